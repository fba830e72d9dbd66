import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES, type Language } from '../../src/core/messages/languages.ts';
import {
  type Gallery,
  type GalleryState,
  galleryStates,
  openGallery,
  type Variant,
} from '../../test/ui/gallery/open-gallery.ts';
import { root } from '../prepare.mjs';

const folder = path.join(root, 'artifacts/screens');

/** The variants in which we look at every screen before a release, by the folder of their pictures. */
const variants: Readonly<Record<string, Variant>> = {
  ...Object.fromEntries(
    (Object.keys(LANGUAGES) as Language[]).flatMap(language =>
      (['light', 'dark'] as const).flatMap(scheme =>
        [1, 2].map(scale => [`${language}-${scheme}-${scale}x`, { language, scheme, scale }] as const),
      ),
    ),
  ),
  'en-forced-colours': { language: 'en', scheme: 'dark', forcedColors: true },
  // The width is that of A4 at 96 dots per inch.
  'en-print': { language: 'en', scheme: 'light', print: true, width: 794 },
  'de-print': { language: 'de', scheme: 'light', print: true, width: 794 },
  'de-320': { language: 'de', scheme: 'light', width: 320 },
};

async function takeAll(gallery: Gallery, name: string, variant: Variant, states: readonly GalleryState[]) {
  mkdirSync(path.join(folder, name), { recursive: true });
  const { page, show } = await gallery.open(variant);
  for (const state of states) {
    await show(state);
    if (!state.isFirstView) {
      // The popup scrolls inside, so it is made tall enough to show everything.
      await page.addStyleTag({
        content: ':root { overflow: visible !important } #root { height: auto !important }',
      });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width: variant.width ?? state.width, height: Math.max(height, 120) });
    }
    await page.screenshot({ path: path.join(folder, name, `${state.name}.png`) });
  }
  await page.context().close();
  console.log(`artifacts/screens/${name}: ${states.length} pictures`);
}

/** Takes a picture of every state of every screen in every variant, or only of those whose names contain the given words. */
export async function takeScreens(variantPart = '', statePart = ''): Promise<void> {
  const states = galleryStates.filter(({ name }) => name.includes(statePart));
  if (variantPart + statePart === '') rmSync(folder, { recursive: true, force: true });
  const gallery = await openGallery();
  try {
    for (const [name, variant] of Object.entries(variants))
      if (name.includes(variantPart)) await takeAll(gallery, name, variant, states);
  } finally {
    await gallery.close();
  }
}
