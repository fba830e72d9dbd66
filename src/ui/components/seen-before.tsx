import type { SeenBefore } from '../../browser/matching.ts';
import { t } from '../../browser/strings.ts';
import { dateWords } from './measures.ts';

const shownGains = 3;

/** True where the history has something to say today. */
export function isWorthSaying({ firstAt, replaced }: SeenBefore, now: number): boolean {
  return replaced !== null || new Date(firstAt).toDateString() !== new Date(now).toDateString();
}

/** One line: “36 → 44” after the resume was replaced, else when the posting was matched first. */
export function SeenBeforeLine({
  before,
  score,
}: {
  readonly before: SeenBefore;
  readonly score: number | null;
}) {
  const { firstAt, firstScore, replaced } = before;
  if (replaced && score !== null) {
    const { gained } = replaced;
    const names = gained.slice(0, shownGains).join(', ');
    const more = gained.length > shownGains ? ` +${gained.length - shownGains}` : '';
    return (
      <p class="better">
        <span class="better-words" title={gained.join(', ')}>
          <strong>{t('scoreChange', replaced.score, score)}</strong>{' '}
          {names ? t('newlyProven', `${names}${more}`) : t('withNewVersion')}
        </span>
      </p>
    );
  }
  return (
    <p class="better soft">
      {firstScore === null
        ? t('seenBefore', dateWords(firstAt))
        : t('seenBeforeScore', dateWords(firstAt), firstScore)}
    </p>
  );
}
