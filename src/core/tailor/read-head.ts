import { joinLines } from '../text/join-lines.ts';
import type { Resume, ResumeLink } from '../types.ts';
import { PAPER_TITLES } from '../vocabulary/headings.ts';
import { isPlace } from '../vocabulary/places.ts';
import { roleWords } from '../vocabulary/role-words.ts';
import type { DraftContact, DraftLink } from './draft.ts';
import { fullUrl, isProfile, shortUrl } from './short-url.ts';
import { textToTake, whereIs } from './where-is.ts';

/** Name, headline and contact details, from the lines outside the sections. */
export type ResumeHead = {
  readonly name: string;
  readonly headline: string;
  readonly contact: DraftContact;
  /** Sentences among those lines, which have no heading. */
  readonly prose: readonly string[];
};

/** Takes the name and contact details out of the head's lines, and sorts the rest into headline, place and prose. */
export function readHead(resume: Resume, lines: readonly string[]): ResumeHead {
  const { name, email, phone, links, left } = takeDetails(resume, lines.join('\n'));
  const isSaid = saidAlready(resume);
  const told = left.filter(({ text, isProse }) => isProse || !(saysNothing.test(text) || isSaid(text)));
  const details = told.filter(({ isProse }) => !isProse);
  const headline = headlineOf(details);
  return {
    name: name || (resume.name ?? ''),
    headline: [...Map.groupBy(headline, ({ line }) => line).values()]
      .map(pieces => pieces.map(({ text }) => text).join(' | '))
      .join(' '),
    contact: {
      email: email || (resume.email ?? ''),
      phone: phone || (resume.phone ?? ''),
      place: details
        .filter(piece => !headline.includes(piece))
        .map(({ text }) => text)
        .join(' | '),
      links: [...links, ...unseenProfiles(resume.links)],
    },
    prose: told.filter(({ isProse }) => isProse).map(({ text }) => text),
  };
}

/** The headline, which says what the person is: the first line that names a role, or else the first without a contact detail. */
function headlineOf(details: readonly Left[]): readonly Left[] {
  const may = details.filter(
    ({ text }) => !/[\d:]|\S@|@\S/.test(text) && !isPlace(text.replace(/^.*,(?=.*,)\s*/, '')),
  );
  const first =
    may.find(({ text, isBesideDetails }) => !isBesideDetails && roleWords.test(text)) ??
    may.find(({ text }) => roleWords.test(text)) ??
    may.find(({ isBesideDetails }) => !isBesideDetails);
  if (!first) return [];
  // A narrow column may break a headline: `Creative Web` above `Developer`.
  const isRest = !/\s/.test(first.text) && may.filter(({ line }) => line === first.line).length === 1;
  const above = may.filter(({ line }) => line === first.line - 1);
  const from = isRest && above.length === 1 && !above[0]?.isBesideDetails ? first.line - 1 : first.line;
  return may.filter(({ line }) => line >= from && line <= first.line);
}

// A document title, the date of the last update, or a label without its value.
const saysNothing = new RegExp(
  `^(?:${PAPER_TITLES}|(?:last updated?|zuletzt aktualisiert|mis à jour|actualizado)\\b.*|.*[:：])$`,
  'i',
);

