import { grouped } from '../text/grouped.ts';
import { once } from '../text/remembered.ts';
import { apartConclusionList } from './apart-conclusion-list.ts';
import { conclusionList } from './conclusion-list.ts';
import { dataConclusionList } from './data-conclusion-list.ts';

/** What a reader of resumes concludes from other skills: `least` of those named in `from` make it likely. */
export type Conclusion = {
  readonly name: string;
  readonly from: readonly string[];
  readonly least: number;
  /** True where each of `from` is one of what `name` means, and shows it as well as itself. */
  readonly isKind: boolean;
};

/** Reads lines of conclusions. Format: see `conclusionList`. */
function readConclusions(list: string): readonly Conclusion[] {
  const groups = new Map<string, readonly string[]>();
  const namesIn = (text: string) => text.split(',').flatMap(part => groups.get(part.trim()) ?? [part.trim()]);
  return list.split('\n').flatMap(line => {
    const [, group, members = ''] = /^(@\S+) = (.+)$/.exec(line) ?? [];
    if (group !== undefined) groups.set(group, namesIn(members));
    const [, name, mark, from = ''] = /^([^@].*?) ([\d=]?)< (.+)$/.exec(line) ?? [];
    return name === undefined
      ? []
      : [{ name, least: Number(mark) || 1, from: namesIn(from), isKind: mark === '=' }];
  });
}

/** Conclusions that hold for most people who name the skills that they rest on. */
export const conclusions: () => readonly Conclusion[] = once(() =>
  readConclusions(conclusionList + apartConclusionList + dataConclusionList),
);

const byName = once(() => Map.groupBy(conclusions(), ({ name }) => name));

/** The skills that are each a kind of this one: who wrote Python on the job was scripting there. */
export const kindsOf = (name: string): readonly string[] =>
  (byName().get(name) ?? []).flatMap(({ from, isKind }) => (isKind ? from : []));

type Knows = (skill: string) => boolean;

/** The known skills that lead to a conclusion, and how many more of them there are than it takes. */
export type Concluded = { readonly from: readonly string[]; readonly spare: number };

/** From what a keyword can be concluded, given what is known; null where that does not do. What takes two may rest on conclusions. */
export function concludedFrom(name: string, knows: Knows): Concluded | null {
  const suspects: Knows = skill => knows(skill) || firmly(skill, 1, knows) !== null;
  return firmly(name, 1, knows) ?? firmly(name, 2, suspects);
}

/** The conclusion with the most to spare, the first of equals. */
function firmly(name: string, atLeast: number, knows: Knows): Concluded | null {
  let best: Concluded | null = null;
  for (const { from, least } of byName().get(name) ?? []) {
    if (least < atLeast) continue;
    const known = from.filter(knows);
    const spare = known.length - least;
    if (spare > (best?.spare ?? -1)) best = { from: known, spare };
  }
  return best;
}

/** Names of what could be concluded with the help of these skills. */
export function concludedWith(skills: readonly string[]): readonly string[] {
  const first = withHelpOf(skills);
  return [...new Set([...first, ...withHelpOf(first)])];
}

const restingOn = once(() =>
  grouped(conclusions().flatMap(({ name, from }) => from.map(one => [one, name] as const))),
);

const withHelpOf = (skills: readonly string[]): readonly string[] =>
  skills.flatMap(skill => restingOn().get(skill) ?? []);
