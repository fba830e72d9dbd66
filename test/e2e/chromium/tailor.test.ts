import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleAddress, samplePosting, sampleResume } from '../../../scripts/sample/sample.ts';
import { pdfFacts } from '../../writers/other-readers.ts';
import { axeViolations } from '../axe.ts';
import { type Chromium, openChromium } from '../chromium.ts';
import { addResume, openTailor, score, tabTo } from '../flow.ts';
import { downloadFolder, expectIdentical, shownLines, storedCopy } from '../tailor-flow.ts';
import { waitUntil } from '../wait-until.ts';
import { say } from '../words.ts';

let chromium: Chromium;
let page: Page;
const folder = downloadFolder();

beforeAll(async () => {
  chromium = await openChromium({ web: { [sampleAddress]: samplePosting }, saveInto: folder.path });
  await addResume(chromium.firstRunPage, await sampleResume());
});

afterAll(async () => {
  await chromium?.close();
  folder.remove();
});

const stored = (of: Page = page) => storedCopy(of);

/** The tab of the posting, which is already open. */
function posting(): Page {
  const found = chromium.context.pages().find(tab => tab.url() === sampleAddress);
  if (!found) throw new Error('The posting is not open.');
  return found;
}

const lines = () => page.locator('.draft-entry .line-field');
const shown = async () => shownLines((await stored()).draft);
const scoreNow = async () =>
  Number(/\d+/.exec((await page.locator('.live-score .ring-number').first().textContent()) ?? '')?.[0]);

/** Exports through the dialog, by mouse. */
async function exportAs(format: string, more: readonly string[] = []): Promise<void> {
  await page.getByRole('button', { name: say('export'), exact: true }).click();
  for (const choice of [format, ...more]) await page.getByRole('radio', { name: say(choice) }).check();
  await page.getByRole('button', { name: say('exportAndCheck') }).click();
}

const close = () =>
  page
    .getByRole('dialog')
    .getByRole('button', { name: say('close') })
    .click();

/** Replaces the text of a field by typing. */
async function retype(field: Locator, text: string): Promise<void> {
  await field.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

describe('by mouse', () => {
  test('the popup opens a copy, which says that nothing has changed yet', async () => {
    page = await openTailor(chromium, sampleAddress);
    await page.getByText(say('scoreUnchanged')).waitFor();
    expect((await stored()).name).toBe('Junior Backend Engineer, Larkfield Transit');
  });

  test('the score, its reasons and the ledger change while a person types', async () => {
    const before = await scoreNow();
    await lines().nth(5).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(', and guards its endpoints by RBAC');
    await page.locator('.changes').getByText('RBAC').waitFor();
    expect(await scoreNow()).toBeGreaterThan(before);
    await page.locator('.live-row[data-changed=true]').filter({ hasText: 'RBAC' }).waitFor();
  });

  test('a line can be hidden, another dragged, and both undone and redone', async () => {
    const before = await shown();
    const first = page.locator('.draft-entry .draft-line').first();
    await first.hover();
    await first.getByRole('button', { name: say('hidePart') }).click();
    const hidden = await shown();
    expect(hidden).toEqual(before.filter(line => line !== before[5]));
    const moved = page.locator('.draft-entry .draft-line').nth(3);
    await moved.hover();
    await moved.locator('.move-handle').dragTo(page.locator('.draft-entry .draft-line').nth(1), {
      targetPosition: { x: 60, y: 4 },
    });
    const dragged = await shown();
    expect(dragged).not.toEqual(hidden);
    expect([...dragged].sort()).toEqual([...hidden].sort());
    const undo = page.getByRole('button', { name: say('undo'), exact: true });
    await undo.click();
    expect(await shown()).toEqual(hidden);
    await undo.click();
    expect(await shown()).toEqual(before);
    await page.getByRole('button', { name: say('redo'), exact: true }).click();
    await page.getByRole('button', { name: say('redo'), exact: true }).click();
    expect(await shown()).toEqual(dragged);
  });

  test('skills are put in the order of the posting, after a preview', async () => {
    await page.getByRole('button', { name: say('skillsFirst') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('skillsApply') })
      .click();
    expect((await shown()).slice(1, 5).map(line => line.split(':')[0])).toEqual([
      'Languages',
      'Backend',
      'Data',
      'Tools',
    ]);
  });

  test.each(['formatPdf', 'formatDocx', 'formatTxt', 'formatJson'])(
    'it is exported (%s), and the saved file reads the same',
    async format => {
      const endings: Record<string, string> = {
        formatPdf: 'pdf',
        formatDocx: 'docx',
        formatTxt: 'txt',
        formatJson: 'json',
      };
      const { name, bytes } = await folder.saved(endings[format] ?? '', () => exportAs(format));
      expect(name).toMatch(/^Maya Lindqvist - Junior Backend Engineer, Larkfield Transit\./);
      await page.getByText(say('exportSaved', name)).waitFor();
      await close();
      await expectIdentical(await stored(), name, bytes);
      if (format === 'formatPdf')
        expect(await pdfFacts(bytes)).toMatchObject({
          title: 'Maya Lindqvist',
          language: 'en',
          isTagged: true,
        });
    },
  );
});

describe('with only the keyboard', () => {
  test('the popup opens the same copy', async () => {
    await page.close();
    const popup = await chromium.clickIcon(posting());
    await score(popup.page);
    const opening = chromium.context.waitForEvent('page');
    await tabTo(popup.page, popup.page.getByRole('button', { name: say('tailor'), exact: true }));
    await popup.page.keyboard.press('Enter').catch(() => undefined);
    page = await opening;
    await page.locator('.live-score').waitFor();
  });

  test('a line can be moved, split, joined and edited, and all of that undone and redone', async () => {
    const before = await shown();
    await tabTo(page, lines().nth(1));
    await page.keyboard.press('Alt+ArrowDown');
    await page
      .getByRole('status')
      .getByText(say('movedTo', say('partLine'), 3, 4))
      .waitFor();
    const moved = await shown();
    expect(moved).not.toEqual(before);
    await page.keyboard.press('Home');
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.type('and ');
    expect(await shown()).toHaveLength(moved.length + 1);
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Backspace');
    expect(await shown()).toHaveLength(moved.length);
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
    expect(await shown()).toEqual(before);
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+y');
    expect(await shown()).toHaveLength(moved.length);
  });

  test.each([
    ['docx', 1],
    ['pdf', 0],
  ])('it is exported as a %s, and the saved file reads the same', async (ending, steps) => {
    const { name, bytes } = await folder.saved(ending, async () => {
      await tabTo(page, page.getByRole('button', { name: say('export'), exact: true }));
      await page.keyboard.press('Enter');
      await tabTo(page, page.getByRole('radio', { name: say('formatPdf') }));
      for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowRight');
      await tabTo(page, page.getByRole('button', { name: say('exportAndCheck') }));
      await page.keyboard.press('Enter');
    });
    await page.keyboard.press('Escape');
    await expectIdentical(await stored(), name, bytes);
  });
});

describe('axe finds no violation', () => {
  test.each(['light', 'dark'] as const)('on the page, its views and its dialogs, %s', async colorScheme => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const view of ['viewLetter', 'viewQuestions', 'viewCompare', 'chooserLabel']) {
      await page.getByRole('button', { name: say(view), exact: true }).click();
      expect(await axeViolations(page), view).toEqual([]);
      await chromium.screenshot(page, `tailor-${view}-${colorScheme}`);
    }
    for (const tab of ['viewChecklist', 'viewBank', 'viewRequirements']) {
      await page.getByRole('tab', { name: new RegExp(`^${say(tab)}`) }).click();
      expect(await axeViolations(page), tab).toEqual([]);
    }
    await page.getByRole('button', { name: say('export'), exact: true }).click();
    expect(await axeViolations(page), 'export').toEqual([]);
    await chromium.screenshot(page, `tailor-export-${colorScheme}`);
    await page.keyboard.press('Escape');
  });
});

