// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, short plurals. */
export const otherWordIndex = `abbrobotstudio\t2f3
aceeditor\t4o
acl\t5ey
adaspark\t2fo
adl\t223
administer\t5f1 3p 9v e6 2
administering\t5f1 3p 9v e6 2
administration\t5f1 3p 9v e6 2
admob\t3dg
aemasset\t2gf
aemassets\t2gf
ai\t2ns
aifoundry\t2ns
air\t2gy
alloydb\t27b
amazon\t1wu 1 1 4 g 1 1 2 1 1 1 1 1 7 5 1 4 7 3 3 7 9 6 6 4 4 1 3 b 1 1 a 1 6 1
amazonappsync\t1x0
amazoncloudhsm\t1xi
amazonfargate\t1yd
amazonopswork\t1zf
amazonopsworks\t1zf
amm\t5zv
annotate\t5za
annotating\t5za
annotation\t5za
antho\t27c
anthos\t27c
apn\t68z
app\t6s 1my 1 33 1 1 aj cn 5 5 2 3
appcenter\t2k1
appclip\t6o
appclips\t6o
appconfig\t1ww
appengine\t27f
appflow\t1tq
appintent\t11z
appintents\t11z
application\t213
applink\td3
applinks\td3
apprunner\t1wv
apps\t3dj
appsscript\t3dj
appsync\t1x0
ara\t2kn
arc\t2ks a
ark\t73
armtrustzone\t2lf
artifact\t27h
as\t54m
aspclassic\t2lq
associate\t6ln
ast\t67y
atgcommerce\t7q
aurora\t1tv
automate\t5mj ah 70 1g 5l n 1n
automating\t5mj ah 70 1g 5l n 1n
automation\t5mj ah 70 1g 5l n 1n
avinetwork\t2ng
avinetworks\t2ng
avlcruise\t2nh
aws\t1tq 5 2 4 2 1 3 1 5 3 1 2 2 2 1 3 1 2 1 1 3 1 2 5 d e 1 1 1 1 1 2 2 2 1 4 1 1 1 la
awsappconfig\t1ww
awsappflow\t1tq
awsappsync\t1x0
awsartifact\t1x1
awsbackup\t1x5
awsbilling\t1x7
awsbudget\t1x8
awsbudgets\t1x8
awscertified\t6gg
awschatbot\t1xb
awscloudfront\t1u1
awscloudhsm\t1xi
awscloudshell\t1xj
awscloudtrail\t1xk
awscloudwatch\t1u3
awscodebuild\t1xm
awscodecommit\t1xn
awscodedeploy\t1xo
awscodestar\t1xq
awscognito\t1u8
awscopilot\t1xu
awsdatasync\t1xy
awsdatazone\t1ud
awsdeepracer\t1y0
awsdocumentdb\t1ug
awsdynamodb\t1uh
awselasticache\t1uu
awseventbridge\t1uw
awsfargate\t1yd
awsgamelift\t1v0
awsgraviton\t1yk
awsguardduty\t1v2
awshealthomic\t1yn
awshealthomics\t1yn
awsinferentia\t1ys
awskinesi\t1v7
awskinesis\t1v7
awslightsail\t1z5
awsmarketplace\t1z9
awsmemorydb\t1vk
awsnitro\t1ze
awsopswork\t1zf
awsopsworks\t1zf
awspanorama\t1zi
awspowertool\t1zl
awspowertools\t1zl
awsprivatelink\t1zn
awsproton\t1zp
awsquicksight\t1vy
awsredshift\t1w1
awsrekognition\t1w3
awsrobomaker\t1zs
awssagemaker\t1w7
awssigner\t205
awssnowcone\t208
awssnowmobile\t209
awstextract\t1wg
awstimestream\t1wh
awstoolkit\t20g
awswavelength\t20n
awswickr\t20p
bcsfoundation\t6h9
beyond\t27j
beyondcorp\t27j
big\t8p 1yv hi 2
biglake\t27k
bigquery\t27l
bigswitch\t2p0
bigtable\t27n
binary\t27o
biz\t2pi
blob\t21b
blobstorage\t21b
bmchelix\t2q3
bmcmainview\t2q4
bmctruesight\t2q6
bnbchain\t2q7
bs\t1bc
bsigrundschutz\t6he
car\t2st
cat\tal 117
cdp\t5yt
cloud\t1xg aa 5 3 2 1 a 5 3 3 5 2 5 2
cloud9\t1xg
cloudarmor\t27q
cloudbuild\t27v
cloudcomposer\t27y
clouddatastore\t281
cloudfunction\t28b
cloudfunctions\t28b
cloudhsm\t1xi
cloudkm\t28g
cloudkms\t28g
cloudlogging\t28j
cloudnat\t28m
cloudrun\t28r
cloudscheduler\t28t
cloudspanner\t28y
cloudsql\t290
cloudwatch\t1u4
cloudwatchlog\t1u4
cloudwatchlogs\t1u4
cnf\t61b
cnn\t66u
code\t1u7 3e
codeartifact\t1xl
codewhisperer\t1u7
cog\t55p
cognito\t1u8
collect\t5ji hy 38 77
collecting\t5ji hy 38 77
collection\t5ji hy 38 77
compute\t29a
computeengine\t29a
conditional\t21n
configuration\t5st 7x 63
configure\t5st 7x 63
configuring\t5st 7x 63
container\t21p
containerapp\t21p
containerapps\t21p
cost\t1xw
costexplorer\t1xw
cpp\t2z5
crd\t64t
cry\tcm
cststudio\t2zp
cte\t5uv
d3j\t1cc
dao\t6c5
data\t1ud 7p
datafactory\t222
dataplex\t29h
dataprep\t29i
datazone\t1ud
daxstudio\t313
db\t1ml
ddo\t5zt
deploy\t5jc 8e 50 42 6z
deploying\t5jc 8e 50 42 6z
deployment\t5jc 8e 50 42 6z
design\t5h7 29 19 3 g 1q g m 2h 4 f 12 s o c c 8 a s 1 1o 2 r c 9 5e 2w k q r z 2c n 1e k 4
designing\t5h7 29 19 3 g 1q g m 2h 4 f 12 s o c c 8 a s 1 1o 2 r c 9 5e 2w k q r z 2c n 1e k 4
detect\t5f7 8 i 44 8 2b 13 7v 2m 42 1b 4p 2 2k 15 1u 5 m
detecting\t5f7 8 i 44 8 2b 13 7v 2m 42 1b 4p 2 2k 15 1u 5 m
detection\t5f7 8 i 44 8 2b 13 7v 2m 42 1b 4p 2 2k 15 1u 5 m
dev\t1cl 1pv
device\t1y1
devicefarm\t1y1
did\t5zw
dip\t32m
direct\t1y2
directconnect\t1y2
document\t5fi 3k 1o 3a 5c
documentation\t5fi 3k 1o 3a 5c
documenting\t5fi 3k 1o 3a 5c
dosbatch\t2og
dot\te0
dscpowershell\t33r
dsl\t60g
duosecurity\t2uz
durable\t22m
dynamodb\t1uj
ec\t1ul
ec2\t1ul
eco\t611
ecr\t1un
ecs\t1uo
edbpostgre\t1mu
edbpostgres\t1mu
edk\t4vp
efmigration\teq
efmigrations\teq
eks\t1ur 1
eksanywhere\t1us
emr\t1uv
encrypt\t5p9 jp 2u
encrypting\t5p9 jp 2u
encryption\t5p9 jp 2u
env\t35t
eta\t36i
eventarc\t29n
evo\tfh
exo\tfi
ext\t373
extract\t61q ce
extracting\t61q ce
extraction\t61q ce
faa\t26x
fargate\t1yd
fig\t380
fin\t271
fsx\t1uz
game\t1v0
gamelift\t1v0
gan\t62c
gdd\t5kq
gemini\t29q
geo\t1dj 1 1xz
geproficy\t3b6
gesmallworld\t3b7
get\t3bo
git\t3c1 f 8
gke\t29r
gkeautopilot\t29r
glm\t6ec
global\t1yg
glue\t1yj
gluedatabrew\t1yj
gnuoctave\t3d0
gnuparallel\t3d1
gnuradio\t3d4
gnuscreen\t3d5
gog\t3d8
goj\ti6
harden\t5pv 1c
hardening\t5pv 1c
hdf\t1o0
hdinsight\t22z
hdphortonwork\t3fn
hdphortonworks\t3fn
hpenimble\t3h0
hpeprimera\t3h1
hpeproliant\t3h2
hpesimplivity\t3h3
hpestoreonce\t3h4
hpesynergy\t3h5
hpintegrity\t3gu
hpopenview\t3gw
hpsitescope\t3gx
huehadoop\t3hb
iaa\t2ar
iam\t1yq
ibmcertified\t6md
ibmcloud\t2as
ibmdoors\t3hz
ibmflashsystem\t3i2
ibminfosphere\t3i3
ibmnetcool\t3i5
ibmsterling\t3i8
ibmstorwize\t3i9
ibmwatson\t3ib
icc\t4qt
ice\tkl
identity\t29s
ifscloud\t3ik
iic\t3jh
ingest\t5wc
ingesting\t5wc
ingestion\t5wc
integrate\t5gq 3d 18 10 6k 9x 10 b 3y c
integrating\t5gq 3d 18 10 6k 9x 10 b 3y c
integration\t5gq 3d 18 10 6k 9x 10 b 3y c
iot\t235
ipgcarmaker\t3kd
ipv\t58o
jes\t3l9
jet\t3lb
jwplayer\tn0
kat\t1eq
key\t236
kinesi\t1v7
kinesis\t1v7
kop\t3nx
lake\t1yz
lakeformation\t1yz
ldo\t47c
lightsail\t1z5
lmstudio\t3qi
log\t23h 1ne 1
loganalytic\t23h
loganalytics\t23h
logic\t23i
logicapp\t23i
logicapps\t23i
lon\t59h
maccatalyst\tpg
manage\t5ey c p g 4 3 k 6 j v b z 21 r 3 d 1f 2 m 14 1h p 4 4 v 1y 1k 5 p 8 15 2c 29 1t 10 2 t 6 z 1n 1x d 6 3 e e 6
management\t5ey c p g 4 3 k 6 j v b z 21 r 3 d 1f 2 m 14 1h p 4 4 v 1y 1k 5 p 8 15 2c 29 1t 10 2 t 6 z 1n 1x d 6 3 e e 6
managing\t5ey c p g 4 3 k 6 j v b z 21 r 3 d 1f 2 m 14 1h p 4 4 v 1y 1k 5 p 8 15 2c 29 1t 10 2 t 6 z 1n 1x d 6 3 e e 6
map\tpq 2 pm 2d4 5
max\t1p0
mcu\t65v
mdn\t59r
mechanical\t2hr
mechanicalturk\t2hr
memorydb\t1vk
memorystore\t29y
midserver\t3uw
migrate\t5i0 23 2i p2
migrating\t5i0 23 2i p2
migration\t5i0 23 2i p2
mlplatform\t3vg
mlplatforms\t3vg
mlsystem\t3vg
mlsystems\t3vg
mlworkflow\t3ry
mlworkflows\t3ry
modeling\t5g3 m 2u 5r 2 19 1w 3 29 8 6 1o e t 4h 2w 4 30 j 1t 15 8 r 16
monitor\t5hb 6c 3l 2s 1j 2n
monitoring\t5hb 6c 3l 2s 1j 2n
mtl\t5aa
nat\t1zb
natgateway\t1zb
nav\trx 3lm
neo\t3xw
net\t1fv 2i5 5 1 7 1 5 1bx
network\t23w 1
networkwatcher\t23x
nft\t66w
niteststand\t3z0
niveristand\t3z1
norflash\t34t
notebooklm\t2a0
notification\t23y
nsi\t50p
num\tt7
nxelixir\ttd
nxpkineti\t40d
nxpkinetis\t40d
obsstudio\t40j
okr\t6ey
one\ttq 37e 1 1
opagatekeeper\t41d
ops\t1zf
opswork\t1zf
opsworks\t1zf
optimization\t5hp 2q 1e 5 10 b 11 t 5 1j bm 1 2o h 2v 5k g e b 1 m
optimize\t5hp 2q 1e 5 10 b 11 t 5 1j bm 1 2o h 2v 5k g e b 1 m
optimizing\t5hp 2q 1e 5 10 b 11 t 5 1j bm 1 2o h 2v 5k g e b 1 m
opu\t5au
orchestrate\t5l3 g8
orchestrating\t5l3 g8
orchestration\t5l3 g8
orykrato\tu8
orykratos\tu8
p5j\t1go
paa\t2de
parallel\t1zj
parallelcluster\t1zj
parameter\t1zk
parameterstore\t1zk
pcaprometheu\t6ou
pcaprometheus\t6ou
pcs\t4kt
pdmpython\tv1
pdqdeploy\t44u
php\t45n
pihistorian\t2ne
pisystem\t2ne
pitmutation\tvr
pll\t5fb
pmiagile\t6p2
pnppowershell\tw2
pre\t47v
private\t1zn
privatelink\t1zn
processing\t5oh 1d 2f 3r 9 4 1r 1n h 6 7 7 n 4 10 17 6 4 3x 4 1 4k 25
professional\t6lq 1 4 1
profile\t5ig 1z tz
profiling\t5ig 1z tz
protool\t485
protools\t485
provision\t5m1 fz 1f 1u
provisioning\t5m1 fz 1f 1u
ptcintegrity\t48v
ptcwindchill\t48w
pub\twt
py\t2s
pyo\tx4
qnxneutrino\t4a7
qtcreator\txl
qtwidget\txn
qtwidgets\txn
rayrllib\t1ht
rayserve\t1hu
rds\t1vz 1
rdsproxy\t1w0
recaptcha\t2a5
redshift\t1w1 1
rekognition\t1w3
res\t1i7
rev\t53v
review\t5ey cd oa
reviewing\t5ey cd oa
roh\t69x
rosnavigation\t4dj
rtu\t69p
run\t2du
rxj\t1ia
ryepython\t10h
s3\t1w5
saa\t6a4
sagemaker\t1w9 1
sapactivate\t4fe
sapbasi\t4fk
sapbasis\t4fk
sapbrfplu\t4fm
sapbrfplus\t4fm
sapbuild\t4fp
sapcertified\t6qk
sapcloud\t2dv
sapcommerce\t10n
sapdatasphere\t4g3
sapfiori\t4ga
saplumira\t4gr
sapquery\t4h5
sapsecurity\t4hc
saptreasury\t4hl
sapworkflow\t4hp
sascertified\t6ql
sdr\t4in
secrets\t1zy
secretsmanager\t1zy
security\t1zz 1 a8
securityhub\t200
ser\t5cd
service\t24o 1 1
servicebu\t24o
servicebus\t24o
servicefabric\t24p
sig\t4ko
sim\t4l1
sixsigma\t6qs
sli\t6az
slo\t6az
sns\t1we
spa\t6aw
splsplunk\t4nh
spot\t20a
spotinstance\t20a
spotinstances\t20a
sqlsentry\t1s4
sqs\t1wf
srefoundation\t6r2
srv\t5d3
ssp\t6r6
step\t20b
stepfunction\t20b
stepfunctions\t20b
stream\t255
sua\t6cf
swtjface\t151
tab\t1j8
tag\t3dr
tagmanager\t3dr
tax\t15g
tcr\t5hg
textract\t1wg
thegraph\t4t9
tiaportal\t4tm
timestream\t1wh
tisitara\t4tk
transfer\t20h
transferfamily\t20h
transform\t65c
transformation\t65c
transforming\t65c
transit\t20i
transitgateway\t20i
tru\t4v2
ttp\t5lz
tune\t5j9 2p 3a k 8j 43 2a 1l 8v
tuning\t5j9 2p 3a k 8j 43 2a 1l 8v
tvo\t16l
ui\t4hr
uibootstrap\t16z
umnmapserver\t3sn
unoplatform\t179
validate\t5l9 ed 6m 7p
validating\t5l9 ed 6m 7p
validation\t5l9 ed 6m 7p
vee\t17p
vertex\t2ae
vlm\t6cq
vm\t25l
vpc\t1wl
vue\t18i c2
vuerouter\t18e
vuestorefront\t18f
vyo\t4zf
web\t25p 2u7 8
webjob\t25p
webjobs\t25p
webstorage\t1oq
why\t50a
wlc\t5v4
wpa\t5em
wpengine\t2ee
xen\t19z
xldeploy\t52c
xlrelease\t52d
zioscala\t1ad
zkp\t6di`;
