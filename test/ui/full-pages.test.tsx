import { describe, expect, test } from 'vitest';
import { keywordChanges } from '../../src/ui/history/keyword-changes.ts';
import { pagePictures } from './gallery/page-states.tsx';
import { button, click, show } from './show.tsx';

describe.each(Object.entries(pagePictures))('the page %s', (_, picture) => {
  test('has a heading, and nothing that was left undefined', () => {
    const root = show(picture.content);
    expect(root.querySelector('h1')?.textContent).not.toBe('');
    expect(root.textContent).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('the history', () => {
  test('opens to what is missing, and to what came and went', () => {
    const root = show(pagePictures.history?.content);
    click(root.querySelector('.history-open') as Element);
    const detail = root.querySelector('.history-detail')?.textContent;
    expect(detail).toContain('Kafka');
    expect(detail).toMatch(/Gained since .*Python, PostgreSQL/);
    expect(detail).toMatch(/Lost since .*Spring Boot/);
  });

  test('filters by every word, wherever it stands', () => {
    const root = show(pagePictures.history?.content);
    const field = root.querySelector('input[type=search]') as HTMLInputElement;
    field.value = 'tidewell python';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return Promise.resolve().then(() => {
      expect(root.querySelectorAll('.history-row')).toHaveLength(1);
      expect(root.querySelector('.history-row')?.textContent).toContain('Tidewell');
    });
  });

  test('a first look has changed nothing', () => {
    const summary = { missing: [], listed: [], proven: ['SQL'], failed: [], parts: [] };
    expect(keywordChanges({ past: [], summary })).toEqual({ gained: [], lost: [] });
  });
});

describe('what the parser sees', () => {
  test('lights a block on both sides', () => {
    const root = show(pagePictures.pages?.content);
    click(root.querySelector('#block-4') as Element);
    expect(root.querySelector('#block-4')?.className).toContain('active');
    expect(root.querySelectorAll('.overlay .block.active')).toHaveLength(1);
  });

  test('says the same in a table', () => {
    const root = show(pagePictures.pages?.content);
    click(button(root, 'The same as a table'));
    const rows = [...root.querySelectorAll('.table tbody tr')];
    expect(rows.length).toBe(root.querySelectorAll('.read-block').length);
    expect(rows[0]?.textContent).toContain('A photo takes room');
  });

  test('shows the text alone where there are no pages', () => {
    const root = show(pagePictures['pages-text']?.content);
    expect(root.querySelector('canvas')).toBeNull();
    expect(root.querySelectorAll('.read-block').length).toBeGreaterThan(0);
  });
});
