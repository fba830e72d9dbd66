import { bodyOf, documentOf, pageElementOf, windowOf } from '../boards/page/dom.ts';
import { parentOf } from './spots.ts';

/** Scrolls a range to the middle of each scrolling box around it, and of the window. Changes no node. */
export function revealRange(range: Range, smooth: boolean): void {
  const behavior: ScrollBehavior = smooth ? 'smooth' : 'instant';
  const { top, bottom } = range.getBoundingClientRect();
  let middle = (top + bottom) / 2;
  for (let box = parentOf(range.startContainer); box; box = parentOf(box)) {
    if (!scrolls(box)) continue;
    const { top: boxTop, height } = box.getBoundingClientRect();
    const wanted = middle - (boxTop + Math.min(height, box.clientHeight) / 2);
    middle -= scrollBox(box, wanted, behavior);
  }
  const view = range.startContainer.ownerDocument?.defaultView;
  if (!view) return;
  if (middle < view.innerHeight * 0.15 || middle > view.innerHeight * 0.85) {
    view.scrollBy({ top: middle - view.innerHeight / 2, behavior });
  }
  // A same-origin frame is itself a place in the page around it.
  const frame = view.frameElement;
  if (frame) frame.scrollIntoView({ block: 'center', behavior });
}

function scrolls(box: Element): boolean {
  const document = documentOf(box);
  if (!document || box === pageElementOf(document) || box === bodyOf(document)) return false;
  if (box.scrollHeight <= box.clientHeight + 1) return false;
  const overflow = windowOf(document)?.getComputedStyle(box).overflowY;
  return overflow === 'auto' || overflow === 'scroll';
}

/** Scrolls a box and returns how far it will go, which a smooth scroll does not show at once. */
function scrollBox(box: Element, wanted: number, behavior: ScrollBehavior): number {
  const lowest = box.scrollHeight - box.clientHeight;
  const target = Math.max(0, Math.min(lowest, box.scrollTop + wanted));
  const way = target - box.scrollTop;
  box.scrollTo({ top: target, behavior });
  return way;
}
