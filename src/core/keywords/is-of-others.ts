// “Helping the iOS and Android teams”, “used by the mobile app”, “move from cron to Airflow”: what others do, and what is left behind.
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
const FROM = /\b(?:mov|migrat|switch|transition|port|convert)\w* (?:[\w.#+’'-]+ ){0,4}from (?:the |our )?$/i;
const TO = /^(?: \w+){0,2} (?:in)?to\b/i;

const REACH = 90;
const around = (text: string, start: number, end: number) => ({
  before: text.slice(Math.max(0, start - REACH), start),
  after: text.slice(end, end + REACH),
});

/** Is a name the work of people beside the person: “with the iOS and Android developers”? */
export function isOfColleagues(text: string, start: number, end: number): boolean {
  const { before, after } = around(text, start, end);
  return TEAMS.test(after) && BESIDE.test(before);
}

/** Is a name of a posting no work of the person’s: that of others, of who uses what is made, or what is being replaced? */
export function isOfOthers(text: string, start: number, end: number): boolean {
  const { before, after } = around(text, start, end);
  return (
    isOfColleagues(text, start, end) ||
    (APPS.test(text.slice(start, end) + after) && USED_BY.test(before)) ||
    (TO.test(after) && FROM.test(before))
  );
}
