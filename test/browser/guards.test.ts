import { describe, expect, test } from 'vitest';
import { isJobPosting, isReading } from '../../src/browser/guards/posting-guards.ts';
import { isResume, resumeFrom } from '../../src/browser/guards/resume-guard.ts';
import { pageTakes } from '../../src/browser/messages/messages.ts';
import { asWritten } from '../../src/core/messages/message.ts';
import { samplePosting, sampleResume } from './samples.ts';

const refusal = { kind: 'list', reason: 'A list.', openUrl: null };

describe('isJobPosting', () => {
  test('accepts a posting, also after a trip through JSON', () => {
    expect(isJobPosting(samplePosting())).toBe(true);
    expect(isJobPosting(JSON.parse(JSON.stringify(samplePosting())))).toBe(true);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['an array', [samplePosting()]],
    ['a posting without a field', { ...samplePosting(), salary: undefined }],
    ['an empty description', samplePosting({ description: '' })],
    ['a description of 3 MB', samplePosting({ description: 'x'.repeat(3_000_000) })],
    ['a title of a megabyte', samplePosting({ title: 'x'.repeat(1_000_000) })],
    ['a confidence that is no share', samplePosting({ confidence: 7 })],
    ['a confidence that is no number', samplePosting({ confidence: Number.NaN })],
    ['fields that stand on the prototype alone', Object.create(samplePosting())],
  ])('rejects %s', (_name, value) => {
    expect(isJobPosting(value)).toBe(false);
  });
});

describe('isReading', () => {
  test.each<[string, unknown, boolean]>([
    ['a posting', { job: samplePosting(), refusal: null }, true],
    ['a refusal', { job: null, refusal }, true],
    [
      'a refusal with an https address',
      { job: null, refusal: { ...refusal, openUrl: 'https://example.com/' } },
      true,
    ],
    ['both', { job: samplePosting(), refusal }, false],
    ['neither', { job: null, refusal: null }, false],
    [
      'a refusal with a script for an address',
      { job: null, refusal: { ...refusal, openUrl: 'javascript:0' } },
      false,
    ],
    ['an unknown kind', { job: null, refusal: { ...refusal, kind: 'ok' } }, false],
  ])('of %s is %s', (_name, value, expected) => {
    expect(isReading(value)).toBe(expected);
  });
});

describe('isResume', () => {
  test('accepts a resume', () => {
    expect(isResume(sampleResume())).toBe(true);
  });

  test.each<[string, unknown]>([
    [
      'a line past the end of the text',
      sampleResume({ lines: [{ start: 0, end: 999, page: null, box: null }] }),
    ],
    ['a span that runs backwards', sampleResume({ lines: [{ start: 5, end: 2, page: null, box: null }] })],
    ['a negative span', sampleResume({ lines: [{ start: -1, end: 2, page: null, box: null }] })],
    [
      'a box of three numbers',
      sampleResume({ lines: [{ start: 0, end: 1, page: 1, box: [1, 2, 3] as never }] }),
    ],
    ['an unknown format', sampleResume({ format: 'rtf' as never })],
    ['skills that are no strings', sampleResume({ skills: [1] as never })],
  ])('rejects %s', (_name, value) => {
    expect(isResume(value)).toBe(false);
  });
});

describe('resumeFrom', () => {
  test('gives back what was stored', () => {
    expect(resumeFrom(sampleResume())).toEqual(sampleResume());
  });

  test('keeps the sentence of an older record', () => {
    const [hazard] = sampleResume().hazards;
    const old = { ...sampleResume(), hazards: [{ ...hazard, message: 'A {table} of 2.' }] };
    expect(isResume(old)).toBe(false);
    expect(resumeFrom(old)?.hazards[0]?.message).toEqual(asWritten('A {table} of 2.'));
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['no hazards', { ...sampleResume(), hazards: null }],
    ['a hazard that is none', { ...sampleResume(), hazards: [null] }],
    ['a sentence of a megabyte', { ...sampleResume(), hazards: [{ id: 'table', message: 'x'.repeat(1e6) }] }],
    [
      'a message with an object for a value',
      {
        ...sampleResume(),
        hazards: [{ ...sampleResume().hazards[0], message: { id: 'hazards.table', values: { a: {} } } }],
      },
    ],
  ])('is null for %s', (_name, value) => {
    expect(resumeFrom(value)).toBeNull();
  });
});

describe('the door of the content script', () => {
  const quote = { before: 'you know ', exact: 'C++', after: ' well' };
  const term = { keyword: 'C++', layer: 'missing', quotes: [quote] };

  test.each<[string, unknown, boolean]>([
    ['terms', { terms: [term], quiet: false }, true],
    ['no terms', { terms: [], quiet: true }, true],
    ['an unknown layer', { terms: [{ ...term, layer: 'best' }], quiet: false }, false],
    [
      'a context that is too long',
      { terms: [{ ...term, quotes: [{ ...quote, after: 'x'.repeat(99) }] }], quiet: false },
      false,
    ],
    ['a thousand terms', { terms: Array(1_000).fill(term), quiet: false }, false],
    ['a bare list', [term], false],
  ])('paint: %s', (_name, payload, expected) => {
    expect(pageTakes.paint(payload)).toBe(expected);
  });
});
