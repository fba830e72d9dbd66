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

describe('of two texts', () => {
  test('of one the share of its words that stand in another counts each once', () => {
    expect(shareHeld('Lamps and lamps, bells of x', 'BELLS and seas')).toBe(2 / 3);
    expect(shareHeld('of it', 'of it')).toBe(0);
  });

  test.each([
    ['nothing and nothing', '', '', null],
    ['nothing and something', '', 'x', 'page'],
    ['something and nothing', 'x', '', 'data'],
    ['three in four words', words(4), `${words(3)} ${words(30, 50)}`, 'page'],
    ['fewer', words(4), `${words(2)} ${words(30, 50)}`, null],
    ['a longer one in the data', words(40), words(20), 'data'],
    [
      'two alike, one on one line',
      `${words(10)}\n${words(10)}\n${words(10)}`,
      `${words(10)} ${words(10)} ${words(10)}`,
      'data',
    ],
    [
      'two alike, with half of the lines',
      `${words(10)}\n${words(10)}\n${words(5)}\n${words(5)}`,
      `${words(10)} ${words(10)}\n${words(10)}`,
      'page',
    ],
    ['one nine tenths of the other', 'data '.repeat(18), 'data '.repeat(20), 'page'],
    ['a little more than that', 'data\n'.repeat(19), 'data '.repeat(20), 'data'],
  ])('%s: the fuller is of the %s', (_, data, shown, fuller) => {
    expect(fullerText(data, shown)).toBe(fuller);
  });
});

describe('the postings in a page’s data', () => {
  test('are found eight levels deep, not nine', () => {
    expect(jsonLdPostings(page(within(posting(), 8))).postings).toHaveLength(1);
    expect(jsonLdPostings(page(within(posting(), 9))).postings).toHaveLength(0);
  });

  test('are those of sixty scripts, and two hundred of one', () => {
    expect(jsonLdPostings(page(...Array.from({ length: 61 }, () => posting()))).postings).toHaveLength(60);
    expect(jsonLdPostings(page(Array.from({ length: 201 }, () => posting()))).postings).toHaveLength(200);
  });

  test('of a list are none, and the list is said to be one', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ item: posting() }] };
    expect(jsonLdPostings(page(list))).toEqual({ postings: [], isList: true });
    expect(jsonLdPostings(page({ '@type': 'ItemList', itemListElement: [{ item: 'x' }] })).isList).toBe(
      false,
    );
    expect(jsonLdPostings(page(list, { '@type': 'ItemList' })).isList).toBe(true);
    expect(jsonLdPostings(pageOf('<script>{"@type":"JobPosting"}</script>')).postings).toEqual([]);
  });

  test('name the organisations, ten at most, of the first twenty scripts', () => {
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

  test('has each of its five places once, and a name for what has no address', () => {
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

  test('has the further text of its data that is long and not in its description', () => {
    const long = 'You keep the lamps of the pier, and you write down each night which of them burnt.';
    expect(long.length).toBeGreaterThanOrEqual(80);
    const [whole, short] = [long.slice(0, 80), long.slice(0, 79)].map(skills => read({ skills }).description);
    expect([whole, short]).toEqual([`Lamps.\nSkills\n${long.slice(0, 80)}`, 'Lamps.']);
    expect(read({ description: long, skills: long }).description).toBe(long);
    expect(read({ description: 5, skills: [long, long] }).description).toBe(`Skills\n${long}\n${long}`);
    expect(read({ hiringOrganization: { legalName: 'Pier Ltd' } }).company).toBe('Pier Ltd');
    expect(read({ title: undefined, name: 'Clerk' }).title).toBe('Clerk');
  });

  test('is told by its type, and a list has fifty things at most', () => {
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

  test('in marks of the page has its own fields, and is none without a text', () => {
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

describe('which posting of several', () => {
  const found = (blocks: readonly object[], { shown = null as string | null, at = url } = {}) => {
    const { found: one, isList } = findStructured(page(...blocks), at, jobAddress(at), shown);
    return [one?.title ?? null, isList];
  };
  const other = posting({ title: 'Clerk', description: 'Books.' });

  test.each<[string, readonly object[], { shown?: string; at?: URL }, readonly unknown[]]>([
    ['the only one', [posting()], {}, ['Keeper', false]],
    ['none of two', [posting(), other], {}, [null, true]],
    ['the one whose title is shown', [posting(), other], { shown: 'Clerk' }, ['Clerk', false]],
    ['not the only one, where another title is shown', [other], { shown: 'Keeper' }, [null, false]],
    ['the only one, where no title is shown', [other], {}, ['Clerk', false]],
    ['the one with the address’s number', [posting({ identifier: 12345 }), other], {}, ['Keeper', false]],
    ['the one with that value', [other, posting({ identifier: { value: '12345' } })], {}, ['Keeper', false]],
    [
      'not one with another address',
      [posting({ url: 'https://careers.example.com/jobs/clerk-99999' })],
      {},
      [null, false],
    ],
    ['two that are alike', [posting({ x: 1 }), posting({ x: 2 })], { shown: 'Keeper' }, ['Keeper', false]],
    [
      'two of one title with other texts',
      [posting(), posting({ description: 'Bells.' })],
      { shown: 'Keeper' },
      [null, true],
    ],
    [
      'not the only one under a query',
      [posting()],
      { at: new URL('https://careers.example.com/?jobId=12345') },
      [null, false],
    ],
  ])('%s is the wanted one', (_, blocks, given, expected) => {
    expect(found(blocks, given)).toEqual(expected);
  });

  test('is looked for among the first forty', () => {
    const clerkAt = (place: number) =>
      Array.from({ length: 41 }, (_, nth) => (nth === place ? other : posting({ title: `Keeper ${nth}` })));
    expect([39, 40].map(place => found(clerkAt(place), { shown: 'Clerk' })[0])).toEqual(['Clerk', null]);
  });

  test('may be in the markup alone, and is no list then', () => {
    const marked = pageOf(
      '<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Keeper</b><p itemprop="description">Lamps.</p></div>',
    );
    const { found: one, source, isList } = findStructured(marked, url, jobAddress(url), null);
    expect([one?.title, source, isList]).toEqual(['Keeper', 'microdata', false]);
  });
});

describe('a description that a page has for search engines', () => {
  const text = 'Keep the lamps. '.repeat(13).slice(0, 200);
  const read = (content: string, head = '', shown: string | null = 'Keeper') =>
    fullTextMeta(
      pageOf(`<title>Keeper</title>${head}<meta name="description" content="${content}">`),
      url,
      jobAddress(url),
      shown,
    );

  test('is the posting where it is long, and the title or the address is the job’s', () => {
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
  ['a letter by its number', '{"a":"\\u0041"}\n', { a: 'A' }],
  ['half a number of a letter', '{"a":"\\u00x"}', { a: '\\u00x' }],
  ['raw signs in strings', '{"a":"b\nc\td\re\u0001f"}', { a: 'b\nc\tde f' }],
  ['commas before the end', '{"a":[1,2, ],}', { a: [1, 2] }],
  ['a comma in a string', '{"a":",]"}', { a: ',]' }],
  ['what is no JSON', '{a}', undefined],
])('JSON with %s', (_, source, value) => {
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
  ])('%s: %s, in the %s', (path, id, from) => {
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
  ])('%s is it: %s', (found, verdict) => {
    expect(sameJob(jobAddress(url), found, url)).toBe(verdict);
  });
});
