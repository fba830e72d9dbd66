import { caps } from './caps.ts';

/** The state that Next.js pages carry as text; nothing of it runs. Undefined where there is none. */
export function nextData(document: Document): unknown {
  const text = document.querySelector('script#__NEXT_DATA__')?.textContent ?? '';
  if (!text || text.length > caps.jsonLdChars) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
