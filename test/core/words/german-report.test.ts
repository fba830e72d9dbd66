import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.ts';
import { reportAsMarkdown } from '../../../src/core/report/report-as-markdown.ts';
import { checkResume } from '../../../src/core/run-checks.ts';
import type { Report, Resume } from '../../../src/core/types.ts';
import { germanHazards } from '../../../src/core/words/german/hazards.ts';
import { german } from '../../../src/core/words/german/index.ts';
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
const hazards: Resume['hazards'] = Object.keys(germanHazards).map((words, index) => ({
  id:
    (['table', 'multi-column', 'text-box', 'hidden-text', 'tiny-text', 'photo'] as const)[index % 6] ??
    'photo',
  page: 1,
  box: [10, 20, 30, 40],
  message: { words, values: { text: 'Demo', url: 'x.example', heading: 'Journey', instead: 'Experience' } },
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

const report = (resume: Resume, language: 'en' | 'de', dismissed: readonly string[] = []): Report =>
  analyze(posting, resume, { today, language, rolePack: 'junior-backend', dismissed });

// Lines for an English resume, the person's own words and names are not ours to translate.
const keptEnglish = new Set([
  'quote',
  'quotes',
  'keywords',
  'asides',
  'summaries',
  'coveredBy',
  'shown',
  'id',
  'about',
  'algorithm',
  'outcome',
  'impact',
]);

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (keptEnglish.has(key) ? [] : stringsOf(item)));
}

/** The longest stretch without a blank of every sentence whose German is another. */
const englishPieces = [...german]
  .filter(([english, words]) => english !== words)
  .flatMap(([english]) =>
    english
      .split(/\{[^}]*\}/)
      .sort((a, b) => b.length - a.length)
      .slice(0, 1),
  )
  .filter(piece => piece.trim().length >= 12);

const englishIn = (texts: readonly string[]) =>
  texts.filter(text => englishPieces.some(piece => text.includes(piece)));

describe('a German report', () => {
  const cases = [
    ['a sparse resume', sparse],
    ['a full resume', full],
    ['an unreadable one', bare],
  ] as const;
  for (const [what, resume] of cases) {
    it(`holds no English sentence: ${what}`, () => {
      const told = report(resume, 'de', ['no-measure']);
      const hints = told.keywords.flatMap(({ hint }) => hint ?? []);
      const labels = told.summaries.map(({ label }) => label);
      const all = [...stringsOf(told), ...hints, ...labels];
      expect(all.length).toBeGreaterThan(80);
      expect(englishIn(all)).toEqual([]);
      expect(englishIn(stringsOf(report(resume, 'en'))).length).toBeGreaterThan(50);
    });

    it(`judges as the English one does: ${what}`, () => {
      const verdicts = ({ score, checks, keywords, advice }: Report) => ({
        score,
        checks: checks.map(({ id, outcome, evidence }) => [id, outcome, evidence.length]),
        keywords: keywords.map(({ name, evidence, gain }) => [name, evidence, gain]),
        advice: advice.map(({ about, gain }) => [about, gain]),
      });
      expect(verdicts(report(resume, 'de'))).toEqual(verdicts(report(resume, 'en')));
    });

    it(`is German as a file: ${what}`, () => {
      const meta = { date: '2026-11-24', resumeName: 'alex.pdf', language: 'de' as const };
      const file = reportAsMarkdown(
        report(resume, 'de'),
        { title: null, company: null, location: null, url: '' },
        meta,
      );
      const lines = file.split('\n').filter(line => !line.includes('könnte eine Zeile so lauten'));
      expect(englishIn(lines)).toEqual([]);
      expect(file).toContain('## Nicht geprüft');
      expect(file).not.toMatch(/\d\.\d (?:von|of)/);
    });
  }

  it('is German on the resume page too, where there is no posting', () => {
    expect(englishIn(stringsOf(checkResume(sparse, { today, language: 'de' })))).toEqual([]);
  });
});
