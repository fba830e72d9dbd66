import { expect, test } from 'vitest';
import { companyName } from '../../../src/core/text/company-name.ts';

test.each([
  ['Lumen, Inc.', 'Lumen'],
  [' Lumen GmbH & Co. KG ', 'Lumen'],
  ['Harbour Glass Sp. z o.o.', 'Harbour Glass'],
  ['Lumen N.V.', 'Lumen'],
  ['Coral', 'Coral'],
  ['Agnes', 'Agnes'],
])('“%s” is said as “%s”', (whole, said) => expect(companyName(whole)).toBe(said));
