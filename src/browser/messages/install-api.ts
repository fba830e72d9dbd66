// Loaded first by the background and by each page, so that the popup’s first script and its modules share one copy.
import type { Browser } from 'webextension-polyfill';

// Not imported, since a bundler would copy the module property by property, and Chromium creates each API that is read: 5 ms at each start.
declare function require(name: 'webextension-polyfill'): Browser;

(globalThis as { browser?: Browser }).browser = require('webextension-polyfill');
