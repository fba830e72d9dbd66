import { isProven } from '../evidence/evidence-levels.ts';
import { choiceOf, leadOf, unitsOf, wholeName } from '../evidence/units.ts';
import type { Format } from '../messages/format.ts';
import { listed, type Message, message } from '../messages/message.ts';
import { withoutBullet } from '../text/bullet.ts';
import type { AnsweredLine, CheckResult, KeywordMatch, Place, Report } from '../types.ts';
import { checkTitle, findingSentences, findingsBesideTitle } from './check-words.ts';
import type { ReportedPosting, ReportMeta } from './report-meta.ts';
import { sentAlong } from './sent-along.ts';

/** The report as plain Markdown, to keep or to send, in the person's language. All text from outside is escaped. */
export function reportAsMarkdown(
  report: Report,
  posting: ReportedPosting,
  meta: ReportMeta,
  format: Format,
): string {
  const failed = report.checks.filter(check => check.outcome === 'fail' && !check.dismissed);
  const passed = report.checks.filter(({ outcome }) => outcome === 'pass');
  const sent = sentAlong(posting.description, report.links);
  const named = (name: string, text: string) => format(message('report.named', { name, text }));
  const section = (name: Message, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', `## ${format(name)}`, '', ...lines];
  const said = (words: Message) => plain(format(words));
  const items = (all: readonly Message[]) => all.map(one => `- ${said(one)}`);
  return `${[
    ...heading(report, posting, meta, format),
    ...section(
      message('report.doFirst'),
      report.advice.map(
        ({ title, text, gain }) =>
          `- ${named(`**${said(title)}**${gain === 0 ? '' : ` (${format(gained(gain))})`}`, said(text))}`,
      ),
    ),
    ...(sent ? ['', said(sent)] : []),
    ...section(message('parts.keywords'), keywordTable(report.keywords, format)),
    ...section(
      message('report.ledger'),
      report.ledger.flatMap(line => answeredLine(line, posting.description, format)),
    ),
    ...section(message('parts.fit'), items(report.fit.filter(({ max }) => max > 0).map(fitLine))),
    ...section(
      message('report.toFix'),
      failed.flatMap(check => failure(check, format)),
    ),
    ...section(
      message('report.notes'),
      report.notes.map(({ title, text }) => `- ${named(`**${said(title)}**`, said(text))}`),
    ),
    ...section(message('report.passed'), items(passed.map(({ title }) => title))),
    ...section(
      message('report.alsoAsked'),
      report.otherRequirements.map(
        ({ kind, label, shown }) =>
          `- ${named(format(message(`others.${kind}`)), said(shown ? message('report.quotedEvidence', { evidence: label, quote: shown.text.trim() }) : label))}`,
      ),
    ),
    ...section(message('report.limitations'), items(report.limitations)),
  ].join('\n')}\n`;
}

const gained = (gain: number) => message('report.gain', { gain });
const pointsOf = (points: number, max: number) => message('report.points', { points, max });

function heading(
  report: Report,
  posting: ReportedPosting,
  meta: ReportMeta,
  format: Format,
): readonly string[] {
  const title = posting.title ?? format(message('report.untitled'));
  const wordsOf = (messages: readonly Message[]) => messages.map(format).join(' ');
  const where = [posting.company, posting.location].filter(part => part !== null).join(', ');
  const address = posting.url === '' ? format(message('report.none')) : addressOf(posting.url);
  const made = message('report.made', {
    date: meta.date,
    method: report.algorithm,
    role: report.rolePack.title,
  });
  return [
    `# ${plain(title)}${where === '' ? '' : ` (${plain(where)})`}`,
    '',
    report.score === null
      ? `**${format(message('report.noScore'))}** ${plain(wordsOf(report.why))}`
      : `**${format(pointsOf(report.score, 100))}** ${plain(wordsOf(report.verdict))}`.trim(),
    '',
    ...report.parts.map(
      ({ id, points, max }) =>
        `- ${format(message('report.named', { name: message(`parts.${id}`), text: pointsOf(points, max) }))}`,
    ),
    ...report.weighed.map(words => `- ${format(words)}`),
    `- ${format(message('report.checklist', report.checklist))}`,
    `- ${plain(format(message('report.resume', { name: meta.resumeName })))}`,
    `- ${format(message('report.address', { address }))}`,
    `- ${plain(format(made))}`,
  ];
}

const fitLine = ({ asked, shown, points, max }: Report['fit'][number]): Message =>
  message('report.fit', { asked, shown: shown ?? message('evidence.missing'), points, max });

function keywordTable(keywords: readonly KeywordMatch[], format: Format): readonly string[] {
  const asked = keywords.filter(({ need }) => need !== 'mentioned');
  if (asked.length === 0) return [];
  const head = (['keyword', 'need', 'inPosting', 'onResume', 'evidence', 'gainHead'] as const).map(column =>
    format(message(`report.${column}`)),
  );
  return [
    `| ${head.join(' | ')} |`,
    '| --- | --- | --: | --: | --- | --: |',
    ...unitsOf(asked).map(unit => {
      const lead = leadOf(unit);
      const sum = (countOf: (one: KeywordMatch) => number) =>
        unit.reduce((all, one) => all + countOf(one), 0);
      const need = unit.some(one => one.need === 'required') ? 'required' : 'preferred';
      const evidence = evidenceMessage(lead);
      const quote = lead.quotes[0]?.text;
      const proof = quote ? message('report.quotedEvidence', { evidence, quote }) : evidence;
      const gain = isProven(lead) ? 0 : Math.max(...unit.map(one => one.gain));
      const cells = [
        plain(format(wholeName(choiceOf(lead, asked)))),
        format(message(`need.${need}`)),
        sum(({ count, inTitle }) => count + (inTitle === null ? 0 : 1)),
        sum(({ resumeCount }) => resumeCount),
        plain(format(proof)),
        gain === 0 ? '' : format(gained(gain)),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
}

/** A requirement with its answer and the nearest line of the resume. */
function answeredLine(line: AnsweredLine, description: string, format: Format): readonly string[] {
  const { start, end, answer, isVouched, role, nearest } = line;
  const words = [message(`answers.${isVouched ? 'vouched' : answer}`)];
  if (role === 'wish') words.push(message('need.preferred'));
  const text = withoutBullet(description.slice(start, end).trim());
  const evidence = answer === 'shown' ? message('report.onResume') : message('report.nearest');
  return [
    `- ${plain(text)} (${words.map(format).join(', ')})`,
    ...(nearest
      ? [`  - ${plain(format(message('report.quotedEvidence', { evidence, quote: nearest.text })))}`]
      : []),
  ];
}

function evidenceMessage({ evidence, satisfiedBy, namedIn }: KeywordMatch): Message {
  if (satisfiedBy) return message('report.satisfiedBy', { name: satisfiedBy.name });
  if (namedIn === null || !isNamedPlace(namedIn)) return message(`evidence.${evidence}`);
  return message(`namedIn.${namedIn}`);
}

const isNamedPlace = (place: Place): place is Exclude<Place, 'experience' | 'projects' | 'other'> =>
  place !== 'experience' && place !== 'projects' && place !== 'other';

function failure(check: CheckResult, format: Format): readonly string[] {
  const { impact, description } = check;
  const sources = listed(
    check.sources.map(id => message(`sources.${id}`)),
    'apart',
  );
  const why = [description, message('report.source', { source: sources })].map(format).join(' ');
  return [
    `- **${plain(checkTitle(check, format))}** (${format(message(`impact.${impact}`))}). ${plain(why)}`,
    ...findingSentences(findingsBesideTitle(check, format), format, check.title).map(
      words => `  - ${plain(words)}`,
    ),
  ];
}

/** Escapes text so that Markdown, and HTML in it, show it unchanged. Non-breaking spaces stay. */
const plain = (text: string): string =>
  text.replace(/[^\S\u00a0\u202f]+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');

const addressOf = (url: string): string => (/^https?:\/\/[^\s<>]+$/.test(url) ? `<${url}>` : plain(url));
