// Made by `npm run train pages`. Taken for one, of pages held back; written ones; invented of other makes: 117 of 136 postings and 8 of 115 other pages; 41 of 43 postings and 2 of 22 other pages; 146 of 179 postings and 11 of 107 other pages.
/** Weights for `readSmallModel`. */
export const PAGES_WEIGHTS = `25 no yes
-184 bias
-32 roles>0
-30 sells>0,titled-course
-28 alone>1
-24 schema,titled-advice,we>2
-22 open>0,other-path
-20 half:list-path items>0,list-title,reports>0,trade>0
-18 items>1,list-path,open>1
-16 asks>0,requirements>1,spans>1 bare:other-path
-14 article,holes>2,repeats>0,spans>0 bare:article half:other-path
-12 kind=benefits neither-said
-10 bare:job-id byline,pay>1,titled-service,we>1 half:others>2 kind=company
-8 alone>0,open>2,repeats>1,reports>1,requirements>0 full:mail-apply half:others>0
-6 code,others>2,root,trade>1
-4 half:job-path repeats>2
4 full:list-path,others>2 phrases>0
6 items>3,kinds>1,linked>0,lists>1,role>0
8 bare:others>0 full:other-path general-title,job-mail,role>1 half:apply
10 chance>0,kinds>2,mail-apply,mass>0,mass>3,others>0 full:job-path
12 duties>0,mass>4,phrases>2 full:others>0 half:job-id
14 fact-type,led>2,titled-headed full:job-id
16 bare:mail-apply job-id,led>1,lists>2,share>2,share>3
18 share>1
20 bare:job-path mail
22 gender-title
24 full:apply
26 job-path,neither,role-path,terms>0 kind=duties
28 hiring-title,items>2
30 pay>0
32 apply,job-words kind=role
34 role-title
36 fact-place
40 led>0`;
