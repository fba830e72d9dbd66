import { titleWhole } from '../../src/boards/fields/title-parts.ts';
import { adBlocks } from '../../src/boards/generic/ad-blocks.ts';
import { blockFeatures } from '../../src/boards/generic/block-features.ts';
import { type Block, blocksOf } from '../../src/boards/page/blocks-of.ts';
import { bodyOf } from '../../src/boards/page/dom.ts';
import type { ChainModel } from '../../src/core/models/chain-model.ts';
import { crossValidate } from './cross-validate.ts';
import { fitChain, type Sequence } from './fit-chain.ts';
import { type InventedPage, plainPostings } from './invented/invented-pages.ts';
import { type GoldPage, goldPages, siteOf, withHtml, withPage } from './saved-pages.ts';
import { writeModel } from './write-model.ts';
import { writtenPages } from './written-pages.ts';

// Examples: saved pages whose posting is labelled with its first and last words, some of its sentences, and sentences that are not part of it.
const options = { l2: 1.5, least: 4, iterations: 80 };
const LABELS = ['out', 'in'];
const mostBlocks = 1500;
const invented = { count: 300, weight: 0.05 };
const weightOfWritten = 0.3;
/** Smaller weights of words of the markup (`w=`) and of neighbouring blocks (`p:`, `n:`) change no result, so they are left out. */
const smallest = 0.09;
const minor = /^(?:w=|[pn]:)/;

/** The model without these weights, and without words of the markup that only one site has: most of those are generated names. */
function withoutMinor(model: ChainModel, pages: readonly BlockPage[]): ChainModel {
  const sites = Map.groupBy(
    pages.flatMap(({ rows, gold }) => [...new Set(rows.flat())].map(name => [name, siteOf(gold)] as const)),
    ([name]) => name,
  );
  const isOwn = (name: string) =>
    name.startsWith('w=') && new Set(sites.get(name)?.map(([, site]) => site)).size < 2;
  const kept = [...model.weights.keys()].flatMap(name => {
    const row = model.weights.get(name) ?? new Float64Array();
    const isSlight = minor.test(name) && row.every(weight => Math.abs(weight) < smallest);
    return isSlight || isOwn(name) ? [] : [[name, row] as const];
  });
  return { ...model, weights: new Map(kept) };
}

/** A saved page as a sequence of blocks, and its labels. */
export type BlockPage = Sequence & {
  readonly texts: readonly string[];
  readonly gold: GoldPage;
};

const folded = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');

/** The page as a sequence of blocks, each `in` the posting or `out`. Null if the labelled text is not found. */
function readPage(gold: GoldPage): BlockPage | null {
  return withPage(gold, document => {
    const body = bodyOf(document);
    const tree = body && blocksOf(body);
    const labels = tree && labelsOf(gold, tree.blocks);
    if (!tree || !labels || labels.length > mostBlocks) return null;
    const rows = blockFeatures(tree, titleWhole(document));
    return { rows, labels, texts: tree.blocks.map(({ text }) => text), gold };
  });
}

function labelsOf(gold: GoldPage, blocks: readonly Block[]): readonly string[] | null {
  if (gold.expected !== 'job') return null;
  const texts = blocks.map(({ text }) => folded(text));
  const holds = (text: string, sought: string) =>
    text !== '' && (text.includes(sought) || (text.length > 12 && sought.startsWith(text)));
  const start = (gold.starts_with ?? gold.must_include[0] ?? '').slice(0, 40);
  const end = (gold.ends_with ?? gold.must_include.at(-1) ?? '').slice(-40);
  const first = texts.findIndex(text => holds(text, folded(start)));
  const last = texts.findLastIndex(
    text => text !== '' && (text.includes(folded(end)) || (text.length > 12 && folded(end).endsWith(text))),
  );
  if (first < 0 || last < first) return null;
  const foreign = gold.must_not_include.map(folded).filter(text => text.length > 12);
  return texts.map((text, at) =>
    at >= first &&
    at <= last &&
    !foreign.some(sought => text.includes(sought) && text.length < sought.length * 3)
      ? 'in'
      : 'out',
  );
}

type Judged = {
  readonly good: boolean;
  readonly file: string;
  readonly right: number;
  readonly missed: number;
  readonly foreign: number;
  readonly all: number;
};

