import { sentenceOf } from '../../browser/messages/sentence-of.ts';
import type { TailoredCopy } from '../../browser/storage/tailored-copy.ts';
import type { Draft } from '../../core/tailor/draft.ts';
import { type DraftEdit, edited } from '../../core/tailor/edited.ts';
import { type DraftHistory, historyOf, redone, undone, withDraft } from './draft-history.ts';

/** Whether the copy is saved. `elsewhere`: another page edits it, so this page changes nothing. */
export type Saving = 'saved' | 'waiting' | 'failed' | 'elsewhere';

/** A copy that is being edited. */
export type SessionState = {
  /** With the current draft, saved or not. */
  readonly copy: TailoredCopy;
  /** Counts the drafts, so that a report can be matched to its draft. */
  readonly step: number;
  readonly history: DraftHistory;
  readonly saving: Saving;
  /** Why the copy could not be saved. */
  readonly failure: string | null;
};

/** The fields of a copy that change besides its draft. */
export type CopyNotes = Partial<Pick<TailoredCopy, 'ticks' | 'score' | 'scoreBefore' | 'sent'>>;

/** A copy that is edited and saved. Knows nothing of how it is drawn. */
export type CopySession = Readonly<ReturnType<typeof createSession>>;

/** What a session needs from outside. */
export type SessionStore = {
  readonly save: (copy: TailoredCopy) => Promise<TailoredCopy | null>;
  readonly wait: (task: () => void, ms: number) => void;
  readonly now: () => number;
};

// Saving must not delay a keystroke. So it waits for a pause in typing; if there is none, it saves right after a letter has been drawn.
const WRITTEN_AFTER_MS = 400;
const KEY_IS_SHOWN_MS = 40;

/** Saves the changes of a session. */
function createWriter(
  store: SessionStore,
  session: { readonly now: () => SessionState; readonly change: (part: Partial<SessionState>) => void },
) {
  const { now, change } = session;
  let isDirty = false;
  let dirtySince: number | null = null;
  let changes = 0;
  let writing: Promise<void> = Promise.resolve();

  /** Writes the copy once. The next call saves what changes during the write; `flush` queues the calls. */
  const write = async () => {
    if (!isDirty || now().saving === 'elsewhere') return;
    isDirty = false;
    dirtySince = null;
    try {
      const saved = await store.save(now().copy);
      if (!saved) return change({ saving: 'elsewhere' });
      const copy = { ...now().copy, revision: saved.revision, updatedAt: saved.updatedAt };
      change({ copy, saving: isDirty ? 'waiting' : 'saved', failure: null });
    } catch (error) {
      isDirty = true;
      change({ saving: 'failed', failure: sentenceOf(error) });
    }
  };
  const flush = () => {
    writing = writing.then(write);
    return writing;
  };
  return {
    flush,
    markDirty() {
      isDirty = true;
      const at = store.now();
      dirtySince ??= at;
      const isDue = at - dirtySince >= WRITTEN_AFTER_MS;
      changes += 1;
      const mine = changes;
      const flushLatest = () => {
        if (isDue || mine === changes) void flush();
      };
      store.wait(flushLatest, isDue ? KEY_IS_SHOWN_MS : WRITTEN_AFTER_MS);
    },
    /** Drops unsaved changes, because a copy from the store replaces the one here. */
    forget() {
      isDirty = false;
    },
  };
}

/** The state of a session, and the listeners that are called on each change. */
function createState(opened: TailoredCopy) {
  const listeners = new Set<() => void>();
  const history = historyOf(opened.draft);
  let state: SessionState = { copy: opened, step: 0, history, saving: 'saved', failure: null };
  return {
    now: () => state,
    change(part: Partial<SessionState>) {
      state = { ...state, ...part };
      for (const listener of listeners) listener();
    },
    subscribe(changed: () => void): () => void {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** Starts to edit a copy. */
export function createSession(opened: TailoredCopy, store: SessionStore) {
  const { now, change, subscribe } = createState(opened);
  const { flush, markDirty, forget } = createWriter(store, { now, change });

  const show = (history: DraftHistory) => {
    const state = now();
    if (history === state.history || state.saving === 'elsewhere') return;
    const isNew = history.draft !== state.copy.draft;
    change({
      history,
      copy: { ...state.copy, draft: history.draft },
      step: state.step + (isNew ? 1 : 0),
      saving: state.saving === 'failed' ? 'failed' : 'waiting',
    });
    markDirty();
  };

  const open = (copy: TailoredCopy, saving: Saving) => {
    forget();
    const history = withDraft(now().history, copy.draft, null, store.now());
    change({ copy, history, step: now().step + 1, saving, failure: null });
  };

  return {
    now,
    subscribe,
    /** Makes several edits as one step of Undo. */
    edit(...edits: readonly DraftEdit[]) {
      const { history } = now();
      const draft = edits.reduce(edited, history.draft);
      show(withDraft(history, draft, typingOf(edits), store.now()));
    },
    replaceDraft: (draft: Draft) => show(withDraft(now().history, draft, null, store.now())),
    undo: () => show(undone(now().history)),
    redo: () => show(redone(now().history)),
    note(notes: CopyNotes) {
      const state = now();
      const isNews = Object.entries(notes).some(([name, value]) => Reflect.get(state.copy, name) !== value);
      if (!isNews || state.saving === 'elsewhere') return;
      change({ copy: { ...state.copy, ...notes } });
      markDirty();
    },
    /** Saves unsaved changes at once. Also retries after a failure. */
    flush,
    /** Saves, and accepts no edits after that. */
    async giveUp() {
      await flush();
      change({ saving: 'elsewhere' });
    },
    /** Goes on with the stored copy. */
    resume: (copy: TailoredCopy) => open(copy, 'saved'),
    /** Shows the copy that another page has saved. */
    follow: (copy: TailoredCopy) => open(copy, 'elsewhere'),
  };
}

/** The place of the text that is typed in; null for other edits. Typing in one place without a pause is one step of Undo. */
function typingOf(edits: readonly DraftEdit[]): string | null {
  const [edit] = edits;
  if (!edit || edits.length > 1 || !('text' in edit) || edit.kind === 'add-line') return null;
  return ['id' in edit ? edit.id : '', 'field' in edit ? edit.field : ''].join(' ').trim();
}
