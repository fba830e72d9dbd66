import { describe, expect, test } from 'vitest';
import { highlightTerms, lineTermName } from '../../src/browser/page/highlight-terms.ts';
import { sampleKeyword } from './samples.ts';

const description = 'You know Python and SQL.\nWe also use Python for tools.\n- Docker is a plus';
const python = sampleKeyword(description, ['Python']);
const keywords = [
  {
    ...python,
    spans: [...description.matchAll(/Python/g)].map(({ index }) => ({ start: index, end: index + 6 })),
  },
  sampleKeyword(description, ['SQL'], { evidence: 'listed' }),
  sampleKeyword(description, ['Docker'], { evidence: 'experience', need: 'preferred' }),
];
const terms = highlightTerms({ keywords, ledger: [] }, { title: null, description });

describe('highlightTerms', () => {
  test('quotes each place with its context', () => {
    expect(terms[0]?.quotes).toEqual([
      { before: 'You know ', exact: 'Python', after: ' and SQL.\nWe also use Py' },
      { before: 'on and SQL.\nWe also use ', exact: 'Python', after: ' for tools.\n- Docker is ' },
    ]);
  });

  test('quotes the title if it names the keyword as a whole word', () => {
    const quotes = (title: string | null, inTitle: string | null) =>
      highlightTerms(
        { keywords: [{ ...python, spans: [], inTitle }], ledger: [] },
        { title, description },
      ).map(({ quotes: own }) => own.map(({ before, exact, after }) => `${before}[${exact}]${after}`));
    expect(quotes('Senior Python Engineer (Python)', 'Python')).toEqual([
      ['Senior [Python] Engineer (Python)', 'Senior Python Engineer ([Python])'],
    ]);
    expect(quotes('Google Go Engineer', 'Go')).toEqual([['Google [Go] Engineer']]);
    expect(quotes('C++ or C Engineer', 'C')).toEqual([['C++ or [C] Engineer']]);
    expect(quotes('Senior Engineer', 'Python')).toEqual([]);
    expect(quotes('Senior Python Engineer', null)).toEqual([]);
    expect(quotes(null, null)).toEqual([]);
  });

  test('has a term to jump to for each requirement: without its bullet, in pieces if it is long, and with a level if lines are highlighted', () => {
    const text = `Wanted\n- ${'Kafka '.repeat(60)}`;
    const line = {
      start: text.indexOf('- '),
      end: text.length,
      role: 'must',
      kinds: [],
      keywords: [],
      choice: null,
      answer: 'shown',
      nearest: null,
      isVouched: false,
    } as const;
    const [term] = highlightTerms({ keywords: [], ledger: [line] }, { title: null, description: text });
    expect(term).toMatchObject({ keyword: lineTermName(line), layer: null });
    const words = 'Kafka '.repeat(60);
    expect(term?.quotes.map(({ exact }) => exact)).toEqual([words.slice(0, 200), words.slice(200)]);
    const styles = ['missing', 'listed', 'proven'] as const;
    const drawn = (change: object, chosen: readonly (typeof styles)[number][] = styles) =>
      highlightTerms(
        { keywords, ledger: [{ ...line, ...change }] },
        { title: null, description: text },
        chosen,
        true,
      ).map(({ layer }) => layer);
    expect(drawn({}).at(-1)).toBe('proven');
    expect(drawn({ answer: 'partly' }).at(-1)).toBe('listed');
    expect(drawn({ answer: 'not-shown' }).at(-1)).toBe('missing');
    expect(drawn({ answer: 'not-shown', isVouched: true }).at(-1)).toBe('proven');
    expect(drawn({ answer: 'a-person-must-judge' }).at(-1)).toBeNull();
    expect(drawn({ answer: 'not-shown' }, ['proven']).at(-1)).toBeNull();
    // Keywords are searched for all the same, so that the time this takes reveals nothing to the page.
    expect(drawn({}).slice(0, -1)).toEqual(
      drawn({})
        .slice(0, -1)
        .map(() => null),
    );
  });

  test('leaves out keywords that are only mentioned, and gives no layer to levels that are turned off', () => {
    const report = {
      keywords: [...keywords, sampleKeyword(description, ['tools'], { need: 'mentioned' })],
      ledger: [],
    };
    expect(
      highlightTerms(report, { title: null, description }, ['missing', 'proven']).map(
        ({ keyword, layer }) => [keyword, layer],
      ),
    ).toEqual([
      ['Python', 'missing'],
      ['SQL', null],
      ['Docker', 'proven'],
    ]);
  });

  test('finds the keyword at the beginning and the end of the title, and after a longer word that contains it', () => {
    const quotes = (title: string) =>
      highlightTerms(
        { keywords: [{ ...python, spans: [], inTitle: 'Go' }], ledger: [] },
        { title, description },
      )
        .flatMap(({ quotes: own }) => own)
        .map(({ before, after }) => `${before}|${after}`);
    expect(quotes('Go')).toEqual(['|']);
    expect(quotes('GoGo, Go')).toEqual(['GoGo, |']);
    expect(quotes('Go#, xGo, Gox')).toEqual([]);
  });

  test('leaves out empty places, and those of more than 200 characters', () => {
    const long = `${'x'.repeat(200)} y`;
    const of = (...spans: readonly (readonly [number, number])[]) =>
      highlightTerms(
        { keywords: [{ ...python, spans: spans.map(([start, end]) => ({ start, end })) }], ledger: [] },
        { title: null, description: long },
      ).flatMap(({ quotes: own }) => own.map(({ exact }) => exact.length));
    expect(of([0, 200])).toEqual([200]);
    expect(of([0, 201])).toEqual([]);
    expect(of([3, 3])).toEqual([]);
  });
});
