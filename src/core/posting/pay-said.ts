import { amountOf } from '../text/amount-of.ts';
import type { Span } from '../types.ts';
import { payUnitIn } from './pay-unit.ts';

const currency = String.raw`(?:(?:US|CA|AU|NZ|SG|HK|[ACSR])?\$|[€£¥₹₽₴]|zł|Kč|руб\.?|грн|\beuros?\b|\b(?:AUD|CAD|CHF|CZK|DKK|EUR|GBP|HUF|INR|NOK|NZD|PLN|RON|SEK|SGD|USD)\b)`;
const hasCurrency = new RegExp(currency, 'i');
// “$120,000”, “EUR 60k”, “18 000 zł”, “5.103,90 €”, “3.712,-”; the currency may be missing, as in one half of a range. Millions are no pay.
const amount = new RegExp(
  String.raw`(?<![\d.,])(?:(${currency})\s?)?((?:\d{1,3}(?:[.,’' \u00a0\u202f]\d{3}){1,4}(?:[.,]\d{2})?|\d+(?:[.,]\d{1,2})?)(?![.,]?\d)(?:,[-–])?)\s?(k(?![\wà-ž]))?(?:\s?(${currency}))?(?!\s?(?:%|[MB](?![\wà-ž])|m[mn]\b|mi?li|mio|mrd|bn\b|billion))`,
  'gi',
);
// “£70K/yr – £85K/yr”: LinkedIn repeats the unit.
const between = /^(?:\s?\/\s?[a-z]{1,5})?\s?(?:-|–|—|to|and|bis|und|à|et|a|y|e|tot|en|do|až|til|och)\s?$/i;

/** Words for pay; `otherMoney` has words for other sums of money. */
const pay =
  /salar(?:y|ies|is|io)|\bpay\b|compensation|remunerat|\bwages?\b|\bOTE\b|hourly rate|day rate|gehalt|vergütung|\blohn|salaire|rémunération|sueldo|retribuzion|\bRAL\b|stipendio|wynagrodzen|\bmzda|\bplat\b|\bl[öø]n\b|salário|tagessatz|\bTJM\b|зарплат|оклад|заробітн/gi;
const otherMoney =
  /\bcosts?\b|\bsav(?:e|ed|ing)s?\b|donat|prize|bonus|sign-on|budget|allowance|stipend\b|reimburs|voucher|referral|match|fund|raise|revenue|turnover|valuation|invest|equity|stock|premium|pension|insurance|contribut|customer|client|deals?\b|price|gutschein|zuschuss|zulage|prämie|umsatz|prime\b|vergoeding|rimborso|ticket/i;
