import { describe, expect, it } from 'vitest';
import { writtenDates } from '../../../src/core/dates/date-styles.ts';
import { openingOf, startsWithDeed } from '../../../src/core/evidence/action-verbs.ts';
import { isUnfinished } from '../../../src/core/evidence/bullets.ts';
import { concludedFrom, concludedWith } from '../../../src/core/evidence/conclusions.ts';
import { contactPlaces, sameBaseline } from '../../../src/core/evidence/contact-lines.ts';
import { disciplineShown, isDiscipline } from '../../../src/core/evidence/disciplines.ts';
import { gatherFacts } from '../../../src/core/evidence/gather-facts.ts';
import { lineBreaks } from '../../../src/core/evidence/line-breaks.ts';
import { hasMeasure } from '../../../src/core/evidence/measures.ts';
import { areNeighbours, neighbourOf } from '../../../src/core/evidence/neighbours.ts';
import { lineAt, linesIn, linesOf, placeFinder } from '../../../src/core/evidence/places.ts';
import { bodyOf, findSummary } from '../../../src/core/evidence/summary-text.ts';
import { headQuote } from '../../../src/core/evidence/told-by-title.ts';
import { datesUnread, periodOf, yearsOf } from '../../../src/core/evidence/years-shown.ts';
import { isEnglish } from '../../../src/core/text/language-of.ts';
import { lastBefore } from '../../../src/core/text/spans.ts';
import { contextOf, today } from '../checks/test-check.ts';
import { resumeFrom } from '../resume-fixture.ts';

describe('a figure that somebody could check', () => {
  it.each([
    'Cut the bill by 30 %',
    'Kept 40 percent of them',
    'Took part in 5 robotics competitions',
    'Looked after around 10 workstations',
    'p95 fell',
    'Answers in 120 ms',
    'From 5 minutes to 20',
    'Cut a release from 3 to 1',
    'Cut reporting by half, to 2 days',
    'Made it 3x as fast',
    'Halved the bill',
    'Saved $ 40',
    'Served 2.5m a day',
    'Served 2.5 million',
    'A shop of 3 Million buyers',
    'Led a 5-person team',
    'Won second prize',
    'Wrote 62 integration tests',
    'Answered 40 small and urgent tickets',
    'Two of our services',
    'Dozens of customers',
    'Wrote 3 other services',
    'Ran it with 30 users',
    'Cut it in 40 tests',
  ])('%s', line => expect(hasMeasure(line)).toBe(true));

  it.each([
    'Built it in 2024',
    'Ran Python 3 at work',
    'Wrote it with 3 other engineers',
    'Wrote it with over 3 fellow students',
    'Took 3 days off',
    'Answered 40 small, old and urgent and odd tickets',
    'Ten thoughts',
    'Version 1.5 in use',
    'A million reasons',
    'Worked at 3 Millionaires Club',
    'Maintained since 1998 systems of a bank',
    'Maintained since 2012 systems of a bank',
    'Wrote tests',
  ])('none: %s', line => expect(hasMeasure(line)).toBe(false));
});

describe('how a statement begins', () => {
  it.each([
    ['Carried parcels', 'action'],
    ['Ported it to Go', 'action'],
    ['Programmed the till', 'action'],
    ['Passes on what was learnt', 'action'],
    ['Rebased the branch', 'action'],
    ['Systems that were planned by others', 'action'],
    ['I was mainly responsible for tills', 'empty-phrase'],
    ['- Duties were many', 'empty-phrase'],
    ['tills and bills', 'unclear'],
    ['Tills: many', 'unclear'],
    ['Tills that have bells', 'unclear'],
    ['Tills and bills', 'fragment'],
    ['12 %', 'unclear'],
    ['Tills of a big old town in the north of the land near that sea designed', 'fragment'],
  ] as const)('%s: %s', (line, opening) => expect(openingOf(line)).toBe(opening));

  it('a line begins with a deed if it has a capital and a verb in the past', () => {
    expect(['Built it', 'Led, and', 'Planned it', 'Ran it'].every(startsWithDeed)).toBe(true);
    expect(['built it', 'Plans it', 'Planning it', 'Builder it', 'Built'].some(startsWithDeed)).toBe(false);
  });

  it('a line is unfinished after a word that needs another, or in a bracket', () => {
    expect(
      ['Built it with', 'Read by millions at', 'One,', 'Tills (and', 'Bau und', 'A–'].every(isUnfinished),
    ).toBe(true);
    expect(['Built it.', 'Tills (and bills)', 'Sand'].some(isUnfinished)).toBe(false);
  });
});

describe('how a date is written', () => {
  it.each([
    ['Mar 2021', 'month-year'],
    ['September 3rd, 2021', 'month-year'],
    ['Mar ’21', 'short-year'],
    ['Summer of 2021', 'season'],
    ['03/2021', 'plain-number'],
    ['2021-03', 'plain-number'],
    ['2021-03-15', 'plain-number'],
    ['2021-13-15', 'year'],
    ['03/21', 'numeric'],
    ['2021', 'year'],
    ['1949', undefined],
    ['2049', 'year'],
    ['2050', undefined],
    ['$2021', undefined],
    ['2021%', undefined],
  ])('%s: %s', (text, style) => expect(writtenDates(text)[0]?.style).toBe(style));

  it('is found with its place', () => {
    expect(writtenDates('Mar 2021 – 2022', 10)).toEqual([
      { start: 10, end: 18, style: 'month-year' },
      { start: 21, end: 25, style: 'year' },
    ]);
  });
});

