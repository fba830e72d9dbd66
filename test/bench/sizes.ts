import {
  fullClosure,
  gzipBytes,
  pdfFiles,
  scriptsOf,
  staticClosure,
  withoutWords,
} from '../architecture/bundle.ts';
import { print } from './measure.ts';

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB gzip`;

/** Prints the sizes of the files that must be loaded first, and of those that are loaded later. */
export function benchSizes(): void {
  const dist = 'dist/chrome';
  const [background, analysis] = ['service-worker', 'analysis-script'].map(
    name => `${dist}/src/background/${name}.js`,
  ) as [string, string];
  const popup = scriptsOf(`${dist}/src/ui/popup/popup.html`);
  print('size', [
    ['popup, before anything can be seen', `${kB(gzipBytes(staticClosure(popup)))}   (limit 35)`],
    [
      'popup, with all that it can come to load',
      `${kB(gzipBytes(withoutWords(fullClosure(popup))))}   (limit 65, without the words of a language chosen by hand)`,
    ],
    ['resume page', kB(gzipBytes(staticClosure(scriptsOf(`${dist}/src/ui/resume/resume.html`))))],
    ['content script', `${kB(gzipBytes([`${dist}/src/content/content-script.js`]))}   (limit 60)`],
    ['highlight script', kB(gzipBytes([`${dist}/src/content/highlight-script.js`]))],
    ['background, before anything is compared', kB(gzipBytes([background]))],
    ['background, with what compares', `${kB(gzipBytes([background, analysis]))}   (goal 260)`],
    ['pdf.js, when a PDF is read', kB(gzipBytes(pdfFiles(dist)))],
  ]);
}
