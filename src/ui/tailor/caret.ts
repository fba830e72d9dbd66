/** How many characters stand before the caret in an element that is typed in; null where the caret is not in it. */
export function caretIn(element: Element): number | null {
  const selection = getSelection();
  return selection && lengthUpTo(element, selection.focusNode, selection.focusOffset);
}

/** How many characters of an element stand before a place; null for a place outside. */
function lengthUpTo(element: Element, node: Node | null, offset: number): number | null {
  if (!node || !element.contains(node)) return null;
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** Where the selection in an element begins and ends, in characters; null where there is none in it. */
export function selectionIn(element: Element): { readonly start: number; readonly end: number } | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = lengthUpTo(element, range.startContainer, range.startOffset);
  const end = lengthUpTo(element, range.endContainer, range.endOffset);
  return start === null || end === null ? null : { start, end };
}

/** Gives an element the focus and puts the caret after so many characters. */
export function putCaret(element: HTMLElement, at: number): void {
  element.focus();
  const selection = getSelection();
  if (!selection) return;
  const text = element.firstChild;
  const length = text?.textContent?.length ?? 0;
  if (text && text.nodeType === Node.TEXT_NODE) selection.collapse(text, Math.min(at, length));
  else selection.collapse(element, 0);
}
