import { describe, expect, test } from 'vitest';
import { readPosting } from '../../src/boards/read-posting.ts';
import { whyNoPosting } from '../../src/cli/reason-of.ts';
import type { RefusalKind } from '../../src/core/types.ts';
import { pageOf } from './fixture.ts';

const form = `<form><input name="first_name"><input name="last_name"><input type="email" name="email"><input type="file"></form>`;
const ad = `<h2>Responsibilities</h2><ul><li>Build REST APIs in Java for 40 lighthouse keepers</li><li>Design PostgreSQL schemas and watch their slow queries</li></ul>
  <h2>Requirements</h2><ul><li>Two years of experience with Java or Kotlin</li><li>SQL, Git and Docker in daily work, and a liking for boring technology</li></ul>
  <p>We are looking for somebody who stays calm when the fog rolls in. You will work with a team of six, full-time, in Cork or at home.</p>`;
const roles = ['Backend Engineer', 'Frontend Developer', 'Data Analyst', 'Office Manager'];
const list = roles
  .map((role, index) => `<li><a href="/jobs/role-${index}-opening">${role}</a> Cork</li>`)
  .join('');

const cases: readonly (readonly [string, RefusalKind, string, string])[] = [
  ['a list of jobs', 'list', 'https://example.com/careers', `<h1>Open positions</h1><ul>${list}</ul>`],
  [
    'headings without links',
    'list',
    'https://example.com/careers',
    `<h1>Open Positions</h1>${roles.map(role => `<h2>${role}</h2>`).join('')}`,
  ],
  [
    'a line or two about each role',
    'list',
    'https://example.com/people',
    `<h1>Right-minded people</h1>${roles
      .slice(0, 3)
      .map(
        role =>
          `<h3>${role}</h3><p>We are looking for somebody who likes boats and lamps, full-time, and who builds things that last with a team of six, in Cork or at home. <a href="mailto:x@example.com">apply</a></p>`,
      )
      .join('')}`,
  ],
  [
    'two ads on one page',
    'list',
    'https://example.com/careers',
    `<h1>Careers</h1><h2>Backend Engineer</h2>${ad}<h2>Frontend Developer</h2>${ad.replaceAll('REST', 'GraphQL').replaceAll('Two', 'Three').replaceAll('We are', 'They are')}`,
  ],
  [
    'an application form',
    'application-form',
    'https://careers.example.com/jobs/123-backend/applications/new',
    `<h1>Backend Engineer</h1>${form}`,
  ],
  [
    'a form under no telling address',
    'application-form',
    'https://example.com/x',
    `<h1>Tell us about you</h1>${form}`,
  ],
  [
    'a job that is gone, with others beside it',
    'closed',
    'https://example.com/jobs/2231-lamp-engineer',
    `<h1>Lamp Engineer</h1><p>This position has been filled.</p><h2>Similar jobs</h2><ul>${list}</ul>`,
  ],
  [
    'a sentence in the data of a page that is yet to be drawn',
    'not-ready',
    'https://example.com/careers/lamp-engineer',
    '<script type="application/ld+json">{"@type":"JobPosting","title":"Lamp Engineer","description":"Join our crew and mend lamps."}</script><div id="root"></div><script src="/app.js"></script>',
  ],
  [
    'a bot check by its title',
    'blocked',
    'https://www.glassdoor.com/job-listing/x-JV_IC1.htm?jl=1009000000001',
    '<title>Security | Glassdoor</title><p>Help us protect Glassdoor</p>',
  ],
  [
    'a bot check by its words',
    'blocked',
    'https://example.com/jobs/backend-engineer',
    '<h1>example.com</h1><p>Verify you are human by completing the action below.</p><p>Ray ID: 1</p>',
  ],
  [
    'a job that is gone',
    'closed',
    'https://jobs.example.com/jobs/12345',
    '<h1>Sorry</h1><p>This position has been filled and is no longer available.</p>',
  ],
  [
    'a board frame',
    'embedded',
    'https://example.com/careers/backend',
    '<h1>Join us</h1><iframe id="grnhse_iframe" src="https://boards.greenhouse.io/embed/job_app?for=lanternworks&amp;token=4000001"></iframe>',
  ],
  [
    'a page that has not loaded',
    'not-ready',
    'https://lanternworks.wd3.myworkdayjobs.com/en-US/careers/job/Cork/Engineer_JR1000123',
    '<div id="root"></div><script src="app.js"></script>',
  ],
  [
    'a news page',
    'not-a-job',
    'https://example.com/news/fog',
    '<article><h1>Fog again</h1><p>The fog came in at four and left at nine. Nobody was surprised.</p></article>',
  ],
  [
    'a wall of a login',
    'blocked',
    'https://example.com/vacantes/4471',
    '<h1>Inicia sesión</h1><p>Para ver la oferta completa, entra en tu cuenta.</p><form><input type="email"><input type="password"><button>Entrar</button></form><a href="/nueva">Crear una cuenta</a>',
  ],
  [
    'a page with a login in its corner',
    'not-a-job',
    'https://example.com/about/lamps',
    `<form><input type="email"><input type="password"></form><h1>Our lamps</h1>${Array.from({ length: 24 }, (_, nth) => `<p>Lamp ${nth} is cut by hand, tried in the fog and carried up the stairs by two people.</p>`).join('')}`,
  ],
  [
    'a list with a login',
    'list',
    'https://example.com/jobs',
    '<form><input type="email"><input type="password"></form><h1>Jobs</h1><ul><li><a href="/jobs/1-welder">Welder</a></li><li><a href="/jobs/2-turner">Turner</a></li></ul>',
  ],
  [
    'a privacy policy',
    'not-a-job',
    'https://example.com/privacy',
    `<h1>Privacy policy</h1>${'<p>We keep personal data of applicants for a year, and our team deletes it afterwards, as the law requires.</p>'.repeat(30)}`,
  ],
  [
    'a page on culture',
    'not-a-job',
    'https://example.com/about/life',
    `<h1>Life with us</h1><h2>Our values</h2>${'<p>We care about the sea, the lamps and each other, and we say so on our walls.</p>'.repeat(10)}<h2>Benefits</h2><ul><li>Fish on Fridays</li><li>A lamp of your own</li></ul>`,
  ],
];

