import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { foldSpelling } from '../../../src/core/lexicon/lexicon.ts';
import type { LineRole, Need, Span } from '../../../src/core/types.ts';

/** What somebody said of one keyword of an ad; `generic` where nobody minds either answer. */
export type GoldNeed = Need | 'generic';
/** A keyword as it was found: its name, and the spellings at its places. */
export type Found = { readonly name: string; readonly spellings: readonly string[] };

/** A posting with what was labelled in it, by line and by keyword where there is that. */
export type LabelledAd = {
  readonly id: string;
  /** Where it is from: ads of one source are alike, and no model is judged on a source that it was trained on. */
  readonly source: string;
  readonly title: string | null;
  readonly text: string;
  /** The role of every line, and what a heading opens. */
  readonly lines: readonly (Span & { readonly role: LineRole; readonly opens: LineRole | null })[];
  /** What the labellers say of a keyword found; `unlabelled` where nobody looked. */
  readonly needOf: (found: Found) => GoldNeed | 'unlabelled' | 'false';
};

/** A posting as a judge of a pair saw it. */
export type JudgedAd = LabelledAd & {
  /** True where the pair is one of the corpus's. */
  readonly isOfCorpus: boolean;
  /** Which choice of the judge's a keyword belongs to; null where it is none. */
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

/** The rows of a file of the corpus, one JSON object a line. */
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

/** Every labelled posting of the corpus. */
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
 * What somebody asked of the person in a posting of the corpus, judged beside a resume: for each keyword the names by which it may be
 * found, 1 where it is required and 0 where it is preferred, where the posting spells it, and the number of its choice where one is enough.
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

/** The postings of judged pairs, each as its judge alone saw it: those of the corpus, and others of its postings, of which we keep what was judged. */
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
    // Ads of one source stay together: what some sites post twice begins alike.
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
