const DEGREE =
  /\b(?:degrees?|diploma|bachelor\S*|master(?:['’]?s)?|ph\.?d|[bm]\.?sc?|b\.?tech|graduated?|major(?:ed|ing)?|stud(?:ies|ied|ium|ied)|abschluss|qualification|studium|laurea|licence|licenciatura|grado en|ingenier[ií]a|diplôme|bac ?\+ ?[2-5]|titulación|opleiding|wykształcenie|bacharelado|superior completo)(?!\p{L})/giu;
const NO_LONGER =
  /[;:]|(?<!\b(?:\w|ex))\.\s|\b(?:experience|experienced|knowledge|skills?|proficien\w*|familiar\w*|understanding|expertise|years?|plus|with|using|have|strong)\b|erfahrung|kenntnis|exp[ée]rien[cz]|connaiss|conoc[ei]|conhec|ervaring|kennis|doświadcz|znajom|erfarenhet|kunskap/i;
const FIELD_AFTER =
  /^[^.;:]{0,90}?\b(?:related|similar|equivalent|relevant|comparable|quantitative|technical|adjacent|another)\s+(?:\w+\s+)?(?:fields?|disciplines?|degrees?|subjects?|areas?|stud\w+)\b/i;
const REACH = 160;

/** True if the name at these offsets is a subject of study: “a degree in mathematics, statistics or a related field”. */
export function isFieldOfStudy(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - REACH), start);
  const degree = [...before.matchAll(DEGREE)].at(-1);
  if (degree) return !NO_LONGER.test(before.slice(degree.index + degree[0].length));
  return FIELD_AFTER.test(sentence.slice(end, end + REACH)) && !NO_LONGER.test(before);
}
