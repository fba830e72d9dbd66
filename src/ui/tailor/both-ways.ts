import type { AnalysisAnswer } from './analysis-messages.ts';

/** An answer, and its place among all of a thread. */
export type Told = { readonly at: number; readonly answer: AnalysisAnswer };

/** The two ways on which a thread answers: as a worker does, and a channel. */
export type Ways<Way> = { readonly worker: Way; readonly channel: Way };

/**
 * Tells answers as a worker does, and reports on a channel, too. Chromium holds back what a worker posts after a key until the next frame is
 * drawn (`DeferRendererTasksAfterInput`): a report that was there before the frame then missed it. What comes on a channel is not held back,
 * but goes through the browser's own process, and waits where that is busy. So the first of both counts.
 * https://chromium.googlesource.com/chromium/src/+/refs/heads/main/third_party/blink/renderer/platform/scheduler/common/features.h
 */
export function tellBothWays({
  worker,
  channel,
}: Ways<(told: Told) => void>): (answer: AnalysisAnswer) => void {
  let at = 0;
  return answer => {
    const told = { at, answer };
    at += 1;
    if (answer.kind === 'report') channel(told);
    worker(told);
  };
}

/** Hears each answer once and in order, whichever way it comes first. */
export function hearBothWays(
  { worker, channel }: Ways<Pick<EventTarget, 'addEventListener'>>,
  hear: (answer: AnalysisAnswer) => void,
): void {
  let next = 0;
  const heard = (event: Event) => {
    const { at, answer } = (event as MessageEvent<Told>).data;
    if (at !== next) return;
    next += 1;
    hear(answer);
  };
  worker.addEventListener('message', heard);
  channel.addEventListener('message', heard);
}
