// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = `1st\t50y
510\t5wd
abinitio\t34o
acl\t4x7
adamsmsc\t44s
adaspark\t36q
adl\t1nw
administer\t4qs 1s 3s 34 16 25 6s 9u
administering\t4qs 1s 3s 34 16 25 6s 9u
administration\t4qs 1s 3s 34 16 25 6s 9u
admob\t22w
adonisj\tmx
aemasset\t2eb
ai\t2v3
aifoundry\t2v3
air\t3ri
alloydb\t1uf
amazon\t1fy 9 1 2 1 7 3 4 7 7 a a 6 d a h 1 1 8 3 b 3 5 2 1 3 d 1 1 e 2 3 1
amazonappsync\t1jv
amazoncloudhsm\t1g8
amazoneb\t1f2
amazonec\t1j6
amazonef\t1f3
amazonek\t1k2
amazonfargate\t1j7
amazonmq\t1k6
amazonopswork\t1h3
amazonopsworks\t1h3
amazonrd\t1ko
amazonse\t1fp
amazonsn\t1fr
amazonsq\t1k7
amm\t5qe
amr\t41b
analyze\t4tx 9 13 3x
analyzes\t4u6
angularj\ti7
annotate\t5ii
annotating\t5ii
annotation\t5ii
antho\t1rx
anthos\t1rx
apn\t5p9
app\tx0 hk 1e 3h 6 1d 70 w2 9e lr 5g 1 22
appclip\tw8
appclips\tw8
appconfig\t1jl
appengine\t1ry
appflow\t1jf
applepay\tpf
application\t1oq
applink\t4y
applinks\t4y
apprunner\t1fy
apps\t22y
appsscript\t22y
appsync\t1jv
ara\t56s
arborddo\t2go
arc\t2ho 1lk
artifact\t1rz
as\t4l2
associate\t62r
ast\t5ox
aurora\t1ia
authorization\t4x7
automate\t4or c 1c w 22 22 4v 14 4u d0 t 2w 2z 17
automating\t4or c 1c w 22 22 4v 14 4u d0 t 2w 2z 17
automation\t4or c 1c w 22 22 4v 14 4u d0 t 2w 2z 17
automatization\t4qf aq
aws\t1f5 2 2 i 23 g 1 2 2 3 1 1 2 1 2 6 1 4 4 1 1 3 2 4 5 8 a 3 2 1 7 1 1 1 5 1 c 7 1fo
awsappflow\t1jf
awscloudfront\t1iw
awscloudwatch\t1k8
awscognito\t1ip
awsdatazone\t1j9
awsdocumentdb\t1kf
awsdynamodb\t1kg
awselasticache\t1j0
awseventbridge\t1f5
awsgamelift\t1js
awsguardduty\t1f9
awskinesi\t1jk
awskinesis\t1jk
awsmemorydb\t1kn
awsnitro\t1h2
awsquicksight\t1iv
awsredshift\t1jb
awsrekognition\t1j4
awssagemaker\t1k5
awstextract\t1kh
awstimestream\t1l0
azurearc\t1od
azurecdn\t1nh
azuredn\t1ns
azuredns\t1ns
azuremap\t1o9
azuresdk\t1mc
azuresql\t1pn
backstopj\tmb
baseliii\t64r
bedrockagents\t1ib
beegf\t3l6
beyond\t1ur
beyondcorp\t1ur
big\tcd 1fn 6t 1pv
biglake\t1s0
bigquery\t1uj
bigtable\t1ub
binary\t1s1
biz\t2si
blob\t1pc
blobstorage\t1pc
bluecoat\t3rp
bmchelix\t3az
bnbchain\t2fl
bs\t15d
c++\t37q
car\t1zl 25c
cat\tue 73
cdp\t5lq
cento\t3jb
chakraui\t15i
chibio\t37a
chromeo\t202
cirrusci\t2xl
ciscoasr\t2ga
ciscocml\t3ru
ciscoduo\t3v3
ciscoise\t3tt
ciscomd\t471
ciscomds\t471
cisconso\t3tv
ciscouc\t3u1
ciscoucs\t3u1
ciscowlc\t3u4
citrixpv\t2yp
cloud\t1g7 bv b 2 4 3 q 5 b k 5 4 1
cloud9\t1g7
cloudarmor\t1s2
cloudbuild\t1th
cloudcomposer\t1tc
clouddatastore\t1uc
cloudfunction\t1ul
cloudfunctions\t1ul
cloudhsm\t1g8
cloudkm\t1sd
cloudkms\t1sd
cloudnat\t1sf
cloudrun\t1um
cloudscheduler\t1sj
cloudspanner\t1sm
cloudsql\t1uh
cloudwatch\t1id
cloudwatchlog\t1id
cloudwatchlogs\t1id
cnf\t5cw
cnn\t5ea
code\t1gb 1j
codeartifact\t1gb
codeceptj\t37z
codewhisperer\t1hu
cog\t4hk
cognito\t1ip
collect\t51w in c 15 2p
collecting\t51w in c 15 2p
collection\t51w in c 15 2p
compute\t1uq
computeengine\t1uq
conditional\t1oy
configuration\t4wc n1 5x
configure\t4wc n1 5x
configuring\t4wc n1 5x
container\t1np
containerapp\t1np
containerapps\t1np
containerized\t5f2
conteneurization\t5f2
cooky\t5qo
cool\t2e7
coredn\t3gi
cosmos\t1p9
cost\t1jo
costexplorer\t1jo
cpp\t36w
craftcm\toh
craftcms\toh
crd\t59t
cry\td1
css\tf
cte\t504
cubla\tzr
d3j\t10w
dao\t5n5
data\t1j9 4s
dataclass\tqe
datafactory\t1o1
datamigraty\t4wi
dataplex\t1to
dataprep\t1rs
dataproc\t1td
datatransformaty\t5fb
datavisualisaty\t57s
datavisualization\t57s
datazone\t1j9
db\t1au
ddo\t5lw
ddr\t4j7
deploy\t4or c cs 1d 72 73 24 5i
deploying\t4or c cs 1d 72 73 24 5i
deployment\t4or c cs 1d 72 73 24 5i
design\t4pv 1n h d 3 a 2 s s 8 2 a u 7 9 24 1f 9 l 3s m 1q g 33 16 17 a 27 36 18 b j i k 5 o 13 42 8 5 1z
designing\t4pv 1n h d 3 a 2 s s 8 2 a u 7 9 24 1f 9 l 3s m 1q g 33 16 17 a 27 36 18 b j i k 5 o 13 42 8 5 1z
detect\t4pk 1k 1p g 43 s 13 4p 7 5e 2q 26 b 5a c 23 1s 4r c 6
detecting\t4pk 1k 1p g 43 s 13 4p 7 5e 2q 26 b 5a c 23 1s 4r c 6
detection\t4pk 1k 1p g 43 s 13 4p 7 5e 2q 26 b 5a c 23 1s 4r c 6
dev\tz9 2fq
device\t1gi
devicefarm\t1gi
did\t5kh
direct\t1kc
directconnect\t1kc
djangocm\ts3
document\t4vz 1b 63 8 u h
documentation\t4vz 1b 63 8 u h
documenting\t4vz 1b 63 8 u h
dosbatch\t3lo
dot\t8j
dotcm\ten
dsl\t5ly
durable\t1n1
dynamodb\t1if 21
ec\t1l7
ec2\t1l7
eco\t5lz
ecr\t1j5
ecs\t1j6
edk\t36i
ef\t8z 57v
eida\t5fi
eks\t1ii 1k
eksanywhere\t1ii
elasti\t1j0
elastic\t1gl
elasticache\t1j0
elicit\t4va
elicitation\t4va
eliciting\t4va
embo\t37c
encrypt\t4v2 m1 6h
encrypting\t4v2 m1 6h
encryption\t4v2 m1 6h
env\t48m
es\ts 1l
eta\t2u1
evaluate\t4r8 q7 1c a5
evaluating\t4r8 q7 1c a5
evaluation\t4r8 q7 1c a5
event\t1lx 26
eventarc\t1sx
eventgrid\t1lx
eventhub\t1o3
eventhubs\t1o3
exo\tae
ext\t3l8
extract\t4xs ga f3
extracting\t4xs ga f3
extraction\t4xs ga f3
faa\t1vt
factory\tqh
fargate\t1j7
fed\t2le
fetchapi\tiu
fig\t2i9
fin\t1dw
flinksql\t31j
fluentui\t15j
forecast\t50r i2
forecasting\t50r i2
fortio\t3uo
fox\t22g
freeradiu\t3sg
freerto\t40r
front\t4ui
fsx\t1f7
game\t1js
gamelift\t1js
gan\t5dn
gdd\t53l
gemini\t1es
geo\tyn 4d 265
git\t39m 2 ug
gitlabci\t2g2
gke\t1tx
gkeautopilot\t1tx
glm\t5rc
global\t1gp
glue\t1ht
gluedatabrew\t1ht
gluont\t154
glusterf\t3jm
gmailapi\t9g
gnuradio\t22t
gog\t39p
goj\tiz
googlead\t22x
gpt\t118
gpu\t583
grassgis\t2id
handle\t4po af h 3y 1o
handling\t4po af h 3y 1o
harden\t4wb 2x 3q
hardening\t4wb 2x 3q
harmonyo\tms
hdf\t174
hdinsight\t1ob
heremap\t2ie
heremaps\t2ie
hevodata\t322
hipaaedi\t4hf
hub\tbt
iaa\t1qm
iam\t1ks
ibmcloud\t1qn
ibmdoors\t23k
icc\t4an
ice\tf2
identiteits\t5ft
identity\t1sz
ifscloud\t34h
iic\t34z
index\t52c
ingest\t5ig 1s
ingesting\t5ig 1s
ingestion\t5ig 1s
integrate\t4or 1m 4e 1j 22 17 be 4c 53 6 5a d q
integrating\t4or 1m 4e 1j 22 17 be 4c 53 6 5a d q
integration\t4or 1m 4e 1j 22 17 be 4c 53 6 5a d q
intelmkl\t5g
inteltbb\tb9
io\t589
iot\t1ok
ipv\t4m6 1
isaaclab\t41u
isery\t1xz
ism\t4wq
javacard\tfa
jbosseap\tgy
jdedward\t34j
jes\t24c
jet\t24d
jointj\tj6
jwplayer\tvo
kafkaj\t3en
kdb\t1db
key\t1pq
keyvault\t1pq
kinesi\t1jk
kinesis\t1jk
kop\t3ff
label\t5ii
labeling\t5ii
lake\t1ja
lakef\t3mi
lakeformation\t1ja
last\t4ps
ldo\t3x3
let\t24s
librenm\t3p4
lightsail\t1gw
lizardf\t47n
lmstudio\t3hl
lobster\t2h4
log\t1m3 232 e5
loganalytic\t1m3
loganalytics\t1m3
logic\t1m4
logicapp\t1m4
logicapps\t1m4
lon\t4js
lun\t5kr
m\t5xs
maco\t256
manage\t4qn 6 a 8 e 1i r p 8 9 7 q b v 7 3 2 7 w u 1 1c 8 r o 1 1 r 6 u s 1h 31 1 n 2j 4f 28 n 2 m 16 i i e 3 1g 2 8 t 9 11 1e 1 t
management\t4qn 6 a 8 e 1i r p 8 9 7 q b v 7 3 2 7 w u 1 1c 8 r o 1 1 r 6 u s 1h 31 1 n 2j 4f 28 n 2 m 16 i i e 3 1g 2 8 t 9 11 1e 1 t
managing\t4qn 6 a 8 e 1i r p 8 9 7 q b v 7 3 2 7 w u 1 1c 8 r o 1 1 r 6 u s 1h 31 1 n 2j 4f 28 n 2 m 16 i i e 3 1g 2 8 t 9 11 1e 1 t
map\tfu gv 3l 1i8 1 2fa p 65 71 fe 14 d
mapboxgl\tkv
mapping\t4xt p 65 71 fe 14 d
max\t1c1
mbedtl\t35q
mcu\t5dr
mdn\t4mh
mechanical\t30v
mechanicalturk\t30v
meet\t5i7
memorydb\t1kn
memorystore\t1ug
migrate\t4wa 8 19 2e 29 if
migrating\t4wa 8 19 2e 29 if
migration\t4wa 8 19 2e 29 if
mlsystem\t3mk
mod\t2q2
modallab\t3hn
modeling\t4os 2 3t w 3 d 14 1r 1d 30 4g 1a 35 4 1p y 7 4m e 17 f 5 v 2a 1k n 4 3e
modernization\t52e
modélization\t4os a2 d1
monitor\t4t9 29 26 11 50 29 fh 3q
monitoring\t4t9 29 26 11 50 29 fh 3q
moody\t264
moosef\t47p
move\t41s
mqsery\t3nu
mtl\t4ok
mutex\t544
nagiosxi\t3qm
nav\tcz 3ot
neo\t3zb
nestj\tn6
net\typ 17r 1 2 s8 5t m3 28 ew ez
network\t1m7 2y
networkwatcher\t1m7
newrelic\t3q7
nft\t5pe
nixo\t3k2
no\tu1
norflash\t35g
notebooklm\t1dy
notification\t1ph
nsi\t4d4
num\tr1
obd\t2ue
okr\t5ti
omronplc\t3y3
one\tan 1wi vr kn
onix\t2i3
ontology\t5bg
openbla\t5q
openeb\t3g1
openfaa\t1vu
openmr\t2j8
opennm\t3pf
opensip\t3t1
openva\t27c
openvm\t27d
openzf\t27e
ops\t1h3
opswork\t1h3
opsworks\t1h3
optimization\t4rq 12 i 1l 1w 2 b 1j 1q 1y 1 1e 25 6u 1m 2i 6 26 3a 4u h 2 1 15 q
optimize\t4rq 12 i 1l 1w 2 b 1j 1q 1y 1 1e 25 6u 1m 2i 6 26 3a 4u h 2 1 15 q
optimizing\t4rq 12 i 1l 1w 2 b 1j 1q 1y 1 1e 25 6u 1m 2i 6 26 3a 4u h 2 1 15 q
opu\t4fw
orchestrate\t525 al 6 76
orchestrating\t525 al 6 76
orchestration\t525 al 6 76
oro\t34b
orykrato\tao
owaspzap\t27o
p5j\txk
paa\t1qx
parallel\t1jw
parallelcluster\t1jw
parameter\t1i6
parameterstore\t1i6
pcs\t3ye
pg\t2ln
php\t1d mm 1jz
pikeo\t37i
pisystem\t3xl
pixij\t16q
plan\t4r5 4x 1d b 6v 1a 4 37 2k 7f 8 2i 45 31
planning\t4r5 4x 1d b 6v 1a 4 37 2k 7f 8 2i 45 31
pll\t4tt
pmiagile\t5yd
postgi\t1a7
powerapp\t1vn
powerdn\t3uc
pre\t2uj
predict\t50r j jf 89 c
predicting\t50r j jf 89 c
prediction\t50r j jf 89 c
preempt\t37m
private\t1kd 4u
privatelink\t1kd 4u
processing\t4tb 5f 1o 40 3u 21 k w 14 2l 13 1b 4 2d 1m 1e m 14 p 8 8 7 h 3 1y
professional\t62u 1 4 1
profile\t4rq 4t 2c 4v o0
profiling\t4rq 4t 2c 4v o0
protool\t28d
protools\t28d
provision\t4rb oi 4y 4b
provisioning\t4rb oi 4y 4b
psery\t23l
pub\tw2
py\t1h
pyat\t3v9
pyo\tsk
pyqgi\t2lx
qtwidget\tsr
railsapi\ttr
rayrllib\t14u
rayserve\t15g
rds\t1ij 25
rdsproxy\t1ij
re\t31c
reacto\t293
recaptcha\t1dz
reconcile\t51n
reconciliation\t51n
reconciling\t51n
redshift\t1ik r
refactorization\t4v7
regex\t1m
rekognition\t1j4
remixide\t2oz
requirej\t3dt
res\t11x
rev\t2dn
review\t4pe 5 66 1i 22 ts
reviewing\t4pe 5 66 1i 22 ts
roh\t5mr
ros\t41j
rtu\t5pi
run\t1r1
rxj\t110
s3\t1ki
saa\t5q8
safepopm\t64c
saferto\t37k
sagemaker\t1im 1
sapbasi\t42c
sapbasis\t42c
sapbuild\t2mf
sapfiori\t42k
sapquery\t2n7
saucelab\t308
scan\t4q6 2w 65 3 qa
scanning\t4q6 2w 65 3 qa
schedule\t525 hx 3d
scheduling\t525 hx 3d
sdr\t29x
seaweedf\t481
secrets\t1ku
secretsmanager\t1ku
security\t1hd bq
securityhub\t1hd
ser\t4k7
service\t1md 2h 1
servicebu\t1ou
servicebus\t1ou
servicefabric\t1ov
sig\t3qt
sim\t45i
sixsigma\t5yp
sla\t539
slackapi\t9k
slackapp\t9k
sli\t5js
slo\t5js
sns\t1fr
sockj\tk6
solidj\tk7
spa\t5gf
sparksql\t2el
spot\t1ig
spotinstance\t1ig
spotinstances\t1ig
springai\t46a
sqs\t1k7
srv\t4nk
ssp\t60u
staadpro\t2an
step\t1kx
stepfunction\t1kx
stepfunctions\t1kx
steuerungs\t5i7
storageo\t3g9
stream\t1o4
sua\t5q9
supervized\t5du c
surveyj\tkb
systemj\tkf
tab\t13x
tag\t4co
tcr\t51g
testbench\t4r5
textract\t1kh
thegraph\t2fy
tibcoebx\t3np
tiktokad\t33r
timesery\t17f
timestream\t1l0
tisitara\t36g
track\t4xh 4k f3 40 w 3k 28
tracking\t4xh 4k f3 40 w 3k 28
trackj\t3pv
transfer\t1hn
transferfamily\t1hn
transform\t5fb 7z
transformation\t5fb 7z
transforming\t5fb 7z
transit\t1ke
transitgateway\t1ke
trc\t51g
triage\t4xh 2h 5
triaging\t4xh 2h 5
tru\t3if
truena\t489
ttp\t53r
tune\t4ss i 3h 5l 16 81 5a 1e 2o 6y
tuning\t4ss i 3h 5l 16 81 5a 1e 2o 6y
tvo\tww
ui\t42u
unitydot\t6v
unitypro\t3y9
unsupervized\t5e9
validate\t4yb 42 f2 3k 7y
validating\t4yb 42 f2 3k 7y
validation\t4yb 42 f2 3k 7y
vb\t27
vectraai\t3ti
veevacrm\t2c8
vertex\t1ty 7
visiono\t2cj
visualization\t57s
visualize\t57s
visualizing\t57s
vlm\t5dy
vm\t1py
vpc\t1kb
vue\tmf k8
vyo\t3tl
watcho\t6f
web\t1mp q3 10b ah
webapplicaty\t4w8
webform\t6k
webforms\t6k
webjob\t1mp
webjobs\t1mp
webo\t2cr
why\t3oj
win\t8q
wlc\t5ql
woo\tw7
worko\t43m
wpa\t4o8
wpengine\t1wr
xen\toe
xldeploy\t2y5
yii\tof
yoastseo\tpe
zkp\t5di
μc\t37e`;
