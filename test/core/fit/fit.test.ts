import { describe, expect, it } from 'vitest';
import { linesOf, placeFinder } from '../../../src/core/evidence/places.ts';
import { degreeShown } from '../../../src/core/fit/degree-shown.ts';
import { mentionsTitle, titleAffinity } from '../../../src/core/fit/job-titles.ts';
import { degreeName, inYears, matchFit, showFit } from '../../../src/core/fit/match-fit.ts';
import { asWritten } from '../../../src/core/messages/message.ts';
import { fitItems, scoredFit } from '../../../src/core/score.ts';
import { contextOf } from '../checks/test-check.ts';
import { inEnglish } from '../in-english.ts';
import { requiredKeyword } from '../keyword-fixture.ts';
import { resumeFrom } from '../resume-fixture.ts';

describe('job titles', () => {
  const pairs: readonly (readonly [string, string, number])[] = [
    ['Backend Engineer', 'Back-End Developer', 1],
    ['Backend Engineer', 'Server-side Engineer', 1],
    ['Junior Backend Engineer (m/f/d)', 'Backend Software Engineer', 1],
    ['Software Engineer II', 'Senior Software Developer', 1],
    ['SRE', 'Site Reliability Engineer', 1],
    ['Site Reliability Engineer US West', 'Site Reliability Engineer', 1],
    ['Site Reliability Engineer', 'DevOps Engineer', 0.6],
    ['Site Reliability Engineer', 'Full-Stack Developer', 0],
    ['Data Engineer', 'Engenheiro de Dados', 1],
    ['Data Analyst', 'Analista de datos', 1],
    ['Site Reliability Engineer', 'SRE Engineer', 1],
    ['Full-Stack Developer', 'Fullstack Engineer', 1],
    ['Backend Engineer', 'Software Engineer', 0.6],
    ['Backend Engineer', 'Full Stack Developer', 0.6],
    ['Backend Engineer', 'Frontend Engineer', 0],
    ['Data Scientist', 'Backend Engineer', 0],
    ['Backend Engineer', 'Office Manager', 0],
    ['Full-Stack Engineer', 'Desarrolladora Full Stack', 1],
    ['Software Developer', 'Softwareentwickler', 1],
    ['Systemutvecklare', 'Softwareontwikkelaar', 1],
    ['Ingénieur test logiciel (H/F)', 'Testeur logiciel', 1],
    ['IT-Systemadministrator (m/w/d)', 'Administratorin', 0],
    ['Desenvolvedor(a) Python Pleno', 'Desenvolvedora Python', 1],
    ['Tester oprogramowania', 'Software Tester', 1],
    ['Data Analyst', 'Analista dati', 1],
  ];
  for (const [asked, shown, affinity] of pairs) {
    it(`${asked} / ${shown}: ${affinity}`, () => expect(titleAffinity(asked, shown)).toBe(affinity));
  }

  it('are mentioned if their words stand close together', () => {
    expect(mentionsTitle('Backend-minded software developer', 'Backend Engineer')).toBe(true);
    expect(mentionsTitle('Did backend development and design', 'Backend Engineer')).toBe(false);
    expect(mentionsTitle('The back end was slow until our only engineer left', 'Backend Engineer')).toBe(
      false,
    );
  });
});

