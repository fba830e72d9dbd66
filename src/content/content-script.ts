import { readPastedText } from '../boards/read-pasted-text.ts';
import { readPosting } from '../boards/read-posting.ts';
import { readSelection } from '../boards/read-selection.ts';
import { pageDoor } from '../browser/messages.ts';
import { answer } from '../browser/messaging.ts';
import { openHighlighter } from './highlighter.ts';
import { readWhenReady } from './read-when-ready.ts';
import { startOnce } from './start-once.ts';

startOnce(() => {
  const here = () => new URL(location.href);
  const highlighter = openHighlighter(document);
  const stop = answer('page', pageDoor, {
    readPosting: () => readWhenReady(document, () => readPosting(document, here())),
    readSelection: () => readSelection(String(getSelection() ?? ''), document, here()),
    readPastedText: ({ text, title }) => readPastedText(text, title ?? undefined),
    paint: painting => highlighter.paint(painting),
    painted: () => highlighter.painted(),
    jumpTo: jump => highlighter.jumpTo(jump),
    clear: () => highlighter.clear(),
  });
  return () => {
    highlighter.clear();
    stop();
  };
});
