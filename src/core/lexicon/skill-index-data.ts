// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = `510\t6ow
abbrobotstudio\t2fu
abinitio\t2fl
aceeditor\t4r
acl\t5hy
adamsmsc\t2gi
adaspark\t2gf
adl\t22s
administer\t5i1 3q 9v 8 ek 2
administering\t5i1 3q 9v 8 ek 2
administration\t5i1 3q 9v 8 ek 2
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
amm\t636
amr\t3x8
angularj\t63
annotate\t62k
annotating\t62k
annotation\t62k
antdesign\t1bf
antho\t282
anthos\t282
apachejc\t1ma
apn\t6co
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
ara\t2li 3du
arborddo\t2lk
arc\t2ln a
arenaplm\t2ly
ark\t77
armtrustzone\t2ma
artifact\t287
as\t57f
aspclassic\t2mm
associate\t6pl
ast\t6bn
atgcommerce\t7u
aurora\t1uk
authorization\t5hy
automate\t5iu w h 4w i 1g 2x dm 1i 5p n 1p
automating\t5iu w h 4w i 1g 2x dm 1i 5p n 1p
automation\t5iu w h 4w i 1g 2x dm 1i 5p n 1p
automatization\t5iu 1
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
baseliii\t6vz
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
cdp\t622
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
cnf\t64q
cnn\t6ah
cobracli\tbk
code\t1uw 3e
codeartifact\t1ya
codeceptj\t2y4
codewhisperer\t1uw
cog\t58i
cognito\t1ux
collect\t5mj ic 3c 2 7d
collecting\t5mj ic 3c 2 7d
collection\t5mj ic 3c 2 7d
compute\t2a0
computeengine\t2a0
conditional\t22c
configuration\t5vu 8b 6b
configure\t5vu 8b 6b
configuring\t5vu 8b 6b
container\t22e
containerapp\t22e
containerapps\t22e
containerized\t61i
conteneurization\t61i
cooky\t61m
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
crd\t68e
cry\tcq
css\tp
cststudio\t30q
cte\t5xw
cubla\t1co
cx\tcs
d3j\t1ct
dangerj\t31b
dangerjs\t31b
dao\t6fw
dartfrog\tcy
data\t1v2 7p
dataclass\td1
datafactory\t22r
datamigraty\t5lb
dataplex\t2a7
dataprep\t2a8
dataproc\t2a9
datatransformaty\t62w
datavisualisaty\t62z
datavisualization\t62z
datazone\t1v2
daxstudio\t325
db\t1na
ddo\t634
ddr\t58q
deltaplc\t335
deploy\t5jq 2n 8e 56 4a 5m 1n
deploying\t5jq 2n 8e 56 4a 5m 1n
deployment\t5jq 2n 8e 56 4a 5m 1n
design\t5ih 1r 1l o 1a 3 g 1q g m 2h 4 f 11 s o c c 8 a t 1 1t 3 r d 9 38 2h 2z l r r 10 2d o 1f m 4
designing\t5ih 1r 1l o 1a 3 g 1q g m 2h 4 f 11 s o c c 8 a t 1 1t 3 r d 9 38 2h 2z l r r 10 2d o 1f m 4
detect\t5i7 8 i 3c t 8 2c 13 7v 2t 4a 1c 4w 2 2l 16 1v 6 m
detecting\t5i7 8 i 3c t 8 2c 13 7v 2t 4a 1c 4w 2 2l 16 1v 6 m
detection\t5i7 8 i 3c t 8 2c 13 7v 2t 4a 1c 4w 2 2l 16 1v 6 m
dev\t1d2 1qg
device\t1yq
devicefarm\t1yq
did\t637
dip\t33o
direct\t1yr
directconnect\t1yr
djangocm\tds
document\t5ii 3l 1p 3a 51 a
documentation\t5ii 3l 1p 3a 51 a
documenting\t5ii 3l 1p 3a 51 a
dosbatch\t2pd
dot\te5
dotcm\te4
dscpowershell\t34t
dsl\t63v
dundasbi\t34z
duosecurity\t2vz
durable\t23b
dynamodb\t1v6 2
ec\t1va
ec2\t1va
eco\t64g
ecr\t1vc
ecs\t1vd
edbpostgre\t1nj
edbpostgres\t1nj
edk\t4yc
ef\tff 5sv
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
encrypt\t5sb kc 2w
encrypting\t5sb kc 2w
encryption\t5sb kc 2w
env\t36v
es\t1n
eta\t37k
event\t23d 1
eventarc\t2ad
eventhub\t23e
evo\tfn
exo\tfo
ext\t385
extract\t5l7 jy cs
extracting\t5l7 jy cs
extraction\t5l7 jy cs
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
front\t5nk
fsx\t1vo
ga\t3em
game\t1vp
gamelift\t1vp
gan\t65t
gdd\t5ns
gemini\t2ag
geo\t1e2 1 1yk
geproficy\t3c9
gesmallworld\t3ca
get\t3cs
git\t3d5 f 8
gitlabci\t3dn
gke\t2ah
gkeautopilot\t2ah
glm\t6i5
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
gpu\t667
grapeapi\tix
grapheneo\t3fd
grassgis\t3fi
haikujax\t1eh
hamlslim\tjm
harden\t5sx 1b 1
hardening\t5sx 1b 1
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
identiteits\t66x
identity\t2ai
ifscloud\t3jw
iic\t3kt
index\t5p0
infernoj\tl0
ingest\t5zh 31
ingesting\t5zh 31
ingestion\t5zh 31
integrate\t5ij 17 3e 19 10 6j 6n 1z 1s 11 c 43 c
integrating\t5ij 17 3e 19 10 6j 6n 1z 1s 11 c 43 c
integration\t5ij 17 3e 19 10 6j 6n 1z 1s 11 c 43 c
intelmkl\tl7
inteltbb\tl8
io\t67l
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
label\t62k
labeling\t62k
lake\t1zo
lakef\t3qe
lakeformation\t1zo
last\t5rw
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
lun\t68v
lynxo\t3te
m\t6ro
maccatalyst\tpo
maco\t3tm
manage\t5hy c p g 4 3 k 7 j v b z 1v 7 r 3 d 1f 2 m 14 j x p 4 4 v 1z 1q 5 p 9 16 2h 2e 1v 11 2 v 6 z 1o 1y e 6 3 e e 6
management\t5hy c p g 4 3 k 7 j v b z 1v 7 r 3 d 1f 2 m 14 j x p 4 4 v 1z 1q 5 p 9 16 2h 2e 1v 11 2 v 6 z 1o 1y e 6 3 e e 6
managing\t5hy c p g 4 3 k 7 j v b z 1v 7 r 3 d 1f 2 m 14 j x p 4 4 v 1z 1q 5 p 9 16 2h 2e 1v 11 2 v 6 z 1o 1y e 6 3 e e 6
map\tpy 2 pz 2e7 2 4
mapboxgl\tpx
martendb\t1po
max\t1pp
mbedtl\t3uv
mcu\t69h
mdn\t5cn
mechanical\t2ij
mechanicalturk\t2ij
meet\t61k
memorydb\t1w9
memorystore\t2ao
midserver\t3wm
migrate\t5l1 a k 19 2j pq
migrating\t5l1 a k 19 2j pq
migration\t5l1 a k 19 2j pq
mlplatform\t3x6
mlplatforms\t3x6
mlsystem\t3x6
mlsystems\t3x6
mlworkflow\t3tk
mlworkflows\t3tk
mobileci\trb
mod\t3xq
modallab\t3xf
modeling\t5j3 m 1n 18 5s 2 19 1v 3 29 8 6 1u f u 4p 31 5 32 j 1u 16 8 s 17
modernization\t5pn
modélization\t5lc 73
monitor\t5kc 6d 3 3i 2r 1k 2u
monitoring\t5kc 6d 3 3i 2r 1k 2u
moody\t3y1
moosef\t3y4
mosaicml\t31o
move\t4fw
mqsery\t3je
mtl\t5d8
mutex\t5iq
nagiosxi\t3z9
nav\ts5 3nr
neo\t3zo
nestj\tsd
net\t1gg 2jc 5 1 7 1 5 1d3
network\t24l 1
networkwatcher\t24m
newrelic\t40e
nft\t6aj
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
okr\t6it
omronplc\t42v
one\tty 390 1 1
oneidentity\t42x
onix\t431
ontology\t68d
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
optimization\t5kq 2r 1e 5 10 b 11 l 8 5 k z 7c 4p 1 2t h 2y 5o g g c 1 o
optimize\t5kq 2r 1e 5 10 b 11 l 8 5 k z 7c 4p 1 2t h 2y 5o g g c 1 o
optimizing\t5kq 2r 1e 5 10 b 11 l 8 5 k z 7c 4p 1 2t h 2y 5o g g c 1 o
opu\t5ds
orchestrate\t5o5 dc 39 cd
orchestrating\t5o5 dc 39 cd
orchestration\t5o5 dc 39 cd
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
pll\t5ib
pmiagile\t6t2
pnppowershell\twa
postgi\t1rl
powerapp\t2ea
powerdn\t49m
pre\t4a2
preempt\t49y
private\t20c 4l
privatelink\t20c 4l
processing\t5lg 63 1d 2e 3u a 4 1v 1p k 7 7 7 n 4 12 19 6 5 42 4 1 4n 28
professional\t6po 1 4 1
profile\t5lh 20 4g l pp
profiling\t5lh 20 4g l pp
protool\t4ac
protools\t4ac
provision\t5p3 ge 1g 1y
provisioning\t5p3 ge 1g 1y
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
refactorization\t5t6
regex\t31
rekognition\t1ws
remixide\t4e7
requirej\t4eg
res\t1is
restdoc\tzt
restdocs\tzt
retellai\t4en
rev\t56n
review\t5hy 20 ae r of
reviewing\t5hy 20 ae r of
roh\t6dn
rosnavigation\t4fw
rsaarcher\t4g1
rtu\t6df
run\t2ek
runwayml\t4gn
rxj\t1iv
ryepython\t10t
s3\t1wu
saa\t6du
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
sla\t5ux
slackapi\t12f
slackapp\t12f
sli\t6ep
slo\t6ep
sns\t1x3
sockj\t12u
solidj\t12w
spa\t6em
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
steuerungs\t61k
storageo\t4ru
stream\t25u
sua\t6g6
supervized\t65b a4
surveyj\t151
swtjface\t15e
systemj\t15k
tab\t1jv
tag\t3ev
tax\t15t
tcr\t5kh
testbench\t5nm
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
transform\t62w 62
transformation\t62w 62
transforming\t62w 62
transit\t217
transitgateway\t217
trc\t5kh
tru\t4xo
truena\t4xl
ttp\t5p1
tune\t5ma 2q 3a k 8q 4b 2e 1m 95
tuning\t5ma 2q 3a k 8q 4b 2e 1m 95
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
unsupervized\t6g7
validate\t5ob u ds 6x 7w
validating\t5ob u ds 6x 7w
validation\t5ob u ds 6x 7w
vastdata\t4zn
vb\t44
vectraai\t4zz
vee\t182
veevacrm\t502
vertex\t2b3 1
visiono\t510
visualization\t62z
visualize\t62z
visualizing\t62z
vlm\t6gi
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
webapplicaty\t5xq
webjob\t26e
webjobs\t26e
webo\t52o
webstorage\t1pf
why\t52y
winbug\t530
windicss\t19f
wlc\t5y5
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
zkp\t6ha
μc\t3vu`;
