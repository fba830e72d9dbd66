import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';
import { longestRaw } from '../../core/text/plain-lines.ts';
import { Button } from '../components/button.tsx';
import type { MatchActions } from './popup-actions.ts';

type PasteFormProps = { isRefused: boolean; actions: Pick<MatchActions, 'matchPasted' | 'retry'> };

/** A form for pasting a posting's text, for pages that cannot be read. */
export function PasteForm({ isRefused, actions }: PasteFormProps) {
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim()) actions.matchPasted(text, title.trim());
  };
  return (
    <main class="paste">
      <h1 class="empty-title">{t('pasteTitle')}</h1>
      <form onSubmit={submit}>
        <label class="labelled">
          {t('pasteJobTitle')}
          <input
            class="field"
            maxLength={200}
            value={title}
            onInput={event => setTitle(event.currentTarget.value)}
          />
        </label>
        <label class="labelled">
          {t('pasteText')}
          <textarea
            ref={area}
            class="field"
            rows={11}
            maxLength={longestRaw}
            value={text}
            onInput={event => setText(event.currentTarget.value)}
          />
        </label>
        {isRefused && <p role="alert">{t('pasteRefused')}</p>}
        <div class="side-by-side">
          <Button class="primary" name={t('pasteMatch')} type="submit" disabled={text.trim() === ''} />
          <Button name={t('back')} onClick={actions.retry} />
        </div>
      </form>
    </main>
  );
}
