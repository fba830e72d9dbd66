import { useEffect, useRef, useState } from 'preact/hooks';
import { plural, t } from '../../browser/settings/strings.ts';
import { currentVersion, type LoadedResume } from '../../browser/storage/stored-resume.ts';
import type { Finding } from '../../core/types.ts';
import { Button } from '../components/button.tsx';
import { Checklist } from '../components/checklist.tsx';
import { ConfirmButton } from '../components/confirm-button.tsx';
import { useOpenRows } from '../components/disclosure.tsx';
import { FileButton } from '../components/file-button.tsx';
import { Icon } from '../components/icon.tsx';
import { findingPart } from '../components/page-place.ts';
import { Hazards, ParsedFields, parserOpenWords } from '../components/parser-summary.tsx';
import { CopiesOf } from '../tailor/copies-of.tsx';
import { acceptedFiles } from './intake.tsx';
import type { LibraryActions, ShownResume } from './use-library.ts';
import { VersionList } from './version-list.tsx';

type ResumeDetailProps = { shown: ShownResume; actions: LibraryActions; isBusy: boolean };

/** One resume: the fields that were read, the hazards, and the checks that need no posting. */
export function ResumeDetail({ shown, actions, isBusy }: ResumeDetailProps) {
  const { loaded, checks, hazards } = shown;
  const { resume } = loaded;
  const opened = useOpenRows();
  const showPlace = (finding: Finding) => {
    location.hash = findingPart(loaded.id, finding);
  };
  return (
    <article class="detail card">
      <DetailHeader loaded={loaded} actions={actions} isBusy={isBusy} />
      <div class="detail-columns">
        <section>
          <h3 class="abreast">{t('parserFields')}</h3>
          <ParsedFields resume={resume} inFull />
          <a class="button above-3 parser-open" href={`#pages/${loaded.id}`}>
            <Icon name="eye" />
            {parserOpenWords(resume)}
          </a>
          <Hazards hazards={hazards} onPlace={showPlace} />
        </section>
        <section>
          <h2 class="for-screen-readers">{t('viewChecklist')}</h2>
          <Checklist
            checks={checks}
            actions={{
              onDismiss: actions.dismiss,
              onRestore: actions.restore,
              onPlace: showPlace,
              reasons: loaded.dismissed,
            }}
            opened={opened.rows}
            onToggle={opened.toggle}
          />
          <p class="faint">{t('checksWithoutPosting')}</p>
        </section>
      </div>
      <CopiesOf resumeId={loaded.id} posting={null} />
      {loaded.versions.length > 1 && (
        <VersionList loaded={loaded} onDownload={actions.download} onRestore={actions.restoreVersion} />
      )}
    </article>
  );
}

type DetailHeaderProps = { loaded: LoadedResume; actions: LibraryActions; isBusy: boolean };

function DetailHeader({ loaded, actions, isBusy }: DetailHeaderProps) {
  const [isRenaming, setRenaming] = useState(false);
  const version = currentVersion(loaded);
  return (
    <header class="detail-header">
      {isRenaming ? (
        <>
          <h2 class="for-screen-readers">{loaded.name}</h2>
          <RenameForm
            name={loaded.name}
            onDone={name => {
              setRenaming(false);
              if (name) actions.rename(loaded.id, name);
            }}
          />
        </>
      ) : (
        <h2 class="detail-name">
          <bdi>{loaded.name}</bdi>
        </h2>
      )}
      <p class="faint">
        <bdi>{version.fileName}</bdi>
      </p>
      <div class="detail-actions side-by-side above-3">
        {!loaded.isDefault && (
          <Button icon="star" name={t('makeDefault')} onClick={() => actions.makeDefault(loaded.id)} />
        )}
        <FileButton
          accept={acceptedFiles}
          isDisabled={isBusy}
          onFiles={([file]) => actions.replace(loaded.id, file)}
        >
          <Icon name="swap" />
          {t('replace')}
        </FileButton>
        <Button icon="pencil" name={t('rename')} onClick={() => setRenaming(true)} />
        <ConfirmButton
          icon="trash"
          name={t('delete')}
          question={plural('deleteQuestion', loaded.versions.length, loaded.name)}
          onConfirm={() => actions.remove(loaded.id)}
        />
      </div>
    </header>
  );
}

function RenameForm({ name, onDone }: { name: string; onDone: (name: string | null) => void }) {
  const [value, setValue] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const opener = document.activeElement as HTMLElement;
    field.current?.select();
    return () => opener.focus();
  }, []);
  return (
    <form
      class="rename side-by-side"
      onSubmit={event => {
        event.preventDefault();
        onDone(value.trim() || null);
      }}
      onKeyDown={event => event.key === 'Escape' && onDone(null)}
    >
      <input
        ref={field}
        class="field"
        aria-label={t('newName')}
        maxLength={300}
        value={value}
        onInput={event => setValue(event.currentTarget.value)}
      />
      <Button class="primary" name={t('save')} type="submit" disabled={value.trim() === ''} />
      <Button name={t('cancel')} onClick={() => onDone(null)} />
    </form>
  );
}
