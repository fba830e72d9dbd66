import type { Draft } from '../../core/tailor/draft.ts';
import { packagedWorker } from '../../resumes/packaged-worker.ts';
import type { AnalysisAnswer, AnalysisQuestion, DraftReport } from './analysis-messages.ts';
import { hearBothWays, type Ways } from './both-ways.ts';
import { draftNews } from './draft-news.ts';
import { withNews } from './news.ts';

/** Whom the page asks about its drafts. */
export type Analyst = {
  readonly open: (question: Extract<AnalysisQuestion, { kind: 'open' }>) => void;
  readonly fillBank: (question: Extract<AnalysisQuestion, { kind: 'bank' }>) => void;
  /** The newest draft wins: one that waits behind another is never looked at. */
  readonly look: (step: number, draft: Draft) => void;
  /** Begins with a draft that is likely to come next, if there is nothing else to do; nothing is heard of it before it is looked at. */
  readonly foresee: (step: number, draft: Draft) => void;
  readonly end: () => void;
};

/** What the page hears: of a draft the whole report, whatever of it was told. */
export type Heard = Exclude<AnalysisAnswer, { kind: 'report' }> | ({ readonly kind: 'report' } & DraftReport);

type Asked = { readonly step: number; readonly draft: Draft };

/** Who hears; `failed` where the thread has died. */
export type AnalystListener = {
  readonly heard: (answer: Heard) => void;
  readonly failed: () => void;
};

/** The thread that analyses, and the channel of its name. */
export type AnalysisThread = Ways<EventTarget> & {
  readonly worker: Pick<Worker, 'postMessage' | 'terminate'>;
  readonly channel: Pick<BroadcastChannel, 'close'>;
};

function startThread(): AnalysisThread {
  const name = crypto.randomUUID();
  return { channel: new BroadcastChannel(name), worker: packagedWorker('/analysis-worker.js', name) };
}

/** Asks the thread that analyses, and hears it. */
export function startAnalyst(
  { heard, failed }: AnalystListener,
  thread: AnalysisThread = startThread(),
): Analyst {
  const { worker, channel } = thread;
  let isBusy = false;
  let waiting: Asked | null = null;
  let looked: Asked | null = null;
  let foreseen: Draft | null = null;
  let sent: Draft | null = null;
  const ask = (question: AnalysisQuestion) => worker.postMessage(question);
  const send = ({ step, draft }: Asked) => {
    isBusy = true;
    ask({ kind: 'draft', step, draft: draftNews(sent, draft) });
    sent = draft;
  };
  const next = () => {
    if (isBusy || !waiting) return;
    send(waiting);
    waiting = null;
  };
  let known: Pick<DraftReport, 'ledger' | 'checks'> = { ledger: [], checks: [] };
  hearBothWays(thread, data => {
    if (data.kind !== 'report') return heard(data);
    isBusy = false;
    const isWanted = foreseen === null;
    // What was foreseen and did not come is forgotten for what is there.
    if (!isWanted) waiting ??= looked;
    foreseen = null;
    next();
    known = {
      ledger: withNews(known.ledger, data.ledger),
      checks: withNews(known.checks, data.checks),
    };
    if (isWanted) heard({ ...data, ...known });
  });
  worker.addEventListener('error', failed);
  return {
    open: ask,
    fillBank: ask,
    look(step, draft) {
      looked = { step, draft };
      if (draft === foreseen) foreseen = null;
      else {
        waiting = looked;
        next();
      }
    },
    foresee(step, draft) {
      if (isBusy) return;
      foreseen = draft;
      send({ step, draft });
    },
    end() {
      worker.terminate();
      channel.close();
    },
  };
}
