import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextQuote } from '../../src/browser/page/highlight-term.ts';
import { findQuotes } from '../../src/content/find-quotes.ts';
import { hasLetter, isLetter, lettersIn } from '../../src/content/letters.ts';
import { contextFits, isWithinWord, lettersAround } from '../../src/content/letters-around.ts';
import { pointAt, readPageText } from '../../src/content/page-text.ts';

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
      'letters drawn bold by their own characters',
      '<p>You know 𝐊𝐚𝐟𝐤𝐚, 𝗥𝗲𝗱𝗶𝘀 and Ｇｏ well.</p>',
      'You know Kafka, Redis and Go well.',
      'Redis',
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
    expect(found.map(places => places.map(place => place.replace(/[\s\u00ad\u200b]+/g, '')))).toEqual([
      [exact.replace(/\s+/g, '')],
    ]);
  });

  test('a range holds both units of a letter drawn bold, and no half of the next', () => {
    const bold = '𝐊𝐚𝐟𝐤𝐚';
    const page = new DOMParser().parseFromString(`<p>Know ${bold}𝐬, ${bold} or 𝐑</p>`, 'text/html');
    const [found] = findQuotes(readPageText(page), [quote('Know Kafkas, Kafka or R', 'Kafka or')]);
    const data = page.querySelector('p')?.firstChild?.nodeValue ?? '';
    expect(found?.map(({ start, end }) => data.slice(start, end))).toEqual([`${bold} or`]);
    const [kafka] = findQuotes(readPageText(page), [{ before: 'Kafkas, ', exact: 'Kafka', after: ' or R' }]);
    expect(kafka?.map(({ start, end }) => data.slice(start, end))).toEqual([bold]);
  });

  test('finds a word in the posting, not the same word in a menu', () => {
    const markup = '<nav><a>Python jobs</a> <a>Java jobs</a></nav><p>We write Python here</p>';
    expect(find(markup, quote('We write Python here', 'Python'))).toEqual([['Python']]);
  });

  test.each([
    ['C', '<p>You know C++ well, in any case</p>', 'You know C well, in any case'],
    ['C++', '<p>You know C well, in any case</p>', 'You know C++ well, in any case'],
    ['Go', '<p>where you go on working</p>', 'where you Go on working'],
    ['Java', '<p>You know JavaScript well enough</p>', 'You know Java well enough'],
  ])('does not find %s in other words', (exact, markup, description) => {
    // The words before agree, so only the exact words decide.
    const { before } = quote(description, exact);
    expect(find(markup, { before, exact, after: '' })).toEqual([[]]);
  });

  test('finds a line both with the same punctuation and with another one', () => {
    const description = 'For our tools we write Python, every day and with care.';
    const markup = `<p>${description}</p><p>${description.replace(',', ' –')}</p>`;
    expect(find(markup, quote(description, 'Python'))).toEqual([['Python', 'Python']]);
  });

  test('finds each of two lines with similar beginnings and endings in its own place', () => {
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

  test('is content with the context on one side if the page interrupts the other', () => {
    const markup = '<p>You have shipped Kafka</p><button>Show more</button><p>pipelines in production</p>';
    expect(find(markup, quote('You have shipped Kafka pipelines in production', 'Kafka'))).toEqual([
      ['Kafka'],
    ]);
  });

  test.each([
    ['six letters before', { before: 'x know: us', exact: 'Go', after: 'nothing of the kind' }, true],
    ['five letters before', { before: 'know: u', exact: 'Go', after: 'nothing of the kind' }, false],
    ['six letters after', { before: 'nothing of the kind', exact: 'Go', after: ', it is an' }, true],
    ['five letters after', { before: 'nothing of the kind', exact: 'Go', after: ', it is a' }, false],
  ])('takes %s for enough context on one side: %s', (_, one, expected) => {
    expect(find('<p>You x know us Go, it is an end</p>', one)).toEqual([expected ? ['Go'] : []]);
  });

  test('finds words that begin in the same way, and words within longer names', () => {
    const markup = '<p>Run SQL Server and Spring Boot in the cloud</p>';
    const text = 'Run SQL Server and Spring Boot in the cloud';
    const asked = ['SQL', 'SQL Server', 'Spring Boot', 'Boot'];
    expect(find(markup, ...asked.map(words => quote(text, words)))).toEqual(asked.map(words => [words]));
    expect(find(markup, quote(text, 'SQL'), quote(text, 'SQL'))).toEqual([['SQL'], ['SQL']]);
  });

  test('reads neither scripts, styles, forms nor comments', () => {
    const markup =
      '<script>We write Python here</script><style>We write Python here</style><textarea>We write Python here</textarea><!-- We write Python here -->';
    expect(find(markup, quote('We write Python here', 'Python'))).toEqual([[]]);
  });

  test('returns the places of many quotes in the order in which these were given', () => {
    const description = Array.from({ length: 300 }, (_, n) => `step ${n} uses Tool${n} daily`).join('. ');
    const quotes = Array.from({ length: 300 }, (_, n) => quote(description, `Tool${n} `)).map(one => ({
      ...one,
      exact: one.exact.trim(),
      after: ` ${one.after}`.slice(0, 24),
    }));
    expect(find(`<p>${description}</p>`, ...quotes)).toEqual(quotes.map(({ exact }) => [exact]));
  });

  test('does not find a quote without letters', () => {
    expect(find('<p>a ++ b</p>', { before: 'a ', exact: '++', after: ' b' })).toEqual([[]]);
  });
});

