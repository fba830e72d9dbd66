import { boardOf } from '../../src/boards/board-of.ts';
import { titleOfPage } from '../../src/boards/fields/fields-of-page.ts';
import { adPageOf } from '../../src/boards/generic/ad-page.ts';
import { type Models, shippedModels } from '../../src/boards/generic/models.ts';
import { leastCertainty, toJudge } from '../../src/boards/generic/read-generic.ts';
import type { ChainModel } from '../../src/core/models/chain-model.ts';
import { type Features, type LinearModel, probabilitiesOf } from '../../src/core/models/linear-model.ts';
import { unseenBlockModels } from './blocks.ts';
import { crossValidate } from './cross-validate.ts';
import { type Example, fitLinear } from './fit-linear.ts';
import { type InventedPage, inventedPages } from './invented/invented-pages.ts';
import { type GoldPage, goldPages, siteOf, withHtml, withPage } from './saved-pages.ts';
import { writeModel } from './write-model.ts';

// Examples: saved pages and pages of our own making, with a posting and without, but not the written ones: with them, short plain postings
// were refused, and of those held out no other page was refused more; what was taken for the posting's text on a saved
// page is what a model takes that has not learnt from its site.
const options = { l2: 2, least: 3, iterations: 120 };
const LABELS = ['no', 'yes'];
const invented = { count: 420, weight: 0.25 };
const weightOfSaved = 3;
/** To take another page for a posting is twice as bad as to miss one; three times costs more postings than it spares, on pages held out. */
const weightOfOthers = 2;

/** A page by what holds of it, and whether it shows one posting. */
export type PageTask = {
  readonly saved: GoldPage | null;
  readonly features: Features;
  readonly isPosting: boolean;
  /** How much it counts, if not as much as its like. */
  readonly weight?: number;
};

/** What holds of a page; null where its text is refused unjudged. */
function featuresOf(document: Document, url: URL, models: Models): Features | null {
  const page = { ...adPageOf(document, url, models), data: null, board: boardOf(document, url) };
  return toJudge(page, titleOfPage(page))?.features ?? null;
}

/** The saved pages as a reader sees them that knows no page of their sites. */
export function savedPageTasks(unseen: ReadonlyMap<string, ChainModel>): readonly PageTask[] {
  const judged = goldPages().filter(({ expected }) => expected === 'job' || expected === 'none');
  return judged.flatMap(saved => {
    const models = { ...shippedModels, blocks: () => unseen.get(saved.file)! };
    const features = withPage(saved, document => featuresOf(document, new URL(saved.url), models));
    return features ? [{ saved, features, isPosting: saved.expected === 'job' }] : [];
  });
}

/** Pages of our own making: those that train, or those that test. */
const inventedPageTasks = (isTest: boolean): readonly PageTask[] =>
  inventedPages(invented.count, isTest).flatMap((page: InventedPage) => {
    const features = withHtml(page.html, page.url, document =>
      featuresOf(document, new URL(page.url), shippedModels),
    );
    return features ? [{ saved: null, features, isPosting: page.kind === 'posting' }] : [];
  });

const exampleOf = ({ saved, features, isPosting, weight: own }: PageTask): Example => {
  const weight = (own ?? (saved ? weightOfSaved : invented.weight)) * (isPosting ? 1 : weightOfOthers);
  return { features, label: isPosting ? 'yes' : 'no', weight };
};

/** A fitter of the model that says whether a page shows one posting: by the pages given, with those that we made. */
export function pagesFitter() {
  const made = inventedPageTasks(false);
  return (tasks: readonly PageTask[]) => fitLinear(LABELS, [...tasks, ...made].map(exampleOf), options);
}

/** How likely a page is to show one posting. */
const chanceOf = (model: LinearModel, { features }: PageTask) => probabilitiesOf(model, features)[1] ?? 0;

/** Trains the model that says whether a page shows one posting. */
export function trainPages(): void {
  const saved = savedPageTasks(unseenBlockModels());
  const fitted = pagesFitter();
  const site = ({ saved: page }: PageTask) => (page ? siteOf(page) : '');
  const judged = crossValidate(
    saved,
    site,
    fitted,
    (model, task) => ({ task, chance: chanceOf(model, task) }),
    8,
  );
  const model = fitted(saved);
  const made = inventedPageTasks(true).map(task => ({ task, chance: chanceOf(model, task) }));
  const share = (list: typeof judged, isPosting: boolean) => {
    const all = list.filter(({ task }) => task.isPosting === isPosting);
    return `${all.filter(({ chance }) => chance >= leastCertainty).length} of ${all.length}`;
  };
  const figures = [judged, made]
    .map(list => `${share(list, true)} postings and ${share(list, false)} other pages`)
    .join(' taken for a posting; of invented pages of other makes ');
  if (process.argv.includes('--wrong'))
    for (const { task, chance } of judged)
      if (task.isPosting !== chance >= leastCertainty)
        console.log(' ', task.isPosting, chance.toFixed(2), task.saved?.file, task.features.join(' '));
  console.log(figures);
  writeModel('pages', model, `${figures}.`);
}
