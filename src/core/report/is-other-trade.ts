import type { Report } from '../types.ts';

/** True where the verdict is that the work is of another kind than all that the resume shows. */
export function isOtherTrade({ verdict }: Pick<Report, 'verdict'>): boolean {
  return verdict.some(({ id }) => id.startsWith('verdict.otherTrade'));
}
