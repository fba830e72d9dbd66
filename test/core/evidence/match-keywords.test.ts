import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../../../src/core/evidence/gather-facts.ts';
import { matchKeywords } from '../../../src/core/evidence/match-keywords.ts';
import { wordingHint } from '../../../src/core/evidence/wording-hint.ts';
import { withProven } from '../../../src/core/gains.ts';
import { skillByName } from '../../../src/core/lexicon/lexicon.ts';
import type { Message } from '../../../src/core/messages/message.ts';
import type { EvidenceLevel, Keyword, Resume } from '../../../src/core/types.ts';
import { inEnglish } from '../in-english.ts';
import { requiredKeyword } from '../keyword-fixture.ts';
import { resumeFrom } from '../resume-fixture.ts';

const hintOf = (found: { readonly hint: Message | null } | undefined) => found?.hint && inEnglish(found.hint);

const asked = (name: string, description = name, change: Partial<Keyword> = {}) =>
  requiredKeyword(name, { spans: [{ start: 0, end: description.length }], ...change });

const place = (resume: Resume, ...keywords: readonly Keyword[]) =>
  matchKeywords(
    keywords,
    keywords[0]?.name ?? '',
    resume,
    gatherFacts(resume, { today: { year: 2026, month: 11 } }),
  );
const only = (resume: string, keyword: Keyword, description = keyword.name) => {
  const read = resumeFrom(resume);
  const facts = gatherFacts(read, { today: { year: 2026, month: 11 } });
  return matchKeywords([keyword], description, read, facts)[0];
};

describe('the subject of a missing way of working', () => {
  const hintFor = (skills: string, name: string) => {
    const kind = skillByName(name)?.kind ?? 'tool';
    const found = only(`Skills\n${skills}, Vim`, asked(name, name, { kind }));
    return [found?.evidence, hintOf(found) ?? null];
  };

  it.each([
    ['API', 'API testing', 'API'],
    ['REST API', 'API versioning', 'REST API'],
    ['Linux', 'Linux packaging', 'Linux'],
    ['DNS', 'DNS security', 'DNS'],
    ['Accessibility', 'Accessibility testing', 'Accessibility'],
    ['Blockchain', 'Blockchain oracles', 'Blockchain'],
  ])('is said to be there: %s of %s', (skills, name, part) => {
    expect(hintFor(skills, name)).toEqual(['missing', `Of it, ${part} is on the resume.`]);
  });

  it.each([
    ['Snowflake, SQL', 'Snowflake schema'],
    ['Ray, PyTorch', 'Ray tracing'],
    ['SQL', 'SQL injection'],
    ['SOC', 'SOC 2'],
    ['AI', 'AI security'],
    ['Hypothesis, pytest', 'Hypothesis testing'],
    ['Metal, Swift', 'Bare metal'],
    ['Data analysis', 'Data classification'],
    ['React', 'React Native'],
    ['Localization', 'Vehicle localization'],
    ['Docker', 'API testing'],
    ['Linear, Jira', 'Linear algebra'],
    ['Sanity, React', 'Sanity testing'],
  ])('is nothing that only sounds so: %s of %s', (skills, name) => {
    expect(hintFor(skills, name)[1] ?? '').not.toContain('Of it');
  });
});

