import { kindsCalled, kindsNamed } from '../models/named-features.ts';

/** The kinds of features by which lines are judged, and what the trained weights call them. */
export const { KIND, names: LINE_KINDS } = kindsNamed({
  // Its words, and those with which it begins and ends.
  ...kindsCalled('f1', 'f2', 'l1', 'l2', 'w', 's', 'b'),
  // Its cues.
  ...kindsCalled('c', 'cl', 'cs', 'co', 'ce', 'cn', 'c1', 'cz', 'cf', 'hd', 'cov', 'covs', 'lc'),
  // Its form.
  ...kindsCalled('len', 'bul', 'shape', 'end', 'com', 'sign', 'caps', 'case'),
  // Its place.
  ...kindsCalled('gap', 'gaps', 'gapb', 'pos', 'i', 'e'),
  // What stands before it, behind it, and one further.
  ...kindsCalled('pnone', 'pf', 'pc', 'psh', 'ph', 'nnone', 'nf', 'nc', 'nsh', 'nh'),
  ...kindsCalled('Nnone', 'Nf', 'Nc', 'Nsh', 'Nh', 'bb', 'follow', 'tt'),
  // The heading above it.
  ...kindsCalled('in', 'ind', 'inb', 'inc'),
});
