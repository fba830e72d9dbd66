import { useRef } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';
import type { Draft } from '../../core/tailor/draft.ts';
import { Button } from '../components/button.tsx';
import { diffRows } from './line-diff.ts';

type SkillsDialogProps = {
  readonly before: Draft;
  readonly after: Draft;
  readonly onApply: () => void;
  readonly onClose: () => void;
};

const skillLines = ({ sections }: Draft): readonly string[] =>
  sections.filter(({ kind }) => kind === 'skills').flatMap(({ lines }) => lines.map(({ text }) => text));

/** Shows how the lists of skills would stand, those first that are asked for and proven, before anything is changed. */
export function SkillsDialog({ before, after, onApply, onClose }: SkillsDialogProps) {
  const opened = useRef<HTMLDialogElement | null>(null);
  const open = (dialog: HTMLDialogElement | null) => {
    if (dialog && dialog !== opened.current) dialog.showModal();
    opened.current = dialog;
  };
  const rows = diffRows(skillLines(before), skillLines(after), (a, b) => a === b);
  return (
    <dialog class="dialog skills-dialog" ref={open} onClose={onClose} aria-labelledby="skills-title">
      <h2 id="skills-title">{t('skillsFirst')}</h2>
      <p class="soft">{t('skillsFirstNote')}</p>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t('skillsBefore')}</th>
            <th scope="col">{t('skillsAfter')}</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ isSame }) => !isSame)
            .map(({ left, right }, index) => (
              <tr key={index}>
                <td>
                  <bdi>{left}</bdi>
                </td>
                <td>
                  <bdi>{right}</bdi>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      <form method="dialog" class="form-actions">
        <Button name={t('cancel')} type="submit" />
        <Button class="primary" name={t('skillsApply')} type="submit" onClick={onApply} />
      </form>
    </dialog>
  );
}
