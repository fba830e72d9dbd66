import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { asWritten } from '../../../src/core/messages/message.ts';
import { findingPart } from '../../../src/ui/components/page-place.ts';
import { boardWords, payWords, placeWords } from '../../../src/ui/components/posting-header.tsx';
import { MatchView } from '../../../src/ui/popup/match-view.tsx';
import type { MatchActions } from '../../../src/ui/popup/popup-actions.ts';
import type { Screen } from '../../../src/ui/popup/popup-state.ts';
import { noMatchActions } from '../gallery/no-actions.ts';
import { popupPictures } from '../gallery/states.ts';
import { posting, report } from '../report-fixture.ts';
import { button, click, press, show } from '../show.tsx';

const matched = popupPictures.matched?.state as Screen;
let actions: MatchActions;

beforeEach(() => {
  actions = Object.fromEntries(
    Object.keys(noMatchActions).map(name => [name, vi.fn()]),
  ) as unknown as MatchActions;
});

const open = (state: Screen) => show(<MatchView state={state} actions={actions} notice={null} />);
const tab = (root: Element, name: string) =>
  [...root.querySelectorAll('[role=tab]')].find(element =>
    element.textContent?.startsWith(name),
  ) as HTMLElement;

test('every kind of screen has a picture, which the tests of looks and of accessibility open', () => {
  // The compiler asks for each new kind here.
  const kinds: Readonly<Record<Screen['kind'], true>> = {
    reading: true,
    'no-resume': true,
    'own-page': true,
    refused: true,
    'off-limits': true,
    doubtful: true,
    pasting: true,
    failed: true,
    matched: true,
  };
  const pictured = new Set(Object.values(popupPictures).map(({ state }) => state.kind));
  const missing = Object.keys(kinds).filter(kind => !pictured.has(kind as Screen['kind']));
  expect(missing, 'add them to popupPictures in test/ui/gallery/states.ts').toEqual([]);
});

describe.each(Object.entries(popupPictures))('the state %s', (_, picture) => {
  test('has exactly one heading, and some text', () => {
    const root = open(picture.state);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(root.textContent?.trim()).not.toBe('');
    expect(root.textContent).not.toContain('undefined');
  });
});

test('shows a notice in a bar that always exists', () => {
  const bar = (notice: string | null) => {
    const said = show(<MatchView state={matched} actions={actions} notice={notice} />).querySelector(
      '.toast',
    );
    return [said?.textContent, said?.getAttribute('data-shown')];
  };
  expect([bar('Hidden on this page'), bar(null)]).toEqual([
    ['Hidden on this page', 'true'],
    ['', 'false'],
  ]);
});

