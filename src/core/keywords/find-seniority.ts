import { lettered } from '../text/lettered.ts';
import type { Requirements } from '../types.ts';

type Seniority = NonNullable<Requirements['seniority']>;

const words = (source: string) => lettered(source, 'giu');
// “Software Engineer II”, “SDE-1”, “Developer (II)”: a number behind a job title, unless it counts something else (“5 days”, “4.0”, “I/O”).
const numbered = (numbers: string) =>
  String.raw`(?<=(?:engineer|developer|entwickler|programmer|programador|analyst|administrator|scientist|tester|designer|technician|consultant|\b(?:sd?w?e|sdet|qa|sre|dba))(?:in)?(?:,? |-| ?[-–|(] ?)(?:level )?)(?:${numbers})(?=\)|$| ?[-–,|(/] ?(?:\p{L}{2}|$)| (?:at|in|for|on|with|m/)\b|:| \()`;
// English words are matched whole; other languages by how their words begin, as `\b` knows only English letters.
const WORDS = {
  intern: words(
    String.raw`\b(?:intern(?:ship)?|trainee|apprentice(?:ship)?|working student|student assistant|placement student|(?:industrial|student) placement(?! \p{L})|(?<=^|[(-] ?)co-op)\b|(?<!\p{L})(?:werkstud|praktik|stagi(?!ng)|stage (?=de |en |d['’]|développ|ingén|inform)|becari|est[aá]gi|tirocin|staż|stáž|стаж|stajyer|alternan|apprenti(?!ssage)|auszubild|ausbildung (?:zu|als|fach)|azubi|duales studium|studentische hilfs|hiwi(?!\p{L})|volontär|doktorand|afstudeer|(?:hbo|wo|mbo)[- ]stage)`,
  ),
  lead: words(
    String.raw`\b(?:lead(?:er)?(?! gen)|principal|distinguished|(?<!\b(?:teaching|doctoral|research) )fellow|staff(?=[ /]\p{L})|(?<!\p{L} )staff|chief(?! of staff)|head of|director|(?<!\b(?:product|program(?:me)?|project|account|success|community|release|marketing|sales) )manager|cto|vp)\b|(?<!\p{L})(?:(?:team|abteilungs|gruppen|projekt)?leit(?:er|ung|ende)|responsable|chef d|direct(?:eur|rice)|jef[ea]|líder|capo|hoofd|kierowni|vedouc|руковод|директор|керівн|тимлид|müdür|yönetici)`,
  ),
  senior: words(
    String.raw`\b(?:(?<!semi[- ]?)senior(?! (?:living|care|citizen))|sr\.?|snr|experienced|expert)\b|${numbered('iii|iv|v|[345]')}|(?<!\p{L})(?:s[êé]nior|confirmé|erfahren|starsz|starší|старш|ведущ|провідн|kıdemli)`,
  ),
  junior: words(
    String.raw`\b(?:junior(?! achievement)|jr\.?|entry[- ]level|graduate(?! (?:school|recruit|program))|new grad|(?<!research )associate|early careers?|campus hire|starter(?! kits?))\b|${numbered('i|1')}|(?<!\p{L})(?:júnior|débutant|berufseinst|młodsz|mladší|младш|молодш|nyutexamin|nyuddann|neolaureat)`,
  ),
  mid: words(
    String.raw`\b(?:mid(?:dle)?(?:[- ]level)?(?! east|[- ]market)|intermediate|regular|medior|ssr\.?(?= \p{L})|semi[- ]?senior)\b|${numbered('ii|2')}|(?<!\p{L})(?:pleno(?!\p{L})|intermédiaire)`,
  ),
} satisfies Record<Seniority, unknown>;

const ORDER: readonly Seniority[] = ['intern', 'junior', 'mid', 'senior', 'lead'];
// “Mid/Senior”, “Junior to Mid”: the lower level is enough.
const JOINT = /^(?:[- ]level)?\s?(?:\/|\+|or|oder|ou|to|bis|and|[-–|,])\s?\/?\s?$/i;

function levelIn(text: string): Seniority | undefined {
  const levels = (Object.keys(WORDS) as Seniority[]).flatMap(level =>
    [...text.matchAll(WORDS[level](text))].map(({ index, 0: said }) => ({
      level,
      start: index,
      end: index + said.length,
    })),
  );
  const ways = levels.filter(one =>
    levels.some(
      other =>
        other.level !== one.level &&
        JOINT.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))),
    ),
  );
  const [first] = levels;
  const lowest = ORDER.find(level => ways.some(one => one.level === level));
  if (lowest) return lowest;
  const [earliest] = levels.toSorted((one, other) => one.start - other.start);
  // “Junior Expert”, “Junior Project Lead”: what follows names the work, not the level. An “Associate Director” does direct.
  if (earliest && /^j[uúr]/i.test(text.slice(earliest.start))) return 'junior';
  const mayLead = first === undefined || first.level === 'senior';
  return mayLead && ARCHITECT.test(text) ? 'lead' : first?.level;
}

// Architects lead by what they know, unless the title names a lower level than senior.
const ARCHITECT = /\barchitect\b/i;

const labelled = /\b(?:experience level\s*:?|seniority(?: level)?\s*:?|job title\s*:)\s*(\w+[- ]?\w*)/i;
// “We are looking for a passionate Senior Frontend Engineer.”
const wanted =
  /\b(?:looking for|seeking|hiring|recruiting) an? (?:[\w,&-]+ ){0,4}?((?:senior|junior|lead|principal|staff|(?:mid|entry)[- ]level)\b)[\w/]* (?:[\w.+#/&-]+ ){0,4}?(?:engineer|developer|analyst|architect|scientist)\b/i;
// A posting that asks for more years than this is not for juniors, whatever the title says.
const SENIOR_FROM = 5;

/** The level that the title names; otherwise the level that the text names; otherwise the level that the years suggest; null if unknown. */
export function findSeniority(title: string | null, text: string, years: number | null): Seniority | null {
  const named = title === null ? undefined : levelIn(title);
  const isContradicted = named === 'junior' && years !== null && years > SENIOR_FROM;
  if (named && !isContradicted) return named;
  const said = (labelled.exec(text) ?? wanted.exec(text))?.[1];
  const level = said === undefined ? undefined : levelIn(said);
  if (level || years === null) return level ?? null;
  if (years <= 1) return 'junior';
  return years < SENIOR_FROM ? 'mid' : 'senior';
}
