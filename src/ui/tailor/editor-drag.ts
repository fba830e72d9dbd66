import type { Draft } from '../../core/tailor/draft.ts';
import { dropMove } from './draft-walk.ts';
import type { EditorFrame } from './editor-frame.ts';
import { announcePlace } from './editor-tasks.ts';

type Target = { readonly element: Element; readonly id: string; readonly isAfter: boolean };

/** The innermost part under the pointer on which the dragged part can be dropped. */
function targetOf(event: DragEvent, draft: Draft, dragged: string): Target | null {
  let element = event.target instanceof Element ? event.target.closest('[data-part]') : null;
  for (; element; element = element.parentElement?.closest('[data-part]') ?? null) {
    const id = element.getAttribute('data-part') ?? '';
    const { top, height } = element.getBoundingClientRect();
    const isAfter = event.clientY > top + height / 2;
    if (dropMove(draft, dragged, id, isAfter)) return { element, id, isAfter };
  }
  return null;
}

/** Lets parts of the draft be dragged by their handles. One drag at a time. */
export function createDrag(frame: EditorFrame) {
  let dragged: string | null = null;
  let marked: Element | null = null;

  const mark = (target: Target | null) => {
    if (marked !== target?.element) marked?.removeAttribute('data-drop');
    marked = target?.element ?? null;
    target?.element.setAttribute('data-drop', target.isAfter ? 'after' : 'before');
  };

  return {
    start(event: DragEvent) {
      const handle = event.target instanceof Element ? event.target.closest('[data-drag]') : null;
      dragged = handle?.getAttribute('data-drag') ?? null;
      if (dragged === null || !event.dataTransfer) return;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('application/x-evident-part', dragged);
      const part = handle?.closest('[data-part]');
      if (part) event.dataTransfer.setDragImage(part, 12, 12);
    },
    over(event: DragEvent) {
      if (dragged === null) return;
      const target = targetOf(event, frame.draft(), dragged);
      mark(target);
      // Handle every drag of ours, even without a target: the browser must not insert it into a text of the draft.
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = target ? 'move' : 'none';
    },
    /** True if the drag was one of ours. */
    drop(event: DragEvent): boolean {
      if (dragged === null) return false;
      event.preventDefault();
      const target = targetOf(event, frame.draft(), dragged);
      const move = target && dropMove(frame.draft(), dragged, target.id, target.isAfter);
      if (move) {
        frame.edit(move);
        announcePlace(frame, dragged);
      }
      return true;
    },
    end() {
      dragged = null;
      mark(null);
    },
  };
}
