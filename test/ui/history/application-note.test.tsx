import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { Application } from '../../../src/browser/storage/match-record.ts';
import { ApplicationNote } from '../../../src/ui/history/application-note.tsx';

const stored: Application = { status: 'applied', at: new Date('2026-11-20T12:00').getTime(), note: '' };

test('what is typed stays while the row is drawn anew, and takes the day chosen before it along', () => {
  const root = document.createElement('div');
  const onNote = vi.fn();
  const draw = () => act(() => render(<ApplicationNote application={stored} onNote={onNote} />, root));
  const write = (selector: string, value: string, kind: 'input' | 'change') => {
    const field = root.querySelector<HTMLInputElement>(selector);
    if (!field) throw new Error(`There is no ${selector}.`);
    field.value = value;
    act(() => void field.dispatchEvent(new Event(kind, { bubbles: true })));
  };
  draw();
  write('input[type=date]', '2026-11-02', 'change');
  write('.application-note input', 'Referred by Jonas ', 'input');
  draw();
  expect(root.querySelector<HTMLInputElement>('.application-note input')?.value).toBe('Referred by Jonas ');
  write('.application-note input', 'Referred by Jonas ', 'change');
  const day = new Date('2026-11-02T12:00').getTime();
  expect(onNote).toHaveBeenLastCalledWith({ status: 'applied', at: day, note: 'Referred by Jonas' });
});
