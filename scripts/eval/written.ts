// `npm run eval -- written [part]`: measures the reader on pages that we wrote in the style of many sites. By default on `held-out`, which trains no
// model; nor do `held-out-2` to `held-out-5`. `learnt` and `told` measure on pages that train, and print what is wrong with each.
import path from 'node:path';
import { readPosting } from '../../src/boards/read-posting.ts';
import { withPage } from '../train/saved-pages.ts';
import { writtenPages } from '../train/written-pages.ts';

const tools = path.resolve(import.meta.dirname, '../../../shared/eval/tools');
const { score } = await import(path.join(tools, 'score-jobs.mjs'));
const { printTable, printWorst, withGoals } = await import(path.join(tools, 'report.mjs'));

const part =
  (['learnt', 'told', 'held-out-2', 'held-out-3', 'held-out-4', 'held-out-5'] as const).find(name =>
    process.argv.includes(name),
  ) ?? 'held-out';
const kinds: Readonly<Record<string, string>> = {
  list: 'list',
  blocked: 'blocked',
  'apply-form': 'application-form',
  closed: 'closed',
};
const pages = writtenPages(part).map(page => {
  const chars = page.starts_with?.length ?? 0;
  return {
    ...page,
    description_chars: chars,
    max_chars: chars * 1.3 + 150,
    contract_kind: kinds[page.kind] ?? null,
  };
});
const answers = pages.map(page =>
  withPage(page, document => {
    const { job, refusal } = readPosting(document, new URL(page.url));
    return [page.file, { id: page.file, job, kind: refusal?.kind ?? null }] as const;
  }),
);
const result = score({ pages }, { job: new Map(answers) });
printTable(`WRITTEN PAGES, ${part.toUpperCase()}`, withGoals(result.measures, {}));
if (!part.startsWith('held-out')) printWorst(result.worst, pages.length);
process.exit(0);
