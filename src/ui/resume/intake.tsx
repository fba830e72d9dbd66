import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { formatNumber, t } from '../../browser/settings/strings.ts';
import { Button } from '../components/button.tsx';
import { FileButton } from '../components/file-button.tsx';
import { Icon } from '../components/icon.tsx';
import type { LibraryActions, LibraryState, ReadingFile } from './use-library.ts';

/** The files that can be read, as an `accept` attribute. */
export const acceptedFiles = '.pdf,.docx,.txt,.md,.json,application/pdf,text/plain,application/json';

type IntakeProps = {
  readonly state: Pick<LibraryState, 'reading'>;
  readonly actions: Pick<LibraryActions, 'add' | 'addText' | 'cancel'>;
  readonly isLarge: boolean;
};

/** Takes a resume by drop, file picker or pasted text. While one is read, shows the progress. */
export function Intake({ state, actions, isLarge }: IntakeProps) {
  const [isPasting, setPasting] = useState(false);
  if (state.reading) return <ReadingProgress reading={state.reading} onCancel={actions.cancel} />;
  if (isPasting) {
    return (
      <PasteResume
        onText={text => {
          setPasting(false);
          actions.addText(text);
        }}
        onCancel={() => setPasting(false)}
      />
    );
  }
  return <DropZone isLarge={isLarge} onFiles={actions.add} onPaste={() => setPasting(true)} />;
}

type DropZoneProps = {
  readonly isLarge: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPaste: () => void;
};

/** Takes files by drop or file picker. A button leads to the field for pasted text. */
function DropZone({ isLarge, onFiles, onPaste }: DropZoneProps) {
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

const LONGEST_TEXT = 200_000;

type PasteResumeProps = { readonly onText: (text: string) => void; readonly onCancel: () => void };

/** A field to paste a resume's text, for files that cannot be read. */
function PasteResume({ onText, onCancel }: PasteResumeProps) {
  const [text, setText] = useState('');
  const field = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  return (
    <form
      class="paste-resume card"
      onSubmit={event => {
        event.preventDefault();
        if (text.trim()) onText(text);
      }}
    >
      <label class="field-label" for={field}>
        {t('pasteResumeLabel')}
      </label>
      <p class="faint" id={`${field}-note`}>
        {t('pasteResumeNote')}
      </p>
      <textarea
        id={field}
        ref={area}
        class="field"
        rows={14}
        maxLength={LONGEST_TEXT}
        aria-describedby={`${field}-note`}
        value={text}
        onInput={event => setText(event.currentTarget.value)}
      />
      <div class="side-by-side">
        <Button class="primary" name={t('addText')} type="submit" disabled={text.trim() === ''} />
        <Button name={t('cancel')} onClick={onCancel} />
      </div>
    </form>
  );
}

type ReadingProgressProps = { readonly reading: ReadingFile; readonly onCancel: () => void };

/** The progress of reading a file, with a button to cancel. */
function ReadingProgress({ reading, onCancel }: ReadingProgressProps) {
  const words =
    reading.pages === 0
      ? t('openingFile')
      : t('readingPage', formatNumber(reading.page), formatNumber(reading.pages));
  return (
    <section class="progress card" aria-label={t('readingFile', reading.fileName)}>
      <div class="progress-words">
        <p class="strong one-line">
          <bdi>{reading.fileName}</bdi>
        </p>
        <p class="soft" role="status">
          {words}
        </p>
      </div>
      <Button name={t('cancel')} onClick={onCancel} />
      <progress
        class="progress-bar"
        aria-label={words}
        {...(reading.pages > 0 && { value: reading.page, max: reading.pages })}
      />
    </section>
  );
}
