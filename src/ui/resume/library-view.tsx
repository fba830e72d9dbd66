import { useEffect, useRef } from 'preact/hooks';
import { keyOf, t } from '../../browser/settings/strings.ts';
import { assertNever } from '../../core/assert-never.ts';
import { CannotOpen } from '../components/cannot-open.tsx';
import { Icon } from '../components/icon.tsx';
import { Notice } from '../components/notice.tsx';
import { useUndo } from '../components/undo.tsx';
import { Intake } from './intake.tsx';
import { NextSteps } from './next-steps.tsx';
import { ResumeDetail } from './resume-detail.tsx';
import { ResumeList } from './resume-list.tsx';
import type { LibraryActions, LibraryNotice, LibraryState } from './use-library.ts';

type LibraryViewProps = { readonly state: LibraryState; readonly actions: LibraryActions };

function Privacy() {
  return (
    <p class="privacy led soft above-4">
      <Icon name="lock" />
      {t('privacy')}
    </p>
  );
}

/** The second way to begin, as large as the first: look at an example. */
function ExampleWay() {
  return (
    <section class="drop-zone large example-way" aria-label={t('seeExample')}>
      <Icon name="eye" />
      <p class="drop-text">{t('exampleTitle')}</p>
      <div class="drop-actions side-by-side">
        <a class="button" href="#sample">
          {t('seeExample')}
        </a>
      </div>
      <p class="faint drop-kinds">{t('exampleText')}</p>
    </section>
  );
}

/** The page that opens after the install: at first a place to drop a resume, later the library. */
export function LibraryView({ state, actions }: LibraryViewProps) {
  const { resumes, damaged, notices, shown, undoable } = state;
  const [undoBar, offerUndo] = useUndo();
  // The next steps appear after a resume was added. While another file is read, or if it is refused, they stay as they are.
  const hasSteps = useRef(false);
  const isAdded = notices.some(({ kind }) => kind === 'added');
  if (isAdded || !(state.reading || notices.some(({ kind }) => kind === 'refused' || kind === 'failed')))
    hasSteps.current = isAdded;
  useEffect(() => {
    if (undoable) offerUndo(undoable);
  }, [undoable, offerUndo]);
  if (resumes === null) {
    const failed = notices.find(({ kind }) => kind === 'failed');
    return failed ? <CannotOpen reason={wordsOf(failed).join(' ')} /> : <LibrarySkeleton />;
  }
  const bars = notices.map((notice, index) => (
    <NoticeBar key={index} notice={notice} onClose={() => actions.closeNotice(notice)} />
  ));
  if (resumes.length + damaged.length === 0) {
    return (
      <main class="page-body first-run">
        <h1 class="page-title">{t('welcomeTitle')}</h1>
        <p class="soft welcome-text">{t('welcomeText')}</p>
        {bars}
        <div class="first-ways">
          <div class="intake">
            <Intake state={state} actions={actions} isLarge />
          </div>
          <ExampleWay />
        </div>
        <Privacy />
        <NextSteps hasResume={false} keys={state.keys} />
        {undoBar}
      </main>
    );
  }
  return (
    <main class="page-body">
      <h1 class="page-title">{t('navResumes')}</h1>
      {bars}
      {hasSteps.current && <NextSteps hasResume keys={state.keys} />}
      <div class="library">
        <div class="library-side">
          <ResumeList
            resumes={resumes}
            damaged={damaged}
            shownId={shown?.loaded.id ?? null}
            onSelect={actions.select}
            onRemove={actions.remove}
          />
          <Intake state={state} actions={actions} isLarge={false} />
          <Privacy />
        </div>
        {shown && (
          <ResumeDetail
            key={shown.loaded.id}
            shown={shown}
            actions={actions}
            isBusy={state.reading !== null}
          />
        )}
      </div>
      {undoBar}
    </main>
  );
}

function LibrarySkeleton() {
  return (
    <main class="page-body" aria-busy="true">
      <h1 class="page-title">{t('navResumes')}</h1>
      <div class="library">
        <div class="library-side">
          <span class="skeleton h-row" />
          <span class="skeleton h-row" />
        </div>
        <div class="detail card">
          <span class="skeleton h-title" style="width: 50%" />
          <span class="skeleton h-line" style="width: 90%" />
          <span class="skeleton h-line" style="width: 70%" />
        </div>
      </div>
    </main>
  );
}

function wordsOf(notice: LibraryNotice): readonly string[] {
  switch (notice.kind) {
    case 'refused':
      return [
        t(keyOf('refusal', notice.refusal), notice.fileName),
        notice.kept === null ? t('nothingAdded') : t('oldKept', notice.kept),
      ];
    case 'failed':
      return [notice.reason];
    case 'added':
      return [t(notice.isBare ? 'resumeAddedBare' : 'resumeAdded', notice.name)];
    case 'replaced':
      return [t('resumeReplaced', notice.name)];
    case 'same':
      return [t('resumeThere', notice.name)];
    case 'restored':
      return [t('versionRestored', notice.version, notice.name)];
    default:
      return assertNever(notice);
  }
}

type NoticeBarProps = { readonly notice: LibraryNotice; readonly onClose: () => void };

/** A notice about what just happened, with a button to close it. */
function NoticeBar({ notice, onClose }: NoticeBarProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.scrollIntoView({ block: 'nearest' }), [notice]);
  const isGood =
    notice.kind === 'added' ? !notice.isBare : notice.kind !== 'refused' && notice.kind !== 'failed';
  return (
    <div ref={frame}>
      <Notice isCalm={isGood} role={isGood ? 'status' : 'alert'} onClose={onClose}>
        {wordsOf(notice).map((words, index) => (
          <p key={index} class={index > 0 ? 'soft' : ''}>
            {words}
          </p>
        ))}
      </Notice>
    </div>
  );
}
