/**
 * The cues of lines in postings, by meaning, with patterns separated by semicolons. `a/b` are alternatives for one word, a word with `?` may be
 * missing, `*` is any word. “you’ll” is read as “you will”, “nice-to-have” as three words, every number as 0.
 */
export const ENGLISH_CUES: Readonly<Record<string, string>> = {
  wish: `should/could/nice :; nice to have/haves; good to have/haves; great/awesome/cool/lovely/sweet to have; non essential/mandatory/compulsory;
    nice/great/good/ideal/perfect/fantastic/awesome/wonderful/helpful/lovely/neat if; even better if; better yet;
    is/are/be/as/considered a? an? definite/big/huge/strong/real/major/massive/significant/added/distinct/plus? plus/bonus/asset/advantage/merit/benefit/differentiator;
    a/an/any/real/big/huge/definite/strong/major/clear/extra/added plus/bonus/asset/advantage; plus/pluses/bonus/bonuses;
    plus/bonus/extra/additional/brownie points; extra/additional/bonus credit; preferred; preferably; preference; prefer; we prefer;
    we favour/favor; preferential; desired; desirable; highly/especially/particularly? desirable; beneficial; advantageous; optional/optionally;
    ideally; ideal but; helpful; is/are/be useful; useful to have;
    would/will/could be useful/helpful/nice/great/handy/beneficial/ideal/advantageous/welcome/appreciated/valued/good/awesome/amazing/lovely/fantastic/perfect/interesting;
    handy; comes/come in handy; welcome/welcomed; very/most/always welcome; appreciated; is/are valued; highly valued/regarded/appreciated;
    we value; we appreciate; we welcome; stand/stands out; set/sets/setting you apart; makes/make you stand; shine; will not hurt; would not hurt;
    does not hurt; never hurts; cannot hurt; can not hurt; no harm; not hurt;
    extra/special/bonus applause/kudos/cheers/love/respect/smile/brownie/hearts/stars/cookies; kudos; cherry on; icing on; cherry/icing; sweetener;
    sweetens; gold dust; feather in; tie breaker; tiebreaker; secret sauce;
    not required/essential/mandatory/necessary/needed/compulsory/critical but;
    but not required/essential/mandatory/necessary/needed/compulsory/critical/must; not a must/requirement/dealbreaker/prerequisite/blocker;
    not strictly; no must; not essential/mandatory/compulsory; not a deal breaker; rather than required; though not; while not; although not;
    is/are not required/necessary/needed/mandatory/essential; by no means required/essential/necessary;
    we would also? love/like/adore/appreciate/welcome/be; would love it if; love it if; love to see; love to hear; happy if; happy to see;
    delighted if/to; thrilled if; excited if; impressed if/by; be impressed; smile if; pleased if; glad if; we like it; love if; really like;
    if you also? have/know/bring/are/can/speak/love/understand/enjoy/already/happen/come; if you have also/already/ever/worked/used/built/seen/done;
    even if; you may/might/could also? have/bring/know/be; might also; may also have; perhaps; maybe; possibly;
    or willing/willingness/ability/eager/desire/interest to? learn; interest in; curiosity about; curious about; exposure to; some exposure;
    some experience/knowledge/familiarity/understanding; any experience/exposure/knowledge/of; awareness of; affinity with/for/to; at least some;
    basic/passing/working knowledge/familiarity/understanding; or similar is; would be? considered;
    will/would put/give/make/set/help/earn/get/win/count/score/move/tip you/your/in/us/extra/bonus/points; in your favour/favor; to your advantage;
    an edge; head start; leg up; ahead of; top of the; to the top; jump the queue; count/counts/counted in; counts as; counts extra; earns you;
    wins you; gives you; put you; scores you; bonus for; points for; applause for; candidates/applicants/people/those/someone/engineers/anyone with;
    not everyone; do not worry if; no problem if; no worries; we can teach; you can learn; can be learned/learnt/taught; willing to train;
    we will teach; learn on the job; pick up/it; otherwise; on top; in addition; additionally; furthermore; moreover; beyond that; wish list;
    wishlist; also good/great/valuable/relevant/interesting; should have/haves; could haves; stretch; bonus skills; additional skills/qualifications/experience/requirements; other skills;
    secondary skills; good/nice/great to know; met these before; have met; seen before; heard of; come across;
    played/tinkered/dabbled/experimented with; dabble; tinker; side project/projects; contributions to; contributor to; contributed to;
    open source contributions/contributor/projects; blog/blogs/talks/speaking/publications; certification/certifications; certified`,
  must: `required; requires; require; is/are required; requirement/requirements; must have/haves/be?; you must; mandatory; essential; essentials;
    necessary; needed; you/candidate/candidates/applicants/applicant need/needs; need to have/be/know; will need; we need; is a must; are a must;
    a must; non negotiable; not negotiable; prerequisite/prerequisites; pre requisite; minimum; at least; at minimum; at a minimum; no less than;
    or more; imperative; crucial; critical; vital; deal breaker; dealbreaker; only apply if; only if you; expected; we expect; expect you;
    you are expected?; expectation; should have/be/know/possess/bring; you should; you will? have; you will? bring; you know; you possess; you hold;
    you come with; you understand; you can; you speak; you write; you enjoy; you love; you think; you care; you thrive; you like; you feel;
    you take; you communicate; you value; you want; you get; you already;
    you have also? worked/built/shipped/used/written/done/led/designed/run/spent/been/seen/deployed/managed/developed/delivered/got/experience/proven;
    we are? looking/seeking/searching/hunting for/someone/people/candidates/an/a; looking for someone/people/a/an;
    the right/ideal/successful/perfect/strong candidate/person/applicant/fit; ideal candidate; someone who/with; somebody who; a person who;
    people who; who has/have; who is/are/can/loves/enjoys/knows; without? which/without/it;
    your background/profile/skills/skillset/experience/toolbox/toolkit/qualifications/strengths; what you/we bring/need/have; we ask; we want;
    do not apply; does not work without`,
  skill: `experience with/in/of/using/as/building/working/designing/developing?; experienced; hands on experience?;
    proven/demonstrated/demonstrable/prior/previous/professional/practical/solid/strong/extensive/deep/significant/relevant/industry/commercial/production/real experience/track/expertise/ability/knowledge;
    track record?; knowledge of?; proficiency/proficient; proficient in/with; expertise; expert in/with/at; expert level; familiarity;
    familiar with; fluent/fluency; fluent in; skilled in/at/with; skills; skill in; mastery; master of; command of; grasp of; understanding of;
    understand/understands; comfortable with/in/working; confident/confidence with/in; competent/competence/competency; well versed; versed in;
    conversant; background in/as; grounding in; ability to; able to; capable of; capacity to; aptitude; passion for; passionate about;
    at home in/with/on; comfort with; fundamentals;
    strong/solid/deep/good/excellent/sound/thorough/advanced/firm/in/robust/outstanding/exceptional/superb/great/intermediate/broad/fair knowledge/understanding/skills/grasp/command/experience/background/communication/written/verbal/analytical/problem/organizational/interpersonal/attention/coding/programming/foundation/ability/work/communicator/knowledge;
    worked with/on/in; practical; working with; literacy; nous; know how; you know your way; know your way; way around; sleeves; scars;
    battle tested; have built/shipped/run/used/written/operated/led/managed/deployed/designed/maintained`,
  years: `0+/0 years/yrs/year/yr; 0 to 0 years; 0 or more years; 0 plus years; years of/experience/in/with/professional/working/relevant;
    two/three/four/five/six/seven/eight/ten years; a few/couple/several years; several years;
    one/two/three/four/five/six/seven/eight/ten or more years; decade`,
  degree: `degree;
    bachelor/bachelors/master/masters/phd/doctorate/bs/bsc/ba/ms/msc/btech/mca/diploma/university/college/graduate/undergraduate/bs/b.sc/b.tech;
    b.e; computer science; equivalent experience/practical/combination; or equivalent/related; related field/discipline; gpa`,
  soft: `team player; self starter; self motivated/driven; communication skills; communicator; communicate; problem solving/solver; detail oriented;
    attention to detail; curious; curiosity; proactive; humble; empathy; empathetic; ownership mindset; growth mindset; can do;
    sense of humour/humor/urgency/ownership; independently; autonomously; under pressure; fast paced; multitask; prioritise/prioritize; eager;
    eager/willing/willingness/desire/hunger/thirst to learn; quick learner; adaptable; interpersonal; creative; reliable; resourceful;
    positive attitude; attitude; collaborative; pragmatic; motivated; organised/organized`,
  duty: `will be responsible; be responsible; responsible for; responsibilities; responsibility;
    will work/be/lead/help/own/build/design/develop/join/play/have/report/collaborate/contribute/support/take/drive/spend/focus;
    you will work/build/design/develop/own/lead/help/join/write/ship/take/drive/collaborate/report/be/make/create/maintain/implement/support/get/play/partner/contribute/spend/start/shape/run/review/deploy/act/solve/improve/define/mentor/participate/ensure/deliver/provide/manage?;
    you build/design/develop/own/lead/help/join/ship/take/drive/collaborate/maintain/implement/support/work/review/deploy/improve/define/mentor/deliver/run/keep/make/create/turn/shape;
    in this role; in this position; as a/an/our * engineer/developer; the role; this role; this position;
    your role/job/task/tasks/mission/day/work/first/responsibilities; day to day; on a daily; typical day; a typical; day in; help us; your main;
    main/key duties/tasks/responsibilities; duties; include/includes; the work; the job; you get to; opportunity to; chance to; tasked with;
    charged with; accountable for; in charge of; be part of; part of the team; work closely/with; reporting to; reports to; this person;
    the successful candidate will; the engineer will; candidate will; role will; role involves; involves; entails; position will; within 0 months;
    first 0 days; month 0; by day`,
  act: `act/adapt/administer/advise/advocate/analyse/analyze/apply/architect/assess/assist/attend/author/automate/be/bring/build/carry/champion;
    coach/code/collaborate/communicate/complete/conduct/configure/consult/contribute/convert/coordinate/craft/create/customise/customize/debug;
    define/deliver/demonstrate/deploy/design/determine/develop/diagnose/discuss/document/drive/enable/engage/engineer/enhance/ensure/establish;
    estimate/evaluate/evolve/execute/explore/extend/facilitate/fix/follow/foster/gather/generate/guide/handle/help/identify/implement/improve;
    influence/innovate/install/integrate/interact/interface/investigate/keep/lead/learn/leverage/maintain/make/manage/mentor/migrate/model;
    monitor/operate/optimise/optimize/orchestrate/oversee/own/participate/partner/perform/plan/play/prepare/present/prioritise/prioritize;
    produce/profile/promote/propose/prototype/provide/push/recommend/refactor/refine/report/represent/research/resolve/respond/review/run/scale;
    serve/set/shape/share/ship/solve/spearhead/stay/steer/streamline/suggest/supervise/support/take/teach/test/track/train/transform/translate;
    troubleshoot/tune/turn/understand/update/upgrade/use/utilise/utilize/validate/verify/work/write`,
  acting: `analysing/analyzing/architecting/assisting/automating/being/building/carrying/coaching/coding/collaborating/communicating/conducting;
    configuring/contributing/coordinating/creating/debugging/defining/delivering/deploying/designing/developing/documenting/driving/ensuring;
    establishing/evaluating/fixing/guiding/handling/helping/identifying/implementing/improving/integrating/investigating/keeping/leading;
    maintaining/making/managing/mentoring/migrating/monitoring/operating/optimising/optimizing/overseeing/owning/participating/partnering;
    performing/planning/preparing/presenting/providing/researching/resolving/reviewing/running/scaling/setting/shaping/sharing/shipping/solving;
    supporting/taking/testing/troubleshooting/tuning/turning/understanding/working/writing/responsible;
    builds/designs/develops/maintains/leads/works/supports/writes/ensures/provides/performs/creates/assists/participates/implements/collaborates;
    manages/reviews/rotates/coordinates/prepares/tests/monitors/analyzes/defines/delivers/identifies/documents/conducts`,
  benefit: `we offer; we provide; we pay; we give; we cover; we will? help; we support; what we offer; we can offer; you get;
    you will get/receive/enjoy/benefit/find; enjoy; benefit/benefits; benefits include; perks; perk; salary; compensation; pay range?; base pay;
    bonus scheme/plan/program; annual/performance/signing/yearly bonus; equity; stock options; options; shares; espp; rsu/rsus; 0 k;
    health/medical/dental/vision/life insurance; medical/dental/vision; insurance; healthcare; pension; retirement;
    parental/maternity/paternity/sick/annual/paid/bereavement/family leave; paid time/vacation/holidays/days; pto; time off; vacation;
    holiday/holidays; days off; 0 days; unlimited; flexible/flexi hours/working/schedule/time/work/pto/holiday; flexibility;
    work from home/anywhere; working from; remote work/working/first/budget; home office; laptop; macbook; equipment; budget; stipend; allowance;
    reimbursement; training/learning/education/conference/development budget; conferences; professional/personal/career development/growth; career;
    gym; wellness/wellbeing; mental health; free lunch/food/coffee/snacks/drinks/fruit; lunch/lunches; snacks; coffee; retreats/offsites;
    team events; events; relocation package/support/assistance; discount/discounts; referral; competitive; generous; work life balance; birthday;
    childcare; commuter; sabbatical; parking; cycle to work; visa support`,
  process: `to apply; how to apply; apply now/here/today/by/via/with/through/online/at?;
    please send/submit/include/apply/email/note/contact/attach/mention/tell; send us/your/me/a; submit your; cv; resume; your resume/cv/application;
    cover letter; application; applications; interview/interviews; interview process; hiring/selection/recruitment/application/interviewing process;
    phone/video/screening/technical call/screen/interview; first/intro call; take home; assessment; coding challenge/test; we will get; get back;
    hear from you; look forward; looking forward; shortlisted; contact us?; reach out; questions; deadline; closing date; start date; references;
    offer stage; next step/steps; recruiter; let us know; do not hesitate; tell us; write to; email us; drop us; click; link below; if this sounds;
    sound like you; sounds like you; interested; ready to`,
  legal: `equal opportunity/employment; eeo; eoe; without regard; regardless of;
    race/religion/gender/orientation/disability/ethnicity/veteran/pregnancy; national origin; sexual orientation; gender identity; protected by;
    protected veteran; discriminate/discrimination; accommodation/accommodations; reasonable adjustments/accommodation/accommodations; affirmative;
    privacy; gdpr; personal data; data protection; e verify; applicable law; law/laws; ordinance; criminal; arrest; drug; fair chance;
    pay transparency; disclaimer; at will; agencies; unsolicited; recruitment agencies; third party; scam/fraud/fraudulent; diversity; inclusive;
    inclusion; all qualified; qualified applicants; underrepresented; copyright; reserved; terms`,
  about: `we are a/an/the/on/building/one/proud/growing?;
    we build/make/help/create/believe/serve/work/run/power/do/develop/have/use/love/were/started/value; founded in?; since 0; established in;
    our mission/vision/company/customers/clients/product/products/platform/team/values/culture/story/people/office/offices/investors/founders/goal/purpose/users;
    about us; who we are; headquartered/headquarters; based in; offices in; a leading/global/fast/growing; leading provider; market leader;
    leader in; is a/an/the; is one of; is building; was founded; has been; funded; series a/b/c; backed by; investors; raised; employees;
    0 people/employees/engineers/countries/customers; million/billion; customers; millions of; worldwide; startup; start up; company; our client;
    on behalf; join us; why us; why join; the team; the company; the product; team is; team of; culture; mission; industry; trusted by; fortune;
    revolutionising/revolutionizing/transforming/disrupting`,
  stack: `tech/technology/the/current stack; stack; we use; we work with; our tools/tech/technologies/stack/services/backend/frontend/code;
    written in; built with/on/in; runs/run on; hosted on; powered by; tools we?; technologies we?; environment`,
  meta: `location; locations; remote; hybrid; onsite; on site; full time; part time; contract; contractor; permanent; freelance; fixed term;
    job type; employment type; department; posted; job id; reference; requisition; req; salary; start; duration; hours; hours per week; schedule;
    shift; industry; seniority; level; usd/eur/gbp/cad; per year/annum/hour/month/day; team; title; position; company; category; tags; time zone`,
  eligible: `clearance; citizen/citizens/citizenship; visa; sponsorship; sponsor; work permit; authorised/authorized to; right to work;
    eligible/eligibility; legally; background check; driving/drivers/driver licence/license; relocate/relocation;
    willing/willingness/able/ability to travel; travel; on call; shift/shifts; overtime; weekends; time zone/zones; timezone; overlap;
    reside/residing/live/living/located/based in; commute; onsite;
    english/german/french/spanish/dutch/polish/czech/mandarin/japanese/italian/portuguese/arabic/hindi/swedish/danish/norwegian; native`,
  head: `skillset/skillsets/qualifications/qualification/requirements/responsibilities/skills/experience/profile/background/duties/tasks/perks;
    overview/summary/description/information/details/essentials/expectations/education/competencies/abilities/knowledge/technologies/tools/stack;
    extras/pluses/preferences/attributes/traits/values/offer/offers/mission/process/steps/location/compensation/criteria/fit/you/us/role/job;
    position/team/company/need/bring/do/get/have/about/who/what/why/how/where/when/your/our/their/ideal/key/core/main/basic/minimum/additional;
    other/professional/personal/technical/soft/hard/general/candidate/applicant/person`,
  not: `not/no/without/never/nor`,
};
