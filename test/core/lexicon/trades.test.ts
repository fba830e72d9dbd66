import { describe, expect, it } from 'vitest';
import { claimedYears } from '../../../src/core/fit/claimed-years.ts';
import { isRelated, tradesAsked } from '../../../src/core/fit/related-years.ts';
import { kinshipOf, nearness, type Trade, tradesOfTitle } from '../../../src/core/lexicon/trades.ts';
import { requiredKeyword } from '../keyword-fixture.ts';

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
  it('is the same in both directions, 1 for the same trade, and less than 1 for another', () => {
    for (const a of specialities)
      for (const b of trades) {
        expect(kinshipOf(a, b), `${a} ${b}`).toBe(kinshipOf(b, a));
        if (a === b) expect(kinshipOf(a, b)).toBe(1);
        else expect(kinshipOf(a, b), `${a} ${b}`).toBeLessThan(1);
      }
    expect(nearness(['backend', 'devops'], ['support', 'mobile'])).toBe(kinshipOf('devops', 'support'));
    expect(nearness(['backend'], [])).toBe(0);
  });

  // The kinship of trades decides the first line of a report.
  it.each<[Trade, string]>([
    [
      'software',
      'backend 0.8, fullstack 0.8, web 0.7, frontend 0.6, management 0.5, data-engineering 0.4, data-science 0.4, data-analysis 0.4, qa 0.4, security 0.3, devops 0.3, game 0.25, embedded 0.25, mobile 0.2, administration 0.2, support 0.2',
    ],
    [
      'backend',
      'software 0.8, fullstack 0.8, web 0.7, data-engineering 0.5, management 0.5, frontend 0.4, devops 0.4, data-science 0.3',
    ],
    ['frontend', 'web 0.9, fullstack 0.8, software 0.6, backend 0.4, mobile 0.3'],
    ['fullstack', 'web 0.9, software 0.8, backend 0.8, frontend 0.8, management 0.5, devops 0.3'],
    ['web', 'frontend 0.9, fullstack 0.9, software 0.7, backend 0.7'],
    ['mobile', 'frontend 0.3, software 0.2'],
    ['game', 'embedded 0.3, software 0.25'],
    ['embedded', 'game 0.3, security 0.3, software 0.25'],
    ['security', 'administration 0.4, software 0.3, embedded 0.3, devops 0.3, support 0.3'],
    ['data-engineering', 'backend 0.5, data-science 0.5, data-analysis 0.5, software 0.4, devops 0.3'],
    ['data-science', 'data-analysis 0.6, data-engineering 0.5, software 0.4, backend 0.3'],
    ['data-analysis', 'data-science 0.6, data-engineering 0.5, software 0.4'],
    [
      'devops',
      'administration 0.5, backend 0.4, management 0.4, software 0.3, fullstack 0.3, security 0.3, data-engineering 0.3, support 0.3',
    ],
    ['qa', 'software 0.4, support 0.3'],
    ['administration', 'support 0.6, devops 0.5, security 0.4, software 0.2'],
    ['support', 'administration 0.6, security 0.3, devops 0.3, qa 0.3, software 0.2'],
    ['management', 'software 0.5, backend 0.5, fullstack 0.5, devops 0.4'],
  ])('%s is near %s', (trade, near) => {
    const others = trades.filter(other => other !== trade && kinshipOf(trade, other) > 0);
    const nearest = others.toSorted((a, b) => kinshipOf(trade, b) - kinshipOf(trade, a));
    expect(nearest.map(other => `${other} ${kinshipOf(trade, other)}`).join(', ')).toBe(near);
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
    ['security', 'software embedded devops administration'],
    ['data-engineering', 'software backend data-science data-analysis devops'],
    ['data-science', 'software backend data-engineering data-analysis'],
    ['data-analysis', 'software data-engineering data-science'],
    ['devops', 'software backend fullstack security data-engineering administration management'],
    // Who answers on the help desk has done no such work.
    ['qa', 'software'],
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

  it('a general posting accepts work of any trade but support and administration', () => {
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
    ['AWS Solutions Architect', ['devops']],
    ['Azure Administrator', ['devops']],
    ['Cloud Platform Engineer', ['devops']],
    ['Azure Developer', ['software']],
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
    ['2nd Line Engineer', ['support']],
    ['Third-line engineer', ['support']],
    ['2nd Line Support', ['support']],
    ['First Line Manager', []],
    ['Second-Line Risk Analyst', []],
    ['3rd Line Risk Officer', []],
    ['Production Second Line Operator', []],
    ['Third-line Production Manager', []],
    ['First Line Developer', ['software']],
    ['Quantitative Analyst', []],
    ['Production line engineer', ['software']],
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
    ['Platform Operations Specialist', ['devops']],
    ['IT Operations Lead', ['administration']],
    ['Back End Developer & DevOps', ['backend', 'devops']],
    ['DevOps and Back End Developer', ['devops', 'backend']],
    ['Software Engineer, Sales Tools', ['software']],
  ])('%s: %j', (title, expected) => expect(tradesOfTitle(title)).toEqual(expected));
});

describe('the trades of a posting', () => {
  const keyword = (name: string, weight = 1) => requiredKeyword(name, { weight });

  it('are those of its title, otherwise those of a third of its keywords, otherwise software', () => {
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
