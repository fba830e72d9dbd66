import { useState } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';
import { Button } from '../components/button.tsx';
import { FileButton } from '../components/file-button.tsx';
import { Icon } from '../components/icon.tsx';

/** The kinds of file that can be read, as a picker's `accept`. */
export const acceptedFiles = '.pdf,.docx,.txt,.md,.json,application/pdf,text/plain,application/json';

type DropZoneProps = {
  readonly isLarge: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPaste: () => void;
};

/** Takes files by drop or picker, and leads to the field for pasted text. */
export function DropZone({ isLarge, onFiles, onPaste }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles(files);
  };
  return (
    <section
      class={isLarge ? 'drop-zone large' : 'drop-zone'}
      data-over={isOver}
      aria-label={t('addResume')}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="upload" />
      <p class="drop-text">{t(isLarge ? 'dropHere' : 'dropAnother')}</p>
      <div class="drop-actions side-by-side">
        <FileButton accept={acceptedFiles} isPrimary={isLarge} isMultiple onFiles={onFiles}>
          {t('chooseFile')}
        </FileButton>
        <Button class="quiet" name={t('pasteInstead')} onClick={onPaste} />
      </div>
      <p class="faint drop-kinds">{t('dropKinds')}</p>
    </section>
  );
}
