import { leavePostingToPrint } from '../../browser/posting-to-print.ts';
import { t } from '../../browser/strings.ts';
import { openResumePage } from '../../browser/tabs.ts';
import { reportAsJson } from '../../core/report/report-as-json.ts';
import { reportAsMarkdown } from '../../core/report/report-as-markdown.ts';
import type { KeywordMatch } from '../../core/types.ts';
import { groupKeywords } from '../components/keyword-groups.ts';
import { fileNameFrom, saveFile } from '../components/save-file.ts';
import type { MatchSession } from './match-session.ts';
import type { ExportKind } from './match-state.ts';

/** The missing keywords, required ones first, each on a line. */
export function missingAsText(keywords: readonly KeywordMatch[]): string {
  const { missingRequired, missingPreferred } = groupKeywords(keywords);
  return [...missingRequired, ...missingPreferred].map(({ name }) => name).join('\n');
}

/** Takes the report out of the popup: as a file, or to the page that prints it. */
export async function exportReport(session: MatchSession, kind: ExportKind): Promise<void> {
  const { job, report, chosen } = session;
  if (kind === 'print') {
    await leavePostingToPrint({ job, resumeId: chosen.id });
    await openResumePage('report');
    return;
  }
  const meta = { date: new Date().toISOString().slice(0, 10), resumeName: chosen.name };
  const title = job.title ?? t('untitledPosting');
  if (kind === 'markdown') {
    saveFile(fileNameFrom(title, 'md'), reportAsMarkdown(report, job, meta), 'text/markdown');
  } else {
    saveFile(fileNameFrom(title, 'json'), reportAsJson(report, job, meta), 'application/json');
  }
}
