import { describe, expect, it, test } from 'vitest';
import { analyze } from '../../../src/core/analyze.ts';
import { asWritten, message } from '../../../src/core/messages/message.ts';
import {
  checkTitle,
  ended,
  findingSentences,
  findingsBesideTitle,
} from '../../../src/core/report/check-words.ts';
import { inWords } from '../../../src/core/report/in-words.ts';
import { isOtherTrade } from '../../../src/core/report/is-other-trade.ts';
import { limitations } from '../../../src/core/report/limitations.ts';
import { reportAsJson } from '../../../src/core/report/report-as-json.ts';
import { reportAsMarkdown } from '../../../src/core/report/report-as-markdown.ts';
import { plainLines } from '../../../src/core/text/plain-lines.ts';
import type { CheckResult, KeywordMatch, Report } from '../../../src/core/types.ts';
import { inEnglish } from '../in-english.ts';
import { resumeFrom } from '../resume-fixture.ts';

const posting = {
  title: 'Backend Engineer <script>',
  company: 'Example | Corp',
  location: null,
  url: 'https://jobs.example.com/1',
  description: 'Requirements\n- PostgreSQL and Docker\n- fluent English',
};
const resume = resumeFrom(
  'Alex Example\nalex@example.com\nProjects\nShop\n- Stored *orders* in Postgres | and more.\nSkills\nGo, and whatever else a village shop may need to sell its bread',
);
const meta = { date: '2026-11-24', resumeName: 'alex_example.pdf' };
const report = analyze(posting, resume, { today: { year: 2026, month: 11 } });

const said = (words: string) => asWritten(words);

function check(words: string, change: Partial<CheckResult>): CheckResult {
  return {
    ...{ id: 'no-summary', outcome: 'fail', impact: 'moderate', dismissed: false },
    ...{ title: said(words), description: said('So it is.'), sources: ['guide'], evidence: [], ...change },
  };
}

const CHECKS = [
  check('fails', {}),
  check('fails with a quote', {
    evidence: [{ message: said('Found:'), quote: 'x | y' }, { message: said('Found nothing.') }],
  }),
  check('fails and is dismissed', { dismissed: true }),
  check('passes', { outcome: 'pass' }),
  check('is open', { outcome: 'unsure', evidence: [{ message: said('Two columns.') }] }),
  check('is open for no reason', { outcome: 'unsure' }),
  check('is open and dismissed', { outcome: 'unsure', dismissed: true }),
  check('does not apply', { outcome: 'not-applicable' }),
];

/** The lines under a heading of a report of which some parts are other ones. */
function linesUnder(heading: string, change: Partial<Report>, about: Partial<typeof posting> = {}) {
  const text = reportAsMarkdown({ ...report, ...change }, { ...posting, ...about }, meta, inEnglish);
  const [, after] = heading === '' ? ['', text] : text.split(`## ${heading}\n\n`);
  return after?.split('\n\n## ')[0]?.trim().split('\n') ?? [];
}

