import { oneLine } from '../../core/text/one-line.ts';

/** A company's name without what stands around it: “at”, “Logo”, a rating, an internal number. Null if nothing is left. */
export function companyOf(value: unknown): string | null {
  const text = oneLine(value);
  if (!text) return null;
  const brand = text
    .replace(/^(?:at|bei|chez|company(?: name)?:?|employer:?)\s+(?=\S)/i, '')
    .replace(/^(?:careers|jobs)\s+(?:at\s+|@\s*)?(?=\S)/i, '')
    .replace(/^(?:logo (?:of|for|d[aei]|von)|go to|view)\W+/i, '')
    .replace(/(?:'s|’s)?\s*(?:[-–|]\s*)?(?:company |corporate )?logo(?:type)?$/i, '')
    .replace(/\s*\[\d+\]$|\s#\d+$/, '') // Paylocity's company number, or an issue's number
    .replace(/^\d[.,]\d\s*★?\s*(?=\p{L})|\s*\d[.,]\d\s*★?$/gu, '') // Glassdoor's rating
    .replace(/\s*\([^()]*[,\d][^()]*\)$/, '') // “Example (remote, EU hours)”
    .replace(
      /\s+(?:(?:official )?blog|careers?|jobs?|hiring|home ?page|website|kar(?:riere|iyer|iera)|kariéra)$/i,
      '',
    );
  return oneLine(brand);
}
