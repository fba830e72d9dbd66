/** Lines said twice from which on a text is a page's that says each once to the eye and once to screen readers, as LinkedIn's profiles do. */
const FEWEST = 4;
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
    const line = half(row.trim());
    const isEcho = line !== '' && key(line) === said;
    count += Number(isEcho || line !== row.trim());
    said = key(line) || said;
    return isEcho || furniture.test(line)
      ? []
      : [line.replace(moreButton, '').replace(/^(?=Skills: )/, '• ')];
  });
  return count < FEWEST ? text : once.join('\n');
}

/** A line's first half where the second is the same. */
const half = (line: string): string => {
  const first = line.slice(0, line.length / 2);
  return first.length > 3 && first + first === line ? first : line;
};

/** A line as it is compared: a range is read out as “May 2020 to June 2021”. */
const key = (line: string): string => line.toLowerCase().replace(/\s[-–]\s/g, ' to ');
