import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { foldSpelling } from '../../../src/core/lexicon/lexicon.ts';
import type { LineRole, Need, Span } from '../../../src/core/types.ts';

/** The label of a keyword of an ad; `generic` if either answer is fine. */
export type GoldNeed = Need | 'generic';
/** A keyword as found: its name, and its spellings in the text. */
export type Found = { readonly name: string; readonly spellings: readonly string[] };

/** A posting with its labels: of lines, of keywords, or of both. */
export type LabelledAd = {
  readonly id: string;
  /** Where it is from. Ads of one source are alike, so no model is judged on a source that it was trained on. */
  readonly source: string;
  readonly title: string | null;
  readonly text: string;
  /** The role of each line, and what each heading opens; empty if not labelled. */
  readonly lines: readonly (Span & { readonly role: LineRole; readonly opens: LineRole | null })[];
  /** The label of a keyword that was found: `false` if it is none, `unlabelled` if nobody labelled the keywords. */
  readonly needOf: (found: Found) => GoldNeed | 'unlabelled' | 'false';
};

/** A posting as labelled by the judge of a pair (a posting and a resume). */
export type JudgedAd = LabelledAd & {
  /** True if the pair is in the corpus. */
  readonly isOfCorpus: boolean;
  /** The choice that a keyword belongs to, according to the judge; null if it is in none. */
  readonly choiceOf: (found: Found) => string | null;
};

type Row = Readonly<Record<string, never>>;
type Line = readonly [number, number, LineRole, LineRole | null];
type Ad = { id: string; source: string; title: string | null; text: string };
type Labels = {
  id: string;
  title: string;
  posting_title: string;
  required: string[];
  preferred: string[];
  mentioned: string[];
};
type Judged = { name: string; spellings?: string[]; need: Need; group: string | null; soft?: boolean };
type Pair = { id: string; posting: { title: string; text: string }; keywords: Judged[] };

const corpus =
  process.env.EVAL_CORPUS ?? fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));

/** The rows of a file of the corpus, which has one JSON object in each line. */
export function readRows<T = Row>(...file: readonly string[]): readonly T[] {
  return rowsOf(readFileSync(path.join(corpus, ...file), 'utf8'));
}

const rowsOf = <T>(text: string): readonly T[] =>
  text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as T);

const readJson = <T>(...file: readonly string[]) =>
  JSON.parse(readFileSync(path.join(corpus, ...file), 'utf8')) as T;

/** All postings of the corpus with their labels. */
export function readAds(): readonly LabelledAd[] {
  const table = readJson<Record<string, string[]>>('keywords', 'canon_aliases.json');
  const generic = readJson<string[]>('keywords', 'neutral.json');
  const lines = new Map(
    readRows<{ id: string; units: Line[] }>('lines', 'lines.jsonl').map(one => [one.id, one.units]),
  );
  const labels = new Map(readRows<Labels>('keywords', 'jd_labels.jsonl').map(one => [one.id, one]));
  const pairs = new Map(readRows<Pair>('pairs', 'pairs.jsonl').map(one => [one.posting.text, one]));
  const ads = [...readRows<Ad>('lines', 'ads.jsonl')];
  const known = new Set(ads.map(({ text }) => text));
  for (const { id, posting } of pairs.values()) {
    if (!known.has(posting.text)) ads.push({ id: `pair-${id}`, source: `pair-${id}`, ...posting });
  }
  return ads.map(ad => {
    const label = labels.get(ad.id);
    const pair = pairs.get(ad.text);
    return {
      ...ad,
      title: label ? label.posting_title || label.title : ad.title,
      lines: (lines.get(ad.id) ?? []).map(([start, end, role, opens]) => ({ start, end, role, opens })),
      needOf: needOf(label, pair, table, generic),
    };
  });
}

/**
 * What a posting of the corpus asks for, judged together with a resume. For each keyword: its possible names, 1 for required or 0 for preferred,
 * its places in the posting, and the number of its choice, if one of several is enough.
 */
