import type { Span } from '../../core/types.ts';

/** A piece of text of which the part `marked` is highlighted. */
export type Excerpt = { readonly before: string; readonly marked: string; readonly after: string };

const REACH = 130;

/** The sentence or line around a span, cut between words if it is long. */
export function excerptAround(text: string, span: Span): Excerpt {
  const from = text.lastIndexOf('\n', span.start - 1) + 1;
  const end = text.indexOf('\n', span.end);
  const to = end < 0 ? text.length : end;
  const left = text.slice(from, span.start);
  const right = text.slice(span.end, to);
  const sentence = Math.max(left.lastIndexOf('. '), left.lastIndexOf('? '), left.lastIndexOf('! '));
  let before = (sentence < 0 ? left : left.slice(sentence + 2)).replace(/^[-•*\s]+/, '');
  const stop = /[.?!](?=\s)/.exec(right);
  let after = stop ? right.slice(0, stop.index + 1) : right;
  if (before.length > REACH) before = `… ${before.slice(-REACH).replace(/^\S*\s/, '')}`;
  if (after.length > REACH) after = `${after.slice(0, REACH).replace(/\s\S*$/, '')} …`;
  return { before, marked: text.slice(span.start, span.end), after: after.trimEnd() };
}
