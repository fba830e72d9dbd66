import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { onLanguageChange } from '../../browser/settings/chosen-language.ts';
import { language } from '../../browser/settings/strings.ts';

/** The language spoken now, for the root of a page: all of it is drawn anew when the person chooses another. */
export function useLanguage(): string {
  const [spoken, setSpoken] = useState(language);
  useEffect(() => onLanguageChange(() => setSpoken(language())), []);
  useLayoutEffect(() => {
    document.documentElement.lang = spoken;
  }, [spoken]);
  return spoken;
}
