import { describe, expect, it } from 'vitest';
import { linesOf, placeFinder } from '../../../src/core/evidence/places.ts';
import { tradesByTime } from '../../../src/core/evidence/work-shown.ts';
import { claimedYears } from '../../../src/core/fit/claimed-years.ts';
import { degreeShown, studiesComputing } from '../../../src/core/fit/degree-shown.ts';
import {
  mentionsSpeciality,
  mentionsTitle,
  titleAffinity,
  unusualWords,
} from '../../../src/core/fit/job-titles.ts';
import { matchFit, yearsAsked } from '../../../src/core/fit/match-fit.ts';
import { tradesAsked } from '../../../src/core/fit/related-years.ts';
import { titleWords, withoutTeam } from '../../../src/core/fit/title-words.ts';
import { nearestTitle, titleIn, titleLines, titlesShown } from '../../../src/core/fit/titles-shown.ts';
import { workCounted } from '../../../src/core/fit/work-counted.ts';
import { listed } from '../../../src/core/messages/message.ts';
import type { Keyword } from '../../../src/core/types.ts';
import { degreeReaches } from '../../../src/core/vocabulary/degrees.ts';
import { contextOf } from '../checks/test-check.ts';
import { inEnglish } from '../in-english.ts';
import { resumeFrom } from '../resume-fixture.ts';

const asks = 'Requirements\n- Go\n- 4 years of experience\n- A master’s degree';

function answersTo(resume: string, title: string | null = 'Backend Engineer', posting = asks) {
  const context = contextOf({ resume, posting, ...(title === null ? {} : { title }) });
  const { requirements, fit } = context.posting ?? {};
  if (!requirements || !fit) throw new Error('There is a posting.');
  return matchFit(title, requirements, fit).map(({ id, asked, shown, share }) => ({
    id,
    asked: inEnglish(asked),
    shown: shown && inEnglish(shown),
    share,
  }));
}
const answerTo = (id: string, ...given: Parameters<typeof answersTo>) =>
  answersTo(...given).find(answer => answer.id === id);

const job = (title: string, dates: string, line = '- Built services in Go.') =>
  `${title}\nExample Corp\n${dates}\n${line}`;
const jobs = (...of: readonly string[]) => `Experience\n${of.join('\n\n')}`;

describe('what is asked besides keywords', () => {
  it('is answered in a fixed order; what is not asked is left out, except years', () => {
    const resume = jobs(job('Backend Engineer', 'Dec 2024 – Nov 2026'));
    expect(answersTo(resume, 'Senior Backend Engineer').map(({ id }) => id)).toEqual([
      'title',
      'years',
      'level',
      'degree',
    ]);
    const bare = answersTo(resume, null, 'Requirements\n- Go');
    expect(bare.map(({ id, share }) => [id, share])).toEqual([['years', null]]);
    expect(bare[0]?.shown).toMatch(/^2 years/);
    expect(answerTo('years', resume)).toMatchObject({ share: 0.5 });
    expect(answersTo(resume, ' ').map(({ id }) => id)).not.toContain('title');
    const noneAsked = answersTo(resume, null, 'Requirements\n- Go\n- 0 years of experience');
    expect(noneAsked.find(({ id }) => id === 'years')).toMatchObject({ share: null });
  });

  it.each([
    ['Education\nPh.D. Physics, Example University', 1],
    ['Education\nM.S. Physics, Example University', 1],
    ['Education\nB.S. Physics, Example University', 0.5],
    ['Education\nExample High School', 0],
  ])('a master’s degree, by %j: %d', (resume, share) => {
    expect(answerTo('degree', resume)).toMatchObject({ share });
  });

  it('work is near by the skills used most, not by the few that everybody has', () => {
    const share = (skills: string) =>
      answerTo(
        'title',
        jobs(job('Engineer', 'Jan 2020 – Nov 2026', `- ${skills}.`)),
        'Frontend Engineer',
        'Requirements\n- Webpack\n- Storybook\n- Figma',
      )?.share ?? 0;
    const page = 'HTML, CSS, jQuery';
    expect(share(page)).toBeGreaterThan(
      1.5 * share(`${page}, Django, Flask, Spring, gRPC, Laravel, Symfony, Express`),
    );
  });

  it('a level is the one that is named, otherwise the one that the years suggest, and the answer says so', () => {
    const asked = (title: string, posting = asks) => answerTo('level', jobs(), title, posting)?.asked;
    expect(asked('Senior Backend Engineer')).toBe('senior');
    expect(asked('Backend Engineer')).toBe('mid-level, by the years it asks for');
    expect(asked('Backend Engineer', 'Seniority: senior\n- 4 years of Go')).toBe('senior');
    expect(asked('Backend Engineer', 'Requirements\n- Go')).toBeUndefined();
  });

  it('years of internships are named beside the years', () => {
    const intern = job('Backend Engineering Intern', 'Dec 2024 – Nov 2025');
    const shown = (resume: string) => answerTo('years', resume)?.shown;
    expect(shown(jobs(intern))).toMatch(/internship/i);
    expect(shown(jobs(intern, job('Backend Engineer', 'Dec 2025 – Nov 2026')))).toMatch(/2 years.*1 year/);
    expect(shown(jobs(job('Backend Engineer', 'Dec 2025 – Nov 2026')))).toBe('1 year');
  });
});

