import { useContext, useState } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';
import { assertNever } from '../../core/assert-never.ts';
import type { Draft } from '../../core/tailor/draft.ts';
import type { Live } from './analyst.ts';
import { CompareView } from './compare-view.tsx';
import { CopyHeader, type CopyViewName } from './copy-header.tsx';
import { CopyNotices } from './copy-notices.tsx';
import type { CopySession, SessionState } from './copy-session.ts';
import { DraftEditor } from './draft-editor.tsx';
import { ReadOnly } from './editable-text.tsx';
import type { CaretWish, EditorFrame } from './editor-frame.ts';
import type { Foundation } from './foundation.ts';
import { LetterView, QuestionsView } from './letter-and-questions.tsx';
import { LivePanel } from './live-panel.tsx';
import { SkillsDialog } from './skills-dialog.tsx';
import { type Taking, takeLine, takeSuggestion } from './take-line.ts';
import { useComparables } from './use-comparables.ts';
import { useKept } from './use-kept.ts';

type CopyViewProps = {
  readonly state: SessionState;
  readonly live: Live;
  readonly frame: EditorFrame;
  readonly session: CopySession;
  readonly foundation: Foundation;
  readonly caret: { current: CaretWish | null };
  readonly onTakeOver: () => Promise<void>;
};

/** Everything on the page of a copy: the match on the left and the resume on the right; or the letter, the questions, or the comparison. */
export function CopyView(props: CopyViewProps) {
  const { state, live, frame, session, onTakeOver } = props;
  const [view, setView] = useState<CopyViewName>('resume');
  const [exporting, setExporting] = useState<typeof import('./export-sheet.tsx') | null>(null);
  const isReadOnly = state.saving === 'elsewhere';
  const goTo = (id: string) => {
    setView('resume');
    // The editor exists only after the next drawing.
    requestAnimationFrame(() => showPart(id));
  };
  const drawHeader = useKept<SessionState>([view], now => (
    <CopyHeader
      state={now}
      view={view}
      frame={frame}
      onView={name => {
        setView(name);
        scrollTo(0, 0);
      }}
      onExport={() => void import('./export-sheet.tsx').then(setExporting)}
    />
  ));
  return (
    <ReadOnly.Provider value={isReadOnly}>
      {drawHeader(state)}
      <main class="tailor">
        <CopyNotices
          state={state}
          live={live}
          isDraftShown={view === 'resume'}
          onRetry={() => void session.flush()}
          onTakeOver={onTakeOver}
        />
        <Viewed {...props} view={view} onGoTo={goTo} />
      </main>
      {exporting && (
        <exporting.ExportSheet session={session} onClose={() => setExporting(null)} onGoTo={goTo} />
      )}
    </ReadOnly.Provider>
  );
}

type ViewedProps = CopyViewProps & { readonly view: CopyViewName; readonly onGoTo: (id: string) => void };

function Viewed(props: ViewedProps) {
  const { view, state, live, session, foundation } = props;
  const { copy } = state;
  const comparables = useComparables(copy, foundation, view === 'compare');
  switch (view) {
    case 'letter':
      return <LetterView letter={live.ideas?.letter ?? ''} />;
    case 'questions':
      return (
        <QuestionsView
          questions={live.ideas?.questions ?? []}
          ticks={copy.ticks}
          name={copy.name}
          onTick={(id, isTicked) => {
            const others = session.now().copy.ticks.filter(other => other !== id);
            session.note({ ticks: isTicked ? [...others, id] : others });
          }}
        />
      );
    case 'compare':
      return <CompareView own={copy.draft} {...comparables} />;
    case 'resume':
      return <Workplace {...props} />;
    default:
      return assertNever(view);
  }
}

function Workplace({ state, live, frame, session, caret, onGoTo }: ViewedProps) {
  const isReadOnly = useContext(ReadOnly);
  const [isOrdering, setOrdering] = useState(false);
  const { copy } = state;
  const skillsFirst = live.ideas?.skillsFirst ?? null;
  const take = ({ edits, id }: Taking) => {
    frame.edit(...edits);
    frame.wish({ in: id, at: Number.MAX_SAFE_INTEGER });
    frame.announce(t('lineTaken'));
  };
  // Typing redraws only the editor. News from the analysis redraw only the panel.
  const drawPanel = useKept<Live>([isReadOnly], () => (
    <LivePanel
      live={live}
      description={copy.posting.description}
      draft={frame.draft}
      onGoTo={onGoTo}
      onTake={line => take(takeLine(frame.draft(), line, frame.newId))}
      onTakeSuggestion={suggestion => take(takeSuggestion(frame.draft(), suggestion, frame.newId))}
      onOrderSkills={skillsFirst && !isReadOnly ? () => setOrdering(true) : null}
    />
  ));
  const drawEditor = useKept<Draft>([], draft => <DraftEditor draft={draft} frame={frame} caret={caret} />);
  return (
    <div class="tailor-columns">
      {drawPanel(live)}
      {drawEditor(copy.draft)}
      {isOrdering && skillsFirst && (
        <SkillsDialog
          before={copy.draft}
          after={skillsFirst}
          onApply={() => session.replaceDraft(skillsFirst)}
          onClose={() => setOrdering(false)}
        />
      )}
    </div>
  );
}

/** Scrolls to a part of the draft and puts the caret into it. */
function showPart(id: string): void {
  const text = document.querySelector<HTMLElement>(`[data-part="${CSS.escape(id)}"] [data-place]`);
  text?.scrollIntoView({ block: 'center' });
  text?.focus({ preventScroll: true });
}
