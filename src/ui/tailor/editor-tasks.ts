import { keyOf, t } from '../../browser/settings/strings.ts';
import type { DraftEntry } from '../../core/tailor/draft.ts';
import { homeOf, homesOf } from '../../core/tailor/draft-tree.ts';
import { standingOf, stepMove } from './draft-walk.ts';
import type { EditorFrame } from './editor-frame.ts';

/** Moves a part one place up or down, keeps the caret in it, and announces its new position. */
export function movePart(frame: EditorFrame, id: string, by: -1 | 1, caret: number | null): void {
  const move = stepMove(frame.draft(), id, by);
  if (!move) {
    frame.announce(t(by < 0 ? 'movedFirst' : 'movedLast'));
    return;
  }
  frame.edit(move);
  if (caret !== null) frame.wish({ in: id, at: caret });
  announcePlace(frame, id);
}

/** Announces the position of a part. */
export function announcePlace({ draft, announce }: EditorFrame, id: string): void {
  const standing = standingOf(draft(), id);
  if (!standing) return;
  const { what, at, count } = standing;
  announce(t('movedTo', t(keyOf('part', what)), at + 1, count));
}

/** Adds an empty line after a line, or at the end of a section or entry, and puts the caret into it. */
export function addLine(frame: EditorFrame, after: string): void {
  const id = frame.newId();
  const home = homeOf(frame.draft(), after);
  const own = homesOf(frame.draft()).find(({ into }) => into === after);
  const place = home
    ? { into: home.into, at: home.lines.findIndex(line => line.id === after) + 1 }
    : { into: after, at: own?.lines.length ?? 0 };
  frame.edit({ kind: 'add-line', id, text: '', from: null, ...place });
  frame.wish({ in: id, at: 0 });
}

/** Removes a part. The caret goes to the part before it. */
export function removePart(frame: EditorFrame, id: string): void {
  const standing = standingOf(frame.draft(), id);
  if (!standing) return;
  const order = textOrder(frame);
  const before = order[order.indexOf(id) - 1];
  frame.edit({ kind: 'remove', id });
  if (before) frame.wish({ in: before, at: Number.MAX_SAFE_INTEGER });
  frame.announce(t('partRemoved', t(keyOf('part', standing.what))));
}

/** The ids of all parts in the order of the page. */
function textOrder({ draft }: EditorFrame): readonly string[] {
  return draft().sections.flatMap(section => [
    section.id,
    ...section.lines.map(({ id }) => id),
    ...section.entries.flatMap(entry => [entry.id, ...entry.lines.map(({ id }) => id)]),
  ]);
}

const emptyEntry = { title: '', organisation: '', place: '', dates: '', isHidden: false, lines: [] };

const tasks: Readonly<Record<string, (frame: EditorFrame, of: string) => void>> = {
  hide: (frame, id) => {
    frame.edit({ kind: 'hide', id });
    frame.announce(t('partHidden'));
  },
  show: (frame, id) => {
    frame.edit({ kind: 'show', id });
    frame.announce(t('partShown'));
  },
  remove: removePart,
  'add-line': addLine,
  'add-entry': (frame, into) => {
    const entry: DraftEntry = { id: frame.newId(), ...emptyEntry };
    frame.edit({ kind: 'add-entry', entry, into, at: Number.MAX_SAFE_INTEGER });
    frame.wish({ in: entry.id, at: 0 });
  },
  'add-link': frame => {
    const { links } = frame.draft().contact;
    frame.edit({ kind: 'set-links', links: [...links, { text: '', url: '' }] });
  },
  'remove-link': (frame, of) => {
    const { links } = frame.draft().contact;
    frame.edit({ kind: 'set-links', links: links.filter((_, index) => index !== Number(of)) });
  },
};

/** Runs the task of the clicked button. */
export function clickTask(frame: EditorFrame, target: EventTarget | null): void {
  const button = target instanceof Element ? target.closest('[data-do]') : null;
  const task = tasks[button?.getAttribute('data-do') ?? ''];
  task?.(frame, button?.getAttribute('data-of') ?? '');
}
