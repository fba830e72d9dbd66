import type {
  Aside,
  CheckResult,
  EvidenceLevel,
  Impact,
  KeywordMatch,
  Need,
  Place,
  Report,
} from '../types.ts';
import { type Phrase, say } from '../words/phrase.ts';
import { type Tell, telling } from '../words/tell.ts';
import type { ReportedPosting, ReportMeta } from './report-meta.ts';

const levelNames: Record<EvidenceLevel, Phrase> = {
  missing: say('not found'),
  covered: say('implied'),
  listed: say('named only'),
  project: say('shown in a project'),
  experience: say('shown in a job'),
};
const namedInNames: Partial<Record<Place, Phrase>> = {
  skills: say('listed in Skills'),
  summary: say('named in the summary'),
  head: say('named at the top'),
  education: say('named under education'),
  certifications: say('named under certifications'),
};
const needNames: Record<Need, Phrase> = {
  required: say('required'),
  preferred: say('preferred'),
  mentioned: say('mentioned'),
};
const impactNames: Record<Impact, Phrase> = {
  critical: say('critical'),
  serious: say('serious'),
  moderate: say('moderate'),
  minor: say('minor'),
};
const asideNames: Record<Aside['kind'], Phrase> = {
  certification: say('Certification'),
  'soft-skill': say('Soft skill'),
  'spoken-language': say('Language'),
  'work-authorisation': say('Work authorisation'),
  place: say('Place'),
  'other-term': say('Other term'),
};

/** The report for a person to keep or to send, in their language: plain Markdown, every foreign word escaped. */
export function reportAsMarkdown(report: Report, posting: ReportedPosting, meta: ReportMeta): string {
  const tell = telling(meta.language ?? 'en');
  const failed = report.checks.filter(check => check.outcome === 'fail' && !check.dismissed);
  const passed = report.checks.filter(({ outcome }) => outcome === 'pass');
  const section = (name: Phrase, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', `## ${tell(name)}`, '', ...lines];
  return `${[
    ...heading(report, posting, meta, tell),
    ...section(
      say('Do first'),
      report.advice.map(
        ({ title, text, gain }) =>
          `- **${plain(title)}**${gain === 0 ? '' : ` (${tell(gained(gain))})`}: ${plain(text)}`,
      ),
    ),
    ...section(say('Keywords'), keywordTable(report.keywords, tell)),
    ...section(
      say('Fit'),
      report.fit.map(line => `- ${plain(tell(fitLine(line)))}`),
    ),
    ...section(
      say('To fix'),
      failed.flatMap(check => failure(check, tell)),
    ),
    ...section(
      say('Passed'),
      passed.map(({ title }) => `- ${plain(title)}`),
    ),
    ...section(
      say('Also asked for'),
      report.asides.map(({ kind, name }) => `- ${tell(asideNames[kind])}: ${plain(name)}`),
    ),
    ...section(
      say('Not checked'),
      report.notChecked.map(sentence => `- ${plain(sentence)}`),
    ),
  ].join('\n')}\n`;
}

const gained = (gain: number) => say('+{gain}', { gain });
const pointsOf = (points: number, max: number) => say('{points} of {max}', { points, max });

function heading(report: Report, posting: ReportedPosting, meta: ReportMeta, tell: Tell): readonly string[] {
  const title = posting.title ?? tell(say('Posting without a title'));
  const where = [posting.company, posting.location].filter(part => part !== null).join(', ');
  const address = posting.url === '' ? tell(say('none')) : addressOf(posting.url);
  const made = say('Date: {date}; method: {method}; role: {role}', {
    date: meta.date,
    method: report.algorithm,
    role: report.rolePack.title,
  });
  return [
    `# ${plain(title)}${where === '' ? '' : ` (${plain(where)})`}`,
    '',
    report.score === null
      ? `**${tell(say('No score.'))}** ${plain(report.why ?? '')}`
      : `**${tell(pointsOf(report.score, 100))}** ${plain(report.verdict)}`.trim(),
    '',
    ...report.parts.map(({ label, points, max }) => `- ${label}: ${tell(pointsOf(points, max))}`),
    `- ${tell(say('{passed} of {judged} checks pass', report.checklist))}`,
    `- ${plain(tell(say('Resume: {name}', { name: meta.resumeName })))}`,
    `- ${tell(say('Address: {address}', { address }))}`,
    `- ${plain(tell(made))}`,
  ];
}

function fitLine({ asked, shown, points, max }: Report['fit'][number]): Phrase {
  return say('Asked for: {asked}. Shown: {shown}. {points} of {max}', {
    asked,
    shown: shown ?? levelNames.missing,
    points,
    max,
  });
}

function keywordTable(keywords: readonly KeywordMatch[], tell: Tell): readonly string[] {
  const asked = keywords.filter(({ need }) => need !== 'mentioned');
  if (asked.length === 0) return [];
  const head = [
    say('Keyword'),
    say('Need'),
    say('In the posting'),
    say('On the resume'),
    say('Evidence'),
    say('Gain'),
  ];
  return [
    `| ${head.map(tell).join(' | ')} |`,
    '| --- | --- | --: | --: | --- | --: |',
    ...asked.map(keyword => {
      const evidence = tell(evidencePhrase(keyword));
      const quote = keyword.quotes[0]?.text;
      const proof = quote ? tell(say('{evidence}: “{quote}”', { evidence, quote })) : evidence;
      const gain = keyword.gain === 0 ? '' : tell(gained(keyword.gain));
      return `| ${plain(keyword.name)} | ${tell(needNames[keyword.need])} | ${keyword.count} | ${keyword.resumeCount} | ${plain(proof)} | ${gain} |`;
    }),
  ];
}

function evidencePhrase({ evidence, satisfiedBy, namedIn }: KeywordMatch): Phrase {
  if (satisfiedBy) return say('satisfied by {name}', { name: satisfiedBy.name });
  return (namedIn && namedInNames[namedIn]) ?? levelNames[evidence];
}

function failure(check: CheckResult, tell: Tell): readonly string[] {
  const { title, impact, description, evidence } = check;
  const source = tell(say('Source: {source}.', { source: check.source }));
  return [
    `- **${plain(title)}** (${tell(impactNames[impact])}). ${plain(description)} ${plain(source)}`,
    ...evidence.map(({ message, quote }) => {
      const words = quote === undefined ? message : tell(say('{message} “{quote}”', { message, quote }));
      return `  - ${plain(words)}`;
    }),
  ];
}

/** Text that Markdown, and the HTML in it, take as text. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

function addressOf(url: string): string {
  return /^https?:\/\/[^\s<>]+$/.test(url) ? `<${url}>` : plain(url);
}
