// Made by `npm run lexicon` from skill-list.ts. Format: see `readIndex`.

/** Which skills have a spelling that begins with a word. */
export const firstWordIndex = `.net\t4b 1 1 1 1 1 2y 2
0mq\t4li
1\t4m0
100base\t2kw
11ty\tf2
12\t5jm
1password\t2dz
21\t5b8
2d\t55d
2fa\t4pq
389\t2e0
3cx\t2e1
3d\t2e2 1 2 2r9 28
3dexperience\t2e4
3ds\t2e5
3gpp\t55f
3nf\t50c
3par\t3ah
3rd\t4tz
4g\t55f
508\t4tl
5g\t4m1 1 jd
5gc\t4m1
6lowpan\t4m3
800xa\t2ec
802\t4m4 1 wk
8x8\t2e6
a\t4h 4p1 c0 e7 1
a10\t2e7
a11y\t4tl 1
a2a\t2fh
aad\t2ba
aaos\t2gp
ab\t2e8 1 2f9
abac\t55g
abap\t0 2ea bp 1d9
abaqu\t2eb
abaqus\t2eb
abb\t2ec 1
abend\t2ee
abinitio\t2e8
ably\t4i
abp\t7b
abseil\t4j
absinthe\t4k
acc\t2ki
acceldata\t2ef
acceptance\t4tj
access\t1of 355
accessibility\t4tl 1
accessible\t4tl bg
accu\t2eg
accumulo\t1kh
accurev\t2eg
ace\t4l 1
aceeditor\t4l
acf\t50
acf2\t2eh
achronix\t2ei
aci\t214
acid\t54b
acis\t2ej
acl\t4tk
acls\t4tk
acm\t1wp
acma\t5k0
acme\t3t6
acmepacket\t3t6
acmp\t5k0
acmt\t5jy
acpi\t2ek
acquia\t4n 5jf
acr\t215
acroni\t2el
acronis\t2el
acsp\t5jy
actian\t1k8 1
actianvector\t1k9
action\t1 4n 1 1
actioncable\t4o
actionhero\t4q
actioniq\t2em
actionmailer\t4p
actions\tib
actionscript\t1
active\t4r 1 1 161 zu 3z 1 1 1 1 1c 3do
activeadmin\t4r
activebatch\t2ep
activecampaign\t2eq
activejob\t4s
activemq\t2er
activerecord\t1au
activestorage\t4t
activex\tbo
activiti\t4u
activity\t2es
actix\t4v
ad\t2ao 8 3r 2f0 3b 8j ao
ada\t2 2er 2es
ada95\t2
adabas\t2eu
adams\t2ev
adamsmsc\t2ev
adaptive\t1r6 nq 24z i1
adas\t2ex
adaspark\t2et
adb\t4w
adc\t2ey
addigy\t2ez
additive\t2e2
address\t4g0
adf\t21g 1re
adjust\t2f0
adjustsdk\t2f0
adl\t21h
adls\t21h
administer\t4wf 71 8 ab
administering\t4wf 71 8 ab
administration\t4wf 71 8 ab
admob\t37f
ado\t4x af 1mi
adobe\t4y kr 1pc 1 1 1 1 1 1 1 1 1 1 nx 8m l8 6u 1fv 76
adobeanalytic\t2f1
adobeanalytics\t2f1
adobecampaign\t2f3
adobecertified\t5jr
adobelaunch\t2f9
adobetarget\t2fa
adoni\t4z
adonis\t4z
adonisj\t4z
adonisjs\t4z
adr\t4u2
adrs\t4u2
ads\t4m6
adsl\t4tg
adtech\t55h
adva\t2fc
advanced\t50 29x g mb 2i1
adversarial\t4tr
adversary\t4to
adword\t37g
adwords\t37g
adx\t21f
adyen\t1av
aem\t4y 5et
aerospike\t1ka 1
aes\t5hn
afdx\t4m7
affiliate\t4tp
afp\t4m8
after\t2fe
aftereffect\t2fe
aftereffects\t2fe
ag\t1aw
agenda\t51
agent\t2ff 1 1 2q2
agent2agent\t2fh
agentforce\t5t8
agentic\t2fg 2q3
agents\t2fi 2q1
aggregation\t1ok
agile\t3sv 10v pa
agilepm\t5js
agl\t2kx
agora\t52
agv\t3ms
ahb\t4m9
ahref\t2fj
ahrefs\t2fj
ai\t1ax w6 3m 4v 1 1 5y nl 17h d5 br 1 1 1 79 7t
ai21\t2fn
aide\t2fo
aidelinux\t2fo
aider\t2fp
aifoundry\t2lk
aim\t2fq
aiohttp\t53
air\t2fu 2ps
airbrake\t2fr
airbyte\t2fs 1
airbytecloud\t2ft
airflow\t2h9
airmagnet\t2fu
airship\t2fv
airtable\t2fw
airwatch\t4hn
aix\t2fx
ajax\t55n
ajv\t1ay
akamai\t1t2 1
akeneo\t54
akhq\t2fy
akita\t55
akka\t56 1
akri\t2fz
aks\t22n
al\t2g0
al2023\t1ur
alamofire\t58
alation\t2g1 1
alationcatalog\t2g2
alb\t267
albert\t1hl
albumentation\t1az
albumentations\t1az
alcatel\t3q4
aldec\t2g3
alembic\t1b0
alert\t4ts
alerting\t4ts
alertmanager\t3xg
alexa\t59
alexaskill\t59
alexaskills\t59
alfresco\t5a
algo\t2g4
algolia\t5b 15q
algorithm\t55o
algorithmic\t5v5
algorithms\t55o
algosec\t2g4
alibaba\t1t4
alibabacloud\t1t4
aliyun\t1t4
allegro\t1kc 14j
allegrograph\t1kc
allen\t2g5
allennlp\t1b2
alloydb\t26o
allure\t2g6
allwinner\t2g7
alm\t3aa
alma\t2g8
almalinux\t2g8
alpaca\t5c
alpacaapi\t5c
alpine\t5d 2aw
alpinej\t5d
alpinejs\t5d
alpinelinux\t2g9
alsa\t2ga
altair\t180 18b
alteon\t3zq
altera\t3ze
alteryx\t2gc 33h
altia\t2gd
altiri\t2ge
altiris\t2ge
altium\t2gf 33f
always\t2aq
am335x\t4dh
amazon\t1kd 1 8r 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 3 1 1 4 g 1 1 2 1 1 1 1 1 7 5 1 4 7 3 3 7 8 1 5 6 4 4 1 3 b 1 a 1 7 gl 1 1 1
amazonad\t2gg
amazonads\t2gg
amazonappflow\t1t6
amazonappsync\t1wf
amazonbraket\t1te
amazonchime\t1tf
amazoncloudhsm\t1wx
amazoncodeguru\t1tl
amazoncognito\t1tn
amazonconnect\t1tp
amazoncorretto\t1tq
amazondatazone\t1ts
amazondynamodb\t1tw
amazoneb\t1tz
amazonebs\t1tz
amazonec\t1u3
amazonecr\t1u2
amazonecs\t1u3
amazonef\t1u5
amazonefs\t1u5
amazonek\t1u6
amazoneks\t1u6
amazonemr\t1ua
amazonfargate\t1xs
amazonforecast\t1uc
amazonfsx\t1ue
amazongamelift\t1uf
amazonkendra\t1uk
amazonkinesi\t1um
amazonkinesis\t1um
amazonlex\t1up
amazonlinux\t1us
amazonlookout\t1uu
amazonmacie\t1uv
amazonmemorydb\t1uz
amazonmonitron\t1v0
amazonmq\t1v1
amazonmsk\t1v2
amazonmwaa\t1v3
amazonnitro\t1v4
amazonnova\t1v5
amazonopswork\t1yt
amazonopsworks\t1yt
amazonpinpoint\t1v8
amazonpolly\t1v9
amazonqldb\t1vb
amazonrd\t1ve
amazonrds\t1ve
amazonredshift\t1vg
amazonse\t1vr
amazonses\t1vr
amazonsn\t1vt
amazonsns\t1vt
amazonsq\t1vu
amazonsqs\t1vu
amazontextract\t1vv
amazonvpc\t1w0
amazonworkdoc\t1w2
amazonworkdocs\t1w2
amazonworkmail\t1w3
amba\t4m9
ambari\t2ha
ambassador\t30p
amchart\t5e
amcharts\t5e
amesim\t463
aml\t55s
ammo\t5f
amperity\t2gk
ampl\t2gl
amplify\t5g 1qr
amplitude\t2gm
amqp\t4ma
amr\t3ms
amundsen\t2gn
anaconda\t1b3
analog\t5h 4oc bw
analogue\t4tt
analyse\t4vq
analytics\t4tu ey 1e
analyze\t4vq
analyzing\t4vq
anaplan\t2go
android\t4w m 1 1 1 1 1 1 1 1 c gf 1u8 1 1 1py 1d6
androidndk\t5m
androidsdk\t5o
androidstudio\t2gq
androidthing\t2gr
androidthings\t2gr
angular\t5r 1 1 1 1 1 1 157
angular2\t5r
angularcli\t5s
angularj\t5x
angularjs\t5x
angularrouter\t5u
angularsignal\t5v
angularsignals\t5v
anime\t5y
annotate\t58n
annotating\t58n
annotation\t58n
annoy\t1kf
anomalo\t2gs
anomaly\t4tv bw
anpr\t3hx
ansi\te
ansible\t2gt 1 1 1 1 16e 1wl
ansiblegalaxy\t2gu
ansibletower\t2gv
ansiblevault\t2gw
ansy\t2gy
ansys\t2gy 1 1 1 1
ansyshfss\t2gz
ansysredhawk\t2h1
ansyssiwave\t2h2
ant\t5z 156 15y
antd\t1b5
antdesign\t1b5
antenna\t2h4
antho\t26p
anthos\t26p
anthropic\t1b6
anti\t55s
antiviru\t4xf
antivirus\t4xf
antlr\t3
antrea\t2h5
anvil\t60
anyconnect\t2re
anydesk\t2h6
anylogic\t2h7
anypoint\t3o1
anyscale\t2h8
anzo\t1kg
anzograph\t1kg
aop\t13b
aos\t61
aosp\t62
apache\t11 52 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5i sl 87 6f 1a 1 1 1 1 1 1 1 1 1 1 1 1 1 i 1w u 3f na g 1w 6 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2t i6 5e y 23 1i v p 5o 6s 2u w du 1d 8 3h 7m w6
apache2\t2hw
apacheaccumulo\t1kh
apacheage\t1ki
apacheairflow\t2h9
apacheambari\t2ha
apacheapex\t2hb
apacheatla\t2hd
apacheatlas\t2hd
apacheaxi\t63
apacheaxis\t63
apachebigtop\t2hf
apachecalcite\t2hg
apacheceleborn\t2hh
apachecommon\t65
apachecommons\t65
apachecrunch\t2hi
apachecxf\t66
apachederby\t1kj
apachedrill\t2hm
apachefelix\t67
apacheflink\t2hn
apachegearpump\t2hp
apachegeode\t1kl
apachegobblin\t2hq
apachegriffin\t2hs
apacheheron\t2hu
apachehop\t2hv
apachehudi\t2hx
apacheiotdb\t1kn
apachejc\t1kp
apachejcs\t1kp
apachejena\t1kq
apachekaraf\t6a
apacheknox\t2hz
apachekylin\t2i0
apachemahout\t2i2
apachemeso\t2i3
apachemesos\t2i3
apachenifi\t2i5
apacheofbiz\t6b
apachepaimon\t2i6
apachephoenix\t2i7
apachepoi\t6c
apachepolari\t2i8
apachepolaris\t2i8
apachesamza\t2ib
apacheshiro\t6d
apachesling\t2id
apachetez\t2ii
apachetika\t1kt
apachetoree\t2ij
apachevelocity\t6g
apachewicket\t6h
apachexerce\t6i
apachexerces\t6i
apb\t4m9
apex\t4 6f
apexchart\t6j
apexcharts\t6j
api\t6k 1ml 30r 1 1 1 1 bt 1 1 1 aa
apify\t2il
apigee\t1w5
apim\t20e
apis\t55t
apm\t4zz
apn\t5fl
apns\t5fl
apollo\t1b7 17f
app\t6l 1 1 1 2 6e p4 qy 33 1 1 4 41 2q 3m 3z 7w 1 1 3 4 2 3 2b0 bw
apparmor\t2io
appcelerator\t166
appcenter\t2in
appclip\t6l
appclips\t6l
appconfig\t1wb
appdynamic\t2ip
appdynamics\t6p 2c0
appen\t2iq
appengine\t26s
appflow\t1t6
appian\t2ir 316
appimage\t2is
appintent\t128
appintents\t128
appium\t2it
appkit\t6q
apple\t5 6m 1 jv 1s7 1nv 1d9
applecertified\t5jy
applepay\t6r
applescript\t5
applet\tlu
applets\tlu
application\t1p9 dx 31 2t7 l w 27 2r 4
applied\t5cz
applink\td4
applinks\td4
applitool\t2iv
applitools\t2iv
applocker\t2as
appoptic\t2iw
appoptics\t2iw
approval\t4y4
approximate\t1nb
apprunner\t1wa
apps\t2ix ol
appsec\t55x
appsflyer\t2ix
appsheet\t26t
appsignal\t2iy
appsmith\t2iz
appsscript\t37i
appsync\t1wf
apptainer\t2j0
appveyor\t2j1 1
appveyorci\t2j2
appwrite\t6t
apscheduler\t6u
apt\t2j3
aqua\t1kv y9
aquasec\t2j4
aquasecurity\t2j4
ar\t70 5nv
ara\t2j5
arangodb\t1kw
aras\t2j5
arasinnovator\t2j5
arbor\t2j6
arbornetwork\t2j6
arbornetworks\t2j6
arc\t2jb hy
arcade\t6v
arcadepython\t6v
arcgi\t319
arcgis\t319
arch\t2j7 2
archicad\t2j8
archimate\t55y e1
architecting\t535
architectural\t532
architecture\t4u2 90
archival\t4vs
archlinux\t2j7
archunit\t2j9
arcore\t6w
arcserve\t2ja
arcsight\t2jb
arduino\t55z
ardupilot\t3ya
arena\t2jc 1
arenaplm\t2jc
argo\t2je 1 1
argocd\t2jg
argon2\t5ba
argorollout\t2je
argorollouts\t2je
argoworkflow\t2jf
argoworkflows\t2jf
argparse\t6x
aria\t5ie
ariadne\t6y
ariadnegraphql\t6y
ariakit\t6z
arima\t560
arinc\t561
arista\t2jh
arize\t2ji
ark\t71
arkit\t70
arktype\t71
arm\t9 23m fo 1 1 1 2mg 1
armadillo\t72
armeria\t73
armtrustzone\t2jm
aro\t23q
arp\t4mb
arq\t74
arquillian\t75
arria\t3cw
arrow\t76 2a6
arrowkotlin\t76
art\t51q
artifact\t26u
artifactory\t2jn
artificial\t55i
aruba\t2jo 1 1m9 1e2
arubacertified\t5k0
arubaclearpass\t2jp
as\t2jq 22m
as2\t4mc
as4\t4mc
as400\t2jq
asana\t2jr
ascet\t2js
ascii\t6
asciidoc\t6
ase\t5k1
asgi\t77
ash\t78
asic\t4xt 8b c6
asil\t2jt
asio\t79
asn\t7
aso\t4u1
asp\t7a 1 1 1 1 1 1 2ce 1g8
aspclassic\t2ju
aspect\t13b
aspectj\t8
aspice\t56d
aspm\t565
aspnet\t7c
aspnetcore\t7c
asq\t5k2
asr\t5hf
assembler\t9 2jm
assembly\t9
assemblyai\t1b8
assertj\t2jw
assessing\t520
associate\t5jv 58
astera\t2jx
asterisk\t2jy
asterix\t4md
astree\t2jz
astro\t7h 1 2ci
astronomer\t2k0
astropy\t7j
astrostarlight\t7i
asvs\t5es
asymmetric\t5fk
async\t7k 2ch 2m6
asyncapi\t566
asynchronicity\t567
asynchronou\t567
asynchronous\t567 6x
asyncio\t7l 13o
asyncpg\t7m
asynq\t7n
ataccama\t2k2
ate\t2k3
atera\t2k4
atg\t7o
atgcommerce\t7o
athena\t1t7
atl\t7p 1
atla\t1ol
atlan\t2k5
atlanti\t2k6
atlantis\t2k6
atlas\t1kx 3o vm
atlassian\t7r 2ch 1m 8h ju
atm\t4me
atmega\t3lp
atmel\t3lp
atpg\t4wp
atscale\t2k9
attention\t2ka 1
attiny\t3lp
attr\t7s
attribute\t55g
attribution\t5cw
attrs\t7s
attunity\t3yy
audio\t2kc 2lw
audiocode\t2kc
audiocodes\t2kc
auditd\t2kd
auditing\t4u3
augmented\t5uv
aura\t7t
aurelia\t7u
aurix\t3c9
aurora\t1t9 1
auth\t1ba 3uz
auth0\t1bb
authelia\t7v
authentication\t569
authentik\t7w
authorization\t56a
authorize\t7x
authzed\t134
auto\ta 7o 2 1 13b 1 l5 nw 1 c b
autocad\t2kf 1
autoconf\t2l3
autodesk\t2kh 1 1 1 1 1 1 1 103 1zc
autodeskalia\t2kh
autodeskalias\t2kh
autodeskforge\t2kk
autodeskvault\t2ko
autoencoder\t2kp
autoencoders\t2kp
autof\t2kq
autofac\t7z
autofixture\t80
autofs\t2kq
autogen\t2kr
autogluon\t1bd
autogpt\t2ks
autohotkey\ta
autolayout\t7y
autolisp\t2kt
autoloader\t2ke
automake\t2l3
automapper\t81
automate\t4u4 q 3z 1d 21 aq 5t
automated\t2kz 295 q 43 5m 1s
automatedv\t2x4
automatic\tto 1qf
automatic1111\t2ku
automating\t4u4 q 3z 1d 21 aq 5t
automation\t2kv s 28h 1 p 3z 1d 21 1q 90 5t 1e
automerge\t82
automl\t56b
automotive\t2kw 1 299 c6 1 ds
automq\t2ky
autonomous\t2cj 8g 11t 1ir
autonomy\t1ky
autonomyidol\t1ky
autopep\t83
autopep8\t83
autopilot\t4j0
autosar\t2l0 1 2ld
autosarclassic\t2l1
autosy\t2l2
autosys\t2l2
autotool\t2l3
autotools\t2l3
autoware\t2l4
ava\t2l5
avalara\t84
avalonia\t85
avamar\t2xh
avaya\t2l6
avd\t24t
aveva\t2l7 1
avfoundation\t2l9
avi\t2la
avinetwork\t2la
avinetworks\t2la
avl\t2lb
avlcruise\t2lb
avr\t2lc
avro\t2ld
avx\t5h0
awk\tb
awr\t1kz
aws\t1kd 4t 3z 1 1 2 1 1 1 4 2 1 3 1 1 1 3 1 2 1 2 1 1 2 1 2 1 1 2 1 1 1 2 1 2 2 1 2 3 6 4 2 1 2 3 1 1 4 1 1 1 1 1 1 1 2 2 1 2 2 1 1 1 1 1 2 4 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 63 ab 4w 1 2yr 1 1 1 1 1 1 1 1 1 1 1 1 1 1
awsappconfig\t1wb
awsappflow\t1t6
awsappsync\t1wf
awsartifact\t1wg
awsbackup\t1wk
awsbilling\t1wm
awsbudget\t1wn
awsbudgets\t1wn
awscertified\t5k6
awschatbot\t1wq
awscloudfront\t1tg
awscloudhsm\t1wx
awscloudshell\t1wy
awscloudtrail\t1wz
awscloudwatch\t1ti
awscodebuild\t1x1
awscodecommit\t1x2
awscodedeploy\t1x3
awscodestar\t1x5
awscognito\t1tn
awscopilot\t1x9
awsdatasync\t1xd
awsdatazone\t1ts
awsdeepracer\t1xf
awsdocumentdb\t1tv
awsdynamodb\t1tw
awselasticache\t1u9
awseventbridge\t1ub
awsfargate\t1xs
awsgamelift\t1uf
awsgraviton\t1xz
awsguardduty\t1uh
awshealthomic\t1y2
awshealthomics\t1y2
awsinferentia\t1y7
awskinesi\t1um
awskinesis\t1um
awslightsail\t1yj
awsmarketplace\t1yn
awsmemorydb\t1uz
awsnitro\t1ys
awsopswork\t1yt
awsopsworks\t1yt
awsoutpost\t1yv
awsoutposts\t1yv
awspanorama\t1yw
awspowertool\t1yz
awspowertools\t1yz
awsprivatelink\t1z1
awsproton\t1z3
awsquicksight\t1vd
awsredshift\t1vg
awsrekognition\t1vi
awsrobomaker\t1z6
awssagemaker\t1vm
awssigner\t1zi
awssnowball\t1zk
awssnowcone\t1zl
awssnowmobile\t1zm
awstextract\t1vv
awstimestream\t1vw
awstoolkit\t1zt
awswavelength\t200
awswickr\t203
awt\t86
awx\t2gt
axapta\t3lx
axi\t4m9
axio\t1be
axiom\t2lg
axios\t1be
axolotl\t2lh
axon\t1l0
axonframework\t1l0
axonserver\t1l0
axum\t87
axure\t2li
az\t20x 3jq
azkaban\t2lj
azure\t1l1 1 1 1 f1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 5h d a n 2 9l 1 1 1ru 175 1 1 1 1 1 1 1 1 1 1 1 1 1
azureadvisor\t208
azurearc\t20i
azureartifact\t20j
azureartifacts\t20j
azurebackup\t20m
azurebastion\t20n
azurebatch\t20o
azureboard\t20s
azureboards\t20s
azurecdn\t20v
azurecertified\t5kn
azuredevop\t21u
azuredevops\t21u
azuredn\t21y
azuredns\t21y
azurefile\t227
azurefiles\t227
azurefirewall\t228
azurehdinsight\t22d
azurekinect\t22l
azurelocal\t22u
azuremap\t231
azuremaps\t231
azuremigrate\t234
azureml\t22x
azuremonitor\t236
azureopenai\t23c
azureopenshift\t23d
azurepercept\t23e
azurepipeline\t23g
azurepipelines\t23g
azureplayfab\t23i
azurepolicy\t23j
azurequantum\t23n
azurerbac\t23p
azurerelay\t23r
azurerepo\t23t
azurerepos\t23t
azuresandbox\t23w
azurescheduler\t23x
azuresdk\t23y
azuresignalr\t244
azurespeech\t246
azuresphere\t247
azuresql\t249
azurestack\t24c
azurestorage\t24g
azuretable\t1l3
azurevision\t24x
azurewebjob\t252
azurewebjobs\t252
azureworkbook\t253
azureworkbooks\t253
b\t2ln
babel\t2lo
babyagi\t2ks
babylon\t1bf
babylonj\t1bf
babylonjs\t1bf
back\t4u7
back4app\t88
backblaze\t254
backbone\t89
backbonej\t89
backbonejs\t89
backdrop\t8a
backdropcm\t8a
backdropcms\t8a
backend\t4tx a cd
backends\t56k
background\t8b 4y4
backlog\t5j1
backstage\t2lp
backstopj\t8c
backstopjs\t8c
backup\t2lq 28i 2v
backupexec\t2lq
bacnet\t4mf
bacula\t2lr
badgerdb\t1l5
baidu\t255
baiducloud\t255
balena\t2ls
balenao\t2ls
balenaos\t2ls
balsamiq\t2lt
bamboo\t2lu 1
bamboospec\t2lv
bamboospecs\t2lv
bandit\t8d 2dj
banditpython\t8d
bandwidth\t8e
bandwidthapi\t8e
banking\t5uw
bapi\t2lx
bapis\t2lx
barba\t8f
bare\t2ly 28b
barebox\t2lz
bareo\t2m0
bareos\t2m0
barman\t1l6
barracuda\t2m1 1
base\t33 5d
basecamp\t2m3
baseten\t2m4
basex\t1l7
bash\tc
basic\t4yr
bastion\t56g
batch\t2m5 2kc
batchfile\t2m5
batchfiles\t2m5
batchscript\t2m5
batchscripts\t2m5
batfish\t2m6
battery\t2m7 2da
bayesian\t2m8 2ka
bazaar\t2m9
bazaarvc\t2m9
bazaarvcs\t2m9
bazel\t2ma
bbolt\t1l9
bbpress\t9r
bcrypt\t5ba
bcs\t5kz
bcsfoundation\t5kz
bdd\t4ua
beacon\tkn
beacons\tkn
beaglebone\t4dh
beam\t8h 28x
bean\tjz
beanstalk\t1xl
beautiful\t1bg
beautifulsoup\t1bg
beaver\t8i
beaverbuilder\t8i
beckhoff\t2mb 1sj
bedrock\t10g sv 1
bedrockagent\t1tc
bedrockagents\t1tc
bee\t8j
beegf\t2mc
beegfs\t2mc
beego\t8k
beeware\t168
behat\t2md
behave\t2me
behavior\t2mf 27v c9
behavioral\t4ub
bem\t1bh
benchmark\t2mg 27w
benchmarkdotnet\t2mg
benchmarking\t4uc
bentley\t3m7
bento\t2mh
bentocloud\t2mh
bentoml\t2mi
berkeley\t1l8
berkeleydb\t1l8
bert\t1bi
better\t8l 2dy
betterauth\t8l
betterstack\t2mj
bevy\t8m
beyond\t26w fo
beyondcorp\t26w
beyondtrust\t2mk 1
bfd\t4mg
bff\t56k
bgp\t4mh
bhyve\t2mm
bi\t3sx 1e1
bicep\t256
bicsi\t5l0
big\t8n 1ya 1 fp 2 2 f9 1 24k 10
bigcommerce\t8n
bigdata\t56l
bigeye\t2mo
bigfix\t2mp
bigid\t2mq
biglake\t26x
bigpanda\t2mr
bigquery\t257 1r fu
bigqueryml\t257
bigswitch\t2mn
bigtable\t270
bill\t2no
bim\t2mt
binary\t271 2nc 3y 4d
bind\t2mu
bioconductor\t1bj
bioinformatic\t56m
bioinformatics\t56m
biome\t2mv
biomej\t2mv
biomejs\t2mv
biometric\t8o 4s2
biopython\t8p
bios\t2mw
bird\t2mx
birst\t2my
birt\t2mz
bit\t8q 1 2e9
bitbucket\t2n0 1
bitcoin\t56n
bitlocker\t2at
bitmovin\t8s
bitrise\t2n2
biz\t2n3
biztalk\t8t 2ea
black\t8u 1 4lj zj
blackbelt\t5tx
blackberry\t2n4
blackberryuem\t2n4
blackbox\t2n5
blackfire\t2n6
blacksheep\t8v
blade\t8w 1 12n
bladejava\t8w
blameless\t2n7 2dt
blas\t8y
blaze\t2n8
blazemeter\t2n8
blazor\t8z 1
bldc\t3nm
ble\t96 4xl
blender\t2n9
blitz\t91
blitzj\t91
blitzjs\t91
blob\t20p bq
blobstorage\t20p
bloc\t92 1
bloccubit\t93
block\t56o
blockchain\t56o ed
blood\t2na
bloodhound\t2na
bloomberg\t2nb
bloomreach\t2nc
blue\t2nd 1 1 1 26z ca ed
bluecat\t2nf
bluecoat\t2nd
blueconic\t2ng
bluehost\t258
bluemix\t2a8
blueprint\t94 1
blueprints\t95
blueprism\t2ne
bluespec\t2nh
bluetooth\t96 4xk 1
bluetoothmesh\t96
bmc\t2ni 1 1 1 pn
bmchelix\t2nj
bmctruesight\t2nl
bms\t2m7
board\t2nm 26u 1 3r
bods\t43h
bogus\t97
bokeh\t1bl
bolt\t98 2ef
boltdb\t1l9
bom\t2no
bomgar\t2ml
bookshelf\t99
boomi\t2xi 2nl
boomicertified\t5l3
boost\t79 21 1
bootloader\t4ui
bootstrap\t9c 1
bootstrapvue\t9d
borg\t2np
borgbackup\t2np
borland\tv
bosch\t2nq
boschrexroth\t2nq
bot\t20t
botnet\t56s
botnets\t56s
boto\t1bm
boto3\t1bm
botpress\t1bn
bottle\t9e
bottlerocket\t2nr
boundary\t2ns 26r
bourne\t2nt
bower\t2nu
box2d\t5f4
bpel\t2nv
bpftrace\t2nw
bpm\t56t
bpmn\td 56g
bqml\t257
braintree\t1bo
braintrust\t2nx
brakeman\t9f
branch\t9g 2ei
branching\t4y1
branchsdk\t9g
brandwatch\t2nz
braze\t2o0
breach\t4to
brevo\t2o1
bricks\t9h
bricksbuilder\t9h
bridgetown\t9i
brightcove\t9j
brighter\t9k
brightscript\t41r
bring\t4ug
broadcom\t2o2
broadcomsoc\t2o2
broadleaf\t9l
broadway\t9m
broadwayelixir\t9m
brocade\t2o3 1
brocadesan\t2o4
browser\t2o5 2w 23j 10 ba
browserify\t9n
browserstack\t2o5
brunch\t9o
bruno\t2o6
bryntum\t9p
bs\t1bg
bs4\t1bg
bsd\t349
bsi\t56v
bsimm\t5eu
bson\t2o7
bsp\t4uh
bss\t4qj
btl1\t5l4
btl2\t5l5
btrfs\t2o8
bucket4j\t9q
buddy\t9r 2ei
buddypress\t9r
buf\t9s 24
buffalo\t9t
buffalogo\t9t
buffer\t2oa 2im
bug\t4ul ae 1y
bugsnag\t2ob
bugzilla\t2oc
build\t2of 1 25h p 8
buildah\t2od
buildbot\t2oe
building\t2mt 274 m8
buildkit\t2of
buildkite\t2og
buildpack\t2ss
buildpacks\t2ss
buildroot\t2oh
bullmq\t1bp
bulma\t9u
bun\t9v 1
bundle\t57h
bundler\t9x 2el
bunny\t259
bunnycdn\t259
bunyan\t2oj
burp\t2ok
burpsuite\t2ok
business\t2ol 1 261 2g 40 5q 5 97
businessobject\t2om
businessobjects\t2om
busy\t2on
busybox\t2on
butter\t9y
butterknife\t9y
bw\t43f
bytebase\t1la
c\te 1 1 2o8 4e 1ms
c#\tf 3w
c++\tg 9j 1 1 1 3k3
c11\te
c3\ta3
c3p0\ta4
c4\t56z
c5\t570
c7n\t2sr
c99\te
ca\t2op 1 1 mv o6
cab\t4us
cabal\ta5
cabalhaskell\ta5
cable\t4jk
cableharness\t4jk
cache\t2os 25w
caching\t4uo
cacti\t2ot
cad\t571
caddy\t2ou
cadence\t2ov 1 1 1 1 1 1 1 1 1 1 1 145
cadenceallegro\t2ov
cadencegenu\t2ox
cadencegenus\t2ox
cadenceinnovu\t2oy
cadenceinnovus\t2oy
cadencejoule\t2p0
cadencejoules\t2p0
cadencetempu\t2p2
cadencetempus\t2p2
cadencevoltu\t2p4
cadencevoltus\t2p4
caffe\t1bq
caffeine\t1lb
cairo\th
cake\ta6 1
cakephp\ta7
calculu\t5cz
calculus\t5cz
caldav\t4mi
calibre\t45l
caliburn\ta8
calico\t2p7
callgrind\t2p8
callkit\tx3
cam\t2p9
camara\t4mj
camel\t64 4gg
camera\t2pa
caml\ta9
campaign\t2pb
camtasia\t2pc
camunda\t2pd
can\t4ml 1
canalyzer\t2pg
canape\t4g6
canary\t56p
canbu\t4ml
canbus\t4ml
cancan\taa
cancancan\taa
candb++\t2pe
candelastudio\t2pf
cannon\tab
canoe\t2pg
canopen\t4mn
canopy\t2ph
cantata\t2pi
canva\t1br
canvas\t1br
cap\t5a8 ay
cap'n\t2pj
capacitor\tac
capacity\t4up
capi\t2t1
capistrano\t2pk
capl\t2pg
capm\t5l7
captum\t1bs
capwap\t4mo
capybara\t2pl
car\t2pr
carbon\tad 2f9
carbonblack\t2pm
card\t4uq
cardano\t2pn
caret\t2po
cargo\t2pp
carla\t2pq
carmaker\t3d7
carplay\t2gp
carrier\t4mp
carsim\t2pr
carter\tae
carthage\taf
cartographer\t2ps
cartopy\tag
casb\t572
casbin\tah
cascading\to
casdoor\tai
case\t5l8
casl\taj
casp\t5mv
cassandra\t1lc 3zx
castle\tak
castlewindsor\tak
casual\t5de
cat\t1bt 3ea v7
catalyst\t2rg 2
catboost\t1bt
catch\t2pt
catch2\t2pt
catchpoint\t2pu
catia\t2pv 1
cato\t2px
catonetwork\t2px
catonetworks\t2px
cats\tal
causal\t5aa
causalml\t1cp
cbap\t5lb
cbor\t2py
cc\t4mq ym
cca\t5mj 5
ccah\t5mo
ccak\t5ld
ccba\t5le
ccda\t5lf
ccdak\t5n6
ccde\t5lg
ccdp\t5lf
cce\t5mj
ccent\t5lh
ccie\t5li
ccna\t5lj 1 1
ccnasecurity\t5lk
ccnawireless\t5ll
ccnp\t5lm 1 1 1
ccnpenterprise\t5lo
ccnpsecurity\t5lp
ccp\t4k5 12e
ccpa\t573
ccsa\t5lq
ccsds\t4mr
ccse\t5lr
ccsk\t5ls
ccsp\t5lt
cct\t5lu
cdc\t2so 2eh
cdcp\t5lv
cdh\t2sv
cdi\tam
cdisc\t5ux
cdk\t1wo 2g2
cdktf\t4cq
cdma\t4ms
cdn\t25a
cdp\t2sv 2fb
cdps\t586
cdpse\t5lw
cds\t2pz
cec\t5lx
ceedling\t2q0
ceh\t5ly
cehrs\t5lz
celery\tan
celigo\t2q1
censu\t2q2
census\t2q2 1
cent\t2q4
cento\t2q4
centos\t2q4
centralized\t4ze
centreon\t2q5
centrifugo\tao
ceph\t2q6
cerbo\tap
cerbos\tap
ceres\t2q7
ceressolver\t2q7
cerner\t2q8 2vs
cert\t2q9 1
certificate\t4ur cd
certified\t5l1 b m 3 1 1 1 g 1 1 x 1 6 2r 2u h
cesium\taq 114
cesiumj\t1bu
cesiumjs\t1bu
cfd\t5e9
cfe\t5m5
cfengine\t2qb
cffi\tar
cfml\tl
cfn\t1ww tg
cgal\t2qd
cgeit\t5m6
cgrc\t5m7
chai\t2qe
chainlink\t2qf
chainlit\tas
chakra\t1bv
chakraui\t1bv
change\t4us cd
changeman\t2qg
changeset\t2qh
changesets\t2qh
chaos\t2qi 1 24a
chaosmesh\t2qi
chaostoolkit\t2qj
chargebee\t2qk
charles\t2ql
charlesproxy\t2ql
chart\t1bw
chartj\t1bw
chartjs\t1bw
chartmuseum\t39j
chat\t1fw
chatbot\t576
chatbots\t576
chatgpt\t1fw
check\t2qm 1 2v3 1
checkmarx\t2qo
checkmk\t2qp
checkout\tat
checkov\t2qq
checkpoint\t2qm
checkstyle\t2qr
cheerio\t1bx
chef\tau 2fy 1 1 2ve
chefcertified\t5m8
chefhabitat\t2qt
chefinspec\t2qu
chefruby\tau
cherrypy\tav
chfi\t5m9
chi\taw
chibio\t2qv
chibios\t2qv
chiplet\t2qw
chiplets\t2qw
chisel\t2qx
chocolatey\t2qy 1
chroma\t1ld
chromadb\t1ld
chromatic\tax 2g3
chromaticui\tax
chrome\t2r1 1 2fs
chromedevtool\t2r1
chromedevtools\t2r1
chromeo\t2r2
chromeos\t2r2
chronicle\t272
chronosphere\t2r3
chucker\tay
chunking\t2ys
churn\t4vn
ci\t4uu
cia\t5ma
ciam\t5bl
cicd\t4uu
cics\t2r4
cidr\t53l
ciem\t577
ciena\t2r5
cifs\t4rv
cilium\t2r6
cimplicity\t359
cinder\taz
cinema\t2r7
cinema4d\t2r7
cipm\t5mb
cipp\t5mc
cipt\t5md
circe\tb0
circle\t2r8
circleci\t2r8
circuit\t2r9 1 26x 3q
circuitmaker\t2r9
circuitpython\t2ra
cirq\tb1
cirrus\t2rb
cirrusci\t2rb
cis\t578
cisa\t5me
cisco\t2rc 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2py 4e 1
ciscoaci\t2rd
ciscocatalyst\t2rg
ciscocml\t2rh
ciscodevnet\t5mg
ciscoduo\t2rj
ciscohyperflex\t2rl
ciscoise\t2ro
ciscojabber\t2rp
ciscomd\t2rq
ciscomds\t2rq
cisconexu\t2rr
cisconexus\t2rr
cisconso\t2rs
ciscoprime\t2ru
ciscouc\t2rz
ciscouccx\t2ry
ciscoucs\t2rz
ciscoumbrella\t2s0
ciscowebex\t2s2
ciscowlc\t2s3
cism\t5mh
cissp\t5mi
citect\t2s4
citectscada\t2s4
citrix\t25b mu 1 1 1 ww 1sz 4g
citrixdaa\t2s5
citrixdaas\t2s5
citrixpv\t2s6
citrixpvs\t2s6
citu\t1le
citus\t1le
civil\t2kj
civo\t25c
cjis\t579
cka\t5mk
ckad\t5ml
ckeditor\tb2
cks\t5mm
clad\t5mn
clamav\t2s9
clang\t2sa 1
clap\tb3
clarion\t2sc
clarity\tb4 1
clarityangular\tb4
claritydesign\tb5
claroty\t2sd
class\tb6
classic\t2ju
classification\t57a
claude\t1b6 1h8 1 1
claudecode\t2sf
claudesonnet\t2sg
cld\t5mn
clean\t4uv dm al
cleancode\t4uv
cleaning\t58h
clear\t2sh
clearcase\t2sh
clearml\t2si
clearpass\t2jp
clearpath\t4fd
clerk\t2sj
clever\t25d n7
clevercloud\t25d
clevertap\t2sk
click\tb7 1 1a7 176
clickcli\tb7
clickhouse\t1lf
clickjacking\t57b
clickonce\tb8
clickup\t2sl
client\t4uw 2u 9m
cline\t2sm
clion\t2sn
clip\t1by
clippy\tb9
clock\t2so
clojure\ti as
clojurering\tba
clojurescript\ti at
clonezilla\t2sp
cloud\tbd 1i3 2 36 7 1 3 8f 1 1 1 1 1 1 1 c h q 6 3 2 1 2 5 3 5 3 4 4 1 2 5 2 1 1 1 3 9 j 6 s ie 1 1 1 1au ra 1 51 73 11 x
cloud9\t1wv
cloudarmor\t274
cloudbee\t25k
cloudbees\t25k uq
cloudbuild\t27a
cloudcomposer\t27d
cloudcustodian\t2sr
clouddatastore\t27g
cloudendpoint\t27n
cloudendpoints\t27n
cloudendure\t1we
cloudera\t2su 1 j3 2aq
clouderacdp\t2sv
cloudflare\tbc 1u9 1 1 1 1 1 1 1 1 1 1 1
cloudflarekv\t25q
cloudflarewaf\t25v
cloudformation\t1ww
cloudfoundry\t25g
cloudfront\t1tg
cloudfunction\t27q
cloudfunctions\t27q
cloudhsm\t1wx
cloudian\t2sw
cloudinary\t2sx
cloudkit\tbd
cloudkm\t27v
cloudkms\t27v
cloudlinux\t25x
cloudlogging\t27y
cloudnat\t282
cloudnativepg\t2sy
cloudrouter\t286
cloudrun\t287
cloudscheduler\t289
cloudsmith\t2sz
cloudspanner\t28e
cloudsql\t28g
cloudstorage\t28h
cloudtask\t28i
cloudtasks\t28i
cloudtrace\t28j
cloudtrail\t1wz
cloudwatch\t1ti 1
cloudwatchlog\t1tj
cloudwatchlogs\t1tj
cloverdx\t2t0
cloveretl\t2t0
clr\tbe
cluster\tbf 2hm 21y
clusterapi\t2t1
clustered\t3ot 166
clustering\t57d
clusternode\tbf
clv\t4vn
cmake\t2t2
cmdb\t5cd
cmmc\t5e5
cmmi\t57e fb
cmmiassociate\t5mp
cmock\t2q0
cms\t57f
cmsis\t2t3
cmss\t57f
cmst\t5mq
cnapp\t4uy
cnc\t2t4
cncf\t25i 3h9
cncfcertified\t5mr
cnn\t2t5 2kv
cnns\t5e0
coalesce\t2t6
coap\t4mt
cobalt\t2t7
cobaltstrike\t2t7
cobbler\t2t8
cobertura\tbg
cobit\t57g fc
cobol\tj 2sq
cobolcics\t2t9
cobot\t2ta
cobots\t2ta
cobra\tbh
cobracli\tbh
cockpit\t2tb
cockpitlinux\t2tb
cockroachdb\t1lg
coco\tbj
cocoa\tbi 2hu
cocoapod\t2tc
cocoapods\t2tc
cocoatouch\tbi
cocos\tbj
cocos2d\tbj
cocotb\t2td
codacy\t2te
code\tbk 2 1i0 3e 1 1 1 1 wb 7 3 21b 1 1 1 4f 1d 2d 1 q v 2n
codeartifact\t1x0
codeberg\t2tg
codebuild\t1x1
codeception\t2th
codeceptj\t2ti
codeceptjs\t2ti
codecommit\t1x2
codecov\t2tj
codedeploy\t1x3
codefresh\t2tk
codeigniter\tbk
codeium\t2tl
codemagic\tbl
codemirror\tbm
codepipeline\t1x4
codeql\t367
coderabbit\t2tm
codeship\t2tn
codespace\t368
codespaces\t368
codesys\t2to
codewarrior\t2tp
codewhisperer\t1tm
codex\t2tq
coding\t4v3 ah
coffee\tk
coffeescript\tk
cognex\t3jv
cognitive\t20b
cognito\t1tn
cogno\t2tr
cognos\t2tr hg
cohere\t2ts 1
coherecommand\t2tt
coherence\t1pa
cohesity\t2tu
cohort\t57i
coil\tbn
coilandroid\tbn
cold\tl
coldfusion\tl
colima\t2tv
collaborative\t2tw
collect\t5a6 2a 2
collecting\t5a6 2a 2
collection\t5a6 2a 2
collections\t5cg
collibra\t2tx
color\t4v4
column\t1lh
columnar\t1lh
com\tbo 1 2i9
combine\tbq 1
combineswift\tbr
comet\t2tz
comfyui\t2u0
commercetool\tbs
commercetools\tbs
commit\t4vi
commitlint\t2u1
common\tm as 2kp 296 2a
commonlisp\tm
communication\t4v5
communications\t4v5
community\t31t
communitytoolkit\tru
commvault\t2u2 2sr
compactlogix\t41n
compatibility\t4v6
competitive\t4v7
compiler\t375 20f
complex\t4z4
complexity\t4v8 cd
compliance\t4v9 5 71
compojure\tba
component\tbt 4jh 1 1f
componentone\tbt
compose\tmh 27m
composer\t1bz
composition\tbu
compositionapi\tbu
compression\t4vv
comptia\t5mu 1 1 1 1 1 1 1 1 1 1 1
computational\t4vc ba 7n
compute\t28q
computeengine\t28q
computer\t2vc 2bp l 1 1l 20 2r
comscore\t2u4
comsol\t2u5
conan\t2u6
concourse\t2u7 1
concrete\tbv
concretecm\tbv
concretecms\tbv
concurrency\t57o
concurrent\t57o
conda\t1b3
conditional\t211
conductor\t2u9
confidential\t54d
config\t2ua 213
configcat\t2ua
configuration\t4vd im
configure\t5dz
configuring\t5dz
confluence\t2ub
confluent\t2uc kr 283
conformance\t4ve
connect\tbw 2ih
connectrpc\tbw
connectwise\t2ud
consensus\t57p
constant\t2ue
constrained\t4xt
constraint\t2uf
consul\t2ug 1
consulconnect\t2uh
consumer\t4vh
container\t2yo 1wr cb 1
containerd\t2ui
containerization\t57q 1
containerize\t57r
containerized\t57r
containerlab\t2uj
containers\t57q 1
contao\tbx
content\t25a 2pa w bz
contentful\tby
contentsquare\t2uk
contentstack\t2ul
context\tym 1w0
contiki\t2un
continue\t2uo
continuous\t4uu 7n
contour\t2up
contract\t4vh
contrastive\t44v
control\t1x8 xi 1 2d1
controllogix\t41n
controlnet\t2ur
conventional\t4vi
conversational\t576
conversion\t4xu 9z
conversions\t3lb
convert\t2us
convex\tbz 4oe
cookies\t57u
cooky\t57u
coolify\t25y
copado\t2ut
copilot\t25z 4z jw bf
copilotstudio\t25z
coppa\t57v
coppelia\t2uv
coppeliasim\t2uv
copywriting\t4vj
coqui\t1c0
coquitt\t1c0
coquitts\t1c0
coralogix\t2uw
corba\t4m
cordova\tc0
core\tc1 1 1 1 1 1 1 1tt 31w n0
coreanimation\tc1
corebluetooth\tc2
coreboot\t2ux
coredata\tc3
coredn\t2uy
coredns\t2uy
coregraphic\tc4
coregraphics\tc4
coreimage\tc5
corelight\t2uz
corelocation\tc6
coreml\tc7
corenlp\t1i7
coreo\t32g
coreos\t32g
coreweave\t260
corona\tc8
coronasdk\tc8
coroot\t2v0
corosync\t3tn
coroutine\tnt
coroutines\tnt
correlation\t4x4
cors\t57x
cortex\t2v1 1 1 2b0
cortexxdr\t2v2
cortexxsoar\t2v3
cosmo\t219
cosmos\t219
cosmosdb\t219
coso\t57y
cost\t1xb
costexplorer\t1xb
couch\t1li 2
couchbase\t1li 1 41o
couchbaselite\t1lj
couchdb\t1lk
count\t2v4
countly\t2v5
courier\tc9
coveo\t1ll
coverage\t4xt
coverity\t2v6
coverlet\tca
covesa\t35h
cowboy\tcb
cp\t2uf
cpacc\t5n8
cpanel\t2v7
cpent\t5n9
cpf\t4fl
cphims\t5na
cpi\t43n
cplex\t2v8
cpp\tg 2uu
cppcheck\t2v9
cpprestsdk\tcc
cppunit\t2va
cpputest\t2vb
cpq\t42w
cpre\t5nb
cpsa\t5nc 2n
cpu\t2vc
cpython\t2p
cqrs\t57z
cr\t4lu
craft\tcd 1
craftcm\tcd
craftcms\tcd
craftcommerce\tce
crafter\tcf
craftercm\tcf
craftercms\tcf
crashlytic\t2vd
crashlytics\t2vd
cratedb\t1lm
crazy\t2ve
crazyegg\t2ve
crd\t5cm
crds\t5cm
crdt\tcg
crdts\tcg
create\tch
creative\t2f4
credo\tci
credoelixir\tci
creo\t2vf
crest\t5nd
crestron\t2vg
crewai\t2vh
cri\t2vi
cribl\t2vj
crisc\t5ne
crm\tei 4ti
crms\t580
cro\t57t
cromwell\t2vk
cron\t2vl 1
crontab\t2vl
cross\t375 1of 1 cg 3 ao
crossbeam\tcj
crossplane\t2vn
crow\tck
crowd\t2vo
crowdsourced\t4vm
crowdstrike\t2vo
crowdtesting\t4vm
crte\t5nf
crto\t5ng
crtp\t5nh
crucible\t2vp
cruise\t2vq
cruisecontrol\t2vq
cry\tcl
cryengine\tcl
crypto\t582
cryptographic\t582
cryptography\t582
crystal\tn bz 2j5
crystalreport\t2vr
crystalreports\t2vr
csa\t583 ff 4o
csd\t5nj
csf\t5e7
csh\t4c8
csharp\tf
csirt\t4yp
csom\tcn
csp\t4uk t0
cspm\t25j
cspo\t5m2
csqa\t5nn
csr\t4uw
csrf\t584
css\to 1bd 1 1 14 3uy
css3\to
cssa\t5s6
csslp\t5nl
cst\t2vs 2ru
cste\t5nn
cststudio\t2vs
csv\t2vt
cswa\t5u1
cswp\t5u1
csx\t5no
ctal\t5np
cte\t559
ctes\t559
ctfl\t5nq 2j
ctype\tar
ctypes\tar
cube\t2vu
cubla\t1c4
cublas\t1c4
cucm\t5i1
cucumber\t2vv
cuda\tp
cudf\t1fr
cudnn\t1c5
cuml\t1fr
cumulus\t2vw 1
cumuluslinux\t2vw
cumulusnetq\t2vx
cupy\t1c6
curl\t2vy
cursor\t2vz
custom\t21b 3bb 5v
customer\t2w0 1zn 1 8z 1 3c 6 1
customvision\t21b
cutlass\t1c7
cv\t57n
cvat\t2w1
cve\t588
cves\t588
cvs\t2w2
cvss\t589
cwe\t58a
cwl\t2w3
cwna\t5nr
cwne\t5nr
cwpp\t4uy
cwsp\t5nr
cx\tco
cxf\t66
cxl\t4mu
cyber\t261 q3 2c7 1 1 1
cyberark\t2w4 2ro
cyberops\t5mf
cyberpanel\t261
cybersecurity\t52f 5z
cybersource\tcp
cyclone\t3cw
cygwin\t2w5
cypher\tq
cypress\t2w6
cysa\t5my
cython\t1c8
cytoscape\tcq
d\tr 2vg
d3\t1c9
d365\t3lv 1
d3j\t1c9
d3js\t1c9
dagger\tcr 7a 2c7 1
dagster\t2wa
daily\tcs
daisyui\t1ca
dali\t4mv
dall\t2wb
danger\t2wc
dangerj\t2wc
dangerjs\t2wc
dante\t2wd
dapper\tct
dapr\tcu 2jk
dark\t546
darktrace\t2wf
dart\ts c3
dartfrog\tcv
darts\t1cb
dash\tcw 2jk
dash0\t2wg
dashboard\t58f
dashboarding\t58f
dashboards\t58f
dask\t1cc
dast\t4vp
data\tt c4 zg 1 9a 3n 4h 46 3i 1 7i ni 1 2 6 1 3 1 2 5 i g f kq 1b3 1i 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 4 3f r 14 w 2j 39 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 d r 60 2l
database\t1xk 2yi d 1 1 1 1 28 1l c r d 2j
databox\t2wj
databrew\t1xy
databrick\t2wk
databricks\t2wk 1 1 1 1 1 2r4
databrickssql\t2wo
dataclass\tcy
dataclasses\tcy
datacore\t2wq
datadog\t2wr 2r3
datadomain\t2xk
datafactory\t21g
dataflow\t28v
dataflows\t3wj
datafold\t2ws
dataform\t2wt
datagrip\t1ln 1b7
datagripide\t1ln
dataguard\t1pb
datahub\t2wv
dataiku\t2ww
dataloader\t2wh
dataop\t4wk
dataops\t4wk
dataplex\t28x
dataprep\t28y
dataproc\t28z
datarobot\t1cd
datascript\tcz
datastage\t2wx
datastax\t1lo
datatable\t1ce
datatables\t1ce
dataverse\t2az
dataviz\t58z
dataweave\tt
datazone\t1ts
date\t1cf
dato\t2wy
datomic\t1lp
datto\t2wz
davinci\t4g7
dax\tu
day\td0
dayj\td0
dayjs\td0
db\t1lq 3aq 2 29
db2\t1lq 1ba
dba\t4wf
dbase\t1lr
dbc\t2pe
dbdiagram\t1ls
dbeaver\t1lt
dbscan\t1du
dbt\t2x1 1 1 2bt ez
dbtvault\t2x4
dbunit\td1
dbup\t1lu
dbvisualizer\t1lv
dc\t3wm
dca\t5o0
dcom\t2ty
dcs\t2x5
dd\t2x6
ddd\t5j5
ddo\t592
ddos\t592
ddr\t4mw
ddr4\t4mw
ddr5\t4mw
dds\t4mx
de\t4vr
dear\td2
dearimgui\td2
debezium\t1lw 1bb
debeziumserver\t1lw
debian\t2x8 220
debug\t4wl
debugging\t4wl
decentralized\t594
deception\t4wm
decision\t4u2 lr
deck\td3
declarative\t3dx
deduplication\t2x9 1yn
deep\td4 zc 4 1kq 3 2 233 8l
deepeval\t2xa
deepgram\t2xb
deepnote\t2xc
deepseek\t2xd 1
deepspeed\t2xf
deepstream\t1cg
deequ\t2xg
defect\t4ul
defender\t2ax 3 2 1 1
defi\t594
delayed\td5
delayedjob\td5
dell\t2xh 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2s 2n9
dellavamar\t2xh
dellboomi\t2xi
dellcompellent\t2xj
dellpoweredge\t2xr
dellpowermax\t2xs
dellpowerstore\t2xu
dellunity\t2xv
delmia\t2e4
delphi\tv
delta\t2xw 1 1
deltalake\t2xw
deltaplc\t2xx
deltasharing\t2xy
deltav\t30o
delve\t2xz
demand\t5an
demandware\t10t
demisto\t2v3
deno\td6 1sw
denodeploy\t262
denodo\t2y0
dependabot\t2y1
dependency\t4wn ci
deploy\t4uu bv 6s
deployer\t2y2
deployerphp\t2y2
deploying\t4uu bv 6s
deployment\t4uu bv 6s
depth\t2y3
deptrac\td7
derby\td8 17b
descope\td9
deserialization\t52o
design\t4b3 iu 14 9 16 8 1 1 1 8 u 3 b 1a a 25 f r n 6 1 a 1 9 a 3 3 7 m 1 1b j 1m 14 1o 21 i j h r 22 t 2
designing\t4tx 1d 16 j x b 1a a 25 f r n i 9 a 6 7 m 1 1b j 2q 1o 21 i j h r 22 v
desired\t2zd
desktop\t4ws m 1p
detect\t4wt m 2i 5u 1w 33 x 3g 1w r
detecting\t4wt m 2i 5u 1w 33 x 3g 1w r
detection\t4wt m 2i 5u 1w 33 x 3g 1w r
detectron\t1ch
detectron2\t1ch
detekt\tnx
determined\t2y4
determinedai\t2y4
detox\t2y5
dev\t1ci 1lo 2 1yo 1
devcontainer\t2y6
devcontainers\t2y6
developer\t2r1 25t 43
devexpress\tda z8
devexpressxaf\tda
device\t1xg 2pi 9x j bt 3c
devicefarm\t1xg
devicenet\t4my
devin\t2y7
devise\t1cj
devnet\t5mg
devop\t4ww
devops\t4ww r1 1
devopsleader\t5ny
devrel\t4wu
devsecop\t4wx
devsecops\t4wx
devspace\t2y8
dexie\tdb
dfir\t4yp
dfm\t4wo
dfp\t37d
dfsms\t2y9
dft\t4wp
dgl\t1ck
dgraph\t1lx
dhcp\t4mz
dhtml\t1i
dhtmlx\tdc
di\t595
dialog\t263
dialogflow\t263 2o
dialyzer\tci
diameter\t4n0
dicom\t4n1
diesel\tdd
dieselorm\tdd
differential\t511
diffuser\t2ya
diffusers\t2ya
diffusion\t2ya
dify\t2yb
digdag\t2yc
digital\t264 s9 1m5 93 3d 1 1 c8 1 a 5n 3a ci
digitalocean\t264
digsilent\t3wq
dimensional\t4x1
dimensionality\t59a
dimensions\t459
dimensionscm\t459
dioxu\tde
dioxus\tde
dip\t2ye
diptrace\t2ye
direct\tdf 3 1jz 8o sv n5
direct3d\tdi
directadmin\t265
directconnect\t1xh
directory\t4x2
directshow\tdf
directu\tdg
directus\tdg 1
directuscm\tdh
directuscms\tdh
directx\tdi
disa\t59b
disassembly\t4ud
disaster\t4x3
discord\tdj
discourse\tdk
discrete\t5cz 42
display\t2zl 1nh 9w
displayport\t4n2
distilbert\t1hl
distributed\t2x5 1a 1w9 2g i 6p 2d 11 1n 1
distroless\t2yg
dive\t2yh
divi\tdl
divibuilder\tdl
django\tdm 1 1 1 1 1 1 1
djangoallauth\tdn
djangochannel\tdo
djangochannels\tdo
djangocm\tdp
djangocms\tdp
djangoninja\tdq
djangoorm\tdr
djangooscar\tds
dl\t593
dlang\tr
dlib\t1cl
dlms\t4n3
dlp\t59e
dlt\t56o
dlthub\t2yi
dma\t2yj
dms\t1xk
dmvpn\t4n4
dnd\tyn
dnf\t4kz
dnn\te2 4v1
dnp3\t4n5
dns\t4n6 9z
dnssec\t4n7 9y
do\t4n8 m7 1 ej
doc2vec\t1cm
docker\t2yk 1 1 1 1 1 1 2pa
dockercompose\t2yl
dockerdesktop\t2ym
dockerfile\t2yk
dockerhub\t2yn
dockerregistry\t2yo
dockerscout\t2yp
dockerswarm\t2yq
docling\t2yr
docs\t4x6
docsis\t4n9
doctrine\tdu yt
doctrinedbal\tdu
document\t1co cd 4u 14x 1v6 9y 5l
documentation\t4ty 38 6q
documentdb\t1tv
documenting\t4ty 9y
documentum\t2yt
docusauru\tdv
docusaurus\tdv 1
doh\t4na
doip\t4f5
dojo\tdx
dokku\t266 so
dolby\tdy
dolibarr\tdz
dolphinscheduler\t2hk
dom\t59h
domain\t4n6 vy 1
domino\t2yv
domo\t2yw 1
doobie\te0
doors\t3b8
dora\t59i 1
dori\t2hl
doris\t2hl
dos\t2m5 11q
dosbatch\t2m5
dot\t4b 9r
dotcm\te1
dotcms\te1
dotnet\t4b
dotnetnuke\te2
dottrace\t2yy
doubleclick\t37k
dowhy\t1cp
doxygen\t2yz
dozer\te3
dp\t5o1
dpc++\t1if
dpdk\t50j
dplyr\t3q
dpo\t2z0
dracut\t2z1
draft\te4
drago\t2z3
dragonfly\t1ly 1d4
dragonflybsd\t2z2
dragonflydb\t1ly
dragos\t2z3
drake\t2z4
dramatiq\te5
draw\t2z5
drbd\t2z6
drc\t50w
dreamweaver\t2f5
dredd\t2z7
dremio\t2z8
drf\tdt
drift\te6 4lr
driftdart\te6
drill\t2hm
drive\t4nb
driver\t4wv fo
drizzle\t1cq
drm\te7
drogon\te8
drone\t2z9
drool\t2za
drools\t2za
dropwizard\te9 2l2
druid\t1kk
drupal\tea 1 1 1 59p
drupalcommerce\teb
drush\tee
druva\t2zc
dry\tef 54r
dsc\t2zd
dscpowershell\t2zd
dsdm\t5js
dsp\t2ze 2a6
dspace\t2zf
dspic\t3lo
dspm\t59l
dspy\t2zg
dtrace\t2zh
duck\t2zi
duckcreek\t2zi
duckdb\t1lz
duende\t7d
dundas\t2zj
dundasbi\t2zj
duo\teg 2d3
duosecurity\t2rj
duplicati\t2zk
durable\t220 3o
dv360\t2zl
dvc\t1cr
dw\t590
dwdm\t4nc
dwh\t590
dwolla\teh
dx11\tdi
dx12\tdi
dymola\t3n7
dyna\t2zn
dynamic\t4vp 1i
dynamics\tei 2a3 xa 1 1 1 225 1
dynamo\t1tw 15q
dynamobim\t2zm
dynamodb\t1tw 1 1
dynatrace\t2zn 2oi
e\t599 d ld
e2\t2zo
e2e\t4xd
eagle\t2zp
eap\t4nd
earthly\t2zq
easy\tej 1 1 2l7
easyadmin\tek
easyeda\t2zr
easymock\t2zs
easypost\tel
easytrieve\t2zt
eb\t2zu
ebgp\t4og
ebpf\t2zv
ebs\t1tz
ec\t1u0 3u8
ec2\t1u0 5n
ecba\t5o6
echart\t1cs
echarts\t1cs
echo\tem
eclipse\ten 1 1 1 c5 1w4 cx 1
eclipseemf\teo
eclipselink\teq
eclipsercp\tep
ecma\t1l
ecmascript\t1l
ecommerce\t59m
econml\t1cp
ecostruxure\t44g
ecppt\t5o7
ecr\t1u2
ecs\t1u3
ecsa\t5o8
ecto\ter
ecu\t2zy ww
ed\t5uz
eda\t5a7 5
edb\t1m0 7
edbpostgre\t1m0
edbpostgres\t1m0
edge\t2zz 1o1 ln
edgeimpulse\t2zz
edgeworker\t1t3
edgeworkers\t1t3
edi\t4ne
edifact\t4ne
edk\t4f6
edk2\t4f6
edr\t59o
edtech\t5uz
edw\t590
eeprom\t300
ef\tes k
ef6\tfc
efcore\tfc
effect\tet
effector\teu
efficientip\t301
efficientnet\t1hk
efk\t30e
efm32\t45x
efmigration\tes
efmigrations\tes
efr32\t45x
efs\t1u5
efuse\t302
egg\tev
egui\tew
ehcache\t1m1
ehr\t5v1
eigen\tex 2l6
eigrp\t4nf
einstein\t42x
eip\t59u
ejb\tey
ejpt\t5o9
ejs\t1ct
ekahau\t304
eks\t1u6 1
eksanywhere\t1u7
elasti\t1u9
elastic\t1m2 7x 1 2 1 2 1 3 1 3b 8m ty 1 1 1 6 2nw
elasticache\t1u9
elasticagent\t305
elasticapm\t306
elasticbeanstalk\t1xl
elasticbeat\t307
elasticbeats\t307
elasticsearch\t1m2 1 1 1ea
elb\t267
eld\t309
elearning\t5uz
electra\t1hl
electric\t30a
electrical\t5go
electricflow\t30a
electromagnetic\t4xb
electron\tez
electronic\t4ne at b2 ls 4
electronics\t4y7
electronj\tez
electronjs\tez
elektrobit\t2zu
element\tf0
elementary\t30b 1
elementor\tf1
elementplu\tf0
elementplus\tf0
elementui\tf0
eleven\t30d
elevenlab\t30d
elevenlabs\t30d
eleventy\tf2
elixir\tw uo
elk\t30e
elliptic\t5fk
elm\tx
eloqua\t30f
eloquent\t1cu
elser\t1m5
elt\t5a1
elysia\tf3
emac\t30g
emacs\t21 2yf
email\t4x8 1 e9
embarcadero\tv
embassy\tf4
embassyrust\tf4
embedded\te 303 1 1 1 15p r1 cf
embeddedlinux\t30i
embeddedpython\t30j
embeddedrust\t30k
embedding\t59q
embeddings\t59q
ember\tf5 1 1
embercli\tf5
emberdata\tf6
emberj\tf7
emberjs\tf7
embo\t30m
embodied\t30l
embodiedai\t30l
embos\t30m
embrace\tf8
emc\t30n 1wo
emerson\t30o
emersondeltav\t30o
emi\t4xb
emissary\t30p
emotion\tf9 xm 1nv
emotionstyled\tf9
emqx\t4q0
emr\t1ua
emulation\t4xc
emwin\t30r
en\t59r
encord\t30s
encore\tfa
encorego\tfa
encrypt\t511 ej 23
encrypting\t511 ej 23
encryption\t511 8r 2s 30 23
end\t4xd 77
endeca\t1m6
endevor\t30t
endpoint\t2b9 2m5 1
endurance\t530
energy\t4zh
engine\t3pi 7c
enocean\t4ng
enodeb\t4ph
enovia\t2e4
ent\tfb
enterprise\tey 4oi 5k t 1 2 1 6t
enterprisedb\t1m7
entity\tfc 4gk 6 dt
entra\t206 1 b3
env\t30u
env0\t30u
environmental\t30v
envoy\t30w
enzyme\t30x
epc\t4nh
epic\t30y 2nd
epiccertified\t5ob
episerver\tfd ex
eplan\t30z
eppo\t310
equinix\t268
equinixmetal\t268
equinox\tfe
equinoxosgi\tfe
equivalence\t4uj
er\t1m8 39u
ergonomic\t4yg
ergonomics\t4yg
ericsson\t311
ericssonran\t311
erlang\ty tk
erp\t59w
erpnext\the
error\tff 4i1 jo
errorprone\tff
erwin\t312
es\t1l 2zk
es2015\t1l
es2020\t1l
es5\t1l
es6\t1l
es7\t1l
esb\t59x
esbuild\t313
esd\t314
esdoc\tfg
esim\t4ni
eslint\t315
esp\t317
esp32\t59y
esp8266\t59y
espnet\t1cw
espressif\t316 1
espressifidf\t317
espresso\t318
esri\t319 2n3
esricertified\t5oc
essbase\t3ay
essential\t59z
estuary\t31a
estuaryflow\t31a
esxi\t2do
etabs\t31b
etap\t31c
etas\t31d 1
etasisolar\t31e
etcd\t1m9
ethercat\t4nj
ethereum\t5a0
ethernet\t4nk 1
ethers\t1cx
ethersj\t1cx
ethersjs\t1cx
ethical\t55l
etl\t5a1
etom\t4ss
eu\t5a2
euicc\t4ni
eureka\t31f
ev\t31g
eval\t5a3
evals\t5a3
eve\t31h
event\t1ma 81 7r 1 381 1 1 1 90
eventarc\t293
eventbridge\t1ub
eventbus\tfh
eventgrid\t222
eventhub\t223
eventhubs\t223
eventlet\tht
eventstore\t1ma
eventstoredb\t1ma
eventual\t5a8
everbridge\t31i
evergreen\tfi
evergreenui\tfi
evidence\t31j 1
evidencebi\t31k
evidently\t31l
eview\t31m
eviews\t31m
evm\t5a0
evo\tfj
evolutionary\t35g
evolved\t4nh
evosuite\tfj
evpn\t4nm
ewm\t43j
ewpt\t5od
ex280\t5rm
ex294\t5jw
ex407\t5jw
exadata\t2cp
exago\t31n
exasol\t1mb
excel\t31o 1
exception\t4xg
exchange\t3lz
execu\t1cy
execution\t51f
executorch\t1cy
exist\t1mc
exllama\t31q
exo\tfk
exoplayer\tfk
exoscale\t269
expdp\t1pc
expect\t31r
expecto\t31s
experience\t31t
experiment\t4xh cs 1
experion\t3a4
expert\t31u
explainability\t5ab
explainable\t5ab
exploit\t54z
exploitation\t54z
exploratory\t4xi cu
expo\tfl 1
exponential\t51x
exporouter\tfm
exposed\tfn
exposedkotlin\tfn
express\tfo 1mh
expression\tfp
expressionengine\tfp
expressj\tfo
expressjs\tfo
expressroute\t225
ext\tfq 2m5
ext4\t31v
extended\t5uv
external\t31w ew
externaldn\t31w
externaldns\t31w
extj\tfq
extjs\tfq
extra\t31x
extract\t4vy e3 d
extracting\t4vy eg
extraction\t4vy eg
extrahop\t31x
extreme\t31y 2ha
extron\t31z
exunit\tfr
eye\t4xj
f\tz
f#\tz et
f5\t320 1 2md
faa\t26a
faas\t26a
fable\tft
fabric\tfu 1vi qq 2md
fabricpython\t322
face\t8o 2tf
facebook\tfv 2m9 j7 cb
facebookad\t324
facebookads\t324
facebookapi\tfv
facial\t323
factor\t38o
factorgraph\t38o
factorgraphs\t38o
factory\tfw 1 2w9
factorybot\tfx
factorygirl\tfx
factorytalk\t41o
fai\t325
fail2ban\t326
failover\t2be
failsafe\tfy
failure\t4xk
fair\t5ad
fairlearn\t1cz
fairplay\te7
faiss\t1md
faker\t327
falco\t328
falcon\tfz 2ma 8m
falconllm\t329
fanuc\t32a
faraday\tg0
fargate\t1xs
fast\tg1 1 wy 39x dm
fastai\t1d0
fastapi\tg1
fastendpoint\tg2
fastendpoints\tg2
faster\t1d1
fastify\tg3
fastlane\tg4 2m7
fastly\t26b 1
fastlycompute\t26c
fasttext\t1d2
fat\tg5
fault\t1xt 2zr t
fauna\t1me
faunadb\t1me
faust\tg6 2m6
fc\t2o4
fcc\t5og
fcm\t5fl
fcp\t5ri
fd\t4ht
fdm\t2e2
fe\t5oh
fea\t5e9
feast\t1d3
feather\t32d
feathers\tg7
feathersj\tg7
feathersjs\tg7
feature\t4xl ct 1
featureform\t32e
federated\t4ym bu
fedora\t32f 1
fedoracoreo\t32g
fedoracoreos\t32g
fedramp\t5ah
feign\tg8
fermyon\t26d
ferpa\t5ai
ferretdb\t1mf
fetch\tg9
fetchapi\tg9
few\t32h
ffmpeg\t32i
fftw\tga
fhir\t4nn
fiber\tgb 47d fw
fibre\t4no fw
fibrechannel\t4no
fico\t4km
fiddler\t32j 1
fiddlerai\t32k
fido\t4np
fido2\t4np
field\t4w0
fiftyone\t4hs
figma\t32l
filament\tgc 1
filamentadmin\tgd
filamentphp\tgc
file\t1mg 1g6 1 1 1uy
fileaid\t32m
filebeat\t307
filemaker\t1mg
filenet\t32n
filestore\t27p
filezilla\t32o
fin\t26e 3om
finagle\tge
final\typ
finalform\typ
finance\t3lv
financial\t5v0
finatra\tge
finch\t32p
finchcli\t32p
findbug\t48m
findbugs\t48m
fine\t5aj
finfet\t32q
finicity\tgf
finite\t32r 2bi
finop\t26e
finops\t26e 3i4
fintech\t5v0
fiona\tgg
fiori\t43l
fips\t57j
fire\t32u 1 13u
firebase\tgh 1 1 1 1 1 1 1 1 15s 18w 2k8
firebird\t1mi
firebolt\t1mj
firebox\t4i6
firecracker\t32s
firecrawl\t32t
firehose\t1tr
firehydrant\t32u
firemon\t32v
firepower\t2rk
firestore\t1mk
firewall\t5ak
firewalld\t32w
firewalls\t5ak
fireworks\t32x
fireworksai\t32x
firmware\t4xa db 46
first\t32y
firstrobotic\t32y
firstrobotics\t32y
fish\t32z
fisma\t5am
five\t330 1
five9\t330
fivetran\t331 1
fivetranhvr\t332
fix\t4nq
fixing\t54y
flagger\t333
flagsmith\t334
flair\t1d4
flairnlp\t1d4
flake\t335
flake8\t335
flame\tgq 2mg
flaml\t1d5
flannel\t337
flash\t300 38
flasharray\t3y4
flashblade\t3y4
flashmemory\t300
flask\tgr 1 1
flat\t339
flatbuffer\t339
flatbuffers\t339
flatcar\t33a
flatcarlinux\t33a
flatpak\t33b
flatpickr\tgu
flax\t1d6
fleet\t33c 1
flet\tgv
flex\t1d7 120 o7 1kd
flexbox\t1d7
flexelint\t3uc
flexray\t4nr
flexsim\t33e
flexvpn\t4ns
flink\t2hn ls
flinksql\t33f
floorplanning\t50w
flow\t431
flowable\tgw
flowise\t3ha
fltk\tgx
fluent\tgy wa 9d 1gv 1
fluentassertion\t33h
fluentassertions\t33h
fluentbit\t33g
fluentd\t33i
fluentmigrator\t1ml
fluentui\t1d8
fluentvalidation\tgy
flume\t33j
flurry\t33k
flutter\t92 7x 1 1 fw
flutterflow\th1
flutterhook\th0
flutterhooks\th0
flutterweb\th1
flux\th2 16i 1g1 1
fluxcd\t33m
fluxinflux\t1nk
fly\t26f
flyte\t33n
flyway\th3 15j
flywayjava\th3
flywheel\t26g
fme\t33o
fmea\t4xk
fmeca\t4xk
fmi\t33p
fmod\t568
fmtlib\th4
fmu\t33p
foalt\th5
foalts\th5
foc\t3nm
folium\th6
folly\th7
font\t1d9
fontawesome\t1d9
forcepoint\t33q
forecasting\t5an
foreman\t33r
forensic\t598
forescout\t33s
forge\th8
forgejo\t33t
forgerock\th8
form\t21z 2vo 18
formal\t2oz 28p
former\t33u
former2\t33u
formik\t1da
formly\th9
forti\t33x 4
fortianalyzer\t33x
fortiedr\t33v
fortify\t33w
fortigate\t33y
fortimanager\t33x
fortinet\t33y 2nk
fortio\t33z
fortios\t33z
fortisiem\t340
fortiweb\t341
fortran\t10
forward\t342 8z 22i
fossil\t343
fossilscm\t343
foundation\tha 4te
foundationdb\t1mn 1
foundry\t344
fox\t345
foxpro\t345
fp\thb 4th
fpd\t346
fpga\t347 1t5 dd
fpgas\t5ap
frame\t4nt
framer\t1db 1qx
framerelay\t4nt
framermotion\t1db
framework\thc
framework7\thc
frankenphp\thd
frappe\the
fraud\t4xp d1
free\t11 33a
freebsd\t349
freecad\t34a
freeflyer\t34b
freeipa\t34c
freemarker\t11
freena\t4em
freenas\t4em
freepbx\t34d
freeradiu\t34e
freeradius\t34e
freerto\t34f
freertos\t34f
freeswitch\t34g
fresh\thf 2n2
freshdeno\thf
freshdesk\t34h
freshping\t34i
freshservice\t34j
froala\thg
front\t22a 2vg 7g
frontend\t4xq 6r p
frp\t5fz
frr\t34k
frrouting\t34k
fs2\thh
fscheck\t34l
fsdp\t34m
fsharp\tz
fsx\t1ue
fta\t4xk
ftp\t4nu
ftps\t4nv
ftth\t4nz
fuchsia\t34n
fuelphp\thi
full\thj 2n5 1t3 iz
fullcalendar\thj
fullstack\t4xr
fullstory\t34o
fully\t34m
function\t22c 3y yf 6z 1z3
functional\t4xs 1 62 6x 1 f7
functions\t22c 3y 2x7
funnel\t34q 1t4
fusion\thk 231 k6 16d
fusionauth\thk
fuzz\t4xv
fuzzing\t4xv
fuzzy\t34s
fxcop\t14m
fyne\thl
g\t12 28y
g2o\t34t
ga\t37h
ga4\t37h
gae\t26s
gainsight\t34u
galera\t1mp
galeracluster\t1mp
galileo\thm
gam\t37d
game\thn 1cs 33h 1 1 cw 4a
gamelift\t1uf
gamemaker\thn
gameplay\t4xx cx
games\t4xx
gamification\t4xz
gams\t34v
gan\t5av
gang\t596
ganglia\t34w
gans\t5av
garbage\t5ci
garden\t34x
gardener\t34y
gate\t34z
gatekeeper\t3ri
gateway\t350
gatewayapi\t350
gathering\t51t
gatling\t351
gatsby\tho 1
gatsbyj\tho
gatsbyjs\tho
gaussdb\t1mq
gaussian\t352 k8
gawk\tb
gazebo\t353 1
gazeboignition\t354
gcc\t355
gcd\tis
gcda\t5oj
gce\t28q
gcfa\t5ok
gcfe\t5ol
gcia\t5om
gcih\t5on
gcld\t5oo
gcloud\t28a
gcp\t26h 1b 13 p 3 a 3f7
gcpn\t5op
gcr\t28s
gcs\t28h
gcsa\t5oq
gcti\t5or
gd\t356
gdal\t357
gdat\t5os
gdb\t358
gdpr\t5aw
gds\t5b3
gdscript\t13
ge\t359
gearset\t35a
geb\thq
geckoboard\t35b
gemfire\t1kl
gemfury\t35c
gemini\t1dc vu w7
geminicli\t35d
gemma\t35e
gen\t5ax
genai\t5ax
generative\t5av 2
generic\t5ay
generics\t5ay
genesis\thr
genesy\t35f
genesys\t35f
genetic\t35g
genie\t3ye
genivi\t35h
genomic\t56m
genomics\t56m
gensim\t1dd
genstage\t9m
gentoo\t35i
genus\t2ox
geo\t1de 1s5
geographic\t5az
geometric\t356
geopanda\t1de
geopandas\t1de
geoserver\t35j
geospatial\t4y0 cz
geproficy\t359
gerber\t35k
gerrit\t35l 1
gesture\t35n
get\t35o
getit\ths
getitdart\ths
getresponse\t35o
getvpn\t4nw
getx\t1df
gevent\tht
ggml\t31q
ggplot\t14
ggplot2\t14
gguf\t31q
gh\t26i zl
ghc\thu
ghdl\t35p
gherkin\t15
ghidra\t35q
ghost\thv 1
ghostnode\thw
giac\t5ot
gicsp\t5ou
gigamon\t35r
gimp\t35s
gin\thx
ginkgo\thy
giraffe\tfs
gis\t5az
gisp\t5ov
git\t35t 1 1 1 1 1 3 1 1 d 1 7 1rd 1
gitea\t35z 1
giteaaction\t360
giteaactions\t360
gitflow\t35t
gitguardian\t361
github\t26i zk 1 1 1 1 1 1 1 1 1 1 1 1 1 2ih
githubaction\t363
githubactions\t363
githubapi\t365
githubcli\t366
githubcodeql\t367
githubdesktop\t36b
githubpackage\t36d
githubpackages\t36d
githubpage\t26i
githubpages\t26i
githubproject\t36e
githubprojects\t36e
githubspark\t36f
gitkraken\t36g
gitlab\t36h 1 1 1 2id
gitlabapi\t36i
gitlabci\t36j
gitlabduo\t36k
gitleak\t36l
gitleaks\t36l
gitolite\t36m
gitop\t4y2
gitops\t4y2 qw
gitpod\t36n
gitversion\t36o
gke\t297 3
gkeautopilot\t297
glacier\t1ug
glass\t36q 1yi
glassbox\t36p
glassfish\t36q
glba\t5b0
glbp\t4nx
glibc\t36r
glide\thz
glideandroid\thz
glitch\t36s
glitchtip\t36s
global\t1xv 18y
globalprotect\t36t
glove\t1dg
glpi\ti0
glsl\t16
gltf\t1dh
glue\t1xw 1 1
gluedatabrew\t1xy
gluont\t1di
gluonts\t1di
glusterf\t36u
glusterfs\t36u
gluu\ti1
gmail\ti2
gmailapi\ti2
gmat\t36v
gmock\t37r
gmon\t5oz
gmsl\t36w
gnfa\t5p0
gnmi\t4ny
gnn\t5e0
gnns\t1dl
gnodeb\t4m2
gnome\t36x
gns3\t36y
gnss\t5b1
gnu\t30g 4s k 17 1 1 1 1 1 1 cx
gnuoctave\t370
gnuparallel\t371
gnupg\t372
gnuscreen\t374
go\t17 9p 77 1 1 h 4fh
gocardless\ti6
gocd\t376
godaddy\t26j
godot\ti7
gof\t596
gofiber\tgb
gog\t377
gogs\t377
gohugo\tke
goj\ti8
gojs\ti8
goland\t378
golang\t17 1lk
golangci\t379
golden\t37a 1qu
goldengate\t37a
goldilock\t37b
goldilocks\t37b
gomega\thy
gomock\ti9
good\tia 2p2
gooddata\t37c
google\t6n bo 1 1 1 1 1 1 1 x 3 tu 7 99 jp 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 xd 1 1 1 1 1 1 1 1 1 1 1 1 1 1 a8 272 1 1 1 1 1 1 1 1 1 1 1 1
googlead\t37g
googleadk\t37e
googleadmob\t37f
googleads\t37g
googlealloydb\t26o
googleantho\t26p
googleanthos\t26p
googleautoml\t26v
googlebiglake\t26x
googlebigquery\t26y
googlebigtable\t270
googlechart\tid
googlecharts\tid
googlecolab\t37l
googledataform\t28w
googledataplex\t28x
googledataprep\t28y
googledataproc\t28z
googleeventarc\t293
googleimagen\t299
googleoptimize\t37n
googlepay\tig
googlesheet\t37p
googlesheets\t37p
googletest\t37r
googletpu\t29r
googleveo\t29s
googlevpc\t29x
goose\t1mt
goreleaser\tij
gorilla\tik
gorillamux\tik
gorm\til
goroutine\tim
goroutines\tim
goss\t37s
gosu\t18
got\tin
gov\t5b2 1
governance\t4z2
government\t5b3
gpen\t5pe
gpfs\t37t
gpg\t372
gpio\t37u
gpo\t38i
gpon\t4nz
gprof\t37v
gprs\t4o0
gps\t5b1
gpt\t1fw 1s0
gpt4\t1fw
gpu\t37x 1 236
gpus\t5b4
gql\t1mu
graalvm\tio
gradient\t5ft
gradio\tip uv
gradiospace\t1dk
gradiospaces\t1dk
gradle\tiq 2p9
grafana\t380 1 1 1 1 1 1 6s 7d
grafanaalloy\t381
grafanacloud\t382
grafanafaro\t383
grafanaoncall\t385
grail\tir
grails\tir
grand\tis
grape\tit
grapeapi\tit
graph\t19 1cc 9a 3ba
graphdb\t1mw
graphene\tiu
grapheneo\t387
grapheneos\t387
graphenepython\tiu
graphic\t54w
graphics\t5b5
graphite\t1mx 1lb 117
graphql\t19 hm 1 1 1 1 1
graphqlmesh\tiw
graphqlnexu\tix
graphqlnexus\tix
graphqlyoga\tiz
graphrag\t389
graphx\t480
grasp\t5j9
grasping\t41j
grasshopper\t38a
grav\tj1
gravitational\t4ch
graviton\t1xz
gravity\tj2
gravityform\tj2
gravityforms\tj2
graylog\t38b
grc\t4z2
gre\t4o1
great\t38c 1
green\t3cv 2h3
greenbelt\t5ty
greenbone\t3si
greenhill\t3cv
greenhills\t3cv
greenplum\t1my 1
grem\t5pf
gremlin\t1ku 1nk
gremlinquery\t1ku
gretl\t38f
grid\t59c g4
griddb\t1n0
gridsome\tj3
grizzly\tj4
grok\t38g
grommet\tj5
groovy\t1a hw
groovydsl\tj6
groq\t38h
group\t1n1 1lh
grouppolicy\t38i
growth\t38j 1pn
growthbook\t38j
grpc\tj7 1 1 4rx
grpo\t2z0
grub\t38k
grunt\t38l
gruntj\t38l
gruntjs\t38l
gsap\t1dm
gse\t5ph
gsec\t5ot
gsl\tja
gslc\t5pi
gsm\t4o2
gsna\t5pj
gson\tjb
gstreamer\tjc 2pa
gsuite\t2a0
gt\t1n2 1ll
gtest\t37r
gtk\tjd
gtm\t37q
gtp\t4o3
gtsam\t38o
guard\t1uh
guardduty\t1uh
guardrails\t38p
guardrailsai\t38p
guava\tje 13p
gui\t54f 1 1
guice\tjf
guidewire\t38q 2gu
guild\t38r
gulp\t38s
gunicorn\t1dn
gurobi\t38t 1
gutenberg\tjg
guzzle\tjh
guzzlehttp\tjh
gvisor\t38v
gwapt\t5pl
gweb\t5pm
gwt\tji
gx\t3mn
gxp\t5b8
gxpn\t5pn
gymnasium\t1do
gymnasiumrl\t1do
h\t4o4
h2\t1n4 1
h2o\t1dp 1
h3\tjj
h3c\t38w
ha\t391
hack\t1b
hadoop\t38x 1 f
hadoopyarn\t38y
haiku\t1dr 1v8
haikujax\t1dr
halcon\t3jv
hamcrest\t390
haml\t1c i8
hamlslim\tjk
hana\t1r7
hanami\tjl
handlebar\t1ds
handlebars\t1ds
handsontable\tjm
hangfire\tjn
hapi\tjo
hapij\tjo
hapijs\tjo
happo\tjp
haproxy\t391
hara\t392
harbor\t393
hard\t5g0
harden\t52g
hardening\t52g
hardhat\t394
hardware\t395 1lb 2u 2 v 1 1 1 cz 1b
harmonyo\tjq
harmonyos\tjq
harness\t396 1
harnesscd\t397
harperdb\t1n6
hart\t4o5
hash\t4yb
hashi\t398
hashicorp\t1f 2md 6o es 1 gw 3k j0 1cz
haskell\t1d 8s
hasura\t1dt
hatch\tjr
hawkbit\t39a
haxe\t1e
haystack\t39b 1
hazard\t392
hazelcast\t1n7
hbase\t1n8
hcd\t54q
hce\t5bh
hci\t4yh
hcl\t1f j9 221 1q3
hdbscan\t1du
hdf\t1n9
hdf5\t1n9
hdfs\t39d
hdi\t5pp
hdinsight\t22d
hdmi\t4o6
hdp\t39e
hdphortonwork\t39e
hdphortonworks\t39e
hds\t39u
headless\tjs u3 3xg
headlessui\t1dv
health\tjt 5b8
healthcare\t5v1
healthkit\tjt
healthtech\t5v1
heap\t39f
heat\t39g
heidisql\t1na
helicone\t39h
helidon\tju
helix\t3up 44
helm\t39i 1
helmet\tjv
helmfile\t39k
helpdesk\t4do lf
heroku\t2a1
hetzner\t2a2
heuristic\t4yc
hevo\t39l
hevodata\t39l
hex\t39m 1
hexagon\t2ze
hexagonal\t5j2
hexnode\t39o
hexo\tjw
hfi\t5pq
hfss\t2gz
hhvm\t1b
hibernate\tjx 1 1
hidden\t39p
hiera\t39q
high\t1dw 1vv 1om 1 1 5a 7n jt
highchart\t1dw
highcharts\t1dw
higher\t5bd
highly\t4yd 3t
hightouch\t39s
hikaricp\tk0
hil\t5b9
hilt\tk1
hip\t1dx
hipaa\t5be
hippo\tk2
hippocm\tk2
hippocms\tk2
histoire\tk3
historian\t39t
hitachi\t39u
hitachivantara\t39u
hitrust\t5bf
hive\t39v
hivemq\t39w
hiveql\t1g
hl7\t4nn k 11k
hlasm\t2jv
hlr\t4o8
hls\tk4 445 a5
hlsl\t1h
hmc\t39x
hmi\t5bg
hmis\t5bg
hmm\t39p
hnsw\t1nb
hnswlib\t1nb
holistic\t39y
holistics\t39y
holoview\tuu
holoviews\tuu
home\tk5
homebrew\t39z 1
homekit\tk5
homer\t3a1
homomorphic\t511
honeybadger\t3a2
honeycomb\t3a3
honeypot\t4wm
honeypots\t4wm
honeywell\t3a4
hono\tk6
hootsuite\t3a5
hopswork\t3a6
hopsworks\t3a6
horizontal\t526
horovod\t1dy
hortonwork\t3a7
hortonworks\t3a7
host\t5bh
hostinger\t2a3
hot\t3a8
hotjar\t3a8
hotwire\tk7
houdini\t3a9
hp\t3aa 1 1 1 1 1 1
hpc\t5bc
hpe\t3ah 1 1 1 1 1 1
hpenimble\t3ai
hpeprimera\t3aj
hpeproliant\t3ak
hpesimplivity\t3al
hpestoreonce\t3am
hpesynergy\t3an
hping\t3ao
hpintegrity\t3ac
hpopenview\t3ae
hpsitescope\t3af
hql\t1g
hsm\t5ck
hspice\t3ap
hsqldb\t1nc
hsrp\t4oa
hss\t4o8
html\t1i 5a0
html5\t1i 1a9
html5lib\tk8
htmx\tk9
http\t4o9 2 1 2p gt 8c r 1l
http4\tka
http4s\tka
httpd\t2hw
httpx\tkb
huawei\t2a4 10m
huaweicloud\t2a4
huaweirouter\t3aq
huaweirouters\t3aq
hub\tkc
hubspot\tkc 55g
hudi\t2hx
hudson\t3ar
hue\t3as
huehadoop\t3as
huey\tkd
hugging\t1dz 1 1 1 1wr
huggingface\t1dz
hugo\tke
human\t4yg 1 69 6q
humanoid\t3au
humio\t3av
hummingbird\tkf
husky\t3aw
hvr\t332
hw\t4ya
hybri\t10x
hybrid\t2a5 10s 1nl
hybris\tkg gh
hydration\t4yj
hygen\tkh
hyper\tki 1po 10u
hyperapp\tkj
hyperion\t3ay
hyperledger\t3az
hyperlynx\t3b0
hypermesh\t2gb
hyperopt\t1e3
hyperparameter\t5di
hyperrust\tki
hypersql\t1nc
hyperv\t2a6
hypothesi\t3b1
hypothesis\tkk 2qh 20i
hystrix\tkl 2qh
hyva\tkm
hyvä\tkm
i\tld 35f
i18n\t4yy
i18next\t1e4
i2c\t4od
i2s\t4oe
i3c\t4of
iaa\t2a7
iaap\t5n8
iaas\t2a7
iac\t4ys
iam\t1y3 2
iar\t3b3
iast\t5bk
ibati\trx
ibatis\trx
ibeacon\tkn
ibgp\t4og
ibis\t3b4
ibispython\t3b4
ibm\tko 12p 1 mu 1 1 1 1 5l 3t o3 3c 1 1 1 1 1 1 1 1 1 1 1 1 1 1 h 77 do 5b dk 1a3
ibmcertified\t5pt
ibmcloud\t2a8
ibmdoors\t3b8
ibmflashsystem\t3ba
ibminfosphere\t3bb
ibmnetcool\t3bd
ibmstorwize\t3bg
ibmwatson\t3bi
ic\t4b6
icagile\t5pu
icarus\t3bk
icarusverilog\t3bk
icc\t4b6
icc2\t4b6
ice\tkp
ice40\t3hf
iceberg\t2hy
iced\tew
iceface\tkp
icefaces\tkp
icinga\t3bl
icmp\t4oh
iconography\t4yk
icp\t5pv
ics\t50h
ida\t35q
idb\tkq
idempotency\t4yl
idempotent\t4yl
identity\t7d 21v ig 26y cz
identityserver\t7d
identityserver4\t7d
idera\t1nf
idm\t5bl
idmc\t3ci
idms\t3bm
idoc\t3bn
idocs\t3bn
idor\t5bm
idrac\t2xr
idri\t1j
idris\t1j
ids\t5bn
iec\t3bo 1cu 1 1 m9 v 1 1 1
ieee\t4qy
ifc\t3bp
ifix\t359
iga\t4ym
igmp\t4ol
ignite\t1km
ignition\t3bq 1
ignitioncoreo\t3br
ignitioncoreos\t3br
ihp\tkr
iic\t3cg
iics\t3cg
iiot\t5bz
iis\t3bs
ilias\tks
illumo\t3bt
illumos\t3bt
illustrator\t3bu
ilog\t2v8
image\t3bv 1 1jj 38 8n d
imagebuilder\t3bv
imap\t4om
imbalanced\t1e5
imgui\td2
imitation\t5bs
immer\t1e6
immuta\t3bx
immutable\tkt 1 4qz
immutables\tku
impala\t3by 1
impalakudu\t3bz
imperva\t2ad
implementing\t52e
implicit\t1e7
ims\t3c0 1 1cm
imu\t3c2 1zs
imus\t5bu
in\tkv 12l 1op 1zq
inca\t31d
incapsula\t2ad
incident\t3c3 1ml 1
incisive\t2p6
incorta\t3c4
incremental\t4yq
indesign\t3c5
index\t4yr
indexeddb\t1nh
indexes\t4yr
indexing\t4yr
inductive\t3bq
industrial\t3c6 1ob
industry\t3c7
inertia\tkw
inertiaj\tkw
inertiajs\tkw
inet\t3c8
inetsoft\t3c8
infection\tkx
infectionphp\tkx
inference\t3il 1uw
inferentia\t1y7
inferno\tky
infernoj\tky
infernojs\tky
infineon\t3c9 1
infineonaurix\t3c9
infineonpsoc\t3ca
infinera\t3cb
infini\t3cc
infiniband\t3cc
infinidat\t3cd
infinispan\t1ni
influx\t1nj
influxdb\t1nj
influxql\t1nk
infobip\tkz
infoblox\t3ce
infopath\t11l
infor\t3cf
informatica\t3cg 1 1 1 1 1 1 2da
informaticaedc\t3cj
informaticaidq\t3ck
informaticamdm\t3cl
information\t1e8 3xo 1 4t
informix\t1nl
infosec\t5bx
infosphere\t3bb
infotainment\t2gp vy
infra\t4ys
infracost\t3co
infragistic\tl0
infragistics\tl0
infrastructure\t2a7 2ki 43 1 1 15
ingest\t58l
ingesting\t58l
ingestion\t58l 7
ingre\t1k8
ingres\t1k8
ingress\t3gq
inngest\tl1
inno\t3cp
innodb\t1nm
innosetup\t3cp
innovu\t2oy
innovus\t2oy
input\t4yv
insightvm\t3zy
insomnia\t3cq
inspec\t2qu
instabug\tl2
instagram\tl3
instagramapi\tl3
install\t3cr 1
installanywhere\t3cr
installation\t4yw
installshield\t3cs
instana\t3ct
instruction\t3cu
instructor\t4a6
instrument\t2yd
instruments\tl4
insur\t5v2
insurtech\t5v2
intac\t5k5
intacs\t5k5
integrate\t4tz v 3g ac 6d
integrating\t4tz v 3g ac 6d
integration\t4tz v 3g n 9p 6d
integrations\t4tz
integrity\t3cv
integrityrtos\t3cv
integromat\t3k4
intel\t8y c7 2rr 1 mh il
intelfpga\t3cw
intelli\t3cy
intellij\t3cy
intellijidea\t3cy
intelrealsense\t3cx
inteltbb\tl5
intent\t1e9
inter\t1nn 3to
interaction\t5by
interactive\tl6 2kr 26h
interbase\t1nn
intercom\t3cz
interface\t14f 401
internationalization\t4yy e
internet\t3bs 207 20
interoperability\t4yz
interpretml\t1ea
interprocess\t5hb
interrupt\t4z0
intersystem\t1no
intersystems\t1no
intouch\t2l7
intrusion\t5bn
intune\t3d0
inventor\t2km
inventorcad\t2km
inverse\t3d1
inversion\t595
invision\t3d2
io\tl7 43h
ioc\t595
ionic\tac aw 1 1 1 1
ionicangular\tl9
ionicreact\tlb
ionicvue\tlc
iono\t2ae
ionos\t2ae
ionoscloud\t2ae
ios\tld 1 269
iot\t1y8 4b 2wi cy
ip\t3d3 1bk ey ae
ipado\tld
ipados\tld
ipam\t4op
ipc\t3d4 247 8m
iperf\t3d5
ipfix\t4q7
ipfs\t3d6
ipg\t3d7
ipgcarmaker\t3d7
iphone\tld
ipma\t5py
ipmi\t3d8
ips\t5bn
ipsec\t4oq
iptable\t3d9
iptables\t3d9
ipv\t4or
ipv4\t4or
ipv6\t4or
ipython\t1ee
ir\t4yp
irda\t4os
ireb\t5nb
iris\tlf
irix\t3da
iron\tlh
ironpython\tlg 1
irule\t321
irules\t321
is\t4ot
isa\t5br
isaac\t3db d9
isaaclab\t3db
isaqb\t5pz
isc\t3fp
iscsi\t4ou
isdn\t4ov
iseries\t2jq
isery\t2jq
isilon\t2xm
islands\t4yj
iso\t31g 105 69 7b 9r 1 1 1 3j ji 1 1 1 1 1 1 1 1 1 1 1 dp 1 1 1
iso27001\t5c6
isobus\t4p0
isort\tli
ispf\t3dc 11e
isr\t4yq
issap\t5q4
issep\t5q5
issmp\t5q6
issue\t4ul
istio\t3dd 2cu
istqb\t5np 1 2i 1 1
isup\t4p1
it\t4u3 4z 1 2y 4u 52 g
itar\t5cc
iterable\t3de
itext\tlj
itil\t5qb 1 1 1 1
itilexpert\t5qd
itk\t1hz
itsm\t5cd
ivanti\t3df 9e b5
iverilog\t3bk
ivi\t2gp vy
ivr\t5ce
ivy\tlk 2rw
ixia\t3dh
izenda\t3di
j\tmu 2rh h py 1l7
j1939\t3dj
j2ee\tlw
j2me\tll
j2se\t1k
jaas\tlm
jackson\tln
jacoco\tlo
jaeger\t3dk
jags\t4it
jahia\tlp
jakarta\tlq 1 5 x
jakartaface\tlq
jakartafaces\tlq
jakartarest\tlr
jama\t3dl
jamf\t3dm 2cu
jamfcertified\t5qg
jams\t3dn
jamsscheduler\t3dn
jamstack\t5cf
janus\tls 11x
janusgraph\t1np
jasmine\t3do
jasper\tlt
jaspergold\t2oz
jasperreport\t4dn
jasperreports\t4dn
jaspersoft\t4dn
java\t1k 1 k0 9 1 1 1 1 1 1 1 1 2 j 6 5 3 ee 2ca 1 1yq 1 1
java8\t1k
javaapplet\tlu
javaapplets\tlu
javacard\tlv
javacc\tm3
javaee\tlw
javafx\tm4
javageneric\tlx
javagenerics\tlx
javalin\tm5
javamodule\tly
javamodules\tly
javareflection\tm0
javascript\t1l
javaserver\tn1
jax\tm6 1 s4
jaxb\t3dr
jaxp\t3dr
jaxr\tm6
jaxrs\tm6
jaxw\tm7
jaxws\tm7
jbake\tm8
jboss\tm9 1 2ri
jbosseap\tm9
jbossfuse\tma
jbpm\tmb
jca\tmc
jcl\t1m 3c7
jd\t3du
jdbc\tmd
jde\t3du
jdedward\t3du
jdedwards\t3du
jdeveloper\t1nq
jdk\t1k
jedox\t3dv
jee\tlw
jekyll\tme 1
jena\t1kq
jenkin\t3dw
jenkins\tmg 2rg 1 1 2cj
jenkinsfile\t3dw
jersey\tm6
jes\t3dz
jes2\t3dz
jes3\t3dz
jesd204b\t4p2
jest\t3e0
jet\t3e1
jetbrain\t3e1
jetbrains\t3e1 1 n2
jetbrainsai\t3e2
jetpack\tmh 1 1
jetpackpaging\tmj
jetson\t3ql
jetty\t3e3
jfr\t3dp
jfrog\t2jn
jhipster\tmk
jib\t3e4
jinja\t1n ky 2ai
jinja2\t1n
jira\t3e5 1 1 1 16f
jiraalign\t3e6
jitsi\t3e9
jitterbit\t3ea
jmeter\t3eb
jmh\t3ec
jmockit\tmm
jmp\t3ed
jms\tmn
jmx\t3ee
jna\tmo
jncia\t5qi
jncie\t5qj
jncip\t5qk
jncis\t5ql
jndi\t3ef
jni\tmo
job\t56f cb
joi\t1ec
jointj\tmp
jointjs\tmp
jooby\tmq
joomla\tmr
jooq\tms
jotai\t1ed
journald\t3eg
journey\t54n
jpa\tmt
jpms\tly
jprofiler\t3eh
jq\t3ei
jquery\tmu
jqwik\tmv
jruby\t31
js\t1l
jscodeshift\tmw
jsdoc\tmx
jsf\tmy
jshell\tmz
jsm\t3e8
json\t1o lc 5g 2m3 vn ex 2 r1
jsonform\tn0
jsonforms\tn0
jsonnet\t1p
jsonp\t1o
jsonschema\t3ej
jsp\tn1
jsqlparser\t1nr
jsse\tn2
jsx\t1q
jta\t3ef
jtag\t4p4
jtest\t3u5
juce\tn3 1
juju\t3ek
jujutsu\t3el
julia\t1r
julialang\t1r
jump\tn5 2rh 1ru
jumpcloud\tn5
jumpjulia\t3em
junie\t3e2
juniper\t3en 1 1 1 1
junipermist\t3ep
junipermx\t3eq
junipersrx\t3er
junit\t3es
junit4\t3es
junit5\t3es
juno\t3en
junos\t3en 6
junosspace\t3et
jupyter\t1ee 20g
jupyterhub\t3eu
jupyterlab\t1ee
jvm\t5ci
jw\tn6
jwplayer\tn6
jwt\t4p5
jwts\t4p5
jython\tn7
k\t57d
k0s\t3ev
k2\tn8
k3d\t3ew
k3s\t3ex
k6\t3ey
k8s\t3gp
k9s\t3ez
kafdrop\t2fy
kafka\t2fy z2 1 1 1 1
kafkaconnect\t3f1
kafkaj\t3f5
kafkajs\t3f5
kafkastream\t3f4
kafkastreams\t3f4
kaggle\t3f6 1
kaio\t3f8
kaios\t3f8
kaldi\t1ef
kali\t3f9
kalilinux\t3f9
kalman\t3fa 228
kamailio\t3fb
kamal\t3fc
kamatera\t2af
kameleoon\t3fd
kanban\t5ja 7c
kandji\t3fe
kaniko\t3ff
karaf\t6a
karate\t3fg
karma\t3fh
karpenter\t3fi
kaseya\t3fj
kasten\t3fk
kat\t1eg
kata\t3fl
katacontainer\t3fl
katacontainers\t3fl
katalon\t3fm
katello\t3fn
kats\t1eg
kcna\t5qn
kcsa\t5qo
kdb\t1ns
kde\t3fo
kea\t3fp
keda\t3fq
kedro\t3fr
keepalived\t3fs
keil\t2jj wa
kemp\t3fu
kemploadmaster\t3fu
kendo\tn9 r8
kendoangular\tn9
kentico\tna 1
kentik\t3fv
kepler\tnc
kepserverex\t3fx
keptn\t3fw
kepware\t3fx
kera\t1ei
keras\t1ei 1
kerastuner\t1ej
kerbero\t4p6
kerberos\t4p6
kernel\t5cj
kestra\t3fy
kettle\t3uj
key\t1ek js 48 3a0
keycdn\t2ag
keycloak\t1ek
keydb\t1nt
keyence\t3fz 3w
keysight\t3dh 2j
keysightad\t3g0
keysightads\t3g0
keystone\tnd
keystonej\tnd
keystonejs\tnd
keyvault\t22k
keyword\t4z5
kibana\t3g1
kicad\t3g2
kickstart\t3g3
kill\t58c
kimball\t4x1
kind\t3g4
kinematic\t3d1
kinematics\t3d1
kinesi\t1um
kinesis\t1tr v 1 1
kineti\t3qt
kinetis\t3qt
kingfisher\tne
kinsta\t2ah
kirby\tnf
kirbycm\tnf
kirbycms\tnf
kiss\t5jb
kissmetric\t3g5
kissmetrics\t3g5
kitura\tng
kivy\tnh
klarna\tni
klaviyo\t3g6
klipfolio\t3g7
klocwork\t3g8
kmm\tnv
kmp\tnv
kms\t1yc
knative\t3g9
knex\t1el
knime\t1em
knock\tnj
knockout\tnk
knockoutj\tnk
knockoutjs\tnk
knowledge\t31u l7 1pk
knx\t4p7
koa\tnl
koaj\tnl
koajs\tnl
koala\t3ga
koalas\t3ga
kobo\t3gb
kobotoolbox\t3gb
kochava\t3gc
kodein\tnm
kogito\tnn
kohana\tno
koin\tnp
kokko\t1s
kokkos\t1s
kong\t3gd
konva\tnq
kony\tnr
kop\t3ge
kops\t3ge
korn\t1t
kornia\t1en
kotest\tns
kotlin\t1u lz 1 1
kotlinflow\tnu
koyeb\t2ai
kpi\t4zq
kql\t1v
kratos\tnw
kratosgo\tnw
kserve\t3gf
ksh\t1t
ksql\t3gg
ksqldb\t3gg
kstream\t3f4
kstreams\t3f4
ktlint\tnx
ktor\tny
kube\t1eo 21t 1 5 2 7
kubeadm\t3gj
kubebuilder\t3gk
kubecost\t3gl
kubectl\t3gp
kubectx\t3gm
kubeedge\t3gn
kubeflow\t1eo
kubermatic\t3go
kubernate\t3gp
kubernates\t3gp
kubernete\t3gp
kubernetes\t3g4 l 1 1 1 1en h7
kubernetesrbac\t3gr
kubescape\t3gt
kubespray\t3gu
kubestronaut\t5qp
kubevela\t3gv
kubevirt\t3gw
kudu\t1kr
kueue\t3gx
kuka\t3gy
kuma\t3gz
kurento\tnz
kurrentdb\t1ma
kusto\t1v
kustomize\t3h0
kuzu\t1nu
kv\t3h1
kvaser\t3h2
kvm\t2aj
ky\to0
kyc\t55s
kylin\t2i0
kysely\to1
kyverno\t3h3
kyvo\t3h4
kyvos\t3h4
l1\t4z3
l10n\t4yy
l2\t4z3
l2tp\t4p8
l3\t4z3
l3vpn\t4p9
lab\t1w
label\t3h5 1ri
labelbox\t3h6
labeling\t58n
labelstudio\t3h5
labview\t1w 5kr 43
lacp\t4pa
ladder\t1x
ladle\to2
lagom\to3
lake\t1yd
lakef\t3h7
lakeformation\t1yd
lakefs\t3h7
lakehouse\t58o
lambda\t1ye 1 1 c4 16o
lambdaedge\t1yf
lambdalab\t2ak
lambdalabs\t2ak
lambdalayer\t1yg
lambdalayers\t1yg
lambdas\t1ye
lambdatest\t3h8
lamina\t1am
laminas\t1am
lamp\t5cn
lan\t4pb
lancedb\t1nv
landesk\t3df
landing\t22p
landingzone\t22p
landingzones\t22p
landscape\t3h9
lang\t1ep 1 22k 2 1
langchain\t1ep
langflow\t3ha
langfuse\t3hb
langgraph\t1eq
langserve\t3hc
langsmith\t3hd
language\t22q 3a1
lapack\t8y
laravel\to4 1 1 1 1 1 1 1 1 1 1 13 m3
laravelforge\to5
laravelhorizon\to6
laravelmix\to8
laraveloctane\toa
laravelsail\tob
laravelsanctum\toc
laravelscout\tod
laravelvapor\toe
large\t3x6 yz ag 66
last\t3he
lastpass\t3he
latex\t1y
lattice\t3hf
latticefpga\t3hf
launch\t3hg
launchdarkly\t3hg 1
lauterbach\t3hi
lazy\t57h
lcel\t3hj
lda\t1iz
ldap\t4pc
ldra\t3hk
lead\t5q1 1
leadauditor\t5q1
leaflet\t1er
leak\tof
leakcanary\tof
lean\t5jc 7f 35
leancertified\t5qr
learn\tog
learndash\tog
learning\t3zw 1v3
least\t5co
lefthook\t3hl
legend\toh
legendstate\toh
lego\t3hm
legomindstorm\t3hm
legomindstorms\t3hm
leiningen\toi
lemon\toj
lemonsqueezy\toj
lenovo\t3hn
lens\t3ho
lenskubernete\t3ho
lenskubernetes\t3ho
lepto\tok
leptos\tok
lerna\t3hp
less\t1z
lesscss\t1z
let\t3hq
letsencrypt\t3hq
level\t4z6
leveldb\t1nw
lexers\t50n
lexical\tol
lfce\t5qs
lfcs\t5qt
lfs\t3hr
lgpd\t5cp
libero\t3lu
liberty\tom
libgdx\ton
libp2p\t3hs
librdkafka\t3ht
librenm\t3hu
librenms\t3hu
libreswan\t3hv
librosa\t1es
libvirt\t3hw
license\t3hx
lidar\t5cq
liferay\too 1
liferaydxp\top
lift\t25h
lightdash\t3hy
lightfm\t1et
lightgbm\t1eu
lighthouse\t3hz 1px
lightning\toq s9 2m3
lightsail\t1yj
lightstep\t3i0
lime\t1ev 236
limesurvey\t3i1
lin\t3i2 15p
linaria\tor
lineageo\t3i3
lineageos\t3i3
linear\t3i4 1uv 1o 1f
link\t4pa 3
linked\t4yb
linkedin\tos 2td
linkedinad\t3i5
linkedinads\t3i5
linkedinapi\tos
linker\t3i6
linkerd\t3i7
linode\t2al
linq\tot 1
linqpad\tov
lint\t3i8
linter\t4z7
linters\t4z7
linting\t4z7
linux\t3a 3ez 1 cd 128 2d 38 18 43 4s ea
linuxmint\t3ia
liqo\t3ib
liquibase\t1nx
liquid\t20
lisp\t21 4nd
lisrel\t3ic
lit\tow
litedb\t1ny
litelement\tow
litellm\t3id
litert\t1in
litestar\tox
lithography\t453
litmus\t3ie
litmuschao\t3ie
litmuschaos\t3ie
live\tp0 2tf 1 1gt iw
liveblock\toy
liveblocks\toy
livebook\toz
livedata\tp0
livekit\t3if
liveop\t4z9
liveops\t4z9
liveramp\t3ig
liveview\tvl
livewire\tp1
livy\t2i1
lizardf\t3ih
lizardfs\t3ih
llama\t1ew 1 23l 1
llamaindex\t1ex
llamaparse\t3ij
llblgen\tp2
lldb\t3ik
lldp\t4pf
llm\t3il 1 1b5 bs 4k g 8 g 1k
llmop\t4zs
llmops\t4zs
llvm\t3in
lm\t3io
lmdb\t1nz
lms\t5uz
lmstudio\t3io
load\t3ip 1gl 1k
loadrunner\t3ip
local\t1o0 mm
localforage\tp3
localization\t41i xg d 1
localstack\tp4 1li
localstorage\t1o0
localytic\t3iq
localytics\t3iq
locomotive\tp5
locust\tp6 2tl
lodash\tp7 pr
lodashfp\tp7
loft\t3is
log\t22v 1g3 2 1gd 1
log4j\tp8
log4j2\tp8
log4net\t3it
loganalytic\t22v
loganalytics\t22v
logback\tp9
logdna\t3lk
logging\t4ze
loggly\t3iu
logi\t3iv
logianalytic\t3iv
logianalytics\t3iv
logic\t22w 1g0 ai 13l 2g
logical\t4tk 2i
logicapp\t22w
logicapps\t22w
logicmonitor\t3iw
logistic\t5g2
logmein\t3ix
logrocket\t3iy
logru\t3iz
logrus\t3iz
logstash\t3j0
logto\tpa
loguru\t3j1
logz\t3j2
loki\tpb 2it
lokij\t1o1
lokijs\t1o1
lombok\tpc
lon\t4pg
longhorn\t3j3
lonwork\t4pg
lonworks\t4pg
look\t3j6
looker\t3j4 1
lookerstudio\t3j5
lookml\t3j6
loop\tpd
loopback\tpd
lora\t5aj 29
lorawan\t5cs
lottie\tpe
lotus\t3j7
lotusnote\t3j7
lotusnotes\t3j7
lovable\t3j8
low\t4zg 1 48 94 ic
lpar\t3wv
lpddr\t4mw
lpic\t5qu
lpt\t5qv
lqr\t3j9
ls\t3ja
lsf\t3jb
lstm\t3jc 1uo
lte\t4ph m fc
lto\t3jd
ltrace\t3je
ltspice\t55p
ltv\t4vn
lua\t22
luajit\t22
luau\t106
lucene\t1o2
lucia\tpf
luciaauth\tpf
lucidchart\t3jf
lucidwork\t1o3
lucidworks\t1o3
lucky\t3jg
luckyorange\t3jg
luigi\t3jh
lume\tpg
lumen\tph 1
lumenapi\tpi
luminu\tpj
luminus\tpj
lustre\t3ji
luxon\tpk
lvds\t4pi
lvgl\t3jj
lvm\t3jk
lwc\t432
lwip\t3jl
lwm2m\t4pj
lxc\t3jm
lxd\t3jm 1
lxml\tpl
lync\t5i1
lyni\t3jo
lynis\t3jo
lynxo\t3jp
lynxos\t3jp
lytic\t3jq
lytics\t3jq
m\t3jr 15t 11c
m3\t1o4
m365\t3m0 53
m3db\t3js
maas\t3jt
mac\tpm 2ua
maccatalyst\tpm
machine\t1g1 23t 1 2v 1kx 57
machinery\tpn
machinerygo\tpn
maco\t3jw
macos\t3jw 1
maestro\t3jy
mage\t3jz
magento\tpo 1 1 517
magic\tpr
magnolia\tps
mahout\t2i2
mail\t3k0
mailchimp\t3k0
mailgun\t3k1
mainframe\t2jv 215
mainframes\t4l0
maintainability\t4zi
maintainable\t4zi
make\t3k2 1 1
makefile\t3k2
makefiles\t3k2
makeintegromat\t3k3
mako\tpt
malware\t5cv
mamp\t4k3
manage\t3k5 19n g d 3 3 i 4 12 8 r 1a 5 i 3 a 11 2 b s f 17 v 1k 1v u 5 9i 5 e b
managed\t1un g0 2ow dh
manageengine\t3k5
management\t4ts g d 3 3 i 4 12 8 r 1a 5 i 3 a 11 2 b s f 17 v 1k 1v u 5 9i 5 e b
managing\t4ts g d 3 3 i 4 12 8 r 1a 5 i 3 a 11 2 b s f 17 v 1k 1v u 5 9i 5 e b 8a
mandrill\tpu
manipulator\t41j
manipulators\t41j
manjaro\t3k6
manticore\t1o5
mantine\t1ez
mantisbt\t3k7
manual\t4zk
manufacturing\t5d3
many\t1f0
manychat\t1f0
map\tpw 2 p4 258 15b
mapbox\tpv p6
mapboxgl\tpv
mapkit\tpw
maple\t3k8
maplibre\t1f2
mapr\t3k9
mapreduce\t3ka 1
mapster\tpx
mapstruct\tpy
marble\tpz
maria\t1o6
mariadb\t1o6
marionette\tq0
mark\t1o7
markdown\t23
marketing\t433 19t 1 gm
marketo\t3kc
marklogic\t1o7
marko\tq1
markov\t3kd
marqeta\tq2
marqo\t1o8
marquez\t3ke
marshmallow\tq3
martech\t5cy
marten\t1o9
martendb\t1o9
marvell\t3kf
marvellsoc\t3kf
mask\t1d1
masonite\tq4
mass\tq5
massively\t1op
masstransit\tq5
master\t4zl
mastercam\t3kg
mastra\t3kh
masvs\t5et
mat\t1f4
material\tq6 y nz
materialdesign\tq6
materialize\tq7 2ub
materializecss\tq7
materialui\t1f3
math\t5cz
mathcad\t3kj
mathematic\t5cz
mathematica\t24
mathematical\t5cz 1o
mathematics\t5cz
matillion\t3kk
matlab\t25 3ig 26d
matlabcoder\t3kl
matomo\t3km
matplotlib\t1f4
matter\tq8 3ze
mattermost\t3kn
maturin\txb
maui\t4f
mautic\tq9
maven\tqa 2ue
mavensurefire\tqa
mavlink\t4pn
max\t1oa
maxima\t3kp
maxqda\t3kq
maxscale\t1oa
maya\t3kr
mayavi\tqb
mb\t5o3
mbed\t2jk 118
mbedtl\t3ks
mbedtls\t3ks
mbse\t5ho
mcal\t2l1
mcmc\t3kd
mcp\t5dg
mcsa\t5qz
mcsd\t5qz
mcse\t5qz
mcu\t5d7
mcuboot\t3kt
mcus\t5d7
mcuxpresso\t3ku
md\t5r2
mdadm\t3kv
mdanalysi\tqc
mdanalysis\tqc
mdm\t4zl
mdn\t4po
mdns\t4po
mdr\t5d0
mdt\t2b6
mdx\t26
mean\t5d1
measured\t52a
mechanical\tqd 1q5
mechanicalsoup\tqd
mechanicalturk\t2gi
mecm\t44d
medallion\t4zm
media\tfk au 3 oo 25r
media3\tfk
mediaconvert\t1xo
medialive\t1xp
mediapackage\t1xq
mediapipe\t1f5
mediasoup\tqf
mediatek\t3kw
mediatr\tqg
mediawiki\tqh
medical\t3kx 1r3
medusa\tqi
medusaj\tqi
medusajs\tqi
megaco\t4pp
megatron\t3ky
meilisearch\t1ob
mellanox\t3kz
melsec\t3mn
meltano\t3l0
mem\t1oc
memcache\t1oc
memcached\t1oc 1
memgraph\t1oe
memory\t3l1 1 1el 1 1 1h 5q
memorydb\t1uz
memorystore\t29e
mems\t3l3
memsql\t1rf
mender\t3l4
menderota\t3l4
mendix\t3l5 25v
mentor\t3l6 8n bs
mentorpad\t3tt
mentorpads\t3tt
meraki\t3l7 25u
mercure\tqj
mercurial\t3l8
merge\t51a
mermaid\t27 od
mern\t5d2
mes\t5d3
meso\t2i3
meson\t3l9
mesop\tql
mesos\t2i3
mesosphere\t2i3
message\tqm 2uo 1ru g
messagebird\tqm
messagepack\t3la
messaging\t5d4
meta\tfv 2m9 j7 1 1rt
metabase\t3ld
metadata\t58k
metaflow\t3le
metagpt\t3lf
metal\tqn oj 24n
metallb\t3lg
metalsmith\tqo
metapixel\t3lb
metaplane\t3lh
metaprogramming\t5d5
metasploit\t3li
meteor\tqp
meteorj\tqp
meteorjs\tqp
metric\t3lj 1e7
metricbeat\t307
metricflow\t3lj
metrics\t4zq h2
metro\tqq 3vz
mezmo\t3lk
mezzanine\tqr
mezzio\tqs
mfa\t4pq
mfc\tqt
mgcp\t4pr
micrium\t3ll
micro\ti5 8q 2ur 1 5 f 1 sz f5 iu 3
microarchitecture\t2vc
microchip\t3lo 1
microchippic\t3lo
microchipsam\t3lp
microcontroller\t5d7
microcontrollers\t5d7
microdata\t5d8
microformat\t5d8
microformats\t5d8
microfrontend\t5d6
microk8\t3lq
microk8s\t3lq
micrometer\t3lr
micronaut\tqu
microprocessor\t5d7
microprocessors\t5d7
microprofile\tqv
micropython\t3ls 1
microsegmentation\t509
microsemi\t3lu
microservice\t5d9
microservices\t5d9
microsoft\tqw 3g kv 98 1 35 av 88 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 v 1 ok k8 1 2 1 1 1 1 1 1 1 4x rv 2 182 1 1 1 1 1 1
microsoftadf\t2ao
microsoftadfs\t2ao
microsoftdf\t2b7
microsoftdfs\t2b7
microsoftedge\t2b8
microsoftform\t2bf
microsoftforms\t2bf
microsoftgraph\t2bg
microsoftlap\t2bk
microsoftlaps\t2bk
microsoftlist\t2bl
microsoftlists\t2bl
microsoftloop\t2bm
microsoftlui\t1f7
microsoftluis\t1f7
microsoftnp\t2bn
microsoftnps\t2bn
microsoftviva\t2c5
microstation\t3m7
microstrategy\t3m8
middleman\tqx 1
middlemanruby\tqy
middleware\t5da
midjourney\t3m9
migrate\t4wi
migrating\t4wi
migration\t25h 2r1
migrations\t4wi
mikro\t3ma
mikroorm\t1f8
mikrotik\t3ma
mil\t5db
mill\tqz
milligram\tr0
milvu\t1oh
milvus\t1oh
min\t3me
mina\t3mc
miniconda\t1b3
minikube\t3md
minimal\tr1
minimalapi\tr1
minimalapis\tr1
minio\t3me
minitab\t3mf 1
minitest\t3mh
mipi\t4ps
miro\t3mi
mirrormaker\t3f2
misra\t3mj 1qt
mist\t3ep
mistral\t3mk 1
mitel\t3mm
mithril\tr2
mitosi\tr3
mitosis\tr3
mitre\t5dd
mitsubishi\t3mn
mitsubishiplc\t3mn
mix\t3mo
mixed\t4zr v4
mixpanel\t3mo
mixtral\t3ml
mixture\t3mp
mkdoc\tr4
mkdocs\tr4
mkl\t8y
ml\tr5 o4 24l 2w 171 61 90 42 n
mlflow\t1f9
mlir\t28
mllib\t481
mlop\t4zs
mlops\t4zs
mlplatform\t3mq
mlplatforms\t3mq
mlsystem\t3mq
mlsystems\t3mq
mlworkflow\t3ju
mlworkflows\t3ju
mmdetection\t1fa
mnesia\tr6
mob\t50m
moba\t3mr
mobaxterm\t3mr
mobile\tr7 1 1 2vj 1 1al 2f 1 1 21 bi 1
mobileci\tr8
mobileiron\t3mt
mobx\tra o1
mobxdart\tra
mocha\t3mu
mock\t3mv 1d1
mocking\t4zw
mockito\t3mw
mockk\t3mx
mocks\t4zw
modal\t3my
modallab\t3my
modallabs\t3my
modbu\t4pt
modbus\t4pt 1
modbustcp\t4pu
mode\t3mz 1
model\trb 1oa iu k6 4g 1 1 1 1 1 2 1ag 29 1 ad 8 2x 1 1 9 1 1 1v 20
modelica\t3n7
modeling\t4ub 1r z 6b 3 1z 1f 63 3 2c 1q s 1b
modelmapper\trb
modelsim\t3n8
modern\ta2
modestudio\t3n0
modicon\t44g
modin\t3n9
module\t5d6
modx\trc
moe\t3mp
moengage\t3na
molecule\t3nb
moleculer\trd
mollie\tre
moment\t1fc
momentj\t1fc
momentjs\t1fc
monaco\trf ny
monacoeditor\t1fd
monai\t1fe
monday\t3nc
monetdb\t1oi
mongo\t1oj
mongodb\t1oj 1 1 1 1 42m
mongodbcompass\t1om
mongodbrealm\t1on
mongoose\t1ff
mongosh\t1oo
monit\t3nd
monitor\t4zx 2 2i 23
monitoring\t4zx 2 2i 23
monix\trg
mono\trh 1 2 48g
monogame\tri
monolithic\t5dj
monolog\trj
monorepo\t500
monotouch\trk
monta\t3ne
montavista\t3ne
monte\t3nf 1cm h0
moodle\trl 2vv
moogsoft\t3nh
moonrepo\trm
moosef\t3ni
moosefs\t3ni
mop\t5ra
moq\t3nj
mosaic\t2wm
mosaicml\t2wm
moshi\trn 1
moshiandroid\tro
mosquitto\t2zx 1q3
most\t3nk
mosyle\t3nl
motion\t55q 22 46 30
moto\trp
motoman\t4kr
motor\trq 2vw 1ro
mouseflow\t3nn
move\t29 3zp
moveit\t3no
moya\trr
moz\t3np
mp\t4pv
mparticle\t3nq
mpc\t3n2 1qj
mpeg\t4pw
mpi\t5dk
mplab\t3nr
mpls\t4px 1
mplu\t3ns
mplus\t3ns
mpp\t1op
mpsoc\t4kh
mq\t3bc
mqseries\t3bc
mqsery\t3bc
mqtt\t4pz 1
mqx\t3nt
mrtg\t3nu
ms\t1of 36 jr 4 q8 k8 3 1 1 2 1 2 1p 1 2 35 q6 1p 184
msal\t2bj
msbuild\t3nw
msc\t3oi
msi\t4j5
msk\t1v2
msmq\t3nx
msp\t4zj rs
msp430\t4d4
mssql\t1rl
mstest\t3ny
mstp\t4rd
msvc\t18g
msw\t3mv
mtconnect\t4q1
mtl\t4q2
mtls\t4q2
mtr\t3nz
mui\t1f3
mujoco\t3o0
mule\t3o1
mulesoft\t3o1 23b
multer\trs
multi\t2c9 37 6g cj si yt 5v 9y 2i 4v p 1 3 1
multicast\t5dn
multicloud\t2c9
multimarkdown\t23
multimeter\t3o2
multimeters\t3o2
multimodal\t3o3 1u6
multimodalai\t3o3
multipath\t3o4
multiplatform\t581
multiplayer\t5do
multiprocessing\t5dp
multisim\t3o5
multitenancy\t5dm
multitenant\t5dm
multithreaded\t5dq
multithreading\t5dq
multivariate\t4ti
mumps\t1oq
munin\t3o6
munki\t3o7
murex\t3o8
musl\t3o9
mustache\t1fg
mutation\t502
mutual\t4q2
mux\trt
mvc\t7e 56d
mvi\t5ds
mvs\t3oa
mvvm\tru 4lz
mvvmcross\trv
mvvmlight\tru
mwaa\t1v3
mxgraph\trw
mxnet\t1fh
my\t1or
mybati\trx
mybatis\trx
mypy\t3ob
mysql\t1or 1 42l
mysqlcertified\t5rd
mysqlworkbench\t1os
n\t3oc
n8n\t3od
nac\t505
nagio\t3oe
nagios\t3oe 1
nagiosxi\t3of
naive\try
namecheap\t2ca
named\t5e8
nancy\trz
nand\t300
nannyml\t3og
nanostore\ts0
nanostores\ts0
napalm\t3oh
nas\t5du
nastran\t3oi
nasuni\t3oj
nat\t1yp 3f6
natgateway\t1yp
national\t3pl
native\tld 6o 1 481 1
nativebase\ts1
nativescript\ts2
nats\t3ok
natural\t2eu 19r 1pn
nav\ts3 2tv g0
nav2\t41y
navicat\t1ot
navigation\t5l
navision\t3ly
naviswork\t2kn
navisworks\t2kn
navmesh\ts3
nb\t4q3
nbdev\t3om
nbomber\ts4
nccl\t1fi
ncda\t5re
ncp\t5rj
ncrunch\ts5
ndepend\ts6
ndisplay\ts7
ndjson\t3on
ndk\t5m
ndp\t4q4
ndr\t5dw
nebiu\t2cb
nebius\t2cb
nebula\t1ou
nebulagraph\t1ou
nebular\ts8
nedb\t1ov
nemo\t1fq 1sz
neo\t1ow 1zs
neo4j\t1ow 1
neoload\t3oo
neon\t1oy un
neos\ts9
neovim\t4h1
neptune\t1kd 24c
nerdctl\t3oq
nerf\t3pa
nerve\tsa
nerves\tsa
nessu\t3or
nessus\t3or
nest\tsb
nestj\tsb
nestjs\tsb
net\t4b 3kh 4 1 1 6 1 2 1 10z
netapp\t3os 1 1 1 22j
netappontap\t3ot
netbackup\t4gs
netbean\t3ow
netbeans\t3ow
netbox\t3ox
netbrain\t3oy
netbsd\t3oz
netcat\t3p0
netcdf\t1oz
netcode\tsc
netconf\t4q5 1
netdata\t3p1
netezza\t1p0
netflix\t2u9 76 nn
netflixoss\t3p2
netflow\t4q7
netlify\t2cc
netmiko\t3p3
netscaler\t3p4
netscout\t3p5
netskope\t3p6
netsuite\t3p7 228
nette\tsd
netty\tse
netview\t3p8
network\tsc 1ax 1 oi xh 11z 8r 6 1 1 1 1 1 1 39 aa 1 1 1 1 1
network+\t5n1
networking\t5dz
networkwatcher\t23a
networkx\t1fj
neural\t1fk h 299 1oq
neuralprophet\t1fk
neverthrow\tsf
new\t3pb 225
newman\t3pc
newrelic\t3pb
newtonsoft\tsg
newtonsoftjson\tsg
nexmo\tsh
next\tsi is 42t
nextauth\t1ba
nextcloud\tsj
nextflow\t2a
nextj\tsi
nextjs\tsi
nextra\tsk
nexu\t3pd
nexus\t2rr xm 1
nfc\tsl 4lg
nfs\t3pf
nfsv\t3pg
nfsv4\t3pg
nft\t5e2
nftable\t3ph
nftables\t3ph
nfts\t5e2
nfv\t50b
ngap\t4rh
ngfw\t5e3
nginx\t3pi 1
nginxingress\t3pj
ngrok\t3pk
ngrx\t1fl
ngx\tsm
ngxs\tsn
nhibernate\tso
nhost\tsp
ni\t3o5 1g 1 1 1
nice\t3pp
nicegui\tsq
nielsen\t3pq
nifi\t2i5
nightwatch\t3pr
nim\t2b
nimble\t3ai
nimlang\t2b
ninja\tsr 2x1 1
ninjaone\t3pt
ninjarmm\t3pt
ninject\tss
nintex\tst
nio\tlz
nis\t5e4
nis2\t5e4
nist\t5e5 1 1
niteststand\t3pn
nitric\t3pu
nitro\tsu 12a
niveristand\t3po
nivo\tsv
nix\t3pv
nixo\t3pw
nixos\t3pw 1
nixoslinux\t3px
nixtla\t1fm
nlb\t267
nlog\t3py
nlp\t5e8
nltk\t1fn
nlu\t5e8
nmap\t3pz
nmea\t4q8
nn\t5rh
no\tsw w5 3ns
nobl\t3q0
nobl9\t3q0
noc\t3p9 1az
nocode\t5ct
node\tsx 1 1 2x2 1 n
nodebb\tt0
nodeexporter\t3q1
nodej\tsz
nodejs\tsz
nodemailer\tt1
nodemon\tt2
nodepool\t3q3
nodepools\t3q3
nokia\t3q4
nokogiri\tt3
nom\tt4
nomad\t3q5
non\t1p1
nonlinear\t50d
nonstop\t3ad
nopcommerce\tt5
nor\t300
nordic\t3q6
norflash\t300
normal\t50c
nornir\t3q7 1
northflank\t2cd
nose\tt6
nosql\t1p1
notebooklm\t29g
notification\t23b
notion\t3q9
nova\to9
novu\tt7
nox\tt8
nozomi\t3qa
nozominetwork\t3qa
nozominetworks\t3qa
npc\t5au
npgsql\tt9
npm\t3qb
npu\t395
nrf\t3q6
nrf52\t3q6
nrf53\t3q6
nrwl\t3qr
ns1\t3qc
nse\t5ri
nservicebu\tta
nservicebus\tta
nsight\t3qn
nsis\t3qd
nsq\t3qe
nsubstitute\t3qf
nsx\t2la 1wa
ntp\t4q9
nucleus\t3qg
nucleusrto\t3qg
nucleusrtos\t3qg
nuget\t3qh
nuitka\ttb
nuke\ttc
num\ttd mc
numba\t1fo
numerical\t50d dw
numexpr\ttd
numpy\t1fp
nunit\t3qi
nuodb\t1p2
nutanix\t2ce 3f5
nuttx\t3qj
nuxt\tte 1 1
nuxtcontent\ttf
nuxtj\tte
nuxtjs\tte
nvd3\tth
nvidia\tti iy 3a 1 1 3c 21v 5l 1 1 1 20x
nvidiajetson\t3ql
nvidianemo\t1fq
nvidianim\t3qm
nvidiansight\t3qn
nvidiariva\t1fs
nvivo\t3qo
nvlink\t3cc
nvm\t3qp
nvme\t3qq zk
nx\ttj 1y8 wr 29
nxelixir\ttj
nxp\t3qs 1
nxpkineti\t3qt
nxpkinetis\t3qt
o\t4qb 1
o365\t3r3
oak\ttk
oam\t3gv
oat++\ttl
oauth\t4qc
oauth2\t4qc
oban\ttm
obd\t3qu
obd2\t3qu
obiee\t3qv
obj\t2c
objc\t2c
object\t2d 3 1mn nc 1v 1cm 1 1gq 1j 5a 1 7
objectbox\t1p3
objection\ttn
objective\t2c rc
objectivec\t2c
objectlock\t3qw
objectscript\t2d
observability\t50e
observable\t3qy
observablehq\t3qy
observium\t3qz
obspy\ttp
oca\t5rq
ocajp\t5rr
ocaml\t2e
ocean\t1p4
oceanbase\t1p4
ocelot\ttq
oci\t2ck
ocjp\t5rq
ocp\t5rq
ocpjp\t5rr
ocpp\t31g
ocr\t5ea
octave\t5eb
octo\t3r0
october\ttr
octobercm\ttr
octobercms\ttr
octomap\t3r0
octopus\t3r1
octopusdeploy\t3r1
odata\t5ec
odi\t3sy
odk\t3r2
odoo\tts
odx\t2pf
oem\t1pd
ofbiz\t6b
office\t3m0 53
office365\t3r3
offline\ttt 4kk
oidc\t4qh
okd\t3r4
oke\t2co
okhttp\ttu
okr\t5jd
okrs\t5jd
okta\t1ft 4bs
oktacertified\t5rl
okteto\t3r5
olap\t5ee
ollama\t1fu
oltp\t5ef
omegamon\t3r6
omni\t3r7
omniture\t2f1
omop\t5v3
ompl\t3r8
omron\t3r9
omronplc\t3r9
on\t50f
one\ttv 1k4 1db 1 1
oneapi\t1if
onedrive\t2bo
onelake\t2bd
onelogin\ttv
onenote\t2bp
onesignal\t3ra
onestream\t3rb
onetrust\t3rc
onion\t5j2
online\t3rd 15l 2 cm
onnx\t1fv
onos\t3re
onsen\ttw
onshape\t3rf
ontap\t3ot
ontologies\t5cl
ontology\t5cl
oo\t2ea 2uw 5b
ooa\t5eg
ooad\t5eg
ood\t5eh
oop\t5eh
oozie\t3rg
opa\t3rh 1
opagatekeeper\t3ri
opal\t3rj
opc\t4qd 1
open\tom 5g lu 3 wi 12 1dy 3 1 1 7 h 4 xx 4 2 9z d4 z 1 6
open3d\t3rn
openacc\t5ei
openai\t1fw 1 1 3z 19t xy 1 1
openaiapi\t1fw
openaieval\t3rp
openaievals\t3rp
openaigym\t1fy
openaiswarm\t3rq
openamp\t3rr
openapi\t5ej
openbla\ttx
openblas\ttx
openbmc\t3d8
openbsd\t3rs
openbug\t4it
openbugs\t4it
opencart\tty
opencascade\t3rt
opencensu\t3ru
opencensus\t3ru
opencl\t2f
opencm\ttz
opencms\ttz
openconnect\t3rv
opencost\t3gl
opencv\t1fz
opencypher\tq
opendaylight\t3rw
opendrive\t3rx
opendss\t3ry
openeb\t3rz
openebs\t3rz
openedge\t1qg
openfaa\t2cg
openfaas\t2cg
openfeign\tg8
openfga\tu0
openflow\t4qg
openfoam\t3s0
openframework\tu1
openframeworks\tu1
opengauss\t1p5
opengl\tu2
openhand\t3s1
openhands\t3s1
openid\t4qh
openidconnect\t4qh
openio\t3s2
openjdk\tu3
openjpa\tu4
openlane\t3s7
openlayer\t1g0
openlayers\t1g0
openldap\t3s3
openlineage\t3ke
openmetadata\t3s4
openmodelica\t3n7
openmp\tu5 4kf
openmpi\t5dk
opennm\t3s5
opennms\t3s5
opennmt\t1g1
openocd\t3s6
openpyxl\tu6
openroad\t3s7
openrouter\t3s8
openscad\t3s9
openscap\t5el
openscenario\t3rx
opensearch\t1p6
openshift\t3sa 1zc
opensip\t3sb
opensips\t3sb
openssl\t3sc
openstack\tu7 1ia wz
openstackswift\tu7
openstreetmap\t1g2
opensuse\t3sd
openswoole\t159
opentelemetry\t3se
opentext\t3sf
openthread\t4sq
opentofu\t3sg
opentok\t18k
opentracing\t3sh
opentsdb\t1p7
openui\t43x
openui5\t43x
openusd\tu8
openva\t3si
openvas\t3si
openvino\t1g3
openvm\t3sj
openvms\t3sj
openvpn\t3sk
openvz\t3sl
openwrt\t3sm
openzeppelin\t1g4
openzf\t3sn
openzfs\t3sn
operating\t5em
operational\tu9
operations\t4qj o4
operator\t3so 1jy
operatorsdk\t3so
opmanager\t3sp
opnsense\t3sq
ops\t1yt 1ty
opsgenie\t3sr
opswork\t1yt
opsworks\t1yt
optical\t3ss uk qy
optimization\t4yn 4 q 8 o i k bk 1o
optimize\t4yn 4 q 8 o i k bk
optimized\t51f
optimizely\tua 2yj
optimizing\t4yn 4 q 8 o i k bk
optistruct\t2gb
optuna\t1g5
or\t2uf
oracle\t7o 1hk 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1h le 1 1 1 1 1 1 1 1 1 1 1 nm 6v 3o e9 3n 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 cb 3e 86 1b 198 1 1 1 1 1
oracleadf\t3su
oracleapex\t1p9
oracleasm\t3sw
oraclecloud\t2ck
oracleexadata\t2cp
oracleform\t1pf
oracleforms\t1pf
oraclefusion\t3t1
oraclelinux\t3t4
oraclereport\t3t5
oraclereports\t3t5
oraclesbc\t3t6
oraclesqlplu\t1pk
oraclesqlplus\t1pk
oraclestream\t1pl
oraclestreams\t1pl
oracletimesten\t1pm
oran\t4qb
orb\t4h7
orc\t3ta
orcad\t3tb
orchard\tub
orchardcm\tub
orchardcms\tub
orchardcore\tub
orchestrate\t57q b0
orchestrating\t57q b0
orchestration\t57q b0
orchestrator\t1po
orientdb\t1pp
orm\t5eo
orms\t5eo
ory\tud 2yz
orykrato\tud
orykratos\tud
os\t3jw 4e 53 17e 1p c6
osb\t3t7
oscilloscope\t3te
oscilloscopes\t3te
oscommerce\tue
oscp\t5rt
osda\t5ru
osed\t5rv
osek\t3tf
osep\t5rw
osgi\tuf
osi\t5ep
osint\t5eq
osisoft\t1pq vi
osm\t1g2
osmnx\tug
oso\tuh
ospf\t4qi
oss\t4qj 9x
ossec\t3tg
ostree\t3th
oswe\t5rx
oswp\t5ry
ot\t50h
ota\t5er
otel\t3se
otn\t4qk
otp\tui
otrs\tuj
ouster\t4gj
outlier\t55r
outlook\t3m1
outsystem\t3ti
outsystems\t3ti 1yh
over\t5er
ovh\t2cu 1
ovhcloud\t2cu
ovirt\t3tj
ovm\t3tk
ovn\t3rm
ovs\t3rm
ovsdb\t4ql
owasp\t3tl 1 1l6 1 1 1
owaspzap\t3tm
owb\t3t9
owl\t5cl
owncloud\tuk
oxc\tul
oxid\tum
oxygen\tun
oxygenbuilder\tun
ozone\t44q
p\tuo
p2p\t5f2
p3o\t5s0
p4\t3up vx
p5\t1g6
p5j\t1g6
p5js\t1g6
paa\t2cw
paas\t2cw
pacemaker\t3tn
pachyderm\t3to
package\t4wn 2l
packagist\tup
packer\t3tp
packet\t2cx ew 28p 1
packetbeat\t307
packettracer\t2rt
packml\t4qn
pacman\t3tq
pact\t3tr
paddle\t1g7 2dl
paddlepaddle\t1g7
padrino\tuq
pads\t3tt
padslayout\t3tt
page\t50k 4m
pager\t3tu 16l
pagerduty\t3tu
paginated\t2br
pagination\t50l
paid\t528
pair\t50m
paired\t50m
pairing\t50m
paket\tur
palladium\t2p1
palo\t3tv 1
pam\t5fd
pan\t3tw
panda\tus lg
panda3d\tut
pandacss\tus
pandas\t1g8
pandera\t3tx
pandora\t3ty
pandorafm\t3ty
pandorafms\t3ty
panel\tuu 2z5
panelholoviz\tuu
panelview\t3tz
pantheon\t2cy
panzura\t3u0
paper\tuv
papermill\t3u1
paperspace\t2cz 1h3
papertrail\t3u3
para\t3u7
parallel\t1yx 1v7 10v ed 5k
parallelcluster\t1yx
parallels\t3u4
parameter\t1yy
parameterstore\t1yy
paramiko\tuw
parasoft\t3u5
parasolid\t3u6
paraview\t3u7
parca\t3u8
parcel\t3u9
pardot\t434
park\tux
parquet\t3ua
parse\tuy
parser\t50n
parseserver\tuy
parsing\t50n
partial\t4yj
partitioning\t50o
party\tuz
partykit\tuz
pascal\t2g
passenger\tv0
passkey\t4np
passkeys\t4np
passport\t1g9
passportj\t1g9
passportjs\t1g9
password\t50p al
passwordless\t50q
pasta\t5ex
patch\t50r
path\t5ey z
patroni\t1pr 1
pattern\tv1
patternfly\tv1
paxo\t57p
paxos\t57p
pay\t528
payara\tv2
payload\tv3 43s
payment\t5ez
paypal\t1ga
paystack\t3ub
pc\t3uc
pca\t59a ir
pcan\t3ud
pcap\t5s2
pcaprometheu\t5s1
pcaprometheus\t5s1
pcb\t5f0
pcep\t5s2
pcf\tv4 1ac
pci\t4qo od
pcie\t4qo 1
pcl\t1gk 2du
pcnsa\t5s3
pcnse\t5s4
pcpp\t5s2
pcrf\t4qq
pcs\t460
pcs7\t460
pcsa\t5s6
pd1\t5tk
pd2\t5tk
pdcp\t4qr
pdfplumber\tv5
pdi\t3uj
pdm\tv6
pdmpython\tv6
pdoc\tv7
pdq\t3uf
pdqdeploy\t3uf
pe\t5s5
peak\t3ud
pear\tv8
pebble\t1pt
pebbledb\t1pt
peer\t4v1 k1
peewee\tv9
peft\t5aj
pega\t3ug 1xq
pegacertified\t5s6
pegasystem\t3ug
pegasystems\t3ug
pekko\t56
pelican\tva
pelicanssg\tva
pen\t50s
pendo\t3uh
penetration\t50s
penny\tvb
pennylane\tvb
pentaho\t3ui 1
pentest\t50s
pentesting\t50s
people\t1pu 24q 1
peoplecode\t3uk
peoplesoft\t3ul
peopletool\t1pu
peopletools\t1pu
pep\tvc
perception\t41k
percona\t1pv 1
perconaserver\t1pw
percy\t3um
perf\t3un 3
perfect\tvd
perfectswift\tvd
perfetto\t3uo
perforce\t3up
perform\t4v1
performance\t4uc 5n u 1 1 k
perfview\t3uq
perl\t2h
perl5\t2h
permit\tve
perplexity\t3ur
perplexityapi\t3ur
pest\t3us
pester\t3ut
petite\tvf
petitevue\tvf
petsc\tvg
petting\t1gb
pettingzoo\t1gb
pfmp\t5s7
pfsense\t3uu
pgadmin\t1px
pgbackrest\t1py
pgbouncer\t1pz
pglogical\t1q0
pgmp\t5s8
pgsql\t1qc
pgtap\t1q1
pgvecto\t1q2
pgvector\t1q3
pgx\tvh
phabricator\t3uv
phalcon\tvi
pharo\t3d
phaser\t1gc
phi\t3uw
phing\tvj
phinx\t1q4
phishing\t5f3
phoenix\tvk 1 2zc
phoenixcontact\t3ux
phone\tc0
phonegap\tc0
photo\t3v1
photogrammetry\t2e3
photon\tvm 2zc 1
photonic\t3v0
photonics\t3v0
photono\t3uz
photonos\t3uz
photoshop\t3v1
php\t2i t5 1 1 ga e6 24y 1
php5\t2i
php7\t2i
php8\t2i
phpbb\tvq
phpc\tvp
phpcs\tvp
phpmyadmin\t1q5
phpstan\t3v2
phpstorm\t3v3
phpunit\tvr 2zd
phusion\tv0
physical\t4w2 4u he
physics\t5f4
physx\t5f4
pi\t2l8 19x 16l
pic\t3lo
pic18\t3lo
pic32\t3lo
picasso\tvs
picassoandroid\tvs
pick\t1q6
pico\tvt
pid\t57s
pig\t3v6
pigment\t3v7
pihistorian\t2l8
pikeo\t3v8
pikeos\t3v8
pil\t1gd
pillow\t1gd
pim\t4qs
pimcore\tvu
pinecone\t1q7
ping\t3v9
pingdom\t3va
pingfederate\t3v9
pingidentity\t3v9
pinia\t1ge
pino\t3vb
pinot\t1ks
pip\t3vc
pipe\t3ve
pipeda\t5f5
pipeline\t5iq
pipelines\t58s
pipenv\t3vd
pipewire\t3ve
piranha\tvv
piranhacm\tvv
piranhacms\tvv
pisystem\t2l8
pit\tvw
pitest\tvw
pitmutation\tvw
pivot\t3m2
piwik\t3vf
piwikpro\t3vf
pixi\t1gf
pixie\t3vg
pixij\t1gf
pixijs\t1gf
pkg\t3vh
pki\t5f6
pl\t2j 1 1 3sx 1wz
pl1\t2j
place\t50w
plaid\t1gg
plan\t3vj
planet\t1q8
planetscale\t1q8
planful\t3vk
planning\t3b7
plant\t3vl
plantuml\t3vm
plastic\t3vn
plasticscm\t3vn
platform\t2cw 4 2nx sc b
platformio\t3vo
platformsh\t2d0
plausible\t3vp
play\tii df 1 1 1
playcanva\tvz
playcanvas\tvz
playconsole\tii
playfab\tw0
playjava\tvy
playready\te7
playroom\tw1
playstation\tw2
playtesting\t50y
playwright\tw3 1 2zm
plc\t1x 5da
plcs\t5f7
plecs\t3vr
plesk\t3vs
plivo\tw5
plm\t5f8
plone\tw6
plop\tw7
plotly\tcw 13l
plpgsql\t2k
plsql\t2l
plugin\t50z
plumber\t3vt
pm2\t1gi
pmbu\t4rw
pmbus\t4rw
pmd\t3vu
pmdarima\t1gj
pmi\t5s9 1 1 1 1
pmiagile\t5s9
pmp\t5se
pnp\tw8
pnpm\t3vv
pnppowershell\tw8
pnpt\t5sf
pocket\tw9
pocketbase\tw9
poco\twa
podman\t3vw
poetry\twb 2zm
point\t1gk
polar\t1gl
polardb\t1q9
polarion\t3vy
polaris\twc 2zn
polarisshopify\twc
polars\t1gl
polka\twd
polkadot\t3w0
polly\twe
poly\t3w1
polyaxon\t3w2
polycom\t3w1
polygon\t3w3
polymer\twf
polymerj\twf
polymerjs\twf
polyspace\t3w4
polytomic\t3w5
pom\t50k
pony\twg
pop3\t4om
popmotion\twh
portable\t3w6
portainer\t3w7
porter\t2d1
porterpaa\t2d1
porterpaas\t2d1
portkey\t3w8
portnox\t3w9
ports\t5j2
portworx\t3wa
pose\t3wb
posit\t3wc
positconnect\t3wc
post\t1gm 9o 263 2 14l e9
postcss\t1gm
postfix\t3we
postgi\t1qa
postgis\t1qa
postgre\t1qc
postgres\t1qb 1
postgresql\t1qc
postgrest\t1qd
posthog\t3wf
posthtml\twi
postman\t3wg
postmark\twj
postmortem\t510
postmortems\t510
pothos\tix
pouchdb\t1qe
power\t2m si vb fk 5t 1 1 18 1 1 zc 7b 2b af 1 1 1 1 1 1 3 1 1 12p 3e cf d6 2
powerapp\t2d2
powerapps\t2d2
powerautomate\t2d3
powerbi\t3wi
powerbuilder\t3wn
powercenter\t3cg
powercli\t3wo
powerdesigner\t1qf
powerdn\t3wp
powerdns\t3wp
powerfactory\t3wq
powermock\t3wr
powerpage\t2bu
powerpages\t2bu
powerplatform\t2d4
powerpoint\t3ws
powerquery\t3wl
powerscale\t2xm
powershell\t2m 2wr xg
powertools\t1yz
powertrain\t3wu
powervm\t3wv
ppc\t528
ppo\t2z0
pppoe\t4qt
pprof\t3ww
pptp\t4qu
pqc\t5f9
pr\t4v1
pre\t3wx 6
preact\twk
precisely\t4b0
precision\t4qy
prediction\t5fb
predictive\t3wy 1id
preempt\t3wz
preevision\t3x0
prefect\t3x1
premiere\t3x2
premierepro\t3x2
prescan\t3x3
preset\t3x4
presta\twl
prestashop\twl
presto\t3x5
prestodb\t3x5
pretraining\t3x6
prettier\t3x7
prime\t1go 1
primeface\tmy
primefaces\tmy
primeng\t1gn
primer\twm
primercss\twm
primereact\t1go
primetime\t4b7
primevue\t1gp
prince\t5sj
prince2\t5sj 1
principal\t59a
principle\t5co
prism\twn
prisma\two k2 2gi 1
prismaaccess\t3x8
prismic\twp
prismmvvm\twn
privacera\t3xa
privacy\t511
private\t1z1 4k 9k
privatelink\t1z1 4k
privilege\t5fc
privileged\t2d6 327
pro\t2vf
probability\t5fe
problem\t512 3a
proc\t440
process\t2c3 2i2 6y
processing\t1g6 3fz 4e 5p 7 2 16 1p 8 l 4r 2j q
processor\t2vc
prodigy\t3xb
product\t514 1 e3 7
production\t4zz
proengineer\t2vf
professional\t5m1 35 1 4 1 39 3
profibu\t4qv
profibus\t4qv
proficy\t359
profile\t4w6 50
profiling\t4w6 4n d
profinet\t4qv
profisee\t3xc
proget\t3xd
program\t51q
programmable\t5f7
programmatic\t55h
programming\t4v3 e3
progress\t1qg 26y
progressive\t5fg 6
progressively\t5fg
proguard\twq
project\twr 1 1 1se 20f bl r7
projectchip\t4pm
projectlombok\twr
projectloom\tws
projectreactor\twt
prolog\t2n
prometheu\t3xf
prometheus\t1qh 26y 1
prometheustsdb\t1qh
prompt\t23m 1tv 1 w9 lq
promptflow\t23m
promptfoo\t3xj
prompting\t5fh
promql\t3xk
proofpoint\t3xl
prop\t5v4
propel\twu
propelorm\twu
property\t518
prophet\t3xm
proptech\t5v4
prose\t1gr
prosemirror\t1gr
proteus\t3xn
protobuf\twv 1 4im
protobufs\t5fi
protocol\t50i f0
proton\t3xo
protonvalve\t3xo
prototype\t519
prototypes\t519
prototyping\t519
protractor\t3xp
protégé\t1qi
provider\twx
prow\t3xq
proxmox\t2d7
proxy\t5fj
proxysql\t1qj
prs\t51a
prtg\t3xr
ps4\tw2
ps5\tw2
psalm\twy
pscad\t3xs
psd\t5sl
psd2\t4qw
psd3\t4qx
pseries\t3be
psery\t3be
pseudonymization\t4vr
psim\t3xt
psk\t5sm
psm\t5m1 6m
psoc\t3ca
pspice\t3xu
pspo\t5so 1
psql\t1qc
pss\t3xv
psse\t3xv
psycopg\twz
psycopg2\twz
ptc\t2vf 12h
ptcwindchill\t3xw
ptp\t4qy
pub\tx0 1ck 33k
public\t25f 39r e
publish\t5d4
pubnub\tx0
pubsub\t5d4
pug\t1gs
pull\t4v1 69
pulp\t3xx
pulsar\t2i9
pulse\t3xy 1
pulseaudio\t3xz
pulsesecure\t3xy
pulumi\t3y0
puma\t3y1
pundit\tx1
puppet\t3y2 1 1un
puppetbolt\t3y3
puppeteer\t1gt
pure\t2o ue 312 1un
purescript\t2o
purestorage\t3y4
purple\t51l
push\tx3 4ii
pusher\t3y5
putty\t3y6
pvcs\t3y7
pvsyst\t3y8
pwa\t5fm
pwas\t5fm
pwm\t3y9
px4\t3ya
pxe\t3yb
py\t2p 3vn d 1
py3\t2p
py4web\t195
pyarrow\t3yd
pyat\t3ye
pyats\t3ye
pyaudio\t1gu
pybind11\tx4
pybullet\t3yf
pycaret\t1gv
pycharm\t3yg
pydantic\t1gw 2hl
pydanticai\t3yh
pydeequ\t2xg
pydocstyle\tx5
pyenv\tx6
pyflink\t33f
pyg\t1gx
pygame\tx7
pygtk\tx8
pyinfra\t3yi
pyinstaller\tx9
pylint\t3yj
pymc\t3yk
pymongo\txa
pyo\txb
pyo3\txb
pyodide\txc
pyomo\t3yl
pypdf\txd
pypi\t3ym
pyproj\txe
pypy\txf
pyqt\txr
pyramid\txg 317
pyre\txh
pyright\txi
pyroscope\t3yo
pyside\txj 1
pysideqt\txk
pyspark\t3yp
pystan\t496
pytest\txl 1 314
python\t2p uy 2v h1 14v 19j 2u
python2\t2p
python3\t2p
pytorch\t1gx 1 1
pytype\txo
pyvista\txp
q\t1ns 2b0 s7
q#\t2q
qa\t3yt vb 77
qac\t3yt
qc\t51c
qdrant\t1qk
qe\t51d
qemu\t3yu
qgis\t3yv
qiskit\txq 4hz
qiskitruntime\txq
qldb\t1vb
qlik\t3yw 1 1 1tu
qlikcertified\t5ss
qlikcompose\t3yx
qlikreplicate\t3yy
qliksense\t3yw
qlikview\t3yw 3
qlora\t3z0
qmf\t3z1
qml\txr 2
qms\t51e
qnap\t3z2
qnx\t3z3 1
qnxneutrino\t3z4
qos\t5fn
qradar\t3z5
qsharp\t2q
qspi\t4r0
qsys\t3ys
qt\txr 1 1 1 31c
qtcreator\txs
qtest\t3z7
qtile\t3z8
qtp\t4f7
qtwidget\txu
qtwidgets\txu
quagga\t34k
qualcomm\t3z9
quality\t3aa 1r1 1 1 1 e9
qualtric\t3za
qualtrics\t3za
qualy\t3zb
qualys\t3zb
qualysguard\t5st
quantitative\t5v5
quantization\t5fo
quantum\t3zc 1 1gc
quantummetric\t3zc
quarku\txv
quarkus\txv
quart\txw
quarto\t2r
quartu\t3ze
quartus\t3ze
quartz\txx 31i
quasar\txy 1 j1
quasarcli\txy
quasardb\t1ql
quay\t3zg
query\t51f
querydsl\ty0
questa\t45o
questasim\t45o
questdb\t3zh
question\t1h1
queue\t5d4
queueing\t5d4
queuing\t5d4
quic\t4r1
quick\ty1 xc 245 1
quickbook\t3zi
quickbooks\t3zi
quickcheck\t3zj
quicksight\t1vd
quicktest\t4f7
quickwit\t1qm
quill\ty2
quilt\t3zk
qumulo\t3zl
qunit\t3zm
qutip\ty3
qwen\t3zn
qwen2\t3zn
qwik\ty4
r\t2s 1 i 19q 2p1
r2\t25s
r2dbc\ty5
r8\twq
rabbit\t3zo
rabbitmq\ty6 31i
rabbitmqerlang\ty6
rac\t1pi
racf\t3zp
rack\ty7
racket\t2u
rackruby\ty7
rackspace\t2d8
rad\t51g
radius\t4r2 1
radix\t1h2
radware\t3zq
raft\t57p
rag\t5fq
raga\t3zr
ragas\t3zr
raid\t5fr
raii\t12l
rail\t10j
rails\ty8 2b
railsapi\ty8
railway\t2d9
raku\t2v
rally\t3zs
ramda\ty9
raml\t5fs
ran\t4m2
rancher\t3zt 1 1
rancherdesktop\t3zu
rancherfleet\t3zv
random\t5ft
ranger\t2ia
ranking\t3zw
ranorex\t3zx
ransomware\t5fu
rapid\t1fr 1c 2iv 11i 1
rapid7\t3zy
rapidminer\t1h3
rapids\t1fr
rapier\tya
rapita\t3zz
rasa\t1h4
rasp\t5fv
raspberry\t5fw
raspberrypi\t5fw
rasterio\tyb
rate\t51i
rational\t3b8 qy
ratpack\tyc
rauc\t400
ravendb\t1qn
ray\t1h5 1 1 3yq
raygun\t401
rayon\tyd
rayrllib\t1h6
rayserve\t1h7
razor\tye 31o 1
razorpay\t404
rbac\t5fy
rbenv\tyf
rbs\tyg
rca\t523
rcdd\t5l0
rce\t5g4
rcs\t4r4
rdbm\t1r0
rdbms\t1r0
rdf\t5cl
rdf4j\t1qo
rdkit\tyh
rdma\t3cc
rds\t1ke b0 1 gj
rdsproxy\t1vf
re\tbb 3ou
react\tfl ix 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 f4 34 1 1 1 4 2ir 1go
reactadmin\tyj
reactaria\tyk
reactbootstrap\tyl
reactcontext\tym
reactdnd\tyn
reactemail\tyo
reactflow\tyq
reaction\tz1
reactive\t5fz
reactiveui\tz2
reactivex\t1hc
reactj\tyi
reactjs\tyi
reactnative\tyr
reacto\t407
reactos\t407
reactphp\tz3
reactquery\t1ha
reactrouter\t1hb
reactselect\tyv
reactspring\tyx
reactsuspense\tyy
reacttable\tyz
read\t5go
reading\t5go
readyapi\t479
reagent\tz4
real\t1pi 27h 9a yb x 4o 5v f
realitykit\t111
realm\tz5 rk 1
realmdb\t1qp
realmmobile\t1qq
realmswift\tz5
realsense\t3cx
realtime\t5a5
reanimated\tyt
reasonml\t2y
rebar\tz6
rebar3\tz6
rebu\tz7
rebus\tz7
recaptcha\t29l
rechart\t1hd
recharts\t1hd
recoil\t1he
recommendation\t5g1
recommender\t5g1
record\t4vw
records\t51j
recovery\t51k
rector\tz8
rectorphp\tz8
recurly\tz9
red\tma 196 1wu 76 s 1 1q zm r9 1
redash\t40a
redcap\t40b
redfish\t3d8
redgate\t1qr
redhat\t408
redhawk\t2h1
redi\t1qs
redis\tza 18 qa 1 1 1 1 1 1
rediscluster\t1qt
redisearch\t1qz
redisjson\t1qz
redissentinel\t1qv
redisstack\t1qw
redisstream\t1qx
redisstreams\t1qx
redisvector\t1qy
redivi\t40c
redivis\t40c
redmine\t40d
redpanda\t40e
redshift\t1vg 1
reducing\t549
redux\tyu h 1 i3 1
reduxthunk\tzc
redwood\tzd
redwoodj\tzd
redwoodjs\tzd
refactor\t51m
refactoring\t51m
refactors\t51m
refine\tze
refinery\tzf
refinerycm\tzf
refinerycms\tzf
refit\tzg
reflex\tzh
reflexpython\tzh
reg\tzi
regex\t2x
regexes\t2x
regexp\t2x
regl\tzj
rego\t2w
regression\t51n ef
regular\t2x 4yr
regulatory\t4v9
reinforcement\t5g3
rekognition\t1vi
relation\t1hh
relational\t1r0 4e 312
relay\t1hi
release\t40f 11a 1 rd
releaseplease\t40f
reliability\t51r
reltio\t40g
remediating\t54y
remedy\t2nk
remix\tzk
remote\tgo 1va 1oj 1fn a
render\tzl 1dp 1
renderdoc\tzl
rendering\t57m 3j
renesa\t40i
renesas\t40i
renovate\t40j
renv\t40k
replicate\t40l
replication\t51s
replit\t40m 1
replitagent\t40n
repodb\tzm
report\tzn 311 1fh
reporting\t5g5
reportlab\tzn
reportportal\tzo 310
reqnroll\tzp
request\t4x4 1r
require\t40p
requirej\t40p
requirejs\t40p
requirement\t51t 1 2g
requirements\t51t 1 1 20
reqwest\tki
reranker\t3ax
rerankers\t3ax
reranking\t3ax
res\t1hk
rescript\t2y
reselect\tzq
resend\t40q
reserved\t1z8
resharper\t40r
resilience4j\t40s
resnet\t1hk
resource\t1z4
responding\t4yp
responsible\t40t 14s
responsive\t51w
resque\tzr
rest\tzs 2 310 t3 3 m6
restapi\t5g6
restassured\t40u
restconf\t4q5
restdoc\tzs
restdocs\tzs
restful\t4tx m9
restic\t40v
restify\tzt
restore\t4w8
restsharp\tzu
retell\t40w
retellai\t40w
rethinkdb\t1r1 1
retool\t40x
retrieval\t5fq
retrofit\tzv
retry\t51x
revel\tzw
revenue\tzx
revenuecat\tzx
reverse\t51y 1 dk o
review\t40y sm 1h ok
reviewable\t40z
reviewboard\t40y
reviewing\t4tk 1h ok
reviews\t4v1
revision\t54u
revit\t410
rework\t534
rexx\t411
rf\t4r5 p3
rfid\t5g9
rh850\t40i
rhca\t5su
rhce\t5jw 90
rhcsa\t5sw
rhel\t408
rhia\t5sx
rhino\tzy 314
rhinocero\t412
rhinoceros\t412
rhinomock\tzy
rhinomocks\tzy
riak\t1r3
ribbon\tzz 314
ribbonnetflix\tzz
ribbonsbc\t413
rich\t100 1
richface\t101
richfaces\t101
richtextual\t100
rider\t414
ring\t415
ringcentral\t415
riot\t102 314
rip\t4r6
ripgrep\t417
ripv\t4r6
ripv2\t4r6
risc\t418 1
riscv\t418
rising\t41a
risingwave\t41a
risk\t520 1 1 e8
rive\t103
riverbed\t41b
riverpod\t104
rivery\t41c
riviera\t2g3
rke\t41d
rke2\t41d
rl\t5g3
rl78\t40i
rlc\t4r7
rlhf\t5g3
rllib\t1h6
rls\t524
rman\t1r4
rmarkdown\t2t
rmf\t5ga
rmi\t41e
rnn\t5e0
roadrunner\t105
roberta\t1hl
roblox\t106
robo\t107
roboflow\t41f
robolectric\t41g
robot\t41h 1 1 1 1 c
robotframework\t41h
robotic\t41j 1es 2
robotics\t5gb
robotstudio\t2ed
robyn\t108
roce\t3cc
rockchip\t41m
rocket\t109 1
rocketrust\t10a
rocksdb\t1r5
rockwell\t2g5 1li 1 1
rocky\t41q
rockylinux\t41q
rocm\t2z
roda\t10b
roku\t41r
role\t5fy
rollbar\t41s
rolldown\t10c
rolling\t56p
rollup\t41t
rom\t10d
rome\t10e
roo\t41u
rook\t41v
room\t10f
root\t523
rootkit\t5gc
rootkits\t5gc
rootly\t41w
roots\t10g
rootssage\t10g
ror\t10j
ros\t41x 1
ros2\t41x
rosa\t41z
roslyn\t10h
rosnavigation\t41y
route\t1vj
route53\t1vj
routers\t4r8
routing\t4r8
row\t524
rpa\t5gd
rpc\t5ge
rpg\t30
rpgle\t30
rpm\t420 x8
rpmbuild\t420
rq\t10i
rrc\t4r9
rs\t4ra 1
rs232\t4rb
rs485\t4rb
rsa\t5fk
rshiny\t3b
rslogix\t41p
rspack\t421
rspec\t422
rss\t4rc
rstan\t496
rstp\t4rd
rstudio\t2s 3zb
rstudioserver\t423
rsync\t424
rsyslog\t425
rt\t3wz
rtb\t55h
rtc\t426
rtcp\t4rf
rtems\t427
rti\t4mx
rtk\t1hf
rtl\t406 z9 iv
rtmp\t4re
rtos\t5gf
rtp\t4rf
rtsp\t4rg
rubo\t428
rubocop\t428
rubrik\t429
ruby\t31 xi 1 31q 1
rubygem\t42a
rubygems\t42a
rubymine\t42b
rubymotion\t10k
rubyonrail\t10j
rubyonrails\t10j
rucku\t42c
ruckus\t42c
rudder\t42d 1
rudderstack\t42e
ruff\t42f
rule\t31u
rules\t2za
rum\t42g
run\t2dc
runc\t42h
rundeck\t42i
runit\t42j
runpod\t2dc
runway\t42k
runwayml\t42k
rush\t10l
rust\t32 2mn
rustfmt\t10m
rustlang\t32
rviz\t42l
rvm\tyf
rwd\t51w
rx\t1hm
rxandroid\t10n
rxdb\t10o
rxj\t1hm
rxjava\t10p
rxjs\t1hm
rxswift\t10q
rye\t10r
ryepython\t10r
s\t1r9 3sb
s1ap\t4rh
s2d\t49v
s3\t1ug 14
s32g\t3qs
s4\t1r9
s4hana\t1r9
s7\t45p
saa\t5gg
saas\t5gg
saber\t42m
sabsa\t5gh
sac\t43i
sacred\t42n
sae\t3dj
safe\t5jf 9j 1 1 1 1 1 1
safeagilist\t5sy
safearchitect\t5sz
safepopm\t5t1
saferto\t42o
safertos\t42o
saga\t1hg 3z2
sage\t1vm 273 1
sagemaker\t1vm 2 1
sagemath\t42q
sail\t42s
sailfish\t42r
sailfisho\t42r
sailfishos\t42r
sailpoint\t42s 1qd
sails\t10s
sailsj\t10s
sailsjs\t10s
saleor\t42t
sales\t42u 1 17s
salescloud\t42u
salesforce\t4 10p 1vo 5c 111 1 1 1 1 1 1 1 1 1 1 29 1nt 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 v
salesforcecpq\t42w
salesforcedx\t42z
salt\t435
saltstack\t10u 32b
sam\t1hs
samba\t436
samd21\t3lp
same\t4uk
saml\t4ri
samza\t2ib
san\t3ba 259
sandbox\t5gk
sandboxing\t5gk
sanic\t10v
sanity\t10w 419
sans\t5ot
sap\t10x pi r 1 1 1 1 m3 b9 1el 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 6i 1ja
sap2000\t31b
sapariba\t43a
sapbasi\t43b
sapbasis\t43b
sapcertified\t5to
sapcloud\t2dd
sapcommerce\t10x
sapdatasphere\t43i
sapfiori\t43l
saplumira\t43o
sapper\t10y
sapui\t43x
sapui5\t43x
sarbanes\t5he
sas\t33 3ba pl 1 1 1 1 1 1 1pl
sascertified\t5tp
sase\t5gl
sass\t34
sast\t538
sat\t445
sata\t442 nh
satcom\t4rk
satellite\t409 8 r3
saturn\tfs
sauce\t446
saucelab\t446
saucelabs\t446
sbc\t3t6
sbom\t5gm
sboms\t5gm
sbt\t447
sc\t5r4 1 1 2
sca\t533
scada\t5gn
scala\t35 ss 52 1 338
scalability\t526
scalable\t1id 3jt
scalacheck\t110
scalatest\t448
scale\t449
scaled\t5jf
scaleway\t2de
scaling\t526
scality\t44a
scalr\t44b
scan\t4wp
scann\t1rb
scap\t5el
scapy\t44c
sccm\t44d
scd\t52x
scene\t111
scenekit\t111
sceptre\t44e
schema\t3f3 1hd 2 2d ed
schemathesi\t44f
schemathesis\t44f
schematic\t5go
schematics\t5go
scheme\t36
schneider\t44g
sci\t1ho 1
scientific\t44h 19s
scikit\t1hn 1
scikitlearn\t1ho
scim\t4rl
scipy\t1hp
scjp\t5rr
scm\t54u
scom\t44i
scoop\t44j
scotty\t112
scottyhaskell\t112
scout\t44k
scoutapm\t44k
scp\t4rm
scrapy\t1hq
scratch\t37
screaming\t44l
screamingfrog\t44l
scripting\t527
scroll\t113
scrollmagic\t113
scrum\t5jg 1 a9
scrumalliance\t5tq
scrumban\t5ji
scrummaster\t5jh
scss\t34
sct\t1z9
sctp\t4rn
scylla\t1rc
scylladb\t1rc
sd\t5gp
sdc\t44m
sdet\t4u4
sdh\t4s2
sdio\t4ro
sdl\t114
sdl2\t114
sdlc\t5jj
sdn\t5hc
sdtm\t5ux
sdv\t44n
sdwan\t5gp
seaborn\t1hr
sealed\t3gs
seam\t115
seaorm\t116
search\t3zw 8h tv f e3
seatunnel\t2ic
seaweedf\t44o
seaweedfs\t44o
secoda\t44p
secret\t529 ri
secrets\t1zc 32x
secretsmanager\t1zc
secs\t4rp
section\t4tl
secure\t2rx 2ad 1 2 5 1v c8 6 v
security\t1zd d 9y 2p1 3b 1 a 1 1 1 1 1 1 1 1 1 6a 8g 12 bf
security+\t5n4
securityhub\t1zd
securityx\t5mv
sed\t38
segger\t44q
segment\t1hs 2mz nh
seldon\t44s
selenide\t44t
selenium\t117 33n
seleniumpython\t117
self\t2kz 1jw xq
selinux\t44w
sem\t528
semantic\t1i zq gl 2n4 1 xo 9z 45 2
semantickernel\t44x
semanticui\t1ht
semaphore\t44z
semaphoreci\t44z
semarchy\t450
sematext\t451
semgrep\t452
semi\t44v
semiconductor\t453
semrush\t454
semver\t52m
sencha\tfq lj
senchatouch\t119
send\t1hu
sendgrid\t1hu
sendinblue\t2o1
seneca\t11a
sensitive\t27l
sensor\t5gt
sensu\t455
sentence\t1hv
sentiment\t5e8
sentinel\t456
sentinelone\t456
sentry\t457
sentryone\t1rk
seo\t52n
seq\t458
sequel\t11b
sequelize\t1hw
sequelorm\t11b
sequential\t3bo
ser\t4rq
serde\t4rq
serdes\t4rq
serena\t459
serial\t4s7
serialization\t52o
serilog\t45a
servant\t11c
servanthaskell\t11c
server\t11d 1c2 2gs 5s s 1p 9 z d6 1 m
serveraction\t11d
serveractions\t11d
serverless\t1z7 e8 1 1rv
serverspec\t45c
service\t11e pz 7x 4r 1 1 21a 1 8a lf w 2r 1 9m w 2d 1a 8 2
servicebu\t241
servicebus\t241
servicecloud\t45d
servicefabric\t242
servicenow\t45e 1 1od
servicenowitom\t45f
servicestack\t11e
servlet\t11f
servlets\t11f
servo\t45g
ses\t1vr
session\t3t6 19m e5
sessions\t5gx
setuptool\t11g
setuptools\t11g
sfcc\t10t
sfdc\t42v
sfdx\t42z
sflow\t4q7
sfmc\t433
sfml\t11h
sftp\t4rr
sglang\t45h
sgx\t54d
shacl\t1re
shadcn\t1hx
shader\t39 y9
shadergraph\t11i
shaders\t39
shadow\t5ih
shaka\t11j
shakaplayer\t11j
shap\t45i
shapely\t1hy
sharding\t52t
share\t11k
shared\t29x 2l2
sharepoint\tcn ox 1 1 1ag
sharp\t11n
shell\tc 2y
shift\t52u
shiny\t3b
ship\t11p
shippable\t45j
shippo\t11o
shipstation\t11p
shopify\t20 zq 1 1 1 1 1 1 4rx
shopifyapi\t11r
shopifycli\t11s
shopifyplu\t11v
shopifyplus\t11v
shopifypolari\t11w
shopifypolaris\t11w
shopware\t11x
shouldly\t11y
siam\t5tu
sidekiq\t11z
siebel\t45k
siem\t5gy
siemens\t45l 1 1 1 1 1 1 1 1 1 7p
siemenscalibre\t45l
siemenslogo\t45m
siemensnx\t45n
siemensquesta\t45o
siemensscl\t45q
siemenstessent\t45s
siemensveloce\t45u
sig\t45w
sigfox\t4rs
sigma\t120 33v qy k6
signal\t121 40u 6p
signalfx\t48j
signalr\t121
signals\t122
signalspreact\t122
signoz\t45w
sigtran\t4sb
sil\t5b9
silicon\t3v0 1d 9k oj
siliconlab\t45x
siliconlabs\t45x
silver\t45y
silverlight\t123
silverpeak\t45y
silverstripe\t124
sim\t467
simatic\t45p a 1 1 ct
simatichmi\t45z
simcenter\t462 1
simd\t5h0
similarweb\t464
simio\t465
simple\t125 tf 9 1
simplecov\t125
simpleitk\t1hz
simpy\t466
simscale\t467
simscape\t468
simulation\t5h1
simulink\t3c 42x 1
simulinkcoder\t469
simulinktest\t46a
sinatra\t126
sinch\t127
singer\t46b
single\t1rf 30z oo
singlestore\t1rf
singular\t46c
singularity\t2j0
sinon\t46d
sip\t4rt qi
siri\t128
sirikit\t128
sirishortcut\t128
sirishortcuts\t128
sisense\t46e
sit\t4yx
site\t2dh 2pf 2a
site24x7\t46f
sitecore\t129 4rm
sitefinity\t12a
siteground\t2dh
six\t5tw 1 1
sixsigma\t5tw
skaffold\t46g
skeleton\t12b
skeletoncss\t12b
sketch\t46h
sketchup\t46i
sklearn\t1ho
skopeo\t46j
skos\t1rg
sktime\t1i0
skybox\t46k
skyboxsecurity\t46k
skype\t5i1
skyvia\t46l
slaac\t4ru
slack\t12c 34a
slackapi\t12c
slackapp\t12c
slackapps\t12c
slackbolt\t12c
slackware\t46n
slam\t5h3
slate\t12d
sles\t4ar
slf4j\t12e
sli\t5h4
slick\t12f 1 1
slickgrid\t12h
slickscala\t12g
slim\t12i
slinky\t12j
slint\tew
slis\t5h4
slo\t5h4
slonik\t12k
slos\t5h4
slowly\t52x
slsa\t53m
slurm\t46o
smalltalk\t3d
smart\t12l 29m rp 2t 1ag
smartform\t43w
smartforms\t43w
smartlook\t46q
smarto\t3bt
smartos\t3bt
smartthing\t12m
smartthings\t12m
smarty\t3e z9
smb\t4rv
smbu\t4rw
smbus\t4rw
smd\t534
smm\t531
smoke\t52y
smolagent\t46r
smolagents\t46r
smp\t46s
smpp\t4rx
smps\t3wm
sms\t4ry
smt\t445
smtp\t4rz
snabb\t46t
snakemake\t3f
snap\t12o 346 1
snapcraft\t46u
snapdragon\t3z9
snapkit\t12o
snaplogic\t46v
snapmirror\t3ou
snappackage\t46u
snappackages\t46u
snapshot\t52z
snapshots\t46w
snapvault\t3ou
snia\t5tz
sniacertified\t5tz
snmp\t4s0
snorkel\t46x
snort\t46y 1
snow\t45e
snowball\t1zk
snowflake\t470 1 1 1 py wz
snowpack\t12p
snowpark\t474
snowpipe\t474
snowplow\t475
snowpro\t5u0
snowsight\t476
snowsql\t477
sns\t1vt
snyk\t478
soa\t5h6
soak\t530
soap\t479 19y
soapui\t479
soar\t5h8
soc\t47a 19z 1
soc2\t5h9
social\t531
socket\t12q fb 3za
socketio\t1i1
sockets\t5hb
sockj\t12r
sockjs\t12r
soda\t47b 1
sodacloud\t47c
soft\t47d
softether\t47d
software\t47e tx 1r 1 b 8 9 1 21 39 7a 6 q 27
solana\t5hd
solar\t47g
solar2d\tc8
solari\t47f
solaris\t47f
solarwind\t47g
solarwinds\t47g 1
soldering\t534
solibri\t47i
solid\t12s 1 34q 1 1c0
solidedge\t47j
solidity\t3g
solidj\t12t
solidjs\t12t
solidqueue\t12s
solidu\t12u
solidus\t12u
solidwork\t47k
solidworks\t47k 1 1mg
solidworkspdm\t47l
solr\t1rh
solution\t535 k
solutions\t535 he
some\t4s1
sonar\t47m
sonarcloud\t47m
sonarlint\t12v 34r
sonarlintjava\t12v
sonarqube\t47m
sonata\t12w
sonatype\t3pd
sonet\t4s2
sonic\t47n 1
sonicwall\t47o
sonu\t413
sonus\t413
sopho\t47p
sophos\t47p
sophu\t47q
sophus\t47q
soql\t47r
sora\t47s
sorbet\t12x
sorting\t536
sosl\t47r
soti\t47t
sotif\t47u
source\t54u
sourcefire\t2rk
sourceforge\t47v
sourcegraph\t47w
sourcetree\t47x
sox\t5he
spa\t5h2
space\t4s3
spacelift\t47y
spacewalk\t47z
spacewire\t4s3
spacy\t1i2
span\t4s4
spanner\t28e
spanning\t4s5
spark\t2 12w 1 1ff 1gb 9b 1 1 1
sparkgraphx\t480
sparkjava\t12y
sparklyr\t484
sparkmllib\t481
sparkplug\t4s6
sparkpost\t12z
sparkr\t484
sparql\t3h
spas\t5h2
spatial\t4y0
spc\t53d
spdlog\t130
speaker\t1i3
spec\t485 1
specflow\t486
specs\t131
specs2\t131
spectre\t132 355
spectrum\t37t 10f
speculative\t489
speech\t5hf
speedgoat\t48a
spf13\tbh
spfx\t11k
sphinx\t133 of
spi\t4s7
spice\t55p
spicedb\t134
spinalhdl\t2qx
spine\t55d
spinnaker\t48b
spirent\t48c
spl\t48d
splashtop\t48e
splide\t135
split\t48f l3
splsplunk\t48d
splunk\t48d 3 1 1 1 1 8e 1d4
splunkitsi\t48i
splunksoar\t48k
spm\t4aw
spock\t48l
spot\t1zn 28z
spotbug\t48m
spotbugs\t48m
spotfire\t48n
spotify\t136 1ij
spotifyapi\t136
spotinstance\t1zn
spotinstances\t1zn
spotless\t137
spree\t138 1
spreecommerce\t139
spring\t13a 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 34r 1 1 1 1 1 1la
springai\t48o
springaop\t13b
springbatch\t13d
springboot\t13e
springcloud\t13f
springdata\t13i
springgraphql\t13l
springhateoa\t13m
springhateoas\t13m
springkafka\t48t
springldap\t13o
springmodulith\t13p
springmvc\t13q
springnative\t13r
springrest\t13s
springroo\t13t
springsecurity\t13u
springsession\t13v
springshell\t13w
springwebflux\t13x
sprint\t5je 7
spritekit\t111
sprout\t48u
sproutsocial\t48u
spryker\t13y
sps\t5u4
spss\t3i 45d
spssmodeler\t48v
spufi\t48w
spyder\t48x
spyderide\t48x
spyglass\t4b8
sqitch\t1rj
sql\t3j 1el 8n 9 a a 1 1 1 1 1 1 5 2 1 1 b1 19 6h 1a 1wz nh 1 1 2m 2b 22 1s c7
sqlalchemy\t1i4
sqlc\t13z
sqlcipher\t1rr
sqlcmd\t1rs
sqldbm\t1rt
sqlfluff\t1ru
sqlite\t1rv
sqlldr\t1pj
sqlmesh\t48z
sqlmodel\t140
sqlplu\t1pk
sqlplus\t1pk
sqlsentry\t1rk
sqlserver\t1rl
sqlx\t141 1
sqoop\t490
sqs\t1vu
squadcast\t491
square\t492
squarespace\t143
squid\t493
squirrel\t1rw
squirrelsql\t1rw
sr\t4s8
sre\t52w r9
srefoundation\t5u5
srtp\t4s9
srv\t4sa
srv6\t4sa
srx\t3er
ss7\t4sb
ssas\t1rx
sscp\t5u6
ssdt\t1rn
sse\t5gl a
ssg\t53a
ssh\t4sc
ssis\t1ry
ssl\t4sd 2e
ssm\t1yy i b
ssms\t1ro
sso\t4se
ssr\t52p
ssrf\t5hh
ssrs\t1rz
sst\t494
st\t49t
sta\t53b
staad\t495
staadpro\t495
stable\t1i5 1 1g4
stackdriver\t281
stackit\t2di
stan\t496
stanag\t4sf
standard\t14b
stanford\t1i7
stanza\t1i7
star\t497 3 1 1 np
starburst\t498 1
stardog\t1s0
starlette\t144
starlite\tox
starrock\t49a
starrocks\t49a
starteam\t49b
starwind\t49c
stata\t3k
statamic\t145
state\t537 eb
stateflow\t49d
static\t538 1 1 1 eo
statistic\t5hj
statistica\t49e
statistical\t53c 1 86 1b 4p
statistics\t5hj
statsd\t49f
statsforecast\t1fm
statsig\t49g
statsmodel\t1i8
statsmodels\t1i8
status\t49h
statuscake\t49h
statuspage\t49i
steadybit\t49j
steam\t146
steampipe\t49k
steamwork\t146
steamworks\t146
steelhead\t41b
steep\t49l
stencil\t147
stencilj\t147
stenciljs\t147
step\t1zo 26d
step7\t461
stepfunction\t1zo
stepfunctions\t1zo
stereo\t49m
stibo\t49n
stibostep\t49n
stig\t59b
stigs\t59b
stimulu\t148
stimulus\t148 1
stimulusj\t148
stimulusjs\t148
stimulusreflex\t149
stitch\t49o
stitches\t14a
stitchescss\t14a
stix\t5hk
stk\t49p
stl\t14b
stlc\t53e
stm32\t49q 1
stm32cube\t49r
stm32cubeide\t49r
stm32cubemx\t49r
stm8\t49s
stmicroelectronic\t49t
stmicroelectronics\t49t
stochastic\t53f
stomp\t4sg
stonebranch\t49u
storage\t49v 1 tk d3
storageo\t49x
storageos\t49x
store\t14c 3z5
stored\t53h
storekit\t14c
storm\t2ig
stormshield\t49y
story\t1i9 3mg
storyblok\t14d 1
storyblokcm\t14e
storyblokcms\t14e
storyboard\t49z tj
storyboarding\t53i
storyboards\t14f 3z3
storybook\t1i9
stp\t4s5
strace\t4a0
strapi\t14g
stratix\t3cw
stratus\t4a1
stratusvo\t4a1
stratusvos\t4a1
strawberry\t14h
stream\t24i 25k 103
streaming\t5a5 80
streamlit\t14i
streamset\t4a2
streamsets\t4a2
stress\t50u
stride\t5ht
strimzi\t4a3
string\t53j
stripe\t14j dr
stripeconnect\t14j
stripes\t14k
strongly\t5hz
strongswan\t4a4
structlog\t4a5
structure\t2e3
structured\t1x 1m 46n 1 p7 46 9o
structuremap\tak
strut\t14l
struts\t14l
struts2\t14l
stubs\t541
studio\t2g5
stun\t4sh
style\t14m
stylecop\t14m
styled\t14n 1 dn
styledcomponent\t1ib
styledcomponents\t1ib
styledjsx\t14n
styledsystem\t14o
stylelint\t4a8
stylex\t14p
stylu\t3l
stylus\t3l
stytch\t14q 1
sublime\t4a9
sublimetext\t4a9
submariner\t4aa
subnet\t53l
subnets\t53l
subnetting\t53l
substance\t4ab
substrate\t4ac
subversion\t4ad
success\t4ae
successfactor\t4ae
successfactors\t4ae
sugarcrm\t14s
suite\t4af
suitecrm\t14t
suitefoundation\t5rf
suitescript\t4af
sulu\t4ag
summernote\t14u
sumo\t4ah
sumologic\t4ah
supabase\t1s1
super\t14v 2 35l
superagent\t14v
superannotate\t4ai
supermetric\t4aj
supermetrics\t4aj
supermicro\t4ak
superset\t4al
superstruct\t14w
supertest\t4am
supertoken\t14x
supertokens\t14x
supervisord\t4an
supervized\t5aj 72
supplier\t548
supply\t53m
support\t5ft
suricata\t4ao
surprise\t1ic
surrealdb\t1s2
survey\t4ap
surveyj\t14y
surveyjs\t14y
surveymonkey\t4ap
survival\t53n
suse\t4aq 1 1jg
susecertified\t5u7
sva\t4as
svelte\t14z 1 1
sveltej\t14z
sveltejs\t14z
sveltekit\t151
sveltenative\t150
svg\t1id
svm\t5ft
svn\t4ad
swagger\t5ej
swarm\t4at 1
swc\t4av
swd\t4p4
swg\t5hm
swift\t3m 11g 1 1 1 1 35q hm
swiftdata\t154
swiftformat\t155
swiftlint\t155
swifttesting\t153
swiftui\t156
swig\t157
swin\t1jk
swing\tm1
swiper\t158
switching\t4r8
swoole\t159
swr\t15a d4
swt\t15b
swtjface\t15b
swupdate\t4ax
sybase\t1r8 v
sycl\t1if
syliu\t4ay
sylius\t4ay
symantec\t4az
symantecghost\t4az
symfony\t6k ys 1 4ov
symfony2\t15c
symmetric\t5hn
symphony\t15c
sympy\t15e
synapse\t24j
synce\t4sj
syncfusion\t15f
syncsort\t4b0
synergy\t4b1
synergycm\t4b1
synology\t4b2
synopsys\t4b3 1 1 1 1 1 1 1 1 1 1 1
synopsyshap\t4b5
synopsyshaps\t4b5
synopsysstarrc\t4b9
synopsysvc\t4bc
synopsysvcs\t4bc
synplify\t4ba
synthesis\t4zf
synthetic\t4bf t5
sysadmin\t53o
sysinternal\t2c3
sysinternals\t2c3
syslog\t4bg 1 h3
sysmac\t3r9
sysml\t5ho
sysprep\t4bi
system\t15g 263 sz 2s 4c nb 12 2h m m 1 1 1 1 3
systemc\t3n
systemd\t4bj 1 1
systemj\t15h
systemjs\t15h
systems\t1zr 29y tz 1 2 1 fr
systemtap\t4bm
systemverilog\t3w 46w v
t\t3o 1es v3
t24\t4ck
t5\t1ih
tab\t1ii
table\t50o
tableau\t42x 8r 1 1 1 1ii
tableaucloud\t4br
tableaudesktop\t4bp
tableauprep\t4bq
tableauserver\t4br
tabnet\t1ii
tabnine\t4bs
tabular\t4bt
tabulareditor\t4bt
tacac\t4r2
tacacs\t4r2 1j
tachograph\t4bu
tachographs\t4bu
tachyon\t15i
tachyons\t15i
tag\t37q
tail\t4bv
tails\t4bv
tailscale\t4bw 1
tailscalevpn\t4bx
tailwind\t15j
tailwindcss\t15j
taipy\t15k
talend\t4by 1 1
talos\t4c1
taloslinux\t4c1
tandem\t3ad
tanium\t4c2
tanstack\tyz 6m 1 bo 19
tanstackform\t15l
tanstackrouter\t1ij
tanstackstart\t15m
tanzu\t2dp 1ye
tape\t3jd
tapeout\t4c4
tapestry\t6f
tapir\t15n
tapirscala\t15n
tarantool\t1s4
target\t2fa 1wv
targetadobe\t2fa
targetlink\t4c5
targit\t4c6
taskiq\t15o
tauri\t15p
tax\t15q
taxii\t5hk
taxjar\t15q
tbb\tl5
tca\t15x
tcap\t4sm
tcl\t3p
tcp\t4sn
tcpdump\t4c7
tcsh\t4c8
tdd\t53t
tdengine\t1s5
tdm\t4so
tealium\t4c9
team\t3m4 q6 x
teamcenter\t45r
teamcity\t4ca
teams\tqw 2v8 1
teamstoolkit\tqw
teamsvoice\t3m5
teamviewer\t4cb
tech\t53u
technical\t52n 12 5 1 1
technology\t4u3 7y
tecnomatix\t3vl
tecton\t4cc
tee\t54d
tekla\t4cd
tekton\t4ce
telecom\t5hp
telecommunication\t5hp
telecommunications\t5hp
telecoms\t5hp
telegraf\t4cf
telegram\t15r
telematic\t33d
telematics\t33d
teleoperation\t4cg
telepresence\t4ci
telerik\t15s 36r
telnyx\t15t
temeno\t4ck
temenos\tnr 3ot
templ\t15u
template\ta0
tempo\t386
temporal\t4cl
tenable\t4cm
tencent\t2dk
tencentcloud\t2dk
tensilica\t2ze
tensor\t1ik 1
tensorboard\t1ik
tensorflow\t1il 1 1 1 1 2ty 18 1gf
tensorflowlite\t1in
tensorrt\t1iq 2ty
tera\t1s6
teradata\t1s6 425
teradyne\t2k3
terraform\t2k6 1sj 1 1 1 1hk 1
terraformcdk\t4cq
terraformcloud\t4cr
terraformer\t4ct
terragrunt\t4cu
terramate\t4cv
terratest\t4cw
tessent\t45s
tesseract\t1ir
tessy\t4cx
test\t15v 373 1 1 1 1 1 h1 8o 11 4 1 1 1 1 1 1 1 1 jk
testbench\t4xt
testbenches\t4xt
testcafe\t4cz
testcomplete\t4d0
testcontainer\t4d1
testcontainers\t4d1
testflight\t15v
testify\t15w
testing\t406 tu 4
testkitchen\t4cy
testng\t4d2
testrail\t4d3
teststand\t3pn
tetramax\t4bb
texas\t4d4
text\t1is 1 1 1t2 119 4 u1 2g 4i 37
textblob\t1iu
textract\t1vv
textualize\t100
tez\t2ii
tflint\t4d6
tflite\t1in
tfs\t4d7
tfsec\t4d8
tftp\t4sp
tfvc\t4d7
tfx\t1im
thano\t4da
thanos\t4da
the\t15x 1xu 19k w6
theano\t1iv
theforeman\t33r
theme\t15y
theming\t546
theorem\t4xo
thermal\t547
thin\t4dc
third\t4tz a9
thought\t4dd
thoughtspot\t4dd 1
thousand\t4df
thousandeye\t4df
thousandeyes\t4df
thread\t4sq
threading\tl5 4sl
threadx\t4dg
threat\t5hq 1 1 1
three\t1iw
threej\t1iw
threejs\t1iw
thrift\t5hu
throttling\t51i
throwtheswitch\t4fg
thrust\t1ix
thrustcuda\t1ix
thunderbolt\t4sr
thymeleaf\t15z
ti\t4d4 d 1
tia\t4dj
tianocore\t4f6
tiaportal\t4dj
tibco\t48n 4x 1 1 1
tibcoebx\t4dm
ticketing\t4do
tidal\t4dp
tidb\t1s7
tidymodel\t2po
tidymodels\t2po
tidyr\t3q
tidyverse\t3q
tiger\t1s8
tigergraph\t1s8
tiktok\t4dq
tiktokad\t4dq
tiktokads\t4dq
tikv\t1s9
tilt\t4dr
timber\t160 1
timberandroid\t160
time\t1sa 2li f2
timescale\t1sb
timescaledb\t1sb
timeseries\t1sa
timesery\t1sa
timesten\t1pm
timestream\t1vw
timextender\t4ds
timing\t53b ez
timm\t1iy
timo\t3q4
timos\t3q4
tina\t4dt
tink\t162
tinkerpop\t1ku
tinybird\t163
tinygo\t4du
tinymce\t164
tinyml\t4dv
tiptap\t165
tisax\t5hv
tisitara\t4dh
titanium\t166
titaniumsdk\t166
tiva\t4d4
tivoli\t3bf 12h z
tizen\t4dx
tkinter\t167
tls\t4sd
tm\t4ss
tmap\t5ue
tmf\t4ss
tms320\t4d4
tmux\t4dy
toad\t1sc 1 2lm
toga\t168
togabeeware\t168
togaf\t5uf 1
togafcertified\t5ug
together\t4e0
togetherai\t4e0
togglz\t169
toil\t549
token\t569
tokenizer\t4e1
tokenizers\t4e1
tokio\t16a
tomcat\t4e2
tomee\t16b
toml\t3r
tonic\t16c
tool\t5ar
toolchain\t375
toolchains\t375
top\t5uh
topic\t1iz
torch\t1gy 22 1
torchaudio\t1j2
torchscript\t1j0
torchserve\t1j1
torchvision\t1j2
tornado\t16d
tortoise\t16e 37p
tortoisegit\t4e3
tortoiseorm\t16e
tortoisesvn\t4e4
tosca\t4e5
total\t16f
touch\t8o
touchgfx\t4e6
tower\t16g
towerrust\t16g
tox\t16h 37q
toxiproxy\t4e8
tpm\t5hw
tpot\t1j3
tprm\t548
tpu\t29r
tr\t4st
trace32\t3hi
traceability\t51u 2g
tracetronic\t2zy
tracing\t4x4
trackj\t4e9
trackjs\t4e9
trading\t5v5
traefik\t4ea
trailblazer\t16i
trailhead\t5ui
training\t3ju 1to
trainium\t1y7
trajectory\t5ey
transact\t3o
transaction\t54b
transcoding\t5i5
transfer\t5hx
transform\t58x
transformation\t58x
transformer\t5hy
transforming\t58x
transit\t1zv
transitgateway\t1zv
translation\t4zb
traveo\t3c9
travi\t4eb
travis\t4eb
travisci\t4eb
tray\t4ec
treasure\t4ed
treasuredata\t4ed
tree\t57h
trees\t4yb
trello\t4ee
trex\t4ef
tricenti\t4e5
tricentis\t4e5
tricore\t3c9
trigger\t16j
trilino\t16k
trilinos\t16k
trino\t4eg
trio\t7l
tripwire\t4eh
triton\t1j4 1
trivy\t4ei
trl\t4ej
troposphere\t4ek
troubleshoot\t54c
troubleshooting\t50a 42
trpc\t16l
tru\t4eo
tru64\t4el
true\t16m
truelayer\t16m
truena\t4em
truenas\t4em
truffle\t4en
trufflehog\t36l
trulen\t4eo
trulens\t4eo
trunk\t4y1
trusted\t52a 23 dj
trustzone\t54d
ts\t3s 12v 1 4nt
tsfresh\t1j6
tshark\t4ep
tslint\t315
tsm\t3bf
tsn\t4su
tso\t4eq
tsql\t3o
tsqlt\t1se
tsup\t16p
tsx\t16q
tts\t5hf
tufin\t4er
tuist\t16r
tune\t4yr 2o b3 10
tungsten\t3eo
tuning\t4yr 24 k b3 10
turbo\t2g hr ml 1
turbogear\t16t
turbogears\t16t
turbopack\t4es
turbopuffer\t1sf
turborail\t16s
turborails\t16s
turborepo\t4es
turf\t16u
turn\t4sh
turnserver\t4sh
turso\t1sg
tuv\t5q0
tvm\t1j7
tvo\t16v
tvos\t16v
twelve\t5jm
twig\t16w cc
twilio\t1j9 2li a2
twilioflex\t4et
twin\t16x
twincat\t4eu
twirp\t16y
twisted\t16z
twitter\t9c xo
twitterapi\t170
two\t171 3ip
tws\t4ev
tyk\t4ew
type\t3s 13a 1 1 c6 3yp
typebox\t173
typedb\t1sh
typedoc\t174
typeform\t4ex
typegoose\t175
typegraphql\t176
typeorm\t1ja
typer\t177
typescript\t3s
typesense\t178 la
typesensecloud\t178
typhoon\t4ey
typhoonhil\t4ey
typo\t179
typo3\t179
typography\t54e
tüv\t5q0
u\t1jb i7 2dh
uart\t4sv
uat\t4tj
uber\t19h 1fo
ubiquiti\t4f0
ubuntu\t4f1 1 1
ubuntucore\t4f2
ubuntuserver\t4f3
uc\t3ll
ucce\t2ry
ucd\t54q
ucos\t3ll
ucs\t2rz
udev\t4f4
udp\t4sw
uds\t4f5
ue4\t17l
ue5\t17l
ueba\t5i0
uefi\t4f6
uem\t4xe
uft\t4f7
ufw\t4f8
ug\t45n
ugv\t4f9
ui\t17a 1 2wm bd ig 6p 1 1 1 e
ui5\t43x
uiard\t5uj
uibootstrap\t17a
uikit\t17b 1
uikitcss\t17c
uipath\t4fa 1f9
uirpa\t5uj
uis\t54f
ultra\t4t2 6e
ultralytic\t1jc
ultralytics\t1jc
umap\t1jd
umbraco\t17d
uml\t3t
umts\t4sx
un\t4fc
unbound\t4fb
underscore\t1je
undertow\t17e
undici\t17f
unece\t4fc
unicorn\t17g
unidata\t1q6
unified\t3t 4tl kn
unigraphic\t45n
unigraphics\t45n
unisy\t4fd
unisys\t4fd
unit\t54j
unitrend\t4fe
unitrends\t4fe
unity\t17h 1 2o5 8t az 1 uf kp
unity3d\t17h
unitycatalog\t4ff
unitycertified\t5uk
unitypro\t44g
unitytest\t4fg
universal\td4 h4 dg 1lm e7
universe\t1q6
universepick\t1q6
unix\tc 2y 4c7
unleash\t4fi
unmanned\t4f9
uno\t17j 1
unocss\t1jf
unoplatform\t17k
unreal\t95 yg 4n0
unrealengine\t17l
unsloth\t4fj
unstructured\t4fk
unsupervized\t5hl
upcloud\t2dl
upf\t4fl
upsource\t4fm
upstart\t4fn
upstash\t1sj
uptime\t4fo 1 ov
uptimekuma\t4fo
uptimerobot\t4fp
urban\t2fv 1zv
urbancode\t4fq
urllib\t17m
urllib3\t17m
urql\t1jg
usability\t54l 1 2
usart\t4sv
usb\t4sy 1 1
usd\tu8
user\t4tk av 1 1 5 1 1 1 1 1 1 1h 1 an 13
ussd\t4t1
uswds\t17n
utm\t4fr 12b
utms\t5i2
uv\t4fs
uvicorn\t1jh
uvm\t4bn
uwb\t4t2
uwp\t17o
uwsgi\t1ji
ux\t4vg 92 6 3 1
uxcam\t17p
v\t2uv 29y
v0\t4ft
v2v\t4fu
v2x\t4fu
v7\t4fv
vaadin\t17q 1
vaadinflow\t17r
vae\t2kp
vaex\t4fw
vagrant\t4fx 1 1
vald\t1sk
valgrind\t4g0
valibot\t1jj
validate\t4y8 n a3
validating\t4y8 n a3
validation\t4y8 n a3
valkey\t1sl
valtio\t17s
value\t513
vanilla\t1l 168
vapi\t4g1
vapor\t17u
vaporswift\t17u
variable\t45g
variational\t2kp
varnish\t1sm
vast\t2dm 22g
vastdata\t4g2
vault\t399 16u 19l
vaultspeed\t4g3
vavr\t17v
vax\t3sj
vb\t3u 1 3
vb6\t3y
vba\t3y
vbscript\t3v
vbulletin\t17w
vc++\t18g
vcap\t5up
vcdx\t5up
vcenter\t2do
vcf\t4hg
vcluster\t3is
vcp\t5uo 1
vcpkg\t4g4
vcr\t17x 1
vcs\t4bc 5f o3
vdi\t5i3
vdp\t5i4
vdsl\t4tg
vectara\t4g5
vector\t1sn wt 1qq 1 1 1 th
vectorcanape\t4g6
vectorcast\t4ga
vectordavinci\t4g7
vectorwork\t4gb
vectorworks\t4gb
vectra\t4gc
vectraai\t4gc
vee\t17z
veeam\t4gd 1e9
veeamcertified\t5um
veeva\t4ge
veevalidate\t17z
vega\t180
vehicle\t4gf 1
vehiclespy\t4gg
velero\t4gh
velo\t4gi
velocity\t6g 11l
velocloud\t4gi
velodyne\t4gj
vena\t4gk
vendor\t548
vendure\t182
venv\t18d
veracode\t4gl
vercel\t2dn 22z
verdaccio\t183 38k
verdi\t4bd
verification\t54t
verified\t52a
verify\t184
verilator\t4go
verilog\t3w 4ct
verint\t4gq
verism\t5un
veristand\t3po
veritas\t4gr 1 1
versa\t4gu
versanetwork\t4gu
versanetworks\t4gu
version\t4gv nz
versioning\t54u
versionone\t4gv
vert\t185
vertex\t186 yf 38 1
verti\t4bt
vertica\t1so
vertipaq\t4bt
vertx\t185
vespa\t1sp
vest\t187
vex\t4gw
vfd\t45g
vgg\t1hk
vhdl\t3x
vibe\t54v
victor\t4gy
victoria\t4gx
victoriametric\t4gx
victoriametrics\t4gx
victorop\t4gy
victorops\t4gy
victory\t188
video\t189 38q 1 115
view\t18a
viewcomponent\t18a
viewmodel\t18b
vim\t4h1
vios\t4h2
viper\t18c 49u
viptela\t2rv
virsh\t3hw
virtual\tws z8 8w 2 2c5 1 q2 2b 8m 4 co
virtualbox\t4h4
virtualenv\t18d
virtualization\t5i8
virtualized\t5i8
virtualkubelet\t4h3
virtualwan\t24w
virtuoso\t1sq wd
virtuosordf\t1sq
virtuozzo\t3sl
vis\t18e
visio\t4h5
vision\t18f b5 3yp
visiono\t4h6
visionos\t4h6
visual\t3u 4 14i te gt 1yk 1 1 1 q mw 1
visualbasic\t3y
visualforce\t432
visualization\t58z
visualizations\t58z
visualize\t58z
visualizing\t58z
visualslam\t4h7
visualstudio\t4h9
visualvm\t4hb
visx\t18h
vit\t1jk
vite\t18i 38u
vitej\t4hc
vitejs\t4hc
vitepress\t18i
vitess\t1sr
vitest\t4hd
viti\t4kg
vitis\t4kg
vivado\t4he 32
vlan\t4t3
vlans\t4t3
vllm\t1jl
vlm\t5i9
vlms\t5i9
vlookup\t3m2
vlsi\t5ia
vm\t24y 8q 34j
vmax\t2xs
vmce\t5um
vmm\t3tk
vmotion\t4hm
vms\t5i7
vmss\t24y
vmware\t2do 1 1iz kr 1 1 1 1 1 1 1 1 1 7 108 cl 1
vmwarearia\t4hf
vmwarehcx\t4hi
vmwarensx\t4hk
vmwaretanzu\t2dp
vmwarevcap\t5up
vna\t4g8
vnet\t24v
vnf\t50b
vnx\t2xo
voice\t59 2ad 223 10m
voiceagent\t2fm
voiceagents\t2fm
voiceflow\t1jm
voiceskill\t59
voiceskills\t59
voip\t5ib
volcano\t4hq
voldemort\t1ss
volley\t18j
volleyandroid\t18j
voltdb\t1st
volte\t4t4
vonage\t18k 397
vonagevideo\t18k
vonr\t4t4
vosk\t1jn
voxel51\t4hs
vpc\t1w0 32 av
vpcs\t1w0
vpls\t4t5
vpn\t4t6
vpns\t4t6
vpp\t4ht
vr\t5uv
vran\t4t7
vrealize\t4hf
vrf\t4t8
vrop\t4hf
vrops\t4hf
vrrp\t4t9
vs\t4ha
vsam\t4hu
vsan\t4hv
vscode\t4ha
vsphere\t2do
vss\t4h8
vsto\t18l
vsts\t21u
vtd\t4hw
vteststudio\t4hx
vtex\t18m
vtiger\t18n
vtk\t4hy
vtune\t4hz
vue\tbu wu 1 1 1 1 ax
vue2\t18r
vue3\t18r
vuej\t18r
vuejs\t18r
vuepress\t18s
vuerouter\t18o
vuestorefront\t18p
vuetify\t1jo
vueuse\t1jp
vuex\t1jq
vulkan\t18t
vulnerability\t54y 1 dd
vultr\t2dq
vwo\t4i0
vxlan\t4ta
vxvm\t4gt
vxwork\t4i1
vxworks\t4i1
vyo\t4i2
vyos\t4i2
vyper\t3z
w\t1jv
w3c\t5ik
waf\t5id
wafer\t453
wago\t4i3
wagtail\t18u
wai\t5ie
wail\t18v
wails\t18v
wan\t4pb
wandb\t1jv
warehouse\t4i4
warp\t18w jy 2pb
warprust\t18w
warpstream\t4i5
was\t4il 1c5
wasabi\t2dr
wasabistorage\t2dr
wasm\t40 14x
wasmer\t2ds
wasmtime\t2dt
watch\t4i6
watchdog\t550
watchdogs\t550
watchguard\t4i6
watchkit\t6s
watcho\t18y
watchos\t18y
watchtower\t4i7
waterfall\t5jn
waterline\t18z
watermill\t190
watson\t3bi
watsonx\t3bi
wav2vec\t1jr
wayland\t4i8
waypoint\t4i9
wazuh\t4ia
wcag\t5if
wcdma\t4sx
wcf\t191
wdio\t4id
wdl\t2vk
wds\t4j1
wear\t192 1 398
weasy\t194
weasyprint\t194
weave\t4ic
weavenet\t4ic
weaviate\t1sv
web\t40 3a 6 1cd 47 h2 1yb 1h dk 1 1 4 1 1 dc 1p 6t l 1 1 1 1 1 1 j 7 1z 7n 2u 3 1 1 1 1 1 1 1 1
web2py\t195
web3\t1js 3yt
webapi\t7g
webassembly\t40
webauthn\t4np
webdav\t4tb
webdriver\t44u dj
webdriverio\t4id
webengage\t4ie
webex\t2s2
webflow\t196
webflux\t13x
webform\t7a
webforms\t7a
webgl\t1jt
webgl2\t1jt
webgpu\t1ju
webhook\t5im
webhooks\t5im
webi\t43d
webjob\t252
webjobs\t252
weblogic\t4if
webmethod\t4ig
webmethods\t4ig
webmin\t4ih
webo\t4ii
webos\t4ii
webot\t4ij
webots\t4ij
webpack\t4ik
webrtc\t5in
websense\t33q
webservice\t5ij
webservices\t5ij
website\t553 2 1 da
websocket\t5io
websockets\t5io
websphere\tko 3y 2mq 179
webstorage\t1o0
webstorm\t4im
weights\t1jv
weka\t1jw 2yr
weld\tam
well\t201
wercker\t4io
west\t4le
westbuild\t4le
wgpu\t197
whatsapp\t198
whatsup\t4ip
whatsupgold\t4ip
where\t4iq
wherescape\t4iq
whisper\t1jx
whisperopenai\t1jx
white\t558
whm\t2du
why\t4ir
whylab\t4ir
whylabs\t4ir
wi\t55b de
wicket\t6h
widevine\te7
widget\t199
widgetkit\t199
wifi\t5ip
wijmo\t19a
wildfly\t3ds
wily\t2op
wimax\t4tc
win\t19f
win32\t19b 39h
winapi\t4is
winbug\t4it
winbugs\t4it
wincc\t4iu
wind\t4iv
windbg\t2c7
windchill\t3xw
windi\t19c
windicss\t19c
windmill\t4iw
window\t4iy mb
windows\t191 c 1 1 1 h q8 b9 ar 1wn 5 1 1 2 1 1 1 1 1 1 1 1 1 1 1 dg 3 6t
windowsbatch\t2m5
windowsdn\t4j2
windowsdns\t4j2
windowskernel\t4j6
windowsserver\t4ja
windriver\t4iv
windsor\t4jd
windsurf\t4je
wine\t4jf
winform\t19f
winforms\t19f
winget\t4jg
winglang\t4jh
winlogbeat\t307
winscp\t4ji
winston\t4jj
winui\t19g
wire\t19h 3a3 1 1 1
wireframe\t55a
wireframes\t55a
wireframing\t55a
wireguard\t4jl
wireless\t55b 1
wiremock\t4jm
wireshark\t4jn 1b4
wise\t19i
wishbone\t4td
wix\t19j 39m
wiz\t4jo
wlan\t55b
wmi\t4jp
wolfram\t24
wolfssl\t4jq
wonderware\t2l7
woo\t19k
woocommerce\t19k
woodpecker\t4jr
woodpeckerci\t4jr
woopra\t4js
word\t19l ad 228 1nk
word2vec\t1jz
wordpress\t19l 1 1 1 1 1
wordpressvip\t19q
workato\t4jt
workbox\t19r
workday\t4ju 1 1ax
workdaypro\t5us
worker\t19s
workers\t25q
workflow\t5iq
workload\t29z
workmanager\t4jw
worko\t4jx
workos\t4jx
workspace\t4hn
world\t4jy
worldpay\t19t
wowza\t19u
wp\t19l a 140 21h
wpa\t4te
wpa2\t4te
wpa3\t4te
wpbakery\t19w
wpengine\t2dv
wpf\t19x
wpgraphql\tjs
wpml\t19y
write\t53w
writing\t4wt 2 5c 1p
wsdl\t5h7
wsgi\t77
wsl\t4jz
wso2\t19z
wsus\t4k0
wwf\t19e
wwise\t568
wxpython\t1a0
wxwidget\t1a1
wxwidgets\t1a1
x\t204 2jx 1 2 v2
x++\t1a2
x11\t4k2
x2ap\t4tf
x86\t9 5ii
xai\t38g 21v
xamarin\t4f 15o 1 1 1
xamarinnative\t1a4
xaml\t1a7
xampp\t4k3
xapian\t1sw
xarray\t1k0
xata\t1a8
xcelium\t2p6
xcode\tl4 p5 39v
xcodecloud\t1a9
xcp\t4k5 1
xctest\t4k7
xcuitest\t4k7
xcuitests\t4k7
xd\t2fb
xdebug\t4k8
xdp\t4k9
xdr\t59o
xdsl\t4tg
xebialab\t4ki
xebialabs\t4ki
xen\t1aa 13m
xenapp\t5i3
xendesktop\t5i3
xenforo\t1aa
xenomai\t4ka
xenserver\t2dw
xero\t4kb
xfs\t4kc
xg\t1k1
xgboost\t1k1
xgs\t4nz
xhprof\t4kd
xhtml\t1i
xib\t14f
xilinx\t4he 30 1 1 1
xilinxise\t4ke
xilinxversal\t4kf
xilinxviti\t4kg
xilinxvitis\t4kg
xl\t4ki
xla\t1k2
xldeploy\t4ki
xlsxwriter\tu6
xmatter\t4kj
xmatters\t4kj
xml\t41 3 5ef
xmlhttprequest\t1ab
xmpp\t4kk
xorg\t4k2
xp\t5j8
xpath\t42
xpediter\t4kl
xpedition\t3l6
xpress\t4km
xquery\t43
xr\t5uv
xray\t4kn
xrmtoolbox\tei
xsd\t44
xsl\t45
xslt\t45
xsrf\t584
xss\t5is
xstate\t1k3
xtdb\t1sx
xtext\teo
xtrabackup\t1pw
xtremio\t2xq
xunit\t4ko
xxe\t5it
xyflow\tyq
yagni\t5jo
yaml\t46 1zb
yammer\t2c8
yandex\t2dx
yandexcloud\t2dx
yang\t47 4pa
yara\t48 5em
yard\t1ac
yarn\t4kp 1
yarp\ttq
yaskawa\t4kr
yellowbrick\t1sy
yellowfin\t4ks
yeoman\t1ad
yesod\t1ae
yew\t1af
yield\t4kt
yii\t1ag
yii2\t1ag
yjs\t1ah
yml\t46
yoast\t1ai
yoastseo\t1ai
yocto\t4ku
yodlee\t1aj
yokogawa\t4kv
yokogawacentum\t4kv
yolo\t1k4
yolov\t1k4
yolov5\t1k4
yolov8\t1k4
yosy\t4kw
yosys\t4kw
yottadb\t1n2
your\t4kx
yourkit\t4kx
youtrack\t4ky
youtube\t1ak
youtubeapi\t1ak
yugabyte\t1sz
yugabytedb\t1sz
yum\t4kz
yup\t1k5
z\t4l0 1 1 xt
z3\t445
zabbix\t4l3
zachman\t5ut
zap\t3tm ri
zapier\t4l5
zarr\t4l6
zbrush\t4l7
zeabur\t2dy
zebu\t4be
zeek\t4l8
zen\t1al 3ao
zend\t1am 4k8
zendcertified\t5uu
zendesk\t4l9
zendframework\t1am
zenml\t4la
zenon\t4lb
zenonscada\t4lb
zenoss\t4lc
zephyr\t4ld 1 1
zephyrproject\t4le
zephyrscale\t4lf
zeplin\t4lg
zeppelin\t2ik
zero\t32h 1j2 jg 1q c7 1 2
zeroc\t1an
zerocice\t1an
zerolog\t4lh
zeromq\t4li
zerotier\t4lj
zerto\t4lk
zfs\t3sn
zia\t4ls
zig\t49
zigbee\t5iy
ziglang\t49
zilliz\t1t0
zinc\t1t1
zincsearch\t1t1
zio\tal 103
zioscala\t1ao
zipkin\t4ll
zitadel\t1ap
zk\t1aq 487
zkp\t5ix
zkps\t5ix
zod\t1k6
zodb\t1ar
zoho\t4lm 1
zohoanalytic\t4ln
zohoanalytics\t4ln
zola\t1as
zookeeper\t4lo
zoom\t1at 3aw
zorin\t4lq
zpa\t4ls
zscaler\t4lr 1
zsh\t4a
zte\t4lt
ztna\t5iz
zuken\t4lu
zuora\t4lv
zurb\tha
zustand\t1k7
zuul\t4lw 1
zwave\t5iv
zynq\t4kh 1h
zypper\t4lz
μc\t3ll`;

