import { mentionsIn, tokensOf } from '../../../src/core/keywords/find-skills.ts';
import { MENTION_KINDS } from '../../../src/core/keywords/mention-kinds.ts';
import type { NameRun } from '../../../src/core/keywords/name-runs.ts';
import { readPostingSentences } from '../../../src/core/keywords/read-posting-sentences.ts';
import { isListed, runContext, tellRun } from '../../../src/core/keywords/unlisted-names.ts';
import { isName } from '../../../src/core/lexicon/skill.ts';
import { probabilitiesOf } from '../../../src/core/models/linear-model.ts';
import { namesTold } from '../../../src/core/models/named-features.ts';
import { readLines } from '../../../src/core/posting/read-lines.ts';
import { crossValidate } from '../cross-validate.ts';
import { type Example, fitLinear } from '../fit-linear.ts';
import { GOLDEN } from '../golden-ads.ts';
import { writeModel } from '../write-model.ts';
import { goldenLabels } from './golden-labels.ts';
import { type LabelledAd, readAds } from './read-corpus.ts';

/** A run of words that may be a name. `isHidden` if the example comes from hiding names of the lexicon. */
type NameExample = Example & { readonly isHidden: boolean };
type Document = {
  readonly id: string;
  readonly source: string;
  readonly examples: readonly NameExample[];
};

const PARTS = 8;
// There are many names of the lexicon to hide, and few names that it lacks, so each hidden one counts less.
const HIDDEN = 0.5;

const fitAll = (documents: readonly Document[]) =>
  fitLinear(
    ['no', 'yes'],
    documents.flatMap(({ examples }) => examples),
    { l2: 2, least: 3, iterations: 80 },
  );

/** Trains the model that finds names which the lexicon lacks. It also learns from names of the lexicon, of which one part at a time is hidden. */
export function trainNames(): void {
  const ads = [...readAds(), ...goldenLabels()];
  const documents = ads.map((ad): Document => ({ id: ad.id, source: ad.source, examples: examplesOf(ad) }));
  const judged = crossValidate(
    documents,
    ({ source }) => source,
    fitAll,
    (model, { examples }) =>
      examples.map(({ features, label, isHidden }) => ({
        isHidden,
        isRight: label === 'yes',
        chance: probabilitiesOf(model, features)[1] ?? 0,
      })),
  ).flat();
  const sure = judged.filter(({ chance }) => chance >= 0.9);
  const [hidden, others] = [judged.filter(one => one.isHidden), sure.filter(one => !one.isHidden)];
  const found = sure.filter(one => one.isHidden).length / hidden.length;
  const figures = `Cross-validated by source: ${found.toFixed(3)} of ${hidden.length} hidden names are sure, and ${others.length} others, ${others.filter(({ isRight }) => isRight).length} of them labelled.`;
  console.log(figures);
  writeModel('names', fitAll(documents), figures, { smallest: 0.08, steps: 20 });
}

/** The runs of an ad, and the runs that appear when a part of the lexicon’s names is hidden. */
function examplesOf(ad: LabelledAd): readonly NameExample[] {
  const sentences = readPostingSentences(ad.text, readLines(ad.text, ad.title));
  const tokens = tokensOf(ad.text);
  const mentions = mentionsIn(ad.text, tokens);
  const partOf = new Map(
    [...new Set(mentions.map(({ skill }) => skill))].map((skill, at) => [skill, at % PARTS]),
  );
  return Array.from({ length: PARTS + 1 }, (_, part) => part - 1).flatMap(part => {
    const hidden = mentions.filter(({ skill }) => isName(skill) && partOf.get(skill) === part);
    const context = runContext(
      ad.text,
      tokens,
      sentences,
      mentions.filter(one => !hidden.includes(one)),
    );
    return context.runs.flatMap((run): readonly NameExample[] => {
      const over = hidden.filter(({ first, end }) => first < run.end && end > run.first);
      if (part < 0 ? isListed(run) : over.length === 0) return [];
      const own = over.find(({ first, end }) => first === run.first && end === run.end);
      const label = part < 0 ? labelOf(ad, run) : own && nameOf(ad, run, own.skill.name);
      if (!label) return [];
      const features = namesTold(MENTION_KINDS, sink => tellRun(run, context, sink));
      return [{ features, label, isHidden: part >= 0, weight: part >= 0 ? HIDDEN : 1 }];
    });
  });
}

/** Whether a run is a name; undefined (no example) if it is only mentioned or too general. In golden postings, a run without a label is no name. */
function labelOf(ad: LabelledAd, { name }: NameRun): string | undefined {
  const need = ad.needOf({ name, spellings: [name] });
  if (need === 'required' || need === 'preferred') return 'yes';
  return need === 'false' || (need === 'unlabelled' && ad.id.startsWith(GOLDEN)) ? 'no' : undefined;
}

function nameOf(ad: LabelledAd, run: NameRun, name: string): string | undefined {
  const need = ad.needOf({ name, spellings: [run.name] });
  return need === 'required' || need === 'preferred' || need === 'unlabelled' ? 'yes' : undefined;
}