describe('degrees', () => {
  const educations: readonly (readonly [string, string | null])[] = [
    ['Education\nB.S. in Physics, Example University', 'bachelor'],
    ['Education\nBachelor of Arts', 'bachelor'],
    ['Education\nM.S. Computer Science\nB.S. Physics', 'master'],
    ['Education\nPh.D., Example University', 'doctorate'],
    ['Education\nYüksek Lisans, Örnek Üniversitesi', 'master'],
    ['Education\nLisans, Örnek Üniversitesi', 'bachelor'],
    ['Education\nIngeniera en Computación', 'bachelor'],
    ['Education\nDipl.-Ing. Elektrotechnik', 'master'],
    ['Education\nDoctorat en physique', 'doctorate'],
    ['Education\nBSE in Computer Engineering', 'bachelor'],
    ['Education\nB.S.E.E., Example University', 'bachelor'],
    ['Education\nMSCS, Example University', 'master'],
    ['Education\nDiplom Informatik', 'master'],
    ['Education\nPromotion Physik, Beispieluniversität', 'doctorate'],
    ['Experience\nPromotion to team lead', null],
    ['Education\nDiplôme d’ingénieur, École Exemple', 'master'],
    ['Education\nHögskoleingenjör i datateknik', 'bachelor'],
    ['Education\nIngeniería en Sistemas', 'bachelor'],
    ['Experience\nTraded shares at the BSE', null],
    ['Education\nDoctor, Example University', 'doctorate'],
    ['Experience\nTold people when to consult a doctor', null],
    ['Experience\nHelped a PhD candidate with measurements', null],
    ['Summary\nPhD in statistics', 'doctorate'],
    ['Summary\nDoctor of Science, now in industry', 'doctorate'],
    ['Summary\nProduct licence management', null],
    ['Skills\nMS Office, BS detector, Scrum Master', null],
    ['Education\nBFA, Example School of Arts', 'bachelor'],
    ['Education\nB.S.E. in Physics, Example University', 'bachelor'],
    ['Education\nM.F.A. Example School of Arts', 'master'],
    ['Skills\nMarkets: BSE, NSE', null],
    ['Education\nExample High School', null],
    ['Education\nMaster Informatik, TU Beispiel', 'master'],
    ['Education\nMaster 2 Génie logiciel', 'master'],
    ['Education\nMasterstudium Mathematik', 'master'],
    ['Education\nMaster informatique, Université Exemple', 'master'],
    ['Education\nMaster em Engenharia', 'master'],
    ['Summary\nMaster of Data Science', 'master'],
    ['Education\nDegree in Physics', 'bachelor'],
    ['Education\nAssociate of Science degree in Networking', null],
    ['Education\nNo degree, self-taught', null],
    ['Education\nAbitur (2.1)', null],
    ['Education\nIng. Alex Example', null],
    ['Education\nMasters of Code bootcamp', null],
    ['Education\nMPhil Linguistics', 'master'],
    ['Education\nBachelorstudium Mathematik', 'bachelor'],
    ['Education\nLicence 3 Mathématiques', 'bachelor'],
    ['Education\nHBO Informatica, Hogeschool Voorbeeld', 'bachelor'],
    ['Education\nExample University - Mathematics (2:1)', 'bachelor'],
    ['Education\nHonours Degree in Mathematics', 'bachelor'],
    ['Education\nAssociate degree in Web Design', null],
    ['Summary\nHolds a master’s degree', 'master'],
    ['Experience\nLed master data management for a bank', null],
    ['Experience\nMoved the Master branch and the master nodes', null],
    ['Experience\nDesigned the player of HBO Example', null],
    ['Education\nScored 2.1 seconds on load', null],
  ];
  for (const [text, degree] of educations) {
    it(`${text.replaceAll('\n', ' / ')}: ${degree}`, () => {
      const resume = resumeFrom(text);
      expect(degreeShown(resume, linesOf(resume), placeFinder(resume))?.degree ?? null).toBe(degree);
    });
  }
});

const asked = requiredKeyword('Docker');

describe('years', () => {
  const requirements = {
    keywords: [asked],
    years: 2,
    degree: null,
    takesWork: false,
    seniority: null,
    otherRequirements: [],
    lines: [],
    yearsOf: [],
  };
  const answersFor = (text: string, years = requirements.years) => {
    const { resume, facts } = contextOf({ resume: text });
    const fit = showFit(null, requirements, [], resume, facts);
    return matchFit(null, { ...requirements, years }, fit);
  };

  it('if a posting names no keyword, a title of its speciality is the same work', () => {
    const { resume, facts } = contextOf({
      resume: 'Experience\nFull Stack Developer at Example Corp\nDec 2020 – Nov 2026\n- Built things.',
    });
    const asksNothing = { ...requirements, keywords: [] };
    const { title } = showFit('Full Stack JavaScript Developer', asksNothing, [], resume, facts);
    expect(title?.share).toBeGreaterThan(0.8);
  });

  it('count in full if at least as many as asked, otherwise in proportion', () => {
    const years = (from: number) =>
      answersFor(`Experience\nEngineer at Example Corp\nDec ${from} – Nov 2026\n- Built things.`)[0]?.share;
    expect(years(2016)).toBe(1);
    expect(years(2025)).toBeCloseTo(0.5, 1);
  });

  it.each([
    [1, 0.5],
    [0, null],
  ])('of %d asked, half a year shows %j', (asked, share) => {
    const work = 'Experience\nEngineer at Example Corp\nJun 2026 – Nov 2026\n- Built things.';
    expect(answersFor(work, asked)[0]?.share).toBe(share);
  });

  it('are not scored if unknown', () => {
    const unknown = { id: 'years' as const, asked: inYears(3), shown: null, share: null };
    expect(scoredFit([unknown])).toEqual([]);
  });
});

