import { isSlip } from '../../core/text/is-slip.ts';
import type { SectionKind } from '../../core/types.ts';
import { foldPhrase } from '../../core/vocabulary/headings.ts';
import { VOCABULARIES } from '../../core/vocabulary/vocabularies.ts';

// `Work experience (5 years)`, `Опыт работы — 5 лет 3 месяца`: how long it all took.
const howLong =
  /(?<=\p{L})\s\d{1,2}(?: and)?\s(?:(?:years?|yrs|лет|год\p{L}*|рок\p{L}*|років|jahre?|ans?|años?|anos?|lata?)(?:\s\d{1,2})?\s?)?(?:(?:months?|месяц\p{L}*|мес|місяц\p{L}*|monate?|mois|meses?|miesi\p{L}+)\s?)?$/u;

const kindOf = new Map<string, SectionKind>();
const plain = new Set<string>();
/** What `résumé` becomes, a summary in French: in English it is what the paper is called. */
const PAPER = 'resume';
/** `Etudes`, `FORMACAO`: many leave the accents out, on capitals above all. */
const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u0304\u0327]/g, '')
    .normalize('NFC');
for (const { headings } of VOCABULARIES) {
  for (const [kind, phrases] of Object.entries(headings)) {
    for (const phrase of phrases.split('|').map(foldHeading))
      for (const form of [phrase, withoutAccents(phrase)])
        if (form !== '' && form !== PAPER && !kindOf.has(form)) kindOf.set(form, kind as SectionKind);
    for (const phrase of phrases.split('||')[0].split('|')) plain.add(foldHeading(phrase));
  }
}

// `WORKEXPERIENCE`, as letter-spaced headings come out; short ones could be other words.
const LEAST_SQUEEZED = 10;
const withoutSpaces = new Map(
  [...kindOf].flatMap(([phrase, kind]) => {
    const squeezed = phrase.replaceAll(' ', '');
    return phrase !== squeezed && squeezed.length >= LEAST_SQUEEZED ? [[squeezed, kind] as const] : [];
  }),
);

// What an unknown heading is about, by the word that decides it; the first that fits wins.
const deciding: readonly (readonly [pattern: RegExp, kind: SectionKind])[] = [
  [
    /\b(?:volunteer\w*|voluntary|leadership|community|extra-?curricular|references?|coursework|honou?rs?|awards?|publications?|involvement|activities|affiliations?|interests?|hobbies|competitions?|contests?|hackathons?|speeches|talks|speaking|lectures?|papers?|achievements?|languages? spoken|language skills|outside of|free time|get in touch|reach me|say hello)\b/,
    'other',
  ],
  // What somebody speaks is no skill of the trade.
  [
    /(?<!programmier|programovac|программ|програм)(?:sprach|język|jazyk|языков|мовн)|taalvaard|linguisti|lingüísti/u,
    'other',
  ],
  [
    /\b(?:projects?|open source|portfolio|proyectos?|projets?|projekte?|progetti|projetos|built|shipped|i made|i have made)\b|项目|專案/,
    'projects',
  ],
  [/\b(?:certif\w+|licen[sc]es?|credentials|courses|trainings?)\b|证书|證照/, 'certifications'],
  // Where a scholar worked.
  [/\bacademic (?:positions?|appointments?|employment|experience)\b/, 'experience'],
  [
    /\b(?:education|academic|degrees?|university|studies|studied|formación|formation|diplômes?|études|estudios|studium|ausbildung|educación|istruzione)\b|教育|学历|學歷/,
    'education',
  ],
  [
    /\b(?:skills?|competenc\w+|expertise|technolog\w+|proficienc\w+|strengths|tools|toolbox|toolkit|tech stack|stack|know how|knowledge|i know|i use|i work with|kenntnisse|compétences|habilidades|competenze)\b|技能/,
    'skills',
  ],
  [
    /\b(?:experiences?|employment|internships?|work history|worked|jobs?|roles|positions?|career|practice|consulting|freelanc\w*|berufserfahrung|expériences?|experiencia|esperienz[ae]|experiência)\b|经历|經歷|工作/,
    'experience',
  ],
  [/\b(?:summary|profile|objective|about|who i am|in short|nutshell)\b|简介|评价|簡介|評價/, 'summary'],
  [
    /\b(?:professional|professionell\w*|professionnel\w*|profesional\w*|profissiona\w*|berufl\w*|zawodow\w*)\b/,
    'experience',
  ],
];

