import type { ComponentChild } from 'preact';
import type { Rescored } from '../../../src/browser/messages/matching.ts';
import type { Settings } from '../../../src/browser/settings/settings.ts';
import { format, plural, t } from '../../../src/browser/settings/strings.ts';
import type { MatchRecord } from '../../../src/browser/storage/match-record.ts';
import type { LoadedResume, StoredResume } from '../../../src/browser/storage/stored-resume.ts';
import { rolePacks } from '../../../src/core/roles/index.ts';
import type { Report, Resume } from '../../../src/core/types.ts';
import { HistoryView, type HistoryViewId } from '../../../src/ui/history/history-view.tsx';
import { PagesView } from '../../../src/ui/pages/pages-view.tsx';
import { ReportView } from '../../../src/ui/report/report-view.tsx';
import { LibraryView } from '../../../src/ui/resume/library-view.tsx';
import type { PageName } from '../../../src/ui/resume/page-frame.tsx';
import { samplePosting } from '../../../src/ui/resume/sample-posting.ts';
import { SampleView } from '../../../src/ui/resume/sample-view.tsx';
import type { LibraryState } from '../../../src/ui/resume/use-library.ts';
import { SettingsView } from '../../../src/ui/settings/settings-view.tsx';
import { checks, posting, report, resume } from '../report-fixture.ts';
import { noHistoryActions, noLibraryActions, noMatchActions, noSettingsActions } from './no-actions.ts';

/** A picture of a full page. */
export type PagePicture = {
  readonly page: PageName | null;
  readonly content: ComponentChild;
  readonly clicks?: readonly string[];
};

const day = 86_400_000;
const noon = Date.UTC(2026, 10, 24, 12);

function stored(id: string, name: string, versions: number, isDefault: boolean): StoredResume {
  return {
    id,
    name,
    addedAt: noon - versions * 20 * day,
    versions: Array.from({ length: versions }, (_, index) => ({
      version: index + 1,
      fileName: `mara-lindqvist-${index + 1}.pdf`,
      fileType: 'application/pdf',
      fileBytes: 84_000 + index * 1_200,
      addedAt: noon - (versions - index) * 20 * day,
    })),
    dismissed: { 'too-long': 'I want it this way' },
    isDefault,
  };
}

const resumes = [stored('a', 'Mara – backend', 3, true), stored('b', 'Mara – full stack', 1, false)];
const loaded: LoadedResume = { ...stored('a', 'Mara – backend', 3, true), version: 3, resume };

/** A library of two resumes, the first one shown. */
export const library: LibraryState = {
  resumes,
  damaged: [],
  shown: {
    loaded,
    checks: checks.filter(({ id }) => id !== 'skills-off-target' && id !== 'title-not-shown'),
    hazards: report.hazards,
  },
  reading: null,
  notices: [],
  undoable: null,
  keys: 'Alt+Shift+E',
};

/** The library after the install. */
export const freshLibrary: LibraryState = { ...library, resumes: [], shown: null };

function libraryPicture(state: LibraryState, clicks: readonly string[] = []): PagePicture {
  return { page: 'resumes', content: <LibraryView state={state} actions={noLibraryActions} />, clicks };
}

const names = (...levels: readonly string[]) =>
  report.keywords.filter(({ evidence }) => levels.includes(evidence)).map(({ name }) => name);

function record(title: string, company: string, score: number | null, past: readonly number[]): MatchRecord {
  const proven = names('project', 'experience');
  return {
    key: `${title} ${company}`,
    url: 'https://boards.example.com/jobs/4012345',
    title,
    company,
    board: 'Greenhouse',
    firstAt: noon - 40 * day,
    at: noon - (4 - past.length) * day,
    score,
    algorithm: 'evident-1',
    resumeId: 'a',
    resumeName: 'Mara – backend',
    resumeVersion: 3,
    summary: { missing: names('missing'), listed: names('listed', 'covered'), proven, failed: [], parts: [] },
    past: past.map((before, index) => ({
      at: noon - (40 - index * 10) * day,
      score: before,
      algorithm: 'evident-1',
      resumeVersion: 1,
      missing: [],
      proven: [...proven.slice(2), 'Spring Boot'],
    })),
    posting,
  };
}

/** Matched postings, each with a different history. */
export const historyMatches: readonly MatchRecord[] = [
  {
    ...record('Junior Backend Engineer, Payments', 'Larkfield', 68, [51, 49, 62]),
    application: { status: 'applied', at: noon - 2 * day, note: 'Referred by Jonas' },
  },
  record('Backend Developer (Python)', 'Tidewell', 74, [74]),
  record('Software Engineer, Platform', 'International Federation of Ferries', 38, []),
  record('Working Student', 'Brennhof', null, []),
];

