import { decodeUrl } from './find-email.ts';

// What a text editor, a mail filter or a search engine puts around the address that was meant.
const redirect =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]{2,6}\/url|[\w.-]*safelinks\.protection\.outlook\.com\/?|l\.facebook\.com\/l\.php|(?:www\.)?linkedin\.com\/(?:redir\/redirect|safety\/go))\?(?:.*&)?(?:q|url|u)=([^&]+)/i;
// An address within another, as where somebody pasted it behind one that was there.
const inner =
  /^https?:\/\/?(?!\/)[^/?]+\/.*?((?:https?:\/{1,2})?(?:www\.)?(?:[a-z]{2,3}\.)?(?:github|linkedin)\.com\/.*)$/i;

/** The address that a link means: without what led there, what came to its end, and dashes that no address has. */
export function meantAddress(url: string): string {
  const led = redirect.exec(url)?.[1];
  const target = led === undefined ? url : decodeUrl(led);
  return (inner.exec(target)?.[1] ?? target)
    .replace(/(?:%20|%0[AD9]|%E2%80%8B|%C2%A0)+$/i, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('\\', '/')
    .trim()
    .replace(/[.,;:!?'’)\]}>]+$/, '');
}

/** An address as it is compared: without scheme, `www.`, the country's host, what is asked of it, and closing slashes. */
export function addressKey(url: string): string {
  return url
    .toLowerCase()
    .replace(/^[a-z]+:\/{1,2}/, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '')
    .replace(/^[a-z]{2}\.linkedin/, 'linkedin');
}

/** Pages of GitHub itself, where the name of an account would stand. */
const ownPages = /^(?:search|topics|explore|trending|features|marketplace|sponsors|orgs|collections|about)$/i;

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
    : path.length === 1 && !ownPages.test(path[0] ?? '');
}

/** The last part of an address: the name of an account, where it is one's page. */
export function handleOf(url: string): string {
  const path = url.replace(/^[a-z]+:\/{0,2}/i, '').replace(/[?#].*$/s, '');
  return path.split('/').filter(Boolean).at(-1) ?? '';
}