describe('a part of the report as Markdown', () => {
  it('gives the gain of an advice where there is one', () => {
    const advice = [
      { about: 'other', title: said('Write'), text: said('a line.'), gain: 2.5 },
      { about: 'other', title: said('Call'), text: said('them.'), gain: 0 },
    ] as const;
    expect(linesUnder('Start here, only if it’s true', { advice })).toEqual([
      '- **Write** (+2.5): a line.',
      '- **Call**: them.',
    ]);
    expect(linesUnder('Start here, only if it’s true', { advice: [] })).toEqual([]);
  });

  it('says what is to be sent along, and what else was noticed', () => {
    const wanting = { ...posting, description: 'Send us your CV, a cover letter and a link to your GitHub.' };
    const links: Report['links'] = [{ kind: 'github', url: 'https://github.com/x', visible: true }];
    const text = reportAsMarkdown({ ...report, links, notes: [] }, wanting, meta, inEnglish);
    expect(text).toContain(
      '\nTo be sent along: a cover letter and a link to GitHub or GitLab (on the resume',
    );
    expect(text).not.toContain('Also noticed');
    expect(reportAsMarkdown(report, posting, meta, inEnglish)).not.toContain('sent along');
    const notes = [{ title: said('There is a photo'), text: said('It depends.') }];
    expect(linesUnder('Also noticed', { notes })).toEqual(['- **There is a photo**: It depends.']);
    expect(reportAsJson({ ...report, links }, wanting, meta, inEnglish)).toMatch(
      /"enclosures": \[[^\]]*"cover-letter"[^\]]*"github.com\/x"/,
    );
  });

  it('lists what fails, unless it was dismissed, with what was found, and what passes', () => {
    expect(linesUnder('To fix', { checks: CHECKS })).toEqual([
      expect.stringMatching(/^- \*\*fails\*\* \(moderate\)\. So it is\. Source: /),
      expect.stringMatching(/^- \*\*fails with a quote\*\* /),
      '  - Found: “x \\| y”',
      '  - Found nothing.',
    ]);
    expect(linesUnder('Passed', { checks: CHECKS })).toEqual(['- passes']);
    expect(linesUnder('To fix', { checks: [] })).toEqual([]);
  });

  it('shows in the table where on the resume a keyword is', () => {
    const [keyword] = report.keywords;
    const row = (change: Partial<KeywordMatch>) =>
      linesUnder('Keywords', {
        keywords: [
          { ...keyword, name: 'Go', quotes: [], satisfiedBy: null, gain: 0, ...change } as KeywordMatch,
        ],
      }).slice(2);
    expect(row({ need: 'mentioned' })).toEqual([]);
    expect(row({ need: 'preferred', count: 3, resumeCount: 2, evidence: 'missing', namedIn: null })).toEqual([
      '| Go | preferred | 3 | 2 | not found |  |',
    ]);
    expect(row({ evidence: 'covered', namedIn: null, gain: 1.5 })[0]).toMatch(/\| implied \| \+1\.5 \|$/);
    for (const namedIn of ['experience', 'projects', 'other'] as const)
      expect(row({ evidence: 'listed', namedIn })[0]).toMatch(/\| mentioned, no example \|/);
    expect(row({ evidence: 'listed', namedIn: 'skills' })[0]).toMatch(/\| listed in Skills \|/);
    expect(row({ evidence: 'listed', namedIn: 'summary' })[0]).toMatch(/ummary/);
  });

  it('shows the place of work, and says if there is no title or address', () => {
    const head = (about: object) => linesUnder('', {}, about);
    expect(head({ title: 'Dev', company: 'Tidewell', location: 'Graz' })[0]).toBe('# Dev (Tidewell, Graz)');
    expect(head({ title: 'Dev', company: null, location: 'Graz' })[0]).toBe('# Dev (Graz)');
    expect(head({ title: 'Dev', company: null, location: null })[0]).toBe('# Dev');
    expect(head({ title: null, company: null })[0]).toBe('# Posting without a title');
    expect(head({ url: '' })).toContain('- Address: none');
    expect(head({ url: 'https://a.example/b c' })).toContain('- Address: https://a.example/b c');
    expect(head({ url: 'http://a.example/' })).toContain('- Address: <http://a.example/>');
  });

  it('lists other requirements, and the fit items that count', () => {
    const [measured, unasked] = [8, 0].map(max => ({
      ...{ ...report.fit[0], asked: said('three years'), shown: null, points: 0, max },
    }));
    const fit = [measured, unasked] as never;
    expect(linesUnder('Fit', { fit })).toEqual(['- Asked for: three years. Shown: not found. 0 of 8']);
    expect(linesUnder('Check these yourself', { otherRequirements: [] })).toEqual([]);
    expect(linesUnder('Check these yourself', {})).toHaveLength(report.otherRequirements.length);
  });
});

test('the limitations of a report: each unsure check with its reason, then what was left out, then what no program can check', () => {
  const told = (...given: Parameters<typeof limitations>) => limitations(...given).map(inEnglish);
  const never = expect.stringMatching(/^No program can check/);
  expect(told([said('Little text.')], CHECKS, '', true)).toEqual([
    'Little text.',
    'Could not tell whether this is so: is open. Two columns.',
    expect.stringMatching(/^Could not tell whether this is so: is open for no reason\./),
    'Did not apply: does not apply.',
    expect.stringMatching(/^Dismissed by hand: fails and is dismissed\W.*is open and dismissed\.$/),
    expect.stringMatching(/^Some things that the posting names are not scored/),
    never,
  ]);
  expect(told([], [check('passes', { outcome: 'pass' })], '', false)).toEqual([never]);
  expect(told([], [check('fails', { dismissed: true })], '', false)).toEqual([
    'Dismissed by hand: fails.',
    never,
  ]);
});

test('a report says if the posting was too long to be read completely', () => {
  const told = (description: string) =>
    analyze({ ...posting, description }, resume, { today: { year: 2026, month: 11 } }).limitations.map(
      inEnglish,
    );
  // The readers cut a text to this length.
  const pasted = plainLines(`${posting.description}\n${'Knows Kafka well. '.repeat(4_000)}`);
  expect(pasted).toHaveLength(60_000);
  expect(told(pasted)).toContain('The posting is very long: only its first 60,000 characters were read.');
  expect(told(pasted.slice(0, 50_000)).join()).not.toContain('very long');
});

