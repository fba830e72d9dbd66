const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [];

/** The share of the words of `part` that occur in `whole`, 0 to 1. */
export function shareHeld(part: string, whole: string): number {
  const words = new Set(wordsOf(part));
  if (!words.size) return 0;
  const held = new Set(wordsOf(whole));
  return [...words].filter(word => held.has(word)).length / words.size;
}

const lines = (text: string) => text.split('\n').length;

/** Picks the fuller of two readings of a posting; if they are alike, the page's, unless it lost most line breaks. Null if they are of two jobs or both empty. */
export function fullerText(data: string, page: string): 'data' | 'page' | null {
  if (!data) return page ? 'page' : null;
  if (!page) return 'data';
  const [shorter, longer] = data.length < page.length ? [data, page] : [page, data];
  if (shareHeld(shorter, longer) < 0.75) return null;
  const isAlike = shorter.length > longer.length * 0.9;
  if (isAlike) return lines(page) * 2 >= lines(data) ? 'page' : 'data';
  return longer === page ? 'page' : 'data';
}
