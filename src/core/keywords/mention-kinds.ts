import { kindsCalled, kindsNamed } from '../models/named-features.ts';

/** The kinds of features by which mentions of skills are judged, with their names in the trained weights. */
export const { KIND, names: MENTION_KINDS } = kindsNamed({
  // The words before and after the mention, and before and after the list it stands in.
  ...kindsCalled('b1', 'b2', 'a1', 'a2', 'L0', 'L1', 'L2', 'R0', 'R1', 'R2', 'in', 'names'),
  gapBefore: ['gap<'],
  gapAfter: ['gap>'],
  cue: ['', ''],
  // The name itself.
  ...kindsCalled('kind', 'form', 'size', 'skill'),
  kindForm: ['kind=', '&form='],
  // The line.
  ...kindsCalled('role'),
  roleUnder: ['role=', '&under='],
  roleKind: ['role=', '&kind='],
  must: ['must~'],
  wish: ['wish~'],
  mixed: ['mixed~'],
  work: ['work~'],
  nothing: ['nothing~'],
  isWish: ['wish='],
  // Whether the spelling is the skill at all.
  ...kindsCalled('needs', 'exact', 'short', 'joined', 'companion', 'actor', 'tools', 'near', 'noun'),
  b1Form: ['b1=', '&form='],
  a1Form: ['a1=', '&form='],
  start: ['start=', '&form='],
  sides: ['sides=', '|'],
  sidesForm: ['sides=', '&form='],
  caps: ['caps=', '&form='],
  trade: ['trade=', '&form='],
  toolsNeeds: ['tools=', '&needs='],
  nearForm: ['near=', '&form='],
  sign: ['', '&form='],
  nounForm: ['noun=', '&form='],
  nounKind: ['noun=', '&kind='],
  strongest: ['strongest=', '&needs='],
  // Whether a word that the lexicon lacks is the name of a tool.
  ...kindsCalled('word', 'head', 'tail', 'forms'),
  shape: ['shape=', '&at='],
  items: ['items=', '|'],
  around: ['tools~', '&marks='],
  often: ['often=', '&form='],
});
