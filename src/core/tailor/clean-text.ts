import { withoutBullet } from '../text/bullet.ts';
import { joinLines } from '../text/join-lines.ts';
import { withoutUnseen } from '../text/one-line.ts';
import { remembered } from '../text/remembered.ts';

// Control characters, halves of pairs and what is no character at all: no file format holds them.
const unprintable = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
// What an icon font draws says nothing in another font.
const icons = /\p{Co}/gu;

/** A text on one line as it can be printed: composed letters, nothing unseen, no icon, no bullet of its own. */
export const cleanText = remembered((text: string): string => {
  const plain = withoutUnseen(text.normalize('NFC').replace(/\s/g, ' '))
    .replace(unprintable, '')
    .replace(icons, ' ');
  return withoutBullets(joinLines(plain));
});

/** Who pastes a bulleted line behind a dash has two. */
function withoutBullets(text: string): string {
  const rest = withoutBullet(text);
  return rest === text ? rest : withoutBullets(rest);
}

/** What two lines share that are the same one: letters and figures, whatever their case, dashes and spaces. */
export function sameText(text: string): string {
  return cleanText(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+#%$€£]+/gu, ' ')
    .trim();
}
