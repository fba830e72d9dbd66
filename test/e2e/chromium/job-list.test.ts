import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleAddress, samplePosting, sampleResume } from '../../../scripts/sample/sample.ts';
import { axeViolations } from '../axe.ts';
import { type Chromium, openChromium } from '../chromium.ts';
import { addResume, savedBy, score } from '../flow.ts';
import { waitUntil } from '../wait-until.ts';
import { say, saying } from '../words.ts';

const elsewhere = 'https://jobs.lever.co/larkfield-transit/7f3c2b1a-0d7e-4a7b-9d0c-3f6a0b1c2d3e';
const today = '2026-11-03T12:00:00Z';

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await openChromium({
    web: {
      [sampleAddress]: samplePosting,
      [elsewhere]: samplePosting.replaceAll(sampleAddress, elsewhere),
    },
  });
  page = chromium.firstRunPage;
  await addResume(page, await sampleResume());
});

afterAll(() => chromium?.close());

async function go(part: string): Promise<void> {
  await page.goto(`chrome-extension://${chromium.extensionId}/src/ui/resume/resume.html#${part}`);
  await page.bringToFront();
}

const rows = () => page.locator('.history-row');
const titles = () => page.locator('.history-title').allTextContents();

type Backup = { readonly history: readonly Readonly<Record<string, unknown>>[] };

/** Makes twelve postings of the one in the history, with other titles, employers, addresses and keywords. */
function asTwelve(backup: Backup): Backup {
  const [match] = backup.history;
  const posting = match?.posting as Readonly<Record<string, string>>;
  const history = Array.from({ length: 12 }, (_, index) => {
    const url = `https://boards.example.com/jobs/${index}`;
    const title =
      index === 0
        ? `Backend Engineer ${'for Timetables '.repeat(20)}`
        : `Engineer number ${index} of Team ${index}`;
    const company = `Company ${index}`;
    const description = `${company} asks for what no other does ${index}.\n${posting.description?.replace('Docker, Git', `${index % 2 ? 'Kubernetes' : 'Ansible'}, Docker, Git`)}`;
    return {
      ...match,
      key: url,
      url,
      title,
      company,
      score: 20 + index,
      at: Number(match?.at) - index * 1_000,
      posting: { ...posting, url, title, company, description },
    };
  });
  return { ...backup, history: [...history, { ...match, firstAt: Date.parse(today), score: 41 }] };
}

