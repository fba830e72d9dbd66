import { existsSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/background/analysis-script.ts';
import { analyze } from '../../src/core/analyze.ts';
import german from '../../src/core/messages/de/messages.json';
import { readResumeText } from '../../src/resumes/text/read-resume-text.ts';
import { sampleResumeText } from '../../src/ui/resume/sample-resume.ts';
import { fullClosure, gzipBytes, pdfFiles, scriptsOf, staticClosure, withoutWords } from './bundle.ts';
import { filesUnder, importsOf, root, textOf } from './source-files.ts';

const source = JSON.parse(textOf('manifest.json'));
const today = { year: 2026, month: 11 };
const scriptsIn = (folder: string) => filesUnder(folder).filter(file => file.endsWith('.js'));

/** Fails if the files together are larger than the limit, and says by how much. */
function expectAtMost(limit: number, files: readonly string[]): void {
  const bytes = gzipBytes(files);
  const names = files.map(file => path.posix.basename(file)).join(', ');
  const advice = 'take out as much elsewhere (CONTRIBUTING, “Sizes”)';
  expect(bytes, `${names}: ${bytes} bytes, ${bytes - limit} too many: ${advice}`).toBeLessThanOrEqual(limit);
}

describe.each(['chrome', 'firefox'])('dist/%s', browser => {
  const dist = `dist/${browser}`;
  const background = `${dist}/src/background/service-worker.js`;
  const analysis = `${dist}/src/background/analysis-script.js`;

  test('is built (npm run build)', () => {
    expect(
      ['manifest.json', analysis.slice(dist.length)].map(file => existsSync(path.join(root, dist, file))),
    ).toEqual([true, true]);
  });

  test('asks for the same permissions as manifest.json', () => {
    const built = JSON.parse(textOf(`${dist}/manifest.json`));
    // Firefox has a sidebar in place of Chrome's panel, and it needs no permission.
    const isChrome = browser === 'chrome';
    expect(built.permissions).toEqual(
      source.permissions.filter((name: string) => isChrome || name !== 'sidePanel'),
    );
    expect((isChrome ? built.side_panel?.default_path : built.sidebar_action?.default_panel) ?? null).toBe(
      source.side_panel.default_path,
    );
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'content_security_policy',
      'content_scripts',
      'web_accessible_resources',
      'version',
    ]) {
      expect(built[key], key).toEqual(source[key]);
    }
  });

  test('has a background of two classic scripts, because Chromium caches the compiled code of scripts but not of modules', () => {
    const { background: named } = JSON.parse(textOf(`${dist}/manifest.json`));
    const file = background.slice(dist.length + 1);
    expect(named).toEqual(browser === 'chrome' ? { service_worker: file } : { scripts: [file] });
    expect([background, analysis].flatMap(script => importsOf(script).imports)).toEqual([]);
    expect(textOf(background)).toContain('onInstalled');
    expect(textOf(background)).toContain(analysis.slice(dist.length));
  });

  test('has a background of at most 14.5 kB gzip without the analysis, and at most 408 kB with it', () => {
    expectAtMost(14_500, [background]);
    expectAtMost(408_000, [background, analysis]);
  });

  test('has an analysis script that gives the same report as the source', () => {
    const scope: { evidentAnalysis?: Analysis } = {};
    runInNewContext(textOf(analysis), scope);
    const description = 'You bring\n- Java or Kotlin\n- 3 years of experience with Kafka and SQL';
    const own =
      'Mara Brandt\nExperience\nDeveloper, Nordlicht\n2007-2012\n- Built services with Kafka from 2010-2011';
    for (const text of [sampleResumeText, `${own}\n- Wrote SQL ${'and Java '.repeat(20)}`]) {
      const resume = readResumeText(text, 'resume.txt');
      const given = [{ title: 'Backend Developer', description }, resume, { today }] as const;
      const report = scope.evidentAnalysis?.analyze(...given);
      expect(report?.keywords.map(({ name }) => name)).toContain('Kafka');
      // The build changes patterns, but not what they find.
      expect(report).toEqual(analyze(...given));
    }
    expect(scope.evidentAnalysis?.provenLines).toBeTypeOf('function');
  });

  test('has only ASCII in scripts that start often, because others take an engine twice the memory', () => {
    for (const file of [
      background,
      analysis,
      `${dist}/src/content/content-script.js`,
      `${dist}/src/content/highlight-script.js`,
      `${dist}/src/ui/popup/ask-first.js`,
    ])
      expect(textOf(file).match(/[^\0-\x7f]/g), file).toBeNull();
  });

  test('has one self-contained content script of at most 60 kB gzip', () => {
    const script = `${dist}/src/content/content-script.js`;
    expect(importsOf(script).imports).toEqual([]);
    expectAtMost(60_000, [script]);
  });

  test('has one self-contained script that highlights, of at most 8.5 kB gzip', () => {
    const script = `${dist}/src/content/highlight-script.js`;
    expect(importsOf(script).imports).toEqual([]);
    expectAtMost(8_500, [script]);
  });

  test('has a popup of at most 35 kB gzip of script before it shows anything, and at most 65 kB with all that it may load', () => {
    const entries = scriptsOf(`${dist}/src/ui/popup/popup.html`);
    expectAtMost(35_000, staticClosure(entries));
    // The browser has the messages of its own language. Another language is loaded only if the person chose it.
    const scripts = withoutWords(fullClosure(entries));
    expect(scripts.length).toBeGreaterThan(0);
    expectAtMost(65_000, scripts);
  });

  test.each(['popup', 'panel', 'resume', 'tailor'])(
    'has a page %s that names all its first files, so that the browser does not find them one after the other',
    name => {
      const page = `${dist}/src/ui/${name}/${name}.html`;
      const files = staticClosure(scriptsOf(page));
      expect(files.filter(file => !textOf(page).includes(path.posix.basename(file)))).toEqual([]);
      expect(files.length).toBeLessThanOrEqual(24);
    },
  );

  test('has a tailor page of at most 67 kB gzip of script before it shows anything, and loads the analysis later', () => {
    const entries = scriptsOf(`${dist}/src/ui/tailor/tailor.html`);
    const page = staticClosure(entries);
    expectAtMost(67_000, page);
    const analysis = fullClosure(entries).filter(file => /\/analysis-[^/]+$/.test(file));
    expect(analysis).toHaveLength(1);
    expect(page).not.toContain(analysis[0]);
  });

  test('has a background without messages', () => {
    expect(withoutWords([background, analysis])).toEqual([background, analysis]);
  });

  test('has a popup without the messages of the core, which the browser looks up', () => {
    const sentence = german['no-summary'].title;
    const holding = scriptsIn(dist).filter(file => textOf(file).includes(sentence));
    const popup = staticClosure(scriptsOf(`${dist}/src/ui/popup/popup.html`));
    expect(textOf(`${dist}/_locales/de/messages.json`)).toContain(sentence);
    expect(holding).not.toEqual([]);
    expect(
      holding.filter(
        file => popup.includes(file) || /content-script|service-worker|analysis-script/.test(file),
      ),
    ).toEqual([]);
  });

  test('contains pdf.js, its worker and the worker that reads files once each, and loads none before a file is read', () => {
    const files = pdfFiles(dist);
    expect(files.filter(file => /worker/i.test(path.posix.basename(file)))).toHaveLength(1);
    expect(files).toHaveLength(2);
    expect(filesUnder(dist).filter(file => file.endsWith('/reader-worker.js'))).toHaveLength(1);
    const eager = staticClosure([
      ...scriptsOf(`${dist}/src/ui/popup/popup.html`),
      ...scriptsOf(`${dist}/src/ui/resume/resume.html`),
      background,
    ]);
    expect(eager.filter(file => files.includes(file))).toEqual([]);
  });

  test('contains the character maps that some PDFs need', () => {
    expect(filesUnder(dist).filter(file => file.endsWith('.bcmap')).length).toBeGreaterThan(100);
  });

  test('ships neither tests nor source maps', () => {
    expect(filesUnder(dist).filter(file => /\.map$|\.tsx?$|test|fixture/i.test(file))).toEqual([]);
  });
});
