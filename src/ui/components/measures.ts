import { formatNumber, language, t } from '../../browser/settings/strings.ts';

/** A time in milliseconds as a short date in the person's language. */
export const dateWords = (at: number): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(at);

/** A size in kB or MB, as file managers write it. */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return t('kilobytes', formatNumber(Math.max(1, Math.round(bytes / 1000))));
  return t('megabytes', formatNumber(bytes / 1_000_000, 1));
}
