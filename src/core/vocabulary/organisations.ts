/** Words in the name of a place of study. */
export const institution =
  /(?<!\p{L})(?:universi\p{L}+|college|school|institut\p{L}*|academ\p{L}+|akademi\p{L}*|poly?tec\p{L}+|polite[ck]\p{L}+|hochschule|hogeschool|\p{L}*schule|école|ecole|facult\p{L}+|bootcamp|escuela|colegio|uniwersytet|üniversite\p{L}*|mit|eth|iit|nit|epfl|insa|tu|ies|lycée|gymnasium|liceo|liceum|lycee|univerzita|vysoká škola|fh(?=\s\p{L})|htl|gymnázium|fakulta|politechnika|szkoła|lisesi|fakültesi|университет\p{L}*|институт\p{L}*|академи\p{L}*|колледж|школа|університет\p{L}*|інститут\p{L}*|коледж|ліцей)(?!\p{L})|大学|学院|学校|대학교|高校/iu;

/** Words at the end of the name of a company or another employer. */
export const organisationWord =
  /(?<!\p{L})(?:inc|llc|ltd|limited|plc|corp|corporation|company|gmbh|ag|kg|(?<!(?:senior|staff|principal|lead|junior)\s)se|e\.?\s?v|b\.?v|n\.?v|s\.?a|s\.?l|s\.?r\.?l|s\.?r\.?o|s\.?a\.?s|sarl|a\.?s|oy|ab|a\/s|pty|pvt|sp\. z o\.o|universi\p{L}+|college|hochschule|hospital|bank|group|labs?|laboratory|technologies|solutions|systems|studios?|agency|ministry|department)\.?\)?$|公司|集团|株式会社|银行|大学/iu;