test('a finding that only repeats the title of its check is left out, unless it has a quote or a page', () => {
  const title = said('A table.');
  const evidence = [
    { message: title },
    { message: title, quote: 'Go' },
    { message: title, page: 2 },
    { message: said('Another.') },
  ];
  expect(findingsBesideTitle({ title, evidence }, inEnglish)).toEqual(evidence.slice(1));
  expect(checkTitle({ title }, inEnglish)).toBe('A table');
  expect(checkTitle({ title: said('And so on...') }, inEnglish)).toBe('And so on...');
});

test('findings with the same message become one sentence with all their quotes, each once', () => {
  const broken = said('Broken.');
  const findings = [
    { message: broken, quote: 'May 2016' },
    { message: said('The heading “INFO”.'), quote: 'INFO' },
    { message: broken, quote: 'May 2017' },
    { message: broken, quote: 'May 2016' },
    { message: broken, page: 3 },
  ];
  expect(findingSentences(findings, inEnglish)).toEqual([
    'Broken. “May 2016” “May 2017”',
    'The heading “INFO”.',
  ]);
  expect(findingSentences(findings, inEnglish, broken)).toEqual([
    '“May 2016” “May 2017”',
    'The heading “INFO”.',
  ]);
  expect(findingSentences([{ message: broken, page: 3 }], inEnglish, broken)).toEqual([]);
});

test('a sentence ends with one punctuation mark', () => {
  expect(
    ['Is it so?', 'A table', 'And 2 more', 'It says “Go”', 'It says “Go.”', 'And so on …'].map(ended),
  ).toEqual(['Is it so?', 'A table.', 'And 2 more.', 'It says “Go”.', 'It says “Go.”', 'And so on …']);
});

test('messages in plain data become text, and nothing else changes', () => {
  const data = { a: [said('x'), { b: said('y'), c: null, d: 0, e: undefined }], id: 'no message', f: false };
  expect(inWords(data, inEnglish)).toEqual({ ...data, a: ['x', { b: 'y', c: null, d: 0, e: undefined }] });
  expect(inWords({ id: 1 }, inEnglish)).toEqual({ id: 1 });
  expect(inWords({ values: 1 }, inEnglish)).toEqual({ values: 1 });
});

test('a match is of another trade if a sentence of the verdict says so', () => {
  const other = message('verdict.otherTrade');
  expect(isOtherTrade({ verdict: [said('x'), other] })).toBe(true);
  expect(isOtherTrade({ verdict: [said('x')] })).toBe(false);
  expect(isOtherTrade({ verdict: [] })).toBe(false);
});

