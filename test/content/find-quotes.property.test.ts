import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotes } from '../../src/content/find-quotes.ts';
import { readPageText } from '../../src/content/page-text.ts';

const word = fc.constantFrom(
  'Go',
  'C++',
  'C#',
  '.NET',
  'SQL',
  'SQL Server',
  'and',
  'we use',
  'Java',
  'JavaScript',
  'été',
  '数据',
);
const gap = fc.constantFrom(' ', ', ', '\n', '\n- ', ' / ', ' (');

/** A description, the offsets of its words, and where the page breaks it into nodes. */
const posting = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 40 }).chain(pairs => {
  const text = pairs.map(([one, after]) => one + after).join('');
  return fc.record({
    text: fc.constant(text),
    pairs: fc.constant(pairs),
    cuts: fc.uniqueArray(fc.nat(text.length), { maxLength: 10 }),
  });
});

function quotesOf(pairs: readonly (readonly [string, string])[], text: string) {
  let at = 0;
  return pairs.map(([one, after]) => {
    const start = at;
    at += one.length + after.length;
    const end = start + one.length;
    return {
      start,
      quote: {
        before: text.slice(Math.max(0, start - 24), start),
        exact: one,
        after: text.slice(end, end + 24),
      },
    };
  });
}

/** A page with the text in as many nodes as it is cut into, between a menu and a footer. */
function pageOf(text: string, cuts: readonly number[]): Document {
  const page = new DOMParser().parseFromString(
    '<nav>Go Java SQL</nav><main></main><footer>C++ jobs</footer>',
    'text/html',
  );
  const edges = [0, ...[...cuts].sort((a, b) => a - b), text.length];
  edges.slice(1).forEach((end, index) => {
    const span = page.createElement(index % 2 === 0 ? 'b' : 'p');
    span.append(text.slice(edges[index], end));
    page.querySelector('main')?.append(span);
  });
  return page;
}

test('every counted place of a description lights up where it stands, however the page is cut', () => {
  fc.assert(
    fc.property(posting, ({ text, pairs, cuts }) => {
      const page = readPageText(pageOf(text, cuts));
      const from = page.raw.indexOf(text);
      const asked = quotesOf(pairs, text);
      const found = findQuotes(
        page,
        asked.map(({ quote }) => quote),
      );
      asked.forEach(({ start, quote }, index) => {
        const starts = (found[index] ?? []).map(place => place.start - from);
        expect(starts).toContain(start);
        for (const place of found[index] ?? [])
          expect(page.raw.slice(place.start, place.end)).toBe(quote.exact);
      });
    }),
    { numRuns: 300 },
  );
});
