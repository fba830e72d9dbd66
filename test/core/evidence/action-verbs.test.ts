import { describe, expect, it } from 'vitest';
import { openingOf, startsWithDeed } from '../../../src/core/evidence/action-verbs.ts';

describe('how a bullet opens', () => {
  const bullets: readonly (readonly [string, ReturnType<typeof openingOf>])[] = [
    ['Built the API', 'action'],
    ['• Rewrote the parser', 'action'],
    ['Running the nightly jobs', 'action'],
    ['Plans and ships releases', 'action'],
    ['Debugged memory leaks', 'action'],
    ['Containerised everything', 'action'],
    ['Standardise how tills are built', 'action'],
    ['Characterising loads of tills', 'action'],
    ['Expertise in tills', 'fragment'],
    ['Quickly and quietly replaced the scheduler', 'action'],
    ['Was responsible for releases', 'empty-phrase'],
    ['Tasked with the build', 'empty-phrase'],
    ['Duties: answering the phone', 'empty-phrase'],
    ['I monitor the events of 500 machines', 'action'],
    ['Docker and Kubernetes', 'fragment'],
    ['Weekly status mails', 'fragment'],
    ['Tech stack: Go, Redis', 'unclear'],
    ['The office is in Berlin', 'unclear'],
    ['2021', 'unclear'],
    ['videos.', 'unclear'],
    ['built it', 'action'],
    ['Manual testing', 'fragment'],
    ['Automation testing with Cucumber', 'fragment'],
    ['Two weeks before testing', 'action'],
    ['Regular testing of tills in use', 'fragment'],
    ['Newly testing tills', 'action'],
    ['Testing of tills', 'action'],
    ['Tills built with care', 'action'],
  ];
  for (const [text, opening] of bullets)
    it(`${text}: ${opening}`, () => expect(openingOf(text)).toBe(opening));
});

describe('a word in -ing', () => {
  it.each(
    'by while when and or in of for from through after before with without then also to am is are was were been being keep kept start started help helped'
      .split(' ')
      .map(word => [word]),
  )('is a deed behind “%s”', word => expect(openingOf(`Tills, bells ${word} testing`)).toBe('action'));

  it.each('with of for in on by and as at via'.split(' ').map(word => [word]))(
    'is the name of work behind a noun and before “%s”',
    word => expect(openingOf(`Regression testing ${word} tills`)).toBe('fragment'),
  );
});

describe('lines that begin with a deed', () => {
  const lines: readonly (readonly [string, boolean])[] = [
    ['Built a REST API', true],
    ['Led a team of two', true],
    ['built on sand', false],
    ['Engineering Intern, Example', false],
    ['Managing Director', false],
    ['Example Corp', false],
  ];
  for (const [line, deed] of lines) it(`${line}: ${deed}`, () => expect(startsWithDeed(line)).toBe(deed));
});
