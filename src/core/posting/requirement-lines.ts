import type { Keyword, PostingLine, RequirementLine } from '../types.ts';

/** The ledger: every line that requires or wishes something, with the kinds of things it asks for and its keywords. */
export function requirementLines(
  lines: readonly PostingLine[],
  keywords: readonly Keyword[],
): readonly RequirementLine[] {
  const places = keywords
    .filter(({ need }) => need !== 'mentioned')
    .flatMap(keyword => keyword.spans.map(({ start }) => ({ start, keyword })))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return lines.flatMap(({ start, end, role, kinds }) => {
    const named = new Set<Keyword>();
    for (; next < places.length && (places[next]?.start ?? 0) < end; next += 1) {
      const place = places[next];
      if (place && place.start >= start) named.add(place.keyword);
    }
    if (role !== 'must' && role !== 'wish' && role !== 'mixed') return [];
    const names = [...named].map(({ name }) => name);
    return [{ start, end, role, kinds, keywords: names, choice: choiceOf([...named]) }];
  });
}

/** The number of the choice that all keywords of a line belong to. */
function choiceOf(keywords: readonly Keyword[]): number | null {
  const [first, ...rest] = keywords.map(({ alternatives }) => alternatives);
  return first !== undefined && rest.length > 0 && rest.every(one => one === first) ? first : null;
}
