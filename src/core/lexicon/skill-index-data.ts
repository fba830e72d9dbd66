// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = `1st\t51n
abinitio\t35d
acl\t4yc
adamsmsc\t458
adaspark\t37f
adl\t1o2
administer\t4ru 1e 3s 34 17 23 6w ac
administering\t4ru 1e 3s 34 17 23 6w ac
administration\t4ru 1e 3s 34 17 23 6w ac
admob\t24f
adonisj\tmz
aemasset\t2ei
ai\t2vl
aifoundry\t2vl
air\t3s3
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
amazonse\t1gu
amazonsn\t1gv
amazonsq\t1kd
amm\t5rb
amr\t41r
analyze\t4ux 6 x 3w
analyzes\t4v3
angularj\tjy
annotate\t5j3
annotating\t5j3
annotation\t5j3
antho\t1s9
anthos\t1s9
apn\t5q5
app\tx6 hk 29 2n 5 1d 76 w5 9h ly 5e 1 22
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
arc\t2i0 1lo
artifact\t1sb
as\t4og
associate\t642
ast\t5pt
aurora\t1ig
authorization\t4yc
automate\t4pf d 1v n 1r 24 4u 1d 4o bk 3 4q 3h 17
automating\t4pf d 1v n 1r 24 4u 1d 4o bk 3 4q 3h 17
automation\t4pf d 1v n 1r 24 4u 1d 4o bk 3 4q 3h 17
automatization\t4rn ak
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
baseliii\t65x
bedrockagents\t1ii
beegf\t3lw
beyond\t1ux
beyondcorp\t1ux
big\tce 1fy b6 1ls
biglake\t1sc
bigquery\t1up
bigtable\t1uh
binary\t1tb
biz\t2sz
blob\t1pi
blobstorage\t1pi
bluecoat\t3tr
bmchelix\t3bp
bnbchain\t2fs
bs\t15k
c++\t38h
car\t1xq 27m
cat\tul 72
cdp\t5ml
cento\t3l1
chakraui\t15w
chibio\t380
chromeo\t23s
cirrusci\t2y1
ciscoasr\t2gj
ciscocml\t3ta
ciscoduo\t3vl
ciscoise\t3ug
ciscoisr\t2gk
ciscomd\t47i
ciscomds\t47i
cisconso\t3ui
ciscouc\t3um
ciscoucs\t3um
ciscowlc\t3uc
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
cnf\t5do
cnn\t5f2
code\t1h4 w
codeartifact\t1h4
codeceptj\t38p
codewhisperer\t1i0
cog\t4ib
cognito\t1iv
collect\t52r il c 15 2g
collecting\t52r il c 15 2g
collection\t52r il c 15 2g
compute\t1uw
computeengine\t1uw
conditional\t1p4
configuration\t4x0 nm 5m
configure\t4x0 nm 5m
configuring\t4x0 nm 5m
container\t1nv
containerapp\t1nv
containerapps\t1nv
containerized\t5fx
conteneurization\t5fx
cooky\t5rw
coredn\t3h8
cosmos\t1pg
cost\t1ju
costexplorer\t1ju
cpp\t37l
craftcm\toi
craftcms\toi
crd\t5ak
cry\td1
css\tq
cte\t50t
cubla\tzx
d3j\t113
daggerci\t23z
dao\t5ny
data\t1jf 4s
dataclass\tq9
datafactory\t1o7
datamigraty\t4x6
dataplex\t1tt
dataprep\t1ry
dataproc\t1tj
datatransformaty\t5g2
datavisualisaty\t58p
datavisualization\t58p
datazone\t1jf
db\t1az
ddo\t5nq
ddr\t4k9
deploy\t4pf d cy 10 7m 6t 13 b
deploying\t4pf d cy 10 7m 6t 13 b
deployment\t4pf d cy 10 7m 6t 13 b
design\t4qj 1w b 8 3 c 2 s 10 6 2 8 r 6 8 2h 12 7 p 3x j 1p h 3g o 1e 8 3t 2k q a 4 i k 1f 1 g 47 9 5 26
designing\t4qj 1w b 8 3 c 2 s 10 6 2 8 r 6 8 2h 12 7 p 3x j 1p h 3g o 1e 8 3t 2k q a 4 i k 1f 1 g 47 9 5 26
detect\t4q9 1v 1d g 4k p r 4o d 2o 2m z 3y k 43 1b 12 2v 4x d 9
detecting\t4q9 1v 1d g 4k p r 4o d 2o 2m z 3y k 43 1b 12 2v 4x d 9
detection\t4q9 1v 1d g 4k p r 4o d 2o 2m z 3y k 43 1b 12 2v 4x d 9
dev\tzf 2g5
device\t1h7
devicefarm\t1h7
did\t5la
direct\t1ki
directconnect\t1ki
djangocm\ts6
document\t4wm 1t 5f f 10 e
documentation\t4wm 1t 5f f 10 e
documenting\t4wm 1t 5f f 10 e
dosbatch\t4dw
dot\t8m
dotcm\teg
dsl\t5mr
durable\t1n7
dynamodb\t1il 21
ec\t1ld
ec2\t1ld
eco\t5ms
ecr\t1jb
edk\t36y
ef\t91
eida\t5g7
eks\t1io 1k
eksanywhere\t1io
elasti\t1j6
elastic\t1h9
elasticache\t1j6
elicit\t4w1
elicitation\t4w1
eliciting\t4w1
embo\t382
encrypt\t4vt m1 6k
encrypting\t4vt m1 6k
encryption\t4vt m1 6k
env\t493
es\tu 1j
eta\t2uo
evaluate\t4r9 qy 13 an
evaluating\t4r9 qy 13 an
evaluation\t4r9 qy 13 an
event\t1m1 28
eventarc\t1sm
eventgrid\t1m1
eventhub\t1o9
eventhubs\t1o9
exo\taf
ext\t3lx
extract\t4yw g3 f8
extracting\t4yw g3 f8
extraction\t4yw g3 f8
faa\t1w1
factory\tqc
fargate\t1jd
fed\t2lk
fetchapi\til
fig\t2ii
fin\t1e9
flinksql\t327
fluentui\t15n
forecast\t51g ih
forecasting\t51g ih
fortio\t3v5
fox\t1yo
freeradiu\t3sp
freerto\t417
front\t4vc
fsx\t1gi
game\t1jy
gamelift\t1jy
gan\t5eg
gdd\t549
gemini\t1ey
geo\tyt 4d 26o
git\t3ab 2 u7
gitlabci\t2gb
gke\t1u3
gkeautopilot\t1u3
glm\t5sb
global\t1ha
glue\t1hz
gluedatabrew\t1hz
gluont\t15a
glusterf\t3k6
gmailapi\t9f
gnuradio\t1yu
gog\t3ae
goj\tiq
googlead\t24g
gpt\t11c
gpu\t58u
grassgis\t2ik
handle\t4qc ag h 41 1p
handling\t4qc ag h 41 1p
harden\t4wz 2z 3k
hardening\t4wz 2z 3k
harmonyo\tms
hdf\t178
hdinsight\t1oh
heremap\t2io
heremaps\t2io
hevodata\t32r
hipaaedi\t4i2
hub\tbu
iaa\t1r6
iam\t1ky
ibmcloud\t1r7
ibmdoors\t24o
icc\t4b2
ice\teq
identiteits\t5gd
identity\t1sn
ifscloud\t357
iic\t35p
index\t53y
ingest\t5j2 1z
ingesting\t5j2 1z
ingestion\t5j2 1z
integrate\t4pf 26 3z 1e 2e v bi 4b 55 6 5f b u
integrating\t4pf 26 3z 1e 2e v bi 4b 55 6 5f b u
integration\t4pf 26 3z 1e 2e v bi 4b 55 6 5f b u
intelmkl\t5q
inteltbb\tbb
io\t58e
iot\t1oq
ipv\t4lr r
isaaclab\t42a
isery\t238
ism\t4xf
javacard\teu
jbosseap\tgz
jdedward\t358
jes\t29r
jet\t251
jointj\tiv
jwplayer\tvs
kafkaj\t3fd
kdb\t1dh
key\t1pw
keyvault\t1pw
kinesi\t1jq
kinesis\t1jq
kop\t3fw
label\t5j3
labeling\t5j3
lake\t1jg
lakef\t3n4
lakeformation\t1jg
last\t4qg
ldo\t3xh
let\t253
librenm\t3pn
lightsail\t1he
lizardf\t47q
lmstudio\t3hy
lobster\t2hc
log\t1m3 23l e1
loganalytic\t1m3
loganalytics\t1m3
logic\t1m4
logicapp\t1m4
logicapps\t1m4
lon\t4jz
lun\t5lk
m\t5vv
maco\t257
manage\t4rs 3 8 7 9 1c 1m 6 8 7 m 8 4 11 b 7 3 1 7 1a 1 1d 15 j 1 k 5 1 6 10 p 1h 31 1 l 2l 4e 1y 1 s v 17 b d q 3 16 2 k v 7 13 1i 1 u
management\t4rs 3 8 7 9 1c 1m 6 8 7 m 8 4 11 b 7 3 1 7 1a 1 1d 15 j 1 k 5 1 6 10 p 1h 31 1 l 2l 4e 1y 1 s v 17 b d q 3 16 2 k v 7 13 1i 1 u
managing\t4rs 3 8 7 9 1c 1m 6 8 7 m 8 4 11 b 7 3 1 7 1a 1 1d 15 j 1 k 5 1 6 10 p 1h 31 1 l 2l 4e 1y 1 s v 17 b d q 3 16 2 k v 7 13 1i 1 u
map\tf4 hh 3w 1i4 5 2g7 k 5y 7p ew 17 e
mapboxgl\tkw
mapping\t4yx k 5y 7p ew 17 e
max\t1c7
mbedtl\t361
mcu\t5ej
mdn\t4ls
mechanical\t31n
mechanicalturk\t31n
meet\t5iz
memorydb\t1kt
memorystore\t1um
migrate\t4wy 8 1p 1z 2a ii
migrating\t4wy 8 1p 1z 2a ii
migration\t4wy 8 1p 1z 2a ii
mlsystem\t3n9
mod\t2qg
modallab\t3io
modeling\t4pg 2 3t w 3 o w 1p f 3s 4l 1d 35 h x 1d 8 4w x 4 a d 13 2g 1u a 4 3j
modernization\t534
modélization\t4pg a9 ci
monitor\t4tx 2b 2k 1t 3t 2a fp 3o
monitoring\t4tx 2b 2k 1t 3t 2a fp 3o
moody\t1zz
moosef\t47r
move\t429
mqsery\t3oi
mtl\t4p8
mutex\t54z
nagiosxi\t3r9
nav\td0 3p9
neo\t3zm
nestj\tn7
net\tyu 117 1 87 r0 60 m1 1m fs dy
network\t1n0 2b
networkwatcher\t1n0
newrelic\t3qu
nft\t5qa
nixo\t3kf
no\tu3
norflash\t36f
notebooklm\t1ea
notification\t1pn
nsi\t4dj
num\tqo
obd\t2v8
okr\t5un
omronplc\t3ym
one\tan 1v0 xx kk
onix\t2ic
ontology\t5by
openbla\t55
openeb\t3ge
openfaa\t1vz
openmr\t2jd
opennm\t3pw
opensip\t3sz
openva\t25p
openvm\t25q
openzf\t25r
ops\t1hf
opswork\t1hf
opsworks\t1hf
optimization\t4sk w i 1p 1t 2 b 1s 1h y 1y h 26 6v 1n 2h 6 5b 56 j 2 1 15 v
optimize\t4sk w i 1p 1t 2 b 1s 1h y 1y h 26 6v 1n 2h 6 5b 56 j 2 1 15 v
optimizing\t4sk w i 1p 1t 2 b 1s 1h y 1y h 26 6v 1n 2h 6 5b 56 j 2 1 15 v
opu\t4h4
orchestrate\t52y aj 7 66
orchestrating\t52y aj 7 66
orchestration\t52y aj 7 66
oro\t350
orykrato\taq
owaspzap\t25w
p5j\txk
paa\t1rc
parallel\t1k2
parallelcluster\t1k2
parameter\t1id
parameterstore\t1id
pcs\t3yt
pg\t2lw
php\t11 n0 1ci
pikeo\t385
pisystem\t3yb
pixij\t16w
plan\t4s5 4k 1v a 6j 18 4 38 27 8i 23 48 36
planning\t4s5 4k 1v a 6j 18 4 38 27 8i 23 48 36
pll\t4uu
pmiagile\t5vz
postgi\t1ad
powerapp\t1vp
powerdn\t3ut
pre\t2ue
predict\t51g v j7 8i c 2
predicting\t51g v j7 8i c 2
prediction\t51g v j7 8i c 2
preempt\t38d
private\t1kj 4u
privatelink\t1kj 4u
processing\t4tz 5o 1g 45 3p 2e s r q 2l g 26 2 f 1u 1n 1e q 1p 4 8 6 o 7 1z
professional\t643 1 1 1
profile\t4sk 4n 2j 4p ob
profiling\t4sk 4n 2j 4p ob
protool\t20p
protools\t20p
provision\t4sa o3 57 4e
provisioning\t4sa o3 57 4e
psery\t24p
pub\tw7
py\t14
pyat\t3vr
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
reconcile\t51v
reconciliation\t51v
reconciling\t51v
redshift\t1iq r
refactorization\t4vy
regex\t16
rekognition\t1ja
remixide\t2pa
requirej\t3ed
res\t123
retry\t573
rev\t26y
review\t4q0 6 68 1y 1n u4
reviewing\t4q0 6 68 1y 1n u4
roh\t5na
ros\t423
rtu\t5qe
run\t1qs
rxj\t116
s3\t1ko
saa\t5r9
safepopm\t65a
saferto\t386
sagemaker\t1is 1
sapbasi\t42o
sapbasis\t42o
sapbuild\t2mq
sapfiori\t42y
sapquery\t2ne
saucelab\t30w
scan\t4qu 2w 67 3 qk
scanning\t4qu 2w 67 3 qk
schedule\t52y gw 4f
scheduling\t52y gw 4f
sdr\t28o
seaweedf\t47y
secrets\t1l0
secretsmanager\t1l0
security\t1hk b4
securityhub\t1hk
ser\t4k5
service\t1n2 1y 1
servicebu\t1p0
servicebus\t1p0
servicefabric\t1p1
sig\t3rg
sim\t45n
sixsigma\t5x1
sla\t53r
slackapi\t9o
slackapp\t9o
sli\t5kr
slo\t5kr
sns\t1gv
sockj\tjg
solidj\tk7
spa\t5gk
sparksql\t2et
spot\t1im
spotinstance\t1im
spotinstances\t1im
springai\t46r
sqs\t1kd
srv\t4m0
ssp\t61z
staadpro\t26k
step\t1l1
stepfunction\t1l1
stepfunctions\t1l1
steuerungs\t5iz
storageo\t3gg
stream\t1oa
sua\t5r3
supervized\t5em 9
surveyj\tjj
systemj\tjl
tab\t140
tag\t4da
tcr\t52e
testbench\t4s5
textract\t1kn
thegraph\t2fx
tibcoebx\t3od
tibcoems\t2ps
tiktokad\t34a
timesery\t17i
timestream\t1l6
tisitara\t36x
track\t4ym 3b fz 41 w 3q 29
tracking\t4ym 3b fz 41 w 3q 29
trackj\t3q6
transfer\t1ho
transferfamily\t1ho
transform\t5g2 82
transformation\t5g2 82
transforming\t5g2 82
transit\t1kk
transitgateway\t1kk
trc\t52e
triage\t4ym 1x 9
triaging\t4ym 1x 9
tru\t3j4
truena\t48k
ttp\t54g
tune\t4tg i 3i 6i 8 8c 52 1f 2p 75
tuning\t4tg i 3i 6i 8 8c 52 1f 2p 75
tvo\twr
ui\t43a
unitydot\t6w
unitypro\t3yq
unsupervized\t5ex
validate\t4zb 3s f4 3l 87
validating\t4zb 3s f4 3l 87
validation\t4zb 3s f4 3l 87
vb\t1b
vectraai\t3t7
veevacrm\t224
vertex\t1u4 7
visiono\t22a
visualization\t58p
visualize\t58p
visualizing\t58p
vlm\t5eq
vm\t1q4
vpc\t1kh
vue\tmg kc
vyo\t3t8
watcho\t62
web\t1m6 g6 1bb ai
webapplicaty\t4wv
webform\t6k
webforms\t6k
webjob\t1m6
webjobs\t1m6
webo\t291
why\t3p6
win\t8r
wlc\t5ri
woo\twd
worko\t442
wpa\t4oy
wpengine\t1wx
xen\tnx
xldeploy\t2yg
yii\toa
yoastseo\tpc
zkp\t5e9
μc\t389`;
