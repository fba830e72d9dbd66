import { t } from '../../browser/settings/strings.ts';
import { CopyButton } from '../components/copy-button.tsx';

/** The skeleton of a letter, to be copied: what is asked and what was done in pairs, the sentences between left to the person. */
export function LetterView({ letter }: { readonly letter: string }) {
  if (letter === '') return <p class="soft sheet-view card">{t('letterEmpty')}</p>;
  return (
    <section class="sheet-view card" aria-label={t('viewLetter')}>
      <p class="soft">{t('letterNote')}</p>
      <p>
        <CopyButton icon="copy" name={t('letterCopy')} onCopy={() => navigator.clipboard.writeText(letter)} />
      </p>
      <pre class="letter">{letter}</pre>
    </section>
  );
}
