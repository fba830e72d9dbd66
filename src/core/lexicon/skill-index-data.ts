// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = `1st\t51o
abinitio\t35d
acl\t4yd
adamsmsc\t45c
adaspark\t37f
adl\t1o2
administer\t4rv 1e 3s 34 17 23 6w ad
administering\t4rv 1e 3s 34 17 23 6w ad
administration\t4rv 1e 3s 34 17 23 6w ad
admob\t24f
adonisj\tmz
aemasset\t2ei
ai\t2vl
aifoundry\t2vl
air\t3s5
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
amm\t5rc
amr\t41v
analyze\t4uy 6 x 3w
analyzes\t4v4
angularj\tjy
annotate\t5j4
annotating\t5j4
annotation\t5j4
antho\t1s9
anthos\t1s9
apn\t5q6
app\tx6 hk 29 2n 5 1d 76 w5 9h ly 5g 1 22
appclip\twy
appclips\twy
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
arc\t2i0 1ls
artifact\t1sb
as\t4oh
associate\t643
ast\t5pu
aurora\t1ig
authorization\t4yd
automate\t4pg d 1v n 1r 24 4u 1d 4o bk 3 4q 3h 17
automating\t4pg d 1v n 1r 24 4u 1d 4o bk 3 4q 3h 17
automation\t4pg d 1v n 1r 24 4u 1d 4o bk 3 4q 3h 17
automatization\t4ro ak
aws\t1gh 1 2 b 15 g 2 1 2 3 1 1 2 1 2 6 1 4 4 1 1 3 2 5 4 8 a 3 2 1 7 1 1 1 5 1 c 7 1ga
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
baseliii\t65y
bedrockagents\t1ii
beegf\t3lw
beyond\t1ux
beyondcorp\t1ux
big\tce 1fy b6 1lu
biglake\t1sc
bigquery\t1up
bigtable\t1uh
binary\t1tb
biz\t2sz
blob\t1pi
blobstorage\t1pi
bluecoat\t3tt
bmchelix\t3bp
bnbchain\t2fs
bs\t15k
c++\t38h
car\t1xq 27q
cat\tul 72
cdp\t5mm
cento\t3l1
chakraui\t15w
chibio\t380
chromeo\t23s
cirrusci\t2y1
ciscoasr\t2gj
ciscocml\t3tc
ciscoduo\t3vn
ciscoise\t3ui
ciscoisr\t2gk
ciscomd\t47m
ciscomds\t47m
cisconso\t3uk
ciscouc\t3uo
ciscoucs\t3uo
ciscowlc\t3ue
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
cnf\t5dp
cnn\t5f3
code\t1h4 w
codeartifact\t1h4
codeceptj\t38p
codewhisperer\t1i0
cog\t4ic
cognito\t1iv
collect\t52s il c 15 2g
collecting\t52s il c 15 2g
collection\t52s il c 15 2g
compute\t1uw
computeengine\t1uw
conditional\t1p4
configuration\t4x1 nn 5l
configure\t4x1 nn 5l
configuring\t4x1 nn 5l
container\t1nv
containerapp\t1nv
containerapps\t1nv
containerized\t5fy
conteneurization\t5fy
cooky\t5rx
coredn\t3h8
cosmos\t1pg
cost\t1ju
costexplorer\t1ju
cpp\t37l
craftcm\toi
craftcms\toi
crd\t5al
cry\td1
css\tq
cte\t50u
cubla\tzx
d3j\t113
daggerci\t23z
dao\t5nz
data\t1jf 4s
dataclass\tq9
datafactory\t1o7
datamigraty\t4x7
dataplex\t1tt
dataprep\t1ry
dataproc\t1tj
datatransformaty\t5g3
datavisualisaty\t58q
datavisualization\t58q
datazone\t1jf
db\t1az
ddo\t5nr
ddr\t4ka
deploy\t4pg d cy 10 7m 6t 13 b
deploying\t4pg d cy 10 7m 6t 13 b
deployment\t4pg d cy 10 7m 6t 13 b
design\t4qk 1w b 8 3 c 2 s 10 6 2 8 r 6 8 2h 12 7 p 3x j 1p h 3g o 1e 8 3u 2j r 9 4 i k 1f 1 g 47 9 5 26
designing\t4qk 1w b 8 3 c 2 s 10 6 2 8 r 6 8 2h 12 7 p 3x j 1p h 3g o 1e 8 3u 2j r 9 4 i k 1f 1 g 47 9 5 26
detect\t4qa 1v 1d g 4k p r 4o d 5a z 3y k 43 1b 12 2v 4x d 9
detecting\t4qa 1v 1d g 4k p r 4o d 5a z 3y k 43 1b 12 2v 4x d 9
detection\t4qa 1v 1d g 4k p r 4o d 5a z 3y k 43 1b 12 2v 4x d 9
dev\tzf 2g5
device\t1h7
devicefarm\t1h7
did\t5lb
direct\t1ki
directconnect\t1ki
djangocm\ts6
document\t4wn 1t 5f f 10 e
documentation\t4wn 1t 5f f 10 e
documenting\t4wn 1t 5f f 10 e
dosbatch\t3mf
dot\t8m
dotcm\teg
dsl\t5ms
durable\t1n7
dynamodb\t1il 21
ec\t1ld
ec2\t1ld
eco\t5mt
ecr\t1jb
ecs\t1jc
edk\t36y
ef\t91
eida\t5g8
eks\t1io 1k
eksanywhere\t1io
elasti\t1j6
elastic\t1h9
elasticache\t1j6
elicit\t4w2
elicitation\t4w2
eliciting\t4w2
embo\t382
encrypt\t4vu m2 6j
encrypting\t4vu m2 6j
encryption\t4vu m2 6j
env\t497
es\tu 1j
eta\t2uo
evaluate\t4ra qy 13 an
evaluating\t4ra qy 13 an
evaluation\t4ra qy 13 an
event\t1m1 28
eventarc\t1sm
eventgrid\t1m1
eventhub\t1o9
eventhubs\t1o9
exo\taf
ext\t3lx
extract\t4yx g3 f8
extracting\t4yx g3 f8
extraction\t4yx g3 f8
faa\t1w1
factory\tqc
fargate\t1jd
fed\t2lk
fetchapi\til
fig\t2ii
fin\t1e9
flinksql\t327
fluentui\t15n
forecast\t51h ih
forecasting\t51h ih
fortio\t3v7
fox\t1yo
freeradiu\t3sr
freerto\t41b
front\t4vd
fsx\t1gi
game\t1jy
gamelift\t1jy
gan\t5eh
gdd\t54a
gemini\t1ey
geo\tyt 4d 26o
git\t3ab 2 ub
gitlabci\t2gb
gke\t1u3
gkeautopilot\t1u3
glm\t5sc
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
gpu\t58v
grassgis\t2ik
handle\t4qd ag h 41 1p
handling\t4qd ag h 41 1p
harden\t4x0 2z 3k
hardening\t4x0 2z 3k
harmonyo\tms
hdf\t178
hdinsight\t1oh
heremap\t2io
heremaps\t2io
hevodata\t32r
hipaaedi\t4i3
hub\tbu
iaa\t1r6
iam\t1ky
ibmcloud\t1r7
ibmdoors\t24o
icc\t4b6
ice\teq
identiteits\t5ge
identity\t1sn
ifscloud\t357
iic\t35p
index\t53z
ingest\t5j3 1z
ingesting\t5j3 1z
ingestion\t5j3 1z
integrate\t4pg 26 3z 1e 2e v bi 4b 55 6 5f b u
integrating\t4pg 26 3z 1e 2e v bi 4b 55 6 5f b u
integration\t4pg 26 3z 1e 2e v bi 4b 55 6 5f b u
intelmkl\t5q
inteltbb\tbb
io\t58f
iot\t1oq
ipv\t4ls r
isaaclab\t42e
isery\t238
ism\t4xg
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
label\t5j4
labeling\t5j4
lake\t1jg
lakef\t3n5
lakeformation\t1jg
last\t4qh
ldo\t3xl
let\t253
librenm\t3pp
lightsail\t1he
lizardf\t47u
lmstudio\t3hy
lobster\t2hc
log\t1m3 23n e3
loganalytic\t1m3
loganalytics\t1m3
logic\t1m4
logicapp\t1m4
logicapps\t1m4
lon\t4k0
lun\t5ll
m\t5vw
maco\t257
manage\t4rt 3 8 7 9 1c 1m 6 8 7 m 8 4 11 b 7 3 1 7 1a 1 1d 15 j 1 k 5 1 6 10 p 1h 31 1 l 2l 4f 1x 1 t u 17 b d q 3 16 2 k v 7 13 1i 1 u
management\t4rt 3 8 7 9 1c 1m 6 8 7 m 8 4 11 b 7 3 1 7 1a 1 1d 15 j 1 k 5 1 6 10 p 1h 31 1 l 2l 4f 1x 1 t u 17 b d q 3 16 2 k v 7 13 1i 1 u
managing\t4rt 3 8 7 9 1c 1m 6 8 7 m 8 4 11 b 7 3 1 7 1a 1 1d 15 j 1 k 5 1 6 10 p 1h 31 1 l 2l 4f 1x 1 t u 17 b d q 3 16 2 k v 7 13 1i 1 u
map\tf4 hh 3w 1i4 5 2g8 k 5y 7p ew 17 e
mapboxgl\tkw
mapping\t4yy k 5y 7p ew 17 e
max\t1c7
mbedtl\t361
mcu\t5ek
mdn\t4lt
mechanical\t31n
mechanicalturk\t31n
meet\t5j0
memorydb\t1kt
memorystore\t1um
migrate\t4wz 8 1p 1z 2a ii
migrating\t4wz 8 1p 1z 2a ii
migration\t4wz 8 1p 1z 2a ii
mlsystem\t3na
mod\t2qg
modallab\t3ip
modeling\t4ph 2 3t w 3 o w 1p f 3s 4l 1d 35 h x 1d 8 4w x 4 a e 12 2g 1u a 4 3j
modernization\t535
modélization\t4ph a9 ci
monitor\t4ty 2b 2k 1t 3t 2a fp 3o
monitoring\t4ty 2b 2k 1t 3t 2a fp 3o
moody\t1zz
moosef\t47v
move\t42d
mqsery\t3ok
mtl\t4p9
mutex\t550
nagiosxi\t3rb
nav\td0 3pd
neo\t3zq
nestj\tn7
net\tyu 117 1 87 r0 60 m3 1m fu dv
network\t1n0 2b
networkwatcher\t1n0
newrelic\t3qw
nft\t5qb
nixo\t3kf
no\tu3
norflash\t36f
notebooklm\t1ea
notification\t1pn
nsi\t4dn
num\tqo
obd\t2v8
okr\t5uo
omronplc\t3yq
one\tan 1v0 xx km
onix\t2ic
ontology\t5bz
openbla\t55
openeb\t3ge
openfaa\t1vz
openmr\t2jd
opennm\t3py
opensip\t3t1
openva\t25p
openvm\t25q
openzf\t25r
ops\t1hf
opswork\t1hf
opsworks\t1hf
optimization\t4sl w i 1p 1t 2 b 1s 1h y 1y h 26 6v 1n 2i 6 5a 56 j 2 1 15 v
optimize\t4sl w i 1p 1t 2 b 1s 1h y 1y h 26 6v 1n 2i 6 5a 56 j 2 1 15 v
optimizing\t4sl w i 1p 1t 2 b 1s 1h y 1y h 26 6v 1n 2i 6 5a 56 j 2 1 15 v
opu\t4h4
orchestrate\t52z aj 7 66
orchestrating\t52z aj 7 66
orchestration\t52z aj 7 66
oro\t350
orykrato\taq
owaspzap\t25w
p5j\txk
paa\t1rc
parallel\t1k2
parallelcluster\t1k2
parameter\t1id
parameterstore\t1id
pcs\t3yx
pg\t2lw
php\t11 n0 1ci
pikeo\t385
pisystem\t3yf
pixij\t16w
plan\t4s6 4k 1v a 6j 18 4 38 27 8j 22 48 36
planning\t4s6 4k 1v a 6j 18 4 38 27 8j 22 48 36
pll\t4uv
pmiagile\t5w0
postgi\t1ad
powerapp\t1vp
powerdn\t3uv
pre\t2ue
predict\t51h v j7 8i c 2
predicting\t51h v j7 8i c 2
prediction\t51h v j7 8i c 2
preempt\t38d
private\t1kj 4u
privatelink\t1kj 4u
processing\t4u0 5o 1g 45 3p 2e s r q 2l g 26 2 f 1u 1n 1e q 1p 4 8 6 o 7 1z
professional\t644 1 1 1
profile\t4sl 4n 2j 4p ob
profiling\t4sl 4n 2j 4p ob
protool\t20p
protools\t20p
provision\t4sb o3 57 4e
provisioning\t4sb o3 57 4e
psery\t24p
pub\tw7
py\t14
pyat\t3vt
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
reconcile\t51w
reconciliation\t51w
reconciling\t51w
redshift\t1iq r
refactorization\t4vz
regex\t16
rekognition\t1ja
remixide\t2pa
requirej\t3ed
res\t123
rev\t26y
review\t4q1 6 68 1y 1n u4
reviewing\t4q1 6 68 1y 1n u4
roh\t5nb
ros\t427
rtu\t5qf
run\t1qs
rxj\t116
s3\t1ko
saa\t5ra
safepopm\t65b
saferto\t386
sagemaker\t1is 1
sapbasi\t42s
sapbasis\t42s
sapbuild\t2mq
sapfiori\t432
sapquery\t2ne
saucelab\t30w
scan\t4qv 2w 67 3 qk
scanning\t4qv 2w 67 3 qk
schedule\t52z gw 4f
scheduling\t52z gw 4f
sdr\t28o
seaweedf\t482
secrets\t1l0
secretsmanager\t1l0
security\t1hk b4
securityhub\t1hk
ser\t4k6
service\t1n2 1y 1
servicebu\t1p0
servicebus\t1p0
servicefabric\t1p1
sig\t3ri
sim\t45r
sixsigma\t5x2
sla\t53s
slackapi\t9o
slackapp\t9o
sli\t5ks
slo\t5ks
sns\t1gv
sockj\tjg
solidj\tk7
spa\t5gl
sparksql\t2et
spot\t1im
spotinstance\t1im
spotinstances\t1im
springai\t46v
sqs\t1kd
srv\t4m1
ssp\t620
staadpro\t26k
step\t1l1
stepfunction\t1l1
stepfunctions\t1l1
steuerungs\t5j0
storageo\t3gg
stream\t1oa
sua\t5r4
supervized\t5en 9
surveyj\tjj
systemj\tjl
tab\t140
tag\t4de
tcr\t52f
testbench\t4s6
textract\t1kn
thegraph\t2fx
tibcoebx\t3of
tibcoems\t2ps
tiktokad\t34a
timesery\t17i
timestream\t1l6
tisitara\t36x
track\t4yn 3b g0 40 w 3q 29
tracking\t4yn 3b g0 40 w 3q 29
trackj\t3q8
transfer\t1ho
transferfamily\t1ho
transform\t5g3 82
transformation\t5g3 82
transforming\t5g3 82
transit\t1kk
transitgateway\t1kk
trc\t52f
triage\t4yn 1x 9
triaging\t4yn 1x 9
tru\t3j4
truena\t48o
ttp\t54h
tune\t4th i 3i 6i 8 8c 53 1e 2p 75
tuning\t4th i 3i 6i 8 8c 53 1e 2p 75
tvo\twr
ui\t43e
unitydot\t6w
unitypro\t3yu
unsupervized\t5ey
validate\t4zc 3s f4 3l 87
validating\t4zc 3s f4 3l 87
validation\t4zc 3s f4 3l 87
vb\t1b
vectraai\t3t9
veevacrm\t224
vertex\t1u4 7
visiono\t22a
visualization\t58q
visualize\t58q
visualizing\t58q
vlm\t5er
vm\t1q4
vpc\t1kh
vue\tmg kc
vyo\t3ta
watcho\t62
web\t1m6 g6 1bb ak
webapplicaty\t4ww
webform\t6k
webforms\t6k
webjob\t1m6
webjobs\t1m6
webo\t291
why\t3p8
win\t8r
wlc\t5rj
woo\twd
worko\t446
wpa\t4oz
wpengine\t1wx
xen\tnx
xldeploy\t2yg
yii\toa
yoastseo\tpc
zkp\t5ea
μc\t389`;
