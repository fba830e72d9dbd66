import type { ComponentChildren } from 'preact';
import { format, t } from '../../browser/settings/strings.ts';
import { Button } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import type { Live } from './analyst.ts';
import type { SessionState } from './copy-session.ts';

type CopyNoticesProps = {
  readonly state: SessionState;
  readonly live: Live;
  readonly onRetry: () => void;
  readonly onTakeOver: () => void;
};

function Warning({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="notice" role="alert">
      <Icon name="warning" />
      <p>{children}</p>
    </div>
  );
}

/** What the person has to know before going on: the copy is open elsewhere, cannot be saved, or was made of a resume that was read badly. */
export function CopyNotices({ state, live, onRetry, onTakeOver }: CopyNoticesProps) {
  const { troubles, before, isDead } = live;
  const hasNoEntries =
    before !== null && state.copy.draft.sections.every(({ entries }) => entries.length === 0);
  return (
    <>
      {state.saving === 'elsewhere' && (
        <Warning>
          {t('copyElsewhere')} <Button name={t('takeOver')} onClick={onTakeOver} />
        </Warning>
      )}
      {state.saving === 'failed' && (
        <Warning>
          {t('copyNotSaved')} {state.failure} <Button name={t('tryAgain')} onClick={onRetry} />
        </Warning>
      )}
      {isDead && <Warning>{t('analysisDead')}</Warning>}
      {(troubles.length > 0 || hasNoEntries) && (
        <div class="notice reading-troubles">
          <Icon name="warning" />
          <div>
            <p>
              <strong>{t('readBadly')}</strong> {t('readBadlyAdvice')}
            </p>
            <ul>
              {hasNoEntries && <li>{t('readNoEntries')}</li>}
              {troubles.map(({ id, title }) => (
                <li key={id}>{format(title)}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </>
  );
}
