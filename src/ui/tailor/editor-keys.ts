import { homeOf } from '../../core/tailor/draft-tree.ts';
import { caretIn, putCaret, selectionIn } from './caret.ts';
import type { EditorFrame } from './editor-frame.ts';
import { addLine, movePart, removePart } from './editor-tasks.ts';
import { editAt, pastedLines, placeAt, type TextPlace } from './text-places.ts';

type Typed = { readonly element: HTMLElement; readonly place: TextPlace };

function typedAt(target: EventTarget | null): Typed | null {
  const place = placeAt(target);
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  return place && element ? { element, place } : null;
}

/** Undo and redo, anywhere on the page. True if the key was one of them. */
export function undoKey(frame: Pick<EditorFrame, 'undo' | 'redo'>, event: KeyboardEvent): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
  const key = event.key.toLowerCase();
  const isUndo = key === 'z' && !event.shiftKey;
  const isRedo = (key === 'z' && event.shiftKey) || key === 'y';
  if (!isUndo && !isRedo) return false;
  event.preventDefault();
  if (isUndo) frame.undo();
  else frame.redo();
  return true;
}

/** Handles keys that do more than type: they move a part, split or join lines, or go to the next text. */
export function pressKey(frame: EditorFrame, event: KeyboardEvent): void {
  const typed = typedAt(event.target);
  if (!typed || event.isComposing) return;
  const caret = caretIn(typed.element);
  const isAtEdge = (by: -1 | 1) => caret === (by < 0 ? 0 : lengthOf(typed.element));
  const isBare = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  const upDown = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
  if (upDown && event.altKey && isBare && 'id' in typed.place) {
    event.preventDefault();
    movePart(frame, typed.place.id, upDown, caret);
  } else if (upDown && isBare && !event.altKey && isAtEdge(upDown)) {
    if (goTo(typed.element, upDown)) event.preventDefault();
  } else if (event.key === 'Enter' && !event.altKey) {
    event.preventDefault();
    pressEnter(frame, typed, caret);
  } else if (isBare && (event.key === 'Backspace' || event.key === 'Delete')) {
    if (joinAt(frame, typed, event.key)) event.preventDefault();
  }
}

const textOf = (element: Element) => element.textContent.replace(/[\r\n]+/g, ' ');
const lengthOf = (element: Element) => element.textContent.length;

/** Puts the caret into the previous or next text; false if there is none. */
function goTo(element: Element, by: -1 | 1): boolean {
  const all = [...document.querySelectorAll<HTMLElement>('[data-place]')];
  const next = all[all.indexOf(element as HTMLElement) + by];
  if (!next) return false;
  putCaret(next, by < 0 ? Number.MAX_SAFE_INTEGER : 0);
  return true;
}

function pressEnter(frame: EditorFrame, { element, place }: Typed, caret: number | null): void {
  const newId = frame.newId();
  const home = place.kind === 'line' ? homeOf(frame.draft(), place.id) : undefined;
  if (place.kind !== 'line' || !home) goTo(element, 1);
  else if (caret === null || caret >= lengthOf(element)) addLine(frame, place.id);
  else if (caret === 0) {
    const at = home.lines.findIndex(({ id }) => id === place.id);
    frame.edit({ kind: 'add-line', id: newId, text: '', from: null, into: home.into, at });
  } else {
    frame.edit({ kind: 'split-line', id: place.id, offset: caret, newId });
    frame.wish({ in: newId, at: 0 });
  }
}

/** Backspace at the start of a line joins it with the line above, Delete at its end with the line below. Either removes an empty line. */
function joinAt(frame: EditorFrame, { element, place }: Typed, key: 'Backspace' | 'Delete'): boolean {
  const selected = selectionIn(element);
  if (place.kind !== 'line' || !selected || selected.start !== selected.end) return false;
  const lines = homeOf(frame.draft(), place.id)?.lines ?? [];
  const at = lines.findIndex(({ id }) => id === place.id);
  const own = lines[at];
  if (!own || selected.start !== (key === 'Backspace' ? 0 : own.text.length)) return false;
  if (own.text === '') {
    removePart(frame, own.id);
    return true;
  }
  const first = key === 'Backspace' ? lines[at - 1] : own;
  const second = key === 'Backspace' ? own : lines[at + 1];
  if (!first || !second) return false;
  const caret = first.text === '' ? 0 : first.text.trimEnd().length;
  if (first.text === '') frame.edit({ kind: 'remove', id: first.id });
  else if (second.text === '') frame.edit({ kind: 'remove', id: second.id });
  else frame.edit({ kind: 'join-lines', id: first.id });
  frame.wish({ in: first.text === '' ? second.id : first.id, at: caret });
  return true;
}

/** Puts what was typed into the draft. */
export function typeText(frame: EditorFrame, target: EventTarget | null): void {
  const typed = typedAt(target);
  if (!typed) return;
  frame.edit(editAt(frame.draft(), typed.place, textOf(typed.element)));
}

/** Pastes or drops plain text at the caret. Within a line of the draft, each further pasted line becomes a line of its own. */
export function pasteText(frame: EditorFrame, event: Event, data: DataTransfer | null): void {
  const typed = typedAt(event.target);
  if (!typed || !data) return;
  event.preventDefault();
  const lines = pastedLines(data.getData('text/plain'));
  const { element, place } = typed;
  const whole = element.textContent;
  const { start, end } = selectionIn(element) ?? { start: whole.length, end: whole.length };
  const isMany = place.kind === 'line' && lines.length > 1;
  const first = isMany ? (lines[0] ?? '') : lines.join(' ');
  const [before, after] = [whole.slice(0, start), whole.slice(end)];
  if (!isMany) {
    frame.edit(editAt(frame.draft(), place, before + first + after));
    frame.wish({ in: place, at: start + first.length });
    return;
  }
  const home = homeOf(frame.draft(), place.id);
  if (!home) return;
  const at = home.lines.findIndex(({ id }) => id === place.id) + 1;
  const added = lines.slice(1).map((line, index, { length }) => ({
    kind: 'add-line' as const,
    id: frame.newId(),
    text: index === length - 1 ? line + after : line,
    from: null,
    into: home.into,
    at: at + index,
  }));
  frame.edit(editAt(frame.draft(), place, before + first), ...added);
  const last = added.at(-1);
  if (last) frame.wish({ in: last.id, at: last.text.length - after.length });
}
