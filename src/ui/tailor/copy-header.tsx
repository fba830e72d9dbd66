import { useContext } from 'preact/hooks';
import { keyOf, type MessageKey, t } from '../../browser/settings/strings.ts';
import { tailorPage } from '../../browser/storage/tailored-copy.ts';
import { Button, IconButton } from '../components/button.tsx';
import type { SessionState } from './copy-session.ts';
import { ReadOnly } from './editable-text.tsx';
import type { EditorFrame } from './editor-frame.ts';

/** The views of a copy. */
export type CopyViewName = 'resume' | 'letter' | 'questions' | 'compare';

const viewWords: Readonly<Record<CopyViewName, MessageKey>> = {
  resume: 'chooserLabel',
  letter: 'viewLetter',
  questions: 'viewQuestions',
  compare: 'viewCompare',
};

type CopyHeaderProps = {
  readonly state: SessionState;
  readonly view: CopyViewName;
  readonly frame: EditorFrame;
  readonly onView: (view: CopyViewName) => void;
  readonly onExport: () => void;
};

/** The name of the copy, whether it is saved, its views, and the buttons for the whole copy. */
export function CopyHeader({ state, view, frame, onView, onExport }: CopyHeaderProps) {
  const isReadOnly = useContext(ReadOnly);
  const { copy, history, saving } = state;
  const tool = (name: MessageKey, icon: 'undo' | 'redo', isOff: boolean, onClick: () => void) => (
    <IconButton class="quiet" icon={icon} name={t(name)} disabled={isOff || isReadOnly} onClick={onClick} />
  );
  return (
    <header class="tailor-header side-by-side">
      <a class="wordmark" href={`/${tailorPage}`} title={t('tailoredCopies')}>
        <img src="/icons/48.png" width="24" height="24" alt={t('name')} />
      </a>
      <div class="tailor-title">
        <h1 class="text-m one-line">
          <bdi>{copy.name}</bdi>
        </h1>
        <p class="small faint one-line">
          <bdi>{t('copyOf', copy.resumeName)}</bdi> ·{' '}
          <span data-saving={saving}>{t(keyOf('saving', saving))}</span>
        </p>
      </div>
      <nav class="copy-views side-by-side" aria-label={t('views')}>
        {(Object.keys(viewWords) as CopyViewName[]).map(name => (
          <button
            key={name}
            type="button"
            class="tab copy-view"
            aria-current={name === view ? 'page' : undefined}
            onClick={() => onView(name)}
          >
            {t(viewWords[name])}
          </button>
        ))}
      </nav>
      <div class="tailor-tools side-by-side pushed">
        {tool('undo', 'undo', history.past.length === 0, frame.undo)}
        {tool('redo', 'redo', history.future.length === 0, frame.redo)}
        <Button class="primary" icon="share" name={t('export')} onClick={onExport} />
      </div>
    </header>
  );
}
