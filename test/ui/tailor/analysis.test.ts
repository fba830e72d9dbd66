import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/core/analyze.ts';
import type { Draft } from '../../../src/core/tailor/draft.ts';
import { type DraftEdit, edited } from '../../../src/core/tailor/edited.ts';
import { lineIdsOf, resumeOf } from '../../../src/core/tailor/resume-of.ts';
import { createAnalysis } from '../../../src/ui/tailor/analysis.ts';
import type {
  AnalysisAnswer,
  AnalysisQuestion,
  DraftReport,
} from '../../../src/ui/tailor/analysis-messages.ts';
import { type Heard, startAnalyst } from '../../../src/ui/tailor/analyst.ts';
import { hearBothWays, type Told, tellBothWays } from '../../../src/ui/tailor/both-ways.ts';
import { draftNews, draftWith } from '../../../src/ui/tailor/draft-news.ts';
import { createNews, withNews } from '../../../src/ui/tailor/news.ts';
import { reportChanges } from '../../../src/ui/tailor/report-changes.ts';
import { samplePosting } from '../../browser/samples.ts';
import { sampleDraft } from './sample-draft.ts';

const posting = {
  ...samplePosting(),
  title: 'Backend Developer',
  description: [
    'Requirements',
    '- PostgreSQL or MySQL, and SQL of your own',
    '- Docker, Kafka and unit testing',
    '- 2+ years of experience with timetables and ferries',
    '- A driving licence',
    'Nice to have',
    '- Kubernetes',
  ].join('\n'),
};
const options = { today: { year: 2026, month: 11 } };
const resume = resumeOf(sampleDraft);
const open: AnalysisQuestion = { kind: 'open', posting, resume, options };

/** An analysis as the page meets it: all that is sent is cloned; pauses end when the test says so. */
function started() {
  const heard: Heard[] = [];
  const pauses: (() => void)[] = [];
  const sent: AnalysisQuestion[] = [];
  let count = 0;
  const worker = Object.assign(new EventTarget(), {
    postMessage: (question: AnalysisQuestion) => {
      count += 1;
      sent.push(structuredClone(question));
    },
    terminate: () => undefined,
  });
  const channel = Object.assign(new EventTarget(), { close: () => undefined });
  const post = (target: EventTarget) => (told: Told) =>
    target.dispatchEvent(new MessageEvent('message', { data: structuredClone(told) }));
  const analyse = createAnalysis(tellBothWays({ worker: post(worker), channel: post(channel) }), task =>
    pauses.push(task),
  );
  const analyst = startAnalyst(
    { heard: answer => heard.push(answer), failed: () => undefined },
    { worker, channel },
  );
  /** Lets the thread answer all that was asked. */
  const answerAll = () => {
    for (let question = sent.shift(); question; question = sent.shift()) analyse(question);
  };
  const ask = (question: AnalysisQuestion) => {
    worker.postMessage(question);
    answerAll();
  };
  const reports = () => heard.filter((one): one is Heard & { kind: 'report' } => one.kind === 'report');
  return { analyst, ask, answerAll, asked: () => count, heard, reports, pauses };
}

/** The same, from the whole text at once. */
function wholeReport(step: number, draft: Draft): DraftReport {
  const now = analyze(posting, resumeOf(draft), options);
  const before = analyze(posting, resume, options);
  const { lines } = resumeOf(draft);
  const ids = lineIdsOf(draft);
  return {
    step,
    score: now.score,
    verdict: now.verdict,
    why: now.why,
    changes: reportChanges(before, now),
    ledger: now.ledger.map(({ start, end, role, answer, isVouched, nearest }) => ({
      start,
      end,
      role,
      answer,
      isVouched,
      was: before.ledger.find(line => line.start === start)?.answer ?? null,
      nearest: nearest && {
        text: nearest.text,
        id: ids[lines.findIndex(line => line.start <= nearest.start && nearest.start < line.end)] ?? null,
      },
    })),
    checks: now.checks,
  };
}

