import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../browser/settings/strings.ts';
import { Button } from './button.tsx';

const reasons: readonly MessageKey[] = ['reasonWrong', 'reasonKnown', 'reasonNotHere'];
const LONGEST_REASON = 200;

/** Takes a finding out of the score, with a reason: three ready ones or the person's own. */
export function DismissForm({ onDismiss }: { readonly onDismiss: (reason: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  const [own, setOwn] = useState('');

  if (!isOpen) {
    return <Button class="quiet" name={t('dismiss')} onClick={() => setOpen(true)} />;
  }
  const submit = (event: Event) => {
    event.preventDefault();
    const reason = own.trim();
    if (reason) onDismiss(reason);
  };
  return (
    <form class="above-2" onSubmit={submit}>
      <p class="field-label">{t('dismissWhy')}</p>
      <div class="side-by-side">
        {reasons.map(key => (
          <Button name={t(key)} key={key} onClick={() => onDismiss(t(key))} />
        ))}
      </div>
      <div class="dismiss-own side-by-side above-2">
        <input
          class="field"
          aria-label={t('reasonOwn')}
          placeholder={t('reasonOwn')}
          maxLength={LONGEST_REASON}
          value={own}
          onInput={event => setOwn(event.currentTarget.value)}
        />
        <Button name={t('dismissWithOwn')} type="submit" disabled={own.trim() === ''} />
        <Button class="quiet" name={t('cancel')} onClick={() => setOpen(false)} />
      </div>
    </form>
  );
}
