import { describe, expect, test } from 'vitest';
import { getLexicon } from '../../../src/core/lexicon/lexicon.ts';
import { questionAbout, skillsWithOwnQuestion } from '../../../src/core/roles/interview-questions.ts';
import { letterPairs, letterSkeleton } from '../../../src/core/tailor/letter.ts';
import { questionsFor } from '../../../src/core/tailor/questions.ts';
import type { Report } from '../../../src/core/types.ts';
import { inEnglish } from '../in-english.ts';
import { description, draft, reportOf } from './tailor-fixture.ts';

const report = reportOf(draft);

describe('a letter skeleton', () => {
  test('has requirements and own lines in pairs, and nothing but blanks between', () => {
    const [pair] = letterPairs(report, description);
    expect(pair?.own).toBe('Built a booking API in Go and Postgres that serves 40,000 requests a day.');
    const text = letterSkeleton(report, description);
    const rest = letterPairs(report, description)
      .flatMap(({ asked, own }) => [`“${asked}”`, `“${own}”`])
      .reduce((left, said) => left.replace(said, ''), text);
    expect(rest.replace(/\[…\]/g, '').trim()).toBe('');
  });

  test('puts a partly answered must before a fully answered wish', () => {
    const must = report.ledger.find(({ answer, nearest }) => answer === 'shown' && nearest);
    const quoted = must?.nearest;
    if (!must || !quoted) throw new Error('no line of the resume answers a must');
    const nearest = (text: string) => ({ ...quoted, text, level: 'experience' as const });
    const ledger: Report['ledger'] = [
      { ...must, role: 'wish', nearest: nearest('Ran Docker in production.') },
      { ...must, answer: 'partly', nearest: nearest('Wrote a tool in Go.') },
    ];
    const own = letterPairs({ ...report, ledger }, description).map(pair => pair.own);
    expect(own).toEqual(['Wrote a tool in Go.', 'Ran Docker in production.']);
  });
});

describe('questions they may ask', () => {
  const questions = questionsFor(report);
  const of = (why: string) => questions.filter(question => question.why === why);

  test('come from lines that prove something, with the line', () => {
    expect(of('proven').map(({ id }) => id)).toContain('skill:PostgreSQL');
    expect(of('proven').every(({ quote }) => quote !== null)).toBe(true);
  });

  test('come from gaps and from what the role expects', () => {
    expect(of('gap').map(({ id }) => id)).toEqual(expect.arrayContaining(['gap:RabbitMQ', 'gap:GraphQL']));
    expect(of('role').length).toBe(report.proofs.length);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  test('ask how a missing skill would be learnt, and what was done with a proven one', () => {
    const textOf = (id: string) => questions.find(one => one.id === id)?.text;
    expect(['questions.gap', 'questions.nearGap']).toContain(textOf('gap:GraphQL')?.id);
    expect(textOf('skill:PostgreSQL')).toEqual(questionAbout('PostgreSQL', 'database'));
  });

  test('ask about a skill that one or more others imply, but not about one that is implied by nothing named', () => {
    const [keyword] = report.keywords;
    if (!keyword) throw new Error('There is no keyword.');
    const gapsWith = (coveredBy: readonly string[]) => {
      const implied = { ...keyword, name: 'SQL', need: 'required', evidence: 'covered', coveredBy } as const;
      const asked = questionsFor({ ...report, keywords: [{ ...implied, satisfiedBy: null }], proofs: [] });
      return asked.map(({ text }) => inEnglish(text));
    };
    expect(gapsWith(['PostgreSQL'])).toEqual([expect.stringContaining('PostgreSQL')]);
    expect(gapsWith(['PostgreSQL', 'MySQL'])).toEqual([expect.stringContaining('PostgreSQL and MySQL')]);
    expect(gapsWith([])).toEqual([]);
  });

  test('are about the skill itself', () => {
    expect(inEnglish(questionAbout('Redis', 'database'))).toBe(
      'You have Redis on your resume: what did you keep in a cache, and when did you drop it?',
    );
    expect(inEnglish(questionAbout('Zig', 'language'))).toContain('Zig');
  });

  test('name skills as the lexicon does', () => {
    expect(skillsWithOwnQuestion.filter(name => !getLexicon().byName.get(name))).toEqual([]);
  });
});
