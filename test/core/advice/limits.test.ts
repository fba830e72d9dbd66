import { describe, expect, it } from 'vitest';
import type { AdviceContext } from '../../../src/core/advice/advice-context.ts';
import { advise, rankAdvice } from '../../../src/core/advice/advise.ts';
import { countUnits } from '../../../src/core/advice/counted-units.ts';
import { fillSummaries } from '../../../src/core/advice/fill-summaries.ts';
import { orderOf } from '../../../src/core/advice/keyword-advice.ts';
import {
  asksOtherTrade,
  isMisfit,
  levelAdvice,
  levelsShort,
  misfitAdvice,
} from '../../../src/core/advice/misfit.ts';
import { obstacles } from '../../../src/core/advice/obstacles.ts';
import { standing } from '../../../src/core/advice/standing.ts';
import { tickProofs } from '../../../src/core/advice/tick-proofs.ts';
import { verdictSentences } from '../../../src/core/advice/verdict-sentences.ts';
import { yearsShort } from '../../../src/core/checks/years-short.ts';
import type { PlacedKeyword } from '../../../src/core/evidence/match-keywords.ts';
import type { Level } from '../../../src/core/fit/levels.ts';
import type { EvidenceLevel, Requirements, Resume, SkillKind } from '../../../src/core/types.ts';
import { contextOf } from '../checks/test-check.ts';
import { inEnglish } from '../in-english.ts';
import { hazard } from '../resume-fixture.ts';

const engineer = `Alex Example
alex@example.com
Experience
Backend Engineer, Example Corp
Jan 2021 – Present
- Built order services in Python.
Skills
Python, PostgreSQL
Education
BSc Physics, Example University
Sep 2016 – Jun 2020`;

type Change = {
  readonly resume?: string;
  readonly resumeChange?: Partial<Resume>;
  readonly title?: string;
  readonly posting?: string;
  readonly keywords?: readonly PlacedKeyword[];
  readonly requirements?: Partial<Requirements>;
  readonly level?: Level;
  readonly years?: number | null;
  readonly internships?: number;
  readonly titleShare?: number | null;
};

/** A context made by the real steps, except for the values that a test sets. */
function given(change: Change = {}): AdviceContext {
  const {
    resume = engineer,
    title = 'Backend Engineer',
    posting = 'Requirements\n- Python',
    resumeChange = {},
  } = change;
  const made = contextOf({ resume, title, posting, change: resumeChange });
  if (!made.posting) throw new Error('There is a posting.');
  const { fit, requirements } = made.posting;
  return {
    ...made,
    verdicts: [],
    elsewhere: [],
    posting: {
      ...made.posting,
      keywords: change.keywords ?? made.posting.keywords,
      requirements: { ...requirements, ...change.requirements },
      fit: {
        ...fit,
        level: change.level ?? fit.level,
        related: {
          ...fit.related,
          ...(change.years === undefined ? {} : { years: change.years }),
          internships: change.internships ?? fit.related.internships,
        },
        title:
          change.titleShare === undefined
            ? fit.title
            : change.titleShare === null
              ? null
              : { share: change.titleShare, shown: null },
      },
    },
  };
}

let named = 0;
const [anyKeyword] = given().posting.keywords;
const keyword = (evidence: EvidenceLevel, change: Partial<PlacedKeyword> = {}): PlacedKeyword => ({
  ...(anyKeyword as PlacedKeyword),
  name: `Skill ${++named}`,
  kind: 'tool',
  need: 'required',
  evidence,
  inTitle: null,
  alternatives: null,
  alsoIn: [],
  satisfiedBy: null,
  coveredBy: [],
  ...change,
});

/** Must-haves: so many proven, listed, implied and missing ones. */
const must = (proven: number, listed = 0, implied = 0, missing = 0) =>
  (
    [
      ['experience', proven],
      ['listed', listed],
      ['covered', implied],
      ['missing', missing],
    ] as const
  ).flatMap(([level, count]) => Array.from({ length: count }, () => keyword(level)));

it.each([
  ['without a job, which may not have been read', '', 0],
  ['with a job without dates', 'Backend Engineer, Example Corp\n- Built order services.', 0],
  ['with a job outside software, without dates', 'Waiter, Example Café\n- Served tables.', 3],
  ['with an internship', 'Backend Intern, Example Corp\nJan 2021 – Mar 2021\n- Built it.', 3],
])('a person is so many levels below a lead: %s', (_, job, levels) => {
  const resume = engineer.replace(/Experience\n.*(?=Skills)/s, job && `Experience\n${job}\n`);
  const years = job ? 0 : null;
  const made = given({ resume, requirements: { seniority: 'lead' }, level: 'junior', years });
  expect(levelsShort(made)).toBe(levels);
});

