import { describe, expect, test } from 'vitest';
import type { Board, BoardReading, Found } from '../../src/boards/board.ts';
import { boardOf, readByBoard } from '../../src/boards/board-of.ts';
import { confidenceOf } from '../../src/boards/confidence.ts';
import {
  glassdoor,
  googleJobs,
  gusto,
  hackerNews,
  indeed,
  linkedin,
  rippling,
  taleo,
  workday,
} from '../../src/boards/index.ts';
import { readPosting } from '../../src/boards/read-posting.ts';
import { fullerText } from '../../src/boards/structured/longer-text.ts';
import { pageOf } from './fixture.ts';

const read = (board: Board, html: string, address: string): BoardReading =>
  readByBoard(board, pageOf(html), new URL(address));
/** The description if a posting was found, else the reading itself. */
const told = (reading: BoardReading) =>
  reading !== null && typeof reading === 'object' && 'description' in reading ? reading.description : reading;

describe('Google’s panel of jobs', () => {
  const search = 'https://www.google.com/search';
  const apply = '<a href="https://a.example/1">Apply on A</a>';

  test.each([
    [
      'leads to the posting at its source',
      `${search}?ibp=htl;jobs#x`,
      apply,
      { refuse: 'embedded', openUrl: 'https://a.example/1' },
    ],
    [
      'leads there also by the title of a picture',
      `${search}?udm=8`,
      '<a href="https://a.example/1" title="Apply on A"></a>',
      { refuse: 'embedded', openUrl: 'https://a.example/1' },
    ],
    [
      'is recognised by the hash of the address',
      `${search}#htidocid=1`,
      apply,
      { refuse: 'embedded', openUrl: 'https://a.example/1' },
    ],
    [
      'is a list if no link leads to the source',
      `${search}?udm=8`,
      '<a href="https://a.example/1">More</a>',
      'list',
    ],
    ['is a list if the link is invalid', `${search}?udm=8`, '<a href="https://[">Apply on A</a>', 'list'],
    ['is not seen in any other search', `${search}?q=a&udm=80`, apply, null],
  ])('%s', (_, address, html, reading) => {
    expect(read(googleJobs, html, address)).toEqual(reading);
  });
});

describe('a comment on Hacker News', () => {
  const of = (first: string) =>
    read(
      hackerNews,
      `<table class="fatitem"><tr><td class="commtext">${first}<p>We mend lamps.</p></td></tr></table>`,
      'https://news.ycombinator.com/item?id=1',
    ) as Found;

  test('has the employer, role, place, kind of employment and pay between bars', () => {
    expect(of('Lanternworks | Cork, Ireland | SRE | Full-time | €70k | ONSITE')).toMatchObject({
      company: 'Lanternworks',
      title: 'SRE',
      location: 'Cork, Ireland',
      employmentType: 'Full-time',
      salary: '€70k',
    });
    expect(of('Lanternworks | Keeper')).toMatchObject({ title: 'Keeper', location: null, salary: null });
    expect(of('Lanternworks | Remote Engineer | remote')).toMatchObject({
      title: 'Remote Engineer',
      location: 'remote',
    });
  });

  test('is no posting without a bar; a thread of comments is a list, and any other page nothing', () => {
    expect(of('Lanternworks')).toBeNull();
    const page = (html: string) => read(hackerNews, html, 'https://news.ycombinator.com/item?id=1');
    expect(page('<table><tr class="comtr"><td class="commtext">a | b</td></tr></table>')).toBe('list');
    expect(page('<p>x</p>')).toBeNull();
  });
});

describe('Indeed', () => {
  const own = 'https://www.indeed.com/viewjob?jk=00000000000000aa';
  const search = 'https://www.indeed.com/jobs?q=a&vjk=00000000000000aa';
  const text = '<div id="jobDescriptionText">Mend lamps.</div>';
  const pane = (more = '') => `<div id="vjs-container">${text}${more}</div>`;
  const link = (id: string) => `<a href="/rc/clk?jk=${id}">x</a>`;

  test.each([
    ['shows a job on its own page', own, text, 'Mend lamps.'],
    ['shows it whatever other jobs are linked', own, text + link('00000000000000bb'), 'Mend lamps.'],
    ['shows it without an id in the address', 'https://www.indeed.com/viewjob', text, 'Mend lamps.'],
    ['has no answer if that page has no text', own, '<p>x</p>', null],
    ['shows it in a pane beside a list', search, pane(), 'Mend lamps.'],
    [
      'shows it in a pane if one of its links has the job’s id',
      search,
      pane(link('00000000000000bb') + link('00000000000000aa')),
      'Mend lamps.',
    ],
    ['is not ready while all links have other ids', search, pane(link('00000000000000bb')), 'not-ready'],
    ['is not ready while the pane is empty', search, '<div id="vjs-container"></div>', 'not-ready'],
    ['is not ready without a pane', search, text, 'not-ready'],
    ['is a list without an id', 'https://www.indeed.com/jobs?q=a', pane(), 'list'],
  ])('%s', (_, address, html, reading) => {
    expect(told(read(indeed, html, address))).toBe(reading);
  });
});

