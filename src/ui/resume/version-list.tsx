import { t } from '../../browser/settings/strings.ts';
import type { LoadedResume } from '../../browser/storage/stored-resume.ts';
import { Button } from '../components/button.tsx';
import { dateWords, sizeWords } from '../components/measures.ts';

/** The versions of a resume, the current one first, each with the file it came from. */
export function VersionList({
  loaded,
  onDownload,
  onRestore,
}: {
  readonly loaded: LoadedResume;
  readonly onDownload: (id: string, version: number) => void;
  readonly onRestore: (id: string, version: number) => void;
}) {
  return (
    <section class="versions">
      <h3 class="group-title">{t('versions')}</h3>
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
            {loaded.versions.toReversed().map(version => (
              <tr key={version.version}>
                <th scope="row">
                  {version.version}
                  {version.version === loaded.version && <span class="faint"> {t('versionCurrent')}</span>}
                </th>
                <td>
                  <bdi>{version.fileName}</bdi>
                </td>
                <td>{dateWords(version.addedAt)}</td>
                <td class="number">{sizeWords(version.fileBytes)}</td>
                <td class="number">
                  {version.version !== loaded.version && (
                    <Button
                      class="quiet"
                      name={t('restore')}
                      aria-label={t('restoreVersion', version.version)}
                      onClick={() => onRestore(loaded.id, version.version)}
                    />
                  )}
                  <Button
                    class="quiet"
                    name={t('download')}
                    aria-label={t('downloadVersion', version.version)}
                    onClick={() => onDownload(loaded.id, version.version)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
