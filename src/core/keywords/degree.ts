import type { Degree } from '../types.ts';

const BACHELOR =
  /\b(?:bachelor(?:['’]?s)?|b\.?\s?sc?\.?(?=[\s/,)(]|$)(?! code)|bs\/ms|b\.?s\.?\/m\.?s\.?|b\.?a\.?\/b\.?s\.?|ba\/bs|bs\/ba|b\.?\s?tech|b\.?e\.?\/b\.?tech|b\.?eng|undergraduate|undergrad|college degree|university degree|4[- ]year degree|four[- ]year degree|higher education|technical degree|post[- ]secondary|diplom(?:a)?|licence|licenciatura|ingeniero|hbo|vysokoškolsk\w+|wyższe|abgeschlossenes studium|studium der)\b/i;
const MASTER =
  /\b(?:master(?:['’]s|s)?(?:\s+degree|\s+of|\s+in|\s+or|\/|\s*,|\s*\))|master['’]?s|m\.?sc\.?\b|m\.s\.|ms in|ms degree|ms\/phd|m\.?tech|m\.?eng|mba|graduate degree|advanced degree)/i;
const DOCTOR = /\b(?:ph\.?\s?d\.?|doctorate|doctoral)\b/i;
const SHORT_BACHELOR = /(?:^|[\s(,/])(?:BS|BA|B\.S\.?|B\.A\.?|BSc|B\.Sc\.?|BE)(?=[\s,/)]|$)/;
const SHORT_MASTER = /(?:^|[\s(,/])(?:MS|M\.S\.?|MSc|M\.Sc\.?)(?=[\s,/)]|$)/;
const ANY_DEGREE = /\b(?:degree|graduated?|university education)\b/i;
const FIELD =
  /\b(?:computer science|computer engineering|software engineering|information technology|electrical engineering|mathematics|statistics|physics|computing|informatics|engineering|quantitative|technical (?:field|discipline))\b/i;
const RELATED =
  /\b(?:or|in) (?:an?(?:other)? )?(?:(?:closely )?related|similar|relevant|equivalent|comparable)(?: technical| engineering)? (?:field|discipline|degree|area|subject|study|major)/i;
const WISH =
  /\b(?:prefer(?:r?ed|ably)|(?:a |an )?(?:plus|asset|bonus)|nice to have|desir(?:ed|able)|not (?:required|necessary|mandatory)|ideally|advantage|optional)\b/i;
const NONE =
  /\b(?:no (?:college |university |formal )?degree (?:is )?(?:required|needed|necessary)|degree (?:is )?not (?:required|necessary)|regardless of (?:your )?(?:degree|education))\b/i;

/** A sentence of the posting, and whether the part it stands in lists wishes. */
export type DegreeSentence = { readonly text: string; readonly isWish: boolean };

/**
 * The lowest degree that the posting accepts: a bachelor's where it says “BS/MS” or a degree without its level; `none`
 * where it says that none is needed; null where it says nothing.
 */
export function findDegree(sentences: readonly DegreeSentence[]): Degree | null {
  let lowest: Degree | null = null;
  for (const { text } of sentences) {
    if (NONE.test(text)) return 'none';
    const degree = degreeIn(text);
    if (degree !== null && (lowest === null || ORDER.indexOf(degree) < ORDER.indexOf(lowest)))
      lowest = degree;
  }
  return lowest;
}

const ORDER: readonly Degree[] = ['none', 'bachelor', 'master', 'doctorate'];

function degreeIn(sentence: string): Degree | null {
  const hasField = FIELD.test(sentence);
  if (!ANY_DEGREE.test(sentence) && !hasField && !/bachelor|master['’]?s|ph\.?d/i.test(sentence)) return null;
  if (/\b(?:bachelor|undergraduate)/i.test(sentence) || SHORT_BACHELOR.test(sentence)) return 'bachelor';
  if (BACHELOR.test(sentence) && (hasField || ANY_DEGREE.test(sentence))) return 'bachelor';
  const isMaster = MASTER.test(sentence) || SHORT_MASTER.test(sentence);
  // “Degree in computer science (Master's a plus)”: the level that counts is the one that is asked.
  if (isMaster && (hasField || ANY_DEGREE.test(sentence)))
    return isBareDegree(sentence) ? 'bachelor' : 'master';
  if (DOCTOR.test(sentence) && (hasField || ANY_DEGREE.test(sentence) || /\bph\.?d/i.test(sentence)))
    return isBareDegree(sentence) ? 'bachelor' : 'doctorate';
  if (isAsked(sentence, hasField)) return 'bachelor';
  return null;
}

const isBareDegree = (sentence: string) =>
  /\bdegree\b[^.]*\((?:[^)]*)(?:master|ph\.?d)/i.test(sentence) && WISH.test(sentence);

function isAsked(sentence: string, hasField: boolean): boolean {
  if (hasField && RELATED.test(sentence)) return true;
  if (/\b(?:degree|graduate[d]?)\b/i.test(sentence) && hasField) return !/\bdegrees? of\b/i.test(sentence);
  return /\b(?:university|college|relevant|technical|engineering|stem) degree\b|\bdegree or equivalent\b|\bdegree (?:in|from)\b/i.test(
    sentence,
  );
}
