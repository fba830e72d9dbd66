import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onChange } from '../../browser/messages/changes.ts';
import { sentenceOf } from '../../browser/messages/sentence-of.ts';
import { t } from '../../browser/settings/strings.ts';
import { deleteResume, restoreResume } from '../../browser/storage/deleted-resume.ts';
import { openLibrary } from '../../browser/storage/open-library.ts';
import {
  addResume,
  dismissCheck,
  getResume,
  readResumeFile,
  renameResume,
  replaceResume,
  restoreCheck,
  restoreVersion,
  resumeOfFile,
  setDefaultResume,
} from '../../browser/storage/resume-library.ts';
import type {
  DamagedRecord,
  GivenFile,
  LoadedResume,
  StoredResume,
} from '../../browser/storage/stored-resume.ts';
import { openingKeys } from '../../browser/toolbar/shortcut.ts';
import { findingOfHazard } from '../../core/checks/check.ts';
import { monthOf } from '../../core/dates/month-of.ts';
import { isBare } from '../../core/resume.ts';
import { checkResume } from '../../core/run-checks.ts';
import type { CheckResult, Finding, ResumeRefusalKind } from '../../core/types.ts';
import { saveFile } from '../components/save-file.ts';
import type { Undoable } from '../components/undo.tsx';
import { readGivenFile, readGivenText } from './read-given.ts';

/** A file that is being read. */
export type ReadingFile = {
  readonly fileName: string;
  readonly page: number;
  /** 0 until the file has been opened. */
  readonly pages: number;
};

/** A notice about what worked or failed. */
export type LibraryNotice =
  | {
      readonly kind: 'refused';
      readonly refusal: ResumeRefusalKind;
      readonly fileName: string;
      readonly kept: string | null;
    }
  | { readonly kind: 'failed'; readonly reason: string }
  /** `isBare`: nothing that belongs to a resume was found in the file. */
  | { readonly kind: 'added'; readonly name: string; readonly isBare: boolean }
  | { readonly kind: 'replaced' | 'same'; readonly name: string }
  | { readonly kind: 'restored'; readonly name: string; readonly version: number };

/** A resume with the checks that need no posting. */
export type ShownResume = {
  readonly loaded: LoadedResume;
  readonly checks: readonly CheckResult[];
  /** The hazards, as findings. */
  readonly hazards: readonly Finding[];
};

/** What the library page shows. */
export type LibraryState = {
  /** Null while the library is being opened. */
  readonly resumes: readonly StoredResume[] | null;
  readonly damaged: readonly DamagedRecord[];
  readonly shown: ShownResume | null;
  readonly reading: ReadingFile | null;
  readonly notices: readonly LibraryNotice[];
  /** The last deletion, and the function that undoes it. */
  readonly undoable: Undoable | null;
  /** The keyboard shortcut that opens the popup, if one is set. */
  readonly keys: string | null;
};

const empty: LibraryState = {
  resumes: null,
  damaged: [],
  shown: null,
  reading: null,
  notices: [],
  undoable: null,
  keys: null,
};

function shownOf(loaded: LoadedResume): ShownResume {
  const dismissed = Object.keys(loaded.dismissed);
  return {
    loaded,
    checks: checkResume(loaded.resume, { today: monthOf(new Date()), dismissed }),
    hazards: loaded.resume.hazards.map(findingOfHazard),
  };
}

/** The state and the actions of the library page. */
export function useLibrary(): { readonly state: LibraryState; readonly actions: LibraryActions } {
  const [state, setState] = useState<LibraryState>(empty);
  const shownId = useRef<string | null>(null);
  const abort = useRef<AbortController | null>(null);

  const actions = useMemo(() => {
    const change = (part: Partial<LibraryState>) => setState(now => ({ ...now, ...part }));
    const retell: Frame['retell'] = next => setState(now => ({ ...now, notices: next(now.notices) }));
    const tell = (notice: LibraryNotice) => retell(all => [...all, notice]);
    return createActions({ change, tell, retell, shownId, abort });
  }, []);
  useEffect(() => actions.reload(), [actions]);
  useEffect(() => {
    openingKeys().then(
      keys => setState(now => ({ ...now, keys })),
      () => undefined,
    );
    return onChange(kind => {
      if (kind === 'resumes' || kind === 'everything') actions.reload();
    });
  }, [actions]);
  return { state, actions };
}

type Hold<T> = { current: T };

type Frame = {
  readonly change: (part: Partial<LibraryState>) => void;
  readonly tell: (notice: LibraryNotice) => void;
  readonly retell: (next: (all: LibraryState['notices']) => LibraryState['notices']) => void;
  readonly shownId: Hold<string | null>;
  readonly abort: Hold<AbortController | null>;
};

