// All components that are drawn only when the person opens something. They are one file, loaded after the first paint.
import { keepFocus } from './keep-focus.ts';

export { DoubtfulPosting } from '../popup/doubtful-posting.tsx';
export { PasteForm } from '../popup/paste-form.tsx';
export { Refused } from '../popup/refused.tsx';
export { Checklist } from './checklist.tsx';
export { ExportMenu } from './export-menu.tsx';
export { KeywordEvidence } from './keyword-evidence.tsx';
export { Ledger } from './ledger.tsx';
export { OtherRequirements } from './other-requirements.tsx';
export { ParserSummary } from './parser-summary.tsx';
export { Preparation } from './preparation.tsx';
export { ScoreSum } from './score-sum.tsx';
export { SentAlong } from './sent-along.tsx';

keepFocus(document);
