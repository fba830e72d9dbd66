import { useEffect, useState } from 'preact/hooks';
import { sentenceOf } from '../../browser/messages/sentence-of.ts';
import { t } from '../../browser/settings/strings.ts';
import { getResume, readResumeFile } from '../../browser/storage/resume-library.ts';
import type { LoadedResume } from '../../browser/storage/stored-resume.ts';
import { CannotOpen } from '../components/cannot-open.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import type { PagePlace } from '../components/page-place.ts';
import type { DrawPage } from './page-image.tsx';
import { PagesView } from './pages-view.tsx';

/** “What the parser sees” for a stored resume. */
export function PagesPage({ id, start }: { readonly id: string; readonly start: PagePlace }) {
  // Undefined until it is loaded; null if it is gone.
  const [loaded, setLoaded] = useState<LoadedResume | null>();
  const [failure, setFailure] = useState<string | null>(null);
  const [draw, setDraw] = useState<DrawPage | null>(null);
  useEffect(() => {
    getResume(id).then(setLoaded, error => setFailure(sentenceOf(error)));
  }, [id]);
  useEffect(() => {
    if (loaded?.resume.format !== 'pdf') return;
    const opening = openFile(loaded);
    opening.then(
      pdf => pdf && setDraw(() => pdf.draw),
      () => setDraw(() => () => Promise.reject(new Error('This PDF cannot be drawn.'))),
    );
    return () => void opening.then(pdf => pdf?.close()).catch(() => undefined);
  }, [loaded]);
  if (failure !== null) return <CannotOpen reason={failure} />;
  if (loaded === null) {
    return (
      <EmptyState icon="file" title={t('noResumeThere')} text="">
        <a class="button primary" href="#resumes">
          {t('navResumes')}
        </a>
      </EmptyState>
    );
  }
  if (!loaded) return <main class="page-body" aria-busy="true" />;
  return <PagesView name={loaded.name} resume={loaded.resume} draw={draw} start={start} />;
}

async function openFile({ id, version }: LoadedResume) {
  const file = await readResumeFile(id, version);
  if (!file) throw new Error('The file is not there any more.');
  const [{ openDrawablePdf }, bytes] = await Promise.all([
    import('../../resumes/pdf/draw-pages.ts'),
    file.arrayBuffer(),
  ]);
  return openDrawablePdf(new Uint8Array(bytes));
}
