// Made by `npm run train resume-lines`. On files it was not trained on, pages and the same pasted as text: heading found 0.930 right 0.945 of 670; start:experience found 0.886 right 0.872 of 386.
/** Weights for `readModel`. */
export const RESUME_LINES_WEIGHTS = `contact	header	heading	heading-wrap	name	other	skills	start:certifications	start:education	start:experience	start:other	start:projects	text
-1:bullet=false	0:20 1:8 4:-10 5:-12 6:7 7:-11 9:-9 10:36 11:-30 12:5
-1:bullet=true	0:-24 1:-11 2:7 4:-8 6:-13 7:18 8:6 9:16 10:-32 11:29 12:14
-1:date=none	0:14 2:9 4:-15 5:-10 6:18 8:6 9:7 10:-51 11:15 12:9
-1:date=range:all	8:-5 12:21
-1:date=range:apart	5:5
-1:date=range:end	1:-12 12:10
-1:date=range:rail	1:16
-1:date=range:start	1:-20 10:7 12:19
-1:date=range:within	12:9
-1:date=single:all	10:20 12:-19
-1:date=single:apart	12:7
-1:date=single:end	5:-5 8:8 10:18 11:-5 12:-6
-1:date=single:rail	7:5 10:5 12:-6
-1:date=single:start	1:18 10:6 12:-21
-1:gap=0	1:14 3:8 5:-13 6:13 8:-8 9:-6
-1:gap=1	0:-10 2:11 3:-20 5:11 6:-20 7:7 8:18 9:10 10:11 11:21 12:-38
-1:gap=2	1:6 3:-7 4:-13 5:-13 6:-33 7:6 8:10 9:11 12:22
-1:gap=3	1:-10 2:-10 3:9 5:-16 6:53 7:-6 8:-14 9:-6 10:-10 11:-23 12:32
-1:gap=4	0:-6 2:-8 6:-15 8:5 10:8 12:18
-1:gap=5	0:10 1:-15 5:24 12:-15
-1:known=certifications	1:-7 7:24 12:-8
-1:known=education	1:10 8:24 9:-5 10:-6 12:-5
-1:known=experience	1:-16 6:-5 8:-6 9:30 12:9
-1:known=other	0:18 1:-11 4:5 6:-6 8:-7 10:21 11:-6 12:-5
-1:known=projects	10:-7 11:26 12:-6
-1:known=skills	6:17
-1:known=summary	12:13
-1:loud=false	0:-17 1:-22 2:34 3:-21 4:-18 5:8 6:-40 8:10 9:33 10:5 11:28
-1:loud=true	0:13 1:19 2:-31 3:19 5:-20 6:34 7:6 9:-25 11:-29 12:20
-1:none	0:-9 2:-7 4:16 5:9 12:6
-1:words=0	0:21 1:-18 4:13 5:-39 6:33 8:9 9:7 10:8 11:-9 12:-21
-1:words=1	0:43 1:14 3:-14 4:-9 5:18 6:8 11:-27 12:-24
-1:words=2	0:-16 1:10 2:15 3:-10 4:-10 5:9 6:-27 7:6 8:8 9:-13 10:6 12:23
-1:words=3	0:-20 2:-7 3:16 4:-6 5:-16 8:-6 9:19 11:12 12:7
-1:words=4	0:-21 3:8 5:23 7:-5 11:-9 12:19
-1:words=5	0:-11 1:-6 5:-6 6:-11 7:6 9:-13 10:-8 11:31 12:15
1:bullet=false	0:10 1:-20 2:-9 3:-11 4:6 5:-24 6:-31 7:-9 8:13 9:7 10:54 11:9
1:bullet=true	0:-23 1:23 2:10 3:9 4:-8 6:23 7:10 10:-40 11:-11 12:14
1:date=none	0:7 1:11 5:6 6:19 10:-47 12:8
1:date=range:all	1:19 10:7 12:-11
1:date=range:apart	1:-8 5:-6 9:13 12:8
1:date=range:end	1:9
1:date=range:rail	8:10
1:date=range:start	1:-5
1:date=range:within	12:8
1:date=single:all	1:6 9:-6 10:12
1:date=single:apart	1:-16 3:7 10:-9 12:31
1:date=single:end	1:-7 5:-5 8:8 10:44 12:-23
1:date=single:rail	7:10
1:date=single:start	1:-7 10:6 12:6
1:date=single:within	4:8 6:-5
1:gap=0	0:-11 1:-28 2:-8 3:9 5:-19 8:29 10:41 11:-8 12:-8
1:gap=1	2:-7 3:-8 4:12 5:-31 6:-37 7:8 8:9 9:20 10:9 11:20
1:gap=2	1:11 3:8 5:-8 6:21 8:-7 10:-20 11:-9 12:17
1:gap=3	0:7 2:21 3:-7 4:-16 6:12 7:-11 8:-13 9:-9 11:5 12:9
1:gap=4	1:19 2:8 6:-5 10:-10 11:-6
1:gap=5	0:-10 2:-8 5:35 7:10 8:-7 10:-7
1:known=education	0:11 1:5 5:-9
1:known=experience	1:-7 10:12
1:known=other	1:-5 4:-7 6:19 12:-13
1:known=projects	1:5 5:8 6:6 12:-7
1:known=skills	6:11 9:5 12:-18
1:known=summary	0:6 5:-12 12:8
1:loud=false	0:-20 1:-5 3:-9 4:-14 5:-6 6:-36 7:10 9:16 10:44 11:16
1:loud=true	0:7 1:8 3:8 4:13 5:-21 6:29 7:-9 8:12 9:-9 10:-29 11:-19 12:14
1:none	1:-11 5:24 10:-13 12:8
1:words=0	0:39 1:8 3:-10 4:-9 5:-41 6:37 8:12 9:-21 10:18 11:-20 12:-12
1:words=1	0:9 3:-8 4:13 5:22 6:11 7:15 8:-10 9:15 10:-56 11:-20
1:words=2	0:-11 1:-14 5:-9 6:-36 7:-12 8:29 9:12 10:31 11:-6 12:23
1:words=3	0:-29 1:-10 2:9 6:14 7:6 8:-20 9:8 10:29 12:-6
1:words=4	0:-14 1:-8 3:11 5:19 6:-21 7:-7 8:-6 9:5 10:-11 11:29 12:8
1:words=5	0:-8 1:22 2:-7 3:7 5:-14 6:-12 9:-11 11:17
2:bullet=false	0:11 1:7 2:-12 3:5 4:7 6:-8 7:-30 8:23 10:17 11:-13
2:bullet=true	0:-21 2:14 3:-5 4:-7 5:-32 6:13 7:10 8:-16 9:17 10:8 11:11 12:7
2:date=none	1:29 2:8 5:-18 6:19 7:-20 8:-20 10:-9 11:14 12:-11
2:date=range:all	1:9 8:5 12:-9
2:date=range:apart	0:6 12:9
2:date=range:end	1:-14 12:15
2:date=range:rail	5:-11 8:11 12:6
2:date=range:start	1:5 9:9 12:-11
2:date=single:all	1:-7 7:6 10:20 12:-10
2:date=single:apart	0:-6 1:-12 5:8 7:-5 12:19
2:date=single:end	5:-7 8:5 12:17
2:date=single:rail	7:6 8:11 10:8 12:-17
2:date=single:start	1:6
2:date=single:within	6:-5
2:none	1:-17 2:-5 5:31 6:-14 7:25 9:-7 10:-23 12:19
about=certifications	1:-12 2:8 5:-7 6:-7 7:17 8:-5 12:22
about=education	1:8 2:28 6:-6 7:5 8:5 9:-7 10:-5 12:-11
about=experience	0:-15 2:50 3:17 5:10 6:-6 10:-21 12:-23
about=projects	2:39 5:-9 6:-15 9:-7 10:8 11:-16 12:19
about=skills	1:-8 2:23 5:-11 6:38 8:-6 10:-10 11:-10 12:-11
about=summary	1:-10 2:23 12:6
after=<start>	0:-11 1:-9 2:-8 4:20 5:20 12:10
after=contact	0:180 1:-63 2:27 3:-6 4:24 5:-61 6:-39 7:-6 8:-15 10:-34 11:-13 12:-14
after=header	0:-59 1:43 2:-22 3:-11 4:-10 5:22 6:-38 8:20 9:17 10:-38 11:-33 12:120
after=heading	1:-107 2:-64 3:63 5:-41 6:-18 7:9 8:19 9:36 10:56 11:60
after=heading-wrap	0:-7 1:-15 2:-10 3:24 5:-6 6:-8 10:10 12:23
after=name	0:25 1:-25 4:-8 5:85 6:-12 10:-6 12:-43
after=other	0:8 1:-64 2:25 3:-9 4:14 5:157 6:-37 7:-6 8:-13 10:-29 11:-14 12:-84
after=skills	0:-38 1:-69 3:-8 4:-7 5:-47 6:175 7:-7 8:-16 9:-6 10:-19 11:-45 12:70
after=start:certifications	0:-8 1:18 5:8 6:-8 7:46 10:-7 12:-40
after=start:education	0:-14 1:145 2:14 5:-15 6:-19 8:-8 9:-9 10:-16 11:-12 12:-43
after=start:experience	1:167 2:-8 5:-16 6:-22 8:-9 9:-48 10:-14 11:-6 12:-27
after=start:other	0:-42 1:63 2:27 3:-9 5:-22 6:-39 7:-6 8:-16 9:-13 10:72 11:-13 12:28
after=start:projects	0:-16 1:43 2:-13 5:-7 6:27 7:-5 8:-15 9:-8 10:-16 11:46 12:-30
after=text	0:-39 1:-139 2:26 3:-34 4:-17 5:-76 6:26 8:70 9:54 10:49 11:39 12:67
alike=false:false	0:-52 1:50 2:15 3:-23 5:-15 6:-36 7:-9 8:5 9:34 10:7 11:22
alike=false:gap=0	0:6 1:38 2:-11 4:8 10:-13 12:-15
alike=false:gap=1	1:36 2:-11 3:-11 6:-8 7:-10 8:-9 9:17 12:-9
alike=false:gap=2	1:-8 3:-6 4:-6 5:-16 6:-7 9:5 10:30 12:7
alike=false:gap=3	0:-8 1:-35 2:20 3:-9 4:-7 5:-11 6:-10 7:6 8:9 10:13 11:12 12:26
alike=false:gap=4	0:-9 2:15 8:7 9:20 10:-12 12:-12
alike=false:gap=5	0:-8 1:-12 2:6 4:13 5:14 6:-11 8:-6 9:-7 12:19
alike=false:true	0:31 1:-34 2:5 8:-11 9:-7 10:16 11:-19 12:18
alike=true:false	0:13 1:-16 2:-17 3:28 7:9 8:24 9:-10 10:-11 12:-20
alike=true:gap=0	0:-8 1:-12 2:-8 3:5 5:-7 6:11 8:11 10:-9 11:-9 12:31
alike=true:gap=1	0:11 1:-23 2:-21 3:25 4:-7 6:12 7:10 9:-22 12:20
alike=true:gap=2	1:13 5:6 6:21 10:-22 11:-7 12:-5
alike=true:gap=3	1:15 5:7 6:-12 8:7 10:6 11:6 12:-30
alike=true:gap=4	1:-12 6:-5 7:12 9:-7 11:12
alike=true:gap=5	0:7 5:5
alike=true:true	1:-7 2:-7 4:-9 5:10 6:21 7:6 8:-13 9:-11 10:-10 12:29
at=0	0:-9 2:-7 4:16 5:9 12:6
at=1	1:-8 4:6 5:38 12:-23
at=2	0:-5 4:6 5:-5 9:7 12:10
at=3	0:41 5:-15 6:-6 10:-10 12:-10
at=4	0:22 1:-21 2:8 5:-22 9:6 10:-8 11:-7 12:31
at=5	0:5 1:10 5:-14 6:-8 9:12 11:-7 12:9
at=6	0:-6 1:30 2:-18 4:-22 5:-12 6:29 7:24 9:-6 10:-13 11:15 12:-17
at=6:on	0:-58 1:-7 2:9 3:10 4:-12 5:19 6:-13 7:-10 8:11 9:-12 10:41 12:18
below=0	0:-11 1:-28 2:-8 3:9 5:-19 8:29 10:41 11:-8 12:-8
below=1	2:-7 3:-8 4:12 5:-31 6:-37 7:8 8:9 9:20 10:9 11:20
below=2	1:11 3:8 5:-8 6:21 8:-7 10:-20 11:-9 12:17
below=3	0:7 2:21 3:-7 4:-16 6:12 7:-11 8:-13 9:-9 11:5 12:9
below=4	0:-10 3:-5 5:55 6:-7 7:13 8:-12 10:-30 11:-10 12:10
bias	0:-21 1:-14 3:-10 4:-8 6:-17 10:8 12:54
bold-lead	0:-6 1:-14 5:-12 6:64 9:10 10:22 12:-63
bold=false	0:13 1:-11 2:-19 3:-20 4:-11 5:31 6:40 7:15 9:-7 10:-29 11:-33 12:29
bold=true	0:-26 2:15 3:17 4:8 5:-34 6:-49 7:-10 9:12 10:31 11:31
bullet=false	0:-22 1:45 2:42 3:6 4:9 5:48 6:-10 7:-17 8:-25 9:18 10:-33 11:-74 12:12
bullet=true	1:-57 2:-39 3:-13 4:-15 5:-47 7:22 8:26 9:-15 10:38 11:69 12:32
caps	0:-21 1:-9 2:28 3:41 5:-5 8:-18 9:-8 11:-8
colour	0:16 1:-49 2:11 4:-13 5:20 6:10 8:8 9:-14 11:9
commas=0	0:-60 1:-9 2:46 3:-9 4:29 5:21 6:-151 7:26 9:-6 10:-18 11:85 12:46
commas=1	0:59 2:-13 3:-12 4:-25 6:-74 8:26 9:-7 11:22 12:20
commas=2	0:-19 1:25 2:-20 3:17 4:-6 6:30 7:-17 8:-11 9:26 11:-45 12:15
commas=3	1:-29 2:-10 5:-21 6:180 8:-14 9:-9 10:16 11:-66 12:-37
contact	0:240 1:-30 2:-19 3:-7 4:-19 5:21 6:-52 7:-10 10:-76 11:-24 12:-18
date=none	0:11 1:-32 2:29 3:-11 4:20 5:13 6:38 7:-19 8:-40 9:-45 10:-27 11:-6 12:70
date=range:all	1:46 8:-14 9:12 10:-7 11:7 12:-25
date=range:apart	3:12 5:-9 6:-6 9:22 10:14 12:-16
date=range:end	1:29 9:11 10:-8 11:11 12:-28
date=range:rail	6:-5 8:39 9:21 10:-7 12:-25
date=range:start	1:26 12:-12
date=range:within	1:-6 2:7 10:-16 12:26
date=single:all	0:-6 1:-12 5:8 6:-5 7:-8 10:23 12:12
date=single:apart	0:-15 1:-42 2:-6 3:7 7:31 9:-38 10:31 11:11 12:23
date=single:end	0:7 1:-11 4:-13 6:-10 8:22 9:-6 10:-10 11:-8 12:38
date=single:rail	5:9 7:30 8:-11 9:23 12:-35
date=single:start	1:-12 7:-7 10:42 12:-19
date=single:within	0:8 1:13 6:-7 10:-27 12:34
digits	0:70 1:-34 2:-28 4:-16 6:-32 7:12 8:17 10:35 12:-14
ends=,	0:12 1:15 3:-5 6:15 8:-10 9:-13 10:-10 11:-7 12:11
ends=.	0:-32 1:-60 2:-17 3:-8 5:-48 6:-24 7:19 9:51 10:56 12:61
ends=:	0:-9 1:-16 4:-5 6:-33 9:-5 10:-8 11:47 12:33
ends=word	0:12 1:50 2:18 3:7 4:7 5:46 6:27 7:-7 8:13 9:-29 10:-33 11:-49 12:-61
font	0:-32 2:13 3:16 5:26 6:-71 7:-14 9:6 10:43 11:33 12:-21
gap=0	1:26 2:-19 3:10 4:8 5:-11 6:10 8:6 9:-6 10:-22 11:-12 12:17
gap=1	0:13 1:13 2:-32 3:15 8:-12 9:-5 11:-6 12:11
gap=2	3:-7 4:-8 5:-9 6:14 9:8 10:8
gap=3	0:-6 1:-20 2:24 3:-14 4:-9 6:-23 7:6 8:16 10:19 11:18
gap=4	0:-13 1:-15 2:18 7:9 9:13 10:-7 11:7 12:-14
gap=5	1:-16 2:6 4:12 5:19 6:-13 8:-7 12:15
in=certifications	0:-6 1:14 2:-6 6:-13 7:45 8:-10 9:-7 11:6 12:-19
in=certifications:alike	1:6 7:7
in=certifications:bullet=false	0:-5 1:9 6:-8 7:38 8:-9 9:-6 10:5 11:-6 12:-12
in=certifications:bullet=true	6:-5 7:8 11:12 12:-6
in=certifications:date=none	0:-6 1:23 5:-8 6:-12 7:26 8:-6 10:-6 11:8 12:-8
in=certifications:date=single:all	1:10
in=certifications:date=single:apart	1:-6 7:9
in=certifications:date=single:rail	1:-12 5:6 7:16
in=certifications:date=single:start	10:12 12:-9
in=certifications:first	7:20 12:-8
in=certifications:gap=1	1:19 5:-6 6:-9 7:11 10:7 11:-6
in=certifications:gap=2	7:11
in=certifications:gap=3	7:12 11:16 12:-12
in=certifications:gap=4	7:14 12:-5
in=certifications:gap=5	1:-5 5:7
in=certifications:level	7:18 12:-7
in=certifications:other	1:15 6:-9 11:14
in=education	0:-9 1:18 3:-6 4:-6 5:-13 6:-28 7:-9 8:69 9:-18 10:-20 11:20 12:6
in=education:alike	12:9
in=education:bullet=false	1:29 3:-6 4:-5 5:-12 6:-19 7:-7 8:51 9:-17 10:-13 11:-16 12:21
in=education:bullet=true	1:-11 6:-8 8:18 10:-7 11:36 12:-15
in=education:date=none	4:-5 5:-11 6:-22 7:-7 8:34 9:-11 10:-7 11:27 12:12
in=education:date=range:all	1:16 8:-8
in=education:date=range:apart	1:11
in=education:date=range:end	8:5
in=education:date=range:rail	1:-5 8:11
in=education:date=single:apart	8:6
in=education:date=single:end	1:8 8:10 12:-11
in=education:date=single:within	12:7
in=education:first	1:11 8:23 10:-5 12:-7
in=education:gap=0	2:-5 12:21
in=education:gap=1	0:-11 1:26 2:-6 5:-10 6:-12 8:21 9:-5 10:-12 11:13
in=education:gap=2	1:13 6:-6 8:14 9:-5 11:-5
in=education:gap=3	0:7 1:-10 5:-5 6:-6 8:29 9:-6 10:-6 11:15 12:-11
in=education:gap=4	1:-7 2:8 8:10
in=education:gap=5	5:7
in=education:level	1:-9 6:-7 8:40 9:-8 11:16 12:-15
in=education:other	1:20 5:-13 6:-18 8:8 9:-5 10:-9 11:11 12:20
in=experience	1:25 2:-10 4:-9 7:-7 9:51 10:-26 11:-25
in=experience:alike	1:-6 8:12 9:10
in=experience:bullet=false	1:31 2:-8 4:-8 6:16 8:7 9:57 10:-21 11:-20 12:-53
in=experience:bullet=true	1:-6 6:-17 9:-5 11:-5 12:58
in=experience:date=none	4:-7 5:5 6:6 7:-10 9:24 10:-21 11:-18 12:31
in=experience:date=range:all	1:6
in=experience:date=range:apart	8:5 9:11
in=experience:date=range:end	1:16 12:-8
in=experience:date=range:rail	8:8 9:6 12:-6
in=experience:date=single:all	1:-14 9:6 12:13
in=experience:date=single:apart	7:8 9:-10 10:6
in=experience:date=single:rail	1:12 12:-10
in=experience:date=single:within	1:8
in=experience:first	1:-16 8:-5 9:29 12:6
in=experience:gap=0	8:13
in=experience:gap=1	1:8 2:-8 5:-7 6:16 7:-7 8:-8 9:7 10:-16 11:-12 12:34
in=experience:gap=2	5:12 6:-8 9:22 10:-6 12:-10
in=experience:gap=3	1:14 6:-7 7:5 9:15 11:-7 12:-17
in=experience:gap=4	9:8
in=experience:gap=5	0:11
in=experience:level	1:5 6:-10 9:26 10:-7 11:-11 12:10
in=experience:other	1:42 4:-6 5:7 6:14 7:-7 9:-13 10:-11 11:-9 12:-10
in=none	0:10 1:-27 2:16 4:22 5:7 6:-11 7:9 8:-7 9:6 10:-9 11:-8
in=none:bullet=false	0:7 1:-26 2:17 4:23 5:10 6:-17 7:-5 8:-6 9:6 10:-8 11:-6 12:10
in=none:bullet=true	6:7 7:15 12:-13
in=none:date=none	1:-23 2:16 4:26 5:10 6:-10 7:10 8:-6 10:-8 11:-8 12:-10
in=none:date=single:end	0:7
in=none:gap=0	0:9 4:11 12:-10
in=none:gap=1	0:21 1:-12 5:31 7:13 9:6 12:-51
in=none:gap=2	12:19
in=none:gap=3	0:-6 2:15 6:-6 12:6
in=none:gap=4	2:8 5:-10 12:11
in=none:gap=5	0:-6 2:-6 4:15 5:-9 12:21
in=none:other	0:10 1:-27 2:16 4:22 5:7 6:-11 7:9 8:-7 9:6 10:-9 11:-8
in=other	0:7 3:24 5:15 6:-15 7:-17 8:-25 9:-16 10:32 11:-31 12:24
in=other:alike	0:11 5:7 6:7 12:-11
in=other:bullet=false	0:-7 1:13 3:26 4:5 5:23 6:-5 7:-14 8:-21 9:-13 10:10 11:-22
in=other:bullet=true	0:14 1:-13 5:-8 6:-10 10:22 11:-9 12:20
in=other:date=none	0:11 1:20 3:21 4:6 5:15 6:-10 7:-13 8:-16 9:-15 11:-23
in=other:date=range:apart	1:-7 3:6 10:10
in=other:date=range:rail	9:6
in=other:date=range:start	1:10 10:-5
in=other:date=range:within	10:-6 12:14
in=other:date=single:all	5:6 10:16 12:-12
in=other:date=single:apart	1:-7 12:8
in=other:date=single:end	1:-9 12:22
in=other:date=single:rail	10:8 12:-6
in=other:date=single:start	10:10 12:-5
in=other:date=single:within	10:-7 12:5
in=other:first	0:19 1:-10 4:5 5:-8 6:-6 8:-7 10:24 11:-6 12:-6
in=other:gap=0	1:29 2:-9 3:12 10:-17 12:-7
in=other:gap=1	0:6 1:-12 2:-12 3:24 4:10 6:-21 7:-8 8:-10 9:-9 10:37 11:-15 12:12
in=other:gap=2	0:13 5:-11 6:18 8:-6 12:-6
in=other:gap=3	1:-12 2:7 3:-6 6:-9 8:-5 10:13 11:-7 12:33
in=other:gap=4	5:11 10:-10 12:7
in=other:gap=5	2:10 5:15 10:6 12:-16
in=other:level	1:11 4:6 7:-5 8:-8 9:-8 10:21 11:-12
in=other:other	0:-20 3:29 4:-6 5:18 6:-18 7:-6 8:-8 9:-8 10:-9 11:-10 12:37
in=projects	0:-15 1:-15 6:15 7:-8 8:-13 9:-15 10:11 11:54 12:-12
in=projects:alike	6:13 11:15 12:-16
in=projects:bullet=false	0:-12 1:-20 5:5 7:-7 8:-12 9:-14 10:15 11:38
in=projects:bullet=true	6:10 11:15 12:-16
in=projects:date=none	0:-13 1:-14 6:16 7:-7 8:-10 9:-10 10:16 11:31 12:-9
in=projects:date=range:end	11:6
in=projects:date=single:apart	11:5
in=projects:first	10:-7 11:26 12:-6
in=projects:gap=0	6:18 11:-7
in=projects:gap=1	0:-10 6:39 10:-15 11:25 12:-29
in=projects:gap=2	1:-8 6:-14 9:-5 11:14 12:22
in=projects:gap=3	1:-6 2:7 5:10 6:-24 9:-5 10:17 11:8
in=projects:gap=4	10:7 11:13 12:-20
in=projects:gap=5	0:-6 12:14
in=projects:level	1:-6 5:-5 8:-5 9:-8 10:27 11:39 12:-30
in=projects:other	0:-10 1:-10 2:12 5:11 10:-6 11:-27 12:40
in=skills	0:9 1:-16 2:-7 5:-8 6:55 7:-6 8:-7 9:-7 10:16 11:-13 12:-8
in=skills:alike	6:-16 12:21
in=skills:bullet=false	0:11 1:-15 2:-6 5:-7 6:40 7:-5 8:-7 9:-6 11:-11 12:11
in=skills:bullet=true	6:15 10:15 12:-19
in=skills:date=none	0:10 1:-19 2:-7 5:-10 6:58 7:-5 8:-7 9:-7 10:13 11:-13
in=skills:first	6:11
in=skills:gap=0	12:6
in=skills:gap=1	0:18 1:-11 5:-6 6:-7 10:8 11:-6 12:17
in=skills:gap=2	6:30 10:11 12:-23
in=skills:gap=3	6:31 12:-6
in=skills:gap=5	5:7
in=skills:level	1:-6 6:30 11:-6 12:6
in=skills:other	0:17 1:-7 6:30 10:17 12:-38
in=summary	0:-5 1:-6 6:-11 9:12 10:-6 12:33
in=summary:alike	12:5
in=summary:bullet=false	1:-5 6:-8 9:6 12:29
in=summary:bullet=true	9:6
in=summary:date=none	6:-10 12:30
in=summary:date=range:apart	9:7
in=summary:first	12:11
in=summary:gap=1	1:-7 6:-6 12:24
in=summary:gap=2	12:7
in=summary:gap=4	9:8
in=summary:level	6:-5 12:19
in=summary:other	9:14
indent=0	0:-34 1:-29 2:22 3:17 4:8 5:17 6:-41 7:14 8:-6 10:40 11:-9 12:6
indent=1	0:-8 1:49 3:-6 5:-25 6:26 7:-11 8:5 9:17 10:-11 11:-6 12:-27
indent=2	2:-12 4:-5 5:-18 6:13 7:12 9:7 10:-29 11:28 12:12
indent=3	0:28 1:-23 2:-10 3:-9 5:23 6:-7 7:-10 8:6 9:-14 11:-15 12:35
italic	1:23 2:-9 4:-6 5:52 6:-20 8:-6 10:15 12:-39
job	0:-108 1:97 2:-16 3:9 4:-18 5:56 6:-65 7:48 8:-22 9:68 10:-19 11:-13 12:-16
known=certifications	7:-8 12:23
known=education	2:31 8:-8
known=experience	1:-12 2:37 3:19 9:-7 12:-20
known=other	0:-13 1:-21 2:43 3:31 4:-9 5:-17 6:-21 9:-9 10:14 12:15
known=projects	2:16 6:-7 10:10 12:-7
known=skills	2:15 6:-9 12:20
known=summary	1:-6 2:23
label	0:36 1:19 2:-10 5:24 6:56 7:-7 8:-13 9:-13 10:-20 12:-74
last	1:-11 5:24 10:-13 12:8
look=0:false:false	0:16 1:10 2:-7 4:-9 5:13 8:15 9:-5 10:-18 11:-8
look=0:false:true	1:7 5:8 8:-11
look=0:true:false	1:-10 5:-8 6:23
look=0:true:true	1:11 4:7 5:-6 12:-16
look=1:false:false	0:19 1:-16 2:-16 3:-18 5:32 6:31 7:8 8:-8 10:-8 11:-12
look=1:false:true	1:-13 3:8 5:-5 6:8 12:12
look=1:true:false	0:-10 1:18 2:-9 3:-6 5:-9 6:-21 8:-8 9:6 10:32 11:-5 12:11
look=1:true:true	1:11 2:8 9:-8 10:-6 12:15
look=2:false:false	0:14 1:20 5:-13 10:-6
look=2:false:true	1:-6
look=2:true:false	1:16 2:-5 5:-6 6:-31 8:8 10:-10 11:10 12:36
look=2:true:true	1:-6 2:13 3:34 5:-10 6:-7 10:-7 12:-9
look=3:false:false	0:-10 2:-7 4:-6 5:-22 7:12 8:12 11:-8 12:39
look=3:false:true	10:6
look=3:true:false	1:-22 2:6 3:-7 5:-5 9:19 10:18 11:36 12:-38
look=3:true:true	1:-6 2:-7 3:5 5:9 6:-6 10:9 12:6
look=4:false:false	0:-6 2:5 5:12 12:-5
look=4:false:true	2:8
look=4:true:false	1:-6 5:5 8:7
look=5:false:false	0:-7 4:13 5:6 12:-8
look=5:true:false	4:16
loud=false	1:22 2:-21 3:-17 5:9 7:-8 8:8 11:-11 12:20
loud=true	0:-11 1:-30 2:17 3:14 5:-12 6:-9 7:13 11:9 12:6
lower	0:50 1:-41 2:-7 5:23 6:-22 9:8 10:-7 11:-10 12:17
may-wrap	0:16 1:-28 2:-24 3:22 5:-12 8:-20 9:-17 10:-14 12:78
new-column	1:-8 4:8 5:-17 6:-8 9:7 10:5 12:21
opening=alike	2:-7 5:6 8:7 10:-12 12:6
opening=alike:date=none	2:-6 5:7 8:9 9:6 10:-13
opening=alike:date=single:end	12:11
opening=alike:date=single:rail	10:6 12:-5
opening=alike:false:date=none	0:6 2:-6 5:5 8:11 9:-5 10:-8 11:6
opening=alike:false:date=single:end	12:7
opening=alike:gap=0	5:8 8:13
opening=alike:gap=1	0:7 1:-7 5:-6 9:9 11:17 12:-11
opening=alike:gap=2	0:7 1:5 6:9 11:-6
opening=alike:gap=3	10:-7 11:-5 12:21
opening=alike:gap=4	7:7
opening=alike:lines:bullet=false	0:10 1:-9 5:11 8:11 9:8 10:-12 11:-6 12:-12
opening=alike:lines:bullet=true	11:19
opening=alike:list:bullet=false	11:-9 12:17
opening=alike:true:date=none	9:11 11:-6
opening=alike:true:date=single:rail	10:6 12:-5
opening=first	0:9 1:-22 2:-6 5:-15 7:8 9:18 10:13 11:8 12:-6
opening=first:date=none	0:13 5:-12 12:6
opening=first:date=range:end	9:6
opening=first:date=range:rail	9:8
opening=first:date=single:rail	7:6
opening=first:date=single:start	10:10 12:-6
opening=first:false:date=none	0:13 5:-12 12:6
opening=first:gap=1	1:-7 4:5 6:-8 7:-5 9:12 10:11 11:6 12:-15
opening=first:gap=2	1:-7 7:9
opening=first:gap=3	1:-9 5:-6 6:11 7:6 10:-5 12:10
opening=first:lines:bullet=false	1:-20 2:-5 5:-13 6:-10 9:20 10:12 11:10 12:10
opening=first:list:bullet=true	0:10 6:7 12:-16
opening=first:true:date=range:end	9:6
opening=first:true:date=range:rail	9:8
opening=first:true:date=single:rail	7:6
opening=first:true:date=single:start	10:10 12:-6
opening=level	0:-19 1:-10 2:-17 3:-9 5:-20 6:6 7:8 8:21 10:35 11:22 12:-13
opening=level:date=none	0:-12 1:-6 2:-12 3:-8 5:-14 6:13 8:-10 9:8 11:18 12:23
opening=level:date=range:all	1:9
opening=level:date=range:apart	8:9
opening=level:date=range:end	1:11 9:-5 12:-8
opening=level:date=range:rail	1:-8 8:12
opening=level:date=range:start	10:5
opening=level:date=single:all	7:-5 10:14 12:-7
opening=level:date=single:apart	1:-8 7:11 9:-13 10:8
opening=level:date=single:end	8:7
opening=level:date=single:rail	1:-6 7:6
opening=level:date=single:start	10:11 12:-5
opening=level:false:date=none	0:-9 1:-14 2:-14 3:-7 5:-23 6:20 9:11 10:6 12:28
opening=level:false:date=range:all	1:5
opening=level:false:date=range:end	1:11 12:-6
opening=level:false:date=single:all	1:10
opening=level:false:date=single:apart	12:6
opening=level:false:date=single:end	10:-8 12:13
opening=level:gap=0	1:10 6:6 10:-7
opening=level:gap=1	0:-6 1:8 2:-6 5:-13 8:12 9:-19 11:8 12:10
opening=level:gap=2	1:-6 2:-5 5:-5 9:7 11:6 12:12
opening=level:gap=3	1:-15 2:-6 6:12 8:10 10:36 12:-26
opening=level:gap=4	5:5 7:6 9:8 11:13 12:-20
opening=level:gap=5	12:8
opening=level:lines:bullet=false	0:-24 2:-14 3:-8 5:-15 7:11 8:6 10:52
opening=level:lines:bullet=true	10:-8 12:19
opening=level:list:bullet=false	10:-17 11:8 12:17
opening=level:list:bullet=true	0:6 1:-6 6:12 8:17 10:8 11:22 12:-46
opening=level:true:date=none	1:8 5:9 6:-7 8:-7 10:-8 11:17 12:-5
opening=level:true:date=range:apart	8:10
opening=level:true:date=range:rail	1:-8 8:12
opening=level:true:date=single:all	1:-7 10:15 12:-8
opening=level:true:date=single:apart	7:7 9:-11 10:13
opening=level:true:date=single:end	8:10 10:12 12:-17
opening=level:true:date=single:rail	1:-6 7:6
opening=level:true:date=single:start	10:12 12:-9
opening=other	0:-7 1:29 2:27 3:14 5:26 6:-9 7:-13 8:-22 9:-14 10:-34 11:-35 12:39
opening=other:date=none	2:30 3:11 4:6 5:21 7:-10 8:-15 9:-30 11:-22 12:9
opening=other:date=range:all	1:11 12:-7
opening=other:date=range:apart	9:13
opening=other:date=range:end	9:6
opening=other:date=range:rail	1:9 8:5 12:-5
opening=other:date=range:start	1:16 10:-6
opening=other:date=range:within	10:-6 12:14
opening=other:date=single:all	5:6 12:11
opening=other:date=single:apart	1:-8 5:5 12:7
opening=other:date=single:end	0:5 10:-6 12:12
opening=other:date=single:rail	1:7 5:6 12:-9
opening=other:date=single:within	10:-7 12:13
opening=other:false:date=none	0:14 1:-27 2:19 3:13 5:26 6:27 7:-5 8:-6 9:-21 10:18 11:-32 12:-31
opening=other:false:date=range:all	1:12 12:-7
opening=other:false:date=range:apart	9:13
opening=other:false:date=range:end	9:6
opening=other:false:date=range:rail	1:9 8:5 12:-5
opening=other:false:date=range:start	1:16 10:-6
opening=other:false:date=range:within	10:-6 12:14
opening=other:false:date=single:all	12:13
opening=other:false:date=single:apart	1:-8 5:5 12:7
opening=other:false:date=single:end	1:6
opening=other:false:date=single:rail	1:12 12:-9
opening=other:false:date=single:within	0:8
opening=other:gap=0	1:12 2:-18 3:11 4:9 5:-16 6:12 8:-6 10:-9 11:-7 12:16
opening=other:gap=1	0:9 1:18 2:-21 3:17 4:-10 5:20 6:15 7:6 8:-20 9:-7 10:-16 11:-38 12:26
opening=other:gap=2	0:-8 1:13 2:9 6:13 10:10 11:-9 12:-12
opening=other:gap=3	1:6 2:31 3:-6 6:-41 7:-7 8:8 10:-6 11:26 12:-9
opening=other:gap=4	0:-9 1:-8 2:20 12:10
opening=other:gap=5	1:-11 2:5 4:13 5:17 6:-8 10:-9 12:9
opening=other:lines:bullet=false	0:12 1:35 2:35 3:9 4:6 5:31 6:13 7:-18 8:-9 9:-18 10:-44 11:-39 12:-13
opening=other:lines:bullet=true	0:-8 1:-10 2:-6 5:-12 6:-31 7:11 8:-8 9:-5 10:20 12:58
opening=other:list:bullet=false	0:-10 1:8 3:10 5:8 10:-7 11:-6
opening=other:list:bullet=true	6:5 9:6 11:11
opening=other:true:date=none	0:-18 1:24 2:11 5:-6 6:-23 8:-9 9:-9 10:-14 11:9 12:40
opening=other:true:date=single:end	1:-5 12:13
opening=other:true:date=single:within	1:6 12:10
organisation	0:-11 1:51 2:-7 6:-14 7:-12 8:-5 9:45 11:-7 12:-35
outline=0	2:5
outline=1	1:17 9:6 12:-6
outline=2	12:7
pair=bullet=false:bullet=false	0:17 1:13 2:5 4:-6 6:25 7:-13 9:-9 11:-46 12:9
pair=bullet=false:bullet=true	1:-5 2:-9 5:-11 6:-18 10:32 11:16
pair=bullet=true:bullet=false	0:-22 1:8 2:12 5:12 6:-20 7:8 9:23 10:-17
pair=bullet=true:bullet=true	1:-19 5:-11 6:7 7:10 9:-6 10:-15 11:28 12:16
pair=date=none:date=none	0:27 1:-33 2:20 4:-9 6:39 8:-8 9:-13 10:-20 11:12
pair=date=none:date=range:all	1:25 8:-10 12:-11
pair=date=none:date=range:apart	9:14
pair=date=none:date=range:end	1:12 9:7 12:-12
pair=date=none:date=range:rail	8:18 9:11 12:-11
pair=date=none:date=range:start	1:14 12:-13
pair=date=none:date=range:within	12:6
pair=date=none:date=single:all	5:5 7:-5 12:10
pair=date=none:date=single:apart	0:-6 1:-15 7:11 9:-13 12:17
pair=date=none:date=single:end	10:-19 12:35
pair=date=none:date=single:rail	7:10 12:-8
pair=date=none:date=single:start	10:11
pair=date=none:date=single:within	0:5 10:-7 12:8
pair=date=range:all:date=none	8:-5 12:18
pair=date=range:apart:date=none	1:9 5:6
pair=date=range:end:date=none	1:-12 12:13
pair=date=range:rail:date=none	1:10
pair=date=range:rail:date=single:rail	1:6
pair=date=range:start:date=none	1:-19 10:9 12:15
pair=date=range:within:date=range:within	12:9
pair=date=single:all:date=none	1:10 12:-8
pair=date=single:all:date=single:all	1:-7 10:15 12:-8
pair=date=single:apart:date=none	10:-8 12:10
pair=date=single:apart:date=single:apart	10:5
pair=date=single:end:date=none	8:5 12:7
pair=date=single:end:date=single:end	10:11 12:-11
pair=date=single:rail:date=none	1:6
pair=date=single:rail:date=single:rail	1:-11 5:7 7:5 10:6 12:-5
pair=date=single:start:date=none	1:15 12:-12
pair=date=single:start:date=single:start	10:9 12:-8
pair=undefined:bullet=false	0:-9 2:-7 4:16 5:9 12:6
pair=undefined:date=none	0:-13 2:-7 4:19 5:10
parts=1	0:9 3:-18 5:-16 6:-50 7:-6 10:31 11:7 12:47
parts=2	0:-22 1:11 3:7 6:25 7:6 8:8 9:18 10:-11 12:-31
parts=3	1:-10 3:8 5:7 6:6 7:6 9:-9 10:-17 12:15
parts=4	1:-6 5:6 6:11 12:-5
place	0:28 1:38 5:-16 6:-6 9:30 10:-5 12:-53
plain:-1:bullet=false	0:20 1:31 2:-19 5:-11 7:-11 10:25 11:-35
plain:-1:bullet=true	0:-22 1:-30 2:27 4:-8 6:-9 7:12 10:-19 11:34 12:18
plain:-1:date=none	0:17 2:8 3:-5 4:-9 5:-6 6:28 10:-47 11:13
plain:-1:date=range:all	1:5 10:-6 12:14
plain:-1:date=range:apart	1:-5 5:8 12:10
plain:-1:date=range:end	10:7
plain:-1:date=range:rail	1:21 2:8 5:-6 9:-11
plain:-1:date=range:start	1:-14 2:-9 5:9 10:8 12:17
plain:-1:date=single:all	9:11 10:27 12:-23
plain:-1:date=single:apart	0:-5 10:-13 12:21
plain:-1:date=single:end	1:-14 2:8 4:8 8:11 10:27 12:-24
plain:-1:date=single:rail	9:-6
plain:-1:date=single:start	1:17 10:9 12:-18
plain:-1:date=single:within	6:-5 12:8
plain:-1:gap=0	1:-21 2:6 6:-6 9:7 10:-15 11:7 12:29
plain:-1:gap=1	0:-15 1:10 2:26 3:-18 4:-9 5:-12 6:-19 8:12 9:16 10:13 11:34 12:-36
plain:-1:gap=3	0:12 1:21 2:-17 3:17 4:-11 5:-40 6:26 8:-13 9:-21 10:10 11:-40 12:52
plain:-1:gap=5	1:-9 2:-7 4:9 5:44 12:-27
plain:-1:known=certifications	7:24 12:-8
plain:-1:known=education	1:10 8:33 9:-5 10:-9 11:-6 12:-7
plain:-1:known=experience	1:-16 6:-9 9:34 10:-8 12:8
plain:-1:known=other	0:19 1:-9 5:-8 6:-21 7:-6 8:-9 10:25 11:-8 12:17
plain:-1:known=projects	1:6 10:-7 11:38 12:-18
plain:-1:known=skills	2:-6 6:31 12:-8
plain:-1:known=summary	12:13
plain:-1:loud=false	0:-8 2:29 3:-33 5:6 7:-9 9:6 11:-6 12:10
plain:-1:loud=true	0:6 2:-21 3:30 4:-11 5:-13 6:-5 7:10 8:-7 9:-6 10:6 11:6
plain:-1:none	5:11
plain:-1:words=0	0:26 1:-21 2:-5 3:-10 4:23 5:-55 6:80 8:-12 9:20 11:-21 12:-31
plain:-1:words=1	0:49 1:23 2:-36 3:-16 4:-17 5:20 6:26 9:11 11:-36 12:-25
plain:-1:words=2	0:-19 1:12 2:7 3:-9 5:6 6:-53 8:30 11:6 12:16
plain:-1:words=3	0:-22 1:-6 2:13 3:20 6:-12 8:-8 9:12 11:21 12:-13
plain:-1:words=4	0:-24 2:18 3:9 4:-7 5:25 6:-28 7:-7 8:-10 10:8 11:-13 12:36
plain:-1:words=5	0:-13 1:-6 2:10 6:-18 9:-38 10:-10 11:43 12:31
plain:1:bullet=false	0:17 1:-37 2:-21 3:-14 4:6 5:-20 6:-30 7:-12 8:19 9:12 10:43 11:41 12:-5
plain:1:bullet=true	0:-23 1:42 2:34 3:12 4:-8 5:-7 6:23 7:7 8:-16 9:-12 10:-31 11:-38 12:16
plain:1:date=none	0:14 5:8 6:31 8:6 9:-9 10:-36 11:-7
plain:1:date=range:all	1:17 10:12 12:-9
plain:1:date=range:apart	1:-24 2:10 5:-5 6:-5 9:30 11:-5 12:7
plain:1:date=range:end	1:18 12:-15
plain:1:date=range:rail	2:-8 8:11 9:-9 11:6 12:9
plain:1:date=range:start	11:6 12:-7
plain:1:date=range:within	10:-5 12:5
plain:1:date=single:all	1:12 8:-6 10:20 12:-8
plain:1:date=single:apart	0:-6 1:-20 3:7 10:-15 12:40
plain:1:date=single:end	2:-5 8:10 10:41 12:-28
plain:1:date=single:rail	2:11 7:10 9:-6
plain:1:date=single:start	12:9
plain:1:date=single:within	4:8 5:-7 6:-7 12:12
plain:1:gap=0	0:-13 1:-25 2:7 5:-6 6:-19 9:6 10:36 11:8
plain:1:gap=1	2:-12 3:7 4:8 5:-36 6:-7 8:29 9:11 10:-6 11:6 12:6
plain:1:gap=3	0:10 1:32 2:18 3:-8 4:-11 5:16 6:18 8:-28 9:-17 10:-18 11:-11
plain:1:known=certifications	6:7
plain:1:known=education	0:7 1:12 5:-9 9:-6
plain:1:known=experience	1:-8 2:5 5:-7 10:12 12:7
plain:1:known=other	0:-6 1:-22 2:23 6:16
plain:1:known=projects	1:6 5:11 6:10 8:-6 12:-9
plain:1:known=skills	0:8 5:-7 9:7 12:-16
plain:1:known=summary	0:7 5:-8 8:9
plain:1:loud=false	0:-6 1:-13 4:-15 5:-13 6:-25 8:-12 9:18 10:19 11:26 12:19
plain:1:loud=true	1:19 2:11 4:13 5:-13 6:18 8:15 9:-17 10:-7 11:-23 12:-8
plain:1:none	1:-9 2:-6 5:30 8:-8 10:-8 11:-5 12:7
plain:1:words=0	0:39 1:-26 2:-27 3:-13 5:-50 6:80 8:-8 9:-17 10:22 11:-30 12:23
plain:1:words=1	0:28 1:-12 2:-27 3:-13 4:19 6:25 7:23 9:28 10:-58 11:-23 12:11
plain:1:words=2	0:-10 2:-9 4:-11 6:-61 7:-20 8:55 9:7 10:26 11:8 12:15
plain:1:words=3	0:-36 2:34 4:-10 5:9 6:8 8:-22 10:33 11:-8 12:-12
plain:1:words=4	0:-17 1:7 2:31 3:11 5:25 6:-38 7:-8 8:-12 9:6 10:-19 11:31 12:-14
plain:1:words=5	0:-10 1:37 2:11 3:10 5:-16 6:-20 8:-8 9:-22 10:9 11:25 12:-13
plain:2:bullet=false	0:21 1:-9 7:-38 8:16 9:-6 10:11
plain:2:bullet=true	0:-26 1:20 2:11 5:-40 7:12 8:-16 9:16 10:5 11:12 12:7
plain:2:date=none	0:5 1:32 2:22 5:-24 6:18 7:-24 8:-38 9:13 10:-21 11:24 12:-8
plain:2:date=range:all	1:15 8:7 12:-17
plain:2:date=range:apart	5:7 9:-11 12:9
plain:2:date=range:end	1:-10 4:7 9:5
plain:2:date=range:rail	1:-18 5:-8 8:14 9:5 12:8
plain:2:date=range:start	9:11 10:6 12:-11
plain:2:date=range:within	2:-8 10:5 12:6
plain:2:date=single:all	5:-6 7:6 8:-6 10:16
plain:2:date=single:apart	0:-9 1:-12 2:7 5:10 9:-7 10:-11 12:29
plain:2:date=single:end	5:-7 6:-5 8:8 10:11 12:13
plain:2:date=single:rail	1:-7 7:6 8:13 12:-15
plain:2:date=single:start	1:8 2:-18 8:5
plain:2:date=single:within	6:-7 11:6 12:-5
plain:2:none	1:-15 5:39 6:-8 7:26 8:-5 9:-12 10:-13 11:-11 12:8
plain:alike=false:false	0:-7 1:-16 3:-10 8:-6 9:12 12:30
plain:alike=false:gap=1	0:13 1:6 4:-8 8:-5
plain:alike=false:gap=3	0:-6 1:-21 2:25 3:-12 5:-10 7:-9 10:18 11:5
plain:alike=false:gap=5	5:12 12:5
plain:alike=false:true	0:16 2:29 3:-6 6:-6 7:-8 9:-9 10:8 12:-20
plain:alike=true:false	0:-9 1:-11 2:-31 3:34 4:18 5:22 6:15 8:-8 9:-6 10:-15 11:-13
plain:alike=true:gap=0	1:44 10:-23 11:-9 12:6
plain:alike=true:gap=1	0:-9 2:-19 3:27 4:15 5:-13 6:12 7:-10 9:-7 11:-9 12:9
plain:alike=true:gap=3	1:-29 3:-15 4:-17 5:19 6:-6 7:17 10:12 11:16 12:-7
plain:alike=true:true	1:27 2:11 3:-22 4:-16 5:-17 6:-12 8:5 10:9 11:11
plain:at=0	5:11
plain:at=1	1:-10 2:-7 4:13 5:49 12:-31
plain:at=2	2:-5 4:11 5:-6 9:7 12:11
plain:at=3	0:40 2:21 5:-22 6:-7 10:-11 12:-13
plain:at=4	0:9 1:-18 4:10 5:-35 6:8 7:-9 11:-8 12:46
plain:at=5	0:18 1:14 2:-7 3:-6 4:-7 5:-18 8:19 10:-8
plain:at=6	0:-64 1:16 3:12 4:-37 5:24 7:16 8:-17 9:-7 10:30 11:17
plain:below=0	0:-13 1:-25 2:7 5:-6 6:-19 9:6 10:36 11:8
plain:below=1	2:-12 3:7 4:8 5:-36 6:-7 8:29 9:11 10:-6 11:6 12:6
plain:below=3	0:10 1:32 2:18 3:-8 4:-11 5:16 6:18 8:-28 9:-17 10:-18 11:-11
plain:below=4	1:-9 2:-6 5:30 8:-8 10:-8 11:-5 12:7
plain:bold=false	2:7 6:-7 8:-5 12:18
plain:caps	0:-21 1:-9 2:13 3:32 7:-8 8:-6 12:-6
plain:digits	0:101 1:-45 2:-54 4:-34 5:31 6:-36 7:12 8:27 10:25 11:-13 12:-18
plain:gap=0	1:43 10:-26 11:-9 12:9
plain:gap=1	1:8 2:-16 3:25 4:7 5:-15 6:7 7:-6 8:-8 11:-11 12:7
plain:gap=3	0:-6 1:-50 2:28 3:-27 4:-18 5:10 6:-8 7:8 8:7 9:6 10:30 11:21
plain:gap=5	5:12 12:5
plain:in=certifications	1:9 6:-12 7:42 8:-11 9:-10 10:5 11:11 12:-16
plain:in=certifications:bullet=false	6:-7 7:39 8:-8 9:-9 10:8 11:-6 12:-8
plain:in=certifications:bullet=true	6:-5 11:17 12:-7
plain:in=certifications:date=none	1:20 5:-8 6:-12 7:25 8:-7 10:-6 11:12 12:-10
plain:in=certifications:date=single:apart	7:9
plain:in=certifications:date=single:rail	1:-9 5:5 7:15
plain:in=certifications:date=single:start	7:-6 10:14
plain:in=certifications:first	7:24 12:-8
plain:in=certifications:gap=1	1:14 2:-5 5:-6 6:-10 7:10 8:-5 10:9 11:-9 12:12
plain:in=certifications:gap=3	7:32 8:-6 9:-7 11:20 12:-28
plain:in=certifications:level	1:17 5:-9 6:-11 7:16 8:-6 9:-5 11:13 12:-7
plain:in=certifications:other	5:6
plain:in=education	0:-13 1:13 3:-6 4:-8 5:-17 6:5 7:5 8:42 9:-13 10:-26 11:12 12:7
plain:in=education:bullet=false	0:-9 1:32 2:5 4:-6 5:-15 7:-9 8:37 9:-11 10:-16 11:-22 12:16
plain:in=education:bullet=true	1:-19 2:-6 7:14 10:-10 11:34 12:-9
plain:in=education:date=none	0:-8 1:9 4:-6 5:-14 6:10 7:8 9:-5 10:-14 11:22
plain:in=education:date=range:all	1:16 12:-5
plain:in=education:date=range:apart	1:12
plain:in=education:date=range:rail	1:-5 8:14
plain:in=education:date=single:all	1:-22 12:25
plain:in=education:date=single:apart	8:6
plain:in=education:date=single:end	1:6 8:15 12:-14
plain:in=education:date=single:within	11:-6 12:15
plain:in=education:first	8:30 10:-6 11:-5
plain:in=education:gap=1	0:-14 1:24 2:-7 5:-11 6:-10 7:11 8:6 9:-10 10:-12 12:26
plain:in=education:gap=3	1:-12 2:6 5:-6 6:15 7:-6 8:36 10:-14 11:8 12:-20
plain:in=education:level	0:-6 1:-17 5:-12 6:11 7:9 8:24 9:-5 10:-18 11:20
plain:in=education:other	1:27 8:-12 12:10
plain:in=experience	0:6 1:30 2:-17 4:-9 5:9 6:-11 7:-5 9:34 10:-21 11:-22
plain:in=experience:bullet=false	0:10 1:33 2:-13 4:-7 5:12 6:6 8:6 9:42 10:-14 11:-17 12:-57
plain:in=experience:bullet=true	6:-18 9:-8 10:-7 11:-5 12:62
plain:in=experience:date=none	0:10 1:-19 2:-9 4:-7 5:14 6:-6 7:-10 9:21 10:-26 11:-18 12:58
plain:in=experience:date=range:all	9:12
plain:in=experience:date=range:apart	9:7 12:-6
plain:in=experience:date=range:end	1:15 12:-7
plain:in=experience:date=range:rail	8:7 12:-7
plain:in=experience:date=single:apart	7:8 9:-20 10:15
plain:in=experience:date=single:rail	1:12 9:5 12:-11
plain:in=experience:date=single:start	8:5
plain:in=experience:date=single:within	1:14 12:-8
plain:in=experience:first	1:-15 9:28
plain:in=experience:gap=0	12:8
plain:in=experience:gap=1	1:26 2:-7 4:-6 5:-19 6:-8 7:-8 10:-22 11:-12 12:39
plain:in=experience:gap=3	1:5 2:-9 5:28 9:31 11:-10 12:-42
plain:in=experience:level	0:13 1:23 2:-19 3:-7 4:-6 5:14 8:9 10:-12 11:-18 12:5
plain:in=experience:other	1:22
plain:in=none	0:12 1:-25 2:11 3:-6 4:28 5:16 6:-15 7:-6 8:-9 10:-8 11:-7 12:10
plain:in=none:bullet=false	0:5 1:-25 2:11 3:-6 4:29 5:17 6:-15 7:-6 8:-9 10:-8 11:-7 12:12
plain:in=none:bullet=true	0:6
plain:in=none:date=none	1:-24 2:11 3:-6 4:37 5:18 6:-15 7:-5 8:-8 10:-7 11:-7
plain:in=none:date=single:end	0:8 4:-8
plain:in=none:gap=1	0:15 1:-16 4:21 5:20 6:-9 9:6 12:-24
plain:in=none:gap=3	2:10 5:-20 12:32
plain:in=none:gap=5	5:12 12:5
plain:in=none:other	0:12 1:-25 2:11 3:-6 4:28 5:16 6:-15 7:-6 8:-9 10:-8 11:-7 12:10
plain:in=other	0:6 1:6 3:23 6:6 7:-18 8:-29 9:-21 10:30 11:-28 12:25
plain:in=other:bullet=false	1:23 3:24 5:17 6:28 7:-16 8:-25 9:-18 10:-10 11:-21
plain:in=other:bullet=true	0:11 1:-17 5:-12 6:-22 10:40 11:-7 12:23
plain:in=other:date=none	0:12 1:25 2:-6 3:17 5:7 6:14 7:-14 8:-17 9:-16 10:9 11:-22 12:-11
plain:in=other:date=range:all	1:6
plain:in=other:date=range:apart	1:-11 3:9 10:16
plain:in=other:date=range:rail	9:8
plain:in=other:date=range:start	1:10
plain:in=other:date=range:within	2:6 10:-10 12:13
plain:in=other:date=single:all	10:11 12:-8
plain:in=other:date=single:apart	1:-8 10:13 12:6
plain:in=other:date=single:end	1:-13 12:24
plain:in=other:date=single:start	10:10 12:-5
plain:in=other:date=single:within	10:-8 12:8
plain:in=other:first	0:22 1:-10 5:-12 6:-15 7:-6 8:-8 10:26 11:-7 12:8
plain:in=other:gap=0	1:46 5:-6 6:-6 10:-24
plain:in=other:gap=1	1:-23 2:-21 3:37 4:5 5:17 6:32 7:-10 8:-16 9:-7 10:24 11:-15 12:-20
plain:in=other:gap=3	0:5 1:-17 2:18 3:-14 5:-6 6:-20 7:-8 8:-11 9:-12 10:30 11:-11 12:50
plain:in=other:level	0:-14 5:23 6:8 7:-11 8:-18 9:-17 10:19 11:-19 12:32
plain:in=other:other	1:16 2:-5 3:28 5:-6 6:13 10:-15 12:-15
plain:in=projects	0:-13 1:-7 2:12 3:-5 4:-5 6:7 7:-10 8:-14 9:-17 11:48
plain:in=projects:bullet=false	0:-11 1:-12 2:16 6:-33 7:-8 8:-12 9:-16 10:14 11:57 12:9
plain:in=projects:bullet=true	6:40 10:-10 11:-9 12:-12
plain:in=projects:date=none	0:-11 2:13 6:8 7:-8 8:-11 9:-12 10:11 11:18
plain:in=projects:date=range:apart	11:5
plain:in=projects:date=range:end	11:7
plain:in=projects:date=single:apart	1:-6 11:11
plain:in=projects:first	10:-6 11:39 12:-10
plain:in=projects:gap=0	11:-6 12:7
plain:in=projects:gap=1	0:-6 1:9 2:8 6:43 10:-9 11:32 12:-55
plain:in=projects:gap=3	0:-7 1:-15 5:7 6:-39 7:-6 8:-9 9:-12 10:15 11:23 12:45
plain:in=projects:level	0:-11 5:5 6:18 7:-7 8:-10 9:-13 10:16 11:13
plain:in=projects:other	2:16 6:-7 10:-5 12:10
plain:in=skills	0:7 1:-23 3:-6 4:-6 5:-7 6:24 7:-7 8:18 9:13 10:25 11:-11 12:-23
plain:in=skills:bullet=false	0:10 1:-21 3:-5 4:-5 5:-5 6:13 7:-6 8:-9 9:14 10:14 11:-8 12:10
plain:in=skills:bullet=true	6:11 8:27 10:11 12:-34
plain:in=skills:date=none	0:9 1:-23 3:-5 4:-6 5:-12 6:30 7:-6 8:21 9:-7 10:27 11:-10 12:-16
plain:in=skills:date=single:rail	9:21 12:-7
plain:in=skills:date=single:within	12:8
plain:in=skills:first	2:-6 6:16
plain:in=skills:gap=1	0:15 1:-17 2:6 5:-9 6:-24 8:15 9:10 10:19 11:-6
plain:in=skills:gap=3	0:-8 1:-6 2:-10 6:48 10:7 12:-28
plain:in=skills:level	0:14 1:-15 2:8 5:-11 6:-8 8:21 9:16 10:10 11:-7 12:-20
plain:in=skills:other	1:-6 2:-6 5:6 6:16 10:13 12:-7
plain:in=summary	1:-6 2:16 6:-10 9:11 10:-7 12:13
plain:in=summary:bullet=false	1:-5 2:16 6:-8 10:-6 12:14
plain:in=summary:bullet=true	9:8
plain:in=summary:date=none	2:16 6:-9 12:15
plain:in=summary:date=range:apart	9:7
plain:in=summary:first	12:11
plain:in=summary:gap=1	1:-9 2:7 6:-8 12:24
plain:in=summary:gap=3	2:9 9:9 12:-11
plain:in=summary:level	2:7 6:-8 9:13
plain:indent=0	2:7 6:-7 8:-5 12:18
plain:label	0:42 1:24 2:-23 5:7 6:87 7:-8 8:-14 9:-18 10:-11 11:6 12:-88
plain:last	1:-9 2:-6 5:30 8:-8 10:-8 11:-5 12:7
plain:look=1:false:false	0:16 1:6 2:-6 3:-37 6:-11 7:8 12:24
plain:look=1:false:true	0:-21 1:-9 2:13 3:32 7:-8 8:-6 12:-6
plain:loud=false	0:21 1:9 2:-20 3:-34 5:7 6:-13 7:12 10:7
plain:loud=true	0:-25 1:-13 2:27 3:29 4:-5 6:6 7:-12 8:-10 12:17
plain:lower	0:62 1:-57 5:39 6:-35 7:-6 9:-15 10:-22 11:-15 12:58
plain:may-wrap	1:-13 6:-17 11:-7 12:53
plain:opening=first	0:10 1:-33 2:-8 5:-20 6:-11 7:11 8:7 9:12 10:15 11:19
plain:opening=first:date=none	0:14 1:-14 2:-6 5:-17 6:-8 7:7 11:15 12:11
plain:opening=first:date=range:apart	8:-6 10:7
plain:opening=first:date=range:rail	9:8
plain:opening=first:date=single:apart	12:5
plain:opening=first:date=single:end	8:5
plain:opening=first:date=single:rail	7:6
plain:opening=first:date=single:start	10:10
plain:opening=first:false:date=none	0:14 1:-14 2:-6 5:-17 6:-8 7:7 11:15 12:11
plain:opening=first:gap=1	0:7 1:-16 3:5 5:-10 6:-18 9:9 10:11 11:9 12:-6
plain:opening=first:gap=3	1:-16 2:-10 3:-9 5:-10 6:8 7:8 8:7 10:7 11:11 12:6
plain:opening=first:lines:bullet=false	1:-30 2:-7 5:-18 6:-18 8:6 9:14 10:22 11:16 12:14
plain:opening=first:list:bullet=true	0:11 6:6 7:6 10:-7 12:-11
plain:opening=first:true:date=range:apart	8:-6 10:7
plain:opening=first:true:date=range:rail	9:8
plain:opening=first:true:date=single:apart	12:5
plain:opening=first:true:date=single:end	8:5
plain:opening=first:true:date=single:rail	7:6
plain:opening=first:true:date=single:start	10:10
plain:opening=level	0:-10 3:-20 4:-18 5:13 6:7 8:17 9:-8 10:11 12:12
plain:opening=level:date=none	2:7 3:-20 4:-14 5:21 6:24 7:-9 8:-9 9:-11 12:19
plain:opening=level:date=range:all	1:14 12:-10
plain:opening=level:date=range:apart	12:-5
plain:opening=level:date=range:end	1:20 12:-16
plain:opening=level:date=range:rail	1:-5 8:21 12:-8
plain:opening=level:date=range:within	10:-8 12:13
plain:opening=level:date=single:all	1:-9 10:7 12:12
plain:opening=level:date=single:apart	1:-15 7:7 9:-22 10:26 11:10
plain:opening=level:date=single:end	1:-6 8:8 12:19
plain:opening=level:date=single:rail	7:10 8:-7 9:25 12:-18
plain:opening=level:date=single:start	1:-6 10:12 12:-5
plain:opening=level:date=single:within	1:11 8:-6 10:-13 12:16
plain:opening=level:false:date=none	0:20 1:-28 2:-13 3:-16 4:-10 5:12 6:11 7:-18 8:14 10:34 11:-7
plain:opening=level:false:date=range:all	1:16 12:-7
plain:opening=level:false:date=range:apart	1:7 10:-7
plain:opening=level:false:date=range:end	1:19 10:-5 12:-14
plain:opening=level:false:date=range:rail	1:10
plain:opening=level:false:date=range:start	1:5
plain:opening=level:false:date=range:within	10:-8 12:13
plain:opening=level:false:date=single:all	10:-12 12:18
plain:opening=level:false:date=single:apart	1:-7 10:-6 11:9 12:6
plain:opening=level:false:date=single:end	10:-12 12:23
plain:opening=level:false:date=single:rail	1:17 8:-6 9:15 12:-17
plain:opening=level:gap=0	1:45 5:-7 10:-23 11:-9 12:9
plain:opening=level:gap=1	0:-10 2:-7 3:-12 4:-9 5:-10 6:24 7:-8 8:6 9:-10 11:-10 12:43
plain:opening=level:gap=3	1:-42 3:-8 4:-9 5:30 6:-14 7:7 8:13 9:6 10:33 11:18 12:-40
plain:opening=level:lines:bullet=false	1:22 3:-15 4:-12 5:24 6:12 10:21 11:-37 12:-12
plain:opening=level:lines:bullet=true	0:-13 1:-8 2:-11 5:-12 7:19 8:7 9:-11 10:-16 11:21 12:31
plain:opening=level:list:bullet=false	2:17 5:9 7:-6 10:-28 11:10
plain:opening=level:list:bullet=true	1:-16 2:-6 5:-8 7:-14 8:12 10:34 11:6 12:-11
plain:opening=level:true:date=none	0:-18 1:26 2:20 5:10 6:13 7:9 8:-24 9:-9 10:-38 12:16
plain:opening=level:true:date=range:all	9:5
plain:opening=level:true:date=range:apart	1:-7 8:8 10:11 12:-7
plain:opening=level:true:date=range:rail	1:-15 8:17 9:6
plain:opening=level:true:date=single:all	1:-10 10:19 12:-6
plain:opening=level:true:date=single:apart	1:-8 7:8 9:-21 10:32 12:-9
plain:opening=level:true:date=single:end	1:-8 8:11 10:8
plain:opening=level:true:date=single:rail	1:-18 7:11 9:10
plain:opening=level:true:date=single:start	10:14 12:-8
plain:opening=level:true:date=single:within	1:12 10:-9 11:-6 12:17
plain:opening=other	1:27 2:19 3:20 4:17 5:11 7:-10 8:-30 9:-7 10:-23 11:-21
plain:opening=other:date=none	0:-8 2:20 3:15 4:27 5:6 7:-10 8:-17 9:-14 10:-8 11:-18
plain:opening=other:date=range:all	1:11 8:-7 9:5
plain:opening=other:date=range:rail	1:5
plain:opening=other:date=range:start	1:11
plain:opening=other:date=single:apart	12:7
plain:opening=other:date=single:end	0:8 4:-8 5:5
plain:opening=other:date=single:within	12:8
plain:opening=other:false:date=none	1:-15 2:7 3:13 4:7 5:22 6:9 7:-9 8:-15 11:-16
plain:opening=other:false:date=range:all	1:16 8:-7
plain:opening=other:false:date=range:rail	1:6
plain:opening=other:false:date=range:start	1:11
plain:opening=other:false:date=single:apart	12:7
plain:opening=other:false:date=single:within	12:8
plain:opening=other:gap=1	0:6 1:24 2:-12 3:31 4:13 8:-14 10:-11 11:-10 12:-30
plain:opening=other:gap=3	1:8 2:33 3:-10 4:-5 5:-10 7:-7 8:-14 10:-10 11:-8 12:32
plain:opening=other:gap=5	5:12 12:5
plain:opening=other:lines:bullet=false	0:-9 1:35 2:21 3:11 4:19 5:16 7:-9 8:-28 10:-30 11:-16 12:-5
plain:opening=other:lines:bullet=true	0:5 1:-6 2:-6 6:-10 10:9 12:20
plain:opening=other:list:bullet=false	2:6 3:10
plain:opening=other:list:bullet=true	6:11 12:-9
plain:opening=other:true:date=none	0:-10 1:15 2:14 4:20 5:-15 9:-9
plain:opening=other:true:date=range:all	9:6
plain:opening=other:true:date=single:end	0:6 4:-8
plain:outline=1	0:-10 1:-22 2:37 3:23 4:-12 5:-13 6:-17 7:-9 12:20
plain:pair=bullet=false:bullet=false	0:14 1:36 2:-8 6:26 7:-17 8:-19 11:-43
plain:pair=bullet=false:bullet=true	0:6 1:-5 2:-11 5:-14 6:-22 7:7 8:20 10:23 11:9
plain:pair=bullet=true:bullet=false	0:-19 2:41 4:-5 5:16 6:-37 7:8 9:8 10:-17 11:18 12:-6
plain:pair=bullet=true:bullet=true	1:-28 2:-14 5:-12 6:28 9:-8 11:17 12:24
plain:pair=date=none:date=none	0:32 1:-38 2:26 3:-13 6:52 7:-9 8:-12 9:-28 12:-10
plain:pair=date=none:date=range:all	1:21 9:10 12:-14
plain:pair=date=none:date=range:apart	1:8 3:9 8:-5 9:7 12:-10
plain:pair=date=none:date=range:end	1:18 9:6 11:6 12:-20
plain:pair=date=none:date=range:rail	8:18 9:10 10:-6 12:-14
plain:pair=date=none:date=range:start	1:14 12:-11
plain:pair=date=none:date=range:within	10:-6 12:8
plain:pair=date=none:date=single:all	10:-11 12:15
plain:pair=date=none:date=single:apart	0:-8 1:-16 7:11 9:-23 10:15 11:10 12:11
plain:pair=date=none:date=single:end	10:-22 12:40
plain:pair=date=none:date=single:rail	7:9 9:29 10:-9 12:-15
plain:pair=date=none:date=single:start	1:-6 10:11
plain:pair=date=none:date=single:within	0:6 1:6 9:-5 10:-13 12:22
plain:pair=date=range:all:date=none	1:8 12:8
plain:pair=date=range:apart:date=none	3:5 5:10 10:-6 12:11
plain:pair=date=range:apart:date=range:apart	1:-7 10:7
plain:pair=date=range:end:date=none	1:-6
plain:pair=date=range:rail:date=none	1:12 2:8 5:-6
plain:pair=date=range:rail:date=single:rail	1:11 9:-6
plain:pair=date=range:start:date=none	1:-13 2:-9 5:5 10:9 12:15
plain:pair=date=single:all:date=none	1:13 8:-8 9:10 10:6 12:-11
plain:pair=date=single:all:date=single:all	1:-11 10:21
plain:pair=date=single:apart:date=none	0:-5 10:-19 12:22
plain:pair=date=single:apart:date=single:apart	1:-6 10:5
plain:pair=date=single:end:date=none	1:-9 4:8 8:8 10:10 12:-6
plain:pair=date=single:end:date=single:end	10:15 12:-14
plain:pair=date=single:rail:date=none	9:-5 12:7
plain:pair=date=single:rail:date=single:rail	1:-8 5:6 7:5
plain:pair=date=single:start:date=none	1:16 12:-12
plain:pair=date=single:start:date=single:start	10:11
plain:pair=date=single:within:date=none	11:5
plain:pair=date=single:within:date=single:within	12:5
plain:pair=undefined:bullet=false	5:11
plain:pair=undefined:date=none	0:-8 4:12 5:10
plain:pair=undefined:date=single:end	0:6 4:-8
plain:parts=1	0:16 3:-27 4:15 5:-14 6:-9 7:-11 8:-20 9:-31 10:36 11:-14 12:60
plain:parts=2	0:-20 1:29 3:13 4:-16 5:-12 6:-16 7:6 8:27 11:9 12:-19
plain:parts=3	0:-6 1:-25 3:11 5:17 6:8 7:5 8:-12 9:28 10:-24 12:-9
plain:parts=4	0:6 5:13 6:9 12:-14
plain:rank=false:false:false	1:13 2:-25 3:-15 6:8 7:-13 8:-8 10:16 12:22
plain:rank=false:gap=0	1:43 4:5 5:-9 10:-26 11:-9 12:10
plain:rank=false:gap=1	0:12 1:-21 2:-15 3:-9 5:7 6:14 7:-7 8:-5 9:12 10:9 11:-13 12:20
plain:rank=false:gap=3	1:-8 4:-11 5:10 9:-9 10:33 11:20 12:-16
plain:rank=false:gap=5	0:-6 4:10 5:-6 12:8
plain:rank=same:false	1:13 2:-25 3:-15 6:8 7:-13 8:-8 10:16 12:22
plain:rank=same:false:false	1:18 2:-30 3:-19 5:8 6:19 7:-13 8:-12 12:30
plain:rank=same:false:true	1:-10 2:12 6:-18 10:19 12:10
plain:rank=same:true	0:-7 1:-16 2:31 3:11 4:-8 6:-15 7:13 10:-12
plain:rank=same:true:false	2:-59 3:-12 5:16 7:20 8:12 9:10 11:7
plain:rank=same:true:true	0:-11 1:-15 2:90 3:23 4:-10 5:-13 6:-12 7:-7 8:-9 9:-10 10:-13 11:-6 12:-7
plain:rank=true:false:false	0:-7 1:-16 2:31 3:11 4:-8 6:-15 7:13 10:-12
plain:rank=true:gap=1	0:-8 1:29 3:34 4:10 5:-21 6:-7 9:-15 10:-8 12:-12
plain:rank=true:gap=3	1:-42 2:32 3:-22 4:-7 6:-7 7:13 8:7 9:16 12:13
plain:rank=true:gap=5	4:-10 5:18
plain:size=1	2:7 6:-7 8:-5 12:18
plain:step=2	2:7 6:-7 8:-5 12:18
plain:style-dates=0	0:25 1:20 3:-8 5:-15 6:13 8:-16 9:6 10:-38 11:-19 12:25
plain:style-dates=0:1	6:-5
plain:style-dates=0:2	5:8 6:12 12:-14
plain:style-dates=0:3	0:25 1:27 3:-7 5:-23 6:6 8:-15 9:7 10:-37 11:-17 12:31
plain:style-dates=1	0:6 1:-10 8:-11 9:27 10:-15 11:13 12:-13
plain:style-dates=1:2	1:-7 2:12
plain:style-dates=1:3	0:8 2:-13 3:5 8:-9 9:28 10:-14 11:14 12:-17
plain:style-dates=2	0:-31 3:-9 5:8 6:-20 8:23 9:-34 10:58 12:6
plain:style-dates=2:1	9:6
plain:style-dates=2:3	0:-30 3:-9 4:-6 5:9 6:-21 8:23 9:-39 10:59 11:6 12:8
plain:style-dates=3	1:-11 3:10 5:9
plain:style-dates=3:0	1:-6 12:6
plain:style-dates=3:2	3:10 5:10 12:-6
plain:style=0	0:16 1:9 2:-17 3:-6 5:7 6:-6 9:-7 10:-11 12:16
plain:style=0:0	0:16 1:9 2:-17 3:-6 5:7 6:-6 9:-7 10:-11 12:16
plain:style=0:gap=1	0:13 1:37 2:-9 6:-23 8:-11 10:-19 11:-6 12:28
plain:style=0:gap=3	0:11 1:-27 2:-8 5:13 6:18 8:8 9:-7 10:8 11:9 12:-22
plain:style=0:gap=5	0:-7 12:11
plain:style=0:loud=false	0:17 1:22 2:-13 3:-5 9:-14 10:-9 11:5 12:9
plain:style=0:loud=true	1:-13 5:12 9:7 12:7
plain:style=1	0:-8 1:6 2:5 3:-26 4:5 6:8 7:-9 9:7 12:17
plain:style=1:1	1:-29 4:12 5:-5 6:56 7:-7 8:13 9:10 10:-34 11:6 12:-16
plain:style=1:2	0:-12 1:45 3:-7 5:-8 6:-41 8:-39 10:58 11:18 12:-13
plain:style=1:3	1:-10 3:-15 5:9 6:-6 8:22 10:-20 11:-24 12:45
plain:style=1:gap=0	1:43 4:5 5:-9 10:-26 11:-9 12:10
plain:style=1:gap=1	1:-23 2:-5 3:-17 4:14 5:6 6:26 7:-10 8:7 10:11 12:-5
plain:style=1:gap=3	0:-14 1:-12 2:16 3:-8 4:-20 6:-12 8:-8 9:15 10:20 11:6 12:14
plain:style=1:gap=5	0:9
plain:style=1:known	0:-10 1:-9 2:48 5:-11 6:-19 10:12 12:7
plain:style=1:loud=false	1:8 2:-9 3:-24 4:6 6:7 7:-8 9:9 10:9 12:6
plain:style=1:loud=true	2:14 10:-5 12:11
plain:style=2	2:-6 3:-10 5:9 6:-27 7:11 8:15 10:19 11:-9
plain:style=2:2	2:8 8:12 9:-8 12:-17
plain:style=2:3	2:-15 3:-9 6:-28 7:12 10:21 11:-8 12:18
plain:style=2:gap=1	1:17 3:-7 5:-10 6:-12 7:5 10:17 11:-6
plain:style=2:gap=3	1:-13 2:-6 5:10 6:-14 7:6 8:16 9:-8
plain:style=2:gap=5	5:8
plain:style=2:known	2:14
plain:style=2:loud=false	0:8 1:-15 5:13 6:-19 7:15 8:6 9:5 10:7 12:-11
plain:style=2:loud=true	0:-6 1:19 2:-9 3:-6 6:-7 8:8 9:-10 10:12 12:10
plain:style=3	0:-6 1:-6 2:-8 3:35 5:-14 6:-7 8:-8 9:9 11:7
plain:style=3:3	0:-6 1:-6 2:-8 3:35 5:-14 6:-7 8:-8 9:9 11:7
plain:style=3:gap=1	1:-11 2:-9 3:49 10:-6 12:-9
plain:style=3:gap=3	1:5 3:-13 5:-15 8:-8 9:9 11:9 12:16
plain:style=3:gap=5	5:6
plain:style=3:known	1:-7 3:19 6:-7 12:10
plain:style=3:loud=false	1:-7
plain:style=3:loud=true	0:-7 2:-8 3:36 5:-12 6:-11 7:-7 8:-10 9:7 11:7 12:8
plain:style=4	0:-6 1:-8 2:8 3:-6 5:9 6:20 12:-8
plain:style=4:3	0:-5 5:10 6:20 12:-13
plain:style=4:gap=1	1:-6 6:18
plain:style=4:gap=3	2:9 12:-9
plain:style=4:known	2:20 12:-6
plain:style=4:loud=true	0:-6 1:-8 2:8 3:-6 5:9 6:20 12:-8
plain:style=5	1:-9 2:25 3:8 4:-6 12:-11
plain:style=5:3	1:-9 2:25 3:8 4:-6 12:-11
plain:style=5:gap=1	1:-7 2:6 3:9
plain:style=5:gap=3	2:14 12:-6
plain:style=5:gap=5	2:6
plain:style=5:known	2:21 3:9 4:-6 12:-10
plain:style=5:loud=true	1:-9 2:25 3:8 4:-6 12:-11
plain:title-case	0:-48 1:66 2:9 3:-14 4:34 7:13 8:-53 9:-10 10:-8 11:43 12:-38
plain:until-date=-1	0:9 1:-34 2:19 3:-8 4:14 5:39 6:44 8:-23 9:-46 10:-32 11:-12 12:26
plain:until-date=-1:loud=false:gap=0	1:12 4:6 5:-7 10:-10 11:-8 12:11
plain:until-date=-1:loud=false:gap=1	0:18 1:12 3:-12 4:15 5:7 6:11 7:7 8:-11 9:-11 10:-54 12:19
plain:until-date=-1:loud=false:gap=3	0:12 1:-26 2:-7 3:-6 4:-15 5:29 6:24 9:-30 10:46 12:-28
plain:until-date=-1:loud=false:gap=5	0:-5 4:6 5:5 12:5
plain:until-date=-1:loud=true:gap=1	0:-6 1:-19 2:7 3:18 6:18 10:-5
plain:until-date=-1:loud=true:gap=3	0:-9 1:-9 2:26 3:-8 4:8 5:-8 10:-6 12:19
plain:until-date=-1:loud=true:gap=5	5:8
plain:until-date=0	0:-14 1:12 2:-14 4:-16 5:-7 6:-28 7:12 8:18 9:24 10:16 12:-13
plain:until-date=0:loud=false:gap=0	1:26 10:-11 12:-8
plain:until-date=0:loud=false:gap=1	0:-10 1:-6 2:-7 3:-6 5:-21 6:-17 8:15 9:31 10:35 12:-10
plain:until-date=0:loud=false:gap=3	0:-7 1:-23 2:-6 5:11 6:-9 7:13 8:15 9:-5 11:5 12:11
plain:until-date=0:loud=false:gap=5	0:6 4:-8
plain:until-date=0:loud=true:gap=1	1:6 3:15 12:-7
plain:until-date=0:loud=true:gap=3	1:9 2:5 8:-8
plain:until-date=1	0:-16 1:31 2:19 5:-29 6:-35 7:-12 9:14 10:16 11:17 12:-7
plain:until-date=1:loud=false:gap=0	1:7
plain:until-date=1:loud=false:gap=1	0:-9 1:-8 5:-6 6:-22 8:12 9:11 10:24
plain:until-date=1:loud=false:gap=3	1:27 2:14 5:-15 6:-7 8:-9 9:15 11:12 12:-26
plain:until-date=1:loud=true:gap=1	1:15 2:7 3:6 9:-7 10:-5
plain:until-date=1:loud=true:gap=3	1:-10 11:11 12:16
plain:until-date=2	1:9 2:-23 6:-7 10:12 11:-6 12:8
plain:until-date=2:loud=false:gap=1	1:16 5:7 8:-7 9:-11 11:-5
plain:until-date=2:loud=false:gap=3	1:-5 2:-5 7:5 9:18
plain:until-date=2:loud=true:gap=1	10:7
plain:until-date=2:loud=true:gap=3	2:-11 8:11 10:6
plain:until-date=3	0:21 1:-22 2:6 6:18 8:-6 10:-9 11:-6
plain:until-date=3:loud=false:gap=0	12:5
plain:until-date=3:loud=false:gap=1	0:14 1:-9 4:-5 6:19 8:-5 9:-5
plain:until-date=3:loud=false:gap=3	0:9 1:-10 2:10 9:-7 10:-11 11:-5 12:19
plain:until-date=3:loud=true:gap=1	3:5
plain:until-date=3:loud=true:gap=3	9:16 10:5 12:-14
plain:verb	0:-12 2:-9 5:-9 6:-22 7:14 9:-8 10:-5 11:-29 12:84
plain:wraps	12:18
rank=false:false:false	0:-16 1:-19 2:-47 3:-12 4:7 5:34 6:34 7:-16 9:17 11:14
rank=false:false:true	0:-14 1:64 2:-22 3:-14 4:-6 5:-26 6:-18 7:7 9:-7 10:25 11:-10 12:20
rank=false:gap=0	1:26 2:-13 4:8 5:-11 6:10 8:6 9:-6 10:-22 11:-12 12:17
rank=false:gap=1	0:16 1:27 2:-28 3:-11 7:-13 8:-19 9:-7 10:11 12:25
rank=false:gap=2	1:7 2:-20 3:-7 4:-7 5:-6 6:16 9:9 10:9 12:8
rank=false:gap=3	1:-14 2:-6 3:-8 4:-7 6:-18 8:13 10:24 11:15
rank=false:gap=4	0:-12 1:-14 5:8 7:9 8:5 9:14 10:-6 11:8 12:-11
rank=false:gap=5	1:-15 4:15 5:7 6:-12 8:-6 12:20
rank=false:true:false	0:26 5:-6 6:-9 10:-6
rank=false:true:true	1:-24 2:8 6:-14 12:43
rank=larger:false	0:-18 2:-10 4:26 5:10 6:-8 11:12 12:-6
rank=larger:false:false	0:-25 2:-9 4:32 5:19 6:-8 11:11 12:-14
rank=larger:false:true	2:-7 12:19
rank=larger:true:false	9:7
rank=larger:true:true	0:-8 4:12 5:5 11:18 12:-15
rank=none	5:-5 6:6 7:14 12:-12
rank=same:false	1:23 2:-15 5:8 6:-13 7:-7 8:-6 9:14 10:-18 11:-14 12:25
rank=same:false:false	0:6 2:7 3:9 5:8 6:13 7:-5 8:-11 9:5 10:-5 11:-17 12:-16
rank=same:false:true	0:-14 2:-6 4:-5 5:23 6:-38 10:-18 11:-16 12:78
rank=same:true	0:-6 1:-23 2:55 3:24 4:-9 6:-7 8:8 9:-6 10:-13 12:-26
rank=same:true:false	1:-6 4:-5 5:7 6:-8 8:13 9:14 10:-12 12:-8
rank=same:true:true	2:76 3:51 4:-13 5:-17 6:-6 7:-8 10:-28 12:-55
rank=smaller:false	0:14 2:-37 3:-27 4:-19 5:-19 6:13 9:-8 10:33 12:44
rank=smaller:false:false	0:18 1:26 2:-52 3:-34 4:-28 5:-21 6:23 7:6 8:10 10:40 11:-16 12:25
rank=smaller:false:true	0:24 1:-13 2:-18 3:-12 4:-12 5:10 6:42 9:-7 10:-33 11:14 12:12
rank=smaller:true:false	0:-7 1:-32 2:-10 6:-19 10:45 11:11 12:22
rank=smaller:true:true	0:-8 1:17 2:6 3:-6 5:-25 6:-20 9:-13 10:14 12:29
rank=true:false:false	1:-16 2:40 3:30 9:-10 10:-10 12:-22
rank=true:false:true	1:-5 2:-11 8:6 9:5
rank=true:gap=0	2:-6 3:6
rank=true:gap=1	1:-14 3:26 8:8 10:-7
rank=true:gap=2	2:18 12:-6
rank=true:gap=3	2:28 3:-6 7:5 9:-6 12:-10
rank=true:gap=4	2:11
rank=true:gap=5	2:6 5:12 12:-5
rank=true:true:true	2:23 12:-7
rule	0:22 1:-31 2:39 5:-10 6:-26 10:-12 11:-5 12:30
rule-in=certifications	0:-8 1:9 2:-10 6:-18 7:91 8:-19 9:-15 12:-26
rule-in=certifications:none	1:-11 7:10 12:17
rule-in=certifications:rule=header	1:23 7:21 12:-33
rule-in=certifications:rule=heading	12:12
rule-in=certifications:rule=start	2:-6 6:-9 7:63 8:-15 9:-13 11:8 12:-22
rule-in=certifications?	8:8 9:-5 12:6
rule-in=certifications?:rule=start	8:8 12:5
rule-in=education	0:-11 1:31 2:17 3:-9 4:-11 5:-19 6:-45 8:91 9:-26 10:-39 11:16 12:5
rule-in=education:none	0:12 1:-17 2:-6 5:-6 6:-17 7:11 10:-8 11:16 12:15
rule-in=education:rule=header	0:-11 1:26 2:12 5:-8 6:-14 8:-11 9:-6 10:-12 11:-8 12:43
rule-in=education:rule=heading	2:22 8:-5
rule-in=education:rule=start	0:-8 1:22 2:-10 6:-12 7:-6 8:102 9:-19 10:-17 11:10 12:-55
rule-in=education?	8:10
rule-in=experience	0:6 1:28 2:-8 4:-18 5:13 6:-9 7:-18 8:-17 9:91 10:-47 11:-43 12:26
rule-in=experience:none	0:17 2:-28 3:-7 4:-8 5:16 6:11 7:-11 8:-10 9:34 10:-24 11:-20 12:29
rule-in=experience:rule=dated	1:19 9:9 12:-11
rule-in=experience:rule=header	1:17 2:-11 3:8 5:11 7:-6 8:11 9:-14 10:-13 11:-7
rule-in=experience:rule=heading	2:35 9:-6 12:-14
rule-in=experience:rule=start	0:-9 1:-6 5:-10 6:-19 8:-13 9:69 11:-13 12:17
rule-in=experience?	6:15 9:19 10:12 11:-13 12:-16
rule-in=experience?:none	12:7
rule-in=experience?:rule=header	10:8 12:-9
rule-in=experience?:rule=start	1:-7 6:18 9:19 11:-11 12:-13
rule-in=none	0:59 1:-46 2:-13 3:-10 4:82 5:23 6:-36 7:-11 8:-15 9:9 10:-24 11:-15
rule-in=none:none	0:84 1:-37 3:-7 4:-41 5:48 6:-30 7:-9 8:-12 9:13 10:-19 11:-12 12:27
rule-in=none:rule=name	0:-25 1:-9 2:-8 4:124 5:-25 6:-6 12:-32
rule-in=other	1:23 2:29 3:13 4:-22 5:33 6:-25 7:-32 8:-21 9:-15 10:79 11:-51 12:-12
rule-in=other:none	0:13 1:46 3:-6 4:-17 5:32 6:-19 7:-24 8:-5 9:-28 10:46 11:-42
rule-in=other:rule=dated	0:-10 1:-13 5:6 6:-7 7:-6 8:-14 9:16 10:39 11:-7
rule-in=other:rule=heading	1:-9 2:29 3:15 5:-5 10:-6 12:-9
rule-in=other?	0:18 2:-36 3:25 4:-8 6:-23 7:14 8:6 9:-11 10:24 12:-9
rule-in=other?:none	0:27 1:-18 2:-16 3:26 4:-6 5:6 6:-17 7:9 9:-12 10:19 12:-18
rule-in=other?:rule=dated	0:-8 1:18 7:6 9:-13 12:7
rule-in=other?:rule=heading	2:-19 8:9 9:14
rule-in=projects	0:-37 1:-7 2:18 3:-6 4:-7 5:-13 6:7 7:-14 8:-23 9:-26 10:-32 11:131 12:11
rule-in=projects:none	0:-19 2:-10 5:-11 6:7 8:-5 9:-5 11:48
rule-in=projects:rule=header	0:-7 1:10 10:-6 11:22 12:-13
rule-in=projects:rule=heading	2:19 12:-10
rule-in=projects:rule=start	0:-10 1:-17 2:6 7:-7 8:-15 9:-17 10:-27 11:62 12:30
rule-in=projects?	1:13 5:-5 6:-12 10:16 12:6
rule-in=projects?:none	1:9 2:-5 6:-10 10:9 12:12
rule-in=projects?:rule=start	10:7
rule-in=research	3:5
rule-in=research:rule=header	3:6
rule-in=skills	0:-28 1:-26 2:-11 3:-8 4:-9 5:-10 6:106 7:-10 8:-14 9:-14 10:26 11:-20 12:17
rule-in=skills:none	0:-26 1:-32 2:-21 3:-6 4:-8 5:-14 6:108 7:-9 8:-12 9:-12 10:24 11:-18 12:27
rule-in=skills:rule=dated	1:9 5:6 12:-10
rule-in=skills:rule=heading	2:11
rule-in=skills?	0:6 1:-26 5:-17 6:50 8:-9 10:7 11:-9 12:6
rule-in=skills?:none	0:6 1:-26 5:-16 6:51 8:-9 10:8 11:-9 12:9
rule-in=skills?:rule=heading	2:5
rule-in=summary	0:-13 2:22 6:-19 8:10 10:-11 11:-7 12:30
rule-in=summary:none	0:-9 6:-18 8:11 10:-9 11:-6 12:33
rule-in=summary:rule=dated	12:6
rule-in=summary:rule=heading	2:23 12:-9
rule=dated	0:-36 1:36 2:-19 3:10 4:-10 5:7 6:-33 7:25 8:17 9:37 10:11 11:20 12:-65
rule=header	0:-21 1:90 3:9 4:-10 6:-18 7:10 9:-25 10:-25 12:-13
rule=heading	0:-15 1:-28 2:127 3:10 4:-9 5:-19 6:-7 7:-11 10:-8 11:-6 12:-32
rule=heading:certifications	12:11
rule=heading:education	2:21
rule=heading:experience	2:36 9:-6 12:-14
rule=heading:other	0:-5 1:-14 2:9 3:16 5:-9 8:7 9:11 12:-7
rule=heading:projects	2:20 12:-10
rule=heading:skills	2:16
rule=heading:summary	2:23 12:-9
rule=name	0:-25 1:-9 2:-8 4:124 5:-25 6:-6 12:-32
rule=start	0:-34 3:-12 4:-12 5:-17 6:-26 7:44 8:56 9:29 10:-36 11:52 12:-37
rule=start:certifications	2:-7 6:-12 7:60 8:-8 9:-17 11:7 12:-9
rule=start:education	0:-9 1:31 2:-10 6:-12 7:-6 8:97 9:-20 10:-18 11:10 12:-56
rule=start:experience	0:-10 1:-14 2:5 5:-12 8:-17 9:84 11:-25
rule=start:projects	0:-10 1:-18 2:7 7:-8 8:-15 9:-18 10:-20 11:60 12:27
running	5:40 12:-27
school	0:-34 1:101 3:-15 4:-9 5:-45 6:-39 7:23 8:141 9:-27 10:-36 11:-23 12:-32
size=0	0:15 1:19 2:-7 5:7 6:27 7:-6 10:-21 11:-10 12:-16
size=1	0:7 2:-19 3:-20 4:-8 5:15 6:15 7:12 8:-21 9:-6 10:16 11:-24 12:34
size=2	0:7 1:23 2:5 3:30 4:-6 5:-30 6:-38 7:-6 8:6 9:-5 10:-20 11:9 12:26
size=3	0:-17 1:-37 2:-8 3:-7 4:-14 5:-19 6:-6 7:8 8:15 9:20 10:30 11:26 12:8
size=4	0:-9 1:-9 2:17 5:19 8:5 12:-13
size=5	0:-15 2:8 4:32 5:5 12:-13
step=0	0:7 1:5 2:24 7:-5 9:17 11:7 12:-56
step=1	0:-17 1:13 2:6 3:-5 4:-6 6:-62 8:10 9:20 10:15 12:18
step=2	1:8 2:-29 3:6 4:8 5:-49 6:65 8:-14 9:-30 10:19 11:7 12:8
step=3	0:-8 1:-15 2:-6 4:-5 9:6 10:-13 11:-9 12:49
step=4	0:8 1:-19 5:50 6:-14 8:9 9:-8 10:-19 11:-7 12:6
style-dates=0	0:23 1:-28 4:20 5:23 6:-10 7:-11 8:-10 10:-16 11:-15 12:21
style-dates=0:0	0:11 1:-30 2:-5 4:10 5:22
style-dates=0:1	0:-6 2:5 4:23 5:21 6:-16 8:-6 10:-10 11:7 12:-18
style-dates=0:2	0:-8 2:-7 3:17 4:-10 5:-27 6:-14 7:7 9:7 10:9 11:11 12:15
style-dates=0:3	0:25 2:6 3:-8 5:7 6:17 7:-13 9:-7 10:-17 11:-28 12:21
style-dates=1	1:-15 3:-13 4:-9 5:-5 6:27 7:12 9:-8 10:11
style-dates=1:1	5:6
style-dates=1:2	0:9 1:29 2:10 5:-8 8:-6 10:7 11:-5 12:-36
style-dates=1:3	0:-10 1:-45 2:-9 3:-9 4:-5 6:31 7:10 8:8 9:-11 10:6 11:6 12:33
style-dates=2	0:-26 1:14 2:6 3:6 4:-7 5:-11 6:-17 7:-8 8:7 11:10 12:26
style-dates=2:1	0:6 5:10 10:-9
style-dates=2:2	1:-21 2:5 5:-8 6:5 9:6 11:9 12:14
style-dates=2:3	0:-30 1:38 3:10 4:-6 5:-14 6:-23 10:12 12:17
style-dates=3	0:-9 1:21 2:-10 4:-7 5:-9 6:-8 7:13 8:8 9:10 10:9 12:-20
style-dates=3:0	1:-19 5:9 12:14
style-dates=3:1	7:9 8:-10 10:-9 12:19
style-dates=3:2	1:15 3:6 5:-6 8:14 9:5 10:14 12:-29
style-dates=3:3	0:-6 1:27 3:-5 5:-10 8:6 10:9 12:-24
style=0	0:19 1:16 2:-46 3:-15 4:15 5:11 6:5 8:-21 10:-8 11:13 12:9
style=0:0	0:19 1:16 2:-46 3:-15 4:15 5:11 6:5 8:-21 10:-8 11:13 12:9
style=0:gap=0	1:36 2:-8 4:8 5:-19 6:9 8:-5 9:-5 10:-17 11:-12 12:12
style=0:gap=1	0:14 1:38 2:-22 3:-6 5:23 6:-22 8:-27 9:-18 10:17 11:9
style=0:gap=2	2:-10 4:-5 6:24 8:7 10:9 11:-5
style=0:gap=3	0:13 1:-18 2:-8 3:-5 7:5 8:8 11:16 12:-9
style=0:gap=4	0:-13 1:-25 7:10 9:24 11:8
style=0:gap=5	0:6 1:-12 4:18 5:7 6:-10 10:-9 12:14
style=0:loud=false	0:6 1:13 2:-22 3:-13 7:-14 8:-10 10:10 12:34
style=0:loud=true	0:13 2:-23 4:17 5:10 6:8 7:18 8:-11 10:-18 11:11 12:-25
style=1	0:-26 1:18 3:-9 4:-6 5:-7 6:7 8:24 11:-15 12:15
style=1:1	0:-11 1:38 3:-7 5:-20 6:8 7:-9 8:13 9:-9 12:7
style=1:2	1:-10 7:12 8:11 10:-16 11:-9 12:13
style=1:3	0:-11 1:-10 5:9 9:12 10:14 12:-5
style=1:gap=0	5:8 8:13 12:-10
style=1:gap=1	0:6 2:-7 5:-20 6:30 8:8 11:-11
style=1:gap=2	0:-8 1:12 2:-9 5:-6 6:-11 8:-7 9:16 10:-8 12:19
style=1:gap=3	0:-16 2:12 6:-10 8:6 12:7
style=1:gap=4	1:12 5:9 9:-11 12:-8
style=1:gap=5	0:-5 10:6 12:6
style=1:known	0:-5 1:-9 2:10 6:-7 7:-5 11:-6 12:33
style=1:loud=false	0:-7 1:13 5:9 6:15 7:7 8:18 10:-9 11:-12 12:-33
style=1:loud=true	0:-19 2:-6 3:-5 4:-6 5:-16 6:-8 8:6 10:6 12:48
style=2	1:-9 2:-6 9:9 12:17
style=2:1	1:-6 9:8 10:-6 12:22
style=2:2	11:6
style=2:gap=1	9:14
style=2:gap=2	9:-5 12:7
style=2:gap=3	6:-7 12:14
style=2:known	12:10
style=2:loud=true	1:-9 2:-6 9:9 12:17
style=3	1:-12 2:7 3:-6 6:-14 8:12 10:27 11:-5
style=3:2	1:-9 6:-14 8:6 9:-5 10:28
style=3:3	8:6 9:5
style=3:gap=1	1:-7 6:-7 8:9 10:-5 12:19
style=3:gap=2	0:10 10:11 12:-16
style=3:gap=3	6:-6 10:23 12:-10
style=3:known	1:-5 10:17
style=3:loud=false	6:-11 12:19
style=3:loud=true	1:-9 2:7 3:-5 8:12 10:29 12:-24
style=4	1:-9 3:23 4:-6 5:6 7:5 8:-6 10:-8
style=4:1	12:11
style=4:2	3:6
style=4:3	1:-7 2:8 3:17 5:8 7:6 10:-8 12:-12
style=4:gap=0	1:-6 2:-10 3:6 12:12
style=4:gap=1	2:-5 3:23
style=4:gap=3	2:9 3:-5 7:6 12:-6
style=4:gap=4	2:7
style=4:gap=5	5:13
style=4:known	2:5 3:17
style=4:loud=true	1:-9 3:23 4:-6 5:6 7:5 8:-6 10:-8
style=5	1:-11 2:44 3:6 12:-9
style=5:2	2:10
style=5:3	1:-10 2:33 3:6 12:-7
style=5:gap=1	1:-6 3:7
style=5:gap=2	2:15 12:-5
style=5:gap=3	2:12
style=5:gap=4	2:8
style=5:gap=5	2:6
style=5:known	1:-9 2:45 3:6 12:-14
style=5:loud=true	1:-11 2:44 3:6 12:-9
title-case	0:-36 1:69 2:24 4:19 7:11 8:-42 9:-10 10:-6 11:10 12:-39
until-date=-1	0:6 1:-29 2:11 4:5 5:41 6:28 7:5 8:-21 9:-25 10:-45 11:10 12:17
until-date=-1:loud=false:gap=0	0:-6 6:7 10:-9 11:-8 12:24
until-date=-1:loud=false:gap=1	0:17 1:30 2:-10 3:-6 5:10 7:13 8:-12 10:-52 11:12
until-date=-1:loud=false:gap=2	5:6 6:9 11:-6 12:5
until-date=-1:loud=false:gap=3	1:-7 5:18 6:6 8:10 11:-12 12:-15
until-date=-1:loud=false:gap=4	5:11 8:6 10:8 11:13 12:-30
until-date=-1:loud=false:gap=5	0:-7 12:14
until-date=-1:loud=true:gap=0	0:9 2:-11 3:12 4:9 5:-10
until-date=-1:loud=true:gap=1	0:-9 1:-21 3:9 5:27 6:9 8:-5 10:-14 11:-9 12:24
until-date=-1:loud=true:gap=2	0:9 1:6 5:-11 6:18 8:6 9:-6 11:-6
until-date=-1:loud=true:gap=3	0:-6 1:-9 2:23 3:-7 5:-17 6:-16 8:-11 9:-6 10:24 11:34 12:-6
until-date=-1:loud=true:gap=4	0:-8 1:-17 2:14 7:12 12:10
until-date=-1:loud=true:gap=5	0:6 4:14 6:-8
until-date=0	0:-14 1:9 2:-12 4:-10 5:-5 6:-25 7:12 8:23 9:24 10:17 12:-14
until-date=0:loud=false:gap=0	1:23 12:-11
until-date=0:loud=false:gap=1	0:-10 1:-23 5:-6 6:-9 8:13 10:47 12:-12
until-date=0:loud=false:gap=2	0:-8 6:-5 8:7 9:14
until-date=0:loud=false:gap=3	1:-11 9:12 10:-5 12:7
until-date=0:loud=false:gap=5	0:5 5:5 12:-6
until-date=0:loud=true:gap=1	1:24 2:-6 5:-10 10:-19 11:-5 12:15
until-date=0:loud=true:gap=2	1:8 8:-7 11:5 12:-7
until-date=0:loud=true:gap=3	1:-8 7:13 8:9 9:-15 10:7
until-date=0:loud=true:gap=4	9:12
until-date=0:loud=true:gap=5	5:12 12:5
until-date=1	0:-14 1:26 5:-27 6:-22 7:-12 8:10 10:37
until-date=1:loud=false:gap=0	1:6
until-date=1:loud=false:gap=1	1:-7 4:7 5:-9 6:-8 7:-6 10:23 12:7
until-date=1:loud=false:gap=3	1:23
until-date=1:loud=false:gap=4	1:13 9:-11
until-date=1:loud=true:gap=0	8:13 12:-5
until-date=1:loud=true:gap=1	8:-5 10:13
until-date=1:loud=true:gap=2	10:8 11:6
until-date=1:loud=true:gap=3	1:-10 8:6 9:7 10:5
until-date=1:loud=true:gap=4	9:11 12:-6
until-date=1:loud=true:gap=5	12:6
until-date=2	1:5 2:-7 5:-6 6:-5 9:8 11:-8 12:19
until-date=2:loud=false:gap=1	5:-7
until-date=2:loud=false:gap=3	1:7
until-date=2:loud=true:gap=1	1:6 12:-9
until-date=2:loud=true:gap=2	1:-9 7:6
until-date=2:loud=true:gap=3	2:-5 8:6
until-date=2:loud=true:gap=4	5:-6 12:13
until-date=3	0:14 1:-19 5:-6 6:15 10:-7
until-date=3:loud=false:gap=0	1:-7 12:10
until-date=3:loud=false:gap=1	0:7 1:-16 5:-9 6:16
until-date=3:loud=false:gap=2	12:7
until-date=3:loud=false:gap=3	0:5
until-date=3:loud=true:gap=1	0:9 1:13 12:-18
until-date=3:loud=true:gap=2	5:7 12:-8
until-date=3:loud=true:gap=4	12:6
verb	0:-16 2:-6 5:-6 6:-17 7:10 10:-9 11:-14 12:63
w0=	0:9 5:6 8:29 10:-9 12:-22
w0=0x7f454c46 gma	0:-14 12:16
w0=1	5:22 12:-14
w0=10 1234 and ic	1:-7 10:-7 12:20
w0=10 1234 and ne	1:-8 10:-11 12:24
w0=100	10:7
w0=123	5:12 12:-9
w0=1300	12:13
w0=1856 1861	8:8 12:-5
w0=1861 1863	8:8 12:-5
w0=1863 1865	8:8 12:-5
w0=1865	10:44 12:-34
w0=1900	9:8
w0=1933	9:8
w0=1951	9:8
w0=1995 1998	10:12 12:-7
w0=1998	10:11 12:-8
w0=2	10:-6 12:10
w0=20	10:9
w0=2005	10:13 12:-7
w0=2010	1:-13 12:13
w0=2011	1:7 10:9 12:-8
w0=2012	12:11
w0=2014 2015	9:5
w0=2015	8:12 9:-9
w0=2016	1:-10 12:13
w0=2017	9:9
w0=2018	8:9
w0=2019	7:6
w0=2020	1:6
w0=2021	1:-12 7:14
w0=2024	7:7
w0=21 10 2013	1:7
w0=22096	0:13 12:-9
w0=25 5 2011	1:10
w0=26	0:7
w0=29 08 1997	12:6
w0=3610	0:6
w0=4484	0:8
w0=456789	0:8 12:-5
w0=64347	0:9
w0=8 2008	1:-9 8:15
w0=816	0:14 12:-10
w0=8353	0:8
w0=98693	0:-8 12:10
w0=a	0:-17 1:-10 5:14 12:15
w0=academic	6:-7 10:8 12:8
w0=accelerate	10:7
w0=accomplishment	12:8
w0=achieved	10:-7 12:9
w0=achievements a	1:-8 12:9
w0=activities	2:-8 3:18
w0=adaptive	10:9 12:-9
w0=add	0:-8 5:11
w0=additional	2:14 12:-10
w0=address	5:-10 12:20
w0=adicional	2:6
w0=adobe	6:8 12:-7
w0=adritarchoudhu	0:6
w0=advanced	6:-8 12:11
w0=adventurer	0:-6 5:9
w0=advisor	1:-8 12:13
w0=affiliations	3:7
w0=agile	6:17 12:-15
w0=ahmedabad	1:16 12:-9
w0=ahornstraße	0:9 12:-5
w0=akademische	2:9 9:-7
w0=alcalá	0:-12 1:16 8:13 10:-6
w0=alice	12:7
w0=alicebobcarol 	12:6
w0=alien	1:9 12:-6
w0=all	6:-6 12:16
w0=amazon	1:8 12:-5
w0=amiralisobhgol	0:6
w0=amnpardaz	9:8 12:-6
w0=an	11:13 12:-10
w0=analista	8:14 12:-11
w0=analytical	10:6 12:-6
w0=ancr	9:7
w0=and	0:48 1:-12 2:-10 3:7 4:-6 5:55 6:-15 9:-11 10:-15 11:-11 12:-30
w0=and 23	0:10 12:-6
w0=and and github	12:7
w0=and university	12:5
w0=android	6:13 12:-12
w0=angular	6:8
w0=ann	0:17 1:8 6:-5 12:-14
w0=anna	1:12 12:-5
w0=another	10:20 12:-13
w0=ansible	6:6
w0=análisis	6:6 12:-5
w0=april	1:15 12:-11
w0=arithmetic	12:5
w0=arkansas	11:10
w0=army	2:7
w0=as	6:16 12:-14
w0=assistant	10:9 12:-6
w0=at	12:6
w0=august	5:19 12:-5
w0=automatic	11:8
w0=automation	6:-8 12:10
w0=available	12:6
w0=awards	2:10 3:7 12:-5
w0=aws	6:21 7:7 12:-17
w0=axa	1:5
w0=b e	1:7 12:-8
w0=b nai	9:6
w0=b s	1:9
w0=b s e	1:11 12:-9
w0=bachelor	8:5
w0=bachelor s	1:10
w0=back end	6:26 12:-19
w0=bal	8:10
w0=ballesteros	0:-12 4:20
w0=basel	1:12 12:-12
w0=bengali native	5:-8 12:12
w0=berlin	0:7 1:-6 12:9
w0=betreuer	1:-14 12:20
w0=bharat	9:12 12:-9
w0=big	11:9
w0=bio inspired	10:12 12:-11
w0=books	10:-6 12:11
w0=born	0:7
w0=broadway	0:12 12:-8
w0=buenos	0:9 5:-6
w0=bug	6:6
w0=building	10:7 12:-5
w0=built	11:-7 12:14
w0=c	6:9 12:-7
w0=c and and	6:31 11:-7 12:-17
w0=caixa	1:5
w0=california	1:11
w0=campus	1:-6 10:11
w0=careerpilot	11:8 12:-7
w0=category	12:8
w0=certificada	7:32 12:-31
w0=certification	7:-8 12:15
w0=certified	1:-6 7:9
w0=cgpa	1:-9 12:13
w0=ci and cd	6:-5 12:11
w0=cignex	1:5
w0=client	1:-9 12:15
w0=clients	12:8
w0=cloud	6:-14 12:17
w0=co creator	11:7
w0=code	10:5
w0=codeacademy	1:8
w0=coding	10:5
w0=coimbatore	0:5
w0=colaboradora	12:6
w0=college	1:20 12:-8
w0=colorqueue	11:11 12:-10
w0=company	5:27 10:-9 12:-16
w0=completed	8:12 12:-10
w0=computer	10:8
w0=computers	6:-9 12:10
w0=conference	10:-10 12:13
w0=conferences	2:-12 12:13
w0=conservatório	1:11 12:-11
w0=containers	6:-9 12:10
w0=contributor	11:6
w0=control	12:5
w0=conway s	11:6
w0=course	1:-10 12:16
w0=courses	2:-8 12:11
w0=created	11:-8 12:22
w0=creative	5:18 12:-11
w0=creator	1:16 11:11 12:-22
w0=credit	11:-7 12:10
w0=css	6:5
w0=cum	12:6
w0=current	1:55 10:-7 12:-40
w0=currently	12:13
w0=curriculum	4:-15 5:30 12:-6
w0=cv	5:5
w0=dana	10:10 12:-7
w0=data	12:-6
w0=databases	12:14
w0=date	1:-5 5:16 10:-15 12:17
w0=dates	2:-8 12:10
w0=dav	8:8 12:-5
w0=daytime	5:11 12:-6
w0=dean s	1:13 9:-8 10:5
w0=dear	5:10 12:-7
w0=department	12:5
w0=deployment	6:8 12:-5
w0=description	1:-42 5:-7 11:-7 12:73
w0=designation	1:10 12:-7
w0=deutsch	10:-5 12:16
w0=dev	6:19 12:-13
w0=developed	1:42 12:-27
w0=development	12:6
w0=devops	0:-9 5:18 12:-6
w0=distributed	11:10 12:-11
w0=dmitry	4:8
w0=dni	0:10 12:-7
w0=docker	6:23 12:-14
w0=documentation	6:5
w0=done	12:8
w0=dr	10:13 12:-11
w0=driving	6:-5 12:13
w0=drones	11:9 12:-8
w0=dte	9:6
w0=duration	1:5
w0=during	12:10
w0=dynamic	10:10 12:-10
w0=e	5:10 10:19 12:-25
w0=e commerce	11:7
w0=eagle	9:-12 10:14 11:7 12:-6
w0=educación	2:9 12:-6
w0=education	1:-6 2:28 12:-6
w0=educo	1:5
w0=eecs	1:6 6:-7 12:12
w0=efficient	10:5
w0=egl	12:5
w0=eichhorn	6:-9 10:31 12:-20
w0=email	0:-5 12:13
w0=embedded	1:8 9:-7
w0=engineering	7:12
w0=englisch	12:16
w0=english	5:-6 7:9 10:-8 12:23
w0=english profes	12:6
w0=entwicklung	6:-5 12:8
w0=ernest	12:6
w0=especialista	5:8
w0=esri	8:8
w0=eta	10:19 12:-10
w0=everis	9:6
w0=examples	3:8
w0=exercise	9:15 12:-13
w0=expected	1:18 12:-16
w0=experience	1:-10 2:16 3:21 12:-12
w0=experienced	12:5
w0=experte	6:12 12:-6
w0=extraction	12:6
w0=fabrikam	1:7 12:-6
w0=faculty	1:-11 12:12
w0=fall	1:5
w0=familiar	6:-8 12:9
w0=fantastic	10:11 12:-9
w0=ferialpraktika	1:5
w0=firoj	4:6
w0=first	1:-6 12:13
w0=flashinfer	11:6
w0=flutter	6:6
w0=for	12:11
w0=fortbildung	1:13 12:-11
w0=fortgeschritte	6:12 12:-6
w0=frameworks	6:16 12:-10
w0=freelance	11:10
w0=front end	1:-8 6:41 12:-28
w0=frontend	1:11
w0=fulbright	10:7
w0=full	0:6
w0=full stack	7:7
w0=functionality	6:-6 12:13
w0=funding	1:15 12:-11
w0=fähigkeiten	2:9
w0=geburtsdatum	0:-12 5:-5 10:-5 12:28
w0=gender	12:9
w0=german	12:16
w0=ghaziabad u p	0:-6 12:8
w0=gis	5:7 6:11 12:-10
w0=git	6:6
w0=github	0:9 5:-6
w0=github and you	0:-7 12:13
w0=github com and	0:15
w0=global	1:14 12:-13
w0=go	6:10 12:-8
w0=government	8:18 12:-13
w0=gpa	1:-27 2:-9 12:47
w0=grand	0:7
w0=graphic	11:8 12:-7
w0=griesheim	5:9
w0=grosse	0:12 6:-5 8:5 12:-11
w0=group	7:16 9:-10
w0=hackathon	12:8
w0=hacker	10:7 12:-6
w0=hadiyal	4:9
w0=hadiyalyugant 	0:12 12:-9
w0=hadoop	6:5
w0=hardware	6:-9 12:11
w0=hardware aware	10:12 12:-11
w0=hebrew	12:8
w0=higher	1:-7 8:13
w0=highlights	12:6
w0=hiking	10:13 12:-12
w0=hillel	10:5
w0=hindi	5:-10 12:18
w0=hobby	12:13
w0=holy	1:8
w0=homepage	0:9 12:-5
w0=honeywell	1:-5 9:10
w0=honors	2:8
w0=hopeful	5:8
w0=hsc	1:9 12:-7
w0=html	6:30 12:-19
w0=html5	6:7
w0=https and and 	0:13 1:6 2:-5 5:41 6:-6 9:-5 12:-36
w0=humboldtstraße	0:6
w0=i	0:-7 5:-5 6:-7 10:-8 11:-6 12:44
w0=ides	6:6
w0=ieee	1:12 12:-7
w0=ilmenau	1:16 12:-9
w0=im	10:-6 12:8
w0=image	0:-8 5:12 11:11 12:-11
w0=imitations	11:7 12:-6
w0=implementierun	12:6
w0=improved	10:9 12:-5
w0=in	6:-8 10:-7 12:26
w0=india	0:8 12:-7
w0=ingeniero	9:10
w0=innovation	10:14 12:-9
w0=innovative	12:10
w0=installation	6:-17 12:18
w0=institute	1:-7 12:11
w0=instituto	1:-6 12:10
w0=intel	11:8
w0=intellij	6:9 12:-8
w0=interactive	11:6
w0=interests	2:13 12:-8
w0=intermediate	6:-28 8:6 12:32
w0=international	12:7
w0=interviewing	10:8 12:-6
w0=introduction	7:14 12:-10
w0=investigation	2:6
w0=it kenntnisse	12:6
w0=item	10:-7 12:13
w0=iwin	9:6
w0=j	10:36 12:-32
w0=james	12:8
w0=jan	1:-7 10:18
w0=january	1:9
w0=japanese	6:11 12:-10
w0=java	6:20 11:6 12:-20
w0=javascript	6:18 12:-12
w0=jdoe	0:8 5:16 12:-15
w0=jean baptiste	12:9
w0=jekyll	1:-6 6:16 12:-9
w0=john	0:-7 1:-12 2:-5 4:20 5:10 10:54 12:-50
w0=john doe email	0:11 12:-8
w0=john doe org	5:28 12:-21
w0=johndoe	0:17 12:-13
w0=johndoe com	0:12 12:-11
w0=joseluispastor	0:8 12:-7
w0=journal	10:-9 12:13
w0=juan	5:10 12:-8
w0=july	1:17 8:-11
w0=junior	5:7
w0=junit	6:6 12:-6
w0=justal kevin g	0:8
w0=kappa	10:6
w0=klasse	12:9
w0=koding	10:15 12:-7
w0=konstruktion	1:-12 12:13
w0=kotlin	6:17 12:-10
w0=kvm	10:15 11:-9
w0=l	10:16 12:-15
w0=language	12:12
w0=languages	6:-11 12:24
w0=last	4:-6 12:10
w0=lauri	12:7
w0=leadership	10:15 12:-10
w0=lebenslauf	0:-14 5:24
w0=led	12:18
w0=lenguajes	2:9
w0=lgbt	10:7
w0=libkvmi	10:15 12:-11
w0=libvmi	10:15 11:-7
w0=line	12:9
w0=linguistic	2:15 12:-10
w0=linkedin	5:-8 12:20
w0=linkedin and a	0:8
w0=linkedin com a	0:19 12:-13
w0=linux	6:9
w0=lisa	1:13 12:-12
w0=listening	12:12
w0=literature	1:5
w0=lorem	12:9
w0=luciano	5:18 6:-5 12:-9
w0=machine	6:13 12:-11
w0=manage	1:-6 12:7
w0=mar	1:5
w0=march	12:-5
w0=maria	12:10
w0=marital	12:10
w0=master	8:8
w0=master s	5:8 12:-5
w0=matlab	6:-6 12:9
w0=maxprocloud	11:7 12:-5
w0=may	10:12 12:-7
w0=medium	0:10 5:-5
w0=megatruetrue	1:13 12:-10
w0=member	1:-10 10:7 12:13
w0=mentoring	10:10 12:-7
w0=messaging	6:-10 12:11
w0=michigan	10:5
w0=microsoft	6:6 12:-5
w0=minor	1:-15 12:17
w0=miriam	12:6
w0=miscellaneous	2:-8 12:13
w0=mobile	11:6
w0=monitoring	6:-8 12:9
w0=month	1:16 12:-15
w0=monthly	6:-6 12:7
w0=more	11:-8 12:21
w0=most	1:13 12:-6
w0=mother	6:-6 12:18
w0=motivator	6:6 12:-5
w0=ms	6:9 12:-6
w0=n	5:10 12:-7
w0=name	12:10
w0=nationality	12:7
w0=nationalität	0:-6 12:9
w0=native	12:7
w0=naumburg	1:12 12:-11
w0=netbeans	6:8
w0=network	6:-10 12:11
w0=new	12:11
w0=nicholas marti	12:5
w0=no17	0:5
w0=node js	6:12 12:-8
w0=nombre	4:14 12:-8
w0=northeast	11:9 12:-6
w0=november	5:8
w0=nsf	12:6
w0=objective	2:6
w0=oci	7:10
w0=october	8:5
w0=on	12:11
w0=online	12:10
w0=open source	1:-6 2:7 11:-6 12:7
w0=operating	6:9 12:-5
w0=optimización	10:6
w0=oracle	7:7
w0=os	6:17 12:-16
w0=other	2:8
w0=outlook	6:-5 12:6
w0=p c	11:9 12:-7
w0=p vignesh	4:12 5:-6
w0=paavai	8:8
w0=page	5:17 12:-10
w0=parallel	11:-10 12:11
w0=part time	9:6
w0=partnership	12:7
w0=passing	12:8
w0=paymentgateway	11:9 12:-7
w0=pega	7:8
w0=penetration	12:6
w0=percentage	1:-9 12:11
w0=performed	12:6
w0=period	1:28 9:-7 12:-11
w0=permanent	0:-9 2:10 5:-7 12:14
w0=person	12:14
w0=personal	2:28 4:-7 12:-10
w0=persönliche	2:7
w0=pflichtpraktik	1:6 12:-6
w0=ph d	1:17 8:-5 12:-9
w0=phone	0:-11 12:15
w0=phone and 91 7	0:5
w0=php	6:8
w0=pin	0:7 12:-5
w0=pipy	12:6
w0=place	5:38 12:-23
w0=plaza	0:10 5:-6
w0=pleasantville	0:10
w0=pmp	1:-5 7:9
w0=portfolio	0:8 11:14 12:-15
w0=position	1:14 5:-5 9:13 12:-16
w0=postgresql	6:9
w0=pp	12:5
w0=present	0:-6 1:14 12:6
w0=processes	12:5
w0=prof	10:15 12:-9
w0=professional	2:15 12:-7
w0=program	6:5 9:6
w0=programación	6:-5 12:6
w0=programming	2:-7 6:20
w0=project	6:-10 11:7 12:24
w0=projects	2:16 11:-8
w0=projects and r	2:14 12:-7
w0=prometheus	6:6 12:-5
w0=publication	12:7
w0=pureminutes	11:13 12:-10
w0=pursuer	6:8 12:-7
w0=pursuing	7:13 12:-12
w0=pyschology	12:5
w0=python	6:42 12:-33
w0=r and programm	10:6 12:-5
w0=ranked	10:13 12:-9
w0=react	11:13 12:-9
w0=reader	10:-6 12:8
w0=reading	10:7 12:-6
w0=real	11:8 12:-7
w0=real time	1:-6 11:9
w0=recommendation	11:14 12:-6
w0=references	2:10
w0=regents	1:14 12:-5
w0=reinegger	4:8
w0=relevant	1:-8 2:7 12:11
w0=relevante	2:6
w0=responsibiliti	1:-8 6:-7 11:-8 12:38
w0=responsible	12:5
w0=responsável	1:-7 12:9
w0=rest	11:13 12:-12
w0=restful	6:7
w0=resume	4:-12 5:22
w0=resumé	5:6
w0=roadmaps	10:8 12:-6
w0=roblox	9:5
w0=robotics	6:7
w0=rochester	0:6
w0=role	1:22 6:-16 11:-6 12:12
w0=roles	12:10
w0=ros	6:9 11:-6
w0=rua	0:7 12:-5
w0=russisch	12:6
w0=rust	6:9 12:-7
w0=san	0:5 1:19 12:-13
w0=santhosh	4:5
w0=schedular	11:9 12:-7
w0=scholarships	3:6
w0=scientific	9:15 11:13 12:-25
w0=second	6:-6 12:7
w0=section	3:10
w0=secured	12:5
w0=seethalakshmi	1:8
w0=self	9:8 12:-6
w0=senior	1:10 5:6 12:-5
w0=sept	1:-6 10:22 12:-13
w0=september	8:8
w0=serena	10:-7 12:10
w0=set	11:15 12:-15
w0=sex	0:11
w0=shutter	11:14 12:-12
w0=signal	6:15 12:-14
w0=silhouettes	11:13
w0=sils maria	1:11 12:-10
w0=since	8:8
w0=sistemas	1:-5 12:7
w0=skilled	0:-11 5:14
w0=skills	2:22 6:32 12:-39
w0=skype	4:16 12:-14
w0=sleep	5:11
w0=software	0:-15 4:-6 5:23 6:-19 10:-5 12:17
w0=solidworks	6:6 12:-6
w0=some	12:6
w0=something	12:6
w0=spanish	6:14 10:-7
w0=spending	12:8
w0=sports	5:9 12:-5
w0=sprachkenntnis	12:5
w0=sql	6:24 12:-15
w0=sslc	1:8 12:-6
w0=staatsangehöri	12:9
w0=stanford	1:19 7:-6 12:-7
w0=state	1:28 8:-13 9:-11 11:8
w0=states	12:7
w0=statistical	6:6 12:-5
w0=steel	1:-14 12:20
w0=strategist	1:5
w0=street	0:13 5:25 12:-29
w0=student	10:16 12:-11
w0=studium	1:14 12:-12
w0=study	1:12 12:-11
w0=sudoku	11:5
w0=summer	1:10 9:5 12:-8
w0=suspendisse	12:6
w0=svelte	6:7 12:-5
w0=sveltekit	6:6
w0=systems	6:-5 12:14
w0=tbp	1:15 12:-7
w0=techadvancers	9:5
w0=technical	2:9 11:-6
w0=technion	1:18 12:-16
w0=technische	8:7
w0=technologies	1:-10 6:24 12:-13
w0=technology	6:25 12:-11
w0=tecnología	1:-6 12:7
w0=tehran	0:18 12:-8
w0=text	11:10 12:-8
w0=the	6:-11 10:-7 12:23
w0=there	12:5
w0=thesis	1:-6 12:9
w0=this	1:-5 5:-7 10:-7 12:26
w0=tindog	11:13 12:-11
w0=tion	12:5
w0=to	6:-7 12:22
w0=tools	2:-14 12:19
w0=topografía	1:-11 12:13
w0=transactional	12:9
w0=travel	12:7
w0=triangular	11:6
w0=u m	10:10 12:-6
w0=ui	12:6
w0=undergraduate	9:5 12:-9
w0=unicode	3:7
w0=unit	6:6 12:-5
w0=university	1:45 2:-11 5:-6 12:-20
w0=uri	4:6
w0=urop	12:6
w0=usage	3:8
w0=use	12:10
w0=user	11:-7 12:9
w0=valencia	0:10 12:-9
w0=version	6:9 12:-7
w0=visualization	11:9 12:-8
w0=vizag	1:30 9:-10 12:-13
w0=vocational	9:-11 12:12
w0=voice based	12:5
w0=vorname	12:12
w0=web	0:-6 1:7 5:7 6:-33 11:7 12:28
w0=welcome	2:8 12:-5
w0=william	10:10
w0=windows	12:6
w0=wipro	1:-8 12:11
w0=with	0:-5 2:-5 3:13
w0=worked	1:-6 9:14
w0=working	12:6
w0=wrote	10:-6 12:10
w0=www linkedin c	0:7 12:-6
w0=x8664	11:11 12:-7
w0=year year	1:-11 9:26 10:-7 12:-6
w0=yoga	10:13 11:10 12:-19
w0=your	0:-9 4:7 5:9
w0=yours	5:8 12:-5
w0=zusätzliche	2:9
w0=декабрь	11:6
w0=диплом	1:13 12:-9
w0=ноябрь	11:6
w0=стажер	0:-11 5:14
w0=студенческий	1:9 12:-8
w0=业界领先的虚拟主播技术平台 	6:-9 12:14
w0=为响当当大学武侠系开发的全方	12:10
w0=大规模智能配送调度系统 日处	6:-8 12:12
w0=建立了支持百万级并发的直播技	12:7
w0=开发了实时修炼进度追踪系统 	12:6
w0=技术栈	1:-9 6:22 12:-8
w0=构建了实时订单调度引擎 支持	12:6
w0=淘宝网核心交易系统 采用武侠	12:8
w0=系统帮助武侠系学生整体实力提	12:7
words=0	0:48 1:-9 2:22 3:12 4:10 5:63 6:-12 7:-25 8:-11 9:-42 10:-44 11:-40 12:26
words=1	0:16 1:25 2:57 3:-20 4:41 5:-36 6:-79 7:24 8:-6 9:10 10:-48 11:37 12:-20
words=2	1:-14 2:-40 3:-21 4:-19 5:44 6:42 7:10 8:-25 9:29 11:8 12:-7
words=3	0:7 1:52 2:-15 4:-23 5:-31 6:9 7:-11 8:41 9:36 10:31 11:-70 12:-25
words=4	0:-53 1:-31 2:-13 3:6 4:-11 5:-13 6:46 7:14 8:24 9:-39 10:37 11:-6 12:40
words=5	0:-32 1:-35 2:-7 3:16 4:-5 5:-26 6:-22 7:-7 8:-22 9:9 10:33 11:67 12:29
wraps	0:17 1:-16 6:-19 10:-8 11:-11 12:53`;
