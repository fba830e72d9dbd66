import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.ts';
import type { Message } from '../../../src/core/messages/message.ts';
import { inWords } from '../../../src/core/report/in-words.ts';
import { inEnglish } from '../in-english.ts';
import { resumeFrom } from '../resume-fixture.ts';

const today = { year: 2026, month: 11 };

const engineer = [
  'Alex Example',
  'alex@example.com | +1 555 010 0100 | github.com/alexexample',
  'Summary',
  'Backend engineer who builds services for small shops and keeps them running, and who likes to write tests first.',
  'Experience',
  'Software Engineer, Example Corp',
  'Jan 2021 – Present',
  '- Built 12 order services in Python and PostgreSQL, with integration tests and retries.',
  'Skills',
  'Python, PostgreSQL, Docker',
  'Education',
  'BSc Computer Science, Example University',
].join('\n');

const posting = (title: string, ...lines: readonly string[]) => ({
  title,
  description: `Requirements\n${lines.map(line => `- ${line}`).join('\n')}`,
});
const adviceOn = (text: string, asked: ReturnType<typeof posting>) =>
  inWords(analyze(asked, resumeFrom(text), { today }).advice, inEnglish);
const about = (text: string, asked: ReturnType<typeof posting>) =>
  adviceOn(text, asked).map(one => one.about);

const backend = posting(
  'Backend Engineer',
  'Python, Docker and Kafka',
  'PostgreSQL, Redis and Go or Java',
  'Agile work',
);

