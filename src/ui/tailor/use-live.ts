import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BankLine } from '../../core/tailor/draft.ts';
import type { CheckResult, Report } from '../../core/types.ts';
import type { DraftIdeas, DraftReport } from './analysis-messages.ts';
import { startAnalyst } from './analyst.ts';
import type { CopySession } from './copy-session.ts';
import type { Foundation } from './foundation.ts';

/** What is known of the draft as it stands. */
export type Live = {
  /** The score of the resume that the copy was made of; null where it is gone. */
  readonly before: Pick<Report, 'score'> | null;
  /** What is wrong with how that resume was read. */
  readonly troubles: readonly CheckResult[];
  /** Null until the first. */
  readonly now: DraftReport | null;
  readonly ideas: DraftIdeas | null;
  readonly bank: readonly BankLine[] | null;
  /** True where the thread that analyses has died. */
  readonly isDead: boolean;
};

const nothing: Live = { before: null, troubles: [], now: null, ideas: null, bank: null, isDead: false };

/** Follows the drafts of a session: the score, the ledger and the checks of the newest, a moment after each keystroke. */
export function useLive(session: CopySession, foundation: Foundation): Live {
  const [live, setLive] = useState<Live>(nothing);
  const [lives, setLives] = useState(0);
  const latest = useRef(live);
  const change = useMemo(
    () => (part: Partial<Live>) => {
      latest.current = { ...latest.current, ...part };
      setLive(latest.current);
    },
    [],
  );
  useEffect(() => {
    const analyst = startAnalyst({
      heard(answer) {
        switch (answer.kind) {
          case 'opened':
            return change({ before: answer.before, troubles: answer.troubles });
          case 'bank':
            return change({ bank: answer.bank });
          case 'ideas':
            return change({ ideas: answer });
          default: {
            change({ now: answer });
            const { score } = answer;
            return session.note({ score, scoreBefore: latest.current.before?.score ?? null });
          }
        }
      },
      failed() {
        // Once may be chance; twice is not, and the page then says so.
        if (lives === 0) setLives(1);
        else change({ isDead: true });
      },
    });
    const { posting, resume, options } = foundation;
    analyst.open({ kind: 'open', posting, resume, options });
    let seen = -1;
    const look = () => {
      const { step, copy } = session.now();
      if (step === seen) return;
      seen = step;
      analyst.look(step, copy.draft);
    };
    look();
    foundation.bank().then(
      resumes => analyst.fillBank({ kind: 'bank', resumes }),
      () => change({ bank: [] }),
    );
    const forget = session.subscribe(look);
    const forgetForeseen = session.onForeseen(analyst.foresee);
    return () => {
      forget();
      forgetForeseen();
      analyst.end();
    };
  }, [session, foundation, lives, change]);
  return live;
}
