import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.ts';
import { message } from '../../../src/core/messages/message.ts';
import { reportAsJson } from '../../../src/core/report/report-as-json.ts';
import { reportAsMarkdown } from '../../../src/core/report/report-as-markdown.ts';
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

describe('the report as Markdown', () => {
  const text = reportAsMarkdown(report, posting, meta, inEnglish);

  it('tells score, parts, keywords with their lines, and what to fix', () => {
    expect(text).toContain(`**${report.score} of 100**`);
    for (const { id, points, max } of report.parts)
      expect(text).toContain(`- ${inEnglish(message(`parts.${id}`))}: ${points} of ${max}`);
    expect(text).toMatch(/\| PostgreSQL \| required \| 1 \| 1 \| shown in a project: “Stored/);
    expect(text).toMatch(/\| Docker \| required \| 1 \| 0 \| not found \| \+\d/);
    expect(text).toContain('## Start here, only if it’s true');
    expect(text).toContain('Not found: phone number.');
  });

  it('says how, when, against what, and what was not checked', () => {
    expect(text).toContain(`method: ${report.algorithm}`);
    expect(text).toContain('2026-11-24');
    expect(text).toContain('<https://jobs.example.com/1>');
    expect(text).toContain('## Not checked');
    expect(text).toMatch(/Did not apply: .*The dates add up to the years asked for/);
  });

  it('says what answers for an alternative, and where a skill is only named', () => {
    const asked = { ...posting, description: 'Requirements\n- PostgreSQL or MongoDB\n- Redis' };
    const listing = resumeFrom(
      'Alex Example\nalex@example.com\nProjects\nShop\n- Stored all orders of a village shop in Postgres.\nSkills\nRedis, SQL',
    );
    const table = reportAsMarkdown(
      analyze(asked, listing, { today: { year: 2026, month: 11 } }),
      asked,
      meta,
      inEnglish,
    );
    expect(table).toMatch(/\| MongoDB \| required \| 1 \| 0 \| satisfied by PostgreSQL: “Stored/);
    expect(table).toMatch(/\| Redis \| required \| 1 \| 1 \| listed in Skills: “Redis/);
  });

  it('says so where the posting names no keyword', () => {
    const bare = { ...posting, title: 'Warehouse Operative', description: 'You load trucks all night long.' };
    const other = analyze(bare, resume, { today: { year: 2026, month: 11 } });
    expect(reportAsMarkdown(other, bare, meta, inEnglish)).toMatch(
      /\*\*No score\.\*\* .*asks for no skill that Evident knows/,
    );
  });

  it('takes nobody’s text for markup', () => {
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

  it('does not link to an address that is none', () => {
    expect(
      reportAsMarkdown(report, { ...posting, url: 'javascript:alert(1)' }, meta, inEnglish),
    ).not.toContain('<javascript');
  });
});

describe('the report as JSON', () => {
  it('is the report, with what it is about', () => {
    const read = JSON.parse(reportAsJson(report, posting, meta, inEnglish));
    const { checks, score, parts, keywords } = read.report;
    expect({ score, parts }).toEqual({ score: report.score, parts: report.parts });
    expect(keywords).toHaveLength(report.keywords.length);
    expect(checks[1]).toMatchObject({ id: 'missing-contact', title: 'A contact detail is missing' });
    expect(JSON.stringify(read)).not.toContain('"values"');
    expect(read.about).toMatchObject({
      algorithm: report.algorithm,
      date: '2026-11-24',
      posting: { url: 'https://jobs.example.com/1' },
    });
    expect(read.report.limitations.length).toBeGreaterThan(0);
  });
});
