import { t } from '../../browser/settings/strings.ts';
import { isolated } from '../../core/text/isolated.ts';
import { Button, IconButton } from './button.tsx';
import { Icon } from './icon.tsx';

/** A resume of the library as the chooser shows it. */
export type ResumeChoice = {
  readonly id: string;
  readonly name: string;
  /** Its score for this posting; null while it is not known or cannot be. */
  readonly score: number | null;
  readonly isBest: boolean;
};

type ResumeChooserProps = {
  readonly resumes: readonly ResumeChoice[];
  readonly chosenId: string;
  readonly onChoose: (id: string) => void;
  readonly onOpenLibrary: () => void;
  /** Tailors the resume to the posting; null where nothing is kept. */
  readonly onTailor: (() => void) | null;
  /** Shows the same beside the page; null where there is no panel to open. */
  readonly onKeepBeside: (() => void) | null;
};

/** The score comes first: names are long, and the menu cuts off what is last. The best one needs no mark once it is chosen. */
function optionText({ id, name, score, isBest }: ResumeChoice, chosenId: string): string {
  const best = isBest && id !== chosenId ? t('chooserBest') : null;
  return [score, isolated(name), best].filter(part => part !== null).join(' · ');
}

/** Which resume is compared: a menu when there are several, with the best match marked where it is another. */
export function ResumeChooser(props: ResumeChooserProps) {
  const { resumes, chosenId, onChoose, onOpenLibrary, onTailor, onKeepBeside } = props;
  const chosen = resumes.find(resume => resume.id === chosenId);
  return (
    <div class="chooser">
      <Icon name="file" />
      {resumes.length > 1 ? (
        <select
          class="chooser-menu one-line wash"
          aria-label={t('chooserLabel')}
          value={chosenId}
          onChange={event => onChoose(event.currentTarget.value)}
        >
          {resumes.map(resume => (
            <option key={resume.id} value={resume.id}>
              {optionText(resume, chosenId)}
            </option>
          ))}
        </select>
      ) : (
        <span class="chooser-only one-line">
          <span class="for-screen-readers">{t('chooserLabel')}. </span>
          <bdi>{chosen?.name}</bdi>
        </span>
      )}
      <Button class="quiet chooser-library" name={t('navResumes')} onClick={onOpenLibrary} />
      {onTailor && <Button class="quiet" name={t('tailor')} onClick={onTailor} />}
      {onKeepBeside && (
        <IconButton class="quiet chooser-panel" icon="panel" name={t('keepBeside')} onClick={onKeepBeside} />
      )}
    </div>
  );
}
