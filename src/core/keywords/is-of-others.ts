// “Helping the iOS and Android teams”, “used by the mobile app”, “move from cron to Airflow”: the work of others, and what is replaced.
const NAMES = String.raw`(?:(?:the |our )?[\w.#+-]+(?:, | ?/ ?|,? (?:and|or|&) )){0,4}(?:the |our )?`;
const BESIDE = new RegExp(
  String.raw`\b(?:(?:work|collaborat|partner|pair|liais|interact|coordinat|communicat|align|consult)\w*(?: (?:closely|directly|side by side|regularly|together))? with|together with|alongside|between|help(?:s|ing)?|support(?:s|ing)?|enabl(?:es?|ing)|unblock(?:s|ing)?|advis(?:es?|ing)) ${NAMES}$`,
  'i',
);
const USED_BY = new RegExp(String.raw`\b(?:used|consumed|called|needed) by ${NAMES}$`, 'i');
const LIST_AFTER = String.raw`^(?:(?:, | ?/ ?|,? (?:and|or|&) )(?:the |our )?[\w.#+-]+){0,4}`;
const TEAMS = new RegExp(
  String.raw`${LIST_AFTER} (?:teams?|developers|engineers|designers|devs|colleagues|squads)\b`,
  'i',
);
const APPS =
  /^(?:[\w.#+-]+(?:, | ?\/ ?| (?:(?:and|or|&) (?:the |our )?)?)){1,6}(?:apps?|applications?|clients?|teams?)\b/i;
const FROM =
  /\b(?:(?:mov|migrat|switch|transition|port|convert)\w* (?:[\w.#+’'-]+ ){0,4}from (?:the |our )?|replac(?:e|ing) (?:\w+ ){0,2})$/i;
const TO = /^(?: \w+){0,2} (?:(?:in)?to|with|by)\b/i;
// “Our customers run SAP”, “Another team looks after Kubernetes”, “Terraform is maintained by a contractor”: but not if “you” or “we” are named.
const OTHERS = String.raw`(?:customers|clients|users|competitors|kunden|utilisateurs|clientes|usuarios|klanten|klienci)|(?:another|a (?:different|separate)|an external|(?:our|the) (?:sister|other|neighbou?ring)) (?:[\w-]+ )?(?:team|department|office|company|unit|agency|contractor|supplier|colleague)s?`;
const DO =
  '(?:runs?|uses?|hosts?|owns?|operates?|manages?|maintains?|handles?|works? with|takes? care of|looks? after|nutzen|verwenden|betreiben|utilisent|usan|utilizan|gebruiken|używają)';
const OTHERS_DO = new RegExp(
  String.raw`^\W*(?:(?:and|but|while|as|since|und|et|y|en|i) )?(?:(?:our|their|the|many|most|some|all|unsere|viele|nos|nuestros|muchos|onze|veel|nasi)(?: of (?:our|the))? (?:\w+ )?)?(?:${OTHERS}) (?:\w+ly )?${DO} (?:(?!\b(?:our|unsere?n?|nos|notre)\b)[^.;:!?])*$`,
  'i',
);
const DONE_BY_OTHERS =
  /^[^.;:!?]{0,40}? (?:is|are) (?:run|owned|operated|managed|maintained|handled|hosted|looked after|taken care of) by (?:another|a (?:different|separate|colleague|contractor|supplier)|someone else|others|colleagues)\b/i;
const PERSON = /\b(?:we|us|wir|uns|nous|you\w*|du|dich|dein\w*|sie|ihr|vous|vos|usted|tus?|je|jouw?|u)\b/i;

const LONGEST_CLAUSE = 200;
const REACH = 90;
const around = (text: string, start: number, end: number) => ({
  before: text.slice(Math.max(0, start - REACH), start),
  after: text.slice(end, end + REACH),
});

/** True if a name stands for colleagues: “with the iOS and Android developers”. */
export function isOfColleagues(text: string, start: number, end: number): boolean {
  const { before, after } = around(text, start, end);
  return TEAMS.test(after) && BESIDE.test(before);
}

/** True if a named skill is not the person’s work: others do it, users of the product have it, or it is being replaced. */
export function isOfOthers(text: string, start: number, end: number): boolean {
  const { before, after } = around(text, start, end);
  return (
    isOfColleagues(text, start, end) ||
    (APPS.test(text.slice(start, end) + after) && USED_BY.test(before)) ||
    (TO.test(after) && FROM.test(before)) ||
    (start < LONGEST_CLAUSE &&
      (OTHERS_DO.test(text.slice(0, start)) || DONE_BY_OTHERS.test(after)) &&
      !PERSON.test(text.slice(0, 2 * LONGEST_CLAUSE)))
  );
}
