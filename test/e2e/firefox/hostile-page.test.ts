import { expect, test } from 'vitest';
import { sampleAddress, samplePosting, sampleResumeText } from '../../../scripts/sample/sample.ts';
import { writePdf } from '../../../scripts/sample/write-pdf.ts';
import { openFirefox } from '../firefox.ts';
import { addResume, litOn } from '../firefox-flow.ts';
import { spyOnPage } from '../spy-on-page.ts';
import { waitUntil } from '../wait-until.ts';

const spied = samplePosting.replace('</body>', `<script>(${spyOnPage})()</script></body>`);

const pause = () => new Promise(resolve => setTimeout(resolve, 800));

/** What the page's own script saw while the page was highlighted for this resume, and the highlights. */
async function seenWith(text: string) {
  const firefox = await openFirefox({ [sampleAddress]: spied });
  try {
    await addResume(firefox, await writePdf(text.trim()));
    await firefox.goTo(sampleAddress);
    await pause();
    await firefox.run('(window.wrappedJSObject ?? window).evidentSpy.begin()');
    await firefox.clickIcon();
    const drawn = await waitUntil('highlights', async () => {
      const now = await litOn(firefox);
      return now && now.missing + now.listed + now.proven > 0 ? now : null;
    });
    // There is no event for the last drawing, so this waits for a time in which it happens.
    await pause();
    await firefox.run('scrollTo(0, 120)');
    await pause();
    const log = await firefox.run<string>(
      'return JSON.stringify((window.wrappedJSObject ?? window).evidentSpy.end())',
    );
    return { drawn, log: JSON.parse(log) as string[] };
  } finally {
    await firefox.close();
  }
}

test('in Firefox, too, a page sees the same for every resume', async () => {
  const able = await seenWith(sampleResumeText);
  const gardener = await seenWith(
    'Ida Moss\nida.moss@example.com\n\nEXPERIENCE\nGardener, Fern House\nJan 2019 – Present\n- Planted 400 trees along the canal.\n',
  );
  expect(able.drawn.proven).toBeGreaterThan(0);
  expect(gardener.drawn.proven).toBe(0);
  expect(able.log.some(line => line.startsWith('["change","childList"'))).toBe(true);
  expect(gardener.log).toEqual(able.log);
});
