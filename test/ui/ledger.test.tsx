import { describe, expect, test } from 'vitest';
import { plural, t } from '../../src/browser/settings/strings.ts';
import type { AnsweredLine } from '../../src/core/types.ts';
import { Ledger, type LedgerActions } from '../../src/ui/components/ledger.tsx';
import { posting, report } from './report-fixture.ts';
import { button, click, show } from './show.tsx';

const none: LedgerActions = { onVouch: null, onShow: null, onQuote: null, onHighlight: null };
const { description } = posting;

function lineWith(words: string, change: Partial<AnsweredLine> = {}): AnsweredLine {
  const line = report.ledger.find(({ start, end }) => description.slice(start, end).includes(words));
  if (!line) throw new Error(`The ledger has no line with “${words}”.`);
  return { ...line, ...change };
}

/** The opened row of a line. */
function opened(line: AnsweredLine, actions: Partial<LedgerActions> = {}): HTMLElement {
  const given = { ...none, ...actions };
  const root = show(
    <Ledger lines={[line]} description={description} areHighlighted={false} actions={given} />,
  );
  click(root.querySelector('.rows button') as HTMLElement);
  return root.querySelector('.rows') as HTMLElement;
}

const buttonsIn = (row: HTMLElement) =>
  [...row.querySelectorAll('button')].slice(1).map(({ textContent }) => textContent?.trim());

describe('the count over the ledger', () => {
  const countOf = (...answers: AnsweredLine['answer'][]) =>
    show(
      <Ledger
        lines={answers.map(answer => lineWith('Docker and Terraform', { answer }))}
        description={description}
        areHighlighted={false}
        actions={none}
      />,
    )
      .querySelector('.ledger-count')
      ?.textContent?.trim();

  test('does not say “0 of 0 lines” if the person must judge all lines', () => {
    expect(countOf('shown', 'a-person-must-judge')).toBe(
      `${t('ledgerAnswered', 1, 1)} ${plural('ledgerJudged', 1)}`,
    );
    expect(countOf('a-person-must-judge')).toBe(plural('ledgerJudged', 1));
  });

  test('says nothing of lines to judge if there are none', () => {
    expect(countOf('shown', 'not-shown')).toBe(t('ledgerAnswered', 1, 2));
  });
});

describe('a line of the ledger', () => {
  const partly = lineWith('Docker and Terraform');
  const missing = lineWith('Kafka or another');

  test('has a working button for each possible action, and none for impossible ones', () => {
    const done: unknown[] = [];
    expect(buttonsIn(opened(partly))).toEqual([]);
    const row = opened(partly, {
      onShow: line => done.push(line),
      onVouch: (text, on) => done.push([text, on]),
      onQuote: quote => done.push(quote.text),
    });
    const text = description.slice(partly.start, partly.end).trim();
    for (const name of ['Show on the page', 'resume shows this', partly.nearest?.text ?? ''])
      click(button(row, name));
    expect(done).toEqual([partly, [text, true], partly.nearest?.text]);
  });

  test.each([
    ['shown', false, 0],
    ['shown', true, 1],
    ['partly', false, 1],
    ['not-shown', false, 1],
    ['a-person-must-judge', false, 1],
  ] as const)(
    'that is answered “%s” (vouched for: %s) can be vouched for, or no more: %i',
    (answer, isVouched, count) => {
      const row = opened({ ...partly, answer, isVouched }, { onVouch: () => undefined });
      expect(buttonsIn(row)).toHaveLength(count);
      expect(row.querySelectorAll('p.faint')).toHaveLength(count);
    },
  );

  test.each([
    ['shown by a line', { ...partly, answer: 'shown' }, 'On your resume'],
    ['that a line comes near to', partly, 'Your nearest line'],
    ['that the whole resume answers', { ...missing, answer: 'shown' }, 'Told by your resume as a whole'],
    ['that it answers in part', { ...missing, answer: 'partly' }, 'Told by your resume as a whole'],
    [
      'that the person vouches for',
      { ...missing, answer: 'shown', isVouched: true },
      'No line of your resume',
    ],
    ['with no line near', missing, 'No line of your resume comes near.'],
  ] as const)('%s says so', (_, line, words) => {
    expect(opened(line).textContent).toContain(words);
  });
});

test('a ledger can highlight its lines if there is a page, and says if it has no lines', () => {
  const isHighlighted: boolean[] = [];
  const lines = [lineWith('Kafka or another')];
  const draw = (areHighlighted: boolean, actions: Partial<LedgerActions>) =>
    show(
      <Ledger
        lines={lines}
        description={description}
        areHighlighted={areHighlighted}
        actions={{ ...none, ...actions }}
      />,
    );
  expect(draw(false, {}).querySelector('.filter-chip')).toBeNull();
  for (const areHighlighted of [false, true])
    click(
      draw(areHighlighted, { onHighlight: on => isHighlighted.push(on) }).querySelector(
        '.filter-chip',
      ) as HTMLElement,
    );
  expect(isHighlighted).toEqual([true, false]);
  const empty = show(<Ledger lines={[]} description="" areHighlighted={false} actions={none} />);
  expect(empty.querySelector('.rows')).toBeNull();
});
