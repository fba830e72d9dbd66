import { spanOf } from '../../../src/core/keywords/candidate.ts';
import { choiceFeatures } from '../../../src/core/keywords/choice-features.ts';
import { titleSkills } from '../../../src/core/keywords/extract-keywords.ts';
import { mentionsIn, tokensOf } from '../../../src/core/keywords/find-skills.ts';
import { type Named, nameLists } from '../../../src/core/keywords/name-lists.ts';
import { choicesIn, numbered } from '../../../src/core/keywords/number-choices.ts';
import type { LinearModel } from '../../../src/core/models/linear-model.ts';
import { crossValidate } from '../cross-validate.ts';
import { type Example, fitLinear } from '../fit-linear.ts';
import { writeModel } from '../write-model.ts';
import { inventedChoices } from './invented-choices.ts';
import { type JudgedAd, judgedAds } from './read-corpus.ts';

/** A text with known choices: mentions with the same `choiceOf` are one choice. */
type Document = {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly Named[];
  readonly choiceOf: (mention: Named) => string | null;
  /** The judged ad, with its title and needs; null for an invented line, in which all keywords count as asked for. */
  readonly ad: JudgedAd | null;
  readonly weight: number;
};

// The invented lines of one pattern are alike, so each counts less.
const INVENTED = 0.5;

const fitAll = (documents: readonly Document[]) =>
  fitLinear(['no', 'yes'], documents.flatMap(examplesOf), { l2: 1, least: 3, iterations: 80 });

/** Fits the model of choices to judged pairs and invented lines, prints how good it is (also on other judges' pairs), and writes it. */
export function trainChoice(): void {
  const all = judgedAds();
  const judged = all.filter(({ isOfCorpus }) => isOfCorpus).map(judgedDocument);
  const others = all.filter(({ isOfCorpus }) => !isOfCorpus).map(judgedDocument);
  const invented = inventedChoices.flatMap((lines, at) =>
    lines.map(line => inventedDocument(`invented-${at}`, line)),
  );
  const documents = [...judged, ...invented];
  const results = crossValidate(documents, ({ id }) => id, fitAll, pairsOf);
  const model = fitAll(documents);
  const byOthers = others.flatMap(document => pairsOf(model, document));
  const figures = `Cross-validated, of any two keywords: in ${judged.length} ads ${shares(results.slice(0, judged.length).flat())}; in invented lines, pattern by pattern, ${shares(results.slice(judged.length).flat())}. In ${others.length} ads by other judges ${shares(byOthers)}.`;
  console.log(figures);
  writeModel('choice', model, figures, { smallest: 0.1 });
}

function judgedDocument(ad: JudgedAd): Document {
  const { id, text } = ad;
  const choiceOf = ({ skill, start, end }: Named) =>
    ad.choiceOf({ name: skill.name, spellings: [text.slice(start, end)] });
  return { id, text, mentions: mentionsOf(text), choiceOf, ad, weight: 1 };
}

function inventedDocument(id: string, line: string): Document {
  // The name of a choice is the place where it begins in the text without brackets.
  let text = '';
  const choices: { start: number; end: number }[] = [];
  for (const part of line.split(/(<[^>]*>)/)) {
    const inner = part.replace(/[<>]/g, '');
    if (part.startsWith('<')) choices.push({ start: text.length, end: text.length + inner.length });
    text += inner;
  }
  const choiceOf = ({ start, end }: Named) => {
    const own = choices.find(choice => choice.start <= start && end <= choice.end);
    return own ? String(own.start) : null;
  };
  return { id, text, mentions: mentionsOf(text), choiceOf, ad: null, weight: INVENTED };
}

function mentionsOf(text: string): readonly Named[] {
  const tokens = tokensOf(text);
  return mentionsIn(text, tokens)
    .filter(({ isInside }) => !isInside)
    .map(mention => ({ skill: mention.skill, ...spanOf(tokens, mention) }));
}

function examplesOf({ text, mentions, choiceOf, weight }: Document): readonly Example[] {
  return nameLists(text, mentions).flatMap(list =>
    choiceFeatures(text, list).map((features, at) => {
      const [one, other] = [choiceOf(list[at] as Named), choiceOf(list[at + 1] as Named)];
      return { features, label: one !== null && one === other ? 'yes' : 'no', weight };
    }),
  );
}

type Pair = { readonly isChoice: boolean; readonly said: boolean };

/** For any two keywords that are asked for: whether they are in one choice, and whether the model says so. */
function pairsOf(model: LinearModel, { text, mentions, choiceOf, ad }: Document): readonly Pair[] {
  const isAsked = ({ skill, start, end }: Named) => {
    const need = ad?.needOf({ name: skill.name, spellings: [text.slice(start, end)] });
    return ad === null || need === 'required' || need === 'preferred';
  };
  const asked = mentions.filter(isAsked);
  const numbers = numbered(choicesIn(text, asked, model), titleSkills(ad?.title ?? null, []));
  const names = [...new Map(asked.map(mention => [mention.skill.name, choiceOf(mention)]))];
  return names.flatMap(([one, choice], at) =>
    names.slice(at + 1).map(([other, second]) => ({
      isChoice: choice !== null && choice === second,
      said: numbers.has(one) && numbers.get(one)?.[0] === numbers.get(other)?.[0],
    })),
  );
}

function shares(pairs: readonly Pair[]): string {
  const right = pairs.filter(({ isChoice, said }) => isChoice && said).length;
  const share = (is: (pair: Pair) => boolean) => (right / pairs.filter(is).length).toFixed(3);
  return `found ${share(({ isChoice }) => isChoice)}, right ${share(({ said }) => said)}`;
}
