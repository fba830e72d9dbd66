import { cloud } from './cloud.ts';
import { dataSkills } from './data.ts';
import { devices } from './devices.ts';
import { enterprise } from './enterprise.ts';
import { languages } from './languages.ts';
import { practices } from './practices.ts';
import { tools } from './tools.ts';
import { web } from './web.ts';

/** Every file of the lexicon, in the order of reading. */
export const skillSources: readonly string[] = [
  languages,
  web,
  dataSkills,
  cloud,
  tools,
  devices,
  enterprise,
  practices,
];
