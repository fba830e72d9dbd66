import { titleOf } from '../../core/posting/title-of.ts';
import { isHeadingLike } from '../generic/is-heading-like.ts';
import { jobRoles } from '../generic/job-words.ts';
import type { Block } from '../page/blocks-of.ts';
import { type Candidate, candidatesOf, type FieldPage, ofTitle, textOfAd, titlePieces } from './candidate.ts';
import { namesEmploymentType } from './employment-type.ts';
import { isGeneralTitle } from './general-titles.ts';
import { isPlaceLike } from './known-places.ts';
import { labelledFacts } from './labelled-facts.ts';
import { namedElements } from './named-elements.ts';
import { sameTitle } from './same-title.ts';
import { titleParts } from './title-parts.ts';

const LONGEST_TITLE = 160;
/** Matches the job in “we are looking for a …”. Other sentences may name somebody to work with, to report to, or whom others look for. */
const weSeek =
  /(?:(?:[Ww]ir suchen|suchen wir) eine?n?|[Ww]e.{1,2}re (?:looking for|seeking|hiring) an?) (?:\p{Ll}+ )?(\p{Lu}[\p{L}/+#-]*(?: (?:of )?\p{Lu}[\p{L}/+#-]*)*)/u;
const MOST_HEADINGS = 60;
/** The title may stand up to this many lines before the ad, heading or not, with facts of the job between. */
const NEARBY = 12;

/** Everything on the page that may be the job's title, and where it stands. */
export function titleCandidates(page: FieldPage): readonly Candidate[] {
  const { document, data, tree, range } = page;
  const all = [
    ...candidatesOf('data', [data?.title]),
    ...candidatesOf('label', [labelledFacts(tree, range).title]),
    ...titlePieces(document),
    ...candidatesOf('named', namedElements(page, 'title')),
    ...headings(page),
  ];
  if (!all.some(({ value }) => jobRoles.test(value) && !/[.!]$/.test(value))) all.push(...sought(page));
  const named = data?.title ?? null;
  const ad = textOfAd(page);
  const shown = new Set(all.filter(({ source }) => !ofTitle.test(source)).map(({ value }) => value));
  return all.flatMap(({ source, value }) => {
    // A whole title of several pieces that stands only in the page's own title is the job together with its site.
    if (source.endsWith('-pieces') && !shown.has(value)) return [];
    const title = titleOf(withoutFacts(value, ad));
    // Structured data name this very job, so the page may only spell its title better.
    if (named !== null && !sameTitle(title, named)) return [];
    const isTitle = title && title.length <= LONGEST_TITLE && /\p{L}/u.test(title) && !isGeneralTitle(title);
    return isTitle ? [{ source, value: title }] : [];
  });
}

const ofIssue = /^(.+?)\s+[–—-]\s+([^–—]+?)\s+\(?#\d+\)?$/;

/** Cuts off facts of the job behind the title (“Compiler Engineer | Toronto, ON | Full-time”), or an employer that the ad says to be at (“Compiler Engineer – Example (#12)”). */
function withoutFacts(value: string, ad: string): string {
  const [, job, poster] = ofIssue.exec(value) ?? [];
  if (job && ['at', 'bei', 'chez', 'join'].some(word => ` ${ad}`.includes(` ${word} ${poster}`))) return job;
  const [title, ...facts] = value.split(/\s+\|\s+/);
  return facts.every(fact => isPlaceLike(fact) || namesEmploymentType(fact)) ? title : value;
}

/** The job that the ad's sentences look for: “We are looking for a kind Backend Developer who” → “Backend Developer”. */
function sought(page: FieldPage): readonly Candidate[] {
  const job = weSeek.exec(textOfAd(page))?.[1] ?? '';
  return candidatesOf('t-hired', [jobRoles.test(job) ? job : '']);
}

/** Headings and lines that serve as headings. Their sources are their level and their place: before the ad, at its top, inside. */
function headings({ tree: { blocks }, range }: FieldPage): readonly Candidate[] {
  const found: Candidate[] = [];
  const firsts = new Set<string>();
  // “1. About us”, “2. Your tasks” are headings of sections.
  const numbered = blocks.filter(({ text, level }) => level > 0 && /^\d{1,2}[.)]\s/.test(text));
  const isSection = (block: Block) => numbered.length > 1 && numbered.includes(block);
  for (const [index, block] of blocks.entries()) {
    if (index >= range.end || found.length >= MOST_HEADINGS * 2) break;
    const isNear = index >= range.start - NEARBY && index <= range.start + 3;
    if (isSection(block) || !(isHeadingLike(block) || (isNear && block.text.length <= 90))) continue;
    const level = block.level ? `h${block.level}` : isHeadingLike(block) ? 'bold' : 'line';
    const value = hired(block);
    found.push({ source: level, value }, { source: placeOf(index, range), value });
    // The site's own name is a link to its home page.
    if (block.linked >= block.text.length - 1) found.push({ source: 'linked', value });
    const kinds = block.kind === 'heading' && jobRoles.test(block.text) ? [level, 'role'] : [level];
    for (const kind of kinds.filter(one => !firsts.has(one))) {
      firsts.add(kind);
      found.push({ source: `first-${kind}`, value });
    }
  }
  const isRanked = (block: Block) => block.level > 0 && block.level <= 3 && !isSection(block);
  const last = blocks.slice(0, range.start).findLast(isRanked);
  return last ? [...found, { source: 'nearest', value: hired(last) }] : found;
}

/** The job in “Example is hiring a Compiler Engineer” or “[Hiring] Compiler Engineer at Example”. A heading keeps its “at …”, which may be part of the title. */
function hired({ text, kind }: Block): string {
  const isLine = kind !== 'heading' || /^\[hiring/i.test(text);
  const job = titleParts(text).find(
    ({ place }) => place === 'hired' || (isLine && place === 'before-at'),
  )?.text;
  return job && jobRoles.test(job) ? job : text;
}

function placeOf(index: number, { start }: { readonly start: number }): string {
  const distance = index - start;
  if (distance < -NEARBY) return 'far-before';
  if (distance < 0) return 'before';
  if (distance <= 1) return 'top';
  return distance <= 5 ? 'near-top' : 'inside';
}