describe('the title', () => {
  const titleOf = (resume: string, title?: string, posting?: string) => {
    const answer = answerTo('title', resume, title, posting);
    return answer && [answer.share, answer.shown];
  };

  const isYes = (share: number) => share >= 0.8;
  const isRelated = (share: number) => share >= 0.3 && share <= 0.6;
  const isOther = (share: number) => share < 0.3;
  const barista = jobs(job('Barista', '2025', '- Served coffee.'));
  const needs = 'Requirements\n- Django\n- PostgreSQL\n- REST APIs\n- Docker';

  it.each([
    ['the same by another name', jobs(job('Back-End Developer', '2025')), isYes, 'Back-End Developer'],
    ['related by its title', jobs(job('Full-Stack Developer', '2025')), isRelated, 'Full-Stack Developer'],
    [
      'of the nearest of several',
      jobs(job('Barista', '2025'), job('Software Engineer', '2023'), job('Back-End Developer', '2020')),
      isYes,
      'Back-End Developer',
    ],
    ['of another trade', barista, isOther, null],
    ['kin by its trade', jobs(job('Data Scientist', '2025')), isRelated, 'Data Scientist'],
  ])('%s', (_, resume, isSo, shown) => {
    const [share, nearest] = titleOf(resume) ?? [];
    expect(share).toSatisfy(isSo);
    expect(nearest).toBe(shown);
  });

  it('is related by the skills used, in projects or a list of skills, if enough of them are asked', () => {
    const shown = [
      `${barista}\n\nProjects\n\nTimetable\n- Built it with Django and PostgreSQL, as a REST API.`,
      `${barista}\n\nSkills\nDjango, PostgreSQL, REST APIs`,
    ];
    for (const resume of shown) {
      const related = Number(titleOf(resume, 'Backend Engineer', needs)?.[0]);
      expect(related).toSatisfy(isRelated);
      const elsewhere = titleOf(resume, 'Backend Engineer', 'Requirements\n- Rust\n- Kafka\n- Terraform');
      expect(elsewhere?.[0]).toBeLessThan(related);
    }
  });

  it('is nearer with each keyword shown; if no keyword is asked, the title decides', () => {
    const backend = jobs(job('Software Engineer', '2025'));
    const shares = ['', '\n\nSkills\nDjango', '\n\nSkills\nDjango, PostgreSQL'].map(skills =>
      Number(titleOf(`${backend}${skills}`, 'Backend Engineer', needs)?.[0]),
    );
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(new Set(shares).size).toBe(3);
    expect(titleOf(backend, 'Founding Engineer', 'Join us.')?.[0]).toSatisfy(isRelated);
  });

  it('is searched in the short lines under the name and in jobs', () => {
    const head = 'Ada Example\nGraz | Backend Engineer | ada@example.com';
    const long = 'An engineer who has built a good many things for a great many people';
    const resume = resumeFrom(`${head}\n${long}\n${jobs(job('Engineer', '2025'))}`);
    const titles = titlesShown(resume);
    expect(titles.map(({ text }) => text)).toEqual(['Graz', 'Backend Engineer', 'Engineer']);
    const beside = resumeFrom(`Ada Example Backend Engineer\nGraz`);
    expect(titlesShown({ ...beside, name: 'Ada Example' })[0]?.text).toBe('Backend Engineer');
    const { span } = titles.at(-1) ?? { span: { start: 0, end: 0 } };
    expect(resume.text.slice(span.start, span.end)).toBe('Engineer');
    expect(span.start).toBeGreaterThan(resume.text.indexOf('Experience'));
    expect(nearestTitle('Backend Developer', resume)).toMatchObject({
      affinity: 1,
      title: { text: 'Backend Engineer' },
    });
    expect(nearestTitle('Nurse', resume)).toBeNull();
  });

  it('is no web address among the short lines under the name', () => {
    const text = 'Ada Example\nSystems Engineer | ada.example.dev';
    const link = { kind: 'website', url: 'https://ada.example.dev', visible: true } as const;
    const shown = titlesShown({ ...resumeFrom(text), links: [link] }).map(title => title.text);
    expect(shown).toEqual(['Systems Engineer']);
  });

  it('has at most ten words', () => {
    const line = 'Engineer of very many things for people in four towns';
    const shown = (text: string) => titleLines(resumeFrom(`Ada Example\n${text}`)).map(title => title.text);
    expect(shown(line)).toEqual([line]);
    expect(shown(`${line} more`)).toEqual([]);
  });

  it('begins where its entry begins if its words stand elsewhere or nowhere', () => {
    const text = jobs(job('Clerk', '2025'), job('Engineer', '2024'));
    const resume = resumeFrom(text);
    for (const title of ['Engineer', 'Architect']) {
      const entries = resume.entries.slice(0, 1).map(entry => ({ ...entry, title }));
      const [shown] = titlesShown({ ...resume, entries });
      expect(shown?.span.start).toBe(text.indexOf('Clerk'));
    }
  });

  it.each([
    ['Senior SE ---------------- Graz', 'Senior SE'],
    ['Data Engineer ........ Linz', 'Data Engineer'],
    ['Platform Engineer, Java, Docker, Kotlin', 'Platform Engineer'],
    ['Team Lead, Backend, Payments', 'Team Lead, Backend, Payments'],
    ['Sr. Engineer', 'Sr. Engineer'],
    ['iOS Developer', 'iOS Developer'],
    ['Software Engineer with a passion for maps', 'Software Engineer'],
    ['Engineer, who likes maps', 'Engineer'],
    ['Withdrawals Engineer', 'Withdrawals Engineer'],
    ['Title: Data Engineer', 'Title: Data Engineer'],
    ['Target role: Data Engineer', 'Target role: Data Engineer'],
    ['Security Tools: Splunk', null],
    ['Tech Lead: Backend Platform', 'Tech Lead: Backend Platform'],
    ['Languages: SQL', null],
    ['Developer tools: Git', null],
    ['Led the redesign of checkout. Wrote', null],
    ['Improved the till with neural networks.', null],
    ['responsible for the till of all shops', null],
    ['One two three four five six seven eight nine ten eleven', null],
    ['---------', null],
    ['Tide Certified Developer', null],
  ])('“%s” is the title “%s”', (text, title) => expect(titleIn(text)).toBe(title));
});

