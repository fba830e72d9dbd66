import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Rescored } from '../../../src/browser/messages/matching.ts';
import { speakFrom, t } from '../../../src/browser/settings/strings.ts';
import { distinctPostings, type SkillWorth, skillWorth } from '../../../src/ui/history/skill-worth.ts';
import { drawWorthCard } from '../../../src/ui/history/worth-card.ts';
import { WorthView } from '../../../src/ui/history/worth-view.tsx';
import { inEnglish } from '../../voices.ts';
import { waitFor } from '../../wait-for.ts';
import { manyMatches } from '../gallery/page-states.tsx';
import { recordDrawing } from '../recording-pen.ts';
import { button, click, show } from '../show.tsx';

const nothing = () => undefined;

/** A score for every posting. In each of them, these keywords are missing. */
const scoresWith = (...missing: Rescored['missing']) =>
  new Map<string, Rescored>(manyMatches.map(({ key }) => [key, { score: 50, isOtherTrade: false, missing }]));

const named = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `Skill ${index + 1}`, gain: 10 - index / 10 }));

const open = (scores: ReadonlyMap<string, Rescored | null>, onView = nothing as (key: string) => void) =>
  show(<WorthView matches={manyMatches} scores={scores} onView={onView} />);

const rows = (root: Element) => root.querySelectorAll('.worth-table tbody tr').length;

describe('the worth of skills', () => {
  test('is shown for fifteen skills, and for the others on request', () => {
    expect(open(scoresWith(...named(15))).querySelector('.worth-more')).toBeNull();
    const root = open(scoresWith(...named(16)));
    expect(rows(root)).toBe(15);
    expect(root.querySelector('.worth-more')?.textContent).toMatch(/\b1\b/);
    click(root.querySelector('.worth-more') as Element);
    expect(rows(root)).toBe(16);
    expect(root.querySelector('.worth-more')).toBeNull();
  });

  test('is sorted by points, then by the number of postings, then by name', () => {
    const order = (...missing: readonly Rescored['missing'][]) =>
      skillWorth(
        manyMatches,
        new Map(
          missing.map((one, at) => [
            manyMatches[at]?.key ?? '',
            { score: 50, isOtherTrade: false, missing: one },
          ]),
        ),
      ).skills.map(({ name }) => name);
    expect(
      order([
        { name: 'Go', gain: 2 },
        { name: 'Ada', gain: 2 },
        { name: 'C', gain: 3 },
      ]),
    ).toEqual(['C', 'Ada', 'Go']);
    expect(
      order([
        { name: 'Ada', gain: 2 },
        { name: 'Go', gain: 2 },
      ]),
    ).toEqual(['Ada', 'Go']);
    const go = [{ name: 'Go', gain: 2 }];
    expect(order([{ name: 'Ada', gain: 4 }], go, go)).toEqual(['Go', 'Ada']);
  });

  test('is a bar, in proportion to the longest', () => {
    const widths = (root: Element) =>
      [...root.querySelectorAll<HTMLElement>('.bar-fill')].map(({ style }) => style.width);
    const root = open(scoresWith({ name: 'Kafka', gain: 4 }, { name: 'Go', gain: 1 }));
    expect(widths(root)).toEqual(['100%', '25%']);
    expect(widths(open(scoresWith({ name: 'Kafka', gain: 0 })))).toEqual(['0%']);
  });

  test('shows the points for a single posting, and a dash if a skill adds none', () => {
    const total = (scores: ReadonlyMap<string, Rescored>) =>
      open(scores).querySelector('.worth-total')?.textContent;
    const missing = [{ name: 'Go', gain: 4 }];
    const key = manyMatches[0]?.key ?? '';
    expect(total(new Map([...scoresWith(), [key, { score: 50, isOtherTrade: false, missing }]]))).toContain(
      '+4',
    );
    expect(total(scoresWith({ name: 'Go', gain: 0 }))).toBe('–');
    const alone = new Map([...scoresWith(), [key, { score: 50, isOtherTrade: false, missing }] as const]);
    expect(open(alone).querySelector('.worth-table')?.textContent).not.toContain(t('worthNoRise'));
  });

  test('says if no skill is missing, and then offers no picture', () => {
    const root = open(scoresWith());
    expect(root.querySelector('.worth-table')).toBeNull();
    expect(root.textContent).toContain(t('worthNothing'));
    expect(button(root, 'Save as a picture').disabled).toBe(true);
    expect(button(open(scoresWith({ name: 'Go', gain: 1 })), 'Save as a picture').disabled).toBe(false);
  });

  test('needs at least ten postings of the person’s own trade', () => {
    const missing = [{ name: 'Go', gain: 1 }];
    const withOwn = (own: number) =>
      open(
        new Map(
          manyMatches.map(({ key }, at) => [key, { score: 50, isOtherTrade: at >= own, missing }] as const),
        ),
      );
    expect(withOwn(9).querySelector('.worth-early')).not.toBeNull();
    expect(rows(withOwn(10))).toBe(1);
  });

  test('asks for all scores while it is shown, and for none after that', () => {
    const onView = vi.fn();
    const root = open(new Map(), onView);
    expect(onView.mock.calls).toEqual(manyMatches.map(({ key }) => [key, true]));
    onView.mockClear();
    act(() => render(null, root));
    expect(onView.mock.calls).toEqual(manyMatches.map(({ key }) => [key, false]));
  });

  test('ignores rises that are too small to see', () => {
    const worth = (gain: number) => skillWorth(manyMatches, scoresWith({ name: 'Go', gain })).skills[0];
    expect(worth(0.04)).toMatchObject({ asked: 20, rising: 0, total: 0 });
    expect(worth(0.05)).toMatchObject({ asked: 20, rising: 20 });
  });

  test('uses at most the newest 500 postings', () => {
    const [first] = manyMatches;
    if (!first) throw new Error('There are postings.');
    const many = Array.from({ length: 502 }, (_, index) => ({
      ...first,
      key: `${index}`,
      at: index,
      title: `Job ${index}`,
      posting: { ...first.posting, title: `Job ${index}`, url: `https://jobs.example.com/${index}` },
    }));
    const weighed = distinctPostings(many);
    expect(weighed).toHaveLength(500);
    expect(weighed[0]?.at).toBe(501);
  });
});