describe('LinkedIn', () => {
  const view = 'https://www.linkedin.com/jobs/view/4000000001';
  const search = 'https://www.linkedin.com/jobs/search/?currentJobId=4000000001';
  const guest = (more = '', text = 'Mend lamps.') =>
    `<h1 class="top-card-layout__title">Lamp Engineer</h1>${more}<div class="description__text">${text}</div>`;
  const classic = (id: string, box = '<h2>About the job</h2><p>Mend lamps.</p>') =>
    `<div class="scaffold-layout__detail"><h1><a href="/jobs/view/${id}/">Lamp Engineer</a></h1><div id="job-details">${box}</div></div>`;
  const hashed = (key: string, more = '') =>
    `<div data-sdui-screen="JobDetails"><span>before</span><p><span>Ad</span></p><p><a href="/jobs/view/4000000001/">Lamp Engineer</a></p><p><span> </span><span>Cork</span></p>${more}<div componentkey="${key}"><p>Mend lamps.</p></div></div>`;

  test.each([
    ['the text of a guest’s page', view, guest(), 'Mend lamps.'],
    [
      'a guest’s page of another job as not ready',
      view,
      guest('<a class="topcard__link" href="/jobs/view/lamp-4000000009?x">x</a>'),
      'not-ready',
    ],
    [
      'a guest’s page that links to itself',
      view,
      guest('<a class="topcard__link" href="/jobs/view/lamp-4000000001?x">x</a>'),
      'Mend lamps.',
    ],
    [
      'nothing on a guest’s page without a text',
      view,
      '<h1 class="top-card-layout__title">Lamp Engineer</h1>',
      null,
    ],
    ['a list without a pane as not ready', search, '<p>x</p>', 'not-ready'],
    ['the text of a member’s pane, without its heading', search, classic('4000000001'), 'Mend lamps.'],
    [
      'the text of a member’s pane with another heading',
      search,
      classic('4000000001', '<p>Mend lamps.</p><h2>Now</h2>'),
      'Mend lamps.\nNow',
    ],
    ['a member’s pane with another job as not ready', search, classic('4000000009'), 'not-ready'],
    ['the text of the new pane', search, hashed('JobDetails_AboutTheJob_4000000001'), 'Mend lamps.'],
    [
      'the new pane with another job as not ready',
      search,
      hashed('JobDetails_AboutTheJob_4000000009'),
      'not-ready',
    ],
    ['the empty new pane as not ready', search, '<div data-sdui-screen="JobDetails"></div>', 'not-ready'],
    ['a list if the address has no id', 'https://www.linkedin.com/jobs/search/?keywords=a', guest(), 'list'],
    [
      'a list if the id in the address is not that of a job',
      'https://www.linkedin.com/jobs/collections/4000000001',
      guest(),
      'list',
    ],
  ])('shows %s', (_, address, html, reading) => {
    expect(told(read(linkedin, html, address))).toBe(reading);
  });

  test('has in the new pane the place in the first line after the title, and the other facts in chips that link to the job', () => {
    const chips =
      '<a href="/x/4000000001"><span>Hybrid</span></a><a href="/x/4000000001"><span>Full-time</span></a><a href="/x/4000000001"><span>€70K/yr</span></a>';
    expect(read(linkedin, hashed('JobDetails_AboutTheJob_4000000001', chips), search)).toMatchObject({
      title: 'Lamp Engineer',
      location: 'Cork',
      employmentType: 'Full-time',
      salary: '€70K/yr',
    });
  });

  test('has the kind of employment after the seniority, or “Internship” as the seniority', () => {
    const kindOf = (...criteria: string[]) => {
      const facts = criteria
        .map(one => `<span class="description__job-criteria-text">${one}</span>`)
        .join('');
      return (read(linkedin, guest(facts), view) as Found).employmentType;
    };
    expect(kindOf('Internship', 'Full-time')).toBe('Full-time');
    expect(kindOf('Internship', 'Other')).toBe('Internship');
    expect(kindOf('Entry level', 'Other')).toBeNull();
    expect([kindOf('x', `Contract ${'x'.repeat(30)}`), kindOf('x', `Contract ${'x'.repeat(31)}`)]).toEqual([
      `Contract ${'x'.repeat(30)}`,
      null,
    ]);
  });
});

