import type { Hazard, Resume } from '../../core/types.ts';
import type { SoughtPlace } from './find-place.ts';
import type { LineMark } from './line-marks.ts';
import type { ReadingBlock } from './reading-blocks.ts';

/** A page of a resume with what is to be seen on it, drawn and as text. */
export type ShownPage = {
  readonly resume: Resume;
  readonly page: number;
  /** Numbered over all pages. */
  readonly blocks: readonly ReadingBlock[];
  /** All that parsers trip over here, in the order of its letters. */
  readonly hazards: readonly Hazard[];
  readonly marks: readonly LineMark[];
  /** What is looked at first, on whichever page it is. */
  readonly sought: SoughtPlace;
  readonly active: number | null;
  readonly activeHazard: Hazard | null;
  readonly onPoint: (block: number | null) => void;
};
