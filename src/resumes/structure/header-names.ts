import { findDates } from '../../core/dates/find-dates.ts';
import { isDuration } from '../../core/dates/is-duration.ts';
import { withoutBullet } from '../../core/text/bullet.ts';
import { isLegalForm } from '../../core/text/company-name.ts';
import type { EntryKind } from '../../core/types.ts';
import { degree } from '../../core/vocabulary/degrees.ts';
import { institution } from '../../core/vocabulary/organisations.ts';
import { isPlace } from '../../core/vocabulary/places.ts';
import { jobTitle } from './entry-words.ts';

/** A stretch of an entry's header in one look. */
export type HeaderPart = { readonly text: string; readonly look: string };

/** The lines of an entry's header. */
export type Header = readonly (readonly HeaderPart[])[];

/** A name in a header and its position. Names in the same slot of different entries of a section are of the same sort. */
export type Piece = {
  readonly text: string;
  readonly line: number;
  readonly slot: string;
  /** The text of the stretch that the name is from. */
  readonly part: string;
  /** True if a word before the name says that somebody worked or studied there (`at Example Works`). */
  readonly isEmployer: boolean;
  /** True if the next stretch of the line is a place. */
  readonly isBeforePlace: boolean;
};

// `1 year 7 months`, `Expected` and `IV` (a month) belong to the dates; `Part-time` is no name either.
const notNames =
  /^(?:\d+\+?\s?(?:years?|yrs?|months?|mos?)\b.*|(?:expected|anticipated|grad(?:uat\w+)?|technologies|tech stack|gpa|note)\.?|[ivx]{1,4}|(?:full|part)[- ]time|contract|permanent|temporary|https?:\/\/\S+)$/i;

const MAX_PIECES = 12;
const MAX_LENGTH = 120;

/** Splits a header into its names, without dates and places. */
export function piecesOf(header: Header, kind: EntryKind, isSlashed = false): readonly Piece[] {
  return header
    .flatMap((line, lineNumber) =>
      line.flatMap(({ text, look }, partNumber) =>
        namesIn(isSlashed ? text.replace(slash, ' – ') : text, kind).map((name, order, { length }) => ({
          ...name,
          line: lineNumber,
          slot: `${look}|${order}`,
          part: text,
          isBeforePlace:
            name.isBeforePlace ||
            (order === length - 1 && startsWithPlace(line[partNumber + 1]?.text ?? '', kind)),
        })),
      ),
    )
    .slice(0, MAX_PIECES);
}

/** A slash between blanks; some templates put it between employer and title in every entry. */
const slash = /\s\/\s/;

/** True if ` / ` separates something in every one of several headers, or a school from a degree if there is only one header. */
export const areSlashed = (headers: readonly Header[]): boolean =>
  headers.every(header => header.flat().some(({ text }) => slash.test(text))) &&
  (headers.length > 1 ||
    headers.flat(2).some(({ text }) => {
      const sides = text.split(slash);
      return [institution, degree].every(words => sides.filter(side => words.test(side)).length === 1);
    }));

const startsWithPlace = (text: string, kind: EntryKind): boolean =>
  isPlaceIn(withoutDates(text).split('\t')[0].trim(), kind);

const between = (dash: string) =>
  new RegExp(
    String.raw`\s+@\s+|;\s+|\s+(?:[–—]|-{1,3})\s+${dash}|,\s+(?=\p{Ll}{0,4}\p{Lu}|\p{Lo})|\s*[，、]\s*`,
    'u',
  );
const betweenFacts = between('');
// `Certified Developer – Associate` is one certificate.
const levelOfCertificate =
  '(?:Associate|Professional|Expert|Specialty|Practitioner|(?:Foundation|Advanced)(?: Level)?)(?=$|[,;]| \\()';
const betweenCertificates = between(`(?!${levelOfCertificate})`);
const restOfCertificate = new RegExp(`^(?:\\(|[–—-] ${levelOfCertificate})`, 'u');
/** True if a line is never a certificate by itself: `– Associate`, `(CKA)`. */
export const isRestOfCertificate = (text: string): boolean => restOfCertificate.test(text);
const atCompany = /^(.+?)\s+(?:at|bei|chez)\s+((?:the )?\p{Lu}.*)$/u;
// `B.S. in Computer Science, Minor in Statistics` is one degree.
const goesOn =
  /^(?:minor|major|double major|concentration|speciali[sz]ation|specializing|emphasis|focus|with|hons?|honou?rs|first class|second class|cum laude|magna|summa)\b/i;

/** A name, and what the words around it say about it. */
type Name = Pick<Piece, 'text' | 'isEmployer' | 'isBeforePlace'>;

const withoutDates = (text: string): string =>
  findDates(text).reduceRight((rest, { start, end }) => `${rest.slice(0, start)}\t${rest.slice(end)}`, text);

function namesIn(text: string, kind: EntryKind): readonly Name[] {
  const parts = withoutBullet(withoutDates(text))
    // `Example Works (Leeds, UK)`
    .replace(inBrackets, (whole, inner: string) => (isPlaceIn(inner, kind) ? `\t${inner}` : whole))
    .split(/\t|\s+[|•·∙]\s+|\s*[|•]\s*|\s{3,}|\s*[[\]]|\s*(?:-{4,}|\.{4,}|_{4,})\s*/u)
    .map(tidy);
  const names = parts.flatMap((part, at): readonly Name[] => {
    if (isPlaceIn(part, kind)) return [];
    const facts = withoutPlace(
      part.split(kind === 'certifications' ? betweenCertificates : betweenFacts),
      kind,
    );
    const isBeforePlace = facts.isBeforePlace || isPlaceIn(parts[at + 1] ?? '', kind);
    const joined = joinFacts(facts.facts);
    const named =
      kind === 'experience' || kind === 'education' ? joined.flatMap(splitAt) : joined.map(plainName);
    return named.map((name, order) => ({
      ...name,
      isBeforePlace: isBeforePlace && order === named.length - 1,
    }));
  });
  return names
    .map(name => ({ ...name, text: tidy(name.text) }))
    .filter(
      ({ text: name }) =>
        /\p{L}\.?\p{L}|\p{Script=Han}/u.test(name) &&
        name.length <= MAX_LENGTH &&
        !notNames.test(name) &&
        !isDuration(name),
    );
}