describe('where contact details are printed', () => {
  const found = (text: string, change = {}) => {
    const resume = resumeFrom(text, change);
    return contactPlaces(resume, linesOf(resume), placeFinder(resume)).map(({ line }) =>
      resume.text.slice(line.start, line.end),
    );
  };
  const head = 'Ada Example\nada @example.com\n+43 (0) 660 555 01 23\nLinkedIn.com/in/ada\n';

  it('is the first line that has them, whatever its spaces', () => {
    const details = { email: 'Ada@example.com', phone: '+43 (0) 660 5550123' };
    expect(found(`${head}Summary\nSee github.com/ada and ada@example.com`, details)).toEqual([
      'ada @example.com',
      '+43 (0) 660 555 01 23',
      'LinkedIn.com/in/ada',
      'See github.com/ada and ada@example.com',
    ]);
  });

  it('is not the address of a project, nor a number that is too short', () => {
    expect(found('Projects\nShop\n- github.com/ada/shop', { email: null, phone: null })).toEqual([]);
    expect(found('Call 12345 now', { email: null, phone: '12345' })).toEqual([]);
    expect(found('Call 123456 now', { email: null, phone: '123456' })).toHaveLength(1);
  });

  it('two lines are beside each other if their middles are', () => {
    const line = (start: number, top: number, height: number, page = 1) => ({
      start,
      end: start + 1,
      page,
      box: [0, top, 10, height] as const,
    });
    expect(sameBaseline(line(0, 10, 10), line(5, 14, 10))).toBe(true);
    expect(sameBaseline(line(0, 10, 10), line(5, 15, 10))).toBe(false);
    expect(sameBaseline(line(0, 10, 10), line(5, 10, 10, 2))).toBe(false);
    expect(sameBaseline(line(0, 10, 20), line(5, 15, 8))).toBe(true);
    const unplaced = { start: 9, end: 10, page: 1, box: null };
    expect(sameBaseline(line(0, 10, 10), unplaced)).toBe(false);
    expect(sameBaseline(unplaced, unplaced)).toBe(true);
  });
});

describe('what is no evidence', () => {
  const named = (resume: string) => [...contextOf({ resume }).facts.skills.keys()];

  it('is a hobby', () => {
    expect(named('Skills\nPython\n\nHOBBIES\nKotlin, chess')).toEqual(['Python']);
    expect(named('Skills\nPython\n\nHOBBIES AND INTERESTS\nKotlin, chess')).toEqual(['Python']);
    expect(named('Skills\nPython\n\nPUBLICATIONS\nKotlin, chess')).toEqual(['Python', 'Kotlin']);
  });

  it('is the name of an employer', () => {
    expect(named('Experience\nAnalyst at Nexus AI\n- Used Python.')).toEqual(['Python']);
    expect(named('Experience\nAnalyst at Nexus\n- Built AI in Python.')).toEqual(['AI', 'Python']);
    const twice = 'Analyst for Tidewell Redux at Tidewell Redux';
    expect(named(`Experience\n${twice}\n- Used Python.`)).toEqual(['Python']);
    expect(named(`Experience\n${twice}\n- Used Redux.`)).toEqual(['Redux']);
    expect(named('Experience\nIntern, Python Developer\n- Built it.')).toContain('Python');
  });

  it('is a skill that somebody wants to learn', () => {
    expect(named('Summary\nSeeking a junior position where I can learn Go.')).toEqual([]);
    expect(named('Summary\nSeeking a junior position where I can use Go.')).toEqual(['Go']);
    expect(named('Experience\n- Took the opportunity to learn Go and wrote a service in it.')).toEqual([
      'Go',
    ]);
    expect(named('Experience\n- Chose this job to pick up Go; wrote three services.')).toEqual(['Go']);
  });

  it('is the description of an employer', () => {
    const at = (line: string) =>
      named(`Experience\nAnalyst, Lumora\nJan 2020 – Present\n${line}\n- Used Python.`);
    expect(at('Lumora is the largest store of Android apps.')).toEqual(['Python']);
    expect(at('Lumora as a part of Umbra was a seller of\nAndroid phones.')).toEqual(['Python']);
    expect(at('Lumora moved to Android with my help.')).toEqual(['Android', 'Python']);
    expect(at('Tests of Android. Lumora is a store.')).toEqual(['Android', 'Python']);
  });
});

