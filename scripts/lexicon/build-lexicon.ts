import { noGuard, type Section, type Skill, skillKinds } from '../../src/core/lexicon/skill.ts';
import { findFaults } from './find-faults.ts';
import { formatImplied, formatSpellings } from './format-skill.ts';
import { harvestedSpellings, sourcesOf } from './harvest.ts';
import { parseSkills } from './parse-skills.ts';
import { weighed } from './salience.ts';
import { wordKey } from './word-key.ts';

/** The sources of the lexicon: the texts of the files in this folder. */
export type LexiconSources = {
  /** The files that are edited by hand, by name. */
  readonly curated: Readonly<Record<string, string>>;
  readonly allowList: string;
  readonly harvest: string;
  readonly salience: string;
};

/** Makes `src/core/lexicon/skill-list.ts`. The same sources give the same bytes. Throws an error with one sentence for each fault. */
export function buildLexicon({ curated, allowList, harvest, salience }: LexiconSources): string {
  const ours = Object.values(curated).flatMap(parseSkills);
  const named = [...ours, ...admitted(parseSkills(allowList), ours, harvest)];
  const faults = findFaults(named);
  const { skills, faults: unweighed } = weighed(named, salience);
  if (faults.length + unweighed.length > 0) throw new Error([...faults, ...unweighed].join('\n'));
  return skillListModule(inOrder(skills), harvest);
}

const REFUSED = 'not ';

/** The skills of the allow-list. Adds the spellings from packages, except those whose words another skill already has. */
function admitted(allowed: readonly Skill[], ours: readonly Skill[], harvest: string): readonly Skill[] {
  const harvested = harvestedSpellings(harvest);
  const taken = new Set(
    [...ours, ...allowed].flatMap(({ aliases }) => aliases.map(({ text }) => wordKey(text))),
  );
  return allowed.map(skill => {
    const offered = harvested.get(skill.name) ?? [];
    const refused = refusedOf(skill, offered);
    const seen = new Set([wordKey(skill.name), ...refused.map(wordKey)]);
    const added = offered.filter(text => {
      const isFree = !seen.has(wordKey(text)) && !taken.has(wordKey(text));
      seen.add(wordKey(text));
      return isFree;
    });
    const given = skill.aliases.filter(({ text }) => !text.startsWith(REFUSED));
    return { ...skill, aliases: [...given, ...added.map(text => ({ text, guard: noGuard }))] };
  });
}

/** The spellings from packages that the allow-list refuses (`not …`). Throws if no package has such a spelling. */
function refusedOf({ name, aliases }: Skill, offered: readonly string[]): readonly string[] {
  const refused = aliases
    .filter(({ text }) => text.startsWith(REFUSED))
    .map(({ text }) => text.slice(REFUSED.length));
  const idle = refused.find(text => !offered.includes(text));
  if (idle !== undefined)
    throw new Error(`“${name}” refuses “${idle}”, which no package gives: take it out of allow-list.txt.`);
  return refused;
}

// Compares code units, not by locale, so that each machine has the same order. Skills that imply the same stand together, so that it is written
// once. Within these, skills with the same marks stand together, and so do those with other spellings: that compresses better.
function inOrder(skills: readonly Skill[]): readonly Skill[] {
  const keyed = skills.map(skill => ({ skill, implied: formatImplied(skill), key: sortKey(skill) }));
  return keyed
    .sort((one, other) =>
      (one.implied === other.implied ? one.key < other.key : one.implied < other.implied) ? -1 : 1,
    )
    .map(({ skill }) => skill);
}

const sortKey = (skill: Skill) => {
  const [line, { name }] = [formatSpellings(skill), skill];
  return `${/^-?[=~!]*/.exec(line)?.[0]} ${line.includes('|')} ${name.toLowerCase()} ${name}`;
};

const SALIENCES = [undefined, 4, 3.5, 3, 2.5, 2, 1.5, 1, 0.5, 0];

const headingOf = ({ kind, salience }: Section) =>
  salience === undefined ? `@${kind}` : `@${kind} ${salience}`;

/** The lines of the skills, in order. A line with the implied skills stands wherever these change. */
function linesOf(skills: readonly Skill[]): readonly string[] {
  const implied = ['', ...skills.map(formatImplied)];
  return skills.flatMap((skill, at) => {
    const line = formatSpellings(skill);
    return implied[at + 1] === implied[at] ? [line] : [`|${implied[at + 1]}`, line];
  });
}

function skillListModule(skills: readonly Skill[], harvest: string): string {
  const bySection = Map.groupBy(skills, headingOf);
  const sections = skillKinds
    .flatMap(kind =>
      SALIENCES.map((salience): Section => (salience === undefined ? { kind } : { kind, salience })),
    )
    .flatMap(section => {
      const heading = headingOf(section);
      const below = bySection.get(heading);
      return below ? [[heading, ...linesOf(below)].join('\n')] : [];
    });
  const sources = sourcesOf(harvest).map(({ name, version, licence }) => `${name} ${version} (${licence})`);
  return `// Made by \`npm run lexicon\` from scripts/lexicon: change it there. Its README explains the lines. Names that we did not keep by hand are from
// ${sources.join(', ')};
// THIRD_PARTY.md has their notices.

/** Every skill that the lexicon knows, one a line, by kind, salience, what it implies, and name. Format: see \`parseSkills\`. */
export const skillList = \`
${sections.join('\n')}
\`;
`;
}
