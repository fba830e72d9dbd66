import { expect, test, vi } from 'vitest';
import { pageGives } from '../../src/browser/messages/from-pages.ts';
import { matchGives, matchTakes } from '../../src/browser/messages/matching.ts';
import { backgroundGives, pageTakes } from '../../src/browser/messages/messages.ts';
import { promisedValue } from '../../src/browser/messages/messaging.ts';
import { defaultSettings, isOwnTerms, someSettings } from '../../src/browser/settings/settings.ts';
import { readBackup } from '../../src/browser/storage/backup.ts';
import { isMatchRecord } from '../../src/browser/storage/match-record.ts';
import { isResumeRecord } from '../../src/browser/storage/stored-resume.ts';
import { isTailoredCopy } from '../../src/browser/storage/tailored-copy.ts';
import { isJobPosting } from '../../src/core/job-posting.ts';
import { isResume, isSpan, resumeFrom } from '../../src/core/resume.ts';
import { isDraft } from '../../src/core/tailor/draft.ts';
import { samplePosting, sampleReport, sampleResume } from './samples.ts';

vi.mock('../../src/browser/messages/browser-api.ts', () => import('./stand-in.ts'));

const LAST_INSTANT = 253_370_764_800_000;

/** A guard with a valid sample, and the maximum of each part: characters of a text, items of a list or a map, or a number. */
type Sizes = {
  readonly accepts: (value: unknown) => boolean;
  readonly sample: unknown;
  readonly most: Readonly<Record<string, number>>;
};

const line = { id: 'l', text: 'x', isHidden: false, from: 'x' };
const entry = {
  ...{ id: 'e', title: 'x', organisation: 'x', place: 'x', dates: 'x' },
  ...{ isHidden: false, lines: [line] },
};
const draft = {
  ...{ language: 'en', name: 'x', headline: 'x' },
  contact: { email: 'x', phone: 'x', place: 'x', links: [{ text: 'x', url: 'x' }] },
  sections: [{ id: 's', kind: 'other', heading: 'x', isHidden: false, entries: [entry], lines: [line] }],
};
const version = { version: 1, fileName: 'x', fileType: 'x', fileBytes: 1, addedAt: 1 };
const past = {
  ...{ at: 1, score: 1, algorithm: 'x', resumeVersion: 1 },
  ...{ missing: ['x'], proven: ['x'] },
};
const match = {
  ...{
    key: 'k',
    url: 'x',
    title: 'x',
    company: 'x',
    board: 'x',
    firstAt: 1,
    at: 1,
    score: 1,
    algorithm: 'x',
  },
  ...{ resumeId: 'r', resumeName: 'x', resumeVersion: 1, past: [past], posting: samplePosting() },
  summary: {
    ...{ missing: ['x'], listed: ['x'], proven: ['x'], failed: ['x'] },
    parts: [{ id: 'fit', points: 1, max: 1 }],
  },
  application: { status: 'saved', at: 1, note: 'x' },
};
const copy = {
  ...{ id: 'c', name: 'x', resumeId: 'r', resumeName: 'x', basedOnVersion: 1, postingKey: 'k' },
  ...{ posting: samplePosting(), draft, createdAt: 1, updatedAt: 1, revision: 1, scoreBefore: 1, score: 1 },
  ...{ ticks: ['x'], sent: [{ at: 1, fileName: 'x', draft }] },
};
const answer = {
  report: { ...sampleReport([], 1), algorithm: 'x' },
  resume: { id: 'r', name: 'x', dismissed: { a: 'x' } },
  resumes: [{ id: 'r', name: 'x' }],
  before: { isRepost: false, firstAt: 1, firstScore: 1, replaced: { score: 1, gained: ['x'] } },
  settings: defaultSettings,
};
const [resumeEntry] = sampleResume().entries;
const [hazard] = sampleResume().hazards;
const resume = sampleResume({
  ...{ phone: 'x', lines: [{ start: 0, end: 1, page: 1, box: [0, 0, 1, 1] }] },
  entries: [{ ...resumeEntry, title: 'x', organisation: 'x' }] as never,
  hazards: [
    { ...hazard, message: { id: 'x', values: { a: 'x', b: 1 } }, boxes: [[0, 0, 1, 1]], quote: 'x' },
  ] as never,
});
const backup = {
  ...{ format: 'evident-backup', formatVersion: 1, settings: {}, defaultResume: 'x' },
  ...{ resumes: [1], history: [1], copies: [1] },
};