describe('two titles', () => {
  it.each([
    ['Backend Engineer', 'Backend Web Engineer', 1],
    ['Java Engineer', 'Software Engineer', 0.6],
    ['Engineering Manager, Platform', 'Engineering Manager', 1],
    ['Engineering Manager Workload Platform', 'Engineering Manager', 0.6],
    ['Engineering Manager Workload Team', 'Engineering Manager', 1],
    ['Engineering Manager', 'Manager', 0],
    ['Product Manager', 'Engineering Manager', 0],
    ['Android Engineer', 'Mobile Engineer', 0.6],
    ['Mobile iOS Engineer', 'Mobile Engineer', 0.6],
    ['Data Platform Engineer', 'Platform Engineer', 0.6],
    ['Senior', 'Senior', 0],
    ['Frontend Engineer', 'Client-side Dev', 1],
    ['QA Engineer', 'Test Automation Engineer', 1],
    ['ML Engineer', 'Machine Learning Engineer', 1],
    ['Systems Engineer', 'Application Engineer', 1],
  ])('%s and %s: %d', (asked, shown, affinity) => expect(titleAffinity(asked, shown)).toBe(affinity));

  it('are distinguished by the words for the work, not by rank, terms of employment or what stands behind', () => {
    expect(titleWords('Senior Software Engineer II (Remote) - Payments')).toEqual(['engineer', 'software']);
    expect(titleWords('Backend Engineer: the team of 2026, part time contract')).toEqual([
      'backend',
      'engineer',
    ]);
    expect(titleWords('C++ Engineer [m/w/d]')).toEqual(['c++', 'engineer']);
    expect(titleWords('Applied Payments - Backend Engineer')).toEqual(['backend', 'engineer']);
    const terms =
      'remote hybrid onsite contract, full time or part time in the us usa uk eu emea apac latam north south east west';
    for (const term of terms.replace(' or', '').replace(',', '').split(' '))
      expect(titleWords(`Engineer ${term}`)).toEqual(['engineer']);
  });

  it.each([
    ['Cloud Platform - Software Engineer, Storage', 'Software Engineer'],
    ['Payments, Data Analyst', 'Data Analyst'],
    ['Cloud Platform - Storage', 'Cloud Platform - Storage'],
    // What the work is done with is no team.
    ['Go, Java, Kotlin Developer', 'Go, Java, Kotlin Developer'],
  ])('without the team, “%s” is “%s”', (title, rest) => expect(withoutTeam(title)).toBe(rest));

  it.each([
    ['I move shops to the cloud', 'Cloud Engineer', true],
    ['I move shops to the sea', 'Cloud Engineer', false],
    ['I test mobile apps', 'Mobile QA Engineer', true],
    ['I draw mobile apps', 'Mobile QA Engineer', false],
    ['I am a software engineer', 'Software Engineer', false],
  ])('“%s” names the speciality of %s: %s', (text, title, isNamed) =>
    expect(mentionsSpeciality(text, title)).toBe(isNamed),
  );

  it('have unusual words if an employer invented them', () => {
    expect(unusualWords('Forward Deployed Software Engineer')).toEqual(['deployed', 'forward']);
    expect(unusualWords('Backend Web Architect')).toEqual([]);
  });

  it('are mentioned if all their words stand within three more', () => {
    expect(mentionsTitle('Backend and very able engineer', 'Backend Engineer')).toBe(true);
    expect(mentionsTitle('Backend and very good, able engineer', 'Backend Engineer')).toBe(false);
    expect(mentionsTitle('Engineer', 'Senior')).toBe(false);
    expect(mentionsTitle('Engineer who makes software', 'Software Engineer')).toBe(true);
    expect(mentionsTitle('Analista de tiendas', 'Analyst')).toBe(true);
    // Anybody may be some engineer.
    expect(mentionsTitle('Engineer', 'Junior Developer')).toBe(false);
    expect(mentionsTitle('A junior developer', 'Junior Developer')).toBe(true);
  });
});

