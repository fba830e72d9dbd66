import { useEffect, useState } from 'preact/hooks';
import { sentenceOf } from '../../browser/messages/sentence-of.ts';
import { t } from '../../browser/settings/strings.ts';
import { CannotOpen } from '../components/cannot-open.tsx';
import { useLanguage } from '../components/use-language.ts';
import { CopiesPage } from './copies-page.tsx';
import { CopyPage } from './copy-page.tsx';
import { type Foundation, foundationOf } from './foundation.ts';
import { type Opened, openFromAddress } from './open-copy.ts';

type Shown =
  | Extract<Opened, { kind: 'list' }>
  | (Extract<Opened, { kind: 'copy' }> & { readonly foundation: Foundation });

async function open(): Promise<Shown> {
  const opened = await openFromAddress();
  return opened.kind === 'copy' ? { ...opened, foundation: await foundationOf(opened.copy) } : opened;
}

/** The page on which copies are made, found and edited. */
export function TailorPage() {
  const spoken = useLanguage();
  const [shown, setShown] = useState<Shown | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    open().then(setShown, error => setFailure(sentenceOf(error)));
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
