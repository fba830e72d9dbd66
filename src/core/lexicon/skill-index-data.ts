// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = `1st\t55c
510\t60r
abinitio\t37w
acl\t51l
adamsmsc\t48u
adaspark\t3a0
adl\t1q3
administer\t4v6 1s 3s 34 16 25 6s 9u
administering\t4v6 1s 3s 34 16 25 6s 9u
administration\t4v6 1s 3s 34 16 25 6s 9u
admob\t25a
adonisj\tnz
aemasset\t2gx
ai\t2y4
aifoundry\t2y4
air\t3ve
alloydb\t1wn
amazon\t1i5 9 1 2 1 7 3 4 7 7 a a 6 d a h 1 1 8 3 b 3 5 2 1 3 d 1 1 e 2 3 1
amazonappsync\t1m2
amazoncloudhsm\t1if
amazoneb\t1h9
amazonec\t1ld
amazonef\t1ha
amazonek\t1m9
amazonfargate\t1le
amazonmq\t1md
amazonopswork\t1ja
amazonopsworks\t1ja
amazonrd\t1mv
amazonse\t1hw
amazonsn\t1hy
amazonsq\t1me
amm\t5us
amr\t45c
angularj\tiq
annotate\t5mw
annotating\t5mw
annotation\t5mw
antho\t1u5
anthos\t1u5
apn\t5tn
app\tys hz 1e 3h 6 1d 71 wq 9j me 1 5k 1 25
appclip\txz
appclips\txz
appconfig\t1ls
appengine\t1u6
appflow\t1lm
applepay\tql
application\t1qx
applink\t4z
applinks\t4z
apprunner\t1i5
apps\t25c
appsscript\t25c
appsync\t1m2
ara\t5b6
arborddo\t2jb
arc\t2kb 1mz
artifact\t1u7
as\t4pf
associate\t676
ast\t5tb
aurora\t1kh
authorization\t51l
automate\t4t5 c 1c w 22 22 4v 14 4u d0 t 2w 2z 17
automating\t4t5 c 1c w 22 22 4v 14 4u d0 t 2w 2z 17
automation\t4t5 c 1c w 22 22 4v 14 4u d0 t 2w 2z 17
automatization\t4ut aq
aws\t1hc 2 2 i 23 g 1 2 2 3 1 1 2 1 2 6 1 4 4 1 1 3 2 4 5 8 a 3 2 1 7 1 1 1 5 1 c 7 1gl
awsappflow\t1lm
awscloudfront\t1l3
awscloudwatch\t1mf
awscognito\t1kw
awsdatazone\t1lg
awsdocumentdb\t1mm
awsdynamodb\t1mn
awselasticache\t1l7
awseventbridge\t1hc
awsgamelift\t1lz
awsguardduty\t1hg
awskinesi\t1lr
awskinesis\t1lr
awsmemorydb\t1mu
awsnitro\t1j9
awsquicksight\t1l2
awsredshift\t1li
awsrekognition\t1lb
awssagemaker\t1mc
awstextract\t1mo
awstimestream\t1n7
azurearc\t1qk
azurecdn\t1po
azuredn\t1pz
azuredns\t1pz
azuremap\t1qg
azuresdk\t1oj
azuresql\t1ru
backstopj\tn9
baseliii\t696
bedrockagents\t1ki
beegf\t3oz
beyond\t1wz
beyondcorp\t1wz
big\tcl 1hn 6w 1rd
biglake\t1u8
bigquery\t1wr
bigtable\t1wj
binary\t1u9
biz\t2vj
blob\t1rj
blobstorage\t1rj
bluecoat\t3vl
bmchelix\t3ef
bnbchain\t2i8
bs\t17g
c++\t3b3
car\t21w 273
cat\tw2 7b
cdp\t5q4
cento\t3n0
chakraui\t17l
chibio\t3al
chromeo\t22d
cirrusci\t30m
ciscoasr\t2ix
ciscocml\t3vq
ciscoduo\t3yz
ciscoise\t3xp
ciscomd\t4b7
ciscomds\t4b7
cisconso\t3xr
ciscouc\t3xx
ciscoucs\t3xx
ciscowlc\t3y0
citrixpv\t31s
cloud\t1ie bw b 2 4 3 q 5 b k 5 4 1
cloud9\t1ie
cloudarmor\t1ua
cloudbuild\t1vp
cloudcomposer\t1vk
clouddatastore\t1wk
cloudfunction\t1wt
cloudfunctions\t1wt
cloudhsm\t1if
cloudkm\t1ul
cloudkms\t1ul
cloudnat\t1un
cloudrun\t1wu
cloudscheduler\t1ur
cloudspanner\t1uu
cloudsql\t1wp
cloudwatch\t1kk
cloudwatchlog\t1kk
cloudwatchlogs\t1kk
cnf\t5ha
cnn\t5io
code\t1ii 1j
codeartifact\t1ii
codeceptj\t3bc
codewhisperer\t1k1
cog\t4lw
cognito\t1kw
collect\t56a in c 15 2p
collecting\t56a in c 15 2p
collection\t56a in c 15 2p
compute\t1wy
computeengine\t1wy
conditional\t1r5
configuration\t50q n1 5x
configure\t50q n1 5x
configuring\t50q n1 5x
container\t1pw
containerapp\t1pw
containerapps\t1pw
containerized\t5jg
conteneurization\t5jg
cooky\t5v2
cool\t2gt
coredn\t3k6
cosmos\t1rg
cost\t1lv
costexplorer\t1lv
cpp\t3a6
craftcm\tpl
craftcms\tpl
crd\t5e7
cry\tdb
css\tf
cte\t54i
cubla\t11n
d3j\t12s
dao\t5rj
data\t1lg 4s
dataclass\trk
datafactory\t1q8
datamigraty\t50w
dataplex\t1vw
dataprep\t1u0
dataproc\t1vl
datatransformaty\t5jp
datavisualisaty\t5c6
datavisualization\t5c6
datazone\t1lg
db\t1cz
ddo\t5qa
ddr\t4nj
deploy\t4t5 c cs 1d 72 73 24 5i
deploying\t4t5 c cs 1d 72 73 24 5i
deployment\t4t5 c cs 1d 72 73 24 5i
design\t4u9 1n h d 3 a 2 s s 8 2 a u 7 9 24 1f 9 l 3s m 1q g 33 16 17 a 27 36 18 b j i k 5 o 13 42 8 5 1z
designing\t4u9 1n h d 3 a 2 s s 8 2 a u 7 9 24 1f 9 l 3s m 1q g 33 16 17 a 27 36 18 b j i k 5 o 13 42 8 5 1z
detect\t4ty 1k 1p g 43 s 13 4p 7 5e 2q 26 b 5a c 23 1s 4r c 6
detecting\t4ty 1k 1p g 43 s 13 4p 7 5e 2q 26 b 5a c 23 1s 4r c 6
detection\t4ty 1k 1p g 43 s 13 4p 7 5e 2q 26 b 5a c 23 1s 4r c 6
dev\t115 2he
device\t1ip
devicefarm\t1ip
did\t5ov
direct\t1mj
directconnect\t1mj
djangocm\tti
document\t50d 1b 63 8 u h
documentation\t50d 1b 63 8 u h
documenting\t50d 1b 63 8 u h
dosbatch\t3ph
dot\t8n
dotcm\tf1
dsl\t5qc
durable\t1p8
dynamodb\t1km 21
ec\t1ne
ec2\t1ne
eco\t5qd
ecr\t1lc
ecs\t1ld
edk\t39s
ef\t94 5c4
eida\t5jw
eks\t1kp 1k
eksanywhere\t1kp
elasti\t1l7
elastic\t1is
elasticache\t1l7
elicit\t4zo
elicitation\t4zo
eliciting\t4zo
embo\t3an
encrypt\t4zg m1 6h
encrypting\t4zg m1 6h
encryption\t4zg m1 6h
env\t4ct
es\ts 1l
eta\t2x2
evaluate\t4vm q7 1c a5
evaluating\t4vm q7 1c a5
evaluation\t4vm q7 1c a5
event\t1o4 26
eventarc\t1v5
eventgrid\t1o4
eventhub\t1qa
eventhubs\t1qa
evo\tf7
exo\taj
ext\t3p1
extract\t526 ga f3
extracting\t526 ga f3
extraction\t526 ga f3
faa\t1y1
factory\trn
fargate\t1le
fed\t2o8
fetchapi\tjh
fig\t2kx
fin\t1g3
flinksql\t34o
fluentui\t17m
forecast\t555 i2
forecasting\t555 i2
fortio\t3yk
fox\t24t
freeradiu\t3wc
freerto\t44q
front\t4yw
fsx\t1he
game\t1lz
gamelift\t1lz
gan\t5i1
gdd\t57z
gemini\t1gz
geo\t10g 4h 27l
get\t38a
git\t3d0 2 v4
gitlabci\t2ip
gke\t1w5
gkeautopilot\t1w5
glm\t5vq
global\t1iw
glue\t1k0
gluedatabrew\t1k0
gluont\t177
glusterf\t3nb
gmailapi\t9l
gnuradio\t257
gog\t3d3
goj\tjm
googlead\t25b
gpt\t134
gpu\t5ch
grapheneo\t25f
grassgis\t2l1
handle\t4u2 af h 3y 1o
handling\t4u2 af h 3y 1o
harden\t50p 2x 3q
hardening\t50p 2x 3q
harmonyo\tnt
hdf\t197
hdinsight\t1qi
heremap\t2l2
heremaps\t2l2
hevodata\t358
hipaaedi\t4lr
hub\tc0
iaa\t1st
iam\t1mz
ibmcloud\t1su
ibmdoors\t25z
icc\t4ev
ice\tfh
identiteits\t5k7
identity\t1v7
ifscloud\t37p
iic\t387
index\t56q
ingest\t5mu 1s
ingesting\t5mu 1s
ingestion\t5mu 1s
integrate\t4t5 1m 4e 1j 22 17 be 4c 53 6 5a d q
integrating\t4t5 1m 4e 1j 22 17 be 4c 53 6 5a d q
integration\t4t5 1m 4e 1j 22 17 be 4c 53 6 5a d q
intelmkl\t5h
inteltbb\tbg
io\t5cn
iot\t1qr
ipv\t4qj 1
isaaclab\t45v
isery\t20a
ism\t514
javacard\tfp
jbosseap\thf
jdedward\t37r
jes\t26r
jet\t26s
jointj\tju
jwplayer\txe
kafkaj\t3i7
kaio\t26v
kdb\t1fi
key\t1rx
keyvault\t1rx
kinesi\t1lr
kinesis\t1lr
kop\t3j0
label\t5mw
labeling\t5mw
lake\t1lh
lakef\t3qb
lakeformation\t1lh
last\t4u6
ldo\t410
let\t279
librenm\t3sy
lightsail\t1j3
lineageo\t27e
littlef\t10e
lizardf\t4bu
lmstudio\t3l9
lobster\t2jr
log\t1oa 24p ed
loganalytic\t1oa
loganalytics\t1oa
logic\t1ob
logicapp\t1ob
logicapps\t1ob
lon\t4o5
lun\t5p5
lynxo\t3ap
m\t626
maco\t27p
manage\t4v1 6 a 8 e 1i r p 8 9 7 q b v 7 3 2 7 w u 1 1c 8 r o 1 1 r 6 u s 1h 31 1 n 2j 4f 28 n 2 m 16 i i e 3 1g 2 8 t 9 11 1e 1 t
management\t4v1 6 a 8 e 1i r p 8 9 7 q b v 7 3 2 7 w u 1 1c 8 r o 1 1 r 6 u s 1h 31 1 n 2j 4f 28 n 2 m 16 i i e 3 1g 2 8 t 9 11 1e 1 t
managing\t4v1 6 a 8 e 1i r p 8 9 7 q b v 7 3 2 7 w u 1 1c 8 r o 1 1 r 6 u s 1h 31 1 n 2j 4f 28 n 2 m 16 i i e 3 1g 2 8 t 9 11 1e 1 t
map\tgb i5 3q 1j0 1 1 2gz p 65 71 fe 14 d
mapboxgl\tlr
mapping\t527 p 65 71 fe 14 d
max\t1e8
mbedtl\t390
mcu\t5i5
mdn\t4qu
mechanical\t33z
mechanicalturk\t33z
meet\t5ml
memorydb\t1mu
memorystore\t1wo
migrate\t50o 8 19 2e 29 if
migrating\t50o 8 19 2e 29 if
migration\t50o 8 19 2e 29 if
mlsystem\t3qd
mod\t2t0
modallab\t3lb
modeling\t4t6 2 3t w 3 d 14 1r 1d 30 4g 1a 35 4 1p y 7 4m e 17 f 5 v 2a 1k n 4 3e
modernization\t56s
modélization\t4t6 a2 d1
monitor\t4xn 29 26 11 50 29 fh 3q
monitoring\t4xn 29 26 11 50 29 fh 3q
moody\t28n
moosef\t4bw
move\t45t
mqsery\t3rn
mtl\t4sy
mutex\t58i
nagiosxi\t3ui
nav\td9 3sk
neo\t439
nestj\to8
net\t10i 18h 1 2 ss 5y mr 28 f7 f5
network\t1oe 2y
networkwatcher\t1oe
newrelic\t3u2
nft\t5ts
nixo\t3nr
no\tvn
norflash\t38q
notebooklm\t1g5
notification\t1ro
nsi\t4hc
num\ts9
obd\t2xf
okr\t5xw
omronplc\t421
one\tat 1yv wg l8
onix\t2kr
ontology\t5fu
openbla\t5r
openeb\t3jo
openfaa\t1y2
openmr\t2lx
opennm\t3t9
opensip\t3wx
openva\t29v
openvm\t29w
openzf\t29x
ops\t1ja
opswork\t1ja
opsworks\t1ja
optimization\t4w4 12 i 1l 1w 2 b 1j 1q 1y 1 1e 25 6u 1m 2i 6 26 3a 4u h 2 1 15 q
optimize\t4w4 12 i 1l 1w 2 b 1j 1q 1y 1 1e 25 6u 1m 2i 6 26 3a 4u h 2 1 15 q
optimizing\t4w4 12 i 1l 1w 2 b 1j 1q 1y 1 1e 25 6u 1m 2i 6 26 3a 4u h 2 1 15 q
opu\t4k4
orchestrate\t56j al 6 76
orchestrating\t56j al 6 76
orchestration\t56j al 6 76
oro\t37j
orykrato\tau
owaspzap\t2a7
p5j\tzc
paa\t1t4
parallel\t1m3
parallelcluster\t1m3
parameter\t1kd
parameterstore\t1kd
pcs\t42c
pg\t2oh
photono\t3ny
photonos\t3ny
php\t1d nq 1le
pikeo\t3au
pisystem\t41j
pixij\t18t
plan\t4vj 4x 1d b 6v 1a 4 37 2k 7f 8 2i 45 31
planning\t4vj 4x 1d b 6v 1a 4 37 2k 7f 8 2i 45 31
pll\t4y7
pmiagile\t62s
postgi\t1cc
powerapp\t1xv
powerdn\t3y8
pre\t2xk
predict\t555 j jf 89 c
predicting\t555 j jf 89 c
prediction\t555 j jf 89 c
preempt\t3az
private\t1mk 4u
privatelink\t1mk 4u
processing\t4xp 5f 1o 40 3u 21 k w 14 2l 13 1b 4 2d 1m 1e m 14 p 8 8 7 h 3 1y
professional\t679 1 4 1
profile\t4w4 4t 2c 4v o0
profiling\t4w4 4t 2c 4v o0
protool\t2aw
protools\t2aw
provision\t4vp oi 4y 4b
provisioning\t4vp oi 4y 4b
psery\t260
pub\txt
py\t1h
pyat\t3z5
pyo\tu0
pyqgi\t2os
qtwidget\tu7
railsapi\tvb
rayrllib\t16w
rayserve\t17j
rds\t1kq 25
rdsproxy\t1kq
re\t34h
reacto\t2bm
recaptcha\t1g6
reconcile\t561
reconciliation\t561
reconciling\t561
redshift\t1kr r
redwoodj\tub
refactorization\t4zl
regex\t1m
rekognition\t1lb
remixide\t2rv
requirej\t3hd
res\t13u
rev\t2g9
review\t4ts 5 66 1i 22 ts
reviewing\t4ts 5 66 1i 22 ts
roh\t5r5
ros\t45k
rtu\t5tw
run\t1t8
rxj\t12w
s3\t1mp
saa\t5um
safepopm\t68r
saferto\t3ax
sagemaker\t1kt 1
sapbasi\t46e
sapbasis\t46e
sapbuild\t2pa
sapfiori\t46m
sapquery\t2q2
saucelab\t33c
scan\t4uk 2w 65 3 1k oq
scanning\t4uk 2w 65 3 1k oq
schedule\t56j hx 3d
scheduling\t56j hx 3d
scoutapm\t3th
sdr\t2ch
seaweedf\t4c8
secrets\t1n1
secretsmanager\t1n1
security\t1jk br
securityhub\t1jk
ser\t4ok
service\t1ok 2h 1
servicebu\t1r1
servicebus\t1r1
servicefabric\t1r2
sig\t3up
sim\t49l
sixsigma\t634
sla\t57n
slackapi\t9p
slackapp\t9p
sli\t5o6
slo\t5o6
sns\t1hy
sockj\tkx
solidj\tky
spa\t5kt
sparksql\t2h7
spot\t1kn
spotinstance\t1kn
spotinstances\t1kn
springai\t4ae
sqs\t1me
srv\t4ry
ssp\t659
staadpro\t2d7
step\t1n4
stepfunction\t1n4
stepfunctions\t1n4
steuerungs\t5ml
storageo\t3jw
stream\t1qb
sua\t5un
supervized\t5i8 c
surveyj\tl2
systemj\tl6
tab\t15u
tag\t4gw
tax\t6b
tcr\t55u
testbench\t4vj
textract\t1mo
thegraph\t2il
tibcoebx\t3ri
tiktokad\t36z
timesery\t19i
timestream\t1n7
tisitara\t39q
track\t51v 4k f3 40 w 3k 28
tracking\t51v 4k f3 40 w 3k 28
trackj\t3tq
transfer\t1ju
transferfamily\t1ju
transform\t5jp 7z
transformation\t5jp 7z
transforming\t5jp 7z
transit\t1ml
transitgateway\t1ml
trc\t55u
triage\t51v 2h 5
triaging\t51v 2h 5
tru\t3m3
truena\t4cg
ttp\t585
tune\t4x6 i 3h 5l 16 81 5a 1e 2o 6y
tuning\t4x6 i 3h 5l 16 81 5a 1e 2o 6y
tvo\tyo
ui\t46w
unityad\t10t
unityads\t10t
unitydot\t6y
unitypro\t427
unsupervized\t5in
validate\t52p 42 f2 3k 7y
validating\t52p 42 f2 3k 7y
validation\t52p 42 f2 3k 7y
vb\t27
vectraai\t3xe
vee\tlh
veevacrm\t2eu
vertex\t1w6 7
visiono\t2f5
visualization\t5c6
visualize\t5c6
visualizing\t5c6
vlm\t5ic
vm\t1s5
vpc\t1mi
vue\tnf lb
vyo\t3xh
watcho\t6i
web\t1ow qi 118 ar
webapplicaty\t50m
webform\t6n
webforms\t6n
webjob\t1ow
webjobs\t1ow
webo\t2fd
why\t3sc
win\t8v
winbug\t4b4
wlc\t5uz
woo\txy
worko\t47o
wpa\t4sm
wpengine\t1z2
xen\tpi
xldeploy\t318
yii\tpj
yoastseo\tqk
zkp\t5hw
μc\t3aq`;
