import { expect, test } from 'vitest';
import { isResume } from '../../src/core/resume.ts';
import { read, readOk, textOf } from './read.ts';

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

const file = {
  basics: {
    name: 'Sam Example',
    label: 'Backend engineer',
    email: 'sam@example.com',
    phone: '+1 415 555 0199',
    url: 'https://sam.example.com',
    summary: 'Writes services.',
    location: { city: 'Lisbon', countryCode: 'PT' },
    profiles: [{ network: 'GitHub', url: 'https://github.com/sam-example' }],
  },
  work: [
    {
      name: 'Acme',
      position: 'Engineer',
      startDate: '2021-03',
      highlights: ['Built an API.', 'Halved latency.'],
    },
    {
      company: 'Initech',
      position: 'Intern',
      startDate: '2020-06-01',
      endDate: '2020-09-01',
      summary: 'Tests.',
    },
  ],
  education: [{ institution: 'A University', studyType: 'BSc', area: 'Computing', endDate: '2020' }],
  projects: [{ name: 'Tiny queue', keywords: ['Go'], highlights: ['1,000 users'] }],
  skills: [{ name: 'Languages', keywords: ['Go', 'SQL'] }, { name: 'Docker' }],
  awards: [],
};

test('a JSON Resume is read by its own structure', async () => {
  const resume = await readOk(bytesOf(file));
  expect(isResume(resume)).toBe(true);
  expect(resume).toMatchObject({ name: 'Sam Example', email: 'sam@example.com', phone: '+1 415 555 0199' });
  expect(resume.links.map(link => link.kind)).toEqual(['website', 'github']);
  expect(resume.sections.map(({ heading }) => heading)).toEqual([
    'Summary',
    'Experience',
    'Projects',
    'Education',
    'Skills',
  ]);
  expect(resume.skills).toEqual(['Go', 'SQL', 'Docker']);
  const [first, second] = resume.entries;
  expect(first).toMatchObject({
    title: 'Engineer',
    organisation: 'Acme',
    from: { year: 2021, month: 3 },
    to: 'present',
  });
  expect(first?.bullets.map(span => textOf(resume, span))).toEqual(['Built an API.', 'Halved latency.']);
  expect(second).toMatchObject({ organisation: 'Initech', to: { year: 2020, month: 9 } });
  expect(resume.entries.map(({ kind }) => kind)).toEqual([
    'experience',
    'experience',
    'projects',
    'education',
  ]);
  expect(resume.lines.map(line => textOf(resume, line)).join('\n')).toBe(resume.text);
});

test('whatever stands in it, there is an answer', async () => {
  const odd = { basics: { name: 7, profiles: 'x' }, work: [null, 1, { highlights: [{}] }], skills: {} };
  expect((await read(bytesOf(odd))).refusal?.kind).toBe('empty');
  expect((await read(new TextEncoder().encode('{ "basics": { "name": "Sam'))).refusal?.kind).toBe('damaged');
  expect(
    (await readOk(bytesOf({ basics: { name: 'Sam', summary: 'a '.repeat(9_000) } }))).text.length,
  ).toBeLessThan(3_000);
});

const account = 'https://github.com/sam-example';
test.each([
  [
    'a profile of a name alone',
    { profiles: [null, { network: 'Github', username: '@sam-example', url: null }] },
  ],
  ['profiles by their sites', { profiles: { github: 'sam-example' } }],
  ['a site among the basics', { github: account }],
])('%s leads to the account', async (_, basics) => {
  const resume = await readOk(bytesOf({ basics: { ...file.basics, url: '', profiles: [], ...basics } }));
  expect(resume.links).toEqual([{ kind: 'github', url: account, visible: true }]);
});

test('a resume within another member is read, and a name in two parts', async () => {
  const basics = { firstName: 'Sam', lastName: 'Example', email: 'sam@example.com' };
  expect(await readOk(bytesOf({ resume: { basics, work: file.work } }))).toMatchObject({
    name: 'Sam Example',
  });
});
