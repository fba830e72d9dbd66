// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = `1st\t52x
510\t60l
abinitio\t383
acl\t51n
adamsmsc\t491
adaspark\t3a7
adl\t1q4
administer\t4v9 1v 3p 33 15 25 6r 9v
administering\t4v9 1v 3p 33 15 25 6r 9v
administration\t4v9 1v 3p 33 15 25 6r 9v
admob\t25c
adonisj\tnz
aemasset\t2h7
ai\t2ya
aifoundry\t2ya
air\t3vj
alloydb\t1wo
amazon\t1i7 9 1 2 1 7 3 4 7 7 a a 6 d a g 1 1 8 3 b 3 5 2 1 3 d 1 1 e 2 3 1
amazonappsync\t1m3
amazoncloudhsm\t1ih
amazoneb\t1ha
amazonec\t1le
amazonef\t1hc
amazonek\t1ma
amazonfargate\t1lf
amazonmq\t1me
amazonopswork\t1jc
amazonopsworks\t1jc
amazonrd\t1mx
amazonse\t1hy
amazonsn\t1i0
amazonsq\t1mf
amm\t5up
amr\t45h
angularj\tiq
annotate\t5mv
annotating\t5mv
annotation\t5mv
antho\t1u6
anthos\t1u6
apn\t5sw
app\tys i0 1f 3g 6 1d 71 16e mf 1 5i 1
appclip\txz
appclips\txz
appconfig\t1lt
appengine\t1u7
appflow\t1ln
applepay\tql
application\t1qy
applink\t4z
applinks\t4z
apprunner\t1i7
apps\t25e
appsscript\t25e
appsync\t1m3
ara\t5b6
arborddo\t2jl
arc\t2kk 1mv
artifact\t1u8
as\t4pi
associate\t66z
ast\t5t9
aurora\t1kj
authorization\t51n
automate\t4t8 c 1c x 21 23 4s 14 4t d1 t 2s 2z 16
automating\t4t8 c 1c x 21 23 4s 14 4t d1 t 2s 2z 16
automation\t4t8 c 1c x 21 23 4s 14 4t d1 t 2s 2z 16
automatization\t4uw ao
aws\t1he 2 2 i 23 g 1 2 2 3 1 1 2 1 2 3 2 1 4 4 1 1 3 2 4 5 8 a 3 2 1 7 1 1 1 5 2 b 7 1gr
awsappflow\t1ln
awscloudfront\t1l4
awscloudwatch\t1mg
awscognito\t1ky
awsdatazone\t1lh
awsdocumentdb\t1mn
awsdynamodb\t1mo
awselasticache\t1l8
awseventbridge\t1he
awsgamelift\t1m0
awsguardduty\t1hi
awskinesi\t1ls
awskinesis\t1ls
awsmemorydb\t1mv
awsnitro\t1jb
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
baseliii\t692
bedrockagents\t1kk
beegf\t3p6
beyond\t1x0
beyondcorp\t1x0
big\tcl 1ho 6v 1ri
biglake\t1u9
bigquery\t1ws
bigtable\t1wk
binary\t1ua
biz\t2vp
blob\t1rk
blobstorage\t1rk
bluecoat\t3vq
bmchelix\t3em
bnbchain\t2ii
bs\t17h
c++\t3ba
car\t21w 27a
cat\tw2 7c
cdp\t5q1
cento\t3n7
chakraui\t17m
chibio\t3as
chromeo\t22d
cirrusci\t30s
ciscoaci\t31x
ciscoasr\t2j7
ciscocml\t3vv
ciscoduo\t3z4
ciscoise\t3xu
ciscomd\t4be
ciscomds\t4be
cisconso\t3xw
ciscouc\t3y2
ciscoucs\t3y2
ciscowlc\t3y5
citrixpv\t31z
cloud\t1ig bv b 2 4 3 q 5 b k 5 4 1
cloud9\t1ig
cloudarmor\t1ub
cloudbuild\t1vq
cloudcomposer\t1vl
clouddatastore\t1wl
cloudfunction\t1wu
cloudfunctions\t1wu
cloudhsm\t1ih
cloudkm\t1um
cloudkms\t1um
cloudnat\t1uo
cloudrun\t1wv
cloudscheduler\t1us
cloudspanner\t1uv
cloudsql\t1wq
cloudwatch\t1km
cloudwatchlog\t1km
cloudwatchlogs\t1km
cnf\t5h9
cnn\t5in
code\t1ik 1j
codeartifact\t1ik
codeceptj\t3bj
codewhisperer\t1k3
cog\t4m0
cognito\t1ky
collect\t56b h7 1g 1d 2q
collecting\t56b h7 1g 1d 2q
collection\t56b h7 1g 1d 2q
compute\t1wz
computeengine\t1wz
conditional\t1r6
configuration\t50t mz 5t
configure\t50t mz 5t
configuring\t50t mz 5t
container\t1px
containerapp\t1px
containerapps\t1px
containerized\t5jf
conteneurization\t5jf
cooky\t5uy
cool\t2h3
coredn\t3kd
corejava\t10o
cosmos\t1rh
cost\t1lw
costexplorer\t1lw
cpp\t3ad
craftcm\tpl
craftcms\tpl
crd\t5e6
cry\tdb
css\tf
cte\t54g
cubla\t11o
d3j\t12t
dao\t5rg
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
ddo\t5q7
ddr\t4no
deploy\t4t8 c cq 1d 70 73 26 5f
deploying\t4t8 c cq 1d 70 73 26 5f
deployment\t4t8 c cq 1d 70 73 26 5f
design\t4ud x q i e 3 9 s t 8 2 a u 7 9 21 1g 9 k 3r n 1p g 32 16 17 a 27 36 1a b j j k o 13 41 8 5 1w
designing\t4ud x q i e 3 9 s t 8 2 a u 7 9 21 1g 9 k 3r n 1p g 32 16 17 a 27 36 1a b j j k o 13 41 8 5 1w
detect\t4u1 1l 1o g 42 r 14 4o 6 5e 2p 26 b 5c c 1z 1s 4o b 6
detecting\t4u1 1l 1o g 42 r 14 4o 6 5e 2p 26 b 5c c 1z 1s 4o b 6
detection\t4u1 1l 1o g 42 r 14 4o 6 5e 2p 26 b 5c c 1z 1s 4o b 6
dev\t116 2hk
device\t1ir
devicefarm\t1ir
did\t5ow
direct\t1mk
directconnect\t1mk
djangocm\tti
document\t50h 19 62 8 t i
documentation\t50h 19 62 8 t i
documenting\t50h 19 62 8 t i
dosbatch\t3po
dot\t8n
dotcm\tf2
dsl\t5q9
durable\t1pa
dynamodb\t1ko 20
ec\t1nf
ec2\t1nf
eco\t5qa
ecr\t1ld
ecs\t1le
edk\t39z
ef\t94 5c4
eida\t5jv
eks\t1kr 1j
eksanywhere\t1kr
elasti\t1l8
elastic\t1iu
elasticache\t1l8
embo\t3au
emr\t1l1
encrypt\t4zk lw 6f
encrypting\t4zk lw 6f
encryption\t4zk lw 6f
env\t4d0
es\ts 1m
eta\t2x8
event\t1o5 26
eventarc\t1v6
eventhub\t1qb
evo\tf8
exo\taj
ext\t3p8
extract\t527 g8 ex
extracting\t527 g8 ex
extraction\t527 g8 ex
faa\t1y2
factory\tro
fargate\t1lf
fed\t2of
fetchapi\tjh
fig\t2l6
fin\t1g4
flinksql\t34v
fluentui\t17n
fortio\t3yp
freeradiu\t3wh
freerto\t44v
front\t4z0
fsx\t1hg
ga\t4gx
game\t1m0
gamelift\t1m0
gan\t5i0
gdd\t580
gemini\t1h0
geo\t10h 4h 27r
get\t38h
git\t3d7 2 v2
gitlabci\t2iz
gke\t1w6
gkeautopilot\t1w6
glm\t5vm
global\t1iy
glue\t1k2
gluedatabrew\t1k2
gluont\t178
glusterf\t3nj
gmailapi\t9l
gnuradio\t259
gog\t3da
goj\tjm
googlead\t25d
gpu\t5ci
grapheneo\t25h
grassgis\t2la
harden\t4zz 3p 3p
hardening\t4zz 3p 3p
harmonyo\tnt
hdf\t198
hdinsight\t1qj
heremap\t2lb
heremaps\t2lb
hevodata\t35f
hipaaedi\t4lv
iaa\t1su
iam\t1n0
ibmcloud\t1sv
ibmdoors\t262
icc\t4ex
ice\tfj
identiteits\t5k7
identity\t1v8
ifscloud\t37w
iic\t38e
index\t56r
ingest\t5mt 1u
ingesting\t5mt 1u
ingestion\t5mt 1u
integrate\t4t8 1m 4f 1j 1z 18 bb 4c 55 6 56 d p
integrating\t4t8 1m 4f 1j 1z 18 bb 4c 55 6 56 d p
integration\t4t8 1m 4f 1j 1z 18 bb 4c 55 6 56 d p
intelmkl\t5h
inteltbb\tbg
io\t5co
iot\t1qs
ipv\t4qm 1
isaaclab\t460
isery\t20a
ism\t516
javacard\tfr
jbosseap\thf
jdedward\t37y
jes\t26t
jet\t26u
jointj\tju
jwplayer\txe
kafkaj\t3ie
kaio\t26y
kdb\t1fj
key\t1ry
keyvault\t1ry
kinesi\t1ls
kinesis\t1ls
kop\t3j9
label\t5mv
labeling\t5mv
lake\t1li
lakef\t3qi
lakeformation\t1li
last\t4ua
ldo\t415
let\t27c
librenm\t3t3
lightsail\t1j5
lineageo\t27h
littlef\t10f
lizardf\t4c1
lmstudio\t3lg
lobster\t2k0
log\t1ob 24t ed
loganalytic\t1ob
loganalytics\t1ob
logic\t1oc
logicapp\t1oc
logicapps\t1oc
lon\t4oa
lun\t5p7
lynxo\t3aw
m\t620
maco\t27s
manage\t4v4 7 a 8 e 1h 1h h 7 q a u 7 3 2 6 x u 1 1b 7 s o 1 1 r 6 t t 1g 31 1 m 2j 4f 2a n 2 n 11 i i e 3 1h 2 8 s 9 10 1e r
management\t4v4 7 a 8 e 1h 1h h 7 q a u 7 3 2 6 x u 1 1b 7 s o 1 1 r 6 t t 1g 31 1 m 2j 4f 2a n 2 n 11 i i e 3 1h 2 8 s 9 10 1e r
managing\t4v4 7 a 8 e 1h 1h h 7 q a u 7 3 2 6 x u 1 1b 7 s o 1 1 r 6 t t 1g 31 1 m 2j 4f 2a n 2 n 11 i i e 3 1h 2 8 s 9 10 1e r
map\tgf i2 3q 1j8 1 1
mapboxgl\tk7
max\t1e9
mbedtl\t397
mcu\t5i4
mdn\t4qx
mechanical\t346
mechanicalturk\t346
meet\t5mk
memorydb\t1mv
memorystore\t1wp
migrate\t50s 6 18 5 4i ig
migrating\t50s 6 18 5 4i ig
migration\t50s 6 18 5 4i ig
mlsystem\t3qk
mod\t2t6
modallab\t3li
modeling\t4t9 2 3w t 3 d 15 1p 1c 30 4g 19 34 4 1p y 7 4m e 19 f 5 w 25 1k o 4 3b
modernization\t56t
modélization\t4t9 a1
monitor\t4xq 2a 35 4z 28 fe 3r
monitoring\t4xq 2a 35 4z 28 fe 3r
moody\t28r
moosef\t4c3
move\t45y
mqsery\t3rs
mtl\t4t1
mutex\t58i
nagiosxi\t3un
nav\td9 3sp
neo\t43e
nestj\to8
net\t10j 18l 2 sv sn 28 f9 f1
network\t1of 2y
networkwatcher\t1of
newrelic\t3u7
nft\t5tp
nixo\t3nz
no\tvn
norflash\t38x
notebooklm\t1g6
notification\t1rp
nsi\t4he
num\tsa
obd\t2xl
okr\t5xp
omronplc\t426
one\tat 1yz wj l6
onix\t2l0
ontology\t5ft
openbla\t5r
openeb\t3jy
openfaa\t1y3
openmr\t2m5
opennm\t3te
opensip\t3x2
openva\t29z
openvm\t2a0
openzf\t2a1
ops\t1jc
opswork\t1jc
opsworks\t1jc
optimization\t4w8 4 1f 1m 1u 2 b 1j 1p 1y 1 1e 24 6t 1m 2j 6 27 36 4t h 2 1 13 p
optimize\t4w8 4 1f 1m 1u 2 b 1j 1p 1y 1 1e 24 6t 1m 2j 6 27 36 4t h 2 1 13 p
optimizing\t4w8 4 1f 1m 1u 2 b 1j 1p 1y 1 1e 24 6t 1m 2j 6 27 36 4t h 2 1 13 p
opu\t4k8
orchestrate\t56k aj 6 78
orchestrating\t56k aj 6 78
orchestration\t56k aj 6 78
oro\t37q
orykrato\tau
owaspzap\t2ab
p5j\tzd
paa\t1t5
parallel\t1m4
parallelcluster\t1m4
parameter\t1kf
parameterstore\t1kf
pcs\t42h
pg\t2oo
photono\t3o6
photonos\t3o6
php\t1d nq 1li
pikeo\t3b1
pisystem\t41o
pixij\t18u
pll\t4ya
pmiagile\t62o
postgi\t1cd
powerapp\t1xw
powerdn\t3yd
pre\t2xq
preempt\t3b6
private\t1ml 4u
privatelink\t1ml 4u
processing\t4xs 5e 1n 3z 3v 1z k w 14 2l 14 1a 4 2f 1i 1e m 15 o 8 8 7 g 3 1w
professional\t672 1 4 1
profile\t4w8 4r 2c 4u nv
profiling\t4w8 4r 2c 4u nv
protool\t2b2
protools\t2b2
provision\t4vt oe 50 47
provisioning\t4vt oe 50 47
psery\t263
pub\txt
py\t1h
pyat\t3za
pyo\tu0
pyqgi\t2oy
qtwidget\tu7
railsapi\tvb
rayrllib\t16x
rayserve\t17k
rds\t1ks 25
rdsproxy\t1ks
re\t34o
reacto\t2bt
recaptcha\t1g7
redshift\t1kt q
redwoodj\tub
refactorization\t4zp
regex\t1m
rekognition\t1lc
remixide\t2s1
requirej\t3hk
res\t13v
rev\t2gj
review\t4tv 5 67 1g 22 tk
reviewing\t4tv 5 67 1g 22 tk
roh\t5r2
rtu\t5tt
run\t1t9
rxj\t12x
s3\t1mq
saa\t5uj
safepopm\t68m
saferto\t3b4
sagemaker\t1kv 1
sapbasi\t46j
sapbasis\t46j
sapbuild\t2ph
sapfiori\t46r
sapquery\t2q9
saucelab\t33j
scoutapm\t3tm
sdr\t2co
seaweedf\t4cf
secrets\t1n2
secretsmanager\t1n2
security\t1jm br
securityhub\t1jm
ser\t4op
service\t1om 2g 1
servicebu\t1r2
servicebus\t1r2
servicefabric\t1r3
sig\t3uu
sim\t49s
sixsigma\t631
sla\t57o
slackapi\t9q
slackapp\t9q
sli\t5o7
slo\t5o7
sns\t1i0
sockj\tky
solidj\tkz
spa\t5kt
sparksql\t2hg
spot\t1kp
spotinstance\t1kp
spotinstances\t1kp
springai\t4al
sqs\t1mf
srv\t4s1
ssp\t657
staadpro\t2de
step\t1n5
stepfunction\t1n5
stepfunctions\t1n5
steuerungs\t5mk
storageo\t3k6
stream\t1qc
sua\t5uk
supervized\t5i7 c
surveyj\tl3
systemj\tl7
tab\t15v
tag\t4gy
tax\t6b
tcr\t55v
testbench\t4vn
textract\t1mp
thegraph\t2iv
tibcoebx\t3rn
tiktokad\t376
timesery\t19k
timestream\t1n8
tisitara\t39x
trackj\t3tw
transfer\t1jw
transferfamily\t1jw
transform\t5jo 7x
transformation\t5jo 7x
transforming\t5jo 7x
transit\t1mm
transitgateway\t1mm
trc\t55v
tru\t3ma
truena\t4cn
ttp\t586
tune\t4wc 1f 3g 5k 16 7z 5b 1d y 8l
tuning\t4wc 1f 3g 5k 16 7z 5b 1d y 8l
tvo\typ
ui\t471
unityad\t10u
unityads\t10u
unitydot\t6y
unitypro\t42c
unsupervized\t5im
validate\t52q 42 f0 3l 7s
validating\t52q 42 f0 3l 7s
validation\t52q 42 f0 3l 7s
vb\t28
vectraai\t3xj
vee\tli
veevacrm\t2f2
vertex\t1w7 7
visiono\t2fd
visualization\t5c7
visualize\t5c7
visualizing\t5c7
vlm\t5ib
vm\t1s6
vpc\t1mj
vue\tnf lc
vyo\t3xm
watcho\t6i
web\t1oy qo 1bw
webapplicaty\t50q
webform\t6n
webforms\t6n
webjob\t1oy
webjobs\t1oy
webo\t2fl
why\t3sh
winbug\t4bc
wlc\t5uv
worko\t47t
wpa\t4sp
wpengine\t1z2
xen\tpi
xldeploy\t31e
yii\tpj
yoastseo\tqk
zkp\t5hv
μc\t3ax`;
