import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.ts';
import { answerLines, withVouched } from '../../../src/core/evidence/answer-lines.ts';
import type { PlacedKeyword } from '../../../src/core/evidence/match-keywords.ts';
import type { EvidenceLevel, RequirementLine } from '../../../src/core/types.ts';
import { resumeFrom } from '../resume-fixture.ts';

const today = { year: 2026, month: 11 };
const resume = resumeFrom(
  [
    'Alex Example',
    'alex@example.com',
    'Experience',
    'Software Engineer at Example Corp',
    'Jan 2024 – Present',
    '- Built order services in Python and PostgreSQL for twelve bakeries.',
    '- Presented every release to the bakery owners and their accountants.',
    'Skills',
    'Python, PostgreSQL, Docker',
  ].join('\n'),
);
const lines = [
  'Experience with Python and Docker',
  'Experience with Docker and Kafka',
  'Experience with Kafka',
  '5+ years of experience as a software engineer',
  'You present releases to owners and accountants with patience',
];
const posting = {
  title: 'Software Engineer',
  description: ['Requirements', ...lines.map(line => `- ${line}`)].join('\n'),
};
const ledgerOf = (vouched: readonly string[] = []) => {
  const { ledger, keywords, score } = analyze(posting, resume, { today, vouched });
  const at = (start: string) =>
    ledger.find(
      line =>
        posting.description.slice(line.start).includes(start) &&
        posting.description.slice(line.start, line.end).includes(start),
    );
  return { ledger, keywords, score, at };
};

it('years without a date are not shown by the skill alone', () => {
  const description =
    'Requirements\n- 3+ years of experience with Python\n- Python\n- 3+ years of experience';
  const undated = resumeFrom(
    'Alex Example\nExperience\nSoftware Engineer at Example Corp\n- Built order services in Python and PostgreSQL for twelve bakeries.\nSkills\nPython, PostgreSQL, Docker',
  );
  const { ledger } = analyze({ title: 'Software Engineer', description }, undated, { today });
  expect(ledger.map(({ answer }) => answer)).toEqual(['partly', 'shown', 'a-person-must-judge']);
});

it('a maximum of years is met by the skill', () => {
  const description = 'Requirements\n- Up to 2 years of experience with Python or Go\n- Docker';
  const { ledger } = analyze({ title: 'Software Engineer', description }, resume, { today });
  expect(ledger[0]?.answer).toBe('shown');
});

describe('the person’s own line about what only they can judge', () => {
  const shownFor = (line: string, ...own: readonly string[]) => {
    const description = `Requirements\n- Python\n- ${line}`;
    const text = [...own, resume.text].join('\n');
    const { otherRequirements, ledger } = analyze({ title: null, description }, resumeFrom(text), { today });
    return [otherRequirements.at(-1)?.shown?.text ?? null, ledger.at(-1)?.nearest?.text ?? null];
  };

  it.each([
    ['Active Secret clearance required', 'US citizen, active Secret clearance'],
    ['You are authorized to work in the US', 'Citizenship: USA'],
    ['Driving licence class B', 'Führerschein Klasse B'],
    ['Enhanced DBS check', 'Enhanced DBS (2025)'],
    ['Willingness to travel', 'Willing to travel'],
    ['Willingness to travel', 'Open to travel.'],
    ['You work in rotating shifts', 'Worked night shifts for five years'],
    ['Fluent Dutch', 'Dutch: C1'],
  ])('%s: %s', (line, own) => {
    expect(shownFor(line, 'Alex Example', own)).toEqual([own, own]);
    expect(shownFor(line, own)).toEqual([own, own]);
    expect(shownFor(line)).toEqual([null, null]);
  });

  it.each([
    ['Fully remote', 'Fully remote team'],
    ['Driving licence class B', 'Drivers and licensing servers'],
    ['Good communication', 'Communication'],
  ])('%s: none from “%s”', (line, own) => {
    expect(shownFor(line, 'Alex Example', own)).toEqual([null, null]);
  });

  it.each([
    ['Driving licence required', 'Built a service that reads a customer’s driving licence'],
    ['You must have the right to work in the UK', 'Coached 20 citizen developers'],
    ['Active security clearance', 'Built customs clearance software'],
    ['Willingness to travel', 'Cut the cost of business travel by 20%'],
  ])('%s: none from the work of a job: “%s”', (line, bullet) => {
    const job = ['Alex Example', 'Experience', 'Engineer, Larch Ltd', '2020 – 2024', `- ${bullet}`];
    expect(shownFor(line, ...job)[0]).toBeNull();
  });
});

