/** An account's own page on GitHub or LinkedIn, as `shortUrl` prints it. */
export const isProfile = /^(?:github\.com\/[^/?#]+|linkedin\.com\/in\/[^/?#]+)$/i;

/** An address as resumes print it. */
export const shortUrl = (url: string): string =>
  url.replace(/^(?:[a-z]+:\/\/)?(?:www\.)?/i, '').replace(/\/$/, '');

/** An address that a link can lead to. */
export const fullUrl = (url: string): string => (/^[a-z]+:\/\//i.test(url) ? url : `https://${url}`);
