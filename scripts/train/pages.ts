import { boardOf } from '../../src/boards/board-of.ts';
import { titleOfPage } from '../../src/boards/fields/fields-of-page.ts';
import { adPageOf } from '../../src/boards/generic/ad-page.ts';
import { type Models, shippedModels } from '../../src/boards/generic/models.ts';
import { LEAST_CERTAINTY, toJudge } from '../../src/boards/generic/read-generic.ts';
import type { ChainModel } from '../../src/core/models/chain-model.ts';
import { type Features, type LinearModel, probabilitiesOf } from '../../src/core/models/linear-model.ts';
import { unseenBlockModels } from './blocks.ts';
import { crossValidate } from './cross-validate.ts';
import { type Example, fitLinear } from './fit-linear.ts';
import { type InventedPage, inventedPages } from './invented/invented-pages.ts';
import { type GoldPage, goldPages, siteOf, withHtml, withPage } from './saved-pages.ts';
import { writeModel } from './write-model.ts';
import { type WrittenPart, writtenPages } from './written-pages.ts';

// Examples: saved, invented and written pages, with a posting and without. The text of a saved page is chosen by a model that was trained
// without its site, as on an unknown page.
const options = { l2: 2, least: 3, iterations: 120 };
const LABELS = ['no', 'yes'];
const invented = { count: 210, weight: 0.25 };
const weightOfSaved = 3;
/** Smaller weights change no result, so they are left out. */
const smallest = 0.08;
const weightOfWritten = 1.5;
/** Plain ads and pages of unusual kinds count less than the other written ones. If the ads counted more, pages about a trade were taken for ads. */
const weightOfKinds = { posting: 0.5, other: 1 };
/** A false posting is worse than a missed one. But with a weight of 2, ads on pages with little else were refused. */
const weightOfOthers = 1.75;

/** The features of a page, and whether it shows one posting. */
export type PageTask = {
  readonly saved: GoldPage | null;
  readonly features: Features;
  readonly isPosting: boolean;
  /** Its weight in training. If absent, `weightOfSaved` or `invented.weight`. */
  readonly weight?: number;
};

/** The features of a page; null if it is certainly no posting, so that no model has to judge it. */
function featuresOf(document: Document, url: URL, models: Models): Features | null {
  const page = { ...adPageOf(document, url, models), data: null, board: boardOf(document, url) };
  return toJudge(page, titleOfPage(page))?.features ?? null;
}

/** The saved pages as read with the models `unseen`, each trained without the page's site. Without these, as read with the shipped models. */
export function savedPageTasks(unseen?: ReadonlyMap<string, ChainModel>): readonly PageTask[] {
  const judged = goldPages().filter(({ expected }) => expected === 'job' || expected === 'none');
  return judged.flatMap(saved => {
    const models = { ...shippedModels, blocks: () => unseen?.get(saved.file) ?? shippedModels.blocks() };
    const features = withPage(saved, document => featuresOf(document, new URL(saved.url), models));
    return features ? [{ saved, features, isPosting: saved.expected === 'job' }] : [];
  });
}

/** Pages that we wrote in the style of many sites. */
export const writtenPageTasks = (...parts: readonly WrittenPart[]): readonly PageTask[] =>
  parts.flatMap(part =>
    writtenPages(part).flatMap(page => {
      const features = withPage(page, document => featuresOf(document, new URL(page.url), shippedModels));
      const isPosting = page.expected === 'job';
      const ofKind = weightOfKinds[isPosting ? 'posting' : 'other'];
      const weight = part === 'kinds' || part === 'named' ? ofKind : weightOfWritten;
      return features ? [{ saved: page, features, isPosting, weight }] : [];
    }),
  );

/** The parts of the written pages that train this model. */
export const toldParts: readonly WrittenPart[] = ['learnt', 'told', 'named', 'kinds'];

/** Invented pages, for training or for tests. */
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

/** Features that may only speak for a posting: an ad must not be refused because a sentence was added to it. */
const speaksFor =
  /^(?:chance|mass|share|kinds|phrases|lists|led|terms)>|^(?:kind=(?:apply|requirements|duties)|both|hiring-title|apply|mail-apply|job-mail|mail|titled-headed|role-title)$/;
/** Features that may only speak against one. */
const speaksAgainst =
  /^(?:spans|reports|sells|open|trade|asks|repeats)>|^titled-(?!headed)|^(?:schema|list-title|list-path|other-path)$/;

/** Fits a model in which these features have weights of the right sign. Features whose weights would have the other sign are left out. */
function fitMonotone(examples: readonly Example[]): LinearModel {
  const model = fitLinear(LABELS, examples, options);
  const wrong = new Set(
    [...model.weights.keys()].filter(name => {
      const [no = 0, yes = 0] = model.weights.get(name) ?? [];
      return (speaksFor.test(name) && yes < no) || (speaksAgainst.test(name) && yes > no);
    }),
  );
  if (wrong.size === 0) return model;
  return fitMonotone(
    examples.map(one => ({ ...one, features: one.features.filter(name => !wrong.has(name)) })),
  );
}

/** Returns a function that fits the model to the given pages and to invented ones. The model says whether a page shows one posting. */
export function pagesFitter() {
  const made = inventedPageTasks(false);
  return (tasks: readonly PageTask[]) => fitMonotone([...tasks, ...made].map(exampleOf));
}

/** How likely a page is to show one posting. */
const chanceOf = (model: LinearModel, { features }: PageTask) => probabilitiesOf(model, features)[1] ?? 0;

/** Trains the model that says whether a page shows one posting. */
export function trainPages(): void {
  const known = [...savedPageTasks(unseenBlockModels()), ...writtenPageTasks(...toldParts)];
  const fitted = pagesFitter();
  const site = ({ saved: page }: PageTask) => (page ? siteOf(page) : '');
  const judged = crossValidate(
    known,
    site,
    fitted,
    (model, task) => ({ task, chance: chanceOf(model, task) }),
    8,
  );
  // The shipped reader also meets pages of the sites that it was trained on, so these are examples, too.
  const model = fitted([...known, ...savedPageTasks()]);
  const judgedBy = (tasks: readonly PageTask[]) =>
    tasks.map(task => ({ task, chance: chanceOf(model, task) }));
  const share = (list: typeof judged, isPosting: boolean) => {
    const all = list.filter(({ task }) => task.isPosting === isPosting);
    return `${all.filter(({ chance }) => chance >= LEAST_CERTAINTY).length} of ${all.length}`;
  };
  const figures = [judged, judgedBy(writtenPageTasks('held-out')), judgedBy(inventedPageTasks(true))]
    .map(list => `${share(list, true)} postings and ${share(list, false)} other pages`)
    .join('; ');
  if (process.argv.includes('--wrong'))
    for (const { task, chance } of judged)
      if (task.isPosting !== chance >= LEAST_CERTAINTY)
        console.log(' ', task.isPosting, chance.toFixed(2), task.saved?.file, task.features.join(' '));
  console.log(figures);
  writeModel(
    'pages',
    model,
    `Taken for one, of pages held back; written ones; invented of other makes: ${figures}.`,
    { smallest },
  );
}
