import { type GoldenPosting, readGoldenPostings } from '../../test/golden/read-golden.ts';

/** How the names of the invented postings begin, among those of the labelled ads. */
export const GOLDEN = 'golden:';

/** The training half of the golden set: its invented postings. */
export const goldenAds = (): readonly GoldenPosting[] =>
  readGoldenPostings()
    .filter(({ isTest }) => !isTest)
    .map(posting => ({ ...posting, id: `${GOLDEN}${posting.id}` }));
