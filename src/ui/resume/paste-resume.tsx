import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';
import { Button } from '../components/button.tsx';

const LONGEST_TEXT = 200_000;

type PasteResumeProps = {
  readonly onText: (text: string) => void;
  readonly onCancel: () => void;
};

/** A resume's text by hand, for files that cannot be read. */
export function PasteResume({ onText, onCancel }: PasteResumeProps) {
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
