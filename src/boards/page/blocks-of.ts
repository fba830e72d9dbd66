import { caps } from './caps.ts';
import {
  firstChildOf,
  isElement,
  isShadowRoot,
  isText,
  nameOf,
  nextSiblingOf,
  parentOf,
  shadowOf,
} from './dom.ts';
import { skipper } from './is-skipped.ts';
import { type Block, type Frame, isControl, startWalk } from './page-walk.ts';

export type { Block, Frame } from './page-walk.ts';

/** A page as its blocks of text in order, and the elements around them. */
export type BlockTree = { readonly blocks: readonly Block[]; readonly frames: readonly Frame[] };

/** Splits the text under `root` into blocks, in document order, including open shadow roots; none if there is no `root`. One bounded pass that changes nothing. */
export function blocksOf(root: Node | null | undefined): BlockTree {
  const skip = skipper();
  const walk = startWalk();
  if (root && isElement(root)) walk.enter(root);
  let node = root ? firstInside(root) : null;
  for (let budget: number = caps.nodes; node && budget > 0 && !walk.isFull(); budget--) {
    let next: Node | null = null;
    if (isText(node)) walk.text(node.data);
    else if (isElement(node)) {
      if (isControl(nameOf(node))) walk.control(node);
      else if (!skip(node)) {
        walk.enter(node);
        next = firstInside(node);
        if (!next) walk.leave(node);
      }
    }
    node = next ?? nextAfter(node, root as Node, walk.leave);
  }
  return walk.finish();
}

/** The first node inside a node. An open shadow root comes before the element's own children. https://developer.mozilla.org/en-US/docs/Web/API/Web_components/Using_templates_and_slots */
function firstInside(node: Node): Node | null {
  const shadow = isElement(node) ? shadowOf(node) : null;
  return (shadow && firstChildOf(shadow)) || firstChildOf(node);
}

function nextAfter(from: Node, root: Node, leave: (element: Element) => void): Node | null {
  for (let node = from; ; ) {
    const next = nextSiblingOf(node);
    if (next) return next;
    const parent = parentOf(node);
    if (!parent) return null;
    const host = isShadowRoot(parent) ? parent.host : null;
    const own = host && firstChildOf(host);
    if (own) return own;
    const closed = host ?? parent;
    if (closed === root) return null;
    if (isElement(closed)) leave(closed);
    node = closed;
  }
}
