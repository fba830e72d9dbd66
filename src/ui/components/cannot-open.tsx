import { t } from '../../browser/settings/strings.ts';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';

/** A page whose data cannot be opened: what is wrong, a retry, and a link to “Delete everything”, which works without the data. */
export function CannotOpen({ reason }: { readonly reason: string }) {
  return (
    <div role="alert">
      <EmptyState icon="warning" title={t('cannotOpen')} text={reason}>
        <Button class="primary" name={t('tryAgain')} onClick={() => location.reload()} />
        <a class="button" href="/src/ui/resume/resume.html#settings">
          {t('navSettings')}
        </a>
      </EmptyState>
    </div>
  );
}
