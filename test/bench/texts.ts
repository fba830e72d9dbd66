import { JSDOM } from 'jsdom';
import { samplePosting, sampleResumeText } from '../../scripts/sample/sample.ts';
import { getLexicon } from '../../src/core/lexicon/lexicon.ts';

const filler =
  'the team that plans routes for small towns works in pairs and reads what others wrote before it ships on Tuesdays'.split(
    ' ',
  );

/** The text of the sample posting. */
export const samplePostingText: string =
  new JSDOM(samplePosting).window.document
    .querySelector('.job__description')
    ?.textContent?.replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim() ?? '';

/** A posting of about `words` words: the lines of the sample, repeated, between lines of plain prose. */
export function postingOf(words: number): string {
  const lines = samplePostingText.split('\n');
  return amongProse(words, turn => lines[turn % lines.length] ?? '');
}

/** A posting of the same length in which each line asks for another skill: far more keywords than any real posting has. */
export function crowdedPostingOf(words: number): string {
  const names = getLexicon().skills.map(skill => skill.name);
  return `Requirements\n${amongProse(words, turn => `- Experience with ${names[(turn * 11) % names.length]} in production`)}`;
}

function amongProse(words: number, lineAt: (turn: number) => string): string {
  const text: string[] = [];
  let count = 0;
  for (let turn = 0; count < words; turn += 1) {
    const line = lineAt(turn);
    const prose = Array.from({ length: 24 }, (_, at) => filler[(turn * 7 + at * 3) % filler.length]).join(
      ' ',
    );
    text.push(line, `${prose}.`);
    count += line.split(/\s+/).length + 24;
  }
  return text.join('\n');
}

/** A resume of about `pages` pages with 450 words each: the sample, with its projects repeated under other names. */
export function resumeOf(pages: number): string {
  const [head = '', projects = '', rest = ''] = sampleResumeText.split(
    /(?<=\n)Projects\n|(?=\nExperience\n)/,
  );
  const repeated = Array.from({ length: pages * 3 }, (_, turn) =>
    projects.replaceAll(/Loan Shelf|Trail Notes/g, name => `${name} ${turn + 1}`),
  );
  return `${head}Projects\n${repeated.join('\n')}${rest}`;
}
