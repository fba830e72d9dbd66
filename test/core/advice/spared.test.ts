import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.ts';
import { inWords } from '../../../src/core/report/in-words.ts';
import type { Resume } from '../../../src/core/types.ts';
import { inEnglish } from '../in-english.ts';
import { hazard, resumeFrom } from '../resume-fixture.ts';

const today = { year: 2026, month: 11 };
const bare = `Alex Example
alex@example.com
Experience
Backend Engineer, Example Corp
Jan 2021 – Present
- Built 12 order services in Python and PostgreSQL, with integration tests and retries.
Skills
Python, PostgreSQL
Education
BSc Computer Science, Example University`;

type Change = {
  readonly text?: string;
  readonly title?: string;
  readonly asked?: readonly string[];
  readonly change?: Partial<Resume>;
};

/** What is advised: ids and sentences, a line each. */
function advised({ text = bare, title = 'Backend Engineer', asked = ['Python', 'Kafka'], change }: Change) {
  const description = `Requirements\n${asked.map(line => `- ${line}`).join('\n')}`;
  const { advice } = analyze({ title, description }, resumeFrom(text, change), { today });
  return inWords(advice, inEnglish)
    .map(({ about, text: said }) => `${about}: ${said}`)
    .join('\n');
}

const summary = (words: number) =>
  bare.replace('Experience', `Summary\n${'Builds services. '.repeat(words / 2)}\nExperience`);
const poems = bare.replace(
  'Experience',
  'Summary\nKeeps promises and likes long walks by the sea.\nExperience',
);
const early = bare.replace('Jan 2021 – Present', 'Jan 2026 – Present');
const general = (skills: string) =>
  bare
    .replace(/^.*Engineer.*$/m, 'Software Engineer, Example Corp')
    .replace(/- Built.*/, '- Built it.')
    .replace(/^Python.*$/m, skills);
const cook = (studied: string) =>
  bare
    .replace('Backend Engineer', 'Cook')
    .replace(/- Built.*/, '- Cooked for 80 guests.')
    .replace('Example University', `Example University, ${studied}`);
const held = (title: string, did: string) =>
  bare
    .replace('Backend Engineer', title)
    .replace(/- Built.*/, `- ${did}`)
    .replace(/^Python.*$/m, 'Office');
const analysis = { title: 'Data Analyst', asked: ['Data analysis', 'SQL', 'Power BI', 'Tableau', 'Looker'] };
const many = ['Python', 'Kafka', 'Redis', 'Docker', 'Terraform'];
const withProject = (language: string, text = bare) =>
  text.replace(
    'Skills\n',
    `Projects\nTide tables\n- Built a forecast of tides in ${language} for 40 sailors.\nSkills\n`,
  );
// Everything is good except one thing, so that it is the only one left to advise on.
const unreliable = bare
  .replace('Experience', 'Summary\nBackend engineer who builds order services in Python.\nExperience')
  .replace('alex@example.com', 'alex@example.com | +1 555 010 0100 | github.com/alexexample')
  .replace(', with integration tests and retries', '');
const years = (line: string, title = 'Mid-level Backend Engineer') => ({
  title,
  asked: ['Python and PostgreSQL', line],
});

