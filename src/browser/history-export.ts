import type { MatchRecord } from './match-record.ts';

const columns: readonly (readonly [string, (match: MatchRecord) => string | number | null])[] = [
  ['matched', match => new Date(match.at).toISOString()],
  ['title', match => match.title],
  ['company', match => match.company],
  ['score', match => match.score],
  ['resume', match => match.resumeName],
  ['resume version', match => match.resumeVersion],
  ['missing', match => match.summary.missing.join('; ')],
  ['listed', match => match.summary.listed.join('; ')],
  ['proven', match => match.summary.proven.join('; ')],
  ['address', match => match.url],
  ['method', match => match.algorithm],
];

/** The history as CSV (RFC 4180, with the mark that makes spreadsheets read UTF-8). */
export function historyAsCsv(matches: readonly MatchRecord[]): string {
  const rows = matches.map(match => columns.map(([, read]) => cell(read(match))));
  return `\uFEFF${[columns.map(([name]) => name), ...rows].map(row => `${row.join(',')}\r\n`).join('')}`;
}

/** The history as JSON, postings included. */
export function historyAsJson(matches: readonly MatchRecord[]): string {
  return `${JSON.stringify(matches, null, 2)}\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  // A page’s title must not become a formula in a spreadsheet.
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
