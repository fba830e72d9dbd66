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
