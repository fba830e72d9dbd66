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
// All is well but for what failed: that is the one thing left to say.
const unreliable = bare
  .replace('Experience', 'Summary\nBackend engineer who builds order services in Python.\nExperience')
  .replace('alex@example.com', 'alex@example.com | +1 555 010 0100 | github.com/alexexample')
  .replace(', with integration tests and retries', '');
const years = (line: string, title = 'Mid-level Backend Engineer') => ({
  title,
  asked: ['Python and PostgreSQL', line],
});

describe('advice that is said, and where it would be silly is not', () => {
  const cases: readonly (readonly [string, string, Change, Change])[] = [
    [
      'a keyword that is missing, and not the name of a field',
      'keyword:',
      { title: 'Engineer', asked: ['Kafka'] },
      { title: 'Engineer', asked: ['Data science', 'Python'] },
    ],
    [
      'a database that is missing, and not the name of its kind',
      'keyword:',
      { title: 'Engineer', asked: ['Neo4j', 'Python'] },
      { title: 'Engineer', asked: ['Graph databases', 'Python'] },
    ],
    [
      'a tool that is only listed, and not a way of working',
      'keyword:',
      { text: bare.replace('Skills\n', 'Skills\nDocker, '), asked: ['Python', 'Docker'] },
      { text: bare.replace('Skills\n', 'Skills\nAgile, '), asked: ['Python', 'Agile'] },
    ],
    [
      'a language that another thing leads to, and not one whose dialect was written',
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
      'a tool that the resume leads to, and not a way of working',
      'keyword:',
      { text: bare.replace('Skills\n', 'Skills\nReact, '), asked: ['Python', 'JavaScript'] },
      {
        text: bare.replace('Skills\n', 'Skills\nJava, C#, '),
        asked: ['Python', 'Object-oriented programming'],
      },
    ],
    [
      'letters that are lost, and not icons',
      'check:unreadable-characters: ',
      {
        asked: ['Python', 'Kafka', 'Ruby'],
        change: { hazards: [hazard('unmapped-glyphs'), hazard('icon-font')] },
      },
      { asked: ['Python', 'Kafka', 'Ruby'], change: { hazards: [hazard('icon-font')] } },
    ],
    ['a summary, where there is none', 'check:no-summary: Open with a summary', {}, { text: summary(80) }],
    [
      'a summary that is far too long, and not one of a few words too many',
      'check:no-summary: Cut the summary from 110 words',
      { text: summary(110) },
      { text: summary(98) },
    ],
    [
      'a summary of other things, and not where too little of what is asked could be named in it',
      'check:summary-off-target',
      { text: poems, title: 'Software Engineer', asked: ['Python', 'PostgreSQL', 'Ruby'] },
      {
        text: poems.replace('and PostgreSQL', 'code'),
        title: 'Software Engineer',
        asked: ['Python', 'PostgreSQL', 'Ruby'],
      },
    ],
    [
      'the years where they are too few, and nothing where they are all that is asked for',
      'years: ',
      { ...years('3 years of experience'), text: early },
      { ...years('3 years of experience', 'Lead Backend Engineer') },
    ],
    [
      'the level, and not where a job has no dates',
      'level: ',
      { ...years('Kafka'), text: early },
      {
        ...years('Kafka'),
        text: early.replace('Skills', '\nBackend Engineer, Sample Corp\n- Built shops in Python.\n\nSkills'),
      },
    ],
    [
      'a job that ended long ago, and not beside one that goes on',
      'what you have done since',
      { text: bare.replace('Present', 'Mar 2022') },
      {
        text: bare
          .replace('Present', 'Mar 2022')
          .replace('Skills', '\nDeveloper, Sample Corp\nJan 2020 – Present\n- Built it.\n\nSkills'),
      },
    ],
    [
      'a summary that claims more than the dates, and not one that says “more than”',
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
      'another field, and not one near it',
      'why you are moving from backend development to data analysis',
      { title: 'Data Analyst', asked: ['Python', 'SQL', 'Tableau'] },
      { title: 'Full-Stack Developer', asked: ['Python', 'SQL', 'Tableau'] },
    ],
    [
      'another field, and not early on',
      'why you are moving from',
      { title: 'Data Analyst', asked: ['Python', 'SQL', 'Tableau'] },
      { title: 'Data Analyst', asked: ['Python', 'SQL', 'Tableau'], text: early },
    ],
    [
      'another field, and not that which general work was in',
      'why you are moving from software development to embedded',
      { title: 'Firmware Engineer', asked: ['C', 'Zephyr', 'Docker'], text: general('Go, Docker, Git') },
      {
        title: 'Firmware Engineer',
        asked: ['C', 'Zephyr', 'Docker'],
        text: general('Zephyr, Yocto, RTOS, Docker'),
      },
    ],
    [
      'another field, and not where only tools say what the work was',
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
      'another trade, and not in the first year',
      'This is another trade',
      { title: 'Firmware Engineer', asked: ['C', 'Zephyr', 'RTOS'] },
      { title: 'Firmware Engineer', asked: ['C', 'Zephyr', 'RTOS'], text: early },
    ],
    [
      'to who comes from another trade a tool of the new one before another that is asked',
      'show Terraform first',
      {
        title: 'DevOps Engineer',
        asked: ['Ruby on Rails', 'Terraform', 'Helm', 'Jenkins', 'Kafka', 'Consul'],
        text: bare.replace('Backend Engineer', 'Cook').replace(/- Built.*/, '- Cooked.'),
      },
      { title: 'DevOps Engineer', asked: ['Terraform', 'Python'] },
    ],
    [
      'what is done, and not used',
      'If Detection engineering was part of a project or job, say so there',
      { asked: ['Python', 'PostgreSQL', 'Detection engineering'] },
      { asked: ['Python', 'PostgreSQL', 'Splunk'] },
    ],
    [
      'a line that a template left, and not one with such a word',
      'Replace or remove “Accomplishment 2”',
      { text: bare.replace('- Built', '- Accomplishment 2\n- Built') },
      { text: bare.replace('- Built', '- Accomplishment 2 of the year\n- Built') },
    ],
    [
      'what a page is marked up with after what it is built with',
      'keyword:Ruby on Rails',
      { asked: ['HTML, CSS, XML', 'Python', 'Ruby on Rails'] },
      { asked: ['HTML, CSS, XML', 'Python'] },
    ],
    [
      'another trade to a cook with a degree of long ago, and not to who studies',
      'This is another trade',
      { title: 'Security Engineer', asked: ['SIEM', 'Splunk', 'Threat hunting'], text: cook('2012 – 2016') },
      { title: 'Security Engineer', asked: ['SIEM', 'Splunk', 'Threat hunting'], text: cook('2024 – 2027') },
    ],
    [
      'another trade to who fixes computers, and not to whose job shows the trade itself',
      'This is another trade',
      { ...analysis, text: held('Service Desk Analyst', 'Solved 30 tickets a day with PowerShell.') },
      { ...analysis, text: held('Research Assistant', 'Analysed survey data in R for two papers.') },
    ],
    [
      'the field of who has a title in it, and not of who has but its tools',
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
      'a language to speak that is nowhere, and not one that is named',
      'Say at the top how well you speak French, if you do',
      { asked: ['Python', 'Fluent French'] },
      { asked: ['Python', 'Fluent French'], text: `${bare}\nLanguages\nFrench (B2)` },
    ],
    [
      'what goes with JavaScript to who has TypeScript, and not to who has another language',
      'keyword:React',
      { asked: ['JavaScript/TypeScript', 'React'], text: bare.replace(/Python/g, 'TypeScript') },
      { asked: ['JavaScript or Python', 'React'] },
    ],
    [
      'a tool that is only listed, and no certificate that is',
      'keyword:',
      { asked: ['Docker'], text: bare.replace('Python, Post', 'Docker, Python, Post') },
      {
        asked: ['CISSP'],
        text: `${bare}\nCertifications\nCISSP, 2024`,
      },
    ],
    [
      'to name a certificate if it is held, and a tool where it was used',
      'keyword:CISSP: Name CISSP with its year',
      { asked: ['Python', 'CISSP certification required'] },
      { asked: ['Python', 'Docker'] },
    ],
    [
      'a wish to who shows what is required, and to nobody of another trade',
      'keyword:Kafka',
      { asked: ['Python', 'PostgreSQL', 'Kafka is a plus'] },
      { asked: ['Python', 'PostgreSQL', 'Kafka is a plus'], text: cook('2026') },
    ],
    [
      'a wish that is not there, and not one that follows from what is',
      'keyword:',
      { asked: ['Python', 'PostgreSQL', 'Kafka is a plus'] },
      { asked: ['Python', 'PostgreSQL', 'SQL is a plus'] },
    ],
    [
      'to lead with what only a project shows, and not to who has shown it in a job',
      'keyword:Rust: The posting is about Rust, and only a project shows it. If a job used it too, say so there; else',
      { title: 'Rust Engineer', asked: ['Rust', 'PostgreSQL'], text: withProject('Rust') },
      { title: 'Python Engineer', asked: ['Python', 'PostgreSQL'], text: withProject('Python') },
    ],
    [
      'to lead with a project to who has jobs in software, and not to who has none',
      'only a project shows it',
      { title: 'Rust Engineer', asked: ['Rust', 'PostgreSQL'], text: withProject('Rust') },
      { title: 'Rust Engineer', asked: ['Rust', 'PostgreSQL'], text: withProject('Rust', cook('2026')) },
    ],
    [
      'what is near, and not what a thing is written on top of',
      'the nearest thing to',
      { asked: ['Python', 'MySQL'] },
      { asked: ['Python', 'TypeScript'], text: bare.replace(/Python/g, 'JavaScript') },
    ],
    [
      'to begin with a language that is listed to who does other work, and not to who makes software',
      'show Python first: a small project of your own will do',
      { asked: many, text: cook('2012 – 2016').replace(/^Python.*$/m, 'Python') },
      { asked: many, text: bare.replace('in Python and', 'in') },
    ],
  ];

  it.each(cases)('%s', (_, says, said, spared) => {
    expect(advised(said)).toContain(says);
    expect(advised(spared)).not.toContain(says);
  });

  it('says one wish, behind must-haves', () => {
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

  it('says a third must-have before what is small about the form, and that before nothing', () => {
    const text = `${unreliable}\nReferences: github`.replace('Jan 2021 – Present', '1/2021 - present');
    const small = (asked: readonly string[]) =>
      advised({ text, title: 'Software Engineer', asked })
        .split('\n')
        .map(line => line.split(': ')[0]);
    expect(small(['Python', 'Docker', 'Redis', 'Kafka'])).not.toContain('check:unclear-dates');
    expect(small(['Python', 'Docker', 'Redis', 'Kafka'])).toHaveLength(3);
    expect(small(['Python', 'Docker', 'Redis'])).toContain('check:unclear-dates');
  });

  it('names the headings that lack and no others', () => {
    const text = bare.replace('Skills\n', '');
    expect(advised({ text })).toContain('Have a section for Skills, under a heading on a line of its own.');
    expect(advised({ text: text.replace(/Education\n.*/, '') })).toContain(
      'Have a section each for Skills and Education',
    );
  });
});
