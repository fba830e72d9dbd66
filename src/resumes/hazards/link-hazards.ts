import { message } from '../../core/messages/message.ts';
import type { Hazard } from '../../core/types.ts';
import type { AnnotatedLink } from '../contact/find-links.ts';
import { addressKey, handleOf, isProfile, meantAddress } from '../contact/link-address.ts';
import type { BuiltResume } from '../structure/build-resume.ts';
import { quoteOf } from './boxes.ts';

// Words that say that there is a link, or to what kind of page, but not where it leads.
const vague =
  /^(?:(?:my|the|a|see|visit|view|click|open|here|link|live|demo|online|personal|web|site|website|webpage|page|homepage|home|portfolio|code|source|repo|repository|project|github|gitlab|git|linkedin|linked|in|blog|url|profile|e-?mail|mail|profil|perfil|web-?seite|sitio|lien)(?:\s+|$))+$/i;
/** Words of a link's text that name what it is: more are a sentence, which is read without it. */
const MOST_WORDS = 3;

/** Links whose text names neither the address nor the handle: a parser that drops annotations loses them. */
export function linkHazards({ resume, links }: BuiltResume): readonly Hazard[] {
  const text = squeeze(resume.text);
  const all = links.map(link => ({ ...link, url: meantAddress(link.url) }));
  return all.filter(link => isLost(link, text)).map(toHazard);
}

function isLost({ url, text, isHeader }: AnnotatedLink, all: string): boolean {
  const shown = plain(text);
  const isOwn = /^(?:mailto|tel):/i.test(url) || (/(?:github|linkedin)\.com/i.test(url) && isProfile(url));
  if (namesAddress(shown, url) || all.includes(addressOf(url))) return false;
  // Nothing but a picture: what it leads to must not stand anywhere.
  if (shown === '') return isHeader && isOwn && !isMail(url) && !all.includes(squeeze(handleOf(url)));
  const isVague = vague.test(shown) || vague.test(withoutSite(shown, url));
  return isVague || (isOwn && shown.split(' ').length <= MOST_WORDS);
}

/** `Platzi profile` without the name of the site that it leads to. */
function withoutSite(text: string, url: string): string {
  const site = hostOf(url).split('.').at(-2) ?? '';
  return text
    .split(' ')
    .filter(word => word.toLowerCase() !== site)
    .join(' ');
}

const hostOf = (url: string): string => addressKey(url).split('/')[0] ?? '';

const isMail = (url: string): boolean => /^(?:mailto|tel):/i.test(url);

const plain = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}@./\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function toHazard({ url, text, page, box }: AnnotatedLink): Hazard {
  const shown = plain(text);
  return {
    id: 'link-without-address',
    page,
    box,
    message:
      shown === ''
        ? message('hazards.pictureWithoutAddress', { url: url.slice(0, 100) })
        : message('hazards.linkWithoutAddress', { text: shown, url: url.slice(0, 100) }),
    quote: quoteOf(shown),
  };
}

const squeeze = (text: string): string => text.toLowerCase().replace(/\s/g, '');

/** Does the text hold a domain, an @, digits of a number, or the last part of the address? */
function namesAddress(text: string, url: string): boolean {
  // `github.com` over the link to an account names the site alone.
  if (squeeze(text).replace(/^www\./, '') === hostOf(url) && hostOf(url) !== addressKey(url)) return false;
  const handle = handleOf(url);
  const folded = squeeze(text).replace(/[^\p{L}\p{N}]/gu, '');
  return (
    /@|\.\p{L}{2,}|\d{5}/u.test(text) ||
    /\d{3}/.test(text) ||
    (handle.length > 2 && folded.includes(squeeze(handle).replace(/[^\p{L}\p{N}]/gu, '')))
  );
}

/** What would be printed of an address that stands elsewhere on the page. */
const addressOf = (url: string): string =>
  addressKey(url.replace(/^(?:mailto|tel):/i, '')).replace(/\s/g, '');
