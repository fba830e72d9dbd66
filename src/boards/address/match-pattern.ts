/**
 * True where a WebExtension match pattern covers the address. `http` pages count as `https`: saved and very old pages.
 * In the path `*` stands for anything, as in the browsers.
 * https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function matchesUrl(pattern: string, url: URL): boolean {
  const parts = /^(?:\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern);
  const [, host = '', path = ''] = parts ?? [];
  return (
    /^https?:$/.test(url.protocol) &&
    matchesHost(host, url.hostname) &&
    matchesPath(path, url.pathname + url.search)
  );
}

function matchesHost(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === host;
  const base = pattern.slice(2);
  return host === base || host.endsWith(`.${base}`);
}

/** Greedy from the left without backtracking: linear in the address. */
function matchesPath(pattern: string, path: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return path === pattern;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}
