import type { Reading } from '../core/types.ts';
import { titleOf } from './fields/title.ts';
import { plainLines } from './page/parse-html.ts';
import { refused } from './refusals/refusal.ts';

const shortestText = 40;
const longestTitle = 90;

/** The posting that a person pasted. Without a given title, a short first line that is no sentence is taken for it. */
export function readPastedText(text: string, title?: string): Reading {
  const description = plainLines(text);
  if (description.length < shortestText) return refused('not-a-job');
  return {
    job: {
      title: titleOf(title) ?? firstLineTitle(description),
      company: null,
      location: null,
      employmentType: null,
      salary: null,
      description,
      url: '',
      source: 'pasted',
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
