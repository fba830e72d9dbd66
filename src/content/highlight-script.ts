// What highlights is a script of its own, injected when something is to be highlighted: a page that is only read does not load it.
import { isConnected } from '../browser/messages/connection.ts';
import { openHighlighter } from './highlighter.ts';
import { leaveHighlighter } from './page-highlighter.ts';

leaveHighlighter(() => openHighlighter(document, isConnected));