describe('other boards', () => {
  test.each([
    [
      'the text of a pane',
      'https://www.glassdoor.com/Job/x-jobs-SRCH_KO0,7.htm?jl=1009000000001',
      '<div class="JobDetails_jobDescription__a1">Mend lamps.</div>',
      'Mend lamps.',
    ],
    [
      'a pane without a text as not ready',
      'https://www.glassdoor.com/Job/x-jobs-SRCH_KO0,7.htm?jl=1009000000001',
      '<h1 data-test="job-title">x</h1>',
      'not-ready',
    ],
    [
      'a list if the address has no job',
      'https://www.glassdoor.com/Job/x-jobs-SRCH_KO0,7.htm',
      '<p>x</p>',
      'list',
    ],
    [
      'nothing on a job’s own page without a text',
      'https://www.glassdoor.com/job-listing/x-JV_IC1.htm?jl=1009000000001',
      '<p>x</p>',
      null,
    ],
  ])('Glassdoor shows %s', (_, address, html, reading) => {
    expect(told(read(glassdoor, html, address))).toBe(reading);
  });

  const taleoRow = (length: number) =>
    `<div id="requisitionDescriptionInterface.ID1700.row1">${'x'.repeat(length)}</div>`;
  test.each([
    ['a long row is the text', `<h1>Lamp Engineer</h1>${taleoRow(201)}`, 'x'.repeat(201)],
    ['a short row is not', `<h1>Lamp Engineer</h1>${taleoRow(200)}`, ''],
    ['a text needs no title', taleoRow(201), 'x'.repeat(201)],
    ['without a title and a text there is no posting', taleoRow(200), null],
  ])('Taleo: %s', (_, html, reading) => {
    expect(told(read(taleo, html, 'https://x.taleo.net/careersection/1'))).toBe(reading);
  });

  test('Rippling’s data are read unless the page shows another job', () => {
    const job = {
      name: 'Lamp Engineer',
      companyName: 'Ann',
      workLocations: ['Cork', 7, 'Kiel'],
      description: { company: '<p>We sail.</p>', role: '<p>Mend lamps.</p>', more: 'x' },
    };
    const state = `<script id="__NEXT_DATA__">${JSON.stringify({ props: { pageProps: { apiData: { jobPost: job } } } })}</script>`;
    const shown = (html: string) => read(rippling, html, 'https://ats.rippling.com/x/jobs/1');
    expect(shown(`<body><h2>Lamp Engineer</h2>${state.replace('Lamp', 'Lamp')}</body>`)).toMatchObject({
      title: 'Lamp Engineer',
      location: 'Cork; Kiel',
      description: 'We sail.\nMend lamps.',
    });
    const head = (body: string) => `<head>${state}</head><body>${body}</body>`;
    expect(shown(head('<h2>Boat Builder</h2>'))).toBeNull();
    expect(shown(head('<p>x</p>'))).toMatchObject({ title: 'Lamp Engineer' });
    expect(shown('<h2>Boat Builder</h2>')).toBeNull();
  });

  test('Gusto’s boards are lists, and their postings are jobs', () => {
    const html =
      '<h1><span>Ann</span><span>Lamp Engineer</span><span>Cork · Full-time</span></h1><div class="mt-8">Mend lamps.</div>';
    expect(read(gusto, html, 'https://jobs.gusto.com/boards/x')).toBe('list');
    expect(read(gusto, html, 'https://jobs.gusto.com/postings/x')).toMatchObject({
      location: 'Cork',
      employmentType: 'Full-time',
    });
    expect(read(gusto, '<p>x</p>', 'https://jobs.gusto.com/postings/x')).toBeNull();
  });

  test('Workday’s employer is named in the header of the page, or else in the address', () => {
    const companyOf = (address: string, header = '') =>
      (
        read(
          workday,
          `<p data-automation-id="headerTitle">${header}</p><h2 data-automation-id="jobPostingHeader">Lamp Engineer</h2>`,
          address,
        ) as Found
      ).company;
    expect(companyOf('https://ann.wd3.myworkdayjobs.com/c/job/1', 'Careers at Ann & Sons')).toBe(
      'Ann & Sons',
    );
    expect(companyOf('https://ann.wd3.myworkdayjobs.com/c/job/1')).toBe('Ann');
    expect(companyOf('https://wd3.myworkdaysite.com/recruiting/bea/c/job/1')).toBe('Bea');
    expect(read(workday, '<p>x</p>', 'https://ann.wd3.myworkdayjobs.com/c')).toBeNull();
  });

  test('a page on an employer’s own host may show in its head which system made it', () => {
    const boardAt = (html: string, address = 'https://jobs.lamps.example/1') =>
      boardOf(pageOf(html), new URL(address))?.id ?? null;
    expect(boardAt('<p>x</p>')).toBeNull();
    const script = '<script src="https://cdn.phenompeople.com/x.js"></script>';
    expect(boardAt(`<head>${script}</head><p>x</p>`)).toBe('phenom');
    expect(boardAt(`<p>x</p>${script}`)).toBeNull();
    expect(boardAt('<p>x</p>', 'https://jobs.lever.co/x/1')).toBe('lever');
  });
});

