/** From this many repeated lines on, the text comes from a page that has each text twice, once for screen readers, such as a LinkedIn profile. */
const FEWEST = 4;
/** The least share of repeated lines in such a text. A list may name the same thing twice. */
const LEAST_SHARE = 1 / 8;
// Such a page's other content: the names of pictures, and buttons.
const furniture =
  /^(?:.{1,80} logo|show (?:all|more|fewer|less|credential|project)(?: .{0,60})?|… ?(?:see )?more|\d+ endorsements?)$/i;
const moreButton = /\s?…\s?(?:see )?more$/i;

/** The text of such a page with each line once, without buttons, and with a job's skills as a bullet. Other text is returned unchanged. */
export function withoutEchoes(text: string): string {
  const rows = text.split('\n');
  let said = '';
  let count = 0;
  const once = rows.flatMap(row => {
    // A line of signs only, such as a rule under a heading, is no repeated text.
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

/** A line's first half if the second half is the same, else the whole line. */
const half = (line: string): string => {
  const first = line.slice(0, line.length / 2);
  return first.length > 3 && first + first === line ? first : line;
};

/** A line for comparing. The copy for screen readers says “May 2020 to June 2021” for a range. */
const key = (line: string): string => line.toLowerCase().replace(/\s[-–]\s/g, ' to ');
