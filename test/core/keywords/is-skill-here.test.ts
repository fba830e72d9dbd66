import { inventedNames } from '../../../scripts/train/mentions/invented-names.ts';
import { describeNames } from './describe-names.ts';

describeNames(inventedNames);
