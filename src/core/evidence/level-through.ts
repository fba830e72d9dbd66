import { impliedBy, skillByName } from '../lexicon/lexicon.ts';
import { guardWeight, isWay, isWayOrField, type Skill } from '../lexicon/skill.ts';
import type { EvidenceLevel, Keyword, SkillKind } from '../types.ts';
import { kindsOf } from './conclusions.ts';
import { compareLevels } from './evidence-levels.ts';
import type { SkillShown } from './skills-shown.ts';

/** The level at which a skill is shown: at all, and by a sentence. */
export type Levels = Pick<SkillShown, 'level' | 'toldLevel'>;

type Asked = Pick<Keyword, 'name' | 'kind'>;

/** The level of a keyword that other skills lead to: a kind is shown by one of its kind, a whole by its part; else it is implied (React, JavaScript). */
export function levelThrough(
  keyword: Asked,
  covering: readonly (Levels & Pick<SkillShown, 'name'>)[],
): EvidenceLevel {
  const own = covering.filter(({ name }) => isOneOf(name, keyword));
  const part = covering.find(({ name }) => isPartOf(name, keyword));
  return bestOfLevels([
    ...own.map(skill => levelOfKind(keyword.kind, skill)),
    part ? ifWorkedWith(part.level) : 'covered',
    // A certificate names the skill it is for.
    own.some(isCertificate) || covering.some(({ name }) => certifiedBy(name).includes(keyword.name))
      ? 'listed'
      : 'covered',
  ]);
}

const isCertificate = ({ name }: Pick<SkillShown, 'name'>) => skillByName(name)?.kind === 'certification';

/** The skill that a certificate's name begins with: “ISO 27001 Lead Auditor”. Not a database's maker (Oracle), nor a name of three letters or fewer. */
export const certifiedBy = (name: string): readonly string[] =>
  [...name.matchAll(/(?<=.{4}) /g)].flatMap(({ index }) => {
    const head = isCertificate({ name }) && skillByName(name.slice(0, index));
    return head && head.kind !== 'database' ? [head.name] : [];
  });

/** The level of a keyword that a skill is a kind of: Python in a list shows scripting in a list. */
export const levelAsKind = ({ level, toldLevel }: Levels): EvidenceLevel =>
  level === 'listed' ? level : ifWorkedWith(toldLevel);

/** The level of a keyword after a skill that leads to it was shown in a project; null if the skill does not lead to it. */
export function levelOnceProven(keyword: Asked, name: string): EvidenceLevel | null {
  if (kindsOf(keyword.name).includes(name)) return 'project';
  if (!impliedBy(name).includes(keyword.name)) return null;
  return isOneOf(name, keyword)
    ? levelOfKind(keyword.kind, { level: 'project', toldLevel: 'project' })
    : 'covered';
}

/** The best of some levels, at least `covered`. */
export const bestOfLevels = (levels: readonly EvidenceLevel[]): EvidenceLevel =>
  levels.reduce((best, level) => (compareLevels(level, best) > 0 ? level : best), 'covered');

function levelOfKind(kind: SkillKind, { level, toldLevel }: Levels): EvidenceLevel {
  if (kind === 'database') return level;
  // In a project the person did the work; in a job others may have done it, so a sentence must say so.
  return isWay(kind) ? ifWorkedWith(level === 'project' ? level : toldLevel) : 'covered';
}

const ifWorkedWith = (level: EvidenceLevel): EvidenceLevel =>
  compareLevels(level, 'project') >= 0 ? level : 'covered';

/** True if a skill directly implies the keyword: GitHub Actions is of Git, and Git of version control, but not GitHub Actions of version control. */
const isOneOf = (name: string, { name: kind }: Asked): boolean =>
  skillByName(name)?.implies.includes(kind) === true;

const houseOf: Readonly<Record<string, string>> = { AWS: 'Amazon', GCP: 'Google' };

// They have the name of another product but are no part of it.
const onlyNamesakes = ['React Native', 'Azure DevOps', 'Snowflake schema', 'SQL injection'];

/** True if a skill is a part or service of another: whoever used AWS Lambda or Amazon S3 at work used AWS. */
function isPartOf(name: string, { name: whole, kind }: Asked): boolean {
  const house = houseOf[whole];
  const bearsName = name.startsWith(`${whole} `) || (house !== undefined && name.startsWith(`${house} `));
  if (!bearsName || kind === 'language') return false;
  return !onlyNamesakes.some(
    namesake => namesake !== whole && (name.startsWith(namesake) || impliedBy(name).includes(namesake)),
  );
}

const TELLING = 2;

/** True for a skill whose name alone is clear: not “AI” or “UI”, and not a tool that shares its name with a word. */
const isTelling = ({ name, kind, salience = TELLING, aliases }: Skill): boolean =>
  isWayOrField(kind)
    ? salience >= TELLING
    : aliases.some(({ text, guard }) => text === name && guardWeight(guard) === 1);

/** The skill that a way of working is about, if its name begins with it: API in “API testing”; null otherwise. */
export function subjectOf({ name, kind }: Asked): string | null {
  const [, first = '', rest = ''] = /^(.+?) (.+)$/.exec(name) ?? [];
  const subject = isWayOrField(kind) && /^\p{L}/u.test(rest) ? skillByName(first) : null;
  return subject && isTelling(subject) && !onlyNamesakes.includes(name) ? subject.name : null;
}
