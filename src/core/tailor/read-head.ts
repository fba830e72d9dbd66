import { joinLines } from '../text/join-lines.ts';
import type { Resume, ResumeLink } from '../types.ts';
import { PAPER_TITLES } from '../vocabulary/headings.ts';
import { isPlace } from '../vocabulary/places.ts';
import { roleWords } from '../vocabulary/role-words.ts';
import type { DraftContact, DraftLink } from './draft.ts';
import { fullUrl, isProfile, shortUrl } from './short-url.ts';
import { textToTake, whereIs } from './where-is.ts';

/** Who the person is, as the lines above the sections say it. */
export type ResumeHead = {
  readonly name: string;
  readonly headline: string;
  readonly contact: DraftContact;
  /** Sentences that stand there without a heading. */
  readonly prose: readonly string[];
};

/** Takes name and contact details out of the head's lines; what is left of them is headline, place or prose. */
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

/** The line that says what the person is: the first that names a role, else the first without a contact detail. */
function headlineOf(details: readonly Left[]): readonly Left[] {
  const may = details.filter(
    ({ text }) => !/[\d:]|\S@|@\S/.test(text) && !isPlace(text.replace(/^.*,(?=.*,)\s*/, '')),
  );
  const first =
    may.find(({ text, isBesideDetails }) => !isBesideDetails && roleWords.test(text)) ??
    may.find(({ text }) => roleWords.test(text)) ??
    may.find(({ isBesideDetails }) => !isBesideDetails);
  if (!first) return [];
  // `Creative Web` above `Developer`: a narrow column broke it.
  const isRest = !/\s/.test(first.text) && may.filter(({ line }) => line === first.line).length === 1;
  const above = may.filter(({ line }) => line === first.line - 1);
  const from = isRest && above.length === 1 && !above[0]?.isBesideDetails ? first.line - 1 : first.line;
  return may.filter(({ line }) => line >= from && line <= first.line);
}

// What the file is called, when it was made, or a label whose value is told elsewhere.
const saysNothing = new RegExp(
  `^(?:${PAPER_TITLES}|(?:last updated?|zuletzt aktualisiert|mis à jour|actualizado)\\b.*|.*[:：])$`,
  'i',
);

// `github.com/sam`, `linkedin.com/in/sam`; what goes on behind it is a page of theirs.
const account = /^[^/]+\/(?:in\/)?@?([^/?#]+)$/i;

/** Answers whether words are the name, a part of it, or an account once more. */
function saidAlready({ name, email, phone, links }: Resume): (words: string) => boolean {
  const accounts = links.map(({ url }) => account.exec(shortUrl(url))?.[1] ?? '');
  const told = new Set([name ?? '', email ?? '', phone ?? '', ...accounts].map(bare));
  const names = new Set(name?.split(/\s+/));
  return words => told.has(bare(words)) || words.split(/\s+/).every(word => names.has(word));
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]|\p{Lm}/gu, '').toLowerCase();

/** A contact section's lines without what the head says already. */
export const withoutDetails = (resume: Resume, lines: readonly string[]): readonly string[] =>
  takeDetails(resume, lines.join('\n')).left.map(({ text }) => text);

/** Do lines say how to reach the person? */
export function holdsDetails(resume: Resume, lines: readonly string[]): boolean {
  const text = lines.join('\n');
  return [resume.email, resume.phone].some(detail => detail !== null && whereIs(detail, text) !== null);
}

// Nobody has more accounts than these; a file may have thousands of links.
const MOST_ACCOUNTS = 20;

/** Answers whether a line says nothing but how to reach the person, wherever it stands. */
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

/** What is left of a text: `isBesideDetails` where a contact detail stood on the same line. */
type Left = {
  readonly text: string;
  readonly line: number;
  readonly isBesideDetails: boolean;
  readonly isProse: boolean;
};

// Stands where a detail stood, so that its line is known.
const TAKEN = '\u2063';
const APART = `\t${TAKEN}\t`;

function takeDetails(resume: Resume, whole: string) {
  const { take, left } = textToTake(whole);
  const name = take(resume.name, '\t\t');
  const [email, phone] = [take(resume.email, APART), take(resume.phone, APART)];
  const links: DraftLink[] = [];
  // The longest first: one address may begin another.
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

// What sort of number, account or page a detail is, in brackets behind it: `+44 7700 900518 (Mobile)`.
const remark =
  /(?<=\u2063\t)\s*\((?:mobile?|cell|home|work|private?|privat|geschäftlich|linkedin|github|personal|company|portfolio|blog|website|other|rss feed)\)/giu;

const LONGEST_DETAIL = 60;
const MOST_WORDS = 8;

function leftIn(text: string): readonly Left[] {
  const left: Left[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    const isBesideDetails = line.includes(TAKEN);
    const pieces = piecesIn(line);
    // What a headline says between bars may be long.
    const [first = '', second] = pieces;
    const isHeadline = second !== undefined && first.length <= LONGEST_DETAIL && roleWords.test(first);
    for (const piece of pieces) {
      const words = withoutLabel(joinLines(piece).replace(atEdges, ''));
      const above = left.at(-1);
      if (!/[\p{L}\p{N}]/u.test(words)) continue;
      const isProse = !isHeadline && (words.length > LONGEST_DETAIL || words.split(' ').length > MOST_WORDS);
      // A sentence that goes on in the next line keeps its comma.
      const text = isProse ? joinLines(piece).replace(/^[\s,;–—|•·@-]+/u, '') : words;
      if (above?.isProse && !isBesideDetails && !/[.!?]$/.test(above.text))
        left[left.length - 1] = { ...above, text: `${above.text} ${text}` };
      else left.push({ text, line: at, isBesideDetails, isProse });
    }
  }
  return left;
}

/** What stands apart on a line; a label goes with a value that is no contact detail. */
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

/** Profiles whose address is nowhere printed: they are worth a place among the contact details. */
function unseenProfiles(links: readonly ResumeLink[]): readonly DraftLink[] {
  return links
    .filter(({ kind, url, visible }) => !visible && (kind === 'website' || isProfile.test(shortUrl(url))))
    .map(({ url }) => ({ text: shortUrl(url), url: fullUrl(url) }));
}
