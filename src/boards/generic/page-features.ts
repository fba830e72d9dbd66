import type { Features } from '../../core/models/linear-model.ts';
import {
  adPhrases,
  applyWords,
  mailWords,
  type SectionKind,
  sectionKind,
} from '../../core/vocabulary/section-words.ts';
import { jobAddress } from '../address/job-address.ts';
import { namesEmploymentType } from '../fields/employment-type.ts';
import { isGeneralTitle } from '../fields/general-titles.ts';
import { isPlaceLike } from '../fields/known-places.ts';
import { isAlike, sameTitle } from '../fields/same-title.ts';
import { titleParts, titlesOf } from '../fields/title-parts.ts';
import { genderMark } from '../fields/value-features.ts';
import type { Block } from '../page/blocks-of.ts';
import { attributeOf, find, firstOf, metaOf, rawText } from '../page/dom.ts';
import { inputType } from '../page/input-type.ts';
import { isApplyAddress } from '../refusals/application-form.ts';
import { embeddedAddress } from '../refusals/embedded-address.ts';
import { isClosed } from '../refusals/is-closed.ts';
import { isListAddress, isListTitle, otherJobs } from '../refusals/is-list.ts';
import type { AdPage } from './ad-page.ts';
import { isHeadingLike } from './is-heading-like.ts';
import { isRoleHeading } from './is-several.ts';
import { aboutJobs, jobPaths, jobRoles } from './job-words.ts';
import { mailFeatures } from './mail-features.ts';
import { mostTimes } from './most-times.ts';
import { otherSigns, reached } from './other-signs.ts';
import { saysHiring, voiceOf } from './voice.ts';

const oneJobPath = new RegExp(`/(?:${jobPaths})/[^/]{6,}`, 'i');
const otherPaths =
  /\b(?:blog|news|press|artikel|article|stories|story|insights|docs?|wiki|help|guide|engine|products?|shop|pricing|features|services|events?|courses?|kurse?|compan(?:y|ies)|employers|profile|about|team|people|privacy|terms|culture|benefits|values|life|forum|questions|posts?|publications|guidance|salar(?:y|ies)|reviews|log-?in|sign-?in|sign-?up|thanks|confirmation|saved|alerts)\b/i;
/** Matches addresses of collections that describe trades, not jobs. */
const ofTrades =
  /\/(?:(?:sample-job-descriptions?|job-descriptions?-(?:templates?|examples?|samples?|library))|(?:berufs|job)bild(?:er)?|berufe|berufsverzeichnis|(?:karriere-)?lexikon|fiches?-(?:metiers?|postes?)|metiers|profesiones|beroepen|professioni|zawody|interview-questions|(?:resume|cv)-(?:examples?|samples?|templates?)|salar(?:y|ies)|gehalt)\/[^/]/i;
const authored = '[rel~="author"], [class*="byline" i], [itemprop="author"], a[href*="/author/"]';
const weighty = new Set(
  'apply mail-apply list-path other-path job-path job-id article others>0 others>1 others>2'.split(' '),
);
const LONGEST_FACT = 60;
/** Rates are taken per this many characters at least: in a shorter text, one word more or less would change the rate. */
const SHORT_TEXT = 600;
/** The text's heading may stand up to this many lines before it. */
const NEARBY = 14;
const LONGEST_LABEL = 40;
/** An address to write to may stand up to this many blocks after the text. */
const BELOW_TEXT = 4;

/** The features of a page that may show one posting: of the text taken for the ad, of the title, of the address, and of what else stands there. */
export function pageFeatures(page: AdPage, blocks: readonly Block[], title: string | null): Features {
  const others = otherJobs(page.document, page.url);
  const site = siteFeatures(page, others);
  const text = textFeatures(page, blocks, title);
  // A form, a frame or a list around the ad is judged by how full the ad's text is.
  const isFull = text.includes('both')
    ? 'full'
    : text.some(name => name.startsWith('neither'))
      ? 'bare'
      : 'half';
  const around = site.filter(name => weighty.has(name)).map(name => `${isFull}:${name}`);
  const all = [...text, ...titleFeatures(page, title), ...site, ...around, ...otherSigns(page)];
  // If an employer has only one job, the page of its jobs is the page of that job.
  const isOnly = isFull === 'full' && others < 2 && all.includes('role-title') && isHeaded(page, title);
  return isOnly && !namesOther(page, title) && all.some(name => isOfList.test(name))
    ? [...all.filter(name => !isOfList.test(name)), 'titled-headed']
    : all;
}

