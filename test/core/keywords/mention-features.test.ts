import { describe, expect, test } from 'vitest';
import { cuesOf } from '../../../src/core/keywords/cue-words.ts';
import { employersAmong } from '../../../src/core/keywords/employers-among.ts';
import { collectCandidates, mentionsIn, tokensOf } from '../../../src/core/keywords/find-skills.ts';
import { isFieldOfStudy } from '../../../src/core/keywords/is-field-of-study.ts';
import { markAnchors } from '../../../src/core/keywords/mark-anchors.ts';
import { peopleNamed, wordsAround } from '../../../src/core/keywords/mention-features.ts';
import { MENTION_KINDS } from '../../../src/core/keywords/mention-kinds.ts';
import { tellSense } from '../../../src/core/keywords/sense-features.ts';
import { getLexicon } from '../../../src/core/lexicon/lexicon.ts';
import { namesTold } from '../../../src/core/models/named-features.ts';

test('every cue is one normalized word', () => {
  const split = [...cuesOf.keys()].filter(
    cue =>
      tokensOf(cue)
        .map(({ norm }) => norm)
        .join() !== cue,
  );
  expect(split).toEqual([]);
});

// What postings say around the names of skills, in words that all tell the same of them.
test.each([
  [
    'wish',
    `plus pluses bonus ideal ideally preferably preferred prefer preference desirable desired advantage advantageous asset nice
    beneficial helpful optional optionally appreciated welcome merit meritorious valued favorable favourable useful handy regarded extra
    kudos vorteil wünschenswert idealerweise atout apprécié souhaité valorable deseable výhodou`,
  ],
  [
    'must',
    'must required require requires mandatory essential need needed minimum necessary least strong solid deep proven excellent',
  ],
  [
    'know',
    `experience experienced knowledge proficiency proficient expertise familiarity familiar understanding skill skills skilled fluent
    fluency background command competent competency comfortable mastery exposure expert years ability degree know kenntnisse erfahrung
    expérience experiencia`,
  ],
  [
    'do',
    `develop developing design designing build building write writing implement implementing maintain maintaining create creating deploy
    deploying manage managing automate support supporting drive lead leading ensure improve optimize integrate integrating work working
    contribute own operate`,
  ],
  ['we', "we our us we're we've"],
  ['you', "you your you'll you're you've candidate candidates"],
  [
    'people',
    `engineers developers designers teams team managers colleagues scientists analysts stakeholders owners specialists architects testers
    researchers professionals departments people leads experts partners peers founders ceo cto`,
  ],
  [
    'together',
    `collaborate collaborates collaborating collaboration partner partnering alongside liaise together mentor coach support hire report`,
  ],
  [
    'client',
    `customer customers client clients users companies investors businesses brands enterprises organizations industry industries market
    markets`,
  ],
  [
    'learn',
    `learn learning training train trained grow courses workshops certification certifications teach mentorship conferences`,
  ],
  ['not', "no not don't doesn't isn't aren't won't without never instead rather unlike neither nor longer"],
  ['example', 'such like including include includes eg example examples instance etc'],
  [
    'offer',
    'offer offers benefits salary perks budget insurance vacation allowance discount laptop macbook free bonus',
  ],
  ['other', 'other similar equivalent any another one either more related comparable following various etc'],
  ['use', 'use uses using used powered stack built written runs running based consists hosted'],
  [
    'group',
    `company platform product products solution solutions leader leading provider mission founded startup customers suite portfolio`,
  ],
  [
    'kind',
    `language languages framework frameworks library libraries database databases tool tools platform platforms technology technologies
    cloud clouds provider providers services systems broker brokers queues environment environments`,
  ],
  ['away', 'migrate migrating migration replace replacing legacy moving away from retire sunset deprecated'],
] as const)('%s is said by each of its words', (cue, words) => {
  expect(words.split(/\s+/).filter(word => !cuesOf.get(word)?.includes(cue))).toEqual([]);
});

describe('a trade’s name', () => {
  test.each([
    ['data analyst', 'person'],
    ['data analysts', 'people'],
    ['data analysis', null],
  ])('%s is %s', (text, expected) => {
    expect(peopleNamed(tokensOf(text).at(-1))).toBe(expected);
  });
});

describe('a subject that one may have studied', () => {
  const isStudied = (text: string) => {
    const start = text.indexOf('[');
    return isFieldOfStudy(text.replace(/[[\]]/g, ''), start, text.indexOf(']') - 1);
  };
  test.each([
    'A degree in computer science, [mathematics] or physics',
    'MSc in [statistics]',
    'A degree in a technical subject (e.g. physics, [statistics])',
    'Studium der Technik (z. B. [Statistik])',
    'You studied [data science] or economics',
    'Computer science, [mathematics], or a related field',
  ])('%s', text => {
    expect(isStudied(text)).toBe(true);
  });
  test.each([
    'Solid [mathematics]',
    'A degree in computer science; [statistics] in practice',
    'A degree in computer science. [Statistics] in practice',
    'A degree in physics and experience with [machine learning]',
    'Knowledge of [machine learning] or a related field',
    'Models of the seasons in [statistics]',
  ])('not: %s', text => {
    expect(isStudied(text)).toBe(false);
  });
});

