import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeJsonResume } from '../../src/writers/write-json-resume.ts';
import { isInstalled } from '../writers/other-readers.ts';
import { draftOfPerson } from './draft-of-person.ts';
import { factoryLooks } from './factory-look.ts';
import { sheetOf } from './factory-sheet.ts';
import type { FactoryPerson } from './people.ts';
import { setDocx } from './set-docx.ts';
import { latexLooks, setLatex } from './set-latex.ts';
import { setRoff } from './set-roff.ts';
import { setText } from './set-text.ts';
import { factoryWords } from './words.ts';

/** A look that another program makes: LaTeX, groff, pandoc, LibreOffice, or a theme for JSON Resume. */
export type PrintedLook = {
  readonly id: string;
  /** True for looks that are only measured: nobody improves the reader for them. */
  readonly isUnseen: boolean;
  /** The programs and packages that it needs. */
  readonly needs: readonly string[];
  readonly columns: number | null;
  readonly headings: (person: FactoryPerson) => readonly string[] | null;
  /** What a theme does not print. */
  readonly leavesOut?: readonly ('projects' | 'profiles')[];
  readonly print: (
    person: FactoryPerson,
    toPdf: (html: string) => Promise<Uint8Array>,
  ) => Promise<PrintedFile>;
};

type PrintedFile = { readonly name: string; readonly bytes: Uint8Array };

const artifacts = path.resolve(import.meta.dirname, '../../artifacts');
/** The folder of the themes. Install them with `npm install --prefix artifacts/themes jsonresume-theme-even …`. */
export const themesFolder = path.join(artifacts, 'themes');

/** The programs and packages that a look needs and that are missing. */
export function lacking({ needs }: PrintedLook): readonly string[] {
  return needs.filter(need =>
    need.startsWith('jsonresume-theme-')
      ? !existsSync(path.join(themesFolder, 'node_modules', need))
      : !isInstalled(need),
  );
}