// Matches `github.com/sam` and `linkedin.com/in/sam`; a longer path is another page, not the account.
const account = /^[^/]+\/(?:in\/)?@?([^/?#]+)$/i;

/** Returns a test for words that only repeat the name, a part of it, the e-mail address, the phone number or an account name. */
function saidAlready({ name, email, phone, links }: Resume): (words: string) => boolean {
  const accounts = links.map(({ url }) => account.exec(shortUrl(url))?.[1] ?? '');
  const told = new Set([name ?? '', email ?? '', phone ?? '', ...accounts].map(bare));
  const names = new Set(name?.split(/\s+/));
  return words => told.has(bare(words)) || words.split(/\s+/).every(word => names.has(word));
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]|\p{Lm}/gu, '').toLowerCase();

/** What remains of a contact section's lines without the name, the contact details and the links. */
export const withoutDetails = (resume: Resume, lines: readonly string[]): readonly string[] =>
  takeDetails(resume, lines.join('\n')).left.map(({ text }) => text);

/** True if the lines hold the person's e-mail address or phone number. */
export function holdsDetails(resume: Resume, lines: readonly string[]): boolean {
  const text = lines.join('\n');
  return [resume.email, resume.phone].some(detail => detail !== null && whereIs(detail, text) !== null);
}

// Nobody has more accounts, but a file may have thousands of links, and each is searched for in each line.
const MOST_ACCOUNTS = 20;

/** Returns a test for lines that hold nothing but contact details, anywhere in the resume. */
export function onlyDetails(resume: Resume): (line: string) => boolean {
  const links = resume.links.filter(({ url }) => isProfile.test(shortUrl(url))).slice(0, MOST_ACCOUNTS);
  const details = [resume.email, resume.phone, ...links.map(({ url }) => shortUrl(url))]
    .map(detail => bare(detail ?? ''))
    .filter(detail => detail !== '');
  return line => {
    const letters = bare(line);
    if (!details.some(detail => letters.includes(detail))) return false;
    const { email, phone, links: found, left } = takeDetails({ ...resume, links }, line);
    return left.length === 0 && (email !== '' || phone !== '' || found.length > 0);
  };
}

/** A piece of text that remains after the details are taken out; `isBesideDetails` if a contact detail was on the same line. */
type Left = {
  readonly text: string;
  readonly line: number;
  readonly isBesideDetails: boolean;
  readonly isProse: boolean;
};

// Replaces a detail that was taken out, so that its line is still known.
const TAKEN = '\u2063';
const APART = `\t${TAKEN}\t`;

function takeDetails(resume: Resume, whole: string) {
  const { take, left } = textToTake(whole);
  const name = take(resume.name, '\t\t');
  const [email, phone] = [take(resume.email, APART), take(resume.phone, APART)];
  const links: DraftLink[] = [];
  // The longest first: one address may be the beginning of another.
  for (const { url } of [...resume.links].sort((a, b) => b.url.length - a.url.length)) {
    const printed = take(url, APART) || take(shortUrl(url), APART);
    if (printed !== '') links.unshift({ text: shortUrl(printed), url: fullUrl(url) });
  }
  const order = (link: DraftLink) => resume.links.findIndex(({ url }) => fullUrl(url) === link.url);
  return {
    name,
    email,
    phone,
    links: links.sort((a, b) => order(a) - order(b)),
    left: leftIn(left().replace(remark, '')),
  };
}

// A remark in brackets after a detail, which says what kind it is: `+44 7700 900518 (Mobile)`.
const remark =
  /(?<=\u2063\t)\s*\((?:mobile?|cell|home|work|private?|privat|geschäftlich|linkedin|github|personal|company|portfolio|blog|website|other|rss feed)\)/giu;

const LONGEST_DETAIL = 60;
const MOST_WORDS = 8;

function leftIn(text: string): readonly Left[] {
  const left: Left[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    const isBesideDetails = line.includes(TAKEN);
    const pieces = piecesIn(line);
    // The parts of a headline between bars may be long, and are no prose.
    const [first = '', second] = pieces;
    const isHeadline = second !== undefined && first.length <= LONGEST_DETAIL && roleWords.test(first);
    for (const piece of pieces) {
      const words = withoutLabel(joinLines(piece).replace(atEdges, ''));
      const above = left.at(-1);
      if (!/[\p{L}\p{N}]/u.test(words)) continue;
      const isProse = !isHeadline && (words.length > LONGEST_DETAIL || words.split(' ').length > MOST_WORDS);
      // The sentence may go on in the next line, so a comma at its end stays.
      const text = isProse ? joinLines(piece).replace(/^[\s,;–—|•·@-]+/u, '') : words;
      if (above?.isProse && !isBesideDetails && !/[.!?]$/.test(above.text))
        left[left.length - 1] = { ...above, text: `${above.text} ${text}` };
      else left.push({ text, line: at, isBesideDetails, isProse });
    }
  }
  return left;
}

/** The separate pieces of a line. A label and its value are one piece, unless the value is a contact detail. */
function piecesIn(line: string): readonly string[] {
  const pieces: string[] = [];
  for (const piece of line.split(/(?<=\u2063)|\t+|\s*[|•·∙]\s*|\s{3,}/u)) {
    const label = pieces.at(-1);
    const isValue = !piece.includes(TAKEN) && /[\p{L}\p{N}]/u.test(piece);
    if (label !== undefined && isValue && /[:：]\s*$/.test(label))
      pieces[pieces.length - 1] = `${label.trim()} ${piece.replace(/^[\s:：]+/, '')}`;
    else pieces.push(piece.replaceAll(TAKEN, ''));
  }
  return pieces;
}

const atEdges = /^[\s,;–—|•·@-]+|[\s,;–—|•·@-]+$/gu;
const label =
  /^(?:(?:e-?)?mail|phone|mobile|cell|tel(?:efon|éfono|ephone|éphone|efono)?|handy|address|adresse|dirección|location|github|linkedin|website|web|portfolio|links?|name)\s*(?:[:：.]\s*|$)/iu;

const withoutLabel = (text: string): string => text.replace(label, '');

/** Profiles and websites that the resume links to without printing the address: the copy prints them. */
function unseenProfiles(links: readonly ResumeLink[]): readonly DraftLink[] {
  return links
    .filter(({ kind, url, visible }) => !visible && (kind === 'website' || isProfile.test(shortUrl(url))))
    .map(({ url }) => ({ text: shortUrl(url), url: fullUrl(url) }));
}
