// “Helping the iOS and Android teams”, “move from cron to Airflow”: the work of others, and what is replaced.
const NAMES = String.raw`(?:(?:the |our )?[\w.#+-]+(?:, | ?/ ?|,? (?:and|or|&) )){0,4}(?:the |our )?`;
const BESIDE = new RegExp(
  String.raw`\b(?:(?:work|collaborat|partner|pair|liais|interact|coordinat|communicat|align|consult)\w*(?: (?:closely|directly|side by side|regularly|together))? with|together with|alongside|between|help(?:s|ing)?|support(?:s|ing)?|enabl(?:es?|ing)|unblock(?:s|ing)?|advis(?:es?|ing)) ${NAMES}$`,
  'i',
);
const LIST_AFTER = String.raw`^(?:(?:, | ?/ ?|,? (?:and|or|&) )(?:the |our )?[\w.#+-]+){0,4}`;
const TEAMS = new RegExp(
  String.raw`${LIST_AFTER} (?:teams?|developers|engineers|designers|devs|colleagues|squads)\b`,
  'i',
);
const FROM =
  /\b(?:(?:mov|migrat|switch|transition|port|convert)\w* (?:[\w.#+’'-]+ ){0,4}from (?:the |our )?|replac(?:e|ing) (?:\w+ ){0,2})$/i;
const TO = /^(?: \w+){0,2} (?:(?:in)?to|with|by)\b/i;
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

/** True if a named skill is not the person’s work: colleagues do it, or it is being replaced. */
export function isOfOthers(text: string, start: number, end: number): boolean {
  const { before, after } = around(text, start, end);
  return isOfColleagues(text, start, end) || (TO.test(after) && FROM.test(before));
}
