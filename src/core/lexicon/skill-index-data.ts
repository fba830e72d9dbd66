// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, short plurals. */
export const otherWordIndex = `abbrobotstudio\t2f5
aceeditor\t4o
acl\t5f0
adaspark\t2fq
adl\t223
administer\t5f3 3p 9v ea 2
administering\t5f3 3p 9v ea 2
administration\t5f3 3p 9v ea 2
admob\t3di
aemasset\t2gh
aemassets\t2gh
ai\t2nu
aifoundry\t2nu
air\t2h0
alloydb\t27b
amazon\t1wu 1 1 4 g 1 1 2 1 1 1 1 1 7 5 1 4 7 3 3 7 9 6 6 4 4 1 3 b 1 1 a 1 6 1
amazonappsync\t1x0
amazoncloudhsm\t1xi
amazonfargate\t1yd
amazonopswork\t1zf
amazonopsworks\t1zf
amm\t5zy
annotate\t5zd
annotating\t5zd
annotation\t5zd
antho\t27c
anthos\t27c
apn\t695
app\t6s 1my 1 33 1 1 aj cp 5 5 2 3
appcenter\t2k3
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
apps\t3dl
appsscript\t3dl
appsync\t1x0
ara\t2kp
arc\t2ku a
ark\t73
armtrustzone\t2lh
artifact\t27h
as\t54o
aspclassic\t2ls
associate\t6lt
ast\t684
atgcommerce\t7q
aurora\t1tv
automate\t5ml ah 72 1h 5m n 1n
automating\t5ml ah 72 1h 5m n 1n
automation\t5ml ah 72 1h 5m n 1n
avinetwork\t2ni
avinetworks\t2ni
avlcruise\t2nj
aws\t1tq 5 2 4 2 1 3 1 5 3 1 2 2 2 1 3 1 2 1 1 3 1 2 5 d e 1 1 1 1 1 2 2 2 1 4 1 1 1 lc
awsappconfig\t1ww
awsappflow\t1tq
awsappsync\t1x0
awsartifact\t1x1
awsbackup\t1x5
awsbilling\t1x7
awsbudget\t1x8
awsbudgets\t1x8
awscertified\t6gm
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
bcsfoundation\t6hf
beyond\t27j
beyondcorp\t27j
big\t8p 1yv hk 2
biglake\t27k
bigquery\t27l
bigswitch\t2p2
bigtable\t27n
binary\t27o
biz\t2pk
blob\t21b
blobstorage\t21b
bmchelix\t2q5
bmcmainview\t2q6
bmctruesight\t2q8
bnbchain\t2q9
bs\t1bc
bsigrundschutz\t6hk
car\t2sv
cat\tal 117
cdp\t5yw
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
cnf\t61f
cnn\t670
code\t1u7 3e
codeartifact\t1xl
codewhisperer\t1u7
cog\t55r
cognito\t1u8
collect\t5jk i0 36 2 79
collecting\t5jk i0 36 2 79
collection\t5jk i0 36 2 79
compute\t29a
computeengine\t29a
conditional\t21n
configuration\t5sv 7z 65
configure\t5sv 7z 65
configuring\t5sv 7z 65
container\t21p
containerapp\t21p
containerapps\t21p
cost\t1xw
costexplorer\t1xw
cpp\t2z7
crd\t64x
cry\tcm
cststudio\t2zr
cte\t5ux
d3j\t1cc
dao\t6cb
data\t1ud 7p
datafactory\t222
dataplex\t29h
dataprep\t29i
datazone\t1ud
daxstudio\t315
db\t1ml
ddo\t5zw
deploy\t5je 8e 50 44 71
deploying\t5je 8e 50 44 71
deployment\t5je 8e 50 44 71
design\t5h9 29 19 3 g 1q g m 2h 4 f 12 s o c c 8 a s 1 1o 3 r c 9 5f 2y k q r z 2c n 1e k 4
designing\t5h9 29 19 3 g 1q g m 2h 4 f 12 s o c c 8 a s 1 1o 3 r c 9 5f 2y k q r z 2c n 1e k 4
detect\t5f9 8 i 44 8 2b 13 7v 2n 43 1b 4r 2 2k 15 1u 5 m
detecting\t5f9 8 i 44 8 2b 13 7v 2n 43 1b 4r 2 2k 15 1u 5 m
detection\t5f9 8 i 44 8 2b 13 7v 2n 43 1b 4r 2 2k 15 1u 5 m
dev\t1cl 1px
device\t1y1
devicefarm\t1y1
did\t5zz
dip\t32o
direct\t1y2
directconnect\t1y2
document\t5fk 3k 1o 3a 5c
documentation\t5fk 3k 1o 3a 5c
documenting\t5fk 3k 1o 3a 5c
dosbatch\t2oi
dot\te0
dscpowershell\t33t
dsl\t60k
duosecurity\t2v1
durable\t22m
dynamodb\t1uj
ec\t1ul
ec2\t1ul
eco\t615
ecr\t1un
ecs\t1uo
edbpostgre\t1mu
edbpostgres\t1mu
edk\t4vr
efmigration\teq
efmigrations\teq
eks\t1ur 1
eksanywhere\t1us
emr\t1uv
encrypt\t5pb jt 2u
encrypting\t5pb jt 2u
encryption\t5pb jt 2u
env\t35v
eta\t36k
eventarc\t29n
evo\tfh
exo\tfi
ext\t375
extract\t61u cg
extracting\t61u cg
extraction\t61u cg
faa\t26x
fargate\t1yd
fig\t382
fin\t271
fsx\t1uz
game\t1v0
gamelift\t1v0
gan\t62g
gdd\t5ks
gemini\t29q
geo\t1dj 1 1y1
geproficy\t3b8
gesmallworld\t3b9
get\t3bq
git\t3c3 f 8
gke\t29r
gkeautopilot\t29r
glm\t6ei
global\t1yg
glue\t1yj
gluedatabrew\t1yj
gnuoctave\t3d2
gnuparallel\t3d3
gnuradio\t3d6
gnuscreen\t3d7
gog\t3da
goj\ti6
harden\t5px 1c
hardening\t5px 1c
hdf\t1o0
hdinsight\t22z
hdphortonwork\t3fp
hdphortonworks\t3fp
hpenimble\t3h2
hpeprimera\t3h3
hpeproliant\t3h4
hpesimplivity\t3h5
hpestoreonce\t3h6
hpesynergy\t3h7
hpintegrity\t3gw
hpopenview\t3gy
hpsitescope\t3gz
huehadoop\t3hd
iaa\t2ar
iam\t1yq
ibmcertified\t6mj
ibmcloud\t2as
ibmdoors\t3i1
ibmflashsystem\t3i4
ibminfosphere\t3i5
ibmnetcool\t3i7
ibmsterling\t3ia
ibmstorwize\t3ib
ibmwatson\t3id
icc\t4qv
ice\tkl
identity\t29s
ifscloud\t3im
iic\t3jj
ingest\t5we
ingesting\t5we
ingestion\t5we
integrate\t5gs 3d 18 10 6k 9z 10 b 40 c
integrating\t5gs 3d 18 10 6k 9z 10 b 40 c
integration\t5gs 3d 18 10 6k 9z 10 b 40 c
iot\t235
ipgcarmaker\t3kf
ipv\t58q
jes\t3lb
jet\t3ld
jwplayer\tn0
kat\t1eq
key\t236
kinesi\t1v7
kinesis\t1v7
kop\t3nz
lake\t1yz
lakeformation\t1yz
ldo\t47e
lightsail\t1z5
lmstudio\t3qk
log\t23h 1ng 1
loganalytic\t23h
loganalytics\t23h
logic\t23i
logicapp\t23i
logicapps\t23i
lon\t59j
maccatalyst\tpg
manage\t5f0 c p g 4 3 k 6 j v b z 21 r 3 d 1f 2 m 14 1h p 4 4 v 1y 1l 5 p 8 15 2d 29 1v 10 2 t 6 z 1n 1x d 6 3 e e 6
management\t5f0 c p g 4 3 k 6 j v b z 21 r 3 d 1f 2 m 14 1h p 4 4 v 1y 1l 5 p 8 15 2d 29 1v 10 2 t 6 z 1n 1x d 6 3 e e 6
managing\t5f0 c p g 4 3 k 6 j v b z 21 r 3 d 1f 2 m 14 1h p 4 4 v 1y 1l 5 p 8 15 2d 29 1v 10 2 t 6 z 1n 1x d 6 3 e e 6
map\tpq 2 pm 2d6 5
max\t1p0
mcu\t661
mdn\t59t
mechanical\t2ht
mechanicalturk\t2ht
memorydb\t1vk
memorystore\t29y
midserver\t3uy
migrate\t5i2 23 2i p6
migrating\t5i2 23 2i p6
migration\t5i2 23 2i p6
mlplatform\t3vi
mlplatforms\t3vi
mlsystem\t3vi
mlsystems\t3vi
mlworkflow\t3s0
mlworkflows\t3s0
modeling\t5g5 m 2u 5r 2 19 1w 3 29 8 6 1o f t 4i 2x 5 30 j 1t 15 8 r 16
monitor\t5hd 6c 3l 2s 1j 2o
monitoring\t5hd 6c 3l 2s 1j 2o
mtl\t5ac
nat\t1zb
natgateway\t1zb
nav\trx 3lo
neo\t3xy
net\t1fv 2i7 5 1 7 1 5 1bx
network\t23w 1
networkwatcher\t23x
nft\t672
niteststand\t3z2
niveristand\t3z3
norflash\t34v
notebooklm\t2a0
notification\t23y
nsi\t50r
num\tt7
nxelixir\ttd
nxpkineti\t40f
nxpkinetis\t40f
obsstudio\t40l
okr\t6f4
one\ttq 37g 1 1
opagatekeeper\t41f
ops\t1zf
opswork\t1zf
opsworks\t1zf
optimization\t5hr 2q 1e 5 10 b 11 t 5 1j bo 1 2p h 2w 5k g e b 1 m
optimize\t5hr 2q 1e 5 10 b 11 t 5 1j bo 1 2p h 2w 5k g e b 1 m
optimizing\t5hr 2q 1e 5 10 b 11 t 5 1j bo 1 2p h 2w 5k g e b 1 m
opu\t5aw
orchestrate\t5l5 ga
orchestrating\t5l5 ga
orchestration\t5l5 ga
orykrato\tu8
orykratos\tu8
p5j\t1go
paa\t2de
parallel\t1zj
parallelcluster\t1zj
parameter\t1zk
parameterstore\t1zk
pcaprometheu\t6p0
pcaprometheus\t6p0
pcs\t4kv
pdmpython\tv1
pdqdeploy\t44w
php\t45p
pihistorian\t2ng
pisystem\t2ng
pitmutation\tvr
pll\t5fd
pmiagile\t6p8
pnppowershell\tw2
pre\t47x
private\t1zn
privatelink\t1zn
processing\t5oj 1d 2f 3r 9 4 1s 1n i 6 7 7 n 4 10 17 6 4 3z 4 1 4k 25
professional\t6lw 1 4 1
profile\t5ii 1z u3
profiling\t5ii 1z u3
protool\t487
protools\t487
provision\t5m3 g1 1f 1v
provisioning\t5m3 g1 1f 1v
ptcintegrity\t48x
ptcwindchill\t48y
pub\twt
py\t2s
pyo\tx4
qnxneutrino\t4a9
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
rev\t53x
review\t5f0 cd oe
reviewing\t5f0 cd oe
roh\t6a3
rosnavigation\t4dl
rtu\t69v
run\t2du
rxj\t1ia
ryepython\t10h
s3\t1w5
saa\t6aa
sagemaker\t1w9 1
sapactivate\t4fg
sapbasi\t4fm
sapbasis\t4fm
sapbrfplu\t4fo
sapbrfplus\t4fo
sapbuild\t4fr
sapcertified\t6qq
sapcloud\t2dv
sapcommerce\t10n
sapdatasphere\t4g5
sapfiori\t4gc
saplumira\t4gt
sapquery\t4h7
sapsecurity\t4he
saptreasury\t4hn
sapworkflow\t4hr
sascertified\t6qr
sdr\t4ip
secrets\t1zy
secretsmanager\t1zy
security\t1zz 1 a8
securityhub\t200
ser\t5cf
service\t24o 1 1
servicebu\t24o
servicebus\t24o
servicefabric\t24p
sig\t4kq
sim\t4l3
sixsigma\t6qy
sli\t6b5
slo\t6b5
sns\t1we
spa\t6b2
splsplunk\t4nj
spot\t20a
spotinstance\t20a
spotinstances\t20a
sqlsentry\t1s4
sqs\t1wf
srefoundation\t6r8
srv\t5d5
ssp\t6rc
step\t20b
stepfunction\t20b
stepfunctions\t20b
stream\t255
sua\t6cl
swtjface\t151
tab\t1j8
tag\t3dt
tagmanager\t3dt
tax\t15g
tcr\t5hi
textract\t1wg
thegraph\t4tb
tiaportal\t4to
timestream\t1wh
tisitara\t4tm
transfer\t20h
transferfamily\t20h
transform\t65h
transformation\t65h
transforming\t65h
transit\t20i
transitgateway\t20i
tru\t4v4
ttp\t5m1
tune\t5jb 2p 3a k 8k 44 2a 1n 8v
tuning\t5jb 2p 3a k 8k 44 2a 1n 8v
tvo\t16l
ui\t4ht
uibootstrap\t16z
umnmapserver\t3sp
unoplatform\t179
validate\t5lb ee 6p 7p
validating\t5lb ee 6p 7p
validation\t5lb ee 6p 7p
vee\t17p
vertex\t2ae
vlm\t6cw
vm\t25l
vpc\t1wl
vue\t18i c2
vuerouter\t18e
vuestorefront\t18f
vyo\t4zh
web\t25p 2u9 8
webjob\t25p
webjobs\t25p
webstorage\t1oq
why\t50c
wlc\t5v6
wpa\t5eo
wpengine\t2eg
xen\t19z
xldeploy\t52e
xlrelease\t52f
zioscala\t1ad
zkp\t6do`;