describe('the ledger', () => {
  const { at } = ledgerOf();

  it('says what is shown, partly shown and not shown', () => {
    expect(at('Python and Docker')?.answer).toBe('shown');
    expect(at('Docker and Kafka')?.answer).toBe('partly');
    expect(at('with Kafka')?.answer).toBe('not-shown');
    expect(at('5+ years')?.answer).toBe('partly');
  });

  it.each([
    ['Fluent English', 'shown'],
    ['English and Czech', 'shown'],
    ['German at B2 or better', 'partly'],
    ['German (A2)', 'shown'],
    ['English and Swedish', 'partly'],
    ['English or Swedish', 'shown'],
    ['Fluent Swedish', 'not-shown'],
    ['Fluent Dutch', 'a-person-must-judge'],
  ])('answers %j by the languages of the resume: %s', (asked, answer) => {
    const spoken = resumeFrom(`${resume.text}
Languages
Czech (native), English (C1), German (A2)
Made tills for the Dutch market`);
    const description = `We build tills.\n\nRequirements\n- ${asked}\n- Java\n- Go\n\nBenefits\n- Coffee`;
    const { ledger } = analyze({ title: 'Developer', description }, spoken, { today });
    const line = ledger.find(({ kinds }) => kinds.includes('language'));
    expect(line).toMatchObject({ answer });
    expect(line?.nearest?.text ?? null).toBe(
      /^not-shown|must-judge$/.test(answer) ? null : 'Czech (native), English (C1), German (A2)',
    );
  });

  it('quotes the line that proves a requirement, otherwise the nearest by its words', () => {
    expect(at('Python and Docker')?.nearest?.text).toContain('order services in Python');
    expect(at('patience')?.nearest?.text ?? '').toContain('bakery owners');
    expect(at('with Kafka')?.nearest).toBeNull();
  });

  it('does not accept years alone if the line asks for a degree as well', () => {
    const asked = {
      title: 'Software Engineer',
      description: 'Requirements\n- PhD or MS/Engineering degree with 2+ years of experience in Python',
    };
    const answerTo = (studied: string) =>
      analyze(asked, resumeFrom(`${resume.text}\nEducation\n${studied}, Example University`), { today })
        .ledger[0]?.answer;
    expect(answerTo('BSc Computer Science')).toBe('partly');
    expect(answerTo('MSc Computer Science')).toBe('shown');
  });

  it.each([
    ['MSc Computer Science', 'shown'],
    ['Cookery course', 'not-shown'],
  ])('is content with a degree where subjects of one are named, and with no less: %s', (studied, answer) => {
    const asked = {
      title: 'Data Engineer',
      description:
        'We look for a data engineer.\n\nRequirements\n- Python and SQL\n- A master’s in Statistics or Machine Learning\n- Experience with Snowflake',
    };
    const { ledger } = analyze(
      asked,
      resumeFrom(`${resume.text}\nEducation\n${studied}, Example University`),
      { today },
    );
    expect(ledger.at(1)?.answer).toBe(answer);
  });

  it.each([
    'Bachelor’s degree in computer science or a related field, and Kubernetes',
    'Degree in Computer Science, AWS, Docker',
    'Bachelor’s degree, Scrum, SQL',
  ])('takes no tool beside a degree for a subject of it: %s', line => {
    const asked = {
      title: 'Data Engineer',
      description: `Requirements\n- ${line}\n- Experience with Snowflake`,
    };
    const studied =
      'Alex Example\nExperience\nBaker at Crumbs\nJan 2021 – Present\n- Baked.\nEducation\nBSc Computer Science, Example University';
    expect(analyze(asked, resumeFrom(studied), { today }).ledger[0]?.answer).toBe('partly');
  });

  it.each([
    ['Skills\nAWS', 'partly'],
    ['Skills\nGo\n\nCertifications\nAWS Certified Developer', 'shown'],
    ['Skills\nAWS\n\nCertifications\nAWS, associate level (2024)', 'shown'],
  ])('is not content with a skill where a certificate of it is asked: %s', (text, answer) => {
    const asked = {
      title: 'Engineer',
      description: 'Requirements\n- Experience with Go and Python\n- Professional certificates for AWS',
    };
    const { ledger } = analyze(
      asked,
      resumeFrom(
        `Alex Example\nalex@example.com\nExperience\nEngineer at Example\nJan 2024 – Present\n- Kept the till running.\n${text}`,
      ),
      { today },
    );
    expect(ledger.at(-1)?.answer).toBe(answer);
  });

  it('accepts the person’s word, marks it, and counts it at most like a list', () => {
    const line = ledgerOf().ledger.find(({ keywords }) => keywords.join() === 'Kafka');
    const text = posting.description.slice(line?.start, line?.end).trim();
    const { ledger, keywords, score } = ledgerOf([text]);
    expect(ledger.find(({ start }) => start === line?.start)).toMatchObject({
      answer: 'shown',
      isVouched: true,
    });
    expect(keywords.find(({ name }) => name === 'Kafka')).toMatchObject({ evidence: 'listed', quotes: [] });
    expect(score ?? 0).toBeGreaterThanOrEqual(ledgerOf().score ?? 0);
  });
});

