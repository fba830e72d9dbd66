import { describe, expect, test } from 'vitest';
import { gatherFacts } from '../../../src/core/evidence/gather-facts.ts';
import { isOneSpeciality, shareSpeciality, titleAffinity } from '../../../src/core/fit/job-titles.ts';
import { titleFit } from '../../../src/core/fit/title-fit.ts';
import { resumeFrom } from '../resume-fixture.ts';

describe('a speciality that two titles share', () => {
  test.each([
    ['Full Stack JavaScript Developer', 'Fullstack Engineer', true],
    ['Senior Engineer Platform DevOps', 'DevOps Architect', true],
    ['Backend Engineer', 'Software Engineer', false],
    ['Backend Engineer', 'Frontend Engineer', false],
    ['Software Engineer', 'Software Engineer', false],
    ['Web Developer', 'Web Designer', false],
  ])('%s and %s: %s', (asked, shown, shared) => expect(shareSpeciality(asked, shown)).toBe(shared));

  test.each(
    'Back-End,Front-End,Full-Stack,Mobile,iOS,Android,Data,DevOps,Platform,Cloud,Security,SRE,Machine Learning,QA,Embedded,Game,Infrastructure'
      .split(',')
      .map(word => [word]),
  )('is “%s”', word => expect(shareSpeciality(`${word} Engineer`, `${word} Architect`)).toBe(true));
});

test.each([
  ['Front-End Developer', 'Senior Web Developer', true],
  ['Web Developer', 'Frontend Engineer', true],
  ['Frontend Engineer', 'Software Engineer', false],
  ['Frontend Engineer', 'Web Backend Engineer', false],
  ['Web Security Engineer', 'Frontend Engineer', false],
  ['Cloud Engineer', 'SRE', true],
  ['Backend PHP Developer', 'PHP Developer', true],
  ['Python Developer', 'Full Stack Python Engineer', true],
  ['Backend PHP Developer', 'Python Developer', false],
  ['Backend Python Developer', 'Frontend Python Developer', false],
  ['Python Data Engineer', 'Python Developer', false],
  ['React Native Mobile Developer', 'React Developer', false],
  ['Backend Developer', 'Software Developer', false],
  // Both name one trade, by whatever word for it; whose devices differ, or who works on anything, does not.
  ['Frontend Developer', 'React Engineer', true],
  ['Data Engineer', 'ETL Developer', true],
  ['Android Developer', 'iOS Developer', false],
  ['Engineering Manager', 'Head of Software', false],
  // One is of the other, or of its side of the web.
  ['JavaScript Developer', 'React Developer', true],
  ['Python Developer', 'Django Engineer', true],
  ['Laravel Developer', 'PHP Developer', true],
  ['Java Developer', 'Spring Boot Developer', true],
  ['.NET Developer', 'C# Developer', true],
  ['Backend Engineer', 'Ruby on Rails Developer', true],
  ['Node.js Developer', 'Backend Developer', true],
  ['Java Developer', 'JavaScript Developer', false],
  ['C# Developer', 'Unity Developer', false],
  ['JavaScript Developer', 'React Native Developer', false],
  ['Backend Developer', 'SQL Developer', false],
  ['Backend Developer', 'React Developer', false],
  ['Frontend Developer', 'Django Developer', false],
  ['Ruby Developer', 'Python Developer', false],
  ['Swift Developer', 'Backend Developer', false],
])('%s and %s are one work: %s', (asked, shown, isOne) => expect(isOneSpeciality(asked, shown)).toBe(isOne));

test.each([
  ['Engineering Manager', 'Software Engineering Leader', 1],
  ['Software Technical Team Lead', 'Sr. Engineering Manager', 1],
  ['Head of Engineering', 'Engineering Manager', 1],
  ['Engineering Manager', 'Lead Engineer', 0.6],
  ['Team Lead Accounting', 'Engineering Manager', 0],
  ['VP of Engineering', 'Technical Director', 1],
  ['Creative Director', 'Engineering Manager', 0],
])('who leads engineers has many names: %s and %s, %d', (asked, shown, affinity) =>
  expect(titleAffinity(asked, shown)).toBe(affinity),
);

