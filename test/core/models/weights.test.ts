import { expect, test } from 'vitest';
import { ASKED_WEIGHTS } from '../../../src/core/models/asked-weights.ts';
import { BLOCKS_WEIGHTS } from '../../../src/core/models/blocks-weights.ts';
import { CHOICE_WEIGHTS } from '../../../src/core/models/choice-weights.ts';
import { FIELDS_WEIGHTS } from '../../../src/core/models/fields-weights.ts';
import { HEADINGS_WEIGHTS } from '../../../src/core/models/headings-weights.ts';
import { KEYWORD_WEIGHTS } from '../../../src/core/models/keyword-weights.ts';
import { LINES_WEIGHTS } from '../../../src/core/models/lines-weights.ts';
import { NAMES_WEIGHTS } from '../../../src/core/models/names-weights.ts';
import { PAGES_WEIGHTS } from '../../../src/core/models/pages-weights.ts';
import { PASTED_ENTRIES_WEIGHTS } from '../../../src/core/models/pasted-entries-weights.ts';
import { readModel } from '../../../src/core/models/read-model.ts';
import { REQUIREMENT_KINDS_WEIGHTS } from '../../../src/core/models/requirement-kinds-weights.ts';
import { RESUME_ENTRIES_WEIGHTS } from '../../../src/core/models/resume-entries-weights.ts';
import { RESUME_LINES_WEIGHTS } from '../../../src/core/models/resume-lines-weights.ts';
import { SENSE_WEIGHTS } from '../../../src/core/models/sense-weights.ts';
import { readSmallModel } from '../../../src/core/models/small-model.ts';
import { WISH_WEIGHTS } from '../../../src/core/models/wish-weights.ts';

test.each(
  Object.entries({
    ASKED_WEIGHTS,
    BLOCKS_WEIGHTS,
    CHOICE_WEIGHTS,
    FIELDS_WEIGHTS,
    HEADINGS_WEIGHTS,
    KEYWORD_WEIGHTS,
    LINES_WEIGHTS,
    NAMES_WEIGHTS,
    PAGES_WEIGHTS,
    PASTED_ENTRIES_WEIGHTS,
    REQUIREMENT_KINDS_WEIGHTS,
    RESUME_ENTRIES_WEIGHTS,
    RESUME_LINES_WEIGHTS,
    SENSE_WEIGHTS,
    WISH_WEIGHTS,
  }),
)('every weight of %s can be read, and none is idle', (_, text) => {
  const { labels, weights } = text.startsWith('1/') ? readModel(text) : readSmallModel(text);
  expect(new Set(labels).size).toBe(labels.length);
  for (const feature of weights.keys()) {
    const row = weights.get(feature) ?? new Float64Array();
    expect(row.every(Number.isFinite) && row.some(weight => weight !== 0), feature).toBe(true);
  }
});
