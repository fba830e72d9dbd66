/** An account's own page on GitHub or LinkedIn, as `shortUrl` prints it. */
export const isProfile = /^(?:github\.com\/[^/?#]+|linkedin\.com\/in\/[^/?#]+)$/i;

/** An address as resumes print it. */
export function shortUrl(url: string): string {
  return url.replace(/^(?:[a-z]+:\/\/)?(?:www\.)?/i, '').replace(/\/$/, '');
}

/** An address that a link can lead to. */
export function fullUrl(url: string): string {
  return /^[a-z]+:\/\//i.test(url) ? url : `https://${url}`;
}
