/** Matches a profile page on GitHub or LinkedIn, as `shortUrl` prints its address. */
export const isProfile = /^(?:github\.com\/[^/?#]+|linkedin\.com\/in\/[^/?#]+)$/i;

/** An address as resumes print it: without protocol, `www.` and the last slash. */
export const shortUrl = (url: string): string =>
  url.replace(/^(?:[a-z]+:\/\/)?(?:www\.)?/i, '').replace(/\/$/, '');

/** An address that a link can lead to: with a protocol. */
export const fullUrl = (url: string): string => (/^[a-z]+:\/\//i.test(url) ? url : `https://${url}`);
