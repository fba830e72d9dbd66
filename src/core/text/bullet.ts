// `o`, `§` and `Ø` are how Word's bullets in Courier New and Wingdings are read. https://www.unicode.org/L2/L2011/11052r-wingding.pdf
const glyph =
  /^(?:[•●○◦▪■□▫‣⁃➢➤►▶▸▹✓✔✦✧❖◆◇◾◽⬥⬧♦♢∙·※→⇒➔➜★☆\uf000-\uf0ff]|[*+»>›](?=\s)|[-–—−](?=\s|\p{Lu})|[oØ§](?=\s{1,8}\S))\s*/u;
const numbered = /^(?:\(?\d{1,2}[.)]|\[\d{1,2}\])\s+(?=\S)/;

/** The offset of the text after a leading bullet, or −1. */
export function bulletEnd(text: string): number {
  const found = glyph.exec(text) ?? numbered.exec(text);
  return found && found[0].length < text.length ? found[0].length : -1;
}

/** True if a text is only a bullet, as when a bullet is apart from its text. */
export function isLoneBullet(text: string): boolean {
  return /^(?:[•●○◦▪■□▫‣⁃➢➤►▶▸▹✓✔✦✧❖◆◇◾◽⬥⬧♦♢∙·*+»›oØ§–—−\uf000-\uf0ff-]|\d{1,2}[.)]|\[\d{1,2}\])$/u.test(
    text.trim(),
  );
}

/** A line's text without white space around it and without its bullet. */
export function withoutBullet(line: string): string {
  const text = line.trim();
  return text.slice(Math.max(0, bulletEnd(text)));
}

/** A statement without its bullet, even if the bullet touches the text. A number counts as a bullet only if another line has the next or previous number. */
export function withoutMark(statement: string, text: string): string {
  const count = Number.parseInt(statement, 10);
  return count >= 0 && !new RegExp(`^\\W*(?:${count - 1}|${count + 1})[.)]\\s`, 'm').test(text)
    ? statement
    : withoutBullet(statement.replace(/^[*-](?=\p{L})/u, '•'));
}
