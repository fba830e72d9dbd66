import type { Reading } from '../types.ts';
import { plainLines } from './plain-lines.ts';
import { shortAddress } from './short-address.ts';
import { titleOf } from './title-of.ts';

const shortestText = 40;
const longestTitle = 90;

/** Where a text came from; `title` and `company` as far as they are known. */
export type TextOrigin = {
  readonly title: string | null;
  readonly company?: string | null;
  readonly url: string;
  readonly source: 'pasted' | 'selection';
};

/**
 * A text that a person pasted or selected as a posting. A pasted one without a given title takes a short first line that
 * is no sentence for it.
 */
export function postingFromText(text: string, { title, company = null, url, source }: TextOrigin): Reading {
  const description = plainLines(text);
  if (description.length < shortestText) {
    const reason = 'This text is too short to be a posting. Select or paste all of it.';
    return { job: null, refusal: { kind: 'not-a-job', reason, openUrl: null } };
  }
  return {
    job: {
      title: titleOf(title) ?? (source === 'pasted' ? firstLineTitle(description) : null),
      company,
      location: null,
      employmentType: null,
      salary: null,
      description,
      url: shortAddress(url),
      source,
      board: null,
      confidence: 0.9,
    },
    refusal: null,
  };
}

function firstLineTitle(description: string): string | null {
  const [first = '', second] = description.split('\n', 2);
  const isLine = second !== undefined && first.length <= longestTitle && !/[.!?:]$|^- /.test(first);
  return isLine ? titleOf(first) : null;
}
