import { describe, expect, test } from 'vitest';
import { wishesIn } from '../../../src/core/posting/find-wishes.ts';

describe('of a sentence, what is said to be a wish', () => {
  test.each([
    ['Erlang, Elixir is a plus', ['Elixir is a plus']],
    ['Erlang and Elixir knowledge is a plus', ['Erlang and Elixir knowledge is a plus']],
    ['(Elixir experience a plus) Erlang', ['Elixir experience a plus']],
    ['Erlang (Elixir experience a plus), Riak', ['Elixir experience a plus']],
    ['Erlang (a plus), Riak', ['Erlang (a plus']],
    [
      'Exposure to Riak, knowledge of Erlang and experience with Elixir are a plus',
      ['Exposure to Riak, knowledge of Erlang and experience with Elixir are a plus'],
    ],
    ['Knowledge of Riak, knowledge of Elixir is a plus', ['knowledge of Elixir is a plus']],
    ['Elixir, even at home, would be great', ['Elixir, even at home, would be great']],
    ['Riak, Elixir, even at home, would be great', ['Elixir, even at home, would be great']],
    ['Erlang, Riak and Elixir are a plus', ['Erlang, Riak and Elixir are a plus']],
    ['Erlang, nice to have Elixir', ['nice to have Elixir']],
    ['Erlang (OTP (any of it), Elixir a plus)', ['Elixir a plus']],
    ['JavaScript, preferably TypeScript', ['TypeScript']],
    ['Agile Software Development, preferably Scrum', []],
    ['A framework, preferably Phoenix', []],
    ['You write Erlang', []],
  ])('%s', (sentence, wishes) => {
    expect(wishesIn(sentence).map(({ start, end }) => sentence.slice(start, end).trim())).toEqual(wishes);
  });
});