describe('advice', () => {
  it('has at most three pieces, at most two of them on keywords, each a sentence that says what to do', () => {
    const advice = adviceOn(engineer, backend);
    expect(advice.length).toBeLessThanOrEqual(3);
    expect(advice.filter(one => one.about.startsWith('keyword:')).length).toBeLessThanOrEqual(2);
    for (const { text } of advice) expect(text).toMatch(/^\p{Lu}\p{Ll}+ /u);
  });

  it('asks for only one keyword of a choice, and for a tool rather than a way of working', () => {
    const advice = adviceOn(engineer, backend);
    expect(advice.filter(({ about: one }) => /keyword:(?:Go|Java)$/.test(one)).length).toBeLessThanOrEqual(1);
    expect(advice.map(one => one.about)).not.toContain('keyword:Agile');
  });

  it('says first that a posting is of another trade, and then names only one keyword', () => {
    const cook = engineer
      .replace('Software Engineer', 'Cook')
      .replace(/Built.*/, 'Cooked for 80 guests a night.')
      .replace('Backend engineer who builds services', 'Cook who makes dinners')
      .replace('Python, PostgreSQL, Docker', 'Menus, Purchasing')
      .replace('Computer Science', 'Hotel Management');
    const advice = about(cook, backend);
    expect(advice[0]).toBe('other');
    expect(advice.filter(one => one.startsWith('keyword:')).length).toBeLessThanOrEqual(1);
    const [begin] = adviceOn(cook, backend).filter(one => one.about.startsWith('keyword:'));
    expect(begin?.text).toContain('show Python first');
    // A wished-for language is a better start than a required way of working.
    const wishes = {
      title: 'Data Engineer',
      description: 'Requirements\n- Data pipelines\n- Data quality\nNice to have\n- Scala',
    };
    const [scala] = adviceOn(cook, wishes).filter(one => one.about.startsWith('keyword:'));
    expect(scala?.about).toBe('keyword:Scala');
  });

  it('counts as another trade if a tool or two imply some keywords, but not for a beginner who knows several', () => {
    const asked = posting(
      'Junior Backend Developer (.NET)',
      'C#, ASP.NET',
      'Entity Framework',
      'REST APIs',
      'Relational databases',
      'Azure',
      'Docker',
    );
    const seller = engineer
      .replace('Software Engineer', 'Sales Assistant')
      .replace(/Built.*/, 'Sold 80 shoes a week.')
      .replace('Backend engineer who builds services', 'Seller who knows the stock')
      .replace('Computer Science', 'Marketing');
    expect(about(seller.replace('Python, PostgreSQL, Docker', 'Word, SQL'), asked)[0]).toBe('other');
    const learner = seller.replace(
      'Python, PostgreSQL, Docker',
      'SQL, JavaScript, HTML, CSS, React, Express',
    );
    expect(about(learner, asked)).not.toContain('other');
    // Five tools are several.
    expect(about(learner.replace(', HTML', ''), asked)).not.toContain('other');
    expect(about(learner.replace(', HTML, CSS', ''), asked)[0]).toBe('other');
  });

  it('puts the form of the resume before missing concepts', () => {
    const bare = engineer.replace(/Summary\n.*\n/, '').replace('12 order services', 'order services');
    const ideas = about(bare, posting('Backend Engineer', 'Python', 'PostgreSQL', 'Idempotency', 'Sharding'));
    expect(ideas.slice(0, 2)).toEqual(['check:no-summary', 'check:no-measure']);
    const tools = about(bare, posting('Backend Engineer', 'Python', 'PostgreSQL', 'Kafka', 'Java'));
    expect(tools).toContain('keyword:Kafka');
  });

  it('puts a missing tool before the form if the trade is defined by its tools', () => {
    const operator = engineer
      .replace(/Summary\n.*\n/, '')
      .replace('Software Engineer', 'DevOps Engineer')
      .replace(
        'Built 12 order services in Python and PostgreSQL',
        'Ran order services in Docker with Ansible',
      );
    const lines = ['Docker', 'Linux', 'Ansible', 'Jira', 'Terraform'];
    const keywords = about(operator, posting('DevOps Engineer', ...lines));
    expect(keywords.indexOf('keyword:Terraform')).toBeGreaterThan(-1);
    expect(keywords.indexOf('keyword:Terraform')).toBeLessThan(keywords.indexOf('check:no-summary'));
    expect(keywords).not.toContain('keyword:Jira');
    const clouds = about(operator, posting('DevOps Engineer', ...lines, 'Azure Kubernetes Service'));
    expect(clouds.find(one => one.startsWith('keyword:'))).toBe('keyword:Terraform');
    // A backend is known by its languages and frameworks.
    expect(about(operator, posting('Backend Engineer', ...lines, 'Python'))).not.toContain(
      'keyword:Terraform',
    );
    // A tool that is only wished for does not come first.
    const wish = posting('DevOps Engineer', ...lines.slice(0, 4), 'Python', 'Nice to have: Terraform');
    expect(about(operator, wish)).not.toContain('keyword:Terraform');
  });

  it('puts the only missing must-have, of whatever kind, before keywords that need proof', () => {
    const keywords = (...lines: readonly string[]) =>
      about(engineer, posting('Backend Engineer', 'Python', 'PostgreSQL', 'Docker', ...lines)).filter(one =>
        one.startsWith('keyword:'),
      );
    expect(keywords('RBAC')).toEqual(['keyword:RBAC', 'keyword:Docker']);
    expect(keywords('RBAC', 'Sharding')[0]).toBe('keyword:Docker');
    expect(keywords('RBAC', 'Nice to have: Kafka')[0]).toBe('keyword:RBAC');
  });

  it('says first that a position is far above the person’s level', () => {
    const student = engineer
      .replace('Software Engineer', 'Software Engineering Intern')
      .replace('Jan 2021 – Present', 'Jun 2026 – Aug 2026');
    expect(
      about(student, posting('Staff Backend Engineer', 'Python, Docker, PostgreSQL, Kafka, Go'))[0],
    ).toBe('level');
  });

  it.each([
    ['a leftover of a template', engineer.replace('github.com/alexexample', '<Your portfolio link>')],
    ['private information', engineer.replace('Summary', 'Date of birth: 1 May 2000\nSummary')],
    ['a job that ended long ago', engineer.replace('Present', 'Mar 2022')],
  ])('mentions %s', (_, text) => expect(about(text, backend)).toContain('other'));

  it('does not ask for a second language if one of those asked for is shown, unless the title names it', () => {
    const asked = ['Python and TypeScript', 'Docker and Kafka'];
    expect(about(engineer, posting('Backend Engineer', ...asked))).not.toContain('keyword:TypeScript');
    expect(about(engineer, posting('TypeScript Developer', ...asked))).toContain('keyword:TypeScript');
    // A language that is built on the person’s own is asked for all the same.
    const inJavaScript = engineer.replace('in Python', 'in JavaScript').replace('Python,', 'JavaScript,');
    const web = posting('Backend Engineer', 'JavaScript and TypeScript', 'Agile work');
    expect(about(inJavaScript, web)).toContain('keyword:TypeScript');
  });

  it('does not ask for an edition of a language that is shown', () => {
    const inJavaScript = engineer.replace('in Python', 'in JavaScript').replace('Python,', 'JavaScript,');
    expect(about(inJavaScript, posting('Backend Engineer', 'ES6 and Docker'))).not.toContain('keyword:ES6');
  });

  it('puts a language before a framework that is built on it', () => {
    const [first] = about(engineer, posting('Backend Engineer', 'Ruby on Rails', 'Ruby')).filter(one =>
      one.startsWith('keyword:'),
    );
    expect(first).toBe('keyword:Ruby');
  });

  it('helps a person above or a little below the level to explain that, and says nothing at the same level', () => {
    const veteran = engineer.replace('Software Engineer', 'Senior Software Engineer').replace('2021', '2012');
    const onLevel = (text: string, title: string) =>
      adviceOn(text, posting(title, 'Python and Kafka', 'PostgreSQL')).find(one => one.about === 'level')
        ?.text;
    expect(onLevel(veteran, 'Junior Backend Engineer')).toContain('why you want it');
    expect(
      onLevel(engineer.replace('Jan 2021 – Present', 'Jan 2026 – Present'), 'Mid-level Backend Engineer'),
    ).toContain('alone responsible');
    expect(onLevel(veteran, 'Senior Backend Engineer')).toBeUndefined();
  });

  it('helps with a place that the resume does not name, but says nothing about permits', () => {
    const texts = (text: string, line: string) =>
      adviceOn(text, posting('Backend Engineer', 'Python', line))
        .map(one => one.text)
        .join(' ');
    const place = 'Location: Porto, Portugal';
    expect(texts(engineer, place)).toContain('if you are in Porto');
    expect(texts(engineer.replace('Alex Example', 'Alex Example, Porto'), place)).not.toContain('in Porto');
    // The verdict lists these as conditions that only the person can judge.
    for (const permit of ['You have the right to work here', 'Active Secret clearance', 'Driving licence'])
      expect(texts(engineer, permit)).not.toMatch(/may work|permit|clearance|licence/);
  });

  it('mentions a newest job without any text, and a summary that claims more years than the dates show', () => {
    const silent = engineer.replace(
      'Experience\n',
      'Experience\nBackend Engineer, Sample Corp\nJan 2024 – Present\n\n',
    );
    expect(
      adviceOn(silent, backend)
        .map(one => one.text)
        .join(' '),
    ).toContain('“Backend Engineer');
    const claims = engineer.replace(
      'Backend engineer who',
      'With 12 years of experience, a backend engineer who',
    );
    expect(
      adviceOn(claims, backend)
        .map(one => one.text)
        .join(' '),
    ).toContain('it says 12 years');
  });

  it('names the person’s skill that is nearest to a missing one', () => {
    const [first] = adviceOn(engineer, posting('MySQL Developer', 'MySQL', 'Python'));
    expect(first?.about).toBe('keyword:MySQL');
    expect(first?.text).toContain('beside PostgreSQL');
  });

  it('puts a line from another resume of the person first', () => {
    const elsewhere = [{ keyword: 'Redis', resume: 'Data', line: 'Cached prices in Redis.' }];
    const { advice } = analyze(backend, resumeFrom(engineer), { today, elsewhere });
    expect(advice[0]?.about).toBe('keyword:Redis');
    expect(inEnglish(advice[0]?.text as Message)).toContain('“Data”: “Cached prices in Redis.”');
  });

  it('does not ask for a framework of a language if another language of the choice is shown', () => {
    const choice = posting('Developer', 'One of Python, C# or Java', '.NET');
    expect(about(engineer, choice)).not.toContain('keyword:.NET');
  });

  it('does not ask for a language if a job shows a dialect of it, but does if only a list names the dialect', () => {
    const asked = posting('Developer', 'JavaScript', 'Docker');
    const worked = engineer.replace('in Python and PostgreSQL', 'in TypeScript and PostgreSQL');
    expect(about(worked, asked)).not.toContain('keyword:JavaScript');
    expect(about(engineer.replace('PostgreSQL, Docker', 'TypeScript, Docker'), asked)).toContain(
      'keyword:JavaScript',
    );
  });

  it('does not tell people of another trade to begin with a wished-for language if they know one of the choice', () => {
    const wish = (skills: string) =>
      about(
        engineer
          .replace(/Backend Engineer.*/, 'Teacher, Example School')
          .replace(/Skills\n.*/, `Skills\n${skills}`),
        {
          title: 'Data Engineer',
          description:
            'Requirements\n- ETL, Apache Airflow, Snowflake, Databricks, Apache Kafka\nNice to have\n- Scala\n- Java',
        },
      );
    expect(wish('Cooking')).toContain('keyword:Scala');
    expect(wish('Java')).not.toContain('keyword:Scala');
  });

  it('says that a posting in English wants a resume in English', () => {
    const german = engineer
      .replace(
        'Backend engineer who builds services',
        'Ich entwickle und betreibe mit dem Team die Kasse für den Laden',
      )
      .replace(
        /Built.*/,
        'Mit dem Team 12 Dienste für die Kasse und das Lager in Python und PostgreSQL entwickelt.',
      )
      .replace(/Summary|Experience/g, heading => (heading === 'Summary' ? 'Profil' : 'Berufserfahrung'))
      .replace('Skills', 'Kenntnisse');
    const titles = (asked: Parameters<typeof adviceOn>[1]) =>
      adviceOn(german, asked).map(({ title }) => title);
    expect(titles(backend)).toContain('Send it in English');
    const inGerman =
      'Wir suchen dich für unser Team.\nDein Profil\n- Du hast Erfahrung mit Python und bist gern hier';
    expect(titles({ title: 'Entwickler', description: inGerman })).not.toContain('Send it in English');
  });

  it('puts missing contact details before keywords', () => {
    const nobody = engineer.replace('alex@example.com | +1 555 010 0100 | ', '');
    expect(about(nobody, backend)[0]).toBe('check:missing-contact');
    const [first] = adviceOn(nobody, backend);
    expect(first?.text).toBe('Add at the top, as plain text: e-mail address and phone number.');
  });

  it('has titles that say what to do, as the checklist already says what is wrong', () => {
    const bare = engineer
      .replace(/Summary\n.*\n/, '')
      .replace('Skills\n', '')
      .replace('12 order', 'order');
    const titles = adviceOn(bare, backend).map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['Give Skills a heading', 'Open with a short summary']));
  });

  it('never asks to show a permit or a clearance in a project', () => {
    const guarded = posting('Backend Engineer', 'Python, Docker, Kafka', 'An active security clearance');
    for (const { text } of adviceOn(engineer, guarded))
      expect(text).not.toMatch(/clearance.*(?:project|job)/i);
  });
});

