import type { Degree } from '../types.ts';

const BACHELOR =
  /\b(?:bachelors?|undergrad(?:uate)?|(?:college|university|technical) degree|(?:4|four)[- ]year degree|tertiary (?:qualifications?|education)|post[- ]secondary|b\.?\s?tech|b\.?eng|diplom(?:a|e)?|licenciatura|ingeniero|hbo|vysokoškolsk\w+|wyższe|abgeschlossenes studium)\b/i;
const MASTER =
  /\bmasters?\b(?=\s+(?:in|or|degree|of science)\b|\s*\/)|(?:ph\.?d\.?|doctorate)\s*(?:\/|or|and)\s*(?:an? )?masters?\b|\b(?:master(?:['’]s|s)?(?:\s+degree|\s+of|\s+in|\s+or|\/|\s*,|\s*\))|master['’]?s|m\.?sc\.?\b|m\.s\.|ms in|ms degree|ms\/phd|m\.?tech|m\.?eng|mba|graduate degree|advanced degree)/i;
const DOCTOR = /\b(?:ph\.?\s?d\.?|doctorate|doctoral)\b/i;
// Letters alone are too short to trust: “MS Office”, “the BA team”.
const AS_DEGREE = String.raw`(?=\s*(?:\(or higher\b|\/\s*[BMP]|,?\s*(?:in|or)\b|,?\s*degree|\)|,\s*[BMP][.AS]))`;
const SHORT_BACHELOR = new RegExp(
  String.raw`(?:^|[\s(,/])(?:B\.?Sc?\.?|B\.?A\.?|B\.?E\.?)${AS_DEGREE}|\bB\.S\.? |\bBSc\b|\bBS(?:EE|CS|CE|IT|ME)\b|\b[BM]\.?S\.?\s?\/\s?[BM]\.?S\b`,
);
const SHORT_MASTER = new RegExp(String.raw`(?:^|[\s(,/])(?:M\.?S\.?|M\.?Sc\.?)${AS_DEGREE}|\bM\.?Sc\b`);
const ANY_DEGREE =
  /\b(?:degree|graduated?|university education|tertiary (?:qualifications?|education)|diplom(?:a|e)?|studium|vysokoškolsk\w+|wykształcenie|bachelor)\b/i;
const FIELD =
  /\b(?:computer science|computer engineering|software engineering|information technology|electrical engineering|mathematics|statistics|physics|computing|informatics|engineering|quantitative|technical (?:field|discipline))\b/i;
const RELATED =
  /\b(?:or|in) (?:an?(?:other)? )?(?:(?:closely )?related|similar|relevant|equivalent|comparable)(?: technical| engineering)? (?:field|discipline|degree|area|subject|study|major|education)/i;
// “Years of experience in data science or a related field” asks for work in it, no studies.
const WORK_IN =
  /\b(?:experience|expertise|background|publications?|worked|working|interest|skills?|knowledge)\b[^.;()]*?\b(?:in|with|of|as|areas?)\b/i;
const WISH =
  /\b(?:prefer(?:r?ed|ably)|(?:a |an )?(?:plus|asset|bonus)|nice to have|desir(?:ed|able)|not (?:required|necessary|mandatory)|ideally|advantage|optional)\b/i;
const NONE =
  /\b(?:no (?:college |university |formal )?degree (?:is )?(?:required|needed|necessary)|degree (?:is )?not (?:required|necessary)|regardless of (?:your )?(?:degree|education)|(?:do not|don['’]t|does not|doesn['’]t) (?:need|require|care about)(?: you to have)? (?:an? |any |your )?(?:college |university |formal |cs )?(?:degrees?|diplomas?))\b|\bno degree\?/i;

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
    const degree = degreeIn(text);
    if (degree !== null && (lowest === null || ORDER.indexOf(degree) < ORDER.indexOf(lowest)))
      lowest = degree;
  }
  return lowest;
}

const ORDER: readonly Degree[] = ['none', 'bachelor', 'master', 'doctorate'];

const LEVEL_IN = /\b(?:bachelor|master|ph\.?\s?d|m\.?sc)['’]?s?\.?[\s-]*(?:degree|qualified|in\b|or\b|\/)/i;

// “BS or MS in CS”, “BSEE”, “B.E / B.Tech / MCA”.
const IN_LETTERS =
  /\b[BM]\.?\s?(?:Tech|E)\.?\s?[/,]\s?[BM]\.?\s?(?:Tech|CA|E|Sc)\b|\b[BM]\.?Sc?\.? (?:or [BM]\.?Sc?\.? )?in\b|\b[BM]S(?:EE|CS|CE|IT|ME)\b/;

// One of these is in every sentence about degrees: cheaper to look for than each.
const MAYBE_DEGREE =
  /degree|graduate|diplom|studi|education|qualification|vysokoškolsk|wykształcenie|bachelor|master|ph\.?\s?d|m\.?sc|comput|software engineering|information technology|electrical|mathematics|statistics|physics|informatics|engineering|quantitative|technical|field|discipline|area|subject|study|major|\b[bm]\.?\s?(?:tech|sc?\.?\b|e(?:\.?\s?[/,]|e\b))|\b[bm]s(?:ee|cs|ce|it|me)\b/i;

// Below what is asked of here.
const LOWER =
  /\b(?:(?:high|secondary)[- ]school (?:diploma|degree|education)|associate(?:['’]s?)? degree|ged)\b/gi;

function degreeIn(text: string): Degree | null {
  const sentence = text.replace(LOWER, ' ');
  const hasField = FIELD.test(sentence) || RELATED.test(sentence);
  const isAbout =
    hasField || ANY_DEGREE.test(sentence) || LEVEL_IN.test(sentence) || IN_LETTERS.test(sentence);
  if (!isAbout || /\bph\.?d programs?\b/i.test(sentence)) return null;
  if (BACHELOR.test(sentence) || SHORT_BACHELOR.test(sentence)) return 'bachelor';
  // “Degree in computer science (Master's a plus)”: the level that counts is the one that is asked.
  if (MASTER.test(sentence) || SHORT_MASTER.test(sentence))
    return isBareDegree(sentence) ? 'bachelor' : 'master';
  if (DOCTOR.test(sentence)) return isBareDegree(sentence) ? 'bachelor' : 'doctorate';
  return isAsked(sentence, hasField) ? 'bachelor' : null;
}

const isBareDegree = (sentence: string) =>
  /\bdegree\b[^.]*\((?:[^)]*)(?:master|ph\.?d)/i.test(sentence) && WISH.test(sentence);

function isAsked(sentence: string, hasField: boolean): boolean {
  if (hasField && RELATED.test(sentence)) return ANY_DEGREE.test(sentence) || !WORK_IN.test(sentence);
  if (/\b(?:degree|graduate[d]?)\b/i.test(sentence) && hasField) return !/\bdegrees? of\b/i.test(sentence);
  return /\b(?:university|college|relevant|technical|engineering|stem) degree\b|\bdegree or equivalent\b|\bdegree (?:in|from)\b/i.test(
    sentence,
  );
}
