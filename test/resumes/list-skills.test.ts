import { expect, test } from 'vitest';
import { bulletEnd } from '../../src/core/text/bullet.ts';
import { listSkills } from '../../src/resumes/structure/list-skills.ts';
import type { Look, StyledLine } from '../../src/resumes/structure/styled-line.ts';

const plain: Look = { size: 10, isBold: false, isItalic: false, color: '#000', font: 'F', outline: null };

/** A line; `**` around a beginning or the whole makes it bold. */
function line(marked: string): StyledLine {
  const [, lead = ''] = /^\*\*(.+?)\*\*/.exec(marked) ?? [];
  const text = marked.replaceAll('**', '');
  const look = { ...plain, isBold: lead === text };
  const boldLead = lead === text ? 0 : lead.length;
  return {
    text,
    parts: text
      .split('\t')
      .map((part, at) => ({ text: part, x: 50 + at * 100, right: 140 + at * 100, look, boldLead })),
    look,
    page: 1,
    box: null,
    gapAbove: 1.2,
    column: 0,
    hasRule: false,
    bulletEnd: bulletEnd(text),
    isRunning: false,
    room: 20,
  };
}

test.each([
  [
    'names of groups above their items',
    ['**Languages**', 'Go', 'SQL', '**Tools**', 'Git'],
    ['Go', 'SQL', 'Git'],
  ],
  ['skills with their level under them', ['**Go**', 'Advanced', '**SQL**', 'Basic'], ['Go', 'SQL']],
  [
    'bold labels without a colon',
    ['**Languages** Go, SQL', '**Stores** Redis / SQLite'],
    ['Go', 'SQL', 'Redis', 'SQLite'],
  ],
  ['a bold skill with words after it', ['**Go** three years'], ['Go three years']],
  ['groups in brackets', ['• Languages (Go, SQL)', '• Tools (Git, Docker)'], ['Go', 'SQL', 'Git', 'Docker']],
  ['brackets that belong to an item', ['AWS (EC2, S3), Go'], ['AWS (EC2, S3)', 'Go']],
  ['groups on one line', ['Languages: Go, SQL; Tools: Git'], ['Go', 'SQL', 'Git']],
  ['slashes', ['Go / Rust / SQL'], ['Go', 'Rust', 'SQL']],
  ['two names of one thing', ['JavaScript / TypeScript'], ['JavaScript / TypeScript']],
] as const)('%s', (_, lines, skills) => {
  expect(listSkills(lines.map(line))).toEqual(skills);
});
