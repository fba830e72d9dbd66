// The thread in which a draft is analysed with every keystroke: the page stays free to take the next.
import { createAnalysis } from './analysis.ts';
import type { AnalysisQuestion } from './analysis-messages.ts';
import { tellBothWays } from './both-ways.ts';

const channel = new BroadcastChannel(self.name);
const tell = tellBothWays({
  worker: told => self.postMessage(told),
  channel: told => channel.postMessage(told),
});
const answer = createAnalysis(tell, (task, ms) => setTimeout(task, ms));

self.addEventListener('message', ({ data }: MessageEvent<AnalysisQuestion>) => answer(data));