describe('an incomplete export', () => {
  test('names letters that the PDF’s font lacks, and saves nothing', async () => {
    const name = page.locator('.head-name');
    await retype(name, 'Maya Lindqvist (林美)');
    await exportAs('formatPdf');
    await page.getByText(say('exportLetters', '林 美')).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(folder.isEmpty()).toBe(true);
    await close();
    const { bytes, name: file } = await folder.saved('docx', () => exportAs('formatDocx'));
    await close();
    await expectIdentical(await stored(), file, bytes);
    await retype(name, 'Maya Lindqvist');
  });

  test('is not possible: a pattern with blanks disables the button', async () => {
    await retype(lines().filter({ hasText: 'RBAC' }), 'Responsible for the login');
    await page
      .getByRole('button', { name: new RegExp(say('takePattern')) })
      .first()
      .click();
    await page.getByRole('button', { name: say('export'), exact: true }).click();
    const go = page.getByRole('button', { name: say('exportAndCheck') });
    expect(await go.isDisabled()).toBe(true);
    await close();
    await page.keyboard.press('Control+z');
  });
});

describe('after an export', () => {
  test('the history links to the copy, which can be compared with what was sent', async () => {
    const history = await chromium.open(
      `chrome-extension://${chromium.extensionId}/src/ui/resume/resume.html#history`,
    );
    await history.locator('.history-open').click();
    const copies = history.locator('.copies-of');
    await copies.getByText(/ - Junior Backend Engineer, Larkfield Transit\.docx/).waitFor();
    await copies.getByRole('link').click();
    await history.locator('.live-score').waitFor();
    await history.close();
    await lines().nth(2).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' tonight');
    await page.getByRole('button', { name: say('viewCompare'), exact: true }).click();
    const others = page.getByRole('combobox', { name: say('compareWith') });
    const sent = await others.getByRole('option').filter({ hasText: '.docx' }).first().getAttribute('value');
    await others.selectOption(sent);
    await page.locator('.compare ins').getByText('tonight').waitFor();
    await page.getByRole('button', { name: say('chooserLabel'), exact: true }).click();
  });

  test('the questions fit on one printed page', async () => {
    await page.getByRole('button', { name: say('viewQuestions'), exact: true }).click();
    await page.getByRole('checkbox').first().check();
    await waitUntil('the tick to be kept', async () => (await stored()).ticks.length === 1);
    const printed = new Uint8Array(await page.pdf({ format: 'A4' }));
    expect((await pdfFacts(printed)).pages).toBe(1);
    await page.getByRole('button', { name: say('chooserLabel'), exact: true }).click();
  });
});
