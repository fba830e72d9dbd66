import { judge } from '../core/analyze.ts';
import { explainAnswers, MET } from '../core/evidence/answer-lines.ts';
import {
  type ExplainedKeyword,
  type ExplainedSense,
  explainKeywords,
  type Likely,
} from '../core/keywords/explain-keywords.ts';
import { extractKeywords } from '../core/keywords/extract-keywords.ts';
import type { Reason } from '../core/models/linear-model.ts';
import { type ExplainedLine, explainLines } from '../core/posting/explain-lines.ts';
import { NEVER } from '../core/posting/weigh-wording.ts';
import { contains } from '../core/text/spans.ts';
import type { AnalyzeOptions, AnsweredLine, JobPosting, Resume } from '../core/types.ts';

const MOST_REASONS = 5;

const LEGEND = `# Why

Features are called \`kind=value\` and weigh for (+) or against (-). Of lines: \`w\`, \`s\`, \`b\` a word, its beginning, a pair; \`f\`, \`l\` the first and
last words; \`c…\`, \`hd\`, \`lc\` what its words mean (\`must\`, \`wish\`, \`years\` …); \`in…\` the heading above; \`p…\`, \`n…\` the lines before and after;
\`pos\`, \`gap…\` its place; \`len\`, \`shape\`, \`caps\`, \`sign\` its form. Of names: \`b\`, \`a\`, \`L\`, \`R\` the words before and after it or its list;
\`form\` its capitals; \`role\` its line's; \`must~\`, \`wish~\` how likely that line is one; \`salience\` how often recruiters ask for it.`;

/** Explains as text what decided the role, kinds and answer of each line, and the need, choice and weight of each keyword. */
export function whyOf(job: JobPosting, resume: Resume, { today }: Pick<AnalyzeOptions, 'today'>): string {
  const { description, title, company } = job;
  const requirements = extractKeywords(description, title, [], company);
  const { ledger, basis } = judge({ ...job, requirements }, resume, { today });
  const shares = explainAnswers(basis.question);
  const { keywords, refused } = explainKeywords(description, title, company, requirements, MOST_REASONS);
  const lines = explainLines(description, title, MOST_REASONS).map(line => {
    const nth = ledger.findIndex(({ start }) => contains(line, start));
    const answered = ledger[nth];
    return [...whyLine(line), ...(answered ? whyAnswer(answered, shares[nth] ?? []) : [])].join('\n    ');
  });
  return [
    LEGEND,
    '## Lines',
    ...lines,
    '## Keywords',
    ...keywords.map(one => whyKeyword(one).join('\n    ')),
    ...(refused.length > 0 ? ['## Named, and no skill here'] : []),
    ...refused.map(one => `${one.name} | ${one.quote}\n    ${whySense(one)}`),
  ].join('\n\n');
}

function whyLine({
  text,
  label,
  under,
  own,
  reasons,
  rules,
  changes,
  kinds,
}: ExplainedLine): readonly string[] {
  return [
    `${label} | ${text.trim()}`,
    `below a heading of: ${under}; its features alone: ${own}; for ${label}: ${inWords(reasons)}`,
    ...rules.map(({ rule, labels, worth }) => {
      const weight = worth === NEVER ? 'never' : worth === -NEVER ? 'for certain' : signed(worth);
      const of = labels.length > MOST_REASONS ? 'all headings' : labels.join(', ');
      return `rule: ${rule} (${of}: ${weight})`;
    }),
    ...changes.map(change => `became ${change.label} by ${change.by}`),
    ...(kinds ? [`asks for: ${kinds.are.join(', ')}: ${inWords(kinds.reasons)}`] : []),
  ];
}

function whyAnswer(line: AnsweredLine, shares: readonly (readonly [string, number])[]): readonly string[] {
  const shown = shares.map(([of, share]) => `${of} ${Math.round(share * 100)} %`).join(', ');
  const isAll = shares.every(([, share]) => share >= MET);
  const because = [
    shares.length > 0 ? `shown of what it asks for: ${shown}` : 'it asks for nothing that can be looked up',
    line.choice === null ? [] : 'one of a choice is enough',
    isAll && line.answer === 'partly' ? 'the certificate is not named' : [],
    !isAll && line.answer === 'shown' ? 'the certificate is named' : [],
  ];
  return [
    `answer: ${line.answer}; ${because.flat().join('; ')}`,
    ...(line.nearest ? [`nearest line of the resume: ${line.nearest.text}`] : []),
  ];
}

function whyKeyword(explained: ExplainedKeyword): readonly string[] {
  const { keyword, own, chance, mentions, choices } = explained;
  const [of, worth, repeated, years] = explained.weight;
  const factors = `${of} (its place) × ${worth} (${keyword.kind}) × ${repeated.toFixed(2)} (named ${keyword.count} ×)`;
  const isAsked = keyword.need !== 'mentioned';
  const inTitle = keyword.inTitle !== null && isAsked ? '; what the title names is required' : '';
  const isElsewhere = !isAsked && chance >= own.least ? '; but the posting is of no software work' : '';
  return [
    `${keyword.name} | ${keyword.need}, weight ${keyword.weight}`,
    `on the whole asked: ${whyLikely({ ...own, chance })}${own.rule ? `; ${own.rule}` : ''}${inTitle}${isElsewhere}`,
    ...(own.chance.toFixed(2) === chance.toFixed(2)
      ? []
      : [`by its own features: ${own.chance.toFixed(2)}; a rule or its choice says the rest`]),
    ...mentions.flatMap(mention => [
      `“${mention.quote}”, in a line that is ${mention.role}${mention.isDeciding ? ', decides its need' : ''}`,
      `    the skill: ${whySense(mention)}`,
      `    asked: ${mention.isForeign ? 'no, others have it or the employer makes it; ' : ''}${whyLikely(mention.asked)}`,
      `    ${mention.wish}: ${inWords(mention.wishReasons)}`,
    ]),
    ...choices.map(
      choice =>
        `one of ${choice.pair} is enough: ${choice.isOffered ? 'yes, a lone “or” joins them; ' : ''}${whyLikely(choice)}`,
    ),
    ...(choices.length === 0
      ? []
      : [
          keyword.alternatives === null
            ? 'in no choice: asked on its own'
            : `in choice ${keyword.alternatives}`,
        ]),
    ...(keyword.weight > 0 ? [`weight: ${factors}${years > 0 ? ` + ${years} (years)` : ''}`] : []),
  ];
}

const whySense = ({ rule, likely }: Omit<ExplainedSense, 'quote'>): string =>
  [rule ?? [], likely ? whyLikely(likely) : []].flat().join('; ');

const whyLikely = ({ chance, least, reasons }: Likely): string =>
  `${chance >= least ? 'yes' : 'no'}, ${chance.toFixed(2)} of ${least}: ${inWords(reasons)}`;

const signed = (weight: number): string => `${weight < 0 ? '' : '+'}${weight.toFixed(2)}`;

const inWords = (reasons: readonly Reason[]): string =>
  reasons.map(({ feature, weight }) => `${feature} ${signed(weight)}`).join(', ');
