import { isSlip } from '../../core/text/is-slip.ts';
import type { SectionKind } from '../../core/types.ts';
import { foldPhrase } from '../../core/vocabulary/headings.ts';
import { VOCABULARIES } from '../../core/vocabulary/vocabularies.ts';

// The length of all jobs together: `Work experience (5 years)`, `Опыт работы — 5 лет 3 месяца`.
const howLong =
  /(?<=\p{L})\s\d{1,2}(?: and)?\s(?:(?:years?|yrs|лет|год\p{L}*|рок\p{L}*|років|jahre?|ans?|años?|anos?|lata?)(?:\s\d{1,2})?\s?)?(?:(?:months?|месяц\p{L}*|мес|місяц\p{L}*|monate?|mois|meses?|miesi\p{L}+)\s?)?$/u;

const kindOf = new Map<string, SectionKind>();
const plain = new Set<string>();
/** `résumé` without accents: in French a summary, but in English the name of the document itself. */
const PAPER = 'resume';
/** Removes accents, since many people leave them out, above all on capitals: `Etudes`, `FORMACAO`. */
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

// `WORKEXPERIENCE`: letter-spaced headings may be read without spaces; short ones could be other words.
const LEAST_SQUEEZED = 10;
const withoutSpaces = new Map(
  [...kindOf].flatMap(([phrase, kind]) => {
    const squeezed = phrase.replaceAll(' ', '');
    return phrase !== squeezed && squeezed.length >= LEAST_SQUEEZED ? [[squeezed, kind] as const] : [];
  }),
);

