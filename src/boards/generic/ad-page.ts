import { titleWhole } from '../fields/title-parts.ts';
import { type BlockTree, blocksOf } from '../page/blocks-of.ts';
import { bodyOf } from '../page/dom.ts';
import { adBlocks, type Range } from './ad-blocks.ts';
import { blockFeatures } from './block-features.ts';
import { certainlyForeign } from './certainly-foreign.ts';
import { type Models, shippedModels } from './models.ts';
import { wholeSections } from './whole-sections.ts';

/** A page as its blocks of text, and which of them the model takes for one ad. */
export type AdPage = {
  readonly document: Document;
  readonly url: URL;
  readonly tree: BlockTree;
  /** The indexes of the ad's blocks, in order. */
  readonly kept: readonly number[];
  /** How likely those blocks belong to an ad, 0 to 1. */
  readonly chance: number;
  /** From the first of those blocks to the last. */
  readonly range: Range;
  readonly models: Models;
};

/** Only this many blocks of a page are judged: postings stand well before that. */
const MOST_BLOCKS = 4000;

/** Reads a page once for all that is asked of its text later. */
export function adPageOf(document: Document, url: URL, models: Models = shippedModels): AdPage {
  const tree = firstBlocks(blocksOf(bodyOf(document)));
  const foreign = certainlyForeign(tree);
  const titles = titleWhole(document);
  const run = adBlocks(
    models.blocks(),
    blockFeatures(tree, titles),
    tree.blocks.map(({ text }) => text.length),
  );
  const likely = run.blocks.filter(index => !foreign.has(index));
  const kept = wholeSections(tree, likely, foreign, titles);
  const range = { start: kept[0] ?? 0, end: (kept.at(-1) ?? -1) + 1 };
  return { document, url, tree, kept, range, chance: run.chance, models };
}

function firstBlocks({ blocks, frames }: BlockTree): BlockTree {
  if (blocks.length <= MOST_BLOCKS) return { blocks, frames };
  const inside = frames.filter(({ start }) => start < MOST_BLOCKS);
  return {
    blocks: blocks.slice(0, MOST_BLOCKS),
    frames: inside.map(frame => ({ ...frame, end: Math.min(frame.end, MOST_BLOCKS) })),
  };
}
