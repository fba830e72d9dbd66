// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = `1st\t51l
abinitio\t35d
acl\t4ya
adamsmsc\t456
adaspark\t37f
adl\t1o2
administer\t4rs 1e 3s 34 17 23 6w ac
administering\t4rs 1e 3s 34 17 23 6w ac
administration\t4rs 1e 3s 34 17 23 6w ac
admob\t24f
adonisj\tmz
aemasset\t2ei
ai\t2vl
aifoundry\t2vl
air\t3s1
alloydb\t1ul
amazon\t1gz 2 1 1 1 3 2 1 4 1 5 4 b e 9 h 1 1 8 3 b 3 5 2 1 3 d 1 1 e 2 1 3
amazonappsync\t1k1
amazoncloudhsm\t1h2
amazoneb\t1gf
amazonec\t1jc
amazonef\t1gg
amazonek\t1k8
amazonfargate\t1jd
amazonmq\t1kc
amazonopswork\t1hf
amazonopsworks\t1hf
amazonrd\t1ku
amazonsn\t1gv
amazonsq\t1kd
amm\t5ra
amr\t41p
analyze\t4uv 6 x 3w
analyzes\t4v1
angularj\tjy
annotate\t5j1
annotating\t5j1
annotation\t5j1
antho\t1s9
anthos\t1s9
apn\t5q4
app\tx6 hk 29 2n 5 1d 76 w5 9h lx 5d 1 22
appclip\twx
appclips\twx
appconfig\t1jr
appengine\t1sa
appflow\t1jm
applepay\tpt
application\t1ox
applink\t5o
applinks\t5o
apprunner\t1gz
apps\t24h
appsscript\t24h
appsync\t1k1
arborddo\t2gx
arc\t2i0 1lm
artifact\t1sb
as\t4oe
associate\t640
ast\t5ps
aurora\t1ig
authorization\t4ya
automate\t4pd d 1v n 1r 24 4u 1d 4o bk 3 4q 3i 17
automating\t4pd d 1v n 1r 24 4u 1d 4o bk 3 4q 3i 17
automation\t4pd d 1v n 1r 24 4u 1d 4o bk 3 4q 3i 17
automatization\t4rl ak
aws\t1gh 1 2 b 15 g 2 1 2 3 1 1 2 1 2 6 1 4 4 1 4 2 5 4 8 a 3 2 1 7 1 1 1 5 1 c 7 1ga
awsappflow\t1jm
awscloudfront\t1j2
awscloudwatch\t1ke
awscognito\t1iv
awsdatazone\t1jf
awsdocumentdb\t1kl
awsdynamodb\t1km
awselasticache\t1j6
awseventbridge\t1gh
awsgamelift\t1jy
awsguardduty\t1gk
awskinesi\t1jq
awskinesis\t1jq
awsmemorydb\t1kt
awsnitro\t1fy
awsquicksight\t1j1
awsredshift\t1jh
awsrekognition\t1ja
awssagemaker\t1kb
awstextract\t1kn
awstimestream\t1l6
azurearc\t1oj
azurecdn\t1nn
azuredn\t1ny
azuredns\t1ny
azuremap\t1of
azuresdk\t1lo
azuresql\t1pt
backstopj\tmc
baseliii\t65w
bedrockagents\t1ii
beegf\t3lu
beyond\t1ux
beyondcorp\t1ux
big\tce 1fy b6 1lq
biglake\t1sc
bigquery\t1up
bigtable\t1uh
binary\t1tb
biz\t2sz
blob\t1pi
blobstorage\t1pi
bluecoat\t3tp
bmchelix\t3bp
bnbchain\t2fs
bs\t15k
c++\t38h
car\t1xq 27k
cat\tul 72
cdp\t5mj
cento\t3l0
chakraui\t15w
chibio\t380
chromeo\t23s
cirrusci\t2y1
ciscoasr\t2gj
ciscocml\t3t8
ciscoduo\t3vj
ciscoise\t3ue
ciscoisr\t2gk
ciscomd\t47g
ciscomds\t47g
cisconso\t3ug
ciscouc\t3uk
ciscoucs\t3uk
ciscowlc\t3ua
citrixpv\t2z8
cloud\t1h1 bc 3 1 1 2 y 5 b k 5 4 1
cloud9\t1h1
cloudarmor\t1sd
cloudbuild\t1tn
cloudcomposer\t1ti
clouddatastore\t1ui
cloudfunction\t1ur
cloudfunctions\t1ur
cloudhsm\t1h2
cloudkm\t1sg
cloudkms\t1sg
cloudnat\t1sh
cloudrun\t1us
cloudscheduler\t1si
cloudspanner\t1sk
cloudsql\t1un
cloudwatch\t1ij
cloudwatchlog\t1ij
cloudwatchlogs\t1ij
cnf\t5dm
cnn\t5f0
code\t1h4 w
codeartifact\t1h4
codeceptj\t38p
codewhisperer\t1i0
cog\t4i9
cognito\t1iv
collect\t52p il c 15 2h
collecting\t52p il c 15 2h
collection\t52p il c 15 2h
compute\t1uw
computeengine\t1uw
conditional\t1p4
configuration\t4wy nm 5n
configure\t4wy nm 5n
configuring\t4wy nm 5n
container\t1nv
containerapp\t1nv
containerapps\t1nv
containerized\t5fv
conteneurization\t5fv
cooky\t5rv
coredn\t3h7
cosmos\t1pg
cost\t1ju
costexplorer\t1ju
cpp\t37l
craftcm\toi
craftcms\toi
crd\t5ai
cry\td1
css\tq
cte\t50r
cubla\tzx
d3j\t113
daggerci\t23z
dao\t5nx
data\t1jf 4s
dataclass\tq9
datafactory\t1o7
datamigraty\t4x4
dataplex\t1tt
dataprep\t1ry
dataproc\t1tj
datatransformaty\t5g0
datavisualisaty\t58n
datavisualization\t58n
datazone\t1jf
db\t1az
ddo\t5no
ddr\t4k7
deploy\t4pd d cy 10 7m 6t 13 b
deploying\t4pd d cy 10 7m 6t 13 b
deployment\t4pd d cy 10 7m 6t 13 b
design\t4qh 1w b 8 3 c 2 s 10 6 2 8 r 6 8 2h 12 7 p 3x j 1p h 3g o 1e 8 3t 2k q a 4 i k 1f 1 h 47 9 5 26
designing\t4qh 1w b 8 3 c 2 s 10 6 2 8 r 6 8 2h 12 7 p 3x j 1p h 3g o 1e 8 3t 2k q a 4 i k 1f 1 h 47 9 5 26
detect\t4q7 1v 1d g 4k p r 4o d 2o 2m z 3y k 43 1b 12 2w 4x d 9
detecting\t4q7 1v 1d g 4k p r 4o d 2o 2m z 3y k 43 1b 12 2w 4x d 9
detection\t4q7 1v 1d g 4k p r 4o d 2o 2m z 3y k 43 1b 12 2w 4x d 9
dev\tzf 2g4
device\t1h7
devicefarm\t1h7
did\t5l8
direct\t1ki
directconnect\t1ki
djangocm\ts6
document\t4wk 1t 5f f 10 e
documentation\t4wk 1t 5f f 10 e
documenting\t4wk 1t 5f f 10 e
dosbatch\t4du
dot\t8m
dotcm\teg
dsl\t5mp
durable\t1n7
dynamodb\t1il 21
ec\t1ld
ec2\t1ld
eco\t5mq
ecr\t1jb
edk\t36y
eida\t5g5
eks\t1io 1k
eksanywhere\t1io
elasti\t1j6
elastic\t1h9
elasticache\t1j6
elicit\t4vz
elicitation\t4vz
eliciting\t4vz
embo\t382
encrypt\t4vr m1 6l
encrypting\t4vr m1 6l
encryption\t4vr m1 6l
env\t491
es\tu 1j
eta\t2uo
evaluate\t4r7 qy 13 ao
evaluating\t4r7 qy 13 ao
evaluation\t4r7 qy 13 ao
event\t1m1 28
eventarc\t1sm
eventgrid\t1m1
eventhub\t1o9
eventhubs\t1o9
exo\taf
ext\t3lv
extract\t4yu g3 f9
extracting\t4yu g3 f9
extraction\t4yu g3 f9
faa\t1w1
factory\tqc
fargate\t1jd
fed\t2lk
fetchapi\til
fig\t2ii
fin\t1e9
flinksql\t327
fluentui\t15n
forecast\t51e ih
forecasting\t51e ih
fortio\t3v3
fox\t1yo
freeradiu\t3sn
freerto\t415
front\t4va
fsx\t1gi
game\t1jy
gamelift\t1jy
gan\t5ee
gdd\t547
gemini\t1ey
geo\tyt 4d 26o
git\t3ab 2 u5
gitlabci\t2gb
gke\t1u3
gkeautopilot\t1u3
glm\t5sa
global\t1ha
glue\t1hz
gluedatabrew\t1hz
gluont\t15a
glusterf\t3k5
gmailapi\t9f
gnuradio\t1yu
gog\t3ae
goj\tiq
googlead\t24g
gpt\t11c
gpu\t58s
grassgis\t2ik
handle\t4qa ag h 41 1p
handling\t4qa ag h 41 1p
harden\t4wx 2z 3k
hardening\t4wx 2z 3k
harmonyo\tms
hdf\t178
hdinsight\t1oh
heremap\t2io
heremaps\t2io
hevodata\t32r
hipaaedi\t4i0
hub\tbu
iaa\t1r6
iam\t1ky
ibmcloud\t1r7
ibmdoors\t24o
icc\t4b0
ice\teq
identiteits\t5gb
identity\t1sn
ifscloud\t357
iic\t35p
index\t53w
ingest\t5j0 1z
ingesting\t5j0 1z
ingestion\t5j0 1z
integrate\t4pd 26 3z 1e 2e v bi 4b 55 6 5g b u
integrating\t4pd 26 3z 1e 2e v bi 4b 55 6 5g b u
integration\t4pd 26 3z 1e 2e v bi 4b 55 6 5g b u
intelmkl\t5q
inteltbb\tbb
io\t58c
iot\t1oq
ipv\t4lp r
isaaclab\t428
isery\t238
ism\t4xd
javacard\teu
jbosseap\tgz
jdedward\t358
jes\t29r
jet\t251
jointj\tiv
jwplayer\tvs
kafkaj\t3fc
kdb\t1dh
key\t1pw
keyvault\t1pw
kinesi\t1jq
kinesis\t1jq
kop\t3fv
label\t5j1
labeling\t5j1
lake\t1jg
lakef\t3n2
lakeformation\t1jg
last\t4qe
ldo\t3xf
let\t253
librenm\t3pl
lightsail\t1he
lizardf\t47o
lmstudio\t3hx
lobster\t2hc
log\t1m3 23j e1
loganalytic\t1m3
loganalytics\t1m3
logic\t1m4
logicapp\t1m4
logicapps\t1m4
lon\t4jx
lun\t5li
m\t5vu
maco\t257
manage\t4rq 3 8 7 9 1c 1m 6 8 7 m 8 4 11 b 7 3 1 7 1a 1 1d 15 j 1 k 5 1 6 10 p 1h 31 1 l 2l 4e 1y 1 s v 17 b d r 3 16 2 k v 7 13 1i 1 u
management\t4rq 3 8 7 9 1c 1m 6 8 7 m 8 4 11 b 7 3 1 7 1a 1 1d 15 j 1 k 5 1 6 10 p 1h 31 1 l 2l 4e 1y 1 s v 17 b d r 3 16 2 k v 7 13 1i 1 u
managing\t4rq 3 8 7 9 1c 1m 6 8 7 m 8 4 11 b 7 3 1 7 1a 1 1d 15 j 1 k 5 1 6 10 p 1h 31 1 l 2l 4e 1y 1 s v 17 b d r 3 16 2 k v 7 13 1i 1 u
map\tf4 hh 3w 1i4 5 2g5 k 5y 7p ex 17 e
mapboxgl\tkw
mapping\t4yv k 5y 7p ex 17 e
max\t1c7
mbedtl\t361
mcu\t5eh
mdn\t4lq
mechanical\t31n
mechanicalturk\t31n
meet\t5ix
memorydb\t1kt
memorystore\t1um
migrate\t4ww 8 1p 1z 2a ii
migrating\t4ww 8 1p 1z 2a ii
migration\t4ww 8 1p 1z 2a ii
mlsystem\t3n7
mod\t2qg
modallab\t3in
modeling\t4pe 2 3t w 3 o w 1p f 3s 4l 1d 35 h x 1d 8 4w x 4 a d 13 2g 1v a 4 3j
modernization\t532
modélization\t4pe a9 ci
monitor\t4tv 2b 2k 1t 3t 2a fp 3p
monitoring\t4tv 2b 2k 1t 3t 2a fp 3p
moody\t1zz
moosef\t47p
move\t427
mqsery\t3og
mtl\t4p6
mutex\t54x
nagiosxi\t3r7
nav\td0 3p7
neo\t3zk
nestj\tn7
net\tyu 117 1 88 qz 60 lz 1m fs dy
network\t1n0 2b
networkwatcher\t1n0
newrelic\t3qs
nft\t5q9
nixo\t3ke
no\tu3
norflash\t36f
notebooklm\t1ea
notification\t1pn
nsi\t4dh
num\tqo
obd\t2v8
okr\t5um
omronplc\t3yk
one\tan 1v0 xx ki
onix\t2ic
ontology\t5bw
openbla\t55
openeb\t3gd
openfaa\t1vz
openmr\t2jd
opennm\t3pu
opensip\t3sx
openva\t25p
openvm\t25q
openzf\t25r
ops\t1hf
opswork\t1hf
opsworks\t1hf
optimization\t4si w i 1p 1t 2 b 1s 1h y 1y h 26 6v 1n 2h 6 5b 57 j 2 1 15 v
optimize\t4si w i 1p 1t 2 b 1s 1h y 1y h 26 6v 1n 2h 6 5b 57 j 2 1 15 v
optimizing\t4si w i 1p 1t 2 b 1s 1h y 1y h 26 6v 1n 2h 6 5b 57 j 2 1 15 v
opu\t4h1
orchestrate\t52w aj 7 66
orchestrating\t52w aj 7 66
orchestration\t52w aj 7 66
oro\t350
orykrato\taq
owaspzap\t25w
p5j\txk
paa\t1rc
parallel\t1k2
parallelcluster\t1k2
parameter\t1id
parameterstore\t1id
pcs\t3yr
pg\t2lw
php\t11 n0 1ci
pikeo\t385
pisystem\t3y9
pixij\t16w
plan\t4s3 4k 1v a 6j 18 4 38 27 8i 23 49 36
planning\t4s3 4k 1v a 6j 18 4 38 27 8i 23 49 36
pll\t4us
pmiagile\t5vy
postgi\t1ad
powerapp\t1vp
powerdn\t3ur
pre\t2ue
predict\t51e v j7 8j c 2
predicting\t51e v j7 8j c 2
prediction\t51e v j7 8j c 2
preempt\t38d
private\t1kj 4u
privatelink\t1kj 4u
processing\t4tx 5o 1g 45 3p 2e s r q 2l g 26 2 f 1u 1n 1f q 1p 4 8 6 o 7 1z
professional\t641 1 1 1
profile\t4si 4n 2j 4p oc
profiling\t4si 4n 2j 4p oc
protool\t20p
protools\t20p
provision\t4s8 o3 57 4f
provisioning\t4s8 o3 57 4f
psery\t24p
pub\tw7
py\t14
pyat\t3vp
pyo\tsn
pyqgi\t2m6
qtwidget\tst
railsapi\tts
rayrllib\t150
rayserve\t15m
rds\t1ip 25
rdsproxy\t1ip
re\t31x
reacto\t20y
recaptcha\t1eb
reconcile\t51t
reconciliation\t51t
reconciling\t51t
redshift\t1iq r
refactorization\t4vw
regex\t16
rekognition\t1ja
remixide\t2pa
requirej\t3ec
res\t123
retry\t571
rev\t26z
review\t4py 6 68 1y 1n u5
reviewing\t4py 6 68 1y 1n u5
roh\t5n8
ros\t421
rtu\t5qd
run\t1qs
rxj\t116
s3\t1ko
saa\t5r8
safepopm\t659
saferto\t386
sagemaker\t1is 1
sapbasi\t42m
sapbasis\t42m
sapbuild\t2mq
sapfiori\t42w
sapquery\t2ne
saucelab\t30w
scan\t4qs 2w 67 3 ql
scanning\t4qs 2w 67 3 ql
schedule\t52w gw 4g
scheduling\t52w gw 4g
seaweedf\t47w
secrets\t1l0
secretsmanager\t1l0
security\t1hk b4
securityhub\t1hk
ser\t4k3
service\t1n2 1y 1
servicebu\t1p0
servicebus\t1p0
servicefabric\t1p1
sig\t3re
sim\t45l
sixsigma\t5x0
sla\t53p
slackapi\t9o
slackapp\t9o
sli\t5kp
slo\t5kp
sns\t1gv
sockj\tjg
solidj\tk7
spa\t5gi
sparksql\t2et
spot\t1im
spotinstance\t1im
spotinstances\t1im
springai\t46p
sqs\t1kd
srv\t4ly
ssp\t61x
staadpro\t26l
step\t1l1
stepfunction\t1l1
stepfunctions\t1l1
steuerungs\t5ix
storageo\t3gf
stream\t1oa
sua\t5r2
supervized\t5ek 9
surveyj\tjj
systemj\tjl
tab\t140
tag\t4d8
tcr\t52c
testbench\t4s3
textract\t1kn
thegraph\t2fx
tibcoebx\t3ob
tibcoems\t2ps
tiktokad\t34a
timesery\t17i
timestream\t1l6
tisitara\t36x
track\t4yk 3b fz 41 w 3r 29
tracking\t4yk 3b fz 41 w 3r 29
trackj\t3q4
transfer\t1ho
transferfamily\t1ho
transform\t5g0 83
transformation\t5g0 83
transforming\t5g0 83
transit\t1kk
transitgateway\t1kk
trc\t52c
triage\t4yk 1x 9
triaging\t4yk 1x 9
tru\t3j3
truena\t48i
ttp\t54e
tune\t4te i 3i 6i 8 8c 52 1f 2p 76
tuning\t4te i 3i 6i 8 8c 52 1f 2p 76
tvo\twr
ui\t438
unitypro\t3yo
unsupervized\t5ev
validate\t4z9 3s f4 3l 88
validating\t4z9 3s f4 3l 88
validation\t4z9 3s f4 3l 88
vb\t1b
vectraai\t3t5
veevacrm\t224
vertex\t1u4 7
visiono\t22a
visualization\t58n
visualize\t58n
visualizing\t58n
vlm\t5eo
vm\t1q4
vpc\t1kh
vue\tmg kc
vyo\t3t6
watcho\t61
web\t1m6 g6 1ba ah
webapplicaty\t4wt
webform\t6k
webforms\t6k
webjob\t1m6
webjobs\t1m6
webo\t291
why\t3p4
win\t8r
wlc\t5rh
woo\twd
worko\t440
wpa\t4ov
wpengine\t1wx
xen\tnx
xldeploy\t2yg
yii\toa
yoastseo\tpc
zkp\t5e7
μc\t389`;
