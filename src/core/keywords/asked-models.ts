import { ASKED_WEIGHTS } from '../models/asked-weights.ts';
import { readModel } from '../models/linear-model.ts';
import { type NamedModels, namedModels } from '../models/named-features.ts';
import { WISH_WEIGHTS } from '../models/wish-weights.ts';
import { MENTION_KINDS } from './mention-kinds.ts';

let models: NamedModels | null = null;

/** Is a mention asked of the person (`no`, `yes`), and where it is, is it a must or a wish (`must`, `wish`)? Read on first use. */
export function askedModels(): NamedModels {
  models ??= namedModels(MENTION_KINDS, [readModel(ASKED_WEIGHTS), readModel(WISH_WEIGHTS)]);
  return models;
}
