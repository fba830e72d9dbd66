import fc from 'fast-check';

const HALVES = { from: 0xd800, count: 0x800 };

/** Any text of whole signs of Unicode. The library's own unit for that makes a table of all of them first, which takes longer than the tests. */
export const anyText = fc.string({
  unit: fc
    .integer({ min: 0, max: 0x10ffff - HALVES.count })
    .map(code => String.fromCodePoint(code < HALVES.from ? code : code + HALVES.count)),
});
