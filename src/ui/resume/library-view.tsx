import { useEffect, useState } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';
import { CannotOpen } from '../components/cannot-open.tsx';
import { Icon } from '../components/icon.tsx';
import { useUndo } from '../components/undo.tsx';
import { DropZone } from './drop-zone.tsx';
import { NoticeBar } from './library-notice.tsx';
import type { LibraryState } from './library-state.ts';
import { NextSteps } from './next-steps.tsx';
import { PasteResume } from './paste-resume.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import { ResumeDetail } from './resume-detail.tsx';
import { ResumeList } from './resume-list.tsx';
import type { LibraryActions } from './use-library.ts';

type LibraryViewProps = { readonly state: LibraryState; readonly actions: LibraryActions };

function Privacy() {
  return (
    <p class="privacy soft">
      <Icon name="lock" />
      {t('privacy')}
    </p>
  );
}

/** Takes a resume in whichever way: drop, picker, pasted text; or shows it on its way. */
function Intake({ state, actions, isLarge }: LibraryViewProps & { readonly isLarge: boolean }) {
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

/** The other way to begin, as large as the first. */
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

/** The page that opens on install: first a place to drop a resume, later the library. */
export function LibraryView({ state, actions }: LibraryViewProps) {
  const { resumes, damaged, notice, shown, undoable } = state;
  const [undoBar, offerUndo] = useUndo();
  useEffect(() => {
    if (undoable) offerUndo(undoable);
  }, [undoable, offerUndo]);
  if (resumes === null)
    return notice?.kind === 'failed' ? <CannotOpen reason={notice.reason} /> : <LibrarySkeleton />;
  const bar = notice && <NoticeBar notice={notice} onClose={actions.closeNotice} />;
  if (resumes.length + damaged.length === 0) {
    return (
      <main class="page-body first-run">
        <h1 class="page-title">{t('welcomeTitle')}</h1>
        <p class="soft welcome-text">{t('welcomeText')}</p>
        {bar}
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
      {bar}
      {notice?.kind === 'added' && <NextSteps hasResume keys={state.keys} />}
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
