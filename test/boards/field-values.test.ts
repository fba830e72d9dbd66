import { describe, expect, test } from 'vitest';
import type { Board } from '../../src/boards/board.ts';
import { likeliest } from '../../src/boards/fields/best-candidate.ts';
import { employmentTypeOf } from '../../src/boards/fields/employment-type.ts';
import { salaryOf, salaryOfSchema } from '../../src/boards/fields/salary.ts';
import { isAlike, sameTitle } from '../../src/boards/fields/same-title.ts';
import { hostNames, writtenLike } from '../../src/boards/fields/site-names.ts';
import { titleParts } from '../../src/boards/fields/title-parts.ts';
import type { LinearModel } from '../../src/core/models/linear-model.ts';
import { pageOf } from './fixture.ts';

describe('the kind of employment', () => {
  test.each([
    [['FULL_TIME', 'CONTRACTOR'], 'Full-time, Contract'],
    [['Part-time or full-time'], 'Part-time, Full-time'],
    [['Teilzeit, unbefristet'], 'Part-time, Permanent'],
    [['Zero hours'], 'Zero hours'],
    [['Zero hours', 'Seasonal'], 'Zero hours'],
    [['Other', '-', 'n/a'], null],
    [[null, ' '], null],
    [[`Seasonal ${'and more '.repeat(5)}`], null],
    [[`Full-time ${'and more '.repeat(12)}`], 'Full-time'],
    [[`Full-time ${'and more '.repeat(13)}`], null],
    [[...Array(7).fill('Other'), 'Contract'], 'Contract'],
    [[...Array(8).fill('Other'), 'Contract'], null],
  ])('of %j is %s', (values, kind) => expect(employmentTypeOf(values)).toBe(kind));
});

describe('the pay', () => {
  test.each([
    [
      { currency: 'EUR', value: { minValue: 50_000, maxValue: 60_000, unitText: 'YEAR' } },
      'EUR 50,000–60,000 per year',
    ],
    [
      { currency: 'EUR', value: { minValue: 50_000, maxValue: 50_000, unitText: 'YEAR' } },
      'EUR 50,000 per year',
    ],
    [{ currency: 'EUR', value: { minValue: 0, maxValue: 900.5 } }, 'EUR 900.50'],
    [{ currency: 'EUR', value: { minValue: '1,250,000' } }, 'EUR 1,250,000'],
    [{ currency: 'EUROS', value: 12 }, 'EUR 12'],
    [{ value: 'much' }, null],
    ['€500 per day', '€500 per day'],
    ['45 000', '45,000'],
    [[40], '40'],
    [-1, null],
  ])('of data %j is %s', (value, pay) => expect(salaryOfSchema(value)).toBe(pay));

  test('of data may have its currency in another field', () => {
    expect(salaryOfSchema({ value: 40 }, 'CHF')).toBe('CHF 40');
  });

  test.each([
    ['$95/hr to $135/hr', '$95–$135 per hour'],
    ['40k - 50k a year', '40k–50k per year'],
    ['€50 000', '€50 000'],
    ['Competitive', null],
    [`€50 000 ${'and more '.repeat(16)}`.trim(), `€50 000 ${'and more '.repeat(16)}`.trim()],
    [`€50 000 ${'and more '.repeat(18)}`, null],
  ])('of a line %j is %s', (line, pay) => expect(salaryOf(line)).toBe(pay));
});

test.each([
  ['Backend Engineer', 'Senior Backend Engineer', true, true],
  ['Backend Engineer (Go)', 'Backend Engineer, Node', true, true],
  ['Backend Engineer', 'Frontend Designer', false, false],
  ['Backend Engineer', 'Frontend Engineer', false, false],
  ['Backend Engineer', 'The backend engineer whom we seek builds tills', true, false],
  ['', 'Backend Engineer', false, false],
  ['—', 'Backend Engineer', false, false],
])('“%s” and “%s” are titles of one job: %s, and of about the same length: %s', (a, b, isSame, areAlike) => {
  expect([sameTitle(a, b), sameTitle(b, a), isAlike(a, b)]).toEqual([isSame, isSame, areAlike]);
});

