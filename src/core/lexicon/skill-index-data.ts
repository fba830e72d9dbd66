// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, short plurals. */
export const otherWordIndex = `aceeditor\t4l
acl\t4wi
adaspark\t2dq
adl\t20h
administer\t4zz 90 c4 1
administering\t4zz 90 c4 1
administration\t4zz 90 c4 1
admob\t37d
ai\t2kp
aifoundry\t2kp
air\t2et
alloydb\t25o
amazon\t1va 1 1 4 g 1 1 2 1 1 1 1 1 7 5 1 4 7 3 3 7 8 6 6 4 4 1 3 b 1 a 1 7
amazonappsync\t1vg
amazoncloudhsm\t1vy
amazonfargate\t1wt
amazonopswork\t1xu
amazonopsworks\t1xu
annotate\t5ey
annotating\t5ey
annotation\t5ey
antho\t25p
anthos\t25p
apn\t5n2
app\t6p 1li 33 1 1 ag bx 4 4 2 3
appcenter\t2ho
appclip\t6l
appclips\t6l
appconfig\t1vc
appengine\t25s
appflow\t1s7
appintent\t11q
appintents\t11q
applink\tcz
applinks\tcz
apprunner\t1vb
apps\t37g
appsscript\t37g
appsync\t1vg
ara\t2i6
arc\t2ic
ark\t70
armtrustzone\t2in
artifact\t25u
as\t4ou
aspclassic\t2iw
associate\t5wu
atgcommerce\t7n
aurora\t1sb
automate\t538 9v 5s 13 56 1d
automating\t538 9v 5s 13 56 1d
automation\t538 9v 5s 13 56 1d
avinetwork\t2ke
avinetworks\t2ke
avlcruise\t2kf
aws\t1s7 4 2 4 2 1 3 1 5 3 1 2 2 2 1 3 1 2 1 1 3 1 2 5 d e 1 1 1 1 1 2 2 2 1 4 1 1 1 kl
awsappconfig\t1vc
awsappflow\t1s7
awsappsync\t1vg
awsartifact\t1vh
awsbackup\t1vl
awsbilling\t1vn
awsbudget\t1vo
awsbudgets\t1vo
awscertified\t5rx
awschatbot\t1vr
awscloudfront\t1sh
awscloudhsm\t1vy
awscloudshell\t1vz
awscloudtrail\t1w0
awscloudwatch\t1sj
awscodebuild\t1w2
awscodecommit\t1w3
awscodedeploy\t1w4
awscodestar\t1w6
awscognito\t1so
awscopilot\t1wa
awsdatasync\t1we
awsdatazone\t1st
awsdeepracer\t1wg
awsdocumentdb\t1sw
awsdynamodb\t1sx
awselasticache\t1ta
awseventbridge\t1tc
awsfargate\t1wt
awsgamelift\t1tg
awsgraviton\t1x0
awsguardduty\t1ti
awshealthomic\t1x3
awshealthomics\t1x3
awsinferentia\t1x8
awskinesi\t1tn
awskinesis\t1tn
awslightsail\t1xk
awsmarketplace\t1xo
awsmemorydb\t1u0
awsnitro\t1xt
awsopswork\t1xu
awsopsworks\t1xu
awsoutpost\t1xw
awsoutposts\t1xw
awspanorama\t1xx
awspowertool\t1y0
awspowertools\t1y0
awsprivatelink\t1y2
awsproton\t1y4
awsquicksight\t1ue
awsredshift\t1uh
awsrekognition\t1uj
awsrobomaker\t1y7
awssagemaker\t1un
awssigner\t1yj
awssnowball\t1yl
awssnowcone\t1ym
awssnowmobile\t1yn
awstextract\t1uw
awstimestream\t1ux
awstoolkit\t1yu
awswavelength\t1z1
awswickr\t1z3
bcsfoundation\t5sq
beyond\t25w
beyondcorp\t25w
big\t8m 1xb fx 2
biglake\t25x
bigquery\t25y
bigswitch\t2ls
bigtable\t260
binary\t261
biz\t2m8
blob\t1zp
blobstorage\t1zp
bmchelix\t2ms
bmctruesight\t2mu
bs\t1au
car\t2p2
cat\tai 10p
cdp\t5eh
cloud\t1vw a7 5 3 2 1 a 5 3 3 5 2 5 2
cloud9\t1vw
cloudarmor\t263
cloudbuild\t268
cloudcomposer\t26b
clouddatastore\t26e
cloudfunction\t26o
cloudfunctions\t26o
cloudhsm\t1vy
cloudkm\t26t
cloudkms\t26t
cloudlogging\t26w
cloudnat\t26z
cloudrun\t274
cloudscheduler\t276
cloudspanner\t27b
cloudsql\t27d
cloudwatch\t1sk
cloudwatchlog\t1sk
cloudwatchlogs\t1sk
cnn\t5l5
code\t1sn 3e
codeartifact\t1w1
codewhisperer\t1sn
cognito\t1so
collect\t50p g1 2p
collecting\t50p g1 2p
collection\t50p g1 2p
compute\t27n
computeengine\t27n
conditional\t201
configuration\t597 6x 50
configure\t597 6x 50
configuring\t597 6x 50
cost\t1wc
costexplorer\t1wc
cpp\t2uu
crd\t5jj
cry\tci
cststudio\t2vd
cte\t5b8
d3j\t1bn
data\t1st 7n
datafactory\t20g
dataplex\t27u
dataprep\t27v
datazone\t1st
db\t1l2
ddo\t5fe
deploy\t50j cb 96
deploying\t50j cb 96
deployment\t50j cb 96
design\t4yk 23 13 2 e 1h f 2v 4 f 10 s o c c 8 9 q 1 1f n 4y 2c i o n t 2a w
designing\t4yk 23 13 2 e 1h f 2v 4 f 10 s o c c 8 9 q 1 1f n 4y 2c i o n t 2a w
detect\t4wq n 3u 7 1v 10 7k 24 3f 13 3y 25 t
detecting\t4wq n 3u 7 1v 10 7k 24 3f 13 3y 25 t
detection\t4wq n 3u 7 1v 10 7k 24 3f 13 3y 25 t
dev\t1bw 1ly
device\t1wh
devicefarm\t1wh
dip\t2y0
direct\t1wi
directconnect\t1wi
document\t4wz 3b 4c 54
documentation\t4wz 3b 4c 54
documenting\t4wz 3b 4c 54
dosbatch\t2la
dot\tdw
dscpowershell\t2z0
dsl\t5fw
duosecurity\t2qx
durable\t210
dynamodb\t1sz
ec\t1t1
ec2\t1t1
ecr\t1t3
ecs\t1t4
edbpostgre\t1lb
edbpostgres\t1lb
edk\t4hb
efmigration\tem
efmigrations\tem
eks\t1t7 1
eksanywhere\t1t8
emr\t1tb
encrypt\t55s h9 27
encrypting\t55s h9 27
encryption\t55s h9 27
env\t30j
eta\t313
eventarc\t280
evo\tfd
exo\tfe
ext\t31m
extract\t5gy
extracting\t5gy
extraction\t5gy
faa\t25a
fargate\t1wt
fin\t25e
fsx\t1tf
game\t1tg
gamelift\t1tg
gan\t5hi
gemini\t283
geo\t1cs 1sp
geproficy\t356
get\t35m
git\t35z f 8
gke\t284
gkeautopilot\t284
global\t1ww
glue\t1wz
gluedatabrew\t1wz
gnuoctave\t36y
gnuparallel\t36z
gnuscreen\t372
gog\t375
goj\ti2
harden\t56d
hardening\t56d
hdf\t1mh
hdinsight\t21d
hdphortonwork\t39e
hdphortonworks\t39e
hpenimble\t3aj
hpeprimera\t3ak
hpeproliant\t3al
hpesimplivity\t3am
hpestoreonce\t3an
hpesynergy\t3ao
hpintegrity\t3ad
hpopenview\t3af
hpsitescope\t3ag
huehadoop\t3at
iaa\t294
iam\t1x6
ibmcertified\t5xk
ibmcloud\t295
ibmdoors\t3bb
ibmflashsystem\t3bd
ibminfosphere\t3be
ibmnetcool\t3bg
ibmsterling\t3bj
ibmstorwize\t3bk
ibmwatson\t3bm
icc\t4d6
ice\tkh
identity\t285
ifscloud\t3bu
iic\t3cl
integrate\t4y4 45 t 67 8m 4d b
integrating\t4y4 45 t 67 8m 4d b
integration\t4y4 45 t 67 8m 4d b
iot\t21j
ipgcarmaker\t3dc
ipv\t4rj
jes\t3e5
jet\t3e7
jwplayer\tmw
kat\t1du
key\t21k
kinesi\t1tn
kinesis\t1tn
kop\t3gn
lake\t1xe
lakeformation\t1xe
lightsail\t1xk
lmstudio\t3iz
log\t21v 1hf 1
loganalytic\t21v
loganalytics\t21v
logic\t21w
logicapp\t21w
logicapps\t21w
lon\t4s8
maccatalyst\tpb
manage\t4wi a n f 3 3 j 5 1b a x 1n o 3 c 1d 2 j 11 1f p 4 4 v 1v 23 11 3s 1d x 1 r 3p c 6 3 c b
management\t4wi a n f 3 3 j 5 1b a x 1n o 3 c 1d 2 j 11 1f p 4 4 v 1v 23 11 3s 1d x 1 r 3p c 6 3 c b
managing\t4wi a n f 3 3 j 5 1b a x 1n o 3 c 1d 2 j 11 1f p 4 4 v 1v 23 11 3s 1d x 1 r 3p c 6 3 c b
map\tpl 2 ot
max\t1nh
mcu\t5k9
mdn\t4sg
mechanical\t2fi
mechanicalturk\t2fi
memorydb\t1u0
memorystore\t28b
midserver\t3mt
migrate\t4za 40
migrating\t4za 40
migration\t4za 40
mlplatform\t3nb
mlplatforms\t3nb
mlsystem\t3nb
mlsystems\t3nb
mlworkflow\t3k7
mlworkflows\t3k7
modeling\t4xj k 2n 53 18 1u 3 28 8 1k b 6o 3 2o 1w u 1h
monitor\t549 3e 2r 1g
monitoring\t549 3e 2r 1g
mtl\t4sv
nat\t1xq
natgateway\t1xq
nav\trr 3bg
neo\t3pe
net\t3pi 5 1 6 1 4 131
network\t229 1
networkwatcher\t22a
nft\t5l7
niteststand\t3qf
niveristand\t3qg
norflash\t2zp
notebooklm\t28d
notification\t22b
num\tt1
nxelixir\tt7
nxpkineti\t3rl
nxpkinetis\t3rl
obsstudio\t3rr
okr\t5r4
one\ttj 2ym 1 1
opagatekeeper\t3sd
ops\t1xu
opswork\t1xu
opsworks\t1xu
optimization\t4z0 3n 4 w a z q 5 1g ct
optimize\t4z0 3n 4 w a z q 5 1g ct
optimizing\t4z0 3n 4 w a z q 5 1g ct
orchestrate\t521
orchestrating\t521
orchestration\t521
orykrato\tu1
orykratos\tu1
p5j\t1fk
paa\t2bq
parallel\t1xy
parallelcluster\t1xy
parameter\t1xz
parameterstore\t1xz
pcaprometheu\t5zs
pcaprometheus\t5zs
pcs\t47v
pdmpython\tuu
pdqdeploy\t3vf
php\t3w3
pihistorian\t2kc
pisystem\t2kc
pitmutation\tvk
pmiagile\t600
pnppowershell\tvv
pre\t3y5
private\t1y2
privatelink\t1y2
processing\t553 19 2b 3n 9 2 1c 1s 5 6 p 22 4 3a 3 1 3l
professional\t5wx 1 4 1
profile\t4zq
profiling\t4zq
protool\t3yd
protools\t3yd
provision\t52t fk
provisioning\t52t fk
ptcintegrity\t3z0
ptcwindchill\t3z1
pub\twm
py\t2p
pyo\twx
qnxneutrino\t409
qtcreator\txe
qtwidget\txg
qtwidgets\txg
rayrllib\t1gk
rayserve\t1gl
rds\t1uf 1
rdsproxy\t1ug
recaptcha\t28i
redshift\t1uh 1
rekognition\t1uj
res\t1gy
rev\t4oa
review\t4wi b8 jm
reviewing\t4wi b8 jm
rosnavigation\t437
rtu\t5nm
run\t2c6
rxj\t1h0
ryepython\t10a
s3\t1ul
saa\t5ny
sagemaker\t1up 1
sapbasi\t44k
sapbasis\t44k
sapcertified\t61f
sapcloud\t2c7
sapcommerce\t10g
sapdatasphere\t44r
sapfiori\t44u
saplumira\t44x
sascertified\t61g
secrets\t1yd
secretsmanager\t1yd
security\t1ye a7
securityhub\t1ye
ser\t4um
service\t231 1 1
servicebu\t231
servicebus\t231
servicefabric\t232
sig\t47r
sim\t483
sixsigma\t61n
sli\t5on
slo\t5on
sns\t1uu
spa\t5ol
splsplunk\t4aa
spot\t1yo
spotinstance\t1yo
spotinstances\t1yo
sqlsentry\t1ql
sqs\t1uv
srefoundation\t61w
srv\t4v6
step\t1yp
stepfunction\t1yp
stepfunctions\t1yp
stream\t23i
swtjface\t14s
tab\t1hw
tag\t37n
tagmanager\t37n
tax\t157
textract\t1uw
theforeman\t33n
tiaportal\t4fl
timestream\t1ux
tisitara\t4fj
transit\t1yw
transitgateway\t1yw
tru\t4gr
tune\t52r 30 j d5 17
tuning\t52r 30 j d5 17
tvo\t16c
ui\t456
uibootstrap\t16q
unoplatform\t16z
validate\t527 d3 5b
validating\t527 d3 5b
validation\t527 d3 5b
vee\t17e
vertex\t28r
vlm\t5py
vm\t23y
vpc\t1v1
vue\t187 aw
vuerouter\t183
vuestorefront\t184
vyo\t4kb
web\t242 2gm 8
webjob\t242
webjobs\t242
webstorage\t1n7
why\t4l1
wpa\t4wa
wpengine\t2cp
xen\t19o
xldeploy\t4mu
zioscala\t1a2
zkp\t5qo`;
