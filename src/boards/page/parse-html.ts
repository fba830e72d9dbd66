import { plainLines } from '../../core/text/plain-lines.ts';
import { caps } from './caps.ts';
import { bodyOf, rawText, windowOf } from './dom.ts';
import { textOf } from './text-of.ts';

const realTag = /<(?:p|br|ul|ol|li|div|span|h[1-6]|strong|b|em|i|a|table|section)\b[^<>]{0,500}>/i;
const escapedTag = /&(?:amp;)*lt;\/?(?:p|br|ul|ol|li|div|span|h[1-6]|strong|b|em|i|a|table|section)\b/i;

const MOST_ESCAPES = 3;

/** Parses HTML without running it and returns the body; null if the browser refuses. https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-parsing-and-serialization */
function inertBody(html: string, owner: Document): HTMLElement | null {
  try {
    const Parser = windowOf(owner)?.DOMParser ?? globalThis.DOMParser;
    return bodyOf(new Parser().parseFromString(html.slice(0, caps.html), 'text/html'));
  } catch {
    return null;
  }
}

/** The text with its character references decoded once. */
export function decoded(text: string, owner: Document): string {
  if (!text.includes('&')) return text;
  // Each `<` is escaped first, since tags would swallow text.
  return rawText(inertBody(text.replaceAll('<', '&lt;'), owner)) || text;
}

const reference = /&(?:[a-z][a-z\d]{1,30}|#\d{1,7}|#x[\da-f]{1,6});/i;

/** Decodes the character references that remain when a text was escaped twice: nobody writes “&amp;nbsp;” to be read. */
export function withoutReferences(text: string, owner: Document): string {
  let plain = text;
  for (let round = 0; round < MOST_ESCAPES && reference.test(plain); round++) plain = decoded(plain, owner);
  return plain.replaceAll('\u00a0', ' ');
}

/** The plain text of a description: HTML, HTML that was escaped once to three times, Markdown-like text or plain lines. */
export function textOfHtml(source: string, owner: Document): string {
  let html = source.slice(0, caps.html);
  for (let round = 0; round < MOST_ESCAPES && escapedTag.test(html) && !realTag.test(html); round++)
    html = decoded(html, owner);
  if (!realTag.test(html)) return plainLines(decoded(html, owner));
  // Line breaks between tags are layout. If HTML has no `<br>`, the walk keeps those line breaks that are meant.
  return textOf(inertBody(html, owner));
}
