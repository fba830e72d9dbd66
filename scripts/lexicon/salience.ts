import type { Skill } from '../../src/core/lexicon/skill.ts';

const WAYS: ReadonlySet<Skill['kind']> = new Set(['practice', 'concept', 'method', 'domain']);

/** The skills, with the salience from `salience.txt` for ways of working and fields. `faults` has one sentence for each fault of that file. */
export function weighed(
  skills: readonly Skill[],
  text: string,
): { readonly skills: readonly Skill[]; readonly faults: readonly string[] } {
  const given = readSalience(text);
  const isWay = ({ kind }: Skill) => WAYS.has(kind);
  const ways = new Set(skills.filter(isWay).map(({ name }) => name));
  const faults = [
    ...[...ways]
      .filter(name => !given.has(name))
      .map(name => `“${name}” has no salience: put it under a figure of scripts/lexicon/salience.txt.`),
    ...[...given.keys()]
      .filter(name => !ways.has(name))
      .map(
        name =>
          `scripts/lexicon/salience.txt speaks of “${name}”, which is no practice, concept, method or field.`,
      ),
  ];
  return {
    skills: skills.map(skill => {
      const salience = isWay(skill) ? given.get(skill.name) : undefined;
      return salience === undefined ? skill : { ...skill, salience };
    }),
    faults,
  };
}

function readSalience(text: string): ReadonlyMap<string, number> {
  const given = new Map<string, number>();
  let figure = 0;
  for (const line of text.split('\n').map(one => one.trim())) {
    const heading = /^@([0-4](?:\.5)?)$/.exec(line)?.[1];
    if (heading !== undefined) figure = Number(heading);
    else if (line !== '' && !line.startsWith('# ')) given.set(line, figure);
  }
  return given;
}
