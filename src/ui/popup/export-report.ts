import { openResumePage } from '../../browser/page/tabs.ts';
import { format, t } from '../../browser/settings/strings.ts';
import { leavePosting } from '../../browser/storage/posting-to-open.ts';
import type { KeywordMatch } from '../../core/types.ts';
import type { ExportKind } from '../components/export-menu.tsx';
import { isRequired, keywordRows, rowName } from '../components/keyword-rows.ts';
import { fileNameFrom, saveFile } from '../components/save-file.ts';
import type { Match } from './popup-state.ts';

/** The missing keywords, required ones first, each on a line; a choice is one line. */
export function missingAsText(keywords: readonly KeywordMatch[]): string {
  const missing = keywordRows(keywords).filter(({ state }) => state === 'missing');
  return missing
    .toSorted((a, b) => Number(isRequired(b)) - Number(isRequired(a)))
    .map(rowName)
    .join('\n');
}

/** Takes the report out of the popup: as a file, or to the page that prints it. */
export async function exportReport(match: Match, kind: ExportKind): Promise<void> {
  const { job, report, chosenId, resumes } = match;
  if (kind === 'print') {
    await leavePosting('report', { job, resumeId: chosenId });
    await openResumePage('report');
    return;
  }
  const resumeName = resumes.find(({ id }) => id === chosenId)?.name ?? t('sampleResume');
  const meta = { date: new Date().toISOString().slice(0, 10), resumeName };
  // Loaded only now, because few clicks ask for a file.
  const file =
    kind === 'markdown'
      ? (await import('../../core/report/report-as-markdown.ts')).reportAsMarkdown(report, job, meta, format)
      : (await import('../../core/report/report-as-json.ts')).reportAsJson(report, job, meta, format);
  const [ending, type] = kind === 'markdown' ? ['md', 'text/markdown'] : ['json', 'application/json'];
  saveFile(fileNameFrom(job.title ?? t('untitledPosting'), ending), file, type);
}
