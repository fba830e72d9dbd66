import { at } from '../../core/text/at.ts';
import { inRuns } from '../../core/text/grouped.ts';
import type { Box, Hazard, Resume, ResumeLine, ResumeSection } from '../../core/types.ts';
import { boxAround, overlap } from '../../resumes/pdf/box-around.ts';

/** Lines that stand together and are read in sequence. */
export type ReadingBlock = {
  /** Its position in the reading order, from 1. */
  readonly number: number;
  readonly page: number | null;
  readonly box: Box | null;
  readonly lines: readonly ResumeLine[];
  readonly section: ResumeSection | null;
};

/** A gap larger than this share of the line height separates two blocks. */
const LOOSE_GAP = 0.75;

function startsBlock(line: ResumeLine, before: ResumeLine, sections: readonly ResumeSection[]): boolean {
  if (line.page !== before.page) return true;
  if (sections.some(section => section.start === line.start)) return true;
  // More than one line break between the lines: the text itself begins something new.
  if (line.start - before.end > 1) return true;
  if (!line.box || !before.box) return false;
  const [, top, , height] = line.box;
  const [, topBefore, , heightBefore] = before.box;
  const gap = top - (topBefore + heightBefore);
  return gap > LOOSE_GAP * Math.max(height, heightBefore) || top + height < topBefore;
}

/** The resume as blocks in reading order. A heading, a gap or a jump on the page begins a new block. */
export function readingBlocks(resume: Pick<Resume, 'lines' | 'sections' | 'text'>): readonly ReadingBlock[] {
  const printed = resume.lines.filter(({ start, end }) => resume.text.slice(start, end).trim() !== '');
  const groups = inRuns(printed, (before, line) => !startsBlock(line, before, resume.sections));
  return groups.map((lines, index) => {
    const { start, page } = at(lines, 0);
    const boxes = lines.flatMap(({ box }) => (box ? [box] : []));
    return {
      number: index + 1,
      page,
      box: boxes.length > 0 ? boxAround(boxes) : null,
      lines,
      section: resume.sections.find(section => section.start <= start && start < section.end) ?? null,
    };
  });
}

/** The boxes of a hazard, one for each of its places. */
export const boxesOf = ({ box, boxes }: Pick<Hazard, 'box' | 'boxes'>): readonly Box[] =>
  boxes ?? (box ? [box] : []);

/** The hazards that touch a block. */
export function hazardsOf({ page, box }: ReadingBlock, hazards: readonly Hazard[]): readonly Hazard[] {
  return hazards.filter(
    hazard =>
      hazard.page !== null && hazard.page === page && box && boxesOf(hazard).some(one => overlap(one, box)),
  );
}

/** A hazard that touches more blocks than this is named only once, above the text, and not at each block. */
const MOST_BLOCKS = 3;

/** The hazards that touch only a few blocks. Those that span the page, such as columns, are left out. */
export function localHazards(blocks: readonly ReadingBlock[], hazards: readonly Hazard[]): readonly Hazard[] {
  return hazards.filter(
    hazard => blocks.filter(block => hazardsOf(block, [hazard]).length > 0).length <= MOST_BLOCKS,
  );
}
