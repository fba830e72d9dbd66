import { t } from '../../browser/settings/strings.ts';
import { isolated } from '../../core/text/isolated.ts';
import { Button, IconButton } from './button.tsx';
import { Icon } from './icon.tsx';

/** A stored resume, as the chooser shows it. */
export type ResumeChoice = {
  readonly id: string;
  readonly name: string;
  /** Its score for this posting; null if there is none or it is not known yet. */
  readonly score: number | null;
  readonly isBest: boolean;
};

type ResumeChooserProps = {
  readonly resumes: readonly ResumeChoice[];
  readonly chosenId: string;
  readonly onChoose: (id: string) => void;
  readonly onOpenLibrary: () => void;
  /** Tailors the resume to the posting; null if nothing can be stored. */
  readonly onTailor: (() => void) | null;
  /** Opens the same match in the panel beside the page; null if there is no panel to open. */
  readonly onKeepBeside: (() => void) | null;
};

/** The score comes first, as the menu cuts off the end of long names. The best resume is marked only if another is chosen. */
function optionText({ id, name, score, isBest }: ResumeChoice, chosenId: string): string {
  const best = isBest && id !== chosenId ? t('chooserBest') : null;
  return [score, isolated(name), best].filter(part => part !== null).join(' · ');
}

/** The name of the compared resume, or a menu if there are several, with buttons for what can be done with it. */
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
