import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * Parses a saved page as a browser would, without running its scripts or fetching anything, hands it to `use`
 * and frees it again.
 */
export function withDocument<T>(html: string, url: string, use: (document: Document) => T): T {
  // A virtual console that nobody listens to: a page's broken CSS must not reach standard output.
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    return use(dom.window.document);
  } finally {
    dom.window.close();
  }
}
