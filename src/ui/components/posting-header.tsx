import { language, type MessageKey, t } from '../../browser/settings/strings.ts';
import { amountOf } from '../../core/text/amount-of.ts';
import type { JobPosting } from '../../core/types.ts';

const SHORT = 12;

/** The header of a posting: title, company, place, pay, and the board if its name adds something. */
export function PostingHeader({ job }: { readonly job: JobPosting }) {
  const facts = [
    job.company,
    job.location && placeWords(job.location),
    job.salary && payWords(job.salary),
  ].flatMap(fact => fact || []);
  const source = boardWords(job) ?? sourceName(job.source);
  return (
    // One `dir` for both, so that the facts follow the direction of the title.
    <header class="posting" dir="auto">
      <h1 class="posting-title few-lines" tabIndex={-1}>
        {job.title ?? t('untitledPosting')}
      </h1>
      <p class="posting-facts" title={[job.company, job.location, job.salary].filter(Boolean).join(' · ')}>
        {facts.map((fact, index) => (
          <span key={fact} class={fact.length <= SHORT ? 'short' : undefined}>
            {index > 0 && ' · '}
            <bdi>{fact}</bdi>
          </span>
        ))}
        {source && (
          <span class="faint">
            {facts.length > 0 && ' · '}
            {source}
          </span>
        )}
      </p>
    </header>
  );
}

function sourceName(source: string): string | null {
  if (source === 'pasted') return t('sourcePasted');
  if (source === 'selection') return t('sourceSelection');
  return source === 'sample' ? t('sourceSample') : null;
}

// Places are separated by slashes, bars, bullets, semicolons, or the words “or” and “and”.
const betweenPlaces = /\s*(?:[;|•]|\s\/\s|\s(?:or|oder|ou|and|und)\s)\s*/;
const LONGEST_PLACE = 40;

/** The place in a few characters: of several places the first, and the number of the others. */
export function placeWords(location: string): string {
  const places = location.split(betweenPlaces).filter(Boolean);
  const first = places[0] ?? location;
  const short = first.length > LONGEST_PLACE ? first.split(',')[0] : first;
  return places.length > 1 ? t('morePlaces', short, places.length - 1) : short;
}

const signs: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  zł: 'PLN',
  Kč: 'CZK',
};
const currencyIn = /[€$£¥₹]|zł|Kč|\b(?:AUD|CAD|CHF|CZK|DKK|EUR|GBP|HUF|INR|NOK|NZD|PLN|RON|SEK|SGD|USD)\b/;
const figure = /(\d[\d.,\s’']*)\s*(k\b)?/gi;
const MOST_PAID = 10_000_000;
const rates: readonly (readonly [RegExp, MessageKey])[] = [
  [/hour|stunde/i, 'payHour'],
  [/\bday|\btag\b/i, 'payDay'],
  [/week|woche/i, 'payWeek'],
  [/month|monat/i, 'payMonth'],
];
const bounds: readonly (readonly [RegExp, MessageKey])[] = [
  [/^up to\b/i, 'payUpTo'],
  [/^from\b/i, 'payFrom'],
];

/** The pay in a few characters (“€58K–66K”). Null unless the text has a currency and one or two plausible amounts. */
export function payWords(salary: string): string | null {
  const [sign] = currencyIn.exec(salary) ?? [];
  const figures = [...salary.matchAll(figure)].map(([, digits = '', k]) => [amountOf(digits), k] as const);
  const isThousands = figures.some(([, k]) => k);
  const amounts = figures.map(([amount, k]) =>
    k || (isThousands && amount < 1_000) ? amount * 1_000 : amount,
  );
  const [low = 0, high = low, ...more] = amounts;
  const makesSense = low > 0 && high >= low && high <= 10 * low && high <= MOST_PAID;
  if (!sign || more.length > 0 || !makesSense) return null;
  const format = new Intl.NumberFormat(language(), {
    style: 'currency',
    currency: signs[sign] ?? sign,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumFractionDigits: 1,
    minimumFractionDigits: 0,
  });
  const words = low === high ? format.format(low) : format.formatRange(low, high);
  const rate = rates.find(([pattern]) => pattern.test(salary));
  const bound = low === high && bounds.find(([pattern]) => pattern.test(salary));
  return [rate, bound].reduce((said, saidBy) => (saidBy ? t(saidBy[1], said) : said), words);
}

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The name of the board; null if the address or the company already contains it. */
export function boardWords(job: Pick<JobPosting, 'board' | 'url' | 'company'>): string | null {
  const { board, url, company } = job;
  if (board === null) return null;
  const said = `${URL.canParse(url) ? new URL(url).hostname : ''} ${company ?? ''}`;
  return lettersOf(said).includes(lettersOf(board)) ? null : board;
}
