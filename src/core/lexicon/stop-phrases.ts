import { itemsOf } from '../text/word-lists.ts';

// A resume may name seasons of long ago, and a posting future ones.
const years = Array.from({ length: 50 }, (_, index) => 1990 + index);

/** Phrases that contain the name of a skill and mean something else: as the longest match they hide the skill. Each group has its reason. */
const groups: readonly (readonly string[])[] = [
  // “no code” as part of a sentence about code.
  itemsOf(
    `no code is, no code was, no code gets, no code goes, no code leaves, no code ships, no code without`,
  ),
  // Accounts payable and receivable, not augmented reality.
  itemsOf('ap/ar, ar/ap'),
  // To profit from something, not to keep data near.
  itemsOf('caching in on'),
  // An insurance, and the trade name of a company, not Active Directory and databases.
  itemsOf('AD&D, Inc dba, LLC dba, Corp dba, Ltd dba'),
  // The newest technology, not edge computing.
  ['cutting', 'leading', 'bleeding'].flatMap(word =>
    itemsOf(
      'computing, ai, ml, inference, analytics, processing, software, systems, applications, devices, gateways, deployment',
    ).map(what => `${word} edge ${what}`),
  ),
  // Stored data, not REST.
  itemsOf('at rest'),
  // People who work at different hours, not asynchronous code.
  itemsOf(
    `async-first, async communication, work async, async team, async work, async environment,
    async collaboration, fully async`,
  ),
  // Markets and what is swapped, not Microsoft's mail server.
  ['stock', 'securities', 'commodity', 'crypto', 'foreign', 'data', 'information', 'knowledge'].map(
    what => `${what} exchange`,
  ),
  itemsOf('exchange rate, exchange rates, exchange program, exchange programme'),
  // “make” as a verb, not the tool.
  itemsOf('make our, make your, make their, make us, make them'),
  // “build” as a verb: what is built are systems.
  itemsOf(
    `build systems that, build systems which, build systems to, build systems for, to build systems,
    design and build systems, we build systems, help build systems`,
  ),
  // A charity event, and an organisation that certifies.
  itemsOf('relay for life, cloud native computing foundation'),
  // “statistics” as displayed figures, not the subject.
  itemsOf(
    `statistic page, statistics page, statistics pages, statistics module, statistics screen,
    statistics dashboard, statistics service, statistics view, usage statistics, user statistics,
    player statistics, game statistics, match statistics, sales statistics, server statistics,
    traffic statistics, statistics saved, statistic saved,
    collects statistics, collect statistics, collecting statistics, shows statistics, show statistics,
    showing statistics, displays statistics, display statistics`,
  ),
  // Phrases about data, tests, stacks and quality that do not name the skill.
  itemsOf(
    `how data flows, ensure data flows, where data flows, data flows through, data flows from,
    accurate data flow, seamless data flow, full stack of, stress-test our, stress-test the,
    stress-test your, mobile app data, data product design, quality and accessibility, Ontology Manager`,
  ),
  // Notices about cookies on the page of the posting.
  itemsOf(
    `essential cookies, all the cookies, these cookies, our cookies, use cookies, uses cookies,
    use of cookies, cookies policy, cookies settings, GDPR cookie`,
  ),
  // Other meanings of the same letters.
  itemsOf('CFD trading, CFD broker, CFD provider, aaa games, aaa game, aaa titles, aaa title, aaa studio'),
  // “radar” as a figure of speech.
  itemsOf('on the radar, on our radar, on your radar, under the radar, tech radar, technology radar'),
  // “go” as a verb or in a set phrase, not the language.
  itemsOf(
    `gotomarket, go live, go to, go getter, go get it,
    go the extra mile, go beyond, go above, go public, go further, go through, go deep, go green,
    go forward, go ahead, go for it, go for gold, go back, go over, go home, go big, on the go, good to go,
    as you go, as they go, as we go, ready set go, pokemon go`,
  ),
  // Single letters that are not a language.
  itemsOf(
    `R&D, FP&A, FP Markets, Ingegneria Informatica, R and D, Series A, Series B, Series C, Series D,
    Series E, C level, C suite, C corp, C2C, C round, Vitamin C, Plan C, B2 C1, H R, Toys R Us`,
  ),
  // Functions of an array, not Hadoop's MapReduce.
  itemsOf('map/reduce/filter, map/filter/reduce'),
  // The Gulf states (GCC), and small and medium businesses (SMB).
  itemsOf(
    `GCC region, GCC country, GCC market, GCC experience, GCC national, GCC tax, in the GCC, SMB customer, SMB market,
    SMB segment, SMB client, SMB sales`,
  ),
  // “rest” as a verb or noun.
  itemsOf(
    `rest of, rest assured that, the rest, rest day, rest and relaxation, rest easy, rest between,
    rest period, rest break`,
  ),
  // “RAG” as red, amber and green.
  itemsOf('RAG status, RAG rating, RAG report, RAG reporting, RAG rated, RAG log'),
  // “bash” as a party.
  itemsOf('summer bash, birthday bash, holiday bash, christmas bash, annual bash, launch bash'),
  // Companies, places and products that share a word with a tool.
  itemsOf(
    `American Express, Express Scripts, Play Store, Google Play, Google Play Store, Salt Lake City,
    Salt Lake, Rust Belt, Oracle of Delphi, Orlando Magic, Spring Health, Sketch artist, Amazon Prime,
    Apple Store, Docker Inc, Silicon Valley Bank, Pub crawl, Elastic band, Phoenix Arizona,
    Swift Transportation, Taylor Swift, The Rust, Unity of command, Cypress Hill, Lambda Legal,
    Lambda School, Lambda Chi`,
  ),
  // Seasons and ordinary nouns.
  [
    ...years.map(year => `spring ${year}`),
    ...itemsOf(
      `spring semester, spring break, spring term, start in spring, starts in spring, starting in spring,
      begin in spring, begins in spring, beginning in spring, graduate in spring, graduating in spring,
      launch in spring, launching in spring, opens in spring, back in spring, late in spring,
      in the spring, spring internship, early spring, data vault, chef prepared, word of mouth,
      mention the word, in other words, curse word, word format, key word, multi-threaded sales, react to,
      react quickly, react swiftly, react fast, react accordingly, excel at, excel in, excel as,
      excel within, express interest, express your interest, express written, express consent,
      express permission, express or implied, training sessions, info sessions, planning sessions,
      feedback sessions, learning sessions, brainstorming sessions, lunch and learn sessions,
      working sessions, coaching sessions, therapy sessions, payment processing, order processing,
      stock index, market segment, customer segment, job segment, play a key, play a contributing,
      play to win, play with, word processing, play a role, play an important, less than, more or less, no less, next steps,
      next level, next generation, next to, next year, what is next, what's next, the next, head start,
      credit report, credit reports, direct reports, direct report, network of, professional networking,
      networking events, networking opportunities, social networking, social networks, career networking,
      building your network, company dashboard, business cases, access to, access layer, have access,
      monitoring form, diversity monitoring, surveillance monitoring, sandbox monitoring, crop monitoring,
      patient monitoring, employee monitoring, temperature monitoring, environmental monitoring, media monitoring, shipping containers, loads containers, load containers,
      open door, agile in, stay agile, stay lean, stayed lean, lean into, lean on, leaning into,
      lean team, lean organization, lean company, elastic scaling, event storming, cookie cutter,
      fresh cookies, cookies coffee, career paths, storage systems, residential storage, statistical area,
      reporting to, reporting line, reporting lines, reporting manager, reporting structure,
      reporting directly, reports to, back end of, front end of, front-end loader,
      analog front end, analogue front end, ADC front end, RF front end, radio front end, receiver front end,
      sensor front end, optical front end, unit economics,
      business unit, accessibility accommodations, accessibility needs, accessibility requirements,
      accessibility support, authorization to work, work authorization, employment authorization,
      authorized to work, background check, medical scheme, pension scheme, bonus scheme,
      insurance scheme, incentive scheme, cycle to work scheme, referral scheme,
      virtual reality headsets for, dental and vision, vision care, vision insurance`,
    ),
  ],
  // Security, tests, access and tools that have nothing to do with code.
  itemsOf(
    `social security, job security, financial security, food security, national security, homeland security,
    security clearance, security cleared, security check, security vetting, security guard,
    security officer, security deposit, drug testing, alcohol testing, psychometric testing,
    inclusion and accessibility, inclusion & accessibility, equity and accessibility, data accessibility,
    project management tool, project management software, candidate database, applicant database,
    talent database, medical documentation, travel documentation, visa documentation,
    employment documentation`,
  ),
];

/** All blocking phrases. */
export const stopPhrases: readonly string[] = groups.flat();
