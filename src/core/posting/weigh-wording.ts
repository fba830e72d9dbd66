import { roleWords } from '../vocabulary/role-words.ts';
import { isWishedItem, wishedPart } from './find-wishes.ts';
import { CLOSED, type Force } from './in-force.ts';
import { isAmongItems, isPlainHead, type LineView, leadsIn } from './line-view.ts';

// What the wording of a line is worth beside all that the model has learnt of it.
const ALL_WISHED = 1;
const END_WISHED = 3;
/** What takes a label out of the choice. */
export const NEVER = -1e3;
// Under a heading of wishes one line in a hundred is none, and says so.
const MUST_AMONG_WISHES = 2;
const SAYS_MUST = /\b(?:must|requires?|required|needs?|mandatory|essential)\b/i;
const NOT_ASKING: ReadonlySet<string> = new Set(['benefit', 'process', 'legal', 'about', 'other', 'meta']);

// How many of the labelled lines that say so are so stands beside each. What firms say under a heading that asks is left to the model.
const SAID = 3;
const ASKING = ['must', 'wish', 'mixed'];
// One question without figures, no letter, or money (566 of 570); a lead-in to what stands below (750 of 757).
const ASKS_NOTHING = /^[^.!?:\d]*\?\W{0,8}$|^\P{L}*$|[$€£]\s?\d/u;
// “We run …”, “Our customers …”, “The team …”, unless it seeks, wants or uses something (1239 of 1247).
const FIRM =
  /^\W*(?:we(?:['’](?:re|ve|ll))?\s(?!(?:are |also |now |\w+ly )*(?:look|seek|search|hir(?:e\b|ing)|need|requir|expect|want|would|prefer|hop(?:e|ing)|use\b|work with|value (?:candidates|knowledge|experience)|insist|rel[iy]|depend|count on|ask|demand|call for|after\b))|(?:our|the|their) (?:[\w-]+ )?(?:teams?|company|products?|platform|customers|clients|users|technology|solutions?|software|mission|vision|benefits|offices?)\s(?!.*\byou))(?!.*\b(?:seek|glad|ideal|needs? (?:someone|an?)\b|vacancy|asks?\b|demands?\b|insists?|values\b|(?:look|call)(?:ing|s)? for|\d\+ years))/i;
// “Nous livrons …”, “Ayudamos a …” (19), and nothing of what firms ask for or use.
const FIRM_ABROAD =
  /^\P{L}*(?:wij?|wir|nous|noi|(?:ofrec|constru|desarroll|ayud|oferec|desenvolv|ajud)[aei]mos)\s(?!.*\b(?:such|brauch|erwart|setz|freu|woll|wünsch|verlang|forder|möcht|leg|stell|arbeit|dass|wenn|zoek|verwacht|vrag|nodig|wil|eis|werk|gebruik|(?:re)?cherch|besoin|demand|exig|voul|souhait|attend|aim|utili|travaill|appréci|(?:ri)?(?:cerc|chied)|vogl))/iu;
// “This position is …”, unless it is for someone who … (167); under a heading of what is used (118 of 126).
const ROLE =
  /^\W*(?:this|the) (?:\w+ )?(?:role|position|job|opportunity|vacancy|internship|engagement)\b(?!.*\b(?:requir|someone|ideal|suit|perfect|those|must|need|candidate|strong|deep|ask|demand|call|expect|want|year))/i;
// “To apply you need Java”, and nothing to send.
const NEEDED =
  /^\W*(?:in order )?to (?:apply|succeed|thrive|excel|qualify|join|do (?:well|this|the)|be (?:considered|eligible|success|selected|hired|shortlisted|an?\b))[^.:]*?\byou(?:['’]ll| will)? (?:also )?(?:need|must|should|have to)\b(?!.*\b(?:cv|resume|résumé|form|account|e-?mail|letter|portal|website|upload|send|submit|fill|register|contact)\b)/i;
// “We need a React developer who knows TypeScript”, “Wir suchen eine Entwicklerin, die Java kennt”: a person, and what they know.
const SEEKS =
  /^\W*(?:we(?:['’]re| are)? (?:(?:now|also|currently) )?(?:need|want|seek(?:ing)?|look(?:ing)? for|hiring)|our team (?:needs|seeks|is looking for)|seeking|(?:looking|searching) for|wir (?:suchen|brauchen)|nous (?:re)?cherchons|(?:busc|necesit|procur|precis)amos|cerchiamo|wij? zoeken|szukamy|hledáme|vi (?:söker|søger|søker))\s(?:[^\s,.:;]+\s){0,4}?(\S+),?\s(?:[^\s,.:;]+,?\s){0,2}?(?:who|with|die|der|mit|qui|maîtrisant|avec|que|con|che|met|który|która|se|som)\s(?!will\b|us\b|wird\b)/i;
const seeksSomeone = (raw: string): boolean => roleWords.test(SEEKS.exec(raw)?.[0] ?? '');
// “Can read a stack trace” (36).
const ABLE = /^\W*(?:can|(?:(?:is|are) )?able to|capable of)\s[^?]*$/i;
// Who is spoken to in another language is not the firm (89 of 94).
const SPOKEN_TO = /(?<!\p{L})(?:du|vous|tu|jij|usted|você)(?!\p{L})/iu;
// “We rely on Java daily”: a sentence that names something, unless it says where (“We at Acme offer”).
const TELLS =
  /^\W*(?:We|(?:This|The) (?:role|position|job))\s(?:(?!(?:at|in|of)\s)\p{Ll}[^\s:]*\s)+(?!You)\p{Lu}[^:]*$/u;

/** Whether a line is no heading by its place or its wording, whatever the model says of it. */
export function isNoHeading(views: readonly LineView[], at: number): boolean {
  const { raw, says } = views[at] as LineView;
  // “Nice to have: Kafka” with nothing below; “Location: Cork” opens nothing (none of 139).
  if (!views[at + 1] && /:\s*\p{L}/u.test(raw)) return true;
  if (says === 'meta' || isAmongItems(views, at) || isWishedItem(raw)) return true;
  return TELLS.test(raw) && [at - 1, at + 1].every(beside => views[beside]?.isBullet);
}

/** Changes the scores of lines by what no word tells by itself: who speaks of whom, what is said of a wish, and what is no heading. */
export function weighWording(
  scores: readonly Float64Array[],
  above: readonly Force[],
  views: readonly LineView[],
  labels: readonly string[],
  asked: number,
): void {
  const headings = labels.filter(label => label.startsWith('heading'));
  const [must, wish, mixed] = ASKING.map(label => labels.indexOf(label)) as [number, number, number];
  for (const [at, row] of scores.entries()) {
    const say = (of: readonly string[], worth: number) => {
      for (const index of of.map(label => labels.indexOf(label))) row[index] = (row[index] as number) + worth;
    };
    const { opens, label, far } = above[at] as Force;
    const view = views[at] as LineView;
    const { raw, isBullet } = view;
    if (at === asked || isPlainHead(view)) say(['heading:wish'], NEVER);
    if (isNoHeading(views, at)) say(headings, NEVER);
    else if (view.heads) say([`heading:${view.heads}`], -NEVER);
    if (opens === 'wish' && !SAYS_MUST.test(raw)) say(['must', 'mixed'], -MUST_AMONG_WISHES);
    const isOfFirm = FIRM_ABROAD.test(raw) || (!isBullet && FIRM.test(raw));
    const isAsked = ASKING.includes(opens);
    if ((!isAsked && isOfFirm) || leadsIn(view) || ASKS_NOTHING.test(raw)) say([...ASKING, 'duty'], -SAID);
    if (opens === 'stack' || (!isAsked && ROLE.test(raw))) say(ASKING, -SAID);
    const isSaid = views[at - far]?.heads === opens;
    if (isSaid && !isAsked) say(ASKING, -SAID / 2);
    if (isSaid && CLOSED.has(opens)) say(['duty', 'stack'], -SAID / 2);
    if (label === 'must' || NEEDED.test(raw) || seeksSomeone(raw)) {
      say(['must'], SAID);
      say(['title', 'meta', 'process', 'legal', 'about'], -SAID);
    } else if (label === 'wish') say(['must', 'mixed'], -SAID);
    else if (label !== null && label !== 'meta' && NOT_ASKING.has(label)) say([...ASKING, 'duty'], -SAID);
    if (ABLE.test(raw)) say(ASKING, SAID);
    if (SPOKEN_TO.test(raw)) say(['about'], -SAID);
    const part = wishedPart(raw);
    if (part === 'all' && !NOT_ASKING.has(opens)) say(['wish'], ALL_WISHED);
    if (part !== 'end' || opens === 'wish') continue;
    row[mixed] = Math.max(row[mixed] as number, row[wish] as number, row[must] as number) + END_WISHED;
    row[wish] = NEVER;
  }
}
