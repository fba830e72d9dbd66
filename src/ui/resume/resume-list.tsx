import { t } from '../../browser/settings/strings.ts';
import {
  currentVersion,
  type DamagedRecord,
  type StoredResume,
} from '../../browser/storage/stored-resume.ts';
import { Button } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import { dateWords, sizeWords } from '../components/measures.ts';

type ResumeListProps = {
  readonly resumes: readonly StoredResume[];
  readonly damaged: readonly DamagedRecord[];
  readonly shownId: string | null;
  readonly onSelect: (id: string) => void;
  readonly onRemove: (id: string) => void;
};

/** The list of resumes, the default one first. */
export function ResumeList({ resumes, damaged, shownId, onSelect, onRemove }: ResumeListProps) {
  return (
    <ul class="resume-list">
      {resumes.map(resume => {
        const version = currentVersion(resume);
        return (
          <li key={resume.id}>
            <button
              type="button"
              class="resume-item"
              aria-current={resume.id === shownId}
              onClick={() => onSelect(resume.id)}
            >
              <Icon name="file" />
              <span>
                <bdi class="resume-item-name strong few-lines">{resume.name}</bdi>
                <span class="faint resume-item-file">
                  {t('fileFacts', dateWords(version.addedAt), sizeWords(version.fileBytes))}
                </span>
              </span>
              {resume.isDefault && resumes.length > 1 && <span class="chip">{t('default')}</span>}
            </button>
          </li>
        );
      })}
      {damaged.map(record => (
        <li key={record.id} class="resume-item damaged">
          <Icon name="warning" />
          <span>
            <span class="resume-item-name strong few-lines">{t('damagedRecord')}</span>
            <span class="faint resume-item-file">{t('damagedRecordNote')}</span>
          </span>
          <Button class="quiet" name={t('delete')} onClick={() => onRemove(record.id)} />
        </li>
      ))}
    </ul>
  );
}
