import type { Draft } from '../../core/tailor/draft.ts';

/** A draft with those before it and those taken back, without limit: drafts share what did not change. */
export type DraftHistory = {
  readonly draft: Draft;
  readonly past: readonly Draft[];
  readonly future: readonly Draft[];
  /** Where and when somebody typed last; null after anything else. */
  readonly typing: { readonly place: string; readonly at: number } | null;
};

const SAME_GO_MS = 1_000;

/** The history of a draft that was just opened. */
export const historyOf = (draft: Draft): DraftHistory => ({ draft, past: [], future: [], typing: null });

/** The history after a change; one that follows at the same place within a second joins the one before. The same where nothing changed. */
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

/** The history one step back; the same where there is none. */
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

/** The history one step forth; the same where there is none. */
export function redone(history: DraftHistory): DraftHistory {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { draft: next, past: [...history.past, history.draft], future, typing: null };
}