const bounds = {
  'up to ': /(?:up to|max(?:imum|\.)?|bis zu|\btot|jusqu[’']à|fino a|hasta|\bdo)\s*$/i,
  'from ':
    /(?:from|starting at|at least|min(?:imum|\.)?|\bab|vanaf|à partir de|a partir d[ei]|desde|\bod|от|від)\s*$/i,
};
const unitBehind =
  /^,?\s?\(?(?:(?:gross|brutt?o|netto|base|EUR|USD|GBP|PLN)\)?,?\s?)*(?:(?:\/|per|an?|pro|par|im|por|al|na|za)\s?[a-zà-žśęąłż]{1,8}|p\. ?[ahm]\b|annual[a-z]*|[a-z]{2,5}ly\b|jährlich|monatlich|měsíčně|ročně|miesięcznie|rocznie)/i;
/** The lowest and highest plausible pay by unit. For currencies of less worth there is no highest. */
const sane = new Map<string | null, readonly [number, number]>([
  ['hour', [8, 500]],
  ['day', [60, 5_000]],
  ['week', [200, 20_000]],
  ['month', [400, 60_000]],
  ['year', [10_000, 1_500_000]],
  [null, [10_000, 1_500_000]],
]);
const isWorthLess = /zł|Kč|[₹¥₽₴]|руб|грн|R\$|CZK|DKK|HUF|INR|NOK|PLN|RON|SEK/i;
const CODE = /^[A-Z]{3}$/i;
const SPELT: Readonly<Record<string, string>> = { euro: '€', руб: '₽', грн: '₴' };
const WIDEST = 4;
const LONGEST_LINE = 2_000;
const LONGEST_FACT = 90;
const FARTHEST = 120;
const BESIDE = 25;

type Range = Span & { readonly amounts: readonly RegExpExecArray[] };
type Said = {
  readonly low: number;
  readonly high: number;
  readonly currency: string;
  readonly unit: string | null;
  readonly bound: string;
};

/** The pay that a posting's text states, as `€50,000–70,000 per year`; null if there is none, or several with different currency, unit or bound. */
export function paySaid(text: string): string | null {
  const all = text.split(/\n|(?<=[.!?])\s+(?=[A-ZÀ-Þ])/).flatMap(saidIn);
  const [first] = all;
  const isAlike = (one: Said) =>
    one.currency === first?.currency && one.unit === first.unit && one.bound === first.bound;
  if (!first || !all.every(isAlike)) return null;
  const ends = [Math.min(...all.map(({ low }) => low)), Math.max(...all.map(({ high }) => high))];
  const figures = [...new Set(ends)].map(one => one.toLocaleString('en'));
  const sign = CODE.test(first.currency) ? `${first.currency.toUpperCase()} ` : first.currency;
  return `${first.bound}${sign}${figures.join('–')}${first.unit ? ` per ${first.unit}` : ''}`;
}

function saidIn(line: string): readonly Said[] {
  const text = line.slice(0, LONGEST_LINE);
  if (!hasCurrency.test(text)) return [];
  return rangesIn(text).flatMap(range => {
    const read = readMoney(range);
    if (!read) return [];
    const before = text.slice(Math.max(0, range.start - FARTHEST), range.start);
    const behind = text.slice(range.end);
    const spoken = [...before.matchAll(pay)].at(-1)?.index;
    const isFact = text.length <= LONGEST_FACT && Math.min(range.start, behind.length) <= BESIDE;
    const isRange = range.amounts.length > 1;
    const unitSaid = payUnitIn(unitBehind.exec(behind)?.[0] ?? '');
    if (spoken === undefined && !(isFact && (isRange || unitSaid))) return [];
    if (otherMoney.test(spoken === undefined ? text : before.slice(spoken))) return [];
    const [bound = ''] = (!isRange && Object.entries(bounds).find(([, words]) => words.test(before))) || [];
    // “38 hours a week; a monthly salary of”: words before the last mark belong to something else.
    const own = before.slice(0, spoken).replace(/^.*[;,.:]/s, '');
    const kind = spoken === undefined ? '' : own.slice(-BESIDE) + before.slice(spoken);
    const unit = unitSaid ?? (/tagessatz|\bTJM\b/i.test(kind) ? 'day' : payUnitIn(kind));
    const [least, most] = sane.get(unit) ?? [0, 0];
    const isSane = read.low >= least && (read.high <= most || isWorthLess.test(read.currency));
    return isSane && read.high >= read.low && read.high <= WIDEST * read.low
      ? [{ ...read, unit, bound }]
      : [];
  });
}

/** The amounts of money in a text; two of them are one range in “€50,000 – €60,000”. */
function rangesIn(text: string): readonly Range[] {
  const ranges: Range[] = [];
  for (const match of text.matchAll(amount)) {
    const one = { start: match.index, end: match.index + match[0].length, amounts: [match] };
    const last = ranges.at(-1);
    if (last?.amounts.length === 1 && between.test(text.slice(last.end, one.start)))
      ranges.splice(-1, 1, { start: last.start, end: one.end, amounts: [...last.amounts, match] });
    else ranges.push(one);
  }
  return ranges;
}

function readMoney({ amounts }: Range) {
  const signs = amounts.flatMap(([, before, , , behind]) =>
    [before, behind].filter(one => one !== undefined),
  );
  // “$4,000 AUD”: the code tells which dollars.
  const sign = signs.find(one => CODE.test(one)) ?? signs[0];
  if (sign === undefined) return null;
  const isThousands = amounts.some(([, , , k]) => k !== undefined);
  const [low = 0, high = low] = amounts
    .map(([, , figure = '']) => amountOf(figure))
    .map(one => (isThousands && one < 1_000 ? one * 1_000 : one));
  const spelt = Object.entries(SPELT).find(([word]) => sign.toLowerCase().startsWith(word))?.[1];
  return { low, high, currency: spelt ?? sign };
}