const LONGEST_ROLE = 90;

/** True if `title` is that of a list, or if a short line that is no list item and no sentence names another role. */
const namesOther = ({ tree: { blocks } }: AdPage, title: string | null) =>
  isListTitle(title ?? '') ||
  blocks.some(
    ({ kind, text }) =>
      text.length < LONGEST_ROLE &&
      jobRoles.test(text) &&
      !isAlike(text, title ?? '') &&
      kind !== 'item' &&
      !text.endsWith('.'),
  );

const isOfList = /^list-|:list-/;

/** True if the page shows no posting: an ad for others to copy, an article about a trade, or a text without duties and requirements among other jobs, above a form or a frame, or of a closed job. */
export function isTeaser({ document, tree, url }: AdPage, features: Features): boolean {
  const has = (name: string) => features.includes(name);
  const isOfAd = features.some(name => /^(?:mail|(?:mail-|kind=)?apply|we>0)$/.test(name));
  if (has('titled-template')) return true;
  // An employer may have such an address, too, and says who it is and how to apply.
  const saysHow = has('kind=apply') || features.some(name => /^(?:mail|job-mail|mail-apply)$/.test(name));
  if (ofTrades.test(url.pathname) && !saysHow && !(has('apply') && (has('we>0') || has('terms>0'))))
    return true;
  if (has('trade>1') && !isOfAd && !(has('both') && has('pay>0'))) return true;
  if (!has('neither')) return false;
  // Other jobs may stand below a page's own ad, however short it is.
  const isOfPage = has('titled') && has('role-title') && has('mass>1');
  const isBeside = !isOfPage && (has('others>1') || (has('list-path') && has('others>0')));
  if (isBeside || has('apply-path') || has('embedded')) return true;
  return isClosed(document, tree.blocks.map(({ text }) => text).join('\n'));
}

function textFeatures(
  { tree, chance, range, kept }: AdPage,
  blocks: readonly Block[],
  title: string | null,
): readonly string[] {
  const between = tree.blocks.slice(range.start, range.end);
  const chars = sum(blocks.map(({ text }) => text.length));
  const all = sum(tree.blocks.map(({ text }) => text.length));
  const headings = blocks.flatMap(block => (isHeadingLike(block) ? (sectionKind(block.text) ?? []) : []));
  const kinds = new Set(headings);
  const times = (kind: SectionKind) => headings.filter(one => one === kind).length;
  const said = blocks.map(({ text }) => text).join('\n');
  const phrases = adPhrases(said);
  const linked = sum(blocks.map(block => block.linked));
  const { we, alone } = voiceOf(said);
  const found = [
    ...reached('we', (we * 1000) / Math.max(SHORT_TEXT, chars), [0.5, 3, 8]),
    ...reached('alone', (alone * 1000) / Math.max(SHORT_TEXT, chars), [0.5, 3]),
    ...reached('lists', headedLists(blocks), [1, 2, 3]),
    ...reached('led', blocks.filter(({ leads }) => leads).length, [1, 2, 3]),
    ...reached('share', chars / all, [0.05, 0.2, 0.4, 0.6]),
    ...reached('chance', chance, [0.5, 0.6]),
    ...reached('mass', chance * chars, [250, 400, 700, 1200, 2400]),
    ...reached('kinds', kinds.size, [1, 2, 3, 4]),
    ...reached('phrases', phrases, [1, 2, 3]),
    ...reached('items', blocks.filter(({ kind }) => kind === 'item').length, [1, 4, 9, 20]),
    ...reached('linked', linked / chars, [0.01, 0.05]),
    ...reached('holes', 1 - kept.length / Math.max(1, between.length), [0.05, 0.2, 0.5]),
    ...reached('repeats', mostRepeated(between), [2, 3, 5]),
    ...reached(
      'roles',
      blocks.filter(block => isRoleHeading(block) && !isHeadingOf(block.text, title ?? '')).length,
      [1, 2],
    ),
    ...[...kinds].flatMap(kind => [`kind=${kind}`, ...reached(kind, times(kind), [2, 3])]),
  ];
  const asks = kinds.has('requirements');
  if (kinds.has('duties') === asks) found.push(asks ? 'both' : phrases < 4 ? 'neither' : 'neither-said');
  return found;
}

/** The number of lists that come right after a heading or a line that serves as one. */
const headedLists = (blocks: readonly Block[]) =>
  blocks.filter((block, index) => isHeadingLike(block) && blocks[index + 1]?.kind === 'item').length;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** How often the most frequent short text occurs: lists say “Read more” or “Apply” with each of their jobs. */
