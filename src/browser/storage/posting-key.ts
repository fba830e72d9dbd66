import { fingerprint } from '../../core/text/fingerprint.ts';
import type { JobPosting } from '../../core/types.ts';

// Parameters that say where the visitor came from, not which job is shown.
const tracking =
  /^(?:utm_|mc_|trk$|trackingId$|refId$|ref$|referrer$|source$|src$|from$|gclid$|fbclid$|msclkid$|_ga$)/i;

/** The key of a posting in the history: its address without tracking parameters; for pasted or selected text with a hash of the text, too. */
export function postingKey(posting: Pick<JobPosting, 'url' | 'source' | 'title' | 'description'>): string {
  const address = withoutTracking(posting.url);
  if (posting.source !== 'pasted' && posting.source !== 'selection') return address;
  return `${address}#${fingerprint(`${posting.title ?? ''}\n${posting.description}`).toString(36)}`;
}

function withoutTracking(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  return url.href;
}
