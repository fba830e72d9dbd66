import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { onChange } from '../../browser/messages/changes.ts';
import { t } from '../../browser/settings/strings.ts';
import { type CopyHold, createCopyHold } from '../../browser/storage/copy-hold.ts';
import { getCopy, saveCopy } from '../../browser/storage/tailored-copies.ts';
import type { TailoredCopy } from '../../browser/storage/tailored-copy.ts';
import { type Live, startAnalyst } from './analyst.ts';
import { type CopySession, createSession } from './copy-session.ts';
import { CopyView } from './copy-view.tsx';
import type { CaretWish, EditorFrame } from './editor-frame.ts';
import { undoKey } from './editor-keys.ts';
import type { Foundation } from './foundation.ts';

/** How long the score must stay the same before a screen reader says it. */
const SAID_AFTER_MS = 1_200;

type CopyPageProps = { readonly opened: TailoredCopy; readonly foundation: Foundation };

/** The page of one copy: opens it for editing, judges each draft and saves each change. */
export function CopyPage({ opened, foundation }: CopyPageProps) {
  const { session, state, takeOver } = useSession(opened);
  const live = useLive(session, foundation);
  const caret = useRef<CaretWish | null>(null);
  const [said, setSaid] = useState('');
  const frame = useMemo<EditorFrame>(
    () => ({
      draft: () => session.now().copy.draft,
      edit: session.edit,
      undo() {
        if (session.now().history.past.length > 0) setSaid(t('undone'));
        session.undo();
      },
      redo() {
        if (session.now().history.future.length > 0) setSaid(t('redone'));
        session.redo();
      },
      wish: wanted => {
        caret.current = wanted;
      },
      announce: setSaid,
      newId: () => crypto.randomUUID(),
    }),
    [session],
  );
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // Ordinary fields, such as the search, keep the browser's own Undo.
      const isField = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (!isField) undoKey(frame, event);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [frame]);
  useScoreSaid(live.now?.score ?? null, setSaid);
  return (
    <>
      <CopyView
        state={state}
        live={live}
        frame={frame}
        session={session}
        foundation={foundation}
        caret={caret}
        onTakeOver={takeOver}
      />
      <p class="for-screen-readers" role="status">
        {said}
      </p>
    </>
  );
}

/** Lets screen readers say the score after it has stayed the same for a moment, not with every letter. */
function useScoreSaid(score: number | null, say: (words: string) => void): void {
  const last = useRef(score);
  useEffect(() => {
    if (score === null || score === last.current) return;
    const timer = setTimeout(() => {
      if (last.current !== null) say(t('scoreSpoken', score));
      last.current = score;
    }, SAID_AFTER_MS);
    return () => clearTimeout(timer);
  }, [score, say]);
}

const nothing: Live = { before: null, troubles: [], now: null, ideas: null, bank: null, isDead: false };

/** Judges each new draft of a session. Returns the score, the ledger, the checks and the ideas for the newest. */
function useLive(session: CopySession, foundation: Foundation): Live {
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

/** Opens a copy for editing and locks it, unless another page has the lock. Saves changes, and saves at once when the person leaves. */
function useSession(opened: TailoredCopy) {
  const [, draw] = useReducer((count: number, _nothing: undefined) => count + 1, 0);
  const session = useMemo(
    () =>
      createSession(opened, {
        save: copy => saveCopy(copy),
        wait: (task, ms) => setTimeout(task, ms),
        now: Date.now,
      }),
    [opened],
  );
  const hold = useMemo<CopyHold>(() => createCopyHold(opened.id, session.giveUp), [opened, session]);
  useEffect(() => {
    const forget = session.subscribe(() => draw(undefined));
    hold.take().then(
      isHeld => {
        if (!isHeld) void session.giveUp();
      },
      // In a browser without locks, `saveCopy` sees from the revision whether another page has saved the copy.
      () => undefined,
    );
    const leave = () => void session.flush();
    const hide = () => document.visibilityState === 'hidden' && leave();
    // While another page edits the copy, show here what it saves.
    const forgetChanges = onChange(change => {
      if (change !== 'copies' || session.now().saving !== 'elsewhere') return;
      getCopy(opened.id).then(
        copy => copy && session.now().saving === 'elsewhere' && session.follow(copy),
        () => undefined,
      );
    });
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      forget();
      forgetChanges();
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      leave();
      hold.release();
    };
  }, [session, hold, opened]);
  /** Takes the lock from the other page, and goes on with the copy as it was saved. */
  const takeOver = async () => {
    await hold.takeOver();
    const copy = await getCopy(opened.id);
    if (!copy) throw new Error(t('copyGone'));
    session.resume(copy);
  };
  return { session, state: session.now(), takeOver };
}
