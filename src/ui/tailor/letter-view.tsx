import { useEffect, useState } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';
import { Icon } from '../components/icon.tsx';

const COPIED_FOR_MS = 2_000;

/** The skeleton of a letter, to be copied: what is asked and what was done in pairs, the sentences between left to the person. */
export function LetterView({ letter }: { readonly letter: string }) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), COPIED_FOR_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);
  if (letter === '') return <p class="soft sheet-view">{t('letterEmpty')}</p>;
  return (
    <section class="sheet-view" aria-label={t('viewLetter')}>
      <p class="soft">{t('letterNote')}</p>
      <p>
        <button
          type="button"
          class="button"
          onClick={() => void navigator.clipboard.writeText(letter).then(() => setCopied(true))}
        >
          <Icon name={isCopied ? 'check' : 'copy'} />
          {t(isCopied ? 'copiedShort' : 'letterCopy')}
        </button>
      </p>
      <pre class="letter">{letter}</pre>
    </section>
  );
}
