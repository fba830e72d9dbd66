import { beforeEach, expect, test } from 'vitest';
import { selectedText } from '../../src/content/selected-text.ts';

/** A frame in a document, with a paragraph. */
function frameIn(around: Document, text: string): HTMLIFrameElement {
  const frame = around.createElement('iframe');
  around.body.append(frame);
  fill(frame.contentDocument, text);
  return frame;
}

function fill(inner: Document | null, text: string): void {
  const paragraph = inner?.createElement('p');
  paragraph?.append(text);
  inner?.body.replaceChildren(paragraph ?? '');
}

function select(inner: Document | null): void {
  inner?.defaultView?.getSelection()?.selectAllChildren(inner.body);
}

beforeEach(() => {
  document.defaultView?.getSelection()?.removeAllRanges();
  fill(document, 'The page');
});

test('is empty if nothing is selected', () => {
  frameIn(document, 'A frame');
  expect(selectedText(document)).toBe('');
});

test('is what is selected in the page', () => {
  select(document);
  expect(selectedText(document)).toBe('The page');
});

test('is found in a frame, and in a frame of that', () => {
  frameIn(document, 'Before');
  const outer = frameIn(document, 'Outer').contentDocument;
  if (!outer) throw new Error('The frame is empty.');
  const inner = frameIn(outer, 'Inner').contentDocument;
  select(inner);
  expect(selectedText(document)).toBe('Inner');
});

test('is that of the frame with the focus, as the others keep their old selections', () => {
  const [one, two] = [frameIn(document, 'One'), frameIn(document, 'Two')];
  for (const at of [document, one.contentDocument, two.contentDocument]) select(at);
  expect(selectedText(document)).toBe('The page');
  two.focus();
  expect(selectedText(document)).toBe('Two');
});
