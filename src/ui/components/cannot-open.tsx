import { t } from '../../browser/settings/strings.ts';
import { EmptyState } from './empty-state.tsx';

/** A page whose data cannot be opened: what is wrong and what to do, and the way to “Delete everything”, which needs no data. */
export function CannotOpen({ reason }: { readonly reason: string }) {
  return (
    <div role="alert">
      <EmptyState icon="warning" title={t('cannotOpen')} text={reason}>
        <button type="button" class="button primary" onClick={() => location.reload()}>
          {t('tryAgain')}
        </button>
        <a class="button" href="/src/ui/resume/resume.html#settings">
          {t('navSettings')}
        </a>
      </EmptyState>
    </div>
  );
}
