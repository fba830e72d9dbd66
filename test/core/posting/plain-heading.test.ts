import { describe, expect, it } from 'vitest';
import { extractKeywords } from '../../../src/core/keywords/extract-keywords.ts';
import { openedBy } from '../../../src/core/posting/plain-heading.ts';
import { readLines } from '../../../src/core/posting/read-lines.ts';

const OPENING = {
  process: [
    'What you’ll learn',
    'Skills you will gain:',
    'Similar jobs',
    'More jobs at Harbour',
    'Related openings',
    'People also viewed',
    'Ähnliche Stellenangebote',
    'Offres d’emploi similaires',
    'This role is not for you if',
    'This isn’t the right role for you if',
    'This is not the job for you if',
    'This might not be the right job for you if:',
    'You won’t be a good fit if',
    'You might not be a good fit if you',
    'You will not enjoy this role if',
    'Who this is not for',
  ],
  duty: [
    'What success looks like',
    'Your first 90 days',
    'Your first year',
    'A day in the life',
    'Day-to-day',
    'Projects you might work on',
    'Tech you will use',
    'What you’ll be working on',
  ],
  must: [
    'You might be a good fit if you',
    'You are an excellent fit if',
    'You’ll thrive here if:',
    'This role is for you if',
    'Who this is for',
  ],
};

it.each(Object.entries(OPENING).flatMap(([opens, headings]) => headings.map(heading => [heading, opens])))(
  '“%s” opens %j',
  (heading, opens) => {
    expect(openedBy(heading as string)).toBe(opens);
  },
);

it.each([
  'The tech you will use',
  'What you’ll bring',
  'What you need to know',
  'Willingness to learn',
  'Other requirements',
  'Other job requirements',
  'Related job experience',
  'More opportunities in Python and SQL',
  'No degree? Not a problem',
  'Not required, but great',
  'You will build clocks',
  'First aid certificate',
  'Within 2 days',
  '30 days of holiday',
  'Machine learning',
  'It would be lovely if you',
  'You will be an even better fit if',
  'Please do not apply if you do not have:',
  'Please don’t apply if you lack the following:',
  'This role is not for you if you lack:',
  'Freshers need not apply',
  'Agencies need not apply',
  'You learn quickly',
  'You gain trust fast',
  'What you will learn or already know',
  'What you learned at university',
  'Ce que nous apprécierions',
  'Ce que nous apprécions particulièrement :',
  'Ce que vous apportez : votre approche',
  'Das bist du: neugierig und lernbereit',
  'Das solltest du gelernt haben',
  'Das bringst du mit (oder lernst es)',
  'Was du mitbringst: gelernt oder studiert',
  'Other positions you may have held',
  'Similar positions held before:',
  'You do not have to match all of it if you',
  'What success looks like is that you have run Kafka and PostgreSQL for years and years on end and know both',
  'This is waiting for you',
  'This is what we have for you',
  'A first degree plus 3 years experience',
  'API-first thinking, 3 years',
  'First 6 months work from office',
  'Remote-first, four-day week',
  'Day',
  'Tools you’ve used',
  'What you’ve used in production',
  'What you’ve worked with',
])('“%s” is left to the model', heading => {
  expect(openedBy(heading)).toBeNull();
});

const posting = (heading: string) =>
  `We make clocks.\n\nRequirements\n- Five years of Java\n- Solid SQL\n\n${heading}\n- Kotlin and Gradle\n- Docker basics\n\nWe offer\n- 30 days off`;
const needIn = (text: string, skill: string) =>
  extractKeywords(text, 'Developer').keywords.find(({ name }) => name === skill)?.need;

