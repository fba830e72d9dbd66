import type { Board } from './board.ts';

/** Teamtailor, mostly on employers’ own hosts. The page also holds a privacy policy longer than the posting. */
export const teamtailor: Board = {
  id: 'teamtailor',
  name: 'Teamtailor',
  kind: 'system',
  matches: ['https://*.teamtailor.com/jobs/*'],
  marks:
    'meta[name="generator" i][content*="Teamtailor" i], script[src*="teamtailor-cdn.com"], link[href*="teamtailor-cdn.com"]',
  fields: {
    title: ['h1'],
    company: ['meta[property="og:site_name"]@content'],
    description: ['#section-job-body .prose', '#section-job-body', 'main .prose'],
  },
};
