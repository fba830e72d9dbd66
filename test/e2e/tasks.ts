import type { Locator, Page } from 'playwright-core';
import { sampleResume, sampleResumeText } from '../../scripts/sample/sample.ts';
import { writePdf } from '../../scripts/sample/write-pdf.ts';
import type { Chromium, Popup } from './chromium.ts';
import { addResume, score } from './flow.ts';
import { say, saying } from './words.ts';

/** The effort for a task: the number of clicks or key presses, including the click on the icon. */
export type Effort = {
  readonly task: string;
  readonly by: 'mouse' | 'keys';
  readonly presses: number;
  readonly seconds: number;
};

/** Does the actions of a person, and counts them. */
type Hand = {
  readonly chromium: Chromium;
  /** Clicks the toolbar icon while the posting is in front. */
  icon(): Promise<Page>;
  click(target: Locator): Promise<void>;
  /** Opens a menu and chooses an entry: two clicks. */
  choose(menu: Locator, value: string): Promise<void>;
};

type Task = {
  readonly task: string;
  /** The most clicks or key presses that it may take. */
  readonly most: Readonly<Record<Effort['by'], number>>;
  /** Does the task, and waits for what the person wants to see. */
  readonly run: (hand: Hand) => Promise<void>;
};

const SWITCH = 'switch to the better resume';

/** The five main tasks of people. Each begins with a click on the icon. */
export const tasks: readonly Task[] = [
  {
    task: 'find the missing must-haves',
    most: { mouse: 2, keys: 14 },
    run: async hand => {
      const popup = await hand.icon();
      await hand.click(popup.getByRole('button', { name: new RegExp(`^${say('chipMissing')} \\d`) }));
      await popup.locator('.keywords > li').filter({ hasText: 'RBAC' }).waitFor();
      await popup
        .locator('.keywords > li')
        .filter({ hasText: 'Docker' })
        .first()
        .waitFor({ state: 'detached' });
    },
  },
  {
    task: 'see why the score is what it is',
    most: { mouse: 2, keys: 8 },
    run: async hand => {
      const popup = await hand.icon();
      await hand.click(popup.getByRole('button', { name: saying('whyScore') }));
      await popup.locator('.score-sum tfoot').waitFor();
    },
  },
  {
    task: 'find where the resume fails',
    most: { mouse: 3, keys: 17 },
    run: async hand => {
      const popup = await hand.icon();
      await hand.click(popup.getByRole('tab', { name: say('viewParser') }));
      const opening = hand.chromium.context.waitForEvent('page');
      await hand.click(popup.locator('.hazards .place-button').first());
      await (await opening).locator('.hazard.active').first().waitFor();
    },
  },
  {
    task: SWITCH,
    most: { mouse: 2, keys: 7 },
    run: async hand => {
      const popup = await hand.icon();
      const before = await score(popup);
      await hand.click(popup.getByRole('button', { name: say('switchResume') }));
      await popup
        .locator('.better')
        .filter({ hasText: say('switchResume') })
        .waitFor({ state: 'detached' });
      if ((await score(popup)) <= before) throw new Error('The other resume is not better.');
    },
  },
  {
    task: 'mark the job as applied for',
    most: { mouse: 5, keys: 22 },
    run: async hand => {
      const popup = await hand.icon();
      const opening = hand.chromium.context.waitForEvent('page');
      await hand.click(popup.getByRole('button', { name: say('navResumes'), exact: true }));
      const page = await opening;
      await hand.click(page.getByRole('link', { name: say('navHistory') }));
      await hand.choose(page.locator('select.status').first(), 'applied');
      await page.locator('.history-since').first().waitFor();
    },
  },
];

/** Presses Tab, and arrow keys inside a tab list, until an element has the focus. Returns the number of presses. */
async function reach(target: Locator): Promise<number> {
  const page = target.page();
  await target.waitFor();
  const hasFocus = (thing: Locator) => thing.evaluate(element => element === document.activeElement);
  const isTab = (await target.getAttribute('role')) === 'tab';
  const stop = isTab ? page.getByRole('tab', { selected: true }) : target;
  let presses = 0;
  while (!(await hasFocus(stop))) {
    await page.keyboard.press('Tab');
    presses += 1;
    if (presses > 150) throw new Error(`No number of presses reaches ${target}.`);
  }
  while (!(await hasFocus(target))) {
    await page.keyboard.press('ArrowRight');
    presses += 1;
  }
  return presses;
}

// If an action closes the popup, Playwright reports an error, which is ignored.
const evenWhereItCloses = (doing: Promise<void>): Promise<void> =>
  doing.catch(error => {
    if (!/closed/.test(String(error))) throw error;
  });

async function doTask(
  { task, run }: Task,
  by: Effort['by'],
  chromium: Chromium,
  posting: Page,
): Promise<Effort> {
  let presses = 0;
  let popup: Popup | null = null;
  const start = performance.now();
  await run({
    chromium,
    async icon() {
      presses += 1;
      popup = await chromium.clickIcon(posting);
      await score(popup.page);
      return popup.page;
    },
    async click(target) {
      presses += by === 'mouse' ? 0 : await reach(target);
      // An arrow key also selects the tab that it reaches.
      if (by === 'keys' && (await target.getAttribute('role')) === 'tab') return;
      presses += 1;
      await evenWhereItCloses(by === 'mouse' ? target.click() : target.page().keyboard.press('Enter'));
    },
    async choose(menu, value) {
      if (by === 'mouse') {
        presses += 2;
        await menu.selectOption(value);
        return;
      }
      presses += (await reach(menu)) + 1;
      await menu.page().keyboard.press(value.charAt(0));
    },
  });
  const seconds = (performance.now() - start) / 1000;
  await (popup as Popup | null)?.close().catch(() => undefined);
  for (const page of chromium.context.pages()) if (page !== posting) await page.close();
  return { task, by, presses, seconds };
}

/** Does every task by mouse, then by keys. The posting must be in front, and two resumes stored, with the weaker one chosen. */
export async function doTasks(chromium: Chromium, posting: Page): Promise<readonly Effort[]> {
  const efforts: Effort[] = [];
  for (const task of tasks)
    for (const by of ['mouse', 'keys'] as const) {
      efforts.push(await doTask(task, by, chromium, posting));
      if (task.task === SWITCH) await takeWeakerAgain(chromium, posting);
    }
  return efforts;
}

/** Chooses the weaker resume again, because the popup remembers the choice for the posting. */
async function takeWeakerAgain(chromium: Chromium, posting: Page): Promise<void> {
  const { page, close } = await chromium.clickIcon(posting);
  await score(page);
  await page.locator('.chooser-menu').selectOption({ index: 0 });
  await page.getByRole('button', { name: say('switchResume') }).waitFor();
  await close();
}

/** Adds two resumes for the tasks: first a weaker one with a hazard on its page, which is the default, then the sample. */
export async function addTwoResumes(page: Page): Promise<void> {
  const weaker = sampleResumeText
    .replaceAll(/PostgreSQL|Postgres/g, 'spreadsheets')
    .replaceAll('TypeScript', 'Pascal')
    // A letter-spaced word is a hazard: parsers read single letters.
    .replace('\nProjects\n', '\nP R O J E C T S\n');
  const buffer = Buffer.from(await writePdf(weaker.trim()));
  await addResume(page, { name: 'weaker.pdf', mimeType: 'application/pdf', buffer });
  await addResume(page, await sampleResume());
  await page.locator('.resume-item').nth(1).waitFor();
  // Pages that the popup opens get a new tab, so this one is not needed.
  await page.close();
}
