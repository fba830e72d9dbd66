// Made by `npm run lexicon` from scripts/lexicon: change it there. Its README explains the lines. Names that we did not keep by hand are from
// @specfy/stack-analyser 1.27.3 (MIT), devicon 2.17.0 (MIT), linguist-languages 9.5.0 (MIT), simple-icons 16.37.0 (CC0-1.0);
// THIRD_PARTY.md has their notices.

/** Every skill that the lexicon knows, one a line, by kind, salience, what it implies, and name. Format: see `parseSkills`. */
export const skillList = `
@language
ABAP
ActionScript
=~Ada|ada programming,ada95,spark ada
=ANTLR
AppleScript
AsciiDoc
ASN.1
-Assembly|assembler,x86 assembly,arm assembly,!assembly
AutoHotkey
AWK|gawk
=!C|c programming,c language,embedded c,ansi c,c99,c11,=~C
C++|cpp,c plus plus
COBOL
ColdFusion|cfml
=!Crystal|crystal lang
CSS|css3,cascading style sheets,css animations
=!D|dlang,d language
=Dart|!dart
=~Delphi|embarcadero delphi,borland delphi
Fortran
-G-code|g-code programming
=~Go|=!GO,!go,golang,go lang
=Groovy|!groovy
-Hack|hack language,hhvm
Haxe
HTML|html5,xhtml,dhtml,semantic markup
=~Idris
Java|java8,jdk,=J2SE,core java,java annotations,java memory model
JavaScript|=JS,java script,ecmascript,es5,vanilla js,ecma script
=JCL
JSON|=JSONP
Jsonnet
=~Julia|!julia,julialang
Kotlin
=KQL|kusto
LabVIEW|lab view
=LaTeX
Lua|luajit
=~Markdown|markdown language,multimarkdown
Mathematica|wolfram mathematica,Wolfram Language,wolfram
MATLAB
=MDX
=!Mermaid|mermaid.js,mermaid diagrams
Nextflow
=~Nim|nimlang
Objective-C|objc,obj-c,objectivec,objective-c++
ObjectScript
=~Pascal|object pascal,turbo pascal
Perl|perl5
PHP|php7,php8,php5
PL/I|pl/1,=PL1
PowerShell|power shell
Prolog
Python|py3,python2,python3,=CPython
Q#|qsharp
=Quarto|!quarto
=!R|=~R,r programming,r language,r studio,rstudio
Raku
Regular expressions|regexp,regexes
ReScript|reasonml
-RPG|rpg ile,rpgle,rpg/400,ile rpg
=~Ruby|!ruby,jruby
=~Rust|!rust,rust lang,rustlang
=SAS|sas programming,base sas,sas enterprise guide,sas/stat
Scala
=!Scratch
=!sed
=Smalltalk|pharo
=Snakemake
SPARQL
SPSS
SQL|structured query language
=Stata|=STATA
=~Swift|!swift
SystemC
Tcl
TOML
UML|unified modeling language
VBScript|vb script
Visual Basic|vb6,=VB
WebAssembly|wasm,web assembly
XML
YAML|=YML
=YARA
=~Zig|ziglang
|+JavaScript
ES6|es2015,es7,es2020,es.next,esnext,javascript es6
|+Zero-knowledge proofs
Circom|=zk circuits
Halo2|plonky2,groth16
=~Noir lang
=~PLONK
|.NET
C#|c sharp,csharp,c# .net
VB.NET|vb .net,visual basic .net
|.NET,Functional programming
F#|f sharp,fsharp
|?Linux,?Unix
Shell scripting|unix shell,linux shell,~shell,unix scripting,Shell-Skripte,Shell-Skripten,Shellskripte
|?Shopify
=!Liquid|liquid templates,shopify liquid,liquid templating,shopify theme development
|API
GraphQL|graph ql
|BDD
=Gherkin
|BPM
BPMN
|C++
Kokkos
|CSS
=!Stylus
|CSS,CSS preprocessors
=!Less|=!LESS,=~LESS,less css,lesscss
Sass|scss
|Compilers
MLIR
|Computer graphics
Shaders|shader code
|FPGA
Verilog|systemverilog
VHDL
|Functional programming
Clojure|clojurescript
=Elixir|!elixir
=~Elm|elm lang
Erlang
Haskell
Lisp|emacs lisp
OCaml
PureScript
=!Racket
=!Scheme
|GPU programming,Parallel programming
CUDA
OpenCL
=ROCm
|Godot
GDScript
|Graph databases
=!Cypher|cypher query language,opencypher
|Guidewire
=Gosu
|Hive,SQL
HiveQL|hql
|Java
AspectJ
FreeMarker|apache freemarker
|JavaScript
CoffeeScript
TypeScript|type script,=TS
|Lisp
Common Lisp
|MATLAB
Simulink
|MuleSoft
DataWeave
|Networking
=YANG
|OPA
=~Rego
|PHP
=!Smarty
|PLC
Ladder logic|ladder diagram
Structured text
|Power BI
=DAX
|Python
=Jinja|jinja2
|R
R Markdown|rmarkdown
=!Shiny|r shiny,rshiny,shiny r,shiny apps,shiny dashboards
Tidyverse|dplyr,tidyr
|R,Data visualization
ggplot2
|React
JSX
|Ruby
=Haml
|SQL,Oracle
PL/SQL|plsql,pl-sql
|SQL,PostgreSQL
PL/pgSQL|plpgsql
|SQL,SQL Server
T-SQL|tsql,transact sql
|Salesforce
=~Apex|=!APEX,salesforce apex,apex classes,apex triggers,apex code,batch apex,queueable apex,apex test classes,future methods,governor limits,apex programming,trigger frameworks,apex controllers
|Shaders
GLSL
=HLSL
|Shell scripting
-KornShell|ksh,korn shell
Zsh
|Shell scripting,?Unix
Bash|bash shell,unix bash,bash scripting
|Smart contracts,Blockchain
=!Cairo|cairo language,starknet cairo
=!Move|move language,move lang,sui move,aptos move
Solidity|solidity smart contracts
=~Vyper
|Terraform
=HCL|hashicorp configuration language
|Visual Basic
VBA|visual basic for applications,vba macros
|XML
XPath
XQuery
=XSD|xml schema
XSLT|xsl
@framework
-.NET|.net,dotnet,dot net,=!NET,=NET5,=NET6,=NET7,=NET8,=NET9,=NET10,c#.net framework
Alexa Skills|alexa skills kit,=Voice Skills
=App signing
=~App Store|app store connect,app store submission,google play store,app store deployment,app store releases
Appwrite
=!Armadillo
=!ATL
ATL/WTL
Avalara
Biometric login|=Face Id,=Touch Id
=BLAS
Boost.Test
=~Capacitor|ionic capacitor
=!Cinder
cpprestsdk
CRDTs
Deep linking|universal links,=App Links,deep links
EasyPost
Eigen
Embrace.io
=FFTW
fmtlib
Framework7
=!GetIt|getit dart
=Google Assistant Actions|actions on google
=GSL
=GTK
HomeKit
HTMX
iBeacon|=!Beacons
In-app messaging
Infobip
Inngest
Instabug
Intel MKL|=MKL
=!Knock
Kony|temenos quantum
LAPACK
=!Mandrill
Material Design
Mobile analytics
Nexmo
Nhost
Novu
OpenBLAS
Operational transformation
Optimizely|episerver
PETSc
=!Photon|photon pun,photon unity
PlayFab
-PlayStation|playstation 4,playstation 5,=PS4,=PS5
PocketBase
=!Postmark
=!Scotty|scotty haskell
SDL|=SDL2
Sencha Touch
SharePoint|share point,spfx
Shippo
ShipStation
Silverlight
SmartThings
Squarespace
=!Steam|steamworks
Tauri
Telnyx
Tinybird
Trigger.dev
UXCam
=Vertex tax|tax engines
=watchOS
Webflow
=Wix|wix velo
|+.NET
.NET Core|net core,dotnet core,dot net core
.NET Framework
|+ASP.NET
ASP.NET Web Forms|asp.net webforms,=Web Forms,webforms
|+ASP.NET,MVC,?ASP.NET Core
ASP.NET MVC|asp.net core mvc,asp .net mvc,mvc 5,.net mvc,asp mvc
|+C++
Modern C++|c++11,c++14,c++17,c++20,c++23
|+Cocos2d
Cocos2d-x|cocos creator
|+Django,+REST API
Django REST Framework|drf,django rest
|+Game development
=~Lumberyard|amazon lumberyard,open 3d engine
=O3DE
=~Scaleform
|+HTML email
MJML
|+Micro-frontends
single-spa
|+Phoenix
Phoenix LiveView|=~LiveView
|+Unity
Unity DOTS|=DOTS,unity job system,unity jobs
|+Unreal Engine
Unreal UMG|=UMG,unreal slate,unreal motion graphics
|+WordPress,+REST API
WordPress REST API
|.NET
.NET Aspire
.NET Standard
ADO.NET
Akka.NET
ASP.NET|asp .net,=ASP
AutoFixture
AutoMapper
Avalonia
=!Brighter
ClickOnce
=CLR|common language runtime
COM interop|activex,=!COM,com components,com objects,activex controls
ComponentOne
=!Coverlet
EF Migrations
FastEndpoints
FluentValidation
=Hangfire
Kentico Xperience
LINQ
LINQ to SQL
LINQPad
Mapster
Minimal APIs
MonoTouch
MVVM Light|communitytoolkit mvvm
NBomber
NDepend
Newtonsoft Json|json.net
Npgsql
-Orleans|microsoft orleans
P/Invoke
Paket
=!Polly
ReactiveUI
=!Rebus
=!Refit
Reqnroll
RestSharp
=!Roslyn
ServiceStack
Shouldly
StyleCop|fxcop
System.Text.Json
Uno Platform
=UWP|universal windows platform
=VSTO
=Windows Workflow Foundation|=WWF
WinUI|winui 3,windows app sdk
XAML
|.NET,+ASP.NET
ASP.NET Boilerplate|abp framework
ASP.NET Identity|identity server,identityserver4,duende,duende identityserver
ASP.NET SignalR
|.NET,?Xamarin
.NET MAUI|maui,xamarin forms
|.NET,API gateway
=Ocelot gateway|=YARP
|.NET,Blazor
Blazor WebAssembly|blazor server
|.NET,C#
Blazor
|.NET,CMS
DotNetNuke|dnn platform
Orchard CMS|=Orchard Core
Sitefinity
Umbraco
|.NET,CQRS
MediatR
|.NET,Dependency injection
Autofac
Ninject
|.NET,Desktop development
WinForms|windows forms
=WPF|windows presentation foundation
|.NET,E-commerce
nopCommerce
|.NET,Machine learning
ML.NET
|.NET,Message queues
MassTransit
NServiceBus
|.NET,Microsoft Dynamics
Dynamics CRM Plugins|crm sdk,xrmtoolbox
X++
|.NET,Mobile development
Xamarin
|.NET,ORM
Entity Framework|ef core,=EF,ef6,ado.net entity framework,efcore
NHibernate
|.NET,Power Apps
PCF controls|power apps component framework
|.NET,SQL
=Dapper
|.NET,SharePoint
=CSOM|sharepoint csom
K2 workflow|k2 blackpearl
Nintex
SharePoint Designer|infopath,nintex forms,nintex workflow,k2 forms
SharePoint Framework
|.NET,Web services
=WCF|windows communication foundation
|.NET,WebSockets
SignalR|signal r
|.NET,Xamarin
Xamarin.Android
Xamarin.iOS
|3D
OpenUSD|=!USD,universal scene description
|AI agents
=ReAct prompting|=ReAct agents,=ReAct pattern,=ReAct framework
|API integration
Discord bots|discord.js,discord.py
Facebook API|facebook graph api,meta graph api
Gmail API
Google Calendar API
Google Drive API
Microsoft Teams apps|=Teams Toolkit
Slack API|=Slack Apps,=Slack Bolt,slack bots
Spotify API
Telegram bots|telegram bot api
Twitter API
WhatsApp Business API|whatsapp api
YouTube API
|API integration,+Shopify
Shopify API|shopify apps
|AR/VR
ARCore
ARKit
|ASP.NET,.NET
ASP.NET Core|asp .net core,aspnet core,aspnetcore
|Android
=ADB|android debug bridge
=Android Architecture Components
Android Jetpack Navigation|navigation component
Android NDK|=NDK
Android SDK
=AOSP|android open source project,android framework,android hal
ButterKnife
=Google Play Billing
=Google Play Console|=Play Console
Jetpack DataStore|=!DataStore,android datastore
LeakCanary
LiveData
OkHttp
ProGuard|=!R8
=~Retrofit
=!Room|room persistence,room database
RxAndroid
Wear OS
|Android,Dependency injection
=~Dagger|dagger 2
|Android,Kotlin
Jetpack Compose|android jetpack,=~Jetpack,compose ui,jetpack libraries
|Android,Video streaming
ExoPlayer|media3
|Authentication
Authelia
authentik
Descope
=!Duo
ForgeRock
FusionAuth
JumpCloud
Logto
OneLogin
Ory Kratos|ory hydra
Stytch
SuperTokens
=WSO2|wso2 identity server,wso2 api manager
|Authorization
Casbin
=CASL
OpenFGA
SpiceDB|authzed
|Bluetooth Low Energy
Bluetooth Mesh|ble mesh
|C#,Game development
MonoGame
|C++
Abseil
Asio|boost.asio
=!Boost|boost library,boost c++
C++ Builder
C++ templates|template metaprogramming,move semantics,=constexpr
C++/CLI
=!Crow|crow c++
Dear ImGui|imgui
Drogon
=FLTK
=!Folly
Intel TBB|=TBB,threading building blocks
=MFC
Oat++
openFrameworks
=!Poco|poco c++
=Qt|=QT,qt framework,qml,pyqt
SFML
Smart pointers|=RAII
spdlog
=STL|standard template library
=SWIG
Visual C++|=MSVC,vc++
wxWidgets
|C++,Audio processing
=JUCE|juce framework
|CI/CD
Codemagic
|CI/CD,Xcode
Xcode Cloud
|CMS
Adobe Experience Manager|=AEM,adobe aem,aem sites
-Ghost|ghost cms
Kentico
Sitecore
|CRM
HubSpot
|CSS
=Bootstrap|!bootstrap,twitter bootstrap,bootstrap css,bootstrap 4,bootstrap 5
=Bulma|bulma css
-Foundation|zurb foundation,foundation css
Materialize CSS|=!Materialize
Primer CSS
Tailwind CSS|tailwind
|Computer graphics
RenderDoc
|Computer graphics,Graphics programming
DirectX|direct x,direct3d,=DX12,=DX11
=!Metal|apple metal,metal api
OpenGL|open gl
=Vulkan
|Dart,Mobile development
=Flutter|!flutter,~flutter
|Dependency injection,?Dagger
=!Hilt|dagger hilt,dagger/hilt
|Design systems
=Carbon Design System
=Lightning Design System
PatternFly
=USWDS
|Django
Django Channels
=Wagtail|wagtail cms
|E-commerce
BigCommerce
commercetools
SAP Commerce|hybris,sap commerce cloud,spartacus,sap spartacus,composable storefront
Shopify
VTEX
|Elixir
=!Broadway|broadway elixir,genstage
=Ecto
Oban
=~Phoenix|phoenix framework,elixir phoenix
|Elixir,Embedded systems
=!Nerves
|Elixir,GraphQL
=!Absinthe|absinthe graphql
|Elixir,Unit testing
ExUnit
|Erlang
Mnesia
=!OTP|erlang otp
|Firebase
Firebase Analytics
Firebase Authentication|firebase auth
Firebase Realtime Database
Firebase Remote Config|remote config
|Flutter
=Flutter Web|flutterflow
=!Provider|flutter provider
|Flutter,State management
=BLoC|flutter bloc,!bloc
Riverpod
|Game AI
NavMesh
|Game development
Cocos2d|cocos
CryEngine
GameMaker
=~Godot
libGDX
=~Roblox|roblox studio,luau
|Game development,C#
=Unity|unity3d,unity 3d,unity engine,!unity
|Game development,C++
Unreal Engine|=Unreal,=UE4,=UE5,unreal 4
|Go
=!Echo|echo framework
=!Fiber|gofiber
Fyne
=!Gin|gin-gonic,gin framework
=Go kit
Go modules
=go-micro|micro.dev
GoReleaser
Gorilla Mux|gorilla toolkit
templ
Twirp
=!Wails
Watermill
|Go,BDD
=!Ginkgo|gomega
|Go,Concurrency
goroutines|go concurrency,=Go Routines
|Go,Mocking
gomock
|Go,ORM
GORM
|Go,PostgreSQL
pgx
|Go,SQL
sqlc
|Go,gRPC
gRPC-Gateway
|Groovy
Grails
|Haskell
=!Cabal|cabal haskell,haskell stack
=GHC
=IHP
=!Servant|servant haskell
Yesod
|Headless CMS
Contentful
Directus
Payload CMS|=!Payload
=Prismic
=!Sanity|sanity.io,sanity cms
Storyblok
|In-app purchases
RevenueCat
StoreKit
|Java
Activiti
=!Alfresco
Apache Axis
Apache Camel|=~Camel,camel apache
Apache Commons
Apache CXF|cxf
Apache OFBiz|ofbiz
Apache POI
Apache Shiro
Apache Velocity|velocity templates,=!Velocity
Apache Wicket|=Wicket
Armeria
Arquillian
ATG Commerce|oracle atg,oracle commerce
=AWT
Broadleaf
DbUnit
dotCMS
Dozer
Dropwizard
Eclipse EMF|xtext
Eclipse RCP
=Error Prone
Failsafe
Flowable
GraalVM
Gson
=!Guava
=GWT|google web toolkit
Helidon
HikariCP
IBM WebSphere Commerce|websphere commerce,hcl commerce
IceFaces
iText
=J2ME|java me
=JAAS
=!Jackson
Jahia
Jakarta Faces
Java Applets|applets
Java Card
Java EE|jee,j2ee,jakarta ee,javaee,java/j2ee,java enterprise edition
Java Generics
Java Modules|=JPMS
Java NIO|=NIO
Java Reflection
-Java Swing|java swing,=!Swing
Java Web Start
JavaCC
Javalin
jBPM
=JNI|=JNA
=JSF|java server faces,primefaces
=JSP|java server pages,javaserver pages
=JSSE
Kogito
=!Liberty|=Open Liberty,websphere liberty
Log4j|log4j2
Logback
Lombok
MapStruct
Micronaut
MicroProfile|eclipse microprofile
ModelMapper
Moshi
=Netty
OpenCms
OpenJDK
OSGi
Payara
Project Lombok
=Project Loom|virtual threads
Quarkus
=R2DBC
Ratpack
RichFaces
Servlets|java servlets
SLF4J
=!Spotless
=~Spring|!spring,=~SPRING,spring core,spring ioc
TomEE
=!Undertow
Vaadin
Vavr
Vert.x|vertx
|Java EE
=EJB|enterprise javabeans
|Java,+Hibernate
=Hibernate Search
|Java,+JBoss
JBoss Fuse|red hat fuse
|Java,+Jenkins
Jenkins plugins
|Java,+Struts
Apache Struts 2
|Java,CMS
Liferay
Magnolia CMS|=!Magnolia
|Java,Clojure
ClojureScript re-frame|re-frame
Leiningen
Luminus
|Java,Clojure,React
Reagent ClojureScript|=!Reagent
|Java,Dependency injection
Contexts and Dependency Injection|java cdi,jakarta cdi,cdi beans,=!WELD
Guice|google guice
|Java,Desktop development
JavaFX|java fx
|Java,Gradle
Gradle Kotlin DSL
|Java,JBoss
JBoss EAP
|Java,JPA
EclipseLink
OpenJPA
QueryDSL
|Java,Kotlin
Detekt
=!Exposed|exposed kotlin
Kodein
Kotest
Kotlin Flow|=!Flow
ktlint
|Java,Kotlin,Dependency injection
Koin
|Java,Liferay
Liferay DXP
|Java,MVC
=~Struts|!struts,apache struts,struts2
|Java,Message queues
=JMS|java message service
|Java,Mocking
JMockit
|Java,Mutation testing
Pitest|=Pit Mutation
|Java,ORM
Hibernate
=JPA|java persistence api,jakarta persistence
|Java,OSGi
Apache Felix
Apache Karaf|karaf
Equinox OSGi
|Java,REST API
JAX-RS|jaxrs,jersey framework,=!Jersey
|Java,Reactive programming
RxJava
|Java,SOAP
JAX-WS|jaxws
|Java,SQL
JDBC
jOOQ
MyBatis|ibatis
|Java,Scala
=!Circe
Doobie
=!Finagle|finatra
Scala.js
ScalaCheck
=!Slick|slick scala
Specs2
=!Tapir|tapir scala
|Java,Spring
Spring AOP|aspect-oriented programming,=AOP
Spring HATEOAS
|Java,Spring Cloud
=Feign client|openfeign,=!Feign
Spring Cloud Config
|Java,Spring Data,JPA
Spring Data JPA
|Java,Test coverage
Cobertura
JaCoCo
|JavaScript
Alpine.js|alpinejs
amCharts
Ammo.js
AngularJS|angular.js,angular 1,angular v1,angular 1.x
Anime.js
ApexCharts
Ariakit
=~Astro|astro.js
=Aurelia
Backbone.js|backbonejs,=~Backbone,!backbone
Browserify
=~Bun|bun.js,bun runtime
C3.js
CKEditor
class-validator
CodeMirror
Cytoscape.js
=Deno
Dexie.js
=~Dojo|dojo toolkit
Draft.js
Effect-TS
Effector
Ember.js|emberjs,=~Ember
Ext JS|extjs,sencha,sencha ext js
Fabric.js
Fetch API
Formly
fp-ts
Froala
FullCalendar
GoJS
=Google Charts
Handsontable
Hexo
=~Hono
Immutable.js
Infragistics
JointJS
jQuery|j query
jscodeshift
JSDoc|js doc
Knockout.js|knockoutjs,=~Knockout
Konva.js|konva
=!Ladle
=Lexical editor
Linaria
localForage
=!Lottie
Lume
Luxon
Matter.js
=~Meteor|meteor.js,meteorjs
-Mithril|mithril.js
=!Monaco
Nivo
node-fetch
Node.js|nodejs,=Node,=~NODE,!node,node.js backend
=NVD3
Oxc
Paper.js
=!Playroom
=~Polymer|polymer.js,polymerjs
PostHTML
Preact
Qwik
Ramda
=React|=REACT,~react,react.js,reactjs,react native web,react components,react 18,react 17,react 16
Riot.js
Rive
Rolldown
Rxdb
Sigma.js
Slate.js
SockJS
SolidJS|solid.js
=~Stimulus|stimulus.js,stimulusjs
Stylex
SuperAgent
SurveyJS
=Svelte|sveltejs
Swiper.js|swiper
Syncfusion
SystemJS
TanStack Start
TinyMCE
Tiptap
tsup
Twin.macro
TypeBox
TypeDoc
Valtio
vanilla-extract
=!Vega|vega-lite,altair viz
visx
Vue.js|=Vue,=VUE,!vue,vuejs,vue3,vue2
Wijmo
=!Yeoman
=!Zola
|JavaScript,+Mapbox
Mapbox GL
|JavaScript,AR/VR
A-Frame
|JavaScript,Angular
Angular CLI
=Angular Elements
=Angular Signals
=Angular Universal
=!Nebular
=NGXS
|JavaScript,Authentication
Better Auth
|JavaScript,Backbone.js
Marionette.js
|JavaScript,Bun
Elysia
|JavaScript,Desktop development
=~Electron|electron.js,electronjs
|JavaScript,GIS
deck.gl
kepler.gl
Turf.js
|JavaScript,GraphQL
GraphQL Code Generator|graphql codegen
GraphQL subscriptions
graphql-request
TypeGraphQL
|JavaScript,MongoDB
Typegoose
|JavaScript,Node.js
Helmet.js
Moleculer
Multer
node-cron
Nodemailer
Worker threads
|JavaScript,Node.js,E-commerce
Medusa.js|medusajs
Vendure
|JavaScript,ORM
Bookshelf.js
Objection.js
|JavaScript,PWA
Workbox
|JavaScript,React
Base UI
Blueprint.js
=!Grommet
=React Admin
=React Context|context api
=React Email
=React Server Actions
=React Table|tanstack table
Refine.dev
|JavaScript,React Native
NativeBase
=React Native Paper
=React Native Reanimated|=!Reanimated
|JavaScript,React,+Bootstrap
=React Bootstrap
|JavaScript,React,Three.js
=React Three Fiber
|JavaScript,Redux
React Redux Toolkit|redux toolkit
Redux Thunk
Reselect
|JavaScript,Ruby on Rails,E-commerce
Solidus
|JavaScript,SQL
Kysely
|JavaScript,Shopify
Shopify Plus
|JavaScript,Stripe
=Stripe Connect
|JavaScript,Visual regression testing
BackstopJS
|JavaScript,Vue.js
Ant Design Vue
Vue Router
Vue Test Utils
VuePress
|Kotlin
Kotlin Coroutines|coroutines
Kotlin Multiplatform|=KMM,=KMP
Ktor
|Laravel
=!Filament|filamentphp,filament php
Inertia.js|inertiajs
Laravel Nova|=!Nova
=Livewire
=!Lumen|laravel lumen
|Laravel,CMS
Statamic
|Magento
Hyvä|hyva themes
|Mobile development
Android
Cordova|phonegap,phone gap,apache cordova
HarmonyOS
=~Ionic|ionic framework
iOS|=i OS,native ios,ios apps,ios applications,ios development
NativeScript
|Multiplayer games
=!Netcode|netcode for gameobjects,network code,network replication in games,rollback netcode,client-side prediction,lag compensation,game networking,multiplayer programming,network gameplay programming,state replication
|Node.js
AdonisJS|adonis.js,=Adonis
=~Express|!express,express.js,expressjs
Fastify
-Feathers|feathers.js,feathersjs
=~Hapi|hapi.js,hapijs
=~Koa|koa.js,koajs
LoopBack|loopback.io
Sails.js|sailsjs
|Node.js,Headless CMS
Strapi
|Node.js,TypeScript
NestJS|nest.js,=!Nest
|PHP
Akeneo|akeneo pim
=!Aura|aura php
CakePHP|cake php
CodeIgniter
Concrete CMS
Contao
Dolibarr
ExpressionEngine
FrankenPHP
=GLPI
=!Infection|infection php
Laravel
Mautic
MediaWiki
Mezzio
=MODX
=!Monolog
Nette
Nextcloud
OpenCart
osCommerce
=OTRS
ownCloud
OXID eShop|oxid esales,=OXID
Packagist
=PEAR
=Phalcon
PHP-FPM
PHP_CodeSniffer|phpcs
phpBB
ReactPHP
=!Rector|rector php
=!RoadRunner
=!Robo|robo php
Silverstripe
=!Slim|slim framework,slim php
Spryker
SugarCRM
SuiteCRM
Swoole|openswoole
Symfony|symfony2,symphony php
vBulletin
vtiger
XenForo
=Yii|yii2
Zend Framework|=Zend,laminas
|PHP,CMS
Craft CMS
Drupal
Joomla
Pimcore
TYPO3
WordPress|word press,wp theme
|PHP,Drupal
Acquia
Drupal modules|drupal module development,drupal theming,drupal 8,drupal 9,drupal 10,custom modules in drupal,drupal site building
Drupal themes
Drush
|PHP,E-commerce
Magento|adobe commerce
PrestaShop
Shopware
|PHP,Laravel
=Blade templates
Laravel Forge
Laravel Horizon
Laravel Jetstream|laravel breeze
Laravel Sanctum|laravel passport
Laravel Vapor
|PHP,Magento
Magento 2
|PHP,ORM
=!Propel|propel orm
|PHP,Static analysis
=!Psalm
|PHP,Symfony
EasyAdmin
=!Sonata
|PHP,WordPress
Faust.js
=Gravity Forms
Headless WordPress|wpgraphql
LearnDash
=Roots Sage|bedrock wordpress
WordPress plugins|wordpress plugin development
WordPress themes|wordpress theme development
WPBakery
=WPML
Yoast SEO|yoast
|Payments
=Apple Pay
Authorize.net
Checkout.com
Cybersource
Dwolla
Finicity
=!Galileo
GoCardless
=Google Pay
Klarna
Lemon Squeezy
Marqeta
=!Mollie
Recurly
TrueLayer
Worldpay
Yodlee
|Python
aiohttp
=!Anvil
APScheduler
argparse
Arq
=ASGI
Astropy
asyncio Trio|=!Trio
attrs
autopep8
Biopython
=!Bottle
Cartopy
=~Celery|!celery,celery workers
cffi|ctypes
Chainlit
CherryPy
Cirq
dataclasses
Django
Eventlet
factory_boy
=!Falcon|falcon framework
=!Fiona
=Flask|~flask
Folium
=Frappe|erpnext
gevent
Gradio
=!Hatch
httpx
=!Huey
IronPython
Jython
Kivy
Litestar|starlite
Mako
=!Marshmallow
=!Masonite
Mayavi
MDAnalysis
Nuitka
NumExpr
Odoo|openerp
openpyxl
PennyLane
PEP 8
=Plone
pyenv
PyInstaller
PyPDF
PyProj
PyPy
=!Pyramid|pyramid framework
PySide
pytest-mock
python-docx
PyVista
QuTiP
Rasterio
RDKit
ReportLab
Sanic
setuptools
Starlette
Streamlit
Sympy
Tkinter
=~Tornado|tornado web
TurboGears
=!Twisted
type hints
virtualenv|=VENV
WeasyPrint
=WSGI
wxPython
|Python,+Plotly
=!Dash|plotly dash,dash plotly
|Python,BDD
pytest-bdd
|Python,Background jobs
Dramatiq
|Python,Background jobs,Redis
=!RQ|python rq,redis queue
|Python,C++
pybind11
|Python,Django
Django CMS
Django ORM
|Python,Flask
Flask-RESTful|flask-restx
Flask-SQLAlchemy
|Python,Game development
Panda3D
Pygame
|Python,GraphQL
=!Ariadne|ariadne graphql
=!Graphene|graphene python,graphene-django
=!Strawberry|strawberry graphql
|Python,MongoDB
PyMongo
|Python,ORM
=!Peewee
=!Pony|pony orm
SQLModel
=!Tortoise|tortoise orm
|Python,PostgreSQL
psycopg|psycopg2
|Python,REST API
FastAPI|=Fast API
|Python,Redis
redis-py
|Python,Rust
PyO3|maturin
|Python,SSH
Paramiko
|Python,Static analysis
Pyright
|Python,WebAssembly
Pyodide
|Python,XML
lxml
|Qt
=Qt Creator
=Qt Quick|qml/qt quick
=Qt Widgets
|REST API,.NET,+ASP.NET
ASP.NET Web API|=Web API,.net web api,webapi
|React
Create React App
=~Gatsby|gatsby.js,gatsbyjs
=~Remix|remix run
|React Native
=!Expo|expo.dev,react native expo
|React,JavaScript
Next.js|nextjs,=~Next,!next,next 13,next 14
|React,JavaScript,Mobile development
React Native
|React,Shopify
Shopify Hydrogen
|React,Static site generation
Docusaurus
|Reactive programming
Project Reactor
|Ruby
CanCanCan|=!Cancan
Dry-rb
FactoryBot|=Factory Girl
=!Faraday
=Hanami
Jekyll themes
Nokogiri
Padrino
rbenv
=RBS
Resque
ROM-rb
Ruby on Rails|rails,=RoR,=ROR,ruby/rails,rubyonrails
=RVM
Sidekiq
SimpleCov
=Sinatra
=!Sorbet
=!Spree
=!Trailblazer
=YARD
|Ruby on Rails
=Hotwire|turbo hotwire,hotwire/turbo
|Ruby,ORM
=!Sequel|sequel orm
|Ruby,Ruby on Rails
=Action Cable
=Active Job
Rails API
StimulusReflex
ViewComponent
|Ruby,Static analysis
=!Brakeman
|Rust
Actix
async-std
Axum
=!Crossbeam
Dioxus
Leptos
no_std
=!Rayon
=!Rocket|rocket.rs
=Rocket Rust
rustfmt
Tokio
wgpu
=!Yew
|Rust,Game development
=!Bevy
|Rust,ORM
=!Diesel|diesel orm
SeaORM
|Rust,SQL
SQLx
|Rust,WebAssembly
wasm-bindgen|wasm-pack
|Salesforce,E-commerce
Salesforce Commerce Cloud|=SFCC,demandware,commerce cloud,storefront reference architecture
|Scala
-Cats|cats effect
http4s
-Play Framework|=!Play,scala play
=ZIO
|Scala,Concurrency
Akka|akka http
=Apache Pekko|=Pekko
|Spring
Spring Batch
Spring Data
Spring Integration
Spring WebFlux|webflux
Thymeleaf
|Spring Boot
Spring Cloud|netflix ribbon,spring cloud sleuth,spring cloud netflix,spring config server
|Spring Boot,Angular
JHipster
|Spring,Authentication
Spring Security
|Spring,Java
Spring Boot
|Spring,MVC
Spring MVC|spring web mvc
|Static site generation
Eleventy|11ty
=~Hugo|!hugo,gohugo
Jekyll
MkDocs|material for mkdocs
|Svelte
SvelteKit
|Swift
Alamofire
=!Combine|combine framework,=~Combine
=!Kingfisher
Kitura
Moya
Quick/Nimble
SnapKit
=Swift Concurrency|swift async
SwiftData
SwiftLint|swiftformat
The Composable Architecture|=TCA
|Swift,Reactive programming
RxSwift
|Swift,iOS
SwiftUI|swift ui
|Symfony
=!API Platform|symfony api platform
|TypeScript
Angular|angular2+
tRPC
|Unity DOTS
Burst Compiler
|Unity,Shaders
Shader Graph
|Unreal Engine
=!Blueprints|unreal blueprints,blueprint scripting
nDisplay
|Video streaming
Bitmovin
Brightcove
Daily.co
Dolby.io
=DRM|widevine,fairplay,playready
hls.js
JW Player
Kurento
mediasoup
Shaka Player
Video.js
Wowza
Zoom SDK
|Vue.js
Composition API|vue composition api
Nuxt|nuxtjs
|Vue.js,Static site generation
VitePress
|Web components
=!Lit|lit-element,litelement,lit-html
=!Stencil|stencil.js,stenciljs
|WebSockets
=!Ably
Centrifugo
Liveblocks
PubNub
|Windows
DirectShow
|WordPress
Advanced Custom Fields|=ACF,acf pro,wordpress acf
Elementor
=Gutenberg|gutenberg blocks
|WordPress,E-commerce
WooCommerce
|iOS
=App Clips
=Apple Watch apps|watchkit
Auto Layout
=!Carthage
CloudKit
Cocoa Touch|cocoa
Core Animation
Core Bluetooth
=!Core Data|=CoreData
=Core Graphics
=Core Location
Core ML|=CoreML
Grand Central Dispatch|=GCD
HealthKit
iOS SDK
iPhone|iphone apps,ipad,ipad apps,ipados
Mac Catalyst
MapKit
RealityKit
SceneKit
SpriteKit
Storyboards iOS|=XIB,interface builder
TestFlight
Tuist
tvOS
=UIKit|ui kit
WidgetKit
|iOS,+Xcode
Instruments Xcode|xcode instruments,=!Instruments
|macOS
AppKit
@library
=~Adyen
AG Grid
Auth.js|next-auth,nextauth
=~Braintree
=!Canvas|html5 canvas,canvas api
=!Cheerio
cuDNN
DataRobot
=!Devise
=!Drake
=EJS
=GSAP
H2O.ai|h2o
=Handlebars|handlebars.js
Headless UI
=!Immer
Kendo UI|kendo
KNIME
=!Mustache|mustache templates
p5.js|processing.js,p5js
Passport.js|passportjs
=!PayPal|paypal api
=!Plaid|plaid api
-Point Cloud Library|point cloud library,point clouds,=!PCL
=!Pug
=Puppeteer
RapidMiner
=!Ray|ray.io,ray core,ray tune,ray data,ray cluster
-Requests|python requests
SendGrid
Storybook
=~Stripe|stripe api,stripe payments
SVG|scalable vector graphics
=!Triton|triton inference server,nvidia triton
Twilio
WebGPU
=Weka
|+.NET
=PLINQ
Prism Library|prism framework,=!Prism,wpf prism
Rx.NET
Task Parallel Library|=TPL,tpl dataflow
=Topshelf
|+ActiveMQ
ActiveMQ Artemis|=!Artemis,apache artemis
|+Android
Android data binding|view binding,android view binding,jetpack data binding
Android Paging|paging 3,paging library
Android ViewModel|=!ViewModel,jetpack viewmodel
=Camera2
CameraX|android camera api
=!Coil
ConstraintLayout|xml layouts,android layouts
=~Glide
=!Picasso|square picasso
=!Volley|android volley
|+CAD
=~ACIS
=OCCT
|+Computer graphics
OpenSceneGraph|=OSG
Scene graphs
|+GDAL
=!OGR|gdal/ogr,ogr2ogr
|+GIS
GeoTools|geotools java
=!JTS|java topology suite
=NetTopologySuite
=!PROJ|proj4,proj4js
|+Game development
Bullet Physics|bullet physics engine
Havok|havok physics
|+Java
CompletableFuture
|+Kotlin
=SharedFlow
|+Laravel
=!Blade|laravel blade
|+LiDAR
=!LASzip
=!PDAL|point data abstraction library,lastools
|+Mobile monetization
AppLovin MAX|=~AppLovin
ironSource
=~Vungle
|+ONNX
ONNX Runtime
|+Ray tracing
=~Arnold
=OptiX|nvidia optix
=V-Ray
|+React Native
CodePush
=JSI
|+Speech-to-text
=~Whisper|faster-whisper,whisper models
|+Spring Cloud
=!Sleuth
|.NET
DevExpress
|3D
glTF
|Angular
Angular Material
PrimeNG
|Angular,State management
NgRx
|Authentication,Identity management
=Auth0
Keycloak
Okta
|CSS
=BEM|bem methodology
CSS Grid
CSS modules
CSS-in-JS
Flexbox|css flexbox
Font Awesome
PostCSS
Semantic UI|semantic ui react
UnoCSS
|CSS-in-JS
=!Emotion|emotion.js
|CUDA
cuBLAS
=!CUTLASS
|Chatbots
=!Rasa|rasa nlu
|Computer graphics,Graphics programming
WebGL|webgl2
|Computer vision
MediaPipe
OpenCV|open cv
=YOLO|yolov5,yolov8
|Data visualization
=Bokeh
Plotly
|Deep learning
=!Caffe
MXNet
PaddlePaddle
TensorRT
Theano
|Ethereum
ethers.js|ethersjs
Web3.js
|Flutter
GetX
|GIS
Google Maps API
Mapbox
MapLibre|maplibre gl
OpenLayers
OpenStreetMap|open street maps,=OSM
|GPU programming
=SYCL|oneapi,dpc++
|Game development
=Phaser
|Generative AI
Stable Diffusion
|GraphQL
Apollo GraphQL|apollo client,apollo server,=!Apollo,apollo federation
Hasura
=~Relay|relay modern
urql
|Input validation
=Joi
=!Yup
|Internationalization
i18next|react-i18next
|JSON Schema
=Ajv
|JavaScript
=Axios|=axios
date-fns
Lodash
Moment.js|momentjs
Monaco Editor
ProseMirror
Underscore.js
|JavaScript,Data visualization
Chart.js|chartjs
D3.js|d3,d3js
ECharts|apache echarts
Highcharts
|JavaScript,GIS
=~Leaflet|leaflet.js
|JavaScript,Reactive programming
RxJS|rx.js
|JavaScript,WebGL,3D
Three.js|threejs
|LLM
Anthropic API|claude api,=Anthropic
=!Gemini|google gemini,gemini api
LangChain
=!Llama|llama 2,llama 3
LlamaIndex
Ollama
OpenAI API|openai,open ai,gpt-3,gpt4
=vLLM
|LLM,AI agents
LangGraph
|Laravel,ORM
=!Eloquent|eloquent orm
|MLOps
=DVC
=!Feast|feast feature store
Weights & Biases|wandb,weights and biases,=W&B
|MLOps,Python
Kubeflow
MLflow|ml flow
|Machine learning
CatBoost
Hugging Face
LightGBM
ONNX
XGBoost
|Machine learning,AutoML
H2O Driverless AI
|Machine learning,CUDA
=NCCL
|Machine learning,Chatbots
Botpress
Microsoft LUIS
Voiceflow
|Machine learning,Clustering
HDBSCAN|dbscan
|Machine learning,Computer vision
DeepStream|nvidia deepstream
dlib
Faster R-CNN|mask r-cnn,r-cnn
SimpleITK|=ITK
|Machine learning,Computer vision,Deep learning
EfficientNet
ResNet
U-Net
=VGG
Vision transformers|=VIT,swin transformer
|Machine learning,Deep learning
Graph neural networks|=GNNS
OpenVINO
=TVM|apache tvm
XLA compiler
|Machine learning,Deep learning,Python,Neural networks
TensorFlow
|Machine learning,Dimensionality reduction
t-SNE
=UMAP
|Machine learning,NLP
Document classification
fastText
GloVe embeddings|=!Glove
Information extraction|entity extraction,text extraction
Intent recognition
Machine translation|neural machine translation
OpenNMT
Question answering|question and answer systems,q&a systems
Relation extraction
Text generation
Text summarization|automatic summarization,abstractive summarization
Topic modeling|lda topic
|Machine learning,PyTorch
ExecuTorch
|Machine learning,Speech-to-text
AssemblyAI
Kaldi
Speaker diarization
|Machine learning,TensorFlow
TensorFlow Lite|tflite,litert
TensorFlow Serving
|Machine learning,TensorFlow,JavaScript
TensorFlow.js
|MongoDB
=Mongoose|mongoose odm
|NLP
=BERT
word2vec
|Node.js
=PM2
|Node.js,ORM
Sequelize
|OCR
=~Tesseract|tesseract ocr
|ORM
MikroORM
|PHP
=!Composer|php composer,composer packages
|PHP,ORM
=!Doctrine|doctrine orm
|Pandas,GIS
GeoPandas
|PyTorch
PyG|pytorch geometric
|Python
=~Anaconda|conda,miniconda
Cython
=Dask
Gunicorn
Jupyter|ipython,jupyterlab
NetworkX
Numba
NumPy
=Polars|=polars
Pydantic
SciPy
Uvicorn
uWSGI
xarray
|Python,AWS
boto3|boto
|Python,Asynchronous programming
asyncio
|Python,Data analysis
=Pandas|=pandas,=PANDAS,!pandas
|Python,Data visualization
Matplotlib
=Seaborn|=seaborn
|Python,Database migrations
=Alembic
|Python,Deep learning,Neural networks
Keras
|Python,GIS
=Shapely
|Python,Machine learning
DoWhy
EconML|causalml
Hyperopt
Imbalanced-learn
=JAX
Optuna
PyAudio
PyCaret
scikit-learn|sklearn,scikit,sci-kit learn,scikitlearn
TabNet
Vosk
|Python,Machine learning,AI ethics
Fairlearn
|Python,Machine learning,Audio processing
librosa
|Python,Machine learning,AutoML
Auto-sklearn
AutoGluon
=TPOT
|Python,Machine learning,CUDA
CuPy
NVIDIA RAPIDS|=!Rapids,=CUDF,=CUML
|Python,Machine learning,Computer vision
Albumentations
Detectron2
=MONAI
=!Pillow|pil imaging
scikit-image
=Segment Anything|sam model
|Python,Machine learning,Deep learning
=DGL|deep graph library
fastai|fast.ai
Horovod
|Python,Machine learning,Deep learning,Neural networks
PyTorch|=!torch
|Python,Machine learning,Explainable AI
Captum
InterpretML
|Python,Machine learning,Forecasting
NeuralProphet
|Python,Machine learning,Hugging Face,NLP
=Hugging Face Transformers
|Python,Machine learning,NLP
Doc2Vec
=Sentence Transformers|sentence-bert
Stanford CoreNLP|corenlp,stanford nlp
=!Stanza
TextBlob
|Python,Machine learning,NLP,Deep learning
=!RoBERTa|distilbert,=ALBERT,=ELECTRA
|Python,Machine learning,PyTorch
PyTorch Lightning|lightning ai
TorchScript
TorchServe
torchvision|torchaudio
|Python,Machine learning,Ray
Ray RLlib|rllib
|Python,Machine learning,Recommender systems
LightFM
|Python,Machine learning,Reinforcement learning
Gymnasium RL
=Stable Baselines|stable-baselines3
|Python,Machine learning,Speech-to-text
ESPnet
NVIDIA NeMo|nemo framework
wav2vec
Whisper OpenAI|openai whisper,whisper asr
|Python,Machine learning,TensorFlow
TensorBoard
|Python,Machine learning,TensorFlow,MLOps
TensorFlow Extended|=TFX
|Python,Machine learning,Time series
GluonTS
Nixtla|statsforecast
sktime
tsfresh
|Python,NLP
Gensim
NLTK
spaCy
|Python,ORM
SQLAlchemy
|Python,Statistics
statsmodels
|Python,Web scraping
Beautiful Soup|bs4
Scrapy
|R,Bioinformatics
Bioconductor
|Ray,Model deployment
Ray Serve
|React
Ant Design|antd
Chakra UI|chakra
Fluent UI
Formik
Framer Motion
Mantine
Material UI|mui
PrimeReact
Radix UI|radix
React Hook Form
React Query|tanstack
React Router
=!SWR
TanStack Router
|React Native
React Navigation
|React,CSS-in-JS
styled-components|=StyledComponents
|React,Data visualization
Recharts
|React,State management
Jotai
=~Recoil|recoil.js
Redux|rtk query,react-redux
Zustand
|React,Tailwind CSS
shadcn/ui|shadcn
|Reactive programming
ReactiveX
|Redis
BullMQ
|Redux
Redux-Saga|=!Saga
|Reinforcement learning
OpenAI Gym|openai gymnasium
|Ruby on Rails,ORM
ActiveRecord
|SQL
Knex.js|knex
|Search engines
Algolia
|Solidity
OpenZeppelin
|State management
MobX
XState
|Symfony
=!Twig
|Tailwind CSS
daisyUI
|TypeScript,Input validation
Valibot
=Zod
|TypeScript,ORM
=!Drizzle|drizzle orm
=Prisma|prisma orm
TypeORM
|Vue.js
PrimeVue
=~Quasar|quasar framework
Vuetify
VueUse
|Vue.js,State management
Pinia
Vuex
|WebGL
PixiJS|pixi.js
|WebGL,3D
Babylon.js|babylonjs
|WebGL,GIS
=!Cesium|cesiumjs,cesium.js
|WebSockets
Socket.IO|socketio
|YOLO
Ultralytics
|jQuery
DataTables
@database
Apache Tika
Columnar databases|column-oriented databases,columnar,column stores
dBase
etcd
=!Fauna|faunadb
FileMaker
Firebase
FoundationDB
HDF5
In-memory databases|in-memory data store
LevelDB
LocalStorage|=Local Storage,=Web Storage
MPP databases|=MPP,massively parallel processing
NetCDF
NoSQL|no-sql,non-relational,document databases,document store,non-relational databases,key-value stores,key-value databases,bases de datos no relacionales,bases de dados não relacionais,bancos de dados não relacionais,bases de données non relationnelles,nierelacyjne bazy danych,nierelacyjnych baz danych,nicht-relationale Datenbanken
Progress OpenEdge|openedge
=!Realm|realm db,realmdb
RocksDB
=!Sphinx|sphinx search
Time series|timeseries,time series data,time series analysis,time series forecasting,Zeitreihen,Zeitreihenanalyse,séries temporelles,séries chronologiques,series temporales,séries temporais,serie storiche,serie temporali,tijdreeksen,szeregi czasowe,szeregów czasowych,tidsserier
Vector databases|vector db,vector search,vector stores
|+MongoDB
MongoDB Atlas|=~Atlas
|?SQL
Relational databases|rdbms,relational db,sql databases,relational data stores,relational sql databases,relational data modeling,rdbms databases,relational data bases,relationale Datenbanken,relationalen Datenbanken,relationaler Datenbanken,relationale Datenbanksysteme,relationalen Datenbanksystemen,bases de données relationnelles,base de données relationnelle,relationele databases,bases de datos relacionales,base de datos relacional,database relazionali,basi di dati relazionali,basi dati relazionali,bases de dados relacionais,bancos de dados relacionais,banco de dados relacional,relacyjne bazy danych,relacyjnych baz danych,relacyjnymi bazami danych,relacyjnych bazach danych,banco de dados relacionais,relationsdatabaser,relationella databaser
|AWS,Graph databases
Amazon Neptune|aws neptune,=!Neptune
|Caching
Apache Ignite|=!Ignite
Ehcache
Hazelcast
Infinispan
=Oracle Coherence|coherence cache,=~Coherence
=Varnish
|Caching,In-memory databases
Memcached|memcache
|Cassandra
DataStax
|Columnar databases,OLAP
Apache Druid|=!Druid
Apache Pinot|=!Pinot
|Database migrations
Flyway
Liquibase
|Elasticsearch
=ELSER
|Firebase,NoSQL
Firestore
|Graph databases
AllegroGraph
Apache Jena|=Jena
Apache TinkerPop|=Gremlin Query,tinkerpop
ArangoDB
Dgraph
=GQL
JanusGraph
Kuzu
Memgraph
NebulaGraph
Neo4j
=RDF4J
=SHACL
=SKOS
Stardog
TigerGraph
TypeDB
|Hadoop
Apache Kudu|=!Kudu
|Java,Caching
=Caffeine cache|=!Caffeine
|Java,Event sourcing,CQRS
=Axon Framework|=Axon Server
|MySQL
=Percona
phpMyAdmin
PlanetScale
Vitess
|NoSQL
Aerospike
Apache Accumulo|accumulo
Apache Geode|gemfire
=Azure Table
BadgerDB
BoltDB|bbolt
=Cassandra|apache cassandra
Couchbase
CouchDB|couch db
Datomic
eXist-db
Graph databases|graph db
HarperDB
IndexedDB
InterSystems Caché|intersystems cache,intersystems iris,intersystems
=LMDB
MarkLogic
MongoDB|mongo
=MUMPS
ObjectBox
OrientDB
PouchDB
RavenDB
RethinkDB
Riak
ScyllaDB|scylla
SurrealDB
Tarantool
=!Voldemort
=XTDB
|NoSQL,Event sourcing
EventStoreDB|=Event Store,kurrentdb
|NoSQL,Hadoop,Big data
HBase|apache hbase
|NoSQL,In-memory databases,+Caching
Redis|redis cache
|NoSQL,MongoDB
FerretDB
MongoDB aggregation|aggregation pipelines
MongoDB Compass
Mongosh
|NoSQL,Redis
KeyDB
Redis Cluster
Redis Pub/Sub
Redis Sentinel
RedisJSON|redisearch
|NoSQL,Redis,Event streaming
Redis Streams
|Oracle
Oracle APEX|oracle application express,application express
Oracle Forms
Oracle RAC|=!RAC,real application clusters
=RMAN|oracle rman
|Oracle,Disaster recovery
Oracle Data Guard|=Data Guard
|PostgreSQL
=!Barman
EnterpriseDB|=EDB
=!Neon|neon postgres
pgAdmin
pgBackRest
PgBouncer
pgvector
PostgREST
Supabase
|PostgreSQL,GIS,Spatial databases
PostGIS|post gis
|PostgreSQL,High availability
Patroni
|PostgreSQL,Time series
TimescaleDB|timescale
|Redis
=Upstash
Valkey
|Relational databases,+SQL
=Oracle|=ORACLE,!oracle,oracle db,oracle sql,oracle rdbms,oracle 11g,oracle 12c,oracle 19c,oracle 10g
|Relational databases,Microsoft Office
Microsoft Access|ms access,=!Access
|SAP
SAP S/4HANA|s/4hana,s4 hana,s/4 hana,s4hana,sap s4,sap s4/hana,s4/hana
|SQL
DBeaver
DuckDB
|SQL Server
SQL Server Management Studio|=SSMS
|SQL Server,ETL,Data integration
=SSIS|sql server integration services
|SQL Server,OLAP,Business intelligence
SSAS|sql server analysis services
|SQL Server,Reporting,Business intelligence
=SSRS|sql server reporting services
|SQL,Columnar databases
ClickHouse
|SQL,Data warehousing
Exasol
Greenplum
Netezza
Teradata
|SQL,Data warehousing,Columnar databases
=Vertica
|SQL,In-memory databases,+SAP
SAP HANA|=HANA
|SQL,Relational databases
Apache Derby|derby db
CockroachDB
DB2
=Firebird
Firebolt
GaussDB
=!H2|h2 database
HeidiSQL
=HSQLDB|hypersql
Idera
Informix
InterBase
JSqlParser
MariaDB|maria db
MonetDB
MySQL|my sql
NuoDB
OceanBase
openGauss
pgTAP
PolarDB
PostgreSQL|postgres,postgre sql,postgress,psql,pgsql,postgres sql
SAP ASE|adaptive server enterprise
SAP IQ|sybase iq
SingleStore|memsql
SQL Server|mssql,ms-sql,microsoft sql
SQLFluff
SQLite|sql lite
Sybase
TiDB
tSQLt
VoltDB
Yellowbrick
YugabyteDB|yugabyte
|SQL,Relational databases,+Amazon RDS,+PostgreSQL
Amazon RDS for PostgreSQL|rds postgres
|SQL,Relational databases,Data modeling
dbdiagram
ER/Studio|er studio
PowerDesigner|sap powerdesigner
SqlDBM
|SQL,Relational databases,Database migrations
Bytebase
DbUp
FluentMigrator
golang-migrate
Phinx
Sqitch
|SQL,Relational databases,MariaDB
MaxScale
|SQL,Relational databases,MySQL
Galera Cluster|galera
InnoDB
MySQL Workbench
ProxySQL
|SQL,Relational databases,Oracle
AWR reports|=AWR
JDeveloper
=Oracle Data Pump|expdp,data pump,datapump,expdp/impdp,transportable tablespaces,oracle export/import,external tables in oracle
=Oracle Enterprise Manager|oem cloud control,oracle oem,oem grid control,grid control,oracle grid control,oracle cloud control
Oracle Multitenant
Oracle SQL Loader|sqlldr,sql loader
Oracle SQLPlus|sqlplus
=Oracle Streams
Oracle TimesTen|timesten
|SQL,Relational databases,PeopleSoft
PeopleTools
|SQL,Relational databases,PostgreSQL
Citus|citus data
pglogical
|SQL,Relational databases,SQL Server
Redgate|sql compare,redgate sql toolbelt
SQL Sentry|sentryone
SQL Server Agent|database maintenance plans,database jobs
SQL Server Data Tools|=SSDT
SQL Server Profiler
SQL Server Replication
=SQLCMD
|SQLite
SQLCipher
=Turso
|Search engines
Coveo
Elasticsearch|elastic search,=!Elastic
Endeca
Lucene|apache lucene
Lucidworks
Meilisearch
OpenSearch|aws opensearch
Quickwit
Solr|apache solr
Typesense
=!Vespa|vespa.ai
Xapian
ZincSearch
|Time series
CrateDB
InfluxDB|influx
=!M3
OpenTSDB
OSIsoft
TDengine
|Time series,InfluxDB
InfluxQL|=Flux Influx
|Time series,Trading systems
KDB+|kdb+/q,q/kdb
|Vector databases
=!Annoy
=!Chroma|chromadb
FAISS
=HNSW|approximate nearest neighbor,hnswlib
LanceDB
Marqo
Milvus
pgvecto.rs
=~Pinecone|pinecone vector
Qdrant
ScaNN
Turbopuffer
Vald
Weaviate
|Vector databases,Milvus
Zilliz
@cloud
Azure PlayFab
=CDN|content delivery networks
Citrix|citrix xenapp
Cloud computing|cloud technologies,cloud platforms,cloud services,cloud infrastructure,public cloud,cloud environments,cloud-based infrastructure,cloud deployment,cloud operations,cloud development,cloud engineering,cloud hosting,Cloud-Technologien,Cloud-Lösungen,Cloud-Infrastrukturen,Cloud-Diensten,Cloud-Dienste,informatique en nuage,infonuagique,computación en la nube,computación en nube,servicios en la nube,servizi cloud,computação em nuvem,computação na nuvem,serviços em nuvem,chmura obliczeniowa,chmury obliczeniowej,chmurze obliczeniowej,rozwiązania chmurowe,rozwiązań chmurowych,usługi chmurowe,usług chmurowych,Cloudtechnologien,Cloudlösungen,Clouddienste,cloudoplossingen
Cloud migration|migration to the cloud,lift and shift,migrate to the cloud,migrating to the cloud,cloud adoption,migration vers le cloud,migrations vers le cloud,migración a la nube,migração para a nuvem,migração para nuvem,Cloudmigration,Migration in die Cloud,migracja do chmury
FinOps|cloud cost optimization
Fly.io
Google NotebookLM|*
Google reCAPTCHA|*
Google Veo
Google Workspace|gsuite,google apps,g-suite,google suite
Microsoft Copilot|microsoft 365 copilot,copilot for microsoft 365,copilot for power bi,copilot in power bi,copilot in fabric,m365 copilot
Microsoft Defender|=!Defender,azure security center,defender for cloud,defender for endpoint
Microsoft Defender for Office 365|defender for office
Microsoft Edge
Microsoft Forms
Microsoft Graph|ms graph,microsoft graph api
Microsoft OneDrive|onedrive
Microsoft Planner
Microsoft Viva
Microsoft Yammer|=!Yammer
Netlify
Object storage|blob stores
=Power Platform|microsoft power platform
=Rackspace
-Railway|railway.app
=!Render|render.com
Serverless|server less,serverless functions
Vercel
|+AWS
Amazon AppStream|=AppStream,appstream 2.0
AWS security groups|~security groups,network acls
=NACLs
|+AWS IoT
AWS IoT Greengrass|=~Greengrass
|+Azure
Azure management groups
|+Azure DevOps,CI/CD
Azure Pipelines|azure devops pipelines
|+Cloud computing,+Networking
Cloud networking|vpc peering,vpc design,vpc networking,aws networking,vpc peering and transit gateway
|+Linux
Amazon Linux
|AI coding tools
Google Gemini Code Assist|*
|API gateway
=Apigee
|AWS
Amazon Augmented AI
Amazon Chime SDK|=Amazon Chime
Amazon CloudSearch
Amazon CodeCatalyst
Amazon CodeGuru
Amazon Connect|aws connect
=Amazon Detective|aws detective
Amazon DevOps Guru
Amazon EBS|=EBS,aws ebs,elastic block store
Amazon EFS|=EFS,aws efs,elastic file system
Amazon Elastic Transcoder
Amazon EventBridge|*,event bridge
=Amazon Fraud Detector
Amazon FSx|*
Amazon Glacier|=~Glacier,s3 glacier
Amazon GuardDuty|*,guard duty
Amazon HealthLake
Amazon Inspector|aws inspector,=!Inspector
Amazon Keyspaces
Amazon Kinesis Data Analytics|kinesis analytics,managed service for apache flink
Amazon Kinesis Video Streams|kinesis video
Amazon Linux 2|al2023
=Amazon Location Service
Amazon Macie|aws macie,=Macie
Amazon Nitro|aws nitro enclaves,nitro system
Amazon Pinpoint|aws pinpoint,=!Pinpoint
Amazon Polly|aws polly
-Amazon Q|amazon q developer
Amazon QLDB|=QLDB
Amazon S3 Glacier Deep Archive
=Amazon Security Lake
Amazon SES|=SES,aws ses
=Amazon Simple Workflow|amazon swf
Amazon SNS|*,simple notification service
Amazon Translate|aws translate
=Amazon Verified Permissions
Amazon VPC Lattice
Amazon WorkSpaces|aws workspaces,=WorkSpaces
AWS Amplify|=~Amplify
AWS Amplify Studio
AWS App Runner|*
AWS Application Discovery Service
AWS Artifact
AWS Audit Manager
AWS Certificate Manager|=!ACM
AWS Chatbot
AWS Clean Rooms
AWS CLI
AWS Cloud Map
AWS Cloud9|*
AWS CloudHSM|*
AWS CloudShell
AWS CloudTrail|*,cloud trail
AWS CodeArtifact|*
AWS CodeStar
AWS Compute Optimizer
-AWS Config|aws config
AWS Control Tower|=~Control Tower
AWS Copilot
AWS DataSync|=DataSync
AWS Device Farm|*
AWS Direct Connect Gateway
AWS DMS|=DMS,database migration service,aws database migration service
AWS Elastic Beanstalk|*,beanstalk,elasticbeanstalk
AWS Elastic Fabric Adapter
AWS EventBridge Pipes
AWS Firewall Manager
AWS Global Accelerator|*
AWS Graviton|=Graviton
AWS Health Dashboard
AWS Inferentia|=Inferentia,=Trainium,aws trainium,aws neuron
AWS KMS|=KMS,key management service
AWS Landing Zone
AWS License Manager
AWS Lightsail|*
AWS Local Zones
AWS Mainframe Modernization
AWS Managed Services
AWS Marketplace
AWS NAT Gateway
AWS Nitro
AWS OpsWorks|*
AWS Organizations
AWS Outposts|=~Outposts
AWS Private CA
AWS PrivateLink Endpoints|vpc endpoints
AWS Proton
AWS RAM|resource access manager
AWS Resilience Hub
AWS Schema Conversion Tool|=~SCT
AWS SDK
AWS Security Hub|*
AWS Serverless Application Repository
AWS Service Catalog
-AWS Shield|aws shield
AWS Snowball|snowball aws,=~Snowball,aws snow family
AWS Snowcone
AWS Storage Gateway
AWS STS|security token service
AWS Systems Manager|=SSM,systems manager parameter store,=~Systems Manager,aws ssm
AWS Toolkit
AWS Transfer Family|*,aws transfer,aws transfer for sftp
AWS Trusted Advisor
AWS Verified Access
AWS Wavelength
AWS Well-Architected|well-architected framework
LocalStack
|AWS Glue
AWS Glue DataBrew|*,=DataBrew
|AWS,AI coding tools
Amazon CodeWhisperer|*
|AWS,API gateway
-Amazon API Gateway|amazon api gateway,aws api gateway,=~API Gateway
|AWS,AWS Glue
AWS Glue Catalog|glue data catalog,aws glue data catalog
|AWS,AWS IAM
AWS IAM Access Analyzer
AWS IAM Roles Anywhere
|AWS,AWS IoT
AWS IoT Analytics
AWS IoT SiteWise
AWS IoT TwinMaker
|AWS,AWS Lambda
AWS Lambda Edge|=Lambda Edge
AWS Lambda Layers|=Lambda Layers
AWS Powertools|powertools for aws lambda
|AWS,AWS Organizations
AWS SCPs|service control policies
|AWS,AWS Systems Manager
AWS Parameter Store|*,ssm parameter store
AWS Session Manager|ssm session manager
AWS Systems Manager Patch Manager
|AWS,Active Directory
AWS Directory Service
|AWS,Amazon Aurora
Amazon Aurora Serverless|*
|AWS,Amazon Bedrock
=Amazon Bedrock Agents|*,bedrock agentcore
=Amazon Bedrock Knowledge Bases
|AWS,Amazon CloudWatch,Logging
Amazon CloudWatch Logs|*
|AWS,Amazon DynamoDB
Amazon DynamoDB Accelerator|dynamodb dax
Amazon DynamoDB Streams|*
|AWS,Amazon EC2
AWS Spot Instances|*,ec2 spot
|AWS,Amazon ECS
Amazon ECS Anywhere
|AWS,Amazon EKS
Amazon EKS Anywhere|*
|AWS,Amazon RDS
Amazon RDS Proxy|*
|AWS,Amazon Redshift
Amazon Redshift Spectrum|*
|AWS,Amazon SageMaker
Amazon SageMaker JumpStart
Amazon SageMaker Studio|*
|AWS,Amazon SageMaker,MLOps
Amazon SageMaker Pipelines|*
|AWS,Apache Airflow
Amazon MWAA|=MWAA
|AWS,Authentication
Amazon Cognito|*
|AWS,Autoscaling
AWS Auto Scaling
|AWS,Autoscaling,+Amazon EC2
Amazon EC2 Auto Scaling
|AWS,Batch processing
-AWS Batch|aws batch
|AWS,Big data
Amazon EMR|=EMR,aws emr,elastic mapreduce,elastic map reduce
|AWS,Blockchain
=Amazon Managed Blockchain
|AWS,Business intelligence
Amazon QuickSight|*,quick sight
|AWS,CDN
Amazon CloudFront|*,cloud front
|AWS,CI/CD
AWS CodeBuild|*,code build
AWS CodeDeploy|*,code deploy
AWS CodePipeline|*,code pipeline
|AWS,Caching
Amazon ElastiCache|*,elastic cache
|AWS,Chaos engineering
AWS Fault Injection Simulator|fault injection service
|AWS,Cloud migration
AWS Application Migration Service|cloudendure
AWS Migration Hub
|AWS,Computer vision
Amazon Rekognition|*
|AWS,Containers
Amazon ECR|*,elastic container registry
|AWS,Containers,Container orchestration
Amazon ECS|*,elastic container service
|AWS,Containers,Serverless
AWS Fargate|*
|AWS,DNS
Amazon Route 53|*,route53,aws route53
|AWS,Data governance
Amazon DataZone|*
|AWS,Data lake
AWS Lake Formation|*
|AWS,Data warehousing,SQL,Columnar databases
Amazon Redshift|*,red shift
|AWS,Disaster recovery
AWS Backup
AWS Elastic Disaster Recovery
|AWS,Distributed tracing
AWS X-Ray|=X-Ray aws,aws xray
|AWS,ETL
Amazon AppFlow|*
AWS Data Pipeline
|AWS,ETL,Data pipelines
-AWS Glue|aws glue,=~Glue,=!Glue,glue jobs
|AWS,Elastic Load Balancing
AWS Application Load Balancer
AWS Network Load Balancer
|AWS,Event streaming
Amazon Kinesis|*
|AWS,Feature flags
AWS AppConfig|*
|AWS,FinOps
AWS Budgets
AWS Cost and Usage Reports
AWS Cost Explorer|*
AWS Savings Plans|reserved instances
|AWS,Firewalls
AWS Network Firewall
|AWS,Forecasting
Amazon Forecast|aws forecast
|AWS,Game development
Amazon GameLift|*
|AWS,Git
AWS CodeCommit|*,code commit
|AWS,Grafana
Amazon Managed Grafana
|AWS,GraphQL
AWS AppSync|*,app sync
|AWS,High-performance computing
AWS ParallelCluster|*
|AWS,Identity management
AWS IAM|=IAM,iam roles,iam policies
|AWS,Infrastructure as code
AWS CDK|=CDK,cloud development kit,aws cloud development kit
AWS CloudFormation|*,cloud formation,=CFN,=CFT
|AWS,IoT
AWS IoT|iot core,aws greengrass,iot greengrass
|AWS,Kafka
Amazon MSK|=MSK,aws msk
|AWS,Kubernetes
Amazon EKS|*,elastic kubernetes service
|AWS,LLM
Amazon Bedrock|=~Bedrock,aws bedrock
|AWS,Load balancing
Elastic Load Balancing|=ELB,=ALB,aws elb,elastic load balancer,application load balancer,=NLB
|AWS,Machine learning
Amazon SageMaker|*,sage maker
|AWS,Message queues
Amazon MQ|aws mq
Amazon SQS|*,simple queue service
|AWS,Monitoring
Amazon CloudWatch|*,cloud watch
|AWS,NLP
Amazon Comprehend|aws comprehend,=~Comprehend
Amazon Lex|aws lex,=!Lex
|AWS,Networking
Amazon VPC|aws vpc,=VPCs,virtual private cloud
AWS Direct Connect|*
AWS PrivateLink|*
AWS Transit Gateway|*
|AWS,NoSQL
Amazon DocumentDB|*,document db aws
Amazon DynamoDB|*,dynamo db,=Dynamo
|AWS,OCR
Amazon Textract|*
|AWS,Object storage
Amazon S3|*,simple storage service
|AWS,OpenSearch
Amazon OpenSearch Service|amazon opensearch,amazon elasticsearch service
|AWS,Prometheus
Amazon Managed Prometheus|amazon managed service for prometheus
|AWS,Quantum computing
Amazon Braket
|AWS,Recommender systems
Amazon Personalize|aws personalize
|AWS,Redis
Amazon MemoryDB|*
|AWS,Relational databases
Amazon RDS|*,relational database service
|AWS,Relational databases,?MySQL
Amazon Aurora|=~Aurora,aws aurora,aurora postgres,aurora mysql
|AWS,Robotics
AWS RoboMaker
|AWS,SQL
-Amazon Athena|=~Athena,!athena,aws athena
|AWS,SSO
AWS IAM Identity Center|*,aws sso
|AWS,Search engines
Amazon Kendra|aws kendra
|AWS,Secrets management
AWS Secrets Manager|*
|AWS,Serverless
-AWS Lambda|!lambda,lambda functions,aws lambdas,amazon lambda,=Lambdas,aws lambda functions
-AWS SAM|aws sam,serverless application model
AWS Step Functions|*
|AWS,Service mesh
AWS App Mesh|*
|AWS,Speech-to-text
Amazon Transcribe|aws transcribe,=!Transcribe
|AWS,Time series
Amazon Timestream|*
|AWS,VPN
AWS Client VPN
AWS Site-to-Site VPN
AWS VPN
|AWS,Video streaming
AWS Elemental MediaConvert|mediaconvert
AWS Elemental MediaLive|medialive
AWS Elemental MediaPackage|mediapackage
|AWS,Virtual machines
Amazon EC2|*,elastic compute cloud
|AWS,WAF
AWS WAF
|Amazon Kinesis
Amazon Data Firehose|kinesis firehose,kinesis data firehose,=!Firehose
|Azure
=Azure Advisor
Azure AI Foundry Agent Service
=Azure Anomaly Detector
Azure App Service|azure web apps,app services
=Azure Automation|azure runbooks
Azure Bastion
=Azure Blueprints
Azure Bot Service|bot framework
Azure CLI|=~az cli
=Azure Cloud Services
=Azure Cloud Shell
Azure Communication Services
=Azure Confidential Computing
=Azure Content Delivery Network
=Azure Content Safety
=Azure Data Box
Azure Data Lake Analytics|u-sql
=Azure Data Migration Service
=Azure Data Share
Azure DDoS Protection
=Azure Deployment Environments
Azure DevTest Labs
=Azure Disk Storage|azure managed disks
Azure Event Grid|*
Azure Files
Azure Front Door|*,front door azure
=Azure Information Protection|microsoft information protection
=Azure Lighthouse
=Azure Local
Azure Log Analytics|*
Azure Logic Apps|*
=Azure Mobile Apps
Azure NetApp Files
=Azure Network Watcher|*
Azure Policy
=Azure Prompt Flow|=Prompt Flow
=Azure Relay
=Azure Resource Graph
Azure SDK
=Azure Service Principals|*
Azure SignalR
Azure SQL Edge
=Azure Stack Edge
=Azure Stack Hub
Azure Static Web Apps
Azure Storage
=Azure Time Series Insights
Azure Traffic Manager
=Azure Translator
Azure Video Indexer
Azure Virtual Desktop|=AVD,windows virtual desktop
Azure WebJobs|*
Managed identities|azure managed identity
Microsoft Bot Framework Composer
Microsoft Cloud App Security|defender for cloud apps
Microsoft Defender for Identity|defender for identity
Microsoft Defender XDR|microsoft 365 defender
Microsoft Entra Permissions Management
Microsoft Fabric|ms fabric,=~Fabric
|Azure DevOps
Azure Artifacts
Azure Boards
Azure Test Plans
|Azure DevOps,Git,Version control
Azure Repos
|Azure Functions
Azure Durable Functions|*
|Azure SQL
Azure Managed Instance|sql managed instance
|Azure,+OpenShift
Azure OpenShift
|Azure,AI
Azure AI Services|azure cognitive services,cognitive services
|Azure,API gateway
Azure API Management|=APIM,azure apim
|Azure,Authentication
Microsoft Identity Platform|=MSAL
|Azure,Azure Kubernetes Service
Azure Kubernetes Fleet Manager
|Azure,Azure Machine Learning
=Azure Machine Learning Studio
|Azure,Azure Monitor
=Azure Monitor Alerts
=Azure Workbooks
|Azure,Azure Pipelines
Azure Pipelines YAML|yaml pipelines
|Azure,Azure SQL
Azure SQL Managed Instance
|Azure,Azure Storage
=Azure Storage Explorer
|Azure,Azure Synapse
=Azure Synapse Link
|Azure,Backup
=Azure Backup
|Azure,Batch processing
Azure Batch
|Azure,CDN
Azure CDN
|Azure,CI/CD
Azure DevOps|azure dev ops,=ADO,visual studio team services,=VSTS
|Azure,Chaos engineering
=Azure Chaos Studio
|Azure,Cloud migration
Azure Migrate
|Azure,Cloud security
Microsoft Defender for Cloud
|Azure,Computer vision
=Azure Custom Vision|=Custom Vision
Azure Face API
=Azure Vision|azure computer vision,azure ai vision
|Azure,Containers
Azure Container Apps|*
Azure Container Instances|=ACI
Azure Container Registry|=ACR
|Azure,DNS
Azure DNS
Azure Private DNS
|Azure,Data governance
=Azure Data Catalog
Microsoft Purview|azure purview,=Purview
|Azure,Data lake
Azure Data Lake|adls,data lake gen2
|Azure,Data warehousing
Azure Synapse|azure synapse analytics,synapse analytics,azure sql data warehouse,=~Synapse,azure sql dw
|Azure,Databricks
Azure Databricks
|Azure,Digital twin
Azure Digital Twins
|Azure,Disaster recovery
Azure Site Recovery
|Azure,ETL,Data pipelines
Azure Data Factory|*,=ADF,adf pipelines
|Azure,Endpoint security
Microsoft Defender for Endpoint|defender atp
|Azure,Event streaming
Azure Event Hubs|*,azure eventhubs
Azure Stream Analytics|*
|Azure,FHIR
=Azure Health Data Services
|Azure,Feature flags
=Azure App Configuration
|Azure,FinOps
=Azure Cost Management
|Azure,Firewalls
Azure Firewall
|Azure,GIS
Azure Maps
|Azure,Grafana
Azure Managed Grafana
|Azure,Hadoop
Azure HDInsight|*
|Azure,High-performance computing
Azure CycleCloud
|Azure,Hybrid cloud
=Azure Arc|azure arc-enabled servers
=Azure Stack|azure stack hci
|Azure,Identity management
Microsoft Entra ID|azure active directory,azure ad,=AAD,entra id,microsoft entra,=!Entra
|Azure,Infrastructure as code
Azure Resource Manager|arm templates,azure arm
=~Bicep|azure bicep
|Azure,IoT
Azure IoT Central
Azure IoT Edge
Azure IoT Hub|*,azure iot
=Azure Sphere
|Azure,KQL
Azure Data Explorer|=~ADX
|Azure,Kubernetes
Azure Kubernetes Service|=AKS,azure aks
|Azure,LLM
Azure OpenAI|azure open ai
|Azure,Landing zones
=Azure Landing Zones
|Azure,Load balancing
Azure Application Gateway|*
Azure Load Balancer
|Azure,Machine learning
Azure Machine Learning|azure ml,azureml
|Azure,Message queues
Azure Queue Storage
Azure Service Bus|*,azure servicebus
|Azure,Microservices
Azure Service Fabric|*
|Azure,Microsoft Entra ID
Azure Active Directory B2C|azure ad b2c,entra external id
=Azure AD Connect|entra connect
=Azure Conditional Access|*
|Azure,Microsoft Fabric
Microsoft Fabric Lakehouse|onelake
|Azure,Microsoft Sentinel
Azure Sentinel Playbooks
|Azure,Monitoring
Azure Monitor|application insights,app insights,azure application insights
|Azure,MySQL
Azure Database for MySQL|azure mysql
|Azure,NLP
=Azure Language Service|language understanding luis,azure luis
Azure Text Analytics
|Azure,Network security
=Azure Network Security Groups|*,=NSG
|Azure,Networking
Azure ExpressRoute|*,express route
Azure Private Link|*,private endpoints
Azure Virtual Network|=VNet,azure vnets
|Azure,NoSQL
Azure Cosmos DB|*,cosmosdb,azure-cosmosdb,=~Cosmos
Azure Table Storage
|Azure,OCR
Azure Document Intelligence|form recognizer,azure form recognizer
|Azure,Object storage
Azure Blob Storage|*,azure blob
|Azure,OpenShift
Azure Red Hat OpenShift|=~ARO
|Azure,Patch management
=Azure Update Manager|azure update management
|Azure,Performance testing
=Azure Load Testing
|Azure,PostgreSQL
Azure Database for PostgreSQL|azure postgres,azure postgresql
|Azure,Push notifications
Azure Notification Hubs|*
|Azure,Quantum computing
=Azure Quantum
|Azure,RBAC
Azure RBAC
|Azure,Redis
Azure Cache for Redis|azure redis
|Azure,SD-WAN
=Azure Virtual WAN|=Virtual Wan
|Azure,SIEM
Microsoft Sentinel|azure sentinel,=!Sentinel
|Azure,SQL Server
Azure SQL|sql azure
|Azure,SSAS
=Azure Analysis Services
|Azure,Search engines
Azure AI Search|azure cognitive search,azure search
|Azure,Secrets management
Azure Key Vault|*,azure keyvault
|Azure,Serverless
Azure Functions|=!Functions,function apps
|Azure,Speech-to-text,Text-to-speech
Azure Speech
|Azure,Spring Boot
Azure Spring Apps|azure spring cloud
|Azure,VMware
Azure VMware Solution
|Azure,VPN
Azure VPN Gateway
|Azure,Video streaming
=Azure Media Services
|Azure,Virtual machines
Azure Virtual Machines|azure vms,azure vm
Azure VM Scale Sets|*,virtual machine scale sets,=VMSS
|Azure,WAF
=Azure Web Application Firewall|azure waf
|CDN
=Akamai
Cloudflare
=Fastly
|Cloud computing
Akamai EdgeWorkers|edgeworkers
Alibaba Cloud|aliyun
AWS|amazon web services,amazon cloud
Azure|windows azure,microsoft azure
Baidu Cloud
Civo
Cloud architecture|cloud infrastructure architecture,Cloud-Architekturen,Cloud-Architektur,architecture cloud,architectures cloud,cloudarchitectuur,arquitectura cloud,arquitecturas cloud,arquitectura en la nube,architetture cloud,architettura cloud,arquitetura cloud,arquitetura em nuvem,architektura chmurowa,architektury chmurowej
Cloud native|=CNCF,cloud native applications,cloud native architectures,cloud-native development
Cloud security
CoreWeave
DigitalOcean
Equinix Metal
Exoscale
Fastly Compute
Fermyon
=GCP|google cloud,gcp services
Hetzner
Huawei Cloud
Hybrid cloud
IaaS|infrastructure as a service
IBM Cloud|bluemix
IBM Cloud Pak|cloud pak for data
IONOS Cloud|ionos
Kamatera
Linode
Multi-cloud|multicloud
Nebius
Oracle Cloud|=OCI
=OVH|ovhcloud
OVH Public Cloud
PaaS|platform as a service
Packet.net
Paperspace
Private cloud
RunPod
=Scaleway
STACKIT
Tencent Cloud
UpCloud
Vast.ai
Vultr
Yandex Cloud
Zeabur
|Cloud computing,CDN
KeyCDN
|Cloud computing,Cloudflare
Cloudflare D1
Cloudflare Tunnel
|Cloud computing,Cloudflare Workers
Cloudflare Durable Objects|durable objects
Cloudflare KV|workers kv
|Cloud computing,Cloudflare,WAF
Cloudflare WAF
|Cloud computing,Cloudflare,Zero trust
Cloudflare Access|cloudflare zero trust
|Cloud computing,Deno
Deno Deploy
|Cloud computing,IBM Cloud
IBM Cloud Code Engine
|Cloud computing,IBM Cloud,Object storage
IBM Cloud Object Storage
|Cloud computing,Object storage
Backblaze B2|backblaze
|Cloud computing,PaaS
=Clever Cloud
Coolify
Koyeb
Northflank
|Cloudflare
Cloudflare Pages
|Cloudflare,Object storage
Cloudflare R2|=!R2
|Cloudflare,Serverless
Cloudflare Workers
|Data cleaning
Google Dataprep|*
|Debugging
Microsoft WinDbg|windbg
|Drupal
=!Pantheon
|GCP
Dialogflow
=Google Access Context Manager
Google Anthos|*
Google App Engine|*,=GAE
Google Artifact Registry|*
Google BigLake|*
=Google Binary Authorization|*
Google Cloud Armor|*
=Google Cloud Asset Inventory
=Google Cloud Batch
=Google Cloud Code
=Google Cloud Console
=Google Cloud Dedicated Interconnect|cloud interconnect
Google Cloud Deploy
Google Cloud Endpoints|=Cloud Endpoints
=Google Cloud Error Reporting
Google Cloud Filestore|filestore
=Google Cloud Identity
Google Cloud KMS|*
=Google Cloud Marketplace
Google Cloud NAT|*
Google Cloud Profiler
=Google Cloud Router|=Cloud Router
=Google Cloud Run Functions
Google Cloud Scheduler|*
Google Cloud SDK|=gcloud,gcloud cli
=Google Cloud Shell
Google Cloud Spanner|*,=Spanner
=Google Cloud Speech
Google Cloud Tasks|=Cloud Tasks
=Google Cloud Translation
=Google Cloud Video Intelligence
=Google Cloud Workflows
=Google Cloud Workstations
=Google Database Migration Service
Google Dataform
Google Datastream
=Google Distributed Cloud
Google Eventarc|*
Google Firestore
Google Identity-Aware Proxy|*
=Google Network Connectivity Center
=Google Organization Policy
=Google Persistent Disk
Google Security Command Center|*
=Google Storage Transfer Service
Google TPU|=TPU
Google Vertex AI Search
Google VMware Engine
=Google Workload Identity|*,workload identity federation
|GCP,+Prometheus
Google Managed Prometheus
|GCP,AI agents
=Google Agent Builder|vertex ai agent builder
=Google Agent Development Kit
|GCP,Apache Airflow
Google Cloud Composer|*
|GCP,Apache Spark
Google Dataproc|*,data proc
|GCP,Apigee
Google Apigee X
|GCP,AutoML
Google AutoML
|GCP,CDN
Google Cloud CDN|gcp cdn
|GCP,CI/CD
Google Cloud Build|*
|GCP,Chatbots
Google Contact Center AI|dialogflow cx
|GCP,Computer vision
Google Cloud Vision|cloud vision api,google vision api
|GCP,Containers
Google Container Registry|=~GCR
|GCP,DLP
Google Cloud DLP|sensitive data protection
|GCP,DNS
Google Cloud DNS
|GCP,Data governance
=Google Data Catalog
Google Dataplex|*
|GCP,Data pipelines
-Google Dataflow|=Dataflow,google dataflow,cloud dataflow,gcp dataflow
|GCP,Disaster recovery
Google Cloud Backup and DR
|GCP,Distributed tracing
=Google Cloud Trace|=Cloud Trace
|GCP,ETL
Google Cloud Data Fusion|*,=~Data Fusion
|GCP,FHIR
Google Cloud Healthcare API
|GCP,FinOps
=Google Cloud Billing
|GCP,Git
=Google Cloud Source Repositories
|GCP,Google BigQuery
Google BigQuery Data Transfer
|GCP,Google Kubernetes Engine
Google GKE Autopilot|*
|GCP,Google Vertex AI,MLOps
Google Vertex AI Pipelines|*
|GCP,Identity management
Google Cloud IAM|gcp iam
|GCP,Infrastructure as code
=Google Cloud Deployment Manager
|GCP,IoT
Google Cloud IoT Core
|GCP,Kubernetes
Google Kubernetes Engine|gke
|GCP,Load balancing
Google Cloud Load Balancing|gcp load balancing,gcp load balancer
|GCP,Logging
Google Cloud Logging|=Cloud Logging
|GCP,Machine learning
Google Vertex AI|*,=~Vertex
|GCP,Message queues
-Google Pub/Sub|=~Pub/Sub,cloud pub/sub,google pub/sub,gcp pub/sub,google pubsub,cloud pubsub
|GCP,Monitoring
Google Cloud Monitoring|stackdriver,google stackdriver
=Google Cloud Operations Suite|google cloud operations
|GCP,NLP
=Google Cloud Natural Language
|GCP,Networking
Google VPC|gcp vpc,shared vpc,vpc service controls
|GCP,NoSQL
Google Bigtable|*
Google Cloud Datastore|*
|GCP,OCR
Google Document AI
|GCP,Object storage
Google Cloud Storage|=GCS,=Cloud Storage
|GCP,PostgreSQL
Google AlloyDB|*
|GCP,Redis
Google Memorystore|*,cloud memorystore
|GCP,Relational databases
Google Cloud SQL|*
|GCP,SIEM
=Google Chronicle|chronicle siem,google secops,chronicle security
|GCP,SQL,Data warehousing,Columnar databases
Google BigQuery|*,big query
|GCP,Secrets management
Google Secret Manager|gcp secret manager
|GCP,Serverless
Google Cloud Functions|*
Google Cloud Run|*
|GCP,Service mesh
=Google Cloud Service Mesh
|GCP,Speech-to-text
Google Speech-to-Text
|GCP,VPN
Google Cloud VPN
|GCP,Virtual machines
Google Compute Engine|*,=GCE
|GCP,Zero trust
Google BeyondCorp|*
|GIS
=Google Maps Platform
|GitHub
GitHub Pages|gh-pages
|Google BigQuery,Machine learning
BigQuery ML|=BQML
|Intune
Microsoft Endpoint Manager|endpoint manager
|Java
Amazon Corretto
|Jenkins
CloudBees
|Kubernetes,+VMware
VMware Tanzu|tanzu
|LLM
Google AI Studio
|Low-code
=Google App Sheet|appsheet
|Microsoft Entra ID
Privileged Identity Management
|Microsoft Office
Microsoft OneNote|onenote
Microsoft Publisher
|Oracle
Oracle Exadata|exadata
|Oracle Cloud
Oracle Cloud EPM
=Oracle Cloud Infrastructure Compute
=Oracle Functions
=Oracle Fusion Cloud|oracle cloud erp,oracle cloud hcm
=Oracle Integration Cloud|oracle oic,=OIC,oracle ics
=Oracle Visual Builder
|Oracle Cloud,Business intelligence
Oracle Analytics Cloud
|Oracle Cloud,Kubernetes
Oracle Container Engine for Kubernetes|=OKE
|Oracle Cloud,Oracle
=Oracle Autonomous Database|autonomous database,oracle adw
|PaaS
Cloud Foundry|=PCF
Platform.sh|platformsh
|PaaS,Cloud computing
Heroku
|Power Apps
Microsoft Power Fx|power fx
|Power BI
Microsoft Power BI Report Builder|paginated reports
|Power Platform
Copilot Studio|power virtual agents
Microsoft AI Builder|ai builder
Microsoft Dataverse|dataverse
Microsoft Power Pages|=Power Pages,power apps portals
Power Apps
Power Automate|microsoft flow
|Private cloud
OpenStack|open stack
|SQL Server
=Azure Data Studio
|SQL Server,High availability
Microsoft Always On|always on availability groups,sql server always on
|SSO
Microsoft ADFS|ad fs,active directory federation services
|Serverless
=FaaS|functions as a service,function as a service
OpenFaaS
Serverless Framework|=Serverless.com
|VMware
VMware ESXi|esxi
VMware vSphere|vsphere,vcenter,vmware vcenter
|Virtualization
Nutanix
Proxmox
=Xen|xenserver
|Virtualization,Virtual machines
Hyper-V|=HyperV
=KVM
VMware|vm ware
|WAF
Imperva|incapsula
|Web hosting
Bluehost
CloudLinux
CyberPanel
GoDaddy
Hostinger
Kinsta
Namecheap
SiteGround
=VPS|virtual private servers
=WHM
|Windows
Microsoft App-V|app-v
Microsoft AppLocker|applocker
Microsoft BitLocker|bitlocker
Microsoft Deployment Toolkit|=MDT
Microsoft LAPS
Microsoft PowerToys
Microsoft Sysinternals|sysinternals,process explorer
|Windows Server
Microsoft DFS
Microsoft NPS
Microsoft Remote Desktop Services|rds gateway,remote desktop services
|Windows Server,High availability
Microsoft Failover Clustering|windows failover clustering,failover clusters
|Windows Server,PKI
Microsoft Certificate Services|=Ad Cs
|WordPress
WP Engine
@tool
1Password|one password
3D printing|additive manufacturing,fdm printing
3DEXPERIENCE|enovia,delmia
=~A2L|a2l files
Abend-AID
=ACF2
Acronis
=ADABAS|natural adabas,adabas natural
Adobe Creative Suite|creative suite,creative cloud
Adobe Dreamweaver|dreamweaver
Adobe Experience Platform|adobe cdp
Adobe Flex|apache flex,=!Flex
=~Advent APX
Advent Geneva
After Effects
=Airtable
=!Allure|allure report
Altiris
=~Amadeus|amadeus gds
=~Amber MD
Anaplan|anaplan modeling,anaplan model building
Android Automotive|=AAOS,android auto
=Anritsu
Ansys|ansys fluent
AnyDesk
Apache Arrow|=!Arrow
-Apache Beam|=~Beam,apache beam
Apache Doris|=!Doris
Apache Guacamole
Apache Hop
Apache Hudi|=Hudi
Apache Iceberg|=!Iceberg,iceberg tables
Apache XTable
Apache Zeppelin|=!Zeppelin
App Center|visual studio app center
=Appian
AppsFlyer
Aqua Security|aquasec
ArchiCAD
Arcserve
Arm Keil|=~Keil
Artifactory|jfrog artifactory,jfrog
=!Aruba|aruba networks
AS/400|as400,ibm i,iseries,ibm iseries,system i
=Asana
ASP Classic|classic asp
Assembler z/OS|hlasm,mainframe assembler
Atera
ATLAS.ti
=~Atlassian|atlassian suite,atlassian stack,atlassian tools
AutoCAD Electrical
Autodesk Alias
Autodesk BIM 360|autodesk construction cloud,acc autodesk
Autodesk Civil 3D|civil 3d
Autodesk Forge|autodesk platform services
Autodesk Fusion 360|fusion 360
Autodesk Inventor|=Inventor Cad
Autodesk Navisworks|navisworks
Autodesk Vault
AutoLISP
=AutoSys|=Autosys
=!AVA
Avaloq
=Avro|apache avro
AxiomSL
=Backup Exec
Bacula
=Balsamiq
Bareos
=Barracuda Backup
=Basecamp
=~Benchling
BeyondTrust Remote Support|bomgar
BigFix|hcl bigfix
=BIM|building information modeling
BlackBerry UEM
BlackRock Aladdin|=~Aladdin,state street alpha
-Bloomberg|bloomberg terminal,bloomberg api,=BLPAPI,bloomberg data license
Bloomreach
Blue Yonder|jda software
BMC Control-M
BMC Remedy|=~Remedy
=~Board EPM
BorgBackup
=BPEL
Branch.io|=!Branch,branch metrics
=~Braze
Brevo|sendinblue
=Brocade
=!Bruno|bruno api client
=BSON
=~Buck|buck2
BusinessObjects Universe Designer|universe designer,business objects universes,information design tool,bo universes,crystal enterprise
=CA-1
=CA-7
=~Caché
=!Caddy
Camtasia
=CANoe|=CANalyzer,vector canoe,=CAPL,vector canalyzer
=!Canopy
Cap'n Proto
CarPlay
Catchpoint
=CATIA
CATIA V5|catia v6
=CBOR
=!Census
=Ceph
=Cerner
=~Certora
=~cFS|core flight system,nasa cfs
=CGAL
Chargebee
Charles Proxy
Charles River|charles river ims,charles river development
=!Chocolatey
=!Chromatic
Chrome DevTools|browser devtools,developer tools browser,chrome developer tools,browser developer tools,browser dev tools
ChromeOS|chrome os
-Clarion|clarion programming
-Clerk|clerk.dev,clerk auth
ClickUp
=!CLion
Clonezilla
=Cloudinary
Cloudsmith
Codebeamer
Cohesity
Comsol|comsol multiphysics
=!Conan|conan package manager,conan center
=Confluence|atlassian confluence
Connect Direct|=NDM,sterling connect
ConnectWise|connectwise manage
=~Consul|hashicorp consul
Control-M
=~Cortex
=~Coupa
cPanel
Creo|ptc creo,pro/engineer,proengineer
cron|crontab
CSV files|=CSV,csv/json
=curl|=cURL
=CWL|common workflow language
Cygwin
-Dagger CI|dagger.io
Data acquisition|=DAQ
DataGrip
DATEV
Datto|datto rmm
Deepnote
Dell Avamar|avamar
=Dell Data Domain|=Data Domain
Dell PowerProtect
Dependabot
=DFSMS
=Diffusers
dltHub
DMN|decision model and notation
=~DMSII
Documentum
=~DocuSign
Doxygen
Draw.io
=!Dredd
=Drools
Druva
dSPACE|dspace targetlink,controldesk
Duck Creek
Duplicati
Dynamic Yield
Dynamo BIM
e-Rezept
=~Eclipse|eclipse ide
=EDC|electronic data capture
=EDC systems
EdgeDB|=Gel Data
Electronic lab notebooks|=ELN,eln systems
elektronische Patientenakte
=ElevenLabs
Eloqua|oracle eloqua
Emacs|gnu emacs
=ePA
=~Epic|epic ehr,epic emr,epic systems,epic clarity,clarity database,epic caboodle,epic bridges,epic cogito,epic hyperspace,epic chronicles,epic beaker,epic willow,epic cadence,epic ambulatory
=EPLAN|eplan electric p8
=Espressif
=ETABS|sap2000
-Evidence|evidence.dev
Exegy
=~Eze OMS
=F5|big-ip
Facebook Ads|meta ads
=~FactSet
-Faker|faker.js
=Falco
FICO Blaze Advisor|fico blaze,blaze advisor
=~Fiddler
FileNet
FileZilla
Finastra|=~Misys
Finite element modeling
Firecrawl
-Flash|adobe flash,flash player
FlatBuffers
=!FME
FoxPro
=!Framer
FreeCAD
Freshdesk
Freshservice
=!Fuchsia
=FullStory
=GD&T|geometric dimensioning
gematik|telematikinfrastruktur
Generation data groups|=GDG
=GIMP|GNU Image Manipulation Program
Gitleaks
Gitpod
GNU Radio
GoLand
GoldenGate|golden gate oracle,oracle goldengate,oracle golden gate
Google AdMob|*
Google Ads|adwords
Google Apps Script|*
Google Sheets|google spreadsheets
=GPIB|=SCPI,=NI-VISA
=!Graphite
Grasshopper 3D
GROMACS
=Guidewire
=!Harbor
HashiCorp|hashicorp stack
=~Haystack|haystack llm,deepset haystack
=!Heap|heap analytics
Hexnode
Hightouch
=!Homebrew
Hotjar
=HP Data Protector
=HP NonStop|=!Tandem,=!Nonstop,tandem nonstop,hpe nonstop,=TACL,nonstop sql,sql/mp,sql/mx,tandem computers,nonstop sql/mx
HPE StoreOnce
Hyland OnBase|=OnBase
Hyperion|oracle hyperion,essbase,oracle essbase,hyperion essbase,hyperion planning,hyperion financial management,oracle epm cloud,oracle epm
=!Hypothesis
IBM BPM|ibm business process manager
IBM DOORS|=DOORS,rational doors,doors next,=DNG
IBM Power Systems|pseries
IBM Spectrum Protect|tivoli storage manager,tsm backup,ibm tsm,spectrum virtualize,ibm storage
IBM Watson|watsonx,=Watson
IBM Z|ibm zseries,=System Z
=IDMS|ca-idms,adso
=~IDT
IFC standard|ifc openbim
=~iMedOne
IMS DB
=~Inform EDC
Infotainment|=IVI,in-vehicle infotainment
Inno Setup
InstallAnywhere
InstallShield
Insurance core systems|policy administration,insurance claims systems,claims management systems
IntelliJ IDEA|intellij,intelli j
=~Intercom
InterSystems HealthShare|=~HealthShare,intersystems ensemble,health connect intersystems
=InVision
=IRIX
IT asset management|=~ITAM,servicenow itam,=~HAM Pro,software asset management
=!Iterable
Ivanti|landesk
IxLoad|ixia ixload
=~IxNetwork
=~Jama|jama connect,jama software
Jedox
=JES2|jes3
JetBrains|jetbrains ides
Kaggle
Kaggle competitions
Kaseya
=Kedro
=Keysight
=~Kinaxis
Klaviyo
klinische Informationssysteme
klinisches Arbeitsplatzsystem
KoboToolbox
Krankenhausinformationssystem|krankenhausinformationssysteme,krankenhausinformationssystemen,hospital information system,=KIS,dedalus orbis,=~i.s.h.med,clinical information systems
Labelbox
=~LAMMPS
=LastPass
Let's Encrypt|letsencrypt
=~Lexware
=~Lighthouse|google lighthouse
LIMS|laboratory information management system,laboratory information systems,labware,labware lims,labvantage,starlims,sample manager lims
=!Linear
Linux
Logic analyzers
LogicMonitor
LogMeIn
=!Longhorn
Lotus Notes|lotus domino,ibm domino
=!LSF
Lucidchart
LVGL
macOS|mac os,os x,mac osx,macosx,=!Mac
=!Maestro
Mailchimp
Mailgun
Majesco
Make.com|integromat
Manhattan WMS|manhattan associates,manhattan scale
Manim
Marketo
Marvelous Designer
Matomo
Mattermost
=MAXQDA
=~Medidata|medidata rave
=Meraki
=Meson
MessagePack
Microsoft Office|ms office,office suite,m365 apps
Microsoft Project|ms project
=Microsoft Teams|ms teams,=!Teams
MicroStation|bentley microstation
MikroTik
=~Mimir|grafana mimir
Minitab
=!Miro
MobaXterm
MobileIron|ivanti mobileiron
Mock Service Worker|=MSW
MockServer
=Model risk management
Monday.com
=~Monetate
=!Monte Carlo|monte carlo data
Moodle
Moody's Analytics
MotionBuilder|autodesk motionbuilder
=MS-DOS|=!DOS
=Murex|=MX.3
=MVS|os/390
=~Mythril
N-able|n-central
n8n
=~NAMD
National Instruments hardware|ni hardware,compactrio,compactdaq,national instruments
=!Natural|software ag natural,natural/adabas,natural programming
=NDJSON
NetBeans
=NetBox
NetSuite SuiteScript 2|suitescript 2.x,suitescript 2.0
NetView
=!Newman
=~Nexus|sonatype nexus,nexus repository
=NFS
ngrok
=!Nielsen
=!Ninja|ninja build
NinjaOne|ninjarmm
=!Nix
Nmap
Nobl9
Node-RED
=!Notion
=NSIS
=~Nuke|foundry nuke,compositing software
=~Numerix
NVIDIA Jetson|jetson
NVIDIA Nsight|nsight
NVivo
OBS Studio
Office 365|microsoft 365,o365,m365,=Office365,ms 365
OMEGAMON
OneStream|onestream xf
Onshape
=OPA|open policy agent
OpenCASCADE|=Open Cascade,cad kernels,geometry kernels,geometric modeling kernels,geometric kernels
OpenSCAD
OpenSSL
=OpenText
OpenVAS|greenbone
OpenVMS|vax/vms
OpenZFS|=ZFS
Oracle Argus|argus safety,=~Argus
Oracle Clinical
Oracle Fusion|oracle fusion middleware
=!ORC
=!Ory
=OS/2
Oscilloscopes
OSRM|open source routing machine
OWASP Dependency-Check
OWASP ZAP|zap proxy
=!Paddle
=~Paradime
Parasolid
ParaView
Parquet|apache parquet
Paystack
PDQ Deploy
=!Percy
Pharmacovigilance|pharmacovigilance systems,drug safety,drug safety systems
PhpStorm
=!Pigment
Pivotal Tracker
=!PIX
Planful
Plausible Analytics|plausible.io
Plesk
Polarion|siemens polarion,polarion alm
Policy as code|sentinel policies,hashicorp sentinel,compliance as code,security as code
Power Query
PowerBuilder
pre-commit|pre-commit hooks
Premiere Pro|adobe premiere
-Preset|preset.io
=!Prisma Cloud
Pro Tools
Process mining|=~Celonis,celonis process mining,uipath process mining
ProGet
Progress 4GL|progress abl
=Proofpoint
Protocol analyzers|usb analyzer,bus analyzers
PTC Integrity|windchill rv&s
=!Puma
=!PuTTY
=PXE
=PXI
=PXIe
PyCharm
=QMF
QNX Neutrino
Qualtrics
Quantum ESPRESSO
QuickBooks
QuickCheck
=!Quilt
=~QXDM
=RACF
=!Rally|ca rally
Rapid7|insightvm
=~Razor profiler
Razorpay
ReactOS
=!REDCap
=Redmine
Refinitiv|refinitiv eikon,lseg workspace,=~Eikon,thomson reuters eikon
=!Renovate
=Replit
ReportPortal|allure reporting,extent reports,extentreports
=!Resend
Restic
=Revit
Rhino 3D|=!Rhinoceros
=!Rider|jetbrains rider
RISC-V|riscv
=~RiskMetrics
=~Rockset
Rohde & Schwarz|rohde and schwarz
=Roku|brightscript
Rspack
=Rubrik
RubyMine
Rules engines
Rundeck
=!Sage|sage erp,sage 300
Sailfish OS
=!Samba
SAP Emarsys|=~Emarsys
=~SAS/MVS
Schemathesis
Scilab
=!Scoop
=SDRs
semantic-release
Semgrep
=SHAP
=~Shortcut
Siemens NX|unigraphics,ug nx
=!Sigma|sigma computing
Signal generators
SimCorp Dimension|simcorp
SketchUp
=~Slack|=!Slack
=~Slither|manticore symbolic
Smart TV|smart tvs,android tv,apple tv,fire tv
=SMP/E
Snipe-IT|snipeit
=!Snort
Snyk
-Soda|soda core
Solibri
=Solid Edge
SOTI MobiControl|=SOTI
=!SourceForge
Spirent TestCenter
Splashtop
=SPUFI
=!Square|square api,square payments
STAAD Pro|staad
StarRocks
StatsD
Statuspage
=STK
Stratus VOS
Sublime Text
-Sulu|sulu cms
=~Suricata
SurveyMonkey
Symantec Ghost
Synthetic data|synthetic data generation
=Sysdig
Sysprep
systemd
SystemVerilog UVM|=UVM
=!Tails
Tanium
=Tealium
TeamViewer
Tekla Structures|tekla
-Teleport|gravitational teleport
=Temenos|=T24,temenos t24,temenos transact
=!Temporal|temporal.io
=~TEMS
Testim
-TGI|text generation inference
=~Thomson Reuters ONESOURCE
TIBCO
TIBCO Data Virtualization
-Ticketing systems|ticketing system,ticketing tools,helpdesk ticketing,service desk tools,ticket system,trouble tickets
Tivoli
Tizen
tmux
=TOAD|toad for oracle
=!tox
Trello
=Trivy
Tru64
TruffleHog
=~Twistlock
=TWS|tivoli workload scheduler
Typeform
=U-Boot|u-boot bootloader,das u-boot
Ubiquiti
=~Unbounce
Unisys|clearpath
Unisys ClearPath|clearpath mcp,unisys mcp,os 2200,os2200,unisys mainframe
Unix
=USRP|ettus usrp
=!uv
=~Valhalla
=~VASP
vcpkg
Vector tools|vector toolchain,vector informatik tools,vector tool chain
Vectorworks
=Veeva
Veeva CRM|veeva vault
Vena
Vercel AI SDK|ai sdk
Verdaccio
Veritas NetBackup|netbackup
VersionOne
=~Viavi
VictoriaMetrics
=Vim|neovim
=VIOS
=Visio
visionOS
Visual FoxPro|=VFP
=Visual Studio|ms visual studio,visual studio 2019,visual studio 2017
Visual Studio Code|vs code,vscode
=!Vonage
VTAM
=VTK
=~WalkMe
=webOS
WebStorm
=~WFL
Windows 11 administration
=Windows|=WINDOWS,microsoft windows,ms windows,windows os,windows 10,windows 7,windows 11,windows nt,windows operating systems,windows environment
=Windows Presentation
=Windows Terminal
winget
WinSCP
=~Wiz
=!Workday|workday hcm,workday studio
=Workday Adaptive Planning|adaptive insights
=WSL
=WSUS
XAMPP|=MAMP
=!Xero
=XMPP
Xpediter|=~Expeditor debugging
YouTrack
=z/OS|mainframes
z/VM
z/VSE
Zapier
Zarr
=Zeek
Zendesk
Zeplin
=Zerto
Zookeeper|apache zookeeper
=!Zoom
Zscaler
Zuora
Zuora RevPro|=RevPro
|+ABAP
ABAP reports|alv reports,alv grid,abap reporting,sap alv
ABAP Workbench|abap dictionary,module pool,module pool programming,dialog programming,dynpro,batch input,abap development tools,abap in eclipse,abap unit,abap query
=ALV
=BAdI
=BDC
=FPM
=FRICEW
=!RFC
=RICEF
=RICEFW
SAP enhancements|user exits,customer exits,enhancement framework,enhancement spots
SAP function modules|function modules,remote function calls,sap rfc
Web Dynpro|web dynpro abap,floorplan manager
=WRICEF
|+ABAP,+SAP HANA
=AMDP
|+ABAP,OOP
ABAP OO|oo abap,abap objects,object-oriented abap,abap object-oriented
|+ABB robots
ABB RobotStudio
|+API gateway
=~Kong|kong gateway,kong api gateway
|+AS/400
RPG IV|sqlrpgle,rpg free,rpg iii,rpg ii,free-form rpg,cl programming,clle,cl/400,as400 cl
=~Synon|ca 2e
|+Accessibility
=~ARC Toolkit
axe-core|=~axe,axe devtools,deque axe,=~pa11y,wave accessibility,accessibility insights
=WAVE tool
|+Adobe Experience Manager
AEM Assets|aem dam,aem forms,aem components,aem workflows,sightly,aem templates,aem dispatcher,crx
-HTL|html template language,htl templates,htl scripting
=JCR
=~Sling
|+Analog design
=~ADE-XL
Cadence Spectre|=~Spectre,virtuoso ade
|+Android
Android Keystore
Google Play|play store,google play release,google play publishing,play store submission,play store release
|+Android SDK,Android
Android Studio|android sdk and studio
|+Apache Spark
Spark Streaming|spark structured streaming
|+Apache Spark,+SQL
Spark SQL
|+Arista
Arista CloudVision|cloudvision,arista eos
|+AutoCAD,+GIS
AutoCAD Map 3D|autocad map,autocad civil 3d
|+Automated testing
=~ACCELQ
=~Functionize
Mabl
=~testRigor
=~Virtuoso QA
|+BPM
=~ARIS|aris process platform
Bizagi
=~Bonita
=~BonitaSoft
=~IBM Blueworks
=~K2 BPM|nintex k2
=ODM|ibm odm
=~Signavio Process Manager
|+Backup
Dell NetWorker|emc networker,legato networker,=~NetWorker
=~DS8000
=~FlashSystem
=~SVC storage
=TSM
=~Veeam|veeam backup
|+Banking software
Mambu|=~10x banking
=Thought Machine
=~Vault Core
|+Bioinformatics
=BLAST
=~BWA
GATK
SAMtools
=~STAR aligner
|+Bitcoin
=~Lightning Network|bitcoin lightning
|+Blockchain
=~Algorand
=~Aptos
=~Arweave
=~Avalanche|avalanche c-chain,avalanche subnets
Blockchain analytics|dune analytics,on-chain analytics,onchain analytics,on-chain data,blockchain data,blockchain forensics
BNB Chain|binance smart chain
=~Chainalysis
Crypto wallets|metamask,walletconnect,wallet integration,web3 wallets,wallet development,=~wallets,hd wallets,multisig,multi-sig,multisig wallets,gnosis safe,wallet infrastructure,wallet sdk
=~Filecoin
Hedera Hashgraph|hedera
=~Nansen
NEAR Protocol
=~Quorum|consensys quorum,goquorum
R3 Corda|=~Corda
=~Stellar blockchain
=~Sui|sui blockchain
Tendermint|cometbft
=~Tezos
The Graph|the graph protocol,subgraphs,graph node
=~TON blockchain
=~Tron blockchain
XRP Ledger
|+CI/CD,GitLab,+CI/CD
GitLab CI|gitlab ci/cd,gitlab pipelines,gitlab runner
|+CICS
CICS Transaction Gateway|cics tg,=CTG,cics web services
|+CMS
Nuxeo
|+COBOL
Micro Focus COBOL|micro focus enterprise server,micro focus enterprise developer,microfocus,=~Micro Focus
|+CUDA
NVIDIA Thrust|=!Thrust,cub library
=~Triton kernels
|+Cassandra
Cassandra administration|nodetool,cassandra data modeling,datastax opscenter,opscenter,cassandra tuning,cassandra clusters
=CQL
|+Cisco
Cisco ASR|asr routers,asr 1000,asr 9000,cisco isr
Cisco Unified Contact Center Express|=UCCX,unified contact center,unity connection
=ISR routers
|+Cloud security
Orca Security|=!Orca
|+Cognos
Cognos Framework Manager|framework manager,cognos report studio,report studio,cognos transformer
=~TM1|ibm planning analytics
|+Compliance
=~Drata
=~Secureframe
Vanta
|+Containers
Docker|dockerfile,docker containers
|+DB2
Db2 administration|db2 luw,db2 hadr,purescale,db2 tuning,db2 dba,db2 udb
=HADR
=UDB
|+DDS
eProsima Fast DDS|fast dds,fastrtps
|+DDoS
Arbor DDoS|arbor sightline,netscout arbor
|+DICOM
PACS|picture archiving and communication system,pacs/ris,ris/pacs,radiology information system,radiology systems
=!RIS
|+Databricks
Databricks notebooks
|+Digital asset management
Bynder
|+Digital forensics
=!Autopsy|autopsy forensics
=~Cellebrite
FTK|forensic toolkit,access data ftk,ftk imager
=~Volatility|volatility framework
X-Ways
|+E-commerce
Amazon Marketplace|amazon sp-api,amazon mws,=~Amazon Seller Central,marketplace integrations
eBay API
Elastic Path Commerce|elastic path
|+ECU
ECU flashing|flashing of ecus,ecu programming,ecu bootloader,flash bootloader,!flashing
ECU integration|ecu software integration,ecu testing,ecu software testing
|+EDI
=~Cleo
EDI mapping|edi maps,edi translation,edi transactions,edi integration,edi documents,edi 850,edi 810,edi 856,edi standards,edi systems,van connections,b2b integration,b2b/edi,edi/b2b,gentran,=EDI VAN,seeburger,lobster_data
=~SPS Commerce
=~TrueCommerce
|+EDR
Cylance|=~CylancePROTECT,blackberry cylance
|+ERP
=~abas ERP
Acumatica
=~Deltek|deltek costpoint
=~Exact Globe
=~proALPHA
=SAP|sap erp
=~Unit4
=~Visma
|+Email security
Mimecast
|+Emulation
=~HAPS
=~Veloce
|+Enterprise architecture
SAP LeanIX|=~LeanIX
|+Enterprise integration patterns
=ACE/IIB
IBM App Connect|ibm integration bus,=~App Connect,app connect enterprise,websphere message broker,ibm message broker,ibm ace,=~IBM BAW
=IIB
=WMB
|+Esri,+GIS
=ArcEditor
ArcGIS Enterprise|arcgis server,portal for arcgis,arcgis portal,arcsde,enterprise geodatabase,arcgis image server
ArcGIS Online|=AGOL,arcgis storymaps,arcgis dashboards,arcgis survey123,survey123,arcgis experience builder,web appbuilder,arcgis web appbuilder,arcgis field maps,arcgis collector,arcgis hub
ArcGIS Pro|arcmap,arcgis desktop,arccatalog,arctoolbox,modelbuilder
=~SDE geodatabase
|+Esri,+GIS,+JavaScript
ArcGIS API for JavaScript|arcgis javascript api,arcgis js api,esri javascript api,arcgis maps sdk for javascript,esri js api
|+Esri,+GIS,+Python
ArcPy|arcpy scripting,arcgis python,arcgis api for python,arcobjects,arcgis sdk,arcgis runtime,arcgis maps sdk
|+Ethereum
=~Arbitrum
=~Ganache
=~Linea
=~Optimism rollup|=OP Stack
=~Scroll zkEVM
=~Starknet
viem|=~wagmi,rainbowkit
zkSync|zkevm,polygon zkevm
|+FIX protocol
=OnixS
|+FPGA
=~Agilex
Intel Cyclone|altera cyclone,arria 10,stratix 10,intel agilex,altera fpgas
=MAX 10
|+FPGA,+Vivado
=~Spartan FPGA
=~Virtex
|+Figma
FigJam
|+GIS
GE Smallworld|smallworld,smallworld gis
Geocoding|nominatim,reverse geocoding,geocoding services,geocoders,address matching
GraphHopper
GRASS GIS
HERE Maps|here api,here sdk,here maps api,here location services
Hexagon GeoMedia|geomedia,intergraph geomedia,hexagon geospatial
=~Intergraph
=~Magik
MapInfo|mapinfo professional,mapinfo pro,mapbasic
MapProxy
TomTom Maps|tomtom api
|+GIS,+PostgreSQL
pgRouting
|+GPU programming
=HIP|amd hip,=ROCm HIP
|+GitHub
GitHub Codespaces|codespaces
|+Grid integration
=ADMS|advanced distribution management systems,outage management systems,distribution management systems
=DERMS
=EMS/SCADA
=~OMS/DMS
|+HL7
=~Cloverleaf|cloverleaf integration engine
Corepoint
HL7 interfaces|hl7 interface engines,hl7 messaging,hl7 integration
=~Iguana
Orion Rhapsody|rhapsody integration engine,rhapsody engine,=~Rhapsody
|+HP NonStop
=~Guardian
NonStop TAL|=~TAL,=pTAL,scobol,screen cobol
=~Pathway|pathway/tsmp,nonstop pathway,nonstop guardian
=TMF
|+HP NonStop,+SQL
=~Enscribe
|+HealthTech
Allscripts|allscripts emr
=~Caboodle
Cerner Millennium|cerner emr,oracle health,cerner ccl,powerchart
eClinicalWorks
NextGen Healthcare|nextgen emr,nextgen ehr
OpenEMR
OpenMRS
=~Veradigm
|+High-performance computing
Grid Engine|sun grid engine
HTCondor
IBM Spectrum LSF|platform lsf
PBS Pro|=!PBS,pbs/torque,openpbs,job schedulers for hpc
=SGE
Spack|environment modules
|+Hyperledger
Hyperledger Besu|=~Besu
|+IT governance
AuditBoard
=~Hyperproof
=~LogicGate
=~MetricStream
RSA Archer|archer grc
=~Workiva
|+Identity federation
=~OIM
=~Omada
One Identity Manager|=One Identity
Oracle Identity Governance
Saviynt
|+Infor
=~Baan
Infor LN|infor baan,infor m3,=~Infor CloudSuite,infor ion,infor syteline,infor xa,infor wms
=~SyteLine
|+IoT
=~Losant
Particle IoT|particle photon
ThingsBoard
ThingWorx|ptc thingworx
=~Ubidots
|+Jira
Jira Service Management|=JSM,jira service desk
=JQL
|+Jira,?Confluence
Jira administration|jira workflows,jira admin,jira configuration,atlassian administration,atlassian admin,scriptrunner,jira automation,confluence administration,jira plugins,jira/confluence administration,atlassian cloud migration,atlassian data center
|+Juniper
=SRX
|+Kubernetes
Kubernetes admission controllers|admission controllers,admission webhooks
Kubernetes controllers|custom controllers,kubernetes custom controllers,control plane development,controller-runtime,client-go,custom resources,kubernetes api extensions
Kubernetes storage|container storage interface,csi driver,storage classes,persistent volumes,persistent volume claims,statefulsets,stateful sets
=~Kyverno policies
OpenShift Virtualization
Suse Harvester|harvester hci,=~Harvester
|+Linux
ftrace|trace-cmd
=!perf|perf events
=~SUSE Manager
V4L2|video4linux
|+Load balancing
A10 load balancers|a10 thunder
|+Low-code
=~Adalo
Bubble.io|bubble no-code
=~Xano
|+Low-latency systems
Chronicle Queue|openhft
|+Magento
Magento modules|magento module development,magento extensions,magento theming,magento extension development
|+MicroStrategy
MicroStrategy Architect|microstrategy developer,microstrategy web,microstrategy dossiers
|+Microsoft Dynamics
Dynamics 365 CE|dynamics 365 customer engagement,dynamics 365 sales,dynamics 365 customer service,dynamics 365 field service,d365 ce,dynamics ce,d365 crm,crm plugins,plugin registration tool,javascript web resources,dynamics plugins
=FetchXML
Microsoft Dynamics GP|great plains,microsoft great plains,dynamics gp,=~Dynamics SL
|+Microsoft Office
Office Add-ins|office add-in,outlook add-ins,excel add-ins,word add-ins,office.js
|+MongoDB
MongoDB administration|mongodb replica sets,replica sets,mongodb sharding,aggregation framework,mongodb ops manager
|+MySQL
Percona Toolkit|pt-query-digest,percona xtrabackup,xtrabackup
|+MySQL,Database administration
MySQL administration|mysql replication,mysql performance tuning,mysql tuning,mysql cluster,innodb cluster,innodb tuning,mysql group replication
|+NetSuite
NetSuite SuiteFlow|suitetalk,suiteflow,suitebuilder,suiteanalytics,netsuite saved searches,netsuite administration,netsuite erp,netsuite oneworld,netsuite implementation,suitecommerce,netsuite customization
|+OSS/BSS
Amdocs|amdocs ces,amdocs doc1
=~BRM|oracle brm
=~Comverse
=~Ericsson BSCS
=~Netcracker
|+Oracle
=ADDM
=ASH reports
=CDB/PDB
=~HFM
=OEM 12c
=OEM 13c
Oracle database administration|oracle tablespaces,tablespaces,tablespace management,redo logs,archive logs,undo management,oracle storage management,oracle architecture,control files,oracle upgrades,oracle patching,opatch,oracle restart,oracle grid infrastructure,oracle clusterware,pluggable databases,oracle security,oracle backup and recovery,flashback database,oracle flashback,oracle database upgrades,oracle cloning,oracle replication
Oracle performance tuning|oracle awr,statspack,tkprof,sql trace tkprof,=AWR/ADDM,oracle tuning,awr/ash
|+Oracle E-Business Suite
Oracle Financials|oracle ebs financials,oracle e-business suite financials,oracle r12,oracle apps,oracle applications,oracle applications r12,oracle projects,oracle order management,oracle inventory,oracle purchasing,oracle gl,oracle ap,oracle ar,oracle fixed assets,oracle general ledger
=R12
|+Oracle Fusion
Oracle HCM Cloud|oracle fusion hcm,fusion hcm,oracle hcm,fast formulas,hcm extracts
|+PCB design
=Mentor Graphics|expedition pcb
Siemens PADS|=~PADS
|+Payments
=!ATM
=~BASE24|base 24,base24-eps,ist/switch
=~CHIPS
FedNow
Fedwire
Payment terminals|pos terminals,atm software,atm switching,atm/pos
=~Postilion
Real-time payments|sepa inst,instant payment systems,!instant payments
=RTP network
|+PeopleSoft
PeopleSoft Application Engine|application engine,peoplesoft integration broker,integration broker,component interface,peoplesoft query,ps query,peoplesoft hcm,peoplesoft fscm,peoplesoft financials,peoplesoft campus solutions,peoplesoft hrms
=SQR
|+PostgreSQL
Pgpool|pgpool-ii,repmgr,=~barman backup
PostgreSQL administration|postgres replication,postgresql replication,postgres administration,logical replication,pg_stat_statements,autovacuum,postgres tuning,postgresql tuning,postgresql performance tuning,postgresql extensions,postgres extensions
|+Power Apps
Power Apps canvas apps|canvas apps,model-driven apps,power platform administration,power platform solutions
|+Power BI
=DirectQuery
|+Power BI,+DAX
DAX Studio|alm toolkit,vertipaq analyzer
|+PowerShell
PowerShell modules
|+Process mining
=~Apromore
=PQL
|+Product information management
inRiver|=~inRiver PIM
Salsify
|+Prototyping
ProtoPie
|+QGIS,+Python
PyQGIS|qgis plugins,qgis plugin development
|+Qlik
=QVD
|+ROS
=SDF models
URDF|xacro
|+Release management
=~Plutora
XL Release|digital.ai release,broadcom release automation,ca release automation
|+Remote sensing
=~eCognition
=~ENVI
ERDAS Imagine|erdas,envi idl
|+SAP
=ChaRM
=LTMC
=LTMOM
SAP Activate|asap methodology,sap asap,sap activate methodology
SAP APO|advanced planner and optimizer
SAP archiving|sap data archiving
SAP BPC|business planning and consolidation
SAP BRFplus|brf+,=BRFplus
SAP BRIM|=BRIM,billing and revenue innovation management
SAP Build|sap build apps,sap appgyver,sap build process automation
SAP C4C|sap cloud for customer,sap sales cloud,sap service cloud,sap cx
SAP CAP|cloud application programming model
SAP Central Finance|=cFIN,central finance
SAP Cloud ALM|=~Cloud ALM,sap alm
SAP Cloud Connector
SAP Concur|=~Concur
SAP CPQ
SAP Customer Data Cloud|sap cdc,gigya
SAP ECC
SAP Fieldglass|=~Fieldglass
SAP GRC|sap grc access control,sap access control,=GRC AC
SAP GTS|sap global trade services
SAP IBP|integrated business planning
SAP ILM|information lifecycle management
SAP IS-Oil|sap oil and gas
SAP IS-Retail|sap retail,sap for retail,sap car
SAP IS-U|sap utilities,=~IS-U,sap for utilities,sap isu
SAP LE|sap logistics execution,sap les
SAP LSMW|=LSMW,sap migration cockpit,migration cockpit,s/4hana migration cockpit
SAP MII|sap manufacturing integration and intelligence,sap me,sap digital manufacturing
SAP NetWeaver|=~NetWeaver,netweaver gateway,sap gateway
SAP NetWeaver Portal|sap enterprise portal,sap portal
SAP PaPM|=PaPM
SAP PLM
SAP PM|sap plant maintenance,sap eam,sap enterprise asset management
SAP PS|sap project system
SAP QM|sap quality management,=~QM
SAP Query|sap quickviewer
SAP RE-FX|=RE-FX,flexible real estate
SAP RISE|rise with sap,sap private cloud edition,sap grow
SAP SCM
SAP Security|sap authorizations,sap roles and authorizations,sap berechtigungen,sap role design
SAP Signavio|=~Signavio
SAP Solution Manager|=~SolMan,solution manager,sap charm
SAP SRM|supplier relationship management
SAP support packages|sap upgrades,sap system copies,sap client administration,sap transports,sap transport management,sap landscape
SAP TM|sap transportation management
SAP Treasury|sap trm,treasury and risk management
SAP VIM|opentext vim,vendor invoice management
SAP Vistex|=~Vistex
SAP WM|sap warehouse management
SAP Workflow|sap business workflow,sap flexible workflow
SAPscript|sap adobe forms,adobe forms,sap print forms
=xECM
|+SAP EWM
SAP EWM MFS
|+SAP Fiori
SAP Fiori Elements|fiori elements,fiori launchpad
|+SAP HANA
SAP HANA administration|hana administration,sap hana admin,hana dba
SAP HANA modeling|hana modeling,calculation views,hana calculation views,attribute views,analytic views,hana sql script
=SQLScript
|+SAP S/4HANA
SAP S/4HANA migration|s/4hana migration,s/4hana conversion,sap greenfield,sap brownfield,s/4 hana transformation,s/4hana transformation,s/4hana implementation,sap rollout,sap roll-out,brownfield conversion,brownfield migration
|+SAP,+ABAP
SAP RAP|abap rap,restful application programming model,abap restful programming
|+SAP,+IDoc
SAP ALE|=ALE,application link enabling,idoc processing,ale/idoc,idoc interfaces
|+SAS
SAS macros|proc sql
|+SCADA
=!Historian|data historian,process historian,ge historian,historian systems
|+SIEM
Exabeam
|+SOAR
=!Phantom
|+Salesforce
AppExchange|salesforce appexchange
AutoRABIT
Conga|conga composer,conga cpq,apttus,apttus cpq
Dataloader.io
Flosum
=FSL
nCino
=NPSP
Salesforce administration|salesforce configuration,permission sets,page layouts,sharing rules,role hierarchies,custom objects,salesforce objects,salesforce security model,salesforce sharing model,org management,salesforce setup,custom metadata types,custom settings
Salesforce deployment|salesforce change sets,unlocked packages,salesforce packages,salesforce release management,salesforce sandboxes,salesforce ci/cd,salesforce devops,ant migration tool
Salesforce Education Cloud|education data architecture
Salesforce Field Service|field service lightning,salesforce fsl
Salesforce Financial Services Cloud|financial services cloud
Salesforce Health Cloud|health cloud
Salesforce Industries|vlocity,omnistudio,omniscript,flexcards,dataraptor,salesforce integration procedures
Salesforce integration|metadata api,platform events,salesforce streaming api,named credentials,salesforce connect,force.com apis
Salesforce Loyalty Management
Salesforce Manufacturing Cloud
Salesforce Nonprofit Cloud|nonprofit success pack
Salesforce Omni-Channel|=~Omni-Channel,salesforce live agent,live agent chat,salesforce chat,embedded service
Salesforce Process Builder|process builder,screen flows,record-triggered flows,lightning flow,salesforce workflows,salesforce automation
Salesforce Revenue Cloud|revenue cloud,salesforce billing
Salesforce Shield|platform encryption,shield platform encryption
=SFRA
Workbench for Salesforce|salesforce workbench
|+Salesforce Lightning
Aura components|salesforce aura,aura framework,lightning aura
|+Salesforce Marketing Cloud
AMPscript
=SSJS
|+Salesforce,+AI agents
Salesforce Agentforce|agentforce
|+Selenium
Selenium Grid
|+ServiceNow
=ATF
|+ServiceNow,+ITSM
ServiceNow ITSM
|+ServiceNow,JavaScript,+ServiceNow
ServiceNow scripting|script includes,=~client scripts,glide api,gliderecord,glide scripting,=~UI policies
|+SharePoint
SharePoint development|sharepoint online,sharepoint web parts,sharepoint workflows,sharepoint apps,sharepoint add-ins,sharepoint rest api,sharepoint administration,sharepoint server,sharepoint lists,sharepoint migration,sharepoint sites,sharepoint site collections
|+Shopify
=~Polaris
|+Solidity
Remix IDE
|+Spatial databases
Oracle Spatial|oracle spatial and graph
SpatiaLite
|+Splunk
SPL|splunk search processing language,splunk queries
|+Storage management
=HDS
Hitachi VSP
=~MSA storage
=~Primera
=~StoreOnce
=~Symmetrix
=~VPLEX
|+SuccessFactors
SAP Successfactors Employee Central|employee central,successfactors employee central
|+Supply chain security
Artifact signing|image signing,container signing
=~Cosign
Sigstore|in-toto,sigstore cosign
|+TIBCO
TIBCO BusinessWorks|tibco bw,tibco businessevents,tibco ems,tibco spotfire server
|+Tableau
Tableau LOD expressions|=LOD expressions,lod calculations,level of detail expressions
|+Teradata
=BTEQ
=FastExport
=FastLoad
=MultiLoad
Teradata utilities|teradata parallel transporter,teradata sql,teradata sql assistant,fload,mload,=~Viewpoint Teradata
=~TPT
=~TPump
|+Threat intelligence
Anomali
MISP|misp threat sharing
OpenCTI
=Recorded Future
=~TheHive
|+Unity
Unity Addressables|!addressables,unity asset bundles,asset bundles,assetbundles
|+User research
=~Lookback
=~Maze
=Optimal Workshop
=~Userlytics
UserTesting.com
=~UserZoom
|+VLSI
=!LVS
=StarRC
|+Version control
Git|gitflow,git version control
|+WAF
ModSecurity|mod_security
|+Web analytics
Heatmap tools|heatmaps,heat maps,session recordings,session replay
Microsoft Clarity
|+Windows
=KMDF
=MSI
=MSIX
=WDF
=WDM
Windows Driver Kit|=WDK,windows device drivers,windows driver development,kernel-mode drivers,filter drivers,windows filter drivers,minifilter drivers,windows kernel development
|+Workday
=!EIB
Workday integrations|workday eib,core connectors,workday core connectors,workday reporting,workday calculated fields,workday report writer,workday business processes,workday security,workday financials,workday payroll,workday extend,workday prism,workday ccx,workday configuration,workday adaptive,workday recruiting
|+iOS
Apple Keychain|ios keychain,=!Keychain
|+jQuery
jQuery UI
|+z/OS
BMC MainView|mainview
CA Top Secret|ca acf2
CLIST
=~Datacom|ca-datacom,datacom/db,ca-ideal
IBM Debug Tool|debug tool for z/os,ibm fault analyzer,fault analyzer
IBM Developer for z/OS|=IDz,rational developer for system z,dependency based build,git for z/os
IBM File Manager|ibm file manager for z/os
IMS DC|ims tm,ims/dc,ims db/dc,ims db/tm
=~Librarian|ca librarian,panvalet,ca-panvalet
Mainframe dump analysis|dump analysis,abend analysis,formatted dumps,mainframe dumps
=RDz
=~SMF|smf records,z/os wlm
SYSUDUMP
=~WLM
Zowe
|.NET
FluentAssertions
Kestrel
NuGet
OWIN
ReSharper
Telerik
|.NET,Benchmarking
BenchmarkDotNet
|.NET,Build systems
MSBuild
|.NET,Logging
log4net
NLog
Serilog
|.NET,Mocking
=Moq
NSubstitute
|.NET,Profiling
dotTrace
PerfView
|.NET,Unit testing,Automated testing
MSTest|ms test
NUnit
|3D
3ds Max|3d studio max
=~Blender|blender 3d
Cinema 4D|cinema4d
=~Houdini
=!Maya|autodesk maya
Substance Painter|substance designer
ZBrush
|A/B testing
=Adobe Target|=Target Adobe
Eppo
=Google Optimize
Kameleoon
=VWO|visual website optimizer
|ABAP
CDS Views|abap cds,=!CDS,abap cds views,core data services,abap managed database procedures
-SAP ABAP on HANA|abap on hana
|AI
Embodied AI
Expert systems|rule-based systems,knowledge representation
Fuzzy logic
Multimodal AI|multimodal learning
=World models
|AI agents
=AutoGen
CrewAI
|AI coding tools
AGENTS.md
AI code review
=Aider
Bolt.new
Claude Code
Codeium
=~Codex|openai codex,codex cli
Continue.dev
=!Cursor|cursor ai,cursor ide
Devin AI|=~Devin
Gemini CLI
GitHub Copilot|=~Copilot,=!Copilot,copilot chat
JetBrains AI|junie
Lovable.dev
OpenHands
Sourcegraph Cody|sourcegraph
Spec-driven development
Tabnine
=!Windsurf
|AI ethics
AI governance|model governance,ai policy
|API gateway
IBM DataPower|datapower,datapower gateway,=MPGW,=~multi-protocol gateway,gatewayscript
=Tyk
|API integration
BizTalk
Dell Boomi|=Boomi,boomi atomsphere
MuleSoft|mule esb,anypoint,mulesoft anypoint,=~Mule
webMethods
|API testing
=!Insomnia
=!Karate|karate framework
=Postman|!postman
SoapUI|soap ui,readyapi
Supertest
|AR/VR
HoloLens
MRTK|mixed reality toolkit
Oculus SDK|meta quest,oculus quest,oculus integration
OpenXR
Vuforia
|ASP.NET
=!Razor|razor pages,razor views,asp.net razor
|AdTech
Prebid.js|=Prebid
=Xandr|appnexus
|Adobe Creative Suite
=!Illustrator|adobe illustrator
InDesign|in design adobe
Photoshop|photo shop
|Adobe Experience Manager
Apache Sling
|Alerting,Incident management
Opsgenie
PagerDuty
|Android
=~Espresso
Robolectric
WorkManager
|Angular,End-to-end testing
=Protractor
|Ansible
Ansible Tower|ansible automation platform
|Anti-money laundering
Actimize|nice actimize
|Apache Arrow
PyArrow
|Apache Spark,Big data
Databricks
|Audio processing
=FMOD
Wwise
|Automated testing
Applitools
=Katalon
Ranorex
Robot Framework
Squish|froglogic squish
TestComplete
=Tosca|tricentis
=UFT|=QTP,micro focus uft,quicktest professional
WebdriverIO|webdriver.io,wdio
|Automated testing,+BDD,?Gherkin
=Cucumber|!cucumber,cucumber/gherkin,cucumber bdd
|Automated testing,UI testing
Appium
Selenium|selenium webdriver,web driver,webdriver
|Automotive software
=ADAS|ad/adas,advanced driver assistance,advanced driver-assistance systems,driver assistance
=ASCET
=ASIL|asil-d,asil b
Automotive Ethernet|100base-t1
=Autonomous driving|autonomous vehicles,self-driving,self-driving cars,autonomous vehicle development,automated driving,automated vehicles,autonomes Fahren,autonomen Fahrens,automatisiertes Fahren,automatisierten Fahrens
Battery management systems|=BMS,battery management
CANdb++|dbc files
CANdelaStudio|=ODX
=Digital cockpit|instrument clusters
ecu.test|tracetronic
ETAS INCA|=!INCA,etas
EV charging|=OCPP,iso 15118,open charge point protocol
Fleet management systems
Fleet telematics|telematics,telematics systems
FPD-Link
=GENIVI|covesa
=GMSL
=HARA|hazard analysis and risk assessment
Infotainment systems|ivi systems
=J1939|sae j1939
Kvaser
LIN protocol
=MOST bus
=OBD-II|=OBD,obd2
OpenDRIVE|openscenario
=PCAN|=Peak Can
Powertrain control|engine control units
PREEvision
PreScan
Software-defined vehicle
=SOTIF|iso 21448,safety of the intended functionality
TargetLink
UDS diagnostics|=UDS,uds iso 14229,iso 14229,=DOIP,unified diagnostic services,diagnostics over ip
UNECE R155|un r155,wp.29
=V2X|v2v,c-v2x
Vector CANape|canape
Vehicle dynamics
vTESTstudio
XCP protocol|ccp protocol
|Automotive software,AUTOSAR
Adaptive AUTOSAR
AUTOSAR Classic|autosar mcal,=MCAL,classic autosar,autosar classic platform,autosar bsw,basic software modules,autosar base stack,autosar rte,autosar com stack
EB tresos|elektrobit,=~tresos
ETAS ISOLAR
Vector DaVinci|davinci configurator,davinci developer,=~DaVinci
|Automotive software,Linux
Automotive Grade Linux|=AGL
|Automotive software,ROS
Autoware
|Automotive software,Simulation
CARLA simulator|=!Carla,=~CARLA
IPG CarMaker|carmaker
|Azure
Azure AI Foundry|*,azure ai
|Azure DevOps
Azure DevOps Server
|BDD,+Python
=!Behave|python behave
|BDD,.NET
SpecFlow
|BPM
=Pega|pegasystems,pega prpc
|BPMN
Camunda
Zeebe|camunda zeebe
|Background jobs
=Quartz Scheduler
|Backup
Commvault
|Banking software
Finacle|infosys finacle
FLEXCUBE|oracle flexcube
|Bayesian statistics
Bayesian optimization
|Big data,+Python,+Apache Spark
PySpark|py spark,spark python
|Big data,Distributed computing
Apache Spark|=~Spark,!spark,=~SPARK,spark jobs
Hadoop|apache hadoop
|Blockchain
Cardano
Chainlink
Cosmos SDK
Hyperledger|hyperledger fabric
Layer 2 scaling|zk-rollups,optimistic rollups,=Layer 2,l2 scaling,layer 2 solutions,=~L2s,layer 2 protocols,data availability layers,sequencers,rollup infrastructure
=Polkadot
|Blockchain,Rust
=!Substrate
|Bug tracking
Bugzilla
Jira|atlassian jira,jira software
=~Mantis|mantisbt,mantis bug tracker
|Build systems
Bazel
CMake
=!Make|gnu make,makefiles
|Business Central
-AL|al language,~al extensions
|Business intelligence
Birst
=BIRT|eclipse birt
BusinessObjects|sap bo
Cognos
Count.co
=!Domo
GoodData
=!Hex
=!Holistics
Incorta
Kyvos
=Lightdash
=Metabase
MicroStrategy
=!Mode|mode analytics
=OBIEE
=!Omni|omni analytics
Redash
Sisense
=!Steep
=~Superset|apache superset
Targit
ThoughtSpot
TIBCO Jaspersoft|jaspersoft,jasperreports,jasper reports
Yellowfin
|Business intelligence,+Salesforce
Salesforce CRM Analytics|tableau crm,einstein analytics
Salesforce Einstein|=~Einstein,einstein ai,einstein gpt,salesforce ai
|Business intelligence,Cognos
IBM Cognos Analytics|cognos tm1,planning analytics
|Business intelligence,Dashboards,Reporting
Looker
Qlik|qlikview,qliksense,qlik set analysis,set analysis,qlik scripting,nprinting,qlik nprinting
|Business intelligence,Hyperion
Oracle Hyperion Planning
|Business intelligence,Oracle
Oracle BI Publisher|bi publisher,xml publisher,oracle xml publisher,otbi,fbdi,oracle transactional business intelligence,=!BIP
=Oracle Discoverer
|Business intelligence,Power BI
Power BI dataflows|dataflows gen2
Power BI Embedded
|Business intelligence,Power Query
=M language|power query m
|Business intelligence,Qlik
QlikView scripting
|Business intelligence,SAP
SAP Analytics Cloud Planning
SAP BusinessObjects Web Intelligence|=WEBI,web intelligence
|Business intelligence,SAS
SAS Visual Analytics|sas va
|Business intelligence,SPSS
SPSS Modeler
|Business intelligence,Tableau
=Tableau Desktop
=Tableau Prep
=Tableau Server|=Tableau Cloud,tableau online
|C
LabWindows/CVI|labwindows
|C++
QuantLib
|C++,?LLVM
=Clang|clang/llvm
|C++,Compilers
=GCC|=gcc
|C++,Unit testing
Catch2
Google Test|gtest,gmock
|C,Unit testing
=Ceedling|cmock
Unity Test|throwtheswitch
|CAD
AutoCAD|auto cad
SolidWorks
|CI/CD
AppVeyor
=~Bamboo|atlassian bamboo
Bitrise
Buildbot
Buildkite
Changesets
CircleCI|circle ci
Cirrus CI
Codefresh
Codeship
=~Concourse|concourse ci
CruiseControl|cruise control ci
Drone CI|drone.io,=!Drone
=!Earthly
=Electric Flow|cloudbees cd
GoCD
=!Harness|harness.io
=!Hudson
Jenkins|jenkinsfile,jenkins pipelines,declarative pipelines,jenkins shared libraries,jenkins groovy
Nexus IQ
Octopus Deploy
Semaphore CI|semaphoreci,=~Semaphore
=Spinnaker
TeamCity
Travis CI|travisci,=~Travis
UrbanCode|urbancode deploy,ibm ucd
Wercker
XL Deploy|digital.ai,xebialabs
|CI/CD,Bitbucket
Bitbucket Pipelines
|CI/CD,GitHub
GitHub Actions|gh actions,git hub actions,github workflows,github runners,self-hosted runners
|CI/CD,Jenkins
Jenkins X
|CI/CD,Kubernetes
Tekton
|CI/CD,Kubernetes,GitOps
ArgoCD|argo cd,=Argo
|CICS
CICS Liberty
|COBOL
COBOL copybooks|copybooks
|CRM
Pipedrive
Salesforce|salesforce.com,=SFDC,sales force
Siebel|oracle siebel
=Zoho
|CSS,Linting
stylelint
|Change data capture
Debezium
|Chaos engineering
=Chaos Toolkit
=Gremlin chaos|=!Gremlin
Steadybit
Toxiproxy
|Cisco
Cisco ACI|=~ACI
|Citrix
Citrix DaaS
Citrix PVS|citrix provisioning
Citrix Workspace
NetScaler|citrix adc
|Cloud security
=~Lacework
|Code review
CodeRabbit
=!Crucible
=Gerrit
Gerrit Code Review
Phabricator
=Review Board
Reviewable
Upsource
|Compilers,C++
LLVM
|Computer vision
3D reconstruction|structure from motion,photogrammetry
Activity recognition
Depth estimation
Face recognition|facial recognition
Gesture recognition
Medical imaging|medical image analysis
Neural rendering|=!NERF,gaussian splatting,neural radiance fields
Object tracking|multi-object tracking
Optical flow
Pose estimation
Remote sensing|satellite imagery,=~Sentinel-2,=~Landsat,sentinel2,earth observation data,aerial imagery,satellite images,orthophotos,orthoimagery,=!NDVI,multispectral imagery,hyperspectral imaging,hyperspectral imagery,sar imagery,synthetic aperture radar
Roboflow
Video analytics|video understanding
|Configuration management
CFEngine
|Configuration management,Infrastructure as code
Ansible|=AWX
=~Chef|!chef,chef infra,chef cookbooks
=Puppet|!puppet,puppet enterprise
SaltStack|=~Salt
|Constraint programming
=OR-Tools|=Google OR-Tools
|Container orchestration
Apache Mesos|mesos,mesosphere
=~Nomad|hashicorp nomad
|Containers
Apptainer|singularity containers,=~Singularity
Balena|balenaos
Buildah
BuildKit
Cloud Native Buildpacks|buildpacks
Colima
containerd
=Kaniko
=LXC|=LXD
nerdctl
Podman
Quay.io|red hat quay
runc
Skopeo
systemd-nspawn
|Containers,+Docker
Docker Desktop
Docker Hub
|Containers,?Docker
Docker Registry|container registries
|Containers,Container orchestration
Kubernetes|k8s,kube,=Kubernates,kubectl
|Contract testing
=!Pact|pact.io
|Cross-browser testing
BrowserStack
LambdaTest
Sauce Labs
|Customer data platform
ActionIQ
Amperity
BlueConic
LiveRamp
Lytics
=Treasure Data
|DB2
Db2 utilities|=~RUNSTATS,=~REORG,db2 explain
|DNS
=!BIND|bind dns
Infoblox
|Dashboards,Data visualization
Kibana
|Data governance
=Alation
=!Amundsen
Apache Atlas
=Atlan
Collibra
DataHub
Immuta
OpenMetadata
Privacera
=Secoda
|Data integration
Data virtualization
Denodo
|Data labeling
Amazon Mechanical Turk|*
Appen
=CVAT
Encord
Label Studio
=Scale AI
SuperAnnotate
Voxel51|fiftyone
|Data modeling
=erwin|=ERwin,=ERWin
|Data observability
Acceldata
Anomalo
Bigeye
Metaplane
|Data pipelines
Apache Livy|=!Livy
Apache NiFi|nifi
Fivetran HVR|=HVR
IBM CDC
re_data
|Data pipelines,API integration
Celigo
Jitterbit
SnapLogic
Tray.io
Workato
|Data pipelines,Apache Airflow
=!Astronomer|astro cli
|Data pipelines,Apache Flink,+SQL
Flink SQL|pyflink
|Data pipelines,Apache Spark
=!Koalas
Spark GraphX|graphx
=Spark tuning
|Data pipelines,Apache Spark,Event streaming
=Structured Streaming
|Data pipelines,Apache Spark,Machine learning
Spark MLlib|mllib,=Spark Ml
|Data pipelines,Apache Spark,R
SparkR|sparklyr
|Data pipelines,Change data capture
Qlik Replicate|attunity
|Data pipelines,Cloudera
Cloudera CDP|cdp private cloud,=CDH,cloudera data platform
|Data pipelines,Data quality
Deequ|pydeequ
|Data pipelines,Data vault,dbt
dbtvault|automatedv
|Data pipelines,Data warehousing
Coalesce.io
TimeXtender
WhereScape
|Data pipelines,Databricks
=Auto Loader|databricks auto loader
Databricks Workflows|databricks asset bundles
=Delta Sharing
|Data pipelines,ETL
Astera
CloverDX|cloveretl
Hevo Data|=Hevo
IBM InfoSphere|infosphere
=Oracle Warehouse Builder|=OWB
Rivery
Syncsort|precisely connect,=DFSORT
|Data pipelines,ETL,SAP
=SAP Data Services|=BODS,sap bods
|Data pipelines,Event streaming
Apache Samza|samza
|Data pipelines,Informatica
Informatica Cloud|=IDMC
Informatica EDC
Informatica IDQ|informatica data quality
|Data pipelines,Kafka
=AKHQ|kafdrop,kafka ui
Kafka MirrorMaker|mirrormaker
WarpStream
|Data pipelines,Machine learning
Apache Mahout|mahout
|Data pipelines,Pentaho
Pentaho Data Integration|=!Kettle,pdi pentaho
|Data pipelines,SAP
SAP BW/4HANA|bw/4hana
SAP SLT
|Data pipelines,SQL,Event streaming
RisingWave
|Data pipelines,Snowflake
SnowSQL
|Data pipelines,Spring Cloud
=Spring Cloud Data Flow
=Spring Cloud Stream
|Data pipelines,Talend
Talend Data Quality
Talend Open Studio
|Data pipelines,Workflow orchestration
Apache DolphinScheduler|dolphinscheduler
Flyte
Kestra
Mage AI|mage data
|Data pipelines,dbt
dbt Core
dbt macros|dbt packages,jinja macros
|Data privacy
BigID
OneTrust
|Data quality
Ataccama
Datafold
=!Great Expectations|great expectations framework,!great expectations
Pandera
|Data transformation
=Dataform
|Data visualization
Looker Studio|data studio
Spotfire|tibco spotfire
|Data visualization,Business intelligence,Dashboards,Reporting
Power BI|powerbi
Tableau
|Databricks
Databricks Genie
Delta Lake|delta tables,delta live tables,=DLT pipelines,lakeflow
Unity Catalog
|Databricks,SQL
Databricks SQL
|Debugging
=GDB|=gdb,gnu debugger
=LLDB
Valgrind
|Deep learning
Attention mechanisms
DeepSpeed
Distributed training|model parallelism,data parallelism,multi-gpu training,multi-node training
Megatron-LM|megatron
Mixture of experts|=!MOE
Model distillation|knowledge distillation,distillation of models,!distillation
Model pruning|model compression,network pruning,weight pruning,sparsification,=GPTQ,=AWQ
Pretraining|large-scale training
|Digital advertising
=DV360|display & video 360
=Google Ad Manager|=GAM,=DFP
=Google Campaign Manager|doubleclick
LinkedIn Ads
=Meta Pixel|facebook pixel,conversions api
=The Trade Desk
TikTok Ads
|Digital forensics
EnCase
=~Velociraptor
|Digital marketing
=Adobe Audience Manager
=Adobe Campaign
=Adobe Journey Optimizer
=Adobe Launch|adobe dtm,adobe experience platform launch
Funnel.io
Supermetrics
Windsor.ai
|Distributed tracing
=Jaeger
Zipkin
|Distributed tracing,Grafana
-Grafana Tempo|=!Tempo,grafana tempo
|Django
Saleor
|Docker
Dev containers|devcontainers
Docker Compose
Portainer
|Docker,Container orchestration
Docker Swarm
|Docker,Integration testing
Testcontainers|test containers
|DuckDB
MotherDuck
|E-commerce,PHP
OroCommerce
|EDI
IBM Sterling|sterling integrator,sterling b2b integrator,sterling file gateway
|EDR
Carbon Black
CrowdStrike|crowdstrike falcon
SentinelOne
|ERP
Epicor|epicor erp
IFS Cloud|ifs applications,ifs erp,=IFS
=!Infor|infor erp,infor lawson
JD Edwards|jde
NetSuite|oracle netsuite
Oracle E-Business Suite|oracle ebs,=~EBS,oracle e-business
PeopleSoft
|ERP,+CRM
Microsoft Dynamics|dynamics 365,ms dynamics,dynamics crm,d365
|ETL
Ab Initio
Airbyte
Alteryx
Matillion
Meltano
Oracle Data Integrator|=ODI
Pentaho
=!Stitch|stitch data
StreamSets
|ETL,Data integration
DataStage
Fivetran
Informatica|informatica powercenter,powercenter,power center,iics
Talend
|Elasticsearch,Logstash,Kibana,Logging,Monitoring,Observability
=ELK|elk stack,elastic stack,=EFK,elasticsearch logstash kibana
|Embedded Linux
Buildroot
|Embedded systems
=ACPI
ADC/DAC|=ADC,=~DAC
Allwinner
Altia
Astree
Bare-metal programming|bare metal c
BeagleBone
BIOS development|=BIOS,bios/uefi
CERT C|cert secure coding,cert c coding
CircuitPython
=Code Composer Studio
Coreboot
=DMA
EEPROM|=Flash Memory,=Nor Flash,nand flash,wear leveling,flash drivers
emWin
Espressif IDF|esp-idf
GPIO
IAR Embedded Workbench|=IAR
Infineon AURIX|aurix,tricore,traveo,infineon tricore
Infineon PSoC|=PSoC
=IPMI
=LDRA|ldra testbed
Linker scripts
mbedTLS
MCUboot
MCUXpresso
MediaTek
Memory-mapped I/O|register-level programming,register maps
Microchip PIC|pic microcontrollers,pic32,pic18,dspic,=~PIC,pic24
Microchip SAM|atmel,atmega,attiny,samd21
MPLAB X|mplab
Nordic nRF|nrf52,nrf53,nordic semiconductor,nrf connect sdk,=nRF
NVIDIA DRIVE|nvidia drive os,drive agx
=NXP|nxp i.mx,i.mx6,i.mx8,nxp s32k,s32g
OpenAMP
OpenBMC|bmc firmware
PlatformIO
=PWM
Qualcomm Snapdragon|=!Snapdragon,qualcomm platforms
Rapita
=Redfish
Renesas|renesas rh850,rh850,rl78,renesas ra
Rockchip
Segger J-Link|j-link,segger,ozone debugger
=Silicon Labs|efr32,efm32
STM32CubeIDE|stm32cube,stm32cubemx,stm32 hal
=STM8
STMicroelectronics|st micro
Texas Instruments MCUs|msp430,tms320,ti c2000,tiva c
TI Sitara|am335x
TouchGFX
UEFI|edk2,tianocore
wolfSSL
Xilinx Zynq UltraScale|zynq ultrascale,mpsoc
|Embedded systems,ARM
ARM Mbed|mbed os,=Mbed
=ARM NEON|neon intrinsics
ARM TrustZone
=CMSIS
Keil MDK|keil uvision
|Embedded systems,Ada
Ada SPARK
|Embedded systems,C++
AUTOSAR C++
Embedded C++
MISRA C++
|Embedded systems,C++,Static analysis
clang-tidy|clang-format
Cppcheck
|Embedded systems,C++,Unit testing
CppUnit
|Embedded systems,Debugging
Lauterbach|trace32
OpenOCD
|Embedded systems,FPGA
Achronix
Intel FPGA|=Cyclone V,stratix,arria
Lattice FPGA|lattice diamond,ice40,lattice radiant,lattice semiconductor,lattice ice40,lattice ecp5
Microsemi Libero|libero soc
Xilinx ISE
Xilinx Versal|=Versal ACAP,=~Versal,xilinx fpgas
Xilinx Vitis|vitis,vivado hls,vitis hls
|Embedded systems,Go
TinyGo
|Embedded systems,Machine learning,?TensorFlow
TinyML|tensorflow lite micro
|Embedded systems,OTA updates
hawkBit
=RAUC
SWUpdate
|Embedded systems,RTOS
ChibiOS
Contiki
embOS
INTEGRITY RTOS|green hills integrity,=Green Hills
Micrium uC/OS|uc/os-ii,=UCOS,µc/os
Nucleus RTOS
NuttX
=OSEK|osek/vdx
PikeOS
=RTEMS
SafeRTOS
TI-RTOS
|Embedded systems,RTOS,Linux
PREEMPT_RT|rt-preempt,real-time linux
Xenomai
|Embedded systems,Rust
=Embedded Rust
|Embedded systems,Static analysis
Klocwork
Parasoft|c++test,jtest,parasoft c++test
PC-lint|flexelint
Polyspace
=QA-C|helix qac,=QAC
|Embedded systems,TCP/IP
lwIP
|Embedded systems,Unit testing
CppUTest
Tessy
VectorCAST
|Encryption
GNU Privacy Guard|=GPG,gnupg
|End-to-end testing
CodeceptJS
Nightwatch|nightwatch.js
TestCafe
|End-to-end testing,Automated testing,UI testing
=~Cypress|!cypress,cypress.io
=Playwright|!playwright
|Endpoint management,Software distribution
Intune
=Jamf|=JAMF
=SCCM|=MECM
|Endpoint security
McAfee|trellix
Symantec|symantec endpoint protection
Trend Micro
|Ethereum
=!Polygon
|Event streaming
Apache Pulsar|=~Pulsar
|Event streaming,Big data
-Apache Storm|=~Storm,apache storm,=!Storm
|Event streaming,Distributed computing,Big data
Apache Flink|flink
|Event streaming,Message queues
Kafka|apache kafka
|Event tracking
mParticle
RudderStack
=!Segment|segment.io,segment.com,twilio segment
=Snowplow
|Excel
=Excel Power Pivot
Microsoft Power Pivot|power pivot,pivot tables
VLOOKUP
|F#,Unit testing
=Expecto
|FPGA
=~Actel|microsemi,=~Libero
Altera
Quartus|intel quartus,quartus prime,altera quartus
Vivado|xilinx vivado
Xilinx|ultrascale+,kintex,artix
=Zynq
|Feature flags
ConfigCat
Flagsmith
GrowthBook
LaunchDarkly
Split.io
Statsig
=!Unleash
|Firewalls
pfSense
|Firewalls,Network security
=~Fortinet|fortigate
|Forecasting
=~Prophet|facebook prophet
|GIS
=Esri|arcgis,arc gis,=ESRI
GDAL
GeoServer
Google Earth Engine
QGIS
|Generative AI
=DALL-E
Image generation|text-to-image
Midjourney
Video generation
Voice cloning
|Generative AI,Stable Diffusion
ComfyUI
ControlNet
|Git
Codeberg
commitlint
Git hooks
Git LFS
Git rebase|interactive rebase
Git submodules
Gitea
GitKraken
Gitolite
GitVersion
Gogs
=!Husky
Sourcetree
TortoiseGit
|Git,Version control
Bitbucket|bit bucket
GitHub|git hub
GitLab|git lab
|GitHub
GitHub Advanced Security
GitHub API
GitHub CLI
GitHub Enterprise
GitHub Packages
GitHub Projects
|GitOps
FluxCD|=!Flux
|Go,Debugging
=!Delve
|Go,Linting
golangci-lint
|Go,Logging
Logrus
zerolog
|Go,Profiling
pprof
|Google Workspace
Google Docs
Google Drive
|Groovy
=~Spock|spock framework
|Guidewire
Guidewire BillingCenter|=~BillingCenter
Guidewire ClaimCenter|=~ClaimCenter
Guidewire PolicyCenter|=~PolicyCenter
|HL7
Mirth Connect|=Mirth,nextgen connect
|Hadoop
Apache Ambari|ambari
Apache Knox
Apache Ranger|=!Ranger
Apache Tez|=Tez
Cloudera
=~Flume|apache flume
Hadoop YARN
=HDFS|hadoop distributed file system
Hortonworks
=MapR
Oozie|apache oozie
=!Pig|apache pig,pig latin
Sqoop|apache sqoop
|Hadoop,Big data
MapReduce|map/reduce,map-reduce
|Hadoop,SQL,Big data
=Hive|!hive,apache hive,=HIVE
|Headless CMS
Contentstack
Dato CMS
|HealthTech
=~Athenahealth|athenanet,athenaone
Meditech|meditech ehr
|High-performance computing
=Slurm|=SLURM
|ITSM
BMC Helix
ServiceNow|=!SNOW
|ITSM,+ServiceNow
ServiceNow CMDB|cmdb,configuration management database
|Identity management
Oracle Identity Manager|oracle identity management,oracle access manager
Ping Identity|pingfederate
SailPoint
|Incident management
=!Blameless
Everbridge
FireHydrant
Incident.io
Squadcast
VictorOps|splunk on-call
xMatters
|Informatica
Informatica MDM
|Infrastructure as code
Boundary HashiCorp|hashicorp boundary
=!Capistrano
cfn-lint
=Cloud Custodian|c7n
cloud-init
=!Deployer|deployer php
=FAI
=Foreman provisioning|=The Foreman,=~Foreman,uyuni
Former2
Juju
Kickstart installs|kickstart
=MAAS|metal as a service
Nitric
OpenTofu
=~Packer|hashicorp packer
Pulumi
PyInfra
=!Rudder
Sceptre
Serverspec
Terraform|hashicorp terraform
=!Troposphere
Waypoint
Winglang
|Infrastructure as code,AWS
SST framework|sst.dev
|Infrastructure as code,Ansible
Ansible Galaxy|ansible roles
Ansible Vault
ansible-lint
Molecule Ansible|ansible molecule
|Infrastructure as code,Chef
=Chef Habitat
Chef InSpec|inspec
=Test Kitchen
|Infrastructure as code,Linux
Bottlerocket
Fedora CoreOS|coreos
Talos Linux
|Infrastructure as code,OpenStack
=Heat templates|openstack heat
|Infrastructure as code,Puppet
Hiera
|Infrastructure as code,Terraform
Scalr
Terraform CDK|cdktf,cdk for terraform
Terraform modules|hcl modules
Terraformer
Terramate
Terratest
tflint
tfsec
|Infrastructure as code,Terraform,FinOps
Infracost
|JSON
JSON Schema
|Java
ArchUnit
AssertJ
GlassFish
Hamcrest
=!Ivy|apache ivy
-Java Streams|java streams,java 8 streams,java stream api
JBoss|wildfly
=Jetty
=JNDI
=JTA
LMAX Disruptor|=!Disruptor,disruptor pattern
Oracle ADF|=ADF framework,oracle application development framework
Resilience4j
=RMI
Tomcat|apache tomcat
WebLogic|oracle weblogic
WebSphere|web sphere,=WAS
|Java,API testing
=REST Assured|=Rest Assured,=REST-assured,rest-assured library
|Java,BDD
JBehave
|Java,Benchmarking
=JMH
|Java,Build systems
=!Ant|=!ANT,!ant,apache ant
Gradle
=Maven|=MAVEN,~maven,!maven,apache maven
|Java,Mocking
EasyMock
Mockito
PowerMock
|Java,Profiling
Java Flight Recorder|=JFR,java mission control
JProfiler
VisualVM
YourKit
|Java,Unit testing,Automated testing
JUnit|junit5,junit4,j unit
TestNG|test ng
|Java,XML
JAXB
JAXP
|JavaScript
=~Babel|babel.js,!babel
=Bower
esbuild
=~Grunt|!grunt,gruntjs,grunt.js
=Gulp|!gulp,gulp.js
=!Parcel|parcel.js
=~Prettier
RequireJS|require.js
=~Rollup|rollup.js
=Sinon|sinon.js
=!SWC
=Vite|vite.js,vitejs
Webpack|web pack
|JavaScript,Linting
ESLint
TSLint
|JavaScript,Node.js
=npm|=NPM,=Npm
pnpm
=~Yarn|!yarn,yarn workspaces
|JavaScript,Unit testing
QUnit
|JavaScript,Unit testing,Automated testing
=Chai|!chai
=~Jasmine|!jasmine
=Jest|!jest,jest.js
=~Karma|!karma
=~Mocha|!mocha,mocha.js
Vitest
|Jira
Jira Align
|Jupyter
Google Colab
JupyterHub
nbdev
Papermill
|Kafka
=Confluent|confluent cloud,confluent kafka
Kafka Connect
Kafka Schema Registry|schema registry,confluent schema registry
Kafka Streams|kstreams
ksqlDB|ksql
librdkafka
Redpanda
|Kafka,Node.js
KafkaJS
|Kafka,Spring
Spring Kafka|spring for apache kafka
|Kotlin Multiplatform
Compose Multiplatform
|Kotlin,Mocking
MockK
|Kubernetes
Akri
Antrea
Argo Rollouts|argo events
=!Calico|project calico
cert-manager
Cluster API|capi kubernetes
=CRI-O
=Crossplane
DevSpace
External DNS
Flagger
=!Flannel
Garden.io
=!Gardener
Gateway API
=!Goldilocks
gVisor
=Helm|!helm,helm charts
Helmfile
k3d
k3s
k9s
Kata Containers
Keptn
kops
kubeadm
Kubebuilder
kubectx
KubeEdge
Kubermatic
Kubernetes Ingress|ingress controllers,ingress-nginx,kubernetes networking
Kubernetes RBAC
Kubernetes Secrets|sealed secrets,external secrets operator,external secrets,secrets store csi driver
Kubescape
kubespray
Kubevela|=OAM
Kueue
Kustomize
Kyverno
Liqo
Loft vCluster|vcluster
MetalLB
MicroK8s
minikube
Nodepools
Okteto
OpenEBS
Operator SDK|operator framework
Portworx
=~Rancher
=Rancher Fleet
=RKE2|=RKE
Rook Ceph|=!Rook
=Skaffold
StorageOS
Tanzu Kubernetes Grid
Telepresence
Tilt.dev
Velero
|Kubernetes,+Nginx
NGINX Ingress
|Kubernetes,Autoscaling
Karpenter
=KEDA
|Kubernetes,Container orchestration
OpenShift|open shift,red hat openshift
|Kubernetes,DNS
CoreDNS
|Kubernetes,FinOps
Kubecost|opencost
|Kubernetes,Kafka
Strimzi
|Kubernetes,OPA
OPA Gatekeeper|gatekeeper opa
|Kubernetes,OpenShift
=OKD
=ROSA|red hat openshift on aws
|Kubernetes,PostgreSQL
CloudNativePG
|Kubernetes,Serverless
Knative
|Kubernetes,Service mesh,Microservices
Istio
Linkerd
|Kubernetes,Virtualization
=!Firecracker
KubeVirt
|LLM
AI voice agents|=Voice Agents,voice ai,voice bots,voicebots,speech agents,voice assistants
=AI21
Anyscale
Baseten
BentoCloud
=!Braintrust
Claude Sonnet|claude opus
Cohere AI|=!Cohere
=Cohere Command
Context engineering
DeepSeek
=Dify
Docling
=DSPy
Gemma|gemma 2
Google ADK|agent development kit
=Groq
Guardrails AI|nemo guardrails
Haystack deepset
Helicone
KV cache
Langfuse
LangSmith
LiteLLM
Llama.cpp
LLM inference|inference optimization,model inference
LLM observability
LM Studio
=!Mistral AI|=!Mistral
=Modal Labs|modal.com
NVIDIA NIM
OpenRouter
Portkey
Prompt caching
Prompt management
Qwen|qwen2
Replicate.com
Semantic Kernel
SGLang
Speculative decoding
Structured outputs|json mode,instructor library
Text-to-SQL
Together AI
Vapi
|LLM,AI agents
=Agent memory
Agent orchestration|agentic workflows,multi-agent orchestration,agent frameworks
Agent protocol A2A|a2a protocol,agent2agent
AutoGPT|babyagi
Claude Agent SDK
MetaGPT
Pydantic AI
smolagents
|LLM,AI agents,TypeScript
Mastra
|LLM,Evals
DeepEval
OpenAI Evals
promptfoo
=!Ragas
TruLens
|LLM,Fine-tuning
Axolotl
=DPO|direct preference optimization
Instruction tuning
QLoRA
Unsloth
|LLM,LangChain
Flowise
LangFlow
LangServe
=LCEL
|LLM,OpenAI API
GPT-4o|gpt-5,gpt-3.5
OpenAI Assistants API|openai responses api,openai agents sdk,openai sdk
|LLM,RAG
Document chunking|chunking strategies
GraphRAG
Hybrid search|reranking,rerankers
LlamaParse
Unstructured.io
Vectara
|LLM,TensorRT
TensorRT-LLM
|Legacy modernization
Blu Age
Mainframe modernization|mainframe migration,mainframe rehosting
|Linting
=!Biome|biomejs
lint-staged
|Linux
AlmaLinux
Alpine Linux
=ALSA
AppArmor
Arch Linux
auditd
autofs
Autotools|autoconf,automake
BusyBox
CentOS|cent os
ClamAV
D-Bus
Debian
Dracut
=Expect scripting
fail2ban
=Fedora
Flatpak
=!Gentoo
glibc
GlusterFS
=GNOME
=GNU Octave
GNU toolchain|compiler toolchains,cross-compilation,cross compiling,cross compilers
=GRUB
jq
Katello
=KDE|kde plasma
=LFS
Linux Mint
=LVM
Lynis
Manjaro
MontaVista
multipath
NFSv4
NixOS
NixOS Linux
=Open Build Service
openSUSE
Oracle Linux
=OSSEC
OSTree
PipeWire
PulseAudio
Qtile
Red Hat Enterprise Linux|rhel,red hat,redhat,red hat linux
=Red Hat Satellite|satellite red hat
ripgrep
Rocky Linux
RPM packages|=!RPM,rpmbuild
Rsync
runit
SELinux
Snapcraft|=Snap Packages
=!Spacewalk
supervisord
=SUSE|suse linux
SUSE Linux Enterprise|=SLES
systemd units
Tripwire
Ubuntu
Ubuntu Core
udev
=!Upstart
=!Wayland
Webmin
Wind River Linux|=Wind River
=!Wine
=X11|x window system,=XORG
Yocto|yocto project
=YUM|dnf package manager
Zypper
|Linux,+cron
cron jobs
|Linux,Debugging
strace
|Linux,Embedded systems
Embedded Linux
|Linux,File systems
BeeGFS
=BTRFS
ext4
=GPFS|spectrum scale,ibm spectrum scale
=!Lustre
=XFS
|Linux,Firewalls
firewalld
iptables
nftables
|Linux,High availability
=DRBD
Keepalived
=!Pacemaker|corosync
|Linux,Networking
eBPF
|Linux,Profiling
bpftrace
perf Linux|linux perf
SystemTap
|Linux,RAID
mdadm
|Linux,SIEM
Wazuh
|Linux,Shell scripting
Batch scripting|=Batch Files,=Windows Batch,=Dos Batch,=Batch Scripts
Bourne shell
=Fish shell
tcsh|=csh
|Linux,Ubuntu
Ubuntu Server
|Load balancing,Proxy servers
HAProxy
|Logging
Fluent Bit
Fluentd
Graylog
journald
Loggly
Logstash
=Papertrail
rsyslog
Sumo Logic
syslog
syslog-ng
Vector.dev
|Logging,Grafana
-Grafana Loki|=Loki,grafana loki
|Logging,SIEM,Monitoring,Observability
Splunk
|Looker
LookML
|Low-code
Appsmith
=Mendix
OutSystems
=Retool
|Low-latency systems
Aeron
|MLOps
=BentoML
ClearML
=Comet ML
=Domino Data Lab
LakeFS
Metaflow
ML infrastructure|machine learning infrastructure,=Ml Platforms,=Ml Systems,machine learning platform,ai infrastructure,ai platform engineering
Neptune.ai
=!Pachyderm
Polyaxon
=Seldon|seldon core
ZenML
|MLOps,Feature store
Hopsworks
Tecton
|MLOps,Kubernetes
=KServe
|MQTT
Eclipse Mosquitto|mosquitto
HiveMQ
|Machine learning
=Active learning|active learning loops
=Bandit algorithms|multi-armed bandits
=Dataiku
Edge Impulse
Few-shot learning|zero-shot learning
Meta-learning
=Online learning
=Ranking models|learning to rank,search ranking
|Machine learning,Deep learning
Self-supervised learning|semi-supervised learning,contrastive learning
|Machine learning,MLOps
Machine learning pipelines|=Ml Workflows,training pipelines
Model registry
Model versioning
|Machine learning,Recommender systems
Collaborative filtering
|Mail servers
Dovecot
=Exim|exim4
Microsoft Exchange|exchange server,exchange online,ms exchange
=!Postfix
|Marketing automation
ActiveCampaign
=!Airship|=Urban Airship
=Campaign Monitor
CleverTap
=Constant Contact
Customer.io
MoEngage
OneSignal
WebEngage
|Master data management
Profisee
Reltio
Semarchy
Stibo STEP
TIBCO EBX
|Mathematics
Mathcad
=!Maxima
SageMath
|Message queues
ActiveMQ|active mq,apache activemq
IBM MQ|mq series,websphere mq,mqseries,ibm websphere mq,=~MQ,ibm mqseries
=MSMQ
=NATS
=NSQ
RabbitMQ|rabbit-mq
=~Solace|solace pubsub+
ZeroMQ|0mq
|Micro-frontends
Module Federation
|Microcontrollers
8051|intel 8051
NXP S32|=~S32K
|Microcontrollers,Embedded systems
=AVR
STM32
|Microservices
=Dapr
|Microsoft Dynamics
Business Central|dynamics 365 business central
-Microsoft Dynamics 365 Finance and Operations|d365 fo,d365 f&o,dynamics 365 finance,finance and operations
Microsoft Dynamics AX|dynamics ax,axapta
-Microsoft Dynamics NAV|dynamics nav,navision,=!NAV
|Microsoft Dynamics NAV
=C/AL
|Microsoft Office
-Microsoft Outlook|ms outlook,microsoft outlook,=!Outlook
-Microsoft Word|ms word,microsoft word,=!Word
PowerPoint|power point
|Microsoft Office,?VBA
=Excel|=~EXCEL,ms excel,microsoft excel,advanced excel,!excel,excel macros,excel vba
|Mobile development
=Fastlane|fastlane ios
|Mocking
WireMock
|Model monitoring
NannyML
WhyLabs
|Monitoring
Airbrake
AppOptics
AppSignal
=Better Stack
BigPanda
BMC TrueSight
Bugsnag
CA APM|wily introscope
=!Cacti
Centreon
Checkmk
Coroot
Freshping
=!Ganglia
Honeybadger
HP OpenView
IBM Netcool
IBM Tivoli Monitoring
Instana
Kentik
LibreNMS
LogRocket
=M3DB
ManageEngine
Micro Focus Operations Bridge
Monit
Moogsoft
=MRTG
Munin
Netdata
Observium
OpenNMS
OpManager
Pingdom
=PRTG
Raygun
Rollbar
=RUM monitoring
=SCOM|system center operations manager
Sematext
=Sensu
=~Sentry|sentry.io
Site24x7
SolarWinds
StatusCake
=Telegraf
ThousandEyes
TrackJS
Uptime Kuma
UptimeRobot
WhatsUp Gold
Zenoss
|Monitoring,+Firebase
Crashlytics|firebase crashlytics
|Monitoring,+ServiceNow
ServiceNow ITOM
|Monitoring,Alerting
Icinga
Nagios
Zabbix
|Monitoring,Alerting,Observability
Datadog
Dynatrace
New Relic
Prometheus
|Monitoring,Dashboards,Observability,Data visualization
Grafana
|Monitoring,Distributed tracing
OpenTracing
|Monitoring,Elasticsearch
=Elastic Agent
Elastic APM
=Elastic Beats|filebeat,metricbeat,packetbeat,winlogbeat
|Monitoring,Grafana
Grafana Alloy|grafana agent
Grafana Cloud
|Monitoring,Java
=JMX
=!Micrometer
|Monitoring,Logging
Cribl
Humio|falcon logscale
Logz.io
Mezmo|logdna
|Monitoring,Nagios
Nagios XI
|Monitoring,Networking
NetScout
|Monitoring,Observability
AppDynamics
Chronosphere
Coralogix
Dash0
Lightstep
SigNoz
|Monitoring,Profiling
Parca
Pyroscope
|Monitoring,Prometheus
=Node Exporter
PromQL
|Monitoring,Prometheus,Alerting
Prometheus Alertmanager|alertmanager
|Monitoring,SolarWinds
SolarWinds Orion
|Monitoring,Splunk
SPL Splunk|splunk spl,search processing language
Splunk ITSI
Splunk Observability|signalfx
Splunk SOAR|splunk phantom
|Monitoring,Splunk,SIEM
Splunk Enterprise Security|splunk es
|Monitoring,Spring Boot
=Spring Boot Actuator|spring actuator
|Monorepo
=Lerna
=Nx|=NX,nrwl
Turborepo|Turbopack
|NLP
Tokenizers
|NetSuite
SuiteScript
|Network security,+Firewalls
=Check Point|checkpoint firewalls
Palo Alto Networks|palo alto firewalls,=!Palo Alto
|Network troubleshooting
Ixia|keysight ixia
Spirent
|Networking
=3CX
8x8
=ADVA
AirMagnet
AlgoSec
=Arbor Networks
=Arista
Aruba ClearPass|clearpass
AudioCodes
Batfish
=Blue Coat
BlueCat
Ciena
Cilium
=Cisco|cisco ios,cisco routers,cisco asa,cisco meraki
Cisco CML|cisco modeling labs
Cisco Webex|webex
Citrix SD-WAN
Claroty
Containerlab
Corelight
Crestron
Dante audio
Darktrace
=DD-WRT
Dragos
EfficientIP
Ekahau
=EVE-NG
ExtraHop
=Extreme Networks|extreme networking
Extron
FireMon
Five9
Forcepoint|websense
Forescout
FreePBX
FreeRADIUS
FRRouting|quagga,=FRR
Genesys|genesys cloud,genesys pureconnect
Gigamon
=GNS3
=H3C
hping
Infinera
InfiniBand
iperf
=Juniper|junos
Mellanox|nvidia networking
Microsoft Teams Phone|=Teams Voice,direct routing
Mitel
=MTR
NetBrain
Netcat
NICE inContact|nice cxone
Nokia SR OS|alcatel-lucent,nokia networking,timos
Nozomi Networks|nozomi
NVLink
OpenSIPS
OpenWrt
Poly|polycom
Portnox
=Q-SYS|=QSYS
RDMA|=RoCE
Ribbon SBC|sonus,ribbon communications
RingCentral
=!Riverbed|steelhead
=!Ruckus
Scapy
Session border controllers|oracle sbc,=Acme Packet,=~SBC
Skybox Security|skybox
Snabb
=!Squid|=Squid Proxy
tshark
Tufin
Vectra AI
Verint
=VPP|fd.io
VyOS
=XDP
=ZTE
|Networking,Check Point
Check Point VSX
|Networking,Cisco
Cisco Catalyst|catalyst switches
Cisco DNA Center|catalyst center
Cisco Intersight
Cisco IOS XR|ios xr,ios xe
Cisco ISE|identity services engine
Cisco Nexus|nexus switches,nx-os
Cisco NSO|network services orchestrator
Cisco Packet Tracer|=Packet Tracer
Cisco Prime
Cisco Secure Endpoint|cisco amp
Cisco Stealthwatch|secure network analytics
Cisco UCCX|=UCCE,cisco contact center
Cisco UCS|ucs servers
Cisco Umbrella
Cisco Unity Connection
Cisco WLC
|Networking,Cisco,Firewalls
Cisco ASA Firewall
Cisco Firepower|=!Firepower,cisco ftd,sourcefire
|Networking,Cisco,SD-WAN
Cisco SD-WAN|viptela
|Networking,Cisco,VPN
Cisco AnyConnect|anyconnect
|Networking,DHCP
Kea DHCP|isc dhcp
|Networking,DNS
=NS1
Pi-hole
PowerDNS
=!Unbound
Windows DNS
|Networking,Endpoint security
Sophos|sophos xg,sophos central
|Networking,F5,Load balancing
F5 LTM|f5 gtm,big-ip ltm,f5 asm,irules
|Networking,Firewalls
=!Barracuda
OPNsense
SonicWall
Stormshield
WatchGuard|firebox
|Networking,Fortinet
FortiEDR
FortiManager|fortianalyzer
FortiOS
FortiWeb
|Networking,Fortinet,SIEM
FortiSIEM
|Networking,Juniper
=Juniper Contrail|tungsten fabric
=Juniper Mist|mist ai
Juniper MX|mx routers,mx series,juniper qfx,juniper ex
Junos Space
|Networking,Juniper,Firewalls
Juniper SRX|srx firewall
|Networking,LDAP
FreeIPA
OpenLDAP
|Networking,Linux
Cumulus Linux
|Networking,Load balancing
A10 Networks
Avi Networks|nsx advanced load balancer
Kemp LoadMaster
Radware|alteon
|Networking,MFA
Cisco Duo|=Duo Security
|Networking,Palo Alto Networks,EDR
Cortex XDR
|Networking,Palo Alto Networks,Firewalls
Palo Alto Panorama|pan-os,panorama firewall management
|Networking,Palo Alto Networks,SASE
Prisma Access
|Networking,Palo Alto Networks,SOAR
Cortex XSOAR|demisto
|Networking,Palo Alto Networks,VPN
GlobalProtect
|Networking,Python
pyATS
|Networking,SASE
Cato Networks
Netskope
|Networking,SD-WAN
=Silver Peak|aruba edgeconnect
VeloCloud
Versa Networks|versa
|Networking,Software-defined networking
Open vSwitch|=OVS,=OVN
OpenDaylight
|Networking,Twilio
Twilio Flex
|Networking,VPN
OpenConnect
=Pulse Secure|ivanti secure
SoftEther
ZeroTier
|Networking,VPN,IPsec
strongSwan
|Networking,Zscaler
Zscaler Internet Access|=ZIA
Zscaler Private Access|=ZPA
|Neural networks
=Attention models
CNN models
LSTM networks
|Neural networks,Deep learning
Autoencoders|=VAE,variational autoencoders
|Node.js
=nvm|node version manager
|Node.js,Logging
=!Bunyan
|OLAP
Apache Kylin|kylin
|OSINT
Maltego
|OTRS
Znuny
|Object storage
MinIO
|Observability
=~Honeycomb|honeycomb.io
OpenTelemetry|open telemetry,otel
|Optimization algorithms
=AMPL
Constraint programming|cp-sat,constraint solvers
=CPLEX|ilog cplex
=GAMS
Genetic algorithms|evolutionary algorithms
Gurobi
Gurobi Optimizer
=!JuMP|jump julia
=!PuLP
Pyomo
SAT solvers|smt solvers,=!Z3
Swarm optimization
Xpress optimizer|fico xpress
|Oracle
Oracle Reports
-SQL Developer|oracle sql developer
|PCB design
Altium|altium designer
Ansys HFSS|=HFSS
Ansys SIwave
Antenna design
BOM management|bill of materials,=BOM
=Cadence Allegro|allegro pcb,=~Allegro,allegro pcb editor,orcad allegro
CST Studio|cst microwave
=!Eagle|eagle pcb,eagle cad
EasyEDA
ESD protection|=~ESD
Gerber files
High-speed design|high speed digital design,high-speed pcb
=HSPICE
IPC standards|=IPC-2221,=IPC 610
Keysight ADS
KiCad
Mentor Xpedition|xpedition
Motor drives|=BLDC,foc motor control,motion controllers
Multimeters
Multisim|ni multisim
OrCAD|cadence orcad
PADS PCB|=Mentor Pads,=Pads Layout
=PLECS
Power supply design|=SMPS,dc-dc converters,power management ics,=PMIC,power supplies,switching regulators,buck converters,ac/dc,power conversion,voltage regulators,power circuits,switch mode power supplies,=LDOs,power distribution design
PSpice
Spectre simulator
Spectrum analyzers|network analyzers
Vector network analyzers|=VNA
Wire harness design|=Cable Harness
Zuken|cr-8000,zuken e3
|PCB design,Signal integrity
HyperLynx
|PHP
Codeception
=!Pest
|PHP,BDD
=Behat
|PHP,Debugging
Xdebug
|PHP,Profiling
Blackfire
XHProf
|PHP,Static analysis
PHPStan
|PHP,Unit testing,Automated testing
PHPUnit|php unit
|PLC
ABB PLC|abb automation builder,800xa
Allen-Bradley|rockwell automation,studio 5000
AVEVA PI|osisoft pi,=Pi Historian,=Pi System
B&R Automation|automation studio b&r
Beckhoff TwinCAT 3
Bosch Rexroth
CNC programming|=CNC,cnc machining
CODESYS
=DCS|distributed control systems
Emerson DeltaV|deltav
GE Proficy|=IFIX,cimplicity,proficy
=Historian databases
Honeywell Experion|experion
IEC 61131-3 languages|function block diagram,sequential function chart
Industrial automation|factory automation,industrial control systems,Automatisierungstechnik,Industrieautomation,industrielle Automatisierung
Industry 4.0|smart manufacturing
Kepware|kepserverex
Keyence
Mastercam
Mitsubishi PLC|melsec,gx works
Omron PLC|sysmac studio
PanelView
Predictive maintenance
Rockwell ControlLogix|controllogix,compactlogix
Rockwell FactoryTalk|factorytalk,factorytalk view
Rockwell RSLogix|rslogix 5000,rslogix,rockwell studio 5000
Schneider Modicon|=Unity Pro,ecostruxure,modicon
Servo drives|=VFD,variable frequency drives
Siemens S7|simatic s7,=~S7-1500,=~S7-1200
Siemens SCL
Simatic HMI
Simatic PCS 7|pcs7
Simatic Step 7|step7
TIA Portal|siemens tia portal,siemens step 7,simatic
TwinCAT|beckhoff,beckhoff twincat
=WAGO
Yokogawa Centum
|PLC,Computer vision
Machine vision systems|cognex,halcon,keyence vision
|PLC,Robotics
ABB robots|robotstudio
Cobots|universal robots
FANUC robots|fanuc
KUKA robots|=KUKA
Yaskawa robots|motoman
|PLC,SCADA
=AVEVA|wonderware,intouch,aveva intouch,intouch hmi
Citect SCADA|citect
|PLM
Oracle Agile PLM|agile plm
PTC Windchill|windchill
Siemens Teamcenter|teamcenter
|Packet analysis
tcpdump
Wireshark
|Peer-to-peer
libp2p
|Penetration testing
BloodHound
Cobalt Strike
Metasploit
|Penetration testing,+Linux
Kali Linux|=Kali
|Penetration testing,Application security
Burp Suite
|PeopleSoft
PeopleCode
|Performance testing
=~Artillery|artillery.io
BlazeMeter
=Gatling
JMeter|j meter,apache jmeter
=k6|=K6,grafana k6
LoadRunner
=~Locust
NeoLoad
|Perl
Mojolicious
=Moose|=~Moose
|Platform engineering
=~Backstage|backstage.io,spotify backstage
|Power BI
Tabular Editor|tabular models,=VertiPaq
|PowerShell
DSC PowerShell|powershell dsc,desired state configuration
|PowerShell,VMware
PowerCLI|vmware powercli
|Privileged access management
BeyondTrust
CyberArk
Delinea|thycotic,delinea secret server
|Product analytics
Adjust SDK|=!Adjust
=~Amplitude|amplitude analytics
Gainsight
Kochava
Mixpanel
Pendo|pendo.io
PostHog
|Profiling
callgrind
DTrace
Flame graphs
gprof
Perfetto
VTune|intel vtune
|Prometheus
=!Thanos
|Proxy servers
Traefik
|PyTorch
=FSDP|fully sharded data parallel
|Python
Modin
mypy
=!pip|=!Pip,=!PIP
pipenv
=!Poetry|python poetry
=PyPI
Spyder IDE
Vaex
|Python,Linting
Flake8
Pylint
=Ruff|!ruff
|Python,Logging
Loguru
structlog
|Python,Microcontrollers
MicroPython
|Python,Networking
=NAPALM
Netmiko
=Nornir
|Python,Profiling
py-spy
|Python,Unit testing
Python unittest
|Python,Unit testing,Automated testing
pytest|py test
|R
=Posit Connect
renv
RStudio Server
|RPA
Automation Anywhere
Blue Prism
UiPath
|RTOS,Embedded systems
FreeRTOS
=QNX
ThreadX|azure rtos
VxWorks
=Zephyr|zephyr rtos,zephyr os
|React
=~Enzyme|!enzyme
|React Native
=!Detox
|React,Unit testing
React Testing Library|testing library,=~RTL
|Reporting
Crystal Reports
|Reverse engineering
=~Frida
Ghidra
IDA Pro
radare2
|Robotics
Camera calibration
Ceres Solver
=FIRST Robotics
=GTSAM|=Factor Graphs
=Humanoid robots
Intel RealSense|realsense
Inverse kinematics|=!Kinematics,forward kinematics
Mobile robots|amr robots,autonomous mobile robots,=AGV,=AMRs,automated guided vehicles,mobile robotics
NVIDIA Isaac Sim|isaac sim,nvidia isaac
=OMPL
Open3D
=PX4|ardupilot,px4 autopilot
Robot localization|localization and mapping
Robot manipulation|=!Manipulators,=Robotic Arms,=!Grasping,robotic manipulation,robot arms,robotic grasping,grasp planning,grippers,mobile manipulation
Robot perception|perception systems
=ROS|ros2,rosbag,robot operating system
Stereo vision
Teleoperation
=UGV|unmanned ground vehicles
Velodyne|ouster lidar
=Warehouse automation
|Robotics,Control systems
Model predictive control|mpc control
|Robotics,ROS
micro-ROS
MoveIt
ROS Navigation|navigation stack,nav2,move_base
rviz
|Robotics,Reinforcement learning
Isaac Lab|isaac gym
|Robotics,SLAM
=Cartographer SLAM
Visual odometry|=Visual Slam,orb-slam
|Robotics,Simulation
CoppeliaSim|v-rep
MuJoCo
Webots
|Ruby
=!Bundler
=Capybara
RubyGems
|Ruby on Rails
-Turbo|hotwire turbo,turbo streams,turbolinks
|Ruby,Linting
RuboCop
|Ruby,Unit testing
Minitest
|Ruby,Unit testing,Automated testing
RSpec|r spec
|Rust
=!Cargo|rust cargo
|SAP
=BAPI|=BAPIs
=IDoc|=IDOC,=IDocs
SAP Analytics Cloud|=~SAC,sap sac
SAP Ariba|=~Ariba
SAP Basis
SAP BTP|sap business technology platform,sap cloud platform
SAP Business Data Cloud|=SAP BDC
SAP BW|sap bi
SAP CRM
SAP Datasphere
SAP EWM|=EWM
SAP FICO|sap fi,sap co,fi/co,=~FI,=~FICO
SAP Fiori|fiori
SAP HCM|sap hr
SAP Integration Suite|sap cpi,=!CPI,cloud platform integration
=SAP MM|sap materials management,=~MM
-SAP modules|sap functional modules
SAP PI/PO|sap pi,sap po
SAP PP|=~PP
=SAP SD|sap sales and distribution,=~SD
SAP Smart Forms|smartforms,smart forms,adobe forms sap
SuccessFactors|sap successfactors
|SAP,JavaScript
SAPUI5|ui5,openui5
|SAP,Master data management
SAP MDG
|SAS
SAS Data Integration Studio|sas di
SAS Enterprise Miner
SAS Viya
|SBOM
CycloneDX
SPDX
|SCADA
=!Ignition|inductive automation,ignition scada
SEL RTAC|real time automation controller,=RTAC
WinCC|simatic wincc,siemens wincc
|SEO
Ahrefs
Google Search Console
=Screaming Frog
Semrush
|SIEM
ArcSight
Elastic Security|elastic siem
LogRhythm
QRadar
|SOA
Oracle SOA Suite|oracle soa,=OSB,oracle service bus
|SQL
Apache Calcite
Apache Drill|drill sql
Dremio
=~Impala|apache impala,cloudera impala
=~Presto|prestodb,presto sql
=Trino
|SQL,Columnar databases,+Data warehousing
=Snowflake|=SNOWFLAKE,=SnowFlake,!snowflake,snowflake db,snowflake data warehouse
|SQL,Data transformation
dbt|data build tool,dbt cloud
SQLMesh|sql mesh
|SSO
WorkOS
|Salesforce
=Copado
=Data Loader|salesforce data loader
=Experience Cloud|salesforce experience cloud,community cloud
Gearset
=Sales Cloud|salesforce sales cloud
Salesforce CPQ|=CPQ
Salesforce Data Cloud|=~Data Cloud,salesforce cdp,salesforce genie
Salesforce DX|sfdx
-Salesforce Flow|salesforce flows,flow builder
Salesforce Lightning|lightning web components,=LWC,visualforce,lightning components
Salesforce Marketing Cloud|=SFMC,marketing cloud,email studio,journey builder,contact builder,marketing cloud automation studio,salesforce journey builder
Salesforce Pardot|pardot
=Service Cloud|salesforce service cloud
ServiceMax
SOQL|=SOSL
|Scala
=sbt|=SBT
|Scala,Unit testing
ScalaTest
|Secrets management
GitGuardian
-HashiCorp Vault|hashicorp vault,=!Vault
=SOPS|mozilla sops
|Selenium
Selenide
|Semantic layer
=AtScale
=!Cube|cube.dev,cube.js
MetricFlow
|Service mesh
=~Envoy|envoy proxy
|ServiceNow
=~CSDM|common service data model
MID Server
ServiceNow administration|servicenow administrator,servicenow admin
ServiceNow App Engine|app engine studio
ServiceNow CSM|=~CSM
ServiceNow development|servicenow developer,business rules and client scripts,servicenow business rules,ui actions,update sets,scripted rest apis,servicenow integrations,servicenow apis,glideajax,service catalog items,catalog items,servicenow catalog,servicenow customization,servicenow configuration,servicenow workflows,now assist,servicenow ui builder,servicenow implementation,servicenow ham,servicenow sam,servicenow itbm,servicenow spm,servicenow now platform,now platform,servicenow portal
ServiceNow Discovery
ServiceNow Flow Designer|=~Flow Designer
ServiceNow GRC|servicenow irm
ServiceNow HRSD|=~HRSD,hr service delivery
ServiceNow IntegrationHub|=~IntegrationHub,=~Integration Hub
ServiceNow Performance Analytics
ServiceNow SecOps
ServiceNow Service Mapping
ServiceNow Service Portal|=~Service Portal
|Simulation
Abaqus
Adams MSC
Altair HyperWorks|hypermesh,optistruct
Ansys Mechanical
AnyLogic
AVL Cruise
CarSim
=ETAP
FlexSim
FMI standard|=FMU
=~Gazebo|gazebo simulator,gazebo sim,=!Gazebo
=GMAT
GT-SUITE
LS-DYNA
Modelica|dymola,openmodelica
Nastran|msc nastran,nx nastran
NI PXI
OPAL-RT
OpenDSS
OpenFOAM
=Plant Simulation|tecnomatix
PowerFactory|digsilent
=PSCAD
=PSS/E|=PSSE
PVsyst
Simcenter
Simcenter Amesim|amesim
Simio
SimScale
STAR-CCM+
STK AGI|systems tool kit
|Simulation,LabVIEW
NI DAQ|ni daqmx
NI TestStand|teststand
NI VeriStand|veristand
|Simulation,MATLAB
Simscape
Speedgoat
|Simulation,Simulink
Simulink Coder|embedded coder,real-time workshop
Simulink Test
Stateflow
|Snowflake
=Snowflake Cortex
=Snowflake Streams|snowflake tasks
Snowpark
Snowpipe|snowflake snowpipe
Snowsight
|Social media marketing
Brandwatch
Hootsuite
=Sprout Social
|Software composition analysis
Black Duck|synopsys black duck
Mend.io|whitesource,=~Mend
|Software distribution
baramundi|baramundi management suite
Matrix42
|Solaris
Oracle Solaris Zones
|Solidity
=!Foundry|foundry forge
=Hardhat
=!Truffle|truffle suite
|Speech-to-text
Deepgram
|Spring
Spring AI
|Spring Cloud
=~Eureka|eureka server,netflix eureka
=Hystrix
Netflix OSS
Spring Cloud Gateway
=Zuul
|Static analysis
Checkstyle
Codacy
=Coverity
GitHub CodeQL|=CodeQL
=PMD
SonarQube|sonar qube,sonarcloud,=Sonar,sonarlint
SpotBugs|findbugs
|Static analysis,Application security
Checkmarx
=~Fortify
Veracode
|Static analysis,Infrastructure as code
Checkov
|Statistics
EViews
Gaussian processes
Gretl
Hidden Markov models|=HMM
JMP statistics|sas jmp,=JMP
Markov chains|=MCMC
PyMC
Stan language|rstan,pystan
Statistica
|Statistics,+TensorFlow
TensorFlow Probability
|Storage management
Brocade SAN|brocade switches,fc switches
Cisco MDS
DataCore
Dell EMC Isilon|isilon,powerscale
Dell EMC RecoverPoint
Dell EMC VNX|=VNX
Dell EMC VPLEX
Dell EMC XtremIO|xtremio
Dell PowerEdge|idrac
Dell PowerMax|=VMAX,=~PowerMax,emc vmax,srdf,emc unity,vnx storage
Dell PowerStore
=Dell Unity
=!EMC|dell emc,emc storage
Hitachi Vantara|hitachi storage,hds storage
HPE 3PAR|3par
HPE Nimble|nimble storage
HPE Primera|hpe alletra
HPE ProLiant|hpe ilo
HPE Synergy|hpe oneview
IBM FlashSystem|ibm svc,san volume controller
IBM Storwize
Infinidat
Lenovo ThinkSystem
LizardFS
LTO tape|tape libraries
MooseFS
Nasuni
=NetApp
NVMe-oF
=Object Lock
OpenIO
Panzura
=Pure Storage|flasharray,flashblade
=QNAP
Qumulo
SAS storage|=~SAS,=SATA,=SAS/SATA,=SATA/SAS,=SAS drives
Scality
SeaweedFS
=Snapshots and clones
StarWind
=Storage Spaces Direct|s2d
Storage tiering
Supermicro
Synology
Thin provisioning
TrueNAS|freenas
Veritas Cluster Server|vcs cluster,veritas cluster
Veritas Volume Manager|=VXVM
Weka.io
|Storage management,NetApp
NetApp ONTAP|ontap,clustered data ontap
NetApp SnapMirror|snapmirror,snapvault
NetApp SolidFire
|Storage management,Oracle
Oracle ASM|automatic storage management,oracle rac/asm,rac/asm
|Subversion
TortoiseSVN|tortoise svn
|Swift
Swift Package Manager|=SPM
|Symfony
Sylius
|SysML
MagicDraw|cameo systems modeler,=Cameo
|Terraform
=!Atlantis|terraform atlantis
env0
=Spacelift
Terraform Cloud|terraform enterprise
Terragrunt
|Test coverage
Codecov
|Test management
HP ALM|=ALM,quality center
qTest
TestRail
=!Xray|xray jira,jira xray,xray test management
Zephyr Scale|zephyr jira
|Ticketing systems
Spiceworks
TOPdesk
|Time series
QuestDB
|Trading systems
Calypso
|Trino
=~Starburst
|UI design
Adobe XD|=XD
Figma
=!Sketch|sketch app
|UML
PlantUML
|Unit testing
FsCheck
|Unit testing,Automated testing
=xUnit|xunit.net
|Unix
=AIX|ibm aix
FreeBSD|=BSD
HP-UX
illumos|smartos
NetBSD
OpenBSD
=Solaris
|Unreal Engine
Unreal Niagara|niagara effects,=~Niagara
|VLSI
Aldec|riviera-pro,active-hdl
Ansys RedHawk|redhawk
=ATE testing|automatic test equipment,teradyne
Bluespec
Cache coherence
Cadence Conformal
=Cadence Genus|genus synthesis,=~Genus
Cadence Innovus|innovus
Cadence JasperGold|jaspergold,formal property verification
=Cadence Joules
=Cadence Palladium|=!Palladium
Cadence Tempus
=Cadence Virtuoso|=!Virtuoso
Cadence Voltus
Cadence Xcelium|xcelium,=!Incisive
Chiplets
Chisel HDL|=!Chisel,spinalhdl
Clock domain crossing|cdc verification,=~CDC,reset and clock design
CPU architecture|computer architecture,microarchitecture,processor architecture,cpu design,processor design,block-level design,chip architecture
DSP processors|hexagon dsp,tensilica
eFuse
FinFET
Gate-level simulation
=GHDL
GPU architecture
Hardware accelerators|ai accelerators,hardware acceleration,=NPU
IP-XACT
=MEMS
ModelSim
Network-on-chip|noc design
OpenROAD|openlane
=OVM|vmm methodology
Photonics|silicon photonics
Post-silicon validation|silicon validation,pre-silicon validation,post-silicon,pre-silicon
SDC constraints
Semiconductor fabrication|wafer fabrication,=!Lithography
Siemens Calibre|calibre drc,mentor calibre,=~Calibre,lvs/drc,parasitic extraction
Siemens Questa|questasim,questa
Siemens Tessent|tessent
Siemens Veloce
SoC design|system on chip,soc architecture,soc verification
=SVA|systemverilog assertions,assertion-based verification,=GLS
Synopsys Design Compiler|design compiler
Synopsys Fusion Compiler|fusion compiler
Synopsys HAPS
Synopsys ICC2|icc2,ic compiler
Synopsys PrimeTime|primetime
Synopsys SpyGlass|=!Spyglass
Synopsys StarRC
Synopsys Synplify|synplify
Synopsys TetraMAX|tetramax
Synopsys VCS|vcs simulator,=~VCS
Synopsys Verdi|=!Verdi
Synopsys ZeBu|=!Zebu,hardware emulators,emulation platforms,fpga emulation
Tapeout
=UPF|cpf power intent
Verilator
Verilog-A|verilog-ams
Yield analysis
Yosys
|VLSI,Python
cocotb
|VMware
VMware Aria|vrealize,vrealize automation,vrealize operations,vrops
VMware Cloud Foundation|=VCF
VMware HCX
VMware Horizon View
VMware NSX|nsx-t,=NSX
VMware vMotion|vmotion
VMware Workspace ONE|workspace one,airwatch
VMware Workstation|vmware fusion
vSAN|vmware vsan
|VMware,AWS
VMware Cloud on AWS
|VMware,Disaster recovery
VMware Site Recovery Manager
|VPN
OpenVPN
Tailscale
WireGuard
|Version control
AccuRev
ClearCase
=!CVS
Fossil SCM
=!Jujutsu
=Mercurial
=Perforce|helix core,=P4
Plastic SCM|unity version control
=PVCS
RTC Jazz|rational team concert,ibm rtc
Serena Dimensions|=Dimensions Cm
StarTeam
Subversion|svn,apache subversion
=Synergy CM
=TFS|team foundation server,=TFVC
Visual SourceSafe|=VSS
|Video streaming
FFmpeg
GStreamer
|Virtual machines
=Vagrant
|Virtualization
Bhyve
libvirt|virsh
OpenVZ|virtuozzo
oVirt
=!Parallels
PowerVM|ibm powervm,=LPAR
=QEMU
VirtualBox|Oracle VirtualBox
XCP-ng
|VoIP
=Asterisk|asterisk pbx
=Avaya
FreeSWITCH
=Kamailio
|Vulnerability management
=Nessus
Nexpose
=Qualys
=Tenable
|Vulnerability scanning
=Grype|anchore grype
|Web analytics
Adobe Analytics|omniture
comScore
Contentsquare
Countly
Glassbox
Google Analytics|ga4,=~GA,universal analytics
Google Tag Manager|*,=~GTM
Mouseflow
Similarweb
Smartlook
|Web scraping
=Apify
|Web servers
-Apache HTTP Server|apache web server,apache2,=~Apache,apache server,httpd,=!Apache
|Web servers,Proxy servers
Nginx|engine x
|Web3
=IPFS
|WebRTC
Jitsi
LiveKit
|WebSockets
=!Pusher
|Windows
=COM/DCOM|=DCOM
Group Policy|=GPO,Gruppenrichtlinien,stratégies de groupe
-Windows Autopilot|=!Autopilot,microsoft autopilot
=Windows Deployment Services|=WDS
=Windows Embedded|windows ce,windows iot
Windows Installer|msi packages,wix toolset,wix installer,msi packaging,msi installers,installer development,nsis,application packaging,app packaging
=Windows Kernel|windows internals,windows kernel drivers
=Windows Registry
=Windows Services
=WMI
|Windows Server
=Windows Admin Center
|Windows,?System administration
Windows Server|windows server 2012,windows server 2016,windows server 2019,windows server 2022,windows server 2025,windows server administration
|Windows,C++
Win32|windows api,=WinAPI,windows drivers
|Windows,Identity management,User administration
Active Directory|=AD,domain controllers
|Windows,Web servers
=IIS|internet information services,internet information server
|Wireframing,Prototyping
=Axure
|Workflow orchestration
ActiveBatch
Azkaban
|Workflow orchestration,Data pipelines
Dagster
=Luigi
=Prefect
|Workflow orchestration,Kubernetes
Argo Workflows
|Workflow orchestration,Python,Data pipelines
Apache Airflow|airflow
|Yocto
OpenEmbedded
|iOS
AVFoundation
CocoaPods
EarlGrey
Xcode|x code
|iOS,Unit testing
XCTest|xcuitests
|macOS
Addigy
=Apple Business Manager
Kandji
Mosyle
Munki
|z/OS
=Changeman|changeman zmf
CICS
Easytrieve
=Endevor|ca endevor
File-AID|fileaid
=!IMS|ibm ims
Parallel Sysplex|sysplex
=REXX
TSO/ISPF|=TSO,=ISPF
VSAM
z/OS Connect|z/os connect ee
@protocol
=~3G
=~4G|4g/5g
=!AAC
AMQP
=AMR-WB
ARP4754|arp4754a,arp 4754a,=ARP4761
Audio codecs|opus codec,speech codecs,voice codecs,dolby digital
=~AVB|audio video bridging
=~AXI|amba axi
BACnet
BIAN
=~CCP|can calibration protocol
=CoAP
=CPOE|computerized physician order entry
=CPT codes
=DDR controllers
=DDR3
=~DDS|data distribution service,rti connext,cyclone dds
DICOM
DO-178C|do-178,do-178b,do-178b/c,=RTCA DO-178
E-prescribing|electronic prescribing,eprescribing
=EDI|electronic data interchange,=EDIFACT
=eMMC|=UFS storage
EtherCAT
FIX protocol|=FIX,financial information exchange,fix engine,fix/fast,quickfix,quickfix/j
FpML
=FTP
=G.711
=G.729
=~HART
HBM|high bandwidth memory
=HCPCS
HTTP|http/https
HTTP/2
=ICD-10
=ICD-9
IEC 62304
=!IHE|ihe profiles
=IMAP
ISO 20022
ISO 21434|iso/sae 21434
ISO 8583
JSON-RPC
JTAG|=SWD
=LPDDR5
Medical terminologies|loinc,snomed ct,icd-10 codes,icd-10 coding,medical coding,clinical terminologies,terminology services,terminology server
Memory interfaces|memory controllers,ddr memory interfaces,ddr3/ddr4
Mesh networks|mesh networking,wireless mesh
=MMSC
Modbus
=~MOST|media oriented systems transport
=!MP3
NCPDP|=NCPDP SCRIPT
NETCONF
=NTP
NVMe
OPC UA|=OPC
Open banking|open banking apis
OpenADR
openEHR
=!Opus
PCIe|pci express
=POP3
PROFINET|profibus
=PSD2
=PSD3
=QUIC|http/3
=RCS|rich communication services,sms center
RESTCONF
RS-485|rs485,rs-232,rs232
-RSS|rss feeds
=RTMP
=RTSP
=RxNorm
SCTE-35|=SCTE
=SCTP
SFTP
=SMSC
=SMTP
SNOMED
=SSAI|server-side ad insertion,dynamic ad insertion
=SSH
=SSL|ssl/tls,=TLS,tls/ssl,ssl certificates
=STOMP
Sub-GHz radio|sub-ghz,frequency hopping
SWIFT messaging|swift messages,swift payments,swift network,swift mt,=MT103,=MT940,swift gpi,=~MX messages
=!UMLS
UN R156|=UNECE R156,=R156,software update management system
=!USB|usb protocol,usb drivers,=USB PD
=USSD gateway
XBRL|=iXBRL
=XCA
=~XCP|=~CCP/XCP,asam xcp
=!XDS
=XDS.b
|+5G
eCPRI|=CPRI,fronthaul,midhaul,open fronthaul
=F1AP
LTE layer 2|rrc/nas,mac layer,mac scheduler,layer 2 protocol stack,phy layer,l1 software,5g l1,l2/l3 protocols,protocol stack development,baseband software,lte protocol stack,5g protocol stack
=!PHY
=PHY/MAC
=RLC
=XnAP
|+AI agents
=A2A|agent-to-agent protocol
|+AMBA
=ACE/CHI
=APB|avalon-mm,axi-stream,axi interconnect,amba protocols
=~Avalon bus
=AXI4
=~CHI protocol
|+Authentication
=JWT|json web tokens,=JWTs,jwt tokens,jwt authentication,jwt-based
|+Automotive Ethernet
=1000BASE-T1
BroadR-Reach
|+BIM
=!IFC|industry foundation classes,=IFC models
|+Building automation
=~DALI
|+EDI
ASC X12|=X12,=ANSI X12,x12 edi,edi x12,edi transactions 837,=837/835,edi 835
=EDI 837
=HIPAA 5010
|+EDI,+HIPAA
=HIPAA EDI
|+Ethereum
=BEP-20
ERC-20|=ERC-721,=ERC-1155,=ERC-4337,=ERC-4626,token standards,erc standards,account abstraction,token contracts
=SPL tokens
|+GIS
CityGML|=!GML,inspire directive
=COGs
GeoJSON|topojson
GeoTIFF|cloud optimized geotiff,geopackage
=!INSPIRE
=KML|keyhole markup language
=KMZ
=OGC|web map services,ogc standards,ogc services,ogc web services,ogc apis
=PMTiles
Shapefiles|esri shapefiles
=!STAC|spatiotemporal asset catalog
Vector tiles|map tiles,tile servers,mapbox vector tiles,raster tiles,map tiling
=WCS
=WFS|wms/wfs,web feature service
=WMTS
|+HL7
=ADT messages
=CCD
=CDA|clinical document architecture
HL7 v2|=HL7v2,hl7 v2.x,hl7 2.x,hl7 adt
=HL7v3
|+Networking
EtherChannel|port channel
=LAG
=~VTP|vlan trunking protocol,vlan trunking,=!trunking,trunk ports
|+PCIe
CXL|compute express link
=~UCIe
|+Telecommunications
=~CAP protocol
=SS7/MAP
|+V2X
=~DSRC|dedicated short range communications
|+Video streaming
=AV1
=AVC
=CMAF
H.264|=x264,=H.264/AVC,h264
=H.265
HEVC|=x265,h265
MPEG-TS|mpeg-2 ts,mpeg transport stream,mpeg2,mpeg-2,mpeg-4,transport streams,=MPEG
=!SRT|secure reliable transport
=VP8
=VP9
=VVC
|+Vulkan
SPIR-V
|AUTOSAR
SecOC
|Authentication
FIDO2|webauthn,passkeys
Kerberos
=MFA|=2FA,multi-factor authentication,two-factor authentication
OpenID Connect|openid,open id connect,oidc
SAML|saml 2.0
=SSO|single sign on
|Authentication,Authorization
OAuth|oauth2,o-auth
|Automotive software
CAN bus|=!CAN,canbus,can protocol
FlexRay
LIN bus|=~LIN
SOME/IP|someip
|CAN bus
CANopen
|Embedded systems
1-Wire
6LoWPAN
=ADS-B
=AFDX
=AMBA|axi bus,=AHB,apb bus
CC-Link
=CCSDS
DDR memory|ddr4,ddr5,lpddr,=DDR,=LPDDR4
DDS middleware|rti dds
DeviceNet
DisplayPort
DLMS/COSEM|=DLMS
=DNP3|=DNP 3.0
EnOcean
EtherNet/IP
=HART protocol
=HDMI
=I2C
=I2S
=I3C
IEC 60870|iec 60870-5-104,iec60870-5-101,iec 104,iec 60870-5-101
IEC 61850
IO-Link
ISO 11898
=ISOBUS
JESD204B|=JESD204
=KNX
Link 16
LonWorks
=LVDS
LwM2M
M-Bus|wireless m-bus
=Matter protocol|=Project Chip,=!Matter,matter smart home
MAVLink
MIPI CSI|mipi csi-2,mipi dsi,=MIPI,=CSI-2
MTConnect
=NMEA|nmea 0183,nmea 2000
OPC DA|opc classic
PackML
=QSPI
=RS-422
=SDIO
SECS/GEM
SerDes
Sigfox
SMBus|pmbus
SpaceWire
=SPI|serial peripheral interface
=STANAG
=Thread protocol|openthread,thread networking
=!Thunderbolt
UART|=USART
USB 3.0
=USB-C|usb type-c,usb power delivery
=UWB|ultra-wideband
|Embedded systems,CAN bus
CAN FD
=ISO-TP
|Embedded systems,MQTT
MQTT brokers|mosquitto broker,=EMQX
Sparkplug B
|Embedded systems,Modbus
Modbus TCP|modbus rtu
|Event-driven architecture
CloudEvents
|HealthTech
=HL7
|HealthTech,?HL7
=FHIR|hl7 fhir,=FHIR R4
|Identity management
LDAP
=SCIM
|IoT
LoRaWAN|=LoRa
=MQTT
|Network security
=802.1X
=~RADIUS
|Networking
5G Core|5gc
5G RAN|gnodeb,ran engineering
802.11ax
=AFP
=ARP
=AS2|as4
=BFD
=BGP
CalDAV
=CAMARA
=CAPWAP
Carrier Ethernet|metro ethernet
=CDMA
=DHCP
=Diameter protocol|=!Diameter,=~Diameter Gy
=DMVPN
=DNS|domain name system
=DOCSIS
DoH
=DWDM|optical networking,optical transport
EAP-TLS
=EIGRP
EPC core|evolved packet core,=EPC,=MME,=SGW,=PGW,=~AMF,packet core,mobile core,mobile packet core,core network elements,=UDM,=~EPC/5GC
eSIM|euicc
=Ethernet
=EVPN
FlexVPN
=Frame Relay
=FTPS
=GETVPN
=GLBP
gNMI|gnmi/gnoi
=GPON|=FTTH,xgs-pon
=GPRS|edge gprs
GRE tunnels|=~GRE
=GSM
GTP protocol|=GTP,=GTP-U,=GTP-C
H.323
HLR/HSS|=HSS
=HSRP
iBGP|=EBGP
=ICMP
=IGMP
IMS core|ip multimedia subsystem
=IPAM
IPv4
IPv6|ipv4/ipv6
=IS-IS
=ISDN
=ISUP
=L2TP
=L3VPN
=LACP|link aggregation
LAN/WAN|=WAN,=LAN
=LLDP
LTE RAN|enodeb
mDNS
=MEGACO
=MGCP
=MP-BGP
=MPLS
MPLS TE
NB-IoT|lte-m,cat-m1
=NDP
NETCONF/YANG
NetFlow|sflow,ipfix
=O-RAN|=Open Ran,=!ORAN,cloud ran,=C-RAN,=~RAN,radio access network,ran optimization,=~RIC,ran intelligent controller
OSPF
OSS/BSS|bss/oss,operations support systems
=OTN
=OVSDB
P4 language|p4 programming
=PCRF
=PDCP
PPPoE
=PPTP
PTP timing|ieee 1588,precision time protocol
RCS messaging
RF planning
Routing and switching|routing protocols,network switches,routers and switches,switching and routing,routing & switching,layer 3 switches,l2/l3 switching,network routers,l1 switch,=!Routing,=!Switching
RRC protocol|=RRC
=RSTP|=MSTP
=RTP|=RTCP,rtp/rtcp
=S1AP|=NGAP
Satellite communications|satcom,satellite ground stations,ground station software,=DVB,=DVB-S2,satellite systems,satellite operations software
SIP trunking
=SLAAC
=SMB|=CIFS
=SMPP
SMS gateways
=SNMP
=SONET|=SDH,sonet/sdh
Spanning tree|=!STP,spanning tree protocol
SR-MPLS|segment routing
=SRTP
SRv6
=SS7|sigtran
STUN/TURN|=Turn Server
SyncE
TACACS+
=TCAP
=TCP/IP|=TCP,tcp ip,tcp/ip protocols,tcp/ip stack,tcp/udp
=TDM
=TFTP
TM Forum|=ETOM,tmf open apis
=TR-069|tr-181
=TSN|time-sensitive networking
=UDP
=UMTS|wcdma
=USSD
VLAN
VoLTE|=VONR
=VPLS
vRAN
=VRF
=VRRP
=VXLAN
WebDAV
WiMAX
=WPA2|wpa3
=X2AP
xDSL|=ADSL,=VDSL
|Networking,Network security
=VPN|=VPNs
|Networking,Software-defined networking
OpenFlow
|Payments
3-D Secure|3d secure,=3DS2
=~ACH|ach payments,ach processing,=NACHA
=~BACS|bacs payments
=~CHAPS|chaps payments
=~EMV|emv payments,chip and pin,contactless payments
Faster Payments
SEPA|sepa instant,sepa payments,sepa direct debit
|SSL
mTLS|mutual tls
|Storage management
Fibre Channel|fiber channel,=FCoE,=~FC storage
iSCSI
|VPN
IPsec
|Video streaming
=HLS|http live streaming
MPEG-DASH|dash streaming,dash/hls,hls/dash
@practice 4
API testing|rest api testing,api automation testing,testing apis
CI/CD|cicd,ci-cd,ci & cd,continuous integration,continuous delivery,continuous deployment,=CI,ci and cd,continuous integration/continuous delivery,continuous integration/continuous deployment,continuous integration and continuous delivery,build pipelines,continuous integration and continuous deployment,ci pipelines,ci systems,build automation,automated builds,kontinuierliche Integration,CI-/CD-Pipelines,intégration continue,déploiement continu,livraison continue,intégration et déploiement continus,continue integratie,integración continua,despliegue continuo,entrega continua,integración y despliegue continuo,integrazione continua,rilascio continuo,integração contínua,entrega contínua,implantação contínua,integração e entrega contínua,ciągła integracja,ciągłej integracji,ciągłe wdrażanie,ciągłego wdrażania,ciągłe dostarczanie,ciągłego dostarczania,release pipelines,kontinuerlig integration
Data modeling|data models,data modeler,database modeling,database models,data schemas,logical data modeling,physical data modeling,entity relationship modeling,er modeling,modeling data,Datenmodellierung,Datenmodelle,Datenmodellen,modélisation de données,modélisation des données,modélisation de la donnée,modèles de données,modèle de données,modélisation data,datamodellering,gegevensmodellering,datamodel,datamodellen,gegevensmodellen,modelado de datos,modelización de datos,modelos de datos,modelo de datos,modelamiento de datos,modellazione dei dati,modellazione dati,modelli di dati,modello dati,modelli dati,modellazione di dati,modelagem de dados,modelação de dados,modelos de dados,modelo de dados,modelowanie danych,modelowania danych,modelowaniu danych,modele danych,modeli danych,modelar bancos de dados
DevSecOps|dev sec ops
Dimensional modeling|dimensional models,dimensional data modeling,kimball,dimensional data models,surrogate keys,conformed dimensions,fact tables,fact and dimension tables,fact/dimension tables,facts and dimensions,dimension tables,aggregate tables
Formal verification|formal methods,model checking,theorem proving,formal specification,=TLA+,=Coq,=~Lean prover,=~Isabelle,theorem provers,proof assistants,interactive theorem proving,isabelle/hol,sat/smt,symbolic execution,abstract interpretation
GitOps|git ops
Infrastructure as code|=IaC,=IAC,iac tools,infra as code,infrastructure automation as code,infraestructura como código,infrastruttura come codice,infraestrutura como código,infrastruktura jako kod,infrastruktury jako kod,infrastructure as a code,Infrastruktur als Code,infrastructure en tant que code,infrastructure en code
MLOps|ml ops,=LLMOps
Shader programming|shading languages,shader development,shader languages,writing shaders
Static timing analysis|=!STA,timing analysis,timing constraints
Usability testing|user testing
|Automated testing
=BDD|behavior-driven development
|CI/CD
Deployment automation|automated deployments
Deployment pipelines
|Dimensional modeling
Snowflake schema
Star schema
|Reinforcement learning,LLM
=RLHF|reinforcement learning from human feedback,=RLAIF
|Security testing,Cybersecurity
Penetration testing|pentest,pentesting,pen-testing,ethical hacking,Penetrationstests,Sicherheitstests,tests d'intrusion,test d'intrusion,tests de pénétration,penetratietesten,penetratietests,pruebas de penetración,tests de intrusión,pruebas de intrusión,test di penetrazione,testes de penetração,testes de intrusão,testy penetracyjne,testów penetracyjnych
|Unit testing,Automated testing
=TDD|test driven,test-driven development,développement piloté par les tests,développement dirigé par les tests,desarrollo guiado por pruebas,desarrollo dirigido por pruebas,sviluppo guidato dai test,desenvolvimento orientado a testes,desenvolvimento guiado por testes
@practice 3.5
A/B testing|ab testing,split testing,multivariate testing,a/b experimentation,experimentation platform
Accessibility testing|a11y testing
Blue teaming|blue team
Chaos engineering|chaos monkey,chaos experiments,chaos testing
Code review|peer reviews,peer code reviews,code reviewing,review pull requests,pr reviews,code and design reviews,reviewing pull requests,perform code reviews,design and code reviews,review peer code,pull request reviews,code inspections,review each other's code,reviews of code,revue de code,revues de code,relecture de code,codereviews,revisión de código,revisiones de código,revisione del codice,revisione di codice,revisioni del codice,revisão de código,revisões de código,przegląd kodu,przeglądy kodu,przeglądu kodu,przeglądów kodu,przeglądach kodu,kodgranskning,kodgranskningar,codebeoordeling
Contract testing|consumer-driven contracts
Cross-browser compatibility|cross browser,browser compatibility
Cross-browser testing
Data vault
Design reviews
Detection engineering|detection rules,sigma rules,writing detections
Exploratory testing
Functional testing|tests fonctionnels,functionele testen,functioneel testen,pruebas funcionales,test funzionali,testes funcionais,testy funkcjonalne,testów funkcjonalnych
Fuzz testing|fuzzing
Incident response|incident handling,security incident response,responding to incidents,incident responders,=!IR,=CSIRT,=DFIR,respond to security incidents,security incident management,réponse à incident,réponse aux incidents,respuesta a incidentes
Integration testing|automated integration tests,system integration testing,=SIT,Integrationstests,tests d'intégration,integratietesten,integratietests,pruebas de integración,tests de integración,test di integrazione,testes de integração,testy integracyjne,testów integracyjnych,testami integracyjnymi,integrationstester
Logic synthesis|rtl synthesis,synthesis and timing
Medallion architecture|medallion
Performance testing|Last- und Performancetests,tests de performance,performancetesten,prestatietesten,pruebas de rendimiento,test di performance,test prestazionali,testes de desempenho,testes de performance,testy wydajnościowe,testów wydajnościowych,Performancetests
Red teaming|red team,purple team,purple teaming
Regression testing|!regression,Regressionstests,tests de non-régression,tests de régression,regressietesten,regressietests,pruebas de regresión,test di regressione,test di non regressione,testes de regressão,testy regresji,testów regresji,testy regresyjne,testów regresyjnych,non-régression,regressionstester
Responsive design|=RWD,responsive layouts,responsive websites,responsive development,responsive front-end development,responsive web,responsive ui,mobile first,responsive user interfaces,mobile responsive,responsive interfaces,adaptive design,responsive web applications,responsive layouts and design,responsief ontwerp,diseño responsivo,diseño responsive,diseño adaptativo,design responsivo,layout responsivo,responsywne strony,responsywnych stron,responsywność,responsywności
Reverse engineering|reverse-engineer,reverse-engineering of
Security posture|security posture management
Unit testing|unit tested,automated unit tests,unittest2,=!nose2,Komponententests,Modultests,tests unitaires,test unitaire,unittesten,unittests,pruebas unitarias,tests unitarios,test unitarios,test unitari,test di unità,testes unitários,testes de unidade,testy jednostkowe,testów jednostkowych,testach jednostkowych,testami jednostkowymi,testowanie jednostkowe,testowania jednostkowego,enhetstester,enhetstest,enhetstestning,enhedstest,enhetstesting
Visual regression testing|visual testing,visual regression
Wireframing|wireframes
|+MLOps,+CI/CD
CI/CD for ML|ml ci/cd,model ci/cd,ml deployment pipelines,ml release pipelines
|?Linux
Device driver development|low-level drivers,board drivers,display drivers,peripheral drivers,sensor drivers,writing drivers,driver programming,linux drivers,windows drivers development,device drivers,linux device drivers,driver development,Gerätetreiber,Treiberentwicklung,Gerätetreibern
|?SQL
Stored procedures|stored procs,sql stored procedures,store procedures,functions and triggers,procédures stockées,opgeslagen procedures,procedimientos almacenados,procedimentos armazenados,procedury składowane,procedur składowanych
|Automated testing
Page Object Model|page objects,page object pattern,pom pattern,=!POM
|Cybersecurity
Vulnerability assessment
Vulnerability scanning|vulnerability scans
|Digital forensics
Memory forensics
|Performance testing
Load testing|stress testing,Lasttests,tests de charge,tests de montée en charge,loadtesten,pruebas de carga,pruebas de estrés,test di carico,testes de carga,testes de stress,testy obciążeniowe,testów obciążeniowych
|Reinforcement learning,LLM
=GRPO|group relative policy optimization
|Secure coding
Security code review|secure code review
|Security testing
DAST|dynamic application security testing
|Static analysis,Security testing
SAST|static application security testing
@practice 3
API integration|third-party integrations,third party apis,integrations with third-party,3rd party apis,3rd party integrations,integrating with apis,intégration d'API,API-koppelingen,API-integraties,koppelingen met API's,integración de APIs,integrazione di API,integrazione API,integração de APIs,integração com APIs,integracja API,integracje API,integracji API,integrate third-party services,integrating third-party services,third-party service integration,integrate external services,integrating external services
Attack surface management|external attack surface management,=EASM,attack surface reduction,dark web monitoring,digital risk protection,brand protection monitoring
Automated testing|test automation,automation testing,testing automation,automated test suites,automated software testing,automated qa,qa automation,=SDET,automated test frameworks,Testautomatisierung,automatisierte Tests,automatisierten Tests,automatisierter Tests,tests automatisés,automatisation des tests,automatisation de tests,geautomatiseerd testen,geautomatiseerde testen,geautomatiseerde tests,testautomatisering,pruebas automatizadas,tests automatizados,automatización de pruebas,test automatici,test automatizzati,automazione dei test,testes automatizados,automação de testes,automatização de testes,testy automatyczne,testów automatycznych,testami automatycznymi,automatyzacja testów,automatyzacji testów,automatyzację testów,automatiserade tester,automatiserad testning
Binary analysis|disassembly,binary exploitation
Black-box testing|black-box
Boundary value analysis|equivalence partitioning
Business continuity|=BCP,=BCP/DR,=DR/BCP,=BCDR,business continuity planning,plan de continuité d'activité,bedrijfscontinuïteit,plans de continuité d'activité,Notfallmanagement
Card sorting
Compatibility testing
Component testing
Configuration management|config management,Konfigurationsmanagement,gestion de configuration,gestion de la configuration,gestion des configurations,configuratiebeheer,gestión de la configuración,gestión de configuración,gestione della configurazione,gestione delle configurazioni,gestão de configuração,gerenciamento de configuração,zarządzanie konfiguracją,zarządzania konfiguracją
Conjoint analysis
Customer research
Data strategy|data roadmap
Data-driven testing
Database administration|database administrator,=DBA,Datenbankadministration,Datenbankverwaltung,Datenbank-Administration,administration de bases de données,administration de base de données,administration des bases de données,administrateur de bases de données,databasebeheer,databasebeheerder,administración de bases de datos,administrador de bases de datos,administración de base de datos,amministrazione di database,amministrazione di basi di dati,administração de bases de dados,administração de banco de dados,administração de bancos de dados,administrador de banco de dados,administracja bazami danych,administracji bazami danych,administrowanie bazami danych,administrowania bazami danych
Database management|data base management,db management,gestione di database
Database testing
DataOps
Design systems|component libraries
DevOps|dev ops,devops practices,devops tools,devops culture,devops engineer
Disaster recovery|backup and recovery,backup and restore,dr drills,dr testing,=~DR planning,disaster recovery planning,Notfallplanung,Notfallwiederherstellung,Notfallkonzepte,plan de reprise d'activité,reprise après sinistre,uitwijkvoorzieningen,recuperación ante desastres,recuperación de desastres,continuidad de negocio,continuidad del negocio,continuità operativa,ripristino di emergenza,recuperação de desastres,continuidade de negócio,odtwarzanie po awarii,ciągłość działania,ciągłości działania,plans de reprise d'activité
Distributed tracing|tracing tools,request tracing,correlation ids
Documentation|documenting,write docs,writing docs,Dokumentation,Dokumentationen,dokumentieren,documentación,documentação,documentazione,documentatie,dokumentacja,dokumentacji,dokumentację
EMC testing|emi/emc,electromagnetic compatibility,=~EMI,emc compliance,emc/emi,emi/emc compliance,emi/emc testing
End-to-end testing|e2e,end-to-end automated tests,e2e test automation,end-to-end test automation,tests de bout en bout,pruebas de extremo a extremo,pruebas end-to-end,pruebas e2e,test end-to-end,testes de ponta a ponta,testes end-to-end,testes e2e,testy end-to-end,testów end-to-end,testy e2e,testów e2e
Endpoint management|device management,=!MDM,unified endpoint management,=UEM,mobile device management,desktop management,Clientmanagement,Softwareverteilung,Endgeräteverwaltung,Mobilgeräteverwaltung
Endpoint security|endpoint protection,antivirus,endpoint detection
Functional verification|constrained random verification,coverage-driven verification,asic verification,design verification engineer,testbench development,testbenches,self-checking testbenches,functional coverage,coverage closure,verification plans,verification planning,constrained random stimulus,~verification environments,verification methodologies,uvm testbenches,chip verification,ip verification,block-level verification
Funnel analysis|conversion funnels,funnel analytics
Geospatial analysis|spatial analysis,spatial data
Heuristic evaluation
High-level synthesis|=HLS synthesis
IC layout|analog layout,mask layout,custom layout,full-custom layout
Infrastructure automation|infrastructure management,automation of infrastructure,infrastructure provisioning
Interoperability testing
!Level design|level designer
Load balancing|load balancers,=~ADC
Localization testing|internationalization testing
Manual testing|manual qa,manual test execution,manual test cases,manual and automated testing,tests manuels,handmatig testen,handmatige testen,pruebas manuales,test manuali,testes manuais,testy manualne,testów manualnych,testowanie manualne,testowania manualnego,manuelle Tests,manuella tester
Master data management|=~MDM,Stammdatenmanagement,Stammdatenpflege,Stammdaten
Mixed-signal design|mixed signal
Mobile testing|mobile app testing,mobile test automation
Model-based testing
Mutation testing
Network forensics
Observability|osservabilità,observabilidade,observabilidad,observabilité,obserwowalność
OT security|ics security,industrial cybersecurity,industrial control system security,=~ICS
Patch management|~patching,patching servers,Patchmanagement,gestion des correctifs
Performance tuning|performance optimization,optimizing performance,code optimization,performance profiling,performance tune,performance engineering,tuning performance,optimizing application performance,application performance optimization,profilers,cpu profiling,profiling code,Leistungsoptimierung,Performanceoptimierung,Performance-Optimierung,Laufzeitoptimierung,optimisation des performances,optimisation de performance,optimisation de la performance,prestatieoptimalisatie,optimaliseren van prestaties,optimización del rendimiento,optimización de rendimiento,mejora del rendimiento,ottimizzazione delle prestazioni,ottimizzazione delle performance,otimização de desempenho,otimização de performance,optimização de performance,optimização de desempenho,optymalizacja wydajności,optymalizacji wydajności,optymalizację wydajności,optymalizacja kodu
Physical verification|=DRC/LVS,place and route,floorplanning
POSIX threads|pthreads
Property-based testing
Release management|release engineering,release planning,release processes,release process management
Risk-based testing
Sanity testing
Search engine marketing|=~SEM,paid search,=~PPC,pay-per-click
Secure boot|trusted boot,measured boot,verified boot,secured boot
Security architecture|security architect,security by design,secure architecture,security design
Security testing
Security testing automation
=SEO|search engine optimization,technical seo,Suchmaschinenoptimierung
Signal integrity|power integrity
Slowly changing dimensions|=SCD,scd type 2
Smoke testing
Software composition analysis|=!SCA
Static analysis|static code analysis,code analysis tools,static analyzers,static code analyzers
Static code review|code audits,code auditing
Survival analysis
Test data management|test data
User research|ux research,user interviews,usability studies,ux researcher,Nutzerforschung,recherche utilisateur,gebruikersonderzoek,investigación de usuarios,investigación con usuarios,ricerca utente,ricerca sugli utenti,pesquisa com usuários,pesquisa de usuário,badania użytkowników,badań użytkowników
User-centered design|human-centered design,user-centred design,=HCD,=UCD
Version control|source control,source code management,source code control,=SCM,=VCS,versioning systems,revision control,code versioning tools,version control systems,source code repositories,version controlling,version control tools,Versionskontrolle,Versionsverwaltung,Versionskontrollsysteme,Versionskontrollsystemen,Versionsverwaltungssysteme,Versionsverwaltungssystemen,gestion de versions,contrôle de version,gestion des versions,outils de versioning,gestionnaire de versions,versiebeheer,versiebeheersystemen,control de versiones,sistemas de control de versiones,gestión de versiones,controllo di versione,controllo versione,controllo delle versioni,sistemi di versionamento,versionamento del codice,controle de versão,controlo de versões,controle de versões,versionamento de código,kontrola wersji,kontroli wersji,systemy kontroli wersji,systemów kontroli wersji,versionamiento,versionamiento de código,sistemas de versionamiento,Sistema de versionamiento,versionamento,versionado de código,versionshantering,versionsstyring
Vulnerability research|exploit development,!exploitation,zero-day research
Web design|website design,conception web,webontwerp,diseño web,projektowanie stron,projektowania stron internetowych,projektowanie stron internetowych
Web scraping|data scraping,web crawling,web crawlers,web scrapers,web crawl,moissonnage web,extracción de datos web,raspado web,raspagem de dados,raspagem web
White-box testing|white-box,glass box testing
WS-Security|=WS-Trust
|+AR/VR
VR development|vr applications,=XR development,xr applications,immersive technologies
|+Active Directory
Active Directory security|ad security,tiered administration,kerberoasting
|+Automated testing
Test automation frameworks|test frameworks,automated testing frameworks,~automation frameworks
|+Debugging
Kernel debugging|kernel debuggers,=kgdb,kernel crash analysis,kernel tracing
|+Game development
Procedural generation|procedural content generation,procedural modeling
|+HTML
Semantic HTML|html semantics,semantic web markup
|?REST API
API design|api architecture,rest api design,restful api design,designing and developing apis,api first,designing restful apis,Schnittstellendesign,conception d'API,diseño de APIs,progettazione di API,desenho de APIs,projektowanie API,projektowania API
API development|backend api development,rest api development,build apis,building apis,Schnittstellenentwicklung,Schnittstellenprogrammierung,API-Entwicklung,développement d'API,API-ontwikkeling,ontwikkelen van API's,desarrollo de APIs,sviluppo di API,sviluppo API,desenvolvimento de APIs,criação de APIs,tworzenie API,tworzenia API
|?SQL
Database design|db design,relational database design,schema design,database schemas,database modeling and design,database architecture,sql database design,Datenbankdesign,Datenbankentwurf,Datenbankmodellierung,conception de bases de données,conception de base de données,databaseontwerp,diseño de bases de datos,diseño de base de datos,progettazione di database,progettazione di basi di dati,progettazione database,desenho de bases de dados,projeto de banco de dados,modelagem de banco de dados,projektowanie baz danych,projektowania baz danych,projektowaniu baz danych
Query optimization|query tuning,sql tuning,sql optimization,query performance,sql query optimization,database optimization,database tuning,sql performance tuning,database performance,optimizing sql,optimize sql queries,sql query tuning,optimized queries,~execution plans,performance tune sql,db tuning,database performance tuning,performance tuning of databases,optimisation de requêtes,optimisation des requêtes,optimisation de requêtes SQL,optimaliseren van queries,queryoptimalisatie,optimización de consultas,optimización de queries,ottimizzazione delle query,ottimizzazione query,otimização de consultas,otimização de queries,optimização de queries,optymalizacja zapytań,optymalizacji zapytań,optymalizację zapytań,optymalizacja zapytań SQL,optimizing SQL queries,optimization of SQL queries,slow queries,optimiser les requêtes,Abfrageoptimierung
|AI
AI red teaming|llm red teaming,jailbreak detection,adversarial robustness,ai safety evaluations
|Accessibility
Web accessibility|accessible websites,accessible web applications
|Agile
Agile coaching|agile coach
|Algorithms
Computational geometry
|Application security
Mobile security|mobile app security,mobile application security
Web application security
|Automated testing
Keyword-driven testing
UI testing|gui testing,user interface testing,ui automation,frontend testing,ui test automation,ui test frameworks,automated ui testing
|Cloud security,Security posture
Cloud security posture management|=CSPM
|Containers,?Kubernetes
Container security|kubernetes security,image scanning,container scanning
|Embedded systems
Board bring-up|hardware bring-up,bring-up of boards,silicon bring-up
Board support packages|=BSP
Bootloader development|bootloader
|Game development
Engine programming|game engine programming,game engine development
|Information security
Secrets management|secret management,secrets hygiene
|IoT
IoT security
|MLOps
Model monitoring|model drift,data drift,drift detection
|Machine learning
Hyperparameter tuning|hyperparameter optimization
Speech processing|speech technologies,speech enhancement,speech models,speech and audio,audio and speech
|Network security
Network access control|=!NAC
|Networking
Network automation|network as code
Network troubleshooting|troubleshooting networks
|Performance testing
Soak testing|endurance testing
|Red teaming
Adversary emulation|breach and attack simulation,adversary simulation
|Reinforcement learning
Multi-agent RL|multi-agent reinforcement learning,=MARL
Offline RL|offline reinforcement learning,batch reinforcement learning
Reward modeling|reward models,reward functions,reward design,reward shaping,reward engineering,process reward models
|Statistics
Monte Carlo methods
Statistical analysis|statistical methods
Statistical modeling|statistical models
Statistical process control|=!SPC
|Vulnerability management
Vulnerability analysis|vulnerability discovery
@practice 2.5
AAA protocols|=~AAA
Acceptance testing|uat,Abnahmetests,Akzeptanztests,tests d'acceptation,tests de recette,tests utilisateurs,acceptatietesten,acceptatietests,gebruikersacceptatietest,pruebas de aceptación,test di accettazione,testes de aceitação,testes de aceite,testy akceptacyjne,testów akceptacyjnych
Ad hoc testing
AI security|llm security,ml security,adversarial machine learning,prompt injection
Analog electronics|analog circuits,analogue electronics,op-amps,operational amplifiers,phase-locked loops,=PLLs,data converters,bandgap references,analog and digital circuits,analog/digital circuits,analog and mixed-signal,analog ic design,circuit analysis,circuit simulation,electronic circuit design,digital circuit design,mixed-signal circuits,digital and analog circuit design
App store optimization|=ASO
Automotive cybersecurity
Backend development|back-end engineer,backend,back end,server side development,back-end developer,Backend-Entwicklung,Backendentwicklung,développement back-end,développement backend,backendontwikkeling,backend-ontwikkeling,desarrollo backend,desarrollo back-end,sviluppo backend,sviluppo back-end,desenvolvimento backend,desenvolvimento back-end
Business analysis|business analyst,business process analysis,analyse métier,analyse fonctionnelle,analyste fonctionnel,bedrijfsanalyse,businessanalyse,functionele analyse,análisis de negocio,análisis funcional,analista funcional,analista de negocio,analisi funzionale,analisi di business,analista funzionale,análise de negócio,análise funcional,analista de negócios,analiza biznesowa,analizy biznesowej,analityk biznesowy,analizę biznesową
-Capacity planning|!capacity planning,capacity management,infrastructure capacity planning
Churn modeling|propensity models,propensity modeling,=~LTV modeling
Clustered file systems|cluster file systems,parallel file systems,shared file systems
Computer telephony integration|=CTI
Content design|ux writing,ux writer
Content strategy
Conventional Commits|commit messages
Copywriting
Data analysis|data analytics,data analyst,analyzing data,analyze data,Datenanalyse,Datenanalysen,Datenauswertung,Datenauswertungen,analyse de données,analyse des données,analyse de la donnée,analyses de données,gegevensanalyse,análisis de datos,analítica de datos,analista de datos,analisi dei dati,analisi dati,analisi di dati,análise de dados,análises de dados,analista de dados,analiza danych,analizy danych,analizę danych,analizie danych,analizą danych,dataanalys,dataanalyse
Data engineering|data engineer,data platform engineering,ingénierie des données,ingénierie de données,ingénierie de la donnée,ingeniería de datos,ingegneria dei dati,engenharia de dados,inżynieria danych,inżynierii danych
Data observability
Design for manufacturing|=DFM,design for manufacturability,=~DFx
Design for testability|=DFT,scan insertion,=ATPG,boundary scan,jtag boundary scan,scan chains,design for test
Digital design|digital logic,digital logic design,digital circuits,logic design,digital electronics
DNS security|=DNSSEC
Email development
Email marketing
Email security|=DMARC,=DKIM,=SPF records,anti-phishing,anti-spam
Fit-gap analysis|fit/gap analysis,fit-to-standard,fit-to-standard workshops,gap/fit analysis
Frontend development|front-end engineer,frontend,front end,client-side development,ui development,front-end developer,Frontend-Entwicklung,Frontendentwicklung,développement front-end,développement frontend,développement front,frontendontwikkeling,frontend-ontwikkeling,desarrollo frontend,desarrollo front-end,sviluppo frontend,sviluppo front-end,desenvolvimento frontend,desenvolvimento front-end
Full-stack development|full stack,fullstack,full stack developer,Full-Stack-Entwicklung,Fullstack-Entwicklung,Front- und Backend,développement full-stack,développement fullstack,full-stack-ontwikkeling,desarrollo full-stack,desarrollo fullstack,sviluppo full-stack,sviluppo fullstack,desenvolvimento full-stack,desenvolvimento fullstack
Game economy design|in-game economy,monetization design
Game testing|game qa,playtests
Hardware design|hardware engineering,hardware development,electronic design,electronics design,circuit design,hardware engineer,circuit board design,electronic circuits,schematic design,Schaltungsentwurf,Schaltungsentwicklung,Hardwareentwicklung,Hardware-Entwicklung,Elektronikentwicklung,conception électronique,électronique numérique,hardwareontwerp,hardwareontwikkeling,elektronicaontwerp,diseño electrónico,diseño de hardware,diseño de circuitos,progettazione elettronica,progettazione hardware,projeto eletrônico,desenho de hardware,projeto de hardware,projektowanie elektroniki,projektowania elektroniki,projektowanie układów elektronicznych
Hardware/software co-design|hardware software codesign
Incident management|incident management process,Störungsmanagement,gestion des incidents,gestion d’incidents,incidentbeheer,incidentmanagement,gestión de incidencias,gestión de incidentes,gestione degli incidenti,gestione incidenti,gestão de incidentes,gerenciamento de incidentes,zarządzanie incydentami,zarządzania incydentami,obsługa incydentów,obsługi incydentów,incidenthantering
Incremental static regeneration|=~ISR
Infrastructure security
Internationalization|i18n
IP telephony|voip telephony,telephony integration
Linux packaging|debian packaging,rpm packaging,package maintainers
Localization|l10n
Log forensics
Low-power design|power management,power optimization,battery optimization,energy efficiency of software,ultra-low-power
Market basket analysis
Mobile development|mobile apps,mobile applications,mobile developer,App-Entwicklung,Mobilentwicklung,mobile Anwendungsentwicklung,Entwicklung mobiler Anwendungen,Entwicklung mobiler Apps,développement mobile,applications mobiles,application mobile,mobiele applicaties,mobiele apps,app-ontwikkeling,desarrollo móvil,aplicaciones móviles,desarrollo de aplicaciones móviles,sviluppo mobile,applicazioni mobili,app mobili,sviluppo di app,desenvolvimento mobile,aplicativos móveis,aplicações móveis,aplikacje mobilne,aplikacji mobilnych,aplikacjami mobilnymi
Pair programming|pair program,paired programming,mob programming,pairing,programmation en binôme,programación en pareja,programmazione in coppia,programação em par,programação em pares,programowanie w parach,programowania w parach
Phishing analysis|phishing investigations,email threat analysis
Platform engineering|developer platforms,platform engineer,internal developer platform
Presales|pre-sales,presales engineering
Privacy engineering|privacy by design,privacy-enhancing technologies,differential privacy,homomorphic encryption
Probabilistic modeling|probabilistic models,probabilistic programming,probabilistic graphical models,bayesian networks,probabilistic filtering,particle filters
Problem management|problem management process
Project management|project planning,Projektmanagement,Projektsteuerung,gestion de projet,conduite de projet,pilotage de projet,projectmanagement,projectbeheer,projectleiding,gestión de proyectos,dirección de proyectos,gestione di progetti,gestione dei progetti,gestione progetti,gestão de projetos,gestão de projectos,gerenciamento de projetos,zarządzanie projektami,zarządzania projektami,zarządzaniu projektami,prowadzenie projektów,Projektleitung,Teilprojektleitung
RDF vocabularies|resource description framework,web ontology language,linked data,linked open data
Refactoring|refactors,refactorisation,réusinage,refactoren,refactorización,refactorización de código,rifattorizzazione,refatoração,refatoração de código,refaktoryzacja,refaktoryzacji,refaktoryzację,refaktoring,refaktoringu
Reliability engineering|hardware reliability,weibull analysis,accelerated life testing,=~HALT,=HASS,=MTBF
Requirements analysis|requirement analysis,requirements engineering,requirements definition,Anforderungsanalyse,Anforderungsanalysen,analyse des besoins,analyse du besoin,analyse des exigences,expression de besoins,requirementsanalyse,behoefteanalyse,analyse van requirements,análisis de requisitos,análisis de requerimientos,analisi dei requisiti,analisi requisiti,análise de requisitos,analiza wymagań,analizy wymagań,analizę wymagań,analizie wymagań,cahier des charges,recueil du besoin,levantamiento de requisitos,kravanalys,kravinsamling,kravhantering,kravspecifikation
Requirements gathering|requirement gathering,gathering requirements,gather requirements,requirements elicitation,Anforderungserhebung,Anforderungsaufnahme,recueil des besoins,recueil de besoins,toma de requisitos,levantamiento de requerimientos,captura de requisitos,recopilación de requisitos,toma de requerimientos,raccolta dei requisiti,raccolta requisiti,levantamento de requisitos,recolha de requisitos,zbieranie wymagań,zbierania wymagań
Requirements management|requirement management,requirements traceability,traceability matrix,Anforderungsmanagement
Reverse proxy configuration
Root cause analysis|=RCA,root causing,identify root causes
Row-level security|=RLS
Scripting|scripting languages,automation scripts,writing scripts,scripting automation,Skripting,Skriptsprachen,Skriptsprache,Skriptentwicklung,lenguajes de scripting,języki skryptowe,języków skryptowych
SDK development|client SDKs
Security audits|security auditing,security assessments
Security monitoring|security event monitoring,continuous security monitoring,security information and event management
Sensor calibration|calibration of sensors,instrument calibration,hand-eye calibration,extrinsic calibration,intrinsic calibration,camera-lidar calibration,multi-sensor calibration,robot calibration
Server-side rendering|=SSR
Shift-left testing|shift-left
Site reliability engineering|=SRE,site reliability
Snapshot testing
Social media marketing|social media management,=!SMM
Software architecture|software design,application design,application architecture,architecture patterns,architectural patterns,architecture design,system architecture and design,architectural design,Softwarearchitektur,Softwarearchitekturen,Software-Architektur,Software-Architekturen,architecture logicielle,architectures logicielles,architecture applicative,softwarearchitectuur,software-architectuur,arquitectura de software,arquitecturas de software,arquitectura del software,architettura software,architetture software,architettura del software,arquitetura de software,arquiteturas de software,arquitectura de sistemas,architektura oprogramowania,architektury oprogramowania,architekturę oprogramowania,architektura systemów,architektury systemów,architectural decisions,architecture reviews
Soldering|smd soldering,rework and soldering
Solution architecture|solution architect,solutions architect,solutions architecture,architecting solutions
Stability testing|longevity testing
Static site generation|=SSG,static sites
=STLC|software testing life cycle
Storyboarding|storyboards
System design|systems design,system architecture,systems architecture,high-level design,low-level design,system-level design,solution design,technical design,conception de systèmes,conception système,systeemontwerp,diseño de sistemas,progettazione di sistemi,desenho de sistemas,projeto de sistemas,projektowanie systemów,projektowania systemów,projektowaniu systemów
System testing
Systems programming|system programming,systems-level programming,low-level programming,low-level software,low-level languages,hardwarenahe Programmierung,hardwarenahen Programmierung,hardwarenahe Softwareentwicklung,programación de bajo nivel,programmation bas niveau
Technical documentation|documentation writing,writing documentation,write documentation,software documentation,document code,documenting architecture,technische Dokumentation,technischer Dokumentation,technischen Dokumentation,technische Dokumentationen,documentation technique,documentations techniques,technische documentatie,documentación técnica,documentazione tecnica,documentação técnica,dokumentacja techniczna,dokumentacji technicznej,dokumentację techniczną
Technical writing|technical document writing,design documents,technical design documents,technical design documentation,write documents,rédaction technique,redacción técnica,redazione tecnica,redação técnica
Test management|Testmanagement,gestion des tests,gestión de pruebas,gestão de testes,zarządzanie testami
Test planning|test plans,Testplanung,Testkonzepte,Testkonzepten,plans de test,plan de test,stratégie de test,testplannen,testplan,planes de prueba,plan de pruebas,piani di test,piano di test,planos de teste,plano de testes,plany testów,planów testów
Third-party risk management|vendor risk,supplier risk,=TPRM
Trusted execution environments|=TEE,trustzone,=SGX,confidential computing,secure enclaves
UI design|user interface design,web ui design,gui design,interface design,Benutzeroberflächen,Oberflächengestaltung,grafische Benutzeroberflächen,grafischen Benutzeroberflächen,interfaces utilisateur,interface utilisateur,conception d'interfaces,gebruikersinterfaces,interfaces de usuario,interfaz de usuario,diseño de interfaces,interfacce utente,interfaccia utente,progettazione di interfacce,interfaces de utilizador,interface do usuário,interfaces de usuário,design de interfaces,interfejsy użytkownika,interfejsów użytkownika,interfejs użytkownika,projektowanie interfejsów,projektowania interfejsów
UI/UX|ux/ui,ui & ux,ux & ui,ui-ux
UX design|user experience design
Web development|web application development,web applications development,web app development,web developer,web programming,Webentwicklung,Web-Entwicklung,Webanwendungen,Web-Anwendungen,Webapplikationen,Webanwendungsentwicklung,développement web,webontwikkeling,webapplicaties,desarrollo web,sviluppo web,desenvolvimento web,tworzenie aplikacji webowych,aplikacji webowych,aplikacje webowe,aplikacji internetowych,webbutveckling,webudvikling,webutvikling
Wireless security
|+ERP
ERP implementation|erp rollout,erp migration,erp projects,erp integration,erp customizing,erp-Einführung,implementation of erp
|?Linux
Security hardening|system hardening,os hardening,hardening systems,server hardening guidelines,linux hardening,server hardening,harden systems
|?Linux,?Windows
System administration|sysops,systems administration,linux administration,system administrator,linux system administration,windows administration,server administration,sysadmin,systems administrator,server management,server configuration,servers administration,Systemverwaltung,administration système,administration de systèmes,administrateur système,systeembeheer,systeembeheerder,administración de sistemas,administrador de sistemas,amministrazione di sistemi,amministrazione di sistema,sistemista,administração de sistemas,administracja systemami,administracji systemami,administrowanie systemami,administrowania systemami,administrator systemów,Systemadministration,Serveradministration,Systembetreuung,administration systèmes et réseaux,administration des systèmes,administración de servidores,administração de servidores,Systemadministrator,Systemadministratorin
|?SQL
Database development|database programming,database developer,sql development,database applications,Datenbankentwicklung,Datenbankprogrammierung
|Audio processing
Music information retrieval|music generation,audio generation,audio classification
|Authentication
Passwordless authentication|biometric authentication
|Cloud security
Cloud workload protection|=CWPP,=CNAPP,cloud-native application protection
|Cross-platform
Cross-platform development|cross platform mobile,multi-platform development
|Data management
Data migration|data migration projects,data conversion,Datenmigration,Datenmigrationen,migration de données,migration des données,migrations de données,reprise de données,datamigratie,datamigraties,gegevensmigratie,migración de datos,migraciones de datos,migrazione dei dati,migrazione dati,migrazione di dati,migração de dados,migrações de dados,migracja danych,migracji danych,migrację danych,migracje danych
|Data quality
Data profiling
|Deep learning
Gradient checkpointing|activation checkpointing
|Distributed training
Pipeline parallelism
Tensor parallelism
|Embedded systems
Embedded security|embedded cryptography,firmware security,hardware security
|Exploratory testing
Session-based testing|test charters
|Identity management
Identity federation|federated identity,identity governance,=IGA
|Information security
Information security management system|=ISMS,isms,Informationssicherheits-Managementsystem,Informationssicherheitsmanagement,management system for information security
|LLM
Preference optimization|preference tuning,preference learning,preference data
|Machine learning
Uncertainty estimation|uncertainty quantification,bayesian deep learning
|Mathematics
Numerical optimization|convex optimization,nonlinear optimization
Stochastic processes|stochastic modeling,stochastic calculus
|Mobile development
Native app development|native mobile development,native apps,native mobile apps
|Network security
Network segmentation|microsegmentation
Web filtering|url filtering,web content filtering,content filtering,Webfilter
|Networking
Data center networking
Network virtualization|=NFV,network function virtualization,=VNF
Packet analysis|packet capture,packet inspection,deep packet inspection,protocol analysis
Subnetting|subnets,ip addressing,=CIDR,ip subnetting
Wireless networking|wireless networks,=WLAN,wireless lan,wi-fi networks
|Reinforcement learning
Actor-critic|actor-critic methods,=A2C,=A3C,soft actor-critic
Policy gradients|policy gradient methods,policy optimization
=~PPO|proximal policy optimization
Q-learning|deep q-learning,=DQN,deep q-networks
@practice 2
Access control|access control lists,=ACLs,access reviews,user access management,logical access,role-based access,permissions management,roles and permissions,authorisation models,Berechtigungskonzepte,Berechtigungskonzepten,Berechtigungsverwaltung,Berechtigungsmanagement,Zugriffssteuerung,contrôle d'accès,gestion des accès,gestion des droits d'accès,toegangsbeheer,toegangscontrole,control de acceso,gestión de accesos,controllo degli accessi,controllo accessi,controle de acesso,controlo de acessos,kontrola dostępu,kontroli dostępu
Accessibility|a11y,accessibility standards,accessible ui,accessibility guidelines,accessibility best practices,accessibility compliance,ada compliance,section 508,508 compliance,accessible web,digital accessibility,Barrierefreiheit,barrierefreie Webentwicklung,barrierefreies Webdesign,accessibilité web,accessibilité numérique,digitale toegankelijkheid,webtoegankelijkheid,accesibilidad web,accesibilidad digital,accessibilità web,accessibilità digitale,acessibilidade web,acessibilidade digital,dostępność cyfrowa,dostępności cyfrowej,dostępność stron,digitale Barrierefreiheit,accessibilité,accesibilidad,accessibilità,acessibilidade,tillgänglighet,toegankelijkheid
Analytics engineering|analytics engineer
API documentation|api docs
API versioning|versioning of apis
Autonomous navigation|obstacle avoidance,obstacle detection,robot navigation,navigation algorithms,collision avoidance,collision detection,costmaps
Autoscaling|auto scaling,auto scaling groups,horizontal pod autoscaling,horizontal pod autoscaler,cluster autoscaler
Backup|backup solutions,data backup,backup systems,backup strategies,backup management,Datensicherung,Datensicherungen,Datensicherungskonzepte,sauvegardes,sauvegarde et restauration,copias de seguridad,copia de seguridad,copias de respaldo,cópias de segurança,cópia de segurança,kopie zapasowe,kopii zapasowych,säkerhetskopiering,respaldos
Behavior planning|decision making for autonomous vehicles,behavioral planning,planning and control,prediction and planning,planning algorithms
Browser security|same-origin policy,content security policy,=~CSP
Bug tracking|defect tracking,defect management,issue tracking,bug reports,bug reporting,bug triage,track bugs,bug logging,log bugs,defect triage,tracking bugs,Fehlermanagement,zgłaszanie błędów,raportowanie błędów,gestion des anomalies,suivi des anomalies,gestão de defeitos
~Build systems|build tools,build engineering,build processes,build scripts,build and release,build tooling,build infrastructure
Caching|cache invalidation,!cache,distributed cache,cache management
Change management|change control,change advisory board,=!CAB,Änderungsmanagement,gestion du changement,conduite du changement,accompagnement au changement,verandermanagement,wijzigingsbeheer,gestión del cambio,gestión de cambios,gestione del cambiamento,gestão da mudança,gestão de mudanças,zarządzanie zmianą,zarządzania zmianą,zarządzanie zmianami
Clean code|clean coding,cleancode,code propre,schone code,código limpio,codice pulito,código limpo,czysty kod,czystego kodu,readable code
Client-side rendering|client-side routing,=~CSR
Conformance testing|compliance testing
Crash reporting|crash reports,crash analytics,crash monitoring
Crowdtesting|crowdsourced testing
Cutover planning|cut-over planning,cutover management,cutover activities,cut-over activities,!cutover,go-live planning,go-live support,go-lives
Data center migration|data center relocation,datacenter migration,data centre migration
Data extraction|web data extraction,extraction de données,extraction des données,data-extractie,extracción de datos,estrazione dei dati,estrazione dati,extração de dados,ekstrakcja danych,ekstrakcji danych,pozyskiwanie danych
Data mapping|field mapping
Data privacy|protection des données,protection des données personnelles,confidentialité des données,gegevensbescherming,dataprivacy,protección de datos,privacidad de datos,privacidad de los datos,protezione dei dati,privacy dei dati,proteção de dados,protecção de dados,privacidade de dados,ochrona danych,ochrony danych,ochrona danych osobowych,ochrony danych osobowych
Data science|data scientist,science des données,sciences des données,ciencia de datos,scienza dei dati,ciência de dados
Data synchronization|offline sync,sync engines
Debugging|debug,Fehlersuche im Code,débogage,débuggage,debuggen,depuración de código,depuración de errores,depuração de código,depuração,debugowanie,debugowania,depuración,felsökning,buggrättning,debuggning,foutopsporing,usuwanie błędów,naprawa błędów
Deception technology|honeypots
Design systems governance
Desktop development|desktop applications,desktop apps,windows desktop development
Digital marketing|online marketing
Directory services
Dynamic analysis|dynamic code analysis,dynamic program analysis,runtime analysis tools
Failure analysis|=FMEA,failure mode and effects analysis,=FMECA,fault tree analysis,=!FTA,=DFMEA,=FMEDA,fault analysis,fault detection,fault isolation
Fault tolerance|fault tolerant,tolérance aux pannes,tolerancia a fallos,tolerância a falhas
Feature flags|feature toggles,feature flagging
Financial modeling
Fraud analytics
Game design|game designer
Growth hacking|growth marketing,growth engineering
Hardware testing|hardware validation,hardware debugging,board testing,hardware verification,hardware debug,lab debugging,board-level debugging
Hardware/software integration|hardware-software integration,hw/sw integration
High availability|highly available,Hochverfügbarkeit,Ausfallsicherheit,haute disponibilité,hoge beschikbaarheid,alta disponibilidad,alta disponibilità,alta affidabilità,alta disponibilidade,wysoka dostępność,wysokiej dostępności
Human-computer interaction|=HCI,human machine interaction
Insider threat|insider threat detection,insider risk
Installation testing
IT governance|governance risk and compliance,=GRC,it risk management
Journey mapping|customer journey mapping,user journey maps
Linting|linters
Low-latency systems|low latency,ultra-low latency,low-latency software
Mail servers|email servers,mail server administration,Mailserver,serveurs de messagerie
Memory management
Memory optimization|memory leaks,memory footprint,memory and performance optimization,memory footprint optimization
Mocking|mock objects,mocks and stubs
-Monitoring|!monitoring,system monitoring,application monitoring,performance monitoring,infrastructure monitoring,monitoring solutions,monitoring systems,production monitoring,=APM,monitoring infrastructure,monitoring platforms,monitoring/alerting,monitoring & alerting,monitoring techniques,server monitoring,monitoring dashboards,cloud monitoring,network monitoring,service monitoring,monitoring technologies,monitoring software,monitoring strategies,Überwachung von Systemen,Systemüberwachung,supervision applicative,supervision des systèmes,outils de supervision,monitorización,monitoreo,monitorización de sistemas,monitoraggio dei sistemi,monitoraggio delle applicazioni,monitoraggio applicativo,monitoramento de sistemas,monitorização de sistemas,monitoramento de aplicações,monitorowanie systemów,monitorowania systemów,monitorowanie aplikacji,monitorowania aplikacji,monitor system health,monitor systems,monitor services,set up monitoring,setting up monitoring,monitoramento,monitoração,övervakning,monitorowanie,monitorowania
Packet processing|=DPDK,fast packet processing
-Performance analysis|performance analysis
Playtesting
Plugin development|plugin architecture
Process modeling|business process modeling notation,process mapping,value stream mapping,Prozessmodellierung,Geschäftsprozessmodellierung,Prozessmodelle,modélisation de processus,modélisation des processus,procesmodellering,modelado de procesos,modellazione dei processi,modellazione di processi,modelagem de processos,modelação de processos,mapeamento de processos,modelowanie procesów,modelowania procesów,mapowanie procesów
Profiling|memory profiling,profiling tools
Prototyping|prototypes,prototypage,prototypen bouwen,prototipado,prototipazione,prototipagem,prototypowanie,prototypowania
Quality engineering|quality engineer,=QE
Rapid application development|=!RAD
Rapid prototyping
Recovery testing
Regular expression matching
Reliability testing
Remote monitoring and management|=RMM,rmm tools,professional services automation
Requirements verification
Risk assessment|security risk assessments,assessing risks,Risikoanalyse,Risikoanalysen,Risikobewertung
Risk management|security risk management,it risk,technology risk,Risikomanagement,gestion des risques,gestion de risques,analyse des risques,risicobeheer,risicomanagement,gestión de riesgos,gestión del riesgo,análisis de riesgos,gestione dei rischi,gestione del rischio,analisi dei rischi,gestão de riscos,gerenciamento de riscos,análise de riscos,zarządzanie ryzykiem,zarządzania ryzykiem,analiza ryzyka
Secrets detection|secret detection,secret scanning,secrets scanning
Security hardening of endpoints|endpoint hardening,workstation hardening
Security reviews|security design reviews,security architecture reviews
Security scanning|security scans,compliance scanning,security scanners
Service design|service designer
Sharding
Software distribution|software rollout,Softwarepaketierung,déploiement de postes,déploiement de postes de travail
Software packaging|package building,deb packaging,distributions packaging
State management
Storage management|storage administration,=!Storage,storage systems administration,storage solutions,storage technologies,storage arrays,enterprise storage,unified storage,storage platforms,storage infrastructure,storage protocols,storage architecture
Structured cabling|network cabling,fiber optics,fibre optics,cable management
Supply chain security|software supply chain,=SLSA
System integration|systems integration,software integration,intégration de systèmes,intégration des systèmes,intégration système,systeemintegratie,integración de sistemas,integrazione di sistemi,integrazione dei sistemi,integrazione sistemi,integração de sistemas,integracja systemów,integracji systemów,integrację systemów,integracje systemów,systemkopplingen,integratie van systemen
Systems engineering|system engineering,systems engineer
Test cases|test scripts,test scenarios,Testfälle,Testfällen,Testfallerstellung,cas de test,testgevallen,testscenario,casos de prueba,casi di test,casi di prova,casos de teste,przypadki testowe,przypadków testowych,scenariusze testowe,scenariuszy testowych,przypadki testów,testfall
Test strategy
Testing frameworks|unit testing frameworks,unit test frameworks
Thermal design|thermal analysis
Troubleshooting|troubleshoot,trouble shooting,problem diagnosis,Fehleranalyse,Fehlersuche,Fehlerbehebung,Fehlerdiagnose,Störungsbehebung,résolution d'incidents,résolution de pannes,diagnostic de pannes,dépannage,probleemoplossing,storingsanalyse,resolución de incidencias,resolución de incidentes,diagnóstico de fallos,risoluzione dei problemi tecnici,risoluzione dei guasti,diagnosi dei guasti,resolução de incidentes,resolução de problemas técnicos,diagnóstico de falhas,rozwiązywanie problemów technicznych,rozwiązywania problemów technicznych,diagnozowanie błędów,diagnozowania problemów,usuwanie awarii
Trusted execution|=OP-TEE,=TF-M,trusted firmware
Typography
User flows|user journeys
=UX|user-experience,expérience utilisateur,gebruikerservaring,gebruikerservaringen,experiencia de usuario,experiencia del usuario,esperienza utente,experiência do usuário,experiência do utilizador,experiência de utilizador,doświadczenie użytkownika,doświadczenia użytkownika
Vehicle localization|localization systems,localization algorithms,mapping and localization,perception and localization,localization and perception,visual localization
Verification and validation|=V&V,verification & validation,design verification
Virtual networks|virtual networking
Visual design|visual designer,graphic design,graphic designer,ui graphics
Vulnerability remediation|remediating vulnerabilities,vulnerability triage,fixing vulnerabilities
Web performance|frontend performance,page speed,site speed,front-end performance,website performance,frontend performance optimization,temps de chargement,performance web,Ladezeiten
|+Game development
Pathfinding|navigation meshes
|+Git
Git branching|branching strategies,git branching strategies,branching and merging,trunk based development,branching models,git-flow branching
|+Incident response
Incident response playbooks|ir playbooks,security playbooks,soar playbooks,response playbooks,incident playbooks,incident response plans
|+SOC
Alert triage|triage of alerts,alert investigation,security alert triage,security event triage,alert handling
|+SQL
Window functions|sql window functions,=CTEs,common table expressions
|?SQL
Database migrations|db migrations,schema migrations,database schema migrations,sql migrations,=!migrations
|AI coding tools
Vibe coding
|Algorithms
Dynamic programming
Graph theory|graph algorithms
|Authentication
API authentication
|Automation
Security automation
|Business continuity
Business impact analysis
|Cloud architecture
Landing zones|cloud landing zone
|Cloud computing
Cost optimization|cloud cost management
|DSP
Radar processing|radar signal processing,radar perception,automotive radar
|Data governance
Data stewardship|data steward
|Data privacy
Data anonymization|data masking,pseudonymization,de-identification
|Data visualization
Data storytelling|data-driven storytelling
|Deep learning
Loss functions|custom loss functions,loss design
Mixed precision|mixed-precision training,low-precision training,=BF16,=FP8,=FP16
|Embedded systems
Interrupt handling|interrupt service routines,=~ISR,=~ISRs
|GPU programming,?CUDA
GPU kernels|kernel fusion,custom gpu kernels,gpu kernel development,cuda kernels,gpu kernel optimization,custom cuda kernels,ptx assembly
|Identity management
User administration|user account administration,user account management,account administration,Benutzerverwaltung,Rechteverwaltung,gestion des droits,gestion des comptes utilisateurs,administración de usuarios,administração de usuários,gebruikersbeheer
|Incident response
Tabletop exercises|crisis simulation exercises
|LLM,Fine-tuning
Post-training|llm post-training,model alignment,alignment of llms,llm alignment
|Machine learning
Class imbalance|imbalanced data,imbalanced datasets,class-imbalanced data,imbalanced classification
Text-to-speech|=TTS,speech synthesis,voice synthesis,neural tts
Trajectory prediction|motion prediction,motion forecasting,behavior prediction,trajectory forecasting,behavior modeling for vehicles
|Mobile development
Hybrid apps|hybrid mobile apps,hybrid applications
|PKI
Certificate management|certificate lifecycle,ssl certificate management
|Security scanning
Dependency scanning
|Software architecture
Architecture decision records|=ADR,=ADRs,decision records
|Speech processing
Speaker recognition|speaker identification,speaker verification,voice biometrics
Voice activity detection|=VAD
|Technical support
IT support|desktop support,helpdesk support,service desk,=!L2 support,it helpdesk,l1 support,l3 support,help desk,helpdesk,user support,end-user support,first-level support,1st-level support,second-level support,2nd-level support,third-level support,3rd-level support,tier 2 support,tier 3 support,level 2 support,1st- und 2nd-Level-Support,2nd/3rd-Level-Support,Anwenderbetreuung,Anwendersupport,Benutzersupport,support utilisateurs,support niveau 2,support N2,soporte a usuarios,soporte de usuarios,suporte a usuários,suporte ao usuário,wsparcie użytkowników,gebruikersondersteuning,eerstelijns support,tweedelijns support,servicedesk
|Technical writing
Documentation as code|docs as code
@practice 1.5
Affiliate marketing
-Alerting|!alerting,alert management,alerting systems,alerting rules,alert rules,set up alerts
Animation systems|animation graphs,animation programming,animation blueprints,character animation,skeletal animation
Assistive technologies|screen readers,screen magnification,assistive tech
Auditing|it audit,technology audit
Automation|process automation,Automatisierung,automatisation,automatisation des processus,procesautomatisering,automatización de procesos,automatización,automazione dei processi,automatizzazione,automação de processos,automatização,automação,automatyzacja,automatyzacji,automatyzację,automatyzacja procesów,automatyzacji procesów,automatyzację procesów,Prozessautomatisierung,automatisering,automazione
Bare metal|bare-metal servers,bare metal provisioning
Behavioral modeling
Benchmarking|performance benchmarking,micro-benchmarks,benchmark tests,performance benchmarks
Beta testing|beta test programs
Churn analysis|churn prediction
Code signing
Color theory
Complexity theory
Compliance automation|automated compliance
Connection pooling|connection pools
Console programming|console game development,console platforms,console hardware,console certification,=TRC/XR,=TRCs,=TCRs,lotcheck,platform certification of consoles,first-party certification
Customer analytics
Customer lifetime value|=LTV,=CLV
Data archiving|data retention,archival storage,data archival
Data center operations|Rechenzentrumsbetrieb,Rechenzentren,Rechenzentrum
Data compression|compression algorithms
Data modeling tools|=~ERD,er diagrams,entity relationship diagrams
Data reconciliation
Data recovery|restore procedures
Data replication tools
Database cloning|database refreshes
Database upgrades|database patching
Dependency management|package management,dependency updates,Paketmanagement
Developer advocacy|developer advocate
Developer relations|devrel,developer evangelism
Device imaging|os imaging,windows imaging,os deployment
Digital preservation|archival collections,digital archives,digital libraries,institutional repositories
Emulation|hardware emulation,fpga prototyping
End-of-line testing|=EOL testing,production testing,manufacturing test
Environmental testing|vibration testing,thermal testing,mechanical shock
Error analysis|model error analysis,misclassification analysis
Eye tracking
Failover|failover clustering,failover testing,automatic failover
Game development|game developer,game programming,game engines,games development,game dev,Spieleentwicklung,Spieleprogrammierung,développement de jeux,développement de jeux vidéo,gameontwikkeling,spelontwikkeling,desarrollo de videojuegos,desarrollo de juegos,sviluppo di videogiochi,sviluppo videogiochi,desenvolvimento de jogos,desenvolvimento de videojogos,tworzenie gier,tworzenia gier,produkcja gier
Game theory
GPU infrastructure|gpu compute,gpu compute clusters,gpu fleets,gpu orchestration,gpu scheduling
Human factors|=!ergonomics,=!Ergonomics
Hydration strategies|partial hydration,islands architecture
Hypercare|post go-live support,post-implementation support
Iconography
Idempotency|idempotent
Image optimization
-Indexing|index optimization,index tuning,!indexing,!indexes,db indexing,indexing strategies,basic indexing,indexes and constraints,database indexes
Input validation|request validation,payload validation,form validation,input sanitization,validate input,validation of input
Legacy modernization|application modernization,legacy migration,legacy system modernization,modernization of legacy systems,modernisation applicative,modernisation des applications,modernisering van legacy,modernización de aplicaciones,modernización de sistemas,modernizzazione delle applicazioni,modernizzazione applicativa,modernização de aplicações,modernização de sistemas,modernizacja systemów,modernizacji systemów,modernize legacy,modernizing legacy,modernization of legacy,modernize legacy systems,modernize legacy applications,modernizing legacy systems,modernizing legacy applications
Legal XML|akoma ntoso,legaldocml,=AKN4EU,=Formex
License management|software license management,software licensing compliance,Lizenzmanagement,Lizenzverwaltung,gestion des licences,licentiebeheer
Localization management|translation management
=Logging|!logging,centralized logging,structured logging,application logging,log management,log aggregation,logging tools,log analysis,logging solutions
Material requirements planning|=MRP,mrp ii,mrp systems
Metadata standards|dublin core,=OAI-PMH,metadata schemas
Model retraining|automated retraining,continuous training,retraining pipelines
Monorepo|mono repo
Network operations|network operations center,=NOC
New product introduction|=~NPI,product introduction
-Normalization|database normalization,normal forms,3nf
-Partitioning|data partitioning,database partitioning,table partitioning,!partitioning,partitioning strategies,bucketing,clustering keys,partition pruning,data clustering keys
Print servers|print services,printer administration,Druckserver
Product design
Product management
=QA|quality assurance,software qa,qa testing,qa processes,software testing,qa methodologies,Qualitätssicherung,kwaliteitsborging,aseguramiento de calidad,aseguramiento de la calidad,garantia da qualidade,zapewnienie jakości,assurance qualité
Quality control|=!QC
Quality management|quality management systems,=QMS,Qualitätsmanagement
Query plans|explain plans,query execution plans
Radiation hardening|radiation-hardened,single event upset
Rate limiting|rate limits,throttling
-Records management|records management systems
-Replication|database replication,data replication,!replication,master slave replication,log shipping,alwayson,streaming replication,multi-master replication
Runbooks|run books,operational runbooks
Security awareness|security awareness training,phishing simulations
Security controls|implementing controls
Security frameworks|cybersecurity frameworks,compliance frameworks
Semantic versioning|=SemVer
Serialization|deserialization,data serialization,serialization formats,binary protocols
Shadow deployment|shadow testing,shadow mode,champion-challenger,champion/challenger,traffic shadowing,traffic mirroring
SLA management|service level agreements,=~SLAs
State machines|finite state machines,statecharts,=FSM
Technical support|customer technical support,technischer Support,technischen Support,support technique,soporte técnico,suporte técnico,wsparcie techniczne,wsparcia technicznego,technische ondersteuning,assistenza tecnica
Test pyramid
Test reporting|test evidence,test reports,test summary reports,test documentation
User stories|story writing,récits utilisateur,gebruikersverhalen,historias de usuario,storie utente,histórias de usuário,histórias de utilizador,historyjki użytkownika,historyjek użytkownika,historie użytkownika
Workplace management|digital workplace,workplace services,workplace engineering,werkplekbeheer,gestion de parc,gestion du parc informatique
|+AI ethics
Model cards|model inventories
|+AWS IAM
Identity protection|identity threat detection,=ITDR
|+Detection engineering
Detection use cases|siem use cases,correlation rules,siem rules,siem content,siem tuning,alert tuning,rule tuning
|+ERP
Record to report|=R2R
|+Game design
Game balancing|game balance,economy balancing,difficulty balancing
Game design documents|=GDDs,game documentation
|+Game development
Blend trees|animation blending,animation state machines,character animation systems,procedural animation
Game analytics|player analytics,game telemetry,player telemetry
|+MLOps
Data versioning|dataset versioning,versioning of data,data version control
|+Model monitoring
Concept drift|drift monitoring,feature drift,prediction drift
|+Performance tuning
Frame rate optimization|framerate optimization,draw calls,draw call optimization,frame budget,frame profiling
|+Threat intelligence
Indicators of compromise|=IOC,=IOCs,=TTPs,tactics techniques and procedures,diamond model,lateral movement,pyramid of pain
|Algorithms
Competitive programming
Sorting algorithms|sorting and searching
String algorithms
|Compilers,Deep learning
Model compilation|ml compilers,deep learning compilers,graph compilers,ai compilers,model compilers
|Computer vision
Lane detection|lane keeping,traffic sign recognition
|DSP
Noise cancellation|noise suppression,echo cancellation,noise reduction algorithms
|Embedded systems
Watchdog timers|watchdogs
|Game development
Gameplay programming|gameplay,gameplay programmer,gameplay systems
|Mocking
Test doubles|stubs and fakes
|Technical support
Application support|production support,l2/l3 support,application maintenance and support,Anwendungsbetreuung,Applikationsbetreuung,Anwendungssupport,Applikationsmanagement,support applicatif,maintenance applicative,maintien en condition opérationnelle,tierce maintenance applicative,applicatiebeheer,applicatieondersteuning,soporte de aplicaciones,mantenimiento de aplicaciones,soporte aplicativo,supporto applicativo,manutenzione applicativa,suporte aplicacional,suporte a aplicações,manutenção aplicacional,wsparcie aplikacji,utrzymanie aplikacji,utrzymania aplikacji,functioneel beheer
@practice 1
Anomaly alerting
Anti-cheat|anticheat,cheat detection,=~EasyAntiCheat
Atomic operations|atomic variables,lock-free programming,lock-free data structures,lock-free,mutexes,condition variables
Business blueprint|blueprinting,business blueprinting,solution blueprint
Code generation
Coding standards|code standards,coding guidelines,coding best practices,coding conventions,programming standards,code style guidelines
Communication protocols|communications protocols,wireless protocols,serial protocols,industrial protocols,serial communication,wireless communication
Compliance|regulatory compliance,compliance management
Component architecture|component design
Content pipelines|art pipelines,asset pipelines,art content pipelines,game asset pipelines
Cost center accounting|cost centre accounting,profit center accounting,profit centre accounting,product costing,=CO-PA,controlling and profitability analysis,material ledger,cost accounting systems
Data deduplication|entity resolution,record linkage,data matching,deduplication
Data processing|data processing systems,large-scale data processing
Design documentation|design docs,software design documents
Document summarization
Embedded analytics
Error handling|exception handling
File systems|distributed file systems,file system design
Flowcharts|flow charts,process flow diagrams,flow diagrams
Go-to-market strategy|~go-to-market,gtm strategy,gtm motions,go-to-market planning,gtm planning,gtm teams
Golden tests|approval testing,golden master testing
HD maps|high-definition maps,hd mapping
High-load systems|high load,high traffic websites,high scale systems
Homologation|type approval,vehicle homologation
Live ops|liveops,live operations games
Metrics definition|kpi definitions,metric definitions
Migration scripts|database migration scripts
Mobile monetization|in-app monetization,game monetization,ad monetization,!monetization,ad mediation
Naming conventions
Native extensions|native modules,native plugins,native bindings
Network documentation|network diagrams,topology diagrams,network topology,topology design
NPC behavior|dialogue systems
On-call|on-call rotation,on call support,on-call duty,pager duty rotation,Rufbereitschaft,Bereitschaftsdienst,astreintes,dyżury,reperibilità
Open source|=OSS
Parsing|parser development,lexers and parsers
Password management|password policies,password managers
Postmortems|post-mortems,blameless postmortems
Proof of concept|proofs of concept,=PoC
Pseudocode
Pull requests|=PRs,merge requests
Reproducible research|reproducible experiments,reproducible pipelines,experiment reproducibility
Scalability|scalable systems,highly scalable,horizontal scaling,scalable architectures,scaling systems,scalable applications,scalable software,Skalierbarkeit,scalabilité,montée en charge,passage à l’échelle,schaalbaarheid,escalabilidad,scalabilità,escalabilidade,skalowalność,skalowalności
Security protocols|secure communication protocols,secure protocols
Self-service analytics|self-serve analytics,self-service bi,self-service reporting
Service catalog
Simulation environments|simulated environments,simulation platforms,simulation frameworks,simulation tools,driving simulation,robot simulation,scenario simulation,scenario-based testing,sensor simulation
Technical specifications|functional specifications,technical specs,software specifications,design specifications,functional specs,system specifications,software requirement specifications,technical requirements documents,requirements specifications
Test coverage|code coverage,Testabdeckung,couverture de tests,cobertura de pruebas,cobertura de testes,testdekking,testtäckning,copertura dei test,pokrycie testami,pokrycie kodu testami
Test infrastructure|test environments,test rigs,test farms,test lab,test systems
Text encoding|=TEI,tei xml
Threat protection|advanced threat protection,threat prevention
Toil reduction|reducing toil
Traceability|requirement traceability
=UI|user interfaces,=UIs,=GUI,användargränssnitt,brugergrænseflader,brukergrensesnitt
Unstructured data|semi-structured data,structured and unstructured data,unstructured datasets
Usability|usability engineering,Gebrauchstauglichkeit,Benutzerfreundlichkeit,utilisabilité,ergonomie logicielle,gebruiksvriendelijkheid,bruikbaarheid,usabilidad,usabilità,usabilidade,użyteczność interfejsów,użyteczności interfejsów
Web hosting|website hosting
What-if analysis|scenario analysis,scenario modeling,prescriptive analytics,prescriptive models
|+Concurrency
Job systems|task graphs,fiber-based job systems,task schedulers
|+ERP
Hire to retire|=H2R
Plan to produce|lead to cash,=L2C
|+Game development
Dedicated game servers|game server,game backends,game server development,multiplayer servers,dedicated servers
Game tools|editor tools,custom editors,game editor tools,level editors,content creation tools,tools programmer
Game UI|ui programming,user interface programming,game hud
|+SQL
-Joins|sql joins,complex joins
|Algorithms
Route planning|routing algorithms,vehicle routing,route optimization
|Computer vision
!Perception|perception algorithms,perception stack,perception pipelines,perception models,3d perception,robotic perception,vehicle perception
|Data structures
Hash tables|hash maps,trees and graphs,linked lists,binary trees
|Monitoring
Uptime monitoring|synthetic monitoring,real user monitoring,synthetic tests,end-user monitoring
|SAFe
Release trains|=ART planning,pi planning,program increment planning
@practice 0.5
Audit trails|audit logging,audit logs
Contact center|contact center technologies,call center technology,contact centre,contact center platforms
Customer development
Data literacy
Digital advertising|online advertising,display advertising,ad operations,ad tech platforms
Experiment platforms
Form handling|web forms design
Gamification
Lab automation|laboratory automation,instrument control
Managed services|managed service provider,=!MSP
Matchmaking|leaderboards,lobby systems
Pagination
-Retries|retry logic,exponential backoff,circuit breakers,backpressure
Technical debt|tech debt,dette technique,technische schuld,deuda técnica,debito tecnico,dívida técnica,dług techniczny,długu technicznego,dług technologiczny,długu technologicznego
|Design systems
Theming|dark mode,design tokens
|Payments
Billing systems|subscription billing,billing platforms
@practice 0
Data marketplace
Maintainability|maintainable code,maintainable software,code maintainability,maintainable
-Transactions|database transactions,acid transactions,=ACID,acid properties,transaction management,distributed transactions
@concept 4
=ArchiMate
MITRE ATT&CK|mitre attack
=OpenSCAP|=SCAP
PCB design|=PCB,pcb layout,Leiterplattendesign,Leiterplattenentwurf,Leiterplattenlayout,Leiterplattenentwicklung
=RPA|robotic process automation
SysML|model-based systems engineering,=MBSE
WebRTC
|+Digital design
RTL coding
|+Web services,API,HTTP
REST API|api rest,=REST,restful,rest services,restful web services,rest web services,=ReST,rest-based,rest endpoints,restapi,json apis,rest interfaces,http apis,json rest,!rest,restful api,APIs REST,API RESTful,APIs RESTful,API RestFull,servicios REST,serviços REST,usługi REST,usług REST,REST-Schnittstellen,REST-Schnittstelle
|AUTOSAR,C++
AUTOSAR Adaptive|autosar adaptive platform
|Automotive software
=AUTOSAR
|C
MISRA C|misra
|Cybersecurity
Malware analysis|malware
Threat hunting|threat hunter
Threat modeling|threat models,=STRIDE
|Data pipelines,Data integration
=ELT|elt pipelines,elt processes,elt tools
=ETL|etl pipelines,extract transform load,etl processes,etl tools,etl development,etl jobs,etl frameworks
|Embedded systems,Real-time systems
=RTOS|real-time operating system
|Functional safety
ISO 26262
|LLM
Prompt engineering|prompt design,prompting techniques
=RAG|retrieval-augmented generation
|Machine learning
Deep learning|deep neural networks,=DNN,=DL,apprentissage profond,aprendizaje profundo,apprendimento profondo,aprendizado profundo,aprendizagem profunda,uczenie głębokie,głębokie uczenie,głębokiego uczenia,uczenia głębokiego
=NLP|natural language processing,natural language understanding,=NLU,Sprachverarbeitung,maschinelle Sprachverarbeitung,traitement du langage naturel,traitement automatique du langage,traitement automatique des langues,natuurlijke taalverwerking,procesamiento del lenguaje natural,procesamiento de lenguaje natural,elaborazione del linguaggio naturale,processamento de linguagem natural,processamento de língua natural,przetwarzanie języka naturalnego,przetwarzania języka naturalnego,przetwarzaniu języka naturalnego
Reinforcement learning|=RL,reinforcement learning algorithms,rl algorithms
|MongoDB,Express,Angular,Node.js
MEAN stack|=MEAN
|MongoDB,Express,React,Node.js
MERN stack|=MERN
|NLP
Named entity recognition|=NER
Sentiment analysis
Text mining|text analytics
|Numerical methods
Finite element analysis|=FEA
|Parallel programming
OpenACC
OpenMP
|RPC,Protocol Buffers,API
gRPC
|Robotics
=SLAM
|Security monitoring,Cybersecurity
=SIEM|security information & event management
|XML,+Web services
=SOAP|soap web services,soap api,wsdl
@concept 3.5
=AJAX|=Ajax
=ARINC 429|arinc 653,=!ARINC,arinc 664
AsyncAPI
Automotive SPICE|aspice
Bayesian statistics|bayesian
=BSI IT-Grundschutz|it-grundschutz
=CASB|cloud access security broker
Cloud data platforms
=COBIT
Data visualization|data viz,dataviz,visualizations,Datenvisualisierung,Datenvisualisierungen,visualisation de données,visualisation des données,datavisualisation,datavisualisatie,datavisualisaties,visualisatie van data,visualización de datos,visualizaciones de datos,visualizzazione dei dati,visualizzazione dati,visualizzazione di dati,visualização de dados,visualizações de dados,wizualizacja danych,wizualizacji danych,wizualizację danych,wizualizacje danych
Data warehousing|data warehouse,=DWH,=EDW,enterprise data warehouse,cloud data warehouses,cloud warehouses,=DW,dw/bi,entrepôt de données,entrepôts de données,datawarehouses,almacén de datos,almacenes de datos,armazém de dados,armazéns de dados,hurtownia danych,hurtownie danych,hurtowni danych,hurtowniami danych,hurtowniach danych,~warehouse
=DISA STIG|=STIG,=STIGs
=DO-160
=DO-254
EN 50128|en 50126
=Essential Eight
Event-driven architecture|=!EDA,event driven,event-driven microservices,event based architecture,event-oriented architecture,architecture orientée événements,architecture événementielle,architectures événementielles,arquitectura orientada a eventos,arquitecturas orientadas a eventos,arquitectura dirigida por eventos,architettura a eventi,architetture a eventi,architetture event-driven,arquitetura orientada a eventos,arquiteturas orientadas a eventos,architektura zdarzeniowa,architektury zdarzeniowej,architektura sterowana zdarzeniami
Exploratory data analysis|=~EDA,exploratory analysis,data exploration
=FPGA|=FPGAs
GOV.UK Design System
GPU programming|=GPUs,gpu computing,gpu acceleration
=IAST
IEC 61131|iec 61131-3
IEC 61511
IEC 62443|isa 62443,isa/iec 62443,isa 99
Image processing|Bildverarbeitung,industrielle Bildverarbeitung,traitement d'images,beeldverwerking,procesamiento de imágenes,elaborazione delle immagini,elaborazione di immagini,processamento de imagens,processamento de imagem,przetwarzanie obrazów,przetwarzania obrazów
io_uring
ISO 13485|medical device quality
ISO 14971
ISO 22301
ISO 27002
ISO 27017|iso 27018
ISO 27701
ISO 42001
JAMstack
=LAMP|lamp stack
Microservices|micro-services,service-based architecture,Microservice-Architekturen,Microservice-Architektur,architecture microservices,microservicearchitectuur,microservices-architectuur,microservicios,arquitectura de microservicios,microservizi,architettura a microservizi,microsserviços,microserviços,micro serviços,arquitetura de microsserviços,mikroserwisy,mikroserwisów,mikrousługi,mikrousług,mikroserwisach,mikroserwisami,architektura mikroserwisowa,architektury mikroserwisowej,architekturze mikroserwisowej,architektura mikrousług,architektury mikrousług,mikrotjänster,mikrotjenester
=MIL-STD-1553|mil-std-461,=!MIL-STD,mil-std-1553b,1553 bus
NIST 800-171|=CMMC
NIST Cybersecurity Framework|nist csf,=CSF
=OLAP|olap cubes
=OOP|object oriented,oop principles,oop concepts,=OO,oo programming,object orientation,object oriented programming,objektorientierte Programmierung,objektorientierter Programmierung,objektorientierten Programmierung,objektorientierte Softwareentwicklung,objektorientierter Softwareentwicklung,objektorientierten Programmiersprachen,objektorientierte Programmiersprachen,programmation orientée objet,programmation objet,conception orientée objet,développement orienté objet,objectgeoriënteerd programmeren,objectgeoriënteerde programmeertaal,object georiënteerd programmeren,programación orientada a objetos,orientación a objetos,programmazione ad oggetti,programmazione orientata agli oggetti,programmazione a oggetti,programação orientada a objetos,orientação a objetos,programação orientada a objectos,programowanie obiektowe,programowania obiektowego,programowaniu obiektowym,objektorienterad programmering
=OSINT|open-source intelligence
OWASP Mobile|=MASVS
OWASP SAMM|=BSIMM
=PASTA threat modeling
Privileged access management|=PAM
Protocol Buffers|protobufs
=PWA|=PWAs,progressive web apps,progressive web applications
=SABSA
=SASE|secure access service edge,=SSE security,=~SSE
Sensor fusion
=SOAR
WebSockets|web sockets
YARA rules
|+CSS
CSS preprocessors|css pre-processors,css frameworks,css pre-processing,css preprocessing,css pre-processor languages
|+Data quality
Soda data quality|=SodaCL
|+Data vault
Data Vault 2.0|data vault 2,data vault modeling,data vault methodology
|+Dimensional modeling
Inmon|inmon methodology,kimball/inmon,kimball and inmon
|+VLSI
Clock tree synthesis|power grid design,ir drop analysis,ir drop,=!SDC,sta/timing closure,electromigration,physical implementation,place & route,clock tree,gdsii,power planning
|AI
Computer vision|image recognition,machine vision,image analysis,=CV algorithms,maschinelles Sehen,vision par ordinateur,beeldherkenning,visión artificial,visión por computador,visión por computadora,visione artificiale,visão computacional,visão por computador,wizja komputerowa,widzenie komputerowe,widzenia komputerowego,wizji komputerowej
LLM|large language models,llm providers,llm apis,llm applications,=LLM-powered,llm-based,language models
Machine learning|=ML,ml models,ai/ml,machine learning algorithms,ml algorithms,ml/ai,ml engineering,statistical learning,maschinelles Lernen,maschinellem Lernen,maschinellen Lernens,apprentissage automatique,apprentissage machine,machinaal leren,aprendizaje automático,aprendizaje de máquina,apprendimento automatico,aprendizado de máquina,aprendizagem automática,aprendizagem de máquina,uczenie maszynowe,uczenia maszynowego,uczeniu maszynowym,uczeniem maszynowym,maskininlärning,maskinlæring
|Accessibility
WAI-ARIA|aria
|Accessibility,Web accessibility
=WCAG|wcag 2.1,wcag 2.0,wcag 2.2
|Application security
OWASP Top 10|owasp
|Bluetooth
Bluetooth Low Energy|=BLE,bluetooth le
|Compliance
PCI DSS|=PCI,pci compliance,pci dss compliance
|Compliance,Information security,Information security management system
ISO 27001|iso27001,iso/iec 27001
|Computer vision
Image segmentation
Object detection
|Cybersecurity
Application security|appsec,app security,web security,software security,Anwendungssicherheit,Applikationssicherheit,sécurité applicative,sécurité des applications,applicatiebeveiliging,seguridad de aplicaciones,seguridad en aplicaciones,sicurezza applicativa,sicurezza delle applicazioni,segurança de aplicações,segurança aplicacional,bezpieczeństwo aplikacji,bezpieczeństwa aplikacji
Network security|network systems security,perimeter security,firewall policies,firewall rules,firewall management,firewall administration,Netzwerksicherheit,sécurité réseau,sécurité des réseaux,netwerkbeveiliging,seguridad de redes,seguridad en redes,seguridad de red,sicurezza di rete,sicurezza delle reti,segurança de redes,bezpieczeństwo sieci,bezpieczeństwa sieci,bezpieczeństwo sieciowe
Vulnerability management|security vulnerabilities,vulnerability mitigation,remediate vulnerabilities,triage of vulnerabilities,Schwachstellenmanagement,Schwachstellenanalyse,Schwachstellenanalysen,Schwachstellenscans,gestion des vulnérabilités,gestión de vulnerabilidades,gestão de vulnerabilidades,zarządzanie podatnościami
|Data warehousing
Data marts
|Design patterns
=CQRS
Model-view-presenter|=~MVP
=MVC|model-view-controller,mvc frameworks,mvc architecture
=MVVM|model-view-viewmodel
|Embedded systems
=Arduino
ESP32|esp8266
|Endpoint security
=EDR|=XDR
|Kubernetes
Kubernetes operators|=CRDs,custom resource definitions,operator pattern
|LLM
=~Claude|claude ai,claude models,anthropic claude
Model Context Protocol|=MCP
|Microcontrollers,ARM
ARM Cortex|cortex-m,arm cortex-m,arm cortex-a,cortex-m0,cortex-m3,cortex-m4,cortex-m7,cortex-m33
|Networking
SD-WAN|sdwan
|Numerical methods
Computational fluid dynamics|=~CFD,cfd simulations,cfd analysis
|OWASP Top 10
OWASP ASVS|=ASVS
|PWA
Service workers
|REST API,API documentation
OpenAPI|open api,=Swagger,=SWAGGER,!swagger,swagger/openapi,openapi/swagger
|Statistics
Causal inference|causal analysis,causal modeling,uplift modeling,difference-in-differences
|Time series
=!ARIMA
|Zero trust
=ZTNA|zero trust network access
@concept 3
Analog design|analog circuit design,=SPICE,=LTspice
Analytical models|analytical modeling
API management
API security
Asynchronous programming|asynchronous processing,asynchronous systems,asynchronous execution,asynchronous tasks,asynchronous calls,asynchronous apis,synchronous and asynchronous,!async,asynchronicity,async/await,asynchronous code,asynchronous workflows
Blue-green deployment|blue/green deployments,canary deployments,canary releases,rolling deployments,zero-downtime deployments,canary rollouts,canary testing,progressive delivery
Change data capture|=CDC
=CIEM
CIS benchmarks|cis controls
=CMMI
Cohort analysis
Common Criteria|=FIPS 140-2,fips 140-3,=FIPS
Conversion rate optimization|=~CRO
Cryptography|cryptographic,crypto libraries,Kryptographie,Kryptografie
=CSA STAR|cloud controls matrix
Cyber Kill Chain|kill chain
Data governance|gouvernance des données,gouvernance de données,gouvernance de la donnée,gouvernance data,datagovernance,gobierno de datos,gobierno del dato,gobernanza de datos,gobernanza del dato,governance dei dati,governo dei dati,governança de dados,governação de dados,governança dos dados,~governance,~gouvernance
Data lake
Data mesh
Data mining|fouille de données,exploration de données,minería de datos,mineração de dados,eksploracja danych,eksploracji danych
Data pipelines|data ingestion pipelines,ingestion pipelines,data processing pipelines,analytics pipelines,pipelines for data,ml pipelines,data flows,pipelines de données,pipeline de données,flux de données,chaînes de traitement de données,pipelines data,datapijplijnen,gegevensstromen,datastromen,canalizaciones de datos,flujos de datos,pipelines de datos,pipeline de datos,pipeline di dati,pipeline dati,flussi di dati,flussi dati,pipelines de dados,pipeline de dados,fluxos de dados,potoki danych,potoków danych,potokami danych,przepływy danych,przepływów danych,Datenpipelines,datapijplijn
Design patterns|software design patterns,programming patterns,gang of four,=GoF,oo design patterns,object-oriented design patterns,Entwurfsmuster,Entwurfsmustern,patrons de conception,patron de conception,ontwerppatronen,patrones de diseño,pattern di progettazione,padrões de projeto,padrões de design,padrões de desenho,wzorce projektowe,wzorców projektowych,wzorcami projektowymi
Digital forensics|forensic analysis,computer forensics,forensics,IT-Forensik
=DLP|data loss prevention
=DSP|signal processing,Signalverarbeitung,digitale Signalverarbeitung,traitement du signal,traitement de signal,signaalverwerking,procesamiento de señales,procesamiento digital de señales,tratamiento de señal,elaborazione del segnale,elaborazione dei segnali,processamento de sinais,processamento de sinal,przetwarzanie sygnałów,przetwarzania sygnałów
=DSPM
=ECSS|ecss standards
Enterprise architecture|enterprise architect,Unternehmensarchitektur,Enterprise-Architektur,architecture d'entreprise,architecture des systèmes d'information,enterprise-architectuur,bedrijfsarchitectuur,arquitectura empresarial,architettura aziendale,architettura enterprise,arquitetura empresarial,arquitetura corporativa,architektura korporacyjna,architektury korporacyjnej
Enterprise integration patterns|=EIP,enterprise integration,integration patterns
=ESB|enterprise service bus
Explainable AI|=XAI,model interpretability,explainability,model explainability
=FAIR risk
Functional programming|=FP,functional languages,functional paradigms,programmation fonctionnelle,functioneel programmeren,programación funcional,programmazione funzionale,programação funcional,programowanie funkcyjne,programowania funkcyjnego
Functional safety|=FuSa,iec 61508,funktionale Sicherheit,funktionaler Sicherheit,funktionalen Sicherheit
=GIS|geographic information systems,geospatial,geographic data
=GNC|guidance and navigation,guidance and control
Hardware-in-the-loop|=HIL,=SIL testing,HiL-Tests,HiL-Prüfstände,HiL-Prüfständen
Headless CMS|headless-friendly
Hypothesis testing|statistical testing
IEC 60601
Imitation learning
Information architecture
Interaction design|interaction designer,motion graphics
=ISA-88|=S88,batch control systems
=ISA-95|=S95
ISO 20000
=ITSM|it service management,service management itil
Knowledge graphs|ontologies,semantic web,=RDF,=OWL
Message queues|messaging systems,message brokers,message queuing,messaging queues,message bus,queueing systems,queuing systems,message systems,message-driven,asynchronous messaging,messaging technologies,message-oriented middleware,messaging middleware,messaging platforms,message queueing,!messaging,pub/sub,pubsub,publish/subscribe,pub-sub,!queue,colas de mensajes,colas de mensajería,filas de mensagens,filas de mensageria,mensageria,sistemas de mensajería,kolejki komunikatów,systemy kolejkowe,files de messages,kolejek komunikatów,Nachrichtenwarteschlangen,meddelandeköer
Micro-frontends|microfrontend,micro front end
-Model training|training models,model tuning
Model-in-the-loop|=~MIL testing,=~SIL,software-in-the-loop,processor-in-the-loop
Motor control algorithms|field-oriented control,=FOC,vector control of motors
=OData|=ODATA
=OOAD|object-oriented analysis and design,=OOA,object-oriented analysis
=ORM|object-relational mapping,orm frameworks,=ORMs,orm tools
Parallel programming|parallel processing
Path planning|motion planning,trajectory planning
=PLC|=PLCs,programmable logic controllers,SPS-Programmierung,SPS-Programmierer,automates programmables,automates industriels,programmation automate,PLC-programmering,PLC-programmeren,programación de autómatas,autómatas programables,programación de PLC,programmazione PLC,controllori programmabili,programação de PLC,autómatos programáveis,controladores lógicos programáveis,sterowniki PLC,sterowników PLC,programowanie sterowników,programowania sterowników,plc programming
Power electronics|motor control,Leistungselektronik
Power systems analysis|load flow,power flow studies,short-circuit studies
Predictive analytics
Predictive modeling|predictive models,prediction models,modélisation prédictive,modèles prédictifs,modelado predictivo,modelos predictivos,modelos preditivos,modelagem preditiva,modelli predittivi,Vorhersagemodelle,Prognosemodelle,voorspelmodellen,modele predykcyjne,modeli predykcyjnych,prediktiva modeller
=RAML
=RASP
Raspberry Pi|raspberrypi
Reactive programming|=FRP,reactive systems,reactive streams,reactive extensions,reactive architecture
Regression analysis|linear regression,logistic regression,regression models
Reverse ETL
=RMF|risk management framework
-Saga pattern|saga pattern
=SCADA
Secure coding|secure software development,secure development,secure code,secure programming,secure sdlc
Service mesh
Sigma detection
=SIMD|=AVX,vectorization
=SOA|service oriented architecture
Socket programming|sockets,networking programming,sockets programming,tcp/ip programming,tcp sockets
Software-defined networking|=SDN,software defined networks
State estimation|kalman filters,kalman filtering
=~Thrift|apache thrift
=UEBA|user and entity behavior analytics
=VDI|virtual desktop infrastructure,vmware horizon,xendesktop,citrix xendesktop,xenapp
=VIPER
Virtualization|virtualized environments,Virtualisierung,Virtualisierungstechnologien,Virtualisierungslösungen,virtualisatie,virtualización,virtualizzazione,virtualização,wirtualizacja,wirtualizacji,wirtualizację,wirtualizacją
=VLSI|=!EDA,eda tools,rtl design,asic design,timing closure,physical design
=VoIP|=VOIP,=SIP,voice over ip
Web analytics|website analytics,digital analytics
Z-Wave|zwave
Zero trust
|+Communication protocols
Beamforming|antenna arrays,phased arrays
=OFDM|=OFDMA
|+Compilers
Compiler optimization|compiler backends,code generators,compiler frontends,compiler construction,jit compilers,jit compilation,just-in-time compilation,=JIT,compiler engineering,intermediate representations
|+Containers
Container orchestration|containers and orchestration,containerization and orchestration,container orchestration tools,container management,container orchestration platforms,container management and orchestration,container orchestration systems,container orchestrators,orquestación de contenedores,orquestração de containers,orchestration de conteneurs,orchestration des conteneurs,orkiestracja kontenerów
|+Cryptography
Applied cryptography|merkle trees,hash functions,elliptic curves,=ECC cryptography,=ECDSA,cryptographic primitives,cryptographic protocols,threshold signatures,secure multiparty computation,cryptographic algorithms,cryptographic libraries,cryptography libraries,cryptographic engineering
|+GIS
Cartography|map making,map production,cartographic design,map design
Geoprocessing|spatial data processing,geospatial processing,geospatial data processing,spatial modeling,spatial statistics,geo-processing
Spatial databases|geodatabase,geospatial databases,spatial indexing,spatial queries,geospatial data,spatial data infrastructure,geo data,geodata,spatial datasets,geospatial datasets,Geodaten,Geoinformationssysteme,Geoinformationssystemen
|+Java,+Multithreading
Java concurrency|java multithreading,java.util.concurrent,java concurrency api
|+Network virtualization
ETSI MANO|=MANO,=~OSM,=ONAP,vnf lifecycle management,=CNFs,=VNFM,=NFVI,nfv orchestration
|+Networking
SR-IOV|=SRIOV,=OVS-DPDK,smartnic,kernel bypass networking
|+SIMD
SIMD intrinsics|avx-512,=AVX2,=AVX512,compiler intrinsics,vector intrinsics,=SSE/AVX,vectorized code,=SVE
|+SQL Server
SQL Server high availability|database mirroring,availability groups
|+SystemC
Transaction-level modeling|=TLM,tlm 2.0,virtual platforms,virtual prototypes,virtual prototyping,performance modeling,esl modeling
|+Virtualization
Hyperconverged infrastructure|=~HCI,hyper-converged infrastructure,hyperconverged,hyper-converged,hyperconvergence,converged infrastructure
|?AI
Generative AI|genai,generative artificial intelligence,gen-ai,IA générative,intelligence artificielle générative,generatieve AI,IA generativa,inteligencia artificial generativa,AI generativa,intelligenza artificiale generativa,inteligência artificial generativa,generatywna AI,generatywnej AI,generatywna sztuczna inteligencja,generatywnej sztucznej inteligencji
|Authorization,Access control
=RBAC|role-based access control,role checks,role-based permissions
|Blockchain
Ethereum|=EVM
Smart contracts
Solana
|Compliance
=FedRAMP
=FISMA
=HITRUST
SOC 2|soc2,soc2 type ii
|Compliance,Information security
=NIST|nist 800-53
|Computer graphics
Graphics programming|rendering programming,rendering pipelines,real-time rendering,graphics rendering
Ray tracing|path tracing
|Concurrency
Multithreading|multithreaded,multi-threaded,threading,thread safety,thread-safe code,wielowątkowość,wielowątkowości,programowanie wielowątkowe,multithread
|Cryptography
Multi-party computation|=!MPC
=PKI|public key infrastructure,x.509,digital certificates
Post-quantum cryptography|=PQC
Zero-knowledge proofs|zk proofs,zkps,zk-snarks,zk-starks,zero knowledge
|Cybersecurity
MITRE D3FEND|=D3FEND
Threat intelligence|threat intel,=~CTI
|Data lake
Lakehouse|data lakehouses,lakehouse architecture,lakehouse platform
|Data pipelines
Data workflows
|Deep learning
=GANs|generative adversarial networks
-Transformers|transformer models,transformer architectures,transformer networks,transformer-based,transformer-based models
|Deep learning,Generative AI,?Stable Diffusion
Diffusion models|stable diffusion models,latent diffusion,diffusion-based models
|Design patterns
Dependency injection|=IoC,inversion of control,=!DI,inyección de dependencias,injection de dépendances
|Embedded systems
Microcontrollers|=MCUs,microprocessors,Mikrocontroller,Mikrocontrollern,Mikrocontrollerprogrammierung
|Event-driven architecture
Event sourcing
|Fine-tuning
Parameter-efficient fine-tuning|=PEFT,=LoRA
Supervised fine-tuning|=SFT
|Firewalls
=NGFW|next-generation firewall,next-gen firewalls
|IoT
Zigbee
|LLM
ChatGPT|=GPT,gpt models
Vision language models|=VLMs,multimodal models
|LLM,Deep learning
-Fine-tuning|model fine-tuning,fine-tuning models,fine-tuning llms,llm fine-tuning,!fine-tuning,fine-tune models
|Linux
Device tree
|Machine learning
AutoML|automated machine learning
Feature engineering|feature extraction,feature selection
Federated learning
Gradient boosting|gradient boosted trees
Random forest
Supervised learning
Support vector machines|=SVM,=SVMs
Transfer learning
Unsupervised learning
|Machine learning,Deep learning
Neural networks|=RNN,=LSTM,=CNNs,=GNN,réseaux de neurones,réseau de neurones,neurale netwerken,redes neuronales,reti neurali,redes neurais,redes neuronais,sieci neuronowe,sieci neuronowych,sieciami neuronowymi,neuronale Netze,neuronalen Netzen,neuronaler Netze
|Mathematics
Mathematical optimization
|Message queues
Dead letter queues|=DLQ,=DLQs
|Network security
IDS/IPS|intrusion detection,=IDS,=IPS,intrusion prevention,ips/ids,intrusion detection systems
=WAF|web application firewall
|Networking,Network security
Firewalls|firewalling,pare-feu,pare-feux,cortafuegos
|Operating systems,C,?Linux
Kernel development|kernel programming,kernel modules,linux kernel development,linux kernel,kernel internals,kernel-level programming
|Parallel programming
High-performance computing|=HPC
=MPI|message passing interface,openmpi,open mpi
|Risk management
ISO 27005|iso/iec 27005
|Storage management
=!SAN|storage area network,=SAN storage
|Threat modeling
LINDDUN
|Web performance
Core Web Vitals|web vitals,lighthouse scores
@concept 2.5
2D animation|2d games,2d graphics,spine 2d
Anomaly detection|outlier detection,Anomalieerkennung,Erkennung von Anomalien,détection d'anomalies,détection des anomalies,detección de anomalías,detecção de anomalias,rilevamento di anomalie,rilevamento delle anomalie,anomaliedetectie,wykrywanie anomalii,wykrywania anomalii,avvikelsedetektering
API gateway|api gateway products
=ASPM
Asynchronous I/O|async i/o,non-blocking i/o,non-blocking io,nonblocking io,event loops,event-driven i/o,=epoll,=kqueue,=IOCP
Automated test equipment|=ATE
Backtesting|back-testing,strategy backtesting,backtesting frameworks,quantitative strategies,systematic trading,systematic strategies,trading algorithms
Blockchain|block chain,distributed ledger,=DLT,distributed ledger technology
Bluetooth
Business intelligence|=BI,bi tools,bi reporting,bi solutions,bi/reporting,informatique décisionnelle,inteligencia de negocio,inteligencia empresarial,inteligência de negócios,bi frontend,bi front-end
C4 model
=C5 attestation
=!CAD|computer-aided design
=CJIS
Computer graphics|3d graphics,rendering engines
Containers|oci image,oci standard,oci registry,containerization,containerize,containerised,linux containers,Containerisierung,Container-Technologien,Containertechnologien,~conteneurs,conteneurisation,containerisatie,containertechnologie,~contenedores,contenerización,containerizzazione,contêineres,conteinerização,containerização,konteneryzacja,konteneryzacji,konteneryzację,~kontenery,~kontenerami
=COSO
=CVSS
=Cyber Essentials
Cyber Resilience Act
Data architecture|data architect,architecture de données,architecture des données,architectures de données,data-architectuur,gegevensarchitectuur,arquitectura de datos,arquitecturas de datos,architettura dei dati,architettura dati,architetture dati,arquitetura de dados,arquiteturas de dados,architektura danych,architektury danych,architekturę danych
Data cleaning|data cleansing,cleaning data,clean data,data cleanup,nettoyage de données,nettoyage des données,opschonen van data,dataopschoning,limpieza de datos,depuración de datos,pulizia dei dati,limpeza de dados,tratamento de dados,preparação de dados,czyszczenie danych,czyszczenia danych,przygotowanie danych,przygotowania danych
Data integration|integrating data,intégration de données,intégration des données,data-integratie,gegevensintegratie,integración de datos,integrazione dei dati,integrazione dati,integrazione di dati,integração de dados,integracja danych,integracji danych,integrację danych,combine data from,combining data from,integrate data from,integrating data from
Data preparation|data preprocessing,data pre-processing,préparation des données,préparation de données,preparación de datos,preparazione dei dati
Data transformation|transformation de données,transformation des données,transformations de données,datatransformatie,datatransformaties,transformación de datos,transformaciones de datos,trasformazione dei dati,trasformazione dati,trasformazioni dei dati,transformação de dados,transformações de dados,transformacja danych,transformacji danych,transformacje danych,przekształcanie danych
Data wrangling|data munging
Dimensionality reduction|=!PCA,principal component analysis
Distributed computing|computação distribuída,distributed processing,parallel computing,grid computing,distributed data processing,distributed compute
Distributed systems|distributed applications,distributed services,distributed software systems,distributed architectures,distributed backend systems,verteilte Systeme,verteilten Systemen,verteilter Systeme,systèmes distribués,système distribué,gedistribueerde systemen,sistemas distribuidos,sistemi distribuiti,sistemas distribuídos,systemy rozproszone,systemów rozproszonych,systemami rozproszonymi,architectures distribuées,arquiteturas distribuídas,arquitecturas distribuidas,verteilte Architekturen
DORA metrics
=DORA regulation|digital operational resilience act
eIDAS|eidas 2.0,eudi wallet
Embedded systems|embedded software,embedded development,embedded programming,embedded devices,embedded engineering,embedded applications,embedded environment,eingebettete Systeme,eingebetteter Systeme,eingebetteten Systemen,Embedded-Systeme,Embedded-Systemen,Embedded-Entwicklung,Embedded-Softwareentwicklung,systèmes embarqués,système embarqué,logiciel embarqué,logiciels embarqués,ingebedde systemen,sistemas embebidos,sistemas empotrados,software embebido,sistemi embedded,software embedded,sistemas embarcados,systemy wbudowane,systemów wbudowanych,systemami wbudowanymi,oprogramowanie wbudowane,oprogramowania wbudowanego
=Embeddings|!embeddings,vector embeddings,text embeddings,word embeddings,embedding models
-Entity component system|entity-component-system,unity ecs,unity dots
EU AI Act
Event streaming|event streams,streaming technologies,realtime streaming,streaming systems,real time streaming,streaming applications,~streaming platforms
Fixed-point arithmetic|fixed-point math,fixed-point programming,fixed point algorithms
=GNSS|=GPS
GOV.UK Service Standard|government service standard,gds standards
=GxP|21 cfr part 11,computer system validation,=~CSV
Host card emulation|=HCE
Identity management|identity lifecycle,identity and access management,identity & access management,=IdM,identity providers,=CIAM,identity and access control,user provisioning,access provisioning,Identitätsmanagement,Identitätsverwaltung,gestion des identités,gestion des identités et des accès,identiteitsbeheer,identiteits- en toegangsbeheer,gestión de identidades,gestión de identidades y accesos,gestione delle identità,gestione delle identità e degli accessi,gestão de identidades,gestão de identidades e acessos,zarządzanie tożsamością,zarządzania tożsamością,identity lifecycle management,account provisioning
In-circuit testing|=ICT testing,bed of nails
ISO 15504
ISO 9001
=LGPD
LiDAR
Multiprocessing|multi-processing,multi-process,multi-process programming
=MVI|model-view-intent
=NDR|network detection and response
Network programming
=NIS2|nis 2
Numerical methods|numerical analysis,numerical computing,scientific computing,numerical simulation,scientific software,research software engineering,scientific programming,computational science,finite difference,numerical algorithms
=OCR|optical character recognition
=OCTAVE
=OLTP
Optimization algorithms|linear programming,mathematical programming
=PIPEDA
=!Quantization|model quantization,!quantization
Quantum computing|qiskit
=RPC|remote procedure calls
=SBOM|=SBOMs,software bill of materials
Server-sent events|=SSE
Single-page applications|=SPAs,single page apps
=STIX|=TAXII,stix/taxii
Stream processing|streaming data,data streaming,real-time data processing,streaming jobs,streaming pipelines,real-time analytics
=SWG|secure web gateway
=TISAX
Unified Communications|cisco uc,cisco call manager,=CUCM,skype for business,=!Lync
Web components|custom elements,shadow dom
Web services|webservices,xml web services,services web,service web,webdiensten,servicios web,servizi web,serviços web,usługi sieciowe,usług sieciowych,usługi webowe,webbtjänster
Webhooks|web hooks
|+Communication protocols
MIMO|massive mimo
|+DDoS
DDoS mitigation|ddos defense,denial of service protection
|+Design for testability
=BIST|memory bist,=MBIST,=LBIST
|+Distributed systems
Byzantine fault tolerance|=BFT,bft consensus,blockchain consensus
|+High-performance computing
Distributed-memory parallelism|domain decomposition,mpi/openmp,mpi and openmp,openmp/mpi,hybrid mpi,shared-memory parallelism,distributed memory,strong scaling,performance portability,massively parallel computing,parallel algorithms
|+JVM
GC tuning|garbage collection tuning,garbage collector tuning,jvm performance tuning,jvm performance,jvm tuning and profiling,jvm optimization,gc optimization
|+Low-latency systems
Kernel bypass|=OpenOnload,=~Solarflare,solarflare onload,=EFVI,zero-copy,user-space networking,userspace networking
|+Networking
Spine-leaf architecture|spine-leaf,leaf-spine,spine and leaf,leaf and spine,clos fabric,clos networks
|+Profiling
Microbenchmarking|micro-benchmarking,google benchmark,benchmark suites,benchmarking tools,hardware performance counters,roofline analysis,sampling profilers
|+REST API
HATEOAS|hypermedia apis,richardson maturity model
|+React
React Hooks
|+Smart contracts
Gas optimization|=~MEV,gas efficiency,gas costs,reentrancy,reentrancy attacks,smart contract security,smart contract vulnerabilities,contract audits,smart contract audits,smart contract testing
|?HTML
HTML email|email templates
|Authorization
=ABAC|attribute-based access control
|Compliance
=SOX|sarbanes-oxley
|Cryptography
Public-key cryptography|elliptic curve cryptography,=RSA,asymmetric encryption
|Data governance
Data lineage|lineage tracking,data provenance,lineage
Metadata management
|Data privacy,Compliance
=CCPA
=GDPR|=DSGVO,Datenschutz-Grundverordnung,Datenschutzgrundverordnung,=RGPD,=RODO,conformité RGPD
HIPAA
|Game AI
Behavior trees
|LLM
AI agents|agentic,multi-agent systems,llm agents,autonomous agents,!agents
Function calling|tool calling,llm tool use
|MLOps
Feature store
Model deployment|deploying machine learning models,ml model deployment,productionalize models,productionizing models,productionize models,ml productionization
|Machine learning
Decision trees
Model evaluation|evaluating models,model validation,evaluation metrics,model benchmarking,evaluation pipelines,evaluation frameworks,evaluate models,model performance evaluation,evaluating model performance,evaluation of models
Recommender systems|recommenders,recommendation systems,recommendation engines,recommendation algorithms
|Metadata management
Data catalogs|data cataloging,data catalogue
|Model deployment
Model serving|inference serving
|Storage management
=!NAS|network attached storage
=!RAID|raid arrays
@concept 2
=5G|=LTE,4g/lte,5g nr,=3GPP
Actuarial modeling|actuarial models,actuarial systems,underwriting systems,underwriting engines,rating engines,=~Prophet actuarial,=~Radar Live
AI coding tools|ai coding assistants,ai-assisted coding,ai developer tools,ai-powered development tools,ai assisted development,ai-assisted programming,ai pair programming,ai development tools,coding agents,ai-assisted engineering,ai tooling,ai-assisted tools
AI tools|ai-powered tools,ai productivity tools
=API|=APIs,application programming interfaces
=ARM|arm architecture,arm processors
=ASIC
Audio processing|audio programming,audio engineering
=Authentication|user authentication,token-based authentication,authentication protocols,!authentication,authentication mechanisms,authentication/authorization,auth,Authentifizierung,Authentisierung,authentification,autenticación,autenticazione,autenticação,uwierzytelnianie,uwierzytelniania,uwierzytelnianiem
=Authorization|!authorization,user authorization
Backfills|backfilling,data backfills
Batch processing|batch jobs,batch processes,batch data processing,batch and streaming
=BFF|backend for frontend,backends for frontends
Big data|bigdata,large datasets,large data sets,large scale data,large volumes of data,duże zbiory danych
Bioinformatics|computational biology,genomics
=BPM|business process management,business process modeling,bpmn modeling,Geschäftsprozessmanagement,Prozessmanagement
Bug bounty|bug bounty reports
-Clustering|clustering algorithms,k-means,!clustering
=CMS|content management,=CMSs,Content-Management-Systeme,Content-Management-Systemen,Redaktionssysteme,Redaktionssystemen
Code splitting|lazy loading,tree shaking,bundle size
-Compilers|!compiler,compiler design,compiler development
Concurrency|concurrent programming,concurrent systems,Nebenläufigkeit,nebenläufige Programmierung,concurrencia,concorrência,współbieżność
Control systems|control theory,pid control,motion control,pid tuning,pid controllers,pid loops,Regelungstechnik,Steuerungs- und Regelungstechnik,Steuerungstechnik,regeltechniek,meet- en regeltechniek,sistemas de control,sistemi di controllo,controlli automatici,sistemas de controle,sistemas de controlo,systemy sterowania,systemów sterowania
=CRM|=CRMs,customer relationship management,crm systems
=CSRF|=XSRF,cross-site request forgery
=CWE|cwe top 25
Cybersecurity|cyber-security,security engineering,cybersécurité,cyberbeveiliging,ciberseguridad,sicurezza informatica,cibersegurança,segurança cibernética,cyberbezpieczeństwo,cyberbezpieczeństwa,cyberbezpieczeństwem
Dashboards|dashboarding,tableaux de bord,tableau de bord,cuadros de mando,cuadro de mando,paneles de control,tableros de control,cruscotti,cruscotti direzionali,painéis de controlo,painéis de controle,painéis de indicadores,pulpity menedżerskie,kokpity menedżerskie,dashboardy,dashboardów
Data accuracy
Data contracts
Data fabric
Data ingestion|data ingest
Data integrity
Data labeling|data annotation
Data protection|Datenschutz
Data quality|Datenqualität,qualité des données,qualité de données,qualité de la donnée,qualité data,datakwaliteit,gegevenskwaliteit,calidad de datos,calidad de los datos,calidad del dato,qualità dei dati,qualità del dato,qualità dati,qualidade de dados,qualidade dos dados,jakość danych,jakości danych,jakością danych,datakvalitet
Data security|security of data,sécurité des données,gegevensbeveiliging,databeveiliging,seguridad de datos,seguridad de los datos,sicurezza dei dati,segurança de dados,segurança dos dados,bezpieczeństwo danych,bezpieczeństwa danych
Data structures|dsa skills,dsa knowledge,knowledge of dsa,dsa and oops,dsa and system design,structures de données,datastructuren,gegevensstructuren,estructuras de datos,strutture dati,strutture di dati,estruturas de dados,estrutura de dados,struktury danych,struktur danych,strukturach danych
=DOM|the dom,dom manipulation,document object model,virtual dom
Edge computing|edge devices
Encryption|encryption algorithms,encryption at rest,Verschlüsselung,Verschlüsselungsverfahren,Verschlüsselungstechnologien,chiffrement,chiffrement des données,versleuteling,cifrado,cifrado de datos,encriptación,crittografia dei dati,cifratura,criptografia de dados,encriptação,cifragem,szyfrowanie,szyfrowania danych,szyfrowanie danych
=ERP|enterprise resource planning,erp systems,ERP-Systeme,ERP-Systemen,Warenwirtschaftssysteme,Warenwirtschaftssystemen,Warenwirtschaft
Evals|llm evaluation
=FERPA
-Forecasting|demand forecasting,!forecasting,sales forecasting,modèles de prévision,voorspellende modellen,modelos de previsión,modelos de pronóstico,modelli di previsione,modelos de previsão,prognozowanie,prognozowania
Foundation models
-Game AI|game ai,gameplay ai,npc ai
=GLBA
Hardware root of trust|root of trust,key provisioning,device provisioning keys
=HMI|=HMIs,human-machine interface
=IDOR
Immutable infrastructure
Inter-process communication|=~IPC,interprocess communication,shared memory
=IoT|internet of things,=IOT,iot devices,iot platforms,=IIoT
=IVR|interactive voice response
Key management|encryption key management,key rotation,cryptographic key management
Link budget|drive testing,rf optimization,rf measurements,rf testing,rf test equipment,radio planning,radio network planning
Low-code|no-code,low-code/no-code,nocode
-Marketing attribution|marketing attribution,utm parameters,attribution models,attribution modeling,multi-touch attribution,marketing mix modeling,media mix modeling,attribution windows,=~MMM
Marketing automation
=!MES|manufacturing execution system
Metaprogramming|meta-programming
Multi-tenancy|multitenant,multitenancy,multi tenant
=!Multicast|ip multicast,multicast routing,=PIM-SM,igmp snooping
=Networking|computer networking,networking protocols,network protocols,networking concepts,!networking,ip networking,network administration,network engineering,networking fundamentals,network architecture,internet protocols,computer networks,network design,network infrastructures,network configuration,networking technologies,network technologies,network management,lan administration,Netzwerktechnik,Netzwerktechnologien,Netzwerktechnologie,Netzwerkkenntnisse,Netzwerkadministration,Netzwerkkomponenten,Netzwerkprotokolle,Netzwerkprotokollen,réseaux informatiques,protocoles réseaux,protocoles réseau,netwerkbeheer,netwerkprotocollen,netwerktechnologie,redes informáticas,protocolos de red,redes de comunicaciones,reti informatiche,protocolli di rete,redes de computadores,protocolos de rede,sieci komputerowe,sieci komputerowych,protokoły sieciowe,protokołów sieciowych,network planning,Netzwerkplanung,Netzplanung,Netzwerkinfrastruktur,Netzwerkinfrastrukturen,concepts réseau,réseaux IP,netwerken,redes de computadoras
=NFC|rfid readers,near-field communication
Orbital mechanics|orbital dynamics,astrodynamics
OSI model|osi layers
OTA updates|=~OTA,over-the-air updates,firmware updates,over-the-air deployment,ota deployment,firmware over the air,=FOTA,ota firmware updates,firmware upgrade
=PLM|product lifecycle management
Product analytics
Progressive enhancement|progressively enhanced
=QoS|quality of service
Quantitative modeling|quantitative models,quantitative methods,quant research,quant models,financial engineering,quantitative development
Real-time systems|real-time embedded,real-time software,hard real-time,real-time development,real-time applications,real-time programming,real-time computing,Echtzeitsysteme,Echtzeitsystemen,Echtzeitbetriebssysteme,Echtzeitbetriebssystemen,systèmes temps réel,système temps réel,real-time systemen,sistemas en tiempo real,sistemas de tiempo real,sistemi real-time,sistemi in tempo reale,sistemas de tempo real,sistemas em tempo real,systemy czasu rzeczywistego,systemów czasu rzeczywistego,logiciel temps réel
=!RF|rf design,rf engineering
=RFID
Semantic layer|metrics layer,semantical layers
Semantic models|semantic data models,semantic modeling
=SLOs|=SLIs,service level objectives,error budgets,slos/slis,service level indicators,service level objectives and indicators
=!SOC|secops,security operations,security operations center,=SOC analyst,=SOC experience,soc operations
Speech-to-text|speech recognition,=ASR
SQL injection
=SSRF|server-side request forgery
Statistics|statistical inference,Statistik,statistische Methoden,statistischen Methoden,statistische Auswertungen,méthodes,métodos estadísticos,metodi statistici,métodos estatísticos,metody statystyczne,metod statystycznych,statistiques,estadística
Threat detection|threat detection and response
=!TPM|trusted platform module
Virtual machines|=VMs,=VM,vm management
Workflow automation
Workflow orchestration|workflow management,workflow engines,data orchestration,pipeline orchestration,job scheduling,job schedulers,hpc schedulers,workload managers,batch schedulers,workload scheduling,enterprise schedulers,orchestration tools
=x86
=XSS|cross-site scripting
=XXE
|+5G
Network slicing|multi-access edge computing,=~MEC,mobile edge computing
|+CMS
Content modeling|content models,structured content,content architecture,content types,taxonomy design,content migrations,editorial workflows,content workflows,content authoring,content publishing
|+Data pipelines
Batch pipelines|batch data pipelines,batch etl,batch ingestion,batch and streaming pipelines,batch and real-time pipelines,streaming and batch
Incremental loading|incremental loads,full loads,delta loads,incremental processing,incremental data loads
|+Data privacy
PII masking|pii redaction,pii detection,pii protection,data obfuscation,data de-identification,de-identified data
|+Debugging
Sanitizers|threadsanitizer,=ASan,=TSan,=UBSan,=MSan,undefined behavior sanitizer,thread sanitizer,memory sanitizer,address sanitizer
|+Digital design
IP integration|ip core integration,ip cores,ip blocks,third-party ip integration,soc integration,ip development
|+Edge computing,+Machine learning
On-device AI|embedded ml,embedded machine learning,on-device ml,on-device machine learning,ai at the edge,on-device inference,edge inference,edge ai
|+Embedded systems
Embedded GUI|embedded graphics,embedded ui,embedded hmi
Hardware abstraction layer|=HAL,hal drivers
|+GIS
Web mapping|web maps,web gis,webgis,interactive maps,mapping applications,mapping libraries,map rendering,online maps,web mapping applications
|+Identity management
Decentralized identity|self-sovereign identity,=!DIDs,verifiable credentials,=SSI
|+IoT
Industrial IoT|industrial internet of things,industrial iot platforms,=Industrie 4.0,smart factory,connected factory,ot/it integration,it/ot integration,=IT/OT,industrial networks
|+Java
Java collections|java collections framework
|+Market data
ITCH|=OUCH,itch/ouch,=~FAST protocol,=!SBE,simple binary encoding,binary market data protocols
|+Networking
Data plane development|=~data plane,=~dataplane,packet forwarding,forwarding plane,fast path processing,control plane protocols
|+Numerical methods
Computational physics|computational chemistry,molecular dynamics,quantum chemistry,computational materials science,computational mechanics,molecular simulation,molecular modeling,density functional theory,=DFT calculations
Linear solvers|sparse linear solvers,sparse matrices,iterative solvers,preconditioners,eigenvalue solvers,linear system solvers,nonlinear solvers,=ODE solvers,=PDE solvers,partial differential equations,numerical solvers,pde
|+OSS/BSS
FCAPS|alarm management,alarm correlation,network fault management
|+Performance tuning
CPU cache optimization|cache locality,cache-friendly data structures,cache friendly code,cache-aware algorithms,data-oriented design,false sharing,branch prediction,mechanical sympathy,cpu performance
=NUMA|numa awareness,huge pages,cpu pinning,thread affinity,core pinning,cpu affinity,cpu isolation
|+SAN
LUN masking|=LUNs,lun provisioning,=!zoning,san zoning,zoning and masking,multipathing,=MPIO,storage provisioning,storage allocation,=HBA,storage fabric,fabric switches,san fabric,san switches
|+Storage management
Distributed storage|distributed storage arrays,distributed storage systems,software-defined storage
Storage replication|volume replication,storage snapshots,storage migration,snapshots and replication,array-based replication,synchronous replication,asynchronous replication
|+Virtualization
Hypervisors|type 1 hypervisor,bare-metal hypervisor,embedded hypervisor
|?Java
=JVM|java virtual machine,jvm tuning,jvm languages,jvm internals,jvm-based,garbage collection
|?dbt
Data testing|dbt tests
|Blockchain
=Web3|web 3.0
|Cybersecurity
Information security|infosec,it security,IT-Sicherheit,Informationssicherheit,Cybersicherheit,Cyber-Sicherheit,IT-Sicherheitskonzepte,sécurité de l'information,sécurité des systèmes d'information,sécurité informatique,informatiebeveiliging,IT-beveiliging,seguridad de la información,seguridad informática,sicurezza delle informazioni,sicurezza IT,segurança da informação,segurança informática,bezpieczeństwo informacji,bezpieczeństwa informacji,bezpieczeństwo IT,bezpieczeństwa IT
|Data quality
Data validation|data validation checks,data validation rules,schema validation
|Distributed systems
Consensus algorithms|consensus protocols,distributed consensus,leader election,=Raft,=Paxos,consensus mechanisms
|Embedded systems
Firmware|Firmwareentwicklung,Firmware-Entwicklung
|Information security
Information assurance
|Key management
Hardware security modules|=HSM
|MLOps
Experiment tracking
|Mathematics
Linear algebra
|Networking
=!NAT|network address translation
|Optimization algorithms
Operations research
|Statistics
Econometrics|econometric models,econometric analysis,Ökonometrie,économétrie,econometría
Survey methodology|survey design,survey analysis,survey research
@concept 1.5
=AI|artificial intelligence,=A.I.,ai/ml,künstliche Intelligenz,künstlicher Intelligenz,künstlichen Intelligenz,intelligence artificielle,kunstmatige intelligentie,artificiële intelligentie,inteligencia artificial,intelligenza artificiale,inteligência artificial,sztuczna inteligencja,sztucznej inteligencji,sztuczną inteligencję,sztuczną inteligencją,artificiell intelligens
AI assistants|ai-powered assistants,conversational assistants
AI ethics|ethical ai,ai safety
Algorithms|algorithmique,algoritmen,algoritmes,algoritmos,algoritmia,algoritmi,algorytmy,algorytmów,algorytmika,algorytmiki
-Animation|motion design,web animations
Anti-money laundering|=AML,aml compliance,transaction monitoring,sanctions screening
Bastion hosts|jump hosts,jump servers
Boot code|startup code,boot sequence,boot loaders and startup code
Buffer overflows|memory safety,memory corruption
Chatbots|conversational ai,virtual assistants
Clickjacking
Client-server architecture|client/server,client server
Commissioning|factory acceptance tests,site acceptance tests,=~FAT,=~SAT testing
Complexity analysis|big-o
=COPPA
=CORS
Customer data platform|=CDPs
Customer segmentation|segmentation clients,segmentación de clientes,segmentazione dei clienti,segmentazione clienti,Kundensegmentierung,klantsegmentatie
=CVE|=CVEs
Data classification|classification of data,data classification policies
Data management|gestion des données,gestion de données,gestion de la donnée,gegevensbeheer,databeheer,datamanagement,gestión de datos,gestión del dato,gestione dei dati,gestione dati,gestão de dados,gerenciamento de dados,zarządzanie danymi,zarządzania danymi
Database internals|storage engines,query optimizers,query engines,query execution engines,query planners,query planning,query processing,query execution,=MVCC,lsm trees,b-trees,write-ahead logging,write-ahead log,buffer pool,transaction isolation,transaction isolation levels,isolation levels,database kernel,database engines,transaction processing systems,two-phase commit,concurrency control
=DDoS|ddos protection
Digital asset management|=!DAM,=DAM systems,media asset management,asset management for media
Domain-specific languages|=DSLs,domain specific language design
Engineering change orders|=ECOs,engineering changes,engineering change management,engineering change requests,=ECR/ECO
Event tracking|analytics tracking,event collection,event instrumentation
Eventual consistency|cap theorem
-Experimentation|experiment design,experimental design
Higher-order components
=IMU|=IMUs
Least privilege|principle of least privilege
=MDR|managed detection and response
=Middleware|middleware technologies,!middleware
-Mobile UI|mobile ui
Offline-first|offline support
Operational technology|ot networks,ot environments,ot systems,=~OT
Order-to-cash|quote-to-cash
Out-of-band management|console servers,terminal servers,=OOB management,=iLO
Phishing detection
Physics engine|physx,box2d,game physics,physics simulation,ragdoll physics,ragdolls
Portfolio optimization|portfolio analytics,portfolio construction,portfolio risk analytics,performance attribution
Privilege escalation
Process control
Procure-to-pay|purchase-to-pay,source-to-pay
Protection relays|sel relays,protective relays,relay protection
Proxy servers|reverse proxy,forward proxy,web proxies
Rack and stack|racking and stacking,racking servers,rack & stack,server racking,patch panels,cabling and patching
Radiation effects|=rad-hard,=SEU
Regulatory certification of electronics|=UL/CE,=CE/FCC,=~FCC,ce marking,fcc certification
Remote code execution|=RCE
Responsible AI
Robotics|Robotik
RoHS|=REACH,=WEEE
Rootkits
Sandboxing|sandbox environments
Schema evolution|schema management,schema versioning,backward compatible schemas
-Schematics|schematic capture,reading schematics,read schematics,!schematics,electrical schematics
=!Simulation|simulation modeling,monte carlo simulation,discrete event simulation,Simulationsmodelle,Simulationstechnik
Substation automation|substations,substation engineering
Time synchronization|clock synchronization,=PTP,time sync,gptp
=UTM|=UTMs
=VDP
Web servers|http servers
Web standards|w3c standards,=W3C
=!Wi-Fi|wifi protocols,802.11,=!WiFi
|+Blockchain
Blockchain infrastructure|blockchain nodes,validator operations,rpc nodes,=~full nodes,proof of work
Tokenomics|token economics,token design,=DAOs,on-chain governance,decentralized governance,decentralized autonomous organizations,tokenization of assets,asset tokenization,real world assets
|+Data engineering
Row and columnar file formats|data file formats,big data file formats,open table formats,table formats
|+E-commerce
Composable commerce|mach architecture,headless commerce,headless e-commerce,headless ecommerce,headless architecture
Product information management|=!PIM,=PIM systems,product data management,product catalog systems,product catalogs,catalog management,Produktdatenmanagement,Produktinformationsmanagement
|+Event streaming
Exactly-once semantics|exactly-once processing,at-least-once delivery,delivery semantics,out-of-order events,late-arriving data,watermarking in streams,event time processing
|+GIS
Map projections|coordinate systems,coordinate reference systems,geodesy,coordinate transformations
|+Hardware design
Component selection|component obsolescence,obsolescence management,design for cost,dfm/dft,=DFMA,parts selection,component sourcing
|+Microservices,?Eureka
Service discovery|service registry,service registration,service registry and discovery,eureka service discovery
|+Networking
Network management systems|=NMS,element management systems,=~EMS/NMS,network performance management
|+Perception
Sensor perception|camera perception,perception software
|+Real-time systems
Real-time scheduling|rate monotonic scheduling,priority inversion,deterministic scheduling,task scheduling in rtos
|+Storage management
Block storage|block and file storage
|Blockchain
=DeFi|decentralized finance
|Computer graphics
Visual effects|=VFX,particle effects,particle systems
|Cryptography
Digital signatures|electronic signatures,e-signatures
Symmetric encryption|=AES,aes-256
|Mathematics
Discrete mathematics|discrete math
|PKI
Certificate authorities
|SEO
Microdata|microdata/microformats,microformats,schema.org,structured data markup
|Software architecture
Layered architecture|n-tier architecture,multi-tier architecture,3-tier architecture,three-tier architecture,n-tier applications
@concept 1
=3D|3d game,3d animation
Accounts payable|=AP automation
Accounts receivable
Air-gapped networks|air gapped
-Automotive software|automotive embedded
Avionics|avionics software,avionics systems
Background jobs|job queues,background workers,background processing
Bench equipment|lab equipment,electronic test equipment,laboratory equipment,test and measurement equipment,test & measurement,test and measurement,test equipment,measurement equipment,measuring equipment,lab instruments,test instruments,bench testing
Browser extensions|chrome extensions
-Building automation|building management systems,=~BMS,=HVAC controls,=Building Automation,building automation systems
-Classification|classification algorithms,text classification,image classification,!classification,multi-label classification,multi-class classification,multilabel classification,multiclass classification
Code size optimization
Cross-platform|multiplatform,multi-platform
Double-entry accounting|double-entry bookkeeping,double entry ledger,ledger systems,accounting ledgers,general ledger systems,ledgering
Flight control|flight dynamics
Flight software|flight software development,cubesat,satellite software,spacecraft software
Fraud detection|fraud prevention
Full-text search
General ledger
=!Generics
-Guardrails|llm guardrails,ai guardrails,guardrails for llms,safety guardrails,prompt guardrails
-Hashing|password hashing,bcrypt,argon2
In-app purchases
Indoor positioning|wireless positioning,positioning systems
Information retrieval
=ITAR
Low-power modes|sleep modes,power modes,power-saving modes
=~Mathematics|!mathematics,=~Math,!math,applied mathematics,mathematical modeling,math skills
-Operating systems|operating system internals,operating system concepts,operating systems concepts,os internals,operating system fundamentals,os fundamentals,os concepts,operating systems internals,operating system design,os development,operating system development,memory management and scheduling,process scheduling,virtual memory,paging and virtual memory,system calls,os kernels,systems software,Betriebssysteme,Betriebssystemen,systèmes d'exploitation,système d'exploitation,besturingssystemen,sistemas operativos,sistemi operativi,sistemas operacionais,systemy operacyjne,systemów operacyjnych,systemami operacyjnymi
Peer-to-peer|=~P2P,=!P2P
-Probability|probability theory,!probability
Product assurance|software product assurance,safety assurance,reliability assurance
Reference architectures
-Reporting|reporting tools,report development,report writing,report generation,!reporting,building reports,ad hoc reporting,reporting solutions,business reporting,data reporting,Berichtswesen,Berichterstellung,rapportages,generación de informes,elaboración de informes,reportistica,elaboração de relatórios,criação de relatórios,raportowanie,raportowania
Safety-critical systems|safety-critical,safety-critical software,mission-critical systems
Search engines|search relevance,enterprise search
Telemetry|telemetry data,telemetry pipelines,telemetry systems,telemetry collection,sensor data,sensor networks,wireless sensor networks,sensor data processing,iot data,device data,telemetry and command
Test fixtures|test fixture design,test jigs,production test systems,production test equipment,functional test systems,test stations
Transport management|transportation management systems,=TMS
Type systems|static typing,strongly typed,type safety,type-safe
Warehouse management|warehouse management systems,=WMS
|+Blockchain
Blockchain oracles|oracles and bridges,price oracles,cross-chain bridges,cross-chain,cross-chain interoperability,cross-chain messaging,bridge protocols,layerzero,blockchain interoperability,=IBC protocol
|+Communication protocols
Digital communications|channel estimation,channel coding,modulation schemes,digital modulation,wireless phy
|+Compilers
Language runtimes|language interpreters,bytecode interpreters,interpreter development,virtual machine implementation,virtual machine internals,type checkers,type theory,programming language theory,programming language design,language implementation
Parsers|parser generators,lexers,parsing techniques,abstract syntax trees,=ASTs,recursive descent,grammar development
|+Concurrency
Memory model|memory ordering,c++ atomics,atomics and locks,memory barriers,compare-and-swap,=CAS operations,wait-free algorithms,lock-free and wait-free,lock-free algorithms
|+Edge computing
Edge gateways|iot gateways,gateway development,edge deployment,edge analytics,edge processing,edge software,edge systems,edge applications
|+IPv6
Dual stack
|+IoT
Cellular modems|cellular iot,cellular connectivity,cellular modules,cellular communication,sim management,m2m,cellular protocols,cellular technologies
Fleet provisioning|device provisioning,iot device management,device onboarding,device shadows,device twins,iot fleet management,remote device management,device fleet management
|+Numerical methods
Weather modeling|weather models,numerical weather prediction,climate models,climate modeling,=WRF
|+OSS/BSS
Rating and charging|online charging systems,online charging,=~OCS,convergent charging,charging and billing,mediation systems,billing mediation,telecom billing,provisioning systems,service provisioning systems,order orchestration in telecom
|+Predictive maintenance
Condition monitoring|machine condition monitoring,vibration analysis,vibration monitoring,prognostics and health management,=PHM,asset performance management
|+Wireless networking
Site surveys|wireless site surveys,rf site surveys,wireless surveys,predictive surveys
|3D
3D modeling
3D rendering
|?Firebase
Push notifications|=APNs,firebase cloud messaging,=FCM
|Automotive software
=ECU|electronic control units,ecu configuration,ecu development,ecu software
Vehicle diagnostics|diagnostic stack,on-board diagnostics
Vehicle networks|vehicle bus,in-vehicle networks,automotive networks,in-vehicle communication
|Blockchain
=Bitcoin
=NFTs
|Information retrieval
Semantic search
|Mathematics
Calculus
|React
Server components|react server components
|SCADA
Remote terminal units|=RTUs
@concept 0.5
=AdTech|=~DSP,ad tech,programmatic advertising,=RTB,ad serving,real-time bidding
Asset tracking|gps tracking,vehicle tracking,fleet tracking,location tracking,track and trace,barcode scanning,barcode scanners,barcode systems,barcoding,barcode readers,real-time location systems,=RTLS,zebra scanners
Botnets
Credit risk|credit scoring,credit risk models,credit risk modeling
Data-intensive applications
Document processing|intelligent document processing,document understanding,document ai
Drive-by-wire|steer-by-wire,brake-by-wire,x-by-wire
E-commerce|ecommerce,online shop,online retail,Onlineshop-Systeme,Shopsysteme,Shopsystemen,Shop-Systeme,e-handel,sklep internetowy,sklepu internetowego,webwinkel,site marchand,vente en ligne,tienda en línea
Energy management systems|=~EMS,energy management software
Grid integration|grid code,power grid,smart grid,smart metering,smart meters
High voltage|high-voltage systems
Inventory management|stock management,inventory systems
Inverters|power inverters,power converters,dc/dc converters
Invoice processing|invoicing,e-invoicing,invoice automation,e-invoice,electronic invoicing,=ZUGFeRD,=XRechnung,=PEPPOL,e-Rechnung
Market data|market data feeds
Market risk|counterparty risk,counterparty credit risk,=FRTB,=XVA,=CVA,market risk models,risk sensitivities,p&l attribution,=PnL attribution,stress testing models
=MarTech
Mission planning|mission systems,mission control
-Monolith|monolithic architecture,monolithic applications
Multiplayer games|multiplayer,multiplayer networking
Order management|order management systems,=OMS
Payroll systems|payroll software,payroll processing
Point of sale|pos systems,point-of-sale systems,=EPOS,pos integration
Powertrain|engine control
Ransomware
=SaaS|=SAAS,software-as-a-service,=Saas
Unmanned aerial vehicles|=~UAV,=~UAS,drone software,unmanned aerial systems,=sUAS,uav systems
Video encoding|transcoding,video codecs,video compression
Video processing
Video streaming|live streaming,streaming video,live video streaming,live streaming systems
|+Blockchain
Staking|proof of stake,=~PoS consensus,validator nodes,validators and nodes,liquid staking
|+DeFi
Decentralized exchanges|=!DEX,automated market makers,=AMMs,dex aggregators,lending protocols,yield farming,liquidity pools,liquidity mining,perpetuals,defi protocols
|+Market data
Order books|limit order books,order book data,order book microstructure
Tick data|tick-by-tick data,market data feed handlers,feed handlers,market data systems,market data processing,level 2 market data
|+Master data management
Reference data|reference data management,golden record
|+Storage management
File storage|network file storage
|+Telecommunications
=CPE|customer premises equipment,home gateways,residential gateways,=DSLAM,=OLT,=ONT,broadband access,cable modems,fiber access,=PON
|+Trading systems
Matching engines|order matching,exchange matching engines,order entry gateways,co-located trading,trade execution systems
|+Wireless networking
Access points|wireless access points,wireless lan controllers,=WLCs,wlan controllers,wifi access points
|Game development
Game consoles|console development,game console development,=Nintendo Switch,=Xbox,=Xbox One
@concept 0
Battery energy storage|=BESS,battery storage systems
=!Cookies|!cookies,http cookies
Datasheets|reading datasheets,component datasheets,hardware datasheets
Electric vehicles|ev software,charging infrastructure
Ground systems|ground segment,satellite ground systems,ground control station
Insurance systems|insurance claims,claims processing,policy administration systems
Loan origination|loan servicing,lending platforms
Mobile games|casual games
-Payments|payment systems,payment gateways,payment processing systems,payment integrations,payment apis,payment processing,systemy płatności,systemu płatności,systemów płatności,betalsystem,betalningssystem,betaalsystemen,systèmes de paiement,sistemas de pago,sistemas de pagamento,sistemi di pagamento
Product search|site search,e-commerce search,ecommerce search,search and discovery,faceted search,search engines and relevance,catalog search
=!Sessions|session management,user sessions,http sessions,!sessions,session handling,session cookies
Supply chain|supply chain management,supply chain systems
Telecommunications|telecoms
Touchscreens|touchscreen drivers,touch controllers
|+Blockchain
Crypto exchanges|cryptocurrency exchanges,crypto trading,digital asset custody,crypto custody
|+GIS
Utility networks|land information systems,cadastral data,cadastral systems,parcel data,asset mapping,land records systems
|+IoT
Smart home|home automation,connected home
|+Payments
Card schemes|card networks,visa/mastercard,payment schemes,card tokenization,network tokenization,pin management,payment hsms,interchange fees,chargebacks,chargeback management
|EdTech
Learning management systems|=LMS
|HealthTech
Electronic health records|=EHR,=EMR systems,=~EMR,electronic medical records
@method 4
Domain-driven design|=DDD,domain-driven development,conception pilotée par le domaine,diseño dirigido por el dominio,diseño guiado por el dominio,design orientado a domínio
|+Acceptance testing
Acceptance test-driven development|=ATDD,acceptance tdd,specification by example
@method 3.5
Mixed-integer programming|=MILP,=MIP solvers,integer programming,combinatorial optimization
=SOLID|solid principles,s.o.l.i.d
|+State estimation
Extended Kalman filter|=EKF,=UKF,unscented kalman filter,error-state kalman filter
|+Statistics
Generalized linear models|=GLMs,mixed-effects models
|Agile
=SAFe|scaled agile
Scrum|scrum teams
|OOP
Object-oriented design|=OOD,oo design,conception objet,diseño orientado a objetos,objektorientiertes Design
@method 3
Clean Architecture|hexagonal architecture,onion architecture,ports and adapters,arquitectura hexagonal,arquitetura hexagonal,architecture hexagonale
Event storming
Grey box testing|gray box testing,black/white box testing,black-box and white-box testing
Guidance navigation and control|=GN&C,attitude control,=AOCS
Model-based development|model-based design,model based software development,=MBD,modellbasierte Entwicklung,model-based software engineering,modellbasierte Softwareentwicklung,modellbasierter Softwareentwicklung,modellbasierten Softwareentwicklung,modellbasierter Entwicklung,modellbasierten Entwicklung
|+Automated testing
Test automation framework design|test framework design,test framework development,automation framework design,automation framework development,test automation architecture,keyword-driven framework,data-driven framework,hybrid framework,modular framework,test harness development,automation frameworks from scratch,keyword driven and data driven
|+Computer graphics
Physically based rendering|=PBR,pbr materials,global illumination,photorealistic rendering
|+Computer vision
Instance segmentation|semantic segmentation,panoptic segmentation
|+Control systems
Optimal control|linear quadratic regulator,=LQR,adaptive control,nonlinear control,robust control,feedback control,control algorithms,control loops,impedance control,force control,admittance control
|+Explainable AI
=LIME|local interpretable model-agnostic explanations
|+GPU programming
GPU optimization|gpu performance optimization,gpu profiling,gpu performance
|+LiDAR
Point cloud processing|=!ICP
|+Path planning
Trajectory optimization|trajectory generation,trajectory tracking,trajectory control
|+Prompt engineering
Prompt tuning|prompt versioning,prompt optimization,prompt libraries,prompt chaining,system prompts
|+SLAM
Visual-inertial odometry|=VIO,lidar odometry,wheel odometry,=!odometry
|+Simulation
Finite element methods|=FEM
|+Threat modeling
TARA|threat analysis and risk assessment
|Agile
Extreme programming|=XP,xp practices
=Kanban|kanban boards
|Statistics
=ANOVA|analysis of variance
@method 2.5
=Agile|=AGILE,!agile,agile methodologies,agile software development,agile practices,agile processes,agile principles,agile teams,agile methods,~agile,agile mindset,agile project management,agile ceremonies,agile techniques,agile environments,agile driven,agile ways of working,agile working,agile delivery,agile Methoden,agilen Methoden,agiler Methoden,agile Softwareentwicklung,agiler Softwareentwicklung,agilen Softwareentwicklung,agile Vorgehensmodelle,agilen Vorgehensmodellen,agile Arbeitsweise,agile Entwicklungsmethoden,agilen Entwicklungsmethoden,agile Projektmethoden,méthodologies agiles,méthodes agiles,méthode agile,méthodologie agile,environnement agile,agile werken,agile methodieken,agile werkwijze,metodologías ágiles,metodologías agiles,metodología ágil,marcos ágiles,entornos ágiles,metodologie agili,metodologia agile,metodologie agile,metodologias ágeis,métodos ágeis,metodologia ágil,ambiente ágil,metodyki zwinne,metodyk zwinnych,metodykach zwinnych,zwinne metodyki,metodyki agile,metodyk agile,agila metoder,agilt arbetssätt,agilt team,entorno ágil,equipos ágiles
Decision table testing|decision tables
=SDLC|software development lifecycle,software lifecycle,software life cycle,software development life-cycle,software development processes,software delivery lifecycle,systems development life cycle,software development methodologies
Static testing|review of requirements for testability,static and dynamic testing
Twelve-Factor App|12-factor app,twelve-factor,12-factor
|+Causal inference
Propensity scoring|propensity score matching,instrumental variables
|+Computer graphics
Deferred rendering|forward rendering,deferred shading,shadow mapping,anti-aliasing,rendering techniques,graphics pipelines,rendering algorithms,render pipeline
|+Evals
LLM-as-a-judge|llm judges,eval harness,llm evals,ai evals,evaluation harnesses,evaluation frameworks for llms,offline evals
|+Machine learning
Data augmentation|image augmentation,augmentation of data
Multi-task learning|multitask learning,multi-task models
Representation learning|metric learning,embedding learning
|+NLP,+Embeddings
Sentence embeddings|=SBERT
|+Recommender systems
Matrix factorization|factorization machines
|+Robotics
Robot kinematics|robot dynamics,kinematics and dynamics,rigid body dynamics,multi-body dynamics,multibody dynamics
Sim-to-real|sim2real,domain randomization
|+Video streaming
Adaptive bitrate streaming|adaptive streaming,=ABR streaming,=ABR,low-latency streaming,video delivery
|Kanban
Scrumban
@method 2
AI alignment|alignment research
Artifact management|artifact repositories,package registries
Color science|color management,colour management,colour science,=!HDR,high dynamic range imaging,tone mapping,color grading
Design thinking
Domain modeling|domain models,domain-driven modeling
=!GRASP
=~Lean|=!Lean,lean methodologies,lean software development,lean development,lean principles,lean startup,lean practices
Safety analysis|hazard analysis,safety assessment,safety cases
Singular value decomposition|=SVD
Test design techniques|test case design techniques,test techniques,pairwise testing,all-pairs testing,orthogonal array testing,state transition testing,cause-effect graphing,combinatorial testing
V-model|V-Modell,V-Modell XT,v-shaped model,cycle en v,modelo en v,modello a v
=Waterfall|waterfall methodology,waterfall model
|+Computational geometry
Mesh processing|mesh generation,meshing,geometry processing,=!NURBS,=B-rep,tessellation,surface reconstruction
|+Computer graphics
Occlusion culling|frustum culling
|+Control systems
Real-time control|real-time control systems,real-time controllers
|+LLM
Hallucination detection|hallucination mitigation,hallucination reduction,groundedness,factuality evaluation,grounding of answers
|+Machine learning
Cross-validation|k-fold cross-validation,holdout validation
CTR prediction|click-through rate prediction,conversion prediction,bid optimization,bidding algorithms,ad ranking
GPU inference|gpu serving,inference engines,inference servers,inference performance,inference latency,low-latency inference
Online learning algorithms|online learning models,incremental learning,continual learning
|Scrum
Sprint planning|sprint reviews
|Scrum,Agile
Scrum Master|scrummaster
@method 1.5
Acceptance criteria
Broadcast engineering|broadcast systems,broadcast technology,broadcast workflows,broadcast television systems,=SMPTE 2110,=ST 2110,=NDI
Document parsing|document extraction,pdf extraction,pdf parsing,document intelligence,=IDP platforms
=!DRY|dry principle
=YAGNI
|+AI ethics
Bias detection|algorithmic fairness,fairness metrics,bias mitigation,ai fairness,model fairness
|+Computer graphics
Texture compression|texture streaming,=ASTC,=BC7
|+Machine learning
Batch inference|online inference,real-time inference,streaming inference,batch scoring,batch prediction,real-time scoring,real-time predictions
Model selection|model comparison,model explainability techniques
|Scrum
Backlog refinement|backlog grooming,backlog management,backlog prioritization,refine the backlog,prioritize the backlog,refining the backlog
-Retrospectives|sprint retrospectives
@method 1
Content moderation|moderation systems,trust and safety systems,toxicity detection
Depth cameras|rgb-d cameras,rgbd cameras,=RGB-D,time-of-flight cameras,stereo cameras
=!KISS
Motor controllers|servo motors,stepper motors,servo control,actuator control,actuators,rotary encoders,brushless motors,=BLDC motors
=OKRs
|+Robotics
Mechatronic systems|mechatronic design,mechatronic development
Robot fleet management|multi-robot systems,multi-robot coordination,fleet orchestration of robots
@method 0.5
Closed captions|closed captioning,subtitling,subtitle formats,=WebVTT,=TTML
=IPTV|iptv systems,digital tv
OTT streaming|=OTT platforms,=OTT apps,ott video
Price optimization|dynamic pricing,price elasticity,pricing optimization,pricing algorithms
|+Computer graphics
=Level of detail|level of detail systems,=LOD systems
@method 0
Connected TV|=!CTV
Set-top boxes|=STB,settop boxes,=~RDK
@certification
=21 CFR 820
=21 CFR Part 820
=Adobe Certified|adobe certified expert,aem certified,adobe certified professional
AgilePM|=DSDM
Altium Certified
=Apple Certified|=ACMT,=ACSP,apple certified support professional
ArchiMate Certified
Aruba Certified|=ACMA,=ACMP
ASE automotive
ASQ CSQE
Autodesk Certified|autodesk certified professional
=Automotive SPICE Assessor|intacs
=BICSI|=RCDD
=Blockchain Certified|certified blockchain developer
BSI Grundschutz|bsi c5,BSI-Standards
=BTL1
=BTL2
CAP ISC2
=CAPM
=CBAP
CC ISC2|certified in cybersecurity
=CCAK
=CCBA
=CCDA|=CCDP
=CCDE
=CCENT
CCNA Security
CCNP Data Center
CCNP Enterprise
CCNP Security
=CCSA|check point ccsa
=CCSE|check point ccse
=CCSK
=CCSP
=CCT
=CDCP
=CDPSE
=CEHRS
Certified Scrum Product Owner|=CSPO
=CFE
=CGEIT
=CGRC
=CHFI
=CIPM
=CIPP|cipp/e,cipp/us
=CIPT
Cisco Certified CyberOps|cyberops associate
Cisco DevNet|devnet associate
=CMST
COBIT Foundation
Commvault Certified
CompTIA A+
CompTIA CASP+|=CASP,securityx
CompTIA certification
CompTIA Cloud+
CompTIA CySA+|=CySA
CompTIA Data+
CompTIA Network+|=Network+,comptia network
CompTIA PenTest+
CompTIA Project+
CompTIA Security+|=Security+,comptia security
CompTIA Server+
=CPACC|=IAAP,cpacc/was
=CPENT
=CPHIMS
=CPRE|=IREB,ireb cpre
=CPSA
=CREST|crest crt,crest cct
=CRISC
=CRTE
=CRTO
=CRTP
CSA CCM
CSA certificate
=CSSLP
=CSTE|=CSQA
=CSX
=CTAL|istqb advanced,test manager istqb
=CTFL|istqb foundation,istqb certified tester,certified tester foundation level
=CWNA|=CWNE,=CWSP
Dell EMC Proven
DevOps Foundation|devops institute
DevOps Leader
=~DORA
Dynamics NAV Certified
=ECBA
eCPPT
=ECSA|ec-council
eJPT
=Epic Certified|epic certification
=EU MDR
eWPT
F5 Certified|f5-ca
FDA regulations|fda regulated environment,fda-regulated,fda guidelines,fda compliance,fda submissions,medical device regulation
=GCDA
=GCFA
=GCFE
=GCIA
=GCIH
=GCLD
=GCPN
=GCSA
=GCTI
=GDAT
=GIAC|=GSEC,=SANS
=GICSP
=GMON
=GNFA
=GPEN
=GREM
=GRID
=GSE
=GSLC
=GSNA
=GWAPT
=GWEB
=GXPN
HashiCorp Certified|vault associate,hashicorp certification
IBM Certified
IPC certification|ipc-a-610,ipc cid,j-std-001
=IPMA
=ISAE 3000
=ISAE 3402
iSAQB|cpsa-f
ISO 26262 certified|functional safety engineer certification,tuv functional safety,tüv functional safety
ISO 27001 Lead Auditor|=Lead Auditor
ISO 27001 Lead Implementer|lead implementer
ISO 31000
=ISSAP
=ISSEP
=ISSMP
ISTQB Agile Tester|ctfl-at
ISTQB Test Automation Engineer
ITIL 4 Foundation|itil foundation,itil 4
ITIL Expert
ITIL Intermediate
ITIL Managing Professional
=JNCIA
=JNCIE
=JNCIP
=JNCIS
=KRITIS
LabVIEW Certified Architect
=LPT
M_o_R
Microsoft 365 Certified|ms-900,ms-102,md-102
Microsoft Certified|microsoft certifications
=!MoP
MSP certification|managing successful programmes
NSE 4|fortinet nse,nse 7,fcp fortinet
NVIDIA Certified|nvidia deep learning institute
=Oracle Certified Associate
=Oracle Certified Expert
=Oracle Certified Master
=OSDA
=OSED
=OSEP
=OSWE
=OSWP
=P3O
=PCNSA
=PCNSE
PE license
PfMP
PgMP
PMI Agile
PMI certification
PMI-PBA
PMI-RMP
=PNPT
PRINCE2
PRINCE2 Agile
=PSPO|professional scrum product owner
=QSR
=RHIA
SAFe Agilist
=SIAM
Six Sigma|lean six sigma
=Six Sigma Black Belt|=Black Belt
=Six Sigma Green Belt|=Green Belt
=SOC 1
SRE Foundation
=SSAE 16
=SSAE 18
=SSCP
TMap|tmap next
=TOGAF
TOGAF Certified|togaf 9,togaf 10,togaf certification
Top Secret/SCI clearance|ts/sci,top secret clearance,top secret/sci,top secret sci security clearance,top secret sci,top secret security clearance
=VdS 10000
VeriSM
Zachman Certified
|+AWS
AWS Certified Advanced Networking|aws advanced networking
AWS Certified AI Practitioner
AWS Certified Cloud Practitioner|aws cloud practitioner
AWS Certified CloudOps Engineer
AWS Certified Data Analytics
AWS Certified Data Engineer
AWS Certified Database Specialty
AWS Certified Machine Learning|aws machine learning specialty
AWS Certified Security Specialty|aws security specialty
AWS Certified Solutions Architect Professional|solutions architect professional
|+Alteryx
Alteryx Certified|alteryx designer core
|+Android
=Android Certified|associate android developer
|+Ansible
Ansible Certified|ex407,ex294,rhce ansible
|+Appian
Appian Certified
|+Azure
Azure AI Engineer Associate
=Azure Data Engineer Associate
=Azure Data Scientist Associate
=Azure Database Administrator Associate
Azure DevOps Engineer Expert|az-400
=Azure Fundamentals|az-900
=Azure Network Engineer Associate|az-700
=Azure Security Engineer Associate|az-500
=Azure Solutions Architect Expert|az-305
=Azure Virtual Desktop Specialty|az-140
|+Citrix
Citrix Certified|cca-v,ccp-v,cce-v
|+Cloudera
Cloudera Certified|=CCAH,cca spark
|+CyberArk
CyberArk Certified
|+Databricks
Databricks Certified|databricks certification,databricks certified data engineer
|+Datadog
Datadog Certified
|+Docker
Docker Certified Associate|=DCA
|+Drupal
Drupal Certified|acquia certified
|+Esri
Esri Certified|esri technical certification
|+FinOps
FinOps Certified Practitioner
|+Functional safety
=IEC 61508-2
=IEC 62061
ISO 13849|=ISO 13849-1,safety plc,machine safety
|+GIS
=GISP
|+GitHub
GitHub Certified|github actions certification,github foundations
|+GitLab
GitLab Certified
|+Google Ads
=Google Ads Certified|google ads certification
|+Google Analytics
Google Analytics Certified|google analytics certification
|+Guidewire
Guidewire Certified
|+GxP
=CSV validation
GAMP 5|=GAMP,=GAMP5,computerized system validation,computer systems validation,software validation in regulated environments
|+HL7
HL7 Certified
|+HubSpot
HubSpot Certified|hubspot academy,hubspot certification
|+Jamf
Jamf Certified|jamf 200
|+Java
Oracle Java SE Certified|ocpjp,ocajp,=SCJP
|+Jenkins
Jenkins Certified|certified jenkins engineer
|+MATLAB
MATLAB Certified
|+Magento
Magento Certified|magento certification,adobe commerce certified
|+Medical device software
Human factors engineering
IEC 62366
|+Mendix
Mendix Certified|mendix rapid developer
|+MongoDB
MongoDB Certified|mongodb certified developer
|+MySQL
MySQL Certified
|+NIST
=ACAS
=ATO|authority to operate,authorization to operate,system security plan,security assessment and authorization,certification and accreditation
=DIACAP
=eMASS
=POA&M
=RMF packages
=SSPs
|+NetApp
NetApp Certified|=NCDA
|+NetSuite
NetSuite Certified|suitefoundation,netsuite erp consultant
|+Nutanix
Nutanix Certified|ncp-mci
|+OutSystems
OutSystems Certified
|+Pega
Pega Certified|csa pega,=CSSA,=PCSA,pega certified system architect
|+SAP
=SAP Certified|sap certification,sap certified associate
|+SAS
SAS Certified|sas certification
|+SOX
=GITC
=ICFR
ITGC|it general controls,it general computer controls,general it controls,it controls
|+SailPoint
SailPoint Certified
|+Salesforce
Salesforce Administrator|salesforce certified administrator,salesforce admin,salesforce administrator certification
Salesforce Advanced Administrator
Salesforce AI Associate|agentforce specialist
Salesforce App Builder|platform app builder
Salesforce Application Architect
Salesforce Architect|certified technical architect,salesforce cta
Salesforce Associate
Salesforce B2C Commerce Developer
Salesforce Business Analyst
Salesforce Certified|salesforce certification
Salesforce CPQ Specialist
Salesforce Data Architect
Salesforce JavaScript Developer
Salesforce Marketing Cloud Specialist|marketing cloud email specialist
Salesforce Sales Cloud Consultant
Salesforce Service Cloud Consultant
Salesforce System Architect
|+Scrum
SAFe Scrum Master
Scrum Alliance
|+Scrum Master
Certified Scrum Master|certified scrummaster,=PSM,professional scrum master
|+ServiceNow
ServiceNow Certified|servicenow csa,servicenow cis,servicenow cad,certified system administrator servicenow
|+Sitecore
Sitecore Certified
|+Snowflake
=Snowflake Certified|snowpro,snowpro core,snowpro advanced
|+Splunk
Splunk Certified|splunk core certified,splunk certified power user
|+Spring
=Spring Certified Professional
|+Tableau
=Tableau Certified|tableau desktop specialist,tableau certified data analyst
|+TensorFlow
TensorFlow Developer Certificate
|+Teradata
Teradata Certified
|+Terraform
Terraform Certified|terraform certification,terraform authoring
|+UX
Google UX Design Certificate
|+UiPath
UiPath Certified|uipath certification,uirpa,uiard
|+Unity
=Unity Certified|unity certified user,unity certified professional
|+VMware
VMware certification|=VCP
VMware VCAP|=VCAP,=VCDX,vcp-dcv
|+Veeam
Veeam Certified|=VMCE
|+Workday
=Workday Certified|=Workday Pro,workday certification
|+dbt
dbt Certified|dbt certification
|?Java
Oracle Certified Professional|=OCP,=OCA,=OCJP,oracle certified java programmer
|AWS
AWS Certified|aws certifications,aws certificate
AWS Certified Developer
AWS Certified DevOps Engineer
AWS Certified Solutions Architect|aws solutions architect,aws certified solution architect
AWS Certified SysOps Administrator|aws sysops
|Azure
Azure Administrator Associate|azure administrator,az-104
Azure Certified|azure certifications,ai-102,ai-900
Azure Developer Associate|az-204
Azure Solutions Architect
-DP-203|dp-100,dp-300,dp-600,dp-700
Microsoft Cybersecurity Architect|sc-100
Microsoft Identity and Access Administrator|sc-300
Microsoft Information Protection Administrator|sc-400
Microsoft Security Operations Analyst|sc-200
|Azure,+Power BI
Power BI Data Analyst Associate
|Azure,+Power Platform
=Power Platform Fundamentals
|Azure,Microsoft Dynamics
Dynamics 365 Certified|mb-210,mb-300,mb-500,mb-800,mb-910,mb-920
|Azure,Microsoft Fabric
Fabric Analytics Engineer Associate
|Dell Boomi
Boomi Certified
|GCP
=Google Associate Cloud Engineer|*
Google Cloud Certified|gcp certification,google cloud certification,gcp certified
=Google Cloud Digital Leader
=Google Professional Cloud Architect|*
=Google Professional Cloud Developer|*
Google Professional Cloud DevOps Engineer
=Google Professional Cloud Network Engineer
=Google Professional Cloud Security Engineer
=Google Professional Data Engineer|*
=Google Professional Machine Learning Engineer|*
|ITSM
=ITIL|itil v3,itil v4
|Information security,Cybersecurity
=CISA
=CISM
=CISSP
|Kafka
=Confluent Certified|ccdak
|Kubernetes
=CKA|certified kubernetes administrator
=CKAD|certified kubernetes application developer
=CKS|certified kubernetes security specialist
=KCNA
=KCSA
Kubestronaut
|Kubernetes,+OpenShift
OpenShift Administrator|ex280
|LabVIEW
=CLAD|labview certification,cld labview
|Linux
=LFCE
=LFCS|linux foundation certified system administrator
=LPIC-1|=LPIC,lpic-2,lpic-3
=Red Hat Certified Architect|=RHCA
=Red Hat Certified Specialist
SUSE Certified
|Linux,Red Hat Enterprise Linux
=RHCE|=RHCSA
|Microsoft Office
Microsoft Office Specialist
|MuleSoft
Mulesoft Certified|mulesoft certified developer
|Networking,Cisco
=CCIE
=CCNA
=CCNP
|Penetration testing
=CEH|certified ethical hacker
=OSCP
|Power Platform
PL-300
-Power Platform Certified|pl-100,pl-200,pl-400,pl-500,pl-600,pl-900
|Project management
=PMP|pmp certification,project management professional
|Python
=PCEP|=PCAP,=PCPP
|QA
=ISTQB
|Salesforce
-Salesforce Platform Developer|platform developer i,platform developer ii,salesforce platform developer i,salesforce platform developer ii,=PD1,=PD2
Trailhead|salesforce trailhead,trailhead badges
|Scrum
=A-CSM|advanced certified scrummaster
=A-CSPO
=CSD|certified scrum developer
=CSP-SM|certified scrum professional
ICAgile|icagile certified
ICP-ACC
Kanban Management Professional
PMI-ACP
=PSD|professional scrum developer
PSM I|psm ii,psm iii
PSPO I
=SAFe Architect
SAFe DevOps Practitioner
SAFe POPM
=SAFe Program Consultant
=SAFe RTE|release train engineer
|Terraform
Terraform Associate
|Windows Server
=MCSE|=MCSA,=MCSD
@domain 3.5
=CDISC|=SDTM,cdisc adam
=OMOP
@domain 2.5
=~GAAP|us gaap
=IFRS 15
=IFRS 16
=IFRS 17
=~IFRS 9
=~IFRS
@domain 2
AR/VR|augmented reality,virtual reality,=!AR,=!VR,=XR,mixed reality,vr/ar,extended reality
Digital twin
|Compliance
Basel III|basel ii,=BCBS 239
=~MiFID II|mifid
@domain 1.5
Derivatives pricing|pricing models,option pricing,pricing engines
|+Bioinformatics
Next-generation sequencing|=NGS,sequencing data,ngs pipelines,ngs data,dna sequencing,rna-seq,=scRNA-seq,single-cell data,genome analysis,variant calling
|Compliance
Know your customer|=KYB,=KYC
@domain 1
Budgeting and forecasting|financial planning and analysis,=~FP&A systems
Chassis control|chassis systems,brake systems software,steering systems software
Financial reporting|financial statements,financial consolidation
Radar|radar systems,radar sensors
Regulatory reporting|=CCAR,=COREP,=FINREP,regulatory reports,mifid ii reporting,=EMIR reporting,=FR Y-9C,=FR Y-14
Smart order routing|order routing,execution management systems,=~EMS/OMS,execution algorithms
Zonal architecture|zone controllers,zonal controllers,vehicle computers,central vehicle computer
@domain 0.5
Clinical decision support|clinical decision support systems,=CDSS
Exchange connectivity|exchange gateways,market connectivity,exchange protocols
Fixed income|fixed-income products
Medical device software|software as a medical device,=SaMD,medical device development,=MDSW
Revenue recognition|=ASC 606
Risk management systems|risk engines,=~VaR models,value at risk
Subledger|sub-ledger
Trading systems|algorithmic trading,electronic trading,high-frequency trading,low-latency trading,quantitative finance,quantitative trading
Treasury management|treasury systems
Ultrasonic sensors|ultrasonic sensing
|+ADAS
Adaptive cruise control|=ACC systems,lane keep assist,parking assist,automated parking,emergency braking
|+Powertrain
Electric powertrain|electric drives,e-mobility,electromobility,inverter control,traction inverters
|Payments
Card processing|card payments,card transactions,card issuing,acquiring systems,merchant acquiring
Payment reconciliation|reconciliations of payments,transaction reconciliation
@domain 0
-Banking software|core banking,banking domain
Clearing and settlement|settlement systems,trade settlement,post-trade processing,trade clearing,trade lifecycle
=EdTech|ed tech,e-learning,elearning
FinTech|fin tech,financial technology
HealthTech|health tech,healthcare it
=InsurTech
Portfolio management systems|asset management systems,wealth management platforms
=PropTech
|+Android Automotive
Head units|in-car entertainment,cockpit systems
|+Medical imaging
Digital pathology|whole slide imaging,radiology workflow,medical image processing
`;
