import { decodeUrl } from '../../core/text/decode-url.ts';
import type { Box, ResumeLink } from '../../core/types.ts';
import type { ContactLine } from './contact-lines.ts';
import { areOfOne } from './find-email.ts';
import { findHandles, isOfPerson } from './find-handles.ts';
import { addressKey, handleOf, isProfile, meantAddress } from './link-address.ts';

/** A link annotation with the text that it lies on. In a Word document its place is unknown. */
export type AnnotatedLink = {
  readonly url: string;
  readonly text: string;
  readonly isHeader: boolean;
  readonly page: number | null;
  readonly box: Box | null;
  /** Not a real link: guessed from an icon of a site and the word beside it. */
  readonly isGuess?: boolean;
};

const domains =
  'com|org|net|io|dev|me|co|ai|app|edu|gov|info|tech|xyz|uk|de|fr|es|it|nl|pl|eu|in|ca|us|au|br|ch|at|be|se|no|dk|fi|pt|ru|cn|jp|tr|page|site|blog|cloud|design|life|link|pro|name|club|online|space|website|studio|codes|sh|gg|is|ly|to|tv|biz|ac|school|science|systems|works|engineer|software';
const address = new RegExp(
  `(?:https?:\\/{1,2})?(?<![\\p{L}\\p{N}@._-])(?:www\\.)?(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})\\.){1,4}(?:${domains})(?![\\p{L}\\p{N}@-]|\\.\\p{L})(?::\\d{2,5})?(?:\\/[^\\s|,;<>()\\[\\]{}"“”•·⋄◦]*)?`,
  'giu',
);
const MAX_LINKS = 60;
const LONGEST_LINK = 2_000;

type Found = ResumeLink & {
  readonly key: string;
  readonly isHeader: boolean;
  /** Does its text only name the address, the site or the person? Links with other text, such as “Prof. Poe”, may be somebody else's. */
  readonly isPlain: boolean;
};

