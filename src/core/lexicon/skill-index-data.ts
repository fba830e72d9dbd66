// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills have a spelling that begins with a word. */
export const firstWordIndex = `.net\t4b 1 1 1 1 1 2x 2
0mq\t4k3
1\t4kl
100base\t2jp
11ty\tew
12\t5ii
1password\t2ct
21\t5a0
2d\t542
2fa\t4ob
3\t5bg
389\t2cu
3cx\t2cv
3d\t2cw 1 2 2r4 28
3dexperience\t2cy
3ds\t2cz
3gpp\t544
3nf\t4z0
3par\t396
3rd\t4si
4g\t544
508\t4s4
5g\t4km 1 jh
5gc\t4km
6lowpan\t4ko
800xa\t2d6
802\t4kp 1 wv
8x8\t2d0
a\t4h 4nk c6 ee 1
a10\t2d1
a11y\t4s4 1
a2a\t2eb
aad\t2a7
aaos\t2fi
ab\t2d2 1 2ey
abac\t545
abap\t0 2d4 bo 1d2
abaqu\t2d5
abaqus\t2d5
abb\t2d6 1
abend\t2d8
abinitio\t2d2
ably\t4i
abp\t7a
abseil\t4j
absinthe\t4k
acc\t2jb
acceldata\t2d9
acceptance\t4s2
access\t1nl 34i
accessibility\t4s4 1
accessible\t4s4 bm
accu\t2da
accumulo\t1ju
accurev\t2da
ace\t4l 1
aceeditor\t4l
acf\t50
acf2\t2db
achronix\t2dc
aci\t204
acid\t530
acis\t2dd
acl\t4s3
acls\t4s3
acm\t1vq
acma\t5iw
acme\t3rt
acmepacket\t3rt
acmp\t5iw
acmt\t5iu
acpi\t2de
acquia\t4n 5ib
acr\t205
acroni\t2df
acronis\t2df
acsp\t5iu
actian\t1jm 1
actianvector\t1jn
action\t1 4n 1 1
actioncable\t4o
actionhero\t4q
actioniq\t2dg
actionmailer\t4p
actions\ti5
actionscript\t1
active\t4r 1 1 15f zd 3w 1 1 1 1 1b 3dr
activeadmin\t4r
activebatch\t2dj
activecampaign\t2dk
activejob\t4s
activemq\t2dl
activerecord\t1a8
activestorage\t4t
activex\tbl
activiti\t4u
activity\t2dm
actix\t4v
ad\t29l 8 3o 2ep 3f 8l at
ada\t2 2dl 2eh
ada95\t2
adabas\t2do
adams\t2dp
adamsmsc\t2dp
adaptive\t1q7 nj 24q i4
adas\t2dr
adaspark\t2dn
adb\t4w
adc\t2ds
addigy\t2dt
additive\t2cw
address\t4el
adf\t20g 1r1
adjust\t2du
adjustsdk\t2du
adl\t20h
adls\t20h
administer\t4v1 73 8 ah
administering\t4v1 73 8 ah
administration\t4v1 73 8 ah
admob\t366
ado\t4x a9 1lo
adobe\t4y kg 1oh 1 1 1 1 1 1 1 1 1 1 nu 8k l5 6u 1g5 76
adobeanalytic\t2dv
adobeanalytics\t2dv
adobecampaign\t2dx
adobecertified\t5in
adobelaunch\t2e3
adobetarget\t2e4
adoni\t4z
adonis\t4z
adonisj\t4z
adonisjs\t4z
adr\t4sm
adrs\t4sm
ads\t4kr
adsl\t4s0
adtech\t546
adva\t2e6
advanced\t50 28r g m8 2i6
adversarial\t4sa
adversary\t4s7
adword\t367
adwords\t367
adx\t20f
adyen\t1a9
aem\t4y 5dp
aerospike\t1jo
aes\t5gi
afdx\t4ks
affiliate\t4s8
afp\t4kt
after\t2e8
aftereffect\t2e8
aftereffects\t2e8
ag\t1aa
agenda\t51
agent\t2e9 1 1 2px
agent2agent\t2eb
agentforce\t5s4
agentic\t2ea 2py
agents\t2ec 2pw
aggregation\t1nq
agile\t3ri 10r pn
agilepm\t5io
agl\t2jq
agora\t52
agv\t3lg
ahb\t4ku
ahref\t2ed
ahrefs\t2ed
ai\t1ab zb 4s 1 1 5x nh 17d d3 bx 1 1 1 7d 7w
ai21\t2eh
aide\t2ei
aidelinux\t2ei
aider\t2ej
aifoundry\t2kd
aim\t2ek
aiohttp\t53
air\t2en 2po
airbrake\t2el
airbyte\t2em
airflow\t2g2
airmagnet\t2en
airship\t2eo
airtable\t2ep
airwatch\t4g8
aix\t2eq
ajax\t54c
ajv\t1ac
akamai\t1s3 1
akeneo\t54
akhq\t2er
akita\t55
akka\t56 1
akri\t2es
aks\t21n
al\t2et
al2023\t1ts
alamofire\t58
alation\t2eu 1
alationcatalog\t2ev
alb\t257
albert\t1gz
albumentation\t1ad
albumentations\t1ad
alcatel\t3or
aldec\t2ew
alembic\t1ae
alert\t4sb
alerting\t4sb
alertmanager\t3w2
alexa\t59
alexaskill\t59
alexaskills\t59
alfresco\t5a
algo\t2ex
algolia\t5b 154
algorithm\t54d
algorithmic\t5u1
algorithms\t54d
algosec\t2ex
alibaba\t1s5
alibabacloud\t1s5
aliyun\t1s5
allegro\t1jp 13z
allegrograph\t1jp
allen\t2ey
allennlp\t1ag
alloydb\t25o
allure\t2ez
allwinner\t2f0
alm\t38z
alma\t2f1
almalinux\t2f1
alpaca\t5c
alpacaapi\t5c
alpine\t5d 29p
alpinej\t5d
alpinejs\t5d
alpinelinux\t2f2
alsa\t2f3
altair\t17f 17p
alteon\t3yc
altera\t3y0
alteryx\t2f5 33k
altia\t2f6
altiri\t2f7
altiris\t2f7
altium\t2f8 33i
always\t29n
am335x\t4c2
amazon\t1jq 1 8f 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 3 1 1 4 g 1 1 2 1 1 1 1 1 7 5 1 4 7 3 3 7 8 1 5 6 4 4 1 3 b 1 a 1 7 gd 1 1 1
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
amba\t4ku
ambari\t2g3
ambassador\t2zg
amchart\t5e
amcharts\t5e
amesim\t44p
aml\t54h
ammo\t5f
amperity\t2fd
ampl\t2fe
amplify\t5g 1ps
amplitude\t2ff
amqp\t4kv
amr\t3lg
amundsen\t2fg
anaconda\t1ah
analog\t5h 4mv c2
analogue\t4sc
analyse\t4uc
analytics\t4sd f4 1g
analyze\t4uc
analyzing\t4uc
anaplan\t2fh
android\t4w m 1 1 1 1 1 1 1 1 c g5 1tb 1 1 1pr 1dg
androidndk\t5m
androidsdk\t5o
androidstudio\t2fj
androidthing\t2fk
androidthings\t2fk
angular\t5r 1 1 1 1 1 1 14l
angular2\t5r
angularcli\t5s
angularj\t5x
angularjs\t5x
angularrouter\t5u
angularsignal\t5v
angularsignals\t5v
anime\t5y
annotate\t57c
annotating\t57c
annotation\t57c
annoy\t1js
anomalo\t2fl
anomaly\t4se c2
anpr\t3gm
ansi\te
ansible\t2fm 1 1 1 1 168 1wu
ansiblegalaxy\t2fn
ansibletower\t2fo
ansiblevault\t2fp
ansy\t2fr
ansys\t2fr 1 1 1 1
ansyshfss\t2fs
ansysredhawk\t2fu
ansyssiwave\t2fv
ant\t5z 14k 15d
antd\t1aj
antdesign\t1aj
antenna\t2fx
antho\t25p
anthos\t25p
anthropic\t1ak
anti\t54h
antiviru\t4w2
antivirus\t4w2
antlr\t3
antrea\t2fy
anvil\t60
anyconnect\t2q7
anydesk\t2fz
anylogic\t2g0
anypoint\t3mo
anyscale\t2g1
anzo\t1jt
anzograph\t1jt
aop\t12t
aos\t61
aosp\t62
apache\t11 52 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5f s5 84 6f 19 1 1 1 1 1 1 1 1 1 1 1 1 1 i 1r t 39 n3 g 1v 6 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2t i4 5c y 23 1i v p 5o 6q 2u v dt 1d 8 3h 7m wg
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
apex\t4 6f
apexchart\t6j
apexcharts\t6j
api\t6k 1lm 309 1 1 1 1 bz 1 1 1 af
apify\t2he
apigee\t1v6
apim\t1ze
apis\t54i
apm\t4yn
apn\t5ef
apns\t5ef
apollo\t1al 16u
app\t6l 1 1 1 1 6a or qh 33 1 1 4 40 2q 3m 3w 7s 1 1 3 4 2 3 2aq c2
apparmor\t2hh
appcelerator\t15n
appcenter\t2hg
appclip\t6l
appclips\t6l
appconfig\t1vc
appdynamic\t2hi
appdynamics\t2hi
appen\t2hj
appengine\t25s
appflow\t1s7
appian\t2hk 319
appimage\t2hl
appintent\t11q
appintents\t11q
appium\t2hm
appkit\t6p
apple\t5 6l 1 jl 1rb 1no 1dj
applecertified\t5iu
applepay\t6q
applescript\t5
applet\tlk
applets\tlk
application\t1of dr 31 2ne 58 9 l w 27 2s 4
applied\t5bt
applink\tcz
applinks\tcz
applitool\t2ho
applitools\t2ho
applocker\t29p
appoptic\t2hp
appoptics\t2hp
approval\t4wr
approximate\t1mj
apprunner\t1vb
apps\t2hq oj
appsec\t54m
appsflyer\t2hq
appsheet\t25t
appsignal\t2hr
appsmith\t2hs
appsscript\t369
appsync\t1vg
apptainer\t2ht
appveyor\t2hu 1
appveyorci\t2hv
appwrite\t6s
apscheduler\t6t
apt\t2hw
aqua\t1k8 xp
aquasec\t2hx
aquasecurity\t2hx
ar\t6z 5ms
ara\t2hy
arangodb\t1k9
aras\t2hy
arasinnovator\t2hy
arbor\t2hz
arbornetwork\t2hz
arbornetworks\t2hz
arc\t2i4 hw
arcade\t6u
arcadepython\t6u
arcgi\t300
arcgis\t300
arch\t2i0 2
archicad\t2i1
archimate\t54n e8
architecting\t51t
architectural\t51q
architecture\t4sm 94
archival\t4ue
archlinux\t2i0
archunit\t2i2
arcore\t6v
arcserve\t2i3
arcsight\t2i4
arduino\t54o
ardupilot\t3ww
arena\t2i5 1
arenaplm\t2i5
argo\t2i7 1 1
argocd\t2i9
argon2\t5a2
argorollout\t2i7
argorollouts\t2i7
argoworkflow\t2i8
argoworkflows\t2i8
argparse\t6w
aria\t5ha
ariadne\t6x
ariakit\t6y
arima\t54p
arinc\t54q
arista\t2ia
arize\t2ib
ark\t70
arkit\t6z
arktype\t70
arm\t9 22m fh 1 1 1 2mc 1
armadillo\t71
armeria\t72
armtrustzone\t2if
aro\t22q
arp\t4kw
arq\t73
arquillian\t74
arria\t3bl
arrow\t75 290
arrowkotlin\t75
art\t50e
artifact\t25u
artifactory\t2ig
artificial\t547
aruba\t2ih 1 1m2 1ec
arubacertified\t5iw
arubaclearpass\t2ii
as\t2ij 22e
as2\t4kx
as4\t4kx
as400\t2ij
asana\t2ik
ascet\t2il
ascii\t6
asciidoc\t6
ase\t5ix
asgi\t76
ash\t77
asic\t4wg 8d cd
asil\t2im
asio\t78
asn\t7
aso\t4sk
asp\t79 1 1 1 1 1 1 2b8 1g1
aspclassic\t2in
aspect\t12t
aspectj\t8
aspice\t552
aspm\t54u
aspnet\t7b
aspnetcore\t7b
asq\t5iy
asr\t5ga
assembler\t9 2if
assembly\t9
assemblyai\t1am
assertj\t2ip
assessing\t50o
associate\t5ir 58
astera\t2iq
asterisk\t2ir
asterix\t4ky
astree\t2is
astro\t7g 1 2bc
astronomer\t2it
astropy\t7i
astrostarlight\t7h
asvs\t5dm
asymmetric\t5ee
async\t7j 2bb 2m2
asyncapi\t54v
asynchronicity\t54w
asynchronou\t54w
asynchronous\t54w 72
asyncio\t7k 133
asyncpg\t7l
asynq\t7m
ataccama\t2iv
ate\t2iw
atera\t2ix
atg\t7n
atgcommerce\t7n
athena\t1s8
atl\t7o 1
atla\t1nr
atlan\t2iy
atlanti\t2iz
atlantis\t2iz
atlas\t1ka 3h v9
atlassian\t7q 2bb 1m 8h jq
atm\t4kz
atmega\t3ke
atmel\t3ke
atpg\t4vc
atscale\t2j2
attention\t2j3 1
attiny\t3ke
attr\t7r
attribute\t545
attribution\t5bq
attrs\t7r
attunity\t3xk
audio\t2j5 2ls
audiocode\t2j5
audiocodes\t2j5
auditd\t2j6
auditing\t4sn
augmented\t5tr
aura\t7s
aurelia\t7t
aurix\t3ay
aurora\t1sa 1
auth\t1ao 3ua
auth0\t1ap
authelia\t7u
authentication\t54y
authentik\t7v
authorization\t54z
authorize\t7w
authzed\t12m
auto\ta 7n 2 1 12q 1 ks no 1 c b
autocad\t2j8 1
autoconf\t2jw
autodesk\t2ja 1 1 1 1 1 1 1 zz 1zj
autodeskalia\t2ja
autodeskalias\t2ja
autodeskforge\t2jd
autodeskvault\t2jh
autoencoder\t2ji
autoencoders\t2ji
autof\t2jj
autofac\t7y
autofixture\t7z
autofs\t2jj
autogen\t2jk
autogluon\t1ar
autogpt\t2jl
autohotkey\ta
autolayout\t7x
autolisp\t2jm
autoloader\t2j7
automake\t2jw
automapper\t80
automate\t4so r 41 1e 21 aw 5v
automated\t2js 28w r 45 5o 1s
automatedv\t2vx
automatic\ttc 1pk
automatic1111\t2jn
automating\t4so r 41 1e 21 aw 5v
automation\t2jo s 288 1 q 41 1e 21 1r 95 5v 1e
automerge\t81
automl\t550
automotive\t2jp 1 290 cb 1 dz
automq\t2jr
autonomous\t2bd 8f 11o 1is
autonomy\t1kb
autonomyidol\t1kb
autopep\t82
autopep8\t82
autopilot\t4hl
autosar\t2jt 1 2l9
autosarclassic\t2ju
autosy\t2jv
autosys\t2jv
autotool\t2jw
autotools\t2jw
autoware\t2jx
ava\t2jy
avalara\t83
avalonia\t84
avamar\t2w9
avaya\t2jz
avd\t23t
aveva\t2k0 1
avfoundation\t2k2
avi\t2k3
avinetwork\t2k3
avinetworks\t2k3
avl\t2k4
avlcruise\t2k4
avr\t2k5
avro\t2k6
avx\t5fv
awk\tb
awr\t1kc
aws\t1jq 4m 3u 1 1 2 1 1 1 4 2 1 3 1 1 1 3 1 2 1 2 1 1 2 1 2 1 1 2 1 1 1 2 1 2 2 1 2 3 6 4 2 1 2 3 1 1 4 1 1 1 1 1 1 1 2 2 1 2 2 1 1 1 1 1 2 4 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 63 a4 4w 1 2yu 1 1 1 1 1 1 1 1 1 1 1 1 1 1
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
awt\t85
awx\t2fm
axapta\t3km
axi\t4ku
axio\t1as
axiom\t2k9
axios\t1as
axolotl\t2ka
axon\t1kd
axonframework\t1kd
axonserver\t1kd
axum\t86
axure\t2kb
az\t1zx 3jm
azkaban\t2kc
azure\t1ke 1 1 1 eo 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 5e d a l 2 9j 1 1 1rm 17g 1 1 1 1 1 1 1 1 1 1 1 1 1
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
babel\t2kh
babyagi\t2jl
babylon\t1at
babylonj\t1at
babylonjs\t1at
back\t4sr
back4app\t87
backblaze\t244
backbone\t88
backbonej\t88
backbonejs\t88
backdrop\t89
backdropcm\t89
backdropcms\t89
backend\t4sg b ci
backends\t559
background\t8a 4wu
backlog\t5hx
backstage\t2ki
backstopj\t8b
backstopjs\t8b
backup\t2kj 289 2y
backupexec\t2kj
bacnet\t4l0
bacula\t2kk
badgerdb\t1ki
baidu\t245
baiducloud\t245
balena\t2kl
balenao\t2kl
balenaos\t2kl
balsamiq\t2km
bamboo\t2kn 1
bamboospec\t2ko
bamboospecs\t2ko
bandit\t8c 2cd
banditpython\t8c
bandwidth\t8d
bandwidthapi\t8d
banking\t5ts
bapi\t2kq
bapis\t2kq
barba\t8e
bare\t2kr 282
barebox\t2ks
bareo\t2kt
bareos\t2kt
barman\t1kj
barracuda\t2ku 1
base\t33 5c
basecamp\t2kw
baseten\t2kx
basex\t1kk
bash\tc 2y
basic\t4xe
bastion\t555
batch\t2ky 2k8
batchfile\t2ky
batchfiles\t2ky
batchscript\t2ky
batchscripts\t2ky
batfish\t2kz
battery\t2l0 2d5
bayesian\t2l1 2k6
bazaar\t2l2
bazaarvc\t2l2
bazaarvcs\t2l2
bazel\t2l3
bbolt\t1km
bbpress\t9o
bcrypt\t5a2
bcs\t5jv
bcsfoundation\t5jv
bdd\t4su
beacon\tkf
beacons\tkf
beaglebone\t4c2
beam\t8g 27r
bean\tjr
beanstalk\t1wm
beautiful\t1au
beautifulsoup\t1au
beaver\t8h
beaverbuilder\t8h
beckhoff\t2l4 1sb
bedrock\tzz sd 1
bedrockagent\t1sd
bedrockagents\t1sd
bee\t8i
beegf\t2l5
beegfs\t2l5
beego\t8j
beeware\t15p
behat\t2l6
behave\t2l7
behavior\t2l8 27m ce
behavioral\t4sv
bem\t1av
benchmark\t2l9 27n
benchmarkdotnet\t2l9
benchmarking\t4sw
bentley\t3kw
bento\t2la
bentocloud\t2la
bentoml\t2lb
berkeley\t1kl
berkeleydb\t1kl
bert\t1aw
better\t8k 2cs
betterauth\t8k
betterstack\t2lc
bevy\t8l
beyond\t25w fh
beyondcorp\t25w
beyondtrust\t2ld 1
bfd\t4l1
bff\t559
bgp\t4l2
bhyve\t2lf
bi\t3rk 1e3
bicep\t246
bicsi\t5jw
big\t8m 1xb 1 fi 2 2 f7 1 24i 10
bigcommerce\t8m
bigdata\t55a
bigeye\t2lh
bigfix\t2li
bigid\t2lj
biglake\t25x
bigpanda\t2lk
bigquery\t247 1r fn
bigqueryml\t247
bigswitch\t2lg
bigtable\t260
bill\t2mh
billing\t4sx
bim\t2lm
binary\t261 2mx 40 4e
bind\t2ln
bioconductor\t1ax
bioinformatic\t55b
bioinformatics\t55b
biome\t2lo
biomej\t2lo
biomejs\t2lo
biometric\t8n 4qr
biopython\t8o
bios\t2lp
bird\t2lq
birst\t2lr
birt\t2ls
bit\t8p 1 2d3
bitbucket\t2lt 1
bitcoin\t55c
bitlocker\t29q
bitmovin\t8r
bitrise\t2lv
biz\t2lw
biztalk\t2lw
black\t8s 1 4k6 zu
blackbelt\t5st
blackberry\t2lx
blackberryuem\t2lx
blackbox\t2ly
blackfire\t2lz
blacksheep\t8t
blade\t8u 1 123
bladejava\t8u
blameless\t2m0 2do
blas\t8w
blaze\t2m1
blazemeter\t2m1
blazor\t8x 1
bldc\t3m9
ble\t94 4wc
blender\t2m2
blitz\t8z
blitzj\t8z
blitzjs\t8z
blob\t1zp bk
blobstorage\t1zp
bloc\t90 1
bloccubit\t91
block\t55d
blockchain\t55d ek
blood\t2m3
bloodhound\t2m3
bloomberg\t2m4
bloomreach\t2m5
blue\t2m6 1 1 1 26r ce ek
bluecat\t2m8
bluecoat\t2m6
blueconic\t2m9
bluehost\t248
bluemix\t295
blueprint\t92 1
blueprints\t93
blueprism\t2m7
bluespec\t2ma
bluetooth\t94 4wb 1
bluetoothmesh\t94
bmc\t2mb 1 1 1 pj
bmchelix\t2mc
bmctruesight\t2me
bms\t2l0
board\t2mf 26m 1 3t
bods\t423
bogus\t95
bokeh\t1az
bolt\t96 2da
boltdb\t1km
bom\t2mh
bomgar\t2le
bookshelf\t97
boomi\t2wa 2np
boomicertified\t5jz
boost\t78 20 1
bootloader\t4t3
bootstrap\t9a 1
bootstrapvue\t9b
borg\t2mi
borgbackup\t2mi
borland\tv
bosch\t2mj
boschrexroth\t2mj
bot\t1zt
botnet\t55h
botnets\t55h
boto\t1b0
boto3\t1b0
botpress\t1b1
bottle\t9c
bottlerocket\t2mk
boundary\t2ml 26j
bourne\t2mm
bower\t2mn
box2d\t5dy
bpel\t2mo
bpftrace\t2mp
bpm\t55i
bpmn\td 555
bqml\t247
braintree\t1b2
braintrust\t2mq
brakeman\t9d
branch\t2mr
branching\t4wo
brandwatch\t2ms
braze\t2mt
breach\t4s7
brevo\t2mu
bricks\t9e
bricksbuilder\t9e
bridgetown\t9f
brightcove\t9g
brighter\t9h
brightscript\t40d
bring\t4t1
broadcom\t2mv
broadcomsoc\t2mv
broadleaf\t9i
broadway\t9j
brocade\t2mw 1
brocadesan\t2mx
browser\t2my 2w 23b 11 bd
browserify\t9k
browserstack\t2my
brunch\t9l
bruno\t2mz
bryntum\t9m
bs\t1au
bs4\t1au
bsd\t330
bsi\t55k
bsimm\t5do
bson\t2n0
bsp\t4t2
bss\t4p4
btl1\t5k0
btl2\t5k1
btrfs\t2n1
bucket4j\t9n
buddy\t9o 2de
buddypress\t9o
buf\t9p 24
buffalo\t9q
buffalogo\t9q
buffer\t2n3 2ii
bug\t4t6 ai 1y
bugsnag\t2n4
bugzilla\t2n5
build\t2n8 1 257 r 8
buildah\t2n6
buildbot\t2n7
building\t2lm 26u mj
buildkit\t2n8
buildkite\t2n9
buildpack\t2rl
buildpacks\t2rl
buildroot\t2na
bullmq\t1b3
bulma\t9r
bun\t9s 1
bundle\t566
bundler\t9u 2dh
bunny\t249
bunnycdn\t249
bunyan\t2nc
burp\t2nd
burpsuite\t2nd
business\t2ne 1 25t 2i 41 5r 5 9c
businessobject\t2nf
businessobjects\t2nf
busy\t2ng
busybox\t2ng
butter\t9v
butterknife\t9v
bw\t421
bytebase\t1kn
c\te 1 1 2n1 4e 1mk
c#\tf 3w
c++\tg 9g 1 1 1 3it
c11\te
c3\ta0
c3p0\ta1
c4\t55o
c5\t55p
c7n\t2rk
c99\te
ca\t2ni 1 1 mr o3
cab\t4td
cabal\ta2
cable\t4i5
cableharness\t4i5
cache\t2nl 25o
caching\t4t9
cacti\t2nm
cad\t55q
caddy\t2nn
cadence\t2no 1 1 1 1 1 1 1 1 1 1 1 13z
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
caffe\t1b4
caffeine\t1ko
cairo\th
cake\ta3 1
cakephp\ta4
calculu\t5bt
calculus\t5bt
caldav\t4l3
calibre\t447
caliburn\ta5
calico\t2o0
callgrind\t2o1
callkit\twp
cam\t2o2
camara\t4l4
camel\t64 4f1
camera\t2o3
caml\ta6
campaign\t2o4
camtasia\t2o5
camunda\t2o6
can\t4l6 1
canalyzer\t2o9
canape\t4er
canary\t55e
canbu\t4l6
canbus\t4l6
cancan\ta7
cancancan\ta7
candb++\t2o7
candelastudio\t2o8
cannon\ta8
canoe\t2o9
canopen\t4l8
canopy\t2oa
cantata\t2ob
canva\t1b5
canvas\t1b5
cap\t58z b3
cap'n\t2oc
capacitor\ta9
capacity\t4ta
capi\t2ru
capistrano\t2od
capl\t2o9
capm\t5k3
captum\t1b6
capwap\t4l9
capybara\t2oe
car\t2ok
carbon\taa 2e5
carbonblack\t2of
card\t4tb
cardano\t2og
caret\t2oh
cargo\t2oi
carla\t2oj
carmaker\t3bw
carplay\t2fi
carrier\t4la
carsim\t2ok
carter\tab
carthage\tac
cartographer\t2ol
cartopy\tad
casb\t55r
casbin\tae
cascading\to
casdoor\taf
case\t5k4
casl\tag
casp\t5lr
cassandra\t1kp 3zg
castle\tah
castlewindsor\tah
casual\t5c8
cat\t1b7 3dh vi
catalyst\t2q9 2
catboost\t1b7
catch\t2om
catch2\t2om
catchpoint\t2on
catia\t2oo 1
cato\t2oq
catonetwork\t2oq
catonetworks\t2oq
cats\tai
causal\t591
causalml\t1c3
cbap\t5k7
cbor\t2or
cc\t4lb yx
cca\t5lf 5
ccah\t5lk
ccak\t5k9
ccba\t5ka
ccda\t5kb
ccdak\t5m2
ccde\t5kc
ccdp\t5kb
cce\t5lf
ccent\t5kd
ccie\t5ke
ccna\t5kf 1 1
ccnasecurity\t5kg
ccnawireless\t5kh
ccnp\t5ki 1 1 1
ccnpenterprise\t5kk
ccnpsecurity\t5kl
ccp\t4iq 12p
ccpa\t55s
ccsa\t5km
ccsds\t4lc
ccse\t5kn
ccsk\t5ko
ccsp\t5kp
cct\t5kq
cdc\t2rh 2ed
cdcp\t5kr
cdh\t2ro
cdi\taj
cdisc\t5tt
cdk\t1vp 2fm
cdktf\t4bb
cdma\t4ld
cdn\t24a
cdp\t2ro 2f7
cdps\t56v
cdpse\t5ks
cds\t2os
cec\t5kt
ceedling\t2ot
ceh\t5ku
cehrs\t5kv
celery\tak
celigo\t2ou
censu\t2ov
census\t2ov 1
cent\t2ox
cento\t2ox
centos\t2ox
centralized\t4y2
centreon\t2oy
centrifugo\tal
ceph\t2oz
cerbo\tam
cerbos\tam
ceres\t2p0
ceressolver\t2p0
cerner\t2p1 2vv
cert\t2p2 1
certificate\t4tc ch
certified\t5jx b m 3 1 1 1 g 1 1 x 1 6 2r 2u h
cesium\tan 10l
cesiumj\t1b8
cesiumjs\t1b8
cfd\t5d3
cfe\t5l1
cfengine\t2p4
cffi\tao
cfml\tl
cfn\t1vx t8
cft\t1vx
cgal\t2p6
cgeit\t5l2
cgrc\t5l3
chai\t2p7
chainlink\t2p8
chainlit\tap
chakra\t1b9
chakraui\t1b9
change\t4td ch
changeman\t2p9
changeset\t2pa
changesets\t2pa
chaos\t2pb 1 242
chaosmesh\t2pb
chaostoolkit\t2pc
chargebee\t2pd
charles\t2pe
charlesproxy\t2pe
chart\t1ba
chartj\t1ba
chartjs\t1ba
chartmuseum\t388
chat\t1fa
chatbot\t55v
chatbots\t55v
chatgpt\t1fa
check\t2pf 1 2v6 1
checkmarx\t2ph
checkmk\t2pi
checkout\taq
checkov\t2pj
checkpoint\t2pf
checkstyle\t2pk
cheerio\t1bb
chef\tar 2eu 1 1 2vh
chefcertified\t5l4
chefhabitat\t2pm
chefinspec\t2pn
chefruby\tar
cherrypy\tas
chfi\t5l5
chi\tat
chibio\t2po
chibios\t2po
chiplet\t2pp
chiplets\t2pp
chisel\t2pq
chocolatey\t2pr 1
chroma\t1kq
chromadb\t1kq
chromatic\tau 2ez
chromaticui\tau
chrome\t2pu 1 2fo
chromedevtool\t2pu
chromedevtools\t2pu
chromeo\t2pv
chromeos\t2pv
chronicle\t262
chronosphere\t2pw
chucker\tav
chunking\t2xk
churn\t4u9
ci\t4tf
cia\t5l6
ciam\t5ad
cicd\t4tf
cics\t2px
cidr\t529
ciem\t55w
ciena\t2py
cifs\t4qg
cilium\t2pz
cimplicity\t340
cinder\taw
cinema\t2q0
cinema4d\t2q0
cipm\t5l7
cipp\t5l8
cipt\t5l9
circe\tax
circle\t2q1
circleci\t2q1
circuit\t2q2 1 26r 3r
circuitmaker\t2q2
circuitpython\t2q3
cirq\tay
cirrus\t2q4
cirrusci\t2q4
cis\t55x
cisa\t5la
cisco\t2q5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2q0 4f 1
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
cism\t5ld
cissp\t5le
citect\t2qx
citectscada\t2qx
citrix\t24b mn 1 1 1 wq 1t7 4h
citrixdaa\t2qy
citrixdaas\t2qy
citrixpv\t2qz
citrixpvs\t2qz
citu\t1kr
citus\t1kr
civil\t2jc
civo\t24c
cjis\t55y
cka\t5lg
ckad\t5lh
ckeditor\taz
cks\t5li
clad\t5lj
clamav\t2r2
clang\t2r3 1
clap\tb0
clarion\t2r5
clarity\tb1 1
clarityangular\tb1
claritydesign\tb2
claroty\t2r6
class\tb3
classic\t2in
classification\t55z
claude\t1ak 1gn 1 1
claudecode\t2r8
claudesonnet\t2r9
cld\t5lj
clean\t4tg dq as
cleancode\t4tg
cleaning\t576
clear\t2ra
clearcase\t2ra
clearml\t2rb
clearpass\t2ii
clearpath\t4dy
clerk\t2rc
clever\t24d n0
clevercloud\t24d
clevertap\t2rd
click\tb4 1 19n 16m
clickcli\tb4
clickhouse\t1ks
clickjacking\t560
clickonce\tb5
clickup\t2re
client\t4th 2w 9o
cline\t2rf
clion\t2rg
clip\t1bc
clippy\tb6
clock\t2rh
clojure\ti ap
clojurering\tb7
clojurescript\ti aq
clonezilla\t2ri
cloud\tba 1h7 2 36 7 1 3 8e 1 1 1 1 1 1 1 c h p 5 3 2 1 2 5 3 5 3 3 4 1 2 5 2 1 1 1 3 9 j 6 s ia 1 1 1 1an r9 1 m 4i 74 11 x
cloud9\t1vw
cloudarmor\t263
cloudbee\t24k
cloudbees\t24k uh
cloudbuild\t268
cloudcomposer\t26b
cloudcustodian\t2rk
clouddatastore\t26e
cloudendpoint\t26l
cloudendpoints\t26l
cloudendure\t1vf
cloudera\t2rn 1 iz 2ax
clouderacdp\t2ro
cloudflare\tb9 1tc 1 1 1 1 1 1 1 1 1 1 1
cloudflarekv\t24q
cloudflarewaf\t24v
cloudformation\t1vx
cloudfoundry\t24g
cloudfront\t1sh
cloudfunction\t26o
cloudfunctions\t26o
cloudhsm\t1vy
cloudian\t2rp
cloudinary\t2rq
cloudkit\tba
cloudkm\t26t
cloudkms\t26t
cloudlinux\t24x
cloudlogging\t26w
cloudnat\t26z
cloudnativepg\t2rr
cloudrouter\t273
cloudrun\t274
cloudscheduler\t276
cloudsmith\t2rs
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
cloverdx\t2rt
cloveretl\t2rt
clr\tbb
cluster\tbc 2gi 21q
clusterapi\t2ru
clustered\t3ng 164
clustering\t562
clusternode\tbc
clv\t4u9
cmake\t2rv
cmdb\t5b5
cmmc\t5cz
cmmi\t563 fi
cmmiassociate\t5ll
cmock\t2ot
cms\t564
cmsis\t2rw
cmss\t564
cmst\t5lm
cnapp\t4tj
cnc\t2rx
cncf\t24i 3h5
cncfcertified\t5ln
cnn\t2ry 2kw
cnns\t5cu
coalesce\t2rz
coap\t4le
cobalt\t2s0
cobaltstrike\t2s0
cobbler\t2s1
cobertura\tbd
cobit\t565 fj
cobol\tj 2rj
cobolcics\t2s2
cobot\t2s3
cobots\t2s3
cobra\tbe
cobracli\tbe
cockpit\t2s4
cockpitlinux\t2s4
cockroachdb\t1kt
coco\tbg
cocoa\tbf 2gq
cocoapod\t2s5
cocoapods\t2s5
cocoatouch\tbf
cocos\tbg
cocos2d\tbg
cocotb\t2s6
codacy\t2s7
code\tbh 2 1h4 3e 1 1 1 1 w3 7 3 213 1 1 1 4i 1d 2d 1 r v 2n
codeartifact\t1w1
codeberg\t2s9
codebuild\t1w2
codeception\t2sa
codeceptj\t2sb
codeceptjs\t2sb
codecommit\t1w3
codecov\t2sc
codedeploy\t1w4
codefresh\t2sd
codeigniter\tbh
codeium\t2se
codemagic\tbi
codemirror\tbj
codepipeline\t1w5
codeql\t34y
coderabbit\t2sf
codeship\t2sg
codespace\t34z
codespaces\t34z
codesys\t2sh
codewarrior\t2si
codewhisperer\t1sn
codex\t2sj
coding\t4to al
coffee\tk
coffeescript\tk
cognex\t3ik
cognitive\t1zb
cognito\t1so
cogno\t2sk
cognos\t2sk hc
cohere\t2sl 1
coherecommand\t2sm
coherence\t1og
cohesity\t2sn
cohort\t567
coil\tbk
coilandroid\tbk
cold\tl
coldfusion\tl
colima\t2so
collaborative\t2sp
collect\t58x 2b 2
collecting\t58x 2b 2
collection\t58x 2b 2
collections\t5b8
collibra\t2sq
color\t4tp
column\t1ku
columnar\t1ku
com\tbl 1 2h5
combine\tbn 1
combineswift\tbo
comet\t2ss
comfyui\t2st
commercetool\tbp
commercetools\tbp
commit\t4u3
commitlint\t2su
common\tm ap 2jl 292 2a
commonlisp\tm
communication\t4tq
communications\t4tq
community\t30k
communitytoolkit\tri
commvault\t2sv 2su
compactlogix\t409
compatibility\t4tr
competitive\t4ts
compiler\t35w 20d
complex\t4xr
complexity\t4tt ch
compliance\t4tu 5 74
compojure\tb7
component\tbq 4i5 1 1h
componentone\tbq
compose\tm7 26p
composer\t1bd
composition\tbr
compositionapi\tbr
compression\t4uh
comptia\t5lq 1 1 1 1 1 1 1 1 1 1 1
computational\t4tx be 7s
compute\t27n
computeengine\t27n
computer\t2u5 2bl l 1 1l 23 2t
comscore\t2sx
comsol\t2sy
conan\t2sz
concourse\t2t0 1
concrete\tbs
concretecm\tbs
concretecms\tbs
concurrency\t56d
concurrent\t56d
conda\t1ah
conditional\t201
conductor\t2t2
confidential\t532
config\t2t3 20v
configcat\t2t3
configuration\t4ty 8e ah
configure\t52c ah
configuring\t52c ah
confluence\t2t4
confluent\t2t5 kn 28a
conformance\t4tz
connect\tbt 2hd
connectrpc\tbt
connectwise\t2t6
consensus\t56e
console\t59m
constant\t2t7
constrained\t4wg
constraint\t2t8
consul\t2t9 1
consulconnect\t2ta
consumer\t4u2
container\t2xg 1wk cf 1
containerd\t2tb
containerization\t56f 1
containerize\t56g
containerized\t56g
containerlab\t2tc
containers\t56f 1
contao\tbu
content\t24a 2ov w c3
contentful\tbv
contentsquare\t2td
contentstack\t2te
context\ty6 1v9
contiki\t2tg
continue\t2th
continuous\t4tf 7q
contour\t2ti
contract\t4u2
contrastive\t43h
control\t1w9 xa 1 2cx
controllogix\t409
controlnet\t2tk
conventional\t4u3
conversational\t55v
conversion\t4wh a1
conversions\t3k0
convert\t2tl
convex\tbw 4n5
cookies\t56j
cooky\t56j
coolify\t24y
copado\t2tm
copilot\t24z 4w js bd
copilotstudio\t24z
coppa\t56k
coppelia\t2to
coppeliasim\t2to
copywriting\t4u4
coqui\t1be
coquitt\t1be
coquitts\t1be
coralogix\t2tp
corba\t4m
cordova\tbx
core\tby 1 1 1 1 1 1 1sw 31l n7
coreanimation\tby
corebluetooth\tbz
coreboot\t2tq
coredata\tc0
coredn\t2tr
coredns\t2tr
coregraphic\tc1
coregraphics\tc1
coreimage\tc2
corelight\t2ts
corelocation\tc3
coreml\tc4
corenlp\t1hl
coreo\t317
coreos\t317
coreweave\t250
corona\tc5
coronasdk\tc5
coroot\t2tt
corosync\t3sa
coroutine\tnj
coroutines\tnj
correlation\t4vr
cors\t56m
cortex\t2tu 1 1 2aw
cortexxdr\t2tv
cortexxsoar\t2tw
cosmo\t209
cosmos\t209
cosmosdb\t209
coso\t56n
cost\t1wc 2xt
costexplorer\t1wc
couch\t1kv 2
couchbase\t1kv 1 417
couchbaselite\t1kw
couchdb\t1kx
count\t2tx
countly\t2ty
courier\tc6
coveo\t1ky
coverage\t4wg
coverity\t2tz
coverlet\tc7
covesa\t348
cowboy\tc8
cp\t2t8
cpacc\t5m4
cpanel\t2u0
cpent\t5m5
cpf\t4e6
cphims\t5m6
cpi\t429
cplex\t2u1
cpp\tg 2tn
cppcheck\t2u2
cpprestsdk\tc9
cppunit\t2u3
cpputest\t2u4
cpq\t41i
cpre\t5m7
cpsa\t5m8 2n
cpu\t2u5
cpython\t2p
cqrs\t56o
cr\t4kf
craft\tca 1
craftcm\tca
craftcms\tca
craftcommerce\tcb
crafter\tcc
craftercm\tcc
craftercms\tcc
crashlytic\t2u6
crashlytics\t2u6
cratedb\t1kz
crazy\t2u7
crazyegg\t2u7
crd\t5be
crds\t5be
crdt\tcd
crdts\tcd
create\tce
creative\t2dy
credo\tcf
credoelixir\tcf
creo\t2u8
crest\t5m9
crestron\t2u9
crewai\t2ua
cri\t2ub
cribl\t2uc
crisc\t5ma
crm\tec 4sd
crms\t56p
cro\t56i
cromwell\t2ud
cron\t2ue 1
crontab\t2ue
cross\t35w 1oa 1 cj 3 av
crossbeam\tcg
crossplane\t2ug
crow\tch
crowd\t2uh
crowdsourced\t4u8
crowdstrike\t2uh
crowdtesting\t4u8
crte\t5mb
crto\t5mc
crtp\t5md
crucible\t2ui
cruise\t2uj
cruisecontrol\t2uj
cry\tci
cryengine\tci
crypto\t56r
cryptographic\t56r
cryptography\t56r
crystal\tn 2tx
crystalreport\t2uk
crystalreports\t2uk
csa\t56s fm 4o
csd\t5mf
csf\t5d1
csh\t4at
csharp\tf
csirt\t4xc
csom\tcj
csp\t4t5 tb
cspm\t24j
cspo\t5ky
csqa\t5mj
csr\t4th
csrf\t56t
css\to 1ar 1 1 14 3u9
css3\to
cssa\t5r2
csslp\t5mh
cst\t2ul 2rx
cste\t5mj
cststudio\t2ul
csv\t2um
cswa\t5sx
cswp\t5sx
csx\t5mk
ctal\t5ml
cte\t53y
ctes\t53y
ctfl\t5mm 2j
ctype\tao
ctypes\tao
cube\t2un
cubla\t1bi
cublas\t1bi
cucm\t5gw
cucumber\t2uo
cuda\tp
cudf\t1f5
cudnn\t1bj
cuml\t1f5
cumulus\t2up 1
cumuluslinux\t2up
cumulusnetq\t2uq
cupy\t1bk
curl\t2ur
cursor\t2us
custom\t20b 3b3 5z
customer\t2ut 1zg 1 92 1 3c 6 1
customvision\t20b
cutlass\t1bl
cv\t56c
cvat\t2uu
cve\t56x
cves\t56x
cvs\t2uv
cvss\t56y
cwe\t56z
cwl\t2uw
cwna\t5mn
cwne\t5mn
cwpp\t4tj
cwsp\t5mn
cx\tck
cxf\t66
cxl\t4lf
cyber\t251 pw 2c3 1 1 1
cyberark\t2ux 2rr
cyberops\t5lb
cyberpanel\t251
cybersecurity\t513 60
cybersource\tcl
cyclone\t3bl
cygwin\t2uy
cypher\tq
cypress\t2uz
cysa\t5lu
cython\t1bm
cytoscape\tcm
d\tr 2u9
d3\t1bn
d365\t3kk 1
d3j\t1bn
d3js\t1bn
dagger\tcn 76 2b8 1
dagster\t2v3
daily\tco
daisyui\t1bo
dali\t4lg
dall\t2v4
danger\t2v5
dangerj\t2v5
dangerjs\t2v5
dante\t2v6
dapper\tcp
dapr\t2v7
dark\t52v
darktrace\t2v8
dart\ts by
dartfrog\tcq
darts\t1bp
dash\tcr 2ii
dash0\t2v9
dashboard\t574
dashboarding\t574
dashboards\t574
dask\t1bq
dast\t4ub
data\tt bz yz 1 98 3h 4c 46 3h 1 7f ne 1 2 6 1 3 1 2 5 h g f kn 1ay 1k 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 4 3h r 14 w 2k 39 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 d t 7 5w 2n
database\t1wl 2y3 d 1 1 1 1 29 1m c r d 2k
databox\t2vc
databrew\t1wz
databrick\t2vd
databricks\t2vd 1 1 1 1 1 2r7
databrickssql\t2vh
dataclass\tct
dataclasses\tct
datacore\t2vj
datadog\t2vk 2r6
datadomain\t2wc
datafactory\t20g
dataflow\t27s
dataflows\t3v5
datafold\t2vl
dataform\t2vm
datagrip\t2vn
dataguard\t1oh
datahub\t2vo
dataiku\t2vp
dataloader\t2va
dataop\t4v6
dataops\t4v6
dataplex\t27u
dataprep\t27v
dataproc\t27w
datarobot\t1br
datascript\tcu
datastage\t2vq
datastax\t1l0
datatable\t1bs
datatables\t1bs
dataverse\t29w
dataviz\t57o
dataweave\tt
datazone\t1st
date\t1bt
dato\t2vr
datomic\t1l1
datto\t2vs
davinci\t4es
dax\tu
day\tcv
dayj\tcv
dayjs\tcv
db\t1l2 3a0 2 2a
db2\t1l2 1ar
dba\t4v1
dbase\t1l3
dbc\t2o7
dbdiagram\t1l4
dbeaver\t1l5
dbscan\t1d8
dbt\t2vu 1 1 2bp f6
dbtvault\t2vx
dbunit\tcw
dbup\t1l6
dbvisualizer\t1l7
dc\t3v8
dca\t5mw
dcom\t2sr
dcs\t2vy
dd\t2vz
ddd\t5i1
ddo\t57r
ddos\t57r
ddr\t4lh
ddr4\t4lh
ddr5\t4lh
dds\t4li
de\t4ud
dear\tcx
dearimgui\tcx
debezium\t2w0
debian\t2w1 21v
debug\t4v7
debugging\t4v7
decentralized\t57t
deception\t4v8
decision\t4sm m1
deck\tcy
declarative\t3cm
deduplication\t2w2 1yg
deep\tcz yv 4 1k5 3 1 22z 8m
deepeval\t2w3
deepgram\t2w4
deepnote\t2w5
deepseek\t2w6
deepspeed\t2w7
deepstream\t1bu
deequ\t2w8
defect\t4t6
defender\t29u 3 2 1 1
defi\t57t
delayed\td0
delayedjob\td0
dell\t2w9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2r 2ne
dellavamar\t2w9
dellboomi\t2wa
dellcompellent\t2wb
dellpoweredge\t2wj
dellpowermax\t2wk
dellpowerstore\t2wm
dellunity\t2wn
delmia\t2cy
delphi\tv
delta\t2wo 1 1
deltalake\t2wo
deltaplc\t2wp
deltasharing\t2wq
deltav\t2zf
delve\t2wr
demand\t59e
demandware\t10c
demisto\t2tw
deno\td1 1s1
denodeploy\t252
denodo\t2ws
dependabot\t2wt
dependency\t4v9 cl
deploy\t4tf bz 6x 1a
deployer\t2wu
deploying\t4tf bz 6x 1a
deployment\t4tf bz 6x 1a
depth\t2wv
deptrac\td2
derby\td3 16t
descope\td4
deserialization\t51c
design\t49o is 16 9 17 8 1 1 1 1 8 u 3 b 1b a 25 f r n 7 1 a 1 9 a 3 3 7 m 1 1b j 1m 16 1p 23 i j h r 24 t 2
designing\t4sg 1f 17 k x b 1b a 25 f r n j 9 a 6 7 m 1 1b j 2s 1p 23 i j h r 24 v
desired\t2y5
desktop\t4vf m 1p
detect\t4vg m 2j 5v 1w 35 y 3i 1x r
detecting\t4vg m 2j 5v 1w 35 y 3i 1x r
detection\t4vg m 2j 5v 1w 35 y 3i 1x r
detectron\t1bv
detectron2\t1bv
detekt\tnn
determined\t2ww
determinedai\t2ww
detox\t2wx
dev\t1bw 1l2 2 1yj 1
devcontainer\t2wy
devcontainers\t2wy
developer\t2pu 25n 44
devexpress\td5 yr
devexpressxaf\td5
device\t1wh 2p2 9z j bv 3f
devicefarm\t1wh
devicenet\t4lj
devin\t2wz
devise\t1bx
devnet\t5lc
devop\t4vj
devops\t4vj ra 1
devopsleader\t5mu
devrel\t4vh
devsecop\t4vk
devsecops\t4vk
devspace\t2x0
dexie\td6
dfir\t4xc
dfm\t4vb
dfp\t364
dfsms\t2x1
dft\t4vc
dgl\t1by
dgraph\t1l8
dhcp\t4lk
dhtml\t1i
dhtmlx\td7
di\t57u
dialog\t253
dialogflow\t253 2l
dialyzer\tcf
diameter\t4ll
dicom\t4lm
diesel\td8
differential\t4zp
diffuser\t2x2
diffusers\t2x2
diffusion\t2x2
dify\t2x3
digdag\t2x4
digital\t254 s1 1ly 91 3h 1 1 ca 1 c 5q 3c ci
digitalocean\t254
digsilent\t3vc
dimensional\t4vo
dimensionality\t57z
dimensions\t43v
dimensionscm\t43v
dioxu\td9
dioxus\td9
dip\t2x6
diptrace\t2x6
direct\tda 2 1j6 8n sn n2
direct3d\tdc
directadmin\t255
directconnect\t1wi
directory\t4vp
directshow\tda
directu\tdb
directus\tdb
directx\tdc
disa\t580
disassembly\t4sy
disaster\t4vq
discord\tdd
discourse\tde
discrete\t5bt 43
display\t2yd 1na 9y
displayport\t4ln
distilbert\t1gz
distributed\t2vy 19 1w2 2i i 6r 2d 11 1n 1
distroless\t2x8
dive\t2x9
divi\tdf
divibuilder\tdf
django\tdg 1 1 1 1 1 1 1
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
dlib\t1bz
dlms\t4lo
dlp\t583
dlt\t55d
dlthub\t2xa
dma\t2xb
dms\t1wl
dmvpn\t4lp
dnd\ty7
dnf\t4jk
dnn\tdw 4tw
dnp3\t4lq
dns\t4lr a1
dnssec\t4ls a0
do\t4lt mb 1 eq
doc2vec\t1c0
docker\t2xc 1 1 1 1 1 1 2pe
dockercompose\t2xd
dockerdesktop\t2xe
dockerfile\t2xc
dockerhub\t2xf
dockerregistry\t2xg
dockerscout\t2xh
dockerswarm\t2xi
docling\t2xj
docs\t4vt
docsis\t4lu
doctrine\tdo yd
doctrinedbal\tdo
document\t1c2 c5 4p 14o 1ux 2t 7b 5l 1
documentation\t4sh 2t j 6s
documentdb\t1sw
documenting\t4sh 2t 7b
documentum\t2xl
docusauru\tdp
docusaurus\tdp 1
doh\t4lv
doip\t4dq
dojo\tdr
dokku\t256 sg
dolby\tds
dolibarr\tdt
dolphinscheduler\t2gd
dom\t587
domain\t4lr mh 9s 1
domino\t2xn
domo\t2xo 1
doobie\tdu
doors\t39x
dora\t589 1
dori\t2ge
doris\t2ge
dos\t2ky 11k
dosbatch\t2ky
dot\t4b 9l
dotcm\tdv
dotcms\tdv
dotnet\t4b
dotnetnuke\tdw
dottrace\t2xq
doubleclick\t36a
dowhy\t1c3
doxygen\t2xr
dozer\tdx
dp\t5mx
dpc++\t1ht
dpdk\t4z7
dplyr\t3q
dpo\t2xs
dracut\t2xt
draft\tdy
drago\t2xv
dragonfly\t1l9 1cl
dragonflybsd\t2xu
dragonflydb\t1l9
dragos\t2xv
drake\t2xw
dramatiq\tdz
draw\t2xx
drbd\t2xy
drc\t4zk
dreamweaver\t2dz
dredd\t2xz
dremio\t2y0
drf\tdn
drift\te0 4kl
driftdart\te0
drill\t2gf
drive\t4lw
driver\t4vi ft
drizzle\t1c4
drm\te1
drogon\te2
drone\t2y1
drool\t2y2
drools\t2y2
dropwizard\te3 2k0
druid\t1jx
drupal\te4 1 1 1 58r
drupalcommerce\te5
drush\te8
druva\t2y4
dry\te9 53t
dsc\t2y5
dscpowershell\t2y5
dsdm\t5io
dsl\t588
dsls\t588
dsp\t2y6 2a5
dspace\t2y7
dspic\t3kd
dspm\t58c
dspy\t2y8
dtrace\t2y9
duck\t2ya
duckcreek\t2ya
duckdb\t1la
duende\t7c
dundas\t2yb
dundasbi\t2yb
duo\tea 2c2
duosecurity\t2qc
duplicati\t2yc
durable\t210 3o
dv360\t2yd
dvc\t1c5
dw\t57p
dwdm\t4lx
dwh\t57p
dwolla\teb
dx11\tdc
dx12\tdc
dymola\t3lu
dyna\t2yf
dynamic\t4ub 1j
dynamics\tec 292 x6 1 1 1 22c 1
dynamo\t1sx 15h
dynamobim\t2ye
dynamodb\t1sx 1 1
dynatrace\t2yf 2om
e\t57y f li
e2\t2yg
e2e\t4w0
eagle\t2yh
eap\t4ly
earthly\t2yi
easy\ted 1 1 2k5
easyadmin\tee
easyeda\t2yj
easymock\t2yk
easypost\tef
easytrieve\t2yl
eb\t2ym
ebgp\t4n1
ebpf\t2yn
ebs\t1t0
ec\t1t1 3u3
ec2\t1t1 5n
ecba\t5n2
echart\t1c6
echarts\t1c6
echo\teg
eclipse\teh 1 1 1 c0 1v8 cw 1
eclipseemf\tei
eclipselink\tek
eclipsercp\tej
ecma\t1l
ecmascript\t1l
ecommerce\t58d
econml\t1c3
ecostruxure\t432
ecppt\t5n3
ecr\t1t3
ecs\t1t4
ecsa\t5n4
ecto\tel
ecu\t2yq wq
ed\t5tv
eda\t58y 5
edb\t1lb 7
edbpostgre\t1lb
edbpostgres\t1lb
edge\t2yr 1nu lt
edgeimpulse\t2yr
edgeworker\t1s4
edgeworkers\t1s4
edi\t4lz
edifact\t4lz
edk\t4dr
edk2\t4dr
edr\t58f
edtech\t5tv
edw\t57p
eeprom\t2ys
ef\tem k
ef6\tf6
efcore\tf6
effect\ten
effector\teo
efficientip\t2yt
efficientnet\t1gy
efk\t2z5
efm32\t44j
efmigration\tem
efmigrations\tem
efr32\t44j
efs\t1t6
efuse\t2yu
egg\tep
egui\teq
ehcache\t1lc
ehr\t5tx
eigen\ter
eigrp\t4m0
einstein\t41j
eip\t58l
ejb\tes
ejpt\t5n5
ejs\t1c7
ekahau\t2yv
eks\t1t7 1
eksanywhere\t1t8
elasti\t1ta
elastic\t1ld 7n 1 2 1 2 1 3 1 3b 8l tp 1 1 1 6 2o1
elasticache\t1ta
elasticagent\t2yw
elasticapm\t2yx
elasticbeanstalk\t1wm
elasticbeat\t2yy
elasticbeats\t2yy
elasticsearch\t1ld 1 1 1dq
elb\t257
eld\t2z0
elearning\t5tv
electra\t1gz
electric\t2z1
electrical\t5fj
electricflow\t2z1
electromagnetic\t4vy
electron\tet
electronic\t4lz av b4 lz 4
electronics\t4wu
electronj\tet
electronjs\tet
elektrobit\t2ym
element\teu
elementary\t2z2 1
elementor\tev
elementplu\teu
elementplus\teu
elementui\teu
eleven\t2z4
elevenlab\t2z4
elevenlabs\t2z4
eleventy\tew
elixir\tw uc
elk\t2z5
elliptic\t5ee
elm\tx
eloqua\t2z6
eloquent\t1c8
elser\t1lg
elt\t58s
elysia\tex
emac\t2z7
emacs\t21 2x6
email\t4vv 1 ee
embarcadero\tv
embassy\tey
embassyrust\tey
embedded\te 2yu 1 1 1 15k r2 cj
embeddedlinux\t2z9
embeddedpython\t2za
embeddedrust\t2zb
embedding\t58h
embeddings\t58h
ember\tez 1 1
embercli\tez
emberdata\tf0
emberj\tf1
emberjs\tf1
embo\t2zd
embodied\t2zc
embodiedai\t2zc
embos\t2zd
embrace\tf2
emc\t2ze 1wk
emerson\t2zf
emersondeltav\t2zf
emi\t4vy
emissary\t2zg
emotion\tf3 x6 1n8
emotionstyled\tf3
emqx\t4ol
emr\t1tb
emulation\t4vz
emwin\t2zi
en\t58i
encord\t2zj
encore\tf4
encorego\tf4
encrypt\t4zp ep 24
encrypting\t4zp ep 24
encryption\t4zp 8u 2t 32 24
end\t4w0 79
endeca\t1lh
endevor\t2zk
endpoint\t2a6 2lv 1
endurance\t51o
energy\t4y5
engine\t3o5 7b
enocean\t4m1
enodeb\t4o2
enovia\t2cy
ent\tf5
enterprise\tes 4nc 5l v 1 2 1 6x
enterprisedb\t1li
entity\tf6 yg 3gw 6 dy
entra\t1z6 1 b0
env\t2zl
env0\t2zl
environmental\t2zm
envoy\t2zn
enzyme\t2zo
epc\t4m2
epic\t2zp 2ni
epiccertified\t5n7
episerver\tf7 er
eplan\t2zq
eppo\t2zr
equinix\t258
equinixmetal\t258
equinox\tf8
equinoxosgi\tf8
equivalence\t4t4
er\t1lj 395
ergonomic\t4x3
ergonomics\t4x3
ericsson\t2zs
ericssonran\t2zs
erlang\ty t8
erp\t58n
erpnext\th8
error\tf9 4gu jw
errorprone\tf9
erwin\t2zt
es\t1l 2yb
es2015\t1l
es2020\t1l
es5\t1l
es6\t1l
es7\t1l
esb\t58o
esbuild\t2zu
esd\t2zv
esdoc\tfa
esim\t4m3
eslint\t2zw
esp\t2zy
esp32\t58p
esp8266\t58p
espnet\t1ca
espressif\t2zx 1
espressifidf\t2zy
espresso\t2zz
esri\t300 2n8
esricertified\t5n8
essbase\t39n
essential\t58q
estuary\t301
estuaryflow\t301
esxi\t2ci
etabs\t302
etap\t303
etas\t304 1
etasisolar\t305
etcd\t1lk
ethercat\t4m4
ethereum\t58r
ethernet\t4m5 1
ethers\t1cb
ethersj\t1cb
ethersjs\t1cb
ethical\t4zg 4u
etl\t58s
etom\t4rc
eu\t58t
euicc\t4m3
eureka\t306
ev\t307
eval\t58u
evals\t58u
eve\t308
event\t1ll 7r 7q 1 37s 1 1 1 95
eventarc\t280
eventbridge\t1tc
eventbus\tfb
eventgrid\t212
eventhub\t213
eventhubs\t213
eventlet\thn
eventstore\t1ll
eventstoredb\t1ll
eventual\t58z
everbridge\t309
evergreen\tfc
evergreenui\tfc
evidence\t30a 1
evidencebi\t30b
evidently\t30c
eview\t30d
eviews\t30d
evm\t58r
evo\tfd
evolutionary\t347
evolved\t4m2
evosuite\tfd
evpn\t4m7
ewm\t425
ewpt\t5n9
ex280\t5qi
ex294\t5is
ex407\t5is
exadata\t2bj
exago\t30e
exasol\t1lm
excel\t30f 1
exception\t4w3
exchange\t3ko
execu\t1cc
execution\t503
executorch\t1cc
exist\t1ln
exllama\t30h
exo\tfe
exoplayer\tfe
exoscale\t259
expdp\t1oi
expect\t30i
expecto\t30j
experience\t30k
experiment\t4w4 cw 1
experimental\t591
experion\t38t
expert\t30l
explainability\t592
explainable\t592
exploit\t53o
exploitation\t53o
exploratory\t4w5 cy
expo\tff 1
exponential\t50l
exporouter\tfg
exposed\tfh
express\tfi 1ln
expression\tfj
expressionengine\tfj
expressj\tfi
expressjs\tfi
expressroute\t215
ext\tfk 2l2
ext4\t30m
extended\t5tr
external\t30n eu
externaldn\t30n
externaldns\t30n
extj\tfk
extjs\tfk
extra\t30o
extract\t4uk e8 d
extracting\t4uk el
extraction\t4uk el
extrahop\t30o
extreme\t30p 2hf
extron\t30q
exunit\tfl
eye\t4w6
f\tz
f#\tz en
f5\t30r 1 2mi
faa\t25a
faas\t25a
fable\tfn
fabric\tfo 1ul qk 2mi
fabricpython\t30t
face\t8n 2s7
facebook\tfp 2l6 j5 c8
facebookad\t30v
facebookads\t30v
facebookapi\tfp
facial\t30u
factor\t37d
factorgraph\t37d
factorgraphs\t37d
factory\tfq 1 2v4
factorybot\tfr
factorygirl\tfr
factorytalk\t40a
fai\t30w
fail2ban\t30x
failover\t2ab
failsafe\tfs
failure\t4w7
fair\t594
fairlearn\t1cd
fairplay\te1
faiss\t1lo
faker\t30y
falco\t30z
falcon\tft 2l7 8k
falconllm\t310
fanuc\t311
faraday\tfu
fargate\t1wt
fast\tfv 1 wi 394 dp
fastai\t1ce
fastapi\tfv
fastendpoint\tfw
fastendpoints\tfw
faster\t1cf
fastify\tfx
fastlane\tfy 2l4
fastly\t25b 1
fastlycompute\t25c
fasttext\t1cg
fat\tfz
fault\t1wu 2zd t
fauna\t1lp
faunadb\t1lp
faust\tg0 2l3
fc\t2mx
fcc\t5nc
fcm\t5ef
fcp\t5qe
fd\t4ge
fdm\t2cw
fe\t5nd
fea\t5d3
feast\t1ch
feather\t314
feathers\tg1
feathersj\tg1
feathersjs\tg1
feature\t4w8 cx 1
featureform\t315
federated\t4x9 by
fedora\t316 1
fedoracoreo\t317
fedoracoreos\t317
fedramp\t598
feign\tg2
fermyon\t25d
ferpa\t599
ferretdb\t1lq
fetch\tg3
fetchapi\tg3
few\t318
ffmpeg\t319
fftw\tg4
fhir\t4m8
fiber\tg5 464 fz
fibre\t4m9 fz
fibrechannel\t4m9
fico\t4j7
fiddler\t31a 1
fiddlerai\t31b
fido\t4ma
fido2\t4ma
field\t4um
fiftyone\t4gd
figma\t31c
filament\tg6 1
filamentadmin\tg7
filamentphp\tg6
file\t1lr 1fm 1 1 1uu
fileaid\t31d
filebeat\t2yy
filemaker\t1lr
filenet\t31e
filestore\t26n
filezilla\t31f
fin\t25e 3oi
finagle\tg8
final\ty9
finalform\ty9
finance\t3kk
financial\t5tw
finatra\tg8
finch\t31g
finchcli\t31g
findbug\t477
findbugs\t477
fine\t59a
finfet\t31h
finicity\tg9
finite\t31i 2bl
finop\t25e
finops\t25e 3i0
fintech\t5tw
fiona\tga
fiori\t427
fips\t568
fire\t31l 1 13p
firebase\tgb 1 1 1 1 1 1 1 1 159 18e 2k9
firebird\t1lt
firebolt\t1lu
firebox\t4gr
firecracker\t31j
firecrawl\t31k
firehose\t1ss
firehydrant\t31l
firemon\t31m
firepower\t2qd
firestore\t1lv
firewall\t59b
firewalld\t31n
firewalls\t59b
fireworks\t31o
fireworksai\t31o
firmware\t4vx df 49
first\t31p
firstrobotic\t31p
firstrobotics\t31p
fish\t31q
fisma\t59d
five\t31r 1
five9\t31r
fivetran\t31s 1
fivetranhvr\t31t
fix\t4mb
fixing\t53n
flagger\t31u
flagsmith\t31v
flair\t1ci
flairnlp\t1ci
flake\t31w
flake8\t31w
flame\tgk 2ld
flaml\t1cj
flannel\t31y
flash\t2ys 37
flasharray\t3wq
flashblade\t3wq
flashmemory\t2ys
flask\tgl 1 1
flat\t320
flatbuffer\t320
flatbuffers\t320
flatcar\t321
flatcarlinux\t321
flatpak\t322
flatpickr\tgo
flax\t1ck
fleet\t323 1
flet\tgp
flex\t1cl 11g o4 1k7
flexbox\t1cl
flexelint\t3sz
flexray\t4mc
flexsim\t325
flexvpn\t4md
flink\t2gg lq
flinksql\t326
floorplanning\t4zk
flow\t41n
flowable\tgq
flowise\t3fz
fltk\tgr
fluent\tgs vu 9a 1gb 1
fluentassertion\t328
fluentassertions\t328
fluentbit\t327
fluentd\t329
fluentmigrator\t1lw
fluentui\t1cm
fluentvalidation\tgs
flume\t32a
flurry\t32b
flutter\t90 7t 1 1 fo
flutterflow\tgv
flutterhook\tgu
flutterhooks\tgu
flutterweb\tgv
flux\tgw 15v 1fl 1
fluxcd\t32d
fluxinflux\t1mr
fly\t25f
flyte\t32e
flyway\tgx 150
flywayjava\tgx
flywheel\t25g
fme\t32f
fmea\t4w7
fmeca\t4w7
fmi\t32g
fmod\t54x
fmtlib\tgy
fmu\t32g
foalt\tgz
foalts\tgz
foc\t3m9
folium\th0
folly\th1
font\t1cn
fontawesome\t1cn
forcepoint\t32h
forecasting\t59e
foreman\t32i
forensic\t57x
forescout\t32j
forge\th2
forgejo\t32k
forgerock\th2
form\t20z 2vb 18
formal\t2ns 28j
former\t32l
former2\t32l
formik\t1co
formly\th3
forti\t32o 4
fortianalyzer\t32o
fortiedr\t32m
fortify\t32n
fortigate\t32p
fortimanager\t32o
fortinet\t32p 2np
fortio\t32q
fortios\t32q
fortisiem\t32r
fortiweb\t32s
fortran\t10
forward\t32t 8x 22n
fossil\t32u
fossilscm\t32u
foundation\th4 4sb
foundationdb\t1ly
foundry\t32v
fox\t32w
foxpro\t32w
fp\th5 4se
fpd\t32x
fpga\t32y 1t1 dh
fpgas\t59g
frame\t4me
framer\t1cp 1qa
framerelay\t4me
framermotion\t1cp
framework\th6
framework7\th6
frankenphp\th7
frappe\th8
fraud\t4wc d5
free\t11 321
freebsd\t330
freecad\t331
freeflyer\t332
freeipa\t333
freemarker\t11
freena\t4d7
freenas\t4d7
freepbx\t334
freeradiu\t335
freeradius\t335
freerto\t336
freertos\t336
freeswitch\t337
fresh\th9 2lz
freshdeno\th9
freshdesk\t338
freshping\t339
freshservice\t33a
froala\tha
front\t21a 2v3 7i
frontend\t4wd 6t p
frp\t5et
frr\t33b
frrouting\t33b
fs2\thb
fscheck\t33c
fsdp\t33d
fsharp\tz
fsx\t1tf
fta\t4w7
ftp\t4mf
ftps\t4mg
ftth\t4mk
fuchsia\t33e
fuelphp\thc
full\thd 2m2 1sz j7
fullcalendar\thd
fullstack\t4we
fullstory\t33f
fully\t33d
function\t21c 3y y6 6x 1z5
functional\t4wf 1 64 6z 1 fc
functions\t21c 3y 2wv
funnel\t33h 1t0
fusion\the 220 k4 167
fusionauth\the
fuzz\t4wi
fuzzing\t4wi
fuzzy\t33j
fxcop\t143
fyne\thf
g\t12 27v
g2o\t33k
ga\t368
ga4\t368
gae\t25s
gainsight\t33l
galera\t1lz
galeracluster\t1lz
galileo\thg
gam\t364
game\thh 1bz 333 1 1 d0 1 4c
gamelift\t1tg
gamemaker\thh
gameplay\t4wk d1
games\t4wk
gamification\t4wm
gams\t33m
gan\t59n
gang\t57v
ganglia\t33n
gans\t59n
garbage\t5ba
garden\t33o
gardener\t33p
gate\t33q
gatekeeper\t3q5
gateway\t33r
gatewayapi\t33r
gathering\t50h
gatling\t33s
gatsby\thi 1
gatsbyj\thi
gatsbyjs\thi
gaussdb\t1m0
gaussian\t33t k4
gawk\tb
gazebo\t33u 1
gazeboignition\t33v
gcc\t33w
gcd\tim
gcda\t5nf
gce\t27n
gcfa\t5ng
gcfe\t5nh
gcia\t5ni
gcih\t5nj
gcld\t5nk
gcloud\t277
gcp\t25h 19 12 p 3 a 3f6
gcpn\t5nl
gcr\t27p
gcs\t27e
gcsa\t5nm
gcti\t5nn
gd\t33x
gdal\t33y
gdat\t5no
gdb\t33z
gdpr\t59o
gds\t59v
gdscript\t13
ge\t340
gearset\t341
geb\thk
geckoboard\t342
gemfire\t1jy
gemfury\t343
gemini\t1cq vd w1
geminicli\t344
gemma\t345
gen\t59p
genai\t59p
generative\t59n 2
generic\t59q
generics\t59q
genesis\thl
genesy\t346
genesys\t346
genetic\t347
genie\t3x0
genivi\t348
genomic\t55b
genomics\t55b
gensim\t1cr
genstage\t9j
gentoo\t349
genus\t2nq
geo\t1cs 1ri
geographic\t59r
geometric\t33x
geopanda\t1cs
geopandas\t1cs
geoserver\t34a
geospatial\t4wn d4
geproficy\t340
gerber\t34b
gerrit\t34c 1
gesture\t34e
get\t34f
getit\thm
getresponse\t34f
getvpn\t4mh
getx\t1ct
gevent\thn
ggml\t30h
ggplot\t14
ggplot2\t14
gguf\t30h
gh\t25i zc
ghc\tho
ghdl\t34g
gherkin\t15
ghidra\t34h
ghost\thp 1
ghostnode\thq
giac\t5np
gicsp\t5nq
gigamon\t34i
gimp\t34j
gin\thr
ginkgo\ths
giraffe\tfm
gis\t59r
gisp\t5nr
git\t34k 1 1 1 1 1 3 1 1 d 1 7 1r9 1
gitea\t34q 1
giteaaction\t34r
giteaactions\t34r
gitflow\t34k
gitguardian\t34s
github\t25i zb 1 1 1 1 1 1 1 1 1 1 1 1 1 2im
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
gitkraken\t357
gitlab\t358 1 1 1 2ii
gitlabapi\t359
gitlabci\t35a
gitlabduo\t35b
gitleak\t35c
gitleaks\t35c
gitolite\t35d
gitop\t4wp
gitops\t4wp r5
gitpod\t35e
gitversion\t35f
gke\t284 3
gkeautopilot\t284
glacier\t1th
glass\t35h 1yg
glassbox\t35g
glassfish\t35h
glba\t59s
glbp\t4mi
glibc\t35i
glide\tht
glideandroid\tht
glitch\t35j
glitchtip\t35j
global\t1ww 18o
globalprotect\t35k
glove\t1cu
glpi\thu
glsl\t16
gltf\t1cv
glue\t1wx 1 1
gluedatabrew\t1wz
gluont\t1cw
gluonts\t1cw
glusterf\t35l
glusterfs\t35l
gluu\thv
gmail\thw
gmailapi\thw
gmat\t35m
gmock\t36h
gmon\t5nv
gmsl\t35n
gnfa\t5nw
gnmi\t4mj
gnn\t5cu
gnns\t1cz
gnodeb\t4kn
gnome\t35o
gns3\t35p
gnss\t59t
gnu\t2z7 4s k 17 1 1 1 1 1 1 cv
gnuoctave\t35r
gnuparallel\t35s
gnupg\t35t
gnuscreen\t35v
go\t17 9m 74 1 1 h 4ea
gocardless\ti0
gocd\t35x
godaddy\t25j
godot\ti1
gof\t57v
gofiber\tg5
gog\t35y
gogs\t35y
gohugo\tk6
goj\ti2
gojs\ti2
goland\t35z
golang\t17 1ku
golangci\t360
golden\t361 1qq
goldengate\t361
goldilock\t362
goldilocks\t362
gomega\ths
gomock\ti3
good\ti4 2nz
gooddata\t363
google\t6n bi 1 1 1 1 1 1 1 v 3 tg 7 95 jf 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 x7 1 1 1 1 1 1 1 1 1 1 1 1 1 a7 279 1 1 1 1 1 1 1 1 1 1 1 1
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
goose\t1m3
goreleaser\tid
gorilla\tie
gorillamux\tie
gorm\tif
goroutine\tig
goroutines\tig
goss\t36i
gosu\t18
got\tih
gov\t59u 1
governance\t4xp
government\t59v
gpen\t5oa
gpfs\t36j
gpg\t35t
gpio\t36k
gpo\t377
gpon\t4mk
gprof\t36l
gprs\t4ml
gps\t59t
gpt\t1fa 1rc
gpt4\t1fa
gpu\t36n 1 238
gpus\t59w
gql\t1m4
graalvm\tii
gradient\t5en
gradio\tij uf
gradiospace\t1cy
gradiospaces\t1cy
gradle\tik 2o5
grafana\t36q 1 1 1 1 1 1 6r 7d
grafanaalloy\t36r
grafanacloud\t36s
grafanafaro\t36t
grafanaoncall\t36v
grail\til
grails\til
grand\tim
grape\tin
grapeapi\tin
graph\t19 1bq 96 3an
graphdb\t1m6
graphene\tio
grapheneo\t36x
grapheneos\t36x
graphic\t53l
graphics\t59x
graphite\t1m7 1kr 112
graphql\t19 hg 1 1 1 1 1
graphqlmesh\tiq
graphqlnexu\tir
graphqlnexus\tir
graphqlyoga\tit
graphrag\t36z
graphx\t46l
grasp\t5i5
grasping\t405
grasshopper\t370
grav\tiv
gravitational\t4b2
graviton\t1x0
gravity\tiw
gravityform\tiw
gravityforms\tiw
graylog\t371
grc\t4xp
gre\t4mm
great\t372
green\t3bk 2ha
greenbelt\t5su
greenbone\t3r5
greenhill\t3bk
greenhills\t3bk
greenplum\t1m8
grem\t5ob
gremlin\t1k7 1mw
gremlinquery\t1k7
gretl\t374
grid\t581 gb
griddb\t1m9
gridsome\tix
grizzly\tiy
grok\t375
grommet\tiz
groovy\t1a hq
groovydsl\tj0
groq\t376
group\t1ma 1kx
grouppolicy\t377
growth\t378 1pl
growthbook\t378
grpc\tj1 4qx
grpo\t2xs
grub\t379
grunt\t37a
gruntj\t37a
gruntjs\t37a
gsap\t1d0
gse\t5od
gsec\t5np
gsl\tj2
gslc\t5oe
gsm\t4mn
gsna\t5of
gson\tj3
gstreamer\tj4 2o7
gsuite\t28x
gt\t1mb 1l1
gtest\t36h
gtk\tj5
gtm\t36g
gtp\t4mo
gtsam\t37d
guard\t1ti
guardduty\t1ti
guardrails\t37e
guardrailsai\t37e
guava\tj6 136
gui\t534 1 1
guice\tj7
guidewire\t37f 2h1
guild\t37g
gulp\t37h
gunicorn\t1d1
gurobi\t37i 1
gutenberg\tj8
guzzle\tj9
guzzlehttp\tj9
gvisor\t37k
gwapt\t5oh
gweb\t5oi
gwt\tja
gx\t3lb
gxp\t5a0
gxpn\t5oj
gymnasium\t1d2
gymnasiumrl\t1d2
h\t4mp
h2\t1md
h2o\t1d3 1
h3\tjb
h3c\t37l
ha\t37q
hack\t1b
hadoop\t37m 1 f
hadoopyarn\t37n
haiku\t1d5 1uj
haikujax\t1d5
halcon\t3ik
hamcrest\t37p
haml\t1c i0
hamlslim\tjc
hana\t1q8
hanami\tjd
handlebar\t1d6
handlebars\t1d6
handsontable\tje
hangfire\tjf
hapi\tjg
hapij\tjg
hapijs\tjg
happo\tjh
haproxy\t37q
hara\t37r
harbor\t37s
hard\t5eu
harden\t514
hardening\t514
hardhat\t37t
hardware\t37u 1l7 2w 2 v 1 1 1 d4 1b
harmonyo\tji
harmonyos\tji
harness\t37v 1
harnesscd\t37w
harperdb\t1me
hart\t4mq
hash\t4wy
hashi\t37x
hashicorp\t1f 2l6 6o eo 1 gu 3k iy 1da
haskell\t1d 8p
hasura\t1d7
hatch\tjj
hawkbit\t37z
haxe\t1e
haystack\t380 1
hazard\t37r
hazelcast\t1mf
hbase\t1mg
hcd\t53f
hce\t5a9
hci\t4x4
hcl\t1f j1 212 1pv
hdbscan\t1d8
hdf\t1mh
hdf5\t1mh
hdfs\t382
hdi\t5ol
hdinsight\t21d
hdmi\t4mr
hdp\t383
hdphortonwork\t383
hdphortonworks\t383
hds\t38j
headless\tjk tp 3wu
headlessui\t1d9
health\tjl 5ac
healthcare\t5tx
healthkit\tjl
healthtech\t5tx
heap\t384
heat\t385
heidisql\t1mi
helicone\t386
helidon\tjm
helix\t3tc 43
helm\t387 1
helmet\tjn
helmfile\t389
helpdesk\t4c9 lh
heroku\t28y
hetzner\t28z
heuristic\t4wz
hevo\t38a
hevodata\t38a
hex\t38b 1
hexagon\t2y6
hexagonal\t5hy
hexnode\t38d
hexo\tjo
hfi\t5om
hfss\t2fs
hhvm\t1b
hibernate\tjp 1 1
hidden\t38e
hiera\t38f
high\t1da 1v6 1ok 1 1 5b 7r jx
highchart\t1da
highcharts\t1da
higher\t5a5
highly\t4x0 3u
hightouch\t38h
hikaricp\tjs
hil\t5a1
hilt\tjt
hip\t1db
hipaa\t5a6
hippo\tju
hippocm\tju
hippocms\tju
histoire\tjv
historian\t38i
hitachi\t38j
hitachivantara\t38j
hitrust\t5a7
hive\t38k
hivemq\t38l
hiveql\t1g
hl7\t4m8 k 11v
hlasm\t2io
hlr\t4mt
hls\tjw 42y a7
hlsl\t1h
hmc\t38m
hmi\t5a8
hmis\t5a8
hmm\t38e
hnsw\t1mj
hnswlib\t1mj
holistic\t38n
holistics\t38n
holoview\tui
holoviews\tui
home\tjx
homebrew\t38o 1
homekit\tjx
homer\t38q
homomorphic\t4zp
honeybadger\t38r
honeycomb\t38s
honeypot\t4v8
honeypots\t4v8
honeywell\t38t
hono\tjy
hootsuite\t38u
hopswork\t38v
hopsworks\t38v
horizontal\t50u
horovod\t1dc
hortonwork\t38w
hortonworks\t38w
host\t5a9
hostinger\t290
hot\t38x
hotjar\t38x
hotwire\tjz
houdini\t38y
hp\t38z 1 1 1 1 1 1
hpc\t5a4
hpe\t396 1 1 1 1 1 1
hpenimble\t397
hpeprimera\t398
hpeproliant\t399
hpesimplivity\t39a
hpestoreonce\t39b
hpesynergy\t39c
hping\t39d
hpintegrity\t391
hpopenview\t393
hpsitescope\t394
hql\t1g
hsm\t5bc
hspice\t39e
hsqldb\t1mk
hsrp\t4mv
hss\t4mt
html\t1i 58s
html5\t1i 19n
html5lib\tk0
htmx\tk1
http\t4mu 2 1 2p gx 8h s 1m
http4\tk2
http4s\tk2
httpd\t2gp
httpx\tk3
huawei\t291 10e
huaweicloud\t291
huaweirouter\t39f
huaweirouters\t39f
hub\tk4
hubspot\tk4 54k
hudi\t2gq
hudson\t39g
hue\t39h
huehadoop\t39h
huey\tk5
hugging\t1dd 1 1 1 1w2
huggingface\t1dd
hugo\tk6
human\t4x3 1 6b 6t
humanoid\t39j
humio\t39k
hummingbird\tk7
husky\t39l
hvr\t31t
hw\t4wx
hybri\t10g
hybrid\t292 10k 1nj
hybris\tk8 g8
hydration\t4x6
hygen\tk9
hyper\tka 1ot 10m
hyperapp\tkb
hyperion\t39n
hyperledger\t39o
hyperlynx\t39p
hypermesh\t2f4
hyperopt\t1dh
hyperparameter\t5cc
hyperrust\tka
hypersql\t1mk
hyperv\t293
hypothesi\t39q
hypothesis\tkc 2pe 20l
hystrix\tkd 2pe
hyva\tke
hyvä\tke
i\tl4 34b
i18n\t4xl
i18next\t1di
i2c\t4my
i2s\t4mz
i3c\t4n0
iaa\t294
iaap\t5m4
iaas\t294
iac\t4xf
iam\t1x4 2
iar\t39s
iast\t5ac
ibati\trl
ibatis\trl
ibeacon\tkf
ibgp\t4n1
ibis\t39t
ibispython\t39t
ibm\tkg 125 mk 1 1 1 1 5h 3t o0 3b 1 1 1 1 1 1 1 1 1 1 1 1 1 1 h 77 dl 5b dj 1ae
ibmcertified\t5op
ibmcloud\t295
ibmdoors\t39x
ibmflashsystem\t39z
ibminfosphere\t3a0
ibmnetcool\t3a2
ibmstorwize\t3a5
ibmwatson\t3a7
ic\t49r
icagile\t5oq
icarus\t3a9
icarusverilog\t3a9
icc\t49r
icc2\t49r
ice\tkh
ice40\t3g4
iceberg\t2gr
iced\teq
iceface\tkh
icefaces\tkh
icinga\t3aa
icmp\t4n2
iconography\t4x7
icp\t5or
ics\t4z5
ida\t34h
idb\tki
idempotency\t4x8
idempotent\t4x8
identity\t7c 20t ic 26s d4
identityserver\t7c
identityserver4\t7c
idera\t1mm
idm\t5ad
idmc\t3b7
idms\t3ab
idoc\t3ac
idocs\t3ac
idor\t5ae
idrac\t2wj
idri\t1j
idris\t1j
ids\t5af
iec\t3ad 1cq 1 1 mf w 1 1 1
ieee\t4pj
ifc\t3ae
ifix\t340
iga\t4x9
igmp\t4n6
ignite\t1jz
ignition\t3af 1
ignitioncoreo\t3ag
ignitioncoreos\t3ag
ihp\tkj
iic\t3b5
iics\t3b5
iiot\t5ar
iis\t3ah
ilias\tkk
illumo\t3ai
illumos\t3ai
illustrator\t3aj
ilog\t2u1
image\t3ak 1 1jf 3a 8p d
imagebuilder\t3ak
imap\t4n7
imbalanced\t1dj
imgui\tcx
imitation\t5ak
immer\t1dk
immuta\t3am
immutable\tkl 1 4pz
immutables\tkm
impala\t3an 1
impalakudu\t3ao
imperva\t29a
implementing\t512
implicit\t1dl
ims\t3ap 1 1ci
imu\t3ar 1zv
imus\t5am
in\tkn 120 1o7 1zt
inca\t304
incapsula\t29a
incident\t3as 1mj 1
incisive\t2nz
incorta\t3at
incremental\t4xd
indesign\t3au
index\t4xe
indexeddb\t1mo
indexes\t4xe
indexing\t4xe
inductive\t3af
industrial\t3av 1iv 5f
industry\t3aw
inertia\tko
inertiaj\tko
inertiajs\tko
inet\t3ax
inetsoft\t3ax
infection\tkp
inference\t3ha 1v1
inferentia\t1x8
inferno\tkq
infernoj\tkq
infernojs\tkq
infineon\t3ay 1
infineonaurix\t3ay
infineonpsoc\t3az
infinera\t3b0
infini\t3b1
infiniband\t3b1
infinidat\t3b2
infinispan\t1mp
influx\t1mq
influxdb\t1mq
influxql\t1mr
infobip\tkr
infoblox\t3b3
infopath\t113
infor\t3b4
informatica\t3b5 1 1 1 1 1 1 2dh
informaticaedc\t3b8
informaticaidq\t3b9
informaticamdm\t3ba
information\t1dm 3x2 1 4w
informix\t1ms
infosec\t5ap
infosphere\t3a0
infotainment\t2fi vu
infra\t4xf
infracost\t3bd
infragistic\tks
infragistics\tks
infrastructure\t294 2k6 45 1 1 16
ingest\t57a
ingesting\t57a
ingestion\t57a 7
ingre\t1jm
ingres\t1jm
ingress\t3ff
inngest\tkt
inno\t3be
innodb\t1mt
innosetup\t3be
innovu\t2nr
innovus\t2nr
input\t4xi
insightvm\t3yk
insomnia\t3bf
inspec\t2pn
instabug\tku
instagram\tkv
instagramapi\tkv
install\t3bg 1
installanywhere\t3bg
installation\t4xj
installshield\t3bh
instana\t3bi
instruction\t3bj
instructor\t48r
instrument\t2x5
instruments\tkw
insur\t5ty
insurtech\t5ty
intac\t5j1
intacs\t5j1
integrate\t4si x 3i 5h 4x 1a 58
integrating\t4si x 3i 5h 4x 1a 58
integration\t4si x 3i n 4u 4x 1a 58
integrations\t4si
integrity\t3bk
integrityrtos\t3bk
integromat\t3it
intel\t8w c1 2qo 1 me ik
intelfpga\t3bl
intelli\t3bn
intelligent\t586
intellij\t3bn
intellijidea\t3bn
intelrealsense\t3bm
inteltbb\tkx
intent\t1dn
inter\t1mu 3tc
interaction\t5aq
interactive\tky 2jq 26i
interbase\t1mu
intercom\t3bo
interface\t13w 3z9
internationalization\t4xl f
internet\t3ah 20a 22
interoperability\t4xm
interpretml\t1do
interprocess\t5g6
interrupt\t4xn
intersystem\t1mv
intersystems\t1mv
intouch\t2k0
intrusion\t5af
intune\t3bp
inventor\t2jf
inventorcad\t2jf
inverse\t3bq
inversion\t57u
invision\t3br
io\tkz 42a
ioc\t57u
ionic\ta9 ar 1 1 1
ionicangular\tl1
ionicreact\tl2
ionicvue\tl3
iono\t29b
ionos\t29b
ionoscloud\t29b
ios\tl4 1 25b
iot\t1x9 4a 2w5 d3
ip\t3bs 1bg f1 ak
ipado\tl4
ipados\tl4
ipam\t4na
ipc\t3bt 24d 8n
iperf\t3bu
ipfix\t4os
ipfs\t3bv
ipg\t3bw
ipgcarmaker\t3bw
iphone\tl4
ipma\t5ou
ipmi\t3bx
ips\t5af
ipsec\t4nb
iptable\t3by
iptables\t3by
ipv\t4nc
ipv4\t4nc
ipv6\t4nc
ipython\t1ds
ir\t4xc
irda\t4nd
ireb\t5m7
iris\tl6
irix\t3bz
iron\tl7
ironpython\tl7
irule\t30s
irules\t30s
is\t4ne
isa\t5aj
isaac\t3c0 d7
isaaclab\t3c0
isaqb\t5ov
isc\t3ee
iscsi\t4nf
isdn\t4ng
iseries\t2ij
isery\t2ij
isilon\t2we
islands\t4x6
iso\t307 100 68 7b 9r 1 1 1 3j jp 1 1 1 1 1 1 1 1 1 1 1 dt 1 1 1
iso27001\t5ay
isobus\t4nl
isort\tl8
ispf\t3c1 11a
isr\t4xd
issap\t5p0
issep\t5p1
issmp\t5p2
issue\t4t6
istio\t3c2 2d1
istqb\t5ml 1 2i 1 1
isup\t4nm
it\t4sn 52 1 2z 4v 55 g
itar\t5b4
iterable\t3c3
itext\tl9
itil\t5p7 1 1 1 1
itilexpert\t5p9
itk\t1hd
itsm\t5b5
ivanti\t3c4 9d b3
iverilog\t3a9
ivi\t2fi vu
ivr\t5b6
ivy\tla 2qv
ixia\t3c6
izenda\t3c7
j\tmk 2qg h pv 1lh
j1939\t3c8
j2ee\tlm
j2me\tlb
j2se\t1k
jaas\tlc
jackson\tld
jacoco\tle
jaeger\t3c9
jags\t4he
jahia\tlf
jakarta\tlg 1 5 x
jakartaface\tlg
jakartafaces\tlg
jakartarest\tlh
jama\t3ca
jamf\t3cb 2d1
jamfcertified\t5pc
jams\t3cc
jamsscheduler\t3cc
jamstack\t5b7
janus\tli 11e
janusgraph\t1mw
jasmine\t3cd
jasper\tlj
jaspergold\t2ns
jasperreport\t4c8
jasperreports\t4c8
jaspersoft\t4c8
java\t1k 1 jq 9 1 1 1 1 1 1 1 1 2 j 6 5 3 e6 2bh 1 1yt 1 1
java8\t1k
javaapplet\tlk
javaapplets\tlk
javacard\tll
javacc\tlt
javaee\tlm
javafx\tlu
javageneric\tln
javagenerics\tln
javalin\tlv
javamodule\tlo
javamodules\tlo
javareflection\tlq
javascript\t1l
javaserver\tmr
jax\tlw 1 rs
jaxb\t3cg
jaxp\t3cg
jaxr\tlw
jaxrs\tlw
jaxw\tlx
jaxws\tlx
jbake\tly
jboss\tlz 1 2qh
jbosseap\tlz
jbossfuse\tm0
jbpm\tm1
jca\tm2
jcl\t1m 3aw
jd\t3cj
jdbc\tm3
jde\t3cj
jdedward\t3cj
jdedwards\t3cj
jdeveloper\t1mx
jdk\t1k
jedox\t3ck
jee\tlm
jekyll\tm4 1
jena\t1k3
jenkin\t3cl
jenkins\tm6 2qf 1 1 2cq
jenkinsfile\t3cl
jersey\tlw
jes\t3co
jes2\t3co
jes3\t3co
jesd204b\t4nn
jest\t3cp
jet\t3cq
jetbrain\t3cq
jetbrains\t3cq 1 mz
jetbrainsai\t3cr
jetpack\tm7 1 1
jetpackpaging\tm9
jetson\t3p8
jetty\t3cs
jfr\t3ce
jfrog\t2ig
jhipster\tma
jib\t3ct
jinja\t1n ko 29l
jinja2\t1n
jira\t3cu 1 1 1 16b
jiraalign\t3cv
jitsi\t3cy
jitterbit\t3cz
jmeter\t3d0
jmh\t3d1
jmockit\tmc
jmp\t3d2
jms\tmd
jmx\t3d3
jna\tme
jncia\t5pe
jncie\t5pf
jncip\t5pg
jncis\t5ph
jndi\t3d4
jni\tme
job\t554 ci
joi\t1dq
jointj\tmf
jointjs\tmf
jooby\tmg
joomla\tmh
jooq\tmi
jotai\t1dr
journald\t3d5
journey\t53c
jpa\tmj
jpms\tlo
jprofiler\t3d6
jq\t3d7
jquery\tmk
jqwik\tml
jruby\t31
js\t1l
jscodeshift\tmm
jsdoc\tmn
jsf\tmo
jshell\tmp
jsm\t3cx
json\t1o l2 5e 2l4 vj ex 2 ra
jsonform\tmq
jsonforms\tmq
jsonnet\t1p
jsonp\t1o
jsonschema\t3d8
jsp\tmr
jsqlparser\t1my
jsse\tms
jsx\t1q
jta\t3d4
jtag\t4np
jtest\t3ss
juce\tmt 1
juju\t3d9
jujutsu\t3da
julia\t1r
julialang\t1r
jump\tmv 2qg 1ru
jumpcloud\tmv
junie\t3cr
juniper\t3dc 1 1 1 1
junipermist\t3de
junipermx\t3df
junipersrx\t3dg
junit\t3dh
junit4\t3dh
junit5\t3dh
juno\t3dc
junos\t3dc 6
junosspace\t3di
jupyter\t1ds 1zr
jupyterhub\t3dj
jupyterlab\t1ds
jvm\t5ba
jw\tmw
jwplayer\tmw
jwt\t4nq
jwts\t4nq
jython\tmx
k\t562
k0s\t3dk
k2\tmy
k3d\t3dl
k3s\t3dm
k6\t3dn
k8s\t3fe
k9s\t3do
kafdrop\t2er
kafka\t2er yy 1 1 1 1
kafkaconnect\t3dq
kafkaj\t3du
kafkajs\t3du
kafkastream\t3dt
kafkastreams\t3dt
kaggle\t3dv 1
kaio\t3dx
kaios\t3dx
kaldi\t1dt
kali\t3dy
kalilinux\t3dy
kalman\t3dz 22e
kamailio\t3e0
kamal\t3e1
kamatera\t29c
kameleoon\t3e2
kanban\t5i6 7c
kandji\t3e3
kaniko\t3e4
karaf\t6a
karate\t3e5
karma\t3e6
karpenter\t3e7
kaseya\t3e8
kasten\t3e9
kat\t1du
kata\t3ea
katacontainer\t3ea
katacontainers\t3ea
katalon\t3eb
katello\t3ec
kats\t1du
kcna\t5pj
kcsa\t5pk
kdb\t1mz
kde\t3ed
kea\t3ee
keda\t3ef
kedro\t3eg
keepalived\t3eh
keil\t2ic w6
kemp\t3ej
kemploadmaster\t3ej
kendo\tmz qw
kendoangular\tmz
kentico\tn0 1
kentik\t3ek
kepler\tn2
kepserverex\t3em
keptn\t3el
kepware\t3em
kera\t1dw
keras\t1dw 1
kerastuner\t1dx
kerbero\t4nr
kerberos\t4nr
kernel\t5bb
kestra\t3en
kettle\t3t6
key\t1dy jf 47 39s
keycdn\t29d
keycloak\t1dy
keydb\t1n0
keyence\t3eo 3w
keysight\t3c6 2j
keysightad\t3ep
keysightads\t3ep
keystone\tn3
keystonej\tn3
keystonejs\tn3
keyvault\t21k
keyword\t4xs
kibana\t3eq
kicad\t3er
kickstart\t3es
kill\t571
kimball\t4vo
kind\t3et
kinematic\t3bq
kinematics\t3bq
kinesi\t1tn
kinesis\t1ss v 1 1
kineti\t3pg
kinetis\t3pg
kingfisher\tn4
kinsta\t29e
kirby\tn5
kirbycm\tn5
kirbycms\tn5
kiss\t5i7
kissmetric\t3eu
kissmetrics\t3eu
kitura\tn6
kivy\tn7
klarna\tn8
klaviyo\t3ev
klipfolio\t3ew
klocwork\t3ex
kmm\tnl
kmp\tnl
kms\t1xd
knative\t3ey
knex\t1dz
knime\t1e0
knock\tn9
knockout\tna
knockoutj\tna
knockoutjs\tna
knowledge\t30l l3 1pp
knx\t4ns
koa\tnb
koaj\tnb
koajs\tnb
koala\t3ez
koalas\t3ez
kobo\t3f0
kobotoolbox\t3f0
kochava\t3f1
kodein\tnc
kogito\tnd
kohana\tne
koin\tnf
kokko\t1s
kokkos\t1s
kong\t3f2
konva\tng
kony\tnh
kop\t3f3
kops\t3f3
korn\t1t
kornia\t1e1
kotest\tni
kotlin\t1u lp 1 1
kotlinflow\tnk
koyeb\t29f
kpi\t4ye
kql\t1v
kratos\tnm
kratosgo\tnm
kserve\t3f4
ksh\t1t
ksql\t3f5
ksqldb\t3f5
kstream\t3dt
kstreams\t3dt
ktlint\tnn
ktor\tno
kube\t1e2 214 1 5 2 7
kubeadm\t3f8
kubebuilder\t3f9
kubecost\t3fa
kubectl\t3fe
kubectx\t3fb
kubeedge\t3fc
kubeflow\t1e2
kubermatic\t3fd
kubernate\t3fe
kubernates\t3fe
kubernete\t3fe
kubernetes\t3et l 1 1 1 1ej he
kubernetesrbac\t3fg
kubescape\t3fi
kubespray\t3fj
kubestronaut\t5pl
kubevela\t3fk
kubevirt\t3fl
kudu\t1k4
kueue\t3fm
kuka\t3fn
kuma\t3fo
kurento\tnp
kurrentdb\t1ll
kusto\t1v
kustomize\t3fp
kuzu\t1n1
kv\t3fq
kvaser\t3fr
kvm\t29g
ky\tnq
kyc\t54h
kylin\t2gt
kysely\tnr
kyverno\t3fs
kyvo\t3ft
kyvos\t3ft
l1\t4xq
l10n\t4xl
l2\t4sl 55
l2tp\t4nt
l3\t4xq
l3vpn\t4nu
lab\t1w
label\t3fu 1ri
labelbox\t3fv
labeling\t57c
labelstudio\t3fu
labview\t1w 5jn 43
lacp\t4nv
ladder\t1x
ladle\tns
lagom\tnt
lake\t1xe
lakef\t3fw
lakeformation\t1xe
lakefs\t3fw
lakehouse\t57d
lambda\t1xf 1 1 c0 16g
lambdaedge\t1xg
lambdalab\t29h
lambdalabs\t29h
lambdalayer\t1xh
lambdalayers\t1xh
lambdas\t1xf
lambdatest\t3fx
lamina\t1a0
laminas\t1a0
lamp\t5bf
lan\t4nw
lancedb\t1n2
landesk\t3c4
landing\t21p
landingzone\t21p
landingzones\t21p
landscape\t3fy
lang\t1e3 1 21v 2 1
langchain\t1e3
langflow\t3fz
langfuse\t3g0
langgraph\t1e4
langserve\t3g1
langsmith\t3g2
language\t21q 39u
lapack\t8w
laravel\tnu 1 1 1 1 1 1 1 1 1 1 13 lr
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
lastpass\t3g3
latex\t1y
lattice\t3g4
latticefpga\t3g4
launch\t3g5
launchdarkly\t3g5 1
lauterbach\t3g7
layered\t5bg
lazy\t566
lcel\t3g8
lda\t1id
ldap\t4nx
ldra\t3g9
lead\t5ox 1
leadauditor\t5ox
leaflet\t1e5
leak\to5
leakcanary\to5
lean\t5i8 7f 35
leancertified\t5pn
learn\to6
learndash\to6
learning\t3yi 1vd
least\t5bh
lefthook\t3ga
legacy\t4xt
legend\to7
legendstate\to7
lego\t3gb
legomindstorm\t3gb
legomindstorms\t3gb
leiningen\to8
lemon\to9
lemonsqueezy\to9
lenovo\t3gc
lens\t3gd
lenskubernete\t3gd
lenskubernetes\t3gd
lepto\toa
leptos\toa
lerna\t3ge
less\t1z
lesscss\t1z
let\t3gf
letsencrypt\t3gf
level\t4xu
leveldb\t1n3
lexers\t4zb
lexical\tob
lfce\t5po
lfcs\t5pp
lfs\t3gg
lgpd\t5bi
libero\t3kj
liberty\toc
libgdx\tod
libp2p\t3gh
librdkafka\t3gi
librenm\t3gj
librenms\t3gj
libreswan\t3gk
librosa\t1e6
libvirt\t3gl
license\t3gm
lidar\t5bj
liferay\toe 1
liferaydxp\tof
lift\t24h
lightdash\t3gn
lightfm\t1e7
lightgbm\t1e8
lighthouse\t3go 1px
lightning\tog rx 2lb
lightsail\t1xk
lightstep\t3gp
lime\t1e9 22h
limesurvey\t3gq
lin\t3gr 15l
linaria\toh
lineageo\t3gs
lineageos\t3gs
linear\t3gt 1v0 1o 1f
link\t4nv 3
linked\t4wy
linkedin\toi 2sc
linkedinad\t3gu
linkedinads\t3gu
linkedinapi\toi
linker\t3gv
linkerd\t3gw
linode\t29i
linq\toj 1
linqpad\tol
lint\t3gx
linter\t4xv
linters\t4xv
linting\t4xv
linux\t3a 3do 1 cb 128 2e 38 18 44 4v ee
linuxmint\t3gz
liqo\t3h0
liquibase\t1n4
liquid\t20
lisp\t21 4ly
lisrel\t3h1
lit\tom
litedb\t1n5
litelement\tom
litellm\t3h2
litert\t1i1
litestar\ton
lithography\t43p
litmus\t3h3
litmuschao\t3h3
litmuschaos\t3h3
live\toq 2se 1 1gs j3
liveblock\too
liveblocks\too
livebook\top
livedata\toq
livekit\t3h4
liveop\t4xx
liveops\t4xx
liveramp\t3h5
liveview\tv9
livewire\tor
livy\t2gu
lizardf\t3h6
lizardfs\t3h6
llama\t1ea 1 22w 1
llamaindex\t1eb
llamaparse\t3h8
llblgen\tos
lldb\t3h9
lldp\t4o0
llm\t3ha 1 1az by 4m g 8 h 1l
llmop\t4yg
llmops\t4yg
llvm\t3hc
lm\t3hd
lmdb\t1n6
lms\t5tv
lmstudio\t3hd
load\t3he 1gk 1k
loadrunner\t3he
local\t1n7 mc
localforage\tot
localization\t404 xh e 1
localstack\tou 1kp
localstorage\t1n7
localytic\t3hf
localytics\t3hf
locomotive\tov
locust\tow 2sk
lodash\tox pf
lodashfp\tox
loft\t3hh
log\t21v 1fs 2 1gc 1
log4j\toy
log4j2\toy
log4net\t3hi
loganalytic\t21v
loganalytics\t21v
logback\toz
logdna\t3k9
logging\t4y2
loggly\t3hj
logi\t3hk
logianalytic\t3hk
logianalytics\t3hk
logic\t21w 1fp ag 13l 2h
logical\t4s3 2l
logicapp\t21w
logicapps\t21w
logicmonitor\t3hl
logistic\t5ew
logmein\t3hm
logrocket\t3hn
logru\t3ho
logrus\t3ho
logstash\t3hp
logto\tp0
loguru\t3hq
logz\t3hr
loki\tp1 2ht
lokij\t1n8
lokijs\t1n8
lombok\tp2
lon\t4o1
longhorn\t3hs
lonwork\t4o1
lonworks\t4o1
look\t3hv
looker\t3ht 1
lookerstudio\t3hu
lookml\t3hv
loop\tp3
loopback\tp3
lora\t59a 2b
lorawan\t5bl
lottie\tp4
lotus\t3hw
lotusnote\t3hw
lotusnotes\t3hw
lovable\t3hx
low\t4y4 1 48 4 95 if
lpar\t3vh
lpddr\t4lh
lpic\t5pq
lpt\t5pr
lqr\t3hy
ls\t3hz
lsf\t3i0
lstm\t3i1 1ut
lte\t4o2 m fg
lto\t3i2
ltrace\t3i3
ltspice\t54e
ltv\t4u9
lua\t22
luajit\t22
luau\tzp
lucene\t1n9
lucia\tp5
luciaauth\tp5
lucidchart\t3i4
lucidwork\t1na
lucidworks\t1na
lucky\t3i5
luckyorange\t3i5
luigi\t3i6
lume\tp6
lumen\tp7
luminu\tp8
luminus\tp8
lustre\t3i7
luxon\tp9
lvds\t4o3
lvgl\t3i8
lvm\t3i9
lwc\t41o
lwip\t3ia
lwm2m\t4o4
lxc\t3ib
lxd\t3ib 1
lxml\tpa
lync\t5gw
lyni\t3id
lynis\t3id
lynxo\t3ie
lynxos\t3ie
lytic\t3if
lytics\t3if
m\t3ig 15p 11n
m3\t1nb
m365\t3kp 51
m3db\t3ih
maas\t3ii
mac\tpb 2ta
maccatalyst\tpb
machine\t1ff 234 1 2u 1ky 5b
machinery\tpc
machinerygo\tpc
maco\t3il
macos\t3il 1
maestro\t3in
mage\t3io
magento\tpd 1 1 50e
magic\tpg
magnolia\tph
mahout\t2gv
mail\t3ip
mailchimp\t3ip
mailgun\t3iq
mainframe\t2io 20x
mainframes\t4jl
maintainability\t4y6
maintainable\t4y6
make\t3ir 1 1
makefile\t3ir
makefiles\t3ir
makeintegromat\t3is
mako\tpi
malware\t5bo
mamp\t4io
manage\t3iu 19h h e 3 3 i 4 13 8 s 1a 5 j 3 a 11 2 b s f 17 8 o 1k 1v u 5 9o 6 e b
managed\t1to fw 2on dn
manageengine\t3iu
management\t4sb h e 3 3 i 4 13 8 s 1a 5 j 3 a 11 2 b s f 17 8 o 1k 1v u 5 9o 6 e b
managing\t4sb h e 3 3 i 4 13 8 s 1a 5 j 3 a 11 2 b s f 17 8 o 1k 1v u 5 9o 6 e b 8a
mandrill\tpj
manipulator\t405
manipulators\t405
manjaro\t3iv
manticore\t1nc
mantine\t1ed
mantisbt\t3iw
manual\t4y8
manufacturing\t5bx
many\t1ee
manychat\t1ee
map\tpl 2 ot 24j 157
mapbox\tpk ov
mapboxgl\tpk
mapkit\tpl
maple\t3ix
maplibre\t1eg
mapr\t3iy
mapreduce\t3iz 1
mapster\tpm
mapstruct\tpn
marble\tpo
maria\t1nd
mariadb\t1nd
marionette\tpp
mark\t1ne
markdown\t23
market\t5bp
marketing\t41p 1a1 1 go
marketo\t3j1
marklogic\t1ne
marko\tpq
markov\t3j2
marqeta\tpr
marqo\t1nf
marquez\t3j3
marshmallow\tps
martech\t5bs
marten\t1ng
martendb\t1ng
marvell\t3j4
marvellsoc\t3j4
mask\t1cf
masonite\tpt
mass\tpu
massively\t1nv
masstransit\tpu
master\t4y9
mastercam\t3j5
mastra\t3j6
masvs\t5dn
mat\t1ei
material\tpv y no
materialdesign\tpv
materialize\tpw 2tb
materializecss\tpw
materialui\t1eh
math\t5bt
mathcad\t3j8
mathematic\t5bt
mathematica\t24
mathematical\t5bt 1o
mathematics\t5bt
matillion\t3j9
matlab\t25 3h5 26k
matlabcoder\t3ja
matomo\t3jb
matplotlib\t1ei
matter\tpx 3ya
mattermost\t3jc
maturin\twx
maui\t4f
mautic\tpy
maven\tpz 2te
mavensurefire\tpz
mavlink\t4o8
max\t1nh
maxima\t3je
maxqda\t3jf
maxscale\t1nh
maya\t3jg
mayavi\tq0
mb\t5mz
mbed\t2id 114
mbedtl\t3jh
mbedtls\t3jh
mbse\t5gj
mcal\t2ju
mcmc\t3j2
mcp\t5ca
mcsa\t5pv
mcsd\t5pv
mcse\t5pv
mcu\t5c1
mcuboot\t3ji
mcus\t5c1
mcuxpresso\t3jj
md\t5py
mdadm\t3jk
mdanalysi\tq1
mdanalysis\tq1
mdm\t4y9
mdn\t4o9
mdns\t4o9
mdr\t5bu
mdt\t2a3
mdx\t26
mean\t5bv
measured\t50y
mechanical\tq2 1p9
mechanicalsoup\tq2
mechanicalturk\t2fb
mecm\t42z
medallion\t4ya
media\tfe ap 3 od 252
media3\tfe
mediaconvert\t1wp
medialive\t1wq
mediapackage\t1wr
mediapipe\t1ej
mediasoup\tq4
mediatek\t3jl
mediatr\tq5
mediawiki\tq6
medical\t3jm 1r6
medusa\tq7
medusaj\tq7
medusajs\tq7
megaco\t4oa
megatron\t3jn
meilisearch\t1ni
mellanox\t3jo
melsec\t3lb
meltano\t3jp
mem\t1nj
memcache\t1nj
memcached\t1nj
memgraph\t1nk
memory\t3jq 1 1ek 1 1 1h 5r
memorydb\t1u0
memorystore\t28b
mems\t3js
memsql\t1qg
mender\t3jt
menderota\t3jt
mendix\t3ju 262
mentor\t3jv 8l br
mentorpad\t3sg
mentorpads\t3sg
meraki\t3jw 261
mercure\tq8
mercurial\t3jx
merge\t4zy
mermaid\t27 o2
mern\t5bw
mes\t5bx
meso\t2gw
meson\t3jy
mesop\tqa
mesos\t2gw
mesosphere\t2gw
message\tqb 2to 1rz g
messagebird\tqb
messagepack\t3jz
messaging\t5by
meta\tfp 2l6 j5 1 1ry
metabase\t3k2
metadata\t579
metaflow\t3k3
metagpt\t3k4
metal\tqc o8 23y
metallb\t3k5
metalsmith\tqd
metapixel\t3k0
metaplane\t3k6
metaprogramming\t5bz
metasploit\t3k7
meteor\tqe
meteorj\tqe
meteorjs\tqe
metric\t3k8 1e6
metricbeat\t2yy
metricflow\t3k8
metrics\t4ye h9
metro\tqf 3uv
mezmo\t3k9
mezzanine\tqg
mezzio\tqh
mfa\t4ob
mfc\tqi
mgcp\t4oc
micrium\t3ka
micro\thz 8l 2tr 1 5 f 1 sv f4 j4 3
microarchitecture\t2u5
microchip\t3kd 1
microchippic\t3kd
microchipsam\t3ke
microcontroller\t5c1
microcontrollers\t5c1
microdata\t5c2
microformat\t5c2
microformats\t5c2
microfrontend\t5c0
microk8\t3kf
microk8s\t3kf
micrometer\t3kg
micronaut\tqj
microprocessor\t5c1
microprocessors\t5c1
microprofile\tqk
micropython\t3kh 1
microsegmentation\t4yx
microsemi\t3kj
microservice\t5c3
microservices\t5c3
microsoft\tql 3f kl 90 1 30 au 85 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 v 1 oh k6 1 2 1 1 1 1 1 1 1 4v rt 2 18d 1 1 1 1 1 1
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
microstation\t3kw
microstrategy\t3kx
middleman\tqm 1
middlemanruby\tqn
middleware\t5c4
midjourney\t3ky
migrate\t4v4 2p
migrating\t4v4 2p
migration\t24h 2qn 2p
migrations\t4v4
mikro\t3kz
mikroorm\t1em
mikrotik\t3kz
mil\t5c5
mill\tqo
milligram\tqp
milvu\t1nn
milvus\t1nn
min\t3l3
mina\t3l1
miniconda\t1ah
minikube\t3l2
minimal\tqq
minimalapi\tqq
minimalapis\tqq
minio\t3l3
minitab\t3l4 1
minitest\t3l6
mipi\t4od
miro\t3l7
mirrormaker\t3dr
misra\t3l8 1qy
mission\t5fc
mist\t3de
mistral\t3l9
mitel\t3la
mithril\tqr
mitosi\tqs
mitosis\tqs
mitre\t5c7
mitsubishi\t3lb
mitsubishiplc\t3lb
mix\t3lc
mixed\t4yf vc
mixpanel\t3lc
mixture\t3ld
mkdoc\tqt
mkdocs\tqt
mkl\t8w
ml\tqu nt 23w 2v 16w 66 91 46 o
mlflow\t1en
mlir\t28
mllib\t46m
mlop\t4yg
mlops\t4yg
mlplatform\t3le
mlplatforms\t3le
mlsystem\t3le
mlsystems\t3le
mlworkflow\t3ij
mlworkflows\t3ij
mmdetection\t1eo
mnesia\tqv
mob\t4za
moba\t3lf
mobaxterm\t3lf
mobile\tqw 1 1 2ui 1 1ak 2g 1 1 21 bo 1
mobileci\tqx
mobileiron\t3lh
mobx\t1ep
mocha\t3li
mock\t3lj 1d1
mocking\t4yk
mockito\t3lk
mockk\t3ll
mocks\t4yk
modal\t3lm
modallab\t3lm
modallabs\t3lm
modbu\t4oe
modbus\t4oe 1
modbustcp\t4of
mode\t3ln
model\tqz 1ng is k3 4e 1 1 1 1 1 2 1ag 2a 1 ag 8 30 1 1 9 1 1 1v 21
modelica\t3lu
modeling\t4sv 1t 10 6c 3 20 1f 68 3 2c 1r s 1c
modelmapper\tqz
modelsim\t3lv
modern\t9z
modicon\t432
modin\t3lw
module\t5c0
modx\tr0
moe\t3ld
moengage\t3lx
molecule\t3ly
moleculer\tr1
mollie\tr2
moment\t1eq
momentj\t1eq
momentjs\t1eq
monaco\tr3 no
monacoeditor\t1er
monai\t1es
monday\t3lz
monetdb\t1no
mongo\t1np
mongodb\t1np 1 1 1 1 42c
mongodbcompass\t1ns
mongodbrealm\t1nt
mongoose\t1et
mongosh\t1nu
monit\t3m0
monitor\t4yl 2 2i 24
monitoring\t4yl 2 2i 24
monix\tr4
mono\tr5 1 2 47g
monogame\tr6
monolithic\t5cd
monolog\tr7
monorepo\t4yo
monotouch\tr8
monta\t3m1
montavista\t3m1
monte\t3m2 1cn h7
moodle\tr9 2uu
moogsoft\t3m4
moonrepo\tra
moosef\t3m5
moosefs\t3m5
mop\t5q6
moq\t3m6
mosaic\t2vf
mosaicml\t2vf
moshi\trb 1
moshiandroid\trc
mosquitto\t2yp 1pw
most\t3m7
mosyle\t3m8
motion\t54f 22 49 32
moto\trd
motoman\t4jc
motor\tre 2uv 1rv
mouseflow\t3ma
move\t29 3yb
moveit\t3mb
moya\trf
moz\t3mc
mp\t4og
mparticle\t3md
mpc\t3lp 1qq
mpeg\t4oh
mpi\t5ce
mplab\t3me
mpls\t4oi 1
mplu\t3mf
mplus\t3mf
mpp\t1nv
mpsoc\t4j2
mq\t3a1
mqseries\t3a1
mqsery\t3a1
mqtt\t4ok 1
mqx\t3mg
mrtg\t3mh
ms\t1nl 31 jn 4 q2 k6 3 1 1 2 1 2 1n 1 2 35 q4 1p 18f
msal\t2af
msbuild\t3mj
msc\t3n5
msi\t4hq
msk\t1u3
msmq\t3mk
msp\t4y7 s0
msp430\t4bp
mssql\t1qm
mstest\t3ml
mstp\t4py
msvc\t17v
msw\t3lj
mtconnect\t4om
mtl\t4on
mtls\t4on
mtr\t3mm
mui\t1eh
mujoco\t3mn
mule\t3mo
mulesoft\t3mo 23k
multer\trg
multi\t2b3 37 6f ci sd yr 5w a1 2i 4q a p 1 3 1
multicast\t5ch
multicloud\t2b3
multimarkdown\t23
multimeter\t3mp
multimeters\t3mp
multimodal\t3mq 1ue
multimodalai\t3mq
multipath\t3mr
multiplatform\t56q
multiplayer\t5ci
multiprocessing\t5cj
multisim\t3ms
multitenancy\t5cg
multitenant\t5cg
multithreaded\t5ck
multithreading\t5ck
multivariate\t4s1
mumps\t1nw
munin\t3mt
munki\t3mu
murex\t3mv
musl\t3mw
mustache\t1eu
mutation\t4yq
mutual\t4on
mux\trh
mvc\t7d 558
mvi\t5cm
mvs\t3mx
mvvm\tri 4l5
mvvmcross\trj
mvvmlight\tri
mwaa\t1u4
mxgraph\trk
mxnet\t1ev
my\t1nx
mybati\trl
mybatis\trl
mypy\t3my
mysql\t1nx 1 42b
mysqlcertified\t5q9
mysqlworkbench\t1ny
n\t3mz 1oh
n8n\t3n0
nac\t4yt
nagio\t3n1
nagios\t3n1 1
nagiosxi\t3n2
naive\trm
namecheap\t2b4
named\t5d2
nancy\trn
nand\t2ys
nannyml\t3n3
nanostore\tro
nanostores\tro
napalm\t3n4
nas\t5co
nastran\t3n5
nasuni\t3n6
nat\t1xq 3ez
natgateway\t1xq
national\t3o8
native\tl4 6l 1 471 1
nativebase\trp
nativescript\trq
nats\t3n7
natural\t2do 19k 1pu
nav\trr 2sw fx
nav2\t40k
navicat\t1nz
navigation\t5l
navision\t3kn
naviswork\t2jg
navisworks\t2jg
navmesh\trr
nb\t4oo
nbdev\t3n9
nbomber\trs
nccl\t1ew
ncda\t5qa
ncp\t5qf
ncrunch\trt
ndepend\tru
ndisplay\trv
ndjson\t3na
ndk\t5m
ndp\t4op
ndr\t5cq
nebiu\t2b5
nebius\t2b5
nebula\t1o0
nebulagraph\t1o0
nebular\trw
nedb\t1o1
nemo\t1f4 1sa
neo\t1o2 1z9
neo4j\t1o2 1
neoload\t3nb
neon\t1o4 ua
neos\trx
neovim\t4fm
neptune\t1jq 23m
nerdctl\t3nd
nerf\t3nx
nerve\try
nerves\try
nessu\t3ne
nessus\t3ne
nest\trz
nestj\trz
nestjs\trz
net\t4b 3j4 4 1 1 6 1 2 1 10x
netapp\t3nf 1 1 1 22s
netappontap\t3ng
netbackup\t4fd
netbean\t3nj
netbeans\t3nj
netbox\t3nk
netbrain\t3nl
netbsd\t3nm
netcat\t3nn
netcdf\t1o5
netcode\ts0
netconf\t4oq 1
netdata\t3no
netezza\t1o6
netflix\t2t2 74 nj
netflixoss\t3np
netflow\t4os
netlify\t2b6
netmiko\t3nq
netscaler\t3nr
netscout\t3ns
netskope\t3nt
netsuite\t3nu 22h
nette\ts1
netty\ts2
netview\t3nv
network\ts0 1a9 1 ob xb 11x 8u 6 1 1 1 1 1 1 39 ag 1 1 1 1 1
network+\t5lx
networking\t5ct
networkwatcher\t22a
networkx\t1ex
neural\t1ey h 28i 1ox
neuralprophet\t1ey
neverthrow\ts3
new\t3ny 22e
newman\t3nz
newrelic\t3ny
newtonsoft\ts4
newtonsoftjson\ts4
nexmo\ts5
next\ts6 ii 429
nextauth\t1ao
nextcloud\ts7
nextflow\t2a
nextj\ts6
nextjs\ts6
nextra\ts8
nexu\t3o0
nexus\t2qk xg 1
nfc\ts9 4km
nfs\t3o2
nfsv\t3o3
nfsv4\t3o3
nft\t5cw
nftable\t3o4
nftables\t3o4
nfts\t5cw
nfv\t4yz
ngap\t4q2
ngfw\t5cx
nginx\t3o5 1
nginxingress\t3o6
ngrok\t3o7
ngrx\t1ez
ngx\tsa
ngxs\tsb
nhibernate\tsc
nhost\tsd
ni\t3ms 1g 1 1 1
nice\t3oc
nicegui\tse
nielsen\t3od
nifi\t2gy
nightwatch\t3oe
nim\t2b
nimble\t397
nimlang\t2b
ninja\tsf 2w0 1
ninjaone\t3og
ninjarmm\t3og
ninject\tsg
nintendo\t59m
nintex\tsh
nio\tlp
nis\t5cy
nis2\t5cy
nist\t5cz 1 1
niteststand\t3oa
nitric\t3oh
nitro\tsi 11n
niveristand\t3ob
nivo\tsj
nix\t3oi
nixo\t3oj
nixos\t3oj 1
nixoslinux\t3ok
nixtla\t1f0
nlb\t257
nlog\t3ol
nlp\t5d2
nltk\t1f1
nlu\t5d2
nmap\t3om
nmea\t4ot
nn\t5qd
no\tsk vn 3nf
nobl\t3on
nobl9\t3on
noc\t3nw 1b0
nocode\t5bm
node\tsl 1 1 2w1 1 n
nodebb\tso
nodeexporter\t3oo
nodej\tsn
nodejs\tsn
nodemailer\tsp
nodemon\tsq
nodepool\t3oq
nodepools\t3oq
nokia\t3or
nokogiri\tsr
nom\tss
nomad\t3os
non\t1o7
nonlinear\t4z1
nonstop\t392
nopcommerce\tst
nor\t2ys
nordic\t3ot
norflash\t2ys
normal\t4z0
nornir\t3ou 1
northflank\t2b7
nose\tsu
nosql\t1o7
notebooklm\t28d
notification\t22b
notion\t3ow
nova\tnz
novu\tsv
nox\tsw
nozomi\t3ox
nozominetwork\t3ox
nozominetworks\t3ox
npc\t59l
npgsql\tsx
npm\t3oy
npu\t37u
nrf\t3ot
nrf52\t3ot
nrf53\t3ot
nrwl\t3pe
ns1\t3oz
nse\t5qe
nservicebu\tsy
nservicebus\tsy
nsight\t3pa
nsis\t3p0
nsq\t3p1
nsubstitute\t3p2
nsx\t2k3 1w2
ntp\t4ou
nucleus\t3p3
nucleusrto\t3p3
nucleusrtos\t3p3
nuget\t3p4
nuitka\tsz
nuke\tt0
num\tt1 m2
numba\t1f2
numerical\t4z1 e2
numexpr\tt1
numpy\t1f3
nunit\t3p5
nuodb\t1o8
nutanix\t2b8 3f7
nuttx\t3p6
nuxt\tt2 1 1
nuxtcontent\tt3
nuxtj\tt2
nuxtjs\tt2
nvd3\tt5
nvidia\tt6 io 3a 1 1 3c 216 5j 1 1 1 216
nvidiajetson\t3p8
nvidianemo\t1f4
nvidianim\t3p9
nvidiansight\t3pa
nvidiariva\t1f6
nvivo\t3pb
nvlink\t3b1
nvm\t3pc
nvme\t3pd zi
nx\tt7 1xd wl 29
nxelixir\tt7
nxp\t3pf 1
nxpkineti\t3pg
nxpkinetis\t3pg
o\t4ow 1
o365\t3pq
oak\tt8
oam\t3fk
oat++\tt9
oauth\t4ox
oauth2\t4ox
oban\tta
obd\t3ph
obd2\t3ph
obiee\t3pi
obj\t2c
objc\t2c
object\t2d 3 1lt n0 1v 1cf 1 1gs 1j 5f 1 7
objectbox\t1o9
objection\ttb
objective\t2c r0
objectivec\t2c
objectlock\t3pj
objectscript\t2d
observability\t4z2
observable\t3pl
observablehq\t3pl
observium\t3pm
obspy\ttd
oca\t5qm
ocajp\t5qn
ocaml\t2e
ocean\t1oa
oceanbase\t1oa
ocelot\tte
oci\t2be
ocjp\t5qm
ocp\t5qm
ocpjp\t5qn
ocpp\t307
ocr\t5d4
octave\t5d5
octo\t3pn
october\ttf
octobercm\ttf
octobercms\ttf
octomap\t3pn
octopus\t3po
octopusdeploy\t3po
odata\t5d6
odi\t3rl
odk\t3pp
odoo\ttg
odx\t2o8
oem\t1oj
ofbiz\t6b
office\t3kp 51
office365\t3pq
offline\tth 4jq
oidc\t4p2
okd\t3pr
oke\t2bi
okhttp\tti
okr\t5i9
okrs\t5i9
okta\t1f7 4ba
oktacertified\t5qh
okteto\t3ps
olap\t5d8
ollama\t1f8
oltp\t5d9
omegamon\t3pt
omni\t3pu
omniture\t2dv
omop\t5tz
ompl\t3pv
omron\t3pw
omronplc\t3pw
on\t4z3
one\ttj 1ja 1d4 1 1
oneapi\t1ht
onedrive\t2ak
onelake\t2aa
onelogin\ttj
onenote\t2al
onesignal\t3px
onestream\t3py
onetrust\t3pz
onion\t5hy
online\t3q0 15l 2 cq
onnx\t1f9
onos\t3q1
onsen\ttk
onshape\t3q2
ontap\t3ng
ontologies\t5bd
ontology\t5bd
oo\t2d4 2ur 5g
ooa\t5da
ooad\t5da
ood\t5db
oop\t5db
oozie\t3q3
opa\t3q4 1
opagatekeeper\t3q5
opal\t3q6
opc\t4oy 1
open\toc 5e lk 3 vy 12 1dr 3 1 1 7 h 4 xv 4 2 a2 da z 1 6
open3d\t3qa
openacc\t5dc
openai\t1fa 1 1 3z 198 xs 1 1
openaiapi\t1fa
openaieval\t3qc
openaievals\t3qc
openaigym\t1fc
openaiswarm\t3qd
openamp\t3qe
openapi\t5dd
openbla\ttl
openblas\ttl
openbmc\t3bx
openbsd\t3qf
openbug\t4he
openbugs\t4he
opencart\ttm
opencascade\t3qg
opencensu\t3qh
opencensus\t3qh
opencl\t2f
opencm\ttn
opencms\ttn
openconnect\t3qi
opencost\t3fa
opencv\t1fd
opencypher\tq
opendaylight\t3qj
opendrive\t3qk
opendss\t3ql
openeb\t3qm
openebs\t3qm
openedge\t1pj
openfaa\t2ba
openfaas\t2ba
openfeign\tg2
openfga\tto
openflow\t4p1
openfoam\t3qn
openframework\ttp
openframeworks\ttp
opengauss\t1ob
opengl\ttq
openhand\t3qo
openhands\t3qo
openid\t4p2
openidconnect\t4p2
openio\t3qp
openjdk\ttr
openjpa\tts
openlane\t3qu
openlayer\t1fe
openlayers\t1fe
openldap\t3qq
openlineage\t3j3
openmetadata\t3qr
openmodelica\t3lu
openmp\ttt 4jl
openmpi\t5ce
opennm\t3qs
opennms\t3qs
opennmt\t1ff
openocd\t3qt
openpyxl\ttu
openroad\t3qu
openrouter\t3qv
openscad\t3qw
openscap\t5df
openscenario\t3qk
opensearch\t1oc
openshift\t3qx 1zl
opensip\t3qy
opensips\t3qy
openssl\t3qz
openstack\ttv 1hg wu
openstackswift\ttv
openstreetmap\t1fg
opensuse\t3r0
openswoole\t14q
opentelemetry\t3r1
opentext\t3r2
openthread\t4ra
opentofu\t3r3
opentok\t17z
opentracing\t3r4
opentsdb\t1od
openui\t42j
openui5\t42j
openusd\ttw
openva\t3r5
openvas\t3r5
openvino\t1fh
openvm\t3r6
openvms\t3r6
openvpn\t3r7
openvz\t3r8
openwrt\t3r9
openzeppelin\t1fi
openzf\t3ra
openzfs\t3ra
operating\t5dg
operational\ttx
operations\t4p4 od
operator\t3rb 1k3
operatorsdk\t3rb
opmanager\t3rc
opnsense\t3rd
ops\t1xu 1tk
opsgenie\t3re
opswork\t1xu
opsworks\t1xu
optical\t3rf ui r7
optimization\t4u5 35 4 r 8 o i k bq 1o
optimize\t4u5 35 4 r 8 o i k bq
optimized\t503
optimizely\tty 2xi
optimizing\t4u5 35 4 r 8 o i k bq
optistruct\t2f4
optuna\t1fj
or\t2t8
oracle\t7n 1gr 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1d l7 1 1 1 1 1 1 1 1 1 1 1 nj 6v 3m e7 3n 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 ca 3d 86 1b 19j 1 1 1 1 1
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
orc\t3rx
orcad\t3ry
orchard\ttz
orchardcm\ttz
orchardcms\ttz
orchardcore\ttz
orchestrate\t56f b7
orchestrating\t56f b7
orchestration\t56f b7
orchestrator\t1ot
orientdb\t1ou
orm\t5di
orms\t5di
ory\tu1 2xy
orykrato\tu1
orykratos\tu1
os\t3il 4c 53 17f 1p cc
osb\t3ru
oscilloscope\t3s1
oscilloscopes\t3s1
oscommerce\tu2
oscp\t5qp
osda\t5qq
osed\t5qr
osek\t3s2
osep\t5qs
osgi\tu3
osi\t5dj
osint\t5dk
osisoft\t1ov v6
osm\t1fg
osmnx\tu4
oso\tu5
ospf\t4p3
oss\t4p4 a0
ossec\t3s3
ostree\t3s4
oswe\t5qt
oswp\t5qu
ot\t4z5
ota\t5dl
otel\t3r1
otn\t4p5
otp\tu6
otrs\tu7
ouster\t4f4
outlier\t54g
outlook\t3kq
outsystem\t3s5
outsystems\t3s5 1yq
over\t5dl
ovh\t2bo 1
ovhcloud\t2bo
ovirt\t3s6
ovm\t3s7
ovn\t3q9
ovs\t3q9
ovsdb\t4p6
owasp\t3s8 1 1ld 1 1 1
owaspzap\t3s9
owb\t3rw
owl\t5bd
owncloud\tu8
oxc\tu9
oxid\tua
oxygen\tub
oxygenbuilder\tub
ozone\t43c
p\tuc
p2p\t5dw
p3o\t5qw
p4\t3tc vv
p5\t1fk
p5j\t1fk
p5js\t1fk
paa\t2bq
paas\t2bq
pacemaker\t3sa
pachyderm\t3sb
package\t4v9 2n
packagist\tud
packer\t3sc
packet\t2br ev 28k 1
packetbeat\t2yy
packettracer\t2qm
packml\t4p8
pacman\t3sd
pact\t3se
paddle\t1fl 2cu
paddlepaddle\t1fl
padrino\tue
pads\t3sg
padslayout\t3sg
page\t4z8 4n
pager\t3sh 16m
pagerduty\t3sh
paginated\t2an
pagination\t4z9
paid\t50w
pair\t4za
paired\t4za
pairing\t4za
paket\tuf
palladium\t2nu
palo\t3si 1
pam\t5e7
pan\t3sj
panda\tug l6
panda3d\tuh
pandacss\tug
pandas\t1fm
pandera\t3sk
pandora\t3sl
pandorafm\t3sl
pandorafms\t3sl
panel\tui 2y4
panelholoviz\tui
panelview\t3sm
pantheon\t2bs
panzura\t3sn
paper\tuj
papermill\t3so
paperspace\t2bt 1gw
papertrail\t3sq
para\t3su
parallel\t1xy 1ut 10t eh 5p
parallelcluster\t1xy
parallels\t3sr
parameter\t1xz
parameterstore\t1xz
paramiko\tuk
parasoft\t3ss
parasolid\t3st
paraview\t3su
parca\t3sv
parcel\t3sw
pardot\t41q
park\tul
parquet\t3sx
parse\tum
parser\t4zb
parseserver\tum
parsing\t4zb
partial\t4x6
particle\t5h5
partitioning\t4zc
party\tun
partykit\tun
pascal\t2g
passenger\tuo
passkey\t4ma
passkeys\t4ma
passport\t1fn
passportj\t1fn
passportjs\t1fn
password\t4zd ap
passwordless\t4ze
pasta\t5dr
patch\t4zf
path\t5ds z
patroni\t1ow
pattern\tup
patternfly\tup
paxo\t56e
paxos\t56e
pay\t50w
payara\tuq
payload\tur 42r
payment\t5dt
paypal\t1fo
paystack\t3sy
pc\t3sz
pca\t57z iy
pcan\t3t0
pcap\t5qy
pcaprometheu\t5qx
pcaprometheus\t5qx
pcb\t5du
pcep\t5qy
pcf\tus 19o
pci\t4p9 om
pcie\t4p9 1
pcl\t1fy 2d3
pcnsa\t5qz
pcnse\t5r0
pcpp\t5qy
pcrf\t4pb
pcs\t44m
pcs7\t44m
pcsa\t5r2
pd1\t5sg
pd2\t5sg
pdcp\t4pc
pdfplumber\tut
pdi\t3t6
pdm\tuu
pdmpython\tuu
pdoc\tuv
pdq\t3t2
pdqdeploy\t3t2
pe\t5r1
peak\t3t0
pear\tuw
pebble\t1ox
pebbledb\t1ox
peer\t4tm ka
peewee\tux
peft\t59a
pega\t3t3 1xz
pegacertified\t5r2
pegasystem\t3t3
pegasystems\t3t3
pekko\t56
pelican\tuy
pelicanssg\tuy
pen\t4zg
pendo\t3t4
penetration\t4zg
penny\tuz
pennylane\tuz
pentaho\t3t5 1
pentest\t4zg
pentesting\t4zg
people\t1oy 249 1
peoplecode\t3t7
peoplesoft\t3t8
peopletool\t1oy
peopletools\t1oy
pep\tv0
perception\t406
percona\t1oz
percy\t3t9
perf\t3ta 3
perfect\tv1
perfectswift\tv1
perfetto\t3tb
perforce\t3tc
perform\t4tm
performance\t4sw 5r u 1 1 k
perfview\t3td
perl\t2h
perl5\t2h
permit\tv2
perplexity\t3te
perplexityapi\t3te
pest\t3tf
pester\t3tg
petite\tv3
petitevue\tv3
petsc\tv4
petting\t1fp
pettingzoo\t1fp
pfmp\t5r3
pfsense\t3th
pgadmin\t1p0
pgbackrest\t1p1
pgbouncer\t1p2
pglogical\t1p3
pgmp\t5r4
pgsql\t1pf
pgtap\t1p4
pgvecto\t1p5
pgvector\t1p6
pgx\tv5
phabricator\t3ti
phalcon\tv6
pharo\t3d
phaser\t1fq
phi\t3tj
phing\tv7
phinx\t1p7
phishing\t5dx
phoenix\tv8 1 2yb
phoenixcontact\t3tk
phone\tbx
phonegap\tbx
photo\t3tn
photogrammetry\t2cx
photon\tva 2yb
photonic\t3tm
photonics\t3tm
photono\t3tl
photonos\t3tl
photoshop\t3tn
php\t2i st 1 1 g0 dv 24h 1
php5\t2i
php7\t2i
php8\t2i
phpbb\tve
phpc\tvd
phpcs\tvd
phpmyadmin\t1p8
phpstan\t3to
phpstorm\t3tp
phpunit\tvf 2yb
phusion\tuo
physical\t4uo 4w hm
physics\t5dy
physx\t5dy
pi\t2k1 19q 16n
pic\t3kd
pic18\t3kd
pic32\t3kd
picasso\tvg
picassoandroid\tvg
pick\t1p9
pico\tvh
pid\t56h
pig\t3ts
pigment\t3tt
pihistorian\t2k1
pikeo\t3tu
pikeos\t3tu
pil\t1fr
pillow\t1fr
pim\t4pd
pimcore\tvi
pinecone\t1pa
ping\t3tv
pingdom\t3tw
pingfederate\t3tv
pingidentity\t3tv
pinia\t1fs
pino\t3tx
pinot\t1k5
pip\t3ty
pipe\t3u0
pipeda\t5dz
pipeline\t5hm
pipelines\t57h
pipenv\t3tz
pipewire\t3u0
piranha\tvj
piranhacm\tvj
piranhacms\tvj
pisystem\t2k1
pit\tvk
pitest\tvk
pitmutation\tvk
pivot\t3kr
piwik\t3u1
piwikpro\t3u1
pixi\t1ft
pixie\t3u2
pixij\t1ft
pixijs\t1ft
pkg\t3u3
pki\t5e0
pl\t2j 1 1 3rj 1x9
pl1\t2j
place\t4zk
plaid\t1fu
plan\t3u5
planet\t1pb
planetscale\t1pb
planful\t3u6
planning\t39w
plant\t3u7
plantuml\t3u8
plastic\t3u9
plasticscm\t3u9
platform\t2bq 4 2nr sk b
platformio\t3ua
platformsh\t2bu
plausible\t3ub
play\tic d9 1 1 1
playcanva\tvn
playcanvas\tvn
playconsole\tic
playfab\tvo
playjava\tvm
playready\te1
playroom\tvp
playstation\tvq
playtesting\t4zm
playwright\tvr 2yl
plc\t1x 5c4
plcs\t5e1
plecs\t3ud
plesk\t3ue
plivo\tvs
plm\t5e2
plone\tvt
plop\tvu
plotly\tcr 134
plpgsql\t2k
plsql\t2l
plugin\t4zn
plumber\t3uf
pm2\t1fw
pmbu\t4qh
pmbus\t4qh
pmd\t3ug
pmdarima\t1fx
pmi\t5r5 1 1 1 1
pmiagile\t5r5
pmp\t5ra
pnp\tvv
pnpm\t3uh
pnppowershell\tvv
pnpt\t5rb
pocket\tvw
pocketbase\tvw
poco\tvx
podman\t3ui
poetry\tvy 2yl
point\t1fy
polar\t1fz
polardb\t1pc
polarion\t3uk
polaris\tvz 2ym
polarisshopify\tvz
polars\t1fz
polka\tw0
polkadot\t3um
polly\tw1
poly\t3un
polyaxon\t3uo
polycom\t3un
polygon\t3up
polymer\tw2
polymerj\tw2
polymerjs\tw2
polyspace\t3uq
polytomic\t3ur
pom\t4z8
pony\tw3
pop3\t4n7
popmotion\tw4
portable\t3us
portainer\t3ut
porter\t2bv
porterpaa\t2bv
porterpaas\t2bv
portkey\t3uu
portnox\t3uv
ports\t5hy
portworx\t3uw
pose\t3ux
posit\t3uy
positconnect\t3uy
post\t1g0 9d 25m 2 14n ef
postcss\t1g0
postfix\t3v0
postgi\t1pd
postgis\t1pd
postgre\t1pf
postgres\t1pe 1
postgresql\t1pf
postgrest\t1pg
posthog\t3v1
posthtml\tw5
postman\t3v2
postmark\tw6
postmortem\t4zo
postmortems\t4zo
pothos\tir
pouchdb\t1ph
power\t2m s6 uq fh 5p 1 17 1 1 z7 7b 2b ac 1 1 1 1 1 1 3 1 1 12r 3e cl d8 2
powerapp\t2bw
powerapps\t2bw
powerautomate\t2bx
powerbi\t3v4
powerbuilder\t3v9
powercenter\t3b5
powercli\t3va
powerdesigner\t1pi
powerdn\t3vb
powerdns\t3vb
powerfactory\t3vc
powermock\t3vd
powerpage\t2ap
powerpages\t2ap
powerplatform\t2by
powerpoint\t3ve
powerquery\t3v7
powerscale\t2we
powershell\t2m 2vj xa
powertools\t1y0
powertrain\t3vg
powervm\t3vh
ppc\t50w
ppo\t2xs
pppoe\t4pe
pprof\t3vi
pptp\t4pf
pqc\t5e3
pr\t4tm
pre\t3vj 6
preact\tw7
precisely\t49l
precision\t4pj
prediction\t5e5
predictive\t3vk 1il
preempt\t3vl
preevision\t3vm
prefect\t3vn
premiere\t3vo
premierepro\t3vo
prescan\t3vp
preset\t3vq
presta\tw8
prestashop\tw8
presto\t3vr
prestodb\t3vr
pretraining\t3vs
prettier\t3vt
prime\t1g2 1
primeface\tmo
primefaces\tmo
primeng\t1g1
primer\tw9
primercss\tw9
primereact\t1g2
primetime\t49s
primevue\t1g3
prince\t5rf
prince2\t5rf 1
principal\t57z
principle\t5bh
prism\twa
prisma\twb jt 2fq 1
prismaaccess\t3vu
prismic\twc
prismmvvm\twa
privacera\t3vw
privacy\t4zp
private\t1y2 4j 9e
privatelink\t1y2 4j
privilege\t5e6
privileged\t2c0 327
pro\t2u8
probability\t5e8
problem\t4zq 3b
proc\t42m
process\t2ax 2hs 72
processing\t1fk 3f7 4g 5q 7 2 16 1p 5 5 l 4u 3 2h q
processor\t2u5
prodigy\t3vx
product\t4zs 1 e9 7
production\t4sl 62
proengineer\t2u8
professional\t5kx 35 1 4 1 39 3
profibu\t4pg
profibus\t4pg
proficy\t340
profile\t4us 52
profiling\t4us 4p d
profinet\t4pg
profisee\t3vy
proget\t3vz
program\t50e
programmable\t5e1
programmatic\t546
programming\t4to e7
progress\t1pj 26h
progressive\t5ea 6
progressively\t5ea
proguard\twd
project\twe 1 1 1rk 207 bo rf
projectchip\t4o7
projectlombok\twe
projectloom\twf
projectreactor\twg
prolog\t2n
prometheu\t3w1
prometheus\t1pk 26h 1
prometheustsdb\t1pk
prompt\t22m 1th 1 w6 m1
promptflow\t22m
promptfoo\t3w5
prompting\t5eb
promql\t3w6
proofpoint\t3w7
prop\t5u0
propel\twh
property\t4zw
prophet\t3w8
proptech\t5u0
prose\t1g5
prosemirror\t1g5
proteus\t3w9
protobuf\twi 4hu
protobufs\t5ec
protocol\t4z6 f6
proton\t3wa
protonvalve\t3wa
prototype\t4zx
prototypes\t4zx
prototyping\t4zx
protractor\t3wb
protégé\t1pl
provider\twj
provision\t4xg
provisioning\t4xg
prow\t3wc
proxmox\t2c1
proxy\t5ed
proxysql\t1pm
prs\t4zy
prtg\t3wd
ps4\tvq
ps5\tvq
psalm\twk
pscad\t3we
psd\t5rh
psd2\t4ph
psd3\t4pi
pseries\t3a3
psery\t3a3
pseudonymization\t4ud
psim\t3wf
psk\t5ri
psm\t5kx 6m
psoc\t3az
pspice\t3wg
pspo\t5rk 1
psql\t1pf
pss\t3wh
psse\t3wh
psycopg\twl
psycopg2\twl
ptc\t2u8 12a
ptcwindchill\t3wi
ptp\t4pj
pub\twm 1bv 33h
public\t24f 39l e
publish\t5by
pubnub\twm
pubsub\t5by
pug\t1g6
pull\t4tm 6c
pulp\t3wj
pulsar\t2h2
pulse\t3wk 1
pulseaudio\t3wl
pulsesecure\t3wk
pulumi\t3wm
puma\t3wn
pundit\twn
puppet\t3wo 1 1ux
puppetbolt\t3wp
puppeteer\t1g7
pure\t2o u0 302 1ux
purescript\t2o
purestorage\t3wq
purple\t509
push\twp 4hq
pusher\t3wr
putty\t3ws
pvcs\t3wt
pvsyst\t3wu
pwa\t5eg
pwas\t5eg
pwm\t3wv
px4\t3ww
pxe\t3wx
py\t2p 3u9 d 1
py3\t2p
py4web\t18k
pyarrow\t3wz
pyat\t3x0
pyats\t3x0
pyaudio\t1g8
pybind11\twq
pybullet\t3x1
pycaret\t1g9
pycharm\t3x2
pydantic\t1ga 2gt
pydanticai\t3x3
pydeequ\t2w8
pydocstyle\twr
pyenv\tws
pyflink\t326
pyg\t1gb
pygame\twt
pygtk\twu
pyinfra\t3x4
pyinstaller\twv
pylint\t3x5
pymc\t3x6
pymongo\tww
pyo\twx
pyo3\twx
pyodide\twy
pyomo\t3x7
pypdf\twz
pypi\t3x8
pyproj\tx0
pypy\tx1
pyqt\txd
pyramid\tx2 307
pyre\tx3
pyright\tx4
pyroscope\t3xa
pyside\tx5 1
pysideqt\tx6
pyspark\t3xb
pystan\t47r
pytest\tx7 1 304
python\t2p uk 2s gw 14a 19c 2u
python2\t2p
python3\t2p
pytorch\t1gb 1 1
pytype\txa
pyvista\txb
q\t1mz 2af s6
q#\t2q
qa\t3xf v9 7b
qac\t3xf
qc\t500
qdrant\t1pn
qe\t501
qemu\t3xg
qgis\t3xh
qiskit\txc 4h7
qiskitruntime\txc
qldb\t1uc
qlik\t3xi 1 1 1u4
qlikcertified\t5ro
qlikcompose\t3xj
qlikreplicate\t3xk
qliksense\t3xi
qlikview\t3xi 3
qlora\t3xm
qmf\t3xn
qml\txd 2
qms\t502
qnap\t3xo
qnx\t3xp 1
qnxneutrino\t3xq
qos\t5eh
qradar\t3xr
qsharp\t2q
qspi\t4pl
qsys\t3xe
qt\txd 1 1 1 30c
qtcreator\txe
qtest\t3xt
qtile\t3xu
qtp\t4ds
qtwidget\txg
qtwidgets\txg
quagga\t33b
qualcomm\t3xv
quality\t38z 1r0 1 1 1 ef
qualtric\t3xw
qualtrics\t3xw
qualy\t3xx
qualys\t3xx
qualysguard\t5rp
quantitative\t5u1
quantization\t5ei
quantum\t3xy 1 1gk
quantummetric\t3xy
quarku\txh
quarkus\txh
quart\txi
quarto\t2r
quartu\t3y0
quartus\t3y0
quartz\txj 30i
quasar\txk iu
quasarcli\txk
quasardb\t1po
quay\t3y2
query\t503
querydsl\txl
questa\t44a
questasim\t44a
questdb\t3y3
question\t1gf
queue\t5by
queueing\t5by
queuing\t5by
quic\t4pm
quick\txm ws 23q 1
quickbook\t3y4
quickbooks\t3y4
quickcheck\t3y5
quicksight\t1ue
quicktest\t4ds
quickwit\t1pp
quill\txn
quilt\t3y6
qumulo\t3y7
qunit\t3y8
qutip\txo
qwen\t3y9
qwen2\t3y9
qwik\txp
r\t2s 1 i 194 2o9
r2\t24s
r2dbc\txq
r8\twd
rabbit\t3ya
rabbitmq\t3ya
rac\t1on
racf\t3yb
rack\txr
racket\t2u
rackruby\txr
rackspace\t2c2
rad\t504
radius\t4pn 1
radix\t1gg
radware\t3yc
raft\t56e
rag\t5ek
raga\t3yd
ragas\t3yd
raid\t5el
raii\t123
rail\t102
rails\txs 2a
railsapi\txs
railway\t2c3
raku\t2v
rally\t3ye
ramda\txt
raml\t5em
ran\t4kn
rancher\t3yf 1 1
rancherdesktop\t3yg
rancherfleet\t3yh
random\t5en
ranger\t2h3
ranking\t3yi
ranorex\t3yj
ransomware\t5eo
rapid\t1f5 1c 2i3 11k 1
rapid7\t3yk
rapidminer\t1gh
rapids\t1f5
rapier\txu
rapita\t3yl
rasa\t1gi
rasp\t5ep
raspberry\t5eq
raspberrypi\t5eq
rasterio\txv
rate\t506
rational\t39x qv
ratpack\txw
rauc\t3ym
ravendb\t1pq
ray\t1gj 1 1 3y6
raygun\t3yn
rayon\txx
rayrllib\t1gk
rayserve\t1gl
razor\txy 30q 1
razorpay\t3yq
rbac\t5es
rbenv\txz
rbs\ty0
rca\t50r
rcdd\t5jw
rce\t5ey
rcs\t4pp
rdbm\t1q2
rdbms\t1q2
rdf\t5bd
rdf4j\t1pr
rdkit\ty1
rdma\t3b1
rds\t1jr ao 1 gd
rdsproxy\t1ug
re\tb8 3nj
react\tff in 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 ey 34 1 1 1 4 2hz 1gx
reactadmin\ty3
reactaria\ty4
reactbootstrap\ty5
reactcontext\ty6
reactdnd\ty7
reactemail\ty8
reactflow\tya
reaction\tyl
reactive\t5et
reactiveui\tym
reactivex\t1gq
reactj\ty2
reactjs\ty2
reactnative\tyb
reacto\t3yt
reactos\t3yt
reactphp\tyn
reactquery\t1go
reactrouter\t1gp
reactselect\tyf
reactspring\tyh
reactsuspense\tyi
reacttable\tyj
read\t5fj
reading\t5fj
readyapi\t45v
reagent\tyo
real\t1on 26y 9a ye x 4q 11 4x f
realitykit\t10k
realm\t1ps
realmdb\t1ps
realsense\t3bm
realtime\t58w
reanimated\tyd
reasonml\t2y
rebar\typ
rebar3\typ
rebu\tyq
rebus\tyq
recaptcha\t28i
rechart\t1gr
recharts\t1gr
recoil\t1gs
recommendation\t5ev
recommender\t5ev
record\t4ui
records\t507
recovery\t508
rector\tyr
recurly\tys
red\tm0 18h 1wg 75 s 1 1q zo rh 1
redash\t3yw
redcap\t3yx
redfish\t3bx
redgate\t1pt
redhat\t3yu
redhawk\t2fu
redi\t1pu
redis\tyt 18 pt 1 1 1 1 1 1
rediscluster\t1pv
redisearch\t1q1
redisjson\t1q1
redissentinel\t1px
redisstack\t1py
redisstream\t1pz
redisstreams\t1pz
redisvector\t1q0
redivi\t3yy
redivis\t3yy
redmine\t3yz
redpanda\t3z0
redshift\t1uh 1
reducing\t52y
redux\tye g 1 hy 1
reduxthunk\tyv
redwood\tyw
redwoodj\tyw
redwoodjs\tyw
refactor\t50a
refactoring\t50a
refactors\t50a
refine\tyx
refinery\tyy
refinerycm\tyy
refinerycms\tyy
refit\tyz
reflex\tz0
reflexpython\tz0
reg\tz1
regex\t2x
regexes\t2x
regexp\t2x
regl\tz2
rego\t2w
regression\t50b el
regular\t2x 4xf
regulatory\t4tu
reinforcement\t5ex
rekognition\t1uj
relation\t1gv
relational\t1q2 4d 30n
relay\t1gw
release\t3z1 11c 1 rl
releaseplease\t3z1
reliability\t50f
reltio\t3z2
remediating\t53n
remedy\t2md
remix\tz3
remote\tgi 1ub 1oa 1fv a
render\tz4 1d0 1
renderdoc\tz4
rendering\t56b 3m
renesa\t3z4
renesas\t3z4
renovate\t3z5
renv\t3z6
replicate\t3z7
replication\t50g
replit\t3z8 1
replitagent\t3z9
repodb\tz5
report\tz6 304 1fp
reporting\t5ez
reportlab\tz6
reportportal\tz7 303
reqnroll\tz8
request\t4vr 1r
require\t3zb
requirej\t3zb
requirejs\t3zb
requirement\t50h 1 2h
requirements\t50h 1 1 21
reqwest\tka
reranker\t39m
rerankers\t39m
reranking\t39m
res\t1gy
rescript\t2y
reselect\tz9
resend\t3zc
reserved\t1y9
resharper\t3zd
resilience4j\t3ze
resnet\t1gy
resource\t1y5
responding\t4xc
responsible\t3zf 14v
responsive\t50k
resque\tza
rest\tzb 2 303 t0 3 mh
restapi\t5f0
restassured\t3zg
restconf\t4oq
restdoc\tzb
restdocs\tzb
restful\t4sg mk
restic\t3zh
restify\tzc
restore\t4uu
restsharp\tzd
retell\t3zi
retellai\t3zi
rethinkdb\t1q3
retool\t3zj
retrieval\t5ek
retrofit\tze
retry\t50l
revel\tzf
revenue\tzg
revenuecat\tzg
reverse\t50m 1 dq o
review\t3zk sj 1j ov
reviewable\t3zl
reviewboard\t3zk
reviewing\t4s3 1j ov
reviews\t4tm
revision\t53j
revit\t3zm
rework\t51s
rexx\t3zn
rf\t4pq pc
rfid\t5f3
rh850\t3z4
rhca\t5rq
rhce\t5is 90
rhcsa\t5rs
rhel\t3yu
rhia\t5rt
rhino\tzh 307
rhinocero\t3zo
rhinoceros\t3zo
rhinomock\tzh
rhinomocks\tzh
riak\t1q4
ribbon\tzi 307
ribbonnetflix\tzi
ribbonsbc\t3zp
rich\tzj 1
richface\tzk
richfaces\tzk
richtextual\tzj
rider\t3zq
ring\t3zr
ringcentral\t3zr
riot\tzl 307
rip\t4pr
ripgrep\t3zt
ripv\t4pr
ripv2\t4pr
risc\t3zu 1
riscv\t3zu
rising\t3zw
risingwave\t3zw
risk\t50o 1 1 ee
rive\tzm
riverbed\t3zx
riverpod\tzn
rivery\t3zy
riviera\t2ew
rke\t3zz
rke2\t3zz
rl\t5ex
rl78\t3z4
rlc\t4ps
rlhf\t5ex
rllib\t1gk
rls\t50s
rman\t1q5
rmarkdown\t2t
rmf\t5f4
rmi\t400
rnn\t5cu
roadrunner\tzo
roberta\t1gz
roblox\tzp
robo\tzq
roboflow\t401
robolectric\t402
robot\t403 1 1 1 1 c
robotframework\t403
robotic\t405 1f0 2
robotics\t5f5
robotstudio\t2d7
robyn\tzr
roce\t3b1
rockchip\t408
rocket\tzs 1
rocketrust\tzt
rocksdb\t1q6
rockwell\t2ey 1lb 1 1
rocky\t40c
rockylinux\t40c
rocm\t2z
roda\tzu
roku\t40d
role\t5es
rollbar\t40e
rolldown\tzv
rolling\t55e
rollup\t40f
rom\tzw
rome\tzx
roo\t40g
rook\t40h
room\tzy
root\t50r
rootkit\t5f6
rootkits\t5f6
rootly\t40i
roots\tzz
rootssage\tzz
ror\t102
ros\t40j 1
ros2\t40j
rosa\t40l
roslyn\t100
rosnavigation\t40k
route\t1uk
route53\t1uk
routers\t4pt
routing\t4pt
row\t50s
rpa\t5f7
rpc\t5f8
rpg\t30
rpgle\t30
rpm\t40m xa
rpmbuild\t40m
rq\t101
rrc\t4pu
rs\t4pv 1
rs232\t4pw
rs485\t4pw
rsa\t5ee
rshiny\t3b
rslogix\t40b
rspack\t40n
rspec\t40o
rss\t4px
rstan\t47r
rstp\t4py
rstudio\t2s 3xx
rstudioserver\t40p
rsync\t40q
rsyslog\t40r
rt\t3vl
rtb\t546
rtc\t40s
rtcp\t4q0
rtems\t40t
rti\t4li
rtk\t1gt
rtl\t3ys zb j3
rtmp\t4pz
rtos\t5f9
rtp\t4q0
rtsp\t4q1
rubo\t40u
rubocop\t40u
rubrik\t40v
ruby\t31 x1 1 30t 1
rubygem\t40w
rubygems\t40w
rubymine\t40x
rubymotion\t103
rubyonrail\t102
rubyonrails\t102
rucku\t40y
ruckus\t40y
rudder\t40z 1
rudderstack\t410
ruff\t411
rule\t30l
rules\t2y2
rum\t412
run\t2c6
runc\t413
rundeck\t414
runit\t415
runpod\t2c6
runway\t416
runwayml\t416
rush\t104
rust\t32 2lg
rustfmt\t105
rustlang\t32
rviz\t417
rvm\txz
rwd\t50k
rx\t1h0
rxandroid\t106
rxdb\t107
rxj\t1h0
rxjava\t108
rxjs\t1h0
rxswift\t109
rye\t10a
ryepython\t10a
s\t1qa 3s6
s1ap\t4q2
s2d\t48g
s3\t1th 14
s32g\t3pf
s4\t1qa
s4hana\t1qa
s7\t44b
saa\t5fa
saas\t5fa
saber\t418
sabsa\t5fb
sac\t424
sacred\t419
sae\t3c8
safe\t5ib 9j 1 1 1 1 1 1
safeagilist\t5ru
safearchitect\t5rv
safepopm\t5rx
saferto\t41a
safertos\t41a
safety\t5fc
saga\t1gu 3yj
sage\t1un 26o 1
sagemaker\t1un 2 1
sagemath\t41c
sail\t41e
sailfish\t41d
sailfisho\t41d
sailfishos\t41d
sailpoint\t41e 1qn
sails\t10b
sailsj\t10b
sailsjs\t10b
saleor\t41f
sales\t41g 1 17x
salescloud\t41g
salesforce\t4 108 1uy 5a 10w 1 1 1 1 1 1 1 1 1 1 29 1o3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 v
salesforcecpq\t41i
salesforcedx\t41l
salt\t41r
saltstack\t10d 31e
sam\t1h6
samba\t41s
samd21\t3ke
same\t4t5
saml\t4q3
samza\t2h4
san\t39z 25f
sandbox\t5ff
sandboxing\t5ff
sanic\t10e
sanity\t10f 40e
sans\t5np
sap\t10g p2 p 1 1 1 1 lw b8 1ee 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 6h 1jl
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
sapper\t10h
sapui\t42j
sapui5\t42j
sarbanes\t5g9
sas\t33 39z pi 1 1 1 1 1 1 1pv
sascertified\t5sl
sase\t5fg
sass\t34
sast\t51w
sat\t42r
sata\t42o ng
satcom\t4q5
satellite\t3yv 8 r2
saturn\tfm
sauce\t42s
saucelab\t42s
saucelabs\t42s
sbc\t3rt
sbom\t5fh
sboms\t5fh
sbt\t42t
sc\t5q0 1 1 2
sca\t51r
scada\t5fi
scala\t35 sg 4x 1 32b
scalability\t50u
scalable\t1hr 3j3
scalacheck\t10j
scalatest\t42u
scale\t42v
scaled\t5ib
scaleway\t2c8
scaling\t50u
scality\t42w
scalr\t42x
scan\t4vc
scann\t1qc
scap\t5df
scapy\t42y
sccm\t42z
scd\t51l
scene\t10k
scenekit\t10k
sceptre\t430
schema\t3ds 1ha 2 2e ek
schemathesi\t431
schemathesis\t431
schematic\t5fj
schematics\t5fj
scheme\t36
schneider\t432
sci\t1h2 1
scientific\t433 1a0
scikit\t1h1 1
scikitlearn\t1h2
scim\t4q6
scipy\t1h3
scjp\t5qn
scm\t53j
scom\t434
scoop\t435
scotty\t10l
scout\t436
scoutapm\t436
scp\t4q7
scrapy\t1h4
scratch\t37
screaming\t437
screamingfrog\t437
scripting\t50v
scroll\t10m
scrollmagic\t10m
scrum\t5ic 1 a9
scrumalliance\t5sm
scrumban\t5ie
scrummaster\t5id
scss\t34
sct\t1ya
sctp\t4q8
scylla\t1qd
scylladb\t1qd
sd\t5fk
sdc\t438
sdet\t4so
sdh\t4qn
sdio\t4q9
sdl\t10n
sdl2\t10n
sdlc\t5if
sdn\t5g7
sdtm\t5tt
sdv\t439
sdwan\t5fk
seaborn\t1h5
sealed\t3fh
seam\t10o
seaorm\t10p
search\t3yi 8g ty f ea
seatunnel\t2h5
seaweedf\t43a
seaweedfs\t43a
secoda\t43b
secret\t50x rq
secrets\t1yd 32k
secretsmanager\t1yd
secs\t4qa
section\t4s4
secure\t2qq 2a8 1 2 5 1w ce 6 v
security\t1ye d 9u 2or 3c 1 a 1 1 1 1 1 1 1 1 1 6b 8m 13 bf
security+\t5m0
securityhub\t1ye
securityx\t5lr
sed\t38
segger\t43c
segment\t1h6 2m7 ng
seldon\t43e
selenide\t43f
selenium\t10q 32q
seleniumpython\t10q
self\t2js 1jp xs
selinux\t43i
sem\t50w
semantic\t1i 1fp 2mc 1 xq a3 48 2
semantical\t5fn
semantickernel\t43j
semanticui\t1h7
semaphore\t43l
semaphoreci\t43l
semarchy\t43m
sematext\t43n
semgrep\t43o
semi\t43h
semiconductor\t43p
semrush\t43q
semver\t51a
sencha\tfk l7
senchatouch\t10r
send\t1h8
sendgrid\t1h8
sendinblue\t2mu
seneca\t10s
sensitive\t26j
sensor\t5fo
sensu\t43r
sentence\t1h9
sentiment\t5d2
sentinel\t43s
sentinelone\t43s
sentry\t43t
sentryone\t1ql
seo\t51b
seq\t43u
sequel\t10t
sequelize\t1ha
sequential\t3ad
ser\t4qb
serde\t4qb
serdes\t4qb
serena\t43v
serial\t4qs 2y
serialization\t51c
serilog\t43w
servant\t10u
server\t10v 1be 2gi 5w s 1p 9 z dd 1 m
serveraction\t10v
serveractions\t10v
serverless\t1y8 e1 1 1rn
serverspec\t43y
service\t10w pi 7x 4q 1 1 20w 1 89 lh x 2r 1 9q y 2d 1b 8 2
servicebu\t231
servicebus\t231
servicecloud\t43z
servicefabric\t232
servicenow\t440 1 1on
servicenowitom\t441
servicestack\t10w
servlet\t10x
servlets\t10x
servo\t442
ses\t1us
session\t3rt 19n ec
sessions\t5fs
setuptool\t10y
setuptools\t10y
sfcc\t10c
sfdc\t41h
sfdx\t41l
sflow\t4os
sfmc\t41p
sfml\t10z
sftp\t4qc
sglang\t443
sgx\t532
shacl\t1qf
shadcn\t1hb
shader\t39 xr
shadergraph\t110
shaders\t39
shadow\t5hd
shaka\t111
shakaplayer\t111
shap\t444
shapely\t1hc
sharding\t51h
share\t112
shared\t28u 2kq
sharepoint\tcj oj 1 1 19s
sharp\t115
shell\tc 2y
shift\t51i
shiny\t3b
ship\t117
shippable\t445
shippo\t116
shipstation\t117
shopify\t20 z8 1 1 1 1 1 1 4rb
shopifyapi\t119
shopifycli\t11a
shopifyplu\t11d
shopifyplus\t11d
shopifypolari\t11e
shopifypolaris\t11e
shopware\t11f
shouldly\t11g
siam\t5sq
sidekiq\t11h
siebel\t446
siem\t5ft
siemens\t447 1 1 1 1 1 1 1 1 1 7o
siemenscalibre\t447
siemenslogo\t448
siemensnx\t449
siemensquesta\t44a
siemensscl\t44c
siemenstessent\t44e
siemensveloce\t44g
sig\t44i
sigfox\t4qd
sigma\t11i 32z qz ke
signal\t11j 400 6s
signalfx\t474
signalr\t11j
signals\t11k
signalspreact\t11k
signoz\t44i
sigtran\t4qw
sil\t5a1
silicon\t3tm 1d 9k oi
siliconlab\t44j
siliconlabs\t44j
silver\t44k
silverlight\t11l
silverpeak\t44k
silverstripe\t11m
sim\t44t
simatic\t44b a 1 1 cs
simatichmi\t44l
simcenter\t44o 1
simd\t5fv
similarweb\t44q
simio\t44r
simple\t11n sy 9 1
simplecov\t11n
simpleitk\t1hd
simpy\t44s
simscale\t44t
simscape\t44u
simulation\t5fw
simulink\t3c 41j 1
simulinkcoder\t44v
simulinktest\t44w
sinatra\t11o
sinch\t11p
singer\t44x
single\t1qg 30j oy
singlestore\t1qg
singular\t44y
singularity\t2ht
sinon\t44z
sip\t4qe qt
siri\t11q
sirikit\t11q
sirishortcut\t11q
sirishortcuts\t11q
sisense\t450
sit\t4xk
site\t2cb 2p9 2b
site24x7\t451
sitecore\t11r 4r0
sitefinity\t11s
siteground\t2cb
six\t5ss 1 1
sixsigma\t5ss
skaffold\t452
skeleton\t11t
skeletoncss\t11t
sketch\t453
sketchup\t454
sklearn\t1h2
skopeo\t455
skos\t1qh
sktime\t1he
skybox\t456
skyboxsecurity\t456
skype\t5gw
skyvia\t457
slaac\t4qf
slack\t11u 33e
slackapi\t11u
slackapp\t11u
slackapps\t11u
slackbolt\t11u
slackware\t459
slam\t5fy
slate\t11v
sles\t49c
slf4j\t11w
sli\t5fz
slick\t11x 1 1
slickgrid\t11z
slim\t120
slinky\t121
slint\teq
slis\t5fz
slo\t5fz
slonik\t122
slos\t5fz
slowly\t51l
slsa\t52a
slurm\t45a
smalltalk\t3d
smart\t123 28t rm 2t 1ap
smartform\t42i
smartforms\t42i
smartlook\t45c
smarto\t3ai
smartos\t3ai
smartthing\t124
smartthings\t124
smarty\t3e yr
smb\t4qg
smbu\t4qh
smbus\t4qh
smd\t51s
smm\t51p
smoke\t51m
smolagent\t45d
smolagents\t45d
smp\t45e
smpp\t4qi
smps\t3v8
sms\t4qj
smt\t42r
smtp\t4qk
snabb\t45f
snakemake\t3f
snap\t126 33a 1
snapcraft\t45g
snapdragon\t3xv
snapkit\t126
snaplogic\t45h
snapmirror\t3nh
snappackage\t45g
snappackages\t45g
snapshot\t51n
snapshots\t45i
snapvault\t3nh
snia\t5sv
sniacertified\t5sv
snmp\t4ql
snorkel\t45j
snort\t45k 1
snow\t440
snowball\t1yl
snowflake\t45m 1 1 1 pz x8
snowpack\t127
snowpark\t45q
snowpipe\t45q
snowplow\t45r
snowpro\t5sw
snowsight\t45s
snowsql\t45t
sns\t1uu
snyk\t45u
soa\t5g1
soak\t51o
soap\t45v 1a7
soapui\t45v
soar\t5g3
soc\t45w 1a8 1
soc2\t5g4
social\t51p
socket\t128 f7 3yr
socketio\t1hf
sockets\t5g6
sockj\t129
sockjs\t129
soda\t45x
soft\t45y
softether\t45y
software\t45z pb 4p 1r 1 b 8 4 6 1 21 39 7f 7 q 28
solana\t5g8
solar\t461
solar2d\tc5
solari\t460
solaris\t460
solarwind\t461
solarwinds\t461 1
soldering\t51s
solibri\t463
solid\t12a 1 33t 1 1cb
solidedge\t464
solidity\t3g
solidj\t12b
solidjs\t12b
solidqueue\t12a
solidu\t12c
solidus\t12c
solidwork\t465
solidworks\t465 1 1mr
solidworkspdm\t466
solr\t1qi
solution\t51t k
solutions\t51t hm
some\t4qm
sonar\t467
sonarcloud\t467
sonarlint\t12d 33u
sonarlintjava\t12d
sonarqube\t467
sonata\t12e
sonatype\t3o0
sonet\t4qn
sonic\t468 1
sonicwall\t469
sonu\t3zp
sonus\t3zp
sopho\t46a
sophos\t46a
sophu\t46b
sophus\t46b
soql\t46c
sora\t46d
sorbet\t12f
sorting\t51u
sosl\t46c
soti\t46e
sotif\t46f
source\t53j
sourcefire\t2qd
sourceforge\t46g
sourcegraph\t46h
sourcetree\t46i
sox\t5g9
spa\t5fx
space\t4qo
spacelift\t46j
spacewalk\t46k
spacewire\t4qo
spacy\t1hg
span\t4qp
spanner\t27b
spanning\t4qq
spark\t2 12e 1 1eq 1g4 9a 1 1 1
sparkgraphx\t46l
sparkjava\t12g
sparklyr\t46p
sparkmllib\t46m
sparkplug\t4qr
sparkpost\t12h
sparkr\t46p
sparql\t3h
spas\t5fx
spatial\t4wn
spc\t521
spdlog\t12i
speaker\t1hh
spec\t46q 1
specflow\t46r
specs\t12j
specs2\t12j
spectre\t12k 348
spectrum\t36j 10a
speculative\t46u
speech\t5ga
speedgoat\t46v
spf13\tbe
spfx\t112
sphinx\t12l ny
spi\t4qs
spice\t54e
spicedb\t12m
spinalhdl\t2pq
spine\t542
spinnaker\t46w
spirent\t46x
spl\t46y
splashtop\t46z
splide\t12n
split\t470 l1
splsplunk\t46y
splunk\t46y 3 1 1 1 1 8e 1df
splunkitsi\t473
splunksoar\t475
spm\t49h
spock\t476
spot\t1yo 28j
spotbug\t477
spotbugs\t477
spotfire\t478
spotify\t12o 1hu
spotifyapi\t12o
spotinstance\t1yo
spotinstances\t1yo
spotless\t12p
spree\t12q 1
spreecommerce\t12r
spring\t12s 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 33u 1 1 1 1 1 1ll
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
sprint\t5ia 7
spritekit\t10k
sprout\t47f
sproutsocial\t47f
spryker\t13g
sps\t5t0
spss\t3i 43y
spssmodeler\t47g
spufi\t47h
spyder\t47i
spyderide\t47i
spyglass\t49t
sqitch\t1qk
sql\t3j 1dz 8b 9 9 a 1 1 1 1 1 1 5 2 1 1 b0 19 6e 1xx ni 1 1 2n 2c 22 1t cd
sqlalchemy\t1hi
sqlc\t13h
sqlcipher\t1qs
sqlcmd\t1qt
sqldbm\t1qu
sqlfluff\t1qv
sqlite\t1qw
sqlldr\t1oo
sqlmesh\t47k
sqlmodel\t13i
sqlplu\t1op
sqlplus\t1op
sqlsentry\t1ql
sqlserver\t1qm
sqlx\t13j 1
sqoop\t47l
sqs\t1uv
squadcast\t47m
square\t47n
squarespace\t13l
squid\t47o
squirrel\t1qx
squirrelsql\t1qx
sr\t4qt
sre\t51k rh
srefoundation\t5t1
srtp\t4qu
srv\t4qv
srv6\t4qv
srx\t3dg
ss7\t4qw
ssas\t1qy
sscp\t5t2
ssdt\t1qo
sse\t5fg a
ssg\t51y
ssh\t4qx
ssis\t1qz
ssl\t4qy 2e
ssm\t1xz i b
ssms\t1qp
sso\t4qz
ssr\t51d
ssrf\t5gc
ssrs\t1r0
sst\t47p
st\t48e
sta\t51z
staad\t47q
staadpro\t47q
stable\t1hj 1 1fi
stackdriver\t26y
stackit\t2cc
stan\t47r
stanag\t4r0
standard\t13t
stanford\t1hl
stanza\t1hl
star\t47s 3 1 1 nr
starburst\t47t 1
stardog\t1r1
starlette\t13m
starlite\ton
starrock\t47v
starrocks\t47v
starteam\t47w
starwind\t47x
stata\t3k
statamic\t13n
state\t51v ei
stateflow\t47y
static\t51w 1 1 1 ev
statistic\t5ge
statistica\t47z
statistical\t520 1 8a 1c 4r
statistics\t5ge
statsd\t480
statsforecast\t1f0
statsig\t481
statsmodel\t1hm
statsmodels\t1hm
status\t482
statuscake\t482
statuspage\t483
steadybit\t484
steam\t13o
steampipe\t485
steamwork\t13o
steamworks\t13o
steelhead\t3zx
steep\t486
stencil\t13p
stencilj\t13p
stenciljs\t13p
step\t1yp 25y
step7\t44n
stepfunction\t1yp
stepfunctions\t1yp
stereo\t487
stibo\t488
stibostep\t488
stig\t580
stigs\t580
stimulu\t13q
stimulus\t13q 1
stimulusj\t13q
stimulusjs\t13q
stimulusreflex\t13r
stitch\t489
stitches\t13s
stitchescss\t13s
stix\t5gf
stk\t48a
stl\t13t
stlc\t522
stm32\t48b 1
stm32cube\t48c
stm32cubeide\t48c
stm32cubemx\t48c
stm8\t48d
stmicroelectronic\t48e
stmicroelectronics\t48e
stochastic\t523
stomp\t4r1
stonebranch\t48f
storage\t48g 1 tn da
storageo\t48i
storageos\t48i
store\t13u 3yb
stored\t525
storekit\t13u
storm\t2h9
stormshield\t48j
story\t1hn 3lr
storyblok\t13v
storyboard\t48k tm
storyboarding\t526
storyboards\t13w 3ya
storybook\t1hn
stp\t4qq
strace\t48l
strapi\t13x
stratix\t3bl
stratus\t48m
stratusvo\t48m
stratusvos\t48m
strawberry\t13y
stream\t23i 255 109
streaming\t58w 84
streamlit\t13z
streamset\t48n
streamsets\t48n
stress\t4zi
stride\t5go
strimzi\t48o
string\t527
stripe\t140 do
stripeconnect\t140
stripes\t141
strongly\t5gu
strongswan\t48p
structlog\t48q
structure\t2cx
structured\t1x 1m 458 1 pa 46 9u
structuremap\tah
strut\t142
struts\t142
struts2\t142
stubs\t52q
studio\t2ey
stun\t4r2
style\t143
stylecop\t143
styled\t144 1 dk
styledcomponent\t1hp
styledcomponents\t1hp
styledjsx\t144
styledsystem\t145
stylelint\t48t
stylex\t146
stylu\t3l
stylus\t3l
stytch\t147 1
sublime\t48u
sublimetext\t48u
submariner\t48v
subnet\t529
subnets\t529
subnetting\t529
subscription\t4sx
substance\t48w
substrate\t48x
subversion\t48y
success\t48z
successfactor\t48z
successfactors\t48z
sugarcrm\t149
suite\t490
suitecrm\t14a
suitefoundation\t5qb
suitescript\t490
sulu\t491
summernote\t14b
sumo\t492
sumologic\t492
supabase\t1r2
super\t14c 2 34p
superagent\t14c
superannotate\t493
supermetric\t494
supermetrics\t494
supermicro\t495
superset\t496
superstruct\t14d
supertest\t497
supertoken\t14e
supertokens\t14e
supervisord\t498
supervized\t59a 76
supplier\t52x
supply\t52a
support\t5en
suricata\t499
surprise\t1hq
surrealdb\t1r3
survey\t49a
surveyj\t14f
surveyjs\t14f
surveymonkey\t49a
survival\t52b
suse\t49b 1 1jr
susecertified\t5t3
sva\t49d
svelte\t14g 1 1
sveltej\t14g
sveltejs\t14g
sveltekit\t14i
sveltenative\t14h
svg\t1hr
svm\t5en
svn\t48y
swagger\t5dd
swarm\t49e 1
swc\t49g
swd\t4np
swg\t5gh
swift\t3m 10x 1 1 1 1 34u hm
swiftdata\t14l
swiftformat\t14m
swiftlint\t14m
swifttesting\t14k
swiftui\t14n
swig\t14o
swin\t1iy
swing\tlr
swiper\t14p
switching\t4pt
swoole\t14q
swr\t14r d1
swt\t14s
swtjface\t14s
swupdate\t49i
sybase\t1q9 v
sycl\t1ht
syliu\t49j
sylius\t49j
symantec\t49k
symantecghost\t49k
symfony\t6k y9 1 4oa
symfony2\t14t
symmetric\t5gi
symphony\t14t
sympy\t14v
synapse\t23j
synce\t4r4
syncfusion\t14w
syncsort\t49l
synergy\t49m
synergycm\t49m
synology\t49n
synopsys\t49o 1 1 1 1 1 1 1 1 1 1 1
synopsyshap\t49q
synopsyshaps\t49q
synopsysstarrc\t49u
synopsysvc\t49x
synopsysvcs\t49x
synplify\t49v
synthesis\t4y3
synthetic\t4a0 t9
sysadmin\t52c
sysinternal\t2ax
sysinternals\t2ax
syslog\t4a1 1
sysmac\t3pw
sysml\t5gj
sysprep\t4a3
system\t14x 25b sw 2s 4b nd 13 2h m m 1 1 1 1 1 3
systemc\t3n
systemd\t4a4 1 1
systemj\t14y
systemjs\t14y
systems\t1ys 29i u2 1 1 2 1 fy
systemtap\t4a7
systemverilog\t3w 45h v
t\t3o 1e6 uj
t24\t4b5
t5\t1hv
tab\t1hw
table\t4zc
tableau\t41j 8q 1 1 1 1it
tableaucloud\t4ac
tableaudesktop\t4aa
tableauprep\t4ab
tableauserver\t4ac
tabnet\t1hw
tabnine\t4ad
tabular\t4ae
tabulareditor\t4ae
tacac\t4pn
tacacs\t4pn 1i
tachograph\t4af
tachographs\t4af
tachyon\t14z
tachyons\t14z
tag\t36g
tail\t4ag
tails\t4ag
tailscale\t4ah 1
tailscalevpn\t4ai
tailwind\t150
tailwindcss\t150
taipy\t151
talend\t4aj 1 1
talos\t4am
taloslinux\t4am
tandem\t392
tanium\t4an
tanstack\tyj 6j 1 bl 19
tanstackform\t152
tanstackrouter\t1hx
tanstackstart\t153
tanzu\t2cj 1y5
tape\t3i2
tapeout\t4ap
tapestry\t6f
tapir\t154
tarantool\t1r5
target\t2e4 1wm
targetadobe\t2e4
targetlink\t4aq
targit\t4ar
taskiq\t155
tauri\t156
tax\t157
taxii\t5gf
taxjar\t157
tbb\tkx
tca\t15e
tcap\t4r6
tcl\t3p
tcp\t4r7
tcpdump\t4as
tcsh\t4at
tdd\t52i
tdengine\t1r6
tdm\t4r8
tealium\t4au
team\t3kt q2 x
teamcenter\t44d
teamcity\t4av
teams\tql 2u8 1
teamstoolkit\tql
teamsvoice\t3ku
teamviewer\t4aw
tech\t52j
technical\t51b 12 6 1 1
technology\t4sn 82
tecnomatix\t3u7
tecton\t4ax
tee\t532
tekla\t4ay
tekton\t4az
telecom\t5gk
telecommunication\t5gk
telecommunications\t5gk
telecoms\t5gk
telegraf\t4b0
telegram\t158
telematic\t324
telematics\t324
teleoperation\t4b1
telepresence\t4b3
telerik\t159 35v
telnyx\t15a
temeno\t4b5
temenos\tnh 3no
templ\t15b
template\t9x
tempo\t36w
temporal\t4b6
tenable\t4b7
tencent\t2ce
tencentcloud\t2ce
tensilica\t2y6
tensor\t1hy 1
tensorboard\t1hy
tensorflow\t1hz 1 1 1 1 2t5 18 1gq
tensorflowlite\t1i1
tensorrt\t1i4 2t5
tera\t1r7
teradata\t1r7 420
teradyne\t2iw
terraform\t2iz 1sb 1 1 1 1hv 1
terraformcdk\t4bb
terraformcloud\t4bc
terraformer\t4be
terragrunt\t4bf
terramate\t4bg
terratest\t4bh
tessent\t44e
tesseract\t1i5
tessy\t4bi
test\t15c 367 1 1 1 1 1 h0 8s 12 4 1 1 1 1 1 1 1 1 jr
testbench\t4wg
testbenches\t4wg
testcafe\t4bk
testcomplete\t4bl
testcontainer\t4bm
testcontainers\t4bm
testflight\t15c
testify\t15d
testing\t3ys tr 5
testkitchen\t4bj
testng\t4bn
testrail\t4bo
teststand\t3oa
tetramax\t49w
texas\t4bp
text\t1dm 4k 1 1 1sd 115 4 u5 2i 4l 38
textblob\t1i8
textract\t1uw
textualize\tzj
tez\t2hb
tflint\t4br
tflite\t1i1
tfs\t4bs
tfsec\t4bt
tftp\t4r9
tfvc\t4bs
tfx\t1i0
thano\t4bv
thanos\t4bv
the\t15e 1x4 19e wb
theano\t1i9
theforeman\t32i
theme\t15f
theming\t52v
theorem\t4wb
thermal\t52w
thin\t4bx
third\t4si af
thought\t4by
thoughtspot\t4by 1
thousand\t4c0
thousandeye\t4c0
thousandeyes\t4c0
thread\t4ra la
threading\tkx 4rn
threadx\t4c1
threat\t5gl 1 1 1
three\t1ia 3t6
threej\t1ia
threejs\t1ia
thrift\t5gp
throttling\t506
throwtheswitch\t4e1
thrust\t1ib
thrustcuda\t1ib
thunderbolt\t4rb
thymeleaf\t15g
ti\t4bp d 1
tia\t4c4
tianocore\t4dr
tiaportal\t4c4
tibco\t478 4x 1 1 1
tibcoebx\t4c7
ticketing\t4c9
tidal\t4ca
tidb\t1r8
tidymodel\t2oh
tidymodels\t2oh
tidyr\t3q
tidyverse\t3q
tiger\t1r9
tigergraph\t1r9
tiktok\t4cb
tiktokad\t4cb
tiktokads\t4cb
tikv\t1ra
tilt\t4cc
timber\t15h 1
timberandroid\t15h
time\t1rb 2l2 f1
timescale\t1rc
timescaledb\t1rc
timeseries\t1rb
timesery\t1rb
timesten\t1or
timestream\t1ux
timextender\t4cd
timing\t51z f7
timm\t1ic
timo\t3or
timos\t3or
tina\t4ce
tink\t15j
tinkerpop\t1k7
tinybird\t15k
tinygo\t4cf
tinymce\t15l
tinyml\t4cg
tiptap\t15m
tisax\t5gq
tisitara\t4c2
titanium\t15n
titaniumsdk\t15n
tiva\t4bp
tivoli\t3a4 12d z
tizen\t4ci
tkinter\t15o
tls\t4qy
tm\t4rc
tmap\t5ta
tmf\t4rc
tms320\t4bp
tmux\t4cj
toad\t1rd 1 2l6
toga\t15p
togabeeware\t15p
togaf\t5tb 1
togafcertified\t5tc
together\t4cl
togetherai\t4cl
togglz\t15q
toil\t52y
token\t54y
tokenizer\t4cm
tokenizers\t4cm
tokio\t15r
tomcat\t4cn
tomee\t15s
toml\t3r
tonic\t15t
tool\t59i
toolchain\t35w
toolchains\t35w
top\t5td
topic\t1id
torch\t1gc 22 1
torchaudio\t1ig
torchscript\t1ie
torchserve\t1if
torchvision\t1ig
tornado\t15u
tortoise\t15v 36t
tortoisegit\t4co
tortoisesvn\t4cp
tosca\t4cq
total\t15w
touch\t8n
touchgfx\t4cr
tower\t15x
towerrust\t15x
tox\t15y 36u
toxiproxy\t4ct
tpm\t5gr
tpot\t1ih
tprm\t52x
tpu\t28o
tr\t4rd
trace32\t3g7
traceability\t50i 2h
tracetronic\t2yq
tracing\t4vr
trackj\t4cu
trackjs\t4cu
trading\t5u1
traefik\t4cv
trailblazer\t15z
trailhead\t5te
training\t3ij 1tt
trainium\t1x8
trajectory\t5ds
transact\t3o
transaction\t530
transcoding\t5h0
transfer\t5gs
transform\t57m
transformation\t57m
transformer\t5gt
transforming\t57m
transit\t1yw
transitgateway\t1yw
translation\t4xz
traveo\t3ay
travi\t4cw
travis\t4cw
travisci\t4cw
tray\t4cx
treasure\t4cy
treasuredata\t4cy
tree\t566
trees\t4wy
trello\t4cz
trex\t4d0
tricenti\t4cq
tricentis\t4cq
tricore\t3ay
trigger\t160
trilino\t161
trilinos\t161
trino\t4d1
trio\t7k
tripwire\t4d2
triton\t1ii 1
trivy\t4d3
trl\t4d4
troposphere\t4d5
troubleshoot\t531
troubleshooting\t4yy 43
trpc\t162
tru\t4d9
tru64\t4d6
true\t163
truelayer\t163
truena\t4d7
truenas\t4d7
truffle\t4d8
trufflehog\t35c
trulen\t4d9
trulens\t4d9
trunk\t4wo
trusted\t50y 24 dp
trustzone\t532
ts\t3s 12c 1 4n8
tsfresh\t1ik
tshark\t4da
tslint\t2zw
tsm\t3a4
tsn\t4re
tso\t4db
tsql\t3o
tsqlt\t1rf
tsup\t166
tsx\t167
tts\t5ga
tufin\t4dc
tuist\t168
tune\t4xe 2p b7 12
tungsten\t3dd
tuning\t4xe 25 k b7 12
turbo\t2g hj ma 1
turbogear\t16a
turbogears\t16a
turbopack\t4dd
turbopuffer\t1rg
turborail\t169
turborails\t169
turborepo\t4dd
turf\t16b
turn\t4r2
turnserver\t4r2
turso\t1rh
tuv\t5ow
tvm\t1il
tvo\t16c
tvos\t16c
twelve\t5ii
twig\t16d c9
twilio\t1in 2kq a1
twilioflex\t4de
twin\t16e
twincat\t4df
twirp\t16f
twisted\t16g
twitter\t9a x7
twitterapi\t16h
two\t16i 3ht
tws\t4dg
tyk\t4dh
type\t3s 12r 1 1 c3 3y6
typebox\t16k
typedb\t1ri
typedoc\t16l
typeform\t4di
typegoose\t16m
typegraphql\t16n
typeorm\t1io
typer\t16o
typescript\t3s
typesense\t1rj
typhoon\t4dj
typhoonhil\t4dj
typo\t16p
typo3\t16p
typography\t533
tüv\t5ow
u\t1ip ht 2d2
uart\t4rf
uat\t4s2
uber\t18v 1f3
ubiquiti\t4dl
ubuntu\t4dm 1 1
ubuntucore\t4dn
ubuntuserver\t4do
uc\t3ka
ucce\t2qr
ucd\t53f
ucos\t3ka
ucs\t2qs
udev\t4dp
udp\t4rg
uds\t4dq
ue4\t170
ue5\t170
ueba\t5gv
uefi\t4dr
uem\t4w1
uft\t4ds
ufw\t4dt
ug\t449
ugv\t4du
ui\t16q 1 2vs bc ii 6r 1 1 1 e
ui5\t42j
uiard\t5tf
uibootstrap\t16q
uikit\t16r 1
uikitcss\t16s
uipath\t4dv 1fk
uirpa\t5tf
uis\t534
ultra\t4rm 6i
ultralytic\t1iq
ultralytics\t1iq
umap\t1ir
umbraco\t16t
uml\t3t
umts\t4rh
un\t4dx
unbound\t4dw
underscore\t1is
undertow\t16u
undici\t16v
unece\t4dx
unicorn\t16w
unidata\t1p9
unified\t3t 4s8 kv
unigraphic\t449
unigraphics\t449
unisy\t4dy
unisys\t4dy
unit\t538
unitrend\t4dz
unitrends\t4dz
unity\t16x 1 2nb 8t ay 1 ul ku
unity3d\t16x
unitycatalog\t4e0
unitycertified\t5tg
unitypro\t432
unitytest\t4e1
universal\tcz gx d7 1l0 e5
universe\t1p9
universepick\t1p9
unix\tc 2y 4as
unleash\t4e3
unmanned\t4du
uno\t16z
unocss\t1it
unoplatform\t16z
unreal\t93 xx 4mh
unrealengine\t170
unsloth\t4e4
unstructured\t4e5
unsupervized\t5gg
upcloud\t2cf
upf\t4e6
upsource\t4e7
upstart\t4e8
upstash\t1rk
uptime\t4e9 1 oz
uptimekuma\t4e9
uptimerobot\t4ea
urban\t2eo 1zn
urbancode\t4eb
urllib\t171
urllib3\t171
urql\t1iu
usability\t53a 1 2
usart\t4rf
usb\t4ri 1 1
usd\ttw
user\t4s3 b1 1 1 5 1 1 1 1 1 1 1h 1 at 13
ussd\t4rl
uswds\t172
utm\t4ec 12l
utms\t5gx
uv\t4ed
uvicorn\t1iv
uvm\t4a8
uwb\t4rm
uwp\t173
uwsgi\t1iw
ux\t4u1 96 6 3 1
uxcam\t174
v\t2to 29u
v0\t4ee
v2v\t4ef
v2x\t4ef
v7\t4eg
vaadin\t175 1
vaadinflow\t176
vae\t2ji
vaex\t4eh
vagrant\t4ei 1 1
vald\t1rl
valgrind\t4el
valibot\t1ix
validate\t4wv n a5
validating\t4wv n a5
validation\t4wv n a5
valkey\t1rm
valtio\t177
value\t4zr
vanilla\t1l 15n
vapi\t4em
vapor\t179
vaporswift\t179
variable\t442
variational\t2ji
varnish\t1rn
vast\t2cg 227
vastdata\t4en
vault\t37y 16q 19w
vaultspeed\t4eo
vavr\t17a
vax\t3r6
vb\t3u 1 3
vb6\t3y
vba\t3y
vbscript\t3v
vbulletin\t17b
vc++\t17v
vcap\t5tl
vcdx\t5tl
vcenter\t2ci
vcf\t4g1
vcluster\t3hh
vcp\t5tk 1
vcpkg\t4ep
vcr\t17c 1
vcs\t49x 5f o7
vdi\t5gy
vdp\t5gz
vdsl\t4s0
vectara\t4eq
vector\t1ro wl 1qi 1 1 1 tn
vectorcanape\t4er
vectorcast\t4ev
vectordavinci\t4es
vectorization\t5fv
vectorwork\t4ew
vectorworks\t4ew
vectra\t4ex
vectraai\t4ex
vee\t17e
veeam\t4ey 1ek
veeamcertified\t5ti
veeva\t4ez
veevalidate\t17e
vega\t17f
vehicle\t4f0 1
vehiclespy\t4f1
velero\t4f2
velo\t4f3
velocity\t6g 110
velocloud\t4f3
velodyne\t4f4
vena\t4f5
vendor\t52x
vendure\t17h
venv\t17s
veracode\t4f6
vercel\t2ch 22q
verdaccio\t17i 37q
verdi\t49y
verification\t53i
verified\t50y
verify\t17j
verilator\t4f9
verilog\t3w 4be
verint\t4fb
verism\t5tj
veristand\t3ob
veritas\t4fc 1 1
versa\t4ff
versanetwork\t4ff
versanetworks\t4ff
version\t4fg o3
versioning\t53j
versionone\t4fg
vert\t17k
vertex\t17l y0 35 1
verti\t4ae
vertica\t1rp
vertipaq\t4ae
vertx\t17k
vespa\t1rq
vest\t17m
vex\t4fh
vfd\t442
vfx\t5h5
vgg\t1gy
vhdl\t3x
vibe\t53k
victor\t4fj
victoria\t4fi
victoriametric\t4fi
victoriametrics\t4fi
victorop\t4fj
victorops\t4fj
victory\t17n
video\t17o 37w 1 11f
view\t17p
viewcomponent\t17p
viewmodel\t17q
vim\t4fm
vios\t4fn
viper\t17r 49a
viptela\t2qo
virsh\t3gl
virtual\twf ym 8v 2 2bq 1 q6 2c 8r 4 cp
virtualbox\t4fp
virtualenv\t17s
virtualization\t5h3
virtualized\t5h3
virtualkubelet\t4fo
virtualwan\t23w
virtuoso\t1rr w5
virtuosordf\t1rr
virtuozzo\t3r8
vis\t17t
visio\t4fq
vision\t17u b4 3y6
visiono\t4fr
visionos\t4fr
visual\t3u 4 13x sz gm 1yc 1 1 1 q n0 1 dj
visualbasic\t3y
visualforce\t41o
visualization\t57o
visualizations\t57o
visualize\t57o
visualizing\t57o
visualslam\t4fs
visualstudio\t4fu
visualvm\t4fw
visx\t17w
vit\t1iy
vite\t17x 380
vitej\t4fx
vitejs\t4fx
vitepress\t17x
vitess\t1rs
vitest\t4fy
viti\t4j1
vitis\t4j1
vivado\t4fz 32
vlan\t4rn
vlans\t4rn
vllm\t1iz
vlm\t5h4
vlms\t5h4
vlookup\t3kr
vlsi\t5h6
vm\t23y 8k 34k
vmax\t2wk
vmce\t5ti
vmm\t3s7
vmotion\t4g7
vms\t5h2
vmss\t23y
vmware\t2ci 1 1ir kq 1 1 1 1 1 1 1 1 1 7 10i cm 1
vmwarearia\t4g0
vmwarehcx\t4g3
vmwarensx\t4g5
vmwaretanzu\t2cj
vmwarevcap\t5tl
vna\t4et
vnet\t23v
vnf\t4yz
vnx\t2wg
voice\t59 297 21u 10x
voiceagent\t2eg
voiceagents\t2eg
voiceflow\t1j0
voiceskill\t59
voiceskills\t59
voip\t5h7
volcano\t4gb
voldemort\t1rt
volley\t17y
volleyandroid\t17y
voltdb\t1ru
volte\t4ro
vonage\t17z 38d
vonagevideo\t17z
vonr\t4ro
vosk\t1j1
voxel51\t4gd
vpc\t1v1 32 ar
vpcs\t1v1
vpls\t4rp
vpn\t4rq
vpns\t4rq
vpp\t4ge
vr\t5tr
vran\t4rr
vrealize\t4g0
vrf\t4rs
vrop\t4g0
vrops\t4g0
vrrp\t4rt
vs\t4fv
vsam\t4gf
vsan\t4gg
vscode\t4fv
vsphere\t2ci
vss\t4ft
vsto\t180
vsts\t20u
vtd\t4gh
vteststudio\t4gi
vtex\t181
vtiger\t182
vtk\t4gj
vtune\t4gk
vue\tbr wc 1 1 1 1 aw
vue2\t186
vue3\t186
vuej\t186
vuejs\t186
vuepress\t187
vuerouter\t183
vuestorefront\t184
vuetify\t1j2
vueuse\t1j3
vuex\t1j4
vulkan\t188
vulnerability\t53n 1 dk
vultr\t2ck
vwo\t4gl
vxlan\t4ru
vxvm\t4fe
vxwork\t4gm
vxworks\t4gm
vyo\t4gn
vyos\t4gn
vyper\t3z
w\t1j9
w3c\t5hg
waf\t5h9
wafer\t43p
wago\t4go
wagtail\t189
wai\t5ha
wail\t18a
wails\t18a
wan\t4nw
wandb\t1j9
warehouse\t4gp
warp\t18b jk 2ov
warprust\t18b
warpstream\t4gq
was\t4h6 1cg
wasabi\t2cl
wasabistorage\t2cl
wasm\t40 14c
wasmer\t2cm
wasmtime\t2cn
watch\t4gr
watchdog\t53p
watchdogs\t53p
watchguard\t4gr
watchkit\t6r
watcho\t18d
watchos\t18d
watchtower\t4gs
waterfall\t5ij
waterline\t18e
watermill\t18f
watson\t3a7
watsonx\t3a7
wav2vec\t1j5
wayland\t4gt
waypoint\t4gu
wazuh\t4gv
wcag\t5hb
wcdma\t4rh
wcf\t18g
wdio\t4gy
wdl\t2ud
wds\t4hm
wear\t18h 1 38e
weasy\t18j
weasyprint\t18j
weave\t4gx
weavenet\t4gx
weaviate\t1rw
web\t40 39 6 1bs 40 gv 1xx 1h dj 1 1 4 1 1 dd 1q 6v l 1 1 1 1 1 1 j 7 1z 7s 2w 3 1 1 1 1 1 1 1 1
web2py\t18k
web3\t1j6 3yb
webapi\t7f
webassembly\t40
webauthn\t4ma
webdav\t4rv
webdriver\t43g di
webdriverio\t4gy
webengage\t4gz
webex\t2qv
webflow\t18l
webflux\t13f
webform\t79
webforms\t79
webgl\t1j7
webgl2\t1j7
webgpu\t1j8
webhook\t5hi
webhooks\t5hi
webi\t41z
webjob\t242
webjobs\t242
weblogic\t4h0
webmethod\t4h1
webmethods\t4h1
webmin\t4h2
webo\t4h3
webos\t4h3
webot\t4h4
webots\t4h4
webpack\t4h5
webrtc\t5hj
websense\t32h
webservice\t5hf
webservices\t5hf
website\t53s 2 1 dh
websocket\t5hk
websockets\t5hk
websphere\tkg 3w 2lp 175
webstorage\t1n7
webstorm\t4h7
weights\t1j9
weka\t1ja 2xy
weld\taj
well\t1z2
wercker\t4h9
west\t4jz
westbuild\t4jz
wgpu\t18m
whatsapp\t18n
whatsup\t4ha
whatsupgold\t4ha
where\t4hb
wherescape\t4hb
whisper\t1jb
whisperopenai\t1jb
white\t53x
whm\t2co
why\t4hc
whylab\t4hc
whylabs\t4hc
wi\t540 dl
wicket\t6h
widevine\te1
widget\t18o
widgetkit\t18o
wifi\t5hl
wijmo\t18p
wildfly\t3ch
wily\t2ni
wimax\t4rw
win\t18t
win32\t18q 38n
winapi\t4hd
winbug\t4he
winbugs\t4he
wincc\t4hf
wind\t4hg
windbg\t2b1
windchill\t3wi
windi\t18r
windicss\t18r
windmill\t4hh
window\t4hj mf
windows\t18g c 1 1 h pu b6 an 1wf 5 1 1 2 1 1 1 1 1 1 1 1 1 1 1 di 3 6u
windowsbatch\t2ky
windowsdn\t4hn
windowsdns\t4hn
windowskernel\t4hr
windowsserver\t4hv
windriver\t4hg
windsor\t4hy
windsurf\t4hz
wine\t4i0
winform\t18t
winforms\t18t
winget\t4i1
winglang\t4i2
winlogbeat\t2yy
winscp\t4i3
winston\t4i4
winui\t18u
wire\t18v 39a 1 1 1
wireframe\t53z
wireframes\t53z
wireframing\t53z
wireguard\t4i6
wireless\t4tq aa 1
wiremock\t4i7
wireshark\t4i8 1bf
wise\t18w
wishbone\t4rx
wix\t18x 38t
wiz\t4i9
wlan\t540
wmi\t4ia
wolfram\t24
wolfssl\t4ib
wonderware\t2k0
woo\t18y
woocommerce\t18y
woodpecker\t4ic
woodpeckerci\t4ic
woopra\t4id
word\t18z ad 21j 1nm
word2vec\t1jd
wordpress\t18z 1 1 1 1 1
wordpressvip\t194
workato\t4ie
workbox\t195
workday\t4if 1 1b8
workdaypro\t5to
worker\t196
workers\t24q
workflow\t5hm
workload\t28w
workmanager\t4ih
worko\t4ii
workos\t4ii
workspace\t4g8
world\t4ij
worldpay\t197
wowza\t198
wp\t18z a 13g 218
wpa\t4ry
wpa2\t4ry
wpa3\t4ry
wpbakery\t19a
wpengine\t2cp
wpf\t19b
wpgraphql\tjk
wpml\t19c
write\t52l
writing\t4vg 2 5d 1q
wsdl\t5g2
wsgi\t76
wsl\t4ik
wso2\t19d
wsus\t4il
wwf\t18s
wwise\t54x
wxpython\t19e
wxwidget\t19f
wxwidgets\t19f
x\t1z4 2ji 1 2 vb
x++\t19g
x11\t4in
x2ap\t4rz
x86\t9 5he
xai\t375 21x
xamarin\t4f 152 1 1 1
xamarinnative\t19i
xaml\t19l
xampp\t4io
xapian\t1rx
xarray\t1je
xata\t19m
xbox\t59m
xcelium\t2nz
xcode\tkw or 392
xcodecloud\t19n
xcp\t4iq 1
xctest\t4is
xcuitest\t4is
xcuitests\t4is
xd\t2e5
xdebug\t4it
xdp\t4iu
xdr\t58f
xdsl\t4s0
xebialab\t4j3
xebialabs\t4j3
xen\t19o 132
xenapp\t5gy
xendesktop\t5gy
xenforo\t19o
xenomai\t4iv
xenserver\t2cq
xero\t4iw
xfs\t4ix
xg\t1jf
xgboost\t1jf
xgs\t4mk
xhprof\t4iy
xhtml\t1i
xib\t13w
xilinx\t4fz 30 1 1 1
xilinxise\t4iz
xilinxversal\t4j0
xilinxviti\t4j1
xilinxvitis\t4j1
xl\t4j3
xla\t1jg
xldeploy\t4j3
xlsxwriter\ttu
xmatter\t4j4
xmatters\t4j4
xml\t41 3 5db
xmlhttprequest\t19p
xmpp\t4j5
xorg\t4in
xp\t5i4
xpath\t42
xpediter\t4j6
xpedition\t3jv
xpress\t4j7
xquery\t43
xr\t5tr
xray\t4j8
xrmtoolbox\tec
xsd\t44
xsl\t45
xslt\t45
xsrf\t56t
xss\t5ho
xstate\t1jh
xtdb\t1ry
xtext\tei
xtremio\t2wi
xunit\t4j9
xxe\t5hp
xyflow\tya
yagni\t5ik
yaml\t46 1yb
yammer\t2b2
yandex\t2cr
yandexcloud\t2cr
yang\t47
yara\t48 5di
yard\t19q
yarn\t4ja 1
yarp\tte
yaskawa\t4jc
yellowbrick\t1rz
yellowfin\t4jd
yeoman\t19r
yesod\t19s
yew\t19t
yield\t4je
yii\t19u
yii2\t19u
yjs\t19v
yml\t46
yoast\t19w
yoastseo\t19w
yocto\t4jf
yodlee\t19x
yokogawa\t4jg
yokogawacentum\t4jg
yolo\t1ji
yolov\t1ji
yolov5\t1ji
yolov8\t1ji
yosy\t4jh
yosys\t4jh
yottadb\t1mb
your\t4ji
yourkit\t4ji
youtrack\t4jj
youtube\t19y
youtubeapi\t19y
yugabyte\t1s0
yugabytedb\t1s0
yum\t4jk
yup\t1jj
z\t4jl 1 1 y4
z3\t42r
zabbix\t4jo
zachman\t5tp
zap\t3s9 rg
zapier\t4jq
zarr\t4jr
zbrush\t4js
zeabur\t2cs
zebu\t49z
zeek\t4jt
zen\t19z 39v
zend\t1a0 4jq
zendcertified\t5tq
zendesk\t4ju
zendframework\t1a0
zenml\t4jv
zenon\t4jw
zenonscada\t4jw
zenoss\t4jx
zephyr\t4jy 1 1
zephyrproject\t4jz
zephyrscale\t4k0
zeplin\t4k1
zeppelin\t2hd
zero\t318 1iw jk 1q ce 1 2
zeroc\t1a1
zerocice\t1a1
zerolog\t4k2
zeromq\t4k3
zerotier\t4k4
zerto\t4k5
zfs\t3ra
zia\t4kd
zig\t49
zigbee\t5hu
ziglang\t49
zilliz\t1s1
zinc\t1s2
zincsearch\t1s2
zio\tai zk
zioscala\t1a2
zipkin\t4k6
zitadel\t1a3
zk\t1a4 47p
zkp\t5ht
zkps\t5ht
zod\t1jk
zodb\t1a5
zoho\t4k7 1
zohoanalytic\t4k8
zohoanalytics\t4k8
zola\t1a6
zookeeper\t4k9
zoom\t1a7 3a3
zorin\t4kb
zpa\t4kd
zscaler\t4kc 1
zsh\t4a
zte\t4ke
ztna\t5hv
zuken\t4kf
zuora\t4kg
zurb\th4
zustand\t1jl
zuul\t4kh 1
zwave\t5hr
zynq\t4j2 1h
zypper\t4kk
μc\t3ka`;

