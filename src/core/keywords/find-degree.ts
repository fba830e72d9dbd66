import { wishesIn } from '../posting/find-wishes.ts';
import { lettered } from '../text/lettered.ts';
import type { Degree } from '../types.ts';
import { DEGREES_ASKED, degreeReaches } from '../vocabulary/degrees.ts';

const anyOf = (words: readonly string[]) =>
  lettered(String.raw`(?<![\p{L}\d.])(?:${words.join('|')})(?![\p{L}\d])`, 'iu');

const BACHELOR = anyOf(DEGREES_ASKED.bachelor);
const MASTER = anyOf(DEGREES_ASKED.master);
// Words that beside a master's mean the same degree, or are part of its name: “Master or diploma in physics”, “university degree (Master)”.
const AS_MASTER =
  /(?<=\bmaster(?:['’]?s)?(?: degree)?\s*(?:\/|,|or|oder)\s*)diplom(?:a|e)?\b|\b(?:laurea magistrale|post-?graduate diploma|dipl[oô]me d['’]ingénieur)|(?<=\badvanced )university degree|formation supérieure(?=[^.;]{0,60}bac ?\+ ?5)|university degree(?= \(master)/gi;
// “PhD or engineering degree”: the second is enough, and counts as a first degree unless its level is named.
const DOCTOR_OR_LESS =
  /\bph\.?\s?d\.?\s+or\s+(?:an?\s+)?(?!equivalent|comparable|similar|doctoral)(?:\w+\s+)?degree\b/i;
const DOCTOR = anyOf(DEGREES_ASKED.doctorate);
// Two letters alone are not reliable: “MS Office”, “the BA team”.
const AS_DEGREE = String.raw`(?=\.?\s*(?:\/\s*(?:[BMP]|\w+ degree)|,?\s*(?:in (?:an? |the )?(?:\p{Lu}|related|similar|technical|comput|engin|math|scien)|or (?:an? )?(?:equivalent|higher|above|similar|related|master|ph|[BM]\.?[ASE]))|(?:and|with|plus) (?:\d|\p{L}+ years)|,?\s*degree|\)|\(or higher|,\s*[BMP][.AS]))`;
const letters = (first: string) =>
  lettered(
    String.raw`(?:^|[\s(,/])${first}\.?(?:S|A|E)\.?${AS_DEGREE}|\b${first}\.?S\.?(?:E\.?E|C\.?S|C\.?E|I\.?T|M\.?E)\b`,
    'u',
  );
const [SHORT_BACHELOR, SHORT_MASTER] = [letters('B'), letters('M')];
// “BS/MS”, “MS or BS”: a bachelor's is enough.
const EITHER = /\bB\.?S\.? |\b[BM]\.?S\s?\/\s?[BM]\.?S\b|\bB\.?[AS]\.?,? (?:or|and) [BM]\.?[AS]\b/;
const DEGREE =
  /(?<!\b(?:\d+|equivalent|comparable|similar|some|high|higher|large|full|great)[- ]|\b(?:at|to) an? (?:\w+ )?)\bdegrees?\b(?! of (?!science|arts|engineering)| program|s? celsius)/i;
const FIELD =
  /\b(?:computer science|information technology|mathematics|statistics|physics|computing|informatics|engineering|quantitative|technical (?:field|discipline))\b/i;
const RELATED =
  /\b(?:or|in) (?:an?(?:other)? )?(?:(?:closely )?related|similar|relevant|equivalent|comparable)(?: technical| engineering)? (?:field|discipline|degree|area|subject|study|major|education)/i;
const ABOUT_STUDIES = /\b(?:degree|graduated?|studied|diplom(?:a|e)?)\b/i;
// “Years of experience in data science or a related field” asks for work in this field, not for studies.
const WORK_IN =
  /\b(?:experience|expertise|background|publications?|worked|working|interest|skills?|knowledge)\b[^.;()]*?\b(?:in|with|of|as|areas?)\b/i;

const STUDIES =
  '(?:degrees?|diplomas?|formal education|university education|studium|studienabschluss|hochschulabschluss|diplômes?|titulación|título|diploma|laurea|wykształcenie)';
const ADJECTIVES = String.raw`(?:(?:an?|any|your|the|formal|college|university|cs|specific|particular|\p{L}+ science|abgeschlossenes) ){0,3}`;
const NEEDED =
  '(?:(?:strictly |absolutely )?(?:required|requirement|needed|necessary|mandatory|a must|must|essential|erforderlich|nötig|notwendig|muss|voraussetzung|requise?|exigée?|obligatoire|necesari[oa]|obligatori[oa]|necessári[oa]|obrigatóri[oa]|wymagane|konieczne|vereist|nodig))';
const NOT = "(?:not|n['’]t|nicht|keine?|non|pas|no|não|nie|niet|geen)";
const NONE = lettered(
  String.raw`(?<!\p{L})(?:${[
    String.raw`(?:no|kein|keine|geen|sans|sin|sem) ${ADJECTIVES}${STUDIES}(?:,? (?:is |are )?${NEEDED}|\?)`,
    String.raw`${STUDIES}(?:,? \p{L}+)? (?:is|are|was|ist|sind|est|es|é|jest)? ?(?:${NOT}|n['’]est pas) (?:an? |un |absolute |strictly )?${NEEDED}`,
    `${STUDIES} (?:(?:is|are) (?:optional|un(?:important|necessary)|irrelevant)|(?:does|do)(?: not|n['’]t) (?:matter|interest))`,
    `(?:do not|don['’]t|does not|doesn['’]t|no se|não se|wir (?:verlangen|brauchen)) (?:need|require|care (?:about|for)|ask for|requiere|exige|verlangen|brauchen)(?: you to have)? ${ADJECTIVES}${STUDIES}`,
    `(?:with or without|regardless of|no matter) ${ADJECTIVES}(?:${STUDIES}|education)|${STUDIES} or not|or none at all`,
    `(?:skills?|experience|talent|code)[^.;]{0,20},? not ${ADJECTIVES}${STUDIES}`,
    String.raw`self[- ]taught (?:\p{L}+ )?(?:is|are|also|very|more)? ?(?:\p{L}+ )?welcome`,
    '(?:no formal education|formal education (?:is )?(?:un))[- ]?(?:is )?(?:required|needed|necessary)',
  ].join('|')})(?!\p{L})`,
  'iu',
);

// A document to attach to the application is no required degree.
const TO_SEND =
  /\b(?:cop(?:y|ies)|scans?|transcripts?) of\b|\b(?:submit|attach|enclose|upload|send (?:us )?(?:your|a|an|the))\b/i;

/**
 * The lowest degree that the posting accepts: a bachelor's if it says “BS/MS” or names a degree without a level; `none` if it says
 * that none is needed, or only wishes for one; null if it says nothing. `wished` holds the sentences under headings of wishes.
 */
export function findDegree(sentences: readonly string[], wished: readonly string[] = []): Degree | null {
  let lowest: Degree | null = null;
  let isWished = wished.some(text => mayName(text) && degreeIn(text) !== null);
  for (const text of sentences.filter(mayName)) {
    if (NONE(text).test(text)) return 'none';
    const degree = degreeIn(withoutWishes(text));
    isWished ||= degree === null && degreeIn(text) !== null;
    if (degree !== null && (lowest === null || !degreeReaches(degree, lowest))) lowest = degree;
  }
  return lowest ?? (isWished ? 'none' : null);
}

// “No MBA required”: this level is not asked, but another may be.
const LEVEL_DENIED = /\bno (?:mba|ph\.?d|master['’]?s|bachelor['’]?s)\b/i;
const mayName = (text: string) => MAYBE_DEGREE.test(text) && !TO_SEND.test(text) && !LEVEL_DENIED.test(text);

function withoutWishes(text: string): string {
  let rest = '';
  let last = 0;
  for (const { start, end } of wishesIn(text)) {
    rest += text.slice(last, Math.max(last, start));
    last = Math.max(last, end);
  }
  return rest + text.slice(last);
}

// Every sentence about degrees contains one of these: one quick test before all the others.
const MAYBE_DEGREE =
  /degree|grad|diplom|titre d|stud|educ|secondary|quali|taught|training|2[:.]1|bac ?\+|bachel|bacca|bachar|\b[bm]\.?\s?(?:a\b|ba\b|c|e\b|e\.|eng|s|tech)|\bhbo|\bwo\b|hochschul|abschluss|ingenier|högskol|titul|título|cursus|carrera|mestr|máster|master|magist|examen|utdann|uddann|akadem|superior|laurea|licen|lisans|mezun|sarjana|s1 |universit|образов|освіта|vysoko|wyższ|formation|école d|doctor|doutor|dottor|promotion|ph\.?\s?d|comput|electric|math|statist|physic|inform|engin|civiling|quanti|technical|field|discipline|area|subject|major/i;

// Training outside universities: if that is enough, no degree is asked.
const TRAINING_ENOUGH = lettered(
  String.raw`(?<![\p{L}\d])(?:bac ?\+ ?2|bts|dut|(?<!akademische )(?!hochschul)\p{L}*ausbildung|fachinformatiker\p{L}*|mbo|formación profesional|ciclos? formativos?|grado (?:medio|superior)|fp (?:superior|ii)|ensino (?:médio|profissional)|curso técnico|perito|istituto tecnico|średnie|technikum|yrkesutbildning|yrkeshögskol\p{L}*|fagbrev)(?![\p{L}\d])`,
  'iu',
);
// School leaving and associate degrees, which are below the levels told apart here.
const LOWER =
  /\b(?:(?:high|secondary)[- ]school (?:diploma|degree|education)|associate(?:['’]?s)?(?: degree)?(?= or|$)|associate(?:['’]?s)? degree|ged)\b/gi;

/** Matches words that ask for a student, who has no degree yet. */
export const STUDENT =
  /\b(?:enrol(?:l)?ed|working student|werkstudent\w*|currently (?:studying|pursuing))\b|(?<!\p{L})(?:étudiant|élève[- ]ingénieur|stage de fin d['’]études|studierst|studierende[rs]? (?:de[rs]|im|in) |sie studieren|immatrikulier|estudiantes? de|student[ei] (?:di|in) )/iu;
// No degree and nobody who has one: “scrum master”, “master data”, “the master branch”.
const OTHER_MASTER =
  /\b(?:scrum|web|quiz)[- ]?masters?\b|\bmaster (?:branch|data|plan|class|the|[-/] ?slave)|\bmaster-slave/gi;

function degreeIn(text: string): Degree | null {
  if (STUDENT.test(text)) return null;
  const sentence = text.replace(LOWER, ' ').replace(OTHER_MASTER, ' ');
  if (TRAINING_ENOUGH(sentence).test(sentence)) return null;
  const others = sentence.replace(AS_MASTER, ' ');
  if ([BACHELOR(others), SHORT_BACHELOR(others), EITHER].some(words => words.test(others))) return 'bachelor';
  if ([MASTER(sentence), SHORT_MASTER(sentence)].some(words => words.test(sentence))) return 'master';
  if (DOCTOR(sentence).test(sentence)) return DOCTOR_OR_LESS.test(sentence) ? 'bachelor' : 'doctorate';
  const isField = RELATED.test(sentence) && FIELD.test(sentence) && !WORK_IN.test(sentence);
  return isField || DEGREE.test(sentence) || (FIELD.test(sentence) && ABOUT_STUDIES.test(sentence))
    ? 'bachelor'
    : null;
}

// “A degree in computer science, or equivalent work experience”.
const OR_WORK =
  /\b(?:degrees?|bachelor\w*|master\w*|diploma|[BM]\.?Sc?|ph\.?d)\b[^\n.;]{0,120}\b(?:or|and\/or)\s+(?:an?\s+)?(?:(?:equivalent|comparable|similar|relevant|related|practical|professional|industry|work|combination|of)\s+){1,5}experience\b/i;

/** True if the posting accepts work experience in place of the degree that it asks for. */
export const takesWorkForDegree = (posting: string): boolean => OR_WORK.test(posting);
