import { lettered } from '../text/lettered.ts';
import type { Requirements } from '../types.ts';

type Seniority = NonNullable<Requirements['seniority']>;

const words = (source: string) => lettered(source, 'iu');
// English words whole; of other languages what their words begin with, as `\b` knows no letters but English ones.
const WORDS = {
  intern: words(
    String.raw`\b(?:intern(?:ship)?|trainee|apprentice|working student)\b|(?<!\p{L})(?:werkstud|praktik|stagi(?!ng)|becari|estagi|tirocin|staż|stáž|стаж|stajyer)`,
  ),
  lead: words(
    String.raw`\b(?:lead|principal|staff(?=[ /]\p{L})|(?<!\p{L} )staff|chief|head of|director|architect|(?<!\b(?:product|program(?:me)?|project|account|success|community|release|marketing|sales) )manager|cto|vp)\b|(?<!\p{L})(?:(?:team|abteilungs|gruppen|projekt)?leit(?:er|ung|ende)|responsable|chef d|direct(?:eur|rice)|jef[ea]|líder|capo|hoofd|kierowni|vedouc|руковод|директор|керівн|тимлид|müdür|yönetici)`,
  ),
  senior: words(
    String.raw`\b(?:senior|sr\.?|snr|iii|experienced|expert)\b|(?<!\p{L})(?:s[êé]nior|confirmé|erfahren|starsz|starší|старш|ведущ|провідн|kıdemli)`,
  ),
  junior: words(
    String.raw`\b(?:junior|jr\.?|entry[- ]level|graduate|new grad|(?<!research )associate|early career)\b|(?<!\p{L})(?:júnior|débutant|berufseinst|młodsz|mladší|младш|молодш)`,
  ),
  mid: words(
    String.raw`\b(?:mid(?:dle)?(?:[- ]level)?|intermediate|regular|ii)\b|(?<!\p{L})(?:pleno(?!\p{L})|intermédiaire)`,
  ),
} satisfies Record<Seniority, unknown>;

const levelIn = (text: string): Seniority | undefined =>
  (Object.keys(WORDS) as Seniority[]).find(level => WORDS[level](text).test(text));

const labelled = /\b(?:experience level\s*:?|seniority(?: level)?\s*:?|job title\s*:)\s*(\w+[- ]?\w*)/i;
// “We are looking for a passionate Senior Frontend Engineer.”
const wanted =
  /\b(?:looking for|seeking|hiring|recruiting) an? (?:[\w,&-]+ ){0,4}?((?:senior|junior|lead|principal|staff|(?:mid|entry)[- ]level)\b)[\w/]* (?:[\w.+#/&-]+ ){0,4}?(?:engineer|developer|analyst|architect|scientist)\b/i;
// Who has more years than these behind them is no junior, whatever the title says.
const SENIOR_FROM = 5;

/** The level that the title names; else what the text says outright; else what the years suggest. */
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
