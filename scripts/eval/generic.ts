// `npm run eval -- generic [number]`: measures the reader of unknown pages on sites that it was not trained on. It knows no board, and its models are
// fitted to the saved pages of other sites. Measures once with the structured data of the pages and once without. Prints the worst `number`.
import path from 'node:path';
import { readPosting } from '../../src/boards/read-posting.ts';
import type { ChainModel } from '../../src/core/models/chain-model.ts';
import { unseenBlockModels } from '../train/blocks.ts';
import { crossValidate } from '../train/cross-validate.ts';
import { fieldsFitter, savedTasks } from '../train/fields.ts';
import { inventedPages } from '../train/invented/invented-pages.ts';
import { pagesFitter, savedPageTasks, toldParts, writtenPageTasks } from '../train/pages.ts';
import { type GoldPage, goldPages, siteOf, withHtml, withPage } from '../train/saved-pages.ts';

const shared = path.resolve(import.meta.dirname, '../../../shared');
const { load, score } = await import(path.join(shared, 'eval/tools/score-jobs.mjs'));
const { printTable, printWorst, withGoals } = await import(path.join(shared, 'eval/tools/report.mjs'));
const worst = Number(/\d+/.exec(process.argv.slice(2).join(' '))?.[0] ?? 0);

const unseen = unseenBlockModels();
const pageTasks = savedPageTasks(unseen);
const writtenTasks = writtenPageTasks(...toldParts);
const fieldTasks = savedTasks();
const fitPages = pagesFitter();
const fitFields = fieldsFitter();

/** The models fitted to these pages, and to the pages that we made. */
function modelsOf(pages: readonly GoldPage[]) {
  const files = new Set(pages.map(({ file }) => file));
  const isOf = ({ saved }: { readonly saved: GoldPage | null }) => saved !== null && files.has(saved.file);
  const pageModel = fitPages([...pageTasks.filter(isOf), ...writtenTasks]);
  const fieldModel = fitFields(fieldTasks.filter(isOf));
  return { pages: () => pageModel, fields: () => fieldModel };
}

function withoutData(document: Document): void {
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) script.remove();
  for (const scope of document.querySelectorAll('[itemtype]')) scope.removeAttribute('itemtype');
}

function answersOf(models: ReturnType<typeof modelsOf>, page: GoldPage) {
  return [true, false].map(hasData =>
    withPage(page, document => {
      if (!hasData) withoutData(document);
      const known = { ...models, blocks: () => unseen.get(page.file) as ChainModel };
      const reader = { boardOf: () => null, models: known };
      const { job, refusal } = readPosting(document, new URL(page.url), reader);
      return { id: page.file, job, kind: refusal?.kind ?? null };
    }),
  );
}

const judged = crossValidate(goldPages(), siteOf, modelsOf, answersOf, 8);
for (const [index, title] of ['WITH STRUCTURED DATA', 'BY THE PAGE ALONE'].entries()) {
  const answers = new Map(judged.map(both => [both[index]?.id, both[index]]));
  const result = score(load(path.join(shared, 'corpus')), { job: answers });
  printTable(`UNSEEN SITES, NO BOARD KNOWN: ${title}`, withGoals(result.measures, {}));
  if (worst > 0) printWorst(result.worst, worst);
}

const made = inventedPages(200, true).map(page =>
  withHtml(page.html, page.url, document => {
    const { job, refusal } = readPosting(document, new URL(page.url));
    return { kind: page.kind, said: job ? 'posting' : refusal?.kind };
  }),
);
console.log('\nINVENTED PAGES OF MAKES THAT DO NOT TRAIN, AS WHAT THEY ARE READ');
for (const kind of new Set(made.map(one => one.kind))) {
  const all = made.filter(one => one.kind === kind).map(({ said }) => said);
  const told = [...new Set(all)].map(said => `${said} ${all.filter(one => one === said).length}`);
  console.log(`  ${kind}: ${told.join(', ')}`);
}
process.exit(0);
