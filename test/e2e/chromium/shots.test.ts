import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleAddress, samplePosting } from '../../../scripts/sample/sample.ts';
import { compose, type Scheme } from '../../../scripts/shots/compose.ts';
import { type Scene, takeScenes } from '../../../scripts/shots/scenes.ts';
import { artifacts, type Chromium, openChromium } from '../chromium.ts';

let chromium: Chromium;
let scenes: Record<Scheme, readonly Scene[]>;

beforeAll(async () => {
  chromium = await openChromium({ web: { [sampleAddress]: samplePosting } });
  scenes = await takeScenes(chromium);
});

afterAll(() => chromium?.close());

const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

// `npm run shots` takes the same pictures for docs/. This test notices if its way through the product breaks.
describe.each(['light', 'dark'] as const)('the pictures for the stores, %s', scheme => {
  test('are at most five, the limit of the Chrome Web Store', () => {
    expect(scenes[scheme].map(({ name }) => name)).toEqual([
      '1-score',
      '2-keywords',
      '3-checklist',
      '4-parser',
      '5-tailor',
    ]);
  });

  test('have the size that the stores want, and all differ', async () => {
    const pictures: Buffer[] = [];
    for (const { name, caption, seen } of scenes[scheme]) {
      const picture = await compose(chromium.context, seen, caption, scheme);
      expect(sizeOf(picture), name).toEqual({ width: 1280, height: 800 });
      writeFileSync(path.join(artifacts, `store-${name}-${scheme}.png`), picture);
      pictures.push(picture);
    }
    expect(new Set(pictures.map(picture => picture.toString('base64'))).size).toBe(5);
  });
});
