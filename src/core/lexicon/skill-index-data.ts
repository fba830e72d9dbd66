// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = `1st\t55d
510\t60o
abinitio\t37v
acl\t51m
adamsmsc\t48v
adaspark\t39z
adl\t1q3
administer\t4v7 1v 3q 34 15 25 6s 9w
administering\t4v7 1v 3q 34 15 25 6s 9w
administration\t4v7 1v 3q 34 15 25 6s 9w
admob\t25c
adonisj\tnz
aemasset\t2h0
ai\t2y3
aifoundry\t2y3
air\t3vd
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
amr\t45b
angularj\tiq
annotate\t5mx
annotating\t5mx
annotation\t5mx
antho\t1u5
anthos\t1u5
apn\t5sy
app\tys hz 1e 3h 6 1d 71 wq 9i me 1 5k 1 25
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
arborddo\t2je
arc\t2kd 1mw
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
aws\t1hc 2 2 i 23 g 1 2 2 3 1 1 2 1 2 4 2 1 4 4 1 1 3 2 4 5 8 a 3 2 1 7 1 1 1 5 2 b 7 1gk
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
baseliii\t696
bedrockagents\t1ki
beegf\t3oy
beyond\t1wz
beyondcorp\t1wz
big\tcl 1hn 6w 1rc
biglake\t1u8
bigquery\t1wr
bigtable\t1wj
binary\t1u9
biz\t2vi
blob\t1rj
blobstorage\t1rj
bluecoat\t3vk
bmchelix\t3ee
bnbchain\t2ib
bs\t17g
c++\t3b2
car\t21w 274
cat\tw2 7b
cdp\t5q3
cento\t3mz
chakraui\t17l
chibio\t3ak
chromeo\t22d
cirrusci\t30l
ciscoaci\t31p
ciscoasr\t2j0
ciscocml\t3vp
ciscoduo\t3yy
ciscoise\t3xo
ciscomd\t4b8
ciscomds\t4b8
cisconso\t3xq
ciscouc\t3xw
ciscoucs\t3xw
ciscowlc\t3xz
citrixpv\t31r
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
codeceptj\t3bb
codewhisperer\t1k1
cog\t4ly
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
cool\t2gw
coredn\t3k5
cosmos\t1rg
cost\t1lv
costexplorer\t1lv
cpp\t3a5
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
ddr\t4nm
deploy\t4t6 c cs 1d 72 73 26 5f
deploying\t4t6 c cs 1d 72 73 26 5f
deployment\t4t6 c cs 1d 72 73 26 5f
design\t4ub x q i e 3 9 s t 8 2 a v 7 9 23 1f 9 k 3s n 1p g 33 16 17 a 27 36 1a b j i l o 13 42 8 5 1x
designing\t4ub x q i e 3 9 s t 8 2 a v 7 9 23 1f 9 k 3s n 1p g 33 16 17 a 27 36 1a b j i l o 13 42 8 5 1x
detect\t4tz 1l 1o g 43 t 13 4o 7 5e 2q 26 b 5c c 1z 1s 4q b 6
detecting\t4tz 1l 1o g 43 t 13 4o 7 5e 2q 26 b 5c c 1z 1s 4q b 6
detection\t4tz 1l 1o g 43 t 13 4o 7 5e 2q 26 b 5c c 1z 1s 4q b 6
dev\t115 2hd
device\t1ip
devicefarm\t1ip
did\t5oy
direct\t1mj
directconnect\t1mj
djangocm\tti
document\t50g 19 63 8 u i
documentation\t50g 19 63 8 u i
documenting\t50g 19 63 8 u i
dosbatch\t3pg
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
edk\t39r
ef\t94 5c6
eida\t5jx
eks\t1kp 1k
eksanywhere\t1kp
elasti\t1l7
elastic\t1is
elasticache\t1l7
embo\t3am
emr\t1l0
encrypt\t4zi m0 6f
encrypting\t4zi m0 6f
encryption\t4zi m0 6f
env\t4cu
es\ts 1m
eta\t2x1
event\t1o4 26
eventarc\t1v5
eventgrid\t1o4
eventhub\t1qa
eventhubs\t1qa
evo\tf8
exo\taj
ext\t3p0
extract\t527 ga ez
extracting\t527 ga ez
extraction\t527 ga ez
faa\t1y1
factory\tro
fargate\t1le
fed\t2o8
fetchapi\tjh
fig\t2kz
fin\t1g3
flinksql\t34n
fluentui\t17m
fortio\t3yj
fox\t24u
freeradiu\t3wb
freerto\t44p
front\t4yy
fsx\t1he
ga\t4gw
game\t1lz
gamelift\t1lz
gan\t5i2
gdd\t580
gemini\t1gz
geo\t10h 4g 27k
get\t389
git\t3cz 2 v4
gitlabci\t2is
gke\t1w5
gkeautopilot\t1w5
glm\t5vp
global\t1iw
glue\t1k0
gluedatabrew\t1k0
gluont\t177
glusterf\t3nb
gmailapi\t9l
gnuradio\t259
gog\t3d2
goj\tjm
googlead\t25d
gpt\t134
gpu\t5cj
grapheneo\t25h
grassgis\t2l3
harden\t4zy 3q 3p
hardening\t4zy 3q 3p
harmonyo\tnt
hdf\t197
hdinsight\t1qi
heremap\t2l4
heremaps\t2l4
hevodata\t357
hipaaedi\t4lt
hub\tc0
iaa\t1st
iam\t1mz
ibmcloud\t1su
ibmdoors\t261
icc\t4ew
ice\tfj
identiteits\t5k9
identity\t1v7
ifscloud\t37o
iic\t386
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
isaaclab\t45u
isery\t20a
ism\t515
javacard\tfr
jbosseap\thf
jdedward\t37q
jes\t26s
jet\t26t
jointj\tju
jwplayer\txe
kafkaj\t3i6
kaio\t26x
kdb\t1fi
key\t1rx
keyvault\t1rx
kinesi\t1lr
kinesis\t1lr
kop\t3iz
label\t5mx
labeling\t5mx
lake\t1lh
lakef\t3qa
lakeformation\t1lh
last\t4u8
ldo\t40z
let\t27b
librenm\t3sx
lightsail\t1j3
lineageo\t27g
littlef\t10f
lizardf\t4bv
lmstudio\t3l8
lobster\t2jt
log\t1oa 24o ed
loganalytic\t1oa
loganalytics\t1oa
logic\t1ob
logicapp\t1ob
logicapps\t1ob
lon\t4o8
lun\t5p8
lynxo\t3ao
m\t623
maco\t27r
manage\t4v2 7 a 8 e 1h 1h h 7 r a u 7 3 2 7 x u 1 1b 8 r o 1 1 r 6 u t 1g 31 1 n 2j 4f 2a n 2 m 12 i i e 3 1h 2 8 s 9 11 1e s
management\t4v2 7 a 8 e 1h 1h h 7 r a u 7 3 2 7 x u 1 1b 8 r o 1 1 r 6 u t 1g 31 1 n 2j 4f 2a n 2 m 12 i i e 3 1h 2 8 s 9 11 1e s
managing\t4v2 7 a 8 e 1h 1h h 7 r a u 7 3 2 7 x u 1 1b 8 r o 1 1 r 6 u t 1g 31 1 n 2j 4f 2a n 2 m 12 i i e 3 1h 2 8 s 9 11 1e s
map\tgf i2 3p 1j2 1 1
mapboxgl\tk7
max\t1e8
mbedtl\t38z
mcu\t5i6
mdn\t4qv
mechanical\t33y
mechanicalturk\t33y
meet\t5mm
memorydb\t1mu
memorystore\t1wo
migrate\t50r 6 19 6 4h ih
migrating\t50r 6 19 6 4h ih
migration\t50r 6 19 6 4h ih
mlsystem\t3qc
mod\t2sz
modallab\t3la
modeling\t4t7 2 3w t 3 d 15 1q 1e 2z 4h 19 35 4 1p y 7 4m e 19 f 5 v 26 1k o 4 3c
modernization\t56t
modélization\t4t7 a3 d0
monitor\t4xo 2b 24 12 4z 29 ff 3r
monitoring\t4xo 2b 24 12 4z 29 ff 3r
moody\t28p
moosef\t4bx
move\t45s
mqsery\t3rm
mtl\t4sz
mutex\t58j
nagiosxi\t3uh
nav\td9 3sj
neo\t438
nestj\to8
net\t10j 18i 1 2 sp 5y mr 28 f9 f5
network\t1oe 2y
networkwatcher\t1oe
newrelic\t3u1
nft\t5tr
nixo\t3nr
no\tvn
norflash\t38p
notebooklm\t1g5
notification\t1ro
nsi\t4hd
num\tsa
obd\t2xe
okr\t5xt
omronplc\t420
one\tat 1yx wd l8
onix\t2kt
ontology\t5fv
openbla\t5r
openeb\t3jo
openfaa\t1y2
openmr\t2ly
opennm\t3t8
opensip\t3ww
openva\t29x
openvm\t29y
openzf\t29z
ops\t1ja
opswork\t1ja
opsworks\t1ja
optimization\t4w6 4 1f 1m 1v 2 b 1k 1p 1y 1 1e 25 6u 1m 2j 6 27 36 4u h 2 1 14 p
optimize\t4w6 4 1f 1m 1v 2 b 1k 1p 1y 1 1e 25 6u 1m 2j 6 27 36 4u h 2 1 14 p
optimizing\t4w6 4 1f 1m 1v 2 b 1k 1p 1y 1 1e 25 6u 1m 2j 6 27 36 4u h 2 1 14 p
opu\t4k6
orchestrate\t56k al 6 78
orchestrating\t56k al 6 78
orchestration\t56k al 6 78
oro\t37i
orykrato\tau
owaspzap\t2a9
p5j\tzd
paa\t1t4
parallel\t1m3
parallelcluster\t1m3
parameter\t1kd
parameterstore\t1kd
pcs\t42b
pg\t2oh
photono\t3ny
photonos\t3ny
php\t1d nq 1lg
pikeo\t3at
pisystem\t41i
pixij\t18t
pll\t4y8
pmiagile\t62r
postgi\t1cc
powerapp\t1xv
powerdn\t3y7
pre\t2xj
preempt\t3ay
private\t1mk 4u
privatelink\t1mk 4u
processing\t4xq 5g 1n 40 3v 20 k w 14 2l 14 1a 4 2f 1i 1e m 15 o 8 8 7 h 3 1x
professional\t676 1 4 1
profile\t4w6 4s 2d 4u ny
profiling\t4w6 4s 2d 4u ny
protool\t2az
protools\t2az
provision\t4vr oi 4z 48
provisioning\t4vr oi 4z 48
psery\t262
pub\txt
py\t1h
pyat\t3z4
pyo\tu0
pyqgi\t2or
qtwidget\tu7
railsapi\tvb
rayrllib\t16w
rayserve\t17j
rds\t1kq 26
rdsproxy\t1kq
re\t34g
reacto\t2bp
recaptcha\t1g6
redshift\t1kr r
redwoodj\tub
refactorization\t4zn
regex\t1m
rekognition\t1lb
remixide\t2ru
requirej\t3hc
res\t13u
rev\t2gc
review\t4tt 5 68 1g 23 to
reviewing\t4tt 5 68 1g 23 to
roh\t5r4
ros\t45j
rtu\t5tv
run\t1t8
rxj\t12w
s3\t1mp
saa\t5ul
safepopm\t68q
saferto\t3aw
sagemaker\t1kt 1
sapbasi\t46d
sapbasis\t46d
sapbuild\t2pa
sapfiori\t46l
sapquery\t2q2
saucelab\t33b
scoutapm\t3tg
sdr\t2ck
seaweedf\t4c9
secrets\t1n1
secretsmanager\t1n1
security\t1jk bs
securityhub\t1jk
ser\t4on
service\t1ol 2g 1
servicebu\t1r1
servicebus\t1r1
servicefabric\t1r2
sig\t3uo
sim\t49m
sixsigma\t634
sla\t57o
slackapi\t9q
slackapp\t9q
sli\t5o9
slo\t5o9
sns\t1hy
sockj\tky
solidj\tkz
spa\t5kv
sparksql\t2h9
spot\t1kn
spotinstance\t1kn
spotinstances\t1kn
springai\t4af
sqs\t1me
srv\t4rz
ssp\t65a
staadpro\t2da
step\t1n4
stepfunction\t1n4
stepfunctions\t1n4
steuerungs\t5mm
storageo\t3jw
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
thegraph\t2io
tibcoebx\t3rh
tiktokad\t36y
timesery\t19j
timestream\t1n7
tisitara\t39p
trackj\t3tq
transfer\t1ju
transferfamily\t1ju
transform\t5jq 7x
transformation\t5jq 7x
transforming\t5jq 7x
transit\t1ml
transitgateway\t1ml
trc\t55v
tru\t3m2
truena\t4ch
ttp\t586
tune\t4wa 1f 3h 5l 16 81 5b 1d y 8m
tuning\t4wa 1f 3h 5l 16 81 5b 1d y 8m
tvo\typ
ui\t46v
unityad\t10t
unityads\t10t
unitydot\t6y
unitypro\t426
unsupervized\t5io
validate\t52r 41 f2 3k 7v
validating\t52r 41 f2 3k 7v
validation\t52r 41 f2 3k 7v
vb\t28
vectraai\t3xd
vee\tli
veevacrm\t2ex
vertex\t1w6 7
visiono\t2f8
visualization\t5c8
visualize\t5c8
visualizing\t5c8
vlm\t5id
vm\t1s5
vpc\t1mi
vue\tnf lb
vyo\t3xg
watcho\t6i
web\t1ox qk 114 ar
webapplicaty\t50p
webform\t6n
webforms\t6n
webjob\t1ox
webjobs\t1ox
webo\t2fg
why\t3sb
win\t8v
winbug\t4b6
wlc\t5uy
woo\txy
worko\t47n
wpa\t4sn
wpengine\t1z2
xen\tpi
xldeploy\t317
yii\tpj
yoastseo\tqk
zkp\t5hx
μc\t3ap`;
