import { adp } from './adp.ts';
import { arbeitnow } from './arbeitnow.ts';
import { ashby } from './ashby.ts';
import { avature } from './avature.ts';
import { bamboohr } from './bamboohr.ts';
import type { Board } from './board.ts';
import { breezy } from './breezy.ts';
import { builtIn } from './built-in.ts';
import { bulldogjob } from './bulldogjob.ts';
import { careerbuilder } from './careerbuilder.ts';
import { comeet } from './comeet.ts';
import { cornerstone } from './cornerstone.ts';
import { cvLibrary } from './cv-library.ts';
import { dayforce } from './dayforce.ts';
import { dice } from './dice.ts';
import { djinni } from './djinni.ts';
import { eightfold } from './eightfold.ts';
import { eploy } from './eploy.ts';
import { eures } from './eures.ts';
import { glassdoor } from './glassdoor.ts';
import { googleJobs } from './google-jobs.ts';
import { greenhouse } from './greenhouse.ts';
import { gusto } from './gusto.ts';
import { hackerNews } from './hacker-news.ts';
import { hays } from './hays.ts';
import { homerun } from './homerun.ts';
import { hrsmart } from './hrsmart.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { infojobs } from './infojobs.ts';
import { jazzhr } from './jazzhr.ts';
import { jobsCz } from './jobs-cz.ts';
import { jobvite } from './jobvite.ts';
import { join } from './join.ts';
import { justJoinIt } from './just-join-it.ts';
import { landingJobs } from './landing-jobs.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { monster } from './monster.ts';
import { naukri } from './naukri.ts';
import { noFluffJobs } from './no-fluff-jobs.ts';
import { oracleHcm } from './oracle-hcm.ts';
import { otta } from './otta.ts';
import { paylocity } from './paylocity.ts';
import { personio } from './personio.ts';
import { phenom } from './phenom.ts';
import { pinpoint } from './pinpoint.ts';
import { pracuj } from './pracuj.ts';
import { recruitee } from './recruitee.ts';
import { reed } from './reed.ts';
import { remoteOk } from './remote-ok.ts';
import { remotive } from './remotive.ts';
import { rippling } from './rippling.ts';
import { seek } from './seek.ts';
import { simplyhired } from './simplyhired.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { softgarden } from './softgarden.ts';
import { stepstone } from './stepstone.ts';
import { successfactors } from './successfactors.ts';
import { taleo } from './taleo.ts';
import { teamtailor } from './teamtailor.ts';
import { tecnoempleo } from './tecnoempleo.ts';
import { ukGovernment } from './uk-government.ts';
import { ukg } from './ukg.ts';
import { usajobs } from './usajobs.ts';
import { weWorkRemotely } from './we-work-remotely.ts';
import { welcomeToTheJungle } from './welcome-to-the-jungle.ts';
import { wellfound } from './wellfound.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';
import { xing } from './xing.ts';
import { yCombinator } from './y-combinator.ts';
import { ziprecruiter } from './ziprecruiter.ts';
import { zohoRecruit } from './zoho-recruit.ts';

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
  reed,
  hays,
  ukGovernment,
  eures,
  pracuj,
  justJoinIt,
  noFluffJobs,
  bulldogjob,
  infojobs,
  tecnoempleo,
  builtIn,
  remotive,
  arbeitnow,
  landingJobs,
  otta,
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
  phenom,
  oracleHcm,
  ukg,
  adp,
  dayforce,
  zohoRecruit,
  pinpoint,
  comeet,
  homerun,
  join,
  softgarden,
  avature,
  eightfold,
  cornerstone,
  eploy,
  hrsmart,
];