test.each(cases)('%s is refused as %s', (_, kind, address, html) => {
  const { job, refusal } = readPosting(pageOf(html), new URL(address));
  expect(job).toBeNull();
  expect(refusal?.kind).toBe(kind);
  expect(refusal && whyNoPosting(refusal)).toMatch(/^[A-Z].+\.$/);
});

test('every kind has its own sentence', () => {
  const reasons = new Map(
    cases.map(([, kind, address, html]) => {
      const { refusal } = readPosting(pageOf(html), new URL(address));
      return [kind, refusal && whyNoPosting(refusal)];
    }),
  );
  expect(new Set(reasons.values()).size).toBe(reasons.size);
});

describe('the address that is offered to open', () => {
  const wrapper = new URL('https://example.com/careers?gh_jid=4000001');
  const openUrl = (html: string) => readPosting(pageOf(html), wrapper).refusal?.openUrl ?? null;
  const frame = (src: string) => `<h1>Join us</h1><iframe src="${src}"></iframe>`;

  test.each([
    [
      'https://boards.greenhouse.io/embed/job_app?for=x&token=4000001',
      'https://boards.greenhouse.io/embed/job_app?for=x&token=4000001',
    ],
    [
      '//jobs.lever.co/x/11111111-2222-4333-8444-555555555555',
      'https://jobs.lever.co/x/11111111-2222-4333-8444-555555555555',
    ],
    ['javascript:alert(1)//greenhouse.io/jobs/12345', null],
    ['http://boards.greenhouse.io/embed/job_app?for=x&token=4000001', null],
    ['https://user:pass@boards.greenhouse.io/embed/job_app?token=4000001', null],
    ['https://greenhouse.io.evil.example/embed/job_app?token=4000001', null],
    ['https://boards.greenhouse.io/', null],
  ])('of the frame %s is %s', (src, expected) => {
    expect(openUrl(frame(src.replaceAll('&', '&amp;')))).toBe(expected);
  });

  test('may be that of a frame that is not loaded yet, but never an invalid one', () => {
    const address = 'https://boards.greenhouse.io/embed/job_app?token=4000001';
    expect(openUrl(`<iframe data-src="${address}"></iframe>`)).toBe(address);
    expect(
      openUrl(`<iframe></iframe><iframe src="https://["></iframe><iframe src="${address}"></iframe>`),
    ).toBe(address);
  });

  test('is not made from a script if the board or the job is unknown', () => {
    const script = (query: string) =>
      pageOf(`<script src="https://boards.greenhouse.io/embed/job_board/js${query}"></script>`);
    const openAt = (query: string, address: string) =>
      readPosting(script(query), new URL(address)).refusal?.openUrl ?? null;
    expect(openAt('?for=x', 'https://example.com/careers?gh_jid=400')).toBeNull();
    expect(openAt('?for=x', 'https://example.com/careers')).toBeNull();
    expect(openAt('', wrapper.href)).toBeNull();
  });

  test('is made from the script that will add the frame', () => {
    const script =
      '<div id="grnhse_app"></div><script src="https://boards.greenhouse.io/embed/job_board/js?for=lanternworks"></script>';
    expect(openUrl(script)).toBe('https://boards.greenhouse.io/embed/job_app?for=lanternworks&token=4000001');
  });

  test('is that of the posting if the page is its form', () => {
    const url = new URL('https://careers.example.com/jobs/123-backend/applications/new');
    expect(readPosting(pageOf(form), url).refusal?.openUrl).toBe(
      'https://careers.example.com/jobs/123-backend',
    );
  });
});

describe('these pages are postings although they look like refusals', () => {
  const url = new URL('https://example.com/careers/backend-engineer');

  test('a closed posting whose text is still there', () => {
    const html = `<title>Backend Engineer | Example</title><nav>${list}</nav><h1>Backend Engineer</h1><p class="closed">We are no longer accepting applications.</p><main>${ad}</main>`;
    expect(readPosting(pageOf(html), url).job?.title).toBe('Backend Engineer');
  });

  test('a posting with its form below, which is left out of the text', () => {
    const html = `<main><h1>Backend Engineer</h1>${ad}<h2>Apply for this job</h2>${form}<p>We process your data.</p></main>`;
    const job = readPosting(pageOf(html), url).job;
    expect(job?.description).toContain('Two years of experience');
    expect(job?.description).not.toContain('process your data');
  });

  test('a posting with other jobs beside it', () => {
    const html = `<main><h1>Backend Engineer</h1>${ad}</main><section class="related-jobs"><h2>Other jobs</h2><ul>${list}</ul></section>`;
    const job = readPosting(pageOf(html), url).job;
    expect(job?.title).toBe('Backend Engineer');
    expect(job?.description).not.toContain('Office Manager');
  });
});
