import { chanceOf, type Features, type LinearModel } from '../../src/core/models/linear-model.ts';
import { breaksIn } from '../../src/core/posting/glued-lines.ts';
import { isEnglish } from '../../src/core/text/language-of.ts';
import { crossValidate } from './cross-validate.ts';
import { type Example, fitLinear } from './fit-linear.ts';
import { corpusPostings, goldenPostings, type LabelledPosting } from './lines/line-examples.ts';
import { chances } from './lines/vary-posting.ts';
import { plain } from './plain.ts';
import { writeModel } from './write-model.ts';

// Examples: postings with labelled lines, joined into one line as some pages and exports do.
const OPTIONS = { l2: 1, least: 6, iterations: 60 };
// The second fit has only the strongest features, which may have larger weights.
const REFIT_OPTIONS = { ...OPTIONS, l2: 0.3 };
const MOST_FEATURES = 1000;
const COPIES = 3;
const LABELS = ['no', 'yes'];
const BULLET = /^[-–—*•·▪◦‣→✔✓➢►●○]\s*/u;

/** Joins a posting into one line, and returns where its lines begin. Chance decides about capitals and colons of headings and full stops of items. */
function glued({ id, lines }: LabelledPosting, copy: number) {
  const chance = chances(`${id}/glued/${copy}`);
  const [areCapitals, areColons, areBare, areSentences] = [0.4, 0.3, 0.5, 0.3].map(share => chance() < share);
  let text = '';
  const begins = new Set<number>();
  for (const { text: printed, label, gap } of lines) {
    const isHeading = label.startsWith('heading');
    let own = printed.replace(/\s+/g, ' ').trim();
    if (isHeading) {
      if (!areColons) own = own.replace(/\s*:$/, '');
      if (areCapitals) own = own.toUpperCase();
    } else if (gap !== ' ') {
      own = own.replace(BULLET, '');
      if (areBare) own = own.replace(/[.;]$/, '');
      else if (areSentences && !/[.!?:;,]$/.test(own)) own += '.';
    }
    if (own === '') continue;
    if (text !== '') text += ' ';
    if (gap !== ' ' || isHeading) begins.add(text.length);
    text += own;
  }
  return { text, begins };
}

const examplesOf = (posting: LabelledPosting): readonly Example[] =>
  Array.from({ length: COPIES }, (_, copy) => {
    const { text, begins } = glued(posting, copy);
    const examples: Example[] = [];
    breaksIn(text, (features, start) => {
      examples.push({ features, label: begins.has(start) ? 'yes' : 'no', weight: 1 / COPIES });
      return begins.has(start);
    });
    return examples;
  }).flat();

function fitAll(postings: readonly LabelledPosting[]): LinearModel {
  const examples = postings.flatMap(examplesOf);
  const rows = examples.map(({ features }) => features);
  const kept = heaviest(fitLinear(LABELS, examples, OPTIONS), rows);
  const few = examples.map(one => ({ ...one, features: one.features.filter(name => kept.has(name)) }));
  return plain(
    fitLinear(LABELS, few, REFIT_OPTIONS),
    few.map(({ features }) => features),
  );
}

/** The strongest features, by the size of their weights and by how often they occur. */
function heaviest(model: LinearModel, rows: readonly Features[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const name of row) counts.set(name, (counts.get(name) ?? 0) + 1);
  const weightOf = (name: string) =>
    Math.abs(model.weights.get(name)?.[1] ?? 0) * Math.sqrt(counts.get(name) ?? 1);
  const names = [...model.weights.keys()].sort((one, other) => weightOf(other) - weightOf(one));
  return new Set(names.slice(0, MOST_FEATURES));
}

const judge = (model: LinearModel, posting: LabelledPosting) =>
  examplesOf(posting).map(({ features, label }) => ({
    is: label === 'yes',
    said: chanceOf(model, features) >= 0.5,
  }));

function figuresOf(all: readonly { readonly is: boolean; readonly said: boolean }[]): string {
  const right = all.filter(({ is, said }) => is && said).length;
  const share = (some: readonly unknown[]) => (right / some.length).toFixed(3);
  return `found ${share(all.filter(({ is }) => is))}, right ${share(all.filter(({ said }) => said))}`;
}

const isInEnglish = ({ lines }: LabelledPosting) => isEnglish(lines.map(({ text }) => text).join('\n'));

/** Fits the model of where lines begin in text that lost its line breaks, measures it on held-out sources and golden test postings, and writes it. */
export function trainBreaks(): void {
  const ads = corpusPostings().filter(isInEnglish);
  const golden = goldenPostings(false).filter(isInEnglish);
  const tests = goldenPostings(true).filter(isInEnglish);
  const model = fitAll([...ads, ...golden]);
  const fitTo = (some: readonly LabelledPosting[]) => fitAll([...some, ...golden]);
  const bySource = crossValidate(ads, ad => ad.source, fitTo, judge);
  const own = tests.flatMap(posting => judge(model, posting));
  const figures = `Lines in English that lost their breaks: by source ${figuresOf(bySource.flat())}; golden postings that test ${figuresOf(own)}.`;
  console.log(figures);
  writeModel('breaks', model, figures);
}
