import { ASKED_WEIGHTS } from '../models/asked-weights.ts';
import { type LinearModel, readModel } from '../models/linear-model.ts';
import { WISH_WEIGHTS } from '../models/wish-weights.ts';

let asked: LinearModel | null = null;
let wish: LinearModel | null = null;

/** Is a mention asked of the person? `no`, `yes`. Read on first use. */
export function askedModel(): LinearModel {
  asked ??= readModel(ASKED_WEIGHTS);
  return asked;
}

/** Is what is asked a must or a wish? `must`, `wish`. Read on first use. */
export function wishModel(): LinearModel {
  wish ??= readModel(WISH_WEIGHTS);
  return wish;
}
