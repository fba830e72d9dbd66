import { describe, expect, test } from 'vitest';
import type { TextQuote } from '../../src/browser/page/highlight-term.ts';
import { findQuotes } from '../../src/content/find-quotes.ts';
import { contextFits, isWithinWord, lettersAround } from '../../src/content/letters-around.ts';
import { readPageText } from '../../src/content/page-text.ts';

/** A page of this markup, and what the quotes find in it. */
function find(markup: string, ...quotes: TextQuote[]): string[][] {
  const page = new DOMParser().parseFromString(`<body>${markup}</body>`, 'text/html');
  const text = readPageText(page);
  return findQuotes(text, quotes).map(found => found.map(({ start, end }) => text.raw.slice(start, end)));
}

/** A quote from a description: the first occurrence of the words, with the context that the core would give. */
function quote(description: string, exact: string): TextQuote {
  const start = description.indexOf(exact);
  return {
    before: description.slice(Math.max(0, start - 24), start),
    exact,
    after: description.slice(start + exact.length, start + exact.length + 24),
  };
}

describe('findQuotes', () => {
  test.each([
    ['plain text', '<p>You know Python well.</p>', 'You know Python well.', 'Python'],
    [
      'words split over elements',
      '<p>You know <b>Py</b><i>thon</i> well.</p>',
      'You know Python well.',
      'Python',
    ],
    ['a list that the description flattens', '<ul><li>Go</li><li>Rust</li></ul>', '- Go\n- Rust', 'Rust'],
    [
      'other white space',
      '<p>You know\n   distributed\u00a0\n systems well</p>',
      'You know distributed systems well',
      'distributed systems',
    ],
    [
      'signs that belong to the words',
      '<p>Fluent in C++, C# and .NET here</p>',
      'Fluent in C++, C# and .NET here',
      'C++',
    ],
    ['a sign in front', '<p>Fluent in C++, C# and .NET here</p>', 'Fluent in C++, C# and .NET here', '.NET'],
    ['a sharp', '<p>Fluent in C++, C# and .NET here</p>', 'Fluent in C++, C# and .NET here', 'C#'],
    [
      'words of other scripts',
      '<p>Опыт работы с Python и 数据库 обязателен</p>',
      'Опыт работы с Python и 数据库 обязателен',
      '数据库',
    ],
    [
      'a soft hyphen in the page',
      '<p>You know Kuber\u00adnetes well.</p>',
      'You know Kubernetes well.',
      'Kubernetes',
    ],
    [
      'every sign a name may have, beside a soft hyphen',
      '<p>Use a-b/c.d+(e)[f]{g}^h$|i*?\\j in Kuber\u00adnetes</p>',
      'Use a-b/c.d+(e)[f]{g}^h$|i*?\\j in Kubernetes',
      'a-b/c.d+(e)[f]{g}^h$|i*?\\j',
    ],
  ])('finds %s', (_name, markup, description, exact) => {
    const found = find(markup, quote(description, exact));
    expect(found.map(places => places.map(place => place.replace(/[\s\u00ad]+/g, '')))).toEqual([
      [exact.replace(/\s+/g, '')],
    ]);
  });

  test('lights the posting, not the menu that says the same word', () => {
    const markup = '<nav><a>Python jobs</a> <a>Java jobs</a></nav><p>We write Python here</p>';
    expect(find(markup, quote('We write Python here', 'Python'))).toEqual([['Python']]);
  });

  test.each([
    ['C', '<p>You know C++ well, in any case</p>', 'You know C well, in any case'],
    ['C++', '<p>You know C well, in any case</p>', 'You know C++ well, in any case'],
    ['Go', '<p>where you go on working</p>', 'where you Go on working'],
    ['Java', '<p>You know JavaScript well enough</p>', 'You know Java well enough'],
  ])('does not light %s in other words', (exact, markup, description) => {
    // The words before agree, so only the exact words decide.
    const { before } = quote(description, exact);
    expect(find(markup, { before, exact, after: '' })).toEqual([[]]);
  });

  test('finds a line where it is printed as it was counted, and where only its letters are the same', () => {
    const description = 'For our tools we write Python, every day and with care.';
    const markup = `<p>${description}</p><p>${description.replace(',', ' –')}</p>`;
    expect(find(markup, quote(description, 'Python'))).toEqual([['Python', 'Python']]);
  });

  test('of lines that begin and end alike, each is found where it stands', () => {
    const lines = ['Ten years of Python in teams that ship', 'Two years of Python in teams that sleep'];
    const page = new DOMParser().parseFromString(`<p>${lines.join('</p><p>')}</p>`, 'text/html');
    const text = readPageText(page);
    const found = findQuotes(
      text,
      lines.map(line => quote(line, 'Python')),
    );
    const [first = '', second = ''] = lines;
    expect(found.map(places => places.map(({ start }) => start))).toEqual([
      [first.indexOf('Python')],
      [first.length + second.indexOf('Python')],
    ]);
  });

  test('falls back to one side where the page breaks the other', () => {
    const markup = '<p>You have shipped Kafka</p><button>Show more</button><p>pipelines in production</p>';
    expect(find(markup, quote('You have shipped Kafka pipelines in production', 'Kafka'))).toEqual([
      ['Kafka'],
    ]);
  });

  test('reads neither scripts, styles, forms nor comments', () => {
    const markup =
      '<script>We write Python here</script><style>We write Python here</style><textarea>We write Python here</textarea><!-- We write Python here -->';
    expect(find(markup, quote('We write Python here', 'Python'))).toEqual([[]]);
  });

  test('finds each of many quotes in the order asked', () => {
    const description = Array.from({ length: 300 }, (_, n) => `step ${n} uses Tool${n} daily`).join('. ');
    const quotes = Array.from({ length: 300 }, (_, n) => quote(description, `Tool${n} `)).map(one => ({
      ...one,
      exact: one.exact.trim(),
      after: ` ${one.after}`.slice(0, 24),
    }));
    expect(find(`<p>${description}</p>`, ...quotes)).toEqual(quotes.map(({ exact }) => [exact]));
  });

  test('a quote of signs alone finds nothing', () => {
    expect(find('<p>a ++ b</p>', { before: 'a ', exact: '++', after: ' b' })).toEqual([[]]);
  });
});

