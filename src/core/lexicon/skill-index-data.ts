// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = `1st\t519
abinitio\t34u
acl\t4xi
adamsmsc\t44z
adaspark\t36w
adl\t1o1
administer\t4r3 1s 3s 34 16 25 6s 9u
administering\t4r3 1s 3s 34 16 25 6s 9u
administration\t4r3 1s 3s 34 16 25 6s 9u
admob\t231
adonisj\tmx
aemasset\t2eg
ai\t2v8
aifoundry\t2v8
air\t3rp
alloydb\t1uk
amazon\t1g3 9 1 2 1 7 3 4 7 7 a a 6 d a h 1 1 8 3 b 3 5 2 1 3 d 1 1 e 2 3 1
amazonappsync\t1k0
amazoncloudhsm\t1gd
amazoneb\t1f7
amazonec\t1jb
amazonef\t1f8
amazonek\t1k7
amazonfargate\t1jc
amazonmq\t1kb
amazonopswork\t1h8
amazonopsworks\t1h8
amazonrd\t1kt
amazonse\t1fu
amazonsn\t1fw
amazonsq\t1kc
amm\t5qp
amr\t41i
analyze\t4u8 9 13 3x
analyzes\t4uh
angularj\ti7
annotate\t5it
annotating\t5it
annotation\t5it
antho\t1s2
anthos\t1s2
apn\t5pk
app\tx5 hk 1e 3h 6 1d 70 w2 9e lt 5g 1 22
appclip\twd
appclips\twd
appconfig\t1jq
appengine\t1s3
appflow\t1jk
applepay\tpf
application\t1ov
applink\t4y
applinks\t4y
apprunner\t1g3
apps\t233
appsscript\t233
appsync\t1k0
arborddo\t2gt
arc\t2ht 1lm
artifact\t1s4
as\t4ld
associate\t632
ast\t5p8
aurora\t1if
authorization\t4xi
automate\t4p2 c 1c w 22 22 4v 14 4u d0 t 2w 2z 17
automating\t4p2 c 1c w 22 22 4v 14 4u d0 t 2w 2z 17
automation\t4p2 c 1c w 22 22 4v 14 4u d0 t 2w 2z 17
automatization\t4qq aq
aws\t1fa 2 2 i 23 g 1 2 2 3 1 1 2 1 2 6 1 4 4 1 1 3 2 4 5 8 a 3 2 1 7 1 1 1 5 1 c 7 1fp
awsappflow\t1jk
awscloudfront\t1j1
awscloudwatch\t1kd
awscognito\t1iu
awsdatazone\t1je
awsdocumentdb\t1kk
awsdynamodb\t1kl
awselasticache\t1j5
awseventbridge\t1fa
awsgamelift\t1jx
awsguardduty\t1fe
awskinesi\t1jp
awskinesis\t1jp
awsmemorydb\t1ks
awsnitro\t1h7
awsquicksight\t1j0
awsredshift\t1jg
awsrekognition\t1j9
awssagemaker\t1ka
awstextract\t1km
awstimestream\t1l5
azurearc\t1oi
azurecdn\t1nm
azuredn\t1nx
azuredns\t1nx
azuremap\t1oe
azuresdk\t1mh
azuresql\t1ps
backstopj\tmb
baseliii\t652
bedrockagents\t1ig
beegf\t3ld
beyond\t1uw
beyondcorp\t1uw
big\tcd 1fs 6t 1px
biglake\t1s5
bigquery\t1uo
bigtable\t1ug
binary\t1s6
biz\t2sn
blob\t1ph
blobstorage\t1ph
bluecoat\t3rw
bmchelix\t3b6
bnbchain\t2fq
bs\t15i
c++\t37x
car\t1zq 25e
cat\tuh 75
cdp\t5m1
cento\t3ji
chakraui\t15n
chibio\t37h
chromeo\t207
cirrusci\t2xq
ciscoasr\t2gf
ciscocml\t3s1
ciscoduo\t3va
ciscoise\t3u0
ciscomd\t47a
ciscomds\t47a
cisconso\t3u2
ciscouc\t3u8
ciscoucs\t3u8
ciscowlc\t3ub
citrixpv\t2yu
cloud\t1gc bv b 2 4 3 q 5 b k 5 4 1
cloud9\t1gc
cloudarmor\t1s7
cloudbuild\t1tm
cloudcomposer\t1th
clouddatastore\t1uh
cloudfunction\t1uq
cloudfunctions\t1uq
cloudhsm\t1gd
cloudkm\t1si
cloudkms\t1si
cloudnat\t1sk
cloudrun\t1ur
cloudscheduler\t1so
cloudspanner\t1sr
cloudsql\t1um
cloudwatch\t1ii
cloudwatchlog\t1ii
cloudwatchlogs\t1ii
cnf\t5d7
cnn\t5el
code\t1gg 1j
codeartifact\t1gg
codeceptj\t386
codewhisperer\t1hz
cog\t4hv
cognito\t1iu
collect\t527 in c 15 2p
collecting\t527 in c 15 2p
collection\t527 in c 15 2p
compute\t1uv
computeengine\t1uv
conditional\t1p3
configuration\t4wn n1 5x
configure\t4wn n1 5x
configuring\t4wn n1 5x
container\t1nu
containerapp\t1nu
containerapps\t1nu
containerized\t5fd
conteneurization\t5fd
cooky\t5qz
coredn\t3gp
cosmos\t1pe
cost\t1jt
costexplorer\t1jt
cpp\t372
craftcm\toh
craftcms\toh
crd\t5a4
cry\td1
css\tf
cte\t50f
cubla\tzw
d3j\t111
dao\t5ng
data\t1je 4s
dataclass\tqe
datafactory\t1o6
datamigraty\t4wt
dataplex\t1tt
dataprep\t1rx
dataproc\t1ti
datatransformaty\t5fm
datavisualisaty\t583
datavisualization\t583
datazone\t1je
db\t1az
ddo\t5m7
ddr\t4ji
deploy\t4p2 c cs 1d 72 73 24 5i
deploying\t4p2 c cs 1d 72 73 24 5i
deployment\t4p2 c cs 1d 72 73 24 5i
design\t4q6 1n h d 3 a 2 s s 8 2 a u 7 9 24 1f 9 l 3s m 1q g 33 16 17 a 27 36 18 b j i k 5 o 13 42 8 5 1z
designing\t4q6 1n h d 3 a 2 s s 8 2 a u 7 9 24 1f 9 l 3s m 1q g 33 16 17 a 27 36 18 b j i k 5 o 13 42 8 5 1z
detect\t4pv 1k 1p g 43 s 13 4p 7 5e 2q 26 b 5a c 23 1s 4r c 6
detecting\t4pv 1k 1p g 43 s 13 4p 7 5e 2q 26 b 5a c 23 1s 4r c 6
detection\t4pv 1k 1p g 43 s 13 4p 7 5e 2q 26 b 5a c 23 1s 4r c 6
dev\tze 2fs
device\t1gn
devicefarm\t1gn
did\t5ks
direct\t1kh
directconnect\t1kh
djangocm\ts5
document\t4wa 1b 63 8 u h
documentation\t4wa 1b 63 8 u h
documenting\t4wa 1b 63 8 u h
dosbatch\t3lv
dot\t8j
dotcm\ten
dsl\t5m9
durable\t1n6
dynamodb\t1ik 21
ec\t1lc
ec2\t1lc
eco\t5ma
ecr\t1ja
ecs\t1jb
edk\t36o
ef\t8z
eida\t5ft
eks\t1in 1k
eksanywhere\t1in
elasti\t1j5
elastic\t1gq
elasticache\t1j5
elicit\t4vl
elicitation\t4vl
eliciting\t4vl
embo\t37j
encrypt\t4vd m1 6h
encrypting\t4vd m1 6h
encryption\t4vd m1 6h
env\t48v
es\ts 1l
eta\t2u6
evaluate\t4rj q7 1c a5
evaluating\t4rj q7 1c a5
evaluation\t4rj q7 1c a5
event\t1m2 26
eventarc\t1t2
eventgrid\t1m2
eventhub\t1o8
eventhubs\t1o8
exo\tae
ext\t3lf
extract\t4y3 ga f3
extracting\t4y3 ga f3
extraction\t4y3 ga f3
faa\t1vy
factory\tqh
fargate\t1jc
fed\t2lj
fetchapi\tiu
fig\t2ie
fin\t1e1
flinksql\t31p
fluentui\t15o
forecast\t512 i2
forecasting\t512 i2
fortio\t3uv
fox\t22l
freeradiu\t3sn
freerto\t40y
front\t4ut
fsx\t1fc
game\t1jx
gamelift\t1jx
gan\t5dy
gdd\t53w
gemini\t1ex
geo\tys 4d 267
git\t39t 2 ug
gitlabci\t2g7
gke\t1u2
gkeautopilot\t1u2
glm\t5rn
global\t1gu
glue\t1hy
gluedatabrew\t1hy
gluont\t159
glusterf\t3jt
gmailapi\t9g
gnuradio\t22y
gog\t39w
goj\tiz
googlead\t232
gpt\t11d
gpu\t58e
grassgis\t2ii
handle\t4pz af h 3y 1o
handling\t4pz af h 3y 1o
harden\t4wm 2x 3q
hardening\t4wm 2x 3q
harmonyo\tms
hdf\t179
hdinsight\t1og
heremap\t2ij
heremaps\t2ij
hevodata\t328
hipaaedi\t4hq
hub\tbt
iaa\t1qr
iam\t1kx
ibmcloud\t1qs
ibmdoors\t23p
icc\t4ax
ice\tf2
identiteits\t5g4
identity\t1t4
ifscloud\t34n
iic\t355
index\t52n
ingest\t5ir 1s
ingesting\t5ir 1s
ingestion\t5ir 1s
integrate\t4p2 1m 4e 1j 22 17 be 4c 53 6 5a d q
integrating\t4p2 1m 4e 1j 22 17 be 4c 53 6 5a d q
integration\t4p2 1m 4e 1j 22 17 be 4c 53 6 5a d q
intelmkl\t5g
inteltbb\tb9
io\t58k
iot\t1op
ipv\t4mh 1
isaaclab\t421
isery\t1y4
ism\t4x1
javacard\tfa
jbosseap\tgy
jdedward\t34p
jes\t24h
jet\t24i
jointj\tj6
jwplayer\tvs
kafkaj\t3eu
kdb\t1dg
key\t1pv
keyvault\t1pv
kinesi\t1jp
kinesis\t1jp
kop\t3fm
label\t5it
labeling\t5it
lake\t1jf
lakef\t3mp
lakeformation\t1jf
last\t4q3
ldo\t3xa
let\t24x
librenm\t3pb
lightsail\t1h1
lizardf\t47w
lmstudio\t3hs
lobster\t2h9
log\t1m8 234 e5
loganalytic\t1m8
loganalytics\t1m8
logic\t1m9
logicapp\t1m9
logicapps\t1m9
lon\t4k3
lun\t5l2
m\t5y3
maco\t25b
manage\t4qy 6 a 8 e 1i r p 8 9 7 q b v 7 3 2 7 w u 1 1c 8 r o 1 1 r 6 u s 1h 31 1 n 2j 4f 28 n 2 m 16 i i e 3 1g 2 8 t 9 11 1e 1 t
management\t4qy 6 a 8 e 1i r p 8 9 7 q b v 7 3 2 7 w u 1 1c 8 r o 1 1 r 6 u s 1h 31 1 n 2j 4f 28 n 2 m 16 i i e 3 1g 2 8 t 9 11 1e 1 t
managing\t4qy 6 a 8 e 1i r p 8 9 7 q b v 7 3 2 7 w u 1 1c 8 r o 1 1 r 6 u s 1h 31 1 n 2j 4f 28 n 2 m 16 i i e 3 1g 2 8 t 9 11 1e 1 t
map\tfu h0 3l 1i8 1 2fg p 65 71 fe 14 d
mapboxgl\tkv
mapping\t4y4 p 65 71 fe 14 d
max\t1c6
mbedtl\t35w
mcu\t5e2
mdn\t4ms
mechanical\t311
mechanicalturk\t311
meet\t5ii
memorydb\t1ks
memorystore\t1ul
migrate\t4wl 8 19 2e 29 if
migrating\t4wl 8 19 2e 29 if
migration\t4wl 8 19 2e 29 if
mlsystem\t3mr
mod\t2q7
modallab\t3hu
modeling\t4p3 2 3t w 3 d 14 1r 1d 30 4g 1a 35 4 1p y 7 4m e 17 f 5 v 2a 1k n 4 3e
modernization\t52p
modélization\t4p3 a2 d1
monitor\t4tk 29 26 11 50 29 fh 3q
monitoring\t4tk 29 26 11 50 29 fh 3q
moody\t269
moosef\t47y
move\t41z
mqsery\t3o1
mtl\t4ov
mutex\t54f
nagiosxi\t3qt
nav\tcz 3p0
neo\t3zi
nestj\tn6
net\tyu 17r 1 2 s8 5u m4 28 ey f1
network\t1mc 2y
networkwatcher\t1mc
newrelic\t3qe
nft\t5pp
nixo\t3k9
no\tu3
norflash\t35m
notebooklm\t1e3
notification\t1pm
nsi\t4de
num\tr2
obd\t2uj
okr\t5tt
omronplc\t3ya
one\tan 1wn vs ko
onix\t2i8
ontology\t5br
openbla\t5q
openeb\t3g8
openfaa\t1vz
openmr\t2jd
opennm\t3pm
opensip\t3t8
openva\t27h
openvm\t27i
openzf\t27j
ops\t1h8
opswork\t1h8
opsworks\t1h8
optimization\t4s1 12 i 1l 1w 2 b 1j 1q 1y 1 1e 25 6u 1m 2i 6 26 3a 4u h 2 1 15 q
optimize\t4s1 12 i 1l 1w 2 b 1j 1q 1y 1 1e 25 6u 1m 2i 6 26 3a 4u h 2 1 15 q
optimizing\t4s1 12 i 1l 1w 2 b 1j 1q 1y 1 1e 25 6u 1m 2i 6 26 3a 4u h 2 1 15 q
opu\t4g6
orchestrate\t52g al 6 76
orchestrating\t52g al 6 76
orchestration\t52g al 6 76
oro\t34h
orykrato\tao
owaspzap\t27t
p5j\txp
paa\t1r2
parallel\t1k1
parallelcluster\t1k1
parameter\t1ib
parameterstore\t1ib
pcs\t3yl
pg\t2ls
php\t1d mm 1k4
pikeo\t37p
pisystem\t3xs
pixij\t16v
plan\t4rg 4x 1d b 6v 1a 4 37 2k 7f 8 2i 45 31
planning\t4rg 4x 1d b 6v 1a 4 37 2k 7f 8 2i 45 31
pll\t4u4
pmiagile\t5yo
postgi\t1ac
powerapp\t1vs
powerdn\t3uj
pre\t2uo
predict\t512 j jf 89 c
predicting\t512 j jf 89 c
prediction\t512 j jf 89 c
preempt\t37t
private\t1ki 4u
privatelink\t1ki 4u
processing\t4tm 5f 1o 40 3u 21 k w 14 2l 13 1b 4 2d 1m 1e m 14 p 8 8 7 h 3 1y
professional\t635 1 4 1
profile\t4s1 4t 2c 4v o0
profiling\t4s1 4t 2c 4v o0
protool\t28i
protools\t28i
provision\t4rm oi 4y 4b
provisioning\t4rm oi 4y 4b
psery\t23q
pub\tw7
py\t1h
pyat\t3vg
pyo\tsm
pyqgi\t2m2
qtwidget\tst
railsapi\ttt
rayrllib\t14z
rayserve\t15l
rds\t1io 25
rdsproxy\t1io
re\t31i
reacto\t298
recaptcha\t1e4
reconcile\t51y
reconciliation\t51y
reconciling\t51y
redshift\t1ip r
refactorization\t4vi
regex\t1m
rekognition\t1j9
remixide\t2p4
requirej\t3e0
res\t122
rev\t2ds
review\t4pp 5 66 1i 22 ts
reviewing\t4pp 5 66 1i 22 ts
roh\t5n2
ros\t41q
rtu\t5pt
run\t1r6
rxj\t115
s3\t1kn
saa\t5qj
safepopm\t64n
saferto\t37r
sagemaker\t1ir 1
sapbasi\t42j
sapbasis\t42j
sapbuild\t2mk
sapfiori\t42r
sapquery\t2nc
saucelab\t30e
scan\t4qh 2w 65 3 qa
scanning\t4qh 2w 65 3 qa
schedule\t52g hx 3d
scheduling\t52g hx 3d
sdr\t2a2
seaweedf\t48a
secrets\t1kz
secretsmanager\t1kz
security\t1hi bq
securityhub\t1hi
ser\t4ki
service\t1mi 2h 1
servicebu\t1oz
servicebus\t1oz
servicefabric\t1p0
sig\t3r0
sim\t45q
sixsigma\t5z0
sla\t53k
slackapi\t9k
slackapp\t9k
sli\t5k3
slo\t5k3
sns\t1fw
sockj\tk6
solidj\tk7
spa\t5gq
sparksql\t2eq
spot\t1il
spotinstance\t1il
spotinstances\t1il
springai\t46i
sqs\t1kc
srv\t4nv
ssp\t615
staadpro\t2as
step\t1l2
stepfunction\t1l2
stepfunctions\t1l2
steuerungs\t5ii
storageo\t3gg
stream\t1o9
sua\t5qk
supervized\t5e5 c
surveyj\tkb
systemj\tkf
tab\t142
tag\t4cy
tcr\t51r
testbench\t4rg
textract\t1km
thegraph\t2g3
tibcoebx\t3nw
tiktokad\t33x
timesery\t17k
timestream\t1l5
tisitara\t36m
track\t4xs 4k f3 40 w 3k 28
tracking\t4xs 4k f3 40 w 3k 28
trackj\t3q2
transfer\t1hs
transferfamily\t1hs
transform\t5fm 7z
transformation\t5fm 7z
transforming\t5fm 7z
transit\t1kj
transitgateway\t1kj
trc\t51r
triage\t4xs 2h 5
triaging\t4xs 2h 5
tru\t3im
truena\t48i
ttp\t542
tune\t4t3 i 3h 5l 16 81 5a 1e 2o 6y
tuning\t4t3 i 3h 5l 16 81 5a 1e 2o 6y
tvo\tx1
ui\t431
unitydot\t6v
unitypro\t3yg
unsupervized\t5ek
validate\t4ym 42 f2 3k 7y
validating\t4ym 42 f2 3k 7y
validation\t4ym 42 f2 3k 7y
vb\t27
vectraai\t3tp
veevacrm\t2cd
vertex\t1u3 7
visiono\t2co
visualization\t583
visualize\t583
visualizing\t583
vlm\t5e9
vm\t1q3
vpc\t1kg
vue\tmf kd
vyo\t3ts
watcho\t6f
web\t1mu q3 10d ah
webapplicaty\t4wj
webform\t6k
webforms\t6k
webjob\t1mu
webjobs\t1mu
webo\t2cw
why\t3oq
win\t8q
wlc\t5qw
woo\twc
worko\t43t
wpa\t4oj
wpengine\t1ww
xen\toe
xldeploy\t2ya
yii\tof
yoastseo\tpe
zkp\t5dt
μc\t37l`;
