import { unclearDates } from '../../../src/core/checks/unclear-dates.ts';
import { testCheck } from './test-check.ts';

const job = (dates: string) => ({
  resume: `Experience\nEngineer at Example Corp\n${dates}\n- Built a service in 2019.`,
});

testCheck(unclearDates, {
  passes: {
    'short months': job('Mar 2023 – Aug 2024'),
    'long months, to this day': job('March 2023 - Present'),
    'with a dot': job('Sept. 2023 – Dec. 2024'),
  },
  fails: {
    'months as numbers': { ...job('05/2023 – 06/2024'), says: ['number', '05/2023'] },
    'bare years': { ...job('2021 – 2024'), says: ['months are missing', '2021 – 2024'] },
    'two digits': { ...job('Mar ’23 – Aug ’24'), says: ['two digits'] },
    'a season': { ...job('Summer 2023'), says: ['season'] },
    'a broken line': { ...job('Mar 2023 –\nAug 2024'), says: ['two lines'] },
  },
  unsure: { 'no dates': job('Berlin') },
  notApplicable: { 'no jobs': { resume: 'Projects\nShop, 2024\n- Built it.' } },
});
