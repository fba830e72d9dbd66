import type { EntryKind } from '../../core/types.ts';
import { findDates } from './dates.ts';

/** What an entry's header names. */
export type EntryNames = { readonly title: string | null; readonly organisation: string | null };

/** Words that name a job. */
export const jobTitle =
  /\b(?:engineer\w*|developer|programmer|manager|intern(?:ship)?|analyst|lead(?:er)?|architect|designer|consultant|scientist|director|head|officer|specialist|assistant|associate|administrator|technician|coordinator|researcher|teacher|tutor|instructor|fellow|founder|co-founder|cto|ceo|owner|president|freelance\w*|contractor|trainee|apprentice|student|devops|sre|qa|tester|advisor|editor|writer|\p{L}*entwickler\w*|ingénieur|développeur|ingeniero|desarrollador\w*|praktikant\w*|werkstudent\w*|stagiaire|sviluppatore|desenvolvedor\w*|mentor|volunteer|representative|supervisor|member|aide|clerk|server|barista|cashier|tech)\b|工程师|实习生|经理|开发/iu;
const degree =
  /\b(?:bachelor\w*|master\w*|ph\.?\s?d|doctor\w*|b\.?\s?sc|m\.?\s?sc|b\.?\s?tech|m\.?\s?tech|b\.?\s?eng|m\.?\s?eng|b\.?\s?a\.?|m\.?\s?a\.?|b\.?\s?s\.?|m\.?\s?s\.?|b\.?e\.?|m\.?b\.?a|bba|bca|mca|associate\w*|diploma|degree|certificate|minor|major|high school|secondary|licen[cs]\w*|grado|máster|licence|laurea|abitur|magister|diplom|a-levels?|gcse)(?![\p{L}])|学士|硕士|博士|本科/iu;
const institution =
  /\b(?:universi\w+|college|school|institut\w*|academy|polytechnic\w*|hochschule|école|ecole|facult\w+|bootcamp|escuela|politecnico|mit|eth|iit|nit|lycée|gymnasium|liceo)\b|大学|学院|学校/iu;
const country =
  'USA|U\\.S\\.A?\\.?|UK|United States|United Kingdom|England|Germany|Deutschland|France|Spain|España|Italy|Italia|India|Canada|Mexico|Brazil|Brasil|Portugal|Netherlands|Poland|Turkey|Türkiye|China|Japan|Singapore|Australia|Ireland|Switzerland|Austria|Sweden|Norway|Denmark|Finland|Israel|Ukraine|Romania|Argentina|Chile|Colombia|Pakistan|Bangladesh|Nigeria|Kenya|Egypt|Vietnam|Indonesia|Philippines';
const place = new RegExp(
  `^(?:[Rr]emote|[Hh]ybrid|[Oo]n-?site|\\p{Lu}[\\p{L}.'-]+(?:\\s\\p{Lu}[\\p{L}.'-]+){0,2},\\s?(?:[A-Z]{2}(?:,\\s?(?:${country}))?|${country}))$`,
  'u',
);

// `1 year 7 months`, `Expected`: said of the dates.
const notNames =
  /^(?:\d+\+?\s?(?:years?|yrs?|months?|mos?)\b.*|(?:expected|anticipated|grad(?:uat\w+)?)\.?)$/i;

/** Does a line name a degree or a place of study? */
export function namesDegreeOrSchool(text: string): boolean {
  return degree.test(text) || institution.test(text);
}

/** Reads title and organisation from an entry's header lines. */
export function namesOf(headerLines: readonly string[], kind: EntryKind): EntryNames {
  const pieces = headerLines.flatMap(piecesOf).slice(0, 12);
  if (pieces.length === 0) return { title: null, organisation: null };
  if (kind === 'projects' || kind === 'certifications')
    return { title: pieces[0] ?? null, organisation: null };
  const [isTitle, isOrganisation] = kind === 'education' ? [degree, institution] : [jobTitle, null];
  const title = pieces.find(
    piece => isTitle.test(piece) && !(isOrganisation?.test(piece) && !/\bof\b.*\bin\b/.test(piece)),
  );
  const others = pieces.filter(piece => piece !== title && !place.test(piece));
  const organisation =
    (isOrganisation && others.find(piece => isOrganisation.test(piece))) ?? others[0] ?? null;
  return { title: title ?? (organisation === others[0] ? (others[1] ?? null) : null), organisation };
}

/** A header line without its dates and places, parted where one fact ends and the next begins. */
function piecesOf(line: string): readonly string[] {
  const withoutDates = findDates(line).reduceRight(
    (text, date) => `${text.slice(0, date.start)}\t${text.slice(date.end)}`,
    line,
  );
  return withoutDates
    .split(/\t|\s+[|•·]\s+|\s*[|•]\s*|\s{3,}/u)
    .map(tidy)
    .filter(part => !place.test(part))
    .flatMap(part => part.split(/\s+@\s+|\s+(?:at|bei|chez)\s+(?=\p{Lu})|\s+[–—-]\s+|,\s+(?=\p{Lu})/u))
    .map(tidy)
    .filter(piece => /\p{L}{2}/u.test(piece) && piece.length <= 120 && !notNames.test(piece));
}

function tidy(piece: string): string {
  return piece
    .replace(/^[\s(,;:–—|•·●▪■*#_-]+|[\s(,;:–—|•·*_-]+$/gu, '')
    .replace(/^\)|\($/g, '')
    .trim();
}