/** The links of a resume: those printed, then those that stand only in annotations, then accounts named without an address; each once. */
export function findLinks(
  lines: readonly ContactLine[],
  annotations: readonly AnnotatedLink[],
  person = '',
): readonly ResumeLink[] {
  const links: Found[] = [];
  const isKin = (handle: string): boolean => isOfPerson(handle, person);
  const add = (url: string, visible: boolean, isHeader: boolean, isPlain = true): void => {
    const key = addressKey(url);
    const isNew = key !== '' && url.length <= LONGEST_LINK && !links.some(link => link.key === key);
    if (isNew && links.length < MAX_LINKS)
      links.push({ kind: kindOf(url, isHeader), url, visible, key, isHeader, isPlain });
  };
  const linked = annotations.flatMap(link => {
    const url = meantAddress(link.url);
    // The word beside an icon may be a town or, further down the page, a project.
    const mayBeOther = !link.isHeader || /^\p{Lu}\p{Ll}+$/u.test(handleOf(url));
    if (link.isGuess && mayBeOther && !isKin(handleOf(url))) return [];
    return /^(?:https?:|www\.|(?:[a-z]{2,3}\.)?(?:github|linkedin)\.com\/)/i.test(url)
      ? [{ ...link, url }]
      : [];
  });
  const texts = lines.map(({ text, isContact }) => tidyGaps(isContact ? withNamedSigns(text) : text));
  texts.forEach((text, at) => {
    for (const match of text.matchAll(address))
      if (/^https?:|^www\.|\//i.test(match[0]) || isPlainDomain(match[0], text))
        add(wholeAddress(withoutLabel(meantAddress(match[0])), linked), true, lines[at]?.isContact === true);
  });
  const all = texts.join('\n');
  const contactBoxes = lines.filter(({ isContact }) => isContact);
  // A guess from an icon is not needed if an account on that site is printed or linked.
  const isTold = (url: string): boolean =>
    links.some(link => link.kind === kindOf(url, true) && link.isHeader && isProfile(link.url));
  for (const link of [...linked].sort((a, b) => Number(a.isGuess ?? false) - Number(b.isGuess ?? false))) {
    if (link.isGuess && isTold(link.url)) continue;
    add(
      link.url,
      isShown(link.url, link.text) || isShown(link.url, all),
      link.isHeader || contactBoxes.some(line => liesOn(link, line)),
      !/\p{L}/u.test(link.text) ||
        ofSite.test(link.text) ||
        isKin(link.text) ||
        link.text.includes(handleOf(link.url)),
    );
  }
  const contact = texts.filter((_, at) => lines[at]?.isContact).join('\n');
  for (const { site, handle } of findHandles(all, contact, person)) {
    const known = links.filter(({ kind, url }) => kind === site && isProfile(url));
    // The linked account may be somebody else's.
    const isOther = known.every(({ url, isHeader }) => !isHeader && !isKin(handleOf(url))) && isKin(handle);
    if (known.length === 0 || isOther)
      add(site === 'github' ? `github.com/${handle}` : `linkedin.com/in/${handle}`, false, true);
  }
  const rank = (link: Found): number => rankOf(link, isKin(handleOf(link.url)));
  return links.sort((a, b) => rank(a) - rank(b)).map(({ kind, url, visible }) => ({ kind, url, visible }));
}

const ofSite = /github|linked ?in|profile?|link|here/i;

/** Profiles come first: those among the contact details, then those with the person's name. The first link of a kind counts as the person's. */
function rankOf({ kind, url, isHeader, isPlain }: Found, isKin: boolean): number {
  if ((kind === 'github' || kind === 'linkedin') && isProfile(url))
    return (isHeader ? 0 : 2) + (isKin ? 0 : isPlain ? 0.5 : 1);
  return kind === 'website' ? 4 : 5;
}

// LinkedIn's pages that are not about a person.
const ofOrganisation = /linkedin\.com\/(?:company|school|showcase|groups|jobs|learning|feed|posts|pulse)\//i;

function kindOf(url: string, isHeader: boolean): ResumeLink['kind'] {
  const host = /^(?:https?:\/{1,2})?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  if (/(?:^|\.)github\.com$/.test(host)) return 'github';
  if (/(?:^|\.)linkedin\.com$|^lnkd\.in$/.test(host)) return ofOrganisation.test(url) ? 'other' : 'linkedin';
  const isSocial =
    /(?:^|\.)(?:twitter|x|facebook|instagram|youtube|medium|stackoverflow|gitlab|bitbucket|leetcode|kaggle|orcid|google|researchgate|skype|t|xing)\.(?:com|org|me|net|co)$/.test(
      host,
    );
  return isHeader && !isSocial ? 'website' : 'other';
}

/** Words like `Node.js` and file names are no addresses: a domain with such an ending counts only beside an e-mail address. */
function isPlainDomain(url: string, line: string): boolean {
  if (/\.(?:js|net|io|py|md|ai)$/i.test(url) && !/^[a-z0-9-]+\.[a-z0-9-]+\.[a-z]+$/i.test(url))
    return /@/.test(line) && !/\.(?:js|net)$/i.test(url);
  return url === url.toLowerCase() || /^[A-Z][a-z]+[A-Za-z]*\.[a-z]+$/.test(url);
}

// Letter-spaced text: single letters between spaces.
const spacedOut = /(?:(?<!\S)\S\s){10,}\S(?!\S)/gu;

/** Removes the next label from the end of a profile's address: `linkedin.com/in/sam-doeGitHub`. */
const withoutLabel = (url: string): string =>
  isProfile(url)
    ? url.replace(
        /(?<=[\p{Ll}\d])(?:Git ?Hub|LinkedIn|Phone|Mobile|E-?[Mm]ail|Portfolio|Website|Location|Address)$/u,
        '',
      )
    : url;

/** Replaces the logos of icon fonts by the names of the sites. */
const withNamedSigns = (text: string): string =>
  text.replace(/[\uf09b\uf092\uf113]/g, ' GitHub: ').replace(/[\uf08c\uf0e1]/g, ' LinkedIn: ');

/** Removes wrong spaces within an address, and adds a space where the next address begins without one. */
function tidyGaps(text: string): string {
  return (
    text
      // `Linkedln`, with a small L instead of an I.
      .replace(/(?<!\p{L})linkedln(?!\p{L})/giu, 'linkedin')
      .replace(/(?<=\s)[◆◇♦♢●○■□▪▫⬥❖✦★](?=\s)/gu, '•')
      .replace(spacedOut, letters => {
        const word = letters.replace(/\s/g, '');
        return /(?:linkedin|github)\.com\//i.test(word) ? word : letters;
      })
      // `git@github.com:sam`: the form that git clones from.
      .replace(/(?<![\p{L}\p{N}])git@github\.com[:/]/giu, 'github.com/')
      // Before the address may be, without a space, an icon's name, a label or another address.
      .replace(/(?<=[\p{L}\p{N}])(?=(?:linkedin\.com\/in|github\.com)\/)/giu, ' ')
      // And behind it a phone number, or a sign and the next address.
      .replace(
        /(?<=(?:linkedin\.com\/in|github\.com)\/[\p{L}\p{N}_-]{2,60})(?:(?=\+\d)|[-–.](?=https?:|www\.|(?:github|linkedin)\.com))/giu,
        ' ',
      )
      .replace(/\b(linkedin|github)\s?\.\s?(?=com\s?\/)/giu, '$1.')
      .replace(/(?<=www\.|:\/\/)linkedin(?=\/in\/)/giu, '$&.com')
      .replace(/\b(?:linkedin|github)\.com(?:\s?[›»>]\s?[\p{L}\p{N}_-]+)+/giu, crumbs =>
        crumbs.replace(/\s?[›»>]\s?/g, '/'),
      )
      .replaceAll(/\b(linkedin\.com) ?[/\\]{1,2} ?in ?[/\\]{1,2} ?(?=[\p{L}\p{N}])/giu, '$1/in/')
      .replace(/\b(github\.com) ?\/ (?=[\p{L}\p{N}-]+(?:\s|$))/giu, '$1/')
      .replace(
        /(?<=\/[\p{L}\p{N}_-]{2,60})(?:\/{0,2}|::)(?=(?:https?:\/\/|www\.|github\.com\/|linkedin\.com\/))/giu,
        ' ',
      )
  );
}

/** A printed address, replaced by the link's if that shows that the printed one is incomplete, has lost letters or has extra text. */
function wholeAddress(printed: string, linked: readonly AnnotatedLink[]): string {
  const key = addressKey(printed);
  if (kindOf(printed, false) === 'other' && !/[/-]$/.test(printed)) return printed;
  const isWhole = ({ url, isGuess }: AnnotatedLink) => {
    const other = addressKey(url);
    if (isGuess || !isProfile(url) || other === key || kindOf(url, false) !== kindOf(printed, false))
      return false;
    return other.startsWith(key) || (isProfile(printed) && areOfOne(handleOf(printed), handleOf(url)));
  };
  return linked.find(isWhole)?.url ?? printed;
}

/** Does the middle of a link lie on a line? */
export function liesOn(
  { page, box }: AnnotatedLink,
  line: { readonly page: number | null; readonly box: Box | null },
): boolean {
  if (!box || !line.box || page !== line.page) return false;
  const [x, y, width, height] = line.box;
  const [middle, center] = [box[1] + box[3] / 2, box[0] + box[2] / 2];
  return middle > y && middle < y + height && center > x && center < x + width;
}

function isShown(url: string, text: string): boolean {
  const plain = addressKey(decodeUrl(url));
  return plain !== '' && text.toLowerCase().replace(/\s+/g, '').includes(plain);
}
