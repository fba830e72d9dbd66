import { payUnitIn } from '../../core/posting/pay-unit.ts';
import { oneLine } from '../../core/text/one-line.ts';
import { listOf, own } from '../structured/schema-object.ts';

/** Writes a schema.org salary (`MonetaryAmount`, a bare number, a text) as `EUR 50,000–60,000 per year`; null if it has no figure. https://schema.org/MonetaryAmount */
export function salaryOfSchema(value: unknown, salaryCurrency?: unknown): string | null {
  const salary = listOf(value)[0];
  if (typeof salary === 'string' && !/^[\d.,\s]+$/.test(salary)) return salaryOf(salary);
  const inner = listOf(own(salary, 'value'))[0] ?? salary;
  const currency =
    oneLine(own(salary, 'currency') ?? own(inner, 'currency') ?? salaryCurrency)?.slice(0, 3) ?? '';
  const low = amount(own(inner, 'minValue') ?? own(inner, 'value') ?? inner);
  const high = amount(own(inner, 'maxValue'));
  const figures = [...new Set([low, high].filter(Boolean))].join('–');
  if (!figures) return null;
  const unitText = [own(inner, 'unitText'), own(inner, 'unitCode'), own(salary, 'unitText')]
    .filter(Boolean)
    .join(' ');
  const unit = payUnitIn(unitText);
  return `${currency} ${figures}${unit ? ` per ${unit}` : ''}`.trim();
}

function amount(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  const number = Number(text.replace(/[\s,](?=\d{3}\b)/g, ''));
  if (!text || !Number.isFinite(number) || number <= 0) return null;
  const [whole, cents] = String(Math.round(number * 100) / 100).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (cents ? `.${cents.padEnd(2, '0')}` : '');
}

/** Brings a printed pay line into one form: `$95–$135 per hour`. Null if it has no figure or is too long to be a pay line. */
export function salaryOf(value: unknown): string | null {
  const text = oneLine(value);
  if (!text || text.length > 160 || !/\d/.test(text)) return null;
  const rate = /\s*(?:\/\s*|per\s+|an?\s+)(hour|hr|day|week|month|year|yr|annum)\b/gi;
  const unit = payUnitIn([...text.matchAll(rate)].map(match => match[1]).join(' '));
  const bare = text.replace(rate, '').replace(/(\d[km]?)\s*(?:-|–|—|to)\s*(?=[$€£¥\d])/gi, '$1–');
  return unit ? `${bare.trim()} per ${unit}` : bare;
}