describe('related years if the entries do not tell them', () => {
  const related = (text: string, change = {}) =>
    contextOf({
      resume: text,
      change,
      title: 'Software Engineer',
      posting: 'Requirements\n- Go\n- 2 years of experience',
    }).posting?.fit.related;
  const job = 'Experience\nSoftware Engineer, Example Corp';

  it('are the years that any sentence claims', () => {
    const claimed = related(`${job}\n- Built tills.\nSkills\nI have 4 years of experience in Go`);
    expect(claimed).toMatchObject({ years: 4, isClaimed: true });
  });

  it('otherwise the sum of the periods that are printed among the jobs', () => {
    const text = `${job}\n- Built tills.\n- Jan 2018 – Dec 2019 shop\n- Jan 2019 – Dec 2020 bakery`;
    const entries = resumeFrom(text).entries.map(entry => ({ ...entry, from: null, to: null }));
    expect(related(text, { entries })).toMatchObject({ years: 3, isClaimed: false });
  });

  it('otherwise unknown', () => expect(related(`${job}\n- Built tills.`)?.years).toBeNull());

  it('are unknown if a section of jobs has neither a job nor a date, and none if it says so or is about other work', () => {
    expect(related('Experience\n- Built tills in Go.', { entries: [] })?.years).toBeNull();
    expect(related('Experience\nFresher', { entries: [] })?.years).toBe(0);
    const dated = 'Experience\n- Jan 2018 – Dec 2019 built tills in Go.';
    expect(related(dated, { entries: [] })?.years).toBe(2);
    const baker = 'Experience\nSoftware Engineer\nExample Corp\n2016 – 2020\n- Built tills in PHP.';
    const posting = 'Requirements\n- Threat modelling\n- SIEM\n- Malware analysis\n- Penetration testing';
    const security = contextOf({ resume: baker, title: 'Security Engineer', posting });
    expect(security.posting?.fit.related.years).toBe(0);
  });
});

it('years of other software work do not count for a scrum master', () => {
  const jobs = `Scrum Master\nExample Corp\nJan 2024 – Dec 2025\n- Held retrospectives\n\nJava Developer\nExample Bar\nJan 2016 – Dec 2023\n- Wrote Java and SQL`;
  const years = (title: string) =>
    contextOf({
      resume: `Experience\n${jobs}`,
      title,
      posting: 'Requirements\n- Jira\n- 3 years of experience',
    }).posting?.fit.related.years;
  expect([years('Scrum Master'), years('Java Developer')]).toEqual([2, 8]);
});

describe('years of a position', () => {
  const jobs = `Team Lead Engineering\nExample Corp\nJan 2024 – Dec 2025\n- Led five developers\n\nJava Developer\nExample Bar\nJan 2016 – Dec 2023\n- Wrote Java and SQL`;
  const years = (title: string, line: string, work = jobs) =>
    contextOf({ resume: `Experience\n${work}`, title, posting: `Requirements\n- Java\n- ${line}` }).posting
      ?.fit.related.years;

  it.each([
    '3+ years leading engineering teams',
    '3 years of people management',
    'At least 3 years as a team lead',
    '3 years of leadership experience in software',
  ])('are those under its titles: %s', line => expect(years('Engineering Manager', line)).toBe(2));

  it.each([
    '5 years of development or team leadership',
    '5+ years leading the development of backend systems',
    '5 years managing databases for a team of analysts and writing Java',
    '5 years in agile teams with a product manager',
    '5 years of backend development and experience leading small teams',
  ])('and not of what is counted beside or instead of it: %s', line =>
    expect(years('Senior Software Engineer', line)).toBe(10),
  );

  it('or of all such work if no job has such a title', () => {
    const founder = jobs.replace('Team Lead Engineering', 'Founder, Software Company');
    expect(years('Engineering Manager', '3 years of people management', founder)).toBeGreaterThan(2);
  });

  it('of an architect and a project manager', () => {
    const other = jobs.replace('Team Lead Engineering', 'Software Architect');
    expect(years('Software Architect', '3 years as software architect', other)).toBe(2);
    const led = jobs.replace('Team Lead Engineering', 'Projektleiter');
    expect(years('IT Project Manager', '3+ years of project management in software', led)).toBe(2);
  });
});

describe('years of IT experience', () => {
  const jobs = `DevOps Engineer\nExample Corp\nJan 2022 – Dec 2025\n- Ran Kubernetes and Terraform\n\nSystem Administrator\nExample Bar\nJan 2016 – Dec 2021\n- Ran Linux`;
  it.each([
    ['10 years of IT experience', 10],
    ['10 years of experience in the IT industry', 10],
    ['10 Jahre Berufserfahrung in der IT', 10],
    ['10 years of experience in IT, including 3 with Terraform', 10],
    ['10 years of experience in software development', 4],
    ['10 years of experience in software engineering, ideally in IT', 4],
  ])('are those of any work with computers: %s', (line, years) => {
    const posting = `Requirements\n- Kubernetes, Terraform, Linux\n- ${line}`;
    const { posting: shown } = contextOf({
      resume: `Experience\n${jobs}`,
      title: 'Cloud Architect',
      posting,
    });
    expect(shown?.fit.related.years).toBe(years);
  });
});

