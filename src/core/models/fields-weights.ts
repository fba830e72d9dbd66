// Made by `npm run train fields`. title with data 24 of 24 (24 possible), title by the page 59 of 64 (61 possible), company with data 24 of 24 (24 possible), company by the page 58 of 64 (62 possible), location with data 24 of 24 (24 possible), location by the page 48 of 62 (57 possible).
/** Weights for `readSmallModel`. */
export const FIELDS_WEIGHTS = `25 no yes
-86 bias
-82 company:like-title
-76 location:job
-70 company:digit
-68 title:s=linked
-64 location:s=says-in
-62 location:s=above-piece
-56 company:s=site
-54 location:section title:s=og-middle title:said=0
-52 location:small
-50 title:agree=2
-48 location:date location:s=og-in
-46 location:s=above-inside-piece title:s=h3
-44 company:role company:words=4 location:org
-42 company:s=says-join,tenant company:said=0
-40 company:s=beside3
-36 location:labelled
-34 company:s=host location:general location:s=t-middle title:date,inhost,place
-32 company:place,split
-30 company:s=beside2 title:sentence title:words=5
-28 company:s=t-in location:s=above-heading,further-piece title:like-site
-26 company:agree=1 company:s=og-first location:s=above location:sentence location:words=4 title:end title:words=6
-24 title:agree=3 title:job title:s=first-bold,named title:words=4
-22 company:comma,date company:s=piece2 location:inhost title:comma,labelled,legal
-20 company:s=piece3 company:words=5 location:s=further-heading title:agree=1
-18 company:job,like-place location:agree=1 location:role location:s=further-inside title:s=near-top title:section title:words=0
-16 company:end title:s=og-hired
16 location:digit location:said=1 title:s=og-pieces,top
18 company:s=about,link company:sentence title:s=t-last
20 company:agree=2 company:part location:agree=3 location:s=t-in location:said-in title:employment
22 company:s=t-hirer title:agree=5 title:s=t-before-at
24 company:s=beside1 company:said=2 title:s=og-whole
26 company:agree=3 company:inhost company:said=3 location:s=below-inside,intro,og-middle title:s=label
28 title:small
30 location:s=prefixed location:words=0 title:s=h4
32 company:intitle,like-site,whole company:s=tenant-written location:gender,inpath location:s=further-heading-piece title:s=h2
34 company:s=host-written title:s=nearest title:words=2
36 company:s=data company:words=2 location:comma,split location:s=shared title:inpath
38 company:s=t-first title:s=data,og-last title:split
40 title:caps
42 company:org company:words=1 location:whole title:s=before,bold
44 company:s=t-at location:s=below
46 title:s=first-h3
50 location:s=address
52 title:s=first-role,t-middle
56 location:place
58 location:s=below-piece
66 location:s=below-inside-piece
68 company:legal
76 location:s=below-heading-piece,data
82 location:intitle
86 location:s=label
96 company:s=label
112 title:role
120 company:s=org`;
