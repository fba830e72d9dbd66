import { analyze } from '../core/analyze.ts';
import { monthOf } from '../core/dates/month-of.ts';
import { explainKeywords } from '../core/keywords/explain-keywords.ts';
import { loadFormat } from '../core/messages/format.ts';
import type { Language } from '../core/messages/languages.ts';
import type { Reason } from '../core/models/linear-model.ts';
import { explainLines } from '../core/posting/read-lines.ts';
import { reportAsJson } from '../core/report/report-as-json.ts';
import { reportAsMarkdown } from '../core/report/report-as-markdown.ts';
import type { JobPosting } from '../core/types.ts';
import { readJobFile, readResumeFile } from './read-files.ts';
import { whyNoPosting, whyNoResume } from './reason-of.ts';

const MOST_REASONS = 5;

/** Paths of the two files, the saved page's address where known, and the form of the answer. */
export type MatchRequest = {
  readonly resume: string;
  readonly job: string;
  readonly url: string | null;
  readonly json: boolean;
  /** Whether to say what decided the role of every line of the posting, and the need of its keywords. */
  readonly why: boolean;
  readonly language: Language;
};

/** What to print, and whether there was a posting and a resume to match. */
export type MatchOutcome = { readonly text: string; readonly matched: boolean };

/** Matches a resume file with a posting file and words the report for a terminal. */
export async function matchFiles(request: MatchRequest): Promise<MatchOutcome> {
  const reading = await readJobFile(request.job, request.url);
  if (!reading.job) return { text: whyNoPosting(reading.refusal), matched: false };
  const answer = await readResumeFile(request.resume);
  if (!answer.resume) return { text: whyNoResume(answer.refusal, request.resume), matched: false };
  const now = new Date();
  const report = analyze(reading.job, answer.resume, { today: monthOf(now) });
  const meta = {
    date: now.toISOString().slice(0, 10),
    resumeName: answer.resume.fileName,
  };
  const asText = request.json ? reportAsJson : reportAsMarkdown;
  const text = asText(report, reading.job, meta, await loadFormat(request.language));
  const why =
    request.why && !request.json ? `\n\n${whyLines(reading.job)}\n\n${whyKeywords(reading.job)}` : '';
  return { text: text + why, matched: true };
}

/** A line of the posting, its role, and the features that said most for it. */
function whyLines({ description, title }: JobPosting): string {
  return explainLines(description, title, MOST_REASONS)
    .map(({ text, label, reasons }) => {
      return `${label} | ${text}\n    ${inWords(reasons)}`;
    })
    .join('\n');
}

/** Every mention of a skill, and the features that said most on whether it is asked, and whether as a wish. */
function whyKeywords({ description, title, company }: JobPosting): string {
  return explainKeywords(description, title, company, MOST_REASONS)
    .map(
      ({ name, quote, asked, wish }) =>
        `${name} | ${quote}\n    asked: ${inWords(asked)}\n    a wish: ${inWords(wish)}`,
    )
    .join('\n');
}

const inWords = (reasons: readonly Reason[]): string =>
  reasons.map(({ feature, weight }) => `${feature} ${weight < 0 ? '' : '+'}${weight.toFixed(2)}`).join(', ');