describe('a practice that a line describes without its name', () => {
  const told = (resume: string) => {
    const { facts } = contextOf({ resume });
    return ['System design', 'Automation', 'Agile'].filter(name => facts.toldIn(name).length > 0);
  };
  const job = (title: string, more = '') =>
    `Experience\n${title}, Lumen\nJan 2017 – Present\n- Designed the cooling system of a plant.${more}\n- Automated the packing line.\n- Held daily stand-ups.`;

  it('counts under a job of another trade only if any trade has it', () => {
    expect(told(job('Software Engineer'))).toEqual(['System design', 'Automation', 'Agile']);
    expect(told(job('Mechanical Engineer'))).toEqual(['Automation', 'Agile']);
    expect(told(job('Mechanical Engineer', '\n- Wrote its control in Python.'))).toContain('System design');
    expect(told(job('Mechanical Engineer', '\n- Drew it in AutoCAD.'))).not.toContain('System design');
  });

  it('is reported once by its bullet, and not again by its line', () => {
    const { facts } = contextOf({ resume: job('Software Engineer') });
    expect(facts.toldIn('Automation')).toHaveLength(1);
    expect(told(job('Cook'))).not.toContain('System design');
  });

  it('is shown by a job title that names its worker', () => {
    const { facts } = contextOf({ resume: job('UX Designer') });
    expect([facts.knows('UX design'), facts.knows('Product design')]).toEqual([true, false]);
    expect(facts.toldIn('UX design').map(({ text }) => text)).toEqual(['UX Designer, Lumen']);
  });
});

describe('a kind of work that a posting names', () => {
  const shown = (name: string, resume: string) => {
    const made = contextOf({ resume });
    const found = disciplineShown(name, made.resume, made.facts);
    return found && [found.level, ...found.quotes.map(({ text }) => text)];
  };
  const job = (title: string, ...lines: readonly string[]) =>
    `${title}\nExample Corp\n2024 – 2026\n${lines.map(line => `- ${line}`).join('\n')}`;
  const django = 'Built orders in Django with PostgreSQL.';
  const react = 'Built pages in React and CSS.';

  it('is shown by the title if that names it, otherwise by the sentences that it follows from', () => {
    expect(shown('Backend development', `Experience\n${job('Backend Engineer', django)}`)).toEqual([
      'experience',
      'Backend Engineer',
    ]);
    expect(
      shown('Backend development', `Experience\n${job('Software Engineer', 'Kept calm.', django)}`),
    ).toEqual(['experience', django]);
    expect(shown('Backend development', `Projects\nShop\n- ${django}`)).toEqual(['project', django]);
    expect(shown('Mobile development', `Experience\n${job('Backend Engineer', django)}`)).toBeNull();
    expect(shown('Python', `Experience\n${job('Backend Engineer', django)}`)).toBeNull();
  });

  it('is shown by the line of the title, below the employer, too', () => {
    const { resume, facts } = contextOf({
      resume: `Experience\nExample Corp\n2024 – 2026\nBackend Engineer\n- ${django}`,
    });
    const work = facts.work.map(job => ({
      ...job,
      trades: ['backend' as const],
      entry: { ...job.entry, title: 'Backend Engineer' },
    }));
    const found = disciplineShown('Backend development', resume, { ...facts, work });
    expect(found?.quotes.map(({ text }) => text)).toEqual(['Backend Engineer']);
  });

  it.each([
    ['Product design', 'Senior Product Designer', true],
    ['Business analysis', 'Business Analysts', true],
    ['Project management', 'Project Manager', true],
    ['Product design', 'Product Manager', false],
    ['Product design', 'Graphic Designer', false],
  ])('%s is shown by who bears its name, %s: %s', (name, title, isShown) => {
    expect(shown(name, `Experience\n${job(title)}`)).toEqual(isShown ? ['experience', title] : null);
  });

  it('is shown by jobs before projects, with at most three lines', () => {
    const both = `Experience\n${job('Software Engineer', django, django, django, django)}\n\nProjects\nShop\n- ${django}`;
    expect(shown('Backend development', both)).toEqual(['experience', django, django, django]);
  });

  it('is full stack if one job was both ends, or two jobs were one end each', () => {
    expect(
      shown('Full-stack development', `Experience\n${job('Full-Stack Engineer', 'Kept calm.')}`)?.[0],
    ).toBe('experience');
    const ends = `Experience\n${job('Backend Engineer', django)}\n\n${job('Frontend Engineer', react)}`;
    expect(shown('Full-stack development', ends)?.slice(1)).toEqual([
      'Backend Engineer',
      'Frontend Engineer',
    ]);
    expect(shown('Full-stack development', `Experience\n${job('Backend Engineer', django)}`)).toBeNull();
    expect(shown('Full-stack development', `Experience\n${job('Frontend Engineer', react)}`)).toBeNull();
  });
});

it('names of whole kinds of work are known', () => {
  expect(['Backend development', 'Full-stack development', 'Python'].map(isDiscipline)).toEqual([
    true,
    true,
    false,
  ]);
});

it('a job is quoted by the line of its title, or by its first line if the title is elsewhere', () => {
  const resume = resumeFrom('Ada\nExperience\nExample Corp\nEngineer\n- Ran it.\nOther Corp');
  const quoted = (title: string | null) => {
    const [start, end] = ['Example', '- Ran'].map(words => resume.text.indexOf(words)) as [number, number];
    return headQuote(resume, { start, end, title } as never, 'experience').text;
  };
  expect(['Engineer', null, 'Other Corp', 'Nothing'].map(quoted)).toEqual([
    'Engineer',
    'Example Corp',
    'Example Corp',
    'Example Corp',
  ]);
});