describe('the report as Markdown', () => {
  const text = reportAsMarkdown(report, posting, meta, inEnglish);

  it('has the score, its parts, the keywords with their lines, and what to fix', () => {
    expect(text).toContain(`**${report.score} of 100**`);
    for (const { id, points, max } of report.parts)
      expect(text).toContain(`- ${inEnglish(message(`parts.${id}`))}: ${points} of ${max}`);
    expect(report.weighed.map(({ id }) => id)).toContain('score.unsaid');
    for (const words of report.weighed) expect(text).toContain(`- ${inEnglish(words)}`);
    expect(text).toMatch(/\| PostgreSQL \| required \| 1 \| 1 \| shown in a project: “Stored/);
    expect(text).toMatch(/\| Docker \| required \| 1 \| 0 \| not found \| \+\d/);
    expect(text).toContain('## Start here, only if it’s true');
    expect(text).toContain('Contact details that were not found: phone number');
  });

  it('has the method, the date, the address of the posting, and what was not checked', () => {
    expect(text).toContain(`method: ${report.algorithm}`);
    expect(text).toContain('2026-11-24');
    expect(text).toContain('<https://jobs.example.com/1>');
    expect(text).toContain('## Not checked');
    expect(text).toMatch(/Did not apply: .*The years asked for are there/);
  });

  const answered = (lines: string, sells: string) => {
    const asked = { ...posting, description: `Requirements\n${lines}` };
    const text = `Alex Example\nalex@example.com\nProjects\nShop\n- ${sells}\nSkills\nRedis, SQL`;
    const today = { year: 2026, month: 11 };
    return reportAsMarkdown(analyze(asked, resumeFrom(text), { today }), asked, meta, inEnglish);
  };

  it('counts the title as one of the posting’s places that name a keyword', () => {
    const titled = { ...posting, title: 'Kotlin Developer', company: 'Example' };
    const { keywords } = analyze(titled, resume, { today: { year: 2026, month: 11 } });
    const rows = linesUnder('Keywords', { keywords }, titled);
    expect(rows.find(row => row.startsWith('| Kotlin |'))).toMatch(/^\| Kotlin \| required \| 1 \| 0 \|/);
    expect(rows.find(row => row.startsWith('| Docker |'))).toMatch(/^\| Docker \| required \| 1 \| 0 \|/);
  });

  it('has a choice in one row with its best evidence, and says where a skill is only listed', () => {
    const table = answered(
      '- MongoDB or PostgreSQL\n- Java or Kotlin\n- Redis',
      'Stored all orders of a village shop in Postgres.',
    );
    expect(table).toMatch(
      /\| MongoDB or PostgreSQL \| required \| 2 \| 1 \| shown in a project: “Stored[^|]*\| {2}\|/,
    );
    expect(table).toMatch(/\| Java or Kotlin \| required \| 2 \| 0 \| not found \| \+\d/);
    expect(table).not.toMatch(/\| (?:MongoDB|PostgreSQL|Java|Kotlin) \|/);
    expect(table).toMatch(/\| Redis \| required \| 1 \| 1 \| listed in Skills: “Redis/);
  });

  it('lists every requirement with its answer and the nearest line of the resume', () => {
    const text = answered(
      '- PostgreSQL and Docker\n- Kafka | *streams*\n- Driving licence\n\nNice to have\n- Redis',
      'Stored all orders of a village shop in Postgres.',
    );
    expect(text.split('## Requirements\n\n')[1]?.split('\n\n')[0]?.split('\n')).toEqual([
      '- PostgreSQL and Docker (partly shown)',
      '  - Your nearest line: “Stored all orders of a village shop in Postgres.”',
      '- Kafka \\| \\*streams\\* (not shown)',
      '- Driving licence (for you to judge)',
      '- Redis (shown, preferred)',
      '  - On the resume: “Redis, SQL”',
    ]);
    const [line] = report.ledger;
    const vouched = {
      ledger: line ? [{ ...line, answer: 'shown', isVouched: true, nearest: null } as const] : [],
    };
    expect(linesUnder('Requirements', vouched)).toEqual(['- PostgreSQL and Docker (shown, you say)']);
    expect(linesUnder('Requirements', { ledger: [] })).toEqual([]);
  });

  it('says if the posting names no keyword', () => {
    const bare = { ...posting, title: 'Warehouse Operative', description: 'You load trucks all night long.' };
    const other = analyze(bare, resume, { today: { year: 2026, month: 11 } });
    expect(reportAsMarkdown(other, bare, meta, inEnglish)).toMatch(
      /\*\*No score\.\*\* .*asks for no skill that Evident knows/,
    );
  });

  it('escapes markup in text of the posting and the resume', () => {
    expect(text).toContain('# Backend Engineer \\<script\\> (Example \\| Corp)');
    expect(text).toContain('\\*orders\\* in Postgres \\| and more.');
    expect(text).toContain('alex\\_example.pdf');
  });

  it('says why there is no score', () => {
    const none = analyze(posting, resumeFrom('Alex'), { today: { year: 2026, month: 11 } });
    expect(reportAsMarkdown(none, posting, meta, inEnglish)).toContain(
      '**No score.** There is too little text',
    );
  });

  it('does not link to an address that is not on the web', () => {
    expect(
      reportAsMarkdown(report, { ...posting, url: 'javascript:alert(1)' }, meta, inEnglish),
    ).not.toContain('<javascript');
  });
});

describe('the report as JSON', () => {
  it('is the report, together with its posting, date and method', () => {
    const read = JSON.parse(reportAsJson(report, posting, meta, inEnglish));
    const { checks, score, parts, keywords } = read.report;
    expect({ score, parts }).toEqual({ score: report.score, parts: report.parts });
    expect(keywords).toHaveLength(report.keywords.length);
    expect(checks[1]).toMatchObject({
      id: 'missing-contact',
      title: 'Contact details that were not found: phone number.',
    });
    expect(JSON.stringify(read)).not.toContain('"values"');
    expect(read.about).toMatchObject({
      algorithm: report.algorithm,
      date: '2026-11-24',
      posting: { url: 'https://jobs.example.com/1' },
    });
    expect(read.report.limitations.length).toBeGreaterThan(0);
  });
});
