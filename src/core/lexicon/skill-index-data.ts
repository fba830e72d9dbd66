// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = `1st\t53n
510\t5z2
abinitio\t36k
acl\t4zw
adamsmsc\t47a
adaspark\t38o
adl\t1p7
administer\t4th 1s 3s 34 16 25 6s 9u
administering\t4th 1s 3s 34 16 25 6s 9u
administration\t4th 1s 3s 34 16 25 6s 9u
admob\t24a
adonisj\tnj
aemasset\t2fv
ai\t2wv
aifoundry\t2wv
air\t3tv
alloydb\t1vq
amazon\t1h9 9 1 2 1 7 3 4 7 7 a a 6 d a h 1 1 8 3 b 3 5 2 1 3 d 1 1 e 2 3 1
amazonappsync\t1l6
amazoncloudhsm\t1hj
amazoneb\t1gd
amazonec\t1kh
amazonef\t1ge
amazonek\t1ld
amazonfargate\t1ki
amazonmq\t1lh
amazonopswork\t1ie
amazonopsworks\t1ie
amazonrd\t1lz
amazonse\t1h0
amazonsn\t1h2
amazonsq\t1li
amm\t5t3
amr\t43s
analyze\t4wm 9 13 3x
analyzes\t4wv
angularj\tie
annotate\t5l7
annotating\t5l7
annotation\t5l7
antho\t1t8
anthos\t1t8
apn\t5ry
app\ty6 hp 1e 3h 6 1d 70 wg 9h m5 1 5k 1 24
appclip\txd
appclips\txd
appconfig\t1kw
appengine\t1t9
appflow\t1kq
applepay\tq3
application\t1q1
applink\t4y
applinks\t4y
apprunner\t1h9
apps\t24c
appsscript\t24c
appsync\t1l6
ara\t59h
arborddo\t2i8
arc\t2j8 1mi
artifact\t1ta
as\t4nr
associate\t65h
ast\t5rm
aurora\t1jl
authorization\t4zw
automate\t4rg c 1c w 22 22 4v 14 4u d0 t 2w 2z 17
automating\t4rg c 1c w 22 22 4v 14 4u d0 t 2w 2z 17
automation\t4rg c 1c w 22 22 4v 14 4u d0 t 2w 2z 17
automatization\t4t4 aq
aws\t1gg 2 2 i 23 g 1 2 2 3 1 1 2 1 2 6 1 4 4 1 1 3 2 4 5 8 a 3 2 1 7 1 1 1 5 1 c 7 1g7
awsappflow\t1kq
awscloudfront\t1k7
awscloudwatch\t1lj
awscognito\t1k0
awsdatazone\t1kk
awsdocumentdb\t1lq
awsdynamodb\t1lr
awselasticache\t1kb
awseventbridge\t1gg
awsgamelift\t1l3
awsguardduty\t1gk
awskinesi\t1kv
awskinesis\t1kv
awsmemorydb\t1ly
awsnitro\t1id
awsquicksight\t1k6
awsredshift\t1km
awsrekognition\t1kf
awssagemaker\t1lg
awstextract\t1ls
awstimestream\t1mb
azurearc\t1po
azurecdn\t1os
azuredn\t1p3
azuredns\t1p3
azuremap\t1pk
azuresdk\t1nn
azuresql\t1qy
backstopj\tmv
baseliii\t67h
bedrockagents\t1jm
beegf\t3nh
beyond\t1w2
beyondcorp\t1w2
big\tcg 1gv 6v 1qt
biglake\t1tb
bigquery\t1vu
bigtable\t1vm
binary\t1tc
biz\t2ua
blob\t1qn
blobstorage\t1qn
bluecoat\t3u2
bmchelix\t3d0
bnbchain\t2h5
bs\t16o
c++\t39p
car\t20y 26h
cat\tvi 76
cdp\t5of
cento\t3li
chakraui\t16t
chibio\t398
chromeo\t21f
cirrusci\t2zd
ciscoasr\t2hu
ciscocml\t3u7
ciscoduo\t3xg
ciscoise\t3w6
ciscomd\t49m
ciscomds\t49m
cisconso\t3w8
ciscouc\t3we
ciscoucs\t3we
ciscowlc\t3wh
citrixpv\t30i
cloud\t1hi bv b 2 4 3 q 5 b k 5 4 1
cloud9\t1hi
cloudarmor\t1td
cloudbuild\t1us
cloudcomposer\t1un
clouddatastore\t1vn
cloudfunction\t1vw
cloudfunctions\t1vw
cloudhsm\t1hj
cloudkm\t1to
cloudkms\t1to
cloudnat\t1tq
cloudrun\t1vx
cloudscheduler\t1tu
cloudspanner\t1tx
cloudsql\t1vs
cloudwatch\t1jo
cloudwatchlog\t1jo
cloudwatchlogs\t1jo
cnf\t5fl
cnn\t5gz
code\t1hm 1j
codeartifact\t1hm
codeceptj\t39y
codewhisperer\t1j5
cog\t4k8
cognito\t1k0
collect\t54l in c 15 2p
collecting\t54l in c 15 2p
collection\t54l in c 15 2p
compute\t1w1
computeengine\t1w1
conditional\t1q9
configuration\t4z1 n1 5x
configure\t4z1 n1 5x
configuring\t4z1 n1 5x
container\t1p0
containerapp\t1p0
containerapps\t1p0
containerized\t5hr
conteneurization\t5hr
cooky\t5td
cool\t2fr
coredn\t3io
cosmos\t1qk
cost\t1kz
costexplorer\t1kz
cpp\t38u
craftcm\tp4
craftcms\tp4
crd\t5ci
cry\td4
css\tf
cte\t52t
cubla\t10y
d3j\t123
dao\t5pu
data\t1kk 4s
dataclass\tr2
datafactory\t1pc
datamigraty\t4z7
dataplex\t1uz
dataprep\t1t3
dataproc\t1uo
datatransformaty\t5i0
datavisualisaty\t5ah
datavisualization\t5ah
datazone\t1kk
db\t1c5
ddo\t5ol
ddr\t4lv
deploy\t4rg c cs 1d 72 73 24 5i
deploying\t4rg c cs 1d 72 73 24 5i
deployment\t4rg c cs 1d 72 73 24 5i
design\t4sk 1n h d 3 a 2 s s 8 2 a u 7 9 24 1f 9 l 3s m 1q g 33 16 17 a 27 36 18 b j i k 5 o 13 42 8 5 1z
designing\t4sk 1n h d 3 a 2 s s 8 2 a u 7 9 24 1f 9 l 3s m 1q g 33 16 17 a 27 36 18 b j i k 5 o 13 42 8 5 1z
detect\t4s9 1k 1p g 43 s 13 4p 7 5e 2q 26 b 5a c 23 1s 4r c 6
detecting\t4s9 1k 1p g 43 s 13 4p 7 5e 2q 26 b 5a c 23 1s 4r c 6
detection\t4s9 1k 1p g 43 s 13 4p 7 5e 2q 26 b 5a c 23 1s 4r c 6
dev\t10g 2gm
device\t1ht
devicefarm\t1ht
did\t5n6
direct\t1ln
directconnect\t1ln
djangocm\tsz
document\t4yo 1b 63 8 u h
documentation\t4yo 1b 63 8 u h
documenting\t4yo 1b 63 8 u h
dosbatch\t3nz
dot\t8k
dotcm\teq
dsl\t5on
durable\t1oc
dynamodb\t1jq 21
ec\t1mi
ec2\t1mi
eco\t5oo
ecr\t1kg
ecs\t1kh
edk\t38g
ef\t91 5ai
eida\t5i7
eks\t1jt 1k
eksanywhere\t1jt
elasti\t1kb
elastic\t1hw
elasticache\t1kb
elicit\t4xz
elicitation\t4xz
eliciting\t4xz
embo\t39a
encrypt\t4xr m1 6h
encrypting\t4xr m1 6h
encryption\t4xr m1 6h
env\t4b8
es\ts 1l
eta\t2vt
evaluate\t4tx q7 1c a5
evaluating\t4tx q7 1c a5
evaluation\t4tx q7 1c a5
event\t1n8 26
eventarc\t1u8
eventgrid\t1n8
eventhub\t1pe
eventhubs\t1pe
evo\tew
exo\tag
ext\t3nj
extract\t50h ga f3
extracting\t50h ga f3
extraction\t50h ga f3
faa\t1x4
factory\tr5
fargate\t1ki
fed\t2n2
fetchapi\tj4
fig\t2ju
fin\t1f7
flinksql\t33d
fluentui\t16u
forecast\t53g i2
forecasting\t53g i2
fortio\t3x1
fox\t23t
freeradiu\t3ut
freerto\t436
front\t4x7
fsx\t1gi
game\t1l3
gamelift\t1l3
gan\t5gc
gdd\t56a
gemini\t1g3
geo\tzt 4f 26w
get\t36y
git\t3bm 2 uy
gitlabci\t2hm
gke\t1v8
gkeautopilot\t1v8
glm\t5u1
global\t1i0
glue\t1j4
gluedatabrew\t1j4
gluont\t16f
glusterf\t3lt
gmailapi\t9i
gnuradio\t247
gog\t3bp
goj\tj9
googlead\t24b
gpt\t12f
gpu\t5as
grapheneo\t24f
grassgis\t2jy
handle\t4sd af h 3y 1o
handling\t4sd af h 3y 1o
harden\t4z0 2x 3q
hardening\t4z0 2x 3q
harmonyo\tnd
hdf\t18f
hdinsight\t1pm
heremap\t2jz
heremaps\t2jz
hevodata\t33w
hipaaedi\t4k3
hub\tbw
iaa\t1rx
iam\t1m3
ibmcloud\t1ry
ibmdoors\t24z
icc\t4da
ice\tf6
identiteits\t5ii
identity\t1ua
ifscloud\t36d
iic\t36v
index\t551
ingest\t5l5 1s
ingesting\t5l5 1s
ingestion\t5l5 1s
integrate\t4rg 1m 4e 1j 22 17 be 4c 53 6 5a d q
integrating\t4rg 1m 4e 1j 22 17 be 4c 53 6 5a d q
integration\t4rg 1m 4e 1j 22 17 be 4c 53 6 5a d q
intelmkl\t5g
inteltbb\tbc
io\t5ay
iot\t1pv
ipv\t4ov 1
isaaclab\t44b
isery\t1zc
ism\t4zf
javacard\tfe
jbosseap\th3
jdedward\t36f
jes\t25r
jet\t25s
jointj\tjh
jwplayer\tws
kafkaj\t3gq
kaio\t25v
kdb\t1em
key\t1r1
keyvault\t1r1
kinesi\t1kv
kinesis\t1kv
kop\t3hj
label\t5l7
labeling\t5l7
lake\t1kl
lakef\t3ot
lakeformation\t1kl
last\t4sh
ldo\t3zg
let\t269
librenm\t3rg
lightsail\t1i7
lineageo\t26e
lizardf\t4a9
lmstudio\t3jr
lobster\t2io
log\t1ne 243 eb
loganalytic\t1ne
loganalytics\t1ne
logic\t1nf
logicapp\t1nf
logicapps\t1nf
lon\t4mh
lun\t5ng
m\t60h
maco\t26p
manage\t4tc 6 a 8 e 1i r p 8 9 7 q b v 7 3 2 7 w u 1 1c 8 r o 1 1 r 6 u s 1h 31 1 n 2j 4f 28 n 2 m 16 i i e 3 1g 2 8 t 9 11 1e 1 t
management\t4tc 6 a 8 e 1i r p 8 9 7 q b v 7 3 2 7 w u 1 1c 8 r o 1 1 r 6 u s 1h 31 1 n 2j 4f 28 n 2 m 16 i i e 3 1g 2 8 t 9 11 1e 1 t
managing\t4tc 6 a 8 e 1i r p 8 9 7 q b v 7 3 2 7 w u 1 1c 8 r o 1 1 r 6 u s 1h 31 1 n 2j 4f 28 n 2 m 16 i i e 3 1g 2 8 t 9 11 1e 1 t
map\tfz hv 3n 1im 1 1 2gd p 65 71 fe 14 d
mapboxgl\tld
mapping\t50i p 65 71 fe 14 d
max\t1dc
mbedtl\t37o
mcu\t5gg
mdn\t4p6
mechanical\t32p
mechanicalturk\t32p
meet\t5kw
memorydb\t1ly
memorystore\t1vr
migrate\t4yz 8 19 2e 29 if
migrating\t4yz 8 19 2e 29 if
migration\t4yz 8 19 2e 29 if
mlsystem\t3ov
mod\t2rt
modallab\t3jt
modeling\t4rh 2 3t w 3 d 14 1r 1d 30 4g 1a 35 4 1p y 7 4m e 17 f 5 v 2a 1k n 4 3e
modernization\t553
modélization\t4rh a2 d1
monitor\t4vy 29 26 11 50 29 fh 3q
monitoring\t4vy 29 26 11 50 29 fh 3q
moody\t27n
moosef\t4ab
move\t449
mqsery\t3q5
mtl\t4r9
mutex\t56t
nagiosxi\t3sz
nav\td2 3r7
neo\t41p
nestj\tns
net\tzv 184 1 2 si 5w mk 28 f5 f2
network\t1ni 2y
networkwatcher\t1ni
newrelic\t3sk
nft\t5s3
nixo\t3m9
no\tv3
norflash\t37e
notebooklm\t1f9
notification\t1qs
nsi\t4fr
num\trq
obd\t2w6
okr\t5w7
omronplc\t40h
one\tap 1xz w4 l2
onix\t2jo
ontology\t5e5
openbla\t5q
openeb\t3i6
openfaa\t1x5
openmr\t2ku
opennm\t3rr
opensip\t3ve
openva\t28v
openvm\t28w
openzf\t28x
ops\t1ie
opswork\t1ie
opsworks\t1ie
optimization\t4uf 12 i 1l 1w 2 b 1j 1q 1y 1 1e 25 6u 1m 2i 6 26 3a 4u h 2 1 15 q
optimize\t4uf 12 i 1l 1w 2 b 1j 1q 1y 1 1e 25 6u 1m 2i 6 26 3a 4u h 2 1 15 q
optimizing\t4uf 12 i 1l 1w 2 b 1j 1q 1y 1 1e 25 6u 1m 2i 6 26 3a 4u h 2 1 15 q
opu\t4ij
orchestrate\t54u al 6 76
orchestrating\t54u al 6 76
orchestration\t54u al 6 76
oro\t367
orykrato\taq
owaspzap\t297
p5j\tyq
paa\t1s8
parallel\t1l7
parallelcluster\t1l7
parameter\t1jh
parameterstore\t1jh
pcs\t40s
pg\t2nb
photono\t3mg
photonos\t3mg
php\t1d n9 1kv
pikeo\t39g
pisystem\t3zz
pixij\t181
plan\t4tu 4x 1d b 6v 1a 4 37 2k 7f 8 2i 45 31
planning\t4tu 4x 1d b 6v 1a 4 37 2k 7f 8 2i 45 31
pll\t4wi
pmiagile\t613
postgi\t1bi
powerapp\t1wy
powerdn\t3wp
pre\t2wb
predict\t53g j jf 89 c
predicting\t53g j jf 89 c
prediction\t53g j jf 89 c
preempt\t39l
private\t1lo 4u
privatelink\t1lo 4u
processing\t4w0 5f 1o 40 3u 21 k w 14 2l 13 1b 4 2d 1m 1e m 14 p 8 8 7 h 3 1y
professional\t65k 1 4 1
profile\t4uf 4t 2c 4v o0
profiling\t4uf 4t 2c 4v o0
protool\t29w
protools\t29w
provision\t4u0 oi 4y 4b
provisioning\t4u0 oi 4y 4b
psery\t250
pub\tx7
py\t1h
pyat\t3xm
pyo\tth
pyqgi\t2nm
qtwidget\tto
railsapi\tur
rayrllib\t165
rayserve\t16r
rds\t1ju 25
rdsproxy\t1ju
re\t336
reacto\t2am
recaptcha\t1fa
reconcile\t54c
reconciliation\t54c
reconciling\t54c
redshift\t1jv r
redwoodj\tts
refactorization\t4xw
regex\t1m
rekognition\t1kf
remixide\t2qo
requirej\t3fw
res\t135
rev\t2f7
review\t4s3 5 66 1i 22 ts
reviewing\t4s3 5 66 1i 22 ts
roh\t5pg
ros\t440
rtu\t5s7
run\t1sc
rxj\t127
s3\t1lt
saa\t5sx
safepopm\t672
saferto\t39j
sagemaker\t1jx 1
sapbasi\t44u
sapbasis\t44u
sapbuild\t2o4
sapfiori\t452
sapquery\t2ow
saucelab\t322
scan\t4sv 2w 65 3 qa
scanning\t4sv 2w 65 3 qa
schedule\t54u hx 3d
scheduling\t54u hx 3d
scoutapm\t3rz
sdr\t2bh
seaweedf\t4an
secrets\t1m5
secretsmanager\t1m5
security\t1io bq
securityhub\t1io
ser\t4mw
service\t1no 2h 1
servicebu\t1q5
servicebus\t1q5
servicefabric\t1q6
sig\t3t6
sim\t481
sixsigma\t61f
sla\t55y
slackapi\t9m
slackapp\t9m
sli\t5mh
slo\t5mh
sns\t1h2
sockj\tkk
solidj\tkl
spa\t5j4
sparksql\t2g5
spot\t1jr
spotinstance\t1jr
spotinstances\t1jr
springai\t48u
sqs\t1li
srv\t4q9
ssp\t63k
staadpro\t2c7
step\t1m8
stepfunction\t1m8
stepfunctions\t1m8
steuerungs\t5kw
storageo\t3ie
stream\t1pf
sua\t5sy
supervized\t5gj c
surveyj\tkp
systemj\tkt
tab\t155
tag\t4fb
tcr\t545
testbench\t4tu
textract\t1ls
thegraph\t2hi
tibcoebx\t3q0
tiktokad\t35n
timesery\t18q
timestream\t1mb
tisitara\t38e
track\t506 4k f3 40 w 3k 28
tracking\t506 4k f3 40 w 3k 28
trackj\t3s8
transfer\t1iy
transferfamily\t1iy
transform\t5i0 7z
transformation\t5i0 7z
transforming\t5i0 7z
transit\t1lp
transitgateway\t1lp
trc\t545
triage\t506 2h 5
triaging\t506 2h 5
tru\t3kl
truena\t4av
ttp\t56g
tune\t4vh i 3h 5l 16 81 5a 1e 2o 6y
tuning\t4vh i 3h 5l 16 81 5a 1e 2o 6y
tvo\ty2
ui\t45c
unityad\t106
unityads\t106
unitydot\t6w
unitypro\t40n
unsupervized\t5gy
validate\t510 42 f2 3k 7y
validating\t510 42 f2 3k 7y
validation\t510 42 f2 3k 7y
vb\t27
vectraai\t3vv
vee\tl4
veevacrm\t2ds
vertex\t1v9 7
visiono\t2e3
visualization\t5ah
visualize\t5ah
visualizing\t5ah
vlm\t5gn
vm\t1r9
vpc\t1lm
vue\tmz kz
vyo\t3vy
watcho\t6g
web\t1o0 qc 10t aq
webapplicaty\t4yx
webform\t6l
webforms\t6l
webjob\t1o0
webjobs\t1o0
webo\t2eb
why\t3qu
win\t8s
winbug\t49j
wlc\t5ta
woo\txc
worko\t464
wpa\t4qx
wpengine\t1y4
xen\tp1
xldeploy\t2zy
yii\tp2
yoastseo\tq2
zkp\t5g7
μc\t39c`;
