import { describe, expect, test } from 'vitest';
import { readPosting } from '../../src/boards/read-posting.ts';
import { pageOf } from './fixture.ts';

const url = new URL('https://careers.example.com/jobs/backend-engineer-12345');
const sentence =
  'Build REST APIs in Java for 40 lighthouse keepers, design PostgreSQL schemas and write tests.';
const second =
  'Two years of experience with Java, SQL, Git and Docker in daily work, and plain written English.';
const html = `<p>${sentence}</p><ul><li>${second}</li></ul>`;
const text = `${sentence}\n- ${second}`;
const escaped = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const page = (...scripts: string[]) =>
  pageOf(
    `${scripts.map(script => `<script type="application/ld+json">${script}</script>`).join('')}<h1>x</h1>`,
  );
const posting = (change: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Backend Engineer',
  hiringOrganization: { '@type': 'Organization', name: 'Lanternworks' },
  description: html,
  ...change,
});
const json = (change: object = {}) => JSON.stringify(posting(change));

describe('JSON-LD is read in spite of', () => {
  const raw = json();
  const faults: readonly (readonly [string, string])[] = [
    ['none', raw],
    ['raw line breaks and tabs in strings', raw.replace('Java for', 'Java\n\tfor')],
    ['a lone backslash', raw.replace('40 lighthouse', '40 \\_ lighthouse')],
    ['a trailing comma', raw.replace(/\}$/, ',}')],
    ['an HTML comment around it', `<!-- ${raw} -->`],
    ['CDATA marks', `//<![CDATA[\n${raw}\n//]]>`],
    ['a byte order mark and a semicolon', `\ufeff${raw};`],
    ['a description escaped once', json({ description: escaped(html) })],
    ['a description escaped twice', json({ description: escaped(escaped(html)) })],
    ['a description escaped three times', json({ description: escaped(escaped(escaped(html))) })],
    ['a description without markup', json({ description: `${sentence}\n* ${second}` })],
    ['literal \\n in plain text', json({ description: `${sentence}\\n- ${second}` })],
    ['the whole block escaped', raw.replaceAll('"', '&quot;')],
    ['an array at the top', `[${raw}]`],
    [
      '@graph',
      JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, posting()] }),
    ],
    ['a list of types', json({ '@type': ['Thing', 'JobPosting'] })],
    ['a type with its address', json({ '@type': 'http://schema.org/JobPosting' })],
    ['name in place of title', json({ title: undefined, name: 'Backend Engineer' })],
    ['the organisation as a string', json({ hiringOrganization: 'Lanternworks' })],
    ['the organisation in a list', json({ hiringOrganization: [{ name: 'Lanternworks' }] })],
  ];

  test.each(faults)('%s', (_, script) => {
    const { job } = readPosting(page(script), url);
    expect(job?.title).toBe('Backend Engineer');
    expect(job?.company).toBe('Lanternworks');
    expect(job?.description.replace('\\_ ', '')).toBe(text);
    expect(job?.source).toBe('json-ld');
  });

  test.each([
    ['&amp;nbsp;', ' '],
    ['&amp;amp;nbsp;', ' '],
    ['&amp;#39;', "'"],
    ['&amp;rsquo;', '’'],
    ['&amp;lt;2&amp;gt;', '<2>'],
  ])('%s within tags is read as “%s”', (written, read) => {
    const description = `<p>${sentence}</p><p>Lamps${written}boats.</p><ul><li>${second}</li></ul>`;
    const name = written.includes('lt;') ? 'Fog Sons' : `Fog${written}Sons`;
    const { job } = readPosting(page(json({ description, hiringOrganization: name })), url);
    expect(job?.description).toContain(`Lamps${read}boats.`);
    expect(job?.company).toBe(written.includes('lt;') ? name : `Fog${read}Sons`);
  });

  test('a broken block beside a good one', () => {
    expect(readPosting(page('{"@type":"JobPosting", title: }', raw), url).job?.title).toBe(
      'Backend Engineer',
    );
  });
});

