import { describe, expect, test } from 'vitest';
import { jobAddress, sameJob } from '../../src/boards/address/job-address.ts';
import { findStructured } from '../../src/boards/structured/find-structured.ts';
import { fullTextMeta } from '../../src/boards/structured/full-text-meta.ts';
import { jsonLdPostings, organisationNames } from '../../src/boards/structured/json-ld.ts';
import { fullerText, shareHeld } from '../../src/boards/structured/longer-text.ts';
import { microdataPostings } from '../../src/boards/structured/microdata.ts';
import { postingOfSchema } from '../../src/boards/structured/posting-of-schema.ts';
import { hasType, listOf } from '../../src/boards/structured/schema-object.ts';
import { tolerantJson } from '../../src/boards/structured/tolerant-json.ts';
import { pageOf } from './fixture.ts';

const url = new URL('https://careers.example.com/jobs/keeper-12345');
const words = (count: number, from = 0) =>
  Array.from({ length: count }, (_, nth) => `word${nth + from}`).join(' ');
const page = (...blocks: readonly unknown[]) =>
  pageOf(
    blocks.map(block => `<script type="application/ld+json">${JSON.stringify(block)}</script>`).join(''),
  );
const posting = (change: object = {}) => ({
  '@type': 'JobPosting',
  title: 'Keeper',
  description: 'Lamps.',
  ...change,
});
const within = (value: unknown, depth: number): unknown =>
  depth === 0 ? value : { in: within(value, depth - 1) };

describe('two texts', () => {
  test('are compared by the share of the words of one that the other has, each word counted once', () => {
    expect(shareHeld('Lamps and lamps, bells of x', 'BELLS and seas')).toBe(2 / 3);
    expect(shareHeld('of it', 'of it')).toBe(0);
  });

  test.each([
    ['no text in either', '', '', null],
    ['no text in the data', '', 'x', 'page'],
    ['no text on the page', 'x', '', 'data'],
    ['three of four words of the data on the page', words(4), `${words(3)} ${words(30, 50)}`, 'page'],
    ['fewer of them', words(4), `${words(2)} ${words(30, 50)}`, null],
    ['a longer text in the data', words(40), words(20), 'data'],
    [
      'the same words, but the page has them on one line',
      `${words(10)}\n${words(10)}\n${words(10)}`,
      `${words(10)} ${words(10)} ${words(10)}`,
      'data',
    ],
    [
      'the same words, and the page has three quarters of the lines',
      `${words(10)}\n${words(10)}\n${words(5)}\n${words(5)}`,
      `${words(10)} ${words(10)}\n${words(10)}`,
      'page',
    ],
    ['data nine tenths as long as the page', 'data '.repeat(18), 'data '.repeat(20), 'page'],
    ['data a little longer than that', 'data\n'.repeat(19), 'data '.repeat(20), 'data'],
  ])('%s: the fuller one is that of the %s', (_, data, shown, fuller) => {
    expect(fullerText(data, shown)).toBe(fuller);
  });
});

describe('the postings in a page’s data', () => {
  test('are found up to eight levels deep', () => {
    expect(jsonLdPostings(page(within(posting(), 8))).postings).toHaveLength(1);
    expect(jsonLdPostings(page(within(posting(), 9))).postings).toHaveLength(0);
  });

  test('are those of up to sixty scripts, and up to two hundred of each', () => {
    expect(jsonLdPostings(page(...Array.from({ length: 61 }, () => posting()))).postings).toHaveLength(60);
    expect(jsonLdPostings(page(Array.from({ length: 201 }, () => posting()))).postings).toHaveLength(200);
  });

  test('do not include those of a list, which is reported as a list', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ item: posting() }] };
    expect(jsonLdPostings(page(list))).toEqual({ postings: [], isList: true });
    expect(jsonLdPostings(page({ '@type': 'ItemList', itemListElement: [{ item: 'x' }] })).isList).toBe(
      false,
    );
    expect(jsonLdPostings(page(list, { '@type': 'ItemList' })).isList).toBe(true);
    expect(jsonLdPostings(pageOf('<script>{"@type":"JobPosting"}</script>')).postings).toEqual([]);
  });

  test('come with the names of up to ten organisations, from the first twenty scripts', () => {
    const named = (name: string, type = 'Organization') => ({ '@type': type, name });
    expect(
      organisationNames(
        page(named('A'), named('B', 'WebSite'), named('C', 'Person'), within(named('D', 'Corporation'), 3)),
      ),
    ).toEqual(['A', 'B', 'D']);
    expect(organisationNames(page(Array.from({ length: 11 }, (_, nth) => named(`A${nth}`))))).toHaveLength(
      10,
    );
    const many = (count: number) => [...Array.from({ length: count }, () => ({ x: 1 })), named('Z')];
    expect(organisationNames(page(...many(19)))).toEqual(['Z']);
    expect(organisationNames(page(...many(20)))).toEqual([]);
    expect(organisationNames(page({ ...named('A'), text: 'x'.repeat(100_000) }))).toEqual([]);
    expect(organisationNames(page({ ...named('A'), name: 5 }))).toEqual([]);
  });
});

