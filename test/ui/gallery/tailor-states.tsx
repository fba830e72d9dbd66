import type { ComponentChild } from 'preact';
import type { TailoredCopy } from '../../../src/browser/storage/tailored-copy.ts';
import type { Draft, DraftEntry, DraftLine, DraftSection } from '../../../src/core/tailor/draft.ts';
import { type DraftEdit, edited } from '../../../src/core/tailor/edited.ts';
import { resumeOf } from '../../../src/core/tailor/resume-of.ts';
import type { CheckResult, SectionKind } from '../../../src/core/types.ts';
import { createAnalysis } from '../../../src/ui/tailor/analysis.ts';
import type { Live } from '../../../src/ui/tailor/analyst.ts';
import type { CopySession, Saving, SessionState } from '../../../src/ui/tailor/copy-session.ts';
import { CopyView } from '../../../src/ui/tailor/copy-view.tsx';
import { historyOf, withDraft } from '../../../src/ui/tailor/draft-history.ts';
import type { EditorFrame } from '../../../src/ui/tailor/editor-frame.ts';
import { ExportDialog } from '../../../src/ui/tailor/export-dialog.tsx';
import { checks, posting } from '../report-fixture.ts';

/** A picture of the page of a copy. It is computed only when it is shown, as the analysis takes a moment. */
export type TailorPicture = {
  readonly draw: () => ComponentChild;
  readonly clicks?: readonly string[];
};

const day = Date.UTC(2026, 10, 24, 12);
const options = { today: { year: 2026, month: 11 } };

const line = (id: string, text: string): DraftLine => ({ id, text, isHidden: false, from: null });
const entry = (id: string, facts: readonly string[], ...lines: readonly DraftLine[]): DraftEntry => {
  const [title = '', organisation = '', place = '', dates = ''] = facts;
  return { id, title, organisation, place, dates, isHidden: false, lines };
};
const section = (
  kind: SectionKind,
  heading: string,
  lines: readonly DraftLine[],
  ...entries: readonly DraftEntry[]
): DraftSection => ({ id: kind, kind, heading, isHidden: false, lines, entries });

const first: Draft = {
  language: 'en',
  name: 'Mara Lindqvist',
  headline: '',
  contact: {
    email: 'mara.lindqvist@example.com',
    phone: '+49 341 5550 142',
    place: 'Leipzig, Germany',
    links: [{ text: 'github.com/mara-example', url: 'https://github.com/mara-example' }],
  },
  sections: [
    section('summary', 'Summary', [
      line(
        'summary-1',
        'Junior backend engineer who ships small services end to end, from contract to tests.',
      ),
    ]),
    section('skills', 'Skills', [
      line('skills-1', 'Languages: Python, SQL, TypeScript'),
      line('skills-2', 'Tools: FastAPI, Postgres, Docker, Git, GitHub Actions, pytest, Redis'),
    ]),
    section(
      'projects',
      'Projects',
      [],
      entry(
        'library',
        ['Lending Library API', 'Python, FastAPI, Postgres', '', 'Mar 2026 – Jun 2026'],
        line(
          'library-1',
          'Built a REST API with 14 endpoints, pagination and OpenAPI docs for a lending library.',
        ),
        line(
          'library-2',
          'Wrapped returns and fines in one transaction, so that a failed payment leaves no half-closed loan.',
        ),
        line(
          'library-3',
          'Added an index on due_date after EXPLAIN showed a sequential scan; local p95 fell to 120 ms.',
        ),
        line('library-4', 'Wrote 62 integration tests with pytest against a seeded database.'),
      ),
    ),
    section(
      'experience',
      'Experience',
      [],
      entry(
        'job',
        ['Working Student, Software', 'Brennhof GmbH', 'Leipzig', 'Oct 2025 – Present'],
        line(
          'job-1',
          'Moved a nightly import to Docker and GitHub Actions; a release takes nine minutes, not an hour.',
        ),
        line('job-2', 'Answered the on-call phone every third week and wrote down what was learnt.'),
      ),
    ),
    section(
      'education',
      'Education',
      [],
      entry('degree', ['B.Sc. Computer Science', 'Leipzig University', '', 'Oct 2022 – Sep 2026']),
    ),
  ],
};
const resume = resumeOf(first);

/** Another resume of the person. */
const elsewhere: Draft = edited(first, {
  kind: 'set-line',
  id: 'job-2',
  text: 'Published order events to Kafka and replayed them after an outage, with none lost.',
});

