import { kindsCalled, kindsNamed } from '../models/named-features.ts';

/** The kinds of features by which lines are judged, with their names in the trained weights. */
export const { KIND, names: LINE_KINDS } = kindsNamed({
  // Its words, and the first and last ones.
  ...kindsCalled('f1', 'f2', 'l1', 'l2', 'w', 's', 'b'),
  // Its cues.
  ...kindsCalled('c', 'cl', 'cs', 'co', 'ce', 'cn', 'c1', 'cz', 'cf', 'hd', 'cov', 'covs', 'lc'),
  // Its form.
  ...kindsCalled('len', 'bul', 'shape', 'end', 'com', 'sign', 'caps', 'case'),
  // Its place.
  ...kindsCalled('gap', 'gaps', 'gapb', 'pos', 'i', 'e'),
  // The lines before it, after it, and after the next one; words shared with the title.
  ...kindsCalled('pnone', 'pf', 'pc', 'psh', 'ph', 'nnone', 'nf', 'nc', 'nsh', 'nh'),
  ...kindsCalled('Nnone', 'Nf', 'Nc', 'Nsh', 'Nh', 'bb', 'follow', 'tt'),
  // The heading above it.
  ...kindsCalled('in', 'ind', 'inb', 'inc'),
});
