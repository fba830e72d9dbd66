import { asChain } from '../models/chain-model.ts';
import { HEADINGS_WEIGHTS } from '../models/headings-weights.ts';
import { LINES_WEIGHTS } from '../models/lines-weights.ts';
import { type NamedModels, namedModels } from '../models/named-features.ts';
import { readModel } from '../models/read-model.ts';
import { REQUIREMENT_KINDS_WEIGHTS } from '../models/requirement-kinds-weights.ts';
import { once } from '../text/remembered.ts';
import { LINE_KINDS } from './line-kinds.ts';

/**
 * The models that read postings: `headings` tells what a heading introduces, `lines` the role of each line, `kinds` what a requirement asks for. `ofRoles`
 * and `ofKinds` find the same weights by the number of a feature's kind, which is faster; headings and lines are in one, since they share their features.
 */
export const lineReader = once(() => {
  const [headings, lines] = [readModel(HEADINGS_WEIGHTS), asChain(readModel(LINES_WEIGHTS))];
  const kinds = readModel(REQUIREMENT_KINDS_WEIGHTS);
  const [ofRoles, ofKinds] = [[headings, lines], [kinds]].map(models =>
    namedModels(LINE_KINDS, models, true),
  ) as [NamedModels, NamedModels];
  return { headings, lines, kinds, ofRoles, ofKinds };
});
