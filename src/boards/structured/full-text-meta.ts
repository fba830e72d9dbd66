import { plainLines } from '../../core/text/plain-lines.ts';
import { type JobAddress, sameJob } from '../address/job-address.ts';
import { sameTitle } from '../fields/same-title.ts';
import { findAttribute, metaOf, pageTitle } from '../page/dom.ts';

const SHORTEST_TEXT = 200;

/** The whole posting from the meta description, if it is long enough. It may lag behind a move within the page, so the page's address or title must fit. Else empty. */
export function fullTextMeta(
  document: Document,
  url: URL,
  wanted: JobAddress,
  shownTitle: string | null,
): string {
  const meta = (name: string) => metaOf(document, name) ?? '';
  const texts = [meta('description'), meta('og:description')];
  const text = texts.sort((a, b) => b.length - a.length)[0] ?? '';
  if (text.length < SHORTEST_TEXT) return '';
  const addresses = [meta('og:url'), findAttribute(document, 'link[rel="canonical"]', 'href') ?? ''];
  const verdicts = addresses.map(address => sameJob(wanted, address, url));
  if (verdicts.includes('no')) return '';
  const isTitled = sameTitle(meta('og:title') || pageTitle(document), shownTitle);
  return verdicts.includes('yes') || isTitled ? plainLines(text) : '';
}