/** A heading as the vocabularies write it, without numbering and how long it all took. */
export function foldHeading(text: string): string {
  return foldPhrase(text.replace(/[*_#]+/g, ''))
    .replace(/^\d+ (?=\p{L})|(?<=\p{L}) \d+$/gu, '')
    .replace(howLong, '');
}

// Two known headings in one, with numbering and ornaments, are shorter.
const LONGEST_HEADING = 100;

/** The kind of a heading that parsers know, or null. */
export const knownHeading = (text: string): SectionKind | null =>
  knownBy(text, / (?:and|und|et|y|e|en|i|og|och|ve|и|та|і) /);

// `P ROFESSIONAL E XPERIENCE`, as small capitals behind a larger one come out.
const raisedFirst = /(?<!\p{L})(\p{L}) (?=\p{L}{3})/gu;

// `Skills & Tools`, `Educación y certificados`: known headings in one, joined by some word.
function knownBy(text: string, joining: RegExp): SectionKind | null {
  if (text.length > LONGEST_HEADING) return null;
  const folded = foldHeading(text);
  const found =
    kindOf.get(folded) ?? withoutSpaces.get(folded) ?? kindOf.get(folded.replace(raisedFirst, '$1'));
  if (found) return found;
  const parts = folded.split(joining);
  const kinds = parts.map(part => kindOf.get(part));
  return parts.length > 1 && kinds.every(kind => kind !== undefined) ? (kinds[0] ?? null) : null;
}

/** Is a heading one that parsers know, several of them, or one in the other number: “Strength”, “Honors, Awards & Courses”? */
export function isStandard(heading: string): boolean {
  if (knownBy(heading, / and /) !== null) return true;
  const parts = heading.split(',').flatMap(part => foldHeading(part).split(' and '));
  return parts.every(part => part === '' || isKnownPhrase(part.replace(/^and /, '')));
}

/** Is a heading, or each part of one that joins several, among those that the lists of parsers hold? */
export function isPlain(heading: string): boolean {
  const folded = foldHeading(heading);
  if (plain.has(folded) || withoutSpaces.has(folded)) return true;
  const parts = heading.split(',').flatMap(part => foldHeading(part).split(' and '));
  return parts.some(part => plain.has(part.replace(/^and /, '')));
}

/** Does a heading hold a word that is a standard heading by itself, as “Job-related skills” does? */
export function holdsKnownWord(heading: string): boolean {
  return foldHeading(heading).split(' ').some(isKnownPhrase);
}

/** Does a heading hold a word that parsers' lists have by itself for what it is about, as “Software projects” does? */
export function holdsPlainWord(heading: string, kind: SectionKind): boolean {
  return foldHeading(heading)
    .split(' ')
    .some(word => plain.has(word) && kindOf.get(word) === kind);
}

/** A known phrase, in the number that the list has or in the other. */
function isKnownPhrase(phrase: string): boolean {
  return [phrase, `${phrase}s`, phrase.replace(/s$/, '')].some(form => kindOf.has(form));
}

/** What a heading is about: by the list of known ones, else by the word that decides it, well spelled or not, else `other`. */
export function headingKind(text: string): SectionKind {
  const known = knownHeading(text);
  if (known) return known;
  const folded = foldHeading(text);
  return decidedKind(folded) ?? misspeltKind(folded) ?? 'other';
}

// By their first letter, which a slip leaves as it is: lines are asked by the thousand.
const plainByLetter = Map.groupBy(plain, ([first]) => first);

const slipOf = (text: string): string | undefined =>
  plainByLetter.get(text[0])?.find(known => isSlip(text, known));

/** `EDUCTION`, `Work experince`, `TECHNICAL SKLLS`: as a slip of a heading that parsers know, else by the last word that is one. */
function misspeltKind(folded: string): SectionKind | null {
  if (folded.length > LONGEST_HEADING) return null;
  const meant =
    slipOf(folded) ??
    folded
      .split(' ')
      .map(slipOf)
      .findLast(known => known !== undefined);
  return (meant !== undefined && kindOf.get(meant)) || null;
}

const decidedKind = (folded: string): SectionKind | null =>
  deciding.find(([pattern]) => pattern.test(folded))?.[1] ?? null;

/** Letters of a word that tells what a heading is about wherever it stands in it. */
const LEAST_TELLING = 5;

/** What an open heading is about by a word of it that is a heading by itself in some language: “Технические проекты”. Null where none is. */
export function kindByWord(heading: string): SectionKind | null {
  const words = foldHeading(heading)
    .split(' ')
    .filter(word => word.length >= LEAST_TELLING);
  const kinds = words.map(word => kindOf.get(word) ?? kindOfCompound(word));
  return kinds.find(kind => kind !== undefined && kind !== 'other') ?? null;
}

/** Is a heading's last word one over something else than jobs, projects, skills and degrees: “Programming competitions”? */
export const endsInOther = (heading: string): boolean =>
  kindOf.get(foldHeading(heading).replace(/^.* /s, '')) === 'other';

/** Is this about skills by any of its words: a heading, or what leads to the skills in a line (“Gute Kenntnisse in …”)? */
export const namesSkills = (text: string): boolean =>
  headingKind(text) === 'skills' || (isOpenHeading(text) && kindByWord(text) === 'skills');

/** `Schulausbildung` is an `Ausbildung`. */
const kindOfCompound = (word: string): SectionKind | undefined =>
  [...kindOf].find(([known]) => known.length >= LEAST_SQUEEZED && word.endsWith(known))?.[1];

/** Does a heading leave open what it is about: neither known nor with a word that decides it? */
export function isOpenHeading(text: string): boolean {
  return knownHeading(text) === null && decidedKind(foldHeading(text)) === null;
}

/** Headings whose jobs are not employment: research and volunteering stand apart from work experience. */
export function isEmployment(heading: string): boolean {
  return (
    !/\b(?:research|volunteer\w*|voluntary|leadership|teaching)\b/.test(foldHeading(heading)) ||
    /\bwork\b/.test(foldHeading(heading))
  );
}