describe('neighbours', () => {
  it('are in one family; the first that the person knows is named', () => {
    expect(neighbourOf('MySQL', skill => skill === 'Oracle')).toBe('Oracle');
    expect(neighbourOf('MySQL', skill => skill === 'MySQL')).toBeNull();
    expect(neighbourOf('MySQL', skill => skill === 'MongoDB')).toBeNull();
    expect(neighbourOf('Nothing', () => true)).toBeNull();
    expect([areNeighbours('React', 'Angular'), areNeighbours('React', 'Django')]).toEqual([true, false]);
  });
});

describe('what a resume says the person has not done', () => {
  const shown = (line: string) => [
    ...gatherFacts(resumeFrom(`Experience\nEngineer at Example\n2020 – Present\n- ${line}`), {
      today: { year: 2026, month: 11 },
    }).skills.keys(),
  ];
  it.each([
    ['Wrote a compiler in Rust without LLVM', ['Rust']],
    ['Eager to learn Django, Kafka and Rust', []],
    ['I would love to learn more about Git, React or Vue', []],
    ['Hope to try Kafka in a real project', []],
    ['Looking forward to learning Kafka', []],
    ['Quiero aprender Kafka y mejorar mi inglés', []],
    ['J’aimerais apprendre Kafka', []],
    ['Ik wil graag Kafka leren', []],
    ['Würde gerne Kafka lernen', []],
    ['Hoping they would stay, I moved them to Kafka', ['Kafka']],
    ['Para quien quiere aprender Kafka escribí un curso', ['Kafka']],
    ['Schulte Kollegen, die Kafka lernen wollten', ['Kafka']],
    ['Ready to learn new technologies like Python and Elixir', []],
    ['Eager to learn new things while building pages with Django', ['Django']],
    ['Keen to learn and already fluent in Python', ['Python']],
    ['Eager to learn, skilled in Java', ['Java']],
    ['Currently learning Rust', ['Rust']],
    ['Helped people willing to learn by giving Docker workshops', ['Docker']],
    ['Interested in machine learning with TensorFlow', ['Machine learning', 'TensorFlow']],
    ['Worked closely with the iOS and Android developers on a schema in GraphQL', ['GraphQL']],
    ['Shipped the till to AWS without using Kubernetes', ['AWS']],
    ['Ein Compiler in Rust ohne LLVM', ['Rust']],
    ['Would love to work with Django one day', []],
    ['I’d like to try Kafka soon', []],
    ['Interest in learning Django', []],
    ['I love to work with Django', ['Django']],
    ['Would like to use my Django years in Leeds', ['Django']],
    // What the people use that somebody works with is theirs; who works in their team is one of them.
    ['Worked with the developers, who use Django', []],
    ['Support for clerks and users that work in Django', ['Django']],
    ['Collaborated with a team that built the shop in Django', ['Django']],
    ['Worked with a team of engineers who wrote pages in Django', ['Django']],
    ['Trained forty clerks and colleagues who use Django', ['Django']],
    ['Partnered with engineers who own Django pages', ['Django']],
    ['Coordinated with a vendor who builds in Django', []],
    ['Worked in a team that writes Django', ['Django']],
    ['Worked for a company that builds shops in Django', ['Django']],
    ['Worked with two developers who, like me, write Django', ['Django']],
    ['Worked with engineers who use Jenkins and me writing Django', ['Django']],
    ['Mentored engineers who write Django', ['Django']],
    ['Partnered with the team that owns the style guide and built it in Django', ['Django']],
    ['Works with or without Docker', ['Docker']],
    ['Moved to AWS without downtime; Kubernetes came later', ['AWS', 'Kubernetes']],
    ['Wrote the importer in Rust; no experience with Django or Kafka yet', ['Rust']],
    ['I haven’t yet worked with Kafka, and I have never used React', []],
    ['Built the pages in Django rather than React', ['Django']],
    ['A date picker in TypeScript that needs no jQuery.', ['TypeScript']],
    ['Keine Erfahrung mit Kafka, drei Jahre Erfahrung mit Django', ['Django']],
    ['Never missed a deadline, Python since 2009', ['Python']],
    ['Did not stop there: moved the baskets to Redis', ['Redis']],
    ['Ready to move to Leeds, Django developer', ['Django']],
    ['Wrote SQL reports for people who do not program', ['SQL']],
    ['Customers need no knowledge of the system: they start it with Docker', ['Docker']],
    ['Sourced prices of 40 shops in Python', ['Python']],
    ['Sin duda Python, aprender cada día', ['Python']],
    ['Ich will in Kiel bleiben und weiter Python schreiben', ['Python']],
    ['Trabalho no React desde 2018', ['React']],
    ['Not only fixed React pages but taught Redux', ['React', 'Redux']],
    ['Nobody had used Docker before I introduced it', ['Docker']],
    ['Taught people without experience to write Django', ['Django']],
    // Where what is taken back ends, the rest of the line is shown.
    ['Moved the ledger without lost rows, Kafka and Redis', ['Kafka', 'Redis']],
    ['Sans coupure, Docker et Kubernetes', ['Docker', 'Kubernetes']],
    ['Shipped without big frameworks, Go and Docker', ['Go', 'Docker']],
    ['Small tools rather than one-off scripts, Python', ['Python']],
    ['Moved shops without MySQL downtime', ['MySQL']],
    ['Keen to learn Rust, Django developer since 2012', ['Django']],
    ['Eager to learn Kafka or Redis, fluent in Django', ['Django']],
    ['Pages in Django without React or Vue.', ['Django']],
    ['Never used React, Django is what I write', ['Django']],
    ['I have no experience with Kafka.', []],
    ['Want to learn Kafka? I wrote a course', ['Kafka']],
    ['Hoping to learn Django by building shops', ['Django']],
    ['Built a shop. Never used Kafka', []],
    // Others had not done it, or the person had not at another time.
    ['Onboarded five developers new to Django and React', ['Django', 'React']],
    ['Mentored juniors willing to learn Kafka', ['Kafka']],
    ['New to the bank, Django lead', ['Django']],
    ['We no longer use Jenkins since I moved its 30 pipelines', ['Jenkins']],
    ['I no longer use Jenkins', ['Jenkins']],
    ['Haven’t worked with PHP since 2014', ['PHP']],
    ['The bank had no Docker. I introduced it', ['Docker']],
    ['Joined a company without Docker and moved all to it', ['Docker']],
    ['Shops could not use Kafka until I mended the broker', ['Kafka']],
    ['A query builder for clerks who do not know SQL', ['SQL']],
    ['The team was new. No one had used Kafka', ['Kafka']],
    ['A course, no knowledge of Kafka needed', ['Kafka']],
    ['I had never used Kafka, and shipped it in a month', ['Kafka']],
    ['No experience with Kafka when I began, 40 topics today', ['Kafka']],
    ['I never write Django without tests', ['Django']],
    ['Built a wishlist: Redis and Django', ['Redis', 'Django']],
    ['An app for pupils to learn: Flutter', ['Flutter']],
    // Planned, decided against, known by hearsay.
    ['No Kafka experience yet', []],
    ['No Kafka so far', []],
    ['No Kafka outage in four years', ['Kafka']],
    ['Plan to adopt TypeScript soon', []],
    ['Planned and led the move to TypeScript', ['TypeScript']],
    ['Studying for CCNP.', []],
    ['GCIH planned 2027', []],
    ['Capacity of Kafka planned for next year', ['Kafka']],
    ['TypeScript is on my list for this year', []],
    ['Planned in Jira, next year’s budget too', ['Jira']],
    ['Decided against React on cost', []],
    ['No one decided against React', ['React']],
    ['Nobody ever voted against React', ['React']],
    ['Decided for React', ['React']],
    ['I know Docker only from talks', []],
    ['Considered Cypress for a side project, dropped it', []],
    ['Kotlin was evaluated and rejected', []],
    ['Kotlin was evaluated and introduced', ['Kotlin']],
    ['Migrated away from Jenkins to GitHub Actions', ['Jenkins', 'GitHub Actions']],
    // Others did it.
    ['Our platform team operated Kafka for the whole bank', ['Kafka']],
    ['The platform team and I maintain Terraform', ['Terraform']],
    ['Terraform was handled by the team', ['Terraform']],
    ['Reports were built by our small team in TypeScript', ['TypeScript']],
    ['Customers use the React app to order meals', ['React']],
    ['The platform team operated Kafka for us and I wrote the consumers', ['Kafka']],
    ['Pipelines in Jenkins were built by me and two engineers', ['Jenkins']],
    ['Reports in Tableau are used by another department', ['Tableau']],
    ['Another team took over the Flutter app that I wrote', ['Flutter']],
    ['Worked next to the team who ran Kafka', []],
    // Nor is it denied by what is told of somebody or something else.
    ['Took over a React application that was built by an external agency', ['React']],
    ['Replaced the RabbitMQ brokers that were run by another team with Kafka', ['RabbitMQ', 'Kafka']],
    ['Customers use the Python package in production', ['Python']],
    ['The company had no Kubernetes yet, so I built the first cluster', ['Kubernetes']],
    ['Preparing for Kubernetes: images for 30 services', ['Kubernetes']],
    ['Advised clients planning to adopt Kubernetes', ['Kubernetes']],
    ['Looked into Kafka lag and dropped it by 80 %', ['Kafka']],
    ['A contest in Kotlin – No. 4 of 90', ['Kotlin']],
    ['Tests next to an app that uses React', ['React']],
    // So do other languages.
    ['Noch keine Erfahrung mit Kubernetes', []],
    ['Kafka: keine Kenntnisse', []],
    ['Mit Ansible habe ich bisher nicht gearbeitet', []],
    ['Terraform möchte ich mir als Nächstes aneignen', []],
    ['Je n’ai jamais travaillé avec Kafka', []],
    ['Sans expérience de GraphQL pour le moment', []],
    ['Certification Kubernetes prévue en 2027', []],
    ['No tengo experiencia con Kubernetes', []],
    ['Certificación Kubernetes planificada', []],
    ['Kafka: mai usato', []],
    ['Ancora nessuna esperienza con Kafka', []],
    ['Geen kennis van Kubernetes', []],
    ['Docker (nog niet)', []],
    ['Brak doświadczenia z Kubernetes', []],
    ['Kafka: nigdy nie używałem', []],
    ['Ainda não trabalhei com Terraform', []],
    ['No CI/CD yet', []],
    ['No CI/CD yet, so I set it up with GitLab', ['CI/CD', 'GitLab']],
    ['No Docker so far, introduced it for 30 services', ['Docker']],
    ['No Docker yet when I joined; I brought it in', ['Docker']],
    ['No Docker so far, but three years of Podman', ['Podman']],
    ['No Docker yet, learning it now', []],
    ['No Docker yet but I use Podman at work', ['Podman']],
    ['No Docker yet, so I want to learn it', []],
    ['Kubernetes prévu pour 2023, en production depuis', ['Kubernetes']],
    ['Kubernetes gepland voor 2030 en opgeleverd', ['Kubernetes']],
    ['Kubernetes planned for 2022', ['Kubernetes']],
    ['Kubernetes planned for Q2 2030, Kafka certification booked', []],
    ['Docker habe ich noch nie verwendet', []],
    ['Docker habe ich nicht nur verwendet, sondern auch geschult', ['Docker']],
    ['Docker heb ik niet alleen gebruikt maar ook uitgerold', ['Docker']],
    ['Docker har jag inte bara använt utan även lärt ut', ['Docker']],
    ['Docker habe ich nicht allein eingesetzt', ['Docker']],
    ['Im Mai mit Docker gearbeitet', ['Docker']],
    ['Mai mit Docker und Kafka begonnen', ['Docker', 'Kafka']],
    ['En mai avec Docker', ['Docker']],
    ['Non ho mai usato Docker', []],
    ['SEM with Docker', ['Docker']],
    ['Sem experiência com Docker', []],
    // And it is no denial there either.
    ['Einführung von Kubernetes geplant und umgesetzt', ['Kubernetes']],
    ['Es gab noch kein Terraform, daher habe ich es eingeführt', ['Terraform']],
    ['Server nicht mehr von Hand, sondern mit Ansible eingerichtet', ['Ansible']],
    ['Aucune perte de message depuis la migration vers Kafka', ['Kafka']],
    ['Pas encore de Kubernetes à mon arrivée : je l’ai mis en place', ['Kubernetes']],
    ['Migración a Kafka sin pérdida de mensajes', ['Kafka']],
    ['No había Kubernetes: lo implanté para 20 servicios', ['Kubernetes']],
    ['Non solo Kafka ma anche Docker', ['Kafka', 'Docker']],
    ['Uitrol gepland en uitgevoerd met Terraform', ['Terraform']],
    ['Nie tylko Kafka, ale także Docker', ['Kafka', 'Docker']],
    ['Infraestrutura planejada e implantada com Terraform', ['Terraform']],
    ['Kafka – keine Ausfälle in drei Jahren', ['Kafka']],
  ])('%s', (line, expected) => expect(shown(line)).toEqual(expected));
});

