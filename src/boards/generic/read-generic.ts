import { chanceOf, type Features } from '../../core/models/linear-model.ts';
import { applyWords, sectionKind } from '../../core/vocabulary/section-words.ts';
import { isAlike } from '../fields/same-title.ts';
import type { Block } from '../page/blocks-of.ts';
import { plainText } from '../page/text-of.ts';
import type { AdPage } from './ad-page.ts';
import { isHeadingLike } from './is-heading-like.ts';
import { isAdAfterAd, isLinkedRole, isRoleAfterRole, isSeveral } from './is-several.ts';
import { isTeaser, pageFeatures } from './page-features.ts';
import { saysHiring } from './voice.ts';

/** What the generic reader made of a page. */
export type GenericReading = {
  /** The ad's text; empty where there is none. */
  readonly description: string;
  /** How sure it is that this is one posting, 0 to 1. */
  readonly certainty: number;
};

const nothing: GenericReading = { description: '', certainty: 0 };
const SHORTEST_AD = 200;
const SHORTEST_SENTENCE = 40;
/** Less than this, and the page is no posting: a wrong one is worse than none. */
export const LEAST_CERTAINTY = 0.5;
const MOST_CERTAINTY = 0.85;

/** What is to be judged of a page: the blocks taken for an ad, and what holds of them and of what is around. */
export type Judged = { readonly blocks: readonly Block[]; readonly features: Features };

/** Of a page what the model of pages is asked; null where there is nothing to ask: too little text, several ads, a teaser. */
export function toJudge(page: AdPage, title: string | null): Judged | null {
  const blocks = textBlocks(page, title);
  if (blocks.reduce((sum, { text }) => sum + text.length, 0) < SHORTEST_AD || isSeveral(blocks)) return null;
  const { range, tree } = page;
  const from = Math.max(0, range.start - 2);
  const all = tree.blocks.slice(from);
  // Below “Similar jobs” roles stand one after another, whatever the ad; one above it says nothing of what follows.
  const kinds = all.map(block => isHeadingLike(block) && sectionKind(block.text));
  const begun = kinds.findIndex(kind => kind && kind !== 'end');
  const others = kinds.indexOf('end', begun);
  const end = others < 0 ? range.end - from : Math.min(range.end - from, others);
  if (isRoleAfterRole(all.slice(0, end)) || isAdAfterAd(all)) return null;
  const features = pageFeatures(page, blocks, title);
  return isTeaser(page, features) ? null : { blocks, features };
}

/** Reads a posting from a page that no board's reader knows: the run of blocks that the model takes for one; `least` is how sure it has to be. */
export function readGeneric(page: AdPage, title: string | null, least = LEAST_CERTAINTY): GenericReading {
  const judged = toJudge(page, title);
  const chance = judged ? chanceOf(page.models.pages(), judged.features) : 0;
  const certainty = Math.min(MOST_CERTAINTY, chance);
  return judged && certainty >= least ? { description: plainText(judged.blocks), certainty } : nothing;
}

const FARTHEST_HEADING = 14;

/** What the ad begins with: above the job's own heading stands the site's, but for sentences of which one says that somebody is sought. */
function opening({ tree, range }: AdPage, title: string | null): { said: readonly Block[]; from: number } {
  const top = tree.blocks.slice(range.start, range.start + FARTHEST_HEADING);
  const isTitles = ({ kind, text }: Block) => kind === 'heading' && title !== null && isAlike(text, title);
  const above = top.slice(0, Math.max(0, top.findIndex(isTitles)));
  const isSought = above.some(({ text }) => saysHiring(text));
  const said = above.filter(({ text }) => isSought && (text.length >= SHORTEST_SENTENCE || saysHiring(text)));
  return { said, from: range.start + above.length };
}

/** How to apply is the employer's word where it is said in a sentence; a form or buttons are not. */
const saysHow = (next: Block | undefined) =>
  next !== undefined &&
  next.text.length >= SHORTEST_SENTENCE &&
  next.linked < next.text.length / 2 &&
  next.controls === 0;

/** What stands under headings, one after another, that lead to other jobs: below the requirements, as a single one may be of the ad (“How our engineers work”). */
function otherJobs(lines: readonly Block[]): ReadonlySet<Block> {
  const headings = lines.filter(({ kind }) => kind === 'heading');
  let [nth, asks, isOther] = [0, false, false];
  const below = lines.filter(block => {
    if (block !== headings[nth]) return isOther;
    const next = headings[++nth];
    asks ||= sectionKind(block.text) === 'requirements';
    isOther = asks && isLinkedRole(block) && (isOther || (next !== undefined && isLinkedRole(next)));
    return isOther;
  });
  return new Set(below);
}

/** The blocks of the ad, without the title's own line at the top, links that are buttons, other jobs, and what follows a heading such as “Similar jobs” or a form's. */
function textBlocks(page: AdPage, title: string | null): readonly Block[] {
  const { blocks: lines } = page.tree;
  const { said, from } = opening(page, title);
  const others = otherJobs(lines.slice(from));
  const own = page.kept.filter(index => index >= from).map(index => lines[index] as Block);
  const all = [...said, ...own.filter(block => !others.has(block))];
  let chars = 0;
  const end = all.findIndex(({ kind, text }, index) => {
    chars += text.length;
    if (kind !== 'heading' || chars <= SHORTEST_AD) return false;
    const opens = sectionKind(text);
    return opens === 'end' || (opens === 'apply' && !saysHow(all[index + 1]));
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