describe('a practice described in other words', () => {
  const shop = 'Experience\nEngineer at Example\nJan 2024 – Present\n- ';
  it('has the level of its job or project, and is implied if the words only make it likely', () => {
    expect(only(`${shop}Fixed race conditions in the till.`, asked('Debugging'))?.evidence).toBe(
      'experience',
    );
    expect(only(`${shop}Implemented CI/CD for the till.`, asked('DevOps'))?.evidence).toBe('covered');
  });

  it('is recognised for clouds, designs and rules', () => {
    const shown = (did: string, name: string) => only(`${shop}${did}`, asked(name))?.evidence;
    expect(shown('Led the move of 30 tills to Azure.', 'Cloud migration')).toBe('experience');
    expect(shown('Wrote the high-level designs of two tills.', 'Design documentation')).toBe('experience');
    expect(shown('Tuned the Splunk rules of the shop.', 'Detection engineering')).toBe('experience');
    expect(shown('Moved the tills to a new shop.', 'Cloud migration')).toBe('missing');
    expect(only('Certifications\nISTQB Foundation, 2023', asked('ISTQB'))?.evidence).toBe('listed');
  });

  it.each([
    ['CCNP Security', 'CCNP', 'listed'],
    ['ISO 27001 Lead Auditor', 'ISO 27001', 'listed'],
    ['ITIL 4 Foundation', 'ITIL', 'listed'],
    ['CCNP', 'CCNP Security', 'missing'],
    ['Oracle Certified Professional', 'Oracle', 'missing'],
    ['SOC 1', 'SOC', 'missing'],
    ['TOGAF Certified', 'COBIT', 'missing'],
  ])('the certificate “%s” shows %s as %s', (certificate, name, level) => {
    const kind = skillByName(name)?.kind ?? 'tool';
    expect(only(`Certifications\n${certificate}, 2023`, asked(name, name, { kind }))?.evidence).toBe(level);
  });

  it.each([
    ['Built Yocto images for a till.', 'experience'],
    ['Ported tills to Ubuntu on ARM boards.', 'experience'],
    ['Wrote firmware in C for bare-metal STM32 boards.', 'missing'],
  ])('“%s” shows embedded Linux as %s', (did, level) => {
    const job = 'Experience\nEmbedded Engineer\nExample Corp\nJan 2024 – Present\n- ';
    expect(
      only(`${job}${did}`, asked('Embedded Linux', 'Embedded Linux', { kind: 'concept' }))?.evidence,
    ).toBe(level);
  });

  it('is implied if it stands outside jobs and projects', () => {
    const found = only('Summary\nI like to fix race conditions.\nSkills\nGo', asked('Debugging'));
    expect(found).toMatchObject({
      evidence: 'covered',
      quotes: [{ text: 'I like to fix race conditions.' }],
    });
  });

  it('is listed if a list has its name in another language', () => {
    expect(only('Skills\nWebentwicklung', asked('Web development'))?.evidence).toBe('listed');
  });

  it('allows conclusions', () => {
    const found = only(`${shop}Wrote tests for every function of the till.`, asked('Test coverage'));
    expect(found).toMatchObject({ evidence: 'covered', coveredBy: ['Unit testing'] });
  });

  it('is answered by another of its kind if the posting accepts one', () => {
    const found = only('Skills\nPrometheus', asked('Datadog'), 'Datadog or similar');
    expect(found).toMatchObject({
      evidence: 'covered',
      satisfiedBy: { name: 'Prometheus', evidence: 'listed' },
    });
    expect(only('Skills\nPrometheus', asked('Datadog'), 'Datadog')?.evidence).toBe('missing');
  });

  it('is answered by the skill of the title if the posting accepts that in its place', () => {
    const read = resumeFrom('Skills\nJava');
    const keywords = [
      asked('Java', 'Java', { inTitle: 'Java' }),
      asked('Kotlin', 'Kotlin', { spans: [{ start: 8, end: 14 }] }),
    ];
    const facts = gatherFacts(read, { today: { year: 2026, month: 11 } });
    const levels = (text: string) => matchKeywords(keywords, text, read, facts).map(one => one.evidence);
    expect(levels('Java or Kotlin')).toEqual(['listed', 'covered']);
    expect(levels('Java && Kotlin')).toEqual(['listed', 'missing']);
  });

  it('is concluded from conclusions if two of them agree, but not from one', () => {
    const known = only('Skills\nDjango, React', asked('Full-stack development'));
    expect(known?.coveredBy).toEqual(['Backend development', 'Frontend development']);
    expect(only('Skills\nDjango', asked('Full-stack development'))?.evidence).toBe('missing');
    expect(only('Skills\nTDD', asked('Test planning'))?.evidence).toBe('missing');
  });

  it('is quoted by one line for each skill that it is concluded from', () => {
    const lines = ['Built a till in Django.', 'Ran Django.', 'Built a shop in Laravel.', 'Ran Laravel.'];
    const found = only(`Projects\nShop\n- ${lines.join('\n- ')}`, asked('ORM'));
    expect(found?.quotes.map(({ text }) => text)).toEqual([lines[0], lines[2]]);
  });

  it('is called suggested if just one skill speaks for it, and implied if more do', () => {
    const hint = (skills: string) => hintOf(only(`Skills\n${skills}`, asked('ORM')));
    expect(hint('Django')).toContain('Django suggests it, and no line says so.');
    expect(hint('Django, Laravel')).toContain('Django and Laravel imply it');
  });

  const assignment = 'Projects\nTill of a bakery\nRole: Developer\n- Built the till in Docker.';
  it('counts as a job’s if its project names a role or client, and there is a job', () => {
    const job = 'Experience\nEngineer at Example\nJan 2024 – Present\n- Built tills.\n';
    expect(only(job + assignment, asked('Docker'))?.evidence).toBe('experience');
    expect(only(assignment, asked('Docker'))?.evidence).toBe('project');
    expect(only(job + assignment.replace('Till', 'Academic till'), asked('Docker'))?.evidence).toBe(
      'project',
    );
  });
});

