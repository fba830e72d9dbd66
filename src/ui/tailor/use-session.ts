import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { onChange } from '../../browser/messages/changes.ts';
import { t } from '../../browser/settings/strings.ts';
import { type CopyHold, createCopyHold } from '../../browser/storage/copy-hold.ts';
import { getCopy, saveCopy } from '../../browser/storage/tailored-copies.ts';
import type { TailoredCopy } from '../../browser/storage/tailored-copy.ts';
import { type CopySession, createSession, type SessionState } from './copy-session.ts';

/** A copy that is open on this page. */
export type OpenSession = {
  readonly session: CopySession;
  readonly state: SessionState;
  /** Takes the copy from the other page that has it. */
  readonly takeOver: () => Promise<void>;
};

/** Opens a copy for editing: held by this page, unless another holds it; saved as it changes, and at once when the page is left. */
export function useSession(opened: TailoredCopy): OpenSession {
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
      // Where the browser has no locks, the revision tells whether another page has saved the copy.
      () => undefined,
    );
    const leave = () => void session.flush();
    const hide = () => document.visibilityState === 'hidden' && leave();
    // While another page has the copy, what it saves is shown here.
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
  const takeOver = async () => {
    await hold.takeOver();
    const copy = await getCopy(opened.id);
    if (!copy) throw new Error(t('copyGone'));
    session.resume(copy);
  };
  return { session, state: session.now(), takeOver };
}
