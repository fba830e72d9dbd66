import { t } from '../../browser/settings/strings.ts';
import { Button } from '../components/button.tsx';
import { ConfirmButton } from '../components/confirm-button.tsx';
import { FileButton } from '../components/file-button.tsx';
import { Icon } from '../components/icon.tsx';
import { Toggle } from './toggle.tsx';

type DataChoiceProps = {
  readonly keepHistory: boolean;
  readonly onKeepHistory: (keep: boolean) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onDelete: () => void;
};

/** What is kept, and the ways to take it along, to bring it back and to be rid of it. */
export function DataChoice({ keepHistory, onKeepHistory, onExport, onImport, onDelete }: DataChoiceProps) {
  return (
    <>
      <Toggle name={t('keepHistory')} checked={keepHistory} onChange={onKeepHistory} />
      <div class="side-by-side">
        <Button icon="download" name={t('exportAll')} onClick={onExport} />
        <FileButton accept=".json,application/json" onFiles={([file]) => onImport(file)}>
          <Icon name="upload" />
          {t('importAll')}
        </FileButton>
        <ConfirmButton
          icon="trash"
          name={t('deleteEverything')}
          question={t('deleteEverythingQuestion')}
          onConfirm={onDelete}
        />
      </div>
      <p class="faint">{t('dataNote')}</p>
    </>
  );
}
