import type { DamagedRecord, LoadedResume, StoredResume } from '../../browser/storage/stored-resume.ts';
import type { CheckResult, Finding, ResumeRefusalKind } from '../../core/types.ts';
import type { Undoable } from '../components/undo.tsx';

/** A file on its way in. */
export type ReadingFile = {
  readonly fileName: string;
  readonly page: number;
  /** 0 until the file is open. */
  readonly pages: number;
};

/** Something that did not work, or worked: one sentence, and what became of things. */
export type LibraryNotice =
  | {
      readonly kind: 'refused';
      readonly refusal: ResumeRefusalKind;
      readonly fileName: string;
      readonly kept: string | null;
    }
  | { readonly kind: 'failed'; readonly reason: string }
  /** `isBare` where nothing of a resume was found in the file. */
  | { readonly kind: 'added'; readonly name: string; readonly isBare: boolean }
  | { readonly kind: 'replaced'; readonly name: string }
  | { readonly kind: 'restored'; readonly name: string; readonly version: number };

/** A resume with the checks that need no posting. */
export type ShownResume = {
  readonly loaded: LoadedResume;
  readonly checks: readonly CheckResult[];
  /** What parsers trip over, in words. */
  readonly hazards: readonly Finding[];
};

/** What the library page has to show. */
export type LibraryState = {
  /** Null while it is being opened. */
  readonly resumes: readonly StoredResume[] | null;
  readonly damaged: readonly DamagedRecord[];
  readonly shown: ShownResume | null;
  readonly reading: ReadingFile | null;
  readonly notice: LibraryNotice | null;
  /** What was deleted last, and the way back. */
  readonly undoable: Undoable | null;
  /** The keys that open the popup, where any are set. */
  readonly keys: string | null;
};
