// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills have a spelling that begins with a word, where their name does not. */
export const firstWordIndex = `.net\t4b 1 1 1 1 1 2x 2
0mq\t4mc
100base\t2jv
11ty\tew
12\t5kz
21\t5cf
2fa\t4qk
3\t5dv
3d\t2cz 2vp
3gpp\t56e
3nf\t51a
3par\t39t
3rd\t4ur
4g\t56e
508\t4ud
5gc\t4mv
800xa\t2d6
802\t4my 1 x3
a\t4ua c7
a11y\t4ud 1
a2a\t2ec
aad\t2a7
aaos\t2fl
ab\t4ua
abap\t2p1 1ej
abaqu\t2d5
abinitio\t2d2
abp\t7a
acc\t2jh
access\t1nl
accessible\t4ud bn
accu\t2da
accumulo\t1ju
aceeditor\t4l
acf\t50
aci\t204
acid\t55a
acl\t4uc
acls\t4uc
acm\t1vq
acma\t5ld
acme\t3t8
acmepacket\t3t8
acmp\t5ld
acmt\t5lb
acquia\t5pf
acr\t205
acroni\t2df
acsp\t5lb
actianvector\t1jn
action\t1 4p
actioncable\t4o
actionmailer\t4p
actions\ti5
active\t1a8 zd 3y 1 1 1d 3g6
activeadmin\t4r
activejob\t4s
activestorage\t4t
activex\tbl
ad\t29l 8 3o 2ke 8l b0
ada\t4ud
ada95\t2
adamsmsc\t2dp
adaptive\t1q7 2uf i8
adaspark\t2dn
adc\t2ds
additive\t2cw
address\t4gp
adf\t20g 1sg
adjustsdk\t2du
adl\t20h
adls\t20h
administer\t4xb 73 8 ao
administering\t4xb 73 8 ao
administration\t4xb 73 8 ao
admob\t36s
ado\t4x a9 1lo
adobe\tpe 2d5 8p m0 70 1o2
adobeanalytic\t2dv
adobeanalytics\t2dv
adobecampaign\t2dx
adobecertified\t5l4
adobelaunch\t2e3
adobetarget\t2e4
adoni\t4z
adonis\t4z
adonisj\t4z
adr\t4uv
adrs\t4uv
adsl\t4u9
advanced\t2dr n6 2k5
adversarial\t4uj
adword\t36t
adwords\t36t
adx\t20f
aem\t4y 5g6
aes\t5iz
aftereffect\t2e9
aftereffects\t2e9
agenda\t51
agent\t36r 1zr
agent2agent\t2ec
agentforce\t5ul
agentic\t2eb 2s7
agents\t2ed 2s5
aggregation\t1nq
agile\t3sx
agl\t2jw
agora\t52
agv\t3mk
ahb\t4n3
ahref\t2ee
ai\t29m ax nx 18v wr 7y
aidelinux\t2ej
aifoundry\t2kj
air\t2ep
airflow\t2g5
airwatch\t4ic
akka\t57
aks\t21n
al2023\t1ts
alationcatalog\t2ex
alb\t257
albert\t1gz
albumentation\t1ad
alcatel\t3q2
alert\t4uk
alertmanager\t3xn
alexaskill\t59
alexaskills\t59
algo\t2ez
algorithm\t56n
algorithmic\t5wi
alibabacloud\t1s5
aliyun\t1s5
allegro\t1jp 148
alloydb\t25o
alm\t39m
alma\t2f3
alpacaapi\t5c
alpine\t5d
alpinej\t5d
alpinejs\t5d
alpinelinux\t2f4
altair\t17f
alteon\t400
altera\t3zn
altiri\t2f9
always\t29n
am335x\t4e1
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
ambassador\t2zw
amchart\t5e
amesim\t46i
aml\t56r
ammo\t5f
amplify\t1v8
amr\t3mk
analog\t5h
analogue\t4ul
analyse\t4wl
analytics\t59v 1h
analyze\t4wl
analyzing\t4wl
android\t4w 16 g5 3kx
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
annotate\t59p
annotating\t59p
annotation\t59p
anpr\t3hh
ansi\te
ansible\t3n4
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
anthropic\t58c
anthropicapi\t1ak
antiviru\t4yc
antivirus\t4yc
anyconnect\t2qg
anypoint\t3nx
anzo\t1jt
aop\t12t
apache\t11 aw s5 84 6f 24 1r t 39 n3 g 1y 4d ij 5d y 26 1i w q 5w 74 2y w e6 1e 8 3k 7w wo
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
apb\t4n3
apex\t6j
apexchart\t6j
api\t1s6 3pb
apim\t1ze
apis\t56s
apm\t50x
apn\t5gw
apns\t5gw
app\t6p 6a or qh 33 1 1 4 40 2q 3m 3w 7x 1 3 4 2 3 2oy
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
apple\t5 q7 3gs
applecertified\t5lb
applepay\t6q
applet\tlk
applets\tlk
application\t1of dr 31 2uw 9 l w 27 2s
applied\t5e8
applink\tcz
applinks\tcz
applitool\t2hs
applocker\t29p
appnexu\t4kw
appnexus\t4kw
appoptic\t2ht
approval\t4z1
approximate\t1mj
apprunner\t1vb
apps\t2hu p1
appsec\t56w
appsheet\t25t
appsscript\t36v
appsync\t1vg
appveyorci\t2hz
aquasec\t2i1
aquasecurity\t2i1
ar\t6z 5p9
ara\t2i2
arasinnovator\t2i2
arbornetwork\t2i3
arbornetworks\t2i3
arc\t2i8 ia
arcadepython\t6u
arcgi\t30i
arcgis\t30i
arch\t2i6
architecting\t543
architectural\t540
architecture\t540
archival\t4wn
archlinux\t2i4
ardupilot\t3yi
arenaplm\t2i9
argo\t2id
argon2\t5ch
argorollout\t2ib
argorollouts\t2ib
argoworkflow\t2ic
argoworkflows\t2ic
aria\t5jr
ariba\t43m
ark\t70
arm\t9 22m
armtrustzone\t2ij
aro\t22q
arria\t3ca
arrow\t2g8
arrowkotlin\t75
art\t52o
artifact\t25u
artificial\t56h
aruba\t46d
arubacertified\t5ld
arubaclearpass\t2in
as\t2io 24i
as4\t4n6
as400\t2io
ascii\t6
asic\t4yq kx
asn\t7
aso\t4ut
asp\t79 1 1 1 1 1 1 3sx
aspclassic\t2is
aspect\t12t
aspice\t57c
aspnet\t7b
aspnetcore\t7b
asr\t5ir
assembler\t9
assessing\t52y
associate\t5l8 58
astro\t2iy
astrostarlight\t7h
asvs\t5g3
asymmetric\t5gv
async\t576
asynchronicity\t576
asynchronou\t576
asynchronous\t5ed
atgcommerce\t7n
athena\t1s8
athenanet\t2j3
atl\t7p
atla\t1nr
atlanti\t2j5
atlas\t1nr vf
atlassian\t2kt 8l k6
atmega\t3lh
atmel\t3lh
atpg\t4xm
attiny\t3lh
attr\t7r
attribute\t56f
attribution\t5e5
attunity\t3z6
audio\t2jb
audiocode\t2jb
augmented\t5w8
aurix\t3bn
aurora\t1sa 1
auth\t1ao 3wk
authorize\t7w
authzed\t12m
auto\ta 7p 1 12r ks nv c b
autoconf\t2k2
autodesk\t3kf
autodeskalia\t2jg
autodeskalias\t2jg
autodeskforge\t2jj
autodeskvault\t2jn
autoencoder\t2jo
autof\t2jp
autolayout\t7x
autoloader\t2jd
automake\t2k2
automate\t4ux r 42 1e 21 b1 5x
automated\t2jy 2bq 46 5o 1s
automatedv\t2wa
automatic\ttc 1pp
automating\t4ux r 42 1e 21 b1 5x
automation\t2km 2ab r 42 1e 21 1r 9a 5x
autonomous\t2bd 1b7 1jy
autonomyidol\t1kb
autopep\t82
autopilot\t4jr
autosarclassic\t2k0
autosy\t2k1
autotool\t2k2
avamar\t2wm
avd\t23t
avinetwork\t2k9
avinetworks\t2k9
avlcruise\t2ka
avx\t5ic
aws\t1jq 4m 3u 1 1 2 1 1 1 4 2 1 3 1 1 1 3 1 2 1 2 1 1 2 1 2 1 1 2 1 1 1 2 1 2 2 1 2 3 6 4 2 1 2 3 1 1 4 1 1 1 1 1 1 1 2 2 1 2 2 1 1 1 1 1 2 4 a2 a7
awsappconfig\t1vc
awsappflow\t1s7
awsappsync\t1vg
awsartifact\t1vh
awsbackup\t1vl
awsbilling\t1vn
awsbudget\t1vo
awsbudgets\t1vo
awscertified\t5lj
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
axapta\t3lp
axi\t4n3
axio\t1as
axonframework\t1kd
axonserver\t1kd
az\t1zx 3m3
azure\t246 5e d a l 2 236
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
azurecertified\t5m0
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
back\t4v0
backbone\t88
backbonej\t88
backbonejs\t88
backdropcm\t89
backdropcms\t89
backend\t4up cu
backends\t57j
backstopj\t8b
backup\t4y0
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
basic\t4zo
batchfile\t2l4
batchfiles\t2l4
batchscript\t2l4
batchscripts\t2l4
battery\t50f
bazaarvc\t2l8
bazaarvcs\t2l8
bbolt\t1km
bbpress\t9o
bcrypt\t5ch
bcsfoundation\t5mc
beacon\tkf
beacons\tkf
beaglebone\t4e1
beam\t2ga
bean\tjr
beanstalk\t1wm
beautifulsoup\t1au
beaverbuilder\t8h
beckhoff\t4fg
bedrock\tzz sd 1
bedrockagent\t1sd
bedrockagents\t1sd
beegf\t2lb
beeware\t15p
behavior\t4v3
benchmark\t2lf 29q
bentley\t3lz
bento\t2lg
berkeleydb\t1kl
betterauth\t8k
betterstack\t2li
beyond\t25w fn
beyondcorp\t25w
bi\t3sz 1ey
big\t8m 1xb 1 fq 2 fj 1 27d
bigdata\t57k
biglake\t25x
bigquery\t25y
bigqueryml\t247
bigswitch\t2lm
bigtable\t260
bill\t2mp
binary\t261 2t7 4e
bioinformatic\t57l
biomej\t2lu
biomejs\t2lu
biometric\t51o
bit\t8q 2d9
bitlocker\t29q
biz\t2m2
black\t8t 5mh
blackbelt\t5va
blackberryuem\t2m4
blackduck\t2m3
bladejava\t8u
blameless\t51y
blaze\t2m8
bldc\t3nh
ble\t94 4ym
blitz\t8z
blitzj\t8z
blitzjs\t8z
blob\t1zp bk
blobstorage\t1zp
bloccubit\t91
block\t57n
blood\t2ma
blue\t2mg 1
bluecoat\t2md
bluemix\t295
blueprint\t92 1
blueprism\t2me
bluetoothmesh\t94
blueyonder\t2mf
bmc\t3cm
bmchelix\t2mk
bmctruesight\t2mm
bms\t2l6
board\t4z5
bods\t43t
bolt\t2mo
bomgar\t2lk
bookshelf\t97
boomi\t2wn
boomicertified\t5mg
boost\t78 21
bootstrap\t9b
borg\t2mq
borland\tv
boschrexroth\t2mr
bot\t1zt
botnet\t57r
boto\t1b0
box2d\t5gf
bpmn\t57s
bqml\t247
branch\t2mz
branching\t4yy
breach\t4ug
bricksbuilder\t9e
brightscript\t423
bring\t4va
broadcomsoc\t2n3
brocadesan\t2n5
browser\t2n6 2x 26c
bs\t1au
bs4\t1au
bsd\t33l
bsimm\t5g5
bsp\t4vb
bss\t4rd
buck2\t2na
buddy\t9o
buf\tbt
buffalogo\t9q
bug\t55y
build\t2nh 1 277 z
building\t2ls 28x mr
buildpack\t2ru
buildpacks\t2ru
bundle\t58j
bunnycdn\t249
burpsuite\t2nm
business\t2no 2ac 41 5r 9o
businessobject\t2no
busy\t2np
butter\t9v
bw\t43r
c\tf 1 2na 4e 1of
c#\tf 3w
c++\tg 9g 1 1 1 3ka
c11\te
c3\ta0
c7n\t2rt
c99\te
ca\t3az p3
cab\t4vm
cable\t4kb
cableharness\t4kb
cache\t4vi
cadence\t3td
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
calculu\t5e8
calculus\t5e8
calibre\t460
caliburn\ta5
callkit\twp
camel\t64
camunda\t4m1
canalyzer\t2oi
canape\t4gv
canary\t57o
canbu\t4nf
canbus\t4nf
cancan\ta7
candb++\t2og
cannon\ta8
canva\t1b5
cap\t5be
cap'n\t2ol
capi\t2s3
capl\t2oi
car\t2ot
carbonblack\t2oo
carmaker\t3cl
carplay\t2fl
cascading\to
casp\t5o8
castlewindsor\tah
casual\t5eo
cat\t1b7 3fq
catalyst\t2qi 2
catch\t2ov
catonetwork\t2oz
catonetworks\t2oz
causalml\t1c3
cca\t5nw 5
ccah\t5o1
ccdak\t5oj
ccdp\t5ms
cce\t5nw
ccnasecurity\t5mx
ccnawireless\t5my
ccnpenterprise\t5n1
ccnpsecurity\t5n2
ccp\t4ky 12y
cdc\t2rq 2gf
cdh\t2rx
cdk\t1vp 2hk
cdktf\t4d9
cdp\t2rx 2hb
cdps\t598
censu\t2p4
cent\t2p6
cento\t2p6
centralized\t50c
cerbo\tam
ceressolver\t2p9
certified\t5me b m m 1 1 x 1 6 2r 2u h
cesiumj\t1b8
cesiumjs\t1b8
cfd\t5fk
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
chartmuseum\t38u
chatbot\t586
check\t5n3 1
checkout\taq
checkpoint\t2po
chefcertified\t5nl
chefhabitat\t2pv
chefinspec\t2pw
chefruby\tar
chibio\t2px
chiplet\t2py
chromadb\t1kq
chromaticui\tau
chrome\t2q4 2hp
chromedevtool\t2q3
chromedevtools\t2q3
chromeo\t2q4
chronicle\t262
chunking\t2xx
churn\t4wi
ci\t4vo
ciam\t5cs
cicd\t4vo
cidr\t54j
cifs\t4sp
cimplicity\t34m
cinema4d\t2q9
circle\t2qa
circuit\t2qb 1 28s 3r
cirrusci\t2qd
cisco\t5jd
ciscoaci\t2qf
ciscocatalyst\t2qi
ciscocml\t2qj
ciscodevnet\t5nt
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
citrix\t3p1 1ue
citrixdaa\t2r7
citrixdaas\t2r7
citrixpv\t2r8
citrixpvs\t2r8
citu\t1kr
civil\t2ji
clarityangular\tb1
claritydesign\tb2
classic\t2is
claude\t1ak
claudecode\t2rh
claudesonnet\t2ri
cld\t5o0
clean\t59j
cleancode\t4vp
cleaning\t59j
clear\t2rj
clearpass\t2in
clearpath\t4g1
clever\t2rm
clevercloud\t24d
click\tb5 19n 16v
clickcli\tb4
client\t4yn
clojurering\tb7
clojurescript\ti
cloud\tba 1h7 2 36 7 1 3 8k 1 c h p 5 3 2 1 2 5 3 5 3 3 4 1 2 5 2 1 1 1 3 9 j 6 s 1uq sf 4j 74 14 y
cloud9\t1vw
cloudarmor\t263
cloudbee\t24k
cloudbees\t2zh
cloudbuild\t268
cloudcomposer\t26b
cloudcustodian\t2rt
clouddatastore\t26e
cloudendpoint\t26l
cloudendpoints\t26l
cloudendure\t1vf
cloudera\t3bc
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
cluster\t4vt
clusterapi\t2s3
clustered\t3oq
clusternode\tbc
clv\t4wi
cmdb\t5dk
cmmc\t5fg
cmmiassociate\t5o2
cmock\t2p2
cmss\t58h
cnapp\t4vs
cncf\t24i
cncfcertified\t5o4
cnn\t5fb
cnns\t5fb
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
code\tbh 2 1h4 3e 1 1 1 1 wd 7 3 235 4j 1d 2d 1 r v
codeartifact\t1w1
codebuild\t1w2
codeceptj\t2sl
codecommit\t1w3
codedeploy\t1w4
codepipeline\t1w5
codeql\t35k
codespace\t35l
codespaces\t35l
codewhisperer\t1sn
coding\t56j
coffee\tk
cognex\t3jh
cognitive\t1zb
cognito\t1so
cogno\t2su
cognos\t3ak
coherecommand\t2sw
coherence\t1og
coilandroid\tbk
cold\tl
collect\t5bc 2b 2
collecting\t5bc 2b 2
collection\t5bc 2b 2
collections\t5dn
column\t1ku
com\t2t1
combineswift\tbo
commercetool\tbp
commit\t4wc
common\tbb 2jy 2az
commonlisp\tm
communications\t4vz
community\t312
communitytoolkit\tri
compactlogix\t41z
compiler\t36i 224
complex\t501
compliance\t4w8 75
compojure\tb7
component\tbq 4lx
compose\tm7
compositionapi\tbr
compression\t4wq
computational\t57l 7z
compute\t27n
computeengine\t27n
computer\t2ui 2di 2c 23 2v
concretecm\tbs
concretecms\tbs
concurrent\t58q
conda\t1ah
conditional\t201
confidential\t55c
config\t2td 22u
configuration\t54m ao
configure\t54m ao
configuring\t54m ao
confluent\t3ej
connect\t2tg
connectrpc\tbt
console\t5c1
constrained\t4yq
consulconnect\t2tk
consumer\t4wb
container\t2xt 2b0
containerization\t58s 1
containerize\t58t
containerized\t58t
containers\t58s
content\t24a 2r4 d3
context\ty6
continue\t2tr
continuous\t4vo 7r
contrastive\t459
control\t1w9 xl
controllogix\t41z
conversational\t586
conversion\t4yr
conversions\t3l3
convert\t2tv
convex\t51b
cooky\t58w
copilot\t29v vr
copilotstudio\t24z
coppelia\t2ty
coquitt\t1be
coquitts\t1be
corba\t4m
core\t250 3r9
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
coreo\t31q
coreos\t31q
coronasdk\tc5
corosync\t3tq
coroutine\tnj
coroutines\tnj
correlation\t4y1
cortex\t572
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
coverage\t4yq
covesa\t34u
cp\t2ti
cpf\t4ga
cpi\t43z
cpp\tg 2u0
cpq\t438
cpsa\t5rc
cpython\t2p
cr\t4mo
craftcm\tca
craftcms\tca
craftcommerce\tcb
craftercm\tcc
craftercms\tcc
crashlytic\t2uj
crazyegg\t2uk
crd\t5dt
crds\t5dt
crdt\tcd
creative\t2dy
credoelixir\tcf
crm\tec
crms\t592
cro\t58v
crontab\t2ur
cross\t36i 22o az
crowd\t2uu
crowdsourced\t4wh
cruise\t2uw
cry\tci
crypto\t594
cryptographic\t594
crystalreport\t2ux
crystalreports\t2ux
csa\t5tj
csf\t5fi
csh\t4cr
csharp\tf
csirt\t4zm
csp\t4ve
cspm\t24j
cspo\t5nf
csqa\t5p0
csr\t4vq
css\t1cl
css3\to
cssa\t5tj
cststudio\t2uy
cswa\t5ve
cswp\t5ve
cte\t568
ctes\t568
ctfl\t5rm
ctype\tao
ctypes\tao
cubla\t1bi
cucm\t5jd
cudf\t1f5
cuml\t1f5
cumuluslinux\t2v2
cumulusnetq\t2v3
custom\t20b 3di 61
customer\t2v6 2ag 1 3f
customvision\t20b
cv\t58p
cves\t59a
cwne\t5p4
cwpp\t4vs
cwsp\t5p4
cx\tck
cxf\t66
cyber\t251 q9 2e6
cyberops\t5ns
cybersecurity\t53d
cyclone\t3ca
cysa\t5ob
cytoscape\tcm
d3\t1bn
d365\t3ln 1
d3j\t1bn
d3js\t1bn
dagger\tjt
daily\tco
dancer\t3uv
dancer2\t3uv
dangerj\t2vi
dangerjs\t2vi
dark\t555
dartfrog\tcq
dash\t2vm
dashboard\t59h
dashboarding\t59h
data\tt 1ay 1 98 3h 4c 46 3h 1 7f ns 2 6 1 3 1 2 5 h g f l7 1ca 5u r 14 w 2k 4c t 7 2w 32 2n
database\t1wl 30d 2q 1m c r d 2k
databrew\t1wz
databrick\t2vq
databricks\t2jd
databrickssql\t2vu
dataclass\tct
datadomain\t2wp
datafactory\t20g
dataflow\t27s
dataflows\t3wo
dataguard\t1oh
dataloader\t2vn
dataop\t4xg
dataplex\t27u
dataprep\t27v
dataproc\t27w
datatable\t1bs
dataverse\t29w
dataviz\t5a2
datazone\t1st
davinci\t4gw
day\tcv
dayj\tcv
dayjs\tcv
db\t1l2 3ca 2 2a
dba\t4xb
dbc\t2og
dbscan\t1d8
dbt\t59z
dc\t3wr
dca\t5pd
dcom\t2t1
ddd\t5ki
ddo\t5a5
ddr4\t4nq
ddr5\t4nq
de\t4wm
dearimgui\tcx
debian\t506
debug\t4xh
decentralized\t5a7
decision\t4uv m9
deck\tcy
declarative\t3dc
deduplication\t4wr
deep\t1bu 4 1ki 3 1 24w
deepset\t38m
defect\t4vf
defender\t29u 3 2 1 1
delayedjob\td0
dell\t2zu
dellavamar\t2wm
dellboomi\t2wn
dellcompellent\t2wo
dellpoweredge\t2ww
dellpowermax\t2wx
dellpowerstore\t2wz
dellunity\t2x0
delmia\t2cy
deltalake\t2x1
deltaplc\t2x2
deltasharing\t2x3
deltav\t2zv
demand\t5bt
demandware\t10c
demisto\t2u7
denodeploy\t252
deploy\t4vo c0 73 1b
deploying\t4vo c0 73 1b
deployment\t4vo c0 73 1b
derby\td3 16t
deserialization\t53m
design\t4bl j4 16 9 18 k u 3 b 1b a 25 f r n 7 1 a 1 9 a 3 3 7 m 1 1b m 2u 1p 25 i j h r 24 v
designing\t4up 1f 18 k x b 1b a 25 f r n j 9 a 6 7 m 1 1b m 2u 1p 25 i j h r 24 v
desired\t2yj
desktop\t4yb 1p
detect\t4xq m 2j 5v 1z 37 y 3k 1x r
detecting\t4xq m 2j 5v 1z 37 y 3k 1x r
detection\t4yc 2j 5v 1z 37 y 3k 1x r
detectron\t1bv
detekt\tnn
determinedai\t2x9
dev\t1bw 1lh 20g 1
devcontainer\t2xb
devcontainers\t2xb
developer\t2q3 2bs
devexpressxaf\td5
device\t1wh 2rb aj ff
devicefarm\t1wh
devnet\t5nt
devop\t4xt
devopsleader\t5pb
devrel\t4xr
devsecop\t4xu
dexie\td6
dfir\t4zm
dfm\t4xl
dfp\t36q
dft\t4xm
dhtml\t1i
di\t5a8
dialog\t253
dialogflow\t27o
dialyzer\tcf
difference\t582
differential\t51z
diffuser\t2xf
digital\t254 2g7 92 gc 5s 3c
digsilent\t3wv
dimensions\t45n
dimensionscm\t45n
dioxu\td9
dip\t2xj
direct\tda 2 1j6 8n t1 nr
direct3d\tdc
directconnect\t1wi
directu\tdb
disassembly\t4v7
discrete\t5e8 45
display\t2yr 1p5 9z
distilbert\t1gz
distributed\t2wb 1z7 31 6r 2d 14
divibuilder\tdf
djangoallauth\tdh
djangochannel\tdi
djangochannels\tdi
djangocm\tdj
djangocms\tdj
djangoninja\tdk
djangoorm\tdl
djangooscar\tdm
dl\t5a6
dlang\tr
dlms\t4nx
dlt\t2x1 2am
dms\t1wl
dnd\ty7
dnf\t4ls
dnn\tdw 4wa
dnssec\t4y2
dockercompose\t2xq
dockerdesktop\t2xr
dockerfile\t2xp
dockerhub\t2xs
dockerregistry\t2xt
dockerscout\t2xu
dockerswarm\t2xv
docs\t4y3
doctrinedbal\tdo
document\t1o7 4p 31u 2u 7b 5r
documentation\t4uq 2u 7b
documentdb\t1sw
documenting\t4uq 2u 7b
docusauru\tdp
doip\t4fs
dolby\tds
dolphinscheduler\t2gg
domain\t4o0
doors\t3al
dori\t2gh
doris\t2gh
dos\t2l4 12n
dosbatch\t2l4
dot\t4b 9l
dotcm\tdv
dotnet\t4b
doubleclick\t36w
dpc++\t1ht
dpdk\t51h
dplyr\t3q
draft\tdy
drago\t2y9
dragonflybsd\t2y8
dragonflydb\t1l9
draw\t2yb
drc\t51u
dreamweaver\t2dz
drf\tdn
drift\t50v
driftdart\te0
drill\t2gi
driver\t4xs fy
drool\t2yg
druid\t1jx
drupalcommerce\te5
dscpowershell\t2yj
dsdm\t5l5
dsl\t5an
dsls\t5an
dspic\t3lg
duckcreek\t2yo
duende\t7c
dundasbi\t2yp
duo\t2ql
duosecurity\t2ql
durable\t210 3o
dw\t5a3
dwh\t5a3
dx11\tdc
dx12\tdc
dymola\t3mz
dyna\t2yt
dynamic\t4wk
dynamics\t2nn y0 1 1 1
dynamo\t1sx
dynamobim\t2ys
dynamodb\t1sx 1 1
e\t5ad lz
e2e\t4ya
earl\t2yw
easy\tee 1 2kk
ebgp\t4pa
ebs\t1t0
ec\t1t1 3wk
ec2\t1t1 5n
echart\t1c6
eclipse\tek c0 1ve
eclipseemf\tei
eclipsercp\tej
ecma\t1l
ecmascript\t1l
ecommerce\t5as
econml\t1c3
ecostruxure\t44s
ecr\t1t3
ecs\t1t4
ecu\t2z5 xu
ed\t5wc
eda\t5bd 5
edb\t1li
edbpostgre\t1lb
edbpostgres\t1lb
edge\t4ou
edgeimpulse\t2z6
edgeworker\t1s4
edgeworkers\t1s4
edifact\t4o8
edk\t4ft
edk2\t4ft
edw\t5a3
ef\tf6
ef6\tf6
efcore\tf6
efficientnet\t1gy
efk\t2zl
efm32\t46c
efmigration\tem
efmigrations\tem
efr32\t46c
efs\t1t6
egg\tep
ehr\t5we
einstein\t439
eip\t5b0
eks\t1t7 1
eksanywhere\t1t8
elasti\t1ta
elastic\t1ld 7n 1 2 1 2 1 3 1 3b 12z
elasticache\t1ta
elasticagent\t2zc
elasticapm\t2zd
elasticbeanstalk\t1wm
elasticbeat\t2ze
elasticbeats\t2ze
elasticsearch\t2zl
elb\t257
elearning\t5wc
electra\t1gz
electrical\t5i0
electricflow\t2zh
electromagnetic\t4y8
electronic\t4o8 aw b9 m1 4
electronics\t4z4
electronj\tet
electronjs\tet
elektrobit\t2z1
elementplu\teu
elementplus\teu
elementui\teu
eleven\t2zk
elevenlab\t2zk
elixir\tv8
elliptic\t5gv
elt\t5b7
emac\t2zn
emacs\t21
email\t5cp
embarcadero\tv
embassyrust\tey
embedded\te 46a
embeddedlinux\t2zp
embeddedpython\t2zq
embeddedrust\t2zr
embedding\t5aw
ember\tf1
embercli\tez
emberdata\tf0
emberj\tf1
emberjs\tf1
embo\t2zt
embodiedai\t2zs
embrace\tf2
emersondeltav\t2zv
emi\t4y8
emotionstyled\tf3
emqx\t4qu
emr\t1tb
encorego\tf4
encrypt\t51z ew 24
encrypting\t51z ew 24
encryption\t51z bs 34 24
end\t55j
endpoint\t2a6
endurance\t53y
energy\t50f
engine\t3pg 7j
enodeb\t4qb
enovia\t2cy
enterprise\tes 4pm 5p z 1 6z
entity\t1dm 3j5 7
entra\t1z6 1 b0
env\t302
epiccertified\t5po
episerver\tty
equinixmetal\t258
equinoxosgi\tf8
equivalence\t4vd
er\t1lj 3bf
ergonomic\t4zd
ergonomics\t4zd
ericssonran\t30a
erlang\tu6
erpnext\th8
error\t5ig
errorprone\tf9
es\t1l 2yt
es2015\t1l
es2020\t1l
es5\t1l
es6\t1l
es7\t1l
esp\t30g
esp8266\t5b4
espressifidf\t30g
esricertified\t5pp
essbase\t3ab
estuaryflow\t30j
esxi\t2ci
etasisolar\t30n
ethernet\t4of
ethers\t1cb
ethersj\t1cb
ethersjs\t1cb
ethical\t51q 4u
etom\t4tl
euicc\t4oc
eval\t5b9
evaluating\t5es
evaluation\t5es
event\t1ll 7r 7q 1
eventarc\t280
eventbridge\t1tc
eventgrid\t212
eventhub\t213
eventhubs\t213
eventlet\thn
eventstore\t1ll
evergreenui\tfc
evidencebi\t30t
eview\t30v
evm\t5b6
evo\tfd
evolutionary\t34t
evolved\t4ob
ewm\t43v
ex280\t5sz
ex294\t5l9
ex407\t5l9
exadata\t2bj
exception\t4yd
exchange\t3lr
execu\t1cc
execution\t52d
exo\tfe
expdp\t1oi
experiment\t5bg
experimental\t5bg
experion\t39g
explainability\t5bh
exploit\t55y
exploitation\t55y
exponential\t52v
exporouter\tfg
express\t215
expression\tfj
expressj\tfi
expressjs\tfi
expressroute\t215
ext\t314
extended\t5w8
external\t3ga
externaldn\t315
externaldns\t315
extj\tfk
extjs\tfk
extra\t316
extract\t4wt ee d
extracting\t4wt er
extraction\t4wt er
f\tz
f#\tz en
faa\t25a
fabric\tfo 1ul
fabricpython\t31b
face\t8n
facebook\t3l3 cq
facebookad\t31d
facebookads\t31d
facebookapi\tfp
facial\t31c
factor\t37z
factorgraph\t37z
factorgraphs\t37z
factory\tfq 1 2vt
factorygirl\tfr
factorytalk\t420
failover\t2ab
fairplay\te1
falcon\t3a7
falconllm\t31j
fargate\t1wt
fast\tfv 1 wi 3bd dq
fastendpoint\tfw
fastlycompute\t25c
fault\t1wu 31n t
faunadb\t1lp
faust\tg0
fc\t2n5
fcm\t5gw
fcp\t5sv
fd\t4ii
fdm\t2cw
fea\t5fk
feathersj\tg1
feathersjs\tg1
federated\t4zj
fedoracoreo\t31q
fedoracoreos\t31q
fetchapi\tg3
fiber\t4oi g0
fibre\t54i
fibrechannel\t4oi
fico\t4lf
fiddlerai\t31u
fido\t4oj
field\t4wv
fiftyone\t4ih
filamentadmin\tg7
filamentphp\tg6
file\t1lr 1g6 1
fileaid\t31w
filebeat\t2ze
filestore\t26n
fin\t25e 3qz
final\ty9
finalform\ty9
finance\t3ln
financial\t5wd
finatra\tg8
finchcli\t320
findbug\t492
findbugs\t492
finite\t5fk
finop\t25e
fiori\t43x
fips\t58l
fire\t325 1 14y
firebase\t2uj 2md
firebox\t4ix
firehose\t1ss
firepower\t2qm
firewall\t5bq
fireworksai\t328
firmware\t4y7 hv
firstrobotic\t329
firstrobotics\t329
five\t32b 1
fivetranhvr\t32d
fixing\t55x
flairnlp\t1ci
flake\t32g
flash\t2z8
flasharray\t3yc
flashblade\t3yc
flashmemory\t2z8
flat\t32k
flatbuffer\t32k
flatcarlinux\t32l
flex\t1cl 11g op 1lv
flexelint\t3ug
flink\t2gj
flinksql\t32r
floorplanning\t51u
flow\t43d
flowise\t3gt
fluent\tgs 154 1gx
fluentassertion\t32t
fluentbit\t32s
fluentui\t1cm
flutter\t90 nj
flutterflow\tgv
flutterhook\tgu
flutterhooks\tgu
flutterweb\tgv
flux\t1mr 1g7
fluxinflux\t1mr
fly\t25f
flywayjava\tgx
fmea\t4yh
fmeca\t4yh
fmod\t577
fmu\t331
foalt\tgz
foc\t3nh
fontawesome\t1cn
forensic\t5ac
forge\th2
form\t20z 2yt
formal\t2o1
former\t336
forti\t339 4
fortianalyzer\t339
fortigate\t33a
fortinet\t5sv
fortio\t33b
forward\t3cf 24f
fossilscm\t33f
fox\t33h
fp\t5by
fpga\t4y9
fpgas\t5bv
framerelay\t4on
framermotion\t1cp
framework\th6
free\t11 32m
freena\t4f7
freenas\t4f7
freeradiu\t33q
freerto\t33r
fresh\t33t
freshdeno\th9
front\t21a 2xd 7i
frontend\t55g p
frp\t5ha
frr\t33x
fsharp\tz
fsx\t1tf
fta\t4yh
ftk\t2zz
ftth\t4ot
full\thd 2mo 2e1
fullstack\t4yo
fully\t33z
function\t21c 3y 15r
functional\t54u mj
functions\t21c 3y 2z5
funnel\t343
fusion\the 226 1s2
fuzzing\t4ys
fxcop\t143
g\t28x
ga\t36u
ga4\t36u
gae\t25s
galeracluster\t1lz
gam\t36q
game\thh 1bz 3mz
gamelift\t1tg
gameplay\t4yu d6
games\t4yu
gan\t5c2
gang\t5a9
garbage\t5dp
garden\t34a
gatekeeper\t3ri
gatewayapi\t34d
gathering\t52r
gatsbyj\thi
gatsbyjs\thi
gaussian\t3p7
gawk\tb
gazeboignition\t34h
gcd\tim
gce\t27n
gcloud\t277
gcp\t26q 12 p 3 a 3hn
gcr\t27p
gcs\t27e
gd\t34j
gds\t5ca
gel\t2z7
gemfire\t1jy
gemini\t283
geminicli\t34q
gen\t5c4
genai\t5c4
generative\t5c2
generic\t5c5
genesy\t34s
genie\t3ym
genomic\t57l
genomics\t57l
genstage\t9j
genus\t2nz
geo\t1cs 1s4
geographic\t5c6
geometric\t34j
geopanda\t1cs
geospatial\t5c6
geproficy\t34m
get\t351
ggml\t30z
ggplot\t14
gguf\t30z
gh\t25i zy
ghostnode\thq
giraffe\tfm
git\t35e 1 1 d 1 7 1sy
giteaaction\t35d
giteaactions\t35d
gitflow\t356
githubaction\t35g
githubactions\t35g
githubapi\t35i
githubcli\t35j
githubcodeql\t35k
githubdesktop\t35o
githubpackage\t35q
githubpackages\t35q
githubpage\t25i
githubpages\t25i
githubproject\t35r
githubprojects\t35r
githubspark\t35s
gitlabapi\t35v
gitlabci\t35w
gitlabduo\t35x
gitleak\t35y
gitop\t4yz
gke\t284 3
gkeautopilot\t284
glacier\t1th
glass\t363 204
glideandroid\tht
glitch\t365
global\t1ww 19a
glue\t1wx 1 1
gluedatabrew\t1wz
gluont\t1cw
glusterf\t367
gmailapi\thw
gmock\t373
gnn\t5fb
gnns\t1cz
gnodeb\t4mw
gnu\t2zn 4y k ej
gnuoctave\t36d
gnuparallel\t36e
gnupg\t36f
gnuscreen\t36h
go\tat 7n
gof\t5a9
gofiber\tg5
gog\t36k
gohugo\tk6
goj\ti2
golang\t17
golden\t36n
goldilock\t36o
gomega\ths
good\t36p
google\t6n ck 3 tg sr 1c2
googlead\t36t
googleadk\t36r
googleadmob\t36s
googleads\t36t
googlealloydb\t25o
googleantho\t25p
googleanthos\t25p
googleautoml\t25v
googlebiglake\t25x
googlebigquery\t25y
googlebigtable\t260
googlechart\ti7
googlecharts\ti7
googlecolab\t36x
googledataform\t27t
googledataplex\t27u
googledataprep\t27v
googledataproc\t27w
googleeventarc\t280
googleimagen\t286
googleoptimize\t36z
googlepay\tia
googlesheet\t371
googlesheets\t371
googletest\t373
googletpu\t28o
googleveo\t28p
googlevpc\t28u
gorillamux\tie
goroutine\tig
gov\t5c9 1
governance\t4zz
government\t5ca
gpg\t36f
gpo\t37t
gps\t5c8
gpt\t1fa 3sx
gpt4\t1fa
gpus\t5cb
gradient\t5h4
gradiospace\t1cy
gradiospaces\t1cy
grafana\t3ee 7p
grafanaalloy\t37d
grafanacloud\t37e
grafanafaro\t37f
grafanaoncall\t37h
grail\til
grapeapi\tin
graph\t19
grapheneo\t37j
graphic\t55v
graphite\t49v
graphqlmesh\tiq
graphqlnexu\tir
graphqlnexus\tir
graphqlyoga\tit
graphx\t48g
grasping\t41u
gravitational\t4d0
graviton\t1x0
gravityform\tiw
gravityforms\tiw
grc\t4zz
green\t3c9 2j2
greenbelt\t5vb
greenbone\t3sj
greenhill\t3c9
greenhills\t3c9
gremlin\t1k7
gremlinquery\t1k7
grid\t5ag
groovydsl\tj0
grouppolicy\t37t
growth\t37u
grpo\t2y6
gruntj\t37w
gruntjs\t37w
gsec\t5q6
gsuite\t28x
gt\t1mb
gtest\t373
gtm\t4z0
guard\t1ti
guardduty\t1ti
guardrailsai\t380
gui\t55e 1 1
guzzlehttp\tj9
gx\t3mf
gymnasiumrl\t1d2
h\t4oy
h2o\t1d4
ha\t38c
hadoop\t38o
hadoopyarn\t389
haikujax\t1d5
halcon\t3jh
hamlslim\tjc
hana\t1q8
handlebar\t1d6
hapij\tjg
hapijs\tjg
hard\t5hb
harden\t53e
hardening\t53e
hardware\t4va 2x 2 x 1 ek
harmonyo\tji
harnesscd\t38i
hashi\t38j
hashicorp\t1f 2le 6q wk 3p jg
haskell\ta2
hazard\t38d
hcd\t55p
hce\t5co
hci\t4ze
hcl\tkg 218 1rn
hdf\t1mh
hdinsight\t21d
hdphortonwork\t38p
hdphortonworks\t38p
hds\t395
headlessui\t1d9
health\tjl 5ct
healthcare\t5we
helix\t3ut 48
helmet\tjn
helpdesk\t4e8 ls
hevodata\t38w
hexagon\t2yk
hexagonal\t5kf
hfss\t2fv
hhvm\t1b
high\t1da 3rd rv
highchart\t1da
highly\t4za 3u
hil\t5cg
hippocm\tju
hippocms\tju
hitachivantara\t395
hl7\t4oh
hlasm\t2it
hlr\t4p2
hls\tjw 4ff
hmis\t5cn
hmm\t390
hnswlib\t1mj
holistic\t399
holo\t39a
hololen\t39a
holoview\tui
holoviews\tui
home\tjx
homomorphic\t51z
honeypot\t4xi
honeypots\t4xi
hopswork\t39i
horizontal\t534
hortonwork\t39j
hot\t39k
hotwire\t4fd
hpc\t5cj
hpenimble\t39u
hpeprimera\t39v
hpeproliant\t39w
hpesimplivity\t39x
hpestoreonce\t39y
hpesynergy\t39z
hpintegrity\t39o
hpopenview\t39q
hpsitescope\t39r
hql\t1g
hsm\t5dr
hss\t4p2
html5\t1i 19n
http\t4p3 3 2p h1 8l s 1m
http4\tk2
httpd\t2gs
huaweicloud\t291
huaweirouter\t3a2
huaweirouters\t3a2
hub\tk4
hudi\t2gt
huehadoop\t3a4
huggingface\t1dd
human\t55p 6y
hvr\t32d
hw\t4z7
hybri\t10g
hybris\t10g
hylandonbase\t3aa
hyper\t3ad
hypermesh\t2f6
hyperparameter\t5et
hyperrust\tka
hypersql\t1mk
hyperv\t293
hypothesi\t3ae
hyva\tke
hyvä\tke
i\tl4 35m
i18n\t4zv
iaa\t294
iaap\t5ol
iac\t4zp
iam\t1x4 2
ibati\trl
ibatis\trl
ibispython\t3ah
ibm\t2es 3w oh 49 7f e7 5i dx
ibmcertified\t5r6
ibmcloud\t295
ibmdoors\t3al
ibmflashsystem\t3an
ibminfosphere\t3ao
ibmnetcool\t3aq
ibmstorwize\t3at
ibmwatson\t3av
ic\t4bo
icarusverilog\t3ax
icc\t4bo
icc2\t4bo
ice\tkh
ice40\t3gy
iceberg\t2gu
iced\teq
iceface\tkh
ics\t51f
ida\t353
idempotent\t4zi
identity\t7c 20t il
identityserver\t7c
identityserver4\t7c
idm\t5cs
idmc\t3bw
idocs\t3b0
idrac\t2ww
idri\t1j
ids\t5cu
iec\t5bz
ieee\t4rs
ifix\t34m
ifscloud\t3b3
iga\t4zj
ignite\t1jz
ignitioncoreo\t3b5
ignitioncoreos\t3b5
iic\t3bu
iics\t3bu
iiot\t5d6
ile\t30
illumo\t3b7
ilog\t2ue
image\t4w9 c2 e
imagebuilder\t3b9
imgui\tcx
immutable\tkl 1
impalakudu\t3bd
implementing\t53c
imus\t5d1
in\t3bj
inca\t30m
incapsula\t29a
incident\t3bh
incisive\t2o8
index\t4zo
indexes\t4zo
inductive\t3b4
industrial\t4vz 5g
inertia\tko
inertiaj\tko
inertiajs\tko
inet\t3bm
inference\t3i5 1wm
inferentia\t1x8
infernoj\tkq
infernojs\tkq
infineonaurix\t3bn
infineonpsoc\t3bo
infini\t3bq
influx\t1mq
infopath\t113
informaticaedc\t3bx
informaticaidq\t3by
informaticamdm\t3bz
information\t5i2
infosec\t5d4
infosphere\t3ao
infosys\t31z
infotainment\t2fl
infra\t4zp
infragistic\tks
infrastructure\t294 2mf 5e
ingest\t59n
ingesting\t59n
ingestion\t59n 8
ingre\t1jm
ingres\t1jm
ingress\t3g8
innosetup\t3c3
innovu\t2o0
innovus\t2o0
insightvm\t408
inspec\t2pw
instagramapi\tkv
install\t3c5 1
instructor\t4an
instrument\t2xi
insur\t5wf
intac\t5li
intacs\t5li
integrate\t4ur x 3j 5h 50 1c 5a
integrating\t4ur x 3j 5h 50 1c 5a
integration\t4ur x 3j 5h 50 1c 5a
integrations\t4ur
integrityrtos\t3c9
integromat\t3jq
intel\t8w 3qr j1
intelfpga\t3ca
intelli\t3cc
intelligent\t5al
intellijidea\t3cc
intelrealsense\t3cb
inteltbb\tkx
inter\t1mu 3vt
interactive\t35a 28b
interface\t13w 41j
internationalization\t50a
internet\t3b6 220 24
interprocess\t5in
intersystem\t1mv
intouch\t2k6
intrusion\t5cu
inventor\t2jl
inventorcad\t2jl
inversion\t5a8
ioc\t5a8
ionic\ta9
ionicangular\tl1
ionicreact\tl2
ionicvue\tl3
iono\t29b
ionoscloud\t29b
ios\t2qp
iot\t1x9 4a
ip\t4ph f2 ar
ipado\tl4
ipados\tl4
ipc\t5in
ipfix\t4r1
ipgcarmaker\t3cl
iphone\tl4
ips\t5cu
iptable\t3cn
ipv\t4pl
ipv4\t4pl
ipython\t1ds
ir\t4zm
ireb\t5oo
iron\tl7
irule\t31a
irules\t31a
isa\t5cy
isaac\t3qi
isaaclab\t3cp
isc\t3f5
iseries\t2io
isery\t2io
isilon\t2wr
islands\t4zg
iso\t30p 117 6e 7i dk
iso27001\t5dd
ispf\t4fb
isr\t4zn
issue\t4vf
istqb\t5p2 1
it\t4uw 83 4v 5a g
itilexpert\t5rq
itk\t1hd
ivanti\t3ml bl
iverilog\t3ax
ivi\t2fl wg
j\tmk 2r6 i qv 1m7
j2ee\tlm
j2se\t1k
jags\t4jk
jakarta\tlm x
jakartaface\tlg
jakartafaces\tlg
jakartarest\tlh
jamfcertified\t5rt
jamsscheduler\t3d1
janus\t1mw
jasper\t4e7
jaspergold\t2o1
jasperreport\t4e7
jasperreports\t4e7
jaspersoft\t4e7
java\t1l jq j j 6 5 3 e6 4cs
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
jaxp\t3d5
jaxr\tlw
jaxrs\tlw
jaxw\tlx
jaxws\tlx
jbosseap\tlz
jbossfuse\tm0
jda\t2mf
jde\t3d9
jdedward\t3d9
jdedwards\t3d9
jdk\t1k
jee\tlm
jena\t1k3
jenkin\t3db
jenkinsfile\t3db
jersey\tlw
jes\t3de
jes3\t3de
jet\t3dg
jetbrain\t3dg
jetbrains\t41f
jetbrainsai\t3dh
jetpackpaging\tm9
jetson\t3qj
jfr\t3d3
jfrog\t2ik
jinja\t2w9
jinja2\t1n
jira\t4lg
jiraalign\t3dl
jna\tme
job\t57e cp
jointj\tmf
journey\t55m
jpms\tlo
jruby\t31
js\t1l
jsm\t3dn
json\ts4 3ij fc ri
jsonform\tmq
jsonforms\tmq
jsonp\t1o
jsonschema\t3dz
jta\t3du
jtest\t3u9
julialang\t1r
jump\tmv 4kk
junie\t3dh
junipermist\t3e5
junipermx\t3e6
junipersrx\t3e7
junit4\t3e8
junit5\t3e8
juno\t3e3
junos\t3e3
junosspace\t3e9
jupyter\t3ea
jupyterlab\t1ds
jwplayer\tmw
jwts\t4pz
k\t58f
k8s\t3g7
kafdrop\t2et
kafka\t2et
kafkaconnect\t3eh
kafkaj\t3el
kafkastream\t3ek
kafkastreams\t3ek
kaio\t3eo
kalilinux\t3ep
kalman\t5iu
karaf\t6a
kat\t1du
katacontainer\t3f1
katacontainers\t3f1
kdb\t1mz
keil\t2ig
kemploadmaster\t3fa
kendoangular\tmz
kepler\tn2
kepserverex\t3fd
kera\t1dw
kerastuner\t1dx
kerbero\t4q0
kettle\t3un
key\t1dy jf 47
keyence\t3jh
keysight\t3cv
keysightad\t3fh
keysightads\t3fh
keystone\tn3
keystonej\tn3
keystonejs\tn3
keyvault\t21k
kill\t59e
kimball\t4xy
kinaxi\t3fl
kinematic\t3cf
kinematics\t3cf
kinesi\t1tn
kinesis\t1ss v 1 1
kineti\t3qr
kinetis\t3qr
kirbycm\tn5
kirbycms\tn5
kissmetric\t3fn
kmm\tnl
kmp\tnl
kms\t1xd
knex\t1dz
knockout\tna
knockoutj\tna
knockoutjs\tna
knowledge\t313 lq
koaj\tnb
koajs\tnb
koala\t3fs
kobo\t3ft
kokko\t1s
konva\tng
kop\t3fw
korn\t1t
kotlinflow\tnk
kpi\t50o
kratosgo\tnm
ksh\t1t
ksql\t3fy
kstream\t3ek
kstreams\t3ek
kube\t1e2 223 2 7
kubectl\t3g7
kubernate\t3g7
kubernates\t3g7
kubernete\t3g7
kubernetes\t3fm 1gn
kubernetesrbac\t3g9
kudu\t1k4
kurrentdb\t1ll
kusto\t1v
kyc\t56r
kylin\t2gw
kyvo\t3gm
l1\t500
l10n\t4zv
l2\t4uu 56
l3\t500
lab\t1w
label\t59p
labeling\t59p
labelstudio\t3gn
labview\t5o0
lake\t1xe
lakef\t3gq
lakeflow\t2x1
lakeformation\t1xe
lakehouse\t59q
lambda\t1xf 1 1 1ja
lambdaedge\t1xg
lambdalab\t29h
lambdalabs\t29h
lambdalayer\t1xh
lambdalayers\t1xh
lambdas\t1xf
lamina\t1a0
laminas\t1a0
lan\t4q5
landesk\t3ct
landing\t21p
landingzone\t21p
landingzones\t21p
lang\t1e3 1 22p 2 1
language\t21q 3c9
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
large\t3xc zp aj 6f
last\t3gx
latent\t5ab
latticefpga\t3gy
launch\t3gz
lazy\t58j
lda\t1id
lead\t5re 1
leadauditor\t5re
leak\to5
lean\t5v9
leancertified\t5s4
learn\to6
learning\t406 1w6
legendstate\to7
legomindstorm\t3h6
legomindstorms\t3h6
lemonsqueezy\to9
lenskubernete\t3h8
lenskubernetes\t3h8
lepto\toa
lesscss\t1z
let\t3ha
letsencrypt\t3ha
lexers\t51l
libero\t3lm
librenm\t3he
liferaydxp\tof
lift\t24h
lighthouse\t58y
lightning\t1gd 2n1
lightsail\t1xk
lime\t3hl
lin\t4ol
lineage\t59r
lineageo\t3hn
linear\t5e8 1q 1f
link\t4q4
linked\t4z8
linkedinad\t3hp
linkedinads\t3hp
linkedinapi\toi
linter\t505
linters\t505
linux\t3a 3rh 131 5m 18 47 4x eg
linuxmint\t3hu
litelement\tom
litert\t1i1
lithography\t45h
litmuschao\t3hy
litmuschaos\t3hy
live\toq 2t9 1 21h
liveblock\too
liveop\t507
liveops\t507
liveview\tv9
livy\t2gx
lizardf\t3i1
llama\t1eb 23r 1
llm\t4uj bz 4r g 8 h
llmop\t50q
llmops\t50q
lmaxdisruptor\t3i9
lms\t5wc
lmstudio\t3i8
load\t3ia 1ji
local\t1n7 mc
localization\t41t y2
localytic\t3ib
lodashfp\tox
log\t21v 1go 1 2 1hq
log4j2\toy
loganalytic\t21v
loganalytics\t21v
logdna\t3lc
logianalytic\t3ig
logianalytics\t3ig
logic\t21w 1gl az 14g
logical\t4uc 2m
logicapp\t21w
logicapps\t21w
logistic\t5hd
logru\t3il
logz\t3io
loki\t37g
lokij\t1n8
lon\t4qa
lonwork\t4qa
look\t3is
lookerstudio\t3ir
loop\tp3
lora\t5bp 2b
lotusnote\t3it
lotusnotes\t3it
lovable\t3iu
low\t54n 4 rr
lpar\t3x0
lpddr\t4nq
lseg\t40p
lstm\t5fb
lte\t4qx fh
ltspice\t56o
ltv\t4wi
luajit\t22
luau\tzp
luciaauth\tp5
lucidwork\t1na
luckyorange\t3j2
luminu\tp8
lwc\t43e
lxd\t3j8
lync\t5jd
lyni\t3ja
lynxo\t3jb
lytic\t3jc
m\t5s9
m365\t3ls 5b
mac\t3ji
maccatalyst\tpb
machine\t1ff 273 1m7
machinerygo\tpc
macie\t1tw
maco\t3ji
magic\tpg
mahout\t2gy
mail\t3jm
mainframe\t2it 230
mainframes\t4lt
maintainable\t50g
make\t3jq
makefile\t3jo
makefiles\t3jo
makeintegromat\t3jp
mamp\t4kv
manage\t3jr 1at h e 3 3 i 4 14 8 s 1a 5 j 3 a 11 2 b s f 17 8 o 1k 1y 10 4m 55 6 e b
managed\t1to 3kl
management\t4uk h e 3 3 i 4 14 8 s 1a 5 j 3 a 11 2 b s f 17 8 o 1k 1y 10 4m 55 6 e b
managing\t4uk h e 3 3 i 4 14 8 s 1a 5 j 3 a 11 2 b s f 17 8 o 1k 1y 10 4m 55 6 e b 8a
manhattanwm\t3js
manhattanwms\t3js
manipulator\t41u
manipulators\t41u
manti\t3jv
mantisbt\t3jv
manufacturing\t5ec
many\t1ee
map\tpl 2 ot 25i
mapboxgl\tpk
marble\tpo
maria\t1nd
marionette\tpp
mark\t1ne
marketing\t43f 1rh
martendb\t1ng
marvellsoc\t3k3
mask\t1cf
mass\tpu
massively\t1nv
masvs\t5g4
mat\t1ei
material\tqt
materialdesign\tpv
materializecss\tpw
materialui\t1eh
math\t5e8
mathematic\t5e8
mathematical\t5e8 1q
matlabcoder\t3k9
matter\tpx
maturin\twx
maui\t4f
mavensurefire\tpz
max\t1nh
mb\t5pg
mbed\t2ih 11z
mbedtl\t3kg
mbse\t5j0
mcal\t2k0
mcmc\t3k1
mcp\t5eq
mcsa\t5sc
mcsd\t5sc
mcu\t5eh
mcus\t5eh
md\t5sf
mdanalysi\tq1
mdm\t50j
mdn\t4qi
mdt\t2a3
measured\t538
mechanical\tq2 1pc
mechanicalturk\t2fe
mecm\t44p
media\tfe as od 262
media3\tfe
mediaconvert\t1wp
medialive\t1wq
mediapackage\t1wr
medical\t5d7
medusa\tq7
medusaj\tq7
medusajs\tq7
melsec\t3mf
mem\t1nj
memcache\t1nj
memory\t524 5r
memorydb\t1u0
memorystore\t28b
memsql\t1qg
mend\t3kv
menderota\t3kw
mentor\t3tw c4
mentorpad\t3tw
mentorpads\t3tw
merge\t528
meso\t2gz
mesos\t2gz
mesosphere\t2gz
message\tqb 2ur 1tt
messaging\t5ed
meta\tfp 2lo po 1ne
metal\t3jf
metapixel\t3l3
meteorj\tqe
meteorjs\tqe
metric\t3lb 1fd
metricbeat\t2ze
metrics\t5i4
metro\t4nj
micro\thz 8l 2v0 f 1 tu fb je
microarchitecture\t2ui
microchippic\t3lg
microchipsam\t3lh
microcontroller\t5eh
microformat\t5ei
microformats\t5ei
microfrontend\t5eg
microk8\t3li
microprocessor\t5eh
microprocessors\t5eh
microsegmentation\t517
microservice\t5ej
microsoft\tu0 wm au ah 1 oz q6 sm 2
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
migrate\t4wx h 2p
migrating\t4wx h 2p
migration\t24h 2sg h 2p
migrations\t4xe
mikro\t3m2
milvu\t1nn
min\t3m6
miniconda\t1ah
minimalapi\tqq
minimalapis\tqq
mirrormaker\t3ei
mirthconnect\t3mb
mission\t5ht
mist\t3e5
mitosi\tqs
mitsubishiplc\t3mf
mix\t3mg
mixed\t3nq 28i
mkdoc\tqt
mkl\t8w
ml\tqu nt 24t 1b3 67 95 47 p
mllib\t48h
mlop\t50q
mlplatform\t3mi
mlplatforms\t3mi
mlsystem\t3mi
mlsystems\t3mi
mlworkflow\t3jg
mlworkflows\t3jg
mob\t51k
moba\t3mj
mobile\t3ml 1bq 4j
mobileci\tqx
mock\t3mq 1e4
mocks\t50u
modallab\t3mr
modallabs\t3mr
modbu\t4qn
modbustcp\t4qo
model\tqz 1nh j4 kl 4v 1bl cw 8 3d 1 1 1v 21
modeling\t4v4 1u 10 6c 3 20 1f a 63 3 2e 1r s 1c
modern\t9z
modicon\t44s
module\t5eg
moe\t3mh
mojoliciou\t3n3
moment\t1eq
momentj\t1eq
momentjs\t1eq
monacoeditor\t1er
monday\t3n5
mongo\t1np
mongodbcompass\t1ns
mongodbrealm\t1nt
monitor\t50v 2 2i 24
monitoring\t50v 2k 24
mono\tr6 2 49q
monolithic\t5eu
monta\t3n7
monte\t5id
moosef\t3nc
mosaic\t2vs
mosaicml\t2vs
moshiandroid\trc
mosquitto\t2z4 1rq
mother\t3ng
motion\t56p 25 4b 34
motoman\t4lk
motor\t5gl
move\t42a
mozilla\t486
mpc\t3mu 1s2
mplu\t3nn
mpsoc\t4la
mq\t3ap
mqseries\t3ap
mqsery\t3ap
ms\t1nl 31 jn 4 qk kr 3 1 1 2 1 2 1u 2 39 qv 1r 18q
msal\t2af
msc\t3oe
msi\t4jw
msk\t1u3
msp\t50h
msp430\t4do
mssql\t1qm
mstp\t4s7
msvc\t17v
msw\t3mn
mtl\t4qw
mui\t1eh
mule\t3nx
multi\t2eb 6k cp tb zp 5w a2 2l 4s a v 1
multicloud\t2b3
multimarkdown\t23
multimeter\t3ny
multimodal\t5jl
multimodalai\t3nz
multiplatform\t593
multitenancy\t5ex
multitenant\t5ex
multithreaded\t5f1
multivariate\t4ua
mutual\t4qw
mvc\t7d
mvvmlight\tri
mwaa\t1u4
my\t1nx
mybati\trl
mysqlcertified\t5sq
mysqlworkbench\t1ny
n\t5dv
nac\t513
nagio\t3oa
nagiosxi\t3ob
named\t5fj
nand\t2z8
nanostore\tro
nat\t1xq
natgateway\t1xq
national\t3pj
native\tl4 6l 1
natural\t2do 31v
nav\trr 2tz gk
nav2\t42a
navigation\t5l
navision\t3lq
naviswork\t2jm
navisworks\t2jm
ncda\t5sr
ncp\t5sw
ndk\t5m
nebiu\t2b5
nebula\t1o0
nemo\t1f4 1sw
neo\t1o2 20j
neon\t2ii
neovim\t4hq
neptune\t1jq 24w
nerf\t3p7
nerve\try
nessu\t3oo
nest\trz
nestj\trz
net\t4b 3ke 4 1 1 6 1 2 1 11w
netappontap\t3oq
netbackup\t4hh
netbean\t3ot
netconf\t4r0
netflix\t2tc 7c
netflixoss\t3oz
network\ts0 1a9 1 ok 218 8v 3l an 1 1 3
network+\t5oe
networkwatcher\t22a
neural\t1ey h
newrelic\t3p8
newtonsoftjson\ts4
next\ts6 ii 44q
nextauth\t1ao
nextgen\t3mb
nextj\ts6
nextjs\ts6
nexu\t3pb
nexus\t2qt
nfsv\t3pe
nft\t5fd
nftable\t3pf
nfv\t519
ngap\t4sb
nginxingress\t3ph
ni\t3o1
niagara\t4g7
nifi\t2h1
nimble\t39u
nimlang\t2b
ninja\t3pr
ninjarmm\t3pr
nintendo\t5c1
nio\tlp
nis\t5ff
niteststand\t3pl
nitro\t1u5
niveristand\t3pm
nixo\t3pu
nixoslinux\t3pv
nlb\t257
nlu\t5fj
nn\t5su
no\tsk vn 3pu
nobl\t3py
noc\t3p6 1c0
nocode\t5e1
node\tsn 2y0
nodeexporter\t3pz
nodej\tsn
nodejs\tsn
nodepool\t3q1
non\t1o7
nonlinear\t51b
nonstop\t39p
nor\t2z8
norflash\t2z8
normal\t51a
notebooklm\t28d
notification\t22b
nova\tnz
nozominetwork\t3q8
nozominetworks\t3q8
npc\t5c0
npu\t38g
nrf\t3q4
nrf52\t3q4
nrf53\t3q4
nrwl\t3qp
nservicebu\tsy
nsight\t3ql
nsx\t2k9 1y0
nucleusrto\t3qe
nucleusrtos\t3qe
num\tt1 m2
nuxtcontent\tt3
nuxtj\tt2
nuxtjs\tt2
nvidia\t1bu 6o 228
nvidiajetson\t3qj
nvidianemo\t1f4
nvidianim\t3qk
nvidiansight\t3ql
nvidiariva\t1f6
nvlink\t3bq
nx\t2qt xl
nxelixir\tt7
nxpkineti\t3qr
nxpkinetis\t3qr
o\t4r6
o365\t3r3
oam\t3gd
oat++\tt9
oauth2\t4r6
obd2\t3qs
obj\t2c
objc\t2c
object\t2d 3 1lt ov 2vl 1k 5i 1 7
objection\ttb
objectivec\t2c
objectlock\t3qu
observablehq\t3qx
obsstudio\t3qw
oca\t5t3
ocajp\t5t4
ocean\t1oa
oci\t2be
ocjp\t5t3
ocp\t5t3
ocpjp\t5t4
ocpp\t30p
octo\t3qz
octobercm\ttf
octobercms\ttf
octopusdeploy\t3r0
oculussdk\t3r1
odi\t3t0
odx\t2oh
oem\t1oj
ofbiz\t6b
office\t3ls
office365\t3r3
oidc\t4rb
oke\t2bi
okr\t5kq
oktacertified\t5sy
omniture\t2dv
omronplc\t3r9
onbase\t3aa
one\ttj 1ja 1eh 1 1
oneapi\t1ht
onedrive\t2ak
onelake\t2aa
onenote\t2al
onion\t5kf
online\t4xv 2 cv
ontap\t3oq
ontologies\t5ds
ontology\t5ds
oo\t2d4 2x5 5j
ooa\t5fr
ood\t5fs
opagatekeeper\t3ri
open\toc 5e lk 3 vy 12 1f4 c i 4 yq 6 nk z 1 6
openai\t1jb 19i
openaiapi\t1fa
openaieval\t3rp
openaievals\t3rp
openaigym\t1fc
openaiswarm\t3rq
openbla\ttl
openbmc\t3cm
openbug\t4jk
openbugs\t4jk
opencensu\t3ru
opencm\ttn
opencost\t3g3
opencypher\tq
openeb\t3rz
openedge\t1pj
openfaa\t2ba
openfeign\tg2
openframework\ttp
openhand\t3s2
openidconnect\t4rb
openlane\t3s8
openlayer\t1fe
openlineage\t3k2
openmodelica\t3mz
openmpi\t5ev
opennm\t3s6
openscenario\t3rx
opensip\t3sc
openstack\t38r
openstackswift\ttv
openswoole\t14q
openthread\t4tj
opentok\t17z
openui\t449
openui5\t449
openva\t3sj
openvm\t3sk
openzf\t3sp
operations\t4rd ol
operator\t5dt
operatorsdk\t3sq
ops\t1xu 1uz
opswork\t1xu
opsworks\t1xu
optical\t4o6 rf
optimization\t4we 36 4 r 8 o i k bv
optimize\t4we 36 4 r 8 o i k bv
optimized\t52d
optimizing\t4we 36 4 r 8 o i k bv
optistruct\t2f6
or\t2ti
oracle\t7n 1ii 19h 33 3y 3o et gv 3f 8f 1d
oracleadf\t3sw
oracleapex\t1of
oracleasm\t3sy
oraclecloud\t2be
oracleexadata\t2bj
oracleform\t1ok
oracleforms\t1ok
oraclefusion\t3t3
oraclelinux\t3t6
oraclereport\t3t7
oraclereports\t3t7
oraclesbc\t3t8
oraclesqlplu\t1op
oraclesqlplus\t1op
oraclestream\t1oq
oraclestreams\t1oq
oracletimesten\t1or
oran\t4r5
orb\t4hw
orchardcm\ttz
orchardcms\ttz
orchardcore\ttz
orchestrate\t58s bb
orchestrating\t58s bb
orchestration\t58s bb
orms\t5fz
orykrato\tu1
orykratos\tu1
os\t3ji 4o 59 18a 1p cj
osb\t3t9
oscilloscope\t3tg
osisoft\t2k7
osm\t1fg
oss\t4rd a1
otel\t3sf
ouster\t4h8
outlier\t56q
outlook\t3lt
outsystem\t3tk
over\t5g2
ovhcloud\t2bo
ovn\t3rm
ovs\t3rm
owaspzap\t3to
owb\t3tb
owl\t5ds
oxygenbuilder\tub
ozone\t453
p\tuc
p2p\t5gd
p4\t3ut
p5\t1fk
p5j\t1fk
p5js\t1fk
paa\t2bq
package\t4xj 2n
packet\t2br f4
packetbeat\t2ze
packettracer\t2qv
paddle\t1fl
padslayout\t3tw
page\t565
pager\t3tx 17g
paginated\t2an
paid\t536
paired\t51k
pairing\t51k
palladium\t2o3
pam\t5go
pan\t3tz
panda\t1fm
pandacss\tug
pandorafm\t3u1
pandorafms\t3u1
panel\t3u2
panelholoviz\tui
paper\tuj
para\t3ub
parallel\t1xy 1wa 11l en
parallelcluster\t1xy
parameter\t1xz
parameterstore\t1xz
pardot\t43g
parser\t51l
parseserver\tum
partial\t4zg
particle\t5jm
party\tun
passkey\t4oj
passkeys\t4oj
passport\t1fn
passportj\t1fn
passportjs\t1fn
password\t5ch
path\t5h8
pattern\tup
paxo\t58r
paxos\t58r
pay\t536
payload\t4zs
payment\t5ga
pca\t5ae
pcap\t5tf
pcaprometheu\t5te
pcaprometheus\t5te
pcf\t24g
pci\t4ri
pcl\t1fy
pcpp\t5tf
pcs\t46f
pcs7\t46f
pcsa\t5tj
pd1\t5ux
pd2\t5ux
pdi\t3un
pdmpython\tuu
pdqdeploy\t3uj
peak\t3uh
pebbledb\t1ox
peer\t4vv
peft\t5bp
pegacertified\t5tj
pegasystem\t3uk
pegasystems\t3uk
pekko\t56
pelicanssg\tuy
pen\t51q
penny\tuz
pentest\t51q
pentesting\t51q
people\t1oy 25q 1
peopletool\t1oy
perception\t41v
perf\t3uu
perfectswift\tv1
perform\t4vv
performance\t4v5 5s 1g
perl5\t2h
perldancer\t3uv
permit\tv2
perplexityapi\t3uw
petitevue\tv3
petting\t1fp
pgsql\t1pf
pgvecto\t1p5
pharo\t3d
phoenixcontact\t3v2
phone\tbx
phonegap\tbx
photo\t3v5
photogrammetry\t2cx
photonic\t3v4
photono\t3v3
photonos\t3v3
php\tvd g0 dv 25z 1
php5\t2i
php7\t2i
php8\t2i
phpc\tvd
phpcs\tvd
phusion\tuo
physical\t4wy mp
physx\t5gf
pi\t2k7 2ih
pic\t3lg
pic18\t3lg
pic32\t3lg
picassoandroid\tvg
pid\t58u
pihistorian\t2k7
pikeo\t3vc
pil\t1fr
pingfederate\t3vd
pingidentity\t3vd
pinot\t1k5
pipe\t3vi
pipeline\t5k3
pipelines\t59v
piranhacm\tvj
piranhacms\tvj
pisystem\t2k7
pit\tvk
pitmutation\tvk
pivot\t3lu
pivotaltracker\t3vj
piwikpro\t3vk
pixi\t1ft
pixij\t1ft
pl\t2j 1 1 3t2 1y7
pl1\t2j
place\t51u
planet\t1pb
planning\t3ak
plasticscm\t3vs
platform\t2bq 4 3is b
platformsh\t2bu
play\tic db 1
playcanva\tvn
playconsole\tic
playjava\tvm
playready\te1
plc\t1x
plcs\t5gi
plop\tvu
plotly\tcr
plpgsql\t2k
plsql\t2l
pmbu\t4sq
pmbus\t4sq
pmiagile\t5tm
pnppowershell\tvv
pocket\tvw
polar\t1fz
polarisshopify\tvz
polycom\t3w6
polymerj\tw2
polymerjs\tw2
pom\t51i
pop3\t4pg
portable\t3wb
porterpaa\t2bv
porterpaas\t2bv
ports\t5kf
positconnect\t3wh
post\t1g0 9d 277 15e
postgi\t1pd
postgre\t1pf
postgres\t1pf
postmortem\t51y
pothos\tir
power\t2m s6 uq fh 5p 1 115 7j 2h ay 3 1 1 13i 3e
powerapp\t2bw
powerapps\t2bw
powerautomate\t2bx
powerbi\t3wn
powercenter\t3bu
powerdn\t3wu
powerpage\t2ap
powerpages\t2ap
powerplatform\t2by
powerquery\t3wq
powerscale\t2wr
powershell\t2yj
powertools\t1y0
ppc\t536
ppo\t2y6
pqc\t5gk
pr\t4vv
pre\t3x9
prebid\t3x3
precisely\t4bi
precision\t4rs
prediction\t5gm
preempt\t3x5
premierepro\t3x8
presta\tw8
prestodb\t3xb
prime\t1g2 1
primeface\tmo
primefaces\tmo
primercss\tw9
primetime\t4bp
prince\t5tw
principal\t5ae
principle\t5dw
prismaaccess\t3xe
prismmvvm\twa
private\t1y2 4j
privatelink\t1y2 4j
pro\t2ul
problem\t55b
proc\t44c
process\t2ax 2k1
processing\t1fk 3hh 4g 5q 7 2 19 1r 5 5 l 4w 3 2h q
processor\t2ui
product\t5gj
production\t4uu 63
proengineer\t2ul
professional\t5ne 35 1 4 1 39 3
profibu\t4rp
profibus\t4rp
proficy\t34m
profile\t4x2 52
profiling\t4x2 4p
program\t52o
programmable\t5gi
programmatic\t56g
programming\t4vx ec
progressive\t5gx
progressively\t5gr
project\t2o9 227 13b
projectchip\t4qg
projectlombok\twe
projectloom\twf
projectreactor\twg
prometheu\t3xm
prometheustsdb\t1pk
prompt\t22m 2rx
promptflow\t22m
prompting\t5gs
prop\t5wh
prose\t1g5
protobuf\t5gt
protobufs\t5gt
protocol\t51g
protonvalve\t3xv
protool\t3xh
protools\t3xh
prototype\t527
prototypes\t527
protégé\t1pl
provision\t4zq
provisioning\t4zq
prs\t528
ps4\tvq
ps5\tvq
pseries\t3ar
psery\t3ar
pseudonymization\t4wm
psm\t5ne
psoc\t3bo
psql\t1pf
pss\t3y2
psse\t3y2
psycopg2\twl
ptc\t2ul
ptcintegrity\t3y3
ptcwindchill\t3y4
pub\twm 1bv 35w
public\t24f 3c2
publish\t5ed
pubsub\t5ed
pull\t4vv
pulsar\t2h5
pulse\t3y7
pulsesecure\t3y6
puppetbolt\t3yb
pure\t2o u0
purestorage\t3yc
purple\t52j
purview\t2as
pwas\t5gx
py\t2p 3w8 1
py3\t2p
py4web\t18k
pyat\t3ym
pydanticai\t3yp
pydeequ\t2wl
pyflink\t32r
pyo\twx
pyqt\txd
pysideqt\tx6
pystan\t49m
python\t101 gw 14g 1ap
python2\t2p
python3\t2p
pytorch\t1gb
q\t1mz
q#\t2q
qa\t4ux
qac\t3z1
qc\t52a
qe\t52b
qiskit\t5h0
qiskitruntime\txc
qldb\t1uc
qlikcertified\t5u5
qlikcompose\t3z5
qlikreplicate\t3z6
qliksense\t3z4
qlikview\t3z4
qml\txd 2
qms\t52c
qnxneutrino\t3zc
qsharp\t2q
qsys\t3z0
qtcreator\txe
qtp\t4fu
qtwidget\txg
qtwidgets\txg
quagga\t33x
quality\t39m 1sn ep
qualtric\t3zi
qualy\t3zj
quant\t3zk
quantitative\t5wi
quantummetric\t3zl
quarku\txh
quartu\t3zn
quasarcli\txk
quay\t3zp
questa\t463
questasim\t463
queue\t5ed
queueing\t5ed
queuing\t5ed
quick\txm ws 25d 1
quickbook\t3zr
quicksight\t1ue
quicktest\t4fu
qwen2\t3zw
r\t3b 194 2pz
r2\t24s
r8\twd
rabbit\t3zx
rac\t1on
rackruby\txr
rad\t52e
radare\t3zz
raft\t58r
raga\t401
raii\t123
rail\t102
rails\t102
railsapi\txs
ran\t4mw
rancherdesktop\t404
rancherfleet\t405
ranger\t2h6
rapid\t1f5 1c 2jr
rapids\t1f5
raspberrypi\t5h7
rational\t3al rx
rayrllib\t1gk
rayserve\t1gl
rca\t531
rcdd\t5md
rce\t5hf
rdbm\t1q2
rdbms\t1q2
rdf\t5ds
rdma\t3bq
rds\t1jr ao 1 gd
rdsproxy\t1ug
re\tb8 3p7
react\tff y3 3b 41d
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
reacto\t40h
reactquery\t1go
reactrouter\t1gp
reactselect\tyf
reactspring\tyh
reactsuspense\tyi
reacttable\tyj
read\t5i0
reading\t5i0
readyapi\t47o
real\t1on 28i 9j yv x 4v 11 5e
realitykit\t10k
realmdb\t1ps
realsense\t3cb
realtime\t5bb
reanimated\tyd
reasonml\t2y
rebar\typ
rebu\tyq
recaptcha\t28i
rechart\t1gr
recommendation\t5hc
record\t4wr
red\tm0 18h 1xu 7e 2m
redfish\t3cm
redhat\t40i
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
redivi\t40m
redshift\t1uh 1
reducing\t558
redux\tye
reduxthunk\tyv
redwood\tyw
redwoodj\tyw
refactor\t52k
refactors\t52k
refine\tyx
refinerycm\tyy
refinerycms\tyy
reflexpython\tz0
regex\t2x
regexes\t2x
regexp\t2x
regulatory\t4w3
rekognition\t1uj
relational\t1uf 32x
release\t5ug
releaseplease\t40q
remediating\t55x
remedy\t2ml
remote\tgi 1ub 36w
render\tz4 1d1
rendering\t58o 3o
renesa\t40t
replicate\t40w
replitagent\t40y
report\tz6 31t 1gh
request\t4y1 1r
require\t410
requirej\t410
requirement\t52r 1 2h
requirements\t54u
reqwest\tka
reranker\t3a9
rerankers\t3a9
reranking\t3a9
res\t1gy
reserved\t1y9
resource\t1y5
responding\t4zm
responsible\t56k
rest\tzd 3vc 3
restapi\t5hh
restassured\t415
restconf\t4qz
restdoc\tzb
restdocs\tzb
restful\t4up ms
restore\t4x4
retellai\t417
retrieval\t5h1
retry\t52v
revenue\tzg
reverse\t5gu
review\t4uc 1j p3
reviewboard\t419
reviewing\t4uc 1j p3
reviews\t4vv
revision\t55t
rework\t542
rh850\t40t
rhca\t5u7
rhce\t5l9
rhcsa\t5u9
rhel\t40i
rhinocero\t41d
rhinoceros\t41d
rhinomock\tzh
rhinomocks\tzh
ribbonnetflix\tzi
ribbonsbc\t41e
rich\tzk
richface\tzk
richtextual\tzj
ring\t41g
riot\tzl
ripv\t4s0
ripv2\t4s0
riscv\t41j
rising\t41l
risk\t5hl
riviera\t2ey
rke\t41o
rl\t5he
rl78\t40t
rlhf\t5he
rllib\t1gk
rls\t532
rmarkdown\t2t
rnn\t5fb
robot\t429
robotframework\t41s
robotic\t41u 1fs 2
robotstudio\t2d7
roce\t3bq
rocketrust\tzt
rockwell\t2f0
rockylinux\t422
role\t5h9
rolling\t57o
rootkit\t5hn
rootssage\tzz
ror\t102
ros2\t429
rosnavigation\t42a
route\t1uk
route53\t1uk
routers\t4s2
rpgle\t30
rpm\t506
rpmbuild\t42c
rs232\t4s5
rs485\t4s5
rsa\t5gv
rshiny\t3b
rslogix\t421
rstan\t49m
rstudio\t2s
rstudioserver\t42f
rt\t3x5
rtb\t56g
rtcp\t4s9
rti\t4nr
rtk\t1gt
rtl\t40g zx ja
rubo\t42k
ruby\t103 32j 1
rubygem\t42m
rubyonrail\t102
rubyonrails\t102
rucku\t42o
rudder\t42q
rule\t313
rules\t2yg
run\t2c6
runwayml\t42w
rust\t2or
rustlang\t32
rvm\txz
rwd\t52u
rx\t1h0
rxj\t1h0
ryepython\t10a
s\t1qa 3un
s2d\t4ab
s3\t1th 14
s32g\t3qq
s4\t1qa
s4hana\t1qa
s7\t464
saa\t5hr
sac\t43u
sae\t3cx
safeagilist\t5ub
safearchitect\t5uc
safepopm\t5ue
saferto\t430
saga\t1gu
sage\t1un 28f
sagemaker\t1un 2 1
sail\t434
sailfisho\t433
sailfishos\t433
sails\t10b
sailsj\t10b
sailsjs\t10b
sales\t437 18m
salescloud\t436
salesforce\t4 2vj 5f 124 2l 1q4
salesforcecpq\t438
salesforcedx\t43b
salt\t43h
sam\t1h6
samd21\t3lh
same\t4ve
samza\t2h7
san\t3an
sandbox\t5hw
sans\t5q6
sap\t1pi y6 1n7
sap2000\t30k
sapbasi\t43n
sapbasis\t43n
sapcertified\t5v1
sapcloud\t2c7
sapcommerce\t10g
sapdatasphere\t43u
sapfiori\t43x
saplumira\t440
sapui\t449
sarbanes\t5iq
sas\t3ds
sascertified\t5v2
sast\t546
sata\t44e
satcom\t4se
satellite\t40j 9
saturn\tfm
saucelab\t44i
saucelabs\t44i
sbc\t3t8
sboms\t5hy
sc\t5sh 1 1 2
sca\t541
scala\tvl 4x 1 341
scalable\t1hr 3ld
scaled\t5ks
scaling\t534
scan\t4xm
scap\t5fw
scd\t53v
scene\t10k
schema\t3ej 1it 2 2e eq
schemathesi\t44r
schematic\t5i0
sci\t1h2 1
scientific\t5fk
scikitlearn\t1h2
scjp\t5t4
scm\t55t
scoutapm\t44x
screamingfrog\t44y
scroll\t10m
scrumalliance\t5v3
scrummaster\t5ku
scss\t34
sct\t1ya
scylla\t1qd
sdet\t4ux
sdh\t4sw
sdl2\t10n
sdn\t5io
sdtm\t5wa
sdwan\t5i1
sealed\t3ga
search\t406 8n us
seatunnel\t2h8
seaweedf\t451
secret\t537 rx
secrets\t1yd
secretsmanager\t1yd
secs\t4sj
section\t4ud
secure\t2qz 2ca 2 5 1w cl 11
security\t1ye d 9u 2r1 3c 1 6y 8p 13
security+\t5oh
securityhub\t1ye
securityx\t5o8
segment\t4t2
seleniumgrid\t458
seleniumpython\t10q
self\t2jy
sem\t536
semantic\t1i 5ca 4a
semantical\t5i4
semantickernel\t45b
semanticui\t1h7
semaphoreci\t45d
semi\t459
semver\t53k
sencha\tfk
senchatouch\t10r
send\t1h8
sendinblue\t2n2
seneca\t10s
sensitive\t26j
sentiment\t5fj
sentinel\t45k
sentryone\t1ql
sequential\t3b1
ser\t4sk
serde\t4sk
serial\t4t1 2y
server\t2c9 2ir 5x s 1p 18 e7
serveraction\t10v
serveractions\t10v
serverless\t1y8
service\t10w xf 4q 1 1 22p 8g ls x cn z 2e 1j 2
servicebu\t231
servicebus\t231
servicecloud\t45r
servicefabric\t232
servicenowitom\t45t
servlet\t10x
ses\t1us
session\t3t8 1p1
setuptool\t10y
sfcc\t10c
sfdc\t437
sfdx\t43b
sflow\t4r1
sfmc\t43f
sgx\t55c
shadcn\t1hb
shader\t39
shadergraph\t110
shadow\t5ju
shakaplayer\t111
share\t112
shared\t28u 2mz
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
siemens\t4e3
siemenscalibre\t460
siemenslogo\t461
siemensnx\t462
siemensquesta\t463
siemensscl\t465
siemenstessent\t467
siemensveloce\t469
sig\t46b
sigma\t11i 3w8
signal\t11j 497
signalfx\t48z
signalspreact\t11k
sigtran\t4t5
sil\t5cg
silicon\t3v4 1e ys
siliconlab\t46c
siliconlabs\t46c
silverpeak\t46d
sim\t46m
simatic\t464 dh
simatichmi\t46e
simple\t11n sy 9 1
simulinkcoder\t46o
simulinktest\t46p
single\t1qg 32s
singularity\t2hx
sip\t5jo
sirikit\t11q
sirishortcut\t11q
sirishortcuts\t11q
sit\t4zu
site\t2cb 2tu
sixsigma\t5v9
skeletoncss\t11t
sklearn\t1h2
skyboxsecurity\t46z
skype\t5jd
slackapi\t11u
slackapp\t11u
slackapps\t11u
slackbolt\t11u
slate\t11v
sles\t4b8
sli\t5ig
slick\t11z
slint\teq
slis\t5ig
slo\t5ig
slsa\t54k
smart\t3bl sn
smartform\t448
smartforms\t448
smarto\t3b7
smartos\t3b7
smartthing\t124
smbu\t4sq
smd\t542
smm\t53z
smolagent\t476
smp\t477
smps\t3wr
smt\t44h
snap\t126 353 1
snapdragon\t3zh
snapmirror\t3or
snappackage\t479
snappackages\t479
snapvault\t3or
sniacertified\t5vc
snow\t45s
snowball\t1yl
snowflake\t4xy
snowpipe\t47j
snowpro\t5vd
sns\t1uu
soap\t47o
soc2\t5il
socket\t128 f7
socketio\t1hf
sockets\t5in
sockj\t129
soft\t47r
software\t3oh 193 4p 23 8 4 6 1 21 3d 7i 7 2y
solar\t47v
solar2d\tc5
solari\t47u
solarwind\t47v
solid\t12b 35o
solidedge\t47y
solidj\t12b
solidqueue\t12a
solidu\t12c
solidwork\t47z
solidworkspdm\t480
solution\t54n
solutions\t543 ht
some\t4sv
sonar\t481
sonarcloud\t481
sonarlint\t481
sonarlintjava\t12d
sonatype\t3pb
sonic\t483
sonu\t41e
sonus\t41e
sopho\t484
sophu\t485
sosl\t487
source\t55t
sourcefire\t2qm
spa\t5ie
space\t4sx
spanner\t27b
spark\t2 12f 1et 1hn
sparkgraphx\t48g
sparkjava\t12g
sparklyr\t48k
sparkmllib\t48h
spas\t5ie
spatial\t4yx
spc\t54b
spec\t48m
specs\t12j
spectre\t12k
spectrum\t375
spf13\tbe
spfx\t112
spice\t56o
spinalhdl\t2pz
spine\t56c
split\t48v lf
splsplunk\t48t
splunk\t48t 8u
splunkitsi\t48y
splunksoar\t490
spm\t4bd
spot\t1yo 2ae
spotbug\t492
spotify\t2ko
spotifyapi\t12o
spotinstance\t1yo
spotinstances\t1yo
spreecommerce\t12r
springai\t494
springaop\t12t
springbatch\t12v
springboot\t12w
springcloud\t12x
springdata\t130
springgraphql\t133
springhateoa\t134
springhateoas\t134
springkafka\t499
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
sprint\t5kr
spritekit\t10k
sproutsocial\t49a
spssmodeler\t49b
spyderide\t49d
spyglass\t4bq
sql\t1hi 8b 9 9 l 2 1 1 b0 19 6e 1zs nx 1 1 2n 2c 22 1t
sqlldr\t1oo
sqlplu\t1op
sqlplus\t1op
sqlsentry\t1ql
sqlserver\t1qm
sqs\t1uv
squirrelsql\t1qx
sre\t53u
srefoundation\t5vi
srv\t4t4
srx\t3e7
ssdt\t1qo
sse\t5hx a
ssg\t548
ssl\t4vl
ssm\t1xz i b
ssms\t1qp
ssr\t53n
st\t4a9
sta\t549
staadpro\t49l
stable\t5ab
stackdriver\t26y
standard\t13t
stanford\t1hl
star\t49q 1 1 o6
starlite\ton
starrock\t49q
static\t5jb
statistic\t5iv
statistical\t5cq 1c 4t
statsforecast\t1f0
statsmodel\t1hm
status\t49x
steamwork\t13o
steamworks\t13o
steelhead\t41m
stencilj\t13p
stenciljs\t13p
step\t1yp 27r
step7\t46g
stepfunction\t1yp
stepfunctions\t1yp
stibostep\t4a3
stig\t5af
stigs\t5af
stimulu\t13q
stimulus\t13r
stimulusj\t13q
stimulusjs\t13q
stitchescss\t13s
stm32\t4a7
stm32cube\t4a7
stm32cubemx\t4a7
stmicroelectronic\t4a9
storage\t5hv
storageo\t4ad
store\t13u 40l
storm\t2hc
story\t1hn 3o1
storyboard\t54g
storyboards\t54g
stp\t4sz
stratix\t3ca
stratusvo\t4ah
stratusvos\t4ah
stream\t23i 270 10t
streaming\t5bb 86
streamset\t4ai
stress\t51s
stride\t5j5
stripeconnect\t140
strongly\t5jb
structure\t2cx
structured\t1x 1m 4wt e6
structuremap\tah
strut\t142
struts2\t142
stubs\t550
studio\t2f0
stun\t4tb
style\t143
styledcomponent\t1hp
styledcomponents\t1hp
styledjsx\t144
styledsystem\t145
stylu\t3l
sublimetext\t4aq
subnet\t54j
subnets\t54j
subscription\t4v6
success\t4av
successfactor\t4av
suite\t4aw
suitefoundation\t5ss
sumologic\t4ay
super\t14c 2 36l
supermetric\t4b0
supertoken\t14e
supervized\t5bp
supplier\t557
support\t5h4
survey\t4b6
surveyj\t14f
susecertified\t5vk
svelte\t14i
sveltej\t14g
sveltejs\t14g
sveltenative\t14h
svm\t5h4
svn\t4au
swagger\t5fu
swd\t4py
swift\t14l 1 1
swiftformat\t14m
swifttesting\t14k
swin\t1iy
swing\tlr
swiper\t14p
switching\t4s2
swtjface\t14s
sybase\t1q9
syliu\t4bf
symantecghost\t4bh
symfony\t6k
symfony2\t14t
symphony\t14t
synapse\t23j
synergycm\t4bj
synopsys\t2m3
synopsyshap\t4bn
synopsyshaps\t4bn
synopsysstarrc\t4br
synopsysvc\t4bu
synopsysvcs\t4bu
synplify\t4bs
synthesis\t50d
synthetic\t55j
sysadmin\t54m
sysinternal\t2ax
sysinternals\t2ax
sysmac\t3r9
system\t14x 25z tz 2u 4g np 13 2h m q 1 3
systemj\t14y
systems\t1ys 2bd uh 1 1 g8
systemverilog\t3w 47d
t24\t4d3
tab\t1hw
table\t51m
tableau\t439
tableaucloud\t4ca
tableaudesktop\t4c8
tableauprep\t4c9
tableauserver\t4ca
tabulareditor\t4cc
tacac\t4rw
tacacs\t4rw 1i
tachograph\t4cd
tachyon\t14z
tag\t372
tagmanager\t372
tail\t4ce
tailscalevpn\t4cg
tailwindcss\t150
taloslinux\t4ck
tandem\t39p
tanstack\tyj i5
tanstackform\t152
tanstackrouter\t1hx
tanstackstart\t153
tanzu\t2cj
tape\t3iz
tapestry\t6f
target\t2e4 1yk
targetadobe\t2e4
tax\t157
taxii\t5iw
tbb\tkx
tca\t15e
tcp\t4tg
team\t3lw qx y
teamcenter\t466
teams\tql 2vb 1
teamstoolkit\tql
teamsvoice\t3lx
tech\t54t
technical\t53l 12
technology\t4uw 83
tecnomatix\t3vq
tee\t55c
telecom\t5j1
telecommunication\t5j1
telecoms\t5j1
telematic\t32o
telematics\t32o
temeno\t4d3
temenos\tnh
template\t9x
tempo\t37i
tencentcloud\t2ce
tensilica\t2yk
tensor\t1hy 1
tensorflow\t1i3 2wc
tensorflowlite\t1i1
tera\t1r7
teradyne\t2j1
terraform\t2j5
terraformcdk\t4d9
terraformcloud\t4da
tessent\t467
test\t15c 386 1 1 2 1 ha 8t 12 ka
testbench\t4yq
testbenches\t4yq
testcontainer\t4dk
testing\t40g uc 5
testkitchen\t4dh
teststand\t3pl
tetramax\t4bt
text\t1dm 4m 1t2 12j ui 2l 4n 38
textract\t1uw
textualize\tzj
tez\t2he
tflite\t1i1
tfvc\t4dr
tfx\t1i0
thano\t4du
the\t333 27j
theforeman\t333
theorem\t4yl
third\t4ur
thought\t4dx
thousand\t4dz
thousandeye\t4dz
thread\t5f1
threading\tkx 4u4
three\t1ia 3vl
threej\t1ia
threejs\t1ia
throttling\t52g
throwtheswitch\t4g4
thrustcuda\t1ib
ti\t4do
tianocore\t4ft
tiaportal\t4e3
tibco\t493
tibcoebx\t4e6
tidymodel\t2oq
tidymodels\t2oq
tidyr\t3q
tiger\t1r9
tiktokad\t4ea
tiktokads\t4ea
tilt\t4eb
timberandroid\t15h
time\t4ec fb
timescale\t1rc
timeseries\t1rb
timesery\t1rb
timesten\t1or
timestream\t1ux
timing\t549 fe
timo\t3q2
timos\t3q2
tinkerpop\t1k7
tisitara\t4e1
titaniumsdk\t15n
tiva\t4do
tivoli\t3as 14q
tls\t4t7
tmf\t4tl
tms320\t4do
togabeeware\t15p
togafcertified\t5vt
togetherai\t4ek
token\t578
tokenizer\t4el
tool\t5bx
toolchain\t36i
toolchains\t36i
torch\t1gc 22 1
torchaudio\t1ig
tortoise\t4en
total\t15w
touch\t8n
towerrust\t15x
tprm\t557
tpu\t28o
trace32\t3h1
traceability\t52s
tracetronic\t2z5
tracing\t4y1
trackj\t4et
training\t3jg 1vd
trainium\t1x8
trajectory\t5g9
transact\t3o
transaction\t55a
transcoding\t5jh
transform\t5a0
transformation\t5a0
transformer\t5ja
transforming\t5a0
transit\t1yw
transitgateway\t1yw
translation\t509
traveo\t3bn
travi\t4ev
travisci\t4ev
tray\t4ew
treasuredata\t4ex
tree\t58j
trees\t4z8
trellix\t3kh
trendmicro\t4ez
tricenti\t4ep
tricentis\t4ep
tricore\t3bn
trigger\t160
trilino\t161
trio\t7k
troubleshoot\t55b
troubleshooting\t518
tru\t4f9
true\t163
truena\t4f7
trufflehog\t35y
trulen\t4f9
trunk\t4yy
trusted\t538 g0
trustzone\t55c
ts\t3s 12d 4pp
tslint\t30e
tsm\t3as
tso\t4fb
tsql\t3o
tts\t5ir
tune\t4zo 2p bc 14
tungsten\t3e4
tuning\t4zo 25 k bc 14
turbo\t2g hj mb
turbogear\t16a
turbolink\t4fd
turbolinks\t4fd
turbopack\t4fe
turborail\t169
turborails\t169
turf\t16b
turn\t4tb
turnserver\t4tb
tuv\t5rd
tvo\t16c
twilio\t454
twilioflex\t4ff
twin\t16e
twitter\t9a
twitterapi\t16h
two\t16i 3k2
type\t3s 12s 1 c3
typhoonhil\t4fl
typo\t16p
tüv\t5rd
u\t20i
uat\t4ub
uber\t18v 1fc
ubuntucore\t4fp
ubuntuserver\t4fq
uc\t3ld
ucce\t2r0
ucd\t55p
ucos\t3ld
ucs\t2r1
ue4\t170
ue5\t170
uem\t4yb
ug\t462
ui\t16r 2xi bo iq 6u e
ui5\t449
uiard\t5vw
uibootstrap\t16q
uikitcss\t16s
uirpa\t5vw
uis\t55e
ultra\t4tv 6j
ultralytic\t1iq
un\t4g0
underscore\t1is
unidata\t1p9
unified\t3t 4ui
unigraphic\t462
unigraphics\t462
unisy\t4g1
unitrend\t4g2
unity\t3vs 90 169
unity3d\t16x
unitycatalog\t4g3
unitycertified\t5vx
unitypro\t44s
unitytest\t4g4
universal\tcz gx d7 1l9 ei
universe\t1p9
universepick\t1p9
unix\tc 2y
unmanned\t4fw
unoplatform\t16z
unreal\t93
unrealengine\t170
unstructured\t4g9
unsupervized\t5ix
uplift\t582
uptime\t4ge
uptimekuma\t4gd
urban\t2eq 21p
urllib\t171
usability\t55n
usart\t4to
usd\ttw
user\t4uc b2 1 1 5 5 1 1h 1 b0 13
utms\t5je
uvm\t4c6
ux\t4wa 97 6
v\t2ty 2bu
v2v\t4gj
vaadinflow\t176
vae\t2jo
validate\t4z5 n a9 4r
validating\t4z5 n a9 4r
validation\t4z5 n a9 4r
value\t521
vanilla\t1l
vaporswift\t179
variable\t45u
variational\t2jo
vast\t2cg
vastdata\t4gr
vault\t38k 188 1a9
vax\t3sk
vb\t3u 1 3
vb6\t3y
vba\t3y
vc++\t17v
vcap\t5w2
vcdx\t5w2
vcenter\t2ci
vcf\t4i5
vcluster\t3id
vcp\t5w1 1
vcr\t17d
vcs\t4bu 5m od
vdsl\t4u9
vector\t2oi 1sg ty
vectorcanape\t4gv
vectordavinci\t4gw
vectorization\t5ic
vectorwork\t4h0
vectraai\t4h1
vee\t17e
veeamcertified\t5vz
vehiclespy\t4h5
velo\t4h7
velocity\t6g 110
vendor\t557
venv\t17s
verdi\t4bv
verified\t538
veristand\t3pm
versanetwork\t4hj
versanetworks\t4hj
version\t4hk
versioning\t55t
vert\t17k
vertex\t25l 35 1
verti\t4cc
vertipaq\t4cc
vertx\t17k
vfd\t45u
vfx\t5jm
vgg\t1gy
victor\t4hn
victoria\t4hm
victoriametric\t4hm
victorop\t4hn
video\t17o
view\t17p
viptela\t2qx
virsh\t3hg
virtual\twf ym 8v 2 2dv qd 2g 8t ct
virtualized\t5jk
virtualkubelet\t4hs
virtualwan\t23w
virtuoso\t2o5
virtuosordf\t1rr
virtuozzo\t3sm
vis\t17t
visiono\t4hv
visual\t3u 1x0 gq 216
visualbasic\t3y
visualforce\t43e
visualization\t5a2
visualizations\t5a2
visualize\t5a2
visualizing\t5a2
visualslam\t4hw
visualstudio\t4hy
vit\t1iy
vite\t17x
vitej\t4i1
vitejs\t4i1
viti\t4l9
vitis\t4l9
vivado\t4l9
vlans\t4tw
vlm\t5jl
vlms\t5jl
vlookup\t3lu
vm\t23y 8k 371
vmax\t2wx
vmce\t5vz
vmm\t3tm
vmotion\t4ib
vms\t5jj
vmss\t23y
vmware\t3wt lr 10v
vmwarearia\t4i4
vmwarehcx\t4i7
vmwarensx\t4i9
vmwaretanzu\t2cj
vmwarevcap\t5w2
vna\t4gx
vnet\t23v
vnf\t519
vnx\t2wt
voice\t59 298 357
voiceagent\t2eh
voiceagents\t2eh
voiceskill\t59
voiceskills\t59
volleyandroid\t17y
vonagevideo\t17z
vonr\t4tx
vpc\t1v1 32 ar
vpcs\t1v1
vpns\t4tz
vr\t5w8
vrealize\t4i4
vrop\t4i4
vrops\t4i4
vs\t4hz
vscode\t4hz
vsphere\t2ci
vss\t4hx
vsts\t20u
vue\tbr wf 1 aw
vue2\t186
vue3\t186
vuej\t186
vuejs\t186
vuerouter\t183
vuestorefront\t184
vxvm\t4hi
vxwork\t4ir
vyo\t4is
w\t1j9
w3c\t5jx
wafer\t45h
wail\t18a
wan\t4q5
wandb\t1j9
warp\t4iw
warprust\t18b
was\t4jc
wasabistorage\t2cl
wasm\t40
watch\t4ix
watchdogs\t55z
watchkit\t6r
watcho\t18d
watson\t3av
watsonx\t3av
wcdma\t4tq
wdio\t4j4
wdl\t2uq
wds\t4js
weasy\t18j
weavenet\t4j3
web\t40 39 6 1bs 40 gv 1zn 1i dy 1 1 4 1 1 dg 1r 6v 1a 7 22 7w 2w 8 1 1 1
web3\t1j6
webapi\t7f
webauthn\t4oj
webdriver\t457 dx
webex\t2r4
webflux\t13f
webform\t79
webforms\t79
webgl2\t1j7
webhook\t5jz
webi\t43p
webjob\t242
webjobs\t242
webmethod\t4j7
webo\t4j9
webot\t4ja
websense\t332
webservice\t5jw
webservices\t5jw
website\t562 2 1 do
websocket\t5k1
websphere\tkg 3w 2md
webstorage\t1n7
weka\t4je
weld\taj
well\t1z2
west\t4m8
westbuild\t4m8
whatsupgold\t4jg
where\t4jh
whisperopenai\t1jb
whitesource\t3kv
why\t4ji
whylab\t4ji
wi\t56a
wicket\t6h
widevine\te1
widget\t18o
wifi\t5k2
wildfly\t3d7
wily\t2nr
win\t18t
winapi\t4jj
winbug\t4jk
windbg\t2b1
windchill\t3y3 1
windicss\t18r
window\t4jp
windows\t18g d 1 h pu 4o 6i at 1yf e6 3 6u
windowsbatch\t2l4
windowsdn\t4jt
windowsdns\t4jt
windowskernel\t4jx
windowsserver\t4k1
windriver\t4jm
windsor\t4k4
winform\t18t
winlogbeat\t2ze
wire\t4kc 1 1
wireframe\t569
wireframes\t569
wireless\t4vz
wix\t4jw
wlan\t56a
wolfram\t24
wonderware\t2k6
woo\t18y
woodpeckerci\t4ki
word\t18z 2cz 1oy
wordpressvip\t194
workdaypro\t5w5
workers\t24q
workload\t28w
worko\t4ko
workspace\t4ic
wp\t18z 371
wpa\t4u7
wpa3\t4u7
wpengine\t2cp
wpgraphql\tjk
write\t54v
writing\t4xq 2 5d 1q
wsdl\t5ij
wsgi\t76
wwf\t18s
wwise\t577
wxwidget\t19f
x\t1z4 2lp 4 vk
x++\t19g
x86\t9
xai\t37r 23q
xamarin\t4f 154 1
xamarinnative\t19i
xbox\t5c1
xcelium\t2o8
xcode\tkw
xcodecloud\t19n
xcuitest\t4l0
xcuitests\t4l0
xd\t2e5
xdr\t5au
xebialab\t4lb
xebialabs\t4lb
xen\t19o
xenapp\t5jf
xendesktop\t5jf
xenserver\t2cq
xg\t1jf
xgs\t4ot
xhtml\t1i
xib\t13w
xilinx\t4i3
xilinxise\t4l7
xilinxversal\t4l8
xilinxviti\t4l9
xilinxvitis\t4l9
xldeploy\t4lb
xlsxwriter\ttu
xmatter\t4lc
xml\t44 5fs
xorg\t4kt
xp\t5kl
xpedition\t3ky
xr\t5w8
xrmtoolbox\tec
xsl\t45
xsrf\t596
xtext\tei
xtremio\t2wv
xyflow\tya
yaml\t22h
yammer\t2b2
yandexcloud\t2cr
yarp\tte
yii2\t19u
yml\t46
yoastseo\t19w
yokogawacentum\t4lo
yolov\t1ji
yolov5\t1ji
yolov8\t1ji
yosy\t4lp
yottadb\t1mb
your\t4lq
youtubeapi\t19y
yugabyte\t1s0
z\t4lt 1 1
z3\t44h
zap\t3to
zebu\t4bw
zen\t4m3
zendcertified\t5w7
zendframework\t1a0
zenonscada\t4m5
zephyrproject\t4m8
zephyrscale\t4m9
zeppelin\t2hh
zero\t31r 1km jl 1q co
zerocice\t1a1
zfs\t3sp
zia\t4mm
ziglang\t49
zinc\t1s2
zio\tai
zioscala\t1a2
zk\t5ka
zkp\t5ka
zkps\t5ka
zohoanalytic\t4mh
zohoanalytics\t4mh
zpa\t4mm
zurb\th4
zwave\t5k8
zynq\t4la
μc\t3ld`;
