// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = `1st\t55d
510\t60p
abinitio\t37x
acl\t51o
adamsmsc\t48x
adaspark\t3a1
adl\t1q4
administer\t4va 1v 3p 32 15 25 6s 9w
administering\t4va 1v 3p 32 15 25 6s 9w
administration\t4va 1v 3p 32 15 25 6s 9w
admob\t25d
adonisj\tnz
aemasset\t2h1
ai\t2y4
aifoundry\t2y4
air\t3vf
alloydb\t1wo
amazon\t1i6 9 1 2 1 7 3 4 7 7 a a 6 d a h 1 1 8 3 b 3 5 2 1 3 d 1 1 e 2 3 1
amazonappsync\t1m3
amazoncloudhsm\t1ig
amazoneb\t1ha
amazonec\t1le
amazonef\t1hb
amazonek\t1ma
amazonfargate\t1lf
amazonmq\t1me
amazonopswork\t1jb
amazonopsworks\t1jb
amazonrd\t1mx
amazonse\t1hx
amazonsn\t1hz
amazonsq\t1mf
amm\t5ur
amr\t45d
angularj\tiq
annotate\t5mx
annotating\t5mx
annotation\t5mx
antho\t1u6
anthos\t1u6
apn\t5sy
app\tys i0 1e 3h 6 1d 71 wq 9i mf 1 5k 1 25
appclip\txz
appclips\txz
appconfig\t1lt
appengine\t1u7
appflow\t1ln
applepay\tql
application\t1qy
applink\t4z
applinks\t4z
apprunner\t1i6
apps\t25f
appsscript\t25f
appsync\t1m3
ara\t5b7
arborddo\t2jf
arc\t2ke 1mx
artifact\t1u8
as\t4pj
associate\t673
ast\t5tb
aurora\t1ki
authorization\t51o
automate\t4t9 c 1c x 21 23 4r 14 4u d2 t 2s 2z 17
automating\t4t9 c 1c x 21 23 4r 14 4u d2 t 2s 2z 17
automation\t4t9 c 1c x 21 23 4r 14 4u d2 t 2s 2z 17
automatization\t4ux an
aws\t1hd 2 2 i 23 g 1 2 2 3 1 1 2 1 2 4 2 1 4 4 1 1 3 2 4 5 8 a 3 2 1 7 1 1 1 5 2 b 7 1gl
awsappflow\t1ln
awscloudfront\t1l4
awscloudwatch\t1mg
awscognito\t1kx
awsdatazone\t1lh
awsdocumentdb\t1mn
awsdynamodb\t1mo
awselasticache\t1l8
awseventbridge\t1hd
awsgamelift\t1m0
awsguardduty\t1hh
awskinesi\t1ls
awskinesis\t1ls
awsmemorydb\t1mv
awsnitro\t1ja
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
baseliii\t696
bedrockagents\t1kj
beegf\t3p0
beyond\t1x0
beyondcorp\t1x0
big\tcl 1ho 6w 1rd
biglake\t1u9
bigquery\t1ws
bigtable\t1wk
binary\t1ua
biz\t2vj
blob\t1rk
blobstorage\t1rk
bluecoat\t3vm
bmchelix\t3eg
bnbchain\t2ic
bs\t17h
c++\t3b4
car\t21x 275
cat\tw2 7c
cdp\t5q3
cento\t3n1
chakraui\t17m
chibio\t3am
chromeo\t22e
cirrusci\t30m
ciscoaci\t31r
ciscoasr\t2j1
ciscocml\t3vr
ciscoduo\t3z0
ciscoise\t3xq
ciscomd\t4ba
ciscomds\t4ba
cisconso\t3xs
ciscouc\t3xy
ciscoucs\t3xy
ciscowlc\t3y1
citrixpv\t31t
cloud\t1if bw b 2 4 3 q 5 b k 5 4 1
cloud9\t1if
cloudarmor\t1ub
cloudbuild\t1vq
cloudcomposer\t1vl
clouddatastore\t1wl
cloudfunction\t1wu
cloudfunctions\t1wu
cloudhsm\t1ig
cloudkm\t1um
cloudkms\t1um
cloudnat\t1uo
cloudrun\t1wv
cloudscheduler\t1us
cloudspanner\t1uv
cloudsql\t1wq
cloudwatch\t1kl
cloudwatchlog\t1kl
cloudwatchlogs\t1kl
cnf\t5hb
cnn\t5ip
code\t1ij 1j
codeartifact\t1ij
codeceptj\t3bd
codewhisperer\t1k2
cog\t4m1
cognito\t1kx
collect\t56b h9 1g 1d 2q
collecting\t56b h9 1g 1d 2q
collection\t56b h9 1g 1d 2q
compute\t1wz
computeengine\t1wz
conditional\t1r6
configuration\t50u n0 5t
configure\t50u n0 5t
configuring\t50u n0 5t
container\t1px
containerapp\t1px
containerapps\t1px
containerized\t5jh
conteneurization\t5jh
cooky\t5v1
cool\t2gx
coredn\t3k7
corejava\t10o
cosmos\t1rh
cost\t1lw
costexplorer\t1lw
cpp\t3a7
craftcm\tpl
craftcms\tpl
crd\t5e8
cry\tdb
css\tf
cte\t54g
cubla\t11o
d3j\t12t
dao\t5ri
data\t1lh 4s
dataclass\trl
datafactory\t1q9
datamigraty\t50z
dataplex\t1vx
dataprep\t1u1
dataproc\t1vm
datatransformaty\t5jq
datavisualisaty\t5c8
datavisualization\t5c8
datazone\t1lh
db\t1d1
ddo\t5q9
ddr\t4np
deploy\t4t9 c cp 1d 72 73 26 5f
deploying\t4t9 c cp 1d 72 73 26 5f
deployment\t4t9 c cp 1d 72 73 26 5f
design\t4ue x q i e 3 9 s t 8 2 a u 7 9 21 1f 9 k 3s n 1p g 33 16 17 a 27 36 1a b j i l o 13 42 8 5 1x
designing\t4ue x q i e 3 9 s t 8 2 a u 7 9 21 1f 9 k 3s n 1p g 33 16 17 a 27 36 1a b j i l o 13 42 8 5 1x
detect\t4u2 1l 1o g 42 r 13 4o 7 5e 2q 26 b 5c c 1z 1s 4q b 6
detecting\t4u2 1l 1o g 42 r 13 4o 7 5e 2q 26 b 5c c 1z 1s 4q b 6
detection\t4u2 1l 1o g 42 r 13 4o 7 5e 2q 26 b 5c c 1z 1s 4q b 6
dev\t116 2he
device\t1iq
devicefarm\t1iq
did\t5oy
direct\t1mk
directconnect\t1mk
djangocm\tti
document\t50i 19 61 8 u i
documentation\t50i 19 61 8 u i
documenting\t50i 19 61 8 u i
dosbatch\t3pi
dot\t8n
dotcm\tf2
dsl\t5qb
durable\t1pa
dynamodb\t1kn 21
ec\t1nf
ec2\t1nf
eco\t5qc
ecr\t1ld
ecs\t1le
edk\t39t
ef\t94 5c6
eida\t5jx
eks\t1kq 1k
eksanywhere\t1kq
elasti\t1l8
elastic\t1it
elasticache\t1l8
embo\t3ao
emr\t1l1
encrypt\t4zl lx 6f
encrypting\t4zl lx 6f
encryption\t4zl lx 6f
env\t4cw
es\ts 1m
eta\t2x2
event\t1o5 26
eventarc\t1v6
eventgrid\t1o5
eventhub\t1qb
eventhubs\t1qb
evo\tf8
exo\taj
ext\t3p2
extract\t528 g9 ez
extracting\t528 g9 ez
extraction\t528 g9 ez
faa\t1y2
factory\tro
fargate\t1lf
fed\t2o9
fetchapi\tjh
fig\t2l0
fin\t1g4
flinksql\t34p
fluentui\t17n
fortio\t3yl
fox\t24v
freeradiu\t3wd
freerto\t44r
front\t4z1
fsx\t1hf
ga\t4gy
game\t1m0
gamelift\t1m0
gan\t5i2
gdd\t580
gemini\t1h0
geo\t10h 4h 27l
get\t38b
git\t3d1 2 v4
gitlabci\t2it
gke\t1w6
gkeautopilot\t1w6
glm\t5vp
global\t1ix
glue\t1k1
gluedatabrew\t1k1
gluont\t178
glusterf\t3nd
gmailapi\t9l
gnuradio\t25a
gog\t3d4
goj\tjm
googlead\t25e
gpt\t135
gpu\t5cj
grapheneo\t25i
grassgis\t2l4
harden\t500 3o 3p
hardening\t500 3o 3p
harmonyo\tnt
hdf\t198
hdinsight\t1qj
heremap\t2l5
heremaps\t2l5
hevodata\t359
hipaaedi\t4lw
hub\tc0
iaa\t1su
iam\t1n0
ibmcloud\t1sv
ibmdoors\t262
icc\t4ey
ice\tfj
identiteits\t5k9
identity\t1v8
ifscloud\t37q
iic\t388
index\t56r
ingest\t5mv 1u
ingesting\t5mv 1u
ingestion\t5mv 1u
integrate\t4t9 1m 4f 1j 1z 17 bd 4c 55 6 56 d q
integrating\t4t9 1m 4f 1j 1z 17 bd 4c 55 6 56 d q
integration\t4t9 1m 4f 1j 1z 17 bd 4c 55 6 56 d q
intelmkl\t5h
inteltbb\tbg
io\t5cp
iot\t1qs
ipv\t4qn 1
isaaclab\t45w
isery\t20b
ism\t517
javacard\tfr
jbosseap\thf
jdedward\t37s
jes\t26t
jet\t26u
jointj\tju
jwplayer\txe
kafkaj\t3i8
kaio\t26y
kdb\t1fj
key\t1ry
keyvault\t1ry
kinesi\t1ls
kinesis\t1ls
kop\t3j1
label\t5mx
labeling\t5mx
lake\t1li
lakef\t3qc
lakeformation\t1li
last\t4ub
ldo\t411
let\t27c
librenm\t3sz
lightsail\t1j4
lineageo\t27h
littlef\t10f
lizardf\t4bx
lmstudio\t3la
lobster\t2ju
log\t1ob 24p ed
loganalytic\t1ob
loganalytics\t1ob
logic\t1oc
logicapp\t1oc
logicapps\t1oc
lon\t4ob
lun\t5p8
lynxo\t3aq
m\t624
maco\t27s
manage\t4v5 7 a 8 e 1h 1h h 7 q a u 7 3 2 6 w u 1 1b 8 r o 1 1 r 6 u t 1g 31 1 n 2j 4f 2a n 2 m 12 i i e 3 1h 2 8 s 9 11 1e s
management\t4v5 7 a 8 e 1h 1h h 7 q a u 7 3 2 6 w u 1 1b 8 r o 1 1 r 6 u t 1g 31 1 n 2j 4f 2a n 2 m 12 i i e 3 1h 2 8 s 9 11 1e s
managing\t4v5 7 a 8 e 1h 1h h 7 q a u 7 3 2 6 w u 1 1b 8 r o 1 1 r 6 u t 1g 31 1 n 2j 4f 2a n 2 m 12 i i e 3 1h 2 8 s 9 11 1e s
map\tgf i2 3q 1j2 1 1
mapboxgl\tk7
max\t1e9
mbedtl\t391
mcu\t5i6
mdn\t4qy
mechanical\t340
mechanicalturk\t340
meet\t5mm
memorydb\t1mv
memorystore\t1wp
migrate\t50t 6 18 5 4h ih
migrating\t50t 6 18 5 4h ih
migration\t50t 6 18 5 4h ih
mlsystem\t3qe
mod\t2t0
modallab\t3lc
modeling\t4ta 2 3w t 3 d 15 1p 1c 2z 4h 19 35 4 1p y 7 4m e 19 f 5 v 26 1k o 4 3c
modernization\t56t
modélization\t4ta a0 d0
monitor\t4xr 2a 34 4z 29 ff 3r
monitoring\t4xr 2a 34 4z 29 ff 3r
moody\t28q
moosef\t4bz
move\t45u
mqsery\t3ro
mtl\t4t2
mutex\t58j
nagiosxi\t3uj
nav\td9 3sl
neo\t43a
nestj\to8
net\t10j 18j 1 2 sq 5y mr 28 f9 f6
network\t1of 2y
networkwatcher\t1of
newrelic\t3u3
nft\t5tr
nixo\t3nt
no\tvn
norflash\t38r
notebooklm\t1g6
notification\t1rp
nsi\t4hf
num\tsa
obd\t2xf
okr\t5xt
omronplc\t422
one\tat 1yy we l8
onix\t2ku
ontology\t5fv
openbla\t5r
openeb\t3jq
openfaa\t1y3
openmr\t2lz
opennm\t3ta
opensip\t3wy
openva\t29y
openvm\t29z
openzf\t2a0
ops\t1jb
opswork\t1jb
opsworks\t1jb
optimization\t4w9 4 1f 1m 1u 2 b 1i 1p 1y 1 1e 25 6u 1m 2j 6 27 36 4u h 2 1 14 p
optimize\t4w9 4 1f 1m 1u 2 b 1i 1p 1y 1 1e 25 6u 1m 2j 6 27 36 4u h 2 1 14 p
optimizing\t4w9 4 1f 1m 1u 2 b 1i 1p 1y 1 1e 25 6u 1m 2j 6 27 36 4u h 2 1 14 p
opu\t4k9
orchestrate\t56k al 6 78
orchestrating\t56k al 6 78
orchestration\t56k al 6 78
oro\t37k
orykrato\tau
owaspzap\t2aa
p5j\tzd
paa\t1t5
parallel\t1m4
parallelcluster\t1m4
parameter\t1ke
parameterstore\t1ke
pcs\t42d
pg\t2oi
photono\t3o0
photonos\t3o0
php\t1d nq 1lh
pikeo\t3av
pisystem\t41k
pixij\t18u
pll\t4yb
pmiagile\t62s
postgi\t1cd
powerapp\t1xw
powerdn\t3y9
pre\t2xk
preempt\t3b0
private\t1ml 4u
privatelink\t1ml 4u
processing\t4xt 5d 1n 40 3v 20 k w 14 2l 14 1a 4 2f 1i 1e m 15 o 8 8 7 h 3 1x
professional\t676 1 4 1
profile\t4w9 4r 2b 4u ny
profiling\t4w9 4r 2b 4u ny
protool\t2b0
protools\t2b0
provision\t4vu of 4z 48
provisioning\t4vu of 4z 48
psery\t263
pub\txt
py\t1h
pyat\t3z6
pyo\tu0
pyqgi\t2os
qtwidget\tu7
railsapi\tvb
rayrllib\t16x
rayserve\t17k
rds\t1kr 26
rdsproxy\t1kr
re\t34i
reacto\t2bq
recaptcha\t1g7
redshift\t1ks r
redwoodj\tub
refactorization\t4zq
regex\t1m
rekognition\t1lc
remixide\t2rv
requirej\t3he
res\t13v
rev\t2gd
review\t4tw 5 67 1g 21 to
reviewing\t4tw 5 67 1g 21 to
roh\t5r4
ros\t45l
rtu\t5tv
run\t1t9
rxj\t12x
s3\t1mq
saa\t5ul
safepopm\t68q
saferto\t3ay
sagemaker\t1ku 1
sapbasi\t46f
sapbasis\t46f
sapbuild\t2pb
sapfiori\t46n
sapquery\t2q3
saucelab\t33d
scoutapm\t3ti
sdr\t2cl
seaweedf\t4cb
secrets\t1n2
secretsmanager\t1n2
security\t1jl bs
securityhub\t1jl
ser\t4oq
service\t1om 2g 1
servicebu\t1r2
servicebus\t1r2
servicefabric\t1r3
sig\t3uq
sim\t49o
sixsigma\t635
sla\t57o
slackapi\t9q
slackapp\t9q
sli\t5o9
slo\t5o9
sns\t1hz
sockj\tky
solidj\tkz
spa\t5kv
sparksql\t2ha
spot\t1ko
spotinstance\t1ko
spotinstances\t1ko
springai\t4ah
sqs\t1mf
srv\t4s2
ssp\t65b
staadpro\t2db
step\t1n5
stepfunction\t1n5
stepfunctions\t1n5
steuerungs\t5mm
storageo\t3jy
stream\t1qc
sua\t5um
supervized\t5i9 c
surveyj\tl3
systemj\tl7
tab\t15v
tag\t4gz
tax\t6b
tcr\t55v
testbench\t4vo
textract\t1mp
thegraph\t2ip
tibcoebx\t3rj
tiktokad\t370
timesery\t19k
timestream\t1n8
tisitara\t39r
trackj\t3ts
transfer\t1jv
transferfamily\t1jv
transform\t5jq 7x
transformation\t5jq 7x
transforming\t5jq 7x
transit\t1mm
transitgateway\t1mm
trc\t55v
tru\t3m4
truena\t4cj
ttp\t586
tune\t4wd 1f 3g 5j 16 81 5b 1d y 8m
tuning\t4wd 1f 3g 5j 16 81 5b 1d y 8m
tvo\typ
ui\t46x
unityad\t10u
unityads\t10u
unitydot\t6y
unitypro\t428
unsupervized\t5io
validate\t52r 41 f2 3k 7v
validating\t52r 41 f2 3k 7v
validation\t52r 41 f2 3k 7v
vb\t28
vectraai\t3xf
vee\tli
veevacrm\t2ey
vertex\t1w7 7
visiono\t2f9
visualization\t5c8
visualize\t5c8
visualizing\t5c8
vlm\t5id
vm\t1s6
vpc\t1mj
vue\tnf lc
vyo\t3xi
watcho\t6i
web\t1oy qk 115 ar
webapplicaty\t50r
webform\t6n
webforms\t6n
webjob\t1oy
webjobs\t1oy
webo\t2fh
why\t3sd
win\t8v
winbug\t4b8
wlc\t5uy
woo\txy
worko\t47p
wpa\t4sq
wpengine\t1z3
xen\tpi
xldeploy\t318
yii\tpj
yoastseo\tqk
zkp\t5hx
μc\t3ar`;
