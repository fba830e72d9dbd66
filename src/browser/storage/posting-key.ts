import type { JobPosting } from '../../core/types.ts';

// Where the visitor came from, not which job is shown.
const tracking =
  /^(?:utm_|mc_|trk$|trackingId$|refId$|ref$|referrer$|source$|src$|from$|gclid$|fbclid$|msclkid$|_ga$)/i;

/**
 * What tells postings apart in the history: the address without what only says where the visitor came from. A selected or
 * pasted text has no address of its own, so its words count too.
 */
export function postingKey(posting: Pick<JobPosting, 'url' | 'source' | 'title' | 'description'>): string {
  const address = withoutTracking(posting.url);
  if (posting.source !== 'pasted' && posting.source !== 'selection') return address;
  return `${address}#${fingerprint(`${posting.title ?? ''}\n${posting.description}`)}`;
}

function withoutTracking(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** A short name for a text (FNV-1a, 32 bits): tells a person’s own texts apart, nothing more. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
