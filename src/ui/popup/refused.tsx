import { type MessageKey, t } from '../../browser/settings/strings.ts';
import type { Refusal, RefusalKind } from '../../core/types.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import type { IconName } from '../components/icon.tsx';
import { safeAddress } from '../components/safe-address.ts';
import type { MatchActions } from './popup-actions.ts';

type Words = { readonly icon: IconName; readonly title: MessageKey; readonly text: MessageKey };

const words: Readonly<Record<RefusalKind, Words>> = {
  list: { icon: 'list', title: 'refusedListTitle', text: 'refusedListText' },
  'application-form': { icon: 'pencil', title: 'refusedFormTitle', text: 'refusedFormText' },
  blocked: { icon: 'lock', title: 'refusedBlockedTitle', text: 'refusedBlockedText' },
  closed: { icon: 'dash', title: 'refusedClosedTitle', text: 'refusedClosedText' },
  embedded: { icon: 'away', title: 'refusedEmbeddedTitle', text: 'refusedEmbeddedText' },
  'not-ready': { icon: 'question', title: 'refusedNotReadyTitle', text: 'refusedNotReadyText' },
  'not-a-job': { icon: 'file', title: 'refusedNotAJobTitle', text: 'refusedNotAJobText' },
};

/** A page without a posting: what it is instead, and the way to one. */
export function Refused({ refusal, actions }: { readonly refusal: Refusal; readonly actions: MatchActions }) {
  const { icon, title, text } = words[refusal.kind];
  const address = refusal.openUrl === null ? null : safeAddress(refusal.openUrl);
  const canRetry = refusal.kind === 'not-ready' || refusal.kind === 'blocked';
  return (
    <EmptyState icon={icon} title={t(title)} text={t(text)}>
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
