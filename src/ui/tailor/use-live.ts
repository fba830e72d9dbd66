import { useEffect, useState } from 'preact/hooks';
import { type Live, startAnalyst } from './analyst.ts';
import type { CopySession } from './copy-session.ts';
import type { Foundation } from './foundation.ts';

const nothing: Live = { before: null, troubles: [], now: null, ideas: null, bank: null, isDead: false };

/** Follows the drafts of a session: the score, the ledger and the checks of the newest. */
export function useLive(session: CopySession, foundation: Foundation): Live {
  const [live, setLive] = useState<Live>(nothing);
  useEffect(() => {
    let latest = nothing;
    const analyst = startAnalyst(foundation, news => {
      latest = { ...latest, ...news };
      setLive(latest);
      if (news.now) session.note({ score: news.now.score, scoreBefore: latest.before?.score ?? null });
    });
    let seen = -1;
    const look = () => {
      const { step, copy } = session.now();
      if (step === seen) return;
      seen = step;
      analyst.look(step, copy.draft);
    };
    look();
    const forget = session.subscribe(look);
    return () => {
      forget();
      analyst.end();
    };
  }, [session, foundation]);
  return live;
}
