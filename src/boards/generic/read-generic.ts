import { BLOCKS_WEIGHTS } from '../../core/models/blocks-weights.ts';
import { type ChainModel, readChainModel } from '../../core/models/chain-model.ts';
import type { Found } from '../board.ts';
import { employmentTypeOf } from '../fields/employment-type.ts';
import { salaryOf } from '../fields/salary.ts';
import { isAlike } from '../fields/same-title.ts';
import { type Block, type BlockTree, blocksOf } from '../page/blocks-of.ts';
import { bodyOf } from '../page/dom.ts';
import { plainText } from '../page/text-of.ts';
import { adBlocks } from './ad-blocks.ts';
import { blockFeatures } from './block-features.ts';
import { certainlyForeign } from './certainly-foreign.ts';
import { companyOfPage } from './company-of-page.ts';
import { evidenceOf } from './evidence.ts';
import { factsOf } from './facts-of.ts';
import { isHeadingLike } from './is-heading-like.ts';
import { applyWords, sectionKind } from './section-words.ts';
import { titleOfPage, titlePieces } from './title-of-page.ts';

/** What the generic reader made of a page. */
export type GenericReading = {
  readonly found: Found | null;
  /** How sure it is that this is one posting, 0 to 1. */
  readonly certainty: number;
  /** True where several postings' sections stand side by side. */
  readonly isSeveral: boolean;
};

const nothing: GenericReading = { found: null, certainty: 0, isSeveral: false };
const shortestAd = 200;
/** Of a longer page only so many blocks are judged: postings stand well before its end. */
const mostBlocks = 4000;

let model: ChainModel | null = null;

/** Reads a posting from a page that no board's reader knows: the run of blocks that the model takes for one. */
export function readGeneric(document: Document, url: URL): GenericReading {
  const body = bodyOf(document);
  const tree = body && firstBlocks(blocksOf(body));
  if (!tree) return nothing;
  model ??= readChainModel(BLOCKS_WEIGHTS);
  const features = blockFeatures(tree, titlePieces(document));
  const foreign = certainlyForeign(tree);
  const lengths = tree.blocks.map(({ text }) => text.length);
  const kept = adBlocks(model, features, lengths).filter(index => !foreign.has(index));
  const range = { start: kept[0] ?? 0, end: (kept.at(-1) ?? 0) + 1 };
  const title = titleOfPage(document, tree, range);
  const blocks = withoutButtons(
    kept.map(index => tree.blocks[index] as Block),
    title,
  );
  if (blocks.reduce((sum, { text }) => sum + text.length, 0) < shortestAd) return nothing;
  const evidence = evidenceOf(blocks, document, url, title);
  if (evidence.isSeveral || evidence.certainty < 0.4) return { found: null, ...evidence };
  const facts = factsOf(tree, range);
  const found: Found = {
    title,
    company: facts.company ?? companyOfPage(document, url, title),
    location: facts.location,
    employmentType: employmentTypeOf([facts.employmentType]),
    salary: salaryOf(facts.salary),
    description: plainText(blocks),
  };
  return { found, ...evidence };
}

function firstBlocks({ blocks, frames }: BlockTree): BlockTree {
  if (blocks.length <= mostBlocks) return { blocks, frames };
  const inside = frames.filter(({ start }) => start < mostBlocks);
  return {
    blocks: blocks.slice(0, mostBlocks),
    frames: inside.map(frame => ({ ...frame, end: Math.min(frame.end, mostBlocks) })),
  };
}

/** Without the title's own line at the top, links that are buttons, and what follows a heading such as “Similar jobs”. */
function withoutButtons(all: readonly Block[], title: string | null): readonly Block[] {
  let chars = 0;
  const end = all.findIndex(({ kind, text }) => {
    chars += text.length;
    return kind === 'heading' && chars > shortestAd && sectionKind(text) === 'end';
  });
  const blocks = end < 0 ? all : all.slice(0, end);
  return blocks.filter(({ text, linked, kind }, index) => {
    const isLink = linked >= text.length - 1 && kind !== 'item';
    if (isLink && (applyWords.test(text) || text.length < 30)) return false;
    const isTitle =
      index < 4 && title !== null && isHeadingLike(blocks[index] as Block) && isAlike(text, title);
    return !isTitle || sectionKind(text) !== null;
  });
}
