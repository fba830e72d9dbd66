// Made by `npm run train resume-lines`. On files it was not trained on, pages and the same pasted as text: heading found 0.904 right 0.945 of 670; start:experience found 0.852 right 0.855 of 386.
/** Weights for `readModel`. */
export const RESUME_LINES_WEIGHTS = `contact	header	heading	heading-wrap	name	other	skills	start:certifications	start:education	start:experience	start:other	start:projects	text
-1:bullet=false	0:18 1:8 2:-7 4:-9 5:-13 6:6 7:-12 9:-9 10:35 11:-26
-1:bullet=true	0:-21 1:-12 2:9 4:-8 6:-12 7:17 9:15 10:-32 11:26 12:14
-1:date=none	0:13 2:8 4:-15 5:-9 6:18 8:8 9:9 10:-47 11:15 12:7
-1:date=range:all	1:-8 8:-5 12:26
-1:date=range:apart	5:5
-1:date=range:end	1:-7 12:9
-1:date=range:rail	1:14
-1:date=range:start	1:-19 10:7 12:19
-1:date=range:within	12:9
-1:date=single:all	10:20 12:-17
-1:date=single:end	5:-6 8:7 10:17 11:-5 12:-5
-1:date=single:rail	1:-6 7:5 10:5 12:-6
-1:date=single:start	1:20 12:-20
-1:date=single:within	6:-5
-1:gap=0	1:14 3:7 5:-12 6:15 8:-8 9:-6
-1:gap=1	0:-12 2:13 3:-19 5:7 6:-18 7:7 8:17 9:9 10:9 11:19 12:-36
-1:gap=2	3:-6 4:-14 5:-13 6:-32 7:6 8:14 9:9 11:5 12:20
-1:gap=3	1:-9 2:-11 3:9 5:-15 6:50 7:-6 8:-16 9:-5 10:-10 11:-22 12:30
-1:gap=4	0:-6 2:-9 3:5 6:-16 10:7 12:21
-1:gap=5	0:10 1:-17 5:25 10:-5 12:-12
-1:known=certifications	1:-6 7:21 12:-6
-1:known=education	1:11 8:19 10:-5 12:-5
-1:known=experience	1:-15 8:-6 9:28 12:9
-1:known=other	0:18 1:-9 8:-6 10:15 11:-6 12:-14
-1:known=projects	10:-7 11:24
-1:known=skills	6:15
-1:known=summary	12:11
-1:loud=false	0:-14 1:-25 2:37 3:-20 4:-18 5:6 6:-36 8:6 9:29 11:30
-1:loud=true	0:11 1:21 2:-35 3:18 5:-18 6:30 9:-23 11:-30 12:19
-1:none	0:-8 2:-8 4:13 5:11 12:7
-1:words=0	0:23 1:-19 4:13 5:-37 6:30 9:5 10:10 11:-9 12:-14
-1:words=1	0:41 1:17 3:-13 4:-7 5:16 6:6 7:-6 8:-7 9:6 11:-25 12:-25
-1:words=2	0:-15 1:7 2:11 3:-9 4:-10 5:8 6:-27 7:6 8:18 9:-12 10:6 12:17
-1:words=3	0:-22 2:-8 3:14 4:-6 5:-16 8:-6 9:18 11:11 12:7
-1:words=4	0:-20 3:7 5:22 6:-8 7:-5 11:-7 12:23
-1:words=5	0:-10 1:-7 2:7 5:-5 6:-11 7:6 9:-13 10:-8 11:27 12:12
1:bullet=false	0:9 1:-18 2:-12 3:-10 4:6 5:-23 6:-31 7:-10 8:16 9:7 10:49 11:14
1:bullet=true	0:-21 1:21 2:10 3:9 4:-7 6:22 7:10 8:-7 10:-36 11:-14 12:15
1:date=none	1:18 5:7 6:17 10:-43
1:date=range:all	1:18 10:7 12:-12
1:date=range:apart	1:-9 2:5 5:-6 9:11 12:9
1:date=range:end	9:6
1:date=range:rail	8:10
1:date=range:within	12:7
1:date=single:all	1:6 9:-7 10:11
1:date=single:apart	1:-13 3:6 10:-8 12:29
1:date=single:end	5:-5 8:7 10:41 12:-25
1:date=single:rail	7:9
1:date=single:start	1:-7 10:6 12:7
1:date=single:within	4:8 6:-6
1:gap=0	0:-10 1:-25 2:-8 3:8 5:-18 8:26 10:39 11:-7 12:-8
1:gap=1	3:-8 4:12 5:-31 6:-35 7:7 8:12 9:18 10:7 11:20
1:gap=2	1:9 2:-7 3:8 4:7 5:-8 6:20 7:-5 8:-7 9:-6 10:-16 11:-8 12:15
1:gap=3	0:7 2:17 3:-7 4:-16 6:10 7:-10 8:-13 9:-8 11:5 12:10
1:gap=4	1:16 2:7 6:-5 10:-10 11:-6
1:gap=5	0:-10 1:-6 2:-8 5:36 7:9 8:-7 10:-6
1:known=education	0:11 5:-8
1:known=experience	1:-8 10:12
1:known=other	4:-7 6:18 12:-13
1:known=projects	1:5 5:7 6:6 12:-6
1:known=skills	6:11 9:5 12:-17
1:known=summary	5:-8 12:9
1:loud=false	0:-14 3:-10 4:-17 6:-36 7:10 9:14 10:40 11:15
1:loud=true	1:7 2:-7 3:9 4:15 5:-21 6:28 7:-10 8:8 9:-7 10:-26 11:-15 12:18
1:none	1:-12 5:23 10:-12 12:8
1:words=0	0:38 1:5 3:-9 4:-8 5:-37 6:32 8:10 9:-20 10:19 11:-19 12:-10
1:words=1	0:8 3:-7 4:16 5:24 6:7 7:13 8:-11 9:13 10:-53 11:-19
1:words=2	0:-10 1:-9 4:-6 5:-10 6:-36 7:-11 8:25 9:13 10:28 12:22
1:words=3	0:-27 1:-11 2:8 6:21 7:6 8:-16 9:7 10:25 12:-9
1:words=4	0:-11 1:-8 3:9 5:17 6:-22 7:-6 8:-6 10:-11 11:29 12:9
1:words=5	0:-9 1:20 2:-5 3:6 5:-15 6:-10 8:7 9:-11 10:6 11:14
2:bullet=false	0:9 1:5 2:-18 6:-11 7:-28 8:26 9:-7 10:20 11:-7
2:bullet=true	0:-18 2:16 5:-31 6:12 7:9 8:-18 9:18 11:9 12:5
2:date=none	1:20 2:5 5:-15 6:16 7:-19 8:-18 10:-9 11:16
2:date=range:apart	0:6 1:-7 12:11
2:date=range:rail	5:-10 8:10 12:8
2:date=range:start	1:5 9:8 12:-10
2:date=single:all	1:-7 7:6 10:21 12:-9
2:date=single:apart	0:-5 1:-10 5:8 7:-5 12:18
2:date=single:end	1:5 5:-7 12:17
2:date=single:rail	7:5 8:11 10:7 12:-15
2:date=single:start	1:5
2:date=single:within	6:-6
2:none	1:-15 5:28 6:-9 7:23 9:-6 10:-22 12:17
about=certifications	1:-11 2:12 5:-5 6:-7 7:16 8:-6 12:16
about=education	0:-6 2:45 5:-5 6:-7 9:-8 10:-6 11:-6 12:-11
about=experience	0:-14 2:56 3:17 5:11 6:-6 8:-5 10:-17 11:-12 12:-25
about=projects	2:44 5:-9 6:-14 9:-6 10:5 11:-17 12:17
about=skills	1:-10 2:35 5:-11 6:27 8:-6 10:-11 11:-10 12:-10
about=summary	0:-6 1:-11 2:28
after=<start>	0:-8 1:-9 2:-13 4:22 5:23 6:-5 12:11
after=contact	0:173 1:-61 2:38 3:-5 4:30 5:-52 6:-45 7:-7 8:-20 10:-33 11:-17 12:-16
after=header	0:-57 1:35 2:-16 3:-10 4:-12 5:22 6:-46 8:24 9:38 10:-41 11:-35 12:111
after=heading	0:-8 1:-115 2:-78 3:59 4:-10 5:-55 6:-16 7:12 8:31 9:37 10:69 11:67 12:14
after=heading-wrap	0:-6 1:-14 2:-8 3:19 5:-6 6:-8 10:9 12:23
after=name	0:36 1:-34 2:5 5:86 6:-19 8:-6 9:-6 10:-7 11:-6 12:-48
after=other	0:15 1:-60 2:29 3:-9 4:16 5:141 6:-38 7:-7 8:-15 10:-25 11:-15 12:-77
after=skills	0:-44 1:-76 2:9 3:-9 4:-9 5:-45 6:184 7:-8 8:-19 9:-10 10:-15 11:-37 12:65
after=start:certifications	0:-8 1:24 5:6 6:-8 7:45 9:-5 10:-7 12:-40
after=start:education	0:-17 1:147 2:9 5:-17 6:-21 9:-12 10:-20 11:-12 12:-35
after=start:experience	1:177 2:-16 5:-16 6:-22 8:-11 9:-36 10:-18 11:-9 12:-26
after=start:other	0:-40 1:66 2:29 3:-7 4:-5 5:-17 6:-34 7:-7 8:-21 9:-19 10:70 11:-15 12:22
after=start:projects	0:-19 1:38 2:-18 5:-7 6:36 8:-14 9:-15 10:-17 11:57 12:-30
after=text	0:-34 1:-130 2:22 3:-28 4:-23 5:-62 6:31 8:63 9:48 10:45 11:28 12:71
alike=false:false	0:-50 1:48 2:16 3:-22 5:-13 6:-37 7:-9 8:10 9:32 10:5 11:19
alike=false:gap=0	0:6 1:37 2:-11 4:12 5:-6 8:-5 10:-13 12:-15
alike=false:gap=1	1:38 2:-9 3:-10 6:-8 7:-10 8:-5 9:16 11:-6 12:-6
alike=false:gap=2	1:-10 3:-5 4:-7 5:-14 6:-8 10:30 12:7
alike=false:gap=3	0:-7 1:-36 2:18 3:-8 4:-8 5:-10 6:-10 7:6 8:11 10:11 11:13 12:24
alike=false:gap=4	0:-9 2:15 8:7 9:18 10:-11 12:-11
alike=false:gap=5	0:-7 1:-12 4:10 5:14 6:-11 8:-6 9:-8 12:20
alike=false:true	0:33 1:-35 2:6 8:-12 9:-7 10:14 11:-20 12:20
alike=true:false	0:12 1:-18 2:-19 3:26 6:6 7:9 8:22 9:-10 10:-9 12:-18
alike=true:gap=0	0:-8 1:-12 2:-9 3:6 5:-7 6:11 8:11 10:-8 11:-8 12:31
alike=true:gap=1	0:10 1:-23 2:-21 3:22 6:12 7:10 8:-5 9:-20 10:6 12:18
alike=true:gap=2	1:14 5:6 6:21 10:-21 11:-6 12:-7
alike=true:gap=3	1:14 5:7 6:-12 8:6 10:6 11:5 12:-29
alike=true:gap=4	1:-11 6:-5 7:11 9:-7 11:12
alike=true:gap=5	0:6 5:5
alike=true:true	0:-5 2:-9 4:-8 5:9 6:19 7:6 8:-13 9:-10 10:-8 12:24
at=0	0:-8 2:-8 4:13 5:11 12:7
at=1	1:-9 4:7 5:40 6:-5 12:-22
at=2	9:7 12:10
at=3	0:40 5:-14 6:-7 10:-10
at=4	0:20 1:-25 2:7 4:8 5:-23 9:5 10:-8 11:-7 12:29
at=5	1:15 4:-5 5:-17 6:-5 8:14 9:10 11:-6 12:6
at=6	1:28 2:-16 4:-21 5:-12 6:21 7:23 9:-5 10:-11 11:12 12:-11
at=6:on	0:-52 1:-5 2:8 3:9 4:-11 5:15 6:-10 7:-9 8:8 9:-12 10:39 11:6 12:13
below=0	0:-10 1:-25 2:-8 3:8 5:-18 8:26 10:39 11:-7 12:-8
below=1	3:-8 4:12 5:-31 6:-35 7:7 8:12 9:18 10:7 11:20
below=2	1:9 2:-7 3:8 4:7 5:-8 6:20 7:-5 8:-7 9:-6 10:-16 11:-8 12:15
below=3	0:7 2:17 3:-7 4:-16 6:10 7:-10 8:-13 9:-8 11:5 12:10
below=4	0:-8 5:54 7:12 8:-12 10:-27 11:-12 12:12
bias	0:-20 1:-14 2:-7 3:-11 4:-12 6:-14 8:5 10:9 12:56
bold-lead	0:-8 1:-17 5:-15 6:65 9:9 10:21 11:9 12:-60
bold=false	0:16 1:-14 2:-21 3:-19 4:-10 5:30 6:42 7:13 9:-9 10:-28 11:-29 12:33
bold=true	0:-27 1:6 2:15 3:17 4:7 5:-32 6:-50 7:-9 8:9 9:13 10:30 11:28 12:-8
bullet=false	0:-20 1:49 2:39 3:5 4:7 5:44 6:-9 7:-20 8:-26 9:23 10:-30 11:-69 12:8
bullet=true	1:-61 2:-44 3:-13 4:-16 5:-42 7:25 8:30 9:-20 10:37 11:66 12:37
caps	0:-22 2:27 3:38 5:-5 8:-17 9:-6 11:-7 12:-8
colour	0:18 1:-47 2:8 4:-15 5:21 6:11 8:5 9:-14 11:10
commas=0	0:-60 1:-15 2:55 3:-7 4:28 5:16 6:-144 7:26 10:-27 11:94 12:36
commas=1	0:63 1:10 2:-27 3:-11 4:-25 5:11 6:-80 8:32 9:-10 10:8 11:11 12:19
commas=2	0:-20 1:25 2:-25 3:16 4:-8 5:-6 6:37 7:-17 8:-10 9:25 10:11 11:-43 12:14
commas=3	1:-32 2:-8 3:-6 5:-20 6:174 8:-15 9:-10 10:14 11:-65 12:-24
contact	0:241 1:-24 2:-29 3:-6 4:-18 5:32 6:-53 7:-11 9:-10 10:-79 11:-30 12:-13
date=none	0:11 1:-19 2:23 3:-12 4:17 5:9 6:40 7:-18 8:-33 9:-56 10:-23 11:-8 12:70
date=range:all	1:51 8:-14 9:14 10:-7 12:-22
date=range:apart	0:-6 1:-5 3:11 5:-8 6:-6 9:17 10:18 12:-18
date=range:end	9:22 10:-7 11:14 12:-18
date=range:rail	6:-6 8:42 9:11 12:-25
date=range:start	1:26 12:-12
date=range:within	1:-5 10:-14 12:24
date=single:all	0:-7 1:-10 5:6 6:-6 7:-9 8:-13 9:13 10:27 11:-5 12:10
date=single:apart	0:-14 1:-39 3:6 7:28 9:-27 10:24 11:11 12:18
date=single:end	0:8 1:-10 4:-12 6:-10 8:26 9:-8 10:-15 11:-9 12:38
date=single:rail	5:9 7:29 8:-9 9:15 12:-32
date=single:start	1:-11 7:-5 10:41 12:-20
date=single:within	0:8 1:12 6:-7 10:-33 11:8 12:33
digits	0:68 1:-17 2:-28 4:-17 6:-35 7:10 8:12 10:36 11:-5 12:-18
ends=,	0:21 1:-7 8:-18 9:7 10:-8 12:22
ends=.	0:-31 1:-38 2:-24 3:-6 4:-8 5:-50 6:-14 7:19 9:54 10:49 11:7 12:45
ends=:	0:-7 1:-18 6:-33 10:-8 11:40 12:40
ends=word	1:52 2:25 4:7 5:46 6:32 7:-8 8:27 9:-53 10:-26 11:-46 12:-61
font	0:-28 1:7 2:12 3:15 4:-6 5:25 6:-67 7:-12 8:-7 9:7 10:42 11:32 12:-21
gap=0	1:25 2:-21 3:10 4:11 5:-12 6:10 8:6 9:-6 10:-21 11:-12 12:16
gap=1	0:11 1:15 2:-31 3:12 8:-10 11:-7 12:12
gap=2	3:-7 4:-8 5:-8 6:13 9:7 10:9
gap=3	0:-5 1:-21 2:21 3:-12 4:-9 6:-23 7:6 8:17 10:17 11:18 12:-6
gap=4	0:-12 1:-15 2:18 7:8 9:11 10:-6 11:7 12:-14
gap=5	1:-15 4:10 5:20 6:-12 8:-7 12:16
in=certifications	0:-5 1:10 2:-5 6:-12 7:39 8:-10 9:-6 11:6 12:-14
in=certifications:alike	1:5
in=certifications:bullet=false	1:6 6:-7 7:33 8:-8 9:-5 11:-6 12:-9
in=certifications:bullet=true	6:-5 7:6 11:12
in=certifications:date=none	1:19 5:-7 6:-11 7:22 8:-6 10:-6 11:8
in=certifications:date=single:all	1:9
in=certifications:date=single:apart	1:-6 7:8
in=certifications:date=single:rail	1:-12 5:6 7:14
in=certifications:date=single:start	10:11 12:-8
in=certifications:first	7:17 12:-6
in=certifications:gap=1	1:16 5:-5 6:-9 7:9 10:7 11:-5
in=certifications:gap=2	7:9
in=certifications:gap=3	7:11 11:15 12:-12
in=certifications:gap=4	7:12
in=certifications:gap=5	1:-5 5:7
in=certifications:level	7:17 12:-5
in=certifications:other	1:12 6:-8 11:14
in=education	0:-6 1:8 3:-5 4:-6 5:-11 6:-27 7:-8 8:60 9:-17 10:-19 11:25 12:9
in=education:alike	12:9
in=education:bullet=false	1:21 5:-9 6:-18 7:-6 8:43 9:-16 10:-13 11:-14 12:25
in=education:bullet=true	1:-12 6:-9 8:17 10:-6 11:39 12:-16
in=education:date=none	1:-12 5:-9 6:-20 7:-5 8:27 9:-10 10:-6 11:30 12:16
in=education:date=range:all	1:14 8:-7
in=education:date=range:apart	1:12
in=education:date=range:rail	8:11
in=education:date=single:apart	8:5
in=education:date=single:end	1:8 8:10 12:-11
in=education:date=single:within	12:6
in=education:first	1:12 8:19 10:-5 12:-7
in=education:gap=0	2:-6 12:20
in=education:gap=1	0:-9 1:18 5:-8 6:-11 8:17 10:-12 11:16 12:6
in=education:gap=2	1:10 6:-6 8:13 9:-5
in=education:gap=3	0:6 1:-10 6:-5 8:25 9:-5 10:-5 11:16 12:-10
in=education:gap=4	1:-8 2:8 8:9
in=education:gap=5	5:7
in=education:level	1:-12 6:-6 8:36 9:-8 11:18 12:-11
in=education:other	1:13 5:-11 6:-17 8:6 10:-8 11:13 12:19
in=experience	1:20 2:-8 4:-9 7:-5 9:47 10:-15 11:-23
in=experience:alike	1:-7 8:12 9:9
in=experience:bullet=false	1:28 2:-5 4:-7 6:16 9:52 10:-11 11:-18 12:-55
in=experience:bullet=true	1:-7 6:-15 9:-5 12:55
in=experience:date=none	1:9 4:-7 6:8 7:-9 8:-5 9:18 10:-21 11:-17 12:24
in=experience:date=range:all	1:6 12:-5
in=experience:date=range:apart	9:10
in=experience:date=range:end	9:6
in=experience:date=range:rail	8:7 12:-7
in=experience:date=single:all	1:-12 12:13
in=experience:date=single:apart	7:7 9:-8
in=experience:date=single:rail	1:12 12:-10
in=experience:date=single:within	1:8
in=experience:first	1:-14 8:-5 9:26 12:6
in=experience:gap=0	8:12
in=experience:gap=1	1:7 2:-7 5:-6 6:16 7:-6 8:-10 9:7 10:-9 11:-11 12:27
in=experience:gap=2	5:12 6:-8 9:20 12:-11
in=experience:gap=3	1:12 6:-6 7:5 9:16 11:-6 12:-16
in=experience:gap=4	9:6
in=experience:gap=5	0:11
in=experience:level	1:11 6:-10 9:24 11:-10
in=experience:other	1:31 4:-6 5:6 6:16 7:-7 8:-6 9:-13 10:-6 11:-9 12:-5
in=none	1:-22 2:11 3:-5 4:20 5:8 6:-6 7:8 8:6 10:-10 11:-9 12:-8
in=none:bullet=false	1:-22 2:11 4:21 5:11 6:-10 7:-6 8:7 9:5 10:-8 11:-7
in=none:bullet=true	7:14 12:-12
in=none:date=none	1:-19 2:11 4:23 5:11 7:9 8:7 10:-9 11:-8 12:-16
in=none:date=single:end	0:6
in=none:gap=0	0:8 4:15 12:-11
in=none:gap=1	0:14 1:-7 2:-6 5:26 6:9 7:12 8:5 9:6 12:-48
in=none:gap=2	2:5 12:17
in=none:gap=3	0:-6 2:13 6:-5 8:5
in=none:gap=4	2:7 5:-9 12:11
in=none:gap=5	0:-6 2:-7 4:12 5:-5 12:20
in=none:other	1:-22 2:11 3:-5 4:20 5:8 6:-6 7:8 8:6 10:-10 11:-9 12:-8
in=other	0:5 1:12 3:24 5:10 6:-7 7:-15 8:-25 9:-14 10:25 11:-29 12:14
in=other:alike	0:9 5:6 6:11 12:-15
in=other:bullet=false	0:-9 1:22 3:26 4:5 5:18 7:-12 8:-21 9:-12 11:-21
in=other:bullet=true	0:14 1:-10 5:-8 6:-8 10:22 11:-8 12:12
in=other:date=none	0:8 1:29 3:20 4:6 5:11 7:-11 8:-17 9:-14 11:-21 12:-10
in=other:date=range:apart	1:-7 3:7 10:8
in=other:date=range:start	1:10
in=other:date=range:within	10:-6 12:14
in=other:date=single:all	10:16 12:-12
in=other:date=single:apart	1:-6 12:7
in=other:date=single:end	1:-8 12:22
in=other:date=single:rail	10:7 12:-6
in=other:date=single:start	10:9
in=other:date=single:within	10:-7
in=other:first	0:19 1:-8 5:-6 8:-6 10:18 11:-5 12:-11
in=other:gap=0	1:29 2:-9 3:12 10:-15 12:-7
in=other:gap=1	2:-13 3:22 4:9 6:-17 7:-7 8:-10 9:-8 10:31 11:-14 12:7
in=other:gap=2	0:12 5:-11 6:21 8:-6 12:-9
in=other:gap=3	1:-12 2:6 3:-5 6:-8 8:-5 10:13 11:-7 12:32
in=other:gap=4	5:10 10:-9 12:6
in=other:gap=5	2:10 5:13 10:6 12:-16
in=other:level	0:-5 1:11 4:5 8:-8 9:-8 10:18 11:-11 12:6
in=other:other	0:-17 1:7 3:26 4:-6 5:12 6:-18 7:-5 8:-9 9:-8 10:-9 11:-10 12:34
in=projects	0:-11 1:-14 2:6 6:8 7:-7 8:-13 9:-15 10:10 11:44
in=projects:alike	6:9 11:16 12:-14
in=projects:bullet=false	0:-9 1:-19 2:7 5:5 7:-6 8:-12 9:-14 10:13 11:35 12:8
in=projects:bullet=true	6:10 11:9 12:-11
in=projects:date=none	0:-10 1:-14 2:6 6:9 7:-6 8:-10 9:-10 10:15 11:21
in=projects:date=range:end	11:8
in=projects:date=single:within	11:8
in=projects:first	10:-7 11:24
in=projects:gap=0	6:17 11:-7
in=projects:gap=1	0:-8 6:36 10:-15 11:18 12:-24
in=projects:gap=2	1:-7 6:-14 11:12 12:22
in=projects:gap=3	1:-6 2:7 5:10 6:-26 9:-5 10:17 11:7
in=projects:gap=4	10:7 11:13 12:-19
in=projects:gap=5	0:-6 12:14
in=projects:level	1:-6 8:-5 9:-8 10:25 11:31 12:-27
in=projects:other	0:-7 1:-8 2:14 5:10 10:-6 11:-27 12:40
in=skills	0:12 1:-17 2:-6 5:-6 6:44 7:-5 8:-7 9:-7 10:16 11:-12
in=skills:alike	6:-17 12:21
in=skills:bullet=false	0:14 1:-15 2:-6 5:-5 6:29 8:-6 9:-6 11:-10 12:15
in=skills:bullet=true	6:14 10:15 12:-19
in=skills:date=none	0:13 1:-20 2:-6 5:-9 6:47 8:-7 9:-6 10:12 11:-12
in=skills:first	6:9
in=skills:gap=1	0:20 1:-11 6:-13 10:8 11:-5 12:20
in=skills:gap=2	6:27 10:10 12:-21
in=skills:gap=3	6:30 12:-7
in=skills:gap=5	5:7
in=skills:level	1:-7 6:25 11:-5 12:10
in=skills:other	0:19 1:-7 6:26 10:16 12:-38
in=summary	1:-6 6:-10 8:-5 9:12 10:-6 12:32
in=summary:bullet=false	1:-5 6:-8 9:5 12:28
in=summary:bullet=true	9:6
in=summary:date=none	6:-9 12:29
in=summary:date=range:apart	9:6
in=summary:first	12:11
in=summary:gap=1	1:-8 6:-6 12:24
in=summary:gap=2	12:6
in=summary:gap=4	9:8
in=summary:level	12:19
in=summary:other	9:14
indent=0	0:-33 1:-25 2:21 3:14 4:5 5:16 6:-42 7:11 10:37 11:-7
indent=1	0:-5 1:47 3:-6 5:-22 6:23 7:-10 9:16 10:-12 12:-26
indent=2	1:-6 2:-12 5:-17 6:18 7:12 9:7 10:-24 11:18 12:14
indent=3	0:27 1:-24 2:-13 3:-7 5:22 6:-7 7:-9 9:-15 11:-10 12:34
italic	1:24 2:-10 4:-7 5:49 6:-19 8:-6 10:15 12:-38
job	0:-98 1:89 2:-22 3:8 4:-17 5:58 6:-65 7:49 8:-24 9:66 10:-19 11:-19
known=certifications	7:-9 12:19
known=education	1:-11 2:49 8:-11
known=experience	1:-16 2:50 3:17 9:-9 12:-21
known=other	0:-11 1:-25 2:86 3:29 4:-10 5:-26 6:-23 8:-5 9:-10 10:8 11:-6
known=projects	2:23 10:8 11:-6 12:-9
known=skills	1:-5 2:32 6:-13 10:-5 12:14
known=summary	1:-8 2:28
label	0:28 1:27 2:-10 5:19 6:56 7:-6 8:-13 9:-11 10:-20 12:-73
last	1:-12 5:23 10:-12 12:8
look=0:false:false	0:16 1:10 2:-7 4:-9 5:13 8:13 10:-17 11:-8
look=0:false:true	1:6 5:8 8:-10
look=0:true:false	1:-10 5:-8 6:22
look=0:true:true	1:12 4:6 5:-5 12:-16
look=1:false:false	0:19 1:-20 2:-19 3:-17 5:32 6:33 7:8 8:-10 9:-7 10:-6 11:-10
look=1:false:true	0:-6 1:-11 3:7 5:-7 6:6 12:13
look=1:true:false	0:-12 1:15 2:-10 3:-6 5:-9 6:-23 9:8 10:28 11:-6 12:12
look=1:true:true	1:18 2:7 9:-6
look=2:false:false	0:15 1:20 5:-12 10:-6
look=2:false:true	1:-7
look=2:true:false	1:13 2:-5 5:-5 6:-30 8:7 10:-11 11:9 12:36
look=2:true:true	1:-6 2:12 3:30 5:-10 6:-7 10:-6 12:-6
look=3:false:false	0:-8 2:-9 4:-6 5:-20 7:10 8:9 11:-8 12:40
look=3:false:true	10:6
look=3:true:false	1:-21 2:11 3:-7 5:-5 9:16 10:19 11:33 12:-36
look=3:true:true	1:-6 2:-8 3:6 5:10 6:-6 10:8 12:7
look=4:false:false	2:5 5:12 12:-5
look=4:false:true	2:8
look=4:true:false	1:-6 5:6 8:6
look=5:false:false	0:-7 4:16 5:5 12:-9
look=5:true:false	0:-6 4:17
loud=false	1:19 2:-22 3:-16 5:9 7:-7 8:6 11:-9 12:18
loud=true	0:-12 1:-27 2:16 3:13 5:-10 6:-11 7:11 11:7 12:7
lower	0:47 1:-40 2:-8 5:22 6:-21 8:-5 9:7 10:-5 11:-10 12:18
may-wrap	0:15 1:-25 2:-19 3:20 5:-11 8:-20 9:-18 10:-11 12:75
new-column	1:-8 4:7 5:-15 6:-8 9:6 12:22
opening=alike	1:-6 2:-7 5:5 8:6 10:-10 12:5
opening=alike:date=none	2:-6 5:7 8:9 9:6 10:-11
opening=alike:date=single:end	12:10
opening=alike:date=single:rail	10:6 12:-5
opening=alike:false:date=none	2:-6 8:10 9:-5 10:-7 11:9
opening=alike:false:date=single:end	12:7
opening=alike:gap=0	5:7 8:12
opening=alike:gap=1	0:6 1:-8 5:-5 6:-6 9:8 10:5 11:19 12:-9
opening=alike:gap=2	0:6 1:5 6:11 11:-6
opening=alike:gap=3	10:-6 12:19
opening=alike:gap=4	7:6
opening=alike:lines:bullet=false	0:8 1:-9 5:10 6:6 8:10 9:8 10:-12 11:-6 12:-12
opening=alike:lines:bullet=true	11:22
opening=alike:list:bullet=false	11:-10 12:17
opening=alike:true:date=none	9:11 11:-5
opening=alike:true:date=single:rail	10:6 12:-5
opening=first	0:10 1:-17 2:-7 5:-12 7:7 9:17 10:6 11:8 12:-7
opening=first:date=none	0:13 5:-10
opening=first:date=range:end	9:6
opening=first:date=range:rail	9:8
opening=first:date=single:rail	7:5
opening=first:date=single:start	10:9 12:-5
opening=first:false:date=none	0:13 5:-10
opening=first:gap=1	4:5 6:-7 7:-5 9:11 10:6 11:6 12:-14
opening=first:gap=2	1:-7 7:8
opening=first:gap=3	1:-8 5:-5 6:10 7:6 12:9
opening=first:lines:bullet=false	1:-16 2:-6 5:-11 6:-9 8:-6 9:18 10:5 11:9 12:11
opening=first:list:bullet=true	0:10 6:8 12:-17
opening=first:true:date=range:end	9:6
opening=first:true:date=range:rail	9:8
opening=first:true:date=single:rail	7:5
opening=first:true:date=single:start	10:9 12:-5
opening=level	0:-19 1:-10 2:-17 3:-9 5:-19 6:7 7:9 8:18 10:35 11:19 12:-9
opening=level:date=none	0:-12 1:9 2:-12 3:-8 5:-13 6:13 8:-12 11:12 12:20
opening=level:date=range:all	1:9
opening=level:date=range:apart	8:8 10:8
opening=level:date=range:rail	1:-8 8:12
opening=level:date=range:start	10:5
opening=level:date=single:all	7:-5 10:13 12:-7
opening=level:date=single:apart	1:-7 7:11 9:-11 10:7
opening=level:date=single:end	8:7
opening=level:date=single:rail	1:-6 7:6
opening=level:date=single:start	10:10
opening=level:date=single:within	11:6
opening=level:false:date=none	0:-10 2:-15 3:-7 5:-22 6:19 8:-5 9:8 11:-5 12:24
opening=level:false:date=range:end	8:5
opening=level:false:date=single:all	1:9
opening=level:false:date=single:apart	12:6
opening=level:false:date=single:end	10:-8 12:13
opening=level:gap=0	1:9 10:-7
opening=level:gap=1	0:-6 1:9 2:-6 5:-12 8:10 9:-16 10:7 12:7
opening=level:gap=2	1:-7 2:-5 6:-5 9:6 11:6 12:14
opening=level:gap=3	1:-15 2:-6 6:12 8:7 10:33 12:-22
opening=level:gap=4	5:5 7:5 9:7 11:13 12:-18
opening=level:gap=5	12:7
opening=level:lines:bullet=false	0:-23 2:-14 3:-8 5:-14 6:-9 7:11 10:52
opening=level:lines:bullet=true	10:-7 12:17
opening=level:list:bullet=false	10:-17 11:8 12:17
opening=level:list:bullet=true	0:6 1:-5 6:18 8:16 10:7 11:14 12:-44
opening=level:true:date=none	1:5 5:9 6:-6 8:-7 10:-9 11:17
opening=level:true:date=range:apart	8:8 10:9
opening=level:true:date=range:rail	1:-8 8:12
opening=level:true:date=single:all	1:-7 10:15 12:-7
opening=level:true:date=single:apart	7:7 9:-10 10:11
opening=level:true:date=single:end	8:9 10:10 12:-15
opening=level:true:date=single:rail	1:-6 7:6
opening=level:true:date=single:start	10:11 12:-8
opening=other	1:25 2:25 3:11 5:24 6:-11 7:-13 8:-14 9:-14 10:-29 11:-33 12:36
opening=other:date=none	1:-10 2:28 3:9 4:5 5:20 7:-9 8:-6 9:-30 11:-21 12:12
opening=other:date=range:all	1:11 12:-7
opening=other:date=range:apart	9:12
opening=other:date=range:end	9:6
opening=other:date=range:rail	1:7 12:-6
opening=other:date=range:start	1:16 10:-6
opening=other:date=range:within	10:-6 12:14
opening=other:date=single:all	5:5 12:10
opening=other:date=single:apart	1:-7 12:6
opening=other:date=single:end	10:-5 12:11
opening=other:date=single:rail	1:8 5:6 12:-9
opening=other:date=single:within	0:5 10:-6 12:12
opening=other:false:date=none	0:14 1:-27 2:19 3:10 5:26 6:24 9:-21 10:15 11:-31 12:-28
opening=other:false:date=range:all	1:12 12:-7
opening=other:false:date=range:apart	9:12
opening=other:false:date=range:end	9:6
opening=other:false:date=range:rail	1:7 12:-6
opening=other:false:date=range:start	1:16 10:-6
opening=other:false:date=range:within	10:-6 12:14
opening=other:false:date=single:all	12:12
opening=other:false:date=single:apart	1:-7 12:6
opening=other:false:date=single:end	1:6
opening=other:false:date=single:rail	1:13 12:-9
opening=other:false:date=single:within	0:8
opening=other:gap=0	1:12 2:-19 3:11 4:12 5:-17 6:11 8:-6 10:-8 11:-6 12:14
opening=other:gap=1	0:9 1:16 2:-20 3:14 4:-11 5:17 6:16 7:6 8:-14 9:-7 10:-15 11:-37 12:27
opening=other:gap=2	0:-7 1:12 2:12 4:-5 6:9 10:13 11:-9 12:-13
opening=other:gap=3	2:29 3:-6 4:-5 6:-41 7:-6 8:12 10:-6 11:26 12:-12
opening=other:gap=4	0:-9 1:-9 2:19 12:9
opening=other:gap=5	1:-11 4:10 5:18 6:-8 10:-8 12:11
opening=other:lines:bullet=false	0:10 1:32 2:32 3:6 5:29 6:13 7:-18 9:-18 10:-40 11:-39 12:-13
opening=other:lines:bullet=true	0:-6 1:-11 2:-6 5:-11 6:-33 7:10 8:-8 9:-5 10:19 12:55
opening=other:list:bullet=false	0:-8 1:7 3:10 5:8 10:-6 11:-8
opening=other:list:bullet=true	6:6 9:6 11:10
opening=other:true:date=none	0:-17 1:17 2:9 4:6 5:-5 6:-21 8:-10 9:-9 10:-14 11:10 12:40
opening=other:true:date=single:end	12:13
opening=other:true:date=single:within	1:6 12:10
organisation	0:-11 1:45 2:-6 6:-17 7:-11 8:-10 9:39 10:7 12:-34
outline=0	2:8
outline=1	1:26 9:7 12:-20
outline=2	12:8
pair=bullet=false:bullet=false	0:14 1:14 6:23 7:-13 9:-9 11:-42 12:11
pair=bullet=false:bullet=true	1:-5 2:-8 5:-10 6:-17 10:32 11:16 12:-6
pair=bullet=true:bullet=false	0:-21 1:7 2:14 5:11 6:-20 7:7 9:21 10:-18
pair=bullet=true:bullet=true	1:-19 5:-10 6:8 7:10 9:-6 10:-14 11:27 12:13
pair=date=none:date=none	0:24 1:-26 2:20 4:-9 6:38 7:-5 9:-15 10:-22 11:10 12:-5
pair=date=none:date=range:all	1:26 8:-8 12:-10
pair=date=none:date=range:apart	9:13 12:-5
pair=date=none:date=range:end	9:10 11:7 12:-7
pair=date=none:date=range:rail	8:17 9:10 12:-11
pair=date=none:date=range:start	1:15 12:-13
pair=date=none:date=single:all	7:-6 12:9
pair=date=none:date=single:apart	0:-6 1:-12 7:10 9:-12 12:16
pair=date=none:date=single:end	10:-19 12:33
pair=date=none:date=single:rail	7:9 12:-7
pair=date=none:date=single:start	10:10
pair=date=none:date=single:within	0:6 10:-8 12:6
pair=date=range:all:date=none	1:-7 8:-5 12:23
pair=date=range:apart:date=none	1:9 5:5
pair=date=range:apart:date=range:apart	1:-5
pair=date=range:end:date=none	1:-7 12:12
pair=date=range:rail:date=none	1:8
pair=date=range:rail:date=single:rail	1:7
pair=date=range:start:date=none	1:-18 10:8 12:15
pair=date=range:within:date=range:within	12:9
pair=date=single:all:date=none	1:9 12:-7
pair=date=single:all:date=single:all	1:-7 10:15 12:-7
pair=date=single:apart:date=none	10:-8 12:8
pair=date=single:end:date=none	5:-6 8:5 12:6
pair=date=single:end:date=single:end	10:10 12:-10
pair=date=single:rail:date=none	1:5
pair=date=single:rail:date=single:rail	1:-11 5:6 7:5 10:6 12:-5
pair=date=single:start:date=none	1:16 12:-12
pair=date=single:start:date=single:start	10:8 12:-6
pair=undefined:bullet=false	0:-8 2:-8 4:13 5:11 12:7
pair=undefined:date=none	0:-12 2:-8 4:17 5:12
parts=1	0:10 3:-16 5:-16 6:-47 7:-6 9:-7 10:29 11:7 12:45
parts=2	0:-20 1:11 3:6 6:24 8:5 9:19 10:-9 12:-30
parts=3	1:-8 3:8 5:7 6:6 7:6 9:-7 10:-17 12:15
parts=4	1:-7 5:6 6:10
place	0:27 1:42 2:-6 5:-15 6:-6 9:32 10:-9 12:-53
plain:-1:bullet=false	0:21 1:29 2:-19 5:-15 6:7 7:-13 8:6 9:-9 10:33 11:-26 12:-7
plain:-1:bullet=true	0:-26 1:-28 2:26 4:-11 5:6 6:-8 7:15 8:-6 9:11 10:-26 11:26 12:22
plain:-1:date=none	0:15 1:-7 3:-6 4:-15 5:-11 6:35 10:-37 11:20
plain:-1:date=range:all	10:-5 12:22
plain:-1:date=range:apart	5:7 6:-5 12:12
plain:-1:date=range:end	10:5
plain:-1:date=range:rail	1:18 2:10 5:-5 9:-10
plain:-1:date=range:start	1:-16 2:-8 5:9 10:6 12:19
plain:-1:date=single:all	8:-6 9:13 10:27 12:-24
plain:-1:date=single:apart	10:-14 12:15
plain:-1:date=single:end	1:-16 2:7 4:9 8:14 10:24 12:-22
plain:-1:date=single:rail	9:-6 12:5
plain:-1:date=single:start	1:22 10:9 12:-18
plain:-1:date=single:within	6:-6
plain:-1:gap=0	1:-19 2:7 9:8 10:-16 11:6 12:27
plain:-1:gap=1	0:-21 2:19 3:-16 4:-18 6:-25 7:-5 8:16 9:26 10:15 11:36 12:-29
plain:-1:gap=3	0:8 1:30 2:-16 3:14 4:-16 5:-51 6:36 7:10 8:-11 9:-29 10:11 11:-38 12:51
plain:-1:gap=5	0:11 1:-13 4:16 5:42 6:-8 12:-32
plain:-1:known=certifications	7:29 9:-7 12:-10
plain:-1:known=education	2:-6 8:55 9:-12 10:-10 11:-5 12:-7
plain:-1:known=experience	1:-24 6:-9 8:-8 9:58 10:-12 12:8
plain:-1:known=other	0:23 1:-11 5:-19 6:-14 7:-6 8:-11 9:-11 10:37 11:-10 12:23
plain:-1:known=projects	8:-5 9:-5 10:-9 11:56 12:-25
plain:-1:known=skills	1:-6 2:-7 6:37 12:-7
plain:-1:known=summary	12:23
plain:-1:loud=false	0:-13 1:-7 2:14 3:-33 6:6 10:8 12:24
plain:-1:loud=true	0:8 1:8 2:-8 3:29 4:-12 6:-7 12:-9
plain:-1:none	2:-6 4:8 5:12
plain:-1:words=0	0:25 1:-20 2:-20 3:-6 4:21 5:-65 6:76 7:5 8:17 10:8 11:-9 12:-33
plain:-1:words=1	0:47 1:29 2:-38 3:-14 4:-16 5:19 6:31 8:-24 9:22 11:-40 12:-17
plain:-1:words=2	0:-20 2:15 3:-8 5:6 6:-50 8:35 12:14
plain:-1:words=3	0:-26 2:18 3:16 4:-6 6:-9 8:-20 9:16 11:14 12:-11
plain:-1:words=4	0:-18 1:-10 2:19 3:7 4:-7 5:28 6:-28 7:-8 8:-10 9:-9 10:14 11:-15 12:38
plain:-1:words=5	0:-12 2:13 6:-22 9:-31 10:-16 11:44 12:25
plain:1:bullet=false	0:19 1:-36 2:-24 3:-12 4:6 5:-20 6:-27 7:-12 8:12 9:17 10:41 11:33
plain:1:bullet=true	0:-26 1:40 2:36 3:11 4:-10 6:20 7:9 8:-9 9:-14 10:-31 11:-33 12:13
plain:1:date=none	0:15 3:-5 5:9 6:30 9:-6 10:-37
plain:1:date=range:all	1:17 10:11 12:-6
plain:1:date=range:apart	1:-23 2:12 5:-5 6:-7 9:23 11:-6 12:12
plain:1:date=range:end	2:7 10:5
plain:1:date=range:rail	2:-7 8:12 10:-7 12:11
plain:1:date=range:start	11:5 12:-7
plain:1:date=single:all	1:15 10:22 12:-17
plain:1:date=single:apart	1:-13 3:7 10:-17 12:40
plain:1:date=single:end	2:-9 8:21 10:36 12:-31
plain:1:date=single:rail	2:10 7:11 8:-5 9:-7
plain:1:date=single:start	10:5 12:7
plain:1:date=single:within	4:8 5:-6 8:-9 12:12
plain:1:gap=0	0:-14 1:-22 2:9 6:-12 9:8 10:32 11:8
plain:1:gap=1	2:-19 3:7 5:-33 6:-19 8:34 9:13 11:10 12:10
plain:1:gap=3	0:9 1:27 2:22 3:-7 4:-8 5:13 6:23 8:-30 9:-17 10:-17 11:-18 12:8
plain:1:known=certifications	6:8
plain:1:known=education	0:13 1:10 5:-7 9:-7
plain:1:known=experience	1:-10 2:6 8:-5 9:-7 10:10 12:7
plain:1:known=other	1:-12 2:12 6:21 8:-5
plain:1:known=projects	1:7 5:11 6:7 8:-6
plain:1:known=skills	0:7 5:-8 9:6 12:-11
plain:1:known=summary	0:8 2:-6 5:-7 8:8
plain:1:loud=false	1:-26 4:-22 5:-18 6:-10 8:-6 9:13 10:26 11:16 12:25
plain:1:loud=true	0:-8 1:30 2:11 4:17 5:-6 8:9 9:-10 10:-16 11:-16 12:-10
plain:1:none	1:-7 2:-11 5:27 10:-6
plain:1:words=0	0:44 1:-15 2:-42 3:-11 4:5 5:-44 6:67 8:11 9:-33 10:18 11:-28 12:24
plain:1:words=1	0:25 1:-16 2:-18 3:-12 4:19 6:29 7:21 8:-15 9:37 10:-55 11:-29 12:14
plain:1:words=2	0:-12 4:-11 5:-5 6:-56 7:-17 8:45 9:11 10:23 11:10 12:17
plain:1:words=3	0:-39 2:37 4:-14 5:6 6:9 8:-28 10:30 12:-13
plain:1:words=4	0:-13 2:25 3:10 5:35 6:-36 7:-9 8:-14 10:-14 11:20 12:-6
plain:1:words=5	0:-11 1:31 2:11 3:9 5:-15 6:-21 9:-18 10:8 11:28 12:-20
plain:2:bullet=false	0:20 1:-10 2:-6 7:-36 8:19 10:8 11:-7 12:8
plain:2:bullet=true	0:-25 1:18 2:9 5:-36 7:12 8:-17 9:19 10:9 11:8 12:10
plain:2:date=none	1:29 2:6 5:-21 6:17 7:-23 8:-28 9:11 10:-17 11:23
plain:2:date=range:all	1:9
plain:2:date=range:apart	0:5 1:-5 5:6 9:-12 11:-5 12:12
plain:2:date=range:end	4:7 9:6 12:-8
plain:2:date=range:rail	1:-14 5:-7 8:16 12:11
plain:2:date=range:start	9:12 10:6 12:-9
plain:2:date=range:within	2:-8 10:5 12:5
plain:2:date=single:all	1:-8 2:7 5:-5 6:-6 7:7 8:-10 9:8 10:19 12:-7
plain:2:date=single:apart	0:-7 1:-6 5:8 8:-5 10:-11 12:21
plain:2:date=single:end	5:-5 8:8 10:7 11:-5 12:10
plain:2:date=single:rail	1:-6 7:7 8:13 12:-13
plain:2:date=single:start	2:-11 8:6
plain:2:date=single:within	1:10
plain:2:none	1:-11 3:-7 5:35 7:24 9:-16 10:-12
plain:alike=false:false	0:-9 1:-11 3:-10 8:-8 9:11 12:37
plain:alike=false:gap=1	0:6 1:5 4:-10 5:-7 6:13 8:-6 9:6
plain:alike=false:gap=3	1:-17 2:26 3:-12 5:-9 6:-5 7:-8 10:11 12:15
plain:alike=false:gap=5	5:13 12:6
plain:alike=false:true	0:15 1:-6 2:17 6:6 7:-7 9:-6 10:8 12:-17
plain:alike=true:false	0:-5 1:-20 2:-28 3:30 4:15 5:15 6:14 9:-6 10:-18 11:-11 12:11
plain:alike=true:gap=0	0:-6 1:41 10:-22 11:-8
plain:alike=true:gap=1	1:6 2:-13 3:26 4:13 5:-11 7:-10 9:-14 11:-10 12:18
plain:alike=true:gap=3	1:-33 3:-15 4:-20 5:19 6:-6 7:18 8:11 9:12 10:17 11:23 12:-23
plain:alike=true:true	0:-6 1:33 2:9 3:-20 4:-20 5:-8 6:-21 7:6 8:5 10:17 11:16 12:-11
plain:at=0	2:-6 4:8 5:12
plain:at=1	0:8 1:-15 4:20 5:47 6:-9 12:-34
plain:at=2	0:7 1:-6 4:15 5:-5 6:-8 9:6
plain:at=3	0:40 2:24 5:-16 6:-13 10:-12 11:-6 12:-8
plain:at=4	0:10 1:-21 2:5 4:12 5:-30 6:12 7:-9 10:-7 11:-12 12:42
plain:at=5	0:8 1:18 3:-5 4:-11 5:-25 6:10 8:26 10:-9 11:-13
plain:at=6	0:-79 1:26 2:-12 3:8 4:-55 5:21 6:8 7:20 8:-15 9:-5 10:41 11:38 12:6
plain:below=0	0:-14 1:-22 2:9 6:-12 9:8 10:32 11:8
plain:below=1	2:-19 3:7 5:-33 6:-19 8:34 9:13 11:10 12:10
plain:below=3	0:9 1:27 2:22 3:-7 4:-8 5:13 6:23 8:-30 9:-17 10:-17 11:-18 12:8
plain:below=4	1:-7 2:-11 5:27 10:-6
plain:bold=false	3:-5 4:-6 12:20
plain:caps	0:-18 1:-7 2:14 3:24 5:6 7:-7 8:-8
plain:digits	0:103 1:-22 2:-71 4:-32 5:35 6:-33 7:8 8:31 10:19 11:-14 12:-25
plain:gap=0	1:40 10:-25 11:-9 12:8
plain:gap=1	1:11 2:-13 3:23 5:-19 6:11 7:-7 8:-8 9:-9 11:-14 12:15
plain:gap=3	1:-50 2:23 3:-27 4:-20 5:11 6:-12 7:10 8:12 9:14 10:28 11:23 12:-8
plain:gap=5	5:13 12:6
plain:in=education	1:12 5:-13 8:30 9:-16 10:-10 11:11
plain:in=education:bullet=false	1:25 5:-12 8:29 9:-14 10:-7 11:-13
plain:in=education:bullet=true	1:-13 6:-6 11:24
plain:in=education:date=none	1:-9 5:-11 8:11 9:-10 11:13 12:22
plain:in=education:date=range:all	1:12
plain:in=education:date=range:rail	8:7
plain:in=education:date=single:end	1:6 12:-6
plain:in=education:first	8:16 12:-8
plain:in=education:gap=1	0:-8 1:24 6:-14 9:-7 11:-6 12:24
plain:in=education:gap=3	1:-13 5:-8 6:14 8:26 9:-8 10:-6 11:17 12:-22
plain:in=education:level	1:-12 5:-9 8:22 9:-9 11:15
plain:in=education:other	1:19 8:-8 12:8
plain:in=experience	1:25 2:-7 5:-10 8:-20 9:34 10:-13 11:-17 12:10
plain:in=experience:bullet=false	1:24 2:-5 5:-9 6:13 8:-18 9:38 10:-8 11:-12 12:-26
plain:in=experience:bullet=true	6:-12 12:36
plain:in=experience:date=none	1:37 2:-5 5:-8 8:-12 9:11 10:-17 11:-13 12:13
plain:in=experience:date=range:all	9:10
plain:in=experience:date=range:apart	1:-6 9:14
plain:in=experience:date=range:rail	1:8
plain:in=experience:date=single:all	1:-17 12:18
plain:in=experience:date=single:apart	7:7 9:-6 10:7
plain:in=experience:date=single:rail	9:9 12:-9
plain:in=experience:first	1:-12 9:18
plain:in=experience:gap=0	12:10
plain:in=experience:gap=1	0:-8 3:6 5:-5 6:13 8:-8 9:14 10:-12 11:-6 12:17
plain:in=experience:gap=3	0:6 1:31 2:-6 6:-11 7:6 8:-11 9:21 11:-10 12:-17
plain:in=experience:level	1:13 2:-10 5:-7 6:7 8:-15 9:20 10:-6 11:-13 12:11
plain:in=experience:other	1:23
plain:in=none	1:-32 2:8 3:-19 4:10 5:17 7:9 8:7 9:8 10:5
plain:in=none:bullet=false	1:-15 2:28 3:-16 4:15 5:30 6:-19 8:-14 9:21 11:-24 12:6
plain:in=none:bullet=true	1:-17 2:-19 4:-5 5:-13 6:16 7:13 8:21 9:-13 10:9 11:22 12:-9
plain:in=none:date=none	1:-29 2:24 3:-15 4:23 5:19 6:9 8:-7 9:-5 10:-22
plain:in=none:date=range:all	1:9
plain:in=none:date=range:apart	1:14 9:-13 10:9 12:-8
plain:in=none:date=range:end	9:6
plain:in=none:date=range:rail	8:19 12:-8
plain:in=none:date=range:start	10:6 12:-5
plain:in=none:date=single:all	1:-10 8:-11 9:13 10:24
plain:in=none:date=single:apart	0:-6 1:-8 7:6 9:-7 12:10
plain:in=none:date=single:end	0:8 1:-8 4:-8 5:6 8:8
plain:in=none:date=single:rail	7:16 8:-6 9:5 10:-7 12:-7
plain:in=none:date=single:start	1:-6 10:18 12:-8
plain:in=none:date=single:within	1:12 8:-5 10:-20 12:27
plain:in=none:gap=1	0:10 2:8 3:-13 4:8 6:-9 8:6 12:-6
plain:in=none:gap=3	0:-12 1:-29 2:7 3:-5 4:-11 6:9 7:14 9:15 10:7
plain:in=none:gap=5	5:13 12:6
plain:in=none:other	1:-32 2:8 3:-19 4:10 5:17 7:9 8:7 9:8 10:5
plain:in=other	3:26 7:-6 8:-21 9:-18 10:24 11:-23 12:12
plain:in=other:bullet=false	1:13 3:27 5:8 6:13 8:-18 9:-17 11:-17
plain:in=other:bullet=true	0:8 1:-10 6:-17 10:27 11:-6 12:11
plain:in=other:date=none	0:6 3:19 8:-13 9:-12 10:34 11:-18 12:-9
plain:in=other:date=range:all	1:6
plain:in=other:date=range:apart	1:-8 3:9
plain:in=other:date=range:start	1:8
plain:in=other:date=range:within	10:-8 12:11
plain:in=other:date=single:all	1:15 5:6 10:-9
plain:in=other:date=single:apart	1:-6 10:15
plain:in=other:date=single:end	10:-9 12:20
plain:in=other:first	0:19 1:-10 5:-6 8:-5 10:15
plain:in=other:gap=0	1:47 6:-5 10:-23 12:-6
plain:in=other:gap=1	0:-10 1:-31 3:39 5:-7 6:20 8:-11 9:-8 10:26 11:-10
plain:in=other:gap=3	0:14 1:-13 2:6 3:-13 5:16 6:-20 8:-9 9:-9 10:22 11:-9 12:21
plain:in=other:level	0:-10 5:12 8:-13 9:-10 10:21 11:-15 12:17
plain:in=other:other	1:12 2:-6 3:29 9:-5 10:-12
plain:in=projects	0:-6 1:-5 5:14 6:-8 8:-13 9:-14 11:26 12:14
plain:in=projects:bullet=false	0:-5 1:-11 2:6 5:15 8:-12 9:-13 11:54 12:-28
plain:in=projects:bullet=true	1:6 6:-8 11:-28 12:43
plain:in=projects:date=none	5:16 6:-6 8:-9 9:-9 11:6 12:13
plain:in=projects:date=range:end	11:8
plain:in=projects:date=single:apart	1:-6 11:9
plain:in=projects:first	11:23
plain:in=projects:gap=0	6:6
plain:in=projects:gap=1	1:11 6:20 11:20 12:-43
plain:in=projects:gap=3	0:-6 1:-14 5:11 6:-34 8:-9 9:-11 11:11 12:54
plain:in=projects:level	2:-10 5:17 8:-10 9:-10 12:18
plain:in=projects:other	2:15
plain:in=skills	0:17 1:-12 2:-17 3:-5 5:-8 6:24 10:14 11:-7 12:6
plain:in=skills:bullet=false	0:18 1:-11 2:-15 5:-7 6:-18 10:15 11:-5 12:40
plain:in=skills:bullet=true	6:42 12:-34
plain:in=skills:date=none	0:17 1:-18 2:-17 3:-5 5:-8 6:25 10:14 11:-6 12:10
plain:in=skills:first	10:5 12:11
plain:in=skills:gap=1	0:24 1:-8 2:-11 6:-14 12:26
plain:in=skills:gap=3	0:-7 2:-5 6:38 10:12 12:-20
plain:in=skills:level	0:20 5:-5 6:13 12:-10
plain:in=skills:other	1:-6 2:-10 6:14 10:6
plain:in=summary	0:-9 1:5 2:16 6:-12 8:20 9:10 10:-14 11:10 12:-22
plain:in=summary:bullet=false	0:-8 1:8 2:17 8:9 10:-10 11:-7
plain:in=summary:bullet=true	6:-8 8:11 9:7 11:17 12:-21
plain:in=summary:date=none	0:-8 1:12 2:16 6:-11 8:15 10:-12 11:11 12:-15
plain:in=summary:date=range:apart	9:7
plain:in=summary:date=single:end	8:8
plain:in=summary:first	12:11
plain:in=summary:gap=1	1:13 7:6 8:7 10:-6 11:-5
plain:in=summary:gap=3	1:-8 2:18 6:-8 8:13 9:8 10:-7 11:16 12:-24
plain:in=summary:level	0:-8 2:13 6:-11 8:22 9:12 10:-11 11:12 12:-27
plain:in=summary:other	1:10 12:-5
plain:indent=0	3:-5 4:-6 12:20
plain:label	0:27 1:36 2:-35 4:-6 5:9 6:82 7:-8 8:-18 9:-22 11:9 12:-71
plain:last	1:-7 2:-11 5:27 10:-6
plain:look=1:false:false	0:13 2:-13 3:-29 7:8 8:6 9:-6 10:8 12:22
plain:look=1:false:true	0:-18 1:-7 2:14 3:24 5:6 7:-7 8:-8
plain:loud=false	0:13 2:-13 3:-29 7:8 8:6 9:-6 10:8 12:22
plain:loud=true	0:-18 1:-7 2:14 3:24 5:6 7:-7 8:-8
plain:lower	0:68 1:-51 2:-20 5:32 6:-17 7:-7 8:-6 9:-18 10:-19 11:-15 12:59
plain:may-wrap	1:-11 5:-6 6:-11 12:51
plain:opening=first	0:13 1:-23 5:-9 6:-13 9:8 10:9 11:12 12:11
plain:opening=first:date=none	0:14 1:-14 5:-8 6:-11 10:7 11:9 12:9
plain:opening=first:date=single:apart	12:5
plain:opening=first:false:date=none	0:14 1:-14 5:-8 6:-11 10:7 11:9 12:9
plain:opening=first:gap=1	1:-13 3:7 6:-17 12:13
plain:opening=first:gap=3	0:5 1:-10 2:-7 3:-9 5:-6 9:6 10:10 11:9
plain:opening=first:lines:bullet=false	0:8 1:-22 5:-8 6:-22 9:9 10:17 11:10 12:12
plain:opening=first:list:bullet=true	0:5 6:9 10:-8
plain:opening=first:true:date=single:apart	12:5
plain:opening=level	2:-9 3:-11 4:-7 5:7 6:6 10:5 12:13
plain:opening=level:date=none	3:-13 6:18 7:-7 8:-8 9:-16 10:17 11:-8 12:15
plain:opening=level:date=range:all	1:10 12:-5
plain:opening=level:date=range:apart	1:-11 9:14
plain:opening=level:date=range:end	1:6 9:5 12:-8
plain:opening=level:date=range:rail	8:6
plain:opening=level:date=range:within	10:-7 12:11
plain:opening=level:date=single:all	5:6 10:-9 12:12
plain:opening=level:date=single:apart	1:-11 7:7 9:-7 10:22 11:6 12:-10
plain:opening=level:date=single:end	8:9 10:-9 12:13
plain:opening=level:date=single:rail	9:9 12:-9
plain:opening=level:false:date=none	0:12 1:-31 3:-11 6:9 10:30
plain:opening=level:false:date=range:all	1:9
plain:opening=level:false:date=range:apart	1:-6 9:8
plain:opening=level:false:date=range:end	1:7 9:6 12:-8
plain:opening=level:false:date=range:rail	1:12 9:-8
plain:opening=level:false:date=range:within	10:-7 12:11
plain:opening=level:false:date=single:all	10:-8 12:13
plain:opening=level:false:date=single:apart	1:-6 11:9
plain:opening=level:false:date=single:end	8:6 10:-9 12:14
plain:opening=level:false:date=single:rail	1:9 12:-8
plain:opening=level:gap=0	1:42 10:-23 11:-8 12:9
plain:opening=level:gap=1	1:-16 2:-10 5:-7 6:24 8:-6 10:9 11:-10 12:24
plain:opening=level:gap=3	0:6 1:-30 3:-7 4:-5 5:18 6:-18 8:12 10:19 11:17 12:-20
plain:opening=level:lines:bullet=false	2:-11 3:-8 6:23 10:9 11:-13
plain:opening=level:lines:bullet=true	0:-5 6:-11 8:-7 9:-5 10:6 11:9 12:28
plain:opening=level:list:bullet=false	1:7 2:8 5:11 6:8 8:-7 10:-26 11:9 12:-8
plain:opening=level:list:bullet=true	1:-10 6:-14 8:14 9:5 10:16 11:-6
plain:opening=level:true:date=none	0:-9 1:35 5:7 6:9 8:-13 9:-12 10:-13 11:-12 12:16
plain:opening=level:true:date=range:apart	1:-5 9:6 12:-7
plain:opening=level:true:date=range:rail	1:-10 8:7 9:6
plain:opening=level:true:date=single:apart	1:-6 7:7 9:-6 10:22 12:-9
plain:opening=level:true:date=single:rail	1:-8 9:10
plain:opening=level:true:date=single:within	11:6
plain:opening=other	0:-16 1:23 2:12 3:8 5:6 7:5 8:-8 9:-10 10:-10 11:-12
plain:opening=other:date=none	0:-8 2:23 3:6 4:18 5:10 6:17 8:-11 9:-23 10:-30 11:-8 12:8
plain:opening=other:date=range:all	1:18 8:-8 9:7 12:-7
plain:opening=other:date=range:apart	1:13 9:-15 10:9 12:-8
plain:opening=other:date=range:end	9:6
plain:opening=other:date=range:rail	8:17 12:-10
plain:opening=other:date=range:start	1:9 12:-8
plain:opening=other:date=single:all	1:-7 8:-11 9:13 10:23
plain:opening=other:date=single:apart	0:-6 1:-9 7:6 9:-7 12:10
plain:opening=other:date=single:end	0:8 1:-6 4:-8 5:6 8:8
plain:opening=other:date=single:rail	7:16 8:-6 9:5 10:-7 12:-7
plain:opening=other:date=single:start	1:-5 10:18 12:-6
plain:opening=other:date=single:within	1:12 8:-5 10:-20 12:27
plain:opening=other:false:date=none	1:10 3:5 5:18 6:24 9:-17 10:-14 11:-17 12:-8
plain:opening=other:false:date=range:all	1:22 8:-8 12:-6
plain:opening=other:false:date=range:apart	1:16 9:-15 10:7
plain:opening=other:false:date=range:rail	8:17 12:-10
plain:opening=other:false:date=range:start	1:9 12:-8
plain:opening=other:false:date=single:all	1:-7 8:-11 9:13 10:23
plain:opening=other:false:date=single:apart	0:-6 1:-6 7:7 10:-7 12:13
plain:opening=other:false:date=single:end	5:5 8:11 10:-5 12:-6
plain:opening=other:false:date=single:rail	7:16 8:-6 9:5 10:-7 12:-7
plain:opening=other:false:date=single:start	1:-5 10:18 12:-6
plain:opening=other:false:date=single:within	10:-9 11:-9 12:26
plain:opening=other:gap=1	1:40 2:-7 3:20 5:-9 7:-5 9:-11 10:-6 11:-8 12:-22
plain:opening=other:gap=3	0:-16 1:-11 2:26 3:-12 4:-13 7:12 12:15
plain:opening=other:gap=5	5:13 12:6
plain:opening=other:lines:bullet=false	0:-15 1:51 2:24 4:10 5:21 6:-18 7:-7 8:-26 9:7 10:-12 11:-30 12:-8
plain:opening=other:lines:bullet=true	1:-23 2:-23 4:-6 5:-14 6:13 7:12 8:20 9:-14 10:5 11:19 12:15
plain:opening=other:list:bullet=false	2:12 3:9
plain:opening=other:list:bullet=true	6:9 12:-8
plain:opening=other:true:date=none	0:-10 1:-11 2:24 4:20 5:-8 6:-8 8:-9 9:-6 10:-16 11:10 12:16
plain:opening=other:true:date=range:all	9:5
plain:opening=other:true:date=range:apart	11:5
plain:opening=other:true:date=single:apart	8:6
plain:opening=other:true:date=single:end	0:5 1:-6 4:-8 10:7 12:10
plain:opening=other:true:date=single:within	1:11 10:-11 11:9
plain:pair=bullet=false:bullet=false	0:13 1:39 2:-6 6:31 7:-19 8:-16 9:-6 11:-32 12:-5
plain:pair=bullet=false:bullet=true	0:8 1:-10 2:-13 5:-12 6:-23 7:6 8:22 10:28 11:6
plain:pair=bullet=true:bullet=false	0:-18 2:44 4:-6 5:17 6:-38 7:7 8:-10 9:22 10:-17 11:9 12:-10
plain:pair=bullet=true:bullet=true	0:-8 1:-27 2:-18 5:-11 6:30 7:8 9:-11 10:-9 11:17 12:32
plain:pair=date=none:date=none	0:30 1:-40 2:19 3:-14 4:-8 6:57 7:-7 8:-14 9:-27 10:10 11:11 12:-14
plain:pair=date=none:date=range:all	1:26 8:-6 9:11 10:-5 12:-12
plain:pair=date=none:date=range:apart	1:5 3:8 12:-12
plain:pair=date=none:date=range:end	9:12 11:7 12:-13
plain:pair=date=none:date=range:rail	1:7 8:20 12:-13
plain:pair=date=none:date=range:start	1:13 12:-10
plain:pair=date=none:date=range:within	10:-5 12:7
plain:pair=date=none:date=single:all	10:-9 12:14
plain:pair=date=none:date=single:apart	0:-7 1:-16 7:10 9:-13 10:8 11:9 12:8
plain:pair=date=none:date=single:end	10:-22 12:43
plain:pair=date=none:date=single:rail	7:11 9:22 10:-10 12:-13
plain:pair=date=none:date=single:start	1:-5 10:12 12:-5
plain:pair=date=none:date=single:within	9:-6 10:-17 12:22
plain:pair=date=range:all:date=none	12:17
plain:pair=date=range:apart:date=none	1:7 5:8 6:-5 10:-7 12:12
plain:pair=date=range:apart:date=range:apart	1:-7 10:7
plain:pair=date=range:rail:date=none	1:10 2:10 5:-5
plain:pair=date=range:rail:date=single:rail	1:12 9:-6
plain:pair=date=range:start:date=none	1:-16 2:-8 5:6 10:8 12:18
plain:pair=date=single:all:date=none	1:11 12:-12
plain:pair=date=single:all:date=single:all	1:-10 8:-11 9:11 10:23 12:-5
plain:pair=date=single:apart:date=none	1:10 10:-20 12:16
plain:pair=date=single:apart:date=single:apart	1:-6 10:6
plain:pair=date=single:end:date=none	1:-12 4:10 8:8 10:8
plain:pair=date=single:end:date=single:end	8:8 10:13 12:-15
plain:pair=date=single:rail:date=none	1:5 12:8
plain:pair=date=single:rail:date=single:rail	1:-8 5:6
plain:pair=date=single:start:date=none	1:21 12:-12
plain:pair=date=single:start:date=single:start	10:10
plain:pair=date=single:within:date=single:end	8:7
plain:pair=date=single:within:date=single:within	12:7
plain:pair=undefined:bullet=false	2:-6 4:8 5:12
plain:pair=undefined:date=none	0:-5 2:-5 4:16 5:9
plain:pair=undefined:date=single:end	0:6 4:-7
plain:parts=1	3:-25 4:16 6:-13 7:-6 8:-26 9:-21 10:27 12:57
plain:parts=2	0:-14 1:30 3:10 4:-19 5:-19 6:-7 8:25 10:9 12:-19
plain:parts=3	1:-26 2:9 3:10 5:15 6:10 7:5 9:17 10:-30 12:-8
plain:parts=4	0:9 5:11 6:7 12:-10
plain:rank=false:false:false	0:7 1:8 2:-9 3:-14 4:7 5:10 7:-6 9:-10 11:-6 12:12
plain:rank=false:gap=0	1:41 4:5 5:-7 10:-25 11:-9 12:8
plain:rank=false:gap=1	0:17 1:-16 2:-17 3:-9 5:13 6:19 10:6 11:-9
plain:rank=false:gap=3	1:-16 2:13 4:-9 5:13 6:-15 8:8 9:-9 10:16 11:13
plain:rank=false:gap=5	4:9 5:-8 12:10
plain:rank=none	0:6 1:-10 2:-18 3:-16 4:-13 5:-5 7:12 9:12 10:10 12:16
plain:rank=same:false	0:7 1:8 2:-9 3:-14 4:7 5:10 7:-6 9:-10 11:-6 12:12
plain:rank=same:false:false	1:26 2:-10 4:14 5:21 6:14 7:-17 9:-22 10:-24 11:-6 12:7
plain:rank=same:false:true	0:-5 1:-12 2:21 6:-13 10:13 11:-6 12:9
plain:rank=same:true	0:-18 2:27 3:25 7:-6 8:-6 12:-8
plain:rank=same:true:false	0:-14 1:19 2:-48 4:8 6:9 9:6 10:7 12:5
plain:rank=same:true:true	1:-21 2:75 3:22 4:-8 6:-14 8:-10 9:-9 10:-8 12:-14
plain:rank=true:false:false	0:-18 2:27 3:25 7:-6 8:-6 12:-8
plain:rank=true:gap=1	0:-10 1:9 2:11 3:43 5:-7 6:7 8:-9 9:-10 11:-6 12:-19
plain:rank=true:gap=3	0:-6 1:-8 2:18 3:-18 4:8 5:-10 6:-11 9:6 11:6 12:12
plain:rank=true:gap=5	5:8
plain:size=1	3:-5 4:-6 12:20
plain:step=2	3:-5 4:-6 12:20
plain:style-dates=0	0:25 1:21 3:-10 5:-16 7:13 9:-7 10:-34 11:-25 12:28
plain:style-dates=0:1	6:-5 12:7
plain:style-dates=0:2	5:6 6:14 12:-12
plain:style-dates=0:3	0:24 1:28 3:-9 5:-21 6:-9 7:14 9:-5 10:-33 11:-24 12:29
plain:style-dates=1	1:-9 4:-6 7:-8 8:-9 9:31 10:-10 11:21 12:-7
plain:style-dates=1:2	1:-7 2:25 4:-6
plain:style-dates=1:3	2:-29 3:6 7:-7 8:-5 9:34 10:-9 11:23 12:-10
plain:style-dates=2	0:-24 1:-10 2:7 3:-7 5:13 6:-9 8:9 9:-24 10:51
plain:style-dates=2:1	9:8 12:-5
plain:style-dates=2:3	0:-23 1:-9 2:8 3:-7 5:14 6:-11 8:8 9:-31 10:52
plain:style-dates=3	3:8 5:9
plain:style-dates=3:2	2:5 3:9 5:10
plain:style=0	0:11 1:12 2:-26 3:-6 10:-9 12:18
plain:style=0:0	0:11 1:12 2:-26 3:-6 10:-9 12:18
plain:style=0:gap=1	0:11 1:34 2:-12 4:-5 6:-19 8:-9 10:-13 12:26
plain:style=0:gap=3	0:6 1:-21 2:-13 5:12 6:23 8:7 12:-19
plain:style=0:gap=5	0:-6 5:-6 12:12
plain:style=0:loud=false	0:11 1:18 2:-13 3:-5 5:-6 9:-6 10:-7 12:12
plain:style=0:loud=true	1:-5 2:-13 5:9 6:5 9:8 12:7
plain:style=1	1:7 3:-21 4:6 6:5 7:-10 10:10 12:8
plain:style=1:1	1:-31 4:13 6:34 7:-5 8:-6 9:10 10:-27 11:9
plain:style=1:2	0:-25 1:47 3:-8 5:-6 6:-39 8:9 9:-6 10:17 11:27 12:-21
plain:style=1:3	0:17 1:-10 3:-9 4:-12 5:5 6:9 8:-7 10:21 11:-36 12:27
plain:style=1:gap=0	1:41 4:5 5:-7 10:-25 11:-9 12:8
plain:style=1:gap=1	1:-18 3:-14 4:14 5:8 6:21 7:-12 9:-16 10:12
plain:style=1:gap=3	0:-7 1:-14 3:-6 4:-22 6:-13 9:21 10:26 11:11
plain:style=1:gap=5	0:10 4:6
plain:style=1:known	0:-16 1:-21 2:132 5:-20 6:-23 8:-5 9:-5 10:6 11:-10 12:-31
plain:style=1:loud=false	1:7 3:-21 4:6 6:5 7:-10 10:10 12:8
plain:style=2	2:9 3:-7 4:-8 6:-29 7:14 8:17 10:15
plain:style=2:1	2:10
plain:style=2:2	2:7 8:12 9:-8 12:-13
plain:style=2:3	2:-8 3:-6 4:-5 5:-6 6:-28 7:15 8:5 9:5 10:18 12:8
plain:style=2:gap=1	1:16 3:-5 4:-6 5:-17 6:-13 7:7 9:10 10:16 11:-6
plain:style=2:gap=3	1:-12 2:7 6:-15 7:7 8:15 9:-12
plain:style=2:gap=5	5:9
plain:style=2:known	1:-5 2:30 5:-9
plain:style=2:loud=false	1:-13 4:-7 6:-12 7:16 8:9 10:6
plain:style=2:loud=true	0:-7 1:16 2:12 3:-5 6:-17 8:8 10:9
plain:style=3	1:-7 2:-9 3:27 5:-7 6:-12 8:-8 9:6 10:-7 11:7 12:15
plain:style=3:3	1:-7 2:-9 3:27 5:-7 6:-12 8:-8 9:6 10:-7 11:7 12:15
plain:style=3:gap=1	1:-8 2:-10 3:42 10:-8 12:-8
plain:style=3:gap=3	3:-15 5:-9 6:-10 8:-8 9:6 11:9 12:24
plain:style=3:gap=5	5:6
plain:style=3:known	1:-9 2:12 3:16 6:-5 12:7
plain:style=3:loud=false	1:-8
plain:style=3:loud=true	0:-5 2:-13 3:27 5:-5 6:-15 8:-9 10:-6 11:7 12:14
plain:style=4	1:-11 5:10 6:18
plain:style=4:2	12:6
plain:style=4:3	1:-6 5:11 6:19 12:-10
plain:style=4:gap=1	1:-7 6:18 12:5
plain:style=4:gap=3	2:10 12:-8
plain:style=4:known	2:24 12:-6
plain:style=4:loud=true	1:-11 5:10 6:18
plain:style=5	1:-7 2:25 3:7 4:-6 6:10 12:-14
plain:style=5:3	1:-7 2:25 3:7 4:-6 6:10 12:-14
plain:style=5:gap=1	1:-5 3:8 6:6 12:-8
plain:style=5:gap=3	2:14 12:-6
plain:style=5:gap=5	2:6
plain:style=5:known	1:-6 2:27 3:8 4:-6 12:-8
plain:style=5:loud=true	1:-7 2:25 3:7 4:-6 6:10 12:-14
plain:title-case	0:-29 1:58 2:38 3:-11 4:38 6:-11 7:14 8:-63 10:-13 11:22 12:-45
plain:until-date=-1	0:10 1:-21 3:-11 4:12 5:30 6:48 8:-27 9:-45 10:-23 12:13
plain:until-date=-1:loud=false:gap=0	1:13 4:6 5:-5 10:-12 11:-7 12:9
plain:until-date=-1:loud=false:gap=1	0:21 2:-7 3:-10 4:13 6:14 7:9 8:-16 9:-17 10:-44 11:11 12:20
plain:until-date=-1:loud=false:gap=3	0:6 1:-28 3:-5 4:-19 5:20 6:22 9:-21 10:43 11:10 12:-31
plain:until-date=-1:loud=false:gap=5	4:8 12:5
plain:until-date=-1:loud=true:gap=1	0:-7 1:7 3:14 4:-5 6:21 9:-6 12:-5
plain:until-date=-1:loud=true:gap=3	1:-10 2:15 3:-9 4:9 6:-6 12:18
plain:until-date=-1:loud=true:gap=5	5:8
plain:until-date=0	0:-14 1:6 2:-16 3:5 4:-16 6:-27 7:11 8:18 9:33 10:10 12:-13
plain:until-date=0:loud=false:gap=0	1:24 10:-9 12:-7
plain:until-date=0:loud=false:gap=1	0:-13 2:-12 4:-5 5:-20 6:-15 8:26 9:23 10:30 12:-14
plain:until-date=0:loud=false:gap=3	0:-5 1:-21 2:-7 5:12 6:-10 7:14 9:8 10:-5 12:13
plain:until-date=0:loud=false:gap=5	0:6 4:-7
plain:until-date=0:loud=true:gap=1	1:-7 3:13
plain:until-date=0:loud=true:gap=3	1:9 2:6 5:5 8:-9
plain:until-date=1	0:-17 1:28 2:22 5:-27 6:-33 7:-13 8:7 10:21 11:8
plain:until-date=1:loud=false:gap=0	1:7
plain:until-date=1:loud=false:gap=1	0:-13 2:15 5:-9 6:-21 7:-9 8:8 9:6 10:24 11:-13 12:14
plain:until-date=1:loud=false:gap=3	1:26 2:7 5:-14 6:-7 10:6 11:12 12:-22
plain:until-date=1:loud=true:gap=1	3:8 10:-5 12:6
plain:until-date=1:loud=true:gap=3	11:11 12:7
plain:until-date=2	1:13 2:-16 6:-10 9:7 10:6 11:-11 12:7
plain:until-date=2:loud=false:gap=1	1:18 2:-8 5:7 8:-9 9:-8 11:-9 12:8
plain:until-date=2:loud=false:gap=3	1:-7 7:6 9:17 10:-7
plain:until-date=2:loud=true:gap=1	1:5 2:6 10:7 12:-12
plain:until-date=2:loud=true:gap=3	2:-14 8:10 12:9
plain:until-date=3	0:21 1:-29 2:7 6:18 10:-10 11:-8 12:8
plain:until-date=3:loud=false:gap=0	12:5
plain:until-date=3:loud=false:gap=1	0:14 1:-15 2:-8 6:21 8:-7 9:-6 12:8
plain:until-date=3:loud=false:gap=3	0:8 1:-9 2:11 8:6 10:-12 11:-5 12:11
plain:until-date=3:loud=true:gap=1	3:5
plain:until-date=3:loud=true:gap=3	9:14 10:5 12:-10
plain:verb	0:-12 2:-8 5:-7 6:-25 7:14 8:-5 9:-9 10:-7 11:-26 12:92
plain:wraps	12:17
rank=false:false:false	0:-13 1:-21 2:-49 3:-12 4:9 5:35 6:25 7:-14 9:15 11:24
rank=false:false:true	0:-13 1:63 2:-23 3:-13 4:-9 5:-25 6:-6 7:5 8:9 9:-6 10:22 11:-16 12:12
rank=false:gap=0	1:25 2:-14 4:11 5:-12 6:10 8:6 9:-6 10:-21 11:-12 12:16
rank=false:gap=1	0:16 1:27 2:-30 3:-11 7:-13 8:-15 9:-5 10:8 12:21
rank=false:gap=2	1:6 2:-20 3:-6 4:-7 6:15 9:8 10:10 12:7
rank=false:gap=3	1:-16 2:-7 3:-7 4:-7 6:-17 8:15 10:21 11:15
rank=false:gap=4	0:-11 1:-14 2:5 5:8 7:9 9:12 10:-6 11:8 12:-11
rank=false:gap=5	1:-14 4:13 5:8 6:-11 8:-6 12:21
rank=false:true:false	0:26 5:-6 6:-9 10:-6
rank=false:true:true	1:-23 2:8 4:7 6:-13 12:41
rank=larger:false	0:-19 2:-11 4:29 5:10 6:-7 11:12 12:-7
rank=larger:false:false	0:-25 2:-10 4:35 5:18 6:-8 11:12 12:-16
rank=larger:false:true	2:-9 4:6 12:19
rank=larger:true:false	9:6
rank=larger:true:true	0:-9 4:13 5:6 11:18 12:-15
rank=none	5:-6 7:14 12:-7
rank=same:false	1:23 2:-16 5:6 6:-11 7:-7 8:5 9:14 10:-17 11:-12 12:18
rank=same:false:false	2:9 3:7 6:21 7:-6 9:5 10:-7 11:-14 12:-17
rank=same:false:true	0:-8 2:-7 4:-6 5:24 6:-39 10:-17 11:-15 12:76
rank=same:true	0:-8 1:-21 2:56 3:24 4:-8 6:-7 9:-6 10:-10 12:-24
rank=same:true:false	0:-7 2:8 4:-7 6:-9 8:23 9:12 10:-9 12:-14
rank=same:true:true	1:11 2:72 3:49 4:-12 5:-15 6:-10 7:-7 10:-22 12:-57
rank=smaller:false	0:19 2:-39 3:-25 4:-20 5:-13 6:15 9:-7 10:30 12:45
rank=smaller:false:false	0:23 1:21 2:-53 3:-31 4:-29 5:-16 6:25 7:5 10:37 11:-12 12:23
rank=smaller:false:true	0:28 1:-12 2:-21 3:-11 4:-12 5:13 6:41 9:-9 10:-30 11:11 12:10
rank=smaller:true:false	0:-6 1:-31 2:-9 6:-17 10:42 11:10 12:21
rank=smaller:true:true	0:-7 1:14 3:-5 5:-23 6:-19 9:-11 10:10 12:36
rank=true:false:false	1:-14 2:36 3:29 9:-9 10:-10 12:-21
rank=true:false:true	2:-12 9:5 12:6
rank=true:gap=0	2:-6 3:7
rank=true:gap=1	1:-11 3:23 8:5 11:-6
rank=true:gap=2	2:22 12:-7
rank=true:gap=3	2:27 9:-6 12:-10
rank=true:gap=4	2:10
rank=true:gap=5	5:12
rank=true:true:true	2:30 12:-8
rule	0:19 1:-31 2:44 5:-10 6:-25 10:-12 11:-7 12:29
rule-in=certifications	0:-8 1:16 6:-20 7:101 8:-22 9:-21 12:-37
rule-in=certifications:none	1:-10 6:-5 7:11 12:16
rule-in=certifications:rule=header	1:25 7:23 12:-36
rule-in=certifications:rule=heading	2:5
rule-in=certifications:rule=start	2:-6 6:-9 7:67 8:-18 9:-18 11:8 12:-18
rule-in=certifications?	6:-6 8:7 12:7
rule-in=certifications?:rule=start	8:7 12:6
rule-in=education	0:-14 1:57 2:14 3:-8 4:-15 5:-20 6:-25 8:68 9:-31 10:-15 11:-17 12:11
rule-in=education:none	0:9 1:38 2:-11 4:-6 5:-14 7:8 8:-11 9:-11 10:-10 11:6 12:5
rule-in=education:rule=dated	1:-23 10:29 12:5
rule-in=education:rule=header	0:-11 1:41 2:9 5:-6 6:-14 8:-12 9:-8 10:-14 11:-8 12:35
rule-in=education:rule=heading	2:28 8:-8
rule-in=education:rule=start	0:-7 1:6 2:-11 6:-10 7:-6 8:102 9:-9 10:-19 11:-12 12:-32
rule-in=education?	1:11 8:5
rule-in=education?:rule=heading	8:8
rule-in=experience	0:8 1:28 2:-12 4:-22 5:17 6:-37 7:-29 8:-8 9:122 10:-64 11:-39 12:38
rule-in=experience:none	0:18 1:23 2:-29 3:-8 4:-11 5:13 6:-16 7:-14 9:49 10:-42 11:-14 12:31
rule-in=experience:rule=dated	1:-9 9:15
rule-in=experience:rule=header	1:12 2:-16 3:11 4:-5 5:17 7:-5 8:10 9:-9 10:-16 11:-9 12:7
rule-in=experience:rule=heading	2:43 9:-10 12:-12
rule-in=experience:rule=start	0:-9 1:6 2:-10 5:-10 6:-19 7:-8 8:-13 9:76 11:-14 12:9
rule-in=experience?	1:-8 6:11 8:-5 9:18 10:13 11:-9 12:-12
rule-in=experience?:none	12:8
rule-in=experience?:rule=header	10:8 12:-6
rule-in=experience?:rule=start	1:-8 6:14 9:19 10:6 11:-7 12:-13
rule-in=none	0:43 1:-51 2:9 3:-14 4:91 5:-17 6:-14 7:-22 8:14 9:13 10:-39 11:13 12:-27
rule-in=none:none	0:62 1:-40 2:20 3:-12 4:-23 5:5 6:-7 7:-19 8:17 9:17 10:-34 11:17
rule-in=none:rule=name	0:-19 1:-10 2:-10 4:115 5:-22 6:-7 12:-26
rule-in=other	0:17 2:23 3:20 4:-20 5:56 6:-66 7:-26 8:-19 9:-14 10:71 11:-52 12:10
rule-in=other:none	0:29 1:9 2:-22 3:7 4:-16 5:53 6:-54 7:-19 9:-25 10:69 11:-43 12:16
rule-in=other:rule=dated	0:-8 1:-5 2:-7 3:11 5:9 6:-5 8:-12 9:15 10:12 11:-6
rule-in=other:rule=heading	1:-6 2:54 5:-6 6:-7 10:-9 12:-8
rule-in=other?	0:7 1:-5 2:-48 3:14 4:-15 5:16 7:19 9:-20 10:33 12:-8
rule-in=other?:none	0:20 1:-25 2:-14 3:29 4:-8 5:17 6:-11 7:8 9:-11 10:16 12:-19
rule-in=other?:rule=dated	0:-8 1:17 7:14 8:-5 9:-18 10:12 11:-5
rule-in=other?:rule=heading	2:-33 3:-14 4:-7 6:18 8:9 9:10 11:8 12:8
rule-in=projects	0:-32 3:-5 4:-7 5:-9 6:29 7:-13 8:-26 9:-29 10:-29 11:136 12:-11
rule-in=projects:none	0:-18 1:8 2:-15 5:-10 6:9 8:-7 9:-6 11:49
rule-in=projects:rule=header	6:7 11:27 12:-22
rule-in=projects:rule=heading	2:17 12:-7
rule-in=projects:rule=start	0:-9 1:-14 6:14 7:-7 8:-16 9:-21 10:-26 11:62 12:21
rule-in=projects?	1:11 6:-11 10:16
rule-in=projects?:none	1:7 6:-10 10:9 12:11
rule-in=projects?:rule=start	10:7
rule-in=research:rule=header	3:5
rule-in=skills	0:-24 1:-23 3:-6 4:-9 5:-19 6:103 7:-9 8:-14 9:-17 10:33 11:-22 12:10
rule-in=skills:none	0:-21 1:-28 2:-23 4:-8 5:-16 6:112 7:-8 8:-11 9:-11 10:20 11:-19 12:18
rule-in=skills:rule=dated	1:8 9:-5 10:15 12:-10
rule-in=skills:rule=heading	2:20 6:-7
rule-in=skills?	0:6 1:-27 5:-14 6:47 8:-12 10:7 11:-10 12:8
rule-in=skills?:none	0:6 1:-26 5:-14 6:48 8:-11 10:7 11:-10 12:12
rule-in=skills?:rule=heading	2:7
rule-in=summary	0:-11 1:-14 2:18 6:-23 8:13 9:-6 10:-13 11:-8 12:51
rule-in=summary:none	0:-9 1:-5 6:-21 8:15 10:-11 11:-7 12:50
rule-in=summary:rule=dated	12:9
rule-in=summary:rule=heading	2:23 12:-8
rule=dated	0:-33 1:26 2:-16 3:13 4:-10 5:9 6:-31 7:23 8:-6 9:39 10:22 11:16 12:-52
rule=header	0:-18 1:91 2:-6 3:12 4:-12 5:13 6:-13 7:12 8:-7 9:-22 10:-30 11:7 12:-26
rule=heading	0:-17 1:-23 2:164 3:-23 4:-15 5:-17 7:-8 9:-11 10:-12 12:-32
rule=heading:certifications	2:6
rule=heading:education	2:24
rule=heading:experience	2:44 9:-10 12:-13
rule=heading:other	0:-8 2:20 3:-16 4:-9 5:-5 6:12 8:6 9:6 11:6
rule=heading:projects	2:18 12:-7
rule=heading:skills	2:27 6:-7
rule=heading:summary	2:23 12:-8
rule=name	0:-19 1:-10 2:-10 4:115 5:-22 6:-7 12:-26
rule=start	0:-31 1:-7 2:-7 3:-12 4:-13 5:-9 6:-15 7:43 8:53 9:32 10:-33 11:34 12:-34
rule=start:certifications	2:-7 6:-13 7:66 8:-11 9:-23 11:7 12:-12
rule=start:education	0:-8 1:9 2:-5 6:-10 7:-6 8:100 9:-11 10:-20 11:-13 12:-33
rule=start:experience	0:-10 3:-6 5:-11 6:-5 7:-10 8:-19 9:87 11:-22 12:-6
rule=start:projects	0:-9 1:-14 6:13 7:-7 8:-16 9:-21 10:-19 11:61 12:18
running	5:37 12:-25
school	0:-31 1:94 2:-10 3:-12 4:-11 5:-41 6:-41 7:21 8:136 9:-26 10:-39 11:-19 12:-20
size=0	0:16 1:18 2:-7 4:-5 5:8 6:25 7:-6 10:-20 11:-9 12:-15
size=1	2:-21 3:-19 4:-10 5:13 6:12 7:11 8:-12 10:16 11:-21 12:29
size=2	0:8 1:20 3:27 4:-6 5:-28 6:-34 7:-5 9:-7 10:-19 11:9 12:27
size=3	0:-13 1:-35 2:-7 3:-5 4:-14 5:-16 6:-5 7:6 8:9 9:18 10:29 11:24 12:12
size=4	0:-8 1:-9 2:17 5:19 8:5 12:-13
size=5	0:-16 2:7 4:36 12:-14
step=0	0:8 2:22 9:16 11:7 12:-55
step=1	0:-16 1:11 2:7 4:-6 6:-59 8:9 9:20 10:13 12:17
step=2	1:5 2:-30 4:7 5:-46 6:60 8:-9 9:-30 10:18 11:7 12:12
step=3	0:-8 1:-11 2:-7 6:6 9:6 10:-12 11:-11 12:46
step=4	0:8 1:-17 5:47 6:-13 8:7 9:-8 10:-18 11:-7 12:6
style-dates=0	0:22 1:-22 2:-6 4:19 5:27 6:-12 7:-11 9:-8 10:-14 11:-15 12:19
style-dates=0:0	0:13 1:-33 2:-5 4:7 5:23 12:7
style-dates=0:1	0:-10 4:26 5:20 6:-16 8:-6 10:-9 11:6 12:-14
style-dates=0:2	0:-9 2:-8 3:15 4:-10 5:-25 6:-13 7:6 8:13 9:6 10:8 11:11 12:8
style-dates=0:3	0:28 1:16 3:-9 5:9 6:15 7:-13 8:-6 9:-14 10:-14 11:-28 12:17
style-dates=1	1:-7 3:-12 4:-9 5:-9 6:26 7:11 9:-7 10:9
style-dates=1:1	5:6
style-dates=1:2	0:7 1:32 2:13 5:-9 8:-7 10:6 11:-5 12:-35
style-dates=1:3	0:-11 1:-38 2:-10 3:-9 4:-6 5:-6 6:30 7:9 8:6 9:-10 10:6 12:34
style-dates=2	0:-21 3:8 4:-6 5:-10 6:-16 7:-7 8:6 9:9 11:13 12:23
style-dates=2:1	0:7 5:10 10:-9
style-dates=2:2	1:-20 2:6 5:-7 9:5 11:8 12:15
style-dates=2:3	0:-26 1:23 3:12 4:-5 5:-13 6:-21 10:12 11:7 12:12
style-dates=3	0:-8 1:22 2:-7 4:-6 5:-9 6:-7 7:12 9:9 10:8 12:-17
style-dates=3:0	1:-17 5:9 12:13
style-dates=3:1	7:9 8:-9 10:-9 12:19
style-dates=3:2	1:17 3:5 5:-6 8:11 10:13 12:-27
style-dates=3:3	0:-5 1:24 3:-5 5:-9 10:9 12:-22
style=0	0:17 1:14 2:-46 3:-15 4:14 5:10 6:5 8:-15 10:-9 11:15 12:8
style=0:0	0:17 1:14 2:-46 3:-15 4:14 5:10 6:5 8:-15 10:-9 11:15 12:8
style=0:gap=0	1:34 2:-8 4:12 5:-19 6:9 8:-6 10:-16 11:-11 12:10
style=0:gap=1	0:11 1:38 2:-23 3:-7 5:21 6:-20 8:-23 9:-15 10:14 11:9
style=0:gap=2	2:-10 4:-5 6:23 8:6 10:10
style=0:gap=3	0:11 1:-19 2:-8 7:6 8:11 10:-6 11:17 12:-11
style=0:gap=4	0:-12 1:-24 7:9 9:21 11:9
style=0:gap=5	0:6 1:-11 4:16 5:7 6:-10 10:-9 12:15
style=0:loud=false	1:10 2:-24 3:-12 7:-13 8:-11 10:11 12:38
style=0:loud=true	0:12 2:-22 4:17 5:9 6:5 7:16 10:-20 11:13 12:-30
style=1	0:-20 1:16 2:-6 3:-8 4:-6 5:-6 8:22 11:-14 12:15
style=1:1	0:-7 1:35 3:-6 5:-17 6:6 7:-9 8:12 9:-8 12:8
style=1:2	0:-13 1:-19 5:11 7:11 8:10 9:13 11:-10 12:7
style=1:gap=0	5:7 8:12 12:-10
style=1:gap=1	0:9 1:-6 2:-7 5:-18 6:26 8:8 11:-9
style=1:gap=2	0:-8 1:12 2:-9 5:-5 6:-11 8:-8 9:16 10:-8 12:20
style=1:gap=3	0:-14 2:11 6:-9 8:5 12:6
style=1:gap=4	1:10 5:9 9:-9 12:-8
style=1:gap=5	10:6
style=1:known	1:-8 2:5 6:-6 7:-5 11:-6 12:30
style=1:loud=false	1:12 5:9 6:14 7:6 8:17 10:-8 11:-11 12:-37
style=1:loud=true	0:-17 2:-7 4:-6 5:-14 6:-10 12:52
style=2	0:-6 1:-10 5:-7 9:7 12:20
style=2:1	1:-6 9:6 10:-6 12:27
style=2:2	11:6 12:-7
style=2:gap=1	2:-6 6:6 9:13
style=2:gap=2	2:6 9:-5
style=2:gap=3	6:-6 12:13
style=2:known	9:-5 12:8
style=2:loud=true	0:-6 1:-10 5:-7 9:7 12:20
style=3	1:-10 2:6 6:-13 8:9 10:28 11:-7
style=3:2	1:-10 2:6 6:-13 8:9 10:28 11:-7
style=3:gap=1	1:-7 2:5 6:-6 8:6 11:-5 12:17
style=3:gap=2	0:10 10:11 12:-15
style=3:gap=3	6:-6 10:21 12:-9
style=3:known	10:16
style=3:loud=false	6:-11 12:18
style=3:loud=true	1:-7 2:6 8:9 10:30 11:-7 12:-22
style=4	1:-9 3:23 4:-5 5:8 8:-6 10:-8
style=4:1	2:-5 12:12
style=4:2	3:7
style=4:3	1:-6 3:16 5:9 10:-7 12:-10
style=4:gap=0	1:-6 2:-11 3:7 12:13
style=4:gap=1	3:21
style=4:gap=3	2:9 7:5 12:-6
style=4:gap=4	2:6
style=4:gap=5	5:13
style=4:known	3:17
style=4:loud=true	1:-9 3:23 4:-5 5:8 8:-6 10:-8
style=5	1:-9 2:44 3:5 12:-12
style=5:2	2:8
style=5:3	1:-8 2:35 3:6 12:-13
style=5:gap=1	2:6 3:7
style=5:gap=2	2:14
style=5:gap=3	2:11
style=5:gap=4	2:7
style=5:gap=5	2:6
style=5:known	1:-9 2:40 3:5 12:-11
style=5:loud=true	1:-9 2:44 3:5 12:-12
title-case	0:-32 1:62 2:22 4:21 5:7 7:10 8:-44 9:-12 10:-8 11:14 12:-39
until-date=-1	0:6 1:-15 2:9 5:39 6:29 8:-19 9:-32 10:-44 11:5 12:17
until-date=-1:loud=false:gap=0	0:-5 6:7 10:-8 11:-7 12:23
until-date=-1:loud=false:gap=1	0:16 1:28 2:-11 3:-6 5:9 7:13 8:-13 10:-49 11:9
until-date=-1:loud=false:gap=2	5:7 6:12 11:-6
until-date=-1:loud=false:gap=3	1:-8 5:18 8:9 11:-10 12:-16
until-date=-1:loud=false:gap=4	5:10 8:6 10:8 11:13 12:-29
until-date=-1:loud=false:gap=5	0:-6 12:13
until-date=-1:loud=true:gap=0	0:8 2:-12 3:11 4:11 5:-10
until-date=-1:loud=true:gap=1	0:-11 1:-5 3:7 5:25 6:8 7:-5 9:-9 10:-15 11:-12 12:23
until-date=-1:loud=true:gap=2	0:9 1:6 5:-11 6:15 9:-5 11:-6
until-date=-1:loud=true:gap=3	1:-9 2:21 3:-6 5:-16 6:-15 8:-13 10:23 11:33 12:-6
until-date=-1:loud=true:gap=4	0:-7 1:-17 2:13 7:11 12:9
until-date=-1:loud=true:gap=5	0:6 4:12 5:6 6:-7
until-date=0	0:-12 2:-12 4:-10 5:-6 6:-25 7:11 8:19 9:27 10:19 12:-12
until-date=0:loud=false:gap=0	1:22 12:-11
until-date=0:loud=false:gap=1	0:-9 1:-20 5:-6 6:-10 8:12 10:42 12:-12
until-date=0:loud=false:gap=2	0:-8 6:-6 8:7 9:13
until-date=0:loud=false:gap=3	1:-10 9:11 10:-5 12:7
until-date=0:loud=false:gap=5	12:-6
until-date=0:loud=true:gap=1	1:12 2:-6 5:-9 10:-14 12:19
until-date=0:loud=true:gap=2	1:8 8:-6 12:-7
until-date=0:loud=true:gap=3	1:-8 7:12 8:9 9:-11 10:6
until-date=0:loud=true:gap=4	9:11
until-date=0:loud=true:gap=5	5:12 12:5
until-date=1	0:-11 1:14 5:-25 6:-21 7:-11 8:7 10:35
until-date=1:loud=false:gap=0	1:6
until-date=1:loud=false:gap=1	1:-5 4:7 5:-9 6:-8 7:-6 10:23
until-date=1:loud=false:gap=3	1:22 12:-6
until-date=1:loud=false:gap=4	1:12 9:-9
until-date=1:loud=true:gap=0	2:-5 8:12
until-date=1:loud=true:gap=1	1:-10 8:-6 9:7 10:12
until-date=1:loud=true:gap=2	10:7 11:6
until-date=1:loud=true:gap=3	1:-10 9:6 10:5
until-date=1:loud=true:gap=4	9:9 12:-5
until-date=1:loud=true:gap=5	12:7
until-date=2	0:-6 1:13 2:-7 5:-5 6:-6 9:8 11:-7 12:13
until-date=2:loud=false:gap=1	5:-7 12:9
until-date=2:loud=false:gap=3	1:6 12:5
until-date=2:loud=true:gap=1	1:20 12:-25
until-date=2:loud=true:gap=2	1:-9 7:6
until-date=2:loud=true:gap=3	2:-5 12:5
until-date=2:loud=true:gap=4	5:-6 12:12
until-date=3	0:12 1:-21 6:14 10:-6 12:6
until-date=3:loud=false:gap=0	1:-8 12:10
until-date=3:loud=false:gap=1	0:7 1:-16 5:-8 6:14
until-date=3:loud=false:gap=2	12:7
until-date=3:loud=true:gap=1	0:8 1:11 12:-16
until-date=3:loud=true:gap=2	5:7 12:-7
until-date=3:loud=true:gap=3	8:7
until-date=3:loud=true:gap=4	12:5
verb	0:-15 2:-6 5:-5 6:-16 7:9 10:-9 11:-12 12:61
w0=	0:12 5:6 8:28 10:-8 12:-22
w0=0x7f454c46 gma	0:-13 12:15
w0=1	5:19 12:-13
w0=1 2003	8:5
w0=10 1234 and ic	1:-6 10:-8 12:20
w0=10 1234 and ne	1:-7 10:-11 12:23
w0=10 2006	9:-5 10:13
w0=10 2007	1:6
w0=100	10:6
w0=123	5:11 12:-8
w0=1300	4:-6 12:13
w0=1856 1861	8:8 12:-5
w0=1861 1863	8:8
w0=1863 1865	8:8
w0=1865	10:42 12:-34
w0=1900	9:7
w0=1933	9:8
w0=1951	9:8
w0=1995 1998	10:11 12:-6
w0=1998	10:10 12:-8
w0=2	12:10
w0=20	10:7
w0=2005	10:11 12:-6
w0=2010	1:-13 12:13
w0=2011	1:5 10:9 12:-7
w0=2012	12:11
w0=2015	8:12 9:-10
w0=2016	1:-8 12:11
w0=2017	9:7
w0=2018	8:9
w0=2019	1:6 7:6
w0=2020	1:7 12:-6
w0=2021	1:-12 7:14
w0=2024	7:7
w0=21 10 2013	1:8
w0=22096	0:13 12:-9
w0=25 5 2011	1:11
w0=26	0:6
w0=29 08 1997	12:7
w0=3610	0:6
w0=4484	0:7
w0=456789	0:8 12:-5
w0=64347	0:8
w0=8 2008	1:-8 8:14
w0=816	0:14 12:-10
w0=8353	0:10 12:-7
w0=98693	0:-10 12:11
w0=a	0:-15 1:-11 5:13 12:15
w0=about	2:9
w0=academic	6:-7 10:8 12:8
w0=accelerate	10:5
w0=accomplishment	12:8
w0=achieved	10:-7 12:9
w0=achievements a	1:-8 12:9
w0=activities	2:-8 3:17
w0=adaptive	10:10 12:-9
w0=add	0:-5 5:9
w0=additional	2:12 12:-8
w0=address	5:-7 12:16
w0=adobe	6:7 12:-7
w0=adritarchoudhu	0:7
w0=advanced	6:-8 12:12
w0=advantage	9:5
w0=adventurer	0:-6 5:10
w0=advisor	1:-9 12:15
w0=affiliations	3:6
w0=agile	6:19 12:-16
w0=ahmedabad	1:15 12:-9
w0=ahornstraße	0:8
w0=akademische	2:8
w0=alcalá	0:-11 1:15 8:20 10:-9 12:-6
w0=alice	12:8
w0=alien	1:8
w0=all	6:-8 12:16
w0=amazon	1:9 12:-5
w0=amiralisobhgol	0:5
w0=amnpardaz	9:9 12:-6
w0=an	11:14 12:-13
w0=analista	8:13 12:-10
w0=analytical	10:6 12:-6
w0=ancr	9:7
w0=and	0:50 1:-11 2:-15 3:7 5:56 6:-13 9:-11 10:-14 11:-8 12:-32
w0=and 23	0:9
w0=and and github	12:7
w0=and university	12:7
w0=android	6:12 12:-11
w0=angular	6:6
w0=ann	0:18 1:6 6:-7 12:-14
w0=anna	1:10 12:-6
w0=another	10:18 12:-12
w0=ansible	6:5
w0=análisis	6:5
w0=application	12:6
w0=applications	12:6
w0=april	1:17 12:-13
w0=arithmetic	12:6
w0=arkansas	11:9
w0=as	6:15 12:-12
w0=assistant	10:8 12:-6
w0=august	5:18
w0=automated	12:5
w0=automatic	11:7
w0=automation	6:-8 12:9
w0=available	12:6
w0=awards	2:8 3:6
w0=aws	6:25 7:8 12:-17
w0=b e	1:10 12:-10
w0=b nai	9:6
w0=b s	1:9 12:-5
w0=b s e	1:11 12:-8
w0=baccalaureat	8:6
w0=bachelor s	1:9
w0=back end	6:23 12:-16
w0=bal	8:8
w0=ballesteros	0:-14 4:26 12:-6
w0=basel	1:12 12:-11
w0=basic	12:6
w0=bengali native	5:-7 12:12
w0=berlin	0:7 1:-6 12:9
w0=betreuer	1:-13 12:20
w0=bharat	9:10 12:-8
w0=big	11:10
w0=bio inspired	10:12 12:-11
w0=books	10:-7 12:11
w0=born	0:7
w0=broadway	0:12 12:-8
w0=buenos	0:9
w0=building	10:6
w0=built	11:-7 12:15
w0=büroanwendunge	6:6
w0=c	6:7 12:-6
w0=c and and	6:30 11:-7 12:-18
w0=california	1:10
w0=campus	1:-6 10:11
w0=careerpilot	11:10 12:-8
w0=category	12:8
w0=certificada	7:31 12:-28
w0=certification	7:-8 12:15
w0=certifications	2:7
w0=certified	7:8
w0=cgpa	1:-9 12:13
w0=ci and cd	2:-7 12:10
w0=citi	1:6 12:-5
w0=client	1:-8 12:14
w0=cloud	6:-10 12:14
w0=co creator	11:7
w0=codeacademy	1:11 12:-6
w0=coding	10:5
w0=coimbatore	0:8 12:-6
w0=colaboradora	12:7
w0=college	1:19 12:-8
w0=colorqueue	11:14 12:-12
w0=company	5:26 9:6 10:-9 12:-16
w0=completed	8:12 12:-10
w0=computer	1:-5 8:-5 10:8
w0=computers	6:-9 12:10
w0=conference	10:-10 12:13
w0=conferences	2:-12 12:13
w0=conservatório	1:10 12:-9
w0=containers	6:-8 12:9
w0=contenido	12:5
w0=contributor	11:6
w0=conway s	11:5
w0=course	1:-12 12:18
w0=courses	2:-8 12:11
w0=creación	11:8 12:-7
w0=created	1:-5 12:21
w0=creative	5:17 12:-8
w0=creator	1:15 11:11 12:-20
w0=credit	11:-6 12:8
w0=cum	1:-5 12:8
w0=current	1:55 10:-8 12:-39
w0=currently	12:12
w0=curriculum	4:-15 5:30 12:-6
w0=cv	5:5
w0=dana	10:9 12:-7
w0=data	12:-6
w0=databases	12:13
w0=date	0:-6 1:-7 5:16 10:-14 12:20
w0=dates	2:-8 12:10
w0=dav	8:6
w0=daytime	5:11 12:-7
w0=de	12:5
w0=dean s	1:10
w0=dear	5:10 12:-7
w0=declaration	12:5
w0=department	1:-7 12:7
w0=deployment	6:7
w0=desarrollador	9:5
w0=description	1:-40 5:-7 11:-8 12:73
w0=desenvolvedora	12:6
w0=designation	1:9 9:-5
w0=deutsch	5:-5 12:16
w0=dev	6:17 12:-11
w0=developed	1:41 12:-26
w0=developer	6:6
w0=development	12:7
w0=devops	0:-7 5:17
w0=distributed	11:8 12:-10
w0=dmitry	4:10
w0=dni	0:10
w0=docker	6:21 12:-10
w0=documentation	6:5
w0=done	12:7
w0=dr	10:12 12:-10
w0=driving	6:-6 12:12
w0=drones	11:9 12:-7
w0=dte	9:6
w0=during	12:9
w0=dynamic	10:11 12:-10
w0=e	5:9 10:17 12:-24
w0=e commerce	11:10
w0=eagle	9:-7 10:11 11:6 12:-6
w0=educación	2:10 12:-6
w0=education	1:-7 2:33 8:-8 12:-5
w0=educational	2:6
w0=eecs	1:6 6:-9 12:10
w0=eichhorn	10:31 12:-24
w0=email	12:12
w0=embedded	1:8 9:-6
w0=engineering	7:13
w0=englisch	5:-6 12:17
w0=english	7:9 10:-8 12:22
w0=english profes	12:7
w0=entwicklung	12:8
w0=ernest	12:6
w0=especialista	5:7
w0=esri	8:7
w0=eta	10:17 12:-8
w0=everis	9:5
w0=examples	3:6
w0=exercise	9:14 12:-12
w0=expected	1:17 12:-15
w0=experience	1:-14 2:23 3:19 12:-12
w0=experiencia	2:5
w0=experte	6:12 12:-6
w0=extra	2:5
w0=extraction	12:7
w0=fabrikam	1:6 12:-5
w0=faculty	1:-11 12:13
w0=familiar	6:-9 12:9
w0=fantastic	10:10 12:-8
w0=firoj	4:6
w0=first	12:11
w0=flashinfer	11:9
w0=for	11:-5 12:12
w0=fortbildung	1:13 12:-11
w0=fortgeschritte	6:12 12:-7
w0=frameworks	6:16 12:-10
w0=freelance	11:10
w0=front end	1:-8 6:38 12:-25
w0=frontend	1:11
w0=fulbright	10:6
w0=full	0:6
w0=full stack	7:7
w0=functionality	6:-6 12:9
w0=funding	1:13 12:-10
w0=fähigkeiten	2:8
w0=führerschein	2:7 5:-6
w0=geburtsdatum	0:-10 10:-5 12:27
w0=gender	12:10
w0=german	10:-5 12:16
w0=ghaziabad u p	12:7
w0=gis	5:7 6:11 12:-10
w0=git	6:6
w0=github	0:8
w0=github and you	0:-7 12:13
w0=github com and	0:13
w0=gitlab	6:7 12:-6
w0=global	1:15 12:-14
w0=go	6:7 12:-6
w0=good	6:8
w0=government	8:26 12:-17
w0=gpa	1:-20 2:-11 12:49
w0=graduate	8:7
w0=grand	0:8 12:-5
w0=graphic	11:6 12:-5
w0=griesheim	5:9
w0=grosse	0:12 6:-6 12:-11
w0=group	7:16 10:-5
w0=hackathon	12:7
w0=hacker	10:6 12:-5
w0=hadiyal	4:11
w0=hadiyalyugant 	0:10 12:-8
w0=hardware	6:-9 12:11
w0=hardware aware	10:12 12:-11
w0=hebrew	12:9
w0=higher	1:-6 8:12
w0=highlights	12:6
w0=hiking	10:13 12:-12
w0=hillel	9:-7 10:9
w0=hindi	5:-8 12:19
w0=hobby	12:15
w0=holy	1:8
w0=homepage	0:8 12:-5
w0=honeywell	1:-5 9:10
w0=hong	8:5
w0=honors	2:7
w0=hopeful	5:9
w0=hsc	1:12 12:-7
w0=html	6:30 12:-19
w0=html5	6:9
w0=https and and 	0:16 1:7 2:-8 5:42 6:-6 9:-6 12:-38
w0=humboldtstraße	0:5
w0=i	6:-6 10:-8 11:-6 12:40
w0=ides	6:5
w0=ieee	1:11 12:-7
w0=ilmenau	1:15 12:-9
w0=im	10:-5 12:6
w0=image	0:-6 5:10 11:11 12:-12
w0=imitación	11:13 12:-12
w0=imitations	11:6 12:-5
w0=improved	10:8
w0=in	6:-7 10:-7 12:23
w0=india	0:9 12:-8
w0=ingeniero	8:-6 9:15
w0=innovation	10:15 12:-9
w0=innovative	12:8
w0=installation	6:-15 12:16
w0=institute	1:-6 12:9
w0=instituto	1:-6 12:10
w0=intel	11:8
w0=intellij	6:9 12:-8
w0=interactive	11:9
w0=interests	2:17 12:-10
w0=intermediate	6:-27 12:32
w0=interviewing	10:7 12:-5
w0=introduction	7:14 12:-10
w0=introdução	2:6
w0=investigación	2:6
w0=item	10:-6 12:13
w0=iwin	9:6
w0=j	10:37 12:-32
w0=james	12:7
w0=jan	1:-7 10:22
w0=january	1:9
w0=japanese	6:11 12:-10
w0=java	6:22 12:-17
w0=javascript	6:19 12:-14
w0=jdoe	0:9 5:14 12:-15
w0=jean baptiste	12:8
w0=jekyll	1:-8 6:16 12:-6
w0=john	0:-6 1:-9 2:-8 4:21 5:11 10:53 12:-53
w0=john doe email	0:12 12:-8
w0=john doe org	5:25 12:-21
w0=johndoe	0:19 12:-15
w0=johndoe com	0:12 12:-10
w0=joseluispastor	0:7 12:-7
w0=journal	10:-10 12:13
w0=juan	5:10 12:-9
w0=july	1:15 8:-10
w0=junior	5:7
w0=junit	6:6 12:-5
w0=justal	4:5
w0=justal kevin g	0:7
w0=kafka	6:5
w0=kannada	12:6
w0=kappa	9:-8 10:11
w0=klasse	5:-7 12:12
w0=koding	6:-5 10:15 12:-6
w0=konstruktion	1:-11 12:12
w0=kotlin	6:16 12:-9
w0=kvm	10:14 11:-7
w0=l	10:15 12:-15
w0=language	5:-5 12:14
w0=languages	2:7 12:19
w0=last	4:-6 12:10
w0=lauri	12:6
w0=leadership	10:14 12:-10
w0=lebenslauf	0:-13 4:-6 5:25
w0=led	12:15
w0=lenguajes	2:11 12:-6
w0=lgbt	10:7
w0=libkvmi	10:14 12:-11
w0=libraries	6:7
w0=libvmi	10:14 11:-6
w0=line	12:10
w0=linguistic	2:13 12:-7
w0=linkedin	5:-7 12:19
w0=linkedin and a	0:8
w0=linkedin com a	0:18 12:-12
w0=linux	6:7
w0=lisa	1:12 12:-12
w0=listening	12:11
w0=literature	1:5
w0=lorem	12:8
w0=lovely	6:9
w0=luciano	5:18 12:-11
w0=machine	6:13 12:-11
w0=manage	1:-6 12:6
w0=mar	1:6
w0=maria	12:8
w0=marital	12:13
w0=master	8:9
w0=master s	5:8
w0=matlab	6:-7 12:8
w0=maxprocloud	11:7
w0=may	9:8 10:12 12:-8
w0=medium	0:9
w0=megatruetrue	1:12 12:-8
w0=member	1:-11 10:7 12:14
w0=mentoring	10:8 12:-5
w0=messaging	6:-9 12:10
w0=microsoft	6:5
w0=minor	1:-14 12:17
w0=miriam	12:6
w0=miscellaneous	2:-8 12:13
w0=mobile	6:-6 11:6 12:6
w0=monitoring	6:-8 12:9
w0=month	1:15 12:-13
w0=monthly	6:-5 12:6
w0=more	11:-9 12:20
w0=most	1:11 12:-6
w0=mother	6:-6 12:18
w0=motivator	6:5
w0=ms	6:6
w0=n	5:9 12:-7
w0=name	12:13
w0=nationality	12:9
w0=nationalität	12:7
w0=native	12:6
w0=naumburg	1:12 12:-10
w0=netbeans	6:10 12:-5
w0=network	6:-7 12:9
w0=neuralprune	11:5
w0=new	12:11
w0=nicholas marti	12:5
w0=no17	0:7 12:-5
w0=node js	6:10 12:-7
w0=nombre	4:11 12:-6
w0=northeast	11:8 12:-6
w0=november	5:7
w0=nsf	12:6
w0=objective	2:7
w0=oci	7:9
w0=on	12:13
w0=online	12:11
w0=open	11:6
w0=open source	1:-5 2:5 12:6
w0=operating	6:7
w0=optimización	10:13
w0=oracle	7:7
w0=os	6:18 12:-14
w0=other	2:8
w0=outgoing	6:8
w0=p c	11:8 12:-7
w0=p vignesh	4:11 5:-5
w0=paavai	8:13 12:-8
w0=page	5:17 12:-8
w0=parallel	11:-8 12:10
w0=parallels	9:5
w0=partnership	12:7
w0=passing	12:6
w0=patterns	6:9
w0=paymentgateway	11:8 12:-7
w0=pega	7:8
w0=penetration	12:6
w0=percentage	1:-9 12:10
w0=performed	12:5
w0=period	1:56 12:-46
w0=permanent	0:-6 2:9 5:-6 12:13
w0=person	5:-5 12:14
w0=personal	2:35 4:-7 5:-8 12:-13
w0=persönliche	2:5
w0=pflichtpraktik	1:5
w0=ph d	1:16 8:-6 12:-8
w0=phone	0:-9 12:15
w0=php	6:8
w0=pin	0:8 12:-6
w0=pipy	12:6
w0=place	5:39 12:-21
w0=plaza	0:10
w0=pleasantville	0:9
w0=plx	12:5
w0=pmp	7:8
w0=polite	6:8 12:-5
w0=portfolio	0:8 11:14 12:-18
w0=position	1:18 9:13 12:-19
w0=postgresql	6:10 12:-5
w0=preparatory	8:9
w0=present	0:-6 1:14
w0=processes	12:5
w0=prof	10:12 12:-8
w0=professional	2:12
w0=program	6:6 9:6
w0=programa	11:7 12:-6
w0=programación	6:-6 12:7
w0=programming	6:18
w0=project	6:-7 11:7 12:20
w0=projects	2:18 11:-10
w0=projects and r	2:14 12:-7
w0=prometheus	6:6 12:-5
w0=publication	12:8
w0=pureminutes	11:14 12:-10
w0=pursuer	6:10 12:-7
w0=pursuing	7:12 12:-12
w0=python	6:40 12:-31
w0=r and programm	10:6 12:-5
w0=raju	0:6 12:-5
w0=ranked	10:13 12:-9
w0=react	11:14 12:-13
w0=reader	10:-6 12:7
w0=reading	10:6
w0=real	11:6 12:-6
w0=real time	1:-5 11:9
w0=recommendation	11:12
w0=references	2:10
w0=regents	1:13 12:-6
w0=reinegger	4:8
w0=relevant	1:-9 2:10 12:9
w0=relevante	2:5
w0=research	12:5
w0=responsibiliti	1:-9 6:-6 11:-9 12:37
w0=responsável	12:5
w0=rest	11:14 12:-14
w0=resume	2:-9 4:-10 5:23
w0=resumé	5:7
w0=roadmaps	10:7 12:-5
w0=robotics	6:6
w0=rochester	0:7
w0=role	1:22 6:-18 11:-7 12:14
w0=roles	12:11
w0=ros	6:11 11:-5 12:-5
w0=rua	0:6
w0=russisch	12:8
w0=rust	6:7 12:-5
w0=san	0:5 1:21 12:-12
w0=santhosh	4:5
w0=schedular	11:8 12:-6
w0=scholarships	3:6
w0=scientific	9:14 11:13 12:-24
w0=second	6:-6 12:7
w0=section	3:10
w0=secured	12:5
w0=seethalakshmi	1:8
w0=self	9:6
w0=senior	1:9
w0=sept	1:-7 8:-5 9:9 10:23 12:-12
w0=september	8:8
w0=serena	10:-6 12:9
w0=set	11:18 12:-17
w0=sex	0:10
w0=shutter	11:16 12:-14
w0=signal	6:15 12:-15
w0=silhouettes	11:12
w0=sils maria	1:10 12:-9
w0=simulación	11:6 12:-6
w0=since	8:7
w0=sistemas	12:7
w0=skill	2:6
w0=skilled	0:-11 5:13
w0=skills	2:28 6:27 12:-38
w0=skype	4:16 12:-12
w0=sleep	5:11
w0=software	0:-14 5:23 6:-17 10:-5 12:20
w0=solidworks	6:6 12:-5
w0=something	12:6
w0=spanish	6:13 10:-7
w0=spending	12:8
w0=sports	5:9
w0=sql	6:22 12:-13
w0=sslc	1:11 12:-7
w0=staatsangehöri	12:8
w0=stanford	1:19 7:-6 12:-7
w0=state	1:27 9:-22 11:7
w0=states	1:-7 12:8
w0=steel	1:-19 12:24
w0=strategist	1:5
w0=street	0:13 5:23 12:-29
w0=student	10:15 12:-11
w0=studium	1:15 12:-13
w0=study	1:11 12:-9
w0=summary	2:6
w0=summer	1:9 12:-7
w0=suspendisse	12:6
w0=sveltekit	6:6
w0=systems	6:-7 12:15
w0=tamil	0:5
w0=tbp	1:14 12:-8
w0=tcp and ip	6:5
w0=techadvancers	9:6
w0=technical	2:9
w0=technion	1:17 12:-14
w0=technische	8:6
w0=technologies	1:-11 6:23 12:-11
w0=technology	6:24 12:-11
w0=tecnología	1:-8 12:8
w0=tehran	0:17 12:-8
w0=terminal	11:7 12:-5
w0=text	11:9 12:-7
w0=the	6:-8 10:-5 12:20
w0=there	12:5
w0=thesis	1:-6 12:10
w0=this	1:-5 5:-7 10:-6 12:26
w0=tindog	11:13 12:-11
w0=tion	12:5
w0=to	0:-5 6:-6 12:23
w0=tools	2:-11 12:17
w0=topografía	1:-11 12:12
w0=transactional	12:8
w0=travel	12:6
w0=triangular	11:7
w0=u m	10:8
w0=ui	12:6
w0=undergraduate	9:6 12:-8
w0=unicode	3:6
w0=unit	6:5
w0=university	1:37 2:-7 10:7 12:-18
w0=uri	4:6
w0=usage	3:7
w0=use	12:10
w0=user	11:-8 12:10
w0=valedictorian	12:6
w0=valencia	0:10 12:-8
w0=veerakeralam	0:7 12:-5
w0=version	6:8 12:-6
w0=virtuozzo	9:5
w0=visualization	11:8 12:-7
w0=vizag	1:27 12:-19
w0=vocational	9:-8 12:10
w0=voice based	12:7
w0=vorname	12:11
w0=web	1:6 5:6 6:-29 12:27
w0=welcome	2:7 12:-5
w0=william	10:10
w0=wipro	1:-11 12:13
w0=with	2:-5 3:12 12:5
w0=work	2:7
w0=worked	1:-6 9:14
w0=working	12:6
w0=wrote	12:10
w0=www linkedin c	0:8 12:-6
w0=wyrażam	12:5
w0=x8664	11:12 12:-8
w0=yandex	8:15 12:-8
w0=year year	1:-9 9:24 10:-7 12:-7
w0=yoga	10:12 11:11 12:-19
w0=your	0:-8 4:7 5:8
w0=yours	5:8 12:-6
w0=yuganthadiyal 	12:5
w0=zivildienst	2:5
w0=zusätzliche	2:8
w0=высшая	8:16 12:-7
w0=диплом	1:11 12:-8
w0=ноябрь	11:10 12:-6
w0=образование	2:7
w0=стажер	0:-10 5:13
w0=студенческий	1:12 12:-9
w0=факультет	0:-6 1:15
w0=业界领先的虚拟主播技术平台 	6:-10 12:14
w0=为响当当大学武侠系开发的全方	12:9
w0=主要开发语言	12:10
w0=响当当大学	8:5
w0=响当当大学武侠修炼管理系统	11:9
w0=大规模智能配送调度系统 日处	6:-10 12:12
w0=建立了支持百万级并发的直播技	12:7
w0=技术栈	1:-7 6:21 12:-7
w0=构建了实时订单调度引擎 支持	12:6
w0=淘宝网核心交易系统 采用武侠	12:7
w0=系统帮助武侠系学生整体实力提	12:7
w0=美团智能配送调度系统	11:8
w0=腾讯星瞳虚拟主播技术平台	11:9
w0=阿里巴巴电商核心交易系统	11:9
words=0	0:46 1:-9 2:40 3:12 4:15 5:55 6:-28 7:-26 8:-11 9:-40 10:-50 11:-26 12:20
words=1	0:9 1:22 2:48 3:-17 4:37 5:-33 6:-63 7:21 9:14 10:-46 11:26 12:-16
words=2	2:-38 3:-19 4:-20 5:42 6:41 7:15 8:-30 9:16 10:-11 11:6
words=3	0:6 1:52 2:-20 4:-24 5:-28 6:16 7:-10 8:28 9:32 10:38 11:-67 12:-21
words=4	0:-45 1:-38 2:-22 4:-11 5:-9 6:43 7:12 8:32 9:-33 10:46 11:-11 12:34
words=5	0:-34 1:-34 2:-13 3:13 4:-6 5:-26 6:-21 7:-7 8:-13 9:14 10:29 11:68 12:28
wraps	0:17 1:-15 6:-18 10:-7 11:-11 12:51`;
