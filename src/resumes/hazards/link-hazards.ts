import { message } from '../../core/messages/message.ts';
import { decodeUrl } from '../../core/text/decode-url.ts';
import type { Hazard } from '../../core/types.ts';
import { isContactHeading } from '../contact/contact-lines.ts';
import { emailOfLink, emailsIn } from '../contact/find-email.ts';
import { type AnnotatedLink, liesOn } from '../contact/find-links.ts';
import { phonesIn } from '../contact/find-phone.ts';
import { addressKey, handleOf, isProfile, meantAddress, squeeze } from '../contact/link-address.ts';
import type { BuiltResume } from '../structure/build-resume.ts';
import type { LineSection } from '../structure/find-sections.ts';
import type { StyledLine } from '../structure/styled-line.ts';
import { hazardAt } from './boxes.ts';

// Words that name a link or its kind of page, but not where it leads.
const vague =
  /^(?:(?:my|the|a|see|visit|view|click|open|here|link|live|demo|online|personal|web|site|website|webpage|page|homepage|home|portfolio|code|source|repo|repository|project|github|gitlab|git|linkedin|linked|in|blog|url|profile|e-?mail|mail|profil|perfil|web-?seite|sitio|lien)(?:\s+|$))+$/i;
/** A link's text with more words is a sentence, which makes sense without the link. */
const MOST_WORDS = 3;
/** A shorter account name could be a part of any word. */
const SHORTEST_HANDLE = 3;

type Words = ReadonlySet<string>;
type HazardPlace = Pick<Hazard, 'page' | 'box'>;

/** Links whose text names neither the address nor the account: a parser that ignores annotations loses them. */
export function linkHazards({ resume, links, lines, sections }: BuiltResume): readonly Hazard[] {
  const page = printedOn(resume.text, resume.name ?? '');
  const contact = [
    ...lines.slice(0, sections[0]?.from ?? 0),
    ...sections.filter(isContactSection).flatMap(({ from, to }) => lines.slice(from, to)),
  ];
  const lost = links
    .filter(({ isGuess }) => isGuess !== true)
    .map(link => ({ ...link, url: meantAddress(link.url) }))
    .filter(link => isLost(link, page, isAmong(link, contact)));
  const sites = new Set(resume.links.map(({ kind }) => kind));
  // A resume without an e-mail address is probably an empty form.
  const linked = new Set(links.map(({ text }) => plain(text)));
  const bare = resume.email === null ? [] : contact.flatMap(line => bareSites(line, sites, linked));
  const ofProjects = sections
    .filter(({ kind }) => kind === 'projects')
    .flatMap(({ from, to }) => lines.slice(from, to));
  const dead = ofProjects
    .filter(line => !links.some(link => liesOn(link, line)))
    .flatMap(line => deadLinks(line, linked));
  return [...lost.map(toHazard), ...bare, ...dead];
}

const isContactSection = ({ heading }: LineSection): boolean => isContactHeading(heading);

const bareSite = /^(?:my )?(linked ?in|github|portfolio|website|homepage|blog)(?: profile| account| link)?$/i;

/** Names of sites that stand alone in a contact line, if no account on the site is named or linked anywhere. */
function bareSites(line: StyledLine, known: Words, linked: Words): readonly Hazard[] {
  return partsOf(line.text).flatMap((part): readonly Hazard[] => {
    const shown = plain(part);
    const site = bareSite.exec(shown)?.[1]?.toLowerCase().replace(' ', '');
    if (site === undefined || linked.has(shown) || isKnown(site, known)) return [];
    return [withoutAddress(line, shown, message('hazards.siteWithoutAddress', { text: shown }))];
  });
}

/** A personal page may have any address, so any link that is not to an account counts as one. */
const isKnown = (site: string, known: Words): boolean =>
  /^(?:linkedin|github)$/.test(site) ? known.has(site) : known.has('website') || known.has('other');

