import type { Report } from '../types.ts';

/** True if the verdict says that the posting is in another trade than everything on the resume. */
export const isOtherTrade = ({ verdict }: Pick<Report, 'verdict'>): boolean =>
  verdict.some(({ id }) => id.startsWith('verdict.otherTrade'));
