import { startingIn } from '../text/spans.ts';
import type {
  Keyword,
  OtherRequirement,
  PostingLine,
  RequirementKind,
  RequirementLine,
  Span,
} from '../types.ts';

/** Something else that a posting asks for, with its place: a spoken language, a permit, a place of work, years. */
export type Told = Span & { readonly kind: RequirementKind };

const KIND_OF_OTHER: Readonly<Partial<Record<OtherRequirement['kind'], RequirementKind>>> = {
  'spoken-language': 'language',
  permit: 'eligibility',
  place: 'eligibility',
  'soft-skill': 'soft',
};

/** The kinds of requirements that other requirements and years stand for, in order of their places. */
export const toldBy = (
  otherRequirements: readonly OtherRequirement[],
  years: readonly Span[],
): readonly Told[] =>
  [
    ...otherRequirements.flatMap(({ kind, spans }) => {
      const told = KIND_OF_OTHER[kind];
      return told ? spans.map(span => ({ ...span, kind: told })) : [];
    }),
    ...years.map(span => ({ ...span, kind: 'years' as const })),
  ].sort((a, b) => a.start - b.start);

/** The ledger: every line that requires or wishes something, with the kinds of things it asks for and its keywords. */
export function requirementLines(
  lines: readonly PostingLine[],
  keywords: readonly Keyword[],
  told: readonly Told[],
): readonly RequirementLine[] {
  const places = keywords
    .filter(({ need }) => need !== 'mentioned')
    .flatMap(keyword => keyword.spans.map(({ start }) => ({ start, keyword })))
    .sort((a, b) => a.start - b.start);
  return lines.flatMap(({ role, kinds, ...line }) => {
    if (role !== 'must' && role !== 'wish' && role !== 'mixed') return [];
    const { start, end } = line;
    const named = [...new Set(startingIn(places, line).map(({ keyword }) => keyword))];
    const here = new Set(startingIn(told, line).map(({ kind }) => kind));
    const names = named.map(({ name }) => name);
    const all = names.length > 0 ? kinds : kindsOfUnnamed(kinds, here);
    return [{ start, end, role, kinds: all, keywords: names, choice: choiceOf(named) }];
  });
}

/** If a line names no known skill but was taken for one that does, the other things it names are its kinds: “Gute Englischkenntnisse”. */
const kindsOfUnnamed = (kinds: readonly RequirementKind[], told: ReadonlySet<RequirementKind>) =>
  told.size > 0 && kinds.length === 1 && kinds[0] === 'skill' ? [...told] : kinds;

/** The number of a choice that contains all of the keywords; null if there is none, or only one keyword. */
export function choiceOf(keywords: readonly Keyword[]): number | null {
  const [first = [], ...rest] = keywords.map(({ alternatives, alsoIn }) => [alternatives, ...alsoIn]);
  return (rest.length > 0 && first.find(one => rest.every(others => others.includes(one)))) || null;
}