describe('the letters around a place', () => {
  const raw = `Go, Python${' '.repeat(400)}and SQL`;
  const at = raw.indexOf('and');

  test('fit those of the context, whatever punctuation stands between them, if the gap is not too long', () => {
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

  test('make a number if there are eight on each side', () => {
    const text = '1234 5678 here 8765-4321';
    const [start, end] = [text.indexOf('here'), text.indexOf('here') + 4];
    expect(lettersAround(text, start, end)).toEqual(expect.any(Number));
    expect(lettersAround(text, start, end)).toBe(lettersAround('x12345678: here, 87654321', 11, 15));
    expect(lettersAround(text, start, end)).not.toBe(lettersAround('x22345678: here, 87654321', 11, 15));
    expect(lettersAround(text.slice(1), start - 1, end - 1)).toBeNull();
    expect(lettersAround(text.slice(0, -1), start, end)).toBeNull();
  });

  test('show whether a place is within a word, which cannot be where two text nodes meet', () => {
    const page = { nodes: [], starts: [0, 4, 10], raw: 'JavaScript code' };
    expect(isWithinWord(page, 4)).toBe(false);
    expect(isWithinWord(page, 3)).toBe(true);
    expect(isWithinWord(page, 5)).toBe(true);
    expect(isWithinWord({ ...page, starts: [0] }, 4)).toBe(true);
    expect([0, 10, 11, 15].map(place => isWithinWord(page, place))).toEqual([false, false, false, false]);
  });
});

describe('the text of a page', () => {
  const read = (markup: string) =>
    readPageText(new DOMParser().parseFromString(`<body>${markup}</body>`, 'text/html')).raw;

  test.each(
    ['noscript', 'template', 'textarea', 'select', 'svg', 'canvas', 'video', 'audio', 'object'].map(name => [
      name,
    ]),
  )('leaves out what stands in <%s>', name =>
    expect(read(`<p>one </p><${name}>Go<option>Go</option></${name}><p>two</p>`)).toBe('one two'),
  );

  test('leaves out elements that can be edited, and keeps those marked as not editable', () => {
    const box = (value: string) => read(`<div contenteditable="${value}">Go <b>on</b></div>`);
    expect([box(''), box('true'), box('false')]).toEqual(['', '', 'Go on']);
  });

  test('includes up to eight nested shadow trees, and frames after everything else', () => {
    let host: Element | ShadowRoot = document.createElement('main');
    const [outermost] = [host];
    const page = document.implementation.createHTMLDocument();
    page.body.append(outermost);
    for (let depth = 1; depth <= 10; depth += 1) {
      const inner: Element = page.createElement('job-card');
      host.append(`${depth - 1} `, inner);
      host = inner.attachShadow({ mode: 'open' });
    }
    expect(readPageText(page).raw).toBe('0 1 2 3 4 5 6 7 8 ');
    document.body.innerHTML = '<iframe></iframe><p>Page</p>';
    document.querySelector('iframe')?.contentDocument?.body.append(' and frame');
    expect(readPageText(document).raw).toBe('Page and frame');
    document.body.replaceChildren();
  });

  test('has at most six million characters, and ends with a whole text node', () => {
    const page = document.implementation.createHTMLDocument();
    page.body.append('a'.repeat(5_999_990), 'b'.repeat(10), 'c');
    expect(readPageText(page).raw).toHaveLength(6_000_000);
    page.body.replaceChildren('a'.repeat(5_999_990), 'b'.repeat(11));
    expect(readPageText(page).raw).toHaveLength(5_999_990);
  });

  test('leads from each offset to its text node: the one that begins there, or the one that ends there', () => {
    const page = readPageText(
      new DOMParser().parseFromString('<p>abc<b>d</b>ef<i>ghij</i><u>k</u></p>', 'text/html'),
    );
    const { raw } = page;
    expect(raw).toBe('abcdefghijk');
    for (let place = 0; place < raw.length; place += 1) {
      const from = pointAt(page, place, false);
      expect(from?.node.data[from.offset]).toBe(raw[place]);
      const to = pointAt(page, place + 1, true);
      expect(to?.node.data[to.offset - 1]).toBe(raw[place]);
    }
    expect(pointAt({ nodes: [], starts: [], raw: '' }, 0, false)).toBeNull();
  });

  test('counts letters and digits of all scripts as letters, and nothing else', () => {
    for (const sign of ['a', 'Z', '0', 'é', 'д', '数', '½'])
      expect([sign, isLetter(sign.charCodeAt(0))]).toEqual([sign, true]);
    for (const sign of [' ', '-', '+', '’', '\u00ad', '。'])
      for (let turn = 0; turn < 2; turn += 1)
        expect([sign, isLetter(sign.charCodeAt(0))]).toEqual([sign, false]);
    expect(lettersIn('a-b, 12 é!')).toBe('ab12é');
    expect(lettersIn('')).toBe('');
    expect([hasLetter(' -1'), hasLetter('-a'), hasLetter('+ -'), hasLetter('')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('may have at most 400 other characters between two letters of a context, in both functions', () => {
    const page = (signs: number) => `12345678${' '.repeat(signs)}here${' '.repeat(signs)}87654321`;
    for (const [signs, expected] of [
      [400, true],
      [401, false],
    ] as const) {
      const raw = page(signs);
      const [start, end] = [raw.indexOf('here'), raw.indexOf('here') + 4];
      expect(contextFits(raw, start, '678', 'before')).toBe(expected);
      expect(contextFits(raw, end, '876', 'after')).toBe(expected);
      expect(lettersAround(raw, start, end) !== null).toBe(expected);
    }
  });
});

const someWord = fc.constantFrom(
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
const somePosting = fc.array(fc.tuple(someWord, gap), { minLength: 1, maxLength: 40 }).chain(pairs => {
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
function cutPage(text: string, cuts: readonly number[]): Document {
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

test('every keyword of a description is found in its place, however the page splits the text', () => {
  fc.assert(
    fc.property(somePosting, ({ text, pairs, cuts }) => {
      const page = readPageText(cutPage(text, cuts));
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
    { numRuns: 60 },
  );
});
