import { readPosting } from '../boards/read-posting.ts';
import { readSelection } from '../boards/read-selection.ts';
import type { PageCalls } from '../browser/messages/from-pages.ts';
import { backgroundGives, pageTakes } from '../browser/messages/messages.ts';
import { answer, ask } from '../browser/messages/messaging.ts';
import type { Reading } from '../core/types.ts';
import { followPosting } from './follow-posting.ts';
import { endHighlighter, highlighterHere } from './page-highlighter.ts';
import { readWhenReady } from './read-when-ready.ts';
import { selectedText } from './selected-text.ts';
import { removeLeftOverlays } from './sheet.ts';
import { startOnce } from './start-once.ts';

const here = () => new URL(location.href);
const readHere = () => readWhenReady(document, () => readPosting(document, here()));

/** Tells the background what the page shows. If the background does not answer, the icon stays as it is. */
function tellBackground(reading: Reading): void {
  ask('background', backgroundGives, 'postingShown', reading).catch(() => undefined);
}

// The page around Chrome's PDF viewer has nothing to read. A popup that gets no answer there finds out by itself that it is a PDF.
if (document.contentType !== 'application/pdf') startOnce(start);

function start(): () => void {
  removeLeftOverlays(document);
  let stopFollowing = () => {};
  const follow = async () => {
    const isOn = await ask('background', backgroundGives, 'isAutomatic', undefined).catch(() => false);
    stopFollowing();
    stopFollowing = isOn ? followPosting(document, readHere, tellBackground) : () => {};
  };
  const stopAnswering = answer<PageCalls>('page', pageTakes, {
    isThere: () => undefined,
    readPosting: readHere,
    readSelection: () => readSelection(selectedText(document), document, here()),
    highlight(request) {
      const highlighter = highlighterHere();
      if (!highlighter) throw new Error('The highlight script is not there yet.');
      return highlighter.highlight(request);
    },
    jumpTo: jump => highlighterHere()?.jumpTo(jump) ?? { place: 0, places: 0 },
    clear: () => highlighterHere()?.clear(),
    automaticChanged: () => void follow(),
  });
  void follow();
  return () => {
    endHighlighter();
    stopFollowing();
    stopAnswering();
  };
}
