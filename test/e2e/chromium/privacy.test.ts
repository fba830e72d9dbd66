import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleAddress, samplePosting, sampleResume } from '../../../scripts/sample/sample.ts';
import { type Chromium, openChromium } from '../chromium.ts';
import { addResume, score } from '../flow.ts';

const witness = 'https://witness.example.com/seen';
let chromium: Chromium;

beforeAll(async () => {
  chromium = await openChromium({ web: { [sampleAddress]: samplePosting } });
});

afterAll(() => chromium?.close());

describe('no request is sent', () => {
  test('from the installation to the highlights, by the browser’s own network log', async () => {
    const page = chromium.firstRunPage;
    await addResume(page, await sampleResume());
    const posting = await chromium.open(sampleAddress);
    const popup = await chromium.clickIcon(posting);
    await score(popup.page);

    // The content security policy forbids connections, so its pages and its worker could not send a request at all.
    const attempt = () =>
      fetch('https://leak.example.com/').then(
        () => 'sent',
        () => 'refused',
      );
    expect(await popup.page.evaluate(attempt)).toBe('refused');
    expect(await page.evaluate(attempt)).toBe('refused');
    expect(await chromium.context.serviceWorkers()[0]?.evaluate(attempt)).toBe('refused');
    await popup.close();

    // The page sends one request on purpose, which must be in the log. So an otherwise empty log proves something.
    await chromium.context.route(witness, route => route.continue());
    await posting.evaluate(address => fetch(address).catch(() => null), witness);

    const asked = chromium.requests.filter(address => !address.startsWith('chrome-extension://'));
    expect([...new Set(asked)].sort()).toEqual([sampleAddress, witness].sort());
    const sent = await chromium.close();
    expect(sent.map(({ url }) => url)).toEqual([witness]);
  });
});
