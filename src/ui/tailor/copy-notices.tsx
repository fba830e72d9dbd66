import { format, t } from '../../browser/settings/strings.ts';
import { useAttempts } from '../components/attempts.tsx';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import type { Live } from './analyst.ts';
import type { SessionState } from './copy-session.ts';

type CopyNoticesProps = {
  readonly state: SessionState;
  readonly live: Live;
  /** Whether the draft is on the screen. Only there a badly read resume can be looked over. */
  readonly isDraftShown: boolean;
  readonly onRetry: () => void;
  readonly onTakeOver: () => Promise<void>;
};

/** What the person must know before they go on: the copy is open elsewhere, cannot be saved or judged, or its resume was read badly. */
export function CopyNotices({ state, live, isDraftShown, onRetry, onTakeOver }: CopyNoticesProps) {
  const [notice, attempt] = useAttempts();
  const { troubles, before, isDead } = live;
  const hasNoEntries =
    before !== null && state.copy.draft.sections.every(({ entries }) => entries.length === 0);
  return (
    <>
      {notice}
      {state.saving === 'elsewhere' && (
        <Notice role="alert">
          {t('copyElsewhere')} <Button name={t('takeOver')} onClick={() => attempt(onTakeOver)} />
        </Notice>
      )}
      {state.saving === 'failed' && (
        <Notice role="alert">
          {t('copyNotSaved')} {state.failure} <Button name={t('tryAgain')} onClick={onRetry} />
        </Notice>
      )}
      {isDead && <Notice role="alert">{t('analysisDead')}</Notice>}
      {isDraftShown && (troubles.length > 0 || hasNoEntries) && (
        <Notice>
          <strong>{t('readBadly')}</strong> {t('readBadlyAdvice')}
          <ul class="reading-troubles">
            {hasNoEntries && <li>{t('readNoEntries')}</li>}
            {troubles.map(({ id, title }) => (
              <li key={id}>{format(title)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
