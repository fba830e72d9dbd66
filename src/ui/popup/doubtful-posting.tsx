import { t } from '../../browser/settings/strings.ts';
import type { JobPosting } from '../../core/types.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { PostingHeader } from '../components/posting-header.tsx';
import type { MatchActions } from './popup-actions.ts';

const SHOWN_CHARACTERS = 480;

type DoubtfulPostingProps = { readonly job: JobPosting; readonly actions: MatchActions };

/** A posting read with little confidence: shows what was read, and three ways on. */
export function DoubtfulPosting({ job, actions }: DoubtfulPostingProps) {
  const excerpt = job.description.slice(0, SHOWN_CHARACTERS);
  return (
    <main class="doubtful">
      <Notice icon="question">{t('doubtfulText')}</Notice>
      <PostingHeader job={job} />
      <section class="doubtful-text" aria-label={t('whatWasRead')}>
        {excerpt}
        {job.description.length > SHOWN_CHARACTERS && ' …'}
      </section>
      <div class="side-by-side">
        <Button class="primary" name={t('doubtfulTrust')} onClick={actions.trust} />
        <Button name={t('useSelection')} onClick={actions.useSelection} />
        <Button name={t('pasteInstead')} onClick={actions.startPasting} />
      </div>
    </main>
  );
}
