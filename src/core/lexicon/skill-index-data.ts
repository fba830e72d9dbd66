// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = `510\t6ig
abbrobotstudio\t2so
abinitio\t3lj
aceeditor\tm5
acl\t5jm
adamsmsc\t4q7
adaspark\t3nw
adl\t20n
administer\t5df 1s 3n 2y 9p 9s
administering\t5df 1s 3n 2y 9p 9s
administration\t5df 1s 3n 2y 9p 9s
admob\t2gl
adonisj\tt0
aemasset\t2sv
aemassets\t2sv
ai\t3aa
aifoundry\t3aa
air\t4bm
alloydb\t27n
amazon\t1qb 1l c 1 2 1 9 3 4 9 7 b c 7 d a f 1 1 8 3 b 3 5 2 1 3 d 1 1 e 2 3 1
amazonad\t3kh
amazonappsync\t1w2
amazoncloudhsm\t1s9
amazoneb\t1qs
amazonec\t1vd
amazonef\t1qu
amazonek\t1w9
amazonfargate\t1ve
amazonmq\t1wd
amazonopswork\t1t8
amazonopsworks\t1t8
amazonrd\t1ww
amazonse\t1rl
amazonsn\t1rn
amazonsq\t1we
amm\t6c6
amr\t4mk
angularj\tma
annotate\t64c
annotating\t64c
annotation\t64c
antdesign\t1fl
antho\t250
anthos\t250
apn\t6ad
app\t167 k3 1m 3q 6 1d 7w 17r pk 1 60 1
appcenter\t2b6
appclip\t15b
appclips\t15b
appconfig\t1vs
appengine\t251
appflow\t1vm
appintent\t15y
appintents\t15y
applepay\twh
application\t21g
applink\t58
applinks\t58
apprunner\t1rw
apps\t2gn
appsscript\t2gn
appsync\t1w2
ara\t4jo 192
arborddo\t2v9
arc\t2w8 1sc
arenaplm\t4jp
armtrustzone\t3nt
artifact\t252
as\t57c
aspclassic\t2bh
associate\t6pj
ast\t6aq
atgcommerce\the
aurora\t1uj
authorization\t5jm
automate\t5be c 1c u 20 23 4m x 4o cy t 2s 2z 16
automating\t5be c 1c u 20 23 4m x 4o cy t 2s 2z 16
automation\t5be c 1c u 20 23 4m x 4o cy t 2s 2z 16
automatization\t5d2 a8
avinetwork\t4fi
avinetworks\t4fi
avlcruise\t4qc
aws\t1qw 2 2 n 2g g 1 2 2 3 1 1 2 1 2 2 2 1 4 4 1 1 3 2 4 5 8 a 3 2 1 7 1 1 1 5 2 b 7 1jo
awsappconfig\t1vs
awsappflow\t1vm
awsappsync\t1w2
awsartifact\t1ry
awsbackup\t1vj
awsbilling\t1s2
awsbudget\t1vt
awsbudgets\t1vt
awscertified\t6oz
awschatbot\t1s4
awscloudfront\t1v3
awscloudhsm\t1s9
awscloudshell\t1sa
awscloudtrail\t1sb
awscloudwatch\t1wf
awscodebuild\t1v4
awscodecommit\t1w0
awscodedeploy\t1v5
awscodestar\t1sd
awscognito\t1uy
awscopilot\t1sh
awsdatasync\t1si
awsdatazone\t1vg
awsdeepracer\t1sk
awsdocumentdb\t1wm
awsdynamodb\t1wn
awselasticache\t1v7
awseventbridge\t1qw
awsfargate\t1ve
awsgamelift\t1vz
awsgraviton\t1st
awsguardduty\t1r0
awshealthomic\t1sw
awshealthomics\t1sw
awsinferentia\t1sx
awskinesi\t1vr
awskinesis\t1vr
awslightsail\t1t1
awsmarketplace\t1t5
awsmemorydb\t1wu
awsnitro\t1t7
awsopswork\t1t8
awsopsworks\t1t8
awspanorama\t1tb
awspowertool\t1ud
awspowertools\t1ud
awsprivatelink\t1wk
awsproton\t1te
awsquicksight\t1v2
awsredshift\t1vi
awsrekognition\t1vb
awsrobomaker\t1wx
awssagemaker\t1wc
awssigner\t1tn
awssnowcone\t1tp
awssnowmobile\t1tq
awstextract\t1wo
awstimestream\t1x7
awstoolkit\t1tu
awswavelength\t1ty
awswickr\t1u0
azurearc\t214
azurecdn\t208
azuredn\t20j
azuredns\t20j
azuremap\t210
azuresdk\t1z2
azuresql\t22d
backstopj\ts8
baseliii\t6rt
bazaarvc\t4xa
bcsfoundation\t6fs
bedrockagents\t1uk
beegf\t44u
beyond\t27z
beyondcorp\t27z
big\teg 1qn 76 1w8
biglake\t253
bigquery\t27r
bigswitch\t4bt
bigtable\t27j
binary\t254
biz\t37m
blob\t222
blobstorage\t222
bluecoat\t4bv
bmchelix\t3sv
bmcmainview\t358
bmctruesight\t48i
bnbchain\t2u6
bs\t1fg
bsigrundschutz\t6fv
bunnycdn\t246
c++\t3p1
car\t2d3 2da
cat\t135 7r
cdp\t67i
cento\t42k
chakraui\t1fm
chibio\t3oj
chromeo\t2dl
cirrusci\t3d3
ciscoaci\t3ef
ciscoasr\t2uv
ciscocml\t4c0
ciscoduo\t4fl
ciscoise\t4e9
ciscomd\t4sp
ciscomds\t4sp
cisconso\t4ec
ciscouc\t4ei
ciscoucs\t4ei
ciscowlc\t4el
citrixpv\t3eh
clickcli\txk
cloud\t1s8 cx c 3 4 3 t 5 b c 8 5 4 1
cloud9\t1s8
cloudarmor\t255
cloudbuild\t26p
cloudcomposer\t26k
clouddatastore\t27k
cloudfunction\t27t
cloudfunctions\t27t
cloudhsm\t1s9
cloudkm\t25h
cloudkms\t25h
cloudlogging\t27c
cloudnat\t25k
cloudrun\t27u
cloudscheduler\t25o
cloudspanner\t25r
cloudsql\t27p
cloudwatch\t1um
cloudwatchlog\t1um
cloudwatchlogs\t1um
cnf\t5yt
cnn\t607
cobracli\tfs
code\t1sc 1r
codeartifact\t1sc
codeceptj\t3pb
codewhisperer\t1u3
cog\t53p
cognito\t1uy
collect\t5o0 gz 1g 1d 2q
collecting\t5o0 gz 1g 1d 2q
collection\t5o0 gz 1g 1d 2q
compute\t27y
computeengine\t27y
conditional\t21o
configuration\t5iu mf 5t
configure\t5iu mf 5t
configuring\t5iu mf 5t
container\t20g
containerapp\t20g
containerapps\t20g
containerized\t60x
conteneurization\t60x
cooky\t6cf
cool\t2sr
coquitt\t1c9
coquitts\t1c9
coredn\t3zf
corejava\t184
cosmos\t21z
cost\t1vv
costexplorer\t1vv
cpp\t3o2
craftcm\tv2
craftcms\tv2
crazyegg\t4ye
crd\t5vq
cry\tfi
css\tf
cststudio\t4h6
cte\t5mc
cubla\t194
d3j\t1ab
dangerj\t3en
dangerjs\t3en
dao\t68x
data\t1vg 5c
dataclass\txm
datafactory\t20s
datamigraty\t5iz
dataplex\t26w
dataprep\t24u
dataproc\t26l
datatransformaty\t616
datavisualisaty\t5tr
datavisualization\t5tr
datazone\t1vg
daxstudio\t30f
db\t1lk
ddo\t67o
ddr\t55g
deltaplc\t4ik
deploy\t5be c c9 1a 6y 70 26 5f
deploying\t5be c c9 1a 6y 70 26 5f
deployment\t5be c c9 1a 6y 70 26 5f
design\t5cj x n i e 3 9 r t 8 2 a u 7 8 1y 1e 9 3z n 1p g 32 16 17 a 25 35 1a b j j k o 13 41 8 5 1w
designing\t5cj x n i e 3 9 r t 8 2 a u 7 8 1y 1e 9 3z n 1p g 32 16 17 a 25 35 1a b j j k o 13 41 8 5 1w
detect\t5c7 1j 1n f 3z q 13 4b 6 5e 2p 26 9 5b c 1z 1s 4o b 6
detecting\t5c7 1j 1n f 3z q 13 4b 6 5e 2p 26 9 5b c 1z 1s 4o b 6
detection\t5c7 1j 1n f 3z q 13 4b 6 5e 2p 26 9 5b c 1z 1s 4o b 6
dev\t18m 2os
device\t1sl
devicefarm\t1sl
did\t66d
direct\t1wj
directconnect\t1wj
djangocm\tzw
document\t5ij 16 5o 7 t i
documentation\t5ij 16 5o 7 t i
documenting\t5ij 16 5o 7 t i
dosbatch\t45d
dot\t9s
dotcm\thk
dscpowershell\t4kf
dsl\t67q
duosecurity\t4fl
durable\t1zs
dynamodb\t1uo 1z
ec\t1xe
ec2\t1xe
eco\t67r
ecr\t1vc
ecs\t1vd
edbpostgre\t1nk
edbpostgres\t1nk
edk\t3nn
ef\tab 5se
efmigration\t8g
efmigrations\t8g
eks\t1ur 1i
eksanywhere\t1ur
elasti\t1v7
elastic\t1so
elasticache\t1v7
embercli\tqj
embo\t3ol
emr\t1v0
encrypt\t5hm lb 6f
encrypting\t5hm lb 6f
encryption\t5hm lb 6f
env\t4uh
es\ts 1m
eta\t395
event\t1ya 2k
eventarc\t262
eventhub\t20u
evo\thr
exo\tc5
ext\t44w
extract\t5k5 fu eu
extracting\t5k5 fu eu
extraction\t5k5 fu eu
faa\t292
factory\txp
fargate\t1ve
fed\t303
fetchapi\tn5
fig\t2wu
fin\t1pd
finchcli\t3fu
flairnlp\t1ej
flinksql\t3i6
fluentui\t1fn
fortio\t4f5
freeradiu\t4cp
freerto\t4lu
front\t5h2
fsx\t1qy
ga\t4yg
game\t1vz
gamelift\t1vz
gan\t5zj
gdd\t5pk
gemini\t1qi
geo\t17x 4m 2e0
geproficy\t4im
gesmallworld\t2wv
get\t3lx
git\t3r4 2 yb
gitlabci\t2un
gke\t275
gkeautopilot\t275
glm\t6d3
global\t1ss
glue\t1u2
gluedatabrew\t1u2
gluont\t1f7
glusterf\t42y
gmailapi\tau
gnuoctave\t431
gnuparallel\t432
gnuradio\t2gi
gnuscreen\t433
gog\t3r7
goj\tnb
googlead\t2gm
gpu\t5u2
grapeapi\t11b
grapheneo\t2gq
grassgis\t2wy
haikujax\t1da
harden\t5i1 3k 3e
hardening\t5i1 3k 3e
harmonyo\tsu
hdf\t1h9
hdinsight\t212
hdphortonwork\t3se
hdphortonworks\t3se
heremap\t2wz
heremaps\t2wz
hevodata\t3it
hipaaedi\t53k
hippocm\ti3
hippocms\ti3
hpenimble\t4t7
hpeprimera\t4t8
hpeproliant\t4t9
hpesimplivity\t4ta
hpestoreonce\t2hb
hpesynergy\t4tb
hpintegrity\t2h9
hpopenview\t48u
hpsitescope\t48v
huehadoop\t3sg
iaa\t23c
iam\t1wz
ibmcertified\t6j8
ibmcloud\t23d
ibmdoors\t2hg
ibmflashsystem\t4td
ibminfosphere\t3iu
ibmnetcool\t48w
ibmsterling\t3l7
ibmstorwize\t4te
ibmwatson\t2hj
icc\t4wf
ice\ti7
identiteits\t61o
identity\t264
ifscloud\t3lc
iic\t3lu
index\t5of
infernoj\tni
ingest\t64a 1u
ingesting\t64a 1u
ingestion\t64a 1u
integrate\t5be 1m 4b 1i 1w 16 az 4a 54 6 56 d p
integrating\t5be 1m 4b 1i 1w 16 az 4a 54 6 56 d p
integration\t5be 1m 4b 1i 1w 16 az 4a 54 6 56 d p
intelmkl\t5v
inteltbb\td4
io\t5u8
ionicvue\tnm
iot\t21b
ipgcarmaker\t3a9
ipv\t58k 1
isaaclab\t4n6
isery\t2bf
javacard\tii
jbosseap\tkk
jdedward\t3le
jes\t2i9
jet\t2ia
jointj\tnn
jsonform\tnr
jwplayer\t14l
kafkaj\t3x0
kaio\t2ie
kdb\t1oo
key\t22g
keyvault\t22g
kinesi\t1vr
kinesis\t1vr
kirbycm\ttu
kirbycms\ttu
kop\t3y1
kratosgo\tg2
label\t64c
labeling\t64c
lake\t1vh
lakef\t46a
lakeformation\t1vh
last\t5cg
ldo\t4hs
let\t2is
librenm\t490
lightsail\t1t1
lineageo\t2ix
littlef\t17v
lizardf\t4th
lmstudio\t40l
lobster\t2vo
lodashfp\to0
log\t1ym 2af fl
loganalytic\t1ym
loganalytics\t1ym
logic\t1yn
logicapp\t1yn
logicapps\t1yn
lon\t562
lun\t66o
lynxo\t3on
m\t6jz
maccatalyst\t15t
maco\t2j8
manage\t5da 5 a 7 e 1g 1h h 7 z s 6 3 2 6 w t 1 15 7 r n 1 q x t 1g 31 1 m 2j 4c 2a n 2 n 11 i i e 3 1h 2 8 s 9 10 1e r
management\t5da 5 a 7 e 1g 1h h 7 z s 6 3 2 6 w t 1 15 7 r n 1 q x t 1g 31 1 m 2j 4c 2a n 2 n 11 i i e 3 1h 2 8 s 9 10 1e r
managing\t5da 5 a 7 e 1g 1h h 7 z s 6 3 2 6 w t 1 15 7 r n 1 q x t 1g 31 1 m 2j 4c 2a n 2 n 11 i i e 3 1h 2 8 s 9 10 1e r
map\tj7 mn 3u 1nf 1 1
mapboxgl\to4
martendb\t1jz
max\t1n1
mbedtl\t3ms
mcu\t5zn
mdn\t58x
mechanical\t3h2
mechanicalturk\t3h2
meet\t641
memorydb\t1wu
memorystore\t27o
midserver\t4pq
migrate\t5it 6 15 5 48 i9
migrating\t5it 6 15 5 48 i9
migration\t5it 6 15 5 48 i9
mlplatform\t46c
mlplatforms\t46c
mlsystem\t46c
mlsystems\t46c
mlworkflow\t46x
mlworkflows\t46x
mobileci\t66
mod\t34u
modallab\t40n
modeling\t5bf 2 3t s 3 d 15 1n 1a 2s 4a 19 34 4 1p y 7 4j e 19 f 5 w 25 1k o 4 3b
modernization\t5oh
modélization\t5bf 9s
monitor\t5fs 2a 30 4m 28 fb 3r
monitoring\t5fs 2a 30 4m 28 fb 3r
moody\t2k6
moosef\t4tj
mosaicml\t3io
move\t4n4
mqsery\t47j
mtl\t5b7
mutex\t5q2
nagiosxi\t4ap
nav\tfg 47o
neo\t4k9
nestj\tt9
net\t17z 1ck 2 ty w7 2f gg fl
network\t1yr 34
networkwatcher\t1yr
newrelic\t4a6
nft\t6b6
niteststand\t4r5
niveristand\t4r6
nixo\t43j
no\t12m
norflash\t3mg
notebooklm\t1pi
notification\t227
nsi\t4yz
num\tyg
nxelixir\teq
nxpkineti\t3n4
nxpkinetis\t3n4
obd\t39i
obsstudio\t2l4
okr\t6f6
omronplc\t4iw
one\tcf 28s yl ng
oneidentity\t2yd
onix\t2wo
ontology\t5xd
opagatekeeper\t3zi
openbla\t6g
openeb\t3yt
openfaa\t293
openmr\t2xt
opennm\t49b
opensip\t4dc
openva\t2le
openvm\t2lf
openzf\t2lg
ops\t1t8
opswork\t1t8
opsworks\t1t8
optimization\t5eb 4 1e 1m 1s 2 a 1h 1m 1s 1 1a 24 6t 1m 2g 6 27 36 4t h 2 1 13 p
optimize\t5eb 4 1e 1m 1s 2 a 1h 1m 1s 1 1a 24 6t 1m 2g 6 27 36 4t h 2 1 13 p
optimizing\t5eb 4 1e 1m 1s 2 a 1h 1m 1s 1 1a 24 6t 1m 2g 6 27 36 4t h 2 1 13 p
opu\t51x
orchestrate\t5o8 af 6 75
orchestrating\t5o8 af 6 75
orchestration\t5o8 af 6 75
orykrato\tcg
orykratos\tcg
owaspzap\t2lq
p5j\t16t
paa\t23p
pandacss\toi
parallel\t1w3
parallelcluster\t1w3
parameter\t1uf
parameterstore\t1uf
pcaprometheu\t6q5
pcaprometheus\t6q5
pcs\t4j9
pdqdeploy\t2lx
pebbledb\t1jm
pg\t30c
photono\t43r
photonos\t43r
php\t1d t3 1rk
pihistorian\t4id
pikeo\t3os
pisystem\t4id
pitmutation\tl0
piwikpro\t4yj
pixij\t1gu
playjava\tji
pll\t5gc
pmiagile\t6kp
pnppowershell\taj
postgi\t1kt
powerapp\t28w
powerdn\t4et
pre\t39n
preempt\t3ox
private\t1wk 5d
privatelink\t1wk 5d
processing\t5fu 59 1k 3p 3v 2j w 14 2j 13 1a 4 2f 1i 1e m 15 o 8 8 7 g 3 1w
professional\t6pm 1 4 1
profile\t5eb 4p 28 4h ns
profiling\t5eb 4p 28 4h ns
protool\t2mj
protools\t2mj
provision\t5dw ns 50 47
provisioning\t5dw ns 50 47
psery\t2hh
ptcintegrity\t2mp
ptcwindchill\t4jr
pub\t153
py\t1h
pyat\t4fr
pyo\t10h
pyqgi\t30m
pysideqt\t6q
qnxneutrino\t2mx
qtcreator\t10o
qtwidget\t10q
qtwidgets\t10q
rackruby\t11i
railsapi\t126
rayrllib\t1eu
rayserve\t1fk
rds\t1us 24
rdsproxy\t1us
re\t3hz
reactdnd\tri
reacto\t2na
recaptcha\t1pj
redshift\t1ut p
redwoodj\t10u
refactorization\t5hr
regex\t1m
rekognition\t1vb
remixide\t33p
requirej\t3w6
res\t1be
restdoc\tjo
restdocs\tjo
retellai\t40x
rev\t2s7
review\t5c1 5 63 1d 20 t4
reviewing\t5c1 5 63 1d 20 t4
roh\t68j
rosnavigation\t4n4
rsaarcher\t2y9
rtu\t6ba
run\t23v
runwayml\t3qq
rxj\t1af
s3\t1wp
saa\t6c0
safepopm\t6rc
saferto\t3ov
sagemaker\t1uv 1
sapactivate\t30z
sapbasi\t4np
sapbasis\t4np
sapbrfplu\t313
sapbrfplus\t313
sapbuild\t315
sapcertified\t6nt
sapcloud\t23w
sapcommerce\tei
sapdatasphere\t4nu
sapfiori\t4nx
saplumira\t3cd
sapquery\t31x
sapsecurity\t321
saptreasury\t327
sapworkflow\t32b
sascertified\t6nu
saucelab\t3gb
scoutapm\t49l
sdr\t2o7
seaweedf\t4tw
secrets\t1x1
secretsmanager\t1x1
security\t1qb 38 cs
securityhub\t1tj
ser\t56j
service\t1z4 2g 1
servicebu\t21k
servicebus\t21k
servicefabric\t21l
sig\t4aw
sim\t4r0
sixsigma\t6l6
sla\t5pa
slackapi\tb1
slackapp\tb1
sli\t65o
slo\t65o
sns\t1rn
sockj\tp5
solidj\tp6
spa\t62a
sparksql\t2t4
splsplunk\t4b4
spot\t1up
spotinstance\t1up
spotinstances\t1up
springai\t4rv
sqlsentry\t1np
sqs\t1we
srefoundation\t6lb
srv\t5a7
ssp\t6nl
staadpro\t2ox
step\t1x4
stepfunction\t1x4
stepfunctions\t1x4
steuerungs\t641
storageo\t3z3
stream\t20v
sua\t6c1
supervized\t5zq d
surveyj\tpd
swtjface\tjz
systemj\tpi
tab\t1dk
tag\t4yh
tax\t72
tcr\t5nk
testbench\t5dr
textract\t1wo
thegraph\t2uj
tiaportal\t4jb
tibcoebx\t47e
tiktokad\t3ko
timesery\t1hl
timestream\t1x7
tisitara\t3nl
trackj\t49v
transfer\t1tv
transferfamily\t1tv
transform\t616 7w
transformation\t616 7w
transforming\t616 7w
transit\t1wl
transitgateway\t1wl
trc\t5nk
tru\t41i
truena\t4u4
ttp\t5pq
tune\t5ef 1e 3e 58 12 7z 58 1d y 8l
tuning\t5ef 1e 3e 58 12 7z 58 1d y 8l
tvo\t163
ui\t4o7
uikitcss\tdy
umnmapserver\t2x5
unityad\t18a
unityads\t18a
unitydot\t7u
unitypro\t4j3
unoplatform\t9j
unsupervized\t606
validate\t5ko 3s et 3l 7s
validating\t5ko 3s et 3l 7s
validation\t5ko 3s et 3l 7s
vastdata\t4u5
vb\t28
vectraai\t4dx
vee\tpv
veevacrm\t2qo
vertex\t276 7
visiono\t2qz
visualization\t5tr
visualize\t5tr
visualizing\t5tr
vlm\t5zv
vm\t22o
vpc\t1wi
vue\tsg ob
vuerouter\tse
vuestorefront\t14w
vyo\t4e0
warprust\t12v
watcho\t7a
weavenet\t3zb
web\t1zg rt 1g0
webapplicaty\t5ir
webjob\t1zg
webjobs\t1zg
webo\t2r8
webstorage\t1hc
why\t48b
winbug\t4sn
windicss\tdz
wlc\t6cc
worko\t4p0
wpa\t5av
wpengine\t2a4
xen\tuy
xldeploy\t3dv
xlrelease\t30s
xrpledger\t2um
yii\tuz
yoastseo\twf
zerocice\t7g
zioscala\tlo
zkp\t5zf
μc\t3oo`;
