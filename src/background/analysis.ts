/**
 * What analyses. Its hundreds of patterns and tables are read when it is first asked for, not before the background can hear a question: what
 * that takes is then spent while the database opens and the page is read, and a report that is remembered does not wait for it at all.
 */
export const analysis = () => import('./analysis-parts.ts');