/** Compares what a model takes as the posting of a page with its label, in characters. */
export function judge(model: ReturnType<typeof fitChain>, page: BlockPage): Judged {
  const lengths = page.texts.map(text => text.length);
  const kept = new Set(adBlocks(model, page.rows, lengths).blocks);
  const chars = (is: (at: number) => boolean) =>
    page.texts.reduce((sum, text, at) => sum + (is(at) ? text.length : 0), 0);
  const isIn = (at: number) => kept.has(at);
  const isGold = (at: number) => page.labels[at] === 'in';
  const text = folded(page.texts.filter((_, at) => isIn(at)).join(' '));
  const size = chars(isIn) / Math.max(1, chars(isGold));
  const good =
    page.gold.must_include.every(sought => text.includes(folded(sought))) &&
    !page.gold.must_not_include.some(sought => text.includes(folded(sought))) &&
    size > 0.8 &&
    size < 1.25;
  return {
    good,
    file: page.gold.file,
    right: chars(at => isIn(at) && isGold(at)),
    missed: chars(at => !isIn(at) && isGold(at)),
    foreign: chars(at => isIn(at) && !isGold(at)),
    all: chars(isGold),
  };
}

/**
 * Invented pages with a posting, as sequences of blocks. They are only for training, not for measuring. They have no authors, and no headings that
 * name no role: with these, the model took four times as much foreign text on saved pages that were held out.
 */
function inventedBlocks(): readonly Sequence[] {
  return plainPostings(invented.count).map(page =>
    withHtml(page.html, page.url, document => {
      const tree = blocksOf(bodyOf(document) as HTMLElement);
      const rows = blockFeatures(tree, titleWhole(document));
      return { rows, labels: labelsOfLines(page, tree.blocks), weight: invented.weight };
    }),
  );
}

/** A block is `in` if its text is a line of the posting, is part of one, or contains one. */
function labelsOfLines({ lines }: InventedPage, blocks: readonly Block[]): readonly string[] {
  const sought = lines.map(folded);
  const isLine = (text: string) =>
    sought.some(
      line =>
        line === text ||
        (text.length > 12 && line.includes(text)) ||
        (line.length > 12 && text.includes(line)),
    );
  return blocks.map(({ text }) => (isLine(folded(text)) ? 'in' : 'out'));
}

/** All saved pages with a posting, as sequences of blocks. */
const blockPages = (): readonly BlockPage[] =>
  goldPages()
    .map(readPage)
    .filter(page => page !== null);

/** The pages that we wrote, as sequences of blocks. */
const writtenBlocks = (): readonly BlockPage[] =>
  writtenPages('learnt').flatMap(page => {
    const read = readPage(page);
    return read ? [{ ...read, weight: weightOfWritten }] : [];
  });

/** Returns a function that fits the model to the given pages and to our own. The model tells a posting's blocks from the rest of the page. */
function blocksFitter(written: readonly BlockPage[] = writtenBlocks()) {
  const made = [...inventedBlocks(), ...written];
  return (pages: readonly BlockPage[]) => fitChain(LABELS, [...pages, ...made], options);
}

const PARTS = 8;

/** For each saved page (by its file), a model that was trained without the pages of its site. */
export function unseenBlockModels(): ReadonlyMap<string, ChainModel> {
  const blocks = blockPages();
  const fitted = blocksFitter();
  const trained = (pages: readonly GoldPage[]) => {
    const files = new Set(pages.map(({ file }) => file));
    return fitted(blocks.filter(({ gold }) => files.has(gold.file)));
  };
  return new Map(
    crossValidate(goldPages(), siteOf, trained, (model, { file }) => [file, model] as const, PARTS),
  );
}

/** Trains the model that tells a posting's blocks from the rest of the page. */
export function trainBlocks(): void {
  const pages = blockPages();
  const written = writtenBlocks();
  const fitted = blocksFitter(written);
  const judged = crossValidate(pages, ({ gold }) => siteOf(gold), fitted, judge, 8);
  const postings = judged.filter(({ all }) => all > 0);
  const good = postings.filter(one => one.good).length;
  for (const { good: isGood, file } of judged) if (!isGood) console.log('  not good:', file);
  const figures = `${good} of ${postings.length} postings good in every respect; text kept ${share(postings, 'missed')}, foreign ${share(postings, 'foreign')}.`;
  console.log(pages.length, figures);
  writeModel('blocks', withoutMinor(fitted(pages), [...pages, ...written]), figures);
}

const share = (list: readonly Judged[], part: 'missed' | 'foreign') =>
  (
    list.reduce((sum, one) => sum + (part === 'missed' ? one.all - one.missed : one.foreign) / one.all, 0) /
    list.length
  ).toFixed(3);
