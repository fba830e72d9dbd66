import type { AnsweredLine, JobPosting, KeywordMatch, LineAnswer, Report, Span } from '../../core/types.ts';
import {
  type HighlightStyle,
  type HighlightTerm,
  highlightLimits,
  highlightStyle,
  type TextQuote,
} from './highlight-term.ts';

/** What to highlight: the counted keywords at their places, all of them whatever is shown, so that the time it takes tells the page nothing. */
export function highlightTerms(
  report: Pick<Report, 'keywords' | 'ledger'>,
  posting: Pick<JobPosting, 'title' | 'description'>,
  styles: readonly HighlightStyle[] = ['missing', 'listed', 'proven'],
  areLinesDrawn = false,
): readonly HighlightTerm[] {
  const [ofWords, ofLines] = areLinesDrawn ? [[], styles] : [styles, []];
  const keywords = report.keywords
    .filter(({ need }) => need !== 'mentioned')
    .map(keyword => termFor(keyword, posting, ofWords));
  const lines = report.ledger.map(line => lineTerm(line, posting.description, ofLines));
  return [...keywords, ...lines].filter(term => term.quotes.length > 0).slice(0, highlightLimits.terms);
}

/** The name that a line of the ledger has among the terms of a page: no keyword begins like it. */
export const lineTermName = ({ start }: Span): string => `line ${start}`;

// What we write for a list's mark is drawn by the browser, and no text of the page.
const LIST_MARK = /^[-•*–\s]+/;

const answerStyles: Partial<Record<LineAnswer, HighlightStyle>> = {
  shown: 'proven',
  partly: 'listed',
  'not-shown': 'missing',
};

/** A line to jump to, and to draw where lines are; one that no resume answers is drawn nowhere until somebody jumps to it. */
function lineTerm(line: AnsweredLine, description: string, styles: readonly HighlightStyle[]): HighlightTerm {
  const [mark = ''] = LIST_MARK.exec(description.slice(line.start, line.end)) ?? [];
  const start = line.start + mark.length;
  const style = line.isVouched ? 'proven' : answerStyles[line.answer];
  const layer = style && styles.includes(style) ? style : null;
  return { keyword: lineTermName(line), layer, quotes: quotesAt(description, piecesOf(start, line.end)) };
}

/** A long line in pieces that a page is asked to find. */
function piecesOf(start: number, end: number): readonly Span[] {
  const count = Math.ceil((end - start) / highlightLimits.exact);
  return Array.from({ length: count }, (_, index) => {
    const from = start + index * highlightLimits.exact;
    return { start: from, end: Math.min(end, from + highlightLimits.exact) };
  });
}

function termFor(
  keyword: KeywordMatch,
  { title, description }: Pick<JobPosting, 'title' | 'description'>,
  styles: readonly HighlightStyle[],
): HighlightTerm {
  const style = highlightStyle(keyword);
  const quotes = quotesAt(
    description,
    keyword.spans.filter(({ start, end }) => end - start <= highlightLimits.exact),
  );
  const inTitle = quotesAt(title ?? '', wordsAt(title ?? '', keyword.inTitle ?? ''));
  return {
    keyword: keyword.name,
    layer: styles.includes(style) ? style : null,
    quotes: [...inTitle, ...quotes].slice(0, highlightLimits.quotes),
  };
}

/** Where words stand in a text, whole: “Go” is not in “Google”, nor “C” in “C++”. */
function wordsAt(text: string, words: string): readonly Span[] {
  const isOfWord = (sign: string) => /[\p{L}\p{N}+#]/u.test(sign);
  const spans: Span[] = [];
  for (let start = text.indexOf(words); words !== '' && start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!isOfWord(text.charAt(start - 1)) && !isOfWord(text.charAt(end))) spans.push({ start, end });
  }
  return spans;
}

function quotesAt(description: string, spans: readonly Span[]): readonly TextQuote[] {
  return spans
    .filter(({ start, end }) => end > start)
    .slice(0, highlightLimits.quotes)
    .map(({ start, end }) => {
      // The beginning of a long line is enough to find it by.
      const stop = Math.min(end, start + highlightLimits.exact);
      return {
        before: description.slice(Math.max(0, start - highlightLimits.context), start),
        exact: description.slice(start, stop),
        after: description.slice(stop, stop + highlightLimits.context),
      };
    });
}
