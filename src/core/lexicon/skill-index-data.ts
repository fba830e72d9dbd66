// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills a word needs beside those that `skillTable` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = `510\t6n7
abbrobotstudio\t2fb
abinitio\t2f2
aceeditor\t4p
acl\t5g9
adamsmsc\t2fz
adaspark\t2fw
adl\t229
administer\t5gc 3q 9v 8 ek 2
administering\t5gc 3q 9v 8 ek 2
administration\t5gc 3q 9v 8 ek 2
admob\t3du
adonisj\t53
aemasset\t2gn
aemassets\t2gn
ai\t2o3
aifoundry\t2o3
air\t2h6
alloydb\t27i
amazon\t1x0 1 1 4 g 1 1 2 1 1 1 1 1 7 5 1 4 7 3 3 7 9 6 a 4 1 3 b 1 1 a 1 6 1
amazonad\t2hw
amazonappsync\t1x6
amazoncloudhsm\t1xo
amazoneb\t1uq
amazonec\t1uu
amazonef\t1uw
amazonek\t1ux
amazonfargate\t1yj
amazonmq\t1vs
amazonopswork\t1zl
amazonopsworks\t1zl
amazonrd\t1w5
amazonse\t1wi
amazonsn\t1wk
amazonsq\t1wl
amm\t61h
amr\t3w6
angularj\t61
annotate\t60v
annotating\t60v
annotation\t60v
antdesign\t1b1
antho\t27j
anthos\t27j
apachejc\t1lr
apn\t6az
app\t6t 1n3 1 33 1 1 ak cr 5 5 2 3
appcenter\t2kc
appclip\t6p
appclips\t6p
appconfig\t1x2
appengine\t27m
appflow\t1tw
appintent\t121
appintents\t121
applepay\t6u
application\t219
applink\td4
applinks\td4
apprunner\t1x1
apps\t3dx
appsscript\t3dx
appsync\t1x6
ara\t2ky 3cp
arborddo\t2l0
arc\t2l3 a
arenaplm\t2le
ark\t74
armtrustzone\t2lq
artifact\t27o
as\t55x
aspclassic\t2m1
associate\t6nw
ast\t69y
atgcommerce\t7r
aurora\t1u1
authorization\t5g9
automate\t5h5 w h 4w i 1g 2x dm 1i 5p n 1p
automating\t5h5 w h 4w i 1g 2x dm 1i 5p n 1p
automation\t5h5 w h 4w i 1g 2x dm 1i 5p n 1p
automatization\t5h5 1
avinetwork\t2nr
avinetworks\t2nr
avlcruise\t2ns
aws\t1tw 5 2 4 2 1 3 1 5 3 1 2 2 2 1 3 1 2 1 1 3 1 2 5 d e 1 1 1 1 1 2 2 2 1 4 1 1 1 lc
awsappconfig\t1x2
awsappflow\t1tw
awsappsync\t1x6
awsartifact\t1x7
awsbackup\t1xb
awsbilling\t1xd
awsbudget\t1xe
awsbudgets\t1xe
awscertified\t6ip
awschatbot\t1xh
awscloudfront\t1u7
awscloudhsm\t1xo
awscloudshell\t1xp
awscloudtrail\t1xq
awscloudwatch\t1u9
awscodebuild\t1xs
awscodecommit\t1xt
awscodedeploy\t1xu
awscodestar\t1xw
awscognito\t1ue
awscopilot\t1y0
awsdatasync\t1y4
awsdatazone\t1uj
awsdeepracer\t1y6
awsdocumentdb\t1um
awsdynamodb\t1un
awselasticache\t1v0
awseventbridge\t1v2
awsfargate\t1yj
awsgamelift\t1v6
awsgraviton\t1yq
awsguardduty\t1v8
awshealthomic\t1yt
awshealthomics\t1yt
awsinferentia\t1yy
awskinesi\t1vd
awskinesis\t1vd
awslightsail\t1zb
awsmarketplace\t1zf
awsmemorydb\t1vq
awsnitro\t1zk
awsopswork\t1zl
awsopsworks\t1zl
awspanorama\t1zo
awspowertool\t1zr
awspowertools\t1zr
awsprivatelink\t1zt
awsproton\t1zv
awsquicksight\t1w4
awsredshift\t1w7
awsrekognition\t1w9
awsrobomaker\t1zy
awssagemaker\t1wd
awssigner\t20b
awssnowcone\t20e
awssnowmobile\t20f
awstextract\t1wm
awstimestream\t1wn
awstoolkit\t20m
awswavelength\t20t
awswickr\t20v
azurearc\t21a
azurecdn\t21n
azuredn\t22q
azuredns\t22q
azuremap\t23u
azuresdk\t24r
azuresql\t252
backstopj\t8f
baseliii\t6u8
bazaarvc\t2ow
bcsfoundation\t6ji
bedrockagents\t1u3
beegf\t2p0
beyond\t27q
beyondcorp\t27q
big\t8q 1z1 hn 2
biglake\t27r
bigquery\t27s
bigswitch\t2pc
bigtable\t27u
binary\t27v
biz\t2pu
blob\t21h
blobstorage\t21h
bluecoat\t2q9
bmchelix\t2qg
bmcmainview\t2qh
bmctruesight\t2qj
bnbchain\t2qk
bs\t1be
bsigrundschutz\t6jn
bunnycdn\t262
c++\t45d
car\t2t6
cat\tam 118
cdp\t60d
cento\t2tm
chakraui\t1bw
chefruby\tau
chibio\t2uj
chromeo\t2ur
cirrusci\t2v3
ciscoaci\t2v5
ciscoasr\t2v8
ciscocml\t2va
ciscoduo\t2vc
ciscoise\t2vh
ciscomd\t2vj
ciscomds\t2vj
cisconso\t2vl
ciscouc\t2vs
ciscoucs\t2vs
ciscowlc\t2vx
citrixpv\t2w0
clickcli\tb7
cloud\t1xm ab 5 3 2 1 a 5 3 3 5 2 5 2
cloud9\t1xm
cloudarmor\t27x
cloudbuild\t282
cloudcomposer\t285
clouddatastore\t288
cloudfunction\t28i
cloudfunctions\t28i
cloudhsm\t1xo
cloudkm\t28n
cloudkms\t28n
cloudlogging\t28q
cloudnat\t28t
cloudrun\t28y
cloudscheduler\t290
cloudspanner\t295
cloudsql\t297
cloudwatch\t1ua
cloudwatchlog\t1ua
cloudwatchlogs\t1ua
cnf\t631
cnn\t68s
cobracli\tbh
code\t1ud 3e
codeartifact\t1xr
codeceptj\t2xh
codewhisperer\t1ud
cog\t570
cognito\t1ue
collect\t5ku ic 3c 2 7d
collecting\t5ku ic 3c 2 7d
collection\t5ku ic 3c 2 7d
compute\t29h
computeengine\t29h
conditional\t21t
configuration\t5u5 8b 6b
configure\t5u5 8b 6b
configuring\t5u5 8b 6b
container\t21v
containerapp\t21v
containerapps\t21v
containerized\t5zt
conteneurization\t5zt
cooky\t5zx
cool\t4rx
coquitt\t1c5
coquitts\t1c5
coredn\t2z1
corejava\t1c6
cosmos\t221
cost\t1y2
costexplorer\t1y2
cpp\t2zi
craftcm\tcf
craftcms\tcf
crazyegg\t2zn
crd\t66p
cry\tcn
css\tp
cststudio\t303
cte\t5w7
cubla\t1ca
cx\tcp
d3j\t1cf
dangerj\t30o
dangerjs\t30o
dao\t6e7
dartfrog\tcv
data\t1uj 7p
dataclass\tcy
datafactory\t228
datamigraty\t5jm
dataplex\t29o
dataprep\t29p
dataproc\t29q
datatransformaty\t617
datavisualisaty\t61a
datavisualization\t61a
datazone\t1uj
daxstudio\t31h
db\t1mr
ddo\t61f
ddr\t578
deltaplc\t32h
deploy\t5i1 2n 8e 56 4a 5m 1n
deploying\t5i1 2n 8e 56 4a 5m 1n
deployment\t5i1 2n 8e 56 4a 5m 1n
design\t5gs 1r 1l o 1a 3 g 1q g m 2h 4 f 11 s o c c 8 a t 1 1t 3 r d 9 38 2h 2z l r r 10 2d o 1f m 4
designing\t5gs 1r 1l o 1a 3 g 1q g m 2h 4 f 11 s o c c 8 a t 1 1t 3 r d 9 38 2h 2z l r r 10 2d o 1f m 4
detect\t5gi 8 i 3c t 8 2c 13 7v 2t 4a 1c 4w 2 2l 16 1v 6 m
detecting\t5gi 8 i 3c t 8 2c 13 7v 2t 4a 1c 4w 2 2l 16 1v 6 m
detection\t5gi 8 i 3c t 8 2c 13 7v 2t 4a 1c 4w 2 2l 16 1v 6 m
dev\t1co 1q6
device\t1y7
devicefarm\t1y7
did\t61i
dip\t330
direct\t1y8
directconnect\t1y8
djangocm\tdo
document\t5gt 3l 1p 3a 51 a
documentation\t5gt 3l 1p 3a 51 a
documenting\t5gt 3l 1p 3a 51 a
dosbatch\t2os
dot\te1
dotcm\te0
dscpowershell\t345
dsl\t626
dundasbi\t34b
duosecurity\t2vc
durable\t22s
dynamodb\t1un 2
ec\t1ur
ec2\t1ur
eco\t62r
ecr\t1ut
ecs\t1uu
edbpostgre\t1n0
edbpostgres\t1n0
edk\t4wy
ef\tfb 5ra
efmigration\ter
efmigrations\ter
eks\t1ux 1
eksanywhere\t1uy
elasti\t1v0
elastic\t1yc
elasticache\t1v0
embercli\tf4
embo\t35v
emr\t1v1
encorego\tf9
encrypt\t5qm kc 2w
encrypting\t5qm kc 2w
encryption\t5qm kc 2w
env\t366
es\t1n
eta\t36v
event\t22u 1
eventarc\t29u
eventhub\t22v
evo\tfi
exo\tfj
ext\t37g
extract\t5ji jy cs
extracting\t5ji jy cs
extraction\t5ji jy cs
faa\t274
factory\tfv
fargate\t1yj
fed\t384
fetchapi\tg8
fig\t38e
fin\t278
finchcli\t38m
flairnlp\t1dc
flinksql\t39e
fluentui\t1dg
foalt\th4
fortio\t3a0
freeradiu\t3ag
freerto\t3ah
front\t5lv
fsx\t1v5
ga\t3dw
game\t1v6
gamelift\t1v6
gan\t644
gdd\t5m3
gemini\t29x
geo\t1dm 1 1ya
geproficy\t3bj
gesmallworld\t3bk
get\t3c2
git\t3cf f 8
gitlabci\t3cx
gke\t29y
gkeautopilot\t29y
glm\t6gg
global\t1ym
glue\t1yp
gluedatabrew\t1yp
gluont\t1ds
glusterf\t3d8
gmailapi\ti1
gnuoctave\t3de
gnuparallel\t3df
gnuradio\t3di
gnuscreen\t3dj
gog\t3dm
goj\ti7
googlead\t3dv
gpu\t64i
grapeapi\tis
grapheneo\t3en
grassgis\t3er
haikujax\t1e1
hamlslim\tjh
harden\t5r8 1b 1
hardening\t5r8 1b 1
harmonyo\tjn
hdf\t1o6
hdinsight\t235
hdphortonwork\t3g2
hdphortonworks\t3g2
heremap\t3gc
heremaps\t3gc
hevodata\t3gd
hipaaedi\t597
hippocm\tjz
hippocms\tjz
hpenimble\t3hh
hpeprimera\t3hi
hpeproliant\t3hj
hpesimplivity\t3hk
hpestoreonce\t3hl
hpesynergy\t3hm
hpintegrity\t3hb
hpopenview\t3hd
hpsitescope\t3he
huehadoop\t3hs
iaa\t2ay
iam\t1yw
ibmcertified\t6om
ibmcloud\t2az
ibmdoors\t3ig
ibmflashsystem\t3ij
ibminfosphere\t3ik
ibmnetcool\t3im
ibmsterling\t3ip
ibmstorwize\t3iq
ibmwatson\t3is
icc\t4s1
ice\tkm
identiteits\t658
identity\t29z
ifscloud\t3j1
iic\t3jy
index\t5nb
infernoj\tkv
ingest\t5xs 31
ingesting\t5xs 31
ingestion\t5xs 31
integrate\t5gu 17 3e 19 10 6j 6n 1z 1s 11 c 43 c
integrating\t5gu 17 3e 19 10 6j 6n 1z 1s 11 c 43 c
integration\t5gu 17 3e 19 10 6j 6n 1z 1s 11 c 43 c
inteltbb\tl2
io\t65w
ionicvue\tl8
iot\t23b
ipgcarmaker\t3ku
ipv\t59z
isaaclab\t3ky
isery\t2lw
javacard\tlq
jbosseap\tm4
jdedward\t3lm
jes\t3lr
jet\t3lt
jointj\tmk
jsonform\tmv
jwplayer\tn1
kafkaj\t3n1
kaio\t3n4
kat\t1eu
kdb\t1oo
key\t23c
keyvault\t23c
kinesi\t1vd
kinesis\t1vd
kirbycm\tna
kirbycms\tna
kop\t3og
kratosgo\tnr
label\t60v
labeling\t60v
lake\t1z5
lakef\t3pf
lakeformation\t1z5
last\t5q7
ldo\t48c
let\t3q1
librenm\t3q7
lightsail\t1zb
lineageo\t3qj
littlef\t1fb
lizardf\t3qx
lmstudio\t3r4
lobster\t355
lodashfp\tp2
log\t23n 1nu 1
loganalytic\t23n
loganalytics\t23n
logic\t23o
logicapp\t23o
logicapps\t23o
lokij\t1ox
lon\t5ar
lun\t676
lynxo\t3se
m\t6py
maccatalyst\tph
maco\t3sm
manage\t5g9 c p g 4 3 k 7 j v b z 1v 7 r 3 d 1f 2 m 14 j x p 4 4 v 1z 1q 5 p 9 16 2h 2e 1v 11 2 v 6 z 1o 1y e 6 3 e e 6
management\t5g9 c p g 4 3 k 7 j v b z 1v 7 r 3 d 1f 2 m 14 j x p 4 4 v 1z 1q 5 p 9 16 2h 2e 1v 11 2 v 6 z 1o 1y e 6 3 e e 6
managing\t5g9 c p g 4 3 k 7 j v b z 1v 7 r 3 d 1f 2 m 14 j x p 4 4 v 1z 1q 5 p 9 16 2h 2e 1v 11 2 v 6 z 1o 1y e 6 3 e e 6
map\tpr 2 pp 2dm 2 4
mapboxgl\tpq
martendb\t1p5
max\t1p6
mbedtl\t3tt
mcu\t67s
mdn\t5b1
mechanical\t2hz
mechanicalturk\t2hz
meet\t5zv
memorydb\t1vq
memorystore\t2a5
midserver\t3vk
migrate\t5jc a k 19 2j pq
migrating\t5jc a k 19 2j pq
migration\t5jc a k 19 2j pq
mlplatform\t3w4
mlplatforms\t3w4
mlsystem\t3w4
mlsystems\t3w4
mlworkflow\t3sk
mlworkflows\t3sk
mobileci\tr4
mod\t3wo
modallab\t3wd
modeling\t5he m 1n 18 5s 2 19 1v 3 29 8 6 1u f u 4p 31 5 32 j 1u 16 8 s 17
modernization\t5ny
modélization\t5jn 73
monitor\t5in 6d 3 3i 2r 1k 2u
monitoring\t5in 6d 3 3i 2r 1k 2u
moody\t3wz
moosef\t3x2
mosaicml\t310
move\t4em
mqsery\t3il
mtl\t5bl
mutex\t5h1
nagiosxi\t3y7
nav\try 3mo
neo\t3ym
nestj\ts6
net\t1fz 2ir 5 1 7 1 5 1ci
network\t242 1
networkwatcher\t243
newrelic\t3zc
nft\t68u
niteststand\t3zq
niveristand\t3zr
nixo\t3zz
no\tsr
norflash\t356
notebooklm\t2a7
notification\t244
nsi\t51y
num\tt8
nxelixir\tte
nxpkineti\t413
nxpkinetis\t413
obd\t415
obsstudio\t419
okr\t6h4
omronplc\t41s
one\ttr 384 1 1
oneidentity\t41u
onix\t41y
ontology\t66o
opagatekeeper\t424
openbla\ttt
openeb\t42m
openfaa\t2d5
openmr\t42u
opennm\t42v
opensip\t431
openva\t438
openvm\t439
openzf\t43e
ops\t1zl
opswork\t1zl
opsworks\t1zl
optimization\t5j1 2r 1e 5 10 b 11 l 8 5 k z 7c 4p 1 2t h 2y 5o g g c 1 o
optimize\t5j1 2r 1e 5 10 b 11 l 8 5 k z 7c 4p 1 2t h 2y 5o g g c 1 o
optimizing\t5j1 2r 1e 5 10 b 11 l 8 5 k z 7c 4p 1 2t h 2y 5o g g c 1 o
opu\t5c5
orchestrate\t5mg dc 39 cd
orchestrating\t5mg dc 39 cd
orchestration\t5mg dc 39 cd
orykrato\tu9
orykratos\tu9
owaspzap\t44q
p5j\t1gs
paa\t2dl
pandacss\tuo
parallel\t1zp
parallelcluster\t1zp
parameter\t1zq
parameterstore\t1zq
pcaprometheu\t6r3
pcaprometheus\t6r3
pcs\t4m0
pdmpython\tv2
pdqdeploy\t45q
pebbledb\t1qm
pg\t482
photono\t46h
photonos\t46h
php\t2l t0 3b0
pihistorian\t2np
pikeo\t46q
pisystem\t2np
pitmutation\tvs
piwikpro\t46y
pixij\t1h3
playjava\tvu
pll\t5gm
pmiagile\t6rb
pnppowershell\tw3
postgi\t1r2
powerapp\t2dr
powerdn\t48f
pre\t48v
preempt\t48r
private\t1zt 4l
privatelink\t1zt 4l
processing\t5jr 63 1d 2e 3u a 4 1v 1p k 7 7 7 n 4 12 19 6 5 42 4 1 4n 28
professional\t6nz 1 4 1
profile\t5js 20 4g l pp
profiling\t5js 20 4g l pp
protool\t495
protools\t495
provision\t5ne ge 1g 1y
provisioning\t5ne ge 1g 1y
psery\t3in
ptcintegrity\t49v
ptcwindchill\t49w
pub\twu
py\t2t
pyat\t4ag
pyo\tx5
pyqgi\t4ap
pysideqt\txe
qnxneutrino\t4b7
qtcreator\txm
qtwidget\txo
qtwidgets\txo
rackruby\txz
railsapi\ty0
rayrllib\t1hx
rayserve\t1hy
rds\t1w5 1
rdsproxy\t1w6
re\t4ci
reactdnd\tyf
reacto\t4ck
recaptcha\t2ac
redshift\t1w7 1
redwoodj\tz5
refactorization\t5rh
regex\t31
rekognition\t1w9
remixide\t4cx
requirej\t4d6
res\t1ib
restdoc\tzk
restdocs\tzk
retellai\t4dd
rev\t556
review\t5g9 20 ae p6
reviewing\t5g9 20 ae p6
roh\t6by
rosnavigation\t4em
rsaarcher\t4er
rtu\t6bq
run\t2e1
runwayml\t4fc
rxj\t1ie
ryepython\t10j
s3\t1wb
saa\t6c5
safepopm\t6s6
saferto\t4fg
sagemaker\t1wf 1
sapactivate\t4gj
sapbasi\t4gq
sapbasis\t4gq
sapbrfplu\t4gs
sapbrfplus\t4gs
sapbuild\t4gv
sapcertified\t6st
sapcloud\t2e2
sapcommerce\t10p
sapdatasphere\t4ha
sapfiori\t4hh
saplumira\t4hy
sapquery\t4ic
sapsecurity\t4ij
saptreasury\t4is
sapworkflow\t4iw
sascertified\t6su
saucelab\t4j8
scoutapm\t4jo
sdr\t4ju
seaweedf\t4jw
secrets\t204
secretsmanager\t204
security\t205 1 a9
securityhub\t206
ser\t5do
service\t24u 1 1
servicebu\t24u
servicebus\t24u
servicefabric\t24v
sig\t4lv
sim\t4m8
sixsigma\t6t1
sla\t5t8
slackapi\t125
slackapp\t125
sli\t6d0
slo\t6d0
sns\t1wk
sockj\t12k
solidj\t12m
spa\t6cx
splsplunk\t4op
spot\t20g
spotinstance\t20g
spotinstances\t20g
springai\t4p0
sqlsentry\t1sa
sqs\t1wl
srefoundation\t6tb
srv\t5ee
ssp\t6tf
staadpro\t4pm
step\t20h
stepfunction\t20h
stepfunctions\t20h
steuerungs\t5zv
storageo\t4qj
stream\t25b
sua\t6eh
supervized\t63m a4
surveyj\t14q
swtjface\t153
systemj\t159
tab\t1jd
tag\t3e5
tax\t15i
tcr\t5is
testbench\t5lx
textract\t1wm
thegraph\t4uh
tiaportal\t4uv
tibcoebx\t4uz
tiktokad\t4v3
timesery\t1t0
timestream\t1wn
tisitara\t4ut
trackj\t4vs
transfer\t20n
transferfamily\t20n
transform\t617 62
transformation\t617 62
transforming\t617 62
transit\t20o
transitgateway\t20o
trc\t5is
tru\t4wb
truena\t4w9
ttp\t5nc
tune\t5kl 2q 3a k 8q 4b 2e 1m 95
tuning\t5kl 2q 3a k 8q 4b 2e 1m 95
tvo\t16n
ui\t4iy
uibootstrap\t171
uikitcss\t173
umnmapserver\t3ta
unityad\t1kd
unityads\t1kd
unitydot\t17a
unitypro\t4jj
unoplatform\t17b
unsupervized\t6ei
validate\t5mm u ds 6x 7w
validating\t5mm u ds 6x 7w
validation\t5mm u ds 6x 7w
vastdata\t4y9
vb\t42
vectraai\t4yl
vee\t17r
veevacrm\t4yo
vertex\t2ak 1
visiono\t4zm
visualization\t61a
visualize\t61a
visualizing\t61a
vlm\t6et
vm\t25r
vpc\t1wr
vue\t18k c6
vuerouter\t18g
vuestorefront\t18h
vyo\t50o
warprust\t18o
watcho\t18q
weavenet\t512
web\t25v 2va 8
webapplicaty\t5w1
webjob\t25v
webjobs\t25v
webo\t519
webstorage\t1ow
why\t51j
winbug\t51l
windicss\t194
wlc\t5wg
worko\t52v
wpa\t5fx
wpengine\t2em
xen\t1a1
xldeploy\t53m
xlrelease\t53n
xrpledger\t53t
yii\t1a7
yoastseo\t1a9
zerocice\t1ae
zioscala\t1af
zkp\t6fl
μc\t3us`;
