import { describe, expect, test } from 'vitest';
import { asWritten } from '../../src/core/messages/message.ts';
import type { Advice, Note, Report } from '../../src/core/types.ts';
import { AdviceRows } from '../../src/ui/components/advice-rows.tsx';
import { Checklist } from '../../src/ui/components/checklist.tsx';
import { SentAlong } from '../../src/ui/components/sent-along.tsx';
import { click, show } from './show.tsx';

const nothing = () => undefined;

describe('what the employer wants with the resume', () => {
  test('is one sentence, with what the resume shows and what the person must add; nothing if nothing is wanted', () => {
    const links: Report['links'] = [
      { kind: 'github', url: 'https://www.github.com/mara-example/', visible: true },
    ];
    const description = 'Send your CV, a cover letter (optional), your GitHub and your salary expectations.';
    expect(show(<SentAlong job={{ description }} report={{ links }} />).textContent).toMatch(
      /^To be sent along: a cover letter \(if you like\), a link to GitHub or GitLab \(on the resume: \W?github\.com\/mara-example\W?\),? and your salary expectation\.$/,
    );
    expect(show(<SentAlong job={{ description: 'Send your CV.' }} report={{ links }} />).textContent).toBe(
      '',
    );
  });
});

describe('advice without a row', () => {
  test('shows the rest in place, and hides it again', () => {
    const opened: string[] = [];
    const advice = ['other', 'check:no-summary'].map(
      (about): Advice => ({ about, title: asWritten('Do'), text: asWritten('As follows.'), gain: 0 }),
    );
    const root = show(<AdviceRows advice={advice} onOpen={about => opened.push(about)} />);
    const [first, second] = root.querySelectorAll('button');
    click(first as HTMLElement);
    expect(root.querySelector('.gain-text')?.textContent).toBe('As follows.');
    expect(first?.getAttribute('aria-expanded')).toBe('true');
    click(first as HTMLElement);
    expect(root.querySelector('.gain-text')).toBeNull();
    click(second as HTMLElement);
    expect(opened).toEqual(['check:no-summary']);
  });
});

test('the checklist shows the notes', () => {
  const notes: readonly Note[] = [{ title: asWritten('There is a photo'), text: asWritten('It depends.') }];
  const root = show(
    <Checklist checks={[]} notes={notes} actions={null} opened={new Set()} onToggle={nothing} />,
  );
  expect(root.querySelector('.notes')?.textContent).toBe('There is a photo It depends.');
  const none = show(<Checklist checks={[]} actions={null} opened={new Set()} onToggle={nothing} />);
  expect(none.querySelector('.notes')).toBeNull();
});
