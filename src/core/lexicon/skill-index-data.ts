// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills have a name or a spelling that begins with a word. */
export const firstWordIndex = `.net\t4b 1 1 1 1 1 2x 2
0mq\t4mv
1\t4nd
100base\t2jv
11ty\tew
12\t5n4
1password\t2ct
21\t5e7
2d\t580
2fa\t4r3
3\t5fq
389\t2cu
3cx\t2cv
3d\t2cw 1 2 2pt 59 2d
3dexperience\t2cy
3ds\t2cz
3gpp\t582
3nf\t52a
3par\t39u
3rd\t4vc
4g\t582
508\t4uw
5g\t4ne 1 kn
5gc\t4ne
6lowpan\t4ng
800xa\t2d6
802\t4nh 1 yp
8x8\t2d0
a\t4h 4qc de f0 1
a10\t2d1
a11y\t4uw 1
a2a\t2ec
a2c\t4uy
a3c\t4uy
aad\t2a7
aaos\t2fl
ab\t2d2 1 2hq
abac\t583
abap\t0 2d4 bx 1el
abaqu\t2d5
abaqus\t2d5
abb\t2d6 1
abend\t2d8
abinitio\t2d2
ably\t4i
abp\t7a
abseil\t4j
absinthe\t4k
acc\t2jh
acceldata\t2d9
acceptance\t4uu
access\t1nl 37a
accessibility\t4uw 1
accessible\t4uw cs
accounts\t584 1
accu\t2da
accumulo\t1ju
accurev\t2da
ace\t4l 1
aceeditor\t4l
acf\t50
acf2\t2db
achronix\t2dc
aci\t204
acid\t56u
acis\t2dd
acl\t4uv
acls\t4uv
acm\t1vq
acma\t5ni
acme\t3ta
acmepacket\t3ta
acmp\t5ni
acmt\t5ng
acpi\t2de
acquia\t4n 5mx
acr\t205
acroni\t2df
acronis\t2df
acsp\t5ng
actian\t1jm 1
actianvector\t1jn
action\t1 4n 1 1
actioncable\t4o
actionhero\t4q
actioniq\t2dg
actionmailer\t4p
actions\ti5
actionscript\t1
activation\t4zr
active\t4r 1 1 15f zd 3w 1 1 1 1 1d 3ib
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
actor\t4uy
ad\t29l 8 3o 2hi 3j 9o bc
ada\t2 2dl 2h9
ada95\t2
adabas\t2do
adams\t2dp
adamsmsc\t2dp
adaptive\t1q7 nj 27f iy
adas\t2dr
adaspark\t2dn
adb\t4w
adc\t2ds
addigy\t2dt
additive\t2cw
address\t4h8
adf\t20g 1si
adjust\t2du
adjustsdk\t2du
adl\t20h
adls\t20h
administer\t4xx 7x 8 b5
administering\t4xx 7x 8 b5
administration\t4xx 7x 8 b5
admob\t36t
ado\t4x a9 1lo
adobe\t4y kg 1oh 1 1 1 1 1 1 1 1 1 1 of 8p m1 70 1iz 76
adobeanalytic\t2dv
adobeanalytics\t2dv
adobecampaign\t2dx
adobecertified\t5n9
adobelaunch\t2e3
adobetarget\t2e4
adoni\t4z
adonis\t4z
adonisj\t4z
adonisjs\t4z
adr\t4vg
adrs\t4vg
ads\t4nj
adsl\t4us
adtech\t586
adva\t2e6
advanced\t50 28r g mr 2m9
adversarial\t4v3 1
adversary\t4v0
adword\t36u
adwords\t36u
adx\t20f
adyen\t1a9
aem\t4y 5ib
aeron\t2e8
aerospike\t1jo
aes\t5l2
afdx\t4nk
affiliate\t4v1
afp\t4nl
after\t2e9
aftereffect\t2e9
aftereffects\t2e9
ag\t1aa
agenda\t51
agent\t2ea 1 1 sg 21g
agent2agent\t2ec
agentforce\t5wq
agentic\t2eb 2tx
agents\t2ed 2tv
aggregation\t1nq
agile\t3sz 123 rg
agilepm\t5na
agl\t2jw
agora\t52
agv\t3mm
ahb\t4nm
ahref\t2ee
ahrefs\t2ee
ai\t1ab zb 4t 1 1 62 ny 19d d9 1 6n 6g 1 1 1 7o 87
ai21\t2ei
aide\t2ej
aidelinux\t2ej
aider\t2ek 1
aifoundry\t2kj
aim\t2em
aiohttp\t53
air\t2ep 2tm
airbrake\t2en
airbyte\t2eo
airflow\t2g5
airmagnet\t2ep
airship\t2eq
airtable\t2er
airwatch\t4iv
aix\t2es
ajax\t58c
ajv\t1ac
akamai\t1s3 1
akeneo\t54
akhq\t2et
akita\t55
akka\t56 1
akri\t2eu
aks\t21n
al\t2ev
al2023\t1ts
alamofire\t58
alation\t2ew 1
alationcatalog\t2ex
alb\t257
albert\t1gz
albumentation\t1ad
albumentations\t1ad
alcatel\t3q4
aldec\t2ey
alembic\t1ae
alert\t4v5
alerting\t4v5
alertmanager\t3xp
alexa\t59
alexaskill\t59
alexaskills\t59
alfresco\t5a
algo\t2ez
algolia\t5b 154
algorithm\t58d
algorithmic\t5yn
algorithms\t58d
algosec\t2ez
alibaba\t1s5
alibabacloud\t1s5
alignment\t532
aliyun\t1s5
allegro\t1jp 148
allegrograph\t1jp
allen\t2f0
allennlp\t1ag
alloydb\t25o
allure\t2f1
allwinner\t2f2
alm\t39n
alma\t2f3
almalinux\t2f3
alpaca\t5c
alpacaapi\t5c
alpine\t5d 29r
alpinej\t5d
alpinejs\t5d
alpinelinux\t2f4
alsa\t2f5
altair\t17f 17r
alteon\t402
altera\t3zp
alteryx\t2f7 384
altia\t2f8
altiri\t2f9
altiris\t2f9
altium\t2fa 382
always\t29n
am335x\t4ek
amadeu\t2fb
amadeus\t2fb
amazon\t1jq 1 8f 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 3 1 1 4 g 1 1 2 1 1 1 1 1 7 5 1 4 7 3 3 7 8 1 5 6 4 4 1 3 b 1 a 1 7 gg 1 1 1
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
amba\t4nm
ambari\t2g6
ambassador\t2zx
amchart\t5e
amcharts\t5e
amesim\t471
aml\t58h
ammo\t5f
amperity\t2fg
ampl\t2fh
amplify\t5g 1ps
amplitude\t2fi
amqp\t4nn
amr\t3mm
amundsen\t2fj
anaconda\t1ah
analog\t5h 4pp d8
analogue\t4v6
analyse\t4x7
analytics\t4v7 gf 1h
analyze\t4x7
analyzing\t4x7
anaplan\t2fk
android\t4w m 1 1 1 1 1 1 1 1 c g5 1te 1 1 1s0 1fq
androidndk\t5m
androidsdk\t5o
androidstudio\t2fm
androidthing\t2fn
androidthings\t2fn
angular\t5r 1 1 1 1 1 1 14l
angular2\t5r
angularcli\t5s
angularj\t5x
angularjs\t5x
angularrouter\t5u
angularsignal\t5v
angularsignals\t5v
animation\t58f
anime\t5y
annotate\t5bg
annotating\t5bg
annotation\t5bg
annoy\t1js
anomalo\t2fo
anomaly\t4v8 d8
anpr\t3hi
ansi\te
ansible\t2fp 1 1 1 1 17d 208
ansiblegalaxy\t2fq
ansibletower\t2fr
ansiblevault\t2fs
ansy\t2fu
ansys\t2fu 1 1 1 1
ansyshfss\t2fv
ansysredhawk\t2fx
ansyssiwave\t2fy
ant\t5z 14k 15g
antd\t1aj
antdesign\t1aj
antenna\t2g0
antho\t25p
anthos\t25p
anthropic\t1ak 3zi
anthropicapi\t1ak
anti\t58h
antiviru\t4z0
antivirus\t4z0
antlr\t3
antrea\t2g1
anvil\t60
anyconnect\t2qg
anydesk\t2g2
anylogic\t2g3
anypoint\t3nz
anyscale\t2g4
anzo\t1jt
anzograph\t1jt
aop\t12t
aos\t61
aosp\t62
ap\t584
apache\t11 52 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5f s5 84 6f 19 1 1 1 1 1 1 1 1 1 1 1 1 1 i 1r t 39 n3 g 1y 6 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2v ik 5d y 26 1i w q 5w 75 2y w en 1e 8 3k 7w y8
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
apex\t4 6f
apexchart\t6j
apexcharts\t6j
api\t6k 1lm 333 1 1 1 1 d5 1 1 1 ay
apify\t2hi
apigee\t1v6
apim\t1ze
apis\t58i
apm\t51u
apn\t5iy
apns\t5iy
apollo\t1al 16y
app\t6l 1 1 1 1 6a or qh 33 1 1 4 40 2q 3m 3w 7w 1 1 3 4 2 3 1ny pi d8
apparmor\t2hl
appcelerator\t15n
appcenter\t2hk
appclip\t6l
appclips\t6l
appconfig\t1vc
appdynamic\t2hm
appdynamics\t2hm
appen\t2hn
appengine\t25s
appflow\t1s7
appian\t2ho 35r
appimage\t2hp
appintent\t11q
appintents\t11q
appium\t2hq
appkit\t6p
apple\t5 6l 1 jl 1rf 1pw 1ft
applecertified\t5ng
applepay\t6q
applescript\t5
applet\tlk
applets\tlk
application\t1of dr 31 2q8 5j 9 n 11 2j 34 4
applied\t5g5
applink\tcz
applinks\tcz
applitool\t2hs
applitools\t2hs
applocker\t29p
appnexu\t4lf
appnexus\t4lf
appoptic\t2ht
appoptics\t2ht
approval\t4zp
approximate\t1mj
apprunner\t1vb
apps\t2hu p2
appsec\t58m
appsflyer\t2hu
appsheet\t25t
appsignal\t2hv
appsmith\t2hw
appsscript\t36w
appsync\t1vg
apptainer\t2hx
appveyor\t2hy 1
appveyorci\t2hz
appwrite\t6s
apscheduler\t6t
apt\t2i0
aqua\t1k8 xt
aquasec\t2i1
aquasecurity\t2i1
ar\t6z 5re
ara\t2i2
arangodb\t1k9
aras\t2i2
arasinnovator\t2i2
arbor\t2i3
arbornetwork\t2i3
arbornetworks\t2i3
arc\t2i8 ib
arcade\t6u
arcadepython\t6u
arcgi\t30j
arcgis\t30j
arch\t2i4 2
archicad\t2i5
archimate\t58n eu
architecting\t55h
architectural\t55e
architecture\t4vg 9y
archival\t4x9
archlinux\t2i4
archunit\t2i6
arcore\t6v
arcserve\t2i7
arcsight\t2i8
arduino\t58o
ardupilot\t3yk
arena\t2i9 1
arenaplm\t2i9
argo\t2ib 1 1
argocd\t2id
argon2\t5e9
argorollout\t2ib
argorollouts\t2ib
argoworkflow\t2ic
argoworkflows\t2ic
argparse\t6w
aria\t5lv
ariadne\t6x
ariakit\t6y
ariba\t43o
arima\t58p
arinc\t58q
arista\t2ie
arize\t2if
ark\t70
arkit\t6z
arktype\t70
arm\t9 22m fl 1 1 1 2q8 1
armadillo\t71
armeria\t72
armtrustzone\t2ij
aro\t22q
arp\t4no
arq\t73
arquillian\t74
arria\t3cb
arrow\t75 293
arrowkotlin\t75
art\t53x
artifact\t25u
artifactory\t2ik
artificial\t587
artillery\t2il
aruba\t2im 1 1o9 1gm
arubacertified\t5ni
arubaclearpass\t2in
as\t2io 251
as2\t4np
as4\t4np
as400\t2io
asana\t2ip
ascet\t2iq
ascii\t6
asciidoc\t6
ase\t5nj
asgi\t76
ash\t77
asic\t4ze 9f cy
asil\t2ir
asio\t78
asn\t7
aso\t4ve
asp\t79 1 1 1 1 1 1 2bd 1hm
aspclassic\t2is
aspect\t12t
aspectj\t8
aspice\t592
aspm\t58u
aspnet\t7b
aspnetcore\t7b
asq\t5nk
asr\t5kt
assembler\t9 2ik
assembly\t9
assemblyai\t1am
assertj\t2iu
assessing\t548
associate\t5nd 58
astera\t2iv
asterisk\t2iw
asterix\t4nq
astree\t2ix
astro\t7g 1 2bh
astronomer\t2iy
astropy\t7i
astrostarlight\t7h
asvs\t5i2
asymmetric\t5ix
async\t7j 2bg 2px
asyncapi\t58v
asynchronicity\t58w
asynchronou\t58w
asynchronous\t58w 7e
asyncio\t7k 133
asyncpg\t7l
asynq\t7m
ataccama\t2j0
ate\t2j1
atera\t2j2
atg\t7n
atgcommerce\t7n
athena\t1s8
athenahealth\t2j3
athenanet\t2j3
atl\t7o 1
atla\t1nr
atlan\t2j4
atlanti\t2j5
atlantis\t2j5
atlas\t1ka 3h vf
atlassian\t7q 2bh 1m 8l k7
atm\t4nr
atmega\t3li
atmel\t3li
atpg\t4y8
atscale\t2j8
attention\t2j9 1
attiny\t3li
attr\t7r
attribute\t583
attribution\t5g2
attrs\t7r
attunity\t3z8
audio\t2jb 2in 3m 3d
audiocode\t2jb
audiocodes\t2jb
auditd\t2jc
auditing\t4vh
augmented\t5yd
aura\t7s
aurelia\t7t
aurix\t3bo
aurora\t1sa 1
auth\t1ao 3ya
auth0\t1ap
authelia\t7u
authentication\t58y
authentik\t7v
authorization\t58z
authorize\t7w
authzed\t12m
auto\ta 7n 2 1 12q 1 ks nu 1 c b
autocad\t2je 1
autoconf\t2k2
autodesk\t2jg 1 1 1 1 1 1 1 10t 235
autodeskalia\t2jg
autodeskalias\t2jg
autodeskforge\t2jj
autodeskvault\t2jn
autoencoder\t2jo
autoencoders\t2jo
autof\t2jp
autofac\t7y
autofixture\t7z
autofs\t2jp
autogen\t2jq
autogluon\t1ar
autogpt\t2jr
autohotkey\ta
autolayout\t7x
autolisp\t2js
autoloader\t2jd
automake\t2k2
automapper\t80
automate\t4vi s 48 e 17 2e aj 13 65
automated\t2jy 2bk s 4c 6h 1x
automatedv\t2wb
automatic\ttc 1pp
automatic1111\t2jt
automating\t4vi s 48 e 17 2e aj 13 65
automation\t2ju s 2aw 1 r 48 e 17 2e 1w 8n 13 65 1e
automerge\t81
automl\t590
automotive\t2jv 1 2bo 82 5f 1 el
automq\t2jx
autonomous\t2bd 8l 12o 1lm
autonomy\t1kb
autonomyidol\t1kb
autopep\t82
autopep8\t82
autopilot\t4ka
autosar\t2jz 1 2p3
autosarclassic\t2k0
autosy\t2k1
autosys\t2k1
autotool\t2k2
autotools\t2k2
autoware\t2k3
ava\t2k4
avalara\t83
avalonia\t84
avamar\t2wn
avaya\t2k5
avd\t23t
aveva\t2k6 1
avfoundation\t2k8
avi\t2k9
avinetwork\t2k9
avinetworks\t2k9
avl\t2ka
avlcruise\t2ka
avr\t2kb
avro\t2kc
avx\t5ke
awk\tb
awr\t1kc
aws\t1jq 4m 3u 1 1 2 1 1 1 4 2 1 3 1 1 1 3 1 2 1 2 1 1 2 1 2 1 1 2 1 1 1 2 1 2 2 1 2 3 6 4 2 1 2 3 1 1 4 1 1 1 1 1 1 1 2 2 1 2 2 1 1 1 1 1 2 4 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 63 a7 4z 1 33a 1 1 1 1 1 1 1 1 1 1 1 1 1 1
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
awt\t85
awx\t2fp
axapta\t3lq
axi\t4nm
axio\t1as
axiom\t2kf
axios\t1as
axolotl\t2kg
axon\t1kd
axonframework\t1kd
axonserver\t1kd
axum\t86
axure\t2kh
az\t1zx 3o8
azkaban\t2ki
azure\t1ke 1 1 1 eo 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 5e d a l 2 9p 1 1 1ty 19k 1 1 1 1 1 1 1 1 1 1 1 1 1
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
babel\t2kn
babyagi\t2jr
babylon\t1at
babylonj\t1at
babylonjs\t1at
back\t4vl
back4app\t87
backblaze\t244
backbone\t88
backbonej\t88
backbonejs\t88
backdrop\t89
backdropcm\t89
backdropcms\t89
backend\t4va b do
backends\t599
background\t8a 50u
backlog\t5mj
backstage\t2ko
backstopj\t8b
backstopjs\t8b
backup\t2kp 2ax 31
backupexec\t2kp
bacnet\t4ns
bacula\t2kq
badgerdb\t1ki
baidu\t245
baiducloud\t245
balena\t2kr
balenao\t2kr
balenaos\t2kr
balsamiq\t2ks
bamboo\t2kt 1
bamboospec\t2ku
bamboospecs\t2ku
bandit\t8c 2cj
banditpython\t8c
bandwidth\t8d
bandwidthapi\t8d
banking\t5ye
bapi\t2kw
bapis\t2kw
barba\t8e
bare\t2kx 2aq
barebox\t2ky
bareo\t2kz
bareos\t2kz
barman\t1kj
barracuda\t2l0 1
base\t33 5c
basecamp\t2l2
baseten\t2l3
basex\t1kk
bash\tc 2y
basic\t50g
bastion\t595
batch\t2l4 2h9 6t
batchfile\t2l4
batchfiles\t2l4
batchscript\t2l4
batchscripts\t2l4
batfish\t2l5
battery\t2l6 2g4
bayesian\t2l7 2lv 25
bazaar\t2l8
bazaarvc\t2l8
bazaarvcs\t2l8
bazel\t2l9
bbolt\t1km
bbpress\t9o
bcrypt\t5e9
bcs\t5oh
bcsfoundation\t5oh
bdd\t4vo
beacon\tkf
beacons\tkf
beaglebone\t4ek
beam\t8g 27u
bean\tjr
beanstalk\t1wm
beautiful\t1au
beautifulsoup\t1au
beaver\t8h
beaverbuilder\t8h
beckhoff\t2la 1up
bedrock\tzz sd 1
bedrockagent\t1sd
bedrockagents\t1sd
bee\t8i
beegf\t2lb
beegfs\t2lb
beego\t8j
beeware\t15p
behat\t2lc
behave\t2ld
behavior\t2le 2aa 1 b4 2f
behavioral\t4vp 1
bem\t1av
benchmark\t2lf 2ac
benchmarkdotnet\t2lf
benchmarking\t4vr
bentley\t3m0
bento\t2lg
bentocloud\t2lg
bentoml\t2lh
berkeley\t1kl
berkeleydb\t1kl
bert\t1aw
better\t8k 2cy
betterauth\t8k
betterstack\t2li
bevy\t8l
beyond\t25w fn
beyondcorp\t25w
beyondtrust\t2lj 1
bf16\t51k
bfd\t4nt
bff\t599
bgp\t4nu
bhyve\t2ll
bi\t3t1 1gm
bicep\t246
bicsi\t5oi
big\t8m 1xb 1 fo 2 2 fk 1 27z 13
bigcommerce\t8m
bigdata\t59a
bigeye\t2ln
bigfix\t2lo
bigid\t2lp
biglake\t25x
bigpanda\t2lq
bigquery\t247 1r ft
bigqueryml\t247
bigswitch\t2lm
bigtable\t260
bill\t2mp
billing\t4vs
bim\t2ls
binary\t261 2ps 46 50
bind\t2lt
bioconductor\t1ax
bioinformatic\t59b
bioinformatics\t59b
biome\t2lu
biomej\t2lu
biomejs\t2lu
biometric\t8n 4u2
biopython\t8o
bios\t2lv
bird\t2lw
birst\t2lx
birt\t2ly
bit\t8p 1 2d9
bitbucket\t2lz 1
bitcoin\t59c
bitlocker\t29q
bitmovin\t8r
bitrise\t2m1
biz\t2m2
biztalk\t2m2
black\t8s 1 2da 29r 11l
blackbelt\t5xf
blackberry\t2m4
blackberryuem\t2m4
blackbox\t2m5
blackduck\t2m3
blackfire\t2m6
blacksheep\t8t
blade\t8u 1 123
bladejava\t8u
blameless\t2m7 2gw
blas\t8w
blaze\t2m8
blazemeter\t2m8
blazor\t8x 1
bldc\t3nj
ble\t94 50c
blender\t2m9
blitz\t8z
blitzj\t8z
blitzjs\t8z
blob\t1zp bk
blobstorage\t1zp
bloc\t90 1
bloccubit\t91
block\t59d
blockchain\t59d f6
blood\t2ma
bloodhound\t2ma
bloomberg\t2mb
bloomreach\t2mc
blue\t2md 1 1 1 1 29e dj f6
bluecat\t2mg
bluecoat\t2md
blueconic\t2mh
bluehost\t248
bluemix\t295
blueprint\t92 1
blueprints\t93
blueprism\t2me
bluespec\t2mi
bluetooth\t94 50b 1
bluetoothmesh\t94
blueyonder\t2mf
bmc\t2mj 1 1 1 q1
bmchelix\t2mk
bmctruesight\t2mm
bms\t2l6
board\t2mn 299 1 3z
bods\t43v
bogus\t95
bokeh\t1az
bolt\t96 2di
boltdb\t1km
bom\t2mp
bomgar\t2lk
bookshelf\t97
boomi\t2wo 2rx
boomicertified\t5ol
boost\t78 20 1
bootloader\t4vy
bootstrap\t9a 1
bootstrapvue\t9b
borg\t2mq
borgbackup\t2mq
borland\tv
bosch\t2mr
boschrexroth\t2mr
bot\t1zt
botnet\t59h
botnets\t59h
boto\t1b0
boto3\t1b0
botpress\t1b1
bottle\t9c
bottlerocket\t2ms
boundary\t2mt 296
bourne\t2mu
bower\t2mv
box2d\t5if
bpel\t2mw
bpftrace\t2mx
bpm\t59i
bpmn\td 595
bqml\t247
braintree\t1b2
braintrust\t2my
brakeman\t9d
branch\t2mz
branching\t4zm
brandwatch\t2n0
braze\t2n1
breach\t4v0
brevo\t2n2
bricks\t9e
bricksbuilder\t9e
bridgetown\t9f
brightcove\t9g
brighter\t9h
brightscript\t425
bring\t4vw
broadcom\t2n3
broadcomsoc\t2n3
broadleaf\t9i
broadway\t9j
brocade\t2n4 1
brocadesan\t2n5
browser\t2n6 2x 25x 11 ci
browserify\t9k
browserstack\t2n6
brunch\t9l
bruno\t2n7
bryntum\t9m
bs\t1au
bs4\t1au
bsd\t33m
bsi\t59k
bsimm\t5i4
bson\t2n8
bsp\t4vx
bss\t4rw
btl1\t5om
btl2\t5on
btrfs\t2n9
buck\t2na
buck2\t2na
bucket4j\t9n
buddy\t9o 2dn
buddypress\t9o
buf\t9p 24
buffalo\t9q
buffalogo\t9q
buffer\t2nc 2m9
bug\t4w1 bl 20
bugsnag\t2nd
bugzilla\t2ne
build\t2nh 1 27s s 8
buildah\t2nf
buildbot\t2ng
building\t2ls 29i o8
buildkit\t2nh
buildkite\t2ni
buildpack\t2ru
buildpacks\t2ru
buildroot\t2nj
bullmq\t1b3
bulma\t9r
bun\t9s 1
bundle\t5a9
bundler\t9u 2dq
bunny\t249
bunnycdn\t249
bunyan\t2nl
burp\t2nm
burpsuite\t2nm
business\t2nn 1 28f 2k 4l 6a 5 9v
businessobject\t2no
businessobjects\t2no
busy\t2np
busybox\t2np
butter\t9v
butterknife\t9v
bw\t43t
bytebase\t1kn
c\te 1 1 2na 4e 1oy
c#\tf 3w
c++\tg 9g 1 1 1 3kc
c11\te
c3\ta0
c3p0\ta1
c4\t59o
c5\t59p
c7n\t2rt
c99\te
ca\t2nr 1 1 n7 p4
cab\t4w8
cabal\ta2
cable\t4ku
cableharness\t4ku
cache\t2nu 28a
caching\t4w4
cacti\t2nv
cad\t59q
caddy\t2nw
cadence\t2nx 1 1 1 1 1 1 1 1 1 1 1 157
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
caffe\t1b4
caffeine\t1ko
cairo\th
cake\ta3 1
cakephp\ta4
calculu\t5g5
calculus\t5g5
caldav\t4nv
calibre\t46j
caliburn\ta5
calico\t2o9
callgrind\t2oa
callkit\twp
cam\t2ob
camara\t4nw
camel\t64 4ht
camera\t2oc
caml\ta6
campaign\t2od
camtasia\t2oe
camunda\t2of 1y5
can\t4ny 1
canalyzer\t2oi
canape\t4he
canary\t59e
canbu\t4ny
canbus\t4ny
cancan\ta7
cancancan\ta7
candb++\t2og
candelastudio\t2oh
cannon\ta8
canoe\t2oi
canopen\t4o0
canopy\t2oj
cantata\t2ok
canva\t1b5
canvas\t1b5
cap\t5d5 bj
cap'n\t2ol
capacitor\ta9
capacity\t4w5
capi\t2s3
capistrano\t2om
capl\t2oi
capm\t5op
captum\t1b6
capwap\t4o1
capybara\t2on
car\t2ot
carbon\taa 2ee
carbonblack\t2oo
card\t4w6
cardano\t2op
caret\t2oq
cargo\t2or
carla\t2os
carmaker\t3cm
carplay\t2fl
carrier\t4o2
carsim\t2ot
carter\tab
carthage\tac
cartographer\t2ou
cartopy\tad
casb\t59r
casbin\tae
cascading\to
casdoor\taf
case\t5oq
casl\tag
casp\t5qd
cassandra\t1kp 442
castle\tah
castlewindsor\tah
casual\t5gl
cat\t1b7 3g9 xc
catalyst\t2qi 2
catboost\t1b7
catch\t2ov
catch2\t2ov
catchpoint\t2ow
catia\t2ox 1
cato\t2oz
catonetwork\t2oz
catonetworks\t2oz
cats\tai
causal\t59s
causalml\t1c3
cbap\t5ot
cbor\t2p0
cc\t4o3 10r
cca\t5q1 5
ccah\t5q6
ccak\t5ov
ccba\t5ow
ccda\t5ox
ccdak\t5qo
ccde\t5oy
ccdp\t5ox
cce\t5q1
ccent\t5oz
ccie\t5p0
ccna\t5p1 1 1
ccnasecurity\t5p2
ccnawireless\t5p3
ccnp\t5p4 1 1 1
ccnpenterprise\t5p6
ccnpsecurity\t5p7
ccp\t4lh 14k
ccpa\t59t
ccsa\t5p8
ccsds\t4o4
ccse\t5p9
ccsk\t5pa
ccsp\t5pb
cct\t5pc
cdc\t2rq 2i5
cdcp\t5pd
cdh\t2rx
cdi\taj
cdisc\t5yf
cdk\t1vp 2i3
cdktf\t4ds
cdma\t4o5
cdn\t24a
cdp\t2rx 2j2
cdps\t5az
cdpse\t5pe
cds\t2p1
cec\t5pf
ceedling\t2p2
ceh\t5pg
cehrs\t5ph
celery\tak
celigo\t2p3
censu\t2p4
census\t2p4 1
cent\t2p6
cento\t2p6
centos\t2p6
centralized\t517
centreon\t2p7
centrifugo\tal
ceph\t2p8
cerbo\tam
cerbos\tam
ceres\t2p9
ceressolver\t2p9
cerner\t2pa 308
cert\t2pb 1
certificate\t4w7 dn
certified\t5oj b m 3 1 1 1 g 1 1 x 1 6 2r 2u h
cesium\tan 10l
cesiumj\t1b8
cesiumjs\t1b8
cfd\t5hh
cfe\t5pn
cfengine\t2pd
cffi\tao
cfml\tl
cfn\t1vx th
cft\t1vx
cgal\t2pf
cgeit\t5po
cgrc\t5pp
chai\t2pg
chainlink\t2ph
chainlit\tap
chakra\t1b9
chakraui\t1b9
change\t4w8 dn
changeman\t2pi
changeset\t2pj
changesets\t2pj
chaos\t2pk 1 26o
chaosmesh\t2pk
chaostoolkit\t2pl
chargebee\t2pm
charles\t2pn
charlesproxy\t2pn
chart\t1ba
chartj\t1ba
chartjs\t1ba
chartmuseum\t38v
chatbot\t59w
chatbots\t59w
chatgpt\t59x
check\t2po 1 2zj 1
checkmarx\t2pq
checkmk\t2pr
checkout\taq
checkov\t2ps
checkpoint\t2po
checkstyle\t2pt
cheerio\t1bb
chef\tar 2f3 1 1 2zu
chefcertified\t5pq
chefhabitat\t2pv
chefinspec\t2pw
chefruby\tar
cherrypy\tas
chfi\t5pr
chi\tat
chibio\t2px
chibios\t2px
chiplet\t2py
chiplets\t2py
chisel\t2pz
chocolatey\t2q0 1
chroma\t1kq
chromadb\t1kq
chromatic\tau 2f8
chromaticui\tau
chrome\t2q3 1 2jf
chromedevtool\t2q3
chromedevtools\t2q3
chromeo\t2q4
chromeos\t2q4
chronicle\t262
chronosphere\t2q5
chucker\tav
chunking\t2xy
churn\t4x4
ci\t4wa
cia\t5ps
ciam\t5ek
cicd\t4wa
cics\t2q6
cidr\t55z
ciem\t59y
ciena\t2q7
cifs\t4t8
cilium\t2q8
cimplicity\t34n
cinder\taw
cinema\t2q9
cinema4d\t2q9
cipm\t5pt
cipp\t5pu
cipt\t5pv
circe\tax
circle\t2qa
circleci\t2qa
circuit\t2qb 1 29j 49
circuitmaker\t2qb
circuitpython\t2qc
cirq\tay
cirrus\t2qd
cirrusci\t2qd
cis\t59z
cisa\t5pw
cisco\t2qe 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2uc 4g 1
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
cism\t5pz
cissp\t5q0
citect\t2r6
citectscada\t2r6
citrix\t24b mw 1 1 1 xt 1wg 4i
citrixdaa\t2r7
citrixdaas\t2r7
citrixpv\t2r8
citrixpvs\t2r8
citu\t1kr
citus\t1kr
civil\t2ji
civo\t24c
cjis\t5a0
cka\t5q2
ckad\t5q3
ckeditor\taz
cks\t5q4
clad\t5q5
claims\t5ex
clamav\t2rb
clang\t2rc 1
clap\tb0
clarion\t2re
clarity\tb1 1
clarityangular\tb1
claritydesign\tb2
claroty\t2rf
class\tb3
classic\t2is
classification\t5a1
claude\t1ak 1gw 1 1 2ik
claudecode\t2rh
claudesonnet\t2ri
cld\t5q5
clean\t4wb ez ba
cleancode\t4wb
cleaning\t5ba
clear\t2rj
clearcase\t2rj
clearml\t2rk
clearpass\t2in
clearpath\t4gk
clerk\t2rl
clever\t24d n9
clevercloud\t24d
clevertap\t2rm
click\tb4 1 19n 16v
clickcli\tb4
clickhouse\t1ks
clickjacking\t5a3
clickonce\tb5
clickup\t2rn
client\t469 q3 2z at
cline\t2ro
clion\t2rp
clip\t1bc
clippy\tb6
clock\t2rq
clojure\ti ap
clojurering\tb7
clojurescript\ti aq
clonezilla\t2rr
cloud\tba 1h7 2 36 7 1 3 8e 1 1 1 1 1 1 1 c h p 5 3 2 1 2 5 3 5 3 3 4 1 2 5 2 1 1 1 3 9 j 6 s ij 1 1 1 1c6 sc 1 m 4u 7x 15 y
cloud9\t1vw
cloudarmor\t263
cloudbee\t24k
cloudbees\t24k uy
cloudbuild\t268
cloudcomposer\t26b
cloudcustodian\t2rt
clouddatastore\t26e
cloudendpoint\t26l
cloudendpoints\t26l
cloudendure\t1vf
cloudera\t2rw 1 jg 2et
clouderacdp\t2rx
cloudflare\tb9 1tc 1 1 1 1 1 1 1 1 1 1 1
cloudflarekv\t24q
cloudflarewaf\t24v
cloudformation\t1vx
cloudfoundry\t24g
cloudfront\t1sh
cloudfunction\t26o
cloudfunctions\t26o
cloudhsm\t1vy
cloudian\t2ry
cloudinary\t2rz
cloudkit\tba
cloudkm\t26t
cloudkms\t26t
cloudlinux\t24x
cloudlogging\t26w
cloudnat\t26z
cloudnativepg\t2s0
cloudrouter\t273
cloudrun\t274
cloudscheduler\t276
cloudsmith\t2s1
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
cloverdx\t2s2
cloveretl\t2s2
clr\tbb
cluster\tbc 2gr 24c
clusterapi\t2s3
clustered\t3os 17n
clustering\t5a5
clusternode\tbc
clv\t4x4
cmake\t2s4
cmdb\t45x
cmmc\t5hd
cmmi\t5a6 g1
cmmiassociate\t5q7
cmock\t2p2
cms\t5a7
cmsis\t2s5
cmss\t5a7
cmst\t5q8
cnapp\t4we
cnc\t2s6
cncf\t24i 3lr
cncfcertified\t5q9
cnn\t2s7 2p1
cnns\t5h8
coalesce\t2s8
coap\t4o6
cobalt\t2s9
cobaltstrike\t2s9
cobbler\t2sa
cobertura\tbd
cobit\t5a8 g2
cobol\tj 2rs
cobolcics\t2sb
cobot\t2sc
cobots\t2sc
cobra\tbe
cobracli\tbe
cockpit\t2sd
cockpitlinux\t2sd
cockroachdb\t1kt
coco\tbg
cocoa\tbf 2gz
cocoapod\t2se
cocoapods\t2se
cocoatouch\tbf
cocos\tbg
cocos2d\tbg
cocotb\t2sf
codacy\t2sg
code\tbh 2 1h4 3e 1 1 1 1 wc 1 7 3 23o 1 1 1 4s 1k 2r 1 s 10 2u
codeartifact\t1w1
codebeamer\t2si
codeberg\t2sj
codebuild\t1w2
codeception\t2sk
codeceptj\t2sl
codeceptjs\t2sl
codecommit\t1w3
codecov\t2sm
codedeploy\t1w4
codefresh\t2sn
codeigniter\tbh
codeium\t2so
codemagic\tbi
codemirror\tbj
codepipeline\t1w5
codeql\t35l
coderabbit\t2sp
codeship\t2sq
codespace\t35m
codespaces\t35m
codesys\t2sr
codewarrior\t2ss
codewhisperer\t1sn
codex\t2st
coding\t4wj bq
coffee\tk
coffeescript\tk
cognex\t3ji
cognitive\t1zb
cognito\t1so
cogno\t2su
cognos\t2su hr
cohere\t2sv 1
coherecommand\t2sw
coherence\t1og
cohesity\t2sx
cohort\t5aa
coil\tbk
coilandroid\tbk
cold\tl
coldfusion\tl
colima\t2sy
collaborative\t2sz
collect\t5d3 2f 2
collecting\t5d3 2f 2
collection\t5d3 2f 2
collections\t5fi
collibra\t2t0
color\t4wk
column\t1ku
columnar\t1ku
com\tbl 1 2hf
combine\tbn 1
combineswift\tbo
comet\t2t2
comfyui\t2t3
commercetool\tbp
commercetools\tbp
commit\t4wy
commitlint\t2t4
common\tm ap 2jn c 2cm 2f
commonlisp\tm
communication\t4wl
communications\t4wl
community\t313
communitytoolkit\tri
commvault\t2t5 2x6
compactlogix\t421
compatibility\t4wm
competitive\t4wn
compiler\t36j 23t
compilers\t5ac
complex\t50t
complexity\t4wo dp
compliance\t4wp 5 7v
compojure\tb7
component\tbq 4l0 1 1i
componentone\tbq
compose\tm7 26z
composer\t1bd
composition\tbr
compositionapi\tbr
compression\t4xc
comptia\t5qc 1 1 1 1 1 1 1 1 1 1 1
computational\t4ws cj 86
compute\t27n
computeengine\t27n
computer\t2ui 2f8 o 1 1o 24 30
comscore\t2t7
comsol\t2t8
conan\t2t9
concourse\t2ta 1
concrete\tbs
concretecm\tbs
concretecms\tbs
concurrency\t5ag
concurrent\t5ag
conda\t1ah
conditional\t201
conductor\t2tc
confidential\t56w
config\t2td 23g
configcat\t2td
configuration\t45x qw 99 b5
configure\t562 b5
configuring\t562 b5
confluence\t2te
confluent\t2tf l5 2c4
conformance\t4wu
connect\tbt 2hn
connectrpc\tbt
connectwise\t2tg
consensus\t5ah
console\t5ds
constant\t2th
constrained\t4ze
constraint\t2ti
consul\t2tj 1
consulconnect\t2tk
consumer\t4wx
container\t2xu 1z1 dn 1
containerd\t2tl
containerization\t5ai 1
containerize\t5aj
containerized\t5aj
containerlab\t2tm
containers\t5ai 1
contao\tbu
content\t24a 2rq w db
contentful\tbv
contentsquare\t2tn
contentstack\t2to
context\ty6 1vj
contiki\t2tq
continue\t2tr
continuous\t4wa 8h
contour\t2ts
contract\t4wx
contrastive\t45b
control\t1w9 xk 1 2gq
controllogix\t421
controlnet\t2tu
conventional\t4wy
conversational\t59w
conversion\t4zf b6
conversions\t3l4
convert\t2tv
convex\tbw 4qf
cookies\t5am
cooky\t5am
coolify\t24y
copado\t2tw
copilot\t24z 4w k2 bq
copilotstudio\t24z
coppa\t5an
coppelia\t2ty
coppeliasim\t2ty
copywriting\t4wz
coqui\t1be
coquitt\t1be
coquitts\t1be
coralogix\t2tz
corba\t4m
cordova\tbx
core\tby 1 1 1 1 1 1 1sw 35o nq
coreanimation\tby
corebluetooth\tbz
coreboot\t2u0
coredata\tc0
coredn\t2u1
coredns\t2u1
coregraphic\tc1
coregraphics\tc1
coreimage\tc2
corelight\t2u2
corelocation\tc3
coreml\tc4
corenlp\t1hl
coreo\t31r
coreos\t31r
coreweave\t250
corona\tc5
coronasdk\tc5
coroot\t2u3
corosync\t3ts
coroutine\tnj
coroutines\tnj
correlation\t4yo
cors\t5ap
cortex\t2u4 1 1 1 2el
cortexxdr\t2u6
cortexxsoar\t2u7
cosmo\t209
cosmos\t209 tz
cosmosdb\t209
cosmossdk\t2u8
coso\t5aq
cost\t1wc 30o
costexplorer\t1wc
couch\t1kv 2
couchbase\t1kv 1 45t
couchbaselite\t1kw
couchdb\t1kx
count\t2u9
countly\t2ua
coupa\t2ub
courier\tc6
coveo\t1ky
coverage\t4ze
coverity\t2uc
coverlet\tc7
covesa\t34v
cowboy\tc8
cp\t2ti
cpacc\t5qq
cpanel\t2ud
cpent\t5qr
cpf\t4gt
cphims\t5qs
cpi\t441
cplex\t2ue
cpp\tg 2u0
cppcheck\t2uf
cpprestsdk\tc9
cppunit\t2ug
cpputest\t2uh
cpq\t43a
cpre\t5qt
cpsa\t5qu 2n
cpu\t2ui
cpython\t2p
cqrs\t5ar
cr\t4n7
craft\tca 1
craftcm\tca
craftcms\tca
craftcommerce\tcb
crafter\tcc
craftercm\tcc
craftercms\tcc
crashlytic\t2uj
crashlytics\t2uj
cratedb\t1kz
crazy\t2uk
crazyegg\t2uk
crd\t5fo
crds\t5fo
crdt\tcd
crdts\tcd
create\tce
creative\t2dy
credit\t5as
credo\tcf
credoelixir\tcf
creo\t2ul
crest\t5qv
crestron\t2um
crewai\t2un
cri\t2uo
cribl\t2up
crisc\t5qw
crm\tec 4wh
crms\t5at
cro\t5al
cromwell\t2uq
cron\t2ur 1
crontab\t2ur
cross\t36j 1qi 1 ds 3 bd
crossbeam\tcg
crossplane\t2ut
crow\tch
crowd\t2uu
crowdsourced\t4x3
crowdstrike\t2uu
crowdtesting\t4x3
crte\t5qx
crto\t5qy
crtp\t5qz
crucible\t2uv
cruise\t2uw
cruisecontrol\t2uw
cry\tci
cryengine\tci
crypto\t5av
cryptographic\t5av
cryptography\t5av
crystal\tn 2ua
crystalreport\t2ux
crystalreports\t2ux
csa\t5aw g4 4o
csd\t5r1
csdm\t2uy
csf\t5hf
csh\t4da
csharp\tf
csirt\t50e
csm\t45y
csom\tcj
csp\t4w0 v2
cspm\t24j
cspo\t5pk
csqa\t5r5
csr\t4wc
csrf\t5ax
css\to 1ar 1 1 14 3yd
css3\to
cssa\t5vo
csslp\t5r3
cst\t2uz 2w5
cste\t5r5
cststudio\t2uz
csv\t2v0
cswa\t5xj
cswp\t5xj
csx\t5r6
ctal\t5r7
cte\t57w
ctes\t57w
ctfl\t5r8 2j
ctype\tao
ctypes\tao
cube\t2v1
cubla\t1bi
cublas\t1bi
cucm\t5lh
cucumber\t2v2
cuda\tp 505
cudf\t1f5
cudnn\t1bj
cuml\t1f5
cumulus\t2v3 1
cumuluslinux\t2v3
cumulusnetq\t2v4
cupy\t1bk
curl\t2v5
cursor\t2v6
custom\t20b 30j eu 6b
customer\t2v7 21x 1 a2 1 3l 6 1
customvision\t20b
cutlass\t1bl
cv\t5af
cvat\t2v8
cve\t5b1
cves\t5b1
cvs\t2v9
cvss\t5b2
cwe\t5b3
cwl\t2va
cwna\t5r9
cwne\t5r9
cwpp\t4we
cwsp\t5r9
cx\tck
cxf\t66
cxl\t4o7
cyber\t251 qa 2ft 1 1 1
cyberark\t2vb 2vz
cyberops\t5px
cyberpanel\t251
cybersecurity\t54p 6i
cybersource\tcl
cyclone\t3cb
cygwin\t2vc
cypher\tq
cypress\t2vd
cysa\t5qg
cython\t1bm
cytoscape\tcm
d\tr 2un
d3\t1bn
d365\t3lo 1
d3j\t1bn
d3js\t1bn
dagger\tcn 76 2bm 1
dagster\t2vh
daily\tco
daisyui\t1bo
dali\t4o8
dall\t2vi
dancer\t3ux
dancer2\t3ux
danger\t2vj
dangerj\t2vj
dangerjs\t2vj
dante\t2vk
dapper\tcp
dapr\t2vl
dark\t56o
darktrace\t2vm
dart\ts by
dartfrog\tcq
darts\t1bp
dash\tcr 2iw
dash0\t2vn
dashboard\t5b8
dashboarding\t5b8
dashboards\t5b8
dask\t1bq
dast\t4x6
data\tt bz yz 1 98 3h 4c 46 3h 1 7f ns 1 2 6 1 3 1 2 5 h g f l7 1cu 1l 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3w v 1c 10 2v 3f 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 e t 7 32 37 2q
database\t1wl 30z d 1 1 1 1 2f 1u d y e 2v
databox\t2vq
databrew\t1wz
databrick\t2vr
databricks\t2jd ce 1 1 1 1 1 2vf
databrickssql\t2vv
dataclass\tct
dataclasses\tct
datacore\t2vx
datadog\t2vy 2ve
datadomain\t2wq
datafactory\t20g
dataflow\t27s
dataflows\t3wq
datafold\t2vz
dataform\t2w0
datagrip\t2w1
dataguard\t1oh
datahub\t2w2
dataiku\t2w3
dataloader\t2vo
dataop\t4y2
dataops\t4y2
dataplex\t27u
dataprep\t27v
dataproc\t27w
datarobot\t1br
datascript\tcu
datastage\t2w4
datastax\t1l0
datatable\t1bs
datatables\t1bs
dataverse\t29w
dataviz\t5bt
dataweave\tt
datazone\t1st
date\t1bt
dato\t2w5
datomic\t1l1
datto\t2w6
davinci\t4hf
dax\tu
day\tcv
dayj\tcv
dayjs\tcv
db\t1l2 3cw 2 2g
db2\t1l2 1b5
dba\t4xx
dbase\t1l3
dbc\t2og
dbdiagram\t1l4
dbeaver\t1l5
dbscan\t1d8
dbt\t2w8 1 1 2fg fn
dbtvault\t2wb
dbunit\tcw
dbup\t1l6
dbvisualizer\t1l7
dc\t3wt
dca\t5ri
dcom\t2t1
dcs\t2wc
dd\t2wd
ddd\t5mn
ddo\t5bw
ddos\t5bw
ddr\t4o9
ddr4\t4o9
ddr5\t4o9
dds\t4oa
de\t4x8
dear\tcx
dearimgui\tcx
debezium\t2we
debian\t2wf 24m
debug\t4y3
debugging\t4y3
decentralized\t5by
deception\t4y4
decision\t4vg 9 nh
deck\tcy
declarative\t3dd
deduplication\t2wg 20x
deep\tcz yv 4 1kj 3 1 256 q z 8h
deepeval\t2wh
deepgram\t2wi
deepnote\t2wj
deepseek\t2wk
deepset\t38n
deepspeed\t2wl
deepstream\t1bu
deequ\t2wm
defect\t4w1
defender\t29u 3 2 1 1
defi\t5by
delayed\td0
delayedjob\td0
dell\t2wn 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2u 2rj
dellavamar\t2wn
dellboomi\t2wo
dellcompellent\t2wp
dellpoweredge\t2wx
dellpowermax\t2wy
dellpowerstore\t2x0
dellunity\t2x1
delmia\t2cy
delphi\tv
delta\t2x2 1 1
deltalake\t2x2
deltaplc\t2x3
deltasharing\t2x4
deltav\t2zw
delve\t2x5
demand\t5dk
demandware\t10c
demisto\t2u7
deno\td1 1s1
denodeploy\t252
denodo\t2x6
dependabot\t2x7
dependency\t4y5 du
deploy\t4wa 25 az 7a 1d
deployer\t2x8
deploying\t4wa 25 az 7a 1d
deployment\t4wa 25 az 7a 1d
depth\t2x9
deptrac\td2
derby\td3 16t
descope\td4
deserialization\t54z
design\t4c4 j6 17 9 18 8 1 1 1 1 9 v 3 e 1f b 2i 4 e t p 7 1 d 1 a b 4 3 9 o 1 1b m 1o 17 1r 29 i m j r 26 u 2
designing\t4va 1g 18 l y e 1f b 2i 4 e t p m a b 7 9 o 1 1b m 2v 1r 29 i m j r 26 w
desired\t2yk
desktop\t4yb o 1t
detect\t4v3 39 o 1x v 6o 1z 38 z 3s 1z s
detecting\t4v3 39 o 1x v 6o 1z 38 z 3s 1z s
detection\t4v3 39 o 1x v 6o 1z 38 z 3s 1z s
detectron\t1bv
detectron2\t1bv
detekt\tnn
determined\t2xa
determinedai\t2xa
detox\t2xb
dev\t1bw 1lg 2 212 1
devcontainer\t2xc
devcontainers\t2xc
developer\t2q3 28a 4l
devexpress\td5 yr
devexpressxaf\td5
device\t1wh 2ru a3 1 k d2 3k
devicefarm\t1wh
devicenet\t4ob
devin\t2xd
devise\t1bx
devnet\t5py
devop\t4yg
devops\t4yg sz 1
devopsleader\t5rg
devrel\t4yd
devsecop\t4yh
devsecops\t4yh
devspace\t2xe
dexie\td6
dfir\t50e
dfm\t4y7
dfp\t36r
dfsms\t2xf
dft\t4y8
dgl\t1by
dgraph\t1l8
dhcp\t4oc
dhtml\t1i
dhtmlx\td7
di\t5bz
dialog\t253
dialogflow\t253 2l
dialyzer\tcf
diameter\t4od
dicom\t4oe
diesel\td8
difference\t59s
differential\t536
diffuser\t2xg
diffusers\t2xg
diffusion\t5c2
dify\t2xh
digdag\t2xi
digital\t254 sf 1ob 92 3m 1 1 dj 1 c 61 3h ci
digitalocean\t254
digsilent\t3wx
dimensional\t4yl
dimensionality\t5c5
dimensions\t45p
dimensionscm\t45p
dioxu\td9
dioxus\td9
dip\t2xk
diptrace\t2xk
direct\tda 2 1j6 8n t2 nr
direct3d\tdc
directadmin\t255
directconnect\t1wi
directory\t4ym
directshow\tda
directu\tdb
directus\tdb
directx\tdc
disa\t5c6
disassembly\t4vt
disaster\t4yn
discord\tdd
discourse\tde
discrete\t5g5 4a
display\t2ys 1pn a3
displayport\t4of
distilbert\t1gz
distributed\t2wc 19 1yj 2k j 7n 2j 14 1q 1
distroless\t2xm
dive\t2xn
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
dl\t5bx
dlang\tr
dlib\t1bz
dlms\t4og
dlp\t5c9
dlt\t2x2 2cb
dlthub\t2xo
dma\t2xp
dms\t1wl
dmvpn\t4oh
dnd\ty7
dnf\t4mb
dnn\tdw 4y1
dnp3\t4oi
dns\t4oj a6
dnssec\t4ok a5
do\t4ol np 1 f6
doc2vec\t1c0
docker\t2xq 1 1 1 1 1 1 2tm
dockercompose\t2xr
dockerdesktop\t2xs
dockerfile\t2xq
dockerhub\t2xt
dockerregistry\t2xu
dockerscout\t2xv
dockerswarm\t2xw
docling\t2xx
docs\t4yq
docsis\t4om
doctrine\tdo yd
doctrinedbal\tdo
document\t1c2 c5 4p 152 1xd 2v 85 61 1
documentation\t4vb 2v k 7l
documentdb\t1sw
documenting\t4vb 2v 85
documentum\t2xz
docusauru\tdp
docusaurus\tdp 1
docusign\t2y0
doh\t4on
doip\t4gb
dojo\tdr
dokku\t256 sv
dolby\tds
dolibarr\tdt
dolphinscheduler\t2gg
dom\t5cd
domain\t4oj nv a8 1
domino\t2y2
domo\t2y3 1
doobie\tdu
doors\t3am
dora\t5cf 1
dori\t2gh
doris\t2gh
dos\t2l4 12p
dosbatch\t2l4
dot\t4b 9l
dotcm\tdv
dotcms\tdv
dotnet\t4b
dotnetnuke\tdw
dottrace\t2y5
doubleclick\t36x
dowhy\t1c3
doxygen\t2y6
dozer\tdx
dp\t5rj
dpc++\t1ht
dpdk\t52i
dplyr\t3q
dpo\t2y7
dqn\t53g
dracut\t2y8
draft\tdy
drago\t2ya
dragonfly\t1l9 1d0
dragonflybsd\t2y9
dragonflydb\t1l9
dragos\t2ya
drake\t2yb
dramatiq\tdz
draw\t2yc
drbd\t2yd
drc\t52w
dreamweaver\t2dz
dredd\t2ye
dremio\t2yf
drf\tdn
drift\te0 4ns
driftdart\te0
drill\t2gi
drive\t4oo
driver\t4ye h7
driving\t557
drizzle\t1c4
drm\te1
drogon\te2
drone\t2yg
drool\t2yh
drools\t2yh
dropwizard\te3 2kf
druid\t1jx
drupal\te4 1 1 1 5dd
drupalcommerce\te5
drush\te8
druva\t2yj
dry\te9 58f
dsc\t2yk
dscpowershell\t2yk
dsdm\t5na
dsl\t5ce
dsls\t5ce
dsp\t2yl 2dw
dspace\t2ym
dspic\t3lh
dspm\t5ci
dspy\t2yn
dtrace\t2yo
duck\t2yp
duckcreek\t2yp
duckdb\t1la
duende\t7c
dundas\t2yq
dundasbi\t2yq
duo\tea 2cb
duosecurity\t2ql
duplicati\t2yr
durable\t210 3o
dv360\t2ys
dvc\t1c5
dw\t5bu
dwdm\t4op
dwh\t5bu
dwolla\teb
dx11\tdc
dx12\tdc
dymola\t3n1
dyna\t2yu
dynamic\t4x6 1l 1
dynamics\tec 29b y1 1 1 1 25u 1
dynamo\t1sx 15w
dynamobim\t2yt
dynamodb\t1sx 1 1
dynatrace\t2yu 2st
e\t5c4 f 2h jh
e2\t2yv
e2e\t4yy
eagle\t2yw
eap\t4oq
earl\t2yx
earlgrey\t2yx
earthly\t2yy
easy\ted 1 1 2kl
easyadmin\tee
easyeda\t2yz
easymock\t2z0
easypost\tef
easytrieve\t2z1
eb\t2z2
ebgp\t4pt
ebpf\t2z3
ebs\t1t0
ec\t1t1 3yp
ec2\t1t1 5n
ecba\t5ro
echart\t1c6
echarts\t1c6
echo\teg 4nt
eclipse\teh 1 1 1 c0 1ve d6 1
eclipseemf\tei
eclipselink\tek
eclipsercp\tej
ecma\t1l
ecmascript\t1l
ecommerce\t5cj
econml\t1c3
ecostruxure\t44u
ecppt\t5rp
ecr\t1t3
ecs\t1t4
ecsa\t5rq
ecto\tel
ecu\t2z6 xv
ed\t5yh
eda\t5d4 5
edb\t1lb 7
edbpostgre\t1lb
edbpostgres\t1lb
edge\t2z7 1q6 n7
edgedb\t2z8
edgeimpulse\t2z7
edgeworker\t1s4
edgeworkers\t1s4
edi\t4or
edifact\t4or
edk\t4gc
edk2\t4gc
edr\t5cl
edtech\t5yh
edw\t5bu
eeprom\t2z9
ef\tem k
ef6\tf6
efcore\tf6
effect\ten
effector\teo
efficientip\t2za
efficientnet\t1gy
efk\t2zm
efm32\t46v
efmigration\tem
efmigrations\tem
efr32\t46v
efs\t1t6
efuse\t2zb
egg\tep
egui\teq
ehcache\t1lc
ehr\t5yj
eigen\ter
eigrp\t4os
einstein\t43b
eip\t5cr
ejb\tes
ejpt\t5rr
ejs\t1c7
ekahau\t2zc
eks\t1t7 1
eksanywhere\t1t8
elasti\t1ta
elastic\t1ld 7n 1 2 1 2 1 3 1 3b 8l u6 1 1 1 6 2s6
elasticache\t1ta
elasticagent\t2zd
elasticapm\t2ze
elasticbeanstalk\t1wm
elasticbeat\t2zf
elasticbeats\t2zf
elasticsearch\t1ld 1 1 1e7
elb\t257
eld\t2zh
elearning\t5yh
electra\t1gz
electric\t2zi
electrical\t5k2
electricflow\t2zi
electromagnetic\t4yw
electron\tet
electronic\t4or b4 c9 mf 4
electronics\t4zv
electronj\tet
electronjs\tet
elektrobit\t2z2
element\teu
elementary\t2zj 1
elementor\tev
elementplu\teu
elementplus\teu
elementui\teu
eleven\t2zl
elevenlab\t2zl
elevenlabs\t2zl
eleventy\tew
elixir\tw uc
elk\t2zm
elliptic\t5ix
elm\tx
eloqua\t2zn
eloquent\t1c8
elser\t1lg
elt\t5cy
elysia\tex
emac\t2zo
emacs\t21 2xn
email\t4yt 1 fn
embarcadero\tv
embassy\tey
embassyrust\tey
embedded\te 2zb 1 1 1 17f ro dr
embeddedlinux\t2zq
embeddedpython\t2zr
embeddedrust\t2zs
embedding\t5cn
embeddings\t5cn
ember\tez 1 1
embercli\tez
emberdata\tf0
emberj\tf1
emberjs\tf1
embo\t2zu
embodied\t2zt
embodiedai\t2zt
embos\t2zu
embrace\tf2
emc\t2zv 1z1
emerson\t2zw
emersondeltav\t2zw
emi\t4yw
emissary\t2zx
emotion\tf3 x6 1np
emotionstyled\tf3
emqx\t4rd
emr\t1tb
emulation\t4yx
emwin\t2zz
en\t5co
encase\t300
encord\t301
encore\tf4
encorego\tf4
encrypt\t536 fr 25
encrypting\t536 fr 25
encryption\t536 9j 2x 3b 25
end\t4yy 86
endeca\t1lh
endevor\t302
endpoint\t2a6 2ot 1
endurance\t55c
energy\t51a
engine\t3pi 7j
enocean\t4ot
enodeb\t4qu
enovia\t2cy
ent\tf5
enterprise\tes 4r2 60 w 1 2 1 7a
enterprisedb\t1li
entity\tf6 yg 3jr 7 f8
entra\t1z6 1 b0
env\t303
env0\t303
environmental\t304
envoy\t305
enzyme\t306
epc\t4ou
epic\t307 2rm
epiccertified\t5rt
epicor\t308
episerver\tf7 er
eplan\t309
epos\t5ik
eppo\t30a
equinix\t258
equinixmetal\t258
equinox\tf8
equinoxosgi\tf8
equivalence\t4vz
er\t1lj 3c1
ergonomic\t505
ergonomics\t505
ericsson\t30b
ericssonran\t30b
erlang\ty t8
erp\t5ct
erpnext\th8
error\tf9 4js lh
errorprone\tf9
erwin\t30c
es\t1l 2yu
es2015\t1l
es2020\t1l
es5\t1l
es6\t1l
es7\t1l
esb\t5cu
esbuild\t30d
esd\t30e
esdoc\tfa
esim\t4ov
eslint\t30f
esp\t30h
esp32\t5cv
esp8266\t5cv
espnet\t1ca
espressif\t30g 1
espressifidf\t30h
espresso\t30i
esri\t30j 2rb
esricertified\t5ru
essbase\t3ac
essential\t5cw
estuary\t30k
estuaryflow\t30k
esxi\t2ci
etabs\t30l
etap\t30m
etas\t30n 1
etasisolar\t30o
etcd\t1lk
ethercat\t4ow
ethereum\t5cx
ethernet\t4ox 1
ethers\t1cb
ethersj\t1cb
ethersjs\t1cb
ethical\t52r 5j
etl\t5cy
etom\t4u4
eu\t5cz
euicc\t4ov
eureka\t30p
ev\t30q
eval\t5d0
evals\t5d0
evaluate\t5gp
evaluating\t5gp
evaluation\t5gp
eve\t30r
event\t1ll 7r 7q 1 3by 1 1 1 9l
eventarc\t280
eventbridge\t1tc
eventbus\tfb
eventgrid\t212
eventhub\t213
eventhubs\t213
eventlet\thn
eventstore\t1ll
eventstoredb\t1ll
eventual\t5d5
everbridge\t30s
evergreen\tfc
evergreenui\tfc
evidence\t30t 1
evidencebi\t30u
evidently\t30v
eview\t30w
eviews\t30w
evm\t5cx
evo\tfd
evolutionary\t34u
evolved\t4ou
evosuite\tfd
evpn\t4oz
ewm\t43x
ewpt\t5rv
ex280\t5v4
ex294\t5ne
ex407\t5ne
exadata\t2bj
exago\t30x
exasol\t1lm
excel\t30y 1
exception\t4z1
exchange\t3ls
execu\t1cc
execution\t53l
executorch\t1cc
exist\t1ln
exllama\t310
exo\tfe
exoplayer\tfe
exoscale\t259
expdp\t1oi
expect\t311
expecto\t312
experience\t313
experiment\t4z2 e4 1
experimental\t5d7
experimentation\t5d7
experion\t39h
expert\t314
explainability\t5d8
explainable\t5d8
exploit\t57m
exploitation\t57m
exploratory\t4z3 e6
expo\tff 1
exponential\t544
exporouter\tfg
exposed\tfh
express\tfi 1ln
expression\tfj
expressionengine\tfj
expressj\tfi
expressjs\tfi
expressroute\t215
ext\tfk 2ll
ext4\t315
extended\t5yd
external\t316 f5
externaldn\t316
externaldns\t316
extj\tfk
extjs\tfk
extra\t317
extract\t4xf fj d
extracting\t4xf fw
extraction\t4xf fw
extrahop\t317
extreme\t318 2li
extron\t319
exunit\tfl
eye\t4z4
f\tz
f#\tz en
f5\t31a 1 2ql
faa\t25a
faas\t25a
fable\tfn
fabric\tfo 1ul r3 2ql
fabricpython\t31c
face\t8n 2sq
facebook\tfp 2lp jq cr
facebookad\t31e
facebookads\t31e
facebookapi\tfp
facial\t31d
factor\t380
factorgraph\t380
factorgraphs\t380
factory\tfq 1 2vu
factorybot\tfr
factorygirl\tfr
factorytalk\t422
factset\t31f
fai\t31g
fail2ban\t31h
failover\t2ab
failsafe\tfs
failure\t4z5
fair\t5da
fairlearn\t1cd
fairplay\te1
faiss\t1lo
faker\t31i
falco\t31j
falcon\tft 2lr 8o
falconllm\t31k
fanuc\t31l
faraday\tfu
fargate\t1wt
fast\tfv 1 wi 3bw e8
fastai\t1ce
fastapi\tfv
fastendpoint\tfw
fastendpoints\tfw
faster\t1cf
fastify\tfx
fastlane\tfy 2lo
fastly\t25b 1
fastlycompute\t25c
fasttext\t1cg
fat\tfz
fault\t1wu 32b x
fauna\t1lp
faunadb\t1lp
faust\tg0 2ln
fc\t2n5
fcc\t5ry
fcm\t5iy
fcp\t5v0
fd\t4j1
fdm\t2cw
fe\t5rz
fea\t5hh
feast\t1ch
feather\t31o
feathers\tg1
feathersj\tg1
feathersjs\tg1
feature\t4z6 e5 1
featureform\t31p
federated\t50b d2
fedora\t31q 1
fedoracoreo\t31r
fedoracoreos\t31r
fedramp\t5de
feign\tg2
fermyon\t25d
ferpa\t5df
ferretdb\t1lq
fetch\tg3
fetchapi\tg3
few\t31s
ffmpeg\t31t
fftw\tg4
fhir\t4p0
fiber\tg5 48w gx
fibre\t4p1 gx
fibrechannel\t4p1
fico\t4ly
fiddler\t31u 1
fiddlerai\t31v
fido\t4p2
fido2\t4p2
field\t4xh
fiftyone\t4j0
figma\t31w
filament\tg6 1
filamentadmin\tg7
filamentphp\tg6
file\t1lr 1g6 1 1 1x8
fileaid\t31x
filebeat\t2zf
filemaker\t1lr
filenet\t31y
filestore\t26n
filezilla\t31z
fin\t25e 3t4
finacle\t320
finagle\tg8
final\ty9
finalform\ty9
finance\t3lo
financial\t5yi
finatra\tg8
finch\t321
finchcli\t321
findbug\t49l
findbugs\t49l
fine\t5dg
finfet\t322
finicity\tg9
finite\t323 2fe
finop\t25e
finops\t25e 3mm
fintech\t5yi
fiona\tga
fiori\t43z
fips\t5ab
fire\t326 1 15g
firebase\tgb 1 1 1 1 1 1 1 1 159 18r 2of
firebird\t1lt
firebolt\t1lu
firebox\t4jg
firecracker\t324
firecrawl\t325
firehose\t1ss
firehydrant\t326
firemon\t327
firepower\t2qm
firestore\t1lv
firewall\t5dh
firewalld\t328
firewalls\t5dh
fireworks\t329
fireworksai\t329
firmware\t4yv en 4j
first\t32a
firstrobotic\t32a
firstrobotics\t32a
fish\t32b
fisma\t5dj
five\t32c 1
five9\t32c
fivetran\t32d 1
fivetranhvr\t32e
fix\t4p3
fixing\t57l
flagger\t32f
flagsmith\t32g
flair\t1ci
flairnlp\t1ci
flake\t32h
flake8\t32h
flame\tgk 2ly
flaml\t1cj
flannel\t32j
flash\t2z9 3b
flasharray\t3ye
flashblade\t3ye
flashmemory\t2z9
flask\tgl 1 1
flat\t32l
flatbuffer\t32l
flatbuffers\t32l
flatcar\t32m
flatcarlinux\t32m
flatpak\t32n
flatpickr\tgo
flax\t1ck
fleet\t32o 1
flet\tgp
flex\t1cl 11g oq 1md
flexbox\t1cl
flexcube\t32q
flexelint\t3ui
flexray\t4p4
flexsim\t32r
flexvpn\t4p5
flink\t2gj m9
flinksql\t32s
floorplanning\t52w
flow\t43f 2m
flowable\tgq
flowise\t3gu
fltk\tgr
fluent\tgs vu 9a 1gx 1
fluentassertion\t32u
fluentassertions\t32u
fluentbit\t32t
fluentd\t32v
fluentmigrator\t1lw
fluentui\t1cm
fluentvalidation\tgs
flume\t32w
flurry\t32x
flutter\t90 7t 1 1 fo
flutterflow\tgv
flutterhook\tgu
flutterhooks\tgu
flutterweb\tgv
flux\tgw 15v 1g7 1
fluxcd\t32z
fluxinflux\t1mr
fly\t25f
flyte\t330
flyway\tgx 150
flywayjava\tgx
flywheel\t25g
fme\t331
fmea\t4z5
fmeca\t4z5
fmi\t332
fmod\t58x
fmtlib\tgy
fmu\t332
foalt\tgz
foalts\tgz
foc\t3nj
folium\th0
folly\th1
font\t1cn
fontawesome\t1cn
forcepoint\t333
forecasting\t5dk
foreman\t334
forensic\t5c3
forescout\t335
forge\th2
forgejo\t336
forgerock\th2
form\t20z 2y9 1c
formal\t2o1 2b8
former\t337
former2\t337
formik\t1co
formly\th3
forti\t33a 4
fortianalyzer\t33a
fortiedr\t338
fortify\t339
fortigate\t33b
fortimanager\t33a
fortinet\t33b 2rp
fortio\t33c
fortios\t33c
fortisiem\t33d
fortiweb\t33e
fortran\t10
forward\t33f 91 26g
fossil\t33g
fossilscm\t33g
foundation\th4 4wh
foundationdb\t1ly
foundry\t33h
fox\t33i
foxpro\t33i
fp\th5 4wk
fp16\t51k
fp8\t51k
fpd\t33j
fpga\t33k 1vd ep
fpgas\t5dm
frame\t4p6
framer\t1cp 1qw
framerelay\t4p6
framermotion\t1cp
framework\th6
framework7\th6
frankenphp\th7
frappe\th8
fraud\t4za ed
free\t11 32n
freebsd\t33m
freecad\t33n
freeflyer\t33o
freeipa\t33p
freemarker\t11
freena\t4fq
freenas\t4fq
freepbx\t33q
freeradiu\t33r
freeradius\t33r
freerto\t33s
freertos\t33s
freeswitch\t33t
fresh\th9 2ml
freshdeno\th9
freshdesk\t33u
freshping\t33v
freshservice\t33w
frida\t33x
froala\tha
front\t21a 2y1 8i
frontend\t4zb 7p t
frp\t5jc
frr\t33y
frrouting\t33y
fs2\thb
fscheck\t33z
fsdp\t340
fsharp\tz
fsx\t1tf
fta\t4z5
ftk\t300
ftp\t4p7
ftps\t4p8
ftth\t4pc
fuchsia\t341
fuelphp\thc
full\thd 2mp 1va ks
fullcalendar\thd
fullstack\t4zc
fullstory\t342
fully\t340
function\t21c 3y yt 6z 22m
functional\t4zd 1 6w 7f 1 fs
functions\t21c 3y 30l
funnel\t344 1vb
fusion\the 226 kl 180
fusionauth\the
fuzz\t4zg
fuzzing\t4zg
fuzzy\t346
fxcop\t143
fyne\thf
g\t12 27v
g2o\t347
ga\t36v
ga4\t36v
gae\t25s
gainsight\t348
galera\t1lz
galeracluster\t1lz
galileo\thg
gam\t36r
game\thh 1bz 361 1 1 e8 1 4n
gamelift\t1tg
gamemaker\thh
gameplay\t4zi e9
games\t4zi
gamification\t4zk
gams\t349
gan\t5dt
gang\t5c0
ganglia\t34a
gans\t5dt
garbage\t5fk
garden\t34b
gardener\t34c
gate\t34d
gatekeeper\t3rk
gateway\t34e
gatewayapi\t34e
gathering\t540
gatling\t34f
gatsby\thi 1
gatsbyj\thi
gatsbyjs\thi
gaussdb\t1m0
gaussian\t34g kt
gawk\tb
gazebo\t34h 1
gazeboignition\t34i
gcc\t34j
gcd\tim
gcda\t5s1
gce\t27n
gcfa\t5s2
gcfe\t5s3
gcia\t5s4
gcih\t5s5
gcld\t5s6
gcloud\t277
gcp\t25h 19 12 p 3 a 3js
gcpn\t5s7
gcr\t27p
gcs\t27e
gcsa\t5s8
gcti\t5s9
gd\t34k
gdal\t34l
gdat\t5sa
gdb\t34m
gdpr\t5du
gds\t5e2
gdscript\t13
ge\t34n
gearset\t34o
geb\thk
geckoboard\t34p
gel\t2z8
gemfire\t1jy
gemfury\t34q
gemini\t1cq vd wo
geminicli\t34r
gemma\t34s
gen\t5dw
genai\t5dw
general\t5dv
generative\t5dt 3
generic\t5dx
generics\t5dx
genesis\thl
genesy\t34t
genesys\t34t
genetic\t34u
genie\t3yo
genivi\t34v
genomic\t59b
genomics\t59b
gensim\t1cr
genstage\t9j
gentoo\t34w
genus\t2nz
geo\t1cs 1s5
geographic\t5dy
geometric\t34k
geopanda\t1cs
geopandas\t1cs
geoserver\t34x
geospatial\t4zl ed
geproficy\t34n
gerber\t34y
gerrit\t34z 1
gesture\t351
get\t352
getit\thm
getresponse\t352
getvpn\t4p9
getx\t1ct
gevent\thn
ggml\t310
ggplot\t14
ggplot2\t14
gguf\t310
gh\t25i zz
ghc\tho
ghdl\t353
gherkin\t15
ghidra\t354
ghost\thp 1
ghostnode\thq
giac\t5sb
gicsp\t5sc
gigamon\t355
gimp\t356
gin\thr
ginkgo\ths
giraffe\tfm
gis\t5dy
gisp\t5sd
git\t357 1 1 1 1 1 3 1 1 d 1 7 1tk 1
gitea\t35d 1
giteaaction\t35e
giteaactions\t35e
gitflow\t357
gitguardian\t35f
github\t25i zy 1 1 1 1 1 1 1 1 1 1 1 1 1 2ml
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
gitkraken\t35u
gitlab\t35v 1 1 1 2mh
gitlabapi\t35w
gitlabci\t35x
gitlabduo\t35y
gitleak\t35z
gitleaks\t35z
gitolite\t360
gitop\t4zn
gitops\t4zn st
gitpod\t361
gitversion\t362
gke\t284 3
gkeautopilot\t284
glacier\t1th
glass\t364 21r
glassbox\t363
glassfish\t364
glba\t5dz
glbp\t4pa
glibc\t365
glide\tht 3og
glideandroid\tht
gliderecord\t469
glitch\t366
glitchtip\t366
global\t1ww 19b
globalprotect\t367
glove\t1cu
glpi\thu
glsl\t16
gltf\t1cv
glue\t1wx 1 1
gluedatabrew\t1wz
gluont\t1cw
gluonts\t1cw
glusterf\t368
glusterfs\t368
gluu\thv
gmail\thw
gmailapi\thw
gmat\t369
gmock\t374
gmon\t5sh
gmsl\t36a
gnfa\t5si
gnmi\t4pb
gnn\t5h8
gnns\t1cz
gnodeb\t4nf
gnome\t36b
gns3\t36c
gnss\t5e0
gnu\t2zo 4y k 17 1 1 1 1 1 1 d6
gnuoctave\t36e
gnuparallel\t36f
gnupg\t36g
gnuscreen\t36i
go\t17 9m 74 1 1 h 4h8
gocardless\ti0
gocd\t36k
godaddy\t25j
godot\ti1
gof\t5c0
gofiber\tg5
gog\t36l
gogs\t36l
gohugo\tk6
goj\ti2
gojs\ti2
goland\t36m
golang\t17 1ku
golangci\t36n
golden\t36o 1t1
goldengate\t36o
goldilock\t36p
goldilocks\t36p
gomega\ths
gomock\ti3
good\ti4 2om
gooddata\t36q
google\t6n bi 1 1 1 1 1 1 1 v 3 tg 7 95 jf 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 xu 1 1 1 1 1 1 1 1 1 1 1 1 1 ag 2az 1 1 1 1 1 1 1 1 1 1 1 1
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
goose\t1m3
goreleaser\tid
gorilla\tie
gorillamux\tie
gorm\tif
goroutine\tig
goroutines\tig
goss\t375
gosu\t18
got\tih
gov\t5e1 1
governance\t50r
government\t5e2
gpen\t5sw
gpfs\t376
gpg\t36g
gpio\t377
gpo\t37u
gpon\t4pc
gprof\t378
gprs\t4pd
gps\t5e0
gpt\t1fa 1rz 22o
gpt4\t1fa
gpu\t37a 1 1sf 14 d9
gpus\t5e3
gql\t1m4
graalvm\tii
gradient\t4zr jf
gradio\tij uf
gradiospace\t1cy
gradiospaces\t1cy
gradle\tik 2os
grafana\t37d 1 1 1 1 1 1 6w 7q
grafanaalloy\t37e
grafanacloud\t37f
grafanafaro\t37g
grafanaoncall\t37i
grail\til
grails\til
grand\tim
grape\tin
grapeapi\tin
graph\t19 1bq 96 3dn 1z
graphdb\t1m6
graphene\tio
grapheneo\t37k
grapheneos\t37k
graphic\t57h
graphics\t5e4
graphite\t1m7 1le 12t
graphql\t19 hg 1 1 1 1 1
graphqlmesh\tiq
graphqlnexu\tir
graphqlnexus\tir
graphqlyoga\tit
graphrag\t37m
graphx\t48z
grasp\t5mr
grasping\t41w
grasshopper\t37n
grav\tiv
gravitational\t4dj
graviton\t1x0
gravity\tiw
gravityform\tiw
gravityforms\tiw
graylog\t37o
grc\t50r
gre\t4pe
great\t37p
green\t3ca 2l6
greenbelt\t5xg
greenbone\t3sl
greenhill\t3ca
greenhills\t3ca
greenplum\t1m8
grem\t5sx
gremlin\t1k7 1nj
gremlinquery\t1k7
gretl\t37r
grid\t5c7 gr
griddb\t1m9
gridsome\tix
grizzly\tiy
grok\t37s
grommet\tiz
groovy\t1a hq
groovydsl\tj0
groq\t37t
group\t1ma 1lk 1s0
grouppolicy\t37u
growth\t37v 1ry
growthbook\t37v
grpc\tj1 4v4
grpo\t4zu
grub\t37w
grunt\t37x
gruntj\t37x
gruntjs\t37x
gsap\t1d0
gse\t5sz
gsec\t5sb
gsl\tj2
gslc\t5t0
gsm\t4pf
gsna\t5t1
gson\tj3
gstreamer\tj4 2ou
gsuite\t28x
gt\t1mb 1lo
gtest\t374
gtk\tj5
gtm\t4zo
gtp\t4pg
gtsam\t380
guard\t1ti
guardduty\t1ti
guardrails\t381 265
guardrailsai\t381
guava\tj6 136
gui\t56y 1 1
guice\tj7
guidewire\t382 2l0
guild\t383
gulp\t384
gunicorn\t1d1
gurobi\t385 1
gutenberg\tj8
guzzle\tj9
guzzlehttp\tj9
gvisor\t387
gwapt\t5t3
gweb\t5t4
gwt\tja
gx\t3mh
gxp\t5e7
gxpn\t5t5
gymnasium\t1d2
gymnasiumrl\t1d2
h\t4ph
h2\t1md
h2o\t1d3 1
h3\tjb
h3c\t388
ha\t38d
hack\t1b
hadoop\t389 1 f
hadoopyarn\t38a
haiku\t1d5 1v6
haikujax\t1d5
halcon\t3ji
ham\t465
hamcrest\t38c
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
haproxy\t38d
hara\t38e
harbor\t38f
hard\t5jd
harden\t54q
hardening\t54q
hardhat\t38g
hardware\t38h 1nf 2z 2 y 1 1 1 ea 1e
harmonyo\tji
harmonyos\tji
harness\t38i 1
harnesscd\t38j
harperdb\t1me
hart\t4pi
hash\t4zz
hashi\t38k
hashicorp\t1f 2le 6q f1 1 hk 3p jx 1ff
hashing\t5e9
haskell\t1d 8p
hasura\t1d7
hatch\tjj
hawkbit\t38m
haxe\t1e
haystack\t38n 1
hazard\t38e
hazelcast\t1mf
hbase\t1mg
hcd\t57a
hce\t5eg
hci\t506
hcl\t1f j1 218 1s6
hd\t500
hdbscan\t1d8
hdf\t1mh
hdf5\t1mh
hdfs\t38p
hdi\t5t7
hdinsight\t21d
hdmi\t4pj
hdp\t38q
hdphortonwork\t38q
hdphortonworks\t38q
hds\t396
headless\tjk tp 411
headlessui\t1d9
health\tjl 5ey
healthcare\t5yj
healthkit\tjl
healthtech\t5yj
heap\t38r
heat\t38s
heidisql\t1mi
helicone\t38t
helidon\tjm
helix\t3uv 48
helm\t38u 1
helmet\tjn
helmfile\t38w
helpdesk\t4er m1
heroku\t28y
hetzner\t28z
heuristic\t501
hevo\t38x
hevodata\t38x
hex\t38y 1
hexagon\t2yl
hexagonal\t5mk
hexnode\t390
hexo\tjo
hfi\t5t8
hfss\t2fv
hhvm\t1b
hibernate\tjp 1 1
hidden\t391
hiera\t392
high\t1da 1vt 1qx 2 1 1 5z 88 kc
highchart\t1da
highcharts\t1da
higher\t5ec
highly\t502 4e
hightouch\t394
hikaricp\tjs
hil\t5e8
hilt\tjt
hip\t1db
hipaa\t5ed
hippo\tju
hippocm\tju
hippocms\tju
histoire\tjv
historian\t395
hitachi\t396
hitachivantara\t396
hitrust\t5ee
hive\t397
hivemq\t398
hiveql\t1g
hl7\t4p0 k 13p
hlasm\t2it
hlr\t4pl
hls\tjw 45q ah
hlsl\t1h
hmc\t399
hmi\t5ef
hmis\t5ef
hmm\t391
hnsw\t1mj
hnswlib\t1mj
holistic\t39a
holistics\t39a
holo\t39b
hololen\t39b
hololens\t39b
holoview\tui
holoviews\tui
home\tjx
homebrew\t39c 1
homekit\tjx
homer\t39e
homomorphic\t536
honeybadger\t39f
honeycomb\t39g
honeypot\t4y4
honeypots\t4y4
honeywell\t39h
hono\tjy
hootsuite\t39i
hopswork\t39j
hopsworks\t39j
horizontal\t54g
horovod\t1dc
hortonwork\t39k
hortonworks\t39k
host\t5eg
hostinger\t290
hot\t39l
hotjar\t39l
hotwire\tjz 3vx
houdini\t39m
hp\t39n 1 1 1 1 1 1
hpc\t5eb
hpe\t39u 1 1 1 1 1 1
hpenimble\t39v
hpeprimera\t39w
hpeproliant\t39x
hpesimplivity\t39y
hpestoreonce\t39z
hpesynergy\t3a0
hping\t3a1
hpintegrity\t39p
hpopenview\t39r
hpsitescope\t39s
hql\t1g
hr\t463
hrsd\t463
hsm\t5fm
hspice\t3a2
hsqldb\t1mk
hsrp\t4pn
hss\t4pl
html\t1i 5cz
html5\t1i 19n
html5lib\tk0
htmx\tk1
http\t4pm 2 1 2p i8 8x s 1p
http4\tk2
http4s\tk2
httpd\t2gs
httpx\tk3
huawei\t291 112
huaweicloud\t291
huaweirouter\t3a3
huaweirouters\t3a3
hub\tk4
hubspot\tk4 596
hudi\t2gt
hudson\t3a4
hue\t3a5
huehadoop\t3a5
huey\tk5
hugging\t1dd 1 1 1 1wq
huggingface\t1dd
hugo\tk6
human\t505 1 74 75
humanoid\t3a7
humio\t3a8
hummingbird\tk7
husky\t3a9
hvr\t32e
hw\t4zy
hybri\t10g
hybrid\t292 118 1px
hybris\tk8 g8
hydration\t508
hygen\tk9
hyland\t3ab
hylandonbase\t3ab
hyper\tka 1ot 11b
hyperapp\tkb
hyperion\t3ac
hyperledger\t3ad
hyperlynx\t3ae
hypermesh\t2f6
hyperopt\t1dh
hyperparameter\t5gq
hyperrust\tka
hypersql\t1mk
hyperv\t293
hypothesi\t3af
hypothesis\tkc 2q3 243
hystrix\tkd 2q3
hyva\tke
hyvä\tke
i\tl4 35o
i18n\t50n
i18next\t1di
i2c\t4pq
i2s\t4pr
i3c\t4ps
iaa\t294
iaap\t5qq
iaas\t294
iac\t50h
iam\t1x4 2
iar\t3ah
iast\t5ej
ibati\trl
ibatis\trl
ibeacon\tkf
ibgp\t4pt
ibis\t3ai
ibispython\t3ai
ibm\tkg 125 mk 1 1 1 1 5j 3w oi 3d 1 1 1 1 1 1 1 1 1 1 1 1 1 1 i 7f e8 5i ee 1cd
ibmcertified\t5tb
ibmcloud\t295
ibmdoors\t3am
ibmflashsystem\t3ao
ibminfosphere\t3ap
ibmnetcool\t3ar
ibmstorwize\t3au
ibmwatson\t3aw
ic\t4c7
icagile\t5tc
icarus\t3ay
icarusverilog\t3ay
icc\t4c7
icc2\t4c7
ice\tkh
ice40\t3gz
iceberg\t2gu
iced\teq
iceface\tkh
icefaces\tkh
icinga\t3az
icmp\t4pu
iconography\t509
icp\t5td
ics\t52g
ida\t354
idb\tki
idempotency\t50a
idempotent\t50a
identity\t7c 20t il 29l e9
identityserver\t7c
identityserver4\t7c
idera\t1mm
idm\t5ek
idmc\t3bx
idms\t3b0
idoc\t3b1
idocs\t3b1
idor\t5el
idrac\t2wx
idri\t1j
idris\t1j
ids\t5em
iec\t3b2 1et 1 1 nt x 1 1 1
ieee\t4sb
ifc\t3b3
ifix\t34n
ifs\t3b4
ifscloud\t3b4
iga\t50b
igmp\t4py
ignite\t1jz
ignition\t3b5 1
ignitioncoreo\t3b6
ignitioncoreos\t3b6
ihp\tkj
iic\t3bv
iics\t3bv
iiot\t5f1
iis\t3b7
ile\t30
ilias\tkk
illumo\t3b8
illumos\t3b8
illustrator\t3b9
ilog\t2ue
image\t3ba 1 1lk 3h 9p e
imagebuilder\t3ba
imap\t4pz
imbalanced\t1dj
imgui\tcx
imitation\t5er
immer\t1dk
immuta\t3bc
immutable\tkl 1 4u6
immutables\tkm
impala\t3bd 1
impalakudu\t3be
imperva\t29a
implementing\t54o
implicit\t1dl
ims\t3bf 1 1ek
imu\t3bh 23c
imus\t5et
in\tkn 120 1ox 23a
inca\t30n
incapsula\t29a
incident\t3bi 1ov 1
incisive\t2o8
incorta\t3bj
incremental\t50f
indesign\t3bk
index\t50g
indexeddb\t1mo
indexes\t50g
indexing\t50g
inductive\t3b5
industrial\t3bl 1l0 5v
industry\t3bm
inertia\tko
inertiaj\tko
inertiajs\tko
inet\t3bn
inetsoft\t3bn
infection\tkp
inference\t3i6 1yi
inferentia\t1x8
inferno\tkq
infernoj\tkq
infernojs\tkq
infineon\t3bo 1
infineonaurix\t3bo
infineonpsoc\t3bp
infinera\t3bq
infini\t3br
infiniband\t3br
infinidat\t3bs
infinispan\t1mp
influx\t1mq
influxdb\t1mq
influxql\t1mr
infobip\tkr
infoblox\t3bt
infopath\t113
infor\t3bu
informatica\t3bv 1 1 1 1 1 1 2hd
informaticaedc\t3by
informaticaidq\t3bz
informaticamdm\t3c0
information\t1dm 419 1 58
informix\t1ms
infosec\t5ew
infosphere\t3ap
infosys\t320
infotainment\t2fl wh
infra\t50h
infracost\t3c3
infragistic\tks
infragistics\tks
infrastructure\t294 2n1 4c 1 1 1b
ingest\t5be
ingesting\t5be
ingestion\t5be 8
ingre\t1jm
ingres\t1jm
ingress\t3g9
inngest\tkt
inno\t3c4
innodb\t1mt
innosetup\t3c4
innovu\t2o0
innovus\t2o0
input\t50k
insightvm\t40a
insomnia\t3c5
inspec\t2pw
instabug\tku
instagram\tkv
instagramapi\tkv
install\t3c6 1
installanywhere\t3c6
installation\t50l
installshield\t3c7
instana\t3c8
instruction\t3c9
instructor\t4b6
instrument\t2xj 23d
instruments\tkw
insur\t5yk
insurance\t5ex
insurtech\t5yk
intac\t5nn
intacs\t5nn
integrate\t4vc y 3o 66 5b 1c 5i b
integrating\t4vc y 3o 66 5b 1c 5i b
integration\t464 p8 y 3o o 5i 5b 1c 5i b
integrationhub\t464
integrations\t4vc
integrity\t3ca
integrityrtos\t3ca
integromat\t3jr
intel\t8w c1 2re 1 nd ji
intelfpga\t3cb
intelli\t3cd
intelligent\t5cc
intellij\t3cd
intellijidea\t3cd
intelrealsense\t3cc
inteltbb\tkx
intent\t1dn
inter\t1mu 3xv
interaction\t5ey
interactive\tky 2kd 2a5
interbase\t1mu
intercom\t3ce
interface\t13w 433
internationalization\t50n i
internet\t3b7 23u 26
interoperability\t50o
interpretml\t1do
interprocess\t5kp
interrupt\t50p
intersystem\t1mv
intersystems\t1mv
intouch\t2k6
intrusion\t5em
intune\t3cf
inventor\t2jl
inventorcad\t2jl
inventory\t5ez
inverse\t3cg
inversion\t5bz
invision\t3ch
invoice\t5f0
invoicing\t5f0
io\tkz 452
ioc\t5bz
ionic\ta9 ar 1 1 1
ionicangular\tl1
ionicreact\tl2
ionicvue\tl3
iono\t29b
ionos\t29b
ionoscloud\t29b
ios\tl4 1 25k
iot\t1x9 4a 2z7 eb
ip\t3ci 1di fz b8
ipado\tl4
ipados\tl4
ipam\t4q2
ipc\t3cj 286 8q
iperf\t3ck
ipfix\t4rk
ipfs\t3cl
ipg\t3cm
ipgcarmaker\t3cm
iphone\tl4
ipma\t5tg
ipmi\t3cn
ips\t5em
ipsec\t4q3
iptable\t3co
iptables\t3co
ipv\t4q4
ipv4\t4q4
ipv6\t4q4
ipython\t1ds
ir\t50e
irda\t4q5
ireb\t5qt
iris\tl6
irix\t3cp
iron\tl7
ironpython\tl7
irule\t31b
irules\t31b
is\t4q6
isa\t5eq
isaac\t3cq du
isaaclab\t3cq
isaqb\t5th
isc\t3f6
iscsi\t4q7
isdn\t4q8
iseries\t2io
isery\t2io
isilon\t2ws
islands\t508
iso\t30q 118 6v 7i 9y 1 1 1 3j l7 1 1 1 1 1 1 1 1 1 1 1 e5 1 1 1
iso27001\t5f8
isobus\t4qd
isort\tl8
ispf\t3cr 133
isr\t50f
issap\t5tm
issep\t5tn
issmp\t5to
issue\t4w1
istio\t3cs 2gx
istqb\t5r7 1 2i 1 1
isup\t4qe
it\t465 pc 5a 1 3h 5b 5c j
itam\t465
itar\t5fe
iterable\t3ct
itext\tl9
itil\t5tt 1 1 1 1
itilexpert\t5tv
itk\t1hd
itsm\t5ff
ivanti\t3cu 9t bl
iverilog\t3ay
ivi\t2fl wh
ivr\t5fg
ivy\tla 2rl
ixia\t3cw
izenda\t3cx
j\tmk 2r7 i qw 1oa
j1939\t3cy
j2ee\tlm
j2me\tlb
j2se\t1k
jaas\tlc
jackson\tld
jacoco\tle
jaeger\t3cz
jags\t4k3
jahia\tlf
jailbreak\t4v3
jakarta\tlg 1 5 x
jakartaface\tlg
jakartafaces\tlg
jakartarest\tlh
jama\t3d0
jamf\t3d1 2gx
jamfcertified\t5ty
jams\t3d2
jamsscheduler\t3d2
jamstack\t5fh
janus\tli 11e
janusgraph\t1mw
jasmine\t3d3
jasper\tlj 3t7
jaspergold\t2o1
jasperreport\t4eq
jasperreports\t4eq
jaspersoft\t4eq
java\t1k 1 jq 9 1 1 1 1 1 1 1 1 2 j 6 5 3 e6 2c7 1 22d 1 1
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
jaxb\t3d6
jaxp\t3d6
jaxr\tlw
jaxrs\tlw
jaxw\tlx
jaxws\tlx
jbake\tly
jbehave\t3d7
jboss\tlz 1 2r8
jbosseap\tlz
jbossfuse\tm0
jbpm\tm1
jca\tm2
jcl\t1m 3bn
jd\t3da
jda\t2mf
jdbc\tm3
jde\t3da
jdedward\t3da
jdedwards\t3da
jdeveloper\t1mx
jdk\t1k
jedox\t3db
jee\tlm
jekyll\tm4 1
jena\t1k3
jenkin\t3dc
jenkins\tm6 2r6 1 1 2gl
jenkinsfile\t3dc
jersey\tlw
jes\t3df
jes2\t3df
jes3\t3df
jesd204b\t4qf
jest\t3dg
jet\t3dh
jetbrain\t3dh
jetbrains\t3dh 1 nz
jetbrainsai\t3di
jetpack\tm7 1 1
jetpackpaging\tm9
jetson\t3ql
jetty\t3dj
jfr\t3d4
jfrog\t2ik
jhipster\tma
jib\t3dk
jinja\t1n ko 29z
jinja2\t1n
jira\t3dl 1 1 1 18b
jiraalign\t3dm
jitsi\t3dp
jitterbit\t3dq
jmeter\t3dr
jmh\t3ds
jmockit\tmc
jmp\t3dt
jms\tmd
jmx\t3du
jna\tme
jncia\t5u0
jncie\t5u1
jncip\t5u2
jncis\t5u3
jndi\t3dv
jni\tme
job\t594 d4
joi\t1dq
joins\t50t
jointj\tmf
jointjs\tmf
jooby\tmg
joomla\tmh
jooq\tmi
jotai\t1dr
journald\t3dw
journey\t577
jpa\tmj
jpms\tlo
jprofiler\t3dx
jq\t3dy
jquery\tmk 2rf
jqwik\tml
jruby\t31
js\t1l
jscodeshift\tmm
jsdoc\tmn
jsf\tmo
jshell\tmp
jsm\t3do
json\t1o l2 5e 2lw x6 fa 2 t1
jsonform\tmq
jsonforms\tmq
jsonnet\t1p
jsonp\t1o
jsonschema\t3e0
jsp\tmr
jsqlparser\t1my
jsse\tms
jsx\t1q
jta\t3dv
jtag\t4qh
jtest\t3ub
juce\tmt 1
juju\t3e1
jujutsu\t3e2
julia\t1r
julialang\t1r
jump\tmv 2r8 1v2
jumpcloud\tmv
junie\t3di
juniper\t3e4 1 1 1 1
junipermist\t3e6
junipermx\t3e7
junipersrx\t3e8
junit\t3e9
junit4\t3e9
junit5\t3e9
juno\t3e4
junos\t3e4 6
junosspace\t3ea
jupyter\t1ds 20j
jupyterhub\t3eb
jupyterlab\t1ds
jvm\t5fk
jw\tmw
jwplayer\tmw
jwt\t4qi
jwts\t4qi
jython\tmx
k\t5a5
k0s\t3ec
k2\tmy
k3d\t3ed
k3s\t3ee
k6\t3ef
k8s\t3g8
k9s\t3eg
kafdrop\t2et
kafka\t2et zo 1 1 1 1
kafkaconnect\t3ei
kafkaj\t3em
kafkajs\t3em
kafkastream\t3el
kafkastreams\t3el
kaggle\t3en 1
kaio\t3ep
kaios\t3ep
kaldi\t1dt
kali\t3eq
kalilinux\t3eq
kalman\t3er 265
kamailio\t3es
kamal\t3et
kamatera\t29c
kameleoon\t3eu
kanban\t5ms 7c
kandji\t3ev
kaniko\t3ew
karaf\t6a
karate\t3ex
karma\t3ey
karpenter\t3ez
kaseya\t3f0
kasten\t3f1
kat\t1du
kata\t3f2
katacontainer\t3f2
katacontainers\t3f2
katalon\t3f3
katello\t3f4
kats\t1du
kcna\t5u5
kcsa\t5u6
kdb\t1mz
kde\t3f5
kea\t3f6
keda\t3f7
kedro\t3f8
keepalived\t3f9
keil\t2ig wu
kemp\t3fb
kemploadmaster\t3fb
kendo\tmz qw
kendoangular\tmz
kentico\tn0 1
kentik\t3fc
kepler\tn2
kepserverex\t3fe
keptn\t3fd
kepware\t3fe
kera\t1dw
keras\t1dw 1
kerastuner\t1dx
kerbero\t4qj
kerberos\t4qj
kernel\t50u er
kestra\t3ff
kestrel\t3fg
kettle\t3up
key\t1dy jf 47 3e2
keycdn\t29d
keycloak\t1dy
keydb\t1n0
keyence\t3fh 41
keysight\t3cw 2m
keysightad\t3fi
keysightads\t3fi
keystone\tn3
keystonej\tn3
keystonejs\tn3
keyvault\t21k
keyword\t50v
kibana\t3fj
kicad\t3fk
kickstart\t3fl
kill\t5b5
kimball\t4yl
kinaxi\t3fm
kinaxis\t3fm
kind\t3fn
kinematic\t3cg
kinematics\t3cg
kinesi\t1tn
kinesis\t1ss v 1 1
kineti\t3qt
kinetis\t3qt
kingfisher\tn4
kinsta\t29e
kirby\tn5
kirbycm\tn5
kirbycms\tn5
kiss\t5mt
kissmetric\t3fo
kissmetrics\t3fo
kitura\tn6
kivy\tn7
klarna\tn8
klaviyo\t3fp
klipfolio\t3fq
klocwork\t3fr
kmm\tnl
kmp\tnl
kms\t1xd
knative\t3fs
knex\t1dz
knime\t1e0
knock\tn9
knockout\tna
knockoutj\tna
knockoutjs\tna
knowledge\t314 lr 1ss
knx\t4qk
koa\tnb
koaj\tnb
koajs\tnb
koala\t3ft
koalas\t3ft
kobo\t3fu
kobotoolbox\t3fu
kochava\t3fv
kodein\tnc
kogito\tnd
kohana\tne
koin\tnf
kokko\t1s
kokkos\t1s
kong\t3fw
konva\tng
kony\tnh
kop\t3fx
kops\t3fx
korn\t1t
kornia\t1e1
kornshell\t1t
kotest\tni
kotlin\t1u lp 1 1
kotlinflow\tnk
koyeb\t29f
kpi\t51j
kql\t1v
kratos\tnm
kratosgo\tnm
kserve\t3fy
ksh\t1t
ksql\t3fz
ksqldb\t3fz
kstream\t3el
kstreams\t3el
ktlint\tnn
ktor\tno
kube\t1e2 21y 1 5 2 7
kubeadm\t3g2
kubebuilder\t3g3
kubecost\t3g4
kubectl\t3g8
kubectx\t3g5
kubeedge\t3g6
kubeflow\t1e2
kubermatic\t3g7
kubernate\t3g8
kubernates\t3g8
kubernete\t3g8
kubernetes\t3fn l 1 1 1 1gk it
kubernetesrbac\t3ga
kubescape\t3gc
kubespray\t3gd
kubestronaut\t5u7
kubevela\t3ge
kubevirt\t3gf
kudu\t1k4
kueue\t3gg
kuka\t3gh
kuma\t3gi
kurento\tnp
kurrentdb\t1ll
kusto\t1v
kustomize\t3gj
kuzu\t1n1
kv\t3gk
kvaser\t3gl
kvm\t29g
ky\tnq
kyc\t58h
kylin\t2gw
kysely\tnr
kyverno\t3gm
kyvo\t3gn
kyvos\t3gn
l1\t50s
l10n\t50n
l2\t4vf 5d
l2tp\t4ql
l3\t50s
l3vpn\t4qm
lab\t1w 4z0
label\t3go 1us
labelbox\t3gp
labeling\t5bg
labelstudio\t3go
laboratory\t50w
labview\t1w 5o9 43
lacework\t3gq
lacp\t4qn
ladder\t1x
ladle\tns
lagom\tnt
lake\t1xe
lakef\t3gr
lakeflow\t2x2
lakeformation\t1xe
lakefs\t3gr
lakehouse\t5bh
lambda\t1xf 1 1 c0 17b
lambdaedge\t1xg
lambdalab\t29h
lambdalabs\t29h
lambdalayer\t1xh
lambdalayers\t1xh
lambdas\t1xf
lambdatest\t3gs
lamina\t1a0
laminas\t1a0
lamp\t5fp
lan\t4qo
lancedb\t1n2
landesk\t3cu
landing\t21p
landingzone\t21p
landingzones\t21p
landscape\t3gt
lane\t50x
lang\t1e3 1 22q 2 1
langchain\t1e3
langflow\t3gu
langfuse\t3gv
langgraph\t1e4
langserve\t3gw
langsmith\t3gx
language\t21q 3e4
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
large\t3xe 109 bn 6k
last\t3gy
lastpass\t3gy
latent\t5c2
latex\t1y
lattice\t3gz
latticefpga\t3gz
launch\t3h0
launchdarkly\t3h0 1
lauterbach\t3h2
layered\t5fq
lazy\t5a9
lcel\t3h3
lda\t1id
ldap\t4qp
ldra\t3h4
lead\t5tj 1
leadauditor\t5tj
leaflet\t1e5
leak\to5
leakcanary\to5
lean\t5mu 7f 35
leancertified\t5u9
leanplum\t3h5
learn\to6
learndash\to6
learning\t408 1y9
least\t5fr
lefthook\t3h6
legacy\t50y
legend\to7
legendstate\to7
lego\t3h7
legomindstorm\t3h7
legomindstorms\t3h7
leiningen\to8
lemon\to9
lemonsqueezy\to9
lending\t5fv
lenovo\t3h8
lens\t3h9
lenskubernete\t3h9
lenskubernetes\t3h9
lepto\toa
leptos\toa
lerna\t3ha
less\t1z
lesscss\t1z
let\t3hb
letsencrypt\t3hb
level\t50z
leveldb\t1n3
lexers\t52m
lexical\tob
lfce\t5ua
lfcs\t5ub
lfs\t3hc
lgpd\t5fs
libero\t3ln
liberty\toc
libgdx\tod
libp2p\t3hd
librdkafka\t3he
librenm\t3hf
librenms\t3hf
libreswan\t3hg
librosa\t1e6
libvirt\t3hh
license\t3hi
lidar\t5ft
liferay\toe 1
liferaydxp\tof
lift\t24h
lightdash\t3hj
lightfm\t1e7
lightgbm\t1e8
lighthouse\t3hk 1t4
lightning\tog rx 2n3
lightsail\t1xk
lightstep\t3hl
lime\t1e9 23d
limesurvey\t3hm
lin\t3hn 17h
linaria\toh
lineage\t5bi
lineageo\t3ho
lineageos\t3ho
linear\t3hp 1yg 1q 1k
link\t4qn 3
linked\t4zz
linkedin\toi 2t8
linkedinad\t3hq
linkedinads\t3hq
linkedinapi\toi
linker\t3hr
linkerd\t3hs
linode\t29i
linq\toj 1
linqpad\tol
lint\t3ht
linter\t510
linters\t510
linting\t510
linux\t3a 3ek 1 cy 13l 2n 3p 1c 4h 52 eq
linuxmint\t3hv
liqo\t3hw
liquibase\t1n4
liquid\t20
lisp\t21 4oq
lisrel\t3hx
lit\tom
litedb\t1n5
litelement\tom
litellm\t3hy
litert\t1i1
litestar\ton
lithography\t45j
litmus\t3hz
litmuschao\t3hz
litmuschaos\t3hz
live\toq 2ta 1 1j1 kj
liveblock\too
liveblocks\too
livebook\top
livedata\toq
livekit\t3i0
liveop\t512
liveops\t512
liveramp\t3i1
liveview\tv9
livewire\tor
livy\t2gx
lizardf\t3i2
lizardfs\t3i2
llama\t1ea 1 23s 1
llamaindex\t1eb
llamaparse\t3i4
llblgen\tos
lldb\t3i5
lldp\t4qs
llm\t3i6 1 1cw 1 7y 56 4s g 8 i 1o
llmop\t51m
llmops\t51m
llvm\t3i8
lm\t3i9
lmax\t3ia
lmaxdisruptor\t3ia
lmdb\t1n6
lms\t5yh
lmstudio\t3i9
load\t3ib 1is 1r
loadrunner\t3ib
loan\t5fv
local\t1n7 mc
localforage\tot
localization\t41v ys h 1 68
localstack\tou 1kp
localstorage\t1n7
localytic\t3ic
localytics\t3ic
locomotive\tov
locust\tow 2th
lodash\tox pf
lodashfp\tox
loft\t3ie
log\t21v 1gp 1 2 1ij 1
log4j\toy
log4j2\toy
log4net\t3if
loganalytic\t21v
loganalytics\t21v
logback\toz
logdna\t3ld
logging\t517
loggly\t3ig
logi\t3ih
logianalytic\t3ih
logianalytics\t3ih
logic\t21w 1gm b0 151 2p
logical\t4uv 2p
logicapp\t21w
logicapps\t21w
logicmonitor\t3ii
logistic\t5jf
logmein\t3ij
logrhythm\t3ik
logrocket\t3il
logru\t3im
logrus\t3im
logstash\t3in
logto\tp0
loguru\t3io
logz\t3ip
loki\tp1 2ig
lokij\t1n8
lokijs\t1n8
lombok\tp2
lon\t4qt
longhorn\t3iq
lonwork\t4qt
lonworks\t4qt
look\t3it
looker\t3ir 1
lookerstudio\t3is
lookml\t3it
loop\tp3
loopback\tp3
lora\t5dg 2g
lorawan\t5fw
lottie\tp4
lotus\t3iu
lotusnote\t3iu
lotusnotes\t3iu
lovable\t3iv
low\t519 1 a 4j 4 9q iq
lpar\t3x2
lpddr\t4o9
lpic\t5uc
lpt\t5ud
lqr\t3iw
ls\t3ix
lseg\t40r
lsf\t3iy
lstm\t3iz 1y9
lte\t4qu m gm
lto\t3j0
ltrace\t3j1
ltspice\t58e
ltv\t4x4
lua\t22
luajit\t22
luau\tzp
lucene\t1n9
lucia\tp5
luciaauth\tp5
lucidchart\t3j2
lucidwork\t1na
lucidworks\t1na
lucky\t3j3
luckyorange\t3j3
luigi\t3j4
lume\tp6
lumen\tp7
luminu\tp8
luminus\tp8
lustre\t3j5
luxon\tp9
lvds\t4qv
lvgl\t3j6
lvm\t3j7
lwc\t43g
lwip\t3j8
lwm2m\t4qw
lxc\t3j9
lxd\t3j9 1
lxml\tpa
lync\t5lh
lyni\t3jb
lynis\t3jb
lynxo\t3jc
lynxos\t3jc
lytic\t3jd
lytics\t3jd
m\t3je 17j 13h
m3\t1nb
m365\t3lt 5c
m3db\t3jf
maas\t3jg
mac\tpb 2u8
maccatalyst\tpb
machine\t1ff 242 1 32 1nv 5j
machinery\tpc
machinerygo\tpc
macie\t1tw
maco\t3jj
macos\t3jj 1
maestro\t3jl
mage\t3jm
magento\tpd 1 1 550
magic\tpg
magnolia\tph
mahout\t2gy
mail\t3jn
mailchimp\t3jn
mailgun\t3jo
mainframe\t2it 23j
mainframes\t4mc
maintainability\t51b
maintainable\t51b
make\t3jp 1 1
makefile\t3jp
makefiles\t3jp
makeintegromat\t3jq
mako\tpi
malware\t5fz
mamp\t4le
manage\t3js 1bd h f 3 3 i 4 14 8 u 1e 5 m 3 a 17 2 h u i 1b 8 s 1q 1y 11 3g 1c 1l 3i 9 6 3 c b
managed\t1to fw 2rs eu
manageengine\t3js
management\t4v5 h f 3 3 i 4 14 8 u 1e 5 m 3 a 17 2 h u i 1b 8 s 1q 1y 11 3g 1c 1l 3i 9 6 3 c b
managing\t4v5 h f 3 3 i 4 14 8 u 1e 5 m 3 a 17 2 h u i 1b 8 s 1q 1y 11 3g 1c 1l 3i 9 6 3 c b 8a
mandrill\tpj
manhattan\t3jt
manhattanwm\t3jt
manhattanwms\t3jt
manim\t3ju
manipulator\t41w
manipulators\t41w
manjaro\t3jv
manti\t3jw
manticore\t1nc
mantine\t1ed
mantis\t3jw
mantisbt\t3jw
manual\t51d
manufacturing\t5g9
many\t1ee
manychat\t1ee
map\tpl 2 ot 25j 16z
mapbox\tpk ov
mapboxgl\tpk
mapkit\tpl
maple\t3jx
maplibre\t1eg
mapping\t57d
mapr\t3jy
mapreduce\t3jz 1
mapster\tpm
mapstruct\tpn
marble\tpo
maria\t1nd
mariadb\t1nd
marionette\tpp
mark\t1ne
markdown\t23
market\t5g0 1
marketing\t43h 1cl 1 gy
marketo\t3k1
marklogic\t1ne
marko\tpq
markov\t3k2
marl\t51x
marqeta\tpr
marqo\t1nf
marquez\t3k3
marshmallow\tps
martech\t5g4
marten\t1ng
martendb\t1ng
marvell\t3k4
marvellsoc\t3k4
mask\t1cf
masonite\tpt
mass\tpu
massively\t1nv
masstransit\tpu
master\t51e
mastercam\t3k5
mastra\t3k6
masvs\t5i3
mat\t1ei
material\tpv y no
materialdesign\tpv
materialize\tpw 2ub
materializecss\tpw
materialui\t1eh
math\t5g5
mathcad\t3k8
mathematic\t5g5
mathematica\t24
mathematical\t5g5 1q
mathematics\t5g5
matillion\t3k9
matlab\t25 3i5 2a6
matlabcoder\t3ka
matomo\t3kb
matplotlib\t1ei
matter\tpx 412
mattermost\t3kc
maturin\twx
maui\t4f
mautic\tpy
maven\tpz 2ue
mavensurefire\tpz
mavlink\t4r0
max\t1nh
maxima\t3ke
maxqda\t3kf
maxscale\t1nh
maya\t3kg
mayavi\tq0
mb\t5rl
mbed\t2ih 120
mbedtl\t3kh
mbedtls\t3kh
mbse\t5l3
mcafee\t3ki
mcal\t2k0
mcmc\t3k2
mcp\t5gn
mcsa\t5uh
mcsd\t5uh
mcse\t5uh
mcu\t5ge
mcuboot\t3kj
mcus\t5ge
mcuxpresso\t3kk
md\t5uk
mdadm\t3kl
mdanalysi\tq1
mdanalysis\tq1
mdm\t51e
mdn\t4r1
mdns\t4r1
mdr\t5g6
mdt\t2a3
mdx\t26
mean\t5g7
measured\t54k
mechanical\tq2 1pc
mechanicalsoup\tq2
mechanicalturk\t2fe
mecm\t44r
medallion\t51f
media\tfe ap 3 od 263
media3\tfe
mediaconvert\t1wp
medialive\t1wq
mediapackage\t1wr
mediapipe\t1ej
mediasoup\tq4
mediatek\t3km
mediatr\tq5
mediawiki\tq6
medical\t3kn 1uf
medidata\t3ko
meditech\t3kp
medusa\tq7
medusaj\tq7
medusajs\tq7
megaco\t4r2
megatron\t3kq
meilisearch\t1ni
mellanox\t3kr
melsec\t3mh
meltano\t3ks
mem\t1nj
memcache\t1nj
memcached\t1nj
memgraph\t1nk
memory\t3kt 1 1gm 1 1 1t 6a
memorydb\t1u0
memorystore\t28b
mems\t3kv
memsql\t1qg
mend\t3kw
mender\t3kx
menderota\t3kx
mendix\t3ky 29k
mentor\t3kz 8z cl
mentorpad\t3ty
mentorpads\t3ty
meraki\t3l0 29j
mercure\tq8
mercurial\t3l1
merge\t53f
mermaid\t27 o2
mern\t5g8
mes\t5g9
meso\t2gz
meson\t3l2
mesop\tqa
mesos\t2gz
mesosphere\t2gz
message\tqb 2us 1v7 i
messagebird\tqb
messagepack\t3l3
messaging\t5ga
meta\tfp 2lp jq 1 5y 1p9
metabase\t3l6
metadata\t5gb
metaflow\t3l7
metagpt\t3l8
metal\tqc o8 24w
metallb\t3l9
metalsmith\tqd
metapixel\t3l4
metaplane\t3la
metaprogramming\t5gc
metasploit\t3lb
meteor\tqe
meteorj\tqe
meteorjs\tqe
metric\t3lc 1g7
metricbeat\t2zf
metricflow\t3lc
metrics\t51j in
metro\tqf 3xn
mezmo\t3ld
mezzanine\tqg
mezzio\tqh
mfa\t4r3
mfc\tqi
mgcp\t4r4
micrium\t3le
micro\thz 8l 2uv 1 5 f 1 uc fe km 3
microarchitecture\t2ui
microchip\t3lh 1
microchippic\t3lh
microchipsam\t3li
microcontroller\t5ge
microcontrollers\t5ge
microdata\t5gf
microformat\t5gf
microformats\t5gf
microfrontend\t5gd
microk8\t3lj
microk8s\t3lj
micrometer\t3lk
micronaut\tqj
microprocessor\t5ge
microprocessors\t5ge
microprofile\tqk
micropython\t3ll 1
microsegmentation\t526
microsemi\t3ln
microservice\t5gg
microservices\t5gg
microsoft\tql 3f kl 90 1 30 au 85 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 v 1 p0 kq 1 1 1 1 1 1 1 1 1 1 1 56 t3 2 1aa 1 1 1 1 1 1
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
microstation\t3m0
microstrategy\t3m1
mid\t3m2
middleman\tqm 1
middlemanruby\tqn
middleware\t5gh
midjourney\t3m3
midserver\t3m2
migrate\t4xj h 2y
migrating\t4xj h 2y
migration\t24h 2t2 h 2y
migrations\t4y0
mikro\t3m4
mikroorm\t1em
mikrotik\t3m4
mil\t5gi
mill\tqo
milligram\tqp
milvu\t1nn
milvus\t1nn
mimir\t3m5
min\t3m8
mina\t3m6
miniconda\t1ah
minikube\t3m7
minimal\tqq
minimalapi\tqq
minimalapis\tqq
minio\t3m8
minitab\t3m9 1
minitest\t3mb
mipi\t4r5
miro\t3mc
mirrormaker\t3ej
mirth\t3md
mirthconnect\t3md
misra\t3me 1u5
mission\t5jv
mist\t3e6
mistral\t3mf
mitel\t3mg
mithril\tqr
mitosi\tqs
mitosis\tqs
mitre\t5gk
mitsubishi\t3mh
mitsubishiplc\t3mh
mix\t3mi
mixed\t3ns 1ds 1 ws
mixpanel\t3mi
mixture\t3mj
mkdoc\tqt
mkdocs\tqt
mkl\t8w
ml\tqu nt 24u 33 18k 6i 5 9v 4c q
mlflow\t1en
mlir\t28
mllib\t490
mlop\t51m
mlops\t51m
mlplatform\t3mk
mlplatforms\t3mk
mlsystem\t3mk
mlsystems\t3mk
mlworkflow\t3jh
mlworkflows\t3jh
mmdetection\t1eo
mnesia\tqv
mob\t52l
moba\t3ml
mobaxterm\t3ml
mobile\tqw 1 1 2vo 1 1cc 2o 1 1 2e ci 1
mobileci\tqx
mobileiron\t3mn
mobx\t1ep
mocha\t3mo
mock\t3mp 3 1ey
mocking\t51q
mockito\t3mq
mockk\t3mr
mocks\t51q
mockserver\t3ms
modal\t3mt
modallab\t3mt
modallabs\t3mt
modbu\t4r6
modbus\t4r6 1
modbustcp\t4r7
mode\t3mu
model\tqz 1nh j5 kl 4p 1 1 1 1 1 2 1c7 2i 1 1 19 a6 8 37 1 1 1 9 1 1 20 22
modelica\t3n1
modeling\t4vq 1u 11 5m 1j 3 28 1h a 6a 3 2i 1s t 1e
modelmapper\tqz
modelsim\t3n2
modern\t9z
modicon\t44u
modin\t3n3
module\t5gd
modx\tr0
moe\t3mj
moengage\t3n4
mojoliciou\t3n5
mojolicious\t3n5
molecule\t3n6
moleculer\tr1
mollie\tr2
moment\t1eq
momentj\t1eq
momentjs\t1eq
monaco\tr3 no
monacoeditor\t1er
monai\t1es
monday\t3n7
monetdb\t1no
mongo\t1np
mongodb\t1np 1 1 1 1 46y
mongodbcompass\t1ns
mongodbrealm\t1nt
mongoose\t1et
mongosh\t1nu
monit\t3n8
monitor\t51s 2 2x 2d
monitoring\t51s 2 2x 2d
monix\tr4
mono\tr5 1 2 4an
monogame\tr6
monolith\t5gr
monolithic\t5gr
monolog\tr7
monorepo\t51v
monotouch\tr8
monta\t3n9
montavista\t3n9
monte\t3na 1em ij
moodle\tr9 2w2
moogsoft\t3nc
moonrepo\tra
moose\t3nd
moosef\t3ne
moosefs\t3ne
mop\t5us
moq\t3nf
mosaic\t2vt
mosaicml\t2vt
moshi\trb 1
moshiandroid\trc
mosquitto\t2z5 1s8
most\t3ng
mosyle\t3nh
mother\t3ni
motherduck\t3ni
motion\t56t 1m 25 4e 3a
moto\trd
motoman\t4m3
motor\tre 2w5 1v3
mouseflow\t3nk
move\t29 403
moveit\t3nl
moya\trf
moz\t3nm
mozilla\t48p
mp\t4r8
mparticle\t3nn
mpc\t3mw 1tx
mpeg\t4r9
mpi\t5gs
mplab\t3no
mpls\t4ra 1
mplu\t3np
mplus\t3np
mpp\t1nv
mpsoc\t4lt
mq\t3aq
mqseries\t3aq
mqsery\t3aq
mqtt\t4rc 1
mqx\t3nq
mrtg\t3nr
mrtk\t3ns
ms\t1nl 31 jn 4 ql kr 3 1 1 2 1 2 1u 1 2 39 rc 1r 1ac
msal\t2af
msbuild\t3nu
msc\t3og
msi\t4kf
msk\t1u3
msmq\t3nv
msp\t51c th
msp430\t4e7
mssql\t1qm
mstest\t3nw
mstp\t4sq
msvc\t17v
msw\t3mp
mtconnect\t4re
mtl\t4rf
mtls\t4rf
mtr\t3nx
mui\t1eh
mujoco\t3ny
mule\t3nz
mulesoft\t3nz 26v
multer\trg
multi\t2b3 38 6k cq tc 106 5z 4v 6b 2m 4w c r 1 3 1
multicast\t5gv
multicloud\t2b3
multimarkdown\t23
multimeter\t3o0
multimeters\t3o0
multimodal\t3o1 1xo
multimodalai\t3o1
multipath\t3o2
multiplatform\t5au
multiplayer\t5gw
multiprocessing\t5gx
multisim\t3o3
multitenancy\t5gu
multitenant\t5gu
multithreaded\t5gy
multithreading\t5gy
multivariate\t4ut
mumps\t1nw
munin\t3o4
munki\t3o5
murex\t3o6
music\t51y
musl\t3o7
mustache\t1eu
mutation\t51z
mutual\t4rf
mux\trh
mvc\t7d 59m
mvi\t5h0
mvs\t3o8
mvvm\tri 4pj
mvvmcross\trj
mvvmlight\tri
mwaa\t1u4
mxgraph\trk
mxnet\t1ev
my\t1nx
mybati\trl
mybatis\trl
mypy\t3o9
mysql\t1nx 1 46x
mysqlcertified\t5uv
mysqlworkbench\t1ny
n\t3oa 1rg
n8n\t3ob
nac\t522
nagio\t3oc
nagios\t3oc 1
nagiosxi\t3od
naive\trm
namecheap\t2b4
named\t5hg
nancy\trn
nand\t2z9
nannyml\t3oe
nanostore\tro
nanostores\tro
napalm\t3of
nas\t5h2
nastran\t3og
nasuni\t3oh
nat\t1xq 3jd
natgateway\t1xq
national\t3pl
native\tl4 6l 1 4aa 1
nativebase\trp
nativescript\trq
nats\t3oi
natural\t2do 1av 1 1sw
nav\trr 2u0 gl
nav2\t42c
navicat\t1nz
navigation\t5l
navision\t3lr
naviswork\t2jm
navisworks\t2jm
navmesh\trr
nb\t4rg
nbdev\t3ol
nbomber\trs
nccl\t1ew
ncda\t5uw
ncp\t5v1
ncrunch\trt
ndepend\tru
ndisplay\trv
ndjson\t3om
ndk\t5m
ndp\t4rh
ndr\t5h4
nebiu\t2b5
nebius\t2b5
nebula\t1o0
nebulagraph\t1o0
nebular\trw
nedb\t1o1
nemo\t1f4 1sx
neo\t1o2 20l
neo4j\t1o2 1
neoload\t3on
neon\t1o4 ue
neos\trx
neovim\t4i9
neptune\t1jq 24y
nerdctl\t3op
nerf\t3p9
nerve\try
nerves\try
nessu\t3oq
nessus\t3oq
nest\trz
nestj\trz
nestjs\trz
net\t4b 3kg 4 1 1 6 1 2 1 12d
netapp\t3or 1 1 1 262
netappontap\t3os
netbackup\t4i0
netbean\t3ov
netbeans\t3ov
netbox\t3ow
netbrain\t3ox
netbsd\t3oy
netcat\t3oz
netcdf\t1o5
netcode\ts0
netconf\t4ri 1
netdata\t3p0
netezza\t1o6
netflix\t2tc 7d oc
netflixoss\t3p1
netflow\t4rk
netlify\t2b6
netmiko\t3p2
netscaler\t3p3
netscout\t3p4
netskope\t3p5
netsuite\t3p6 25r
nette\ts1
netty\ts2
netview\t3p7
network\ts0 1a9 1 ok ye 13d 99 8 1 1 1 1 1 1 3q b4 1 1 1 1 1
network+\t5qj
networking\t5h7
networkwatcher\t22a
networkx\t1ex
neural\t1ey h 29u 1he al
neuralprophet\t1ey
neverthrow\ts3
new\t3pa 25o
newman\t3pb
newrelic\t3pa
newtonsoft\ts4
newtonsoftjson\ts4
nexmo\ts5
nexpose\t3pc
next\ts6 ii 46n
nextauth\t1ao
nextcloud\ts7
nextflow\t2a
nextgen\t3md
nextj\ts6
nextjs\ts6
nextra\ts8
nexu\t3pd
nexus\t2qt yk 1
nfc\ts9 4p0
nfs\t3pf
nfsv\t3pg
nfsv4\t3pg
nft\t5ha
nftable\t3ph
nftables\t3ph
nfts\t5ha
nfv\t528
ngap\t4su
ngfw\t5hb
nginx\t3pi 1
nginxingress\t3pj
ngrok\t3pk
ngrx\t1ez
ngx\tsa
ngxs\tsb
nhibernate\tsc
nhost\tsd
ni\t3o3 1i 1 1 1
niagara\t4gq
nice\t3pp
nicegui\tse
nielsen\t3pq
nifi\t2h1
nightwatch\t3pr
nim\t2b
nimble\t39v
nimlang\t2b
ninja\tsf 2xd 1
ninjaone\t3pt
ninjarmm\t3pt
ninject\tsg
nintendo\t5ds
nintex\tsh
nio\tlp
nis\t5hc
nis2\t5hc
nist\t5hd 1 1
niteststand\t3pn
nitric\t3pu
nitro\tsi 11n
niveristand\t3po
nivo\tsj
nix\t3pv
nixo\t3pw
nixos\t3pw 1
nixoslinux\t3px
nixtla\t1f0
nlb\t257
nlog\t3py
nlp\t5hg
nltk\t1f1
nlu\t5hg
nmap\t3pz
nmea\t4rl
nn\t5uz
no\tsk vn 3rq
nobl\t3q0
nobl9\t3q0
noc\t3p8 1cx
nocode\t5fx
node\tsl 1 1 2xe 1 n
nodebb\tso
nodeexporter\t3q1
nodej\tsn
nodejs\tsn
nodemailer\tsp
nodemon\tsq
nodepool\t3q3
nodepools\t3q3
noise\t529
nokia\t3q4
nokogiri\tsr
nom\tss
nomad\t3q5
non\t1o7
nonlinear\t52b
nonstop\t39q
nopcommerce\tst
nor\t2z9
nordic\t3q6
norflash\t2z9
normal\t52a
normalization\t52a
nornir\t3q7 1
northflank\t2b7
nose\tsu
nosql\t1o7
notebooklm\t28d
notification\t22b
notion\t3q9
nova\tnz
novu\tsv
nox\tsw
nozomi\t3qa
nozominetwork\t3qa
nozominetworks\t3qa
npc\t5dr
npgsql\tsx
npm\t3qb
npu\t38h
nrf\t3q6
nrf52\t3q6
nrf53\t3q6
nrwl\t3qr
ns1\t3qc
nse\t5v0
nservicebu\tsy
nservicebus\tsy
nsight\t3qn
nsis\t3qd
nsq\t3qe
nsubstitute\t3qf
nsx\t2k9 1yj
ntp\t4rm
nucleus\t3qg
nucleusrto\t3qg
nucleusrtos\t3qg
nuget\t3qh
nuitka\tsz
nuke\tt0
num\tt1 m2
numba\t1f2
numerical\t52b f6
numexpr\tt1
numpy\t1f3
nunit\t3qi
nuodb\t1o8
nutanix\t2b8 3jt
nuttx\t3qj
nuxt\tt2 1 1
nuxtcontent\tt3
nuxtj\tt2
nuxtjs\tt2
nvd3\tt5
nvidia\tt6 io 3a 1 1 3c 229 5t 1 1 1 24f
nvidiajetson\t3ql
nvidianemo\t1f4
nvidianim\t3qm
nvidiansight\t3qn
nvidiariva\t1f6
nvivo\t3qo
nvlink\t3br
nvm\t3qp
nvme\t3qq 10x
nx\tt7 1xm xn 2b
nxelixir\tt7
nxp\t3qs 1
nxpkineti\t3qt
nxpkinetis\t3qt
o\t4ro 1
o365\t3r5
oak\tt8
oam\t3ge
oat++\tt9
oauth\t4rp
oauth2\t4rp
oban\tta
obd\t3qu
obd2\t3qu
obiee\t3qv
obj\t2c
objc\t2c
object\t2d 3 1lt n0 1v 1ds 1 1ji 1l 5o 1 9
objectbox\t1o9
objection\ttb
objective\t2c r0
objectivec\t2c
objectlock\t3qw
objectscript\t2d
obs\t3qy
observability\t52c
observable\t3qz
observablehq\t3qz
observium\t3r0
obspy\ttd
obsstudio\t3qy
oca\t5v8
ocajp\t5v9
ocaml\t2e
ocean\t1oa
oceanbase\t1oa
ocelot\tte
oci\t2be
ocjp\t5v8
ocp\t5v8
ocpjp\t5v9
ocpp\t30q
ocr\t5hi
octave\t5hj
octo\t3r1
october\ttf
octobercm\ttf
octobercms\ttf
octomap\t3r1
octopus\t3r2
octopusdeploy\t3r2
oculus\t3r3
oculussdk\t3r3
odata\t5hk
odi\t3t2
odk\t3r4
odoo\ttg
odx\t2oh
oem\t1oj
ofbiz\t6b
office\t3lt 5c
office365\t3r5
offline\tth 48w f8
oidc\t4ru
okd\t3r6
oke\t2bi
okhttp\tti
okr\t5mv
okrs\t5mv
okta\t1f7 4fw
oktacertified\t5v3
okteto\t3r7
olap\t5hm
ollama\t1f8
oltp\t5hn
omegamon\t3r8
omni\t3r9
omniture\t2dv
omop\t5yl
ompl\t3ra
omron\t3rb
omronplc\t3rb
oms\t5hw
on\t52e
onbase\t3ab
one\ttj 1ja 1ej 1 1
oneapi\t1ht
onedrive\t2ak
onelake\t2aa
onelogin\ttj
onenote\t2al
onesignal\t3rc
onestream\t3rd
onetrust\t3re
onion\t5mk
online\t3rf 173 2 dz
onnx\t1f9
onos\t3rg
onsen\ttk
onshape\t3rh
ontap\t3os
ontologies\t5fn
ontology\t5fn
oo\t2d4 2yw 5p
ooa\t5ho
ooad\t5ho
ood\t5hp
oop\t5hp
oozie\t3ri
opa\t3rj 1
opagatekeeper\t3rk
opal\t3rl
opc\t4rq 1
open\toc 5e lk 3 vy 12 1f6 3 1 1 7 i 4 z7 4 2 al ed z 1 8
open3d\t3rp
openacc\t5hq
openai\t1fa 1 1 3z 19i yx 1 1
openaiapi\t1fa
openaieval\t3rr
openaievals\t3rr
openaigym\t1fc
openaiswarm\t3rs
openamp\t3rt
openapi\t5hr
openbla\ttl
openblas\ttl
openbmc\t3cn
openbsd\t3ru
openbug\t4k3
openbugs\t4k3
opencart\ttm
opencascade\t3rv
opencensu\t3rw
opencensus\t3rw
opencl\t2f
opencm\ttn
opencms\ttn
openconnect\t3rx
opencost\t3g4
opencv\t1fd
opencypher\tq
opendaylight\t3ry
opendrive\t3rz
opendss\t3s0
openeb\t3s1
openebs\t3s1
openedge\t1pj
openembedded\t3s2
openfaa\t2ba
openfaas\t2ba
openfeign\tg2
openfga\tto
openflow\t4rt
openfoam\t3s3
openframework\ttp
openframeworks\ttp
opengauss\t1ob
opengl\ttq
openhand\t3s4
openhands\t3s4
openid\t4ru
openidconnect\t4ru
openio\t3s5
openjdk\ttr
openjpa\tts
openlane\t3sa
openlayer\t1fe
openlayers\t1fe
openldap\t3s6
openlineage\t3k3
openmetadata\t3s7
openmodelica\t3n1
openmp\ttt 4nz
openmpi\t5gs
opennm\t3s8
opennms\t3s8
opennmt\t1ff
openocd\t3s9
openpyxl\ttu
openroad\t3sa
openrouter\t3sb
openscad\t3sc
openscap\t5ht
openscenario\t3rz
opensearch\t1oc
openshift\t3sd 22r
opensip\t3se
opensips\t3se
openssl\t3sf
openstack\ttv 1hg xh
openstackswift\ttv
openstreetmap\t1fg
opensuse\t3sg
openswoole\t14q
opentelemetry\t3sh
opentext\t3si
openthread\t4u2
opentofu\t3sj
opentok\t17z
opentracing\t3sk
opentsdb\t1od
openui\t44b
openui5\t44b
openusd\ttw
openva\t3sl
openvas\t3sl
openvino\t1fh
openvm\t3sm
openvms\t3sm
openvpn\t3sn
openvz\t3so
openwrt\t3sp
openxr\t3sq
openzeppelin\t1fi
openzf\t3sr
openzfs\t3sr
operating\t5hu
operational\ttx
operations\t4rw pz
operator\t3ss 1mw
operatorsdk\t3ss
opmanager\t3st
opnsense\t3su
ops\t1xu 1v1
opsgenie\t3sv
opswork\t1xu
opsworks\t1xu
optical\t3sw vt st
optimization\t4x0 3c 4 u 8 t k 6 4 g s bs 1q
optimize\t4x0 3c 4 u 8 t k 6 4 g s bs
optimized\t53l
optimizely\tty 2yz
optimizing\t4x0 3c 4 u 8 t k 6 4 g s bs
optistruct\t2f6
optuna\t1fj
or\t2ti
oracle\t7n 1gr 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1d l7 1 1 1 1 1 1 1 1 1 1 1 o0 33 3y 3o eu 3s 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 d5 3f 8f 1d 1bg 1 1 1 1 1
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
orc\t3te
orcad\t3tf
orchard\ttz
orchardcm\ttz
orchardcms\ttz
orchardcore\ttz
orchestrate\t4zq as bq
orchestrating\t4zq as bq
orchestration\t4zq as bq
orchestrator\t1ot
order\t5hw 1
orientdb\t1ou
orleans\tu0
orm\t5hy
orms\t5hy
ory\tu1 2zf
orykrato\tu1
orykratos\tu1
os\t3jj 4p 59 14y 4b 20 d4
osb\t3tb
oscilloscope\t3ti
oscilloscopes\t3ti
oscommerce\tu2
oscp\t5vb
osda\t5vc
osed\t5vd
osek\t3tj
osep\t5ve
osgi\tu3
osi\t5hz
osint\t5i0
osisoft\t1ov vc
osm\t1fg
osmnx\tu4
oso\tu5
ospf\t4rv
oss\t4rw aj
ossec\t3tk
ostree\t3tl
oswe\t5vf
oswp\t5vg
ot\t52g
ota\t5i1
otel\t3sh
otn\t4rx
otp\tu6
otrs\tu7
ouster\t4hr
outlier\t58g
outlook\t3lu
outsystem\t3tm
outsystems\t3tm 21v
over\t5i1
ovh\t2bo 1
ovhcloud\t2bo
ovirt\t3tn
ovm\t3to
ovn\t3ro
ovs\t3ro
ovsdb\t4ry
owasp\t3tp 1 1oc 1 1 1
owaspzap\t3tq
owb\t3td
owin\t3tr
owl\t5fn
owncloud\tu8
oxc\tu9
oxid\tua
oxygen\tub
oxygenbuilder\tub
ozone\t455
p\tuc
p2p\t5id
p3o\t5vi
p4\t3uv x4
p5\t1fk
p5j\t1fk
p5js\t1fk
paa\t2bq
paas\t2bq
pacemaker\t3ts
pachyderm\t3tt
package\t4y5 2w
packagist\tud
packer\t3tu
packet\t2br f4 2bm 1
packetbeat\t2zf
packettracer\t2qv
packml\t4s0
pacman\t3tv
pact\t3tw
paddle\t1fl 2ec
paddlepaddle\t1fl
padrino\tue
pads\t3ty
padslayout\t3ty
page\t52j 5a
pager\t3tz 18f
pagerduty\t3tz
paginated\t2an
pagination\t52k
paid\t54i
pair\t52l
paired\t52l
pairing\t52l
paket\tuf
palladium\t2o3
palo\t3u0 1
pam\t5ip
pan\t3u1
panda\tug l6
panda3d\tuh
pandacss\tug
pandas\t1fm
pandera\t3u2
pandora\t3u3
pandorafm\t3u3
pandorafms\t3u3
panel\tui 2zm
panelholoviz\tui
panelview\t3u4
pantheon\t2bs
panzura\t3u5
paper\tuj
papermill\t3u6
paperspace\t2bt 1ie
papertrail\t3u8
para\t3ud
paradime\t3u9
parallel\t1xy 1wc 125 fs 5z
parallelcluster\t1xy
parallels\t3ua
parameter\t1xz
parameterstore\t1xz
paramiko\tuk
parasoft\t3ub
parasolid\t3uc
paraview\t3ud
parca\t3ue
parcel\t3uf
pardot\t43i
park\tul
parquet\t3ug
parse\tum
parser\t52m
parseserver\tum
parsing\t52m
partial\t508
particle\t5lq
partitioning\t52n
party\tun
partykit\tun
pascal\t2g
passenger\tuo
passkey\t4p2
passkeys\t4p2
passport\t1fn
passportj\t1fn
passportjs\t1fn
password\t52o bl
passwordless\t52p
pasta\t5i7
patch\t52q
path\t5i8 12
patroni\t1ow
pattern\tup
patternfly\tup
paxo\t5ah
paxos\t5ah
pay\t54i
payara\tuq
payload\tur 45t
payment\t5i9
payments\t5i9
paypal\t1fo
payroll\t5ia
paystack\t3uh
pc\t3ui
pca\t5c5 je
pcan\t3uj
pcap\t5vk
pcaprometheu\t5vj
pcaprometheus\t5vj
pcb\t5ib
pcep\t5vk
pcf\tus 19o
pci\t4s1 qb
pcie\t4s1 1
pcl\t1fy 2em
pcnsa\t5vl
pcnse\t5vm
pcpp\t5vk
pcrf\t4s3
pcs\t46y
pcs7\t46y
pcsa\t5vo
pd1\t5x2
pd2\t5x2
pdcp\t4s4
pdfplumber\tut
pdi\t3up
pdm\tuu
pdmpython\tuu
pdoc\tuv
pdq\t3ul
pdqdeploy\t3ul
pe\t5vn
peak\t3uj
pear\tuw
pebble\t1ox
pebbledb\t1ox
peer\t4wh lw
peewee\tux
peft\t5dg
pega\t3um 212
pegacertified\t5vo
pegasystem\t3um
pegasystems\t3um
pekko\t56
pelican\tuy
pelicanssg\tuy
pen\t52r
pendo\t3un
penetration\t52r
penny\tuz
pennylane\tuz
pentaho\t3uo 1
pentest\t52r
pentesting\t52r
people\t1oy 25s 1
peoplecode\t3uq
peoplesoft\t3ur
peopletool\t1oy
peopletools\t1oy
pep\tv0
perception\t41x 10v 4l
percona\t1oz
percy\t3us
perf\t3ut 3
perfect\tv1
perfectswift\tv1
perfetto\t3uu
perforce\t3uv
perform\t4wh
performance\t4vr 63 z 1 1 q
perfview\t3uw
perl\t2h 3sg
perl5\t2h
perldancer\t3ux
permit\tv2
perplexity\t3uy
perplexityapi\t3uy
pest\t3uz
pester\t3v0
petite\tv3
petitevue\tv3
petsc\tv4
petting\t1fp
pettingzoo\t1fp
pfmp\t5vp
pfsense\t3v1
pgadmin\t1p0
pgbackrest\t1p1
pgbouncer\t1p2
pglogical\t1p3
pgmp\t5vq
pgsql\t1pf
pgtap\t1p4
pgvecto\t1p5
pgvector\t1p6
pgx\tv5
phabricator\t3v2
phalcon\tv6
pharo\t3d
phaser\t1fq
phi\t3v3
phing\tv7
phinx\t1p7
phishing\t5ie
phoenix\tv8 1 2zv
phoenixcontact\t3v4
phone\tbx
phonegap\tbx
photo\t3v7
photogrammetry\t2cx
photon\tva 2zv
photonic\t3v6
photonics\t3v6
photono\t3v5
photonos\t3v5
photoshop\t3v7
php\t2i st 1 1 g0 dv 261 1
php5\t2i
php7\t2i
php8\t2i
phpbb\tve
phpc\tvd
phpcs\tvd
phpmyadmin\t1p8
phpstan\t3v8
phpstorm\t3v9
phpunit\tvf 2zv
phusion\tuo
physical\t4xk 5c iv
physics\t5if
physx\t5if
pi\t2k7 1b4 18m
pic\t3lh
pic18\t3lh
pic32\t3lh
picasso\tvg
picassoandroid\tvg
pick\t1p9
pico\tvh
pid\t5ak
pig\t3vc
pigment\t3vd
pihistorian\t2k7
pikeo\t3ve
pikeos\t3ve
pil\t1fr
pillow\t1fr
pim\t4s5
pimcore\tvi
pinecone\t1pa
ping\t3vf
pingdom\t3vg
pingfederate\t3vf
pingidentity\t3vf
pinia\t1fs
pino\t3vh
pinot\t1k5
pip\t3vi
pipe\t3vk
pipeda\t5ig
pipeline\t52x jb
pipelines\t5bm
pipenv\t3vj
pipewire\t3vk
piranha\tvj
piranhacm\tvj
piranhacms\tvj
pisystem\t2k7
pit\tvk
pitest\tvk
pitmutation\tvk
pivot\t3lv
pivotal\t3vl
pivotaltracker\t3vl
piwik\t3vm
piwikpro\t3vm
pixi\t1ft
pixie\t3vn
pixij\t1ft
pixijs\t1ft
pkg\t3vo
pki\t5ih
pl\t2j 1 1 3t4 20a
pl1\t2j
place\t52w
plaid\t1fu
plan\t3vq
planet\t1pb
planetscale\t1pb
planful\t3vr
planning\t3al 1l4
plant\t3vs
plantuml\t3vt
plastic\t3vu
plasticscm\t3vu
platform\t2bq 4 2r4 tt b
platformio\t3vv
platformsh\t2bu
plausible\t3vw
play\tic d9 1 1 1
playcanva\tvn
playcanvas\tvn
playconsole\tic
playfab\tvo
playjava\tvm
playready\te1
playroom\tvp
playstation\tvq
playtesting\t52z
playwright\tvr 306
plc\t1x 5gl
plcs\t5ii
plecs\t3vy
plesk\t3vz
plivo\tvs
plm\t5ij
plone\tvt
plop\tvu
plotly\tcr 134
plpgsql\t2k
plsql\t2l
plugin\t530
plumber\t3w0
pm2\t1fw
pmbu\t4t9
pmbus\t4t9
pmd\t3w1
pmdarima\t1fx
pmi\t5vr 1 1 1 1
pmiagile\t5vr
pmp\t5vw
pnp\tvv
pnpm\t3w2
pnppowershell\tvv
pnpt\t5vx
pocket\tvw
pocketbase\tvw
poco\tvx
podman\t3w3
poetry\tvy 306
point\t1fy 42m
polar\t1fz
polardb\t1pc
polarion\t3w5
polaris\tvz 307
polarisshopify\tvz
polars\t1fz
policy\t531 bw
polka\tw0
polkadot\t3w7
polly\tw1
poly\t3w8
polyaxon\t3w9
polycom\t3w8
polygon\t3wa
polymer\tw2
polymerj\tw2
polymerjs\tw2
polyspace\t3wb
polytomic\t3wc
pom\t52j
pony\tw3
pop3\t4pz
popmotion\tw4
portable\t3wd
portainer\t3we
porter\t2bv
porterpaa\t2bv
porterpaas\t2bv
portkey\t3wf
portnox\t3wg
ports\t5mk
portworx\t3wh
pos\t5ik
pose\t3wi
posit\t3wj
positconnect\t3wj
post\t1g0 9d 277 2 16g 1 fi
postcss\t1g0
postfix\t3wl
postgi\t1pd
postgis\t1pd
postgre\t1pf
postgres\t1pe 1
postgresql\t1pf
postgrest\t1pg
posthog\t3wm
posthtml\tw5
postman\t3wn
postmark\tw6
postmortem\t533
postmortems\t533
pothos\tir
pouchdb\t1ph
power\t2m s6 uq fh 5p 1 17 1 1 zx 7j 2h at 1 1 1 1 1 1 3 1 1 14b 3w dg dc 1 1
powerapp\t2bw
powerapps\t2bw
powerautomate\t2bx
powerbi\t3wp
powerbuilder\t3wu
powercenter\t3bv
powercli\t3wv
powerdesigner\t1pi
powerdn\t3ww
powerdns\t3ww
powerfactory\t3wx
powermock\t3wy
powerpage\t2ap
powerpages\t2ap
powerplatform\t2by
powerpoint\t3wz
powerquery\t3ws
powerscale\t2ws
powershell\t2m 2vy yg
powertools\t1y0
powertrain\t3x1
powervm\t3x2
ppc\t54i
ppo\t534
pppoe\t4s6
pprof\t3x3
pptp\t4s7
pqc\t5il
pr\t4wh
pre\t3x4 7
preact\tw7
prebid\t3x5
precisely\t4c1
precision\t4sb
prediction\t4vp my
predictive\t3x6 1lh
preempt\t3x7
preevision\t3x8
prefect\t3x9
preference\t535
premiere\t3xa
premierepro\t3xa
prescan\t3xb
preset\t3xc
presta\tw8
prestashop\tw8
presto\t3xd
prestodb\t3xd
pretraining\t3xe
prettier\t3xf
prime\t1g2 1
primeface\tmo
primefaces\tmo
primeng\t1g1
primer\tw9
primercss\tw9
primereact\t1g2
primetime\t4c8
primevue\t1g3
prince\t5w1
prince2\t5w1 1
principal\t5c5
principle\t5fr
prism\twa
prisma\twb jt 2hc 1
prismaaccess\t3xg
prismic\twc
prismmvvm\twa
privacera\t3xi
privacy\t536
private\t1y2 4j 9e
privatelink\t1y2 4j
privilege\t5io
privileged\t2c0 36p
pro\t2ul 12y
probability\t5iq
problem\t537 3o
proc\t44e
process\t2ax 2km 7p z
processing\t1fk 3i3 4v 14 1y 3d 7 2 19 1s 5 5 l 1v 3 36 3 1 3b
processor\t2ui
procure\t5ir
prodigy\t3xk
product\t539 1 f9 9
production\t4vf 6f
proengineer\t2ul
professional\t5pj 35 1 4 1 39 3
profibu\t4s8
profibus\t4s8
proficy\t34n
profile\t4xo 5n
profiling\t4xo 55 i
profinet\t4s8
profisee\t3xl
proget\t3xm
program\t53x
programmable\t5ii
programmatic\t586
programming\t4wj fh
progress\t1pj 284
progressive\t5it 6
progressively\t5it
proguard\twd
project\twe 1 1 1rt 22q cd sk
projectchip\t4qz
projectlombok\twe
projectloom\twf
projectreactor\twg
prolog\t2n
prometheu\t3xo
prometheus\t1pk 284 1
prometheustsdb\t1pk
prompt\t22m 1v4 1 xd nq
promptflow\t22m
promptfoo\t3xs
prompting\t5iu
promql\t3xt
proofpoint\t3xu
prop\t5ym
propel\twh
property\t53d
prophet\t3xv
proptech\t5ym
prose\t1g5
prosemirror\t1g5
proteus\t3xw
protobuf\twi 4md
protobufs\t5iv
protocol\t52h ge
proton\t3xx
protonvalve\t3xx
protool\t3xj
protools\t3xj
prototype\t53e
prototypes\t53e
prototyping\t53e
protractor\t3xy
protégé\t1pl
provider\twj
provision\t50i
provisioning\t50i
prow\t3xz
proximal\t534
proxmox\t2c1
proxy\t5iw
proxysql\t1pm
prs\t53f
prtg\t3y0
ps4\tvq
ps5\tvq
psalm\twk
pscad\t3y1
psd\t5w3
psd2\t4s9
psd3\t4sa
pseries\t3as
psery\t3as
pseudonymization\t4x8
psim\t3y2
psk\t5w4
psm\t5pj 6m
psoc\t3bp
pspice\t3y3
pspo\t5w6 1
psql\t1pf
pss\t3y4
psse\t3y4
psycopg\twl
psycopg2\twl
ptc\t2ul 13k 1
ptcintegrity\t3y5
ptcwindchill\t3y6
ptp\t4sb
pub\twm 1bv 37t
public\t24f 3e2 g
publish\t5ga
pubnub\twm
pubsub\t5ga
pug\t1g6
pull\t4wh 6y
pulp\t3y7
pulsar\t2h5
pulse\t3y8 1
pulseaudio\t3y9
pulsesecure\t3y8
pulumi\t3ya
puma\t3yb
pundit\twn
puppet\t3yc 1 1xv
puppetbolt\t3yd
puppeteer\t1g7
purchase\t5ir
pure\t2o u0 31q 1xv
purescript\t2o
purestorage\t3ye
purple\t53s
purview\t2as
push\twp 4m9
pusher\t3yf
putty\t3yg
pvcs\t3yh
pvsyst\t3yi
pwa\t5iz
pwas\t5iz
pwm\t3yj
px4\t3yk
pxe\t3yl
py\t2p 3vx d 1
py3\t2p
py4web\t18k
pyarrow\t3yn
pyat\t3yo
pyats\t3yo
pyaudio\t1g8
pybind11\twq
pybullet\t3yp
pycaret\t1g9
pycharm\t3yq
pydantic\t1ga 2ih
pydanticai\t3yr
pydeequ\t2wm
pydocstyle\twr
pyenv\tws
pyflink\t32s
pyg\t1gb
pygame\twt
pygtk\twu
pyinfra\t3ys
pyinstaller\twv
pylint\t3yt
pymc\t3yu
pymongo\tww
pyo\twx
pyo3\twx
pyodide\twy
pyomo\t3yv
pypdf\twz
pypi\t3yw
pyproj\tx0
pypy\tx1
pyqt\txd
pyramid\tx2 31v
pyre\tx3
pyright\tx4
pyroscope\t3yy
pyside\tx5 1
pysideqt\tx6
pyspark\t3yz
pystan\t4a5
pytest\tx7 1 31s
python\t2p uk 2s gw 14g 1ar 2x
python2\t2p
python3\t2p
pytorch\t1gb 1 1
pytype\txa
pyvista\txb
q\t1mz 2c3 ta b4
q#\t2q
qa\t3z3 wf 7z
qac\t3z3
qc\t53i
qdrant\t1pn
qe\t53j
qemu\t3z4
qgis\t3z5
qiskit\txc 4lq
qiskitruntime\txc
qldb\t1uc
qlik\t3z6 1 1 1x2
qlikcertified\t5wa
qlikcompose\t3z7
qlikreplicate\t3z8
qliksense\t3z6
qlikview\t3z6 3
qlora\t3za
qmf\t3zb
qml\txd 2
qms\t53k
qnap\t3zc
qnx\t3zd 1
qnxneutrino\t3ze
qos\t5j0
qradar\t3zf
qsharp\t2q
qspi\t4sd
qsys\t3z2
qt\txd 1 1 1 320
qtcreator\txe
qtest\t3zh
qtile\t3zi
qtp\t4gd
qtwidget\txg
qtwidgets\txg
quagga\t33y
qualcomm\t3zj
quality\t39n 1tu 1 1 1 fg
qualtric\t3zk
qualtrics\t3zk
qualy\t3zl
qualys\t3zl
qualysguard\t5wb
quant\t3zm
quantitative\t5yn
quantization\t5j1
quantlib\t3zm
quantum\t3zn 1 1je
quantummetric\t3zn
quarku\txh
quarkus\txh
quart\txi
quarto\t2r
quartu\t3zp
quartus\t3zp
quartz\txj 327
quasar\txk iu
quasarcli\txk
quasardb\t1po
quay\t3zr
query\t53l
querydsl\txl
questa\t46m
questasim\t46m
questdb\t3zs
question\t1gf
queue\t5ga
queueing\t5ga
queuing\t5ga
quic\t4se
quick\txm ws 25f 1
quickbook\t3zt
quickbooks\t3zt
quickcheck\t3zu
quicksight\t1ue
quicktest\t4gd
quickwit\t1pp
quill\txn
quilt\t3zv
qumulo\t3zw
qunit\t3zx
quote\t5hx
qutip\txo
qwen\t3zy
qwen2\t3zy
qwik\txp
r\t2s 1 i 194 2q1
r2\t24s
r2dbc\txq
r8\twd
rabbit\t3zz
rabbitmq\t3zz
rac\t1on
racf\t400
rack\txr
racket\t2u
rackruby\txr
rackspace\t2c2
rad\t53n
radar\t53m
radare\t401
radare2\t401
radius\t4sf 1
radix\t1gg
radware\t402
raft\t5ah
rag\t5j3
raga\t403
ragas\t403
raid\t5j4
raii\t123
rail\t102
rails\txs 2a
railsapi\txs
railway\t2c3
raku\t2v
rally\t404
ramda\txt
raml\t5j5
ran\t4nf
rancher\t405 1 1
rancherdesktop\t406
rancherfleet\t407
random\t5j6
ranger\t2h6
ranking\t408
ranorex\t409
ransomware\t5j7
rapid\t1f5 1c 2jt 13d 1
rapid7\t40a
rapidminer\t1gh
rapids\t1f5
rapier\txu
rapita\t40b
rasa\t1gi
rasp\t5j8
raspberry\t5j9
raspberrypi\t5j9
rasterio\txv
rate\t53p
rational\t3am ry
ratpack\txw
rauc\t40c
ravendb\t1pq
ray\t1gj 1 1 42p
raygun\t40d
rayon\txx
rayrllib\t1gk
rayserve\t1gl
razor\txy 32g 1
razorpay\t40g
rbac\t5jb
rbenv\txz
rbs\ty0
rca\t54c
rcdd\t5oi
rce\t5jh
rcs\t4sh
rdbm\t1q2
rdbms\t1q2
rdf\t5fn
rdf4j\t1pr
rdkit\ty1
rdma\t3br
rds\t1jr ao 1 gd
rdsproxy\t1ug
re\tb8 3p9
react\tff in 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 ey 34 1 1 1 4 2jp 1jq
reactadmin\ty3
reactaria\ty4
reactbootstrap\ty5
reactcontext\ty6
reactdnd\ty7
reactemail\ty8
reactflow\tya
reaction\tyl
reactive\t5jc
reactiveui\tym
reactivex\t1gq
reactj\ty2
reactjs\ty2
reactnative\tyb
reacto\t40j
reactos\t40j
reactphp\tyn
reactquery\t1go
reactrouter\t1gp
reactselect\tyf
reactspring\tyh
reactsuspense\tyi
reacttable\tyj
read\t5k2
reading\t5k2
readyapi\t487
reagent\tyo
real\t1on 28k a0 zx 12 4w 12 59 f
realitykit\t10k
realm\t1ps
realmdb\t1ps
realsense\t3cc
realtime\t5d2
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
recommendation\t5je
recommender\t5je
record\t4xd
records\t53q
recovery\t53r
rector\tyr
recurly\tys
red\tm0 18h 1xw 7e t 1 1s 11f sk 1
redash\t40m
redcap\t40n
redfish\t3cn
redgate\t1pt
redhat\t40k
redhawk\t2fx
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
redivi\t40o
redivis\t40o
redmine\t40p
redpanda\t40q
redshift\t1uh 1
reducing\t56r
redux\tye g 1 hy 1
reduxthunk\tyv
redwood\tyw
redwoodj\tyw
redwoodjs\tyw
refactor\t53t
refactoring\t53t
refactors\t53t
refine\tyx
refinery\tyy
refinerycm\tyy
refinerycms\tyy
refinitiv\t40r
refit\tyz
reflex\tz0
reflexpython\tz0
reg\tz1
regex\t2x
regexes\t2x
regexp\t2x
regl\tz2
rego\t2w
regression\t53u fl
regular\t2x 50y
regulatory\t4wp
reinforcement\t54b f5
rekognition\t1uj
relation\t1gv
relational\t1q2 4d 33j
relay\t1gw
release\t40s 134 1 so
releaseplease\t40s
reliability\t53y
reltio\t40t
remediating\t57l
remedy\t2ml
remix\tz3
remote\tgi 1ub 1q1 1in a
render\tz4 1d0 1
renderdoc\tz4
rendering\t5ae 3q
renesa\t40v
renesas\t40v
renovate\t40w
renv\t40x
replicate\t40y
replication\t53z
replit\t40z 1
replitagent\t410
repodb\tz5
report\tz6 31v 1ih
reporting\t5ji
reportlab\tz6
reportportal\tz7 31u
reqnroll\tz8
request\t4yo 1w
requests\t1gx
require\t412
requirej\t412
requirejs\t412
requirement\t540 1 2r
requirements\t540 1 1 28
reqwest\tka
reranker\t3aa
rerankers\t3aa
reranking\t3aa
res\t1gy
rescript\t2y
reselect\tz9
resend\t413
reserved\t1y9
resharper\t414
resilience4j\t415
resnet\t1gy
resource\t1y5
responding\t50e
responsible\t416 174
responsive\t543
resque\tza
rest\tzb 2 31u u3 3 o6
restapi\t5jj
restassured\t417
restconf\t4ri
restdoc\tzb
restdocs\tzb
restful\t4va o9
restic\t418
restify\tzc
restore\t4xq
restsharp\tzd
retell\t419
retellai\t419
rethinkdb\t1q3
retool\t41a
retries\t544
retrieval\t5j3
retrofit\tze
retrospectives\t5mw
retry\t544
revel\tzf
revenue\tzg
revenuecat\tzg
reverse\t545 1 eq o
review\t41b tk 1m qm
reviewable\t41c
reviewboard\t41b
reviewing\t4uv 1m qm
reviews\t4wh
revision\t57f
revit\t41d
reward\t547
rework\t55g
rexx\t41e
rf\t4si r3
rfid\t5jm
rh850\t40v
rhca\t5wc
rhce\t5ne 90
rhcsa\t5we
rhel\t40k
rhia\t5wf
rhino\tzh 31y
rhinocero\t41f
rhinoceros\t41f
rhinomock\tzh
rhinomocks\tzh
riak\t1q4
ribbon\tzi 31y
ribbonnetflix\tzi
ribbonsbc\t41g
rich\tzj 1
richface\tzk
richfaces\tzk
richtextual\tzj
rider\t41h
ring\t41i
ringcentral\t41i
riot\tzl 31y
rip\t4sj
ripgrep\t41k
ripv\t4sj
ripv2\t4sj
risc\t41l 1
riscv\t41l
rising\t41n
risingwave\t41n
risk\t548 1 1 fd
rive\tzm
riverbed\t41o
riverpod\tzn
rivery\t41p
riviera\t2ey
rke\t41q
rke2\t41q
rl\t5jg
rl78\t40v
rlaif\t54b
rlc\t4sk
rlhf\t54b
rllib\t1gk
rls\t54e
rman\t1q5
rmarkdown\t2t
rmf\t5jn
rmi\t41r
rnn\t5h8
roadrunner\tzo
roberta\t1gz
roblox\tzp
robo\tzq
roboflow\t41s
robolectric\t41t
robot\t41u 1 1 1 1 d 12w
robotframework\t41u
robotic\t41w 10w gw 2
robotics\t5jo
robotstudio\t2d7
robyn\tzr
roce\t3br
rockchip\t41z
rocket\tzs 1
rocketrust\tzt
rocksdb\t1q6
rockset\t420
rockwell\t2f0 1n1 1 1
rocky\t424
rockylinux\t424
rocm\t2z
roda\tzu
roku\t425
role\t5jb
rollbar\t426
rolldown\tzv
rolling\t59e
rollup\t427
rom\tzw
rome\tzx
roo\t428
rook\t429
room\tzy
root\t54c
rootkit\t5jp
rootkits\t5jp
rootly\t42a
roots\tzz
rootssage\tzz
ror\t102
ros\t42b 1
ros2\t42b
rosa\t42d
roslyn\t100
rosnavigation\t42c
route\t1uk 39t
route53\t1uk
routers\t4sl
routing\t4sl bs
row\t54e
rpa\t5jq
rpc\t5jr
rpg\t30
rpgle\t30
rpm\t42e yn
rpmbuild\t42e
rq\t101
rrc\t4sm
rs\t4sn 1
rs232\t4so
rs485\t4so
rsa\t5ix
rshiny\t3b
rslogix\t423
rspack\t42f
rspec\t42g
rss\t4sp
rstan\t4a5
rstp\t4sq
rstudio\t2s 3zp
rstudioserver\t42h
rsync\t42i
rsyslog\t42j
rt\t3x7
rtb\t586
rtc\t42k
rtcp\t4ss
rtems\t42l
rti\t4oa
rtk\t1gt
rtl\t40i 10q kj
rtmp\t4sr
rtos\t5js
rtp\t4ss
rtsp\t4st
rubo\t42m
rubocop\t42m
rubrik\t42n
ruby\t31 x1 1 32l 1
rubygem\t42o
rubygems\t42o
rubymine\t42p
rubymotion\t103
rubyonrail\t102
rubyonrails\t102
rucku\t42q
ruckus\t42q
rudder\t42r 1
rudderstack\t42s
ruff\t42t
rule\t314
rules\t2yh
rum\t42u
run\t2c6
runc\t42v
rundeck\t42w
runit\t42x
runpod\t2c6
runtime\t4yr
runway\t42y
runwayml\t42y
rush\t104
rust\t32 2lp
rustfmt\t105
rustlang\t32
rviz\t42z
rvm\txz
rwd\t543
rx\t1h0
rxandroid\t106
rxdb\t107
rxj\t1h0
rxjava\t108
rxjs\t1h0
rxswift\t109
rye\t10a
ryepython\t10a
s\t1qa 3ws
s1ap\t4su
s2d\t4au
s3\t1th 14
s32g\t3qs
s4\t1qa
s4hana\t1qa
s7\t46n
saa\t5jt
saas\t5jt
saber\t430
sabsa\t5ju
sac\t43w
sacred\t431
sae\t3cy
safe\t5mx 9j 1 1 1 1 1 1
safeagilist\t5wg
safearchitect\t5wh
safepopm\t5wj
saferto\t432
safertos\t432
safety\t5jv
saga\t1gu 432
sage\t1un 28g 1
sagemaker\t1un 2 1
sagemath\t434
sail\t436
sailfish\t435
sailfisho\t435
sailfishos\t435
sailpoint\t436 1th
sails\t10b
sailsj\t10b
sailsjs\t10b
saleor\t437
sales\t438 1 1ab
salescloud\t438
salesforce\t4 108 1vc 5f 125 1 1 1 1 1 1 1 1 1 1 2b 1qv 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 v
salesforcecpq\t43a
salesforcedx\t43d
salt\t43j
saltstack\t10d 336
sam\t1h6
samba\t43k
samd21\t3li
same\t4w0
saml\t4sv
samza\t2h7
san\t3ao 299
sandbox\t5jy
sandboxing\t5jy
sanic\t10e
sanity\t10f 440
sans\t5sb
sap\t10g p2 p 1 1 1 1 lw bh 1fx 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 74 1ls
sap2000\t30l
sapbasi\t43p
sapbasis\t43p
sapcertified\t5x6
sapcloud\t2c7
sapcommerce\t10g
sapdatasphere\t43w
sapfiori\t43z
saplumira\t442
sapper\t10h
sapui\t44b
sapui5\t44b
sarbanes\t5ks
sas\t33 3aq qj 1 1 1 1 1 1 1sp
sascertified\t5x7
sase\t5jz
sass\t34
sast\t55m
sat\t44j
sata\t44g og
satcom\t4sx
satellite\t40l 9 s3
saturn\tfm
sauce\t44k
saucelab\t44k
saucelabs\t44k
sbc\t3ta
sbom\t5k0
sboms\t5k0
sbt\t44l
sc\t5um 1 1 2
sca\t55f
scada\t5k1
scala\t35 sg 4x 1 343
scalability\t54g
scalable\t1hr 3mp
scalacheck\t10j
scalatest\t44m
scale\t44n
scaled\t5mx
scaleway\t2c8
scaling\t54g
scality\t44o
scalr\t44p
scan\t4y8
scann\t1qc
scap\t5ht
scapy\t44q
sccm\t44r
scd\t559
scenario\t557
scene\t10k
scenekit\t10k
sceptre\t44s
schema\t3ek 1je 2 2k fv
schemathesi\t44t
schemathesis\t44t
schematic\t5k2
schematics\t5k2
scheme\t36
schneider\t44u
sci\t1h2 1
scientific\t44v 1cm
scikit\t1h1 1
scikitlearn\t1h2
scilab\t44w
scim\t4sy
scipy\t1h3
scjp\t5v9
scm\t57f
scom\t44x
scoop\t44y
scotty\t10l
scout\t44z
scoutapm\t44z
scp\t4sz
scrapy\t1h4
scratch\t37
screaming\t450
screamingfrog\t450
script\t469
scripting\t54h
scroll\t10m
scrollmagic\t10m
scrum\t5my 1 a9
scrumalliance\t5x8
scrumban\t5n0
scrummaster\t5mz
scss\t34
sct\t1ya
sctp\t4t0
scylla\t1qd
scylladb\t1qd
sd\t5k3
sdc\t451
sdet\t4vi
sdh\t4tf
sdio\t4t1
sdl\t10n
sdl2\t10n
sdlc\t5n1
sdn\t5kq
sdtm\t5yf
sdv\t452
sdwan\t5k3
seaborn\t1h5
sealed\t3gb
seam\t10o
seaorm\t10p
search\t408 94 v6 g f6
seatunnel\t2h8
seaweedf\t453
seaweedfs\t453
secoda\t454
secret\t54j sq
secrets\t1yd 366
secretsmanager\t1yd
secs\t4t2
section\t4uw
secure\t2qz 2dl 1 2 6 23 d3 6 w
security\t1ye d 9u 2rt 3u 1 c 1 1 1 1 1 1 1 1 1 1 6t 90 15 bg
security+\t5qm
securityhub\t1ye
securityx\t5qd
sed\t38
segger\t455
segment\t1h6 2o0 of
seldon\t457
selenide\t458
selenium\t10q 34j 1
seleniumgrid\t45a
seleniumpython\t10q
self\t2jy 1ld zl
selinux\t45c
sem\t54i
semantic\t1i 1fp 2o6 1 zj aq 4h 2
semantical\t5k6
semantickernel\t45d
semanticui\t1h7
semaphore\t45f
semaphoreci\t45f
semarchy\t45g
sematext\t45h
semgrep\t45i
semi\t45b
semiconductor\t45j
semrush\t45k
semver\t54x
sencha\tfk l7
senchatouch\t10r
send\t1h8
sendgrid\t1h8
sendinblue\t2n2
seneca\t10s
sensitive\t26j
sensor\t557 f0
sensu\t45l
sentence\t1h9
sentiment\t5hg
sentinel\t45m
sentinelone\t45m
sentry\t45n
sentryone\t1ql
seo\t54y
seq\t45o
sequel\t10t
sequelize\t1ha
sequential\t3b2
ser\t4t3
serde\t4t3
serdes\t4t3
serena\t45p
serial\t4tk 31
serialization\t54z
serilog\t45q
servant\t10u
server\t10v 1be 2jc 69 w 20 a 12 e6 1 m
serveraction\t10v
serveractions\t10v
serverless\t1y8 e1 1 1th
serverspec\t45s
service\t10w pi 7x 4q 1 1 22q 1 i 8f m1 12 37 1 ad 11 2j 1b 8 2
servicebu\t231
servicebus\t231
servicecloud\t45t
servicefabric\t232
servicenow\t45u 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1qy
servicenowcmdb\t45x
servicenowgrc\t462
servicenowitom\t466
servicenowitsm\t467
servicestack\t10w
servlet\t10x
servlets\t10x
servo\t46d
ses\t1us
session\t3ta 1bt f8
sessions\t5kb
setuptool\t10y
setuptools\t10y
sfcc\t10c
sfdc\t439
sfdx\t43d
sflow\t4rk
sfmc\t43h
sfml\t10z
sftp\t4t4
sglang\t46e
sgx\t56w
shacl\t1qf
shadcn\t1hb
shader\t39 xr
shadergraph\t110
shaders\t39
shadow\t5lz
shaka\t111
shakaplayer\t111
shap\t46f
shapely\t1hc
sharding\t554
share\t112
shared\t28u 2nl
sharepoint\tcj oj 1 1 19s
sharp\t115
shell\tc 2y
shift\t555
shiny\t3b
ship\t117
shippable\t46g
shippo\t116
shipstation\t117
shopify\t20 z8 1 1 1 1 1 1 4vx
shopifyapi\t119
shopifycli\t11a
shopifyplu\t11d
shopifyplus\t11d
shopifypolari\t11e
shopifypolaris\t11e
shopware\t11f
shortcut\t46h
shouldly\t11g
siam\t5xc
sidekiq\t11h
siebel\t46i
siem\t5kc
siemens\t46j 1 1 1 1 1 1 1 1 1 7u
siemenscalibre\t46j
siemenslogo\t46k
siemensnx\t46l
siemensquesta\t46m
siemensscl\t46o
siemenstessent\t46q
siemensveloce\t46s
sig\t46u
sigfox\t4t5
sigma\t11i 35b rj m1
signal\t11j 43n 7b
signalfx\t49i
signalr\t11j
signals\t11k
signalspreact\t11k
signoz\t46u
sigtran\t4to
sil\t5e8
silicon\t3v6 1e ab p1
siliconlab\t46v
siliconlabs\t46v
silver\t46w
silverlight\t11l
silverpeak\t46w
silverstripe\t11m
sim\t475
simatic\t46n a 1 1 d5
simatichmi\t46x
simcenter\t470 1
simd\t5ke
similarweb\t472
simio\t473
simple\t11n sy 9 1
simplecov\t11n
simpleitk\t1hd
simpy\t474
simscale\t475
simscape\t476
simulated\t557
simulation\t557 f8
simulink\t3c 43v 1
simulinkcoder\t477
simulinktest\t478
sinatra\t11o
sinch\t11p
singer\t479
single\t1qg 33b qp
singlestore\t1qg
singular\t47a
singularity\t2hx
sinon\t47b
sip\t4t6 sm
siri\t11q
sirikit\t11q
sirishortcut\t11q
sirishortcuts\t11q
sisense\t47c
sit\t50m
site\t2cb 2sx 2l
site24x7\t47d
sitecore\t11r 4vm
sitefinity\t11s
siteground\t2cb
six\t5xe 1 1
sixsigma\t5xe
skaffold\t47e
skeleton\t11t
skeletoncss\t11t
sketch\t47f
sketchup\t47g
sklearn\t1h2
skopeo\t47h
skos\t1qh
sktime\t1he
skybox\t47i
skyboxsecurity\t47i
skype\t5lh
skyvia\t47j
slaac\t4t7
slack\t11u 35q
slackapi\t11u
slackapp\t11u
slackapps\t11u
slackbolt\t11u
slackware\t47l
slam\t5kh
slate\t11v
sles\t4br
slf4j\t11w
sli\t5ki
slick\t11x 1 1
slickgrid\t11z
slim\t120
slinky\t121
slint\teq
slis\t5ki
slo\t5ki
slonik\t122
slos\t5ki
slowly\t559
slsa\t560
slurm\t47m
smalltalk\t3d
smart\t123 29j so 3d 1cw
smartform\t44a
smartforms\t44a
smartlook\t47o
smarto\t3b8
smartos\t3b8
smartthing\t124
smartthings\t124
smarty\t3e yr
smb\t4t8
smbu\t4t9
smbus\t4t9
smd\t55g
smm\t55d
smoke\t55a
smolagent\t47p
smolagents\t47p
smp\t47q
smpp\t4ta
smps\t3wt
sms\t4tb
smt\t44j
smtp\t4tc
snabb\t47r
snakemake\t3f
snap\t126 35m 1
snapcraft\t47s
snapdragon\t3zj
snapkit\t126
snaplogic\t47t
snapmirror\t3ot
snappackage\t47s
snappackages\t47s
snapshot\t55b
snapshots\t47u
snapvault\t3ot
snia\t5xh
sniacertified\t5xh
snmp\t4td
snorkel\t47v
snort\t47w 1
snow\t45u
snowball\t1yl
snowflake\t47y 1 1 1 qk yx
snowpack\t127
snowpark\t482
snowpipe\t482
snowplow\t483
snowpro\t5xi
snowsight\t484
snowsql\t485
sns\t1uu
snyk\t486
soa\t5kk
soak\t55c
soap\t487 1ce
soapui\t487
soar\t5km
soc\t488 wk fv 1
soc2\t5kn
social\t55d
socket\t128 f7 43a
socketio\t1hf
sockets\t5kp
sockj\t129
sockjs\t129
soda\t489
soft\t48a mo
softether\t48a
software\t3oj hm 26 pv 5b 1x 1 d 8 4 6 1 2b 3e 7t 7 q 2b
solace\t48c
solana\t5kr
solar\t48e
solar2d\tc5
solari\t48d
solaris\t48d
solarwind\t48e
solarwinds\t48e 1
soldering\t55g
solibri\t48g
solid\t12a 1 366 1 1ek
solidedge\t48h
solidity\t3g
solidj\t12b
solidjs\t12b
solidqueue\t12a
solidu\t12c
solidus\t12c
solidwork\t48i
solidworks\t48i 1 1p0
solidworkspdm\t48j
solr\t1qi
solution\t55h m
solutions\t55h ik
some\t4te
sonar\t48k
sonarcloud\t48k
sonarlint\t12d 367
sonarlintjava\t12d
sonarqube\t48k
sonata\t12e
sonatype\t3pd
sonet\t4tf
sonic\t48l 1
sonicwall\t48m
sonu\t41g
sonus\t41g
sopho\t48n
sophos\t48n
sophu\t48o
sophus\t48o
sops\t48p
soql\t48q
sora\t48r
sorbet\t12f
sorting\t55i
sosl\t48q
soti\t48s
sotif\t48t
source\t57f bc
sourcefire\t2qm
sourceforge\t48u
sourcegraph\t48v
sourcetree\t48w
sox\t5ks
spa\t5kg
space\t4tg
spacelift\t48x
spacewalk\t48y
spacewire\t4tg
spacy\t1hg
span\t4th
spanner\t27b
spanning\t4ti
spark\t2 12e 1 1et 1hp a0 1 1 1
sparkgraphx\t48z
sparkjava\t12g
sparklyr\t493
sparkmllib\t490
sparkplug\t4tj
sparkpost\t12h
sparkr\t493
sparql\t3h
spas\t5kg
spatial\t4zl
spc\t55r
spdlog\t12i
speaker\t1hh 3o2
spec\t494 1
specflow\t495
specs\t12j
specs2\t12j
spectre\t12k 36m
spectrum\t376 121
speculative\t498
speech\t55k 13 e6
speedgoat\t499
spf13\tbe
spfx\t112
sphinx\t12l ny
spi\t4tk
spice\t58e
spicedb\t12m
spinalhdl\t2pz
spine\t580
spinnaker\t49a
spirent\t49b
spl\t49c
splashtop\t49d
splide\t12n
split\t49e lf
splsplunk\t49c
splunk\t49c 3 1 1 1 1 8n 1fe
splunkitsi\t49h
splunksoar\t49j
spm\t4bw
spock\t49k
spot\t1yo 2ax
spotbug\t49l
spotbugs\t49l
spotfire\t49m
spotify\t12o 1i0
spotifyapi\t12o
spotinstance\t1yo
spotinstances\t1yo
spotless\t12p
spree\t12q 1
spreecommerce\t12r
spring\t12s 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 368 1 1 1 1 1 1nt
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
sprint\t5mw 7
spritekit\t10k
sprout\t49t
sproutsocial\t49t
spryker\t13g
sps\t5xm
spss\t3i 46c
spssmodeler\t49u
spufi\t49v
spyder\t49w
spyderide\t49w
spyglass\t4c9
sqitch\t1qk
sql\t3j 1dz 8b 9 9 a 1 1 1 1 1 1 5 2 1 1 b0 19 6e 20a 1 o0 1 1 2t 2s 2a 21 cy
sqlalchemy\t1hi
sqlc\t13h
sqlcipher\t1qs
sqlcmd\t1qt
sqldbm\t1qu
sqlfluff\t1qv
sqlite\t1qw
sqlldr\t1oo
sqlmesh\t49y
sqlmodel\t13i
sqlplu\t1op
sqlplus\t1op
sqlsentry\t1ql
sqlserver\t1qm
sqlx\t13j 1
sqoop\t49z
sqs\t1uv
squadcast\t4a0
square\t4a1
squarespace\t13l
squid\t4a2
squirrel\t1qx
squirrelsql\t1qx
sr\t4tl
sre\t558 sf
srefoundation\t5xn
srtp\t4tm
srv\t4tn
srv6\t4tn
srx\t3e8
ss7\t4to
ssas\t1qy
sscp\t5xo
ssdt\t1qo
sse\t5jz a
ssg\t55o
ssh\t4tp
ssis\t1qz
ssl\t4tq 2h
ssm\t1xz i b
ssms\t1qp
sso\t4tr
ssr\t550
ssrf\t5kv
ssrs\t1r0
sst\t4a3
st\t4as
sta\t55p
staad\t4a4
staadpro\t4a4
stable\t1hj 1 3ui
stackdriver\t26y
stackit\t2cc
stan\t4a5
stanag\t4ts
standard\t13t
stanford\t1hl
stanza\t1hl
star\t4a6 3 1 1 oa
starburst\t4a7 1
stardog\t1r1
starlette\t13m
starlite\ton
starrock\t4a9
starrocks\t4a9
starteam\t4aa
starwind\t4ab
stata\t3k
statamic\t13n
state\t55l fb
stateflow\t4ac
static\t55m 1 1 1 fq
statistic\t5kx
statistica\t4ad
statistical\t55q 1 8r 1g 4z
statistics\t5kx
statsd\t4ae
statsforecast\t1f0
statsig\t4af
statsmodel\t1hm
statsmodels\t1hm
status\t4ag
statuscake\t4ag
statuspage\t4ah
steadybit\t4ai
steam\t13o
steampipe\t4aj
steamwork\t13o
steamworks\t13o
steelhead\t41o
steep\t4ak
stencil\t13p
stencilj\t13p
stenciljs\t13p
step\t1yp 28a
step7\t46z
stepfunction\t1yp
stepfunctions\t1yp
stereo\t4al
stibo\t4am
stibostep\t4am
stig\t5c6
stigs\t5c6
stimulu\t13q
stimulus\t13q 1
stimulusj\t13q
stimulusjs\t13q
stimulusreflex\t13r
stitch\t4an
stitches\t13s
stitchescss\t13s
stix\t5ky
stk\t4ao
stl\t13t
stlc\t55s
stm32\t4ap 1
stm32cube\t4aq
stm32cubeide\t4aq
stm32cubemx\t4aq
stm8\t4ar
stmicroelectronic\t4as
stmicroelectronics\t4as
stochastic\t55t
stock\t5ez
stomp\t4tt
stonebranch\t4at
storage\t4au 1 uz e3
storageo\t4aw
storageos\t4aw
store\t13u 421
stored\t55v
storekit\t13u
storm\t2hc
stormshield\t4ax
story\t1hn 3pm
storyblok\t13v
storyboard\t4ay uy
storyboarding\t55w
storyboards\t13w 420
storybook\t1hn
stp\t4ti
strace\t4az
strapi\t13x
stratix\t3cb
stratus\t4b0
stratusvo\t4b0
stratusvos\t4b0
strawberry\t13y
stream\t23i 27j 121
streaming\t5d2 8j
streamlit\t13z
streamset\t4b1
streamsets\t4b1
stress\t52u
stride\t5l8
striim\t4b2
strimzi\t4b3
string\t55x
stripe\t140 do
stripeconnect\t140
stripes\t141
strongly\t5lf
strongswan\t4b4
structlog\t4b5
structure\t2cx
structured\t1x 1m 47n 1 q0 4r ah
structuremap\tah
strut\t142
struts\t142
struts2\t142
stubs\t56h
studio\t2f0
stun\t4tu
style\t143
stylecop\t143
styled\t144 1 dk
styledcomponent\t1hp
styledcomponents\t1hp
styledjsx\t144
styledsystem\t145
stylelint\t4b8
stylex\t146
stylu\t3l
stylus\t3l
stytch\t147 1
sublime\t4b9
sublimetext\t4b9
submariner\t4ba
subnet\t55z
subnets\t55z
subnetting\t55z
subscription\t4vs
substance\t4bb
substrate\t4bc
subversion\t4bd
success\t4be
successfactor\t4be
successfactors\t4be
sugarcrm\t149
suite\t4bf
suitecrm\t14a
suitefoundation\t5ux
suitescript\t4bf
sulu\t4bg
summernote\t14b
sumo\t4bh
sumologic\t4bh
supabase\t1r2
super\t14c 2 374
superagent\t14c
superannotate\t4bi
supermetric\t4bj
supermetrics\t4bj
supermicro\t4bk
superset\t4bl
superstruct\t14d
supertest\t4bm
supertoken\t14e
supertokens\t14e
supervisord\t4bn
supervized\t5dg 7j
supplier\t56q
supply\t560 f0
support\t5j6
suricata\t4bo
surprise\t1hq
surrealdb\t1r3
survey\t4bp
surveyj\t14f
surveyjs\t14f
surveymonkey\t4bp
survival\t561
suse\t4bq 1 1ly
susecertified\t5xp
sva\t4bs
svelte\t14g 1 1
sveltej\t14g
sveltejs\t14g
sveltekit\t14i
sveltenative\t14h
svg\t1hr
svm\t5j6
svn\t4bd
swagger\t5hr
swarm\t4bt 1
swc\t4bv
swd\t4qh
swg\t5l1
swift\t3m 10x 1 1 1 1 379 hz
swiftdata\t14l
swiftformat\t14m
swiftlint\t14m
swifttesting\t14k
swiftui\t14n
swig\t14o
swin\t1iy
swing\tlr
swiper\t14p
switching\t4sl
swoole\t14q
swr\t14r d1
swt\t14s
swtjface\t14s
swupdate\t4bx
sybase\t1q9 v
sycl\t1ht
syliu\t4by
sylius\t4by
symantec\t4bz 1
symantecghost\t4c0
symfony\t6k y9 1 4sw
symfony2\t14t
symmetric\t5l2
symphony\t14t
sympy\t14v
synapse\t23j
synce\t4tw
syncfusion\t14w
syncsort\t4c1
synergy\t4c2
synergycm\t4c2
synology\t4c3
synopsys\t2m3 1q1 1 1 1 1 1 1 1 1 1 1 1
synopsyshap\t4c6
synopsyshaps\t4c6
synopsysstarrc\t4ca
synopsysvc\t4cd
synopsysvcs\t4cd
synplify\t4cb
synthesis\t518
synthetic\t4cg uo
sysadmin\t562
sysdig\t4ch
sysinternal\t2ax
sysinternals\t2ax
syslog\t4ci 1
sysmac\t3rb
sysml\t5l3
sysprep\t4ck
system\t14x 260 u0 3b 4g ny 18 2w o o 1 1 1 1 1 3
systemc\t3n
systemd\t4cl 1 1
systemj\t14y
systemjs\t14y
systems\t1ys 2bw ve 1 1 2 1 gu
systemtap\t4co
systemverilog\t3w 47w x
t\t3o 1e6 uj
t24\t4dm
t5\t1hv
tab\t1hw
table\t52n
tableau\t43b 9f 1 1 1 1ky
tableaucloud\t4ct
tableaudesktop\t4cr
tableauprep\t4cs
tableauserver\t4ct
tabnet\t1hw
tabnine\t4cu
tabular\t4cv
tabulareditor\t4cv
tacac\t4sf
tacacs\t4sf 1i
tachograph\t4cw
tachographs\t4cw
tachyon\t14z
tachyons\t14z
tag\t373
tagmanager\t373
tail\t4cx
tails\t4cx
tailscale\t4cy 1
tailscalevpn\t4cz
tailwind\t150
tailwindcss\t150
taipy\t151
talend\t4d0 1 1
talos\t4d3
taloslinux\t4d3
tandem\t39q
tanium\t4d4
tanstack\tyj 6j 1 bl 19
tanstackform\t152
tanstackrouter\t1hx
tanstackstart\t153
tanzu\t2cj 20m
tape\t3j0
tapeout\t4d6
tapestry\t6f
tapir\t154
tarantool\t1r5
target\t2e4 1z3
targetadobe\t2e4
targetlink\t4d7
targit\t4d8
taskiq\t155
tauri\t156
tax\t157
taxii\t5ky
taxjar\t157
tbb\tkx
tca\t15e
tcap\t4ty
tcl\t3p
tcp\t4tz
tcpdump\t4d9
tcsh\t4da
tdd\t568
tdengine\t1r6
tdm\t4u0
tealium\t4db
team\t3lx rf y
teamcenter\t46p
teamcity\t4dc
teams\tql 2vc 1
teamstoolkit\tql
teamsvoice\t3ly
teamviewer\t4dd
tech\t569
technical\t54y 15 6 1 1
technology\t4vh 8s
tecnomatix\t3vs
tecton\t4de
tee\t56w
tekla\t4df
tekton\t4dg
telecom\t5l4
telecommunication\t5l4
telecommunications\t5l4
telecoms\t5l4
telegraf\t4dh
telegram\t158
telematic\t32p
telematics\t32p
teleoperation\t4di
teleport\t4dj
telepresence\t4dk
telerik\t159 38c
telnyx\t15a
temeno\t4dm
temenos\tnh 3q5
templ\t15b
template\t9x
tempo\t37j
temporal\t4dn
tenable\t4do
tencent\t2ce
tencentcloud\t2ce
tensilica\t2yl
tensor\t1hy 1 3od
tensorboard\t1hy
tensorflow\t1hz 1 1 1 1 2vm 19 1iu
tensorflowlite\t1i1
tensorrt\t1i4 2vm
tera\t1r7
teradata\t1r7 46m
teradyne\t2j1
terraform\t2j5 1um 1 1 1 1k0 1
terraformcdk\t4ds
terraformcloud\t4dt
terraformer\t4dv
terragrunt\t4dw
terramate\t4dx
terratest\t4dy
tessent\t46q
tesseract\t1i5
tessy\t4dz
test\t15c 38o 1 1 1 2 1 hc 9l 15 5 1 1 1 1 1 1 1 1 1 kl
testbench\t4ze
testbenches\t4ze
testcafe\t4e1
testcomplete\t4e2
testcontainer\t4e3
testcontainers\t4e3
testflight\t15c
testify\t15d
testim\t4e4
testing\t40i uv 5
testkitchen\t4e0
testng\t4e5
testrail\t4e6
teststand\t3pn
tetramax\t4cc
texas\t4e7
text\t1dm 4k 1 1 1t3 12x 4 sb 3e 2m 4t
textblob\t1i8
textract\t1uw
textualize\tzj
tez\t2he
tflint\t4e9
tflite\t1i1
tfs\t4ea
tfsec\t4eb
tftp\t4u1
tfvc\t4ea
tfx\t1i0
tgi\t4ec
thano\t4ed
thanos\t4ed
the\t15e 1xq 1ba xz
theano\t1i9
theforeman\t334
theme\t15f
theming\t56o
theorem\t4z9
thermal\t56p
thin\t4ef
third\t4vc be
thought\t4eg
thoughtspot\t4eg 1
thousand\t4ei
thousandeye\t4ei
thousandeyes\t4ei
thread\t4u2 mw
threading\tkx 4w1
threadx\t4ej
threat\t5l5 1 1 1
three\t1ia 3xg
threej\t1ia
threejs\t1ia
thrift\t5l9
throttling\t53p
throwtheswitch\t4gn
thrust\t1ib
thrustcuda\t1ib
thunderbolt\t4u3
thymeleaf\t15g
ti\t4e7 d 1
tia\t4em
tianocore\t4gc
tiaportal\t4em
tibco\t49m 51 1 1 1
tibcoebx\t4ep
ticketing\t4er
tidal\t4es
tidb\t1r8
tidymodel\t2oq
tidymodels\t2oq
tidyr\t3q
tidyverse\t3q
tiger\t1r9
tigergraph\t1r9
tiktok\t4et
tiktokad\t4et
tiktokads\t4et
tikv\t1ra
tilt\t4eu
timber\t15h 1
timberandroid\t15h
time\t1rb 2nk fb
timescale\t1rc
timescaledb\t1rc
timeseries\t1rb
timesery\t1rb
timesten\t1or
timestream\t1ux
timextender\t4ev
timing\t55p g2
timm\t1ic
timo\t3q4
timos\t3q4
tina\t4ew
tink\t15j
tinkerpop\t1k7
tinybird\t15k
tinygo\t4ex
tinymce\t15l
tinyml\t4ey
tiptap\t15m
tisax\t5la
tisitara\t4ek
titanium\t15n
titaniumsdk\t15n
tiva\t4e7
tivoli\t3at 146 12
tizen\t4f0
tkinter\t15o
tls\t4tq
tm\t4u4
tmap\t5xw
tmf\t4u4
tms\t5le
tms320\t4e7
tmux\t4f1
toad\t1rd 1 2no
toga\t15p
togabeeware\t15p
togaf\t5xx 1
togafcertified\t5xy
together\t4f3
togetherai\t4f3
togglz\t15q
toil\t56r
token\t58y
tokenizer\t4f4
tokenizers\t4f4
tokio\t15r
tomcat\t4f5
tomee\t15s
toml\t3r
tonic\t15t
tool\t5do
toolchain\t36j
toolchains\t36j
top\t5xz
topic\t1id
torch\t1gc 22 1
torchaudio\t1ig
torchscript\t1ie
torchserve\t1if
torchvision\t1ig
tornado\t15u
tortoise\t15v 39b
tortoisegit\t4f6
tortoisesvn\t4f7
tosca\t4f8
total\t15w
touch\t8n
touchgfx\t4f9
tower\t15x
towerrust\t15x
tox\t15y 39c
toxiproxy\t4fb
tpm\t5lb
tpot\t1ih
tprm\t56q
tpu\t28o
tr\t4u5
trace32\t3h2
traceability\t541 2r
tracetronic\t2z6
tracing\t4yo
trackj\t4fc
trackjs\t4fc
trading\t5yn
traefik\t4fd
traffic\t50x
trailblazer\t15z
trailhead\t5y0
training\t3jh 1x9
trainium\t1x8
trajectory\t56t bf
transact\t3o
transaction\t56u
transactions\t56u
transcoding\t5ll
transfer\t5lc
transform\t5br
transformation\t5br
transformer\t5ld
transformers\t5ld
transforming\t5br
transit\t1yw
transitgateway\t1yw
translation\t514
transport\t5le
transportation\t5le
traveo\t3bo
travi\t4fe
travis\t4fe
travisci\t4fe
tray\t4ff
treasure\t4fg
treasuredata\t4fg
tree\t5a9
trees\t4zz
trellix\t3ki
trello\t4fh
trend\t4fi
trendmicro\t4fi
trex\t4fj
tricenti\t4f8
tricentis\t4f8
tricore\t3bo
trigger\t160
trilino\t161
trilinos\t161
trino\t4fk
trio\t7k
tripwire\t4fl
triton\t1ii 1
trivy\t4fm
trl\t4fn
troposphere\t4fo
troubleshoot\t56v
troubleshooting\t527 4o
trpc\t162
tru\t4fs
tru64\t4fp
true\t163
truelayer\t163
truena\t4fq
truenas\t4fq
truffle\t4fr
trufflehog\t35z
trulen\t4fs
trulens\t4fs
trunk\t4zm
trusted\t54k 2c ef
trustzone\t56w
ts\t3s 12c 1 4ru
tsfresh\t1ik
tshark\t4ft
tslint\t30f
tsm\t3at
tsn\t4u6
tso\t4fu
tsql\t3o
tsqlt\t1rf
tsup\t166
tsx\t167
tts\t56n
tufin\t4fv
tuist\t168
tune\t50g 2p g bz 16
tungsten\t3e5
tuning\t50g 2f a g bz 16
turbo\t2g hj ma 1 39m
turbogear\t16a
turbogears\t16a
turbolink\t4fw
turbolinks\t4fw
turbopack\t4fx
turbopuffer\t1rg
turborail\t169
turborails\t169
turborepo\t4fx
turf\t16b
turn\t4tu
turnserver\t4tu
turso\t1rh
tuv\t5ti
tvm\t1il
tvo\t16c
tvos\t16c
twelve\t5n4
twig\t16d c9
twilio\t1in 2mj as
twilioflex\t4fy
twin\t16e
twincat\t4fz
twirp\t16f
twisted\t16g
twistlock\t4g0
twitter\t9a x7
twitterapi\t16h
two\t16i 3kl
tws\t4g1
tyk\t4g2
type\t3s 12r 1 1 c3 42r
typebox\t16k
typedb\t1ri
typedoc\t16l
typeform\t4g3
typegoose\t16m
typegraphql\t16n
typeorm\t1io
typer\t16o
typescript\t3s
typesense\t1rj
typhoon\t4g4
typhoonhil\t4g4
typo\t16p
typo3\t16p
typography\t56x
tüv\t5ti
u\t1ip ht 2fn
uart\t4u7
uat\t4uu
uber\t18v 1fc
ubiquiti\t4g6
ubuntu\t4g7 1 1
ubuntucore\t4g8
ubuntuserver\t4g9
uc\t3le
ucce\t2r0
ucd\t57a
ucos\t3le
ucs\t2r1
udev\t4ga
udp\t4u8
uds\t4gb
ue4\t170
ue5\t170
ueba\t5lg
uefi\t4gc
uem\t4yz
uft\t4gd
ufw\t4ge
ug\t46l
ugv\t4gf
ui\t16q 1 2xk 1y a7 iv 7n 1 1 1 g
ui5\t44b
uiard\t5y1
uibootstrap\t16q
uikit\t16r 1
uikitcss\t16s
uipath\t4gg 1hl
uirpa\t5y1
uis\t56y
ultra\t4ue 6v
ultralytic\t1iq
ultralytics\t1iq
umap\t1ir
umbraco\t16t
uml\t3t
umts\t4u9
un\t4gj
unbounce\t4gh
unbound\t4gi
uncertainty\t572
underscore\t1is
undertow\t16u
undici\t16v
unece\t4gj
unicorn\t16w
unidata\t1p9
unified\t3t 4v6 mi
unigraphic\t46l
unigraphics\t46l
unisy\t4gk
unisys\t4gk
unit\t573
unitrend\t4gl
unitrends\t4gl
unity\t16x 1 2ow 90 bs 1 w5 la
unity3d\t16x
unitycatalog\t4gm
unitycertified\t5y2
unitypro\t44u
unitytest\t4gn
universal\tcz gx d7 1l9 ej
universe\t1p9
universepick\t1p9
unix\tc 2y 4de
unleash\t4gp
unmanned\t4gf
uno\t16z
unocss\t1it
unoplatform\t16z
unreal\t93 xx 39q 1hd
unrealengine\t170
unsloth\t4gr
unstructured\t4gs
unsupervized\t5kz
upcloud\t2cf
upf\t4gt
uplift\t59s
upsource\t4gu
upstart\t4gv
upstash\t1rk
uptime\t4gw 1 q7
uptimekuma\t4gw
uptimerobot\t4gx
urban\t2eq 228
urbancode\t4gy
urllib\t171
urllib3\t171
urql\t1iu
usability\t575 1 2
usart\t4u7
usb\t4ua 1 1
usd\ttw
user\t4uv c3 1 1 6 1 1 1 1 1 1 1m 1 bc 15
ussd\t4ud
uswds\t172
utm\t4gz 14j
utms\t5li
uv\t4h0
uvicorn\t1iv
uvm\t4cp
uwb\t4ue
uwp\t173
uwsgi\t1iw
ux\t4ww a5 7 3 1
uxcam\t174
v\t2ty 2dg
v0\t4h1
v2v\t4h2
v2x\t4h2
v7\t4h3
vaadin\t175 1
vaadinflow\t176
vad\t57j
vae\t2jo
vaex\t4h4
vagrant\t4h5 1 1
vald\t1rl
valgrind\t4h8
valibot\t1ix
validate\t4zw o b8 4x
validating\t4zw o b8 4x
validation\t4zw o b8 4x
valkey\t1rm
valtio\t177
value\t538
vanilla\t1l 15n
vapi\t4h9
vapor\t179
vaporswift\t179
variable\t46d
variational\t2jo
varnish\t1rn
vast\t2cg 24u
vastdata\t4ha
vault\t38l 18q 1bv
vaultspeed\t4hb
vavr\t17a
vax\t3sm
vb\t3u 1 3
vb6\t3y
vba\t3y
vbscript\t3v
vbulletin\t17b
vc++\t17v
vcap\t5y7
vcdx\t5y7
vcenter\t2ci
vcf\t4io
vcluster\t3ie
vcp\t5y6 1
vcpkg\t4hc
vcr\t17c 1
vcs\t4cd 5m pg
vdi\t5lj
vdp\t5lk
vdsl\t4us
vectara\t4hd
vector\t1ro wu 1sw 1 1 1 v6
vectorcanape\t4he
vectorcast\t4hi
vectordavinci\t4hf
vectorization\t5ke
vectorwork\t4hj
vectorworks\t4hj
vectra\t4hk
vectraai\t4hk
vee\t17e
veeam\t4hl 1gj
veeamcertified\t5y4
veeva\t4hm
veevalidate\t17e
vega\t17f
vehicle\t4hn 1 l4 1l 30
vehiclespy\t4ho
velero\t4hp
velo\t4hq
velocity\t6g 110
velocloud\t4hq
velodyne\t4hr
vena\t4hs
vendor\t56q
vendure\t17h
venv\t17s
veracode\t4ht
vercel\t2ch 25d
verdaccio\t17i 3ad
verdi\t4ce
verification\t57e
verified\t54k
verify\t17j
verilator\t4hw
verilog\t3w 4e1
verint\t4hy
verism\t5y5
veristand\t3po
veritas\t4hz 1 1
versa\t4i2
versanetwork\t4i2
versanetworks\t4i2
version\t4i3 pc
versioning\t57f
versionone\t4i3
vert\t17k
vertex\t17l y0 35 1
verti\t4cv
vertica\t1rp
vertipaq\t4cv
vertx\t17k
vespa\t1rq
vest\t17m
vex\t4i4
vfd\t46d
vfx\t5lq
vgg\t1gy
vhdl\t3x
vibe\t57g
victor\t4i6
victoria\t4i5
victoriametric\t4i5
victoriametrics\t4i5
victorop\t4i6
victorops\t4i6
victory\t17n
video\t17o 3aj 1 13d
view\t17p
viewcomponent\t17p
viewmodel\t17q
vim\t4i9
vios\t4ia
viper\t17r 4dv
viptela\t2qx
virsh\t3hh
virtual\twf ym 8v 2 2ed 1 rk 2h 96 4 cq
virtualbox\t4ic
virtualenv\t17s
virtualization\t5lo
virtualized\t5lo
virtualkubelet\t4ib
virtualwan\t23w
virtuoso\t1rr we
virtuosordf\t1rr
virtuozzo\t3so
vis\t17t
visio\t4id
vision\t17u b4 42r
visiono\t4ie
visionos\t4ie
visual\t3u 4 13x sz gq 20v 1 1 1 r o4 4 1 e8
visualbasic\t3y
visualforce\t43g
visualization\t5bt
visualizations\t5bt
visualize\t5bt
visualizing\t5bt
visualslam\t4if
visualstudio\t4ih
visualvm\t4ij
visx\t17w
vit\t1iy
vite\t17x 3an
vitej\t4ik
vitejs\t4ik
vitepress\t17x
vitess\t1rs
vitest\t4il
viti\t4ls
vitis\t4ls
vivado\t4im 36
vlan\t4uf
vlans\t4uf
vllm\t1iz
vlm\t5lp
vlms\t5lp
vlookup\t3lv
vlsi\t5lr
vm\t23y 8k 395
vmax\t2wy
vmce\t5y4
vmm\t3to
vmotion\t4iu
vms\t5ln
vmss\t23y
vmware\t2ci 1 1kc ls 1 1 1 1 1 1 1 1 1 7 12g cn 1
vmwarearia\t4in
vmwarehcx\t4iq
vmwarensx\t4is
vmwaretanzu\t2cj
vmwarevcap\t5y7
vna\t4hg
vnet\t23v
vnf\t528
vnx\t2wu
voice\t59 298 24g mm 14 w e9
voiceagent\t2eh
voiceagents\t2eh
voiceflow\t1j0
voiceskill\t59
voiceskills\t59
voip\t5ls
volcano\t4iy
voldemort\t1rt
volley\t17y
volleyandroid\t17y
voltdb\t1ru
volte\t4ug
vonage\t17z 3b0
vonagevideo\t17z
vonr\t4ug
vosk\t1j1
voxel51\t4j0
vpc\t1v1 32 ar
vpcs\t1v1
vpls\t4uh
vpn\t4ui
vpns\t4ui
vpp\t4j1
vr\t5yd
vran\t4uj
vrealize\t4in
vrf\t4uk
vrop\t4in
vrops\t4in
vrrp\t4ul
vs\t4ii
vsam\t4j2
vsan\t4j3
vscode\t4ii
vsphere\t2ci
vss\t4ig
vsto\t180
vsts\t20u
vtd\t4j4
vteststudio\t4j5
vtex\t181
vtiger\t182
vtk\t4j6
vtune\t4j7
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
vuforia\t4j8
vulkan\t188
vulnerability\t57k 1 1 e7
vultr\t2ck
vwo\t4j9
vxlan\t4um
vxvm\t4i1
vxwork\t4ja
vxworks\t4ja
vyo\t4jb
vyos\t4jb
vyper\t3z
w\t1j9
w3c\t5m2
waf\t5lu
wafer\t45j
wago\t4jc
wagtail\t189
wai\t5lv
wail\t18a
wails\t18a
walkme\t4jd
wan\t4qo
wandb\t1j9
warehouse\t4je 12i
warp\t18b jk 2rk
warprust\t18b
warpstream\t4jf
was\t4jv 1ed
wasabi\t2cl
wasabistorage\t2cl
wasm\t40 14c
wasmer\t2cm
wasmtime\t2cn
watch\t4jg
watchdog\t57n
watchdogs\t57n
watchguard\t4jg
watchkit\t6r
watcho\t18d
watchos\t18d
watchtower\t4jh
waterfall\t5n5
waterline\t18e
watermill\t18f
watson\t3aw
watsonx\t3aw
wav2vec\t1j5
wayland\t4ji
waypoint\t4jj
wazuh\t4jk
wcag\t5lx
wcdma\t4u9
wcf\t18g
wdio\t4jn
wdl\t2uq
wds\t4kb
wear\t18h 1 3b3
weasy\t18j
weasyprint\t18j
weave\t4jm
weavenet\t4jm
weaviate\t1rw
web\t40 39 6 1bs 40 gv 1zp 1i ef 1 1 4 1 1 dj 1t 7r p 1 1 1 1 1 1 l 7 22 88 2y 4 1 1 1 1 1 1 1 1
web2py\t18k
web3\t1j6 42x
webapi\t7f
webassembly\t40
webauthn\t4p2
webdav\t4un
webdriver\t459 ee
webdriverio\t4jn
webengage\t4jo
webex\t2r4
webflow\t18l
webflux\t13f
webform\t79
webforms\t79
webgl\t1j7
webgl2\t1j7
webgpu\t1j8
webhook\t5m4
webhooks\t5m4
webi\t43r
webjob\t242
webjobs\t242
weblogic\t4jp
webmethod\t4jq
webmethods\t4jq
webmin\t4jr
webo\t4js
webos\t4js
webot\t4jt
webots\t4jt
webpack\t4ju
webrtc\t5m5
websense\t333
webservice\t5m1
webservices\t5m1
website\t57q 2 1 e5
websocket\t5m6
websockets\t5m6
websphere\tkg 3w 2me 195
webstorage\t1n7
webstorm\t4jw
weights\t1j9
weka\t1ja 30n
weld\taj
well\t1z2
wercker\t4jy
west\t4mr
westbuild\t4mr
wgpu\t18m
whatsapp\t18n
whatsup\t4jz
whatsupgold\t4jz
where\t4k0
wherescape\t4k0
whisper\t1jb
whisperopenai\t1jb
white\t57v
whitesource\t3kw
whm\t2co
why\t4k1
whylab\t4k1
whylabs\t4k1
wi\t57y e9
wicket\t6h
widevine\te1
widget\t18o
widgetkit\t18o
wifi\t5m7
wijmo\t18p
wildfly\t3d8
wily\t2nr
wimax\t4uo
win\t18t
win32\t18q 3bc
winapi\t4k2
winbug\t4k3
winbugs\t4k3
wincc\t4k4
wind\t4k5
windbg\t2b1
windchill\t3y5 1
windi\t18r
windicss\t18r
windmill\t4k6
window\t4k8 no
windows\t18g c 1 1 h pu 4o 6i at 1yy 5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 dp 3 1 7n
windowsbatch\t2l4
windowsdn\t4kc
windowsdns\t4kc
windowskernel\t4kg
windowsserver\t4kk
windriver\t4k5
windsor\t4kn
windsurf\t4ko
wine\t4kp
winform\t18t
winforms\t18t
winget\t4kq
winglang\t4kr
winlogbeat\t2zf
winscp\t4ks
winston\t4kt
winui\t18u
wire\t18v 3bz 1 1 1
wireframe\t57x
wireframes\t57x
wireframing\t57x
wireguard\t4kv
wireless\t4wl bd 1
wiremock\t4kw
wireshark\t4kx 1dc
wise\t18w
wishbone\t4up
wix\t18x 3bi
wiz\t4ky
wlan\t57y
wmi\t4kz
wms\t5lw
wolfram\t24
wolfssl\t4l0
wonderware\t2k6
woo\t18y
woocommerce\t18y
woodpecker\t4l1
woodpeckerci\t4l1
woopra\t4l2
word\t18z ad 22n 1qo
word2vec\t1jd
wordpress\t18z 1 1 1 1 1
wordpressvip\t194
workato\t4l3
workbox\t195
workday\t4l4 1 1d5
workdaypro\t5ya
worker\t196
workers\t24q
workflow\t5m8
workload\t28w
workmanager\t4l6
worko\t4l7
workos\t4l7
workspace\t4iv
world\t4l8
worldpay\t197
wowza\t198
wp\t18z a 13g 23u
wpa\t4uq
wpa2\t4uq
wpa3\t4uq
wpbakery\t19a
wpengine\t2cp
wpf\t19b
wpgraphql\tjk
wpml\t19c
write\t56b
writing\t4yc 2 63 1u
wsdl\t5kl
wsgi\t76
wsl\t4l9
wso2\t19d
wsus\t4la
wwf\t18s
wwise\t58x
wxpython\t19e
wxwidget\t19f
wxwidgets\t19f
x\t1z4 2m7 1 4 x1
x++\t19g
x11\t4lc
x2ap\t4ur
x64dbg\t4ld
x86\t9 5m0
xai\t37s 25g
xamarin\t4f 152 1 1 1
xamarinnative\t19i
xaml\t19l
xampp\t4le
xandr\t4lf
xapian\t1rx
xarray\t1je
xata\t19m
xbox\t5ds
xcelium\t2o8
xcode\tkw or 3bt
xcodecloud\t19n
xcp\t4lh 1
xctest\t4lj
xcuitest\t4lj
xcuitests\t4lj
xd\t2e5
xdebug\t4lk
xdp\t4ll
xdr\t5cl
xdsl\t4us
xebialab\t4lu
xebialabs\t4lu
xen\t19o 132
xenapp\t5lj
xendesktop\t5lj
xenforo\t19o
xenomai\t4lm
xenserver\t2cq
xero\t4ln
xfs\t4lo
xg\t1jf
xgboost\t1jf
xgs\t4pc
xhprof\t4lp
xhtml\t1i
xib\t13w
xilinx\t4im 34 1 1 1
xilinxise\t4lq
xilinxversal\t4lr
xilinxviti\t4ls
xilinxvitis\t4ls
xl\t4lu
xla\t1jg
xldeploy\t4lu
xlsxwriter\ttu
xmatter\t4lv
xmatters\t4lv
xml\t41 3 5hx
xmlhttprequest\t19p
xmpp\t4lw
xorg\t4lc
xp\t5mq
xpath\t42
xpediter\t4lx
xpedition\t3kz
xpress\t4ly
xquery\t43
xr\t5yd
xray\t4lz
xrmtoolbox\tec
xsd\t44
xsl\t45
xslt\t45
xsrf\t5ax
xss\t5ma
xstate\t1jh
xtdb\t1ry
xtext\tei
xtremio\t2ww
xunit\t4m0
xxe\t5mb
xyflow\tya
yagni\t5n6
yaml\t46 1yb
yammer\t2b2
yandex\t2cr
yandexcloud\t2cr
yang\t47
yara\t48 5i4
yard\t19q
yarn\t4m1 1
yarp\tte
yaskawa\t4m3
yellowbrick\t1rz
yellowfin\t4m4
yeoman\t19r
yesod\t19s
yew\t19t
yield\t4m5
yii\t19u
yii2\t19u
yjs\t19v
yml\t46
yoast\t19w
yoastseo\t19w
yocto\t4m6
yodlee\t19x
yokogawa\t4m7
yokogawacentum\t4m7
yolo\t1ji
yolov\t1ji
yolov5\t1ji
yolov8\t1ji
yosy\t4m8
yosys\t4m8
yottadb\t1mb
your\t4m9
yourkit\t4m9
youtrack\t4ma
youtube\t19y
youtubeapi\t19y
yugabyte\t1s0
yugabytedb\t1s0
yum\t4mb
yup\t1jj
z\t4mc 1 1 zz
z3\t44j
zabbix\t4mf
zachman\t5yb
zap\t3tq sq
zapier\t4mh
zarr\t4mi
zbrush\t4mj
zeabur\t2cs
zebu\t4cf
zeebe\t4mk
zeek\t4ml
zen\t19z 3cn
zend\t1a0 4oc
zendcertified\t5yc
zendesk\t4mm
zendframework\t1a0
zenml\t4mn
zenon\t4mo
zenonscada\t4mo
zenoss\t4mp
zephyr\t4mq 1 1
zephyrproject\t4mr
zephyrscale\t4ms
zeplin\t4mt
zeppelin\t2hh
zero\t31s 1l4 kq 1s d0 1 2
zeroc\t1a1
zerocice\t1a1
zerolog\t4mu
zeromq\t4mv
zerotier\t4mw
zerto\t4mx
zfs\t3sr
zia\t4n5
zig\t49
zigbee\t5mg
ziglang\t49
zilliz\t1s1
zinc\t1s2
zincsearch\t1s2
zio\tai zk
zioscala\t1a2
zipkin\t4my
zitadel\t1a3
zk\t1a4 4cb
zkp\t5mf
zkps\t5mf
zod\t1jk
zodb\t1a5
zoho\t4mz 1
zohoanalytic\t4n0
zohoanalytics\t4n0
zola\t1a6
zookeeper\t4n1
zoom\t1a7 3cv
zorin\t4n3
zpa\t4n5
zscaler\t4n4 1
zsh\t4a
zte\t4n6
ztna\t5mh
zuken\t4n7
zuora\t4n8
zurb\th4
zustand\t1jl
zuul\t4n9 1
zwave\t5md
zynq\t4lt 1i
zypper\t4nc
μc\t3le`;