describe('the letters around a place', () => {
  const raw = `Go, Python${' '.repeat(400)}and SQL`;
  const at = raw.indexOf('and');

  test('are those of the context, whatever signs stand between, up to a line’s worth of them', () => {
    expect(contextFits(raw, at, 'Go – Python: ', 'before')).toBe(true);
    expect(contextFits(raw, at, 'o Python', 'before')).toBe(true);
    expect(contextFits(raw, at, 'go Python', 'before')).toBe(false);
    expect(contextFits(raw, at, 'and, SQL', 'after')).toBe(true);
    expect(contextFits(raw, at, 'and SQL too', 'after')).toBe(false);
    expect(contextFits(raw, 0, 'x', 'before')).toBe(false);
    expect(contextFits(raw, 0, ' – ', 'before')).toBe(true);
    const wide = raw.replace('and', ' and');
    expect(contextFits(wide, wide.indexOf('and'), 'Python', 'before')).toBe(false);
  });

  test('make a number where there are eight on each side', () => {
    const text = '1234 5678 here 8765-4321';
    const [start, end] = [text.indexOf('here'), text.indexOf('here') + 4];
    expect(lettersAround(text, start, end)).toEqual(expect.any(Number));
    expect(lettersAround(text, start, end)).toBe(lettersAround('x12345678: here, 87654321', 11, 15));
    expect(lettersAround(text, start, end)).not.toBe(lettersAround('x22345678: here, 87654321', 11, 15));
    expect(lettersAround(text.slice(1), start - 1, end - 1)).toBeNull();
    expect(lettersAround(text.slice(0, -1), start, end)).toBeNull();
  });

  test('tell whether a place cuts a word of one text, not of two that meet there', () => {
    const page = { nodes: [], starts: [0, 4, 10], raw: 'JavaScript code' };
    expect(isWithinWord(page, 4)).toBe(false);
    expect(isWithinWord(page, 3)).toBe(true);
    expect(isWithinWord(page, 5)).toBe(true);
    expect(isWithinWord({ ...page, starts: [0] }, 4)).toBe(true);
    expect([0, 10, 11, 15].map(place => isWithinWord(page, place))).toEqual([false, false, false, false]);
  });
});
