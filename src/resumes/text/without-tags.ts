import { isMarkdown } from './text-headings.ts';

const tags =
  'a|abbr|b|big|blockquote|br|center|code|dd|del|details|div|dl|dt|em|figure|font|h[1-6]|header|hr|i|img|ins|kbd|li|mark|ol|p|picture|pre|q|s|samp|section|small|source|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|u|ul';
const tag = new RegExp(`</?(?:${tags})(?:\\s[^<>]{0,600})?/?>`, 'gi');
// A text with one of these at the start of a line, a `<br>` or a comment is written in HTML. A sentence about HTML does not count.
const layout =
  /^[ \t]*(?:#{1,6}[ \t]+)?<\/?(?:h[1-6]|p|div|center|table|ul|ol|li|img|a|hr|br|details|section|header|span|small|font)\b[^<>\n]{0,600}>|<br\s*\/?>|<!--/im;
const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  bull: '•',
  middot: '·',
  ndash: '–',
  mdash: '—',
  emsp: ' ',
  ensp: ' ',
};

/** Decodes named entities (`&amp;`) and turns HTML headings, links, lists and breaks into Markdown. Text without Markdown or HTML stays as it is. */
export function withoutTags(text: string): string {
  const isLaidOut = layout.test(text);
  // In plain text, `&amp;` means just that. Our own exported text must be read back unchanged.
  if (!isLaidOut && !isMarkdown(text)) return text;
  return (isLaidOut ? withTagsAsMarks(text) : text).replace(
    /&(\w{2,6});/g,
    (whole, name: string) => entities[name] ?? whole,
  );
}

const withTagsAsMarks = (text: string): string =>
  text
    .replace(/<!--[\s\S]{0,2000}?-->/g, '')
    .replace(/<h([1-6])(?:\s[^<>]{0,600})?>\s*/gi, (_, depth: string) => `${'#'.repeat(Number(depth))} `)
    .replace(/<img\s[^<>]{0,600}>/gi, image => /\salt=["']([^"'<>]*)["']/i.exec(image)?.[1] ?? '')
    .replace(
      /<a\s[^<>]{0,600}?href=["']([^"'<>\s]+)["'][^<>]{0,600}>([^<>]*)<\/a>/gi,
      (_, url: string, shown: string) => `[${shown.trim()}](${url})`,
    )
    .replace(/<li(?:\s[^<>]{0,600})?>\s*/gi, '- ')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(tag, '');
