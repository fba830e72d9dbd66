import { useEffect } from 'preact/hooks';
import { t } from '../../browser/strings.ts';
import { useLanguage } from '../components/use-language.ts';
import { CopiesPage } from './copies-page.tsx';

/** The page on which copies are made, found and edited. */
export function TailorPage() {
  const spoken = useLanguage();
  useEffect(() => {
    document.title = t('pageTitle', t('tailoredCopies'));
  }, [spoken]);
  return <CopiesPage isGone={false} />;
}