describe('one posting', () => {
  const read = (change: object) => postingOfSchema(posting(change), pageOf(''));

  test('has up to five places, each once, by name if they have no address', () => {
    const places = (count: number) =>
      Array.from({ length: count }, (_, nth) => ({ address: { addressLocality: `Town ${nth}` } }));
    expect(read({ jobLocation: places(6) }).location).toBe('Town 0; Town 1; Town 2; Town 3; Town 4');
    expect(read({ jobLocation: [{ name: 'Pier' }, { name: 'Pier' }, { address: 'Quay 1' }] }).location).toBe(
      'Pier; Quay 1',
    );
    expect(
      read({
        jobLocation: { address: { addressLocality: 'Cork', addressRegion: 'Cork', addressCountry: 'IE' } },
      }).location,
    ).toBe('Cork, IE');
    const areas = {
      applicantLocationRequirements: Array.from({ length: 6 }, (_, nth) => ({ name: `Land ${nth}` })),
    };
    expect(read({ jobLocationType: 'TELECOMMUTE', ...areas }).location).toBe(
      'Remote; Land 0; Land 1; Land 2; Land 3; Land 4',
    );
    expect(read({ jobLocation: { name: 'Pier' }, ...areas }).location).toBe('Pier');
  });

  test('also has long texts of its other fields that its description does not have', () => {
    const long = 'You keep the lamps of the pier, and you write down each night which of them burnt.';
    expect(long.length).toBeGreaterThanOrEqual(80);
    const [whole, short] = [long.slice(0, 80), long.slice(0, 79)].map(skills => read({ skills }).description);
    expect([whole, short]).toEqual([`Lamps.\nSkills\n${long.slice(0, 80)}`, 'Lamps.']);
    expect(read({ description: long, skills: long }).description).toBe(long);
    expect(read({ description: 5, skills: [long, long] }).description).toBe(`Skills\n${long}\n${long}`);
    expect(read({ hiringOrganization: { legalName: 'Pier Ltd' } }).company).toBe('Pier Ltd');
    expect(read({ title: undefined, name: 'Clerk' }).title).toBe('Clerk');
  });

  test('is recognised by its type, and lists in it have at most fifty items', () => {
    expect(
      [{ '@type': 'x#JobPosting' }, { '@type': ['A', 'JobPosting'] }, { '@type': 'JobPostings' }].map(one =>
        hasType(one, 'JobPosting'),
      ),
    ).toEqual([true, true, false]);
    expect([listOf(null), listOf(undefined), listOf(0), listOf(Array.from({ length: 51 })).length]).toEqual([
      [],
      [],
      [0],
      50,
    ]);
  });

  test('as microdata has its own fields, and needs a text', () => {
    const marked = (inner: string) =>
      microdataPostings(pageOf(`<div itemscope itemtype="https://schema.org/JobPosting">${inner}</div>`));
    expect(marked('<h1>Keeper</h1>')).toEqual([]);
    const text = '<div itemprop="description">Lamps.</div>';
    expect(marked(`<h1>Keeper</h1>${text}`)[0]).toMatchObject({ title: 'Keeper', location: null });
    const place = (inner: string) => marked(`${text}<p itemprop="jobLocation">${inner}</p>`)[0]?.location;
    expect(place('Cork')).toBe('Cork');
    expect(place('<b itemprop="addressLocality">Cork</b><b itemprop="addressRegion">Cork</b>')).toBe('Cork');
  });
});

