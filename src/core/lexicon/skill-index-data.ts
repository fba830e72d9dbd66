// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = `1st\t4zj
510\t5x7
abinitio\t34p
acl\t4y9
adamsmsc\t45n
adaspark\t36t
adl\t1n3
administer\t4rv 1v 3p 33 15 25 6r 9v
administering\t4rv 1v 3p 33 15 25 6r 9v
administration\t4rv 1v 3p 33 15 25 6r 9v
admob\t21y
adonisj\tm6
aemasset\t2dt
ai\t2uw
aifoundry\t2uw
air\t3s5
alloydb\t1tf
amazon\t1fa 9 1 2 1 6 3 4 7 7 9 9 6 d a g 1 1 8 3 b 3 5 2 1 3 d 1 1 d 2 3 1
amazonappsync\t1j3
amazoncloudhsm\t1fk
amazoneb\t1ef
amazonec\t1ie
amazonef\t1eh
amazonek\t1ja
amazonfargate\t1if
amazonmq\t1je
amazonopswork\t1ge
amazonopsworks\t1ge
amazonrd\t1jx
amazonse\t1f2
amazonsn\t1f4
amazonsq\t1jf
amm\t5rb
amr\t423
angularj\thj
annotate\t5jh
annotating\t5jh
annotation\t5jh
antho\t1qy
anthos\t1qy
apn\t5pi
app\tvy hz 1d 3d 6 1c 6u 168 mf 1 5i 1
appclip\tv5
appclips\tv5
appconfig\t1it
appengine\t1qz
appflow\t1in
applepay\toj
application\t1nx
applink\t4x
applinks\t4x
apprunner\t1fa
apps\t220
appsscript\t220
appsync\t1j3
ara\t57s
arborddo\t2g7
arc\t2h6 1mv
artifact\t1r0
as\t4m4
associate\t63l
ast\t5pv
aurora\t1hj
authorization\t4y9
automate\t4pu c 1c x 21 23 4s 14 4t d1 t 2s 2z 16
automating\t4pu c 1c x 21 23 4s 14 4t d1 t 2s 2z 16
automation\t4pu c 1c x 21 23 4s 14 4t d1 t 2s 2z 16
automatization\t4ri ao
aws\t1ej 2 2 h 1z g 1 2 2 3 1 1 2 1 2 3 2 1 4 4 1 1 3 2 4 5 8 a 3 2 1 7 1 1 1 5 2 a 7 1ge
awsappflow\t1in
awscloudfront\t1i4
awscloudwatch\t1jg
awscognito\t1hy
awsdatazone\t1ih
awsdocumentdb\t1jn
awsdynamodb\t1jo
awselasticache\t1i8
awseventbridge\t1ej
awsgamelift\t1j0
awsguardduty\t1en
awskinesi\t1is
awskinesis\t1is
awsmemorydb\t1jv
awsnitro\t1gd
awsquicksight\t1i3
awsredshift\t1ij
awsrekognition\t1ic
awssagemaker\t1jd
awstextract\t1jp
awstimestream\t1k7
azurearc\t1nk
azurecdn\t1mo
azuredn\t1mz
azuredns\t1mz
azuremap\t1ng
azuresdk\t1lk
azuresql\t1ou
backstopj\tlh
baseliii\t65o
bedrockagents\t1hk
beegf\t3ls
beyond\t1tr
beyondcorp\t1tr
big\tbw 1f5 6p 1ri
biglake\t1r1
bigquery\t1tj
bigtable\t1tb
binary\t1r2
biz\t2sb
blob\t1oj
blobstorage\t1oj
bluecoat\t3sc
bmchelix\t3b8
bnbchain\t2f4
bs\t14n
c++\t37w
car\t1yi 27a
cat\tte 76
cdp\t5mn
cento\t3jt
chakraui\t14s
chibio\t37e
chromeo\t1yz
cirrusci\t2xe
ciscoaci\t2yj
ciscoasr\t2ft
ciscocml\t3sh
ciscoduo\t3vq
ciscoise\t3ug
ciscomd\t480
ciscomds\t480
cisconso\t3ui
ciscouc\t3uo
ciscoucs\t3uo
ciscowlc\t3ur
citrixpv\t2yl
cloud\t1fj bk b 2 4 3 q 5 b j 5 4 1
cloud9\t1fj
cloudarmor\t1r3
cloudbuild\t1si
cloudcomposer\t1sd
clouddatastore\t1tc
cloudfunction\t1tl
cloudfunctions\t1tl
cloudhsm\t1fk
cloudkm\t1re
cloudkms\t1re
cloudnat\t1rg
cloudrun\t1tm
cloudscheduler\t1rk
cloudspanner\t1rn
cloudsql\t1th
cloudwatch\t1hm
cloudwatchlog\t1hm
cloudwatchlogs\t1hm
cnf\t5dv
cnn\t5f9
code\t1fn 1g
codeartifact\t1fn
codeceptj\t385
codewhisperer\t1h3
cog\t4im
cognito\t1hy
collect\t52x h7 1g 1d 2q
collecting\t52x h7 1g 1d 2q
collection\t52x h7 1g 1d 2q
compute\t1tq
computeengine\t1tq
conditional\t1o5
configuration\t4xf mz 5t
configure\t4xf mz 5t
configuring\t4xf mz 5t
container\t1mw
containerapp\t1mw
containerapps\t1mw
containerized\t5g1
conteneurization\t5g1
cooky\t5rk
cool\t2dp
coredn\t3gz
corejava\txu
cosmos\t1og
cost\t1iw
costexplorer\t1iw
cpp\t36z
craftcm\tnm
craftcms\tnm
crd\t5as
cry\tcm
css\tf
cte\t512
cubla\tyu
d3j\tzz
dao\t5o2
data\t1ih 4r
dataclass\tpg
datafactory\t1n8
datamigraty\t4xk
dataplex\t1sp
dataprep\t1qt
dataproc\t1se
datatransformaty\t5ga
datavisualisaty\t58t
datavisualization\t58t
datazone\t1ih
db\t1a7
ddo\t5mt
ddr\t4ka
deploy\t4pu c cq 1d 70 73 26 5f
deploying\t4pu c cq 1d 70 73 26 5f
deployment\t4pu c cq 1d 70 73 26 5f
design\t4qz x q i e 3 9 s t 8 2 a u 7 9 21 1g 9 k 3r n 1p g 32 16 17 a 27 36 1a b j j k o 13 41 8 5 1w
designing\t4qz x q i e 3 9 s t 8 2 a u 7 9 21 1g 9 k 3r n 1p g 32 16 17 a 27 36 1a b j j k o 13 41 8 5 1w
detect\t4qn 1l 1o g 42 r 14 4o 6 5e 2p 26 b 5c c 1z 1s 4o b 6
detecting\t4qn 1l 1o g 42 r 14 4o 6 5e 2p 26 b 5c c 1z 1s 4o b 6
detection\t4qn 1l 1o g 42 r 14 4o 6 5e 2p 26 b 5c c 1z 1s 4o b 6
dev\tyc 2h0
device\t1ft
devicefarm\t1ft
did\t5li
direct\t1jk
directconnect\t1jk
djangocm\tr1
document\t4x3 19 62 8 t i
documentation\t4x3 19 62 8 t i
documenting\t4x3 19 62 8 t i
dosbatch\t3ma
dot\t86
dotcm\te6
dsl\t5mv
durable\t1m9
dynamodb\t1ho 20
ec\t1ke
ec2\t1ke
eco\t5mw
ecr\t1id
ecs\t1ie
edk\t36l
ef\t8m 598
eida\t5gh
eks\t1hr 1j
eksanywhere\t1hr
elasti\t1i8
elastic\t1fw
elasticache\t1i8
embo\t37g
emr\t1i1
encrypt\t4w6 lw 6f
encrypting\t4w6 lw 6f
encryption\t4w6 lw 6f
env\t49m
es\ts 1m
eta\t2tu
event\t1l4 26
eventarc\t1ry
eventhub\t1na
exo\ta0
ext\t3lu
extract\t4yt g8 ex
extracting\t4yt g8 ex
extraction\t4yt g8 ex
faa\t1us
factory\tpi
fargate\t1if
fed\t2l1
fetchapi\ti6
fig\t2hs
fin\t1da
flinksql\t31h
fluentui\t14t
fortio\t3vb
freeradiu\t3t3
freerto\t41h
front\t4vm
fsx\t1el
ga\t4dj
game\t1j0
gamelift\t1j0
gan\t5em
gdd\t54m
gemini\t1e5
geo\txn 4h 277
get\t353
git\t39t 2 v2
gitlabci\t2fl
gke\t1sy
gkeautopilot\t1sy
glm\t5s8
global\t1g0
glue\t1h2
gluedatabrew\t1h2
gluont\t14e
glusterf\t3k5
gmailapi\t93
gnuradio\t21v
gog\t39w
goj\tia
googlead\t21z
gpu\t594
grapheneo\t223
grassgis\t2hw
harden\t4wl 3p 3p
hardening\t4wl 3p 3p
harmonyo\tm0
hdf\t16e
hdinsight\t1ni
heremap\t2hx
heremaps\t2hx
hevodata\t321
hipaaedi\t4ih
iaa\t1ps
iam\t1jz
ibmcloud\t1pt
ibmdoors\t22o
icc\t4bj
identiteits\t5gt
identity\t1s0
ifscloud\t34i
iic\t350
index\t53d
ingest\t5jf 1u
ingesting\t5jf 1u
ingestion\t5jf 1u
integrate\t4pu 1m 4f 1j 1z 18 bb 4c 55 6 56 d p
integrating\t4pu 1m 4f 1j 1z 18 bb 4c 55 6 56 d p
integration\t4pu 1m 4f 1j 1z 18 bb 4c 55 6 56 d p
intelmkl\t5d
inteltbb\tat
io\t59a
iot\t1nr
ipv\t4n8 1
isaaclab\t42m
isery\t1ww
ism\t4xs
javacard\teq
jbosseap\tga
jdedward\t34k
jes\t23f
jet\t23g
jointj\tii
jwplayer\tum
kafkaj\t3f0
kaio\t23k
kdb\t1cp
key\t1ox
keyvault\t1ox
kinesi\t1is
kinesis\t1is
kop\t3fv
label\t5jh
labeling\t5jh
lake\t1ii
lakef\t3n4
lakeformation\t1ii
last\t4qw
ldo\t3xr
let\t23y
librenm\t3pp
lightsail\t1g7
lineageo\t243
littlef\txl
lizardf\t48n
lmstudio\t3i2
lobster\t2gm
log\t1la 24g ed
loganalytic\t1la
loganalytics\t1la
logic\t1lb
logicapp\t1lb
logicapps\t1lb
lon\t4kw
lun\t5lt
lynxo\t37i
m\t5ym
maco\t24e
manage\t4rq 7 a 8 e 1h 1h h 7 q a u 7 3 2 6 x u 1 1b 7 s o 1 1 r 6 t t 1g 31 1 m 2j 4f 2a n 2 n 11 i i e 3 1h 2 8 s 9 10 1e r
management\t4rq 7 a 8 e 1h 1h h 7 q a u 7 3 2 6 x u 1 1b 7 s o 1 1 r 6 t t 1g 31 1 m 2j 4f 2a n 2 n 11 i i e 3 1h 2 8 s 9 10 1e r
managing\t4rq 7 a 8 e 1h 1h h 7 q a u 7 3 2 6 x u 1 1b 7 s o 1 1 r 6 t t 1g 31 1 m 2j 4f 2a n 2 n 11 i i e 3 1h 2 8 s 9 10 1e r
map\tfc gb 3q 1io 1 1
mapboxgl\tit
max\t1bf
mbedtl\t35t
mcu\t5eq
mdn\t4nj
mechanical\t30s
mechanicalturk\t30s
meet\t5j6
memorydb\t1jv
memorystore\t1tg
migrate\t4xe 6 18 5 4i ig
migrating\t4xe 6 18 5 4i ig
migration\t4xe 6 18 5 4i ig
mlsystem\t3n6
mod\t2ps
modallab\t3i4
modeling\t4pv 2 3w t 3 d 15 1p 1c 30 4g 19 34 4 1p y 7 4m e 19 f 5 w 25 1k o 4 3b
modernization\t53f
modélization\t4pv a1
monitor\t4uc 2a 35 4z 28 fe 3r
monitoring\t4uc 2a 35 4z 28 fe 3r
moody\t25d
moosef\t48p
move\t42k
mqsery\t3oe
mtl\t4pn
mutex\t554
nagiosxi\t3r9
nav\tck 3q0
neo\t400
nestj\tmf
net\txp 181 2 sv sn 28 f9 f1
network\t1le 2y
networkwatcher\t1le
newrelic\t3qt
nft\t5qb
nixo\t3kl
no\tsz
norflash\t35j
notebooklm\t1dc
notification\t1oo
nsi\t4e0
obd\t2u7
okr\t5ub
omronplc\t3ys
one\ta8 1w6 wj l6
onix\t2hm
ontology\t5cf
openbla\t5m
openeb\t3gk
openfaa\t1ut
openmr\t2ir
opennm\t3q0
opensip\t3to
openva\t26l
openvm\t26m
openzf\t26n
ops\t1ge
opswork\t1ge
opsworks\t1ge
optimization\t4su 4 1f 1m 1u 2 b 1j 1p 1y 1 1e 24 6t 1m 2j 6 27 36 4t h 2 1 13 p
optimize\t4su 4 1f 1m 1u 2 b 1j 1p 1y 1 1e 24 6t 1m 2j 6 27 36 4t h 2 1 13 p
optimizing\t4su 4 1f 1m 1u 2 b 1j 1p 1y 1 1e 24 6t 1m 2j 6 27 36 4t h 2 1 13 p
opu\t4gu
orchestrate\t536 aj 6 78
orchestrating\t536 aj 6 78
orchestration\t536 aj 6 78
oro\t34c
orykrato\ta9
owaspzap\t26x
p5j\twj
paa\t1q2
parallel\t1j4
parallelcluster\t1j4
parameter\t1hf
parameterstore\t1hf
pcs\t3z3
pg\t2la
photono\t3ks
photonos\t3ks
php\t1d lu 1k0
pikeo\t37n
pisystem\t3ya
pixij\t160
pll\t4uw
pmiagile\t5za
postgi\t19j
powerapp\t1um
powerdn\t3uz
pre\t2uc
preempt\t37s
private\t1jl 4t
privatelink\t1jl 4t
processing\t4ue 5e 1n 3z 3v 1z k w 14 2l 14 1a 4 2f 1i 1e m 15 o 8 8 7 g 3 1w
professional\t63o 1 4 1
profile\t4su 4r 2c 4u nv
profiling\t4su 4r 2c 4u nv
protool\t27o
protools\t27o
provision\t4sf oe 50 47
provisioning\t4sf oe 50 47
psery\t22p
pub\tuz
py\t1h
pyat\t3vw
pyo\trj
pyqgi\t2lk
qtwidget\trq
railsapi\tsr
rayrllib\t143
rayserve\t14q
rds\t1hs 25
rdsproxy\t1hs
re\t31a
reacto\t28f
recaptcha\t1dd
redshift\t1ht q
redwoodj\tru
refactorization\t4wb
regex\t1m
rekognition\t1ic
remixide\t2on
requirej\t3e6
res\t111
rev\t2d5
review\t4qh 5 67 1g 22 tk
reviewing\t4qh 5 67 1g 22 tk
roh\t5no
rtu\t5qf
run\t1q5
rxj\t103
s3\t1jq
saa\t5r5
safepopm\t658
saferto\t37q
sagemaker\t1hv 1
sapbasi\t435
sapbasis\t435
sapbuild\t2m3
sapfiori\t43d
sapquery\t2mv
saucelab\t305
scoutapm\t3q8
sdr\t29a
seaweedf\t491
secrets\t1k1
secretsmanager\t1k1
security\t1gn bi
securityhub\t1gn
ser\t4lb
service\t1ll 2g 1
servicebu\t1o1
servicebus\t1o1
servicefabric\t1o2
sig\t3rg
sim\t46e
sixsigma\t5zn
sla\t54a
slackapi\t98
slackapp\t98
sli\t5kt
slo\t5kt
sns\t1f4
solidj\tjg
spa\t5hf
sparksql\t2e2
spot\t1hp
spotinstance\t1hp
spotinstances\t1hp
springai\t477
sqs\t1jf
srv\t4on
ssp\t61t
staadpro\t2a0
step\t1k4
stepfunction\t1k4
stepfunctions\t1k4
steuerungs\t5j6
storageo\t3gs
stream\t1nb
sua\t5r6
supervized\t5et c
surveyj\tjj
systemj\tjn
tab\t131
tag\t4dk
tcr\t52h
testbench\t4s9
textract\t1jp
thegraph\t2fh
tibcoebx\t3o9
tiktokad\t33s
timesery\t16q
timestream\t1k7
tisitara\t36j
trackj\t3qi
transfer\t1gw
transferfamily\t1gw
transform\t5ga 7x
transformation\t5ga 7x
transforming\t5ga 7x
transit\t1jm
transitgateway\t1jm
trc\t52h
tru\t3iw
truena\t499
ttp\t54s
tune\t4sy 1f 3g 5k 16 7z 5b 1d y 8l
tuning\t4sy 1f 3g 5k 16 7z 5b 1d y 8l
tvo\tvv
ui\t43n
unityad\ty0
unityads\ty0
unitydot\t6n
unitypro\t3yy
unsupervized\t5f8
validate\t4zc 42 f0 3l 7s
validating\t4zc 42 f0 3l 7s
validation\t4zc 42 f0 3l 7s
vb\t28
vectraai\t3u5
vee\tjw
veevacrm\t2bo
vertex\t1sz 6
visiono\t2bz
visualization\t58t
visualize\t58t
visualizing\t58t
vlm\t5ex
vm\t1p5
vpc\t1jj
vue\tlm kb
vyo\t3u8
watcho\t67
web\t1lx qb 1bw
webapplicaty\t4xc
webform\t6c
webforms\t6c
webjob\t1lx
webjobs\t1lx
webo\t2c7
why\t3p3
winbug\t47y
wlc\t5rh
worko\t44f
wpa\t4pb
wpengine\t1vo
xldeploy\t2y0
yii\tnk
yoastseo\toi
zkp\t5eh
μc\t37j`;
