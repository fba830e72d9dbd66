import { isDatePiece } from '../../core/dates/find-dates.ts';
import { PAPER_TITLES } from '../../core/vocabulary/headings.ts';
import { jobTitle } from '../structure/entry-words.ts';
import { isKnownItem } from '../structure/known-skills.ts';
import { isPageNumber } from '../structure/page-number.ts';

/** Words around a name that do not belong to it: the kind of document, a greeting, a degree. */
const around: readonly RegExp[] = [
  new RegExp(`^(?:${PAPER_TITLES})(?:\\s+(?:of|for|von|de))?[\\s:–—|-]+(?=\\p{L})`, 'iu'),
  new RegExp(`(?:['’]s)?[\\s–—|-]+(?:${PAPER_TITLES})$`, 'iu'),
  /^(?:(?:hi|hello|hey)(?: there)?[,!.]?\s+)?(?:i['’]m|i am|my name is)\s+|^(?:mr|mrs|ms)\.?\s+/iu,
  // `Dr.`, `Dipl.-Ing. (FH)`, `mgr inż.`: abbreviations before two full words are titles.
  /^(?:(?:mgr|[Pp]rof|Dr)\s|\p{L}\p{L}+\.[\s-]?|\(\p{Lu}{2}\)\s)+(?=\p{Lu}\S+\s\p{Lu})/u,
  // `Dale Roe MEng, CEng`: degrees and professional titles, and pronouns.
  /(?<=\s\S+)(?:,?\s(?:MBA|PMP|CSM|Ph\.?D\.?|[BCIMP]\.?(?:Sc|Eng|Tech|Phil|Comp|Res)\.?|[BM]\.[AS]\.|CPA|CFA|CISSP|(?:he\/him|she\/her|they\/them)))+$/u,
  // From an e-mail address or a number on, nothing belongs to the name.
  /\s+(?:\S*@\S.*|\+?[\d(].*)$/u,
];

const isTitleOfPaper = new RegExp(`^(?:${PAPER_TITLES})$`, 'iu');

/** Is a line only the name, with perhaps a date, the kind of document and a page number? Templates print such a footer. */
export function saysWhosePaper(text: string, name: string): boolean {
  const parts = text.split(/\t|(?<!\S)[|–—•·-](?!\S)|\s{3,}/).map(part => part.trim());
  const others = parts.filter(part => part !== '' && part !== name);
  return (
    parts.length > others.length &&
    others.every(part => isDatePiece(part) || isTitleOfPaper.test(part) || isPageNumber(part))
  );
}

/** The ways to read a name in a line: the whole text, without the words around it, the bold start, the part that is in the e-mail address. */
export function nameReadings(raw: string, email: string | null, boldLead = 0): readonly string[] {
  const text = tidyName(raw);
  const cut = text.split(/\s+[|–—•·-]\s+|\s*[|•,，(]\s*|:\s+|\s{3,}/)[0].trim();
  const lead = boldLead > 0 ? tidyName(raw.slice(0, boldLead)) : '';
  const bare = around.reduce((left, pattern) => left.replace(pattern, ''), text);
  const [, family, given] = /^(\p{L}[\p{L}'’-]+), (\p{L}[\p{L}'’ -]+)$/u.exec(text) ?? [];
  const turned = family && given && areKin(`${given} ${family}`, email) ? `${given} ${family}` : '';
  return [...new Set([bare, text, cut, lead, turned, knownBeginning(text, email), parted(text)])]
    .map(one => one.replace(/\s+/g, ' ').trim())
    .filter(one => one !== '' && !greeting.test(one));
}

const greeting = /^(?:hi|hello|hey)(?: there)?$/i;

/** `JaneDoe`: two names without a space between them; empty if it is something else. */
function parted(text: string): string {
  const [, given, family] = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u.exec(text) ?? [];
  return given && family && !isKnownItem(text) ? `${given} ${family}` : '';
}

/** `Jane Doe Software Engineer`: two or more words before a job title that are all in the e-mail address. */
function knownBeginning(text: string, email: string | null): string {
  const words = text.split(' ');
  const end = words.findIndex(word => !areKin(word, email));
  return end >= 2 && jobTitle.test(words.slice(end).join(' ')) ? words.slice(0, end).join(' ') : '';
}

// An emoji with its joiners and variants, or half a flag. A person may set it before, within or behind the name.
const picture = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}][\ufe0f\u200d]*/gu;

// `S A M`: a letter-spaced word of a name. The gaps between words are wider.
const spaced = /(?<!\S)(?:\p{L} ){2,}\p{L}(?!\S)/gu;

function tidyName(raw: string): string {
  return (
    raw
      .replace(picture, '')
      .replace(/^[*#+_:：\s]+|[*#_\s•]+$/gu, '')
      .replace(/^[^:：]{2,40}[:：]\s*/u, lead => (isNameLabel(lead) ? '' : lead))
      .replace(spaced, word => word.replaceAll(' ', ''))
      // Characters that are used instead of an apostrophe.
      .replace(/[\u02b9\u02bc\u2032]/g, "'")
      .replace(/(?<=\p{L}{3})\.$/u, '')
      .trim()
  );
}

// `Name:`, but not `Father's name:`; and `Surname(s) / First name(s)`, as in the Europass form.
const nameNoun =
  /^(?:(?:vor|nach|sur)?names?|author|noms?|prénoms?|nombres?|apellidos?|nomi?|cognomi?|nomes?|próprios?|apelidos?|naam|imiona|imię|nazwisk[ao]|jméno|имя|фио|ім|піб|ad[ıi]|soyad[ıi])$/;
const besideNoun = /^(?:full|first|given|last|family|completo|[sinя]|und|et|y|e|i|and)$/;

/** Is this the label of a form's field for the name? */
export function isNameLabel(text: string): boolean {
  if (text.length >= MAX_LABEL) return false;
  const others = (text.toLowerCase().match(/\p{L}+/gu) ?? ['']).filter(one => !besideNoun.test(one));
  return others.length > 0 && others.every(one => nameNoun.test(one));
}

const MAX_LABEL = 40;

/** How many words of the name the e-mail address contains before its @. */
export function kinWords(name: string, email: string | null): number {
  return wordsOf(name).filter(word => word.length > 2 && localOf(email).includes(word)).length;
}

/** Does the e-mail address contain a word of the name? */
export const isKin = (name: string, email: string | null): boolean => kinWords(name, email) > 0;

/** Does it contain all words of the name? */
export function areKin(name: string, email: string | null): boolean {
  const { length } = wordsOf(name);
  return length > 0 && kinWords(name, email) === length;
}

/** The text in lowercase, without accents. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (name: string) =>
  fold(name)
    .split(/[\s.-]+/)
    .filter(word => word !== '');
const localOf = (email: string | null) => fold(email?.split('@')[0] ?? '');
