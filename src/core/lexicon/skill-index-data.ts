// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, short plurals. */
export const otherWordIndex = `aceeditor\t4l
acl\t4uv
adaspark\t2dn
adl\t20h
administer\t4xx 7x 8 b5
administering\t4xx 7x 8 b5
administration\t4xx 7x 8 b5
admob\t36t
ai\t2kj
aifoundry\t2kj
air\t2ep
alloydb\t25o
amazon\t1va 1 1 4 g 1 1 2 1 1 1 1 1 7 5 1 4 7 3 3 7 8 6 6 4 4 1 3 b 1 a 1 7
amazonappsync\t1vg
amazoncloudhsm\t1vy
amazonfargate\t1wt
amazonopswork\t1xu
amazonopsworks\t1xu
annotate\t5bg
annotating\t5bg
annotation\t5bg
antho\t25p
anthos\t25p
apn\t5iy
app\t6p 1li 33 1 1 ag bt 4 4 2 3
appcenter\t2hk
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
apps\t36w
appsscript\t36w
appsync\t1vg
ara\t2i2
arc\t2i8
ark\t70
armtrustzone\t2ij
artifact\t25u
as\t4np
aspclassic\t2is
associate\t5sl
atgcommerce\t7n
aurora\t1sb
automate\t50w e4 13 65
automating\t50w e4 13 65
automation\t50w e4 13 65
avinetwork\t2k9
avinetworks\t2k9
avlcruise\t2ka
aws\t1s7 4 2 4 2 1 3 1 5 3 1 2 2 2 1 3 1 2 1 1 3 1 2 5 d e 1 1 1 1 1 2 2 2 1 4 1 1 1 kh
awsappconfig\t1vc
awsappflow\t1s7
awsappsync\t1vg
awsartifact\t1vh
awsbackup\t1vl
awsbilling\t1vn
awsbudget\t1vo
awsbudgets\t1vo
awscertified\t5no
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
bcsfoundation\t5oh
beyond\t25w
beyondcorp\t25w
big\t8m 1xb fr 2
biglake\t25x
bigquery\t25y
bigswitch\t2lm
bigtable\t260
binary\t261
biz\t2m2
blob\t1zp
blobstorage\t1zp
bmchelix\t2mk
bmctruesight\t2mm
bs\t1au
car\t2ot
cat\tai 10p
cdp\t5az
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
cnn\t5h8
code\t1sn 3e
codeartifact\t1w1
codewhisperer\t1sn
cognito\t1so
collect\t5d3 2h
collecting\t5d3 2h
collection\t5d3 2h
compute\t27n
computeengine\t27n
conditional\t201
configuration\t562 b5
configure\t562 b5
configuring\t562 b5
cost\t1wc
costexplorer\t1wc
cpp\t2ug
crd\t5fo
cry\tci
cststudio\t2uz
cte\t57w
d3j\t1bn
data\t1st 7n
datafactory\t20g
dataplex\t27u
dataprep\t27v
datazone\t1st
db\t1l2
ddo\t5bw
deploy\t4yf az 8n
deploying\t4yf az 8n
deployment\t4yf az 8n
design\t4wq 1t y e 1f b 2i 4 e t p m a b 7 9 o 1 1b m 4m 29 i m j r 26 w
designing\t4wq 1t y e 1f b 2i 4 e t p m a b 7 9 o 1 1b m 4m 29 i m j r 26 w
detect\t4v3 3x 1x v 6o 1z 38 z 3s 1z s
detecting\t4v3 3x 1x v 6o 1z 38 z 3s 1z s
detection\t4v3 3x 1x v 6o 1z 38 z 3s 1z s
dev\t1bw 1li
device\t1wh
devicefarm\t1wh
dip\t2xk
direct\t1wi
directconnect\t1wi
document\t4vb 2v
documentation\t4vb 2v
documenting\t4vb 2v
dosbatch\t2l4
dot\tdw
dscpowershell\t2yk
dsl\t5ce
duosecurity\t2ql
durable\t210
dynamodb\t1sz
ec\t1t1
ec2\t1t1
ecr\t1t3
ecs\t1t4
edbpostgre\t1lb
edbpostgres\t1lb
edk\t4gc
efmigration\tem
efmigrations\tem
eks\t1t7 1
eksanywhere\t1t8
emr\t1tb
encrypt\t536 fr 25
encrypting\t536 fr 25
encryption\t536 fr 25
env\t303
es\t1l
eventarc\t280
evo\tfd
exo\tfe
ext\t315
extract\t5db
extracting\t5db
extraction\t5db
faa\t25a
fargate\t1wt
fin\t25e
fsx\t1tf
game\t1tg
gamelift\t1tg
gan\t5dt
gemini\t283
geo\t1cs 1s5
geproficy\t34n
get\t352
git\t35f f 8
gke\t284
gkeautopilot\t284
global\t1ww
glue\t1wz
gluedatabrew\t1wz
gnuoctave\t36e
gnuparallel\t36f
gnuscreen\t36i
gog\t36l
goj\ti2
hdf\t1mh
hdinsight\t21d
hdphortonwork\t38q
hdphortonworks\t38q
hpenimble\t39v
hpeprimera\t39w
hpeproliant\t39x
hpesimplivity\t39y
hpestoreonce\t39z
hpesynergy\t3a0
hpintegrity\t39p
hpopenview\t39r
hpsitescope\t39s
huehadoop\t3a5
iaa\t294
iam\t1x6
ibmcertified\t5tb
ibmcloud\t295
ibmdoors\t3am
ibmflashsystem\t3ao
ibminfosphere\t3ap
ibmnetcool\t3ar
ibmstorwize\t3au
ibmwatson\t3aw
icc\t4c7
ice\tkh
identity\t285
ifscloud\t3b4
iic\t3bv
integrate\t4wa 3o 66 c5 b
integrating\t4wa 3o 66 c5 b
integration\t4wa 3o 66 c5 b
iot\t21j
ipgcarmaker\t3cm
ipv\t4q4
jes\t3df
jet\t3dh
jwplayer\tmw
kat\t1du
key\t21k
kinesi\t1tn
kinesis\t1tn
kop\t3fx
lake\t1xe
lakeformation\t1xe
lightsail\t1xk
lmstudio\t3i9
log\t21v 1gp 1
loganalytic\t21v
loganalytics\t21v
logic\t21w
logicapp\t21w
logicapps\t21w
lon\t4qt
maccatalyst\tpb
manage\t4v5 h f 3 3 i 4 14 8 u 1j m 3 a 17 2 h u 1t 8 s 1q 1y 11 3g 1c 1l 3i 9 6 3 c b
management\t4v5 h f 3 3 i 4 14 8 u 1j m 3 a 17 2 h u 1t 8 s 1q 1y 11 3g 1c 1l 3i 9 6 3 c b
managing\t4v5 h f 3 3 i 4 14 8 u 1j m 3 a 17 2 h u 1t 8 s 1q 1y 11 3g 1c 1l 3i 9 6 3 c b
map\tpl 2 ot
max\t1nh
mcu\t5ge
mdn\t4r1
mechanical\t2fe
mechanicalturk\t2fe
memorydb\t1u0
memorystore\t28b
midserver\t3m2
migrate\t50y
migrating\t50y
migration\t50y
mlplatform\t3mk
mlplatforms\t3mk
mlsystem\t3mk
mlsystems\t3mk
mlworkflow\t3jh
mlworkflows\t3jh
modeling\t4vq 2v 5m 1j 3 28 1h a 6a 3 2i 1s t 1e
monitor\t51s 2z 2d
monitoring\t51s 2z 2d
mtl\t4rf
nat\t1xq
natgateway\t1xq
nav\trr 3al
neo\t3on
net\t3or 5 1 6 1 3 12d
network\t229 1
networkwatcher\t22a
nft\t5ha
niteststand\t3pn
niveristand\t3po
norflash\t2z9
notebooklm\t28d
notification\t22b
num\tt1
nxelixir\tt7
nxpkineti\t3qt
nxpkinetis\t3qt
obsstudio\t3qy
okr\t5mv
one\ttj 2xt 1 1
opagatekeeper\t3rk
ops\t1xu
opswork\t1xu
opsworks\t1xu
optimization\t4x0 3c 4 u 8 t q 4 18 bs
optimize\t4x0 3c 4 u 8 t q 4 18 bs
optimizing\t4x0 3c 4 u 8 t q 4 18 bs
orchestrate\t4zq
orchestrating\t4zq
orchestration\t4zq
orykrato\tu1
orykratos\tu1
p5j\t1fk
paa\t2bq
parallel\t1xy
parallelcluster\t1xy
parameter\t1xz
parameterstore\t1xz
pcaprometheu\t5vj
pcaprometheus\t5vj
pcs\t46y
pdmpython\tuu
pdqdeploy\t3ul
php\t3v9
pihistorian\t2k7
pisystem\t2k7
pitmutation\tvk
pmiagile\t5vr
pnppowershell\tvv
pre\t3xb
private\t1y2
privatelink\t1y2
processing\t52i 14 1y 3d 7 2 19 1s 5 5 l 1v 3 36 3 1 3b
professional\t5so 1 4 1
profile\t4xo
profiling\t4xo
protool\t3xj
protools\t3xj
provision\t50i
provisioning\t50i
ptcintegrity\t3y5
ptcwindchill\t3y6
pub\twm
py\t2p
pyo\twx
qnxneutrino\t3ze
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
review\t4uv s8
reviewing\t4uv s8
rosnavigation\t42c
run\t2c6
rxj\t1h0
ryepython\t10a
s3\t1ul
saa\t5jt
sagemaker\t1up 1
sapbasi\t43p
sapbasis\t43p
sapcertified\t5x6
sapcloud\t2c7
sapcommerce\t10g
sapdatasphere\t43w
sapfiori\t43z
saplumira\t442
sascertified\t5x7
secrets\t1yd
secretsmanager\t1yd
security\t1ye a7
securityhub\t1ye
ser\t4t3
service\t231 1 1
servicebu\t231
servicebus\t231
servicefabric\t232
sig\t46u
sim\t475
sixsigma\t5xe
sli\t5ki
slo\t5ki
sns\t1uu
spa\t5kg
splsplunk\t49c
spot\t1yo
spotinstance\t1yo
spotinstances\t1yo
sqlsentry\t1ql
sqs\t1uv
srefoundation\t5xn
srv\t4tn
step\t1yp
stepfunction\t1yp
stepfunctions\t1yp
stream\t23i
swtjface\t14s
tab\t1hw
tag\t373
tagmanager\t373
tax\t157
textract\t1uw
theforeman\t334
tiaportal\t4em
timestream\t1ux
tisitara\t4ek
transit\t1yw
transitgateway\t1yw
tru\t4fs
tune\t50g 2p g bz 16
tuning\t50g 2p g bz 16
tvo\t16c
ui\t44b
uibootstrap\t16q
unoplatform\t16z
validate\t4zw bw 4x
validating\t4zw bw 4x
validation\t4zw bw 4x
vee\t17e
vertex\t28r
vlm\t5lp
vm\t23y
vpc\t1v1
vue\t187 aw
vuerouter\t183
vuestorefront\t184
vyo\t4jb
web\t242 2fm 8
webjob\t242
webjobs\t242
webstorage\t1n7
why\t4k1
wpa\t4uq
wpengine\t2cp
xen\t19o
xldeploy\t4lu
zioscala\t1a2
zkp\t5mf`;
