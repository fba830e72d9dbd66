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
    // Other languages say it at the end, anywhere, at the head, or in brackets.
    [
      'Maîtrise d’Erlang ; la connaissance d’Elixir serait un réel atout.',
      ['la connaissance d’Elixir serait un réel atout'],
    ],
    ['Erlang, Elixir souhaité', ['Elixir souhaité']],
    ['La conoscenza di Elixir è un vantaggio', ['La conoscenza di Elixir è un vantaggio']],
    ['Erlang, gradita la conoscenza di Elixir', ['la conoscenza di Elixir']],
    ['Certificación de Erlang será una ventaja', ['Certificación de Erlang será una ventaja']],
    ['Erlang (obrigatório), Elixir (desejável)', ['Elixir (desejável']],
    ['Elixir é uma mais-valia', ['Elixir é uma mais-valia']],
    ['Dodatkowy atut: Elixir', ['Dodatkowy atut: Elixir']],
    ['Elixir (výhoda, není podmínkou)', ['Elixir (výhoda, není podmínkou', 'výhoda, není podmínkou']],
    ['Ervaring met Elixir strekt tot aanbeveling', ['Ervaring met Elixir strekt tot aanbeveling']],
    ['Elixir er ikke et krav, men en fordel', ['Elixir er ikke et krav', 'men en fordel']],
    ['Elixir bilgisi artı puandır', ['Elixir bilgisi artı puandır']],
    ['Im besten Fall kennst du Elixir', ['Im besten Fall kennst du Elixir']],
    ['Opyt s Erlang, Elixir будет плюсом', ['Elixir будет плюсом']],
    ['Erlang; Elixir wäre ein Plus, wenn du es kennst', ['Elixir wäre ein Plus, wenn du es kennst']],
    // The same words say something else.
    ['Plus de 5 ans d’expérience avec Erlang', []],
    ['De plus, vous connaissez Erlang', []],
    ['Erlang es una ventaja competitiva', []],
    ['Du kennst die Vorteile von Erlang', []],
    ['Umiejętność wykorzystania przewag Erlang', []],
    ['Doświadczenie w Erlang, plus znajomość Elixir', []],
    ['Vous arrivez de préférence tôt et connaissez Erlang', []],
    ['Erlang’ın avantajlarını kullanabilen', []],
  ])('%s', (sentence, wishes) => {
    expect(wishesIn(sentence).map(({ start, end }) => sentence.slice(start, end).trim())).toEqual(wishes);
  });
});
