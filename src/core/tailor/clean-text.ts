import { withoutBullet } from '../text/bullet.ts';
import { joinLines } from '../text/join-lines.ts';
import { withoutUnseen } from '../text/one-line.ts';
import { remembered } from '../text/remembered.ts';

// Control characters, lone surrogates and noncharacters: no file format can store them.
const unprintable = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
// Icon fonts use private-use characters, which mean nothing in another font.
const icons = /\p{Co}/gu;

/** A text as one printable line: composed letters (NFC), no invisible characters, no icons and no bullet at the start. */
export const cleanText = remembered((text: string): string => {
  const plain = withoutUnseen(text.normalize('NFC').replace(/\s/g, ' '))
    .replace(unprintable, '')
    .replace(icons, ' ');
  return withoutBullets(joinLines(plain));
});

/** Removes every bullet at the start: a bulleted line that is pasted after a dash has two. */
function withoutBullets(text: string): string {
  const rest = withoutBullet(text);
  return rest === text ? rest : withoutBullets(rest);
}

/** A key to compare lines by: it is the same if only case, spaces, dashes or other punctuation differ. */
export function sameText(text: string): string {
  return cleanText(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+#%$€£]+/gu, ' ')
    .trim();
}
