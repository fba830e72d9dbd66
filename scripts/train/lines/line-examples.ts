import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type GoldenPosting, readGoldenPostings } from '../../../test/golden/read-golden.ts';

const FOLDER = fileURLToPath(new URL('../../../../shared/corpus/lines/', import.meta.url));

/** A line of a labelled posting. `fair` are all acceptable roles, including those that a second reader could give. */
export type LabelledLine = {
  readonly text: string;
  /** What is before it: a space, a line break or a blank line. */
  readonly gap: string;
  /** Its role, and for a heading also what it opens. */
  readonly label: string;
  readonly fair: readonly string[];
  readonly kinds: readonly string[];
};

/** A posting with labelled lines. `source` is where it is from. */
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

/** The labelled ads beside the project; none if they are not there. */
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

/** The golden postings, which are invented: those for training or those for tests. */
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

/** What is between two lines: a space, a line break or a blank line. */
export const gapOf = (between: string): string =>
  /\n\s*\n/.test(between) ? '\n\n' : between.includes('\n') ? '\n' : ' ';

/** The label of a line is its role. A heading's label also says what it opens: must, if it opens both musts and wishes. */
const labelOf = (role: string, opens: string | null): string =>
  role === 'heading' ? `heading:${opens === 'mixed' ? 'must' : (opens ?? 'other')}` : role;
