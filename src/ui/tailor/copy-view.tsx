import { useState } from 'preact/hooks';
import { t } from '../../browser/strings.ts';
import type { AnsweredLine } from '../../core/types.ts';
import { CopyHeader, type CopyViewName } from './copy-header.tsx';
import { CopyNotices } from './copy-notices.tsx';
import type { CopySession, SessionState } from './copy-session.ts';
import { DraftEditor } from './draft-editor.tsx';
import type { CaretWish, EditorFrame } from './editor-frame.ts';
import { LivePanel } from './live-panel.tsx';
import { takeLine } from './take-line.ts';
import type { Live } from './use-live.ts';

type CopyViewProps = {
  readonly state: SessionState;
  readonly live: Live;
  readonly frame: EditorFrame;
  readonly session: CopySession;
  readonly caret: { current: CaretWish | null };
  readonly onTakeOver: () => void;
};

/** The whole page of a copy: left how it stands against the posting, right the resume. */
export function CopyView({ state, live, frame, session, caret, onTakeOver }: CopyViewProps) {
  const [view, setView] = useState<CopyViewName>('resume');
  const { copy, saving } = state;
  const isReadOnly = saving === 'elsewhere';
  const goTo = (line: AnsweredLine) => {
    const place = live.now?.places.findLast(({ start }) => line.nearest && start <= line.nearest.start);
    if (place?.id) showPart(place.id);
  };
  return (
    <>
      <CopyHeader state={state} view={view} frame={frame} onView={setView} isReadOnly={isReadOnly} />
      <main class="tailor">
        <CopyNotices state={state} live={live} onRetry={() => void session.flush()} onTakeOver={onTakeOver} />
        <div class="tailor-columns">
          <LivePanel
            live={live}
            copy={copy}
            isReadOnly={isReadOnly}
            onGoTo={goTo}
            onTake={line => {
              const { edits, id } = takeLine(frame.draft(), line, frame.newId);
              frame.edit(...edits);
              frame.wish({ in: id, at: Number.MAX_SAFE_INTEGER });
              frame.announce(t('lineTaken'));
            }}
          />
          <DraftEditor draft={copy.draft} isReadOnly={isReadOnly} frame={frame} caret={caret} />
        </div>
      </main>
    </>
  );
}

/** Brings a part of the draft into view and puts the caret into it. */
function showPart(id: string): void {
  const text = document.querySelector<HTMLElement>(`[data-part="${CSS.escape(id)}"] [data-place]`);
  text?.scrollIntoView({ block: 'center' });
  text?.focus({ preventScroll: true });
}
