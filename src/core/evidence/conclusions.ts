import { grouped } from '../text/grouped.ts';
import { once } from '../text/remembered.ts';
import { apartConclusionList } from './apart-conclusion-list.ts';
import { conclusionList } from './conclusion-list.ts';
import { dataConclusionList } from './data-conclusion-list.ts';

/** A skill that can be concluded from others: `least` of the skills in `from` make it likely. */
export type Conclusion = {
  readonly name: string;
  readonly from: readonly string[];
  readonly least: number;
  /** True if each of `from` is a kind of `name`, and shows it as well as itself. */
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

/** All conclusions: they hold for most people who know the skills in `from`. */
export const conclusions: () => readonly Conclusion[] = once(() =>
  readConclusions(conclusionList + apartConclusionList + dataConclusionList),
);

const byName = once(() => Map.groupBy(conclusions(), ({ name }) => name));

/** The skills that are each a kind of `name`: Python at work is scripting, too. */
export const kindsOf = (name: string): readonly string[] =>
  (byName().get(name) ?? []).flatMap(({ from, isKind }) => (isKind ? from : []));

type Knows = (skill: string) => boolean;

/** The known skills that lead to a conclusion, and how many more of them there are than needed. */
export type Concluded = { readonly from: readonly string[]; readonly spare: number };

/** What a keyword can be concluded from, given the known skills; null if it cannot. Conclusions that need two skills may rest on other conclusions. */
export function concludedFrom(name: string, knows: Knows): Concluded | null {
  const suspects: Knows = skill => knows(skill) || firmly(skill, 1, knows) !== null;
  return firmly(name, 1, knows) ?? firmly(name, 2, suspects);
}

/** The conclusion with the most skills to spare, the first of equals; null if none holds. Only conclusions that need `atLeast` skills count. */
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

/** Names of everything that these skills may help to conclude, in one or two steps. */
export function concludedWith(skills: readonly string[]): readonly string[] {
  const first = withHelpOf(skills);
  return [...new Set([...first, ...withHelpOf(first)])];
}

const restingOn = once(() =>
  grouped(conclusions().flatMap(({ name, from }) => from.map(one => [one, name] as const))),
);

const withHelpOf = (skills: readonly string[]): readonly string[] =>
  skills.flatMap(skill => restingOn().get(skill) ?? []);
