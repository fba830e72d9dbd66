import { decodeUrl } from '../../core/text/decode-url.ts';
import { remembered } from '../../core/text/remembered.ts';
import { isKin } from './name-readings.ts';

const address =
  /[\p{L}\p{N}_][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,5}[\p{L}]{2,24}/giu;
// `sam (at) example.com`, in TeX's old fonts `sam ¡at¿ example.com`. Without brackets: with a spelled dot, in capitals, or at a well-known domain.
const signAt = 'at|ätt?|arroba|chez|małpa|snabel-a|@';
const wordDot = 'dot|punkt|punto|point';
const signDot = String.raw`[[({<⟨〈¡_*-]\s?(?:${wordDot}|\.)\s?[\])}>⟩〉¿_*-]`;
const spelled = new RegExp(
  String.raw`([\w.+-]{2,64}(?:\s?${signDot}\s?[\w+-]{1,64}){0,3})\s?(?:[[({<‹«⟨〈¡"'*_-]\s?(?:${signAt})\s?[\])}>›»⟩〉¿"'*_-]|[[({<]\s?a\s?[\])}>])\s?([\w-]{1,63}(?:\.[\w-]{2,63})*)((?:\s?(?:\.|${signDot})\s?[a-z][a-z\d-]{0,30}[a-z](?![a-z])){1,4})`,
  'gi',
);
const spoken =
  /([\w.+-]{2,64}(?:\sdot\s[\w+-]{1,64}){0,3})\s(?:at|@)\s([\w-]{2,63})((?:\sdot\s[a-z]{2,12}\b){1,4})/gi;
const inCapitals =
  /(?<![\w.@-])([a-z][a-z\d._+-]{1,63}?)_?AT_?([a-z\d-]{2,63})((?:(?:\.|_?DOT_?)[a-z]{2,12}(?![a-z])){1,4})/g;
const halfSpelled = new RegExp(
  String.raw`([\w.+-]{2,64})@([\w-]{2,63})((?:\s?(?:${signDot}|\sdot\s)\s?[a-z]{2,12}\b){1,4})`,
  'gi',
);
const provided =
  /([\w.+-]{2,64})\s(?:at|arroba)\s(gmail|googlemail|outlook|hotmail|yahoo|icloud|protonmail|proton|gmx|web)((?:\.[a-z]{2,4}\b){1,2})/gi;
const labelled =
  /(?<!\p{L})e-?mail\s?[:：]\s?([\w.+-]{2,64})\sat\s([\w-]{2,63})((?:\.[a-z]{2,12}\b){1,2})/giu;
// A phone number directly before an address, without a space.
const numberBefore =
  /(?<![\p{L}\p{N}@._-])(\+?\(?\d[\d()]*[ .-][\d ().-]{4,}\d)(?=\p{Ll}[\p{L}\p{N}._-]*@)/gu;
// Letter-spaced: single letters on both sides of the @, no more than a name has.
const spacedOut = /(?:(?<!\S)\S\s){2,64}@(?:\s\S(?!\S)){4,}/gu;
// The next column or label, joined to the end of an address.
const runOn =
  /(?<=\.\p{Ll}{2,})\p{Lu}\p{L}*$|(?<=\.(?:com|org|net|edu|io|dev|de|fr|es|it))tel\p{L}*$|(?<=\.(?:com|org|net|edu|dev|[a-z]{2}))(?:github|linkedin|www|https?|phone|mobile)\p{L}*(?:\.\p{L}+)*$/u;
// A space beside a sign before the @: `sam. doe@example.com`, `sam _ doe@example.com`; but not behind a label such as `e-mail.`
const gapInName =
  /(?<=^|[|•·;:,\t]\s?)(?!(?:e-?mail|mail|mob|mobile|cell|tel|phone|ph|web|contact|or|and)\b)([\p{Ll}\d]{2,30})(?:\s?([._])\s|\s([._])\s?|(-)\s)(?=[\p{Ll}\d][\p{L}\p{N}._-]{1,40}@)/gu;

/** The e-mail addresses in a text, in order. Spaces around the @ and beside a dot are tolerated. */
export const emailsIn = remembered((text: string): readonly string[] => {
  const tidy = text
    .replace(/[＠．﹫]/g, sign => sign.normalize('NFKC'))
    .replaceAll('ⓐ', '@')
    // `{sam.doe, office}@example.com`
    .replace(/\{\s?([\p{L}\p{N}._+-]{1,64})[^{}@]{0,80}\}@/gu, '$1@')
    .replace(numberBefore, '$1 ')
    .replace(spacedOut, letters => letters.replace(/\s/g, ''))
    .replace(/@{2,}/g, '@')
    .replace(/\s?@\s?(?=[\p{L}\p{N}-]+\s?\.)/gu, '@')
    .replace(gapInName, '$1$2$3$4')
    .replace(/(@[\p{L}\p{N}-]+)\s?\.{1,2}\s?(?=[a-z]{2,})/giu, '$1.');
  const found = [...tidy.matchAll(address)]
    .map(([whole]) => whole.replace(labelBefore, '').replace(runOn, ''))
    .filter(whole => !cloned.test(whole));
  if (found.length > 0) return found;
  return [spelled, spoken, halfSpelled, provided, labelled, inCapitals].flatMap(pattern =>
    [...text.matchAll(pattern)].map(([, local = '', domain, ends = '']) => {
      const name = local.replace(dotInName, '.');
      const parts = ends.toLowerCase().match(partOfEnds) ?? [];
      return `${name}@${[domain, ...parts].join('.')}`;
    }),
  );
});

// A label directly before the address: `Email:sam@example.com`, `Mailsam@example.com`.
const labelBefore = /^(?:(?:mailto|e-?mail)[:-]?(?!@)|Mail(?=\p{Ll}))/iu;
// The address of a repository to clone is no e-mail address.
const cloned = /^git@(?:github|gitlab|bitbucket)\./i;
const dotInName = new RegExp(String.raw`\s?(?:${signDot}|\sdot\s)\s?`, 'gi');
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

/** How many letters a font may lose from an address. Only letters that occur in ligatures get lost. */
const MOST_LOST = 4;
const ligated = /^[fijltbhk]+$/;

/** Are two different addresses the same one? One contains the other, or they differ in hyphens or a few letters lost in print. */
export function areOfOne(printed: string, link: string): boolean {
  const [a, b] = [printed.toLowerCase(), link.toLowerCase()];
  if (a === b) return false;
  const withoutHyphens = (text: string) => text.replaceAll('-', '');
  const isWorn = b.length - a.length <= MOST_LOST && ligated.test(restWithout(a, b) ?? '');
  return (
    a.includes(b) || b.startsWith(a) || b.endsWith(a) || isWorn || withoutHyphens(a) === withoutHyphens(b)
  );
}

/** The letters of a longer text that remain without those of a shorter one; null if it does not contain them all, in order. */
function restWithout(short: string, long: string): string | null {
  let at = 0;
  let rest = '';
  for (const letter of long)
    if (letter === short[at]) at += 1;
    else rest += letter;
  return at === short.length ? rest : null;
}
