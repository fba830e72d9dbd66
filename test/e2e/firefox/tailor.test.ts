import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleAddress, samplePosting, sampleResume } from '../../../scripts/sample/sample.ts';
import { type TailoredCopy, tailorPage } from '../../../src/browser/storage/tailored-copy.ts';
import { type Firefox, openFirefox } from '../firefox.ts';
import { addResume } from '../firefox-flow.ts';
import { downloadFolder, expectIdentical, shownLines, storedCopyScript } from '../tailor-flow.ts';
import { waitUntil } from '../wait-until.ts';
import { say } from '../words.ts';

let firefox: Firefox;
const folder = downloadFolder();

beforeAll(async () => {
  firefox = await openFirefox({ [sampleAddress]: samplePosting }, false, folder.path);
  await addResume(firefox, (await sampleResume()).buffer);
});

afterAll(async () => {
  await firefox?.close();
  folder.remove();
});

/** Waits until an expression is true in the page. */
const seen = (what: string, expression: string) =>
  waitUntil(what, () => firefox.run<boolean>(`return Boolean(${expression})`));

/** The stored copy, after all changes are saved. */
async function stored(): Promise<TailoredCopy> {
  await seen('all to be saved', 'document.querySelector("[data-saving=saved]")');
  return firefox.run(storedCopyScript);
}

const shown = async () => shownLines((await stored()).draft);
const focus = () => firefox.run<string>('return document.querySelector(":focus")?.textContent ?? ""');

/** Brings the page to the front, because Firefox opens a saved PDF in another tab. Then reloads it, which moves the focus to its beginning. */
async function loadAnew(): Promise<void> {
  await firefox.toFront();
  await firefox.goTo(await firefox.run<string>('return location.href'));
  await seen('the score', 'document.querySelector(".live-score")');
}

/** Presses Tab until the element with the focus contains a text. */
async function tabTo(text: string): Promise<void> {
  for (let step = 0; step < 200; step += 1) {
    if ((await focus()).includes(text)) return;
    await firefox.press('Tab');
  }
  throw new Error(`Tab never reaches “${text}”.`);
}

/** Opens the dialog if it is closed, chooses a format and exports, by mouse. */
async function exportAs(format: string): Promise<void> {
  await firefox.click('.tailor-tools .button.primary');
  await seen('the dialog', 'document.querySelector(".export-dialog[open]")');
  const nth = ['pdf', 'docx'].indexOf(format) + 1;
  await firefox.click(`.export-dialog fieldset label:nth-of-type(${nth})`);
  await firefox.click('.export-dialog .button.primary');
}

describe('a copy in Firefox', () => {
  test('is opened in a new tab by the popup’s button; a second tab says that it is open, and can take over', async () => {
    await firefox.goTo(sampleAddress);
    await firefox.clickIcon();
    await waitUntil('the button', () =>
      firefox.runIn<boolean>(
        'popup',
        `return [...document.querySelectorAll('button')].some(b => b.textContent === '${say('tailor')}')`,
      ),
    );
    await firefox.runIn(
      'popup',
      `[...document.querySelectorAll('button')].find(b => b.textContent === '${say('tailor')}').click()`,
    );
    const address = await waitUntil('the tab of the copy', async () =>
      (await firefox.tabs()).find(tab => tab.includes(tailorPage) && tab.includes('copy=')),
    );
    await firefox.toFront();
    // Waits, because the tab in the background may be slower to open the copy than this one.
    await firefox.goTo(firefox.addressOf('src/ui/resume/resume.html'));
    await waitUntil('the first tab to hold the copy', () =>
      firefox.run<boolean>(
        'return navigator.locks.query().then(({ held }) => held.some(({ name }) => name.startsWith("evident-copy-")))',
      ),
    );
    await firefox.goTo(address);
    await waitUntil('the second tab to be told', async () =>
      (await firefox.text()).includes(say('copyElsewhere')),
    );
    await firefox.click('.notice .button');
    await seen(
      'the copy to be editable',
      'document.querySelector(".draft [contenteditable=plaintext-only]")',
    );
  });

  test('is edited by mouse and keyboard, and the score changes', async () => {
    await seen('the score', 'document.querySelector(".live-score")');
    const before = await shown();
    await firefox.click('.draft-entry:nth-child(2) .draft-line:nth-child(2) .line-field');
    await firefox.press('Alt+ArrowUp', 'End', ...' with RBAC');
    await seen(
      'what made the difference',
      'document.querySelector(".changes")?.textContent.includes("RBAC")',
    );
    const moved = await shown();
    expect(moved.slice(9, 11)).toEqual(['Responsible for the login with RBAC', before[9]]);
    await firefox.press('Control+z', 'Control+z');
    await waitUntil('all to be taken back', async () => (await shown()).join() === before.join());
    await firefox.press('Control+y', 'Control+y');
    await waitUntil('all to be done again', async () => (await shown()).join() === moved.join());
  });

  test.each(['pdf', 'docx'])('is exported by mouse as a %s that reads the same', async format => {
    const { name, bytes } = await folder.saved(format, () => exportAs(format));
    await waitUntil('the page to say so', async () =>
      (await firefox.text()).includes(say('exportSaved', name)),
    );
    await firefox.press('Escape');
    await expectIdentical(await stored(), name, bytes);
  });

  test('is exported with only the keyboard as a DOCX and a PDF that read the same', async () => {
    for (const [ending, steps] of [
      ['docx', ['ArrowRight']],
      ['pdf', []],
    ] as const) {
      const { name, bytes } = await folder.saved(ending, async () => {
        await loadAnew();
        await tabTo(say('export'));
        await firefox.press('Enter');
        await seen('the dialog', 'document.querySelector(".export-dialog[open]")');
        for (let step = 0; step < 9; step += 1) {
          if (await firefox.run<boolean>('return document.activeElement.type === "radio"')) break;
          await firefox.press('Tab');
        }
        await firefox.press(...steps);
        await tabTo(say('exportAndCheck'));
        await firefox.press('Enter');
      });
      await waitUntil('the page to say so', async () =>
        (await firefox.text()).includes(say('exportSaved', name)),
      );
      await firefox.press('Escape');
      await expectIdentical(await stored(), name, bytes);
    }
  });

  test('is the same after the page is reloaded', async () => {
    await firefox.press('Escape');
    await firefox.click('.draft-entry:nth-child(2) .line-field');
    await firefox.press('End', ...' for good');
    const before = await shown();
    await loadAnew();
    expect(await shown()).toEqual(before);
    expect(before.some(line => line.endsWith(' for good'))).toBe(true);
  });
});