describe('the evidence ladder', () => {
  const levels: readonly (readonly [string, string, string])[] = [
    ['a job', 'Experience\nEngineer at Example\n- Ran Docker in production.', 'experience'],
    ['the title of a job', 'Experience\nDocker Engineer at Example\n- Ran it.', 'experience'],
    ['a project', 'Projects\nShop\n- Shipped with Docker.', 'project'],
    ['the skills list', 'Skills\nDocker, Go', 'listed'],
    ['the summary', 'Summary\nEngineer who knows Docker well.\nSkills\nGo', 'listed'],
    ['a certificate', 'Certifications\nDocker Certified Associate', 'listed'],
    ['the line under the name', 'Alex Example\nDocker Engineer\nSkills\nGo', 'listed'],
    ['a skill that implies it', 'Skills\nDocker Compose', 'covered'],
    ['an address alone', 'Projects\nShop\n- See https://docker.example.com/ for it.', 'missing'],
    ['nowhere', 'Skills\nGo', 'missing'],
  ];
  for (const [where, resume, level] of levels) {
    it(`${where}: ${level}`, () => {
      expect(only(resume, asked('Docker'))?.evidence).toBe(level);
    });
  }

  it.each([
    ['Summary\nI have built tills in Kotlin and\nSwift for shops.', 'Kotlin'],
    ['Summary\nI have built tills in\nKotlin and Swift\nfor shops.', 'Swift'],
  ])('quotes whole sentences: %s', (resume, name) => {
    const [, ...lines] = resume.split('\n');
    expect(only(resume, asked(name))?.quotes[0]?.text).toBe(lines.join(' '));
  });

  it('quotes at most two more lines above and below', () => {
    const lines = ['I built', 'in one,', 'in two,', 'in Kotlin,', 'in three,', 'in four,', 'in five.'];
    const found = only(`Summary\n${lines.join('\n')}\nSkills\nGo`, asked('Kotlin'));
    expect(found?.quotes[0]?.text).toBe(lines.slice(1, 6).join(' '));
  });

  it('does not cut a statement in a bracket, whatever the next line begins with', () => {
    const bracket =
      'Experience\nEngineer at Example\nJan 2024 – Present\n- Built tills (Kotlin\nSwift) for shops.';
    expect(only(bracket, asked('Swift'))?.quotes[0]?.text).toContain('tills (Kotlin Swift) for');
  });

  it('quotes only the line of a list', () => {
    expect(only('Skills\nKotlin\nSwift', asked('Kotlin'))?.quotes[0]?.text).toBe('Kotlin');
  });

  it('quotes the lines that prove it, best first, five at most', () => {
    const bullets = Array.from(
      { length: 7 },
      (_, index) => `- Built part ${index} with Docker and some\n  more words.`,
    );
    const found = only(
      `Skills\nDocker\nExperience\nEngineer at Example\n${bullets.join('\n')}`,
      asked('Docker'),
    );
    expect(found?.quotes).toHaveLength(5);
    expect(found?.quotes[0]).toMatchObject({
      level: 'experience',
      text: 'Built part 0 with Docker and some more words.',
    });
    expect(found?.resumeCount).toBe(8);
  });

  it('names the skills that imply a keyword, and one line of each', () => {
    const found = only('Projects\nShop\n- Built with Next.js.\n- Grew with Next.js.', asked('React'));
    expect(found).toMatchObject({ evidence: 'covered', coveredBy: ['Next.js'], resumeCount: 0 });
    expect(found?.quotes).toMatchObject([{ level: 'covered', text: 'Built with Next.js.' }]);
  });

  const toldOtherwise: readonly (readonly [string, string, boolean])[] = [
    ['Indexing', 'Added an index on due dates after reading the query plan.', true],
    ['Indexing', 'Kept the index of the library up to date.', false],
    ['Database migrations', 'Modelled holds in Postgres and wrote the migrations.', true],
    ['Database migrations', 'Studied the migration of birds.', false],
    ['Input validation', 'Validated request bodies with Zod.', true],
    ['Code review', 'Reviewed pull requests of two other students.', true],
    ['Authentication', 'Added login with session cookies.', true],
    ['Error handling', 'Handled luggage at the airport.', false],
  ];
  for (const [name, line, shown] of toldOtherwise) {
    it(`${name}, told as “${line}”: ${shown ? 'seen' : 'not seen'}`, () => {
      const found = only(`Projects\nShop\n- ${line}`, asked(name));
      expect(found?.evidence === 'missing').toBe(!shown);
      expect(found?.quotes.map(({ text }) => text)).toEqual(shown ? [line] : []);
    });
  }

  it('counts what a line shows without the word, and says which word is missing', () => {
    const found = only('Projects\nShop\n- Wrote the migrations of the shop.', asked('Database migrations'));
    expect(found).toMatchObject({ evidence: 'project', coveredBy: [], resumeCount: 0 });
    expect(hintOf(found)).toContain('a search for “Database migrations” would not find it');
  });

  it('gives the missing word as a posting in another language writes it', () => {
    const description = 'Sie entwickeln das Kassensystem mit uns weiter und begleiten Datenbankmigrationen.';
    const start = description.indexOf('Datenbank');
    const keyword = asked('Database migrations', '', { spans: [{ start, end: start + 20 }] });
    const found = only('Projects\nShop\n- Wrote the migrations of the shop.', keyword, description);
    expect(hintOf(found)).toContain('a search for “Datenbankmigrationen” would not find it');
  });

  it('lets one member of a choice answer for the others', () => {
    const group = ['Kafka', 'RabbitMQ', 'NATS'].map(name => asked(name, name, { alternatives: 1 }));
    const [kafka, rabbit] = place(resumeFrom('Projects\nShop\n- Sent events through RabbitMQ.'), ...group);
    expect(rabbit?.evidence).toBe('project');
    expect(kafka).toMatchObject({
      evidence: 'covered',
      coveredBy: [],
      satisfiedBy: { name: 'RabbitMQ', evidence: 'project' },
    });
    expect(kafka?.quotes).toEqual(rabbit?.quotes);
    expect(hintOf(kafka)).toContain('RabbitMQ');
    expect(rabbit?.satisfiedBy).toBeNull();
    const none = place(resumeFrom('Skills\nGo'), ...group);
    expect(none.map(({ evidence }) => evidence)).toEqual(['missing', 'missing', 'missing']);
    expect(none.every(({ satisfiedBy }) => satisfiedBy === null)).toBe(true);
  });

  it('lets a member of two choices answer both, and a member of one choice only that one', () => {
    const group = [
      asked('Slack', 'Slack', { alternatives: 1 }),
      asked('Jira', 'Jira', { alternatives: 1, alsoIn: [2] }),
      asked('ServiceNow', 'ServiceNow', { alternatives: 2 }),
    ];
    const levels = (skill: string) =>
      place(resumeFrom(`Projects\nShop\n- Planned it in ${skill}.`), ...group).map(
        ({ evidence }) => evidence,
      );
    expect(levels('Jira')).toEqual(['covered', 'project', 'covered']);
    expect(levels('Slack')).toEqual(['project', 'covered', 'missing']);
    expect(levels('ServiceNow')).toEqual(['missing', 'missing', 'project']);
  });

  it('names the skill on the resume, not the one it answers for', () => {
    const text = 'Tools such as Chef or Ansible';
    const spans = (name: string) => [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }];
    const group = ['Chef', 'Ansible'].map(name => ({
      ...asked(name, name, { alternatives: 1 }),
      spans: spans(name),
    }));
    const resume = resumeFrom('Skills\nSaltStack');
    const found = matchKeywords(
      group,
      text,
      resume,
      gatherFacts(resume, { today: { year: 2026, month: 11 } }),
    );
    expect(found.map(({ satisfiedBy }) => satisfiedBy?.name)).toEqual(['SaltStack', 'SaltStack']);
    expect(found.map(hintOf).every(hint => hint?.includes('SaltStack'))).toBe(true);
    const kinds = ['Terraform', 'Infrastructure as code'].map(name => asked(name, name, { alternatives: 1 }));
    const [terraform] = place(resumeFrom('Skills\nAnsible'), ...kinds);
    expect(hintOf(terraform)).toContain('Ansible is on the resume');
  });

  it('lets a proven member of a choice answer for one that is only implied, but not for one that is listed', () => {
    const group = ['React', 'Vue.js', 'Svelte'].map(name => asked(name, name, { alternatives: 1 }));
    const resume = resumeFrom('Projects\nShop\n- Built with Svelte.\nSkills\nNext.js, Vue.js');
    const [react, vue] = place(resume, ...group);
    expect(react?.satisfiedBy?.name).toBe('Svelte');
    expect(vue).toMatchObject({ evidence: 'listed', satisfiedBy: null });
  });

  it.each([
    ['Skills\nDocker', 'skills'],
    ['Summary\nI ship with Docker.\nSkills\nGit', 'summary'],
    ['Alex Example\nDocker Engineer\nSkills\nGit', 'head'],
    ['Summary\nI ship with Docker.\nSkills\nDocker', 'skills'],
    ['Education\nCourse on Docker, Example University', 'education'],
  ])('says where it is only named: %j', (resume, namedIn) => {
    expect(only(resume, asked('Docker'))).toMatchObject({ evidence: 'listed', namedIn });
  });

  it('gives no place for a keyword that is proven', () => {
    expect(only('Skills\nDocker\nProjects\nShop\n- Ran Docker.', asked('Docker'))?.namedIn).toBeNull();
  });
});

