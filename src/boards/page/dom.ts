// Reads the DOM by its prototypes' own getters, since names in the markup can hide properties of forms and of the document:
// `<input name=parentNode>` makes `form.parentNode` an element, `<img name=body>` does the same to `document.body`.
// https://cheatsheetseries.owasp.org/cheatsheets/DOM_Clobbering_Prevention_Cheat_Sheet.html

/** The property that the outermost prototype has under a name, which the page cannot replace. https://w3c.github.io/trusted-types/dist/spec/#enforcement-in-scripts */
function inherited(node: Node, name: string): PropertyDescriptor {
  let found: PropertyDescriptor | undefined;
  let prototype: unknown = Object.getPrototypeOf(node);
  while (prototype) {
    found = Object.getOwnPropertyDescriptor(prototype, name) ?? found;
    prototype = Object.getPrototypeOf(prototype);
  }
  if (!found) throw new TypeError(`Nodes have no ${name}.`);
  return found;
}

function property<On extends Node, Value>(name: string): (node: On) => Value {
  let get: ((this: Node) => Value) | undefined;
  return node => {
    get ??= inherited(node, name).get as (this: Node) => Value;
    return get.call(node);
  };
}

/** A method, looked up once for each type of node: elements, documents and shadow roots have different ones under the same name. */
function method<On extends Node, Given extends readonly unknown[], Value>(name: string) {
  type Method = (this: Node, ...given: Given) => Value;
  const byType: Method[] = [];
  return (node: On, ...given: Given): Value => {
    const type = nodeType(node);
    byType[type] ??= inherited(node, name).value as Method;
    return byType[type].call(node, ...given);
  };
}

const nodeType = property<Node, number>('nodeType');
const documentTitle = property<Document, string>('title');
const textContent = property<Node, string | null>('textContent');
const one = method<Node, [string], Element | null>('querySelector');
const all = method<Node, [string], NodeListOf<Element>>('querySelectorAll');
const byName = method<Node, [string], HTMLCollectionOf<Element>>('getElementsByTagName');
const elementSlot = property<Element, Element | null>('assignedSlot');
const textSlot = property<Text, Element | null>('assignedSlot');
const position = method<Node, [Node], number>('compareDocumentPosition');

/** True for elements. */
export const isElement = (node: Node): node is Element => nodeType(node) === 1;
/** True for text. */
export const isText = (node: Node): node is Text => nodeType(node) === 3;
/** True for shadow roots. */
export const isShadowRoot = (node: Node): node is ShadowRoot => nodeType(node) === 11;

/** The slot that shows an element or a text, or null. */
export function slotOf(node: Node): Element | null {
  const type = nodeType(node);
  return type === 1 ? elementSlot(node as Element) : type === 3 ? textSlot(node as Text) : null;
}
/** The tag's name in lower case. */
export const nameOf = property<Element, string>('localName');
/** The node around a node, or null. */
export const parentOf = property<Node, ParentNode | null>('parentNode');
/** The element around a node, or null. */
export const parentElementOf = property<Node, Element | null>('parentElement');
/** The document or shadow root that a node stands in. */
export const rootOf = method<Node, [], Node>('getRootNode');
/** The document that a node belongs to; null for a document. */
export const documentOf = property<Node, Document | null>('ownerDocument');
/** The document’s own element. */
export const pageElementOf = property<Document, HTMLElement | null>('documentElement');
/** The first node inside, or null. */
export const firstChildOf = property<Node, ChildNode | null>('firstChild');
/** The node that comes next under the same parent, or null. */
export const nextSiblingOf = property<Node, ChildNode | null>('nextSibling');
/** An open shadow root, or null. */
export const shadowOf = property<Element, ShadowRoot | null>('shadowRoot');
/** The document’s body, or null. */
export const bodyOf = property<Document, HTMLElement | null>('body');
/** The document’s head, or null. */
export const headOf = property<Document, HTMLElement | null>('head');
/** The window that shows the document, or null. */
export const windowOf = property<Document, (Window & typeof globalThis) | null>('defaultView');
/** An attribute's value, or null. */
export const attributeOf = method<Element, [string], string | null>('getAttribute');
/** True if the element has any attribute. */
export const hasAttributes = method<Element, [], boolean>('hasAttributes');

/** A new element. */
export const createElement = method<Document, [string], HTMLElement>('createElement');

/** The first 400 characters of the document's title. */
export const pageTitle = (document: Document) => documentTitle(document).trim().slice(0, 400);

/** All text under a node, scripts included. */
export const rawText = (node: Node | null | undefined) => (node ? (textContent(node) ?? '') : '');

/** The first element under `root` that the selector matches. */
export const find = (root: ParentNode, selector: string): Element | null => one(root, selector);

/** Up to `most` elements under `root` that the selector matches, in order. */
export const findAll = (root: ParentNode, selector: string, most = 500): readonly Element[] =>
  Array.prototype.slice.call(all(root, selector), 0, most) as Element[];

/** The attribute of the first element that the selector matches, or null. */
export function findAttribute(root: ParentNode, selector: string, name: string): string | null {
  const element = find(root, selector);
  return element && attributeOf(element, name);
}

/** The document in a frame; null if it has another origin, or if the element is no frame of HTML. */
export function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

const MOST_METAS = 300;

/** The content of the first `meta` of a name or property, or null. The browser keeps the list of all `meta` elements, so the page is searched only once. */
export function metaOf(document: Document, name: string): string | null {
  const metas = byName(document, 'meta');
  for (let at = 0; at < MOST_METAS; at++) {
    const meta = metas.item(at);
    if (!meta) return null;
    if (attributeOf(meta, 'property') === name || attributeOf(meta, 'name') === name)
      return attributeOf(meta, 'content');
  }
  return null;
}

/** True if `node` stands inside `element` or is the same node. */
export const contains = (element: Node, node: Node) =>
  element === node || (position(element, node) & 16) !== 0;

/** True if `node` comes after `other` in the page. */
export const follows = (node: Node, other: Node) => (position(other, node) & 4) !== 0;

/** Up to `most` elements with the tag name, in document order. They are taken one by one from a live list, so that the browser need not search the rest of the page. */
export function firstOf(
  document: Document,
  name: string,
  most: number,
  root: Document | HTMLElement | null = bodyOf(document),
): readonly Element[] {
  const collection = root && byName(root, name);
  const found: Element[] = [];
  for (
    let element = collection?.item(0);
    element && found.length < most;
    element = collection?.item(found.length)
  )
    found.push(element);
  return found;
}
