import { askForFile } from '../../browser/analysis.ts';
import { leavePostingToPrint } from '../../browser/posting-to-print.ts';
import { t } from '../../browser/strings.ts';
import { openResumePage } from '../../browser/tabs.ts';
import type { KeywordMatch } from '../../core/types.ts';
import { groupKeywords } from '../components/keyword-groups.ts';
import { fileNameFrom, saveFile } from '../components/save-file.ts';
import { questionOf } from './compare.ts';
import type { MatchSession } from './match-session.ts';
import type { ExportKind } from './match-state.ts';

/** The missing keywords, required ones first, each on a line. */
export function missingAsText(keywords: readonly KeywordMatch[]): string {
  const { missingRequired, missingPreferred } = groupKeywords(keywords);
  return [...missingRequired, ...missingPreferred].map(({ name }) => name).join('\n');
}

/** Takes the report out of the popup: as a file, or to the page that prints it. */
export async function exportReport(session: MatchSession, kind: ExportKind): Promise<void> {
  const { job, chosen, settings } = session;
  if (kind === 'print') {
    await leavePostingToPrint({ job, resumeId: chosen.id });
    await openResumePage('report');
    return;
  }
  const question = questionOf(job, chosen, settings);
  const date = new Date().toISOString().slice(0, 10);
  const file = await askForFile({ question, kind, resumeName: chosen.name, date });
  const [ending, type] = kind === 'markdown' ? ['md', 'text/markdown'] : ['json', 'application/json'];
  saveFile(fileNameFrom(job.title ?? t('untitledPosting'), ending), file, type);
}
