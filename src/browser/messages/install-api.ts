// Loaded before all else by the background and by each page, so that the popup’s first script and its modules share one copy.
import type { Browser } from 'webextension-polyfill';

// Not imported: a bundler would copy the module property by property, and Chromium makes each API that is looked at, 5 ms at each start.
declare function require(name: 'webextension-polyfill'): Browser;

(globalThis as { browser?: Browser }).browser = require('webextension-polyfill');