it('data at rest is no REST API', () => {
  const evidenceOf = (skills: string) => only(`Skills\n${skills}`, asked('REST API'))?.evidence;
  expect(['Java, data at rest', 'Java, REST'].map(evidenceOf)).toEqual(['missing', 'listed']);
});

describe('wording hints', () => {
  it('are missing if one of the two has no wording', () => {
    expect([wordingHint([], ['Postgres']), wordingHint(['PostgreSQL'], [])]).toEqual([null, null]);
    expect(wordingHint(['PostgreSQL'], ['Postgres'])).not.toBeNull();
  });

  const hints: readonly (readonly [string, string, string, string, string | null])[] = [
    ['another spelling', 'PostgreSQL', 'PostgreSQL', 'Postgres', 'write it once as the posting does'],
    ['a search finds it', 'PostgreSQL', 'Postgres', 'PostgreSQL', null],
    ['case and plural', 'REST API', 'REST APIs', 'Rest API', null],
    ['a version is not to be claimed', 'Python', 'Python 3.12', 'Python', null],
    ['the number in a name', 'HTML', 'HTML5', 'HTML', 'write it once as the posting does'],
    ['an ending', 'Unit testing', 'unit testing', 'unit tests', null],
    [
      'an acronym',
      'RBAC',
      'RBAC',
      'role-based access control',
      'write both once, as “role-based access control (RBAC)”',
    ],
    [
      'written out',
      'RBAC',
      'role-based access control',
      'RBAC',
      'write both once, as “role-based access control (RBAC)”',
    ],
  ];
  for (const [what, name, theirs, yours, hint] of hints) {
    it(what, () => {
      const found = only(`Skills\n${yours}`, asked(name, theirs), theirs);
      expect(found?.evidence).toBe('listed');
      if (hint === null) expect(found?.hint).toBeNull();
      else expect(hintOf(found)).toContain(hint);
    });
  }
});

