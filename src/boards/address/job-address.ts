import { wordSet } from '../../core/text/word-lists.ts';

/** The job that an address names. */
export type JobAddress = {
  /** The job's id, or null if the address names none. */
  readonly id: string | null;
  /** Where the id stands. A view with list and job side by side keeps it in the query, since the path belongs to the search. */
  readonly from: 'query' | 'path' | null;
};

// Sorted by trust: the first parameters never hold anything but the id of the job in view.
const idParameters = wordSet(
  'currentJobId vjk jk jobListingId gh_jid ashby_jid jl lk jid jobId jobid job_id htidocid docid vacancyId job rcid reqId id',
);
const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;
const anId = /^(?=.*\d)[\w~.-]{4,64}$|^[\w-]{16,64}={0,2}$/;

/** Finds the id of the job in an address: in a query parameter that boards use for ids, else in the path. */
export function jobAddress(url: URL): JobAddress {
  const hash = new URLSearchParams(url.hash.replace(/^#[/!?]*/, ''));
  for (const name of idParameters) {
    const value = url.searchParams.get(name) ?? hash.get(name);
    if (value && anId.test(value)) return { id: value, from: 'query' };
  }
  const id = pathId(url.pathname);
  return { id, from: id ? 'path' : null };
}

/** The last piece of a path that looks like an id: a UUID, or a number or key of at least four characters with a digit. */
function pathId(path: string): string | null {
  for (const segment of path.split('/').slice(-30).reverse()) {
    const text = segment.slice(0, 300);
    const found =
      uuid.exec(text)?.[0] ??
      /(?:^|[-_.~])(\d{4,})(?=$|[-_.~])/.exec(text)?.[1] ??
      /(?:^|[-_])([A-Z]{0,4}\d[A-Z0-9]{4,}|[0-9a-f]{16,64})$/.exec(text)?.[1];
    if (found) return found;
  }
  return null;
}

/** True if two ids have the same shape (and a certain one), so that a difference means another job and not another naming. */
function sameShape(a: string, b: string): boolean {
  const shape = (id: string) =>
    uuid.test(id) ? 'uuid' : /^\d+$/.test(id) ? 'number' : /^[0-9a-f]{16}$/.test(id) ? 'hex' : 'key';
  return shape(a) === shape(b) && shape(a) !== 'key';
}

/** Says whether an address found in the page (a canonical link, a `url` in structured data) belongs to the wanted job. */
export function sameJob(
  wanted: JobAddress,
  found: string | null | undefined,
  base: URL,
): 'yes' | 'no' | 'unknown' {
  if (!found || !wanted.id) return 'unknown';
  if (found.includes(wanted.id)) return 'yes';
  // A bare identifier may be the employer's own number, so only an address can prove that it is another job.
  if (!/^(?:https?:)?\//.test(found) || !URL.canParse(found, base.href)) return 'unknown';
  const other = new URL(found, base.href);
  if (siteOf(other.hostname) !== siteOf(base.hostname)) return 'unknown';
  const theirs = jobAddress(other);
  return theirs.id && theirs.from === wanted.from && sameShape(theirs.id, wanted.id) ? 'no' : 'unknown';
}

const siteOf = (host: string) => host.split('.').slice(-2).join('.');
