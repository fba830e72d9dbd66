import type { Aside, CheckResult, KeywordMatch, Report, Rung } from '../types.ts';
import { notChecked } from './not-checked.ts';
import type { ReportedPosting, ReportMeta } from './report-meta.ts';

const rungNames: Record<Rung, string> = {
  missing: 'not found',
  covered: 'implied',
  listed: 'named only',
  project: 'shown in a project',
  experience: 'shown in a job',
};
const asideNames: Record<Aside['kind'], string> = {
  certification: 'Certification',
  'soft-skill': 'Soft skill',
  'spoken-language': 'Language',
  'work-authorisation': 'Work authorisation',
  place: 'Place',
  'other-term': 'Other term',
};

/** The report for a person to keep or to send: plain Markdown, every foreign word escaped. */
export function reportAsMarkdown(report: Report, posting: ReportedPosting, meta: ReportMeta): string {
  return `${[
    ...heading(report, posting, meta),
    ...section(
      'Do first',
      report.doFirst.map(({ title, advice, gain }) => `- **${plain(title)}** (+${gain}): ${plain(advice)}`),
    ),
    ...section('Keywords', keywordTable(report.keywords)),
    ...section(
      'Fit',
      report.fit.map(
        ({ asked, shown, points, max }) =>
          `- Asked: ${plain(asked)}. Shown: ${plain(shown ?? 'not found')}. ${points} of ${max}`,
      ),
    ),
    ...section(
      'To fix',
      report.checks.filter(check => check.outcome === 'fail' && !check.dismissed).flatMap(failure),
    ),
    ...section(
      'Passed',
      report.checks.filter(({ outcome }) => outcome === 'pass').map(({ title }) => `- ${plain(title)}`),
    ),
    ...section(
      'Also asked',
      report.asides.map(({ kind, name }) => `- ${asideNames[kind]}: ${plain(name)}`),
    ),
    ...section(
      'Not checked',
      notChecked(report).map(sentence => `- ${plain(sentence)}`),
    ),
  ].join('\n')}\n`;
}

function heading(report: Report, posting: ReportedPosting, meta: ReportMeta): readonly string[] {
  const title = posting.title ?? 'Posting without a title';
  const where = [posting.company, posting.location].filter(part => part !== null).join(', ');
  return [
    `# ${plain(title)}${where === '' ? '' : ` (${plain(where)})`}`,
    '',
    report.score === null ? `**No score.** ${plain(report.why ?? '')}` : `**${report.score} of 100**`,
    '',
    ...report.parts.map(({ label, points, max }) => `- ${label}: ${points} of ${max}`),
    `- Resume: ${plain(meta.resumeName)}`,
    `- Address: ${posting.url === '' ? 'none' : address(posting.url)}`,
    `- Date: ${plain(meta.date)}; method: ${report.algorithm}; role: ${plain(report.rolePack.title)}`,
  ];
}

function section(name: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `## ${name}`, '', ...lines];
}

function keywordTable(keywords: readonly KeywordMatch[]): readonly string[] {
  const asked = keywords.filter(({ need }) => need !== 'mentioned');
  if (asked.length === 0) return [];
  return [
    '| Keyword | Need | In the posting | On the resume | Evidence | Gain |',
    '| --- | --- | --: | --: | --- | --: |',
    ...asked.map(keyword => {
      const quote = keyword.quotes[0] ? `: “${keyword.quotes[0].text}”` : '';
      const evidence = `${rungNames[keyword.evidence]}${quote}`;
      return `| ${plain(keyword.name)} | ${keyword.need} | ${keyword.count} | ${keyword.resumeCount} | ${plain(evidence)} | ${keyword.gain === 0 ? '' : `+${keyword.gain}`} |`;
    }),
  ];
}

function failure({ title, impact, description, source, gain, evidence }: CheckResult): readonly string[] {
  return [
    `- **${plain(title)}** (${impact}, +${gain}). ${plain(description)} Source: ${plain(source)}.`,
    ...evidence.map(
      ({ message, quote }) => `  - ${plain(message)}${quote === undefined ? '' : ` “${plain(quote)}”`}`,
    ),
  ];
}

/** Text that Markdown, and the HTML in it, take as text. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

function address(url: string): string {
  return /^https?:\/\/[^\s<>]+$/.test(url) ? `<${url}>` : plain(url);
}