describe('what a list of skills shows about its items', () => {
  const listed = (line: string) => [
    ...gatherFacts(resumeFrom(`Jo Moss\n\nSkills\nPython, Django\n${line}`), {
      today: { year: 2026, month: 11 },
    }).skills.keys(),
  ];
  it.each([
    ['Want to learn: Kafka, React', []],
    ['On my wish list: Kafka', []],
    ['On my learning list: Kafka', []],
    ['On my list of services: Kafka', ['Kafka']],
    ['Kafka: no experience', []],
    ['Kafka (want to learn)', []],
    ['Kafka - none', []],
    ['Currently learning: Kafka', ['Kafka']],
    ['Want to learn: Kafka. Fluent: React', ['React']],
    ['Kafka (no experience yet)', []],
    ['Kafka: still to learn', []],
    ['Wishlist: Redis', ['Redis']],
    ['Not yet: Kafka', []],
    ['Kafka: no.', []],
    ['Rust (to learn it I wrote a ray tracer)', ['Rust']],
    ['C++ – to learn pointers I wrote an allocator', ['C++']],
    ['Kafka (not yet certified)', ['Kafka']],
    ['AWS (want to learn more)', ['AWS']],
    ['Kafka: 4 years', ['Kafka']],
    ['Kafka - no longer a beginner', ['Kafka']],
    ['Java (no Spring)', ['Java']],
    ['AWS: none of it certified, all of it used', ['AWS']],
  ])('%s', (line, expected) => expect(listed(line)).toEqual(['Python', 'Django', ...expected]));
});

