import { choiceFeatures, nameLists } from '../../../src/core/keywords/choice-features.ts';
import { mentionsIn, spanOf, tokensOf } from '../../../src/core/keywords/find-skills.ts';
import { probabilitiesOf } from '../../../src/core/models/linear-model.ts';
import { crossValidate } from '../cross-validate.ts';
import { type Example, fitLinear } from '../fit-linear.ts';
import { writeModel } from '../write-model.ts';
import { inventedChoices } from './invented-choices.ts';
import { readAds } from './read-corpus.ts';

type Document = { readonly id: string; readonly examples: readonly Example[] };

const fitAll = (documents: readonly Document[]) =>
  fitLinear(
    ['no', 'yes'],
    documents.flatMap(({ examples }) => examples),
    { l2: 2, least: 3, iterations: 80 },
  );

/** Fits the model of choices to what judges took for one, and to invented lines; says what it reaches, and writes it. */
export function trainChoice(): void {
  const judged = readAds().flatMap(({ id, text, choiceOf }) =>
    choiceOf({ name: '', spellings: [] }) === undefined
      ? []
      : [
          {
            id,
            examples: examplesOf(text, (one, other) =>
              isShared(choiceOf(foundAt(text, one)), choiceOf(foundAt(text, other))),
            ),
          },
        ],
  );
  const invented = inventedChoices.map((line, at) => inventedDocument(`invented-${at}`, line));
  const documents = [...judged, ...invented];
  const results = crossValidate(
    documents,
    ({ id }) => id,
    fitAll,
    (model, { examples }) =>
      examples.map(({ features, label }) => ({
        label,
        said: (probabilitiesOf(model, features)[1] ?? 0) >= 0.5 ? 'yes' : 'no',
      })),
  );
  const all = results.slice(0, judged.length).flat();
  const right = all.filter(({ label, said }) => label === 'yes' && said === 'yes').length;
  const share = (sum: number) => (right / sum).toFixed(3);
  const figures = `Cross-validated on neighbours in ${judged.length} ads: choices found ${share(all.filter(({ label }) => label === 'yes').length)}, right ${share(all.filter(({ said }) => said === 'yes').length)}.`;
  console.log(figures);
  writeModel('choice', fitAll(documents), figures);
}

type Place = { readonly name: string; readonly start: number; readonly end: number };

const foundAt = (text: string, { name, start, end }: Place) => ({
  name,
  spellings: [text.slice(start, end)],
});
const isShared = (one: string | null | undefined, other: string | null | undefined) =>
  one === other && typeof one === 'string';

function examplesOf(text: string, isJoined: (one: Place, other: Place) => boolean): readonly Example[] {
  const tokens = tokensOf(text);
  const mentions = mentionsIn(text, tokens)
    .filter(({ isInside }) => !isInside)
    .map(mention => ({ skill: mention.skill, name: mention.skill.name, ...spanOf(tokens, mention) }));
  return nameLists(text, mentions).flatMap(list =>
    choiceFeatures(text, list).map((features, at) => ({
      features,
      label: isJoined(list[at] as Place, list[at + 1] as Place) ? 'yes' : 'no',
    })),
  );
}

function inventedDocument(id: string, line: string): Document {
  const start = line.indexOf('<');
  const end = line.indexOf('>') - 1;
  const isInside = (place: Place) => place.start >= start && place.end <= end;
  return {
    id,
    examples: examplesOf(line.replace(/[<>]/g, ''), (one, other) => isInside(one) && isInside(other)),
  };
}