describe('an answer', () => {
  const description = 'Go and SQL\nwanted here, with bakery till software';
  const line = (change: Partial<RequirementLine>): RequirementLine =>
    ({
      start: 0,
      end: 10,
      kinds: ['skill'],
      keywords: [],
      choice: null,
      need: 'required',
      ...change,
    }) as never;
  const keyword = (
    name: string,
    evidence: EvidenceLevel,
    change: Partial<PlacedKeyword> = {},
  ): PlacedKeyword =>
    ({
      ...{
        name,
        evidence,
        quotes: [],
        coveredBy: [],
        satisfiedBy: null,
        hint: null,
        alternatives: null,
        alsoIn: [],
        years: null,
      },
      ...change,
    }) as never;
  const ask = (
    one: Partial<RequirementLine>,
    keywords: readonly PlacedKeyword[] = [],
    {
      fit = [] as readonly object[],
      vouched = [] as readonly string[],
      statements = [] as readonly string[],
    } = {},
  ) => {
    const bullets = statements.map((text, nth) => ({ start: nth, end: nth + 1, text, place: 'projects' }));
    const entries = [{ start: 0, end: statements.length }];
    const [answered] = answerLines({
      ...{
        description,
        requirements: { otherRequirements: [], lines: [line(one)] },
        keywords,
        fit,
        languages: [],
        vouched,
      },
      ...{ resume: { entries }, facts: { bullets } },
      yearsOf: () => (fit[0] as { years?: number } | undefined)?.years ?? null,
    } as never);
    return answered;
  };
  const answer = (...asked: Parameters<typeof ask>) => ask(...asked)?.answer;

  it.each<[readonly EvidenceLevel[], string, string]>([
    [['experience'], 'shown', 'shown'],
    [['listed', 'project'], 'shown', 'shown'],
    [['listed', 'missing'], 'partly', 'shown'],
    [['covered'], 'partly', 'partly'],
    [['covered', 'missing'], 'partly', 'partly'],
    [['missing', 'missing'], 'not-shown', 'not-shown'],
  ])('to what stands at %j is %s, and %s where one of them will do', (levels, all, any) => {
    const keywords = levels.map((level, nth) => keyword(`k${nth}`, level));
    const names = keywords.map(({ name }) => name);
    expect(answer({ keywords: names }, keywords)).toBe(all);
    expect(answer({ keywords: names, choice: 1 } as never, keywords)).toBe(any);
  });

  it('counts a skill that answers in place of a keyword', () => {
    const instead = keyword('Go', 'covered', { satisfiedBy: { name: 'Rust', evidence: 'project' } });
    expect(answer({ keywords: ['Go'] }, [instead])).toBe('shown');
    // What answers for it in a choice of its own is none of another that it is in, too.
    const inBoth = { ...instead, alternatives: 1, alsoIn: [2] };
    expect(answer({ keywords: ['Go'], choice: 1 } as never, [inBoth])).toBe('shown');
    expect(answer({ keywords: ['Go'], choice: 2 } as never, [inBoth])).toBe('not-shown');
  });

  it('counts years and degrees if the line asks for them, and nothing else of the fit', () => {
    const ofFit = (id: string, share: number | null) => ({ fit: [{ id, share }] });
    expect(answer({ kinds: ['years'] }, [], ofFit('years', 1))).toBe('shown');
    expect(answer({ kinds: ['years'] }, [], ofFit('years', 0.95))).toBe('shown');
    expect(answer({ kinds: ['years'] }, [], ofFit('years', 0.94))).toBe('partly');
    expect(answer({ kinds: ['degree'] }, [], ofFit('degree', 0))).toBe('not-shown');
    expect(answer({ kinds: ['years'] }, [], ofFit('years', null))).toBe('a-person-must-judge');
    expect(answer({ kinds: ['degree'] }, [], ofFit('years', 1))).toBe('a-person-must-judge');
    expect(answer({ kinds: ['place'] as never }, [], ofFit('place', 1))).toBe('a-person-must-judge');
    expect(answer({ kinds: ['eligibility'] })).toBe('a-person-must-judge');
    expect(
      answer(
        { kinds: ['years'], keywords: ['Go'], choice: 1 } as never,
        [keyword('Go', 'listed')],
        ofFit('years', 0),
      ),
    ).toBe('partly');
    // A line that asks for fewer years of its own skill than the posting does on the whole.
    const ofGo = { kinds: ['years'], keywords: ['Go'] } as const;
    const fit = [{ id: 'years', share: 0.5, years: 4 }];
    for (const [years, words] of [
      [4, 'shown'],
      [8, 'partly'],
    ] as const)
      expect(answer(ofGo, [{ ...keyword('Go', 'experience'), years }], { fit })).toBe(words);
    // Years of work do not show a skill that is nowhere.
    const ofMissing = { kinds: ['years'], keywords: ['Go'] } as const;
    expect(answer(ofMissing, [keyword('Go', 'missing')], ofFit('years', 1))).toBe('not-shown');
    expect(answer(ofMissing, [keyword('Go', 'covered')], ofFit('years', 1))).toBe('partly');
  });

  it('finds years of a skill only if a job or project names it', () => {
    const asked = { kinds: ['years', 'skill'], keywords: ['Go'] } as const;
    const years = (level: EvidenceLevel) =>
      answer(asked, [keyword('Go', level, { years: 3 })], { fit: [{ id: 'years', share: 1 }] });
    expect(years('listed')).toBe('partly');
    expect(years('project')).toBe('shown');
  });

  it('uses the person’s word only if the resume does not show it, and for exactly this line', () => {
    const own = { keywords: ['Go'] };
    const said = { vouched: ['Go and SQL'] };
    expect(ask(own, [keyword('Go', 'missing')], said)).toMatchObject({ answer: 'shown', isVouched: true });
    expect(ask(own, [keyword('Go', 'listed')], said)).toMatchObject({ answer: 'shown', isVouched: false });
    expect(ask({ ...own, end: 9 }, [keyword('Go', 'missing')], said)).toMatchObject({ isVouched: false });
    expect(ask({ ...own, end: 11 }, [keyword('Go', 'missing')], said)).toMatchObject({ isVouched: true });
  });

  it('raises the keywords of vouched lines to listed, and no others', () => {
    const placed = [
      keyword('Go', 'covered', { coveredBy: ['x'] }),
      keyword('SQL', 'project'),
      keyword('C', 'missing'),
    ];
    const lines = [line({ keywords: ['Go', 'SQL'] }), line({ start: 11, end: 17, keywords: ['C'] })];
    const raised = withVouched(placed, { lines }, description, ['Go and SQL']);
    expect(raised.map(({ evidence }) => evidence)).toEqual(['listed', 'project', 'missing']);
    expect(raised[0]).toMatchObject({ coveredBy: [] });
    expect(withVouched(placed, { lines }, description, ['Go'])).toBe(placed);
  });

  it('quotes the best line of its keywords, the first of equals', () => {
    const quote = (text: string, level: EvidenceLevel) => ({ start: 0, end: 1, text, level });
    const keywords = [
      keyword('Go', 'listed', { quotes: [quote('list', 'listed'), quote('no', 'experience')] }),
      keyword('SQL', 'project', { quotes: [quote('first', 'project')] }),
      keyword('C', 'project', { quotes: [quote('second', 'project')] }),
    ];
    expect(ask({ keywords: ['C', 'SQL', 'Go'] }, keywords)?.nearest?.text).toBe('first');
  });

  it.each([
    ['You set new directions based on data', 'Designed data modules based on sensors', false],
    ['You work within real client constraints and data', 'Read real-time data of client devices', false],
    ['You read sensor data', 'Designed data modules with sensors', true],
  ])('“%s” is near “%s”: %j', (asked, said, isNear) => {
    const [answered] = answerLines({
      ...{ description: asked, keywords: [], fit: [], languages: [], vouched: [] },
      requirements: { otherRequirements: [], lines: [line({ end: asked.length })] },
      resume: { entries: [{ start: 0, end: 1 }] },
      facts: { bullets: [{ start: 0, end: 1, text: said, place: 'projects' }] },
    } as never);
    expect(answered?.nearest !== null).toBe(isNear);
  });

  it('quotes the statement that shares most words, at least two, without endings and short words', () => {
    const nearest = (statements: readonly string[], to = description.length) =>
      ask({ start: 11, end: to }, [], { statements })?.nearest?.text;
    expect(nearest(['Sold bread', 'Built bakery tills', 'Ran bakery software tills'])).toBe(
      'Ran bakery software tills',
    );
    expect(nearest(['Built bakery tills', 'Fixed bakery tills'])).toBe('Built bakery tills');
    expect(nearest(['Built bakery ovens'])).toBeUndefined();
    expect(nearest(['With here and bakery'])).toBe('With here and bakery');
    expect(nearest(['With the bakery and its SQL'])).toBeUndefined();
    expect(nearest([])).toBeUndefined();
  });

  /** The line of a project that is nearest to a requirement with the same words. */
  const nearestToItself = (said: string) =>
    answerLines({
      ...{ description: said, keywords: [], fit: [], languages: [], vouched: [] },
      requirements: { otherRequirements: [], lines: [line({ end: said.length })] },
      resume: { entries: [{ start: 0, end: 1 }] },
      facts: { bullets: [{ start: 0, end: 1, text: said, place: 'projects' }] },
    } as never)[0]?.nearest;

  it.each(
    'with have from that this will your their they work working experience knowledge skills ability strong good years using used into other must should able well also such more than team teams'
      .split(' ')
      .map(word => [word]),
  )('is not nearer because of “%s”', word => {
    expect(nearestToItself(`${word} bakery`)).toBeNull();
  });

  it.each(
    'application based bases building builds built business client data design develops development environment level own process processes product project real requirement software solution support system technical technology time tool user'
      .split(' ')
      .map(word => [word]),
  )('is not nearer because of “%s” and another ordinary word', word => {
    expect(nearestToItself(`${word} ${word === 'software' ? 'system' : 'software'}`)).toBeNull();
  });
});

it('everybody has zero years, but not the skill named beside them', () => {
  const answer = (line: string) => {
    const description = `Requirements\n- Python\n- ${line}`;
    return analyze({ title: 'Software Engineer', description }, resume, { today }).ledger.at(-1)?.answer;
  };
  expect(answer('0-2 years of professional experience')).toBe('shown');
  expect(answer('0-2 years of experience with Kafka')).toBe('not-shown');
  expect(answer('12 years of professional experience')).toBe('partly');
});