describe('advice is given in one case, but not in a similar one where it would be silly', () => {
  const cases: readonly (readonly [string, string, Change, Change])[] = [
    [
      'a missing tool, but not the name of a field',
      'keyword:',
      { title: 'Engineer', asked: ['Kafka'] },
      { title: 'Engineer', asked: ['Data science', 'Python'] },
    ],
    [
      'a missing database, but not the name of its kind',
      'keyword:',
      { title: 'Engineer', asked: ['Neo4j', 'Python'] },
      { title: 'Engineer', asked: ['Graph databases', 'Python'] },
    ],
    [
      'a tool that is only listed, but not a way of working',
      'keyword:',
      { text: bare.replace('Skills\n', 'Skills\nDocker, '), asked: ['Python', 'Docker'] },
      { text: bare.replace('Skills\n', 'Skills\nAgile, '), asked: ['Python', 'Agile'] },
    ],
    [
      'a language that another skill implies, but not one whose dialect is shown',
      'keyword:SQL',
      { text: bare.replace('Skills\n', 'Skills\nSQL, '), asked: ['Python', 'SQL'] },
      {
        text: bare
          .replace('in Python and PostgreSQL', 'in Python and T-SQL')
          .replace('Skills\n', 'Skills\nSQL, '),
        asked: ['Python', 'SQL'],
      },
    ],
    [
      'a language that a framework implies, but not a way of working that languages imply',
      'keyword:',
      { text: bare.replace('Skills\n', 'Skills\nReact, '), asked: ['Python', 'JavaScript'] },
      {
        text: bare.replace('Skills\n', 'Skills\nJava, C#, '),
        asked: ['Python', 'Object-oriented programming'],
      },
    ],
    [
      'lost letters, but not lost icons',
      'check:unreadable-characters: ',
      {
        asked: ['Python', 'Kafka', 'Ruby'],
        change: { hazards: [hazard('unmapped-glyphs'), hazard('icon-font')] },
      },
      { asked: ['Python', 'Kafka', 'Ruby'], change: { hazards: [hazard('icon-font')] } },
    ],
    [
      'a summary if there is none, but not if there is one',
      'check:no-summary: Open with a summary',
      {},
      { text: summary(80) },
    ],
    [
      'a summary that is far too long, but not one with a few words too many',
      'check:no-summary: Cut the summary from 110 words',
      { text: summary(110) },
      { text: summary(98) },
    ],
    [
      'a summary about other things, but not if the person shows too few keywords to name in it',
      'check:summary-off-target',
      { text: poems, title: 'Software Engineer', asked: ['Python', 'PostgreSQL', 'Ruby'] },
      {
        text: poems.replace('and PostgreSQL', 'code'),
        title: 'Software Engineer',
        asked: ['Python', 'PostgreSQL', 'Ruby'],
      },
    ],
    [
      'too few years, but not if the person has the years and only the level is higher',
      'years: ',
      { ...years('3 years of experience'), text: early },
      { ...years('3 years of experience', 'Lead Backend Engineer') },
    ],
    [
      'too low a level, but not if a job has no dates',
      'level: ',
      { ...years('Kafka'), text: early },
      {
        ...years('Kafka'),
        text: early.replace('Skills', '\nBackend Engineer, Sample Corp\n- Built shops in Python.\n\nSkills'),
      },
    ],
    [
      'a job that ended long ago, but not if another one goes on',
      'what you have done since',
      { text: bare.replace('Present', 'Mar 2022') },
      {
        text: bare
          .replace('Present', 'Mar 2022')
          .replace('Skills', '\nDeveloper, Sample Corp\nJan 2020 – Present\n- Built it.\n\nSkills'),
      },
    ],
    [
      'a summary with other years than the dates, but not one that says “more than”',
      'it says',
      {
        text: bare.replace('Experience', 'Summary\nBackend engineer with 2 years of experience.\nExperience'),
      },
      {
        text: bare.replace(
          'Experience',
          'Summary\nBackend engineer with more than 2 years of experience.\nExperience',
        ),
      },
    ],
    [
      'another field, but not a related one',
      'why you are moving from backend development to data analysis',
      { title: 'Data Analyst', asked: ['Python', 'SQL', 'Tableau'] },
      { title: 'Full-Stack Developer', asked: ['Python', 'SQL', 'Tableau'] },
    ],
    [
      'another field, but not early in a career',
      'why you are moving from',
      { title: 'Data Analyst', asked: ['Python', 'SQL', 'Tableau'] },
      { title: 'Data Analyst', asked: ['Python', 'SQL', 'Tableau'], text: early },
    ],
    [
      'another field, but not one whose tools a general job used',
      'why you are moving from software development to embedded',
      { title: 'Firmware Engineer', asked: ['C', 'Zephyr', 'Docker'], text: general('Go, Docker, Git') },
      {
        title: 'Firmware Engineer',
        asked: ['C', 'Zephyr', 'Docker'],
        text: general('Zephyr, Yocto, RTOS, Docker'),
      },
    ],
    [
      'another field, but not if only tools show what the work was',
      'why you are moving from software development',
      { title: 'Firmware Engineer', asked: ['C', 'Zephyr', 'Docker'], text: general('Go, Docker, Git') },
      {
        title: 'Firmware Engineer',
        asked: ['C', 'Zephyr', 'Docker'],
        text: general('Go, Docker, Git')
          .replace('Software Engineer', 'Consultant')
          .replace('- Built it.', '- Built it in Go, Docker, Git, Perl and Lua.'),
      },
    ],
    [
      'another trade, but not in the first year of work',
      'This is another trade',
      { title: 'Firmware Engineer', asked: ['C', 'Zephyr', 'RTOS'] },
      { title: 'Firmware Engineer', asked: ['C', 'Zephyr', 'RTOS'], text: early },
    ],
    [
      'a first tool for people from another trade, but not for people of the trade',
      'show Terraform first',
      {
        title: 'DevOps Engineer',
        asked: ['Ruby on Rails', 'Terraform', 'Helm', 'Jenkins', 'Kafka', 'Consul'],
        text: bare.replace('Backend Engineer', 'Cook').replace(/- Built.*/, '- Cooked.'),
      },
      { title: 'DevOps Engineer', asked: ['Terraform', 'Python'] },
    ],
    [
      '“was part of” for an activity, but not for a tool',
      'If a project or job involved Detection engineering, say so there',
      { asked: ['Python', 'PostgreSQL', 'Detection engineering'] },
      { asked: ['Python', 'PostgreSQL', 'Splunk'] },
    ],
    [
      'a line left from a template, but not a line that only contains its words',
      'Replace or remove “Accomplishment 2”',
      { text: bare.replace('- Built', '- Accomplishment 2\n- Built') },
      { text: bare.replace('- Built', '- Accomplishment 2 of the year\n- Built') },
    ],
    [
      'a framework rather than markup, but only if a framework is asked for',
      'keyword:Ruby on Rails',
      { asked: ['HTML, CSS, XML', 'Python', 'Ruby on Rails'] },
      { asked: ['HTML, CSS, XML', 'Python'] },
    ],
    [
      'another trade for a cook who graduated long ago, but not for a student',
      'This is another trade',
      { title: 'Security Engineer', asked: ['SIEM', 'Splunk', 'Threat hunting'], text: cook('2012 – 2016') },
      { title: 'Security Engineer', asked: ['SIEM', 'Splunk', 'Threat hunting'], text: cook('2024 – 2027') },
    ],
    [
      'another trade for a help desk analyst, but not if the job shows the trade itself',
      'This is another trade',
      { ...analysis, text: held('Service Desk Analyst', 'Solved 30 tickets a day with PowerShell.') },
      { ...analysis, text: held('Research Assistant', 'Analysed survey data in R for two papers.') },
    ],
    [
      'the person’s own field by a job title, but not by tools alone',
      'look first for postings in software development',
      {
        title: 'Firmware Engineer',
        asked: ['C', 'Zephyr', 'RTOS'],
        text: general('Perl, Lua, Tcl'),
      },
      {
        title: 'Firmware Engineer',
        asked: ['C', 'Zephyr', 'RTOS'],
        text: general('Perl, Lua, Tcl')
          .replace('Software Engineer', 'Consultant')
          .replace('- Built it.', '- Built it in Perl, Lua and Tcl.'),
      },
    ],
    [
      'a spoken language that the resume does not name, but not one that it names',
      'Say at the top how well you speak French, if you do',
      { asked: ['Python', 'Fluent French'] },
      { asked: ['Python', 'Fluent French'], text: `${bare}\nLanguages\nFrench (B2)` },
    ],
    [
      'a JavaScript framework for people with TypeScript, but not if another language of the choice is shown',
      'keyword:React',
      { asked: ['JavaScript/TypeScript', 'React'], text: bare.replace(/Python/g, 'TypeScript') },
      { asked: ['JavaScript or Python', 'React'] },
    ],
    [
      'a tool that is only listed, but not a certificate that is only listed',
      'keyword:',
      { asked: ['Docker'], text: bare.replace('Python, Post', 'Docker, Python, Post') },
      {
        asked: ['CISSP'],
        text: `${bare}\nCertifications\nCISSP, 2024`,
      },
    ],
    [
      'naming a certificate with its year, but not a tool',
      'keyword:CISSP: Name CISSP with its year',
      { asked: ['Python', 'CISSP certification required'] },
      { asked: ['Python', 'Docker'] },
    ],
    [
      'a wish for people who show all must-haves, but not for people of another trade',
      'keyword:Kafka',
      { asked: ['Python', 'PostgreSQL', 'Kafka is a plus'] },
      { asked: ['Python', 'PostgreSQL', 'Kafka is a plus'], text: cook('2026') },
    ],
    [
      'a wish that is missing, but not one that another skill implies',
      'keyword:',
      { asked: ['Python', 'PostgreSQL', 'Kafka is a plus'] },
      { asked: ['Python', 'PostgreSQL', 'SQL is a plus'] },
    ],
    [
      'to put the main skill first if only a project shows it, but not if a job does',
      'keyword:Rust: The posting is about Rust, and only a project shows it. If a job used it too, say so there; else',
      { title: 'Rust Engineer', asked: ['Rust', 'PostgreSQL'], text: withProject('Rust') },
      { title: 'Python Engineer', asked: ['Python', 'PostgreSQL'], text: withProject('Python') },
    ],
    [
      'to put a project’s skill first for people with software jobs, but not for others',
      'only a project shows it',
      { title: 'Rust Engineer', asked: ['Rust', 'PostgreSQL'], text: withProject('Rust') },
      { title: 'Rust Engineer', asked: ['Rust', 'PostgreSQL'], text: withProject('Rust', cook('2026')) },
    ],
    [
      'the nearest skill to a missing one, but not to a language built on the person’s own',
      'the nearest thing to',
      { asked: ['Python', 'MySQL'] },
      { asked: ['Python', 'TypeScript'], text: bare.replace(/Python/g, 'JavaScript') },
    ],
    [
      'to start with a listed language for people of another trade, but not for developers',
      'show Python first: a small project of your own will do',
      { asked: many, text: cook('2012 – 2016').replace(/^Python.*$/m, 'Python') },
      { asked: many, text: bare.replace('in Python and', 'in') },
    ],
  ];

  it.each(cases)('%s', (_, says, said, spared) => {
    expect(advised(said)).toContain(says);
    expect(advised(spared)).not.toContain(says);
  });

  it('only one wish is advised, after must-haves', () => {
    const text = unreliable;
    const said = advised({
      text,
      title: 'Software Engineer',
      asked: ['Python', 'Docker', 'Kafka and Redis are a plus'],
    });
    const about = said.split('\n').map(line => line.split(': ')[0]);
    expect(about.filter(one => /Kafka|Redis/.test(one)).length).toBe(1);
    expect(about.indexOf('keyword:Docker')).toBeLessThan(about.findIndex(one => /Kafka|Redis/.test(one)));
  });

  it('a third must-have comes before small faults of form, and these come if there is nothing else', () => {
    const text = `${unreliable}\nReferences: github`.replace('Jan 2021 – Present', '1/2021 - present');
    const small = (asked: readonly string[]) =>
      advised({ text, title: 'Software Engineer', asked })
        .split('\n')
        .map(line => line.split(': ')[0]);
    expect(small(['Python', 'Docker', 'Redis', 'Kafka'])).not.toContain('check:unclear-dates');
    expect(small(['Python', 'Docker', 'Redis', 'Kafka'])).toHaveLength(3);
    expect(small(['Python', 'Docker', 'Redis'])).toContain('check:unclear-dates');
  });

  it('only missing headings are named', () => {
    const text = bare.replace('Skills\n', '');
    expect(advised({ text })).toContain('Have a section for Skills, under a heading on a line of its own.');
    expect(advised({ text: text.replace(/Education\n.*/, '') })).toContain(
      'Have a section each for Skills and Education',
    );
  });
});
