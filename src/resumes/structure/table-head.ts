const head =
  /^(?:when|what|years?|period|dates?|duration|degree|course|qualifications?|examination|institut\w*|universit\w+|school|college|board|percentage|%|cgpa|gpa|marks|grade|result|level|proficiency|stream|subject|semester|passing|aggregate|score|skills?|tools?|area|provider|since|specialization|company|employer|organi[sz]ation|designation|position|role|certificat\w*|issue[rd]|issuing)\b|^(?:language|reading|writing|speaking|listening|understanding)$/i;

/** May this be the title of a table's column: `Degree`, `Year`? */
export const namesColumn = (text: string): boolean =>
  head.test(text.trim()) && text.length < 30 && !/:\s*\S/.test(text);

/** Are these the titles of a table's columns: `Degree`, `Institute`, `Year`? */
export function isTableHead(cells: readonly string[]): boolean {
  const found = cells.filter(namesColumn).length;
  return found >= 2 && found > cells.length / 2;
}
