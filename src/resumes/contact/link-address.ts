import { at } from '../../core/text/at.ts';
import { decodeUrl } from '../../core/text/decode-url.ts';

// Addresses that redirect: a text editor, a mail filter or a search engine puts them around the real one.
const redirect =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]{2,6}\/url|[\w.-]*safelinks\.protection\.outlook\.com\/?|l\.facebook\.com\/l\.php|(?:www\.)?linkedin\.com\/(?:redir\/redirect|safety\/go))\?(?:.*&)?(?:q|url|u)=([^&]+)/i;
// A profile's address behind something else: another address, or a folder that an editor put before a link without a scheme.
const profile =
  /^[^?#]*(?<![\w.@-])((?:https?:\/{1,2}|(?<!https?:\/{1,2}))(?:www\.)?(?:[a-z]{2,3}\.)?(?:github|linkedin)\.com[/\\].*)$/is;

// A subpage of a profile.
const profilePart = /(linkedin\.com)\/(in\/[^/?#]+)\/[^?#].*$/i;

// TeX turns a link without a scheme into a link to a page of a file.
const asFile = /(?:\.pdf)?#\[\d+,.*$/is;

/** The profile in the query of a redirect: `https://example.com/out?to=https%3A%2F%2Fgithub.com%2Fsam`. */
function asked(url: string): string | undefined {
  const query = url.slice(url.indexOf('?') + 1 || url.length);
  const from = Math.max(...[...query.matchAll(/https?(?::|%3A|%253A)/gi)].map(({ index }) => index), -1);
  const target = from < 0 ? '' : query.slice(from).split(/[&#\s]/, 1)[0];
  return /(?:github|linkedin)\.com(?:\/|%2F|%252F)/i.test(target) ? target : undefined;
}

// A mail filter's wrapper around an address.
const enclosed = /^https?:\/\/urldefense\.(?:proofpoint\.)?com\/v3\/__(.+?)__;/i;

/** The real address of a link: without redirects and extra characters at its end, and with hyphens instead of dashes. */
export function meantAddress(url: string): string {
  const led = redirect.exec(url)?.[1] ?? asked(url) ?? enclosed.exec(url)?.[1];
  const target = (led === undefined ? url : decodeUrl(decodeUrl(led))).replace(asFile, '');
  return (
    (profile.exec(target)?.[1] ?? target)
      .replace(/(?:%20|%0[AD9]|%E2%80%8B|%C2%A0)+(\/?)$/i, '$1')
      // LinkedIn's mails, mobile pages and settings use these addresses for a profile.
      .replace(/(linkedin\.com\/)(?:mwlite|comm|m|public-profile)\/(?=in\/)/i, '$1')
      .replace(/(linkedin\.com\/in)\/in(?=\/)/i, '$1')
      .replace(/^((?:https?:\/\/)?)m\.(?=(?:linkedin|github)\.com\/)/i, '$1')
      .replace(/((?:linkedin\.com\/in|github\.com)\/)@/i, '$1')
      .replace(/(github\.com\/[^/]+)\.git$/i, '$1')
      .replace(/[\u2010-\u2015\u2212]+$/, '')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replaceAll('\\', '/')
      .replace(profilePart, '$1/$2')
      .trim()
      .replace(/[.…,;:!?|"”'’)\]}>→\p{So}]+$/u, '')
  );
}

/** An address for comparing: without scheme, `www.`, query, closing slashes and LinkedIn's country. */
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
  const address = url.replace(/^[a-z]+:\/\/|[?#].*$/gis, '');
  const [, ...path] = address.split('/').filter(Boolean);
  return /linkedin\./i.test(url)
    ? (path.length === 2 && /^(?:in|pub)$/i.test(at(path, 0))) ||
        // LinkedIn's old addresses had a number in three parts for people of the same name.
        (path.length === 5 && /^pub$/i.test(at(path, 0)))
    : path.length === 1 && !ownPages.test(at(path, 0));
}

/** The last part of an address: the name of the account, if it is a profile. */
export function handleOf(url: string): string {
  const path = url.replace(/^[a-z]+:\/{0,2}/i, '').replace(/[?#].*$/s, '');
  return path.split('/').filter(Boolean).at(-1) ?? '';
}

/** A text for comparing contact details: without spaces, in lowercase. */
export const squeeze = (text: string): string => text.toLowerCase().replace(/\s/g, '');
