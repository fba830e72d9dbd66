import { type GoldenPosting, readGoldenPostings } from '../../test/golden/read-golden.ts';

/** The ids of golden postings begin with this, to tell them from labelled ads. */
export const GOLDEN = 'golden:';

/** The golden postings for training, which are invented. */
export const goldenAds = (): readonly GoldenPosting[] =>
  readGoldenPostings()
    .filter(({ isTest }) => !isTest)
    .map(posting => ({ ...posting, id: `${GOLDEN}${posting.id}` }));
