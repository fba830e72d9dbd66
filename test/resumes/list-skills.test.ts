import { expect, test } from 'vitest';
import { bulletEnd } from '../../src/core/text/bullet.ts';
import { listSkills } from '../../src/resumes/structure/list-skills.ts';
import type { LinePart, Look, StyledLine } from '../../src/resumes/structure/styled-line.ts';

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
      .map((part, at): LinePart => ({ text: part, x: 50 + at * 100, right: 140 + at * 100, look, boldLead })),
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
    'names of groups over lists, without any look',
    ['Storage', 'Redis, Kafka', 'Testing', 'Jest, Cypress', 'Shop', 'Docker'],
    ['Redis', 'Kafka', 'Jest', 'Cypress', 'Docker'],
  ],
  [
    'names that nobody knows as skills, under a list',
    ['Go, SQL', 'Larder', 'Redis, Kafka'],
    ['Go', 'SQL', 'Redis', 'Kafka'],
  ],
  [
    'a name among lists that is a tool',
    ['Docker', 'Redis, Kafka', 'Git', 'Jest, Cypress'],
    ['Docker', 'Redis', 'Kafka', 'Git', 'Jest', 'Cypress'],
  ],
  [
    'skills among lists that begin with a list',
    ['Go, SQL', 'Testing', 'Redis, Kafka', 'Machine Learning', 'Jest, Cypress'],
    ['Go', 'SQL', 'Testing', 'Redis', 'Kafka', 'Machine Learning', 'Jest', 'Cypress'],
  ],
  [
    'a skill without a list',
    ['Storage', 'Testing', 'Redis, Kafka'],
    ['Storage', 'Testing', 'Redis', 'Kafka'],
  ],
  [
    'a tool with a rating over a list',
    ['Go ●●●○○', 'Bread, boats', 'SQL (4/5)', 'Lamps, bells'],
    ['Go', 'Bread', 'boats', 'SQL', 'Lamps', 'bells'],
  ],
  ['skills and tools by turns', ['Bread', 'Docker', 'Boats', 'Go'], ['Bread', 'Docker', 'Boats', 'Go']],
  [
    'a skill between two lists',
    ['Go, SQL', 'Machine Learning', 'Redis, Kafka'],
    ['Go', 'SQL', 'Machine Learning', 'Redis', 'Kafka'],
  ],
  ['a name apart from its list by blanks', ['Databases  Redis, SQL', 'Tools   Git'], ['Redis', 'SQL', 'Git']],
  [
    'tools with what says how well they are known',
    ['Go  ●●●○○', 'SQL ●●●●○  Git ●●○○○', 'Docker  Expert'],
    ['Go', 'SQL', 'Git', 'Docker'],
  ],
  ['tools apart by blanks', ['Docker  Redis, SQL', 'Go  Git'], ['Docker  Redis', 'SQL', 'Go  Git']],
  [
    'no spoken languages with their levels',
    ['Go, English (fluent)', 'German – B2', 'Spanish, basic', 'Dutch: native speaker, SQL', 'Greek ●●○○○'],
    ['Go', 'SQL'],
  ],
  [
    'but skills with such words',
    ['Go, English grammar checkers', 'Native Android', 'B2B', 'Intermediate SQL'],
    ['Go', 'English grammar checkers', 'Native Android', 'B2B', 'SQL'],
  ],
  [
    'names of groups above their items',
    ['**Languages**', 'Go', 'SQL', '**Tools**', 'Git'],
    ['Go', 'SQL', 'Git'],
  ],
  [
    'names of groups side by side',
    ['**Core\tTools**', 'Go\tSQL\tGit', '**Data**', 'Redis'],
    ['Go', 'SQL', 'Git', 'Redis'],
  ],
  [
    'tools side by side in another look',
    ['**Go\tSQL**', 'Rated by others'],
    ['Go', 'SQL', 'Rated by others'],
  ],
  [
    'tools that only blanks part, behind their label',
    ['**Core** Go Redis Docker'],
    ['Go', 'Redis', 'Docker'],
  ],
  [
    'or beside it',
    ['Core\tGo Redis Docker', 'Data\tSQL Kafka Git'],
    ['Go', 'Redis', 'Docker', 'SQL', 'Kafka', 'Git'],
  ],
  [
    'names of groups over bullets, but the tools among them are skills',
    ['**Languages**', '• Go', '• SQL', '**Docker**', '• Compose'],
    ['Go', 'SQL', 'Docker', 'Compose'],
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
  [
    'words that lead to a skill and say how well it is known',
    [
      'Gute Kenntnisse in Docker und Ansible',
      'Very comfortable with… Swift',
      'basic Excel',
      'CSS – strong foundation',
    ],
    ['Docker', 'Ansible', 'Swift', 'Excel', 'CSS'],
  ],
  [
    'how long in brackets',
    ['Go (3 years)', 'SQL (10+ yrs), Vim (8), Rust (+9 years)'],
    ['Go', 'SQL', 'Vim (8)', 'Rust'],
  ],
  [
    'a group in brackets after its name',
    ['Tide tables (Moonsoft, Ebbly), Go'],
    ['Tide tables', 'Moonsoft', 'Ebbly', 'Go'],
  ],
  ['a level in brackets', ['Go (basic)'], ['Go (basic)']],
  [
    'a level in a line of its own',
    ['Go', 'Excellent', 'SQL', 'Very good', 'Vim', 'Upper-intermediate'],
    ['Go', 'SQL', 'Vim'],
  ],
  ['one skill with “and” in its name', ['Research and Development'], ['Research and Development']],
  ['an “and” between other words', ['prompts and answers'], ['prompts and answers']],
  [
    'two skills that a line’s end parts',
    ['SQL, Terraform', 'pytest, Redis'],
    ['SQL', 'Terraform', 'pytest', 'Redis'],
  ],
  [
    'sentences, of which the skills that they name are left',
    ['I have written services in Python for most of my life and moved all of them to Docker.'],
    ['Python', 'Docker'],
  ],
  ['a skill with words about it after a colon', ['Python: since school'], ['Python']],
  ['labels beside their items', ['Tools\tGit, Docker', 'Redis\tsince 2019'], ['Git', 'Docker', 'Redis']],
  ['what else somebody does, under its label', ['Hobbies:\tchess, sailing', 'Tools: Git'], ['Git']],
  [
    'how well and how long, in the columns of a table',
    [
      'Technology\tGrade\tYears',
      'Go\tgood\t4',
      'SQL\tbasic knowledge\t7+ yrs',
      'Vim\tGrundkenntnisse\t2 Jahre',
    ],
    ['Go', 'SQL', 'Vim'],
  ],
  [
    'what begins as the title of a column may, below the first line',
    ['Kafka\tLinux', 'Level design\tTool making'],
    ['Kafka', 'Linux', 'Level design', 'Tool making'],
  ],
  ['names in figures', ['802.11, 8051, 12, Git'], ['802.11', '8051', 'Git']],
  ['names of groups, dates', ['Programming languages', 'Go', 'May 2021'], ['Go']],
] as const)('%s', (_, lines, skills) => {
  expect(listSkills(lines.map(line))).toEqual(skills);
});