// These tests depend on each other, in this order.
describe('the history as a job list', () => {
  test('says that there are too few postings to tell what a skill is worth', async () => {
    const posting = await chromium.open(sampleAddress);
    const popup = await chromium.clickIcon(posting);
    await score(popup.page);
    await popup.close();
    await posting.close();
    await go('history');
    await rows().first().waitFor();
    await page.getByRole('tab', { name: say('worthTitle') }).click();
    await page.locator('.worth-early').waitFor();
  });

  test('imports twelve postings from a file', async () => {
    await go('settings');
    const { file } = await savedBy(page, () => page.getByRole('button', { name: say('exportAll') }).click());
    const backup = asTwelve(JSON.parse(file.toString()));
    await page.getByRole('button', { name: say('deleteEverything') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('deleteEverything') })
      .click();
    await page.getByText(say('everythingDeleted')).waitFor();
    await page.locator('input[type=file]').setInputFiles({
      name: 'evident-backup.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(backup)),
    });
    await page.getByText(saying('importMatches_other')).waitFor();
    await go('history');
    await waitUntil('thirteen rows', async () => (await rows().count()) === 13);
  });

  test('sorts by its columns', async () => {
    await page.getByRole('button', { name: say('historyPosting'), exact: true }).click();
    const up = await titles();
    expect(up).toEqual(up.toSorted((a, b) => a.localeCompare(b)));
    expect(await page.locator('[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    await page.getByRole('button', { name: say('historyPosting'), exact: true }).click();
    expect(await titles()).toEqual(up.toReversed());
  });

  test('cuts off a long title with “…”, and links to the posting', async () => {
    const long = page.locator('.history-title').filter({ hasText: 'for Timetables' });
    const look = await long.evaluate(element => ({
      isCut: element.scrollWidth > element.clientWidth,
      end: getComputedStyle(element).textOverflow,
    }));
    expect(look).toEqual({ isCut: true, end: 'ellipsis' });
    expect(await long.getAttribute('href')).toBe('https://boards.example.com/jobs/0');
  });

  test('shows the old and the new score, with the difference', async () => {
    const change = page
      .locator('.history-row')
      .filter({ hasText: 'Engineer number 1 of' })
      .locator('.history-now');
    await waitUntil('the score now', async () => (await change.textContent())?.includes('→'));
    const [then = 0, now = 0, difference = 0] = ((await change.textContent())?.match(/\d+/g) ?? []).map(
      Number,
    );
    expect(then).toBe(21);
    expect(now - then).toBe(difference);
  });

  test('saves the status of an application with its date and a note, and can filter by them', async () => {
    const row = rows().filter({ hasText: 'Engineer number 5' });
    await row.locator('select.status').selectOption('applied');
    await row.locator('.history-since').waitFor();
    await row.locator('.history-open').click();
    await page.locator('.application input[type=date]').fill('2026-11-02');
    const note = page.locator('.application-note input');
    await note.fill('Referred by Jonas');
    await note.press('Tab');
    // The search finds it by its note, so the note is saved. A reload loses nothing.
    const search = page.getByRole('searchbox', { name: say('historyFilter') });
    await search.fill('jonas');
    await waitUntil('the row with the note', async () => (await rows().count()) === 1);
    await page.reload();
    await rows().first().waitFor();
    await page
      .locator('.filter-chip')
      .filter({ hasText: say('statusApplied') })
      .click();
    await waitUntil('one row', async () => (await rows().count()) === 1);
    expect(await row.locator('.history-since').textContent()).toContain('2');
    await page
      .locator('.filter-chip')
      .filter({ hasText: say('statusApplied') })
      .click();
    await search.fill('jonas');
    await waitUntil('the row with the note', async () => (await rows().count()) === 1);
    await search.fill('');
  });

  test('can undo the deletion of a posting', async () => {
    await waitUntil('all rows', async () => (await rows().count()) === 13);
    await rows()
      .filter({ hasText: 'Engineer number 5' })
      .getByRole('button', { name: say('deleteMatch', 'Engineer number 5 of Team 5') })
      .click();
    await waitUntil('a row less', async () => (await rows().count()) === 12);
    await page.getByRole('button', { name: say('undo'), exact: true }).click();
    await waitUntil('the row', async () => (await rows().count()) === 13);
    expect(await rows().filter({ hasText: 'Engineer number 5' }).locator('select.status').inputValue()).toBe(
      'applied',
    );
  });

  test('shows what a skill is worth, and saves it as a picture', async () => {
    await page.getByRole('tab', { name: say('worthTitle') }).click();
    await page.locator('.worth-table').waitFor();
    expect(await page.locator('.worth-top').textContent()).toMatch(/1[23]/);
    const kubernetes = page.locator('.worth-table tbody tr').filter({ hasText: 'Kubernetes' });
    expect(await kubernetes.locator('.worth-count').textContent()).toMatch(/^6\D+1[23]$/);
    const worth = (await page.locator('.worth-total').allTextContents()).map(
      words => Number.parseFloat(words) || 0,
    );
    expect(worth).toEqual(worth.toSorted((a, b) => b - a));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeViolations(page)).toEqual([]);
    }
    await chromium.screenshot(page, 'history-skills');
    const { name, file } = await savedBy(page, () =>
      page.getByRole('button', { name: say('worthCard') }).click(),
    );
    expect(name).toBe('evident-skills.png');
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 675]);
  });
});

describe('a posting that was matched before', () => {
  test('shows its old score in the popup', async () => {
    const popup = await chromium.clickIcon(await chromium.open(sampleAddress));
    await score(popup.page);
    expect(await popup.page.locator('.better').first().textContent()).toMatch(saying('seenBeforeScore'));
    await popup.close();
  });

  test('is recognised at another address, too', async () => {
    const popup = await chromium.clickIcon(await chromium.open(elsewhere));
    await score(popup.page);
    expect(await popup.page.locator('.better').first().textContent()).toMatch(saying('seenElsewhereScore'));
    await popup.close();
  });
});

describe('the pages of a resume', () => {
  beforeAll(async () => {
    await go('resumes');
    await page.locator('.parser-open').click();
    await page.locator('.page-image[data-state=drawn]').first().waitFor();
  });

  test('have boxes with the same numbers as the list beside them', async () => {
    const boxes = await page.locator('.badge:not(.trouble) text').allTextContents();
    expect(boxes.length).toBeGreaterThan(3);
    expect(boxes).toEqual(await page.locator('.read-number').allTextContents());
  });

  test('are also shown in the order of a parser that reads straight across columns', async () => {
    await page.getByRole('button', { name: say('acrossTitle') }).click();
    await page.getByText('Loan Shelf', { exact: false }).first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: say('acrossTitle') }).click();
  });

  test('can be saved as a picture', async () => {
    await page.locator('.page-image[data-state=drawn]').first().waitFor();
    const { name, file } = await savedBy(page, () =>
      page.getByRole('button', { name: say('savePagePicture') }).click(),
    );
    expect(name).toMatch(/\.png$/);
    expect(file.readUInt32BE(16)).toBeGreaterThan(500);
  });
});

test('a deleted resume comes back by “Undo”', async () => {
  await go('resumes');
  await page
    .locator('.detail-actions')
    .getByRole('button', { name: say('delete'), exact: true })
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('delete'), exact: true })
    .click()
    .catch(() => undefined);
  await page.getByRole('button', { name: say('undo'), exact: true }).click();
  await page.getByText('maya.lindqvist@example.com').first().waitFor();
});
