import { degreeNotShown } from '../../../src/core/checks/degree-not-shown.ts';
import { testCheck } from './test-check.ts';

const asks = (degree: string) => ({
  title: 'Engineer',
  posting: `Requirements\n- ${degree} in Computer Science`,
});
const bachelor = asks('Bachelor’s degree');

testCheck(degreeNotShown, {
  passes: {
    letters: { ...bachelor, resume: 'Education\nB.S. Computer Science, Example University' },
    'work in its place': {
      title: 'Engineer',
      posting: 'Requirements\n- Master’s degree in Computer Science (or equivalent experience)',
      resume: 'Experience\nSoftware Engineer at Example\n- Built it.\n\nEducation\nBSc Physics',
    },
    higher: { ...bachelor, resume: 'Education\nMaster of Science, Example University' },
  },
  fails: {
    'no work in its place': {
      title: 'Engineer',
      posting: 'Requirements\n- Bachelor’s degree or equivalent experience',
      resume: 'Skills\nGo',
      says: ['bachelor'],
    },
    none: { ...bachelor, resume: 'Experience\nEngineer at Example\n- MS Office.', says: ['bachelor'] },
    'what ends below it': {
      ...bachelor,
      resume: 'Education\nFachinformatiker, Example Works\nSep 2016 – Jun 2019',
      says: ['bachelor', 'Fachinformatiker'],
    },
    lower: { ...asks('Master’s degree'), resume: 'Education\nBSc Physics', says: ['master', 'BSc Physics'] },
  },
  unsure: { 'a school alone': { ...bachelor, resume: 'Education\nExample University, 2016 – 2020' } },
  notApplicable: { 'nothing asked': { title: 'Engineer', posting: 'We are nice.', resume: 'Skills\nGo' } },
});
