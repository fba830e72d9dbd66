import type { Reading } from '../core/types.ts';

const longestChars = 200_000;

/** A plain text as a posting, for where no page is there to read it; an empty one is refused. */
export function postingFromText(
  text: string,
  from: { readonly title: string | null; readonly url: string; readonly source: 'pasted' | 'selection' },
): Reading {
  const description = text.slice(0, longestChars).trim();
  if (description === '') {
    return { job: null, refusal: { kind: 'not-a-job', reason: 'There is no text to read.', openUrl: null } };
  }
  const title = from.title?.trim() || null;
  return {
    job: {
      title,
      company: null,
      location: null,
      employmentType: null,
      salary: null,
      description,
      url: from.url,
      source: from.source,
      board: null,
      confidence: 0.6,
    },
    refusal: null,
  };
}
