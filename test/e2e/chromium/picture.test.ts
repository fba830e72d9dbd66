import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleAddress, samplePosting, sampleResume } from '../../../scripts/sample/sample.ts';
import { artifacts, type Chromium, openChromium, takePicture } from '../chromium.ts';
import { addResume, highlights, score } from '../flow.ts';
import { waitUntil } from '../wait-until.ts';

let chromium: Chromium;

beforeAll(async () => {
  chromium = await openChromium({ web: { [sampleAddress]: samplePosting }, scale: 2 });
});

afterAll(() => chromium?.close());

const frame = (
  posting: Buffer,
  popup: Buffer,
) => `<!doctype html><html lang="en"><title>Evident</title><style>
  body { margin: 0; width: 1180px; height: 700px; overflow: hidden; background: #fff; position: relative; }
  .posting { position: absolute; left: 0; top: 0; width: 1280px; }
  .popup { position: absolute; right: 28px; top: 20px; width: 380px; border-radius: 10px;
    box-shadow: 0 0 0 1px #0002, 0 12px 40px #0003; }
</style><img class="posting" alt="" src="data:image/png;base64,${posting.toString('base64')}">
<img class="popup" alt="" src="data:image/png;base64,${popup.toString('base64')}">`;

// The README shows what a person sees: `npm run readme` takes this picture over.
test('the README’s picture is made from the extension itself', async () => {
  const resumePage = await chromium.firstRunPage();
  await addResume(resumePage, await sampleResume());
  const page = await chromium.open(sampleAddress);
  const popup = await chromium.clickIcon(page);
  await score(popup.page);
  await waitUntil('highlights', async () => (await highlights(page)).places > 0);
  // The ring and the bars are drawn in a short movement; a picture wants the end of it.
  await popup.page.emulateMedia({ reducedMotion: 'reduce' });
  const pictures = [await takePicture(page), await takePicture(popup.page)] as const;
  await popup.close();

  const sheet = await chromium.context.newPage();
  await sheet.setViewportSize({ width: 1180, height: 700 });
  await sheet.setContent(frame(...pictures), { waitUntil: 'load' });
  await sheet.evaluate(() => Promise.all([...document.images].map(image => image.decode())));
  const picture = await takePicture(sheet, path.join(artifacts, 'picture.png'));
  expect(picture.length).toBeGreaterThan(50_000);
});
