import { t } from '../../browser/settings/strings.ts';
import { assertNever } from '../../core/assert-never.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { useOpened } from '../components/use-opened.ts';
import { Matched } from './matched.tsx';
import type { MatchActions } from './popup-actions.ts';
import type { Screen } from './popup-state.ts';

type MatchViewProps = {
  readonly state: Screen;
  readonly actions: MatchActions;
  /** A sentence about something that was just done (“Copied”) or went wrong. */
  readonly notice: string | null;
};

/** The whole of the popup or panel in any state. */
export function MatchView({ state, actions, notice }: MatchViewProps) {
  return (
    <>
      <Body state={state} actions={actions} />
      <p class="toast" role="status" data-shown={notice !== null}>
        {notice}
      </p>
    </>
  );
}

function Body({ state, actions }: Omit<MatchViewProps, 'notice'>) {
  const opened = useOpened();
  switch (state.kind) {
    case 'reading':
      return <ReadingSkeleton />;
    case 'no-resume':
      return (
        <EmptyState icon="upload" title={t('addYourResume')} text={t('noResumeText')}>
          <Button class="primary" name={t('addResume')} onClick={() => actions.openResumes()} />
        </EmptyState>
      );
    case 'own-page':
      return (
        <EmptyState icon="file" title={t('ownPageTitle')} text={t('ownPageText')}>
          <Button class="primary" name={t('seeExample')} onClick={() => actions.openResumes('sample')} />
          <Button name={t('pasteInstead')} onClick={actions.startPasting} />
        </EmptyState>
      );
    case 'refused':
      return opened && <opened.Refused refusal={state.refusal} actions={actions} />;
    case 'off-limits':
      return (
        <EmptyState icon="lock" title={t('offLimitsTitle')} text={state.reason}>
          <Button class="primary" name={t('pasteInstead')} onClick={actions.startPasting} />
        </EmptyState>
      );
    case 'failed':
      return (
        <EmptyState icon="warning" title={t('failedTitle')} text={state.reason}>
          <Button class="primary" name={t('tryAgain')} onClick={actions.retry} />
        </EmptyState>
      );
    case 'doubtful':
      return opened && <opened.DoubtfulPosting job={state.job} actions={actions} />;
    case 'pasting':
      return opened && <opened.PasteForm isRefused={state.isRefused} actions={actions} />;
    case 'matched':
      return (
        <main class="matched">
          <Matched match={state.match} actions={actions} />
        </main>
      );
    default:
      return assertNever(state);
  }
}

/** The popup while the page is being read: a placeholder for every part, so that nothing moves later. */
function ReadingSkeleton() {
  return (
    <main class="match reading" aria-busy="true">
      <header class="posting">
        <h1 class="for-screen-readers" tabIndex={-1}>
          {t('reading')}
        </h1>
        <span class="skeleton h-title" style="width: 70%" />
        <span class="skeleton h-line" style="width: 50%" />
      </header>
      <div class="chooser">
        <span class="skeleton h-line" style="width: 60%" />
      </div>
      <section class="score">
        <div class="score-top">
          <span class="skeleton ring-ghost" />
          <div class="score-words">
            <span class="skeleton h-line" style="width: 90%" />
            <span class="skeleton h-line" style="width: 60%" />
          </div>
        </div>
        <span class="skeleton h-line" style="width: 70%" />
        <span class="skeleton h-line" style="width: 40%" />
      </section>
      <section class="gains">
        <span class="skeleton h-line" style="width: 30%" />
        <span class="skeleton h-row" />
        <span class="skeleton h-row" />
        <span class="skeleton h-row" />
      </section>
    </main>
  );
}
