// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = `1st\t55c
510\t60p
abinitio\t37v
acl\t51l
adamsmsc\t48u
adaspark\t39z
adl\t1q3
administer\t4v6 1v 3q 34 15 25 6s 9w
administering\t4v6 1v 3q 34 15 25 6s 9w
administration\t4v6 1v 3q 34 15 25 6s 9w
admob\t25c
adonisj\tnz
aemasset\t2h1
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
amm\t5us
amr\t45b
angularj\tiq
annotate\t5mw
annotating\t5mw
annotation\t5mw
antho\t1u5
anthos\t1u5
apn\t5sz
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
ara\t5b6
arborddo\t2jf
arc\t2ke 1mv
artifact\t1u7
as\t4pf
associate\t674
ast\t5tc
aurora\t1kh
authorization\t51l
automate\t4t5 c 1c x 21 23 4u 14 4u d2 t 2u 2z 17
automating\t4t5 c 1c x 21 23 4u 14 4u d2 t 2u 2z 17
automation\t4t5 c 1c x 21 23 4u 14 4u d2 t 2u 2z 17
automatization\t4ut aq
aws\t1hc 2 2 i 23 g 1 2 2 3 1 1 2 1 2 6 1 4 4 1 1 3 2 4 5 8 a 3 2 1 7 1 1 1 5 2 b 7 1gk
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
baseliii\t694
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
bnbchain\t2ic
bs\t17g
c++\t3b2
car\t21w 273
cat\tw2 7b
cdp\t5q4
cento\t3mz
chakraui\t17l
chibio\t3ak
chromeo\t22d
cirrusci\t30l
ciscoasr\t2j1
ciscocml\t3vp
ciscoduo\t3yy
ciscoise\t3xo
ciscomd\t4b7
ciscomds\t4b7
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
cnf\t5ha
cnn\t5io
code\t1ii 1j
codeartifact\t1ii
codeceptj\t3bb
codewhisperer\t1k1
cog\t4lw
cognito\t1kw
collect\t56a h9 1g 1f 2q
collecting\t56a h9 1g 1f 2q
collection\t56a h9 1g 1f 2q
compute\t1wy
computeengine\t1wy
conditional\t1r5
configuration\t50r n2 5v
configure\t50r n2 5v
configuring\t50r n2 5v
container\t1pw
containerapp\t1pw
containerapps\t1pw
containerized\t5jg
conteneurization\t5jg
cooky\t5v2
cool\t2gx
coredn\t3k5
cosmos\t1rg
cost\t1lv
costexplorer\t1lv
cpp\t3a5
craftcm\tpl
craftcms\tpl
crd\t5e7
cry\tdb
css\tf
cte\t54f
cubla\t11n
d3j\t12s
dao\t5rj
data\t1lg 4s
dataclass\trl
datafactory\t1q8
datamigraty\t50w
dataplex\t1vw
dataprep\t1u0
dataproc\t1vl
datatransformaty\t5jp
datavisualisaty\t5c7
datavisualization\t5c7
datazone\t1lg
db\t1d0
ddo\t5qa
ddr\t4nj
deploy\t4t5 c cs 1d 72 73 26 5h
deploying\t4t5 c cs 1d 72 73 26 5h
deployment\t4t5 c cs 1d 72 73 26 5h
design\t4ua x q i e 3 9 s t 8 2 a v 7 9 23 1f 9 k 3s n 1p g 33 16 17 a 27 36 1a b j i i 5 o 13 42 8 5 1x
designing\t4ua x q i e 3 9 s t 8 2 a v 7 9 23 1f 9 k 3s n 1p g 33 16 17 a 27 36 1a b j i i 5 o 13 42 8 5 1x
detect\t4ty 1l 1o g 43 t 13 4o 7 5e 2q 26 b 5c c 21 1s 4q b 6
detecting\t4ty 1l 1o g 43 t 13 4o 7 5e 2q 26 b 5c c 21 1s 4q b 6
detection\t4ty 1l 1o g 43 t 13 4o 7 5e 2q 26 b 5c c 21 1s 4q b 6
dev\t115 2hd
device\t1ip
devicefarm\t1ip
did\t5ox
direct\t1mj
directconnect\t1mj
djangocm\tti
document\t50f 19 63 8 u i
documentation\t50f 19 63 8 u i
documenting\t50f 19 63 8 u i
dosbatch\t3pg
dot\t8n
dotcm\tf2
dsl\t5qc
durable\t1p9
dynamodb\t1km 21
ec\t1ne
ec2\t1ne
eco\t5qd
ecr\t1lc
ecs\t1ld
edk\t39r
ef\t94 5c5
eida\t5jw
eks\t1kp 1k
eksanywhere\t1kp
elasti\t1l7
elastic\t1is
elasticache\t1l7
embo\t3am
encrypt\t4zh m0 6h
encrypting\t4zh m0 6h
encryption\t4zh m0 6h
env\t4ct
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
extract\t526 ga f1
extracting\t526 ga f1
extraction\t526 ga f1
faa\t1y1
factory\tro
fargate\t1le
fed\t2o9
fetchapi\tjh
fig\t2l0
fin\t1g3
flinksql\t34n
fluentui\t17m
fortio\t3yj
fox\t24u
freeradiu\t3wb
freerto\t44p
front\t4yx
fsx\t1he
game\t1lz
gamelift\t1lz
gan\t5i1
gdd\t57z
gemini\t1gz
geo\t10h 4g 27k
get\t389
git\t3cz 2 v4
gitlabci\t2it
gke\t1w5
gkeautopilot\t1w5
glm\t5vq
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
gpu\t5ci
grapheneo\t25h
grassgis\t2l4
harden\t4zx 3q 3p
hardening\t4zx 3q 3p
harmonyo\tnt
hdf\t197
hdinsight\t1qi
heremap\t2l5
heremaps\t2l5
hevodata\t357
hipaaedi\t4lr
hub\tc0
iaa\t1st
iam\t1mz
ibmcloud\t1su
ibmdoors\t261
icc\t4ev
ice\tfj
identiteits\t5k8
identity\t1v7
ifscloud\t37o
iic\t386
index\t56q
ingest\t5mu 1u
ingesting\t5mu 1u
ingestion\t5mu 1u
integrate\t4t5 1m 4f 1k 21 17 bd 4c 55 6 58 d q
integrating\t4t5 1m 4f 1k 21 17 bd 4c 55 6 58 d q
integration\t4t5 1m 4f 1k 21 17 bd 4c 55 6 58 d q
intelmkl\t5h
inteltbb\tbg
io\t5co
iot\t1qr
ipv\t4qj 1
isaaclab\t45u
isery\t20a
ism\t514
javacard\tfr
jbosseap\thf
jdedward\t37q
jes\t26t
jet\t26u
jointj\tju
jwplayer\txe
kafkaj\t3i6
kaio\t26y
kdb\t1fi
key\t1rx
keyvault\t1rx
kinesi\t1lr
kinesis\t1lr
kop\t3iz
label\t5mw
labeling\t5mw
lake\t1lh
lakef\t3qa
lakeformation\t1lh
last\t4u7
ldo\t40z
let\t27c
librenm\t3sx
lightsail\t1j3
lineageo\t27h
littlef\t10f
lizardf\t4bu
lmstudio\t3l8
lobster\t2ju
log\t1oa 24o ed
loganalytic\t1oa
loganalytics\t1oa
logic\t1ob
logicapp\t1ob
logicapps\t1ob
lon\t4o5
lun\t5p7
lynxo\t3ao
m\t624
maco\t27s
manage\t4v1 7 a 8 e 1h r q 8 9 7 r a u 7 3 2 7 x u 1 1b 8 r o 1 1 r 6 u t 1g 31 1 n 2j 4f 2a n 2 m 14 i i e 3 1h 2 8 s 9 11 1e s
management\t4v1 7 a 8 e 1h r q 8 9 7 r a u 7 3 2 7 x u 1 1b 8 r o 1 1 r 6 u t 1g 31 1 n 2j 4f 2a n 2 m 14 i i e 3 1h 2 8 s 9 11 1e s
managing\t4v1 7 a 8 e 1h r q 8 9 7 r a u 7 3 2 7 x u 1 1b 8 r o 1 1 r 6 u t 1g 31 1 n 2j 4f 2a n 2 m 14 i i e 3 1h 2 8 s 9 11 1e s
map\tgf i2 3p 1j3 1 1
mapboxgl\tk7
max\t1e8
mbedtl\t38z
mcu\t5i5
mdn\t4qu
mechanical\t33y
mechanicalturk\t33y
meet\t5ml
memorydb\t1mu
memorystore\t1wo
migrate\t50q 6 19 6 4h ih
migrating\t50q 6 19 6 4h ih
migration\t50q 6 19 6 4h ih
mlsystem\t3qc
mod\t2sz
modallab\t3la
modeling\t4t6 2 3w t 3 d 15 1q 1e 2z 4h 19 35 4 1p y 7 4m e 19 f 5 v 28 1k o 4 3c
modernization\t56s
modélization\t4t6 a3 d0
monitor\t4xn 2b 24 12 4z 29 fh 3r
monitoring\t4xn 2b 24 12 4z 29 fh 3r
moody\t28q
moosef\t4bw
move\t45s
mqsery\t3rm
mtl\t4sy
mutex\t58i
nagiosxi\t3uh
nav\td9 3sj
neo\t438
nestj\to8
net\t10j 18j 1 2 so 5y mr 28 f8 f5
network\t1oe 2y
networkwatcher\t1oe
newrelic\t3u1
nft\t5ts
nixo\t3nr
no\tvn
norflash\t38p
notebooklm\t1g5
notification\t1ro
nsi\t4hc
num\tsa
obd\t2xe
okr\t5xu
omronplc\t420
one\tat 1yy wc l8
onix\t2ku
ontology\t5fu
openbla\t5r
openeb\t3jo
openfaa\t1y2
openmr\t2lz
opennm\t3t8
opensip\t3ww
openva\t29y
openvm\t29z
openzf\t2a0
ops\t1ja
opswork\t1ja
opsworks\t1ja
optimization\t4w5 4 1f 1m 1v 2 b 1k 1p 1y 1 1e 25 6u 1m 2j 6 27 38 4u h 2 1 14 p
optimize\t4w5 4 1f 1m 1v 2 b 1k 1p 1y 1 1e 25 6u 1m 2j 6 27 38 4u h 2 1 14 p
optimizing\t4w5 4 1f 1m 1v 2 b 1k 1p 1y 1 1e 25 6u 1m 2j 6 27 38 4u h 2 1 14 p
opu\t4k4
orchestrate\t56j al 6 78
orchestrating\t56j al 6 78
orchestration\t56j al 6 78
oro\t37i
orykrato\tau
owaspzap\t2aa
p5j\tzd
paa\t1t4
parallel\t1m3
parallelcluster\t1m3
parameter\t1kd
parameterstore\t1kd
pcs\t42b
pg\t2oi
photono\t3ny
photonos\t3ny
php\t1d nq 1lh
pikeo\t3at
pisystem\t41i
pixij\t18t
pll\t4y7
pmiagile\t62s
postgi\t1cc
powerapp\t1xv
powerdn\t3y7
pre\t2xj
preempt\t3ay
private\t1mk 4u
privatelink\t1mk 4u
processing\t4xp 5g 1n 40 3v 20 k w 14 2l 14 1a 4 2f 1k 1e m 15 o 8 8 7 h 3 1x
professional\t677 1 4 1
profile\t4w5 4s 2d 4u o0
profiling\t4w5 4s 2d 4u o0
protool\t2b0
protools\t2b0
provision\t4vq oi 4z 4a
provisioning\t4vq oi 4z 4a
psery\t262
pub\txt
py\t1h
pyat\t3z4
pyo\tu0
pyqgi\t2os
qtwidget\tu7
railsapi\tvb
rayrllib\t16w
rayserve\t17j
rds\t1kq 26
rdsproxy\t1kq
re\t34g
reacto\t2bq
recaptcha\t1g6
redshift\t1kr r
redwoodj\tub
refactorization\t4zm
regex\t1m
rekognition\t1lb
remixide\t2ru
requirej\t3hc
res\t13u
rev\t2gd
review\t4ts 5 68 1g 23 tq
reviewing\t4ts 5 68 1g 23 tq
roh\t5r5
ros\t45j
rtu\t5tw
run\t1t8
rxj\t12w
s3\t1mp
saa\t5um
safepopm\t68p
saferto\t3aw
sagemaker\t1kt 1
sapbasi\t46d
sapbasis\t46d
sapbuild\t2pa
sapfiori\t46l
sapquery\t2q2
saucelab\t33b
scoutapm\t3tg
sdr\t2cl
seaweedf\t4c8
secrets\t1n1
secretsmanager\t1n1
security\t1jk bs
securityhub\t1jk
ser\t4ok
service\t1ol 2g 1
servicebu\t1r1
servicebus\t1r1
servicefabric\t1r2
sig\t3uo
sim\t49l
sixsigma\t635
sla\t57n
slackapi\t9q
slackapp\t9q
sli\t5o8
slo\t5o8
sns\t1hy
sockj\tky
solidj\tkz
spa\t5ku
sparksql\t2ha
spot\t1kn
spotinstance\t1kn
spotinstances\t1kn
springai\t4ae
sqs\t1me
srv\t4ry
ssp\t65b
staadpro\t2db
step\t1n4
stepfunction\t1n4
stepfunctions\t1n4
steuerungs\t5ml
storageo\t3jw
stream\t1qb
sua\t5un
supervized\t5i8 c
surveyj\tl3
systemj\tl7
tab\t15u
tag\t4gw
tax\t6b
tcr\t55u
testbench\t4vk
textract\t1mo
thegraph\t2ip
tibcoebx\t3rh
tiktokad\t36y
timesery\t19j
timestream\t1n7
tisitara\t39p
trackj\t3tq
transfer\t1ju
transferfamily\t1ju
transform\t5jp 7z
transformation\t5jp 7z
transforming\t5jp 7z
transit\t1ml
transitgateway\t1ml
trc\t55u
tru\t3m2
truena\t4cg
ttp\t585
tune\t4w9 1f 3h 5l 16 81 5b 1d y 8o
tuning\t4w9 1f 3h 5l 16 81 5b 1d y 8o
tvo\typ
ui\t46v
unityad\t10t
unityads\t10t
unitydot\t6y
unitypro\t426
unsupervized\t5in
validate\t52q 41 f2 3k 7x
validating\t52q 41 f2 3k 7x
validation\t52q 41 f2 3k 7x
vb\t28
vectraai\t3xd
vee\tli
veevacrm\t2ey
vertex\t1w6 7
visiono\t2f9
visualization\t5c7
visualize\t5c7
visualizing\t5c7
vlm\t5ic
vm\t1s5
vpc\t1mi
vue\tnf lb
vyo\t3xg
watcho\t6i
web\t1ox ql 113 ar
webapplicaty\t50o
webform\t6n
webforms\t6n
webjob\t1ox
webjobs\t1ox
webo\t2fh
why\t3sb
win\t8v
winbug\t4b5
wlc\t5uz
woo\txy
worko\t47n
wpa\t4sm
wpengine\t1z2
xen\tpi
xldeploy\t317
yii\tpj
yoastseo\tqk
zkp\t5hw
μc\t3ap`;
