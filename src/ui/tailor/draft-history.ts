import type { Draft } from '../../core/tailor/draft.ts';

/** A draft with all earlier drafts and all undone ones. There is no limit, as drafts share the parts that did not change. */
export type DraftHistory = {
  readonly draft: Draft;
  readonly past: readonly Draft[];
  readonly future: readonly Draft[];
  /** Where and when the person typed last; null after any other edit. */
  readonly typing: { readonly place: string; readonly at: number } | null;
};

const SAME_GO_MS = 1_000;

/** The history of a draft that was just opened. */
export const historyOf = (draft: Draft): DraftHistory => ({ draft, past: [], future: [], typing: null });

/** The history after a change. Typing in the same place within a second adds to the step before. The same object if nothing changed. */
export function withDraft(
  history: DraftHistory,
  draft: Draft,
  place: string | null,
  at: number,
): DraftHistory {
  if (draft === history.draft) return history;
  const { typing, past } = history;
  const isSameGo = place !== null && typing?.place === place && at - typing.at < SAME_GO_MS;
  return {
    draft,
    past: isSameGo ? past : [...past, history.draft],
    future: [],
    typing: place === null ? null : { place, at },
  };
}

/** The history one step back; the same object if there is no step. */
export function undone(history: DraftHistory): DraftHistory {
  const before = history.past.at(-1);
  if (!before) return history;
  return {
    draft: before,
    past: history.past.slice(0, -1),
    future: [history.draft, ...history.future],
    typing: null,
  };
}

/** The history one step forward; the same object if there is no step. */
export function redone(history: DraftHistory): DraftHistory {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { draft: next, past: [...history.past, history.draft], future, typing: null };
}
