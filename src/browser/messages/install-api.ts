// Loaded before all else by the background and by each page, so that the popup’s first script and its modules share one copy.
import type { Browser } from 'webextension-polyfill';

// Not imported: to make a module of what CommonJS exports, a bundler copies it, property by property, and Chromium makes each of its APIs the
// moment somebody looks at it, some 5 ms at each start of the background and of the popup.
declare function require(name: 'webextension-polyfill'): Browser;

(globalThis as { browser?: Browser }).browser = require('webextension-polyfill');
