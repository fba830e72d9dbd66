import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleAddress, samplePosting, sampleResume } from '../../../scripts/sample/sample.ts';
import { type Firefox, openFirefox } from '../firefox.ts';
import { addResume } from '../firefox-flow.ts';
import { waitUntil } from '../wait-until.ts';
import { say, saying } from '../words.ts';

let firefox: Firefox;

beforeAll(async () => {
  firefox = await openFirefox({ [sampleAddress]: samplePosting });
  await addResume(firefox, (await sampleResume()).buffer);
  await firefox.goTo(sampleAddress);
  await firefox.clickIcon();
  await waitUntil('the keywords', () =>
    firefox.runIn<boolean>('popup', `return !!${first('.keywords > li')}`),
  );
});

afterAll(() => firefox?.close());

const first = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;

/** A JavaScript expression for the first of these elements that contains the words. */
const withWords = (selector: string, words: string) =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].find(e => e.textContent.includes(${JSON.stringify(words)}))`;

const inPopup = <T>(expression: string) => firefox.runIn<T>('popup', `return ${expression}`);
const onPage = <T>(expression: string) => firefox.run<T>(`return ${expression}`);
const rows = () => inPopup<number>('document.querySelectorAll(".keywords > li").length');

// These tests depend on each other, in this order.
test('filter chips show as many keywords as their counts say', async () => {
  const all = await rows();
  const chip = withWords('.filter-chip', say('chipMissing'));
  const count = Number(/\d+/.exec(await inPopup<string>(`${chip}.textContent`))?.[0]);
  await inPopup(`${chip}.click()`);
  await waitUntil('the missing keywords alone', async () => (await rows()) === count);
  expect(count).toBeLessThan(all);
  await inPopup(`${chip}.click()`);
  await waitUntil('all keywords', async () => (await rows()) === all);
});

test('“/” opens the search, which filters the keywords', async () => {
  const all = await rows();
  await inPopup(
    `document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }))`,
  );
  await waitUntil('the search', () => inPopup<boolean>(`document.activeElement?.matches('input')`));
  await firefox.runIn(
    'popup',
    `document.activeElement.value = 'openapi';
     document.activeElement.dispatchEvent(new InputEvent('input', { bubbles: true }));`,
  );
  await waitUntil('one keyword', async () => (await rows()) === 1);
  expect(await inPopup(`${first('.keyword-name')}.textContent`)).toBe('OpenAPI');
  await inPopup(
    `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))`,
  );
  await waitUntil('all keywords', async () => (await rows()) === all);
});

test('the person can mark a line of the ledger as shown, and undo that', async () => {
  await inPopup(`${withWords('[role=tab]', say('viewRequirements'))}.click()`);
  await waitUntil('the ledger', () => inPopup<boolean>(`!!${first('.line.not-shown')}`));
  expect(await inPopup(`${first('.ledger-count strong')}.textContent`)).toMatch(saying('ledgerAnswered'));
  await inPopup(`${first('.line.not-shown > .disclosure-summary')}.click()`);
  const press = async (words: string) => {
    const button = withWords('.line button', words);
    await waitUntil(words, () => inPopup<boolean>(`!!${button}`));
    await inPopup(`${button}.click()`);
  };
  await press(say('vouch'));
  await waitUntil('the line to be shown', () => inPopup<boolean>(`!!${first('.line.vouched')}`));
  await press(say('unvouch'));
  await waitUntil('the line to be open again', () => inPopup<boolean>(`!${first('.line.vouched')}`));
});

test('the job list saves the status of an application, and can undo a deletion with it', async () => {
  await firefox.goTo(firefox.addressOf('src/ui/resume/resume.html#history'));
  await waitUntil('the posting', () => onPage<boolean>(`!!${first('.history-row select.status')}`));
  await firefox.run(
    `const status = ${first('.history-row select.status')};
     status.value = 'applied';
     status.dispatchEvent(new Event('change', { bubbles: true }));`,
  );
  await waitUntil('since when', () => onPage<boolean>(`!!${first('.history-since')}`));
  const remove = `[...document.querySelectorAll('.history-row button')].find(e => ${saying('deleteMatch')}.test(e.title || e.ariaLabel || e.textContent))`;
  await onPage(`${remove}.click()`);
  await waitUntil('no posting', () => onPage<boolean>(`!${first('.history-row')}`));
  await onPage(`${withWords('button', say('undo'))}.click()`);
  await waitUntil('the posting again', () => onPage<boolean>(`!!${first('.history-row')}`));
  expect(await onPage(`${first('.history-row select.status')}.value`)).toBe('applied');
});