const words = [
  'Built',
  'a ferry timetable',
  'with PostgreSQL',
  'and Kafka',
  'for 3 towns',
  ', tested',
  'Docker',
];
const edit: fc.Arbitrary<DraftEdit> = fc.oneof(
  fc.record({
    kind: fc.constant('move' as const),
    id: fc.constantFrom('a1', 'b', 'a', 'skills'),
    into: fc.constantFrom(null, 'jobs', 'skills', 'b'),
    at: fc.nat(2),
  }),
  fc.record({
    kind: fc.constant('set-line' as const),
    id: fc.constantFrom('a1', 'a2', 'b1', 's1'),
    text: fc.array(fc.constantFrom(...words), { maxLength: 5 }).map(some => some.join(' ')),
  }),
  fc.record({
    kind: fc.constantFrom('hide' as const, 'show' as const),
    id: fc.constantFrom('a1', 'b', 'skills'),
  }),
  fc.record({
    kind: fc.constant('set-entry' as const),
    id: fc.constantFrom('a', 'b'),
    field: fc.constantFrom('title' as const, 'dates' as const),
    text: fc.constantFrom('Senior Developer', '2019 – 2021', 'Backend Developer', ''),
  }),
  fc.record({
    kind: fc.constant('set-field' as const),
    field: fc.constantFrom('phone' as const, 'headline' as const),
    text: fc.constantFrom('+43 316 000000', 'Backend Developer', ''),
  }),
);

describe('a draft that is followed', () => {
  test('is told with what has changed, and heard as the whole run reports it', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), edits => {
        const { analyst, answerAll, reports } = started();
        analyst.open(open);
        let draft = sampleDraft;
        for (const [step, one] of edits.entries()) {
          draft = edited(draft, one);
          analyst.look(step, draft);
          answerAll();
          expect(reports().at(-1)).toEqual({ kind: 'report', ...wholeReport(step, draft) });
        }
      }),
      { numRuns: 12 },
    );
  });

  test('is heard of alone, whatever else was foreseen', () => {
    const happening = fc.record({
      one: edit,
      isForeseen: fc.boolean(),
      isMade: fc.boolean(),
      isAnswered: fc.constantFrom('before', 'after', 'later'),
    });
    fc.assert(
      fc.property(fc.array(happening, { minLength: 1, maxLength: 6 }), all => {
        const { analyst, answerAll, reports } = started();
        analyst.open(open);
        const drafts = [sampleDraft];
        analyst.look(0, sampleDraft);
        answerAll();
        for (const { one, isForeseen, isMade, isAnswered } of all) {
          const next = edited(drafts.at(-1) ?? sampleDraft, one);
          if (isForeseen) analyst.foresee(drafts.length, next);
          if (isAnswered === 'before') answerAll();
          if (isMade) analyst.look(drafts.push(next) - 1, next);
          if (isAnswered === 'after') answerAll();
        }
        answerAll();
        const heard = reports();
        expect(heard.at(-1)?.step).toBe(drafts.length - 1);
        for (const report of heard) {
          const { step } = report;
          expect(report).toEqual({ kind: 'report', ...wholeReport(step, drafts[step] ?? sampleDraft) });
        }
      }),
      { numRuns: 20 },
    );
  });

  test('that was foreseen is asked for once, before it is there', () => {
    const { analyst, answerAll, asked, reports } = started();
    const next = edited(sampleDraft, { kind: 'set-line', id: 'b1', text: 'Ran Kafka' });
    analyst.open(open);
    analyst.look(0, sampleDraft);
    answerAll();
    analyst.foresee(1, next);
    expect(asked()).toBe(3);
    analyst.look(1, next);
    answerAll();
    expect(asked()).toBe(3);
    expect(reports().map(({ step }) => step)).toEqual([0, 1]);
  });

  test('is rehearsed while nobody types, and nothing is heard of that', () => {
    const { analyst, answerAll, heard, reports, pauses } = started();
    analyst.open(open);
    analyst.look(0, sampleDraft);
    answerAll();
    const before = heard.length;
    for (let turn = 0; turn < 30; turn += 1) pauses.shift()?.();
    expect(pauses).toHaveLength(1);
    expect(heard.slice(before).map(({ kind }) => kind)).toEqual(['ideas']);
    const next = edited(sampleDraft, { kind: 'set-line', id: 'b1', text: 'Ran Kafka' });
    analyst.look(1, next);
    answerAll();
    expect(reports().at(-1)).toEqual({ kind: 'report', ...wholeReport(1, next) });
  });

  test('keeps what says the same the very same, so that it need not be drawn again', () => {
    const { ask, reports } = started();
    ask(open);
    ask({ kind: 'draft', step: 1, draft: sampleDraft });
    ask({
      kind: 'draft',
      step: 2,
      draft: edited(sampleDraft, { kind: 'set-line', id: 'b1', text: 'Ran Kafka' }),
    });
    const [first, second] = reports();
    const same = first?.ledger.filter(line => second?.ledger.includes(line)) ?? [];
    expect(first?.ledger.length).toBeGreaterThan(same.length);
    expect(same.length).toBeGreaterThan(0);
    expect(second?.checks.some(check => first?.checks.includes(check))).toBe(true);
  });

  test('is told against no score where its resume is gone', () => {
    const { ask, heard, reports } = started();
    ask({ ...open, resume: null });
    ask({ kind: 'draft', step: 1, draft: sampleDraft });
    expect(heard[0]).toEqual({ kind: 'opened', before: null, troubles: [] });
    expect(reports()[0]).toMatchObject({ changes: [] });
    expect(reports()[0]?.ledger.every(({ was }) => was === null)).toBe(true);
  });

  test('is passed over where a newer one waits, and brings its ideas only once the person pauses', () => {
    const { analyst, answerAll, heard, reports, pauses } = started();
    analyst.open(open);
    for (const [step, text] of ['Ran', 'Ran K', 'Ran Kafka'].entries())
      analyst.look(step, edited(sampleDraft, { kind: 'set-line', id: 'b1', text }));
    answerAll();
    expect(reports().map(({ step }) => step)).toEqual([0, 2]);
    for (const pause of [...pauses]) pause();
    expect(heard.filter(({ kind }) => kind === 'ideas').map(one => 'step' in one && one.step)).toEqual([2]);
  });
});

