import { formatNumber, t } from '../../browser/settings/strings.ts';
import { Button } from '../components/button.tsx';
import type { ReadingFile } from './library-state.ts';

type ReadingProgressProps = {
  readonly reading: ReadingFile;
  readonly onCancel: () => void;
};

/** A file being read, page by page, with a way out. */
export function ReadingProgress({ reading, onCancel }: ReadingProgressProps) {
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
