// `npm run signs`: makes src/resumes/pdf/site-shapes.ts from icon sets on npm. Chromium prints every icon and our own reader reads its paths as
// 16 × 16 places with or without ink. For each site, it keeps a few shapes that its other icons are like and no other site's icon is: facts
// about the icons, no drawings. All these sets allow any use (MIT, ISC, Apache, CC0, CC BY, OFL).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { nodePdfEngine } from '../src/cli/node-pdf-engine.ts';
import { flatten, rasterOf, SIDE } from '../src/resumes/pdf/icon-raster.ts';
import { asMatrix } from '../src/resumes/pdf/matrix.ts';
import { fontsOfPage } from '../src/resumes/pdf/page-fonts.ts';
import type { Outline } from '../src/resumes/pdf/path-shapes.ts';
import { askPage, walkOperators } from '../src/resumes/pdf/read-page.ts';
import { findBrowser, root } from './prepare.mjs';

const sets =
  'academicons@1.2.4 akar-icons@1.2.7 ant-design@1.2.9 basil@1.2.4 bi@1.2.7 bx@1.2.3 bxl@1.2.4 carbon@1.2.29 cib@1.2.3 codicon@1.2.74 devicon@1.2.68 devicon-plain@1.2.57 el@1.2.2 eva@1.2.3 fa@1.2.2 fa-brands@1.2.2 fa6-brands@1.2.6 fa7-brands@1.2.4 fe@1.2.4 feather@1.2.1 flowbite@1.2.7 fontisto@1.2.1 grommet-icons@1.2.4 heroicons@1.2.3 ic@1.2.4 iconoir@1.2.11 ion@1.2.7 jam@1.2.3 la@1.2.1 line-md@1.2.16 logos@1.2.19 lucide@1.2.137 material-symbols@1.2.98 mdi@1.2.3 mingcute@1.2.8 octicon@1.2.36 pajamas@1.2.15 ph@1.2.2 pixelarticons@1.2.9 prime@1.2.5 radix-icons@1.2.6 raphael@1.2.1 ri@1.2.10 simple-icons@1.2.103 skill-icons@1.2.4 tabler@1.2.41 teenyicons@1.2.2 uil@1.2.3 vaadin@1.2.1'.split(
    ' ',
  );

/** Other icons that are common on resumes. None of them may be taken for one of the two sites. */
const others =
  /(?:^|-)(?:twitter|x|facebook|instagram|youtube|gitlab|bitbucket|medium|stack-?overflow|website|globe|world|earth|home|link|user|account|telegram|whatsapp|skype|slack|npm|docker|e?mail|envelope|phone|call|mobile|pin|location|marker|calendar|briefcase|school|book|file|document|code|terminal|star|heart|bulb|award|trophy|language|flag|dribbble|behance|pinterest|reddit|discord|kaggle|orcid|researchgate|scholar|xing|python|java|react|apple|android|windows|google|git|info|check|square|circle|lock|key|camera|image|chat|message|bell|cloud|sun|at|hash|share|clock|building|mastodon|codepen|codeforces|wechat|viber|spotify|figma|indeed|rss|bug|face|smile|web|snapchat)(?:-|$)/;
/** Names of icons that show another product of the same company, or the site's name in letters. */
const notTheSign =
  /action|copilot|codespace|sponsor|pages|wordmark|lockup|logo-github|project|refined|text|desktop|loop/;
/** Of the 256 places, an icon of the site may differ from a kept shape in at most `ALIKE`; any other icon must differ in at least `CLEAR`. */
const [ALIKE, CLEAR] = [10, 20];

type Icon = { readonly name: string; readonly site: string | null; readonly svg: string };

function iconsOf(folder: string): readonly Icon[] {
  return sets.flatMap(one => {
    const [set = ''] = one.split('@');
    const text = readFileSync(path.join(folder, 'node_modules/@iconify-json', set, 'icons.json'), 'utf8');
    const data = JSON.parse(text) as { icons: Record<string, IconData>; width?: number; height?: number };
    return Object.entries(data.icons).flatMap(([name, icon]): readonly Icon[] => {
      const site = /linkedin/.test(name) ? 'linkedin' : /github|octocat/.test(name) ? 'github' : null;
      const isWanted = site ? !notTheSign.test(name) : others.test(name);
      if (!isWanted || /<(?:animate|set|mask|defs|image|text)/.test(icon.body)) return [];
      const box = [
        icon.left ?? 0,
        icon.top ?? 0,
        icon.width ?? data.width ?? 16,
        icon.height ?? data.height ?? 16,
      ];
      return [{ name: `${set}:${name}`, site, svg: `viewBox="${box.join(' ')}">${icon.body}</svg>` }];
    });
  });
}

type IconData = {
  readonly body: string;
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly height?: number;
};

const CELL = 40;
const COLUMNS = 14;
const PER_PAGE = COLUMNS * 18;

