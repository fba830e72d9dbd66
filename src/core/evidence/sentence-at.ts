import { withoutMark } from '../text/bullet.ts';
import { joinLines } from '../text/join-lines.ts';
import { splitSentences } from '../text/sentences.ts';
import { contains, shifted } from '../text/spans.ts';
import type { Quote, Span } from '../types.ts';

/** In characters: a longer statement is quoted by one of its sentences. */
export const LONG_STATEMENT = 200;
const LONGEST = 400;

/** A statement as it is quoted: from a long one only the sentence at an offset, on one line, cut between words if too long. */
export function sentenceAt(text: string, statement: Span, offset: number): Omit<Quote, 'level'> {
  const { start, end } = holding(text, statement, offset);
  const whole = withoutMark(joinLines(text.slice(start, end)), text);
  const cut = `${whole.slice(0, whole.lastIndexOf(' ', LONGEST))} …`;
  return { start, end, text: whole.length <= LONGEST ? whole : cut };
}

function holding(text: string, statement: Span, offset: number): Span {
  if (statement.end - statement.start <= LONG_STATEMENT) return statement;
  // On a page a sentence continues over line breaks.
  const onOneLine = text.slice(statement.start, statement.end).replace(/\s/g, ' ');
  const sentence = splitSentences(onOneLine).find(part => contains(part, offset - statement.start));
  return sentence ? shifted(sentence, statement.start) : statement;
}
