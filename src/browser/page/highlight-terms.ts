import type { AnsweredLine, JobPosting, KeywordMatch, LineAnswer, Report, Span } from '../../core/types.ts';
import {
  type HighlightStyle,
  type HighlightTerm,
  highlightLimits,
  highlightStyle,
  type TextQuote,
} from './highlight-term.ts';

/** The counted keywords and their places. All are sent, whatever is shown, so that the time the search takes tells the page nothing. */
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

/** The name of a ledger line among a page's terms; no keyword begins like that. */
export const lineTermName = ({ start }: Span): string => `line ${start}`;

// The browser draws the marks of lists, so the mark that we write is not in the page's text.
const LIST_MARK = /^[-•*–\s]+/;

const answerStyles: Partial<Record<LineAnswer, HighlightStyle>> = {
  shown: 'proven',
  partly: 'listed',
  'not-shown': 'missing',
};

/** The term for a line, to jump to it and to draw it if lines are drawn. A line that no resume answers is not drawn until somebody jumps to it. */
function lineTerm(line: AnsweredLine, description: string, styles: readonly HighlightStyle[]): HighlightTerm {
  const [mark = ''] = LIST_MARK.exec(description.slice(line.start, line.end)) ?? [];
  const start = line.start + mark.length;
  const style = line.isVouched ? 'proven' : answerStyles[line.answer];
  const layer = style && styles.includes(style) ? style : null;
  return { keyword: lineTermName(line), layer, quotes: quotesAt(description, piecesOf(start, line.end)) };
}

/** Splits a long line into pieces that a page can be asked to find. */
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

/** The places where words stand whole in a text: “Go” is not in “Google”, nor “C” in “C++”. */
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
      // The beginning of a long line is enough to find it.
      const stop = Math.min(end, start + highlightLimits.exact);
      return {
        before: description.slice(Math.max(0, start - highlightLimits.context), start),
        exact: description.slice(start, stop),
        after: description.slice(stop, stop + highlightLimits.context),
      };
    });
}
