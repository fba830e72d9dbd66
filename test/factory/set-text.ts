import type { FactoryLook } from './factory-look.ts';
import type { FactoryLine, FactorySheet } from './factory-sheet.ts';

/** Sets a resume as plain text or Markdown. */
export function setText(sheet: FactorySheet, look: FactoryLook): string {
  const gap = look.isTight ? '' : '\n';
  const blocks = sheet.blocks.map(({ heading, lines }) =>
    [
      `${gap}${headingOf(heading.text, look)}`,
      ...lines.map((line, index) => lineOf(line, lines[index - 1], look)),
    ].join('\n'),
  );
  const [name = '', ...rest] = sheet.head.map(({ text }) => text);
  return [look.heading === 'marked' ? `# ${name}` : name, ...rest, ...blocks].join('\n');
}

function headingOf(text: string, look: FactoryLook): string {
  if (look.heading === 'marked') return `## ${text}`;
  return look.heading === 'underlined' ? `${text}\n${'-'.repeat(Math.max(4, text.length))}` : text;
}

function lineOf(line: FactoryLine, before: FactoryLine | undefined, look: FactoryLook): string {
  const { role, text, right, entry } = line;
  const isNext = before !== undefined && before.entry !== entry && entry !== null;
  const mark = role === 'bullet' && look.bullet !== 'none' ? (look.bullet === 'dash' ? '- ' : '• ') : '';
  const strong = role === 'entry-title' && look.heading === 'marked' ? `**${text}**` : text;
  return `${isNext && !look.isTight ? '\n' : ''}${mark}${strong}${right === null ? '' : `    ${right}`}`;
}
