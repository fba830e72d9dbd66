import { impliedBy, skillByName } from '../lexicon/lexicon.ts';
import { guardWeight, isWay, isWayOrField, type Skill } from '../lexicon/skill.ts';
import type { EvidenceLevel, Keyword, SkillKind } from '../types.ts';
import { kindsOf } from './conclusions.ts';
import { compareLevels } from './evidence-levels.ts';
import type { SkillShown } from './skills-shown.ts';

/** At which level a skill is shown, at all and by a sentence. */
export type Levels = Pick<SkillShown, 'level' | 'toldLevel'>;

type Asked = Pick<Keyword, 'name' | 'kind'>;

/** What skills that lead to a keyword say of it: a kind is shown where one of the kind is, and a whole where a part. React merely implies JavaScript. */
export function levelThrough(
  keyword: Asked,
  covering: readonly (Levels & Pick<SkillShown, 'name'>)[],
): EvidenceLevel {
  const own = covering.filter(({ name }) => isOneOf(name, keyword));
  const part = covering.find(({ name }) => isPartOf(name, keyword));
  return bestOfLevels([
    ...own.map(skill => levelOfKind(keyword.kind, skill)),
    part ? ifWorkedWith(part.level) : 'covered',
    // A certificate of it names it.
    own.some(isCertificate) || covering.some(({ name }) => certifiedBy(name).includes(keyword.name))
      ? 'listed'
      : 'covered',
  ]);
}

const isCertificate = ({ name }: Pick<SkillShown, 'name'>) => skillByName(name)?.kind === 'certification';

/** What a certificate bears the name of: “ISO 27001 Lead Auditor”. Oracle certifies more than its database, and three letters may be anything. */
export const certifiedBy = (name: string): readonly string[] =>
  [...name.matchAll(/(?<=.{4}) /g)].flatMap(({ index }) => {
    const head = isCertificate({ name }) && skillByName(name.slice(0, index));
    return head && head.kind !== 'database' ? [head.name] : [];
  });

/** What a keyword is shown at by a skill that it is another word for: a list of Python lists scripting. */
export const levelAsKind = ({ level, toldLevel }: Levels): EvidenceLevel =>
  level === 'listed' ? level : ifWorkedWith(toldLevel);

/** The level of a keyword once a skill that leads to it was shown in a project; null where it does not. */
export function levelOnceProven(keyword: Asked, name: string): EvidenceLevel | null {
  if (kindsOf(keyword.name).includes(name)) return 'project';
  if (!impliedBy(name).includes(keyword.name)) return null;
  return isOneOf(name, keyword)
    ? levelOfKind(keyword.kind, { level: 'project', toldLevel: 'project' })
    : 'covered';
}

/** The best of some levels, and implied where there is none. */
export const bestOfLevels = (levels: readonly EvidenceLevel[]): EvidenceLevel =>
  levels.reduce((best, level) => (compareLevels(level, best) > 0 ? level : best), 'covered');

function levelOfKind(kind: SkillKind, { level, toldLevel }: Levels): EvidenceLevel {
  if (kind === 'database') return level;
  // What a project was made with is the one person's; at a job there were others.
  return isWay(kind) ? ifWorkedWith(level === 'project' ? level : toldLevel) : 'covered';
}

const ifWorkedWith = (level: EvidenceLevel): EvidenceLevel =>
  compareLevels(level, 'project') >= 0 ? level : 'covered';

/** GitHub Actions leads to Git, and Git to version control: only the last step is one of a kind. */
const isOneOf = (name: string, { name: kind }: Asked): boolean =>
  skillByName(name)?.implies.includes(kind) === true;

const houseOf: Readonly<Record<string, string>> = { AWS: 'Amazon', GCP: 'Google' };

// Bear the name of another, and are none of it.
const onlyNamesakes = ['React Native', 'Azure DevOps', 'Snowflake schema', 'SQL injection'];

/** Whether a skill is a part or service of another: who ran AWS Lambda or Amazon S3 on the job used AWS there. */
function isPartOf(name: string, { name: whole, kind }: Asked): boolean {
  const house = houseOf[whole];
  const bearsName = name.startsWith(`${whole} `) || (house !== undefined && name.startsWith(`${house} `));
  if (!bearsName || kind === 'language') return false;
  return !onlyNamesakes.some(
    namesake => namesake !== whole && (name.startsWith(namesake) || impliedBy(name).includes(namesake)),
  );
}

const TELLING = 2;

/** True for a skill whose word alone tells what is meant: no “AI” or “UI”, and no tool that shares its name with a word. */
const isTelling = ({ name, kind, salience = TELLING, aliases }: Skill): boolean =>
  isWayOrField(kind)
    ? salience >= TELLING
    : aliases.some(({ text, guard }) => text === name && guardWeight(guard) === 1);

/** The skill that a way of working is about, which its name begins with: API of “API testing”; null where there is none. */
export function subjectOf({ name, kind }: Asked): string | null {
  const [, first = '', rest = ''] = /^(.+?) (.+)$/.exec(name) ?? [];
  const subject = isWayOrField(kind) && /^\p{L}/u.test(rest) ? skillByName(first) : null;
  return subject && isTelling(subject) && !onlyNamesakes.includes(name) ? subject.name : null;
}
