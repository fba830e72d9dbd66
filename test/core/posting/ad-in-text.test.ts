import { describe, expect, test } from 'vitest';
import { adInText } from '../../../src/core/posting/ad-in-text.ts';

const ad = [
  'Backend Engineer',
  'Leeds',
  'What you will do',
  ...Array.from({ length: 12 }, () => 'You build the ledger in Go and PostgreSQL.'),
];
const page = (before: readonly string[], after: readonly string[]) =>
  adInText([...before, ...ad, ...after].join('\n'));
const whole = ad.join('\n');

describe('the posting in a page that was copied whole', () => {
  test('begins after the menu before its title', () => {
    expect(page(['Skip to content', 'Jobs', 'My network'], [])).toBe(whole);
  });

  test.each(['More jobs like this', 'Similar positions', 'Ähnliche Stellen', 'People also viewed'])(
    'is without what stands after “%s”',
    heading => expect(page([], [heading, 'Java Developer', 'York'])).toBe(whole),
  );

  test('keeps what the employer says before the title', () => {
    const said = 'Larkfield is looking for somebody.';
    expect(page(['Jobs', said], [])).toBe([`Jobs`, said, whole].join('\n'));
    expect(page(['x'.repeat(60)], [])).toBe(whole);
    expect(page(['x'.repeat(61)], [])).toBe(['x'.repeat(61), whole].join('\n'));
  });

  test.each(['Requirements', 'Your tasks'])('keeps all where “%s” comes later', heading => {
    const after = ['More jobs like this', 'Java Developer', heading, '- Go'];
    expect(page([], after)).toBe([...ad, ...after].join('\n'));
  });

  test('keeps everything if little stands before the end', () => {
    const short = 'Backend Engineer\nMore jobs like this\nJava Developer';
    expect(adInText(short)).toBe(short);
    const more = ['More jobs like this', 'x'.repeat(Math.ceil(whole.length * 1.6))];
    expect(page([], more)).toBe([...ad, ...more].join('\n'));
    expect(page([], ['More jobs like this', 'x'.repeat(whole.length)])).toBe(whole);
  });

  test('is the whole text if there is no title in it', () => {
    expect(adInText('We need somebody who knows Go.\nWrite to us.')).toBe(
      'We need somebody who knows Go.\nWrite to us.',
    );
  });
});
