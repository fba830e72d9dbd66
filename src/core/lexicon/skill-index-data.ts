// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills have a spelling that begins with a word, where their name does not. */
export const firstWordIndex = `.net\t4b 1 1 1 1 1 2x 2
0mq\t4k3
100base\t2jp
11ty\tew
12\t5ii
21\t5a0
2fa\t4ob
3\t5bg
3d\t2cz 2tc
3gpp\t544
3nf\t4z0
3par\t396
3rd\t4si
4g\t544
508\t4s4
5gc\t4km
800xa\t2d6
802\t4kp 1 wv
a\t4s1 c6
a11y\t4s4 1
a2a\t2eb
aad\t2a7
aaos\t2fi
ab\t4s1
abap\t2os 1d2
abaqu\t2d5
abinitio\t2d2
abp\t7a
acc\t2jb
access\t1nl
accessible\t4s4 bm
accu\t2da
accumulo\t1ju
aceeditor\t4l
acf\t50
aci\t204
acid\t530
acl\t4s3
acls\t4s3
acm\t1vq
acma\t5iw
acme\t3rt
acmepacket\t3rt
acmp\t5iw
acmt\t5iu
acquia\t5my
acr\t205
acroni\t2df
acsp\t5iu
actianvector\t1jn
action\t1 4p
actioncable\t4o
actionmailer\t4p
actions\ti5
active\t1a8 zd 3y 1 1 1b 3dr
activeadmin\t4r
activejob\t4s
activestorage\t4t
activex\tbl
ad\t29l 8 3o 2i4 8l at
ada\t4s4
ada95\t2
adamsmsc\t2dp
adaptive\t1q7 2s9 i4
adaspark\t2dn
adc\t2ds
additive\t2cw
address\t4el
adf\t20g 1r1
adjustsdk\t2du
adl\t20h
adls\t20h
administer\t4v1 73 8 ah
administering\t4v1 73 8 ah
administration\t4v1 73 8 ah
admob\t366
ado\t4x a9 1lo
adobe\tpe 2cl 8k l5 6u 1nb
adobeanalytic\t2dv
adobeanalytics\t2dv
adobecampaign\t2dx
adobecertified\t5in
adobelaunch\t2e3
adobetarget\t2e4
adoni\t4z
adonis\t4z
adonisj\t4z
adr\t4sm
adrs\t4sm
adsl\t4s0
advanced\t2dr mo 2i6
adversarial\t4sa
adword\t367
adwords\t367
adx\t20f
aem\t4y 5dp
aes\t5gi
aftereffect\t2e8
aftereffects\t2e8
agenda\t51
agent\t548
agent2agent\t2eb
agentforce\t5s4
agentic\t2ea 2py
agents\t2ec 2pw
aggregation\t1nq
agile\t3ri
agl\t2jq
agora\t52
agv\t3lg
ahb\t4ku
ahref\t2ed
ai\t29m ar nh 17d wg 7w
aidelinux\t2ei
aifoundry\t2kd
air\t2en
airflow\t2g2
airwatch\t4g8
akka\t57
aks\t21n
al2023\t1ts
alationcatalog\t2ev
alb\t257
albert\t1gz
albumentation\t1ad
alcatel\t3or
alert\t4sb
alertmanager\t3w2
alexaskill\t59
alexaskills\t59
algo\t2ex
algorithm\t54d
algorithmic\t5u1
alibabacloud\t1s5
aliyun\t1s5
allegro\t1jp 13z
alloydb\t25o
alm\t38z
alma\t2f1
alpacaapi\t5c
alpine\t5d
alpinej\t5d
alpinejs\t5d
alpinelinux\t2f2
altair\t17f
alteon\t3yc
altera\t3y0
altiri\t2f7
always\t29n
am335x\t4c2
amazon\t1v7 3 1 1 4 g 1 1 2 1 1 1 1 1 7 5 1 4 7 3 3 7 8 1 5 6 4 4 1 3 b 1 a 1 7
amazonad\t2f9
amazonads\t2f9
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
ambari\t2g3
ambassador\t2zg
amchart\t5e
amesim\t44p
aml\t54h
ammo\t5f
amplify\t1v8
amr\t3lg
analog\t5h
analogue\t4sc
analyse\t4uc
analytics\t57h 1g
analyze\t4uc
analyzing\t4uc
android\t4w 16 g5 3j4
androidndk\t5m
androidsdk\t5o
androidstudio\t2fj
androidthing\t2fk
androidthings\t2fk
angular\t5x
angular2\t5r
angularcli\t5s
angularj\t5x
angularrouter\t5u
angularsignal\t5v
angularsignals\t5v
anime\t5y
annotate\t57c
annotating\t57c
annotation\t57c
anpr\t3gm
ansi\te
ansible\t3ly
ansiblegalaxy\t2fn
ansibletower\t2fo
ansiblevault\t2fp
ansy\t2fr
ansyshfss\t2fs
ansysredhawk\t2fu
ansyssiwave\t2fv
antd\t1aj
antdesign\t1aj
antho\t25p
anthos\t25p
antiviru\t4w2
antivirus\t4w2
anyconnect\t2q7
anypoint\t3mo
anzo\t1jt
aop\t12t
apache\t11 aw s5 84 6f 24 1r t 39 n3 g 1v 4a i4 5c y 23 1i v p 5o 6q 2u v dt 1d 8 3h 7m wg
apache2\t2gp
apacheaccumulo\t1ju
apacheage\t1jv
apacheairflow\t2g2
apacheambari\t2g3
apacheapex\t2g4
apacheatla\t2g6
apacheatlas\t2g6
apacheaxi\t63
apacheaxis\t63
apachebigtop\t2g8
apachecalcite\t2g9
apacheceleborn\t2ga
apachecommon\t65
apachecommons\t65
apachecrunch\t2gb
apachecxf\t66
apachederby\t1jw
apachedrill\t2gf
apachefelix\t67
apacheflink\t2gg
apachegearpump\t2gi
apachegeode\t1jy
apachegobblin\t2gj
apachegriffin\t2gl
apacheheron\t2gn
apachehop\t2go
apachehudi\t2gq
apacheiotdb\t1k0
apachejc\t1k2
apachejcs\t1k2
apachejena\t1k3
apachekaraf\t6a
apacheknox\t2gs
apachekylin\t2gt
apachemahout\t2gv
apachemeso\t2gw
apachemesos\t2gw
apachenifi\t2gy
apacheofbiz\t6b
apachepaimon\t2gz
apachephoenix\t2h0
apachepoi\t6c
apachepolari\t2h1
apachepolaris\t2h1
apachesamza\t2h4
apacheshiro\t6d
apachesling\t2h6
apachetez\t2hb
apachetika\t1k6
apachetoree\t2hc
apachevelocity\t6g
apachewicket\t6h
apachexerce\t6i
apachexerces\t6i
apb\t4ku
apex\t6j
apexchart\t6j
api\t1s6 3mu
apim\t1ze
apis\t54i
apm\t4yn
apn\t5ef
apns\t5ef
app\t6p 6a or qh 33 1 1 4 40 2q 3m 3w 7t 1 3 4 2 3 2ms
appcelerator\t15n
appcenter\t2hg
appclip\t6l
appclips\t6l
appconfig\t1vc
appdynamic\t2hi
appengine\t25s
appflow\t1s7
appintent\t11q
appintents\t11q
apple\t5 q7 3ez
applecertified\t5iu
applepay\t6q
applet\tlk
applets\tlk
application\t1of dr 31 2sm 9 l w 27 2s
applied\t5bt
applink\tcz
applinks\tcz
applitool\t2ho
applocker\t29p
appoptic\t2hp
approval\t4wr
approximate\t1mj
apprunner\t1vb
apps\t2hq oj
appsec\t54m
appsheet\t25t
appsscript\t369
appsync\t1vg
appveyorci\t2hv
aquasec\t2hx
aquasecurity\t2hx
ar\t6z 5ms
ara\t2hy
arasinnovator\t2hy
arbornetwork\t2hz
arbornetworks\t2hz
arc\t2i4 hw
arcadepython\t6u
arcgi\t300
arcgis\t300
arch\t2i2
architecting\t51t
architectural\t51q
architecture\t51q
archival\t4ue
archlinux\t2i0
ardupilot\t3ww
arenaplm\t2i5
argo\t2i9
argon2\t5a2
argorollout\t2i7
argorollouts\t2i7
argoworkflow\t2i8
argoworkflows\t2i8
aria\t5ha
ark\t70
arm\t9 22m
armtrustzone\t2if
aro\t22q
arria\t3bl
arrow\t2g5
arrowkotlin\t75
art\t50e
artifact\t25u
artificial\t547
aruba\t44k
arubacertified\t5iw
arubaclearpass\t2ii
as\t2ij 22e
as4\t4kx
as400\t2ij
ascii\t6
asic\t4wg kq
asn\t7
aso\t4sk
asp\t79 1 1 1 1 1 1 3r9
aspclassic\t2in
aspect\t12t
aspice\t552
aspnet\t7b
aspnetcore\t7b
asr\t5ga
assembler\t9
assessing\t50o
associate\t5ir 58
astro\t2it
astrostarlight\t7h
asvs\t5dm
asymmetric\t5ee
async\t54w
asynchronicity\t54w
asynchronou\t54w
asynchronous\t5by
atgcommerce\t7n
athena\t1s8
atl\t7p
atla\t1nr
atlanti\t2iz
atlas\t1nr v9
atlassian\t2kn 8h jq
atmega\t3ke
atmel\t3ke
atpg\t4vc
attiny\t3ke
attr\t7r
attribute\t545
attribution\t5bq
attunity\t3xk
audio\t2j5
audiocode\t2j5
augmented\t5tr
aurix\t3ay
aurora\t1sa 1
auth\t1ao 3ua
authorize\t7w
authzed\t12m
auto\ta 7p 1 12r ks np c b
autoconf\t2jw
autodesk\t3jg
autodeskalia\t2ja
autodeskalias\t2ja
autodeskforge\t2jd
autodeskvault\t2jh
autoencoder\t2ji
autof\t2jj
autolayout\t7x
autoloader\t2j7
automake\t2jw
automate\t4so r 41 1e 21 aw 5v
automated\t2js 29n 45 5o 1s
automatedv\t2vx
automatic\ttc 1pk
automating\t4so r 41 1e 21 aw 5v
automation\t2kg 288 r 41 1e 21 1r 95 5v
autonomous\t2bd 1a3 1is
autonomyidol\t1kb
autopep\t82
autopilot\t4hl
autosarclassic\t2ju
autosy\t2jv
autotool\t2jw
avamar\t2w9
avd\t23t
avinetwork\t2k3
avinetworks\t2k3
avlcruise\t2k4
avx\t5fv
aws\t1jq 4m 3u 1 1 2 1 1 1 4 2 1 3 1 1 1 3 1 2 1 2 1 1 2 1 2 1 1 2 1 1 1 2 1 2 2 1 2 3 6 4 2 1 2 3 1 1 4 1 1 1 1 1 1 1 2 2 1 2 2 1 1 1 1 1 2 4 a2 a4
awsappconfig\t1vc
awsappflow\t1s7
awsappsync\t1vg
awsartifact\t1vh
awsbackup\t1vl
awsbilling\t1vn
awsbudget\t1vo
awsbudgets\t1vo
awscertified\t5j2
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
awx\t2fm
axapta\t3km
axi\t4ku
axio\t1as
axonframework\t1kd
axonserver\t1kd
az\t1zx 3jm
azure\t246 5e d a l 2 217
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
azurecertified\t5jj
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
b\t2kg
babyagi\t2jl
babylon\t1at
babylonj\t1at
babylonjs\t1at
back\t4sr
backbone\t88
backbonej\t88
backbonejs\t88
backdropcm\t89
backdropcms\t89
backend\t4sg ct
backends\t559
backstopj\t8b
backup\t4vq
backupexec\t2kj
baiducloud\t245
balenao\t2kl
balenaos\t2kl
bamboospec\t2ko
bamboospecs\t2ko
banditpython\t8c
bandwidthapi\t8d
bapis\t2kq
barba\t8e
bareo\t2kt
base\t33
bash\t3a
basic\t4xe
batchfile\t2ky
batchfiles\t2ky
batchscript\t2ky
batchscripts\t2ky
battery\t4y5
bazaarvc\t2l2
bazaarvcs\t2l2
bbolt\t1km
bbpress\t9o
bcrypt\t5a2
bcsfoundation\t5jv
beacon\tkf
beacons\tkf
beaglebone\t4c2
beam\t2g7
bean\tjr
beanstalk\t1wm
beautifulsoup\t1au
beaverbuilder\t8h
beckhoff\t4df
bedrock\tzz sd 1
bedrockagent\t1sd
bedrockagents\t1sd
beegf\t2l5
beeware\t15p
behavior\t4su
benchmark\t2l9 27n
bentley\t3kw
bento\t2la
berkeleydb\t1kl
betterauth\t8k
betterstack\t2lc
beyond\t25w fh
beyondcorp\t25w
bi\t3rk 1e3
big\t8m 1xb 1 fk 2 f7 1 25i
bigdata\t55a
biglake\t25x
bigquery\t25y
bigqueryml\t247
bigswitch\t2lg
bigtable\t260
bill\t2mh
binary\t261 2qx 4e
bioinformatic\t55b
biomej\t2lo
biomejs\t2lo
biometric\t4ze
bit\t8q 2d3
bitlocker\t29q
biz\t2lw
black\t8t 5k0
blackbelt\t5st
blackberryuem\t2lx
bladejava\t8u
blameless\t4zo
blaze\t2m1
bldc\t3m9
ble\t94 4wc
blitz\t8z
blitzj\t8z
blitzjs\t8z
blob\t1zp bk
blobstorage\t1zp
bloccubit\t91
block\t55d
blood\t2m3
blue\t2m8 1
bluecoat\t2m6
bluemix\t295
blueprint\t92 1
blueprism\t2m7
bluetoothmesh\t94
bmc\t3bx
bmchelix\t2mc
bmctruesight\t2me
bms\t2l0
board\t4wv
bods\t423
bolt\t2mg
bomgar\t2le
bookshelf\t97
boomi\t2wa
boomicertified\t5jz
boost\t78 21
bootstrap\t9b
borg\t2mi
borland\tv
boschrexroth\t2mj
bot\t1zt
botnet\t55h
boto\t1b0
box2d\t5dy
bpmn\t55i
bqml\t247
branch\t2mr
branching\t4wo
breach\t4s7
bricksbuilder\t9e
brightscript\t40d
bring\t4t1
broadcomsoc\t2mv
brocadesan\t2mx
browser\t2my 2w 24c
bs\t1au
bs4\t1au
bsd\t330
bsimm\t5do
bsp\t4t2
bss\t4p4
buddy\t9o
buf\tbt
buffalogo\t9q
bug\t53o
build\t2n8 1 257 z
building\t2lm 26u mj
buildpack\t2rl
buildpacks\t2rl
bundle\t566
bunnycdn\t249
burpsuite\t2nd
business\t2nf 28b 41 5r 9h
businessobject\t2nf
busy\t2ng
butter\t9v
bw\t421
c\tf 1 2n1 4e 1mk
c#\tf 3w
c++\tg 9g 1 1 1 3it
c11\te
c3\ta0
c7n\t2rk
c99\te
ca\t3ab o3
cab\t4td
cable\t4i5
cableharness\t4i5
cache\t4t9
cadence\t3ry
cadenceallegro\t2no
cadencegenu\t2nq
cadencegenus\t2nq
cadenceinnovu\t2nr
cadenceinnovus\t2nr
cadencejoule\t2nt
cadencejoules\t2nt
cadencetempu\t2nv
cadencetempus\t2nv
cadencevoltu\t2nx
cadencevoltus\t2nx
cake\ta4
calculu\t5bt
calculus\t5bt
calibre\t447
caliburn\ta5
callkit\twp
camel\t64
canalyzer\t2o9
canape\t4er
canary\t55e
canbu\t4l6
canbus\t4l6
cancan\ta7
candb++\t2o7
cannon\ta8
canva\t1b5
cap\t58z
cap'n\t2oc
capi\t2ru
capl\t2o9
car\t2ok
carbonblack\t2of
carmaker\t3bw
carplay\t2fi
cascading\to
casp\t5lr
castlewindsor\tah
casual\t5c8
cat\t1b7 3dh
catalyst\t2q9 2
catch\t2om
catonetwork\t2oq
catonetworks\t2oq
causal\t591
causalml\t1c3
cca\t5lf 5
ccah\t5lk
ccdak\t5m2
ccdp\t5kb
cce\t5lf
ccnasecurity\t5kg
ccnawireless\t5kh
ccnpenterprise\t5kk
ccnpsecurity\t5kl
ccp\t4iq 12p
cdc\t2rh 2ed
cdh\t2ro
cdk\t1vp 2fm
cdktf\t4bb
cdp\t2ro 2f7
cdps\t56v
censu\t2ov
cent\t2ox
cento\t2ox
centralized\t4y2
cerbo\tam
ceressolver\t2p0
certified\t5jx b m m 1 1 x 1 6 2r 2u h
cesiumj\t1b8
cesiumjs\t1b8
cfd\t5d3
cfml\tl
cfn\t1vx
cft\t1vx
chakraui\t1b9
changeset\t2pa
chaosmesh\t2pb
chaostoolkit\t2pc
charlesproxy\t2pe
chart\t1ba
chartj\t1ba
chartjs\t1ba
chartmuseum\t388
chat\t1fa
chatbot\t55v
chatgpt\t1fa
check\t5km 1
checkout\taq
checkpoint\t2pf
chefcertified\t5l4
chefhabitat\t2pm
chefinspec\t2pn
chefruby\tar
chibio\t2po
chiplet\t2pp
chromadb\t1kq
chromaticui\tau
chrome\t2pv 2fo
chromedevtool\t2pu
chromedevtools\t2pu
chromeo\t2pv
chronicle\t262
chunking\t2xk
churn\t4u9
ci\t4tf
ciam\t5ad
cicd\t4tf
cidr\t529
cifs\t4qg
cimplicity\t340
cinema4d\t2q0
circle\t2q1
circuit\t2q2 1 26r 3r
cirrusci\t2q4
cisco\t5gw
ciscoaci\t2q6
ciscocatalyst\t2q9
ciscocml\t2qa
ciscodevnet\t5lc
ciscoduo\t2qc
ciscohyperflex\t2qe
ciscoise\t2qh
ciscojabber\t2qi
ciscomd\t2qj
ciscomds\t2qj
cisconexu\t2qk
cisconexus\t2qk
cisconso\t2ql
ciscoprime\t2qn
ciscouc\t2qs
ciscouccx\t2qr
ciscoucs\t2qs
ciscoumbrella\t2qt
ciscowebex\t2qv
ciscowlc\t2qw
citectscada\t2qx
citrix\t3nr 1t7
citrixdaa\t2qy
citrixdaas\t2qy
citrixpv\t2qz
citrixpvs\t2qz
citu\t1kr
civil\t2jc
clarityangular\tb1
claritydesign\tb2
classic\t2in
claude\t1ak
claudecode\t2r8
claudesonnet\t2r9
cld\t5lj
clean\t576
cleancode\t4tg
cleaning\t576
clear\t2ra
clearpass\t2ii
clearpath\t4dy
clever\t2rd
clevercloud\t24d
click\tb5 19n 16m
clickcli\tb4
client\t4wd
clojurering\tb7
clojurescript\ti
cloud\tba 1h7 2 36 7 1 3 8k 1 c h p 5 3 2 1 2 5 3 5 3 3 4 1 2 5 2 1 1 1 3 9 j 6 s 1t0 rw 4i 74 11 x
cloud9\t1vw
cloudarmor\t263
cloudbee\t24k
cloudbees\t2z1
cloudbuild\t268
cloudcomposer\t26b
cloudcustodian\t2rk
clouddatastore\t26e
cloudendpoint\t26l
cloudendpoints\t26l
cloudendure\t1vf
cloudera\t3an
clouderacdp\t2ro
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
cloveretl\t2rt
cluster\t4tk
clusterapi\t2ru
clustered\t3ng
clusternode\tbc
clv\t4u9
cmdb\t5b5
cmmc\t5cz
cmmiassociate\t5ll
cmock\t2ot
cmss\t564
cnapp\t4tj
cncf\t24i
cncfcertified\t5ln
cnn\t5cu
cnns\t5cu
coalesce\t2rz
cobaltstrike\t2s0
cobolcics\t2s2
cobot\t2s3
cobracli\tbe
cockpitlinux\t2s4
coco\tbg
cocoa\t2s5
cocoapod\t2s5
cocoatouch\tbf
cocos\tbg
code\tbh 2 1h4 3e 1 1 1 1 wa 3 216 4i 1d 2d 1 r v
codeartifact\t1w1
codebuild\t1w2
codeceptj\t2sb
codecommit\t1w3
codedeploy\t1w4
codepipeline\t1w5
codeql\t34y
codespace\t34z
codespaces\t34z
codewhisperer\t1sn
coding\t549
coffee\tk
cognex\t3ik
cognitive\t1zb
cognito\t1so
cogno\t2sk
cognos\t39w
coherecommand\t2sm
coherence\t1og
coilandroid\tbk
cold\tl
collect\t58x 2b 2
collecting\t58x 2b 2
collection\t58x 2b 2
collections\t5b8
column\t1ku
com\t2sr
combineswift\tbo
commercetool\tbp
commit\t4u3
common\tbb 2jl 292
commonlisp\tm
communications\t4tq
community\t30k
communitytoolkit\tri
compactlogix\t409
compiler\t35w 20d
complex\t4xr
compliance\t4tz 74
compojure\tb7
component\tbq 4jn
compose\tm7
compositionapi\tbr
compression\t4uh
computational\t55b 7s
compute\t27n
computeengine\t27n
computer\t2u5 2bl 27 23 2t
concretecm\tbs
concretecms\tbs
concurrent\t56d
conda\t1ah
conditional\t201
confidential\t532
config\t2t3 20v
configuration\t52c ah
configure\t52c ah
configuring\t52c ah
confluent\t3ds
connect\t2t6
connectrpc\tbt
console\t59m
constrained\t4wg
consulconnect\t2ta
consumer\t4u2
container\t2xg 290
containerization\t56f 1
containerize\t56g
containerized\t56g
containers\t56f
content\t24a 2ov cz
context\ty6
continue\t2th
continuous\t4tf 7q
contrastive\t43h
control\t1w9 xb
controllogix\t409
conversational\t55v
conversion\t4wh
conversions\t3k0
convert\t2tl
convex\t4z1
cooky\t56j
copilot\t29v v5
copilotstudio\t24z
coppelia\t2to
coquitt\t1be
coquitts\t1be
corba\t4m
core\t250 3os
coreanimation\tby
corebluetooth\tbz
coredata\tc0
coredn\t2tr
coregraphic\tc1
coregraphics\tc1
coreimage\tc2
corelocation\tc3
coreml\tc4
corenlp\t1hl
coreo\t317
coreos\t317
coronasdk\tc5
corosync\t3sa
coroutine\tnj
coroutines\tnj
correlation\t4vr
cortex\t54s
cortexxdr\t2tv
cortexxsoar\t2tw
cosmo\t209
cosmos\t209
cosmosdb\t209
cost\t1wc
costexplorer\t1wc
couch\t1kv 2
couchbaselite\t1kw
count\t2tx
coverage\t4wg
covesa\t348
cp\t2t8
cpf\t4e6
cpi\t429
cpp\tg 2tn
cpq\t41i
cpsa\t5ov
cpython\t2p
cr\t4kf
craftcm\tca
craftcms\tca
craftcommerce\tcb
craftercm\tcc
craftercms\tcc
crashlytic\t2u6
crazyegg\t2u7
crd\t5be
crds\t5be
crdt\tcd
creative\t2dy
credoelixir\tcf
crm\tec
crms\t56p
cro\t56i
crontab\t2ue
cross\t35w 20x av
crowd\t2uh
crowdsourced\t4u8
cruise\t2uj
cry\tci
crypto\t56r
cryptographic\t56r
crystalreport\t2uk
crystalreports\t2uk
csa\t5r2
csf\t5d1
csh\t4at
csharp\tf
csirt\t4xc
csp\t4t5
cspm\t24j
cspo\t5ky
csqa\t5mj
csr\t4th
css\t1cl
css3\to
cssa\t5r2
cststudio\t2ul
cswa\t5sx
cswp\t5sx
cte\t53y
ctes\t53y
ctfl\t5p5
ctype\tao
ctypes\tao
cubla\t1bi
cucm\t5gw
cudf\t1f5
cuml\t1f5
cumuluslinux\t2up
cumulusnetq\t2uq
custom\t20b 3b3 5z
customer\t2ut 28j 1 3c
customvision\t20b
cv\t56c
cves\t56x
cwne\t5mn
cwpp\t4tj
cwsp\t5mn
cx\tck
cxf\t66
cyber\t251 pw 2c6
cyberops\t5lb
cybersecurity\t513
cyclone\t3bl
cysa\t5lu
cytoscape\tcm
d3\t1bn
d365\t3kk 1
d3j\t1bn
d3js\t1bn
dagger\tjt
daily\tco
dangerj\t2v5
dangerjs\t2v5
dark\t52v
dartfrog\tcq
dash\t2v9
dashboard\t574
dashboarding\t574
data\tt 1ay 1 98 3h 4c 46 3h 1 7f nf 2 6 1 3 1 2 5 h g f kn 1ay 2c 3h r 14 w 2k 47 t 7 5w 2n
database\t1wl 2y3 2q 1m c r d 2k
databrew\t1wz
databrick\t2vd
databrickssql\t2vh
dataclass\tct
datadomain\t2wc
datafactory\t20g
dataflow\t27s
dataflows\t3v5
dataguard\t1oh
dataloader\t2va
dataop\t4v6
dataplex\t27u
dataprep\t27v
dataproc\t27w
datatable\t1bs
dataverse\t29w
dataviz\t57o
datazone\t1st
davinci\t4es
day\tcv
dayj\tcv
dayjs\tcv
db\t1l2 3a0 2 2a
dba\t4v1
dbc\t2o7
dbscan\t1d8
dbt\t57l
dc\t3v8
dca\t5mw
dcom\t2sr
ddd\t5i1
ddo\t57r
ddr4\t4lh
ddr5\t4lh
de\t4ud
dearimgui\tcx
debian\t4xw
debug\t4v7
decentralized\t57t
decision\t4sm m1
deck\tcy
declarative\t3cm
deduplication\t4ui
deep\t1bu 4 1k5 3 1 22z
defect\t4t6
defender\t29u 3 2 1 1
delayedjob\td0
dell\t2ze
dellavamar\t2w9
dellboomi\t2wa
dellcompellent\t2wb
dellpoweredge\t2wj
dellpowermax\t2wk
dellpowerstore\t2wm
dellunity\t2wn
delmia\t2cy
deltalake\t2wo
deltaplc\t2wp
deltasharing\t2wq
deltav\t2zf
demand\t59e
demandware\t10c
demisto\t2tw
denodeploy\t252
deploy\t4tf bz 6x 1a
deploying\t4tf bz 6x 1a
deployment\t4tf bz 6x 1a
derby\td3 16t
deserialization\t51c
design\t49o is 16 9 17 k u 3 b 1b a 25 f r n 7 1 a 1 9 a 3 3 7 m 1 1b j 2s 1p 23 i j h r 24 v
designing\t4sg 1f 17 k x b 1b a 25 f r n j 9 a 6 7 m 1 1b j 2s 1p 23 i j h r 24 v
desired\t2y5
desktop\t4w1 1p
detect\t4vg m 2j 5v 1w 35 y 3i 1x r
detecting\t4vg m 2j 5v 1w 35 y 3i 1x r
detection\t4w2 2j 5v 1w 35 y 3i 1x r
detectron\t1bv
detekt\tnn
determinedai\t2ww
dev\t1bw 1l4 1yj 1
devcontainer\t2wy
devcontainers\t2wy
developer\t2pu 29r
devexpressxaf\td5
device\t1wh 2p2 ai fa
devicefarm\t1wh
devnet\t5lc
devop\t4vj
devopsleader\t5mu
devrel\t4vh
devsecop\t4vk
dexie\td6
dfir\t4xc
dfm\t4vb
dfp\t364
dft\t4vc
dhtml\t1i
di\t57u
dialog\t253
dialogflow\t27o
dialyzer\tcf
differential\t4zp
diffuser\t2x2
diffusion\t2x2
digital\t254 2dz 91 g6 5q 3c
digsilent\t3vc
dimensions\t43v
dimensionscm\t43v
dioxu\td9
dip\t2x6
direct\tda 2 1j6 8n sn n2
direct3d\tdc
directconnect\t1wi
directu\tdb
disassembly\t4sy
discrete\t5bt 43
display\t2yd 1na 9y
distilbert\t1gz
distributed\t2vy 1xb 30 6r 2d 11
divibuilder\tdf
djangoallauth\tdh
djangochannel\tdi
djangochannels\tdi
djangocm\tdj
djangocms\tdj
djangoninja\tdk
djangoorm\tdl
djangooscar\tdm
dl\t57s
dlang\tr
dlms\t4lo
dlt\t55d
dms\t1wl
dnd\ty7
dnf\t4jk
dnn\tdw 4tw
dnssec\t4vs
dockercompose\t2xd
dockerdesktop\t2xe
dockerfile\t2xc
dockerhub\t2xf
dockerregistry\t2xg
dockerscout\t2xh
dockerswarm\t2xi
docs\t4vt
doctrinedbal\tdo
document\t1o7 4p 2zl 2t 7b 5m
documentation\t4sh 2t 7b
documentdb\t1sw
documenting\t4sh 2t 7b
docusauru\tdp
doip\t4dq
dolby\tds
dolphinscheduler\t2gd
domain\t4lr
doors\t39x
dori\t2ge
doris\t2ge
dos\t2ky 11k
dosbatch\t2ky
dot\t4b 9l
dotcm\tdv
dotnet\t4b
doubleclick\t36a
dpc++\t1ht
dpdk\t4z7
dplyr\t3q
draft\tdy
drago\t2xv
dragonflybsd\t2xu
dragonflydb\t1l9
draw\t2xx
drc\t4zk
dreamweaver\t2dz
drf\tdn
drift\t4yl
driftdart\te0
drill\t2gf
driver\t4vi ft
drool\t2y2
druid\t1jx
drupalcommerce\te5
dscpowershell\t2y5
dsdm\t5io
dsl\t588
dsls\t588
dspic\t3kd
duckcreek\t2ya
duende\t7c
dundasbi\t2yb
duo\t2qc
duosecurity\t2qc
durable\t210 3o
dw\t57p
dwh\t57p
dx11\tdc
dx12\tdc
dymola\t3lu
dyna\t2yf
dynamic\t4ub
dynamics\t2ne x6 1 1 1
dynamo\t1sx
dynamobim\t2ye
dynamodb\t1sx 1 1
e\t57y lx
e2e\t4w0
easy\tee 1 2k5
ebgp\t4n1
ebs\t1t0
ec\t1t1 3u3
ec2\t1t1 5n
echart\t1c6
eclipse\tek c0 1v8
eclipseemf\tei
eclipsercp\tej
ecma\t1l
ecmascript\t1l
ecommerce\t58d
econml\t1c3
ecostruxure\t432
ecr\t1t3
ecs\t1t4
ecu\t2yq wq
ed\t5tv
eda\t58y 5
edb\t1li
edbpostgre\t1lb
edbpostgres\t1lb
edge\t4ml
edgeimpulse\t2yr
edgeworker\t1s4
edgeworkers\t1s4
edifact\t4lz
edk\t4dr
edk2\t4dr
edw\t57p
ef\tf6
ef6\tf6
efcore\tf6
efficientnet\t1gy
efk\t2z5
efm32\t44j
efmigration\tem
efmigrations\tem
efr32\t44j
efs\t1t6
egg\tep
ehr\t5tx
einstein\t41j
eip\t58l
eks\t1t7 1
eksanywhere\t1t8
elasti\t1ta
elastic\t1ld 7n 1 2 1 2 1 3 1 3b 12j
elasticache\t1ta
elasticagent\t2yw
elasticapm\t2yx
elasticbeanstalk\t1wm
elasticbeat\t2yy
elasticbeats\t2yy
elasticsearch\t2z5
elb\t257
elearning\t5tv
electra\t1gz
electrical\t5fj
electricflow\t2z1
electromagnetic\t4vy
electronic\t4lz av b4 lz 4
electronics\t4wu
electronj\tet
electronjs\tet
elektrobit\t2ym
elementplu\teu
elementplus\teu
elementui\teu
eleven\t2z4
elevenlab\t2z4
elixir\tv8
elliptic\t5ee
elt\t58s
emac\t2z7
emacs\t21
email\t5aa
embarcadero\tv
embassyrust\tey
embedded\te 44h
embeddedlinux\t2z9
embeddedpython\t2za
embeddedrust\t2zb
embedding\t58h
ember\tf1
embercli\tez
emberdata\tf0
emberj\tf1
emberjs\tf1
embo\t2zd
embodiedai\t2zc
embrace\tf2
emersondeltav\t2zf
emi\t4vy
emotionstyled\tf3
emqx\t4ol
emr\t1tb
encorego\tf4
encrypt\t4zp ep 24
encrypting\t4zp ep 24
encryption\t4zp bn 32 24
end\t539
endpoint\t2a6
endurance\t51o
energy\t4y5
engine\t3o5 7b
enodeb\t4o2
enovia\t2cy
enterprise\tes 4nc 5l y 1 6x
entity\t1dm 3gw 6
entra\t1z6 1 b0
env\t2zl
epiccertified\t5n7
episerver\tty
equinixmetal\t258
equinoxosgi\tf8
equivalence\t4t4
er\t1lj 395
ergonomic\t4x3
ergonomics\t4x3
ericssonran\t2zs
erlang\tu6
erpnext\th8
error\t5fz
errorprone\tf9
es\t1l 2yb
es2015\t1l
es2020\t1l
es5\t1l
es6\t1l
es7\t1l
esp\t2zy
esp8266\t58p
espressifidf\t2zy
esricertified\t5n8
essbase\t39n
estuaryflow\t301
esxi\t2ci
etasisolar\t305
ethernet\t4m6
ethers\t1cb
ethersj\t1cb
ethersjs\t1cb
ethical\t4zg 4u
etom\t4rc
euicc\t4m3
eval\t58u
event\t1ll 7r 7q 1
eventarc\t280
eventbridge\t1tc
eventgrid\t212
eventhub\t213
eventhubs\t213
eventlet\thn
eventstore\t1ll
evergreenui\tfc
evidencebi\t30b
eview\t30d
evm\t58r
evo\tfd
evolutionary\t347
evolved\t4m2
ewm\t425
ex280\t5qi
ex294\t5is
ex407\t5is
exadata\t2bj
exception\t4w3
exchange\t3ko
execu\t1cc
execution\t503
exo\tfe
expdp\t1oi
experiment\t591
experimental\t591
experion\t38t
explainability\t592
exploit\t53o
exploitation\t53o
exponential\t50l
exporouter\tfg
express\t215
expression\tfj
expressj\tfi
expressjs\tfi
expressroute\t215
ext\t30m
extended\t5tr
external\t3fh
externaldn\t30n
externaldns\t30n
extj\tfk
extjs\tfk
extra\t30o
extract\t4uk e8 d
extracting\t4uk el
extraction\t4uk el
f\tz
f#\tz en
faa\t25a
fabric\tfo 1ul
fabricpython\t30t
face\t8n
facebook\t3k0 c8
facebookad\t30v
facebookads\t30v
facebookapi\tfp
facial\t30u
factor\t37d
factorgraph\t37d
factorgraphs\t37d
factory\tfq 1 2v4
factorygirl\tfr
factorytalk\t40a
failover\t2ab
fairplay\te1
falcon\t39k
falconllm\t310
fargate\t1wt
fast\tfv 1 wi 394 dp
fastendpoint\tfw
fastlycompute\t25c
fault\t1wu 2zd t
faunadb\t1lp
faust\tg0
fc\t2mx
fcm\t5ef
fcp\t5qe
fd\t4ge
fdm\t2cw
fea\t5d3
feathersj\tg1
feathersjs\tg1
federated\t4x9
fedoracoreo\t317
fedoracoreos\t317
fetchapi\tg3
fiber\t4m9 fz
fibre\t528
fibrechannel\t4m9
fico\t4j7
fiddlerai\t31b
fido\t4ma
field\t4um
fiftyone\t4gd
filamentadmin\tg7
filamentphp\tg6
file\t1lr 1fn 1
fileaid\t31d
filebeat\t2yy
filestore\t26n
fin\t25e 3oi
final\ty9
finalform\ty9
finance\t3kk
financial\t5tw
finatra\tg8
finchcli\t31g
findbug\t477
findbugs\t477
finite\t5d3
finop\t25e
fiori\t427
fips\t568
fire\t31l 1 13p
firebase\t2u6 2k9
firebox\t4gr
firehose\t1ss
firepower\t2qd
firewall\t59b
fireworksai\t31o
firmware\t4vx ho
firstrobotic\t31p
firstrobotics\t31p
five\t31r 1
fivetranhvr\t31t
fixing\t53n
flairnlp\t1ci
flake\t31w
flash\t2ys
flasharray\t3wq
flashblade\t3wq
flashmemory\t2ys
flat\t320
flatbuffer\t320
flatcarlinux\t321
flex\t1cl 11g o4 1k7
flexelint\t3sz
flink\t2gg
flinksql\t326
floorplanning\t4zk
flow\t41n
flowise\t3fz
fluent\tgs 154 1gc
fluentassertion\t328
fluentbit\t327
fluentui\t1cm
flutter\t90 nj
flutterflow\tgv
flutterhook\tgu
flutterhooks\tgu
flutterweb\tgv
flux\t1mr 1fm
fluxinflux\t1mr
fly\t25f
flywayjava\tgx
fmea\t4w7
fmeca\t4w7
fmod\t54x
fmu\t32g
foalt\tgz
foc\t3m9
fontawesome\t1cn
forensic\t57x
forge\th2
form\t20z 2wj
formal\t2ns
former\t32l
forti\t32o 4
fortianalyzer\t32o
fortigate\t32p
fortinet\t5qe
fortio\t32q
forward\t3bq 22n
fossilscm\t32u
fox\t32w
fp\t59j
fpga\t4vz
fpgas\t59g
framerelay\t4me
framermotion\t1cp
framework\th6
free\t11 321
freena\t4d7
freenas\t4d7
freeradiu\t335
freerto\t336
fresh\t338
freshdeno\th9
front\t21a 2v3 7i
frontend\t536 p
frp\t5et
frr\t33b
fsharp\tz
fsx\t1tf
fta\t4w7
ftth\t4mk
full\thd 2m2 2c6
fullstack\t4we
fully\t33d
function\t21c 3y 153
functional\t52k mc
functions\t21c 3y 2wv
funnel\t33h
fusion\the 220 1qb
fuzzing\t4wi
fxcop\t143
g\t28x
ga\t368
ga4\t368
gae\t25s
galeracluster\t1lz
gam\t364
game\thh 1bz 3ki
gamelift\t1tg
gameplay\t4wk d1
games\t4wk
gan\t59n
gang\t57v
garbage\t5ba
garden\t33o
gatekeeper\t3q5
gatewayapi\t33r
gathering\t50h
gatsbyj\thi
gatsbyjs\thi
gaussian\t3nx
gawk\tb
gazeboignition\t33v
gcd\tim
gce\t27n
gcloud\t277
gcp\t26q 12 p 3 a 3f6
gcr\t27p
gcs\t27e
gd\t33x
gds\t59v
gemfire\t1jy
gemini\t283
geminicli\t344
gen\t59p
genai\t59p
generative\t59n
generic\t59q
genesy\t346
genie\t3x0
genomic\t55b
genomics\t55b
genstage\t9j
genus\t2nq
geo\t1cs 1ri
geographic\t59r
geometric\t33x
geopanda\t1cs
geospatial\t59r
geproficy\t340
get\t34f
ggml\t30h
ggplot\t14
gguf\t30h
gh\t25i zc
ghostnode\thq
giraffe\tfm
git\t34s 1 1 d 1 7 1ra
giteaaction\t34r
giteaactions\t34r
gitflow\t34k
githubaction\t34u
githubactions\t34u
githubapi\t34w
githubcli\t34x
githubcodeql\t34y
githubdesktop\t352
githubpackage\t354
githubpackages\t354
githubpage\t25i
githubpages\t25i
githubproject\t355
githubprojects\t355
githubspark\t356
gitlabapi\t359
gitlabci\t35a
gitlabduo\t35b
gitleak\t35c
gitop\t4wp
gke\t284 3
gkeautopilot\t284
glacier\t1th
glass\t35h 1yg
glideandroid\tht
glitch\t35j
global\t1ww 18o
glue\t1wx 1 1
gluedatabrew\t1wz
gluont\t1cw
glusterf\t35l
gmailapi\thw
gmock\t36h
gnn\t5cu
gnns\t1cz
gnodeb\t4kn
gnu\t2z7 4s k e8
gnuoctave\t35r
gnuparallel\t35s
gnupg\t35t
gnuscreen\t35v
go\tat 7n
gof\t57v
gofiber\tg5
gog\t35y
gohugo\tk6
goj\ti2
golang\t17
golden\t361
goldilock\t362
gomega\ths
good\t363
google\t6n ck 3 tg sr 1b7
googlead\t367
googleadk\t365
googleadmob\t366
googleads\t367
googlealloydb\t25o
googleantho\t25p
googleanthos\t25p
googleautoml\t25v
googlebiglake\t25x
googlebigquery\t25y
googlebigtable\t260
googlechart\ti7
googlecharts\ti7
googlecolab\t36b
googledataform\t27t
googledataplex\t27u
googledataprep\t27v
googledataproc\t27w
googleeventarc\t280
googleimagen\t286
googleoptimize\t36d
googlepay\tia
googlesheet\t36f
googlesheets\t36f
googletest\t36h
googletpu\t28o
googleveo\t28p
googlevpc\t28u
gorillamux\tie
goroutine\tig
gov\t59u 1
governance\t4xp
government\t59v
gpg\t35t
gpo\t377
gps\t59t
gpt\t1fa
gpt4\t1fa
gpus\t59w
gradient\t5en
gradiospace\t1cy
gradiospaces\t1cy
grafana\t3dn 7d
grafanaalloy\t36r
grafanacloud\t36s
grafanafaro\t36t
grafanaoncall\t36v
grail\til
grapeapi\tin
graph\t19
grapheneo\t36x
graphic\t53l
graphite\t480
graphqlmesh\tiq
graphqlnexu\tir
graphqlnexus\tir
graphqlyoga\tit
graphx\t46l
grasping\t405
gravitational\t4b2
graviton\t1x0
gravityform\tiw
gravityforms\tiw
grc\t4xp
green\t3bk 2ha
greenbelt\t5su
greenbone\t3r5
greenhill\t3bk
greenhills\t3bk
gremlin\t1k7
gremlinquery\t1k7
grid\t581
groovydsl\tj0
grouppolicy\t377
growth\t378
grpo\t2xs
gruntj\t37a
gruntjs\t37a
gsec\t5np
gsuite\t28x
gt\t1mb
gtest\t36h
gtm\t36g
guard\t1ti
guardduty\t1ti
guardrailsai\t37e
gui\t534 1 1
guzzlehttp\tj9
gx\t3lb
gymnasiumrl\t1d2
h\t4mp
h2o\t1d4
ha\t37q
hadoop\t382
hadoopyarn\t37n
haikujax\t1d5
halcon\t3ik
hamlslim\tjc
hana\t1q8
handlebar\t1d6
hapij\tjg
hapijs\tjg
hard\t5eu
harden\t514
hardening\t514
hardware\t4t1 2w 2 x 1 ef
harmonyo\tji
harnesscd\t37w
hashi\t37x
hashicorp\t1f 2l6 6o vj 3k iy
haskell\ta2
hazard\t37r
hcd\t53f
hce\t5a9
hci\t4x4
hcl\tkg 212 1pv
hdf\t1mh
hdinsight\t21d
hdphortonwork\t383
hdphortonworks\t383
hds\t38j
headlessui\t1d9
health\tjl 5ac
healthcare\t5tx
helix\t3tc 43
helmet\tjn
helpdesk\t4c9 lh
hevodata\t38a
hexagon\t2y6
hexagonal\t5hy
hfss\t2fs
hhvm\t1b
high\t1da 3p3 ro
highchart\t1da
highly\t4x0 3u
hil\t5a1
hippocm\tju
hippocms\tju
hitachivantara\t38j
hl7\t4m8
hlasm\t2io
hlr\t4mt
hls\tjw 4d5
hmis\t5a8
hmm\t38e
hnswlib\t1mj
holistic\t38n
holoview\tui
holoviews\tui
home\tjx
homomorphic\t4zp
honeypot\t4v8
honeypots\t4v8
hopswork\t38v
horizontal\t50u
hortonwork\t38w
hot\t38x
hpc\t5a4
hpenimble\t397
hpeprimera\t398
hpeproliant\t399
hpesimplivity\t39a
hpestoreonce\t39b
hpesynergy\t39c
hpintegrity\t391
hpopenview\t393
hpsitescope\t394
hql\t1g
hsm\t5bc
hss\t4mt
html5\t1i 19n
http\t4mu 3 2p gx 8h s 1m
http4\tk2
httpd\t2gp
huaweicloud\t291
huaweirouter\t39f
huaweirouters\t39f
hub\tk4
hudi\t2gq
huehadoop\t39h
huggingface\t1dd
human\t53f 6t
hvr\t31t
hw\t4wx
hybri\t10g
hybris\t10g
hyper\t39p
hypermesh\t2f4
hyperparameter\t5cc
hyperrust\tka
hypersql\t1mk
hyperv\t293
hypothesi\t39q
hyva\tke
hyvä\tke
i\tl4 34b
i18n\t4xl
iaa\t294
iaap\t5m4
iac\t4xf
iam\t1x4 2
ibati\trl
ibatis\trl
ibispython\t39t
ibm\t2eq 3t o0 46 77 dl 5b dj
ibmcertified\t5op
ibmcloud\t295
ibmdoors\t39x
ibmflashsystem\t39z
ibminfosphere\t3a0
ibmnetcool\t3a2
ibmstorwize\t3a5
ibmwatson\t3a7
ic\t49r
icarusverilog\t3a9
icc\t49r
icc2\t49r
ice\tkh
ice40\t3g4
iceberg\t2gr
iced\teq
iceface\tkh
ics\t4z5
ida\t34h
idempotent\t4x8
identity\t7c 20t ic
identityserver\t7c
identityserver4\t7c
idm\t5ad
idmc\t3b7
idocs\t3ac
idrac\t2wj
idri\t1j
ids\t5af
iec\t59k
ieee\t4pj
ifix\t340
iga\t4x9
ignite\t1jz
ignitioncoreo\t3ag
ignitioncoreos\t3ag
iic\t3b5
iics\t3b5
iiot\t5ar
illumo\t3ai
ilog\t2u1
image\t4u0 bz d
imagebuilder\t3ak
imgui\tcx
immutable\tkl 1
impalakudu\t3ao
implementing\t512
imus\t5am
in\t3au
inca\t304
incapsula\t29a
incident\t3as
incisive\t2nz
index\t4xe
indexes\t4xe
inductive\t3af
industrial\t4tq 5f
inertia\tko
inertiaj\tko
inertiajs\tko
inet\t3ax
inference\t3ha 1v1
inferentia\t1x8
infernoj\tkq
infernojs\tkq
infineonaurix\t3ay
infineonpsoc\t3az
infini\t3b1
influx\t1mq
infopath\t113
informaticaedc\t3b8
informaticaidq\t3b9
informaticamdm\t3ba
information\t5fl
infosec\t5ap
infosphere\t3a0
infotainment\t2fi
infra\t4xf
infragistic\tks
infrastructure\t294 2k6 5d
ingest\t57a
ingesting\t57a
ingestion\t57a 7
ingre\t1jm
ingres\t1jm
ingress\t3ff
innosetup\t3be
innovu\t2nr
innovus\t2nr
insightvm\t3yk
inspec\t2pn
instagramapi\tkv
install\t3bg 1
instructor\t48r
instrument\t2x5
insur\t5ty
intac\t5j1
intacs\t5j1
integrate\t4si x 3i 5h 4x 1a 58
integrating\t4si x 3i 5h 4x 1a 58
integration\t4si x 3i 5h 4x 1a 58
integrations\t4si
integrityrtos\t3bk
integromat\t3it
intel\t8w 3p4 ik
intelfpga\t3bl
intelli\t3bn
intelligent\t586
intellijidea\t3bn
intelrealsense\t3bm
inteltbb\tkx
inter\t1mu 3tc
interactive\t34o 26i
interface\t13w 3z9
internationalization\t4y0
internet\t3ah 20a 22
interprocess\t5g6
intersystem\t1mv
intouch\t2k0
intrusion\t5af
inventor\t2jf
inventorcad\t2jf
inversion\t57u
ioc\t57u
ionic\ta9
ionicangular\tl1
ionicreact\tl2
ionicvue\tl3
iono\t29b
ionoscloud\t29b
ios\t2qg
iot\t1x9 4a
ip\t4n8 f1 ak
ipado\tl4
ipados\tl4
ipc\t5g6
ipfix\t4os
ipgcarmaker\t3bw
iphone\tl4
ips\t5af
iptable\t3by
ipv\t4nc
ipv4\t4nc
ipython\t1ds
ir\t4xc
ireb\t5m7
iron\tl7
irule\t30s
irules\t30s
isa\t5aj
isaac\t3p7
isaaclab\t3c0
isc\t3ee
iseries\t2ij
isery\t2ij
isilon\t2we
islands\t4x6
iso\t307 100 68 7b dd
iso27001\t5ay
ispf\t4db
isr\t4xd
issue\t4t6
istqb\t5ml 1
it\t4sn 82 4v 55 g
itilexpert\t5p9
itk\t1hd
ivanti\t3lh b3
iverilog\t3a9
ivi\t2fi vu
j\tmk 2qg h pv 1lh
j2ee\tlm
j2se\t1k
jags\t4he
jakarta\tlm x
jakartaface\tlg
jakartafaces\tlg
jakartarest\tlh
jamfcertified\t5pc
jamsscheduler\t3cc
janus\t1mw
jaspergold\t2ns
jasperreport\t4c8
jasperreports\t4c8
jaspersoft\t4c8
java\t1l jq j j 6 5 3 e6 4ad
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
jaxp\t3cg
jaxr\tlw
jaxrs\tlw
jaxw\tlx
jaxws\tlx
jbosseap\tlz
jbossfuse\tm0
jde\t3cj
jdedward\t3cj
jdedwards\t3cj
jdk\t1k
jee\tlm
jena\t1k3
jenkin\t3cl
jenkinsfile\t3cl
jersey\tlw
jes\t3co
jes3\t3co
jet\t3cq
jetbrain\t3cq
jetbrains\t3zq
jetbrainsai\t3cr
jetpackpaging\tm9
jetson\t3p8
jfr\t3ce
jfrog\t2ig
jinja\t2vw
jinja2\t1n
jira\t4j8
jiraalign\t3cv
jna\tme
job\t554 ci
jointj\tmf
journey\t53c
jpms\tlo
jruby\t31
js\t1l
jsm\t3cx
json\ts4 3gn ez ra
jsonform\tmq
jsonforms\tmq
jsonp\t1o
jsonschema\t3d8
jta\t3d4
jtest\t3ss
julialang\t1r
jump\tmv 4ia
junie\t3cr
junipermist\t3de
junipermx\t3df
junipersrx\t3dg
junit4\t3dh
junit5\t3dh
juno\t3dc
junos\t3dc
junosspace\t3di
jupyter\t3dj
jupyterlab\t1ds
jwplayer\tmw
jwts\t4nq
k\t562
k8s\t3fe
kafdrop\t2er
kafka\t2er
kafkaconnect\t3dq
kafkaj\t3du
kafkastream\t3dt
kafkastreams\t3dt
kaio\t3dx
kalilinux\t3dy
kalman\t5gd
karaf\t6a
kat\t1du
katacontainer\t3ea
katacontainers\t3ea
kdb\t1mz
keil\t2ic
kemploadmaster\t3ej
kendoangular\tmz
kepler\tn2
kepserverex\t3em
kera\t1dw
kerastuner\t1dx
kerbero\t4nr
kettle\t3t6
key\t1dy jf 47
keyence\t3ik
keysight\t3c6
keysightad\t3ep
keysightads\t3ep
keystone\tn3
keystonej\tn3
keystonejs\tn3
keyvault\t21k
kill\t571
kimball\t4vo
kinematic\t3bq
kinematics\t3bq
kinesi\t1tn
kinesis\t1ss v 1 1
kineti\t3pg
kinetis\t3pg
kirbycm\tn5
kirbycms\tn5
kissmetric\t3eu
kmm\tnl
kmp\tnl
kms\t1xd
knex\t1dz
knockout\tna
knockoutj\tna
knockoutjs\tna
knowledge\t30l l3
koaj\tnb
koajs\tnb
koala\t3ez
kobo\t3f0
kokko\t1s
konva\tng
kop\t3f3
korn\t1t
kotlinflow\tnk
kpi\t4ye
kratosgo\tnm
ksh\t1t
ksql\t3f5
kstream\t3dt
kstreams\t3dt
kube\t1e2 21a 2 7
kubectl\t3fe
kubernate\t3fe
kubernates\t3fe
kubernete\t3fe
kubernetes\t3et 1f7
kubernetesrbac\t3fg
kudu\t1k4
kurrentdb\t1ll
kusto\t1v
kyc\t54h
kylin\t2gt
kyvo\t3ft
l1\t4xq
l10n\t4xl
l2\t4sl 55
l3\t4xq
lab\t1w
label\t57c
labeling\t57c
labelstudio\t3fu
labview\t5lj
lake\t1xe
lakef\t3fw
lakeformation\t1xe
lakehouse\t57d
lambda\t1xf 1 1 1ig
lambdaedge\t1xg
lambdalab\t29h
lambdalabs\t29h
lambdalayer\t1xh
lambdalayers\t1xh
lambdas\t1xf
lamina\t1a0
laminas\t1a0
lan\t4nw
landesk\t3c4
landing\t21p
landingzone\t21p
landingzones\t21p
lang\t1e3 1 21v 2 1
language\t21q 39u
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
large\t3vs yz aj 6a
last\t3g3
latticefpga\t3g4
launch\t3g5
lazy\t566
lda\t1id
lead\t5ox 1
leadauditor\t5ox
leak\to5
lean\t5ss
leancertified\t5pn
learn\to6
learning\t3yi 1vd
legendstate\to7
legomindstorm\t3gb
legomindstorms\t3gb
lemonsqueezy\to9
lenskubernete\t3gd
lenskubernetes\t3gd
lepto\toa
lesscss\t1z
let\t3gf
letsencrypt\t3gf
lexers\t4zb
libero\t3kj
librenm\t3gj
liferaydxp\tof
lift\t24h
lighthouse\t56l
lightning\t1gd 2lb
lightsail\t1xk
lime\t3gq
lin\t4mc
lineageo\t3gs
linear\t5bt 1o 1f
link\t4nv
linked\t4wy
linkedinad\t3gu
linkedinads\t3gu
linkedinapi\toi
linter\t4xv
linters\t4xv
linux\t3a 3q0 128 5m 18 44 4v ee
linuxmint\t3gz
litelement\tom
litert\t1i1
lithography\t43p
litmuschao\t3h3
litmuschaos\t3h3
live\toq 2se 1 1zv
liveblock\too
liveop\t4xx
liveops\t4xx
liveview\tv9
livy\t2gu
lizardf\t3h6
llama\t1eb 22w 1
llm\t4sa by 4m g 8 h
llmop\t4yg
llmops\t4yg
lms\t5tv
lmstudio\t3hd
load\t3he 1i4
local\t1n7 mc
localization\t404 xh
localytic\t3hf
lodashfp\tox
log\t21v 1fs 2 1gd
log4j2\toy
loganalytic\t21v
loganalytics\t21v
logdna\t3k9
logianalytic\t3hk
logianalytics\t3hk
logic\t21w 1fp ag 13l
logical\t4s3 2l
logicapp\t21w
logicapps\t21w
logistic\t5ew
logru\t3ho
logz\t3hr
loki\t36u
lokij\t1n8
lon\t4o1
lonwork\t4o1
look\t3hv
lookerstudio\t3hu
loop\tp3
lora\t59a 2b
lotusnote\t3hw
lotusnotes\t3hw
lovable\t3hx
low\t52d 4 rk
lpar\t3vh
lpddr\t4lh
lstm\t5cu
lte\t4oo fg
ltspice\t54e
ltv\t4u9
luajit\t22
luau\tzp
luciaauth\tp5
lucidwork\t1na
luckyorange\t3i5
luminu\tp8
lwc\t41o
lxd\t3ib
lync\t5gw
lyni\t3id
lynxo\t3ie
lytic\t3if
m\t5ps
m365\t3kp 51
mac\t3il
maccatalyst\tpb
machine\t1ff 25z 1ky
machinerygo\tpc
maco\t3il
magic\tpg
mahout\t2gv
mail\t3ip
mainframe\t2io 20x
mainframes\t4jl
maintainable\t4y6
make\t3it
makefile\t3ir
makefiles\t3ir
makeintegromat\t3is
mamp\t4io
manage\t3iu 19h h e 3 3 i 4 13 8 s 1a 5 j 3 a 11 2 b s f 17 8 o 1k 1v u 5 9o 6 e b
managed\t1to 3i6
management\t4sb h e 3 3 i 4 13 8 s 1a 5 j 3 a 11 2 b s f 17 8 o 1k 1v u 5 9o 6 e b
managing\t4sb h e 3 3 i 4 13 8 s 1a 5 j 3 a 11 2 b s f 17 8 o 1k 1v u 5 9o 6 e b 8a
manipulator\t405
manipulators\t405
mantisbt\t3iw
manufacturing\t5bx
many\t1ee
map\tpl 2 ot 24j
mapboxgl\tpk
marble\tpo
maria\t1nd
marionette\tpp
mark\t1ne
marketing\t41p 1qq
martendb\t1ng
marvellsoc\t3j4
mask\t1cf
mass\tpu
massively\t1nv
masvs\t5dn
mat\t1ei
material\tqt
materialdesign\tpv
materializecss\tpw
materialui\t1eh
math\t5bt
mathematic\t5bt
mathematical\t5bt 1o
matlabcoder\t3ja
matter\tpx
maturin\twx
maui\t4f
mavensurefire\tpz
max\t1nh
mb\t5mz
mbed\t2id 114
mbedtl\t3jh
mbse\t5gj
mcal\t2ju
mcmc\t3j2
mcp\t5ca
mcsa\t5pv
mcsd\t5pv
mcu\t5c1
mcus\t5c1
md\t5py
mdanalysi\tq1
mdm\t4y9
mdn\t4o9
mdt\t2a3
measured\t50y
mechanical\tq2 1p9
mechanicalturk\t2fb
mecm\t42z
media\tfe as od 252
media3\tfe
mediaconvert\t1wp
medialive\t1wq
mediapackage\t1wr
medical\t5as
medusa\tq7
medusaj\tq7
medusajs\tq7
melsec\t3lb
mem\t1nj
memcache\t1nj
memory\t4zu 5r
memorydb\t1u0
memorystore\t28b
memsql\t1qg
menderota\t3jt
mentor\t3sg br
mentorpad\t3sg
mentorpads\t3sg
merge\t4zy
meso\t2gw
mesos\t2gw
mesosphere\t2gw
message\tqb 2to 1sf
messaging\t5by
meta\tfp 2l6 2b4
metadata\t579
metal\t3ii
metapixel\t3k0
meteorj\tqe
meteorjs\tqe
metric\t3k8 1e6
metricbeat\t2yy
metrics\t5fn
metro\t4la
micro\thz 8l 2tx f 1 sv f4 j7
microarchitecture\t2u5
microchippic\t3kd
microchipsam\t3ke
microcontroller\t5c1
microformat\t5c2
microformats\t5c2
microfrontend\t5c0
microk8\t3kf
microprocessor\t5c1
microprocessors\t5c1
microsegmentation\t4yx
microservice\t5c3
microsoft\tu0 wm au ah 1 oh pb rt 2
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
migrate\t4v4 2p
migrating\t4v4 2p
migration\t24h 2qn 2p
migrations\t4v4
mikro\t3kz
milvu\t1nn
min\t3l3
miniconda\t1ah
minimalapi\tqq
minimalapis\tqq
mirrormaker\t3dr
mission\t5fc
mist\t3de
mitosi\tqs
mitsubishiplc\t3lb
mix\t3lc
mixed\t5tr
mkdoc\tqt
mkl\t8w
ml\tqu nt 23w 19r 66 91 46 o
mllib\t46m
mlop\t4yg
mlplatform\t3le
mlplatforms\t3le
mlsystem\t3le
mlsystems\t3le
mlworkflow\t3ij
mlworkflows\t3ij
mob\t4za
moba\t3lf
mobile\t3lh 1ak 4j
mobileci\tqx
mock\t4yk
mocks\t4yk
modallab\t3lm
modallabs\t3lm
modbu\t4oe
modbustcp\t4of
model\tqz 1ng is k3 4l 1ag cr 8 3b 1 1 1v 21
modeling\t4sv 1t 10 6c 3 20 1f 68 3 2c 1r s 1c
modern\t9z
modicon\t432
module\t5c0
moe\t3ld
moment\t1eq
momentj\t1eq
momentjs\t1eq
monacoeditor\t1er
monday\t3lz
mongo\t1np
mongodbcompass\t1ns
mongodbrealm\t1nt
monitor\t4yl 2 2i 24
monitoring\t4yl 2k 24
mono\tr6 2 47g
monolithic\t5cd
monta\t3m1
monte\t5fw
moosef\t3m5
mosaic\t2vf
mosaicml\t2vf
moshiandroid\trc
mosquitto\t2yp 1pw
motion\t54f 22 49 32
motoman\t4jc
motor\t5e4
move\t40k
mpc\t3lp 1qq
mplu\t3mf
mpsoc\t4j2
mq\t3a1
mqseries\t3a1
mqsery\t3a1
ms\t1nl 31 jn 4 q2 k6 3 1 1 2 1 2 1o 2 35 q4 1p 18f
msal\t2af
msc\t3n5
msi\t4hq
msk\t1u3
msp\t4y7
msp430\t4bp
mssql\t1qm
mstp\t4py
msvc\t17v
msw\t3lj
mtl\t4on
mui\t1eh
mule\t3mo
multi\t2ea 6f ci sd yr 5w a1 2i 4q a t 1
multicloud\t2b3
multimarkdown\t23
multimeter\t3mp
multimodal\t5h4
multimodalai\t3mq
multiplatform\t56q
multitenancy\t5cg
multitenant\t5cg
multithreaded\t5ck
multivariate\t4s1
mutual\t4on
mvc\t7d
mvvmlight\tri
mwaa\t1u4
my\t1nx
mybati\trl
mysqlcertified\t5q9
mysqlworkbench\t1ny
n\t5bg
nac\t4yt
nagio\t3n1
nagiosxi\t3n2
named\t5d2
nand\t2ys
nanostore\tro
nat\t1xq
natgateway\t1xq
national\t3o8
native\tl4 6l 1
natural\t2do 2ze
nav\trr 2sw fx
nav2\t40k
navigation\t5l
navision\t3kn
naviswork\t2jg
navisworks\t2jg
ncda\t5qa
ncp\t5qf
ndk\t5m
nebiu\t2b5
nebula\t1o0
nemo\t1f4 1sa
neo\t1o2 1z9
neon\t2ie
neovim\t4fm
neptune\t1jq 23m
nerf\t3nx
nerve\try
nessu\t3ne
nest\trz
nestj\trz
net\t4b 3j4 4 1 1 6 1 2 1 10x
netappontap\t3ng
netbackup\t4fd
netbean\t3nj
netconf\t4or
netflix\t2t2 74
netflixoss\t3np
network\ts0 1a9 1 ob 1z8 8u 3l ag 1 1 3
network+\t5lx
networkwatcher\t22a
neural\t1ey h
newrelic\t3ny
newtonsoftjson\ts4
next\ts6 ii 429
nextauth\t1ao
nextj\ts6
nextjs\ts6
nexu\t3o0
nexus\t2qk
nfsv\t3o3
nft\t5cw
nftable\t3o4
nfv\t4yz
ngap\t4q2
nginxingress\t3o6
ni\t3ms
nifi\t2gy
nimble\t397
nimlang\t2b
ninja\t3og
ninjarmm\t3og
nintendo\t59m
nio\tlp
nis\t5cy
niteststand\t3oa
nitro\t1u5
niveristand\t3ob
nixo\t3oj
nixoslinux\t3ok
nlb\t257
nlu\t5d2
nn\t5qd
no\tsk vn 3nf
nobl\t3on
noc\t3nw 1b0
nocode\t5bm
node\tsn 2wp
nodeexporter\t3oo
nodej\tsn
nodejs\tsn
nodepool\t3oq
non\t1o7
nonlinear\t4z1
nonstop\t392
nor\t2ys
norflash\t2ys
normal\t4z0
notebooklm\t28d
notification\t22b
nova\tnz
nozominetwork\t3ox
nozominetworks\t3ox
npc\t59l
npu\t37u
nrf\t3ot
nrf52\t3ot
nrf53\t3ot
nrwl\t3pe
nservicebu\tsy
nsight\t3pa
nsx\t2k3 1w2
nucleusrto\t3p3
nucleusrtos\t3p3
num\tt1 m2
nuxtcontent\tt3
nuxtj\tt2
nuxtjs\tt2
nvidia\t1bu 6o 216
nvidiajetson\t3p8
nvidianemo\t1f4
nvidianim\t3p9
nvidiansight\t3pa
nvidiariva\t1f6
nvlink\t3b1
nx\t2qk wl
nxelixir\tt7
nxpkineti\t3pg
nxpkinetis\t3pg
o\t4ox
o365\t3pq
oam\t3fk
oat++\tt9
oauth2\t4ox
obd2\t3ph
obj\t2c
objc\t2c
object\t2d 3 1lt ov 2t8 1j 5f 1 7
objection\ttb
objectivec\t2c
objectlock\t3pj
observablehq\t3pl
oca\t5qm
ocajp\t5qn
ocean\t1oa
oci\t2be
ocjp\t5qm
ocp\t5qm
ocpjp\t5qn
ocpp\t307
octo\t3pn
octobercm\ttf
octobercms\ttf
octopusdeploy\t3po
odi\t3rl
odx\t2o8
oem\t1oj
ofbiz\t6b
office\t3kp
office365\t3pq
oidc\t4p2
oke\t2bi
okr\t5i9
oktacertified\t5qh
omniture\t2dv
omronplc\t3pw
one\ttj 1ja 1d4 1 1
oneapi\t1ht
onedrive\t2ak
onelake\t2aa
onenote\t2al
onion\t5hy
online\t4vl 2 cq
ontap\t3ng
ontologies\t5bd
ontology\t5bd
oo\t2d4 2ur 5g
ooa\t5da
ood\t5db
opagatekeeper\t3q5
open\toc 5e lk 3 vy 12 1dr c h 4 xv 6 nc z 1 6
openai\t1jb 198
openaiapi\t1fa
openaieval\t3qc
openaievals\t3qc
openaigym\t1fc
openaiswarm\t3qd
openbla\ttl
openbmc\t3bx
openbug\t4he
openbugs\t4he
opencensu\t3qh
opencm\ttn
opencost\t3fa
opencypher\tq
openeb\t3qm
openedge\t1pj
openfaa\t2ba
openfeign\tg2
openframework\ttp
openhand\t3qo
openidconnect\t4p2
openlane\t3qu
openlayer\t1fe
openlineage\t3j3
openmodelica\t3lu
openmpi\t5ce
opennm\t3qs
openscenario\t3qk
opensip\t3qy
openstack\t385
openstackswift\ttv
openswoole\t14q
openthread\t4ra
opentok\t17z
openui\t42j
openui5\t42j
openva\t3r5
openvm\t3r6
openzf\t3ra
operations\t4p4 od
operator\t5be
operatorsdk\t3rb
ops\t1xu 1tk
opswork\t1xu
opsworks\t1xu
optical\t4lx r7
optimization\t4u5 35 4 r 8 o i k bq
optimize\t4u5 35 4 r 8 o i k bq
optimized\t503
optimizing\t4u5 35 4 r 8 o i k bq
optistruct\t2f4
or\t2t8
oracle\t7n 1ii 191 6v 3m e7 gc 3d 86 1b
oracleadf\t3rh
oracleapex\t1of
oracleasm\t3rj
oraclecloud\t2be
oracleexadata\t2bj
oracleform\t1ok
oracleforms\t1ok
oraclefusion\t3ro
oraclelinux\t3rr
oraclereport\t3rs
oraclereports\t3rs
oraclesbc\t3rt
oraclesqlplu\t1op
oraclesqlplus\t1op
oraclestream\t1oq
oraclestreams\t1oq
oracletimesten\t1or
oran\t4ow
orb\t4fs
orchardcm\ttz
orchardcms\ttz
orchardcore\ttz
orchestrate\t56f b7
orchestrating\t56f b7
orchestration\t56f b7
orms\t5di
orykrato\tu1
orykratos\tu1
os\t3il 4c 53 17f 1p cc
osb\t3ru
oscilloscope\t3s1
osisoft\t2k1
osm\t1fg
oss\t4p4 a0
otel\t3r1
ouster\t4f4
outlier\t54g
outlook\t3kq
outsystem\t3s5
over\t5dl
ovhcloud\t2bo
ovn\t3q9
ovs\t3q9
owaspzap\t3s9
owb\t3rw
owl\t5bd
oxygenbuilder\tub
ozone\t43c
p\tuc
p2p\t5dw
p4\t3tc
p5\t1fk
p5j\t1fk
p5js\t1fk
paa\t2bq
package\t4v9 2n
packet\t2br ev
packetbeat\t2yy
packettracer\t2qm
paddle\t1fl
padslayout\t3sg
page\t53v
pager\t3sh 16m
paginated\t2an
paid\t50w
paired\t4za
pairing\t4za
palladium\t2nu
pam\t5e7
pan\t3sj
panda\t1fm
pandacss\tug
pandorafm\t3sl
pandorafms\t3sl
panel\t3sm
panelholoviz\tui
paper\tuj
para\t3su
parallel\t1xy 1ut 10t eh
parallelcluster\t1xy
parameter\t1xz
parameterstore\t1xz
pardot\t41q
parser\t4zb
parseserver\tum
partial\t4x6
particle\t5h5
party\tun
passkey\t4ma
passkeys\t4ma
passport\t1fn
passportj\t1fn
passportjs\t1fn
password\t5a2
path\t5er
pattern\tup
paxo\t56e
paxos\t56e
pay\t50w
payload\t4xi
payment\t5dt
pca\t57z
pcap\t5qy
pcaprometheu\t5qx
pcaprometheus\t5qx
pcf\t24g
pci\t4p9
pcl\t1fy
pcpp\t5qy
pcs\t44m
pcs7\t44m
pcsa\t5r2
pd1\t5sg
pd2\t5sg
pdi\t3t6
pdmpython\tuu
pdqdeploy\t3t2
peak\t3t0
pebbledb\t1ox
peer\t4tm
peft\t59a
pegacertified\t5r2
pegasystem\t3t3
pegasystems\t3t3
pekko\t56
pelicanssg\tuy
pen\t4zg
penny\tuz
pentest\t4zg
pentesting\t4zg
people\t1oy 249 1
peopletool\t1oy
perception\t406
perf\t3td
perfectswift\tv1
perform\t4tm
performance\t4sw 5r 1g
perl5\t2h
permit\tv2
perplexityapi\t3te
petitevue\tv3
petting\t1fp
pgsql\t1pf
pgvecto\t1p5
pharo\t3d
phoenixcontact\t3tk
phone\tbx
phonegap\tbx
photo\t3tn
photogrammetry\t2cx
photonic\t3tm
photono\t3tl
photonos\t3tl
php\tvd g0 dv 24h 1
php5\t2i
php7\t2i
php8\t2i
phpc\tvd
phpcs\tvd
phusion\tuo
physical\t4uo mi
physx\t5dy
pi\t2k1 2gd
pic\t3kd
pic18\t3kd
pic32\t3kd
picassoandroid\tvg
pid\t56h
pihistorian\t2k1
pikeo\t3tu
pil\t1fr
pingfederate\t3tv
pingidentity\t3tv
pinot\t1k5
pipe\t3u0
pipeline\t5hm
pipelines\t57h
piranhacm\tvj
piranhacms\tvj
pisystem\t2k1
pit\tvk
pitmutation\tvk
pivot\t3kr
piwikpro\t3u1
pixi\t1ft
pixij\t1ft
pl\t2j 1 1 3rj 1x9
pl1\t2j
place\t4zk
planet\t1pb
planning\t39w
plasticscm\t3u9
platform\t2bq 4 3gb b
platformsh\t2bu
play\tic db 1
playcanva\tvn
playconsole\tic
playjava\tvm
playready\te1
plc\t1x
plcs\t5e1
plop\tvu
plotly\tcr
plpgsql\t2k
plsql\t2l
pmbu\t4qh
pmbus\t4qh
pmiagile\t5r5
pnppowershell\tvv
pocket\tvw
polar\t1fz
polarisshopify\tvz
polycom\t3un
polymerj\tw2
polymerjs\tw2
pom\t4z8
pop3\t4n7
portable\t3us
porterpaa\t2bv
porterpaas\t2bv
ports\t5hy
positconnect\t3uy
post\t1g0 9d 25o 14n
postgi\t1pd
postgre\t1pf
postgres\t1pf
postmortem\t4zo
pothos\tir
power\t2m s6 uq fh 5p 1 10g 7b 2b ai 3 1 1 12r 3e
powerapp\t2bw
powerapps\t2bw
powerautomate\t2bx
powerbi\t3v4
powercenter\t3b5
powerdn\t3vb
powerpage\t2ap
powerpages\t2ap
powerplatform\t2by
powerquery\t3v7
powerscale\t2we
powershell\t2y5
powertools\t1y0
ppc\t50w
ppo\t2xs
pqc\t5e3
pr\t4tm
pre\t3vp
precisely\t49l
precision\t4pj
prediction\t5e5
preempt\t3vl
premierepro\t3vo
presta\tw8
prestodb\t3vr
prime\t1g2 1
primeface\tmo
primefaces\tmo
primercss\tw9
primetime\t49s
prince\t5rf
principal\t57z
principle\t5bh
prismaaccess\t3vu
prismmvvm\twa
private\t1y2 4j
privatelink\t1y2 4j
pro\t2u8
problem\t531
proc\t42m
process\t2ax 2hs
processing\t1fk 3f7 4g 5q 7 2 16 1p 5 5 l 4u 3 2h q
processor\t2u5
product\t5e2
production\t4sl 62
proengineer\t2u8
professional\t5kx 35 1 4 1 39 3
profibu\t4pg
profibus\t4pg
proficy\t340
profile\t4us 52
profiling\t4us 4p
program\t50e
programmable\t5e1
programmatic\t546
programming\t4to e7
progressive\t5eg
progressively\t5ea
project\t2o0 207 133
projectchip\t4o7
projectlombok\twe
projectloom\twf
projectreactor\twg
prometheu\t3w1
prometheustsdb\t1pk
prompt\t22m 2po
promptflow\t22m
prompting\t5eb
prop\t5u0
prose\t1g5
protobuf\t5ec
protobufs\t5ec
protocol\t4z6
protonvalve\t3wa
prototype\t4zx
prototypes\t4zx
protégé\t1pl
provision\t4xg
provisioning\t4xg
prs\t4zy
ps4\tvq
ps5\tvq
pseries\t3a3
psery\t3a3
pseudonymization\t4ud
psm\t5kx
psoc\t3az
psql\t1pf
pss\t3wh
psse\t3wh
psycopg2\twl
ptc\t2u8
ptcwindchill\t3wi
pub\twm 1bv 33h
public\t24f 39l
publish\t5by
pubsub\t5by
pull\t4tm
pulsar\t2h2
pulse\t3wl
pulsesecure\t3wk
puppetbolt\t3wp
pure\t2o u0
purestorage\t3wq
purple\t509
pwas\t5eg
py\t2p 3um 1
py3\t2p
py4web\t18k
pyat\t3x0
pydanticai\t3x3
pydeequ\t2w8
pyflink\t326
pyo\twx
pyqt\txd
pysideqt\tx6
pystan\t47r
python\t101 gw 14a 19c
python2\t2p
python3\t2p
pytorch\t1gb
q\t1mz
q#\t2q
qa\t4so
qac\t3xf
qc\t500
qe\t501
qiskit\t5ej
qiskitruntime\txc
qldb\t1uc
qlikcertified\t5ro
qlikcompose\t3xj
qlikreplicate\t3xk
qliksense\t3xi
qlikview\t3xi
qml\txd 2
qms\t502
qnxneutrino\t3xq
qsharp\t2q
qsys\t3xe
qtcreator\txe
qtp\t4ds
qtwidget\txg
qtwidgets\txg
quagga\t33b
quality\t38z 1r0 ei
qualtric\t3xw
qualy\t3xx
quantitative\t5u1
quantummetric\t3xy
quarku\txh
quartu\t3y0
quasarcli\txk
quay\t3y2
questa\t44a
questasim\t44a
queue\t5by
queueing\t5by
queuing\t5by
quick\txm ws 23q 1
quickbook\t3y4
quicksight\t1ue
quicktest\t4ds
qwen2\t3y9
r\t3b 194 2o9
r2\t24s
r8\twd
rabbit\t3ya
rac\t1on
rackruby\txr
rad\t504
raft\t56e
raga\t3yd
raii\t123
rail\t102
rails\t102
railsapi\txs
ran\t4kn
rancherdesktop\t3yg
rancherfleet\t3yh
ranger\t2h3
rapid\t1f5 1c 2i3
rapids\t1f5
raspberrypi\t5eq
rational\t39x qv
rayrllib\t1gk
rayserve\t1gl
rca\t50r
rcdd\t5jw
rce\t5ey
rdbm\t1q2
rdbms\t1q2
rdf\t5bd
rdma\t3b1
rds\t1jr ao 1 gd
rdsproxy\t1ug
re\tb8 3nj
react\tff y3 3b 3yw
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
reacto\t3yt
reactquery\t1go
reactrouter\t1gp
reactselect\tyf
reactspring\tyh
reactsuspense\tyi
reacttable\tyj
read\t5fj
reading\t5fj
readyapi\t45v
real\t1on 26y 9a ye x 4q 11 5c
realitykit\t10k
realmdb\t1ps
realsense\t3bm
realtime\t58w
reanimated\tyd
reasonml\t2y
rebar\typ
rebu\tyq
recaptcha\t28i
rechart\t1gr
recommendation\t5ev
record\t4ui
red\tm0 18h 1wg 75 2j
redfish\t3bx
redhat\t3yu
redhawk\t2fu
redi\t1pu
redis\t101
rediscluster\t1pv
redisearch\t1q1
redissentinel\t1px
redisstack\t1py
redisstream\t1pz
redisstreams\t1pz
redisvector\t1q0
redivi\t3yy
redshift\t1uh 1
reducing\t52y
redux\tye
reduxthunk\tyv
redwood\tyw
redwoodj\tyw
refactor\t50a
refactors\t50a
refine\tyx
refinerycm\tyy
refinerycms\tyy
reflexpython\tz0
regex\t2x
regexes\t2x
regexp\t2x
regulatory\t4tu
rekognition\t1uj
relational\t1uf 30n
release\t5rz
releaseplease\t3z1
remediating\t53n
remedy\t2md
remote\tgi 1ub 34f
render\tz4 1d1
rendering\t56b 3m
renesa\t3z4
replicate\t3z7
replitagent\t3z9
report\tz6 304 1fp
request\t4vr 1r
require\t3zb
requirej\t3zb
requirement\t50h 1 2h
requirements\t52k
reqwest\tka
reranker\t39m
rerankers\t39m
reranking\t39m
res\t1gy
reserved\t1y9
resource\t1y5
responding\t4xc
responsible\t54a
rest\tzd 3t3 3
restapi\t5f0
restassured\t3zg
restconf\t4oq
restdoc\tzb
restdocs\tzb
restful\t4sg mk
restore\t4uu
retellai\t3zi
retrieval\t5ek
retry\t50l
revenue\tzg
reverse\t5ed
review\t4s3 1j ov
reviewboard\t3zk
reviewing\t4s3 1j ov
reviews\t4tm
revision\t53j
rework\t51s
rh850\t3z4
rhca\t5rq
rhce\t5is
rhcsa\t5rs
rhel\t3yu
rhinocero\t3zo
rhinoceros\t3zo
rhinomock\tzh
rhinomocks\tzh
ribbonnetflix\tzi
ribbonsbc\t3zp
rich\tzk
richface\tzk
richtextual\tzj
ring\t3zr
riot\tzl
ripv\t4pr
ripv2\t4pr
riscv\t3zu
rising\t3zw
risk\t5f4
riviera\t2ew
rke\t3zz
rl\t5ex
rl78\t3z4
rlhf\t5ex
rllib\t1gk
rls\t50s
rmarkdown\t2t
rnn\t5cu
robot\t40j
robotframework\t403
robotic\t405 1f0 2
robotstudio\t2d7
roce\t3b1
rocketrust\tzt
rockwell\t2ey
rockylinux\t40c
role\t5es
rolling\t55e
rootkit\t5f6
rootssage\tzz
ror\t102
ros2\t40j
rosnavigation\t40k
route\t1uk
route53\t1uk
routers\t4pt
rpgle\t30
rpm\t4xw
rpmbuild\t40m
rs232\t4pw
rs485\t4pw
rsa\t5ee
rshiny\t3b
rslogix\t40b
rstan\t47r
rstudio\t2s
rstudioserver\t40p
rt\t3vl
rtb\t546
rtcp\t4q0
rti\t4li
rtk\t1gt
rtl\t3ys zb j3
rubo\t40u
ruby\t103 30t 1
rubygem\t40w
rubyonrail\t102
rubyonrails\t102
rucku\t40y
rudder\t410
rule\t30l
rules\t2y2
run\t2c6
runwayml\t416
rust\t2oi
rustlang\t32
rvm\txz
rwd\t50k
rx\t1h0
rxj\t1h0
ryepython\t10a
s\t1qa 3s6
s2d\t48g
s3\t1th 14
s32g\t3pf
s4\t1qa
s4hana\t1qa
s7\t44b
saa\t5fa
sac\t424
sae\t3c8
safeagilist\t5ru
safearchitect\t5rv
safepopm\t5rx
saferto\t41a
saga\t1gu
sage\t1un 26p
sagemaker\t1un 2 1
sail\t41e
sailfisho\t41d
sailfishos\t41d
sails\t10b
sailsj\t10b
sailsjs\t10b
sales\t41h 17x
salescloud\t41g
salesforce\t4 2v6 5a 10w 2j 1pf
salesforcecpq\t41i
salesforcedx\t41l
salt\t41r
sam\t1h6
samd21\t3ke
same\t4t5
samza\t2h4
san\t39z
sandbox\t5ff
sans\t5np
sap\t1pi xx 1lk
sap2000\t302
sapariba\t41w
sapbasi\t41x
sapbasis\t41x
sapcertified\t5sk
sapcloud\t2c7
sapcommerce\t10g
sapdatasphere\t424
sapfiori\t427
saplumira\t42a
sapui\t42j
sarbanes\t5g9
sas\t3d2
sascertified\t5sl
sast\t51w
sata\t42o
satcom\t4q5
satellite\t3yv 8
saturn\tfm
saucelab\t42s
saucelabs\t42s
sbc\t3rt
sboms\t5fh
sc\t5q0 1 1 2
sca\t51r
scala\tvl 4x 1 32b
scalable\t1hr 3j3
scaled\t5ib
scaling\t50u
scan\t4vc
scap\t5df
scd\t51l
scene\t10k
schema\t3ds 1ha 2 2e ek
schemathesi\t431
schematic\t5fj
sci\t1h2 1
scientific\t5d3
scikitlearn\t1h2
scjp\t5qn
scm\t53j
scoutapm\t436
screamingfrog\t437
scroll\t10m
scrumalliance\t5sm
scrummaster\t5id
scss\t34
sct\t1ya
scylla\t1qd
sdet\t4so
sdh\t4qn
sdl2\t10n
sdn\t5g7
sdtm\t5tt
sdwan\t5fk
sealed\t3fh
search\t3yi 8g ud
seatunnel\t2h5
seaweedf\t43a
secret\t50x rq
secrets\t1yd
secretsmanager\t1yd
secs\t4qa
section\t4s4
secure\t2qq 2a9 2 5 1w ce 11
security\t1ye d 9u 2or 3c 1 6u 8m 13
security+\t5m0
securityhub\t1ye
securityx\t5lr
segment\t4qt
seleniumpython\t10q
self\t2js
sem\t50w
semantic\t1i 59v 48
semantical\t5fn
semantickernel\t43j
semanticui\t1h7
semaphoreci\t43l
semi\t43h
semver\t51a
sencha\tfk
senchatouch\t10r
send\t1h8
sendinblue\t2mu
seneca\t10s
sensitive\t26j
sentiment\t5d2
sentinel\t43s
sentryone\t1ql
sequential\t3ad
ser\t4qb
serde\t4qb
serial\t4qs 2y
server\t2c9 2gi 5w s 1p 18 e0
serveraction\t10v
serveractions\t10v
serverless\t1y8
service\t10w xf 4q 1 1 20x 89 lh x ci y 2d 1j 2
servicebu\t231
servicebus\t231
servicecloud\t43z
servicefabric\t232
servicenowitom\t441
servlet\t10x
ses\t1us
session\t3rt 1nz
setuptool\t10y
sfcc\t10c
sfdc\t41h
sfdx\t41l
sflow\t4os
sfmc\t41p
sgx\t532
shadcn\t1hb
shader\t39
shadergraph\t110
shadow\t5hd
shakaplayer\t111
share\t112
shared\t28u 2kq
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
siemens\t4c4
siemenscalibre\t447
siemenslogo\t448
siemensnx\t449
siemensquesta\t44a
siemensscl\t44c
siemenstessent\t44e
siemensveloce\t44g
sig\t44i
sigma\t11i 3ty
signal\t11j 46s
signalfx\t474
signalspreact\t11k
sigtran\t4qw
sil\t5a1
silicon\t3tm 1d y2
siliconlab\t44j
siliconlabs\t44j
silverpeak\t44k
sim\t44t
simatic\t44b d4
simatichmi\t44l
simple\t11n sy 9 1
simulinkcoder\t44v
simulinktest\t44w
single\t1qg 30j
singularity\t2ht
sip\t5h7
sirikit\t11q
sirishortcut\t11q
sirishortcuts\t11q
sit\t4xk
site\t2cb 2rk
sixsigma\t5ss
skeletoncss\t11t
sklearn\t1h2
skyboxsecurity\t456
skype\t5gw
slackapi\t11u
slackapp\t11u
slackapps\t11u
slackbolt\t11u
slate\t11v
sles\t49c
sli\t5fz
slick\t11z
slint\teq
slis\t5fz
slo\t5fz
slsa\t52a
smart\t3aw rm
smartform\t42i
smartforms\t42i
smarto\t3ai
smartos\t3ai
smartthing\t124
smbu\t4qh
smd\t51s
smm\t51p
smolagent\t45d
smp\t45e
smps\t3v8
smt\t42r
snap\t126 33a 1
snapdragon\t3xv
snapmirror\t3nh
snappackage\t45g
snappackages\t45g
snapvault\t3nh
sniacertified\t5sv
snow\t440
snowball\t1yl
snowflake\t4vo
snowpipe\t45q
snowpro\t5sw
sns\t1uu
soap\t45v
soc2\t5g4
socket\t128 f7
socketio\t1hf
sockets\t5g6
sockj\t129
soft\t45y
software\t4va 4p 23 8 4 6 1 21 39 7f 7 2y
solar\t461
solar2d\tc5
solari\t460
solarwind\t461
solid\t12b 33u
solidedge\t464
solidj\t12b
solidqueue\t12a
solidu\t12c
solidwork\t465
solidworkspdm\t466
solution\t52d
solutions\t51t hm
some\t4qm
sonar\t467
sonarcloud\t467
sonarlint\t467
sonarlintjava\t12d
sonatype\t3o0
sonic\t469
sonu\t3zp
sonus\t3zp
sopho\t46a
sophu\t46b
sosl\t46c
source\t53j
sourcefire\t2qd
spa\t5fx
space\t4qo
spanner\t27b
spark\t2 12f 1eq 1g4
sparkgraphx\t46l
sparkjava\t12g
sparklyr\t46p
sparkmllib\t46m
spas\t5fx
spatial\t4wn
spc\t521
spec\t46r
specs\t12j
spectre\t12k
spectrum\t36j
spf13\tbe
spfx\t112
spice\t54e
spinalhdl\t2pq
spine\t542
split\t470 l1
splsplunk\t46y
splunk\t46y 8l
splunkitsi\t473
splunksoar\t475
spm\t49h
spot\t1yo 28j
spotbug\t477
spotify\t2ki
spotifyapi\t12o
spotinstance\t1yo
spotinstances\t1yo
spreecommerce\t12r
springai\t479
springaop\t12t
springbatch\t12v
springboot\t12w
springcloud\t12x
springdata\t130
springgraphql\t133
springhateoa\t134
springhateoas\t134
springkafka\t47e
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
sprint\t5ia
spritekit\t10k
sproutsocial\t47f
spssmodeler\t47g
spyderide\t47i
spyglass\t49t
sql\t1hi 8b 9 9 l 2 1 1 b0 19 6e 1xx ni 1 1 2n 2c 22 1t
sqlldr\t1oo
sqlplu\t1op
sqlplus\t1op
sqlsentry\t1ql
sqlserver\t1qm
sqs\t1uv
squirrelsql\t1qx
sre\t51k
srefoundation\t5t1
srv\t4qv
srx\t3dg
ssdt\t1qo
sse\t5fg a
ssg\t51y
ssl\t4tc
ssm\t1xz i b
ssms\t1qp
ssr\t51d
st\t48e
sta\t51z
staadpro\t47q
stable\t2x2
stackdriver\t26y
standard\t13t
stanford\t1hl
star\t47v 1 1 nr
starlite\ton
starrock\t47v
static\t5gu
statistic\t5ge
statistical\t5ab 1c 4r
statsforecast\t1f0
statsmodel\t1hm
status\t482
steamwork\t13o
steamworks\t13o
steelhead\t3zx
stencilj\t13p
stenciljs\t13p
step\t1yp 25y
step7\t44n
stepfunction\t1yp
stepfunctions\t1yp
stibostep\t488
stig\t580
stigs\t580
stimulu\t13q
stimulus\t13r
stimulusj\t13q
stimulusjs\t13q
stitchescss\t13s
stm32\t48c
stm32cube\t48c
stm32cubemx\t48c
stmicroelectronic\t48e
storage\t5fe
storageo\t48i
store\t13u 3yb
storm\t2h9
story\t1hn 3lr
storyboard\t526
storyboards\t526
stp\t4qq
stratix\t3bl
stratusvo\t48m
stratusvos\t48m
stream\t23i 255 109
streaming\t58w 84
streamset\t48n
stress\t4zi
stride\t5go
stripeconnect\t140
strongly\t5gu
structure\t2cx
structured\t1x 1m 4uj e0
structuremap\tah
strut\t142
struts2\t142
stubs\t52q
studio\t2ey
stun\t4r2
style\t143
styledcomponent\t1hp
styledcomponents\t1hp
styledjsx\t144
styledsystem\t145
stylu\t3l
sublimetext\t48u
subnet\t529
subnets\t529
subscription\t4sx
success\t48z
successfactor\t48z
suite\t490
suitefoundation\t5qb
sumologic\t492
super\t14c 2 34p
supermetric\t494
supertoken\t14e
supervized\t59a
supplier\t52x
support\t5en
survey\t49a
surveyj\t14f
susecertified\t5t3
svelte\t14i
sveltej\t14g
sveltejs\t14g
sveltenative\t14h
svm\t5en
svn\t48y
swagger\t5dd
swd\t4np
swift\t14l 1 1
swiftformat\t14m
swifttesting\t14k
swin\t1iy
swing\tlr
swiper\t14p
switching\t4pt
swtjface\t14s
sybase\t1q9
syliu\t49j
symantecghost\t49k
symfony\t6k
symfony2\t14t
symphony\t14t
synapse\t23j
synergycm\t49m
synopsyshap\t49q
synopsyshaps\t49q
synopsysstarrc\t49u
synopsysvc\t49x
synopsysvcs\t49x
synplify\t49v
synthesis\t4y3
synthetic\t539
sysadmin\t52c
sysinternal\t2ax
sysinternals\t2ax
sysmac\t3pw
system\t14x 25b sw 2s 4b nd 13 2h m q 1 3
systemj\t14y
systems\t1ys 29i u2 1 1 g1
systemverilog\t3w 45h
t24\t4b5
tab\t1hw
table\t4zc
tableau\t41j
tableaucloud\t4ac
tableaudesktop\t4aa
tableauprep\t4ab
tableauserver\t4ac
tabulareditor\t4ae
tacac\t4pn
tacacs\t4pn 1i
tachograph\t4af
tachyon\t14z
tag\t36g
tail\t4ag
tailscalevpn\t4ai
tailwindcss\t150
taloslinux\t4am
tandem\t392
tanstack\tyj i5
tanstackform\t152
tanstackrouter\t1hx
tanstackstart\t153
tanzu\t2cj
tape\t3i2
tapestry\t6f
target\t2e4 1wm
targetadobe\t2e4
tax\t157
taxii\t5gf
tbb\tkx
tca\t15e
tcp\t4r7
team\t3kt q2 x
teamcenter\t44d
teams\tql 2u8 1
teamstoolkit\tql
teamsvoice\t3ku
tech\t52j
technical\t51b 12
technology\t4sn 82
tecnomatix\t3u7
tee\t532
telecom\t5gk
telecommunication\t5gk
telecoms\t5gk
telematic\t324
telematics\t324
temeno\t4b5
temenos\tnh
template\t9x
tempo\t36w
tencentcloud\t2ce
tensilica\t2y6
tensor\t1hy 1
tensorflow\t1i3 2ud
tensorflowlite\t1i1
tera\t1r7
teradyne\t2iw
terraform\t2iz
terraformcdk\t4bb
terraformcloud\t4bc
tessent\t44e
test\t15c 368 1 1 1 1 h0 8s 12 k3
testbench\t4wg
testbenches\t4wg
testcontainer\t4bm
testing\t3ys tr 5
testkitchen\t4bj
teststand\t3oa
tetramax\t49w
text\t1dm 4m 1sd 119 u5 2i 4l 38
textract\t1uw
textualize\tzj
tez\t2hb
tflite\t1i1
tfvc\t4bs
tfx\t1i0
thano\t4bv
the\t32i 25p
theforeman\t32i
theorem\t4wb
third\t4si
thought\t4by
thousand\t4c0
thousandeye\t4c0
thread\t5ck
threading\tkx 4rn
three\t1ia 3t6
threej\t1ia
threejs\t1ia
throttling\t506
throwtheswitch\t4e1
thrustcuda\t1ib
ti\t4bp
tianocore\t4dr
tiaportal\t4c4
tibco\t478
tibcoebx\t4c7
tidymodel\t2oh
tidymodels\t2oh
tidyr\t3q
tiger\t1r9
tiktokad\t4cb
tiktokads\t4cb
tilt\t4cc
timberandroid\t15h
time\t4cd f1
timescale\t1rc
timeseries\t1rb
timesery\t1rb
timesten\t1or
timestream\t1ux
timing\t51z f7
timo\t3or
timos\t3or
tinkerpop\t1k7
tisitara\t4c2
titaniumsdk\t15n
tiva\t4bp
tivoli\t3a4 13c
tls\t4qy
tmf\t4rc
tms320\t4bp
togabeeware\t15p
togafcertified\t5tc
togetherai\t4cl
token\t54y
tokenizer\t4cm
tool\t59i
toolchain\t35w
toolchains\t35w
torch\t1gc 22 1
torchaudio\t1ig
tortoise\t4co
total\t15w
touch\t8n
towerrust\t15x
tprm\t52x
tpu\t28o
trace32\t3g7
traceability\t50i
tracetronic\t2yq
tracing\t4vr
trackj\t4cu
training\t3ij 1tt
trainium\t1x8
trajectory\t5ds
transact\t3o
transaction\t530
transcoding\t5h0
transform\t57m
transformation\t57m
transformer\t5gt
transforming\t57m
transit\t1yw
transitgateway\t1yw
translation\t4xz
traveo\t3ay
travi\t4cw
travisci\t4cw
tray\t4cx
treasuredata\t4cy
tree\t566
trees\t4wy
tricenti\t4cq
tricentis\t4cq
tricore\t3ay
trigger\t160
trilino\t161
trio\t7k
troubleshoot\t531
troubleshooting\t4yy
tru\t4d9
true\t163
truena\t4d7
trufflehog\t35c
trulen\t4d9
trunk\t4wo
trusted\t50y ft
trustzone\t532
ts\t3s 12d 4n8
tslint\t2zw
tsm\t3a4
tso\t4db
tsql\t3o
tts\t5ga
tune\t4xe 2p b7 12
tungsten\t3dd
tuning\t4xe 25 k b7 12
turbo\t2g hj mb
turbogear\t16a
turbopack\t4dd
turborail\t169
turborails\t169
turf\t16b
turn\t4r2
turnserver\t4r2
tuv\t5ow
tvo\t16c
twilio\t43d
twilioflex\t4de
twin\t16e
twitter\t9a
twitterapi\t16h
two\t16i 3ht
type\t3s 12s 1 c3
typhoonhil\t4dj
typo\t16p
tüv\t5ow
u\t20i
uat\t4s2
uber\t18v 1f3
ubuntucore\t4dn
ubuntuserver\t4do
uc\t3ka
ucce\t2qr
ucd\t53f
ucos\t3ka
ucs\t2qs
ue4\t170
ue5\t170
uem\t4w1
ug\t449
ui\t16r 2vs bc ii 6u e
ui5\t42j
uiard\t5tf
uibootstrap\t16q
uikitcss\t16s
uirpa\t5tf
uis\t534
ultra\t4rm 6i
ultralytic\t1iq
un\t4dx
underscore\t1is
unidata\t1p9
unified\t3t 4s8
unigraphic\t449
unigraphics\t449
unisy\t4dy
unitrend\t4dz
unity\t3u9 8t 15k
unity3d\t16x
unitycatalog\t4e0
unitycertified\t5tg
unitypro\t432
unitytest\t4e1
universal\tcz gx d7 1l0 e5
universe\t1p9
universepick\t1p9
unix\tc 2y
unmanned\t4du
unoplatform\t16z
unreal\t93
unrealengine\t170
unstructured\t4e5
unsupervized\t5gg
uptime\t4ea
uptimekuma\t4e9
urban\t2eo 1zn
urllib\t171
usability\t53d
usart\t4rf
usd\ttw
user\t4s3 b1 1 1 5 5 1 1h 1 at 13
utms\t5gx
uvm\t4a8
ux\t4u1 96 6
v\t2to 29u
v2v\t4ef
vaadinflow\t176
vae\t2ji
validate\t4wv n a5
validating\t4wv n a5
validation\t4wv n a5
value\t4zr
vanilla\t1l
vaporswift\t179
variable\t442
variational\t2ji
vast\t2cg
vastdata\t4en
vault\t37y 16q 19w
vax\t3r6
vb\t3u 1 3
vb6\t3y
vba\t3y
vc++\t17v
vcap\t5tl
vcdx\t5tl
vcenter\t2ci
vcf\t4g1
vcluster\t3hh
vcp\t5tk 1
vcr\t17d
vcs\t49x 5f o7
vdsl\t4s0
vector\t2o9 1ql tn
vectorcanape\t4er
vectordavinci\t4es
vectorization\t5fv
vectorwork\t4ew
vectraai\t4ex
vee\t17e
veeamcertified\t5ti
vehiclespy\t4f1
velo\t4f3
velocity\t6g 110
vendor\t52x
venv\t17s
verdi\t49y
verified\t50y
veristand\t3ob
versanetwork\t4ff
versanetworks\t4ff
version\t4fg
versioning\t53j
vert\t17k
vertex\t25l 35 1
verti\t4ae
vertipaq\t4ae
vertx\t17k
vfd\t442
vfx\t5h5
vgg\t1gy
victor\t4fj
victoria\t4fi
victoriametric\t4fi
victorop\t4fj
video\t17o
view\t17p
viptela\t2qo
virsh\t3gl
virtual\twf ym 8v 2 2br q6 2c 8r ct
virtualized\t5h3
virtualkubelet\t4fo
virtualwan\t23w
virtuoso\t2nw
virtuosordf\t1rr
virtuozzo\t3r8
vis\t17t
visiono\t4fr
visual\t3u 1x0 gm 1z5
visualbasic\t3y
visualforce\t41o
visualization\t57o
visualizations\t57o
visualize\t57o
visualizing\t57o
visualslam\t4fs
visualstudio\t4fu
vit\t1iy
vite\t17x
vitej\t4fx
vitejs\t4fx
viti\t4j1
vitis\t4j1
vivado\t4j1
vlans\t4rn
vlm\t5h4
vlms\t5h4
vlookup\t3kr
vm\t23y 8k 34k
vmax\t2wk
vmce\t5ti
vmm\t3s7
vmotion\t4g7
vms\t5h2
vmss\t23y
vmware\t3va l6 10i
vmwarearia\t4g0
vmwarehcx\t4g3
vmwarensx\t4g5
vmwaretanzu\t2cj
vmwarevcap\t5tl
vna\t4et
vnet\t23v
vnf\t4yz
vnx\t2wg
voice\t59 297 32r
voiceagent\t2eg
voiceagents\t2eg
voiceskill\t59
voiceskills\t59
volleyandroid\t17y
vonagevideo\t17z
vonr\t4ro
vpc\t1v1 32 ar
vpcs\t1v1
vpns\t4rq
vr\t5tr
vrealize\t4g0
vrop\t4g0
vrops\t4g0
vs\t4fv
vscode\t4fv
vsphere\t2ci
vss\t4ft
vsts\t20u
vue\tbr wf 1 aw
vue2\t186
vue3\t186
vuej\t186
vuejs\t186
vuerouter\t183
vuestorefront\t184
vxvm\t4fe
vxwork\t4gm
vyo\t4gn
w\t1j9
w3c\t5hg
wafer\t43p
wail\t18a
wan\t4nw
wandb\t1j9
warp\t4gq
warprust\t18b
was\t4h6
wasabistorage\t2cl
wasm\t40
watch\t4gr
watchdogs\t53p
watchkit\t6r
watcho\t18d
watson\t3a7
watsonx\t3a7
wcdma\t4rh
wdio\t4gy
wdl\t2ud
wds\t4hm
weasy\t18j
weavenet\t4gx
web\t40 39 6 1bs 40 gv 1xx 1h dj 1 1 4 1 1 dd 1q 6v 1a 7 1z 7s 2w 8 1 1 1
web3\t1j6
webapi\t7f
webauthn\t4ma
webdriver\t43g di
webex\t2qv
webflux\t13f
webform\t79
webforms\t79
webgl2\t1j7
webhook\t5hi
webi\t41z
webjob\t242
webjobs\t242
webmethod\t4h1
webo\t4h3
webot\t4h4
websense\t32h
webservice\t5hf
webservices\t5hf
website\t53s 2 1 dh
websocket\t5hk
websphere\tkg 3w 2lp
webstorage\t1n7
weka\t4h8
weld\taj
well\t1z2
west\t4jz
westbuild\t4jz
whatsupgold\t4ha
where\t4hb
whisperopenai\t1jb
why\t4hc
whylab\t4hc
wi\t540
wicket\t6h
widevine\te1
widget\t18o
wifi\t5hl
wildfly\t3ch
wily\t2ni
win\t18t
winapi\t4hd
winbug\t4he
windbg\t2b1
windchill\t3wi
windicss\t18r
window\t4hj
windows\t18g d 1 h pu b6 an 1wf e2 3 6u
windowsbatch\t2ky
windowsdn\t4hn
windowsdns\t4hn
windowskernel\t4hr
windowsserver\t4hv
windriver\t4hg
windsor\t4hy
winform\t18t
winlogbeat\t2yy
wire\t4i6 1 1
wireframe\t53z
wireframes\t53z
wireless\t4tq
wix\t4hq
wlan\t540
wolfram\t24
wonderware\t2k0
woo\t18y
woodpeckerci\t4ic
word\t18z 2bw 1nm
wordpressvip\t194
workdaypro\t5to
workers\t24q
workload\t28w
worko\t4ii
workspace\t4g8
wp\t18z 34y
wpa\t4ry
wpa3\t4ry
wpengine\t2cp
wpgraphql\tjk
write\t52l
writing\t4vg 2 5d 1q
wsdl\t5g2
wsgi\t76
wwf\t18s
wwise\t54x
wxwidget\t19f
x\t1z4 2jj 2 vb
x++\t19g
x86\t9
xai\t375 21x
xamarin\t4f 154 1
xamarinnative\t19i
xbox\t59m
xcelium\t2nz
xcode\tkw
xcodecloud\t19n
xcuitest\t4is
xcuitests\t4is
xd\t2e5
xdr\t58f
xebialab\t4j3
xebialabs\t4j3
xen\t19o
xenapp\t5gy
xendesktop\t5gy
xenserver\t2cq
xg\t1jf
xgs\t4mk
xhtml\t1i
xib\t13w
xilinx\t4fz
xilinxise\t4iz
xilinxversal\t4j0
xilinxviti\t4j1
xilinxvitis\t4j1
xldeploy\t4j3
xlsxwriter\ttu
xmatter\t4j4
xml\t44 5db
xorg\t4in
xp\t5i4
xpedition\t3jv
xr\t5tr
xrmtoolbox\tec
xsl\t45
xsrf\t56t
xtext\tei
xtremio\t2wi
xyflow\tya
yaml\t22h
yammer\t2b2
yandexcloud\t2cr
yarp\tte
yii2\t19u
yml\t46
yoastseo\t19w
yokogawacentum\t4jg
yolov\t1ji
yolov5\t1ji
yolov8\t1ji
yosy\t4jh
yottadb\t1mb
your\t4ji
youtubeapi\t19y
yugabyte\t1s0
z\t4jl 1 1
z3\t42r
zap\t3s9
zebu\t49z
zen\t4ju
zendcertified\t5tq
zendframework\t1a0
zenonscada\t4jw
zephyrproject\t4jz
zephyrscale\t4k0
zeppelin\t2hd
zero\t318 1iw jk 1q ch
zerocice\t1a1
zfs\t3ra
zia\t4kd
ziglang\t49
zinc\t1s2
zio\tai
zioscala\t1a2
zk\t5ht
zkp\t5ht
zkps\t5ht
zohoanalytic\t4k8
zohoanalytics\t4k8
zpa\t4kd
zurb\th4
zwave\t5hr
zynq\t4j2
μc\t3ka`;
