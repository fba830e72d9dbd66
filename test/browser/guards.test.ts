import { describe, expect, test, vi } from 'vitest';
import { pageGives } from '../../src/browser/messages/from-pages.ts';
import { isReport, matchGives } from '../../src/browser/messages/matching.ts';
import { pageTakes } from '../../src/browser/messages/messages.ts';
import { defaultSettings } from '../../src/browser/settings/settings.ts';
import { isMatchRecord } from '../../src/browser/storage/match-record.ts';
import { isResumeRecord } from '../../src/browser/storage/stored-resume.ts';
import { isTailoredCopy } from '../../src/browser/storage/tailored-copy.ts';
import { isJobPosting, isReading } from '../../src/core/job-posting.ts';
import { asWritten } from '../../src/core/messages/message.ts';
import { isResume, isSpan, resumeFrom } from '../../src/core/resume.ts';
import {
  either,
  flag,
  type Guard,
  list,
  nothing,
  nullable,
  number,
  object,
  oneOf,
  optional,
  record,
  text,
  whole,
} from '../../src/core/shape.ts';
import { samplePosting, sampleReport, sampleResume } from './samples.ts';

vi.mock('../../src/browser/messages/browser-api.ts', () => import('./stand-in.ts'));

const refusal = { kind: 'list', openUrl: null };

