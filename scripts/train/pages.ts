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

// Examples: saved pages, pages of our own making and written ones, with a posting and without; what was taken for the posting's text on a
// saved page is what a model takes that has not learnt from its site.
const options = { l2: 2, least: 3, iterations: 120 };
const LABELS = ['no', 'yes'];
const invented = { count: 210, weight: 0.25 };
const weightOfSaved = 3;
/** What weighs less is left out: it decides nothing. */
const smallest = 0.08;
const weightOfWritten = 1.5;
/** Plain ads and pages of unusual kinds teach what else there is, at less weight: the ads most of all, or pages about a trade are taken for them. */
const weightOfKinds = { posting: 0.5, other: 1 };
/** To take another page for a posting is worse than to miss one; at twice as bad whole ads whose page says little else were refused. */
const weightOfOthers = 1.75;

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

/** The saved pages as a reader sees them that knows no page of their sites; without models, as the one that ships. */
export function savedPageTasks(unseen?: ReadonlyMap<string, ChainModel>): readonly PageTask[] {
  const judged = goldPages().filter(({ expected }) => expected === 'job' || expected === 'none');
  return judged.flatMap(saved => {
    const models = { ...shippedModels, blocks: () => unseen?.get(saved.file) ?? shippedModels.blocks() };
    const features = withPage(saved, document => featuresOf(document, new URL(saved.url), models));
    return features ? [{ saved, features, isPosting: saved.expected === 'job' }] : [];
  });
}

/** Pages that we wrote in the manner of many sites. */
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

/** The parts that say whether a page is a posting. */
export const toldParts: readonly WrittenPart[] = ['learnt', 'told', 'named', 'kinds'];

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

/** More of these never makes a page less of a posting: a sentence added to a plain one must not refuse it. */
const speaksFor =
  /^(?:chance|mass|share|kinds|phrases|lists|led|terms)>|^(?:kind=(?:apply|requirements|duties)|both|hiring-title|apply|mail-apply|job-mail|mail|titled-headed|role-title)$/;
/** More of these never makes it more of one. */
const speaksAgainst =
  /^(?:spans|reports|sells|open|trade|asks|repeats)>|^titled-(?!headed)|^(?:schema|list-title|list-path|other-path)$/;

/** Fits a model in which what speaks for a posting, or against one, has weights of that sign: what would have the other is left out. */
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

/** A fitter of the model that says whether a page shows one posting: by the pages given, with those that we made. */
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
  // As it ships, the reader meets the pages of sites that it knows as well.
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
