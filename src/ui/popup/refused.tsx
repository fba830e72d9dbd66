import { keyOf, t } from '../../browser/settings/strings.ts';
import type { Refusal, RefusalKind } from '../../core/types.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import type { IconName } from '../components/icon.tsx';
import { safeAddress } from '../components/safe-address.ts';
import type { MatchActions } from './popup-actions.ts';

const icons: Readonly<Record<RefusalKind, IconName>> = {
  list: 'list',
  'application-form': 'pencil',
  blocked: 'lock',
  closed: 'dash',
  embedded: 'away',
  'not-ready': 'question',
  'not-a-job': 'file',
};

/** Says what a page without a posting is instead, and offers ways to a posting. */
export function Refused({ refusal, actions }: { readonly refusal: Refusal; readonly actions: MatchActions }) {
  const key = keyOf('refused', refusal.kind);
  const address = refusal.openUrl === null ? null : safeAddress(refusal.openUrl);
  const canRetry = refusal.kind === 'not-ready' || refusal.kind === 'blocked';
  return (
    <EmptyState icon={icons[refusal.kind]} title={t(`${key}Title`)} text={t(`${key}Text`)}>
      {address?.startsWith('https:') && (
        <Button
          class="primary"
          icon="away"
          name={t('openPosting', new URL(address).hostname)}
          onClick={() => actions.openAddress(address)}
        />
      )}
      {canRetry && <Button class="primary" name={t('tryAgain')} onClick={actions.retry} />}
      <Button name={t('useSelection')} onClick={actions.useSelection} />
      <Button name={t('pasteInstead')} onClick={actions.startPasting} />
    </EmptyState>
  );
}