test.each([
  ['Lead Engineer', 'Tech Lead', 1],
  ['Technical Lead', 'Lead Software Developer', 1],
  ['Data Engineering Lead', 'Lead Data Engineer', 1],
  ['Lead Nurse', 'Tech Lead', 0],
  ['Senior Product Owner', 'Product Manager', 1],
  ['Product Owner', 'Business Owner', 0],
  ['Scrum Master', 'Agile Coach', 1],
  ['Project Manager', 'Programme Manager', 1],
  ['Scrum Master', 'Project Manager', 0.6],
  ['Scrum Master', 'Product Manager', 0],
  ['UX Designer', 'Senior Product Designer', 1],
  ['Product Designer', 'UI/UX Designer', 1],
  ['UI Designer', 'Interaction Designer', 1],
  ['UX Designer', 'Graphic Designer', 0],
  ['UX Designer', 'Industrial Product Designer', 0],
  ['UX Designer', 'UX Researcher', 0],
  ['Product Designer', 'Product Engineer', 0],
  ['Agile Coach', 'Running Coach', 0],
  ['Developer Advocate', 'Technical Evangelist', 1],
  ['Developer Advocate', 'Software Developer', 0],
  ['IT Staff', 'Help Desk Technician', 1],
  ['Service Desk Analyst', 'IT Support Specialist', 1],
  ['IT Support', 'Customer Support', 0],
  ['Kitchen Staff', 'IT Staff', 0],
  ['Technical Support Engineer', 'Product Support Specialist', 1],
  ['Application Support Analyst', 'Support Engineer', 1],
  ['Technical Support Engineer', 'Customer Support Agent', 0],
  ['Technical Support Engineer', 'IT Support Technician', 0],
  ['Android Engineer', 'Mobile Developer', 0.6],
  ['Android Engineer', 'iOS Developer', 0],
  ['Full Stack Developer', 'MERN Stack Developer', 1],
  ['Security Engineer', 'Business Development Manager', 0],
  ['Software Engineer', 'Sales Engineer', 0],
  ['Sales Engineer', 'Senior Sales Engineer', 1],
])('one work by two names: %s and %s, %d', (asked, shown, affinity) =>
  expect(titleAffinity(asked, shown)).toBe(affinity),
);

test.each([
  ['Linux Systems Administrator', 'System Administrator', 0.6],
  ['System Administrator', 'Senior Linux System Administrator', 0.6],
  ['Linux System Administrator', 'Database Administrator', 0],
  ['Product Manager', 'Manager', 0],
  ['Product Designer', 'Senior Product Designer', 1],
  ['Software Engineer', 'Principal SE', 1],
  ['Software Engineer', 'Senior SE3', 1],
  ['Backend Engineer', 'SDE II', 0.6],
  ['Software Engineer', 'SE', 0],
  ['Site Reliability Engineer', 'SRE', 1],
  ['SDET', 'Software Development Engineer in Test', 1],
  ['QA Engineer', 'Software Tester', 1],
  ['QA Engineer', 'Software Engineer Test Automation', 1],
  ['QA Engineer', 'Penetration Tester', 0],
  ['Database Administrator', 'Senior DBA', 1],
  ['Security Analyst', 'SOC Analyst', 1],
  ['Cybersecurity Analyst', 'Information Security Analyst', 1],
  ['Embedded Engineer', 'Firmware Developer', 1],
])('a title and its general form: %s and %s, %d', (asked, shown, affinity) =>
  expect(titleAffinity(asked, shown)).toBe(affinity),
);

test.each([
  ['Backend Engineer', 'Senior Engineer, Backend', 1],
  ['Software Engineering Intern', 'Intern, Software Development', 1],
  ['Manager, Engineering', 'Engineering Manager', 1],
  ['Software Engineer', 'Software Engineer, Infrastructure', 1],
  ['Software Engineer', 'Developer, Lumen Maps', 1],
])(
  'what stands behind the comma is the work if nothing before it is: %s and %s, %d',
  (asked, shown, affinity) => expect(titleAffinity(asked, shown)).toBe(affinity),
);

test('the same title is the same work, whatever its trade', () => {
  const shareOf = (asked: string, held: string) => {
    const resume = resumeFrom(`Experience\n${held}, Lumen\nJan 2018 – Dec 2021\n- Drew 12 screens`);
    const facts = gatherFacts(resume, { today: { year: 2026, month: 11 } });
    return titleFit(asked, [], 0.2, resume, facts).share;
  };
  expect(shareOf('Product Designer', 'Senior Product Designer')).toBeGreaterThan(0.8);
  expect(shareOf('Product Designer', 'Senior Product Designer')).toBeLessThanOrEqual(1);
  expect(shareOf('Field Engineer', 'Software Engineer')).toBeLessThan(0.3);
});

