import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MatchView } from '../../src/ui/popup/match-view.tsx';
import type { MatchActions } from '../../src/ui/popup/popup-actions.ts';
import type { Screen } from '../../src/ui/popup/popup-state.ts';
import { noMatchActions } from './gallery/no-actions.ts';
import { popupPictures } from './gallery/states.ts';
import { posting } from './report-fixture.ts';
import { button, click, press, show } from './show.tsx';

const matched = popupPictures.matched?.state as Screen;
let actions: MatchActions;

beforeEach(() => {
  actions = Object.fromEntries(
    Object.keys(noMatchActions).map(name => [name, vi.fn()]),
  ) as unknown as MatchActions;
});

const open = (state: Screen) => show(<MatchView state={state} actions={actions} />);
const tab = (root: Element, name: string) =>
  [...root.querySelectorAll('[role=tab]')].find(element =>
    element.textContent?.startsWith(name),
  ) as HTMLElement;

describe.each(Object.entries(popupPictures))('the state %s', (_, picture) => {
  test('has one heading of its own, and says something', () => {
    const root = open(picture.state);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(root.textContent?.trim()).not.toBe('');
    expect(root.textContent).not.toContain('undefined');
  });
});

describe('a match', () => {
  test('shows the score, its parts and the words for it', () => {
    const root = open(matched);
    expect(root.querySelector('.ring-number')?.textContent).toBe('68');
    expect(root.querySelector('[role=status]')?.textContent).toContain('Score: 68 of 100');
    expect(root.querySelector('.parts')?.textContent).toContain('45.7 / 75');
  });

  test('says the verdict, and how the checklist stands', () => {
    expect(open(matched).textContent).toContain('8 of 12 must-haves shown');
    expect(open(matched).textContent).toContain('5 of 8 checks pass');
  });

  test('says where a page has more places than are highlighted', () => {
    if (matched.kind !== 'matched') throw new Error('not a match');
    const cut = { ...matched, match: { ...matched.match, isCut: true } };
    expect(open(cut).textContent).toContain('more places than are highlighted');
    expect(open(matched).textContent).not.toContain('more places than are highlighted');
  });

  test('says so where a posting only mentions what we know, and shows that apart', () => {
    if (matched.kind !== 'matched') throw new Error('not a match');
    const { match } = matched;
    const keywords = match.report.keywords.filter(({ need }) => need === 'mentioned');
    const root = open({ ...matched, match: { ...match, report: { ...match.report, keywords } } });
    expect(root.textContent).toContain('asks for no skill, tool or practice');
    expect(root.textContent).toContain('Named, not needed');
    expect(root.querySelector('.ladder-key')).toBeNull();
  });

  test('opens a keyword to both texts, and shows it on the page', () => {
    const root = open(matched);
    click(root.querySelector('#keyword-Kafka > button') as Element);
    const body = root.querySelector('#keyword-Kafka .disclosure-body');
    expect(body?.querySelector('mark')?.textContent).toBe('Kafka');
    expect(body?.textContent).toContain('or another message broker');
    expect(body?.textContent).toContain('Not found');
    click(button(root, 'Show on the page'));
    expect(actions.show).toHaveBeenCalledWith('Kafka', 'next');
  });

  test('leads from a suggestion to the row that explains it', () => {
    const root = open(matched);
    click(button(root, 'Bring the skills list'));
    expect(tab(root, 'Checklist').getAttribute('aria-selected')).toBe('true');
    expect(root.querySelector('#check-skills-off-target button')?.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(root.querySelector('#check-skills-off-target > button'));
  });

  test('dismisses a finding with a reason, and brings one back', () => {
    const root = open(matched);
    click(tab(root, 'Checklist'));
    click(root.querySelector('#check-title-not-shown > button') as Element);
    click(button(root, 'Dismiss …'));
    click(button(root, 'I want it this way'));
    expect(actions.dismiss).toHaveBeenCalledWith('title-not-shown', 'I want it this way');
    click(button(root, 'Dismissed'));
    click(root.querySelector('#check-too-long > button') as Element);
    expect(root.querySelector('#check-too-long')?.textContent).toContain('“I want it this way”');
    click(button(root, 'Bring back'));
    expect(actions.restore).toHaveBeenCalledWith('too-long');
  });

  test('moves between views by arrows, Home and End', () => {
    const root = open(matched);
    const selected = () => root.querySelector('[role=tab][aria-selected=true]')?.textContent;
    press(tab(root, 'Keywords'), 'ArrowRight');
    expect(selected()).toContain('Checklist');
    press(tab(root, 'Checklist'), 'End');
    expect(selected()).toBe('What the parser sees');
    press(tab(root, 'What'), 'ArrowRight');
    expect(selected()).toContain('Keywords');
    expect(root.querySelectorAll('[role=tab][tabindex="0"]')).toHaveLength(1);
  });

  test('exports from a menu that Escape closes', () => {
    const root = open(matched);
    const opener = button(root, 'Export report');
    click(opener);
    expect(document.activeElement?.textContent).toBe('Markdown');
    press(document.activeElement as Element, 'Escape');
    expect(root.querySelector('.menu')).toBeNull();
    expect(document.activeElement).toBe(opener);
    click(opener);
    click(button(root, 'JSON'));
    expect(actions.exportAs).toHaveBeenCalledWith('json');
  });

  test('offers no lights where there is no page', () => {
    const root = open(popupPictures.pasted?.state as Screen);
    expect(root.querySelector('[role=switch]')).toBeNull();
    click(root.querySelector('#keyword-Kafka > button') as Element);
    expect(root.textContent).not.toContain('Show on the page');
  });

  test('without a score says why, and shows what the parser sees', () => {
    const root = open(popupPictures.unreadable?.state as Screen);
    expect(root.querySelector('.score')?.textContent).toContain('This resume is a scan');
    expect(tab(root, 'What').getAttribute('aria-selected')).toBe('true');
    expect(root.querySelector('.parts')).toBeNull();
  });
});

describe('what comes from a page is text', () => {
  test('markup is shown as it is', () => {
    if (matched.kind !== 'matched') throw new Error('The fixture is not a match.');
    const title = '<img src=x onerror=alert(1)><b>Engineer</b>';
    const root = open({ kind: 'matched', match: { ...matched.match, job: { ...posting, title } } });
    expect(root.querySelector('h1')?.textContent).toBe(title);
    expect(root.querySelector('h1 *')).toBeNull();
  });
});

describe('a page without a posting', () => {
  const refused = (openUrl: string | null): Screen => ({
    kind: 'refused',
    refusal: { kind: 'embedded', reason: '', openUrl },
  });

  test('offers the frame’s address', () => {
    const root = open(refused('https://boards.example.com/embed?for=x'));
    click(button(root, 'Open it at boards.example.com'));
    expect(actions.openAddress).toHaveBeenCalledWith('https://boards.example.com/embed?for=x');
  });

  test.each(['javascript:alert(1)', 'http://example.com/', 'https://a:b@example.com/'])(
    'never %s',
    address => {
      expect(open(refused(address)).textContent).not.toContain('Open it at');
    },
  );

  test('puts the focus on the likeliest button', () => {
    open(refused('https://boards.example.com/'));
    expect(document.activeElement?.textContent).toContain('Open it at');
  });
});

test('a pasted text that is no posting is answered in words about a text, not about a page', () => {
  const root = open({ kind: 'pasting', error: 'We can make out no job posting on this page.' });
  expect(root.querySelector('[role=alert]')?.textContent).toContain(
    'No posting can be made out in this text.',
  );
});