const mostRepeated = (blocks: readonly Block[]) =>
  mostTimes(blocks.filter(({ text }) => text.length <= LONGEST_LABEL).map(({ text }) => text.toLowerCase()));

function titleFeatures(page: AdPage, title: string | null): readonly string[] {
  const { document, url } = page;
  const titles = titlesOf(document);
  const found = titles.some(isListTitle) ? ['list-title'] : [];
  if (titles.some(isGeneralTitle)) found.push('general-title');
  if (titles.some(saysHiring)) found.push('hiring-title');
  if (title === null) return found;
  if (jobRoles.test(title)) found.push('role-title');
  if (genderMark.test(title)) found.push('gender-title');
  const isTitled = titles.some(one => one.includes(title));
  // The title may be the same on all pages of the site, while the address names the job.
  if (isTitled ? !found.includes('list-title') : sameTitle(lastPart(url.pathname + url.search), title))
    found.push('titled');
  if (isTitled && isHeaded(page, title)) found.push('titled-headed');
  return [...found, ...factFeatures(linesBefore(page), title)];
}

const linesBefore = ({ tree, range }: AdPage) =>
  tree.blocks.slice(Math.max(0, range.start - NEARBY), range.start + 4);

const isHeaded = (page: AdPage, title: string | null) =>
  title !== null && linesBefore(page).some(block => isHeadingLike(block) && isHeadingOf(block.text, title));

/** True for the job's own heading: its title, or a sentence that says it is sought (“Wir suchen eine Ingenieurin für Kiel”). */
const isHeadingOf = (text: string, title: string) =>
  isAlike(text, title) || titleParts(text).some(part => part.place === 'hired' && isAlike(part.text, title));

/** Says whether the short lines around the title name a kind of employment and a place. */
function factFeatures(around: readonly Block[], title: string): readonly string[] {
  const lines = around.filter(({ text }) => text.length <= LONGEST_FACT && !isAlike(text, title));
  const says = (test: (text: string) => boolean) => lines.some(({ text }) => test(text));
  return [...(says(namesEmploymentType) ? ['fact-type'] : []), ...(says(isPlaceLike) ? ['fact-place'] : [])];
}

function siteFeatures({ document, url, tree, range }: AdPage, others: number): readonly string[] {
  const path = url.pathname.slice(0, 1000);
  const is: readonly (readonly [string, boolean])[] = [
    ['job-words', aboutJobs.test(url.hostname + path)],
    ['job-path', oneJobPath.test(path)],
    ['job-id', jobAddress(url).id !== null],
    ['list-path', isListAddress(url)],
    ['role-path', jobRoles.test(lastPart(path))],
    ['other-path', otherPaths.test(path.replaceAll('_', '-'))],
    ['apply-path', isApplyAddress(url)],
    ['root', path === '/'],
    ['apply', hasApplyLink(document)],
    ['mail-apply', tree.blocks.some(({ text }) => mailWords.test(text.slice(0, 2000)))],
    ['embedded', embeddedAddress(document, url) !== null],
    ['article', metaOf(document, 'article:published_time') !== null],
    ['byline', find(document, authored) !== null],
    [
      'code',
      firstOf(document, 'pre', 50).some(pre => find(pre, 'code')) || find(document, 'div.highlight') !== null,
    ],
  ];
  return [
    ...reached('others', others, [1, 3, 5]),
    ...mailFeatures(tree.blocks.slice(range.start, range.end + BELOW_TEXT)),
    ...is.flatMap(([name, holds]) => (holds ? [name] : [])),
  ];
}

/** The words of an address's last part: “/jobs/backend-engineer/” → “backend engineer”. */
const lastPart = (path: string) =>
  (/([^/]*)\/?(?:index\.\w+)?$/.exec(path)?.[1] ?? '').replace(/[-_+.?=&]/g, ' ');

/** True if a link or button of the page leads to an application. */
function hasApplyLink(document: Document): boolean {
  const elements = [
    ...firstOf(document, 'a', 1000),
    ...firstOf(document, 'button', 500),
    ...firstOf(document, 'input', 200).filter(input => inputType(input) === 'submit'),
  ];
  return elements.some(element => {
    const text = (rawText(element) || attributeOf(element, 'value') || '').slice(0, 200).trim();
    return text.length < 60 && applyWords.test(text);
  });
}
