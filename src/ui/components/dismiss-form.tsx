import { useId, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../browser/settings/strings.ts';

const reasons: readonly MessageKey[] = ['reasonWrong', 'reasonKnown', 'reasonNotHere'];
const longestReason = 200;

/** Takes a finding out of the score, with a reason: three ready ones or the person's own. */
export function DismissForm({ onDismiss }: { readonly onDismiss: (reason: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  const [own, setOwn] = useState('');
  const field = useId();

  if (!isOpen) {
    return (
      <button type="button" class="button quiet" onClick={() => setOpen(true)}>
        {t('dismiss')}
      </button>
    );
  }
  const submit = (event: Event) => {
    event.preventDefault();
    const reason = own.trim();
    if (reason) onDismiss(reason);
  };
  return (
    <form class="dismiss" onSubmit={submit}>
      <p class="field-label">{t('dismissWhy')}</p>
      <div class="dismiss-reasons">
        {reasons.map(key => (
          <button key={key} type="button" class="button" onClick={() => onDismiss(t(key))}>
            {t(key)}
          </button>
        ))}
      </div>
      <div class="dismiss-own">
        <label class="for-screen-readers" for={field}>
          {t('reasonOwn')}
        </label>
        <input
          id={field}
          class="field"
          placeholder={t('reasonOwn')}
          maxLength={longestReason}
          value={own}
          onInput={event => setOwn(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={own.trim() === ''}>
          {t('dismissWithOwn')}
        </button>
        <button type="button" class="button quiet" onClick={() => setOpen(false)}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
