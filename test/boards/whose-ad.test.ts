import { describe, expect, test } from 'vitest';
import { readPosting } from '../../src/boards/read-posting.ts';
import { pageOf } from './fixture.ts';

const section = (heading: string, ...lines: readonly string[]) =>
  `<h2>${heading}</h2><ul>${lines.map(line => `<li>${line}</li>`).join('')}</ul>`;
const tasks = section(
  'What you will do',
  'Wind and oil the clocks of four towers',
  'Write down what each of them lost in a month',
  'Teach two apprentices what a pendulum does',
);
const profile = section(
  'What you bring',
  'Three years of experience with large movements',
  'No fear of ladders, and a driving licence',
  'Plain written English',
);
const offer = section(
  'What we offer',
  '30 days of holiday',
  'A permanent contract of 36 hours',
  'A watch of your own',
);

type Page = { readonly title: string; readonly heading: string; readonly rest: string };

function read(address: string, { title, heading, rest }: Page) {
  const page = pageOf(
    `<title>${title}</title><nav><a href="/">Start</a><a href="/clocks">Clocks</a></nav><main><h1>${heading}</h1>${rest}</main>`,
  );
  const { job, refusal } = readPosting(page, new URL(address));
  return job ? { title: job.title, company: job.company } : refusal?.kind;
}

describe('the jobs page of an employer with one job', () => {
  const intro = '<p>We look after tower clocks, and we are looking for a third pair of hands.</p>';
  const page = { title: 'Jobs', heading: 'Clock Technician', rest: intro + tasks + profile + offer };

  test('is the posting of that job', () => {
    expect(read('https://towerclocks.example/jobs', page)).toMatchObject({ title: 'Clock Technician' });
  });
  test.each([
    ['it does not say what the job asks', { ...page, rest: intro + tasks + offer }],
    ['its heading does not name the job', { ...page, heading: 'Work with us' }],
    [
      'it also has the heading of another job',
      { ...page, rest: `${page.rest}<h2>Bell Engineer – mail us</h2>` },
    ],
    [
      'it also has a line with other jobs',
      { ...page, rest: `${page.rest}<p>Also open: Bell Engineer, Cook</p>` },
    ],
    ['it says that the job is past', { ...page, heading: 'Past jobs: Clock Technician' }],
  ])('is a list if %s', (_, other) => {
    expect(read('https://towerclocks.example/jobs', other)).toBe('list');
  });
});

test.each([
  ['Silver Birch Clockworks', 'Silver Birch Clockworks'],
  ['Silver Birch Blog', 'Silver Birch'],
])('the employer on a site called “%s” is %s, as the ad calls it', (site, company) => {
  const about = `<h2>About ${company}</h2><p>${company} has worked in the same town since 1904. Silver Birch is ours.</p>`;
  const rest = `<p>${company} is looking for a colleague. Silver Birch people stay long.</p>${tasks}${profile}${offer}${about}`;
  const page = {
    title: `Clock Technician | ${site}`,
    heading: 'Clock Technician',
    rest: `${rest}<footer>© 2026 ${site}</footer>`,
  };
  expect(read('https://silverbirch.example/careers/clock-technician', page)).toMatchObject({ company });
});

test('a skill after the dash of a title is not taken for an employer, and stays in the title', () => {
  const heading = 'Clock Technician – Pendulum';
  const intro = '<p>Halden is looking for a great Pendulum technician, to join Pendulum.</p>';
  const page = { title: `${heading} | Halden`, heading, rest: intro + tasks + profile + offer };
  expect(read('https://halden.example/careers/123', page)).toMatchObject({ title: heading });
});

test.each([
  ['Clock Technician – Towers (#381)', 'Clock Technician – Towers'],
  ['Clock Technician – Halden (#381)', 'Clock Technician'],
  ['[Hiring] Clock Technician at Halden', 'Clock Technician'],
  ['[EU] Clock Technician, Bells at Scale', 'Clock Technician, Bells at Scale'],
  ['Clock Technician #2', 'Clock Technician #2'],
  ['Clock Technician – Towers', 'Clock Technician – Towers'],
])('on a board with jobs of many employers, the title of “%s” is “%s”', (heading, title) => {
  const rest = `<div><p>Halden is looking for somebody to join our team: at Halden we mend great Towers’ clocks.</p>${tasks}${profile}${offer}</div>`;
  const page = { title: `${heading} · Issue 381 · clocks/jobs`, heading, rest };
  expect(read('https://codehost.example/clocks/jobs/issues/381', page)).toMatchObject({ title });
});

describe('if only the meta tags name the employer', () => {
  const at = (beside: string, site = 'Towerclocks') => {
    const head = `<title>Clock Technician</title><meta property="og:site_name" content="${site}">`;
    const page = pageOf(`${head}<main><h1>Clock Technician</h1>${beside}${tasks}${profile}${offer}</main>`);
    return readPosting(page, new URL('https://careers.towerclocks.example/jobs/clock-technician')).job
      ?.company;
  };

  test.each([
    ['a section’s heading', ''],
    ['a German section’s heading', '<h2>Deine Aufgaben</h2>'],
    ['a kind of employment', '<p>Full-time</p>'],
    ['a town with a kind of employment', '<p>Berlin · Permanent contract</p>'],
    ['a town and its country', '<p>Berlin, Germany</p>'],
  ])('%s beside the title is not taken for the employer', (_, beside) => {
    expect(at(beside)).toBe('Towerclocks');
  });
  test('a name beside the title is the employer if the meta tags have it, too', () => {
    expect(at('<p>Leiden Education</p>', 'Leiden Education')).toBe('Leiden Education');
  });
  test('the site’s name is not the employer if its address says otherwise', () => {
    expect(at('', 'Clock Jobs Weekly')).toBeNull();
  });
});
