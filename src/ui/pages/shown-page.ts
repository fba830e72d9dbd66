import type { Hazard, Resume } from '../../core/types.ts';
import type { SoughtPlace } from './find-place.ts';
import type { LineMark } from './line-marks.ts';
import type { ReadingBlock } from './reading-blocks.ts';

/** A page of a resume, and what is shown on it, both in the drawing and in the text. */
export type ShownPage = {
  readonly resume: Resume;
  readonly page: number;
  /** The blocks of this page. Their numbers count over all pages. */
  readonly blocks: readonly ReadingBlock[];
  /** The hazards of this page, in the order of their letters. */
  readonly hazards: readonly Hazard[];
  readonly marks: readonly LineMark[];
  /** The place that was asked for, which may be on another page. */
  readonly sought: SoughtPlace;
  readonly active: number | null;
  readonly activeHazard: Hazard | null;
  readonly onPoint: (block: number | null) => void;
};
