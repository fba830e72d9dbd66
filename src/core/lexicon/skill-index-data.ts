// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = `1st\t4xh
510\t5sq
abinitio\t301
acl\t4ts
adamsmsc\t411
adaspark\t325
adl\t1iw
administer\t4ne 1v 3p 32 15 25 6s 9v
administering\t4ne 1v 3p 32 15 25 6s 9v
administration\t4ne 1v 3p 32 15 25 6s 9v
admob\t1xh
adonisj\tk0
aemasset\t295
ai\t2q8
aifoundry\t2q8
air\t3nj
alloydb\t1p3
amazon\t1ba 7 1 2 1 6 3 4 7 7 9 9 5 d a h 1 1 8 3 b 3 5 2 1 3 d 1 1 d 2 3 1
amazonappsync\t1f1
amazoncloudhsm\t1bi
amazoneb\t1ag
amazonec\t1ec
amazonef\t1ah
amazonek\t1f8
amazonfargate\t1ed
amazonmq\t1fc
amazonopswork\t1cc
amazonopsworks\t1cc
amazonrd\t1fv
amazonse\t1b2
amazonsn\t1b4
amazonsq\t1fd
amm\t5mu
amr\t3xh
angularj\tgd
annotate\t5f0
annotating\t5f0
annotation\t5f0
antho\t1mm
anthos\t1mm
apn\t5l1
app\ts2 hz 19 3b 6 1c 6k 15w mf 1 5k 1
appclip\tr9
appclips\tr9
appconfig\t1er
appengine\t1mn
appflow\t1el
applepay\tly
application\t1jq
applink\t4w
applinks\t4w
apprunner\t1ba
apps\t1xj
appsscript\t1xj
appsync\t1f1
ara\t53b
arborddo\t2bj
arc\t2ci 1mx
artifact\t1mo
as\t4hn
associate\t5z4
ast\t5le
aurora\t1dg
authorization\t4ts
automate\t4ld c 1c x 21 23 4r 14 4u d1 t 2s 2z 16
automating\t4ld c 1c x 21 23 4r 14 4u d1 t 2s 2z 16
automation\t4ld c 1c x 21 23 4r 14 4u d1 t 2s 2z 16
automatization\t4n1 an
aws\t1aj 2 2 h 1w g 1 2 2 3 1 1 2 1 2 4 2 1 4 4 1 1 3 2 4 5 8 a 3 2 1 7 1 1 1 5 2 a 7 1fs
awsappflow\t1el
awscloudfront\t1e2
awscloudwatch\t1fe
awscognito\t1dv
awsdatazone\t1ef
awsdocumentdb\t1fl
awsdynamodb\t1fm
awselasticache\t1e6
awseventbridge\t1aj
awsgamelift\t1ey
awsguardduty\t1an
awskinesi\t1eq
awskinesis\t1eq
awsmemorydb\t1ft
awsnitro\t1cb
awsquicksight\t1e1
awsredshift\t1eh
awsrekognition\t1ea
awssagemaker\t1fb
awstextract\t1fn
awstimestream\t1g5
azurearc\t1jd
azurecdn\t1ih
azuredn\t1is
azuredns\t1is
azuremap\t1j9
azuresdk\t1hf
azuresql\t1kn
baseliii\t617
bedrockagents\t1dh
beegf\t3h4
beyond\t1pf
beyondcorp\t1pf
big\tbd 1bc 6k 1rd
biglake\t1mp
bigquery\t1p7
bigtable\t1oz
binary\t1mq
biz\t2nn
blob\t1kc
blobstorage\t1kc
bluecoat\t3nq
bmchelix\t36k
bnbchain\t2ag
bs\t10r
c++\t338
car\t1u1 275
cat\tpp 6z
cdp\t5i6
cento\t3f5
chakraui\t10w
chibio\t32q
chromeo\t1ui
cirrusci\t2sq
ciscoaci\t2tv
ciscoasr\t2b5
ciscocml\t3nv
ciscoduo\t3r4
ciscoise\t3pu
ciscomd\t43e
ciscomds\t43e
cisconso\t3pw
ciscouc\t3q2
ciscoucs\t3q2
ciscowlc\t3q5
citrixpv\t2tx
cloud\t1bh ba b 2 4 3 q 5 b j 5 4 1
cloud9\t1bh
cloudarmor\t1mr
cloudbuild\t1o6
cloudcomposer\t1o1
clouddatastore\t1p0
cloudfunction\t1p9
cloudfunctions\t1p9
cloudhsm\t1bi
cloudkm\t1n2
cloudkms\t1n2
cloudnat\t1n4
cloudrun\t1pa
cloudscheduler\t1n8
cloudspanner\t1nb
cloudsql\t1p5
cloudwatch\t1dj
cloudwatchlog\t1dj
cloudwatchlogs\t1dj
cnf\t59e
cnn\t5as
code\t1bl 1f
codeartifact\t1bl
codeceptj\t33h
codewhisperer\t1d0
cog\t4e5
cognito\t1dv
collect\t4yf h8 1g 1d 2q
collecting\t4yf h8 1g 1d 2q
collection\t4yf h8 1g 1d 2q
compute\t1pe
computeengine\t1pe
conditional\t1jy
configuration\t4sy mz 5t
configure\t4sy mz 5t
configuring\t4sy mz 5t
container\t1ip
containerapp\t1ip
containerapps\t1ip
containerized\t5bk
conteneurization\t5bk
cooky\t5n3
cool\t291
coredn\t3cb
corejava\tty
cosmos\t1k9
cost\t1eu
costexplorer\t1eu
cpp\t32b
craftcm\tl5
craftcms\tl5
crd\t56b
cry\tc1
css\tf
cte\t4wk
cubla\tuy
d3j\tw3
dao\t5jl
data\t1ef 4m
dataclass\tml
datafactory\t1j1
datamigraty\t4t3
dataplex\t1od
dataproc\t1o2
datatransformaty\t5bt
datavisualisaty\t54c
datavisualization\t54c
datazone\t1ef
db\t16b
ddo\t5ic
ddr\t4ft
deploy\t4ld c cp 1d 71 73 26 5f
deploying\t4ld c cp 1d 71 73 26 5f
deployment\t4ld c cp 1d 71 73 26 5f
design\t4mi x q i e 3 9 s t 8 2 a u 7 9 21 1f 9 k 3s n 1p g 32 16 17 a 27 36 1a b j j k o 13 41 8 5 1w
designing\t4mi x q i e 3 9 s t 8 2 a u 7 9 21 1f 9 k 3s n 1p g 32 16 17 a 27 36 1a b j j k o 13 41 8 5 1w
detect\t4m6 1l 1o g 42 r 13 4o 7 5e 2p 26 b 5c c 1z 1s 4o b 6
detecting\t4m6 1l 1o g 42 r 13 4o 7 5e 2p 26 b 5c c 1z 1s 4o b 6
detection\t4m6 1l 1o g 42 r 13 4o 7 5e 2p 26 b 5c c 1z 1s 4o b 6
dev\tug 2g8
device\t1br
devicefarm\t1br
did\t5h1
direct\t1fi
directconnect\t1fi
document\t4sm 19 61 8 u i
documentation\t4sm 19 61 8 u i
documenting\t4sm 19 61 8 u i
dosbatch\t3hm
dot\t7v
dsl\t5ie
durable\t1i2
dynamodb\t1dl 21
ec\t1gc
ec2\t1gc
eco\t5if
ecr\t1eb
ecs\t1ec
edk\t31x
ef\t89 554
eida\t5c0
eks\t1do 1k
eksanywhere\t1do
elasti\t1e6
elastic\t1bu
elasticache\t1e6
embo\t32s
emr\t1dz
encrypt\t4rp lw 6f
encrypting\t4rp lw 6f
encryption\t4rp lw 6f
env\t450
es\ts 1m
eta\t2p6
event\t1h0 23
eventarc\t1nm
eventhub\t1j3
exo\t9m
ext\t3h6
extract\t4uc g8 ex
extracting\t4uc g8 ex
extraction\t4uc g8 ex
faa\t1qf
fargate\t1ed
fed\t2gd
fetchapi\tgv
fig\t2d4
fin\t19e
flinksql\t2wt
fluentui\t10x
fortio\t3qp
freeradiu\t3oh
freerto\t3wv
front\t4r5
fsx\t1al
ga\t492
game\t1ey
gamelift\t1ey
gan\t5a5
gdd\t504
gemini\t1a9
geo\ttr 4h 26f
get\t30f
git\t355 2 v4
gitlabci\t2ax
gke\t1om
gkeautopilot\t1om
glm\t5nr
global\t1by
glue\t1cz
gluedatabrew\t1cz
gluont\t10i
glusterf\t3fh
gmailapi\t8q
gnuradio\t1xe
gog\t358
googlead\t1xi
gpu\t54n
grapheneo\t1xm
grassgis\t2d8
harden\t4s4 3o 3p
hardening\t4s4 3o 3p
harmonyo\tju
hdf\t12i
hdinsight\t1jb
heremap\t2d9
heremaps\t2d9
hevodata\t2xd
hipaaedi\t4e0
iaa\t1lk
iam\t1fx
ibmcloud\t1ll
ibmdoors\t1y6
icc\t472
identiteits\t5cc
identity\t1no
ifscloud\t2zu
iic\t30c
index\t4yv
ingest\t5ey 1u
ingesting\t5ey 1u
ingestion\t5ey 1u
integrate\t4ld 1m 4f 1j 1z 17 bc 4c 55 6 56 d p
integrating\t4ld 1m 4f 1j 1z 17 bc 4c 55 6 56 d p
integration\t4ld 1m 4f 1j 1z 17 bc 4c 55 6 56 d p
intelmkl\t5a
inteltbb\tad
io\t54t
iot\t1jk
ipv\t4ir 1
isaaclab\t3y0
isery\t1sf
ism\t4tb
javacard\tdt
jbosseap\tf9
jdedward\t2zw
jes\t1yx
jet\t1yy
kafkaj\t3ac
kaio\t1z2
kdb\t18t
key\t1kq
keyvault\t1kq
kinesi\t1eq
kinesis\t1eq
kop\t3b5
label\t5f0
labeling\t5f0
lake\t1eg
lakef\t3ig
lakeformation\t1eg
last\t4mf
ldo\t3t5
let\t1zg
librenm\t3l3
lightsail\t1c5
lineageo\t1zl
littlef\ttp
lizardf\t441
lmstudio\t3de
lobster\t2by
log\t1h6 23y ed
loganalytic\t1h6
loganalytics\t1h6
logic\t1h7
logicapp\t1h7
logicapps\t1h7
lon\t4gf
lun\t5hc
lynxo\t32u
m\t5u5
maco\t1zw
manage\t4n9 7 a 8 e 1h 1h h 7 q a u 7 3 2 6 w u 1 1b 8 r o 1 1 r 6 u t 1g 31 1 m 2j 4f 2a n 2 n 11 i i e 3 1h 2 8 s 9 10 1e r
management\t4n9 7 a 8 e 1h 1h h 7 q a u 7 3 2 6 w u 1 1b 8 r o 1 1 r 6 u t 1g 31 1 m 2j 4f 2a n 2 n 11 i i e 3 1h 2 8 s 9 10 1e r
managing\t4n9 7 a 8 e 1h 1h h 7 q a u 7 3 2 6 w u 1 1b 8 r o 1 1 r 6 u t 1g 31 1 m 2j 4f 2a n 2 n 11 i i e 3 1h 2 8 s 9 10 1e r
map\tee dd 3q 1hw 1 1
mapboxgl\tha
max\t17j
mbedtl\t315
mcu\t5a9
mdn\t4j2
mechanical\t2w4
mechanicalturk\t2w4
meet\t5ep
memorydb\t1ft
memorystore\t1p4
migrate\t4sx 6 18 5 4h ih
migrating\t4sx 6 18 5 4h ih
migration\t4sx 6 18 5 4h ih
mlsystem\t3ii
mod\t2l4
modallab\t3dg
modeling\t4le 2 3w t 3 d 15 1p 1c 2z 4h 19 34 4 1p y 7 4m e 19 f 5 w 25 1k o 4 3b
modernization\t4yx
modélization\t4le a0
monitor\t4pv 2a 34 4z 29 fe 3r
monitoring\t4pv 2a 34 4z 29 fe 3r
moody\t20u
moosef\t443
move\t3xy
mqsery\t3js
mtl\t4l6
mutex\t50n
nagiosxi\t3mn
nav\tbz 3lz
neo\t3ve
nestj\tk9
net\ttt 17e 2 sq sp 28 f9 f6
network\t1ha 2v
networkwatcher\t1ha
newrelic\t3m7
nft\t5lu
nixo\t3fx
no\tpb
norflash\t30v
notebooklm\t19g
notification\t1kh
nsi\t49j
obd\t2pj
okr\t5pu
omronplc\t3u6
one\t9u 1s1 we l8
onix\t2cy
ontology\t57y
openbla\t5h
openeb\t3bu
openfaa\t1qg
openmr\t2e3
opennm\t3le
opensip\t3p2
openva\t222
openvm\t223
openzf\t224
ops\t1cc
opswork\t1cc
opsworks\t1cc
optimization\t4od 4 1f 1m 1u 2 b 1i 1p 1y 1 1e 25 6t 1m 2j 6 27 36 4t h 2 1 13 p
optimize\t4od 4 1f 1m 1u 2 b 1i 1p 1y 1 1e 25 6t 1m 2j 6 27 36 4t h 2 1 13 p
optimizing\t4od 4 1f 1m 1u 2 b 1i 1p 1y 1 1e 25 6t 1m 2j 6 27 36 4t h 2 1 13 p
opu\t4cd
orchestrate\t4yo ak 6 78
orchestrating\t4yo ak 6 78
orchestration\t4yo ak 6 78
oro\t2zo
orykrato\t9v
owaspzap\t22e
p5j\tsn
paa\t1lu
parallel\t1f2
parallelcluster\t1f2
parameter\t1dc
parameterstore\t1dc
pcs\t3uh
pg\t2gm
photono\t3g4
photonos\t3g4
php\t1d jg 1hv
pikeo\t32z
pisystem\t3to
pixij\t124
pll\t4qf
pmiagile\t5ut
postgi\t15n
powerapp\t1q9
powerdn\t3qd
pre\t2po
preempt\t334
private\t1fj 4o
privatelink\t1fj 4o
processing\t4px 5d 1n 40 3v 1z k w 14 2l 14 1a 4 2f 1i 1e m 15 o 8 8 7 g 3 1w
professional\t5z7 1 4 1
profile\t4od 4r 2b 4u nw
profiling\t4od 4r 2b 4u nw
protool\t234
protools\t234
provision\t4ny oe 50 47
provisioning\t4ny oe 50 47
psery\t1y7
pub\tr3
py\t1h
pyat\t3ra
pyo\to3
pyqgi\t2gw
qtwidget\to9
railsapi\tp5
rayrllib\t107
rayserve\t10u
rds\t1dp 26
rdsproxy\t1dp
re\t2wm
reacto\t23u
recaptcha\t19h
redshift\t1dq r
redwoodj\tod
refactorization\t4ru
regex\t1m
rekognition\t1ea
remixide\t2jz
requirej\t39i
res\tx5
rev\t28h
review\t4m0 5 67 1g 21 tl
reviewing\t4m0 5 67 1g 21 tl
roh\t5j7
rtu\t5ly
run\t1lw
rxj\tw7
s3\t1fo
saa\t5mo
safepopm\t60r
saferto\t332
sagemaker\t1ds 1
sapbasi\t3yj
sapbasis\t3yj
sapbuild\t2hf
sapfiori\t3yr
sapquery\t2i7
saucelab\t2vh
scoutapm\t3lm
sdr\t24p
seaweedf\t44f
secrets\t1fz
secretsmanager\t1fz
security\t1cl b8
securityhub\t1cl
ser\t4gu
service\t1hg 2e 1
servicebu\t1ju
servicebus\t1ju
servicefabric\t1jv
sig\t3mu
sim\t41s
sixsigma\t5v6
sla\t4zs
slackapi\t8v
slackapp\t8v
sli\t5gc
slo\t5gc
sns\t1b4
solidj\ths
spa\t5cy
sparksql\t29e
spot\t1dm
spotinstance\t1dm
spotinstances\t1dm
springai\t42l
sqs\t1fd
srv\t4k6
ssp\t5xc
staadpro\t25f
step\t1g2
stepfunction\t1g2
stepfunctions\t1g2
steuerungs\t5ep
storageo\t3c2
stream\t1j4
sua\t5mp
supervized\t5ac c
systemj\thx
tab\tz5
tag\t493
tcr\t4xz
testbench\t4ns
textract\t1fn
thegraph\t2at
tibcoebx\t3jn
tiktokad\t2z4
timesery\t12u
timestream\t1g5
tisitara\t31v
trackj\t3lw
transfer\t1cu
transferfamily\t1cu
transform\t5bt 7x
transformation\t5bt 7x
transforming\t5bt 7x
transit\t1fk
transitgateway\t1fk
trc\t4xz
tru\t3e8
truena\t44n
ttp\t50a
tune\t4oh 1f 3g 5j 16 80 5b 1d y 8l
tuning\t4oh 1f 3g 5j 16 80 5b 1d y 8l
tvo\trz
ui\t3z1
unityad\tu4
unityads\tu4
unitydot\t6h
unitypro\t3uc
unsupervized\t5ar
validate\t4uv 41 f1 3l 7s
validating\t4uv 41 f1 3l 7s
validation\t4uv 41 f1 3l 7s
vb\t28
vectraai\t3pj
vee\ti4
veevacrm\t272
vertex\t1on 6
visiono\t27d
visualization\t54c
visualize\t54c
visualizing\t54c
vlm\t5ag
vm\t1ky
vpc\t1fh
vue\tjg il
vyo\t3pm
watcho\t61
web\t1hr pv 1bw
webapplicaty\t4sv
webform\t66
webforms\t66
webjob\t1hr
webjobs\t1hr
webo\t27l
why\t3kh
winbug\t43c
wlc\t5n0
worko\t3zt
wpa\t4ku
wpengine\t1r7
xldeploy\t2tc
yii\tl3
yoastseo\tlx
zkp\t5a0
μc\t32v`;
