import type { Guarded } from '../../core/shape.ts';
import * as is from '../../core/shape.ts';
import type { Report } from '../../core/types.ts';
import { browser } from '../messages/browser-api.ts';
import { isReport } from '../messages/matching.ts';

/** Enough for the postings that a person switches between. */
const MOST_REPORTS = 8;

const namesKey = 'report-names';

// The names of the kept reports, each with the address of the tab that it was made for, or null if that is unknown.
const areKept = is.list(
  is.object({ name: is.text(100, 1), address: is.nullable(is.text(100_000)) }),
  MOST_REPORTS,
);

let ahead: { readonly name: string; readonly report: Promise<Report | null> } | null = null;

/** A report's name: a hash of everything that it was made from (SHA-256). https://developer.mozilla.org/en-US/docs/Web/API/SubtleCrypto/digest */
export async function reportName(madeFrom: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(madeFrom));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `report-${Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Whether a report of the posting at an address is kept. If so, it is fetched ahead, so that `recallReport` need not wait. */
export async function expectReport(address: string): Promise<boolean> {
  const kept = (await keptReports()).find(one => one.address === address);
  if (!kept) return false;
  ahead = { name: kept.name, report: fetchReport(kept.name).catch(() => null) };
  return true;
}

/** The report of that name, or null if it is not kept. */
export async function recallReport(name: string): Promise<Report | null> {
  const expected = ahead;
  ahead = null;
  return (expected?.name === name && (await expected.report)) || fetchReport(name);
}

async function fetchReport(name: string): Promise<Report | null> {
  const kept: unknown = (await browser.storage.session.get(name))[name];
  return isReport(kept) ? kept : null;
}

/** Keeps a report in memory until the browser closes: browsers often stop the background, which would have to make it again. */
export async function rememberReport(
  name: string,
  report: Report,
  address: string | null = null,
): Promise<void> {
  const kept = [{ name, address }, ...(await keptReports()).filter(other => other.name !== name)];
  const forgotten = kept.splice(MOST_REPORTS);
  await browser.storage.session.set({ [namesKey]: kept, [name]: report });
  if (forgotten.length > 0) await browser.storage.session.remove(forgotten.map(one => one.name));
}

/** Forgets all reports, as they contain lines of resumes and postings. Finds them by key, as the list may lack one of two saved at once. */
export async function forgetReports(): Promise<void> {
  ahead = null;
  const all = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(all.filter(key => key.startsWith('report-')));
}

async function keptReports(): Promise<Guarded<typeof areKept>> {
  const kept: unknown = (await browser.storage.session.get(namesKey))[namesKey];
  return areKept(kept) ? kept : [];
}
