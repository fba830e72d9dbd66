import { BLOCKS_WEIGHTS } from '../../core/models/blocks-weights.ts';
import { type ChainModel, readChainModel } from '../../core/models/chain-model.ts';
import { FIELDS_WEIGHTS } from '../../core/models/fields-weights.ts';
import { type LinearModel, readModel } from '../../core/models/linear-model.ts';
import { PAGES_WEIGHTS } from '../../core/models/pages-weights.ts';

/** What has been learnt of pages: which blocks are an ad, whether they are one, and which value is a field of it. */
export type Models = {
  readonly blocks: () => ChainModel;
  readonly pages: () => LinearModel;
  readonly fields: () => LinearModel;
};

let blocks: ChainModel | null = null;
let pages: LinearModel | null = null;
let fields: LinearModel | null = null;

/** The models that ship, unpacked when they are first asked for. */
export const shippedModels: Models = {
  blocks: () => {
    blocks ??= readChainModel(BLOCKS_WEIGHTS);
    return blocks;
  },
  pages: () => {
    pages ??= readModel(PAGES_WEIGHTS);
    return pages;
  },
  fields: () => {
    fields ??= readModel(FIELDS_WEIGHTS);
    return fields;
  },
};