test.each([
  ['in another colour', { color: '#c00' }, {}, ['Go', 'SQL', 'Git']],
  ['larger', { size: 11 }, {}, ['Go', 'SQL', 'Git']],
  [
    'in another colour but smaller, as none is',
    { color: '#c00', size: 9 },
    {},
    ['Languages', 'Go', 'SQL', 'Git'],
  ],
  [
    'in another colour over bold items, as none is',
    { color: '#c00' },
    { isBold: true },
    ['Languages', 'Go', 'SQL', 'Git'],
  ],
])('the name of a group is %s', (_, own, others, skills) => {
  const looks = (text: string, change: Partial<Look>): StyledLine => {
    const look = { ...plain, ...change };
    const plainLine = line(text);
    return { ...plainLine, look, parts: plainLine.parts.map((part): LinePart => ({ ...part, look })) };
  };
  const lines = [looks('Languages', own), looks('Go', others), looks('SQL', others), looks('Tools', own)];
  expect(listSkills([...lines, looks('Git', others)])).toEqual(skills);
});

test.each([
  [
    'a list that is full and goes on as one',
    'Go, SQL, Docker, Kubernetes, Redis, Ansible, Message',
    'queues, Kafka',
    'Message queues',
  ],
  [
    'of 45 letters, which is full',
    'Go, SQL, Docker, Kubernetes, Sass, C, Message',
    'Broking, Kafka',
    'Message Broking',
  ],
  ['of fewer, which is not', 'Go, SQL, Docker, Kubernetes, R, C, Message', 'Broking, Kafka', 'Message'],
  [
    'whose next line is no list',
    'Go, SQL, Docker, Kubernetes, Redis, Ansible, Message',
    'Broking',
    'Message',
  ],
])('a line’s last item, %s', (_, above, below, item) => {
  expect(
    listSkills([
      { ...line(above), room: 2 },
      { ...line(below), room: 30 },
    ]),
  ).toContain(item);
});