describe('a match', () => {
  test('shows the score, its parts and its sentence', () => {
    const root = open(matched);
    expect(root.querySelector('.ring-number')?.textContent).toBe('68');
    expect(root.querySelector('[role=status]')?.textContent).toContain('Score: 68 of 100');
    expect(root.querySelector('.parts')?.textContent).toContain('Keywords 46+ Fit 22');
  });

  test('shows the verdict, and how many checks pass', () => {
    expect(open(matched).textContent).toContain('8 of 12 must-haves are there');
    expect(open(matched).textContent).toContain('5/8 checks');
    if (matched.kind !== 'matched') throw new Error('not a match');
    const unjudged = { ...matched.match.report, checklist: { ...report.checklist, passed: 0, judged: 0 } };
    const root = open({ ...matched, match: { ...matched.match, report: unjudged } });
    expect(root.querySelector('.score')?.textContent).not.toContain('0/0');
  });

  test('says if a page has more places than are highlighted', () => {
    if (matched.kind !== 'matched') throw new Error('not a match');
    const cut = { ...matched, match: { ...matched.match, isCut: true } };
    expect(open(cut).textContent).toContain('more places than are highlighted');
    expect(open(matched).textContent).not.toContain('more places than are highlighted');
  });

  test('says if a posting only mentions keywords, and shows them separately', () => {
    if (matched.kind !== 'matched') throw new Error('not a match');
    const { match } = matched;
    const keywords = match.report.keywords.filter(({ need }) => need === 'mentioned');
    const root = open({ ...matched, match: { ...match, report: { ...match.report, keywords } } });
    expect(root.textContent).toContain('asks for no skill, tool or practice');
    expect(root.textContent).toContain('In the text, not required');
    expect(root.querySelector('.ladder-key')).toBeNull();
  });

  test('opens a keyword with its evidence from both texts, and shows it on the page', () => {
    const root = open(matched);
    click(root.querySelector('#keyword-Kafka > button') as Element);
    const body = root.querySelector('#keyword-Kafka .disclosure-body');
    expect(body?.querySelector('mark')?.textContent).toBe('Kafka');
    expect(body?.textContent).toContain('or another message broker');
    expect(body?.textContent).toContain('Not found');
    click(button(root, 'Show on the page'));
    expect(actions.show).toHaveBeenCalledWith('Kafka', 'next');
  });

  const names = (root: Element) =>
    [...root.querySelectorAll('.keywords .keyword-name')].map(element => element.textContent);

  test('a choice is one row', () => {
    const root = open(matched);
    expect(names(root)).toContain('Python or Go');
    expect(names(root)).not.toContain('Go');
    expect(root.querySelector('#keyword-Python')?.textContent).toContain('one is enough');
  });

  test('chips count the missing, listed and proven keywords, and filter the list', () => {
    const root = open(matched);
    const chip = button(root, 'missing 7');
    click(chip);
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    expect(names(root)).toHaveLength(7);
    click(button(root, 'to prove 2'));
    expect(names(root)).toEqual(['CI/CD', 'Redis']);
    click(button(root, 'to prove 2'));
    expect(names(root)).toHaveLength(16);
  });

  test('opens the search by “/”, goes down to the rows, and closes it by Escape', () => {
    const root = open(matched);
    press(document.body, '/');
    const field = root.querySelector('input[type=search]') as HTMLInputElement;
    expect(document.activeElement).toBe(field);
    field.value = 'kube';
    act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    expect(names(root)).toEqual(['Kubernetes']);
    press(field, 'ArrowDown');
    expect(document.activeElement?.textContent).toContain('Kubernetes');
    press(document.activeElement as Element, 'Escape');
    expect(root.querySelector('input[type=search]')).toBeNull();
    expect(names(root)).toHaveLength(16);
  });

  test('arrows go from row to row', () => {
    const root = open(matched);
    const first = root.querySelector('.keywords button') as HTMLElement;
    first.focus();
    press(first, 'ArrowDown');
    expect(document.activeElement?.textContent).toContain('AWS');
    press(document.activeElement as Element, 'End');
    press(document.activeElement as Element, 'ArrowUp');
    press(document.activeElement as Element, 'Home');
    expect(document.activeElement).toBe(first);
  });

  test('can list the keywords in the order of the posting', () => {
    const root = open(matched);
    expect(names(root).slice(0, 2)).toEqual(['Kafka', 'AWS']);
    click(root.querySelector('.filter-tool') as Element);
    expect(names(root).slice(0, 2)).toEqual(['REST', 'Python or Go']);
  });

  test('“Why 68?” opens the sum', () => {
    const root = open(matched);
    click(button(root, 'Why 68?'));
    const sum = root.querySelector('.score-sum')?.textContent;
    expect(sum).toContain('45.7 / 75');
    expect(sum).toContain('6.3 / 9');
    expect(sum).toContain('68 / 100');
  });

  test('the line about the checklist leads there', () => {
    const root = open(matched);
    click(button(root, '5/8 checks'));
    expect(tab(root, 'Checklist').getAttribute('aria-selected')).toBe('true');
  });

  test('says that another resume is better, and switches to it', () => {
    expect(open(matched).querySelector('.better')).toBeNull();
    const root = open(popupPictures['better-resume']?.state as Screen);
    expect(root.querySelector('.better')?.textContent).toContain('“Mara – backend” scores 68 here');
    click(button(root, 'Switch'));
    expect(actions.choose).toHaveBeenCalledWith('a');
  });

  test('copies the missing keywords, and says so in the button', async () => {
    const root = open(matched);
    await act(async () => click(button(root, 'Copy 7 missing')));
    expect(actions.copyMissing).toHaveBeenCalledOnce();
    expect(button(root, 'Copied')).toBeTruthy();
  });

  test('says which of a keyword’s places is shown', () => {
    if (matched.kind !== 'matched') throw new Error('not a match');
    const place = { keyword: 'Kafka', place: 2, places: 11 };
    const root = open({ ...matched, match: { ...matched.match, place } });
    click(root.querySelector('#keyword-Kafka > button') as Element);
    expect(root.querySelector('#keyword-Kafka .place')?.textContent).toBe('Kafka. 2 of 11');
    click(root.querySelector('#keyword-Kafka [title="Previous place"]') as Element);
    expect(actions.show).toHaveBeenCalledWith('Kafka', 'previous');
  });

  describe('the ledger', () => {
    const row = (root: Element, words: string) =>
      [...root.querySelectorAll('.line')].find(element => element.textContent?.includes(words)) as Element;

    test('shows every line in order with its answer, and counts them', () => {
      const root = open(matched);
      click(tab(root, 'Requirements'));
      expect(root.querySelector('.ledger-count')?.textContent).toContain('2 of 4 lines answered');
      expect([...root.querySelectorAll('.line-answer')].map(element => element.textContent)).toEqual([
        'shown',
        'not shown',
        'partly shown',
        'shown, you say · preferred',
        'for you to judge · preferred',
      ]);
    });

    test('opens a line with the person’s own line, lets them vouch for it, and leads to the page', () => {
      const root = open(matched);
      click(tab(root, 'Requirements'));
      const aws = row(root, 'Run what you build');
      click(aws.querySelector('button') as Element);
      expect(aws.querySelector('blockquote')?.textContent).toContain('Moved a nightly import');
      click(button(aws, 'My resume shows this'));
      expect(actions.vouch).toHaveBeenCalledWith('Run what you build on AWS with Docker and Terraform', true);
      click(button(aws, 'Show on the page'));
      expect(actions.showLine).toHaveBeenCalledOnce();
      const redis = row(root, 'Redis');
      click(redis.querySelector('button') as Element);
      click(button(redis, 'It does not show this'));
      expect(actions.vouch).toHaveBeenCalledWith('Redis', false);
    });

    test('can be highlighted on the page instead of words', () => {
      const root = open(matched);
      click(tab(root, 'Requirements'));
      const chip = button(root, 'Highlight these lines');
      expect(chip.getAttribute('aria-pressed')).toBe('false');
      click(chip);
      expect(actions.highlightLines).toHaveBeenCalledWith(true);
    });
  });

  test('the menu of resumes shows each score first, so that a long name cannot push it out of sight', () => {
    const options = [...open(matched).querySelectorAll('.chooser option')].map(one => one.textContent ?? '');
    expect(options.map(text => text.replace(/[\u2066-\u2069]/g, ''))).toEqual([
      '68 · Mara – backend',
      '59 · Mara – full stack',
    ]);
  });

  test('shows the advice in its own order, whatever the points', () => {
    if (matched.kind !== 'matched') throw new Error('The fixture is no match.');
    const [first, second] = matched.match.report.advice;
    if (!first || !second) throw new Error('The fixture has too little advice.');
    const advice = [
      { ...first, gain: 1 },
      { ...second, gain: 3 },
    ];
    const root = open({
      ...matched,
      match: { ...matched.match, report: { ...matched.match.report, advice } },
    });
    expect([...root.querySelectorAll('.gain-title')].map(row => row.textContent)).toEqual([
      'Show Kafka',
      'Show AWS',
    ]);
  });

  test('leads from a piece of advice to the row that explains it', () => {
    const root = open(matched);
    const focus = vi.spyOn(HTMLElement.prototype, 'focus');
    click(button(root, 'A link hides'));
    expect(tab(root, 'Checklist').getAttribute('aria-selected')).toBe('true');
    expect(root.querySelector('#check-link-without-address button')?.getAttribute('aria-expanded')).toBe(
      'true',
    );
    expect(document.activeElement).toBe(root.querySelector('#check-link-without-address > button'));
    // The row has already been scrolled to the middle. Without this option, the browser would scroll again.
    expect(focus).toHaveBeenLastCalledWith({ preventScroll: true });
    focus.mockRestore();
  });

  test('“page 1” leads to the box of a failed check', () => {
    const root = open(matched);
    click(tab(root, 'Checklist'));
    click(root.querySelector('#check-link-without-address > button') as Element);
    click(button(root.querySelector('#check-link-without-address') as Element, 'page 1'));
    expect(actions.openPlace).toHaveBeenCalledWith('pages/a/1/300,82,90,14');
  });

  test('a quote leads to its place in the resume, under a keyword, a line and a check', () => {
    const root = open(matched);
    const pressQuote = () => click(root.querySelector('.quote-button') as Element);
    click(root.querySelector('#keyword-PostgreSQL > button') as Element);
    pressQuote();
    const quote = report.keywords.find(({ name }) => name === 'PostgreSQL')?.quotes[0];
    expect(actions.openPlace).toHaveBeenLastCalledWith(`pages/a/at/${quote?.start}`);
    click(tab(root, 'Requirements'));
    click(root.querySelector('.line.partly > .disclosure-summary') as Element);
    pressQuote();
    const nearest = report.ledger.find(({ answer }) => answer === 'partly')?.nearest;
    expect(actions.openPlace).toHaveBeenLastCalledWith(`pages/a/at/${nearest?.start}`);
  });

  test('a finding without a box leads to its quote', () => {
    const finding = { message: asWritten('No verb'), quote: 'Worked on 50 % of things / more' };
    expect(findingPart('a', finding)).toBe('pages/a/quote/Worked%20on%2050%20%25%20of%20things%20%2F%20more');
    expect(findingPart('a', { ...finding, page: 2, box: [1, 2, 3, 4] })).toBe('pages/a/2/1,2,3,4');
  });

  test('dismisses a check with a reason, and restores one', () => {
    const root = open(matched);
    click(tab(root, 'Checklist'));
    click(root.querySelector('#check-title-not-shown > button') as Element);
    click(button(root, 'Dismiss …'));
    expect(root.textContent).toContain('Why dismiss this?');
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
    expect(selected()).toContain('Requirements');
    press(tab(root, 'Requirements'), 'End');
    expect(selected()).toBe('Parser');
    press(tab(root, 'Parser'), 'ArrowRight');
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

  test('offers no highlights if there is no page', () => {
    const root = open(popupPictures.pasted?.state as Screen);
    expect(root.querySelector('[role=switch]')).toBeNull();
    click(root.querySelector('#keyword-Kafka > button') as Element);
    expect(root.textContent).not.toContain('Show on the page');
  });

  test('without a score, says why, and shows what the parser sees', () => {
    const root = open(popupPictures.unreadable?.state as Screen);
    expect(root.querySelector('.score')?.textContent).toContain('There is too little text');
    expect(tab(root, 'Parser').getAttribute('aria-selected')).toBe('true');
    expect(root.querySelector('.parts')).toBeNull();
  });
});

describe('placeWords', () => {
  test.each([
    ['Leipzig, Germany (hybrid)', 'Leipzig, Germany (hybrid)'],
    ['Remote; Berlin; Paris', 'Remote +2'],
    ['Remote | Berlin or Paris', 'Remote +2'],
    ['Stratford-upon-Avon, Warwickshire, England, United Kingdom', 'Stratford-upon-Avon'],
    [`${'A'.repeat(36)}, UK`, `${'A'.repeat(36)}, UK`],
    [`${'A'.repeat(37)}, UK`, 'A'.repeat(37)],
  ])('%s', (place, words) => {
    open(matched);
    expect(placeWords(place)).toBe(words);
  });
});

test.each([
  [null, '€40,000–50,000 per year', '€40–50K'],
  ['£70,000', '€40,000–50,000 per year', '£70K'],
  [null, null, undefined],
])('the page’s pay, %s, is preferred to the text’s, %s', (salary, pay, words) => {
  if (matched.kind !== 'matched') throw new Error('No match is drawn.');
  const { match } = matched;
  const given = { ...match, job: { ...match.job, salary }, report: { ...match.report, pay } };
  const facts = [...open({ ...matched, match: given }).querySelectorAll('.posting-facts bdi')];
  const said = facts.map(fact => fact.textContent?.replace(/[\u2009\u00a0\u202f]/g, ' '));
  expect(said.find(fact => /[€£]/.test(fact ?? ''))).toBe(words);
});

describe('payWords', () => {
  test.each([
    ['€45,000–€55,000 per year', '€45–55K'],
    ['€52K–€64K', '€52–64K'],
    ['€52–64k', '€52–64K'],
    ['60.000 € – 70.000 €', '€60–70K'],
    ['USD 140,000–180,000 per year', '$140–180K'],
    ['$95–$135 per hour', '$95 – $135 an hour'],
    ['£48,500', '£48.5K'],
    ['CHF 8 500 per month', 'CHF 8.5K a month'],
    ['18,000–22,000 zł per month', 'zł 18–22K a month'],
    ['up to £70,000', 'up to £70K'],
    ['from €4,200 per month', 'from €4.2K a month'],
    ['From €45,000 to €55,000', '€45–55K'],
    ['competitive, from 2026 on', null],
    ['12–16 Lacs P.A.', null],
    ['€45,000–€55,000 plus €2,000 bonus', null],
    ['€1–€90,000', null],
  ])('%s', (salary, words) => {
    open(matched);
    expect(payWords(salary)?.replace(/[\u2009\u00a0\u202f ]+/g, ' ') ?? null).toBe(words);
  });
});

test.each([
  ['Greenhouse', 'https://careers.larkfield.example/jobs/1', 'Greenhouse'],
  ['Greenhouse', 'https://boards.greenhouse.io/larkfield/jobs/1', null],
  ['We Work Remotely', 'https://weworkremotely.com/1', null],
  [null, 'https://larkfield.example/1', null],
])('the board %s is named at %s only if that adds something', (board, url, words) => {
  expect(boardWords({ board, url, company: 'Larkfield' })).toBe(words);
});

describe('content from a page is plain text', () => {
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
    refusal: { kind: 'embedded', openUrl },
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

  test('focuses the most likely button', () => {
    open(refused('https://boards.example.com/'));
    expect(document.activeElement?.textContent).toContain('Open it at');
  });
});

test('on a page of ours, says so, leads to the example, or accepts a pasted text', () => {
  const root = open({ kind: 'own-page' });
  expect(root.textContent).toContain('This is Evident');
  click(button(root, 'See an example'));
  expect(actions.openResumes).toHaveBeenCalledWith('sample');
  click(button(root, 'Paste the text'));
  expect(actions.startPasting).toHaveBeenCalledOnce();
});

test('a pasted text that is no posting gets a message about a text, not about a page', () => {
  const root = open({ kind: 'pasting', isRefused: true });
  expect(root.querySelector('[role=alert]')?.textContent).toContain(
    'No posting can be made out in this text.',
  );
});

test('without a known keyword, the reason for no score comes first, and the requirements below', () => {
  if (matched.kind !== 'matched') throw new Error('not a match');
  const bare = { ...report, score: null, keywords: [], why: [asWritten('Nothing is known.')] };
  const root = open({ kind: 'matched', match: { ...matched.match, report: bare } });
  expect(root.querySelector('.score-words p')?.textContent).toMatch(/^Nothing is known\. ./);
  expect(root.querySelector('[role=tab][aria-selected=true]')?.textContent).toContain('Requirements');
  const unread = { ...matched.match, report: { ...bare, verdict: [] } };
  const other = open({ kind: 'matched', match: unread });
  expect(other.querySelector('[role=tab][aria-selected=true]')?.textContent).toContain('Parser');
});

describe('a match tells screen readers', () => {
  const spoken = (change: Partial<typeof report>) => {
    if (matched.kind !== 'matched') throw new Error('not a match');
    const match = { ...matched.match, report: { ...report, ...change } };
    return open({ kind: 'matched', match }).querySelector('.match [role=status]')?.textContent;
  };
  const preferred = report.keywords.filter(({ need }) => need === 'preferred');

  test.each([
    ['how many required keywords are missing', {}, / 4 required keywords are missing\./],
    [
      'that none is',
      { keywords: report.keywords.filter(({ evidence }) => evidence !== 'missing') },
      /No required keyword is missing\.$/,
    ],
    ['nothing of them where none is required', { keywords: preferred }, /^(?!.*required)/],
    ['why there is no score', { score: null, why: [asWritten('It is too short.')] }, /It is too short\.$/],
  ])('%s', (_, change, words) => {
    expect(spoken(change)).toMatch(words);
  });
});

describe('the views', () => {
  test('count what is left to do, without dismissed checks', () => {
    const failing = report.checks.filter(({ outcome }) => outcome === 'fail');
    const counts = (checks: typeof report.checks) => {
      if (matched.kind !== 'matched') throw new Error('not a match');
      const match = { ...matched.match, report: { ...report, checks } };
      const root = open({ kind: 'matched', match });
      return [...root.querySelectorAll('[role=tab] .tab-count')].map(({ textContent }) => textContent);
    };
    expect(counts(report.checks)).toEqual(['7', '2', '3']);
    expect(counts(failing.map(check => ({ ...check, dismissed: true })))[2]).toBe('0');
    expect(counts(failing.map(check => ({ ...check, dismissed: false })))[2]).toBe(`${failing.length}`);
  });

  test('load the resume only if it is shown and not loaded yet', () => {
    open(matched);
    expect(actions.loadResume).not.toHaveBeenCalled();
    if (matched.kind !== 'matched') throw new Error('not a match');
    click(tab(open(matched), 'Parser'));
    expect(actions.loadResume).not.toHaveBeenCalled();
    const bare: Screen = { kind: 'matched', match: { ...matched.match, resume: null } };
    const root = open(bare);
    expect(actions.loadResume).not.toHaveBeenCalled();
    click(tab(root, 'Parser'));
    expect(actions.loadResume).toHaveBeenCalledOnce();
  });

  test('cannot highlight anything without a keyword', () => {
    if (matched.kind !== 'matched') throw new Error('not a match');
    expect(open(matched).querySelector('[role=switch]')).not.toBeNull();
    const match = { ...matched.match, report: { ...report, keywords: [] } };
    expect(open({ kind: 'matched', match }).querySelector('[role=switch]')).toBeNull();
  });

  test('highlight lines only while the page is highlighted', () => {
    if (matched.kind !== 'matched') throw new Error('not a match');
    const { match } = matched;
    const pressed = (isHighlighted: boolean | null, lines: boolean) => {
      const highlights = { ...match.highlights, lines };
      const root = open({ kind: 'matched', match: { ...match, isHighlighted, highlights } });
      click(tab(root, 'Requirements'));
      return root.querySelector('.ledger-count .filter-chip')?.getAttribute('aria-pressed');
    };
    expect([pressed(true, true), pressed(true, false), pressed(false, true)]).toEqual([
      'true',
      'false',
      'false',
    ]);
    expect(pressed(null, true)).toBeUndefined();
  });
});

test.each([
  ['not-ready', true],
  ['blocked', true],
  ['list', false],
  ['closed', false],
] as const)('a page that is refused as %s can be tried again: %s', (kind, can) => {
  const root = open({ kind: 'refused', refusal: { kind, openUrl: null } });
  expect([...root.querySelectorAll('button')].some(({ textContent }) => textContent === 'Try again')).toBe(
    can,
  );
});

test('a doubtful posting shows its beginning, and that there is more', () => {
  const shown = (description: string) =>
    open({ kind: 'doubtful', job: { ...posting, description } }).querySelector('.doubtful-text')?.textContent;
  expect(shown('a'.repeat(480))).toBe('a'.repeat(480));
  expect(shown(`${'a'.repeat(480)}b`)).toBe(`${'a'.repeat(480)} …`);
});

describe('a keyword of the title', () => {
  const inTitle = (spans: (typeof report.keywords)[number]['spans']) => {
    if (matched.kind !== 'matched') throw new Error('not a match');
    const keywords = report.keywords.map(keyword =>
      keyword.name === 'Kafka' ? { ...keyword, inTitle: 'Kafka', spans } : keyword,
    );
    return open({ kind: 'matched', match: { ...matched.match, report: { ...report, keywords } } });
  };

  test('is marked in its row, and comes first in the order of the posting', () => {
    const spans = report.keywords.find(({ name }) => name === 'Kafka')?.spans ?? [];
    const root = inTitle(spans);
    expect(root.querySelector('#keyword-Kafka')?.textContent).toContain('in the title');
    expect(root.querySelector('#keyword-Docker')?.textContent).not.toContain('in the title');
    click(root.querySelector('.filter-tool') as Element);
    expect(root.querySelector('.keywords .keyword-name')?.textContent).toBe('Kafka');
  });

  test('is shown in the title on the page, if it is nowhere else', () => {
    const root = inTitle([]);
    const row = root.querySelector('#keyword-Kafka') as Element;
    click(row.querySelector('button') as Element);
    expect(row.textContent).toContain('in its title alone');
    click(button(row, 'Show on the page'));
    expect(actions.show).toHaveBeenCalledWith('Kafka', 'next');
  });
});