describe('the confidence of a reading', () => {
  const found = (description: number, title: string | null = 'x', company: string | null = 'x') =>
    ({
      title,
      company,
      location: null,
      employmentType: null,
      salary: null,
      description: 'x'.repeat(description),
    }) as Found;

  test.each([
    ['is that of its reader for a whole posting', found(400), 0.9],
    ['is less for a short text', found(399), 0.75],
    ['is the same for a text of 150 characters', found(150), 0.75],
    ['is much less for a shorter text', found(149), 0.55],
    ['is less without a title', found(400, null), 0.7],
    ['is a little less without an employer', found(400, 'x', null), 0.85],
    ['is least if all of these come together', found(1, null, null), 0.3],
  ])('%s', (_, posting, confidence) => {
    expect(confidenceOf(posting, 0.9)).toBe(confidence);
  });

  test('is at least 0.05, and rounded to hundredths', () => {
    expect(confidenceOf(found(1, null, null), 0.1)).toBe(0.05);
    expect(confidenceOf(found(400), 0.8765)).toBe(0.88);
  });
});

describe('the fuller of the data’s text and the page’s text', () => {
  const words = (count: number, from = 0) =>
    Array.from({ length: count }, (_, nth) => `word${nth + from}`).join(' ');
  test.each([
    ['is the only one (the page’s)', '', 'x', 'page'],
    ['is the only one (the data’s)', 'x', '', 'data'],
    ['is neither if both are empty', '', '', null],
    ['is neither if they are about two jobs', words(10), words(10, 50), null],
    ['is the longer one (the page’s)', words(10), words(20), 'page'],
    ['is the longer one (the data’s)', words(20), words(10), 'data'],
    ['is the page’s if they are about as long', words(20), words(19), 'page'],
    ['is the data’s if the page’s line breaks are lost', words(20).replaceAll(' ', '\n'), words(19), 'data'],
    [
      'is the page’s if that has three of four words of the data’s',
      `${words(9)} other1 other2 other3`,
      words(30),
      'page',
    ],
    ['is neither if that has fewer', `${words(8)} other1 other2 other3`, words(30), null],
  ])('%s', (_, data, page, winner) => {
    expect(fullerText(data, page)).toBe(winner);
  });
});

const job = `<h1>Lamp Engineer</h1><h2>Responsibilities</h2><ul><li>Mend lamps in forty lighthouses by the sea every day</li><li>Write down which lamps have gone out in the night</li></ul><h2>Requirements</h2><ul><li>Two years of experience with lamps, wicks and oil</li><li>A liking for boring technology and for fog</li></ul><p>We are looking for a keeper who stays calm. You will work with a team of six, full-time, in Cork.</p>`;

test('a posting is searched for in frames of the same origin, up to two levels deep', () => {
  const url = new URL('https://www.harbour.example/careers/lamp-engineer');
  const inFrames = (depth: number) => {
    document.body.innerHTML = '<p>x</p>';
    let inner = document;
    for (let nth = 0; nth < depth; nth += 1) {
      const frame = inner.createElement('iframe');
      inner.body.append(frame);
      inner = frame.contentDocument as Document;
    }
    inner.body.innerHTML = job;
    const title = readPosting(document, url).job?.title ?? null;
    document.body.replaceChildren();
    return title;
  };
  expect([inFrames(1), inFrames(2), inFrames(3)]).toEqual(['Lamp Engineer', 'Lamp Engineer', null]);
});

test.each([
  ['if its address names one job', 'https://lamps.breezy.hr/p/1234567-lamp-engineer', 'Lamp Engineer'],
  ['but not if it names none', 'https://lamps.breezy.hr/p/lamps', null],
  ['but not if it names one beside a list', 'https://lamps.breezy.hr/p/lamps?gh_jid=4000001', null],
  [
    'whatever address it has on the employer’s own host',
    'https://www.harbour.example/careers/lamp-engineer',
    'Lamp Engineer',
  ],
])('a page that its board’s reader cannot read is read like any other page, %s', (_, address, title) => {
  const made = pageOf(`<meta name="generator" content="x">${job}`);
  expect(readPosting(made, new URL(address)).job?.title ?? null).toBe(title);
});
