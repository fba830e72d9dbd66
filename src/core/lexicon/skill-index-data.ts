// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = `1st\t51y
510\t5x7
abinitio\t34i
acl\t4y9
adamsmsc\t45i
adaspark\t36m
adl\t1n3
administer\t4rv 1v 3p 32 15 25 6s 9v
administering\t4rv 1v 3p 32 15 25 6s 9v
administration\t4rv 1v 3p 32 15 25 6s 9v
admob\t21y
adonisj\tm6
aemasset\t2dm
ai\t2up
aifoundry\t2up
air\t3s0
alloydb\t1tf
amazon\t1f9 9 1 2 1 6 3 4 7 7 9 9 6 d a h 1 1 8 3 b 3 5 2 1 3 d 1 1 d 2 3 1
amazonappsync\t1j3
amazoncloudhsm\t1fj
amazoneb\t1ef
amazonec\t1ie
amazonef\t1eg
amazonek\t1ja
amazonfargate\t1if
amazonmq\t1je
amazonopswork\t1gd
amazonopsworks\t1gd
amazonrd\t1jx
amazonse\t1f1
amazonsn\t1f3
amazonsq\t1jf
amm\t5rb
amr\t41y
angularj\thj
annotate\t5jh
annotating\t5jh
annotation\t5jh
antho\t1qy
anthos\t1qy
apn\t5pi
app\tvy hz 1c 3e 6 1c 6u 161 mf 1 5k 1
appclip\tv5
appclips\tv5
appconfig\t1it
appengine\t1qz
appflow\t1in
applepay\toj
application\t1nx
applink\t4x
applinks\t4x
apprunner\t1f9
apps\t220
appsscript\t220
appsync\t1j3
ara\t57s
arborddo\t2g0
arc\t2gz 1mx
artifact\t1r0
as\t4m4
associate\t63l
ast\t5pv
aurora\t1hi
authorization\t4y9
automate\t4pu c 1c x 21 23 4r 14 4u d1 t 2s 2z 16
automating\t4pu c 1c x 21 23 4r 14 4u d1 t 2s 2z 16
automation\t4pu c 1c x 21 23 4r 14 4u d1 t 2s 2z 16
automatization\t4ri an
aws\t1ei 2 2 h 1z g 1 2 2 3 1 1 2 1 2 4 2 1 4 4 1 1 3 2 4 5 8 a 3 2 1 7 1 1 1 5 2 a 7 1g7
awsappflow\t1in
awscloudfront\t1i4
awscloudwatch\t1jg
awscognito\t1hx
awsdatazone\t1ih
awsdocumentdb\t1jn
awsdynamodb\t1jo
awselasticache\t1i8
awseventbridge\t1ei
awsgamelift\t1j0
awsguardduty\t1em
awskinesi\t1is
awskinesis\t1is
awsmemorydb\t1jv
awsnitro\t1gc
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
bedrockagents\t1hj
beegf\t3ll
beyond\t1tr
beyondcorp\t1tr
big\tbw 1f5 6p 1rd
biglake\t1r1
bigquery\t1tj
bigtable\t1tb
binary\t1r2
biz\t2s4
blob\t1oj
blobstorage\t1oj
bluecoat\t3s7
bmchelix\t3b1
bnbchain\t2ex
bs\t14n
c++\t37p
car\t1yi 275
cat\tte 76
cdp\t5mn
cento\t3jm
chakraui\t14s
chibio\t377
chromeo\t1yz
cirrusci\t2x7
ciscoaci\t2yc
ciscoasr\t2fm
ciscocml\t3sc
ciscoduo\t3vl
ciscoise\t3ub
ciscomd\t47v
ciscomds\t47v
cisconso\t3ud
ciscouc\t3uj
ciscoucs\t3uj
ciscowlc\t3um
citrixpv\t2ye
cloud\t1fi bl b 2 4 3 q 5 b j 5 4 1
cloud9\t1fi
cloudarmor\t1r3
cloudbuild\t1si
cloudcomposer\t1sd
clouddatastore\t1tc
cloudfunction\t1tl
cloudfunctions\t1tl
cloudhsm\t1fj
cloudkm\t1re
cloudkms\t1re
cloudnat\t1rg
cloudrun\t1tm
cloudscheduler\t1rk
cloudspanner\t1rn
cloudsql\t1th
cloudwatch\t1hl
cloudwatchlog\t1hl
cloudwatchlogs\t1hl
cnf\t5dv
cnn\t5f9
code\t1fm 1g
codeartifact\t1fm
codeceptj\t37y
codewhisperer\t1h2
cog\t4im
cognito\t1hx
collect\t52w h8 1g 1d 2q
collecting\t52w h8 1g 1d 2q
collection\t52w h8 1g 1d 2q
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
cool\t2di
coredn\t3gs
corejava\txu
cosmos\t1og
cost\t1iw
costexplorer\t1iw
cpp\t36s
craftcm\tnm
craftcms\tnm
crd\t5as
cry\tcm
css\tf
cte\t511
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
deploy\t4pu c cp 1d 71 73 26 5f
deploying\t4pu c cp 1d 71 73 26 5f
deployment\t4pu c cp 1d 71 73 26 5f
design\t4qz x q i e 3 9 s t 8 2 a u 7 9 21 1f 9 k 3s n 1p g 32 16 17 a 27 36 1a b j j k o 13 41 8 5 1w
designing\t4qz x q i e 3 9 s t 8 2 a u 7 9 21 1f 9 k 3s n 1p g 32 16 17 a 27 36 1a b j j k o 13 41 8 5 1w
detect\t4qn 1l 1o g 42 r 13 4o 7 5e 2p 26 b 5c c 1z 1s 4o b 6
detecting\t4qn 1l 1o g 42 r 13 4o 7 5e 2p 26 b 5c c 1z 1s 4o b 6
detection\t4qn 1l 1o g 42 r 13 4o 7 5e 2p 26 b 5c c 1z 1s 4o b 6
dev\tyc 2gt
device\t1fs
devicefarm\t1fs
did\t5li
direct\t1jk
directconnect\t1jk
djangocm\tr1
document\t4x3 19 61 8 u i
documentation\t4x3 19 61 8 u i
documenting\t4x3 19 61 8 u i
dosbatch\t3m3
dot\t86
dotcm\te6
dsl\t5mv
durable\t1m9
dynamodb\t1hn 21
ec\t1ke
ec2\t1ke
eco\t5mw
ecr\t1id
ecs\t1ie
edk\t36e
ef\t8m 598
eida\t5gh
eks\t1hq 1k
eksanywhere\t1hq
elasti\t1i8
elastic\t1fv
elasticache\t1i8
embo\t379
emr\t1i1
encrypt\t4w6 lw 6f
encrypting\t4w6 lw 6f
encryption\t4w6 lw 6f
env\t49h
es\ts 1m
eta\t2tn
event\t1l4 26
eventarc\t1ry
eventhub\t1na
exo\ta0
ext\t3ln
extract\t4yt g8 ex
extracting\t4yt g8 ex
extraction\t4yt g8 ex
faa\t1us
factory\tpi
fargate\t1if
fed\t2ku
fetchapi\ti6
fig\t2hl
fin\t1da
flinksql\t31a
fluentui\t14t
fortio\t3v6
freeradiu\t3sy
freerto\t41c
front\t4vm
fsx\t1ek
ga\t4dj
game\t1j0
gamelift\t1j0
gan\t5em
gdd\t54l
gemini\t1e5
geo\txn 4h 270
get\t34w
git\t39m 2 v4
gitlabci\t2fe
gke\t1sy
gkeautopilot\t1sy
glm\t5s8
global\t1fz
glue\t1h1
gluedatabrew\t1h1
gluont\t14e
glusterf\t3jy
gmailapi\t93
gnuradio\t21v
gog\t39p
goj\tia
googlead\t21z
gpu\t594
grapheneo\t223
grassgis\t2hp
harden\t4wl 3o 3p
hardening\t4wl 3o 3p
harmonyo\tm0
hdf\t16e
hdinsight\t1ni
heremap\t2hq
heremaps\t2hq
hevodata\t31u
hipaaedi\t4ih
iaa\t1ps
iam\t1jz
ibmcloud\t1pt
ibmdoors\t22n
icc\t4bj
identiteits\t5gt
identity\t1s0
ifscloud\t34b
iic\t34t
index\t53c
ingest\t5jf 1u
ingesting\t5jf 1u
ingestion\t5jf 1u
integrate\t4pu 1m 4f 1j 1z 17 bc 4c 55 6 56 d p
integrating\t4pu 1m 4f 1j 1z 17 bc 4c 55 6 56 d p
integration\t4pu 1m 4f 1j 1z 17 bc 4c 55 6 56 d p
intelmkl\t5d
inteltbb\tat
io\t59a
iot\t1nr
ipv\t4n8 1
isaaclab\t42h
isery\t1ww
ism\t4xs
javacard\teq
jbosseap\tga
jdedward\t34d
jes\t23e
jet\t23f
jointj\tii
jwplayer\tum
kafkaj\t3et
kaio\t23j
kdb\t1cp
key\t1ox
keyvault\t1ox
kinesi\t1is
kinesis\t1is
kop\t3fm
label\t5jh
labeling\t5jh
lake\t1ii
lakef\t3mx
lakeformation\t1ii
last\t4qw
ldo\t3xm
let\t23x
librenm\t3pk
lightsail\t1g6
lineageo\t242
littlef\txl
lizardf\t48i
lmstudio\t3hv
lobster\t2gf
log\t1la 24b ed
loganalytic\t1la
loganalytics\t1la
logic\t1lb
logicapp\t1lb
logicapps\t1lb
lon\t4kw
lun\t5lt
lynxo\t37b
m\t5ym
maco\t24d
manage\t4rq 7 a 8 e 1h 1h h 7 q a u 7 3 2 6 w u 1 1b 8 r o 1 1 r 6 u t 1g 31 1 m 2j 4f 2a n 2 n 11 i i e 3 1h 2 8 s 9 10 1e r
management\t4rq 7 a 8 e 1h 1h h 7 q a u 7 3 2 6 w u 1 1b 8 r o 1 1 r 6 u t 1g 31 1 m 2j 4f 2a n 2 n 11 i i e 3 1h 2 8 s 9 10 1e r
managing\t4rq 7 a 8 e 1h 1h h 7 q a u 7 3 2 6 w u 1 1b 8 r o 1 1 r 6 u t 1g 31 1 m 2j 4f 2a n 2 n 11 i i e 3 1h 2 8 s 9 10 1e r
map\tfc gb 3q 1ih 1 1
mapboxgl\tit
max\t1bf
mbedtl\t35m
mcu\t5eq
mdn\t4nj
mechanical\t30l
mechanicalturk\t30l
meet\t5j6
memorydb\t1jv
memorystore\t1tg
migrate\t4xe 6 18 5 4h ih
migrating\t4xe 6 18 5 4h ih
migration\t4xe 6 18 5 4h ih
mlsystem\t3mz
mod\t2pl
modallab\t3hx
modeling\t4pv 2 3w t 3 d 15 1p 1c 2z 4h 19 34 4 1p y 7 4m e 19 f 5 w 25 1k o 4 3b
modernization\t53e
modélization\t4pv a0
monitor\t4uc 2a 34 4z 29 fe 3r
monitoring\t4uc 2a 34 4z 29 fe 3r
moody\t25b
moosef\t48k
move\t42f
mqsery\t3o9
mtl\t4pn
mutex\t554
nagiosxi\t3r4
nav\tck 3pv
neo\t3zv
nestj\tmf
net\txp 17z 2 sq sp 28 f9 f6
network\t1le 2y
networkwatcher\t1le
newrelic\t3qo
nft\t5qb
nixo\t3ke
no\tsz
norflash\t35c
notebooklm\t1dc
notification\t1oo
nsi\t4e0
obd\t2u0
okr\t5ub
omronplc\t3yn
one\ta8 1w4 we l8
onix\t2hf
ontology\t5cf
openbla\t5m
openeb\t3gb
openfaa\t1ut
openmr\t2ik
opennm\t3pv
opensip\t3tj
openva\t26j
openvm\t26k
openzf\t26l
ops\t1gd
opswork\t1gd
opsworks\t1gd
optimization\t4su 4 1f 1m 1u 2 b 1i 1p 1y 1 1e 25 6t 1m 2j 6 27 36 4t h 2 1 13 p
optimize\t4su 4 1f 1m 1u 2 b 1i 1p 1y 1 1e 25 6t 1m 2j 6 27 36 4t h 2 1 13 p
optimizing\t4su 4 1f 1m 1u 2 b 1i 1p 1y 1 1e 25 6t 1m 2j 6 27 36 4t h 2 1 13 p
opu\t4gu
orchestrate\t535 ak 6 78
orchestrating\t535 ak 6 78
orchestration\t535 ak 6 78
oro\t345
orykrato\ta9
owaspzap\t26v
p5j\twj
paa\t1q2
parallel\t1j4
parallelcluster\t1j4
parameter\t1he
parameterstore\t1he
pcs\t3yy
pg\t2l3
photono\t3kl
photonos\t3kl
php\t1d lu 1jy
pikeo\t37g
pisystem\t3y5
pixij\t160
pll\t4uw
pmiagile\t5za
postgi\t19j
powerapp\t1um
powerdn\t3uu
pre\t2u5
preempt\t37l
private\t1jl 4t
privatelink\t1jl 4t
processing\t4ue 5d 1n 40 3v 1z k w 14 2l 14 1a 4 2f 1i 1e m 15 o 8 8 7 g 3 1w
professional\t63o 1 4 1
profile\t4su 4r 2b 4u nw
profiling\t4su 4r 2b 4u nw
protool\t27l
protools\t27l
provision\t4sf oe 50 47
provisioning\t4sf oe 50 47
psery\t22o
pub\tuz
py\t1h
pyat\t3vr
pyo\trj
pyqgi\t2ld
qtwidget\trq
railsapi\tsr
rayrllib\t143
rayserve\t14q
rds\t1hr 26
rdsproxy\t1hr
re\t313
reacto\t28b
recaptcha\t1dd
redshift\t1hs r
redwoodj\tru
refactorization\t4wb
regex\t1m
rekognition\t1ic
remixide\t2og
requirej\t3dz
res\t111
rev\t2cy
review\t4qh 5 67 1g 21 tl
reviewing\t4qh 5 67 1g 21 tl
roh\t5no
rtu\t5qf
run\t1q5
rxj\t103
s3\t1jq
saa\t5r5
safepopm\t658
saferto\t37j
sagemaker\t1hu 1
sapbasi\t430
sapbasis\t430
sapbuild\t2lw
sapfiori\t438
sapquery\t2mo
saucelab\t2zy
scoutapm\t3q3
sdr\t296
seaweedf\t48w
secrets\t1k1
secretsmanager\t1k1
security\t1gm bj
securityhub\t1gm
ser\t4lb
service\t1ll 2g 1
servicebu\t1o1
servicebus\t1o1
servicefabric\t1o2
sig\t3rb
sim\t469
sixsigma\t5zn
sla\t549
slackapi\t98
slackapp\t98
sli\t5kt
slo\t5kt
sns\t1f3
solidj\tjg
spa\t5hf
sparksql\t2dv
spot\t1ho
spotinstance\t1ho
spotinstances\t1ho
springai\t472
sqs\t1jf
srv\t4on
ssp\t61t
staadpro\t29w
step\t1k4
stepfunction\t1k4
stepfunctions\t1k4
steuerungs\t5j6
storageo\t3gj
stream\t1nb
sua\t5r6
supervized\t5et c
surveyj\tjj
systemj\tjn
tab\t131
tag\t4dk
tcr\t52g
testbench\t4s9
textract\t1jp
thegraph\t2fa
tibcoebx\t3o4
tiktokad\t33l
timesery\t16q
timestream\t1k7
tisitara\t36c
trackj\t3qd
transfer\t1gv
transferfamily\t1gv
transform\t5ga 7x
transformation\t5ga 7x
transforming\t5ga 7x
transit\t1jm
transitgateway\t1jm
trc\t52g
tru\t3ip
truena\t494
ttp\t54r
tune\t4sy 1f 3g 5j 16 80 5b 1d y 8l
tuning\t4sy 1f 3g 5j 16 80 5b 1d y 8l
tvo\tvv
ui\t43i
unityad\ty0
unityads\ty0
unitydot\t6n
unitypro\t3yt
unsupervized\t5f8
validate\t4zc 41 f1 3l 7s
validating\t4zc 41 f1 3l 7s
validation\t4zc 41 f1 3l 7s
vb\t28
vectraai\t3u0
vee\tjw
veevacrm\t2bj
vertex\t1sz 6
visiono\t2bu
visualization\t58t
visualize\t58t
visualizing\t58t
vlm\t5ex
vm\t1p5
vpc\t1jj
vue\tlm kb
vyo\t3u3
watcho\t67
web\t1lx q6 1bw
webapplicaty\t4xc
webform\t6c
webforms\t6c
webjob\t1lx
webjobs\t1lx
webo\t2c2
why\t3oy
winbug\t47t
wlc\t5rh
worko\t44a
wpa\t4pb
wpengine\t1vo
xldeploy\t2xt
yii\tnk
yoastseo\toi
zkp\t5eh
μc\t37c`;
