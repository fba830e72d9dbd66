import type { Board } from './board.ts';
import { readFields } from './page/read-fields.ts';

/** Phenom, on employers’ own hosts. Its attributes begin with `data-ph`. */
export const phenom: Board = {
  id: 'phenom',
  name: 'Phenom',
  kind: 'system',
  matches: ['https://*.phenompeople.com/*'],
  marks: 'script[src*="phenompeople.com"], link[href*="phenompeople.com"]',
  // A list holds the same parts, with only the first lines of each ad.
  read: (document, url) =>
    !/\/job\//.test(url.pathname)
      ? null
      : readFields(document, {
          title: ['[data-ph-at-id="job-title"]', '.job-title', 'h1'],
          location: ['[data-ph-at-id="job-location"]', '.job-location'],
          description: ['[data-ph-at-id="jobdescription-text"]', '.jd-info'],
        }),
};
