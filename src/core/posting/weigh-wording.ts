import { isWishedItem, wishedPart } from './find-wishes.ts';
import { isAmongItems, type LineView, leadsIn } from './line-view.ts';

// What the wording of a line is worth beside all that the model has learnt of it.
const ALL_WISHED = 1;
const END_WISHED = 3;
const NEVER = -1e3;
// Under a heading of wishes one line in a hundred is none, and says so.
const MUST_AMONG_WISHES = 2;
const SAYS_MUST = /\b(?:must|requires?|required|needs?|mandatory|essential)\b/i;
const NOT_ASKING: ReadonlySet<string> = new Set(['benefit', 'process', 'legal', 'about', 'other', 'meta']);

// How many of the labelled lines that say so are so stands beside each.
const SAID = 3;
const ASKING = ['must', 'wish', 'mixed'];
// One question, no letter, or money (566 of 570); a lead-in to what stands below (750 of 757).
const ASKS_NOTHING = /^[^.!?:]*\?\W{0,8}$|^\P{L}*$|[$€£]\s?\d/u;
// “We run …”, “Our customers …”, “The team …”, unless it seeks, wants or uses something (1239 of 1247); “Nous …”, “Ayudamos a …” (19).
const FIRM =
  /^\W*(?:we(?:['’](?:re|ve|ll))?\s(?!(?:are |also |now |\w+ly )*(?:look|seek|search|hiring|need|requir|expect|want|would|prefer|hop(?:e|ing)|use\b|work with|value (?:candidates|knowledge|experience)))|our\s(?!stack|tech|client)|(?:the|their) (?:[\w-]+ )?(?:teams?|company|products?|platform|customers|clients|users|technology|solutions?|software)\s(?!.*\byou))(?!.*\b(?:seek|glad|ideal|needs? (?:someone|an?)\b|vacancy))/i;
const FIRM_ABROAD =
  /^\P{L}*(?:(?:wij?|wir|nous|noi)\s(?!such|brauch|erwart|setz|zoek|cherch|recherch|cerc)|(?!busc|necesit|requer|valor|esper|procur|precis|cerc|utiliz|us)\p{L}{2,15}(?:[aei]mos|iamo)\s)/iu;
// “This position is …”, unless it is for someone who … (167); under a heading of what is used (118 of 126).
const ROLE =
  /^\W*(?:this|the) (?:\w+ )?(?:role|position|job|opportunity|vacancy|internship|engagement)\b(?!.*\b(?:requir|someone|ideal|suit|perfect|those|must|need|candidate|strong|deep))/i;
// “Can read a stack trace” (36).
const ABLE = /^\W*(?:can|(?:(?:is|are) )?able to|capable of)\s[^?]*$/i;
// Who is spoken to in another language is not the firm (89 of 94).
const SPOKEN_TO = /(?<!\p{L})(?:du|vous|tu|jij|usted|você)(?!\p{L})/iu;

/** Whether a line is no heading by its place or its wording, whatever the model says of it. */
export const isNoHeading = (views: readonly LineView[], at: number): boolean =>
  isAmongItems(views, at) || isWishedItem((views[at] as LineView).raw);

/** Changes the scores of lines by what no word tells by itself: who speaks of whom, what is said of a wish, and what is no heading. */
export function weighWording(
  scores: readonly Float64Array[],
  above: readonly { readonly opens: string }[],
  views: readonly LineView[],
  labels: readonly string[],
  musts: ReadonlySet<number>,
): void {
  const headings = labels.filter(label => label.startsWith('heading'));
  const [must, wish, mixed] = ASKING.map(label => labels.indexOf(label)) as [number, number, number];
  for (const [at, row] of scores.entries()) {
    const say = (of: readonly string[], worth: number) => {
      for (const index of of.map(label => labels.indexOf(label))) row[index] = (row[index] as number) + worth;
    };
    const { opens } = above[at] as (typeof above)[number];
    const view = views[at] as LineView;
    const { raw, isBullet } = view;
    if (musts.has(at)) say(['heading:wish'], NEVER);
    if (isNoHeading(views, at)) say(headings, NEVER);
    if (opens === 'wish' && !SAYS_MUST.test(raw)) say(['must', 'mixed'], -MUST_AMONG_WISHES);
    const isOfFirm = FIRM_ABROAD.test(raw) || (!isBullet && FIRM.test(raw));
    if (isOfFirm || leadsIn(view) || ASKS_NOTHING.test(raw)) say([...ASKING, 'duty'], -SAID);
    if (opens === 'stack' || ROLE.test(raw)) say(ASKING, -SAID);
    if (ABLE.test(raw)) say(ASKING, SAID);
    if (SPOKEN_TO.test(raw)) say(['about'], -SAID);
    const part = wishedPart(raw);
    if (part === 'all' && !NOT_ASKING.has(opens)) say(['wish'], ALL_WISHED);
    if (part !== 'end' || opens === 'wish') continue;
    row[mixed] = Math.max(row[mixed] as number, row[wish] as number, row[must] as number) + END_WISHED;
    row[wish] = NEVER;
  }
}
