// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, short plurals. */
export const otherWordIndex = `abbrobotstudio\t2f6
aceeditor\t4o
acl\t5f5
adaspark\t2fr
adl\t224
administer\t5f8 3p 9v ec 2
administering\t5f8 3p 9v ec 2
administration\t5f8 3p 9v ec 2
admob\t3dj
aemasset\t2gi
aemassets\t2gi
ai\t2nv
aifoundry\t2nv
air\t2h1
alloydb\t27d
amazon\t1wv 1 1 4 g 1 1 2 1 1 1 1 1 7 5 1 4 7 3 3 7 9 6 a 4 1 3 b 1 1 a 1 6 1
amazonappsync\t1x1
amazoncloudhsm\t1xj
amazonfargate\t1ye
amazonopswork\t1zg
amazonopsworks\t1zg
amm\t605
annotate\t5zk
annotating\t5zk
annotation\t5zk
antho\t27e
anthos\t27e
apn\t69c
app\t6s 1mz 1 33 1 1 ak co 5 5 2 3
appcenter\t2k4
appclip\t6o
appclips\t6o
appconfig\t1wx
appengine\t27h
appflow\t1tr
appintent\t11z
appintents\t11z
application\t214
applink\td3
applinks\td3
apprunner\t1ww
apps\t3dm
appsscript\t3dm
appsync\t1x1
ara\t2kq
arc\t2kv a
ark\t73
armtrustzone\t2li
artifact\t27j
as\t54t
aspclassic\t2lt
associate\t6m2
ast\t68b
atgcommerce\t7q
aurora\t1tw
automate\t5mq aj 73 1h 5l n 1p
automating\t5mq aj 73 1h 5l n 1p
automation\t5mq aj 73 1h 5l n 1p
avinetwork\t2nj
avinetworks\t2nj
avlcruise\t2nk
aws\t1tr 5 2 4 2 1 3 1 5 3 1 2 2 2 1 3 1 2 1 1 3 1 2 5 d e 1 1 1 1 1 2 2 2 1 4 1 1 1 lc
awsappconfig\t1wx
awsappflow\t1tr
awsappsync\t1x1
awsartifact\t1x2
awsbackup\t1x6
awsbilling\t1x8
awsbudget\t1x9
awsbudgets\t1x9
awscertified\t6gv
awschatbot\t1xc
awscloudfront\t1u2
awscloudhsm\t1xj
awscloudshell\t1xk
awscloudtrail\t1xl
awscloudwatch\t1u4
awscodebuild\t1xn
awscodecommit\t1xo
awscodedeploy\t1xp
awscodestar\t1xr
awscognito\t1u9
awscopilot\t1xv
awsdatasync\t1xz
awsdatazone\t1ue
awsdeepracer\t1y1
awsdocumentdb\t1uh
awsdynamodb\t1ui
awselasticache\t1uv
awseventbridge\t1ux
awsfargate\t1ye
awsgamelift\t1v1
awsgraviton\t1yl
awsguardduty\t1v3
awshealthomic\t1yo
awshealthomics\t1yo
awsinferentia\t1yt
awskinesi\t1v8
awskinesis\t1v8
awslightsail\t1z6
awsmarketplace\t1za
awsmemorydb\t1vl
awsnitro\t1zf
awsopswork\t1zg
awsopsworks\t1zg
awspanorama\t1zj
awspowertool\t1zm
awspowertools\t1zm
awsprivatelink\t1zo
awsproton\t1zq
awsquicksight\t1vz
awsredshift\t1w2
awsrekognition\t1w4
awsrobomaker\t1zt
awssagemaker\t1w8
awssigner\t206
awssnowcone\t209
awssnowmobile\t20a
awstextract\t1wh
awstimestream\t1wi
awstoolkit\t20h
awswavelength\t20o
awswickr\t20q
bcsfoundation\t6ho
beyond\t27l
beyondcorp\t27l
big\t8p 1yx hj 2
biglake\t27m
bigquery\t27n
bigswitch\t2p3
bigtable\t27p
binary\t27q
biz\t2pl
blob\t21c
blobstorage\t21c
bmchelix\t2q7
bmcmainview\t2q8
bmctruesight\t2qa
bnbchain\t2qb
bs\t1bc
bsigrundschutz\t6ht
car\t2sx
cat\tal 117
cdp\t5z3
cloud\t1xh ab 5 3 2 1 a 5 3 3 5 2 5 2
cloud9\t1xh
cloudarmor\t27s
cloudbuild\t27x
cloudcomposer\t280
clouddatastore\t283
cloudfunction\t28d
cloudfunctions\t28d
cloudhsm\t1xj
cloudkm\t28i
cloudkms\t28i
cloudlogging\t28l
cloudnat\t28o
cloudrun\t28t
cloudscheduler\t28v
cloudspanner\t290
cloudsql\t292
cloudwatch\t1u5
cloudwatchlog\t1u5
cloudwatchlogs\t1u5
cnf\t61m
cnn\t677
code\t1u8 3e
codeartifact\t1xm
codewhisperer\t1u8
cog\t55w
cognito\t1u9
collect\t5jp i2 37 2 79
collecting\t5jp i2 37 2 79
collection\t5jp i2 37 2 79
compute\t29c
computeengine\t29c
conditional\t21o
configuration\t5t0 81 65
configure\t5t0 81 65
configuring\t5t0 81 65
container\t21q
containerapp\t21q
containerapps\t21q
cost\t1xx
costexplorer\t1xx
cpp\t2z8
crd\t655
cry\tcm
cststudio\t2zt
cte\t5v2
d3j\t1cd
dao\t6cj
data\t1ue 7p
datafactory\t223
dataplex\t29j
dataprep\t29k
datazone\t1ue
daxstudio\t317
db\t1mm
ddo\t603
deploy\t5jj 8e 52 44 71
deploying\t5jj 8e 52 44 71
deployment\t5jj 8e 52 44 71
design\t5he 29 19 3 g 1q g m 2h 4 f 12 s o c c 8 a s 1 1q 3 r c 9 5g 2x k q r z 2d o 1e k 4
designing\t5he 29 19 3 g 1q g m 2h 4 f 12 s o c c 8 a s 1 1q 3 r c 9 5g 2x k q r z 2d o 1e k 4
detect\t5fe 8 i 44 8 2b 13 7v 2p 43 1c 4q 2 2k 16 1v 5 m
detecting\t5fe 8 i 44 8 2b 13 7v 2p 43 1c 4q 2 2k 16 1v 5 m
detection\t5fe 8 i 44 8 2b 13 7v 2p 43 1c 4q 2 2k 16 1v 5 m
dev\t1cm 1py
device\t1y2
devicefarm\t1y2
did\t606
dip\t32q
direct\t1y3
directconnect\t1y3
document\t5fp 3k 1o 3a 5c
documentation\t5fp 3k 1o 3a 5c
documenting\t5fp 3k 1o 3a 5c
dosbatch\t2oj
dot\te0
dscpowershell\t33v
dsl\t60r
duosecurity\t2v3
durable\t22n
dynamodb\t1uk
ec\t1um
ec2\t1um
eco\t61c
ecr\t1uo
ecs\t1up
edbpostgre\t1mv
edbpostgres\t1mv
edk\t4vw
efmigration\teq
efmigrations\teq
eks\t1us 1
eksanywhere\t1ut
emr\t1uw
encrypt\t5pg jv 2v
encrypting\t5pg jv 2v
encryption\t5pg jv 2v
env\t35w
eta\t36l
eventarc\t29p
evo\tfh
exo\tfi
ext\t376
extract\t621 ci
extracting\t621 ci
extraction\t621 ci
faa\t26z
fargate\t1ye
fig\t383
fin\t273
fsx\t1v0
game\t1v1
gamelift\t1v1
gan\t62n
gdd\t5kx
gemini\t29s
geo\t1dk 1 1y1
geproficy\t3b8
gesmallworld\t3b9
get\t3br
git\t3c4 f 8
gke\t29t
gkeautopilot\t29t
glm\t6er
global\t1yh
glue\t1yk
gluedatabrew\t1yk
gnuoctave\t3d3
gnuparallel\t3d4
gnuradio\t3d7
gnuscreen\t3d8
gog\t3db
goj\ti6
harden\t5q2 1c
hardening\t5q2 1c
hdf\t1o1
hdinsight\t230
hdphortonwork\t3fq
hdphortonworks\t3fq
hpenimble\t3h3
hpeprimera\t3h4
hpeproliant\t3h5
hpesimplivity\t3h6
hpestoreonce\t3h7
hpesynergy\t3h8
hpintegrity\t3gx
hpopenview\t3gz
hpsitescope\t3h0
huehadoop\t3he
iaa\t2at
iam\t1yr
ibmcertified\t6ms
ibmcloud\t2au
ibmdoors\t3i2
ibmflashsystem\t3i5
ibminfosphere\t3i6
ibmnetcool\t3i8
ibmsterling\t3ib
ibmstorwize\t3ic
ibmwatson\t3ie
icc\t4r0
ice\tkl
identity\t29u
ifscloud\t3in
iic\t3jk
ingest\t5wl
ingesting\t5wl
ingestion\t5wl
integrate\t5gx 3d 18 10 6k a2 10 b 3z c
integrating\t5gx 3d 18 10 6k a2 10 b 3z c
integration\t5gx 3d 18 10 6k a2 10 b 3z c
iot\t236
ipgcarmaker\t3kg
ipv\t58v
jes\t3lc
jet\t3le
jwplayer\tn0
kat\t1er
key\t237
kinesi\t1v8
kinesis\t1v8
kop\t3o0
lake\t1z0
lakeformation\t1z0
ldo\t47j
lightsail\t1z6
lmstudio\t3qo
log\t23i 1nj 1
loganalytic\t23i
loganalytics\t23i
logic\t23j
logicapp\t23j
logicapps\t23j
lon\t59n
maccatalyst\tpg
manage\t5f5 c p g 4 3 k 6 j v b z 21 r 3 d 1f 2 m 14 1h p 4 4 v 1y 1n 5 p 8 15 2d 2a 1u 10 2 t 6 z 1n 1y e 6 3 e e 6
management\t5f5 c p g 4 3 k 6 j v b z 21 r 3 d 1f 2 m 14 1h p 4 4 v 1y 1n 5 p 8 15 2d 2a 1u 10 2 t 6 z 1n 1y e 6 3 e e 6
managing\t5f5 c p g 4 3 k 6 j v b z 21 r 3 d 1f 2 m 14 1h p 4 4 v 1y 1n 5 p 8 15 2d 2a 1u 10 2 t 6 z 1n 1y e 6 3 e e 6
map\tpq 2 pn 2d9 5
max\t1p1
mcu\t668
mdn\t59x
mechanical\t2hu
mechanicalturk\t2hu
memorydb\t1vl
memorystore\t2a0
midserver\t3v1
migrate\t5i7 23 2i p8
migrating\t5i7 23 2i p8
migration\t5i7 23 2i p8
mlplatform\t3vl
mlplatforms\t3vl
mlsystem\t3vl
mlsystems\t3vl
mlworkflow\t3s4
mlworkflows\t3s4
modeling\t5ga m 2u 5r 2 19 1w 3 29 8 6 1q f t 4i 2y 5 2z j 1t 16 8 s 16
monitor\t5hi 6c 3l 2s 1j 2q
monitoring\t5hi 6c 3l 2s 1j 2q
mtl\t5ah
nav\trx 3lt
neo\t3y2
net\t1fw 2ia 5 1 7 1 5 1by
network\t23x 1
networkwatcher\t23y
nft\t679
niteststand\t3z6
niveristand\t3z7
norflash\t34w
notebooklm\t2a2
notification\t23z
nsi\t50w
num\tt7
nxelixir\ttd
nxpkineti\t40i
nxpkinetis\t40i
obsstudio\t40o
okr\t6fd
one\ttq 37j 1 1
opagatekeeper\t41i
ops\t1zg
opswork\t1zg
opsworks\t1zg
optimization\t5hw 2q 1e 5 10 b 11 t 5 1j bq 1 2q h 2v 5m g e b 1 m
optimize\t5hw 2q 1e 5 10 b 11 t 5 1j bq 1 2q h 2v 5m g e b 1 m
optimizing\t5hw 2q 1e 5 10 b 11 t 5 1j bq 1 2q h 2v 5m g e b 1 m
opu\t5b1
orchestrate\t5la gc c4
orchestrating\t5la gc c4
orchestration\t5la gc c4
orykrato\tu8
orykratos\tu8
p5j\t1gp
paa\t2dg
parallel\t1zk
parallelcluster\t1zk
parameter\t1zl
parameterstore\t1zl
pcaprometheu\t6p9
pcaprometheus\t6p9
pcs\t4l0
pdmpython\tv1
pdqdeploy\t44z
php\t45s
pihistorian\t2nh
pisystem\t2nh
pitmutation\tvr
pll\t5fi
pmiagile\t6ph
pnppowershell\tw2
pre\t482
private\t1zo
privatelink\t1zo
processing\t5oo 1d 2f 3t 9 4 1s 1n i 6 7 7 n 4 10 18 6 4 3y 4 1 4m 25
professional\t6m5 1 4 1
profile\t5in 1z u7
profiling\t5in 1z u7
protool\t48c
protools\t48c
provision\t5m8 g3 1g 1v
provisioning\t5m8 g3 1g 1v
ptcintegrity\t492
ptcwindchill\t493
pub\twt
py\t2s
pyo\tx4
qnxneutrino\t4ae
qtcreator\txl
qtwidget\txn
qtwidgets\txn
rayrllib\t1hu
rayserve\t1hv
rds\t1w0 1
rdsproxy\t1w1
recaptcha\t2a7
redshift\t1w2 1
rekognition\t1w4
res\t1i8
rev\t542
review\t5f5 cd oi
reviewing\t5f5 cd oi
roh\t6aa
rosnavigation\t4dq
rtu\t6a2
run\t2dw
rxj\t1ib
ryepython\t10h
s3\t1w6
saa\t6ah
sagemaker\t1wa 1
sapactivate\t4fl
sapbasi\t4fr
sapbasis\t4fr
sapbrfplu\t4ft
sapbrfplus\t4ft
sapbuild\t4fw
sapcertified\t6qz
sapcloud\t2dx
sapcommerce\t10n
sapdatasphere\t4ga
sapfiori\t4gh
saplumira\t4gy
sapquery\t4hc
sapsecurity\t4hj
saptreasury\t4hs
sapworkflow\t4hw
sascertified\t6r0
sdr\t4iu
secrets\t1zz
secretsmanager\t1zz
security\t200 1 a9
securityhub\t201
ser\t5ck
service\t24p 1 1
servicebu\t24p
servicebus\t24p
servicefabric\t24q
sig\t4kv
sim\t4l8
sixsigma\t6r7
sli\t6bc
slo\t6bc
sns\t1wf
spa\t6b9
splsplunk\t4no
spot\t20b
spotinstance\t20b
spotinstances\t20b
sqlsentry\t1s5
sqs\t1wg
srefoundation\t6rh
srv\t5da
ssp\t6rl
step\t20c
stepfunction\t20c
stepfunctions\t20c
stream\t256
sua\t6ct
swtjface\t151
tab\t1j9
tag\t3du
tagmanager\t3du
tax\t15g
tcr\t5hn
textract\t1wh
thegraph\t4tg
tiaportal\t4tt
timestream\t1wi
tisitara\t4tr
transfer\t20i
transferfamily\t20i
transform\t65p
transformation\t65p
transforming\t65p
transit\t20j
transitgateway\t20j
tru\t4v9
ttp\t5m6
tune\t5jg 2p 3a k 8m 44 2b 1m 8x
tuning\t5jg 2p 3a k 8m 44 2b 1m 8x
tvo\t16l
ui\t4hy
uibootstrap\t16z
umnmapserver\t3st
unoplatform\t179
validate\t5lg eg 6p 7r
validating\t5lg eg 6p 7r
validation\t5lg eg 6p 7r
vee\t17p
vertex\t2ag
vlm\t6d5
vm\t25m
vpc\t1wm
vue\t18i c3
vuerouter\t18e
vuestorefront\t18f
vyo\t4zm
web\t25q 2ud 8
webjob\t25q
webjobs\t25q
webstorage\t1or
why\t50h
wlc\t5vb
wpa\t5et
wpengine\t2eh
xen\t19z
xldeploy\t52j
xlrelease\t52k
zioscala\t1ad
zkp\t6dx`;
