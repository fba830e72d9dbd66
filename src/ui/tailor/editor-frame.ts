import type { Draft } from '../../core/tailor/draft.ts';
import type { DraftEdit } from '../../core/tailor/edited.ts';
import type { TextPlace } from './text-places.ts';

/** Where the caret goes after an edit is drawn: into that text, or into the first text of the part with that id. */
export type CaretWish = { readonly in: TextPlace | string; readonly at: number };

/** What the parts of the editor need to do their work. */
export type EditorFrame = {
  readonly draft: () => Draft;
  readonly edit: (...edits: readonly DraftEdit[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly wish: (caret: CaretWish) => void;
  /** Tells screen readers what was done. */
  readonly announce: (words: string) => void;
  readonly newId: () => string;
};
