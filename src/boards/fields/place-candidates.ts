import { sectionKind } from '../../core/vocabulary/section-words.ts';
import { isHeadingLike } from '../generic/is-heading-like.ts';
import type { Frame } from '../page/blocks-of.ts';
import { findAll, metaOf, nameOf, rawText } from '../page/dom.ts';
import { classOf } from '../page/is-skipped.ts';
import { type Candidate, candidatesOf, type FieldPage, ofTitle, textOfAd, titlePieces } from './candidate.ts';
import { namesEmploymentType, withoutEmploymentType } from './employment-type.ts';
import { isPlaceLike, saysIn } from './known-places.ts';
import { labelledFacts, placeLabels } from './labelled-facts.ts';
import { namedElements } from './named-elements.ts';
import { isAlike } from './same-title.ts';
import { department, organisation } from './value-features.ts';

/** A line with more characters is no fact of a job. */
export const LONGEST_PLACE = 120;
const LONGEST_AD = 30_000;
const MOST_SAID = 8;
const MOST_WORDS = 9;
const lead = new RegExp(`^(?:(?:am )?(?:${placeLabels}|placering)\\s*:?|in)\\s+(?=\\S)`, 'iu');

/** Matches a figure with a currency. */
export const money = /[$€£]\s?\d|\d[\sk]*(?:€|zł|EUR|CZK|PLN|USD|GBP)/;

/** Matches what is no place: addresses of pages and of mail, sentences, dates, years, times, “No …”, reference numbers, labels, and texts without a letter. */
const noPlace =
  /\d:\d\d|[:,]$|:\/\/|@|[\p{Ll})][.!?]$|[.!?]\s\p{Lu}\p{Ll}+\s\p{Ll}|\d[./-]\d{1,2}[./-]\d|\p{L}\/\d{2}|^\P{L}*$|[\p{Ll},] 20[12]\d$|^(?:Keine?|Geen|No) \D|^(?:Hybrid|On-?site)$|^(?:Ref|Req|ID|Job|Nr|No)\P{L}*\d[\d\p{Lu}-]*$|^\p{Lu}{2,}-\d+$/u;

