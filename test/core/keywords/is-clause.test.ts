import { describe, expect, test } from 'vitest';
import { findSkills } from '../../../src/core/keywords/find-skills.ts';

const names = (text: string) => findSkills(text).map(mention => mention.name);

describe('a verb and its object', () => {
  const small =
    'a about across after against all among an and as at because before between both but by during each end every for from how if in including into is it its like nor of off on onto or our out over per so such than that the their them then these this those through throughout to together toward towards under until up upon using via we when where which while who whose will with within without you your';
  test.each(small.split(' '))('end before “%s”', word => {
    expect(names(`Managing data ${word} us`)).toContain('Data management');
  });

  test.each([
    'Managing data',
    'Managing data, shops',
    'Managing data (shops)',
    'Managing data performance',
    'Managing data execution',
    'Managing data carefully',
    'Managing data used by all',
  ])('end: “%s”', text => {
    expect(names(text)).toContain('Data management');
  });

  test.each(['Managing data shops', 'Managing data-heavy shops'])('go on: “%s”', text => {
    expect(names(text)).not.toContain('Data management');
  });

  test('are the skill if only a part of the object follows, but not if a longer name begins with it', () => {
    expect(names('You optimize Power Query steps')).toEqual(['Power Query']);
    expect(names('Optimize SQL shops')).toContain('Query optimization');
  });
});

describe('a name that is the verb of its clause', () => {
  const isNamed = (text: string) => /Build systems|Design systems/.test(names(text).join());
  test.each([
    ...'to we you they who will can help helps'.split(' ').map(word => `${word} build tools`),
    ...`analyze architect configure create define deliver deploy design develop evaluate implement improve integrate lead load maintain
      manage manipulate operate own plan query refactor refine scale store support test transform understand update validate write`
      .split(/\s+/)
      .map(verb => `${verb} and build tools`),
    'write or build tools',
    'build and design systems',
    'Build tools that help',
    'Design systems which scale',
    'Build tools and apps to scale',
    'Build tools and apps so they scale',
    'Tools and build tools that help',
    'Build tools one two three four five six seven eight nine ten eleven that',
    'Acme builds tools for shops',
    'Acme designs systems',
    ...'that which who it he she team company'.split(' ').map(who => `${who} builds tools`),
  ])('“%s”', text => {
    expect(isNamed(text)).toBe(false);
  });

  test.each([
    'Jenkins, build tools',
    'users design systems',
    'Acme design systems',
    'Docker, builds systems',
    'the bakery and build tools',
    'we, build tools',
    'Build tools',
    'Build Tools that help',
    'Build tools (that help)',
    'Build tools. We see that',
    'Build tools\nthat help',
    'Build tools one two three four five six seven eight nine ten eleven twelve that',
  ])('not: “%s”', text => {
    expect(isNamed(text)).toBe(true);
  });

  test('is a name if it is no verb: “the payments systems” are payment systems', () => {
    expect(names('The payments systems of a bank')).toEqual(names('The payment systems of a bank'));
    expect(names('the platform that powers BI')).not.toContain('Power BI');
    expect(names('It transforms data')).toContain('Data transformation');
    expect(names('Our company systems design')).toContain('System design');
    expect(names('Exposure to Test Kitchen')).toContain('Test Kitchen');
  });
});

describe('a tool that is a plain verb in small letters', () => {
  test.each('to we you they who will can help helps'.split(' '))('is none after “%s”', word => {
    expect(names(`Node.js, React. As far ${word} go backend: Kafka, Docker`)).not.toContain('Go');
  });

  test.each([
    'React, go, Vue',
    'exposure to go, React and Vue',
    'moved to Go and React',
    'React and go services',
    'React (go and Vue)',
  ])('is one in “%s”', text => {
    expect(names(text)).toContain('Go');
  });
});

describe('a tool at the start of an instruction', () => {
  test.each([
    ['embedding security into the lifecycle', false],
    ['vector search, embedding and reranking', true],
    ['embedding pipelines', true],
  ])('is the singular of a plural before its object: “%s”', (text, isNamed) => {
    const said = names(`Python, SQL, LLMs, RAG, PyTorch and vector databases. Work on ${text}.`);
    expect(said.includes('Embeddings')).toBe(isNamed);
  });

  test.each(['Move fast, break nothing', 'Go the extra mile', 'Make it better', 'Express what you think'])(
    'is none: “%s”',
    text => {
      expect(names(`Kafka, Docker\n- ${text}\n- React, Vue`)).toEqual(['Kafka', 'Docker', 'React', 'Vue.js']);
    },
  );

  test.each(
    'a an the it this that these those what our your my their together forward beyond fast quickly'.split(
      ' ',
    ),
  )('is none before “%s”', word => {
    expect(names(`Kafka, Docker\n- Go ${word} mile\n- React, Vue`)).not.toContain('Go');
  });

  test.each(['Go and React', 'Go backend services', 'Go, React', 'Go with React'])('is one: “%s”', text => {
    expect(names(`Kafka, Docker\n- ${text}`)).toContain('Go');
  });
});

describe('a tool whose name is also an instruction', () => {
  const inDuties = (line: string) =>
    names(
      `We build things.\n\nWhat you will do\n- ${line}\n- Talk to users\n\nRequirements\n- PHP\n- 3 years of experience`,
    );
  test.each([
    ['Make services resilient', 'Make'],
    ['Make tools that help', 'Make'],
    ['Sketch screens for new features', 'Sketch'],
    ['Segment users and test ideas', 'Segment'],
    ['Render pages on the server', 'Render'],
  ])('is none where a line begins with it and an object follows: “%s”', (line, name) => {
    expect(inDuties(line)).not.toContain(name);
  });
  test.each('access dash make play render segment sketch slack stitch zoom'.split(' '))(
    'is meant where what follows is no object, and not where it is one: “%s”',
    word => {
      const Word = word.charAt(0).toUpperCase() + word.slice(1);
      const named = (text: string) => names(`Kafka, Docker, Terraform\n- ${text}\n- React, Vue`).length;
      const withIt = named(`${Word}, Jenkins`);
      expect([withIt, named(`${Word} pages, Jenkins`)]).toEqual([7, 6]);
    },
  );
  test.each('is are was or and with on in for as at by plus preferred required experience'.split(' '))(
    'is meant before “%s”',
    word => {
      expect(names(`Kafka, Docker, Figma\n- Slack ${word} all\n- React, Vue`)).toContain('Slack');
    },
  );
  test.each([
    ['Sketch skills', 'Sketch'],
    ['Sketch or Figma', 'Sketch'],
    ['Segment integration', 'Segment'],
  ])('is meant where what follows is none: “%s”', (line, name) => {
    expect(inDuties(line)).toContain(name);
  });
});

test('a practice after another one with the same last word is no verb', () => {
  expect(names('Object-oriented design and design patterns')).toContain('Design patterns');
});