describe('conclusions', () => {
  const of = (name: string, ...known: readonly string[]) =>
    concludedFrom(name, skill => known.includes(skill))?.from ?? null;

  it('rest on as many skills as they need; if they need two, conclusions count as well', () => {
    expect(of('OOP', 'Java', 'Python')).toEqual(['Java', 'Python']);
    expect(of('OOP', 'HTML')).toBeNull();
    expect(of('Data science', 'Pandas')).toBeNull();
    expect(of('Data science', 'Pandas', 'Statistics')).toEqual(['Pandas', 'Statistics']);
    expect(
      concludedFrom('Data science', skill => ['Pandas', 'Statistics', 'Deep learning'].includes(skill))
        ?.spare,
    ).toBe(1);
    // SAS lets conclude statistics, and so is one of the two.
    expect(of('Data science', 'Pandas', 'SAS')).not.toBeNull();
    // What takes one rests on nothing that was concluded.
    expect(of('Machine learning', 'RAG')).toBeNull();
  });

  it.each([
    ['Git branching', 'Git', 'Docker'],
    ['Build systems', 'Webpack', 'TypeScript'],
    ['Analytics engineering', 'ETL', 'Excel'],
    ['Data cleaning', 'Data pipelines', 'SQL'],
    ['CSV files', 'Pandas', 'Java'],
    ['Systems engineering', 'Site reliability engineering', 'Linux'],
    ['Semantic HTML', 'HTML', 'JavaScript'],
    ['Web servers', 'Load balancing', 'Java'],
  ])('%s follows from %s and not from %s', (name, known, other) => {
    expect(of(name, known)).toEqual([known]);
    expect(of(name, other)).toBeNull();
  });

  it('are found from the skills that they rest on, in two steps', () => {
    const found = concludedWith(['SAS']);
    expect(found).toContain('Statistics');
    expect(found).toContain('Data science');
    expect(new Set(found).size).toBe(found.length);
  });
});

