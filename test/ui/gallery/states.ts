import { plural, t } from '../../../src/browser/settings/strings.ts';
import { inYears } from '../../../src/core/fit/match-fit.ts';
import { asWritten, listed, message } from '../../../src/core/messages/message.ts';
import type { RefusalKind, Report } from '../../../src/core/types.ts';
import type { Match, Screen } from '../../../src/ui/popup/popup-state.ts';
import { posting, report, resume } from '../report-fixture.ts';

/** A picture of the popup: its state, and what to do before the picture is taken. */
export type PopupPicture = {
  readonly state: Screen;
  readonly notice?: string;
  /** Selectors clicked in order. */
  readonly clicks?: readonly string[];
};

const match: Match = {
  job: posting,
  resume,
  report,
  resumes: [
    { id: 'a', name: 'Mara – backend', score: 68, isBest: true },
    { id: 'b', name: 'Mara – full stack', score: 59, isBest: false },
  ],
  chosenId: 'a',
  reasons: { 'too-long': 'I want it this way' },
  ticks: {},
  highlights: { on: true, missing: true, listed: true, proven: true, quiet: false },
  isHighlighted: true,
  isCut: false,
  place: null,
  before: null,
};

function refused(kind: RefusalKind, openUrl: string | null = null): PopupPicture {
  return { state: { kind: 'refused', refusal: { kind, openUrl } } };
}

function withReport(change: Partial<Report>, more: Partial<Match> = {}): Screen {
  return { kind: 'matched', match: { ...match, report: { ...report, ...change }, ...more } };
}

const matched: Screen = { kind: 'matched', match };
const rows = '.keyword > .disclosure-summary';

const seen = { firstAt: Date.UTC(2026, 10, 3, 12), firstScore: 41, replaced: null };

