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
const FROM =
  /\b(?:(?:mov|migrat|switch|transition|port|convert)\w* (?:[\w.#+’'-]+ ){0,4}from (?:the |our )?|replac(?:e|ing) (?:\w+ ){0,2})$/i;
const TO = /^(?: \w+){0,2} (?:(?:in)?to|with|by)\b/i;
// “Our customers run SAP”, “Another team looks after Kubernetes”, “Terraform is maintained by a contractor”, unless the person or “we” have to do with it.
const WORKERS =
  '(?:team(?! of)|department|office|company|unit|squad|contractor|supplier|vendor|agency|consultancy|partner|colleague|developer|engineer)s?';
const OTHERS = String.raw`(?:customers|clients|users|competitors|colleagues|kunden|utilisateurs|clientes|usuarios|klanten|klienci)|(?:another|an? (?:different|separate|external)|(?:(?:our|the) )?(?:sister|other|neighbou?ring)) (?:[\w-]+ )?${WORKERS}|(?:an?|the|our) (?:external )?(?:vendor|contractor|agency|supplier|consultancy|partner)`;
const RUN =
  '(?:run|host(?:ed)?|own(?:ed)?|operated?|managed?|maintain(?:ed)?|handled?|built|looked after|taken care of';
const DO = `(?:\\w+ly )?(?:${RUN})s?|use[sd]?|ran|wrote|works? with|takes? care of|took care of|looks? after|nutzen|verwenden|betreiben|utilisent|usan|utilizan|gebruiken|używają)`;
const OTHERS_DO = new RegExp(
  String.raw`^\W*(?:(?:and|but|while|as|since|und|et|y|en|i) )?(?:(?:our|their|the|many|most|some|all|unsere|viele|nos|nuestros|muchos|onze|veel|nasi)(?: of (?:our|the))? (?:\w+ )?)?(?:${OTHERS}) ${DO} (?:(?!\b(?:our|unsere?n?|nos|notre)\b)[^.;:!?])*$`,
  'i',
);
const BY_OTHERS = String.raw`(?:is|are|was|were) (?:\w+ly )?${RUN}|done|written|set up) by (?!(?:an?|the|our|my) (?:[\w-]+ )?(?:team|squad|unit)\b)(?:${OTHERS}|(?:an?|the|our|other|two|three) (?:[\w-]+ )?${WORKERS}|other ${WORKERS}|(?:\w+ )?team(?! of)|someone else|others)\b`;
const DONE_BY_OTHERS = new RegExp(`^[^.;:!?]{0,40}? ${BY_OTHERS}`, 'i');
const BY_OTHERS_IN = new RegExp(`${BY_OTHERS} (?:in|on|with|using) [^.;:!?,]{0,40}$`, 'i');
// “The platform team operated Kafka for us”, “Our data engineers use dbt, I only read it”: somebody's own team says neither.
const TEAM_DOES = new RegExp(String.raw`^\W*(?:the|our) (?:[\w-]+ ){1,2}${WORKERS} ${DO}\b`, 'i');
// “Customers use the React app”: what was made, and they only use.
const MADE =
  / use[sd]? the [^.;:!?]{1,40} (?:app|sdk|librar|api|dashboard|portal|gateway|client|service|board|site|tool)\w*\b/i;
const NOT_ME =
  /^[^.;,\n]* for us\b(?! and I\b)|^[^.\n]*?[,;] I (?:[^.\n]*\b)?(?:not|only|just|never|\w+n['’]t)\b/;
const PERSON = /\b(?:we|us|wir|uns|nous|you\w*|du|dich|dein\w*|sie|ihr|vous|vos|usted|tus?|je|jouw?|u)\b/i;
const ONESELF = /\b(?:I|[Mm]e|[Mm]y)\b/;

const LONGEST_CLAUSE = 200;
const REACH = 90;
/** Is a name the work of people beside the person: “with the iOS and Android developers”? */
export function isOfColleagues(text: string, start: number, end: number): boolean {
  return (
    TEAMS.test(text.slice(end, end + REACH)) && BESIDE.test(text.slice(Math.max(0, start - REACH), start))
  );
}

/** Is a name what others run, build or look after, and not who tells of it? `text` is one sentence; what is told of oneself may follow it. */
export function isDoneByOthers(text: string, start: number, end: number, onward = text.slice(end)): boolean {
  const before = text.slice(0, start);
  const isTheirs =
    (OTHERS_DO.test(before) && !MADE.test(text)) ||
    BY_OTHERS_IN.test(before) ||
    DONE_BY_OTHERS.test(text.slice(end));
  const isDenied = NOT_ME.test(onward) && (isTheirs || TEAM_DOES.test(before));
  return isDenied || (isTheirs && !PERSON.test(text) && !ONESELF.test(text));
}

/** Is a name of a posting no work of the person’s: that of others, of who uses what is made, or what is being replaced? */
export function isOfOthers(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)];
  return (
    isOfColleagues(text, start, end) ||
    (APPS.test(text.slice(start, end) + after) && USED_BY.test(before)) ||
    (TO.test(after) && FROM.test(before)) ||
    (start < LONGEST_CLAUSE && isDoneByOthers(text.slice(0, 2 * LONGEST_CLAUSE), start, end))
  );
}
