// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = `510\t6ld
abbrobotstudio\t2f6
abinitio\t2ex
aceeditor\t4o
acl\t5f5
adamsmsc\t2fu
adaspark\t2fr
adl\t224
administer\t5f8 3p 9v 8 e4 2
administering\t5f8 3p 9v 8 e4 2
administration\t5f8 3p 9v 8 e4 2
admob\t3dj
adonisj\t52
aemasset\t2gi
aemassets\t2gi
ai\t2nv
aifoundry\t2nv
air\t2h1
alloydb\t27d
amazon\t1wv 1 1 4 g 1 1 2 1 1 1 1 1 7 5 1 4 7 3 3 7 9 6 a 4 1 3 b 1 1 a 1 6 1
amazonad\t2hr
amazonappsync\t1x1
amazoncloudhsm\t1xj
amazoneb\t1ul
amazonec\t1up
amazonef\t1ur
amazonek\t1us
amazonfargate\t1ye
amazonmq\t1vn
amazonopswork\t1zg
amazonopsworks\t1zg
amazonrd\t1w0
amazonse\t1wd
amazonsn\t1wf
amazonsq\t1wg
amm\t605
amr\t3vn
angularj\t60
annotate\t5zk
annotating\t5zk
annotation\t5zk
antdesign\t1az
antho\t27e
anthos\t27e
apachejc\t1lm
apn\t69c
app\t6s 1mz 1 33 1 1 ak co 5 5 2 3
appcenter\t2k4
appclip\t6o
appclips\t6o
appconfig\t1wx
appengine\t27h
appflow\t1tr
appintent\t11z
appintents\t11z
applepay\t6t
application\t214
applink\td3
applinks\td3
apprunner\t1ww
apps\t3dm
appsscript\t3dm
appsync\t1x1
ara\t2kq 3bq
arborddo\t2ks
arc\t2kv a
arenaplm\t2l6
ark\t73
armtrustzone\t2li
artifact\t27j
as\t54t
aspclassic\t2lt
associate\t6m2
ast\t68b
atgcommerce\t7q
aurora\t1tw
authorization\t5f5
automate\t5g1 w 5b i 1g 2x 66 73 1h 5l n 1p
automating\t5g1 w 5b i 1g 2x 66 73 1h 5l n 1p
automation\t5g1 w 5b i 1g 2x 66 73 1h 5l n 1p
avinetwork\t2nj
avinetworks\t2nj
avlcruise\t2nk
aws\t1tr 5 2 4 2 1 3 1 5 3 1 2 2 2 1 3 1 2 1 1 3 1 2 5 d e 1 1 1 1 1 2 2 2 1 4 1 1 1 lc
awsappconfig\t1wx
awsappflow\t1tr
awsappsync\t1x1
awsartifact\t1x2
awsbackup\t1x6
awsbilling\t1x8
awsbudget\t1x9
awsbudgets\t1x9
awscertified\t6gv
awschatbot\t1xc
awscloudfront\t1u2
awscloudhsm\t1xj
awscloudshell\t1xk
awscloudtrail\t1xl
awscloudwatch\t1u4
awscodebuild\t1xn
awscodecommit\t1xo
awscodedeploy\t1xp
awscodestar\t1xr
awscognito\t1u9
awscopilot\t1xv
awsdatasync\t1xz
awsdatazone\t1ue
awsdeepracer\t1y1
awsdocumentdb\t1uh
awsdynamodb\t1ui
awselasticache\t1uv
awseventbridge\t1ux
awsfargate\t1ye
awsgamelift\t1v1
awsgraviton\t1yl
awsguardduty\t1v3
awshealthomic\t1yo
awshealthomics\t1yo
awsinferentia\t1yt
awskinesi\t1v8
awskinesis\t1v8
awslightsail\t1z6
awsmarketplace\t1za
awsmemorydb\t1vl
awsnitro\t1zf
awsopswork\t1zg
awsopsworks\t1zg
awspanorama\t1zj
awspowertool\t1zm
awspowertools\t1zm
awsprivatelink\t1zo
awsproton\t1zq
awsquicksight\t1vz
awsredshift\t1w2
awsrekognition\t1w4
awsrobomaker\t1zt
awssagemaker\t1w8
awssigner\t206
awssnowcone\t209
awssnowmobile\t20a
awstextract\t1wh
awstimestream\t1wi
awstoolkit\t20h
awswavelength\t20o
awswickr\t20q
azurearc\t215
azurecdn\t21i
azuredn\t22l
azuredns\t22l
azuremap\t23p
azuresdk\t24m
azuresql\t24x
backstopj\t8e
baseliii\t6se
bazaarvc\t2on
bcsfoundation\t6ho
bedrockagents\t1ty
beegf\t2or
beyond\t27l
beyondcorp\t27l
big\t8p 1yx hj 2
biglake\t27m
bigquery\t27n
bigswitch\t2p3
bigtable\t27p
binary\t27q
biz\t2pl
blob\t21c
blobstorage\t21c
bluecoat\t2q0
bmchelix\t2q7
bmcmainview\t2q8
bmctruesight\t2qa
bnbchain\t2qb
bs\t1bc
bsigrundschutz\t6ht
bunnycdn\t25x
c++\t44m
car\t2sx
cat\tal 117
cdp\t5z3
cento\t2td
chakraui\t1bu
chefruby\tat
chibio\t2ua
chromeo\t2ui
cirrusci\t2uu
ciscoaci\t2uw
ciscoasr\t2uz
ciscocml\t2v1
ciscoduo\t2v3
ciscoise\t2v8
ciscomd\t2va
ciscomds\t2va
cisconso\t2vc
ciscouc\t2vj
ciscoucs\t2vj
ciscowlc\t2vo
citrixpv\t2vr
clickcli\tb6
cloud\t1xh ab 5 3 2 1 a 5 3 3 5 2 5 2
cloud9\t1xh
cloudarmor\t27s
cloudbuild\t27x
cloudcomposer\t280
clouddatastore\t283
cloudfunction\t28d
cloudfunctions\t28d
cloudhsm\t1xj
cloudkm\t28i
cloudkms\t28i
cloudlogging\t28l
cloudnat\t28o
cloudrun\t28t
cloudscheduler\t28v
cloudspanner\t290
cloudsql\t292
cloudwatch\t1u5
cloudwatchlog\t1u5
cloudwatchlogs\t1u5
cnf\t61m
cnn\t677
cobracli\tbg
code\t1u8 3e
codeartifact\t1xm
codeceptj\t2x8
codewhisperer\t1u8
cog\t55w
cognito\t1u9
collect\t5jp i2 37 2 79
collecting\t5jp i2 37 2 79
collection\t5jp i2 37 2 79
compute\t29c
computeengine\t29c
conditional\t21o
configuration\t5t0 81 65
configure\t5t0 81 65
configuring\t5t0 81 65
container\t21q
containerapp\t21q
containerapps\t21q
containerized\t5yj
cooky\t5yn
cool\t4qw
coquitt\t1c3
coquitts\t1c3
coredn\t2ys
corejava\t1c4
cosmos\t21w
cost\t1xx
costexplorer\t1xx
cpp\t2z8
craftcm\tce
craftcms\tce
crazyegg\t2zd
crd\t655
cry\tcm
css\tp
cststudio\t2zt
cte\t5v2
cubla\t1c8
cx\tco
d3j\t1cd
dangerj\t30e
dangerjs\t30e
dao\t6cj
dartfrog\tcu
data\t1ue 7p
dataclass\tcx
datafactory\t223
dataplex\t29j
dataprep\t29k
dataproc\t29l
datazone\t1ue
daxstudio\t317
db\t1mm
ddo\t603
ddr\t564
deltaplc\t327
deploy\t5gx 2m 8e 52 44 5h 1k
deploying\t5gx 2m 8e 52 44 5h 1k
deployment\t5gx 2m 8e 52 44 5h 1k
design\t5fo 1q 1l o 19 3 g 1q g m 2h 4 f 12 s o c c 8 a s 1 1q 3 r c 9 33 2d 2x k q r z 2d o 1e k 4
designing\t5fo 1q 1l o 19 3 g 1q g m 2h 4 f 12 s o c c 8 a s 1 1q 3 r c 9 33 2d 2x k q r z 2d o 1e k 4
detect\t5fe 8 i 3b t 8 2b 13 7v 2p 43 1c 4q 2 2k 16 1v 5 m
detecting\t5fe 8 i 3b t 8 2b 13 7v 2p 43 1c 4q 2 2k 16 1v 5 m
detection\t5fe 8 i 3b t 8 2b 13 7v 2p 43 1c 4q 2 2k 16 1v 5 m
dev\t1cm 1py
device\t1y2
devicefarm\t1y2
did\t606
dip\t32q
direct\t1y3
directconnect\t1y3
djangocm\tdn
document\t5fp 3k 1o 3a 52 a
documentation\t5fp 3k 1o 3a 52 a
documenting\t5fp 3k 1o 3a 52 a
dosbatch\t2oj
dot\te0
dotcm\tdz
dscpowershell\t33v
dsl\t60r
dundasbi\t341
duosecurity\t2v3
durable\t22n
dynamodb\t1ui 2
ec\t1um
ec2\t1um
eco\t61c
ecr\t1uo
ecs\t1up
edbpostgre\t1mv
edbpostgres\t1mv
edk\t4vw
ef\tfa 5pr
efmigration\teq
efmigrations\teq
eks\t1us 1
eksanywhere\t1ut
elasti\t1uv
elastic\t1y7
elasticache\t1uv
embercli\tf3
embo\t35l
emr\t1uw
encorego\tf8
encrypt\t5pg jv 2v
encrypting\t5pg jv 2v
encryption\t5pg jv 2v
env\t35w
es\t1m
eta\t36l
event\t22p 1
eventarc\t29p
eventhub\t22q
evo\tfh
exo\tfi
ext\t376
extract\t5id jo ci
extracting\t5id jo ci
extraction\t5id jo ci
faa\t26z
factory\tfu
fargate\t1ye
fetchapi\tg7
fig\t383
fin\t273
finchcli\t38b
flairnlp\t1da
flinksql\t393
fluentui\t1de
foalt\th3
fortio\t39p
freeradiu\t3a5
freerto\t3a6
front\t5kp
fsx\t1v0
ga\t3dl
game\t1v1
gamelift\t1v1
gan\t62n
gdd\t5kx
gemini\t29s
geo\t1dk 1 1y1
geproficy\t3b8
gesmallworld\t3b9
get\t3br
git\t3c4 f 8
gitlabci\t3cm
gke\t29t
gkeautopilot\t29t
glm\t6er
global\t1yh
glue\t1yk
gluedatabrew\t1yk
gluont\t1dq
glusterf\t3cx
gmailapi\ti0
gnuoctave\t3d3
gnuparallel\t3d4
gnuradio\t3d7
gnuscreen\t3d8
gog\t3db
goj\ti6
googlead\t3dk
gpu\t631
grapeapi\tir
grapheneo\t3ec
grassgis\t3ef
haikujax\t1dz
hamlslim\tjg
harden\t5q2 1b 1
hardening\t5q2 1b 1
harmonyo\tjm
hdf\t1o1
hdinsight\t230
hdphortonwork\t3fq
hdphortonworks\t3fq
heremap\t3fz
heremaps\t3fz
hevodata\t3g0
hipaaedi\t583
hippocm\tjy
hippocms\tjy
hpenimble\t3h3
hpeprimera\t3h4
hpeproliant\t3h5
hpesimplivity\t3h6
hpestoreonce\t3h7
hpesynergy\t3h8
hpintegrity\t3gx
hpopenview\t3gz
hpsitescope\t3h0
huehadoop\t3he
iaa\t2at
iam\t1yr
ibmcertified\t6ms
ibmcloud\t2au
ibmdoors\t3i2
ibmflashsystem\t3i5
ibminfosphere\t3i6
ibmnetcool\t3i8
ibmsterling\t3ib
ibmstorwize\t3ic
ibmwatson\t3ie
icc\t4r0
ice\tkl
identity\t29u
ifscloud\t3in
iic\t3jk
index\t5m5
infernoj\tku
ingest\t5wl 2x
ingesting\t5wl 2x
ingestion\t5wl 2x
integrate\t5fq 17 3d 18 10 6k 6h 1v 1q 10 b 3z c
integrating\t5fq 17 3d 18 10 6k 6h 1v 1q 10 b 3z c
integration\t5fq 17 3d 18 10 6k 6h 1v 1q 10 b 3z c
inteltbb\tl1
io\t64d
ionicvue\tl7
iot\t236
ipgcarmaker\t3kg
ipv\t58v
isaaclab\t3kk
isery\t2lo
javacard\tlp
jbosseap\tm3
jdedward\t3l7
jes\t3lc
jet\t3le
jointj\tmj
jsonform\tmu
jwplayer\tn0
kafkaj\t3mm
kaio\t3mp
kat\t1er
kdb\t1oj
key\t237
keyvault\t237
kinesi\t1v8
kinesis\t1v8
kirbycm\tn9
kirbycms\tn9
kop\t3o0
kratosgo\tnq
label\t5zk
labeling\t5zk
lake\t1z0
lakef\t3oz
lakeformation\t1z0
last\t5p1
ldo\t47j
let\t3pl
librenm\t3pr
lightsail\t1z6
lineageo\t3q3
littlef\t1f8
lizardf\t3qh
lmstudio\t3qo
lobster\t34v
lod\t6fc
lodashfp\tp1
log\t23i 1nj 1
loganalytic\t23i
loganalytics\t23i
logic\t23j
logicapp\t23j
logicapps\t23j
lokij\t1os
lon\t59n
lun\t65m
lynxo\t3ry
m\t6o4
maccatalyst\tpg
maco\t3s6
manage\t5f5 c p g 4 3 k 6 j v b z 1u 7 r 3 d 1f 2 m 14 j y p 4 4 v 1y 1n 5 p 8 15 2d 2a 1u 10 2 t 6 z 1n 1y e 6 3 e e 6
management\t5f5 c p g 4 3 k 6 j v b z 1u 7 r 3 d 1f 2 m 14 j y p 4 4 v 1y 1n 5 p 8 15 2d 2a 1u 10 2 t 6 z 1n 1y e 6 3 e e 6
managing\t5f5 c p g 4 3 k 6 j v b z 1u 7 r 3 d 1f 2 m 14 j y p 4 4 v 1y 1n 5 p 8 15 2d 2a 1u 10 2 t 6 z 1n 1y e 6 3 e e 6
map\tpq 2 pn 2d9 5
mapboxgl\tpp
martendb\t1p0
max\t1p1
mbedtl\t3tc
mcu\t668
mdn\t59x
mechanical\t2hu
mechanicalturk\t2hu
memorydb\t1vl
memorystore\t2a0
midserver\t3v1
migrate\t5i7 a k 19 2i p8
migrating\t5i7 a k 19 2i p8
migration\t5i7 a k 19 2i p8
mlplatform\t3vl
mlplatforms\t3vl
mlsystem\t3vl
mlsystems\t3vl
mlworkflow\t3s4
mlworkflows\t3s4
mobileci\tr3
mod\t3w5
modallab\t3vu
modeling\t5ga m 1m 18 5r 2 19 1w 3 29 8 6 1q f t 4i 2y 5 2z j 1t 16 8 s 16
monitor\t5hi 6c 3 3i 2s 1j 2q
monitoring\t5hi 6c 3 3i 2s 1j 2q
moody\t3wg
moosef\t3wj
mosaicml\t30q
move\t4dq
mqsery\t3i7
mtl\t5ah
mutex\t5fx
nagiosxi\t3xo
nav\trx 3lt
neo\t3y2
nestj\ts5
net\t1fw 2ia 5 1 7 1 5 1by
network\t23x 1
networkwatcher\t23y
newrelic\t3ys
nft\t679
niteststand\t3z6
niveristand\t3z7
nixo\t3zf
no\tsq
norflash\t34w
notebooklm\t2a2
notification\t23z
nsi\t50w
num\tt7
nxelixir\ttd
nxpkineti\t40i
nxpkinetis\t40i
obd\t40k
obsstudio\t40o
okr\t6fd
omronplc\t417
one\ttq 37j 1 1
onix\t41c
ontology\t654
opagatekeeper\t41i
openbla\tts
openeb\t41z
openfaa\t2d0
openmr\t426
opennm\t427
opensip\t42d
openva\t42k
openvm\t42l
openzf\t42q
ops\t1zg
opswork\t1zg
opsworks\t1zg
optimization\t5hw 2q 1e 5 10 b 11 l 8 5 k z 79 4h 1 2q h 2v 5m g e b 1 m
optimize\t5hw 2q 1e 5 10 b 11 l 8 5 k z 79 4h 1 2q h 2v 5m g e b 1 m
optimizing\t5hw 2q 1e 5 10 b 11 l 8 5 k z 79 4h 1 2q h 2v 5m g e b 1 m
opu\t5b1
orchestrate\t5la d8 34 c4
orchestrating\t5la d8 34 c4
orchestration\t5la d8 34 c4
orykrato\tu8
orykratos\tu8
owaspzap\t43z
p5j\t1gp
paa\t2dg
pandacss\tun
parallel\t1zk
parallelcluster\t1zk
parameter\t1zl
parameterstore\t1zl
pcaprometheu\t6p9
pcaprometheus\t6p9
pcs\t4l0
pdmpython\tv1
pdqdeploy\t44z
pebbledb\t1qh
pg\t479
photono\t45o
photonos\t45o
php\t2k t0 3a8
pihistorian\t2nh
pikeo\t45x
pisystem\t2nh
pitmutation\tvr
piwikpro\t465
pixij\t1h0
playjava\tvt
pll\t5fi
pmiagile\t6ph
pnppowershell\tw2
postgi\t1qx
powerapp\t2dm
powerdn\t47m
pre\t482
preempt\t47y
private\t1zo 4l
privatelink\t1zo 4l
processing\t5im 62 1d 2f 3t 9 4 1s 1n i 6 7 7 n 4 10 18 6 4 3y 4 1 4m 25
professional\t6m5 1 4 1
profile\t5in 1z 4g l p6
profiling\t5in 1z 4g l p6
protool\t48c
protools\t48c
provision\t5m8 g3 1g 1v
provisioning\t5m8 g3 1g 1v
psery\t3i9
ptcintegrity\t492
ptcwindchill\t493
pub\twt
py\t2s
pyat\t49n
pyo\tx4
pyqgi\t49w
pysideqt\txd
qnxneutrino\t4ae
qtcreator\txl
qtwidget\txn
qtwidgets\txn
rackruby\txy
railsapi\txz
rayrllib\t1hu
rayserve\t1hv
rds\t1w0 1
rdsproxy\t1w1
re\t4bp
reactdnd\tye
reacto\t4br
recaptcha\t2a7
redshift\t1w2 1
redwoodj\tz3
regex\t30
rekognition\t1w4
remixide\t4c2
requirej\t4cb
res\t1i8
restdoc\tzi
restdocs\tzi
retellai\t4ci
rev\t542
review\t5f5 20 ad oi
reviewing\t5f5 20 ad oi
roh\t6aa
rosnavigation\t4dq
rtu\t6a2
run\t2dw
runwayml\t4ef
rxj\t1ib
ryepython\t10h
s3\t1w6
saa\t6ah
safepopm\t6qc
saferto\t4ej
sagemaker\t1wa 1
sapactivate\t4fl
sapbasi\t4fr
sapbasis\t4fr
sapbrfplu\t4ft
sapbrfplus\t4ft
sapbuild\t4fw
sapcertified\t6qz
sapcloud\t2dx
sapcommerce\t10n
sapdatasphere\t4ga
sapfiori\t4gh
saplumira\t4gy
sapquery\t4hc
sapsecurity\t4hj
saptreasury\t4hs
sapworkflow\t4hw
sascertified\t6r0
saucelab\t4i8
scoutapm\t4io
sdr\t4iu
seaweedf\t4iw
secrets\t1zz
secretsmanager\t1zz
security\t200 1 a9
securityhub\t201
ser\t5ck
service\t24p 1 1
servicebu\t24p
servicebus\t24p
servicefabric\t24q
sig\t4kv
sim\t4l8
sixsigma\t6r7
sla\t5s3
slackapi\t123
slackapp\t123
sli\t6bc
slo\t6bc
sns\t1wf
sockj\t12i
solidj\t12k
spa\t6b9
splsplunk\t4no
spot\t20b
spotinstance\t20b
spotinstances\t20b
springai\t4nz
sqlsentry\t1s5
sqs\t1wg
srefoundation\t6rh
srv\t5da
ssp\t6rl
staadpro\t4ol
step\t20c
stepfunction\t20c
stepfunctions\t20c
steuerungs\t5yl
storageo\t4pi
stream\t256
sua\t6ct
supervized\t626 9w
surveyj\t14o
swtjface\t151
systemj\t157
tab\t1j9
tag\t3du
tagmanager\t3du
tax\t15g
tcr\t5hn
testbench\t5kr
textract\t1wh
thegraph\t4tg
tiaportal\t4tt
tibcoebx\t4tx
tiktokad\t4u1
timesery\t1sv
timestream\t1wi
tisitara\t4tr
trackj\t4uq
transfer\t20i
transferfamily\t20i
transform\t5zv 5u
transformation\t5zv 5u
transforming\t5zv 5u
transit\t20j
transitgateway\t20j
trc\t5hn
tru\t4v9
truena\t4v7
ttp\t5m6
tune\t5jg 2p 3a k 8m 44 2b 1m 8x
tuning\t5jg 2p 3a k 8m 44 2b 1m 8x
tvo\t16l
ui\t4hy
uibootstrap\t16z
uikitcss\t171
umnmapserver\t3st
unitydot\t178
unitypro\t4ij
unoplatform\t179
unsupervized\t6cu
validate\t5lg u dm 6p 7r
validating\t5lg u dm 6p 7r
validation\t5lg u dm 6p 7r
vastdata\t4x7
vb\t41
vectraai\t4xj
vee\t17p
veevacrm\t4xm
vertex\t2af 1
visiono\t4yk
visualization\t5zy
visualize\t5zy
visualizing\t5zy
vlm\t6d5
vm\t25m
vpc\t1wm
vue\t18i c3
vuerouter\t18e
vuestorefront\t18f
vyo\t4zm
warprust\t18m
watcho\t18o
weavenet\t500
web\t25q 2ud 8
webjob\t25q
webjobs\t25q
webo\t507
webstorage\t1or
why\t50h
winbug\t50j
windicss\t192
wlc\t5vb
worko\t51t
wpa\t5et
wpengine\t2eh
xen\t19z
xldeploy\t52j
xlrelease\t52k
yii\t1a5
yoastseo\t1a7
zerocice\t1ac
zioscala\t1ad
zkp\t6dx
μc\t3ua`;
