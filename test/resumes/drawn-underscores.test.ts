import { expect, test } from 'vitest';
import { rawPdf } from './make-pdf.ts';
import { readOk } from './read.ts';

/** `sam doe@example.com` in 10 points, 100 points above the page's foot, with a line of 3 points drawn in its gap. */
const withLine = (height: number, left = 119.5) =>
  rawPdf(
    `BT /F1 10 Tf 100 100 Td (sam) Tj ET BT /F1 10 Tf 122.9 100 Td (doe@example.com wrote what this resume says, line by line, for all who read it) Tj ET 0.4 w ${left} ${height} m ${left + 3} ${height} l S`,
  );

test.each([
  ['on the baseline', withLine(100.2), 'sam_doe@example.com'],
  ['under it', withLine(98.4), 'doe@example.com'],
  ['under a letter', withLine(100.2, 130), 'doe@example.com'],
])('a short line between two letters that is drawn %s', async (_, bytes, email) => {
  expect((await readOk(bytes)).email).toBe(email);
});
