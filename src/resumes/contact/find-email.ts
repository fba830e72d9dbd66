const address =
  /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,5}[\p{L}]{2,24}/giu;
const spelled =
  /([\w.+-]{2,64})\s?[[({<]\s?at\s?[\])}>]\s?([\w-]{2,63})\s?(?:\.|[[({<]\s?dot\s?[\])}>])\s?([a-z]{2,12})\b/gi;

/** The e-mail addresses in a text, in order. Spaces around the @ and a wrap after a dot are forgiven. */
export function emailsIn(text: string): readonly string[] {
  const tidy = text
    .replace(/\s?@\s?(?=[\p{L}\p{N}-]+\s?\.)/gu, '@')
    .replace(/(@[\p{L}\p{N}-]+)\s?\.\s?(?=[a-z]{2,})/giu, '$1.');
  const found = [...tidy.matchAll(address)].map(match => match[0].replace(/^(?:mailto|e-?mail):?/i, ''));
  if (found.length > 0) return found;
  return [...text.matchAll(spelled)].map(match => `${match[1]}@${match[2]}.${match[3]}`);
}

/** The address of a `mailto:` link, or null. */
export function emailOfLink(url: string): string | null {
  if (!/^mailto:/i.test(url)) return null;
  const raw = url.slice(7).split('?')[0] ?? '';
  return emailsIn(decodeUrl(raw))[0] ?? null;
}

/** Percent-decoding that leaves malformed input as it is. */
export function decodeUrl(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
