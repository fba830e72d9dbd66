import { sentenceOf } from '../../browser/messages/sentence-of.ts';
import type { TailoredCopy } from '../../browser/storage/tailored-copy.ts';
import type { Draft } from '../../core/tailor/draft.ts';
import { type DraftEdit, edited } from '../../core/tailor/edited.ts';
import { type DraftHistory, historyOf, redone, undone, withDraft } from './draft-history.ts';

/** How the copy stands in the store: `elsewhere` where another page has taken it over. */
export type Saving = 'saved' | 'waiting' | 'failed' | 'elsewhere';

/** A copy while it is worked on. */
export type SessionState = {
  /** With the draft as it is now, saved or not. */
  readonly copy: TailoredCopy;
  /** Counts the drafts, so that an answer can be told from an older one. */
  readonly step: number;
  readonly history: DraftHistory;
  readonly saving: Saving;
  /** Why it could not be saved. */
  readonly failure: string | null;
};

/** What of a copy changes beside its draft. */
export type CopyNotes = Partial<Pick<TailoredCopy, 'ticks' | 'score' | 'scoreBefore' | 'sent'>>;

/** A copy that is edited and saved; without any drawing. */
export type CopySession = Readonly<ReturnType<typeof createSession>>;

/** What a session asks of the world around it. */
export type SessionStore = {
  readonly save: (copy: TailoredCopy) => Promise<TailoredCopy | null>;
  readonly wait: (task: () => void, ms: number) => void;
  readonly now: () => number;
};

// Writing must not delay a keystroke: an edit is written when none has come for a while, else right after a letter has appeared.
const WRITTEN_AFTER_MS = 400;
const KEY_IS_SHOWN_MS = 40;

/** Saves what changes in a session. */
function createWriter(
  store: SessionStore,
  session: { readonly now: () => SessionState; readonly change: (part: Partial<SessionState>) => void },
) {
  const { now, change } = session;
  let isDirty = false;
  let dirtySince: number | null = null;
  let changes = 0;
  let writing: Promise<void> = Promise.resolve();

  /** Saves one at a time: what changes meanwhile is saved by the next. */
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
    /** Another page's copy has taken the place of this one: what changed here is not written. */
    forget() {
      isDirty = false;
    },
  };
}

/** The state of a session, and who is told of each change. */
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

/** Begins to work on a copy. */
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
    /** Does some edits as one, which one Undo takes back. */
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
    /** Saves what is not saved yet, at once; also after it has failed. */
    flush,
    /** Saves, and takes no edit from then on. */
    async giveUp() {
      await flush();
      change({ saving: 'elsewhere' });
    },
    /** Goes on with the copy as it is stored. */
    resume: (copy: TailoredCopy) => open(copy, 'saved'),
    /** Shows the copy as another page has saved it. */
    follow: (copy: TailoredCopy) => open(copy, 'elsewhere'),
  };
}

/** The place that is typed at, for edits of one text: what is typed there in one go is one step back. */
function typingOf(edits: readonly DraftEdit[]): string | null {
  const [edit] = edits;
  if (!edit || edits.length > 1 || !('text' in edit) || edit.kind === 'add-line') return null;
  return ['id' in edit ? edit.id : '', 'field' in edit ? edit.field : ''].join(' ').trim();
}