const SIZES: Readonly<Record<string, Sizes>> = {
  'a posting': {
    accepts: isJobPosting,
    sample: samplePosting({ employmentType: 'x', salary: 'x', board: 'x' }),
    most: {
      ...{ title: 4_000, company: 4_000, location: 4_000, employmentType: 4_000, salary: 4_000 },
      ...{ description: 2_000_000, url: 8_000, source: 100, board: 200, confidence: 1 },
    },
  },
  'a span': { accepts: isSpan, sample: { start: 0, end: 1 }, most: { end: 10_000_000 } },
  'a draft': {
    accepts: isDraft,
    sample: draft,
    most: {
      ...{ language: 100, name: 100_000, sections: 1_000, 'sections.0.id': 200 },
      ...{ 'sections.0.entries': 10_000, 'sections.0.lines': 10_000, 'sections.0.entries.0.lines': 10_000 },
      ...{ 'sections.0.lines.0.from': 1_000, 'contact.links': 1_000, 'contact.links.0.url': 8_000 },
    },
  },
  'a resume': {
    accepts: isResume,
    sample: resume,
    most: {
      ...{ fileName: 1_000, fileBytes: 1_000_000_000, text: 4_000_000, name: 10_000, email: 10_000 },
      ...{ phone: 10_000, links: 10_000, 'links.0.url': 8_000, lines: 200_000, 'lines.0.page': 10_000 },
      ...{ 'lines.0.box.0': 1_000_000, sections: 10_000, 'sections.0.heading': 10_000, skills: 20_000 },
      ...{ 'skills.0': 10_000, entries: 10_000, 'entries.0.title': 10_000, 'entries.0.bullets': 10_000 },
      ...{ 'entries.0.organisation': 10_000, 'entries.0.from.year': 9_999, 'entries.0.from.month': 12 },
      ...{
        'layout.pages': 10_000,
        'layout.columns': 100,
        'layout.tables': 10_000,
        'layout.images': 1_000_000,
      },
      ...{ 'layout.tinyShare': 1, hazards: 20_000, 'hazards.0.boxes': 1_000, 'hazards.0.quote': 100_000 },
      ...{
        'hazards.0.message.id': 100,
        'hazards.0.message.values': 20,
        'hazards.0.message.values.a': 10_000,
      },
      'hazards.0.message.values.b': 1e9,
    },
  },
  'a resume as stored': {
    accepts: value => resumeFrom(value) !== null,
    sample: { ...resume, more: 1 },
    most: { text: 4_000_000 },
  },
  'a resume of the library': {
    accepts: isResumeRecord,
    sample: { id: 'r', name: 'x', addedAt: 1, versions: [version], dismissed: { a: 'x' }, vouched: ['x'] },
    most: {
      ...{ id: 100, name: 300, addedAt: LAST_INSTANT, dismissed: 500, 'dismissed.a': 2_000, vouched: 2_000 },
      ...{ 'vouched.0': 5_000, 'versions.0.version': 1_000_000, 'versions.0.fileName': 1_000 },
      ...{ 'versions.0.fileType': 200, 'versions.0.fileBytes': 1_000_000_000 },
    },
  },
  'a match': {
    accepts: isMatchRecord,
    sample: match,
    most: {
      ...{ key: 10_000, url: 8_000, title: 4_000, company: 4_000, board: 200, firstAt: LAST_INSTANT },
      ...{
        at: LAST_INSTANT,
        score: 100,
        algorithm: 100,
        resumeId: 100,
        resumeName: 300,
        resumeVersion: 1_000_000,
      },
      ...{ 'summary.missing': 2_000, 'summary.missing.0': 300, 'summary.parts': 10 },
      ...{ 'summary.parts.0.points': 1_000, 'summary.parts.0.max': 1_000, past: 1_000 },
      ...{ 'past.0.algorithm': 100, 'past.0.resumeVersion': 1_000_000, 'application.note': 4_000 },
    },
  },
  'a copy': {
    accepts: isTailoredCopy,
    sample: copy,
    most: {
      ...{
        id: 100,
        name: 1_000,
        resumeId: 100,
        resumeName: 300,
        basedOnVersion: 1_000_000,
        postingKey: 10_000,
      },
      ...{
        createdAt: LAST_INSTANT,
        score: 100,
        ticks: 2_000,
        'ticks.0': 200,
        sent: 30,
        'sent.0.fileName': 1_000,
      },
    },
  },
  settings: {
    accepts: value => Object.keys(someSettings(value)).length === Object.keys(defaultSettings).length,
    sample: { ...defaultSettings, automatic: { hosts: ['x'] }, ticks: { a: true } },
    most: { rolePack: 100, 'automatic.hosts': 500, 'automatic.hosts.0': 300, ticks: 500 },
  },
  'own terms': {
    accepts: value => isOwnTerms((value as { readonly all: unknown }).all),
    sample: { all: [{ name: 'x', aliases: ['x'] }] },
    most: { all: 500, 'all.0.name': 100, 'all.0.aliases': 50, 'all.0.aliases.0': 100 },
  },
  'a backup': {
    accepts: value => {
      try {
        return Boolean(readBackup(JSON.stringify(value)));
      } catch {
        return false;
      }
    },
    sample: backup,
    most: { formatVersion: 1, defaultResume: 100, resumes: 10_000, history: 100_000, copies: 100_000 },
  },
  'an answer of the matching': {
    accepts: matchGives.match,
    sample: answer,
    most: {
      ...{ 'report.algorithm': 100, 'report.score': 100, 'report.why': 10_000, 'report.hazards': 20_000 },
      ...{ 'resume.id': 100, 'resume.name': 300, 'resume.dismissed': 500, 'resume.dismissed.a': 2_000 },
      ...{ resumes: 10_000, 'before.firstAt': LAST_INSTANT, 'before.firstScore': 100 },
      ...{ 'before.replaced.score': 100, 'before.replaced.gained': 2_000, 'before.replaced.gained.0': 300 },
    },
  },
  'what would add to a score': {
    accepts: matchGives.rescore,
    sample: { score: 1, isOtherTrade: false, missing: [{ name: 'x', gain: 1 }] },
    most: { score: 100, missing: 10_000, 'missing.0.name': 300, 'missing.0.gain': 100 },
  },
  'a question for a score': {
    accepts: matchTakes.rescore,
    sample: { job: samplePosting(), resumeId: 'r' },
    most: { resumeId: 100 },
  },
  'what is to be highlighted': {
    accepts: pageTakes.highlight,
    sample: {
      terms: [{ keyword: 'x', layer: null, quotes: [{ before: 'x', exact: 'x', after: 'x' }] }],
      quiet: false,
    },
    most: {
      ...{ terms: 400, 'terms.0.keyword': 200, 'terms.0.quotes': 500, 'terms.0.quotes.0.before': 24 },
      ...{ 'terms.0.quotes.0.exact': 200, 'terms.0.quotes.0.after': 24 },
    },
  },
  'a jump': {
    accepts: pageTakes.jumpTo,
    sample: { keyword: 'x', direction: 'next' },
    most: { keyword: 200 },
  },
  'what is highlighted': {
    accepts: pageGives.highlight,
    sample: { places: { a: 1 }, isCut: false },
    most: { places: 400, 'places.a': 1_000_000 },
  },
  'a score on the icon': {
    accepts: value => backgroundGives.postingShown((value as { readonly score: unknown }).score),
    sample: { score: 1 },
    most: { score: 100 },
  },
  'a reason': {
    accepts: value => {
      try {
        return Boolean(promisedValue(value, pageGives.isThere));
      } catch (error) {
        return String(error).includes('xxx');
      }
    },
    sample: { ok: false, error: 'xxx' },
    most: { error: 4_000 },
  },
};

/** The value with the part at a path made this large. */
function withSize(value: unknown, [key, ...path]: readonly string[], size: number): unknown {
  if (key === undefined) return ofSize(value, size);
  const inner = withSize((value as Record<string, unknown>)[key], path, size);
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === key ? inner : item));
  return { ...(value as object), [key]: inner };
}

function ofSize(value: unknown, size: number): unknown {
  if (typeof value === 'number') return size;
  if (typeof value === 'string') return 'x'.repeat(size);
  if (Array.isArray(value)) return Array(size).fill(value[0]);
  const item = Object.values(value as object)[0];
  return Object.fromEntries(Array.from({ length: size }, (_, nth) => [`a${nth}`, item]));
}

const rows = Object.entries(SIZES).flatMap(([what, { most }]) =>
  Object.entries(most).map(([path, size]) => [what, path, size] as const),
);

test.each(rows)('%s: %s is at most %d', (what, path, size) => {
  const { accepts, sample } = SIZES[what] as Sizes;
  expect(accepts(sample)).toBe(true);
  expect(accepts(withSize(sample, path.split('.'), size))).toBe(true);
  expect(accepts(withSize(sample, path.split('.'), size + 1))).toBe(false);
});