/** Runs programs on a source, and returns the file `name` that they write. The result is kept under `artifacts/`. */
function written(
  source: string | Uint8Array,
  sourceName: string,
  name: string,
  commands: readonly (readonly [string, ...string[]])[],
): Uint8Array {
  const key = createHash('sha256').update(JSON.stringify(commands)).update(source).digest('hex').slice(0, 24);
  const kept = path.join(artifacts, 'factory', `${key}-${name}`);
  if (existsSync(kept)) return new Uint8Array(readFileSync(kept));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evident-factory-'));
  try {
    writeFileSync(path.join(folder, sourceName), source);
    for (const [program, ...args] of commands) {
      const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${stdout.slice(-2000)}\n${stderr}`);
    }
    const bytes = readFileSync(path.join(folder, name));
    mkdirSync(path.dirname(kept), { recursive: true });
    writeFileSync(kept, bytes);
    return new Uint8Array(bytes);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const byLibreOffice = (from: string): readonly [string, ...string[]] => [
  'soffice',
  `-env:UserInstallation=file://${path.join(os.tmpdir(), 'evident-factory-profile')}`,
  '--headless',
  '--convert-to',
  'pdf',
  from,
];

const sectionsOf = (person: FactoryPerson) =>
  (['summary', 'experience', 'projects', 'education', 'skills', 'languages'] as const).filter(
    id => !(id === 'experience' || id === 'projects') || person[id].length > 0,
  );

const ownHeadings = (person: FactoryPerson): readonly string[] =>
  sectionsOf(person).map(id => factoryWords[person.language].headings[id][0] ?? id);

const latex: readonly PrintedLook[] = latexLooks.map(({ id, engine, columns, isUnseen }) => ({
  id,
  isUnseen,
  needs: [engine],
  columns,
  headings: person => [...ownHeadings(person), ...(id === 'latex-aside' ? ['contact'] : [])],
  print: async person => {
    const run = [engine, '-interaction=nonstopmode', '-halt-on-error', 'cv.tex'] as const;
    return { name: '.pdf', bytes: written(setLatex(person, id), 'cv.tex', 'cv.pdf', [run, run]) };
  },
}));

const roff: PrintedLook = {
  id: 'groff-ms',
  isUnseen: false,
  needs: ['groff'],
  columns: 1,
  headings: ownHeadings,
  print: async person => ({
    name: '.pdf',
    bytes: written(setRoff(person), 'cv.ms', 'cv.pdf', [
      ['sh', '-c', 'groff -k -K utf8 -ms -Tpdf cv.ms > cv.pdf'],
    ]),
  }),
};

const markdownLook = factoryLooks.find(({ id }) => id === 'markdown');

/** Markdown for pandoc, which needs a blank line before each line that is no list item. */
function markdownOf(person: FactoryPerson): string {
  if (!markdownLook) throw new Error('the look of Markdown has gone');
  return setText(sheetOf(person, markdownLook), markdownLook)
    .split('\n')
    .map(line => (/^(?:- |#|$)/.test(line) ? `${line.startsWith('#') ? '\n' : ''}${line}` : `\n${line}`))
    .join('\n');
}

const pandoc = (
  id: string,
  isUnseen: boolean,
  needs: readonly string[],
  name: string,
  commands: readonly (readonly [string, ...string[]])[],
): PrintedLook => ({
  id: `pandoc-${id}`,
  isUnseen,
  needs: ['pandoc', ...needs],
  columns: 1,
  headings: person =>
    markdownLook ? sheetOf(person, markdownLook).blocks.map(({ heading }) => heading.text) : null,
  print: async (person, toPdf) => {
    const bytes = written(markdownOf(person), 'cv.md', name, commands);
    return name.endsWith('.html')
      ? { name: '.pdf', bytes: await toPdf(new TextDecoder().decode(bytes)) }
      : { name: path.extname(name), bytes };
  },
});

const byPandoc: readonly PrintedLook[] = [
  pandoc('docx', false, [], 'cv.docx', [['pandoc', 'cv.md', '-o', 'cv.docx']]),
  pandoc('odt', false, ['soffice'], 'cv.pdf', [['pandoc', 'cv.md', '-o', 'cv.odt'], byLibreOffice('cv.odt')]),
  pandoc('html', false, [], 'cv.html', [['pandoc', '-s', 'cv.md', '-o', 'cv.html']]),
  pandoc('latex', true, ['xelatex'], 'cv.pdf', [
    ['pandoc', 'cv.md', '--pdf-engine=xelatex', '-V', 'mainfont=Liberation Serif', '-o', 'cv.pdf'],
  ]),
  pandoc('rtf', true, ['soffice'], 'cv.pdf', [
    ['pandoc', '-s', 'cv.md', '-o', 'cv.rtf'],
    byLibreOffice('cv.rtf'),
  ]),
];

const severalColumns = ['side-left', 'side-right', 'boxes'];

const byOffice: readonly PrintedLook[] = factoryLooks
  .filter(({ format }) => format === 'docx')
  .map(look => ({
    id: `libreoffice-${look.id}`,
    isUnseen: look.isUnseen,
    needs: ['soffice'],
    columns: severalColumns.includes(look.layout) ? 2 : 1,
    headings: person => sheetOf(person, look).blocks.map(({ heading }) => heading.text),
    print: async person => ({
      name: '.pdf',
      bytes: written(setDocx(sheetOf(person, look), look), 'cv.docx', 'cv.pdf', [byLibreOffice('cv.docx')]),
    }),
  }));

/** JSON Resume for themes: with both names that the schema has had for an employer, and profiles with the names of their networks. */
function jsonResumeOf(person: FactoryPerson): object {
  const json = JSON.parse(writeJsonResume(draftOfPerson(person)));
  const handle = person.github.replace(/^.*\//, '');
  json.basics.profiles = [
    { network: 'GitHub', username: handle, url: `https://${person.github}` },
    { network: 'LinkedIn', username: handle, url: `https://www.${person.linkedin}` },
  ];
  json.basics.location = { city: person.place.split(',')[0], countryCode: 'DE', region: '', address: '' };
  for (const job of json.work ?? []) Object.assign(job, { company: job.name, summary: '' });
  for (const project of json.projects ?? []) project.description ??= '';
  for (const list of ['work', 'projects', 'volunteer', 'awards', 'publications', 'interests', 'references'])
    json[list] ??= [];
  return json;
}

/** The page that a theme renders. */
async function themed(name: string, person: FactoryPerson): Promise<string> {
  // Some themes are modules and others are not. Some also name a second file for `require`, which fails, so `module` goes first.
  const folder = path.join(themesFolder, 'node_modules', name);
  const { main, module } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const theme = await import(path.join(folder, module ?? main ?? 'index.js'));
  const render = theme.render ?? theme.default?.render ?? theme.default;
  return String(await render(jsonResumeOf(person)));
}

/** Themes: id, `isUnseen`, columns (null if the layout needs files that are not fetched), and what they do not print. */
const themes: readonly PrintedLook[] = (
  [
    ['elegant', false, 1, []],
    ['flat', false, 1, ['projects']],
    ['onepage', false, 1, ['projects']],
    ['caffeine', false, 2, ['projects']],
    ['class', false, null, ['projects']],
    ['slick', false, 1, ['projects']],
    ['paper', false, 1, ['projects', 'profiles']],
    ['even', true, 1, []],
    ['kendall', true, 1, []],
    ['macchiato', true, 2, []],
    ['short', true, 1, ['projects']],
    ['spartan', true, 1, ['projects']],
    ['stackoverflow', true, 1, []],
  ] as const
).map(([id, isUnseen, columns, leavesOut]) => ({
  id: `theme-${id}`,
  isUnseen,
  needs: [`jsonresume-theme-${id}`],
  columns,
  headings: () => null,
  leavesOut,
  print: async (person, toPdf) => ({
    name: '.pdf',
    bytes: await toPdf(await themed(`jsonresume-theme-${id}`, person)),
  }),
}));

/** All looks that other programs make. */
export const printedLooks: readonly PrintedLook[] = [...latex, roff, ...byPandoc, ...byOffice, ...themes];
