const FORMS = String.raw`(?:inc|llc|ltd|limited|gmbh|e\.?g|ag|se|kg|kgaa|ug|s\.?r\.?o|a\.?s|s\.?a|s\.?a\.?s|b\.?v|n\.?v|plc|co|oyj?|aps|sp\. z o\.o|s\.?a\.?r\.?l|pty|corp(?:oration)?|company|s\.?p\.?a|s\.?r\.?l|s\.?l|a\/s|ab|l\.?p)`;
const legalForms = new RegExp(String.raw`(?:[\s,&]+${FORMS}\.?)+$`, 'i');
const oneForm = new RegExp(String.raw`^${FORMS}\.?$`, 'i');

/** True if a text is only a legal form: “Inc.”, “GmbH”. */
export const isLegalForm = (text: string): boolean => oneForm.test(text);

/** A company's name without its legal form: “Lumen” for “Lumen, Inc.” and “Lumen GmbH & Co. KG”. */
export const companyName = (whole: string): string => whole.trim().replace(legalForms, '');
