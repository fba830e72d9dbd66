import { plainLines } from '../text/plain-lines.ts';
import type { Reading } from '../types.ts';
import { shortAddress } from './short-address.ts';
import { titleInText } from './title-in-text.ts';
import { titleOf } from './title-of.ts';

const SHORTEST_TEXT = 40;

/** Where a text came from, with title and company if known. */
export type TextOrigin = {
  readonly title: string | null;
  readonly company?: string | null;
  readonly url: string;
  readonly source: 'pasted' | 'selection';
};

/** The text that a person selected in a page, and what the page says about the job. */
export type SelectedText = {
  readonly text: string;
  readonly title: string | null;
  readonly company: string | null;
  readonly url: string;
};

/** The posting in a text that a person pasted or selected, or a refusal if it is too short. Without a given title, the title is searched in the text. */
export function postingFromText(text: string, { title, company = null, url, source }: TextOrigin): Reading {
  const description = plainLines(text);
  if (description.length < SHORTEST_TEXT) return { job: null, refusal: { kind: 'not-a-job', openUrl: null } };
  return {
    job: {
      title: titleOf(title) ?? titleInText(description),
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