// `Sampleton MA` is a place; in education `MA` may be a degree.
const townAndState =
  /^\p{Lu}\p{Ll}[\p{L}.'’-]*(?:\s\p{Lu}\p{Ll}[\p{L}.'’-]*){0,2}\s(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/u;

const isPlaceIn = (text: string, kind: EntryKind): boolean =>
  isPlace(text) || (kind === 'experience' && townAndState.test(text));

const inBrackets = /\s\(([^()]{2,60})\)(?=\s*(?:$|[\t|•·,–—-]))/gu;

/** Cuts off the place at the end of a list of facts: `Example Works, Sampleton, UK` → `Example Works`. */
function withoutPlace(
  facts: readonly string[],
  kind: EntryKind,
): { readonly facts: readonly string[]; readonly isBeforePlace: boolean } {
  const at = facts.findIndex((_, index) => index > 0 && isPlaceIn(facts.slice(index).join(', '), kind));
  return at < 0 ? { facts, isBeforePlace: false } : { facts: facts.slice(0, at), isBeforePlace: true };
}

const plainName = (text: string): Omit<Name, 'isBeforePlace'> => ({ text, isEmployer: false });

// Sentences instead of a header: `Worked as a tester at Example Works`, `Worked at Example Works as a tester`.
const atWork = '^(?:[Cc]urrently |[Pp]resently )?(?:[Ww]ork(?:ed|ing)|[Ee]mployed|[Ss]erved)';
const employerName = String.raw`((?:the )?\p{Lu}.{1,60}?)`;
const workedAs = new RegExp(`${atWork} as (?:an? )?(.{2,60}?) (?:at|in|with|for|by) ${employerName}$`, 'u');
const workedAt = new RegExp(`${atWork} (?:at|in|on|with|for|by) ${employerName} as (?:an? )?(.{2,60})$`, 'u');
// What is left at the end of such a sentence when its dates are taken out.
const beforeDates = /(?:\s(?:from|since|during|between))?[\s.]*$/i;
/** True if a sentence says only that somebody worked at an employer in some role. */
export const saysEmployment = (sentence: string): boolean => {
  const said = withoutBullet(withoutDates(sentence)).replace(beforeDates, '');
  return workedAs.test(said) || workedAt.test(said);
};

const studiedAt = /^(.+?)\s(?:from|at|in)\s((?:(?!\s(?:from|at)\s).)+?)(?:\swith\s.*)?(?:\s(?:on|in))?$/u;

/** `Engineer at Example Corp`, but not `University of Nowhere at Sampleton`. */
function splitAt(fact: string): readonly Omit<Name, 'isBeforePlace'>[] {
  const employer = (text: string) => ({ text, isEmployer: true });
  const said = fact.replace(beforeDates, '');
  const [, title, where] = workedAs.exec(said) ?? [];
  if (title && where) return [plainName(title), employer(where)];
  const [, firm, role] = workedAt.exec(said) ?? [];
  if (firm && role) return [plainName(role), employer(firm)];
  const onlyCompany = /^\s*(?:at|bei|chez)\s+(\p{Lu}.*)$/u.exec(fact)?.[1];
  if (onlyCompany !== undefined) return [employer(onlyCompany)];
  const [, studied = '', school = ''] = studiedAt.exec(fact) ?? [];
  if (namesDegree(studied) && institution.test(school)) return [plainName(studied), employer(school)];
  const [, before = '', after = ''] = atCompany.exec(fact) ?? [];
  return before === '' || institution.test(before) ? [plainName(fact)] : [plainName(before), employer(after)];
}

const namesDegree = (text: string): boolean => degree.test(text) && !institution.test(text);

function isPartOf(fact: string, before: string, twoBefore: string): boolean {
  // `Sample Hall, University of Nowhere`, but not `MSc, Data Science, University of Nowhere`
  const isCollege =
    /^university of\b/i.test(fact) &&
    !/^(?:[BM]\.? ?(?:Sc|A|S|Eng|Tech)\.?|Ph\.? ?D\.?)$/.test(twoBefore) &&
    ![degree, jobTitle].some(words => words.test(before)) &&
    !isPlace(before);
  return goesOn.test(fact) || isLegalForm(fact) || isCollege;
}

/** Joins facts that a comma separates within one name: `Example, Inc.`, `B.S., Minor in Statistics`. */
function joinFacts(facts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const fact of facts) {
    const before = joined.at(-1);
    if (before !== undefined && isPartOf(fact, before, joined.at(-2) ?? ''))
      joined[joined.length - 1] = `${before}, ${fact}`;
    else joined.push(fact);
  }
  return joined;
}

function tidy(piece: string): string {
  return piece
    .replace(/^[\s(,;:–—|•·●▪■*#_-]+|[\s(,;:–—|•·*_-]+$/gu, '')
    .replace(/^\)|\($/g, '')
    .replace(/^[^(]*\)$/, found => found.slice(0, -1))
    .trim();
}
