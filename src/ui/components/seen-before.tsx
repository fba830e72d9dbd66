import type { SeenBefore } from '../../browser/messages/matching.ts';
import { t } from '../../browser/settings/strings.ts';
import { dateWords } from './measures.ts';

const SHOWN_GAINS = 3;

/** True where the history has something to say today. */
export function isWorthSaying({ isRepost, firstAt, replaced }: SeenBefore, now: number): boolean {
  return isRepost || replaced !== null || new Date(firstAt).toDateString() !== new Date(now).toDateString();
}

type SeenBeforeLineProps = {
  readonly before: SeenBefore;
  readonly score: number | null;
};

/** One line: “36 → 44” after the resume was replaced, else when the posting was matched first. */
export function SeenBeforeLine({ before, score }: SeenBeforeLineProps) {
  const { isRepost, firstAt, firstScore, replaced } = before;
  if (replaced && score !== null) {
    const { gained } = replaced;
    const names = gained.slice(0, SHOWN_GAINS).join(', ');
    const more = gained.length > SHOWN_GAINS ? ` +${gained.length - SHOWN_GAINS}` : '';
    return (
      <p class="abreast better">
        <span class="better-words few-lines" title={gained.join(', ')}>
          <strong>{t('fromTo', replaced.score, score)}</strong>{' '}
          {names ? t('newlyProven', `${names}${more}`) : t('withNewVersion')}
        </span>
      </p>
    );
  }
  const day = dateWords(firstAt);
  const words = isRepost
    ? (['seenElsewhere', 'seenElsewhereScore'] as const)
    : (['seenBefore', 'seenBeforeScore'] as const);
  return (
    <p class="abreast better soft">{firstScore === null ? t(words[0], day) : t(words[1], day, firstScore)}</p>
  );
}
