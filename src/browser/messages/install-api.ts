// Loaded before all else by the background and by each page, so that the popup’s first script and its modules share one copy.
import polyfill, { type Browser } from 'webextension-polyfill';

(globalThis as { browser?: Browser }).browser = polyfill;
