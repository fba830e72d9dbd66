// The thread in which a draft is analysed with every keystroke: the page stays free to take the next.
import { createAnalysis } from './analysis.ts';
import type { AnalysisAnswer, AnalysisQuestion } from './analysis-messages.ts';

const answer = createAnalysis(
  (told: AnalysisAnswer) => self.postMessage(told),
  (task, ms) => setTimeout(task, ms),
);

self.addEventListener('message', ({ data }: MessageEvent<AnalysisQuestion>) => answer(data));
