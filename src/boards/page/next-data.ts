import { caps } from './caps.ts';
import { find, rawText } from './dom.ts';

/** The state that Next.js pages carry as text; nothing of it runs. Undefined where there is none. */
export function nextData(document: Document): unknown {
  const text = rawText(find(document, 'script#__NEXT_DATA__'));
  if (!text || text.length > caps.jsonLdChars) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
