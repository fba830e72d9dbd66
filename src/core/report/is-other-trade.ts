import type { Report } from '../types.ts';

/** True where the verdict is that the work is of another kind than all that the resume shows. */
export const isOtherTrade = ({ verdict }: Pick<Report, 'verdict'>): boolean =>
  verdict.some(({ id }) => id.startsWith('verdict.otherTrade'));