/** Which skills have a folded spelling that begins with two letters. */
export const spellingIndex = `.n\t4b 1 1 1 1 1 2x 2
0m\t4k3
10\t2jp
11\tew
12\t5ii
1p\t2ct
1w\t4kl
21\t5a0
2d\t542
2f\t4ob
38\t2cu
3c\t2cv
3d\t2cw 1 1 1 2r4 28
3g\t544
3n\t4z0
3p\t396
3r\t4si
3t\t5bg
4g\t544
50\t4s4
5g\t4km 1 jh
6l\t4ko
80\t2d6 27j 1 wv
8x\t2d0
a.\t547
a/\t4s1
a1\t2d1 2f3 1
a2\t2eb
aa\t2a7 5b
ab\t0 4i 1 1 2q 25s 1 1 1 1 1 1 bk 1d2 q7 c4
ac\t1 4k 1 1 1 1 1 1 1 1 1 1 5 6l 6k s3 9e 1 7 3r 85 4e 1 9g 3o 1 1 1 1 1 1 1 1 1 1 1 1 1 1a 4f 18i 109 1 1 1 av q ev 1 8 2 42 5p
ad\t2 4u 1 1 1 1 a6 a8 kv fy a8 1 1 d 8r 8 33 l 6 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 m8 1k 47 1 4c gy 47 6u c3 3v 2b 79 4 2 1 3 c 2z 4z 3m at 3m 2 76
ae\t4y 1eq 3wu 25
af\t4h 29r 26k 1 7f
ag\t51 1 158 dg qj 1 1 1 5e 11q 62 10r bz do s 9g
ah\t2ed 26h
ai\t53 158 zb 4s 1 1 1 1 1 1 1 1 1 1 1 1 1c 4b nh 17d 11 c2 bx 1 1 1 1 7c 7w
aj\t1ac 3u0
ak\t54 1 1 1 1mw 1 9j d4 1
al\t58 1 1 1 1 1 122 2y 1 1 1 6j 2q 8g 1n bf h 3z 56 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 8g lb fs 7b 1y c tz c2 ec 1 bb
am\t5e 1 1 1ea 1 8f 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 4 g 1 1 2 1 1 1 1 1 7 5 1 4 7 3 3 7 8 1 5 6 4 4 1 3 b 1 a 1 7 gd 1 1 1 1 1 1 1 n jd m0 j9 7d 8s 1 jm
an\t3 b 4i l 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 g5 oa 1 1 1 98 1 lw 9s 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 a6 qf 5c q in n1 1 1 1y 1q 8c 1 1 1 30 1g 9u 1
ao\t61 1 wr
ap\t4 1 w 52 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 54 12 8l 4s be 2c 1l 4y 1l 6f 19 1 1 1 1 1 1 1 1 1 1 1 1 1 i 1r 3 q 16 23 1o 1 2z 4 1 1 4 3y 2 2q 31 l 1 3v 1 3w g 1v 6 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2a i4 3z 1d y 23 1i v p 5o 6q 2u v bj 2a 1d 8 3h 7m l 7l 1 1 1 1 1 1 46 12 9 l w 27 2s 1 1 1 1 77 2m l 1p 24 1
aq\t1k8 xp
ar\t9 6l 1 1 1 1 1 1 1 1 1 1 1 1d4 ih 5 2z ab 1t 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 hi bl lb 7o gc 7q 1s 60 1c 3 2e g 1 1 1 1 1 5a 78 1l 1 av
as\t6 1 1 1 6x 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 v7 7t 1 17w 1 1 1 1 1 1 1 1 1 1 1 1fu m9 1 7m 3w 48 45 1 1 1 6 6w 1o s 1w w 1l 6 1 51
at\t7n 1 1 1 1 1cj 3h 4h qn 1 1 1 1 1 1 1 1 1 1j 8h jq 7k d6 nf ad 8t 7l
au\ta 7i 1 1 1 1 1 1 1 1 1 1 la 9a 82 1 1 1 9k 7z 1 38 fu 7j 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 j bh f1 8i 20 w5 b2 1 1 1 p 41 4 1a 21 1r m 10 p 1 1 1 1 1 1 dw 1 1 aq
av\t83 1 1vp g5 1 1 1 1 1 1 1 1 c3 2jm
aw\tb 7u 1bl m 40 3u 1 1 2 1 1 1 4 2 1 3 1 1 1 3 1 2 1 2 1 1 2 1 2 1 1 2 1 1 1 2 1 2 2 1 2 3 6 4 2 1 2 3 1 1 4 1 1 1 1 1 1 1 2 2 1 2 2 1 1 1 1 1 2 4 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 63 a4 b 4l 1 2yu 1 1 1 1 1 1 1 1 1 1 1 1 1 1
ax\t86 12m 9l zw 1 1 10b 108
az\t1ke 1 1 1 eo 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 5e d a l 2 9i 1 1 1 1rm 17g 1 1 1 1 1 1 1 1 1 1 1 1 1
b&\t2kg
ba\tc 2r 7 4x 1 1 1 1 1 1 1 1 12e 9p 1 1 jk 1 fg w 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1zx 7g b 1 1 2x 1o r 6z 1 1 1 2 co bv
bb\t9o 1ay
bc\t5a2 9t
bd\t4su
be\t8g 1 1 1 1 1 b6 o fk 5q 55 1 1 9p 7r 1 49 9a ab 4x 1 1 1 1 1 1 1 1 1 1 zi r6 1d ff 1 1 cc
bf\t4l1 k8
bg\t4l2
bh\t2lf
bi\t8m 1 1 1 1 1 126 t9 1 1q 1 2 1 3p bq 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 l ea 1 qs 11d 1 40 2g 1y 3y 1 1 b n dm
bl\t8s 1 1 1 1 1 1 1 1 1 1 1 1 11u or 4j 4x 24 ao 1 1 1 1 1 1 1 1 1 1 1 1 1 zz 16q 1 6o 5p 1 1 1 eh 1 8v
bm\t2l0 1b 1 1 1 pj
bo\tv 6d 1x 1 1 1 1 1 1 1 11n 1 1 9l f7 ll 11 1 1 1 1 1 1 1 1 9n 15t qy 1 1 1 3r 8m 8h 61
bp\td 2mb 1 2it
bq\t247
br\t9d 1 1 1 1 1 1 1 1 1 11g 1bo 1 1 1 1 1 1 1 1 1 2v 1aj ru u 4 11 2i 8v
bs\t1au 1c6 g0 1m4 3y ci 84
bt\t2n1 2wz 1
bu\t9n 1 1 1 1 1 1 1 1 1y za t6 hd 1g 1 1 1 1 1 1 1 1 1 1 1 1 1 1 45 20v q 1 1 7 2b 41 3x 1u 3 1 1 j 8t
bw\t421
by\t1kn
c\te
c#\tf 3w
c+\tg 9g 1 1 1 3it
c/\t2nh
c1\te
c3\ta0 1
c4\t55o
c5\t55p
c7\t2rk
c9\te
ca\th 7 5g 3y 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 m7 ef 1 1 1 w 8l 1 ut 80 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1j 2 1j ih 1l g2 6g 5t ak 3e 2y 1 1 1 1 1 1 1 3e 4l 1 1 2 c1 c 1 38 2 2s f 7u 1 1 1 1 1l
cb\t2or 2vg
cc\t4iq 2l 1 kg eg 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 p 5 i
cd\taj 1l6 8l ki 2p 7 1jn a2 kh 11 dw 1 91
ce\tak 1 1 1 10l 1dl 1 1 1 1 1 1 1 1 1 1 249 4q 7r e4 b l 1 1 1 1 1 1 1 g 1 1 x 1 6 2r 2u h
cf\tl a3 1l9 t7 1 2ny 7y
cg\t2p6 2vw 1
ch\tap 1 1 1 1 1 1 10e 1 1 3z 5g lc j5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 7o ao 1l5 1 v ba b 1 er 1 h 1
ci\taw 1 1 19t jk 1 f0 6l 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 cz jr 12p 2z 3f 3r 1o 3n 1 4g 6j 2 48 1 1 1 1 1 1 1 1 1
cj\t55y
ck\taz 5ah 1 1
cl\te 4 ai 1 1 1 1 1 1 1 1 1 1 1 1 z8 s 9g 7p 2 1 2v a 7 1 1 2 8d 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 h p 5 3 2 1 2 5 3 5 3 3 4 1 2 5 2 1 1 1 3 9 j 6 s 99 5 8f 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 77 bm ct et bp fi 1 1 1 1 l 4 24 2a 74 8 1 1 1 q e j a9 3l 1
cm\t2ot 32 1 2e7 1 51 1u 8m 1
cn\t24i nf 1 21l jb 8t
co\tj 1 1 1 40 6l 4 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 9z 1c 3z 6o cb w 1 67 38 1 1 1 1 1 3i 47 1 3d 1 1 1 1 4 3 2z q 8 41 o 1 1 2n 28 i4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 6 r 2k 34 n 31 q 1 1 w 40 3w 4s 1g 8a 7z 38 hx 7r a 6 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 c w e p 1 1a f v i 1k 2 r 1 r e h f b j j f 5 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1a 1p e 18 1l a 8l 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 7p
cp\te 2 29 9k 2gz s 1 1 1 1 1 17d r bx 17y 1 1 1 1 2n
cq\t56o
cr\tn bn 1 1 1 1 1 1 1 1 1u 16n sz g8 1 1 1 1 1 1 1 1 1 1 1 1 1 1 bc 1ej 9r 1 1 ca 7 1 1 2 4l 6a 4l 1 1 1 1
cs\tf 9 bv yw 1 1 14 ry q2 1 1g7 ic c 3v 9g 1 1 67 7x 1g 1 1 1 1 1 1 4i 1v
ct\tao 4ta in 1 2j
cu\tp 1at 1 1 1 3k l6 uc 1 1 1 1 1 1 1zg 1 92 1 3c 6 1 4i 5i h
cv\t2uu 1 1jk rx l 1
cw\t2uw 1yn dg fo
cx\t66 6e 48v
cy\tq bv 1 z0 tf pw 1 1 gm 1pi 5x 1 1 1 e8 j u
d\tr
d3\t1bn 28x 1
da\ts 1 1 bt 1 1 1 1 1 1 1 1 6y rv 1 1 1 1 1 97 1 3g 4c 3s e 3h 1 7b 2 1 1 20 l5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 h g f kn db jn 6o 7c 1j 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 28 17 f c r d w 1j 5 w 38 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 d t 7 5w 2n 53 1
db\tcw 10c 7u 1 1 1 1 1 130 6t t 1 1 1 1 1z4 1 2 2a a7 f6
dc\t2sr 37 za 1ro
dd\t2vz 1pi 1 m9 aa
de\tv c2 1 1 1 1 1 1 1 1 1 ah cp bi 1 1 1 1 7y cl 8l 4s 3 2 1 1 2x cw 42 24 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 15 19 1 d7 x2 bv 6x 6 k 9 7 r 5 k 5 1 1 1 1 1 1 1 1 1 1 1 1 1 h f 1a 6 1a f 1r 18 1 a n 4a 1 1 1 1 15 d 1x 10 2c 3c 3d 1g 1 1
df\t2x1 93 1p7 1 20
dg\t1by 9a
dh\t1i bp 48d
di\tcf t 1 1 1 1 1 1 1 13k fj 8l 1 1 2j oa 14 1 1 1 1 1 1 1 j l mh ai 8j f8 2i 1 1 6h u b 2c 1 1 1 1 1 1 i 3g 3b 2d 11 1g 3 1 1 1 1 1 8 3j 27 1w 1g ci
dj\tdg 1 1 1 1 1 1 1
dl\tr 1b8 1lb 1oe jp 2f b
dm\t1wl 10q 1oe
dn\tdw kb 3ld 26 1 1 a0 c0
do\t4b 9d 1 1 1 1 1 1 1 1 1 y3 1 1 1 c4 4p ca b7 1 4k ce 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 8j 3n cl r8 81 2 1 1 9y 6s 5j 1 1 1 1 1 1 9q 1 4u 1
dp\t3q 1e3 1fz 21f nq
dr\tdn b 1 1 1 1 1 1 1 1 1 1 1 xv 7t 1c sq 2g he 1 1 1 1 1 1 1 1 1 1 1 1ns 9m 33 z br 6r 4w
ds\t2y5 1 1 1 m5 1nv 3 1 ac
dt\t2y9
du\t7c 6y 170 fq 3o lo 7y 1 1
dv\t1c5 1m8
dw\teb 47m ls
dx\tdc
dy\tec 1el 1 1 uf b0 1 m5 1 1 1 17 18h 1j r5 1 1
e2\t2yg 1xk
ea\ted 1 1 2k2 1 1 1 1 1nd
eb\t1t0 15m 1 1oe
ec\t1l cv 1 1 1 1 1 bz lj 3 gv 2 1 5k n4 cw 1 1 wq 7m 15b ep 1 1
ed\t1lb 7 6m 16n 1f0 88 m l4 p 1 j 5 ks
ee\t2ys
ef\tem 1 1 i 11s c8 15n 1 b 15e
eg\tep 1
eh\t1lc 48l
ei\ter 3ms kh ml
ej\tes xf 4ay
ek\t1t7 1 15n
el\tw 1 dw 1 1 1 1 gb h0 4r 4e 1 1 1 7k 1 2 1 2 1 3 1 3b 8l tf a 1 1 1 1 1 1 1 1 1 1 1mt 9z w b4 u 5m 15 7n 6p 2 4
em\te h 16 cx 1 1 1 1 1 x6 h2 15w 1 1 1 1 1 1 1 1 1 1 1 15d jq 7a 1 1 1 1 ch 1 1t
en\tes c 1 1 yg 7v 1 do 1 az 1 2r ml 1 1 1 1 1 oh 7b ql 21 6g 6 1c 1 1 23 3j g 15 4g t 1 1 1 1 1 1 2o 49
ep\tf7 er 25r 1 1 1mb 115
eq\tf8 1q0 2nw
er\ty eb 1z cy rd 1e9 1 1uv 1f 10 bk 7c
es\t1l dp x0 108 nc 1 1 1 1 1 1 1 9m 1cg lv q 1 1 ei
et\t1cb 99 1ei 1 1 1 1lz 1 1 56 84 4u 4h 1
eu\t306 1lx mq
ev\tfb 1 1 2a 13y 7r 7q 1 6x s7 1 1 1 1 1 1 3u 1hv 5 mk 3 1 1 1 1 1 94
ew\t425 1l4
ex\tfe 1 1 1 1 1 1 1 wr 9a 1 2v cn 44 6a ov 1 1 1 1 1 1 1 1 1 1 1 1 83 6o 57 19w 1j 1 1 3y i 33 54 8 1 1 1 91 o 7q 39
ey\t4w6
f#\tz en
f5\t30r 1 2mi
fa\t8n 5e 1m 1 1 1 1 1 1 1 1 1 1 1 1 1 wd 1 1 1 98 1 b4 1 8g 1 1 4x 2 qi 1 1 1 1 1 1 1 1 1 1 6a 27 1b 95 c8 42 l8 ap t 27 9x e7
fc\t2mx 2ri 8x 32
fd\t2cw 23i
fe\tg1 1 1 we 99 jn vr 1 1 1 1 1v0 11 bw 1 1 1 1 3u aa
ff\tg4 2l5
fh\t4m8
fi\tg5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 hq ni 1 1 1 1 6x cm 19 jq 3t 4s 2c 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 ir hn 34 1w 96 e 2g 32 1 1 8b 1b c 5z 1f 2l 32 1 1 1 3q i u 8z 6i
fl\t90 7k 1 1 1 1 1 1 1 1 1 1 1 1 1 fm fz 1 1 1 1 9a 1 u io 1 8l 2f ic 32 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 dl d0 3r 4x kp 1 d7
fm\tgy 2lh 1 1tr 8q
fo\t10 fz 1 1 1 1 1 vj 1 9a f1 mt ep 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 8u aj 1a1 1 17 af 1h 1 4y c1
fp\th5 2ls 1 1t1 dh 3
fr\t11 g5 1 1 1 1 vf ol 11p 1 1 1 1 1 1 1 1 1 1 1 1 19w 97 9y 1 6t p 5m 5c
fs\tz gc 1c4 19x 1
ft\t4mf 1 4 9n
fu\thc 1 1 1jy 3y e4 jz 1 1 1 1 1 1 6u zc mp 1 1 1 1 5n f 6y 1 1 61 9b
fx\t143
fy\thf
g2\t33k
ga\tb h5 1 1 1 14g 1 7g cc xt 1 1 1 1 1 1 1 1 1 1 29 4 hp 28 16e 1 1 1 3v 7e 1q 1 1 1n 2o
gc\t12 hk 1mv 19 h 7 9 2 3 p 3 a v2 2jj 1 1 1 1 1 1 1 1 d
gd\t13 32u 1 1 25p 7 dt
ge\t9j 81 1 1 1 v3 1 1 1 75 o5 fn g7 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 sl ph a6 8o 4c 2 1 1
gg\t14 2zd
gh\t15 gj 1 1 1ns yy 1 d
gi\tfm 25 1 1nq z0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1r9 1 d2 dy 1 1 1 1 1
gk\t284 3
gl\t16 gn 1 1 uz 1 1 gl 3f 1 1 1 18h 1 1 1 1 1 1gx hf 5v
gm\thw 2nq 1 u 2he
gn\t1cz 1m8 4s k 15 1 1 1 1 1 1 1 1 cv 11w 1w na 31 b2
go\t17 1 5f 46 5c 1n 5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 q 3 w sk 7 94 1 1 je 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 x0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 a6 1g2 1 y a6 1z 1 e2 1 1 1 1 1 1 1 1 1 1 1 1
gp\t1fa 1qj q 1 1 1 1 1 j 1fd 1 n8 3 ee
gq\t1m4
gr\t19 1 h8 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 tx 1 78 1y 1 1 1 1 1 aq 10s 8x 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 4a 23 7d 65 90 6g 1f 32 bk a6 1 w 5w 4g 1w 1 4p 3i 66 1 4i
gs\tj2 1 1 tw vx ye 1fc 112 o 1 1
gt\tj5 136 1k5 1 v 1 1fb
gu\tj6 1 1 1 ts 9b 76 1dw 1 1 1 1 1 1vl 1 1 6t eh
gv\t37k
gw\tja 557 1
gx\t3lb 1op ej
gy\t1d2
h.\t4mp
h2\t1d3 1 99
h3\tjb 2oa
ha\t1b 1 1 1 1 8n 9a 1 1 1 1 1 1 1 tm 1 1 97 1 3t wd 6o ed 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 ai 68 3k iy bg 6b 2w 2 v 1 1 1 1 46 8x 1 1a 3i 9q
hb\t1mg
hc\t1f j1 212 1pv lr 6b 6u
hd\t1d8 99 ew 16p 1 g 1e8 11u
he\tjk 1 1 1 1 tl 99 mg 1 p7 9y 1 1 1 1 1 1 1 1 1 kz 43 eu kq r cd 7v bz
hf\t2fs 38u
hh\t1b
hi\t1g i9 1 1 1 1 1 1 tf 1 1v3 1 1 1 1 1 1 1 1of 1 1 3s 1j 7o 3 1 1 1 ju
hl\t1h if 1ys 23k k 1 1 a7 rm
hm\t38e 8 21m
hn\t1mj
ho\tjx 1 1 aj iu vo zn 1 1 1 1 1 1 1 1 1 1 1 1ma 4h 15 9f
hp\t38z 1 1 1 1 1 1 1 1 1 1 1 1 1 1 20r
hq\t1g
hs\t1mk 1mu 1df 2 oh
ht\t1i ii 1 1 1 r2 15k 265 2 1 2p gx 3r 4q s 1m
hu\tk4 1 1 1 t6 1 1 1 vl 7p sp 1 1 1 1 1 1 1ni 1 6b 6t eg
hv\t31t
hw\t4wx
hy\tk8 1 1 1 1 1 1 g2 d1 93 mi 1 61 ui 1 1 1 1 1 1ne 1 d5 21
i.\t3pf
i1\t1di 3k3
i2\t4my 1
i3\t4n0
ia\t1x4 2 by 10o 1nn cx bs
ib\tkf 1 75 v0 mk 1 1 1 1 5h 3t o0 3a 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 h 77 dl 5b dj 8q 11o
ic\teq 5r 1wa ti 1 5u tn db a5 1y pl 1
id\t1j 5t d6 124 lj ic 62 7y 5u 1 v 1m1 1 d4 1 1
ie\t3ad 1cq 1 1 2e k1 w 1 1 1
if\t340 6e
ig\t1jz 1qg 1 1cq a3
ih\tkj
ii\t3ah o 1zm
il\tkk 29h gh 1
im\tcx 7o 1 sx 1 1 vp 11a 1 1 1 1 1 1 1 1cg 1 6s 3a 3s 4x d 48 1 1
in\t8w br 1 1 1 1 1 1 1 1 1 1 1 g5 2t 9q 1 1 5y 31 1 1 1 1 1 1 1 1 ad bw 6 68 3x l 3r 8 1o 7i 2z 4k 5c f 2 b 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3o 1v 1j f7 k a7 7t by s g 3l 1 1 1 1 1 1 1 1 1 1 1 1 d n i 40 45 1 6 d c f 1u 8 1 1 1 1 f 15 i 2s l 2v 5r 56
io\ta9 aq 1 1 1 1 1 1 1c4 4a 7s h5 1wt af a6 2x
ip\tl4 so 1y0 1 1 1 1 1 1 1ba 2 1 1 1g dh 86 2e 3d 8n 1
ir\tl6 1 2fl b7 1be 9z ov
is\tl8 1xb dv 3t bt 1 1 2c at b0 68 6w f 9o 1 1 1 1 1 1 1 1 3h 23 40 7 d6 9 1 1 1 1 1 1 1 1 1 1 1 bi 1 29 1 1 1 1 1 1 1 1 1 1 1
it\tl9 w4 1uq 1gk 52 1 2z 4v 55 f 1 e2 1 1 1 1
iv\tla 1u8 ur 13 s 1 9c b3 1em
ix\t3c6
iz\t3c7
j1\t3c8
j2\t1k jr b
ja\t1k 1 jq 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 g 6 5 3 e6 cs 97 10w oh 1 1 1 1 1 1 1 zs 56 tt 1 1 1 e2
jb\tly 1 1 1 2qg
jc\t1m kg 2qg
jd\t1k kj 10u 1pm
je\tlm a 8 1 1 1 1 1 xu 1sh 1 1 1 1 1 1 1 1 cg ai nx 11q
jf\t2ig ty
jh\tma
ji\t1n ko 29l gx 1 1 1 1 1 1 169
jl\t43c
jm\tmc 1 2qn 1 1 1
jn\tme 2qq 2ca 1 1 1
jo\tmf 1 1 1 r8 1 1ze 1km 5l 1s ci
jp\tlo v 2qn
jq\tmk 1 2qm
jr\t31
js\t1l 3 1 1 kw 1 1 1 1 1 1 5c uu 1pz b vj ex 2 ra 9t
jt\t3d4 fo ux
ju\t1r l2 1 1 qx 1yz i 1 1 1 1 1 1 1 1 1 1 1rm
jv\t5ba
jw\tmw 40u
jy\tmx
k0\t3dk
k2\tmy
k3\t3dl 1
k6\t3dn
k8\t3fe
k9\t3do
ka\t6a 17j 1 vi 5f yy 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 221 1t 7c
kc\t5pj 1
kd\t1mz 1re
ke\tmz 1 1 1 1 qs 1 1 1 92 ad 47 7t 8z tu 28 1 1 1 1 1 1 1 1 1 1 1 3v am ul a1 dj 1
ki\tn4 1 1 1 15l v 1 1 fp 12c 30 1 1 1 1 am 168 bd b6
kl\tn8 2rn 1 1
km\tnl 19s 38p
kn\tn9 1 qp 1 1ml ed 6q 124 nl
ko\t1s 1 1 lh 1 1 1 1 1 1 1 1 1 1 qg ve 15k 1 1 1 1
kp\t4ye
kq\t1v
kr\tnm
ks\t1t 3c0 1b 1
kt\tnn 1
ku\t1v lu qd 62 1h 1g 1rs d 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1eb he e7
kv\t29g 16a 1
ky\tnq 1 1t2 yz 1 1oo
l1\t4xl 5
l2\t4nt 4s 55
l3\t4nu 9w
la\t1w 1 1 6y ew 1 1 1 1 1 1 1 1 1 1 1 1 13 kt y 35 1 8y ac 1 1 1 48 1 7r 12n 3q 1 1 1 1 1 1 1 1 1 1 1 1 1 fl s3 1 6v aj w 16 1 42 1 4 9z 43
lc\t3g8
ld\t1id 1xw 17o
le\t1z m6 1 1 1 1 1 1 pu 8y 1t7 1 1 1 1 1 i3 zb 1 1h c6 6r 6p 1 p 35 13
lf\t3gg 298 1
lg\t5bi
li\t20 1 19 l2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 6i ix 1 1 1 24 1o 53 1 af 6x 51 7c zn 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3d 8r 8e 21 in 1j 3 1 7j 1g x 1 1 37 18 44 5 4q 8 a 1o 1f 24 8p
ll\tos pi 1 22w 1 1 1 1 1 16o 4a 66 5s 4m g 8 h 1l
lm\t1n6 1u7 2ci
lo\tot 1 1 1 1 1 1 1 1 1 1 1 p8 8v 1 en 1 7n xb ak 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2c 7s 83 nx 42 2l y 1z d 1 1 1 1 1 1 1 1d 2v 4 6t 2b 1 3a f5
lp\t3vh q0 149 1
lq\t3hy
ls\t3hz 1 1 1ut
lt\t3i2 1 15z m 5l 9v a
lu\t22 n3 1 1 1 1 ag nk 1 1uu 1 1 1
lv\t3i8 1 15u
lw\t3ia je mg
lx\tpa 2t1 1
ly\t3id 1 1 1yh
m3\t1nb 1v6 28 51
ma\t23 1 1 2a kw 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 t 64 fi 1y 1 1 1 1 1 x 7x 1 1 1 1 1 e 5t fw 7b 1t zu 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1y er 1k gz x 4l 1 1 93 v 1 1 1 2o 5f 5b 1 1 1 1 1 1 1 3 1k 6 c6 1 d 28
mb\t2id 114 14o se 6g
mc\t2ju z8 g 1 1si 9 dl
md\t26 nv 1k2 19h 14p a0 dl e4
me\t27 d7 b ad 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 o2 1 8y 1 1 2w 3k 2p 1 1 bk 70 1l i2 1x hn 13 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 12 75 aj 18 h3 30 a0 1 1 1 1 1g 4 10 4n 1o 3j 13 1 1 1 1 f 39 a9 1
mf\tqi 3xt
mg\t4oc
mi\thz 8k 1 1 1 1 1 1 1 1 1 38 gh 44 1 8z 1 1 2z au 31 54 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 v 1 i7 6a cz d 6j 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 4d o2 3r 2 6s 4j 28 3b i d3 1 1 1 1 1 1 1 35 am 1 1 1 1 1 1 3n
mk\t8w hx
ml\t28 om nt 23t 3 2v l8 lo 66 91 46 o
mm\t1eo
mn\tqv
mo\t29 7q gx 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 na 1 1 1 1 8v 1 1 1 1 1 1 ql h0 1s 1i il 43 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 e8 2i ga 52 1 6 63 1d a 26 1 1 1 1 1 1 1 1 l 1a 3v 22 2l 8 1g 1a 8 1 1 1 1 1 8 1 1 15 c e 1e n 99 d 1
mp\t1nv 1xu o 1 1 wn 5e 1 1 1 nv 1
mq\t3a1 cf 124 1
mr\t3mh
ms\t17v fq 31 3h g6 4 2 q0 k6 3 1 1 2 1 2 o z 1 1 1 k 2l lz 45 1p 7 88 89 rr 9
mt\t3mm 120 1
mu\t23 pd 1 n0 d 92 n7 37 6f ci pg 1 1 1 1 1 1 1 1 1 2o yr c 3e 26 4j 5i 2i 4q a p 1 1 1 1 1 4k 94
mv\t7d k5 1 2ve 1po 1 1
mw\t1u4
mx\trk nb
my\trl wc 1 1z0 23b
n8\t3n0
na\t5l fj 6i 1 1 1 1 1 w8 9r de 2k 5s fc lv 2c 2 1 1 1 1 1 1 1 10 cc y7 1 1 dv 1 d
nb\trs 2vh 11f
nc\trt n3 283 23b 5
nd\t5m m8 1 2vf 11f o1
ne\t2a 21 nl 1 1 1 1 1 1 1 1 1 1 1 1 ig 49 1 6 b 4b 4a 1 1 1 1 1 1 e3 1 8v 1 78 86 1 2h 74 78 fx 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 rc 9 94 1 1 11 8u 6 1 1 1 1 1 1 39 ag 1 1 1 1 1 1 3 90 4d 1 1
nf\ts9 2vt 1 1 1av dw 1
ng\tsa 1 mo 296 1 1 11v mv
nh\tsc 1
ni\t2b je 6p 1 1 1 1 1 mh f5 mt s9 dl 1g 1 1 1 1 1 1 1 1 1 1 1 1 1l2 3c 1 1 1
nl\t1f1 q6 1je 1oh
nm\t3om 107
nn\t5qd
no\tnz 4l 1 1 1 1 1 1 1 1 1 1 1 1 vb e4 62 2u nl aa eu r 1 1 1 1 1 1 1 1 1 1 f 19k 4 1 cl
np\tsx 2ex h4 1kn
nr\t3ot l
ns\tsy 1r5 14w 1 1 1 8 qv 1a9
nt\t4ou mm
nu\tsz 1 1 1 1 1 ly 1 95 n0 1dv 1 1 1 19v e2 dc
nv\tt5 1 io 3a 1 1 3c 1sj 8n 5j 1 1 1 1 1 1 zi 11l
nx\tt7 1xd wl 29 1 1
o3\t3pq
oa\tt8 1 2mb 19d
ob\t2c 1 3 qu 1 1 1 uw n0 1v 1cd 1 1 1 1 1 19g 7a 1j 5f 1 7
oc\t2e r0 1 uv n4 ot pg 1 1ng 1 dh 1
od\ttg 1us 11h 1w 1ll
oe\t1oj
of\t6b n6 2r8 51 1nh
oi\t4p2
ok\tti lp wb 1e9 1 1sh 88
ol\t1f8 3y0 1
om\t2dv 1by 1 1 1 243
on\ttj 1 lp 2k sh a 1 28 1an 2h 1 1 1 1 1 15j 2 3g 9a 30 6l
oo\t2d4 1cz 1hs 5f 1
op\tq 1p dn 8a 59 1 1 1 1 1 1 1 1 1 1 1 1 1 as 39 7b 1 1 1 1 1 1 1 1 1 3s 50 1 1 16 8b dg 1 12 2r df fm 3s 3d 3t 2r 4a 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 b3 ev 4j 2z 2 1 1 1 1 2 26 7u f k bb 10 q 8 1 1 1 1 1 3 cy
or\t7n mc 1 1 ud 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1b l7 1 1 1 1 1 1 1 1 1 1 1 hl 5y 6v 3m e7 3n 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 c7 3d 86 3 18 7w hj 73 44 8x 1 1 1 1 1
os\tu2 1 1 1 lb 9f v6 yk 4c 4x 6 1 1 1 1 wz 1 a0 b 1p cc 3 1 d5 1 1 1 1 1
ot\tu6 1 2wu y4 a0 eg
ou\t3kq 7f mz pc mf
ov\t2bo 1 1ek 1x 1 wz of
ow\tu8 2xo c 1 1j4 29 1 1 1
ox\tu9 1 1
oz\t43c
p/\tuc
p2\t5dw
p3\t5qw
p4\t3tc vv
p5\t1fk
pa\t2g rx 1 1 1 1 1 1 1 1 1 1 1 1 1 1 ku 1 1 1 98 92 1 co 13 1 1 1 c1 2s 8c tc 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 8s kk 2y 4c 1p 1x c e 17 3 1 1 1 1 1 1 1 1 1 1h 2z 2j 1n 21 3o 1 1 1 e k 2e
pc\tus l6 oi 1oj 1 1 bl kn 1 1 io 5v 1 d2 1 1 1 2
pd\tut 1 1 2y7 4 w6 134
pe\t2h 2p pq 1 1 1 1 1 1 1 1 kl 98 1 1 241 3 1 1 1 1 1 1 1 1 1 1 1 1 1 6q sq q 51 t 1 1 1 k 97 4m d5 1
pf\t3th 1xm
pg\tv5 tv 1 1 1 1 1 1 9 41p
ph\t2i v 8k ir i 1 1 1 1 1 1 1 1 1 fy 4d 9h 1 np 1gl 1 1 1 1 1 1 1 1 10y 4w ed 1 38
pi\tvg 1 1 1 1 k7 1 1 4c 54 1 ur 10c e 90 1 1 1 1 1 1 1 1 1 1 1 vb b1 63 10 6i 3n
pk\t3u3 1jx
pl\t1x m 1 1 a6 1a 4b d9 1 1 1 1 1 1 1 1 1 k0 1 9g mf 4 y2 k8 1 1 1 1 1 1 1 1 1 1 1 155 1 1 1 ee 1 db s b
pm\t1fw 1 2ej w1 10o 1 1 1 1 1
pn\tvv 2ym 1wu
po\t2m g5 c1 14 1 1 1 1 1 1 1 1 1 1 js 1 1 9c 1 1 1 1 1 1 8i 6z 5p 1 16 1 1 1 kg 1r d0 7b 2b 9r 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 rq ay 13 g 1v ck 1 3u 9e 1 1
pp\t2xs xq tw 1 bh
pq\t5e3
pr\t2n k1 9j 1 1 1 1 1 1 1 1 1 1 1 1 j1 h 1 1 1 1 9e 1 1 1 8g 4j 1 8b 12 1 1 bz 65 3 9s rj 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 69 6z 7 ef 19 3 2r b 4 x 2 13 3w j b 8 1 1 1 1 1 1 1 1 1 g 2n 15 3p 4 3i 2k 1 3 1 1 1 1 1 1 1 1 3 6h 35 1 4 1 32 5 1 1 3 2g
ps\tvq u 1 su 1ko w lf 1 1 1 t0 1 4v qk 6k 1 1 1 1
pt\t2u8 12a t1
pu\t2o ty 1 1 1 jh 1 o8 42 8l 1fh 1 1 1 1 1 1 1 1 1 wu 6c b bp 22 e 1 d7 1
pv\t3wt 1
pw\t3wv 1hl
px\t3ww 1
py\t2p u1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 2o 8j 7o 1 1 1 1 1 k 14a b1 5y sd 2f 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 ae
q#\t2q
q/\t1mz
qa\t3xf v9 7b
qc\t500
qd\t1pn
qe\t3xg 12l
qg\t3xh
qi\txc 3s8 oz
ql\t1uc 236 1 1 1 1 1u2
qm\txd 2 308 12f
qn\t3xo 1 1
qo\t5eh
qr\t3xr
qs\t2q 3uo s7
qt\txd 1 1 1 30c 1 1 fy
qu\t2r uq 1 1 1 1 1 1 1 iq 1 99 1 4p 18x 5o ow 1 1 1 1 1 1 1 1 1 1 1 1 1 62 9i bu ad 1 1 1 1 bv 2j 1 1 d6 2c
qw\txp 30k
r\t2s
r2\txq 172
r8\twd
ra\t2u 1 uw 1 1 1 1 1 1 1 24 21 d2 1b 1 1 1 1 1 82 13 mc 1 50 su od 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 22 jv 50 1 ag 1 1 68 86 1 1 1 1 1 1 1
rb\txz 1 4gs
rc\t1cf 3da b2 e7 4y
rd\ty1 lq 60 b 4d 1 gd 108 20c
re\t2w 1 1 8a 47 13 3s 1q c2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 l j cy 34 1 1 1 1 1 1 1 1 1 1 1 1 7p 15 1 1 1 1 1 1 1 1 1 1 1 4c 2 1 1 3m 4 a9 2b 1b 1 3p 6j n9 20 b f0 4o 2h p 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 y 4a 10 iv 3q 3 13 8 o c 8 p 1l 6 2p 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 15 s e 1 a a 4 j 4 21 2l 11 4g 7 9 1 1 1 1 1 1 1 1 7 1 a 6 2l 9g 1 8
rf\t4pq pc 1
rh\tzh 2zd a k 1j4 8y 2 1
ri\tzi 1 1 1 1 1 qh os 1kt 1 1 1 1 1 1 1 1 1 pt ax 1 1 ee
rk\t3zz
rl\t2s 1ds 2ik qo b0 e5
rm\t2t 1nc 29v 1f4
rn\t5cu
ro\t2z wp 1 1 1 1 1 1 1 1 1 1 1 1 2 gx 97 4e in 1r w3 p0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 p8 ay 1 4m 9e d 1 1
rp\t2s 8 3xm xa hb 1
rq\t101
rr\t4pu
rs\t2s j 3x0 c 1 1 1 1 70 i4 1 1 1 og
rt\t1gt 2es 37 20 1 kp 4h 1 1 82 63 b3 1x
ru\t31 1 x0 1 1 1 1c1 cc 9k 2j 109 1 1 1 1 1 1 1 1 1 1 1 1
rv\txz 338
rw\t50k
rx\t106 1 1 1 gr
ry\t10a
s.\t5ig
s/\t1qa
s1\t4q2
s2\t48g
s3\t1th 14 1uu
s4\t1qa
s7\t44b
sa\t4 2z 1 ci kp 1 1 1 1 1 1 gd c 8c p 1 1 1 1 4c 2 1 hh 4x 6b 7v 4s i 9f 29 u 7c eh 8 25 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 17 50 h4 1 1 30 7o 13 7i 5w 1 1 1 1 1 1 t 22 5e 45 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 t
sb\t3rt b0 1co
sc\t34 1 1 1 se 4x 1 1 1 1 gf 1 1 1 n 8l 1 7x dy 11k p2 1 1 1 1 1 1 1 1 1 1 1 1 1 mz 1 1 4u 2 8 26 3c 1 q 6 1s 8j 11 c 23 1 2s 1 1 1 7m 1 1 2 j 1z
sd\t10n 32l 1 n0 e 21 mw n 28 be
se\t1i 1q cc l4 1 1 1 1 1 1 1 1 1 1 g7 1 1 1 1 1 94 7 47 3g 3 2 1 d 4a 1 1 3g 22 3o 1 4v 2n 32 3w jn 54 cc 6p 4s 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2w 5b e1 1 h 1 1b n z 3m e x s 19 1 7 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 w q 4h 3m 8 q z 1e 10 5 1 1 1 1 1 1 1 7 2 4 7 5 r 4j 9 6n 1
sf\t10c n 30i 4 4 n3 1k
sg\t443 yz
sh\tc 1o 19 1 1 98 oh 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 fv 1 93 if 22 1t8 1 pf 7x 1 fv bc
si\t3c y5 1 1 1 1 1 1 1 1 1 1 1 fl 93 45 9 1 hg 5i 1bt 1d 97 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 23 50 5b 8y 1 i 3 22 2f 24 3z 1 2b 4g 1q 5s 1 1 1 1 1a bj 1 1 1 1
sk\t11t f9 c 93 2el 1 1 1 1 1 1bp
sl\teq n4 1 1 1 1 1 1 1 1 336 1 1 42 h3 b6 p do 1
sm\t3d 1 yp 1 1 28d e kc 7a 9 2k 1 1 1 l2 1 1 1 1 b2 3 3 e8
sn\t3f yr 1 sn 3r 1ow ae 65 1f 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 kr 53 5z r8 1
so\t3g 8p q3 1 1 1 1 1 1 1 f0 93 zv xn bp 66 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 k4 1 4n 4p 1p 1 1 1 1 1 1 8 8 3 1 6 1 y 13 39 7f 7 k 1 1 1 1 1 1 1 1 26 1 z 9i
sp\t2 3f 1 7w p6 i 1e 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 e0 1 92 85 8n 9w 3b 58 gt qs 98 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1z c 5q b5 1 1 1 1 19 4m 5e 21 c bj d 20 7 ah 1 1
sq\t3j zy 1 1 1 1 dx 76 1 14 9 9 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3v 75 19 6e 1xw 1 1 1 1 1 ne 1 1 2n 2c 22 1t cd
sr\t3dg 1dd 1 1 ap rh
ss\t1qo 1 9 1 1 6z i b 28x j7 1 1 1 2d 81 l di a m cq
st\t1x 1m 1 1 6w e6 ez 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 as 2j 1 1 1 1 1 1 9c 7o 4t 3g 5e l 21 2b ft ej oc 4q 33 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 hx a 1 1 4m 2e 1g 2d 1 1 1 1 1 1 1 1 1 1 1 1 1 i o 4m w 1f 1c f 3c z 1 1 9 6 6
su\t149 1 1 1 1 1 1 db 9c 1 2hr 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 jl 9c 1 1 m 6d 5d 1t 9v 2s
sv\t14g 1 1 d9 2r7 f 15a
sw\t3m i5 is 1 1 1 1 1 1 1 1 1 d0 16 2qg 1 1 1 1 e7 24 1a ma 34
sy\t3n 9 2o y9 1 1 1 1 1 cv 8g v 7o 4r 7e zb fo d8 2s 2e 13 6 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 gw 6g j k 2h m m 1 1 1 1 1 3 p d9 1 1w ap
t2\t4b5
t5\t1hv
ta\t6f s4 6g 1 1 1 1 1 1 1 1 bh 18 1 98 le 1l sc 2m 90 jh 8q 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 ew 1i 87 h3 cq
tb\tkx
tc\t3p 11p 35e 1 gd 1
td\t1r6 302 ba
te\t9x dk 34 8y 5p 1 1 1 1 1 89 4c 1 1 1 1 1 1 1 1 1 1 8z 3p hi 4x 1l 3 f7 3y 4s 3p a8 1 3g 5x 4l 5l 1 5i y 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 2 m g3 4 1 3s 49 m 5 x 5 1 1 1 1 1 1 1 1 1 1 1 1 8 2x 2i 4l 38 a 61 6l 1 1 1
tf\t1i0 1 2tq 1 1 fg
tg\t4bu
th\tkx kh 1 1 ct 1 1 1k7 19d 1 1 1 1 1 1 20 d9 1 17 3t 3v 2p 1 1 5a 39 14 41 1 1 1 1
ti\t3q 11r 1 1 1 1 1 1 cp 1v 4k 2h 1 1 1 1 3l tk ln en ih 4h d 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 y b dn al er g
tk\t15o
tl\t4qy
tm\t4bp u et 11y
to\t3r 4w x2 1 1 1 1 1 1 1 1 1 ae 21 1 1 1 8x 1 1ei 16o 1 1 1 1 1 1 1 1 1 q5 20 4k jt 1 1
tp\t1ih q7 2u9 du
tr\t3o 3w yf 1 1 1 1 cf 1 ep 1o zu 6m 5m 59 2c u7 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 e4 4e x a 11 z 1k g 21 1 1 1 34 1g 4q 1g 2z 1 1 7 ce n
ts\t3o 4 12c 1 1 1 bn q 8v ky nj a8 136 1 e3 11z
tt\t5ga
tu\t2g hj m9 1 1 1 l5 1 1lw zz 1 dp 8h pd
tv\t16c c9
tw\t9a x3 1 1 1 1 1 c4 1 2kq a1 1 1 av u7
ty\t3s 12r 1 1 1 1 1 1 bz 8u 1 2ly 1 1 pk dr
tü\t5ow
ua\t4rf n
ub\t18v 1f3 1pm 1 1 1 1
uc\t2qr 1 ti 1j5
ud\t4dp 1 dq
ue\t170 36r ia ku
uf\t4ds 1
ug\t449 9l
ui\t16q 1 1 2vr bc ii 6r 1 1 1 e pu
ul\t1iq 38w 6i
um\t3t 130 by 38q
un\tc 2y j 5a 3w gx cy 1 1 1 1 1 1 3 bm 3 1 6g 12u e5 o1 8t 17 9l 2 1 1 1 1 1 1 1 1 1 hw 77 5e 7u g ck 1
up\t1rk kv 21r 1 1 1 1 oz
ur\t171 bt vu 1zn
us\ttw d6 tg 2qx 3 1 1 1 i b1 1 1 4 1 1 1 1 1 1 1 1h 1 at 13
ut\t4ec 12l
uv\t1iv 2rd 45
uw\t173 bt 38q
ux\t174 3mx 96 6 3 1
v&\t53i
v0\t4ee
v2\t4ef
v7\t4eg
va\t1l 15k 1 1 1 1 1 bn 8o 1 1 kt 72 og j8 cw af 1 1 1 1 1 1 1 iu 29 ot
vb\t3u 1 3 13d
vc\t17c 1 i 14n 14z sg 4s n p ni q1 1
vd\t4s0 oy 1
ve\t3w 2k 10y 1 1 1 1 1 1 1 1 6 jw 1 1 dv 35 1 3q bs 102 ln g 4c 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 lh 1z l 1 4y 7e dn 1
vf\t442 1d3
vg\t1gy
vh\t3x
vi\t3u 4 sh b8 1 1 1 1 1 1 1 1 1 1 b1 8t 1 39 5t 32 2 di 6g 2s px an ag du 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 m 2g kj 1 1 29 1t j 8r 2 1 1 1 1 1 cm
vl\t1iz 21s 16w ph 2
vm\t23y 8k 1 k1 vn 33 kq 1 1 1 1 1 1 1 1 1 7 10i 4 cg 2 1
vn\t23v sl 1id k6
vo\t59 12p 1 b1 1 8s 1 mm 21u 1 1 1 bb pj
vp\t1v1 32 ar 27k bb 1
vr\t2to 1mc br 1 1 11y
vs\t180 su bo 23b 2 k 1
vt\t181 1 38f 1 1 1
vu\tbr wc 1 1 1 1 1 au 1 1 tg 2r3 1 dk
vw\t4gl
vx\t4fe 18 b8
vy\t3z 4co
w&\t1j9
w3\t5hg
wa\t40 2r 11i 1 1 1 1 1 1 aq 4 8m kq 1 1 xk ti cz 1 1 1 1 1 1 1 b 6q ft dk 1 19 b3
wc\t18g 3j1 pu
wd\t2ud 1ml o
we\t40 39 6 34 9x 3w f3 52 1 1 1 1 al 1 1 1 1 3x 4p 76 50 mt bm 7k ry 1h dg 1 1 1 1 1 1 1 1 1 1 1 1 1 2q 2b 5l 2p 1q 6v l 1 1 1 1 1 1 j 7 1z 7s 2w 3 1 1 1 1 1 1 1 1
wg\t18m
wh\t18n ao td 24m 1 1 ml
wi\t6h 7k uf 8 1 1 1 1 1 1 1 1 1 e pu b6 q 9x 2k bg dj k1 kv 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 9n 1 1t 1p 3 6u 1m 1 1 1 dk c2
wl\t540
wm\t4ia
wo\t24 16u 1 1 1 1 1 1 1 1 1 1 a4 1 ld 46 b4 10v vd 23 1 1 1 1 1 1 1 1 py 95 c2
wp\tjk pf a 1 1 1 13d 218 e1
wr\t4vg 2 5d 1q
ws\t76 127 397 1 xh
ww\t18s 3w5
wx\t19e 1
x+\t19g
x.\t5e0
x1\t4in
x2\t4rz
x8\t9 5he
xa\t4f 152 1 1 1 1 1 9s 8j 1f8 1bj qe
xb\t59m
xc\tkw or 1ec 1uq 1 1 1
xd\t2e5 24o 1 96 gf
xe\t19o 132 265 1 7 xv
xf\t4ix
xg\t1jf 335
xh\t1i 4hg
xi\t13w 3c3 30 1 1 1
xl\ttu pm 2zn
xm\t41 3 15l 39f 1 ya
xo\t4in
xp\t42 3ft yr k 1 yx
xq\t43
xr\tec 1ks 2k4 1aj
xs\t44 1 1fc 3nc av
xt\tei 1dg 14k
xu\t4j9
xw\t4in
xx\t5hp
xy\tya
ya\t46 1 1 p6 gc sr 8l 1p 26j 1 1 ye u
ye\t19r 1 1 i6 2re
yi\t19u 39k
yj\t19v
ym\t46
yo\t19w 1 1 9k 2t 2x4 1 1 1 1
yu\t1jj 8h 2rk
z/\t4jl 1 1
z3\t42r
za\t3s9 rf 1 1 1 19y
zb\t4js
ze\t19z 1 1 12r 4l jv 18r 9u 1 1 1 1 1 1 1 1 1 1 1 1 jj 1q ce 1 2 bv
zf\t3ra
zi\t49 69 zk 1 hy 1 2s4 7 xh
zk\t1a4 47p
zo\t1a5 1 1 9d 30n 1 1 1 1
zp\t4kd
zs\t4a 4g2 1
zt\t4ke xh
zu\th4 12h 30u 1 1 1
zw\t5hr
zy\t4j2 1h 1
μc\t3ka`;