it('asks for nothing in the titles of other jobs', () => {
  const others = `Similar jobs\nJava Developer (m/w/d)\nBerlin\nPHP Developer - Symfony\nHamburg\nSAP Consultant\nMunich\n`;
  const text = `Backend Developer\n\nWhat you bring\n- Five years of TypeScript\n- Docker\n\nWe offer\n- 30 days of holiday\n\n${others}`;
  expect(['TypeScript', 'Docker', 'Java', 'PHP', 'Symfony', 'SAP'].map(name => needIn(text, name))).toEqual([
    'required',
    'required',
    ...Array.from({ length: 4 }, () => 'mentioned'),
  ]);
});

describe('what stands below', () => {
  it.each([
    ['What you will learn', ['process', 'process']],
    ['Similar jobs', ['process', 'process']],
    ['This isn’t the right role for you if', ['process', 'process']],
    ['You won’t be a good fit if', ['process', 'process']],
    ['Your first 90 days', ['duty', 'duty']],
    ['You might be a good fit if', ['must', 'must']],
    ['Tools you’ve used', ['must', 'must']],
    ['Extras', ['wish', 'wish']],
    ['Please do not submit candidates who are:', ['process', 'process']],
    ['Don’t apply if you are:', ['process', 'process']],
    ['Good‑to‑Have (not mandatory)', ['wish', 'wish']],
    ['Build systems', ['must', 'must']],
    ['Version control', ['must', 'must']],
    ['Data & storage', ['must', 'must']],
    ['Surprise us with', ['wish', 'wish']],
    ['Nice-to-have version control', ['wish', 'wish']],
    ['What would surprise us', ['wish', 'wish']],
  ])('is of it: %s', (heading, roles) => {
    const text = posting(heading);
    const below = readLines(text, 'Developer').filter(({ start }) => start > text.indexOf(heading));
    expect(below.slice(0, 2).map(({ role }) => role)).toEqual(roles);
  });

  it('names no keyword under a heading where nothing is asked', () => {
    expect(needIn(posting('What you will learn'), 'Kotlin')).toBe('mentioned');
    expect(needIn(posting('You might be a good fit if'), 'Kotlin')).toBe('required');
    expect(needIn(posting('Please do not apply if you do not have:'), 'Kotlin')).not.toBe('mentioned');
    expect(needIn(posting('Das solltest du gelernt haben'), 'Kotlin')).not.toBe('mentioned');
  });

  it.each([
    'Freshers need not apply',
    'Agencies need not apply',
    'You learn quickly',
    'API-first thinking, 3 years',
  ])('is asked in a flat list: %s', line => {
    const text = `Java Developer, Pune\n\nRequirements:\n5+ years of Kotlin\n${line}\nPostgreSQL, Kafka\nDocker\n\nNotice period: 30 days`;
    for (const skill of ['Kotlin', 'PostgreSQL', 'Kafka', 'Docker'])
      expect(needIn(text, skill)).not.toBe('mentioned');
  });

  it.each([
    'Interested?\nThen apply if you have five years of Kotlin, know PostgreSQL and Docker.',
    'Bewerbung\nDu kannst Kotlin und PostgreSQL? Dann bewirb dich!',
  ])('is asked where the person has it: %s', text => {
    expect(needIn(`We make clocks.\n\n${text}`, 'PostgreSQL')).toBe('required');
  });

  it.each([
    ['Interview process\n1. Call with the team\n2. Live coding in Kotlin', 'Kotlin'],
    ['Benefits\n- Docker and Kubernetes training if you join', 'Docker'],
    ['Benefits\n- You have a budget for Docker courses', 'Docker'],
    ['Bewerbung\nWenn du Fragen zu unserem Kotlin-Team hast, ruf an.', 'Kotlin'],
  ])('is asked of nobody: %s', (text, skill) => {
    expect(needIn(`We make clocks.\n\nRequirements\n- SQL\n\n${text}`, skill)).toBe('mentioned');
  });
});

it('does not read long lines', () => {
  const line = `${'-'.repeat(200_000)}a:`;
  const start = performance.now();
  expect(openedBy(line)).toBeNull();
  expect(performance.now() - start).toBeLessThan(100);
});
