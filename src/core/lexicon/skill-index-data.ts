// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = `1st\t55d
510\t60p
abinitio\t37w
acl\t51m
adamsmsc\t48v
adaspark\t3a0
adl\t1q3
administer\t4v7 1v 3q 34 15 25 6s 9w
administering\t4v7 1v 3q 34 15 25 6s 9w
administration\t4v7 1v 3q 34 15 25 6s 9w
admob\t25c
adonisj\tnz
aemasset\t2h1
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
amazonrd\t1mw
amazonse\t1hw
amazonsn\t1hy
amazonsq\t1me
amm\t5ur
amr\t45c
angularj\tiq
annotate\t5mx
annotating\t5mx
annotation\t5mx
antho\t1u5
anthos\t1u5
apn\t5sy
app\tys hz 1e 3h 6 1d 71 wr 9i me 1 5k 1 25
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
apps\t25e
appsscript\t25e
appsync\t1m2
ara\t5b7
arborddo\t2jf
arc\t2ke 1mw
artifact\t1u7
as\t4pg
associate\t673
ast\t5tb
aurora\t1kh
authorization\t51m
automate\t4t6 c 1c x 21 23 4u 14 4u d2 t 2s 2z 17
automating\t4t6 c 1c x 21 23 4u 14 4u d2 t 2s 2z 17
automation\t4t6 c 1c x 21 23 4u 14 4u d2 t 2s 2z 17
automatization\t4uu aq
aws\t1hc 2 2 i 23 g 1 2 2 3 1 1 2 1 2 6 1 4 4 1 1 3 2 4 5 8 a 3 2 1 7 1 1 1 5 2 b 7 1gl
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
azuresdk\t1ok
azuresql\t1ru
backstopj\tn9
baseliii\t693
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
bnbchain\t2ic
bs\t17g
c++\t3b3
car\t21w 274
cat\tw2 7b
cdp\t5q3
cento\t3n0
chakraui\t17l
chibio\t3al
chromeo\t22d
cirrusci\t30m
ciscoasr\t2j1
ciscocml\t3vq
ciscoduo\t3yz
ciscoise\t3xp
ciscomd\t4b8
ciscomds\t4b8
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
cnf\t5hb
cnn\t5ip
code\t1ii 1j
codeartifact\t1ii
codeceptj\t3bc
codewhisperer\t1k1
cog\t4lx
cognito\t1kw
collect\t56b h9 1g 1d 2q
collecting\t56b h9 1g 1d 2q
collection\t56b h9 1g 1d 2q
compute\t1wy
computeengine\t1wy
conditional\t1r5
configuration\t50s n2 5t
configure\t50s n2 5t
configuring\t50s n2 5t
container\t1pw
containerapp\t1pw
containerapps\t1pw
containerized\t5jh
conteneurization\t5jh
cooky\t5v1
cool\t2gx
coredn\t3k6
cosmos\t1rg
cost\t1lv
costexplorer\t1lv
cpp\t3a6
craftcm\tpl
craftcms\tpl
crd\t5e8
cry\tdb
css\tf
cte\t54g
cubla\t11n
d3j\t12s
dao\t5ri
data\t1lg 4s
dataclass\trl
datafactory\t1q8
datamigraty\t50x
dataplex\t1vw
dataprep\t1u0
dataproc\t1vl
datatransformaty\t5jq
datavisualisaty\t5c8
datavisualization\t5c8
datazone\t1lg
db\t1d0
ddo\t5q9
ddr\t4nk
deploy\t4t6 c cs 1d 72 73 26 5f
deploying\t4t6 c cs 1d 72 73 26 5f
deployment\t4t6 c cs 1d 72 73 26 5f
design\t4ub x q i e 3 9 s t 8 2 a v 7 9 23 1f 9 k 3s n 1p g 33 16 17 a 27 36 1a b j i l o 13 42 8 5 1x
designing\t4ub x q i e 3 9 s t 8 2 a v 7 9 23 1f 9 k 3s n 1p g 33 16 17 a 27 36 1a b j i l o 13 42 8 5 1x
detect\t4tz 1l 1o g 43 t 13 4o 7 5e 2q 26 b 5c c 1z 1s 4q b 6
detecting\t4tz 1l 1o g 43 t 13 4o 7 5e 2q 26 b 5c c 1z 1s 4q b 6
detection\t4tz 1l 1o g 43 t 13 4o 7 5e 2q 26 b 5c c 1z 1s 4q b 6
dev\t115 2he
device\t1ip
devicefarm\t1ip
did\t5oy
direct\t1mj
directconnect\t1mj
djangocm\tti
document\t50g 19 63 8 u i
documentation\t50g 19 63 8 u i
documenting\t50g 19 63 8 u i
dosbatch\t3ph
dot\t8n
dotcm\tf2
dsl\t5qb
durable\t1p9
dynamodb\t1km 21
ec\t1ne
ec2\t1ne
eco\t5qc
ecr\t1lc
ecs\t1ld
edk\t39s
ef\t94 5c6
eida\t5jx
eks\t1kp 1k
eksanywhere\t1kp
elasti\t1l7
elastic\t1is
elasticache\t1l7
embo\t3an
encrypt\t4zi m0 6f
encrypting\t4zi m0 6f
encryption\t4zi m0 6f
env\t4cu
es\ts 1m
eta\t2x2
event\t1o4 26
eventarc\t1v5
eventgrid\t1o4
eventhub\t1qa
eventhubs\t1qa
evo\tf8
exo\taj
ext\t3p1
extract\t527 ga ez
extracting\t527 ga ez
extraction\t527 ga ez
faa\t1y1
factory\tro
fargate\t1le
fed\t2o9
fetchapi\tjh
fig\t2l0
fin\t1g3
flinksql\t34o
fluentui\t17m
fortio\t3yk
fox\t24u
freeradiu\t3wc
freerto\t44q
front\t4yy
fsx\t1he
game\t1lz
gamelift\t1lz
gan\t5i2
gdd\t580
gemini\t1gz
geo\t10h 4g 27l
get\t38a
git\t3d0 2 v4
gitlabci\t2it
gke\t1w5
gkeautopilot\t1w5
glm\t5vp
global\t1iw
glue\t1k0
gluedatabrew\t1k0
gluont\t177
glusterf\t3nc
gmailapi\t9l
gnuradio\t259
gog\t3d3
goj\tjm
googlead\t25d
gpt\t134
gpu\t5cj
grapheneo\t25h
grassgis\t2l4
harden\t4zy 3q 3p
hardening\t4zy 3q 3p
harmonyo\tnt
hdf\t197
hdinsight\t1qi
heremap\t2l5
heremaps\t2l5
hevodata\t358
hipaaedi\t4ls
hub\tc0
iaa\t1st
iam\t1mz
ibmcloud\t1su
ibmdoors\t261
icc\t4ew
ice\tfj
identiteits\t5k9
identity\t1v7
ifscloud\t37p
iic\t387
index\t56r
ingest\t5mv 1u
ingesting\t5mv 1u
ingestion\t5mv 1u
integrate\t4t6 1m 4f 1k 21 17 bd 4c 55 6 56 d q
integrating\t4t6 1m 4f 1k 21 17 bd 4c 55 6 56 d q
integration\t4t6 1m 4f 1k 21 17 bd 4c 55 6 56 d q
intelmkl\t5h
inteltbb\tbg
io\t5cp
iot\t1qr
ipv\t4qk 1
isaaclab\t45v
isery\t20a
ism\t515
javacard\tfr
jbosseap\thf
jdedward\t37r
jes\t26t
jet\t26u
jointj\tju
jwplayer\txe
kafkaj\t3i7
kaio\t26y
kdb\t1fi
key\t1rx
keyvault\t1rx
kinesi\t1lr
kinesis\t1lr
kop\t3j0
label\t5mx
labeling\t5mx
lake\t1lh
lakef\t3qb
lakeformation\t1lh
last\t4u8
ldo\t410
let\t27c
librenm\t3sy
lightsail\t1j3
lineageo\t27h
littlef\t10f
lizardf\t4bv
lmstudio\t3l9
lobster\t2ju
log\t1oa 24p ed
loganalytic\t1oa
loganalytics\t1oa
logic\t1ob
logicapp\t1ob
logicapps\t1ob
lon\t4o6
lun\t5p8
lynxo\t3ap
m\t624
maco\t27s
manage\t4v2 7 a 8 e 1h 1h h 7 r a u 7 3 2 7 x u 1 1b 8 r o 1 1 r 6 u t 1g 31 1 n 2j 4f 2a n 2 m 12 i i e 3 1h 2 8 s 9 11 1e s
management\t4v2 7 a 8 e 1h 1h h 7 r a u 7 3 2 7 x u 1 1b 8 r o 1 1 r 6 u t 1g 31 1 n 2j 4f 2a n 2 m 12 i i e 3 1h 2 8 s 9 11 1e s
managing\t4v2 7 a 8 e 1h 1h h 7 r a u 7 3 2 7 x u 1 1b 8 r o 1 1 r 6 u t 1g 31 1 n 2j 4f 2a n 2 m 12 i i e 3 1h 2 8 s 9 11 1e s
map\tgf i2 3p 1j3 1 1
mapboxgl\tk7
max\t1e8
mbedtl\t390
mcu\t5i6
mdn\t4qv
mechanical\t33z
mechanicalturk\t33z
meet\t5mm
memorydb\t1mu
memorystore\t1wo
migrate\t50r 6 19 6 4h ih
migrating\t50r 6 19 6 4h ih
migration\t50r 6 19 6 4h ih
mlsystem\t3qd
mod\t2t0
modallab\t3lb
modeling\t4t7 2 3w t 3 d 15 1q 1e 2z 4h 19 35 4 1p y 7 4m e 19 f 5 v 26 1k o 4 3c
modernization\t56t
modélization\t4t7 a3 d0
monitor\t4xo 2b 24 12 4z 29 ff 3r
monitoring\t4xo 2b 24 12 4z 29 ff 3r
moody\t28q
moosef\t4bx
move\t45t
mqsery\t3rn
mtl\t4sz
mutex\t58j
nagiosxi\t3ui
nav\td9 3sk
neo\t439
nestj\to8
net\t10j 18j 1 2 sp 5y mr 28 f8 f5
network\t1oe 2y
networkwatcher\t1oe
newrelic\t3u2
nft\t5tr
nixo\t3ns
no\tvn
norflash\t38q
notebooklm\t1g5
notification\t1ro
nsi\t4hd
num\tsa
obd\t2xf
okr\t5xt
omronplc\t421
one\tat 1yy wd l8
onix\t2ku
ontology\t5fv
openbla\t5r
openeb\t3jp
openfaa\t1y2
openmr\t2lz
opennm\t3t9
opensip\t3wx
openva\t29y
openvm\t29z
openzf\t2a0
ops\t1ja
opswork\t1ja
opsworks\t1ja
optimization\t4w6 4 1f 1m 1v 2 b 1k 1p 1y 1 1e 25 6u 1m 2j 6 27 36 4u h 2 1 14 p
optimize\t4w6 4 1f 1m 1v 2 b 1k 1p 1y 1 1e 25 6u 1m 2j 6 27 36 4u h 2 1 14 p
optimizing\t4w6 4 1f 1m 1v 2 b 1k 1p 1y 1 1e 25 6u 1m 2j 6 27 36 4u h 2 1 14 p
opu\t4k5
orchestrate\t56k al 6 78
orchestrating\t56k al 6 78
orchestration\t56k al 6 78
oro\t37j
orykrato\tau
owaspzap\t2aa
p5j\tzd
paa\t1t4
parallel\t1m3
parallelcluster\t1m3
parameter\t1kd
parameterstore\t1kd
pcs\t42c
pg\t2oi
photono\t3nz
photonos\t3nz
php\t1d nq 1lh
pikeo\t3au
pisystem\t41j
pixij\t18t
pll\t4y8
pmiagile\t62s
postgi\t1cc
powerapp\t1xv
powerdn\t3y8
pre\t2xk
preempt\t3az
private\t1mk 4u
privatelink\t1mk 4u
processing\t4xq 5g 1n 40 3v 20 k w 14 2l 14 1a 4 2f 1i 1e m 15 o 8 8 7 h 3 1x
professional\t676 1 4 1
profile\t4w6 4s 2d 4u ny
profiling\t4w6 4s 2d 4u ny
protool\t2b0
protools\t2b0
provision\t4vr oi 4z 48
provisioning\t4vr oi 4z 48
psery\t262
pub\txt
py\t1h
pyat\t3z5
pyo\tu0
pyqgi\t2os
qtwidget\tu7
railsapi\tvb
rayrllib\t16w
rayserve\t17j
rds\t1kq 26
rdsproxy\t1kq
re\t34h
reacto\t2bq
recaptcha\t1g6
redshift\t1kr r
redwoodj\tub
refactorization\t4zn
regex\t1m
rekognition\t1lb
remixide\t2rv
requirej\t3hd
res\t13u
rev\t2gd
review\t4tt 5 68 1g 23 to
reviewing\t4tt 5 68 1g 23 to
roh\t5r4
ros\t45k
rtu\t5tv
run\t1t8
rxj\t12w
s3\t1mp
saa\t5ul
safepopm\t68o
saferto\t3ax
sagemaker\t1kt 1
sapbasi\t46e
sapbasis\t46e
sapbuild\t2pb
sapfiori\t46m
sapquery\t2q3
saucelab\t33c
scoutapm\t3th
sdr\t2cl
seaweedf\t4c9
secrets\t1n1
secretsmanager\t1n1
security\t1jk bs
securityhub\t1jk
ser\t4ol
service\t1ol 2g 1
servicebu\t1r1
servicebus\t1r1
servicefabric\t1r2
sig\t3up
sim\t49m
sixsigma\t635
sla\t57o
slackapi\t9q
slackapp\t9q
sli\t5o9
slo\t5o9
sns\t1hy
sockj\tky
solidj\tkz
spa\t5kv
sparksql\t2ha
spot\t1kn
spotinstance\t1kn
spotinstances\t1kn
springai\t4af
sqs\t1me
srv\t4rz
ssp\t65b
staadpro\t2db
step\t1n4
stepfunction\t1n4
stepfunctions\t1n4
steuerungs\t5mm
storageo\t3jx
stream\t1qb
sua\t5um
supervized\t5i9 c
surveyj\tl3
systemj\tl7
tab\t15u
tag\t4gx
tax\t6b
tcr\t55v
testbench\t4vl
textract\t1mo
thegraph\t2ip
tibcoebx\t3ri
tiktokad\t36z
timesery\t19j
timestream\t1n7
tisitara\t39q
trackj\t3tr
transfer\t1ju
transferfamily\t1ju
transform\t5jq 7x
transformation\t5jq 7x
transforming\t5jq 7x
transit\t1ml
transitgateway\t1ml
trc\t55v
tru\t3m3
truena\t4ch
ttp\t586
tune\t4wa 1f 3h 5l 16 81 5b 1d y 8m
tuning\t4wa 1f 3h 5l 16 81 5b 1d y 8m
tvo\typ
ui\t46w
unityad\t10t
unityads\t10t
unitydot\t6y
unitypro\t427
unsupervized\t5io
validate\t52r 41 f2 3k 7v
validating\t52r 41 f2 3k 7v
validation\t52r 41 f2 3k 7v
vb\t28
vectraai\t3xe
vee\tli
veevacrm\t2ey
vertex\t1w6 7
visiono\t2f9
visualization\t5c8
visualize\t5c8
visualizing\t5c8
vlm\t5id
vm\t1s5
vpc\t1mi
vue\tnf lb
vyo\t3xh
watcho\t6i
web\t1ox ql 114 ar
webapplicaty\t50p
webform\t6n
webforms\t6n
webjob\t1ox
webjobs\t1ox
webo\t2fh
why\t3sc
win\t8v
winbug\t4b6
wlc\t5uy
woo\txy
worko\t47o
wpa\t4sn
wpengine\t1z2
xen\tpi
xldeploy\t318
yii\tpj
yoastseo\tqk
zkp\t5hx
μc\t3aq`;
