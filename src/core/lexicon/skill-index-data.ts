// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = `510\t6ow
abbrobotstudio\t2fu
abinitio\t2fl
aceeditor\t4r
acl\t5pi
adamsmsc\t2gi
adaspark\t2gf
adl\t22s
administer\t5j7 n 58 33 8f a9
administering\t5j7 n 58 33 8f a9
administration\t5j7 n 58 33 8f a9
admob\t3ek
adonisj\t55
aemasset\t2h6
aemassets\t2h6
ai\t2oo
aifoundry\t2oo
air\t2hp
alloydb\t281
amazon\t1xj 1 1 4 g 1 1 2 1 1 1 1 1 7 5 1 4 7 3 3 7 9 6 a 4 1 3 b 1 1 a 1 6 1
amazonad\t2ig
amazonappsync\t1xp
amazoncloudhsm\t1y7
amazoneb\t1v9
amazonec\t1vd
amazonef\t1vf
amazonek\t1vg
amazonfargate\t1z2
amazonmq\t1wb
amazonopswork\t204
amazonopsworks\t204
amazonrd\t1wo
amazonse\t1x1
amazonsn\t1x3
amazonsq\t1x4
amm\t6g1
amr\t3x8
angularj\t63
annotate\t69b
annotating\t69b
annotation\t69b
antdesign\t1bf
antho\t282
anthos\t282
apachejc\t1ma
apn\t6fe
app\t6w 1nj 1 33 1 1 ak cs 5 5 2 3
appcenter\t2kw
appclip\t6s
appclips\t6s
appconfig\t1xl
appengine\t285
appflow\t1uf
appintent\t12b
appintents\t12b
applepay\t6x
application\t21s
applink\td7
applinks\td7
apprunner\t1xk
apps\t3en
appsscript\t3en
appsync\t1xp
ara\t2li 3cl
arborddo\t2lk
arc\t2ln a
arenaplm\t2ly
ark\t77
armtrustzone\t2ma
artifact\t287
as\t57f
aspclassic\t2mm
associate\t6pl
ast\t6fa
atgcommerce\t7u
aurora\t1uk
authorization\t5pi
automate\t5hx 1h x j 3o 4r 4i cv 12 28 2g w
automating\t5hx 1h x j 3o 4r 4i cv 12 28 2g w
automation\t5hx 1h x j 3o 4r 4i cv 12 28 2g w
automatization\t5je 9m
avinetwork\t2oc
avinetworks\t2oc
avlcruise\t2od
aws\t1uf 5 2 4 2 1 3 1 5 3 1 2 2 2 1 3 1 2 1 1 3 1 2 5 d e 1 1 1 1 1 2 2 2 1 4 1 1 1 ld
awsappconfig\t1xl
awsappflow\t1uf
awsappsync\t1xp
awsartifact\t1xq
awsbackup\t1xu
awsbilling\t1xw
awsbudget\t1xx
awsbudgets\t1xx
awscertified\t6ke
awschatbot\t1y0
awscloudfront\t1uq
awscloudhsm\t1y7
awscloudshell\t1y8
awscloudtrail\t1y9
awscloudwatch\t1us
awscodebuild\t1yb
awscodecommit\t1yc
awscodedeploy\t1yd
awscodestar\t1yf
awscognito\t1ux
awscopilot\t1yj
awsdatasync\t1yn
awsdatazone\t1v2
awsdeepracer\t1yp
awsdocumentdb\t1v5
awsdynamodb\t1v6
awselasticache\t1vj
awseventbridge\t1vl
awsfargate\t1z2
awsgamelift\t1vp
awsgraviton\t1z9
awsguardduty\t1vr
awshealthomic\t1zc
awshealthomics\t1zc
awsinferentia\t1zh
awskinesi\t1vw
awskinesis\t1vw
awslightsail\t1zu
awsmarketplace\t1zy
awsmemorydb\t1w9
awsnitro\t203
awsopswork\t204
awsopsworks\t204
awspanorama\t207
awspowertool\t20a
awspowertools\t20a
awsprivatelink\t20c
awsproton\t20e
awsquicksight\t1wn
awsredshift\t1wq
awsrekognition\t1ws
awsrobomaker\t20h
awssagemaker\t1ww
awssigner\t20u
awssnowcone\t20x
awssnowmobile\t20y
awstextract\t1x5
awstimestream\t1x6
awstoolkit\t215
awswavelength\t21c
awswickr\t21e
azurearc\t21t
azurecdn\t226
azuredn\t239
azuredns\t239
azuremap\t24d
azuresdk\t25a
azuresql\t25l
backstopj\t8i
baseliii\t6w5
bazaarvc\t2ph
bcsfoundation\t6l7
bedrockagents\t1um
beegf\t2pm
beyond\t289
beyondcorp\t289
big\t8t 1zh hq 2
biglake\t28a
bigquery\t28b
bigswitch\t2py
bigtable\t28d
binary\t28e
biz\t2qg
blob\t220
blobstorage\t220
bluecoat\t2qv
bmchelix\t2r2
bmcmainview\t2r3
bmctruesight\t2r5
bnbchain\t2r6
bs\t1bs
bsigrundschutz\t6lc
bunnycdn\t26l
c++\t46j
car\t2ts 1
cat\tap 11j
cdp\t6cd
cento\t2u9
chakraui\t1ca
chefruby\tax
chibio\t2v6
chromeo\t2ve
cirrusci\t2vq
ciscoaci\t2vs
ciscoasr\t2vv
ciscocml\t2vx
ciscoduo\t2vz
ciscoise\t2w4
ciscomd\t2w6
ciscomds\t2w6
cisconso\t2w8
ciscouc\t2wf
ciscoucs\t2wf
ciscowlc\t2wk
citrixpv\t2wn
clickcli\tba
cloud\t1y5 ab 5 3 2 1 a 5 3 3 5 2 5 2
cloud9\t1y5
cloudarmor\t28g
cloudbuild\t28l
cloudcomposer\t28o
clouddatastore\t28r
cloudfunction\t291
cloudfunctions\t291
cloudhsm\t1y7
cloudkm\t296
cloudkms\t296
cloudlogging\t299
cloudnat\t29c
cloudrun\t29h
cloudscheduler\t29j
cloudspanner\t29o
cloudsql\t29q
cloudwatch\t1ut
cloudwatchlog\t1ut
cloudwatchlogs\t1ut
cnf\t62h
cnn\t63u
cobracli\tbk
code\t1uw 3e
codeartifact\t1ya
codeceptj\t2y4
codewhisperer\t1uw
cog\t58i
cognito\t1ux
collect\t5ts gk 1 2d 2w
collecting\t5ts gk 1 2d 2w
collection\t5ts gk 1 2d 2w
compute\t2a0
computeengine\t2a0
conditional\t22c
configuration\t5p2 lr 3y
configure\t5p2 lr 3y
configuring\t5p2 lr 3y
container\t22e
containerapp\t22e
containerapps\t22e
containerized\t667
conteneurization\t667
cooky\t6gx
cool\t4t8
coquitt\t1cj
coquitts\t1cj
coredn\t2zo
corejava\t1ck
cosmos\t22k
cost\t1yl
costexplorer\t1yl
cpp\t305
craftcm\tci
craftcms\tci
crazyegg\t30a
crd\t60b
cry\tcq
css\tp
cststudio\t30q
cte\t5st
cubla\t1co
cx\tcs
d3j\t1ct
dangerj\t31b
dangerjs\t31b
dao\t6dz
dartfrog\tcy
data\t1v2 7p
dataclass\td1
datafactory\t22r
datamigraty\t5mv
dataplex\t2a7
dataprep\t2a8
dataproc\t2a9
datatransformaty\t66g
datavisualisaty\t5zi
datavisualization\t5zi
datazone\t1v2
daxstudio\t325
db\t1na
ddo\t6cj
ddr\t58q
deltaplc\t335
deploy\t5hx bu 1l 67 5y 3j 3s
deploying\t5hx bu 1l 67 5y 3j 3s
deployment\t5hx bu 1l 67 5y 3j 3s
design\t5j0 b k q n 6 k 7 w a 3 a 15 a 8 1f 1o b 35 r 1x 1 25 o 8 1q 24 p 2t 4 2 1r f o x 16 3f h 1n
designing\t5j0 b k q n 6 k 7 w a 3 a 15 a 8 1f 1o b 35 r 1x 1 25 o 8 1q 24 p 2t 4 2 1r f o x 16 3f h 1n
detect\t5il p v j 52 x 3s 18 3r 3s 1i 11 5c i 1p 1o 3x e 8
detecting\t5il p v j 52 x 3s 18 3r 3s 1i 11 5c i 1p 1o 3x e 8
detection\t5il p v j 52 x 3s 18 3r 3s 1i 11 5c i 1p 1o 3x e 8
dev\t1d2 1qg
device\t1yq
devicefarm\t1yq
did\t69i
dip\t33o
direct\t1yr
directconnect\t1yr
djangocm\tds
document\t5p6 h 4e 1i h l
documentation\t5p6 h 4e 1i h l
documenting\t5p6 h 4e 1i h l
dosbatch\t2pd
dot\te5
dotcm\te4
dscpowershell\t34t
dsl\t6co
dundasbi\t34z
duosecurity\t2vz
durable\t23b
dynamodb\t1v6 2
ec\t1va
ec2\t1va
eco\t6cp
ecr\t1vc
ecs\t1vd
edbpostgre\t1nj
edbpostgres\t1nj
edk\t4yc
ef\tff 5rw
efmigration\tev
efmigrations\tev
eks\t1vg 1
eksanywhere\t1vh
elasti\t1vj
elastic\t1yv
elasticache\t1vj
embercli\tf8
embo\t36k
emr\t1vk
encorego\tfd
encrypt\t5o5 jq 62
encrypting\t5o5 jq 62
encryption\t5o5 jq 62
env\t36v
es\t1n
eta\t37k
event\t23d 1
eventarc\t2ad
eventhub\t23e
evo\tfn
exo\tfo
ext\t385
extract\t5q7 ce go
extracting\t5q7 ce go
extraction\t5q7 ce go
faa\t27n
factory\tg0
fargate\t1z2
fed\t38t
fetchapi\tgd
fig\t393
fin\t27r
finchcli\t39b
flairnlp\t1ds
flinksql\t3a3
fluentui\t1dw
foalt\th9
fortio\t3aq
freeradiu\t3b6
freerto\t3b7
front\t5na
fsx\t1vo
ga\t3em
game\t1vp
gamelift\t1vp
gan\t62t
gdd\t5u1
gemini\t2ag
geo\t1e2 1 1yk
geproficy\t3c9
gesmallworld\t3ca
get\t3cs
git\t3d5 f 8
gitlabci\t3dn
gke\t2ah
gkeautopilot\t2ah
glm\t6hg
global\t1z5
glue\t1z8
gluedatabrew\t1z8
gluont\t1e8
glusterf\t3dy
gmailapi\ti6
gnuoctave\t3e4
gnuparallel\t3e5
gnuradio\t3e8
gnuscreen\t3e9
gog\t3ec
goj\tic
googlead\t3el
gpu\t5zv
grapeapi\tix
grapheneo\t3fd
grassgis\t3fi
haikujax\t1eh
hamlslim\tjm
harden\t5ok 3d 34
hardening\t5ok 3d 34
harmonyo\tjs
hdf\t1op
hdinsight\t23o
hdphortonwork\t3gu
hdphortonworks\t3gu
heremap\t3h4
heremaps\t3h4
hevodata\t3h5
hipaaedi\t5aq
hippocm\tk4
hippocms\tk4
hpenimble\t3i9
hpeprimera\t3ia
hpeproliant\t3ib
hpesimplivity\t3ic
hpestoreonce\t3id
hpesynergy\t3ie
hpintegrity\t3i3
hpopenview\t3i5
hpsitescope\t3i6
huehadoop\t3il
iaa\t2bh
iam\t1zf
ibmcertified\t6qc
ibmcloud\t2bi
ibmdoors\t3j9
ibmflashsystem\t3jc
ibminfosphere\t3jd
ibmnetcool\t3jf
ibmsterling\t3jj
ibmstorwize\t3jk
ibmwatson\t3jm
icc\t4tc
ice\tkr
identiteits\t677
identity\t2ai
ifscloud\t3jw
iic\t3kt
index\t5uc
infernoj\tl0
ingest\t68m o
ingesting\t68m o
ingestion\t68m o
integrate\t5hx 1f 3v e 3a 1d a6 40 3r 4 5z e j
integrating\t5hx 1f 3v e 3a 1d a6 40 3r 4 5z e j
integration\t5hx 1f 3v e 3a 1d a6 40 3r 4 5z e j
intelmkl\tl7
inteltbb\tl8
io\t601
ionicvue\tle
iot\t23u
ipgcarmaker\t3lr
ipv\t5bi 1
isaaclab\t3lv
isery\t2mh
javacard\tlw
jbosseap\tma
jdedward\t3mk
jes\t3mp
jet\t3mr
jointj\tmq
jsonform\tn1
jwplayer\tn7
kafkaj\t3o0
kaio\t3o3
kat\t1fa
kdb\t1p7
key\t23v
keyvault\t23v
kinesi\t1vw
kinesis\t1vw
kirbycm\tng
kirbycms\tng
kop\t3pf
kratosgo\tnx
label\t69b
labeling\t69b
lake\t1zo
lakef\t3qe
lakeformation\t1zo
last\t5ix
ldo\t49j
let\t3r0
librenm\t3r6
lightsail\t1zu
lineageo\t3ri
littlef\t1fr
lizardf\t3rw
lmstudio\t3s3
lobster\t35u
lodashfp\tp9
log\t246 1ob 1
loganalytic\t246
loganalytics\t246
logic\t247
logicapp\t247
logicapps\t247
lokij\t1pg
lon\t5cd
lun\t6ak
lynxo\t3te
m\t6ro
maccatalyst\tpo
maco\t3tm
manage\t5jq 4 a 7 p c 25 q 7 o g 9 3 2 1 7 14 x 1 p t u 1 u g x 1a 2k m 7 g 5l 2d 12 s 3 l 8 q 7 d s 15 4 i a c 1q j
management\t5jq 4 a 7 p c 25 q 7 o g 9 3 2 1 7 14 x 1 p t u 1 u g x 1a 2k m 7 g 5l 2d 12 s 3 l 8 q 7 d s 15 4 i a c 1q j
managing\t5jq 4 a 7 p c 25 q 7 o g 9 3 2 1 7 14 x 1 p t u 1 u g x 1a 2k m 7 g 5l 2d 12 s 3 l 8 q 7 d s 15 4 i a c 1q j
map\tpy 2 pz 2e7 2 4
mapboxgl\tpx
martendb\t1po
max\t1pp
mbedtl\t3uv
mcu\t63n
mdn\t5cn
mechanical\t2ij
mechanicalturk\t2ij
meet\t691
memorydb\t1w9
memorystore\t2ao
midserver\t3wm
migrate\t5mv c 2z 7 43 h2
migrating\t5mv c 2z 7 43 h2
migration\t5mv c 2z 7 43 h2
mlplatform\t3x6
mlplatforms\t3x6
mlsystem\t3x6
mlsystems\t3x6
mlworkflow\t3tk
mlworkflows\t3tk
mobileci\trb
mod\t3xq
modallab\t3xf
modeling\t5hy 2 34 4 j t 1m t 43 4f 1e e 3m 1d x 39 d 6 1o l 2p b 10 n 2x
modernization\t5ug
modélization\t5hy 9l
monitor\t5ko 3x 2r 1y 44 ej 2p
monitoring\t5ko 3x 2r 1y 44 ej 2p
moody\t3y1
moosef\t3y4
mosaicml\t31o
move\t4fw
mqsery\t3je
mtl\t5d8
mutex\t5vo
nagiosxi\t3z9
nav\ts5 3nr
neo\t3zo
nestj\tsd
net\t1gg 2jc 5 1 7 1 5 1d3
network\t24l 1
networkwatcher\t24m
newrelic\t40e
nft\t6f8
niteststand\t40s
niveristand\t40t
nixo\t411
no\tsy
norflash\t35v
notebooklm\t2aq
notification\t24n
nsi\t53d
num\ttf
nxelixir\ttl
nxpkineti\t426
nxpkinetis\t426
obd\t428
obsstudio\t42c
okr\t6jk
omronplc\t42v
one\tty 390 1 1
oneidentity\t42x
onix\t431
ontology\t63h
opagatekeeper\t437
openbla\tu0
openeb\t43q
openfaa\t2do
openmr\t43y
opennm\t43z
opensip\t446
openva\t44d
openvm\t44e
openzf\t44j
ops\t204
opswork\t204
opsworks\t204
optimization\t5l1 5 2i 7 7 2 1y 17 2p d 1 2n 4t 1s 3d 1 3j 2t 47 8 a 3 m 12
optimize\t5l1 5 2i 7 7 2 1y 17 2p d 1 2n 4t 1s 3d 1 3j 2t 47 8 a 3 m 12
optimizing\t5l1 5 2i 7 7 2 1y 17 2p d 1 2n 4t 1s 3d 1 3j 2t 47 8 a 3 m 12
opu\t5ds
orchestrate\t5u4 7p o 97
orchestrating\t5u4 7p o 97
orchestration\t5u4 7p o 97
orykrato\tug
orykratos\tug
owaspzap\t45w
p5j\t1h9
paa\t2e4
pandacss\tuv
parallel\t208
parallelcluster\t208
parameter\t209
parameterstore\t209
pcaprometheu\t6st
pcaprometheus\t6st
pcs\t4nb
pdmpython\tv9
pdqdeploy\t46x
pebbledb\t1r5
pg\t499
photono\t47o
photonos\t47o
php\t2l t7 3c0
pihistorian\t2oa
pikeo\t47x
pisystem\t2oa
pitmutation\tvz
piwikpro\t485
pixij\t1hk
playjava\tw1
pll\t5me
pmiagile\t6t2
pnppowershell\twa
postgi\t1rl
powerapp\t2ea
powerdn\t49m
pre\t4a2
preempt\t49y
private\t20c 4l
privatelink\t20c 4l
processing\t5lo 5p a 4b 3g 2w l 16 2j 9 1q 4 1h 2e a 1k g 1a a 9 9 8 3 1q
professional\t6po 1 4 1
profile\t5l1 1w 4n 2e nr
profiling\t5l1 1w 4n 2e nr
protool\t4ac
protools\t4ac
provision\t5kb mw 3d 49
provisioning\t5kb mw 3d 49
psery\t3jg
ptcintegrity\t4b2
ptcwindchill\t4b3
pub\tx1
py\t2t
pyat\t4bn
pyo\txc
pyqgi\t4bw
pysideqt\txl
qnxneutrino\t4ce
qtcreator\txt
qtwidget\txv
qtwidgets\txv
rackruby\ty6
railsapi\ty7
rayrllib\t1ie
rayserve\t1if
rds\t1wo 1
rdsproxy\t1wp
re\t4dr
reactdnd\tym
reacto\t4dt
recaptcha\t2av
redshift\t1wq 1
redwoodj\tzd
refactorization\t5ob
regex\t31
rekognition\t1ws
remixide\t4e7
requirej\t4eg
res\t1is
restdoc\tzt
restdocs\tzt
retellai\t4en
rev\t56n
review\t5ig 6d p 2g r4
reviewing\t5ig 6d p 2g r4
roh\t6dn
rosnavigation\t4fw
rsaarcher\t4g1
rtu\t6fg
run\t2ek
runwayml\t4gn
rxj\t1iv
ryepython\t10t
s3\t1wu
saa\t6gq
safepopm\t6tx
saferto\t4gr
sagemaker\t1wy 1
sapactivate\t4hu
sapbasi\t4i1
sapbasis\t4i1
sapbrfplu\t4i3
sapbrfplus\t4i3
sapbuild\t4i6
sapcertified\t6uk
sapcloud\t2el
sapcommerce\t10z
sapdatasphere\t4il
sapfiori\t4is
saplumira\t4j9
sapquery\t4jn
sapsecurity\t4ju
saptreasury\t4k3
sapworkflow\t4k7
sascertified\t6ul
saucelab\t4kj
scoutapm\t4kz
sdr\t4l5
seaweedf\t4l7
secrets\t20n
secretsmanager\t20n
security\t20o 1 a9
securityhub\t20p
ser\t5fd
service\t25d 1 1
servicebu\t25d
servicebus\t25d
servicefabric\t25e
sig\t4n6
sim\t4nj
sixsigma\t6us
sla\t5vd
slackapi\t12f
slackapp\t12f
sli\t6bc
slo\t6bc
sns\t1x3
sockj\t12u
solidj\t12w
spa\t683
splsplunk\t4q0
spot\t20z
spotinstance\t20z
spotinstances\t20z
springai\t4qb
sqlsentry\t1st
sqs\t1x4
srefoundation\t6v2
srv\t5g3
ssp\t6v6
staadpro\t4qx
step\t210
stepfunction\t210
stepfunctions\t210
steuerungs\t691
storageo\t4ru
stream\t25u
sua\t6gt
supervized\t62o 2d
surveyj\t151
swtjface\t15e
systemj\t15k
tab\t1jv
tag\t3ev
tax\t15t
tcr\t5tc
testbench\t5k6
textract\t1x5
thegraph\t4vs
tiaportal\t4w6
tibcoebx\t4wa
tiktokad\t4we
timesery\t1tj
timestream\t1x6
tisitara\t4w4
trackj\t4x4
transfer\t216
transferfamily\t216
transform\t66g 6i
transformation\t66g 6i
transforming\t66g 6i
transit\t217
transitgateway\t217
trc\t5tc
tru\t4xo
truena\t4xl
ttp\t5ud
tune\t5l6 2y 5l n 9c 3a 23 1c 7m
tuning\t5l6 2y 5l n 9c 3a 23 1c 7m
tvo\t16y
ui\t4k9
uibootstrap\t17c
uikitcss\t17e
umnmapserver\t3uc
unityad\t1kv
unityads\t1kv
unitydot\t17l
unitypro\t4ku
unoplatform\t17m
unsupervized\t659
validate\t5qu 3k d4 1z 96
validating\t5qu 3k d4 1z 96
validation\t5qu 3k d4 1z 96
vastdata\t4zn
vb\t44
vectraai\t4zz
vee\t182
veevacrm\t502
vertex\t2b3 1
visiono\t510
visualization\t5zi
visualize\t5zi
visualizing\t5zi
vlm\t65d
vm\t26a
vpc\t1xa
vue\t18v ce
vuerouter\t18r
vuestorefront\t18s
vyo\t523
warprust\t18z
watcho\t191
weavenet\t52h
web\t26e 2w6 8
webapplicaty\t5pf
webjob\t26e
webjobs\t26e
webo\t52o
webstorage\t1pf
why\t52y
winbug\t530
windicss\t19f
wlc\t6fu
worko\t54a
wpa\t5hm
wpengine\t2f5
xen\t1ad
xldeploy\t552
xlrelease\t553
xrpledger\t559
yii\t1ak
yoastseo\t1am
zerocice\t1ar
zioscala\t1at
zkp\t65k
μc\t3vu`;