test('a draft is sent with what has changed in it, and is the same to who knows the one before', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), edits => {
      let [draft, known]: [Draft, Draft | null] = [sampleDraft, null];
      let sent: Draft | null = null;
      for (const one of [null, ...edits]) {
        draft = one ? edited(draft, one) : draft;
        known = draftWith(known, structuredClone(draftNews(sent, draft)));
        sent = draft;
        expect(known).toEqual(draft);
      }
    }),
  );
  const after = edited(sampleDraft, { kind: 'set-line', id: 'b1', text: 'Ran Kafka' });
  const [jobs, skills] = draftNews(sampleDraft, after).sections;
  expect(skills).toBe('skills');
  expect(typeof jobs === 'object' && jobs.entries.map(entry => typeof entry)).toEqual(['string', 'object']);
});

test('news tell only what is new, in lists that grow and shrink', () => {
  const tell = createNews<{ readonly at: number }>();
  const lists = [[1, 2], [1, 3], [1, 3, 4], [3], [], [3]].map(list => list.map(at => ({ at })));
  let known: readonly { readonly at: number }[] = [];
  const told = lists.map(list => {
    const news = tell(list);
    known = withNews(known, structuredClone(news));
    expect(known).toEqual(list);
    return news.filter(item => item !== null).length;
  });
  expect(told).toEqual([2, 1, 1, 1, 0, 1]);
  const same = [{ at: 1 }];
  expect(withNews(same, [null])).toBe(same);
  expect(withNews(same, [])).toEqual([]);
});

describe('the two ways of an answer', () => {
  const kinds = fc.constantFrom('opened' as const, 'report' as const, 'ideas' as const);

  test('are heard as one: each answer once, in order, with the first of both', () => {
    fc.assert(
      fc.property(fc.array(kinds, { maxLength: 12 }), fc.infiniteStream(fc.boolean()), (all, turns) => {
        const [byWorker, byChannel]: [Told[], Told[]] = [[], []];
        const tell = tellBothWays({
          worker: told => byWorker.push(told),
          channel: told => byChannel.push(told),
        });
        for (const [step, kind] of all.entries()) tell({ kind, step } as unknown as AnalysisAnswer);
        expect(byChannel).toHaveLength(all.filter(kind => kind === 'report').length);
        const [worker, channel] = [new EventTarget(), new EventTarget()];
        const heard: unknown[] = [];
        hearBothWays({ worker, channel }, answer => heard.push(answer));
        while (byWorker.length + byChannel.length > 0) {
          const isWorker = byChannel.length === 0 || (byWorker.length > 0 && turns.next().value);
          const data = (isWorker ? byWorker : byChannel).shift();
          const isNew = data?.at === heard.length;
          (isWorker ? worker : channel).dispatchEvent(new MessageEvent('message', { data }));
          expect(heard.at(-1)).toEqual(isNew ? data?.answer : heard.at(-1));
        }
        expect(heard).toEqual(all.map((kind, step) => ({ kind, step })));
      }),
    );
  });
});
