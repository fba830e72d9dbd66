import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { extractKeywords } from '../../../src/core/keywords/extract-keywords.ts';
import { cutLines } from '../../../src/core/posting/cut-lines.ts';
import { breaksIn, unglued } from '../../../src/core/posting/glued-lines.ts';
import { plainPosting } from '../../../src/core/posting/plain-posting.ts';
import { growth } from '../growth.ts';

const LINES = [
  'ABOUT US',
  'We run the ferries of four islands and sell the tickets for them.',
  'WHAT YOU WILL DO',
  'Design the services that sell our tickets',
  'Maintain the pipelines that bring them to the harbours',
  'REQUIREMENTS',
  '3+ years of experience with Kotlin',
  'Strong knowledge of PostgreSQL',
  'Experience with Kafka or another queue',
  'NICE TO HAVE',
  'Familiarity with Terraform',
];
const GLUED = LINES.join(' ');

it('splits a line that lost its line breaks, and leaves out one space at each', () => {
  const found = unglued(GLUED);
  expect(found.join(' ')).toBe(GLUED);
  for (const line of LINES.slice(4)) expect(found).toContain(line);
});

it.each([
  ['a paragraph', 'Our team of nine in Cork looks after the ferries of Clare Island. '.repeat(9)],
  [
    'products',
    'Our customers run Shopify Plus, Salesforce Marketing Cloud and Microsoft Dynamics 365 next to Google Analytics 4, Looker Studio and Power BI, and our own products Harbour Gate and Harbour Pay sit between them and all the ferries.',
  ],
  ['names in a row', `You have worked with ${'Kafka, Airflow, Kubernetes, Terraform, '.repeat(9)}`],
  ['a short line', LINES.slice(5).join(' ').slice(0, 199)],
  ['German', 'Du bist Teil eines Teams und baust die Dienste für den Verkauf der Karten. '.repeat(6)],
])('%s stays whole', (_, text) => {
  expect(unglued(text)).toEqual([text]);
});

it('judges only places before a capital or a figure, and none after the end of a sentence', () => {
  const asked: string[] = [];
  const line = 'We sell tickets. Ferries with 4 decks, by Java';
  breaksIn(line, (_, start) => {
    asked.push(line.slice(start));
    return false;
  });
  expect(asked).toEqual(['4 decks, by Java', 'Java']);
  expect(breaksIn('We sell (DO-178 DAL A preferred) Ferries', () => true)).toEqual([8, 33]);
  expect(breaksIn('  Ferries of Clare', (_, start) => start < 9)).toEqual([]);
});

it('separates a heading from the sentence before it', () => {
  const text = plainPosting(GLUED);
  const lines = cutLines(text, GLUED).map(({ start, end }) => text.slice(start, end));
  expect(lines).toEqual(LINES);
});

it('reads a posting without line breaks like one that has them', () => {
  const told = (text: string) =>
    extractKeywords(text, null).keywords.map(({ name, need }) => `${name} ${need}`);
  expect(told(GLUED)).toEqual(told(LINES.join('\n')));
});

it.each([
  ['breaks', `${GLUED} `.repeat(300)],
  ['capitals', 'THE TEAM AND YOU WILL WORK WITH OUR JAVA FOR THE '.repeat(1600)],
  ['letters', `${'We work with the team and the best of tools '.repeat(20)}${'A B '.repeat(20_000)}`],
  ['marks', `${'We work with the team and for you '.repeat(10)}a${'.'.repeat(80_000)}a`],
])('grows with the length of a line of %s, not with its square', (_, long) => {
  expect(growth(share => unglued(long.slice(0, long.length * share)))).toBeLessThan(20);
});

// If these features change, run `npm run train breaks`, then update this digest (`npx vitest run FILE -u`).
it('has the features that the weights were trained on', () => {
  const told: string[] = [];
  breaksIn(`${GLUED} Tools: Git (2.40), "Helm" and CI/CD.`, (features, start) => {
    told.push(features.join(' · '));
    return LINES.some(line => GLUED.startsWith(line, start));
  });
  expect(told.length).toBeGreaterThan(20);
  const digest = createHash('sha256').update(told.join('\n')).digest('hex');
  expect(digest.slice(0, 16), 'train `breaks`, then update').toMatchInlineSnapshot(`"d181ed03c63899aa"`);
});
