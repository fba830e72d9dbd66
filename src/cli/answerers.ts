import { analyze } from '../core/analyze.ts';
import { monthOf } from '../core/dates/month-of.ts';
import { extractKeywords } from '../core/keywords/extract-keywords.ts';
import { sameKeyword } from '../core/keywords/same-keyword.ts';
import { loadFormat } from '../core/messages/format.ts';
import { message } from '../core/messages/message.ts';
import { readLines } from '../core/posting/read-lines.ts';
import { inWords } from '../core/report/in-words.ts';
import { algorithm } from '../core/score.ts';
import type { JobPosting, Report, Resume, YearMonth } from '../core/types.ts';
import { readResumeText } from '../resumes/text/read-resume-text.ts';
import { readJobFile, readResumeFile } from './read-files.ts';
import { whyNoPosting, whyNoResume } from './reason-of.ts';

const inEnglish = await loadFormat('en');

type Item = Readonly<Record<string, unknown>>;

/** Answers one item of a batch, without its id. For a bad item, it throws an error of one clear sentence. */
export type Answerer = (item: Item) => Promise<object> | object;

/** The topics of a batch, each with its answerer. Shapes: `../shared/eval/CONTRACT.md`. */
export const answerers = {
  job: answerJob,
  resume: answerResume,
  keywords: answerKeywords,
  same: answerSame,
  lines: answerLines,
  match: answerMatch,
} satisfies Record<string, Answerer>;

/** True for a topic of the batch contract. */
export function isTopic(word: string | undefined): word is keyof typeof answerers {
  return word !== undefined && Object.hasOwn(answerers, word);
}

function text(item: Item, key: string): string {
  const value = item[key];
  if (typeof value !== 'string') throw new Error(`“${key}” must be a text.`);
  return value;
}

function optionalText(item: Item, key: string): string | null {
  return item[key] === undefined || item[key] === null ? null : text(item, key);
}

function only<T, Name extends keyof T>(value: T, ...names: readonly Name[]): Pick<T, Name> {
  return Object.fromEntries(names.map(name => [name, value[name]])) as Pick<T, Name>;
}

async function answerJob(item: Item): Promise<object> {
  const { job, refusal } = await readJobFile(text(item, 'file'), text(item, 'url'));
  // The contract has no “not ready”. In a saved page, that means the same as `blocked`: something on the page hides the posting.
  const kind = refusal?.kind === 'not-ready' ? 'blocked' : refusal?.kind;
  if (!job) return { job: null, reason: whyNoPosting(refusal), kind };
  const facts = ['title', 'company', 'location', 'employmentType', 'salary'] as const;
  return { job: only(job, ...facts, 'description', 'source', 'confidence') };
}

async function answerResume(item: Item): Promise<object> {
  const resume = await resumeOf(item);
  return typeof resume === 'string' ? { resume: null, reason: resume } : { resume: describeResume(resume) };
}

function describeResume(resume: Resume): object {
  const count = (kind: string) => resume.entries.filter(entry => entry.kind === kind).length;
  return {
    ...only(resume, 'text', 'name', 'email', 'phone', 'links', 'skills'),
    sections: resume.sections.map(section => only(section, 'heading', 'kind', 'start', 'end')),
    entries: { experience: count('experience'), projects: count('projects'), education: count('education') },
    layout: only(resume.layout, 'pages', 'columns', 'tables', 'images', 'scanned'),
    hazards: resume.hazards.map(hazard => ({
      ...only(hazard, 'id', 'page', 'box'),
      message: inEnglish(hazard.message),
    })),
  };
}

function answerKeywords(item: Item): object {
  const { keywords, years, degree } = extractKeywords(text(item, 'text'), optionalText(item, 'title'));
  return {
    keywords: keywords.map(keyword => ({
      ...only(keyword, 'name', 'need', 'weight', 'count'),
      spans: keyword.spans.map(({ start, end }) => [start, end]),
    })),
    years,
    degree,
  };
}

function answerLines(item: Item): object {
  const lines = readLines(text(item, 'text'), optionalText(item, 'title'));
  return { lines: lines.map(line => only(line, 'start', 'end', 'role')) };
}

function answerSame(item: Item): object {
  return { equal: sameKeyword(text(item, 'a'), text(item, 'b')) };
}

async function answerMatch(item: Item): Promise<object> {
  const resume = await resumeOf(part(item, 'resume'));
  const posting = await postingOf(part(item, 'job'));
  if (typeof resume === 'string') return { report: refusedReport(resume) };
  return { report: describeReport(analyze(posting, resume, { today: monthGiven(item) })) };
}

/** The month that “Present” means: the given one (`2026-11`), or else the current month. */
function monthGiven(item: Item): YearMonth {
  const given = optionalText(item, 'today');
  if (given === null) return monthOf(new Date());
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(given) ?? [];
  if (year === undefined) throw new Error('“today” must be a month like 2026-11.');
  return { year: Number(year), month: Number(month) };
}

function part(item: Item, key: string): Item {
  const value = item[key];
  if (value === null || typeof value !== 'object') throw new Error(`“${key}” must be {file} or {text}.`);
  return value as Item;
}

async function resumeOf(item: Item): Promise<Resume | string> {
  if (item.file === undefined) return readResumeText(text(item, 'text'));
  const file = text(item, 'file');
  const { resume, refusal } = await readResumeFile(file);
  return resume ?? whyNoResume(refusal, file);
}

async function postingOf(item: Item): Promise<Pick<JobPosting, 'title' | 'description'>> {
  // A text is matched unchanged, so that offsets refer to the given text.
  if (item.file === undefined) return { title: optionalText(item, 'title'), description: text(item, 'text') };
  const { job, refusal } = await readJobFile(text(item, 'file'), optionalText(item, 'url'));
  if (!job) throw new Error(whyNoPosting(refusal));
  return job;
}

function refusedReport(why: string): object {
  return {
    algorithm,
    score: null,
    why,
    parts: [],
    keywords: [],
    checks: [],
    fit: [],
    advice: [],
  };
}

function describeReport(report: Report): object {
  const { algorithm, score, why, parts, keywords, checks, fit, advice } = inWords(report, inEnglish);
  return {
    algorithm,
    score,
    ...(score === null ? { why: why.join(' ') } : {}),
    parts: parts.map(part => ({ ...part, label: inEnglish(message(`parts.${part.id}`)) })),
    keywords: keywords.map(keyword => ({
      ...only(keyword, 'name', 'need', 'weight', 'evidence', 'gain'),
      quotes: keyword.quotes.map(quote => quote.text),
    })),
    checks: checks.map(check => only(check, 'id', 'outcome', 'impact', 'title', 'evidence')),
    fit: fit.map(item => ({
      ...only(item, 'id', 'asked', 'shown', 'share'),
      ...(item.id === 'years' ? { years: item.years } : {}),
    })),
    advice: advice.map(item => only(item, 'about', 'text')),
  };
}
