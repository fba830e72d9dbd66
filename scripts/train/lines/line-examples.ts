import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type GoldenPosting, readGoldenPostings } from '../../../test/golden/read-golden.ts';

const FOLDER = fileURLToPath(new URL('../../../../shared/corpus/lines/', import.meta.url));

/** A line of a labelled posting. `fair`: roles that a second reader could give as well. */
export type LabelledLine = {
  readonly text: string;
  /** What stands before it: a space, a line break or a blank line. */
  readonly gap: string;
  /** Its role; of a heading also what it opens. */
  readonly label: string;
  readonly fair: readonly string[];
  readonly kinds: readonly string[];
};

/** A posting whose lines somebody labelled. `source`: where it is from. */
export type LabelledPosting = {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly lines: readonly LabelledLine[];
};

type Unit = readonly [
  start: number,
  end: number,
  role: string,
  opens: string | null,
  kinds: readonly string[],
];

/** The ads beside the project, where they are there. */
export function corpusPostings(): readonly LabelledPosting[] {
  if (!existsSync(FOLDER)) return [];
  const read = (name: string) =>
    readFileSync(`${FOLDER}${name}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
  const texts = new Map(read('ads').map(ad => [ad.id, ad]));
  const also = new Map(read('also').map(row => [`${row.id}:${row.unit}`, row.also as string[]]));
  return read('lines').map(
    ({ id, source, units }: { id: string; source: string; units: readonly Unit[] }) => {
      const { text, title } = texts.get(id);
      const lines = units.map(([start, end, role, opens, kinds], at) => ({
        text: text.slice(start, end),
        gap: gapOf(text.slice(units[at - 1]?.[1] ?? 0, start)),
        label: labelOf(role, opens),
        fair: [role, ...(also.get(`${id}:${at}`) ?? [])],
        kinds,
      }));
      return { id, source, title: title ?? '', lines };
    },
  );
}

/** The invented postings of the project: those that train, or those that test. */
export const goldenPostings = (isTest: boolean): readonly LabelledPosting[] =>
  readGoldenPostings()
    .filter(posting => posting.isTest === isTest)
    .map(fromGolden);

function fromGolden({ id, title, text, lines }: GoldenPosting): LabelledPosting {
  return {
    id,
    source: 'golden',
    title,
    lines: lines.map(({ start, end, role, opens, kinds }, at) => ({
      text: text.slice(start, end),
      gap: gapOf(text.slice(lines[at - 1]?.end ?? 0, start)),
      label: labelOf(role, opens),
      fair: [role],
      kinds,
    })),
  };
}

/** What stands between two lines: a space, a line break or a blank line. */
export const gapOf = (between: string): string =>
  /\n\s*\n/.test(between) ? '\n\n' : between.includes('\n') ? '\n' : ' ';

/** A heading is labelled by what it opens; one over both must and wish counts as must. */
const labelOf = (role: string, opens: string | null): string =>
  role === 'heading' ? `heading:${opens === 'mixed' ? 'must' : (opens ?? 'other')}` : role;