describe('isJobPosting', () => {
  test('accepts a posting, also after a trip through JSON', () => {
    expect(isJobPosting(samplePosting())).toBe(true);
    expect(isJobPosting({ ...samplePosting(), isClosed: true })).toBe(true);
    expect(isJobPosting(JSON.parse(JSON.stringify(samplePosting())))).toBe(true);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['an array', [samplePosting()]],
    ['a posting without a field', { ...samplePosting(), salary: undefined }],
    ['an empty description', samplePosting({ description: '' })],
    ['a description of 3 MB', samplePosting({ description: 'x'.repeat(3_000_000) })],
    ['a title of a megabyte', samplePosting({ title: 'x'.repeat(1_000_000) })],
    ['a confidence above 1', samplePosting({ confidence: 7 })],
    ['a confidence that is not a number', samplePosting({ confidence: Number.NaN })],
    ['fields that only its prototype has', Object.create(samplePosting())],
    ['a text as `isClosed`', { ...samplePosting(), isClosed: 'yes' }],
    ['null as `isClosed`', { ...samplePosting(), isClosed: null }],
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
  test('returns the resume that was stored', () => {
    expect(resumeFrom(sampleResume())).toEqual(sampleResume());
  });

  test('keeps the text of a hazard in a record of an older version', () => {
    const [hazard] = sampleResume().hazards;
    const old = { ...sampleResume(), hazards: [{ ...hazard, message: 'A {table} of 2.' }] };
    expect(isResume(old)).toBe(false);
    expect(resumeFrom(old)?.hazards[0]?.message).toEqual(asWritten('A {table} of 2.'));
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['no hazards', { ...sampleResume(), hazards: null }],
    ['a hazard that is null', { ...sampleResume(), hazards: [null] }],
    ['a text of a megabyte', { ...sampleResume(), hazards: [{ id: 'table', message: 'x'.repeat(1e6) }] }],
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

describe('the guard of the content script', () => {
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
  ])('highlight: %s', (_name, payload, expected) => {
    expect(pageTakes.highlight(payload)).toBe(expected);
  });
});

describe('a guard', () => {
  // The compiler checks that the guard gives this type.
  const two: Guard<{ readonly a: string; readonly b?: number }> = object({
    a: text(2, 1),
    b: optional(whole(1, 3)),
  });

  test.each<[string, (value: unknown) => boolean, readonly unknown[], readonly unknown[]]>([
    ['of text', text(3, 1), ['a', 'abc'], ['', 'abcd', 1, null, undefined]],
    ['of numbers', number(0, 1), [0, 0.5, 1], [-0.1, 1.1, Number.NaN, '0', null]],
    ['of whole numbers', whole(1, 3), [1, 3], [0, 4, 1.5, '1', Number.POSITIVE_INFINITY]],
    ['of flags', flag, [true, false], [0, 'true', null]],
    ['of nothing', nothing, [undefined, null], [0, '', false]],
    ['of lists', list(flag, 2), [[], [true, false]], [[true, true, true], [1], {}, 'ab', Array(1)]],
    [
      'of maps',
      record(flag, 1),
      [{}, { a: true }],
      [{ a: true, b: true }, { a: 1 }, [], null, { ['x'.repeat(201)]: true }],
    ],
    ['of a key of 200 signs', record(flag, 1), [{ ['x'.repeat(200)]: true }], []],
    ['of one of some words', oneOf('a', 'b'), ['a', 'b'], ['c', 1, null]],
    ['of null or more', nullable(flag), [null, true], [undefined, 0]],
    ['of either', either(flag, text(1)), [true, ''], ['ab', 1]],
    [
      'of a shape',
      two,
      [{ a: 'x' }, { a: 'x', b: 3 }, { a: 'x', c: 1 }],
      [{ a: '' }, { a: 'x', b: 4 }, { b: 1 }, [], null, 'a'],
    ],
  ])('%s accepts valid values only', (_, guard, good, bad) => {
    for (const value of good) expect(guard(value), JSON.stringify(value)).toBe(true);
    for (const value of bad) expect(guard(value), JSON.stringify(value)).toBe(false);
  });

  test('of a span accepts an empty one, but none that ends before it begins', () => {
    expect(isSpan({ start: 3, end: 3 })).toBe(true);
    expect(isSpan({ start: 4, end: 3 })).toBe(false);
    expect(isSpan({ start: -1, end: 3 })).toBe(false);
  });

  test.each([
    [{ year: 2024, month: 1 }, true],
    [{ year: 2024, month: 12 }, true],
    [{ year: 2024, month: null }, true],
    [{ year: 2024, month: 0 }, false],
    [{ year: 2024, month: 13 }, false],
    [{ year: 0, month: 1 }, true],
    [{ year: -1, month: 1 }, false],
    [{ year: 10_000, month: 1 }, false],
  ])('of a resume accepts the month %j: %s', (from, expected) => {
    const [entry] = sampleResume().entries;
    if (!entry) throw new Error('The sample has an entry.');
    expect(isResume(sampleResume({ entries: [{ ...entry, from }] }))).toBe(expected);
    expect(isResume({ ...sampleResume(), changedIn: from })).toBe(expected);
  });

  test('of a resume accepts page numbers from 1, shares up to 1, and spans up to the end of the text', () => {
    const onPage = (page: number) =>
      isResume(sampleResume({ lines: [{ start: 0, end: 1, page, box: null }] }));
    expect([onPage(1), onPage(0)]).toEqual([true, false]);
    const tiny = (tinyShare: number) =>
      isResume(sampleResume({ layout: { ...sampleResume().layout, tinyShare } }));
    expect([tiny(1), tiny(1.1), tiny(-0.1)]).toEqual([true, false, false]);
    const { length } = sampleResume().text;
    const ends = (end: number) =>
      isResume(sampleResume({ sections: [{ start: 0, end, heading: 'x', kind: 'other' }] }));
    expect([ends(length), ends(length + 1)]).toEqual([true, false]);
    const [entry] = sampleResume().entries;
    const bullet = (end: number) =>
      isResume(
        sampleResume({ entries: [{ ...(entry as never as object), bullets: [{ start: 0, end }] }] as never }),
      );
    expect([bullet(length), bullet(length + 1)]).toEqual([true, false]);
  });

  test('of a record of the library accepts only rising version numbers', () => {
    const version = (number: number) => ({
      version: number,
      fileName: 'a',
      fileType: '',
      fileBytes: 0,
      addedAt: 0,
    });
    const withVersions = (...versions: readonly number[]) =>
      isResumeRecord({ id: 'a', name: 'a', addedAt: 0, versions: versions.map(version), dismissed: {} });
    expect([withVersions(1), withVersions(1, 2), withVersions(2, 5)]).toEqual([true, true, true]);
    expect([withVersions(), withVersions(2, 2), withVersions(2, 1), withVersions(0)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('of a match accepts scores from 0 to 100, and only known states of an application', () => {
    const record = {
      key: 'k',
      url: '',
      title: null,
      company: null,
      board: null,
      firstAt: 0,
      at: 0,
      score: 0,
      algorithm: '',
      resumeId: 'r',
      resumeName: '',
      resumeVersion: 1,
      summary: {
        missing: [],
        listed: [],
        proven: [],
        failed: [],
        parts: [{ id: 'fit', points: -1, max: 0 }],
      },
      past: [],
      posting: samplePosting(),
    };
    expect(isMatchRecord(record)).toBe(true);
    for (const score of [null, 100]) expect(isMatchRecord({ ...record, score })).toBe(true);
    for (const score of [-1, 101, '5']) expect(isMatchRecord({ ...record, score })).toBe(false);
    expect(isMatchRecord({ ...record, resumeVersion: 0 })).toBe(false);
    expect(isMatchRecord({ ...record, at: -1 })).toBe(false);
    expect(isMatchRecord({ ...record, application: { status: 'offer', at: 0, note: '' } })).toBe(true);
    expect(isMatchRecord({ ...record, application: { status: 'lost', at: 0, note: '' } })).toBe(false);
  });
});

describe('the guards accept the smallest valid values', () => {
  const posting = samplePosting({ description: 'x', url: '', source: 'x', board: '', confidence: 0 });
  const layout = { pages: 0, columns: 0, tables: 0, images: 0, scanned: false, tinyShare: 0 };
  const nothingRead = { text: '', lines: [], sections: [], entries: [], skills: [], links: [], hazards: [] };

  test('of a resume and of a posting', () => {
    expect(isResume(sampleResume({ ...nothingRead, fileName: '', fileBytes: 0, layout }))).toBe(true);
    expect(isJobPosting(posting)).toBe(true);
    expect(isJobPosting({ ...posting, confidence: 1 })).toBe(true);
    for (const change of [
      { description: '' },
      { source: '' as never },
      { confidence: 1.1 },
      { confidence: -0.1 },
    ])
      expect(isJobPosting({ ...posting, ...change })).toBe(false);
  });

  test('of an answer to a match, such as a score of 0', () => {
    const rescored = { score: 0, isOtherTrade: false, missing: [{ name: 'x', gain: 0 }] };
    expect(matchGives.rescore(rescored)).toBe(true);
    expect(matchGives.rescore(null)).toBe(true);
    expect(matchGives.rescore({ ...rescored, missing: [{ name: '', gain: 0 }] })).toBe(false);
    expect(matchGives.rescore({ ...rescored, missing: [{ name: 'x', gain: -1 }] })).toBe(false);
    const answer = {
      report: { ...sampleReport([]), score: 0 },
      resume: { id: 'r', name: '', dismissed: {} },
      resumes: [],
      before: { isRepost: false, firstAt: 0, firstScore: 0, replaced: { score: 0, gained: [] } },
      settings: defaultSettings,
    };
    expect(matchGives.match(answer)).toBe(true);
    expect(matchGives.match({ ...answer, before: null })).toBe(true);
    expect(matchGives.match({ ...answer, report: { ...answer.report, algorithm: '' } })).toBe(false);
    expect(matchGives.match({ ...answer, report: { ...answer.report, score: 101 } })).toBe(false);
    expect(matchGives.match({ ...answer, resume: { ...answer.resume, id: '' } })).toBe(false);
  });

  test('of the counted highlights in a page', () => {
    expect(pageGives.highlight({ places: { Go: 0 }, isCut: false })).toBe(true);
    expect(pageGives.highlight({ places: { Go: -1 }, isCut: false })).toBe(false);
    expect(pageGives.jumpTo({ place: 0, places: 0 })).toBe(true);
    expect(pageGives.jumpTo({ place: 0.5, places: 1 })).toBe(false);
  });

  test('of a copy and of a resume in the library', () => {
    const draft = {
      language: '',
      name: '',
      headline: '',
      contact: { email: '', phone: '', place: '', links: [] },
      sections: [],
    };
    const copy = {
      id: 'c',
      name: 'x',
      resumeId: 'r',
      resumeName: '',
      basedOnVersion: 1,
      postingKey: 'k',
      posting,
      draft,
      createdAt: 0,
      updatedAt: 0,
      revision: 1,
      scoreBefore: 0,
      score: 0,
      ticks: [],
      sent: [{ at: 0, fileName: '', draft }],
    };
    expect(isTailoredCopy(copy)).toBe(true);
    for (const change of [
      { id: '' },
      { name: '' },
      { resumeId: '' },
      { postingKey: '' },
      { basedOnVersion: 0 },
      { revision: 0 },
      { createdAt: -1 },
      { score: -1 },
      { scoreBefore: 101 },
    ])
      expect(isTailoredCopy({ ...copy, ...change }), JSON.stringify(change)).toBe(false);
    const version = { version: 1, fileName: '', fileType: '', fileBytes: 0, addedAt: 0 };
    const record = { id: 'a', name: 'a', addedAt: 0, versions: [version], dismissed: {}, vouched: [] };
    expect(isResumeRecord(record)).toBe(true);
    for (const change of [
      { id: '' },
      { name: '' },
      { addedAt: -1 },
      { versions: [{ ...version, fileBytes: -1 }] },
    ])
      expect(isResumeRecord({ ...record, ...change }), JSON.stringify(change)).toBe(false);
  });
});

test('a report is valid even if no check could be judged', () => {
  expect(isReport({ ...sampleReport([]), checklist: { passed: 0, judged: 0 } })).toBe(true);
  expect(isReport({ ...sampleReport([]), checklist: { passed: -1, judged: 0 } })).toBe(false);
});
