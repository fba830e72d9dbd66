import { chanceOf, type Features } from '../../core/models/linear-model.ts';
import { applyWords, sectionKind } from '../../core/vocabulary/section-words.ts';
import { isAlike } from '../fields/same-title.ts';
import type { Block } from '../page/blocks-of.ts';
import { plainText } from '../page/text-of.ts';
import type { AdPage } from './ad-page.ts';
import { isHeadingLike } from './is-heading-like.ts';
import {
  isAdAfterAd,
  isApplyAfterApply,
  isLinkedRole,
  isRoleAfterRole,
  isSeveral,
  isTitleOfList,
} from './is-several.ts';
import { isTeaser, pageFeatures } from './page-features.ts';
import { saysHiring } from './voice.ts';

/** The result of the generic reader. */
export type GenericReading = {
  /** The ad's text; empty if there is none. */
  readonly description: string;
  /** How certain the page is one posting, 0 to 1. */
  readonly certainty: number;
};

const nothing: GenericReading = { description: '', certainty: 0 };
const SHORTEST_AD = 200;
const SHORTEST_SENTENCE = 40;
/** With less certainty, the page counts as no posting: a wrong posting is worse than none. */
export const LEAST_CERTAINTY = 0.5;
const MOST_CERTAINTY = 0.85;

/** What the model of pages judges: the blocks taken for an ad, and the page's features. */
export type Judged = { readonly blocks: readonly Block[]; readonly features: Features };

/** Prepares a page for the model of pages; null if it certainly is no posting: too little text, several ads, or a teaser. */
export function toJudge(page: AdPage, title: string | null): Judged | null {
  const blocks = textBlocks(page, title);
  if (blocks.reduce((sum, { text }) => sum + text.length, 0) < SHORTEST_AD || isSeveral(blocks)) return null;
  const { range, tree } = page;
  if (isTitleOfList(tree.blocks, title)) return null;
  const from = Math.max(0, range.start - 2);
  const all = tree.blocks.slice(from);
  // Below “Similar jobs”, roles follow each other on the page of any ad. Such a heading above the ad says nothing about what follows.
  const kinds = all.map(block => isHeadingLike(block) && sectionKind(block.text));
  const begun = kinds.findIndex(kind => kind && kind !== 'end');
  const others = kinds.indexOf('end', begun);
  const end = others < 0 ? range.end - from : Math.min(range.end - from, others);
  const own = all.slice(0, end);
  if (isRoleAfterRole(own) || isApplyAfterApply(own) || isAdAfterAd(all)) return null;
  const features = pageFeatures(page, blocks, title);
  return isTeaser(page, features) ? null : { blocks, features };
}

/** Reads the posting of a page that no board's reader knows. The description is empty if the certainty is below `least`. */
export function readGeneric(page: AdPage, title: string | null, least = LEAST_CERTAINTY): GenericReading {
  const judged = toJudge(page, title);
  const chance = judged ? chanceOf(page.models.pages(), judged.features) : 0;
  const certainty = Math.min(MOST_CERTAINTY, chance);
  return judged && certainty >= least ? { description: plainText(judged.blocks), certainty } : nothing;
}

const FARTHEST_HEADING = 14;

/** How the ad begins. The lines above the job's own heading are the site's, unless one says that somebody is sought: then its sentences are in `said`. All lines `from` the heading on follow. */
function opening({ tree, range }: AdPage, title: string | null): { said: readonly Block[]; from: number } {
  const top = tree.blocks.slice(range.start, range.start + FARTHEST_HEADING);
  const isTitles = ({ kind, text }: Block) => kind === 'heading' && title !== null && isAlike(text, title);
  const above = top.slice(0, Math.max(0, top.findIndex(isTitles)));
  const isSought = above.some(({ text }) => saysHiring(text));
  const said = above.filter(({ text }) => isSought && (text.length >= SHORTEST_SENTENCE || saysHiring(text)));
  return { said, from: range.start + above.length };
}

/** True if a sentence says how to apply: it is part of the ad, while a form or buttons are not. */
const saysHow = (next: Block | undefined) =>
  next !== undefined &&
  next.text.length >= SHORTEST_SENTENCE &&
  next.linked < next.text.length / 2 &&
  next.controls === 0;

/** The blocks under two or more headings in a row that lead to other jobs, below the requirements. A single such heading may be part of the ad (“How our engineers work”). */
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

/** The ad's blocks without the title's own line at the top, links that serve as buttons, other jobs, and all from a heading such as “Similar jobs” or a form's heading on. */
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
