import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.ts';
import { resumeFrom } from '../resume-fixture.ts';

const today = { year: 2026, month: 11 };
const resume = resumeFrom(
  [
    'Alex Example',
    'alex@example.com',
    'Experience',
    'Software Engineer at Example Corp',
    'Jan 2024 – Present',
    '- Built order services in Python and PostgreSQL for twelve bakeries.',
    '- Presented every release to the bakery owners and their accountants.',
    'Skills',
    'Python, PostgreSQL, Docker',
  ].join('\n'),
);
const lines = [
  'Experience with Python and Docker',
  'Experience with Docker and Kafka',
  'Experience with Kafka',
  '5+ years of experience as a software engineer',
  'You present releases to owners and accountants with patience',
];
const posting = {
  title: 'Software Engineer',
  description: ['Requirements', ...lines.map(line => `- ${line}`)].join('\n'),
};
const ledgerOf = (vouched: readonly string[] = []) => {
  const { ledger, keywords, score } = analyze(posting, resume, { today, vouched });
  const at = (start: string) =>
    ledger.find(
      line =>
        posting.description.slice(line.start).includes(start) &&
        posting.description.slice(line.start, line.end).includes(start),
    );
  return { ledger, keywords, score, at };
};

describe('the ledger', () => {
  const { at } = ledgerOf();

  it('says what is shown, partly and not', () => {
    expect(at('Python and Docker')?.answer).toBe('shown');
    expect(at('Docker and Kafka')?.answer).toBe('partly');
    expect(at('with Kafka')?.answer).toBe('not-shown');
    expect(at('5+ years')?.answer).toBe('partly');
  });

  it('brings the line that proves it, else the nearest by its words', () => {
    expect(at('Python and Docker')?.nearest?.text).toContain('order services in Python');
    expect(at('patience')?.nearest?.text ?? '').toContain('bakery owners');
    expect(at('with Kafka')?.nearest).toBeNull();
  });

  it('takes the person’s word, marks it, and pays for it as for a list at most', () => {
    const line = ledgerOf().ledger.find(({ keywords }) => keywords.join() === 'Kafka');
    const text = posting.description.slice(line?.start, line?.end).trim();
    const { ledger, keywords, score } = ledgerOf([text]);
    expect(ledger.find(({ start }) => start === line?.start)).toMatchObject({
      answer: 'shown',
      isVouched: true,
    });
    expect(keywords.find(({ name }) => name === 'Kafka')).toMatchObject({ evidence: 'listed', quotes: [] });
    expect(score ?? 0).toBeGreaterThanOrEqual(ledgerOf().score ?? 0);
  });
});