describe('of several postings in the data, the wanted one', () => {
  const found = (blocks: readonly object[], { shown = null as string | null, at = url } = {}) => {
    const { found: one, isList } = findStructured(page(...blocks), at, jobAddress(at), shown);
    return [one?.title ?? null, isList];
  };
  const other = posting({ title: 'Clerk', description: 'Books.' });

  test.each<[string, readonly object[], { shown?: string; at?: URL }, readonly unknown[]]>([
    ['the only one', [posting()], {}, ['Keeper', false]],
    ['none of two', [posting(), other], {}, [null, true]],
    ['the one whose title is shown', [posting(), other], { shown: 'Clerk' }, ['Clerk', false]],
    ['none if the only one has another title than the page', [other], { shown: 'Keeper' }, [null, false]],
    ['the only one if no title is shown', [other], {}, ['Clerk', false]],
    ['the one with the address’s number', [posting({ identifier: 12345 }), other], {}, ['Keeper', false]],
    [
      'the one with the address’s number as a value',
      [other, posting({ identifier: { value: '12345' } })],
      {},
      ['Keeper', false],
    ],
    [
      'none if the only one has another address',
      [posting({ url: 'https://careers.example.com/jobs/clerk-99999' })],
      {},
      [null, false],
    ],
    [
      'the first of two that are alike',
      [posting({ x: 1 }), posting({ x: 2 })],
      { shown: 'Keeper' },
      ['Keeper', false],
    ],
    [
      'none of two with the same title and other texts',
      [posting(), posting({ description: 'Bells.' })],
      { shown: 'Keeper' },
      [null, true],
    ],
    [
      'none if the query of the address names a job',
      [posting()],
      { at: new URL('https://careers.example.com/?jobId=12345') },
      [null, false],
    ],
  ])('is %s', (_, blocks, given, expected) => {
    expect(found(blocks, given)).toEqual(expected);
  });

  test('is searched for among the first forty', () => {
    const clerkAt = (place: number) =>
      Array.from({ length: 41 }, (_, nth) => (nth === place ? other : posting({ title: `Keeper ${nth}` })));
    expect([39, 40].map(place => found(clerkAt(place), { shown: 'Clerk' })[0])).toEqual(['Clerk', null]);
  });

  test('may be only in the microdata of the page, which then is no list', () => {
    const marked = pageOf(
      '<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Keeper</b><p itemprop="description">Lamps.</p></div>',
    );
    const { found: one, source, isList } = findStructured(marked, url, jobAddress(url), null);
    expect([one?.title, source, isList]).toEqual(['Keeper', 'microdata', false]);
  });
});

describe('the description in a page’s meta tags', () => {
  const text = 'Keep the lamps. '.repeat(13).slice(0, 200);
  const read = (content: string, head = '', shown: string | null = 'Keeper') =>
    fullTextMeta(
      pageOf(`<title>Keeper</title>${head}<meta name="description" content="${content}">`),
      url,
      jobAddress(url),
      shown,
    );

  test('is the posting if it is long, and the title or the address is that of the job', () => {
    expect(read(text)).toBe(text.trim());
    expect(read(text.slice(0, 199))).toBe('');
    expect(read(text, '', 'Clerk')).toBe('');
    const canonical = (path: string) =>
      `<link rel="canonical" href="https://careers.example.com/jobs/${path}">`;
    expect(read(text, canonical('keeper-12345'), 'Clerk')).toBe(text.trim());
    expect(read(text, canonical('clerk-99999'))).toBe('');
    const longer = `<meta property="og:description" content="${text}And the bells.">`;
    expect(read(text, longer)).toBe(`${text}And the bells.`);
  });
});

test.each([
  ['a lone backslash', '{"a":"b\\_c"}', { a: 'b\\_c' }],
  ['an escaped letter', '{"a":"\\u0041"}\n', { a: 'A' }],
  ['an incomplete escape', '{"a":"\\u00x"}', { a: '\\u00x' }],
  ['control characters in strings', '{"a":"b\nc\td\re\u0001f"}', { a: 'b\nc\tde f' }],
  ['commas before the end', '{"a":[1,2, ],}', { a: [1, 2] }],
  ['a comma in a string', '{"a":",]"}', { a: ',]' }],
  ['no valid syntax at all', '{a}', undefined],
])('JSON with %s is read as far as possible', (_, source, value) => {
  expect(tolerantJson(source)).toEqual(value);
});

describe('the job that an address names', () => {
  test.each([
    ['/jobs/keeper-12345', '12345', 'path'],
    ['/jobs/keeper-123', null, null],
    ['/jobs/8d7e6f50-1234-4abc-9def-0123456789ab/apply', '8d7e6f50-1234-4abc-9def-0123456789ab', 'path'],
    ['/jobs/keeper_JR1000123', 'JR1000123', 'path'],
    ['/search?currentJobId=4000001&id=77777', '4000001', 'query'],
    ['/search?id=abc', null, null],
    ['/search#/?jobId=4000001', '4000001', 'query'],
    ['/12345/99999', '99999', 'path'],
  ])('in %s is %s, in its %s', (path, id, from) => {
    expect(jobAddress(new URL(path, url))).toEqual({ id, from });
  });

  test.each([
    ['https://careers.example.com/jobs/x-12345', 'yes'],
    ['https://careers.example.com/jobs/x-99999', 'no'],
    ['https://jobs.example.com/jobs/x-99999', 'no'],
    ['https://other.example.org/jobs/x-99999', 'unknown'],
    ['https://careers.example.com/jobs/x_JR1000123', 'unknown'],
    ['https://careers.example.com/?jobId=99999', 'unknown'],
    ['99999', 'unknown'],
    ['', 'unknown'],
  ])('an address in the data, %s, is that job’s: %s', (found, verdict) => {
    expect(sameJob(jobAddress(url), found, url)).toBe(verdict);
  });
});
