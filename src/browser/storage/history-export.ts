import { withoutUnseen } from '../../core/text/one-line.ts';
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
  ['status', match => match.application?.status ?? null],
  ['status since', match => (match.application ? new Date(match.application.at).toISOString() : null)],
  ['note', match => match.application?.note ?? null],
  ['address', match => match.url],
  ['method', match => match.algorithm],
];

/** The history as CSV (RFC 4180, with the mark that makes spreadsheets read UTF-8). https://www.rfc-editor.org/rfc/rfc4180 */
export function historyAsCsv(matches: readonly MatchRecord[]): string {
  const rows = matches.map(match => columns.map(([, read]) => cell(read(match))));
  return `\uFEFF${[columns.map(([name]) => name), ...rows].map(row => `${row.join(',')}\r\n`).join('')}`;
}

/** The history as JSON, postings included. */
export const historyAsJson = (matches: readonly MatchRecord[]): string =>
  `${withoutUnseen(JSON.stringify(matches, null, 2))}\n`;

// What a spreadsheet takes for the beginning of a formula, also after signs that it skips or folds. https://owasp.org/www-community/attacks/CSV_Injection
const formula = /(^|[,;|\t\r\n"'])([\s\p{Cf}]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|%])/gu;

/** A quoted cell. A page’s title must not become a formula in a spreadsheet, so each sign that could begin one gets an apostrophe. */
function cell(value: string | number | null): string {
  if (value === null) return '""';
  const safe = typeof value === 'number' ? String(value) : withoutUnseen(value).replace(formula, "$1$2'");
  return `"${safe.replaceAll('"', '""')}"`;
}
