import type { Span } from '../types.ts';
import type { PostingPart } from './section-words.ts';
import { headingVocabulary, headingWords, inlineHeading } from './section-words.ts';

/** A part of a posting; the span covers its heading and body. */
export type PostingSection = Span & {
  readonly part: PostingPart;
  /** As printed; null for what stands before the first heading. */
  readonly heading: string | null;
  /** Where the body begins. */
  readonly bodyStart: number;
};

const LONGEST_HEADING = 75;
const MOST_WORDS = 11;
// A sentence that ends in a colon leads into its list: “Now, it would be ideal if you had experience with:”.
const LEAD_IN =
  /^(?=.{20,160}:\s*$).*\b(?:ideal if|great if|nice if|a plus if|bonus if|plus if|also (?:nice|great|love|like|appreciate)|would be (?:a |an )?(?:plus|bonus|asset|advantage|considered)|nice to have|not required|preferred|desirable)\b/i;
// The same without its colon: “It would be great if you also have”.
const OPEN_LEAD_IN =
  /^(?:now,? )?(?:it would be|it(?:['’]s| is| will be) (?:also )?(?:considered )?(?:an? )?(?:\w+ )?(?:plus|bonus|advantage|merit|meriting|meritorious)\b|we(?:'d|’d| would) (?:also love|(?:also )?love it)|what would make you|bonus points|extra points)\b.{0,80}\b(?:if|you|have|had|also|with|out|apart|in|know|for)$/i;
const LONG_LINE = 200;

/** Cuts a posting at its headings: responsibilities, requirements, wishes, company, benefits and the like. */
export function findPostingSections(text: string): readonly PostingSection[] {
  const cuts: Cut[] = [];
  for (const line of linesOf(text)) {
    const heading = headingOfLine(text, line);
    if (heading) cuts.push(heading);
    if (line.end - line.start > LONG_LINE) cuts.push(...headingsInside(text, line));
  }
  cuts.sort((a, b) => a.start - b.start);
  return sectionsBetween(text, withoutFacts(text, cuts));
}

type Cut = { readonly start: number; readonly end: number; readonly part: PostingPart };

/** “Location: Berlin” takes its line (or the next one, for a label alone) out of the part it stands in, no more. */
function withoutFacts(text: string, cuts: readonly Cut[]): readonly Cut[] {
  const all: Cut[] = [];
  let part: PostingPart = 'intro';
  for (const [index, cut] of cuts.entries()) {
    all.push(cut);
    if (cut.part !== 'facts') {
      part = cut.part;
      continue;
    }
    const isLabelAlone = text[cut.end] === '\n' || cut.end >= text.length;
    const end = text.indexOf('\n', isLabelAlone ? cut.end + 1 : cut.end);
    const next = cuts[index + 1]?.start ?? text.length;
    if (end !== -1 && end < next) all.push({ start: end, end, part });
  }
  return all;
}

function sectionsBetween(text: string, cuts: readonly Cut[]): readonly PostingSection[] {
  const first = cuts[0]?.start ?? text.length;
  const sections: PostingSection[] = [];
  if (first > 0) sections.push({ part: 'intro', heading: null, start: 0, bodyStart: 0, end: first });
  for (const [index, cut] of cuts.entries()) {
    const end = cuts[index + 1]?.start ?? text.length;
    const heading = text.slice(cut.start, cut.end).trim() || null;
    sections.push({ part: cut.part, heading, start: cut.start, bodyStart: cut.end, end });
  }
  return sections;
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    if (text.slice(start, end).trim() !== '') lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function headingOfLine(text: string, line: Span) {
  const raw = text.slice(line.start, Math.min(line.end, line.start + 400));
  const trimmed = raw.trim();
  if ((trimmed.endsWith(':') && LEAD_IN.test(raw)) || OPEN_LEAD_IN.test(trimmed))
    return { start: line.start, end: line.end, part: 'preferred' as const };
  const colon = raw.search(/[:：]/);
  const label = colon > 0 && colon <= LONGEST_HEADING ? raw.slice(0, colon) : null;
  const isWhole =
    label !== null
      ? raw.slice(colon + 1).replace(/[*_\s]/g, '') === ''
      : line.end - line.start <= LONGEST_HEADING;
  const heading = label ?? (isWhole ? raw : null);
  if (heading === null) return null;
  // “- Databases: …” in a list of requirements is an item, not a heading; “- Essential” alone may be one.
  const isBullet = /^\s*(?:[-•*·–▪◦‣]|\d+[.)])\s/.test(raw) && !/^\s*\*\*/.test(raw);
  if (isBullet && !(isWhole && label !== null)) return null;
  const part = partOfHeading(heading, label !== null || (isWhole && opensList(text, line)));
  if (!part) return null;
  // “Experience: 5 years” names a fact; a label before running text must be a plain heading.
  if (!isWhole && heading.trim().split(/\s+/).length > 5) return null;
  const end = isWhole ? line.end : line.start + colon + 1;
  return { start: line.start, end, part };
}

const MOST_WORDS_SMALL = 4;

/** A few words in small letters are a heading where a list follows: “what we need”. */
const opensList = (text: string, { start, end }: Span): boolean =>
  /^[^\S\n]*\n[^\S\n]*[-•*·–▪◦‣→]\s/.test(text.slice(end, end + 12)) &&
  text.slice(start, end).trim().split(/\s+/).length <= MOST_WORDS_SMALL;

/** The part that a heading opens, or null where it is no heading that we know. */
export function partOfHeading(heading: string, hasColon: boolean): PostingPart | null {
  const isSentence = /[.,;]\s*$/.test(heading.trim()) || /\.\s+[A-Z]/.test(heading);
  if (!hasColon && (isSentence || !looksLikeHeading(heading))) return null;
  const folded = heading
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/[^\p{L}\p{N}'\s&/-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[-\s]+|\s+$/g, '');
  if (folded === '' || folded.split(' ').length > MOST_WORDS) return null;
  const part = headingWords.find(([, words]) => words.test(folded))?.[0] ?? null;
  return part !== null && ITEM_LIKE.has(part) && !isPlainHeading(heading, folded) ? null : part;
}

// The parts whose headings are easily mistaken for their items.
const ITEM_LIKE = new Set<PostingPart>(['required', 'preferred', 'stack']);

function isPlainHeading(heading: string, folded: string): boolean {
  if (/\?\s*$/.test(heading.replace(/[*_:\s]+$/, '')) || /^\s*(?:#|\*\*)/.test(heading)) return true;
  if (!/^[\x20-\x7e’–—]*$/.test(heading)) return true;
  const words = folded.split(/[\s/&'-]+/).filter(word => word !== '');
  const foreign = words.filter(word => !headingVocabulary.has(word));
  return (
    foreign.length === 0 || (foreign.length === 1 && STRONG.test(folded)) || OTHER_LANGUAGES.test(folded)
  );
}

// So plainly a heading that one word more (a name, a trade) does no harm.
const STRONG =
  /^(?:what|who|about|must|your|nice|required|minimum|preferred|basic)\b|requirements?$|qualifications?$|stack$|bonus points|you(?:'ll)? (?:bring|need|have)/;
const OTHER_LANGUAGES =
  /profil|qualifikation|anforderung|mitbring|bringst|requisitos|perfil|buscamos|vereisten|eisen|vragen|breng|wymagania|oczekuj|widziane|atutem|vorteil|atouts|deseable|valorable|idealerweise/;

// Headings are short and set apart: capitals, a question, or few words; sentences about the job are not.
function looksLikeHeading(heading: string): boolean {
  const text = heading.replace(/[*#_]/g, '').trim();
  const words = text.split(/\s+/);
  if (/^(?:the following|these) (?:would|will|are|is|skills)\b/i.test(text)) return true;
  if (/[?!]$/.test(text) || /^\s*(?:#|\*\*)/.test(heading)) return true;
  if (text === text.toUpperCase()) return true;
  const long = words.filter(word => word.length > 3);
  const capitals = long.filter(word => /^[^\p{Ll}]/u.test(word));
  return (
    (words.length <= 5 && /^\P{Ll}/u.test(text) && !/\d\+?\s*(?:years|yrs)/i.test(text)) ||
    capitals.length === long.length
  );
}

function headingsInside(text: string, line: Span) {
  const found: Cut[] = [];
  for (const match of text.slice(line.start, line.end).matchAll(inlineHeading)) {
    const start = line.start + match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(line.start, start - 14), start);
    if (match.index === 0 || GOES_ON.test(before)) continue;
    const part = partOfHeading(match[0], true);
    if (part && !(part === 'preferred' && isOneSentence(text, end, line.end)))
      found.push({ start, end, part });
  }
  return found;
}

const GOES_ON = /\b(?:the|of|our|your|and|in|with|to|for|these|minimum|following|their|any|all|&)\s$/i;

// “… Nice to have: Kafka, Scala. We work in teams.”: in running text the wish ends with its sentence.
const isOneSentence = (text: string, from: number, to: number) =>
  /^\s*:/.test(text.slice(from, to)) && /^[^.;]{3,200}[.;]\s+\p{Lu}/u.test(text.slice(from, to));
