import { BLOCKS_WEIGHTS } from '../../core/models/blocks-weights.ts';
import { type ChainModel, readChainModel } from '../../core/models/chain-model.ts';
import { FIELDS_WEIGHTS } from '../../core/models/fields-weights.ts';
import { type LinearModel, readModel } from '../../core/models/linear-model.ts';

/** What has been learnt of pages: which blocks are an ad, and which value is a field of it. */
export type Models = { readonly blocks: () => ChainModel; readonly fields: () => LinearModel };

let blocks: ChainModel | null = null;
let fields: LinearModel | null = null;

/** The models that ship, unpacked when they are first asked for. */
export const shippedModels: Models = {
  blocks: () => {
    blocks ??= readChainModel(BLOCKS_WEIGHTS);
    return blocks;
  },
  fields: () => {
    fields ??= readModel(FIELDS_WEIGHTS);
    return fields;
  },
};
