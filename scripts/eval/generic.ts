// `npm run eval -- generic`: how the reader of unknown pages does on sites that it has not learnt from. No board is known to it, and
// its models are fitted to the saved pages of other sites. Once with the structured data that pages bring, once without.
import path from 'node:path';
import { readPosting } from '../../src/boards/read-posting.ts';
import { blockPages, fitBlocks } from '../train/blocks.ts';
import { crossValidate } from '../train/cross-validate.ts';
import { fieldsFitter, savedTasks } from '../train/fields.ts';
import { type GoldPage, goldPages, siteOf, withPage } from '../train/saved-pages.ts';

const shared = path.resolve(import.meta.dirname, '../../../shared');
const { load, score } = await import(path.join(shared, 'eval/tools/score-jobs.mjs'));
const { printTable, printWorst, withGoals } = await import(path.join(shared, 'eval/tools/report.mjs'));
const worst = Number(/\d+/.exec(process.argv.slice(2).join(' '))?.[0] ?? 0);

const blocks = blockPages();
const tasks = savedTasks();
const fitFields = fieldsFitter();

/** The models that the pages alone teach. */
function modelsOf(pages: readonly GoldPage[]) {
  const files = new Set(pages.map(({ file }) => file));
  const blockModel = fitBlocks(blocks.filter(({ gold }) => files.has(gold.file)));
  const fieldModel = fitFields(tasks.filter(({ saved }) => saved !== null && files.has(saved.file)));
  return { blocks: () => blockModel, fields: () => fieldModel };
}

function withoutData(document: Document): void {
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) script.remove();
  for (const scope of document.querySelectorAll('[itemtype]')) scope.removeAttribute('itemtype');
}

function answersOf(models: ReturnType<typeof modelsOf>, page: GoldPage) {
  return [true, false].map(hasData =>
    withPage(page, document => {
      if (!hasData) withoutData(document);
      const { job, refusal } = readPosting(document, new URL(page.url), { boardOf: () => null, models });
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
process.exit(0);