const partsOf = (text: string): readonly string[] => text.split(/\s*[\t|•·;/–—]\s*|\s-\s|\s{2,}/);

const withoutAddress = (place: HazardPlace, shown: string, told: Hazard['message']): Hazard =>
  hazardAt(place, 'link-without-address', told, shown);

// Texts of links to a project: `Demo`, `[Source Code]`, `GitHub link`. The name of a tool is none.
const deadLink =
  /^[([]?(?:(?:live |project |web )?(?:demo|link)|(?:source|view) code|view (?:project|demo|site)|github (?:link|repo(?:sitory)?))[)\]]?$/i;

/** Words beside a project's name that must have been links, on a line without a link. */
function deadLinks(line: StyledLine, linked: Words): readonly Hazard[] {
  const [, ...others] = partsOf(line.text.replace(/\s(?=[([])/g, '\t'));
  return others
    .filter(part => deadLink.test(part) && !linked.has(plain(part)))
    .map(part => withoutAddress(line, part, message('hazards.deadLink', { text: plain(part) })));
}

/** How far beside a line a link may be, in points: an icon's link is there. */
const BESIDE = 40;

/** Does a link lie on one of the lines, or right beside it? */
function isAmong({ page, box }: AnnotatedLink, lines: readonly StyledLine[]): boolean {
  if (!box) return false;
  const [center, middle] = [box[0] + box[2] / 2, box[1] + box[3] / 2];
  return lines.some(line => {
    const [left = 0, top = 0, width = 0, height = 0] = line.box ?? [];
    const isLevel = line.page === page && middle > top && middle < top + height;
    return isLevel && center > left - BESIDE && center < left + width + BESIDE;
  });
}

/** The printed text for finding addresses: all of it without spaces, its words, and what it has of contact details. */
type Printed = {
  readonly squeezed: string;
  readonly words: ReadonlySet<string>;
  /** The words of the person's name. */
  readonly names: ReadonlySet<string>;
  readonly hasEmail: boolean;
  readonly hasPhone: boolean;
};

function printedOn(text: string, name: string): Printed {
  const lines = text.split('\n');
  // The person's name alone does not tell an account, even if the account's name is a part of it.
  const names = new Set(name.split(/\s+/).map(lettersOf));
  return {
    squeezed: squeeze(text),
    words: new Set(lines.flatMap(wordsOf).filter(word => !names.has(word))),
    names,
    hasEmail: emailsIn(text).length > 0,
    hasPhone: lines.some(line => phonesIn(line, true).length > 0),
  };
}

/** Does a reader need this link, while nothing printed leads there? */
function isLost({ url, text }: AnnotatedLink, page: Printed, isContact: boolean): boolean {
  const shown = plain(text);
  if (isPrinted(url, shown, page)) return false;
  const words = shown.split(' ').filter(word => /[\p{L}\p{N}]/u.test(word));
  // A text of only the person's name is short, however many words it has.
  const isShort =
    words.length <= MOST_WORDS || vague.test(shown) || words.every(word => page.names.has(lettersOf(word)));
  if (isOwn(url) && (isContact || shown === '')) return isShort;
  if (holds(shown, handleOf(decodeUrl(url)))) return false;
  // Among the contact details, a picture, or the name of a site with pages of many people, tells nobody the address.
  const isNameless = shown === '' || (withoutSite(shown, url) === '' && addressKey(url) !== hostOf(url));
  if (isContact && isNameless) return isSite(url) && !map.test(url);
  if (isOwn(url)) return isShort;
  return vague.test(shown) || vague.test(withoutSite(shown, url));
}

/** Does a link lead to the person: to a mailbox, a phone, or a profile? */
const isOwn = (url: string): boolean =>
  isCall(url) || isMail(url) || (/(?:github|linkedin)\.com/i.test(url) && isProfile(url));
const isMail = (url: string): boolean => /^mailto:/i.test(url);
const isCall = (url: string): boolean => /^(?:tel|callto|sms):/i.test(url);
const isSite = (url: string): boolean => /^(?:https?:|www\.)/i.test(url);

/** Does the page print where a link leads: the address, the account alone, the name of the site, or a phone number? */
function isPrinted(url: string, shown: string, page: Printed): boolean {
  if (isMail(url))
    return page.hasEmail || shown.includes('@') || page.squeezed.includes(emailOfLink(url) ?? '@');
  if (isCall(url)) return page.hasPhone || /\d{3}/.test(shown);
  const [address, host] = [addressKey(decodeUrl(url)), hostOf(url)];
  if (page.squeezed.includes(address.replace(/\s/g, ''))) return true;
  // The text `github.com` of a link to an account names only the site.
  const isSiteAlone = squeeze(shown).replace(/^www\./, '') === host && host !== address;
  if (!isSiteAlone && /@|\.\p{L}{2,}|\d{5}/u.test(shown)) return true;
  const folder = /^linkedin\.com\/(?:in|pub)\/|^github\.com\//.exec(address)?.[0];
  if (folder !== undefined && isProfile(url)) {
    const rest = page.squeezed.split(folder).slice(1);
    const namesOne = (after: string) =>
      /^[\p{L}\p{N}]/u.test(after) && !(isGithub.test(folder) && repository.test(after));
    if (rest.some(namesOne)) return true;
  }
  const handle = lettersOf(handleOf(decodeUrl(url)));
  const isNamed = page.words.has(handle) || wordsOf(shown).includes(handle);
  return isOwn(url) && handle.length >= SHORTEST_HANDLE && isNamed;
}

const isGithub = /^github/;
// A repository, perhaps somebody else's: it does not tell the person's account.
const repository = /^[\p{L}\p{N}._-]{1,60}\/[\p{L}\p{N}]/u;

/** Does a text contain a name, ignoring other characters: “Tidepool” for `github.com/sam/tidepool`? */
function holds(text: string, name: string): boolean {
  return name.length >= SHORTEST_HANDLE && lettersOf(text).includes(lettersOf(name));
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Words that may be accounts, such as `@sam-doe` and `in/sam-doe`. Words in addresses belong to other sites. */
const wordsOf = (line: string): readonly string[] =>
  line
    .toLowerCase()
    .split(/\s+/)
    .filter(run => !hasWithin(run, '@', '.') && !hasWithin(run, '.', '/'))
    .flatMap(run => run.split(/[^\p{L}\p{N}._-]+/u))
    .map(lettersOf)
    .filter(word => word.length >= SHORTEST_HANDLE);

/** Are both signs in the run, in this order, with text before, between and behind them? A pattern would take quadratic time. */
function hasWithin(run: string, first: string, second: string): boolean {
  const from = run.indexOf(first, 1);
  return from > 0 && run.lastIndexOf(second, run.length - 2) > from + 1;
}

/** A link's text (`Platzi profile`) without the name of its site, which may have several words. */
function withoutSite(text: string, url: string): string {
  const site = siteOf(url);
  if (lettersOf(text) === lettersOf(site)) return '';
  return text
    .split(' ')
    .filter(word => word.toLowerCase() !== site)
    .join(' ');
}

const siteOf = (url: string): string => hostOf(url).split('.').at(-2) ?? '';
const map = /(?:google\.[a-z.]+|goo\.gl|maps\.apple\.com|openstreetmap\.org)\/?maps?|^https?:\/\/maps\./i;
const hostOf = (url: string): string => addressKey(url).split('/')[0];

const plain = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}@./\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function toHazard(link: AnnotatedLink): Hazard {
  const [shown, url] = [plain(link.text), link.url.slice(0, 100)];
  const told =
    shown === ''
      ? message('hazards.pictureWithoutAddress', { url })
      : message('hazards.linkWithoutAddress', { text: shown, url });
  return withoutAddress(link, shown, told);
}
