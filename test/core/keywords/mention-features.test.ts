import { describe, expect, test } from 'vitest';
import { employersAmong } from '../../../src/core/keywords/employers-among.ts';
import { collectCandidates, mentionsIn, tokensOf } from '../../../src/core/keywords/find-skills.ts';
import { firmTokens } from '../../../src/core/keywords/firm-tokens.ts';
import { isFieldOfStudy } from '../../../src/core/keywords/is-field-of-study.ts';
import { peopleNamed } from '../../../src/core/keywords/mention-features.ts';
import { MENTION_KINDS } from '../../../src/core/keywords/mention-kinds.ts';
import { tellSense } from '../../../src/core/keywords/sense-features.ts';
import { getLexicon } from '../../../src/core/lexicon/lexicon.ts';
import { namesTold } from '../../../src/core/models/named-features.ts';

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
    'You studied [data science] or economics',
    'Computer science, [mathematics], or a related field',
  ])('%s', text => {
    expect(isStudied(text)).toBe(true);
  });
  test.each([
    'Solid [mathematics]',
    'A degree in computer science; [statistics] in practice',
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
    ['New York. GitLab Services Ltd is looking for you', ['GitLab']],
    ['Who knows Datadog is hiring well', []],
    ['Work at Datadog, Kafka and PostgreSQL', []],
    ['You care about PostgreSQL.', []],
    ['We are PostgreSQL, Kafka', ['PostgreSQL']],
    ['At least PostgreSQL is needed.', []],
  ])('%j: %j', (text, expected) => {
    expect(employers(text)).toEqual(expected);
  });
});

describe('what tells the sense of a word', () => {
  const toldOf = (name: string, text: string) => {
    const tokens = tokensOf(text);
    const all = collectCandidates(tokens, getLexicon().trie);
    const firm = firmTokens(all, tokens);
    const own = all.flat().find(({ skill }) => skill.name === name);
    if (!own) throw new Error(`no ${name} in ${text}`);
    return namesTold(MENTION_KINDS, sink => tellSense(own, { text, tokens, firm, tools: 'few' }, sink));
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
