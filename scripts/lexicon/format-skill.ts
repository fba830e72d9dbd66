import { type Alias, type Skill, withoutVendor } from '../../src/core/lexicon/skill.ts';

/** A skill’s name and spellings as a line of the lexicon. `parseSkills` reads the same back. */
export function formatSpellings({ name, aliases }: Pick<Skill, 'name' | 'aliases'>): string {
  const own = aliases.find(({ text }) => text === name);
  const spellings = shortened(name, aliases.filter(alias => alias !== own).map(formatAlias));
  const first = own ? formatAlias(own) : `-${name}`;
  return spellings.length === 0 ? first : `${first}|${spellings.toSorted(byWord).join(',')}`;
}

/** Compares letters only. Spellings that differ only in marks or capitals keep their order, because the first is the one that is found. */
function byWord(one: string, other: string): number {
  const [word, others] = [one, other].map(spelling => spelling.replace(/^[=~!*]+/, '').toLowerCase()) as [
    string,
    string,
  ];
  return Number(word > others) - Number(word < others);
}

/** What a skill implies and names, as the last field of its line or as the line of a section. */
export const formatImplied = ({ implies, names }: Pick<Skill, 'implies' | 'names'>): string =>
  [
    ...implies.map(other => (names.includes(other) ? `+${other}` : other)),
    ...names.filter(other => !implies.includes(other)).map(other => `?${other}`),
  ].join(',');

/** Writes the spellings of a service without its vendor as `*`, which makes a hundred lines shorter. */
function shortened(name: string, spellings: readonly string[]): readonly string[] {
  const implied = withoutVendor(name).map(spelling => spelling.toLowerCase());
  const [bare] = implied;
  const isShort = bare !== undefined && spellings.some(spelling => spelling.toLowerCase() === bare);
  return isShort
    ? ['*', ...spellings.filter(spelling => !implied.includes(spelling.toLowerCase()))]
    : spellings;
}

/** A spelling with the marks of its guard. */
export function formatAlias(alias: Alias): string {
  return formatGuard(alias) + alias.text;
}

/** The marks of a guard, which are written before the spelling. */
export function formatGuard({ guard }: Alias): string {
  return (guard.exactCase ? '=' : '') + { nothing: '', context: '~', list: '!' }[guard.needs];
}