it('accepts work in place of a degree if the posting does, like the check and the verdict', () => {
  const posting = 'Requirements\n- Go\n- Bachelor’s degree in Computer Science or equivalent work experience';
  const worked = jobs(job('Backend Engineer', 'Jan 2020 – Present'));
  const shown = 'work, which will do in its place';
  expect(answerTo('degree', worked, 'Backend Engineer', posting)).toMatchObject({ shown, share: 1 });
  expect(answerTo('degree', 'Skills\nGo', 'Backend Engineer', posting)).toMatchObject({
    shown: null,
    share: 0,
  });
  expect(answerTo('degree', worked)).toMatchObject({ shown: null, share: 0 });
});

describe('degrees', () => {
  const degreeOf = (text: string) => {
    const resume = resumeFrom(text);
    const found = degreeShown(resume, linesOf(resume), placeFinder(resume));
    return found && [found.degree, resume.text.slice(found.span.start, found.span.end)];
  };

  it.each([
    ['Skills\nMSc in progress', ['master', 'MSc in progress']],
    ['Education\nMA History', ['master', 'MA History']],
    ['Education\nB.E. Civil', ['bachelor', 'B.E. Civil']],
    ['Education\nBSc Physics\nBSc Maths', ['bachelor', 'BSc Physics']],
    ['Education\nBSc Physics\nMSc Maths', ['master', 'MSc Maths']],
    ['Summary\nTaught a masterclass with a BSc', null],
    ['Skills\nBS, MA', null],
  ])('%j: %j', (text, expected) => expect(degreeOf(text)).toEqual(expected));

  it.each([
    ['who studies it', 'BSc Computer Science, Example University\nSep 2019 – Present', true],
    ['who has studied it till lately', 'BSc Computer Science, Example University\nSep 2020 – Jun 2024', true],
    ['who studied it longer ago', 'BSc Computer Science, Example University\nSep 2019 – Jun 2023', false],
    ['who studies something else', 'BA History, Example University\nSep 2019 – Present', false],
  ])('computing is the subject of %s', (_, school, isComputing) => {
    expect(studiesComputing(resumeFrom(`Education\n${school}`), { year: 2026, month: 11 })).toBe(isComputing);
    expect(studiesComputing(resumeFrom(`Experience\n${school}`), { year: 2026, month: 11 })).toBe(false);
  });

  it('reach what is at most as high as they are', () => {
    expect(degreeReaches('master', 'master')).toBe(true);
    expect(degreeReaches('master', 'bachelor')).toBe(true);
    expect(degreeReaches('bachelor', 'master')).toBe(false);
    expect(degreeReaches('master', 'doctorate')).toBe(false);
    expect(degreeReaches('bachelor', 'none')).toBe(true);
  });
});

