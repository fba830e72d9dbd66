import { useEffect, useState } from 'preact/hooks';
import { sentenceOf } from '../../browser/messages/sentence-of.ts';
import { t } from '../../browser/settings/strings.ts';
import { leftPosting, type PostingToOpen } from '../../browser/storage/posting-to-open.ts';
import { getResume } from '../../browser/storage/resume-library.ts';
import { addCopy, copiesFor, getCopy } from '../../browser/storage/tailored-copies.ts';
import { addressOfCopy, type TailoredCopy } from '../../browser/storage/tailored-copy.ts';
import { CannotOpen } from '../components/cannot-open.tsx';
import { useLanguage } from '../components/use-language.ts';
import { CopiesPage } from './copies-page.tsx';
import { CopyPage } from './copy-page.tsx';
import { type Foundation, foundationOf } from './foundation.ts';

/** What the page's address asks for: a copy, or the list of all copies. `isGone`: the requested copy does not exist. */
type Shown =
  | { readonly kind: 'copy'; readonly copy: TailoredCopy; readonly foundation: Foundation }
  | { readonly kind: 'list'; readonly isGone: boolean };

/** The page on which copies are made, listed and edited. */
export function TailorPage() {
  const spoken = useLanguage();
  const [shown, setShown] = useState<Shown | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    openFromAddress().then(setShown, error => setFailure(sentenceOf(error)));
  }, []);
  const name = shown?.kind === 'copy' ? shown.copy.name : null;
  useEffect(() => {
    document.title = t('pageTitle', name ?? t('tailoredCopies'));
  }, [spoken, name]);
  if (failure !== null) return <CannotOpen reason={failure} />;
  if (!shown) return <main class="page-body" aria-busy="true" />;
  return shown.kind === 'copy' ? (
    <CopyPage opened={shown.copy} foundation={shown.foundation} />
  ) : (
    <CopiesPage isGone={shown.isGone} />
  );
}

/** Opens what the address asks for: `?copy=ID`, or `?posting` for the posting that another page left for this one. */
async function openFromAddress(): Promise<Shown> {
  const { searchParams } = new URL(location.href);
  const id = searchParams.get('copy');
  if (id !== null) return opened(await getCopy(id));
  const left = searchParams.has('posting') ? await leftPosting('tailor') : null;
  if (!left) return { kind: 'list', isGone: false };
  const copy = await copyFor(left);
  // Put the copy's id into the address, so that the page can be reloaded and bookmarked.
  if (copy) history.replaceState(null, '', addressOfCopy(copy.id));
  return opened(copy);
}

async function opened(copy: TailoredCopy | null): Promise<Shown> {
  if (!copy) return { kind: 'list', isGone: true };
  return { kind: 'copy', copy, foundation: await foundationOf(copy) };
}

/** The latest copy of the resume for the posting, or else a new one; null if the resume is gone. */
async function copyFor({ job, resumeId }: PostingToOpen): Promise<TailoredCopy | null> {
  const made = (await copiesFor(job)).find(copy => copy.resumeId === resumeId);
  return made ?? newCopy({ job, resumeId });
}

/** Makes a copy of the resume's current version. */
async function newCopy({ job, resumeId }: PostingToOpen): Promise<TailoredCopy | null> {
  const [loaded, { draftOf }] = await Promise.all([
    getResume(resumeId),
    // Loaded only for a new copy, never for the list.
    import('../../core/tailor/draft-of.ts'),
  ]);
  if (!loaded) return null;
  return addCopy({
    resumeId,
    resumeName: loaded.name,
    basedOnVersion: loaded.version,
    posting: job,
    draft: draftOf(loaded.resume, () => crypto.randomUUID()),
  });
}