/** Current scores for these postings, three points higher. The last posting is of another trade. */
export const historyScores: ReadonlyMap<string, Rescored | null> = new Map(
  historyMatches.map(({ key, score }) => [
    key,
    { score: score && score + 3, isOtherTrade: score === 38, missing: [] },
  ]),
);

const manyTitles = [
  'Payments',
  'Ledger',
  'Search',
  'Maps',
  'Billing',
  'Growth',
  'Data',
  'Cloud',
  'Core',
  'Edge',
];

/** Enough postings for the worth of skills: every second one asks for Kafka, every third for Kubernetes, all for Go. */
export const manyMatches: readonly MatchRecord[] = manyTitles
  .flatMap(team => [`${team} Engineer`, `Backend Developer, ${team}`])
  .map((title, index) => ({
    ...record(title, `Company ${index}`, 40 + index, []),
    posting: { ...posting, title, company: `Company ${index}`, url: `https://jobs.example.com/${index}` },
  }));

/** The score and the missing keywords for each of them. */
export const manyScores: ReadonlyMap<string, Rescored | null> = new Map(
  manyMatches.map(({ key }, index) => [
    key,
    {
      score: 40 + index,
      isOtherTrade: index === 19,
      missing: [
        { name: 'Go', gain: 1.5 },
        ...(index % 2 === 0 ? [{ name: 'Kafka', gain: 4 + index / 10 }] : []),
        ...(index % 3 === 0 ? [{ name: 'Kubernetes', gain: 2.2 }] : []),
        ...(index === 7 ? [{ name: 'Terraform', gain: 0 }] : []),
      ],
    },
  ]),
);

function historyPicture(
  matches: readonly MatchRecord[],
  scoresNow: ReadonlyMap<string, Rescored | null>,
  startsWith: HistoryViewId,
): PagePicture {
  const content = (
    <HistoryView
      matches={matches}
      damaged={[]}
      scoresNow={scoresNow}
      isKept
      actions={noHistoryActions}
      startsWith={startsWith}
    />
  );
  return { page: 'history', content };
}

const settings: Settings = {
  rolePack: 'auto',
  ownTerms: [
    { name: 'Larkbase', aliases: ['lark-base', 'LB'] },
    { name: 'Ledger Query Language', aliases: [] },
  ],
  highlights: { on: true, missing: true, listed: true, proven: false, quiet: false },
  automatic: { hosts: ['https://*.linkedin.com/*', 'https://*.greenhouse.io/*'] },
  keepHistory: true,
  ticks: {},
  language: 'auto',
};

/** Draws a page with a grey line for each line of the fixture. */
async function drawFixture(_page: number, canvas: HTMLCanvasElement, pixelsPerPoint: number) {
  canvas.width = 595 * pixelsPerPoint;
  canvas.height = 842 * pixelsPerPoint;
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.scale(pixelsPerPoint, pixelsPerPoint);
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, 595, 842);
    pen.fillStyle = '#222';
    pen.font = '10px sans-serif';
    for (const { start, end, box } of resume.lines) {
      if (box) pen.fillText(resume.text.slice(start, end), box[0], box[1] + 10, box[2]);
    }
  }
  return { width: 595, height: 842 };
}

/** The same resume with its second half beside the first. */
const inTwoColumns: Resume = {
  ...resume,
  lines: resume.lines.map((line, index) => ({
    ...line,
    box: index < 9 ? [50, 60 + index * 16, 240, 11] : [310, 76 + (index - 9) * 16, 240, 11],
  })),
};

/** A report on a posting with 34 keywords. */
const longReport: Report = {
  ...report,
  keywords: Array.from({ length: 34 }, (_, index) => {
    const keyword = report.keywords.filter(({ alternatives }) => alternatives === null)[index % 12];
    return keyword ? [{ ...keyword, name: index < 12 ? keyword.name : `${keyword.name} ${index}` }] : [];
  }).flat(),
};

