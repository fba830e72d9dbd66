import { sectionKind } from '../vocabulary/section-words.ts';
import { titleInText } from './title-in-text.ts';

const LONGEST_MENU = 60;
const LEAST_BEFORE_END = 400;
const LEAST_SHARE_BEFORE_END = 0.4;

/** The posting in the copied text of a whole page: without the menu's short lines before the title, and without what follows “More jobs like this”. */
export function adInText(text: string): string {
  const lines = text.split('\n');
  const title = titleInText(text);
  const named = title === null ? -1 : lines.findIndex(line => line.includes(title));
  const start = named > 0 && lines.slice(0, named).every(isOfMenu) ? named : 0;
  const end = lines.findIndex(
    (line, at) =>
      at > start &&
      sectionKind(line) === 'end' &&
      isEnough(lines.slice(start, at), text) &&
      !lines.slice(at).some(isOfPosting),
  );
  return lines.slice(start, end < 0 ? undefined : end).join('\n');
}

const isOfMenu = (line: string): boolean => line.length <= LONGEST_MENU && !/[.!?:]\s*$/.test(line);

const isEnough = (lines: readonly string[], text: string): boolean => {
  const { length } = lines.join('\n');
  return length >= LEAST_BEFORE_END && length >= text.length * LEAST_SHARE_BEFORE_END;
};

const isOfPosting = (line: string): boolean => {
  const kind = sectionKind(line);
  return kind === 'requirements' || kind === 'duties';
};