describe('a keyword for a kind of thing', () => {
  const level = (resume: string, name: string) => {
    const { kind = 'tool' } = skillByName(name) ?? {};
    return only(resume, { ...asked(name), kind })?.evidence;
  };
  const job = 'Experience\nSoftware Engineer at Example Corp\n';

  it('is shown in a job if something of the kind is', () => {
    expect(level(`${job}- Kept all code in Git.`, 'Version control')).toBe('experience');
    expect(level('Skills\nGit', 'Version control')).toBe('covered');
    expect(level('Skills\nMongoDB', 'NoSQL')).toBe('listed');
  });

  it('is not shown by something that only builds on it', () => {
    expect(level(`${job}- Built the shop in React.`, 'JavaScript')).toBe('covered');
  });

  it('is shown by work of that kind, whatever its title was', () => {
    expect(level(`${job}- Built order services in Django and PostgreSQL.`, 'Backend development')).toBe(
      'experience',
    );
    expect(level(`${job}- Answered the phone.`, 'Backend development')).toBe('missing');
    expect(level(`${job}- Built it in Django.\n- Built the pages in React.`, 'Full-stack development')).toBe(
      'experience',
    );
  });

  it('is quoted by the title if that names the work, otherwise by what was done', () => {
    const quotes = (title: string) =>
      only(
        `Experience\n${title} at Example\n- Built the app of the shop in Swift and UIKit.`,
        asked('Mobile development'),
      )?.quotes.map(({ text }) => text);
    expect(quotes('Mobile Engineer')).toEqual([expect.stringContaining('Mobile Engineer')]);
    expect(quotes('Software Engineer')).toEqual(['Built the app of the shop in Swift and UIKit.']);
    // A backend engineer’s title is no proof of apps.
    expect(quotes('Backend Engineer')).toEqual(['Built the app of the shop in Swift and UIKit.']);
  });

  it('is only implied if a list of tools names something of the kind, even under a job', () => {
    const tools = `${job}- Sold bread.\nTechnologies: Python, Jenkins, Docker, Tableau\n`;
    expect(level(tools, 'Jenkins')).toBe('experience');
    expect(level(tools, 'CI/CD')).toBe('covered');
    expect(level(tools, 'Scripting')).toBe('covered');
    expect(level(`${job}- Shipped bread with Jenkins, on every commit.`, 'CI/CD')).toBe('experience');
    // Half of the letters: Jenkins, Docker, Tableau, and twenty others.
    expect(level(`${job}- Jenkins Docker Tableau ${'abcd '.repeat(5)}`, 'CI/CD')).toBe('covered');
    expect(level(`${job}- Jenkins Docker Tableau ${'abcd '.repeat(5)}x`, 'CI/CD')).toBe('experience');
  });

  it('is shown by a project’s list of tools, as one person used them all', () => {
    expect(level('Projects\nLoaf Finder\nTechnologies: Python, Jenkins, Docker, Tableau', 'CI/CD')).toBe(
      'project',
    );
  });

  it('has the level of a skill that is a kind of it', () => {
    expect(level(`${job}- Counted loaves in Python, and wrote the bill.`, 'Scripting')).toBe('experience');
    expect(level('Skills\nPython', 'Scripting')).toBe('listed');
    expect(level('Skills\nPHP', 'Scripting')).toBe('covered');
    expect(level(`${job}- Moved the shop to EKS within a month.`, 'Kubernetes')).toBe('experience');
    expect(level(`${job}- Fixed crashes of the till.`, 'Troubleshooting')).toBe('experience');
  });

  it('quotes lines that show it before lines that only make it likely', () => {
    const text = `${job}- Worked as a technical lead of bakers.\n- Re-architected the platform of the till.`;
    expect(only(text, asked('System design', 'System design'))?.quotes[0]?.text).toContain('Re-architected');
  });

  it('can be concluded, and is then implied', () => {
    expect(level(`${job}- Built the shop in Java.`, 'OOP')).toBe('covered');
  });
});

