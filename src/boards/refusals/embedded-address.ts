import { attributeOf, findAttribute, firstOf } from '../page/dom.ts';

/** Hosts whose frames hold a posting. The frame's address must match `jobSigns` to name a single job. */
const frameHosts =
  /(?:^|\.)(?:greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|myworkdayjobs\.com|smartrecruiters\.com|icims\.com|jobvite\.com|bamboohr\.com|breezy\.hr|recruitee\.com|personio\.(?:de|com)|teamtailor\.com|applytojob\.com|rippling(?:-ats)?\.com|paylocity\.com|gusto\.com|taleo\.net|successfactors\.(?:com|eu)|comeet\.com?|pinpointhq\.com|softgarden\.io|join\.com)$/;
const jobSigns =
  /[?&](?:token|gh_jid|job|jobid|job_id|ashby_jid|lever-|id)=|\/(?:jobs?|postings?|o|p|j|careers)\/(?!embed|list|search|iframe|widget|all\b|index)[\w-]+|[0-9a-f]{8}-[0-9a-f]{4}-|\d{5,}/i;

/** The https address of a posting in a frame of another site, or of the Greenhouse board that a script will insert; null if there is none. */
export function embeddedAddress(document: Document, url: URL): string | null {
  for (const frame of firstOf(document, 'iframe', 50)) {
    const address = safeAddress(attributeOf(frame, 'src') || attributeOf(frame, 'data-src'), url);
    if (address && frameHosts.test(address.hostname) && jobSigns.test(address.pathname + address.search))
      return address.href;
  }
  return scriptedGreenhouse(document, url);
}

/** The address, if it is https and has no credentials: no other is ever offered to open. */
function safeAddress(source: string | null, base: URL): URL | null {
  if (!source || source.length > 2000 || !URL.canParse(source, base.href)) return null;
  const address = new URL(source, base.href);
  return address.protocol === 'https:' && !address.username && !address.password ? address : null;
}

function scriptedGreenhouse(document: Document, url: URL): string | null {
  const job = url.searchParams.get('gh_jid') ?? '';
  if (!/^\d{4,20}$/.test(job)) return null;
  const script = findAttribute(document, 'script[src*="greenhouse.io/embed/job_board"]', 'src') ?? '';
  const organisation = /[?&]for=([\w-]{1,60})/.exec(script)?.[1];
  return organisation ? `https://boards.greenhouse.io/embed/job_app?for=${organisation}&token=${job}` : null;
}
