import {
  type Candidate,
  countTools,
  type GuardContext,
  toolsOf,
} from '../../../src/core/keywords/candidate.ts';
import { collectCandidates, tokensOf } from '../../../src/core/keywords/find-skills.ts';
import { isInDoubt, isPartOfCompound } from '../../../src/core/keywords/is-skill-here.ts';
import { markAnchors } from '../../../src/core/keywords/mark-anchors.ts';
import { MENTION_KINDS } from '../../../src/core/keywords/mention-kinds.ts';
import { tellSense } from '../../../src/core/keywords/sense-features.ts';
import { foldSpelling, getLexicon } from '../../../src/core/lexicon/lexicon.ts';
import { isName } from '../../../src/core/lexicon/skill.ts';
import { probabilitiesOf } from '../../../src/core/models/linear-model.ts';
import { namesTold } from '../../../src/core/models/named-features.ts';
import { readAmbiguousSentences } from '../../../test/golden/read-golden.ts';
import { crossValidate } from '../cross-validate.ts';
import { type Example, fitLinear } from '../fit-linear.ts';
import { writeModel } from '../write-model.ts';
import { goldenLabels } from './golden-labels.ts';
import { inventedNames } from './invented-names.ts';
import { type LabelledAd, readAds, readRows } from './read-corpus.ts';

type Document = { readonly id: string; readonly examples: readonly Example[] };
type Marked = {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly is_keyword: boolean;
};

const fitAll = (documents: readonly Document[]) =>
  fitLinear(
    ['no', 'yes'],
    documents.flatMap(({ examples }) => examples),
    { l2: 2, least: 3, iterations: 60 },
  );

/** Fits the model of what an ambiguous word means, prints how good it is on sentences and names not trained on, and writes it. */
export function trainSense(): void {
  const marked = readRows<Marked>('keywords', 'ambiguous.jsonl').map(markedDocument);
  const invented = inventedNames.map(({ name, yes, no }) => ({
    id: `invented-${name}`,
    examples: [
      ...yes.flatMap(text => ofName(text, name, 'yes')),
      ...no.flatMap(text => ofName(text, name, 'no')),
    ],
  }));
  const golden = readAmbiguousSentences()
    .filter(({ isTest }) => !isTest)
    .map(({ name, isSkill, ...one }) => ({
      ...markedDocument({ ...one, id: name, is_keyword: isSkill }),
      id: `invented-${skillNamed(name)}`,
    }));
  const told = [...marked, ...invented, ...golden];
  const documents = [...told, ...readAds().map(adDocument), ...goldenLabels().map(adDocument)];
  const results = crossValidate(
    documents,
    ({ id }) => id,
    fitAll,
    (model, { examples }) =>
      examples.map(
        ({ features, label }) => (probabilitiesOf(model, features)[1] ?? 0) >= 0.5 === (label === 'yes'),
      ),
  );
  const share = (all: readonly boolean[]) => (all.filter(Boolean).length / all.length).toFixed(3);
  const ofMarked = results.slice(0, marked.length).flat();
  const ofNames = results.slice(marked.length, told.length).flat();
  const figures = `Cross-validated: ${share(ofMarked)} of ${ofMarked.length} words in real sentences, ${share(ofNames)} of ${ofNames.length} in invented ones, name by name.`;
  console.log(figures);
  writeModel('sense', fitAll(documents), figures, { smallest: 0.08 });
}

// Examples of one skill get one id, whatever its spelling, so that cross-validation holds them back together.
const skillNamed = (name: string) => getLexicon().bySpelling.get(foldSpelling(name))?.name ?? name;

function candidatesOf(text: string) {
  const tokens = tokensOf(text);
  const all = collectCandidates(tokens, getLexicon().trie);
  const anchors = markAnchors(all, tokens);
  return { all, context: { text, tokens, anchors, tools: toolsOf(countTools(anchors)) } };
}

const featuresOf = (candidate: Candidate, context: GuardContext) =>
  namesTold(MENTION_KINDS, sink => tellSense(candidate, context, sink));

function markedDocument({ id, text, start, end, is_keyword }: Marked): Document {
  const { all, context } = candidatesOf(text);
  const placeOf = (one: Candidate) => ({
    from: context.tokens[one.first]?.start ?? 0,
    to: context.tokens[one.end - 1]?.end ?? 0,
  });
  const found = all.flat().find(one => {
    const { from, to } = placeOf(one);
    return from <= start && to >= end && (is_keyword || to - from <= end - start + 1);
  });
  if (!found || !isInDoubt(found, context) || isPartOfCompound(found, context)) return { id, examples: [] };
  return {
    id,
    examples: [{ features: featuresOf(found, context), label: is_keyword ? 'yes' : 'no', weight: REAL }],
  };
}

function ofName(text: string, name: string, label: string): readonly Example[] {
  const { all, context } = candidatesOf(text);
  const own = all.flat().find(one => one.skill.name === name && !isPartOfCompound(one, context));
  return own ? [{ features: featuresOf(own, context), label }] : [];
}

const REAL = 2;

/** Examples from an ad: words whose labels say that they are a keyword asked for, or none. */
function adDocument({ id, text, needOf }: Pick<LabelledAd, 'id' | 'text' | 'needOf'>): Document {
  const { all, context } = candidatesOf(text);
  const examples = all.flatMap(([one]): readonly Example[] => {
    if (!one) return [];
    const isGuarded = one.alias.guard.needs !== 'nothing';
    if (isGuarded ? isPartOfCompound(one, context) : !isName(one.skill)) return [];
    const need = needOf({ name: one.skill.name, spellings: [] });
    const isAsked = need === 'required' || need === 'preferred';
    if (!isAsked && need !== 'false') return [];
    return [{ features: featuresOf(one, context), label: isAsked ? 'yes' : 'no' }];
  });
  return { id, examples };
}
