// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = `1st\t55c
510\t60k
abinitio\t37w
acl\t51n
adamsmsc\t48w
adaspark\t3a0
adl\t1q4
administer\t4v9 1v 3p 32 15 25 6s 9v
administering\t4v9 1v 3p 32 15 25 6s 9v
administration\t4v9 1v 3p 32 15 25 6s 9v
admob\t25c
adonisj\tnz
aemasset\t2h0
ai\t2y3
aifoundry\t2y3
air\t3ve
alloydb\t1wo
amazon\t1i6 9 1 2 1 7 3 4 7 7 a a 6 d a h 1 1 8 3 b 3 5 2 1 3 d 1 1 e 2 3 1
amazonappsync\t1m3
amazoncloudhsm\t1ig
amazoneb\t1ha
amazonec\t1le
amazonef\t1hb
amazonek\t1ma
amazonfargate\t1lf
amazonmq\t1me
amazonopswork\t1jb
amazonopsworks\t1jb
amazonrd\t1mx
amazonse\t1hx
amazonsn\t1hz
amazonsq\t1mf
amm\t5uo
amr\t45c
angularj\tiq
annotate\t5mv
annotating\t5mv
annotation\t5mv
antho\t1u6
anthos\t1u6
apn\t5sv
app\tys i0 1e 3h 6 1d 71 167 mf 1 5k 1
appclip\txz
appclips\txz
appconfig\t1lt
appengine\t1u7
appflow\t1ln
applepay\tql
application\t1qy
applink\t4z
applinks\t4z
apprunner\t1i6
apps\t25e
appsscript\t25e
appsync\t1m3
ara\t5b6
arborddo\t2je
arc\t2kd 1mx
artifact\t1u8
as\t4pi
associate\t66y
ast\t5t8
aurora\t1ki
authorization\t51n
automate\t4t8 c 1c x 21 23 4r 14 4u d1 t 2r 2z 16
automating\t4t8 c 1c x 21 23 4r 14 4u d1 t 2r 2z 16
automation\t4t8 c 1c x 21 23 4r 14 4u d1 t 2r 2z 16
automatization\t4uw an
aws\t1hd 2 2 i 23 g 1 2 2 3 1 1 2 1 2 4 2 1 4 4 1 1 3 2 4 5 8 a 3 2 1 7 1 1 1 5 2 b 7 1gk
awsappflow\t1ln
awscloudfront\t1l4
awscloudwatch\t1mg
awscognito\t1kx
awsdatazone\t1lh
awsdocumentdb\t1mn
awsdynamodb\t1mo
awselasticache\t1l8
awseventbridge\t1hd
awsgamelift\t1m0
awsguardduty\t1hh
awskinesi\t1ls
awskinesis\t1ls
awsmemorydb\t1mv
awsnitro\t1ja
awsquicksight\t1l3
awsredshift\t1lj
awsrekognition\t1lc
awssagemaker\t1md
awstextract\t1mp
awstimestream\t1n8
azurearc\t1ql
azurecdn\t1pp
azuredn\t1q0
azuredns\t1q0
azuremap\t1qh
azuresdk\t1ol
azuresql\t1rv
backstopj\tn9
baseliii\t691
bedrockagents\t1kj
beegf\t3oz
beyond\t1x0
beyondcorp\t1x0
big\tcl 1ho 6v 1rd
biglake\t1u9
bigquery\t1ws
bigtable\t1wk
binary\t1ua
biz\t2vi
blob\t1rk
blobstorage\t1rk
bluecoat\t3vl
bmchelix\t3ef
bnbchain\t2ib
bs\t17h
c++\t3b3
car\t21w 275
cat\tw2 7c
cdp\t5q0
cento\t3n0
chakraui\t17m
chibio\t3al
chromeo\t22d
cirrusci\t30l
ciscoaci\t31q
ciscoasr\t2j0
ciscocml\t3vq
ciscoduo\t3yz
ciscoise\t3xp
ciscomd\t4b9
ciscomds\t4b9
cisconso\t3xr
ciscouc\t3xx
ciscoucs\t3xx
ciscowlc\t3y0
citrixpv\t31s
cloud\t1if bw b 2 4 3 q 5 b k 5 4 1
cloud9\t1if
cloudarmor\t1ub
cloudbuild\t1vq
cloudcomposer\t1vl
clouddatastore\t1wl
cloudfunction\t1wu
cloudfunctions\t1wu
cloudhsm\t1ig
cloudkm\t1um
cloudkms\t1um
cloudnat\t1uo
cloudrun\t1wv
cloudscheduler\t1us
cloudspanner\t1uv
cloudsql\t1wq
cloudwatch\t1kl
cloudwatchlog\t1kl
cloudwatchlogs\t1kl
cnf\t5h9
cnn\t5in
code\t1ij 1j
codeartifact\t1ij
codeceptj\t3bc
codewhisperer\t1k2
cog\t4m0
cognito\t1kx
collect\t56a h8 1g 1c 2q
collecting\t56a h8 1g 1c 2q
collection\t56a h8 1g 1c 2q
compute\t1wz
computeengine\t1wz
conditional\t1r6
configuration\t50t mz 5s
configure\t50t mz 5s
configuring\t50t mz 5s
container\t1px
containerapp\t1px
containerapps\t1px
containerized\t5jf
conteneurization\t5jf
cooky\t5ux
cool\t2gw
coredn\t3k6
corejava\t10o
cosmos\t1rh
cost\t1lw
costexplorer\t1lw
cpp\t3a6
craftcm\tpl
craftcms\tpl
crd\t5e6
cry\tdb
css\tf
cte\t54f
cubla\t11o
d3j\t12t
dao\t5rf
data\t1lh 4s
dataclass\trl
datafactory\t1q9
datamigraty\t50y
dataplex\t1vx
dataprep\t1u1
dataproc\t1vm
datatransformaty\t5jo
datavisualisaty\t5c7
datavisualization\t5c7
datazone\t1lh
db\t1d1
ddo\t5q6
ddr\t4no
deploy\t4t8 c cp 1d 71 73 26 5e
deploying\t4t8 c cp 1d 71 73 26 5e
deployment\t4t8 c cp 1d 71 73 26 5e
design\t4ud x q i e 3 9 s t 8 2 a u 7 9 21 1f 9 k 3s n 1p g 32 16 17 a 27 36 1a b j i k o 13 41 8 5 1w
designing\t4ud x q i e 3 9 s t 8 2 a u 7 9 21 1f 9 k 3s n 1p g 32 16 17 a 27 36 1a b j i k o 13 41 8 5 1w
detect\t4u1 1l 1o g 42 r 13 4o 7 5e 2p 26 b 5c c 1y 1s 4o b 6
detecting\t4u1 1l 1o g 42 r 13 4o 7 5e 2p 26 b 5c c 1y 1s 4o b 6
detection\t4u1 1l 1o g 42 r 13 4o 7 5e 2p 26 b 5c c 1y 1s 4o b 6
dev\t116 2hd
device\t1iq
devicefarm\t1iq
did\t5ow
direct\t1mk
directconnect\t1mk
djangocm\tti
document\t50h 19 61 8 u i
documentation\t50h 19 61 8 u i
documenting\t50h 19 61 8 u i
dosbatch\t3ph
dot\t8n
dotcm\tf2
dsl\t5q8
durable\t1pa
dynamodb\t1kn 21
ec\t1nf
ec2\t1nf
eco\t5q9
ecr\t1ld
ecs\t1le
edk\t39s
ef\t94 5c4
eida\t5jv
eks\t1kq 1k
eksanywhere\t1kq
elasti\t1l8
elastic\t1it
elasticache\t1l8
embo\t3an
emr\t1l1
encrypt\t4zk lw 6e
encrypting\t4zk lw 6e
encryption\t4zk lw 6e
env\t4cv
es\ts 1m
eta\t2x1
event\t1o5 26
eventarc\t1v6
eventgrid\t1o5
eventhub\t1qb
eventhubs\t1qb
evo\tf8
exo\taj
ext\t3p1
extract\t527 g8 ew
extracting\t527 g8 ew
extraction\t527 g8 ew
faa\t1y2
factory\tro
fargate\t1lf
fed\t2o8
fetchapi\tjh
fig\t2kz
fin\t1g4
flinksql\t34o
fluentui\t17n
fortio\t3yk
freeradiu\t3wc
freerto\t44q
front\t4z0
fsx\t1hf
ga\t4gx
game\t1m0
gamelift\t1m0
gan\t5i0
gdd\t57z
gemini\t1h0
geo\t10h 4h 27k
get\t38a
git\t3d0 2 v4
gitlabci\t2is
gke\t1w6
gkeautopilot\t1w6
glm\t5vl
global\t1ix
glue\t1k1
gluedatabrew\t1k1
gluont\t178
glusterf\t3nc
gmailapi\t9l
gnuradio\t259
gog\t3d3
goj\tjm
googlead\t25d
gpt\t135
gpu\t5ci
grapheneo\t25h
grassgis\t2l3
harden\t4zz 3o 3p
hardening\t4zz 3o 3p
harmonyo\tnt
hdf\t198
hdinsight\t1qj
heremap\t2l4
heremaps\t2l4
hevodata\t358
hipaaedi\t4lv
iaa\t1su
iam\t1n0
ibmcloud\t1sv
ibmdoors\t261
icc\t4ex
ice\tfj
identiteits\t5k7
identity\t1v8
ifscloud\t37p
iic\t387
index\t56q
ingest\t5mt 1u
ingesting\t5mt 1u
ingestion\t5mt 1u
integrate\t4t8 1m 4f 1j 1z 17 bc 4c 55 6 55 d p
integrating\t4t8 1m 4f 1j 1z 17 bc 4c 55 6 55 d p
integration\t4t8 1m 4f 1j 1z 17 bc 4c 55 6 55 d p
intelmkl\t5h
inteltbb\tbg
io\t5co
iot\t1qs
ipv\t4qm 1
isaaclab\t45v
isery\t20a
ism\t516
javacard\tfr
jbosseap\thf
jdedward\t37r
jes\t26s
jet\t26t
jointj\tju
jwplayer\txe
kafkaj\t3i7
kaio\t26x
kdb\t1fj
key\t1ry
keyvault\t1ry
kinesi\t1ls
kinesis\t1ls
kop\t3j0
label\t5mv
labeling\t5mv
lake\t1li
lakef\t3qb
lakeformation\t1li
last\t4ua
ldo\t410
let\t27b
librenm\t3sy
lightsail\t1j4
lineageo\t27g
littlef\t10f
lizardf\t4bw
lmstudio\t3l9
lobster\t2jt
log\t1ob 24o ed
loganalytic\t1ob
loganalytics\t1ob
logic\t1oc
logicapp\t1oc
logicapps\t1oc
lon\t4oa
lun\t5p6
lynxo\t3ap
m\t61z
maco\t27r
manage\t4v4 7 a 8 e 1h 1h h 7 q a u 7 3 2 6 w u 1 1b 8 r o 1 1 r 6 u t 1g 31 1 m 2j 4f 2a n 2 m 11 i i e 3 1h 2 8 s 9 10 1e r
management\t4v4 7 a 8 e 1h 1h h 7 q a u 7 3 2 6 w u 1 1b 8 r o 1 1 r 6 u t 1g 31 1 m 2j 4f 2a n 2 m 11 i i e 3 1h 2 8 s 9 10 1e r
managing\t4v4 7 a 8 e 1h 1h h 7 q a u 7 3 2 6 w u 1 1b 8 r o 1 1 r 6 u t 1g 31 1 m 2j 4f 2a n 2 m 11 i i e 3 1h 2 8 s 9 10 1e r
map\tgf i2 3q 1j1 1 1
mapboxgl\tk7
max\t1e9
mbedtl\t390
mcu\t5i4
mdn\t4qx
mechanical\t33z
mechanicalturk\t33z
meet\t5mk
memorydb\t1mv
memorystore\t1wp
migrate\t50s 6 18 5 4h ig
migrating\t50s 6 18 5 4h ig
migration\t50s 6 18 5 4h ig
mlsystem\t3qd
mod\t2sz
modallab\t3lb
modeling\t4t9 2 3w t 3 d 15 1p 1c 2z 4h 19 34 4 1p y 7 4m e 19 f 5 v 25 1k o 4 3b
modernization\t56s
modélization\t4t9 a0
monitor\t4xq 2a 34 4z 29 fd 3r
monitoring\t4xq 2a 34 4z 29 fd 3r
moody\t28p
moosef\t4by
move\t45t
mqsery\t3rn
mtl\t4t1
mutex\t58i
nagiosxi\t3ui
nav\td9 3sk
neo\t439
nestj\to8
net\t10j 18j 2 sq sp 28 f9 f6
network\t1of 2y
networkwatcher\t1of
newrelic\t3u2
nft\t5to
nixo\t3ns
no\tvn
norflash\t38q
notebooklm\t1g6
notification\t1rp
nsi\t4he
num\tsa
obd\t2xe
okr\t5xo
omronplc\t421
one\tat 1yx we l8
onix\t2kt
ontology\t5ft
openbla\t5r
openeb\t3jp
openfaa\t1y3
openmr\t2ly
opennm\t3t9
opensip\t3wx
openva\t29x
openvm\t29y
openzf\t29z
ops\t1jb
opswork\t1jb
opsworks\t1jb
optimization\t4w8 4 1f 1m 1u 2 b 1i 1p 1y 1 1e 25 6t 1m 2j 6 27 35 4t h 2 1 13 p
optimize\t4w8 4 1f 1m 1u 2 b 1i 1p 1y 1 1e 25 6t 1m 2j 6 27 35 4t h 2 1 13 p
optimizing\t4w8 4 1f 1m 1u 2 b 1i 1p 1y 1 1e 25 6t 1m 2j 6 27 35 4t h 2 1 13 p
opu\t4k8
orchestrate\t56j ak 6 78
orchestrating\t56j ak 6 78
orchestration\t56j ak 6 78
oro\t37j
orykrato\tau
owaspzap\t2a9
p5j\tzd
paa\t1t5
parallel\t1m4
parallelcluster\t1m4
parameter\t1ke
parameterstore\t1ke
pcs\t42c
pg\t2oh
photono\t3nz
photonos\t3nz
php\t1d nq 1lg
pikeo\t3au
pisystem\t41j
pixij\t18u
pll\t4ya
pmiagile\t62n
postgi\t1cd
powerapp\t1xw
powerdn\t3y8
pre\t2xj
preempt\t3az
private\t1ml 4u
privatelink\t1ml 4u
processing\t4xs 5d 1n 40 3v 1z k w 14 2l 14 1a 4 2f 1h 1e m 15 o 8 8 7 g 3 1w
professional\t671 1 4 1
profile\t4w8 4r 2b 4u nv
profiling\t4w8 4r 2b 4u nv
protool\t2az
protools\t2az
provision\t4vt oe 4z 47
provisioning\t4vt oe 4z 47
psery\t262
pub\txt
py\t1h
pyat\t3z5
pyo\tu0
pyqgi\t2or
qtwidget\tu7
railsapi\tvb
rayrllib\t16x
rayserve\t17k
rds\t1kr 26
rdsproxy\t1kr
re\t34h
reacto\t2bp
recaptcha\t1g7
redshift\t1ks r
redwoodj\tub
refactorization\t4zp
regex\t1m
rekognition\t1lc
remixide\t2ru
requirej\t3hd
res\t13v
rev\t2gc
review\t4tv 5 67 1g 21 tk
reviewing\t4tv 5 67 1g 21 tk
roh\t5r1
ros\t45k
rtu\t5ts
run\t1t9
rxj\t12x
s3\t1mq
saa\t5ui
safepopm\t68l
saferto\t3ax
sagemaker\t1ku 1
sapbasi\t46e
sapbasis\t46e
sapbuild\t2pa
sapfiori\t46m
sapquery\t2q2
saucelab\t33c
scoutapm\t3th
sdr\t2ck
seaweedf\t4ca
secrets\t1n2
secretsmanager\t1n2
security\t1jl bs
securityhub\t1jl
ser\t4op
service\t1om 2g 1
servicebu\t1r2
servicebus\t1r2
servicefabric\t1r3
sig\t3up
sim\t49n
sixsigma\t630
sla\t57n
slackapi\t9q
slackapp\t9q
sli\t5o7
slo\t5o7
sns\t1hz
sockj\tky
solidj\tkz
spa\t5kt
sparksql\t2h9
spot\t1ko
spotinstance\t1ko
spotinstances\t1ko
springai\t4ag
sqs\t1mf
srv\t4s1
ssp\t656
staadpro\t2da
step\t1n5
stepfunction\t1n5
stepfunctions\t1n5
steuerungs\t5mk
storageo\t3jx
stream\t1qc
sua\t5uj
supervized\t5i7 c
surveyj\tl3
systemj\tl7
tab\t15v
tag\t4gy
tax\t6b
tcr\t55u
testbench\t4vn
textract\t1mp
thegraph\t2io
tibcoebx\t3ri
tiktokad\t36z
timesery\t19k
timestream\t1n8
tisitara\t39q
trackj\t3tr
transfer\t1jv
transferfamily\t1jv
transform\t5jo 7w
transformation\t5jo 7w
transforming\t5jo 7w
transit\t1mm
transitgateway\t1mm
trc\t55u
tru\t3m3
truena\t4ci
ttp\t585
tune\t4wc 1f 3g 5j 16 80 5b 1d y 8k
tuning\t4wc 1f 3g 5j 16 80 5b 1d y 8k
tvo\typ
ui\t46w
unityad\t10u
unityads\t10u
unitydot\t6y
unitypro\t427
unsupervized\t5im
validate\t52q 41 f1 3k 7s
validating\t52q 41 f1 3k 7s
validation\t52q 41 f1 3k 7s
vb\t28
vectraai\t3xe
vee\tli
veevacrm\t2ex
vertex\t1w7 7
visiono\t2f8
visualization\t5c7
visualize\t5c7
visualizing\t5c7
vlm\t5ib
vm\t1s6
vpc\t1mj
vue\tnf lc
vyo\t3xh
watcho\t6i
web\t1oy qj 1bw
webapplicaty\t50q
webform\t6n
webforms\t6n
webjob\t1oy
webjobs\t1oy
webo\t2fg
why\t3sc
winbug\t4b7
wlc\t5uu
worko\t47o
wpa\t4sp
wpengine\t1z2
xen\tpi
xldeploy\t317
yii\tpj
yoastseo\tqk
zkp\t5hv
μc\t3aq`;
