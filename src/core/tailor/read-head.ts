import { joinLines } from '../text/join-lines.ts';
import type { Resume, ResumeLink } from '../types.ts';
import type { DraftContact, DraftLink } from './draft.ts';
import { whereIs } from './where-is.ts';

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
  const details = left.filter(({ isProse }) => !isProse);
  const headline = details.find(({ isBesideDetails }) => !isBesideDetails) ?? null;
  return {
    name: name || (resume.name ?? ''),
    headline: headline?.text ?? '',
    contact: {
      email: email || (resume.email ?? ''),
      phone: phone || (resume.phone ?? ''),
      place: details
        .filter(piece => piece !== headline)
        .map(({ text }) => text)
        .join(' | '),
      links: [...links, ...unseenProfiles(resume.links)],
    },
    prose: left.filter(({ isProse }) => isProse).map(({ text }) => text),
  };
}

/** A contact section's lines without what the head says already. */
export function withoutDetails(resume: Resume, lines: readonly string[]): readonly string[] {
  return takeDetails(resume, lines.join('\n')).left.map(({ text }) => text);
}

/** Do lines say how to reach the person? */
export function holdsDetails(resume: Resume, lines: readonly string[]): boolean {
  const text = lines.join('\n');
  return [resume.email, resume.phone].some(detail => detail !== null && whereIs(detail, text) !== null);
}

/** What is left of a text: `isBesideDetails` where a contact detail stood on the same line. */
type Left = { readonly text: string; readonly isBesideDetails: boolean; readonly isProse: boolean };

// Stands where a detail stood, so that its line is known.
const TAKEN = '\u2063';

function takeDetails(resume: Resume, whole: string) {
  let text = whole;
  const take = (words: string | null, mark: string): string => {
    const found = words === null ? null : whereIs(words, text);
    if (!found) return '';
    text = `${text.slice(0, found.index)}\t${mark}\t${text.slice(found.index + found[0].length)}`;
    return joinLines(found[0]);
  };
  const name = take(resume.name, '');
  const email = take(resume.email, TAKEN);
  const phone = take(resume.phone, TAKEN);
  const links: DraftLink[] = [];
  // The longest first: one address may begin another.
  for (const { url } of [...resume.links].sort((a, b) => b.url.length - a.url.length)) {
    const printed = take(url, TAKEN) || take(shortUrl(url), TAKEN);
    if (printed !== '') links.unshift({ text: shortUrl(printed), url: fullUrl(url) });
  }
  const order = (link: DraftLink) => resume.links.findIndex(({ url }) => fullUrl(url) === link.url);
  return { name, email, phone, links: links.sort((a, b) => order(a) - order(b)), left: leftIn(text) };
}

const LONGEST_DETAIL = 60;
const MOST_WORDS = 8;

function leftIn(text: string): readonly Left[] {
  const left: Left[] = [];
  for (const line of text.split('\n')) {
    const isBesideDetails = line.includes(TAKEN);
    for (const piece of line.split(/[\t\u2063]+|\s*[|•·∙]\s*|\s{3,}/u)) {
      const words = withoutLabel(joinLines(piece).replace(atEdges, ''));
      const above = left.at(-1);
      if (!/[\p{L}\p{N}]/u.test(words)) continue;
      const isProse = words.length > LONGEST_DETAIL || words.split(' ').length > MOST_WORDS;
      // A sentence that goes on in the next line keeps its comma.
      const text = isProse ? joinLines(piece).replace(/^[\s,;–—|•·@-]+/u, '') : words;
      if (above?.isProse && !isBesideDetails && !/[.!?]$/.test(above.text))
        left[left.length - 1] = { ...above, text: `${above.text} ${text}` };
      else left.push({ text, isBesideDetails, isProse });
    }
  }
  return left;
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

const isProfile = /^(?:github\.com\/[^/?#]+|linkedin\.com\/in\/[^/?#]+)$/i;

/** An address as resumes print it. */
export function shortUrl(url: string): string {
  return url.replace(/^[a-z]+:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}

/** An address that a link can lead to. */
export function fullUrl(url: string): string {
  return /^[a-z]+:\/\//i.test(url) ? url : `https://${url}`;
}
