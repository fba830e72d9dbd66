import { wishesIn } from '../posting/find-wishes.ts';
import { lettered } from '../text/lettered.ts';
import type { Degree } from '../types.ts';

const BACHELOR =
  /\b(?:bachelors?|undergrad(?:uate)?|(?:college|university|technical) degree|(?:4|four)[- ]year degree|tertiary (?:qualifications?|education)|post[- ]secondary|b\.?\s?tech|b\.?eng|diplom(?:a|e)?|licenciatura|ingeniero|hbo|vysokoškolsk\w+|wyższe|abgeschlossenes studium)\b/i;
// These speak of a first degree without another word about studies.
const STUDIES = lettered(
  String.raw`(?<![\p{L}\d.])(?:${[
    String.raw`(?:college|university|technical|academic|hono(?:u)?rs|baccalaureate|stem) degree|good degree(?= \(| in)|2[:.]1 (?:degree|or (?:above|higher|better))|degree[- ](?:level|educated)|to degree level|completed (?:\p{L}+ )?studies|tertiary[- ]qualified`,
    String.raw`any graduates?|(?:college|university) graduate|graduat(?:e|ion) (?:in any|\()|b\.?\s?tech|b\.?eng|b\.?com(?=\s*(?:[(/,]|in|or|with|$))|bca|educational background in|bachelors(?! (?:and|party))`,
    String.raw`higher (?:\p{L}+ )?education(?= in (?:it\b|comput|inform|tech|engin|math|a related|the field))|(?<=^\W*(?:completed )?)higher (?:\p{L}+ )?education`,
    // German and Dutch, French, Spanish and Portuguese, Italian, Swedish, the Slavic languages.
    String.raw`(?!werkstud)\p{L}*studium|\p{L}*(?:hochschul|universitäts|fh-|studien)abschluss|akademischer abschluss|hbo|wo[- ](?:niveau|werk|opleiding)|bac ?\+ ?[34]`,
    String.raw`dipl[oô]m[eé](?:[.·(-]?e\)?)?s? (?:en|d['’]une? (?!école d['’]ing|master)|universitaire|supérieure?)|formation (?:supérieure|universitaire)|licence (?:en|professionnelle)|cursus (?:universitaire|informatique)`,
    `licenciatura|licenciad[oa]|ingenier[ií]a (?:técnica|superior|informática|en|de sistemas)|ingenier[oa] (?:en|informático|informática)|estudios (?:universitarios|superiores)|titulación|(?:título|titulad[oa]|carrera) (?:universitari[oa]|superior)|grado (?:en|universitario)`,
    String.raw`graduação|bacharel\p{L}*|(?:ensino|formação|curso|nível) superior|(?<=^\P{L}*)superior em|superior completo|laurea\b|(?:högskole|universitets)(?:utbildning|examen)|akademisk examen|kandidatexamen|bachelorgrad|høyere utdanning|videregående uddannelse`,
    String.raw`vysokoškolsk\p{L}+|wykształcenie wyższe|wyższe wykształcenie|licencjat\p{L}*|studia (?:wyższe|techniczne|informatyczne)|(?:высшее|вища) (?:\p{L}+ )?(?:образование|освіта)`,
  ].join('|')})(?![\p{L}\d])`,
  'iu',
);
const MASTER =
  /\bmasters?\b(?=\s+(?:in|or|degree|of science)\b|\s*\/)|(?:ph\.?d\.?|doctorate)\s*(?:\/|or|and)\s*(?:an? )?masters?\b|\b(?:master(?:['’]s|s)?(?:\s+degree|\s+of|\s+in|\s+or|\/|\s*,|\s*\))|master['’]?s|m\.?sc\.?\b|m\.s\.|ms in|ms degree|ms\/phd|m\.?tech|m\.?eng|mba|graduate degree|advanced (?:university )?degree)/i;
const MASTER_ABROAD =
  /\b(?:post-?graduate (?:degree|qualification|diploma)|bac ?\+ ?5|laurea (?:magistrale|specialistica)|(?:niveau|diplôme de) master|masters? (?:en|ou) |mestrado|máster (?:en|universitario)|(?:formation|cursus|diplômée?) (?:d['’])?ingénieure?s?|(?:dipl[oô]me|titre) d['’]ingénieur|master 2\b|civilingenjör|magisterské|magister\b|magistra\b)|école d['’]ingénieur/i;
// Beside a master's of the same worth, or a part of its name: “Master or diploma in physics”, “university degree (Master)”.
const AS_MASTER =
  /(?<=\bmaster(?:['’]?s)?(?: degree)?\s*(?:\/|,|or|oder)\s*)diplom(?:a|e)?\b|\b(?:laurea magistrale|post-?graduate diploma|dipl[oô]me d['’]ingénieur)|(?<=\badvanced )university degree|formation supérieure(?=[^.;]{0,60}bac ?\+ ?5)|university degree(?= \(master)/gi;
// “PhD or engineering degree”: the second will do, and is a first degree unless it says more.
const DOCTOR_OR_LESS =
  /\bph\.?\s?d\.?\s+or\s+(?:an?\s+)?(?!equivalent|comparable|similar|doctoral)(?:\w+\s+)?degree\b/i;
const DOCTOR = /\b(?:ph\.?\s?d\.?|doctorate|doctoral)\b/i;
// Letters alone are too short to trust: “MS Office”, “the BA team”.
const AS_DEGREE = String.raw`(?=\s*(?:\(or higher\b|\/\s*(?:[BMP]|\w+ degree)|,?\s*(?:in|or|plus)\b|(?:and|with) (?:\d|\p{L}+ years)|,?\s*degree|\)|,\s*[BMP][.AS]))`;
const SHORT_BACHELOR = new RegExp(
  String.raw`(?:^|[\s(,/])(?:B\.?Sc?\.?|B\.?A\.?|B\.?E\.?)${AS_DEGREE}|\bB\.S\.? |\bBSc\b|\bB\.?S\.?(?:E\.?E|C\.?S|C\.?E|I\.?T|M\.?E)\b|\b[BM]\.?S\.?\s?\/\s?[BM]\.?S\b`,
);
const SHORT_MASTER = new RegExp(
  String.raw`(?:^|[\s(,/])(?:M\.?S\.?|M\.?Sc\.?)${AS_DEGREE}|\bM\.?Sc\b|\b[Pp][Hh]\.?[Dd]\.?\s*(?:\/|or)\s*M\.?S\b`,
);
const ANY_DEGREE =
  /\b(?:degree|graduated?|university education|tertiary (?:qualifications?|education)|diplom(?:a|e)?|studium|vysokoškolsk\w+|wykształcenie|bachelor)\b/i;
const FIELD =
  /\b(?:computer science|computer engineering|software engineering|information technology|electrical engineering|mathematics|statistics|physics|computing|informatics|engineering|quantitative|technical (?:field|discipline))\b/i;
const RELATED =
  /\b(?:or|in) (?:an?(?:other)? )?(?:(?:closely )?related|similar|relevant|equivalent|comparable)(?: technical| engineering)? (?:field|discipline|degree|area|subject|study|major|education)/i;
// “Years of experience in data science or a related field” asks for work in it, no studies.
const WORK_IN =
  /\b(?:experience|expertise|background|publications?|worked|working|interest|skills?|knowledge)\b[^.;()]*?\b(?:in|with|of|as|areas?)\b/i;
const NONE =
  /\b(?:no (?:college |university |formal )?degree (?:is )?(?:required|needed|necessary)|degree (?:is )?not (?:required|necessary)|regardless of (?:your )?(?:degree|education)|(?:do not|don['’]t|does not|doesn['’]t) (?:need|require|care about)(?: you to have)? (?:an? |any |your )?(?:college |university |formal |cs )?(?:degrees?|diplomas?))\b|\bno degree\?|\b(?:no formal education|formal education (?:is )?(?:not|un))[- ]?(?:is )?(?:required|needed|necessary)|\bwith or without (?:a |any )?(?:\w+ )?degree|\bor none at all|\bdegrees? (?:does|do)(?:n['’]t| not) matter/i;

// What is to be sent along is no more than that.
const TO_SEND =
  /\b(?:cop(?:y|ies)|scans?|transcripts?) of\b|\b(?:submit|attach|enclose|upload|send (?:us )?(?:your|a|an|the))\b/i;

/**
 * The lowest degree that the posting accepts: a bachelor's where it says “BS/MS” or a degree without its level; `none`
 * where it says that none is needed; null where it says nothing.
 */
export function findDegree(sentences: readonly string[]): Degree | null {
  let lowest: Degree | null = null;
  for (const text of sentences) {
    if (!MAYBE_DEGREE.test(text) || TO_SEND.test(text)) continue;
    if (NONE.test(text)) return 'none';
    // “Degree in computer science (Master's a plus)”: the level that counts is the one that is asked.
    const degree = degreeIn(withoutWishes(text)) ?? degreeIn(text);
    if (degree !== null && (lowest === null || ORDER.indexOf(degree) < ORDER.indexOf(lowest)))
      lowest = degree;
  }
  return lowest;
}

function withoutWishes(text: string): string {
  let rest = '';
  let last = 0;
  for (const { start, end } of wishesIn(text)) {
    rest += text.slice(last, Math.max(last, start));
    last = Math.max(last, end);
  }
  return rest + text.slice(last);
}

const ORDER: readonly Degree[] = ['none', 'bachelor', 'master', 'doctorate'];

const LEVEL_IN =
  /\b(?:bachelor|master|ph\.?\s?d|m\.?sc)['’]?s?\.?[\s-]*(?:degree|qualified|required|preferred|in\b|or\b|\/)/i;

// “BS or MS in CS”, “BSEE”, “B.E / B.Tech / MCA”.
const IN_LETTERS =
  /\bB\.?[AS]c?\.?\s?(?:\/|or)\s?[BM]\.?[AS](?:c|\b)|\b[BM]\.?\s?(?:Tech|E)\.?\s?[/,]\s?[BM]\.?\s?(?:Tech|CA|E|Sc)\b|\b[BM]\.?Sc?\.? (?:or [BM]\.?Sc?\.? )?in\b|\b[BM]\.?S\.?(?:E\.?E|C\.?S|C\.?E|I\.?T|M\.?E)\b/;

// One of these is in every sentence about degrees: cheaper to look for than each.
const MAYBE_DEGREE =
  /degree|graduat|diplom|diplôm|studi|education|qualifi|bac ?\+|\bb\.?com\b|\b[bm]ca\b|\bba\b|\bhbo\b|hochschul|ingenier|civilingenj|titul|\bgrado\b|cursus|carrera|mestrado|máster|högskol|abschluss|bachelorgrad|utdanning|uddannelse|akademisk|graduação|superior|laurea|licenciatura|universitet|образование|освіта|vysokoškolsk|wykształcenie|licencja|magist|bacharel|licenciad|formation|école d|bachelor|master|ph\.?\s?d|m\.?sc|comput|software engineering|information technology|electrical|mathematics|statistics|physics|informatics|engineering|quantitative|technical|field|discipline|area|subject|study|major|\b[bm]\.?\s?(?:tech|eng\b|sc?\.?\b|e(?:\.?\s?[/,]|e\b))|\b[bm]s(?:ee|cs|ce|it|me)\b/i;

// Training that is none of a university: where it is enough, no degree is asked.
const TRAINING_ENOUGH = lettered(
  String.raw`(?<![\p{L}\d])(?:bac ?\+ ?2|bts|dut|(?<!akademische )(?!hochschul)\p{L}*ausbildung|fachinformatiker\p{L}*|mbo|formación profesional|ciclos? formativos?|grado (?:medio|superior)|fp (?:superior|ii)|ensino (?:médio|profissional)|curso técnico|perito|istituto tecnico|średnie|technikum|yrkesutbildning|yrkeshögskol\p{L}*|fagbrev)(?![\p{L}\d])`,
  'iu',
);
// Below what is asked of here.
const LOWER =
  /\b(?:(?:high|secondary)[- ]school (?:diploma|degree|education)|associate(?:['’]s?)? degree|ged)\b/gi;

// Who studies has none yet.
const STUDENT =
  /(?<!\p{L})(?:étudiant|élève[- ]ingénieur|studier(?:st|ende)|sie studieren|immatrikulier|estudiantes? de|student[ei] (?:di|in) )/iu;

function degreeIn(text: string): Degree | null {
  if (STUDENT.test(text)) return null;
  const sentence = text.replace(LOWER, ' ');
  const hasField = FIELD.test(sentence) || RELATED.test(sentence);
  const isAbout =
    hasField ||
    [ANY_DEGREE, LEVEL_IN, IN_LETTERS, STUDIES(sentence), MASTER_ABROAD].some(words => words.test(sentence));
  if (!isAbout || TRAINING_ENOUGH(sentence).test(sentence) || /\bph\.?d programs?\b/i.test(sentence))
    return null;
  const others = sentence.replace(AS_MASTER, ' ');
  if ([BACHELOR, STUDIES(others), SHORT_BACHELOR].some(words => words.test(others))) return 'bachelor';
  if ([MASTER, MASTER_ABROAD, SHORT_MASTER].some(words => words.test(sentence))) return 'master';
  if (DOCTOR.test(sentence)) return DOCTOR_OR_LESS.test(sentence) ? 'bachelor' : 'doctorate';
  return isAsked(sentence, hasField) ? 'bachelor' : null;
}

function isAsked(sentence: string, hasField: boolean): boolean {
  if (hasField && RELATED.test(sentence)) return ANY_DEGREE.test(sentence) || !WORK_IN.test(sentence);
  if (/\b(?:degree|graduate[d]?)\b/i.test(sentence) && hasField) return !/\bdegrees? of\b/i.test(sentence);
  return /\b(?:university|college|relevant|technical|engineering|stem) degree\b|\bdegree or equivalent\b|\bdegree (?:in|from)\b/i.test(
    sentence,
  );
}

// “A degree in computer science, or equivalent work experience”.
const OR_WORK =
  /\b(?:degrees?|bachelor\w*|master\w*|diploma|[BM]\.?Sc?|ph\.?d)\b[^\n.;]{0,120}\b(?:or|and\/or)\s+(?:an?\s+)?(?:(?:equivalent|comparable|similar|relevant|related|practical|professional|industry|work|combination|of)\s+){1,5}experience\b/i;

/** Whether a posting takes work in place of the degree that it asks for. */
export const takesWorkForDegree = (posting: string): boolean => OR_WORK.test(posting);
