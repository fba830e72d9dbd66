import { tooLong } from '../../../src/core/checks/too-long.ts';
import { resumeFrom } from '../resume-fixture.ts';
import { testCheck } from './test-check.ts';

const pages = (count: number) => ({ layout: { ...resumeFrom('').layout, pages: count } });
const junior = 'Experience\nEngineer at Example\nJan 2025 – Present\n- Built it.';
const senior = 'Experience\nEngineer at Example\nJan 2015 – Present\n- Built it.';

testCheck(tooLong, {
  passes: {
    'one page': { resume: junior, change: pages(1) },
    'two pages for eleven years': { resume: senior, change: pages(2) },
    'two pages for three years': { resume: junior.replace('2025', '2023'), change: pages(2) },
  },
  fails: {
    'two pages for two years': { resume: junior, change: pages(2), says: ['2 pages', 'one page would do'] },
    'two pages and no job': {
      resume: 'Projects\nShop\n- Built it.',
      change: pages(2),
      says: ['no years of work yet'],
    },
    'three pages': { resume: senior, change: pages(3), says: ['3 pages', 'two pages would do'] },
  },
  unsure: {
    'years that cannot be told': { resume: 'Experience\nEngineer at Example', change: pages(2) },
    'an academic CV': { resume: `${junior}\nPUBLICATIONS\nA paper`, change: pages(3) },
  },
  notApplicable: { 'no pages': { resume: junior, change: { format: 'docx' } } },
});
