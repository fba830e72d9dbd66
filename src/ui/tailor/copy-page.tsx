import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';
import type { TailoredCopy } from '../../browser/storage/tailored-copy.ts';
import { CopyView } from './copy-view.tsx';
import type { CaretWish, EditorFrame } from './editor-frame.ts';
import { undoKey } from './editor-keys.ts';
import type { Foundation } from './foundation.ts';
import { useLive } from './use-live.ts';
import { useSession } from './use-session.ts';

/** How long the score stays as it is before it is said aloud. */
const SAID_AFTER_MS = 1_200;

type CopyPageProps = { readonly opened: TailoredCopy; readonly foundation: Foundation };

/** One copy: opened, held, followed by the analysis, saved as it changes. */
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
      // A field of the page’s own, such as the search, has its own Undo.
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

/** Says the score once it has stayed the same for a moment: not with every letter. */
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
