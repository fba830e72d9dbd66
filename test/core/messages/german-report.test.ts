import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.ts';
import { messages as german } from '../../../src/core/messages/de/index.ts';
import { messages as english } from '../../../src/core/messages/en/index.ts';
import type { Format } from '../../../src/core/messages/format.ts';
import type { MessageId } from '../../../src/core/messages/message.ts';
import { reportAsJson } from '../../../src/core/report/report-as-json.ts';
import { reportAsMarkdown } from '../../../src/core/report/report-as-markdown.ts';
import type { Resume } from '../../../src/core/types.ts';
import { inEnglish, inGerman } from '../in-english.ts';
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

const posted = { title: null, company: null, location: null, url: '' };
const meta = { date: '2026-11-24', resumeName: 'alex.pdf' };
const fileOf = (resume: Resume, write: typeof reportAsMarkdown, format: Format) =>
  write(
    analyze(posting, resume, { today, rolePack: 'junior-backend', dismissed: ['no-measure'] }),
    posted,
    meta,
    format,
  );

/** The longest stretch without a blank of every message whose German is another. */
const englishPieces = Object.entries(english)
  .flatMap(([group, messages]) =>
    Object.entries(messages)
      .filter(([key, text]) => text !== Reflect.get(Reflect.get(german, group), key))
      .flatMap(([, text]) =>
        text
          .split(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/)
          .sort((a, b) => b.length - a.length)
          .slice(0, 1),
      ),
  )
  .filter(piece => piece.trim().length >= 12);

// Lines for an English resume stay English.
const englishIn = (text: string) => {
  const lines = text.split('\n').filter(line => !/könnte eine Zeile so lauten|^ *"text": "/.test(line));
  return englishPieces.filter(piece => lines.some(line => line.includes(piece)));
};

describe('a German report', () => {
  const cases = [
    ['a sparse resume', sparse],
    ['a full resume', full],
    ['an unreadable one', bare],
  ] as const;
  for (const [what, resume] of cases) {
    it(`holds no English sentence: ${what}`, () => {
      for (const write of [reportAsMarkdown, reportAsJson]) {
        expect(englishIn(fileOf(resume, write, inGerman))).toEqual([]);
        expect(englishIn(fileOf(resume, write, inEnglish)).length).toBeGreaterThan(25);
      }
      expect(fileOf(resume, reportAsMarkdown, inGerman)).toContain('## Nicht geprüft');
    });
  }
});
