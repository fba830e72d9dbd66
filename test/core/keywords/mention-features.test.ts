import { describe, expect, test } from 'vitest';
import { employersAmong } from '../../../src/core/keywords/employers-among.ts';
import { mentionsIn, tokensOf } from '../../../src/core/keywords/find-skills.ts';
import { isFieldOfStudy } from '../../../src/core/keywords/is-field-of-study.ts';
import { peopleNamed } from '../../../src/core/keywords/mention-features.ts';

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
