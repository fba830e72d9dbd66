import { describe, expect, test } from 'vitest';
import { parsePosting, readAmbiguousSentences, readGoldenPostings } from './read-golden.ts';

const posting = parsePosting(
  `tram
title: Backend Engineer
years: 3

heading:must| What you bring

must skill years| - 3 years of {Go} or {K8s=Kubernetes}
+wish skill| {Kafka} or {RabbitMQ=!RabbitMQ} would be nice.
about| We sell to {~SAP} shops.
`,
  true,
);

describe('the format of the golden set', () => {
  test('gives each line its place in the text, its role and its kinds', () => {
    expect(posting.text).toBe(
      'What you bring\n\n- 3 years of Go or K8s Kafka or RabbitMQ would be nice.\nWe sell to SAP shops.\n',
    );
    expect(posting.lines.map(({ start, end }) => posting.text.slice(start, end))).toEqual([
      'What you bring',
      '- 3 years of Go or K8s',
      'Kafka or RabbitMQ would be nice.',
      'We sell to SAP shops.',
    ]);
    expect(posting.lines.map(({ role, opens, kinds }) => [role, opens, kinds])).toEqual([
      ['heading', 'must', []],
      ['must', null, ['skill', 'years']],
      ['wish', null, ['skill']],
      ['about', null, []],
    ]);
  });

  test('gives each keyword its need, from its line or from its own sign', () => {
    expect(
      posting.keywords.map(({ name, need, start, end }) => [name, need, posting.text.slice(start, end)]),
    ).toEqual([
      ['Go', 'required', 'Go'],
      ['Kubernetes', 'required', 'K8s'],
      ['Kafka', 'preferred', 'Kafka'],
      ['RabbitMQ', 'required', 'RabbitMQ'],
      ['SAP', 'mentioned', 'SAP'],
    ]);
  });

  test('throws for a line without a role, with the id of the posting', () => {
    expect(() => parsePosting('x\ntitle: y\n\nno role here', false)).toThrow(/^x: /);
  });
});

const roles = 'heading title meta about duty must wish mixed stack benefit process legal other'.split(' ');
const kinds = 'skill experience years degree field language soft eligibility certification other'.split(' ');

describe('the golden set', () => {
  const postings = readGoldenPostings();

  test('has enough postings and sentences for training and for tests, without duplicates', () => {
    const testing = postings.filter(({ isTest }) => isTest).length;
    expect(new Set(postings.map(({ id }) => id)).size).toBe(postings.length);
    expect(postings.length).toBeGreaterThanOrEqual(180);
    expect(testing).toBeGreaterThanOrEqual(65);
    const sentences = readAmbiguousSentences();
    const [tests, trains] = [true, false].map(is => sentences.filter(({ isTest }) => isTest === is));
    expect(tests?.length).toBeGreaterThanOrEqual(250);
    expect(trains?.length).toBeGreaterThanOrEqual(600);
    const trained = new Set(trains?.map(({ text }) => text));
    expect(tests?.filter(({ text }) => trained.has(text))).toEqual([]);
  });

  test.each(postings.map(one => [one.id, one] as const))(
    '%s uses only known roles and kinds',
    (_id, { lines, title }) => {
      expect(title).not.toBe('');
      for (const line of lines) {
        expect(roles).toContain(line.role);
        if (line.opens) expect(roles).toContain(line.opens);
        for (const kind of line.kinds) expect(kinds).toContain(kind);
        const asks = ['must', 'wish', 'mixed'].includes(line.role);
        expect(line.kinds.length > 0).toBe(asks);
      }
    },
  );
});
