import type { ResumeLink } from '../../core/types.ts';
import { decodeUrl } from './find-email.ts';

/** A link annotation with the text that it lies on. */
export type AnnotatedLink = { readonly url: string; readonly text: string; readonly isHeader: boolean };

const domains =
  'com|org|net|io|dev|me|co|ai|app|edu|gov|info|tech|xyz|uk|de|fr|es|it|nl|pl|eu|in|ca|us|au|br|ch|at|be|se|no|dk|fi|pt|ru|cn|jp|tr|page|site|blog|cloud|design|life|link|pro|name|club|online|space|website|studio|codes|sh|gg|is|ly|to|tv|biz|ac|school|science|systems|works|engineer|software';
const address = new RegExp(
  `(?:https?:\\/\\/)?(?<![\\p{L}\\p{N}@._-])(?:www\\.)?(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})\\.){1,4}(?:${domains})(?![\\p{L}\\p{N}@-]|\\.\\p{L})(?::\\d{2,5})?(?:\\/[^\\s|,;<>()\\[\\]{}"“”•·]*)?`,
  'giu',
);
const labelled =
  /\b(github|linkedin|linked-?in)\b(?:\s*(?:profile|id|username|handle))?\s*(?::\/\/|[:：/@-])\s*@?(?:\/?in\/)?([\p{L}\p{N}][\p{L}\p{N}_-]{1,38})(?![\p{L}\p{N}.@/:-])/giu;
// Among the contact details a name may stand after its site with less between; and after nothing but an icon.
const beside =
  /\b(github|linkedin)(?:\t+|\s*[–—|]\s*|\s\()@?([\p{L}\p{N}][\p{L}\p{N}_-]{2,38})(?![\p{L}\p{N}.@/:-])/giu;
const bareProfile = /(?<![\p{L}\p{N}./])\/?(in)\/([\p{L}\p{N}][\p{L}\p{N}_-]{2,38})(?![\p{L}\p{N}.@/:-])/gu;
const maxLinks = 60;
const longestLink = 2_000;

/** The links of a resume: those printed, then those that stand only in annotations; each address once. */
export function findLinks(
  text: string,
  headerEnd: number,
  annotations: readonly AnnotatedLink[],
): readonly ResumeLink[] {
  const links: (ResumeLink & { readonly key: string })[] = [];
  const add = (url: string, visible: boolean, isHeader: boolean): void => {
    const tidy = url.trim().replace(/[.,;:!?'’)]+$/, '');
    const key = keyOf(tidy);
    if (
      key === '' ||
      tidy.length > longestLink ||
      links.length >= maxLinks ||
      links.some(link => link.key === key)
    )
      return;
    links.push({ kind: kindOf(tidy, isHeader), url: tidy, visible, key });
  };
  const joined = joinWraps(text);
  for (const match of joined.matchAll(address)) {
    const isRealAddress =
      /^https?:|^www\.|\//i.test(match[0]) || isPlainDomain(match[0], joined, match.index);
    if (isRealAddress) add(wholeAddress(match[0], annotations), true, match.index < headerEnd);
  }
  for (const { url, text: shown, isHeader } of annotations) {
    if (!/^(?:https?:|www\.|(?:github|linkedin)\.com\/)/i.test(url)) continue;
    add(url, isShown(url, shown) || isShown(url, joined), isHeader);
  }
  const header = joined.slice(0, headerEnd);
  const named = [...joined.matchAll(labelled), ...header.matchAll(beside), ...header.matchAll(bareProfile)];
  for (const match of named) {
    const [, site = '', handle = ''] = match;
    const isGitHub = /^github$/i.test(site);
    if (
      links.some(link => link.kind === (isGitHub ? 'github' : 'linkedin') && isProfile(link.url)) ||
      notHandles.test(handle) ||
      isWrittenName(handle, match.input.slice(match.index + match[0].length))
    )
      continue;
    add(isGitHub ? `github.com/${handle}` : `linkedin.com/in/${handle}`, false, true);
  }
  return [...links]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ kind, url, visible }) => ({ kind, url, visible }));
}