/** Everything on the page that may be the place of work, and where it stands. `title` is the job's. */
export function placeCandidates(
  page: FieldPage,
  title: string | null,
  company: string | null,
): readonly Candidate[] {
  const { document, data, tree, range } = page;
  const ad = textOfAd(page);
  const all = [
    ...candidatesOf('data', [data?.location]),
    ...candidatesOf('label', [labelledFacts(tree, range).location]),
    ...titlePieces(document)
      .filter(({ source }) => !/-(?:whole|pieces)$/.test(source))
      // “in Leiden gesucht” → “Leiden”
      .map(({ source, value }) => ({
        source,
        value: source.endsWith('-in') ? (atStart.exec(value)?.[0] ?? value) : value,
      })),
    ...candidatesOf('address', addressTowns(page)),
    ...candidatesOf('shared', [metaOf(document, 'og:description')]),
    ...candidatesOf('named', namedElements(page, 'location')),
    ...candidatesOf('prefixed', prefixed(page)),
    ...saidPlaces(ad),
    ...candidatesOf('intro', introPlaces(page, title)),
    ...besideTitle(page, title),
  ];
  const shown = new Set(all.filter(({ source }) => !ofTitle.test(source)).map(({ value }) => value));
  return all.flatMap(({ source, value }) => {
    // A piece of a title may be a team, a site or a craft. It is a place only if something else says so.
    const isOfJob = title?.includes(value) ?? false;
    const isSaid = (!isOfJob && (shown.has(value) || /-in$/.test(source))) || saysIn(ad, value);
    if ((isOfJob || ofTitle.test(source)) && !isSaid && !isPlaceLike(value)) return [];
    // “(Leiden)” → “Leiden”
    const place = withoutName(
      value
        .split(', ')
        .filter(part => !namesEmploymentType(part))
        .join(', ')
        .replace(/^\((.*)\)$/, '$1')
        .replace(/^[^\p{L}\d(]+/u, '')
        .replace(lead, '')
        .trim(),
      company,
    );
    // A line that holds the whole title belongs to the title.
    const isTitles = title?.includes(' ') && place.includes(title);
    const isKnown = isTitles || [title, company].some(known => known && isAlike(place, known));
    return place.length >= 2 && place.length <= LONGEST_PLACE && !isKnown && !isNoPlace(place)
      ? [{ source, value: place }]
      : [];
  });
}

/** The place without the employer in front of it: “Example – Leiden, Netherlands” → “Leiden, Netherlands”. */
function withoutName(place: string, company: string | null): string {
  const isBehind = company !== null && place.toLowerCase().startsWith(`${company.toLowerCase()} `);
  return isBehind ? place.slice(company.length).replace(/^[\s,|–—·•:-]+/, '') : place;
}

/** Matches texts that begin with a number or a label, or have no capital: “30 days of holiday”, “Grade: 6”, “and patient”. Streets and postal codes are excepted by `isPlaceLike`. */
const otherFact = /^\d|^[^:]{2,30}: |^[^\p{Lu}\p{Lo}]*$/u;
const isNoPlace = (text: string) =>
  money.test(text) ||
  noPlace.test(text) ||
  ((otherFact.test(text) || department.test(text)) && !isPlaceLike(text));
const isOther = (fact: string) => isNoPlace(fact) || namesEmploymentType(fact);

/** The index of the heading that shows the job's title; the ad's start if there is none. */
export function indexOfTitle({ tree: { blocks }, range }: FieldPage, title: string | null): number {
  const heading = title
    ? blocks.findIndex(
        ({ text, kind }) => kind === 'heading' && (isAlike(text, title) || text.includes(title)),
      )
    : -1;
  return heading >= 0 ? heading : range.start;
}

/** The short lines before and after the heading that shows the title, whole and split at their separators. */
function besideTitle(page: FieldPage, title: string | null): readonly Candidate[] {
  const {
    tree: { blocks, frames },
    kept,
  } = page;
  // The ad's own list may stand near the title. An item of many words is a duty, not a place.
  const ad = new Set(kept);
  const isSentence = (index: number) =>
    ad.has(index) && blocks[index]?.kind === 'item' && blocks[index].text.split(' ').length > MOST_WORDS;
  const at = indexOfTitle(page, title);
  return [-2, -1, 1, 2, 3, 4, 5, 6].flatMap(distance => {
    const block = blocks[at + distance];
    const text = (block?.text ?? '').replace(/^[^\p{L}\d(]+/u, '');
    const around = frames[block?.frame ?? -1]?.element;
    if (text.length > LONGEST_PLACE || isRowLabel(frames[block?.frame ?? -1]) || isSentence(at + distance))
      return [];
    const where = distance < 0 ? 'above' : distance <= 3 ? 'below' : 'further';
    // How often a line is a place differs for headings, for lines of the ad and for lines outside.
    const source = `${where}${block?.kind === 'heading' ? '-heading' : ad.has(at + distance) ? '-inside' : ''}`;
    // “Leiden, full-time, from May” and “University of Leiden, Leiden” are lists, while “Leiden, Netherlands” is one place.
    const facts = text.split(/\s+[|–—·•/-]\s+|\s*[|·•]\s*/);
    const isList = namesEmploymentType(text) || organisation.test(text);
    const pieces = isList ? facts.flatMap(fact => fact.split(', ')) : facts;
    const parts = partsOf(frames[block?.frame ?? -1]);
    const several = [...(pieces.length > 1 ? pieces : []), ...parts];
    // “Wage / Salary” is the heading of a section.
    if (block?.kind === 'heading' && several.some(piece => sectionKind(piece) !== null)) return [];
    const said = several.length > 0 ? several : employmentAside(text);
    // A line that says something else as well is no place, but one of its pieces may be.
    const whole = said.some(isOther) || (isList && pieces.length > 1) ? [] : [text];
    const isInRow =
      [-1, 1].some(step => isFact(blocks[at + distance + step]?.text ?? '')) || said.some(isOther);
    const marks = [
      ...(isInRow ? ['-row'] : []),
      ...(around && namedPlace.test(classOf(around)) ? ['-classed'] : []),
    ];
    return [
      ...candidatesOf(source, whole),
      ...candidatesOf(`${source}-piece`, said),
      ...marks.flatMap(mark => candidatesOf(mark, [...whole, ...said])),
    ];
  });
}

const LONGEST_FACT = 50;
/** True for a short line with a kind of employment, pay, figures or a label. */
const isFact = (text: string) =>
  text.length <= LONGEST_FACT && (namesEmploymentType(text) || /[$€£\d]|\p{L}:$/u.test(text));

/** Matches class names of lines with a place. */
const namedPlace = /\b(?:loc|place|city|town|ort|lieu|ville|where|plats|sede)\b/i;

/** The words beside a kind of employment: “Leiden Full-time” → “Leiden”. */
function employmentAside(text: string): readonly string[] {
  const rest = withoutEmploymentType(text);
  return rest && namesEmploymentType(text) ? [rest] : [];
}

/** True if the markup marks the frame as a label. */
export const isRowLabel = (frame: Frame | undefined) =>
  frame !== undefined && /^(?:th|dt|label)$/.test(nameOf(frame.element));
const MOST_PARTS = 8;

/** The texts of a line's child elements, which are facts side by side with nothing but room between them; none if there is only one. */
export function partsOf(frame: Frame | undefined): readonly string[] {
  if (!frame || frame.end - frame.start !== 1) return [];
  const parts = findAll(frame.element, ':scope > *', MOST_PARTS)
    .map(part => rawText(part).slice(0, LONGEST_PLACE))
    .filter(text => text.trim());
  return parts.length > 1 ? parts : [];
}

// Matches “Leiden”, “New York”, “Frankfurt am Main”, “Cork, Ireland”, “Austin, TX”. Each word can match in one way only, so that no text is tried twice.
const name = String.raw`\p{Lu}[\p{L}’'.-]+(?:\s(?:(?:am|an der|de|del|do|la|le|of|upon)\s)?\p{Lu}[\p{L}’'.-]+){0,2}`;
const town = `${name}${String.raw`(?:,\s(?:\p{Lu}{2,3}\b|\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}))?`}`;
/** Matches “in Leiden”. */
const inTown = new RegExp(String.raw`(?:^|\s)(?:[Ii]n|à|en|em|w|v|ve|te|i|near)\s(${town})`, 'gu');
const sayings: readonly (readonly [string, RegExp])[] = [
  [
    'says-based',
    new RegExp(
      String.raw`\b(?:based|located|situated|on-?site|headquartered|headquarters|offices?|studio|labs?|hub|role is|position is|job is|team|startup|company|Büro|Standort|Sitz|Arbeitsort|bureaux|basés?e?s?|situés?e?s?|oficinas?|ubicad[oa]|sede|kantoor|gevestigd|kanceláři?|biurz?e?|kontor\p{L}*)\s(?:\p{Ll}+\s){0,2}?(?:in|à|en|em|w|v|a|i|te|near)\s(${town})`,
      'gu',
    ),
  ],
  [
    'says-office',
    new RegExp(
      String.raw`\b(?:our|the|at|downtown)\s(${town})\s(?:offices?|HQ|headquarters|studio|campus|area)\b`,
      'gu',
    ),
  ],
  ['says-in', inTown],
];

const atStart = new RegExp(`^${town}`, 'u');
const LONGEST_ADDRESS = 200;
/** Matches towns with postal codes: “24937 Leiden”, “801 82 Gävle”, “Cork, TX 78701”, “Whitby, YO21 3PU”. In “2026 Example” stands a year. */
const postal = new RegExp(
  String.raw`(?<![\d.,/-])(?!(?:19|20)\d\d\b)\d{3} ?\d{1,2}(?: [A-Z]{2})? (${name})|(${name}),? (?:[A-Z]{2},? \d{5}|[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2})\b`,
  'gu',
);

/** The towns of postal addresses, found by their postal codes. */
function addressTowns({ tree: { blocks } }: FieldPage): readonly string[] {
  return blocks
    .filter(({ text }) => text.length <= LONGEST_ADDRESS)
    .flatMap(({ text }) => [...text.matchAll(postal)].map(match => match[1] ?? match[2] ?? ''))
    .slice(0, MOST_SAID);
}

/** Places in the ad's sentences: “based in Leiden”, “our Leiden office”. After a mere “in”, only known places count. */
function saidPlaces(ad: string): readonly Candidate[] {
  const text = ad.slice(0, LONGEST_AD);
  return sayings.flatMap(([source, pattern]) =>
    [...text.matchAll(pattern)]
      .slice(0, MOST_SAID)
      .map(match => (match[1] as string).replace(/\.$/, ''))
      .filter(place => source !== 'says-in' || isPlaceLike(place))
      .map(value => ({ source, value })),
  );
}

const MOST_INTRO = 5;
/** Matches what is no town after “in”: months, languages and beginnings of other phrases. */
const noTown =
  /^(?:janu|febru|march|april|may|jun|jul|august|septem|octo|novem|decem|english|german|java|python|swift|php|the|this|our|your|an?\b)/i;
/** The towns after “in” in the sentences before the ad's first section. These say who looks for somebody and where, so a town need not be known. */
function introPlaces({ tree: { blocks }, kept }: FieldPage, title: string | null): readonly string[] {
  const first = kept.slice(0, MOST_INTRO).flatMap(index => blocks[index] ?? []);
  const end = first.findIndex(
    block => block.kind === 'item' || (isHeadingLike(block) && sectionKind(block.text)),
  );
  return (
    (end < 0 ? first : first.slice(0, end))
      .flatMap(({ text }) => [...text.slice(0, LONGEST_AD).matchAll(inTown)])
      // “in Leiden. We” → “Leiden”
      .map(match => (match[1] as string).replace(/\.(?:\s.*)?$/, ''))
      .filter(place => !noTown.test(place) && place !== place.toUpperCase() && !title?.includes(place))
      .slice(0, MOST_SAID)
  );
}

/** Lines with label and value but no colon, around the ad's start or in a column after it: “Location Cork, Ireland”. */
function prefixed({ tree: { blocks }, range }: FieldPage): readonly string[] {
  const start = Math.max(0, range.start - 15);
  return [...blocks.slice(start, range.start + 10), ...blocks.slice(range.end, range.end + 15)]
    .map(({ text }) => text)
    .filter(text => text.length <= LONGEST_PLACE && lead.test(text));
}
