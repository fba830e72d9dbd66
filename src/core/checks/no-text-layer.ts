import { message } from '../messages/message.ts';
import { type Check, onPages, toDo } from './check.ts';

/** Fails where a page is a picture: a scan, with nothing to read behind it. A picture that seems to hold words is a doubt. */
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
