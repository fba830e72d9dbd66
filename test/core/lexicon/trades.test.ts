import { describe, expect, it } from 'vitest';
import { claimedYears, isRelated, tradesAsked } from '../../../src/core/fit/related-years.ts';
import { kinshipOf, nearness, type Trade, tradesOfTitle } from '../../../src/core/lexicon/trades.ts';
import type { Keyword } from '../../../src/core/types.ts';

const trades: readonly Trade[] = [
  'software',
  'backend',
  'frontend',
  'fullstack',
  'web',
  'mobile',
  'game',
  'embedded',
  'security',
  'data-engineering',
  'data-science',
  'data-analysis',
  'devops',
  'qa',
  'administration',
  'support',
  'management',
];
const specialities = trades.filter(trade => trade !== 'software');

describe('the kinship of two trades', () => {
  it('is the same both ways, whole with itself, and never whole with another speciality', () => {
    for (const a of specialities)
      for (const b of trades) {
        expect(kinshipOf(a, b), `${a} ${b}`).toBe(kinshipOf(b, a));
        if (a === b) expect(kinshipOf(a, b)).toBe(1);
        else expect(kinshipOf(a, b), `${a} ${b}`).toBeLessThan(1);
      }
    expect(nearness(['backend', 'devops'], ['support', 'mobile'])).toBe(kinshipOf('devops', 'support'));
    expect(nearness(['backend'], [])).toBe(0);
  });

  // Years of which other trades count in full where one is asked for; `software` is what a general title says.
  it.each([
    ['backend', 'software frontend fullstack web data-engineering data-science devops management'],
    ['frontend', 'software backend fullstack web mobile'],
    ['fullstack', 'software backend frontend web devops management'],
    ['web', 'software backend frontend fullstack'],
    ['mobile', 'software frontend'],
    ['game', 'software embedded'],
    ['embedded', 'software game security'],
    ['security', 'software embedded devops administration support'],
    ['data-engineering', 'software backend data-science data-analysis devops'],
    ['data-science', 'software backend data-engineering data-analysis'],
    ['data-analysis', 'software data-engineering data-science'],
    ['devops', 'software backend fullstack security data-engineering administration support management'],
    ['qa', 'software support'],
    ['administration', 'software security devops support'],
    ['support', 'software security devops qa administration'],
    ['management', 'software backend fullstack devops'],
  ] as const)('years of other work that count for %s: %s', (asked, expected) => {
    const counted = trades.filter(trade => trade !== asked && isRelated({ trades: [trade] }, [asked]));
    expect(counted.join(' ')).toBe(expected);
  });

  // Where a posting counts years of one thing by name, only work that is mostly that counts.
  it.each([
    ['backend', 'software fullstack web'],
    ['frontend', 'software fullstack web'],
    ['data-science', 'data-analysis'],
    ['data-engineering', ''],
    ['devops', ''],
  ] as const)('years that count for %s where it is named: %s', (asked, expected) => {
    const counted = trades.filter(trade => trade !== asked && isRelated({ trades: [trade] }, [asked], 0.6));
    expect(counted.join(' ')).toBe(expected);
  });

  it('a general posting takes work of any trade but the help desk and the server room', () => {
    expect(trades.filter(trade => !isRelated({ trades: [trade] }, ['software']))).toEqual([
      'administration',
      'support',
    ]);
    expect(isRelated({ trades: ['support', 'qa'] }, ['software'])).toBe(true);
  });
});

describe('the trades of a title', () => {
  it.each([
    ['Software Engineer', ['software']],
    ['iOS Developer', ['mobile']],
    ['Full-Stack Developer (React)', ['fullstack', 'frontend']],
    ['Mechanical Engineer', []],
    ['QA Piping Engineer', []],
    ['Business Developer', []],
    ['Waiter', []],
    ['Softwareentwicklerin', ['software']],
    ['Yazılım geliştiricisi', ['software']],
    ['Programátorka', ['software']],
    ['Ingénieur systèmes embarqués', ['embedded']],
    ['Desarrollador de sistemas embebidos', ['embedded']],
    ['Hardware Engineer', ['embedded']],
    ['IT Support Technician', ['support']],
    ['Service Desk Analyst', ['support']],
    ['System Administrator', ['administration']],
    ['Systemadministratorin', ['administration']],
    ['Administrateur systèmes et réseaux', ['administration']],
    ['Administrador de redes', ['administration']],
    ['Network Engineer', ['administration']],
    ['Linux Systems Engineer', ['administration']],
    ['Systems Engineer, HPC', ['devops']],
    ['Engenheira de Dados', ['data-engineering']],
    ['Ingeniero de datos', ['data-engineering']],
    ['Ingénieur Data', ['data-engineering']],
    ['Datenbankentwickler', ['data-engineering']],
    ['Analista de datos', ['data-analysis']],
    ['Datenanalystin', ['data-analysis']],
    ['Científica de datos', ['data-science']],
    ['Junior BI Engineering', ['data-analysis']],
    ['Ingénieur sécurité', ['security']],
    ['VP of Engineering', ['management']],
    ['Analytics Engineer, Marketing', ['data-engineering', 'data-analysis']],
    ['Analytics Engineer Marketing', ['data-engineering', 'data-analysis']],
    ['Developer Marketing Manager', []],
    ['Marketing Data Analyst', ['data-analysis']],
    ['BI Architect', ['data-analysis']],
    ['Head of Data', ['data-analysis']],
    ['Accountant (bi-weekly)', []],
    ['Account Executive, AI', []],
    ['Product Owner Frontend', []],
    ['Developer Advocate, Machine Learning', []],
    ['Security Officer', []],
    ['Senior Gameplay Animator', []],
    ['Lead Cloud Operations Engineer', ['devops']],
    ['Web Dev', ['web']],
    ['Software Engineer, Sales Tools', ['software']],
  ])('%s: %j', (title, expected) => expect(tradesOfTitle(title)).toEqual(expected));
});

describe('the trades of a posting', () => {
  const keyword = (name: string, weight = 1): Keyword => ({
    name,
    kind: 'tool',
    need: 'required',
    weight,
    count: 1,
    spans: [],
    inTitle: null,
    alternatives: null,
    years: null,
  });

  it('are those of its title, else those that a third of its keywords are of, else software', () => {
    expect(tradesAsked('Backend Engineer', [keyword('React')])).toEqual(['backend']);
    expect(tradesAsked(null, [keyword('React'), keyword('Git'), keyword('Jira')])).toContain('frontend');
    const fewer = [keyword('React'), keyword('Git'), keyword('Jira'), keyword('Confluence')];
    expect(tradesAsked('Talent', fewer)).toEqual(['software']);
    expect(tradesAsked(null, [keyword('React', 2), ...fewer.slice(1)])).toContain('frontend');
    expect(tradesAsked(null, [])).toEqual([]);
    expect(tradesAsked('Product Designer', [keyword('React')])).toEqual([]);
  });
});

describe('years that a sentence claims', () => {
  it.each([
    ['4 years of experience in Go', 4],
    ['2.5+ yrs of hands-on experience', 2.5],
    ['18 months of experience in testing', 1.5],
    ['One of 12 years’ experience', 12],
    ['5 years of study', null],
    ['Experience of 5 years', null],
  ])('%s: %d', (text, years) => expect(claimedYears(text)).toBe(years));
});