describe('years of a skill that a job does not name', () => {
  it.each([
    ['Platform Engineer', 'Linux', 'Wrote Bash for Ubuntu', 5],
    ['Platform Engineer', 'Linux', 'Ran Ansible and OpenStack', 5],
    ['Platform Engineer', 'Linux', 'Ran OpenStack', 1],
    ['DevOps Engineer', 'Linux', 'Ran OpenStack', 5],
    ['DevOps Engineer', 'Linux', 'Ran Active Directory', 1],
    ['DevOps Engineer', 'Go', 'Ran Ansible and OpenStack', 1],
  ])('%s, 3 years of %s: with “%s” they are %d', (title, skill, work, count) => {
    const jobs = `DevOps Engineer\nExample Corp\nJan 2022 – Dec 2025\n- ${work}\n\nSystem Administrator\nExample Bar\nJan 2021 – Dec 2021\n- Ran Linux with Go`;
    const { posting } = contextOf({
      resume: `Experience\n${jobs}`,
      title,
      posting: `Requirements\n- 3 years of ${skill}`,
    });
    expect(posting?.fit.related.years).toBe(count);
  });
});

describe('years of a field', () => {
  it.each([
    ['Ported kernels to CUDA, trained an emulator in JAX', 5],
    ['Ported kernels to CUDA', 0],
  ])('count a job under a general title if its lines use it: “%s” gives %d', (work, count) => {
    const { posting } = contextOf({
      resume: `Experience\nScientific Software Engineer\nExample Corp\nJan 2021 – Dec 2025\n- ${work}`,
      title: 'Machine Learning Engineer',
      posting: 'Requirements\n- 4 years of machine learning\n- Python',
    });
    expect(posting?.fit.related.years).toBe(count);
  });

  it('count no job of another kind', () => {
    const { posting } = contextOf({
      resume: `Experience\nMarketing Manager\nExample Corp\nJan 2021 – Dec 2025\n- Sold bread and did the data analysis of the shop`,
      title: 'Software Engineer',
      posting: 'Requirements\n- 3 years of data analysis\n- Java',
    });
    expect(posting?.fit.related.years).toBe(0);
  });
});

describe('the lines of the fit part', () => {
  it.each([
    [
      'Education\nFachinformatiker, Example Works\nSep 2016 – Jun 2019',
      'shorter studies or an apprenticeship',
    ],
    ['Education\nBTS informatique, Example\nSep 2016 – Jun 2018', 'shorter studies or an apprenticeship'],
    ...[
      'Example University\nSep 2016 – Jun 2019',
      'Example University, prize of its faculty\nSep 2016 – Jun 2019',
      'FH Technikum Wien\nSep 2016 – Jun 2019',
      'ITS Surabaya\nSep 2016 – Jun 2019',
      'DUT Durban\nSep 2016 – Jun 2019',
      'Example University, tutored high-school students\nSep 2016 – Jun 2019',
      'Computer Science, Example University\nSep 2016 – Jun 2019\n\nLincoln High School\nSep 2012 – Jun 2016',
    ].map(school => [`Education\n${school}`, null] as const),
  ] as const)('tell studies that end below a degree as the verdict does: %s', (resume, shown) => {
    const { posting } = contextOf({
      resume,
      title: 'Engineer',
      posting: 'Requirements\n- Bachelor’s degree',
    });
    const answers = posting ? matchFit('Engineer', posting.requirements, posting.fit) : [];
    const told = answers.find(({ id }) => id === 'degree')?.shown;
    expect(told ? inEnglish(told) : null).toBe(shown);
  });

  it('add up to the total to one decimal, and leave out what is unknown', () => {
    const answers = [
      { id: 'title' as const, asked: asWritten('A'), shown: null, share: 0.6 },
      { id: 'years' as const, asked: inYears(3), shown: null, share: null },
      { id: 'degree' as const, asked: degreeName('master'), shown: null, share: 1 },
    ];
    const items = fitItems(answers, [{ id: 'fit', points: 8.3, max: 10.5 }]);
    expect(items.map(({ points }) => Math.round(points * 10)).reduce((a, b) => a + b)).toBe(83);
    expect(items.map(({ max }) => Math.round(max * 10)).reduce((a, b) => a + b)).toBe(105);
    expect(items[1]).toMatchObject({ points: 0, max: 0 });
  });
});