describe('fields are normalized', () => {
  const read = (change: object) => readPosting(page(json(change)), url).job;

  test.each([
    [['FULL_TIME', 'CONTRACTOR'], 'Full-time, Contract'],
    ['Full-time', 'Full-time'],
    ['OTHER', null],
    ['INTERN', 'Internship'],
  ])('employment type %j', (employmentType, expected) => {
    expect(read({ employmentType })?.employmentType).toBe(expected);
  });

  const quantity = { '@type': 'QuantitativeValue', minValue: 50000, maxValue: '60000', unitText: 'YEAR' };
  test.each([
    [{ currency: 'EUR', value: quantity }, 'EUR 50,000–60,000 per year'],
    [{ currency: 'USD', value: { value: '55000', unitCode: 'ANN' } }, 'USD 55,000 per year'],
    [{ currency: 'USD', value: { value: 22.5, unitText: 'HOUR' } }, 'USD 22.50 per hour'],
    ['100000', '100,000'],
    [{ currency: 'USD', value: { minValue: 0 } }, null],
  ])('salary %j', (baseSalary, expected) => {
    expect(read({ baseSalary })?.salary).toBe(expected);
  });

  const place = (address: object) => ({ '@type': 'Place', address });
  test.each([
    [
      {
        jobLocation: [
          place({ addressLocality: 'Cork', addressRegion: '-', addressCountry: { name: 'Ireland' } }),
        ],
      },
      'Cork, Ireland',
    ],
    [{ jobLocation: [place({ addressLocality: 'Cork' }), place({ addressLocality: 'Kiel' })] }, 'Cork; Kiel'],
    [
      { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: [{ name: 'Ireland' }] },
      'Remote; Ireland',
    ],
    [{ jobLocation: 'Cork' }, 'Cork'],
    [{}, null],
  ])('place %j', (change, expected) => {
    expect(read(change)?.location).toBe(expected);
  });

  test('text of other fields is added to the description unless it is already there', () => {
    const qualifications = `${second} And a driving licence for boats, which the harbour office checks every other year.`;
    const job = read({ qualifications, skills: 'Java' });
    expect(job?.description.startsWith(text)).toBe(true);
    expect(job?.description).not.toContain(
      'driving licence for boats, which the harbour office checks twice',
    );
    const other =
      'You hold a driving licence for boats, which the harbour office checks every other year in spring.';
    expect(read({ qualifications: other })?.description).toBe(`${text}\nQualifications\n${other}`);
    const russian =
      'Опыт работы с базами данных от трёх лет, знание сетей и умение писать понятные тесты к коду';
    expect(read({ qualifications: russian })?.description).toBe(`${text}\nQualifications\n${russian}`);
  });
});

describe('of several postings', () => {
  const other = (change: object = {}) =>
    json({ title: 'Gardener', description: '<p>Cut the hedges.</p>', ...change });

  test('none is read if nothing tells which, and the page is a list', () => {
    expect(readPosting(page(json(), other()), url).refusal?.kind).toBe('list');
  });

  test('the one with the address of the page is read', () => {
    const reading = readPosting(
      page(other({ url: 'https://careers.example.com/jobs/gardener-99999' }), json({ url: url.href })),
      url,
    );
    expect(reading.job?.title).toBe('Backend Engineer');
  });

  test('the one that the page’s title names is read', () => {
    const document = page(json(), other());
    document.title = 'Backend Engineer – Lanternworks';
    expect(readPosting(document, url).job?.title).toBe('Backend Engineer');
  });

  test('one in an ItemList belongs to another page', () => {
    const list = JSON.stringify({
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'ListItem', item: posting() }],
    });
    expect(readPosting(page(list), url).refusal?.kind).toBe('list');
  });

  test('one at an address with a query is read only if the page’s title names it', () => {
    const queried = new URL('https://jobs.example.com/offers/backend-engineer?id=c88530f3');
    const titled = (title: string) =>
      pageOf(`<title>${title}</title><script type="application/ld+json">${json()}</script><h2>Summary</h2>`);
    expect(readPosting(titled('Job offer: Backend Engineer, Cork'), queried).job?.title).toBe(
      'Backend Engineer',
    );
    expect(readPosting(titled('Gardener, Cork'), queried).job).toBeNull();
  });

  test('one of an earlier page that did not reload is refused', () => {
    const stale = json({ url: 'https://careers.example.com/jobs/gardener-99999' });
    expect(readPosting(page(stale), url).job).toBeNull();
  });
});

describe('structured data together with the page', () => {
  const long = `${sentence} ${second} `.repeat(3);

  test('the page’s text is read if it is fuller and contains the data’s', () => {
    const document = pageOf(
      `<script type="application/ld+json">${json({ description: `<p>${sentence}</p>` })}</script>
       <main><h1>Backend Engineer</h1><h2>What you will do</h2><ul><li>${sentence}</li></ul><h2>Requirements</h2>
       <ul><li>${second}</li><li>${long}</li></ul><a href="/apply">Apply now</a></main>`,
    );
    const job = readPosting(document, url).job;
    expect(job?.description).toContain('Requirements');
    expect(job?.company).toBe('Lanternworks');
  });

  test('another job’s data beside a board’s pane is refused', () => {
    const ghUrl = new URL('https://job-boards.greenhouse.io/lanternworks/jobs/4000001');
    const document = pageOf(
      `<script type="application/ld+json">${json({ title: 'Gardener' })}</script>
       <div class="job__title"><h1>Platform Lead</h1></div><div class="job__description"><p>${long}</p></div>`,
    );
    const job = readPosting(document, ghUrl).job;
    expect(job?.title).toBe('Platform Lead');
    expect(job?.company).toBe('Lanternworks'); // By the address, not by the data
    expect(job?.source).toBe('greenhouse');
  });
});

test('microdata is read with its own organisation and place', () => {
  const document = pageOf(
    `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Backend Engineer</h1>
     <span itemprop="hiringOrganization" itemscope><span itemprop="name">Lanternworks</span></span>
     <span itemprop="jobLocation" itemscope><span itemprop="addressLocality">Cork</span><meta itemprop="addressCountry" content="IE"></span>
     <meta itemprop="employmentType" content="FULL_TIME"><div itemprop="description">${html}</div></div>`,
  );
  expect(readPosting(document, url).job).toMatchObject({
    title: 'Backend Engineer',
    company: 'Lanternworks',
    location: 'Cork, IE',
    employmentType: 'Full-time',
    description: text,
    source: 'microdata',
  });
});
