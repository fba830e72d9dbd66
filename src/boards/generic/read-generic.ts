import type { Found } from '../board.ts';
import { employmentTypeOf } from '../fields/employment-type.ts';
import { salaryOf } from '../fields/salary.ts';
import { type Block, type BlockTree, blocksOf, type Frame } from '../page/blocks-of.ts';
import { skipper } from '../page/is-skipped.ts';
import { plainText } from '../page/text-of.ts';
import { adRange } from './ad-range.ts';
import { bestFrame } from './best-frame.ts';
import { companyOfPage } from './company-of-page.ts';
import { evidenceOf } from './evidence.ts';
import { factsOf } from './facts-of.ts';
import { isChrome } from './is-chrome.ts';
import { titleOfPage } from './title-of-page.ts';
import { withoutTail } from './without-tail.ts';

/** What the generic reader made of a page. */
export type GenericReading = {
  readonly found: Found | null;
  /** How sure it is that this is one posting, 0 to 1. */
  readonly certainty: number;
  /** True where several postings' sections stand side by side. */
  readonly isSeveral: boolean;
};

/** Reads a posting from a page that no board's reader knows: the block that holds the most of what job ads are made of. */
export function readGeneric(document: Document, url: URL): GenericReading {
  const tree = contentOf(document);
  const frame = bestFrame(tree);
  if (!frame) return { found: null, certainty: 0, isSeveral: false };
  const { text: title, index } = titleOfPage(document, tree, frame);
  const range = adRange(tree, frame, index);
  const blocks = withoutTail(tree.blocks.slice(range.start, range.end), title);
  const evidence = evidenceOf(blocks, document, url, title);
  if (evidence.isSeveral || evidence.certainty < 0.4) return { found: null, ...evidence };
  return { found: postingOf(blocks, tree, frame, title, document, url), ...evidence };
}

const dearestLooks = 4;

function contentOf(document: Document): BlockTree {
  const lengthOf = (element: Element | null) => element?.textContent?.length ?? 0;
  const whole = lengthOf(document.body);
  let total = whole;
  for (const script of document.querySelectorAll('body script, body style, body noscript'))
    total -= lengthOf(script);
  // A look at an element costs its length: once looks have cost the page a few times, its name alone decides.
  let spent = 0;
  const share = (element: Element) => {
    if (spent > whole * dearestLooks) return 0;
    const length = lengthOf(element);
    spent += length;
    return length / Math.max(1, total);
  };
  const skip = skipper();
  return blocksOf(document.body, element => skip(element) || isChrome(element, share));
}

function postingOf(
  blocks: readonly Block[],
  tree: BlockTree,
  frame: Frame,
  title: string | null,
  document: Document,
  url: URL,
): Found {
  const facts = factsOf(tree, frame);
  return {
    title,
    company: companyOfPage(document, url, title),
    location: facts.location,
    employmentType: employmentTypeOf([facts.employmentType]),
    salary: salaryOf(facts.salary),
    description: plainText(blocks),
  };
}
