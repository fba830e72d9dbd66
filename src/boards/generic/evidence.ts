import type { Block } from '../page/blocks-of.ts';
import { attributeOf, firstOf, rawText } from '../page/dom.ts';
import { inputType } from '../page/input-type.ts';
import { isHeadingLike } from './is-heading-like.ts';
import { jobPaths } from './job-words.ts';
import { roleWords } from './role-words.ts';
import { adPhrases, applyWords, type SectionKind, sectionKind } from './section-words.ts';

/** What speaks for a page being one job ad, and whether it is several. */
export type Evidence = { readonly certainty: number; readonly isSeveral: boolean };

const oneJobPath = new RegExp(`/(?:${jobPaths})/[^/]{6,}`, 'i');
const jobAddressWords = new RegExp(`${jobPaths}|recruit|empleo|trabajo|lavor|stilling|join`, 'i');
const weights: Readonly<Record<SectionKind, number>> = {
  duties: 2.5,
  requirements: 2.5,
  role: 1.5,
  benefits: 1,
  company: 0.5,
  end: 0,
};

/** How much speaks for one job ad: its sections, its phrases, its list items, its address, an apply button. */
export function evidenceOf(
  blocks: readonly Block[],
  document: Document,
  url: URL,
  title: string | null,
): Evidence {
  const counts = new Map<SectionKind, number>();
  let items = 0;
  for (const block of blocks) {
    if (block.kind === 'item') items++;
    const kind = isHeadingLike(block) ? sectionKind(block.text) : null;
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const text = blocks.map(block => block.text).join(' ');
  const phrases = adPhrases(text);
  const sections = [...counts.keys()].reduce((sum, kind) => sum + weights[kind], 0);
  let points = sections + Math.min(3, phrases * 0.4) + Math.min(1, items / 8);
  if (jobAddressWords.test(url.hostname + url.pathname)) points += 1;
  if (hasApplyLink(document)) points += 1;
  if (!title) points -= 2;
  if (text.length < 400) points -= 2;
  // Without a section of duties or requirements it takes many phrases, or an address below “jobs” and a way to apply:
  // company pages talk of benefits and teams too.
  if (!counts.has('duties') && !counts.has('requirements') && phrases < 4) {
    points += oneJobPath.test(url.pathname) && hasApplyLink(document) && text.length > 800 ? 2 : -3;
  }
  return { certainty: Math.max(0, Math.min(0.85, points / 11)), isSeveral: isSeveral(blocks, counts) };
}

/** Many linked roles, or two lists of duties and two of requirements under like headings: several ads on one page. */
function isSeveral(blocks: readonly Block[], counts: ReadonlyMap<SectionKind, number>): boolean {
  const links = blocks.filter(
    ({ text, linked }) => text.length < 120 && linked > text.length * 0.6 && roleWords.test(text),
  );
  if (links.length >= 5) return true;
  if ((counts.get('duties') ?? 0) < 2 || (counts.get('requirements') ?? 0) < 2) return false;
  const times = new Map<string, number>();
  for (const block of blocks) {
    const kind = isHeadingLike(block) ? sectionKind(block.text) : null;
    if (kind !== 'duties' && kind !== 'requirements') continue;
    const key = block.text.toLowerCase();
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return [...times.values()].filter(count => count > 1).length >= 2;
}

/** True where a link or button of the page leads to an application. */
export function hasApplyLink(document: Document): boolean {
  const elements = [
    ...firstOf(document, 'a', 1000),
    ...firstOf(document, 'button', 500),
    ...firstOf(document, 'input', 200).filter(input => inputType(input) === 'submit'),
  ];
  return elements.some(element => {
    const text = (rawText(element) || attributeOf(element, 'value') || '').slice(0, 200).trim();
    return text.length < 60 && applyWords.test(text);
  });
}