describe('English', () => {
  it.each([
    ['few words of another language among English ones', 'the und der die', true],
    ['four of them', 'und der das mit', false],
    ['as many of its own', 'und der das mit the and of to', true],
    ['fewer of its own', 'und der das mit für the and of to', false],
    ['Greek', 'Ελληνικά και άλλα English', false],
    ['a few letters of another script', 'English all of it, and Ελ', true],
  ])('%s: %s', (_, text, expected) => expect(isEnglish(text)).toBe(expected));
});

describe('a line that was ended on purpose', () => {
  const text = 'Short line\nA much longer line of text\nFits\nAveryveryverylongword';
  const lines = [
    { start: 0, end: 10, page: 1, box: [50, 0, 100, 10] as const },
    { start: 11, end: 37, page: 1, box: [50, 20, 260, 10] as const },
    { start: 38, end: 42, page: 1, box: [50, 40, 40, 10] as const },
    { start: 43, end: 64, page: 1, box: [50, 60, 210, 10] as const },
  ];
  const [short, long, fits, wide] = lines as [
    (typeof lines)[0],
    (typeof lines)[0],
    (typeof lines)[0],
    (typeof lines)[0],
  ];
  const ended = lineBreaks(resumeFrom(text, { lines }), lines);

  it('has room for the first word of the next', () => {
    expect(ended(short, fits)).toBe(true);
    expect(ended(long, fits)).toBe(false);
    expect(ended({ ...short, box: [50, 0, 170, 10] }, fits)).toBe(true);
    expect(ended({ ...short, box: [50, 0, 174, 10] }, fits)).toBe(false);
    expect(ended(short, wide)).toBe(false);
    expect(ended(fits, wide)).toBe(false);
    expect(ended({ ...short, page: 2 }, fits)).toBe(false);
    expect(ended(short, { ...fits, box: null })).toBe(false);
    expect(ended({ ...short, end: 0 }, fits)).toBe(false);
    // A column begins where its lines do, give or take an indent; another column says nothing of it.
    expect(ended({ ...short, box: [80, 0, 100, 10] }, fits)).toBe(true);
    expect(ended({ ...short, box: [500, 0, 100, 10] }, fits)).toBe(false);
  });

  it.each([
    [-3, false],
    [-2, true],
    [-1, true],
    [0, true],
    [1, true],
    [2, true],
    [3, false],
  ])('as wide as one whose column is %d away from its own, or not: %s', (shift, isEnded) => {
    const [at, y, , height] = short.box;
    const one = { ...short, box: [at + 60, y, 60, height] as const };
    const below = { ...fits, box: [at + 60, y + 20, 40, height] as const };
    const broad = { ...wide, box: [at + 60 + 20 * shift, 400, 400 - 20 * shift, height] as const };
    const placed = [one, below, broad];
    expect(lineBreaks(resumeFrom(text, { lines: placed }), placed)(one, below)).toBe(isEnded);
  });

  it('is told in a column of any length', () => {
    const many = [...lines, ...Array<(typeof lines)[0]>(200_000).fill(fits)];
    expect(lineBreaks(resumeFrom(text, { lines }), many)(short, fits)).toBe(true);
  });
});

describe('where something stands', () => {
  const text = 'Ada\nSkills\nGo\nExperience\nDev at A\n2020 – 2021\n- Built it.';
  const resume = resumeFrom(text);
  const placeAt = placeFinder(resume);

  it('is the head before the first heading, then the section; an entry decides before its section', () => {
    expect(placeAt(0)).toBe('head');
    expect(placeAt(text.indexOf('Go'))).toBe('skills');
    expect(placeAt(text.indexOf('Built'))).toBe('experience');
    expect(
      placeFinder({
        ...resume,
        entries: [],
        sections: [{ start: 4, end: 8, heading: 'Skills', kind: 'skills' }],
      })(8),
    ).toBe('other');
  });

  it.each([
    ['Volunteering', 'experience'],
    ['Open-source', 'projects'],
    ['Hobbies', 'other'],
  ])('under “%s” is %s', (heading, place) => {
    const sections = [{ start: 0, end: 50, heading, kind: 'other' as const }];
    expect(placeFinder({ ...resume, entries: [], sections })(10)).toBe(place);
  });

  it('is found among lines and spans', () => {
    const lines = linesOf({ ...resume, lines: [] });
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n'));
    expect(lineAt(lines, 0)?.end).toBe(3);
    expect(lineAt(lines, 3)).toBeNull();
    expect(lineAt(lines, 4)?.start).toBe(4);
    expect(lastBefore(lines, 3)?.start).toBe(0);
    expect(lastBefore([], 3)).toBeNull();
    const touched = (start: number, end: number) => linesIn(lines, { start, end }).map(line => line.start);
    expect(touched(0, 4)).toEqual([0]);
    expect(touched(0, 5)).toEqual([0, 4]);
    expect(touched(3, 11)).toEqual([4]);
    expect(touched(4, 11)).toEqual([4]);
    expect(touched(5, 12)).toEqual([4, 11]);
  });
});

