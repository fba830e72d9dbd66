// `npm run bench`: ratios taken in one run on this machine. `npm run bench -- pdf click` takes some of them.
import { benchAnalyze } from './analyze.ts';
import { benchClick } from './click.ts';
import { benchHighlight } from './highlight.ts';
import { benchHistory } from './history.ts';
import { benchHostile } from './hostile.ts';
import { benchKeystroke } from './keystroke.ts';
import { benchLexicon } from './lexicon.ts';
import { benchMemory } from './memory.ts';
import { benchPdf } from './pdf.ts';
import { benchReaders } from './readers.ts';
import { benchSizes } from './sizes.ts';
import { benchWalk } from './walk.ts';

const benches: Record<string, () => void | Promise<void>> = {
  analyze: benchAnalyze,
  pdf: benchPdf,
  readers: benchReaders,
  hostile: benchHostile,
  highlight: benchHighlight,
  lexicon: benchLexicon,
  history: benchHistory,
  click: benchClick,
  keystroke: benchKeystroke,
  memory: benchMemory,
  sizes: benchSizes,
  walk: benchWalk,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench();
}