const edits: readonly DraftEdit[] = [
  {
    kind: 'set-line',
    id: 'job-2',
    text: 'Ran the service on AWS with Terraform, with a correlation id in every log line.',
  },
  {
    kind: 'set-line',
    id: 'skills-2',
    text: 'Tools: FastAPI, PostgreSQL, Docker, Kubernetes, Git, GitHub Actions, pytest, Redis, gRPC',
  },
  { kind: 'hide', id: 'library-1' },
];

/** What the analysis would know about a draft. */
function liveOf(draft: Draft, troubles: readonly CheckResult[]): Live {
  const analysis = createAnalysis(posting, options);
  const { before } = analysis.compareWith(resume);
  const stored = { resumeId: 'b', name: 'Mara – full stack', version: 1, resume: resumeOf(elsewhere) };
  const bank = analysis.fillBank([stored]);
  const now = analysis.look(1, draft);
  return { before, troubles, now, ideas: analysis.ideas(), bank, isDead: false };
}

const nothing = () => undefined;

type Given = {
  readonly edits?: readonly DraftEdit[];
  readonly saving?: Saving;
  readonly failure?: string;
  readonly troubles?: readonly CheckResult[];
  readonly above?: (draft: Draft) => ComponentChild;
};

function copyPicture(given: Given, clicks: readonly string[] = []): TailorPicture {
  return { draw: () => <CopyShown {...given} />, clicks };
}

function CopyShown({ edits: made = [], saving = 'saved', failure, troubles = [], above }: Given) {
  const draft = made.reduce(edited, first);
  const copy: TailoredCopy = {
    id: 'c',
    name: 'Junior Backend Engineer, Payments – Larkfield',
    resumeId: 'a',
    resumeName: 'Mara – backend',
    basedOnVersion: 3,
    postingKey: 'k',
    posting,
    draft,
    createdAt: day,
    updatedAt: day,
    revision: 1,
    scoreBefore: null,
    score: null,
    ticks: [],
    sent: [],
  };
  const history = withDraft(historyOf(first), draft, null, day);
  const state: SessionState = { copy, step: 1, history, saving, failure: failure ?? null };
  const session: CopySession = {
    now: () => state,
    subscribe: () => nothing,
    edit: nothing,
    replaceDraft: nothing,
    undo: nothing,
    redo: nothing,
    note: nothing,
    flush: async () => undefined,
    giveUp: async () => undefined,
    resume: nothing,
    follow: nothing,
  };
  const frame: EditorFrame = {
    draft: () => draft,
    edit: nothing,
    undo: nothing,
    redo: nothing,
    wish: nothing,
    announce: nothing,
    newId: () => 'new',
  };
  return (
    <>
      <CopyView
        state={state}
        live={liveOf(draft, troubles)}
        frame={frame}
        session={session}
        foundation={{ posting, resume, options, bank: async () => [] }}
        caret={{ current: null }}
        onTakeOver={async () => undefined}
      />
      {above?.(draft)}
    </>
  );
}

const tabs = (at: number) => [`[role=tab]:nth-child(${at})`];
const views = (at: number) => [`.copy-view:nth-child(${at})`];

/** Every state of the page of a copy, by the name of its picture. */
export const tailorPictures: Readonly<Record<string, TailorPicture>> = {
  fresh: copyPicture({}),
  edited: copyPicture({ edits, saving: 'waiting' }),
  checks: copyPicture({ edits }, tabs(2)),
  bank: copyPicture({ edits }, tabs(3)),
  letter: copyPicture({ edits }, views(2)),
  questions: copyPicture({ edits }, views(3)),
  'read-badly': copyPicture({
    troubles: checks.filter(({ outcome }) => outcome === 'fail').slice(0, 2),
  }),
  'two-tabs': copyPicture({ edits, saving: 'elsewhere' }),
  'not-saved': copyPicture({ edits, saving: 'failed', failure: 'An English sentence.' }),
  'read-back-differs': copyPicture({
    edits,
    above: draft => (
      <ExportDialog
        draft={draft}
        stage={{
          kind: 'differs',
          missingLetters: '漢字',
          saveAnyway: null,
          differences: [
            { what: 'name', id: null, wanted: 'Mara Lindqvist 漢字', got: 'Mara Lindqvist' },
            {
              what: 'dates',
              id: 'library',
              wanted: 'Mar 2026 – Jun 2026',
              got: null,
            },
            {
              what: 'line',
              id: 'library-2',
              wanted:
                'Wrapped returns and fines in one transaction, so that a failed payment leaves no half-closed loan.',
              got: 'Wrapped returns and fines in one transaction, so that a failed payment leaves no half-closed',
            },
          ],
        }}
        onExport={nothing}
        onClose={nothing}
        onGoTo={nothing}
      />
    ),
  }),
};