/** Every full page, by the name of its picture. */
export const pagePictures: Readonly<Record<string, PagePicture>> = {
  'first-run': libraryPicture(freshLibrary),
  'first-run-reading': libraryPicture({
    ...freshLibrary,
    reading: { fileName: 'mara-lindqvist-backend.pdf', page: 1, pages: 2 },
  }),
  'first-run-refused': libraryPicture({
    ...freshLibrary,
    notices: [{ kind: 'refused', refusal: 'scan', fileName: 'scan-0001.pdf', kept: null }],
  }),
  'first-run-paste': libraryPicture(freshLibrary, ['.drop-actions button']),
  library: libraryPicture(library, ['#check-link-without-address > button']),
  'library-added': libraryPicture({
    ...library,
    notices: [{ kind: 'added', name: 'Mara – backend', isBare: false }],
  }),
  'library-kept': libraryPicture({
    ...library,
    damaged: [{ id: 'x' }],
    notices: [{ kind: 'refused', refusal: 'encrypted', fileName: 'mara-new.pdf', kept: 'Mara – backend' }],
  }),
  'library-delete': libraryPicture(library, ['.detail-actions > button:last-of-type']),
  'library-deleted': libraryPicture({
    ...library,
    undoable: { words: t('resumeDeleted', 'Mara – full stack'), undo: async () => undefined },
  }),
  'library-restored': libraryPicture({
    ...library,
    notices: [{ kind: 'restored', name: 'Mara – backend', version: 1 }],
  }),
  'library-rename': libraryPicture(library, ['.detail-actions > .file-button + button']),
  pages: {
    page: null,
    content: <PagesView name="Mara – backend" resume={resume} draw={drawFixture} />,
    clicks: ['#block-4', '.pages > .fold > button'],
  },
  'pages-across': {
    page: null,
    content: <PagesView name="Mara – backend" resume={inTwoColumns} draw={drawFixture} />,
    clicks: ['.page-tools .filter-chip'],
  },
  'pages-quote': {
    page: null,
    content: (
      <PagesView
        name="Mara – backend"
        resume={resume}
        draw={drawFixture}
        start={{ kind: 'offset', offset: resume.lines[8]?.start ?? 0 }}
      />
    ),
  },
  'pages-word': {
    page: null,
    content: (
      <PagesView
        name="Mara – Word"
        resume={{
          ...resume,
          format: 'docx',
          lines: resume.lines.map(line => ({ ...line, page: null, box: null })),
        }}
        draw={null}
      />
    ),
  },
  'pages-text': {
    page: null,
    content: (
      <PagesView
        name="Mara – text"
        resume={{
          ...resume,
          format: 'text',
          lines: resume.lines.map(line => ({ ...line, page: null, box: null })),
          hazards: [],
        }}
        draw={null}
      />
    ),
  },
  sample: {
    page: null,
    content: (
      <SampleView
        match={{
          job: { ...posting, title: samplePosting.title },
          resume,
          report,
          resumes: [{ id: 'a', name: 'Mara – backend', score: 68, isBest: false }],
          chosenId: 'a',
          reasons: {},
          ticks: {},
          highlights: { on: true, missing: true, listed: true, proven: true, quiet: false },
          isHighlighted: true,
          isCut: false,
          place: null,
          before: null,
        }}
        isInvented={false}
        actions={noMatchActions}
      />
    ),
  },
  history: { ...historyPicture(historyMatches, historyScores, 'postings'), clicks: ['.history-open'] },
  'history-skills': historyPicture(manyMatches, manyScores, 'skills'),
  'history-skills-waiting': historyPicture(manyMatches, new Map([...manyScores].slice(0, 8)), 'skills'),
  'history-skills-early': historyPicture(historyMatches, historyScores, 'skills'),
  'history-empty': {
    page: 'history',
    content: (
      <HistoryView matches={[]} damaged={[]} scoresNow={new Map()} isKept actions={noHistoryActions} />
    ),
  },
  settings: {
    page: 'settings',
    content: (
      <SettingsView
        settings={settings}
        packs={rolePacks.map(({ id, title }) => ({ id, title: format(title) }))}
        keys="Alt+Shift+E"
        notice={{
          words: () => `${plural('importResumes', 2)} ${plural('importMatches', 14)}`,
          isFailure: false,
        }}
        actions={noSettingsActions}
      />
    ),
  },
  'settings-boards': {
    page: 'settings',
    content: (
      <SettingsView settings={settings} packs={[]} keys={null} notice={null} actions={noSettingsActions} />
    ),
    clicks: ['.settings-body .fold > button', '.term-tools button:last-child'],
  },
  'report-long': {
    page: null,
    content: <ReportView job={posting} report={longReport} resumeName="Mara – backend" at={noon} />,
  },
  report: {
    page: null,
    content: <ReportView job={posting} report={report} resumeName="Mara – backend" at={noon} />,
  },
};
