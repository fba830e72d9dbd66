import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../../browser/strings.ts';
import { tailorPage } from '../../browser/tailored-copy.ts';
import { Icon } from '../components/icon.tsx';
import type { Saving, SessionState } from './copy-session.ts';
import type { EditorFrame } from './editor-frame.ts';

/** What of a copy can be looked at. */
export type CopyViewName = 'resume';

const savingWords: Readonly<Record<Saving, MessageKey>> = {
  saved: 'savingSaved',
  waiting: 'savingWaiting',
  failed: 'savingFailed',
  elsewhere: 'savingElsewhere',
};

type CopyHeaderProps = {
  readonly state: SessionState;
  readonly view: CopyViewName;
  readonly frame: EditorFrame;
  readonly isReadOnly: boolean;
  readonly onView: (view: CopyViewName) => void;
  readonly children?: ComponentChildren;
};

/** The name of the copy, how it is saved, and what can be done with all of it. */
export function CopyHeader({ state, frame, isReadOnly, children }: CopyHeaderProps) {
  const { copy, history, saving } = state;
  const tool = (name: MessageKey, icon: 'undo' | 'redo', isOff: boolean, onClick: () => void) => (
    <button
      type="button"
      class="button quiet icon-only"
      title={t(name)}
      disabled={isOff || isReadOnly}
      onClick={onClick}
    >
      <Icon name={icon} label={t(name)} />
    </button>
  );
  return (
    <header class="tailor-header">
      <a class="wordmark" href={`/${tailorPage}`} title={t('tailoredCopies')}>
        <img src="/icons/48.png" width="24" height="24" alt={t('name')} />
      </a>
      <div class="tailor-title">
        <h1>
          <bdi>{copy.name}</bdi>
        </h1>
        <p class="faint">
          <bdi>{t('copyOf', copy.resumeName)}</bdi> ·{' '}
          <span data-saving={saving}>{t(savingWords[saving])}</span>
        </p>
      </div>
      <div class="tailor-tools">
        {tool('undo', 'undo', history.past.length === 0, frame.undo)}
        {tool('redo', 'redo', history.future.length === 0, frame.redo)}
        {children}
      </div>
    </header>
  );
}