test('of a section that does not say so, a group of other things is no skill', () => {
  const lines = ['Go, SQL, Git', 'Advisor, chess, Redis'].map(line);
  expect(listSkills(lines, false)).toEqual(['Go', 'SQL', 'Git', 'Redis']);
});

test('a thousand lines that go on and on are read in no time', () => {
  const lines = Array.from({ length: 1000 }, () => ({
    ...line('walking and talking with the python of my docker every day and night so that the line'),
    room: 0,
  }));
  const start = process.cpuUsage().user;
  expect(listSkills(lines)).toEqual(['python', 'docker']);
  expect(process.cpuUsage().user - start).toBeLessThan(2_000_000);
});

test.each([{ isItalic: true }, { color: '#c00' }])(
  'names of groups in another look (%o) are none of their items, each above one of its own is',
  look => {
    const list = (texts: readonly string[], marked: number) =>
      listSkills(
        texts.map((text, at) => {
          const own = line(text);
          const [part] = own.parts;
          return at % 2 === marked ? { ...own, parts: [{ ...part, look: { ...plain, ...look } }] } : own;
        }),
      );
    expect(list(['Web', 'Go, Redis', 'Data', 'SQL'], 0)).toEqual(['Go', 'Redis', 'SQL']);
    expect(list(['Bread', 'Go', 'Boats', 'SQL'], 0)).toEqual(['Bread', 'Go', 'Boats', 'SQL']);
    expect(list(['Bread', '10 years in mills', 'Boats', 'of 2 m'], 0)).toContain('Bread');
    if (look.isItalic)
      expect(list(['Web', 'Go, Redis', 'Data', 'SQL'], 1)).toEqual(['Web', 'Go', 'Redis', 'Data', 'SQL']);
  },
);

test('a word that a full line parts is one, and what its hyphen adds stays behind it', () => {
  const full = (text: string) => ({ ...line(text), room: 0 });
  expect(listSkills([full('Go, Redis, Kuber-'), full('netes, Git')])).toEqual([
    'Go',
    'Redis',
    'Kubernetes',
    'Git',
  ]);
  expect(listSkills([full('Go, test-'), full('driven development')])).toEqual([
    'Go',
    'test-driven development',
  ]);
  expect(listSkills([full('Docker-'), full('compose, scikit-'), full('learn')])).toEqual([
    'Docker-compose',
    'scikit-learn',
  ]);
  expect(listSkills([full('Go, tide-'), full('tables, Git')])).toEqual(['Go', 'tide- tables', 'Git']);
});
