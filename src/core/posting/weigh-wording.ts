import { roleWords } from '../vocabulary/role-words.ts';
import { isWishedItem, wishedPart } from './find-wishes.ts';
import { CLOSED, type Force } from './in-force.ts';
import { isAmongItems, isPlainHead, isSubject, type LineView, leadsIn, saysWish } from './line-view.ts';

// Points for the wording of a line, added to the model's scores.
const ALL_WISHED = 1;
const END_WISHED = 3;
/** Points that exclude a label. */
export const NEVER = -1e3;
// Under a heading of wishes one line in a hundred is no wish, and says “must”.
const MUST_AMONG_WISHES = 2;
const SAYS_MUST = /\b(?:must|requires?|required|needs?|mandatory|essential)\b/i;
const NOT_ASKING: ReadonlySet<string> = new Set(['benefit', 'process', 'legal', 'about', 'other', 'meta']);

// The figures below say how many labelled lines with this wording are as the rule says. Under a heading that asks, the model judges the employer's sentences.
const SAID = 3;
const ASKING = ['must', 'wish', 'mixed'];
// A single question without figures, a line without letters, or a sum of money (566 of 570); a lead-in to the lines below (750 of 757).
const ASKS_NOTHING = /^[^.!?:\d]*\?\W{0,8}$|^\P{L}*$|[$€£]\s?\d/u;
// “We run …”, “Our customers …”, “The team …”, unless the sentence seeks, wants or uses something (1239 of 1247).
const FIRM =
  /^\W*(?:we(?:['’](?:re|ve|ll))?\s(?!(?:are |also |now |\w+ly )*(?:look|seek|search|hir(?:e\b|ing)|need|requir|expect|want|would|prefer|hop(?:e|ing)|use\b|work with|value (?:candidates|knowledge|experience)|insist|rel[iy]|depend|count on|ask|demand|call for|after\b))|(?:our|the|their) (?:[\w-]+ )?(?:teams?|company|products?|platform|customers|clients|users|technology|solutions?|software|mission|vision|benefits|offices?)\s(?!.*\byou))(?!.*\b(?:seek|glad|ideal|needs? (?:someone|an?)\b|vacancy|asks?\b|demands?\b|insists?|values\b|(?:look|call)(?:ing|s)? for|\d\+ years))/i;
// “Nous livrons …”, “Ayudamos a …” (19), unless the sentence says what the employer asks for or uses.
const FIRM_ABROAD =
  /^\P{L}*(?:wij?|wir|nous|noi|(?:ofrec|constru|desarroll|ayud|oferec|desenvolv|ajud)[aei]mos)\s(?!.*\b(?:such|brauch|erwart|setz|freu|woll|wünsch|verlang|forder|möcht|leg|stell|arbeit|dass|wenn|zoek|verwacht|vrag|nodig|wil|eis|werk|gebruik|(?:re)?cherch|besoin|demand|exig|voul|souhait|attend|aim|utili|travaill|appréci|(?:ri)?(?:cerc|chied)|vogl))/iu;
// “This position is …” (167), unless it is for someone who …; a line under a heading of the stack (118 of 126).
const ROLE =
  /^\W*(?:this|the) (?:\w+ )?(?:role|position|job|opportunity|vacancy|internship|engagement)\b(?!.*\b(?:requir|someone|ideal|suit|perfect|those|must|need|candidate|strong|deep|ask|demand|call|expect|want|year))/i;
// “To apply you need Java”, unless something is to be sent.
const NEEDED =
  /^\W*(?:in order )?to (?:apply|succeed|thrive|excel|qualify|join|do (?:well|this|the)|be (?:considered|eligible|success|selected|hired|shortlisted|an?\b))[^.:]*?\byou(?:['’]ll| will)? (?:also )?(?:need|must|should|have to)\b(?!.*\b(?:cv|resume|résumé|form|account|e-?mail|letter|portal|website|upload|send|submit|fill|register|contact)\b)/i;
// “We need a React developer who knows TypeScript”, “Wir suchen eine Entwicklerin, die Java kennt”: a person with some knowledge.
const SEEKS =
  /^\W*(?:we(?:['’]re| are)? (?:(?:now|also|currently) )?(?:need|want|seek(?:ing)?|look(?:ing)? for|hiring)|our team (?:needs|seeks|is looking for)|seeking|(?:looking|searching) for|wir (?:suchen|brauchen)|nous (?:re)?cherchons|(?:busc|necesit|procur|precis)amos|cerchiamo|wij? zoeken|szukamy|hledáme|vi (?:söker|søger|søker))\s(?:[^\s,.:;]+\s){0,4}?(\S+),?\s(?:[^\s,.:;]+,?\s){0,2}?(?:who|with|die|der|mit|qui|maîtrisant|avec|que|con|che|met|który|która|se|som)\s(?!will\b|us\b|wird\b)/i;
const seeksSomeone = (raw: string): boolean => roleWords.test(SEEKS.exec(raw)?.[0] ?? '');
// “Can read a stack trace” (36).
const ABLE = /^\W*(?:can|(?:(?:is|are) )?able to|capable of)\s[^?]*$/i;
// In other languages a sentence that addresses the person is not about the employer (89 of 94).
const SPOKEN_TO = /(?<!\p{L})(?:du|vous|tu|jij|usted|você)(?!\p{L})/iu;
// “We rely on Java daily”: a sentence with a name in it, unless the name is a place (“We at Acme offer”).
const TELLS =
  /^\W*(?:We|(?:This|The) (?:role|position|job))\s(?:(?!(?:at|in|of)\s)\p{Ll}[^\s:]*\s)+(?!You)\p{Lu}[^:]*$/u;

/** True if the place or wording of a line excludes that it is a heading, whatever the model says. */
export function isNoHeading(views: readonly LineView[], at: number): boolean {
  const { raw, says } = views[at] as LineView;
  // “Nice to have: Kafka” with nothing below; “Location: Cork” introduces nothing (none of 139).
  if (!views[at + 1] && /:\s*\p{L}/u.test(raw)) return true;
  if (says === 'meta' || isAmongItems(views, at) || isWishedItem(raw)) return true;
  return TELLS.test(raw) && [at - 1, at + 1].every(beside => views[beside]?.isBullet);
}

// Right below a heading that says that it introduces wishes, no item is a duty or tells of the firm (none of 519).
function isWishListed(views: readonly LineView[], at: number, far: number): boolean {
  const heading = views[at - far];
  const below = views.slice(at - far + 1, at + 1);
  return Boolean(heading && saysWish(heading)) && below.every(({ isBullet }) => isBullet);
}

/** The labels that a rule favours or opposes, and by how much; false if the rule does not apply. */
type Said = false | readonly [labels: readonly string[], worth: number];

/** The rules of `wordingOf` in words, in the same order, for explaining a decision. */
export const WORDING_IN_WORDS = [
  'opens no wishes: plain, the only heading, a subject, or without a word for wishes',
  'by its place or its wording no heading',
  'a heading that everybody uses',
  'stands among wishes and does not say “must”',
  'is an item right below a heading that says “nice to have”',
  'tells of the firm, leads in to what is below, or asks nothing',
  'tells of the role, or of what is used',
  'stands below a known heading that does not ask',
  'stands below a known heading that ends what is asked',
  'says, or its label does, that it is a must',
  'a must is no title, and tells nothing of the firm',
  'its label says that it is a wish',
  'its label says that nothing is asked',
  'says what somebody is able to do',
  'speaks to the person',
  'wishes from its beginning to its end',
  'requires, and wishes at its end',
] as const;

/** What each rule says about a line: from its place, who speaks about whom, which part is a wish, and what cannot be a heading. */
export function wordingOf(
  views: readonly LineView[],
  at: number,
  { own, opens, label, far }: Force,
  labels: readonly string[],
  asked: number,
): readonly Said[] {
  const view = views[at] as LineView;
  const { raw, isBullet, heads, isHeadingLike } = view;
  const isNone = isNoHeading(views, at);
  const isAsked = ASKING.includes(opens);
  const isKnown = views[at - far]?.heads === opens;
  const isMust = label === 'must' || NEEDED.test(raw) || seeksSomeone(raw);
  const isOfFirm = () => FIRM_ABROAD.test(raw) || (!isBullet && FIRM.test(raw));
  const isIdle = label !== 'meta' && NOT_ASKING.has(String(label));
  const part = wishedPart(raw);
  return [
    (at === asked ||
      isPlainHead(view) ||
      (isHeadingLike && (own === 'wish' ? isSubject(view) : !saysWish(view)))) && [['heading:wish'], NEVER],
    isNone && [labels.filter(one => one.startsWith('heading')), NEVER],
    !isNone && Boolean(heads) && [[`heading:${heads}`], -NEVER],
    opens === 'wish' && !SAYS_MUST.test(raw) && [['must', 'mixed'], -MUST_AMONG_WISHES],
    opens === 'wish' &&
      isWishListed(views, at, far) && [['duty', 'stack', 'about', 'meta', 'title'], -2 * SAID],
    (leadsIn(view) || ASKS_NOTHING.test(raw) || (!isAsked && isOfFirm())) && [[...ASKING, 'duty'], -SAID],
    (opens === 'stack' || (!isAsked && ROLE.test(raw))) && [ASKING, -SAID],
    isKnown && !isAsked && [ASKING, -SAID / 2],
    isKnown && CLOSED.has(opens) && [['duty', 'stack'], -SAID / 2],
    isMust && [['must'], SAID],
    isMust && [['title', 'meta', 'process', 'legal', 'about'], -SAID],
    !isMust && label === 'wish' && [['must', 'mixed'], -SAID],
    !isMust && isIdle && [[...ASKING, 'duty'], -SAID],
    ABLE.test(raw) && [ASKING, SAID],
    SPOKEN_TO.test(raw) && [['about'], -SAID],
    part === 'all' && !NOT_ASKING.has(opens) && [['wish'], ALL_WISHED],
    part === 'end' && opens !== 'wish' && [['mixed'], END_WISHED],
  ];
}

/** Changes the scores of lines by their wording. A line that is a wish only at its end asks for both, so it becomes mixed and cannot be a wish. */
export function weighWording(
  scores: readonly Float64Array[],
  above: readonly Force[],
  views: readonly LineView[],
  labels: readonly string[],
  asked: number,
): void {
  const [must, wish, mixed] = ASKING.map(label => labels.indexOf(label)) as [number, number, number];
  for (const [at, row] of scores.entries()) {
    const said = wordingOf(views, at, above[at] as Force, labels, asked);
    for (const [of, worth] of said.filter(rule => rule !== false))
      for (const index of of.map(label => labels.indexOf(label))) row[index] = (row[index] as number) + worth;
    if (!said.at(-1)) continue;
    row[mixed] = Math.max(row[mixed] as number, ...[wish, must].map(to => (row[to] as number) + END_WISHED));
    row[wish] = NEVER;
  }
}
