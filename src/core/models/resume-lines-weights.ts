// Made by `npm run train resume-lines`. On files it was not trained on, pages and the same pasted as text: heading found 0.927 right 0.948 of 670; start:experience found 0.881 right 0.883 of 386.
/** Weights for `readModel`. */
export const RESUME_LINES_WEIGHTS = `contact	header	heading	heading-wrap	name	other	skills	start:certifications	start:education	start:experience	start:other	start:projects	text
-1:bullet=false	0:19 1:8 4:-10 5:-11 6:5 7:-12 9:-8 10:33 11:-28 12:6
-1:bullet=true	0:-23 1:-12 2:6 4:-8 6:-11 7:17 8:5 9:14 10:-30 11:28 12:13
-1:date=none	0:14 2:9 4:-14 5:-8 6:17 8:6 9:10 10:-48 11:14 12:8
-1:date=range:all	8:-5 12:21
-1:date=range:apart	5:5
-1:date=range:end	1:-10 12:10
-1:date=range:rail	1:16
-1:date=range:start	1:-19 10:7 12:18
-1:date=range:within	12:9
-1:date=single:all	10:19 12:-17
-1:date=single:apart	12:5
-1:date=single:end	5:-5 8:8 10:17 11:-5 12:-5
-1:date=single:rail	7:5 10:5 12:-6
-1:date=single:start	1:19 10:5 12:-20
-1:gap=0	1:13 3:7 5:-12 6:12 8:-8 9:-6
-1:gap=1	0:-10 2:10 3:-20 5:11 6:-18 7:6 8:16 9:11 10:9 11:20 12:-37
-1:gap=2	1:6 3:-7 4:-12 5:-12 6:-31 7:6 8:10 9:10 12:20
-1:gap=3	1:-9 2:-9 3:8 5:-16 6:50 7:-6 8:-13 9:-6 10:-10 11:-22 12:30
-1:gap=4	0:-6 2:-8 6:-15 8:5 10:8 12:19
-1:gap=5	0:9 1:-16 5:23 12:-13
-1:known=certifications	1:-6 7:22 12:-7
-1:known=education	1:10 8:23 9:-5 10:-6 12:-5
-1:known=experience	1:-14 8:-5 9:28 12:9
-1:known=other	0:17 1:-10 6:-6 8:-7 10:20 11:-6 12:-6
-1:known=projects	10:-7 11:25 12:-5
-1:known=skills	6:16
-1:known=summary	12:11
-1:loud=false	0:-15 1:-24 2:32 3:-21 4:-17 5:8 6:-35 8:9 9:30 11:27
-1:loud=true	0:12 1:20 2:-29 3:16 5:-19 6:29 7:6 9:-23 11:-27 12:18
-1:none	0:-9 2:-7 4:15 5:8 12:6
-1:words=0	0:21 1:-18 4:12 5:-37 6:32 8:8 9:6 10:7 11:-8 12:-18
-1:words=1	0:40 1:17 3:-14 4:-8 5:16 6:6 9:5 10:-6 11:-25 12:-24
-1:words=2	0:-15 1:7 2:14 3:-10 4:-9 5:9 6:-26 7:6 8:7 9:-11 10:6 12:21
-1:words=3	0:-19 2:-7 3:15 4:-6 5:-15 8:-5 9:17 11:11 12:7
-1:words=4	0:-20 3:8 5:21 7:-5 11:-8 12:20
-1:words=5	0:-10 1:-5 6:-11 7:5 9:-12 10:-8 11:29 12:13
1:bullet=false	0:9 1:-18 2:-9 3:-12 4:7 5:-23 6:-30 7:-9 8:13 9:7 10:50 11:8 12:6
1:bullet=true	0:-22 1:22 2:9 3:8 4:-7 6:23 7:10 10:-38 11:-10 12:11
1:date=none	0:6 1:17 3:-6 5:6 6:18 10:-44
1:date=range:all	1:18 10:7 12:-12
1:date=range:apart	1:-8 5:-6 9:11 12:9
1:date=range:end	9:5
1:date=range:rail	8:10
1:date=range:within	12:7
1:date=single:all	1:7 9:-6 10:11
1:date=single:apart	1:-14 3:6 10:-8 12:29
1:date=single:end	5:-5 8:7 10:41 12:-24
1:date=single:rail	7:9
1:date=single:start	1:-6 10:6 12:5
1:date=single:within	4:8 6:-5
1:gap=0	0:-11 1:-27 2:-8 3:9 5:-18 8:27 10:39 11:-8 12:-7
1:gap=1	2:-6 3:-9 4:12 5:-29 6:-34 7:7 8:9 9:18 10:8 11:20
1:gap=2	1:11 3:7 5:-7 6:20 8:-7 9:-5 10:-19 11:-9 12:16
1:gap=3	0:6 2:19 3:-7 4:-15 6:11 7:-11 8:-12 9:-8 12:8
1:gap=4	1:16 2:8 10:-10 11:-6
1:gap=5	0:-10 2:-8 5:33 7:9 8:-6 10:-6
1:known=education	0:11 1:7 5:-9
1:known=experience	1:-8 10:11
1:known=other	1:-6 4:-7 6:18 12:-11
1:known=projects	5:7 6:6 12:-6
1:known=skills	6:10 9:5 12:-16
1:known=summary	5:-9 12:8
1:loud=false	0:-18 3:-10 4:-13 5:-5 6:-33 7:9 9:14 10:41 11:16
1:loud=true	0:6 1:7 3:7 4:13 5:-20 6:26 7:-9 8:12 9:-7 10:-28 11:-18 12:15
1:none	1:-12 5:23 10:-11 12:8
1:words=0	0:37 1:7 3:-10 4:-8 5:-38 6:35 8:12 9:-20 10:17 11:-19 12:-11
1:words=1	0:9 1:5 3:-8 4:13 5:22 6:10 7:14 8:-9 9:13 10:-53 11:-19
1:words=2	0:-11 1:-12 5:-10 6:-35 7:-11 8:27 9:13 10:28 11:-6 12:20
1:words=3	0:-27 1:-9 2:9 6:15 7:6 8:-19 9:5 10:28 12:-5
1:words=4	0:-13 1:-9 3:10 5:18 6:-21 7:-7 8:-6 9:6 10:-11 11:28 12:9
1:words=5	0:-7 1:20 2:-7 3:7 5:-14 6:-11 9:-11 11:16
2:bullet=false	0:10 1:6 2:-12 4:7 6:-8 7:-28 8:22 10:16 11:-12
2:bullet=true	0:-20 2:13 3:-6 4:-7 5:-29 6:14 7:9 8:-15 9:16 10:6 11:11
2:date=none	1:20 2:8 5:-16 6:19 7:-19 8:-19 10:-8 11:14
2:date=range:all	1:7 8:5 12:-6
2:date=range:apart	0:6 1:-6 12:10
2:date=range:rail	5:-10 8:11 12:7
2:date=range:start	1:6 9:8 12:-10
2:date=single:all	1:-7 7:6 10:19 12:-8
2:date=single:apart	0:-6 1:-11 5:8 7:-5 12:18
2:date=single:end	1:6 5:-7 8:5 12:16
2:date=single:rail	7:5 8:11 10:7 12:-15
2:date=single:start	1:5
2:none	1:-17 5:29 6:-14 7:24 9:-7 10:-21 12:20
about=certifications	1:-11 2:8 5:-7 6:-7 7:16 8:-5 12:21
about=education	1:8 2:27 6:-6 9:-6 10:-5 12:-10
about=experience	0:-13 2:44 3:17 5:11 6:-5 9:5 10:-18 11:-11 12:-21
about=projects	2:37 5:-9 6:-14 9:-7 10:8 11:-16 12:18
about=skills	1:-8 2:23 5:-10 6:34 8:-5 10:-9 11:-9 12:-10
about=summary	1:-10 2:20 12:6
after=<start>	0:-11 1:-8 2:-8 4:19 5:18 12:10
after=contact	0:169 1:-60 2:27 3:-6 4:23 5:-57 6:-37 7:-6 8:-14 10:-32 11:-13 12:-13
after=header	0:-57 1:42 2:-23 3:-10 4:-9 5:20 6:-37 8:19 9:29 10:-36 11:-32 12:106
after=heading	1:-100 2:-63 3:59 5:-39 6:-18 7:8 8:19 9:32 10:53 11:57 12:9
after=heading-wrap	0:-6 1:-14 2:-9 3:22 5:-6 6:-7 10:9 12:21
after=name	0:25 1:-24 4:-7 5:81 6:-11 10:-6 12:-43
after=other	0:9 1:-61 2:24 3:-9 4:13 5:147 6:-35 7:-5 8:-13 10:-27 11:-13 12:-78
after=skills	0:-36 1:-67 3:-7 4:-7 5:-45 6:165 7:-7 8:-16 9:-8 10:-18 11:-43 12:70
after=start:certifications	0:-7 1:18 5:7 6:-8 7:44 10:-6 12:-37
after=start:education	0:-13 1:139 2:14 5:-14 6:-18 8:-7 9:-9 10:-15 11:-11 12:-42
after=start:experience	1:160 2:-8 5:-15 6:-21 8:-9 9:-45 10:-13 11:-6 12:-25
after=start:other	0:-39 1:58 2:26 3:-8 5:-21 6:-37 7:-6 8:-15 9:-12 10:68 11:-12 12:27
after=start:projects	0:-15 1:41 2:-13 5:-6 6:25 8:-14 9:-8 10:-15 11:43 12:-27
after=text	0:-35 1:-134 2:27 3:-32 4:-16 5:-70 6:29 8:66 9:43 10:47 11:38 12:63
alike=false:false	0:-49 1:44 2:13 3:-22 5:-13 6:-33 7:-9 8:5 9:32 11:20
alike=false:gap=0	0:6 1:36 2:-10 4:8 10:-12 12:-14
alike=false:gap=1	1:34 2:-10 3:-10 6:-8 7:-10 8:-9 9:15 12:-7
alike=false:gap=2	1:-8 3:-6 4:-6 5:-15 6:-7 9:5 10:28 12:7
alike=false:gap=3	0:-7 1:-35 2:18 3:-9 4:-7 5:-11 6:-9 7:6 8:9 10:13 11:11 12:24
alike=false:gap=4	0:-9 2:15 8:7 9:18 10:-11 12:-10
alike=false:gap=5	0:-8 1:-12 2:5 4:12 5:13 6:-10 8:-5 9:-8 12:19
alike=false:true	0:30 1:-33 2:6 8:-11 9:-7 10:16 11:-18 12:18
alike=true:false	0:12 1:-15 2:-16 3:25 7:9 8:23 9:-11 10:-11 12:-18
alike=true:gap=0	0:-8 1:-12 2:-8 5:-7 6:11 8:11 10:-8 11:-8 12:30
alike=true:gap=1	0:10 1:-21 2:-20 3:23 4:-7 6:11 7:10 9:-19 12:18
alike=true:gap=2	1:13 5:6 6:20 10:-21 11:-7 12:-6
alike=true:gap=3	1:14 5:7 6:-12 8:6 10:5 11:6 12:-29
alike=true:gap=4	1:-11 6:-5 7:12 9:-7 11:11
alike=true:gap=5	0:6 5:5
alike=true:true	0:-5 2:-7 4:-8 5:9 6:19 7:6 8:-11 9:-9 10:-9 12:23
at=0	0:-9 2:-7 4:15 5:8 12:6
at=1	1:-8 4:6 5:36 12:-22
at=2	0:-5 4:6 9:7 12:10
at=3	0:38 5:-15 6:-6 10:-10 12:-7
at=4	0:21 1:-20 2:7 5:-21 9:5 10:-8 11:-7 12:30
at=5	0:5 1:10 5:-13 6:-8 9:11 11:-7 12:9
at=6	0:-6 1:26 2:-18 4:-21 5:-11 6:28 7:23 10:-12 11:15 12:-17
at=6:on	0:-54 1:-6 2:8 3:9 4:-12 5:18 6:-12 7:-9 8:10 9:-12 10:39 12:15
below=0	0:-11 1:-27 2:-8 3:9 5:-18 8:27 10:39 11:-8 12:-7
below=1	2:-6 3:-9 4:12 5:-29 6:-34 7:7 8:9 9:18 10:8 11:20
below=2	1:11 3:7 5:-7 6:20 8:-7 9:-5 10:-19 11:-9 12:16
below=3	0:6 2:19 3:-7 4:-15 6:11 7:-11 8:-12 9:-8 12:8
below=4	0:-10 5:52 6:-6 7:12 8:-11 10:-27 11:-10 12:12
bias	0:-20 1:-14 3:-11 4:-8 6:-16 10:7 12:52
bold-lead	0:-6 1:-16 5:-12 6:61 9:9 10:21 11:5 12:-57
bold=false	0:13 1:-12 2:-17 3:-20 4:-10 5:29 6:39 7:14 9:-8 10:-28 11:-30 12:29
bold=true	0:-25 2:14 3:15 4:8 5:-32 6:-47 7:-9 9:13 10:30 11:29
bullet=false	0:-21 1:45 2:40 4:8 5:46 6:-11 7:-16 8:-23 9:19 10:-32 11:-71 12:11
bullet=true	0:5 1:-57 2:-38 3:-13 4:-14 5:-45 7:21 8:24 9:-14 10:36 11:67 12:31
caps	0:-21 2:27 3:38 5:-5 8:-17 11:-8 12:-8
colour	0:14 1:-43 2:10 4:-12 5:19 6:8 8:9 9:-13 11:8
commas=0	0:-57 1:-7 2:44 3:-9 4:28 5:20 6:-144 7:25 10:-19 11:78 12:46
commas=1	0:57 2:-13 3:-11 4:-24 6:-68 8:25 9:-9 11:21 12:16
commas=2	0:-19 1:23 2:-19 3:16 4:-6 6:29 7:-16 8:-10 9:27 10:6 11:-42 12:12
commas=3	1:-30 2:-9 5:-19 6:168 8:-13 9:-9 10:15 11:-62 12:-32
contact	0:225 1:-27 2:-19 3:-6 4:-18 5:20 6:-49 7:-9 9:-5 10:-72 11:-24 12:-16
date=none	0:11 1:-25 2:26 3:-12 4:18 5:12 6:35 7:-17 8:-37 9:-48 10:-25 11:-6 12:66
date=range:all	1:46 8:-14 9:11 10:-7 11:6 12:-24
date=range:apart	3:11 5:-9 6:-6 9:22 10:13 12:-16
date=range:end	1:6 9:16 10:-6 11:11 12:-19
date=range:rail	8:37 9:18 10:-7 12:-24
date=range:start	1:27 12:-13
date=range:within	1:-5 2:7 10:-16 12:24
date=single:all	0:-6 1:-9 5:7 6:-5 7:-8 10:21 12:11
date=single:apart	0:-15 1:-39 2:-6 3:7 7:29 9:-36 10:29 11:11 12:21
date=single:end	0:7 1:-9 4:-12 6:-10 8:20 9:-5 10:-10 11:-7 12:36
date=single:rail	5:9 7:28 8:-10 9:21 12:-33
date=single:start	1:-13 7:-7 9:7 10:40 12:-20
date=single:within	0:7 1:14 6:-6 10:-26 12:31
digits	0:65 1:-15 2:-27 3:-5 4:-15 6:-32 7:10 8:16 10:31 12:-20
ends=,	0:10 6:15 8:-9 9:-7 10:-7 11:-6 12:19
ends=.	0:-31 1:-40 2:-16 3:-7 5:-47 6:-27 7:18 9:51 10:50 12:50
ends=:	0:-9 1:-15 6:-32 9:-5 10:-8 11:44 12:33
ends=word	0:14 1:44 2:18 4:8 5:45 6:30 7:-7 8:13 9:-34 10:-30 11:-44 12:-60
font	0:-31 1:6 2:12 3:14 5:24 6:-69 7:-13 9:9 10:41 11:31 12:-22
gap=0	1:24 2:-18 3:9 4:7 5:-11 6:10 8:6 9:-6 10:-21 11:-12 12:16
gap=1	0:12 1:13 2:-30 3:13 8:-11 11:-6 12:11
gap=2	3:-7 4:-7 5:-8 6:13 9:8 10:8
gap=3	0:-6 1:-21 2:22 3:-13 4:-8 6:-21 7:6 8:15 10:18 11:17
gap=4	0:-12 1:-15 2:18 7:9 9:12 10:-6 11:7 12:-13
gap=5	1:-15 2:6 4:12 5:18 6:-12 8:-7 12:14
in=certifications	0:-6 1:12 2:-5 6:-12 7:42 8:-10 9:-6 11:6 12:-17
in=certifications:alike	1:5 7:6
in=certifications:bullet=false	1:8 6:-7 7:35 8:-8 9:-6 10:5 11:-6 12:-11
in=certifications:bullet=true	7:7 11:12 12:-6
in=certifications:date=none	0:-5 1:20 5:-7 6:-11 7:24 8:-5 10:-6 11:8 12:-7
in=certifications:date=single:all	1:9
in=certifications:date=single:apart	1:-6 7:8
in=certifications:date=single:rail	1:-11 5:6 7:15
in=certifications:date=single:start	10:11 12:-8
in=certifications:first	7:18 12:-7
in=certifications:gap=1	1:18 5:-6 6:-9 7:10 10:7 11:-5
in=certifications:gap=2	7:10
in=certifications:gap=3	7:12 11:15 12:-12
in=certifications:gap=4	7:13
in=certifications:gap=5	5:6
in=certifications:level	7:18 12:-6
in=certifications:other	1:14 6:-8 11:14
in=education	0:-8 1:17 3:-6 4:-6 5:-12 6:-26 7:-9 8:66 9:-18 10:-19 11:19 12:7
in=education:alike	12:8
in=education:bullet=false	1:27 3:-5 4:-5 5:-11 6:-18 7:-7 8:49 9:-16 10:-13 11:-15 12:22
in=education:bullet=true	1:-10 6:-8 8:17 10:-6 11:34 12:-15
in=education:date=none	5:-10 6:-20 7:-6 8:33 9:-10 10:-7 11:25 12:13
in=education:date=range:all	1:15 8:-8
in=education:date=range:apart	1:11
in=education:date=range:rail	8:11
in=education:date=single:apart	8:5
in=education:date=single:end	1:8 8:9 12:-11
in=education:date=single:within	12:6
in=education:first	1:11 8:22 10:-5 12:-7
in=education:gap=0	2:-5 12:19
in=education:gap=1	0:-11 1:24 2:-6 5:-9 6:-11 8:20 9:-5 10:-12 11:12 12:5
in=education:gap=2	1:12 6:-5 8:13 9:-5 11:-5
in=education:gap=3	0:6 1:-9 6:-5 8:28 9:-5 10:-5 11:14 12:-10
in=education:gap=4	1:-8 2:7 8:9
in=education:gap=5	5:7
in=education:level	1:-9 6:-6 8:37 9:-8 11:15 12:-13
in=education:other	1:19 5:-12 6:-17 8:7 9:-5 10:-9 11:10 12:19
in=experience	0:-5 1:25 2:-10 4:-9 7:-6 9:49 10:-25 11:-23 12:5
in=experience:alike	1:-7 8:12 9:9
in=experience:bullet=false	1:33 2:-7 4:-7 6:15 8:7 9:54 10:-20 11:-18 12:-52
in=experience:bullet=true	1:-8 6:-16 9:-5 11:-5 12:58
in=experience:date=none	1:12 2:-5 4:-7 7:-10 9:20 10:-21 11:-17 12:27
in=experience:date=range:all	1:6
in=experience:date=range:apart	8:5 9:11
in=experience:date=range:end	9:6
in=experience:date=range:rail	8:7 12:-6
in=experience:date=single:all	1:-12 12:13
in=experience:date=single:apart	7:7 9:-9 10:6
in=experience:date=single:rail	1:12 12:-9
in=experience:date=single:within	1:8
in=experience:first	1:-14 8:-5 9:27 12:6
in=experience:gap=0	8:12
in=experience:gap=1	1:9 2:-8 5:-7 6:15 7:-7 8:-7 9:8 10:-15 11:-11 12:30
in=experience:gap=2	5:12 6:-7 9:21 10:-6 12:-10
in=experience:gap=3	1:12 6:-7 9:15 11:-6 12:-15
in=experience:gap=4	9:7
in=experience:gap=5	0:11
in=experience:level	1:12 6:-10 9:25 10:-6 11:-10
in=experience:other	1:35 4:-6 5:6 6:14 7:-7 9:-12 10:-11 11:-9
in=none	0:10 1:-26 2:16 4:22 5:7 6:-10 7:9 8:-7 9:5 10:-9 11:-8
in=none:bullet=false	0:7 1:-25 2:17 4:23 5:10 6:-17 7:-5 8:-6 9:6 10:-7 11:-6 12:9
in=none:bullet=true	6:7 7:14 12:-13
in=none:date=none	1:-23 2:16 4:25 5:10 6:-9 7:10 8:-6 10:-8 11:-7 12:-11
in=none:date=single:end	0:6
in=none:gap=0	0:9 4:11 12:-9
in=none:gap=1	0:20 1:-11 5:29 7:13 9:6 12:-48
in=none:gap=2	12:18
in=none:gap=3	0:-6 2:15 6:-5 12:5
in=none:gap=4	2:8 5:-10 12:10
in=none:gap=5	0:-6 2:-6 4:15 5:-8 12:19
in=none:other	0:10 1:-26 2:16 4:22 5:7 6:-10 7:9 8:-7 9:5 10:-9 11:-8
in=other	0:8 3:21 5:15 6:-14 7:-16 8:-24 9:-15 10:32 11:-29 12:22
in=other:alike	0:10 5:6 6:7 12:-11
in=other:bullet=false	0:-6 1:11 3:23 4:5 5:22 7:-13 8:-20 9:-13 10:10 11:-20
in=other:bullet=true	0:14 1:-12 5:-8 6:-9 10:22 11:-9 12:18
in=other:date=none	0:11 1:16 3:19 4:5 5:15 6:-9 7:-12 8:-15 9:-14 10:5 11:-21
in=other:date=range:apart	1:-7 3:5 10:10
in=other:date=range:rail	9:6
in=other:date=range:start	1:10 10:-5
in=other:date=range:within	10:-6 12:14
in=other:date=single:all	5:5 10:14 12:-12
in=other:date=single:apart	1:-6 12:7
in=other:date=single:end	1:-8 12:21
in=other:date=single:rail	10:7 12:-6
in=other:date=single:start	10:9 12:-5
in=other:date=single:within	10:-6
in=other:first	0:18 1:-9 5:-7 6:-6 8:-6 10:23 11:-5 12:-6
in=other:gap=0	1:27 2:-8 3:11 10:-15 12:-6
in=other:gap=1	1:-10 2:-12 3:21 4:9 6:-19 7:-7 8:-10 9:-9 10:35 11:-14 12:13
in=other:gap=2	0:13 5:-10 6:17 8:-6 12:-6
in=other:gap=3	1:-12 2:7 3:-6 6:-8 10:12 11:-6 12:31
in=other:gap=4	5:11 10:-9 12:6
in=other:gap=5	2:10 5:14 10:6 12:-15
in=other:level	1:7 4:5 7:-5 8:-8 9:-8 10:21 11:-11 12:7
in=other:other	0:-17 3:26 4:-6 5:16 6:-17 7:-5 8:-8 9:-8 10:-9 11:-10 12:33
in=projects	0:-14 1:-14 6:14 7:-7 8:-12 9:-14 10:11 11:51 12:-12
in=projects:alike	6:12 11:15 12:-15
in=projects:bullet=false	0:-11 1:-18 7:-6 8:-11 9:-14 10:14 11:36
in=projects:bullet=true	6:9 11:15 12:-15
in=projects:date=none	0:-13 1:-14 6:14 7:-6 8:-9 9:-10 10:16 11:30 12:-9
in=projects:date=range:end	11:6
in=projects:first	10:-7 11:25 12:-5
in=projects:gap=0	6:18 11:-6
in=projects:gap=1	0:-9 6:37 10:-14 11:23 12:-28
in=projects:gap=2	1:-7 6:-13 11:13 12:21
in=projects:gap=3	1:-6 2:7 5:9 6:-23 9:-5 10:16 11:8
in=projects:gap=4	10:7 11:13 12:-19
in=projects:gap=5	0:-6 12:13
in=projects:level	1:-6 5:-5 9:-7 10:25 11:36 12:-27
in=projects:other	0:-9 1:-8 2:11 5:10 10:-6 11:-25 12:35
in=skills	0:9 1:-16 2:-6 5:-7 6:53 7:-5 8:-7 9:-7 10:15 11:-13 12:-8
in=skills:alike	6:-15 12:20
in=skills:bullet=false	0:11 1:-15 2:-5 5:-6 6:38 8:-6 9:-6 11:-10 12:11
in=skills:bullet=true	6:15 10:14 12:-19
in=skills:date=none	0:10 1:-19 2:-6 5:-10 6:55 7:-5 8:-6 9:-6 10:12 11:-12
in=skills:first	6:10
in=skills:gap=0	12:6
in=skills:gap=1	0:18 1:-11 5:-5 6:-6 10:7 11:-6 12:16
in=skills:gap=2	6:28 10:10 12:-22
in=skills:gap=3	6:30 12:-6
in=skills:gap=5	5:7
in=skills:level	1:-7 6:29 11:-6 12:7
in=skills:other	0:16 1:-6 6:28 10:16 12:-37
in=summary	1:-6 6:-11 9:11 10:-6 12:32
in=summary:alike	12:5
in=summary:bullet=false	6:-8 9:5 12:28
in=summary:bullet=true	9:6
in=summary:date=none	6:-9 12:28
in=summary:date=range:apart	9:6
in=summary:first	12:11
in=summary:gap=1	1:-7 6:-6 12:23
in=summary:gap=2	12:6
in=summary:gap=4	9:8
in=summary:level	6:-5 12:19
in=summary:other	9:13
indent=0	0:-32 1:-25 2:21 3:14 4:7 5:16 6:-40 7:12 10:38 11:-8
indent=1	0:-7 1:46 3:-6 5:-23 6:24 7:-10 9:16 10:-10 11:-5 12:-26
indent=2	2:-12 5:-17 6:12 7:12 9:7 10:-27 11:26 12:13
indent=3	0:27 1:-24 2:-10 3:-8 5:21 7:-10 8:6 9:-15 11:-14 12:35
italic	1:24 2:-8 4:-6 5:49 6:-19 8:-6 10:15 12:-38
job	0:-104 1:91 2:-15 3:8 4:-18 5:53 6:-60 7:45 8:-21 9:63 10:-18 11:-12 12:-13
known=certifications	7:-8 12:22
known=education	2:30 8:-7
known=experience	1:-11 2:36 3:17 9:-7 12:-19
known=other	0:-12 1:-20 2:40 3:29 4:-9 5:-16 6:-20 9:-9 10:14 12:14
known=projects	2:15 6:-6 10:9 12:-8
known=skills	2:16 6:-8 12:18
known=summary	1:-7 2:20
label	0:33 1:24 2:-10 5:23 6:52 7:-7 8:-12 9:-11 10:-19 12:-74
last	1:-12 5:23 10:-11 12:8
look=0:false:false	0:15 1:12 2:-7 4:-8 5:12 8:14 10:-17 11:-8
look=0:false:true	1:6 5:8 8:-10
look=0:true:false	1:-11 5:-8 6:21
look=0:true:true	1:11 4:6 5:-5 12:-15
look=1:false:false	0:18 1:-18 2:-15 3:-18 5:30 6:31 7:7 8:-8 9:-7 10:-8 11:-11
look=1:false:true	1:-13 3:7 5:-5 6:7 12:11
look=1:true:false	0:-10 1:14 2:-9 3:-6 5:-8 6:-20 8:-7 9:6 10:30 11:-5 12:13
look=1:true:true	1:18 2:7 9:-6
look=2:false:false	0:14 1:20 5:-12 10:-6
look=2:false:true	1:-7
look=2:true:false	1:13 5:-5 6:-30 8:8 10:-10 11:9 12:36
look=2:true:true	1:-6 2:13 3:31 5:-9 6:-7 10:-7 12:-8
look=3:false:false	0:-9 2:-7 4:-6 5:-21 7:12 8:11 11:-8 12:37
look=3:false:true	10:6
look=3:true:false	1:-21 2:6 3:-7 9:17 10:17 11:34 12:-34
look=3:true:true	1:-6 2:-7 5:9 6:-6 10:8 12:7
look=4:false:false	0:-6 5:12 12:-5
look=4:false:true	2:8
look=4:true:false	1:-5 5:5 8:6
look=5:false:false	0:-7 4:12 5:6 12:-8
look=5:true:false	4:15
loud=false	1:20 2:-19 3:-16 5:8 7:-8 8:8 11:-10 12:17
loud=true	0:-12 1:-28 2:16 3:11 5:-10 6:-10 7:12 11:8 12:8
lower	0:46 1:-39 2:-7 5:22 6:-21 9:7 10:-6 11:-10 12:18
may-wrap	0:15 1:-26 2:-22 3:20 5:-12 8:-19 9:-17 10:-13 12:74
new-column	1:-8 4:8 5:-16 6:-8 9:6 12:21
opening=alike	1:-5 2:-6 5:6 8:6 10:-11 12:6
opening=alike:date=none	2:-6 5:7 8:9 9:6 10:-11
opening=alike:date=single:end	12:10
opening=alike:date=single:rail	10:5
opening=alike:false:date=none	0:5 2:-6 8:10 10:-7 11:7
opening=alike:false:date=single:end	12:7
opening=alike:gap=0	5:7 8:12
opening=alike:gap=1	0:6 1:-7 5:-5 9:8 11:16 12:-9
opening=alike:gap=2	0:6 1:5 6:8 11:-5
opening=alike:gap=3	10:-6 12:20
opening=alike:gap=4	7:7
opening=alike:lines:bullet=false	0:9 1:-9 5:11 8:10 9:8 10:-11 11:-6 12:-11
opening=alike:lines:bullet=true	11:18
opening=alike:list:bullet=false	11:-9 12:17
opening=alike:true:date=none	9:10 11:-6 12:5
opening=alike:true:date=single:rail	10:5
opening=first	0:9 1:-20 2:-6 5:-14 7:7 9:17 10:12 11:8 12:-5
opening=first:date=none	0:12 1:-6 5:-11 12:6
opening=first:date=range:end	9:6
opening=first:date=range:rail	9:8
opening=first:date=single:rail	7:6
opening=first:date=single:start	10:9 12:-6
opening=first:false:date=none	0:12 1:-6 5:-11 12:6
opening=first:gap=1	1:-5 6:-8 7:-5 9:10 10:10 11:5 12:-13
opening=first:gap=2	1:-7 7:8
opening=first:gap=3	1:-8 5:-6 6:10 7:6 12:9
opening=first:lines:bullet=false	1:-18 5:-12 6:-10 9:18 10:11 11:9 12:10
opening=first:list:bullet=true	0:9 6:6 12:-15
opening=first:true:date=range:end	9:6
opening=first:true:date=range:rail	9:8
opening=first:true:date=single:rail	7:6
opening=first:true:date=single:start	10:9 12:-6
opening=level	0:-19 1:-10 2:-17 3:-9 5:-19 6:5 7:8 8:20 10:33 11:21 12:-11
opening=level:date=none	0:-12 1:6 2:-12 3:-9 5:-13 6:12 8:-9 9:6 11:16 12:16
opening=level:date=range:all	1:9
opening=level:date=range:apart	8:9
opening=level:date=range:rail	1:-8 8:11
opening=level:date=range:start	10:5
opening=level:date=single:all	7:-5 10:12 12:-7
opening=level:date=single:apart	1:-7 7:11 9:-12 10:7
opening=level:date=single:end	8:7
opening=level:date=single:rail	1:-6 7:6
opening=level:date=single:start	10:11
opening=level:false:date=none	0:-10 2:-14 3:-8 5:-23 6:18 9:8 10:6 12:21
opening=level:false:date=range:all	1:5
opening=level:false:date=single:all	1:9
opening=level:false:date=single:apart	12:6
opening=level:false:date=single:end	10:-8 12:13
opening=level:gap=0	1:8 6:5 10:-7
opening=level:gap=1	0:-6 1:10 2:-6 5:-13 8:12 9:-15 11:7 12:8
opening=level:gap=2	1:-6 9:7 11:5 12:13
opening=level:gap=3	1:-15 2:-5 6:12 8:9 10:35 12:-24
opening=level:gap=4	5:5 7:5 9:7 11:12 12:-18
opening=level:gap=5	12:7
opening=level:lines:bullet=false	0:-23 2:-13 3:-7 5:-14 7:11 8:6 10:50
opening=level:lines:bullet=true	10:-8 12:18
opening=level:list:bullet=false	10:-16 11:8 12:17
opening=level:list:bullet=true	0:6 1:-6 6:12 8:16 10:7 11:20 12:-44
opening=level:true:date=none	1:6 5:9 6:-6 8:-7 10:-8 11:17
opening=level:true:date=range:apart	8:9
opening=level:true:date=range:rail	1:-8 8:11
opening=level:true:date=single:all	1:-6 10:14 12:-7
opening=level:true:date=single:apart	7:7 9:-11 10:12
opening=level:true:date=single:end	8:9 10:11 12:-15
opening=level:true:date=single:rail	1:-6 7:6
opening=level:true:date=single:start	10:11 12:-8
opening=other	0:-5 1:28 2:25 3:12 5:25 6:-7 7:-13 8:-21 9:-13 10:-33 11:-32 12:35
opening=other:date=none	1:-11 2:28 3:10 4:6 5:20 6:5 7:-9 8:-14 9:-29 11:-20 12:13
opening=other:date=range:all	1:11 12:-7
opening=other:date=range:apart	9:12
opening=other:date=range:end	9:6
opening=other:date=range:rail	1:9 12:-6
opening=other:date=range:start	1:17 10:-6
opening=other:date=range:within	10:-6 12:14
opening=other:date=single:all	5:5 12:10
opening=other:date=single:apart	1:-7 12:6
opening=other:date=single:end	10:-5 12:11
opening=other:date=single:rail	1:7 5:6 12:-9
opening=other:date=single:within	10:-6 12:11
opening=other:false:date=none	0:15 1:-30 2:18 3:11 5:25 6:27 8:-6 9:-20 10:17 11:-29 12:-27
opening=other:false:date=range:all	1:12 12:-7
opening=other:false:date=range:apart	9:12
opening=other:false:date=range:end	9:6
opening=other:false:date=range:rail	1:9 12:-6
opening=other:false:date=range:start	1:17 10:-6
opening=other:false:date=range:within	10:-6 12:14
opening=other:false:date=single:all	12:12
opening=other:false:date=single:apart	1:-7 12:6
opening=other:false:date=single:end	1:6
opening=other:false:date=single:rail	1:12 12:-8
opening=other:false:date=single:within	0:8
opening=other:gap=0	1:12 2:-17 3:10 4:8 5:-15 6:11 8:-5 10:-8 11:-6 12:14
opening=other:gap=1	0:10 1:16 2:-20 3:15 4:-10 5:18 6:16 7:6 8:-19 9:-7 10:-16 11:-35 12:25
opening=other:gap=2	0:-7 1:13 2:8 6:12 10:9 11:-9 12:-12
opening=other:gap=3	1:5 2:29 3:-6 6:-39 7:-6 8:8 10:-5 11:25 12:-10
opening=other:gap=4	0:-9 1:-8 2:19 12:9
opening=other:gap=5	1:-10 4:12 5:16 6:-7 10:-8 12:9
opening=other:lines:bullet=false	0:12 1:34 2:33 3:7 4:6 5:30 6:12 7:-18 8:-8 9:-17 10:-43 11:-37 12:-12
opening=other:lines:bullet=true	0:-8 1:-11 2:-6 5:-11 6:-29 7:10 8:-7 10:19 12:55
opening=other:list:bullet=false	0:-9 1:8 3:9 5:8 10:-6 11:-6
opening=other:list:bullet=true	6:5 9:5 11:10
opening=other:true:date=none	0:-17 1:20 2:10 6:-22 8:-8 9:-9 10:-14 11:9 12:40
opening=other:true:date=single:end	12:12
opening=other:true:date=single:within	1:6 12:9
organisation	0:-10 1:44 2:-6 6:-12 7:-11 9:40 11:-7 12:-28
outline=0	2:5
outline=1	1:25 9:8 12:-19
outline=2	12:7
pair=bullet=false:bullet=false	0:16 1:14 4:-6 6:23 7:-13 9:-8 11:-43 12:8
pair=bullet=false:bullet=true	1:-6 2:-8 5:-10 6:-17 10:30 11:15
pair=bullet=true:bullet=false	0:-21 1:7 2:11 5:11 6:-18 7:7 9:21 10:-16
pair=bullet=true:bullet=true	1:-18 5:-10 6:7 7:10 9:-6 10:-14 11:27 12:14
pair=date=none:date=none	0:26 1:-31 2:20 3:-6 4:-8 6:36 8:-7 9:-13 10:-18 11:12
pair=date=none:date=range:all	1:25 8:-9 12:-11
pair=date=none:date=range:apart	9:13
pair=date=none:date=range:end	9:10 12:-7
pair=date=none:date=range:rail	8:17 9:10 12:-11
pair=date=none:date=range:start	1:15 12:-13
pair=date=none:date=range:within	12:5
pair=date=none:date=single:all	7:-5 12:9
pair=date=none:date=single:apart	0:-6 1:-13 7:10 9:-13 12:16
pair=date=none:date=single:end	10:-18 12:33
pair=date=none:date=single:rail	7:9 12:-7
pair=date=none:date=single:start	10:10
pair=date=none:date=single:within	0:5 10:-7 12:7
pair=date=range:all:date=none	8:-5 12:18
pair=date=range:apart:date=none	1:9 5:5
pair=date=range:end:date=none	1:-11 12:13
pair=date=range:rail:date=none	1:9
pair=date=range:rail:date=single:rail	1:7
pair=date=range:start:date=none	1:-19 10:9 12:15
pair=date=range:within:date=range:within	12:8
pair=date=single:all:date=none	1:9 12:-6
pair=date=single:all:date=single:all	1:-6 10:14 12:-7
pair=date=single:apart:date=none	10:-7 12:8
pair=date=single:end:date=none	8:5 12:6
pair=date=single:end:date=single:end	10:10 12:-10
pair=date=single:rail:date=none	1:6
pair=date=single:rail:date=single:rail	1:-10 5:6 7:5 10:5
pair=date=single:start:date=none	1:16 12:-12
pair=date=single:start:date=single:start	10:9 12:-7
pair=undefined:bullet=false	0:-9 2:-7 4:15 5:8 12:6
pair=undefined:date=none	0:-13 2:-7 4:18 5:9
parts=1	0:9 3:-17 5:-14 6:-47 7:-5 10:30 11:8 12:44
parts=2	0:-21 1:12 3:6 6:24 7:5 8:8 9:19 10:-11 12:-30
parts=3	1:-10 3:7 5:7 6:6 7:5 9:-9 10:-16 12:15
parts=4	1:-7 5:6 6:10
place	0:26 1:41 5:-15 6:-5 9:25 10:-6 12:-51
plain:-1:bullet=false	0:20 1:30 2:-18 5:-11 7:-10 10:23 11:-34
plain:-1:bullet=true	0:-21 1:-30 2:25 4:-8 6:-8 7:11 10:-18 11:33 12:15
plain:-1:date=none	0:16 2:8 4:-10 5:-6 6:26 9:10 10:-45 11:12
plain:-1:date=range:all	10:-5 12:14
plain:-1:date=range:apart	5:8 12:8
plain:-1:date=range:end	10:7
plain:-1:date=range:rail	1:20 2:8 5:-5 9:-10
plain:-1:date=range:start	1:-14 2:-9 5:8 10:7 12:17
plain:-1:date=single:all	9:10 10:25 12:-21
plain:-1:date=single:apart	0:-5 10:-13 12:19
plain:-1:date=single:end	1:-13 2:9 4:8 8:10 10:25 12:-23
plain:-1:date=single:rail	9:-6
plain:-1:date=single:start	1:18 10:8 12:-16
plain:-1:date=single:within	6:-5 12:7
plain:-1:gap=0	1:-20 2:6 6:-6 9:7 10:-14 11:7 12:28
plain:-1:gap=1	0:-15 1:11 2:24 3:-16 4:-9 5:-12 6:-20 8:10 9:17 10:12 11:31 12:-34
plain:-1:gap=3	0:11 1:17 2:-15 3:16 4:-10 5:-38 6:25 8:-11 9:-22 10:9 11:-38 12:50
plain:-1:gap=5	1:-8 2:-7 4:8 5:42 12:-28
plain:-1:known=certifications	7:23 12:-8
plain:-1:known=education	1:10 8:31 9:-5 10:-9 11:-6 12:-6
plain:-1:known=experience	1:-15 6:-8 9:32 10:-8 12:7
plain:-1:known=other	0:19 1:-8 5:-7 6:-19 7:-6 8:-8 10:24 11:-7 12:17
plain:-1:known=projects	1:7 10:-7 11:36 12:-18
plain:-1:known=skills	2:-5 6:29 12:-7
plain:-1:known=summary	12:12
plain:-1:loud=false	0:-7 1:-7 2:29 3:-31 5:6 7:-9 11:-6 12:16
plain:-1:loud=true	0:5 1:7 2:-22 3:29 4:-11 5:-13 6:-7 7:10 8:-6 10:6
plain:-1:none	5:10
plain:-1:words=0	0:26 1:-17 2:-7 3:-9 4:22 5:-52 6:75 8:-12 9:18 11:-21 12:-28
plain:-1:words=1	0:48 1:27 2:-34 3:-14 4:-16 5:18 6:23 9:8 11:-35 12:-22
plain:-1:words=2	0:-18 1:9 3:-8 5:6 6:-49 8:29 11:6 12:13
plain:-1:words=3	0:-24 1:-8 2:16 3:19 6:-10 8:-8 9:10 11:20 12:-10
plain:-1:words=4	0:-23 2:19 3:9 4:-7 5:24 6:-26 7:-6 8:-9 9:-5 10:8 11:-12 12:34
plain:-1:words=5	0:-11 1:-6 2:10 6:-17 9:-33 10:-10 11:40 12:26
plain:1:bullet=false	0:16 1:-36 2:-20 3:-12 4:6 5:-19 6:-29 7:-11 8:18 9:13 10:40 11:38
plain:1:bullet=true	0:-23 1:41 2:32 3:11 4:-8 5:-6 6:22 7:7 8:-15 9:-12 10:-29 11:-35 12:14
plain:1:date=none	0:12 1:9 5:8 6:28 8:5 9:-7 10:-35 11:-8
plain:1:date=range:all	1:18 10:11 12:-10
plain:1:date=range:apart	1:-23 2:10 6:-5 9:27 12:8
plain:1:date=range:end	12:-8
plain:1:date=range:rail	2:-7 8:11 9:-9 11:5 12:8
plain:1:date=range:start	11:6 12:-6
plain:1:date=single:all	1:13 8:-6 10:19 12:-9
plain:1:date=single:apart	0:-6 1:-15 3:6 10:-14 12:38
plain:1:date=single:end	2:-6 8:10 10:39 12:-28
plain:1:date=single:rail	2:11 7:10 9:-5
plain:1:date=single:start	12:9
plain:1:date=single:within	4:8 5:-6 6:-7 12:9
plain:1:gap=0	0:-12 1:-23 2:7 5:-6 6:-18 9:6 10:35 11:8
plain:1:gap=1	2:-9 3:7 4:7 5:-33 6:-7 8:28 9:10 10:-7 11:6 12:6
plain:1:gap=3	0:10 1:30 2:14 3:-7 4:-11 5:14 6:17 8:-26 9:-14 10:-17 11:-11
plain:1:known=certifications	6:7
plain:1:known=education	0:7 1:12 5:-8 9:-5
plain:1:known=experience	1:-9 2:5 5:-6 10:11 12:7
plain:1:known=other	0:-5 1:-22 2:21 6:15 12:6
plain:1:known=projects	1:6 5:10 6:10 8:-5 12:-8
plain:1:known=skills	0:7 5:-6 9:6 12:-14
plain:1:known=summary	5:-6 8:8
plain:1:loud=false	1:-14 2:5 4:-15 5:-13 6:-24 8:-11 9:12 10:17 11:25 12:21
plain:1:loud=true	1:18 2:6 4:13 5:-12 6:17 8:14 9:-10 10:-6 11:-22 12:-11
plain:1:none	1:-9 2:-6 5:28 8:-8 10:-8 12:7
plain:1:words=0	0:38 1:-25 2:-26 3:-12 5:-48 6:75 8:-7 9:-16 10:21 11:-29 12:23
plain:1:words=1	0:29 1:-13 2:-28 3:-12 4:18 6:23 7:22 9:26 10:-55 11:-22 12:11
plain:1:words=2	0:-10 2:-10 4:-11 6:-57 7:-19 8:52 9:8 10:24 11:8 12:11
plain:1:words=3	0:-36 2:36 4:-10 5:7 6:7 8:-21 10:31 11:-8 12:-11
plain:1:words=4	0:-20 1:7 2:29 3:10 5:25 6:-36 7:-8 8:-12 9:6 10:-18 11:30 12:-12
plain:1:words=5	0:-8 1:34 2:10 3:10 5:-15 6:-19 8:-8 9:-21 10:9 11:23 12:-12
plain:2:bullet=false	0:20 1:-12 7:-36 8:15 10:10 12:5
plain:2:bullet=true	0:-25 1:22 2:11 5:-38 7:12 8:-15 9:11 11:12
plain:2:date=none	0:5 1:27 2:20 5:-22 6:18 7:-22 8:-36 9:9 10:-19 11:23
plain:2:date=range:all	1:14 8:6 12:-15
plain:2:date=range:apart	5:6 9:-12 12:10
plain:2:date=range:end	4:6 9:7 12:-9
plain:2:date=range:rail	1:-18 5:-8 8:14 12:10
plain:2:date=range:start	9:11 10:6 12:-9
plain:2:date=range:within	2:-7 12:5
plain:2:date=single:all	5:-5 7:6 8:-6 10:14
plain:2:date=single:apart	0:-8 1:-12 2:7 5:10 10:-11 12:23
plain:2:date=single:end	5:-7 8:8 10:10 12:11
plain:2:date=single:rail	1:-7 7:5 8:13 12:-13
plain:2:date=single:start	1:7 2:-16 8:5
plain:2:date=single:within	6:-6
plain:2:none	1:-14 5:36 6:-8 7:24 9:-12 10:-12 11:-10 12:7
plain:alike=false:false	0:-7 1:-19 3:-9 8:-6 9:12 12:33
plain:alike=false:gap=1	0:11 4:-8 6:-5 9:6
plain:alike=false:gap=3	0:-5 1:-19 2:24 3:-11 5:-9 7:-8 10:17 12:6
plain:alike=false:gap=5	5:11 12:5
plain:alike=false:true	0:15 2:28 3:-5 6:-6 7:-8 9:-9 10:8 12:-18
plain:alike=true:false	0:-8 1:-10 2:-29 3:32 4:17 5:20 6:14 8:-8 9:-7 10:-15 11:-12 12:5
plain:alike=true:gap=0	1:42 10:-21 11:-8 12:5
plain:alike=true:gap=1	0:-8 1:7 2:-19 3:26 4:13 5:-12 6:12 7:-9 9:-6 11:-8
plain:alike=true:gap=3	1:-30 3:-14 4:-16 5:19 6:-6 7:17 9:6 10:11 11:15 12:-7
plain:alike=true:true	1:28 2:9 3:-20 4:-17 5:-15 6:-11 7:5 8:5 10:9 11:10
plain:at=0	5:10
plain:at=1	1:-9 2:-8 4:13 5:47 12:-31
plain:at=2	4:10 5:-5 9:7 12:8
plain:at=3	0:35 2:20 5:-21 6:-6 10:-10 12:-8
plain:at=4	0:10 1:-15 4:10 5:-33 6:8 7:-9 11:-8 12:42
plain:at=5	0:17 1:14 2:-6 3:-6 4:-6 5:-17 8:18 10:-8
plain:at=6	0:-60 1:13 3:12 4:-36 5:23 7:16 8:-15 10:28 11:17
plain:below=0	0:-12 1:-23 2:7 5:-6 6:-18 9:6 10:35 11:8
plain:below=1	2:-9 3:7 4:7 5:-33 6:-7 8:28 9:10 10:-7 11:6 12:6
plain:below=3	0:10 1:30 2:14 3:-7 4:-11 5:14 6:17 8:-26 9:-14 10:-17 11:-11
plain:below=4	1:-9 2:-6 5:28 8:-8 10:-8 12:7
plain:bold=false	2:6 6:-7 12:17
plain:caps	0:-20 1:-9 2:14 3:31 7:-7 8:-5 9:6 12:-14
plain:digits	0:96 1:-26 2:-58 4:-32 5:29 6:-36 7:11 8:25 10:22 11:-13 12:-23
plain:gap=0	1:40 10:-24 11:-9 12:8
plain:gap=1	1:8 2:-16 3:23 4:6 5:-14 6:7 7:-6 8:-8 11:-11 12:6
plain:gap=3	1:-49 2:27 3:-24 4:-17 5:10 6:-7 7:8 8:7 10:28 11:19
plain:gap=5	5:11 12:5
plain:in=certifications	1:7 2:-5 6:-11 7:40 8:-10 9:-9 10:5 11:10 12:-12
plain:in=certifications:bullet=false	6:-7 7:36 8:-8 9:-9 10:8 11:-6 12:-5
plain:in=certifications:bullet=true	11:16 12:-7
plain:in=certifications:date=none	1:17 5:-7 6:-10 7:23 8:-6 10:-6 11:12 12:-7
plain:in=certifications:date=single:apart	7:8
plain:in=certifications:date=single:rail	1:-8 7:14
plain:in=certifications:date=single:start	7:-6 10:13
plain:in=certifications:first	7:23 12:-8
plain:in=certifications:gap=1	1:11 5:-6 6:-9 7:9 8:-5 10:9 11:-8 12:14
plain:in=certifications:gap=3	7:30 8:-5 9:-6 11:19 12:-26
plain:in=certifications:level	1:14 5:-8 6:-10 7:15 8:-6 11:13
plain:in=certifications:other	5:5
plain:in=education	0:-13 1:13 3:-6 4:-7 5:-16 7:5 8:39 9:-13 10:-25 11:12 12:6
plain:in=education:bullet=false	0:-10 1:32 2:6 4:-6 5:-14 7:-8 8:34 9:-11 10:-15 11:-21 12:15
plain:in=education:bullet=true	1:-19 2:-6 7:13 8:5 10:-10 11:33 12:-9
plain:in=education:date=none	0:-8 4:-6 5:-13 6:9 7:8 9:-5 10:-14 11:22
plain:in=education:date=range:all	1:16 12:-5
plain:in=education:date=range:apart	1:12
plain:in=education:date=range:end	1:6 12:-5
plain:in=education:date=range:rail	8:14
plain:in=education:date=single:all	1:-22 12:24
plain:in=education:date=single:apart	8:5
plain:in=education:date=single:end	1:6 8:15 12:-14
plain:in=education:date=single:within	11:-5 12:14
plain:in=education:first	8:29 10:-6 11:-5
plain:in=education:gap=1	0:-13 1:24 2:-6 5:-10 6:-9 7:11 9:-10 10:-12 12:24
plain:in=education:gap=3	1:-12 2:6 5:-6 6:15 7:-5 8:35 10:-13 11:8 12:-19
plain:in=education:level	0:-6 1:-17 5:-11 6:11 7:8 8:23 9:-5 10:-17 11:20
plain:in=education:other	1:26 8:-12 12:10
plain:in=experience	0:5 1:28 2:-18 4:-8 5:8 6:-11 9:33 10:-20 11:-21 12:7
plain:in=experience:bullet=false	0:9 1:33 2:-13 4:-7 5:11 6:5 8:5 9:41 10:-14 11:-16 12:-54
plain:in=experience:bullet=true	1:-5 6:-17 9:-8 10:-6 11:-5 12:61
plain:in=experience:date=none	0:9 1:-9 2:-11 4:-7 5:12 6:-7 7:-10 9:18 10:-25 11:-17 12:53
plain:in=experience:date=range:all	9:11
plain:in=experience:date=range:apart	9:8 12:-6
plain:in=experience:date=range:rail	8:7 12:-6
plain:in=experience:date=single:apart	7:8 9:-19 10:14
plain:in=experience:date=single:rail	1:12 12:-9
plain:in=experience:date=single:start	8:5 9:7 12:-5
plain:in=experience:date=single:within	1:14 12:-8
plain:in=experience:first	1:-14 9:26
plain:in=experience:gap=0	12:8
plain:in=experience:gap=1	1:24 2:-7 4:-6 5:-18 6:-9 7:-7 9:8 10:-21 11:-11 12:34
plain:in=experience:gap=3	1:6 2:-10 5:26 9:27 11:-9 12:-36
plain:in=experience:level	0:12 1:23 2:-20 3:-6 4:-6 5:13 8:8 10:-12 11:-17 12:8
plain:in=experience:other	1:19
plain:in=none	0:12 1:-24 2:11 3:-5 4:26 5:14 6:-15 7:-5 8:-9 10:-8 11:-8 12:10
plain:in=none:bullet=false	0:7 1:-24 2:12 3:-5 4:27 5:16 6:-14 7:-5 8:-8 10:-8 11:-7 12:9
plain:in=none:bullet=true	0:6
plain:in=none:date=none	0:6 1:-23 2:11 3:-5 4:34 5:17 6:-15 8:-8 10:-7 11:-7
plain:in=none:date=single:end	0:8 4:-8
plain:in=none:gap=1	0:15 1:-15 4:19 5:19 6:-9 9:5 12:-20
plain:in=none:gap=3	2:12 5:-19 12:29
plain:in=none:gap=5	5:11 12:5
plain:in=none:other	0:12 1:-24 2:11 3:-5 4:26 5:14 6:-15 7:-5 8:-9 10:-8 11:-8 12:10
plain:in=other	0:6 1:7 3:21 6:5 7:-17 8:-27 9:-20 10:30 11:-27 12:21
plain:in=other:bullet=false	1:23 3:23 5:15 6:26 7:-15 8:-23 9:-17 10:-9 11:-20
plain:in=other:bullet=true	0:11 1:-15 5:-11 6:-21 10:39 11:-6 12:20
plain:in=other:date=none	0:12 1:24 2:-5 3:16 5:6 6:13 7:-13 8:-16 9:-16 10:9 11:-21 12:-12
plain:in=other:date=range:all	1:6
plain:in=other:date=range:apart	1:-10 3:9 10:15
plain:in=other:date=range:rail	9:7
plain:in=other:date=range:start	1:10
plain:in=other:date=range:within	2:6 10:-10 12:12
plain:in=other:date=single:all	10:10 12:-8
plain:in=other:date=single:apart	1:-7 10:12 12:5
plain:in=other:date=single:end	1:-12 12:23
plain:in=other:date=single:start	10:9
plain:in=other:date=single:within	10:-8 12:8
plain:in=other:first	0:21 1:-9 5:-11 6:-14 7:-5 8:-7 10:25 11:-7 12:9
plain:in=other:gap=0	1:44 5:-6 6:-6 10:-23 12:-5
plain:in=other:gap=1	1:-21 2:-21 3:34 5:16 6:31 7:-9 8:-15 9:-7 10:24 11:-14 12:-19
plain:in=other:gap=3	0:6 1:-16 2:18 3:-12 5:-6 6:-19 7:-7 8:-10 9:-11 10:28 11:-11 12:45
plain:in=other:level	0:-13 5:21 6:7 7:-10 8:-17 9:-16 10:19 11:-18 12:27
plain:in=other:other	1:16 3:27 5:-6 6:12 10:-14 12:-15
plain:in=projects	0:-13 1:-6 2:11 6:8 7:-9 8:-13 9:-16 11:45
plain:in=projects:bullet=false	0:-11 1:-10 2:14 6:-30 7:-8 8:-12 9:-15 10:13 11:53 12:8
plain:in=projects:bullet=true	6:38 10:-9 11:-9 12:-12
plain:in=projects:date=none	0:-11 2:11 6:9 7:-8 8:-10 9:-12 10:11 11:17
plain:in=projects:date=range:end	11:6
plain:in=projects:date=single:apart	1:-6 11:11
plain:in=projects:first	10:-6 11:36 12:-9
plain:in=projects:gap=0	11:-6 12:6
plain:in=projects:gap=1	0:-6 1:10 2:8 6:41 10:-9 11:29 12:-53
plain:in=projects:gap=3	0:-7 1:-15 5:7 6:-37 7:-6 8:-8 9:-12 10:14 11:21 12:43
plain:in=projects:level	0:-10 5:5 6:18 7:-7 8:-9 9:-12 10:15 11:12
plain:in=projects:other	2:15 6:-6 12:9
plain:in=skills	0:7 1:-22 3:-6 4:-6 5:-6 6:22 7:-6 8:17 9:12 10:23 11:-10 12:-23
plain:in=skills:bullet=false	0:10 1:-20 4:-5 6:11 7:-5 8:-9 9:13 10:13 11:-8 12:11
plain:in=skills:bullet=true	6:11 8:26 10:10 12:-33
plain:in=skills:date=none	0:8 1:-21 3:-5 4:-5 5:-11 6:28 7:-5 8:20 9:-7 10:25 11:-9 12:-16
plain:in=skills:date=single:rail	9:20 12:-7
plain:in=skills:date=single:within	12:8
plain:in=skills:first	2:-6 6:15
plain:in=skills:gap=1	0:14 1:-16 2:6 5:-9 6:-22 8:14 9:9 10:17 11:-6
plain:in=skills:gap=3	0:-7 1:-6 2:-9 6:44 10:6 12:-27
plain:in=skills:level	0:13 1:-14 2:9 5:-10 6:-8 8:21 9:15 10:8 11:-7 12:-20
plain:in=skills:other	1:-6 2:-7 5:5 6:15 10:13 12:-6
plain:in=summary	1:-6 2:15 6:-10 9:11 10:-6 12:12
plain:in=summary:bullet=false	1:-6 2:15 6:-8 10:-6 12:14
plain:in=summary:bullet=true	9:8
plain:in=summary:date=none	2:15 6:-8 12:13
plain:in=summary:date=range:apart	9:7
plain:in=summary:first	12:10
plain:in=summary:gap=1	1:-9 2:7 6:-7 12:22
plain:in=summary:gap=3	2:8 9:9 12:-10
plain:in=summary:level	2:7 6:-7 9:13
plain:indent=0	2:6 6:-7 12:17
plain:label	0:38 1:30 2:-22 5:7 6:79 7:-7 8:-13 9:-15 10:-11 11:6 12:-86
plain:last	1:-9 2:-6 5:28 8:-8 10:-8 12:7
plain:look=1:false:false	0:16 2:-8 3:-34 6:-9 7:8 9:-7 12:31
plain:look=1:false:true	0:-20 1:-9 2:14 3:31 7:-7 8:-5 9:6 12:-14
plain:loud=false	0:20 1:9 2:-21 3:-31 5:6 6:-11 7:12 10:6 12:7
plain:loud=true	0:-24 1:-13 2:27 3:28 4:-5 7:-11 8:-9 12:10
plain:lower	0:57 1:-55 5:37 6:-32 7:-5 9:-18 10:-20 11:-15 12:59
plain:may-wrap	1:-12 6:-16 11:-7 12:50
plain:opening=first	0:10 1:-30 2:-10 5:-19 6:-11 7:10 8:8 9:11 10:14 11:17
plain:opening=first:date=none	0:14 1:-13 2:-8 5:-16 6:-8 7:7 11:14 12:12
plain:opening=first:date=range:apart	8:-5 10:6
plain:opening=first:date=range:rail	9:8
plain:opening=first:date=single:end	8:5
plain:opening=first:date=single:rail	7:6
plain:opening=first:date=single:start	10:10
plain:opening=first:false:date=none	0:14 1:-13 2:-8 5:-16 6:-8 7:7 11:14 12:12
plain:opening=first:gap=1	0:7 1:-14 5:-9 6:-17 9:8 10:11 11:8
plain:opening=first:gap=3	1:-15 2:-10 3:-8 5:-9 6:7 7:8 8:7 10:7 11:10 12:6
plain:opening=first:lines:bullet=false	1:-27 2:-8 5:-17 6:-17 8:6 9:12 10:21 11:15 12:14
plain:opening=first:list:bullet=true	0:10 6:6 7:6 10:-7 12:-10
plain:opening=first:true:date=range:apart	8:-5 10:6
plain:opening=first:true:date=range:rail	9:8
plain:opening=first:true:date=single:end	8:5
plain:opening=first:true:date=single:rail	7:6
plain:opening=first:true:date=single:start	10:10
plain:opening=level	0:-10 3:-18 4:-18 5:12 6:7 8:17 9:-6 10:10 12:11
plain:opening=level:date=none	2:6 3:-18 4:-14 5:19 6:23 7:-8 8:-8 9:-12 12:14
plain:opening=level:date=range:all	1:14 12:-10
plain:opening=level:date=range:apart	9:5 12:-5
plain:opening=level:date=range:end	1:10 12:-12
plain:opening=level:date=range:rail	8:19 12:-8
plain:opening=level:date=range:start	1:5
plain:opening=level:date=range:within	10:-8 12:12
plain:opening=level:date=single:all	1:-8 10:7 12:12
plain:opening=level:date=single:apart	1:-15 7:7 9:-21 10:25 11:10
plain:opening=level:date=single:end	1:-5 8:8 12:18
plain:opening=level:date=single:rail	7:10 8:-6 9:23 12:-16
plain:opening=level:date=single:start	1:-7 10:12
plain:opening=level:date=single:within	1:10 8:-5 10:-12 12:15
plain:opening=level:false:date=none	0:18 1:-21 2:-14 3:-15 4:-9 5:10 6:11 7:-16 8:14 10:31 11:-6
plain:opening=level:false:date=range:all	1:17 12:-7
plain:opening=level:false:date=range:apart	1:6 10:-6
plain:opening=level:false:date=range:end	1:8 9:7 12:-10
plain:opening=level:false:date=range:rail	1:11 9:-6
plain:opening=level:false:date=range:start	1:6
plain:opening=level:false:date=range:within	10:-7 12:12
plain:opening=level:false:date=single:all	10:-11 12:17
plain:opening=level:false:date=single:apart	1:-7 10:-6 11:9 12:6
plain:opening=level:false:date=single:end	10:-11 12:22
plain:opening=level:false:date=single:rail	1:16 8:-5 9:14 12:-16
plain:opening=level:gap=0	1:43 5:-7 10:-21 11:-8 12:8
plain:opening=level:gap=1	0:-10 3:-10 4:-8 5:-10 6:23 7:-7 8:6 9:-9 11:-9 12:38
plain:opening=level:gap=3	1:-42 3:-8 4:-8 5:28 6:-13 7:7 8:13 9:6 10:31 11:18 12:-35
plain:opening=level:lines:bullet=false	1:25 3:-13 4:-11 5:22 6:10 10:19 11:-35 12:-14
plain:opening=level:lines:bullet=true	0:-12 1:-9 2:-11 5:-11 7:18 8:7 9:-10 10:-15 11:21 12:30
plain:opening=level:list:bullet=false	2:15 5:9 7:-6 10:-27 11:9 12:7
plain:opening=level:list:bullet=true	1:-15 2:-6 5:-8 7:-13 8:12 10:33 11:6 12:-12
plain:opening=level:true:date=none	0:-17 1:25 2:20 5:9 6:12 7:9 8:-22 9:-11 10:-36 12:16
plain:opening=level:true:date=range:apart	1:-6 8:7 10:11 12:-7
plain:opening=level:true:date=range:rail	1:-14 8:16 9:6
plain:opening=level:true:date=single:all	1:-9 10:18 12:-5
plain:opening=level:true:date=single:apart	1:-8 7:7 9:-20 10:31 12:-9
plain:opening=level:true:date=single:end	1:-8 8:11 10:7
plain:opening=level:true:date=single:rail	1:-16 7:11 9:9
plain:opening=level:true:date=single:start	10:13 12:-6
plain:opening=level:true:date=single:within	1:10 10:-9 11:-6 12:17
plain:opening=other	1:25 2:20 3:18 4:15 5:10 7:-9 8:-29 9:-6 10:-21 11:-20
plain:opening=other:date=none	0:-6 2:21 3:14 4:25 5:6 7:-9 8:-16 9:-15 10:-7 11:-17
plain:opening=other:date=range:all	1:11 8:-7
plain:opening=other:date=range:rail	1:6
plain:opening=other:date=range:start	1:11
plain:opening=other:date=single:apart	12:6
plain:opening=other:date=single:end	0:8 4:-8
plain:opening=other:date=single:start	9:8
plain:opening=other:date=single:within	12:7
plain:opening=other:false:date=none	1:-13 2:7 3:12 4:6 5:20 6:8 7:-8 8:-14 9:-5 11:-15
plain:opening=other:false:date=range:all	1:16 8:-7
plain:opening=other:false:date=range:rail	1:6
plain:opening=other:false:date=range:start	1:11
plain:opening=other:false:date=single:apart	12:6
plain:opening=other:false:date=single:within	12:7
plain:opening=other:gap=1	0:6 1:21 2:-12 3:29 4:12 8:-14 10:-10 11:-10 12:-26
plain:opening=other:gap=3	1:8 2:34 3:-9 5:-9 7:-7 8:-13 10:-9 11:-8 12:28
plain:opening=other:gap=5	5:11 12:5
plain:opening=other:lines:bullet=false	0:-7 1:32 2:20 3:10 4:18 5:15 7:-8 8:-26 10:-29 11:-15 12:-6
plain:opening=other:lines:bullet=true	1:-6 2:-7 6:-9 10:9 12:21
plain:opening=other:list:bullet=false	2:7 3:9
plain:opening=other:list:bullet=true	6:11 12:-9
plain:opening=other:true:date=none	0:-9 1:12 2:14 4:19 5:-14 9:-9
plain:opening=other:true:date=range:all	9:6
plain:opening=other:true:date=single:end	0:6 4:-7
plain:opening=other:true:date=single:start	9:8
plain:outline=1	0:-9 1:-24 2:37 3:21 4:-11 5:-13 6:-16 7:-8 12:21
plain:pair=bullet=false:bullet=false	0:13 1:36 2:-6 6:23 7:-16 8:-17 11:-42
plain:pair=bullet=false:bullet=true	0:7 1:-7 2:-11 5:-13 6:-20 7:6 8:19 10:22 11:8
plain:pair=bullet=true:bullet=false	0:-18 2:38 5:15 6:-35 7:8 9:10 10:-16 11:16 12:-7
plain:pair=bullet=true:bullet=true	1:-27 2:-14 5:-11 6:27 9:-7 11:17 12:23
plain:pair=date=none:date=none	0:30 1:-37 2:24 3:-11 6:48 7:-7 8:-11 9:-25 12:-9
plain:pair=date=none:date=range:all	1:22 9:9 12:-14
plain:pair=date=none:date=range:apart	1:9 3:8 8:-5 9:7 12:-10
plain:pair=date=none:date=range:end	1:8 9:9 11:6 12:-15
plain:pair=date=none:date=range:rail	8:17 9:8 10:-5 12:-13
plain:pair=date=none:date=range:start	1:14 12:-11
plain:pair=date=none:date=range:within	10:-6 12:8
plain:pair=date=none:date=single:all	10:-10 12:14
plain:pair=date=none:date=single:apart	0:-8 1:-15 7:10 9:-22 10:15 11:9 12:10
plain:pair=date=none:date=single:end	10:-21 12:37
plain:pair=date=none:date=single:rail	7:9 9:27 10:-9 12:-14
plain:pair=date=none:date=single:start	1:-7 9:5 10:10
plain:pair=date=none:date=single:within	0:6 1:6 9:-5 10:-12 12:21
plain:pair=date=range:all:date=none	1:7 12:8
plain:pair=date=range:apart:date=none	5:9 10:-6 12:9
plain:pair=date=range:apart:date=range:apart	1:-7 10:7
plain:pair=date=range:end:date=none	1:-5 12:5
plain:pair=date=range:rail:date=none	1:12 2:8
plain:pair=date=range:rail:date=single:rail	1:11 9:-6
plain:pair=date=range:start:date=none	1:-14 2:-9 10:8 12:16
plain:pair=date=single:all:date=none	1:12 8:-8 9:9 10:6 12:-10
plain:pair=date=single:all:date=single:all	1:-10 10:19
plain:pair=date=single:apart:date=none	10:-18 12:21
plain:pair=date=single:apart:date=single:apart	1:-6 10:5
plain:pair=date=single:end:date=none	1:-8 4:8 8:7 10:9 12:-7
plain:pair=date=single:end:date=single:end	10:14 12:-14
plain:pair=date=single:rail:date=none	9:-5 12:8
plain:pair=date=single:rail:date=single:rail	1:-8 5:5
plain:pair=date=single:start:date=none	1:18 12:-12
plain:pair=date=single:start:date=single:start	10:11
plain:pair=date=single:within:date=single:within	12:5
plain:pair=undefined:bullet=false	5:10
plain:pair=undefined:date=none	0:-8 4:12 5:10
plain:pair=undefined:date=single:end	0:6 4:-7
plain:parts=1	0:14 1:-8 3:-25 4:14 5:-14 6:-8 7:-10 8:-18 9:-26 10:35 11:-13 12:55
plain:parts=2	0:-19 1:29 3:12 4:-15 5:-12 6:-15 7:6 8:25 10:-6 11:8 12:-18
plain:parts=3	1:-21 3:10 5:17 6:8 7:5 8:-11 9:26 10:-22 12:-7
plain:parts=4	0:6 5:12 6:9 12:-13
plain:rank=false:false:false	1:12 2:-25 3:-14 4:5 6:8 7:-12 8:-7 10:15 12:20
plain:rank=false:gap=0	1:41 4:5 5:-8 10:-24 11:-9 12:9
plain:rank=false:gap=1	0:13 1:-18 2:-15 3:-9 5:6 6:14 7:-7 8:-5 9:12 10:9 11:-13 12:15
plain:rank=false:gap=3	1:-10 2:-7 4:-11 5:9 9:-10 10:31 11:19 12:-11
plain:rank=false:gap=5	0:-6 4:10 5:-6 12:8
plain:rank=same:false	1:12 2:-25 3:-14 4:5 6:8 7:-12 8:-7 10:15 12:20
plain:rank=same:false:false	1:16 2:-31 3:-17 5:7 6:18 7:-11 8:-11 12:29
plain:rank=same:false:true	1:-8 2:12 6:-17 10:19 12:8
plain:rank=same:true	0:-8 1:-15 2:31 3:11 4:-9 6:-15 7:13 10:-12
plain:rank=same:true:false	2:-57 3:-10 5:15 7:19 8:11 9:10 11:6 12:5
plain:rank=same:true:true	0:-10 1:-16 2:88 3:21 4:-9 5:-12 6:-12 7:-6 8:-9 9:-10 10:-12 11:-5 12:-8
plain:rank=true:false:false	0:-8 1:-15 2:31 3:11 4:-9 6:-15 7:13 10:-12
plain:rank=true:gap=1	0:-9 1:27 3:32 4:8 5:-20 6:-7 9:-12 10:-8 12:-9
plain:rank=true:gap=3	1:-39 2:34 3:-20 4:-6 6:-7 7:13 8:6 9:14 12:10
plain:rank=true:gap=5	4:-10 5:17
plain:size=1	2:6 6:-7 12:17
plain:step=2	2:6 6:-7 12:17
plain:style-dates=0	0:24 1:25 2:9 3:-9 5:-16 6:10 8:-16 10:-38 11:-19 12:22
plain:style-dates=0:0	1:-5
plain:style-dates=0:1	6:-5 12:5
plain:style-dates=0:2	5:8 6:10 12:-12
plain:style-dates=0:3	0:25 1:32 2:6 3:-8 5:-23 8:-15 10:-37 11:-17 12:24
plain:style-dates=1	1:-13 2:-7 3:6 8:-9 9:28 10:-12 11:13 12:-11
plain:style-dates=1:2	1:-7 2:12
plain:style-dates=1:3	0:7 1:-5 2:-19 3:8 8:-7 9:30 10:-12 11:14 12:-15
plain:style-dates=2	0:-29 1:-6 3:-9 5:8 6:-17 8:22 9:-31 10:55 12:5
plain:style-dates=2:1	9:8
plain:style-dates=2:3	0:-29 3:-9 4:-5 5:10 6:-18 8:22 9:-38 10:56 11:5 12:8
plain:style-dates=3	1:-10 3:9 5:9
plain:style-dates=3:0	1:-5 12:6
plain:style-dates=3:2	3:9 5:9 12:-5
plain:style=0	0:14 1:10 2:-17 3:-6 5:6 6:-6 9:-6 10:-11 12:17
plain:style=0:0	0:14 1:10 2:-17 3:-6 5:6 6:-6 9:-6 10:-11 12:17
plain:style=0:gap=1	0:11 1:36 2:-9 6:-22 8:-10 10:-19 11:-6 12:27
plain:style=0:gap=3	0:10 1:-25 2:-7 5:12 6:16 8:7 9:-7 10:8 11:9 12:-20
plain:style=0:gap=5	0:-7 12:10
plain:style=0:loud=false	0:15 1:24 2:-12 5:-5 9:-15 10:-8 12:9
plain:style=0:loud=true	1:-14 5:11 9:9 12:8
plain:style=1	0:-7 1:5 3:-25 6:10 7:-8 12:15
plain:style=1:1	1:-24 4:12 5:-5 6:50 7:-6 8:13 9:10 10:-33 11:6 12:-16
plain:style=1:2	0:-14 1:37 3:-7 5:-9 6:-35 8:-37 10:56 11:17 12:-7
plain:style=1:3	0:7 1:-8 3:-14 5:11 8:20 10:-20 11:-23 12:38
plain:style=1:gap=0	1:41 4:5 5:-8 10:-24 11:-9 12:9
plain:style=1:gap=1	1:-21 2:-6 3:-16 4:12 5:6 6:26 7:-9 8:6 9:-7 10:11
plain:style=1:gap=3	0:-13 1:-13 2:14 3:-7 4:-19 6:-11 8:-7 9:16 10:18 11:6 12:13
plain:style=1:gap=5	0:9
plain:style=1:known	0:-9 1:-8 2:45 5:-11 6:-18 10:12 12:5
plain:style=1:loud=false	1:8 2:-10 3:-23 4:6 6:10 7:-7 9:6 10:8
plain:style=1:loud=true	2:12 12:12
plain:style=2	2:-6 3:-8 5:8 6:-26 7:11 8:14 10:18 11:-9 12:-6
plain:style=2:2	2:8 8:11 9:-9 12:-14
plain:style=2:3	2:-14 3:-8 6:-28 7:11 9:9 10:20 11:-8 12:10
plain:style=2:gap=1	1:17 3:-6 5:-9 6:-13 9:9 10:16 11:-6 12:-10
plain:style=2:gap=3	1:-13 2:-5 5:10 6:-13 7:6 8:15 9:-8 12:6
plain:style=2:gap=5	5:8
plain:style=2:known	2:15
plain:style=2:loud=false	0:7 1:-16 5:11 6:-19 7:13 8:6 10:7 11:-6
plain:style=2:loud=true	0:-6 1:20 2:-8 6:-7 8:8 10:11
plain:style=3	0:-6 1:-5 3:33 5:-14 6:-7 8:-8 9:6 11:6 12:5
plain:style=3:3	0:-6 1:-5 3:33 5:-14 6:-7 8:-8 9:6 11:6 12:5
plain:style=3:gap=1	1:-11 2:-8 3:45 10:-5 12:-8
plain:style=3:gap=3	1:6 3:-12 5:-15 8:-8 9:7 11:8 12:14
plain:style=3:gap=5	5:6
plain:style=3:known	1:-6 3:18 6:-6 12:8
plain:style=3:loud=false	1:-6
plain:style=3:loud=true	0:-7 3:34 5:-12 6:-11 7:-7 8:-9 11:7 12:8
plain:style=4	0:-6 1:-8 2:7 3:-5 5:8 6:18 12:-6
plain:style=4:2	12:5
plain:style=4:3	5:10 6:19 12:-11
plain:style=4:gap=1	1:-6 6:17
plain:style=4:gap=3	2:8 12:-8
plain:style=4:known	2:19 12:-6
plain:style=4:loud=true	0:-6 1:-8 2:7 3:-5 5:8 6:18 12:-6
plain:style=5	1:-10 2:24 3:8 4:-5 12:-9
plain:style=5:3	1:-10 2:24 3:8 4:-5 12:-9
plain:style=5:gap=1	1:-7 2:5 3:8
plain:style=5:gap=3	2:14 12:-6
plain:style=5:gap=5	2:5
plain:style=5:known	2:20 3:9 4:-6 12:-10
plain:style=5:loud=true	1:-10 2:24 3:8 4:-5 12:-9
plain:title-case	0:-44 1:61 2:12 3:-12 4:32 7:13 8:-51 10:-9 11:40 12:-41
plain:until-date=-1	0:10 1:-27 2:16 3:-8 4:12 5:36 6:41 8:-21 9:-48 10:-29 11:-10 12:26
plain:until-date=-1:loud=false:gap=0	1:11 4:6 5:-6 10:-10 11:-7 12:10
plain:until-date=-1:loud=false:gap=1	0:18 3:-11 4:13 5:6 6:12 7:7 8:-10 9:-11 10:-51 12:25
plain:until-date=-1:loud=false:gap=3	0:12 1:-28 2:-5 3:-5 4:-15 5:29 6:22 9:-29 10:43 12:-27
plain:until-date=-1:loud=false:gap=5	0:-5 4:6
plain:until-date=-1:loud=true:gap=1	0:-7 3:17 6:14 9:-6 10:-5
plain:until-date=-1:loud=true:gap=3	0:-8 1:-9 2:24 3:-7 4:7 5:-9 12:19
plain:until-date=-1:loud=true:gap=5	5:7
plain:until-date=0	0:-13 1:8 2:-13 4:-15 5:-6 6:-26 7:11 8:17 9:26 10:15 12:-12
plain:until-date=0:loud=false:gap=0	1:26 10:-10 12:-8
plain:until-date=0:loud=false:gap=1	0:-10 2:-7 3:-5 5:-21 6:-16 8:14 9:26 10:33 12:-11
plain:until-date=0:loud=false:gap=3	0:-7 1:-21 2:-6 5:11 6:-8 7:13 8:14 12:9
plain:until-date=0:loud=false:gap=5	0:6 4:-7
plain:until-date=0:loud=true:gap=1	1:-7 3:14
plain:until-date=0:loud=true:gap=3	1:9 8:-8
plain:until-date=1	0:-15 1:22 2:18 5:-27 6:-32 7:-11 9:13 10:16 11:17
plain:until-date=1:loud=false:gap=0	1:7
plain:until-date=1:loud=false:gap=1	0:-8 5:-6 6:-20 8:11 9:6 10:23
plain:until-date=1:loud=false:gap=3	1:26 2:12 5:-14 6:-6 8:-9 9:15 11:11 12:-25
plain:until-date=1:loud=true:gap=1	2:7 3:6 10:-5 12:10
plain:until-date=1:loud=true:gap=3	1:-9 11:10 12:16
plain:until-date=2	0:-5 1:16 2:-22 6:-7 9:7 10:10 11:-7
plain:until-date=2:loud=false:gap=1	1:12 5:7 8:-7 9:-8 11:-6 12:5
plain:until-date=2:loud=false:gap=3	1:-5 2:-5 7:5 9:17
plain:until-date=2:loud=true:gap=1	1:11 10:6 12:-13
plain:until-date=2:loud=true:gap=3	2:-11 8:10 10:6
plain:until-date=3	0:19 1:-23 2:7 6:17 8:-5 10:-9 11:-6 12:6
plain:until-date=3:loud=false:gap=1	0:13 1:-8 4:-5 6:18 8:-5 9:-5
plain:until-date=3:loud=false:gap=3	0:9 1:-9 2:10 9:-6 10:-11 12:17
plain:until-date=3:loud=true:gap=1	3:5
plain:until-date=3:loud=true:gap=3	9:13 10:5 12:-14
plain:verb	0:-11 2:-9 5:-8 6:-20 7:13 9:-8 11:-28 12:80
plain:wraps	12:17
rank=false:false:false	0:-17 1:-16 2:-45 3:-12 4:7 5:31 6:31 7:-15 9:15 11:14
rank=false:false:true	0:-11 1:58 2:-22 3:-13 4:-5 5:-23 6:-16 7:7 9:-6 10:23 11:-9 12:16
rank=false:gap=0	1:24 2:-13 4:7 5:-11 6:10 8:6 9:-6 10:-20 11:-12 12:16
rank=false:gap=1	0:16 1:27 2:-26 3:-11 7:-13 8:-18 9:-6 10:10 12:22
rank=false:gap=2	1:7 2:-19 3:-6 4:-7 5:-5 6:14 9:9 10:9 12:7
rank=false:gap=3	1:-15 2:-6 3:-7 4:-6 6:-17 8:12 10:23 11:14
rank=false:gap=4	0:-11 1:-14 5:8 7:9 8:5 9:12 10:-6 11:7 12:-10
rank=false:gap=5	1:-14 4:15 5:7 6:-11 8:-6 12:19
rank=false:true:false	0:24 5:-6 6:-9 10:-5
rank=false:true:true	1:-22 2:8 6:-14 12:40
rank=larger:false	0:-17 2:-9 4:25 5:10 6:-7 11:11 12:-6
rank=larger:false:false	0:-24 2:-9 4:31 5:18 6:-8 11:11 12:-13
rank=larger:false:true	2:-6 12:18
rank=larger:true:false	9:6
rank=larger:true:true	0:-8 4:12 5:5 11:17 12:-14
rank=none	5:-6 6:6 7:13 12:-9
rank=same:false	1:23 2:-15 5:8 6:-12 7:-7 9:14 10:-16 11:-13 12:20
rank=same:false:false	0:7 2:6 3:8 5:8 6:13 7:-5 8:-10 11:-17 12:-14
rank=same:false:true	0:-13 2:-6 5:23 6:-35 10:-17 11:-15 12:73
rank=same:true	0:-6 1:-21 2:52 3:22 4:-8 6:-6 8:8 9:-6 10:-13 12:-24
rank=same:true:false	1:-6 4:-5 5:7 6:-8 8:13 9:12 10:-11 12:-7
rank=same:true:true	1:13 2:72 3:46 4:-12 5:-16 6:-7 7:-7 10:-25 12:-61
rank=smaller:false	0:14 2:-36 3:-26 4:-18 5:-17 6:12 9:-7 10:31 11:5 12:45
rank=smaller:false:false	0:19 1:23 2:-49 3:-33 4:-26 5:-20 6:22 7:5 8:9 10:36 11:-13 12:24
rank=smaller:false:true	0:23 1:-10 2:-17 3:-11 4:-11 5:9 6:40 7:-5 9:-8 10:-30 11:14 12:9
rank=smaller:true:false	0:-6 1:-32 2:-10 6:-18 10:42 11:10 12:22
rank=smaller:true:true	0:-8 1:12 2:5 3:-6 5:-23 6:-19 9:-12 10:13 12:34
rank=true:false:false	1:-14 2:38 3:27 9:-10 10:-10 12:-21
rank=true:false:true	2:-11 8:5 9:5
rank=true:gap=0	2:-5 3:6
rank=true:gap=1	1:-13 3:24 8:8 10:-7
rank=true:gap=2	2:18 12:-6
rank=true:gap=3	2:27 3:-6 9:-6 12:-10
rank=true:gap=4	2:10
rank=true:gap=5	2:5 5:11
rank=true:true:true	2:22 12:-7
rule	0:20 1:-29 2:38 5:-10 6:-25 10:-11 12:29
rule-in=certifications	0:-8 1:7 2:-10 6:-16 7:85 8:-18 9:-15 12:-21
rule-in=certifications:none	1:-12 7:10 12:17
rule-in=certifications:rule=header	1:20 7:20 12:-29
rule-in=certifications:rule=heading	12:11
rule-in=certifications:rule=start	2:-6 6:-8 7:58 8:-14 9:-12 11:8 12:-20
rule-in=certifications?	8:8 9:-5 12:6
rule-in=certifications?:rule=start	8:8 12:5
rule-in=education	0:-11 1:30 2:16 3:-8 4:-11 5:-18 6:-42 8:86 9:-25 10:-38 11:15 12:6
rule-in=education:none	0:11 1:-18 2:-6 5:-6 6:-16 7:10 10:-7 11:15 12:16
rule-in=education:rule=header	0:-11 1:29 2:12 5:-8 6:-13 8:-13 9:-6 10:-11 11:-8 12:40
rule-in=education:rule=heading	2:21
rule-in=education:rule=start	0:-8 1:20 2:-10 6:-11 7:-5 8:98 9:-19 10:-16 11:9 12:-52
rule-in=education?	8:9
rule-in=experience	1:26 2:-10 4:-17 5:11 6:-11 7:-17 8:-16 9:90 10:-45 11:-41 12:29
rule-in=experience:none	0:13 1:28 2:-30 3:-8 4:-8 5:10 6:7 7:-11 8:-11 9:28 10:-25 11:-21 12:29
rule-in=experience:rule=dated	1:-8 9:15
rule-in=experience:rule=header	1:14 2:-10 3:8 5:13 8:12 9:-16 10:-10 11:-6
rule-in=experience:rule=heading	2:34 9:-6 12:-13
rule-in=experience:rule=start	0:-8 5:-10 6:-18 8:-13 9:67 11:-12 12:14
rule-in=experience?	6:14 9:18 10:11 11:-12 12:-14
rule-in=experience?:none	12:7
rule-in=experience?:rule=header	10:8 12:-9
rule-in=experience?:rule=start	1:-8 6:17 9:19 11:-10 12:-12
rule-in=none	0:58 1:-44 2:-12 3:-10 4:78 5:23 6:-34 7:-10 8:-14 9:8 10:-23 11:-14 12:-6
rule-in=none:none	0:82 1:-35 3:-7 4:-39 5:47 6:-29 7:-8 8:-11 9:12 10:-19 11:-11 12:23
rule-in=none:rule=name	0:-24 1:-9 2:-8 4:117 5:-24 6:-5 12:-30
rule-in=other	1:23 2:29 3:11 4:-21 5:31 6:-25 7:-30 8:-19 9:-14 10:76 11:-48 12:-12
rule-in=other:none	0:14 1:41 2:6 3:-5 4:-17 5:31 6:-18 7:-22 9:-27 10:46 11:-39 12:-5
rule-in=other:rule=dated	0:-10 1:-9 5:6 6:-7 7:-6 8:-13 9:16 10:36 11:-6 12:-5
rule-in=other:rule=heading	1:-9 2:24 3:13 5:-6 10:-7
rule-in=other?	0:15 2:-32 3:23 4:-8 6:-22 7:13 8:5 9:-12 10:22 12:-6
rule-in=other?:none	0:25 1:-16 2:-16 3:24 4:-6 6:-17 7:8 9:-11 10:19 12:-13
rule-in=other?:rule=dated	0:-7 1:19 7:6 9:-13 12:5
rule-in=other?:rule=heading	2:-15 8:9 9:12
rule-in=projects	0:-34 2:16 3:-6 4:-7 5:-12 6:7 7:-13 8:-21 9:-24 10:-31 11:123 12:7
rule-in=projects:none	0:-18 2:-10 5:-10 6:7 11:46
rule-in=projects:rule=header	0:-6 1:13 10:-6 11:21 12:-14
rule-in=projects:rule=heading	2:19 12:-10
rule-in=projects:rule=start	0:-10 1:-16 2:6 7:-7 8:-13 9:-16 10:-26 11:58 12:28
rule-in=projects?	1:12 5:-5 6:-11 10:15 12:6
rule-in=projects?:none	1:8 2:-5 6:-10 10:9 12:12
rule-in=projects?:rule=start	10:7
rule-in=research:rule=header	3:5
rule-in=skills	0:-26 1:-25 2:-10 3:-8 4:-9 5:-9 6:101 7:-9 8:-13 9:-13 10:25 11:-19 12:15
rule-in=skills:none	0:-24 1:-31 2:-21 3:-6 4:-8 5:-13 6:102 7:-8 8:-11 9:-11 10:23 11:-17 12:25
rule-in=skills:rule=dated	1:8 5:6 12:-10
rule-in=skills:rule=heading	2:11
rule-in=skills?	0:6 1:-27 5:-16 6:48 8:-9 10:7 11:-9 12:7
rule-in=skills?:none	0:6 1:-27 5:-15 6:48 8:-9 10:7 11:-8 12:10
rule-in=skills?:rule=heading	2:5
rule-in=summary	0:-11 1:-5 2:20 6:-16 8:10 10:-10 11:-6 12:24
rule-in=summary:none	0:-8 6:-15 8:11 10:-9 11:-6 12:26
rule-in=summary:rule=dated	12:7
rule-in=summary:rule=heading	2:21 12:-8
rule=dated	0:-34 1:29 2:-17 3:10 4:-9 5:8 6:-30 7:23 8:16 9:37 10:11 11:19 12:-61
rule=header	0:-19 1:89 3:8 4:-10 6:-16 7:9 8:-5 9:-26 10:-23 12:-18
rule=heading	0:-15 1:-28 2:122 3:8 4:-9 5:-18 6:-7 7:-10 10:-9 11:-6 12:-23
rule=heading:certifications	12:11
rule=heading:education	2:20
rule=heading:experience	2:35 9:-6 12:-14
rule=heading:other	0:-6 1:-13 2:9 3:13 5:-9 8:6 9:9
rule=heading:projects	2:19 12:-10
rule=heading:skills	2:16
rule=heading:summary	2:21 12:-8
rule=name	0:-24 1:-9 2:-8 4:117 5:-24 6:-5 12:-30
rule=start	0:-32 3:-11 4:-11 5:-15 6:-24 7:40 8:55 9:29 10:-34 11:49 12:-36
rule=start:certifications	2:-7 6:-11 7:55 8:-7 9:-17 11:7 12:-7
rule=start:education	0:-8 1:28 2:-9 6:-11 7:-6 8:93 9:-19 10:-17 11:9 12:-53
rule=start:experience	0:-9 1:-13 2:5 5:-11 8:-17 9:82 11:-23
rule=start:projects	0:-10 1:-16 2:6 7:-7 8:-14 9:-17 10:-19 11:56 12:25
running	5:37 12:-25
school	0:-31 1:93 3:-14 4:-9 5:-42 6:-36 7:21 8:133 9:-26 10:-34 11:-22 12:-29
size=0	0:15 1:18 2:-7 5:7 6:25 7:-6 10:-19 11:-9 12:-15
size=1	0:6 2:-18 3:-20 4:-7 5:14 6:15 7:10 8:-20 10:15 11:-21 12:28
size=2	0:6 1:20 2:5 3:27 4:-6 5:-28 6:-37 7:-5 8:6 9:-6 10:-18 11:8 12:28
size=3	0:-16 1:-35 2:-7 3:-6 4:-13 5:-17 6:-6 7:8 8:14 9:18 10:28 11:24 12:10
size=4	0:-9 1:-8 2:16 5:18 12:-12
size=5	0:-14 2:7 4:30 12:-13
step=0	0:7 2:23 7:-5 9:17 11:7 12:-53
step=1	0:-16 1:12 2:5 3:-5 4:-6 6:-58 8:10 9:20 10:13 12:18
step=2	1:5 2:-27 4:8 5:-45 6:61 8:-13 9:-30 10:19 11:7 12:9
step=3	0:-8 1:-13 2:-6 9:5 10:-12 11:-9 12:46
step=4	0:8 1:-17 5:47 6:-13 8:8 9:-8 10:-18 11:-7
style-dates=0	0:21 1:-19 4:19 5:22 6:-10 7:-11 8:-10 9:-6 10:-16 11:-15 12:25
style-dates=0:0	0:10 1:-32 2:-6 4:10 5:21 12:7
style-dates=0:1	0:-6 2:5 4:22 5:20 6:-15 8:-5 10:-9 11:7 12:-14
style-dates=0:2	0:-7 2:-6 3:15 4:-9 5:-25 6:-12 7:7 9:6 10:9 11:10 12:12
style-dates=0:3	0:24 1:19 3:-10 5:6 6:15 7:-13 9:-13 10:-17 11:-28 12:20
style-dates=1	1:-13 3:-12 4:-9 5:-5 6:25 7:11 9:-8 10:10
style-dates=1:1	5:6
style-dates=1:2	0:9 1:28 2:10 5:-7 8:-6 10:6 11:-5 12:-33
style-dates=1:3	0:-10 1:-42 2:-9 3:-9 4:-5 6:29 7:10 8:8 9:-11 10:6 11:6 12:30
style-dates=2	0:-24 2:6 3:7 4:-6 5:-10 6:-16 7:-7 8:7 9:10 11:11 12:21
style-dates=2:1	0:6 5:9 10:-9 12:-6
style-dates=2:2	1:-18 5:-7 9:5 11:8 12:13
style-dates=2:3	0:-27 1:23 3:11 5:-13 6:-22 10:13 12:14
style-dates=3	0:-9 1:22 2:-9 4:-6 5:-9 6:-7 7:12 8:7 9:9 10:7 12:-19
style-dates=3:0	1:-17 5:9 12:13
style-dates=3:1	7:9 8:-9 10:-9 12:18
style-dates=3:2	1:16 3:5 5:-5 8:13 10:13 12:-28
style-dates=3:3	0:-5 1:24 3:-5 5:-9 8:6 10:8 12:-22
style=0	0:17 1:15 2:-44 3:-15 4:15 5:10 8:-20 10:-8 11:13 12:9
style=0:0	0:17 1:15 2:-44 3:-15 4:15 5:10 8:-20 10:-8 11:13 12:9
style=0:gap=0	1:33 2:-7 4:8 5:-18 6:9 8:-5 10:-16 11:-11 12:11
style=0:gap=1	0:13 1:37 2:-21 3:-6 5:21 6:-21 8:-25 9:-15 10:15 11:9
style=0:gap=2	2:-10 6:22 8:7 10:8
style=0:gap=3	0:12 1:-19 2:-8 3:-5 7:5 8:7 11:15 12:-8
style=0:gap=4	0:-12 1:-24 7:10 9:22 11:8
style=0:gap=5	0:5 1:-11 4:18 5:6 6:-9 10:-9 12:14
style=0:loud=false	0:6 1:11 2:-21 3:-12 7:-13 8:-9 10:10 12:33
style=0:loud=true	0:11 2:-23 4:17 5:10 6:6 7:17 8:-10 10:-18 11:10 12:-25
style=1	0:-24 1:16 3:-9 4:-6 5:-6 6:7 8:23 11:-14 12:14
style=1:1	0:-9 1:36 3:-6 5:-18 6:8 7:-8 8:12 9:-9 12:6
style=1:2	0:-5 1:-10 7:12 8:11 10:-15 11:-9 12:14
style=1:3	0:-10 1:-10 5:9 9:12 10:13 12:-6
style=1:gap=0	5:8 8:12 12:-10
style=1:gap=1	0:6 2:-7 5:-19 6:29 8:8 11:-10
style=1:gap=2	0:-8 1:11 2:-8 5:-5 6:-10 8:-7 9:15 10:-8 12:19
style=1:gap=3	0:-15 2:12 6:-10 8:6 12:6
style=1:gap=4	1:10 5:9 9:-10 12:-8
style=1:gap=5	0:-5 10:6 12:6
style=1:known	1:-8 2:8 6:-6 7:-5 11:-5 12:31
style=1:loud=false	0:-6 1:12 5:8 6:15 7:6 8:17 10:-8 11:-12 12:-34
style=1:loud=true	0:-18 2:-7 4:-6 5:-14 6:-8 8:6 10:5 12:48
style=2	1:-9 2:-6 9:8 12:17
style=2:1	1:-6 9:7 10:-6 12:21
style=2:2	11:6
style=2:gap=1	9:13
style=2:gap=2	12:6
style=2:gap=3	6:-6 12:13
style=2:known	12:9
style=2:loud=true	1:-9 2:-6 9:8 12:17
style=3	1:-11 2:6 3:-5 6:-13 8:12 10:26 12:-5
style=3:2	1:-8 6:-13 8:6 9:-5 10:27
style=3:3	8:6
style=3:gap=1	1:-6 6:-6 8:9 10:-5 12:17
style=3:gap=2	0:10 10:10 12:-15
style=3:gap=3	6:-6 10:22 12:-10
style=3:known	10:16
style=3:loud=false	6:-11 12:17
style=3:loud=true	1:-8 2:7 3:-5 8:12 10:27 12:-23
style=4	1:-8 3:21 4:-5 5:6 8:-5 10:-8
style=4:1	12:10
style=4:2	3:6
style=4:3	1:-6 2:8 3:16 5:7 7:5 10:-8 12:-11
style=4:gap=0	1:-6 2:-9 3:6 12:11
style=4:gap=1	2:-5 3:22
style=4:gap=3	2:9 3:-5 7:6 12:-6
style=4:gap=4	2:6
style=4:gap=5	5:12
style=4:known	2:5 3:15
style=4:loud=true	1:-8 3:21 4:-5 5:6 8:-5 10:-8
style=5	1:-10 2:42 3:5 12:-8
style=5:2	2:10
style=5:3	1:-9 2:32 3:5 12:-6
style=5:gap=1	1:-6 3:7
style=5:gap=2	2:14
style=5:gap=3	2:11
style=5:gap=4	2:7
style=5:gap=5	2:6
style=5:known	1:-8 2:42 3:5 12:-13
style=5:loud=true	1:-10 2:42 3:5 12:-8
title-case	0:-34 1:67 2:22 4:18 7:11 8:-39 9:-10 10:-5 11:9 12:-40
until-date=-1	0:6 1:-24 2:10 3:-5 4:5 5:39 6:27 8:-20 9:-31 10:-42 11:9 12:19
until-date=-1:loud=false:gap=0	0:-6 1:-5 6:7 10:-8 11:-7 12:23
until-date=-1:loud=false:gap=1	0:17 1:23 2:-10 3:-6 5:10 7:13 8:-12 10:-48 11:12
until-date=-1:loud=false:gap=2	5:6 6:8 11:-6
until-date=-1:loud=false:gap=3	1:-7 5:17 6:6 8:10 11:-11 12:-16
until-date=-1:loud=false:gap=4	5:10 8:6 10:8 11:12 12:-29
until-date=-1:loud=false:gap=5	0:-6 12:13
until-date=-1:loud=true:gap=0	0:8 2:-11 3:11 4:8 5:-9
until-date=-1:loud=true:gap=1	0:-10 1:-7 3:7 5:25 6:7 7:-5 8:-5 9:-8 10:-15 11:-10 12:27
until-date=-1:loud=true:gap=2	0:8 5:-10 6:17 8:6 9:-5 11:-6
until-date=-1:loud=true:gap=3	0:-6 1:-9 2:21 3:-7 5:-15 6:-15 8:-11 10:23 11:32 12:-6
until-date=-1:loud=true:gap=4	0:-7 1:-16 2:13 7:11 12:10
until-date=-1:loud=true:gap=5	0:6 4:14 6:-7
until-date=0	0:-14 1:6 2:-11 4:-9 6:-23 7:11 8:21 9:26 10:15 12:-12
until-date=0:loud=false:gap=0	1:22 12:-11
until-date=0:loud=false:gap=1	0:-10 1:-19 5:-6 6:-9 8:12 10:43 12:-12
until-date=0:loud=false:gap=2	0:-8 6:-5 8:7 9:13
until-date=0:loud=false:gap=3	1:-10 9:12 10:-5 12:6
until-date=0:loud=false:gap=5	5:5 12:-6
until-date=0:loud=true:gap=1	1:13 2:-6 5:-9 10:-17 12:18
until-date=0:loud=true:gap=2	1:8 8:-7 12:-7
until-date=0:loud=true:gap=3	1:-8 7:13 8:9 9:-12 10:7
until-date=0:loud=true:gap=4	9:11
until-date=0:loud=true:gap=5	5:12 12:5
until-date=1	0:-13 1:16 5:-25 6:-21 7:-11 8:10 10:35
until-date=1:loud=false:gap=0	1:6
until-date=1:loud=false:gap=1	4:7 5:-9 6:-8 7:-6 10:22
until-date=1:loud=false:gap=3	1:22 12:-5
until-date=1:loud=false:gap=4	1:12 9:-10
until-date=1:loud=true:gap=0	8:12 12:-5
until-date=1:loud=true:gap=1	1:-10 8:-5 9:8 10:13
until-date=1:loud=true:gap=2	10:8 11:6
until-date=1:loud=true:gap=3	1:-9 8:6 9:6
until-date=1:loud=true:gap=4	9:9 12:-5
until-date=1:loud=true:gap=5	12:6
until-date=2	1:13 2:-7 5:-6 6:-6 9:8 11:-8 12:11
until-date=2:loud=false:gap=1	5:-7 12:9
until-date=2:loud=false:gap=3	1:6 12:5
until-date=2:loud=true:gap=1	1:20 12:-25
until-date=2:loud=true:gap=2	1:-9 7:6
until-date=2:loud=true:gap=3	2:-5 8:5
until-date=2:loud=true:gap=4	5:-6 12:12
until-date=3	0:13 1:-19 5:-5 6:15 10:-6 12:6
until-date=3:loud=false:gap=0	1:-7 12:10
until-date=3:loud=false:gap=1	0:7 1:-14 5:-8 6:15
until-date=3:loud=false:gap=2	12:7
until-date=3:loud=true:gap=1	0:8 1:11 12:-16
until-date=3:loud=true:gap=2	5:7 12:-7
until-date=3:loud=true:gap=4	12:5
verb	0:-15 2:-6 5:-5 6:-16 7:10 10:-9 11:-13 12:61
w0=	0:9 5:5 8:28 10:-9 12:-22
w0=0x7f454c46 gma	0:-13 12:15
w0=1	5:20 12:-13
w0=10 1234 and ic	1:-7 10:-7 12:19
w0=10 1234 and ne	1:-8 10:-10 12:23
w0=100	10:7
w0=123	5:11 12:-9
w0=1300	12:12
w0=1856 1861	8:8 12:-5
w0=1861 1863	8:8
w0=1863 1865	8:8
w0=1865	10:41 12:-31
w0=1900	9:8
w0=1933	9:8
w0=1951	9:8
w0=1995 1998	10:11 12:-6
w0=1998	10:10 12:-8
w0=2	10:-5 12:10
w0=20	10:9
w0=2005	10:12 12:-6
w0=2010	1:-12 12:13
w0=2011	1:7 10:9 12:-7
w0=2012	12:10
w0=2014 2015	9:5
w0=2015	8:11 9:-9
w0=2016	1:-9 12:12
w0=2017	9:7
w0=2018	8:9
w0=2019	7:5
w0=2020	9:5 12:-5
w0=2021	1:-12 7:13
w0=2024	7:6
w0=21 10 2013	1:7
w0=22096	0:12 12:-9
w0=25 5 2011	1:10
w0=26	0:7
w0=29 08 1997	12:6
w0=3610	0:6
w0=4484	0:7
w0=456789	0:7
w0=64347	0:8
w0=8 2008	1:-9 8:14
w0=816	0:13 12:-10
w0=8353	0:8
w0=98693	0:-8 12:10
w0=a	0:-16 1:-10 5:13 12:14
w0=academic	6:-7 10:7 12:8
w0=accelerate	10:6
w0=accomplishment	12:8
w0=achieved	10:-7 12:9
w0=achievements a	1:-8 12:8
w0=activities	2:-8 3:17
w0=adaptive	10:9 12:-8
w0=add	0:-7 5:10
w0=additional	2:13 12:-9
w0=address	5:-10 12:19
w0=adicional	2:6
w0=adobe	6:7 12:-7
w0=adritarchoudhu	0:6
w0=advanced	6:-8 12:11
w0=adventurer	0:-6 5:8
w0=advisor	1:-8 12:12
w0=affiliations	3:6
w0=agile	6:17 12:-14
w0=ahmedabad	1:15 12:-8
w0=ahornstraße	0:8
w0=akademische	2:8 9:-6
w0=alcalá	0:-11 1:16 8:13 10:-6
w0=alice	12:7
w0=alicebobcarol 	12:6
w0=alien	1:8 12:-5
w0=all	6:-6 12:15
w0=amazon	1:8
w0=amiralisobhgol	0:6
w0=amnpardaz	9:7
w0=an	11:13 12:-10
w0=analista	8:13 12:-10
w0=analytical	10:6 12:-5
w0=ancr	9:6
w0=and	0:46 1:-12 2:-10 3:7 4:-6 5:54 6:-14 9:-11 10:-14 11:-10 12:-28
w0=and 23	0:9 12:-5
w0=and and github	12:7
w0=and university	12:5
w0=android	6:12 12:-11
w0=angular	6:7
w0=ann	0:16 1:8 6:-5 12:-14
w0=anna	1:12 12:-5
w0=another	10:19 12:-13
w0=ansible	6:5
w0=análisis	6:6 12:-5
w0=april	1:14 12:-11
w0=arkansas	11:9
w0=army	2:6
w0=as	6:15 12:-13
w0=assistant	10:9 12:-6
w0=at	12:6
w0=august	5:18 12:-5
w0=automatic	11:8
w0=automation	6:-8 12:10
w0=available	12:5
w0=awards	2:10 3:7 12:-5
w0=aws	6:20 7:7 12:-16
w0=axa	1:5
w0=b e	1:6 12:-7
w0=b s	1:9
w0=b s e	1:11 12:-9
w0=bachelor s	1:9
w0=back end	6:24 12:-17
w0=bal	8:9
w0=ballesteros	0:-11 4:19
w0=basel	1:11 12:-11
w0=bengali native	5:-9 12:12
w0=berlin	0:6 1:-6 12:10
w0=betreuer	1:-13 12:19
w0=bharat	9:11 12:-8
w0=big	11:9
w0=bio inspired	10:11 12:-10
w0=books	10:-6 12:10
w0=born	0:6
w0=broadway	0:12 12:-8
w0=buenos	0:9 5:-6
w0=bug	6:6
w0=building	10:7 12:-5
w0=built	11:-7 12:15
w0=c	6:8 12:-6
w0=c and and	6:30 11:-7 12:-16
w0=california	1:10
w0=campus	1:-6 10:11
w0=careerpilot	11:8 12:-6
w0=category	12:8
w0=certificada	7:31 12:-30
w0=certification	7:-8 12:15
w0=certified	1:-6 7:8
w0=cgpa	1:-9 12:13
w0=ci and cd	6:-5 12:11
w0=client	1:-11 12:17
w0=clients	12:5
w0=cloud	6:-13 12:16
w0=co creator	11:7
w0=codeacademy	1:9 12:-5
w0=coding	10:5
w0=coimbatore	0:6
w0=college	1:20 12:-8
w0=colorqueue	11:10 12:-9
w0=company	5:26 10:-9 12:-15
w0=completed	8:11 12:-9
w0=computer	10:7
w0=computers	6:-9 12:9
w0=conference	10:-9 12:12
w0=conferences	2:-12 12:13
w0=conservatório	1:10 12:-10
w0=containers	6:-9 12:10
w0=contributor	11:6
w0=control	12:5
w0=conway s	11:6
w0=course	1:-10 12:15
w0=courses	2:-8 12:10
w0=created	11:-7 12:21
w0=creative	5:18 12:-10
w0=creator	1:16 11:11 12:-21
w0=credit	11:-7 12:10
w0=css	6:5
w0=cum	12:6
w0=current	1:52 10:-6 12:-38
w0=currently	12:12
w0=curriculum	4:-14 5:29 12:-6
w0=cv	5:5
w0=dana	10:10 12:-7
w0=data	12:-6
w0=databases	12:14
w0=date	1:-5 5:15 10:-15 12:17
w0=dates	2:-8 12:9
w0=dav	8:8 12:-6
w0=daytime	5:10 12:-6
w0=dean s	1:12 9:-8
w0=dear	5:10 12:-6
w0=department	12:5
w0=deployment	6:7 12:-5
w0=description	1:-39 5:-7 11:-6 12:70
w0=desenvolvedora	12:7
w0=designation	1:9 12:-6
w0=deutsch	10:-5 12:15
w0=dev	6:18 12:-12
w0=developed	1:39 12:-25
w0=development	12:6
w0=devops	0:-8 5:17
w0=distributed	11:9 12:-10
w0=dmitry	4:8
w0=dni	0:9 12:-5
w0=docker	6:22 12:-13
w0=done	12:8
w0=dr	10:12 12:-11
w0=driving	12:12
w0=drones	11:9 12:-7
w0=dte	9:6
w0=duration	1:6
w0=during	12:10
w0=dynamic	10:10 12:-9
w0=e	5:10 10:18 12:-24
w0=e commerce	11:6
w0=eagle	9:-11 10:13 11:7 12:-5
w0=educación	2:9 12:-5
w0=education	1:-5 2:26 12:-6
w0=eecs	1:6 6:-7 12:12
w0=eichhorn	6:-8 10:30 12:-20
w0=email	0:-5 12:12
w0=embedded	1:7 9:-6
w0=engineering	7:12
w0=englisch	12:16
w0=english	5:-6 7:8 10:-8 12:23
w0=english profes	12:5
w0=entwicklung	12:8
w0=ernest	12:6
w0=especialista	5:8
w0=esri	8:7
w0=eta	10:17 12:-9
w0=everis	9:5
w0=examples	3:7
w0=exercise	9:14 12:-12
w0=expected	1:18 12:-16
w0=experience	1:-9 2:16 3:19 12:-11
w0=experte	6:11 12:-6
w0=extraction	12:6
w0=fabrikam	1:6 12:-5
w0=faculty	1:-11 12:12
w0=familiar	6:-8 12:9
w0=fantastic	10:10 12:-8
w0=ferialpraktika	1:5
w0=firoj	4:6
w0=first	1:-6 12:13
w0=flashinfer	11:5
w0=flutter	6:6
w0=for	12:10
w0=fortbildung	1:12 12:-10
w0=fortgeschritte	6:11 12:-6
w0=frameworks	6:15 12:-10
w0=freelance	11:9
w0=front end	1:-7 6:39 12:-26
w0=frontend	1:11
w0=fulbright	10:7
w0=full	0:6
w0=full stack	7:6
w0=functionality	6:-6 12:12
w0=funding	1:15 12:-11
w0=fähigkeiten	2:8
w0=geburtsdatum	0:-11 12:27
w0=gender	12:8
w0=german	12:15
w0=ghaziabad u p	0:-5 12:7
w0=gis	5:6 6:10 12:-9
w0=git	6:5
w0=github	0:9 5:-5
w0=github and you	0:-7 12:13
w0=github com and	0:14
w0=global	1:14 12:-13
w0=go	6:9 12:-7
w0=government	8:17 12:-13
w0=gpa	1:-28 2:-9 12:47
w0=grand	0:6
w0=graphic	11:7 12:-7
w0=griesheim	5:9
w0=grosse	0:11 1:5 8:5 12:-11
w0=group	7:16 9:-10
w0=hackathon	12:8
w0=hacker	10:7 12:-6
w0=hadiyal	4:9
w0=hadiyalyugant 	0:11 12:-9
w0=hardware	6:-8 12:10
w0=hardware aware	10:11 12:-10
w0=hebrew	12:9
w0=higher	1:-8 8:13
w0=highlights	12:5
w0=hiking	10:13 12:-12
w0=hillel	10:5
w0=hindi	5:-10 12:18
w0=hobby	12:12
w0=holy	1:7
w0=homepage	0:8
w0=honeywell	1:-5 9:9
w0=honors	2:8
w0=hopeful	5:8
w0=hsc	1:8 12:-7
w0=html	6:29 12:-19
w0=html5	6:6
w0=https and and 	0:12 1:5 5:39 6:-6 9:-5 12:-32
w0=humboldtstraße	0:6
w0=i	0:-6 5:-5 6:-7 10:-7 11:-6 12:42
w0=ides	6:5
w0=ieee	1:11 12:-7
w0=ilmenau	1:15 12:-8
w0=im	10:-6 12:8
w0=image	0:-8 5:11 11:10 12:-11
w0=imitations	11:7 12:-6
w0=implementierun	12:6
w0=improved	10:8 12:-5
w0=in	6:-8 10:-7 12:24
w0=india	0:8 12:-7
w0=ingeniero	9:9
w0=innovation	10:14 12:-9
w0=innovative	12:9
w0=installation	6:-16 12:17
w0=institute	1:-6 12:10
w0=instituto	1:-5 12:9
w0=intel	11:8
w0=intellij	6:8 12:-8
w0=interactive	11:6
w0=interests	2:13 12:-8
w0=intermediate	6:-26 8:6 12:30
w0=international	12:5
w0=interviewing	10:8 12:-6
w0=introduction	7:13 12:-9
w0=introdução	2:8
w0=investigation	2:6
w0=it kenntnisse	12:5
w0=item	10:-7 12:13
w0=iwin	9:5
w0=j	10:35 12:-30
w0=james	12:8
w0=jan	1:-6 10:17
w0=january	1:9
w0=japanese	6:10 12:-10
w0=java	6:18 11:6 12:-19
w0=javascript	6:18 12:-13
w0=jdoe	0:8 5:15 12:-13
w0=jean baptiste	12:8
w0=jekyll	1:-6 6:15 12:-8
w0=john	0:-7 1:-11 4:19 5:9 10:51 12:-47
w0=john doe email	0:11 12:-8
w0=john doe org	5:26 12:-20
w0=johndoe	0:17 12:-13
w0=johndoe com	0:12 12:-10
w0=joseluispastor	0:8 12:-7
w0=journal	10:-9 12:13
w0=juan	5:9 12:-8
w0=july	1:17 8:-10
w0=junior	5:7
w0=junit	6:6 12:-5
w0=justal kevin g	0:7
w0=kappa	10:6
w0=klasse	12:8
w0=koding	10:14 12:-6
w0=konstruktion	1:-11 12:13
w0=kotlin	6:16 12:-10
w0=kvm	10:14 11:-8
w0=l	10:15 12:-15
w0=language	2:-7 12:15
w0=languages	6:-12 12:24
w0=last	4:-6 12:10
w0=lauri	12:6
w0=leadership	10:14 12:-9
w0=lebenslauf	0:-13 5:23
w0=led	12:16
w0=lenguajes	2:9
w0=lgbt	10:7
w0=libkvmi	10:14 12:-11
w0=libvmi	10:14 11:-7
w0=line	12:9
w0=linguistic	2:15 12:-9
w0=linkedin	5:-8 12:19
w0=linkedin and a	0:8
w0=linkedin com a	0:18 12:-12
w0=linux	6:9
w0=lisa	1:12 12:-12
w0=listening	12:11
w0=literature	1:5
w0=lorem	12:9
w0=luciano	5:17 12:-9
w0=machine	6:12 12:-11
w0=manage	1:-5 12:6
w0=maria	12:9
w0=marital	12:10
w0=master	8:7
w0=master s	5:7 12:-5
w0=matlab	6:-6 12:9
w0=maxprocloud	11:7
w0=may	10:11 12:-7
w0=medium	0:9 5:-5
w0=megatruetrue	1:12 12:-9
w0=member	1:-10 10:7 12:13
w0=mentoring	10:9 12:-7
w0=messaging	6:-9 12:10
w0=microsoft	6:6 12:-5
w0=minor	1:-14 12:16
w0=miriam	12:6
w0=miscellaneous	2:-8 12:13
w0=mobile	11:6
w0=monitoring	6:-8 12:9
w0=month	1:14 12:-13
w0=monthly	6:-6 12:6
w0=more	11:-8 12:20
w0=most	1:12 12:-6
w0=mother	6:-6 12:18
w0=motivator	6:6 12:-5
w0=ms	6:8 12:-5
w0=n	5:9 12:-7
w0=name	12:10
w0=nationality	12:7
w0=nationalität	0:-5 12:9
w0=native	12:7
w0=naumburg	1:11 12:-10
w0=netbeans	6:8
w0=network	6:-10 12:11
w0=new	12:11
w0=nicholas marti	12:5
w0=no17	0:6
w0=node js	6:11 12:-8
w0=nombre	4:13 12:-7
w0=northeast	11:9 12:-5
w0=november	5:8
w0=nsf	12:6
w0=objective	2:6
w0=oci	7:9
w0=on	12:10
w0=online	12:10
w0=open source	1:-5 2:7 11:-6 12:6
w0=operating	6:8 12:-5
w0=optimización	10:6
w0=oracle	7:6
w0=os	6:17 12:-15
w0=other	2:8
w0=outlook	12:5
w0=p c	11:9 12:-7
w0=p vignesh	4:11 5:-5
w0=paavai	8:8
w0=page	5:16 12:-9
w0=parallel	11:-9 12:11
w0=part time	9:5
w0=partnership	12:7
w0=passing	12:8
w0=paymentgateway	11:8 12:-7
w0=pega	7:7
w0=penetration	12:5
w0=percentage	1:-9 12:11
w0=performed	12:5
w0=period	1:55 12:-44
w0=permanent	0:-8 2:9 5:-7 12:14
w0=person	12:14
w0=personal	2:27 4:-7 12:-11
w0=persönliche	2:6
w0=pflichtpraktik	1:6 12:-6
w0=ph d	1:16 8:-5 12:-8
w0=phone	0:-10 12:14
w0=php	6:8
w0=pin	0:7
w0=pipy	12:6
w0=place	5:36 12:-22
w0=plaza	0:10 5:-6
w0=pleasantville	0:10
w0=pmp	7:8
w0=portfolio	0:8 11:14 12:-14
w0=position	1:15 5:-5 9:11 12:-15
w0=postgresql	6:8
w0=pp	12:5
w0=present	0:-6 1:12 12:6
w0=prof	10:14 12:-9
w0=professional	2:15 12:-8
w0=program	6:5
w0=programación	12:6
w0=programming	2:-7 6:19
w0=project	6:-10 11:7 12:22
w0=projects	2:15 11:-8
w0=projects and r	2:13 12:-7
w0=prometheus	6:6 12:-5
w0=publication	12:7
w0=pureminutes	11:12 12:-9
w0=pursuer	6:8 12:-7
w0=pursuing	7:12 12:-11
w0=python	6:40 12:-31
w0=r and programm	10:6
w0=ranked	10:13 12:-9
w0=react	11:13 12:-9
w0=reader	10:-6 12:8
w0=reading	10:6 12:-6
w0=real	11:8 12:-7
w0=real time	1:-6 11:9
w0=recommendation	11:13 12:-6
w0=references	2:10
w0=regents	1:13 12:-5
w0=reinegger	4:8
w0=relevant	1:-7 2:7 12:10
w0=relevante	2:6
w0=responsibiliti	1:-8 6:-6 11:-8 12:36
w0=responsável	1:-6 12:8
w0=rest	11:12 12:-11
w0=restful	6:6
w0=resume	4:-11 5:21
w0=resumé	5:6
w0=roadmaps	10:8 12:-6
w0=robotics	6:6
w0=rochester	0:6
w0=role	1:20 6:-15 11:-6 12:11
w0=roles	12:10
w0=ros	6:9 11:-6
w0=rua	0:7 12:-5
w0=russisch	12:6
w0=rust	6:9 12:-7
w0=san	1:18 12:-12
w0=schedular	11:8 12:-6
w0=scholarships	3:6
w0=scientific	9:14 11:12 12:-24
w0=second	6:-6 12:6
w0=section	3:10
w0=secured	12:5
w0=seethalakshmi	1:8
w0=self	9:7
w0=senior	1:9 5:5
w0=sept	10:20 12:-12
w0=september	8:8
w0=serena	10:-6 12:9
w0=set	11:15 12:-14
w0=sex	0:11
w0=shutter	11:13 12:-12
w0=signal	6:15 12:-14
w0=silhouettes	11:12
w0=sils maria	1:10 12:-9
w0=since	8:8
w0=sistemas	12:7
w0=skilled	0:-11 5:13
w0=skills	2:21 6:31 12:-39
w0=skype	4:16 12:-13
w0=sleep	5:10
w0=software	0:-15 4:-5 5:21 6:-18 12:18
w0=solidworks	6:6 12:-5
w0=some	12:5
w0=something	12:6
w0=spanish	6:13 10:-6
w0=spending	12:8
w0=sports	5:8
w0=sql	6:23 12:-14
w0=sslc	1:8 12:-6
w0=staatsangehöri	12:9
w0=stanford	1:18 7:-5 12:-7
w0=state	1:27 8:-12 9:-10 11:7
w0=states	1:-6 12:7
w0=statistical	6:6
w0=steel	1:-19 12:23
w0=strategist	1:5
w0=street	0:12 5:23 12:-28
w0=student	10:15 12:-11
w0=studium	1:15 12:-13
w0=study	1:11 12:-10
w0=sudoku	11:5
w0=summer	1:10 12:-8
w0=suspendisse	12:6
w0=svelte	6:6 12:-5
w0=sveltekit	6:6
w0=systems	6:-5 12:13
w0=tbp	1:14 12:-7
w0=technical	2:8 11:-6
w0=technion	1:17 12:-15
w0=technische	8:6
w0=technologies	1:-11 6:23 12:-11
w0=technology	6:24 12:-10
w0=tecnología	1:-7 12:8
w0=tehran	0:17 12:-8
w0=text	11:10 12:-8
w0=the	6:-11 10:-6 12:22
w0=thesis	1:-5 12:9
w0=this	1:-5 5:-7 10:-7 12:24
w0=tindog	11:12 12:-11
w0=tion	12:5
w0=to	6:-7 12:21
w0=tools	2:-13 12:18
w0=topografía	1:-10 12:12
w0=transactional	12:8
w0=travel	12:7
w0=triangular	11:5
w0=u m	10:9 12:-6
w0=ui	12:6
w0=undergraduate	12:-8
w0=unicode	3:6
w0=unit	6:6
w0=university	1:42 2:-10 5:-6 12:-19
w0=uri	4:6
w0=usage	3:7
w0=use	12:9
w0=user	11:-6 12:8
w0=valencia	0:10 12:-8
w0=version	6:8 12:-6
w0=visualization	11:9 12:-8
w0=vizag	1:26 12:-18
w0=vocational	9:-10 12:11
w0=voice based	12:5
w0=vorname	12:11
w0=web	0:-6 1:6 5:7 6:-31 11:6 12:26
w0=welcome	2:8 12:-5
w0=william	10:10
w0=windows	12:5
w0=wipro	1:-11 12:13
w0=with	2:-5 3:12
w0=worked	1:-6 9:13
w0=working	12:6
w0=wrote	10:-5 12:9
w0=www linkedin c	0:7 12:-5
w0=x8664	11:11 12:-7
w0=year year	1:-10 9:25 10:-7 12:-6
w0=yoga	10:12 11:10 12:-19
w0=your	0:-9 4:6 5:8
w0=yours	5:8
w0=zusätzliche	2:8
w0=декабрь	11:6
w0=диплом	1:12 12:-8
w0=ноябрь	11:5
w0=стажер	0:-11 5:13
w0=студенческий	1:9 12:-7
w0=业界领先的虚拟主播技术平台 	6:-9 12:13
w0=为响当当大学武侠系开发的全方	12:9
w0=大规模智能配送调度系统 日处	6:-8 12:12
w0=建立了支持百万级并发的直播技	12:6
w0=开发了实时修炼进度追踪系统 	12:5
w0=技术栈	1:-8 6:21 12:-7
w0=构建了实时订单调度引擎 支持	12:6
w0=淘宝网核心交易系统 采用武侠	12:7
w0=系统帮助武侠系学生整体实力提	12:7
words=0	0:46 1:-10 2:26 3:11 4:10 5:60 6:-12 7:-24 8:-10 9:-41 10:-41 11:-38 12:24
words=1	0:16 1:19 2:53 3:-18 4:39 5:-33 6:-76 7:23 8:-6 9:14 10:-45 11:34 12:-19
words=2	1:-7 2:-43 3:-20 4:-18 5:40 6:40 7:10 8:-23 9:27 11:7 12:-7
words=3	0:6 1:52 2:-14 4:-22 5:-30 6:9 7:-11 8:38 9:34 10:27 11:-67 12:-22
words=4	0:-52 1:-30 2:-13 3:5 4:-10 5:-12 6:44 7:14 8:22 9:-37 10:36 12:38
words=5	0:-29 1:-36 2:-7 3:15 5:-24 6:-21 7:-6 8:-20 9:8 10:32 11:64 12:29
wraps	0:16 1:-15 6:-18 10:-7 11:-11 12:51`;