describe('the picture of it', () => {
  beforeEach(() => speakFrom(inEnglish));

  const skills = named(10).map(
    ({ name, gain }): SkillWorth => ({ name, asked: 7, rising: 7, mean: gain, most: gain, total: 7 * gain }),
  );

  test('shows eight skills with their numbers, and nothing about the person or a posting', async () => {
    const { texts } = recordDrawing();
    expect(await drawWorthCard(skills, 19)).not.toBeNull();
    const words = texts.map(({ text }) => text).join('\n');
    for (const { name } of skills.slice(0, 8)) expect(words).toContain(name);
    expect(words).not.toContain('Skill 9');
    expect(words).toContain('+70.0 · 7 of 19');
    expect(words).not.toMatch(/Larkfield|Company|Engineer|Mara/);
  });

  test('has rows of equal height with bars in proportion to the points, all within the margin', async () => {
    const { texts, boxes, sizes } = recordDrawing();
    await drawWorthCard(skills, 19);
    const [width, height] = [1200, 675];
    expect(sizes).toEqual([expect.objectContaining({ width, height })]);
    const [ground, ...bars] = boxes;
    expect(ground).toMatchObject({ x: 0, y: 0, width, height });
    const names = texts.filter(({ text }) => text.startsWith('Skill'));
    const numbers = texts.filter(({ text }) => text.startsWith('+'));
    const margin = texts[0]?.x ?? 0;
    expect(margin).toBeGreaterThan(width / 20);
    expect(margin).toBeLessThan(width / 10);
    const step = (names[1]?.y ?? 0) - (names[0]?.y ?? 0);
    names.forEach((name, index) => {
      const [track, bar] = [bars[2 * index], bars[2 * index + 1]];
      const number = numbers[index];
      if (!track || !bar || !number) throw new Error('A row has a track, a bar and numbers.');
      expect(name.y).toBe((names[0]?.y ?? 0) + index * step);
      expect([track.y + track.height / 2, bar.y + bar.height / 2, number.y]).toEqual([
        name.y,
        name.y,
        name.y,
      ]);
      expect(bar.height).toBe(track.height);
      expect(bar.x).toBe(track.x);
      expect(bar.width / track.width).toBeCloseTo((skills[index]?.total ?? 0) / 70);
      expect(name.x).toBe(margin);
      expect(name.x + (name.room ?? width)).toBeLessThan(track.x);
      expect(number.x).toBeGreaterThan(track.x + track.width);
      expect(number.x + (number.room ?? width)).toBe(width - margin);
      expect(track.width).toBeGreaterThan(width / 3);
      expect(step).toBeGreaterThan(1.5 * track.height);
    });
    const ys = texts.map(({ y }) => y);
    expect(ys.at(-1)).toBe(Math.max(...ys));
    expect(Math.max(...ys)).toBeLessThan(height);
    expect((names[0]?.y ?? 0) - (texts[1]?.y ?? 0)).toBeGreaterThan(step);
  });

  test('has bars without length if no skill adds points', async () => {
    const { boxes } = recordDrawing();
    await drawWorthCard([{ name: 'Go', asked: 2, rising: 0, mean: 0, most: 0, total: 0 }], 12);
    expect(boxes.at(-1)?.width).toBe(0);
  });

  test('is saved as a file with its own name', async () => {
    recordDrawing();
    const root = open(scoresWith({ name: 'Go', gain: 1 }));
    recordDrawing();
    const saved: string[] = [];
    URL.createObjectURL = () => 'blob:card';
    const spy = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    click(button(root, 'Save as a picture'));
    await act(() => waitFor(() => expect(saved).toEqual(['evident-skills.png'])));
    spy.mockRestore();
  });
});
