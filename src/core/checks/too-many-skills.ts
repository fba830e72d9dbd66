import { nameOfAnyEdition } from '../keywords/same-keyword.ts';
import { message } from '../messages/message.ts';
import { remembered } from '../text/remembered.ts';
import { type Check, failBy, notApplicable, pass, toDo } from './check.ts';

const MOST_SKILLS = 30;

/** Fails if the list has more than 30 skills, or one skill twice. */
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

// Levels of skill are no skills.
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

/** The digits of an item: “Python, Python 3” names a version and is no repetition, nor is “JavaScript, ES6”. */
const versionOf = (skill: string) => skill.replace(/\D/g, '');

/** True if one has all letters of the other in order: “JS”, “JavaScript”. Not so “Linear” and “Logistic Regression”, although they share a name. */
function isSpelling(first: string, second: string): boolean {
  const [shorter, longer] = byLength(lettersOf(first), lettersOf(second));
  let at = 0;
  for (const letter of longer) if (letter === shorter[at]) at += 1;
  return at === shorter.length;
}

const byLength = (one: string, other: string) =>
  one.length <= other.length ? ([one, other] as const) : ([other, one] as const);

const lettersOf = (skill: string) => skill.toLowerCase().replace(/\P{L}/gu, '');

/** True if one is the other with more words: “.NET” and “.NET Core”. */
const isPartOf = (first: string, second: string): boolean => {
  const [shorter, longer] = byLength(first.toLowerCase(), second.toLowerCase());
  return longer !== shorter && longer.startsWith(`${shorter} `);
};
