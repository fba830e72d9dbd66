import type { Report } from '../../core/types.ts';
import { list, text } from '../guards/shape.ts';
import { browser } from '../messages/browser-api.ts';
import { isReport } from '../messages/matching.ts';

/** The postings that somebody goes to and fro between. */
const MOST_REPORTS = 8;

const namesKey = 'report-names';
const isNames = list(text(100, 1), MOST_REPORTS);

/**
 * Names a report by all that it was made from: other than by the same, nobody comes to the same name. SHA-256, in hexadecimal digits.
 * https://developer.mozilla.org/en-US/docs/Web/API/SubtleCrypto/digest
 */
export async function reportName(madeFrom: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(madeFrom));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `report-${Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The report of that name; null where it was not kept. */
export async function recallReport(name: string): Promise<Report | null> {
  const kept: unknown = (await browser.storage.session.get(name))[name];
  return isReport(kept) ? kept : null;
}

/** Keeps a report in the browser’s memory until it closes: the background, which is stopped all the time, need not make it anew. */
export async function rememberReport(name: string, report: Report): Promise<void> {
  const names = [name, ...(await keptNames()).filter(other => other !== name)];
  const forgotten = names.splice(MOST_REPORTS);
  await browser.storage.session.set({ [namesKey]: names, [name]: report });
  if (forgotten.length > 0) await browser.storage.session.remove(forgotten);
}

/** Forgets all reports: they hold lines of resumes and words of postings. */
export async function forgetReports(): Promise<void> {
  await browser.storage.session.remove([namesKey, ...(await keptNames())]);
}

async function keptNames(): Promise<readonly string[]> {
  const names: unknown = (await browser.storage.session.get(namesKey))[namesKey];
  return isNames(names) ? names : [];
}