it('years asked for are of tools if the posting counts years of tools, otherwise of such work', () => {
  expect(inEnglish(yearsAsked(3, { yearsOfTools: listed(['Java', 'Go']) }))).toBe('3 years of Java and Go');
  expect(inEnglish(yearsAsked(3, { yearsOfTools: listed([]) }))).toBe('3 years of such work');
});

it.each([
  ['3+ years of experience with Azure or AWS', '3 years of Azure or AWS'],
  ['3+ years of Java and Go', '3 years of Java and Go'],
])('“%s” are %s', (line, expected) => {
  const resume = jobs(job('Systems Administrator', '2012 – 2024'));
  const { fit } = contextOf({ resume, posting: `Requirements\n- ${line}`, title: 'Engineer' }).posting ?? {};
  expect(fit && inEnglish(yearsAsked(3, fit))).toBe(expected);
});

describe('related years', () => {
  const yearsOf = (resume: string, posting: string, title = 'Software Engineer') =>
    contextOf({ resume, title, posting }).posting?.fit.related.years;
  const dated = (title: string, from: number, line?: string) => job(title, `Jan ${from} – Dec ${from}`, line);

  it.each([
    [
      'of one skill are those of jobs that name it',
      jobs(dated('Software Engineer', 2020), dated('Software Engineer', 2022, '- Built shops in PHP.')),
      'Requirements\n- 3 years of experience with PHP',
      1,
    ],
    [
      'of a skill that is only in a list are those of all',
      `${jobs(dated('Software Engineer', 2020), dated('Software Engineer', 2022))}\n\nSkills\nPHP`,
      'Requirements\n- 3 years of experience with PHP',
      2,
    ],
    [
      'of a skill that is nowhere are none',
      jobs(dated('Software Engineer', 2020)),
      'Requirements\n- 3 years of experience with PHP',
      0,
    ],
    [
      'of a practice are those of jobs of its trade',
      jobs(dated('Data Engineer', 2020), dated('Backend Engineer', 2022)),
      'Requirements\n- 3 years of experience with ETL',
      1,
    ],
    [
      'where no job is like it are none',
      jobs(dated('Waiter', 2020, '- Waited.')),
      'Requirements\n- 3 years of experience',
      0,
    ],
  ])('%s', (_, resume, posting, years) => expect(yearsOf(resume, posting)).toBe(years));

  it.each([
    ['under the posting’s own title, whatever its trade', 'Product Designer', 'Senior Product Designer', 2],
    ['under no such title', 'Product Designer', 'Interior Designer', 0],
    [
      'of the title’s own speciality, where years of others are counted',
      'Security Engineer',
      'Security Analyst',
      2,
    ],
    ['of another, where years of some are counted', 'Security Engineer', 'Frontend Engineer', 0],
    ['of infrastructure, where systems are to be run', 'System Administrator', 'Platform Engineer', 2],
    ['of systems, where infrastructure is to be built', 'Platform Engineer', 'System Administrator', 0],
  ])('%s', (_, title, worked, years) => {
    const resume = jobs(job(worked, 'Jan 2020 – Dec 2021', '- Drew screens in Figma, with Splunk beside.'));
    const posting =
      'Requirements\n- 5 years of experience in site reliability engineering or data engineering\n- SIEM\n- Figma';
    expect(yearsOf(resume, posting, title)).toBe(years);
  });

  it.each([
    ['any software', 'professional software development', 'Software Engineer', 2],
    [
      'any software or something else',
      'experience with PHP, or in software engineering',
      'Software Engineer',
      2,
    ],
    ['software in one language alone', 'software development in PHP', 'Software Engineer', 0],
    [
      'software that comes on top',
      'security work, ideally plus software development',
      'Software Engineer',
      0,
    ],
    ['software of one sort', 'embedded software development', 'Software Engineer', 0],
    ['another speciality than the title’s', 'web development', 'Web Developer', 2],
    ['the title’s own', 'security engineering', 'Frontend Engineer', 0],
  ])('are of what the posting says that they are of: %s', (_, counted, worked, years) => {
    const resume = jobs(job(worked, 'Jan 2020 – Dec 2021', '- Drew screens in Figma.'));
    const posting = `Requirements\n- 5 years of ${counted}\n- SIEM\n- Figma`;
    expect(yearsOf(resume, posting, 'Security Engineer')).toBe(years);
  });

  it.each([
    [
      'most of what is counted is a tool',
      [
        ['Java', 'language'],
        ['Docker', 'tool'],
      ],
      ['Java'],
    ],
    [
      'half of it is a practice',
      [
        ['Java', 'language'],
        ['ETL', 'practice'],
      ],
      [],
    ],
    [
      'no language is among them',
      [
        ['Docker', 'tool'],
        ['Jenkins', 'tool'],
      ],
      ['Docker', 'Jenkins'],
    ],
  ])('of tools are counted where %s', (_, counted, skills) => {
    const keywords = counted.map(
      ([name, kind]) => ({ name, kind, years: 3, spans: [], alternatives: null, alsoIn: [] }) as never,
    );
    expect(workCounted({ years: 3, yearsOf: [], keywords }).skills).toEqual(skills);
    expect(workCounted({ years: 4, yearsOf: [], keywords }).skills).toEqual([]);
  });

  it('are of one or the other if both are in one choice, whatever other choice one of them is in', () => {
    const joinOf = (...alsoIn: readonly number[]) =>
      workCounted({
        years: 3,
        yearsOf: [],
        keywords: [
          { name: 'Jira', kind: 'tool', years: 5, spans: [], alternatives: 1, alsoIn },
          { name: 'ServiceNow', kind: 'tool', years: 5, spans: [], alternatives: 2, alsoIn: [] },
        ] as never,
      }).join;
    expect(joinOf(2)).toBe('or');
    expect(joinOf()).toBe('and');
  });

  it.each([
    ['of most things that are counted', ['game networking', 'game consoles', 'Linux'], ['game', 'game']],
    ['of one thing of many is not theirs', ['C++', 'Linux', 'source control', 'game networking'], []],
  ])('the speciality %s', (_, things, trades) => {
    const yearsOf = things.map(text => ({ start: 0, end: 0, text: ` of experience of ${text}.` }));
    expect(workCounted({ years: 1, yearsOf, keywords: [] }).trades).toEqual(trades);
  });

  it.each([
    ['building fast trading systems', true],
    ['building fast data systems', false],
    ['building fast data-intensive systems', true],
    ['developing for embedded systems', false],
  ])('of “%s” are of any software: %s', (things, expected) => {
    const yearsOf = [{ start: 0, end: 0, text: ` of ${things} in a team.` }];
    expect(workCounted({ years: 1, yearsOf, keywords: [] }).anyWork).toBe(expected ? 'software' : null);
  });

  it('are of any software in other languages, too, whatever tool the next sentence names', () => {
    const text = ' Erfahrung in der Softwareentwicklung. Java ist dir vertraut.';
    const yearsOf = [{ start: 0, end: text.length, text }];
    const java = { name: 'Java', kind: 'language', years: null, spans: [{ start: 39, end: 43 }] } as never;
    expect(workCounted({ years: 3, yearsOf, keywords: [java] }).anyWork).toBe('software');
  });

  it('are those of the language if it is counted with what it runs on', () => {
    const of = (line: string) => {
      const posting = `Requirements\n- 5 years of experience programming in ${line}\n- Git\n- Docker`;
      const resume = jobs(
        job('Software Engineer', 'Jan 2020 – Dec 2021', '- Kept 40 Linux hosts with Bash and Git.'),
      );
      return yearsOf(resume, posting, 'Software Engineer');
    };
    expect(of('Java on Linux')).toBe(0);
    expect(of('Linux')).toBe(2);
  });

  it('are none if the person shows hardly anything of what is asked, whatever is counted', () => {
    const resume = jobs(job('Software Engineer', 'Jan 2020 – Dec 2021', '- Drew screens in Figma.'));
    const posting = 'Requirements\n- 5 years of software development\n- SIEM\n- Penetration testing';
    expect(yearsOf(resume, posting, 'Security Engineer')).toBe(0);
  });

  it.each([
    ['I have 10 months of experience in testing', 0.8],
    ['3+ years of hands-on experience', 3],
    ['2.5 yrs’ experience', 2.5],
    ['Over 12 years of professional software experience', 12],
    ['5 years in Graz', null],
    ['Much experience', null],
    ['Tester with one decade of paid experience', 10],
    ['Technician with 2 years of cabling and over 8 years in IT', 8],
    ['11+ years building web applications', 11],
    ['Zwölf Jahre Berufserfahrung', 12],
    ['Développeuse avec 6 ans d’expérience', 6],
    ['Programistka z 9-letnim doświadczeniem', 9],
    ['Fifteen years as a software developer', 15],
    ['Total experience: 8 years', 8],
    ['Dois anos de experiência em testes', 2],
    ['Twintig jaar, drie jaar ervaring met Java', 3],
    ['Over twenty years of experience', 20],
    ['A year of experience with Go', 1],
    ['0 years of experience', 0],
    ['Played the violin for 12 years', null],
    ['Ich bin 30 Jahre alt', null],
    ['Best employee two years in a row', null],
    ['Kept ten years of logs', null],
    ['A 10 year old codebase. Experience with Java', null],
  ])('“%s” claims %s', (text, years) => expect(claimedYears(text)).toBe(years));

  it.each([
    ['a claim of such work', 'Software engineer with 12 years of experience.', '', 12],
    ['of other work', 'Accountant with 12 years of experience.', '', 0],
    ['of work that is hardly near', 'QA tester with 12 years of experience.', '', 0],
    ['of who studies', 'Coder with 2 years of experience.', 'Education\nBSc Physics, 2024 – Present', 0],
    [
      'of who will end this year',
      'Coder with 2 years of experience.',
      'Education\nBSc Physics, 2022 – 2026',
      0,
    ],
    ['of who ended long ago', 'Coder with 2 years of experience.', 'Education\nBSc Physics, 2012 – 2016', 2],
    [
      'beside a job that can be read',
      'Coder with 9 years of experience.',
      `Experience\n${job('Cook', 'Jan 2021 – Mar 2022', '- Cooked soups.')}`,
      0,
    ],
  ])('where no job is read, a claim is all there is: %s', (_, said, rest, years) => {
    const posting = 'Requirements\n- 5 years of software development\n- PHP\n- Docker';
    const resume = `Jo Probe\n\nSummary\n${said}\n\n${rest}`;
    expect(yearsOf(resume, posting, 'Software Engineer')).toBe(years);
  });

  it.each([
    ['by the title', 'Data Engineer', { React: 9 }, ['data-engineering']],
    ['by what a third of the keywords belong to', 'Wizard', { Django: 1, Git: 2 }, ['backend']],
    ['not by less than a third', 'Wizard', { Django: 1, Git: 2.1 }, ['software']],
    ['by no keyword where the title names other work', 'Recruiter', { Django: 1 }, []],
    ['by nothing', null, {}, []],
  ])('the trades that are asked for are told %s', (_, title, weights, trades) => {
    const keywords = Object.entries(weights).map(([name, weight]) => ({ name, weight }) as Keyword);
    expect(tradesAsked(title, keywords)).toEqual(trades);
  });

  it('the trades with the longest time come first, and specialities before general software work', () => {
    const worked = (months: number | null, ...trades: readonly string[]) =>
      ({ trades, period: months === null ? null : { from: 0, until: months } }) as never;
    expect(tradesByTime([worked(5, 'qa'), worked(null, 'game'), worked(9, 'devops')], [])).toEqual([
      'devops',
      'game',
      'qa',
    ]);
    expect(tradesByTime([worked(4, 'qa'), worked(3, 'qa'), worked(null, 'game')], [])).toEqual([
      'qa',
      'game',
    ]);
    expect(tradesByTime([worked(7, 'qa')], [worked(1, 'game'), worked(1, 'game')])).toEqual(['game', 'qa']);
    expect(tradesByTime([worked(9, 'software', 'web')], [])).toEqual(['web']);
    expect(tradesByTime([worked(9, 'software')], [])).toEqual(['software']);
  });

  it('lessons, exercises and community service are no jobs', () => {
    const resume = jobs(
      dated('Coding Bootcamp', 2020),
      dated('Volunteer Developer', 2022),
      dated('Developer', 2024),
    );
    expect(yearsOf(resume, 'Requirements\n- Go')).toBe(1);
  });
});

describe('the trade of a job', () => {
  const tradesOf = (title: string, line: string, organisation = 'Example Corp') =>
    contextOf({ resume: `Experience\n${title}\n${organisation}\n2025 – 2026\n- ${line}` }).facts.work[0]
      ?.trades;

  it.each([
    ['Waiter', 'Took orders with Django and PostgreSQL.', []],
    ['Waiter', 'Used Django, PostgreSQL, Redis, Docker and Python.', ['software', 'backend']],
    ['Consultant', 'Took notes in Python.', []],
    ['Consultant', 'Used Django and PostgreSQL.', ['software', 'backend']],
    ['Software Engineer', 'Built it in Django.', ['software', 'backend']],
    ['Software Engineer', 'Built it with Selenium.', ['software']],
    ['Backend Engineer', 'Built it in React.', ['backend']],
  ])('%s: %s', (title, line, expected) => expect(tradesOf(title, line)).toEqual(expected));
});
