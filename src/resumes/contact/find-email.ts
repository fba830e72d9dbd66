import { decodeUrl } from '../../core/text/decode-url.ts';
import { remembered } from '../../core/text/remembered.ts';
import { isKin } from './name-readings.ts';

const address =
  /[\p{L}\p{N}_][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,5}[\p{L}]{2,24}/giu;
// `sam (at) example.com`, in TeX's old fonts `sam ¡at¿ example.com`.
const signAt = 'at|ätt?|arroba|chez|małpa|snabel-a|@';
const wordDot = 'dot|punkt|punto|point';
const signDot = String.raw`[[({<⟨〈¡_*-]\s?(?:${wordDot}|\.)\s?[\])}>⟩〉¿_*-]`;
const spelled = new RegExp(
  String.raw`([\w.+-]{2,64}(?:\s?${signDot}\s?[\w+-]{1,64}){0,3})\s?(?:[[({<‹«⟨〈¡"'*_-]\s?(?:${signAt})\s?[\])}>›»⟩〉¿"'*_-]|[[({<]\s?a\s?[\])}>])\s?([\w-]{1,63}(?:\.[\w-]{2,63})*)((?:\s?(?:\.|${signDot})\s?[a-z][a-z\d-]{0,30}[a-z](?![a-z])){1,4})`,
  'gi',
);

/** The e-mail addresses in a text, in order. Spaces around the @ and beside a dot are tolerated. */
export const emailsIn = remembered((text: string): readonly string[] => {
  const tidy = text
    .replace(/[＠．﹫]/g, sign => sign.normalize('NFKC'))
    .replace(/\s?@\s?(?=[\p{L}\p{N}-]+\s?\.)/gu, '@')
    .replace(/(@[\p{L}\p{N}-]+)\s?\.{1,2}\s?(?=[a-z]{2,})/giu, '$1.');
  const found = [...tidy.matchAll(address)].map(([whole]) => whole).filter(whole => !cloned.test(whole));
  if (found.length > 0) return found;
  return [...text.matchAll(spelled)].map(([, local = '', domain, ends = '']) => {
    const parts = ends.toLowerCase().match(partOfEnds) ?? [];
    return `${local.replace(dotInName, '.')}@${[domain, ...parts].join('.')}`;
  });
});

// The address of a repository to clone is no e-mail address.
const cloned = /^git@(?:github|gitlab|bitbucket)\./i;
const dotInName = new RegExp(String.raw`\s?${signDot}\s?`, 'gi');
const partOfEnds = new RegExp(String.raw`(?<![a-z])(?!(?:${wordDot})(?![a-z]))[a-z][a-z\d-]*`, 'g');

// Some editors write `http://sam@example.com` for an address without `mailto:`.
const mailLink = /^(?:https?:\/\/)?(?:mailto:\s*)+([^?]+)|^https?:\/\/([^/?@:]+@[^/?]+)\/?$/i;

/** The address of a `mailto:` link, or null. */
export function emailOfLink(url: string): string | null {
  const [, meant, bare] = mailLink.exec(url) ?? [];
  const raw = meant ?? bare;
  return raw === undefined ? null : (emailsIn(decodeUrl(raw))[0] ?? null);
}

type Texts = readonly string[];

// In a line with a job (“Engineer, Acme, sam@acme.example”), the address may belong to the employer.
const isContactAlone = (text: string): boolean =>
  (text.replace(/\S+[@.]\S+/g, ' ').match(/\p{L}{2,}/gu) ?? []).length < 3;

/** A resume's header has at most this many lines. */
export const HEADER_LINES = 14;

/** The header's first address, or one below with the person's name if no header address has it; a link's if none is printed or letters are lost. */
export function chooseEmail(texts: Texts, urls: Texts, name = '', ofWork: Texts = []): string | null {
  const linked = urls.map(emailOfLink).filter(found => found !== null);
  const head = texts.slice(0, HEADER_LINES);
  const [high, low] = [head, [...texts.slice(HEADER_LINES), ...ofWork]].map(some => some.flatMap(emailsIn));
  const named = texts
    .slice(HEADER_LINES)
    .concat(ofWork.filter(isContactAlone))
    .flatMap(emailsIn)
    .find(email => isKin(name, email));
  // An employer's address may stand above the person's own.
  const first = (high?.some(email => isKin(name, email)) ? undefined : named) ?? high?.[0] ?? low?.[0];
  const own = linked.find(email => isKin(name, email));
  if (first === undefined) return linked[0] ?? head.flatMap(text => spokenBy(name, text))[0] ?? null;
  // A supervisor's address may be printed, while the person's own is only the target of a link.
  const isOther = own !== undefined && ![...(high ?? []), ...(low ?? [])].some(one => isKin(name, one));
  return linked.find(link => areOfOne(first, link)) ?? (isOther ? own : first);
}

// `sam.doe at example.com` could be part of a sentence, so the address must have the person's name.
const saidByName = /(?<!\S)([\w.+-]{2,64})\sat\s((?:[\w-]{1,63}\.){1,4}[a-z]{2,12})(?![\w-])/g;
const spokenBy = (name: string, text: string): readonly string[] =>
  [...text.matchAll(saidByName)]
    .map(([, local, domain]) => `${local}@${domain}`)
    .filter(email => isKin(name, email));

/** Are two different addresses the same one? One contains the other, or they differ in hyphens. */
export function areOfOne(printed: string, link: string): boolean {
  const [a, b] = [printed.toLowerCase(), link.toLowerCase()];
  if (a === b) return false;
  const withoutHyphens = (text: string) => text.replaceAll('-', '');
  return a.includes(b) || b.startsWith(a) || b.endsWith(a) || withoutHyphens(a) === withoutHyphens(b);
}
