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
/** A word, or the fields that were found. */
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
      'by the title of a picture, too',
      `${search}?udm=8`,
      '<a href="https://a.example/1" title="Apply on A"></a>',
      { refuse: 'embedded', openUrl: 'https://a.example/1' },
    ],
    [
      'by the address behind the hash',
      `${search}#htidocid=1`,
      apply,
      { refuse: 'embedded', openUrl: 'https://a.example/1' },
    ],
    [
      'is a list where nothing leads there',
      `${search}?udm=8`,
      '<a href="https://a.example/1">More</a>',
      'list',
    ],
    ['or nothing that can be read', `${search}?udm=8`, '<a href="https://[">Apply on A</a>', 'list'],
    ['is none in any other search', `${search}?q=a&udm=80`, apply, null],
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

  test('has employer, role, place, kind and pay between bars', () => {
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

  test('is none without a bar; a thread of them is a list, and another page nothing', () => {
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
    ['whatever its links name', own, text + link('00000000000000bb'), 'Mend lamps.'],
    ['and without an id', 'https://www.indeed.com/viewjob', text, 'Mend lamps.'],
    ['says nothing where it has no text there', own, '<p>x</p>', null],
    ['shows it in a pane beside a list', search, pane(), 'Mend lamps.'],
    [
      'of which a link names the job',
      search,
      pane(link('00000000000000bb') + link('00000000000000aa')),
      'Mend lamps.',
    ],
    ['not while they name others alone', search, pane(link('00000000000000bb')), 'not-ready'],
    ['nor while the pane is empty', search, '<div id="vjs-container"></div>', 'not-ready'],
    ['or not there', search, text, 'not-ready'],
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
    ['a guest’s page', view, guest(), 'Mend lamps.'],
    [
      'not of another job',
      view,
      guest('<a class="topcard__link" href="/jobs/view/lamp-4000000009?x">x</a>'),
      'not-ready',
    ],
    [
      'of the same',
      view,
      guest('<a class="topcard__link" href="/jobs/view/lamp-4000000001?x">x</a>'),
      'Mend lamps.',
    ],
    ['nothing without a text', view, '<h1 class="top-card-layout__title">Lamp Engineer</h1>', null],
    ['but not yet beside a list', search, '<p>x</p>', 'not-ready'],
    ['a member’s pane, without its heading', search, classic('4000000001'), 'Mend lamps.'],
    [
      'with one that is no heading of it',
      search,
      classic('4000000001', '<p>Mend lamps.</p><h2>Now</h2>'),
      'Mend lamps.\nNow',
    ],
    ['not of another job', search, classic('4000000009'), 'not-ready'],
    ['the new pane', search, hashed('JobDetails_AboutTheJob_4000000001'), 'Mend lamps.'],
    ['not of another job', search, hashed('JobDetails_AboutTheJob_4000000009'), 'not-ready'],
    ['nor before it is filled', search, '<div data-sdui-screen="JobDetails"></div>', 'not-ready'],
    ['a list without an id', 'https://www.linkedin.com/jobs/search/?keywords=a', guest(), 'list'],
    ['or where an id is of no job', 'https://www.linkedin.com/jobs/collections/4000000001', guest(), 'list'],
  ])('shows %s', (_, address, html, reading) => {
    expect(told(read(linkedin, html, address))).toBe(reading);
  });

  test('has place and kind beside the title in the new pane: the first line behind it, the chips that lead to the job', () => {
    const chips =
      '<a href="/x/4000000001"><span>Hybrid</span></a><a href="/x/4000000001"><span>Full-time</span></a><a href="/x/4000000001"><span>€70K/yr</span></a>';
    expect(read(linkedin, hashed('JobDetails_AboutTheJob_4000000001', chips), search)).toMatchObject({
      title: 'Lamp Engineer',
      location: 'Cork',
      employmentType: 'Full-time',
      salary: '€70K/yr',
    });
  });

  test('has the kind of employment behind the seniority, which may be “Internship”, too', () => {
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
      'a pane with a text',
      'https://www.glassdoor.com/Job/x-jobs-SRCH_KO0,7.htm?jl=1009000000001',
      '<div class="JobDetails_jobDescription__a1">Mend lamps.</div>',
      'Mend lamps.',
    ],
    [
      'one without',
      'https://www.glassdoor.com/Job/x-jobs-SRCH_KO0,7.htm?jl=1009000000001',
      '<h1 data-test="job-title">x</h1>',
      'not-ready',
    ],
    ['none of any job', 'https://www.glassdoor.com/Job/x-jobs-SRCH_KO0,7.htm', '<p>x</p>', 'list'],
    [
      'a page of its own',
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
    ['a short one is none', `<h1>Lamp Engineer</h1>${taleoRow(200)}`, ''],
    ['a text needs no title', taleoRow(201), 'x'.repeat(201)],
    ['without both there is nothing', taleoRow(200), null],
  ])('Taleo: %s', (_, html, reading) => {
    expect(told(read(taleo, html, 'https://x.taleo.net/careersection/1'))).toBe(reading);
  });

  test('Rippling’s data are read while the page shows their job', () => {
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

  test('Gusto’s boards are lists, their postings jobs', () => {
    const html =
      '<h1><span>Ann</span><span>Lamp Engineer</span><span>Cork · Full-time</span></h1><div class="mt-8">Mend lamps.</div>';
    expect(read(gusto, html, 'https://jobs.gusto.com/boards/x')).toBe('list');
    expect(read(gusto, html, 'https://jobs.gusto.com/postings/x')).toMatchObject({
      location: 'Cork',
      employmentType: 'Full-time',
    });
    expect(read(gusto, '<p>x</p>', 'https://jobs.gusto.com/postings/x')).toBeNull();
  });

  test('Workday’s employer is named by the head of the page, else by the address', () => {
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

  test('a page of an employer’s own host may tell in its head who made it', () => {
    const boardAt = (html: string, address = 'https://jobs.lamps.example/1') =>
      boardOf(pageOf(html), new URL(address))?.id ?? null;
    expect(boardAt('<p>x</p>')).toBeNull();
    const script = '<script src="https://cdn.phenompeople.com/x.js"></script>';
    expect(boardAt(`<head>${script}</head><p>x</p>`)).toBe('phenom');
    expect(boardAt(`<p>x</p>${script}`)).toBeNull();
    expect(boardAt('<p>x</p>', 'https://jobs.lever.co/x/1')).toBe('lever');
  });
});

describe('how sure a reading is', () => {
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
    ['as its reader, of a whole posting', found(400), 0.9],
    ['less of a short text', found(399), 0.75],
    ['and of no more than a notice', found(150), 0.75],
    ['much less of less', found(149), 0.55],
    ['less without a title', found(400, null), 0.7],
    ['and without an employer', found(400, 'x', null), 0.85],
    ['in all', found(1, null, null), 0.3],
  ])('%s', (_, posting, confidence) => {
    expect(confidenceOf(posting, 0.9)).toBe(confidence);
  });

  test('is a little sure, whatever lacks, in hundredths', () => {
    expect(confidenceOf(found(1, null, null), 0.1)).toBe(0.05);
    expect(confidenceOf(found(400), 0.8765)).toBe(0.88);
  });
});

describe('of the data and the text of a page, the fuller', () => {
  const words = (count: number, from = 0) =>
    Array.from({ length: count }, (_, nth) => `word${nth + from}`).join(' ');
  test.each([
    ['is the only one', '', 'x', 'page'],
    ['is the only one, too', 'x', '', 'data'],
    ['is none of none', '', '', null],
    ['is none where they speak of two jobs', words(10), words(10, 50), null],
    ['is the longer', words(10), words(20), 'page'],
    ['is the longer, data too', words(20), words(10), 'data'],
    ['is the page where they are alike', words(20), words(19), 'page'],
    ['unless its lines are lost', words(20).replaceAll(' ', '\n'), words(19), 'data'],
    ['holds three words of four of the other', `${words(9)} other1 other2 other3`, words(30), 'page'],
    ['not fewer', `${words(8)} other1 other2 other3`, words(30), null],
  ])('%s', (_, data, page, winner) => {
    expect(fullerText(data, page)).toBe(winner);
  });
});

const job = `<h1>Lamp Engineer</h1><h2>Responsibilities</h2><ul><li>Mend lamps in forty lighthouses by the sea every day</li><li>Write down which lamps have gone out in the night</li></ul><h2>Requirements</h2><ul><li>Two years of experience with lamps, wicks and oil</li><li>A liking for boring technology and for fog</li></ul><p>We are looking for a keeper who stays calm. You will work with a team of six, full-time, in Cork.</p>`;

test('a posting is looked for in frames of the page’s own, and in a frame of these, no deeper', () => {
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
  ['where its address names one job', 'https://lamps.breezy.hr/p/1234567-lamp-engineer', 'Lamp Engineer'],
  ['not where it names none', 'https://lamps.breezy.hr/p/lamps', null],
  ['not where it names one beside a list', 'https://lamps.breezy.hr/p/lamps?gh_jid=4000001', null],
  [
    'whatever address it has on the employer’s own host',
    'https://www.harbour.example/careers/lamp-engineer',
    'Lamp Engineer',
  ],
])(
  'a page of a board that its own reader knows nothing of is read like any other, %s',
  (_, address, title) => {
    const made = pageOf(`<meta name="generator" content="x">${job}`);
    expect(readPosting(made, new URL(address)).job?.title ?? null).toBe(title);
  },
);
