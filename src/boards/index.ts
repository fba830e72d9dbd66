import { ashby } from './ashby.ts';
import { bamboohr } from './bamboohr.ts';
import type { Board } from './board.ts';
import { breezy } from './breezy.ts';
import { careerbuilder } from './careerbuilder.ts';
import { cvLibrary } from './cv-library.ts';
import { dice } from './dice.ts';
import { djinni } from './djinni.ts';
import { glassdoor } from './glassdoor.ts';
import { googleJobs } from './google-jobs.ts';
import { greenhouse } from './greenhouse.ts';
import { gusto } from './gusto.ts';
import { hackerNews } from './hacker-news.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { jazzhr } from './jazzhr.ts';
import { jobsCz } from './jobs-cz.ts';
import { jobvite } from './jobvite.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { monster } from './monster.ts';
import { naukri } from './naukri.ts';
import { paylocity } from './paylocity.ts';
import { personio } from './personio.ts';
import { recruitee } from './recruitee.ts';
import { remoteOk } from './remote-ok.ts';
import { rippling } from './rippling.ts';
import { seek } from './seek.ts';
import { simplyhired } from './simplyhired.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { stepstone } from './stepstone.ts';
import { successfactors } from './successfactors.ts';
import { taleo } from './taleo.ts';
import { teamtailor } from './teamtailor.ts';
import { usajobs } from './usajobs.ts';
import { weWorkRemotely } from './we-work-remotely.ts';
import { welcomeToTheJungle } from './welcome-to-the-jungle.ts';
import { wellfound } from './wellfound.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';
import { xing } from './xing.ts';
import { yCombinator } from './y-combinator.ts';
import { ziprecruiter } from './ziprecruiter.ts';

/** Every board with a reader of its own, in the order in which they are asked. */
export const boards: readonly Board[] = [
  linkedin,
  indeed,
  glassdoor,
  ziprecruiter,
  googleJobs,
  seek,
  stepstone,
  naukri,
  xing,
  dice,
  monster,
  careerbuilder,
  cvLibrary,
  simplyhired,
  usajobs,
  welcomeToTheJungle,
  wellfound,
  yCombinator,
  remoteOk,
  weWorkRemotely,
  hackerNews,
  jobsCz,
  djinni,
  gusto,
  greenhouse,
  lever,
  ashby,
  workday,
  smartrecruiters,
  workable,
  bamboohr,
  icims,
  jobvite,
  taleo,
  successfactors,
  recruitee,
  personio,
  teamtailor,
  breezy,
  jazzhr,
  rippling,
  paylocity,
];
