/** The number of characters before the caret in an editable element; null if the caret is elsewhere. */
export function caretIn(element: Element): number | null {
  const selection = getSelection();
  return selection && lengthUpTo(element, selection.focusNode, selection.focusOffset);
}

/** The number of characters between the start of an element and a place in it; null if the place is outside. */
function lengthUpTo(element: Element, node: Node | null, offset: number): number | null {
  if (!node || !element.contains(node)) return null;
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** The start and end of the selection in an element, in characters; null if the selection is elsewhere. */
export function selectionIn(element: Element): { readonly start: number; readonly end: number } | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = lengthUpTo(element, range.startContainer, range.startOffset);
  const end = lengthUpTo(element, range.endContainer, range.endOffset);
  return start === null || end === null ? null : { start, end };
}

/** Focuses an element and puts the caret after `at` characters. */
export function putCaret(element: HTMLElement, at: number): void {
  element.focus();
  const selection = getSelection();
  if (!selection) return;
  const text = element.firstChild;
  const length = text?.textContent?.length ?? 0;
  if (text && text.nodeType === Node.TEXT_NODE) selection.collapse(text, Math.min(at, length));
  else selection.collapse(element, 0);
}
