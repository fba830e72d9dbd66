import { t } from '../../browser/settings/strings.ts';
import type { ResumeChoice } from '../popup/popup-state.ts';
import { Button } from './button.tsx';

/** The resume that matches better than the chosen one; null where none is known to. */
export function betterResume(resumes: readonly ResumeChoice[], chosenId: string): ResumeChoice | null {
  const best = resumes.find(({ isBest }) => isBest);
  const own = resumes.find(({ id }) => id === chosenId)?.score ?? 0;
  return best && best.id !== chosenId && (best.score ?? 0) > own ? best : null;
}

type BetterResumeProps = {
  readonly resume: ResumeChoice;
  readonly onSwitch: (id: string) => void;
};

/** One line that says that another resume is better, and switches to it. */
export function BetterResume({ resume, onSwitch }: BetterResumeProps) {
  return (
    <p class="abreast better">
      <span class="better-words few-lines">{t('betterResume', resume.name, resume.score ?? 0)}</span>
      <Button class="quiet" name={t('switchResume')} onClick={() => onSwitch(resume.id)} />
    </p>
  );
}
