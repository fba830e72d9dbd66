import { nameOfAnyEdition } from '../keywords/same-keyword.ts';
import { message } from '../messages/message.ts';
import { remembered } from '../text/remembered.ts';
import { type Check, failBy, notApplicable, pass, toDo } from './check.ts';

const MOST_SKILLS = 30;

/** Fails above 30 skills, or where the list says one twice. */
export const tooManySkills: Check = {
  id: 'too-many-skills',
  impact: 'moderate',
  sources: ['guide'],
  isTitledByFinding: true,
  advise: () => toDo('too-many-skills', 100.02),
  run({ resume }) {
    const skills = resume.skills
      .map(skill => skill.trim())
      .filter(skill => skill !== '' && !level.test(skill));
    if (skills.length === 0) return notApplicable;
    const tooMany =
      skills.length > MOST_SKILLS ? [message('too-many-skills.count', { count: skills.length })] : [];
    const repeated = repeatedSkills(skills).map(([first, second]) =>
      message('too-many-skills.same', { first, second }),
    );
    return tooMany.length + repeated.length === 0 ? pass : failBy(...tooMany, ...repeated);
  },
};

// How well, not what.
const level =
  /^(?:proficient|proficiency|advanced|intermediate|basic|beginner|novice|expert|familiar|fluent|good|strong|competent|experienced|skilled|working knowledge|\d{1,2}\+? ?(?:years?|yrs?)|\d{1,3} ?%)$/i;

const keyOf = remembered(skill => nameOfAnyEdition(skill) ?? skill.toLowerCase());

/** Pairs of items that mean the same. */
function repeatedSkills(skills: readonly string[]): readonly (readonly [string, string])[] {
  const seen = new Map<string, string>();
  const pairs: (readonly [string, string])[] = [];
  for (const skill of skills) {
    const key = keyOf(skill);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, skill);
    else if (versionOf(first) === versionOf(skill) && !isPartOf(first, skill) && isSpelling(first, skill))
      pairs.push([first, skill]);
  }
  return pairs;
}

/** “JavaScript, ES6” and “Python, Python 3” say a version, not the same thing again. */
const versionOf = (skill: string) => skill.replace(/\D/g, '');

/** One has the letters of the other in their order: “JS” and “JavaScript”. “Linear” and “Logistic Regression” are two that one name stands for. */
function isSpelling(first: string, second: string): boolean {
  const [shorter, longer] = byLength(lettersOf(first), lettersOf(second));
  let at = 0;
  for (const letter of longer) if (letter === shorter[at]) at += 1;
  return at === shorter.length;
}

const byLength = (one: string, other: string) =>
  one.length <= other.length ? ([one, other] as const) : ([other, one] as const);

const lettersOf = (skill: string) => skill.toLowerCase().replace(/\P{L}/gu, '');

/** “.NET” and “.NET Core”: the second is the first with a word of its own. */
const isPartOf = (first: string, second: string): boolean => {
  const [shorter, longer] = byLength(first.toLowerCase(), second.toLowerCase());
  return longer !== shorter && longer.startsWith(`${shorter} `);
};