/** `LinkedIn: Sam Doe` says a name, not the one of an account. */
const isWrittenName = (handle: string, after: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(handle) && /^\s\p{Lu}\p{Ll}/u.test(after);

const notHandles =
  /^(?:com|github|linkedin|linked-in|leetcode|portfolio|website|twitter|medium|gitlab|kaggle|blog|profile|url|link|www|https?|in|actions?|pages|copilot|enterprise|and|or|repository|repo|username|account|http|email|phone)$/i;

/** Profiles first, since the first link of a kind is taken for the person's own. */
function rank(link: ResumeLink): number {
  const isOwn = (link.kind === 'github' || link.kind === 'linkedin') && isProfile(link.url);
  return isOwn ? 0 : link.kind === 'website' ? 1 : 2;
}

/** Is this a person's page rather than a repository or a post? */
export function isProfile(url: string): boolean {
  const path = url
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[?#].*$/s, '')
    .split('/')
    .filter(Boolean)
    .slice(1);
  return /linkedin\./i.test(url)
    ? path.length === 2 && /^(?:in|pub)$/i.test(path[0] ?? '')
    : path.length === 1;
}

function kindOf(url: string, isHeader: boolean): ResumeLink['kind'] {
  const host = /^(?:https?:\/\/)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  if (/(?:^|\.)github\.com$/.test(host)) return 'github';
  if (/(?:^|\.)linkedin\.com$/.test(host)) return 'linkedin';
  const isSocial =
    /(?:^|\.)(?:twitter|x|facebook|instagram|youtube|medium|stackoverflow|gitlab|bitbucket|leetcode|kaggle|orcid|google|researchgate|skype|t|xing)\.(?:com|org|me|net|co)$/.test(
      host,
    );
  return isHeader && !isSocial ? 'website' : 'other';
}

/** `Node.js`-like words and file names are no addresses; a bare domain must stand by itself in a contact line. */
function isPlainDomain(url: string, text: string, at: number): boolean {
  if (/\.(?:js|net|io|py|md|ai)$/i.test(url) && !/^[a-z0-9-]+\.[a-z0-9-]+\.[a-z]+$/i.test(url)) {
    const line = text.slice(
      text.lastIndexOf('\n', at) + 1,
      text.indexOf('\n', at) < 0 ? undefined : text.indexOf('\n', at),
    );
    return /@/.test(line) && !/\.(?:js|net)$/i.test(url);
  }
  return url === url.toLowerCase() || /^[A-Z][a-z]+[A-Za-z]*\.[a-z]+$/.test(url);
}

// A word joiner: marks where an address went on in the next line.
const wrap = '\u2060';

/** `linkedin.com/in/` at a line's end goes on in the next line; what follows `sam@` there is no website. */
function joinWraps(text: string): string {
  return (
    text
      // A gap, a break or the next address where none belongs.
      .replace(/\b(linkedin\.com)[ \n]?\/[ \n]?in ?\/ ?(?=[\p{L}\p{N}])/giu, '$1/in/')
      .replace(/\b(github\.com) ?\/ (?=[\p{L}\p{N}-]+(?:\s|$))/giu, '$1/')
      .replace(/\bwww\.\n(?=(?:linkedin|github)\.com)/giu, 'www.')
      .replace(/(?<=\/[\p{L}\p{N}_-]{2,60})(?=(?:https?:\/\/|www\.|github\.com\/|linkedin\.com\/))/giu, ' ')
      .replace(
        /((?:linkedin\.com\/in|github\.com)\/|\.com\/[^\s]{0,80}[/-])\n(?=[\p{L}\p{N}-]{2,40}(?:\s|$|\/))/giu,
        `$1${wrap}`,
      )
      // Broken within a word: what stands alone in the next line with a digit or a slash at its end is no word.
      .replace(
        /((?:linkedin\.com\/in|github\.com)\/[\p{L}\p{N}-]{2,60})\n(?=(?=[\p{L}-]{0,60}[\d/])[\p{L}\p{N}-]{2,60}\/?(?:\n|$))/giu,
        `$1${wrap}`,
      )
      .replace(/([\p{L}\p{N}._%+-]@)\n(?=[\p{L}\p{N}])/gu, '$1')
  );
}

/** A printed address; where it was broken, that of the link which begins with its first piece, if there is one. */
function wholeAddress(printed: string, annotations: readonly AnnotatedLink[]): string {
  const [head = '', ...rest] = printed.split(wrap);
  const isBroken = rest.length > 0 || /[/-]$/.test(printed);
  const linked = isBroken ? annotations.find(({ url }) => keyOf(url).startsWith(keyOf(head))) : undefined;
  return linked?.url ?? head + rest.join('');
}

function keyOf(url: string): string {
  return url
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '')
    .replace(/^[a-z]{2}\.linkedin/, 'linkedin');
}

function isShown(url: string, text: string): boolean {
  const plain = keyOf(decodeUrl(url));
  const squeezed = text.toLowerCase().replace(/\s+/g, '');
  return plain !== '' && squeezed.includes(plain);
}