describe('the name of a site', () => {
  const site = { kind: 'site' } as Board;
  const system = { kind: 'system' } as Board;
  const namesOf = (url: string, board: Board | null = null, html = '') =>
    hostNames(pageOf(html), new URL(url), board).map(({ name, source }) => `${source} ${name}`);

  test.each([
    ['https://www.example.com/jobs', null, ['host example']],
    ['https://careers.example.co.uk/', null, ['host example']],
    ['https://jobs.lux.example/', null, ['host lux']],
    ['https://lamps.example.com/', null, ['host example', 'tenant lamps']],
    ['https://careers-lamps.example.com/', null, ['host example', 'tenant lamps']],
    ['https://lamps.github.io/jobs', null, ['host lamps']],
    ['https://jobs.lamps.github.io/', null, ['host lamps']],
    ['https://github.com/lamps/hiring/blob/main/welder.md', null, ['host lamps']],
    ['https://docs.google.com/document/d/e/2PAC/pub', null, []],
    ['https://github.lamps.example/jobs/welder', null, ['host lamps', 'tenant github']],
    ['https://jobs.hiring.example/lamps/1', system, ['tenant lamps']],
    ['https://jobs.hiring.example/en-us/lamps/1', system, ['tenant lamps']],
    [`https://jobs.hiring.example/${'l'.repeat(41)}`, system, []],
    ['https://www.board.example/lamps/1', site, ['host board']],
    ['https://lanterns.bay.example/', null, ['host lanterns']],
    ['https://lanterns.fens.example/', null, ['host fens', 'tenant lanterns']],
    ['https://127.0.0.1/', null, []],
  ] as const)('%s: %j', (url, board, names) => expect(namesOf(url, board)).toEqual(names));

  test('is found in its mail addresses, except those of public mail hosts', () => {
    const mail = (address: string) => `<a href="mailto:hr@${address}">Mail</a>`;
    const own = namesOf('https://a.example/', null, mail('lamps.example') + mail('gmail.com'));
    expect(own).toEqual(['host a', 'mail lamps']);
    const ten = namesOf('https://a.example/', null, mail('gmail.com').repeat(9) + mail('lamps.example'));
    expect(ten).toContain('mail lamps');
    const eleven = namesOf('https://a.example/', null, mail('gmail.com').repeat(10) + mail('lamps.example'));
    expect(eleven).toEqual(['host a']);
  });

  test.each([
    ['At Nova Lamps we glow. NOVA LAMPS! Nova Lamps.', 'novalamps', 'Nova Lamps'],
    ['We write novalamps small', 'novalamps', null],
    ['See NovaLamps.com', 'novalamps', null],
    ['Nova    Lamps', 'novalamps', null],
    ['IO is short', 'io', null],
    ['Io3 is long enough', 'io3', 'Io3'],
    [`${'L'.repeat(40)} may be a name`, 'l'.repeat(40), 'L'.repeat(40)],
    [`${'L'.repeat(41)} is no name`, 'l'.repeat(41), null],
  ])('is written in the text as in “%s”, for %s: %s', (text, name, written) =>
    expect(writtenLike(text, name)).toBe(written),
  );
});

test.each([
  ['Lamp Engineer', ['whole Lamp Engineer']],
  ['Lamp Engineer | Lanternworks | Board', ['first Lamp Engineer', 'middle Lanternworks', 'last Board']],
  ['Lamp Engineer at Lanternworks', ['before-at Lamp Engineer', 'at Lanternworks']],
  ['Lamp Engineer at Lanternworks in Cork', ['before-at Lamp Engineer', 'at Lanternworks', 'in Cork']],
  [
    'Lanternworks is hiring a Lamp Engineer in Cork',
    ['hirer Lanternworks', 'hired Lamp Engineer', 'in Cork'],
  ],
  ['Die Laterne sucht Ingenieure', ['hirer Laterne', 'hired Ingenieure']],
  ['Lamp Engineer in Cork', ['whole Lamp Engineer in Cork', 'first Lamp Engineer', 'in Cork']],
  ['Job Application for Lamp Engineer', ['first Lamp Engineer']],
  ['Wir suchen eine Lampenwärterin (m/w/d) für unser Team', ['hired Lampenwärterin (m/w/d)']],
  ['We’re hiring a Lamp Engineer in Cork!', ['hired Lamp Engineer', 'in Cork']],
  [
    'We are hiring a Lamp Engineer at Lanternworks',
    ['before-at Lamp Engineer', 'at Lanternworks', 'hired Lamp Engineer'],
  ],
  ['Nous recrutons un Gardien de phare pour notre équipe', ['hired Gardien de phare']],
  ['Buscamos Ingeniero de faros', ['hired Ingeniero de faros']],
  // No single job, and no employer called “We”.
  ['We are hiring engineers', ['hired engineers']],
  ['Why we are hiring a lamp engineer', ['hired lamp engineer']],
  ['Wir suchen Verstärkung', []],
  ['Lamp Engineer at work', []],
])('the title “%s” has the parts %j', (title, said) => {
  const parts = titleParts(title).map(({ place, text }) => `${place} ${text}`);
  expect(parts.filter(part => !part.startsWith('pieces '))).toEqual(
    said.length > 0 ? said : [`whole ${title}`],
  );
});

test('the likeliest value of a field is taken, but no place that is probably wrong', () => {
  // The logarithm of the odds, by the feature: its chance is 0.13, 0.17 and 0.9.
  const odds = { low: -1.9, fair: -1.6, high: 2.2 };
  const weights = new Map(Object.entries(odds).map(([name, odd]) => [name, new Float64Array([0, odd])]));
  const model: LinearModel = { labels: ['no', 'yes'], weights };
  const offered = (...features: readonly (keyof typeof odds)[]) =>
    features.map(feature => ({ value: feature, features: [feature] }));
  expect(likeliest(model, 'location', offered('fair', 'high', 'low'))).toBe('high');
  expect(likeliest(model, 'location', offered('fair'))).toBe('fair');
  expect(likeliest(model, 'location', offered('low'))).toBeNull();
  expect(likeliest(model, 'company', offered('low'))).toBe('low');
  expect(likeliest(model, 'title', [])).toBeNull();
});
