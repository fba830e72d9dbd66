import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.ts';
import { messages as english } from '../../../src/core/messages/en/index.ts';
import { type Format, loadFormat } from '../../../src/core/messages/format.ts';
import { catalogues, LANGUAGES, type Language } from '../../../src/core/messages/languages.ts';
import type { Catalogue, MessageId } from '../../../src/core/messages/message.ts';
import { reportAsJson } from '../../../src/core/report/report-as-json.ts';
import { reportAsMarkdown } from '../../../src/core/report/report-as-markdown.ts';
import { withoutBullet } from '../../../src/core/text/bullet.ts';
import type { Resume } from '../../../src/core/types.ts';
import { inEnglish } from '../in-english.ts';
import { resumeFrom } from '../resume-fixture.ts';

const today = { year: 2026, month: 11 };
const posting = {
  title: 'Junior Backend Engineer',
  description: [
    'Requirements',
    '- Node.js or Go, TypeScript',
    '- PostgreSQL, Redis, Docker, Kafka and Terraform',
    '- REST APIs, unit testing, RBAC, indexing, error handling',
    '- 3+ years of experience, a master’s degree in computer science',
    '- Fluent English, teamwork',
    'Nice to have',
    '- Kubernetes and GraphQL',
  ].join('\n'),
};

/** Every hazard there is, with something in its blanks. */
const hazards: Resume['hazards'] = Object.keys(english.hazards).map((key, index) => ({
  id:
    (['table', 'multi-column', 'text-box', 'hidden-text', 'tiny-text', 'photo'] as const)[index % 6] ??
    'photo',
  page: 1,
  box: [10, 20, 30, 40],
  message: {
    id: `hazards.${key}` as MessageId,
    values: { text: 'Demo', url: 'x.example', heading: 'Journey', instead: 'Experience' },
  },
  quote: null,
}));

const sparse = resumeFrom(
  [
    'Alex Example',
    'alex@example.com',
    'Summary',
    `I am a developer. ${'Keen on tidy work and clear words. '.repeat(15)}`,
    'My Journey',
    'Projects',
    'Shop',
    '- Stored orders in Postgres for millions of users.',
    '- Responsible for deployments.',
    '- Duties across the team.',
    '- Various tasks.',
    'Skills',
    'Postgres, Postgresql, Jest, Express',
  ].join('\n'),
  {
    hazards,
    layout: { pages: 3, columns: 2, tables: 1, images: 0, scanned: false, tinyShare: 0.3 },
    fileBytes: 3_000_000,
  },
);
const full = resumeFrom(
  [
    'Alex Example',
    'alex@example.com',
    '+1 555 010 0100',
    'Experience',
    'Chef at Example Inn',
    '03/2025 – 2026',
    '- Cooked for guests.',
    'Skills',
    'role-based access control, Next.js, Docker, Kubernetes',
    'Education',
    'BSc Physics, Example University',
    '2022 – 2025',
  ].join('\n'),
);
const bare = resumeFrom('Alex');

const posted = { title: null, company: null, location: null, url: '', description: posting.description };
const meta = { date: '2026-11-24', resumeName: 'alex.pdf' };
const fileOf = (resume: Resume, write: typeof reportAsMarkdown, format: Format) =>
  write(
    analyze(posting, resume, { today, rolePack: 'junior-backend', dismissed: ['no-measure'] }),
    posted,
    meta,
    format,
  );

/** The longest stretch of a message without a blank. */
const pieceOf = (text: string) =>
  text.split(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/).reduce((a, b) => (b.length > a.length ? b : a));

/** The English that stands in a text, of messages that are others in the language. */
function englishIn(text: string, own: Catalogue): readonly string[] {
  const pieces = Object.entries(english)
    .flatMap(([group, messages]) =>
      Object.entries(messages)
        .filter(([key, said]) => said !== Reflect.get(Reflect.get(own, group), key))
        .map(([, said]) => pieceOf(said)),
    )
    .filter(piece => piece.trim().length >= 12);
  // Lines for an English resume stay English.
  const pattern = pieceOf(own['missing-pillar'].lineCouldRead);
  const quoted = posting.description.split('\n').map(withoutBullet);
  const lines = quoted
    .reduce((all, line) => all.replaceAll(line, ''), text)
    .split('\n')
    .filter(line => !line.includes(pattern) && !/^ *"text": "/.test(line));
  return pieces.filter(piece => lines.some(line => line.includes(piece)));
}

const others = (Object.keys(LANGUAGES) as Language[]).filter(code => code !== 'en');

describe.each(others)('a report in %s', async code => {
  const own = await catalogues[code]();
  const inOwn = await loadFormat(code);
  const cases = [
    ['a sparse resume', sparse],
    ['a full resume', full],
    ['an unreadable one', bare],
  ] as const;
  for (const [what, resume] of cases) {
    it(`holds no English sentence: ${what}`, () => {
      for (const write of [reportAsMarkdown, reportAsJson]) {
        expect(englishIn(fileOf(resume, write, inOwn), own)).toEqual([]);
        expect(englishIn(fileOf(resume, write, inEnglish), own).length).toBeGreaterThan(25);
      }
      const report = fileOf(resume, reportAsMarkdown, inOwn);
      expect(report).toContain(`## ${own.report.limitations}`);
      // Marks that stand apart in French must not begin a line.
      if (code === 'fr') expect(report).not.toMatch(/ [:;?»]|« /);
    });
  }
});