describe('the work of a posting’s title', () => {
  const shareOf = (asked: string, held: string, keywordShare: number) => {
    const resume = resumeFrom(
      `Experience\n${held}, Lumen\nJan 2018 – Dec 2021\n- Built shops with React, Node.js and PostgreSQL`,
    );
    const facts = gatherFacts(resume, { today: { year: 2026, month: 11 } });
    return titleFit(asked, ['fullstack'], keywordShare, resume, facts).share;
  };

  test('is the same if a third of what is asked is shown, under a title of the same speciality', () => {
    expect(shareOf('Full Stack JavaScript Developer', 'Full Stack Developer', 0.5)).toBeGreaterThan(0.8);
    expect(shareOf('Full Stack JavaScript Developer', 'Full Stack Developer', 0.33)).toBeLessThan(0.61);
    expect(shareOf('Full Stack JavaScript Developer', 'Software Developer', 0.9)).toBeLessThan(0.61);
    expect(shareOf('Full Stack JavaScript Developer', 'Full Stack Painter', 0.9)).toBeLessThan(0.61);
  });

  test('may have another title if the word for who does it is the same', () => {
    const share = (asked: string, held: string) => {
      const resume = resumeFrom(`Experience\n${held}, Lumen\nJan 2018 – Dec 2021\n- Ran Linux servers`);
      const facts = gatherFacts(resume, { today: { year: 2026, month: 11 } });
      return titleFit(asked, ['administration'], 0.9, resume, facts).share;
    };
    expect(share('Network Administrator', 'IT Administrator')).toBeGreaterThan(0.8);
    expect(share('Network Engineer', 'IT Administrator')).toBeLessThan(0.61);
  });

  test('is the same in operations, under any name', () => {
    const share = (asked: string, held: string) => {
      const resume = resumeFrom(`Experience\n${held}, Lumen\nJan 2018 – Dec 2021\n- Ran shops on Kubernetes`);
      const facts = gatherFacts(resume, { today: { year: 2026, month: 11 } });
      return titleFit(asked, ['devops'], 0.6, resume, facts).share;
    };
    expect(share('Site Reliability Engineer', 'DevOps Engineer')).toBeGreaterThan(0.8);
    expect(share('Umbra Cloud - Site Reliability Engineer', 'DevOps Engineer')).toBeGreaterThan(0.8);
    expect(share('Site Reliability Engineer', 'Backend Engineer')).toBeLessThan(0.61);
  });

  test('shows the title of its speciality before others that are as near', () => {
    const resume = resumeFrom(
      'Experience\nPlatform Engineer, Lumen\nJan 2018 – Dec 2021\n- Ran shops\n\nDevOps Engineer, Umbra\nJan 2015 – Dec 2017\n- Ran tills',
    );
    const facts = gatherFacts(resume, { today: { year: 2026, month: 11 } });
    expect(titleFit('Forward Deployed Engineer DevOps', ['devops'], 0.9, resume, facts).shown).toBe(
      'DevOps Engineer',
    );
  });

  test('shows a title of its trade before a general one', () => {
    const resume = resumeFrom(
      'Experience\nSoftware Developer, Lumen\nJan 2022 – Dec 2024\n- Built shops\n\nSecurity Consultant, Umbra\nJan 2015 – Dec 2021\n- Tested shops',
    );
    const facts = gatherFacts(resume, { today: { year: 2026, month: 11 } });
    expect(titleFit('Product Security Engineer', ['security'], 0.9, resume, facts).shown).toBe(
      'Security Consultant',
    );
  });
});

test('words that say nothing of the work make no other title', () => {
  const noise =
    'and of the for a in at to with de remote hybrid onsite contract full part time m f d w x all genders role position job level team us usa uk eu emea apac latam north south east west';
  for (const word of noise.split(' '))
    expect(titleAffinity(`Data Analyst ${word}`, 'Data Analyst'), word).toBe(1);
  expect(titleAffinity('Data Analyst Marketing', 'Data Analyst')).toBeLessThan(1);
});

test.each([
  ['Softwareentwickler Java', 'Softwareentwicklerin', 1],
  ['Softwareentwickler Java', 'Software-Entwicklerin (Java)', 1],
  ['Softwareentwicklerin', 'Java Softwareentwickler:in', 0.6],
  ['Développeur·se full stack', 'Développeuse full-stack', 1],
  ['Ingénieur études et développement Java', 'Développeuse Java', 1],
  ['Desarrollador/a Java', 'Desarrolladora de software Java', 1],
  ['Ingegnere del software', 'Ingegnera del software', 1],
  ['Programmatore Java', 'Programmatrice Java', 1],
  ['Deweloper Java', 'Programistka Java', 1],
  ['Vývojář Java', 'Vývojářka Java', 1],
  ['Backend Developer Java', 'Backend Developer', 1],
  // Another tool, another word of the work, another speciality, or a worker alone.
  ['Softwareentwickler Java', 'Softwareentwicklerin Python', 0.6],
  ['Data Analyst Marketing', 'Data Analyst', 0.6],
  ['Backend Developer Java', 'Frontend Developer', 0],
  ['Entwickler Java', 'Entwickler', 0.6],
  ['Softwareentwickler', 'Entwicklungsleiterin', 0],
])('“%s” is “%s” as far as %d', (asked, shown, affinity) =>
  expect(titleAffinity(asked, shown)).toBe(affinity),
);
