import { type Mock, vi } from 'vitest';

// Replaces the functions that ask the page: `vi.mock('…/page.ts', () => import('./fake-page.ts'))`.
export const readPosting: Mock = vi.fn();
export const readSelection: Mock = vi.fn();
export const showHighlights: Mock = vi.fn();
export const clearHighlights: Mock = vi.fn();
export const jumpTo: Mock = vi.fn();
