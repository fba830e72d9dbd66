// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills have a spelling that begins with a word, where their name does not. */
export const firstWordIndex = `.net\t4b 1 1 1 1 1 2x 2
0mq\t4mv
100base\t2jv
11ty\tew
12\t5n4
21\t5e7
2fa\t4r3
3\t5fq
3d\t2cz 2pt 7m
3gpp\t582
3nf\t52a
3par\t39u
3rd\t4vc
4g\t582
508\t4uw
5gc\t4ne
800xa\t2d6
802\t4nh 1 yp
a\t4ut de
a11y\t4uw 1
a2a\t2ec
a2c\t4uy
a3c\t4uy
aad\t2a7
aaos\t2fl
ab\t4ut
abap\t2p1 1el
abaqu\t2d5
abinitio\t2d2
abp\t7a
acc\t2jh
access\t1nl
accessible\t4uw cs
accu\t2da
accumulo\t1ju
aceeditor\t4l
acf\t50
aci\t204
acid\t56u
acl\t4uv
acls\t4uv
acm\t1vq
acma\t5ni
acme\t3ta
acmepacket\t3ta
acmp\t5ni
acmt\t5ng
acquia\t5rk
acr\t205
acroni\t2df
acsp\t5ng
actianvector\t1jn
action\t1 4p
actioncable\t4o
actionmailer\t4p
actions\ti5
activation\t4zr
active\t1a8 zd 3y 1 1 1d 3ib
activeadmin\t4r
activejob\t4s
activestorage\t4t
activex\tbl
ad\t29l 8 3o 2l1 9o bc
ada\t4uw
ada95\t2
adamsmsc\t2dp
adaptive\t1q7 2uy iy
adaspark\t2dn
adc\t2ds
additive\t2cw
address\t4h8
adf\t20g 1si
adjustsdk\t2du
adl\t20h
adls\t20h
administer\t4xx 7x 8 b5
administering\t4xx 7x 8 b5
administration\t4xx 7x 8 b5
admob\t36t
ado\t4x a9 1lo
adobe\tpe 2d6 8p m1 70 1q5
adobeanalytic\t2dv
adobeanalytics\t2dv
adobecampaign\t2dx
adobecertified\t5n9
adobelaunch\t2e3
adobetarget\t2e4
adoni\t4z
adonis\t4z
adonisj\t4z
adr\t4vg
adrs\t4vg
adsl\t4us
advanced\t2dr n7 2m9
adversarial\t4v3 1
adword\t36u
adwords\t36u
adx\t20f
aem\t4y 5ib
aes\t5l2
aftereffect\t2e9
aftereffects\t2e9
agenda\t51
agent\t36s 21g
agent2agent\t2ec
agentforce\t5wq
agentic\t2eb 2tx
agents\t2ed 2tv
aggregation\t1nq
agile\t3sz
agl\t2jw
agora\t52
agv\t3mm
ahb\t4nm
ahref\t2ee
ai\t29m ax ny 19d jx e7 87
aidelinux\t2ej
aifoundry\t2kj
air\t2ep
airflow\t2g5
airwatch\t4iv
akka\t57
aks\t21n
al2023\t1ts
alationcatalog\t2ex
alb\t257
albert\t1gz
albumentation\t1ad
alcatel\t3q4
alert\t4v5
alertmanager\t3xp
alexaskill\t59
alexaskills\t59
algo\t2ez
algorithm\t58d
algorithmic\t5yn
alibabacloud\t1s5
alignment\t532
aliyun\t1s5
allegro\t1jp 148
alloydb\t25o
alm\t39n
alma\t2f3
alpacaapi\t5c
alpine\t5d
alpinej\t5d
alpinejs\t5d
alpinelinux\t2f4
altair\t17f
alteon\t402
altera\t3zp
altiri\t2f9
always\t29n
am335x\t4ek
amadeu\t2fb
amazon\t1v7 3 1 1 4 g 1 1 2 1 1 1 1 1 7 5 1 4 7 3 3 7 8 1 5 6 4 4 1 3 b 1 a 1 7
amazonad\t2fc
amazonads\t2fc
amazonappflow\t1s7
amazonappsync\t1vg
amazonbraket\t1sf
amazonchime\t1sg
amazoncloudhsm\t1vy
amazoncodeguru\t1sm
amazoncognito\t1so
amazonconnect\t1sq
amazoncorretto\t1sr
amazondatazone\t1st
amazondynamodb\t1sx
amazoneb\t1t0
amazonebs\t1t0
amazonec\t1t4
amazonecr\t1t3
amazonecs\t1t4
amazonef\t1t6
amazonefs\t1t6
amazonek\t1t7
amazoneks\t1t7
amazonemr\t1tb
amazonfargate\t1wt
amazonforecast\t1td
amazonfsx\t1tf
amazongamelift\t1tg
amazonkendra\t1tl
amazonkinesi\t1tn
amazonkinesis\t1tn
amazonlex\t1tq
amazonlinux\t1tt
amazonlookout\t1tv
amazonmacie\t1tw
amazonmemorydb\t1u0
amazonmonitron\t1u1
amazonmq\t1u2
amazonmsk\t1u3
amazonmwaa\t1u4
amazonnitro\t1u5
amazonnova\t1u6
amazonopswork\t1xu
amazonopsworks\t1xu
amazonpinpoint\t1u9
amazonpolly\t1ua
amazonqldb\t1uc
amazonrd\t1uf
amazonrds\t1uf
amazonredshift\t1uh
amazonse\t1us
amazonses\t1us
amazonsn\t1uu
amazonsns\t1uu
amazonsq\t1uv
amazonsqs\t1uv
amazontextract\t1uw
amazonvpc\t1v1
amazonworkdoc\t1v3
amazonworkdocs\t1v3
amazonworkmail\t1v4
ambari\t2g6
ambassador\t2zx
amchart\t5e
amesim\t471
aml\t58h
ammo\t5f
amplify\t1v8
amr\t3mm
analog\t5h
analogue\t4v6
analyse\t4x7
analytics\t5bm 1h
analyze\t4x7
analyzing\t4x7
android\t4w 16 g5 3lg
androidndk\t5m
androidsdk\t5o
androidstudio\t2fm
androidthing\t2fn
androidthings\t2fn
angular\t5x
angular2\t5r
angularcli\t5s
angularj\t5x
angularrouter\t5u
angularsignal\t5v
angularsignals\t5v
anime\t5y
annotate\t5bg
annotating\t5bg
annotation\t5bg
anpr\t3hi
ansi\te
ansible\t3n6
ansiblegalaxy\t2fq
ansibletower\t2fr
ansiblevault\t2fs
ansy\t2fu
ansyshfss\t2fv
ansysredhawk\t2fx
ansyssiwave\t2fy
antd\t1aj
antdesign\t1aj
antho\t25p
anthos\t25p
anthropic\t5a2
anthropicapi\t1ak
antiviru\t4z0
antivirus\t4z0
anyconnect\t2qg
anypoint\t3nz
anzo\t1jt
aop\t12t
ap\t584
apache\t11 aw s5 84 6f 24 1r t 39 n3 g 1y 4d ik 5d y 26 1i w q 5w 75 2y w en 1e 8 3k 7w y8
apache2\t2gs
apacheaccumulo\t1ju
apacheage\t1jv
apacheairflow\t2g5
apacheambari\t2g6
apacheapex\t2g7
apacheatla\t2g9
apacheatlas\t2g9
apacheaxi\t63
apacheaxis\t63
apachebigtop\t2gb
apachecalcite\t2gc
apacheceleborn\t2gd
apachecommon\t65
apachecommons\t65
apachecrunch\t2ge
apachecxf\t66
apachederby\t1jw
apachedrill\t2gi
apachefelix\t67
apacheflink\t2gj
apachegearpump\t2gl
apachegeode\t1jy
apachegobblin\t2gm
apachegriffin\t2go
apacheheron\t2gq
apachehop\t2gr
apachehudi\t2gt
apacheiotdb\t1k0
apachejc\t1k2
apachejcs\t1k2
apachejena\t1k3
apachekaraf\t6a
apacheknox\t2gv
apachekylin\t2gw
apachemahout\t2gy
apachemeso\t2gz
apachemesos\t2gz
apachenifi\t2h1
apacheofbiz\t6b
apachepaimon\t2h2
apachephoenix\t2h3
apachepoi\t6c
apachepolari\t2h4
apachepolaris\t2h4
apachesamza\t2h7
apacheshiro\t6d
apachesling\t2h9
apachetez\t2he
apachetika\t1k6
apachetoree\t2hf
apachevelocity\t6g
apachewicket\t6h
apachexerce\t6i
apachexerces\t6i
apachextable\t2hg
apb\t4nm
apex\t6j
apexchart\t6j
api\t1s6 3rd
apim\t1ze
apis\t58i
apm\t51u
apn\t5iy
apns\t5iy
app\t6p 6a or qh 33 1 1 4 40 2q 3m 3w 7x 1 3 4 2 3 1ny 12q
appcelerator\t15n
appcenter\t2hk
appclip\t6l
appclips\t6l
appconfig\t1vc
appdynamic\t2hm
appengine\t25s
appflow\t1s7
appintent\t11q
appintents\t11q
apple\t5 q7 3hb
applecertified\t5ng
applepay\t6q
applet\tlk
applets\tlk
application\t1of dr 31 2vr 9 n 11 2j 34
applied\t5g5
applink\tcz
applinks\tcz
applitool\t2hs
applocker\t29p
appnexu\t4lf
appnexus\t4lf
appoptic\t2ht
approval\t4zp
approximate\t1mj
apprunner\t1vb
apps\t2hu p2
appsec\t58m
appsheet\t25t
appsscript\t36w
appsync\t1vg
appveyorci\t2hz
aquasec\t2i1
aquasecurity\t2i1
ar\t6z 5re
ara\t2i2
arasinnovator\t2i2
arbornetwork\t2i3
arbornetworks\t2i3
arc\t2i8 ib
arcadepython\t6u
arcgi\t30j
arcgis\t30j
arch\t2i6
architecting\t55h
architectural\t55e
architecture\t55e
archival\t4x9
archlinux\t2i4
ardupilot\t3yk
arenaplm\t2i9
argo\t2id
argon2\t5e9
argorollout\t2ib
argorollouts\t2ib
argoworkflow\t2ic
argoworkflows\t2ic
aria\t5lv
ariba\t43o
ark\t70
arm\t9 22m
armtrustzone\t2ij
aro\t22q
arria\t3cb
arrow\t2g8
arrowkotlin\t75
art\t53x
artifact\t25u
artificial\t587
aruba\t46w
arubacertified\t5ni
arubaclearpass\t2in
as\t2io 251
as4\t4np
as400\t2io
ascii\t6
asic\t4ze md
asn\t7
aso\t4ve
asp\t79 1 1 1 1 1 1 3sz
aspclassic\t2is
aspect\t12t
aspice\t592
aspnet\t7b
aspnetcore\t7b
asr\t5kt
assembler\t9
assessing\t548
associate\t5nd 58
astro\t2iy
astrostarlight\t7h
asvs\t5i2
asymmetric\t5ix
async\t58w
asynchronicity\t58w
asynchronou\t58w
asynchronous\t5ga
atgcommerce\t7n
athena\t1s8
athenanet\t2j3
atl\t7p
atla\t1nr
atlanti\t2j5
atlas\t1nr vf
atlassian\t2kt 8l k7
atmega\t3li
atmel\t3li
atpg\t4y8
attiny\t3li
attr\t7r
attribute\t583
attribution\t5g2
attunity\t3z8
audio\t2jb 2in 3m
audiocode\t2jb
augmented\t5yd
aurix\t3bo
aurora\t1sa 1
auth\t1ao 3ya
authorize\t7w
authzed\t12m
auto\ta 7p 1 12r ks nv c b
autoconf\t2k2
autodesk\t3kg
autodeskalia\t2jg
autodeskalias\t2jg
autodeskforge\t2jj
autodeskvault\t2jn
autoencoder\t2jo
autof\t2jp
autolayout\t7x
autoloader\t2jd
automake\t2k2
automate\t4vi s 48 e 17 2e aj 13 65
automated\t2jy 2cc 4c 6h 1x
automatedv\t2wb
automatic\ttc 1pp
automating\t4vi s 48 e 17 2e aj 13 65
automation\t2km 2aw s 48 e 17 2e 1w 8n 13 65
automotive\t53m
autonomous\t2bd 1b9 1lm
autonomyidol\t1kb
autopep\t82
autopilot\t4ka
autosarclassic\t2k0
autosy\t2k1
autotool\t2k2
avamar\t2wn
avd\t23t
avinetwork\t2k9
avinetworks\t2k9
avlcruise\t2ka
avx\t5ke
aws\t1jq 4m 3u 1 1 2 1 1 1 4 2 1 3 1 1 1 3 1 2 1 2 1 1 2 1 2 1 1 2 1 1 1 2 1 2 2 1 2 3 6 4 2 1 2 3 1 1 4 1 1 1 1 1 1 1 2 2 1 2 2 1 1 1 1 1 2 4 a2 a7
awsappconfig\t1vc
awsappflow\t1s7
awsappsync\t1vg
awsartifact\t1vh
awsbackup\t1vl
awsbilling\t1vn
awsbudget\t1vo
awsbudgets\t1vo
awscertified\t5no
awschatbot\t1vr
awscloudfront\t1sh
awscloudhsm\t1vy
awscloudshell\t1vz
awscloudtrail\t1w0
awscloudwatch\t1sj
awscodebuild\t1w2
awscodecommit\t1w3
awscodedeploy\t1w4
awscodestar\t1w6
awscognito\t1so
awscopilot\t1wa
awsdatasync\t1we
awsdatazone\t1st
awsdeepracer\t1wg
awsdocumentdb\t1sw
awsdynamodb\t1sx
awselasticache\t1ta
awseventbridge\t1tc
awsfargate\t1wt
awsgamelift\t1tg
awsgraviton\t1x0
awsguardduty\t1ti
awshealthomic\t1x3
awshealthomics\t1x3
awsinferentia\t1x8
awskinesi\t1tn
awskinesis\t1tn
awslightsail\t1xk
awsmarketplace\t1xo
awsmemorydb\t1u0
awsnitro\t1xt
awsopswork\t1xu
awsopsworks\t1xu
awsoutpost\t1xw
awsoutposts\t1xw
awspanorama\t1xx
awspowertool\t1y0
awspowertools\t1y0
awsprivatelink\t1y2
awsproton\t1y4
awsquicksight\t1ue
awsredshift\t1uh
awsrekognition\t1uj
awsrobomaker\t1y7
awssagemaker\t1un
awssigner\t1yj
awssnowball\t1yl
awssnowcone\t1ym
awssnowmobile\t1yn
awstextract\t1uw
awstimestream\t1ux
awstoolkit\t1yu
awswavelength\t1z1
awswickr\t1z3
awx\t2fp
axapta\t3lq
axi\t4nm
axio\t1as
axonframework\t1kd
axonserver\t1kd
az\t1zx 3o8
azure\t246 5e d a l 2 23p
azureadvisor\t1z8
azurearc\t1zi
azureartifact\t1zj
azureartifacts\t1zj
azurebackup\t1zm
azurebastion\t1zn
azurebatch\t1zo
azureboard\t1zs
azureboards\t1zs
azurecdn\t1zv
azurecertified\t5o5
azuredevop\t20u
azuredevops\t20u
azuredn\t20y
azuredns\t20y
azurefile\t217
azurefiles\t217
azurefirewall\t218
azurehdinsight\t21d
azurekinect\t21l
azurelocal\t21u
azuremap\t221
azuremaps\t221
azuremigrate\t224
azureml\t21x
azuremonitor\t226
azureopenai\t22c
azureopenshift\t22d
azurepercept\t22e
azurepipeline\t22g
azurepipelines\t22g
azureplayfab\t22i
azurepolicy\t22j
azurequantum\t22n
azurerbac\t22p
azurerelay\t22r
azurerepo\t22t
azurerepos\t22t
azuresandbox\t22w
azurescheduler\t22x
azuresdk\t22y
azuresignalr\t234
azurespeech\t236
azuresphere\t237
azuresql\t239
azurestack\t23c
azurestorage\t23g
azuretable\t1kg
azurevision\t23x
azurewebjob\t242
azurewebjobs\t242
azureworkbook\t243
azureworkbooks\t243
b\t2km
babyagi\t2jr
babylon\t1at
babylonj\t1at
babylonjs\t1at
back\t4vl
backbone\t88
backbonej\t88
backbonejs\t88
backdropcm\t89
backdropcms\t89
backend\t4va dz
backends\t599
backstopj\t8b
backup\t4yn
backupexec\t2kp
baiducloud\t245
balenao\t2kr
balenaos\t2kr
bamboospec\t2ku
bamboospecs\t2ku
banditpython\t8c
bandwidthapi\t8d
bapis\t2kw
barba\t8e
bareo\t2kz
base\t33
bash\t3a
basic\t50g
batch\t52d
batchfile\t2l4
batchfiles\t2l4
batchscript\t2l4
batchscripts\t2l4
battery\t51a
bayesian\t572
bazaarvc\t2l8
bazaarvcs\t2l8
bbolt\t1km
bbpress\t9o
bcrypt\t5e9
bcsfoundation\t5oh
beacon\tkf
beacons\tkf
beaglebone\t4ek
beam\t2ga
bean\tjr
beanstalk\t1wm
beautifulsoup\t1au
beaverbuilder\t8h
beckhoff\t4fz
bedrock\tzz sd 1
bedrockagent\t1sd
bedrockagents\t1sd
beegf\t2lb
beeware\t15p
behavior\t4vo b5
behavioral\t4vp
benchmark\t2lf 2ac
bentley\t3m0
bento\t2lg
berkeleydb\t1kl
betterauth\t8k
betterstack\t2li
beyond\t25w fn
beyondcorp\t25w
bf16\t51k
bi\t3t1 1gm
big\t8m 1xb 1 fq 2 fk 1 292
bigdata\t59a
biglake\t25x
bigquery\t25y
bigqueryml\t247
bigswitch\t2lm
bigtable\t260
bill\t2mp
binary\t261 2ty 50
bioinformatic\t59b
biomej\t2lu
biomejs\t2lu
biometric\t52p
bit\t8q 2d9
bitlocker\t29q
biz\t2m2
black\t8t 5om
blackbelt\t5xf
blackberryuem\t2m4
blackduck\t2m3
bladejava\t8u
blameless\t533
blaze\t2m8
bldc\t3nj
ble\t94 50c
blitz\t8z
blitzj\t8z
blitzjs\t8z
blob\t1zp bk
blobstorage\t1zp
bloccubit\t91
block\t59d
blood\t2ma
blue\t2mg 1
bluecoat\t2md
bluemix\t295
blueprint\t92 1
blueprism\t2me
bluetoothmesh\t94
blueyonder\t2mf
bmc\t3cn
bmchelix\t2mk
bmctruesight\t2mm
bms\t2l6
board\t4zw
bods\t43v
bolt\t2mo
bomgar\t2lk
bookshelf\t97
boomi\t2wo
boomicertified\t5ol
boost\t78 21
bootstrap\t9b
borg\t2mq
borland\tv
boschrexroth\t2mr
bot\t1zt
botnet\t59h
boto\t1b0
box2d\t5if
bpmn\t59i
bqml\t247
branch\t2mz
branching\t4zm
breach\t4v0
bricksbuilder\t9e
brightscript\t425
bring\t4vw
broadcomsoc\t2n3
brocadesan\t2n5
browser\t2n6 2x 26y
bs\t1au
bs4\t1au
bsd\t33m
bsimm\t5i4
bsp\t4vx
bss\t4rw
buck2\t2na
buddy\t9o
buf\tbt
buffalogo\t9q
bug\t57m
build\t2nh 1 27s 10
building\t2ls 29i o8
buildpack\t2ru
buildpacks\t2ru
bundle\t5a9
bunnycdn\t249
burpsuite\t2nm
business\t2no 2az 4l 6a a0
businessobject\t2no
busy\t2np
butter\t9v
bw\t43t
c\tf 1 2na 4e 1oy
c#\tf 3w
c++\tg 9g 1 1 1 3kc
c11\te
c3\ta0
c7n\t2rt
c99\te
ca\t3b0 p4
cab\t4w8
cable\t4ku
cableharness\t4ku
cache\t4w4
cadence\t3tf
cadenceallegro\t2nx
cadencegenu\t2nz
cadencegenus\t2nz
cadenceinnovu\t2o0
cadenceinnovus\t2o0
cadencejoule\t2o2
cadencejoules\t2o2
cadencetempu\t2o4
cadencetempus\t2o4
cadencevoltu\t2o6
cadencevoltus\t2o6
cake\ta4
calculu\t5g5
calculus\t5g5
calibre\t46j
caliburn\ta5
callkit\twp
camel\t64
camunda\t4mk
canalyzer\t2oi
canape\t4he
canary\t59e
canbu\t4ny
canbus\t4ny
cancan\ta7
candb++\t2og
cannon\ta8
canva\t1b5
cap\t5d5
cap'n\t2ol
capi\t2s3
capl\t2oi
car\t2ot
carbonblack\t2oo
carmaker\t3cm
carplay\t2fl
cascading\to
casp\t5qd
castlewindsor\tah
casual\t5gl
cat\t1b7 3g9
catalyst\t2qi 2
catch\t2ov
catonetwork\t2oz
catonetworks\t2oz
causalml\t1c3
cca\t5q1 5
ccah\t5q6
ccdak\t5qo
ccdp\t5ox
cce\t5q1
ccnasecurity\t5p2
ccnawireless\t5p3
ccnpenterprise\t5p6
ccnpsecurity\t5p7
ccp\t4lh 14k
cdc\t2rq 2i5
cdh\t2rx
cdk\t1vp 2i3
cdktf\t4ds
cdp\t2rx 2j2
cdps\t5az
censu\t2p4
cent\t2p6
cento\t2p6
centralized\t517
cerbo\tam
ceressolver\t2p9
certified\t5oj b m m 1 1 x 1 6 2r 2u h
cesiumj\t1b8
cesiumjs\t1b8
cfd\t5hh
cfml\tl
cfn\t1vx
cft\t1vx
chakraui\t1b9
changeset\t2pj
chaosmesh\t2pk
chaostoolkit\t2pl
charlesproxy\t2pn
chart\t1ba
chartj\t1ba
chartjs\t1ba
chartmuseum\t38v
chatbot\t59w
check\t5p8 1
checkout\taq
checkpoint\t2po
chefcertified\t5pq
chefhabitat\t2pv
chefinspec\t2pw
chefruby\tar
chibio\t2px
chiplet\t2py
chromadb\t1kq
chromaticui\tau
chrome\t2q4 2jf
chromedevtool\t2q3
chromedevtools\t2q3
chromeo\t2q4
chronicle\t262
chunking\t2xy
churn\t4x4
ci\t4wa
ciam\t5ek
cicd\t4wa
cidr\t55z
cifs\t4t8
cimplicity\t34n
cinema4d\t2q9
circle\t2qa
circuit\t2qb 1 29j 49
cirrusci\t2qd
cisco\t5lh
ciscoaci\t2qf
ciscocatalyst\t2qi
ciscocml\t2qj
ciscodevnet\t5py
ciscoduo\t2ql
ciscohyperflex\t2qn
ciscoise\t2qq
ciscojabber\t2qr
ciscomd\t2qs
ciscomds\t2qs
cisconexu\t2qt
cisconexus\t2qt
cisconso\t2qu
ciscoprime\t2qw
ciscouc\t2r1
ciscouccx\t2r0
ciscoucs\t2r1
ciscoumbrella\t2r2
ciscowebex\t2r4
ciscowlc\t2r5
citectscada\t2r6
citrix\t3p3 1wg
citrixdaa\t2r7
citrixdaas\t2r7
citrixpv\t2r8
citrixpvs\t2r8
citu\t1kr
civil\t2ji
claims\t5ex
clarityangular\tb1
claritydesign\tb2
classic\t2is
claude\t1ak
claudecode\t2rh
claudesonnet\t2ri
cld\t5q5
clean\t5ba
cleancode\t4wb
cleaning\t5ba
clear\t2rj
clearpass\t2in
clearpath\t4gk
clever\t2rm
clevercloud\t24d
click\tb5 19n 16v
clickcli\tb4
client\t469 t2
clojurering\tb7
clojurescript\ti
cloud\tba 1h7 2 36 7 1 3 8k 1 c h p 5 3 2 1 2 5 3 5 3 3 4 1 2 5 2 1 1 1 3 9 j 6 s 1us sz 4u 7x 15 y
cloud9\t1vw
cloudarmor\t263
cloudbee\t24k
cloudbees\t2zi
cloudbuild\t268
cloudcomposer\t26b
cloudcustodian\t2rt
clouddatastore\t26e
cloudendpoint\t26l
cloudendpoints\t26l
cloudendure\t1vf
cloudera\t3bd
clouderacdp\t2rx
cloudflarekv\t24q
cloudflarewaf\t24v
cloudformation\t1vx
cloudfoundry\t24g
cloudfront\t1sh
cloudfunction\t26o
cloudfunctions\t26o
cloudhsm\t1vy
cloudkm\t26t
cloudkms\t26t
cloudlogging\t26w
cloudnat\t26z
cloudrouter\t273
cloudrun\t274
cloudscheduler\t276
cloudspanner\t27b
cloudsql\t27d
cloudstorage\t27e
cloudtask\t27f
cloudtasks\t27f
cloudtrace\t27g
cloudtrail\t1w0
cloudwatch\t1sj 1
cloudwatchlog\t1sk
cloudwatchlogs\t1sk
cloveretl\t2s2
cluster\t4wf
clusterapi\t2s3
clustered\t3os
clusternode\tbc
clv\t4x4
cmdb\t45x
cmmc\t5hd
cmmiassociate\t5q7
cmock\t2p2
cmss\t5a7
cnapp\t4we
cncf\t24i
cncfcertified\t5q9
cnn\t5h8
cnns\t5h8
coalesce\t2s8
cobaltstrike\t2s9
cobolcics\t2sb
cobot\t2sc
cobracli\tbe
cockpitlinux\t2sd
coco\tbg
cocoa\t2se
cocoapod\t2se
cocoatouch\tbf
cocos\tbg
code\tbh 2 1h4 3e 1 1 1 1 wd 7 3 23r 4s 1k 2r 1 s 10
codeartifact\t1w1
codebuild\t1w2
codeceptj\t2sl
codecommit\t1w3
codedeploy\t1w4
codepipeline\t1w5
codeql\t35l
codespace\t35m
codespaces\t35m
codewhisperer\t1sn
coding\t589
coffee\tk
cognex\t3ji
cognitive\t1zb
cognito\t1so
cogno\t2su
cognos\t3al
coherecommand\t2sw
coherence\t1og
coilandroid\tbk
cold\tl
collect\t5d3 2f 2
collecting\t5d3 2f 2
collection\t5d3 2f 2
collections\t5fi
column\t1ku
com\t2t1
combineswift\tbo
commercetool\tbp
commit\t4wy
common\tbb 2jn c 2cm
commonlisp\tm
communications\t4wl
community\t313
communitytoolkit\tri
compactlogix\t421
compiler\t36j 23t
complex\t50t
compliance\t4wu 7v
compojure\tb7
component\tbq 4mj
compose\tm7
compositionapi\tbr
compression\t4xc
computational\t59b 86
compute\t27n
computeengine\t27n
computer\t2ui 2f8 2d 24 30
concretecm\tbs
concretecms\tbs
concurrent\t5ag
conda\t1ah
conditional\t201
confidential\t56w
config\t2td 23g
configuration\t45x 105 b5
configure\t562 b5
configuring\t562 b5
confluent\t3ek
connect\t2tg
connectrpc\tbt
console\t5ds
constrained\t4ze
consulconnect\t2tk
consumer\t4wx
container\t2xu 2cp
containerization\t5ai 1
containerize\t5aj
containerized\t5aj
containers\t5ai
content\t24a 2rq e7
context\ty6
continue\t2tr
continuous\t4wa 8h
contrastive\t45b
control\t1w9 xl
controllogix\t421
conversational\t59w
conversion\t4zf
conversions\t3l4
convert\t2tv
convex\t52b
cooky\t5am
copilot\t29v vs
copilotstudio\t24z
coppelia\t2ty
coquitt\t1be
coquitts\t1be
corba\t4m
core\t250 3te
coreanimation\tby
corebluetooth\tbz
coredata\tc0
coredn\t2u1
coregraphic\tc1
coregraphics\tc1
coreimage\tc2
corelocation\tc3
coreml\tc4
corenlp\t1hl
coreo\t31r
coreos\t31r
coronasdk\tc5
corosync\t3ts
coroutine\tnj
coroutines\tnj
correlation\t4yo
cortex\t58s
cortexxdr\t2u6
cortexxsoar\t2u7
cosmo\t209
cosmos\t209
cosmosdb\t209
cosmossdk\t2u8
cost\t1wc
costexplorer\t1wc
couch\t1kv 2
couchbaselite\t1kw
count\t2u9
coverage\t4ze
covesa\t34v
cp\t2ti
cpf\t4gt
cpi\t441
cpp\tg 2u0
cpq\t43a
cpsa\t5th
cpython\t2p
cr\t4n7
craftcm\tca
craftcms\tca
craftcommerce\tcb
craftercm\tcc
craftercms\tcc
crashlytic\t2uj
crazyegg\t2uk
crd\t5fo
crds\t5fo
crdt\tcd
creative\t2dy
credoelixir\tcf
crm\tec
crms\t5at
cro\t5al
crontab\t2ur
cross\t36j 24e bd
crowd\t2uu
crowdsourced\t4x3
cruise\t2uw
cry\tci
crypto\t5av
cryptographic\t5av
crystalreport\t2ux
crystalreports\t2ux
csa\t5vo
csf\t5hf
csh\t4da
csharp\tf
csirt\t50e
csm\t45y
csp\t4w0
cspm\t24j
cspo\t5pk
csqa\t5r5
csr\t4wc
css\t1cl
css3\to
cssa\t5vo
cststudio\t2uz
cswa\t5xj
cswp\t5xj
cte\t57w
ctes\t57w
ctfl\t5tr
ctype\tao
ctypes\tao
cubla\t1bi
cucm\t5lh
cuda\t50u
cudf\t1f5
cuml\t1f5
cumuluslinux\t2v3
cumulusnetq\t2v4
custom\t20b 30j eu 6b
customer\t2v7 2c0 1 3l
customvision\t20b
cv\t5af
cves\t5b1
cwne\t5r9
cwpp\t4we
cwsp\t5r9
cx\tck
cxf\t66
cyber\t251 qa 2fw
cyberops\t5px
cybersecurity\t54p
cyclone\t3cb
cysa\t5qg
cytoscape\tcm
d3\t1bn
d365\t3lo 1
d3j\t1bn
d3js\t1bn
dagger\tjt
daily\tco
dancer\t3ux
dancer2\t3ux
dangerj\t2vj
dangerjs\t2vj
dark\t56o
dartfrog\tcq
dash\t2vn
dashboard\t5b8
dashboarding\t5b8
data\tt 1ay 1 98 3h 4c 46 3h 1 7f nt 2 6 1 3 1 2 5 h g f l7 1cu 66 v 1c 10 2v 4f t 7 32 37 2q
database\t1wl 30z 2w 1u d y e 2v
databrew\t1wz
databrick\t2vr
databricks\t2jd
databrickssql\t2vv
dataclass\tct
datadomain\t2wq
datafactory\t20g
dataflow\t27s
dataflows\t3wq
dataguard\t1oh
dataloader\t2vo
dataop\t4y2
dataplex\t27u
dataprep\t27v
dataproc\t27w
datatable\t1bs
dataverse\t29w
dataviz\t5bt
datazone\t1st
davinci\t4hf
day\tcv
dayj\tcv
dayjs\tcv
db\t1l2 3cw 2 2g
dba\t4xx
dbc\t2og
dbscan\t1d8
dbt\t5bq
dc\t3wt
dca\t5ri
dcom\t2t1
ddd\t5mn
ddo\t5bw
ddr4\t4o9
ddr5\t4o9
de\t4x8
dearimgui\tcx
debian\t511
debug\t4y3
decentralized\t5by
decision\t4vg 9 nh
deck\tcy
declarative\t3dd
deduplication\t4xd
deep\t1bu 4 1kj 3 1 256 q z
deepset\t38n
defect\t4w1
defender\t29u 3 2 1 1
delayedjob\td0
dell\t2zv
dellavamar\t2wn
dellboomi\t2wo
dellcompellent\t2wp
dellpoweredge\t2wx
dellpowermax\t2wy
dellpowerstore\t2x0
dellunity\t2x1
delmia\t2cy
deltalake\t2x2
deltaplc\t2x3
deltasharing\t2x4
deltav\t2zw
demand\t5dk
demandware\t10c
demisto\t2u7
denodeploy\t252
deploy\t4wa 25 az 7a 1d
deploying\t4wa 25 az 7a 1d
deployment\t4wa 25 az 7a 1d
derby\td3 16t
deserialization\t54z
design\t4c4 j6 17 9 18 l v 3 e 1f b 2i 4 e t p 7 1 d 1 a b 4 3 9 o 1 1b m 2v 1r 29 i m j r 26 w
designing\t4va 1g 18 l y e 1f b 2i 4 e t p m a b 7 9 o 1 1b m 2v 1r 29 i m j r 26 w
desired\t2yk
desktop\t4yz 1t
detect\t4v3 39 o 1x v 6o 1z 38 z 3s 1z s
detecting\t4v3 39 o 1x v 6o 1z 38 z 3s 1z s
detection\t4v3 3x 1x v 6o 1z 38 z 3s 1z s
detectron\t1bv
detekt\tnn
determinedai\t2xa
dev\t1bw 1li 212 1
devcontainer\t2xc
devcontainers\t2xc
developer\t2q3 2cv
devexpressxaf\td5
device\t1wh 2ru ao gm
devicefarm\t1wh
devnet\t5py
devop\t4yg
devopsleader\t5rg
devrel\t4yd
devsecop\t4yh
dexie\td6
dfir\t50e
dfm\t4y7
dfp\t36r
dft\t4y8
dhtml\t1i
di\t5bz
dialog\t253
dialogflow\t27o
dialyzer\tcf
difference\t59s
differential\t536
diffuser\t2xg
digital\t254 2gq 92 hk 61 3h
digsilent\t3wx
dimensions\t45p
dimensionscm\t45p
dioxu\td9
dip\t2xk
direct\tda 2 1j6 8n t2 nr
direct3d\tdc
directconnect\t1wi
directu\tdb
disassembly\t4vt
discrete\t5g5 4a
display\t2ys 1pn a3
distilbert\t1gz
distributed\t2wc 1zs 33 7n 2j 14
divibuilder\tdf
djangoallauth\tdh
djangochannel\tdi
djangochannels\tdi
djangocm\tdj
djangocms\tdj
djangoninja\tdk
djangoorm\tdl
djangooscar\tdm
dl\t5bx
dlang\tr
dlms\t4og
dlt\t2x2 2cb
dms\t1wl
dnd\ty7
dnf\t4mb
dnn\tdw 4y1
dnssec\t4yp
dockercompose\t2xr
dockerdesktop\t2xs
dockerfile\t2xq
dockerhub\t2xt
dockerregistry\t2xu
dockerscout\t2xv
dockerswarm\t2xw
docs\t4yq
doctrinedbal\tdo
document\t1o7 4p 32f 2v 85 62
documentation\t4vb 2v 85
documentdb\t1sw
documenting\t4vb 2v 85
docusauru\tdp
doip\t4gb
dolby\tds
dolphinscheduler\t2gg
domain\t4oj
doors\t3am
dori\t2gh
doris\t2gh
dos\t2l4 12p
dosbatch\t2l4
dot\t4b 9l
dotcm\tdv
dotnet\t4b
doubleclick\t36x
dpc++\t1ht
dpdk\t52i
dplyr\t3q
dqn\t53g
draft\tdy
drago\t2ya
dragonflybsd\t2y9
dragonflydb\t1l9
draw\t2yc
drc\t52w
dreamweaver\t2dz
drf\tdn
drift\t51s
driftdart\te0
drill\t2gi
driver\t4ye h7
driving\t557
drool\t2yh
druid\t1jx
drupalcommerce\te5
dscpowershell\t2yk
dsdm\t5na
dsl\t5ce
dsls\t5ce
dspic\t3lh
duckcreek\t2yp
duende\t7c
dundasbi\t2yq
duo\t2ql
duosecurity\t2ql
durable\t210 3o
dw\t5bu
dwh\t5bu
dx11\tdc
dx12\tdc
dymola\t3n1
dyna\t2yu
dynamic\t4x6
dynamics\t2nn y1 1 1 1
dynamo\t1sx
dynamobim\t2yt
dynamodb\t1sx 1 1
e\t5c4 2w jh
e2e\t4yy
earl\t2yx
easy\tee 1 2kl
ebgp\t4pt
ebs\t1t0
ec\t1t1 3yp
ec2\t1t1 5n
echart\t1c6
echo\t529
eclipse\tek c0 1ve
eclipseemf\tei
eclipsercp\tej
ecma\t1l
ecmascript\t1l
ecommerce\t5cj
econml\t1c3
ecostruxure\t44u
ecr\t1t3
ecs\t1t4
ecu\t2z6 xv
ed\t5yh
eda\t5d4 5
edb\t1li
edbpostgre\t1lb
edbpostgres\t1lb
edge\t4pd
edgeimpulse\t2z7
edgeworker\t1s4
edgeworkers\t1s4
edifact\t4or
edk\t4gc
edk2\t4gc
edw\t5bu
ef\tf6
ef6\tf6
efcore\tf6
efficientnet\t1gy
efk\t2zm
efm32\t46v
efmigration\tem
efmigrations\tem
efr32\t46v
efs\t1t6
egg\tep
ehr\t5yj
einstein\t43b
eip\t5cr
eks\t1t7 1
eksanywhere\t1t8
elasti\t1ta
elastic\t1ld 7n 1 2 1 2 1 3 1 3b 130
elasticache\t1ta
elasticagent\t2zd
elasticapm\t2ze
elasticbeanstalk\t1wm
elasticbeat\t2zf
elasticbeats\t2zf
elasticsearch\t2zm
elb\t257
elearning\t5yh
electra\t1gz
electrical\t5k2
electricflow\t2zi
electromagnetic\t4yw
electronic\t4or b4 c9 mf 4
electronics\t4zv
electronj\tet
electronjs\tet
elektrobit\t2z2
elementplu\teu
elementplus\teu
elementui\teu
eleven\t2zl
elevenlab\t2zl
elixir\tv8
elliptic\t5ix
elt\t5cy
emac\t2zo
emacs\t21
email\t5eh
embarcadero\tv
embassyrust\tey
embedded\te 46t
embeddedlinux\t2zq
embeddedpython\t2zr
embeddedrust\t2zs
embedding\t5cn
ember\tf1
embercli\tez
emberdata\tf0
emberj\tf1
emberjs\tf1
embo\t2zu
embodiedai\t2zt
embrace\tf2
emersondeltav\t2zw
emi\t4yw
emotionstyled\tf3
emqx\t4rd
emr\t1tb
encorego\tf4
encrypt\t536 fr 25
encrypting\t536 fr 25
encryption\t536 cg 3b 25
end\t574
endpoint\t2a6
endurance\t55c
energy\t51a
engine\t3pi 7j
enodeb\t4qu
enovia\t2cy
enterprise\tes 4r2 60 z 1 7a
entity\t1dm 3jr 7
entra\t1z6 1 b0
env\t303
epiccertified\t5rt
episerver\tty
epos\t5ik
equinixmetal\t258
equinoxosgi\tf8
equivalence\t4vz
er\t1lj 3c1
ergonomic\t505
ergonomics\t505
ericssonran\t30b
erlang\tu6
erpnext\th8
error\t5ki
errorprone\tf9
es\t1l 2yu
es2015\t1l
es2020\t1l
es5\t1l
es6\t1l
es7\t1l
esp\t30h
esp8266\t5cv
espressifidf\t30h
esricertified\t5ru
essbase\t3ac
estuaryflow\t30k
esxi\t2ci
etasisolar\t30o
ethernet\t4oy
ethers\t1cb
ethersj\t1cb
ethersjs\t1cb
ethical\t52r 5j
etom\t4u4
euicc\t4ov
eval\t5d0
evaluate\t5gp
evaluating\t5gp
evaluation\t5gp
event\t1ll 7r 7q 1
eventarc\t280
eventbridge\t1tc
eventgrid\t212
eventhub\t213
eventhubs\t213
eventlet\thn
eventstore\t1ll
evergreenui\tfc
evidencebi\t30u
eview\t30w
evm\t5cx
evo\tfd
evolutionary\t34u
evolved\t4ou
ewm\t43x
ex280\t5v4
ex294\t5ne
ex407\t5ne
exadata\t2bj
exception\t4z1
exchange\t3ls
execu\t1cc
execution\t53l
exo\tfe
expdp\t1oi
experiment\t5d7
experimental\t5d7
experion\t39h
explainability\t5d8
exploit\t57m
exploitation\t57m
exponential\t544
exporouter\tfg
express\t215
expression\tfj
expressj\tfi
expressjs\tfi
expressroute\t215
ext\t315
extended\t5yd
external\t3gb
externaldn\t316
externaldns\t316
extj\tfk
extjs\tfk
extra\t317
extract\t4xf fj d
extracting\t4xf fw
extraction\t4xf fw
f\tz
f#\tz en
faa\t25a
fabric\tfo 1ul
fabricpython\t31c
face\t8n
facebook\t3l4 cr
facebookad\t31e
facebookads\t31e
facebookapi\tfp
facial\t31d
factor\t380
factorgraph\t380
factorgraphs\t380
factory\tfq 1 2vu
factorygirl\tfr
factorytalk\t422
failover\t2ab
fairplay\te1
falcon\t3a8
falconllm\t31k
fargate\t1wt
fast\tfv 1 wi 3bw e8
fastendpoint\tfw
fastlycompute\t25c
fault\t1wu 32b x
faunadb\t1lp
faust\tg0
fc\t2n5
fcm\t5iy
fcp\t5v0
fd\t4j1
fdm\t2cw
fea\t5hh
feathersj\tg1
feathersjs\tg1
federated\t50b
fedoracoreo\t31r
fedoracoreos\t31r
fetchapi\tg3
fiber\t4p1 gx
fibre\t55y
fibrechannel\t4p1
fico\t4ly
fiddlerai\t31v
fido\t4p2
field\t4xh
fiftyone\t4j0
filamentadmin\tg7
filamentphp\tg6
file\t1lr 1g7 1
fileaid\t31x
filebeat\t2zf
filestore\t26n
fin\t25e 3t4
final\ty9
finalform\ty9
finance\t3lo
financial\t5yi
finatra\tg8
finchcli\t321
findbug\t49l
findbugs\t49l
finite\t5hh
finop\t25e
fiori\t43z
fips\t5ab
fire\t326 1 15g
firebase\t2uj 2of
firebox\t4jg
firehose\t1ss
firepower\t2qm
firewall\t5dh
fireworksai\t329
firmware\t4yv j6
firstrobotic\t32a
firstrobotics\t32a
five\t32c 1
fivetranhvr\t32e
fixing\t57l
flairnlp\t1ci
flake\t32h
flash\t2z9
flasharray\t3ye
flashblade\t3ye
flashmemory\t2z9
flat\t32l
flatbuffer\t32l
flatcarlinux\t32m
flex\t1cl 11g oq 1md
flexelint\t3ui
flink\t2gj
flinksql\t32s
floorplanning\t52w
flow\t43f 2m
flowise\t3gu
fluent\tgs 154 1gy
fluentassertion\t32u
fluentbit\t32t
fluentui\t1cm
flutter\t90 nj
flutterflow\tgv
flutterhook\tgu
flutterhooks\tgu
flutterweb\tgv
flux\t1mr 1g8
fluxinflux\t1mr
fly\t25f
flywayjava\tgx
fmea\t4z5
fmeca\t4z5
fmod\t58x
fmu\t332
foalt\tgz
foc\t3nj
fontawesome\t1cn
forensic\t5c3
forge\th2
form\t20z 2zl
formal\t2o1
former\t337
forti\t33a 4
fortianalyzer\t33a
fortigate\t33b
fortinet\t5v0
fortio\t33c
forward\t3cg 26g
fossilscm\t33g
fox\t33i
fp\t5dp
fp16\t51k
fp8\t51k
fpga\t4yx
fpgas\t5dm
framerelay\t4p6
framermotion\t1cp
framework\th6
free\t11 32n
freena\t4fq
freenas\t4fq
freeradiu\t33r
freerto\t33s
fresh\t33u
freshdeno\th9
front\t21a 2y1 8i
frontend\t570 t
frp\t5jc
frr\t33y
fsharp\tz
fsx\t1tf
fta\t4z5
ftk\t300
ftth\t4pc
full\thd 2mp 2g2
fullstack\t4zc
fully\t340
function\t21c 3y 15s
functional\t56a n8
functions\t21c 3y 30l
funnel\t344
fusion\the 226 1sl
fuzzing\t4zg
fxcop\t143
g\t28x
ga\t36v
ga4\t36v
gae\t25s
galeracluster\t1lz
gam\t36r
game\thh 1bz 3oz
gamelift\t1tg
gameplay\t4zi e9
games\t4zi
gan\t5dt
gang\t5c0
garbage\t5fk
garden\t34b
gatekeeper\t3rk
gatewayapi\t34e
gathering\t540
gatsbyj\thi
gatsbyjs\thi
gaussian\t3p9
gawk\tb
gazeboignition\t34i
gcd\tim
gce\t27n
gcloud\t277
gcp\t26q 12 p 3 a 3js
gcr\t27p
gcs\t27e
gd\t34k
gds\t5e2
gel\t2z8
gemfire\t1jy
gemini\t283
geminicli\t34r
gen\t5dw
genai\t5dw
generative\t5dt
generic\t5dx
genesy\t34t
genie\t3yo
genomic\t59b
genomics\t59b
genstage\t9j
genus\t2nz
geo\t1cs 1s5
geographic\t5dy
geometric\t34k
geopanda\t1cs
geospatial\t5dy
geproficy\t34n
get\t352
ggml\t310
ggplot\t14
gguf\t310
gh\t25i zz
ghostnode\thq
giraffe\tfm
git\t35f 1 1 d 1 7 1tl
giteaaction\t35e
giteaactions\t35e
gitflow\t357
githubaction\t35h
githubactions\t35h
githubapi\t35j
githubcli\t35k
githubcodeql\t35l
githubdesktop\t35p
githubpackage\t35r
githubpackages\t35r
githubpage\t25i
githubpages\t25i
githubproject\t35s
githubprojects\t35s
githubspark\t35t
gitlabapi\t35w
gitlabci\t35x
gitlabduo\t35y
gitleak\t35z
gitop\t4zn
gke\t284 3
gkeautopilot\t284
glacier\t1th
glass\t364 21r
glide\t469
glideandroid\tht
gliderecord\t469
glitch\t366
global\t1ww 19b
glue\t1wx 1 1
gluedatabrew\t1wz
gluont\t1cw
glusterf\t368
gmailapi\thw
gmock\t374
gnn\t5h8
gnns\t1cz
gnodeb\t4nf
gnu\t2zo 4y k ej
gnuoctave\t36e
gnuparallel\t36f
gnupg\t36g
gnuscreen\t36i
go\tat 7n
gof\t5c0
gofiber\tg5
gog\t36l
gohugo\tk6
goj\ti2
golang\t17
golden\t36o
goldilock\t36p
gomega\ths
good\t36q
google\t6n ck 3 tg sr 1c3
googlead\t36u
googleadk\t36s
googleadmob\t36t
googleads\t36u
googlealloydb\t25o
googleantho\t25p
googleanthos\t25p
googleautoml\t25v
googlebiglake\t25x
googlebigquery\t25y
googlebigtable\t260
googlechart\ti7
googlecharts\ti7
googlecolab\t36y
googledataform\t27t
googledataplex\t27u
googledataprep\t27v
googledataproc\t27w
googleeventarc\t280
googleimagen\t286
googleoptimize\t370
googlepay\tia
googlesheet\t372
googlesheets\t372
googletest\t374
googletpu\t28o
googleveo\t28p
googlevpc\t28u
gorillamux\tie
goroutine\tig
gov\t5e1 1
governance\t50r
government\t5e2
gpg\t36g
gpo\t37u
gps\t5e0
gpt\t1fa 3un
gpt4\t1fa
gpu\t50u
gpus\t5e3
gradient\t5j6
gradiospace\t1cy
gradiospaces\t1cy
grafana\t3ef 7q
grafanaalloy\t37e
grafanacloud\t37f
grafanafaro\t37g
grafanaoncall\t37i
grail\til
grapeapi\tin
graph\t19 50i
grapheneo\t37k
graphic\t57h
graphite\t4ae
graphqlmesh\tiq
graphqlnexu\tir
graphqlnexus\tir
graphqlyoga\tit
graphx\t48z
grasping\t41w
gravitational\t4dj
graviton\t1x0
gravityform\tiw
gravityforms\tiw
grc\t50r
green\t3ca 2l6
greenbelt\t5xg
greenbone\t3sl
greenhill\t3ca
greenhills\t3ca
gremlin\t1k7
gremlinquery\t1k7
grid\t5c7
groovydsl\tj0
group\t4zu
grouppolicy\t37u
growth\t37v
gruntj\t37x
gruntjs\t37x
gsec\t5sb
gsuite\t28x
gt\t1mb
gtest\t374
gtm\t4zo
guard\t1ti
guardduty\t1ti
guardrailsai\t381
gui\t56y 1 1
guzzlehttp\tj9
gx\t3mh
gymnasiumrl\t1d2
h\t4ph
h2o\t1d4
ha\t38d
hadoop\t38p
hadoopyarn\t38a
haikujax\t1d5
halcon\t3ji
ham\t465
hamlslim\tjc
hana\t1q8
handlebar\t1d6
hapij\tjg
hapijs\tjg
hard\t5jd
harden\t54q
hardening\t54q
hardware\t4vw 2z 2 10 1 fo
harmonyo\tji
harnesscd\t38j
hashi\t38k
hashicorp\t1f 2le 6q wm 3p jx
haskell\ta2
hazard\t38e
hcd\t57a
hce\t5eg
hci\t506
hcl\tkg 218 1s6
hdf\t1mh
hdinsight\t21d
hdphortonwork\t38q
hdphortonworks\t38q
hds\t396
headlessui\t1d9
health\tjl 5ey
healthcare\t5yj
helix\t3uv 48
helmet\tjn
helpdesk\t4er m1
hevodata\t38x
hexagon\t2yl
hexagonal\t5mk
hfss\t2fv
hhvm\t1b
high\t1da 3mq 63 sk
highchart\t1da
highly\t502 4e
hil\t5e8
hippocm\tju
hippocms\tju
hitachivantara\t396
hl7\t4p0
hlasm\t2it
hlr\t4pl
hls\tjw 4g7
hmis\t5ef
hmm\t391
hnswlib\t1mj
holistic\t39a
holo\t39b
hololen\t39b
holoview\tui
holoviews\tui
home\tjx
homomorphic\t536
honeypot\t4y4
honeypots\t4y4
hopswork\t39j
horizontal\t54g
hortonwork\t39k
hot\t39l
hotwire\t4fw
hpc\t5eb
hpenimble\t39v
hpeprimera\t39w
hpeproliant\t39x
hpesimplivity\t39y
hpestoreonce\t39z
hpesynergy\t3a0
hpintegrity\t39p
hpopenview\t39r
hpsitescope\t39s
hql\t1g
hr\t463
hrsd\t463
hsm\t5fm
hss\t4pl
html5\t1i 19n
http\t4pm 3 2p i8 8x s 1p
http4\tk2
httpd\t2gs
huaweicloud\t291
huaweirouter\t3a3
huaweirouters\t3a3
hub\tk4
hudi\t2gt
huehadoop\t3a5
huggingface\t1dd
human\t57a 75
hvr\t32e
hw\t4zy
hybri\t10g
hybris\t10g
hylandonbase\t3ab
hyper\t3ae
hypermesh\t2f6
hyperparameter\t5gq
hyperrust\tka
hypersql\t1mk
hyperv\t293
hypothesi\t3af
hyva\tke
hyvä\tke
i\tl4 35o
i18n\t50n
iaa\t294
iaap\t5qq
iac\t50h
iam\t1x4 2
ibati\trl
ibatis\trl
ibispython\t3ai
ibm\t2es 3w oi 49 7f e8 5i ee
ibmcertified\t5tb
ibmcloud\t295
ibmdoors\t3am
ibmflashsystem\t3ao
ibminfosphere\t3ap
ibmnetcool\t3ar
ibmstorwize\t3au
ibmwatson\t3aw
ic\t4c7
icarusverilog\t3ay
icc\t4c7
icc2\t4c7
ice\tkh
ice40\t3gz
iceberg\t2gu
iced\teq
iceface\tkh
ics\t52g
ida\t354
idempotent\t50a
identity\t7c 20t il
identityserver\t7c
identityserver4\t7c
idm\t5ek
idmc\t3bx
idocs\t3b1
idrac\t2wx
idri\t1j
ids\t5em
iec\t5dq
ieee\t4sb
ifix\t34n
ifscloud\t3b4
iga\t50b
ignite\t1jz
ignitioncoreo\t3b6
ignitioncoreos\t3b6
iic\t3bv
iics\t3bv
iiot\t5f1
ile\t30
illumo\t3b8
ilog\t2ue
image\t4wv d6 e
imagebuilder\t3ba
imgui\tcx
immutable\tkl 1
impalakudu\t3be
implementing\t54o
imus\t5et
in\t3bk
inca\t30n
incapsula\t29a
incident\t3bi
incisive\t2o8
index\t50g
indexes\t50g
inductive\t3b5
industrial\t4wl 5v
inertia\tko
inertiaj\tko
inertiajs\tko
inet\t3bn
inference\t3i6 1yi
inferentia\t1x8
infernoj\tkq
infernojs\tkq
infineonaurix\t3bo
infineonpsoc\t3bp
infini\t3br
influx\t1mq
infopath\t113
informaticaedc\t3by
informaticaidq\t3bz
informaticamdm\t3c0
information\t5k4
infosec\t5ew
infosphere\t3ap
infosys\t320
infotainment\t2fl
infra\t50h
infragistic\tks
infrastructure\t294 2n1 5p
ingest\t5be
ingesting\t5be
ingestion\t5be 8
ingre\t1jm
ingres\t1jm
ingress\t3g9
innosetup\t3c4
innovu\t2o0
innovus\t2o0
insightvm\t40a
inspec\t2pw
instagramapi\tkv
install\t3c6 1
instructor\t4b6
instrument\t2xj 23d
insur\t5yk
intac\t5nn
intacs\t5nn
integrate\t4vc y 3o 66 5b 1c 5i b
integrating\t4vc y 3o 66 5b 1c 5i b
integration\t464 p8 y 3o 66 5b 1c 5i b
integrationhub\t464
integrations\t4vc
integrityrtos\t3ca
integromat\t3jr
intel\t8w 3qt ji
intelfpga\t3cb
intelli\t3cd
intelligent\t5cc
intellijidea\t3cd
intelrealsense\t3cc
inteltbb\tkx
inter\t1mu 3xv
interactive\t35b 2a5
interface\t13w 433
internationalization\t515
internet\t3b7 23u 26
interprocess\t5kp
intersystem\t1mv
intouch\t2k6
intrusion\t5em
inventor\t2jl
inventorcad\t2jl
inversion\t5bz
invoicing\t5f0
ioc\t5bz
ionic\ta9
ionicangular\tl1
ionicreact\tl2
ionicvue\tl3
iono\t29b
ionoscloud\t29b
ios\t2qp
iot\t1x9 4a
ip\t4q0 fz b8
ipado\tl4
ipados\tl4
ipc\t5kp
ipfix\t4rk
ipgcarmaker\t3cm
iphone\tl4
ips\t5em
iptable\t3co
ipv\t4q4
ipv4\t4q4
ipython\t1ds
ir\t50e
ireb\t5qt
iron\tl7
irule\t31b
irules\t31b
isa\t5eq
isaac\t3qk
isaaclab\t3cq
isc\t3f6
iseries\t2io
isery\t2io
isilon\t2ws
islands\t508
iso\t30q 118 6v 7i dk
iso27001\t5f8
ispf\t4fu
isr\t50f
issue\t4w1
istqb\t5r7 1
it\t465 pc 8s 5b 5c j
itam\t465
itilexpert\t5tv
itk\t1hd
ivanti\t3mn bl
iverilog\t3ay
ivi\t2fl wh
j\tmk 2r7 i qw 1oa
j2ee\tlm
j2se\t1k
jags\t4k3
jailbreak\t4v3
jakarta\tlm x
jakartaface\tlg
jakartafaces\tlg
jakartarest\tlh
jamfcertified\t5ty
jamsscheduler\t3d2
janus\t1mw
jasper\t4eq
jaspergold\t2o1
jasperreport\t4eq
jasperreports\t4eq
jaspersoft\t4eq
java\t1l jq j j 6 5 3 e6 4en
java8\t1k
javaapplet\tlk
javaapplets\tlk
javacard\tll
javaee\tlm
javageneric\tln
javagenerics\tln
javamodule\tlo
javamodules\tlo
javareflection\tlq
javaserver\tmr
jaxp\t3d6
jaxr\tlw
jaxrs\tlw
jaxw\tlx
jaxws\tlx
jbosseap\tlz
jbossfuse\tm0
jda\t2mf
jde\t3da
jdedward\t3da
jdedwards\t3da
jdk\t1k
jee\tlm
jena\t1k3
jenkin\t3dc
jenkinsfile\t3dc
jersey\tlw
jes\t3df
jes3\t3df
jet\t3dh
jetbrain\t3dh
jetbrains\t41h
jetbrainsai\t3di
jetpackpaging\tm9
jetson\t3ql
jfr\t3d4
jfrog\t2ik
jinja\t2wa
jinja2\t1n
jira\t4lz
jiraalign\t3dm
jna\tme
job\t594 d4
jointj\tmf
journey\t577
jpms\tlo
jruby\t31
js\t1l
jsm\t3do
json\ts4 3j2 fc t1
jsonform\tmq
jsonforms\tmq
jsonp\t1o
jsonschema\t3e0
jta\t3dv
jtest\t3ub
julialang\t1r
jump\tmv 4ma
junie\t3di
junipermist\t3e6
junipermx\t3e7
junipersrx\t3e8
junit4\t3e9
junit5\t3e9
juno\t3e4
junos\t3e4
junosspace\t3ea
jupyter\t3eb
jupyterlab\t1ds
jwplayer\tmw
jwts\t4qi
k\t5a5
k8s\t3g8
kafdrop\t2et
kafka\t2et
kafkaconnect\t3ei
kafkaj\t3em
kafkastream\t3el
kafkastreams\t3el
kaio\t3ep
kalilinux\t3eq
kalman\t5kw
karaf\t6a
kat\t1du
katacontainer\t3f2
katacontainers\t3f2
kdb\t1mz
keil\t2ig
kemploadmaster\t3fb
kendoangular\tmz
kepler\tn2
kepserverex\t3fe
kera\t1dw
kerastuner\t1dx
kerbero\t4qj
kettle\t3up
key\t1dy jf 47
keyence\t3ji
keysight\t3cw
keysightad\t3fi
keysightads\t3fi
keystone\tn3
keystonej\tn3
keystonejs\tn3
keyvault\t21k
kill\t5b5
kimball\t4yl
kinaxi\t3fm
kinematic\t3cg
kinematics\t3cg
kinesi\t1tn
kinesis\t1ss v 1 1
kineti\t3qt
kinetis\t3qt
kirbycm\tn5
kirbycms\tn5
kissmetric\t3fo
kmm\tnl
kmp\tnl
kms\t1xd
knex\t1dz
knockout\tna
knockoutj\tna
knockoutjs\tna
knowledge\t314 lr
koaj\tnb
koajs\tnb
koala\t3ft
kobo\t3fu
kokko\t1s
konva\tng
kop\t3fx
korn\t1t
kotlinflow\tnk
kpi\t51j
kratosgo\tnm
ksh\t1t
ksql\t3fz
kstream\t3el
kstreams\t3el
kube\t1e2 224 2 7
kubectl\t3g8
kubernate\t3g8
kubernates\t3g8
kubernete\t3g8
kubernetes\t3fn 1h8
kubernetesrbac\t3ga
kudu\t1k4
kurrentdb\t1ll
kusto\t1v
kyc\t58h
kylin\t2gw
kyvo\t3gn
l1\t50s
l10n\t50n
l2\t4vf 5d
l3\t50s
lab\t1w
label\t5bg
labeling\t5bg
labelstudio\t3go
laboratory\t50w
labview\t5q5
lake\t1xe
lakef\t3gr
lakeflow\t2x2
lakeformation\t1xe
lakehouse\t5bh
lambda\t1xf 1 1 1jb
lambdaedge\t1xg
lambdalab\t29h
lambdalabs\t29h
lambdalayer\t1xh
lambdalayers\t1xh
lambdas\t1xf
lamina\t1a0
laminas\t1a0
lan\t4qo
landesk\t3cu
landing\t21p
landingzone\t21p
landingzones\t21p
lang\t1e3 1 22q 2 1
language\t21q 3e4
lapack\t8w
laravel\tp7 lr
laravelforge\tnv
laravelhorizon\tnw
laravelmix\tny
laraveloctane\to0
laravelsail\to1
laravelsanctum\to2
laravelscout\to3
laravelvapor\to4
large\t3xe 109 bn 6k
last\t3gy
latent\t5c2
latticefpga\t3gz
launch\t3h0
lazy\t5a9
lda\t1id
lead\t5tj 1
leadauditor\t5tj
leak\to5
lean\t5xe
leancertified\t5u9
learn\to6
learning\t408 1y9
legendstate\to7
legomindstorm\t3h7
legomindstorms\t3h7
lemonsqueezy\to9
lending\t5fv
lenskubernete\t3h9
lenskubernetes\t3h9
lepto\toa
lesscss\t1z
let\t3hb
letsencrypt\t3hb
lexers\t52m
libero\t3ln
librenm\t3hf
liferaydxp\tof
lift\t24h
lighthouse\t5ao
lightning\t1gd 2n3
lightsail\t1xk
lime\t3hm
lin\t4p4
lineage\t5bi
lineageo\t3ho
linear\t5g5 1q 1k
link\t4qn
linked\t4zz
linkedinad\t3hq
linkedinads\t3hq
linkedinapi\toi
linter\t510
linters\t510
linux\t3a 3rj 13l 6c 1c 4h 52 eq
linuxmint\t3hv
litelement\tom
litert\t1i1
lithography\t45j
litmuschao\t3hz
litmuschaos\t3hz
live\toq 2ta 1 23k
liveblock\too
liveop\t512
liveops\t512
liveview\tv9
livy\t2gx
lizardf\t3i2
llama\t1eb 23s 1
llm\t4v3 1 7y 56 4s g 8 i
llmop\t51m
llmops\t51m
lmaxdisruptor\t3ia
lms\t5yh
lmstudio\t3i9
load\t3ib 1kj
local\t1n7 mc
localization\t41v ys 6q
localytic\t3ic
lodashfp\tox
log\t21v 1gp 1 2 1ik
log4j2\toy
loganalytic\t21v
loganalytics\t21v
logdna\t3ld
logianalytic\t3ih
logianalytics\t3ih
logic\t21w 1gm b0 151
logical\t4uv 2p
logicapp\t21w
logicapps\t21w
logistic\t5jf
logru\t3im
logz\t3ip
loki\t37h
lokij\t1n8
lon\t4qt
lonwork\t4qt
look\t3it
lookerstudio\t3is
loop\tp3
lora\t5dg 2g
lotusnote\t3iu
lotusnotes\t3iu
lovable\t3iv
low\t51k 4j 4 sg
lpar\t3x2
lpddr\t4o9
lseg\t40r
lstm\t5h8
lte\t4rg gm
ltspice\t58e
ltv\t4x4
luajit\t22
luau\tzp
luciaauth\tp5
lucidwork\t1na
luckyorange\t3j3
luminu\tp8
lwc\t43g
lxd\t3j9
lync\t5lh
lyni\t3jb
lynxo\t3jc
lytic\t3jd
m\t5ue
m365\t3lt 5c
mac\t3jj
maccatalyst\tpb
machine\t1ff 275 1nv
machinerygo\tpc
macie\t1tw
maco\t3jj
magic\tpg
mahout\t2gy
mail\t3jn
mainframe\t2it 23j
mainframes\t4mc
maintainable\t51b
make\t3jr
makefile\t3jp
makefiles\t3jp
makeintegromat\t3jq
mamp\t4le
manage\t3js 1bd h f 3 3 i 4 14 8 u 1e 5 m 3 a 17 2 h u i 1b 8 s 1q 1y 11 3g 1c 1l 3i 9 6 3 c b
managed\t1to 3mi
management\t4v5 h f 3 3 i 4 14 8 u 1e 5 m 3 a 17 2 h u i 1b 8 s 1q 1y 11 3g 1c 1l 3i 9 6 3 c b
managing\t4v5 h f 3 3 i 4 14 8 u 1e 5 m 3 a 17 2 h u i 1b 8 s 1q 1y 11 3g 1c 1l 3i 9 6 3 c b 8a
manhattanwm\t3jt
manhattanwms\t3jt
manipulator\t41w
manipulators\t41w
manti\t3jw
mantisbt\t3jw
manufacturing\t5g9
many\t1ee
map\tpl 2 ot 25j
mapboxgl\tpk
mapping\t57d
marble\tpo
maria\t1nd
marionette\tpp
mark\t1ne
marketing\t43h 1tk
marl\t51x
martendb\t1ng
marvellsoc\t3k4
mask\t1cf
mass\tpu
massively\t1nv
masvs\t5i3
mat\t1ei
material\tqt
materialdesign\tpv
materializecss\tpw
materialui\t1eh
math\t5g5
mathematic\t5g5
mathematical\t5g5 1q
matlabcoder\t3ka
matter\tpx
maturin\twx
maui\t4f
mavensurefire\tpz
max\t1nh
mb\t5rl
mbed\t2ih 120
mbedtl\t3kh
mbse\t5l3
mcal\t2k0
mcmc\t3k2
mcp\t5gn
mcsa\t5uh
mcsd\t5uh
mcu\t5ge
mcus\t5ge
md\t5uk
mdanalysi\tq1
mdm\t51e
mdn\t4r1
mdt\t2a3
measured\t54k
mechanical\tq2 1pc
mechanicalturk\t2fe
mecm\t44r
media\tfe as od 263
media3\tfe
mediaconvert\t1wp
medialive\t1wq
mediapackage\t1wr
medical\t5f2
medusa\tq7
medusaj\tq7
medusajs\tq7
melsec\t3mh
mem\t1nj
memcache\t1nj
memory\t53b 6a
memorydb\t1u0
memorystore\t28b
memsql\t1qg
mend\t3kw
menderota\t3kx
mentor\t3ty cl
mentorpad\t3ty
mentorpads\t3ty
merge\t53f
meso\t2gz
mesos\t2gz
mesosphere\t2gz
message\tqb 2us 1vp
messaging\t5ga
meta\tfp 2lp pp 1p9
metal\t3jg
metapixel\t3l4
meteorj\tqe
meteorjs\tqe
metric\t3lc 1g7
metricbeat\t2zf
metrics\t5k6
metro\t4o2
micro\thz 8l 2v1 f 1 uc fe kp
microarchitecture\t2ui
microchippic\t3lh
microchipsam\t3li
microcontroller\t5ge
microformat\t5gf
microformats\t5gf
microfrontend\t5gd
microk8\t3lj
microprocessor\t5ge
microprocessors\t5ge
microsegmentation\t526
microservice\t5gg
microsoft\tu0 wm au ah 1 p0 q7 t3 2
microsoftadf\t29l
microsoftadfs\t29l
microsoftdf\t2a4
microsoftdfs\t2a4
microsoftedge\t2a5
microsoftform\t2ac
microsoftforms\t2ac
microsoftgraph\t2ad
microsoftlap\t2ag
microsoftlaps\t2ag
microsoftlist\t2ah
microsoftlists\t2ah
microsoftloop\t2ai
microsoftlui\t1el
microsoftluis\t1el
microsoftnp\t2aj
microsoftnps\t2aj
microsoftviva\t2az
middlemanruby\tqn
midserver\t3m2
migrate\t4xj h 2y
migrating\t4xj h 2y
migration\t24h 2t2 h 2y
migrations\t4y0
mikro\t3m4
milvu\t1nn
min\t3m8
miniconda\t1ah
minimalapi\tqq
minimalapis\tqq
mirrormaker\t3ej
mirthconnect\t3md
mission\t5jv
mist\t3e6
mitosi\tqs
mitsubishiplc\t3mh
mix\t3mi
mixed\t3ns 2al
mkdoc\tqt
mkl\t8w
ml\tqu nt 24u 1bn 6i 5 9v 4c q
mllib\t490
mlop\t51m
mlplatform\t3mk
mlplatforms\t3mk
mlsystem\t3mk
mlsystems\t3mk
mlworkflow\t3jh
mlworkflows\t3jh
mob\t52l
moba\t3ml
mobile\t3mn 1cc 54
mobileci\tqx
mock\t3ms 1ey
mocks\t51q
modallab\t3mt
modallabs\t3mt
modbu\t4r6
modbustcp\t4r7
model\tqz 1nh j5 kl 4w 1c7 3t a6 8 3j 1 1 20 22
modeling\t4vq 1u 11 5m 1j 3 28 1h a 6a 3 2i 1s t 1e
modern\t9z
modicon\t44u
module\t5gd
moe\t3mj
mojoliciou\t3n5
moment\t1eq
momentj\t1eq
momentjs\t1eq
monacoeditor\t1er
monday\t3n7
mongo\t1np
mongodbcompass\t1ns
mongodbrealm\t1nt
monitor\t51s 2 2x 2d
monitoring\t51s 2z 2d
mono\tr6 2 4an
monolithic\t5gr
monta\t3n9
monte\t5kf
moosef\t3ne
mosaic\t2vt
mosaicml\t2vt
moshiandroid\trc
mosquitto\t2z5 1s8
mother\t3ni
motion\t56t 1m 25 4e 3a
motoman\t4m3
motor\t5im
move\t42c
mozilla\t48p
mpc\t3mw 1tx
mplu\t3np
mpsoc\t4lt
mq\t3aq
mqseries\t3aq
mqsery\t3aq
ms\t1nl 31 jn 4 ql kr 3 1 1 2 1 2 1v 2 39 rc 1r 1ac
msal\t2af
msc\t3og
msi\t4kf
msk\t1u3
msp\t51c
msp430\t4e7
mssql\t1qm
mstp\t4sq
msvc\t17v
msw\t3mp
mtl\t4rf
mui\t1eh
mule\t3nz
multi\t2eb 6k cq tc 106 5z b6 2m 4w c v 1
multicloud\t2b3
multimarkdown\t23
multimeter\t3o0
multimodal\t5lp
multimodalai\t3o1
multiplatform\t5au
multitenancy\t5gu
multitenant\t5gu
multithreaded\t5gy
multivariate\t4ut
mutual\t4rf
mvc\t7d
mvvmlight\tri
mwaa\t1u4
my\t1nx
mybati\trl
mysqlcertified\t5uv
mysqlworkbench\t1ny
n\t5fq
nac\t522
nagio\t3oc
nagiosxi\t3od
named\t5hg
nand\t2z9
nanostore\tro
nat\t1xq
natgateway\t1xq
national\t3pl
native\tl4 6l 1
natural\t2do 33s
nav\trr 2u0 gl
nav2\t42c
navigation\t5l
navision\t3lr
naviswork\t2jm
navisworks\t2jm
ncda\t5uw
ncp\t5v1
ndk\t5m
nebiu\t2b5
nebula\t1o0
nemo\t1f4 1sx
neo\t1o2 20l
neon\t2ii
neovim\t4i9
neptune\t1jq 24y
nerf\t3p9
nerve\try
nessu\t3oq
nest\trz
nestj\trz
net\t4b 3kg 4 1 1 6 1 2 1 12d
netappontap\t3os
netbackup\t4i0
netbean\t3ov
netconf\t4rj
netflix\t2tc 7d
netflixoss\t3p1
network\ts0 1a9 1 ok 21r 99 44 b4 1 1 3
network+\t5qj
networkwatcher\t22a
neural\t1ey h 3r8
newrelic\t3pa
newtonsoftjson\ts4
next\ts6 ii 46n
nextauth\t1ao
nextgen\t3md
nextj\ts6
nextjs\ts6
nexu\t3pd
nexus\t2qt
nfsv\t3pg
nft\t5ha
nftable\t3ph
nfv\t528
ngap\t4su
nginxingress\t3pj
ni\t3o3
niagara\t4gq
nifi\t2h1
nimble\t39v
nimlang\t2b
ninja\t3pt
ninjarmm\t3pt
nintendo\t5ds
nio\tlp
nis\t5hc
niteststand\t3pn
nitro\t1u5
niveristand\t3po
nixo\t3pw
nixoslinux\t3px
nlb\t257
nlu\t5hg
nn\t5uz
no\tsk vn 3rq
nobl\t3q0
noc\t3p8 1cx
nocode\t5fx
node\tsn 2y2
nodeexporter\t3q1
nodej\tsn
nodejs\tsn
nodepool\t3q3
non\t1o7
nonlinear\t52b
nonstop\t39q
nor\t2z9
norflash\t2z9
normal\t52a
notebooklm\t28d
notification\t22b
nova\tnz
nozominetwork\t3qa
nozominetworks\t3qa
npc\t5dr
npu\t38h
nrf\t3q6
nrf52\t3q6
nrf53\t3q6
nrwl\t3qr
nservicebu\tsy
nsight\t3qn
nsx\t2k9 1yj
nucleusrto\t3qg
nucleusrtos\t3qg
num\tt1 m2
nuxtcontent\tt3
nuxtj\tt2
nuxtjs\tt2
nvidia\t1bu 6o 229
nvidiajetson\t3ql
nvidianemo\t1f4
nvidianim\t3qm
nvidiansight\t3qn
nvidiariva\t1f6
nvlink\t3br
nx\t2qt xn
nxelixir\tt7
nxpkineti\t3qt
nxpkinetis\t3qt
o\t4rp
o365\t3r5
oam\t3ge
oat++\tt9
oauth2\t4rp
obd2\t3qu
obj\t2c
objc\t2c
object\t2d 3 1lt ov 2xb 1l 5o 1 9
objection\ttb
objectivec\t2c
objectlock\t3qw
observablehq\t3qz
obsstudio\t3qy
oca\t5v8
ocajp\t5v9
ocean\t1oa
oci\t2be
ocjp\t5v8
ocp\t5v8
ocpjp\t5v9
ocpp\t30q
octo\t3r1
octobercm\ttf
octobercms\ttf
octopusdeploy\t3r2
oculussdk\t3r3
odi\t3t2
odx\t2oh
oem\t1oj
ofbiz\t6b
office\t3lt
office365\t3r5
oidc\t4ru
oke\t2bi
okr\t5mv
oktacertified\t5v3
omniture\t2dv
omronplc\t3rb
oms\t5hw
onbase\t3ab
one\ttj 1ja 1ej 1 1
oneapi\t1ht
onedrive\t2ak
onelake\t2aa
onenote\t2al
onion\t5mk
online\t4yi 2 dz
ontap\t3os
ontologies\t5fn
ontology\t5fn
oo\t2d4 2yw 5p
ooa\t5ho
ood\t5hp
opagatekeeper\t3rk
open\toc 5e lk 3 vy 12 1f6 c i 4 z7 6 oy z 1 8
openai\t1jb 19i
openaiapi\t1fa
openaieval\t3rr
openaievals\t3rr
openaigym\t1fc
openaiswarm\t3rs
openbla\ttl
openbmc\t3cn
openbug\t4k3
openbugs\t4k3
opencensu\t3rw
opencm\ttn
opencost\t3g4
opencypher\tq
openeb\t3s1
openedge\t1pj
openfaa\t2ba
openfeign\tg2
openframework\ttp
openhand\t3s4
openidconnect\t4ru
openlane\t3sa
openlayer\t1fe
openlineage\t3k3
openmodelica\t3n1
openmpi\t5gs
opennm\t3s8
openscenario\t3rz
opensip\t3se
openstack\t38s
openstackswift\ttv
openswoole\t14q
openthread\t4u2
opentok\t17z
openui\t44b
openui5\t44b
openva\t3sl
openvm\t3sm
openzf\t3sr
operations\t4rw pz
operator\t5fo
operatorsdk\t3ss
ops\t1xu 1v1
opswork\t1xu
opsworks\t1xu
optical\t4op st
optimization\t4x0 3c 4 u 8 t k 6 4 g s bs
optimize\t4x0 3c 4 u 8 t k 6 4 g s bs
optimized\t53l
optimizing\t4x0 3c 4 u 8 t k 6 4 g s bs
optistruct\t2f6
or\t2ti
oracle\t7n 1ii 19i 33 3y 3o eu hc 3f 8f 1d
oracleadf\t3sy
oracleapex\t1of
oracleasm\t3t0
oraclecloud\t2be
oracleexadata\t2bj
oracleform\t1ok
oracleforms\t1ok
oraclefusion\t3t5
oraclelinux\t3t8
oraclereport\t3t9
oraclereports\t3t9
oraclesbc\t3ta
oraclesqlplu\t1op
oraclesqlplus\t1op
oraclestream\t1oq
oraclestreams\t1oq
oracletimesten\t1or
oran\t4ro
orb\t4if
orchardcm\ttz
orchardcms\ttz
orchardcore\ttz
orchestrate\t4zq as bq
orchestrating\t4zq as bq
orchestration\t4zq as bq
orms\t5hy
orykrato\tu1
orykratos\tu1
os\t3jj 4p 59 14y 4b 20 d4
osb\t3tb
oscilloscope\t3ti
osisoft\t2k7
osm\t1fg
oss\t4rw aj
otel\t3sh
ouster\t4hr
outlier\t58g
outlook\t3lu
outsystem\t3tm
over\t5i1
ovhcloud\t2bo
ovn\t3ro
ovs\t3ro
owaspzap\t3tq
owb\t3td
owl\t5fn
oxygenbuilder\tub
ozone\t455
p\tuc
p2p\t5id
p4\t3uv
p5\t1fk
p5j\t1fk
p5js\t1fk
paa\t2bq
package\t4y5 2w
packet\t2br f4
packetbeat\t2zf
packettracer\t2qv
paddle\t1fl
padslayout\t3ty
page\t57t
pager\t3tz 18f
paginated\t2an
paid\t54i
paired\t52l
pairing\t52l
palladium\t2o3
pam\t5ip
pan\t3u1
panda\t1fm
pandacss\tug
pandorafm\t3u3
pandorafms\t3u3
panel\t3u4
panelholoviz\tui
paper\tuj
para\t3ud
parallel\t1xy 1wc 125 fs
parallelcluster\t1xy
parameter\t1xz
parameterstore\t1xz
pardot\t43i
parser\t52m
parseserver\tum
partial\t508
particle\t5lq
party\tun
passkey\t4p2
passkeys\t4p2
passport\t1fn
passportj\t1fn
passportjs\t1fn
password\t5e9
path\t5ja
pattern\tup
paxo\t5ah
paxos\t5ah
pay\t54i
payload\t50k
payment\t5i9
pca\t5c5
pcap\t5vk
pcaprometheu\t5vj
pcaprometheus\t5vj
pcf\t24g
pci\t4s1
pcl\t1fy
pcpp\t5vk
pcs\t46y
pcs7\t46y
pcsa\t5vo
pd1\t5x2
pd2\t5x2
pdi\t3up
pdmpython\tuu
pdqdeploy\t3ul
peak\t3uj
pebbledb\t1ox
peer\t4wh
peft\t5dg
pegacertified\t5vo
pegasystem\t3um
pegasystems\t3um
pekko\t56
pelicanssg\tuy
pen\t52r
penny\tuz
pentest\t52r
pentesting\t52r
people\t1oy 25s 1
peopletool\t1oy
perception\t41x 15g
perf\t3uw
perfectswift\tv1
perform\t4wh
performance\t4vr 63 1r
perl5\t2h
perldancer\t3ux
permit\tv2
perplexityapi\t3uy
petitevue\tv3
petting\t1fp
pgsql\t1pf
pgvecto\t1p5
pharo\t3d
phoenixcontact\t3v4
phone\tbx
phonegap\tbx
photo\t3v7
photogrammetry\t2cx
photonic\t3v6
photono\t3v5
photonos\t3v5
php\tvd g0 dv 261 1
php5\t2i
php7\t2i
php8\t2i
phpc\tvd
phpcs\tvd
phusion\tuo
physical\t4xk o7
physx\t5if
pi\t2k7 2jq
pic\t3lh
pic18\t3lh
pic32\t3lh
picassoandroid\tvg
pid\t5ak
pihistorian\t2k7
pikeo\t3ve
pil\t1fr
pingfederate\t3vf
pingidentity\t3vf
pinot\t1k5
pipe\t3vk
pipeline\t5m8
pipelines\t5bm
piranhacm\tvj
piranhacms\tvj
pisystem\t2k7
pit\tvk
pitmutation\tvk
pivot\t3lv
pivotaltracker\t3vl
piwikpro\t3vm
pixi\t1ft
pixij\t1ft
pl\t2j 1 1 3t4 20a
pl1\t2j
place\t52w
planet\t1pb
planning\t3al 1l4
plasticscm\t3vu
platform\t2bq 4 3kx b
platformsh\t2bu
play\tic db 1
playcanva\tvn
playconsole\tic
playjava\tvm
playready\te1
plc\t1x
plcs\t5ii
plop\tvu
plotly\tcr
plpgsql\t2k
plsql\t2l
pmbu\t4t9
pmbus\t4t9
pmiagile\t5vr
pnppowershell\tvv
pocket\tvw
polar\t1fz
polarisshopify\tvz
policy\t5ex
polycom\t3w8
polymerj\tw2
polymerjs\tw2
pom\t52j
pop3\t4pz
portable\t3wd
porterpaa\t2bv
porterpaas\t2bv
ports\t5mk
pos\t5ik
positconnect\t3wj
post\t1g0 9d 279 16h
postgi\t1pd
postgre\t1pf
postgres\t1pf
postmortem\t533
pothos\tir
power\t2m s6 uq fh 5p 1 116 7j 2h az 3 1 1 14b 3w
powerapp\t2bw
powerapps\t2bw
powerautomate\t2bx
powerbi\t3wp
powercenter\t3bv
powerdn\t3ww
powerpage\t2ap
powerpages\t2ap
powerplatform\t2by
powerquery\t3ws
powerscale\t2ws
powershell\t2yk
powertools\t1y0
ppc\t54i
pqc\t5il
pr\t4wh
pre\t3xb
prebid\t3x5
precisely\t4c1
precision\t4sb
prediction\t4vp my
preempt\t3x7
premierepro\t3xa
presta\tw8
prestodb\t3xd
prime\t1g2 1
primeface\tmo
primefaces\tmo
primercss\tw9
primetime\t4c8
prince\t5w1
principal\t5c5
principle\t5fr
prismaaccess\t3xg
prismmvvm\twa
private\t1y2 4j
privatelink\t1y2 4j
pro\t2ul
problem\t56v
proc\t44e
process\t2ax 2km 8o
processing\t1fk 3i3 4v 14 1y 3d 7 2 19 1s 5 5 l 1v 3 36 3 1 3b
processor\t2ui
product\t5ij
production\t4vf 6f
proengineer\t2ul
professional\t5pj 35 1 4 1 39 3
profibu\t4s8
profibus\t4s8
proficy\t34n
profile\t4xo 5n
profiling\t4xo 55
program\t53x
programmable\t5ii
programmatic\t586
programming\t4wj fh
progressive\t5iz
progressively\t5it
project\t2o9 22q 14x
projectchip\t4qz
projectlombok\twe
projectloom\twf
projectreactor\twg
prometheu\t3xo
prometheustsdb\t1pk
prompt\t22m 2si
promptflow\t22m
prompting\t5iu
prop\t5ym
prose\t1g5
protobuf\t5iv
protobufs\t5iv
protocol\t52h
protonvalve\t3xx
protool\t3xj
protools\t3xj
prototype\t53e
prototypes\t53e
protégé\t1pl
provision\t50i
provisioning\t50i
proximal\t534
prs\t53f
ps4\tvq
ps5\tvq
pseries\t3as
psery\t3as
pseudonymization\t4x8
psm\t5pj
psoc\t3bp
psql\t1pf
pss\t3y4
psse\t3y4
psycopg2\twl
ptc\t2ul
ptcintegrity\t3y5
ptcwindchill\t3y6
pub\twm 1bv 37t
public\t24f 3e2
publish\t5ga
pubsub\t5ga
pull\t4wh
pulsar\t2h5
pulse\t3y9
pulsesecure\t3y8
puppetbolt\t3yd
purchase\t5ir
pure\t2o u0
purestorage\t3ye
purple\t53s
purview\t2as
pwas\t5iz
py\t2p 3wa 1
py3\t2p
py4web\t18k
pyat\t3yo
pydanticai\t3yr
pydeequ\t2wm
pyflink\t32s
pyo\twx
pyqt\txd
pysideqt\tx6
pystan\t4a5
python\t101 gw 14g 1ar
python2\t2p
python3\t2p
pytorch\t1gb
q\t1mz
q#\t2q
qa\t4vi
qac\t3z3
qc\t53i
qe\t53j
qiskit\t5j2
qiskitruntime\txc
qldb\t1uc
qlikcertified\t5wa
qlikcompose\t3z7
qlikreplicate\t3z8
qliksense\t3z6
qlikview\t3z6
qml\txd 2
qms\t53k
qnxneutrino\t3ze
qsharp\t2q
qsys\t3z2
qtcreator\txe
qtp\t4gd
qtwidget\txg
qtwidgets\txg
quagga\t33y
quality\t39n 1tu fj
qualtric\t3zk
qualy\t3zl
quant\t3zm
quantitative\t5yn
quantummetric\t3zn
quarku\txh
quartu\t3zp
quasarcli\txk
quay\t3zr
questa\t46m
questasim\t46m
queue\t5ga
queueing\t5ga
queuing\t5ga
quick\txm ws 25f 1
quickbook\t3zt
quicksight\t1ue
quicktest\t4gd
quote\t5hx
qwen2\t3zy
r\t3b 194 2q1
r2\t24s
r8\twd
rabbit\t3zz
rac\t1on
rackruby\txr
rad\t53n
radare\t401
raft\t5ah
raga\t403
raii\t123
rail\t102
rails\t102
railsapi\txs
ran\t4nf
rancherdesktop\t406
rancherfleet\t407
ranger\t2h6
rapid\t1f5 1c 2jt
rapids\t1f5
raspberrypi\t5j9
rational\t3am ry
rayrllib\t1gk
rayserve\t1gl
rca\t54c
rcdd\t5oi
rce\t5jh
rdbm\t1q2
rdbms\t1q2
rdf\t5fn
rdma\t3br
rds\t1jr ao 1 gd
rdsproxy\t1ug
re\tb8 3p9
react\tff y3 3b 43f
reactadmin\ty3
reactaria\ty4
reactbootstrap\ty5
reactcontext\ty6
reactdnd\ty7
reactemail\ty8
reactflow\tya
reactj\ty2
reactjs\ty2
reactnative\tyb
reacto\t40j
reactquery\t1go
reactrouter\t1gp
reactselect\tyf
reactspring\tyh
reactsuspense\tyi
reacttable\tyj
read\t5k2
reading\t5k2
readyapi\t487
real\t1on 28k a0 zx 12 4w 12 5o
realitykit\t10k
realmdb\t1ps
realsense\t3cc
realtime\t5d2
reanimated\tyd
reasonml\t2y
rebar\typ
rebu\tyq
recaptcha\t28i
rechart\t1gr
recommendation\t5je
record\t4xd
red\tm0 18h 1xw 7e 2m
redfish\t3cn
redhat\t40k
redhawk\t2fx
redi\t1pu
redis\t101
rediscluster\t1pv
redisearch\t1q1
redissentinel\t1px
redisstack\t1py
redisstream\t1pz
redisstreams\t1pz
redisvector\t1q0
redivi\t40o
redshift\t1uh 1
reducing\t56r
redux\tye
reduxthunk\tyv
redwood\tyw
redwoodj\tyw
refactor\t53t
refactors\t53t
refine\tyx
refinerycm\tyy
refinerycms\tyy
reflexpython\tz0
regex\t2x
regexes\t2x
regexp\t2x
regulatory\t4wp
reinforcement\t54b
rekognition\t1uj
relational\t1uf 33j
release\t5wl
releaseplease\t40s
remediating\t57l
remedy\t2ml
remote\tgi 1ub 38y
render\tz4 1d1
rendering\t5ae 3q
renesa\t40v
replicate\t40y
replitagent\t410
report\tz6 31v 1ih
request\t4yo 1w
require\t412
requirej\t412
requirement\t540 1 2r
requirements\t56a
reqwest\tka
reranker\t3aa
rerankers\t3aa
reranking\t3aa
res\t1gy
reserved\t1y9
resource\t1y5
responding\t50e
responsible\t58a
rest\tzd 3vx 3
restapi\t5jj
restassured\t417
restconf\t4ri
restdoc\tzb
restdocs\tzb
restful\t4va o9
restore\t4xq
retellai\t419
retrieval\t5j3
retry\t544
revenue\tzg
reverse\t5iw
review\t4uv 1m qm
reviewboard\t41b
reviewing\t4uv 1m qm
reviews\t4wh
revision\t57f
rework\t55g
rh850\t40v
rhca\t5wc
rhce\t5ne
rhcsa\t5we
rhel\t40k
rhinocero\t41f
rhinoceros\t41f
rhinomock\tzh
rhinomocks\tzh
ribbonnetflix\tzi
ribbonsbc\t41g
rich\tzk
richface\tzk
richtextual\tzj
ring\t41i
riot\tzl
ripv\t4sj
ripv2\t4sj
riscv\t41l
rising\t41n
risk\t5jn
riviera\t2ey
rke\t41q
rl\t5jg
rl78\t40v
rlaif\t54b
rllib\t1gk
rls\t54e
rmarkdown\t2t
rnn\t5h8
robot\t42b 12w
robotframework\t41u
robotic\t41w 10w gw 2
robotstudio\t2d7
roce\t3br
rocketrust\tzt
rockwell\t2f0
rockylinux\t424
role\t5jb
rolling\t59e
rootkit\t5jp
rootssage\tzz
ror\t102
ros2\t42b
rosnavigation\t42c
route\t1uk
route53\t1uk
routers\t4sl
routing\t54d
rpgle\t30
rpm\t511
rpmbuild\t42e
rs232\t4so
rs485\t4so
rsa\t5ix
rshiny\t3b
rslogix\t423
rstan\t4a5
rstudio\t2s
rstudioserver\t42h
rt\t3x7
rtb\t586
rtcp\t4ss
rti\t4oa
rtk\t1gt
rtl\t40i 10q kj
rubo\t42m
ruby\t103 32l 1
rubygem\t42o
rubyonrail\t102
rubyonrails\t102
rucku\t42q
rudder\t42s
rule\t314
rules\t2yh
run\t2c6
runtime\t4yr
runwayml\t42y
rust\t2or
rustlang\t32
rvm\txz
rwd\t543
rx\t1h0
rxj\t1h0
ryepython\t10a
s\t1qa 3ws
s2d\t4au
s3\t1th 14
s32g\t3qs
s4\t1qa
s4hana\t1qa
s7\t46n
saa\t5jt
sac\t43w
sae\t3cy
safeagilist\t5wg
safearchitect\t5wh
safepopm\t5wj
saferto\t432
saga\t1gu
sage\t1un 28h
sagemaker\t1un 2 1
sail\t436
sailfisho\t435
sailfishos\t435
sails\t10b
sailsj\t10b
sailsjs\t10b
sales\t439 1ab
salescloud\t438
salesforce\t4 2vk 5f 125 2l 1s7
salesforcecpq\t43a
salesforcedx\t43d
salt\t43j
sam\t1h6
samd21\t3li
same\t4w0
samza\t2h7
san\t3ao
sandbox\t5jy
sans\t5sb
sap\t1pi y6 1nq
sap2000\t30l
sapbasi\t43p
sapbasis\t43p
sapcertified\t5x6
sapcloud\t2c7
sapcommerce\t10g
sapdatasphere\t43w
sapfiori\t43z
saplumira\t442
sapui\t44b
sarbanes\t5ks
sas\t3dt
sascertified\t5x7
sast\t55m
sata\t44g
satcom\t4sx
satellite\t40l 9
saturn\tfm
saucelab\t44k
saucelabs\t44k
sbc\t3ta
sboms\t5k0
sc\t5um 1 1 2
sca\t55f
scala\tvl 4x 1 343
scalable\t1hr 3mp
scaled\t5mx
scaling\t54g
scan\t4y8
scap\t5ht
scd\t559
scenario\t557
scene\t10k
schema\t3ek 1je 2 2k fv
schemathesi\t44t
schematic\t5k2
sci\t1h2 1
scientific\t5hh
scikitlearn\t1h2
scjp\t5v9
scm\t57f
scoutapm\t44z
screamingfrog\t450
script\t469
scroll\t10m
scrumalliance\t5x8
scrummaster\t5mz
scss\t34
sct\t1ya
scylla\t1qd
sdet\t4vi
sdh\t4tf
sdl2\t10n
sdn\t5kq
sdtm\t5yf
sdwan\t5k3
sealed\t3gb
search\t408 94 vm
seatunnel\t2h8
seaweedf\t453
secret\t54j sq
secrets\t1yd
secretsmanager\t1yd
secs\t4t2
section\t4uw
secure\t2qz 2dm 2 6 23 d3 12
security\t1ye d 9u 2rt 3u 1 7f 90 15
security+\t5qm
securityhub\t1ye
securityx\t5qd
segment\t4tl
seleniumgrid\t45a
seleniumpython\t10q
self\t2jy
sem\t54i
semantic\t1i 5e5 4h
semantical\t5k6
semantickernel\t45d
semanticui\t1h7
semaphoreci\t45f
semi\t45b
semver\t54x
sencha\tfk
senchatouch\t10r
send\t1h8
sendinblue\t2n2
seneca\t10s
sensitive\t26j
sensor\t557
sentiment\t5hg
sentinel\t45m
sentryone\t1ql
sequential\t3b2
ser\t4t3
serde\t4t3
serial\t4tk 31
server\t2c9 2jc 69 w 20 1c et
serveraction\t10v
serveractions\t10v
serverless\t1y8
service\t10w xf 4q 1 1 22r i 8f m1 12 dl 11 2j 1j 2
servicebu\t231
servicebus\t231
servicecloud\t45t
servicefabric\t232
servicenowcmdb\t45x
servicenowgrc\t462
servicenowitom\t466
servicenowitsm\t467
servlet\t10x
ses\t1us
session\t3ta 1r1
setuptool\t10y
sfcc\t10c
sfdc\t439
sfdx\t43d
sflow\t4rk
sfmc\t43h
sgx\t56w
shadcn\t1hb
shader\t39
shadergraph\t110
shadow\t5lz
shakaplayer\t111
share\t112
shared\t28u 2nl
sharepoint\tcj 1yd
shell\tc
ship\t117
shopify\t20
shopifyapi\t119
shopifycli\t11a
shopifyplu\t11d
shopifyplus\t11d
shopifypolari\t11e
shopifypolaris\t11e
siemens\t4em
siemenscalibre\t46j
siemenslogo\t46k
siemensnx\t46l
siemensquesta\t46m
siemensscl\t46o
siemenstessent\t46q
siemensveloce\t46s
sig\t46u
sigma\t11i 3wu
signal\t11j 4ay
signalfx\t49i
signalspreact\t11k
sigtran\t4to
sil\t5e8
silicon\t3v6 1e zc
siliconlab\t46v
siliconlabs\t46v
silverpeak\t46w
sim\t475
simatic\t46n dh
simatichmi\t46x
simple\t11n sy 9 1
simulated\t557
simulinkcoder\t477
simulinktest\t478
single\t1qg 33b
singularity\t2hx
sip\t5ls
sirikit\t11q
sirishortcut\t11q
sirishortcuts\t11q
sit\t50m
site\t2cb 2vi
sixsigma\t5xe
skeletoncss\t11t
sklearn\t1h2
skyboxsecurity\t47i
skype\t5lh
slackapi\t11u
slackapp\t11u
slackapps\t11u
slackbolt\t11u
slate\t11v
sles\t4br
sli\t5ki
slick\t11z
slint\teq
slis\t5ki
slo\t5ki
slsa\t560
smart\t3bm so
smartform\t44a
smartforms\t44a
smarto\t3b8
smartos\t3b8
smartthing\t124
smbu\t4t9
smd\t55g
smm\t55d
smolagent\t47p
smp\t47q
smps\t3wt
smt\t44j
snap\t126 35m 1
snapdragon\t3zj
snapmirror\t3ot
snappackage\t47s
snappackages\t47s
snapvault\t3ot
sniacertified\t5xh
snow\t45u
snowball\t1yl
snowflake\t4yl
snowpipe\t482
snowpro\t5xi
sns\t1uu
soap\t487
soc\t54s
soc2\t5kn
socket\t128 f7
socketio\t1hf
sockets\t5kp
sockj\t129
soft\t48a mo
software\t3oj hm s1 5b 2b 8 4 6 1 2b 3e 7t 7 31
solar\t48e
solar2d\tc5
solari\t48d
solarwind\t48e
solid\t12b 367
solidedge\t48h
solidj\t12b
solidqueue\t12a
solidu\t12c
solidwork\t48i
solidworkspdm\t48j
solution\t563
solutions\t55h ik
some\t4te
sonar\t48k
sonarcloud\t48k
sonarlint\t48k
sonarlintjava\t12d
sonatype\t3pd
sonic\t48m
sonu\t41g
sonus\t41g
sopho\t48n
sophu\t48o
sosl\t48q
source\t57f bc
sourcefire\t2qm
spa\t5kg
space\t4tg
spanner\t27b
spark\t2 12f 1et 1hp
sparkgraphx\t48z
sparkjava\t12g
sparklyr\t493
sparkmllib\t490
spas\t5kg
spatial\t4zl
spc\t55r
spec\t495
specs\t12j
spectre\t12k
spectrum\t376
speech\t56n
spf13\tbe
spfx\t112
spice\t58e
spinalhdl\t2pz
spine\t580
split\t49e lf
splsplunk\t49c
splunk\t49c 8u
splunkitsi\t49h
splunksoar\t49j
spm\t4bw
spot\t1yo 2ax
spotbug\t49l
spotify\t2ko
spotifyapi\t12o
spotinstance\t1yo
spotinstances\t1yo
spreecommerce\t12r
springai\t49n
springaop\t12t
springbatch\t12v
springboot\t12w
springcloud\t12x
springdata\t130
springgraphql\t133
springhateoa\t134
springhateoas\t134
springkafka\t49s
springldap\t136
springmodulith\t137
springmvc\t138
springnative\t139
springrest\t13a
springroo\t13b
springsecurity\t13c
springsession\t13d
springshell\t13e
springwebflux\t13f
sprint\t5mw
spritekit\t10k
sproutsocial\t49t
spssmodeler\t49u
spyderide\t49w
spyglass\t4c9
sql\t1hi 8b 9 9 l 2 1 1 b0 19 6e 20b o0 1 1 2t 2s 2a 21
sqlldr\t1oo
sqlplu\t1op
sqlplus\t1op
sqlsentry\t1ql
sqlserver\t1qm
sqs\t1uv
squirrelsql\t1qx
sre\t558
srefoundation\t5xn
srv\t4tn
srx\t3e8
ssdt\t1qo
sse\t5jz a
ssg\t55o
ssl\t4w7
ssm\t1xz i b
ssms\t1qp
ssr\t550
st\t4as
sta\t55p
staadpro\t4a4
stable\t5c2
stackdriver\t26y
standard\t13t
stanford\t1hl
star\t4a9 1 1 oa
starlite\ton
starrock\t4a9
static\t5lf
statistic\t5kx
statistical\t5ei 1g 4z
statsforecast\t1f0
statsmodel\t1hm
status\t4ag
steamwork\t13o
steamworks\t13o
steelhead\t41o
stencilj\t13p
stenciljs\t13p
step\t1yp 28a
step7\t46z
stepfunction\t1yp
stepfunctions\t1yp
stibostep\t4am
stig\t5c6
stigs\t5c6
stimulu\t13q
stimulus\t13r
stimulusj\t13q
stimulusjs\t13q
stitchescss\t13s
stm32\t4aq
stm32cube\t4aq
stm32cubemx\t4aq
stmicroelectronic\t4as
stock\t5ez
storage\t5jx
storageo\t4aw
store\t13u 421
storm\t2hc
story\t1hn 3pm
storyboard\t55w
storyboards\t55w
stp\t4ti
stratix\t3cb
stratusvo\t4b0
stratusvos\t4b0
stream\t23i 27j 121
streaming\t5d2 8j
streamset\t4b1
stress\t52u
stride\t5l8
stripeconnect\t140
strongly\t5lf
structure\t2cx
structured\t1x 1m 4xo f8
structuremap\tah
strut\t142
struts2\t142
stubs\t56h
studio\t2f0
stun\t4tu
style\t143
styledcomponent\t1hp
styledcomponents\t1hp
styledjsx\t144
styledsystem\t145
stylu\t3l
sublimetext\t4b9
subnet\t55z
subnets\t55z
subscription\t4vs
success\t4be
successfactor\t4be
suite\t4bf
suitefoundation\t5ux
sumologic\t4bh
super\t14c 2 374
supermetric\t4bj
supertoken\t14e
supervized\t5dg
supplier\t56q
support\t5j6
survey\t4bp
surveyj\t14f
susecertified\t5xp
svelte\t14i
sveltej\t14g
sveltejs\t14g
sveltenative\t14h
svm\t5j6
svn\t4bd
swagger\t5hr
swd\t4qh
swift\t14l 1 1
swiftformat\t14m
swifttesting\t14k
swin\t1iy
swing\tlr
swiper\t14p
switching\t4sl
swtjface\t14s
sybase\t1q9
syliu\t4by
symantecghost\t4c0
symfony\t6k
symfony2\t14t
symphony\t14t
synapse\t23j
synergycm\t4c2
synopsys\t2m3
synopsyshap\t4c6
synopsyshaps\t4c6
synopsysstarrc\t4ca
synopsysvc\t4cd
synopsysvcs\t4cd
synplify\t4cb
synthesis\t518
synthetic\t574
sysadmin\t562
sysinternal\t2ax
sysinternals\t2ax
sysmac\t3rb
system\t14x 260 u0 3b 4g ny 18 2w o s 1 3
systemj\t14y
systems\t1ys 2bw ve 1 1 gx
systemverilog\t3w 47w
t24\t4dm
tab\t1hw
table\t52n
tableau\t43b
tableaucloud\t4ct
tableaudesktop\t4cr
tableauprep\t4cs
tableauserver\t4ct
tabulareditor\t4cv
tacac\t4sf
tacacs\t4sf 1i
tachograph\t4cw
tachyon\t14z
tag\t373
tagmanager\t373
tail\t4cx
tailscalevpn\t4cz
tailwindcss\t150
taloslinux\t4d3
tandem\t39q
tanstack\tyj i5
tanstackform\t152
tanstackrouter\t1hx
tanstackstart\t153
tanzu\t2cj
tape\t3j0
tapestry\t6f
target\t2e4 1z3
targetadobe\t2e4
tax\t157
taxii\t5ky
tbb\tkx
tca\t15e
tcp\t4tz
team\t3lx rf y
teamcenter\t46p
teams\tql 2vc 1
teamstoolkit\tql
teamsvoice\t3ly
tech\t569
technical\t54y 15
technology\t4vh 8s
tecnomatix\t3vs
tee\t56w
telecom\t5l4
telecommunication\t5l4
telecoms\t5l4
telematic\t32p
telematics\t32p
temeno\t4dm
temenos\tnh
template\t9x
tempo\t37j
tencentcloud\t2ce
tensilica\t2yl
tensor\t1hy 1
tensorflow\t1i3 2wv
tensorflowlite\t1i1
tera\t1r7
teradyne\t2j1
terraform\t2j5
terraformcdk\t4ds
terraformcloud\t4dt
tessent\t46q
test\t15c 38p 1 1 2 1 hc 9l 15 kz
testbench\t4ze
testbenches\t4ze
testcontainer\t4e3
testing\t40i uv 5
testkitchen\t4e0
teststand\t3pn
tetramax\t4cc
text\t1dm 4m 1t3 131 vp 2m 4t
textract\t1uw
textualize\tzj
tez\t2he
tflite\t1i1
tfvc\t4ea
tfx\t1i0
thano\t4ed
the\t334 299
theforeman\t334
theorem\t4z9
third\t4vc
thought\t4eg
thousand\t4ei
thousandeye\t4ei
thread\t5gy
threading\tkx 4w1
three\t1ia 3xg
threej\t1ia
threejs\t1ia
throttling\t53p
throwtheswitch\t4gn
thrustcuda\t1ib
ti\t4e7
tianocore\t4gc
tiaportal\t4em
tibco\t49m
tibcoebx\t4ep
tidymodel\t2oq
tidymodels\t2oq
tidyr\t3q
tiger\t1r9
tiktokad\t4et
tiktokads\t4et
tilt\t4eu
timberandroid\t15h
time\t4ev fb
timescale\t1rc
timeseries\t1rb
timesery\t1rb
timesten\t1or
timestream\t1ux
timing\t55p g2
timo\t3q4
timos\t3q4
tinkerpop\t1k7
tisitara\t4ek
titaniumsdk\t15n
tiva\t4e7
tivoli\t3at 158
tls\t4tq
tmf\t4u4
tms\t5le
tms320\t4e7
togabeeware\t15p
togafcertified\t5xy
togetherai\t4f3
token\t58y
tokenizer\t4f4
tool\t5do
toolchain\t36j
toolchains\t36j
torch\t1gc 22 1
torchaudio\t1ig
tortoise\t4f6
total\t15w
touch\t8n
towerrust\t15x
tprm\t56q
tpu\t28o
trace32\t3h2
traceability\t541
tracetronic\t2z6
tracing\t4yo
trackj\t4fc
traffic\t50x
training\t3jh 1x9
trainium\t1x8
trajectory\t5i8
transact\t3o
transaction\t56u
transcoding\t5ll
transform\t5br
transformation\t5br
transformer\t5ld
transforming\t5br
transit\t1yw
transitgateway\t1yw
translation\t514
transportation\t5le
traveo\t3bo
travi\t4fe
travisci\t4fe
tray\t4ff
treasuredata\t4fg
tree\t5a9
trees\t4zz
trellix\t3ki
trendmicro\t4fi
tricenti\t4f8
tricentis\t4f8
tricore\t3bo
trigger\t160
trilino\t161
trio\t7k
troubleshoot\t56v
troubleshooting\t527
tru\t4fs
true\t163
truena\t4fq
trufflehog\t35z
trulen\t4fs
trunk\t4zm
trusted\t54k gr
trustzone\t56w
ts\t3s 12d 4ru
tslint\t30f
tsm\t3at
tso\t4fu
tsql\t3o
tts\t56n
tune\t50g 2p g bz 16
tungsten\t3e5
tuning\t50g 2f a g bz 16
turbo\t2g hj mb
turbogear\t16a
turbolink\t4fw
turbolinks\t4fw
turbopack\t4fx
turborail\t169
turborails\t169
turf\t16b
turn\t4tu
turnserver\t4tu
tuv\t5ti
tvo\t16c
twilio\t456
twilioflex\t4fy
twin\t16e
twitter\t9a
twitterapi\t16h
two\t16i 3kl
type\t3s 12s 1 c3
typhoonhil\t4g4
typo\t16p
tüv\t5ti
u\t20i
uat\t4uu
uber\t18v 1fc
ubuntucore\t4g8
ubuntuserver\t4g9
uc\t3le
ucce\t2r0
ucd\t57a
ucos\t3le
ucs\t2r1
ue4\t170
ue5\t170
uem\t4yz
ug\t46l
ui\t16r 2xk 1y a7 iv 7q g
ui5\t44b
uiard\t5y1
uibootstrap\t16q
uikitcss\t16s
uirpa\t5y1
uis\t56y
ultra\t4ue 6v
ultralytic\t1iq
un\t4gj
underscore\t1is
unidata\t1p9
unified\t3t 4v6
unigraphic\t46l
unigraphics\t46l
unisy\t4gk
unitrend\t4gl
unity\t3vu 90 17y
unity3d\t16x
unitycatalog\t4gm
unitycertified\t5y2
unitypro\t44u
unitytest\t4gn
universal\tcz gx d7 1l9 ej
universe\t1p9
universepick\t1p9
unix\tc 2y
unmanned\t4gf
unoplatform\t16z
unreal\t93
unrealengine\t170
unstructured\t4gs
unsupervized\t5kz
uplift\t59s
uptime\t4gx
uptimekuma\t4gw
urban\t2eq 228
urllib\t171
usability\t578
usart\t4u7
usd\ttw
user\t4uv c3 1 1 6 5 1 1m 1 bc 15
utms\t5li
uvm\t4cp
ux\t4ww a5 7
v\t2ty 2dg
v2v\t4h2
vaadinflow\t176
vad\t57j
vae\t2jo
validate\t4zw o b8 4x
validating\t4zw o b8 4x
validation\t4zw o b8 4x
value\t538
vanilla\t1l
vaporswift\t179
variable\t46d
variational\t2jo
vast\t2cg
vastdata\t4ha
vault\t38l 18q 1bv
vax\t3sm
vb\t3u 1 3
vb6\t3y
vba\t3y
vc++\t17v
vcap\t5y7
vcdx\t5y7
vcenter\t2ci
vcf\t4io
vcluster\t3ie
vcp\t5y6 1
vcr\t17d
vcs\t4cd 5m pg
vdsl\t4us
vector\t2oi 1sz v6
vectorcanape\t4he
vectordavinci\t4hf
vectorization\t5ke
vectorwork\t4hj
vectraai\t4hk
vee\t17e
veeamcertified\t5y4
vehicle\t52s 1l
vehiclespy\t4ho
velo\t4hq
velocity\t6g 110
vendor\t56q
venv\t17s
verdi\t4ce
verified\t54k
veristand\t3po
versanetwork\t4i2
versanetworks\t4i2
version\t4i3
versioning\t57f
vert\t17k
vertex\t25l 35 1
verti\t4cv
vertipaq\t4cv
vertx\t17k
vfd\t46d
vfx\t5lq
vgg\t1gy
victor\t4i6
victoria\t4i5
victoriametric\t4i5
victorop\t4i6
video\t17o
view\t17p
viptela\t2qx
virsh\t3hh
virtual\twf ym 8v 2 2ee rk 2h 96 cu
virtualized\t5lo
virtualkubelet\t4ib
virtualwan\t23w
virtuoso\t2o5
virtuosordf\t1rr
virtuozzo\t3so
vis\t17t
visiono\t4ie
visual\t3u 1x0 gq 21p o4
visualbasic\t3y
visualforce\t43g
visualization\t5bt
visualizations\t5bt
visualize\t5bt
visualizing\t5bt
visualslam\t4if
visualstudio\t4ih
vit\t1iy
vite\t17x
vitej\t4ik
vitejs\t4ik
viti\t4ls
vitis\t4ls
vivado\t4ls
vlans\t4uf
vlm\t5lp
vlms\t5lp
vlookup\t3lv
vm\t23y 8k 395
vmax\t2wy
vmce\t5y4
vmm\t3to
vmotion\t4iu
vms\t5ln
vmss\t23y
vmware\t3wv m8 12g
vmwarearia\t4in
vmwarehcx\t4iq
vmwarensx\t4is
vmwaretanzu\t2cj
vmwarevcap\t5y7
vna\t4hg
vnet\t23v
vnf\t528
vnx\t2wu
voice\t59 298 2r2 14 f5
voiceagent\t2eh
voiceagents\t2eh
voiceskill\t59
voiceskills\t59
volleyandroid\t17y
vonagevideo\t17z
vonr\t4ug
vpc\t1v1 32 ar
vpcs\t1v1
vpns\t4ui
vr\t5yd
vrealize\t4in
vrop\t4in
vrops\t4in
vs\t4ii
vscode\t4ii
vsphere\t2ci
vss\t4ig
vsts\t20u
vue\tbr wf 1 aw
vue2\t186
vue3\t186
vuej\t186
vuejs\t186
vuerouter\t183
vuestorefront\t184
vxvm\t4i1
vxwork\t4ja
vyo\t4jb
w\t1j9
w3c\t5m2
wafer\t45j
wail\t18a
wan\t4qo
wandb\t1j9
warp\t4jf
warprust\t18b
was\t4jv
wasabistorage\t2cl
wasm\t40
watch\t4jg
watchdogs\t57n
watchkit\t6r
watcho\t18d
watson\t3aw
watsonx\t3aw
wcdma\t4u9
wdio\t4jn
wdl\t2uq
wds\t4kb
weasy\t18j
weavenet\t4jm
web\t40 39 6 1bs 40 gv 1zp 1i ef 1 1 4 1 1 dj 1t 7r 1g 7 22 88 2y 9 1 1 1
web3\t1j6
webapi\t7f
webauthn\t4p2
webdriver\t459 ee
webex\t2r4
webflux\t13f
webform\t79
webforms\t79
webgl2\t1j7
webhook\t5m4
webi\t43r
webjob\t242
webjobs\t242
webmethod\t4jq
webo\t4js
webot\t4jt
websense\t333
webservice\t5m1
webservices\t5m1
website\t57q 2 1 e5
websocket\t5m6
websphere\tkg 3w 2me
webstorage\t1n7
weka\t4jx
weld\taj
well\t1z2
west\t4mr
westbuild\t4mr
whatsupgold\t4jz
where\t4k0
whisperopenai\t1jb
whitesource\t3kw
why\t4k1
whylab\t4k1
wi\t57y
wicket\t6h
widevine\te1
widget\t18o
wifi\t5m7
wildfly\t3d8
wily\t2nr
win\t18t
winapi\t4k2
winbug\t4k3
windbg\t2b1
windchill\t3y5 1
windicss\t18r
window\t4k8
windows\t18g d 1 h pu 4o 6i at 1yy e9 3 1 7n
windowsbatch\t2l4
windowsdn\t4kc
windowsdns\t4kc
windowskernel\t4kg
windowsserver\t4kk
windriver\t4k5
windsor\t4kn
winform\t18t
winlogbeat\t2zf
wire\t4kv 1 1
wireframe\t57x
wireframes\t57x
wireless\t4wl
wix\t4kf
wlan\t57y
wms\t5lw
wolfram\t24
wonderware\t2k6
woo\t18y
woodpeckerci\t4l1
word\t18z 2d0 1qo
wordpressvip\t194
workdaypro\t5ya
workers\t24q
workload\t28w
worko\t4l7
workspace\t4iv
wp\t18z 37k
wpa\t4uq
wpa3\t4uq
wpengine\t2cp
wpgraphql\tjk
write\t56b
writing\t4yc 2 63 1u
wsdl\t5kl
wsgi\t76
wwf\t18s
wwise\t58x
wxwidget\t19f
x\t1z4 2m8 4 x1
x++\t19g
x86\t9
xai\t37s 25g
xamarin\t4f 154 1
xamarinnative\t19i
xbox\t5ds
xcelium\t2o8
xcode\tkw
xcodecloud\t19n
xcuitest\t4lj
xcuitests\t4lj
xd\t2e5
xdr\t5cl
xebialab\t4lu
xebialabs\t4lu
xen\t19o
xenapp\t5lj
xendesktop\t5lj
xenserver\t2cq
xg\t1jf
xgs\t4pc
xhtml\t1i
xib\t13w
xilinx\t4im
xilinxise\t4lq
xilinxversal\t4lr
xilinxviti\t4ls
xilinxvitis\t4ls
xldeploy\t4lu
xlsxwriter\ttu
xmatter\t4lv
xml\t44 5hx
xorg\t4lc
xp\t5mq
xpedition\t3kz
xr\t5yd
xrmtoolbox\tec
xsl\t45
xsrf\t5ax
xtext\tei
xtremio\t2ww
xyflow\tya
yaml\t22h
yammer\t2b2
yandexcloud\t2cr
yarp\tte
yii2\t19u
yml\t46
yoastseo\t19w
yokogawacentum\t4m7
yolov\t1ji
yolov5\t1ji
yolov8\t1ji
yosy\t4m8
yottadb\t1mb
your\t4m9
youtubeapi\t19y
yugabyte\t1s0
z\t4mc 1 1
z3\t44j
zap\t3tq
zebu\t4cf
zen\t4mm
zendcertified\t5yc
zendframework\t1a0
zenonscada\t4mo
zephyrproject\t4mr
zephyrscale\t4ms
zeppelin\t2hh
zero\t31s 1l4 kq 1s d3
zerocice\t1a1
zfs\t3sr
zia\t4n5
ziglang\t49
zinc\t1s2
zio\tai
zioscala\t1a2
zk\t5mf
zkp\t5mf
zkps\t5mf
zohoanalytic\t4n0
zohoanalytics\t4n0
zpa\t4n5
zurb\th4
zwave\t5md
zynq\t4lt
μc\t3le`;
