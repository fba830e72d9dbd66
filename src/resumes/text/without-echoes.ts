/** Lines said twice from which on a text is a page's that says each once to the eye and once to screen readers, as LinkedIn's profiles do. */
const FEWEST = 4;
/** The least share of all lines that is said twice on such a page; a list may name the same thing twice. */
const LEAST_SHARE = 1 / 8;
// What such a page has around its text: the names of pictures, and buttons.
const furniture =
  /^(?:.{1,80} logo|show (?:all|more|fewer|less|credential|project)(?: .{0,60})?|… ?(?:see )?more|\d+ endorsements?)$/i;
const moreButton = /\s?…\s?(?:see )?more$/i;

/** A page's text with each line once, without its buttons, and with a job's skills among what was done in it; any other text as it is. */
export function withoutEchoes(text: string): string {
  const rows = text.split('\n');
  let said = '';
  let count = 0;
  const once = rows.flatMap(row => {
    // What is drawn with signs, a line under a heading, says nothing.
    if (!/[\p{L}\p{N}]/u.test(row)) return [row];
    const line = half(row.trim());
    const isEcho = key(line) === said;
    count += Number(isEcho || line !== row.trim());
    said = key(line);
    return isEcho || furniture.test(line)
      ? []
      : [line.replace(moreButton, '').replace(/^(?=Skills: )/, '• ')];
  });
  return count < Math.max(FEWEST, LEAST_SHARE * rows.length) ? text : once.join('\n');
}

/** A line's first half where the second is the same. */
const half = (line: string): string => {
  const first = line.slice(0, line.length / 2);
  return first.length > 3 && first + first === line ? first : line;
};

/** A line as it is compared: a range is read out as “May 2020 to June 2021”. */
const key = (line: string): string => line.toLowerCase().replace(/\s[-–]\s/g, ' to ');