describe('summary patterns', () => {
  const posting = {
    title: 'Junior Backend Engineer',
    description: 'Requirements\n- Docker, Redis, Kafka\n- code reviews',
  };
  const patterns = (text: string) => analyze(posting, resumeFrom(text), { today }).summaries;
  const filler =
    'More words so that this resume is long enough to be read as one, and not taken for an empty page.';
  const project = `Projects\nShop\n- Shipped with Docker after code reviews.\n- ${filler}\nSkills\nRedis`;

  it('name proven skills, but not those that are only listed', () => {
    for (const { text } of patterns(project)) {
      expect(text).toContain('Docker');
      expect(text).not.toContain('Redis');
      expect(text).not.toContain('Kafka');
      expect(text).toMatch(/\[[^\]]+\]/);
    }
  });

  it('have a blank if nothing is proven', () => {
    expect(patterns(`Skills\nRedis\nOTHER\n${filler}`)[0]?.text).toContain('[what you have built with]');
  });

  const backgrounds: readonly (readonly [string, string, string])[] = [
    ['a student', `${project}\nEducation\nBSc Physics\nSep 2023 – Present`, 'new-graduate'],
    ['no degree, no job', project, 'self-taught'],
    ['who graduated last year', `${project}\nEducation\nBSc Physics\nSep 2022 – Jun 2025`, 'new-graduate'],
    ['who graduated before that', `${project}\nEducation\nBSc Physics\nSep 2021 – Jun 2024`, 'self-taught'],
    [
      'a degree and nothing else',
      `Skills\nRedis\nOTHER\n${filler}\nEducation\nBSc Physics\nSep 2021 – Jun 2024`,
      'new-graduate',
    ],
    [
      'a student with a job of some months',
      `Experience\nCook at Example\nJan 2025 – Jun 2025\n- Cooked.\n\n${project}\nEducation\nBSc Physics\nSep 2023 – Present`,
      'new-graduate',
    ],
    [
      'a student with a job of a year',
      `Experience\nCook at Example\nJan 2025 – Dec 2025\n- Cooked.\n\n${project}\nEducation\nBSc Physics\nSep 2023 – Present`,
      'intern-or-career-changer',
    ],
    [
      'another trade',
      `Experience\nCook at Example\nJan 2020 – Dec 2024\n- Cooked.\n\n${project}`,
      'intern-or-career-changer',
    ],
  ];
  for (const [who, text, id] of backgrounds) {
    it(`fit ${who}: ${id}`, () => {
      expect(
        patterns(text)
          .filter(({ fits }) => fits)
          .map(pattern => pattern.id),
      ).toEqual([id]);
    });
  }
});

