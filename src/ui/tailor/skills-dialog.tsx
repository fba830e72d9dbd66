import { t } from '../../browser/settings/strings.ts';
import type { Draft } from '../../core/tailor/draft.ts';
import { Button } from '../components/button.tsx';
import { Sheet } from '../components/sheet.tsx';
import { Table } from '../components/table.tsx';
import { diffRows } from './line-diff.ts';

type SkillsDialogProps = {
  readonly before: Draft;
  readonly after: Draft;
  readonly onApply: () => void;
  readonly onClose: () => void;
};

const skillLines = ({ sections }: Draft): readonly string[] =>
  sections.filter(({ kind }) => kind === 'skills').flatMap(({ lines }) => lines.map(({ text }) => text));

/** Shows the lists of skills in their new order, with asked and proven skills first, before anything is changed. */
export function SkillsDialog({ before, after, onApply, onClose }: SkillsDialogProps) {
  const rows = diffRows(skillLines(before), skillLines(after));
  return (
    <Sheet
      class="skills-dialog"
      title={t('skillsFirst')}
      leave={t('cancel')}
      actions={<Button class="primary" name={t('skillsApply')} type="submit" onClick={onApply} />}
      onClose={onClose}
    >
      <p class="soft">{t('skillsFirstNote')}</p>
      <Table heads={[t('skillsBefore'), t('skillsAfter')]}>
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
      </Table>
    </Sheet>
  );
}
