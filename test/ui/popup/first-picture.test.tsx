import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { speakFrom } from '../../../src/browser/settings/strings.ts';
import type { KeywordMatch } from '../../../src/core/types.ts';
import { KeywordView } from '../../../src/ui/components/keyword-view.tsx';
import { inEnglish } from '../../voices.ts';
import { keywords, posting } from '../report-fixture.ts';

const [sample] = keywords as [KeywordMatch];
const all = Array.from({ length: 12 }, (_, at) => ({ ...sample, name: `Skill ${at}`, alternatives: null }));
const view = (
  <KeywordView
    otherRequirements={[]}
    whyEmpty=""
    context={{
      description: posting.description,
      all,
      opened: new Set(),
      place: null,
      onToggle: () => undefined,
      onShow: null,
      onQuote: null,
    }}
  />
);

test('the first paint has only the rows in sight, the others follow, and later views are complete at once', async () => {
  speakFrom(inEnglish);
  const root = document.createElement('div');
  const rows = () => root.querySelectorAll('.keywords > li').length;
  render(view, root);
  expect(rows()).toBe(8);
  await act(async () => undefined);
  await expect.poll(rows).toBe(12);
  render(null, root);
  render(view, root);
  expect(rows()).toBe(12);
});