describe('a whole whose part is shown', () => {
  const worked = (line: string) => `Experience\nEngineer at Example\nJan 2024 – Present\n- ${line}`;
  it.each([
    ['GitLab', worked('Built the releases of 12 services in GitLab CI.'), 'experience'],
    ['AWS', worked('Moved the queue of orders to Amazon SQS.'), 'experience'],
    ['Angular', 'Skills\nAngular Material', 'covered'],
    ['Azure', worked('Planned the releases in Azure DevOps.'), 'covered'],
    ['React', worked('Built the app of the shop in React Native.'), 'covered'],
    ['Kubernetes', worked('Packed the shop with Helm.'), 'covered'],
    ['SQL', worked('Wrote 40 SQL stored procedures for the ledger.'), 'experience'],
    ['Firebase', worked('Sent the notices by Firebase Cloud Messaging.'), 'experience'],
    ['Firebase', worked('Sent push notifications by APNs.'), 'missing'],
    ['VBA', worked('Automated the invoices with Excel VBA.'), 'experience'],
    ['VBA', worked('Kept the stock in Excel.'), 'missing'],
    ['Xamarin', worked('Shipped the app in Xamarin Forms.'), 'experience'],
    ['Xamarin', worked('Shipped the app in .NET MAUI.'), 'missing'],
    ['Databricks', worked('Kept the figures in Databricks notebooks.'), 'experience'],
    ['dbt', worked('Wrote data tests for 90 tables.'), 'missing'],
    ['Snowflake', worked('Drew a snowflake schema in Oracle.'), 'missing'],
    ['AWS', 'Certifications\nAWS Certified Developer', 'listed'],
    ['Workday', 'Certifications\nWorkday Certified in HCM', 'listed'],
    ['Java', 'Skills\nSpring', 'covered'],
  ])('%s, by %j: %s', (name, resume, level) => {
    const kind = skillByName(name)?.kind ?? 'tool';
    expect(only(resume, asked(name, name, { kind }))?.evidence).toBe(level);
  });
});

