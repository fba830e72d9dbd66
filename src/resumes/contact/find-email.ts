const address =
  /[\p{L}\p{N}_][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,5}[\p{L}]{2,24}/giu;
// `sam (at) example.com`; without brackets only where the dot is spelled as well.
const spelled =
  /([\w.+-]{2,64})\s?[[({<]\s?at\s?[\])}>]\s?([\w-]{2,63}(?:\.[\w-]{2,63})*)\s?(?:\.|[[({<]\s?dot\s?[\])}>])\s?([a-z]{2,12})\b/gi;
const spoken = /([\w.+-]{2,64})\sat\s([\w-]{2,63})\sdot\s([a-z]{2,12})\b/gi;
// Letter-spaced: single letters on both sides of the @.
const spacedOut = /(?:(?<!\S)\S\s){2,}@(?:\s\S(?!\S)){4,}/gu;
// What the next column or label added to an address's end.
const runOn =
  /(?<=\.\p{Ll}{2,})\p{Lu}\p{L}*$|(?<=\.(?:com|org|net|edu|io|dev|de|fr|es|it))(?:github|linkedin|www|https?|phone|mobile|tel)\p{L}*(?:\.\p{L}+)?$/u;

/** The e-mail addresses in a text, in order. Spaces around the @ and a wrap after a dot are forgiven. */
export function emailsIn(text: string): readonly string[] {
  const tidy = text
    .replaceAll('＠', '@')
    .replace(spacedOut, letters => letters.replace(/\s/g, ''))
    .replace(/\s?@\s?(?=[\p{L}\p{N}-]+\s?\.)/gu, '@')
    .replace(/(@[\p{L}\p{N}-]+)\s?\.\s?(?=[a-z]{2,})/giu, '$1.');
  const found = [...tidy.matchAll(address)].map(match =>
    match[0].replace(/^(?:mailto|e-?mail):?/i, '').replace(runOn, ''),
  );
  if (found.length > 0) return found;
  return [...text.matchAll(spelled), ...text.matchAll(spoken)].map(
    match => `${match[1]}@${match[2]}.${match[3]}`,
  );
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
