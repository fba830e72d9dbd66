import { t } from '../../browser/settings/strings.ts';
import type { LoadedResume, ResumeVersion } from '../../browser/storage/stored-resume.ts';
import { Button } from '../components/button.tsx';
import { dateWords, sizeWords } from '../components/measures.ts';

type VersionListProps = {
  readonly loaded: LoadedResume;
  readonly onDownload: (id: string, version: number) => void;
  readonly onRestore: (id: string, version: number) => void;
};

/** The versions of a resume, the current one first, each with its file. */
export function VersionList(props: VersionListProps) {
  return (
    <section class="versions">
      <h3 class="abreast">{t('versions')}</h3>
      <div class="table-scroller">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t('version')}</th>
              <th scope="col">{t('file')}</th>
              <th scope="col">{t('addedOn')}</th>
              <th scope="col" class="number">
                {t('size')}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {props.loaded.versions.toReversed().map(row => (
              <VersionRow key={row.version} row={row} {...props} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

type VersionRowProps = VersionListProps & { readonly row: ResumeVersion };

function VersionRow({ row, loaded, onDownload, onRestore }: VersionRowProps) {
  const { version, fileName, addedAt, fileBytes } = row;
  const isCurrent = version === loaded.version;
  return (
    <tr>
      <th scope="row">
        {version}
        {isCurrent && <span class="faint"> {t('versionCurrent')}</span>}
      </th>
      <td>
        <bdi>{fileName}</bdi>
      </td>
      <td>{dateWords(addedAt)}</td>
      <td class="number">{sizeWords(fileBytes)}</td>
      <td class="number">
        {!isCurrent && (
          <Button
            class="quiet"
            name={t('restore')}
            aria-label={t('restoreVersion', version)}
            onClick={() => onRestore(loaded.id, version)}
          />
        )}
        <Button
          class="quiet"
          name={t('download')}
          aria-label={t('downloadVersion', version)}
          onClick={() => onDownload(loaded.id, version)}
        />
      </td>
    </tr>
  );
}
