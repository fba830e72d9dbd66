/** How many characters stand before the caret in an element that is typed in; null where the caret is not in it. */
export function caretIn(element: Element): number | null {
  const selection = getSelection();
  if (!selection?.focusNode || !element.contains(selection.focusNode)) return null;
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(selection.focusNode, selection.focusOffset);
  return range.toString().length;
}

/** Where the selection in an element begins and ends, in characters; null where there is none in it. */
export function selectionIn(element: Element): { readonly start: number; readonly end: number } | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
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
