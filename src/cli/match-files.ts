import { analyze } from '../core/analyze.ts';
import { monthOf } from '../core/dates/month-of.ts';
import { loadFormat } from '../core/messages/format.ts';
import type { Language } from '../core/messages/languages.ts';
import { reportAsJson } from '../core/report/report-as-json.ts';
import { reportAsMarkdown } from '../core/report/report-as-markdown.ts';
import { readJobFile, readResumeFile } from './read-files.ts';
import { whyNoPosting, whyNoResume } from './reason-of.ts';
import { whyOf } from './why.ts';

/** The paths of both files, the address of the saved page if known, and the format of the answer. */
export type MatchRequest = {
  readonly resume: string;
  readonly job: string;
  readonly url: string | null;
  readonly json: boolean;
  /** True to explain what decided each line and keyword of the posting. */
  readonly why: boolean;
  readonly language: Language;
};

/** The text to print, and whether both a posting and a resume were read. */
export type MatchOutcome = { readonly text: string; readonly matched: boolean };

/** Matches a resume file with a posting file and writes the report for a terminal. */
export async function matchFiles(request: MatchRequest): Promise<MatchOutcome> {
  const reading = await readJobFile(request.job, request.url);
  if (!reading.job) return { text: whyNoPosting(reading.refusal), matched: false };
  const answer = await readResumeFile(request.resume);
  if (!answer.resume) return { text: whyNoResume(answer.refusal, request.resume), matched: false };
  const now = new Date();
  const options = { today: monthOf(now) };
  const report = analyze(reading.job, answer.resume, options);
  const meta = { date: now.toISOString().slice(0, 10), resumeName: answer.resume.fileName };
  const asText = request.json ? reportAsJson : reportAsMarkdown;
  const text = asText(report, reading.job, meta, await loadFormat(request.language));
  const isWhy = request.why && !request.json;
  const why = isWhy ? `\n\n${whyOf(reading.job, answer.resume, options)}` : '';
  return { text: text + why, matched: true };
}