/** Where each icon has ink, as our reader sees it on a printed page. */
async function shapesOf(icons: readonly Icon[]): Promise<readonly (Icon & { readonly shape: string })[]> {
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium') ?? '',
    args: ['--no-sandbox'],
  });
  const found: (Icon & { shape: string })[] = [];
  try {
    for (let from = 0; from < icons.length; from += PER_PAGE) {
      const some = icons.slice(from, from + PER_PAGE);
      const page = await browser.newPage();
      const cells = some.map(({ svg }, at) => {
        const [left, top] = [(at % COLUMNS) * CELL + 8, Math.floor(at / COLUMNS) * CELL + 8];
        return `<svg style="position:absolute;left:${left}pt;top:${top}pt;width:24pt;height:24pt" ${svg}`;
      });
      await page.setContent(`<style>@page{size:560pt 720pt;margin:0}body{margin:0}</style>${cells.join('')}`);
      const outlines = await outlinesOn(await page.pdf({ preferCSSPageSize: true }));
      await page.close();
      some.forEach((icon, at) => {
        const own = outlines.filter(({ box: [x, y, width, height] }) => {
          const [column, row] = [Math.floor((x + width / 2) / CELL), Math.floor((y + height / 2) / CELL)];
          return row * COLUMNS + column === at;
        });
        const [left, top] = [
          Math.min(...own.map(({ box }) => box[0])),
          Math.min(...own.map(({ box }) => box[1])),
        ];
        const right = Math.max(...own.map(({ box }) => box[0] + box[2]));
        const bottom = Math.max(...own.map(({ box }) => box[1] + box[3]));
        if (own.length === 0 || (right - left) / (bottom - top) > 1.4) return;
        const ink = rasterOf(own.map(flatten), [left, top, right - left, bottom - top]);
        found.push({ ...icon, shape: ink.join('') });
      });
    }
  } finally {
    await browser.close();
  }
  return found;
}

async function outlinesOn(bytes: Uint8Array): Promise<readonly Outline[]> {
  const reader = await nodePdfEngine().start();
  const { document, operators } = await reader.open(new Uint8Array(bytes));
  const { page, list } = await askPage(document, 1, false);
  const viewport = asMatrix(page.getViewport({ scale: 1 }).transform) ?? [1, 0, 0, -1, 0, 0];
  const { outlines } = walkOperators({
    fnArray: list.fnArray,
    argsArray: list.argsArray,
    operators,
    viewport,
    fontOf: fontsOfPage(page),
    isLayerVisible: () => true,
    mostOutlines: Number.POSITIVE_INFINITY,
  });
  await reader.close();
  return outlines;
}

const apart = (a: string, b: string): number =>
  [...a].reduce((sum, bit, at) => sum + (bit === b[at] ? 0 : 1), 0);

/** Chooses shapes of the site so that its others are near one of them, each time the shape that covers most. Skips shapes near to another icon. */
function kept(own: readonly string[], rest: readonly string[]): readonly string[] {
  const clear = own.filter(shape => rest.every(other => apart(shape, other) >= CLEAR));
  let left = own;
  const chosen: string[] = [];
  for (;;) {
    const covers = clear.map(shape => left.filter(other => apart(shape, other) <= ALIKE).length);
    const most = Math.max(...covers);
    const best = clear[covers.indexOf(most)];
    if (best === undefined || most <= 0) return chosen;
    chosen.push(best);
    left = left.filter(other => apart(best, other) > ALIKE);
  }
}

const packed = (shape: string): string =>
  Buffer.from((shape.match(/.{8}/g) ?? []).map(bits => Number.parseInt(bits, 2))).toString('base64');

const folder = mkdtempSync(path.join(os.tmpdir(), 'evident-icons-'));
try {
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...sets.map(set => `@iconify-json/${set}`)], {
    cwd: folder,
  });
  const shapes = await shapesOf(iconsOf(folder));
  const texts = ['github', 'linkedin'].map(site => {
    const [own, rest] = [shapes.filter(one => one.site === site), shapes.filter(one => one.site !== site)];
    const chosen = kept(
      own.map(({ shape }) => shape),
      rest.map(({ shape }) => shape),
    );
    const covered = own.filter(({ shape }) => chosen.some(one => apart(one, shape) <= ALIKE));
    console.log(
      `${site}: ${own.length} icons, ${chosen.length} shapes stand for ${covered.length}; ${rest.length} others`,
    );
    return `  ${site}:\n    '${chosen.map(packed).join(' ')}',\n`;
  });
  writeFileSync(
    path.join(root, 'src/resumes/pdf/site-shapes.ts'),
    `// Made by \`npm run signs\` from ${sets.length} icon sets.
/** The shapes that the signs of two sites are drawn in: for each of ${SIDE} × ${SIDE} places, row by row, whether it has ink, in base64. */
export const SITE_SHAPES = {\n${texts.join('')}};\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