describe('a keyword that is shown in a project', () => {
  const proven = (evidence: EvidenceLevel, keyword: Keyword, name: string, ...knows: readonly string[]) => {
    const placed = {
      ...keyword,
      evidence,
      quotes: [],
      resumeCount: 0,
      coveredBy: [],
      satisfiedBy: null,
      namedIn: null,
      hint: null,
    };
    return withProven([placed], name, skill => knows.includes(skill))[0];
  };

  it('has the level of a project, unless it had that of a job', () => {
    expect(proven('missing', asked('Kafka'), 'Kafka')?.evidence).toBe('project');
    expect(proven('listed', asked('Kafka'), 'Kafka')?.evidence).toBe('project');
    expect(proven('experience', asked('Kafka'), 'Kafka')?.evidence).toBe('experience');
  });

  it('raises what it is a kind of, what it implies, and what can be concluded with it', () => {
    const versions = asked('Version control', undefined, { kind: 'practice' });
    expect(proven('missing', versions, 'Git')).toMatchObject({ evidence: 'project', coveredBy: ['Git'] });
    expect(proven('experience', versions, 'Git')?.evidence).toBe('experience');
    expect(proven('project', versions, 'Git')).toMatchObject({ evidence: 'project', coveredBy: [] });
    expect(proven('missing', asked('JavaScript', undefined, { kind: 'language' }), 'React')).toMatchObject({
      evidence: 'covered',
      coveredBy: ['React'],
    });
    const scripts = asked('Scripting', undefined, { kind: 'practice' });
    expect(proven('listed', scripts, 'Python')).toMatchObject({
      evidence: 'project',
      coveredBy: ['Python'],
    });
    const science = asked('Data science', undefined, { kind: 'concept' });
    expect(proven('missing', science, 'Statistics', 'Pandas')?.evidence).toBe('covered');
    expect(proven('missing', science, 'Statistics')?.evidence).toBe('missing');
    expect(proven('listed', science, 'Statistics', 'Pandas')?.evidence).toBe('listed');
  });
});
