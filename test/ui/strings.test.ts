import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  formatNumber,
  keyOf,
  type MessageKey,
  plural,
  speakAsBrowser,
  speakFrom,
  t,
} from '../../src/browser/settings/strings.ts';

const words = {
  hello: { message: 'Hello $1, of $2' },
  requiredMissing_one: { message: '$1 keyword' },
  requiredMissing_other: { message: '$1 keywords' },
};

const voice = { catalogue: words, messages: () => undefined, language: 'en' } as const;

beforeEach(() => speakFrom(voice));

describe('words', () => {
  test('have their blanks filled', () => {
    expect(t('hello' as MessageKey, 'Ada', 'London')).toBe('Hello Ada, of London');
  });

  test('never treat a filled-in value as a blank', () => {
    expect(t('hello' as MessageKey, '$2', 'x')).toBe('Hello $2, of x');
  });

  test.each([
    ['resume\u202efdp.exe', 'Hello resumefdp.exe, of x'],
    ['שלום', 'Hello \u2068שלום\u2069, of x'],
    ['a\u2069b', 'Hello ab, of x'],
  ])('keep the sentence in order around %j', (name, said) => {
    expect(t('hello' as MessageKey, name, 'x')).toBe(said);
  });

  test.each([
    ['fit', 'title', 'fitTitle'],
    ['refusal', 'too-large', 'refusalTooLarge'],
    ['paper', 'a4', 'paperA4'],
  ])('have keys built from an id: “%s” and “%s” make %s', (stem, id, key) =>
    expect(keyOf(stem, id)).toBe(key),
  );

  test('show the key if a message is unknown', () => {
    expect(t('noSuchKey' as MessageKey)).toBe('noSuchKey');
  });

  test.each([
    [0, '0 keywords'],
    [1, '1 keyword'],
    [2, '2 keywords'],
    [1200, '1,200 keywords'],
  ])('count %i', (count, said) => {
    expect(plural('requiredMissing', count)).toBe(said);
  });

  test('format numbers by the rules of the language', () => {
    speakFrom({ ...voice, language: 'de' });
    expect(formatNumber(1234.5, 1)).toBe('1.234,5');
    expect(formatNumber(1234)).toBe('1.234');
    speakFrom(voice);
    expect(formatNumber(1234.5, 1)).toBe('1,234.5');
  });

  test('are read from the browser only once, whatever their values', () => {
    // As browsers do: a blank without a value becomes empty.
    const getMessage = vi.fn((key: string, given: readonly string[] = []) =>
      key === 'hello' ? words.hello.message.replace(/\$(\d)/g, (_, at) => given[Number(at) - 1] ?? '') : '',
    );
    vi.stubGlobal('chrome', { i18n: { getMessage, getUILanguage: () => 'en' } });
    speakAsBrowser();
    expect(t('hello' as MessageKey, 'Ada', '$1')).toBe('Hello Ada, of $1');
    expect(t('hello' as MessageKey, 'Bob')).toBe('Hello Bob, of ');
    expect(getMessage).toHaveBeenCalledOnce();
    expect(t('unknown' as MessageKey)).toBe('unknown');
    vi.unstubAllGlobals();
  });
});