type JudgedPosting = {
  readonly ad: string;
  readonly asked: readonly (readonly [
    names: string[],
    isRequired: 0 | 1,
    at: (readonly [number, number])[],
    choice?: number,
  ])[];
};

const judgedPostings = new URL('judged-postings.jsonl', import.meta.url);

/** The postings of judged pairs, each with the labels of its judge only. First the pairs of the corpus, then those of `judged-postings.jsonl`. */
export function judgedAds(): readonly JudgedAd[] {
  const table = readJson<Record<string, string[]>>('keywords', 'canon_aliases.json');
  const lined = readRows<Ad>('lines', 'ads.jsonl');
  const sources = new Map(lined.map(({ text, id, source }) => [text, { id, source }]));
  const adsById = new Map([...lined, ...readRows<Ad>('keywords', 'pool.jsonl')].map(ad => [ad.id, ad]));
  const more = rowsOf<JudgedPosting>(readFileSync(judgedPostings, 'utf8')).map(({ ad, asked }): Pair => {
    const { title, text } = at(adsById, ad);
    const keywords = asked.map(([names, isRequired, spans, choice]): Judged => {
      const spellings = [...names.slice(1), ...spans.map(([start, end]) => text.slice(start, end))];
      return {
        name: names[0] as string,
        spellings,
        need: isRequired === 1 ? 'required' : 'preferred',
        group: choice === undefined ? null : String(choice),
      };
    });
    return { id: ad, posting: { title: title ?? '', text }, keywords };
  });
  const own = readRows<Pair>('pairs', 'pairs.jsonl');
  return [...own, ...more].map((pair, index) => ({
    ...pair.posting,
    isOfCorpus: index < own.length,
    // Ads of one source stay together. An unknown source is replaced by how the text begins: some sites post an ad twice, with the same beginning.
    ...(sources.get(pair.posting.text) ?? {
      id: `pair-${pair.id}`,
      source: pair.posting.text.slice(0, 300),
    }),
    lines: [],
    needOf: found =>
      needOf(undefined, { ...pair, keywords: pair.keywords.filter(({ soft }) => !soft) }, table, [])(found),
    choiceOf: found => judgedAs(pair, table, found)[0]?.group ?? null,
  }));
}

function at(ads: ReadonlyMap<string, Ad>, id: string): Ad {
  const ad = ads.get(id);
  if (!ad) throw new Error(`The corpus has no posting ${id}.`);
  return ad;
}

function needOf(
  label: Labels | undefined,
  pair: Pair | undefined,
  table: Record<string, string[]>,
  generic: readonly string[],
): LabelledAd['needOf'] {
  const sets = label && {
    required: spellingsOf(label.required, table),
    preferred: spellingsOf(label.preferred, table),
    mentioned: spellingsOf(label.mentioned, table),
    generic: spellingsOf(generic, table),
  };
  return found => {
    const said =
      sets &&
      (['required', 'preferred', 'mentioned', 'generic'] as const).find(need => isAmong(found, sets[need]));
    if (said === 'required' || said === 'preferred') return said;
    if (pair) {
      const judged = judgedAs(pair, table, found);
      if (judged.length === 0) return 'mentioned';
      return judged.some(({ need }) => need === 'required') ? 'required' : 'preferred';
    }
    return said ?? (sets ? 'false' : 'unlabelled');
  };
}

const judgedAs = (pair: Pair, table: Record<string, string[]>, found: Found) =>
  pair.keywords.filter(({ name, spellings = [] }) =>
    isAmong(found, spellingsOf([name, ...spellings], table)),
  );

const spellingsOf = (names: readonly string[], table: Record<string, string[]>): ReadonlySet<string> =>
  new Set(names.flatMap(name => [name, ...(table[name] ?? [])]).map(foldSpelling));

const isAmong = ({ name, spellings }: Found, folded: ReadonlySet<string>): boolean =>
  folded.has(foldSpelling(name)) || spellings.some(spelling => folded.has(foldSpelling(spelling)));
