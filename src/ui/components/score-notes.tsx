import type { SeenBefore } from '../../browser/messages/matching.ts';
import { t } from '../../browser/settings/strings.ts';
import { Button } from './button.tsx';
import { dateWords } from './measures.ts';
import type { ResumeChoice } from './resume-chooser.tsx';

const SHOWN_GAINS = 3;

/** True if the posting was seen on another day or elsewhere, or if the resume was replaced since. */
export const isWorthSaying = ({ isRepost, firstAt, replaced }: SeenBefore, now: number): boolean =>
  isRepost || replaced !== null || new Date(firstAt).toDateString() !== new Date(now).toDateString();

type SeenBeforeLineProps = { readonly before: SeenBefore; readonly score: number | null };

/** One line: “36 → 44” after the resume was replaced; otherwise the day of the first match, and its score. */
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

/** The best resume, if it matches better than the chosen one; else null. */
export function betterResume(resumes: readonly ResumeChoice[], chosenId: string): ResumeChoice | null {
  const best = resumes.find(({ isBest }) => isBest);
  const own = resumes.find(({ id }) => id === chosenId)?.score ?? 0;
  return best && best.id !== chosenId && (best.score ?? 0) > own ? best : null;
}

type BetterResumeProps = { readonly resume: ResumeChoice; readonly onSwitch: (id: string) => void };

/** One line that says that another resume matches better, with a button to switch. */
export function BetterResume({ resume, onSwitch }: BetterResumeProps) {
  return (
    <p class="abreast better">
      <span class="better-words few-lines">{t('betterResume', resume.name, resume.score ?? 0)}</span>
      <Button class="quiet" name={t('switchResume')} onClick={() => onSwitch(resume.id)} />
    </p>
  );
}
