import type { Features } from '../../../src/core/models/linear-model.ts';
import { namedFeatures } from '../../../src/core/posting/read-lines.ts';
import type { LabelledPosting } from './line-examples.ts';

/** The features of every line of a labelled posting, by name. */
export function rowsOf({ title, lines }: LabelledPosting): readonly Features[] {
  let text = '';
  const spans = lines.map(line => {
    if (text !== '') text += line.gap;
    const start = text.length;
    text += line.text;
    return { start, end: text.length };
  });
  return namedFeatures(text, title, spans, null);
}