/** Reads a file or text and stores it. Nothing is stored until all of it has been read. */
function createTaker({ change, tell, abort }: Frame, load: () => Promise<void>) {
  return async (
    fileName: string,
    read: (onProgress: OnProgress, signal: AbortSignal) => Promise<Given>,
    kept: string | null,
    store: (given: GivenFile, read: ReadResume) => Promise<void>,
  ): Promise<void> => {
    const controller = new AbortController();
    abort.current = controller;
    change({ reading: { fileName, page: 0, pages: 0 } });
    try {
      const progress: OnProgress = (page, pages) => change({ reading: { fileName, page, pages } });
      const { given, reading } = await read(progress, controller.signal);
      if (!reading.resume) return tell({ kind: 'refused', refusal: reading.refusal.kind, fileName, kept });
      await store(given, reading.resume);
      await load();
    } finally {
      abort.current = null;
      change({ reading: null });
    }
  };
}

function toolsOf(frame: Frame) {
  const { change, tell, retell, shownId } = frame;
  const attempt = (task: () => Promise<unknown>) => {
    task().catch(error => tell({ kind: 'failed', reason: sentenceOf(error) }));
  };
  /** Starts an action that the person asked for: removes the notices of earlier actions. */
  const begin = (task: () => Promise<unknown>) => {
    retell(() => []);
    attempt(task);
  };
  const load = async () => {
    const { resumes, damaged, loaded } = await openLibrary(shownId.current);
    const shown = loaded && shownOf(loaded);
    shownId.current = shown?.loaded.id ?? null;
    change({ resumes, damaged, shown });
  };
  const addRead = async (given: GivenFile, resume: ReadResume) => {
    const same = await resumeOfFile(given);
    const { id, name } = same ?? (await addResume({ file: given, resume }));
    shownId.current = id;
    tell(same ? { kind: 'same', name } : { kind: 'added', name, isBare: isBare(resume) });
  };
  return { attempt, begin, load, addRead, take: createTaker(frame, load) };
}

function createActions(frame: Frame) {
  const { change, tell, retell, shownId, abort } = frame;
  const { attempt, begin, load, addRead, take } = toolsOf(frame);
  return {
    reload: () => attempt(load),
    /** Adds files, one after another. */
    add: (files: readonly File[]) =>
      begin(async () => {
        for (const file of files) await take(file.name, readerOf(file), null, addRead);
      }),
    addText: (text: string) =>
      begin(() => take(t('pasteResumeLabel'), (_, signal) => readGivenText(text, signal), null, addRead)),
    cancel: () => abort.current?.abort(),
    select: (id: string) => {
      shownId.current = id;
      begin(load);
    },
    replace: (id: string, file: File) =>
      begin(async () => {
        const before = await getResume(id);
        await take(file.name, readerOf(file), before?.name ?? null, async (given, resume) => {
          const { name } = await replaceResume(id, given, resume);
          tell({ kind: 'replaced', name });
        });
      }),
    rename: (id: string, name: string) => attempt(() => renameResume(id, name)),
    remove: (id: string) =>
      begin(async () => {
        const name = (await getResume(id))?.name ?? t('damagedRecord');
        const deleted = await deleteResume(id);
        const undo = () => restoreResume(deleted);
        change({ undoable: { words: t('resumeDeleted', name), undo } });
      }),
    makeDefault: (id: string) => attempt(() => setDefaultResume(id)),
    /** Makes an older version the current one again. */
    restoreVersion: (id: string, version: number) =>
      begin(async () => {
        const restored = await restoreVersion(id, version);
        if (!restored) throw new Error(t('storedNotRead'));
        tell({ kind: 'restored', name: restored.name, version });
      }),
    download: (id: string, version: number) =>
      attempt(async () => {
        const [file, resume] = await Promise.all([readResumeFile(id, version), getResume(id)]);
        const name = resume?.versions.find(one => one.version === version)?.fileName;
        if (file && name) saveFile(name, file, file.type);
      }),
    dismiss: (checkId: string, reason: string) =>
      attempt(async () => shownId.current && dismissCheck(shownId.current, checkId, reason)),
    restore: (checkId: string) =>
      attempt(async () => shownId.current && restoreCheck(shownId.current, checkId)),
    closeNotice: (closed: LibraryNotice) => retell(all => all.filter(notice => notice !== closed)),
  };
}

/** The actions of the library page. */
export type LibraryActions = Omit<ReturnType<typeof createActions>, 'reload'>;

type ReadResume = ShownResume['loaded']['resume'];
type Given = Awaited<ReturnType<typeof readGivenFile>>;
type OnProgress = Parameters<typeof readGivenFile>[1];

const readerOf = (file: File) => (onProgress: OnProgress, signal: AbortSignal) =>
  readGivenFile(file, onProgress, signal);
