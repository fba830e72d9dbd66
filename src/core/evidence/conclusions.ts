import { conclusionList } from './conclusion-list.ts';

/** What a reader of resumes concludes from other skills: `least` of those named in `from` make it likely, and never more than implied. */
export type Conclusion = { readonly name: string; readonly from: readonly string[]; readonly least: number };

/** Reads lines of conclusions. Format: see `conclusionList`. */
function readConclusions(list: string): readonly Conclusion[] {
  const groups = new Map<string, readonly string[]>();
  const namesIn = (text: string) => text.split(',').flatMap(part => groups.get(part.trim()) ?? [part.trim()]);
  return list.split('\n').flatMap(line => {
    const [, group, members = ''] = /^(@\S+) = (.+)$/.exec(line) ?? [];
    if (group !== undefined) groups.set(group, namesIn(members));
    const [, name, least, from = ''] = /^([^@].*?) (\d?)< (.+)$/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, least: Number(least || 1), from: namesIn(from) }];
  });
}

/** Conclusions that hold for most people who name the skills that they rest on. */
export const conclusions: readonly Conclusion[] = readConclusions(conclusionList);

/** The skills from which a keyword can be concluded, given what is known; null where they do not do. */
export function concludedFrom(name: string, knows: (skill: string) => boolean): readonly string[] | null {
  for (const conclusion of conclusions) {
    if (conclusion.name !== name) continue;
    const known = conclusion.from.filter(knows);
    if (known.length >= conclusion.least) return known;
  }
  return null;
}

/** Names of what could be concluded with the help of these skills. */
export const concludedWith = (skills: readonly string[]): readonly string[] =>
  conclusions.filter(({ from }) => from.some(one => skills.includes(one))).map(({ name }) => name);