/** Which skills have a folded spelling that begins with two letters. */
export const spellingIndex = `.n\t4b 1 1 1 1 1 2y 2
0m\t4li
10\t2kw
11\tf2
12\t5jm
1p\t2dz
1w\t4m0
21\t5b8
2d\t55d
2f\t4pq
38\t2e0
3c\t2e1
3d\t2e2 1 1 1 2r9 28
3g\t55f
3n\t50c
3p\t3ah
3r\t4tz
4g\t55f
50\t4tl
5g\t4m1 1 jd
6l\t4m3
80\t2ec 27s 1 wk
8x\t2e6
a.\t55i
a/\t4ti
a1\t2e7 2fe 1
a2\t2fh
aa\t2ba 5f
ab\t0 4i 1 1 2r 26x 1 1 1 1 1 1 bl 1d9 qa by
ac\t1 4k 1 1 1 1 1 1 1 1 1 1 5 6o 6n sj 9e 1 8 3y 8a 4f 1 9j 3r 1 1 1 1 1 1 1 1 1 1 1 1 1 1b 4f 18o 10d 1 1 1 ap q eo 1 8 2 42 5p
ad\t2 4u 1 1 1 1 ac ad l6 gb a9 1 1 d 8u 8 36 l 6 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 mb 1k 47 1 4e h0 48 6u c4 3v 2b 7a 5 2 1 3 b 2w 4y 3l ao 3k 2 76
ae\t4y 1fc 1 3xc 24
af\t4h 2ax 26t 1 7h
ag\t51 1 15u do qv 1 1 1 5f 11v 63 10v bt dh s 9g
ah\t2fj 26q
ai\t53 15u w6 3m 4v 1 1 1 1 1 1 1 1 1 1 1 1 1 1c 4b nl 17h 11 c4 br 1 1 1 1 78 7t
aj\t1ay 3up
ak\t54 1 1 1 1nv 1 9k db 1
al\t58 1 1 1 1 1 12n 2z 1 1 1 6j 2r 8s 1n bg h 42 5a 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 8g lf fu 7c 1y c u2 bw e5 1 bb
am\t5e 1 1 1ex 1 8r 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 4 g 1 1 2 1 1 1 1 1 7 5 1 4 7 3 3 7 8 1 5 6 4 4 1 3 b 1 a 1 7 gl 1 1 1 1 1 1 1 n jf m3 jb 7e 8s 1 ji
an\t3 b 4i l 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 gf om 1 1 1 99 1 m9 9z 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 a6 qj 5e q io n4 1 1 1v 1p 8a 1 1 1 30 1e 9p 1
ao\t61 1 x9
ap\t4 1 w 52 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 56 14 8q 4t bl 2d 1l 51 1l 6f 1a 1 1 1 1 1 1 1 1 1 1 1 1 1 i 1w 3 r 17 28 1o 1 2z 4 1 1 4 3z 2 2q 31 l 1 3y 1 3z g 1w 6 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2a i6 3z 1f y 23 1i v p 5o 6s 2u w bj 2b 1d 8 3h 7m l 7n 1 1 1 1 1 43 1a l w 27 2r 1 1 1 1 72 2m l 1o 23 1
aq\t1kv y9
ar\t9 6m 1 1 1 1 1 1 1 1 1 1 1 1dq iu 5 2z ai 1t 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 hk bn le 7o gd 7r 1q 5y 1c 3 2d g 1 1 1 1 1 57 74 1l 1 av
as\t6 1 1 1 6y 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 vo 7x 1 18h 1 1 1 1 1 1 1 1 1 1 1 1g1 ma 1 7o 3s 47 44 1 1 1 6 6r 1o s 1v v 1l 6 1 51
at\t7o 1 1 1 1 1d5 3o 4m qv 1 1 1 1 1 1 1 1 1 1j 8h ju 7k d9 ng ab 8r 7g
au\ta 7j 1 1 1 1 1 1 1 1 1 1 ll 9g 86 1 1 1 9l 8b 1 38 g1 7k 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 j bh f5 8i 21 w8 b3 1 1 1 o 3z 4 19 21 1q m 10 p 1 1 1 1 1 1 dp 1 1 aq
av\t84 1 1wo gc 1 1 1 1 1 1 1 1 c4 2jj
aw\tb 7v 1c7 m 47 3z 1 1 2 1 1 1 4 2 1 3 1 1 1 3 1 2 1 2 1 1 2 1 2 1 1 2 1 1 1 2 1 2 2 1 2 3 6 4 2 1 2 3 1 1 4 1 1 1 1 1 1 1 2 2 1 2 2 1 1 1 1 1 2 4 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 63 ab b 4l 1 2yr 1 1 1 1 1 1 1 1 1 1 1 1 1 1
ax\t87 137 9m 10g 1 1 10f 10c
az\t1l1 1 1 1 f1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 5h d a n 2 9k 1 1 1 1ru 175 1 1 1 1 1 1 1 1 1 1 1 1 1
b&\t2ln
ba\tc 2r 55 1 1 1 1 1 1 1 1 12z 9q 1 1 jx 1 fn w 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 205 7i a 1 1 2u 1o q 6y 1 1 1 2 ch bv
bb\t9r 1bi
bc\t5ba 9p
bd\t4ua
be\t8h 1 1 1 1 1 bd o ft 5s 58 1 1 9q 83 1 49 9b ai 4x 1 1 1 1 1 1 1 1 1 1 zm ra 1d fg 1 1 c7
bf\t4mg k4
bg\t4mh
bh\t2mm
bi\t8n 1 1 1 1 1 1 12q tn 1 1q 1 2 1 3s bu 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 l ec 1 qw 11g 3y 2f 1y 3x 1 1 b n df
bl\t8u 1 1 1 1 1 1 1 1 1 1 1 1 12e p5 4j 50 27 ap 1 1 1 1 1 1 1 1 1 1 1 1 1 105 16s 1 6l 5o 1 1 1 ea 1 8v
bm\t2m7 1b 1 1 1 pn
bo\tv 6e 1y 1 1 1 1 1 1 1 127 1 1 9m fk ls 11 1 1 1 1 1 1 1 1 9o 15z qz 1 1 1 3p 8k 8c 5z
bp\td 2ni 1 2ix
bq\t257
br\t9f 1 1 1 1 1 1 1 1 1 1 11z 1c9 1 1 1 1 1 1 1 1 1 2v 1aq rx s 4 10 2h 8t
bs\t1bg 1cr g2 1ma 3y ce 7z
bt\t2o8 2ww 1
bu\t9q 1 1 1 1 1 1 1 1 1y zt tk hk 1g 1 1 1 1 1 1 1 1 1 1 1 1 1 1 45 215 o 1 1 7 29 40 3w 1u 3 1 1 j 8o
bw\t43f
by\t1la
c\te
c#\tf 3w
c+\tg 9j 1 1 1 3k3
c/\t2oo
c1\te
c3\ta3 1
c4\t56z
c5\t570
c7\t2sr
c9\te
ca\th 7 5g 41 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 mi en 1 1 1 w 8m 1 vd 80 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1j 2 1j il 1l g4 6h 5t al 3e 2y 1 1 1 1 1 1 1 3e 4l 1 1 2 bx c 1 36 2 2p f 7s 1 1 1 1 1l
cb\t2py 2vd
cc\t4k5 2l 1 kc e9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 p 5 i
cd\tam 1m2 8m kp 2p 7 1jv a2 kd 11 dp 1 91
ce\tan 1 1 1 114 1e6 1 1 1 1 1 1 1 1 1 1 24h 4n 7q dx b l 1 1 1 1 1 1 1 g 1 1 x 1 6 2r 2u h
cf\tl a6 1m5 tf 1 2nx 7w
cg\t2qd 2vt 1
ch\tas 1 1 1 1 1 1 10x 1 1 3z 5h lp jc 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 7p ar 1l9 1 u b7 b 1 ek 1 h 1
ci\taz 1 1 1ad jx 1 f7 6l 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 d1 jv 12r 2z 3d 3q 1o 3m 1 4d 6g 2 47 1 1 1 1 1 1 1 1 1
cj\t579
ck\tb2 5bi 1 1
cl\te 4 al 1 1 1 1 1 1 1 1 1 1 1 1 zr s 9h 81 2 1 2v a 7 1 1 2 8e 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 h q 6 3 2 1 2 5 3 5 3 4 4 1 2 5 2 1 1 1 3 9 j 6 s 9d 5 8f 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 79 bo cv eu bq fi 1 1 1 1 o 23 29 73 8 1 1 1 q e j a2 3l 1
cm\t2q0 32 1 2eb 1 4y 1s 8k 1
cn\t25i nm 1 21t j2 8r
co\tj 1 1 1 40 6o 4 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 a6 1c 41 6s ch w 1 67 39 1 1 1 1 1 3p 4c 1 3d 1 1 1 1 4 3 30 q 8 41 o 1 1 2q 28 i8 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 6 r 2l 35 n 31 q 1 1 w 42 3w 4s 1g 8c 80 38 hy 7r a 6 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 c v e p 1 1a e v i 1k 2 r 1 q e h f b j j f 5 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1a 20 18 1j a 8j 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 7p
cp\te 2 29 9n 2i3 s 1 1 1 1 1 17k r by 17n 1 1 1 1 2n
cq\t57z
cr\tn bq 1 1 1 1 1 1 1 1 1 1w 174 ti g9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 be 1ep 9q 1 1 c7 7 1 1 2 4i 66 4l 1 1 1 1
cs\tf 9 bz ze 1 1 14 sc q9 1 1gf ic c 3t 9e 1 1 62 7v 1g 1 1 1 1 1 1 4i 1v
ct\tar 4ui ig 1 2j
cu\tp 1bf 1 1 1 3k lk uj 1 1 1 1 1 1 1zn 1 8z 1 3c 6 1 4f 5f g
cv\t2w1 1 1js rt l 1
cw\t2w3 1yv dc fh
cx\t66 6i 4a6
cy\tq bz 1 zi tt q3 1 1 gq 1pj 5w 1 1 1 e1 j u
d\tr
d3\t1c9 29m 1
da\ts 1 1 bx 1 1 1 1 1 1 1 1 1 71 s9 1 1 1 1 1 98 1 1 3m 4h 3s e 3i 1 7e 2 1 1 20 l9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 i g f kq de jo 6o 7d 1h 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 27 16 f c r d w 1i 5 w 38 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 d r 60 2l 53 1
db\td1 10t 7w 1 1 1 1 1 13j 6t t 1 1 1 1 1zb 1 2 29 a5 ez
dc\t2ty 37 zh 1re
dd\t2x6 1pq 1 m5 a3
de\tv c7 1 1 1 1 1 1 1 1 1 am cw bn 1 1 1 1 7z 1d bk 8m 4v 3 2 1 1 30 cx 42 24 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 15 1a 1 d9 x6 bv 6z 5 j 9 7 q 5 k 5 1 1 1 1 1 1 1 1 1 1 1 1 h f 1a 5 1a f 1r 17 1 a n 4a 1 1 1 1 13 d 1w y 2c 3a 3d 1g 1 1
df\t2y9 94 1pb 1 20
dg\t1ck 9d
dh\t1i bu 49n
di\tci v 1 1 1 1 1 1 1 1 140 fw 8m 1 1 2m oe 15 1 1 1 1 1 1 1 j l mk al 8j f9 2i 1 1 6j s b 2a 1 1 1 1 1 1 i 3f 3a 2d 11 1g 3 1 1 1 1 1 6 3g 27 1v 1f ci
dj\tdm 1 1 1 1 1 1 1
dl\tr 1bu 1lx 1ol jl 2f b
dm\t1xk 10z 1ol
dn\te2 kl 3mc 26 1 1 9y by
do\t4b 9j 1 1 1 1 1 1 1 1 1 yj 1 1 1 cc 4u cb be 1 4k cf 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 8l 3o cn ra 81 2 1 1 9w 6q 5j 1 1 1 1 9l 1 4u 1
dp\t3q 1ep 1gl 21j ni
dr\tdt b 1 1 1 1 1 1 1 1 1 1 1 yb 7u 1e t7 2h hf 1 1 1 1 1 1 1 1 1 1 1 1nz 9k 32 z bn 6n 4w
ds\t2zd 1 1 1 m8 1nw 1 a7
dt\t2zh
du\t7d 73 17j g1 3o lv 7z 1 1
dv\t1cr 1mu
dw\teh 48v lo
dx\tdi
dy\tei 1fe 1 1 un b1 1 m8 1 1 1 19 18i 1i qw 1 1
e2\t2zo 1xp
ea\tej 1 1 2l4 1 1 1 1 1nk
eb\t1tz 15v 1 1ol
ec\t1l d1 1 1 1 1 1 c4 lu 3 h8 2 1 5k nc cx 1 1 ww 7m 156 ek 1 1
ed\t1m0 7 6w 16w 1f7 88 m l0 n 1 j 5 kn
ee\t300
ef\tes 1 1 i 128 cl 15w 1 c 15j
eg\tev 1
eh\t1m1 490
ei\tex 2l6 12u ki mf
ej\tey xv 4bg
ek\t1u6 1 15x
el\tw 1 e2 1 1 1 1 gh ha 4r 4h 1 1 1 7u 1 2 1 2 1 3 1 3b 8m tn b 1 1 1 1 1 1 1 1 1 1 1mz 9x w b2 s 5j 14 7m 6p 2 4
em\te h 16 d3 1 1 1 1 1 xm hf 166 1 1 1 1 1 1 1 1 1 1 1 15i jr 78 1 1 1 1 cd 1 1s
en\tey c 1 1 16u 1 dz 1 b2 1 2u mo 1 1 1 1 1 ol 7c qm 21 6f 6 1b 1 1 22 3j g 14 4g r 1 1 1 1 1 1 2n 46
ep\tfd ex 26o 1 1 1mh 10u
eq\tfe 1qu 2ob
er\ty eh 1z d4 rq 1et 1 1v0 1e 10 bg 78
es\t1l dv xg 10s nf 1 1 1 1 1 1 1 9o 1ck lr o 1 1 ed
et\t1cx 9c 1f2 1 1 1 1m5 1 1 57 ct 4f 1
eu\t31f 1m3 mk
ev\tfh 1 1 2a 14h 81 7r 1 70 sd 1 1 1 1 1 1 3u 1i1 5 me 3 1 1 1 1 1 8z
ew\t43j 1ku
ex\tfk 1 1 1 1 1 1 1 x7 9d 1 30 ct 44 6g oy 1 1 1 1 1 1 1 1 1 1 1 1 85 6o 57 19z 1i 1 1 3x i 32 52 8 1 1 1 8w o 7q 39
ey\t4xj
f#\tz et
f5\t320 1 2md
fa\t8o 5j 1m 1 1 1 1 1 1 1 1 1 1 1 1 1 wt 1 1 1 9b 1 be 1 8h 1 1 50 2 qo 1 1 1 1 1 1 1 1 1 1 6c 27 1b 95 cb 42 l9 an t 26 9u e2
fc\t2o4 2rh 8v 32
fd\t2e2 23r
fe\tg7 1 1 wu 9c jy w0 1 1 1 1 1v4 11 bs 1 1 1 1 3r a8
ff\tga 2m8
fh\t4nn
fi\tgb 1 1 1 1 1 1 1 1 1 1 1 1 1 1 i0 nr 1 1 1 1 77 cn 1b jv 3t 4u 2c 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 it hq 34 1x 96 e 2g 32 1 1 8a 1a c 5y 1e 2l 30 1 1 1 3n i u 8x 6i
fl\t92 7o 1 1 1 1 1 1 1 1 1 1 1 1 1 fu g7 1 1 1 1 9d 1 y iv 1 8r 2g id 33 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 dn d2 3s 4x kq 1 d4
fm\th4 2mk 1 1tv 8o
fo\t10 g5 1 1 1 1 1 vz 1 9d 1 fb n0 er 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 8w al 1a1 1 17 ad 1f 1 4v bz
fp\thb 2mv 1 1t5 dd 3
fr\t11 gb 1 1 1 1 vv oz 11y 1 1 1 1 1 1 1 1 1 1 1 1 1a2 97 9w 1 6r p 5k 59
fs\tz gi 1cx 1a7 1
ft\t4nu 1 4 9l
fu\thi 1 1 1ks 3y eb k1 1 1 1 1 1 1 6w zg mn 1 1 1 1 5m e 6w 1 1 5x 9a
fx\t14m
fy\thl
g2\t34t
ga\tb hb 1 1 1 150 1 7p cd y2 1 1 1 1 1 1 1 1 1 1 29 4 ht 28 16e 1 1 1 3u 7d 1o 1 1n 2m
gc\t12 hq 1np 1b i 7 9 2 3 p 3 a v8 2je 1 1 1 1 1 1 1 1 d
gd\t13 343 1 1 25o 7 dp
ge\t9m 84 1 1 1 vj 1 1 1 76 ol fr g9 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 sq pi a4 8m 49 2 1 1
gg\t14 30m
gh\t15 gp 1 1 1om z7 1 d
gi\tfs 25 1 1ok z9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1rd 1 cx du 1 1 1 1 1
gk\t297 3
gl\t16 gt 1 1 vf 1 1 gy 3f 1 1 1 18r 1 1 1 1 1 1h3 hb 5s
gm\ti2 2ot 1 v 2h8
gn\t1dl 1mv 4s k 15 1 1 1 1 1 1 1 1 cx 120 1w n3 2z b0
go\t17 1 5f 49 5f 1n 5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 s 3 w sy 7 98 1 1 jo 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 x6 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 a7 1g4 1 y a4 1w 1 dy 1 1 1 1 1 1 1 1 1 1 1 1
gp\t1fw 1r6 r 1 1 1 1 1 k 1fh 1 n1 3 ea
gq\t1mu
gr\t19 1 he 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 ub 1 79 21 1 1 1 1 1 1 ay 111 8z 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 4a 23 7d 67 91 6h 1f 32 bk a4 1 w 5u 4g 1t 1 4n 3g 66 1 4i
gs\tja 1 1 ua we ym 1fg 10r o 1 1
gt\tjd 13p 1ko 1 w 1 1ff
gu\tje 1 1 1 u6 9g 7e 1e8 1 1 1 1 1 1vl 1 1 6q ed
gv\t38v
gw\tji 563 1
gx\t3mn 1ol ef
gy\t1do
h.\t4o4
h2\t1dp 1 9e 1
h3\tjj 2pd
ha\t1b 1 1 1 1 8q 9f 1 1 1 1 1 1 1 u0 1 1 9d 1 40 wl 6o eh 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 ai 6a 3k j0 bg 6b 2u 2 v 1 1 1 1 45 8t 1 1a 3g 9o
hb\t1n8
hc\t1f j9 221 1q3 lp 69 6r
hd\t1du 9f f4 170 1 g 1ec 11j
he\tjs 1 1 1 1 tz 9f mr 1 pc a1 1 1 1 1 1 1 1 1 1 l1 44 ev ko r c8 7r bz
hf\t2gz 38r
hh\t1b
hi\t1g ih 1 1 1 1 1 1 tt 1 1vs 1 1 1 1 1 1 1 1oh 1 1 3r 1j 7k 3 1 1 1 jq
hl\t1h in 1zr 23s k 1 1 a5 rd
hm\t39p 8 21j
hn\t1nb
ho\tk5 1 1 an j4 w5 zv 1 1 1 1 1 1 1 1 1 1 1 1md 4f 15 9b
hp\t3aa 1 1 1 1 1 1 1 1 1 1 1 1 1 1 20o
hq\t1g
hs\t1nc 1nd 1dj 2 oa
ht\t1i iq 1 1 1 rg 165 26d 2 1 2p gt 3o 4o r 1l
hu\tkc 1 1 1 tk 1 1 1 w2 7t st 1 1 1 1 1 1 1nk 1 69 6q ec
hv\t332
hw\t4ya
hy\tkg 1 1 1 1 1 1 gb d6 99 mt 1 65 um 1 1 1 1 1 1ng 1 d0 1z
i.\t3qs
i1\t1e4 3ku
i2\t4od 1
i3\t4of
ia\t1y3 2 c2 10w 1np cs bo
ib\tkn 1 79 vg 1 mu 1 1 1 1 5l 3t o3 3b 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 h 77 do 5b dk 8q 11d
ic\tew 5t 1x9 tm 1 5u tr db a3 1x pd 1
id\t1j 5u dd 12p lt ig 63 7z 5w 1 v 1m3 1 cz 1 1
ie\t3bo 1cu 1 1 2e jv v 1 1 1
if\t359 6g
ig\t1km 1r4 1 1cu a1
ih\tkr
ii\t3bs o 1zj
il\tks 2ag gl 1
im\td2 7r 1 tb 1 1 w6 11i 1 1 1 1 1 1 1 1ck 1 6s 38 3r 4w d 45 1 1
in\t8y bx 1 1 1 1 1 1 1 1 1 1 1 gf 2u 9t 1 1 5y 38 1 1 1 1 1 1 1 1 aj c0 6 6c 3x l 3r 8 1o 7j 30 4k 5e f 2 b 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3o 1v 1j fa k a8 7t c0 q 3z 1 1 1 1 1 1 1 1 1 1 1 1 c n i 3z 45 1 6 d 2i 8 1 1 1 1 f 13 i 2r l 2u 5r 56
io\tac av 1 1 1 1 1 1 1 1cu 4b 7v h9 1x1 ad a4 2u
ip\tld t1 1yp 1 1 1 1 1 1 1be 2 1 1 1g de 82 2c 3c 8m 1
ir\tlf 1 1 2gk b9 1bi 9x om
is\tli 1y8 dw 3u bv 1 1 2c av b1 69 6w f 9o 1 1 1 1 1 1 1 1 3h 23 3y 7 d1 9 1 1 1 1 1 1 1 1 1 1 1 be 1 29 1 1 1 1 1 1 1 1 1 1 1
it\tlj wg 1vf 1gp 4z 1 2y 4u 52 f 1 dy 1 1 1 1
iv\tlk 1v5 uv 13 s 1 9d b5 1eg
ix\t3dh
iz\t3di
j1\t3dj
j2\t1k k1 b
ja\t1k 1 k0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 g 6 5 3 ee cw 9e 11a ol 1 1 1 1 1 1 1 zw 56 tm 1 1 1 dy
jb\tm8 1 1 1 2rh
jc\t1m kq 2rh
jd\t1k kt 11d 1q4
je\tlw a 8 1 1 1 1 1 y7 1t5 1 1 1 1 1 1 1 1 ci aj ny 11f
jf\t2jn u2
jh\tmk
ji\t1n ky 2ai h1 1 1 1 1 1 1 16d
jl\t44q
jm\tmm 1 2ro 1 1 1
jn\tmo 2rr 2c3 1 1 1
jo\tmp 1 1 1 rk 1 203 1ko 5j 1s cb
jp\tly v 2ro
jq\tmu 1 2rn
jr\t31
js\t1l 3 1 1 l6 1 1 1 1 1 1 5e vb 1qh b vn ex 2 r1 9r
jt\t3ef fq uz
ju\t1r lc 1 1 r9 1zo i 1 1 1 1 1 1 1 1 1 1 1rm
jv\t5ci
jw\tn6 41z
jy\tn7
k0\t3ev
k2\tn8
k3\t3ew 1
k6\t3ey
k8\t3gp
k9\t3ez
ka\t6a 185 1 vz 5j z2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 21v 1s 7c
kc\t5qn 1
kd\t1ns 1rw
ke\tn9 1 1 1 1 r4 1 1 1 99 aj 48 7w 93 ty 28 1 1 1 1 1 1 1 1 1 1 1 3v ao un 9z de 1
ki\tne 1 1 1 16a v 1 1 ft 12k 30 1 1 1 1 ao 168 bb az
kl\tni 2so 1 1
km\tnv 1ah 391
kn\tnj 1 r1 1 1n8 ef 6s 126 ne
ko\t1s 1 1 lr 1 1 1 1 1 1 1 1 1 1 qs vv 15s 1 1 1 1
kp\t4zq
kq\t1v
kr\tnw
ks\t1t 3db 1b 1
kt\tnx 1
ku\t1v m4 qp 63 1j 1k 1sa d 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1ef h7 e3
kv\t2aj 16i 1
ky\to0 1 1tz z3 1 1oo
l1\t4yy 5
l2\t4p8 9v
l3\t4p9 9u
la\t1w 1 1 70 f4 1 1 1 1 1 1 1 1 1 1 1 1 13 l5 y 35 1 95 ai 1 1 1 49 1 7u 12v 3q 1 1 1 1 1 1 1 1 1 1 1 1 1 fo s4 1 6u ag w 16 1 3z 4 9w 43
lc\t3hj
ld\t1iz 1yl 17s
le\t1z mg 1 1 1 1 1 1 q6 95 1tp 1 1 1 1 1 i6 za 1h c1 6o 6p 1 p 35 13
lf\t3hr 291 1
lg\t5cp
li\t20 1 19 lc 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 6k j7 1 1 1 24 1o 5a 1 al 6y 54 7g zr 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3d 8t 8f 21 io 1j 3 1 7h 1g w 1 1 37 18 43 5 4n 7 9 1o 1f 23 8o
ll\tp2 pu 1 23l 1 1 1 1 1 16s 4c 61 5r 4k g 8 g 1k
lm\t1nz 1up 2cb
lo\tp3 1 1 1 1 1 1 1 1 1 1 1 pk 92 1 eu 1 7q xi al 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2c 7u 84 ny 44 2i x 1z c 1 1 1 1 1 1 1 1d 2v 6u 29 1 39 f3
lp\t3wv q1 13y 1
lq\t3j9
ls\t3ja 1 1 1uo
lt\t3jd 1 163 m 5k 9s a
lu\t22 nd 1 1 1 1 1 am nw 1 1vc 1 1 1
lv\t3jj 1 15y
lw\t3jl jh mh
lx\tpl 2u1 1
ly\t3jo 1 1 1yb
m3\t1o4 1vo 28 53
ma\t23 1 1 2a l7 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 t 67 fq 1y 1 1 1 1 1 x 84 1 1 1 1 1 f 5y g0 7f 1t zy 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1z et 1k h0 x 4l 1 1 91 u 1 1 1 2o 5e 57 1 1 1 1 1 1 3 1k 6 c4 1 d 28
mb\t2jk 118 14s s4 6f
mc\t2l1 zc g 1 1sd 9 dj
md\t26 o6 1ku 19p 14t 9x df e2
me\t27 dd b ai 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 od 1 95 1 1 1 31 3k 2p 1 1 bo 74 1l i4 1x hp 13 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 13 76 ak 18 h4 30 9x 1 1 1 1 1g 4 10 4m 1o 3g 11 1 1 1 1 f 38 a8 1
mf\tqt 3yx
mg\t4pr
mi\ti5 8p 1 1 1 1 1 1 1 1 1 39 gr 44 1 97 1 1 34 av 31 57 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 v 1 i8 6c d1 d 6j 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 4e o4 3r 2 6s 4k 26 39 i cx 1 1 1 1 1 1 1 dp 1 1 1 1 1 1 3n
mk\t8y i6
ml\t28 ox o4 24i 3 2w lb lq 61 90 42 n
mm\t1fa
mn\tr6
mo\t29 7t h5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 nk 1 1 1 1 93 1 1 1 1 1 1 qx h1 1t 1i io 44 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 e9 2i gb 52 1 6 62 1c a 25 1 1 1 1 1 1 1 1 l 1a 3u 22 2j 8 1f 18 8 1 1 1 1 1 8 1 1 15 c e 1d n 98 d 1
mp\t1op 1yd o 1 1 wp 5e 1 1 1 nm 1
mq\t3bc ch 126 1
mr\t3nu
ms\t18g fz 36 3h ga 4 3 q5 k8 3 1 1 2 1 2 p 10 1 1 1 k 2l m1 45 1p 7 88 86 rj 9
mt\t3nz 122 1
mu\t23 pp 1 na d 9a nj 37 6g cj pl 1 1 1 1 1 1 1 1 1 2o yt c 3g 23 4h 5h 2i 4v p 1 1 1 1 1 4j 93
mv\t7e kg 1 2wf 1ph 1 1
mw\t1v3
mx\trw nl
my\trx wu 1 1zj 232
n8\t3od
na\t5l fs 6l 1 1 1 1 1 wq 9w dl 2k 5t fd ly 2e 2 1 1 1 1 1 1 1 10 cd y5 1 1 dp 1 d
nb\ts4 2wi 11h
nc\ts5 nd 28u 232 5
nd\t5m mk 1 2wg 11h ns
ne\t2a 21 nx 1 1 1 1 1 1 1 1 1 1 1 1 iq 49 1 6 b 4c 4h 1 1 1 1 1 1 e9 1 91 1 79 86 1 2h 76 7a fz 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 re 9 94 1 1 11 8r 6 1 1 1 1 1 1 39 aa 1 1 1 1 1 1 3 8y 4d 1 1
nf\tsl 2wu 1 1 1au dq 1
ng\tsm 1 my 29x 1 1 11x mm
nh\tso 1
ni\t2b jo 6r 1 1 1 1 1 mr fi n1 sd dn 1g 1 1 1 1 1 1 1 1 1 1 1 1 1o7 1 1 1
nl\t1fn qk 1jr 1oa
nm\t3pz 109
nn\t5rh
no\to9 4n 1 1 1 1 1 1 1 1 1 1 1 1 vt ea 65 2x nn ad ew r 1 1 1 1 1 1 1 1 1 1 f 19j 4 1 cg
np\tt9 2fw h6 1kj
nr\t3q6 l
ns\tta 1s0 152 1 1 1 8 qx 19y
nt\t4q9
nu\ttb 1 1 1 1 1 m8 1 9d nc 1e2 1 1 1 19u dw da
nv\tth 1 iy 3a 1 1 3c 1t8 8n 5l 1 1 1 1 1 1 zk 11a
nx\ttj 1y8 wr 29 1 1
o3\t3r3
oa\ttk 1 2na 19h
ob\t2c 1 3 r6 1 1 1 ve nc 1v 1ck 1 1 1 1 1 19f 79 1j 5a 1 7
oc\t2e rc 1 vd ng ow pk 1 1n9 1 df 1
od\tts 1vn 11n 1w 1le
oe\t1pd
of\t6b ni 2s7 53 1na
oi\t4qh
ok\ttu lz wv 1eg 1 1s8 88
ol\t1fu 3yk 1
om\t2f1 1c5 1 1 1 23u
on\ttv 1 lz 2k sy b 1 2a 1au 2h 1 1 1 1 1 15j 2 3f 97 2z 6h
oo\t2ea 1d6 1hq 5a 1
op\tq 1p dt 8e 5b 1 1 1 1 1 1 1 1 1 1 1 1 1 az 3b 7c 1 1 1 1 1 1 1 1 1 3s 58 1 1 19 8d dn 1 12 2s df fq 3s 3d 3t 2t 4a 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 b4 ew 4j 2z 2 1 1 1 1 2 27 7q f k b7 y q 8 1 1 1 1 1 3 cw
or\t7o mn 1 1 uv 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1f le 1 1 1 1 1 1 1 1 1 1 1 hm 60 6v 3o e9 3n 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 c8 3e 86 3 18 7w hf 6y 42 8x 1 1 1 1 1
os\tue 1 1 1 ll 9o vi yo 4e 4x 6 1 1 1 1 x1 1 9x b 1p c6 3 1 d3 1 1 1 1 1
ot\tui 1 2xv y6 9x ea
ou\t3m1 7h n1 p8 m8
ov\t2cu 1 1er 1x 1 x1 o6
ow\tuk 2yp c 1 1iz 27 1 1 1
ox\tul 1 1
oz\t44q
p/\tuo
p2\t5f2
p3\t5s0
p4\t3up vx
p5\t1g6
pa\t2g s9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 l4 1 1 1 9h 1 95 1 ct 15 1 1 1 c2 2s 8e tg 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 8t kl 2y 4c 1o 1w c d 17 3 1 1 1 1 1 1 1 1 1 1h 2y 2j 1n 1y 3m 1 1 1 e k
pc\tv4 lg ow 1ow 1 1 bm ko 1 1 ik 5q 1 d0 1 1 1 2
pd\tv5 1 1 2z8 4 w8 12t
pe\t2h 2p q2 1 1 1 1 1 1 1 1 kv 9i 1 1 1 24h 3 1 1 1 1 1 1 1 1 1 1 1 1 1 6r ss p 4y t 1 1 1 k 94 4j d3 1
pf\t3uu 1xd
pg\tvh ug 1 1 1 1 1 1 9 41w
ph\t2i v 8n j0 i 1 1 1 1 1 1 1 1 1 g8 4d 9s 1 ny 1gs 1 1 1 1 1 1 1 1 1 10y 4u e7 1 36
pi\tvs 1 1 1 1 kh 1 1 4d 5e 1 v1 10g e 93 1 1 1 1 1 1 1 1 1 1 1 vc ay 62 10 6d 3l
pk\t3vh 1jp
pl\t1x m 1 1 ab 1b 4b df 1 1 1 1 1 1 1 1 1 1 k9 1 9r mo 4 y7 kb 1 1 1 1 1 1 1 1 1 1 1 153 1 1 1 e8 1 d9 s b
pm\t1gi 1 2fb w2 10d 1 1 1 1 1
pn\tw8 2zn 1wk
po\t2m gb c7 15 1 1 1 1 1 1 1 1 1 1 k1 1 1 9n 1 1 1 1 1 1 8k 70 5t 1 1 17 1 1 1 ki 1r d3 7b 2b 9u 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 rr av 13 g 1v ce 1 3s 9e 1 1
pp\t2z0 xw tx 1 be
pq\t5f9
pr\t2n kb 9m 1 1 1 1 1 1 1 1 1 1 1 1 1 j9 h 1 1 1 1 9p 1 1 1 8i 4k 1 8h 12 1 1 c0 65 3 9u ro 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 69 70 7 ef 19 3 2t e w 2 12 3u j b 8 1 1 1 1 1 1 1 1 1 g 2m 15 3p 4 3e 2j 1 3 1 1 1 1 1 1 1 1 3 6f 35 1 4 1 32 5 1 1 3 2g
ps\tw2 w 1 td 1l2 w li 1 1 1 t1 1 4u qa 6k 1 1 1 1
pt\t2vf 12h t2
pu\t2o uc 1 1 1 jp 1 om 45 8p 1fo 1 1 1 1 1 1 1 1 1 wv 69 b bj 22 e 1 d5 1
pv\t3y7 1
pw\t3y9 1hd
px\t3ya 1
py\t2p uf 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 2r 8n 7p 1 1 1 1 1 k 14v b2 5z si 2f 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 af
q#\t2q
q/\t1ns
qa\t3yt vb 77
qc\t51c
qd\t1qk
qe\t3yu 12j
qg\t3yv
qi\txq 3t9 oq
ql\t1vb 23l 1 1 1 1 1ts
qm\txr 2 318 12d
qn\t3z2 1 1
qo\t5fn
qr\t3z5
qs\t2q 3w2 s8
qt\txr 1 1 1 31c 1 1 fz
qu\t2r v4 1 1 1 1 1 1 1 1 ix 1 9k 1 4r 197 5q oz 1 1 1 1 1 1 1 1 1 1 1 1 1 62 9j bu aa 1 1 1 1 bp 2j 1 1 d4 2c
qw\ty4 31j
r\t2s
r2\ty5 17n
r8\twq
ra\t2u 1 vb 1 1 1 1 1 1 1 1 25 22 d6 1b 1 1 1 1 1 8b 15 ml 1 51 sy og 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 22 jw 50 1 ad 1 1 67 81 1 1 1 1 1 1 1
rb\tyf 1 4hi
rc\t1d1 3e3 az e1 4w
rd\tyh lx 6a c 4e 1 gj 10e 209
re\t2w 1 1 8d 4a 13 3u 1s c8 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 l j d3 34 1 1 1 1 1 1 1 1 1 1 1 1 7y 17 1 1 1 1 1 1 1 1 1 1 1 1 1 4c 2 1 1 3m 4 ad 2d 1c 1 3q 6j nd 20 b f2 4p 2h p 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 y 4a 10 iw 3s 3 11 8 n c 8 o 1l 6 2o 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 15 r e 1 a a 4 j 4 21 2j 10 4e 7 9 1 1 1 1 1 1 1 1 7 1 9 6 2k 9g 1 8
rf\t4r5 p3 1
rh\tzy 30a a k 1iu 8y 2 1
ri\tzz 1 1 1 1 1 qz p0 1l0 1 1 1 1 1 1 1 1 1 pu au 1 1 e8
rk\t41d
rl\t2s 1ee 2jc qp ax dz
rm\t2t 1ob 2aa 1ew
rn\t5e0
ro\t2z x6 1 1 1 1 1 1 1 1 1 1 1 1 2 h2 9k 4e iu 1s w7 p3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 p9 av 1 4l 99 d 1 1
rp\t2s 8 3z0 x8 h5 1
rq\t10i
rr\t4r9
rs\t2s j 3ye c 1 1 1 1 71 i4 1 1 1 o7
rt\t1hf 2fk 37 20 1 kq 4h 1 1 7z 62 ay 1v
ru\t31 1 xh 1 1 1 1cq cd 9l 2k 10e 1 1 1 1 1 1 1 1 1 1 1 1
rv\tyf 346
rw\t51w
rx\t10n 1 1 1 gw
ry\t10r
s.\t5jk
s/\t1r9
s1\t4rh
s2\t49v
s3\t1ug 14 1v8
s4\t1r9
s7\t45p
sa\t4 2z 1 co l0 1 1 1 1 1 1 gi c 8n r 1 1 1 1 4c 2 1 ho 4y 6b 7v 4u i 9h 29 u 7c ek 8 25 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 17 51 h4 1 1 30 7l 13 7f 5t 1 1 1 1 1 t 21 5e 45 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 t
sb\t3t6 b1 1cf
sc\t34 1 1 1 sq 52 1 1 1 1 gk 1 1 1 n 8y 1 7x e5 11p p5 1 1 1 1 1 1 1 1 1 1 1 1 1 n0 1 1 4t 2 7 26 3b 1 q 6 1r 8e 11 c 22 1 2r 1 1 1 7m 1 1 2 j 1z
sd\t114 33i 1 n1 e 22 ml n 27 be
se\t1i 1q ci lf 1 1 1 1 1 1 1 1 1 1 1 gb 1 1 1 1 1 9h 7 47 3g 3 2 1 d 4b 1 1 3i 23 3r 1 4w 2n 32 3w jr 54 ce 6q 4s 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2x 5b e1 1 h 1 1d m 4i e w s 19 1 7 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 w p 4h 3j 8 o z 1e z 5 1 1 1 1 1 1 1 7 2 4 7 5 q 4j 9 6n 1
sf\t10t o 31e 4 4 n4 1k
sg\t45h yw
sh\tc 1o 19 1 1 9c ov 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 fz 1 9g ij 25 1tg 1 pg 7u 1 fn bc
si\t3c yn 1 1 1 1 1 1 1 1 1 1 1 fp 9g 45 9 1 hn 5j 1c0 1d 97 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 24 50 5b 8y 1 i 3 22 2d 24 3y 1 2a 4e 1p 5p 1 1 1 1 19 bj 1 1 1 1
sk\t12b fd c 9g 2f0 1 1 1 1 1 1bg
sl\tew ng 1 1 1 1 1 1 1 1 342 1 1 43 h3 b3 p dh 1
sm\t3d 1 z7 1 1 296 e kf 7a 9 2k 1 1 1 l3 1 1 1 1 az 3 3 e1
sn\t3f z9 1 t4 3r 1pa af 65 1f 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 ks 51 5y r0 1
so\t3g 8s qi 1 1 1 1 1 1 1 f4 9g 103 xt bq 66 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 k4 1 99 1p 1 1 1 1 1 1 8 8 3 6 1 y 13 39 7a 6 k 1 1 1 1 1 1 1 1 25 1 z 9i
sp\t2 3f 1 7z pk j 1e 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 e4 1 9f 85 8r a0 3b 58 gw qw 99 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1z c 5q b5 1 1 1 1 1b 4i 5d 20 c bd d 1z 7 ah 1 1
sq\t3j 10g 1 1 1 1 e1 7f 1 17 9 a 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3v 76 19 6h 1a 1wy 1 1 1 1 1 nd 1 1 2m 2b 22 1s c7
sr\t3er 1dh 1 1 am r9
ss\t1rn 1 9 1 1 6z i b 29d j7 1 1 1 2d 7y l db a m cp
st\t1x 1m 1 1 6z ed f7 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 av 2j 1 1 1 1 1 1 9p 7o 4u 3j 5h l 22 2b fu em of 4q 34 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 hx a 1 1 4k 2d 1g 2d 1 1 1 1 1 1 1 1 1 1 1 1 1 h o 4m u 1e 1b e 3b z 1 1 9 6 6
su\t14s 1 1 1 1 1 1 de 9p 1 2i7 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 su 1 1 l 6b 5a 1s 9u 2s
sv\t14z 1 1 dc 2s0 f 151
sw\t3m if j1 1 1 1 1 1 1 1 1 1 d3 16 2r9 1 1 1 1 e7 24 1a m1 33
sy\t3n 9 2o ys 1 1 1 1 1 cy 8t v 7o 4s 7k zg fq d9 2s 2f 13 6 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 gw 1 6d i k 2h m m 1 1 1 1 3 p d3 1 1v ap
t2\t4ck
t5\t1ih
ta\t6f sk 6j 1 1 1 1 1 1 1 1 bk 18 1 9l ll 1l sg 2n 90 jk 8r 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 ew 1j 83 gw cp
tb\tl5
tc\t3p 128 36a 1 ge 1
td\t1s5 30j b5
te\ta0 dr 35 94 5r 1 1 1 1 1 co 1 1 1 1 1 1 1 1 1 1 9c 3p hp 4y 1l 3 f8 3z 4t 3q a8 1 3i 5y 4l 5l 1 5j y 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 2 m g5 3 1 3p 48 m 5 x 4 1 1 1 1 1 1 1 1 1 1 1 1 8 2x 2g 4i 37 a 60 6l 1 1 1
tf\t1im 1 2uj 1 1 fh
tg\t4d9
th\tl5 ks 1 1 cw 1 1 1ku 19j 1 1 1 1 1 1 20 da 1 18 3p 3u 2o 1 1 59 49 40 1 1 1 1
ti\t3q 12a 1 1 1 1 1 1 cs 1w 4s 2l 1 1 1 1 3l ts lr ep ij 4h d 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 y b do ah ek f
tk\t167
tl\t4sd
tm\t4d4 u eu 11m
to\t3r 4x xk 1 1 1 1 1 1 1 1 1 ah 21 1 1 1 9a 1 1es 16u 1 1 1 1 1 1 1 1 1 q1 20 4i jo 1 1
tp\t1j3 qo 2uh do
tr\t3o 3x yx 1 1 1 1 ci 1 f2 1o 103 6n 5o 59 2c ub 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 e5 4b x a 10 z 1k g 20 1 1 1 34 1g 4l 1g 2y 1 1 7 cd n
ts\t3o 4 12v 1 1 1 bq q 98 l5 nm aa 13a 1 e4 11n
tt\t5hf
tu\t2g hr mk 1 1 1 ll 1 1m8 103 1 dp 8e p5
tv\t16v cc
tw\t9c xk 1 1 1 1 1 c7 1 2li a2 1 1 av tw
ty\t3s 13a 1 1 1 1 1 1 1 c1 97 1 2me 1 1 pg dl
tü\t5q0
ua\t4sv o
ub\t19h 1fo 1pu 1 1 1 1
uc\t2ry 1 tm 1j5
ud\t4f4 1 dr
ue\t17l 37l i8 km
uf\t4f7 1
ug\t45n 9m
ui\t17a 1 1 2wl bd ig 6p 1 1 1 e pn
ul\t1jc 39q 6e
um\t3t 13k c0 39k
un\tc 2y j 5c 3z h4 d6 1 1 1 1 1 1 1 3 bn 3 1 6r 134 e7 o6 8t 17 9m 2 1 1 1 1 1 1 1 1 1 hu 75 5c 7q g cj 1
up\t1sj l2 220 1 1 1 1 ov
ur\t17m bu wf 1zv
us\tu8 df tv 2rd 3 1 1 1 j av 1 1 4 1 1 1 1 1 1 1 1h 1 an 13
ut\t4fr 12b
uv\t1jh 2s6 45
uw\t17o bu 39k
ux\t17p 3nr 92 6 3 1
v&\t54t
v0\t4ft
v2\t4fu
v7\t4fv
va\t1l 165 1 1 1 1 1 bo 91 1 1 l0 73 ok ja cx ag 1 1 1 1 1 1 1 is 28 ol
vb\t3u 1 3 13y
vc\t17x 1 i 158 154 sk 4s n p ne pu 1
vd\t4tg on 1
ve\t3w 2k 11j 1 1 1 1 1 1 1 1 6 ka 1 1 dw 38 1 3t bt 108 lp g 4c 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 le 1y l 1 4w kw 1
vf\t45g
vg\t1hk
vh\t3x
vi\t3u 4 su bg 1 1 1 1 1 1 1 1 1 1 b2 96 1 39 5u 32 2 dp 6g 2s q1 ap ah dv 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 m 2g kf 1 1 29 1t i 8m 2 1 1 1 1 cm
vl\t1jl 22h 171 p6 1
vm\t24y 8q 1 k3 vs 34 kr 1 1 1 1 1 1 1 1 1 7 108 4 cf 2 1
vn\t24v st 1ik k3
vo\t59 13a 1 b2 1 95 1 mt 223 1 1 1 bc p7
vp\t1w0 32 av 27w bc 1
vr\t2uv 1mk bs 1 1 11m
vs\t18l t9 bu 23k 2 k 1
vt\t18m 1 399 1 1 1
vu\tbu wu 1 1 1 1 1 av 1 1 u0 2r8 1 dd
vw\t4i0
vx\t4gt 18 b9
vy\t3z 4e3
w&\t1jv
w3\t5ik
wa\t40 2s 122 1 1 1 1 1 1 ar 4 8z kx 1 1 xp tl d0 1 1 1 1 1 1 1 b 6q fp dd 1 19 b3
wc\t191 3jw pi
wd\t2vk 1mt o
we\t40 3a 6 36 a2 3y fb 55 1 1 1 1 am 1 1 1 1 44 4v 76 51 n0 bo 7m s1 1h dh 1 1 1 1 1 1 1 1 1 1 1 1 1 2q 2b 5m 2n 1p 6t l 1 1 1 1 1 1 j 7 1z 7n 2u 3 1 1 1 1 1 1 1 1
wg\t197
wh\t198 ap tx 24v 1 1 mh
wi\t6h 7q uu 8 1 1 1 1 1 1 1 1 1 1 e q8 b9 t 9y 2k bi dl k4 kw 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 9o 1 3f 3 6t 1l 1 1 1 dd c2
wl\t55b
wm\t4jp
wo\t24 17g 1 1 1 1 1 1 1 1 1 1 a4 1 lr 49 b8 10z vh 23 1 1 1 1 1 1 1 1 ps 90 c2
wp\tjs pt a 1 1 1 13x 21h e2
wr\t4wt 2 5c 1p
ws\t77 12s 3a0 1 x7
ww\t19e 3wu
wx\t1a0 1
x+\t1a2
x.\t5f6
x1\t4k2
x2\t4tf
x8\t9 5ii
xa\t4f 15o 1 1 1 1 1 9s 8w 1fk 1bn q8
xc\tl4 p5 1ex 1uy 1 1 1
xd\t2fb 24x 1 97 g8
xe\t1aa 13m 26e 1 7 xl
xf\t4kc
xg\t1k1 33y
xh\t1i 4iv
xi\t14f 3cz 30 1 1 1
xl\tu6 pw 30g
xm\t41 3 167 3a8 1 xz
xo\t4k2
xp\t42 3h4 yv k 1 ym
xq\t43
xr\tei 1lm 2kj 1a8
xs\t44 1 1fy 3o1 ao
xt\teo 1b8 31 14t
xu\t4ko
xw\t4k2
xx\t5it
xy\tyq
ya\t46 1 1 pi gm t5 8r 1p 26s 1 1 8q pd u
ye\t1ad 1 1 ij 2ru
yi\t1ag 3ad
yj\t1ah
ym\t46
yo\t1ai 1 1 9k 2y 2xs 1 1 1 1
yu\t1k5 8u 2s0
z/\t4l0 1 1
z3\t445
za\t3tm rh 1 1 1 19n
zb\t4l7
ze\t1al 1 1 13b 4m jx 18x 9u 1 1 1 1 1 1 1 1 1 1 1 1 jf 1q c7 1 2 bv
zf\t3sn
zi\t49 6c 103 1 ib 1 2sk 7 x6
zk\t1aq 487
zo\t1ar 1 1 9d 31g 1 1 1 1
zp\t4ls
zs\t4a 4hh 1
zt\t4lt x6
zu\tha 12x 31n 1 1 1
zw\t5iv
zy\t4kh 1h 1
μc\t3ll`;
