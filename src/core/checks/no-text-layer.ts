import { message } from '../messages/message.ts';
import { type Check, onPages, toDo } from './check.ts';

/** Fails if a page is a scanned picture without text. It is unsure about a picture that seems to hold words. */
export const noTextLayer: Check = {
  id: 'no-text-layer',
  impact: 'critical',
  sources: ['greenhouse', 'lever'],
  isForAny: true,
  advise: () => toDo('no-text-layer', 2.5),
  run: onPages(['scanned', 'text-in-image'], ({ scanned }) =>
    scanned ? message('no-text-layer.noText') : null,
  ),
};