// Words that decide what an unknown heading is about; the first pattern that fits wins.
const deciding: readonly (readonly [pattern: RegExp, kind: SectionKind])[] = [
  [
    /\b(?:volunteer\w*|voluntary|leadership|community|extra-?curricular|references?|coursework|honou?rs?|awards?|publications?|involvement|activities|affiliations?|interests?|hobbies|competitions?|contests?|hackathons?|speeches|talks|speaking|lectures?|papers?|achievements?|languages? spoken|language skills|outside of|free time|get in touch|reach me|say hello)\b/,
    'other',
  ],
  // Spoken languages are no skills of the trade.
  [
    /(?<!programmier|programovac|программ|програм)(?:sprach|język|jazyk|языков|мовн)|taalvaard|linguisti|lingüísti/u,
    'other',
  ],
  [
    /\b(?:projects?|open source|portfolio|proyectos?|projets?|projekte?|progetti|projetos|built|shipped|i made|i have made)\b|项目|專案/,
    'projects',
  ],
  [/\b(?:certif\w+|licen[sc]es?|credentials|courses|trainings?)\b|证书|證照/, 'certifications'],
  // A scholar's jobs.
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

/** A heading in the form of the vocabularies, without numbering and without the length of all jobs. */
export function foldHeading(text: string): string {
  return foldPhrase(text.replace(/[*_#]+/g, ''))
    .replace(/^\d+ (?=\p{L})|(?<=\p{L}) \d+$/gu, '')
    .replace(howLong, '');
}

// Two known headings in one, even with numbering and ornaments, are shorter than this.
const LONGEST_HEADING = 100;

/** The kind of a heading that parsers know, or null. */
export const knownHeading = (text: string): SectionKind | null =>
  knownBy(text, / (?:and|und|et|y|e|en|i|og|och|ve|и|та|і) /);

// `P ROFESSIONAL E XPERIENCE`, as small capitals behind a larger one come out.
const raisedFirst = /(?<!\p{L})(\p{L}) (?=\p{L}{3})/gu;

// Several known headings may be joined by a word: `Skills & Tools`, `Educación y certificados`.
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

/** True if a heading consists of one or several known headings, in singular or plural: “Strength”, “Honors, Awards & Courses”. */
export function isStandard(heading: string): boolean {
  if (knownBy(heading, / and /) !== null) return true;
  const parts = heading.split(',').flatMap(part => foldHeading(part).split(' and '));
  return parts.every(part => part === '' || isKnownPhrase(part.replace(/^and /, '')));
}

/** True if a heading, or at least one part of a heading that joins several, is in the lists of parsers. */
export function isPlain(heading: string): boolean {
  const folded = foldHeading(heading);
  if (plain.has(folded) || withoutSpaces.has(folded)) return true;
  const parts = heading.split(',').flatMap(part => foldHeading(part).split(' and '));
  return parts.some(part => plain.has(part.replace(/^and /, '')));
}

/** True if a word of a heading is a known heading by itself, as in “Job-related skills”. */
export function holdsKnownWord(heading: string): boolean {
  return foldHeading(heading).split(' ').some(isKnownPhrase);
}

/** True if a word of a heading is by itself a heading of this kind in the lists of parsers, as in “Software projects”. */
export function holdsPlainWord(heading: string, kind: SectionKind): boolean {
  return foldHeading(heading)
    .split(' ')
    .some(word => plain.has(word) && kindOf.get(word) === kind);
}

/** True if a phrase is a known heading, in singular or plural. */
function isKnownPhrase(phrase: string): boolean {
  return [phrase, `${phrase}s`, phrase.replace(/s$/, '')].some(form => kindOf.has(form));
}

/** The kind of a heading: from the list of known ones, else by a word that decides it, even if misspelt, else `other`. */
export function headingKind(text: string): SectionKind {
  const known = knownHeading(text);
  if (known) return known;
  const folded = foldHeading(text);
  return decidedKind(folded) ?? misspeltKind(folded) ?? 'other';
}

// Grouped by the first letter, which typing errors rarely change, because thousands of lines are tested.
const plainByLetter = Map.groupBy(plain, ([first]) => first);

const slipOf = (text: string): string | undefined =>
  plainByLetter.get(text[0])?.find(known => isSlip(text, known));

/** The kind of a misspelt heading (`EDUCTION`, `Work experince`): by the whole, else by its last misspelt word that is a known heading; otherwise null. */
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

/** Words with at least this many letters tell what a heading is about wherever they stand in it. */
const LEAST_TELLING = 5;

/** The kind of an unclear heading by a word of it that is a heading in some language (“Технические проекты”); null if there is none. */
export function kindByWord(heading: string): SectionKind | null {
  const words = foldHeading(heading)
    .split(' ')
    .filter(word => word.length >= LEAST_TELLING);
  const kinds = words.map(word => kindOf.get(word) ?? kindOfCompound(word));
  return kinds.find(kind => kind !== undefined && kind !== 'other') ?? null;
}

/** True if a heading's last word is a heading of something other than jobs, projects, skills or degrees: “Programming competitions”. */
export const endsInOther = (heading: string): boolean =>
  kindOf.get(foldHeading(heading).replace(/^.* /s, '')) === 'other';

/** True if any word of a text is about skills: of a heading, or before the skills in a line (“Gute Kenntnisse in …”). */
export const namesSkills = (text: string): boolean =>
  headingKind(text) === 'skills' || (isOpenHeading(text) && kindByWord(text) === 'skills');

/** The kind of the known heading with which a compound ends: `Schulausbildung` ends with `Ausbildung`. */
const kindOfCompound = (word: string): SectionKind | undefined =>
  [...kindOf].find(([known]) => known.length >= LEAST_SQUEEZED && word.endsWith(known))?.[1];

/** True if a heading leaves open what it is about: it is not known, and no word decides it. */
export function isOpenHeading(text: string): boolean {
  return knownHeading(text) === null && decidedKind(foldHeading(text)) === null;
}

/** True if the jobs under a heading are employment; research, teaching, leadership and volunteering are none unless “work” is said. */
export function isEmployment(heading: string): boolean {
  return (
    !/\b(?:research|volunteer\w*|voluntary|leadership|teaching)\b/.test(foldHeading(heading)) ||
    /\bwork\b/.test(foldHeading(heading))
  );
}