it.each([
  ['Shift Manager at Example Coffee', '- Led a team of 11.', ['intern-or-career-changer']],
  ['Frontend Developer at Example Corp', '- Built pages in React.', []],
])('the fitting summary pattern depends on the years of such work: %s for nine years', (job, did, ids) => {
  const resume = resumeFrom(
    `Alex Example\nExperience\n${job}\nJan 2016 – Aug 2025\n${did}\n- Wrote the rota for the whole team and kept it.\nSkills\nReact, CSS`,
  );
  const posting = { title: 'Frontend Developer', description: 'Requirements\n- React\n- CSS\n- Git' };
  const { summaries } = analyze(posting, resume, { today });
  expect(summaries.flatMap(({ id, fits }) => (fits ? [id] : []))).toEqual(ids);
});

describe('a misspelt skill', () => {
  const slipped = engineer.replace('Python, PostgreSQL, Docker', 'Python, PostgreSQL, Dokcer');

  it('is corrected first, before it needs proof and before anything missing', () => {
    const [first] = adviceOn(slipped, backend);
    expect(first).toMatchObject({ about: 'keyword:Docker', title: 'Write “Docker”, not “Dokcer”' });
    expect(first?.text).toContain('Correct “Dokcer” to “Docker”');
    const spelled = adviceOn(engineer, posting('Backend Engineer', 'Python and Docker'));
    expect(spelled.map(({ title }) => title)).toContain('Prove Docker in a project or job');
  });
});

describe('a name that only the posting uses', () => {
  it('is never the first advice, as it may be the employer’s own word', () => {
    const asked = posting(
      'Backend Engineer',
      'Python, PostgreSQL, Zorblix, Redis and Kafka',
      'Git, Zorblix, Jenkins',
    );
    expect(about(engineer, asked)).not.toContain('keyword:Zorblix');
  });
});
