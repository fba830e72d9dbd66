import { BLOCKS_WEIGHTS } from '../../core/models/blocks-weights.ts';
import { asChain, type ChainModel } from '../../core/models/chain-model.ts';
import { FIELDS_WEIGHTS } from '../../core/models/fields-weights.ts';
import type { LinearModel } from '../../core/models/linear-model.ts';
import { PAGES_WEIGHTS } from '../../core/models/pages-weights.ts';
import { readSmallModel } from '../../core/models/small-model.ts';
import { once } from '../../core/text/remembered.ts';

/** The learnt models: which blocks are an ad, whether they are a posting, and which value a field has. */
export type Models = {
  readonly blocks: () => ChainModel;
  readonly pages: () => LinearModel;
  readonly fields: () => LinearModel;
};

/** The models that ship, each unpacked when it is first used. */
export const shippedModels: Models = {
  blocks: once(() => asChain(readSmallModel(BLOCKS_WEIGHTS))),
  pages: once(() => readSmallModel(PAGES_WEIGHTS)),
  fields: once(() => readSmallModel(FIELDS_WEIGHTS)),
};
