import { describe, expect, test } from 'vitest';
import { bankOf } from '../../../src/core/tailor/bank.ts';
import { hasBlank } from '../../../src/core/tailor/blanks.ts';
import { edited } from '../../../src/core/tailor/edited.ts';
import { suggestionsFor } from '../../../src/core/tailor/suggestions.ts';
import { description, draft, older, reportOf, resume } from './tailor-fixture.ts';

const bank = bankOf([
  { resumeId: 'a', name: 'Backend', version: 1, resume },
  { resumeId: 'b', name: 'Older', version: 1, resume: older },
]);
const report = reportOf(draft);
const suggestions = suggestionsFor(report, bank, draft);

describe('suggestions', () => {
  test('are own lines that answer an open requirement, best first', () => {
    const own = suggestions.filter(({ line }) => line !== null);
    expect(own.map(({ text }) => text)).toEqual([
      'Moved nightly imports to a queue in RabbitMQ, so that a failed file no longer stops the rest.',
      'RabbitMQ',
      'Kubernetes',
    ]);
    const [first] = own;
    expect(first?.keywords).toEqual(['RabbitMQ']);
    const [index = -1] = first?.requirements ?? [];
    const asked = report.ledger[index];
    expect(description.slice(asked?.start, asked?.end)).toContain('RabbitMQ');
  });

  test('do not repeat what the draft shows, and point to what it hides', () => {
    const texts = new Set(suggestions.map(({ text }) => text));
    expect([...texts].filter(text => text.includes('booking API'))).toEqual([]);
    const line = draft.sections.flatMap(({ entries }) => entries.flatMap(({ lines }) => lines))[0];
    const hidden = edited(draft, { kind: 'hide', id: line?.id ?? '' });
    const again = suggestionsFor(reportOf(hidden), bank, hidden);
    expect(again.find(({ text }) => text.includes('booking API'))?.hiddenId).toBe(line?.id);
  });

  test('are patterns with blanks if no own line answers', () => {
    const patterns = suggestions.filter(({ line }) => line === null);
    expect(patterns.map(({ id, keywords }) => [id, ...keywords])).toEqual([
      ['pattern:software-engineer/api-development', 'GraphQL'],
      ['pattern:software-engineer/testing', 'Unit testing'],
    ]);
    for (const { id, text } of patterns) expect(hasBlank({ text, from: id })).toBe(true);
  });
});
