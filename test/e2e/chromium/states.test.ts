import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Gallery, galleryStates, layoutFaults, openGallery } from '../../ui/gallery/open-gallery.ts';
import { axeViolations } from '../axe.ts';

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
});

afterAll(() => gallery?.close());

describe.each([
  { language: 'en', scheme: 'light' },
  { language: 'de', scheme: 'dark' },
] as const)('every screen in every state, $language and $scheme', variant => {
  let opened: Awaited<ReturnType<Gallery['open']>>;
  beforeAll(async () => {
    opened = await gallery.open(variant);
  });

  test.each(galleryStates.map(state => [state.name, state] as const))('%s', async (_name, state) => {
    await opened.show(state);
    expect(await axeViolations(opened.page)).toEqual([]);
    expect(await layoutFaults(opened.page)).toEqual([]);
  });
});

const stateOf = (name: string) => {
  const state = galleryStates.find(one => one.name === name);
  if (!state) throw new Error(`There is no state ${name}.`);
  return state;
};

describe('forced colours', () => {
  let opened: Awaited<ReturnType<Gallery['open']>>;
  beforeAll(async () => {
    opened = await gallery.open({ language: 'en', scheme: 'dark', forcedColors: true });
  });

  test('do not adjust the colours of a primary button, whose text would get a backplate in the same colour', async () => {
    await opened.show(stateOf('popup-application-form'));
    const look = await opened.page
      .locator('.button.primary')
      .evaluate(button => getComputedStyle(button).getPropertyValue('forced-color-adjust'));
    expect(look).toBe('none');
  });

  test('draw no border around buttons that look like links', async () => {
    await opened.show(stateOf('popup-first'));
    const quiet = opened.page.locator('.chooser .button.quiet');
    const frames = await quiet.evaluateAll(all => all.map(one => getComputedStyle(one).borderRightWidth));
    expect(frames).toEqual(['0px', '0px', '0px']);
  });
});

test.each(['en', 'de', 'fr'] as const)(
  'in %s, with letters of twice the size, the buttons below stay in reach',
  async language => {
    const { page, show } = await gallery.open({ language, scheme: 'light' });
    await show(stateOf('popup-first'));
    await page.addStyleTag({ content: ':root { --text-s: 26px !important; --text-m: 28px !important }' });
    const beyond = await page
      .locator('.match-footer')
      .evaluate(footer => footer.scrollWidth - footer.clientWidth);
    expect(beyond).toBe(0);
  },
);

test('a posting in Hebrew has its facts on the right, where its title begins', async () => {
  const { page, show } = await gallery.open({ language: 'en', scheme: 'light' });
  await show(stateOf('popup-right-to-left'));
  const [title, facts] = await page
    .locator('.posting-title, .posting-facts > span:first-child')
    .evaluateAll(all => all.map(one => one.getBoundingClientRect().right));
  expect(facts).toBe(title);
});

test('a long name of an employer is cut off, so that the place stays visible', async () => {
  const { page, show } = await gallery.open({ language: 'de', scheme: 'light' });
  await show(stateOf('popup-long'));
  const [employer, place] = await page
    .locator('.posting-facts > span')
    .evaluateAll(all => all.map(one => one.scrollWidth - one.clientWidth));
  expect(employer).toBeGreaterThan(0);
  expect(place).toBeLessThanOrEqual(40);
});