describe('the sentence on the must-haves', () => {
  const idOf = (keywords: readonly PlacedKeyword[], score: number) =>
    standing(given({ keywords }), score)?.id;

  it('counts wishes if there are no must-haves, and otherwise names how many wishes are shown', () => {
    const wish = (evidence: EvidenceLevel) => keyword(evidence, { need: 'preferred' });
    const mention = keyword('missing', { need: 'mentioned' });
    expect(idOf([wish('experience'), mention], 60)).toBe('verdict.wishesShown');
    expect(idOf([wish('experience'), wish('missing')], 60)).toBe('verdict.wishesOnly');
    const all = standing(given({ keywords: [...must(3), wish('listed'), wish('missing'), mention] }), 80);
    expect(all).toMatchObject({ id: 'verdict.allAndWishes', values: { shown: 1, wishes: 2 } });
    expect(idOf([...must(4), wish('missing')], 80)).toBe('verdict.allShown');
  });

  it.each([
    [3, 'm-0, m-1 and m-2 are missing.'],
    [4, 'missing first of all: m-0, m-1 and m-2.'],
  ])('says of %d missing ones whether it names all', (missing, end) => {
    for (const [met, score, grade] of [
      [9, 75, 'Strong match'],
      [3, 60, 'Partial match'],
      [1, 34, 'Weak match'],
    ] as const) {
      const lacking = Array.from({ length: missing }, (_, at) => keyword('missing', { name: `m-${at}` }));
      const said = standing(given({ keywords: [...must(met), ...lacking] }), score);
      const words = said ? inEnglish(said) : '';
      expect(words.slice(0, words.indexOf(':'))).toBe(grade);
      expect(words.endsWith(end), words).toBe(true);
    }
  });

  it('names missing frameworks first, ways of working last, and three members of a long choice', () => {
    const missing = (name: string, change: Partial<PlacedKeyword>) => keyword('missing', { name, ...change });
    const choice = ['a', 'b', 'c', 'd'].map(name => missing(name, { kind: 'language', alternatives: 1 }));
    const rest = [missing('Agile', { kind: 'method' }), missing('e', { kind: 'framework' }), ...choice];
    const said = standing(
      given({ keywords: [...must(3), ...rest, missing('QA', { kind: 'practice' })] }),
      60,
    );
    expect(said && inEnglish(said)).toContain('first of all: e, a / b / c … and QA.');
  });

  it('is about the language or framework in the title, if that is not proven', () => {
    const main = (evidence: EvidenceLevel, change: Partial<PlacedKeyword> = {}) =>
      keyword(evidence, { kind: 'language', inTitle: 'x', ...change });
    const others = must(3, 0, 0, 1);
    expect(idOf([...others, main('missing')], 74)).toBe('verdict.mainMissing');
    expect(idOf([...others, main('listed')], 74)).toBe('verdict.mainListed');
    expect(idOf([...others, main('covered')], 74)).toBe('verdict.mainImplied');
    expect(idOf([...others, main('missing', { name: 'MySQL' })], 74)).toBe('verdict.mainNear');
    expect(idOf([...others, main('experience')], 74)).toBe('verdict.oneMissing');
    expect(idOf([...others, main('missing', { kind: 'tool' })], 74)).toBe('verdict.close');
    expect(idOf([...others, main('missing', { kind: 'framework' })], 74)).toBe('verdict.mainMissing');
    expect(idOf([...others, main('missing', { inTitle: null })], 74)).toBe('verdict.close');
    expect(idOf([...others, main('listed')], 90)).toBe('verdict.mainListed');
  });

  it('counts a choice as shown by a listed member, and as implied by an implied one', () => {
    const choice = (evidence: EvidenceLevel) => [
      keyword('covered', { alternatives: 1 }),
      keyword('covered', { alternatives: 1, satisfiedBy: { name: 'Skill', evidence } }),
    ];
    const counted = (evidence: EvidenceLevel) => {
      const { shown, implied } = countUnits(given({ keywords: choice(evidence) }));
      return [shown.length, implied.length];
    };
    expect([counted('listed'), counted('covered')]).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('names a missing tool of more weight before a database', () => {
    const missing = [
      keyword('missing', { name: 'Heavy', kind: 'tool' }),
      keyword('missing', { name: 'Light', kind: 'database' }),
      keyword('missing', { name: 'Idea', kind: 'concept' }),
    ];
    expect(standing(given({ keywords: [...must(2), ...missing] }), 40)).toMatchObject({
      values: { lacking: { values: { names: { items: ['Heavy', 'Light', 'Idea'] } } } },
    });
  });

  it('calls no match strong that shows less than three fifths of the must-haves', () => {
    expect(idOf(must(6, 0, 0, 4), 80)).toBe('verdict.strongLacking');
    expect(idOf(must(5, 0, 0, 4), 80)).toBe('verdict.halfWay');
    expect(idOf(must(4, 0, 0, 5), 80)).toBe('verdict.halfWay');
  });

  it('counts a choice once, by its best member', () => {
    const choice = (...levels: readonly EvidenceLevel[]) =>
      levels.map(level => keyword(level, { alternatives: 1 }));
    expect(idOf([...must(4), ...choice('missing', 'experience')], 80)).toBe('verdict.allShown');
    expect(standing(given({ keywords: [...must(2), ...choice('missing', 'missing')] }), 60)).toMatchObject({
      id: 'verdict.oneMissing',
      values: { all: 3 },
    });
  });
});

describe('the sentence that comes first', () => {
  const said = (change: Change, score: number | null = 59) =>
    verdictSentences(given({ keywords: must(5, 0, 0, 3), ...change }), score).map(({ id }) =>
      id.replace('verdict.', ''),
    );

  it.each([
    ['two above the person’s', { level: 'junior', seniority: 'senior' }, 'longStretch'],
    ['one above the person’s', { level: 'mid', seniority: 'senior' }, 'oneLevelUp'],
    ['equal to the person’s', { level: 'senior', seniority: 'senior' }, 'close'],
    ['one below the person’s', { level: 'senior', seniority: 'mid' }, 'close'],
    ['two below the person’s', { level: 'senior', seniority: 'junior' }, 'furtherAlong'],
    ['three below the person’s', { level: 'lead', seniority: 'junior' }, 'belowLevel'],
    ['of an intern, two below the person’s', { level: 'mid', seniority: 'intern' }, 'forBeginners'],
    ['of an intern, one below the person’s', { level: 'junior', seniority: 'intern' }, 'close'],
  ] as const)('with a level %s: %j → %s', (_, { level, seniority }, id) => {
    expect(said({ level, requirements: { seniority, years: null } })[0]).toBe(id);
  });

  it.each([
    [4, 3.5, 0, 'close'],
    [4, 3.4, 0, 'nearlyYears'],
    [4, 3, 0, 'nearlyYears'],
    [4, 2.9, 0, 'fewYears'],
    [4, 2.9, 2.9, 'internships'],
    [4, 2.9, 2.8, 'fewYears'],
    [4, 0, 0, 'otherYears'],
    [4, null, 0, 'yearsUnknown'],
    [0, 0, 0, 'close'],
    [1, 0, 0, 'otherYears'],
  ] as const)(
    'with %d years asked for, %s shown, %d of them as an intern: %s',
    (asked, years, internships, id) => {
      expect(said({ years, internships, requirements: { years: asked, seniority: null } })[0]).toBe(id);
    },
  );

  it.each([
    [0, 0, 'otherYears'],
    [2.9, 2.9, 'internships'],
    [2.9, 0, 'fewYears'],
  ])(
    'calls %d years of four, %d of them as an intern, a stretch only below 60 points',
    (years, internships, id) => {
      const change = { years, internships, requirements: { years: 4, seniority: null } };
      const [below, above] = [59, 60].map(score => verdictSentences(given(change), score)[0]);
      expect([below?.id, above?.id]).toEqual([`verdict.${id}`, `verdict.${id}`]);
      expect(
        [below, above].map(sentence => sentence && inEnglish(sentence).startsWith('A stretch. It')),
      ).toEqual([true, false]);
    },
  );

  const projects = engineer.replace(
    /Experience[\s\S]*Skills/,
    'Projects\nShop\n- Built a shop in Python and Django.\nSkills',
  );
  const junior = { requirements: { seniority: 'junior', years: null } } as const;

  it.each([
    ['with half of the must-haves shown in projects', { resume: projects, ...junior }, 'projectsOnly'],
    ['with less than half', { resume: projects, ...junior, keywords: must(3, 0, 0, 4) }, 'halfWay'],
    [
      'but not on a mid-level position',
      { resume: projects, level: 'mid', requirements: { seniority: 'mid', years: null } },
      'close',
    ],
    ['with a job', { resume: engineer, level: 'junior', ...junior }, 'close'],
    ['without a project', { resume: 'Alex Example\nSkills\nPython', level: 'junior', ...junior }, 'close'],
  ] as const)('for a beginner, %s', (_, change, id) => expect(said(change)[0]).toBe(id));

  it('says if the kind of work is related but not the same', () => {
    const as = (job: string) =>
      said({
        resume: engineer.replace('Backend Engineer,', `${job},`),
        level: 'mid',
        requirements: { years: null, seniority: null },
      })[0];
    expect(as('Mobile Developer')).toBe('nearTrade');
    expect(as('Software Engineer')).toBe('close');
    expect(as('Full-Stack Developer')).toBe('close');
    expect(as('Data Engineer')).toBe('close');
  });

  it('names the person’s and the posting’s trade if they differ, even without a score', () => {
    const other = { titleShare: 0, keywords: must(0, 0, 0, 4) };
    expect(said({ ...other, resume: engineer.replace('Backend Engineer', 'Cook') }, null)).toEqual([
      'otherTradeIn',
    ]);
    expect(said({ ...other, title: 'Firmware Engineer' })[0]).toBe('otherTradeFrom');
    expect(said({ ...other, title: 'Nurse', posting: 'Care' })[0]).toBe('otherTrade');
    // A software engineer’s trade is named, but not that of work which is only similar to software.
    const general = engineer.replace('Backend Engineer', 'Software Engineer').replace(/Python.*/g, 'Bash');
    expect(said({ ...other, resume: general, title: 'Firmware Engineer' })[0]).toBe('otherTradeIn');
    const helper = engineer.replace('Backend Engineer', 'Help Desk Technician').replace(/Python.*/g, 'Word');
    expect(
      said({ ...other, resume: helper, title: 'Rollout Specialist', posting: 'Requirements\n- Docker' })[0],
    ).toBe('otherTrade');
    expect(said({}, null)).toEqual([]);
  });

  it('calls a related trade a step to the side if some must-haves are shown', () => {
    const as = (title: string, keywords: ReturnType<typeof must>) => {
      const change = { titleShare: 0, title, keywords };
      return [said(change)[0], misfitAdvice(given(change))[0]?.title.id];
    };
    const side = ['nearTrade', 'advice.turnTitle'];
    expect(as('Data Engineer', must(0, 1, 0, 8))).toEqual(side);
    expect(as('Data Engineer', must(0, 0, 1, 8))).toEqual(side);
    expect(as('DevOps Engineer', must(0, 1, 0, 8))).toEqual(side);
    const other = ['otherTradeFrom', 'advice.nearerTitle'];
    expect(as('Data Engineer', must(0, 0, 0, 8))).toEqual(other);
    expect(as('Machine Learning Engineer', must(0, 1, 0, 8))).toEqual(other);
    expect(as('Firmware Engineer', must(0, 1, 0, 8))).toEqual(other);
  });

  it('in another trade, does not mention one level up, but does mention two', () => {
    const as = (seniority: Level) =>
      said({
        level: 'mid',
        requirements: { seniority, years: null },
        titleShare: 0.1,
        keywords: must(2, 0, 0, 2),
      })[0];
    expect(as('senior')).toBe('halfWay');
    expect(as('lead')).toBe('longStretch');
  });

  it('does not count years if no job was found', () => {
    const text = engineer.replace(/Backend[\s\S]*Python\.\n/, '');
    const asking = { resume: text, requirements: { years: 3 } };
    expect(said(asking)[0]).toBe('yearsUnknown');
  });

  it('says that only one is missing only if none of the others is merely implied', () => {
    expect(said({ keywords: must(4, 0, 0, 1) }, 60)[0]).toBe('oneMissing');
    expect(said({ keywords: must(3, 0, 1, 1) }, 60)[0]).toBe('close');
  });

  it('does not mention months if one year is asked for, as of beginners', () => {
    const asking = (years: number, shown: number) => said({ years: shown, requirements: { years } })[0];
    expect(asking(1, 0.3)).toBe('close');
    expect(asking(1, 0)).not.toBe('close');
    expect(asking(2, 0.3)).toBe('fewYears');
  });

  it('does not compare levels if the posting names no level but years', () => {
    const posting = 'Requirements\n- 3 years of Python';
    const asking = (title: string) => said({ title, posting, level: 'lead' })[0];
    expect(asking('Mid-level Backend Engineer')).toBe('furtherAlong');
    expect(asking('Backend Engineer')).toBe('close');
  });

  it('is followed by doubts if little was asked for or read', () => {
    expect(said({ keywords: must(5) }, 80)).toEqual(['allShown']);
    expect(said({ keywords: must(4) }, 80)).toEqual(['allProven', 'rough']);
    expect(said({ keywords: [...must(4), keyword('missing', { need: 'mentioned' })] }, 80)).toContain(
      'rough',
    );
    const unread = { resume: engineer.replace('services', 'serv\ufffdces') };
    expect(said({ keywords: must(5), ...unread }, 80)).toEqual(['allShown', 'partlyRead']);
    // Lost letters that the reader has restored are no reason for doubt.
    const mended = { resumeChange: { hazards: [hazard('unmapped-glyphs')] } };
    expect(said({ keywords: must(5), ...mended }, 80)).toEqual(['allShown']);
    const bare = { resumeChange: { entries: [] }, keywords: must(5), years: 5 };
    expect(said(bare, 80)).toContain('noJobsFound');
    expect(said({ ...bare, ...unread }, 80)).not.toContain('noJobsFound');
  });

  it.each(['Fresher', 'No work experience yet', 'N/A'])(
    'does not say that no job was found if the resume says that there was none: %s',
    words => {
      const of = (line: string) =>
        said({
          resume: `Alex Example\nExperience\n${line}\nSkills\nPython`,
          resumeChange: { entries: [] },
          keywords: must(5),
          years: 5,
        });
      expect(of(words)).not.toContain('noJobsFound');
      expect(of('Shop')).toContain('noJobsFound');
    },
  );
});

describe('a posting that is not for this person', () => {
  it.each([
    ['with a quarter of the must-haves shown', 'Firmware Engineer', 0, must(1, 0, 0, 3), false],
    ['with less than a quarter shown', 'Firmware Engineer', 0, must(1, 0, 0, 4), true],
    ['without must-haves', 'Firmware Engineer', 0, [], true],
    ['in a closely related trade', 'Web Developer', 0, must(0, 0, 0, 4), false],
    ['in a loosely related trade', 'Data Engineer', 0, must(0, 0, 0, 4), true],
    ['with a related title', 'Firmware Engineer', 0.6, must(0, 0, 0, 4), false],
    ['without a title', 'Firmware Engineer', null, must(0, 0, 0, 4), false],
  ])('whether it asks for another trade, %s', (_, title, titleShare, keywords, expected) => {
    expect(asksOtherTrade(given({ title, titleShare, keywords }))).toBe(expected);
  });

  it.each([
    ['senior', 'junior', true, 0],
    ['senior', 'mid', false, 1],
    ['mid', 'senior', false, 0],
    ['junior', 'senior', false, 1],
    ['intern', 'mid', true, 0],
    ['intern', 'junior', false, 0],
  ] as const)(
    'is for a %s and the person is a %s: misfit %s, %d pieces of advice on the level',
    (seniority, level, misfit, advised) => {
      const context = given({ level, keywords: must(4), requirements: { seniority } });
      expect(isMisfit(context)).toBe(misfit);
      expect(levelAdvice(context)).toHaveLength(advised);
      const about = rankAdvice(context).map(one => one.about);
      expect(about[0] === 'level').toBe(misfit || advised > 0);
    },
  );

  it('a person is not above the level of work that they have not done, except that of an intern', () => {
    const advised = (titleShare: number, seniority: Level) =>
      levelAdvice(given({ level: 'lead', keywords: must(4), requirements: { seniority }, titleShare }))
        .length;
    expect([advised(0.5, 'junior'), advised(0.1, 'junior')]).toEqual([1, 0]);
    const intern = given({
      level: 'lead',
      keywords: must(4),
      requirements: { seniority: 'intern' },
      titleShare: 0.1,
    });
    expect(isMisfit(intern)).toBe(true);
  });

  it('a level is not held against a person with a job without dates, unless it was an internship', () => {
    const undated = (title: string) =>
      engineer.replace('Backend Engineer', title).replace('Jan 2021 – Present\n', '');
    const asked = { level: 'junior', keywords: must(4), requirements: { seniority: 'senior' } } as const;
    expect(isMisfit(given({ ...asked, resume: undated('Backend Engineer') }))).toBe(false);
    expect(isMisfit(given({ ...asked, resume: undated('Backend Engineering Intern') }))).toBe(true);
  });

  it('is not of another trade for a person without a job whose skills are those of a related trade', () => {
    const learner = (skills: string) => `Alex Example\nSkills\n${skills}`;
    const asked = { title: 'Web Developer', titleShare: 0, keywords: must(0, 0, 0, 4) };
    const isOther = (skills: string) => asksOtherTrade(given({ ...asked, resume: learner(skills) }));
    expect(isOther('Python, Django, PostgreSQL, Redis')).toBe(false);
    expect(isOther('Cooking, Baking')).toBe(true);
  });

  it('the advice names a trade that is nearer, if the resume shows one', () => {
    const [first] = rankAdvice(
      given({ title: 'Firmware Engineer', titleShare: 0, keywords: must(0, 0, 0, 4) }),
    );
    expect(first?.text.id).toBe('advice.nearerIn');
    const cook = engineer.replace('Backend Engineer', 'Cook');
    const [bare] = rankAdvice(
      given({ resume: cook, title: 'Firmware Engineer', titleShare: 0, keywords: must(0, 0, 0, 4) }),
    );
    expect(bare?.text.id).toBe('advice.nearer');
  });
});

describe('advice on years', () => {
  const titlesOf = (change: Change, dismissed = false, status: 'fail' | 'pass' = 'fail') => {
    const outcome = status === 'fail' ? ({ status, evidence: [] } as const) : ({ status } as const);
    const verdicts = [{ check: yearsShort, outcome, dismissed }];
    const context = { ...given({ keywords: must(4), years: 1, ...change }), verdicts };
    return rankAdvice(context)
      .filter(({ about }) => about === 'years' || about === 'level')
      .map(({ title }) => title.id);
  };
  const asked = { years: 3, seniority: 'mid' } as const;

  it('replaces advice on the level if too few years are counted', () => {
    expect(titlesOf({ level: 'junior', requirements: asked })).toEqual(['advice.yearsTitle']);
    expect(titlesOf({ level: 'junior', requirements: asked }, true)).toEqual(['advice.growTitle']);
    expect(titlesOf({ level: 'junior', requirements: asked }, false, 'pass')).toEqual(['advice.growTitle']);
    expect(titlesOf({ level: 'mid', requirements: asked })).toEqual(['advice.yearsTitle']);
  });

  it('is not given to a person above the level, or far below it', () => {
    expect(titlesOf({ level: 'lead', requirements: asked })).toEqual(['advice.overTitle']);
    expect(titlesOf({ level: 'junior', requirements: { years: 5, seniority: 'senior' } })).toEqual([
      'advice.levelTitle',
    ]);
  });
});

describe('advice on keywords', () => {
  const order = (...keywords: readonly PlacedKeyword[]) =>
    rankAdvice(given({ keywords: [keyword('experience'), ...keywords] }))
      .map(({ about }) => about)
      .filter(about => about.startsWith('keyword:'))
      .map(about => about.slice(8));
  const key = (
    name: string,
    kind: PlacedKeyword['kind'],
    evidence: EvidenceLevel = 'missing',
    change: Partial<PlacedKeyword> = {},
  ) => keyword(evidence, { name, kind, ...change });

  it('puts frameworks before databases and tools, and prefers those that are listed or in the title', () => {
    expect(order(key('m', 'method'), key('t', 'tool'), key('d', 'database'), key('f', 'framework'))).toEqual([
      'f',
      'd',
      't',
      'm',
    ]);
    // The only missing keyword has a place of its own, so there is always a second one here.
    const first = (...keywords: readonly PlacedKeyword[]) => order(...keywords, key('m', 'method'))[0];
    expect(first(key('f', 'framework'), key('g', 'framework', 'listed'))).toBe('g');
    const inTitle = { inTitle: 'x' };
    expect(first(key('f', 'framework', 'listed'), key('d', 'database', 'missing', inTitle))).toBe('f');
    expect(first(key('d', 'database', 'listed'), key('t', 'tool', 'missing', inTitle))).toBe('t');
    expect(first(key('d', 'database'), key('t', 'tool', 'listed', inTitle))).toBe('t');
  });

  it('leaves out qualities such as scalability', () => {
    expect(order(key('Scalability', 'practice'), key('RBAC', 'concept'))).toEqual(['RBAC']);
  });

  it('in another trade, puts missing skills of that trade first and leaves out those of no trade', () => {
    const others = (...keywords: readonly PlacedKeyword[]) =>
      rankAdvice(
        given({ title: 'Firmware Engineer', titleShare: 0, keywords: [...must(0, 0, 0, 9), ...keywords] }),
      )
        .map(({ about }) => about)
        .filter(about => about.startsWith('keyword:'))
        .map(about => about.slice(8));
    expect(others(key('Go', 'language', 'listed'), key('Rust', 'language'))).toEqual(['Rust', 'Go']);
    const titled = key('Go', 'language', 'listed', { inTitle: 'Go' });
    expect(others(key('Rust', 'language'), titled)).toEqual(['Go', 'Rust']);
    expect(others(key('Kafka', 'tool'), key('RTOS', 'tool'))).toEqual(['RTOS']);
  });

  it('puts the only missing must-have before keywords that are only listed, but not before implied ones', () => {
    expect(
      order(key('m', 'method'), key('t', 'tool', 'listed'), key('g', 'framework', 'listed')).slice(0, 2),
    ).toEqual(['m', 'g']);
    expect(order(key('m', 'method'), key('t', 'tool', 'covered'))).toEqual(['t', 'm']);
    const wished = { need: 'preferred' } as const;
    expect(order(key('m', 'method', 'missing', wished), key('t', 'tool', 'listed'))).toEqual(['t', 'm']);
  });

  it('leaves out proven keywords and those that another one satisfies, and puts wishes last', () => {
    expect(
      order(
        key('p', 'tool', 'project'),
        key('e', 'tool', 'experience'),
        key('s', 'tool', 'missing', { satisfiedBy: { name: 'x', evidence: 'experience' } }),
        key('w', 'tool', 'missing', { need: 'preferred' }),
        key('v', 'method', 'missing', { need: 'preferred' }),
        key('c', 'tool', 'covered', { need: 'preferred' }),
        key('o', 'tool'),
        key('i', 'method'),
      ),
    ).toEqual(['o', 'i', 'w', 'v']);
  });

  it('takes the member of a choice that is nearest to being shown', () => {
    const choice = { alternatives: 1 };
    const of = (...levels: readonly EvidenceLevel[]) =>
      order(...levels.map((level, index) => key(`${index}`, 'tool', level, choice)));
    expect(of('missing', 'covered', 'listed')).toEqual(['2']);
    expect(of('missing', 'covered')).toEqual(['1']);
    expect(of('missing', 'missing')).toEqual(['0']);
    expect(of('missing', 'project')).toEqual([]);
  });

  it('does not count markup as a language', () => {
    expect(order(key('HTML', 'language'), key('Go', 'language', 'project'))).toEqual(['HTML']);
    const pressing = rankAdvice(
      given({ keywords: [key('Java', 'language', 'project'), key('Go', 'language')] }),
    );
    expect(pressing.at(-1)?.rank).toBeGreaterThanOrEqual(20);
  });

  it('names at most two with their gains, and one if the posting is not for this person', () => {
    const keywords = [keyword('experience'), ...['a', 'b', 'c'].map(name => key(name, 'framework'))];
    const chosen = (change: Change) =>
      advise(given({ keywords, ...change }), [{ name: 'a', gain: 4, alternatives: null }]);
    const ofKeywords = (change: Change) => chosen(change).filter(({ about }) => about.startsWith('keyword:'));
    expect(ofKeywords({}).map(({ gain }) => gain)).toEqual([4, 0]);
    expect(ofKeywords({ level: 'junior', requirements: { seniority: 'senior' } })).toHaveLength(1);
  });

  it('has the gain of the best member of a choice, as in the list of keywords', () => {
    const choice = { alternatives: 1 };
    const keywords = ['a', 'b'].map(name => key(name, 'framework', 'missing', choice));
    const matches = [
      { name: 'a', gain: 4, ...choice },
      { name: 'b', gain: 7, ...choice },
      { name: 'c', gain: 9, alternatives: null },
    ];
    const gains = new Map(advise(given({ keywords }), matches).map(({ about, gain }) => [about, gain]));
    expect(gains.get('keyword:a')).toBe(7);
  });
});

describe('the order of advice', () => {
  it('is the one in which a recruiter would give it', () => {
    const resume = `Alex Example
<Your address>
Date of birth: 1 May 2000
Summary
With 12 years of experience in shops.
Experience
Backend Engineer, Sample Corp
Jan 2019 – Nov 2022

Backend Engineer, Example Corp
Jan 2016 – Dec 2018
- Built order services.
Skills
Python`;
    const context = given({
      resume,
      keywords: [keyword('experience'), keyword('missing', { kind: 'language' })],
      requirements: { seniority: 'senior' },
      level: 'mid',
    });
    expect(rankAdvice(context).map(({ title }) => title.id.replace('advice.', ''))).toEqual([
      'leftoversTitle',
      'silentTitle',
      'sinceTitle',
      'agreeTitle',
      'growTitle',
      'showTitle',
      'personalTitle',
    ]);
    // At most one piece about “other” things is given.
    expect(advise(context, []).map(({ about }) => about.split(':')[0])).toEqual([
      'other',
      'level',
      'keyword',
    ]);
  });

  it('begins with the language if the posting is not for this person', () => {
    const keywords = [
      keyword('missing', { name: 'F', kind: 'framework', inTitle: 'F' }),
      keyword('missing', { name: 'L', kind: 'language' }),
    ];
    const first = (level: Level) =>
      rankAdvice(given({ keywords, level, requirements: { seniority: 'senior' } })).find(({ about }) =>
        about.startsWith('keyword'),
      )?.about;
    expect([first('senior'), first('junior')]).toEqual(['keyword:F', 'keyword:L']);
  });
});

describe('advice is given on jobs', () => {
  const titles = (resume: string, change: Change = {}) =>
    rankAdvice(given({ resume, keywords: must(4), requirements: { seniority: null }, ...change })).map(
      ({ title }) => title.id,
    );
  const ended = (until: string) => engineer.replace('Present', until);

  it('that ended more than three years ago, unless the person has studied since', () => {
    expect(titles(ended('Nov 2023'))).toContain('advice.sinceTitle');
    expect(titles(ended('Dec 2023'))).not.toContain('advice.sinceTitle');
    expect(titles(ended('Nov 2022').replace('Jun 2020', 'Jun 2023'))).not.toContain('advice.sinceTitle');
    expect(titles(ended('Nov 2022').replace('Jun 2020', 'Present'))).not.toContain('advice.sinceTitle');
    expect(titles('Alex Example\nSkills\nPython')).not.toContain('advice.sinceTitle');
    const teaches = `${ended('Nov 2022')}\nResearch Experience\nFellow, Example Lab, Aug 2022 – Present`;
    expect(titles(teaches)).not.toContain('advice.sinceTitle');
    const context = given({ resume: ended('Dec 2022'), keywords: must(4) });
    expect(
      rankAdvice(context)
        .map(({ text }) => inEnglish(text))
        .join(),
    ).toContain('2022');
  });

  it('if the newest one has no text and the others have', () => {
    const silent = engineer.replace(
      'Experience\n',
      'Experience\nBackend Engineer, Sample Corp\nJan 2024 – Present\n\n',
    );
    expect(titles(silent)).toContain('advice.silentTitle');
    expect(titles(engineer.replace(/- Built.*\n/, ''))).not.toContain('advice.silentTitle');
    // After a promotion, the text may stand under the first title.
    const promoted = engineer.replace(
      'Experience\n',
      'Experience\nLead Engineer, Example Corp\nJan 2024 – Present\n\n',
    );
    expect(titles(promoted.replace('2021 – Present', '2021 – Dec 2023'))).not.toContain('advice.silentTitle');
    // If most jobs have no text, it may stand together in one place.
    const bare = silent.replace('Skills', '\nBackend Engineer, Third Corp\nJan 2018 – Dec 2020\nSkills');
    expect(titles(bare)).not.toContain('advice.silentTitle');
    const older = engineer.replace('Skills', '\nBackend Engineer, Sample Corp\nJan 2018 – Dec 2020\nSkills');
    expect(titles(older)).not.toContain('advice.silentTitle');
  });

  it('if the summary says other years than their dates', () => {
    const claims = (years: number) =>
      engineer.replace('Experience', `Summary\nWith ${years} years of experience in shops.\nExperience`);
    expect(titles(claims(9))).toContain('advice.agreeTitle');
    expect(titles(claims(8))).not.toContain('advice.agreeTitle');
    const longer = (years: number) => titles(claims(years).replace('Jan 2021', 'Jun 2021'));
    expect([longer(8).includes('advice.agreeTitle'), longer(3).includes('advice.agreeTitle')]).toEqual([
      true,
      true,
    ]);
    expect(titles(claims(3))).toContain('advice.agreeTitle');
    // If the summary says too few years, but as many as asked for, must-haves come first.
    const rank = (claimed: number, asked: number) => {
      const context = given({
        resume: claims(claimed),
        keywords: [keyword('missing', { kind: 'language' })],
        requirements: { years: asked, seniority: null },
      });
      const all = rankAdvice(context).map(({ title, about }) => (about === 'other' ? title.id : about));
      return all.indexOf('advice.agreeTitle') - all.findIndex(about => about.startsWith('keyword:'));
    };
    expect([rank(3, 4), rank(3, 3), rank(9, 3)].map(Math.sign)).toEqual([-1, 1, -1]);
    // People with a long career leave out their first jobs.
    const veteran = titles(claims(25).replace('Jan 2021', 'Jan 2009'));
    expect(veteran).not.toContain('advice.agreeTitle');
    expect(titles(claims(25).replace('Jan 2021', 'Jan 2013'))).toContain('advice.agreeTitle');
    expect(titles(claims(4))).not.toContain('advice.agreeTitle');
    // A former cook may count either all years or only those in software.
    const turned = (years: number) =>
      titles(claims(years).replace('Skills', '\nCook, The Inn\nJan 2012 – Dec 2020\nSkills'));
    expect([5, 9, 15].map(years => turned(years).includes('advice.agreeTitle'))).toEqual([
      false,
      false,
      false,
    ]);
    expect([2, 19].map(years => turned(years).includes('advice.agreeTitle'))).toEqual([true, true]);
  });
});

describe('the summary patterns', () => {
  const fitting = (resume: string) =>
    fillSummaries(given({ resume }), [])
      .filter(({ fits }) => fits)
      .map(({ id }) => id);
  const study = (dates: string) => `Alex Example\nEducation\nBSc Physics, Example University\n${dates}`;
  const work = (dates: string) => `Experience\nBackend Engineer, Example Corp\n${dates}\n- Built it.`;

  it.each([
    ['a degree of last year', study('Sep 2021 – Jun 2025'), 'new-graduate'],
    ['a degree of long ago', study('Sep 2014 – Jun 2018'), 'new-graduate'],
    [
      'a degree of long ago and projects since',
      `${study('Sep 2014 – Jun 2018')}\nProjects\nShop\n- Built it in Go.`,
      'self-taught',
    ],
    [
      'a year of work beside a degree',
      `${work('Dec 2025 – Nov 2026')}\n${study('Sep 2023 – Present')}`,
      'intern-or-career-changer',
    ],
    [
      'months of work beside a degree',
      `${work('Jun 2026 – Aug 2026')}\n${study('Sep 2023 – Present')}`,
      'new-graduate',
    ],
    [
      'a job in another trade',
      `Experience\nCook at Example Inn\n2010 – 2020\n- Cooked.`,
      'intern-or-career-changer',
    ],
    [
      'a degree of last year and a job without dates',
      `Experience\nBackend Engineer, Example Corp\n- Built it.\n${study('Sep 2021 – Jun 2025')}`,
      'new-graduate',
    ],
    ['nothing', 'Alex Example\nSkills\nGo', 'self-taught'],
  ])('fit %s: %s', (_, resume, expected) => expect(fitting(resume)).toEqual([expected]));

  it.each([
    ['two years in software', work('Dec 2024 – Nov 2026'), 3],
    ['three years in software', work('Dec 2023 – Nov 2026'), 0],
    ['ten years in another trade', 'Experience\nCook at Example Inn\n2010 – 2020\n- Cooked.', 3],
    ['a job without dates', work(''), 3],
  ])('are for people with at most two years in software: %s: %d', (_, resume, count) =>
    expect(fillSummaries(given({ resume }), [])).toHaveLength(count),
  );

  it('are offered only if the resume or the posting is in English', () => {
    const german = 'Profil\nIch entwickle und betreibe mit dem Team die Kasse.\n\nKenntnisse\nGo';
    const posting =
      'Wir suchen dich für unser Team.\nDein Profil\n- Du hast Erfahrung mit Python und bist gern im Team';
    const count = (change: Change) => fillSummaries(given(change), []).length;
    const resume = study('Sep 2021 – Jun 2025');
    expect([
      count({ resume: german, posting }),
      count({ resume: german }),
      count({ resume, posting }),
    ]).toEqual([0, 3, 3]);
  });

  it('name at most four proven skills, tools before ways of working', () => {
    const proven = (name: string, kind: PlacedKeyword['kind']) => keyword('project', { name, kind });
    const text = (...keywords: readonly PlacedKeyword[]) =>
      fillSummaries(given({ resume: study('Sep 2021 – Jun 2025') }), keywords)[0]?.text;
    const many = [proven('Agile', 'method'), ...['A', 'B', 'C', 'D'].map(name => proven(`${name}x`, 'tool'))];
    expect(text(...many)).toContain('Ax, Bx, Cx and Dx');
    expect(text(proven('Agile', 'method'), proven('Ax', 'tool'))).toContain('Ax and Agile');
    expect(text(keyword('project', { name: 'Ax', need: 'mentioned' }), proven('Bx', 'tool'))).not.toContain(
      'Ax',
    );
  });
});

describe('the order of keywords', () => {
  it.each([
    [
      ['language', 'framework'],
      ['database', 'cloud', 'library'],
    ],
    [
      ['database', 'cloud', 'library'],
      ['practice', 'tool', 'protocol', 'concept'],
    ],
    [['practice', 'tool', 'protocol', 'concept'], ['method']],
    [['method'], ['domain', 'certification']],
  ] as const)('puts the kinds %j before %j, without an order among themselves', (first, then) => {
    const ranks = (kinds: readonly SkillKind[]) => [
      ...new Set(kinds.map(kind => orderOf({ ...keyword('missing', { name: 'Ax' }), kind }))),
    ];
    const [[one = 9, ...more], [other = 0, ...others]] = [ranks(first), ranks(then)];
    expect([more, others, one < other]).toEqual([[], [], true]);
  });
});

describe('a job for students', () => {
  it('is for people who study until the end of this year, but not for those who finished last year', () => {
    const isFor = (dates: string) => {
      const resume = `Alex Example\nEducation\nBSc Physics, Example University\n${dates}`;
      const told = obstacles(given({ resume, title: 'Working Student Software Engineering' }));
      return !told.some(({ id }) => id === 'verdict.studies');
    };
    expect([isFor('Oct 2023 – Dec 2026'), isFor('Oct 2022 – Dec 2025')]).toEqual([true, false]);
  });
});

describe('the proofs to tick', () => {
  it('quote at most three lines, each with its evidence level', () => {
    const { pack } = given();
    const [proof] = pack.proofs;
    if (!proof) throw new Error('The pack has proofs.');
    const recognised = { ...pack, proofs: [{ ...proof, recognisers: [/shop/] }] } as typeof pack;
    const bullet = (place: string) => ({ start: 0, end: 4, text: 'A shop', place }) as never;
    const [item] = tickProofs(recognised, [
      bullet('experience'),
      bullet('projects'),
      bullet('projects'),
      bullet('projects'),
    ]);
    expect(item?.quotes.map(({ level }) => level)).toEqual(['experience', 'project', 'project']);
  });
});