describe('the employer’s own name', () => {
  const employers = (text: string) => {
    const tokens = tokensOf(text);
    return [...employersAmong(mentionsIn(text, tokens), tokens, null)].map(({ name }) => name);
  };
  test.each([
    ['Experience with Datadog\nAt Datadog, we watch the cloud.', ['Datadog']],
    ['We are GitLab.', ['GitLab']],
    ['About Datadog\nWe watch the cloud.', ['Datadog']],
    ['Dublin\nDatadog Europe is hiring.', ['Datadog']],
    ['As a fast growing firm, Datadog Europe is looking for you.', ['Datadog']],
    ['New York. GitLab Services Ltd is looking for you', ['GitLab']],
    ['Who knows Datadog is hiring well', []],
    ['Work at Datadog, Kafka and PostgreSQL', []],
    ['You care about PostgreSQL.', []],
    ['We are PostgreSQL, Kafka', ['PostgreSQL']],
    ['At least PostgreSQL is needed.', []],
    ['x\nAt Datadog our tools watch. Run Datadog', ['Datadog']],
    ['x, at Datadog our tools watch. Run Datadog', []],
    ['Look-at Datadog our tools watch. Run Datadog', ['Datadog']],
    ['x\nAt datadog our tools watch. Run Datadog', []],
    ['x\nAt, Datadog our tools watch. Run Datadog', []],
    ['x\nJoin Datadog offers you much. Run Datadog', ['Datadog']],
    ['x\nAbout Datadog\nRun Datadog', ['Datadog']],
    ['x\nJoin Datadog, and we grow. Run Datadog', ['Datadog']],
    ['x\nJoin Datadog Days in Ulm. Run Datadog', []],
    ['x\nYou join Datadog, and they grow. Run Datadog', []],
    ['x\nAbout Datadog', ['Datadog']],
    ['x\nAt Spring Cloud Gateway we run Spring Cloud Gateway', ['Spring Cloud Gateway']],
    ['x\nThey are Datadog. Run Datadog', []],
    ['x and we are Datadog. Run Datadog', []],
    ['x\nAt TDD we test. Run TDD', []],
    ['x\nAt datadog you run datadog', []],
    ['x\nGitLab Europe West is seeking you', ['GitLab']],
    ['x\nGitLab Europe West One is seeking you', []],
    ['x\nGitLab, Europe is seeking you', []],
    ['x\nGitLab europe is seeking you', []],
    ['x\nGitLab was seeking you', []],
    ['x\ngitlab is seeking you', []],
    ['x\nThen GitLab is seeking you', []],
  ])('%j: %j', (text, expected) => {
    expect(employers(text)).toEqual(expected);
  });
});

test('the employer’s name counts if it is given, whatever the text says', () => {
  const employers = (text: string, company: string) => {
    const tokens = tokensOf(text);
    return [...employersAmong(mentionsIn(text, tokens), tokens, company)].map(({ name }) => name);
  };
  expect(employers('Run Datadog and Kafka', 'Datadog, Inc.')).toEqual(['Datadog']);
  expect(employers('Run Datadog and Kafka', 'Confluent')).toEqual([]);
  expect(employers('Run datadog and Kafka', 'Datadog')).toEqual([]);
});

describe('the features that tell the sense of a word', () => {
  const toldOf = (name: string, text: string) => {
    const tokens = tokensOf(text);
    const all = collectCandidates(tokens, getLexicon().trie);
    const anchors = markAnchors(all, tokens);
    const own = all.flat().find(({ skill }) => skill.name === name);
    if (!own) throw new Error(`no ${name} in ${text}`);
    return namesTold(MENTION_KINDS, sink => tellSense(own, { text, tokens, anchors, tools: 'few' }, sink));
  };
  test.each([
    ['Nomad', 'Docker, Nomad and Kubernetes', 'sides=tools|tools'],
    ['Nomad', 'Docker or Nomad', 'sides=tools|none'],
    ['Nomad', 'Nomad, a good Python team and tea', 'sides=none|some'],
    ['Nomad', 'Freedom, Nomad and courage', 'sides=other|other'],
    ['Nomad', 'You run Nomad', 'sides=none|none'],
  ])('its neighbours in a list: %s in “%s”', (name, text, feature) => {
    expect(toldOf(name, text)).toContain(feature);
  });
  test.each([
    ['We run Nomad in production', 'joined=lower title lower'],
    ['Digital Nomad visa', 'joined=title title lower'],
    ['Docker Nomad', 'joined=TOOL title |'],
    ['Docker, Nomad', 'joined=| title |'],
  ])('how the words are written that it is joined to: “%s”', (text, feature) => {
    expect(toldOf('Nomad', text)).toContain(feature);
  });
  test.each([
    ['Work As A Digital Nomad From Everywhere', 'caps=true&form=title'],
    ['Work as a digital Nomad from everywhere', 'caps=false&form=title'],
    ['Great Perks Await. You work as a Nomad from everywhere', 'caps=false&form=title'],
  ])('whether its sentence is in capitals: “%s”', (text, feature) => {
    expect(toldOf('Nomad', text)).toContain(feature);
  });
});

test('a word in another line does not count as beside a mention', () => {
  const tokens = tokensOf('Kafka at work\nJava and more\nRust');
  const wordAt = wordsAround({ first: 3, end: 4 }, { tokens, anchors: new Uint8Array(tokens.length) });
  expect([2, 3, 4, 5, 6].map(wordAt)).toEqual(['|', 'java', 'and', 'more', '|']);
});
