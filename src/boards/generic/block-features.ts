import { type Features, limitsReached } from '../../core/models/linear-model.ts';
import { adPhrases, applyWords, sectionKind } from '../../core/vocabulary/section-words.ts';
import { isAlike } from '../fields/same-title.ts';
import type { Block, BlockTree, Frame } from '../page/blocks-of.ts';
import { attributeOf, nameOf } from '../page/dom.ts';
import { classOf, isHidden } from '../page/is-skipped.ts';
import { bestFrame } from './best-frame.ts';
import { copyright } from './certainly-foreign.ts';
import { isHeadingLike } from './is-heading-like.ts';
import { jobRoles } from './job-words.ts';
import { runningSums, sumOf } from './running-sums.ts';

const tellingTags = new Set(
  'aside dd dt fieldset footer form header label legend main nav article dialog table td'.split(' '),
);
const sentenceEnd = /[.!?。…)]["”’]?$/;
/** A frame with at least this share of the page's text says nothing about a single block, whatever its name. */
const MOST_OF_PAGE = 0.6;
const LONGEST_NAME = 20;

/** The features of every block, by name: its own, its neighbours', those of its section and of the frames around it. */
export function blockFeatures(tree: BlockTree, titles: readonly string[]): readonly Features[] {
  const { blocks } = tree;
  const heart = bestFrame(tree);
  const own = blocks.map(block => ownFeatures(block, titles));
  const around = framesFeatures(tree);
  const windows = windowFeatures(blocks);
  const sections = sectionFeatures(blocks, titles);
  const beside = (index: number, where: string) => (own[index] ?? ['edge']).map(name => `${where}:${name}`);
  return blocks.map((block, index) => [
    ...(own[index] as string[]),
    ...beside(index - 1, 'p'),
    ...beside(index + 1, 'n'),
    ...(around[block.frame] ?? []),
    ...(windows[index] as string[]),
    ...(sections[index] as string[]),
    ...heartFeatures(index, heart),
  ]);
}

/** Features of a block's position: before, in or after the frame that `bestFrame` found, and how far from its edges. */
function heartFeatures(index: number, heart: Frame | null): readonly string[] {
  if (!heart) return ['heart=none'];
  if (index < heart.start) return [`heart=before${limitsReached(heart.start - index, [2, 5, 15])}`];
  if (index >= heart.end) return [`heart=after${limitsReached(index - heart.end, [1, 4, 14])}`];
  return [
    'heart=in',
    `hin=${limitsReached(index - heart.start, [1, 4])}`,
    `hend=${limitsReached(heart.end - index, [2, 6])}`,
  ];
}

function ownFeatures(block: Block, titles: readonly string[]): string[] {
  const { text, linked, level } = block;
  const kind = isHeadingLike(block) ? sectionKind(text) : null;
  const shape = isHeadingLike(block) ? (level ? `h${Math.min(level, 4)}` : 'hb') : block.kind;
  const size = limitsReached(text.length, [15, 30, 60, 120, 250, 600]);
  const link = limitsReached(linked / text.length, [0.01, 0.5, 0.95]);
  const found = [`k=${shape}`, `z=${size}`, `kz=${shape}${size}`, `l=${link}`, `kl=${shape}${link}`];
  if (kind) found.push(`s=${kind}`);
  if (sentenceEnd.test(text)) found.push('end');
  if (block.controls > 0) found.push(`c=${Math.min(block.controls, 3)}`);
  if (copyright.test(text)) found.push('copy');
  if (text.length < 60 && applyWords.test(text)) found.push('apply');
  const phrases = text.length < 4000 ? adPhrases(text) : 0;
  if (phrases) found.push(`ph=${Math.min(phrases, 3)}`);
  if (text.length < 120 && jobRoles.test(text)) found.push(link > 1 ? 'rolelink' : 'role');
  if (titles.some(title => isAlike(title, text))) found.push('title');
  if (/\d{4}|\d+ (?:days?|hours?|tage|jours)/.test(text) && text.length < 40) found.push('date');
  return found;
}

/** For each frame, its names and those of the frames around it, without frames that hold most of the page. */
function framesFeatures({ blocks, frames }: BlockTree): readonly (readonly string[])[] {
  const upTo = runningSums(blocks.map(({ text }) => text.length));
  const most = Math.max(1, upTo.at(-1) as number) * MOST_OF_PAGE;
  const names: string[][] = [];
  for (const frame of frames) {
    const outer = names[frame.parent] ?? [];
    const isMost = sumOf(upTo, frame.start, frame.end) >= most;
    names.push(isMost ? outer : [...new Set([...outer, ...namesOf(frame.element)])].slice(-60));
  }
  return names;
}

/** The features of an element's names: its tag, its role, and the words of its class and id. */
function namesOf(element: Element): string[] {
  const tag = nameOf(element);
  const found = tellingTags.has(tag) ? [`in=${tag}`] : [];
  const role = attributeOf(element, 'role');
  if (role) found.push(`r=${role.slice(0, LONGEST_NAME).toLowerCase()}`);
  if (isHidden(element)) found.push('hidden');
  const marks = `${classOf(element)} ${attributeOf(element, 'id') ?? ''}`.slice(0, 300);
  for (const word of marks
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]{3,}/g) ?? [])
    if (word.length <= LONGEST_NAME) found.push(`w=${word}`);
  return found;
}

const REACH = 4;

/** Features of the blocks before and after: how much prose and how many links, list items and form fields they hold. */
function windowFeatures(blocks: readonly Block[]): string[][] {
  const sums = (value: (block: Block) => number) => runningSums(blocks.map(value));
  const chars = sums(({ text }) => text.length);
  const links = sums(({ linked }) => linked);
  const prose = sums(({ text, linked }) => (text.length >= 60 && linked < text.length / 2 ? text.length : 0));
  const items = sums(({ kind }) => Number(kind === 'item'));
  const controls = sums(block => Math.min(block.controls, 2));
  return blocks.map((_, index) => {
    const sides = [
      ['b', Math.max(0, index - REACH), index],
      ['a', index + 1, Math.min(blocks.length, index + 1 + REACH)],
    ] as const;
    return sides.flatMap(([side, from, to]) => {
      const sum = (all: readonly number[]) => sumOf(all, from, to);
      return [
        `${side}p${limitsReached(sum(prose), [60, 200, 600])}`,
        `${side}l${limitsReached(sum(links) / Math.max(1, sum(chars)), [0.1, 0.5, 0.8])}`,
        `${side}i${limitsReached(sum(items), [1, 3])}`,
        `${side}c${limitsReached(sum(controls), [1, 3])}`,
      ];
    });
  });
}

/** Features of a block's section: the last heading that opened one, how far back it is, and how far back the title's heading is. */
function sectionFeatures(blocks: readonly Block[], titles: readonly string[]): string[][] {
  let section = 'none';
  let since = 0;
  let fromTitle = -1;
  return blocks.map((block, index) => {
    since++;
    if (isHeadingLike(block)) {
      const kind = sectionKind(block.text);
      if (kind || block.kind === 'heading') {
        section = kind ?? 'other';
        since = 0;
      }
    }
    if (block.kind === 'heading' && titles.some(title => isAlike(title, block.text))) fromTitle = index;
    const far = fromTitle < 0 ? 'no' : limitsReached(index - fromTitle, [1, 4, 12, 60, 150]);
    return [
      `sec=${section}`,
      `sec=${section}${limitsReached(since, [1, 6, 20])}`,
      `t=${far}`,
      `pos=${limitsReached(index / blocks.length, [0.1, 0.3, 0.6, 0.9])}`,
    ];
  });
}
