// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = `510\t6kj
abbrobotstudio\t2aq
abinitio\t2ah
aceeditor\t4s
acl\t5jm
adamsmsc\t2be
adaspark\t2bb
adl\t1xo
administer\t5d0 r 5e 3a 8t at
administering\t5d0 r 5e 3a 8t at
administration\t5d0 r 5e 3a 8t at
admob\t38s
adonisj\t55
aemasset\t2c2
aemassets\t2c2
ai\t2jc
aifoundry\t2jc
air\t2ck
alloydb\t22x
amazon\t1sf 1 1 4 g 1 1 2 1 1 1 1 1 7 5 1 4 7 3 3 7 9 6 a 4 1 3 b 1 1 a 1 6 1
amazonad\t2db
amazonappsync\t1sl
amazoncloudhsm\t1t3
amazoneb\t1q5
amazonec\t1q9
amazonef\t1qb
amazonek\t1qc
amazonfargate\t1ty
amazonmq\t1r7
amazonopswork\t1v0
amazonopsworks\t1v0
amazonrd\t1rk
amazonse\t1rx
amazonsn\t1rz
amazonsq\t1s0
amm\t6bi
amr\t3r5
angularj\t5z
annotate\t64h
annotating\t64h
annotation\t64h
antdesign\t16o
antho\t22y
anthos\t22y
apn\t6at
app\t6r 1ik 1 33 1 1 ak cl 5 5 2 3
appcenter\t2fl
appclip\t6n
appclips\t6n
appconfig\t1sh
appengine\t231
appflow\t1pb
appintent\tyg
appintents\tyg
applepay\t6s
application\t1wo
applink\tc9
applinks\tc9
apprunner\t1sg
apps\t38v
appsscript\t38v
appsync\t1sl
ara\t2g7 3cc
arborddo\t2g9
arc\t2gc a
arenaplm\t2gn
armtrustzone\t2gz
artifact\t233
as\t50w
aspclassic\t2hb
associate\t6l8
ast\t6ap
atgcommerce\t7n
aurora\t1pg
authorization\t5jm
automate\t5bf 2 1r 11 j 3t 3l 1e 4n dn 13 2a 2m 10
automating\t5bf 2 1r 11 j 3t 3l 1e 4n dn 13 2a 2m 10
automation\t5bf 2 1r 11 j 3t 3l 1e 4n dn 13 2a 2m 10
automatization\t5d8 a2
avinetwork\t2j0
avinetworks\t2j0
avlcruise\t2j1
aws\t1pb 5 2 4 2 1 3 1 5 3 1 2 2 2 1 3 1 2 1 1 3 1 2 5 d e 1 1 1 1 1 2 2 2 1 4 1 1 1 lc
awsappconfig\t1sh
awsappflow\t1pb
awsappsync\t1sl
awsartifact\t1sm
awsbackup\t1sq
awsbilling\t1ss
awsbudget\t1st
awsbudgets\t1st
awscertified\t6g1
awschatbot\t1sw
awscloudfront\t1pm
awscloudhsm\t1t3
awscloudshell\t1t4
awscloudtrail\t1t5
awscloudwatch\t1po
awscodebuild\t1t7
awscodecommit\t1t8
awscodedeploy\t1t9
awscodestar\t1tb
awscognito\t1pt
awscopilot\t1tf
awsdatasync\t1tj
awsdatazone\t1py
awsdeepracer\t1tl
awsdocumentdb\t1q1
awsdynamodb\t1q2
awselasticache\t1qf
awseventbridge\t1qh
awsfargate\t1ty
awsgamelift\t1ql
awsgraviton\t1u5
awsguardduty\t1qn
awshealthomic\t1u8
awshealthomics\t1u8
awsinferentia\t1ud
awskinesi\t1qs
awskinesis\t1qs
awslightsail\t1uq
awsmarketplace\t1uu
awsmemorydb\t1r5
awsnitro\t1uz
awsopswork\t1v0
awsopsworks\t1v0
awspanorama\t1v3
awspowertool\t1v6
awspowertools\t1v6
awsprivatelink\t1v8
awsproton\t1va
awsquicksight\t1rj
awsredshift\t1rm
awsrekognition\t1ro
awsrobomaker\t1vd
awssagemaker\t1rs
awssigner\t1vq
awssnowcone\t1vt
awssnowmobile\t1vu
awstextract\t1s1
awstimestream\t1s2
awstoolkit\t1w1
awswavelength\t1w8
awswickr\t1wa
azurearc\t1wp
azurecdn\t1x2
azuredn\t1y5
azuredns\t1y5
azuremap\t1z9
azuresdk\t206
azuresql\t20h
backstopj\t8a
baseliii\t6rs
bazaarvc\t2k5
bcsfoundation\t6gu
bedrockagents\t1pi
beegf\t2ka
beyond\t235
beyondcorp\t235
big\t8i 1uo hi 2
biglake\t236
bigquery\t237
bigswitch\t2km
bigtable\t239
binary\t23a
biz\t2l4
blob\t1ww
blobstorage\t1ww
bluecoat\t2lj
bmchelix\t2lq
bmcmainview\t2lr
bmctruesight\t2lt
bnbchain\t2lu
bs\t171
bsigrundschutz\t6gz
bunnycdn\t21h
c++\t40c
car\t2og 1
cat\ta0 xh
cdp\t67n
cento\t2ox
chakraui\t17j
chibio\t2pu
chromeo\t2q2
cirrusci\t2qd
ciscoaci\t2qf
ciscoasr\t2qi
ciscocml\t2qk
ciscoduo\t2qm
ciscoise\t2qr
ciscomd\t2qt
ciscomds\t2qt
cisconso\t2qv
ciscouc\t2r2
ciscoucs\t2r2
ciscowlc\t2r7
citrixpv\t2ra
clickcli\tah
cloud\t1t1 ab 5 3 2 1 a 5 3 3 5 2 5 2
cloud9\t1t1
cloudarmor\t23c
cloudbuild\t23h
cloudcomposer\t23k
clouddatastore\t23n
cloudfunction\t23x
cloudfunctions\t23x
cloudhsm\t1t3
cloudkm\t242
cloudkms\t242
cloudlogging\t245
cloudnat\t248
cloudrun\t24d
cloudscheduler\t24f
cloudspanner\t24k
cloudsql\t24m
cloudwatch\t1pp
cloudwatchlog\t1pp
cloudwatchlogs\t1pp
cnf\t5xa
cnn\t5yn
cobracli\taq
code\t1ps 3e
codeartifact\t1t6
codeceptj\t2sr
codewhisperer\t1ps
cog\t520
cognito\t1pt
collect\t5o5 hf 1 2f 33
collecting\t5o5 hf 1 2f 33
collection\t5o5 hf 1 2f 33
compute\t24w
computeengine\t24w
conditional\t1x8
configuration\t5j5 mw 43
configure\t5j5 mw 43
configuring\t5j5 mw 43
container\t1xa
containerapp\t1xa
containerapps\t1xa
containerized\t613
conteneurization\t613
cooky\t6cg
cool\t4mu
coquitt\t17s
coquitts\t17s
coredn\t2u9
corejava\t17t
cosmos\t1xg
cost\t1th
costexplorer\t1th
cpp\t2uq
craftcm\tbn
craftcms\tbn
crazyegg\t2uv
crd\t5uz
cry\tbv
css\tp
cststudio\t2vb
cte\t5n3
cubla\t17x
d3j\t182
dangerj\t2vw
dangerjs\t2vw
dao\t69a
data\t1py 7p
dataclass\tc4
datafactory\t1xn
datamigraty\t5gv
dataplex\t253
dataprep\t254
dataproc\t255
datatransformaty\t61e
datavisualisaty\t5u4
datavisualization\t5u4
datazone\t1py
daxstudio\t2wp
db\t1id
ddo\t67t
ddr\t528
deltaplc\t2xp
deploy\t5bf 2 cn 1m 6k 66 3s 3x
deploying\t5bf 2 cn 1m 6k 66 3s 3x
deployment\t5bf 2 cn 1m 6k 66 3s 3x
design\t5cp f o r n 6 l 7 x a 3 b 17 a 9 1i 1r b 39 t 1z 1 31 9 1s 27 p 31 4 2 1v f q x 17 3p 4 f 1n
designing\t5cp f o r n 6 l 7 x a 3 b 17 a 9 1i 1r b 39 t 1z 1 31 9 1s 27 p 31 4 2 1v f q x 17 3p 4 f 1n
detect\t5c9 u z k 58 y 1d 2o 18 5a 2o 1k 12 5o j 1q 1r 47 e 8
detecting\t5c9 u z k 58 y 1d 2o 18 5a 2o 1k 12 5o j 1q 1r 47 e 8
detection\t5c9 u z k 58 y 1d 2o 18 5a 2o 1k 12 5o j 1q 1r 47 e 8
dev\t18b 1pr
device\t1tm
devicefarm\t1tm
did\t64p
direct\t1tn
directconnect\t1tn
djangocm\tcr
document\t5j9 i 4n 1j h n
documentation\t5j9 i 4n 1j h n
documenting\t5j9 i 4n 1j h n
dosbatch\t2k1
dot\td2
dotcm\td1
dscpowershell\t2za
dsl\t67y
duosecurity\t2qm
durable\t1y7
dynamodb\t1q2 2
ec\t1q6
ec2\t1q6
eco\t67z
ecr\t1q8
ecs\t1q9
edbpostgre\t1im
edbpostgres\t1im
edk\t4rv
ef\tea 5o0
efmigration\tds
efmigrations\tds
eks\t1qc 1
eksanywhere\t1qd
elasti\t1qf
elastic\t1tr
elasticache\t1qf
embercli\te4
embo\t30z
emr\t1qg
encrypt\t5i7 ko 6d
encrypting\t5i7 ko 6d
encryption\t5i7 ko 6d
env\t319
es\t10 o
eta\t31y
event\t1y9 1
eventarc\t259
eventhub\t1ya
evo\teh
exo\tei
ext\t32h
extract\t5kb d3 hi
extracting\t5kb d3 hi
extraction\t5kb d3 hi
faa\t22j
factory\teu
fargate\t1ty
fed\t334
fetchapi\tf6
fig\t33e
fin\t22n
finchcli\t33m
flairnlp\t191
flinksql\t34e
fluentui\t195
fortio\t351
freeradiu\t35g
freerto\t35h
front\t5ha
fsx\t1qk
ga\t38u
game\t1ql
gamelift\t1ql
gan\t5xm
gdd\t5oe
gemini\t25c
geo\t19b 1 1xk
geproficy\t36j
gesmallworld\t36k
get\t371
git\t37e f 8
gitlabci\t37w
gke\t25d
gkeautopilot\t25d
glm\t6d1
global\t1u1
glue\t1u4
gluedatabrew\t1u4
gluont\t19h
glusterf\t387
gmailapi\tgs
gnuoctave\t38d
gnuparallel\t38e
gnuradio\t38g
gnuscreen\t38h
gog\t38k
goj\tgy
googlead\t38t
gpu\t5uh
grapeapi\thj
grapheneo\t39n
grassgis\t39s
haikujax\t19q
harden\t5in 3k 38
hardening\t5in 3k 38
harmonyo\tia
hdf\t1jq
hdinsight\t1yk
hdphortonwork\t3b3
hdphortonworks\t3b3
heremap\t3bd
heremaps\t3bd
hevodata\t3be
hipaaedi\t548
hippocm\tim
hippocms\tim
hpenimble\t3ch
hpeprimera\t3ci
hpeproliant\t3cj
hpesimplivity\t3ck
hpestoreonce\t3cl
hpesynergy\t3cm
hpintegrity\t3cb
hpopenview\t3cd
hpsitescope\t3ce
huehadoop\t3ct
iaa\t26d
iam\t1ub
ibmcertified\t6lz
ibmcloud\t26e
ibmdoors\t3dh
ibmflashsystem\t3dk
ibminfosphere\t3dl
ibmnetcool\t3dn
ibmsterling\t3dr
ibmstorwize\t3ds
ibmwatson\t3du
icc\t4my
ice\tj5
identiteits\t626
identity\t25e
ifscloud\t3e4
iic\t3f0
index\t5oq
infernoj\tjb
ingest\t63q p
ingesting\t63q p
ingestion\t63q p
integrate\t5bf 1r 41 e 3h 1g ap 44 42 4 68 e n
integrating\t5bf 1r 41 e 3h 1g ap 44 42 4 68 e n
integration\t5bf 1r 41 e 3h 1g ap 44 42 4 68 e n
intelmkl\tji
inteltbb\tjj
io\t5up
ionicvue\tjp
iot\t1yq
ipgcarmaker\t3fy
ipv\t550 1
isaaclab\t3g2
isery\t2h6
javacard\tk7
jbosseap\tkk
jdedward\t3gp
jes\t3gu
jet\t3gw
jointj\tl0
jsonform\tla
jwplayer\tlg
kafkaj\t3i5
kaio\t3i8
kdb\t1k8
key\t1yr
keyvault\t1yr
kinesi\t1qs
kinesis\t1qs
kirbycm\tlo
kirbycms\tlo
kop\t3ji
kratosgo\tm4
label\t64h
labeling\t64h
lake\t1uk
lakef\t3kh
lakeformation\t1uk
last\t5cm
ldo\t43a
let\t3l2
librenm\t3l8
lightsail\t1uq
lineageo\t3lj
littlef\t1az
lizardf\t3lw
lmstudio\t3m3
lobster\t30a
lodashfp\tnc
log\t1z2 1ne 1
loganalytic\t1z2
loganalytics\t1z2
logic\t1z3
logicapp\t1z3
logicapps\t1z3
lon\t55v
lun\t65s
lynxo\t3nc
m\t6nb
maccatalyst\tnq
maco\t3nk
manage\t5dl 6 a 8 p c 27 s 8 o h 9 3 2 1 7 18 z 1 p v w 1 u g z 1a 2s o 8 g 5t 2l 13 t 4 l 8 q 7 e u 19 4 i a e 1u j
management\t5dl 6 a 8 p c 27 s 8 o h 9 3 2 1 7 18 z 1 p v w 1 u g z 1a 2s o 8 g 5t 2l 13 t 4 l 8 q 7 e u 19 4 i a e 1u j
managing\t5dl 6 a 8 p c 27 s 8 o h 9 3 2 1 7 18 z 1 p v w 1 u g z 1a 2s o 8 g 5t 2l 13 t 4 l 8 q 7 e u 19 4 i a e 1u j
map\tny 2 n7 2cx 1 4
mapboxgl\tnx
martendb\t1ko
max\t1kp
mbedtl\t3os
mcu\t5yg
mdn\t565
mechanical\t2de
mechanicalturk\t2de
meet\t645
memorydb\t1r5
memorystore\t25k
midserver\t3qj
migrate\t5gv c 33 7 4d hx
migrating\t5gv c 33 7 4d hx
migration\t5gv c 33 7 4d hx
mlplatform\t3r3
mlplatforms\t3r3
mlsystem\t3r3
mlsystems\t3r3
mlworkflow\t3ni
mlworkflows\t3ni
mobileci\tp1
mod\t3rn
modallab\t3rc
modeling\t5bg 4 3i 4 k t 1p u 1t 2h 4l 1i e 2a 1l 1f y 3f f 6 1s l 6 2m c 13 p 33
modernization\t5ou
modélization\t5bg ab
monitor\t5em 42 2w 21 49 fd 2s
monitoring\t5em 42 2w 21 49 fd 2s
moody\t3rz
moosef\t3s2
mosaicml\t2w8
move\t49n
mqsery\t3dm
mtl\t56q
mutex\t5q2
nagiosxi\t3t5
nav\tpt 3ju
neo\t3tk
nestj\tq0
net\t1bo 2i0 5 1 7 1 5 1cp
network\t1zh 1
networkwatcher\t1zi
newrelic\t3ua
nft\t6an
niteststand\t3uo
niveristand\t3up
nixo\t3ux
no\tqf
norflash\t30b
notebooklm\t25m
notification\t1zj
nsi\t4wv
num\tqt
nxelixir\tqy
nxpkineti\t3w2
nxpkinetis\t3w2
obd\t3w4
obsstudio\t3w8
okr\t6f7
omronplc\t3wp
one\tra 35i 1 1
oneidentity\t3wr
onix\t3wv
ontology\t5ya
opagatekeeper\t3x1
openbla\trb
openeb\t3xj
openfaa\t28k
openmr\t3xr
opennm\t3xs
opensip\t3xz
openva\t3y6
openvm\t3y7
openzf\t3yc
ops\t1v0
opswork\t1v0
opsworks\t1v0
optimization\t5e8 r 5 2l 7 7 2 21 1b 2u e 1 2p 54 1u 3j 1 3s 2v 4i a a 3 m 12
optimize\t5e8 r 5 2l 7 7 2 21 1b 2u e 1 2p 54 1u 3j 1 3s 2v 4i a a 3 m 12
optimizing\t5e8 r 5 2l 7 7 2 21 1b 2u e 1 2p 54 1u 3j 1 3s 2v 4i a a 3 m 12
opu\t57a
orchestrate\t5oi 82 q 9o
orchestrating\t5oi 82 q 9o
orchestration\t5oi 82 q 9o
orykrato\trq
orykratos\trq
owaspzap\t3zp
p5j\t1ch
paa\t290
pandacss\ts4
parallel\t1v4
parallelcluster\t1v4
parameter\t1v5
parameterstore\t1v5
pcaprometheu\t6og
pcaprometheus\t6og
pcs\t4h1
pdqdeploy\t40q
pebbledb\t1m4
pg\t430
photono\t41h
photonos\t41h
php\t2m q6 38t
pihistorian\t2iy
pikeo\t41q
pisystem\t2iy
pitmutation\tsy
piwikpro\t41y
pixij\t1cs
playjava\tt0
pll\t5gd
pmiagile\t6op
pnppowershell\tt7
postgi\t1mj
powerapp\t296
powerdn\t43d
pre\t43t
preempt\t43p
private\t1v8 4l
privatelink\t1v8 4l
processing\t5fm 5z a 4h 4a 2h l 16 2p 1p e 5 1l 2g a 1n g 1e a 9 a a 4 1s
professional\t6lb 1 4 1
profile\t5ez 1y 4v 2j p1
profiling\t5ez 1y 4v 2j p1
protool\t443
protools\t443
provision\t5e9 nx 3m 4e
provisioning\t5e9 nx 3m 4e
psery\t3do
ptcintegrity\t44t
ptcwindchill\t44u
pub\ttu
py\t2u
pyat\t45e
pyo\tu3
pyqgi\t45n
pysideqt\tub
qnxneutrino\t465
qtcreator\tui
qtwidget\tuk
qtwidgets\tuk
rackruby\tuu
railsapi\tuv
rayrllib\t1dl
rayserve\t1dm
rds\t1rk 1
rdsproxy\t1rl
re\t47i
reactdnd\tva
reacto\t47k
recaptcha\t25r
redshift\t1rm 1
redwoodj\tw0
refactorization\t5id
regex\t32
rekognition\t1ro
remixide\t47y
requirej\t487
res\t1dz
restdoc\twb
restdocs\twb
retellai\t48e
rev\t504
review\t5c2 6 6o q 2m sh
reviewing\t5c2 6 6o q 2m sh
roh\t68y
rosnavigation\t49n
rsaarcher\t49s
rtu\t6aw
run\t29g
runwayml\t4ae
rxj\t1e2
s3\t1rq
saa\t6c7
safepopm\t6pk
saferto\t4ah
sagemaker\t1ru 1
sapactivate\t4bk
sapbasi\t4br
sapbasis\t4br
sapbrfplu\t4bt
sapbrfplus\t4bt
sapbuild\t4bw
sapcertified\t6q7
sapcloud\t29h
sapcommerce\tx9
sapdatasphere\t4cb
sapfiori\t4cj
saplumira\t4d0
sapquery\t4de
sapsecurity\t4dl
saptreasury\t4du
sapworkflow\t4dy
sascertified\t6q8
saucelab\t4ea
scoutapm\t4eq
sdr\t4ew
seaweedf\t4ey
secrets\t1vj
secretsmanager\t1vj
security\t1vk 1 a9
securityhub\t1vl
ser\t58v
service\t209 1 1
servicebu\t209
servicebus\t209
servicefabric\t20a
sig\t4gw
sim\t4h9
sixsigma\t6qf
sla\t5pr
slackapi\tyk
slackapp\tyk
sli\t66l
slo\t66l
sns\t1rz
sockj\tyv
solidj\tyx
spa\t634
sparksql\t4j9
splsplunk\t4jp
spot\t1vv
spotinstance\t1vv
spotinstances\t1vv
springai\t4k0
sqlsentry\t1nq
sqs\t1s0
srefoundation\t6qp
srv\t59l
ssp\t6qt
staadpro\t4km
step\t1vw
stepfunction\t1vw
stepfunctions\t1vw
steuerungs\t645
storageo\t4li
stream\t20q
sua\t6ca
supervized\t5zw 1
surveyj\t10u
swtjface\t116
systemj\t11c
tab\t1f2
tag\t395
tax\t11i
tcr\t5nn
testbench\t5e3
textract\t1s1
thegraph\t4pd
tiaportal\t4pq
tibcoebx\t4pu
tiktokad\t4py
timesery\t1og
timestream\t1s2
tisitara\t4po
trackj\t4qn
transfer\t1w2
transferfamily\t1w2
transform\t61e 6u
transformation\t61e 6u
transforming\t61e 6u
transit\t1w3
transitgateway\t1w3
trc\t5nn
tru\t4r7
truena\t4r4
ttp\t5or
tune\t5e8 w 31 5w p 9r 3g 28 1g 81
tuning\t5e8 w 31 5w p 9r 3g 28 1g 81
tvo\t12i
ui\t4e0
uikitcss\t12w
umnmapserver\t3o9
unityad\t1g2
unityads\t1g2
unitydot\t133
unitypro\t4el
unoplatform\t134
unsupervized\t605
validate\t5l1 3r dp 27 9m
validating\t5l1 3r dp 27 9m
validation\t5l1 3r dp 27 9m
vastdata\t4t6
vb\t45
vectraai\t4ti
vee\t13j
veevacrm\t4tl
vertex\t25z 1
visiono\t4ui
visualization\t5u4
visualize\t5u4
visualizing\t5u4
vlm\t609
vm\t216
vpc\t1s6
vue\t148 c8
vuerouter\t144
vuestorefront\t145
vyo\t4vl
warprust\t14c
watcho\t14e
weavenet\t4vz
web\t21a 2us 8
webapplicaty\t5jj
webjob\t21a
webjobs\t21a
webo\t4w6
webstorage\t1kg
why\t4wg
winbug\t4wi
windicss\t14q
wlc\t6bb
worko\t4xr
wpa\t5b4
wpengine\t2a1
xen\t15n
xldeploy\t4yj
xlrelease\t4yk
xrpledger\t4yq
yii\t15u
yoastseo\t15w
zerocice\t161
zioscala\t163
zkp\t60g
μc\t3pr`;
