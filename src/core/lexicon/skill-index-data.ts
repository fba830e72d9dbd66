// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = `1st\t519
abinitio\t350
acl\t4xy
adamsmsc\t44z
adaspark\t372
adl\t1o1
administer\t4rh 1e 3s 33 17 23 6u ab
administering\t4rh 1e 3s 33 17 23 6u ab
administration\t4rh 1e 3s 33 17 23 6u ab
admob\t24c
adonisj\tmy
aemasset\t2ef
ai\t2v8
aifoundry\t2v8
air\t3rs
alloydb\t1uk
amazon\t1gy 2 1 1 1 3 2 1 4 1 5 4 b e 9 h 1 1 8 3 b 3 5 2 1 3 d 1 1 e 2 1 3
amazonappsync\t1k0
amazoncloudhsm\t1h1
amazoneb\t1ge
amazonec\t1jb
amazonef\t1gf
amazonek\t1k7
amazonfargate\t1jc
amazonmq\t1kb
amazonopswork\t1he
amazonopsworks\t1he
amazonrd\t1kt
amazonse\t1gt
amazonsn\t1gu
amazonsq\t1kc
amm\t5qp
amr\t41i
analyze\t4uk 6 x 3v
analyzes\t4uq
angularj\tjx
annotate\t5il
annotating\t5il
annotation\t5il
antho\t1s8
anthos\t1s8
apn\t5pk
app\tx5 hk 29 2n 5 1d 76 w1 99 ly 5g 1 22
appclip\twx
appclips\twx
appconfig\t1jq
appengine\t1s9
appflow\t1jl
applepay\tps
application\t1ow
applink\t5o
applinks\t5o
apprunner\t1gy
apps\t24e
appsscript\t24e
appsync\t1k0
arborddo\t2gs
arc\t2hv 1lk
artifact\t1sa
as\t4o3
associate\t637
ast\t5p8
aurora\t1if
authorization\t4xy
automate\t4p2 d 1v n 1r 24 4t 1d 4m bi 3 4q 3d 16
automating\t4p2 d 1v n 1r 24 4t 1d 4m bi 3 4q 3d 16
automation\t4p2 d 1v n 1r 24 4t 1d 4m bi 3 4q 3d 16
automatization\t4ra aj
aws\t1gg 1 2 b 15 g 2 1 2 3 1 1 2 1 2 6 1 4 4 1 1 3 2 5 4 8 a 3 2 1 7 1 1 1 5 1 c 7 1fy
awsappflow\t1jl
awscloudfront\t1j1
awscloudwatch\t1kd
awscognito\t1iu
awsdatazone\t1je
awsdocumentdb\t1kk
awsdynamodb\t1kl
awselasticache\t1j5
awseventbridge\t1gg
awsgamelift\t1jx
awsguardduty\t1gj
awskinesi\t1jp
awskinesis\t1jp
awsmemorydb\t1ks
awsnitro\t1fx
awsquicksight\t1j0
awsredshift\t1jg
awsrekognition\t1j9
awssagemaker\t1ka
awstextract\t1km
awstimestream\t1l5
azurearc\t1oi
azurecdn\t1nm
azuredn\t1nx
azuredns\t1nx
azuremap\t1oe
azuresdk\t1ln
azuresql\t1ps
backstopj\tmb
baseliii\t652
bedrockagents\t1ih
beegf\t3lj
beyond\t1uw
beyondcorp\t1uw
big\tcd 1fy b4 1lk
biglake\t1sb
bigquery\t1uo
bigtable\t1ug
binary\t1ta
biz\t2sm
blob\t1ph
blobstorage\t1ph
bluecoat\t3tg
bmchelix\t3bc
bnbchain\t2fn
bs\t15j
c++\t384
car\t1xp 27e
cat\tuk 72
cdp\t5m3
cento\t3ko
chakraui\t15v
chibio\t37n
chromeo\t23p
cirrusci\t2xo
ciscoasr\t2ge
ciscocml\t3sz
ciscoduo\t3va
ciscoise\t3u5
ciscomd\t479
ciscomds\t479
cisconso\t3u7
ciscouc\t3ub
ciscoucs\t3ub
ciscowlc\t3u1
citrixpv\t2yv
cloud\t1h0 bc 3 1 1 2 y 5 b k 5 4 1
cloud9\t1h0
cloudarmor\t1sc
cloudbuild\t1tm
cloudcomposer\t1th
clouddatastore\t1uh
cloudfunction\t1uq
cloudfunctions\t1uq
cloudhsm\t1h1
cloudkm\t1sf
cloudkms\t1sf
cloudnat\t1sg
cloudrun\t1ur
cloudscheduler\t1sh
cloudspanner\t1sj
cloudsql\t1um
cloudwatch\t1ii
cloudwatchlog\t1ii
cloudwatchlogs\t1ii
cnf\t5d7
cnn\t5el
code\t1h3 w
codeartifact\t1h3
codeceptj\t38c
codewhisperer\t1hz
cog\t4hz
cognito\t1iu
collect\t52d ih c 15 2d
collecting\t52d ih c 15 2d
collection\t52d ih c 15 2d
compute\t1uv
computeengine\t1uv
conditional\t1p3
configuration\t4wn ni 5i
configure\t4wn ni 5i
configuring\t4wn ni 5i
container\t1nu
containerapp\t1nu
containerapps\t1nu
containerized\t5fg
conteneurization\t5fg
cooky\t5ra
coredn\t3gv
cosmos\t1pf
cost\t1jt
costexplorer\t1jt
cpp\t378
craftcm\toh
craftcms\toh
crd\t5a4
cry\td0
css\tq
cte\t50f
cubla\tzw
d3j\t112
daggerci\t23w
dao\t5ng
data\t1je 4s
dataclass\tq8
datafactory\t1o6
datamigraty\t4wt
dataplex\t1ts
dataprep\t1rx
dataproc\t1ti
datatransformaty\t5fl
datavisualisaty\t589
datavisualization\t589
datazone\t1je
db\t1ay
ddo\t5n8
ddr\t4jw
deploy\t4p2 d cx 10 7k 6s 1e 68
deploying\t4p2 d cx 10 7k 6s 1e 68
deployment\t4p2 d cx 10 7k 6s 1e 68
design\t4q6 1w b 8 3 c 2 s 10 6 2 8 r 6 8 2g 12 7 p 3x j 1n h 3g o 1e 8 3u 2h r 9 4 i k 1f 1 g 42 8 5 1z
designing\t4q6 1w b 8 3 c 2 s 10 6 2 8 r 6 8 2g 12 7 p 3x j 1n h 3g o 1e 8 3u 2h r 9 4 i k 1f 1 g 42 8 5 1z
detect\t4pw 1v 1d g 4j p r 4o d 58 z 3x k 42 1b 12 2u 4q c 6
detecting\t4pw 1v 1d g 4j p r 4o d 58 z 3x k 42 1b 12 2u 4q c 6
detection\t4pw 1v 1d g 4j p r 4o d 58 z 3x k 42 1b 12 2u 4q c 6
dev\tze 2ft
device\t1h6
devicefarm\t1h6
did\t5ks
direct\t1kh
directconnect\t1kh
djangocm\ts5
document\t4w9 1s 5f g z e
documentation\t4w9 1s 5f g z e
documenting\t4w9 1s 5f g z e
dosbatch\t3m2
dot\t8l
dotcm\tef
dsl\t5m9
durable\t1n6
dynamodb\t1ik 21
ec\t1lc
ec2\t1lc
eco\t5ma
ecr\t1ja
ecs\t1jb
edk\t36l
ef\t90
eida\t5fq
eks\t1in 1k
eksanywhere\t1in
elasti\t1j5
elastic\t1h8
elasticache\t1j5
elicit\t4vo
elicitation\t4vo
eliciting\t4vo
embo\t37p
encrypt\t4vg ly 6h
encrypting\t4vg ly 6h
encryption\t4vg ly 6h
env\t48u
es\tu 1j
eta\t2ub
evaluate\t4qw qu 12 af
evaluating\t4qw qu 12 af
evaluation\t4qw qu 12 af
event\t1m0 28
eventarc\t1sl
eventgrid\t1m0
eventhub\t1o8
eventhubs\t1o8
exo\tae
ext\t3lk
extract\t4yi g0 ey
extracting\t4yi g0 ey
extraction\t4yi g0 ey
faa\t1w0
factory\tqb
fargate\t1jc
fed\t2lf
fetchapi\tik
fig\t2id
fin\t1e8
flinksql\t31u
fluentui\t15m
forecast\t512 id
forecasting\t512 id
fortio\t3uu
fox\t1yn
freeradiu\t3se
freerto\t40y
front\t4uz
fsx\t1gh
game\t1jx
gamelift\t1jx
gan\t5dz
gdd\t53w
gemini\t1ex
geo\tys 4d 26c
git\t39y 2 ub
gitlabci\t2g6
gke\t1u2
gkeautopilot\t1u2
glm\t5rn
global\t1h9
glue\t1hy
gluedatabrew\t1hy
gluont\t159
glusterf\t3jt
gmailapi\t9e
gnuradio\t1yt
gog\t3a1
goj\tip
googlead\t24d
gpt\t11b
gpu\t58e
grassgis\t2if
handle\t4pz af h 41 1n
handling\t4pz af h 41 1n
harden\t4wm 2y 3k
hardening\t4wm 2y 3k
harmonyo\tmr
hdf\t177
hdinsight\t1og
heremap\t2ij
heremaps\t2ij
hevodata\t32e
hipaaedi\t4hq
hub\tbt
iaa\t1r5
iam\t1kx
ibmcloud\t1r6
ibmdoors\t24k
icc\t4at
ice\tep
identiteits\t5fw
identity\t1sm
ifscloud\t34u
iic\t35c
index\t53k
ingest\t5ik 1z
ingesting\t5ik 1z
ingestion\t5ik 1z
integrate\t4p2 26 3z 1e 2d v bg 4a 54 6 5b b u
integrating\t4p2 26 3z 1e 2d v bg 4a 54 6 5b b u
integration\t4p2 26 3z 1e 2d v bg 4a 54 6 5b b u
intelmkl\t5q
inteltbb\tba
io\t57y
iot\t1op
ipv\t4le s
isaaclab\t421
isery\t235
ism\t4x1
javacard\tet
jbosseap\tgy
jdedward\t34v
jes\t29o
jet\t24x
jointj\tiu
jwplayer\tvr
kafkaj\t3f0
kdb\t1dg
key\t1pv
keyvault\t1pv
kinesi\t1jp
kinesis\t1jp
kop\t3fj
label\t5il
labeling\t5il
lake\t1jf
lakef\t3ms
lakeformation\t1jf
last\t4q3
ldo\t3x8
let\t24z
librenm\t3pc
lightsail\t1hd
lizardf\t47h
lmstudio\t3hl
lobster\t2h7
log\t1m2 23b e3
loganalytic\t1m2
loganalytics\t1m2
logic\t1m3
logicapp\t1m3
logicapps\t1m3
lon\t4jm
lun\t5l2
m\t5v0
maco\t253
manage\t4rf 3 8 7 9 1c 1m 6 8 7 m 8 4 10 b 7 3 1 7 1a 1 1d 15 j 1 k 5 1 6 10 p 1f 31 1 l 2l 4e 1w 1 t u 17 b d p 3 14 2 k u 7 12 1f 1 s
management\t4rf 3 8 7 9 1c 1m 6 8 7 m 8 4 10 b 7 3 1 7 1a 1 1d 15 j 1 k 5 1 6 10 p 1f 31 1 l 2l 4e 1w 1 t u 17 b d p 3 14 2 k u 7 12 1f 1 s
managing\t4rf 3 8 7 9 1c 1m 6 8 7 m 8 4 10 b 7 3 1 7 1a 1 1d 15 j 1 k 5 1 6 10 p 1f 31 1 l 2l 4e 1w 1 t u 17 b d p 3 14 2 k u 7 12 1f 1 s
map\tf3 hh 3w 1i0 5 2fy k 5y 7n ep 14 e
mapboxgl\tkv
mapping\t4yj k 5y 7n ep 14 e
max\t1c6
mbedtl\t35o
mcu\t5e2
mdn\t4lf
mechanical\t31a
mechanicalturk\t31a
meet\t5ih
memorydb\t1ks
memorystore\t1ul
migrate\t4wl 8 1o 1z 2a ie
migrating\t4wl 8 1o 1z 2a ie
migration\t4wl 8 1o 1z 2a ie
mlsystem\t3mx
mod\t2q6
modallab\t3ic
modeling\t4p3 2 3t w 3 o w 1o f 3s 4l 1b 35 h x 1d 7 4v y 3 a e 12 2g 1r a 4 3e
modernization\t52q
modélization\t4p3 a8 cg
monitor\t4tk 2b 2j 1t 3t 29 fm 3l
monitoring\t4tk 2b 2j 1t 3t 29 fm 3l
moody\t1zy
moosef\t47i
move\t420
mqsery\t3o7
mtl\t4ov
mutex\t54l
nagiosxi\t3qy
nav\tcz 3p1
neo\t3zd
nestj\tn6
net\tyt 117 1 85 qq 60 m3 1m fu dv
network\t1mz 2b
networkwatcher\t1mz
newrelic\t3qj
nft\t5pp
nixo\t3k2
no\tu2
norflash\t362
notebooklm\t1e9
notification\t1pm
nsi\t4da
num\tqn
obd\t2uv
okr\t5ts
omronplc\t3yd
one\tam 1ux xo km
onix\t2i7
ontology\t5bi
openbla\t55
openeb\t3g1
openfaa\t1vy
openmr\t2j8
opennm\t3pl
opensip\t3so
openva\t25l
openvm\t25m
openzf\t25n
ops\t1he
opswork\t1he
opsworks\t1he
optimization\t4s7 w i 1p 1s 2 b 1s 1h y 1y h 25 6u 1m 2i 6 1m 3n 51 h 2 1 15 p
optimize\t4s7 w i 1p 1s 2 b 1s 1h y 1y h 25 6u 1m 2i 6 1m 3n 51 h 2 1 15 p
optimizing\t4s7 w i 1p 1s 2 b 1s 1h y 1y h 25 6u 1m 2i 6 1m 3n 51 h 2 1 15 p
opu\t4gr
orchestrate\t52k ah 6 65
orchestrating\t52k ah 6 65
orchestration\t52k ah 6 65
oro\t34n
orykrato\tap
owaspzap\t25s
p5j\txj
paa\t1rb
parallel\t1k1
parallelcluster\t1k1
parameter\t1ic
parameterstore\t1ic
pcs\t3yk
pg\t2lr
php\t11 mz 1ci
pikeo\t37s
pisystem\t3y2
pixij\t16v
plan\t4rs 4k 1u a 6j 17 4 37 27 78 19 22 44 31
planning\t4rs 4k 1u a 6j 17 4 37 27 78 19 22 44 31
pll\t4uh
pmiagile\t5v4
postgi\t1ac
powerapp\t1vo
powerdn\t3ui
pre\t2u1
predict\t512 v j3 89 c
predicting\t512 v j3 89 c
prediction\t512 v j3 89 c
preempt\t380
private\t1ki 4u
privatelink\t1ki 4u
processing\t4tm 5n 1g 45 3n 2e s r q 2k g 25 2 29 1n 1d q 10 n 3 8 6 o 7 1v
professional\t638 1 1 1
profile\t4s7 4n 2i 4p o0
profiling\t4s7 4n 2i 4p o0
protool\t20o
protools\t20o
provision\t4rx nz 56 4b
provisioning\t4rx nz 56 4b
psery\t24l
pub\tw6
py\t14
pyat\t3vg
pyo\tsm
pyqgi\t2m1
qtwidget\tss
railsapi\ttr
rayrllib\t14z
rayserve\t15l
rds\t1io 25
rdsproxy\t1io
re\t31k
reacto\t20x
recaptcha\t1ea
reconcile\t51h
reconciliation\t51h
reconciling\t51h
redshift\t1ip r
refactorization\t4vl
regex\t16
rekognition\t1j9
remixide\t2p3
requirej\t3e0
res\t122
rev\t26v
review\t4pn 6 68 1x 1n tr
reviewing\t4pn 6 68 1x 1n tr
roh\t5ms
ros\t41u
rtu\t5pt
run\t1qr
rxj\t115
s3\t1kn
saa\t5qn
safepopm\t64f
saferto\t37t
sagemaker\t1ir 1
sapbasi\t42f
sapbasis\t42f
sapbuild\t2ml
sapfiori\t42p
sapquery\t2n9
saucelab\t30j
scan\t4qh 2w 66 3 qc
scanning\t4qh 2w 66 3 qc
schedule\t52k gs 4e
scheduling\t52k gs 4e
sdr\t28l
seaweedf\t47p
secrets\t1kz
secretsmanager\t1kz
security\t1hj b4
securityhub\t1hj
ser\t4js
service\t1n1 1y 1
servicebu\t1oz
servicebus\t1oz
servicefabric\t1p0
sig\t3r5
sim\t45e
sixsigma\t5w6
sla\t53d
slackapi\t9n
slackapp\t9n
sli\t5k9
slo\t5k9
sns\t1gu
sockj\tjf
solidj\tk6
spa\t5g3
sparksql\t2ep
spot\t1il
spotinstance\t1il
spotinstances\t1il
springai\t46i
sqs\t1kc
srv\t4lo
ssp\t614
staadpro\t26g
step\t1l0
stepfunction\t1l0
stepfunctions\t1l0
steuerungs\t5ih
storageo\t3g3
stream\t1o9
sua\t5qh
supervized\t5e5 9
surveyj\tji
systemj\tjk
tab\t13z
tag\t4d1
tcr\t520
testbench\t4rs
textract\t1km
thegraph\t2fs
tibcoebx\t3o2
tiktokad\t33x
timesery\t17h
timestream\t1l5
tisitara\t36k
track\t4y8 3b fx 3z w 3n 25
tracking\t4y8 3b fx 3z w 3n 25
trackj\t3pv
transfer\t1hn
transferfamily\t1hn
transform\t5fl 80
transformation\t5fl 80
transforming\t5fl 80
transit\t1kj
transitgateway\t1kj
trc\t520
triage\t4y8 1x 9
triaging\t4y8 1x 9
tru\t3ir
truena\t48b
ttp\t542
tune\t4t3 i 3h 6i 9 89 52 1d 2p 6y
tuning\t4t3 i 3h 6i 9 89 52 1d 2p 6y
tvo\twq
ui\t431
unitydot\t6v
unitypro\t3yh
unsupervized\t5eg
validate\t4yx 3s f1 3k 7y
validating\t4yx 3s f1 3k 7y
validation\t4yx 3s f1 3k 7y
vb\t1b
vectraai\t3sw
veevacrm\t26n
vertex\t1u3 7
visiono\t227
visualization\t589
visualize\t589
visualizing\t589
vlm\t5e9
vm\t1q3
vpc\t1kg
vue\tmf kc
vyo\t3sx
watcho\t62
web\t1m5 g4 1b1 ak
webapplicaty\t4wi
webform\t6k
webforms\t6k
webjob\t1m5
webjobs\t1m5
webo\t28y
why\t3ov
win\t8q
wlc\t5qw
woo\twc
worko\t43t
wpa\t4ol
wpengine\t1ww
xen\tnw
xldeploy\t2y3
yii\to9
yoastseo\tpb
zkp\t5ds
μc\t37w`;
