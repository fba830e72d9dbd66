import type { Format } from '../messages/format.ts';
import type { Report } from '../types.ts';
import { inWords } from './in-words.ts';
import type { ReportedPosting, ReportMeta } from './report-meta.ts';
import { enclosuresShown } from './sent-along.ts';

/** The whole report as JSON with formatted text, the posting and resume that it is about, and its limitations. */
export function reportAsJson(
  { links, ...report }: Report,
  posting: ReportedPosting,
  meta: ReportMeta,
  format: Format,
): string {
  const { title, company, location, url } = posting;
  const about = {
    algorithm: report.algorithm,
    date: meta.date,
    resume: meta.resumeName,
    posting: { title, company, location, url },
  };
  const enclosures = enclosuresShown(posting.description, links);
  return `${JSON.stringify({ about, report: { ...inWords(report, format), enclosures } }, null, 2)}\n`;
}
