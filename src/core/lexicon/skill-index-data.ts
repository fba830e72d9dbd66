// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = `510\t5z9
abinitio\t37u
acl\t50t
adamsmsc\t48k
adaspark\t39y
adl\t1q5
administer\t4uk 1u 3n 2y 9p 9s
administering\t4uk 1u 3n 2y 9p 9s
administration\t4uk 1u 3n 2y 9p 9s
admob\t25b
adonisj\tnz
aemasset\t2h3
ai\t2y5
aifoundry\t2y5
air\t3v8
alloydb\t1wo
amazon\t1i7 a 1 2 1 7 3 4 7 7 a a 6 d a f 1 1 8 3 b 3 5 2 1 3 d 1 1 e 2 3 1
amazonappsync\t1m3
amazoncloudhsm\t1ii
amazoneb\t1ha
amazonec\t1le
amazonef\t1hc
amazonek\t1ma
amazonfargate\t1lf
amazonmq\t1me
amazonopswork\t1jd
amazonopsworks\t1jd
amazonrd\t1mx
amazonse\t1hy
amazonsn\t1i0
amazonsq\t1mf
amm\t5td
amr\t453
angularj\tiq
annotate\t5lj
annotating\t5lj
annotation\t5lj
antho\t1u6
anthos\t1u6
apn\t5rk
app\tys i0 1f 3g 6 1d 71 168 mc 1 5g 1
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
apps\t25d
appsscript\t25d
appsync\t1m3
ara\t59x
arborddo\t2jh
arc\t2kg 1mj
artifact\t1u8
as\t4ot
associate\t65n
ast\t5rx
aurora\t1kk
authorization\t50t
automate\t4sj c 1c w 20 23 4m x 4o cy t 2s 2z 16
automating\t4sj c 1c w 20 23 4m x 4o cy t 2s 2z 16
automation\t4sj c 1c w 20 23 4m x 4o cy t 2s 2z 16
automatization\t4u7 aa
aws\t1he 2 2 i 24 g 1 2 2 3 1 1 2 1 2 2 2 1 4 4 1 1 3 2 4 5 8 a 3 2 1 7 1 1 1 5 2 b 7 1gk
awsappflow\t1ln
awscloudfront\t1l4
awscloudwatch\t1mg
awscognito\t1kz
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
awsnitro\t1jc
awsquicksight\t1l3
awsredshift\t1lj
awsrekognition\t1lc
awssagemaker\t1md
awstextract\t1mp
awstimestream\t1n8
azurearc\t1qm
azurecdn\t1pq
azuredn\t1q1
azuredns\t1q1
azuremap\t1qi
azuresdk\t1om
azuresql\t1rv
backstopj\tn9
baseliii\t67q
bedrockagents\t1kl
beegf\t3ox
beyond\t1x0
beyondcorp\t1x0
big\tcl 1ho 6v 1r7
biglake\t1u9
bigquery\t1ws
bigtable\t1wk
binary\t1ua
biz\t2vl
blob\t1rk
blobstorage\t1rk
bluecoat\t3vf
bmchelix\t3ed
bnbchain\t2ie
bs\t17h
c++\t3b1
car\t21w 26t
cat\tw2 7c
cdp\t5op
cento\t3my
chakraui\t17m
chibio\t3aj
chromeo\t22d
cirrusci\t30m
ciscoaci\t31q
ciscoasr\t2j3
ciscocml\t3vk
ciscoduo\t3yt
ciscoise\t3xj
ciscomd\t4av
ciscomds\t4av
cisconso\t3xl
ciscouc\t3xr
ciscoucs\t3xr
ciscowlc\t3xu
citrixpv\t31s
cloud\t1ih bu b 2 4 3 q 5 b k 5 4 1
cloud9\t1ih
cloudarmor\t1ub
cloudbuild\t1vq
cloudcomposer\t1vl
clouddatastore\t1wl
cloudfunction\t1wu
cloudfunctions\t1wu
cloudhsm\t1ii
cloudkm\t1um
cloudkms\t1um
cloudnat\t1uo
cloudrun\t1wv
cloudscheduler\t1us
cloudspanner\t1uv
cloudsql\t1wq
cloudwatch\t1kn
cloudwatchlog\t1kn
cloudwatchlogs\t1kn
cnf\t5g0
cnn\t5he
code\t1il 1j
codeartifact\t1il
codeceptj\t3ba
codewhisperer\t1k4
cog\t4lc
cognito\t1kz
collect\t557 gz 1g 1d 2q
collecting\t557 gz 1g 1d 2q
collection\t557 gz 1g 1d 2q
compute\t1wz
computeengine\t1wz
conditional\t1r6
configuration\t501 mf 5t
configure\t501 mf 5t
configuring\t501 mf 5t
container\t1py
containerapp\t1py
containerapps\t1py
containerized\t5i4
conteneurization\t5i4
cooky\t5tm
cool\t2gz
coredn\t3k4
corejava\t10o
cosmos\t1rh
cost\t1lw
costexplorer\t1lw
cpp\t3a4
craftcm\tpl
craftcms\tpl
crd\t5cx
cry\tdb
css\tf
cte\t53j
cubla\t11o
d3j\t12t
dao\t5q4
data\t1lh 4t
dataclass\trl
datafactory\t1qa
datamigraty\t506
dataplex\t1vx
dataprep\t1u1
dataproc\t1vm
datatransformaty\t5id
datavisualisaty\t5ay
datavisualization\t5ay
datazone\t1lh
db\t1d1
ddo\t5ov
ddr\t4n0
deploy\t4sj c cb 1a 6y 70 26 5f
deploying\t4sj c cb 1a 6y 70 26 5f
deployment\t4sj c cb 1a 6y 70 26 5f
design\t4to x p i e 3 9 r t 8 2 a u 7 8 1y 1e 9 3z n 1p g 32 16 17 a 25 35 1a b j j k o 13 41 8 5 1w
designing\t4to x p i e 3 9 r t 8 2 a u 7 8 1y 1e 9 3z n 1p g 32 16 17 a 25 35 1a b j j k o 13 41 8 5 1w
detect\t4tc 1l 1n f 3z q 13 4b 6 5e 2p 26 9 5b c 1z 1s 4o b 6
detecting\t4tc 1l 1n f 3z q 13 4b 6 5e 2p 26 9 5b c 1z 1s 4o b 6
detection\t4tc 1l 1n f 3z q 13 4b 6 5e 2p 26 9 5b c 1z 1s 4o b 6
dev\t116 2hb
device\t1is
devicefarm\t1is
did\t5nk
direct\t1mk
directconnect\t1mk
djangocm\tti
document\t4zq 16 5o 7 t i
documentation\t4zq 16 5o 7 t i
documenting\t4zq 16 5o 7 t i
dosbatch\t3pf
dot\t8n
dotcm\tf2
dsl\t5ox
durable\t1pb
dynamodb\t1kp 1z
ec\t1nf
ec2\t1nf
eco\t5oy
ecr\t1ld
ecs\t1le
edk\t39q
ef\t94 5as
eks\t1ks 1i
eksanywhere\t1ks
elasti\t1l8
elastic\t1iv
elasticache\t1l8
embo\t3al
emr\t1l1
encrypt\t4yt lb 6f
encrypting\t4yt lb 6f
encryption\t4yt lb 6f
env\t4cg
es\ts 1m
eta\t2x3
event\t1o5 27
eventarc\t1v6
eventhub\t1qc
evo\tf8
exo\taj
ext\t3oz
extract\t51c fu eu
extracting\t51c fu eu
extraction\t51c fu eu
faa\t1y2
factory\tro
fargate\t1lf
fed\t2ob
fetchapi\tjh
fig\t2l2
fin\t1g4
flinksql\t34o
fluentui\t17n
fortio\t3ye
freeradiu\t3w6
freerto\t44h
front\t4y9
fsx\t1hg
ga\t4ga
game\t1m0
gamelift\t1m0
gan\t5gq
gdd\t56r
gemini\t1h0
geo\t10h 4h 27i
get\t388
git\t3cy 2 uu
gitlabci\t2iv
gke\t1w6
gkeautopilot\t1w6
glm\t5ua
global\t1iz
glue\t1k3
gluedatabrew\t1k3
gluont\t178
glusterf\t3na
gmailapi\t9l
gnuradio\t258
gog\t3d1
goj\tjm
googlead\t25c
gpu\t5b9
grapheneo\t25g
grassgis\t2l6
harden\t4z8 3k 3e
hardening\t4z8 3k 3e
harmonyo\tnt
hdf\t198
hdinsight\t1qk
heremap\t2l7
heremaps\t2l7
hevodata\t358
hipaaedi\t4l7
iaa\t1su
iam\t1n0
ibmcloud\t1sv
ibmdoors\t261
icc\t4eb
ice\tfj
identiteits\t5iv
identity\t1v8
ifscloud\t37n
iic\t385
index\t55m
ingest\t5lh 1u
ingesting\t5lh 1u
ingestion\t5lh 1u
integrate\t4sj 1m 4d 1i 1w 16 az 4a 54 6 56 d p
integrating\t4sj 1m 4d 1i 1w 16 az 4a 54 6 56 d p
integration\t4sj 1m 4d 1i 1w 16 az 4a 54 6 56 d p
intelmkl\t5h
inteltbb\tbg
io\t5bf
iot\t1qt
ipv\t4px 1
isaaclab\t45m
isery\t20a
javacard\tfr
jbosseap\thf
jdedward\t37p
jes\t26s
jet\t26t
jointj\tju
jwplayer\txe
kafkaj\t3i5
kaio\t26x
kdb\t1fj
key\t1ry
keyvault\t1ry
kinesi\t1ls
kinesis\t1ls
kop\t3j0
label\t5lj
labeling\t5lj
lake\t1li
lakef\t3q9
lakeformation\t1li
last\t4tl
ldo\t40s
let\t27b
librenm\t3ss
lightsail\t1j6
lineageo\t27g
littlef\t10f
lizardf\t4bi
lmstudio\t3l7
lobster\t2jw
log\t1oc 24h e8
loganalytic\t1oc
loganalytics\t1oc
logic\t1od
logicapp\t1od
logicapps\t1od
lon\t4nm
lun\t5nv
lynxo\t3an
m\t60o
maco\t27r
manage\t4uf 7 a 7 e 1g 1h h 7 z s 6 3 2 6 w t 1 15 7 r n 1 q x t 1g 31 1 m 2j 4c 2a n 2 n 11 i i e 3 1h 2 8 s 9 10 1e r
management\t4uf 7 a 7 e 1g 1h h 7 z s 6 3 2 6 w t 1 15 7 r n 1 q x t 1g 31 1 m 2j 4c 2a n 2 n 11 i i e 3 1h 2 8 s 9 10 1e r
managing\t4uf 7 a 7 e 1g 1h h 7 z s 6 3 2 6 w t 1 15 7 r n 1 q x t 1g 31 1 m 2j 4c 2a n 2 n 11 i i e 3 1h 2 8 s 9 10 1e r
map\tgf i2 3q 1j4 1 1
mapboxgl\tk7
max\t1e9
mbedtl\t38y
mcu\t5gu
mdn\t4q8
mechanical\t33z
mechanicalturk\t33z
meet\t5l8
memorydb\t1mv
memorystore\t1wp
migrate\t500 6 15 5 48 i9
migrating\t500 6 15 5 48 i9
migration\t500 6 15 5 48 i9
mlsystem\t3qb
mod\t2t2
modallab\t3l9
modeling\t4sk 2 3v s 3 d 15 1n 1a 2s 4a 19 34 4 1p y 7 4j e 19 f 5 w 25 1k o 4 3b
modernization\t55o
modélization\t4sk 9u
monitor\t4wz 2a 30 4m 28 fb 3r
monitoring\t4wz 2a 30 4m 28 fb 3r
moody\t28p
moosef\t4bk
move\t45k
mqsery\t3rh
mtl\t4sc
mutex\t579
nagiosxi\t3uc
nav\td9 3sb
neo\t431
nestj\to8
net\t10j 18i 2 sr sj 28 f1 ev
network\t1og 2x
networkwatcher\t1og
newrelic\t3tw
nft\t5sd
nixo\t3nq
no\tvn
norflash\t38o
notebooklm\t1g6
notification\t1rp
nsi\t4gr
num\tsa
obd\t2xg
okr\t5wd
omronplc\t41t
one\tat 1yw wf l2
onix\t2kw
ontology\t5ek
openbla\t5r
openeb\t3jp
openfaa\t1y3
openmr\t2m1
opennm\t3t3
opensip\t3wr
openva\t29w
openvm\t29x
openzf\t29y
ops\t1jd
opswork\t1jd
opsworks\t1jd
optimization\t4vi 4 1e 1m 1s 2 a 1h 1m 1s 1 1a 24 6t 1m 2g 6 27 36 4t h 2 1 13 p
optimize\t4vi 4 1e 1m 1s 2 a 1h 1m 1s 1 1a 24 6t 1m 2g 6 27 36 4t h 2 1 13 p
optimizing\t4vi 4 1e 1m 1s 2 a 1h 1m 1s 1 1a 24 6t 1m 2g 6 27 36 4t h 2 1 13 p
opu\t4jk
orchestrate\t55f af 6 75
orchestrating\t55f af 6 75
orchestration\t55f af 6 75
orykrato\tau
owaspzap\t2a8
p5j\tzd
paa\t1t5
parallel\t1m4
parallelcluster\t1m4
parameter\t1kg
parameterstore\t1kg
pcs\t424
pg\t2ok
photono\t3nx
photonos\t3nx
php\t1d nq 1lf
pikeo\t3as
pisystem\t41b
pixij\t18u
pll\t4xj
pmiagile\t61c
postgi\t1cd
powerapp\t1xw
powerdn\t3y2
pre\t2xl
preempt\t3ax
private\t1ml 4u
privatelink\t1ml 4u
processing\t4x1 59 1k 3p 3v 1z k w 14 2j 13 1a 4 2f 1i 1e m 15 o 8 8 7 g 3 1w
professional\t65q 1 4 1
profile\t4vi 4p 28 4h ns
profiling\t4vi 4p 28 4h ns
protool\t2az
protools\t2az
provision\t4v3 ns 50 47
provisioning\t4v3 ns 50 47
psery\t262
pub\txt
py\t1h
pyat\t3yz
pyo\tu0
pyqgi\t2ou
qtwidget\tu7
railsapi\tvb
rayrllib\t16x
rayserve\t17k
rds\t1kt 24
rdsproxy\t1kt
re\t34h
reacto\t2bq
recaptcha\t1g7
redshift\t1ku p
redwoodj\tub
refactorization\t4yy
regex\t1m
rekognition\t1lc
remixide\t2rx
requirej\t3hb
res\t13v
rev\t2gf
review\t4t6 5 65 1d 20 t4
reviewing\t4t6 5 65 1d 20 t4
roh\t5pq
rtu\t5sh
run\t1t9
rxj\t12x
s3\t1mq
saa\t5t7
safepopm\t67a
saferto\t3av
sagemaker\t1kw 1
sapbasi\t465
sapbasis\t465
sapbuild\t2pd
sapfiori\t46d
sapquery\t2q5
saucelab\t33c
scoutapm\t3tb
sdr\t2cl
seaweedf\t4bw
secrets\t1n2
secretsmanager\t1n2
security\t1jn bq
securityhub\t1jn
ser\t4o1
service\t1on 2f 1
servicebu\t1r2
servicebus\t1r2
servicefabric\t1r3
sig\t3uj
sim\t49b
sixsigma\t61p
sla\t56h
slackapi\t9q
slackapp\t9q
sli\t5mv
slo\t5mv
sns\t1i0
sockj\tky
solidj\tkz
spa\t5jh
sparksql\t2hc
spot\t1kq
spotinstance\t1kq
spotinstances\t1kq
springai\t4a2
sqs\t1mf
srv\t4rc
ssp\t63v
staadpro\t2da
step\t1n5
stepfunction\t1n5
stepfunctions\t1n5
steuerungs\t5l8
storageo\t3jx
stream\t1qd
sua\t5t8
supervized\t5gx d
surveyj\tl3
systemj\tl7
tab\t15v
tag\t4gb
tax\t6b
tcr\t54r
testbench\t4uy
textract\t1mp
thegraph\t2ir
tibcoebx\t3rc
tiktokad\t36z
timesery\t19k
timestream\t1n8
tisitara\t39o
trackj\t3tl
transfer\t1jx
transferfamily\t1jx
transform\t5id 7w
transformation\t5id 7w
transforming\t5id 7w
transit\t1mm
transitgateway\t1mm
trc\t54r
tru\t3m1
truena\t4c4
ttp\t56x
tune\t4vm 1e 3e 58 12 7z 58 1d y 8l
tuning\t4vm 1e 3e 58 12 7z 58 1d y 8l
tvo\typ
ui\t46n
unityad\t10u
unityads\t10u
unitydot\t6y
unitypro\t41z
unsupervized\t5hd
validate\t51v 3s et 3l 7s
validating\t51v 3s et 3l 7s
validation\t51v 3s et 3l 7s
vb\t28
vectraai\t3x8
vee\tli
veevacrm\t2ey
vertex\t1w7 7
visiono\t2f9
visualization\t5ay
visualize\t5ay
visualizing\t5ay
vlm\t5h2
vm\t1s6
vpc\t1mj
vue\tnf lc
vyo\t3xb
watcho\t6i
web\t1oz qj 1bp
webapplicaty\t4zy
webform\t6n
webforms\t6n
webjob\t1oz
webjobs\t1oz
webo\t2fh
why\t3s6
winbug\t4at
wlc\t5tj
worko\t47d
wpa\t4s0
wpengine\t1z2
xen\tpi
xldeploy\t318
yii\tpj
yoastseo\tqk
zkp\t5gm
μc\t3ao`;
