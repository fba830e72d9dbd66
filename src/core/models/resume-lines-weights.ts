// Made by `npm run train resume-lines`. On files it was not trained on, pages and the same pasted as text: heading found 0.928 right 0.947 of 670; start:experience found 0.891 right 0.871 of 386.
/** Weights for `readModel`. */
export const RESUME_LINES_WEIGHTS = `contact	header	heading	heading-wrap	name	other	skills	start:certifications	start:education	start:experience	start:other	start:projects	text
-1:bullet=false	0:20 1:8 4:-10 5:-12 6:6 7:-11 9:-9 10:35 11:-29 12:6
-1:bullet=true	0:-24 1:-11 2:7 4:-8 6:-12 7:18 8:6 9:16 10:-31 11:29 12:13
-1:date=none	0:14 2:9 4:-14 5:-9 6:18 8:6 9:6 10:-49 11:15 12:8
-1:date=range:all	8:-5 12:20
-1:date=range:apart	5:5
-1:date=range:end	1:-12 12:10
-1:date=range:rail	1:15
-1:date=range:start	1:-20 10:7 12:19
-1:date=range:within	12:9
-1:date=single:all	10:19 12:-19
-1:date=single:apart	12:7
-1:date=single:end	5:-5 8:8 10:18 11:-5 12:-6
-1:date=single:rail	7:5 10:5 12:-6
-1:date=single:start	1:18 10:6 12:-20
-1:gap=0	1:14 3:8 5:-12 6:12 8:-8 9:-6
-1:gap=1	0:-11 2:11 3:-20 5:11 6:-19 7:7 8:17 9:10 10:11 11:20 12:-37
-1:gap=2	1:6 3:-7 4:-12 5:-12 6:-32 7:6 8:10 9:11 12:21
-1:gap=3	1:-10 2:-10 3:9 5:-16 6:51 7:-6 8:-14 9:-6 10:-10 11:-22 12:31
-1:gap=4	0:-6 2:-8 5:-5 6:-14 8:5 10:8 12:18
-1:gap=5	0:9 1:-14 5:23 12:-16
-1:known=certifications	1:-7 7:24 12:-8
-1:known=education	1:9 8:24 9:-5 10:-6 12:-5
-1:known=experience	1:-16 6:-5 8:-5 9:30 12:9
-1:known=other	0:17 1:-11 6:-6 8:-7 10:21 11:-6 12:-5
-1:known=projects	10:-7 11:26 12:-6
-1:known=skills	6:16
-1:known=summary	12:13
-1:loud=false	0:-16 1:-21 2:33 3:-21 4:-17 5:8 6:-38 8:9 9:32 11:28
-1:loud=true	0:13 1:18 2:-30 3:19 5:-19 6:32 7:6 9:-25 11:-28 12:20
-1:none	0:-9 2:-7 4:15 5:9 12:6
-1:words=0	0:22 1:-17 4:13 5:-39 6:32 8:9 9:7 10:7 11:-8 12:-21
-1:words=1	0:41 1:15 3:-14 4:-9 5:18 6:7 11:-27 12:-22
-1:words=2	0:-16 1:9 2:15 3:-10 4:-10 5:8 6:-27 7:6 8:8 9:-13 10:6 12:22
-1:words=3	0:-19 2:-7 3:16 4:-6 5:-15 8:-6 9:18 11:12 12:7
-1:words=4	0:-21 3:8 5:22 7:-5 11:-8 12:19
-1:words=5	0:-11 1:-6 5:-6 6:-11 7:6 9:-13 10:-8 11:30 12:14
1:bullet=false	0:10 1:-20 2:-9 3:-10 4:7 5:-24 6:-30 7:-8 8:12 9:7 10:53 11:8
1:bullet=true	0:-23 1:23 2:10 3:9 4:-8 6:22 7:10 10:-39 11:-11 12:14
1:date=none	0:6 1:10 5:6 6:19 10:-46 12:9
1:date=range:all	1:19 10:7 12:-11
1:date=range:apart	1:-8 5:-6 9:13 12:8
1:date=range:end	1:9
1:date=range:rail	8:10
1:date=range:start	1:-5
1:date=range:within	12:8
1:date=single:all	1:6 9:-6 10:11
1:date=single:apart	1:-15 3:7 10:-8 12:30
1:date=single:end	1:-7 5:-5 8:8 10:43 12:-23
1:date=single:rail	7:10
1:date=single:start	1:-7 10:6 12:6
1:date=single:within	4:8 6:-5
1:gap=0	0:-11 1:-28 2:-8 3:9 5:-19 8:28 10:41 11:-8 12:-6
1:gap=1	2:-7 3:-8 4:12 5:-31 6:-35 7:8 8:9 9:19 10:9 11:20
1:gap=2	1:10 3:8 5:-7 6:22 8:-7 10:-20 11:-10 12:16
1:gap=3	0:7 2:20 3:-7 4:-15 6:12 7:-11 8:-13 9:-9 11:6 12:8
1:gap=4	1:19 2:8 10:-10 11:-6
1:gap=5	0:-10 2:-8 5:35 7:9 8:-7 10:-6
1:known=education	0:11 1:5 5:-9
1:known=experience	1:-7 10:12
1:known=other	1:-5 4:-7 6:19 12:-13
1:known=projects	1:5 5:8 6:6 12:-6
1:known=skills	6:11 9:5 12:-17
1:known=summary	0:6 5:-12 12:8
1:loud=false	0:-20 3:-9 4:-14 5:-7 6:-36 7:11 9:16 10:43 11:16 12:5
1:loud=true	0:7 1:8 3:8 4:13 5:-20 6:28 7:-9 8:12 9:-8 10:-29 11:-19 12:13
1:none	1:-11 5:24 10:-12 12:7
1:words=0	0:38 1:8 3:-10 4:-8 5:-41 6:37 8:12 9:-21 10:17 11:-20 12:-11
1:words=1	0:9 3:-8 4:13 5:22 6:10 7:15 8:-9 9:15 10:-55 11:-20
1:words=2	0:-11 1:-13 5:-10 6:-35 7:-12 8:28 9:12 10:30 11:-7 12:22
1:words=3	0:-28 1:-9 2:9 6:14 7:6 8:-20 9:7 10:29 12:-6
1:words=4	0:-13 1:-9 3:11 5:18 6:-21 7:-7 8:-6 9:5 10:-11 11:29 12:9
1:words=5	0:-7 1:22 2:-7 3:7 5:-14 6:-11 9:-11 11:17
2:bullet=false	0:10 1:7 2:-12 3:5 4:7 6:-7 7:-29 8:23 10:15 11:-13
2:bullet=true	0:-21 2:14 3:-5 4:-7 5:-31 6:12 7:10 8:-16 9:16 10:9 11:11 12:6
2:date=none	1:29 2:8 5:-18 6:19 7:-19 8:-20 10:-9 11:14 12:-10
2:date=range:all	1:9 8:5 12:-9
2:date=range:apart	0:6 12:9
2:date=range:end	1:-14 12:15
2:date=range:rail	5:-10 8:11 12:6
2:date=range:start	1:5 9:8 12:-11
2:date=single:all	1:-7 7:6 10:20 12:-9
2:date=single:apart	0:-6 1:-12 5:8 7:-5 12:19
2:date=single:end	5:-7 8:5 12:16
2:date=single:rail	7:6 8:11 10:8 12:-16
2:date=single:start	1:6
2:none	1:-16 2:-5 5:30 6:-14 7:25 9:-7 10:-22 12:18
about=certifications	1:-12 2:8 5:-7 6:-7 7:17 8:-5 12:22
about=education	1:8 2:28 6:-6 8:5 9:-6 10:-5 12:-11
about=experience	0:-15 2:49 3:16 5:10 6:-6 10:-21 12:-23
about=projects	2:39 5:-9 6:-14 9:-7 10:8 11:-17 12:18
about=skills	1:-8 2:22 5:-11 6:37 8:-6 10:-10 11:-10 12:-10
about=summary	1:-10 2:22 12:6
after=<start>	0:-11 1:-8 2:-8 4:21 5:19 12:10
after=contact	0:176 1:-62 2:27 3:-6 4:23 5:-58 6:-39 7:-6 8:-14 10:-33 11:-13 12:-14
after=header	0:-58 1:41 2:-21 3:-10 4:-9 5:22 6:-37 8:20 9:18 10:-37 11:-33 12:116
after=heading	1:-106 2:-64 3:62 5:-40 6:-17 7:9 8:21 9:35 10:55 11:59
after=heading-wrap	0:-7 1:-15 2:-9 3:24 5:-6 6:-8 10:10 12:23
after=name	0:25 1:-25 4:-8 5:85 6:-12 10:-6 12:-42
after=other	0:9 1:-63 2:26 3:-9 4:14 5:152 6:-36 7:-6 8:-13 10:-28 11:-14 12:-83
after=skills	0:-37 1:-68 3:-7 4:-7 5:-47 6:174 7:-7 8:-16 9:-6 10:-19 11:-44 12:66
after=start:certifications	0:-8 1:19 5:8 6:-8 7:45 10:-6 12:-39
after=start:education	0:-14 1:141 2:14 5:-15 6:-19 8:-7 9:-9 10:-16 11:-11 12:-42
after=start:experience	1:165 2:-8 5:-16 6:-21 8:-9 9:-47 10:-14 11:-6 12:-27
after=start:other	0:-41 1:63 2:26 3:-8 5:-22 6:-39 7:-6 8:-16 9:-13 10:69 11:-12 12:30
after=start:projects	0:-16 1:40 2:-13 5:-7 6:27 7:-5 8:-15 9:-8 10:-16 11:47 12:-29
after=text	0:-37 1:-134 2:26 3:-33 4:-17 5:-74 6:23 8:66 9:52 10:50 11:37 12:68
alike=false:false	0:-51 1:49 2:15 3:-23 5:-14 6:-36 7:-8 8:6 9:33 10:6 11:20
alike=false:gap=0	0:6 1:37 2:-11 4:8 10:-13 12:-14
alike=false:gap=1	1:35 2:-11 3:-10 6:-9 7:-10 8:-9 9:16 12:-7
alike=false:gap=2	1:-9 3:-6 4:-6 5:-15 6:-7 9:5 10:30 12:6
alike=false:gap=3	0:-7 1:-35 2:19 3:-9 4:-7 5:-11 6:-10 7:6 8:8 10:13 11:11 12:25
alike=false:gap=4	0:-9 2:15 8:7 9:20 10:-12 12:-11
alike=false:gap=5	0:-8 1:-12 2:6 4:13 5:14 6:-11 8:-6 9:-7 12:17
alike=false:true	0:30 1:-34 2:5 8:-11 9:-7 10:16 11:-19 12:19
alike=true:false	0:13 1:-15 2:-16 3:28 7:9 8:23 9:-10 10:-11 12:-21
alike=true:gap=0	0:-8 1:-12 2:-8 5:-7 6:11 8:11 10:-8 11:-9 12:31
alike=true:gap=1	0:11 1:-23 2:-20 3:25 4:-7 6:14 7:10 9:-22 12:19
alike=true:gap=2	1:13 5:7 6:20 10:-22 11:-7 12:-6
alike=true:gap=3	1:15 5:7 6:-12 8:6 10:5 11:6 12:-30
alike=true:gap=4	1:-11 6:-5 7:12 9:-7 11:12
alike=true:gap=5	0:7 5:5
alike=true:true	1:-7 2:-7 4:-9 5:9 6:22 7:6 8:-13 9:-11 10:-10 12:28
at=0	0:-9 2:-7 4:15 5:9 12:6
at=1	1:-8 4:6 5:38 12:-23
at=2	0:-5 4:6 5:-5 9:7 12:10
at=3	0:40 5:-15 6:-6 10:-10 12:-10
at=4	0:22 1:-21 2:7 5:-22 9:5 10:-8 11:-7 12:30
at=5	0:5 1:10 5:-14 6:-8 9:12 11:-7 12:8
at=6	0:-6 1:28 2:-18 4:-22 5:-12 6:31 7:24 9:-7 10:-12 11:15 12:-18
at=6:on	0:-57 1:-7 2:9 3:10 4:-12 5:19 6:-15 7:-9 8:11 9:-12 10:40 12:19
below=0	0:-11 1:-28 2:-8 3:9 5:-19 8:28 10:41 11:-8 12:-6
below=1	2:-7 3:-8 4:12 5:-31 6:-35 7:8 8:9 9:19 10:9 11:20
below=2	1:10 3:8 5:-7 6:22 8:-7 10:-20 11:-10 12:16
below=3	0:7 2:20 3:-7 4:-15 6:12 7:-11 8:-13 9:-9 11:6 12:8
below=4	0:-10 5:53 6:-6 7:13 8:-12 10:-29 11:-10 12:9
bias	0:-21 1:-13 3:-9 4:-8 6:-17 10:8 12:53
bold-lead	0:-6 1:-14 5:-13 6:64 9:9 10:22 11:5 12:-62
bold=false	0:12 1:-10 2:-19 3:-20 4:-11 5:30 6:39 7:15 9:-7 10:-28 11:-31 12:27
bold=true	0:-25 2:15 3:17 4:8 5:-33 6:-47 7:-9 9:12 10:30 11:29
bullet=false	0:-21 1:46 2:41 3:7 4:9 5:47 6:-8 7:-16 8:-25 9:17 10:-34 11:-73 12:10
bullet=true	1:-57 2:-38 3:-13 4:-15 5:-47 6:-7 7:21 8:25 9:-15 10:39 11:69 12:31
caps	0:-21 1:-10 2:28 3:41 8:-18 9:-8 11:-8
colour	0:15 1:-48 2:11 4:-12 5:21 6:10 8:8 9:-14 11:8
commas=0	0:-57 1:-8 2:45 3:-7 4:29 5:20 6:-150 7:26 9:-5 10:-21 11:81 12:50
commas=1	0:56 2:-13 3:-11 4:-25 6:-71 8:26 9:-7 11:23 12:17
commas=2	0:-18 1:26 2:-20 3:17 4:-6 6:31 7:-17 8:-11 9:24 10:7 11:-44 12:11
commas=3	1:-28 2:-10 5:-20 6:175 8:-13 9:-9 10:16 11:-64 12:-36
contact	0:234 1:-28 2:-19 3:-7 4:-18 5:21 6:-51 7:-10 10:-74 11:-24 12:-19
date=none	0:10 1:-33 2:28 3:-9 4:20 5:13 6:37 7:-18 8:-41 9:-44 10:-25 11:-5 12:68
date=range:all	1:45 8:-14 9:12 10:-7 11:6 12:-25
date=range:apart	3:12 5:-9 6:-6 9:22 10:14 12:-16
date=range:end	1:28 9:11 10:-8 11:10 12:-27
date=range:rail	8:38 9:21 10:-7 12:-24
date=range:start	1:26 12:-12
date=range:within	1:-6 2:7 10:-16 12:26
date=single:all	0:-6 1:-11 5:8 6:-5 7:-8 10:21 12:12
date=single:apart	0:-15 1:-42 2:-6 3:7 7:30 9:-37 10:30 11:11 12:22
date=single:end	0:8 1:-11 4:-12 6:-10 8:21 9:-6 10:-11 11:-7 12:37
date=single:rail	5:9 7:29 8:-11 9:22 12:-34
date=single:start	1:-12 7:-7 10:42 12:-19
date=single:within	0:8 1:13 6:-7 10:-27 12:34
digits	0:68 1:-33 2:-28 4:-16 6:-30 7:12 8:18 10:34 12:-15
ends=,	0:12 1:14 6:14 8:-10 9:-13 10:-10 11:-6 12:12
ends=.	0:-31 1:-60 2:-17 3:-8 5:-47 6:-25 7:19 9:49 10:53 11:6 12:65
ends=:	0:-9 1:-16 4:-5 6:-33 9:-5 10:-8 11:46 12:32
ends=word	0:12 1:50 2:18 3:8 4:8 5:45 6:28 7:-7 8:13 9:-29 10:-30 11:-50 12:-67
font	0:-31 2:13 3:16 5:26 6:-69 7:-13 9:7 10:42 11:31 12:-21
gap=0	1:25 2:-19 3:10 4:7 5:-11 6:10 8:6 9:-6 10:-21 11:-12 12:17
gap=1	0:11 1:12 2:-31 3:15 8:-11 9:-6 11:-6 12:13
gap=2	3:-7 4:-8 5:-9 6:13 9:8 10:8
gap=3	0:-6 1:-19 2:23 3:-14 4:-9 6:-22 7:6 8:15 10:18 11:17
gap=4	0:-13 1:-14 2:18 7:9 9:13 10:-7 11:7 12:-14
gap=5	1:-16 2:6 4:12 5:19 6:-12 8:-7 12:13
in=certifications	0:-6 1:14 2:-5 6:-13 7:45 8:-10 9:-7 11:6 12:-18
in=certifications:alike	1:6 7:7
in=certifications:bullet=false	0:-5 1:9 6:-8 7:37 8:-9 9:-6 10:5 11:-6 12:-12
in=certifications:bullet=true	6:-5 7:7 11:12 12:-6
in=certifications:date=none	0:-5 1:23 5:-8 6:-12 7:25 8:-5 10:-6 11:7 12:-8
in=certifications:date=single:all	1:9
in=certifications:date=single:apart	1:-6 7:9
in=certifications:date=single:rail	1:-12 5:6 7:16
in=certifications:date=single:start	10:11 12:-9
in=certifications:first	7:20 12:-7
in=certifications:gap=1	1:19 5:-6 6:-9 7:10 10:7 11:-6
in=certifications:gap=2	7:11
in=certifications:gap=3	7:12 11:15 12:-12
in=certifications:gap=4	7:13 12:-5
in=certifications:gap=5	1:-5 5:7
in=certifications:level	7:18 12:-7
in=certifications:other	1:15 6:-8 11:14
in=education	0:-9 1:16 3:-6 4:-6 5:-14 6:-27 7:-9 8:68 9:-18 10:-20 11:19 12:9
in=education:alike	12:9
in=education:bullet=false	1:28 3:-6 4:-5 5:-12 6:-19 7:-7 8:50 9:-16 10:-13 11:-16 12:23
in=education:bullet=true	1:-11 6:-8 8:18 10:-6 11:35 12:-14
in=education:date=none	4:-5 5:-11 6:-22 7:-6 8:33 9:-10 10:-7 11:25 12:15
in=education:date=range:all	1:15 8:-8
in=education:date=range:apart	1:11
in=education:date=range:end	8:5
in=education:date=range:rail	1:-5 8:11
in=education:date=single:apart	8:5
in=education:date=single:end	1:8 8:10 12:-11
in=education:date=single:within	12:6
in=education:first	1:10 8:23 10:-5 12:-7
in=education:gap=0	2:-5 12:21
in=education:gap=1	0:-11 1:25 2:-6 5:-9 6:-12 8:21 9:-5 10:-12 11:12 12:6
in=education:gap=2	1:12 6:-6 8:15 9:-5 11:-5
in=education:gap=3	0:7 1:-10 5:-5 6:-5 8:28 9:-5 10:-6 11:14 12:-9
in=education:gap=4	1:-7 2:8 8:9
in=education:gap=5	5:7
in=education:level	1:-9 6:-7 8:39 9:-8 11:16 12:-14
in=education:other	1:20 5:-13 6:-17 8:7 9:-5 10:-9 11:10 12:21
in=experience	0:-5 1:25 2:-10 4:-9 7:-6 9:51 10:-26 11:-25 12:5
in=experience:alike	1:-6 8:12 9:10
in=experience:bullet=false	1:32 2:-7 4:-8 6:17 8:7 9:56 10:-21 11:-19 12:-52
in=experience:bullet=true	1:-7 6:-16 9:-5 11:-5 12:57
in=experience:date=none	4:-7 6:7 7:-9 9:23 10:-21 11:-17 12:31
in=experience:date=range:all	1:6
in=experience:date=range:apart	8:5 9:11
in=experience:date=range:end	1:16 12:-8
in=experience:date=range:rail	8:8 9:6 12:-6
in=experience:date=single:all	1:-14 9:6 12:13
in=experience:date=single:apart	7:8 9:-10 10:6
in=experience:date=single:rail	1:11 12:-9
in=experience:date=single:within	1:8
in=experience:first	1:-15 8:-5 9:28 12:6
in=experience:gap=0	8:12
in=experience:gap=1	1:8 2:-8 5:-7 6:17 7:-7 8:-8 9:6 10:-16 11:-11 12:35
in=experience:gap=2	5:13 6:-8 9:21 10:-6 12:-10
in=experience:gap=3	1:14 6:-7 7:5 9:15 11:-7 12:-18
in=experience:gap=4	9:8
in=experience:gap=5	0:11
in=experience:level	6:-9 9:26 10:-7 11:-11 12:10
in=experience:other	1:42 4:-6 5:6 6:15 7:-7 9:-14 10:-11 11:-9 12:-9
in=none	0:10 1:-26 2:16 4:22 5:7 6:-10 7:9 8:-7 9:6 10:-9 11:-8
in=none:bullet=false	0:8 1:-26 2:17 4:23 5:10 6:-17 7:-5 8:-6 9:6 10:-7 11:-6 12:9
in=none:bullet=true	6:7 7:15 12:-13
in=none:date=none	1:-23 2:15 4:26 5:10 6:-9 7:10 8:-6 10:-8 11:-7 12:-11
in=none:date=single:end	0:7
in=none:gap=0	0:9 4:11 12:-10
in=none:gap=1	0:20 1:-11 5:30 7:13 9:6 12:-50
in=none:gap=2	12:19
in=none:gap=3	0:-5 2:15 6:-5 12:6
in=none:gap=4	2:8 5:-10 12:11
in=none:gap=5	0:-6 2:-6 4:15 5:-8 12:20
in=none:other	0:10 1:-26 2:16 4:22 5:7 6:-10 7:9 8:-7 9:6 10:-9 11:-8
in=other	0:8 3:23 5:15 6:-15 7:-16 8:-25 9:-16 10:33 11:-30 12:20
in=other:alike	0:11 5:6 6:7 12:-11
in=other:bullet=false	0:-6 1:12 3:26 4:5 5:23 6:-5 7:-13 8:-21 9:-13 10:10 11:-21
in=other:bullet=true	0:14 1:-13 5:-8 6:-10 10:23 11:-9 12:18
in=other:date=none	0:12 1:19 3:21 4:6 5:15 6:-9 7:-12 8:-16 9:-14 10:5 11:-22 12:-5
in=other:date=range:apart	1:-7 3:6 10:10
in=other:date=range:rail	9:6
in=other:date=range:start	1:10 10:-5
in=other:date=range:within	10:-6 12:14
in=other:date=single:all	5:6 10:15 12:-12
in=other:date=single:apart	1:-7 12:8
in=other:date=single:end	1:-9 12:22
in=other:date=single:rail	10:7 12:-6
in=other:date=single:start	10:10 12:-5
in=other:date=single:within	10:-6 12:5
in=other:first	0:19 1:-10 4:5 5:-7 6:-6 8:-7 10:24 11:-6 12:-6
in=other:gap=0	1:29 2:-8 3:12 10:-16 12:-7
in=other:gap=1	0:5 1:-12 2:-12 3:23 4:10 6:-20 7:-7 8:-10 9:-9 10:37 11:-15 12:12
in=other:gap=2	0:13 5:-10 6:18 8:-6 12:-6
in=other:gap=3	1:-12 2:8 3:-6 6:-9 8:-5 10:13 11:-7 12:31
in=other:gap=4	5:11 10:-10 12:7
in=other:gap=5	2:10 5:14 10:6 12:-16
in=other:level	1:11 4:6 7:-5 8:-8 9:-8 10:21 11:-12
in=other:other	0:-19 3:28 4:-6 5:18 6:-18 7:-5 8:-8 9:-8 10:-9 11:-10 12:35
in=projects	0:-15 1:-15 6:13 7:-8 8:-13 9:-15 10:11 11:54 12:-12
in=projects:alike	6:12 11:15 12:-16
in=projects:bullet=false	0:-12 1:-19 5:5 7:-7 8:-11 9:-14 10:15 11:39
in=projects:bullet=true	6:9 11:16 12:-15
in=projects:date=none	0:-13 1:-14 6:14 7:-6 8:-10 9:-10 10:16 11:32 12:-9
in=projects:date=range:end	11:6
in=projects:date=single:apart	11:5
in=projects:first	10:-7 11:26 12:-6
in=projects:gap=0	6:19 11:-7
in=projects:gap=1	0:-10 6:38 10:-14 11:25 12:-29
in=projects:gap=2	1:-8 6:-14 9:-5 11:14 12:23
in=projects:gap=3	1:-6 2:7 5:10 6:-24 9:-5 10:17 11:8
in=projects:gap=4	10:7 11:13 12:-20
in=projects:gap=5	0:-6 12:14
in=projects:level	1:-6 5:-5 9:-8 10:26 11:39 12:-30
in=projects:other	0:-10 1:-10 2:11 5:11 10:-6 11:-26 12:40
in=skills	0:9 1:-15 2:-7 5:-8 6:54 7:-6 8:-7 9:-7 10:15 11:-13 12:-7
in=skills:alike	6:-15 12:20
in=skills:bullet=false	0:11 1:-14 2:-6 5:-6 6:40 8:-6 9:-6 11:-11 12:11
in=skills:bullet=true	6:14 10:15 12:-18
in=skills:date=none	0:10 1:-19 2:-7 5:-10 6:57 7:-5 8:-6 9:-6 10:12 11:-13
in=skills:first	6:10
in=skills:gap=0	12:7
in=skills:gap=1	0:17 1:-11 5:-5 6:-6 10:8 11:-6 12:17
in=skills:gap=2	6:30 10:10 12:-23
in=skills:gap=3	6:30 12:-5
in=skills:gap=5	5:7
in=skills:level	1:-6 6:30 11:-6 12:6
in=skills:other	0:16 1:-6 6:29 10:16 12:-37
in=summary	1:-6 6:-11 9:11 10:-6 12:32
in=summary:alike	12:5
in=summary:bullet=false	6:-8 9:5 12:28
in=summary:bullet=true	9:6
in=summary:date=none	6:-10 12:29
in=summary:date=range:apart	9:6
in=summary:first	12:11
in=summary:gap=1	1:-7 6:-6 12:23
in=summary:gap=2	12:7
in=summary:gap=4	9:8
in=summary:level	6:-5 12:19
in=summary:other	9:14
indent=0	0:-33 1:-29 2:21 3:16 4:8 5:16 6:-41 7:14 8:-5 10:39 11:-9 12:7
indent=1	0:-8 1:47 3:-6 5:-24 6:26 7:-10 8:5 9:16 10:-11 11:-6 12:-26
indent=2	2:-12 5:-18 6:13 7:12 9:7 10:-28 11:27 12:12
indent=3	0:28 1:-22 2:-10 3:-8 5:23 6:-6 7:-10 8:6 9:-14 11:-15 12:32
italic	1:23 2:-9 4:-6 5:51 6:-20 8:-6 10:15 12:-38
job	0:-107 1:94 2:-16 3:9 4:-18 5:55 6:-63 7:48 8:-22 9:68 10:-18 11:-13 12:-17
known=certifications	7:-8 12:23
known=education	1:-5 2:31 8:-8
known=experience	1:-11 2:37 3:18 9:-7 12:-20
known=other	0:-13 1:-21 2:42 3:31 4:-9 5:-17 6:-21 9:-9 10:14 12:15
known=projects	2:16 6:-7 10:10 12:-7
known=skills	2:16 6:-9 12:20
known=summary	1:-6 2:22
label	0:36 1:18 2:-10 5:23 6:56 7:-7 8:-13 9:-13 10:-20 12:-72
last	1:-11 5:24 10:-12 12:7
look=0:false:false	0:16 1:10 2:-7 4:-8 5:13 8:14 10:-18 11:-8
look=0:false:true	1:6 5:8 8:-10
look=0:true:false	1:-11 5:-8 6:22
look=0:true:true	1:11 4:7 5:-6 12:-16
look=1:false:false	0:19 1:-14 2:-16 3:-18 5:31 6:30 7:8 8:-8 9:-6 10:-8 11:-10
look=1:false:true	1:-13 3:8 5:-5 6:7 12:12
look=1:true:false	0:-10 1:18 2:-9 3:-6 5:-9 6:-20 8:-7 9:6 10:31 11:-5 12:10
look=1:true:true	1:11 2:8 9:-8 10:-6 12:14
look=2:false:false	0:14 1:19 5:-13 10:-6
look=2:false:true	1:-6
look=2:true:false	1:15 2:-5 5:-6 6:-31 8:8 10:-10 11:9 12:35
look=2:true:true	1:-6 2:13 3:33 5:-9 6:-7 10:-7 12:-9
look=3:false:false	0:-10 2:-7 4:-6 5:-22 7:12 8:11 11:-8 12:37
look=3:false:true	10:6
look=3:true:false	1:-21 2:7 3:-7 9:18 10:17 11:34 12:-37
look=3:true:true	1:-6 2:-7 3:5 5:9 6:-6 10:8 12:6
look=4:false:false	0:-6 2:5 5:12 12:-5
look=4:false:true	2:8
look=4:true:false	1:-6 5:5 8:7
look=5:false:false	0:-7 4:13 5:7 12:-8
look=5:true:false	4:15
loud=false	1:22 2:-21 3:-16 5:8 7:-7 8:7 11:-10 12:20
loud=true	0:-11 1:-30 2:17 3:14 5:-10 6:-9 7:13 11:7
lower	0:49 1:-40 2:-7 5:23 6:-22 9:7 10:-7 11:-10 12:16
may-wrap	0:15 1:-27 2:-23 3:22 5:-12 8:-19 9:-17 10:-14 12:76
new-column	1:-7 4:8 5:-17 6:-8 9:7 10:5 12:20
opening=alike	2:-6 5:6 8:6 10:-12 12:6
opening=alike:date=none	2:-6 5:7 8:9 9:6 10:-12
opening=alike:date=single:end	12:11
opening=alike:date=single:rail	10:6
opening=alike:false:date=none	0:6 2:-6 8:10 9:-5 10:-8 11:7
opening=alike:false:date=single:end	12:7
opening=alike:gap=0	5:8 8:13
opening=alike:gap=1	0:6 1:-7 5:-6 9:9 11:17 12:-10
opening=alike:gap=2	0:7 1:5 6:9 11:-6
opening=alike:gap=3	10:-7 12:21
opening=alike:gap=4	7:7
opening=alike:lines:bullet=false	0:10 1:-9 5:11 8:10 9:8 10:-12 11:-6 12:-12
opening=alike:lines:bullet=true	11:19
opening=alike:list:bullet=false	11:-9 12:17
opening=alike:true:date=none	9:11 11:-6
opening=alike:true:date=single:rail	10:6
opening=first	0:9 1:-23 2:-6 5:-15 7:8 9:18 10:13 11:9 12:-7
opening=first:date=none	0:13 5:-12
opening=first:date=range:end	9:6
opening=first:date=range:rail	9:8
opening=first:date=single:rail	7:6
opening=first:date=single:start	10:10 12:-6
opening=first:false:date=none	0:13 5:-12
opening=first:gap=1	1:-7 4:5 6:-8 7:-5 9:11 10:11 11:6 12:-14
opening=first:gap=2	1:-8 7:9
opening=first:gap=3	1:-8 5:-6 6:11 7:6 12:9
opening=first:lines:bullet=false	1:-20 2:-5 5:-13 6:-10 9:19 10:12 11:10 12:9
opening=first:list:bullet=true	0:10 6:7 12:-15
opening=first:true:date=range:end	9:6
opening=first:true:date=range:rail	9:8
opening=first:true:date=single:rail	7:6
opening=first:true:date=single:start	10:10 12:-6
opening=level	0:-19 1:-11 2:-17 3:-9 5:-20 6:6 7:8 8:21 10:34 11:22 12:-12
opening=level:date=none	0:-11 1:-7 2:-12 3:-8 5:-13 6:13 8:-10 9:9 11:18 12:22
opening=level:date=range:all	1:9
opening=level:date=range:apart	8:9
opening=level:date=range:end	1:10 9:-5 12:-8
opening=level:date=range:rail	1:-8 8:12
opening=level:date=range:start	10:5
opening=level:date=single:all	7:-5 10:13 12:-7
opening=level:date=single:apart	1:-8 7:11 9:-13 10:8
opening=level:date=single:end	8:7
opening=level:date=single:rail	1:-6 7:6
opening=level:date=single:start	10:11 12:-5
opening=level:false:date=none	0:-9 1:-15 2:-14 3:-7 5:-23 6:20 9:11 10:7 12:26
opening=level:false:date=range:all	1:5
opening=level:false:date=range:end	1:11 12:-6
opening=level:false:date=single:all	1:9
opening=level:false:date=single:apart	12:6
opening=level:false:date=single:end	10:-8 12:13
opening=level:gap=0	1:10 6:5 10:-7
opening=level:gap=1	0:-6 1:7 2:-6 5:-13 8:12 9:-19 11:8 12:10
opening=level:gap=2	1:-6 2:-5 9:7 11:6 12:12
opening=level:gap=3	1:-15 2:-6 6:12 8:9 10:35 12:-26
opening=level:gap=4	5:5 7:6 9:8 11:13 12:-19
opening=level:gap=5	12:7
opening=level:lines:bullet=false	0:-23 2:-14 3:-8 5:-15 7:11 8:5 10:51
opening=level:lines:bullet=true	10:-8 12:19
opening=level:list:bullet=false	10:-17 11:8 12:17
opening=level:list:bullet=true	0:6 1:-7 6:12 8:17 10:9 11:22 12:-47
opening=level:true:date=none	1:8 5:9 6:-7 8:-7 10:-8 11:17
opening=level:true:date=range:apart	8:10
opening=level:true:date=range:rail	1:-8 8:12
opening=level:true:date=single:all	1:-7 10:15 12:-7
opening=level:true:date=single:apart	7:7 9:-11 10:13
opening=level:true:date=single:end	8:9 10:11 12:-16
opening=level:true:date=single:rail	1:-6 7:6
opening=level:true:date=single:start	10:11 12:-8
opening=other	0:-7 1:31 2:26 3:13 5:26 6:-8 7:-13 8:-22 9:-15 10:-34 11:-35 12:38
opening=other:date=none	2:29 3:11 4:6 5:20 7:-10 8:-16 9:-30 11:-23 12:10
opening=other:date=range:all	1:11 12:-7
opening=other:date=range:apart	9:12
opening=other:date=range:end	9:6
opening=other:date=range:rail	1:9 8:5 12:-5
opening=other:date=range:start	1:16 10:-6
opening=other:date=range:within	10:-6 12:14
opening=other:date=single:all	5:6 12:11
opening=other:date=single:apart	1:-8 12:7
opening=other:date=single:end	0:5 10:-5 12:11
opening=other:date=single:rail	1:7 5:6 12:-9
opening=other:date=single:within	10:-6 12:12
opening=other:false:date=none	0:14 1:-25 2:18 3:13 5:26 6:27 7:-5 8:-7 9:-21 10:18 11:-31 12:-30
opening=other:false:date=range:all	1:12 12:-7
opening=other:false:date=range:apart	9:12
opening=other:false:date=range:end	9:6
opening=other:false:date=range:rail	1:9 8:5 12:-5
opening=other:false:date=range:start	1:16 10:-6
opening=other:false:date=range:within	10:-6 12:14
opening=other:false:date=single:all	12:13
opening=other:false:date=single:apart	1:-8 12:7
opening=other:false:date=single:end	1:6
opening=other:false:date=single:rail	1:12 12:-8
opening=other:false:date=single:within	0:8
opening=other:gap=0	1:12 2:-17 3:11 4:8 5:-16 6:12 8:-6 10:-9 11:-7 12:15
opening=other:gap=1	0:8 1:19 2:-21 3:17 4:-10 5:19 6:15 7:6 8:-20 9:-7 10:-16 11:-37 12:26
opening=other:gap=2	0:-8 1:12 2:9 6:13 10:10 11:-9 12:-12
opening=other:gap=3	1:6 2:30 3:-6 6:-40 7:-6 8:8 10:-6 11:25 12:-9
opening=other:gap=4	0:-9 1:-8 2:19 12:10
opening=other:gap=5	1:-10 2:5 4:13 5:17 6:-8 10:-8 12:8
opening=other:lines:bullet=false	0:12 1:36 2:34 3:9 4:6 5:31 6:13 7:-18 8:-9 9:-18 10:-44 11:-38 12:-13
opening=other:lines:bullet=true	0:-8 1:-10 2:-6 5:-11 6:-31 7:11 8:-7 9:-5 10:19 12:58
opening=other:list:bullet=false	0:-9 1:8 3:9 5:8 10:-7 11:-6
opening=other:list:bullet=true	6:5 9:5 11:10
opening=other:true:date=none	0:-18 1:23 2:11 5:-5 6:-22 8:-9 9:-9 10:-14 11:9 12:41
opening=other:true:date=single:end	1:-5 12:12
opening=other:true:date=single:within	1:6 12:10
organisation	0:-10 1:50 2:-7 6:-14 7:-12 8:-5 9:44 11:-7 12:-34
outline=0	2:5
outline=1	1:17 9:5 12:-5
outline=2	12:7
pair=bullet=false:bullet=false	0:17 1:13 4:-6 6:25 7:-13 9:-9 11:-45 12:8
pair=bullet=false:bullet=true	1:-5 2:-8 5:-11 6:-19 10:32 11:15
pair=bullet=true:bullet=false	0:-22 1:8 2:12 5:12 6:-19 7:8 9:22 10:-17
pair=bullet=true:bullet=true	1:-19 5:-11 6:7 7:10 9:-6 10:-14 11:28 12:14
pair=date=none:date=none	0:26 1:-32 2:20 4:-9 6:38 8:-9 9:-13 10:-18 11:12 12:-5
pair=date=none:date=range:all	1:24 8:-10 12:-11
pair=date=none:date=range:apart	9:14
pair=date=none:date=range:end	1:12 9:7 12:-12
pair=date=none:date=range:rail	8:17 9:11 12:-11
pair=date=none:date=range:start	1:14 12:-13
pair=date=none:date=range:within	12:5
pair=date=none:date=single:all	5:5 7:-5 12:10
pair=date=none:date=single:apart	0:-6 1:-15 7:11 9:-13 12:17
pair=date=none:date=single:end	10:-19 12:35
pair=date=none:date=single:rail	7:10 12:-7
pair=date=none:date=single:start	10:11
pair=date=none:date=single:within	0:5 10:-7 12:8
pair=date=range:all:date=none	8:-5 12:17
pair=date=range:apart:date=none	1:9 5:5
pair=date=range:end:date=none	1:-12 12:13
pair=date=range:rail:date=none	1:10
pair=date=range:rail:date=single:rail	1:6
pair=date=range:start:date=none	1:-19 10:9 12:15
pair=date=range:within:date=range:within	12:8
pair=date=single:all:date=none	1:10 12:-8
pair=date=single:all:date=single:all	1:-7 10:15 12:-7
pair=date=single:apart:date=none	10:-8 12:10
pair=date=single:apart:date=single:apart	10:5
pair=date=single:end:date=none	8:5 12:7
pair=date=single:end:date=single:end	10:11 12:-11
pair=date=single:rail:date=none	1:6
pair=date=single:rail:date=single:rail	1:-11 5:7 7:5 10:5 12:-5
pair=date=single:start:date=none	1:15 12:-12
pair=date=single:start:date=single:start	10:9 12:-7
pair=undefined:bullet=false	0:-9 2:-7 4:15 5:9 12:6
pair=undefined:date=none	0:-13 2:-7 4:19 5:10
parts=1	0:9 3:-17 5:-15 6:-51 7:-5 10:30 11:7 12:46
parts=2	0:-21 1:10 3:7 6:26 7:6 8:8 9:17 10:-10 12:-32
parts=3	1:-10 3:8 5:7 6:6 7:6 9:-9 10:-17 12:15
parts=4	1:-7 5:6 6:10
place	0:27 1:38 5:-16 6:-5 9:29 10:-5 12:-53
plain:-1:bullet=false	0:20 1:31 2:-19 5:-11 6:5 7:-11 10:24 11:-35
plain:-1:bullet=true	0:-22 1:-30 2:26 4:-8 6:-10 7:11 8:-5 10:-18 11:34 12:17
plain:-1:date=none	0:17 2:7 4:-11 5:-6 6:27 10:-46 11:12
plain:-1:date=range:all	1:5 10:-6 12:14
plain:-1:date=range:apart	1:-6 5:8 12:10
plain:-1:date=range:end	10:7
plain:-1:date=range:rail	1:21 2:8 5:-6 9:-11
plain:-1:date=range:start	1:-14 2:-9 5:8 10:8 12:16
plain:-1:date=single:all	9:11 10:26 12:-23
plain:-1:date=single:apart	0:-5 10:-13 12:21
plain:-1:date=single:end	1:-14 2:8 4:8 8:11 10:26 12:-23
plain:-1:date=single:rail	9:-6
plain:-1:date=single:start	1:17 10:8 12:-17
plain:-1:date=single:within	6:-5 12:8
plain:-1:gap=0	1:-21 2:6 6:-6 9:7 10:-15 11:8 12:28
plain:-1:gap=1	0:-15 1:11 2:25 3:-17 4:-9 5:-12 6:-19 8:11 9:15 10:13 11:33 12:-33
plain:-1:gap=3	0:12 1:20 2:-16 3:17 4:-11 5:-39 6:25 8:-11 9:-21 10:10 11:-39 12:48
plain:-1:gap=5	1:-9 2:-7 4:8 5:44 12:-27
plain:-1:known=certifications	7:24 12:-8
plain:-1:known=education	1:10 8:33 9:-5 10:-9 11:-6 12:-7
plain:-1:known=experience	1:-15 6:-9 9:34 10:-8 12:7
plain:-1:known=other	0:19 1:-9 5:-8 6:-21 7:-6 8:-8 10:25 11:-8 12:17
plain:-1:known=projects	1:6 10:-7 11:37 12:-17
plain:-1:known=skills	2:-6 6:31 12:-8
plain:-1:known=summary	12:13
plain:-1:loud=false	0:-6 2:28 3:-32 5:6 7:-9 9:7 11:-5 12:8
plain:-1:loud=true	2:-21 3:30 4:-11 5:-12 7:10 8:-6 9:-7 10:6
plain:-1:none	4:6 5:10
plain:-1:words=0	0:26 1:-19 3:-10 4:23 5:-54 6:76 8:-11 9:19 11:-22 12:-30
plain:-1:words=1	0:48 1:23 2:-35 3:-15 4:-17 5:20 6:26 9:11 11:-36 12:-23
plain:-1:words=2	0:-19 1:11 2:7 3:-8 5:6 6:-51 8:29 11:7 12:15
plain:-1:words=3	0:-22 1:-6 2:13 3:20 6:-12 8:-8 9:12 11:20 12:-13
plain:-1:words=4	0:-23 2:17 3:9 4:-7 5:25 6:-27 7:-7 8:-10 10:8 11:-13 12:34
plain:-1:words=5	0:-13 1:-6 2:10 6:-18 7:5 9:-37 10:-10 11:43 12:30
plain:1:bullet=false	0:17 1:-36 2:-21 3:-13 4:6 5:-19 6:-29 7:-12 8:18 9:12 10:42 11:39
plain:1:bullet=true	0:-23 1:41 2:34 3:12 4:-8 5:-6 6:22 7:7 8:-15 9:-11 10:-30 11:-36 12:15
plain:1:date=none	0:13 5:8 6:29 8:5 9:-9 10:-37 11:-6
plain:1:date=range:all	1:17 10:12 12:-9
plain:1:date=range:apart	1:-24 2:10 5:-5 6:-5 9:29 11:-5 12:8
plain:1:date=range:end	1:18 12:-15
plain:1:date=range:rail	2:-8 8:12 9:-9 11:6 12:8
plain:1:date=range:start	11:6 12:-7
plain:1:date=range:within	10:-5
plain:1:date=single:all	1:13 8:-6 10:20 12:-9
plain:1:date=single:apart	0:-6 1:-19 3:7 10:-15 12:39
plain:1:date=single:end	2:-5 8:10 10:41 12:-28
plain:1:date=single:rail	2:11 7:10 9:-6
plain:1:date=single:start	12:9
plain:1:date=single:within	4:8 5:-7 6:-7 12:12
plain:1:gap=0	0:-12 1:-24 2:7 5:-6 6:-18 9:6 10:36 11:8
plain:1:gap=1	2:-13 3:8 4:8 5:-35 6:-7 8:28 9:11 10:-6 11:6 12:8
plain:1:gap=3	0:10 1:32 2:18 3:-8 4:-11 5:16 6:18 8:-26 9:-17 10:-18 11:-11
plain:1:known=certifications	6:7
plain:1:known=education	0:7 1:12 5:-9 9:-6
plain:1:known=experience	1:-8 2:5 5:-6 10:12 12:7
plain:1:known=other	0:-6 1:-22 2:23 6:16
plain:1:known=projects	1:6 5:11 6:10 8:-5 12:-8
plain:1:known=skills	0:8 5:-7 9:7 12:-15
plain:1:known=summary	0:7 5:-8 8:8
plain:1:loud=false	0:-6 1:-13 4:-14 5:-13 6:-25 8:-12 9:17 10:19 11:26 12:17
plain:1:loud=true	1:18 2:10 4:12 5:-12 6:17 8:15 9:-17 10:-8 11:-23 12:-6
plain:1:none	1:-9 2:-6 5:29 8:-8 10:-8 11:-5 12:6
plain:1:words=0	0:38 1:-25 2:-26 3:-12 5:-49 6:78 8:-7 9:-16 10:20 11:-29 12:24
plain:1:words=1	0:28 1:-11 2:-27 3:-13 4:18 6:24 7:23 9:27 10:-57 11:-23 12:11
plain:1:words=2	0:-11 2:-8 4:-11 6:-59 7:-20 8:53 9:8 10:25 11:8 12:14
plain:1:words=3	0:-36 2:33 4:-10 5:9 6:8 8:-22 10:33 11:-8 12:-12
plain:1:words=4	0:-16 1:6 2:31 3:11 5:25 6:-38 7:-8 8:-12 9:6 10:-19 11:31 12:-13
plain:1:words=5	0:-10 1:36 2:10 3:11 5:-16 6:-20 8:-8 9:-22 10:10 11:24 12:-12
plain:2:bullet=false	0:20 1:-9 7:-38 8:16 9:-5 10:9 12:7
plain:2:bullet=true	0:-25 1:20 2:11 5:-39 7:12 8:-16 9:15 10:7 11:13
plain:2:date=none	1:32 2:21 5:-24 6:18 7:-24 8:-37 9:12 10:-21 11:24 12:-7
plain:2:date=range:all	1:15 8:6 12:-17
plain:2:date=range:apart	5:7 9:-11 12:8
plain:2:date=range:end	1:-10 4:6 9:5
plain:2:date=range:rail	1:-18 5:-8 8:14 9:5 12:8
plain:2:date=range:start	9:11 10:6 12:-11
plain:2:date=range:within	2:-8 10:5 12:6
plain:2:date=single:all	5:-5 7:6 8:-6 10:15
plain:2:date=single:apart	0:-9 1:-12 2:7 5:10 9:-7 10:-11 12:29
plain:2:date=single:end	5:-7 6:-5 8:8 10:11 12:12
plain:2:date=single:rail	1:-7 7:6 8:13 12:-15
plain:2:date=single:start	1:8 2:-17 8:5
plain:2:date=single:within	6:-7 11:5
plain:2:none	1:-14 5:38 6:-8 7:25 8:-5 9:-12 10:-12 11:-11 12:6
plain:alike=false:false	0:-7 1:-16 3:-10 8:-6 9:11 12:30
plain:alike=false:gap=1	0:12 1:7 4:-8
plain:alike=false:gap=3	0:-6 1:-21 2:25 3:-11 5:-9 7:-9 10:18
plain:alike=false:gap=5	5:11
plain:alike=false:true	0:15 2:28 3:-5 6:-5 7:-8 9:-9 10:8 12:-20
plain:alike=true:false	0:-8 1:-10 2:-30 3:34 4:17 5:21 6:14 8:-8 9:-7 10:-15 11:-13
plain:alike=true:gap=0	1:43 10:-22 11:-9 12:6
plain:alike=true:gap=1	0:-9 2:-20 3:27 4:14 5:-13 6:13 7:-10 9:-7 11:-7 12:10
plain:alike=true:gap=3	1:-29 3:-15 4:-17 5:20 6:-8 7:17 9:6 10:11 11:15 12:-9
plain:alike=true:true	1:26 2:11 3:-22 4:-17 5:-16 6:-12 10:9 11:11
plain:at=0	4:6 5:10
plain:at=1	1:-10 2:-8 4:12 5:49 12:-31
plain:at=2	2:-5 4:11 5:-5 9:7 12:11
plain:at=3	0:38 2:21 5:-22 6:-6 10:-10 12:-13
plain:at=4	0:9 1:-17 4:10 5:-34 6:8 7:-9 11:-8 12:43
plain:at=5	0:18 1:14 2:-7 3:-6 4:-7 5:-18 8:19 10:-8
plain:at=6	0:-63 1:16 3:13 4:-37 5:22 7:15 8:-17 9:-7 10:30 11:17
plain:below=0	0:-12 1:-24 2:7 5:-6 6:-18 9:6 10:36 11:8
plain:below=1	2:-13 3:8 4:8 5:-35 6:-7 8:28 9:11 10:-6 11:6 12:8
plain:below=3	0:10 1:32 2:18 3:-8 4:-11 5:16 6:18 8:-26 9:-17 10:-18 11:-11
plain:below=4	1:-9 2:-6 5:29 8:-8 10:-8 11:-5 12:6
plain:bold=false	2:6 6:-7 8:-5 12:17
plain:caps	0:-20 1:-9 2:13 3:33 7:-8 8:-6 12:-7
plain:digits	0:98 1:-44 2:-54 4:-33 5:30 6:-34 7:12 8:27 10:25 11:-13 12:-17
plain:gap=0	1:41 10:-25 11:-9 12:9
plain:gap=1	1:9 2:-18 3:25 4:6 5:-15 6:8 7:-6 8:-8 11:-10 12:9
plain:gap=3	0:-5 1:-50 2:29 3:-26 4:-17 5:11 6:-8 7:8 8:7 9:7 10:29 11:19
plain:gap=5	5:11
plain:in=certifications	1:9 6:-12 7:40 8:-11 9:-10 10:5 11:11 12:-14
plain:in=certifications:bullet=false	6:-7 7:38 8:-8 9:-9 10:8 11:-6 12:-7
plain:in=certifications:bullet=true	1:5 6:-5 11:17 12:-7
plain:in=certifications:date=none	1:20 5:-8 6:-11 7:23 8:-6 10:-6 11:12 12:-9
plain:in=certifications:date=single:apart	7:8
plain:in=certifications:date=single:rail	1:-9 5:5 7:15
plain:in=certifications:date=single:start	7:-6 10:14
plain:in=certifications:first	7:24 12:-8
plain:in=certifications:gap=1	1:14 2:-5 5:-6 6:-10 7:9 8:-5 10:9 11:-9 12:13
plain:in=certifications:gap=3	7:31 8:-5 9:-7 11:19 12:-27
plain:in=certifications:level	1:16 5:-8 6:-11 7:14 8:-6 9:-5 11:13 12:-6
plain:in=certifications:other	5:6
plain:in=education	0:-13 1:13 3:-6 4:-8 5:-18 7:5 8:43 9:-13 10:-26 11:10 12:8
plain:in=education:bullet=false	0:-10 1:32 2:6 4:-6 5:-15 7:-9 8:38 9:-11 10:-16 11:-23 12:16
plain:in=education:bullet=true	1:-19 2:-7 7:14 8:5 10:-10 11:33 12:-8
plain:in=education:date=none	0:-8 1:9 4:-6 5:-14 6:9 7:8 8:5 9:-5 10:-15 11:20
plain:in=education:date=range:all	1:16 12:-5
plain:in=education:date=range:apart	1:11
plain:in=education:date=range:rail	1:-5 8:14
plain:in=education:date=single:all	1:-22 12:24
plain:in=education:date=single:apart	8:6
plain:in=education:date=single:end	1:6 8:15 12:-14
plain:in=education:date=single:within	11:-6 12:15
plain:in=education:first	8:31 10:-6 11:-6
plain:in=education:gap=1	0:-13 1:25 2:-7 5:-11 6:-10 7:11 8:7 9:-10 10:-12 12:25
plain:in=education:gap=3	1:-12 2:7 5:-7 6:15 7:-6 8:37 10:-14 11:7 12:-18
plain:in=education:level	0:-6 1:-17 5:-12 6:10 7:9 8:25 9:-5 10:-18 11:19
plain:in=education:other	1:27 8:-12 12:10
plain:in=experience	0:6 1:30 2:-16 4:-9 5:8 6:-9 7:-5 9:34 10:-20 11:-22
plain:in=experience:bullet=false	0:10 1:33 2:-12 4:-7 5:11 6:8 9:42 10:-14 11:-17 12:-58
plain:in=experience:bullet=true	6:-17 9:-8 10:-7 11:-5 12:61
plain:in=experience:date=none	0:10 1:-19 2:-8 4:-7 5:13 7:-10 9:21 10:-26 11:-17 12:56
plain:in=experience:date=range:all	9:12
plain:in=experience:date=range:apart	9:8 12:-6
plain:in=experience:date=range:end	1:14 12:-6
plain:in=experience:date=range:rail	8:7 12:-7
plain:in=experience:date=single:apart	7:8 9:-20 10:15
plain:in=experience:date=single:rail	1:12 9:5 12:-11
plain:in=experience:date=single:start	8:5
plain:in=experience:date=single:within	1:14 12:-8
plain:in=experience:first	1:-15 9:27
plain:in=experience:gap=0	12:8
plain:in=experience:gap=1	1:26 2:-7 4:-6 5:-19 6:-7 7:-8 10:-22 11:-12 12:37
plain:in=experience:gap=3	1:5 2:-9 5:27 9:32 11:-10 12:-42
plain:in=experience:level	0:13 1:23 2:-18 3:-7 4:-6 5:13 8:7 10:-12 11:-18
plain:in=experience:other	1:22
plain:in=none	0:12 1:-25 2:10 3:-6 4:28 5:16 6:-15 7:-6 8:-9 10:-8 11:-7 12:9
plain:in=none:bullet=false	0:6 1:-25 2:10 3:-6 4:29 5:17 6:-15 7:-5 8:-9 10:-8 11:-7 12:11
plain:in=none:bullet=true	0:6
plain:in=none:date=none	0:5 1:-24 2:10 3:-6 4:37 5:18 6:-14 8:-8 10:-7 11:-7
plain:in=none:date=single:end	0:8 4:-8
plain:in=none:gap=1	0:15 1:-16 4:20 5:20 6:-8 9:6 12:-23
plain:in=none:gap=3	2:10 5:-20 12:31
plain:in=none:gap=5	5:11
plain:in=none:other	0:12 1:-25 2:10 3:-6 4:28 5:16 6:-15 7:-6 8:-9 10:-8 11:-7 12:9
plain:in=other	0:7 1:6 2:-5 3:23 5:5 7:-18 8:-28 9:-21 10:32 11:-28 12:23
plain:in=other:bullet=false	1:23 3:25 5:17 6:26 7:-15 8:-24 9:-18 10:-9 11:-21
plain:in=other:bullet=true	0:10 1:-17 5:-12 6:-22 10:41 11:-7 12:21
plain:in=other:date=none	0:13 1:24 2:-6 3:18 5:7 6:12 7:-13 8:-17 9:-16 10:11 11:-22 12:-13
plain:in=other:date=range:all	1:6
plain:in=other:date=range:apart	1:-11 3:9 10:16
plain:in=other:date=range:rail	9:8
plain:in=other:date=range:start	1:10
plain:in=other:date=range:within	2:6 10:-10 12:12
plain:in=other:date=single:all	10:10 12:-8
plain:in=other:date=single:apart	1:-8 10:13 12:6
plain:in=other:date=single:end	1:-12 12:24
plain:in=other:date=single:start	10:10
plain:in=other:date=single:within	10:-8 12:7
plain:in=other:first	0:21 1:-10 5:-12 6:-15 7:-6 8:-8 10:27 11:-7 12:8
plain:in=other:gap=0	1:45 5:-6 6:-6 10:-23
plain:in=other:gap=1	1:-22 2:-21 3:37 5:17 6:31 7:-9 8:-16 9:-8 10:26 11:-14 12:-20
plain:in=other:gap=3	0:5 1:-16 2:18 3:-13 6:-20 7:-8 8:-11 9:-12 10:30 11:-11 12:47
plain:in=other:level	0:-12 5:23 6:7 7:-11 8:-18 9:-17 10:20 11:-19 12:29
plain:in=other:other	1:16 2:-6 3:28 5:-6 6:12 10:-15 12:-14
plain:in=projects	0:-13 1:-8 2:12 3:-5 6:6 7:-9 8:-14 9:-17 11:49
plain:in=projects:bullet=false	0:-11 1:-12 2:16 6:-32 7:-8 8:-12 9:-16 10:14 11:56 12:9
plain:in=projects:bullet=true	6:39 10:-10 11:-7 12:-12
plain:in=projects:date=none	0:-11 2:13 6:7 7:-8 8:-10 9:-12 10:11 11:20
plain:in=projects:date=range:end	11:7
plain:in=projects:date=single:apart	1:-6 11:11
plain:in=projects:first	10:-6 11:38 12:-9
plain:in=projects:gap=0	11:-6 12:7
plain:in=projects:gap=1	0:-6 1:8 2:8 6:42 10:-9 11:33 12:-53
plain:in=projects:gap=3	0:-7 1:-15 5:8 6:-39 7:-6 8:-9 9:-12 10:15 11:23 12:43
plain:in=projects:level	0:-10 5:6 6:17 7:-7 8:-10 9:-13 10:15 11:15
plain:in=projects:other	2:16 6:-7 12:9
plain:in=skills	0:7 1:-23 3:-6 4:-6 5:-7 6:25 7:-7 8:17 9:12 10:23 11:-11 12:-21
plain:in=skills:bullet=false	0:9 1:-21 4:-5 5:-5 6:15 7:-6 8:-9 9:13 10:12 11:-8 12:11
plain:in=skills:bullet=true	6:10 8:27 10:11 12:-32
plain:in=skills:date=none	0:8 1:-22 3:-5 4:-6 5:-12 6:31 7:-5 8:20 9:-7 10:25 11:-9 12:-14
plain:in=skills:date=single:rail	9:21 12:-7
plain:in=skills:date=single:within	12:8
plain:in=skills:first	2:-6 6:16
plain:in=skills:gap=1	0:14 1:-17 2:5 5:-9 6:-21 8:14 9:9 10:17 11:-6 12:5
plain:in=skills:gap=3	0:-8 1:-6 2:-10 6:46 10:6 12:-26
plain:in=skills:level	0:13 1:-15 2:8 5:-11 6:-6 8:21 9:15 10:8 11:-7 12:-19
plain:in=skills:other	1:-6 2:-6 5:5 6:15 10:13 12:-5
plain:in=summary	1:-6 2:16 6:-10 9:11 10:-7 12:13
plain:in=summary:bullet=false	2:16 6:-8 10:-6 12:14
plain:in=summary:bullet=true	9:8
plain:in=summary:date=none	2:16 6:-9 12:15
plain:in=summary:date=range:apart	9:7
plain:in=summary:first	12:11
plain:in=summary:gap=1	1:-9 2:7 6:-8 12:24
plain:in=summary:gap=3	2:8 9:9 12:-11
plain:in=summary:level	2:7 6:-8 9:13
plain:indent=0	2:6 6:-7 8:-5 12:17
plain:label	0:42 1:23 2:-23 5:7 6:87 7:-8 8:-14 9:-18 10:-11 11:6 12:-85
plain:last	1:-9 2:-6 5:29 8:-8 10:-8 11:-5 12:6
plain:look=1:false:false	0:16 1:6 2:-6 3:-36 6:-10 7:7 12:24
plain:look=1:false:true	0:-20 1:-9 2:13 3:33 7:-8 8:-6 12:-7
plain:loud=false	0:21 1:9 2:-22 3:-33 5:6 6:-12 7:12 10:6
plain:loud=true	0:-25 1:-12 2:28 3:30 6:6 7:-12 8:-10 12:15
plain:lower	0:61 1:-55 5:38 6:-34 7:-6 9:-15 10:-21 11:-15 12:57
plain:may-wrap	1:-13 6:-17 11:-7 12:52
plain:opening=first	0:9 1:-33 2:-7 5:-20 6:-11 7:11 8:8 9:11 10:16 11:18
plain:opening=first:date=none	0:14 1:-14 2:-6 5:-16 6:-8 7:7 11:14 12:11
plain:opening=first:date=range:apart	8:-6 10:7
plain:opening=first:date=range:rail	9:8
plain:opening=first:date=single:apart	12:5
plain:opening=first:date=single:end	8:5
plain:opening=first:date=single:rail	7:6
plain:opening=first:date=single:start	10:10
plain:opening=first:false:date=none	0:14 1:-14 2:-6 5:-16 6:-8 7:7 11:14 12:11
plain:opening=first:gap=1	0:7 1:-16 3:5 5:-9 6:-18 9:9 10:11 11:8 12:-6
plain:opening=first:gap=3	1:-15 2:-10 3:-8 5:-10 6:8 7:8 8:8 10:7 11:10 12:5
plain:opening=first:lines:bullet=false	1:-29 2:-6 5:-18 6:-17 8:7 9:13 10:22 11:15 12:13
plain:opening=first:list:bullet=true	0:11 6:6 7:6 10:-6 12:-11
plain:opening=first:true:date=range:apart	8:-6 10:7
plain:opening=first:true:date=range:rail	9:8
plain:opening=first:true:date=single:apart	12:5
plain:opening=first:true:date=single:end	8:5
plain:opening=first:true:date=single:rail	7:6
plain:opening=first:true:date=single:start	10:10
plain:opening=level	0:-10 3:-20 4:-18 5:12 6:7 8:16 9:-7 10:11 12:12
plain:opening=level:date=none	2:7 3:-19 4:-14 5:20 6:25 7:-9 8:-9 9:-11 12:18
plain:opening=level:date=range:all	1:14 12:-10
plain:opening=level:date=range:apart	12:-5
plain:opening=level:date=range:end	1:19 12:-15
plain:opening=level:date=range:rail	8:20 12:-8
plain:opening=level:date=range:within	10:-8 12:12
plain:opening=level:date=single:all	1:-8 10:7 12:12
plain:opening=level:date=single:apart	1:-15 7:7 9:-22 10:26 11:10
plain:opening=level:date=single:end	1:-6 8:8 12:19
plain:opening=level:date=single:rail	7:10 8:-7 9:24 12:-18
plain:opening=level:date=single:start	1:-6 10:12
plain:opening=level:date=single:within	1:11 8:-6 10:-13 12:15
plain:opening=level:false:date=none	0:20 1:-27 2:-13 3:-16 4:-10 5:12 6:12 7:-18 8:14 10:33
plain:opening=level:false:date=range:all	1:16 12:-7
plain:opening=level:false:date=range:apart	1:6 10:-7
plain:opening=level:false:date=range:end	1:19 10:-5 12:-14
plain:opening=level:false:date=range:rail	1:10 9:-5
plain:opening=level:false:date=range:start	1:5
plain:opening=level:false:date=range:within	10:-8 12:13
plain:opening=level:false:date=single:all	10:-12 12:18
plain:opening=level:false:date=single:apart	1:-6 10:-6 11:9 12:6
plain:opening=level:false:date=single:end	10:-11 12:23
plain:opening=level:false:date=single:rail	1:17 8:-6 9:14 12:-17
plain:opening=level:gap=0	1:44 5:-7 10:-22 11:-9 12:9
plain:opening=level:gap=1	0:-10 2:-8 3:-11 4:-9 5:-10 6:25 7:-8 8:5 9:-11 11:-8 12:42
plain:opening=level:gap=3	1:-42 2:7 3:-8 4:-9 5:29 6:-15 7:7 8:13 9:7 10:32 11:18 12:-40
plain:opening=level:lines:bullet=false	1:22 3:-14 4:-11 5:23 6:13 10:20 11:-36 12:-13
plain:opening=level:lines:bullet=true	0:-13 1:-8 2:-11 5:-12 7:19 8:7 9:-11 10:-15 11:20 12:32
plain:opening=level:list:bullet=false	2:16 5:9 7:-6 10:-28 11:9 12:5
plain:opening=level:list:bullet=true	1:-16 2:-6 5:-8 7:-15 8:13 10:34 11:8 12:-13
plain:opening=level:true:date=none	0:-18 1:24 2:20 5:9 6:13 7:9 8:-23 9:-9 10:-38 12:18
plain:opening=level:true:date=range:all	9:5
plain:opening=level:true:date=range:apart	1:-7 8:8 10:12 12:-7
plain:opening=level:true:date=range:rail	1:-15 8:16 9:6
plain:opening=level:true:date=single:all	1:-10 10:19 12:-5
plain:opening=level:true:date=single:apart	1:-8 7:8 9:-21 10:32 12:-9
plain:opening=level:true:date=single:end	1:-8 8:11 10:7
plain:opening=level:true:date=single:rail	1:-17 7:11 9:10
plain:opening=level:true:date=single:start	10:13 12:-8
plain:opening=level:true:date=single:within	1:12 10:-9 11:-6 12:17
plain:opening=other	1:27 2:18 3:20 4:17 5:11 7:-10 8:-29 9:-7 10:-23 11:-20
plain:opening=other:date=none	0:-7 2:19 3:15 4:27 5:7 7:-10 8:-16 9:-14 10:-8 11:-18
plain:opening=other:date=range:all	1:11 8:-7 9:5
plain:opening=other:date=range:rail	1:5
plain:opening=other:date=range:start	1:11
plain:opening=other:date=single:apart	12:6
plain:opening=other:date=single:end	0:8 4:-8 5:5
plain:opening=other:date=single:within	12:8
plain:opening=other:false:date=none	1:-14 2:5 3:13 4:7 5:22 6:8 7:-9 8:-14 11:-15
plain:opening=other:false:date=range:all	1:16 8:-7
plain:opening=other:false:date=range:rail	1:6
plain:opening=other:false:date=range:start	1:11
plain:opening=other:false:date=single:apart	12:7
plain:opening=other:false:date=single:within	12:8
plain:opening=other:gap=1	0:6 1:24 2:-13 3:31 4:12 5:5 8:-14 10:-11 11:-10 12:-28
plain:opening=other:gap=3	1:8 2:33 3:-10 4:-5 5:-9 7:-7 8:-14 10:-10 11:-8 12:30
plain:opening=other:gap=5	5:11
plain:opening=other:lines:bullet=false	0:-8 1:35 2:19 3:11 4:19 5:16 7:-8 8:-27 10:-30 11:-16 12:-5
plain:opening=other:lines:bullet=true	0:5 1:-6 2:-6 6:-10 10:9 12:19
plain:opening=other:list:bullet=false	2:5 3:10
plain:opening=other:list:bullet=true	6:11 12:-9
plain:opening=other:true:date=none	0:-10 1:15 2:13 4:19 5:-15 9:-9
plain:opening=other:true:date=range:all	1:-5 9:6
plain:opening=other:true:date=single:end	0:6 4:-8
plain:outline=1	0:-10 1:-22 2:38 3:23 4:-12 5:-13 6:-16 7:-9 12:17
plain:pair=bullet=false:bullet=false	0:14 1:36 2:-7 6:27 7:-17 8:-18 11:-43
plain:pair=bullet=false:bullet=true	0:6 1:-5 2:-11 5:-14 6:-22 7:6 8:20 10:23 11:9
plain:pair=bullet=true:bullet=false	0:-19 2:40 4:-5 5:15 6:-37 7:8 9:9 10:-17 11:17 12:-5
plain:pair=bullet=true:bullet=true	1:-27 2:-14 5:-11 6:27 9:-8 11:18 12:23
plain:pair=date=none:date=none	0:31 1:-37 2:25 3:-11 6:51 7:-9 8:-12 9:-28 12:-10
plain:pair=date=none:date=range:all	1:21 9:10 12:-14
plain:pair=date=none:date=range:apart	1:8 3:9 9:7 12:-10
plain:pair=date=none:date=range:end	1:17 9:6 11:6 12:-19
plain:pair=date=none:date=range:rail	8:17 9:10 10:-5 12:-14
plain:pair=date=none:date=range:start	1:14 12:-10
plain:pair=date=none:date=range:within	10:-6 12:8
plain:pair=date=none:date=single:all	10:-11 12:15
plain:pair=date=none:date=single:apart	0:-8 1:-16 7:11 9:-23 10:15 11:9 12:11
plain:pair=date=none:date=single:end	10:-22 12:39
plain:pair=date=none:date=single:rail	7:9 9:28 10:-9 12:-14
plain:pair=date=none:date=single:start	1:-6 10:11
plain:pair=date=none:date=single:within	0:6 1:6 9:-5 10:-13 12:22
plain:pair=date=range:all:date=none	1:8 12:7
plain:pair=date=range:apart:date=none	3:5 5:10 10:-6 12:11
plain:pair=date=range:apart:date=range:apart	1:-7 10:7
plain:pair=date=range:end:date=none	1:-7
plain:pair=date=range:rail:date=none	1:12 2:8 5:-6
plain:pair=date=range:rail:date=single:rail	1:11 9:-6
plain:pair=date=range:start:date=none	1:-13 2:-9 5:5 10:9 12:15
plain:pair=date=single:all:date=none	1:13 8:-8 9:10 10:6 12:-11
plain:pair=date=single:all:date=single:all	1:-10 10:20
plain:pair=date=single:apart:date=none	0:-5 10:-18 12:22
plain:pair=date=single:apart:date=single:apart	1:-6 10:5
plain:pair=date=single:end:date=none	1:-9 4:8 8:8 10:10 12:-6
plain:pair=date=single:end:date=single:end	10:14 12:-14
plain:pair=date=single:rail:date=none	9:-5 12:8
plain:pair=date=single:rail:date=single:rail	1:-8 5:5 7:5
plain:pair=date=single:start:date=none	1:16 12:-12
plain:pair=date=single:start:date=single:start	10:11
plain:pair=date=single:within:date=none	11:5
plain:pair=date=single:within:date=single:within	12:5
plain:pair=undefined:bullet=false	4:6 5:10
plain:pair=undefined:date=none	0:-8 4:13 5:9
plain:pair=undefined:date=single:end	0:6 4:-8
plain:parts=1	0:17 3:-26 4:15 5:-13 6:-10 7:-12 8:-18 9:-31 10:35 11:-13 12:56
plain:parts=2	0:-20 1:29 3:13 4:-16 5:-12 6:-14 7:6 8:25 11:9 12:-18
plain:parts=3	0:-6 1:-24 3:11 5:17 6:9 7:5 8:-11 9:27 10:-24 12:-9
plain:parts=4	0:6 5:12 6:9 12:-13
plain:rank=false:false:false	1:12 2:-24 3:-15 6:8 7:-13 8:-7 10:15 12:22
plain:rank=false:gap=0	1:42 4:5 5:-9 10:-25 11:-9 12:10
plain:rank=false:gap=1	0:12 1:-20 2:-15 3:-9 5:6 6:14 7:-7 9:11 10:10 11:-13 12:17
plain:rank=false:gap=3	1:-9 4:-11 5:9 9:-9 10:31 11:19 12:-13
plain:rank=false:gap=5	0:-6 4:11 5:-7 12:8
plain:rank=same:false	1:12 2:-24 3:-15 6:8 7:-13 8:-7 10:15 12:22
plain:rank=same:false:false	1:18 2:-30 3:-17 5:8 6:19 7:-13 8:-11 12:29
plain:rank=same:false:true	1:-9 2:12 6:-18 10:19 12:10
plain:rank=same:true	0:-7 1:-16 2:31 3:12 4:-8 6:-14 7:12 10:-11 12:-5
plain:rank=same:true:false	2:-60 3:-11 5:16 7:19 8:11 9:9 11:7
plain:rank=same:true:true	0:-11 1:-15 2:90 3:23 4:-10 5:-13 6:-12 7:-7 8:-9 9:-10 10:-13 11:-5 12:-9
plain:rank=true:false:false	0:-7 1:-16 2:31 3:12 4:-8 6:-14 7:12 10:-11 12:-5
plain:rank=true:gap=1	0:-9 1:29 3:34 4:9 5:-21 6:-6 9:-15 10:-8 12:-9
plain:rank=true:gap=3	1:-41 2:34 3:-21 4:-6 6:-7 7:13 8:7 9:16 12:9
plain:rank=true:gap=5	4:-9 5:17
plain:size=1	2:6 6:-7 8:-5 12:17
plain:step=2	2:6 6:-7 8:-5 12:17
plain:style-dates=0	0:24 1:20 3:-8 5:-15 6:13 8:-15 9:7 10:-38 11:-18 12:25
plain:style-dates=0:1	6:-5
plain:style-dates=0:2	5:8 6:11 12:-14
plain:style-dates=0:3	0:25 1:26 3:-7 5:-22 6:6 8:-14 9:8 10:-37 11:-17 12:31
plain:style-dates=1	0:6 1:-10 8:-10 9:25 10:-14 11:13 12:-12
plain:style-dates=1:2	1:-7 2:12
plain:style-dates=1:3	0:8 2:-14 3:6 8:-8 9:26 10:-13 11:14 12:-16
plain:style-dates=2	0:-30 3:-9 5:8 6:-19 8:22 9:-33 10:57
plain:style-dates=2:1	9:6
plain:style-dates=2:3	0:-30 3:-9 4:-6 5:9 6:-20 8:22 9:-38 10:58 11:5 12:7
plain:style-dates=3	1:-10 3:10 5:9
plain:style-dates=3:0	1:-5 12:5
plain:style-dates=3:2	3:10 5:10 12:-6
plain:style=0	0:16 1:9 2:-17 3:-6 5:6 9:-7 10:-11 12:17
plain:style=0:0	0:16 1:9 2:-17 3:-6 5:6 9:-7 10:-11 12:17
plain:style=0:gap=1	0:12 1:37 2:-9 6:-21 8:-10 10:-19 11:-6 12:27
plain:style=0:gap=3	0:10 1:-27 2:-8 5:13 6:17 8:7 9:-6 10:8 11:9 12:-22
plain:style=0:gap=5	0:-7 12:11
plain:style=0:loud=false	0:16 1:22 2:-13 3:-5 5:-5 9:-14 10:-8 12:10
plain:style=0:loud=true	1:-13 5:12 9:7 12:7
plain:style=1	0:-7 1:7 3:-25 6:7 7:-9 9:7 12:16
plain:style=1:1	1:-28 4:12 5:-5 6:52 7:-7 8:13 9:10 10:-33 11:6 12:-16
plain:style=1:2	0:-11 1:43 3:-7 5:-8 6:-40 8:-38 10:56 11:17 12:-13
plain:style=1:3	1:-9 3:-15 5:9 6:-5 8:21 10:-19 11:-23 12:44
plain:style=1:gap=0	1:42 4:5 5:-9 10:-25 11:-9 12:10
plain:style=1:gap=1	1:-21 2:-6 3:-16 4:13 5:5 6:25 7:-10 8:7 10:12 11:6 12:-6
plain:style=1:gap=3	0:-13 1:-13 2:16 3:-8 4:-20 6:-13 8:-7 9:15 10:18 11:5 12:14
plain:style=1:gap=5	0:9
plain:style=1:known	0:-10 1:-9 2:48 5:-11 6:-19 10:12 12:6
plain:style=1:loud=false	1:9 2:-10 3:-24 4:6 6:6 7:-8 9:9 10:8 12:6
plain:style=1:loud=true	2:15 12:9
plain:style=2	2:-6 3:-9 5:8 6:-26 7:11 8:14 10:18 11:-8
plain:style=2:2	2:8 8:11 9:-8 12:-16
plain:style=2:3	2:-14 3:-9 6:-27 7:12 10:21 11:-8 12:18
plain:style=2:gap=1	1:16 3:-7 5:-10 6:-12 10:17 11:-6
plain:style=2:gap=3	1:-13 5:10 6:-14 7:6 8:15 9:-7
plain:style=2:gap=5	5:8
plain:style=2:known	2:15
plain:style=2:loud=false	0:7 1:-15 5:12 6:-19 7:14 8:6 9:5 10:7 12:-11
plain:style=2:loud=true	0:-6 1:18 2:-8 3:-6 6:-7 8:8 9:-10 10:12 12:10
plain:style=3	0:-6 1:-6 2:-8 3:35 5:-13 6:-7 8:-8 9:8 11:7
plain:style=3:3	0:-6 1:-6 2:-8 3:35 5:-13 6:-7 8:-8 9:8 11:7
plain:style=3:gap=1	1:-11 2:-10 3:48 10:-6 12:-9
plain:style=3:gap=3	1:5 3:-13 5:-15 8:-8 9:9 11:9 12:15
plain:style=3:gap=5	5:6
plain:style=3:known	1:-7 3:19 6:-6 12:10
plain:style=3:loud=false	1:-7
plain:style=3:loud=true	0:-7 2:-8 3:36 5:-12 6:-11 7:-7 8:-10 9:6 11:7 12:7
plain:style=4	0:-6 1:-8 2:8 3:-6 5:9 6:19 12:-8
plain:style=4:3	0:-5 5:10 6:19 12:-12
plain:style=4:gap=1	1:-5 6:17
plain:style=4:gap=3	2:9 12:-9
plain:style=4:known	2:19 12:-6
plain:style=4:loud=true	0:-6 1:-8 2:8 3:-6 5:9 6:19 12:-8
plain:style=5	1:-9 2:25 3:8 4:-5 12:-11
plain:style=5:3	1:-9 2:25 3:8 4:-5 12:-11
plain:style=5:gap=1	1:-7 2:5 3:9
plain:style=5:gap=3	2:14 12:-6
plain:style=5:gap=5	2:6
plain:style=5:known	2:21 3:9 4:-6 12:-10
plain:style=5:loud=true	1:-9 2:25 3:8 4:-5 12:-11
plain:title-case	0:-48 1:65 2:10 3:-13 4:33 7:13 8:-53 9:-10 10:-8 11:41 12:-38
plain:until-date=-1	0:9 1:-34 2:18 3:-8 4:14 5:38 6:43 8:-22 9:-45 10:-31 11:-10 12:26
plain:until-date=-1:loud=false:gap=0	1:11 4:6 5:-7 10:-10 11:-8 12:11
plain:until-date=-1:loud=false:gap=1	0:18 1:13 2:-5 3:-12 4:14 5:6 6:11 7:7 8:-11 9:-11 10:-53 12:20
plain:until-date=-1:loud=false:gap=3	0:12 1:-27 2:-7 3:-6 4:-15 5:29 6:22 9:-29 10:44 12:-27
plain:until-date=-1:loud=false:gap=5	0:-5 4:6 12:5
plain:until-date=-1:loud=true:gap=1	0:-6 1:-18 2:6 3:19 6:17 10:-5
plain:until-date=-1:loud=true:gap=3	0:-8 1:-9 2:27 3:-7 4:8 5:-8 10:-5 12:17
plain:until-date=-1:loud=true:gap=5	5:8
plain:until-date=0	0:-13 1:12 2:-14 4:-15 5:-7 6:-27 7:11 8:18 9:24 10:15 12:-13
plain:until-date=0:loud=false:gap=0	1:26 10:-11 12:-8
plain:until-date=0:loud=false:gap=1	0:-10 2:-7 3:-6 5:-21 6:-16 8:15 9:30 10:34 12:-9
plain:until-date=0:loud=false:gap=3	0:-7 1:-23 2:-6 5:11 6:-9 7:13 8:14 12:11
plain:until-date=0:loud=false:gap=5	0:6 4:-8
plain:until-date=0:loud=true:gap=1	1:6 3:14 12:-6
plain:until-date=0:loud=true:gap=3	1:9 2:5 8:-8
plain:until-date=1	0:-16 1:31 2:19 5:-28 6:-34 7:-12 9:14 10:17 11:16 12:-9
plain:until-date=1:loud=false:gap=0	1:7
plain:until-date=1:loud=false:gap=1	0:-8 1:-8 5:-6 6:-21 8:12 9:11 10:24
plain:until-date=1:loud=false:gap=3	1:27 2:14 5:-15 6:-7 8:-9 9:15 11:11 12:-25
plain:until-date=1:loud=true:gap=1	1:14 2:7 3:6 9:-7 10:-5
plain:until-date=1:loud=true:gap=3	1:-9 11:11 12:16
plain:until-date=2	1:8 2:-22 6:-7 10:11 11:-6 12:9
plain:until-date=2:loud=false:gap=1	1:16 5:8 8:-7 9:-11 11:-6
plain:until-date=2:loud=false:gap=3	1:-5 2:-5 7:5 9:18
plain:until-date=2:loud=true:gap=1	10:7
plain:until-date=2:loud=true:gap=3	2:-11 8:11 10:6
plain:until-date=3	0:20 1:-21 2:6 6:18 8:-6 10:-9 11:-6
plain:until-date=3:loud=false:gap=0	12:5
plain:until-date=3:loud=false:gap=1	0:13 1:-8 4:-5 6:19 8:-5 9:-5
plain:until-date=3:loud=false:gap=3	0:9 1:-10 2:10 9:-7 10:-11 11:-5 12:19
plain:until-date=3:loud=true:gap=1	3:5
plain:until-date=3:loud=true:gap=3	9:16 10:6 12:-14
plain:verb	0:-12 2:-9 5:-9 6:-21 7:14 9:-8 10:-5 11:-28 12:82
plain:wraps	12:18
rank=false:false:false	0:-17 1:-19 2:-46 3:-12 4:7 5:32 6:33 7:-15 9:16 11:14
rank=false:false:true	0:-14 1:63 2:-23 3:-13 4:-5 5:-24 6:-17 7:7 9:-7 10:24 11:-10 12:18
rank=false:gap=0	1:25 2:-13 4:7 5:-11 6:10 8:6 9:-6 10:-21 11:-12 12:17
rank=false:gap=1	0:15 1:26 2:-27 3:-11 7:-13 8:-18 9:-8 10:11 12:27
rank=false:gap=2	1:6 2:-20 3:-6 4:-7 5:-6 6:15 9:9 10:9 12:7
rank=false:gap=3	1:-14 2:-6 3:-8 4:-6 6:-18 8:12 10:23 11:15
rank=false:gap=4	0:-12 1:-13 5:8 7:9 8:5 9:13 10:-6 11:8 12:-11
rank=false:gap=5	1:-15 4:15 5:7 6:-11 8:-6 12:18
rank=false:true:false	0:26 5:-6 6:-9 10:-6
rank=false:true:true	1:-23 2:8 6:-14 12:41
rank=larger:false	0:-18 2:-9 4:25 5:10 6:-8 11:11 12:-6
rank=larger:false:false	0:-25 2:-9 4:32 5:19 6:-8 11:11 12:-14
rank=larger:false:true	2:-6 12:19
rank=larger:true:false	9:7
rank=larger:true:true	0:-8 4:12 5:5 11:17 12:-14
rank=none	5:-5 6:6 7:14 12:-12
rank=same:false	1:23 2:-15 5:7 6:-12 7:-7 8:-6 9:14 10:-18 11:-14 12:25
rank=same:false:false	0:6 2:7 3:9 5:6 6:14 8:-11 10:-6 11:-17 12:-14
rank=same:false:true	0:-13 2:-6 4:-5 5:23 6:-37 10:-17 11:-15 12:75
rank=same:true	0:-6 1:-23 2:54 3:24 4:-8 6:-7 8:8 9:-6 10:-13 12:-25
rank=same:true:false	1:-6 4:-5 5:7 6:-8 8:13 9:13 10:-12 12:-8
rank=same:true:true	2:75 3:50 4:-12 5:-17 6:-6 7:-8 10:-28 12:-54
rank=smaller:false	0:14 2:-36 3:-27 4:-18 5:-17 6:11 9:-7 10:32 11:5 12:43
rank=smaller:false:false	0:18 1:26 2:-51 3:-33 4:-27 5:-20 6:21 7:6 8:10 10:39 11:-15 12:25
rank=smaller:false:true	0:24 1:-12 2:-17 3:-11 4:-11 5:10 6:40 9:-7 10:-32 11:15 12:10
rank=smaller:true:false	0:-7 1:-32 2:-10 6:-19 10:44 11:10 12:24
rank=smaller:true:true	0:-8 1:16 2:6 3:-6 5:-24 6:-19 9:-12 10:14 12:27
rank=true:false:false	1:-15 2:39 3:29 9:-10 10:-10 12:-22
rank=true:false:true	2:-11 8:5 9:5
rank=true:gap=0	2:-6 3:6
rank=true:gap=1	1:-13 3:26 8:8 10:-7
rank=true:gap=2	2:18 12:-6
rank=true:gap=3	2:28 3:-6 7:5 9:-6 12:-10
rank=true:gap=4	2:11
rank=true:gap=5	2:6 5:12
rank=true:true:true	2:23 12:-7
rule	0:22 1:-31 2:39 5:-10 6:-26 10:-12 11:-5 12:29
rule-in=certifications	0:-8 1:9 2:-10 6:-17 7:88 8:-19 9:-15 12:-24
rule-in=certifications:none	1:-11 7:10 12:17
rule-in=certifications:rule=header	1:22 7:21 12:-32
rule-in=certifications:rule=heading	12:12
rule-in=certifications:rule=start	2:-6 6:-9 7:61 8:-15 9:-13 11:8 12:-21
rule-in=certifications?	8:8 12:6
rule-in=certifications?:rule=start	8:8 12:5
rule-in=education	0:-11 1:32 2:17 3:-9 4:-11 5:-19 6:-44 8:92 9:-25 10:-39 11:13
rule-in=education:none	0:12 1:-16 2:-6 5:-6 6:-16 7:11 10:-8 11:14 12:16
rule-in=education:rule=header	0:-11 1:29 2:12 5:-8 6:-14 8:-12 9:-6 10:-11 11:-8 12:39
rule-in=education:rule=heading	2:22 8:-5
rule-in=education:rule=start	0:-8 1:20 2:-10 6:-11 7:-6 8:104 9:-19 10:-17 11:9 12:-55
rule-in=education?	8:10
rule-in=experience	1:27 2:-8 4:-17 5:12 6:-7 7:-18 8:-18 9:91 10:-46 11:-43 12:27
rule-in=experience:none	0:15 2:-27 3:-7 4:-8 5:15 6:13 7:-10 8:-10 9:31 10:-23 11:-20 12:32
rule-in=experience:rule=dated	1:19 9:9 12:-10
rule-in=experience:rule=header	1:20 2:-11 3:8 5:10 7:-5 8:11 9:-16 10:-12 11:-7
rule-in=experience:rule=heading	2:35 9:-6 12:-14
rule-in=experience:rule=start	0:-9 1:-7 5:-10 6:-19 8:-14 9:72 11:-13 12:15
rule-in=experience?	6:15 9:18 10:12 11:-13 12:-16
rule-in=experience?:none	12:7
rule-in=experience?:rule=header	10:8 12:-9
rule-in=experience?:rule=start	1:-7 6:18 9:19 11:-11 12:-13
rule-in=none	0:59 1:-45 2:-14 3:-10 4:82 5:23 6:-35 7:-11 8:-14 9:9 10:-24 11:-14 12:-6
rule-in=none:none	0:83 1:-36 2:-6 3:-7 4:-41 5:49 6:-30 7:-9 8:-12 9:13 10:-19 11:-11 12:25
rule-in=none:rule=name	0:-25 1:-9 2:-8 4:123 5:-25 6:-5 12:-31
rule-in=other	1:21 2:28 3:14 4:-22 5:33 6:-27 7:-31 8:-21 9:-16 10:80 11:-50 12:-9
rule-in=other:none	0:15 1:43 3:-6 4:-18 5:32 6:-21 7:-24 8:-5 9:-28 10:48 11:-41
rule-in=other:rule=dated	0:-10 1:-12 5:6 6:-7 7:-6 8:-13 9:15 10:38 11:-7
rule-in=other:rule=heading	1:-9 2:28 3:15 10:-6 12:-10
rule-in=other?	0:16 1:-9 2:-36 3:25 4:-9 6:-23 7:14 9:-12 10:23
rule-in=other?:none	0:26 1:-23 2:-18 3:25 4:-7 6:-17 7:9 8:-5 9:-12 10:19 12:-6
rule-in=other?:rule=dated	0:-8 1:18 7:6 9:-13 12:7
rule-in=other?:rule=heading	2:-18 8:9 9:13
rule-in=projects	0:-36 1:-7 2:18 3:-6 4:-7 5:-13 6:6 7:-14 8:-22 9:-25 10:-32 11:131 12:8
rule-in=projects:none	0:-19 2:-10 5:-11 6:6 8:-5 9:-5 11:48
rule-in=projects:rule=header	0:-7 1:9 10:-6 11:21 12:-11
rule-in=projects:rule=heading	2:19 12:-10
rule-in=projects:rule=start	0:-10 1:-17 2:6 7:-7 8:-14 9:-17 10:-27 11:63 12:26
rule-in=projects?	1:14 5:-5 6:-11 10:16 12:6
rule-in=projects?:none	1:9 2:-5 6:-10 10:9 12:12
rule-in=projects?:rule=start	10:7
rule-in=research	3:5
rule-in=research:rule=header	3:5
rule-in=skills	0:-28 1:-26 2:-11 3:-8 4:-9 5:-10 6:106 7:-10 8:-13 9:-14 10:24 11:-20 12:18
rule-in=skills:none	0:-25 1:-32 2:-21 3:-6 4:-8 5:-14 6:108 7:-9 8:-12 9:-12 10:22 11:-18 12:27
rule-in=skills:rule=dated	1:9 5:6 12:-10
rule-in=skills:rule=heading	2:11
rule-in=skills?	0:7 1:-21 5:-15 6:48 8:-8 10:8 11:-9
rule-in=skills?:none	0:7 1:-20 5:-15 6:49 8:-8 10:8 11:-8
rule-in=summary	0:-12 2:21 6:-19 8:10 10:-11 11:-7 12:30
rule-in=summary:none	0:-9 6:-17 8:11 10:-9 11:-6 12:33
rule-in=summary:rule=dated	12:6
rule-in=summary:rule=heading	2:23 12:-9
rule=dated	0:-35 1:36 2:-18 3:10 4:-10 5:7 6:-32 7:24 8:18 9:36 10:10 11:19 12:-64
rule=header	0:-20 1:93 3:9 4:-10 6:-18 7:9 8:-5 9:-26 10:-25 12:-14
rule=heading	0:-15 1:-27 2:128 3:10 4:-9 5:-18 6:-6 7:-10 10:-8 11:-7 12:-34
rule=heading:certifications	12:11
rule=heading:education	2:21
rule=heading:experience	2:36 9:-6 12:-14
rule=heading:other	0:-5 1:-13 2:11 3:15 5:-9 8:7 9:10 12:-8
rule=heading:projects	2:20 12:-10
rule=heading:skills	2:16
rule=heading:summary	2:23 12:-9
rule=name	0:-25 1:-9 2:-8 4:123 5:-25 6:-5 12:-31
rule=start	0:-34 1:-6 3:-11 4:-12 5:-16 6:-25 7:42 8:58 9:32 10:-35 11:53 12:-41
rule=start:certifications	2:-7 6:-12 7:57 8:-8 9:-17 11:7 12:-8
rule=start:education	0:-9 1:29 2:-10 6:-12 7:-6 8:99 9:-20 10:-17 11:9 12:-55
rule=start:experience	0:-10 1:-15 2:5 5:-12 8:-18 9:87 11:-25
rule=start:projects	0:-10 1:-17 2:7 7:-7 8:-15 9:-17 10:-20 11:61 12:23
running	5:39 12:-27
school	0:-33 1:98 3:-15 4:-9 5:-45 6:-38 7:22 8:139 9:-26 10:-34 11:-23 12:-32
size=0	0:15 1:17 2:-7 5:7 6:27 7:-6 10:-20 11:-9 12:-15
size=1	0:7 2:-19 3:-20 4:-8 5:14 6:14 7:12 8:-21 9:-7 10:15 11:-22 12:33
size=2	0:7 1:23 2:5 3:29 4:-6 5:-30 6:-38 7:-6 8:6 10:-19 11:8 12:25
size=3	0:-17 1:-36 2:-7 3:-6 4:-14 5:-18 6:-6 7:8 8:14 9:19 10:30 11:24 12:8
size=4	0:-9 1:-9 2:17 5:18 8:5 12:-13
size=5	0:-15 2:8 4:31 5:5 12:-13
step=0	0:7 1:5 2:23 7:-5 9:16 11:7 12:-55
step=1	0:-17 1:13 2:6 3:-5 4:-6 6:-60 8:10 9:20 10:15 12:16
step=2	1:8 2:-29 3:6 4:8 5:-48 6:62 8:-14 9:-29 10:18 11:7 12:9
step=3	0:-9 1:-15 2:-6 4:-5 9:6 10:-12 11:-9 12:49
step=4	0:8 1:-19 5:49 6:-13 8:8 9:-8 10:-19 11:-7 12:6
style-dates=0	0:22 1:-26 4:20 5:23 6:-10 7:-11 8:-10 10:-16 11:-15 12:20
style-dates=0:0	0:11 1:-30 2:-5 4:10 5:22
style-dates=0:1	0:-6 2:5 4:23 5:21 6:-16 8:-6 10:-9 11:7 12:-17
style-dates=0:2	0:-8 2:-6 3:16 4:-9 5:-27 6:-13 7:7 9:7 10:9 11:10 12:13
style-dates=0:3	0:25 1:7 2:5 3:-8 5:7 6:16 7:-13 9:-7 10:-17 11:-28 12:19
style-dates=1	1:-14 3:-12 4:-9 5:-5 6:26 7:12 9:-8 10:10
style-dates=1:1	5:6
style-dates=1:2	0:9 1:29 2:10 5:-8 8:-6 10:7 11:-5 12:-35
style-dates=1:3	0:-10 1:-45 2:-9 3:-9 4:-5 6:30 7:10 8:7 9:-11 10:6 11:8 12:32
style-dates=2	0:-25 1:12 2:6 3:6 4:-7 5:-11 6:-17 7:-8 8:7 11:10 12:26
style-dates=2:1	0:6 5:10 10:-9
style-dates=2:2	1:-20 2:5 5:-7 6:5 9:6 11:8 12:13
style-dates=2:3	0:-28 1:35 3:10 4:-6 5:-14 6:-23 10:12 12:18
style-dates=3	0:-9 1:20 2:-10 4:-7 5:-9 6:-8 7:12 8:8 9:10 10:9 12:-19
style-dates=3:0	1:-19 5:9 12:13
style-dates=3:1	7:9 8:-10 10:-9 12:19
style-dates=3:2	1:14 3:6 5:-6 8:14 9:5 10:14 12:-29
style-dates=3:3	0:-6 1:27 3:-5 5:-9 8:6 10:9 12:-23
style=0	0:18 1:15 2:-45 3:-15 4:15 5:11 6:6 8:-20 10:-8 11:12 12:7
style=0:0	0:18 1:15 2:-45 3:-15 4:15 5:11 6:6 8:-20 10:-8 11:12 12:7
style=0:gap=0	1:36 2:-8 4:8 5:-19 6:9 8:-5 9:-5 10:-17 11:-11 12:11
style=0:gap=1	0:13 1:36 2:-22 3:-6 5:21 6:-20 8:-26 9:-19 10:17 11:9
style=0:gap=2	2:-10 6:23 8:8 10:9 11:-5
style=0:gap=3	0:13 1:-18 2:-8 3:-5 7:5 8:7 11:16 12:-9
style=0:gap=4	0:-12 1:-25 7:10 9:24 11:8
style=0:gap=5	0:6 1:-12 4:18 5:7 6:-10 10:-9 12:13
style=0:loud=false	0:6 1:12 2:-22 3:-12 7:-14 8:-10 10:9 12:33
style=0:loud=true	0:13 2:-23 4:17 5:11 6:8 7:18 8:-10 10:-17 11:9 12:-26
style=1	0:-25 1:18 2:-5 3:-9 4:-6 5:-7 6:6 8:23 11:-15 12:16
style=1:1	0:-10 1:38 3:-7 5:-19 6:7 7:-9 8:12 9:-9 12:9
style=1:2	1:-9 7:12 8:11 10:-16 11:-9 12:13
style=1:3	0:-10 1:-10 5:9 9:12 10:14 12:-5
style=1:gap=0	5:8 8:13 12:-10
style=1:gap=1	0:5 2:-7 5:-20 6:29 8:8 11:-11
style=1:gap=2	0:-8 1:12 2:-8 5:-5 6:-11 8:-8 9:16 10:-8 12:19
style=1:gap=3	0:-16 2:12 6:-10 8:6 12:7
style=1:gap=4	1:12 5:9 9:-11 12:-7
style=1:gap=5	0:-5 10:6 12:6
style=1:known	0:-5 1:-9 2:10 6:-7 7:-5 11:-5 12:33
style=1:loud=false	0:-7 1:14 5:9 6:14 7:6 8:17 10:-9 11:-12 12:-32
style=1:loud=true	0:-19 2:-7 3:-5 4:-6 5:-15 6:-8 8:6 10:6 12:48
style=2	1:-9 2:-6 9:9 12:17
style=2:1	1:-6 9:7 10:-6 12:22
style=2:2	11:6 12:-5
style=2:gap=1	9:13
style=2:gap=2	12:7
style=2:gap=3	6:-6 12:13
style=2:known	12:9
style=2:loud=true	1:-9 2:-6 9:9 12:17
style=3	1:-12 2:6 3:-5 6:-14 8:12 10:26 11:-5
style=3:2	1:-9 6:-14 8:6 9:-5 10:28
style=3:3	8:6 9:5
style=3:gap=1	1:-7 6:-7 8:9 10:-5 12:19
style=3:gap=2	0:10 10:11 12:-16
style=3:gap=3	6:-6 10:22 12:-10
style=3:known	1:-5 10:16
style=3:loud=false	6:-11 12:19
style=3:loud=true	1:-8 2:7 3:-5 8:12 10:28 12:-23
style=4	1:-9 3:22 4:-5 5:6 7:5 8:-6 10:-8
style=4:1	12:11
style=4:2	3:6
style=4:3	1:-7 2:8 3:17 5:8 7:6 10:-8 12:-12
style=4:gap=0	1:-7 2:-10 3:6 12:12
style=4:gap=1	2:-5 3:23
style=4:gap=3	2:9 3:-5 7:6 12:-6
style=4:gap=4	2:7
style=4:gap=5	5:12
style=4:known	2:5 3:16
style=4:loud=true	1:-9 3:22 4:-5 5:6 7:5 8:-6 10:-8
style=5	1:-11 2:44 3:5 12:-9
style=5:2	2:10
style=5:3	1:-9 2:33 3:6 12:-7
style=5:gap=1	1:-6 3:7
style=5:gap=2	2:14 12:-5
style=5:gap=3	2:12
style=5:gap=4	2:8
style=5:gap=5	2:6
style=5:known	1:-8 2:44 3:6 12:-14
style=5:loud=true	1:-11 2:44 3:5 12:-9
title-case	0:-35 1:68 2:24 4:18 7:12 8:-41 9:-10 10:-7 11:8 12:-39
until-date=-1	1:-29 2:10 4:5 5:40 6:28 7:6 8:-21 9:-25 10:-44 11:10 12:18
until-date=-1:loud=false:gap=0	0:-6 6:7 10:-9 11:-7 12:24
until-date=-1:loud=false:gap=1	0:15 1:29 2:-10 3:-6 5:9 7:13 8:-12 10:-50 11:13
until-date=-1:loud=false:gap=2	5:6 6:8 11:-6 12:5
until-date=-1:loud=false:gap=3	1:-6 5:18 6:5 8:9 11:-11 12:-15
until-date=-1:loud=false:gap=4	5:11 8:6 10:8 11:13 12:-30
until-date=-1:loud=false:gap=5	0:-6 12:14
until-date=-1:loud=true:gap=0	0:9 2:-11 3:12 4:8 5:-9
until-date=-1:loud=true:gap=1	0:-9 1:-21 3:9 5:27 6:9 10:-14 11:-9 12:24
until-date=-1:loud=true:gap=2	0:9 1:6 5:-11 6:17 8:6 9:-6 11:-6
until-date=-1:loud=true:gap=3	0:-6 1:-9 2:22 3:-7 5:-16 6:-15 8:-11 9:-6 10:24 11:33 12:-6
until-date=-1:loud=true:gap=4	0:-8 1:-17 2:14 7:12 12:10
until-date=-1:loud=true:gap=5	0:6 4:14 6:-7
until-date=0	0:-14 1:9 2:-11 4:-10 6:-24 7:12 8:23 9:23 10:15 12:-14
until-date=0:loud=false:gap=0	1:23 12:-11
until-date=0:loud=false:gap=1	0:-10 1:-23 5:-6 6:-9 8:13 10:45 12:-11
until-date=0:loud=false:gap=2	0:-8 6:-5 8:7 9:14
until-date=0:loud=false:gap=3	1:-11 9:12 10:-5 12:7
until-date=0:loud=false:gap=5	0:5 5:5 12:-6
until-date=0:loud=true:gap=1	1:24 2:-6 5:-9 10:-18 11:-6 12:14
until-date=0:loud=true:gap=2	1:7 8:-6 11:5 12:-7
until-date=0:loud=true:gap=3	1:-8 7:13 8:9 9:-14 10:7
until-date=0:loud=true:gap=4	9:11
until-date=0:loud=true:gap=5	5:12 12:5
until-date=1	0:-14 1:26 5:-27 6:-22 7:-11 8:10 10:37
until-date=1:loud=false:gap=0	1:6
until-date=1:loud=false:gap=1	1:-7 4:7 5:-9 6:-8 7:-6 10:23 12:8
until-date=1:loud=false:gap=3	1:23 12:-5
until-date=1:loud=false:gap=4	1:13 9:-11
until-date=1:loud=true:gap=0	8:12 12:-5
until-date=1:loud=true:gap=1	8:-5 10:13
until-date=1:loud=true:gap=2	10:8 11:6
until-date=1:loud=true:gap=3	1:-10 8:6 9:7 10:5
until-date=1:loud=true:gap=4	9:10 12:-6
until-date=1:loud=true:gap=5	12:6
until-date=2	1:5 2:-7 5:-6 6:-5 9:8 11:-8 12:19
until-date=2:loud=false:gap=1	5:-7
until-date=2:loud=false:gap=3	1:7
until-date=2:loud=true:gap=1	1:6 12:-8
until-date=2:loud=true:gap=2	1:-9 7:6
until-date=2:loud=true:gap=3	2:-5 8:5
until-date=2:loud=true:gap=4	5:-6 12:13
until-date=3	0:14 1:-19 5:-5 6:15 10:-6
until-date=3:loud=false:gap=0	1:-7 12:10
until-date=3:loud=false:gap=1	0:7 1:-16 5:-9 6:15
until-date=3:loud=false:gap=2	12:7
until-date=3:loud=false:gap=3	0:5
until-date=3:loud=true:gap=1	0:9 1:13 12:-18
until-date=3:loud=true:gap=2	5:7 12:-8
until-date=3:loud=true:gap=4	12:6
verb	0:-16 2:-6 5:-6 6:-17 7:10 10:-9 11:-13 12:62
w0=	0:9 5:6 8:29 10:-9 12:-22
w0=0x7f454c46 gma	0:-14 12:16
w0=1	5:21 12:-14
w0=10 1234 and ic	1:-7 10:-7 12:20
w0=10 1234 and ne	1:-8 10:-11 12:24
w0=10 2007	1:5
w0=100	10:7
w0=123	5:11 12:-9
w0=1300	12:13
w0=1856 1861	8:8 12:-5
w0=1861 1863	8:8 12:-5
w0=1863 1865	8:8 12:-5
w0=1865	10:43 12:-34
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
w0=2012	12:10
w0=2014 2015	9:5
w0=2015	8:11 9:-9
w0=2016	1:-10 12:13
w0=2017	9:8
w0=2018	8:8
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
w0=816	0:13 12:-10
w0=8353	0:8
w0=98693	0:-9 12:10
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
w0=advanced	6:-8 12:12
w0=adventurer	0:-6 5:9
w0=advisor	1:-8 12:13
w0=affiliations	3:7
w0=agile	6:17 12:-15
w0=ahmedabad	1:16 12:-9
w0=ahornstraße	0:9 12:-5
w0=akademische	2:9 9:-7
w0=alcalá	0:-12 1:16 8:14 10:-6
w0=alice	12:7
w0=alicebobcarol 	12:6
w0=alien	1:9 12:-6
w0=all	6:-6 12:16
w0=amazon	1:8 12:-5
w0=amiralisobhgol	0:6
w0=amnpardaz	9:7 12:-5
w0=an	11:13 12:-10
w0=analista	8:14 12:-11
w0=analytical	10:6 12:-6
w0=ancr	9:7
w0=and	0:47 1:-12 2:-10 3:7 4:-6 5:55 6:-14 9:-11 10:-15 11:-11 12:-29
w0=and 23	0:10 12:-6
w0=and and github	12:7
w0=android	6:12 12:-11
w0=angular	6:8
w0=ann	0:16 1:8 6:-5 12:-14
w0=anna	1:13 12:-5
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
w0=available	12:5
w0=awards	2:10 3:7 12:-5
w0=aws	6:20 7:7 12:-16
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
w0=basel	1:13 12:-12
w0=bengali native	5:-8 12:12
w0=berlin	0:7 1:-6 12:9
w0=betreuer	1:-14 12:20
w0=bharat	9:12 12:-9
w0=big	11:9
w0=bio inspired	10:12 12:-11
w0=books	10:-6 12:10
w0=born	0:7
w0=broadway	0:12 12:-8
w0=buenos	0:9 5:-6
w0=bug	6:6
w0=building	10:7 12:-5
w0=built	11:-7 12:15
w0=c	6:8 12:-7
w0=c and and	6:31 11:-7 12:-17
w0=caixa	1:5
w0=california	1:11
w0=campus	1:-6 10:11
w0=careerpilot	11:8 12:-7
w0=category	12:8
w0=certificada	7:33 12:-31
w0=certification	7:-8 12:16
w0=certified	1:-6 7:9
w0=cgpa	1:-8 12:13
w0=ci and cd	6:-6 12:11
w0=cignex	1:5
w0=client	1:-9 12:15
w0=clients	12:8
w0=cloud	6:-14 12:17
w0=co creator	11:7
w0=code	10:5
w0=codeacademy	1:8
w0=coding	10:5
w0=coimbatore	0:5
w0=colaboradora	12:5
w0=college	1:20 12:-8
w0=colorqueue	11:11 12:-10
w0=company	5:27 10:-9 12:-16
w0=completed	8:12 12:-10
w0=computer	10:7
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
w0=creative	5:18 12:-10
w0=creator	1:16 11:11 12:-22
w0=credit	11:-7 12:10
w0=css	6:5
w0=cum	12:6
w0=current	1:54 10:-6 12:-39
w0=currently	12:13
w0=curriculum	4:-15 5:30 12:-6
w0=cv	5:5
w0=dana	10:10 12:-7
w0=data	12:-6
w0=databases	12:14
w0=date	5:16 10:-15 12:17
w0=dates	2:-8 12:10
w0=dav	8:8 12:-5
w0=daytime	5:11 12:-7
w0=dean s	1:13 9:-8 10:5
w0=dear	5:10 12:-7
w0=department	12:5
w0=deployment	6:8 12:-5
w0=description	1:-41 5:-7 11:-6 12:73
w0=designation	1:10 12:-7
w0=deutsch	10:-5 12:16
w0=dev	6:19 12:-13
w0=developed	1:42 12:-26
w0=development	12:6
w0=devops	0:-9 5:18 12:-5
w0=distributed	11:10 12:-11
w0=dmitry	4:8
w0=dni	0:10 12:-7
w0=docker	6:23 12:-13
w0=documentation	6:5
w0=done	12:8
w0=dr	10:13 12:-11
w0=driving	6:-5 12:13
w0=drones	11:9 12:-8
w0=dte	9:6
w0=duration	1:5
w0=during	12:9
w0=dynamic	10:10 12:-10
w0=e	5:10 10:19 12:-25
w0=e commerce	11:7
w0=eagle	9:-12 10:14 11:7 12:-6
w0=educación	2:9 12:-6
w0=education	1:-6 2:28 12:-6
w0=eecs	1:6 6:-7 12:12
w0=efficient	10:5
w0=egl	12:5
w0=eichhorn	6:-9 10:31 12:-20
w0=email	0:-5 12:12
w0=embedded	1:7 9:-6
w0=engineering	7:12
w0=englisch	12:16
w0=english	5:-6 7:9 10:-8 12:24
w0=english profes	12:6
w0=entwicklung	6:-5 12:8
w0=ernest	12:6
w0=especialista	5:8
w0=esri	8:9
w0=eta	10:18 12:-10
w0=everis	9:6
w0=examples	3:7
w0=exercise	9:14 12:-13
w0=expected	1:18 12:-16
w0=experience	1:-10 2:16 3:20 12:-12
w0=experienced	12:5
w0=experte	6:12 12:-6
w0=extraction	12:6
w0=fabrikam	1:7 12:-6
w0=faculty	1:-11 12:12
w0=fall	1:5
w0=familiar	6:-8 12:9
w0=fantastic	10:11 12:-9
w0=ferialpraktika	1:6
w0=firoj	4:6
w0=first	1:-6 12:14
w0=flashinfer	11:5
w0=flutter	6:6
w0=for	12:11
w0=fortbildung	1:12 12:-11
w0=fortgeschritte	6:12 12:-7
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
w0=geburtsdatum	0:-12 10:-5 12:28
w0=gender	12:8
w0=german	12:16
w0=ghaziabad u p	0:-6 12:8
w0=gis	5:7 6:11 12:-10
w0=git	6:6
w0=github	0:9 5:-5
w0=github and you	0:-7 12:13
w0=github com and	0:15
w0=global	1:14 12:-13
w0=go	6:10 12:-8
w0=government	8:17 12:-13
w0=gpa	1:-26 2:-9 12:47
w0=grand	0:6
w0=graphic	11:8 12:-7
w0=griesheim	5:9
w0=grosse	0:11 8:5 12:-11
w0=group	7:16 9:-10
w0=hackathon	12:8
w0=hacker	10:7 12:-6
w0=hadiyal	4:9
w0=hadiyalyugant 	0:12 12:-9
w0=hardware	6:-9 12:11
w0=hardware aware	10:12 12:-11
w0=hebrew	12:9
w0=higher	1:-7 8:13
w0=highlights	12:6
w0=hiking	10:13 12:-12
w0=hillel	10:5
w0=hindi	5:-10 12:18
w0=hobby	12:13
w0=holy	1:7
w0=homepage	0:9 12:-5
w0=honeywell	9:9
w0=honors	2:8
w0=hopeful	5:9
w0=hsc	1:9 12:-7
w0=html	6:29 12:-19
w0=html5	6:7
w0=https and and 	0:13 1:6 5:40 6:-6 9:-5 12:-36
w0=humboldtstraße	0:6
w0=i	0:-7 5:-5 6:-8 10:-7 11:-6 12:44
w0=ides	6:5
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
w0=intermediate	6:-27 8:6 12:31
w0=international	12:7
w0=interviewing	10:8 12:-6
w0=introduction	7:14 12:-10
w0=investigation	2:6
w0=it kenntnisse	12:6
w0=item	10:-7 12:13
w0=iwin	9:6
w0=j	10:36 12:-32
w0=james	12:8
w0=jan	1:-6 10:18
w0=january	1:9
w0=japanese	6:11 12:-10
w0=java	6:19 11:6 12:-20
w0=javascript	6:18 12:-12
w0=jdoe	0:8 5:16 12:-14
w0=jean baptiste	12:9
w0=jekyll	1:-6 6:16 12:-9
w0=john	0:-7 1:-12 2:-5 4:20 5:10 10:54 12:-49
w0=john doe email	0:11 12:-8
w0=john doe org	5:27 12:-21
w0=johndoe	0:17 12:-13
w0=johndoe com	0:12 12:-11
w0=joseluispastor	0:8 12:-7
w0=journal	10:-9 12:13
w0=juan	5:10 12:-8
w0=july	1:17 8:-10
w0=junior	5:7
w0=junit	6:6 12:-6
w0=justal kevin g	0:7
w0=kappa	10:6
w0=klasse	12:9
w0=koding	10:15 12:-7
w0=konstruktion	1:-12 12:13
w0=kotlin	6:17 12:-10
w0=kvm	10:15 11:-9
w0=l	10:16 12:-15
w0=language	12:11
w0=languages	6:-11 12:24
w0=last	4:-6 12:10
w0=lauri	12:6
w0=leadership	10:14 12:-10
w0=lebenslauf	0:-14 5:24
w0=led	12:18
w0=lenguajes	2:10
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
w0=maria	12:10
w0=marital	12:10
w0=master	8:7
w0=master s	5:7 12:-5
w0=matlab	6:-6 12:9
w0=maxprocloud	11:7
w0=may	10:12 12:-7
w0=medium	0:9 5:-5
w0=megatruetrue	1:13 12:-10
w0=member	1:-10 10:7 12:13
w0=mentoring	10:10 12:-7
w0=messaging	6:-10 12:11
w0=microsoft	6:6 12:-5
w0=minor	1:-15 12:17
w0=miriam	12:6
w0=miscellaneous	2:-8 12:13
w0=mobile	11:6
w0=monitoring	6:-8 12:9
w0=month	1:16 12:-14
w0=monthly	6:-6 12:7
w0=more	11:-8 12:21
w0=most	1:13 12:-6
w0=mother	6:-5 12:19
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
w0=node js	6:11 12:-8
w0=node js and ja	6:5
w0=nombre	4:13 12:-8
w0=northeast	11:9 12:-5
w0=november	5:8
w0=nsf	12:6
w0=objective	2:6
w0=oci	7:9
w0=october	8:5
w0=on	12:10
w0=online	12:10
w0=open source	1:-6 2:7 11:-6 12:7
w0=operating	6:9 12:-5
w0=optimización	10:6
w0=oracle	7:6
w0=os	6:18 12:-16
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
w0=penetration	12:5
w0=percentage	1:-9 12:11
w0=performed	12:5
w0=period	1:27 9:-7 12:-11
w0=permanent	0:-9 2:10 5:-7 12:14
w0=person	12:14
w0=personal	2:28 4:-7 12:-10
w0=persönliche	2:6
w0=pflichtpraktik	1:6 12:-6
w0=ph d	1:17 8:-6 12:-9
w0=phone	0:-11 12:15
w0=phone and 91 7	0:5
w0=php	6:8
w0=pin	0:7 12:-5
w0=pipy	12:6
w0=place	5:38 12:-23
w0=plaza	0:10 5:-6
w0=pleasantville	0:10
w0=pmp	7:8
w0=portfolio	0:8 11:14 12:-15
w0=position	1:14 5:-5 9:13 12:-16
w0=postgresql	6:9
w0=pp	12:6
w0=present	0:-6 1:13 12:6
w0=processes	12:5
w0=prof	10:14 12:-9
w0=professional	2:14 12:-7
w0=program	6:5 9:6
w0=programación	6:-5 12:6
w0=programming	2:-7 6:20
w0=project	6:-10 11:7 12:24
w0=projects	2:16 11:-8
w0=projects and r	2:14 12:-8
w0=prometheus	6:6 12:-5
w0=publication	12:7
w0=pureminutes	11:13 12:-9
w0=pursuer	6:8 12:-7
w0=pursuing	7:13 12:-12
w0=pyschology	12:5
w0=python	6:41 12:-32
w0=r and programm	10:6
w0=ranked	10:13 12:-9
w0=react	11:13 12:-9
w0=reader	10:-7 12:8
w0=reading	10:6 12:-5
w0=real	11:8 12:-7
w0=real time	1:-6 11:9
w0=recommendation	11:14 12:-6
w0=references	2:10
w0=regents	1:14 12:-5
w0=reinegger	4:8
w0=relevant	1:-8 2:7 12:11
w0=relevante	2:6
w0=responsibiliti	1:-8 6:-6 11:-8 12:37
w0=responsible	12:5
w0=responsável	1:-7 12:9
w0=rest	11:13 12:-12
w0=restful	6:7
w0=resume	4:-11 5:22
w0=resumé	5:6
w0=roadmaps	10:8 12:-6
w0=robotics	6:7
w0=rochester	0:6
w0=role	1:22 6:-16 11:-6 12:12
w0=roles	12:11
w0=ros	6:9 11:-6
w0=rua	0:7 12:-5
w0=russisch	12:6
w0=rust	6:9 12:-7
w0=san	0:5 1:19 12:-13
w0=schedular	11:8 12:-7
w0=scholarships	3:6
w0=scientific	9:15 11:13 12:-25
w0=second	6:-6 12:7
w0=section	3:10
w0=secured	12:5
w0=seethalakshmi	1:8
w0=self	9:8 12:-6
w0=senior	1:9 5:6 12:-5
w0=sept	1:-6 10:21 12:-12
w0=september	8:8
w0=serena	10:-6 12:9
w0=set	11:15 12:-15
w0=sex	0:11
w0=shutter	11:13 12:-12
w0=signal	6:15 12:-14
w0=silhouettes	11:12
w0=sils maria	1:11 12:-10
w0=since	8:8
w0=sistemas	1:-5 12:7
w0=skilled	0:-11 5:14
w0=skills	2:22 6:31 12:-39
w0=skype	4:16 12:-14
w0=sleep	5:11 12:-5
w0=software	0:-15 4:-6 5:22 6:-19 10:-5 12:17
w0=solidworks	6:6 12:-6
w0=some	12:5
w0=something	12:6
w0=spanish	6:13 10:-7
w0=spending	12:8
w0=sports	5:9 12:-5
w0=sql	6:23 12:-14
w0=sslc	1:8 12:-6
w0=staatsangehöri	12:9
w0=stanford	1:19 7:-6 12:-7
w0=state	1:28 8:-13 9:-11 11:7
w0=states	12:7
w0=statistical	6:6 12:-5
w0=steel	1:-14 12:20
w0=strategist	1:5
w0=street	0:13 5:24 12:-29
w0=student	10:16 12:-11
w0=studium	1:14 12:-13
w0=study	1:12 12:-11
w0=sudoku	11:5
w0=summer	1:10 9:5 12:-8
w0=suspendisse	12:6
w0=svelte	6:7 12:-5
w0=sveltekit	6:6
w0=systems	6:-6 12:13
w0=tbp	1:15 12:-7
w0=techadvancers	9:5
w0=technical	2:9 11:-6
w0=technion	1:18 12:-16
w0=technische	8:7
w0=technologies	1:-10 6:24 12:-13
w0=technology	6:24 12:-11
w0=tecnología	1:-6 12:7
w0=tehran	0:17 12:-8
w0=text	11:10 12:-8
w0=the	6:-11 10:-7 12:23
w0=there	12:5
w0=thesis	1:-6 12:9
w0=this	1:-5 5:-7 10:-7 12:26
w0=tindog	11:13 12:-11
w0=tion	12:5
w0=to	6:-7 12:22
w0=tools	2:-14 12:18
w0=topografía	1:-11 12:13
w0=transactional	12:9
w0=travel	12:7
w0=triangular	11:6
w0=u m	10:10 12:-6
w0=ui	12:6
w0=undergraduate	9:5 12:-9
w0=unicode	3:7
w0=unit	6:6
w0=university	1:44 2:-11 5:-6 12:-20
w0=uri	4:6
w0=urop	12:6
w0=usage	3:8
w0=use	12:10
w0=user	11:-6 12:9
w0=valencia	0:10 12:-9
w0=version	6:9 12:-7
w0=visualization	11:9 12:-8
w0=vizag	1:29 9:-9 12:-13
w0=vocational	9:-10 12:12
w0=voice based	12:5
w0=vorname	12:11
w0=web	0:-6 1:6 5:7 6:-33 11:7 12:27
w0=welcome	2:8 12:-5
w0=william	10:10
w0=windows	12:5
w0=wipro	1:-9 12:12
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
w0=ноябрь	11:5
w0=стажер	0:-11 5:14
w0=студенческий	1:9 12:-8
w0=业界领先的虚拟主播技术平台 	6:-9 12:13
w0=为响当当大学武侠系开发的全方	12:10
w0=大规模智能配送调度系统 日处	6:-8 12:12
w0=建立了支持百万级并发的直播技	12:7
w0=开发了实时修炼进度追踪系统 	12:6
w0=技术栈	1:-9 6:21 12:-8
w0=构建了实时订单调度引擎 支持	12:6
w0=淘宝网核心交易系统 采用武侠	12:8
w0=系统帮助武侠系学生整体实力提	12:7
words=0	0:49 1:-7 2:24 3:12 4:11 5:63 6:-13 7:-25 8:-11 9:-41 10:-44 11:-39 12:20
words=1	0:14 1:26 2:55 3:-19 4:40 5:-34 6:-77 7:24 8:-6 9:10 10:-48 11:34 12:-18
words=2	1:-14 2:-40 3:-21 4:-18 5:42 6:42 7:10 8:-24 9:29 11:6
words=3	0:8 1:49 2:-16 4:-22 5:-31 6:10 7:-11 8:40 9:35 10:30 11:-68 12:-24
words=4	0:-52 1:-31 2:-14 3:6 4:-11 5:-13 6:45 7:14 8:23 9:-39 10:36 11:-5 12:40
words=5	0:-31 1:-34 2:-7 3:16 4:-5 5:-25 6:-21 7:-7 8:-21 9:9 10:33 11:67 12:28
wraps	0:17 1:-16 6:-19 10:-8 11:-11 12:52`;
