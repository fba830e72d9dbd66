import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { onLanguageChange } from '../../browser/settings/chosen-language.ts';
import { language } from '../../browser/settings/strings.ts';

/** The current language, for the root of a page: when the person chooses another, the whole page is drawn again. */
export function useLanguage(): string {
  const [spoken, setSpoken] = useState(language);
  useEffect(() => onLanguageChange(() => setSpoken(language())), []);
  useLayoutEffect(() => {
    document.documentElement.lang = spoken;
  }, [spoken]);
  return spoken;
}