describe('the summary', () => {
  const summaryOf = (text: string) => {
    const resume = resumeFrom(text);
    return findSummary(resume, linesOf(resume));
  };
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

  it('is its section without the heading, otherwise prose under the name', () => {
    expect(summaryOf('Ada\nSummary\nBuilds\nthings')).toMatchObject({ text: 'Builds things', words: 2 });
    expect(summaryOf('Ada\nSummary\n')).toBeNull();
    expect(summaryOf(`Ada Example\n${words(15)}\nSkills\nGo`)?.words).toBe(15);
    expect(summaryOf(`Ada Example\n${words(14)}\nSkills\nGo`)).toBeNull();
    expect(summaryOf(`Ada Example\n${words(15)} ada@example.com\nSkills\nGo`)).toBeNull();
    expect(summaryOf(`Ada Example\n${words(15)} 555\nSkills\nGo`)).toBeNull();
    expect(summaryOf(`Ada Example\n${words(15)} 55\nSkills\nGo`)).not.toBeNull();
    expect(summaryOf(`Ada Example\nSkills\nGo\n${words(20)}`)).toBeNull();
    expect(summaryOf(`Ada Example\n${'Graz '.repeat(20)}\nSkills\nGo`)).toBeNull();
    expect(summaryOf(`Ada Example\n${'Graz '.repeat(12)}and the sea\nSkills\nGo`)?.words).toBe(15);
  });

  it('has a body even if its heading is written in another way', () => {
    const resume = resumeFrom('PROFILE: Builds');
    expect(bodyOf(resume, { start: 0, end: 15, heading: 'PROFILE' })).toEqual({ start: 9, end: 15 });
    const other = resumeFrom('Pro file\nBuilds');
    expect(bodyOf(other, { start: 0, end: 15, heading: 'Profile' })).toEqual({ start: 9, end: 15 });
  });
});

describe('how long a job was', () => {
  const month = (year: number, number: number | null = null) => ({ year, month: number });
  const months = (
    ...[from, to, isInternship]: [
      Parameters<typeof periodOf>[0]['from'],
      Parameters<typeof periodOf>[0]['to'],
      boolean?,
    ]
  ) => {
    const period = periodOf({ from, to }, today, isInternship);
    return period && period.until - period.from;
  };

  it.each([
    ['its last month was worked', month(2020, 1), month(2020, 12), false, 12],
    ['two years without months differ by years', month(2018), month(2020), false, 24],
    ['until now, this month counted', month(2026, 10), 'present', false, 2],
    ['not beyond now', month(2026, 10), month(2027, 12), false, 2],
    ['not before it began', month(2026, 12), 'present', false, null],
    ['begun this month', month(2026, 11), 'present', false, 1],
    ['with one end alone', month(2020, 1), null, false, null],
    ['an internship with one date', month(2020, 6), null, true, 3],
    ['an internship with its end alone', null, month(2020, 6), true, 3],
    ['an internship that has just begun', month(2026, 11), null, true, 1],
    ['an internship to come', month(2026, 12), null, true, null],
    ['an internship that did not end for two years', month(2024, 12), 'present', true, 24],
    ['an internship that was never ended', month(2018, 1), 'present', true, 24],
    ['a job that was never ended', month(2018, 1), 'present', false, 107],
    ['nothing', null, null, true, null],
  ] as const)('%s', (_, from, to, isInternship, expected) => {
    expect(months(from, to, isInternship)).toBe(expected);
  });

  it('months that are in two jobs count once', () => {
    expect(
      yearsOf([
        { from: 0, until: 12 },
        { from: 6, until: 18 },
      ]),
    ).toBe(1.5);
    expect(
      yearsOf([
        { from: 6, until: 8 },
        { from: 0, until: 12 },
      ]),
    ).toBe(1);
    expect(
      yearsOf([
        { from: 0, until: 12 },
        { from: 12, until: 24 },
      ]),
    ).toBe(2);
    expect(yearsOf([])).toBe(0);
  });

  it('is unknown if far more dates are printed than were read', () => {
    const text = (count: number) =>
      `Experience\n${Array.from({ length: count }, (_, at) => `- Mar ${2001 + at}`).join('\n')}`;
    const read = {
      kind: 'experience' as const,
      start: 0,
      end: 10,
      title: null,
      organisation: null,
      to: null,
      bullets: [],
    };
    const unread = (count: number, from: { year: number; month: number } | null) =>
      datesUnread(resumeFrom(text(count), { entries: [{ ...read, from }] }));
    expect(unread(4, { year: 2001, month: 3 })).toBe(false);
    expect(unread(5, { year: 2001, month: 3 })).toBe(true);
    expect(unread(1, null)).toBe(true);
  });
});