/** Every state of the popup, by the name of its picture. */
export const popupPictures: Readonly<Record<string, PopupPicture>> = {
  first: { state: matched },
  matched: { state: matched },
  'matched-open': {
    state: matched,
    clicks: [
      `.keywords > li:nth-child(1) ${rows}`,
      `#keyword-PostgreSQL > button`,
      '#keyword-CI_2fCD > button',
      '.fold > .disclosure-summary',
    ],
  },
  searching: { state: matched, clicks: ['[aria-keyshortcuts]'] },
  'first-long-verdict': {
    state: withReport({
      score: 41,
      verdict: [
        message('verdict.languages', { languages: listed([asWritten('Deutsch'), asWritten('Français')]) }),
        message('verdict.conditions', {
          conditions: listed([asWritten('work permit'), asWritten('on site')]),
        }),
        message('verdict.fewYears', {
          asked: inYears(5),
          shown: inYears(1.5),
          stretch: message('fit.stretch'),
        }),
      ],
    }),
  },
  'first-two-lines': {
    state: {
      kind: 'matched',
      match: {
        ...match,
        job: { ...posting, title: 'Senior Backend Engineer (m/w/d), Payments and Ledger Platform' },
      },
    },
  },
  replaced: {
    state: withReport(
      {},
      {
        before: {
          isRepost: false,
          firstAt: Date.UTC(2026, 10, 3, 12),
          firstScore: 36,
          replaced: { score: 60, gained: ['Docker', 'REST', 'GitHub Actions', 'Database indexing'] },
        },
      },
    ),
  },
  'seen-before': {
    state: withReport({}, { before: { ...seen, isRepost: false } }),
  },
  'seen-elsewhere': {
    state: withReport({}, { before: { ...seen, isRepost: true } }),
  },
  'better-resume': {
    state: { kind: 'matched', match: { ...match, chosenId: 'b', report: { ...report, score: 59 } } },
  },
  why: { state: matched, clicks: ['.why > .disclosure-summary'] },
  requirements: {
    state: matched,
    clicks: [
      '.tab:nth-child(2)',
      '.line.partly > .disclosure-summary',
      '.line.vouched > .disclosure-summary',
    ],
  },
  checklist: { state: matched, clicks: ['.tab:nth-child(3)'] },
  'checklist-open': {
    state: matched,
    clicks: [
      '.tab:nth-child(3)',
      '#check-skills-off-target > button',
      '#check-skills-off-target .disclosure-body > .button',
      '.fold:nth-of-type(1) > button',
      '.fold > .disclosure-summary',
    ],
  },
  preparation: { state: matched, clicks: ['.tab:nth-child(3)', '.fold:last-child > .disclosure-summary'] },
  parser: { state: matched, clicks: ['.tab:nth-child(4)'] },
  export: { state: matched, clicks: ['.export > button'] },
  notice: { state: matched, notice: plural('copied', 6) },
  strong: {
    state: withReport(
      {
        score: 91,
        verdict: [message('verdict.strong', { shown: 9, all: 9, more: '' })],
        parts: [
          { id: 'keywords', points: 66, max: 75 },
          { id: 'fit', points: 25, max: 25 },
        ],
        keywords: report.keywords.filter(keyword => keyword.evidence !== 'missing'),
      },
      { resumes: match.resumes.slice(0, 1) },
    ),
  },
  weak: {
    state: withReport({
      score: 14,
      verdict: [
        message('verdict.someWay', {
          shown: 1,
          all: 12,
          more: '',
          lacking: message('fit.lackingFirst', { names: listed(['Kafka', 'AWS', 'Terraform']) }),
        }),
      ],
      parts: [
        { id: 'keywords', points: 14, max: 75 },
        { id: 'fit', points: 0, max: 25 },
      ],
    }),
  },
  'no-keywords': {
    state: withReport({
      score: null,
      keywords: [],
      otherRequirements: [],
      why: [message('score.nothingKnown')],
      verdict: [],
      advice: [],
      parts: [],
    }),
  },
  unreadable: {
    state: withReport({
      score: null,
      why: [message('unreadable.littleText')],
      parts: [],
      verdict: [],
      advice: [],
      keywords: [],
      fit: [],
    }),
  },
  pasted: {
    state: {
      kind: 'matched',
      match: {
        ...match,
        isHighlighted: null,
        job: { ...posting, board: null, source: 'pasted', company: null, location: null },
      },
    },
  },
  long: {
    state: {
      kind: 'matched',
      match: {
        ...match,
        job: {
          ...posting,
          title:
            'Senior Staff Principal Backend Platform Reliability Engineer (m/w/d) – Donaudampfschifffahrtsgesellschaftskapitän Payments & Ledger',
          company: 'International Federation of Very Long Company Names GmbH & Co. KG',
          location: 'Remote within Europe, or Leipzig, Berlin, Amsterdam',
          salary: '€58,000 – €66,000 a year',
        },
        resumes: [
          {
            id: 'a',
            name: 'A resume with a name that is far too long to fit on one line of the popup, and then some',
            score: 68,
            isBest: true,
          },
          ...match.resumes.slice(1),
        ],
      },
    },
  },
  'right-to-left': {
    state: {
      kind: 'matched',
      match: {
        ...match,
        job: { ...posting, title: 'מהנדס תוכנה – Backend (Kafka)', company: 'לרקפילד', location: 'תל אביב' },
        resumes: [{ id: 'a', name: 'קורות חיים – backend', score: 68, isBest: false }],
      },
    },
  },
  reading: { state: { kind: 'reading' } },
  'no-resume': { state: { kind: 'no-resume' } },
  'own-page': { state: { kind: 'own-page' } },
  list: refused('list'),
  'application-form': refused('application-form', 'https://boards.greenhouse.io/larkfield/jobs/4012345'),
  blocked: refused('blocked'),
  closed: refused('closed'),
  embedded: refused('embedded', 'https://boards.greenhouse.io/embed/job_app?for=larkfield&token=4012345'),
  'not-ready': refused('not-ready'),
  'not-a-job': refused('not-a-job'),
  'off-limits': {
    state: { kind: 'off-limits', reason: t('failureBrowserPage') },
  },
  doubtful: {
    state: { kind: 'doubtful', job: { ...posting, board: null, source: 'generic', confidence: 0.4 } },
  },
  pasting: { state: { kind: 'pasting', isRefused: false } },
  failed: {
    state: { kind: 'failed', reason: t('storageFull') },
  },
};
