import { useContext } from 'preact/hooks';
import { format, keyOf, t } from '../../browser/settings/strings.ts';
import type { Question } from '../../core/tailor/questions.ts';
import { Button } from '../components/button.tsx';
import { CopyButton } from '../components/copy-button.tsx';
import { ReadOnly } from './editable-text.tsx';

const groups = ['proven', 'listed', 'gap', 'role'] as const;

type QuestionsViewProps = {
  readonly questions: readonly Question[];
  readonly ticks: readonly string[];
  readonly name: string;
  readonly onTick: (id: string, isTicked: boolean) => void;
};

/** Questions that an interviewer may ask, to tick off when the person has an answer. Prints on one page. */
export function QuestionsView({ questions, ticks, name, onTick }: QuestionsViewProps) {
  const isReadOnly = useContext(ReadOnly);
  return (
    <section class="sheet-view questions card" aria-label={t('viewQuestions')}>
      <h2 class="questions-title">{t('questionsFor', name)}</h2>
      <p class="soft no-print">{t('questionsNote')}</p>
      <p class="no-print">
        <Button icon="share" name={t('print')} onClick={() => print()} />
      </p>
      {groups.map(why => {
        const own = questions.filter(question => question.why === why);
        if (own.length === 0) return null;
        return (
          <section key={why} class="question-group above-4">
            <h3>{t(keyOf('questions', why))}</h3>
            <ul>
              {own.map(({ id, text, quote }) => (
                <li key={id}>
                  <label>
                    <input
                      type="checkbox"
                      checked={ticks.includes(id)}
                      disabled={isReadOnly}
                      onChange={event => onTick(id, event.currentTarget.checked)}
                    />
                    <span>
                      {format(text)}
                      {quote && <bdi class="block faint question-quote">{quote}</bdi>}
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

/** The skeleton of a letter, to copy: pairs of a requirement and the person's line. The person writes the sentences between. */
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
