// Made by `npm run lexicon` from scripts/lexicon: change it there. Its README explains the lines. Names that we did not keep by hand are from
// @specfy/stack-analyser 1.27.3 (MIT), devicon 2.17.0 (MIT), linguist-languages 9.5.0 (MIT), simple-icons 16.37.0 (CC0-1.0);
// THIRD_PARTY.md has their notices.

/** Every skill that the lexicon knows, one a line, by kind, salience, what it implies, and name. Format: see `parseSkills`. */
export const skillList = `
@language
ABAP
ActionScript
AppleScript
AsciiDoc
ASN.1
AutoHotkey
COBOL
Fortran
Haxe
Jsonnet
Kotlin
MATLAB
Nextflow
ObjectScript
Prolog
Raku
Scala
SPARQL
SPSS
SystemC
Tcl
TOML
XML
AWK|gawk
C++|c plus plus,cpp
ColdFusion|cfml
CSS|cascading style sheets,css animations,css3
G-code|g-code programming
HTML|dhtml,html5,semantic markup,xhtml
Java|core java,=J2SE,java annotations,java memory model,java8,jdk
JavaScript|ecma script,ecmascript,es5,java script,=JS,vanilla js
JSON|=JSONP
LabVIEW|lab view
Lua|luajit
Mathematica|wolfram,Wolfram Language,wolfram mathematica
Objective-C|obj-c,objc,objective-c++,objectivec
Perl|perl5
PHP|php5,php7,php8
PL/I|pl/1,=PL1
PowerShell|power shell
Python|=CPython,py3,python2,python3
Q#|qsharp
Regular expressions|regexes,regexp
ReScript|reasonml
SQL|structured query language
UML|unified modeling language
VBScript|vb script
Visual Basic|=VB,vb6
WebAssembly|wasm,web assembly
YAML|=YML
-Assembly|arm assembly,assembler,!assembly,x86 assembly
-Hack|hack language,hhvm
-RPG|ile rpg,rpg ile,rpg/400,rpgle
=ANTLR
=JCL
=LaTeX
=MDX
=Snakemake
=YARA
=Dart|!dart
=Groovy|!groovy
=KQL|kusto
=Quarto|!quarto
=SAS|base sas,sas enterprise guide,sas programming,sas/stat
=Smalltalk|pharo
=Stata|=STATA
=!Scratch
=!sed
=!C|ansi c,=~C,c language,c programming,c11,c99,embedded c
=!Crystal|crystal lang
=!D|d language,dlang
=!Mermaid|mermaid diagrams,mermaid.js
=!R|=~R,r language,r programming,r studio,rstudio
=~Idris
=~Ada|ada programming,ada95,spark ada
=~Delphi|borland delphi,embarcadero delphi
=~Go|=!GO,!go,go lang,golang
=~Julia|!julia,julialang
=~Markdown|markdown language,multimarkdown
=~Nim|nimlang
=~Pascal|object pascal,turbo pascal
=~Ruby|jruby,!ruby
=~Rust|!rust,rust lang,rustlang
=~Swift|=!swift
=~Zig|ziglang
|+JavaScript
ES6|es.next,es2015,es2020,es7,esnext,javascript es6
|+Zero-knowledge proofs
Circom|=zk circuits
Halo2|groth16,plonky2
=~Noir lang
=~PLONK
|.NET
C#|c sharp,c# .net,csharp
VB.NET|vb .net,visual basic .net
|.NET,Functional programming
F#|f sharp,fsharp
|?Linux,?Unix
Shell scripting|linux shell,~shell,Shell-Skripte,Shell-Skripten,Shellskripte,unix scripting,unix shell
|?Shopify
=!Liquid|liquid templates,liquid templating,shopify liquid,shopify theme development
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
Sass|scss
=!Less|=!LESS,=~LESS,less css,lesscss
|Compilers
MLIR
|Computer graphics
Shaders|shader code
|FPGA
VHDL
Verilog|systemverilog
|Functional programming
Erlang
Haskell
OCaml
PureScript
Clojure|clojurescript
Lisp|emacs lisp
=Elixir|!elixir
=!Racket
=!Scheme
=~Elm|elm lang
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
HiveQL|hive query language,=HQL
|Java
AspectJ
FreeMarker|apache freemarker
|JavaScript
CoffeeScript
TypeScript|=TS,type script
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
Structured text
Ladder logic|ladder diagram
|Power BI
=DAX
|Python
=Jinja|jinja2
|R
R Markdown|rmarkdown
Tidyverse|dplyr,tidyr
=!Shiny|r shiny,rshiny,shiny apps,shiny dashboards,shiny r
|R,Data visualization
ggplot2
|React
JSX
|Ruby
=Haml
|SQL,Oracle
PL/SQL|pl-sql,plsql
|SQL,PostgreSQL
PL/pgSQL|plpgsql
|SQL,SQL Server
T-SQL|transact sql,tsql
|Salesforce
=~Apex|=!APEX,apex classes,apex code,apex controllers,apex programming,apex test classes,apex triggers,batch apex,future methods,governor limits,queueable apex,salesforce apex,trigger frameworks
|Shaders
GLSL
=HLSL
|Shell scripting
Zsh
KornShell|korn shell,ksh
|Shell scripting,?Unix
Bash|bash scripting,bash shell,unix bash
|Smart contracts,Blockchain
Solidity|solidity smart contracts
=!Cairo|cairo language,starknet cairo
=!Move|aptos move,move lang,move language,sui move
=~Vyper
|Terraform
=~HCL|hashicorp configuration language,hcl terraform
|Visual Basic
VBA|vba macros,visual basic for applications
|XML
XPath
XQuery
XSLT|xsl
=XSD|xml schema
@framework
Appwrite
ATL/WTL
Avalara
Boost.Test
cpprestsdk
CRDTs
EasyPost
Eigen
Embrace.io
fmtlib
Framework7
HomeKit
HTMX
In-app messaging
Infobip
Inngest
Instabug
LAPACK
Material Design
Mobile analytics
Nexmo
Nhost
Novu
OpenBLAS
Operational transformation
PETSc
PlayFab
PocketBase
Sencha Touch
Shippo
ShipStation
Silverlight
SmartThings
Squarespace
Tauri
Telnyx
Tinybird
Trigger.dev
UXCam
Webflow
Alexa Skills|alexa skills kit,=Voice Skills
Biometric login|=Face Id,=Touch Id
Deep linking|=App Links,deep links,universal links
iBeacon|=!Beacons
Intel MKL|=MKL
Kony|temenos quantum
Optimizely|episerver
SharePoint|share point,sharepoint online,sharepoint server,spfx
-.NET|.net,c#.net framework,dot net,dotnet,=!NET,=NET10,=NET5,=NET6,=NET7,=NET8,=NET9
-PlayStation|playstation 4,playstation 5,=PS4,=PS5
=App signing
=BLAS
=FFTW
=GSL
=GTK
=watchOS
=Google Assistant Actions|actions on google
=Vertex tax|tax engines
=Wix|wix velo
=!Armadillo
=!ATL
=!Cinder
=!Knock
=!Mandrill
=!Postmark
=!GetIt|getit dart
=!Photon|photon pun,photon unity
=!Scotty|scotty haskell
=!Steam|steamworks
=~App Store|app store connect,app store deployment,app store releases,app store submission,google play store
=~Capacitor|ionic capacitor
=~SDL|=SDL2
|+.NET
.NET Framework
.NET Core|dot net core,dotnet core,net core
|+ASP.NET
ASP.NET Web Forms|=Web Forms,webforms
|+ASP.NET,MVC,?ASP.NET Core
ASP.NET MVC|.net mvc,asp .net mvc,asp mvc,asp.net core mvc,mvc 5
|+C++
Modern C++|c++11,c++14,c++17,c++20,c++23
|+Cocos2d
Cocos2d-x|cocos creator
|+Django,+REST API
Django REST Framework|django rest,drf
|+Game development
=O3DE|open 3d engine
=~Scaleform
=~Lumberyard|amazon lumberyard
|+HTML email
MJML
|+Hibernate
Hibernate Query Language|=HQL,jpql
|+Micro-frontends
single-spa
|+Phoenix
Phoenix LiveView|=~LiveView
|+Unity
Unity DOTS|=~DOTS,unity job system,unity jobs
|+Unreal Engine
Unreal UMG|=UMG,unreal motion graphics,unreal slate
|+WordPress,+REST API
WordPress REST API
|.NET
.NET Aspire
.NET Standard
ADO.NET
Akka.NET
AutoFixture
AutoMapper
Avalonia
ClickOnce
ComponentOne
EF Migrations
FastEndpoints
FluentValidation
Kentico Xperience
LINQ
LINQ to SQL
LINQPad
Mapster
Minimal APIs
MonoTouch
NBomber
NDepend
Npgsql
P/Invoke
Paket
ReactiveUI
Reqnroll
RestSharp
ServiceStack
Shouldly
System.Text.Json
Uno Platform
XAML
ASP.NET|=ASP,asp .net
COM interop|activex,activex controls,=!COM,com components,com objects
MVVM Light|communitytoolkit mvvm
Newtonsoft Json|json.net
StyleCop|fxcop
WinUI|windows app sdk,winui 3
=Hangfire
=VSTO
=CLR|common language runtime
=UWP|universal windows platform
=Windows Workflow Foundation|=~WWF
=!Brighter
=!Coverlet
=!Polly
=!Rebus
=!Refit
=!Roslyn
=!Orleans|microsoft orleans
|.NET,+ASP.NET
ASP.NET SignalR
ASP.NET Boilerplate|abp framework
ASP.NET Identity|duende,duende identityserver,identity server,identityserver4
|.NET,?Xamarin
.NET MAUI|maui,xamarin forms
|.NET,API gateway
=Ocelot gateway|=YARP
|.NET,Blazor
Blazor WebAssembly|blazor server
|.NET,C#
Blazor
|.NET,CMS
Sitefinity
Umbraco
DotNetNuke|dnn platform
Orchard CMS|=Orchard Core
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
X++
Dynamics CRM Plugins|crm sdk,xrmtoolbox
|.NET,Mobile development
Xamarin
|.NET,ORM
NHibernate
Entity Framework|ado.net entity framework,=~EF,ef core,ef6,efcore
|.NET,Power Apps
PCF controls|power apps component framework
|.NET,SQL
=Dapper
|.NET,SharePoint
Nintex
SharePoint Framework
K2 workflow|k2 blackpearl
SharePoint Designer|infopath,k2 forms,nintex forms,nintex workflow
=CSOM|sharepoint csom
|.NET,Web services
=WCF|windows communication foundation
|.NET,WebSockets
SignalR|signal r
|.NET,Xamarin
Xamarin.Android
Xamarin.iOS
|3D
OpenUSD|universal scene description,=!USD
|AI agents
=ReAct prompting|=ReAct agents,=ReAct framework,=ReAct pattern
|API integration
Gmail API
Google Calendar API
Google Drive API
Spotify API
Twitter API
YouTube API
Discord bots|discord.js,discord.py
Facebook API|facebook graph api,meta graph api
Microsoft Teams apps|=Teams Toolkit
Slack API|=Slack Apps,=Slack Bolt,slack bots
Telegram bots|telegram bot api
WhatsApp Business API|whatsapp api
|API integration,+Shopify
Shopify API|shopify apps
|AR/VR
ARCore
ARKit
|ASP.NET,.NET
ASP.NET Core|asp .net core,aspnet core,aspnetcore
|Android
Android SDK
ButterKnife
LeakCanary
LiveData
OkHttp
RxAndroid
Wear OS
Android Jetpack Navigation|navigation component
Android NDK|=NDK
Jetpack DataStore|android datastore,=!DataStore
ProGuard|=!R8
=Android Architecture Components
=Google Play Billing
=AOSP|android framework,android hal,android open source project
=Google Play Console|=Play Console
=!Room|room database,room persistence
=~Retrofit
=~ADB|android debug bridge
|Android,Dependency injection
=~Dagger|dagger 2
|Android,Kotlin
Jetpack Compose|android jetpack,compose ui,=~Jetpack,jetpack libraries
|Android,Video streaming
ExoPlayer|media3
|Authentication
Authelia
authentik
Descope
ForgeRock
FusionAuth
JumpCloud
Logto
OneLogin
Stytch
SuperTokens
Ory Kratos|ory hydra
=WSO2|wso2 api manager,wso2 identity server
=!Duo
|Authorization
Casbin
OpenFGA
SpiceDB|authzed
=~CASL
|Bluetooth Low Energy
Bluetooth Mesh|ble mesh
|C#,Game development
MonoGame
|C++
Abseil
C++ Builder
C++/CLI
Drogon
Oat++
openFrameworks
SFML
spdlog
wxWidgets
Asio|boost.asio
C++ templates|=constexpr,move semantics,template metaprogramming
Dear ImGui|imgui
Intel TBB|=TBB,threading building blocks
Smart pointers|=RAII
Visual C++|=MSVC,vc++
=FLTK
=MFC
=SWIG
=Qt|pyqt,qml,=QT,qt framework
=STL|standard template library
=!Folly
=!Boost|boost c++,boost library
=!Crow|crow c++
=!Poco|poco c++
|C++,Audio processing
=JUCE|juce framework
|CI/CD
Codemagic
|CI/CD,Xcode
Xcode Cloud
|CMS
Kentico
Sitecore
Adobe Experience Manager|adobe aem,=AEM,aem sites
=!Ghost|ghost cms
|CRM
HubSpot
|CSS
Primer CSS
Materialize CSS|=!Materialize
Tailwind CSS|tailwind
-Foundation|foundation css,zurb foundation
=Bootstrap|!bootstrap,bootstrap 4,bootstrap 5,bootstrap css,twitter bootstrap
=Bulma|bulma css
|Computer graphics
RenderDoc
|Computer graphics,Graphics programming
DirectX|direct x,direct3d,=DX11,=DX12
OpenGL|open gl
=Vulkan
=!Metal|apple metal,metal api
|Dart,Mobile development
=Flutter|!flutter,~flutter
|Dependency injection,?Dagger
=!Hilt|dagger hilt,dagger/hilt
|Design systems
PatternFly
=Carbon Design System
=Lightning Design System
=USWDS
|Django
Django Channels
=Wagtail|wagtail cms
|E-commerce
BigCommerce
commercetools
Shopify
VTEX
SAP Commerce|composable storefront,hybris,sap commerce cloud,sap spartacus,spartacus
|Elixir
Oban
=Ecto
=!Broadway|broadway elixir,genstage
=~Phoenix|elixir phoenix,phoenix framework
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
Firebase Realtime Database
Firebase Authentication|firebase auth
Firebase Remote Config|remote config
|Flutter
=Flutter Web|flutterflow
=!Provider|flutter provider
|Flutter,State management
Riverpod
=BLoC|!bloc,flutter bloc
|Game AI
NavMesh
|Game development
CryEngine
GameMaker
libGDX
Cocos2d|cocos
=~Godot
=~Roblox|luau,roblox studio
|Game development,C#
=Unity|!unity,unity 3d,unity engine,unity3d
|Game development,C++
Unreal Engine|=UE4,=UE5,=Unreal,unreal 4
|Go
Fyne
Go modules
GoReleaser
templ
Twirp
Watermill
Gorilla Mux|gorilla toolkit
=Go kit
=go-micro|micro.dev
=!Wails
=!Echo|echo framework
=!Fiber|gofiber
=!Gin|gin framework,gin-gonic
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
Yesod
=GHC
=IHP
=!Cabal|cabal haskell,haskell stack
=!Servant|servant haskell
|Headless CMS
Contentful
Directus
Storyblok
Payload CMS|=!Payload
=Prismic
=!Sanity|sanity cms,sanity.io
|In-app purchases
RevenueCat
StoreKit
|Java
Activiti
Apache Axis
Apache Commons
Apache POI
Apache Shiro
Armeria
Arquillian
Broadleaf
DbUnit
dotCMS
Dozer
Dropwizard
Eclipse RCP
Failsafe
Flowable
GraalVM
Gson
Helidon
HikariCP
IceFaces
iText
Jahia
Jakarta Faces
Java Card
Java Generics
Java Reflection
Java Web Start
JavaCC
Javalin
jBPM
Kogito
Logback
Lombok
MapStruct
Micronaut
ModelMapper
Moshi
OpenCms
OpenJDK
OSGi
Payara
Project Lombok
Quarkus
Ratpack
RichFaces
SLF4J
TomEE
Vaadin
Vavr
Apache Camel|=~Camel,camel apache
Apache CXF|cxf
Apache OFBiz|ofbiz
Apache Velocity|=!Velocity,velocity templates
Apache Wicket|=Wicket
ATG Commerce|oracle atg,oracle commerce
Eclipse EMF|xtext
IBM WebSphere Commerce|hcl commerce,websphere commerce
Java Applets|applets
Java EE|j2ee,jakarta ee,java enterprise edition,java/j2ee,javaee,jee
Java Modules|=JPMS
Java NIO|=NIO
Log4j|log4j2
MicroProfile|eclipse microprofile
Servlets|java servlets
Vert.x|vertx
-Java Swing|java swing,=!Swing
=AWT
=Error Prone
=JAAS
=JSSE
=Netty
=R2DBC
=GWT|google web toolkit
=J2ME|java me
=JNI|=JNA
=JSF|java server faces,primefaces
=JSP|java server pages,javaserver pages
=Project Loom|virtual threads
=!Alfresco
=!Guava
=!Jackson
=!Spotless
=!Undertow
=!Liberty|=Open Liberty,websphere liberty
=~Spring|!spring,=~SPRING,spring core,spring ioc
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
Leiningen
Luminus
ClojureScript re-frame|re-frame
|Java,Clojure,React
Reagent ClojureScript|=!Reagent
|Java,Dependency injection
Contexts and Dependency Injection|cdi beans,jakarta cdi,java cdi,=!WELD
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
Kodein
Kotest
ktlint
Kotlin Flow|=!Flow
=!Exposed|exposed kotlin
|Java,Kotlin,Dependency injection
Koin
|Java,Liferay
Liferay DXP
|Java,MVC
=Struts|apache struts,!struts,struts2
|Java,Message queues
=JMS|java message service
|Java,Mocking
JMockit
|Java,Mutation testing
Pitest|=Pit Mutation
|Java,ORM
Hibernate
=JPA|jakarta persistence,java persistence api
|Java,OSGi
Apache Felix
Equinox OSGi
Apache Karaf|karaf
|Java,REST API
JAX-RS|jaxrs,=!Jersey,jersey framework
|Java,Reactive programming
RxJava
|Java,SOAP
JAX-WS|jaxws
|Java,SQL
JDBC
jOOQ
MyBatis|ibatis
|Java,Scala
Doobie
Scala.js
ScalaCheck
Specs2
=!Circe
=!Finagle|finatra
=!Slick|slick scala
=!Tapir|tapir scala
|Java,Spring
Spring HATEOAS
Spring AOP|=AOP,aspect-oriented programming
|Java,Spring Cloud
Spring Cloud Config
=Feign client|=!Feign,openfeign
|Java,Spring Data,JPA
Spring Data JPA
|Java,Test coverage
Cobertura
JaCoCo
|JavaScript
amCharts
Ammo.js
Anime.js
ApexCharts
Ariakit
Browserify
C3.js
CKEditor
class-validator
CodeMirror
Cytoscape.js
Dexie.js
Draft.js
Effect-TS
Effector
Fabric.js
Fetch API
Formly
fp-ts
Froala
FullCalendar
GoJS
Handsontable
Hexo
Immutable.js
Infragistics
JointJS
jscodeshift
Linaria
localForage
Lume
Luxon
Matter.js
Nivo
node-fetch
Oxc
Paper.js
PostHTML
Preact
Qwik
Ramda
Riot.js
Rive
Rolldown
Rxdb
Sigma.js
Slate.js
SockJS
Stylex
SuperAgent
SurveyJS
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
visx
Wijmo
Alpine.js|alpinejs
AngularJS|angular 1,angular 1.x,angular v1,angular.js
Backbone.js|=~Backbone,!backbone,backbonejs
Ember.js|=~Ember,emberjs
Ext JS|extjs,sencha,sencha ext js
jQuery|j query
JSDoc|js doc
Knockout.js|=~Knockout,knockoutjs
Konva.js|konva
Node.js|=Node,=~NODE,!node,node.js backend,nodejs
SolidJS|solid.js
Swiper.js|swiper
Vue.js|=Vue,=VUE,!vue,vue2,vue3,vuejs
=Aurelia
=Deno
=Google Charts
=Lexical editor
=NVD3
=React|=REACT,~react,react 16,react 17,react 18,react components,react native web,react.js,reactjs
=Svelte|sveltejs
=!Ladle
=!Lottie
=!Monaco
=!Playroom
=!Yeoman
=!Zola
=!Vega|altair viz,vega-lite
=~Hono
=~Astro|astro.js
=~Bun|bun runtime,bun.js
=~Dojo|dojo toolkit
=~Meteor|meteor.js,meteorjs
=~Mithril|mithril.js
=~Polymer|polymer.js,polymerjs
=~Stimulus|stimulus.js,stimulusjs
|JavaScript,+Mapbox
Mapbox GL
|JavaScript,AR/VR
A-Frame
|JavaScript,Angular
Angular CLI
=Angular Elements
=Angular Signals
=Angular Universal
=NGXS
=!Nebular
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
GraphQL subscriptions
graphql-request
TypeGraphQL
GraphQL Code Generator|graphql codegen
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
Vendure
Medusa.js|medusajs
|JavaScript,ORM
Bookshelf.js
Objection.js
|JavaScript,PWA
Workbox
|JavaScript,React
Base UI
Blueprint.js
Refine.dev
=React Admin
=React Email
=React Server Actions
=React Context|context api
=React Table|tanstack table
=!Grommet
|JavaScript,React Native
NativeBase
=React Native Paper
=React Native Reanimated|=!Reanimated
|JavaScript,React,+Bootstrap
=React Bootstrap
|JavaScript,React,Three.js
=React Three Fiber
|JavaScript,Redux
Redux Thunk
Reselect
React Redux Toolkit|redux toolkit
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
Ktor
Kotlin Coroutines|coroutines
Kotlin Multiplatform|=KMM,=KMP
|Laravel
Inertia.js|inertiajs
Laravel Nova|=!Nova
=Livewire
=!Filament|filament php,filamentphp
=!Lumen|laravel lumen
|Laravel,CMS
Statamic
|Magento
Hyvä|hyva themes
|Mobile development
Android
HarmonyOS
NativeScript
Cordova|apache cordova,phone gap,phonegap
iOS|=i OS,ios applications,ios apps,ios development,native ios
=~Ionic|ionic framework
|Multiplayer games
=!Netcode|client-side prediction,game networking,lag compensation,multiplayer programming,netcode for gameobjects,network code,network gameplay programming,network replication in games,rollback netcode,state replication
|Node.js
Fastify
AdonisJS|=Adonis,adonis.js
LoopBack|loopback.io
Sails.js|sailsjs
=!Feathers|feathers.js,feathersjs
=~Express|!express,express.js,expressjs
=~Hapi|hapi.js,hapijs
=~Koa|koa.js,koajs
|Node.js,Headless CMS
Strapi
|Node.js,TypeScript
NestJS|=!Nest,nest.js
|PHP
CodeIgniter
Concrete CMS
Contao
Dolibarr
ExpressionEngine
FrankenPHP
Laravel
Mautic
MediaWiki
Mezzio
Nette
Nextcloud
OpenCart
osCommerce
ownCloud
Packagist
PHP-FPM
phpBB
ReactPHP
Silverstripe
Spryker
SugarCRM
SuiteCRM
vBulletin
vtiger
XenForo
Akeneo|akeneo pim
CakePHP|cake php
OXID eShop|=OXID,oxid esales
PHP_CodeSniffer|phpcs
Swoole|openswoole
Symfony|symfony2,symphony php
Zend Framework|laminas,=Zend
=GLPI
=MODX
=OTRS
=PEAR
=Phalcon
=Yii|yii2
=!Monolog
=!RoadRunner
=!Aura|aura php
=!Infection|infection php
=!Rector|rector php
=!Robo|robo php
=!Slim|slim framework,slim php
|PHP,CMS
Craft CMS
Drupal
Joomla
Pimcore
TYPO3
WordPress|word press,wp theme
|PHP,Drupal
Acquia
Drupal themes
Drush
Drupal modules|custom modules in drupal,drupal 10,drupal 8,drupal 9,drupal module development,drupal site building,drupal theming
|PHP,E-commerce
PrestaShop
Shopware
Magento|adobe commerce
|PHP,Laravel
Laravel Forge
Laravel Horizon
Laravel Vapor
Laravel Jetstream|laravel breeze
Laravel Sanctum|laravel passport
=Blade templates
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
LearnDash
WPBakery
Headless WordPress|wpgraphql
WordPress plugins|wordpress plugin development
WordPress themes|wordpress theme development
Yoast SEO|yoast
=Gravity Forms
=WPML
=Roots Sage|bedrock wordpress
|Payments
Authorize.net
Checkout.com
Cybersource
Dwolla
Finicity
GoCardless
Klarna
Lemon Squeezy
Marqeta
Recurly
TrueLayer
Worldpay
Yodlee
=Apple Pay
=Google Pay
=!Galileo
=!Mollie
|Python
aiohttp
APScheduler
argparse
Arq
Astropy
attrs
autopep8
Biopython
Cartopy
Chainlit
CherryPy
Cirq
dataclasses
Django
Eventlet
factory_boy
Folium
gevent
Gradio
httpx
IronPython
Jython
Kivy
Mako
Mayavi
MDAnalysis
Nuitka
NumExpr
openpyxl
PennyLane
PEP 8
pyenv
PyInstaller
PyPDF
PyProj
PyPy
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
TurboGears
type hints
WeasyPrint
wxPython
asyncio Trio|=!Trio
cffi|ctypes
Litestar|starlite
Odoo|openerp
virtualenv|=VENV
=ASGI
=Plone
=WSGI
=Flask|~flask
=Frappe|erpnext
=!Anvil
=!Bottle
=!Fiona
=!Hatch
=!Huey
=!Marshmallow
=!Masonite
=!Twisted
=!Falcon|falcon framework
=!Pyramid|pyramid framework
=~Celery|!celery,celery workers
=~Tornado|tornado web
|Python,+Plotly
=!Dash|dash plotly,plotly dash
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
Flask-SQLAlchemy
Flask-RESTful|flask-restx
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
SQLModel
=!Peewee
=!Pony|pony orm
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
=Qt Widgets
=Qt Quick|qml/qt quick
|REST API,.NET,+ASP.NET
ASP.NET Web API|.net web api,=Web API,webapi
|React
Create React App
=~Gatsby|gatsby.js,gatsbyjs
=~Remix|remix run
|React Native
=!Expo|expo.dev,react native expo
|React,JavaScript
Next.js|=~Next,!next,next 13,next 14,nextjs
|React,JavaScript,Mobile development
React Native
|React,Shopify
Shopify Hydrogen
|React,Static site generation
Docusaurus
|Reactive programming
Project Reactor
|Ruby
Dry-rb
Jekyll themes
Nokogiri
Padrino
rbenv
Resque
ROM-rb
Sidekiq
SimpleCov
CanCanCan|=!Cancan
FactoryBot|=Factory Girl
Ruby on Rails|=Rails,~rails,=RoR,=ROR,ruby/rails,rubyonrails
-RBS|rbs signatures,ruby rbs
=Hanami
=RVM
=Sinatra
=!Faraday
=!Sorbet
=!Spree
=!Trailblazer
=~YARD
|Ruby on Rails
=Hotwire|hotwire/turbo,turbo hotwire
|Ruby,ORM
=!Sequel|sequel orm
|Ruby,Ruby on Rails
Rails API
StimulusReflex
ViewComponent
=Action Cable
=Active Job
|Ruby,Static analysis
=!Brakeman
|Rust
Actix
async-std
Axum
Dioxus
Leptos
no_std
rustfmt
Tokio
wgpu
=Rocket Rust
=!Crossbeam
=!Rayon
=!Yew
=!Rocket|rocket.rs
|Rust,Game development
=!Bevy
|Rust,ORM
SeaORM
=!Diesel|diesel orm
|Rust,SQL
SQLx
|Rust,WebAssembly
wasm-bindgen|wasm-pack
|Salesforce,E-commerce
Salesforce Commerce Cloud|commerce cloud,demandware,=SFCC,storefront reference architecture
|Scala
http4s
-Play Framework|=!Play,scala play
=ZIO
=!Cats|cats effect
|Scala,Concurrency
Akka|akka http
=Apache Pekko|=Pekko
|Spring
Spring Batch
Spring Data
Spring Integration
Thymeleaf
Spring WebFlux|webflux
|Spring Boot
Spring Cloud|netflix ribbon,spring cloud netflix,spring cloud sleuth,spring config server
|Spring Boot,Angular
JHipster
|Spring,Authentication
Spring Security
|Spring,Java
Spring Boot
|Spring,MVC
Spring MVC|spring web mvc
|Static site generation
Jekyll
Eleventy|11ty
MkDocs|material for mkdocs
=~Hugo|gohugo,!hugo
|Svelte
SvelteKit
|Swift
Alamofire
Kitura
Moya
Quick/Nimble
SnapKit
SwiftData
SwiftLint|swiftformat
The Composable Architecture|=~TCA
=Swift Concurrency|swift async
=!Kingfisher
=!Combine|=~Combine,combine framework
|Swift,Reactive programming
RxSwift
|Swift,iOS
SwiftUI|swift ui
|Symfony
=!API Platform|symfony api platform
|TypeScript
tRPC
Angular|angular2+
|Unity DOTS
Burst Compiler
|Unity,Shaders
Shader Graph
|Unreal Engine
nDisplay
=!Blueprints|blueprint scripting,unreal blueprints
|Video streaming
Bitmovin
Brightcove
Daily.co
Dolby.io
hls.js
JW Player
Kurento
mediasoup
Shaka Player
Video.js
Wowza
Zoom SDK
=DRM|fairplay,playready,widevine
|Vue.js
Composition API|vue composition api
Nuxt|nuxtjs
|Vue.js,Static site generation
VitePress
|Web components
=!Lit|lit-element,lit-html,litelement
=!Stencil|stencil.js,stenciljs
|WebSockets
Centrifugo
Liveblocks
PubNub
=!Ably
|Windows
DirectShow
|WordPress
Elementor
Advanced Custom Fields|=ACF,acf pro,wordpress acf
=Gutenberg|gutenberg blocks
|WordPress,E-commerce
WooCommerce
|iOS
Auto Layout
CloudKit
Core Animation
Core Bluetooth
HealthKit
iOS SDK
Mac Catalyst
MapKit
RealityKit
SceneKit
SpriteKit
TestFlight
Tuist
tvOS
WidgetKit
Cocoa Touch|cocoa
Core ML|=CoreML
Grand Central Dispatch|=GCD
Storyboards iOS|interface builder,=XIB
=App Clips
=Core Graphics
=Core Location
=Apple Watch apps|watchkit
=UIKit|ui kit
=!Carthage
=!Core Data|=CoreData
~iPhone|ipad,ipad apps,ipados,iphone apps,iphone development
|iOS,+Xcode
Instruments Xcode|=!Instruments,xcode instruments
|macOS
AppKit
@library
AG Grid
cuDNN
DataRobot
Headless UI
KNIME
RapidMiner
SendGrid
Storybook
Twilio
WebGPU
Auth.js|next-auth,nextauth
H2O.ai|h2o
Kendo UI|kendo
p5.js|p5js,processing.js
Passport.js|passportjs
SVG|scalable vector graphics
-Point Cloud Library|=!PCL,point cloud library,point clouds
-Requests|python requests
=EJS
=GSAP
=Puppeteer
=Weka
=Handlebars|handlebars.js
=!Cheerio
=!Devise
=!Drake
=!Immer
=!Pug
=!Canvas|canvas api,html5 canvas
=!Mustache|mustache templates
=!PayPal|paypal api
=!Plaid|plaid api
=!Ray|ray cluster,ray core,ray data,ray tune,ray.io
=!Triton|nvidia triton,triton inference server
=~Adyen
=~Braintree
=~Stripe|stripe api,stripe payments
|+.NET
Rx.NET
Prism Library|=!Prism,prism framework,wpf prism
Task Parallel Library|=TPL,tpl dataflow
=PLINQ
=Topshelf
|+ActiveMQ
ActiveMQ Artemis|apache artemis,=!Artemis
|+Android
Android data binding|android view binding,jetpack data binding,view binding
Android Paging|paging 3,paging library
Android ViewModel|jetpack viewmodel,=!ViewModel
CameraX|android camera api
ConstraintLayout|android layouts,xml layouts
=Camera2
=!Coil
=!Picasso|square picasso
=!Volley|android volley
=~Glide
|+CAD
=OCCT
=~ACIS
|+Computer graphics
Scene graphs
OpenSceneGraph|=OSG
|+GDAL
=!OGR|gdal/ogr,ogr2ogr
|+GIS
GeoTools|geotools java
=NetTopologySuite
=!JTS|java topology suite
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
=!PDAL|lastools,point data abstraction library
|+Mobile monetization
ironSource
AppLovin MAX|=~AppLovin
=~Vungle
|+ONNX
ONNX Runtime
|+Ray tracing
=V-Ray
=OptiX|nvidia optix
=~Arnold
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
Keycloak
Okta
=Auth0
|CSS
CSS Grid
CSS modules
CSS-in-JS
Font Awesome
PostCSS
UnoCSS
Flexbox|css flexbox
Semantic UI|semantic ui react
=BEM|bem methodology
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
Plotly
=Bokeh
|Deep learning
MXNet
PaddlePaddle
TensorRT
Theano
=!Caffe
|Ethereum
Web3.js
ethers.js|ethersjs
|Flutter
GetX
|GIS
Google Maps API
Mapbox
OpenLayers
MapLibre|maplibre gl
OpenStreetMap|open street maps,=OSM
|GPU programming
=SYCL|dpc++,oneapi
|Game development
=Phaser
|Generative AI
Stable Diffusion
|GraphQL
Hasura
urql
Apollo GraphQL|=!Apollo,apollo client,apollo federation,apollo server
=~Relay|relay modern
|Input validation
=Joi
=!Yup
|Internationalization
i18next|react-i18next
|JSON Schema
=Ajv
|JavaScript
date-fns
Lodash
Monaco Editor
ProseMirror
Underscore.js
Moment.js|momentjs
=Axios|=axios
|JavaScript,Data visualization
Highcharts
Chart.js|chartjs
D3.js|d3,d3js
ECharts|apache echarts
|JavaScript,GIS
=~Leaflet|leaflet.js
|JavaScript,Reactive programming
RxJS|rx.js
|JavaScript,WebGL,3D
Three.js|threejs
|LLM
LangChain
LlamaIndex
Ollama
Anthropic API|=Anthropic,claude api
OpenAI API|gpt-3,gpt4,open ai,openai
=vLLM
=!Gemini|gemini api,google gemini
=!Llama|llama 2,llama 3
|LLM,AI agents
LangGraph
|Laravel,ORM
=!Eloquent|eloquent orm
|MLOps
Weights & Biases|=W&B,wandb,weights and biases
=DVC
=!Feast|feast feature store
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
dlib
DeepStream|nvidia deepstream
Faster R-CNN|mask r-cnn,r-cnn
SimpleITK|=ITK
|Machine learning,Computer vision,Deep learning
EfficientNet
ResNet
U-Net
Vision transformers|swin transformer,=ViT,=ViTs
=VGG
|Machine learning,Deep learning
OpenVINO
XLA compiler
Apache TVM|=~TVM
Graph neural networks|=GNN,=GNNs
|Machine learning,Deep learning,Python,Neural networks
TensorFlow
|Machine learning,Dimensionality reduction
t-SNE
=UMAP
|Machine learning,NLP
Document classification
fastText
Intent recognition
OpenNMT
Relation extraction
Text generation
GloVe embeddings|=!Glove
Information extraction|entity extraction,text extraction
Machine translation|neural machine translation
Question answering|q&a systems,question and answer systems
Text summarization|abstractive summarization,automatic summarization
Topic modeling|lda topic
|Machine learning,PyTorch
ExecuTorch
|Machine learning,Speech-to-text
AssemblyAI
Kaldi
Speaker diarization
|Machine learning,TensorFlow
TensorFlow Serving
TensorFlow Lite|litert,tflite
|Machine learning,TensorFlow,JavaScript
TensorFlow.js
|MongoDB
=Mongoose|mongoose odm
|NLP
word2vec
=BERT
|Node.js
=PM2
|Node.js,ORM
Sequelize
|OCR
=~Tesseract|tesseract ocr
|ORM
MikroORM
|PHP
=!Composer|composer packages,php composer
|PHP,ORM
=!Doctrine|doctrine orm
|Pandas,GIS
GeoPandas
|PyTorch
PyG|pytorch geometric
|Python
Cython
Gunicorn
NetworkX
Numba
NumPy
Pydantic
SciPy
Uvicorn
uWSGI
xarray
Jupyter|ipython,jupyterlab
=Dask
=Polars|=polars
=~Anaconda|conda,miniconda
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
Hyperopt
Imbalanced-learn
Optuna
PyAudio
PyCaret
TabNet
Vosk
EconML|causalml
scikit-learn|sci-kit learn,scikit,scikitlearn,sklearn
=JAX
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
NVIDIA RAPIDS|=CUDF,=CUML,=!Rapids
|Python,Machine learning,Computer vision
Albumentations
Detectron2
scikit-image
=MONAI
=Segment Anything|sam model
=!Pillow|pil imaging
|Python,Machine learning,Deep learning
Horovod
fastai|fast.ai
=DGL|deep graph library
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
TextBlob
Stanford CoreNLP|corenlp,stanford nlp
=Sentence Transformers|sentence-bert
=!Stanza
|Python,Machine learning,NLP,Deep learning
=!RoBERTa|=ALBERT,distilbert,=ELECTRA
|Python,Machine learning,PyTorch
TorchScript
TorchServe
PyTorch Lightning|lightning ai
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
wav2vec
NVIDIA NeMo|nemo framework
Whisper OpenAI|openai whisper,whisper asr
|Python,Machine learning,TensorFlow
TensorBoard
|Python,Machine learning,TensorFlow,MLOps
TensorFlow Extended|=TFX
|Python,Machine learning,Time series
GluonTS
sktime
tsfresh
Nixtla|statsforecast
|Python,NLP
Gensim
NLTK
spaCy
|Python,ORM
SQLAlchemy
|Python,Statistics
statsmodels
|Python,Web scraping
Scrapy
Beautiful Soup|bs4
|R,Bioinformatics
Bioconductor
|Ray,Model deployment
Ray Serve
|React
Fluent UI
Formik
Framer Motion
Mantine
PrimeReact
React Hook Form
React Router
TanStack Router
Ant Design|antd
Chakra UI|chakra
Material UI|mui
Radix UI|radix
React Query|tanstack
=!SWR
|React Native
React Navigation
|React,CSS-in-JS
styled-components|=StyledComponents
|React,Data visualization
Recharts
|React,State management
Jotai
Zustand
Redux|react-redux,rtk query
=~Recoil|recoil.js
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
TypeORM
=Prisma|prisma orm
=!Drizzle|drizzle orm
|Vue.js
PrimeVue
Vuetify
VueUse
=~Quasar|quasar framework
|Vue.js,State management
Pinia
Vuex
|WebGL
PixiJS|pixi.js
|WebGL,3D
Babylon.js|babylonjs
|WebGL,GIS
=!Cesium|cesium.js,cesiumjs
|WebSockets
Socket.IO|socketio
|YOLO
Ultralytics
|jQuery
DataTables
@database
Apache Tika
dBase
etcd
FileMaker
Firebase
FoundationDB
HDF5
LevelDB
NetCDF
RocksDB
Columnar databases|column stores,column-oriented databases,columnar
In-memory databases|in-memory data store
LocalStorage|=Local Storage,=Web Storage
MPP databases|massively parallel processing,=MPP
NoSQL|bancos de dados não relacionais,bases de dados não relacionais,bases de datos no relacionales,bases de données non relationnelles,document databases,document store,key-value databases,key-value stores,nicht-relationale Datenbanken,nierelacyjne bazy danych,nierelacyjnych baz danych,no-sql,non-relational,non-relational databases
Progress OpenEdge|openedge
Time series|serie storiche,serie temporali,series temporales,szeregi czasowe,szeregów czasowych,séries chronologiques,séries temporais,séries temporelles,tidsserier,tijdreeksen,time series analysis,time series data,time series forecasting,timeseries,Zeitreihen,Zeitreihenanalyse
Vector databases|vector db,vector search,vector stores
=!Fauna|faunadb
=!Realm|realm db,realmdb
=!Sphinx|sphinx search
|+MongoDB
MongoDB Atlas|=~Atlas
|?SQL
Relational databases|banco de dados relacionais,banco de dados relacional,bancos de dados relacionais,base de datos relacional,base de données relationnelle,bases de dados relacionais,bases de datos relacionales,bases de données relationnelles,basi dati relazionali,basi di dati relazionali,database relazionali,rdbms,rdbms databases,relacyjne bazy danych,relacyjnych baz danych,relacyjnych bazach danych,relacyjnymi bazami danych,relational data bases,relational data modeling,relational data stores,relational db,relational sql databases,relationale Datenbanken,relationale Datenbanksysteme,relationalen Datenbanken,relationalen Datenbanksystemen,relationaler Datenbanken,relationele databases,relationella databaser,relationsdatabaser,sql databases
|AWS,Graph databases
Amazon Neptune|aws neptune,=!Neptune
|Caching
Ehcache
Hazelcast
Infinispan
Apache Ignite|=!Ignite
=Varnish
=Oracle Coherence|=~Coherence,coherence cache
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
ArangoDB
Dgraph
JanusGraph
Kuzu
Memgraph
NebulaGraph
Neo4j
Stardog
TigerGraph
TypeDB
Apache Jena|=Jena
Apache TinkerPop|=Gremlin Query,tinkerpop
=GQL
=RDF4J
=SHACL
=SKOS
|Hadoop
Apache Kudu|=!Kudu
|Java,Caching
=Caffeine cache|=!Caffeine
|Java,Event sourcing,CQRS
=Axon Framework|=Axon Server
|MySQL
phpMyAdmin
PlanetScale
Vitess
=Percona
|NoSQL
Aerospike
BadgerDB
Couchbase
Datomic
eXist-db
HarperDB
IndexedDB
MarkLogic
ObjectBox
OrientDB
PouchDB
RavenDB
RethinkDB
Riak
SurrealDB
Tarantool
Apache Accumulo|accumulo
Apache Geode|gemfire
BoltDB|bbolt
CouchDB|couch db
Graph databases|graph db
InterSystems Caché|intersystems,intersystems cache,intersystems iris
MongoDB|mongo
ScyllaDB|scylla
=Azure Table
=LMDB
=MUMPS
=XTDB
=Cassandra|apache cassandra
=!Voldemort
|NoSQL,Event sourcing
EventStoreDB|=Event Store,kurrentdb
|NoSQL,Hadoop,Big data
HBase|apache hbase
|NoSQL,In-memory databases,+Caching
Redis|redis cache
|NoSQL,MongoDB
FerretDB
MongoDB Compass
Mongosh
MongoDB aggregation|aggregation pipelines
|NoSQL,Redis
KeyDB
Redis Cluster
Redis Pub/Sub
Redis Sentinel
RedisJSON|redisearch
|NoSQL,Redis,Event streaming
Redis Streams
|Oracle
Oracle Forms
Oracle APEX|application express,oracle application express
Oracle RAC|=!RAC,real application clusters
=RMAN|oracle rman
|Oracle,Disaster recovery
Oracle Data Guard|=Data Guard
|PostgreSQL
pgAdmin
pgBackRest
PgBouncer
pgvector
PostgREST
Supabase
EnterpriseDB|=EDB
=!Barman
=!Neon|neon postgres
|PostgreSQL,GIS,Spatial databases
PostGIS|post gis
|PostgreSQL,High availability
Patroni
|PostgreSQL,Time series
TimescaleDB|timescale
|Redis
Valkey
=Upstash
|Relational databases,+SQL
=Oracle|=ORACLE,!oracle,oracle 10g,oracle 11g,oracle 12c,oracle 19c,oracle db,oracle rdbms,oracle sql
|Relational databases,Microsoft Office
Microsoft Access|=!Access,ms access
|SAP
SAP S/4HANA|s/4 hana,s/4hana,s/4hana implementation,s4 hana,s4/hana,s4hana,sap s4,sap s4/hana
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
CockroachDB
DB2
Firebolt
GaussDB
HeidiSQL
Idera
Informix
InterBase
JSqlParser
MonetDB
NuoDB
OceanBase
openGauss
pgTAP
PolarDB
SQLFluff
Sybase
TiDB
tSQLt
VoltDB
Yellowbrick
Apache Derby|derby db
MariaDB|maria db
MySQL|my sql
PostgreSQL|pgsql,postgre sql,postgres,postgres sql,postgress,psql
SAP ASE|adaptive server enterprise
SAP IQ|sybase iq
SingleStore|memsql
SQL Server|microsoft sql,ms-sql,mssql
SQLite|sql lite
YugabyteDB|yugabyte
=Firebird
=HSQLDB|hypersql
=!H2|h2 database
|SQL,Relational databases,+Amazon RDS,+PostgreSQL
Amazon RDS for PostgreSQL|rds postgres
|SQL,Relational databases,Data modeling
dbdiagram
SqlDBM
ER/Studio|er studio
PowerDesigner|sap powerdesigner
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
InnoDB
MySQL Workbench
ProxySQL
Galera Cluster|galera
|SQL,Relational databases,Oracle
JDeveloper
Oracle Multitenant
AWR reports|=AWR
Oracle SQL Loader|sql loader,sqlldr
Oracle SQLPlus|sqlplus
Oracle TimesTen|timesten
=Oracle Streams
=Oracle Data Pump|data pump,datapump,expdp,expdp/impdp,external tables in oracle,oracle export/import,transportable tablespaces
=Oracle Enterprise Manager|grid control,oem cloud control,oem grid control,oracle cloud control,oracle grid control,oracle oem
|SQL,Relational databases,PeopleSoft
PeopleTools
|SQL,Relational databases,PostgreSQL
pglogical
Citus|citus data
|SQL,Relational databases,SQL Server
SQL Server Profiler
SQL Server Replication
Redgate|redgate sql toolbelt,sql compare
SQL Sentry|sentryone
SQL Server Agent|database jobs,database maintenance plans
SQL Server Data Tools|=SSDT
=SQLCMD
|SQLite
SQLCipher
=Turso
|Search engines
Coveo
Endeca
Lucidworks
Meilisearch
Quickwit
Typesense
Xapian
ZincSearch
Elasticsearch|=!Elastic,elastic search
Lucene|apache lucene
OpenSearch|aws opensearch
Solr|apache solr
=!Vespa|vespa.ai
|Time series
CrateDB
OpenTSDB
OSIsoft
TDengine
InfluxDB|influx
=!M3
|Time series,InfluxDB
InfluxQL|=Flux Influx
|Time series,Trading systems
KDB+|kdb+/q,q/kdb
|Vector databases
FAISS
LanceDB
Marqo
Milvus
pgvecto.rs
Qdrant
ScaNN
Turbopuffer
Vald
Weaviate
=HNSW|approximate nearest neighbor,hnswlib
=!Annoy
=!Chroma|chromadb
=~Pinecone|pinecone vector
|Vector databases,Milvus
Zilliz
@cloud
Azure PlayFab
Fly.io
Google Veo
Microsoft Edge
Microsoft Forms
Microsoft Planner
Microsoft Viva
Netlify
Vercel
Citrix|citrix xenapp
Cloud computing|chmura obliczeniowa,chmury obliczeniowej,chmurze obliczeniowej,cloud deployment,cloud development,cloud engineering,cloud environments,cloud hosting,cloud infrastructure,cloud operations,cloud platforms,cloud services,cloud technologies,cloud-based infrastructure,Cloud-Dienste,Cloud-Diensten,Cloud-Infrastrukturen,Cloud-Lösungen,Cloud-Technologien,Clouddienste,Cloudlösungen,cloudoplossingen,Cloudtechnologien,computación en la nube,computación en nube,computação em nuvem,computação na nuvem,infonuagique,informatique en nuage,public cloud,rozwiązania chmurowe,rozwiązań chmurowych,servicios en la nube,servizi cloud,serviços em nuvem,usług chmurowych,usługi chmurowe
Cloud migration|cloud adoption,Cloudmigration,lift and shift,migración a la nube,migracja do chmury,migrate to the cloud,migrating to the cloud,Migration in die Cloud,migration to the cloud,migration vers le cloud,migrations vers le cloud,migração para a nuvem,migração para nuvem
FinOps|cloud cost optimization
Google NotebookLM|*
Google reCAPTCHA|*
Google Workspace|g-suite,google apps,google suite,gsuite
Microsoft Copilot|copilot for microsoft 365,copilot for power bi,copilot in fabric,copilot in power bi,m365 copilot,microsoft 365 copilot
Microsoft Defender|azure security center,=!Defender,defender for cloud,defender for endpoint
Microsoft Defender for Office 365|defender for office
Microsoft Graph|microsoft graph api,ms graph
Microsoft OneDrive|onedrive
Microsoft Yammer|=!Yammer
Object storage|blob stores
Serverless|server less,serverless functions
-Railway|railway.app
=Rackspace
=CDN|content delivery networks
=Power Platform|microsoft power platform
=!Render|render.com
|+AWS
Amazon AppStream|=AppStream,appstream 2.0
AWS security groups|network acls,~security groups
=NACLs
|+AWS IoT
AWS IoT Greengrass|=~Greengrass
|+Azure
Azure management groups
|+Azure DevOps,CI/CD
Azure Pipelines|azure devops pipelines
|+Cloud computing,+Networking
Cloud networking|aws networking,vpc design,vpc networking,vpc peering,vpc peering and transit gateway
|+Linux
Amazon Linux
|AI coding tools
Google Gemini Code Assist|*
|API gateway
=Apigee
|AWS
Amazon Augmented AI
Amazon CloudSearch
Amazon CodeCatalyst
Amazon CodeGuru
Amazon DevOps Guru
Amazon Elastic Transcoder
Amazon HealthLake
Amazon Keyspaces
Amazon S3 Glacier Deep Archive
Amazon VPC Lattice
AWS Amplify Studio
AWS Application Discovery Service
AWS Artifact
AWS Audit Manager
AWS Chatbot
AWS Clean Rooms
AWS CLI
AWS Cloud Map
AWS CloudShell
AWS CodeStar
AWS Compute Optimizer
AWS Copilot
AWS Direct Connect Gateway
AWS Elastic Fabric Adapter
AWS EventBridge Pipes
AWS Firewall Manager
AWS Health Dashboard
AWS Landing Zone
AWS License Manager
AWS Local Zones
AWS Mainframe Modernization
AWS Managed Services
AWS Marketplace
AWS NAT Gateway
AWS Nitro
AWS Organizations
AWS Private CA
AWS Proton
AWS Resilience Hub
AWS SDK
AWS Serverless Application Repository
AWS Service Catalog
AWS Snowcone
AWS Storage Gateway
AWS Toolkit
AWS Trusted Advisor
AWS Verified Access
AWS Wavelength
LocalStack
Amazon Chime SDK|=Amazon Chime
Amazon Connect|aws connect
Amazon EBS|aws ebs,=EBS,elastic block store
Amazon EFS|aws efs,=EFS,elastic file system
Amazon EventBridge|*,event bridge
Amazon FSx|*
Amazon Glacier|=~Glacier,s3 glacier
Amazon GuardDuty|*,guard duty
Amazon Inspector|aws inspector,=!Inspector
Amazon Kinesis Data Analytics|kinesis analytics,managed service for apache flink
Amazon Kinesis Video Streams|kinesis video
Amazon Linux 2|al2023
Amazon Macie|aws macie,=Macie
Amazon Nitro|aws nitro enclaves,nitro system
Amazon Pinpoint|aws pinpoint,=!Pinpoint
Amazon Polly|aws polly
Amazon QLDB|=QLDB
Amazon SES|aws ses,=~SES
Amazon SNS|*,simple notification service
Amazon Translate|aws translate
Amazon WorkSpaces|aws workspaces,=WorkSpaces
AWS Amplify|=~Amplify
AWS App Runner|*
AWS Certificate Manager|=!ACM
AWS Cloud9|*
AWS CloudHSM|*
AWS CloudTrail|*,cloud trail
AWS CodeArtifact|*
AWS Control Tower|=~Control Tower
AWS DataSync|=DataSync
AWS Device Farm|*
AWS DMS|aws database migration service,database migration service,=!DMS
AWS Elastic Beanstalk|*,beanstalk,elasticbeanstalk
AWS Global Accelerator|*
AWS Graviton|=Graviton
AWS Inferentia|aws neuron,aws trainium,=Inferentia,=Trainium
AWS KMS|key management service,=KMS
AWS Lightsail|*
AWS OpsWorks|*
AWS Outposts|=~Outposts
AWS PrivateLink Endpoints|vpc endpoints
AWS RAM|resource access manager
AWS Schema Conversion Tool|=~SCT
AWS Security Hub|*
AWS Snowball|aws snow family,=~Snowball,snowball aws
AWS STS|security token service
AWS Systems Manager|aws ssm,=SSM,=~Systems Manager,systems manager parameter store
AWS Transfer Family|*,aws transfer,aws transfer for sftp
AWS Well-Architected|well-architected framework
-Amazon Q|amazon q developer
-AWS Config|aws config
-AWS Shield|aws shield
=Amazon Fraud Detector
=Amazon Location Service
=Amazon Security Lake
=Amazon Verified Permissions
=Amazon Detective|aws detective
=Amazon Simple Workflow|amazon swf
|AWS Glue
AWS Glue DataBrew|*,=DataBrew
|AWS,AI coding tools
Amazon CodeWhisperer|*
|AWS,API gateway
-Amazon API Gateway|amazon api gateway,=~API Gateway,aws api gateway
|AWS,AWS Glue
AWS Glue Catalog|aws glue data catalog,glue data catalog
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
AWS Systems Manager Patch Manager
AWS Parameter Store|*,ssm parameter store
AWS Session Manager|ssm session manager
|AWS,Active Directory
AWS Directory Service
|AWS,Amazon Aurora
Amazon Aurora Serverless|*
|AWS,Amazon Bedrock
=Amazon Bedrock Knowledge Bases
=Amazon Bedrock Agents|*,bedrock agentcore
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
Amazon EMR|aws emr,elastic map reduce,elastic mapreduce,=EMR
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
AWS Migration Hub
AWS Application Migration Service|cloudendure
|AWS,Computer vision
Amazon Rekognition|*
|AWS,Containers
Amazon ECR|*,elastic container registry
|AWS,Containers,Container orchestration
Amazon ECS|aws ecs,=ECS,elastic container service
|AWS,Containers,Serverless
AWS Fargate|*
|AWS,DNS
Amazon Route 53|*,aws route53,route53
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
AWS X-Ray|aws xray,=X-Ray aws
|AWS,ETL
AWS Data Pipeline
Amazon AppFlow|*
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
AWS IAM|=~IAM,iam policies,iam roles
|AWS,Infrastructure as code
AWS CDK|aws cloud development kit,=CDK,cloud development kit
AWS CloudFormation|*,=CFN,=CFT,cloud formation
|AWS,IoT
AWS IoT|aws greengrass,iot core,iot greengrass
|AWS,Kafka
Amazon MSK|aws msk,=MSK
|AWS,Kubernetes
Amazon EKS|*,elastic kubernetes service
|AWS,LLM
Amazon Bedrock|aws bedrock,=~Bedrock
|AWS,Load balancing
Elastic Load Balancing|=ALB,application load balancer,aws elb,elastic load balancer,=ELB,=NLB
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
Amazon VPC|aws vpc,virtual private cloud,=VPCs
AWS Direct Connect|*
AWS PrivateLink|*
AWS Transit Gateway|*
|AWS,NoSQL
Amazon DocumentDB|*,document db aws
Amazon DynamoDB|*,=Dynamo,dynamo db
|AWS,OCR
Amazon Textract|*
|AWS,Object storage
Amazon S3|*,simple storage service
|AWS,OpenSearch
Amazon OpenSearch Service|amazon elasticsearch service,amazon opensearch
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
Amazon Aurora|=~Aurora,aurora mysql,aurora postgres,aws aurora
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
AWS Step Functions|*
-AWS Lambda|amazon lambda,aws lambda functions,aws lambdas,!lambda,lambda functions,=Lambdas
-AWS SAM|aws sam,serverless application model
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
Amazon Data Firehose|=!Firehose,kinesis data firehose,kinesis firehose
|Azure
Azure AI Foundry Agent Service
Azure Bastion
Azure Communication Services
Azure DDoS Protection
Azure DevTest Labs
Azure Files
Azure NetApp Files
Azure Policy
Azure SDK
Azure SignalR
Azure SQL Edge
Azure Static Web Apps
Azure Storage
Azure Traffic Manager
Azure Video Indexer
Microsoft Bot Framework Composer
Microsoft Entra Permissions Management
Azure App Service|app services,azure web apps
Azure Bot Service|bot framework
Azure CLI|=~az cli
Azure Data Lake Analytics|u-sql
Azure Event Grid|*
Azure Front Door|*,front door azure
Azure Log Analytics|*
Azure Logic Apps|*
Azure Virtual Desktop|=AVD,windows virtual desktop
Azure WebJobs|*
Managed identities|azure managed identity
Microsoft Cloud App Security|defender for cloud apps
Microsoft Defender for Identity|defender for identity
Microsoft Defender XDR|microsoft 365 defender
Microsoft Fabric|=~Fabric,ms fabric
=Azure Advisor
=Azure Anomaly Detector
=Azure Blueprints
=Azure Cloud Services
=Azure Cloud Shell
=Azure Confidential Computing
=Azure Content Delivery Network
=Azure Content Safety
=Azure Data Box
=Azure Data Migration Service
=Azure Data Share
=Azure Deployment Environments
=Azure Lighthouse
=Azure Local
=Azure Mobile Apps
=Azure Relay
=Azure Resource Graph
=Azure Stack Edge
=Azure Stack Hub
=Azure Time Series Insights
=Azure Translator
=Azure Automation|azure runbooks
=Azure Disk Storage|azure managed disks
=Azure Information Protection|microsoft information protection
=Azure Network Watcher|*
=Azure Prompt Flow|=Prompt Flow
=Azure Service Principals|*
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
Azure DevOps|=ADO,azure dev ops,visual studio team services,=VSTS
|Azure,Chaos engineering
=Azure Chaos Studio
|Azure,Cloud migration
Azure Migrate
|Azure,Cloud security
Microsoft Defender for Cloud
|Azure,Computer vision
Azure Face API
=Azure Custom Vision|=Custom Vision
=Azure Vision|azure ai vision,azure computer vision
|Azure,Containers
Azure Container Apps|*
Azure Container Instances|=ACI
Azure Container Registry|=ACR
|Azure,DNS
Azure DNS
Azure Private DNS
|Azure,Data governance
Microsoft Purview|azure purview,=Purview
=Azure Data Catalog
|Azure,Data lake
Azure Data Lake|adls,data lake gen2
|Azure,Data warehousing
Azure Synapse|azure sql data warehouse,azure sql dw,azure synapse analytics,=~Synapse,synapse analytics
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
Microsoft Entra ID|=AAD,azure active directory,azure ad,=!Entra,entra id,microsoft entra
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
Azure Load Balancer
Azure Application Gateway|*
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
Azure Monitor|app insights,application insights,azure application insights
|Azure,MySQL
Azure Database for MySQL|azure mysql
|Azure,NLP
Azure Text Analytics
=Azure Language Service|azure luis,language understanding luis
|Azure,Network security
=Azure Network Security Groups|*,=NSG
|Azure,Networking
Azure ExpressRoute|*,express route
Azure Private Link|*,private endpoints
Azure Virtual Network|azure vnets,=VNet
|Azure,NoSQL
Azure Table Storage
Azure Cosmos DB|*,azure-cosmosdb,=~Cosmos,cosmosdb
|Azure,OCR
Azure Document Intelligence|azure form recognizer,form recognizer
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
Azure Functions|function apps,=!Functions
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
Azure Virtual Machines|azure vm,azure vms
Azure VM Scale Sets|*,virtual machine scale sets,=VMSS
|Azure,WAF
=Azure Web Application Firewall|azure waf
|CDN
Cloudflare
=Akamai
=Fastly
|Cloud computing
Baidu Cloud
Civo
Cloud security
CoreWeave
DigitalOcean
Equinix Metal
Exoscale
Fastly Compute
Fermyon
Hetzner
Huawei Cloud
Hybrid cloud
Kamatera
Linode
Nebius
OVH Public Cloud
Packet.net
Paperspace
Private cloud
RunPod
STACKIT
Tencent Cloud
UpCloud
Vast.ai
Vultr
Yandex Cloud
Zeabur
Akamai EdgeWorkers|edgeworkers
Alibaba Cloud|aliyun
AWS|amazon cloud,amazon web services
Azure|microsoft azure,windows azure
Cloud architecture|architecture cloud,architectures cloud,architektura chmurowa,architektury chmurowej,architettura cloud,architetture cloud,arquitectura cloud,arquitectura en la nube,arquitecturas cloud,arquitetura cloud,arquitetura em nuvem,cloud infrastructure architecture,Cloud-Architektur,Cloud-Architekturen,cloudarchitectuur
Cloud native|cloud native applications,cloud native architectures,cloud-native development,=CNCF
IaaS|infrastructure as a service
IBM Cloud|bluemix
IBM Cloud Pak|cloud pak for data
IONOS Cloud|ionos
Multi-cloud|multicloud
Oracle Cloud|=OCI
PaaS|platform as a service
=Scaleway
=GCP|gcp services,google cloud
=OVH|ovhcloud
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
Coolify
Koyeb
Northflank
=Clever Cloud
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
Google Cloud Deploy
Google Cloud Profiler
Google Dataform
Google Datastream
Google Firestore
Google Vertex AI Search
Google VMware Engine
Google Anthos|*
Google App Engine|*,=GAE
Google Artifact Registry|*
Google BigLake|*
Google Cloud Armor|*
Google Cloud Endpoints|=Cloud Endpoints
Google Cloud Filestore|filestore
Google Cloud KMS|*
Google Cloud NAT|*
Google Cloud Scheduler|*
Google Cloud SDK|=gcloud,gcloud cli
Google Cloud Spanner|*,=Spanner
Google Cloud Tasks|=Cloud Tasks
Google Eventarc|*
Google Identity-Aware Proxy|*
Google Security Command Center|*
Google TPU|=TPU
=Google Access Context Manager
=Google Cloud Asset Inventory
=Google Cloud Batch
=Google Cloud Code
=Google Cloud Console
=Google Cloud Error Reporting
=Google Cloud Identity
=Google Cloud Marketplace
=Google Cloud Run Functions
=Google Cloud Shell
=Google Cloud Speech
=Google Cloud Translation
=Google Cloud Video Intelligence
=Google Cloud Workflows
=Google Cloud Workstations
=Google Database Migration Service
=Google Distributed Cloud
=Google Network Connectivity Center
=Google Organization Policy
=Google Persistent Disk
=Google Storage Transfer Service
=Google Binary Authorization|*
=Google Cloud Dedicated Interconnect|cloud interconnect
=Google Cloud Router|=Cloud Router
=Google Workload Identity|*,workload identity federation
|GCP,+Prometheus
Google Managed Prometheus
|GCP,AI agents
=Google Agent Development Kit
=Google Agent Builder|vertex ai agent builder
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
Google Dataplex|*
=Google Data Catalog
|GCP,Data pipelines
-Google Dataflow|cloud dataflow,=Dataflow,gcp dataflow,google dataflow
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
Google Cloud Load Balancing|gcp load balancer,gcp load balancing
|GCP,Logging
Google Cloud Logging|=Cloud Logging
|GCP,Machine learning
Google Vertex AI|*,=~Vertex
|GCP,Message queues
-Google Pub/Sub|cloud pub/sub,cloud pubsub,gcp pub/sub,google pub/sub,google pubsub,=~Pub/Sub
|GCP,Monitoring
Google Cloud Monitoring|google stackdriver,stackdriver
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
Google Cloud Storage|=Cloud Storage,=GCS
|GCP,PostgreSQL
Google AlloyDB|*
|GCP,Redis
Google Memorystore|*,cloud memorystore
|GCP,Relational databases
Google Cloud SQL|*
|GCP,SIEM
=Google Chronicle|chronicle security,chronicle siem,google secops
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
Microsoft Publisher
Microsoft OneNote|onenote
|Oracle
Oracle Exadata|exadata
|Oracle Cloud
Oracle Cloud EPM
=Oracle Cloud Infrastructure Compute
=Oracle Functions
=Oracle Visual Builder
=Oracle Fusion Cloud|oracle cloud erp,oracle cloud hcm
=Oracle Integration Cloud|=OIC,oracle ics,oracle oic
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
Power Apps
Copilot Studio|power virtual agents
Microsoft AI Builder|ai builder
Microsoft Dataverse|dataverse
Microsoft Power Pages|power apps portals,=Power Pages
Power Automate|microsoft flow
|Private cloud
OpenStack|open stack
|SQL Server
=Azure Data Studio
|SQL Server,High availability
Microsoft Always On|always on availability groups,sql server always on
|SSO
Microsoft ADFS|active directory federation services,ad fs
|Serverless
OpenFaaS
Serverless Framework|=Serverless.com
=FaaS|function as a service,functions as a service
|VMware
VMware ESXi|esxi
VMware vSphere|vcenter,vmware vcenter,vsphere
|Virtualization
Nutanix
Proxmox
=Xen|xenserver
|Virtualization,Virtual machines
Hyper-V|=HyperV
VMware|vm ware
=KVM
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
=WHM
=VPS|virtual private servers
|Windows
Microsoft LAPS
Microsoft PowerToys
Microsoft App-V|app-v
Microsoft AppLocker|applocker
Microsoft BitLocker|bitlocker
Microsoft Deployment Toolkit|=~MDT
Microsoft Sysinternals|process explorer,sysinternals
|Windows Server
Microsoft DFS
Microsoft NPS
Microsoft Remote Desktop Services|rds gateway,remote desktop services
|Windows Server,High availability
Microsoft Failover Clustering|failover clusters,windows failover clustering
|Windows Server,PKI
Microsoft Certificate Services|=Ad Cs
|WordPress
WP Engine
@tool
Abend-AID
Acronis
Advent Geneva
After Effects
Altiris
AnyDesk
Apache Guacamole
Apache Hop
Apache XTable
AppsFlyer
ArchiCAD
Arcserve
Atera
ATLAS.ti
AutoCAD Electrical
Autodesk Alias
Autodesk Vault
AutoLISP
Avaloq
AxiomSL
Bacula
Bareos
BlackBerry UEM
Bloomreach
BMC Control-M
BorgBackup
Camtasia
Cap'n Proto
CarPlay
Catchpoint
Chargebee
Charles Proxy
ClickUp
Clonezilla
Cloudsmith
Codebeamer
Cohesity
Control-M
cPanel
Cygwin
DataGrip
DATEV
Deepnote
Dell PowerProtect
Dependabot
dltHub
Documentum
Doxygen
Draw.io
Druva
Duck Creek
Duplicati
Dynamic Yield
Dynamo BIM
e-Rezept
elektronische Patientenakte
Exegy
FileNet
FileZilla
Finite element modeling
Firecrawl
FlatBuffers
FoxPro
FreeCAD
Freshdesk
Freshservice
Gitleaks
Gitpod
GNU Radio
GoLand
Grasshopper 3D
GROMACS
Hexnode
Hightouch
Hotjar
HPE StoreOnce
IMS DB
Inno Setup
InstallAnywhere
InstallShield
Jedox
Kaggle
Kaggle competitions
Kaseya
Klaviyo
klinische Informationssysteme
klinisches Arbeitsplatzsystem
KoboToolbox
Labelbox
Linux
LogicMonitor
LogMeIn
Lucidchart
LVGL
Mailchimp
Mailgun
Majesco
Manim
Marketo
Marvelous Designer
Matomo
Mattermost
MessagePack
MikroTik
Minitab
MobaXterm
MockServer
Monday.com
Moodle
Moody's Analytics
n8n
NetBeans
NetView
ngrok
Nmap
Nobl9
Node-RED
NVivo
OBS Studio
OMEGAMON
Onshape
OpenSCAD
OpenSSL
Oracle Clinical
OWASP Dependency-Check
Parasolid
ParaView
Paystack
PDQ Deploy
PhpStorm
Pivotal Tracker
Planful
Plesk
Power Query
PowerBuilder
Pro Tools
ProGet
PyCharm
QNX Neutrino
Qualtrics
Quantum ESPRESSO
QuickBooks
QuickCheck
Razorpay
ReactOS
Restic
Rspack
RubyMine
Rules engines
Rundeck
Sailfish OS
Schemathesis
Scilab
semantic-release
Semgrep
Signal generators
SketchUp
Snyk
Solibri
Spirent TestCenter
Splashtop
StarRocks
StatsD
Statuspage
Stratus VOS
Sublime Text
SurveyMonkey
Symantec Ghost
Sysprep
systemd
Tanium
TeamViewer
Testim
TIBCO
TIBCO Data Virtualization
Tivoli
Tizen
tmux
Trello
Tru64
TruffleHog
Typeform
Ubiquiti
Unix
vcpkg
Vectorworks
Veeva CRM
Veeva Vault
Vena
Verdaccio
VersionOne
VictoriaMetrics
visionOS
VTAM
WebStorm
Windows 11 administration
winget
WinSCP
YouTrack
z/VM
z/VSE
Zapier
Zarr
Zendesk
Zeplin
Zscaler
Zuora
1Password|one password
3D printing|additive manufacturing,fdm printing
3DEXPERIENCE|delmia,enovia
Adobe Creative Suite|creative cloud,creative suite
Adobe Dreamweaver|dreamweaver
Adobe Experience Platform|adobe cdp
Adobe Flex|apache flex,=!Flex
Anaplan|anaplan model building,anaplan modeling
Android Automotive|=AAOS,android auto
Ansys|ansys fluent
Apache Arrow|=!Arrow
Apache Doris|=!Doris
Apache Hudi|=Hudi
Apache Iceberg|=!Iceberg,iceberg tables
Apache Zeppelin|=!Zeppelin
App Center|visual studio app center
Aqua Security|aquasec
Arm Keil|=~Keil
Artifactory|jfrog,jfrog artifactory
AS/400|as400,ibm i,ibm iseries,iseries,system i
ASP Classic|classic asp
Assembler z/OS|hlasm,mainframe assembler
Autodesk BIM 360|acc autodesk,autodesk construction cloud
Autodesk Civil 3D|civil 3d
Autodesk Forge|autodesk platform services
Autodesk Fusion 360|fusion 360
Autodesk Inventor|=Inventor Cad
Autodesk Navisworks|navisworks
BeyondTrust Remote Support|bomgar
BigFix|hcl bigfix
BlackRock Aladdin|=~Aladdin,state street alpha
Blue Yonder|jda software
BMC Remedy|=~Remedy
Branch.io|=!Branch,branch metrics
Brevo|sendinblue
BusinessObjects Universe Designer|bo universes,business objects universes,crystal enterprise,information design tool,universe designer
CATIA V5|catia v6
Charles River|charles river development,charles river ims
Chrome DevTools|browser dev tools,browser developer tools,browser devtools,chrome developer tools,developer tools browser
ChromeOS|chrome os
Comsol|comsol multiphysics
Connect Direct|=NDM,sterling connect
ConnectWise|connectwise manage
Creo|pro/engineer,proengineer,ptc creo
cron|crontab
CSV files|=CSV,csv/json
Dagger CI|dagger.io
Data acquisition|=DAQ
Datto|datto rmm
Dell Avamar|avamar
DMN|decision model and notation
dSPACE|controldesk,dspace targetlink
EdgeDB|=Gel Data
Electronic lab notebooks|=ELN,eln systems
Eloqua|oracle eloqua
Emacs|gnu emacs
Facebook Ads|meta ads
FICO Blaze Advisor|blaze advisor,fico blaze
Finastra|=~Misys
gematik|telematikinfrastruktur
Generation data groups|=GDG
GoldenGate|golden gate oracle,oracle golden gate,oracle goldengate
Google AdMob|*
Google Ads|adwords
Google Apps Script|*
Google Sheets|google spreadsheets
HashiCorp|hashicorp stack
Hyland OnBase|=OnBase
Hyperion|essbase,hyperion essbase,hyperion financial management,hyperion planning,oracle epm,oracle epm cloud,oracle essbase,oracle hyperion
IBM BAW|ibm business automation workflow
IBM BPM|ibm business process manager
IBM DOORS|=DNG,=DOORS,doors next,rational doors
IBM Power Systems|pseries
IBM Spectrum Protect|ibm storage,ibm tsm,spectrum virtualize,tivoli storage manager,tsm backup
IBM Watson|=Watson,watsonx
IBM Z|ibm zseries,=System Z
IFC standard|ifc openbim
Infotainment|in-vehicle infotainment,=IVI
Insurance core systems|claims management systems,insurance claims systems,policy administration
IntelliJ IDEA|intelli j,intellij
InterSystems HealthShare|health connect intersystems,=~HealthShare,intersystems ensemble
IT asset management|=~HAM Pro,=~ITAM,servicenow itam,software asset management
Ivanti|landesk
IxLoad|ixia ixload
JetBrains|jetbrains ides
Krankenhausinformationssystem|clinical information systems,dedalus orbis,hospital information system,=~i.s.h.med,=KIS,krankenhausinformationssysteme,krankenhausinformationssystemen
Let's Encrypt|letsencrypt
LIMS|laboratory information management system,laboratory information systems,labvantage,labware,labware lims,sample manager lims,starlims
Logic analyzers|Logikanalysator,Logikanalysatoren
Lotus Notes|ibm domino,lotus domino
macOS|=!Mac,mac os,mac osx,macosx,os x
Make.com|integromat
Manhattan WMS|manhattan associates,manhattan scale
Microsoft Office|m365 apps,ms office,office suite
Microsoft Project|ms project
MicroStation|bentley microstation
MobileIron|ivanti mobileiron
Mock Service Worker|=~MSW
MotionBuilder|autodesk motionbuilder
N-able|n-central
National Instruments hardware|compactdaq,compactrio,national instruments,ni hardware
NetSuite SuiteScript 2|suitescript 2.0,suitescript 2.x
NinjaOne|ninjarmm
NVIDIA Jetson|jetson
NVIDIA Nsight|nsight
Office 365|m365,microsoft 365,ms 365,o365,=Office365
OneStream|onestream xf
OpenCASCADE|cad kernels,geometric kernels,geometric modeling kernels,geometry kernels,=Open Cascade
OpenVAS|greenbone
OpenVMS|vax/vms
OpenZFS|=ZFS
Oracle Argus|=~Argus,argus safety
Oracle Fusion|oracle fusion middleware
Oscilloscopes|Oszilloskop,Oszilloskope,Oszilloskopen
OSRM|open source routing machine
OWASP ZAP|zap proxy
Parquet|apache parquet
Pharmacovigilance|drug safety,drug safety systems,pharmacovigilance systems
Plausible Analytics|plausible.io
Polarion|polarion alm,siemens polarion
Policy as code|compliance as code,hashicorp sentinel,security as code,sentinel policies
pre-commit|pre-commit hooks
Premiere Pro|adobe premiere
Process mining|=~Celonis,celonis process mining,uipath process mining
Progress 4GL|progress abl
Protocol analyzers|bus analyzers,usb analyzer
PTC Integrity|windchill rv&s
Rapid7|insightvm
Refinitiv|=~Eikon,lseg workspace,refinitiv eikon,thomson reuters eikon
ReportPortal|allure reporting,extent reports,extentreports
Rhino 3D|=!Rhinoceros
RISC-V|riscv
Rohde & Schwarz|rohde and schwarz
SAP Emarsys|=~Emarsys
Siemens NX|ug nx,unigraphics
SimCorp Dimension|simcorp
Smart TV|android tv,apple tv,fire tv,smart tvs
Snipe-IT|snipeit
Software-defined radio|=~SDR,=~SDRs
SOTI MobiControl|=SOTI
STAAD Pro|staad
Synthetic data|synthetic data generation
SystemVerilog UVM|=UVM
Tekla Structures|tekla
Unisys|clearpath
Unisys ClearPath|clearpath mcp,os 2200,os2200,unisys mainframe,unisys mcp
Vector tools|vector informatik tools,vector tool chain,vector toolchain
Vercel AI SDK|ai sdk
Veritas NetBackup|netbackup
Visual FoxPro|=VFP
Visual Studio Code|vs code,vscode
XAMPP|=MAMP
Xpediter|=~Expeditor debugging
Zookeeper|apache zookeeper
Zuora RevPro|=RevPro
-Apache Beam|apache beam,=~Beam
-Bloomberg|bloomberg api,bloomberg data license,bloomberg terminal,=BLPAPI
-Clerk|clerk auth,clerk.dev
-Evidence|evidence.dev
-Flash|adobe flash,flash player
-Ticketing systems|helpdesk ticketing,service desk tools,ticket system,ticketing system,ticketing tools,trouble tickets
=ACF2
=Airtable
=Anritsu
=Appian
=Asana
=Backup Exec
=Balsamiq
=Barracuda Backup
=Basecamp
=BPEL
=Brocade
=BSON
=CA-1
=CA-7
=CATIA
=CBOR
=Cerner
=CGAL
=Cloudinary
=DFSMS
=Diffusers
=Drools
=EDC systems
=ElevenLabs
=ePA
=Espressif
=Falco
=FullStory
=Guidewire
=HP Data Protector
=InVision
=IRIX
=Kedro
=Keysight
=LastPass
=MAXQDA
=Meraki
=Meson
=Model risk management
=NDJSON
=NetBox
=NFS
=NSIS
=OpenText
=OS/2
=Proofpoint
=PXE
=PXI
=PXIe
=QMF
=RACF
=Redmine
=Replit
=Revit
=Rubrik
=SHAP
=SMP/E
=Solid Edge
=SPUFI
=STK
=Sysdig
=Tealium
=Trivy
=Veeva
=VIOS
=Visio
=VTK
=webOS
=Windows Presentation
=Windows Terminal
=WSL
=WSUS
=XMPP
=Zeek
=Zerto
=ADABAS|adabas natural,natural adabas
=AutoSys|=Autosys
=Avro|apache avro
=BIM|building information modeling
=CANoe|=CANalyzer,=CAPL,vector canalyzer,vector canoe
=Confluence|atlassian confluence
=curl|=cURL
=CWL|common workflow language
=Dell Data Domain|=Data Domain
=EDC|electronic data capture
=EPLAN|eplan electric p8
=ETABS|sap2000
=F5|big-ip
=GD&T|geometric dimensioning
=GIMP|GNU Image Manipulation Program
=GPIB|=NI-VISA,=SCPI
=HP NonStop|hpe nonstop,=!Nonstop,nonstop sql,nonstop sql/mx,sql/mp,sql/mx,=TACL,=!Tandem,tandem computers,tandem nonstop
=IDMS|adso,ca-idms
=JES2|jes3
=Microsoft Teams|ms teams,=!Teams
=MS-DOS|=!DOS
=Murex|=MX.3
=MVS|os/390
=OPA|open policy agent
=Roku|brightscript
=Temenos|=T24,temenos t24,temenos transact
=TOAD|toad for oracle
=TWS|tivoli workload scheduler
=U-Boot|das u-boot,u-boot bootloader
=USRP|ettus usrp
=Vim|neovim
=Visual Studio|ms visual studio,visual studio 2017,visual studio 2019
=Windows|microsoft windows,ms windows,=WINDOWS,windows 10,windows 11,windows 7,windows environment,windows nt,windows operating systems,windows os
=Workday Adaptive Planning|adaptive insights
=z/OS|mainframes
=!AVA
=!Caddy
=!Canopy
=!Census
=!Chocolatey
=!Chromatic
=!CLion
=!Dredd
=!FME
=!Framer
=!Fuchsia
=!Graphite
=!Harbor
=!Homebrew
=!Hypothesis
=!Iterable
=!Linear
=!Longhorn
=!LSF
=!Maestro
=!Miro
=!Newman
=!Nielsen
=!Nix
=!Notion
=!ORC
=!Ory
=!Paddle
=!Percy
=!Pigment
=!PIX
=!Prisma Cloud
=!Puma
=!PuTTY
=!Quilt
=!REDCap
=!Renovate
=!Resend
=!Samba
=!Scoop
=!Snort
=!SourceForge
=!Tails
=!tox
=!uv
=!Vonage
=!Xero
=!Zoom
=!Allure|allure report
=!Aruba|aruba networks
=!Bruno|bruno api client
=!Clarion|clarion programming
=!Conan|conan center,conan package manager
=!Faker|faker.js
=!Heap|heap analytics
=!Monte Carlo|monte carlo data
=!Natural|natural programming,natural/adabas,software ag natural
=!Ninja|ninja build
=!Preset|preset.io
=!Rally|ca rally
=!Rider|jetbrains rider
=!Sage|sage 300,sage erp
=!Sigma|sigma computing
=!Soda|soda core
=!Square|square api,square payments
=!Sulu|sulu cms
=!Teleport|gravitational teleport
=!Temporal|temporal.io
=!TGI|text generation inference
=!Workday|workday hcm,workday studio
=~Advent APX
=~Amber MD
=~Benchling
=~Board EPM
=~Braze
=~Caché
=~Certora
=~Cortex
=~Coupa
=~DMSII
=~DocuSign
=~Eze OMS
=~FactSet
=~Fiddler
=~IDT
=~iMedOne
=~Inform EDC
=~Intercom
=~IxNetwork
=~Kinaxis
=~LAMMPS
=~Lexware
=~Monetate
=~Mythril
=~NAMD
=~Numerix
=~Paradime
=~QXDM
=~Razor profiler
=~RiskMetrics
=~Rockset
=~SAS/MVS
=~Shortcut
=~Suricata
=~TEMS
=~Thomson Reuters ONESOURCE
=~Twistlock
=~Unbounce
=~Valhalla
=~VASP
=~Viavi
=~WalkMe
=~WFL
=~Wiz
=~A2L|a2l files
=~Amadeus|amadeus gds
=~Atlassian|atlassian stack,atlassian suite,atlassian tools
=~Buck|buck2
=~cFS|core flight system,nasa cfs
=~Consul|hashicorp consul
=~Eclipse|eclipse ide
=~Epic|clarity database,epic ambulatory,epic beaker,epic bridges,epic caboodle,epic cadence,epic chronicles,epic clarity,epic cogito,epic ehr,epic emr,epic hyperspace,epic systems,epic willow
=~Haystack|deepset haystack,haystack llm
=~Jama|jama connect,jama software
=~Lighthouse|google lighthouse
=~Medidata|medidata rave
=~Mimir|grafana mimir
=~Nexus|nexus repository,sonatype nexus
=~Nuke|compositing software,foundry nuke
=~Slack|=!Slack
=~Slither|manticore symbolic
|+ABAP
ABAP reports|abap reporting,alv grid,alv reports,sap alv
ABAP Workbench|abap development tools,abap dictionary,abap in eclipse,abap query,abap unit,batch input,dialog programming,dynpro,module pool,module pool programming
SAP enhancements|customer exits,enhancement framework,enhancement spots,user exits
SAP function modules|function modules,remote function calls,sap rfc
Web Dynpro|floorplan manager,web dynpro abap
=ALV
=BDC
=FPM
=FRICEW
=RICEF
=RICEFW
=WRICEF
=BAdI|=BADI
=!RFC
|+ABAP,+SAP HANA
=AMDP
|+ABAP,OOP
ABAP OO|abap object-oriented,abap objects,object-oriented abap,oo abap,oops abap
|+ABB robots
ABB RobotStudio
|+API gateway
=~Kong|kong api gateway,kong gateway
|+AS/400
RPG IV|as400 cl,cl programming,cl/400,clle,free-form rpg,rpg free,rpg ii,rpg iii,sqlrpgle
=~Synon|ca 2e
|+Accessibility
axe-core|accessibility insights,=~axe,axe devtools,deque axe,=~pa11y,wave accessibility
=WAVE tool
=~ARC Toolkit
|+Adobe Experience Manager
AEM Assets|aem dam
AEM components|aem development,aem dispatcher,aem forms,aem templates,aem workflows,sightly
-HTL|htl scripting,htl templates,html template language
=JCR
=~Sling
|+Analog design
Cadence Spectre|=~Spectre,virtuoso ade
=~ADE-XL
|+Android
Android Keystore
Google Play|google play publishing,google play release,play store,play store release,play store submission
|+Android SDK,Android
Android Studio|android sdk and studio
|+Apache Spark
Spark Streaming|spark structured streaming
|+Apache Spark,+SQL
Spark SQL
|+Arista
Arista CloudVision|arista eos,cloudvision
|+AutoCAD,+GIS
AutoCAD Map 3D|autocad civil 3d,autocad map
|+Automated testing
Mabl
=~ACCELQ
=~Functionize
=~testRigor
=~Virtuoso QA
|+BPM
Bizagi
=ODM|ibm odm
=~Bonita
=~BonitaSoft
=~IBM Blueworks
=~Signavio Process Manager
=~ARIS|aris process platform
=~K2 BPM|nintex k2
|+Backup
Dell NetWorker|emc networker,legato networker,=~NetWorker
=TSM
=~DS8000
=~FlashSystem
=~SVC storage
=~Veeam|veeam backup
|+Banking software
Mambu
=Thought Machine
=~10x Banking
=~Vault Core
|+Bioinformatics
GATK
SAMtools
=~BLAST
=~BWA
=~STAR aligner
|+Bitcoin
=~Lightning Network|bitcoin lightning
|+Blockchain
NEAR Protocol
XRP Ledger
Blockchain analytics|blockchain data,blockchain forensics,dune analytics,on-chain analytics,on-chain data,onchain analytics
BNB Chain|binance smart chain
Crypto wallets|gnosis safe,hd wallets,metamask,multi-sig,multisig,multisig wallets,wallet development,wallet infrastructure,wallet integration,wallet sdk,walletconnect,=~wallets,web3 wallets
Hedera Hashgraph|hedera
R3 Corda|=~Corda
Tendermint|cometbft
The Graph|graph node,subgraphs,the graph protocol
=~Algorand
=~Aptos
=~Arweave
=~Chainalysis
=~Filecoin
=~Nansen
=~Stellar blockchain
=~Tezos
=~TON blockchain
=~Tron blockchain
=~Avalanche|avalanche c-chain,avalanche subnets
=~Quorum|consensys quorum,goquorum
=~Sui|sui blockchain
|+CI/CD,GitLab,+CI/CD
GitLab CI|gitlab ci/cd,gitlab pipelines,gitlab runner
|+CICS
CICS Transaction Gateway|cics tg,cics web services,=CTG
|+CMS
Nuxeo
|+COBOL
Micro Focus COBOL|=~Micro Focus,micro focus enterprise developer,micro focus enterprise server,microfocus
|+CUDA
NVIDIA Thrust|cub library,=!Thrust
=~Triton kernels
|+Cassandra
Cassandra administration|cassandra clusters,cassandra data modeling,cassandra tuning,datastax opscenter,nodetool,opscenter
=CQL
|+Cisco
Cisco ASR|asr 1000,asr 9000,asr routers
Cisco ISR|=ISR routers
Cisco Unified Contact Center Express|=UCCX,unified contact center,unity connection
|+Cloud security
Orca Security|=!Orca
|+Cognos
Cognos Framework Manager|cognos report studio,cognos transformer,framework manager,report studio
=~TM1|ibm planning analytics
|+Compliance
Vanta
=~Drata
=~Secureframe
|+Containers
Docker|docker containers,dockerfile
|+DB2
Db2 administration|db2 dba,db2 hadr,db2 luw,db2 tuning,db2 udb,purescale
=HADR
=UDB
|+DDS
eProsima Fast DDS|fast dds,fastrtps
|+DDoS
Arbor DDoS|arbor sightline,netscout arbor
|+DICOM
PACS|pacs/ris,picture archiving and communication system,radiology information system,radiology systems,ris/pacs
=!RIS
|+Databricks
Databricks notebooks
|+Digital asset management
Bynder
|+Digital forensics
X-Ways
FTK|access data ftk,forensic toolkit,ftk imager
=!Autopsy|autopsy forensics
=~Cellebrite
=~Volatility|volatility framework
|+E-commerce
eBay API
Amazon Marketplace|amazon mws,=~Amazon Seller Central,amazon sp-api,marketplace integrations
Elastic Path Commerce|elastic path
|+ECU
ECU flashing|ecu bootloader,ecu programming,flash bootloader,!flashing,flashing of ecus
ECU integration|ecu software integration,ecu software testing,ecu testing
|+EDI
EDI mapping|b2b integration,b2b/edi,edi 810,edi 850,edi 856,edi documents,edi integration,edi maps,edi standards,edi systems,edi transactions,edi translation,=EDI VAN,edi/b2b,gentran,lobster_data,seeburger,van connections
=~Cleo
=~SPS Commerce
=~TrueCommerce
|+EDR
Cylance|blackberry cylance,=~CylancePROTECT
|+ERP
Acumatica
=SAP|sap erp
=~abas ERP
=~Exact Globe
=~proALPHA
=~Unit4
=~Visma
=~Deltek|deltek costpoint
|+Email security
Mimecast
|+Emulation
=~HAPS
=~Veloce
|+Enterprise architecture
SAP LeanIX|=~LeanIX
|+Enterprise integration patterns
IBM App Connect|=~App Connect,app connect enterprise,ibm ace,ibm integration bus,ibm message broker,websphere message broker
=ACE/IIB
=IIB
=WMB
|+Esri,+GIS
ArcGIS Enterprise|arcgis image server,arcgis portal,arcgis server,arcsde,enterprise geodatabase,portal for arcgis
ArcGIS Online|=AGOL,arcgis collector,arcgis dashboards,arcgis experience builder,arcgis field maps,arcgis hub,arcgis storymaps,arcgis survey123,arcgis web appbuilder,survey123,web appbuilder
ArcGIS Pro|arccatalog,arcgis desktop,arcmap,arctoolbox,modelbuilder
=ArcEditor
=~SDE geodatabase
|+Esri,+GIS,+JavaScript
ArcGIS API for JavaScript|arcgis javascript api,arcgis js api,arcgis maps sdk for javascript,esri javascript api,esri js api
|+Esri,+GIS,+Python
ArcPy|arcgis api for python,arcgis maps sdk,arcgis python,arcgis runtime,arcgis sdk,arcobjects,arcpy scripting
|+Ethereum
viem|rainbowkit,=~wagmi
zkSync|polygon zkevm,zkevm
=~Arbitrum
=~Ganache
=~Linea
=~Scroll zkEVM
=~Starknet
=~Optimism rollup|=OP Stack
|+FIX protocol
=OnixS
|+FPGA
Intel Cyclone|altera cyclone,altera fpgas,arria 10,intel agilex,stratix 10
=MAX 10
=~Agilex
|+FPGA,+Vivado
=~Spartan FPGA
=~Virtex
|+Figma
FigJam
|+GIS
GraphHopper
GRASS GIS
MapProxy
GE Smallworld|smallworld,smallworld gis
Geocoding|address matching,geocoders,geocoding services,nominatim,reverse geocoding
HERE Maps|here api,here location services,here maps api,here sdk
Hexagon GeoMedia|geomedia,hexagon geospatial,intergraph geomedia
MapInfo|mapbasic,mapinfo pro,mapinfo professional
TomTom Maps|tomtom api
=~Intergraph
=~Magik
|+GIS,+PostgreSQL
pgRouting
|+GPU programming
=HIP|amd hip,=ROCm HIP
|+GitHub
GitHub Codespaces|codespaces
|+Grid integration
=DERMS
=EMS/SCADA
=ADMS|advanced distribution management systems,distribution management systems,outage management systems
=~OMS/DMS
|+HL7
Corepoint
HL7 interfaces|hl7 integration,hl7 interface engines,hl7 messaging
Orion Rhapsody|=~Rhapsody,rhapsody engine,rhapsody integration engine
=~Iguana
=~Cloverleaf|cloverleaf integration engine
|+HP NonStop
NonStop TAL|=pTAL,scobol,screen cobol,=~TAL
=TMF
=~Guardian
=~Pathway|nonstop guardian,nonstop pathway,pathway/tsmp
|+HP NonStop,+SQL
=~Enscribe
|+HealthTech
eClinicalWorks
OpenEMR
OpenMRS
Allscripts|allscripts emr
Cerner Millennium|cerner ccl,cerner emr,oracle health,powerchart
NextGen Healthcare|nextgen ehr,nextgen emr
=~Caboodle
=~Veradigm
|+High-performance computing
HTCondor
Grid Engine|sun grid engine
IBM Spectrum LSF|platform lsf
PBS Pro|job schedulers for hpc,openpbs,=!PBS,pbs/torque
Spack|environment modules
=SGE
|+Hyperledger
Hyperledger Besu|=~Besu
|+IT governance
AuditBoard
RSA Archer|archer grc
=~Hyperproof
=~LogicGate
=~MetricStream
=~Workiva
|+Identity governance
Oracle Identity Governance
Saviynt
One Identity Manager|=One Identity
=~OIM
=~Omada
|+Infor
Infor LN|infor baan,=~Infor CloudSuite,infor ion,infor m3,infor syteline,infor wms,infor xa
=~Baan
=~SyteLine
|+IoT
ThingsBoard
Particle IoT|particle photon
ThingWorx|ptc thingworx
=~Losant
=~Ubidots
|+Jira
Jira Service Management|jira service desk,=JSM
=JQL
|+Jira,?Confluence
Jira administration|atlassian admin,atlassian administration,atlassian cloud migration,atlassian data center,confluence administration,jira admin,jira automation,jira configuration,jira plugins,jira workflows,jira/confluence administration,scriptrunner
|+Juniper
=SRX
|+Kubernetes
OpenShift Virtualization
Kubernetes admission controllers|admission controllers,admission webhooks
Kubernetes controllers|client-go,control plane development,controller-runtime,custom controllers,custom resources,kubernetes api extensions,kubernetes custom controllers
Kubernetes storage|container storage interface,csi driver,persistent volume claims,persistent volumes,stateful sets,statefulsets,storage classes
Suse Harvester|=~Harvester,harvester hci
=~Kyverno policies
|+Linux
ftrace|trace-cmd
V4L2|video4linux
=!perf|perf events
=~SUSE Manager
|+Load balancing
A10 load balancers|a10 thunder
|+Low-code
Bubble.io|bubble no-code
=~Adalo
=~Xano
|+Low-latency systems
Chronicle Queue|openhft
|+Magento
Magento modules|magento extension development,magento extensions,magento module development,magento theming
|+MicroStrategy
MicroStrategy Architect|microstrategy developer,microstrategy dossiers,microstrategy web
|+Microsoft Dynamics
Dynamics 365 CE|crm plugins,d365 ce,d365 crm,dynamics 365 customer engagement,dynamics 365 customer service,dynamics 365 field service,dynamics 365 sales,dynamics ce,dynamics plugins,javascript web resources,plugin registration tool
Microsoft Dynamics GP|dynamics gp,=~Dynamics SL,great plains,microsoft great plains
=FetchXML
|+Microsoft Office
Office Add-ins|excel add-ins,office add-in,office.js,outlook add-ins,word add-ins
|+MongoDB
MongoDB administration|aggregation framework,mongodb ops manager,mongodb replica sets,mongodb sharding,replica sets
|+MySQL
Percona Toolkit|percona xtrabackup,pt-query-digest,xtrabackup
|+MySQL,Database administration
MySQL administration|innodb cluster,innodb tuning,mysql cluster,mysql group replication,mysql performance tuning,mysql replication,mysql tuning
|+NetSuite
NetSuite SuiteFlow|netsuite administration,netsuite customization,netsuite erp,netsuite implementation,netsuite oneworld,netsuite saved searches,suiteanalytics,suitebuilder,suitecommerce,suiteflow,suitetalk
|+OSS/BSS
Amdocs|amdocs ces,amdocs doc1
=~Comverse
=~Ericsson BSCS
=~Netcracker
=~BRM|oracle brm
|+Oracle
Oracle database administration|archive logs,control files,flashback database,opatch,oracle architecture,oracle backup and recovery,oracle cloning,oracle clusterware,oracle database upgrades,oracle flashback,oracle grid infrastructure,oracle patching,oracle replication,oracle restart,oracle security,oracle storage management,oracle tablespaces,oracle upgrades,pluggable databases,redo logs,tablespace management,tablespaces,undo management
Oracle performance tuning|=AWR/ADDM,awr/ash,oracle awr,oracle tuning,sql trace tkprof,statspack,tkprof
=ADDM
=ASH reports
=CDB/PDB
=OEM 12c
=OEM 13c
=~HFM
|+Oracle E-Business Suite
Oracle Financials|oracle ap,oracle applications,oracle applications r12,oracle apps,oracle ar,oracle e-business suite financials,oracle ebs financials,oracle fixed assets,oracle general ledger,oracle gl,oracle inventory,oracle order management,oracle projects,oracle purchasing,oracle r12
=R12
|+Oracle Fusion
Oracle HCM Cloud|fast formulas,fusion hcm,hcm extracts,oracle fusion hcm,oracle hcm
|+PCB design
Siemens PADS|=~PADS
=Mentor Graphics|expedition pcb
|+Payments
FedNow
Fedwire
Payment terminals|atm software,atm switching,atm/pos,pos terminals
Real-time payments|instant payment systems,!instant payments,sepa inst
=RTP network
=!ATM
=~CHIPS
=~Postilion
=~BASE24|base 24,base24-eps,ist/switch
|+PeopleSoft
PeopleSoft Application Engine|application engine,component interface,integration broker,peoplesoft campus solutions,peoplesoft financials,peoplesoft fscm,peoplesoft hcm,peoplesoft hrms,peoplesoft integration broker,peoplesoft query,ps query
=SQR
|+PostgreSQL
Pgpool|=~barman backup,pgpool-ii,repmgr
PostgreSQL administration|autovacuum,logical replication,pg_stat_statements,postgres administration,postgres extensions,postgres replication,postgres tuning,postgresql extensions,postgresql performance tuning,postgresql replication,postgresql tuning
|+Power Apps
Power Apps canvas apps|canvas apps,model-driven apps,power platform administration,power platform solutions
|+Power BI
=DirectQuery
|+Power BI,+DAX
DAX Studio|alm toolkit,vertipaq analyzer
|+PowerShell
PowerShell modules
|+Process mining
=PQL
=~Apromore
|+Product information management
Salsify
inRiver|=~inRiver PIM
|+Prototyping
ProtoPie
|+QGIS,+Python
PyQGIS|qgis plugin development,qgis plugins
|+Qlik
=QVD
|+ROS
URDF|xacro
=SDF models
|+Release management
XL Release|broadcom release automation,ca release automation,digital.ai release
=~Plutora
|+Remote sensing
ERDAS Imagine|envi idl,erdas
=~eCognition
=~ENVI
|+SAP
SAP Cloud Connector
SAP CPQ
SAP ECC
SAP PLM
SAP SCM
SAP Activate|asap methodology,sap activate methodology,sap asap
SAP APO|advanced planner and optimizer
SAP archiving|sap data archiving
SAP BPC|business planning and consolidation
SAP BRFplus|brf+,=BRFplus
SAP BRIM|billing and revenue innovation management,=BRIM
SAP Build|sap appgyver,sap build apps,sap build process automation
SAP C4C|sap cloud for customer,sap cx,sap sales cloud,sap service cloud
SAP CAP|cloud application programming model
SAP Central Finance|central finance,=cFIN
SAP Cloud ALM|=~Cloud ALM,sap alm
SAP Concur|=~Concur
SAP Customer Data Cloud|gigya,sap cdc
SAP Fieldglass|=~Fieldglass
SAP GRC|=GRC AC,sap access control,sap grc access control
SAP GTS|sap global trade services
SAP IBP|integrated business planning
SAP ILM|information lifecycle management
SAP IS-Oil|sap oil and gas
SAP IS-Retail|sap car,sap for retail,sap retail
SAP IS-U|=~IS-U,sap for utilities,sap isu,sap utilities
SAP LE|sap les,sap logistics execution
SAP LSMW|=LSMW,migration cockpit,s/4hana migration cockpit,sap migration cockpit
SAP MII|sap digital manufacturing,sap manufacturing integration and intelligence,sap me
SAP NetWeaver|=~NetWeaver,netweaver gateway,sap gateway
SAP NetWeaver Portal|sap enterprise portal,sap portal
SAP PaPM|=PaPM
SAP PM|sap eam,sap enterprise asset management,sap plant maintenance
SAP PS|sap project system
SAP QM|=~QM,sap quality management
SAP Query|sap quickviewer
SAP RE-FX|flexible real estate,=RE-FX
SAP RISE|rise with sap,sap grow,sap private cloud edition
SAP Security|sap authorizations,sap berechtigungen,sap role design,sap roles and authorizations
SAP Signavio|=~Signavio
SAP Solution Manager|sap charm,=~SolMan,solution manager
SAP SRM|supplier relationship management
SAP support packages|sap client administration,sap landscape,sap system copies,sap transport management,sap transports,sap upgrades
SAP TM|sap transportation management
SAP Treasury|sap trm,treasury and risk management
SAP VIM|opentext vim,vendor invoice management
SAP Vistex|=~Vistex
SAP WM|sap warehouse management
SAP Workflow|sap business workflow,sap flexible workflow
SAPscript|adobe forms,sap adobe forms,sap print forms
=ChaRM
=LTMC
=LTMOM
=xECM
|+SAP EWM
SAP EWM MFS
|+SAP Fiori
SAP Fiori Elements|fiori elements,fiori launchpad
|+SAP HANA
SAP HANA administration|hana administration,hana dba,sap hana admin
SAP HANA modeling|analytic views,attribute views,calculation views,hana calculation views,hana modeling,hana sql script
=SQLScript
|+SAP S/4HANA
SAP S/4HANA migration|brownfield conversion,brownfield migration,s/4 hana transformation,s/4hana conversion,s/4hana migration,s/4hana transformation,sap brownfield,sap greenfield,sap roll-out,sap rollout
|+SAP,+ABAP
SAP RAP|abap rap,abap restful programming,restful application programming model
|+SAP,+IDoc
SAP ALE|=ALE,ale/idoc,application link enabling,idoc interfaces,idoc processing
|+SAS
SAS macros|proc sql
|+SCADA
=!Historian|data historian,ge historian,historian systems,process historian
|+SIEM
Exabeam
|+SOAR
=!Phantom
|+Salesforce
AutoRABIT
Dataloader.io
Flosum
nCino
Salesforce Loyalty Management
Salesforce Manufacturing Cloud
AppExchange|salesforce appexchange
Conga|apttus,apttus cpq,conga composer,conga cpq
Salesforce administration|custom metadata types,custom objects,custom settings,org management,page layouts,permission sets,role hierarchies,salesforce configuration,salesforce objects,salesforce security model,salesforce setup,salesforce sharing model,sharing rules
Salesforce deployment|ant migration tool,salesforce change sets,salesforce ci/cd,salesforce devops,salesforce packages,salesforce release management,salesforce sandboxes,unlocked packages
Salesforce Education Cloud|education data architecture
Salesforce Field Service|field service lightning,salesforce fsl
Salesforce Financial Services Cloud|financial services cloud
Salesforce Health Cloud|health cloud
Salesforce Industries|dataraptor,flexcards,omniscript,omnistudio,salesforce integration procedures,vlocity
Salesforce integration|force.com apis,metadata api,named credentials,platform events,salesforce connect,salesforce streaming api
Salesforce Nonprofit Cloud|nonprofit success pack
Salesforce Omni-Channel|embedded service,live agent chat,=~Omni-Channel,salesforce chat,salesforce live agent
Salesforce Process Builder|process builder,salesforce automation,salesforce workflows
Salesforce Revenue Cloud|revenue cloud,salesforce billing
Salesforce Shield|platform encryption,shield platform encryption
Workbench for Salesforce|salesforce workbench
=FSL
=NPSP
=SFRA
|+Salesforce Lightning
Aura components|aura framework,lightning aura,salesforce aura
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
ServiceNow scripting|=~client scripts,glide api,glide scripting,gliderecord,script includes,=~UI policies
|+SharePoint
SharePoint workflows
SharePoint administration|sharepoint lists,sharepoint migration,sharepoint site collections,sharepoint sites
SharePoint development|sharepoint add-ins,sharepoint apps,sharepoint rest api,sharepoint web parts
|+Shopify
=~Polaris
|+Solidity
Remix IDE
|+Spatial databases
SpatiaLite
Oracle Spatial|oracle spatial and graph
|+Splunk
SPL|splunk queries,splunk search processing language
|+Storage management
Hitachi VSP
=HDS
=~MSA storage
=~Primera
=~StoreOnce
=~Symmetrix
=~VPLEX
|+SuccessFactors
SAP Successfactors Employee Central|employee central,successfactors employee central
|+Supply chain security
Artifact signing|container signing,image signing
Sigstore|in-toto,sigstore cosign
=~Cosign
|+TIBCO
TIBCO BusinessEvents
TIBCO Spotfire Server
TIBCO BusinessWorks|tibco bw
TIBCO EMS|tibco enterprise message service
|+Tableau
Tableau LOD expressions|level of detail expressions,lod calculations,=LOD expressions
|+Teradata
Teradata utilities|fload,mload,teradata parallel transporter,teradata sql,teradata sql assistant,=~Viewpoint Teradata
=BTEQ
=FastExport
=FastLoad
=MultiLoad
=~TPT
=~TPump
|+Threat intelligence
Anomali
OpenCTI
MISP|misp threat sharing
=Recorded Future
=~TheHive
|+Unity
Unity Addressables|!addressables,asset bundles,assetbundles,unity asset bundles
|+User research
UserTesting.com
=Optimal Workshop
=~Lookback
=~Maze
=~Userlytics
=~UserZoom
|+VLSI
=StarRC
=!LVS
|+Version control
Git|git version control,gitflow
|+WAF
ModSecurity|mod_security
|+Web analytics
Microsoft Clarity
Heatmap tools|heat maps,heatmaps,session recordings,session replay
|+Windows
Windows Driver Kit|=WDK
=KMDF
=MSI
=MSIX
=WDF
=WDM
|+Windows,+Device driver development
Windows driver development|filter drivers,kernel-mode drivers,minifilter drivers,windows device drivers,windows drivers,windows filter drivers,windows kernel development
|+Workday
Workday integrations|core connectors,workday adaptive,workday business processes,workday calculated fields,workday ccx,workday configuration,workday core connectors,workday eib,workday extend,workday financials,workday payroll,workday prism,workday recruiting,workday report writer,workday reporting,workday security
=!EIB
|+iOS
Apple Keychain|ios keychain,=!Keychain
|+jQuery
jQuery UI
|+z/OS
CA ACF2
CA Top Secret
CLIST
SYSUDUMP
Zowe
BMC MainView|mainview
IBM Debug Tool|debug tool for z/os,fault analyzer,ibm fault analyzer
IBM Developer for z/OS|dependency based build,git for z/os,=IDz,rational developer for system z
IBM File Manager|ibm file manager for z/os
IMS DC|ims db/dc,ims db/tm,ims tm,ims/dc
Mainframe dump analysis|abend analysis,dump analysis,formatted dumps,mainframe dumps
Panvalet|ca-panvalet
=RDz
=~Datacom|ca-datacom,ca-ideal,datacom/db
=~Librarian|ca librarian
=~SMF|smf records
=~WLM|z/os wlm
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
NSubstitute
=Moq
|.NET,Profiling
dotTrace
PerfView
|.NET,Unit testing,Automated testing
NUnit
MSTest|ms test
|3D
ZBrush
3ds Max|3d studio max
Cinema 4D|cinema4d
Substance Painter|substance designer
=!Maya|autodesk maya
=~Houdini
=~Blender|blender 3d
|A/B testing
Eppo
Kameleoon
=Google Optimize
=Adobe Target|=Target Adobe
=VWO|visual website optimizer
|ABAP
CDS Views|abap cds,abap cds views,abap managed database procedures,=!CDS,core data services
-SAP ABAP on HANA|abap on hana
|AI
Embodied AI
Fuzzy logic
Expert systems|knowledge representation,rule-based systems
Multimodal AI|multimodal learning
=World models
|AI agents
CrewAI
=AutoGen
|AI coding tools
AGENTS.md
AI code review
Bolt.new
Claude Code
Codeium
Continue.dev
Gemini CLI
Lovable.dev
OpenHands
Spec-driven development
Tabnine
Devin AI|=~Devin
GitHub Copilot|=~Copilot,=!Copilot,copilot chat
JetBrains AI|junie
Sourcegraph Cody|sourcegraph
=Aider
=!Windsurf
=!Cursor|cursor ai,cursor ide
=~Codex|codex cli,openai codex
|AI ethics
AI governance|ai policy,model governance
|API gateway
IBM DataPower|datapower,datapower gateway,gatewayscript,=MPGW,=~multi-protocol gateway
=Tyk
|API integration
BizTalk
webMethods
Dell Boomi|=Boomi,boomi atomsphere
MuleSoft|anypoint,=~Mule,mule esb,mulesoft anypoint
|API testing
Supertest
SoapUI|readyapi,soap ui
=Postman|!postman
=!Insomnia
=!Karate|karate framework
|AR/VR
HoloLens
OpenXR
Vuforia
MRTK|mixed reality toolkit
Oculus SDK|meta quest,oculus integration,oculus quest
|ARM Cortex,Embedded systems
STM32
|ASP.NET
=!Razor|asp.net razor,razor pages,razor views
|AdTech
Prebid.js|=Prebid
=Xandr|appnexus
|Adobe Creative Suite
InDesign|in design adobe
Photoshop|photo shop
=!Illustrator|adobe illustrator
|Adobe Experience Manager
Apache Sling
|Alerting,Incident management
Opsgenie
PagerDuty
|Android
Robolectric
WorkManager
=~Espresso
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
Wwise
=FMOD
|Automated testing
Applitools
Ranorex
Robot Framework
TestComplete
Squish|froglogic squish
WebdriverIO|wdio,webdriver.io
=Katalon
=Tosca|tricentis
=UFT|micro focus uft,=QTP,quicktest professional
|Automated testing,+BDD,?Gherkin
=~Cucumber|!cucumber,cucumber bdd,cucumber/gherkin
|Automated testing,UI testing
Appium
Selenium|selenium webdriver,web driver,webdriver
|Automotive software
Fleet management systems
FPD-Link
Kvaser
LIN protocol
PREEvision
PreScan
Software-defined vehicle
TargetLink
Vehicle dynamics
vTESTstudio
Automotive Ethernet|100base-t1
Battery management systems|battery management,=BMS
CANdb++|dbc files
CANdelaStudio|=ODX
ecu.test|tracetronic
ETAS INCA|etas,=!INCA
EV charging|iso 15118,=OCPP,open charge point protocol
Fleet telematics|telematics,telematics systems
Infotainment systems|ivi systems
OpenDRIVE|openscenario
Powertrain control|engine control units
UDS diagnostics|diagnostics over ip,=DOIP,iso 14229,=UDS,uds iso 14229,unified diagnostic services
UNECE R155|un r155,wp.29
Vector CANape|canape
XCP protocol|ccp protocol
=ASCET
=GMSL
=MOST bus
=ADAS|ad/adas,advanced driver assistance,advanced driver-assistance systems,automated parking,driver assistance,emergency braking,lane keep assist,parking assist
=ASIL|asil b,asil-d
=Autonomous driving|automated driving,automated vehicles,automatisierten Fahrens,automatisiertes Fahren,autonomen Fahrens,autonomes Fahren,autonomous vehicle development,autonomous vehicles,self-driving,self-driving cars
=Digital cockpit|instrument clusters
=GENIVI|covesa
=HARA|hazard analysis and risk assessment
=J1939|sae j1939
=OBD-II|=OBD,obd2
=PCAN|=Peak Can
=SOTIF|iso 21448,safety of the intended functionality
=V2X|c-v2x,v2v
|Automotive software,AUTOSAR
Adaptive AUTOSAR
ETAS ISOLAR
AUTOSAR Classic|autosar base stack,autosar bsw,autosar classic platform,autosar com stack,autosar mcal,autosar rte,basic software modules,classic autosar,=MCAL
EB tresos|elektrobit,=~tresos
Vector DaVinci|=~DaVinci,davinci configurator,davinci developer
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
=Pega|pega prpc,pegasystems
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
Layer 2 scaling|data availability layers,l2 scaling,=~L2s,=Layer 2,layer 2 protocols,layer 2 solutions,optimistic rollups,rollup infrastructure,sequencers,zk-rollups
=Polkadot
|Blockchain,Rust
=!Substrate
|Bug tracking
Bugzilla
Jira|atlassian jira,jira software
=~Mantis|mantis bug tracker,mantisbt
|Build systems
Bazel
CMake
=!Make|gnu make,makefiles
|Business Central
-AL|~al extensions,al language
|Business intelligence
Birst
Cognos
Count.co
GoodData
Incorta
Kyvos
MicroStrategy
Redash
Sisense
Targit
ThoughtSpot
Yellowfin
BusinessObjects|sap bo
TIBCO Jaspersoft|jasper reports,jasperreports,jaspersoft
=Lightdash
=Metabase
=OBIEE
=BIRT|eclipse birt
=!Domo
=!Hex
=!Holistics
=!Steep
=!Mode|mode analytics
=!Omni|omni analytics
=~Superset|apache superset
|Business intelligence,+Salesforce
Salesforce CRM Analytics|einstein analytics,tableau crm
Salesforce Einstein|=~Einstein,einstein ai,einstein gpt,salesforce ai
|Business intelligence,Cognos
IBM Cognos Analytics|cognos tm1,planning analytics
|Business intelligence,Dashboards,Reporting
Looker
Qlik|nprinting,qlik nprinting,qlik scripting,qlik set analysis,qliksense,qlikview,set analysis
|Business intelligence,Hyperion
Oracle Hyperion Planning
|Business intelligence,Oracle
Oracle BI Publisher|bi publisher,=!BIP,fbdi,oracle transactional business intelligence,oracle xml publisher,otbi,xml publisher
=Oracle Discoverer
|Business intelligence,Power BI
Power BI Embedded
Power BI dataflows|dataflows gen2
|Business intelligence,Power Query
=M language|power query m
|Business intelligence,Qlik
QlikView scripting
|Business intelligence,SAP
SAP Analytics Cloud Planning
SAP BusinessObjects Web Intelligence|web intelligence,=WEBI
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
Google Test|gmock,gtest
|C,Unit testing
Unity Test|throwtheswitch
=Ceedling|cmock
|CAD
SolidWorks
AutoCAD|auto cad
|CI/CD
AppVeyor
Bitrise
Buildbot
Buildkite
Changesets
Cirrus CI
Codefresh
Codeship
GoCD
Nexus IQ
Octopus Deploy
TeamCity
Wercker
CircleCI|circle ci
CruiseControl|cruise control ci
Drone CI|=!Drone,drone.io
Jenkins|declarative pipelines,jenkins groovy,jenkins pipelines,jenkins shared libraries,jenkinsfile
Semaphore CI|=~Semaphore,semaphoreci
Travis CI|=~Travis,travisci
UrbanCode|ibm ucd,urbancode deploy
XL Deploy|digital.ai,xebialabs
=Spinnaker
=Electric Flow|cloudbees cd
=!Earthly
=!Hudson
=!Harness|harness.io
=~Bamboo|atlassian bamboo
=~Concourse|concourse ci
|CI/CD,Bitbucket
Bitbucket Pipelines
|CI/CD,GitHub
GitHub Actions|gh actions,git hub actions,github runners,github workflows,self-hosted runners
|CI/CD,Jenkins
Jenkins X
|CI/CD,Kubernetes
Tekton
|CI/CD,Kubernetes,GitOps
ArgoCD|=Argo,argo cd
|CICS
CICS Liberty
|COBOL
COBOL copybooks|copybooks
|CRM
Pipedrive
Salesforce|sales force,salesforce.com,=SFDC
Siebel|oracle siebel
=Zoho
|CSS,Linting
stylelint
|Change data capture
Debezium
|Chaos engineering
Steadybit
Toxiproxy
=Chaos Toolkit
=Gremlin chaos|=!Gremlin
|Cisco
Cisco ACI|=~ACI
|Citrix
Citrix DaaS
Citrix Workspace
Citrix PVS|citrix provisioning
NetScaler|citrix adc
|Cloud security
=~Lacework
|Code review
CodeRabbit
Gerrit Code Review
Phabricator
Reviewable
Upsource
=Gerrit
=Review Board
=!Crucible
|Compilers,C++
LLVM
|Computer vision
Activity recognition
Depth estimation
Gesture recognition
Optical flow
Pose estimation
Roboflow
3D reconstruction|photogrammetry,structure from motion
Face recognition|facial recognition
Medical imaging|medical image analysis,medical image processing
Neural rendering|gaussian splatting,=!NERF,neural radiance fields
Object tracking|multi-object tracking
Remote sensing|aerial imagery,earth observation data,hyperspectral imagery,hyperspectral imaging,=~Landsat,multispectral imagery,=!NDVI,orthoimagery,orthophotos,sar imagery,satellite imagery,satellite images,=~Sentinel-2,sentinel2,synthetic aperture radar
Video analytics|video understanding
|Configuration management
CFEngine
|Configuration management,Infrastructure as code
Ansible|=AWX
SaltStack|=~Salt
=Puppet|!puppet,puppet enterprise
=~Chef|!chef,chef cookbooks,chef infra
|Constraint programming
=OR-Tools|=Google OR-Tools
|Contact center
Five9
Verint
Genesys|genesys cloud,genesys pureconnect
NICE inContact|nice cxone
|Contact center,Cisco
Cisco UCCX|cisco contact center,=UCCE
|Container orchestration
Apache Mesos|mesos,mesosphere
=~Nomad|hashicorp nomad
|Containers
Buildah
BuildKit
Colima
containerd
nerdctl
Podman
runc
Skopeo
systemd-nspawn
Apptainer|=~Singularity,singularity containers
Balena|balenaos
Cloud Native Buildpacks|buildpacks
Quay.io|red hat quay
=Kaniko
=LXC|=LXD
|Containers,+Docker
Docker Desktop
Docker Hub
|Containers,?Docker
Docker Registry|container registries
|Containers,Container orchestration
Kubernetes|k8s,kube,kubectl,=Kubernates
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
Db2 utilities|db2 explain,=~REORG,=~RUNSTATS
|DNS
Infoblox
=!BIND|bind dns
|Dashboards,Data visualization
Kibana
|Data governance
Apache Atlas
Collibra
DataHub
Immuta
OpenMetadata
Privacera
=Alation
=Atlan
=Secoda
=!Amundsen
|Data integration
Data virtualization
Denodo
|Data labeling
Appen
Encord
Label Studio
SuperAnnotate
Amazon Mechanical Turk|*
Voxel51|fiftyone
=CVAT
=Scale AI
|Data modeling
=erwin|=ERwin,=ERWin
|Data observability
Acceldata
Anomalo
Bigeye
Metaplane
|Data pipelines
IBM CDC
re_data
Apache Livy|=!Livy
Apache NiFi|nifi
Fivetran HVR|=HVR
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
Spark GraphX|graphx
=Spark tuning
=!Koalas
|Data pipelines,Apache Spark,Event streaming
=Structured Streaming
|Data pipelines,Apache Spark,Machine learning
Spark MLlib|mllib,=Spark Ml
|Data pipelines,Apache Spark,R
SparkR|sparklyr
|Data pipelines,Change data capture
Qlik Replicate|attunity
|Data pipelines,Cloudera
Cloudera CDP|=CDH,cdp private cloud,cloudera data platform
|Data pipelines,Data quality
Deequ|pydeequ
|Data pipelines,Data vault,dbt
dbtvault|automatedv
|Data pipelines,Data warehousing
Coalesce.io
TimeXtender
WhereScape
|Data pipelines,Databricks
Databricks Workflows|databricks asset bundles
=Delta Sharing
=Auto Loader|databricks auto loader
|Data pipelines,ETL
Astera
Rivery
CloverDX|cloveretl
Hevo Data|=Hevo
IBM InfoSphere|infosphere
Syncsort|=DFSORT,precisely connect
=Oracle Warehouse Builder|=OWB
|Data pipelines,ETL,SAP
=SAP Data Services|=BODS,sap bods
|Data pipelines,Event streaming
Apache Samza|samza
|Data pipelines,Informatica
Informatica EDC
Informatica Cloud|=IDMC
Informatica IDQ|informatica data quality
|Data pipelines,Kafka
WarpStream
Kafka MirrorMaker|mirrormaker
=AKHQ|kafdrop,kafka ui
|Data pipelines,Machine learning
Apache Mahout|mahout
|Data pipelines,Pentaho
Pentaho Data Integration|=!Kettle,pdi pentaho
|Data pipelines,SAP
SAP SLT
SAP BW/4HANA|bw/4hana
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
Flyte
Kestra
Apache DolphinScheduler|dolphinscheduler
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
Pandera
=!Great Expectations|!great expectations,great expectations framework
|Data transformation
=Dataform
|Data visualization
Looker Studio|data studio
Spotfire|tibco spotfire
|Data visualization,Business intelligence,Dashboards,Reporting
Tableau
Power BI|powerbi
|Databricks
Databricks Genie
Unity Catalog
Delta Lake|delta live tables,delta tables,=DLT pipelines,lakeflow
|Databricks,SQL
Databricks SQL
|Debugging
Valgrind
=LLDB
=GDB|=gdb,gnu debugger
|Deep learning
Attention mechanisms
DeepSpeed
Distributed training|data parallelism,model parallelism,multi-gpu training,multi-node training
Megatron-LM|megatron
Mixture of experts|=!MOE
Model distillation|!distillation,distillation of models,knowledge distillation
Model pruning|=AWQ,=GPTQ,model compression,network pruning,sparsification,weight pruning
Pretraining|large-scale training
|Digital advertising
LinkedIn Ads
TikTok Ads
=The Trade Desk
=DV360|display & video 360
=Google Ad Manager|=DFP,=GAM
=Google Campaign Manager|doubleclick
=Meta Pixel|conversions api,facebook pixel
|Digital forensics
EnCase
=~Velociraptor
|Digital marketing
Funnel.io
Supermetrics
Windsor.ai
=Adobe Audience Manager
=Adobe Campaign
=Adobe Journey Optimizer
=Adobe Launch|adobe dtm,adobe experience platform launch
|Distributed storage
=Ceph
|Distributed tracing
Zipkin
=~Jaeger|jaeger tracing
|Distributed tracing,Grafana
-Grafana Tempo|grafana tempo,=!Tempo
|Django
Saleor
|Docker
Docker Compose
Portainer
Dev containers|devcontainers
|Docker,Container orchestration
Docker Swarm
|Docker,Integration testing
Testcontainers|test containers
|DuckDB
MotherDuck
|E-commerce,PHP
OroCommerce
|EDI
IBM Sterling|sterling b2b integrator,sterling file gateway,sterling integrator
|EDR
Carbon Black
SentinelOne
CrowdStrike|crowdstrike falcon
|ERP
PeopleSoft
Epicor|epicor erp
IFS Cloud|=IFS,ifs applications,ifs erp
JD Edwards|jde
NetSuite|oracle netsuite
Oracle E-Business Suite|=~EBS,oracle e-business,oracle ebs
=!Infor|infor erp,infor lawson
|ERP,+CRM
Microsoft Dynamics|d365,dynamics 365,dynamics crm,ms dynamics
|ETL
Ab Initio
Airbyte
Alteryx
Matillion
Meltano
Pentaho
StreamSets
Oracle Data Integrator|=ODI
=!Stitch|stitch data
|ETL,Data integration
DataStage
Fivetran
Talend
Informatica|iics,informatica powercenter,power center,powercenter
|Elasticsearch,Logstash,Kibana,Logging,Monitoring,Observability
=ELK|=EFK,elastic stack,elasticsearch logstash kibana,elk stack
|Embedded Linux
Buildroot
|Embedded systems
Allwinner
Altia
Astree
BeagleBone
CircuitPython
Coreboot
emWin
GPIO
Linker scripts
mbedTLS
MCUboot
MCUXpresso
MediaTek
OpenAMP
PlatformIO
Rapita
Rockchip
TouchGFX
wolfSSL
ADC/DAC|=ADC,=~DAC
Bare-metal programming|bare metal c
BIOS development|=BIOS,bios/uefi
CERT C|cert c coding,cert secure coding
EEPROM|flash drivers,=Flash Memory,nand flash,=Nor Flash,wear leveling
Espressif IDF|esp-idf
IAR Embedded Workbench|=IAR
Infineon AURIX|aurix,infineon tricore,traveo,tricore
Infineon PSoC|=PSoC
Memory-mapped I/O|register maps,register-level programming
Microchip PIC|dspic,=~PIC,pic microcontrollers,pic18,pic24,pic32
Microchip SAM|atmega,atmel,attiny,samd21
MPLAB X|mplab
Nordic nRF|nordic semiconductor,=nRF,nrf connect sdk,nrf52,nrf53
NVIDIA DRIVE|drive agx,nvidia drive os
OpenBMC|bmc firmware
Qualcomm Snapdragon|qualcomm platforms,=!Snapdragon
Renesas|renesas ra,renesas rh850,rh850,rl78
Segger J-Link|j-link,ozone debugger,segger
STM32CubeIDE|stm32 hal,stm32cube,stm32cubemx
STMicroelectronics|st micro
Texas Instruments MCUs|msp430,ti c2000,tiva c,tms320
TI Sitara|am335x
UEFI|edk2,tianocore
Xilinx Zynq UltraScale|mpsoc,zynq ultrascale
=ACPI
=Code Composer Studio
=DMA
=IPMI
=PWM
=Redfish
=STM8
=LDRA|ldra testbed
=NXP|i.mx6,i.mx8,nxp i.mx,nxp s32k,s32g
=Silicon Labs|efm32,efr32
|Embedded systems,ARM
ARM TrustZone
ARM Mbed|=Mbed,mbed os
Keil MDK|keil uvision
=CMSIS
=ARM NEON|neon intrinsics
|Embedded systems,Ada
Ada SPARK
|Embedded systems,C++
AUTOSAR C++
Embedded C++
MISRA C++
|Embedded systems,C++,Static analysis
Cppcheck
clang-tidy|clang-format
|Embedded systems,C++,Unit testing
CppUnit
|Embedded systems,Debugging
OpenOCD
Lauterbach|trace32
|Embedded systems,FPGA
Achronix
Xilinx ISE
Intel FPGA|arria,=Cyclone V,stratix
Lattice FPGA|ice40,lattice diamond,lattice ecp5,lattice ice40,lattice radiant,lattice semiconductor
Microsemi Libero|libero soc
Xilinx Versal|=~Versal,=Versal ACAP,xilinx fpgas
Xilinx Vitis|vitis,vitis hls,vivado hls
|Embedded systems,Go
TinyGo
|Embedded systems,Machine learning,?TensorFlow
TinyML|tensorflow lite micro
|Embedded systems,OTA updates
hawkBit
SWUpdate
=RAUC
|Embedded systems,RTOS
ChibiOS
Contiki
embOS
Nucleus RTOS
NuttX
PikeOS
SafeRTOS
TI-RTOS
INTEGRITY RTOS|=Green Hills,green hills integrity
Micrium uC/OS|uc/os-ii,=UCOS,µc/os
=RTEMS
=OSEK|osek/vdx
|Embedded systems,RTOS,Linux
Xenomai
PREEMPT_RT|real-time linux,rt-preempt
|Embedded systems,Rust
=Embedded Rust
|Embedded systems,Static analysis
Klocwork
Polyspace
Parasoft|c++test,jtest,parasoft c++test
PC-lint|flexelint
=QA-C|helix qac,=QAC
|Embedded systems,TCP/IP
lwIP
|Embedded systems,Unit testing
CppUTest
Tessy
VectorCAST
|Encryption
GNU Privacy Guard|gnupg,=GPG
|End-to-end testing
CodeceptJS
TestCafe
Nightwatch|nightwatch.js
|End-to-end testing,Automated testing,UI testing
=Playwright|!playwright
=~Cypress|!cypress,cypress.io
|Endpoint management,Software distribution
Intune
=Jamf|=JAMF
=SCCM|=MECM
|Endpoint security
Trend Micro
McAfee|trellix
Symantec|symantec endpoint protection
|Ethereum
=!Polygon
|Event streaming
Apache Pulsar|=~Pulsar
|Event streaming,Big data
-Apache Storm|apache storm,=~Storm,=!Storm
|Event streaming,Distributed computing,Big data
Apache Flink|flink
|Event streaming,Message queues
Kafka|apache kafka
|Event tracking
mParticle
RudderStack
=Snowplow
=!Segment|segment.com,segment.io,twilio segment
|Excel
VLOOKUP
Microsoft Power Pivot|power pivot
=Excel Power Pivot
|F#,Unit testing
=Expecto
|FPGA
Altera
Quartus|altera quartus,intel quartus,quartus prime
Vivado|xilinx vivado
Xilinx|artix,kintex,ultrascale+
=Zynq
=~Actel|=~Libero,microsemi
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
GDAL
GeoServer
Google Earth Engine
QGIS
=Esri|arc gis,arcgis,=ESRI
|Generative AI
Midjourney
Video generation
Voice cloning
Image generation|text-to-image
=DALL-E
|Generative AI,Stable Diffusion
ComfyUI
ControlNet
|Git
Codeberg
commitlint
Git hooks
Git LFS
Git submodules
Gitea
GitKraken
Gitolite
GitVersion
Gogs
Sourcetree
TortoiseGit
Git rebase|interactive rebase
=!Husky
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
Apache Knox
Cloudera
Hadoop YARN
Hortonworks
Apache Ambari|ambari
Apache Ranger|=!Ranger
Apache Tez|=Tez
Oozie|apache oozie
Sqoop|apache sqoop
=MapR
=HDFS|hadoop distributed file system
=!Pig|apache pig,pig latin
=~Flume|apache flume
|Hadoop,Big data
MapReduce|map-reduce,map/reduce
|Hadoop,SQL,Big data
=Hive|apache hive,!hive,=HIVE
|Headless CMS
Contentstack
Dato CMS
|HealthTech
Meditech|meditech ehr
=~Athenahealth|athenanet,athenaone
|High-performance computing
=Slurm|=SLURM
|ITSM
BMC Helix
ServiceNow|=!SNOW
|ITSM,+ServiceNow
ServiceNow CMDB|cmdb,configuration management database
|Identity management
SailPoint
Oracle Identity Manager|oracle access manager,oracle identity management
Ping Identity|pingfederate
|Incident management
Everbridge
FireHydrant
Incident.io
Squadcast
xMatters
VictorOps|splunk on-call
=!Blameless
|Informatica
Informatica MDM
|Infrastructure as code
cfn-lint
cloud-init
Former2
Juju
Nitric
OpenTofu
Pulumi
PyInfra
Sceptre
Serverspec
Waypoint
Winglang
Boundary HashiCorp|hashicorp boundary
Kickstart installs|kickstart
Terraform|hashicorp terraform
=Cloud Custodian|c7n
=Foreman provisioning|=~Foreman,=The Foreman,uyuni
=MAAS|metal as a service
=!Capistrano
=!Rudder
=!Troposphere
=!Deployer|deployer php
=~Packer|hashicorp packer
|Infrastructure as code,AWS
SST framework|sst.dev
|Infrastructure as code,Ansible
Ansible Vault
ansible-lint
Ansible Galaxy|ansible roles
Molecule Ansible|ansible molecule
|Infrastructure as code,Chef
Chef InSpec|inspec
=Chef Habitat
=Test Kitchen
|Infrastructure as code,Linux
Bottlerocket
Talos Linux
Fedora CoreOS|coreos
|Infrastructure as code,OpenStack
=Heat templates|openstack heat
|Infrastructure as code,Puppet
Hiera
|Infrastructure as code,Terraform
Scalr
Terraformer
Terramate
Terratest
tflint
tfsec
Terraform CDK|cdk for terraform,cdktf
Terraform modules|hcl modules
|Infrastructure as code,Terraform,FinOps
Infracost
|JSON
JSON Schema
|Java
ArchUnit
AssertJ
GlassFish
Hamcrest
Resilience4j
JBoss|wildfly
LMAX Disruptor|=!Disruptor,disruptor pattern
Oracle ADF|=ADF framework,oracle application development framework
Tomcat|apache tomcat
WebLogic|oracle weblogic
WebSphere|ibm was,=!WAS,web sphere
-Java Streams|java 8 streams,java stream api,java streams
=Jetty
=JNDI
=JTA
=RMI
=!Ivy|apache ivy
|Java,API testing
=REST Assured|=Rest Assured,=REST-assured,rest-assured library
|Java,BDD
JBehave
|Java,Benchmarking
=JMH
|Java,Build systems
Gradle
=Maven|apache maven,=MAVEN,~maven,!maven
=!Ant|=!ANT,!ant,apache ant
|Java,Mocking
EasyMock
Mockito
PowerMock
|Java,Profiling
JProfiler
VisualVM
YourKit
Java Flight Recorder|java mission control,=JFR
|Java,Unit testing,Automated testing
JUnit|j unit,junit4,junit5
TestNG|test ng
|Java,XML
JAXB
JAXP
|JavaScript
esbuild
RequireJS|require.js
Webpack|web pack
=Bower
=Gulp|!gulp,gulp.js
=Sinon|sinon.js
=Vite|vite.js,vitejs
=!SWC
=!Parcel|parcel.js
=~Prettier
=~Babel|!babel,babel.js
=~Grunt|!grunt,grunt.js,gruntjs
=~Rollup|rollup.js
|JavaScript,Linting
ESLint
TSLint
|JavaScript,Node.js
pnpm
=npm|=NPM,=Npm
=~Yarn|!yarn,yarn workspaces
|JavaScript,Unit testing
QUnit
|JavaScript,Unit testing,Automated testing
Vitest
=Chai|!chai
=Jest|!jest,jest.js
=~Jasmine|!jasmine
=~Karma|!karma
=~Mocha|!mocha,mocha.js
|Jira
Jira Align
|Jupyter
Google Colab
JupyterHub
nbdev
Papermill
|Kafka
Kafka Connect
librdkafka
Redpanda
Kafka Schema Registry|confluent schema registry,schema registry
Kafka Streams|kstreams
ksqlDB|ksql
=Confluent|confluent cloud,confluent kafka
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
cert-manager
DevSpace
External DNS
Flagger
Garden.io
Gateway API
gVisor
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
Kubernetes RBAC
Kubescape
kubespray
Kueue
Kustomize
Kyverno
Liqo
MetalLB
MicroK8s
minikube
Nodepools
Okteto
OpenEBS
Portworx
StorageOS
Tanzu Kubernetes Grid
Telepresence
Tilt.dev
Velero
Argo Rollouts|argo events
Cluster API|capi kubernetes
Kubernetes Ingress|ingress controllers,ingress-nginx,kubernetes networking
Kubernetes Secrets|external secrets,external secrets operator,sealed secrets,secrets store csi driver
Kubevela|=OAM
Loft vCluster|vcluster
Operator SDK|operator framework
Rook Ceph|=!Rook
=CRI-O
=Crossplane
=Rancher Fleet
=Skaffold
=Helm|!helm,helm charts
=RKE2|=RKE
=!Flannel
=!Gardener
=!Goldilocks
=!Calico|project calico
=~Rancher
|Kubernetes,+Nginx
NGINX Ingress
|Kubernetes,Autoscaling
Karpenter
=KEDA
|Kubernetes,Container orchestration
OpenShift|=~OCP,open shift,red hat openshift
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
KubeVirt
=!Firecracker
|LLM
Anyscale
Baseten
BentoCloud
Context engineering
DeepSeek
Docling
Haystack deepset
Helicone
KV cache
Langfuse
LangSmith
LiteLLM
Llama.cpp
LLM observability
LM Studio
NVIDIA NIM
OpenRouter
Portkey
Prompt caching
Prompt management
Replicate.com
Semantic Kernel
SGLang
Speculative decoding
Text-to-SQL
Together AI
Vapi
AI voice agents|speech agents,=Voice Agents,voice ai,voice assistants,voice bots,voicebots
Claude Sonnet|claude opus
Cohere AI|=!Cohere
Google ADK|agent development kit
Guardrails AI|nemo guardrails
LLM inference|inference optimization,model inference
Qwen|qwen2
Structured outputs|instructor library,json mode
=AI21
=Cohere Command
=Dify
=DSPy
=Groq
=Modal Labs|modal.com
=!Braintrust
=!Gemma|gemma 2,gemma 3,gemma models,google gemma
=!Mistral AI|=!Mistral
|LLM,AI agents
Claude Agent SDK
MetaGPT
Pydantic AI
smolagents
Agent orchestration|agent frameworks,agentic workflows,multi-agent orchestration
Agent protocol A2A|a2a protocol,agent2agent
AutoGPT|babyagi
=Agent memory
|LLM,AI agents,TypeScript
Mastra
|LLM,Evals
DeepEval
OpenAI Evals
promptfoo
TruLens
=!Ragas
|LLM,Fine-tuning
Axolotl
Instruction tuning
QLoRA
Unsloth
=~DPO|direct preference optimization
|LLM,LangChain
Flowise
LangFlow
LangServe
=LCEL
|LLM,OpenAI API
GPT-4o|gpt-3.5,gpt-5
OpenAI Assistants API|openai agents sdk,openai responses api,openai sdk
|LLM,RAG
GraphRAG
LlamaParse
Unstructured.io
Vectara
Document chunking|chunking strategies
Hybrid search|rerankers,reranking
|LLM,TensorRT
TensorRT-LLM
|Legacy modernization
Blu Age
Mainframe modernization|mainframe migration,mainframe rehosting
|Linting
lint-staged
=!Biome|biomejs
|Linux
AlmaLinux
Alpine Linux
AppArmor
Arch Linux
auditd
autofs
BusyBox
ClamAV
D-Bus
Debian
Dracut
fail2ban
Flatpak
glibc
GlusterFS
jq
Katello
Linux Mint
Lynis
Manjaro
MontaVista
multipath
NFSv4
NixOS
NixOS Linux
openSUSE
Oracle Linux
OSTree
PipeWire
PulseAudio
Qtile
ripgrep
Rocky Linux
Rsync
runit
SELinux
supervisord
systemd units
Tripwire
Ubuntu
Ubuntu Core
udev
Webmin
Zypper
Autotools|autoconf,automake
CentOS|cent os
GNU toolchain|compiler toolchains,cross compilers,cross compiling,cross-compilation
Red Hat Enterprise Linux|red hat,red hat linux,redhat,rhel
RPM packages|=!RPM,rpmbuild
Snapcraft|=Snap Packages
SUSE Linux Enterprise|=SLES
Wind River Linux|=Wind River
Yocto|yocto project
=ALSA
=Expect scripting
=Fedora
=GNOME
=GNU Octave
=GRUB
=LVM
=Open Build Service
=OSSEC
=KDE|kde plasma
=Red Hat Satellite|satellite red hat
=SUSE|suse linux
=X11|x window system,=XORG
=YUM|dnf package manager
=!Gentoo
=!Spacewalk
=!Upstart
=!Wayland
=!Wine
|Linux,+cron
cron jobs
|Linux,Debugging
strace
|Linux,Embedded systems
Embedded Linux
|Linux,File systems
BeeGFS
ext4
=BTRFS
=XFS
=GPFS|ibm spectrum scale,spectrum scale
|Linux,File systems,Distributed storage
=!Lustre
|Linux,Firewalls
firewalld
iptables
nftables
|Linux,High availability
Keepalived
=DRBD
=!Pacemaker|corosync
|Linux,Networking
eBPF
|Linux,Profiling
bpftrace
SystemTap
perf Linux|linux perf
|Linux,RAID
mdadm
|Linux,SIEM
Wazuh
|Linux,Shell scripting
Bourne shell
tcsh|=csh
=Fish shell
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
rsyslog
Sumo Logic
syslog
syslog-ng
Vector.dev
=Papertrail
|Logging,Grafana
-Grafana Loki|grafana loki,=Loki
|Logging,SIEM,Monitoring,Observability
Splunk
|Looker
LookML
|Low-code
Appsmith
OutSystems
=Mendix
=Retool
|Low-latency systems
Aeron
|MLOps
ClearML
LakeFS
Metaflow
Neptune.ai
Polyaxon
ZenML
ML infrastructure|ai infrastructure,ai platform engineering,machine learning infrastructure,machine learning platform,=Ml Platforms,=Ml Systems
=BentoML
=Comet ML
=Domino Data Lab
=Seldon|seldon core
=!Pachyderm
|MLOps,Feature store
Hopsworks
Tecton
|MLOps,Kubernetes
=KServe
|MQTT
HiveMQ
Eclipse Mosquitto|mosquitto
|Machine learning
Edge Impulse
Meta-learning
Few-shot learning|zero-shot learning
=Dataiku
=Bandit algorithms|multi-armed bandits
=Ranking models|learning to rank,search ranking
~Active learning|active learning loops
|Machine learning,Deep learning
Self-supervised learning|contrastive learning,semi-supervised learning
|Machine learning,MLOps
Model registry
Model versioning
Machine learning pipelines|=Ml Workflows,training pipelines
|Machine learning,Recommender systems
Collaborative filtering
|Mail servers
Dovecot
Microsoft Exchange|=~Exchange,exchange online,exchange server,ms exchange
=Exim|exim4
=!Postfix
|Marketing automation
ActiveCampaign
CleverTap
Customer.io
MoEngage
OneSignal
WebEngage
=Campaign Monitor
=Constant Contact
=!Airship|=Urban Airship
|Master data management
Profisee
Reltio
Semarchy
Stibo STEP
TIBCO EBX
|Mathematics
Mathcad
SageMath
=!Maxima
|Message queues
ActiveMQ|active mq,apache activemq
IBM MQ|ibm mqseries,ibm websphere mq,=~MQ,mq series,mqseries,websphere mq
RabbitMQ|rabbit-mq
ZeroMQ|0mq
=MSMQ
=NATS
=NSQ
=~Solace|solace pubsub+
|Micro-frontends
Module Federation
|Microcontrollers
8051|intel 8051
NXP S32|=~S32K
|Microcontrollers,Embedded systems
=AVR
|Microservices
=Dapr
|Microsoft Dynamics
Business Central|dynamics 365 business central
Microsoft Dynamics AX|axapta,dynamics ax
-Microsoft Dynamics 365 Finance and Operations|d365 f&o,d365 fo,dynamics 365 finance,finance and operations
-Microsoft Dynamics NAV|dynamics nav,=!NAV,navision
|Microsoft Dynamics NAV
=C/AL
|Microsoft Office
PowerPoint|power point
-Microsoft Outlook|microsoft outlook,ms outlook,=!Outlook
-Microsoft Word|microsoft word,ms word,=!Word
|Microsoft Office,?VBA
=Excel|advanced excel,=~EXCEL,!excel,excel macros,excel vba,microsoft excel,ms excel,pivot tables
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
BigPanda
BMC TrueSight
Bugsnag
Centreon
Checkmk
Coroot
Freshping
Honeybadger
HP OpenView
IBM Netcool
IBM Tivoli Monitoring
Instana
Kentik
LibreNMS
LogRocket
ManageEngine
Micro Focus Operations Bridge
Monit
Moogsoft
Munin
Netdata
Observium
OpenNMS
OpManager
Pingdom
Raygun
Rollbar
Sematext
Site24x7
SolarWinds
StatusCake
ThousandEyes
TrackJS
Uptime Kuma
UptimeRobot
WhatsUp Gold
Zenoss
CA APM|wily introscope
=Better Stack
=M3DB
=MRTG
=PRTG
=RUM monitoring
=Sensu
=Telegraf
=SCOM|system center operations manager
=!Cacti
=!Ganglia
=~Sentry|sentry.io
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
Elastic APM
=Elastic Agent
=Elastic Beats|filebeat,metricbeat,packetbeat,winlogbeat
|Monitoring,Grafana
Grafana Cloud
Grafana Alloy|grafana agent
|Monitoring,Java
=JMX
=!Micrometer
|Monitoring,Logging
Cribl
Logz.io
Humio|falcon logscale
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
PromQL
=Node Exporter
|Monitoring,Prometheus,Alerting
Prometheus Alertmanager|alertmanager
|Monitoring,SolarWinds
SolarWinds Orion
|Monitoring,Splunk
Splunk ITSI
SPL Splunk|search processing language,splunk spl
Splunk Observability|signalfx
Splunk SOAR|splunk phantom
|Monitoring,Splunk,SIEM
Splunk Enterprise Security|splunk es
|Monitoring,Spring Boot
=Spring Boot Actuator|spring actuator
|Monorepo
Turborepo|Turbopack
=Lerna
=Nx|nrwl,=NX
|NLP
Tokenizers
|NetSuite
SuiteScript
|Network security,+Firewalls
Palo Alto Networks|=!Palo Alto,palo alto firewalls
=Check Point|checkpoint firewalls
|Network troubleshooting
Spirent
Ixia|keysight ixia
|Networking
8x8
AirMagnet
AlgoSec
AudioCodes
Batfish
BlueCat
Ciena
Cilium
Citrix SD-WAN
Claroty
Containerlab
Corelight
Crestron
Dante audio
Darktrace
Dragos
EfficientIP
Ekahau
ExtraHop
Extron
FireMon
Forescout
FreePBX
FreeRADIUS
Gigamon
hping
Infinera
InfiniBand
iperf
Mitel
NetBrain
Netcat
NVLink
OpenSIPS
OpenWrt
Portnox
RingCentral
Scapy
Snabb
tshark
Tufin
Vectra AI
VyOS
Aruba ClearPass|clearpass
Cisco CML|cisco modeling labs
Cisco Webex|webex
Forcepoint|websense
FRRouting|=FRR,quagga
Mellanox|nvidia networking
Microsoft Teams Phone|direct routing,=Teams Voice
Nokia SR OS|alcatel-lucent,nokia networking,timos
Nozomi Networks|nozomi
Poly|polycom
RDMA|=RoCE
Ribbon SBC|ribbon communications,sonus
Session border controllers|=Acme Packet,oracle sbc,=~SBC
Skybox Security|skybox
=3CX
=ADVA
=Arbor Networks
=Arista
=Blue Coat
=DD-WRT
=EVE-NG
=GNS3
=H3C
=MTR
=XDP
=ZTE
=Cisco|cisco asa,cisco ios,cisco meraki,cisco routers
=Extreme Networks|extreme networking
=Juniper|junos
=Q-SYS|=QSYS
=VPP|fd.io
=!Ruckus
=!Riverbed|steelhead
=!Squid|=Squid Proxy
|Networking,Check Point
Check Point VSX
|Networking,Cisco
Cisco Intersight
Cisco Prime
Cisco Umbrella
Cisco Unity Connection
Cisco WLC
Cisco Catalyst|catalyst switches
Cisco DNA Center|catalyst center
Cisco IOS XR|ios xe,ios xr
Cisco ISE|identity services engine
Cisco Nexus|nexus switches,nx-os
Cisco NSO|network services orchestrator
Cisco Packet Tracer|=Packet Tracer
Cisco Secure Endpoint|cisco amp
Cisco Stealthwatch|secure network analytics
Cisco UCS|ucs servers
|Networking,Cisco,Firewalls
Cisco ASA Firewall
Cisco Firepower|cisco ftd,=!Firepower,sourcefire
|Networking,Cisco,SD-WAN
Cisco SD-WAN|viptela
|Networking,Cisco,VPN
Cisco AnyConnect|anyconnect
|Networking,DHCP
Kea DHCP|isc dhcp
|Networking,DNS
Pi-hole
PowerDNS
Windows DNS
=NS1
=!Unbound
|Networking,Endpoint security
Sophos|sophos central,sophos xg
|Networking,F5,Load balancing
F5 LTM|big-ip ltm,f5 asm,f5 gtm,irules
|Networking,Firewalls
OPNsense
SonicWall
Stormshield
WatchGuard|firebox
=!Barracuda
|Networking,Fortinet
FortiEDR
FortiOS
FortiWeb
FortiManager|fortianalyzer
|Networking,Fortinet,SIEM
FortiSIEM
|Networking,Juniper
Junos Space
Juniper MX|juniper ex,juniper qfx,mx routers,mx series
=Juniper Contrail|tungsten fabric
=Juniper Mist|mist ai
|Networking,Juniper,Firewalls
Juniper SRX|srx firewall
|Networking,LDAP
FreeIPA
OpenLDAP
|Networking,Linux
Cumulus Linux
|Networking,Load balancing
A10 Networks
Kemp LoadMaster
Avi Networks|nsx advanced load balancer
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
VeloCloud
Versa Networks|versa
=Silver Peak|aruba edgeconnect
|Networking,Software-defined networking
OpenDaylight
Open vSwitch|=OVN,=OVS
|Networking,Twilio
Twilio Flex
|Networking,VPN
OpenConnect
SoftEther
ZeroTier
=Pulse Secure|ivanti secure
|Networking,VPN,IPsec
strongSwan
|Networking,Zscaler
Zscaler Internet Access|=ZIA
Zscaler Private Access|=ZPA
|Neural networks
=Attention models
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
OpenTelemetry|open telemetry,otel
=~Honeycomb|honeycomb.io
|Optimization algorithms
Gurobi
Gurobi Optimizer
Pyomo
Swarm optimization
Constraint programming|constraint solvers,cp-sat
Genetic algorithms|evolutionary algorithms
SAT solvers|smt solvers,=!Z3
Xpress optimizer|fico xpress
=AMPL
=GAMS
=CPLEX|ilog cplex
=!PuLP
=!JuMP|jump julia
|Oracle
Oracle Reports
-SQL Developer|oracle sql developer
|PCB design
Ansys SIwave
Antenna design
EasyEDA
Gerber files
Keysight ADS
KiCad
Multimeters
PSpice
Spectre simulator
Altium|altium designer
Ansys HFSS|=HFSS
BOM management|bill of materials,=BOM
CST Studio|cst microwave
ESD protection|=~ESD
High-speed design|high speed digital design,high-speed pcb
IPC standards|=IPC 610,=IPC-2221
Mentor Xpedition|xpedition
Motor drives|=BLDC,foc motor control,motion controllers
Multisim|ni multisim
OrCAD|cadence orcad
PADS PCB|=Mentor Pads,=Pads Layout
Power supply design|ac/dc,buck converters,dc-dc converters,=LDOs,=PMIC,power circuits,power conversion,power distribution design,power management ics,power supplies,=SMPS,switch mode power supplies,switching regulators,voltage regulators
Spectrum analyzers|network analyzers
Vector network analyzers|=VNA
Wire harness design|=Cable Harness
Zuken|cr-8000,zuken e3
=HSPICE
=PLECS
=Cadence Allegro|=~Allegro,allegro pcb,allegro pcb editor,orcad allegro
=!Eagle|eagle cad,eagle pcb
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
Beckhoff TwinCAT 3
Bosch Rexroth
CODESYS
Keyence
Mastercam
PanelView
Predictive maintenance
Siemens SCL
Simatic HMI
Yokogawa Centum
ABB PLC|800xa,abb automation builder
Allen-Bradley|rockwell automation,studio 5000
AVEVA PI|osisoft pi,=Pi Historian,=Pi System
B&R Automation|automation studio b&r
CNC programming|=CNC,cnc machining
Emerson DeltaV|deltav
GE Proficy|cimplicity,=IFIX,proficy
Honeywell Experion|experion
IEC 61131-3 languages|function block diagram,sequential function chart
Industrial automation|Automatisierungstechnik,factory automation,industrial control systems,Industrieautomation,industrielle Automatisierung
Industry 4.0|smart manufacturing
Kepware|kepserverex
Mitsubishi PLC|gx works,melsec
Omron PLC|sysmac studio
Rockwell ControlLogix|compactlogix,controllogix
Rockwell FactoryTalk|factorytalk,factorytalk view
Rockwell RSLogix|rockwell studio 5000,rslogix,rslogix 5000
Schneider Modicon|ecostruxure,modicon,=Unity Pro
Servo drives|variable frequency drives,=VFD
Siemens S7|=~S7-1200,=~S7-1500,simatic s7
Simatic PCS 7|pcs7
Simatic Step 7|step7
TIA Portal|siemens step 7,siemens tia portal,simatic
TwinCAT|beckhoff,beckhoff twincat
=Historian databases
=WAGO
=DCS|distributed control systems
|PLC,Computer vision
Machine vision systems|cognex,halcon,keyence vision
|PLC,Robotics
ABB robots|robotstudio
Cobots|universal robots
FANUC robots|fanuc
KUKA robots|=KUKA
Yaskawa robots|motoman
|PLC,SCADA
Citect SCADA|citect
=AVEVA|aveva intouch,intouch,intouch hmi,wonderware
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
BlazeMeter
LoadRunner
NeoLoad
JMeter|apache jmeter,j meter
=Gatling
=k6|grafana k6,=K6
=~Locust
=~Artillery|artillery.io
|Perl
Mojolicious
=Moose|=~Moose
|Platform engineering
=~Backstage|backstage.io,spotify backstage
|Power BI
Tabular Editor|tabular models,=VertiPaq
|PowerShell
DSC PowerShell|desired state configuration,powershell dsc
|PowerShell,VMware
PowerCLI|vmware powercli
|Privileged access management
BeyondTrust
CyberArk
Delinea|delinea secret server,thycotic
|Product analytics
Gainsight
Kochava
Mixpanel
PostHog
Adjust SDK|=!Adjust
Pendo|pendo.io
=~Amplitude|amplitude analytics
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
pipenv
Spyder IDE
Vaex
=PyPI
=!pip|=!Pip,=!PIP
=!Poetry|python poetry
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
Netmiko
=NAPALM
=Nornir
|Python,Profiling
py-spy
|Python,Unit testing
Python unittest
|Python,Unit testing,Automated testing
pytest|py test
|R
renv
RStudio Server
=Posit Connect
|RPA
Automation Anywhere
Blue Prism
UiPath
|RTOS,Embedded systems
FreeRTOS
VxWorks
ThreadX|azure rtos
=QNX
=Zephyr|zephyr os,zephyr rtos
|React
=~Enzyme|!enzyme
|React Native
=!Detox
|React,Unit testing
React Testing Library|=~RTL,testing library
|Reporting
Crystal Reports
|Reverse engineering
Ghidra
IDA Pro
radare2
=~Frida
|Robotics
Camera calibration
Ceres Solver
Open3D
Stereo vision
Teleoperation
Intel RealSense|realsense
Inverse kinematics|forward kinematics,=!Kinematics
Mobile robots|=AGV,amr robots,=AMRs,automated guided vehicles,autonomous mobile robots,mobile robotics
NVIDIA Isaac Sim|isaac sim,nvidia isaac
Robot localization|localization and mapping
Robot manipulation|grasp planning,=!Grasping,grippers,=!Manipulators,mobile manipulation,robot arms,=Robotic Arms,robotic grasping,robotic manipulation
Robot perception|perception systems
Velodyne|ouster lidar
=FIRST Robotics
=Humanoid robots
=OMPL
=Warehouse automation
=GTSAM|=Factor Graphs
=PX4|ardupilot,px4 autopilot
=ROS|robot operating system,ros2,rosbag
=UGV|unmanned ground vehicles
|Robotics,Control systems
Model predictive control|mpc control
|Robotics,ROS
micro-ROS
MoveIt
rviz
ROS Navigation|move_base,nav2,navigation stack
|Robotics,Reinforcement learning
Isaac Lab|isaac gym
|Robotics,SLAM
Visual odometry|orb-slam,=Visual Slam
=Cartographer SLAM
|Robotics,Simulation
MuJoCo
Webots
CoppeliaSim|v-rep
|Ruby
RubyGems
=Capybara
=!Bundler
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
SAP Basis
SAP CRM
SAP Datasphere
SAP Analytics Cloud|=~SAC,sap sac
SAP Ariba|=~Ariba
SAP BTP|sap business technology platform,sap cloud platform
SAP Business Data Cloud|=SAP BDC
SAP BW|sap bi
SAP EWM|=EWM
SAP FICO|=~FI,fi/co,=~FICO,sap co,sap fi
SAP Fiori|fiori
SAP HCM|sap hr
SAP Integration Suite|cloud platform integration,=!CPI,sap cpi
SAP PI/PO|sap pi,sap po
SAP PP|=~PP
SAP Smart Forms|adobe forms sap,smart forms,smartforms
SuccessFactors|sap successfactors
-SAP modules|sap functional modules
=BAPI|=BAPIs
=IDoc|=IDOC,=IDocs
=SAP MM|=~MM,sap materials management
=SAP SD|sap sales and distribution,=~SD
|SAP,JavaScript
SAPUI5|openui5,ui5
|SAP,Master data management
SAP MDG
|SAS
SAS Enterprise Miner
SAS Viya
SAS Data Integration Studio|sas di
|SBOM
CycloneDX
SPDX
|SCADA
SEL RTAC|real time automation controller,=RTAC
WinCC|siemens wincc,simatic wincc
=!Ignition|ignition scada,inductive automation
|SEO
Ahrefs
Google Search Console
Semrush
=Screaming Frog
|SIEM
ArcSight
LogRhythm
QRadar
Elastic Security|elastic siem
|SOA
Oracle SOA Suite|oracle service bus,oracle soa,=OSB
|SQL
Apache Calcite
Dremio
Apache Drill|drill sql
=Trino
=~Impala|apache impala,cloudera impala
=~Presto|presto sql,prestodb
|SQL,Columnar databases,+Data warehousing
=Snowflake|=SNOWFLAKE,=SnowFlake,!snowflake,snowflake data warehouse,snowflake db
|SQL,Data transformation
dbt|data build tool,dbt cloud
SQLMesh|sql mesh
|SSO
WorkOS
|Salesforce
Gearset
ServiceMax
Salesforce CPQ|=CPQ
Salesforce Data Cloud|=~Data Cloud,salesforce cdp,salesforce genie
Salesforce DX|sfdx
Salesforce Lightning|lightning components,lightning web components,=LWC,visualforce
Salesforce Marketing Cloud|contact builder,email studio,journey builder,marketing cloud,marketing cloud automation studio,salesforce journey builder,=SFMC
Salesforce Pardot|pardot
SOQL|=SOSL
-Salesforce Flow|flow builder,lightning flow,record-triggered flows,salesforce flows,screen flows
=Copado
=Data Loader|salesforce data loader
=Experience Cloud|community cloud,salesforce experience cloud
=Sales Cloud|salesforce sales cloud
=Service Cloud|salesforce service cloud
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
MetricFlow
=AtScale
=!Cube|cube.dev,cube.js
|Service mesh
=~Envoy|envoy proxy
|ServiceNow
MID Server
ServiceNow Discovery
ServiceNow Performance Analytics
ServiceNow SecOps
ServiceNow Service Mapping
ServiceNow administration|servicenow admin,servicenow administrator
ServiceNow App Engine|app engine studio
ServiceNow CSM|=~CSM
ServiceNow development|business rules and client scripts,catalog items,glideajax,now assist,now platform,scripted rest apis,service catalog items,servicenow apis,servicenow business rules,servicenow catalog,servicenow configuration,servicenow customization,servicenow developer,servicenow ham,servicenow implementation,servicenow integrations,servicenow itbm,servicenow now platform,servicenow portal,servicenow sam,servicenow spm,servicenow ui builder,servicenow workflows,ui actions,update sets
ServiceNow Flow Designer|=~Flow Designer
ServiceNow GRC|servicenow irm
ServiceNow HRSD|hr service delivery,=~HRSD
ServiceNow IntegrationHub|=~Integration Hub,=~IntegrationHub
ServiceNow Service Portal|=~Service Portal
=~CSDM|common service data model
|Simulation
Abaqus
Adams MSC
Ansys Mechanical
AnyLogic
AVL Cruise
CarSim
FlexSim
GT-SUITE
LS-DYNA
NI PXI
OPAL-RT
OpenDSS
OpenFOAM
PVsyst
Simcenter
Simio
SimScale
STAR-CCM+
Altair HyperWorks|hypermesh,optistruct
FMI standard|=FMU
Modelica|dymola,openmodelica
Nastran|msc nastran,nx nastran
PowerFactory|digsilent
Simcenter Amesim|amesim
STK AGI|systems tool kit
-GMAT|general mission analysis tool,nasa gmat
=ETAP
=PSCAD
=Plant Simulation|tecnomatix
=PSS/E|=PSSE
=~Gazebo|=!Gazebo,gazebo sim,gazebo simulator
|Simulation,LabVIEW
NI DAQ|ni daqmx
NI TestStand|teststand
NI VeriStand|veristand
|Simulation,MATLAB
Simscape
Speedgoat
|Simulation,Simulink
Simulink Test
Stateflow
Simulink Coder|embedded coder,real-time workshop
|Snowflake
Snowpark
Snowsight
Snowpipe|snowflake snowpipe
=Snowflake Cortex
=Snowflake Streams|snowflake tasks
|Social media marketing
Brandwatch
Hootsuite
=Sprout Social
|Software composition analysis
Black Duck|synopsys black duck
Mend.io|=~Mend,whitesource
|Software distribution
Matrix42
baramundi|baramundi management suite
|Solaris
Oracle Solaris Zones
|Solidity
=Hardhat
=!Foundry|foundry forge
=!Truffle|truffle suite
|Speech-to-text
Deepgram
|Spring
Spring AI
|Spring Cloud
Netflix OSS
Spring Cloud Gateway
=Hystrix
=Zuul
=~Eureka|eureka server,netflix eureka
|Static analysis
Checkstyle
Codacy
GitHub CodeQL|=CodeQL
SonarQube|=Sonar,sonar qube,sonarcloud,sonarlint
SpotBugs|findbugs
=Coverity
=PMD
|Static analysis,Application security
Checkmarx
Veracode
=~Fortify
|Static analysis,Infrastructure as code
Checkov
|Statistics
EViews
Gaussian processes
Gretl
PyMC
Statistica
Hidden Markov models|=HMM
JMP statistics|=JMP,sas jmp
Markov chains|=MCMC
Stan language|pystan,rstan
|Statistics,+TensorFlow
TensorFlow Probability
|Storage management
Cisco MDS
DataCore
Dell EMC RecoverPoint
Dell EMC VPLEX
Dell PowerStore
IBM Storwize
Infinidat
Lenovo ThinkSystem
LizardFS
MooseFS
Nasuni
NVMe-oF
OpenIO
Panzura
Qumulo
Scality
SeaweedFS
StarWind
Storage tiering
Supermicro
Synology
Thin provisioning
Weka.io
Brocade SAN|brocade switches,fc switches
Dell EMC Isilon|isilon,powerscale
Dell EMC VNX|=VNX
Dell EMC XtremIO|xtremio
Dell PowerEdge|idrac
Dell PowerMax|emc unity,emc vmax,=~PowerMax,srdf,=VMAX,vnx storage
Hitachi Vantara|hds storage,hitachi storage
HPE 3PAR|3par
HPE Nimble|nimble storage
HPE Primera|hpe alletra
HPE ProLiant|hpe ilo
HPE Synergy|hpe oneview
IBM FlashSystem|ibm svc,san volume controller
LTO tape|tape libraries
SAS storage|=~SAS,=SAS drives,=SAS/SATA,=SATA,=SATA/SAS
TrueNAS|freenas
Veritas Cluster Server|vcs cluster,veritas cluster
Veritas Volume Manager|=VXVM
=Dell Unity
=NetApp
=Object Lock
=QNAP
=Snapshots and clones
=Pure Storage|flasharray,flashblade
=Storage Spaces Direct|s2d
=!EMC|dell emc,emc storage
|Storage management,NetApp
NetApp SolidFire
NetApp ONTAP|clustered data ontap,ontap
NetApp SnapMirror|snapmirror,snapvault
|Storage management,Oracle
Oracle ASM|automatic storage management,oracle rac/asm,rac/asm
|Subversion
TortoiseSVN|tortoise svn
|Swift
Swift Package Manager|=~SPM
|Symfony
Sylius
|SysML
MagicDraw|=Cameo,cameo systems modeler
|Terraform
env0
Terragrunt
Terraform Cloud|terraform enterprise
=Spacelift
=!Atlantis|terraform atlantis
|Test coverage
Codecov
|Test management
qTest
TestRail
HP ALM|=~ALM,quality center
Zephyr Scale|zephyr jira
=!Xray|jira xray,xray jira,xray test management
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
Figma
Adobe XD|=XD
=!Sketch|sketch app
|UML
PlantUML
|Unit testing
FsCheck
|Unit testing,Automated testing
=xUnit|xunit.net
|Unix
HP-UX
NetBSD
OpenBSD
FreeBSD|=BSD
illumos|smartos
=Solaris
=AIX|ibm aix
|Unreal Engine
Unreal Niagara|=~Niagara,niagara effects
|VLSI
Bluespec
Cache coherence
Cadence Conformal
Cadence Tempus
Cadence Voltus
Chiplets
eFuse
FinFET
Gate-level simulation
GPU architecture
IP-XACT
ModelSim
SDC constraints
Siemens Veloce
Synopsys HAPS
Synopsys StarRC
Tapeout
Verilator
Yield analysis
Yosys
Aldec|active-hdl,riviera-pro
Ansys RedHawk|redhawk
Cadence Innovus|innovus
Cadence JasperGold|formal property verification,jaspergold
Cadence Xcelium|=!Incisive,xcelium
Chisel HDL|=!Chisel,spinalhdl
Clock domain crossing|=~CDC,cdc verification,reset and clock design
CPU architecture|block-level design,chip architecture,computer architecture,cpu design,microarchitecture,processor architecture,processor design
DSP processors|hexagon dsp,tensilica
Hardware accelerators|ai accelerators,hardware acceleration,=NPU
Network-on-chip|noc design
OpenROAD|openlane
Photonics|silicon photonics
Post-silicon validation|post-silicon,pre-silicon,pre-silicon validation,silicon validation
Semiconductor fabrication|=!Lithography,wafer fabrication
Siemens Calibre|=~Calibre,calibre drc,lvs/drc,mentor calibre,parasitic extraction
Siemens Questa|questa,questasim
Siemens Tessent|tessent
SoC design|soc architecture,soc verification,system on chip
Synopsys Design Compiler|design compiler
Synopsys Fusion Compiler|fusion compiler
Synopsys ICC2|ic compiler,icc2
Synopsys PrimeTime|primetime
Synopsys SpyGlass|=!Spyglass
Synopsys Synplify|synplify
Synopsys TetraMAX|tetramax
Synopsys VCS|=~VCS,vcs simulator
Synopsys Verdi|=!Verdi
Synopsys ZeBu|emulation platforms,fpga emulation,hardware emulators,=!Zebu
Verilog-A|verilog-ams
=Cadence Joules
=GHDL
=MEMS
=ATE testing|automatic test equipment,teradyne
=Cadence Genus|=~Genus,genus synthesis
=Cadence Palladium|=!Palladium
=Cadence Virtuoso|=!Virtuoso
=OVM|vmm methodology
=SVA|assertion-based verification,=GLS,systemverilog assertions
=UPF|cpf power intent
|VLSI,Python
cocotb
|VMware
VMware HCX
VMware Horizon View
VMware Aria|vrealize,vrealize automation,vrealize operations,vrops
VMware Cloud Foundation|=VCF
VMware NSX|=NSX,nsx-t
VMware vMotion|vmotion
VMware Workspace ONE|airwatch,workspace one
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
Fossil SCM
StarTeam
Plastic SCM|unity version control
RTC Jazz|ibm rtc,rational team concert
Serena Dimensions|=Dimensions Cm
Subversion|apache subversion,svn
Visual SourceSafe|=VSS
=Mercurial
=PVCS
=Synergy CM
=Perforce|helix core,=P4
=TFS|team foundation server,=TFVC
=!CVS
=!Jujutsu
|Video streaming
FFmpeg
GStreamer
|Virtual machines
=Vagrant
|Virtualization
Bhyve
oVirt
XCP-ng
libvirt|virsh
OpenVZ|virtuozzo
PowerVM|ibm powervm,=LPAR
VirtualBox|Oracle VirtualBox
=QEMU
=!Parallels
|VoIP
FreeSWITCH
=Avaya
=Kamailio
=Asterisk|asterisk pbx
|Vulnerability management
Nexpose
=Nessus
=Qualys
=Tenable
|Vulnerability scanning
=Grype|anchore grype
|Web analytics
comScore
Contentsquare
Countly
Glassbox
Mouseflow
Similarweb
Smartlook
Adobe Analytics|omniture
Google Analytics|=~GA,ga4,universal analytics
Google Tag Manager|*,=~GTM
|Web scraping
=Apify
|Web servers
-Apache HTTP Server|=~Apache,=!Apache,apache server,apache web server,apache2,httpd
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
Group Policy|=GPO,Gruppenrichtlinien,stratégies de groupe
Windows Installer|app packaging,application packaging,installer development,msi installers,msi packages,msi packaging,nsis,wix installer,wix toolset
-Windows Autopilot|=!Autopilot,microsoft autopilot
=Windows Registry
=Windows Services
=WMI
=COM/DCOM|=DCOM
=Windows Deployment Services|=WDS
=Windows Embedded|windows ce,windows iot
=Windows Kernel|windows internals,windows kernel drivers
|Windows Server
=Windows Admin Center
|Windows,?System administration
Windows Server|windows server 2012,windows server 2016,windows server 2019,windows server 2022,windows server 2025,windows server administration
|Windows,C++
Win32|=WinAPI,windows api
|Windows,Identity management,User administration
Active Directory|=AD,domain controllers
|Windows,Scripting
Batch scripting|=Batch Files,=Batch Scripts,=Dos Batch,=Windows Batch
|Windows,Web servers
=IIS|internet information server,internet information services
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
Kandji
Mosyle
Munki
=Apple Business Manager
|z/OS
CICS
Easytrieve
VSAM
File-AID|fileaid
Parallel Sysplex|sysplex
TSO/ISPF|=ISPF,=~TSO
z/OS Connect|z/os connect ee
=REXX
=Changeman|changeman zmf
=Endevor|ca endevor
=!IMS|ibm ims
@protocol
AMQP
BACnet
BIAN
DICOM
EtherCAT
FpML
HTTP/2
IEC 62304
ISO 20022
ISO 8583
JSON-RPC
Modbus
NETCONF
NVMe
OpenADR
openEHR
PROFIBUS
PROFINET
RESTCONF
SFTP
SNOMED
ARP4754|arp 4754a,arp4754a,=ARP4761
Audio codecs|dolby digital,opus codec,speech codecs,voice codecs
DO-178C|do-178,do-178b,do-178b/c,=RTCA DO-178
E-prescribing|electronic prescribing,eprescribing
FIX protocol|financial information exchange,=FIX,fix engine,fix/fast,quickfix,quickfix/j
HBM|high bandwidth memory
HTTP|http/https
ISO 21434|iso/sae 21434
JTAG|=SWD
Medical terminologies|clinical terminologies,icd-10 codes,icd-10 coding,loinc,medical coding,snomed ct,terminology server,terminology services
Memory interfaces|ddr memory interfaces,ddr3/ddr4,memory controllers
Mesh networks|mesh networking,wireless mesh
NCPDP|=NCPDP SCRIPT
OPC UA|=OPC
Open banking|open banking apis
PCIe|pci bus,pci express,pci/pcie
RS-485|rs-232,rs232,rs485
SCTE-35|=SCTE
Sub-GHz radio|frequency hopping,sub-ghz
SWIFT messaging|=MT103,=MT940,=~MX messages,swift gpi,swift messages,swift mt,swift network,swift payments
UN R156|=R156,software update management system,=UNECE R156
XBRL|=iXBRL
-RSS|rss feeds
=3GPP
=AMR-WB
=CoAP
=CPT codes
=DDR controllers
=DDR3
=FTP
=G.711
=G.729
=HCPCS
=ICD-10
=ICD-9
=IMAP
=LPDDR5
=MMSC
=NTP
=POP3
=PSD2
=PSD3
=RTMP
=RTSP
=RxNorm
=SCTP
=SMSC
=SMTP
=SSH
=USSD gateway
=XCA
=XDS.b
=CPOE|computerized physician order entry
=EDI|=EDIFACT,electronic data interchange
=eMMC|=UFS storage
=LTE|=~4G,4g lte,4g/lte,lte-advanced
=QUIC|http/3
=RCS|rich communication services,sms center
=SSAI|dynamic ad insertion,server-side ad insertion
=SSL|ssl certificates,ssl/tls,=TLS,tls/ssl
=!AAC
=!MP3
=!Opus
=!UMLS
=!XDS
=!IHE|ihe profiles
=!USB|usb drivers,=USB PD,usb protocol
=~3G
=~HART
=~STOMP
=~AVB|audio video bridging
=~AXI|amba axi
=~CCP|can calibration protocol
=~DDS|cyclone dds,data distribution service,rti connext
=~MOST|media oriented systems transport
=~XCP|asam xcp,=~CCP/XCP
|+5G
eCPRI|=CPRI,fronthaul,midhaul,open fronthaul
LTE layer 2|5g l1,5g protocol stack,baseband software,l1 software,l2/l3 protocols,layer 2 protocol stack,lte protocol stack,mac layer,mac scheduler,phy layer,protocol stack development,rrc/nas
=F1AP
=PHY/MAC
=RLC
=XnAP
=!PHY
|+AI agents
=A2A|agent-to-agent protocol
|+AMBA
=ACE/CHI
=AXI4
=APB|amba protocols,avalon-mm,axi interconnect,axi-stream
=~Avalon bus
=~CHI protocol
|+Authentication
=JWT|json web tokens,jwt authentication,jwt tokens,jwt-based,=JWTs
|+Automotive Ethernet
BroadR-Reach
=1000BASE-T1
|+BIM
=!IFC|=IFC models,industry foundation classes
|+Building automation
=~DALI
|+EDI
ASC X12|=837/835,=ANSI X12,edi 835,edi transactions 837,edi x12,=X12,x12 edi
=EDI 837
=HIPAA 5010
|+EDI,+HIPAA
=HIPAA EDI
|+Ethereum
ERC-20|account abstraction,erc standards,=ERC-1155,=ERC-4337,=ERC-4626,=ERC-721,token contracts,token standards
=BEP-20
=SPL tokens
|+GIS
CityGML|=!GML,inspire directive
GeoJSON|topojson
GeoTIFF|cloud optimized geotiff,geopackage
Shapefiles|esri shapefiles
Vector tiles|map tiles,map tiling,mapbox vector tiles,raster tiles,tile servers
=COGs
=KMZ
=PMTiles
=WCS
=WMTS
=KML|keyhole markup language
=OGC|ogc apis,ogc services,ogc standards,ogc web services,web map services
=WFS|web feature service,wms/wfs
=!INSPIRE
=!STAC|spatiotemporal asset catalog
|+HL7
HL7 v2|hl7 2.x,hl7 adt,hl7 v2.x,=HL7v2
=ADT messages
=CCD
=HL7v3
=CDA|clinical document architecture
|+Networking
EtherChannel|port channel
=LAG
=~VTP|trunk ports,=!trunking,vlan trunking,vlan trunking protocol
|+PCIe
CXL|compute express link
=~UCIe
|+Telecommunications
=SS7/MAP
=~CAP protocol
|+V2X
=~DSRC|dedicated short range communications
|+Video streaming
H.264|=H.264/AVC,h264,=x264
HEVC|h265,=x265
MPEG-TS|mpeg transport stream,mpeg-2 ts,transport streams
=AV1
=CMAF
=H.265
=VP8
=VP9
=VVC
=MPEG|mpeg-2,mpeg-4,mpeg2
=!SRT|secure reliable transport
=~AVC
|+Vulkan
SPIR-V
|AUTOSAR
SecOC
|Authentication
Kerberos
FIDO2|passkeys,webauthn
OpenID Connect|oidc,open id connect,openid
SAML|saml 2.0
=MFA|=2FA,multi-factor authentication,two-factor authentication
=SSO|single sign on
|Authentication,Authorization
OAuth|o-auth,oauth2
|Automotive software
FlexRay
CAN bus|=!CAN,can protocol,canbus
LIN bus|=~LIN
SOME/IP|someip
|CAN bus
CANopen
|Embedded systems
1-Wire
6LoWPAN
CC-Link
DeviceNet
DisplayPort
EnOcean
EtherNet/IP
IEC 61850
IO-Link
ISO 11898
Link 16
LonWorks
LwM2M
MAVLink
MTConnect
PackML
SECS/GEM
SerDes
Sigfox
SpaceWire
USB 3.0
DDR memory|=DDR,ddr4,ddr5,lpddr,=LPDDR4
DDS middleware|rti dds
DLMS/COSEM|=DLMS
IEC 60870|iec 104,iec 60870-5-101,iec 60870-5-104,iec60870-5-101
JESD204B|=JESD204
M-Bus|wireless m-bus
MIPI CSI|=CSI-2,=MIPI,mipi csi-2,mipi dsi
OPC DA|opc classic
SMBus|pmbus
UART|=USART
=ADS-B
=AFDX
=CCSDS
=HART protocol
=HDMI
=I2C
=I2S
=I3C
=ISOBUS
=KNX
=LVDS
=QSPI
=RS-422
=SDIO
=STANAG
=AMBA|=AHB,apb bus,axi bus
=DNP3|=DNP 3.0
=Matter protocol|=!Matter,matter smart home,=Project Chip
=NMEA|nmea 0183,nmea 2000
=SPI|serial peripheral interface
=Thread protocol|openthread,thread networking
=USB-C|usb power delivery,usb type-c
=UWB|ultra-wideband
=!Thunderbolt
|Embedded systems,CAN bus
CAN FD
=ISO-TP
|Embedded systems,MQTT
Sparkplug B
MQTT brokers|=EMQX,mosquitto broker
|Embedded systems,Modbus
Modbus TCP|modbus rtu
|Event-driven architecture
CloudEvents
|HealthTech
=HL7
|HealthTech,?HL7
=FHIR|=FHIR R4,hl7 fhir
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
802.11ax
CalDAV
DoH
EAP-TLS
FlexVPN
H.323
IPv4
mDNS
MPLS TE
NETCONF/YANG
OSPF
PPPoE
RCS messaging
SIP trunking
SMS gateways
SRv6
SyncE
TACACS+
VLAN
vRAN
WebDAV
WiMAX
5G Core|5gc
5G RAN|gnodeb,ran engineering
Carrier Ethernet|metro ethernet
EPC core|=~AMF,core network elements,=~EPC,=~EPC/5GC,evolved packet core,=MME,mobile core,mobile packet core,packet core,=PGW,=SGW,=UDM
eSIM|euicc
gNMI|gnmi/gnoi
GRE tunnels|=~GRE
GTP protocol|=GTP,=GTP-C,=GTP-U
HLR/HSS|=HSS
iBGP|=EBGP
IMS core|ip multimedia subsystem
IPv6|ipv4/ipv6
LAN/WAN|=LAN,=WAN
LTE RAN|enodeb
NB-IoT|cat-m1,lte-m
NetFlow|ipfix,sflow
OSS/BSS|bss/oss,operations support systems
P4 language|p4 programming
PTP timing|ieee 1588,precision time protocol
RF planning|radio network planning,radio planning,rf optimization
Routing and switching|l1 switch,l2/l3 switching,layer 3 switches,network routers,network switches,routers and switches,=!Routing,routing & switching,routing protocols,=!Switching,switching and routing
RRC protocol|=RRC
Satellite communications|=DVB,=DVB-S2,ground station software,satcom,satellite ground stations,satellite operations software,satellite systems
Spanning tree|spanning tree protocol,=!STP
SR-MPLS|segment routing
STUN/TURN|=Turn Server
TM Forum|=ETOM,tmf open apis
VoLTE|=VONR
xDSL|=ADSL,=VDSL
=AFP
=ARP
=BFD
=BGP
=CAMARA
=CAPWAP
=CDMA
=DHCP
=DMVPN
=DOCSIS
=EIGRP
=Ethernet
=EVPN
=Frame Relay
=FTPS
=GETVPN
=GLBP
=GSM
=HSRP
=ICMP
=IGMP
=IPAM
=IS-IS
=ISDN
=ISUP
=L2TP
=L3VPN
=LLDP
=MEGACO
=MGCP
=MP-BGP
=MPLS
=NDP
=OTN
=OVSDB
=PCRF
=PDCP
=PPTP
=SLAAC
=SMPP
=SNMP
=SRTP
=TCAP
=TDM
=TFTP
=UDP
=USSD
=VPLS
=VRF
=VRRP
=VXLAN
=X2AP
=AS2|as4
=Diameter protocol|=!Diameter,=~Diameter Gy
=DNS|domain name system
=DWDM|optical networking,optical transport
=GPON|=FTTH,xgs-pon
=GPRS|edge gprs
=LACP|link aggregation
=O-RAN|=C-RAN,cloud ran,=Open Ran,=!ORAN,radio access network,=~RAN,ran intelligent controller,ran optimization,=~RIC
=RSTP|=MSTP
=S1AP|=NGAP
=SMB|=CIFS
=SONET|=SDH,sonet/sdh
=SS7|sigtran
=TCP/IP|=TCP,tcp ip,tcp/ip protocols,tcp/ip stack,tcp/udp
=TR-069|tr-181
=TSN|time-sensitive networking
=UMTS|wcdma
=WPA2|wpa3
=~RTP|=RTCP,rtp/rtcp
|Networking,Network security
=VPN|=VPNs
|Networking,Software-defined networking
OpenFlow
|Payments
Faster Payments
3-D Secure|3d secure,=3DS2
SEPA|sepa direct debit,sepa instant,sepa payments
=~ACH|ach payments,ach processing,=NACHA
=~BACS|bacs payments
=~CHAPS|chaps payments
=~EMV|chip and pin,contactless payments,emv payments
|SSL
mTLS|mutual tls
|Storage management
iSCSI
Fibre Channel|=~FC storage,=FCoE,fiber channel
|VPN
IPsec
|Video streaming
MPEG-DASH|dash streaming,dash/hls,hls/dash
=HLS|http live streaming
@practice 4
API testing|api automation testing,rest api testing,testing apis
CI/CD|automated builds,build automation,build pipelines,=CI,ci & cd,ci and cd,ci pipelines,ci systems,CI-/CD-Pipelines,ci-cd,cicd,ciągła integracja,ciągłe dostarczanie,ciągłe wdrażanie,ciągłego dostarczania,ciągłego wdrażania,ciągłej integracji,continue integratie,continuous delivery,continuous deployment,continuous integration,continuous integration and continuous delivery,continuous integration and continuous deployment,continuous integration/continuous delivery,continuous integration/continuous deployment,despliegue continuo,déploiement continu,entrega continua,entrega contínua,implantação contínua,integración continua,integración y despliegue continuo,integrazione continua,integração contínua,integração e entrega contínua,intégration continue,intégration et déploiement continus,kontinuerlig integration,kontinuierliche Integration,livraison continue,release pipelines,rilascio continuo
Data modeling|data modeler,data models,data schemas,database modeling,database models,datamodel,datamodellen,datamodellering,Datenmodelle,Datenmodellen,Datenmodellierung,entity relationship modeling,er modeling,gegevensmodellen,gegevensmodellering,logical data modeling,modelado de datos,modelagem de dados,modelamiento de datos,modelar bancos de dados,modelação de dados,modele danych,modeli danych,modelización de datos,modellazione dati,modellazione dei dati,modellazione di dati,modelli dati,modelli di dati,modello dati,modelo de dados,modelo de datos,modelos de dados,modelos de datos,modelowania danych,modelowanie danych,modelowaniu danych,modèle de données,modèles de données,modélisation data,modélisation de données,modélisation de la donnée,modélisation des données,physical data modeling
DevSecOps|dev sec ops
Dimensional modeling|aggregate tables,conformed dimensions,dimension tables,dimensional data modeling,dimensional data models,dimensional models,fact and dimension tables,fact tables,fact/dimension tables,facts and dimensions,kimball,surrogate keys
Formal verification|abstract interpretation,=Coq,formal methods,formal specification,interactive theorem proving,=~Isabelle,isabelle/hol,=~Lean prover,model checking,proof assistants,sat/smt,symbolic execution,theorem provers,theorem proving,=TLA+
GitOps|git ops
Infrastructure as code|=IaC,=IAC,iac tools,infra as code,infraestructura como código,infraestrutura como código,infrastructure as a code,infrastructure automation as code,infrastructure en code,infrastructure en tant que code,Infrastruktur als Code,infrastruktura jako kod,infrastruktury jako kod,infrastruttura come codice
MLOps|=LLMOps,ml ops
Shader programming|shader development,shader languages,shading languages,writing shaders
Static timing analysis|=!STA,timing analysis,timing constraints
Usability testing|user testing
|Automated testing
=BDD|behavior-driven development
|CI/CD
Deployment pipelines
Deployment automation|automated deployments
|Dimensional modeling
Snowflake schema
Star schema
|Reinforcement learning,LLM
=RLHF|reinforcement learning from human feedback,=RLAIF
|Security testing,Cybersecurity
Penetration testing|ethical hacking,pen-testing,penetratietesten,penetratietests,Penetrationstests,pentest,pentesting,pruebas de intrusión,pruebas de penetración,Sicherheitstests,test d'intrusion,test di penetrazione,testes de intrusão,testes de penetração,tests d'intrusion,tests de intrusión,tests de pénétration,testy penetracyjne,testów penetracyjnych
|Unit testing,Automated testing
=TDD|desarrollo dirigido por pruebas,desarrollo guiado por pruebas,desenvolvimento guiado por testes,desenvolvimento orientado a testes,développement dirigé par les tests,développement piloté par les tests,sviluppo guidato dai test,test driven,test-driven development
@practice 3.5
Cross-browser testing
Data vault
Design reviews
Exploratory testing
A/B testing|a/b experimentation,ab testing,experimentation platform,multivariate testing,split testing
Accessibility testing|a11y testing
Blue teaming|blue team
Chaos engineering|chaos experiments,chaos monkey,chaos testing
Code review|code and design reviews,code inspections,code reviewing,codebeoordeling,codereviews,design and code reviews,kodgranskning,kodgranskningar,peer code reviews,peer reviews,perform code reviews,pr reviews,przegląd kodu,przeglądach kodu,przeglądu kodu,przeglądy kodu,przeglądów kodu,pull request reviews,relecture de code,review each other's code,review peer code,review pull requests,reviewing pull requests,reviews of code,revisione del codice,revisione di codice,revisiones de código,revisioni del codice,revisión de código,revisão de código,revisões de código,revue de code,revues de code
Contract testing|consumer-driven contracts
Cross-browser compatibility|browser compatibility,cross browser
Detection engineering|detection rules,sigma rules,writing detections
Functional testing|functioneel testen,functionele testen,pruebas funcionales,test funzionali,testes funcionais,tests fonctionnels,testy funkcjonalne,testów funkcjonalnych
Fuzz testing|fuzzing
Incident response|=CSIRT,=DFIR,incident handling,incident responders,=!IR,respond to security incidents,responding to incidents,respuesta a incidentes,réponse aux incidents,réponse à incident,security incident management,security incident response
Integration testing|automated integration tests,integratietesten,integratietests,integrationstester,Integrationstests,pruebas de integración,=SIT,system integration testing,test di integrazione,testami integracyjnymi,testes de integração,tests d'intégration,tests de integración,testy integracyjne,testów integracyjnych
Logic synthesis|rtl synthesis,synthesis and timing
Medallion architecture|medallion
Performance testing|Last- und Performancetests,performancetesten,Performancetests,prestatietesten,pruebas de rendimiento,test di performance,test prestazionali,testes de desempenho,testes de performance,tests de performance,testy wydajnościowe,testów wydajnościowych
Red teaming|purple team,purple teaming,red team
Regression testing|non-régression,pruebas de regresión,regressietesten,regressietests,!regression,regressionstester,Regressionstests,test di non regressione,test di regressione,testes de regressão,tests de non-régression,tests de régression,testy regresji,testy regresyjne,testów regresji,testów regresyjnych
Responsive design|adaptive design,design responsivo,diseño adaptativo,diseño responsive,diseño responsivo,layout responsivo,mobile first,mobile responsive,responsief ontwerp,responsive development,responsive front-end development,responsive interfaces,responsive layouts,responsive layouts and design,responsive ui,responsive user interfaces,responsive web,responsive web applications,responsive websites,responsywne strony,responsywności,responsywność,responsywnych stron,=RWD
Reverse engineering|reverse-engineer,reverse-engineering of
Security posture|security posture management
Unit testing|automated unit tests,enhedstest,enhetstest,enhetstester,enhetstesting,enhetstestning,Komponententests,Modultests,=!nose2,pruebas unitarias,test di unità,test unitaire,test unitari,test unitarios,testach jednostkowych,testami jednostkowymi,testes de unidade,testes unitários,testowania jednostkowego,testowanie jednostkowe,tests unitaires,tests unitarios,testy jednostkowe,testów jednostkowych,unit tested,unittest2,unittesten,unittests
Visual regression testing|visual regression,visual testing
Wireframing|wireframes
|+MLOps,+CI/CD
CI/CD for ML|ml ci/cd,ml deployment pipelines,ml release pipelines,model ci/cd
|?Linux
Device driver development|board drivers,device drivers,display drivers,driver development,driver programming,Gerätetreiber,Gerätetreibern,kernel drivers,linux device drivers,linux drivers,low-level drivers,peripheral drivers,sensor drivers,Treiberentwicklung,windows drivers development,writing drivers
|?SQL
Stored procedures|functions and triggers,opgeslagen procedures,procedimentos armazenados,procedimientos almacenados,procedur składowanych,procedury składowane,procédures stockées,sql stored procedures,store procedures,stored procs
|Automated testing
Page Object Model|page object pattern,page objects,=!POM,pom pattern
|Cybersecurity
Vulnerability assessment
Vulnerability scanning|vulnerability scans
|Digital forensics
Memory forensics
|Performance testing
Load testing|Lasttests,loadtesten,pruebas de carga,pruebas de estrés,stress testing,test di carico,testes de carga,testes de stress,tests de charge,tests de montée en charge,testy obciążeniowe,testów obciążeniowych
|Reinforcement learning,LLM
=GRPO|group relative policy optimization
|Secure coding
Security code review|secure code review
|Security testing
DAST|dynamic application security testing
|Static analysis,Security testing
SAST|static application security testing
@practice 3
Card sorting
Compatibility testing
Component testing
Conjoint analysis
Customer research
Data-driven testing
Database testing
DataOps
Heuristic evaluation
Interoperability testing
Model-based testing
Mutation testing
Network forensics
Property-based testing
Risk-based testing
Sanity testing
Security testing
Security testing automation
Smoke testing
Survival analysis
API integration|3rd party apis,3rd party integrations,API-integraties,API-koppelingen,integración de APIs,integracja API,integracje API,integracji API,integrate external services,integrate third-party services,integrating external services,integrating third-party services,integrating with apis,integrations with third-party,integrazione API,integrazione di API,integração com APIs,integração de APIs,intégration d'API,koppelingen met API's,third party apis,third-party integrations,third-party service integration
Attack surface management|attack surface reduction,brand protection monitoring,dark web monitoring,digital risk protection,=EASM,external attack surface management
Automated testing|automated qa,automated software testing,automated test frameworks,automated test suites,automation testing,automatisation de tests,automatisation des tests,automatiserad testning,automatiserade tester,automatisierte Tests,automatisierten Tests,automatisierter Tests,automatización de pruebas,automatização de testes,automatyzacja testów,automatyzacji testów,automatyzację testów,automazione dei test,automação de testes,geautomatiseerd testen,geautomatiseerde testen,geautomatiseerde tests,pruebas automatizadas,qa automation,=SDET,test automatici,test automation,test automatizzati,testami automatycznymi,testautomatisering,Testautomatisierung,testes automatizados,testing automation,tests automatisés,tests automatizados,testy automatyczne,testów automatycznych
Binary analysis|binary exploitation,disassembly
Black-box testing|black-box
Boundary value analysis|equivalence partitioning
Business continuity|=BCDR,=BCP,=BCP/DR,bedrijfscontinuïteit,business continuity planning,=DR/BCP,Notfallmanagement,plan de continuité d'activité,plans de continuité d'activité
Configuration management|config management,configuratiebeheer,gerenciamento de configuração,gestion de configuration,gestion de la configuration,gestion des configurations,gestione della configurazione,gestione delle configurazioni,gestión de configuración,gestión de la configuración,gestão de configuração,Konfigurationsmanagement,zarządzania konfiguracją,zarządzanie konfiguracją
Data strategy|data roadmap
Database administration|administración de base de datos,administración de bases de datos,administracja bazami danych,administracji bazami danych,administrador de banco de dados,administrador de bases de datos,administrateur de bases de données,administration de base de données,administration de bases de données,administration des bases de données,administração de banco de dados,administração de bancos de dados,administração de bases de dados,administrowania bazami danych,administrowanie bazami danych,amministrazione di basi di dati,amministrazione di database,database administrator,databasebeheer,databasebeheerder,Datenbank-Administration,Datenbankadministration,Datenbankverwaltung,=DBA
Database management|data base management,db management,gestione di database
Design systems|component libraries
DevOps|dev ops,devops culture,devops engineer,devops practices,devops tools
Disaster recovery|backup and recovery,backup and restore,ciągłości działania,ciągłość działania,continuidad de negocio,continuidad del negocio,continuidade de negócio,continuità operativa,disaster recovery planning,dr drills,=~DR planning,dr testing,Notfallkonzepte,Notfallplanung,Notfallwiederherstellung,odtwarzanie po awarii,plan de reprise d'activité,plans de reprise d'activité,recuperación ante desastres,recuperación de desastres,recuperação de desastres,reprise après sinistre,ripristino di emergenza,uitwijkvoorzieningen
Distributed tracing|correlation ids,request tracing,tracing tools
Documentation|documentación,documentatie,documentazione,documentação,documenting,dokumentacja,dokumentacji,dokumentację,Dokumentation,Dokumentationen,dokumentieren,write docs,writing docs
EMC testing|electromagnetic compatibility,emc compliance,emc/emi,=~EMI,emi/emc,emi/emc compliance,emi/emc testing
End-to-end testing|e2e,e2e test automation,end-to-end automated tests,end-to-end test automation,pruebas de extremo a extremo,pruebas e2e,pruebas end-to-end,test end-to-end,testes de ponta a ponta,testes e2e,testes end-to-end,tests de bout en bout,testy e2e,testy end-to-end,testów e2e,testów end-to-end
Endpoint management|Clientmanagement,desktop management,device management,Endgeräteverwaltung,=!MDM,mobile device management,Mobilgeräteverwaltung,Softwareverteilung,=UEM,unified endpoint management
Endpoint security|antivirus,endpoint detection,endpoint protection
Functional verification|asic verification,block-level verification,chip verification,constrained random stimulus,constrained random verification,coverage closure,coverage-driven verification,design verification engineer,functional coverage,ip verification,self-checking testbenches,testbench development,testbenches,uvm testbenches,~verification environments,verification methodologies,verification planning,verification plans
Funnel analysis|conversion funnels,funnel analytics
Geospatial analysis|spatial analysis
High-level synthesis|=HLS synthesis
IC layout|analog layout,custom layout,full-custom layout,mask layout
Infrastructure automation|infrastructure management,infrastructure provisioning
Load balancing|=~ADC,load balancers
Localization testing|internationalization testing
Manual testing|handmatig testen,handmatige testen,manual and automated testing,manual qa,manual test cases,manual test execution,manuella tester,manuelle Tests,pruebas manuales,test manuali,testes manuais,testowania manualnego,testowanie manualne,tests manuels,testy manualne,testów manualnych
Master data management|=~MDM,Stammdaten,Stammdatenmanagement,Stammdatenpflege
Mixed-signal design|mixed signal
Mobile testing|mobile app testing,mobile test automation
Observability|observabilidad,observabilidade,observabilité,obserwowalność,osservabilità
OT security|=~ICS,ics security,industrial control system security,industrial cybersecurity
Patch management|gestion des correctifs,~patching,patching servers,Patchmanagement
Performance tuning|application performance optimization,code optimization,cpu profiling,Laufzeitoptimierung,Leistungsoptimierung,mejora del rendimiento,optimaliseren van prestaties,optimisation de la performance,optimisation de performance,optimisation des performances,optimización de rendimiento,optimización del rendimiento,optimização de desempenho,optimização de performance,optimizing application performance,optimizing performance,optymalizacja kodu,optymalizacja wydajności,optymalizacji wydajności,optymalizację wydajności,otimização de desempenho,otimização de performance,ottimizzazione delle performance,ottimizzazione delle prestazioni,performance engineering,performance optimization,performance profiling,performance tune,Performance-Optimierung,Performanceoptimierung,prestatieoptimalisatie,profilers,profiling code,tuning performance
Physical verification|=DRC/LVS,floorplanning,place and route
POSIX threads|pthreads
Release management|release engineering,release planning,release process management,release processes
Search engine marketing|paid search,pay-per-click,=~PPC,=~SEM
Secure boot|measured boot,secured boot,trusted boot,verified boot
Security architecture|secure architecture,security architect,security by design,security design
Signal integrity|power integrity
Slowly changing dimensions|=SCD,scd type 2
Software composition analysis|=!SCA
Static analysis|code analysis tools,static analyzers,static code analysis,static code analyzers
Static code review|code auditing,code audits
Test data management|test data
User research|badania użytkowników,badań użytkowników,gebruikersonderzoek,investigación con usuarios,investigación de usuarios,Nutzerforschung,pesquisa com usuários,pesquisa de usuário,recherche utilisateur,ricerca sugli utenti,ricerca utente,usability studies,user interviews,ux research,ux researcher
User-centered design|=HCD,human-centered design,=UCD,user-centred design
Version control|code versioning tools,control de versiones,controle de versão,controle de versões,controllo delle versioni,controllo di versione,controllo versione,controlo de versões,contrôle de version,gestion de versions,gestion des versions,gestionnaire de versions,gestión de versiones,kontrola wersji,kontroli wersji,outils de versioning,revision control,=SCM,Sistema de versionamiento,sistemas de control de versiones,sistemas de versionamiento,sistemi di versionamento,source code control,source code management,source code repositories,source control,systemy kontroli wersji,systemów kontroli wersji,=VCS,versiebeheer,versiebeheersystemen,version control systems,version control tools,version controlling,versionado de código,versionamento,versionamento de código,versionamento del codice,versionamiento,versionamiento de código,versioning systems,versionshantering,Versionskontrolle,Versionskontrollsysteme,Versionskontrollsystemen,versionsstyring,Versionsverwaltung,Versionsverwaltungssysteme,Versionsverwaltungssystemen
Vulnerability research|exploit development,!exploitation,zero-day research
Web design|conception web,diseño web,projektowania stron internetowych,projektowanie stron,projektowanie stron internetowych,webontwerp,website design
Web scraping|data scraping,extracción de datos web,moissonnage web,raspado web,raspagem de dados,raspagem web,web crawl,web crawlers,web crawling,web scrapers
White-box testing|glass box testing,white-box
WS-Security|=WS-Trust
!Level design|level designer
=SEO|search engine optimization,Suchmaschinenoptimierung,technical seo
|+AR/VR
VR development|immersive technologies,vr applications,xr applications,=XR development
|+Active Directory
Active Directory security|ad security,kerberoasting,tiered administration
|+Automated testing
Test automation frameworks|automated testing frameworks,~automation frameworks,test frameworks
|+Debugging
Kernel debugging|kernel crash analysis,kernel debuggers,kernel tracing,=kgdb
|+Game development
Procedural generation|procedural content generation,procedural modeling
|+HTML
Semantic HTML|html semantics,semantic web markup
|?REST API
API design|api architecture,api first,conception d'API,desenho de APIs,designing and developing apis,designing restful apis,diseño de APIs,progettazione di API,projektowania API,projektowanie API,rest api design,restful api design,Schnittstellendesign
API development|API-Entwicklung,API-ontwikkeling,backend api development,build apis,building apis,criação de APIs,desarrollo de APIs,desenvolvimento de APIs,développement d'API,ontwikkelen van API's,rest api development,Schnittstellenentwicklung,Schnittstellenprogrammierung,sviluppo API,sviluppo di API,tworzenia API,tworzenie API
|?SQL
Database design|conception de base de données,conception de bases de données,database architecture,database modeling and design,database schemas,databaseontwerp,Datenbankdesign,Datenbankentwurf,Datenbankmodellierung,db design,desenho de bases de dados,diseño de base de datos,diseño de bases de datos,modelagem de banco de dados,progettazione database,progettazione di basi di dati,progettazione di database,projektowania baz danych,projektowanie baz danych,projektowaniu baz danych,projeto de banco de dados,relational database design,schema design,sql database design
Query optimization|Abfrageoptimierung,database optimization,database performance,database performance tuning,database tuning,db tuning,~execution plans,optimaliseren van queries,optimisation de requêtes,optimisation de requêtes SQL,optimisation des requêtes,optimiser les requêtes,optimización de consultas,optimización de queries,optimization of SQL queries,optimização de queries,optimize sql queries,optimized queries,optimizing SQL queries,optymalizacja zapytań,optymalizacja zapytań SQL,optymalizacji zapytań,optymalizację zapytań,otimização de consultas,otimização de queries,ottimizzazione delle query,ottimizzazione query,performance tune sql,performance tuning of databases,query performance,query tuning,queryoptimalisatie,slow queries,sql optimization,sql performance tuning,sql query optimization,sql query tuning,sql tuning
|AI
AI red teaming|adversarial robustness,ai safety evaluations,jailbreak detection,llm red teaming
|Accessibility
Web accessibility|accessible web applications,accessible websites
|Agile
Agile coaching|agile coach
|Algorithms
Computational geometry
|Application security
Web application security
Mobile security|mobile app security,mobile application security
|Automated testing
Keyword-driven testing
UI testing|automated ui testing,frontend testing,gui testing,ui automation,ui test automation,ui test frameworks,user interface testing
|Cloud security,Security posture
Cloud security posture management|=CSPM
|Containers,?Kubernetes
Container security|container scanning,image scanning,kubernetes security
|Embedded systems
Board bring-up|bring-up of boards,hardware bring-up,silicon bring-up
Board support packages|=BSP
Bootloader development|bootloader
|Game development
Engine programming|game engine development,game engine programming
|Information security
Secrets management|secret management,secrets hygiene
|IoT
IoT security
|MLOps
Model monitoring|data drift,drift detection,model drift
|Machine learning
Hyperparameter tuning|hyperparameter optimization
Speech processing|audio and speech,speech and audio,speech enhancement,speech models,speech technologies
|Network security
Network access control|=!NAC
|Networking
Network automation|network as code
Network troubleshooting|troubleshooting networks
|Performance testing
Soak testing|endurance testing
|Red teaming
Adversary emulation|adversary simulation,breach and attack simulation
|Reinforcement learning
Multi-agent RL|=MARL,multi-agent reinforcement learning
Offline RL|batch reinforcement learning,offline reinforcement learning
Reward modeling|process reward models,reward design,reward engineering,reward functions,reward models,reward shaping
|Statistics
Monte Carlo methods
Statistical analysis|statistical methods
Statistical modeling|statistical models
Statistical process control|=!SPC
|Vulnerability management
Vulnerability analysis|vulnerability discovery
@practice 2.5
Ad hoc testing
Automotive cybersecurity
Content strategy
Copywriting
Data observability
Email development
Email marketing
Infrastructure security
Log forensics
Market basket analysis
Reverse proxy configuration
Snapshot testing
System testing
Wireless security
AAA protocols|=~AAA
Acceptance testing|Abnahmetests,acceptatietesten,acceptatietests,Akzeptanztests,gebruikersacceptatietest,pruebas de aceptación,test di accettazione,testes de aceitação,testes de aceite,tests d'acceptation,tests de recette,tests utilisateurs,testy akceptacyjne,testów akceptacyjnych,uat
AI security|adversarial machine learning,llm security,ml security,prompt injection
Analog electronics|analog and digital circuits,analog and mixed-signal,analog circuits,analog ic design,analog/digital circuits,analogue electronics,bandgap references,circuit analysis,circuit simulation,data converters,digital and analog circuit design,digital circuit design,electronic circuit design,mixed-signal circuits,op-amps,operational amplifiers,phase-locked loops,=PLLs
App store optimization|=ASO
Backend development|back end,back-end developer,back-end engineer,backend,Backend-Entwicklung,backend-ontwikkeling,Backendentwicklung,backendontwikkeling,desarrollo back-end,desarrollo backend,desenvolvimento back-end,desenvolvimento backend,développement back-end,développement backend,server side development,sviluppo back-end,sviluppo backend
Business analysis|analisi di business,analisi funzionale,analista de negocio,analista de negócios,analista funcional,analista funzionale,analityk biznesowy,analiza biznesowa,analizy biznesowej,analizę biznesową,analyse fonctionnelle,analyse métier,analyste fonctionnel,análise de negócio,análise funcional,análisis de negocio,análisis funcional,bedrijfsanalyse,business analyst,business process analysis,businessanalyse,functionele analyse
Churn modeling|=~LTV modeling,propensity modeling,propensity models
Clustered file systems|cluster file systems,parallel file systems,shared file systems
Computer telephony integration|=CTI
Content design|ux writer,ux writing
Conventional Commits|commit messages
Data analysis|analisi dati,analisi dei dati,analisi di dati,analista de dados,analista de datos,analiza danych,analizie danych,analizy danych,analizą danych,analizę danych,analyse de données,analyse de la donnée,analyse des données,analyses de données,analyze data,analyzing data,analítica de datos,análise de dados,análises de dados,análisis de datos,data analyst,data analytics,dataanalys,dataanalyse,Datenanalyse,Datenanalysen,Datenauswertung,Datenauswertungen,gegevensanalyse
Data engineering|data engineer,data platform engineering,engenharia de dados,ingegneria dei dati,ingeniería de datos,ingénierie de données,ingénierie de la donnée,ingénierie des données,inżynieria danych,inżynierii danych
Design for manufacturing|design for manufacturability,=DFM,=~DFx
Design for testability|=ATPG,boundary scan,design for test,=DFT,jtag boundary scan,scan chains,scan insertion
Digital design|digital circuits,digital electronics,digital logic,digital logic design,logic design
DNS security|=DNSSEC
Email security|anti-phishing,anti-spam,=DKIM,=DMARC,=SPF records
Fit-gap analysis|fit-to-standard,fit-to-standard workshops,fit/gap analysis,gap/fit analysis
Frontend development|client-side development,desarrollo front-end,desarrollo frontend,desenvolvimento front-end,desenvolvimento frontend,développement front,développement front-end,développement frontend,front end,front-end developer,front-end engineer,frontend,Frontend-Entwicklung,frontend-ontwikkeling,Frontendentwicklung,frontendontwikkeling,sviluppo front-end,sviluppo frontend,ui development
Full-stack development|desarrollo full-stack,desarrollo fullstack,desenvolvimento full-stack,desenvolvimento fullstack,développement full-stack,développement fullstack,Front- und Backend,full stack,full stack developer,Full-Stack-Entwicklung,full-stack-ontwikkeling,fullstack,Fullstack-Entwicklung,sviluppo full-stack,sviluppo fullstack
Game economy design|in-game economy,monetization design
Game testing|game qa,playtests
Hardware design|circuit board design,circuit design,conception électronique,desenho de hardware,diseño de circuitos,diseño de hardware,diseño electrónico,electronic circuits,electronic design,electronics design,elektronicaontwerp,Elektronikentwicklung,hardware development,hardware engineer,hardware engineering,Hardware-Entwicklung,Hardwareentwicklung,hardwareontwerp,hardwareontwikkeling,progettazione elettronica,progettazione hardware,projektowania elektroniki,projektowanie elektroniki,projektowanie układów elektronicznych,projeto de hardware,projeto eletrônico,Schaltungsentwicklung,Schaltungsentwurf,schematic design,électronique numérique
Hardware/software co-design|hardware software codesign
Incident management|gerenciamento de incidentes,gestion des incidents,gestion d’incidents,gestione degli incidenti,gestione incidenti,gestión de incidencias,gestión de incidentes,gestão de incidentes,incident management process,incidentbeheer,incidenthantering,incidentmanagement,obsługa incydentów,obsługi incydentów,Störungsmanagement,zarządzania incydentami,zarządzanie incydentami
Incremental static regeneration|=~ISR
Internationalization|i18n
IP telephony|telephony integration,voip telephony
Linux packaging|debian packaging,package maintainers,rpm packaging
Localization|l10n
Low-power design|battery optimization,energy efficiency of software,power management,power optimization,ultra-low-power
Mobile development|aplicaciones móviles,aplicativos móveis,aplicações móveis,aplikacjami mobilnymi,aplikacje mobilne,aplikacji mobilnych,app mobili,App-Entwicklung,app-ontwikkeling,application mobile,applications mobiles,applicazioni mobili,desarrollo de aplicaciones móviles,desarrollo móvil,desenvolvimento mobile,développement mobile,Entwicklung mobiler Anwendungen,Entwicklung mobiler Apps,mobiele applicaties,mobiele apps,mobile Anwendungsentwicklung,mobile applications,mobile apps,mobile developer,Mobilentwicklung,sviluppo di app,sviluppo mobile
Pair programming|mob programming,pair program,paired programming,~pairing,programación en pareja,programação em par,programação em pares,programmation en binôme,programmazione in coppia,programowania w parach,programowanie w parach
Phishing analysis|email threat analysis,phishing investigations
Platform engineering|developer platforms,internal developer platform,platform engineer
Presales|pre-sales,presales engineering
Privacy engineering|differential privacy,homomorphic encryption,privacy by design,privacy-enhancing technologies
Probabilistic modeling|bayesian networks,particle filters,probabilistic filtering,probabilistic graphical models,probabilistic models,probabilistic programming
Problem management|problem management process
Project management|conduite de projet,dirección de proyectos,gerenciamento de projetos,gestion de projet,gestione dei progetti,gestione di progetti,gestione progetti,gestión de proyectos,gestão de projectos,gestão de projetos,pilotage de projet,project planning,projectbeheer,projectleiding,projectmanagement,Projektleitung,Projektmanagement,Projektsteuerung,prowadzenie projektów,Teilprojektleitung,zarządzania projektami,zarządzanie projektami,zarządzaniu projektami
RDF vocabularies|linked data,linked open data,resource description framework,web ontology language
Refactoring|refactoren,refactorisation,refactorización,refactorización de código,refactors,refaktoring,refaktoringu,refaktoryzacja,refaktoryzacji,refaktoryzację,refatoração,refatoração de código,rifattorizzazione,réusinage
Reliability engineering|accelerated life testing,=~HALT,hardware reliability,=HASS,=MTBF,weibull analysis
Requirements analysis|analisi dei requisiti,analisi requisiti,analiza wymagań,analizie wymagań,analizy wymagań,analizę wymagań,analyse des besoins,analyse des exigences,analyse du besoin,analyse van requirements,Anforderungsanalyse,Anforderungsanalysen,análise de requisitos,análisis de requerimientos,análisis de requisitos,behoefteanalyse,cahier des charges,expression de besoins,kravanalys,kravhantering,kravinsamling,kravspecifikation,levantamiento de requisitos,recueil du besoin,requirement analysis,requirements definition,requirements engineering,requirementsanalyse
Requirements gathering|Anforderungsaufnahme,Anforderungserhebung,captura de requisitos,gather requirements,gathering requirements,levantamento de requisitos,levantamiento de requerimientos,raccolta dei requisiti,raccolta requisiti,recolha de requisitos,recopilación de requisitos,recueil de besoins,recueil des besoins,requirement gathering,requirements elicitation,toma de requerimientos,toma de requisitos,zbierania wymagań,zbieranie wymagań
Requirements management|Anforderungsmanagement,requirement management,requirements traceability,traceability matrix
Root cause analysis|identify root causes,=RCA,root causing
Row-level security|=RLS
Scripting|automation scripts,języki skryptowe,języków skryptowych,lenguajes de scripting,scripting automation,scripting languages,Skriptentwicklung,Skripting,Skriptsprache,Skriptsprachen,writing scripts
SDK development|client SDKs
Security audits|security assessments,security auditing
Security monitoring|continuous security monitoring,security event monitoring,security information and event management
Sensor calibration|calibration of sensors,camera-lidar calibration,extrinsic calibration,hand-eye calibration,instrument calibration,intrinsic calibration,multi-sensor calibration,robot calibration
Server-side rendering|=SSR
Shift-left testing|shift-left
Site reliability engineering|site reliability,=SRE
Social media marketing|=!SMM,social media management
Software architecture|application architecture,application design,architectural decisions,architectural design,architectural patterns,architecture applicative,architecture design,architecture logicielle,architecture patterns,architecture reviews,architectures logicielles,architektura oprogramowania,architektura systemów,architektury oprogramowania,architektury systemów,architekturę oprogramowania,architettura del software,architettura software,architetture software,arquitectura de sistemas,arquitectura de software,arquitectura del software,arquitecturas de software,arquitetura de software,arquiteturas de software,software design,software-architectuur,Software-Architektur,Software-Architekturen,softwarearchitectuur,Softwarearchitektur,Softwarearchitekturen,system architecture and design
Soldering|rework and soldering,smd soldering
Solution architecture|architecting solutions,solution architect,solutions architect,solutions architecture
Stability testing|longevity testing
Static site generation|=SSG,static sites
Storyboarding|storyboards
System design|conception de systèmes,conception système,desenho de sistemas,diseño de sistemas,high-level design,low-level design,progettazione di sistemi,projektowania systemów,projektowanie systemów,projektowaniu systemów,projeto de sistemas,solution design,systeemontwerp,system architecture,system-level design,systems architecture,systems design,technical design
Systems programming|hardwarenahe Programmierung,hardwarenahe Softwareentwicklung,hardwarenahen Programmierung,low-level languages,low-level programming,low-level software,programación de bajo nivel,programmation bas niveau,system programming,systems-level programming
Technical documentation|document code,documentación técnica,documentation technique,documentation writing,documentations techniques,documentazione tecnica,documentação técnica,documenting architecture,dokumentacja techniczna,dokumentacji technicznej,dokumentację techniczną,software documentation,technische documentatie,technische Dokumentation,technische Dokumentationen,technischen Dokumentation,technischer Dokumentation,write documentation,writing documentation
Technical writing|design documents,redacción técnica,redazione tecnica,redação técnica,rédaction technique,technical design documentation,technical design documents,technical document writing,write documents
Test management|gestion des tests,gestión de pruebas,gestão de testes,Testmanagement,zarządzanie testami
Test planning|piani di test,piano di test,plan de pruebas,plan de test,planes de prueba,plano de testes,planos de teste,plans de test,plany testów,planów testów,stratégie de test,test plans,Testkonzepte,Testkonzepten,testplan,testplannen,Testplanung
Third-party risk management|supplier risk,=TPRM,vendor risk
Trusted execution environments|confidential computing,secure enclaves,=SGX,=TEE,trustzone
UI design|Benutzeroberflächen,conception d'interfaces,design de interfaces,diseño de interfaces,gebruikersinterfaces,grafische Benutzeroberflächen,grafischen Benutzeroberflächen,gui design,interfacce utente,interfaccia utente,interface design,interface do usuário,interface utilisateur,interfaces de usuario,interfaces de usuário,interfaces de utilizador,interfaces utilisateur,interfaz de usuario,interfejs użytkownika,interfejsy użytkownika,interfejsów użytkownika,Oberflächengestaltung,progettazione di interfacce,projektowania interfejsów,projektowanie interfejsów,user interface design,web ui design
UI/UX|ui & ux,ui-ux,ux & ui,ux/ui
UX design|user experience design
Web development|aplikacje webowe,aplikacji internetowych,aplikacji webowych,desarrollo web,desenvolvimento web,développement web,sviluppo web,tworzenie aplikacji webowych,web app development,web application development,web applications development,web developer,web programming,Web-Anwendungen,Web-Entwicklung,Webanwendungen,Webanwendungsentwicklung,webapplicaties,Webapplikationen,webbutveckling,Webentwicklung,webontwikkeling,webudvikling,webutvikling
-Capacity planning|capacity management,!capacity planning,infrastructure capacity planning
=STLC|software testing life cycle
|+ERP
ERP implementation|erp customizing,erp integration,erp migration,erp projects,erp rollout,erp-Einführung,implementation of erp
|?Linux
Security hardening|harden systems,hardening systems,linux hardening,os hardening,server hardening,server hardening guidelines,system hardening
|?Linux,?Windows
System administration|administración de servidores,administración de sistemas,administracja systemami,administracji systemami,administrador de sistemas,administrateur système,administration de systèmes,administration des systèmes,administration système,administration systèmes et réseaux,administrator systemów,administração de servidores,administração de sistemas,administrowania systemami,administrowanie systemami,amministrazione di sistema,amministrazione di sistemi,linux administration,linux system administration,server administration,server configuration,server management,Serveradministration,servers administration,sistemista,sysadmin,sysops,systeembeheer,systeembeheerder,system administrator,Systemadministration,Systemadministrator,Systemadministratorin,Systembetreuung,systems administration,systems administrator,Systemverwaltung,windows administration
|?SQL
Database development|database applications,database developer,database programming,Datenbankentwicklung,Datenbankprogrammierung,sql development
|Audio processing
Music information retrieval|audio classification,audio generation,music generation
|Authentication
Passwordless authentication|biometric authentication
|Cloud security
Cloud workload protection|cloud-native application protection,=CNAPP,=CWPP
|Cross-platform
Cross-platform development|cross platform mobile,multi-platform development
|Data management
Data migration|data conversion,data migration projects,datamigratie,datamigraties,Datenmigration,Datenmigrationen,gegevensmigratie,migraciones de datos,migración de datos,migracja danych,migracje danych,migracji danych,migrację danych,migration de données,migration des données,migrations de données,migrazione dati,migrazione dei dati,migrazione di dati,migração de dados,migrações de dados,reprise de données
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
Identity federation|federated identity
Identity governance|identity governance and administration,=IGA
|Information security
Information security management system|Informationssicherheits-Managementsystem,Informationssicherheitsmanagement,=ISMS,isms,management system for information security
|LLM
Preference optimization|preference data,preference learning,preference tuning
|Machine learning
Uncertainty estimation|bayesian deep learning,uncertainty quantification
|Mathematics
Numerical optimization|convex optimization,nonlinear optimization
Stochastic processes|stochastic calculus,stochastic modeling
|Mobile development
Native app development|native apps,native mobile apps,native mobile development
|Network security
Network segmentation|microsegmentation
Web filtering|content filtering,url filtering,web content filtering,Webfilter
|Networking
Data center networking
Network virtualization|network function virtualization,=NFV,=VNF
Packet analysis|deep packet inspection,packet capture,packet inspection,protocol analysis
Subnetting|=CIDR,ip addressing,ip subnetting,subnets
Wireless networking|wi-fi networks,wireless lan,wireless networks,=WLAN
|Reinforcement learning
Actor-critic|=A2C,=A3C,actor-critic methods,soft actor-critic
Policy gradients|policy gradient methods,policy optimization
Q-learning|deep q-learning,deep q-networks,=DQN
=~PPO|proximal policy optimization
@practice 2
Design systems governance
Directory services
Financial modeling
Fraud analytics
Installation testing
Memory management
Playtesting
Rapid prototyping
Recovery testing
Regular expression matching
Reliability testing
Requirements verification
Sharding
State management
Test strategy
Typography
Access control|access control lists,access reviews,=ACLs,authorisation models,Berechtigungskonzepte,Berechtigungskonzepten,Berechtigungsmanagement,Berechtigungsverwaltung,control de acceso,controle de acesso,controllo accessi,controllo degli accessi,controlo de acessos,contrôle d'accès,gestion des accès,gestion des droits d'accès,gestión de accesos,kontrola dostępu,kontroli dostępu,logical access,permissions management,role-based access,roles and permissions,toegangsbeheer,toegangscontrole,user access management,Zugriffssteuerung
Accessibility|508 compliance,a11y,accesibilidad,accesibilidad digital,accesibilidad web,accessibility best practices,accessibility compliance,accessibility guidelines,accessibility standards,accessibilità,accessibilità digitale,accessibilità web,accessibilité,accessibilité numérique,accessibilité web,accessible ui,accessible web,acessibilidade,acessibilidade digital,acessibilidade web,ada compliance,barrierefreie Webentwicklung,barrierefreies Webdesign,Barrierefreiheit,digital accessibility,digitale Barrierefreiheit,digitale toegankelijkheid,dostępności cyfrowej,dostępność cyfrowa,dostępność stron,section 508,tillgänglighet,toegankelijkheid,webtoegankelijkheid
Analytics engineering|analytics engineer
API documentation|api docs
API versioning|versioning of apis
Autonomous navigation|collision avoidance,collision detection,costmaps,navigation algorithms,obstacle avoidance,obstacle detection,robot navigation
Autoscaling|auto scaling,auto scaling groups,cluster autoscaler,horizontal pod autoscaler,horizontal pod autoscaling
Backup|backup management,backup solutions,backup strategies,backup systems,copia de seguridad,copias de respaldo,copias de seguridad,cópia de segurança,cópias de segurança,data backup,Datensicherung,Datensicherungen,Datensicherungskonzepte,kopie zapasowe,kopii zapasowych,respaldos,sauvegarde et restauration,sauvegardes,säkerhetskopiering
Behavior planning|behavioral planning,decision making for autonomous vehicles,planning algorithms,planning and control,prediction and planning
Browser security|content security policy,=~CSP,same-origin policy
Bug tracking|bug logging,bug reporting,bug reports,bug triage,defect management,defect tracking,defect triage,Fehlermanagement,gestion des anomalies,gestão de defeitos,issue tracking,log bugs,raise bugs,raise defects,raportowanie błędów,report bugs,suivi des anomalies,zgłaszanie błędów
Caching|!cache,cache invalidation,cache management,distributed cache
Change management|accompagnement au changement,=!CAB,change advisory board,change control,conduite du changement,gestion du changement,gestione del cambiamento,gestión de cambios,gestión del cambio,gestão da mudança,gestão de mudanças,verandermanagement,wijzigingsbeheer,zarządzania zmianą,zarządzanie zmianami,zarządzanie zmianą,Änderungsmanagement
Clean code|clean coding,cleancode,code propre,codice pulito,czystego kodu,czysty kod,código limpio,código limpo,readable code,schone code
Client-side rendering|client-side routing,=~CSR
Conformance testing|compliance testing
Crash reporting|crash analytics,crash monitoring,crash reports
Crowdtesting|crowdsourced testing
Cutover planning|cut-over activities,cut-over planning,!cutover,cutover activities,cutover management,go-live planning,go-live support,go-lives
Data center migration|data center relocation,data centre migration,datacenter migration
Data extraction|data-extractie,ekstrakcja danych,ekstrakcji danych,estrazione dati,estrazione dei dati,extracción de datos,extraction de données,extraction des données,extração de dados,pozyskiwanie danych,web data extraction
Data mapping|field mapping
Data privacy|confidentialité des données,dataprivacy,gegevensbescherming,ochrona danych,ochrona danych osobowych,ochrony danych,ochrony danych osobowych,privacidad de datos,privacidad de los datos,privacidade de dados,privacy dei dati,protección de datos,protection des données,protection des données personnelles,protecção de dados,protezione dei dati,proteção de dados
Data science|ciencia de datos,ciência de dados,data scientist,science des données,sciences des données,scienza dei dati
Data synchronization|offline sync,sync engines
Debugging|buggrättning,debug,debuggen,debuggning,debugowania,debugowanie,depuración,depuración de código,depuración de errores,depuração,depuração de código,débogage,débuggage,Fehlersuche im Code,felsökning,foutopsporing,naprawa błędów,usuwanie błędów
Deception technology|honeypots
Desktop development|desktop applications,desktop apps,windows desktop development
Digital marketing|online marketing
Dynamic analysis|dynamic code analysis,dynamic program analysis,runtime analysis tools
Failure analysis|=DFMEA,failure mode and effects analysis,fault analysis,fault detection,fault isolation,fault tree analysis,=FMEA,=FMECA,=FMEDA,=!FTA
Fault tolerance|fault tolerant,tolerancia a fallos,tolerância a falhas,tolérance aux pannes
Feature flags|feature flagging,feature toggles
Game design|game designer
Growth hacking|growth engineering,growth marketing
Hardware testing|board testing,board-level debugging,hardware debug,hardware debugging,hardware validation,hardware verification,lab debugging
Hardware/software integration|hardware-software integration,hw/sw integration
High availability|alta affidabilità,alta disponibilidad,alta disponibilidade,alta disponibilità,Ausfallsicherheit,haute disponibilité,highly available,Hochverfügbarkeit,hoge beschikbaarheid,wysoka dostępność,wysokiej dostępności
Human-computer interaction|=HCI,human machine interaction
Insider threat|insider risk,insider threat detection
IT governance|governance risk and compliance,=GRC,it risk management
Journey mapping|customer journey mapping,user journey maps
Linting|linters
Low-latency systems|low latency,low-latency software,ultra-low latency
Mail servers|email servers,mail server administration,Mailserver,serveurs de messagerie
Memory optimization|memory and performance optimization,memory footprint,memory footprint optimization,memory leaks
Mocking|mock objects,mocks and stubs
Packet processing|=DPDK,fast packet processing
Plugin development|plugin architecture
Process modeling|business process modeling notation,Geschäftsprozessmodellierung,mapeamento de processos,mapowanie procesów,modelado de procesos,modelagem de processos,modelação de processos,modellazione dei processi,modellazione di processi,modelowania procesów,modelowanie procesów,modélisation de processus,modélisation des processus,procesmodellering,process mapping,Prozessmodelle,Prozessmodellierung,value stream mapping
Profiling|memory profiling,profiling tools
Prototyping|prototipado,prototipagem,prototipazione,prototypage,prototypen bouwen,prototypes,prototypowania,prototypowanie
Quality engineering|=QE,quality engineer
Rapid application development|=!RAD
Remote monitoring and management|professional services automation,=RMM,rmm tools
Risk assessment|assessing risks,Risikoanalyse,Risikoanalysen,Risikobewertung,security risk assessments
Risk management|analisi dei rischi,analiza ryzyka,analyse des risques,análise de riscos,análisis de riesgos,gerenciamento de riscos,gestion de risques,gestion des risques,gestione dei rischi,gestione del rischio,gestión de riesgos,gestión del riesgo,gestão de riscos,it risk,risicobeheer,risicomanagement,Risikomanagement,security risk management,technology risk,zarządzania ryzykiem,zarządzanie ryzykiem
Secrets detection|secret detection,secret scanning,secrets scanning
Security hardening of endpoints|endpoint hardening,workstation hardening
Security reviews|security architecture reviews,security design reviews
Security scanning|compliance scanning,security scanners,security scans
Service design|service designer
Software distribution|déploiement de postes,déploiement de postes de travail,software rollout,Softwarepaketierung
Software packaging|deb packaging,distributions packaging,package building
Storage management|enterprise storage,=!Storage,storage administration,storage architecture,storage arrays,storage infrastructure,storage platforms,storage protocols,storage solutions,storage systems administration,storage technologies,unified storage
Structured cabling|cable management,fiber optics,fibre optics,network cabling
Supply chain security|=SLSA,software supply chain
System integration|integración de sistemas,integracja systemów,integracje systemów,integracji systemów,integrację systemów,integratie van systemen,integrazione dei sistemi,integrazione di sistemi,integrazione sistemi,integração de sistemas,intégration de systèmes,intégration des systèmes,intégration système,software integration,systeemintegratie,systemkopplingen,systems integration
Systems engineering|system engineering,systems engineer
Test cases|cas de test,casi di prova,casi di test,casos de prueba,casos de teste,przypadki testowe,przypadki testów,przypadków testowych,scenariusze testowe,scenariuszy testowych,test scenarios,test scripts,testfall,Testfallerstellung,Testfälle,Testfällen,testgevallen,testscenario
Testing frameworks|unit test frameworks,unit testing frameworks
Thermal design|thermal analysis
Troubleshooting|diagnosi dei guasti,diagnostic de pannes,diagnozowania problemów,diagnozowanie błędów,diagnóstico de falhas,diagnóstico de fallos,dépannage,Fehleranalyse,Fehlerbehebung,Fehlerdiagnose,Fehlersuche,probleemoplossing,problem diagnosis,resolución de incidencias,resolución de incidentes,resolução de incidentes,resolução de problemas técnicos,risoluzione dei guasti,risoluzione dei problemi tecnici,rozwiązywania problemów technicznych,rozwiązywanie problemów technicznych,résolution d'incidents,résolution de pannes,storingsanalyse,Störungsbehebung,trouble shooting,troubleshoot,usuwanie awarii
Trusted execution|=OP-TEE,=TF-M,trusted firmware
User flows|user journeys
Vehicle localization|localization algorithms,localization and perception,localization systems,mapping and localization,perception and localization,visual localization
Verification and validation|design verification,=V&V,verification & validation
Virtual networks|virtual networking
Visual design|graphic design,graphic designer,ui graphics,visual designer
Vulnerability remediation|fixing vulnerabilities,remediating vulnerabilities,vulnerability triage
Web performance|front-end performance,frontend performance,frontend performance optimization,Ladezeiten,page speed,performance web,site speed,temps de chargement,website performance
-Monitoring|=APM,application monitoring,cloud monitoring,infrastructure monitoring,monitor services,monitor system health,monitor systems,monitoraggio applicativo,monitoraggio dei sistemi,monitoraggio delle applicazioni,monitoramento,monitoramento de aplicações,monitoramento de sistemas,monitoração,monitoreo,!monitoring,monitoring & alerting,monitoring dashboards,monitoring platforms,monitoring software,monitoring solutions,monitoring strategies,monitoring systems,monitoring techniques,monitoring technologies,monitoring/alerting,monitorización,monitorización de sistemas,monitorização de sistemas,monitorowania,monitorowania aplikacji,monitorowania systemów,monitorowanie,monitorowanie aplikacji,monitorowanie systemów,network monitoring,outils de supervision,performance monitoring,production monitoring,server monitoring,service monitoring,set up monitoring,setting up monitoring,supervision applicative,supervision des systèmes,system monitoring,Systemüberwachung,övervakning,Überwachung von Systemen
-Performance analysis|performance analysis
=UX|doświadczenia użytkownika,doświadczenie użytkownika,esperienza utente,experiencia de usuario,experiencia del usuario,experiência de utilizador,experiência do usuário,experiência do utilizador,expérience utilisateur,gebruikerservaring,gebruikerservaringen,user-experience
~Build systems|build and release,build engineering,build infrastructure,build processes,build scripts,build tooling,build tools
|+Game development
Pathfinding|navigation meshes
|+Git
Git branching|branching and merging,branching models,branching strategies,git branching strategies,git-flow branching,trunk based development
|+Incident response
Incident response playbooks|incident playbooks,incident response plans,ir playbooks,response playbooks,security playbooks,soar playbooks
|+SOC
Alert triage|alert handling,alert investigation,security event triage
|+SQL
Window functions|common table expressions,=CTEs,sql window functions
|?SQL
Database migrations|database schema migrations,db migrations,=!migrations,schema migrations,sql migrations
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
Radar processing|automotive radar,radar perception,radar signal processing
|Data governance
Data stewardship|data steward
|Data privacy
Data anonymization|data masking,de-identification,pseudonymization
|Data visualization
Data storytelling|data-driven storytelling
|Deep learning
Loss functions|custom loss functions,loss design
Mixed precision|=BF16,=FP16,=FP8,low-precision training,mixed-precision training
|Embedded systems
Interrupt handling|interrupt service routines,=~ISR,=~ISRs
|GPU programming,?CUDA
GPU kernels|cuda kernels,custom cuda kernels,custom gpu kernels,gpu kernel development,gpu kernel optimization,kernel fusion,ptx assembly
|Identity management
User administration|account administration,administración de usuarios,administração de usuários,Benutzerverwaltung,gebruikersbeheer,gestion des comptes utilisateurs,gestion des droits,Rechteverwaltung,user account administration,user account management
|Incident response
Tabletop exercises|crisis simulation exercises
|LLM,Fine-tuning
Post-training|alignment of llms,llm alignment,llm post-training,model alignment
|Machine learning
Class imbalance|class-imbalanced data,imbalanced classification,imbalanced data,imbalanced datasets
Text-to-speech|neural tts,speech synthesis,=TTS,voice synthesis
Trajectory prediction|behavior modeling for vehicles,behavior prediction,motion forecasting,motion prediction,trajectory forecasting
|Mobile development
Hybrid apps|hybrid applications,hybrid mobile apps
|PKI
Certificate management|certificate lifecycle,ssl certificate management
|Security scanning
Dependency scanning
|Software architecture
Architecture decision records|=~ADR,=ADRs,decision records
|Speech processing
Speaker recognition|speaker identification,speaker verification,voice biometrics
Voice activity detection|=VAD
|Technical support
IT support|1st- und 2nd-Level-Support,1st-level support,2nd-level support,2nd/3rd-Level-Support,3rd-level support,Anwenderbetreuung,Anwendersupport,Benutzersupport,desktop support,eerstelijns support,end-user support,first-level support,gebruikersondersteuning,help desk,helpdesk,helpdesk support,it helpdesk,l1 support,=!L2 support,l3 support,level 2 support,second-level support,service desk,servicedesk,soporte a usuarios,soporte de usuarios,suporte a usuários,suporte ao usuário,support N2,support niveau 2,support utilisateurs,third-level support,tier 2 support,tier 3 support,tweedelijns support,user support,wsparcie użytkowników
|Technical writing
Documentation as code|docs as code
@practice 1.5
Affiliate marketing
Behavioral modeling
Code signing
Color theory
Complexity theory
Customer analytics
Data reconciliation
Data replication tools
Eye tracking
Game theory
Iconography
Image optimization
Product design
Product management
Test pyramid
Animation systems|animation blueprints,animation graphs,animation programming,character animation,skeletal animation
Assistive technologies|assistive tech,screen magnification,screen readers
Auditing|it audit,technology audit
Automation|automatisation,automatisation des processus,automatisering,Automatisierung,automatización,automatización de procesos,automatização,automatizzazione,automatyzacja,automatyzacja procesów,automatyzacji,automatyzacji procesów,automatyzację,automatyzację procesów,automazione,automazione dei processi,automação,automação de processos,procesautomatisering,process automation,Prozessautomatisierung
Bare metal|bare metal provisioning,bare-metal servers
Benchmarking|benchmark tests,micro-benchmarks,performance benchmarking,performance benchmarks
Beta testing|beta test programs
Churn analysis|churn prediction
Compliance automation|automated compliance
Connection pooling|connection pools
Console programming|console certification,console game development,console hardware,console platforms,first-party certification,lotcheck,platform certification of consoles,=TCRs,=TRC/XR,=TRCs
Customer lifetime value|=CLV,=LTV
Data archiving|archival storage,data archival,data retention
Data center operations|Rechenzentren,Rechenzentrum,Rechenzentrumsbetrieb
Data compression|compression algorithms
Data modeling tools|entity relationship diagrams,er diagrams,=~ERD
Data recovery|restore procedures
Database cloning|database refreshes
Database upgrades|database patching
Dependency management|dependency updates,package management,Paketmanagement
Developer advocacy|developer advocate
Developer relations|developer evangelism,devrel
Device imaging|os deployment,os imaging,windows imaging
Digital preservation|archival collections,digital archives,digital libraries,institutional repositories
Emulation|fpga prototyping,hardware emulation
End-of-line testing|=EOL testing,manufacturing test,production testing
Environmental testing|mechanical shock,thermal testing,vibration testing
Error analysis|misclassification analysis,model error analysis
Failover|automatic failover,failover clustering,failover testing
Game development|desarrollo de juegos,desarrollo de videojuegos,desenvolvimento de jogos,desenvolvimento de videojogos,développement de jeux,développement de jeux vidéo,game dev,game developer,game engines,game programming,gameontwikkeling,games development,produkcja gier,spelontwikkeling,Spieleentwicklung,Spieleprogrammierung,sviluppo di videogiochi,sviluppo videogiochi,tworzenia gier,tworzenie gier
GPU infrastructure|gpu compute,gpu compute clusters,gpu fleets,gpu orchestration,gpu scheduling
Human factors|=!ergonomics,=!Ergonomics
Hydration strategies|islands architecture,partial hydration
Hypercare|post go-live support,post-implementation support
Idempotency|idempotent
Input validation|form validation,input sanitization,payload validation,request validation
Legacy modernization|application modernization,legacy migration,legacy system modernization,modernisation applicative,modernisation des applications,modernisering van legacy,modernización de aplicaciones,modernización de sistemas,modernizacja systemów,modernizacji systemów,modernization of legacy,modernization of legacy systems,modernização de aplicações,modernização de sistemas,modernize legacy,modernize legacy applications,modernize legacy systems,modernizing legacy,modernizing legacy applications,modernizing legacy systems,modernizzazione applicativa,modernizzazione delle applicazioni
Legal XML|=AKN4EU,akoma ntoso,=Formex,legaldocml
License management|gestion des licences,licentiebeheer,Lizenzmanagement,Lizenzverwaltung,software license management,software licensing compliance
Localization management|translation management
Material requirements planning|=MRP,mrp ii,mrp systems
Metadata standards|dublin core,metadata schemas,=OAI-PMH
Model retraining|automated retraining,continuous training,retraining pipelines
Monorepo|mono repo
Network operations|network operations center,=NOC
New product introduction|=~NPI,product introduction
Print servers|Druckserver,print services,printer administration
Quality control|=!QC
Quality management|=QMS,quality management systems,Qualitätsmanagement
Query plans|explain plans,query execution plans
Radiation hardening|radiation-hardened,single event upset
Rate limiting|rate limits,throttling
Runbooks|operational runbooks,run books
Security awareness|phishing simulations,security awareness training
Security controls|implementing controls
Security frameworks|compliance frameworks,cybersecurity frameworks
Semantic versioning|=SemVer
Serialization|binary protocols,data serialization,deserialization,serialization formats
Shadow deployment|champion-challenger,champion/challenger,shadow mode,shadow testing,traffic mirroring,traffic shadowing
SLA management|service level agreements,=~SLAs
State machines|finite state machines,=FSM,statecharts
Technical support|assistenza tecnica,customer technical support,soporte técnico,suporte técnico,support technique,technische ondersteuning,technischen Support,technischer Support,wsparcia technicznego,wsparcie techniczne
Test reporting|test documentation,test evidence,test reports,test summary reports
User stories|gebruikersverhalen,historias de usuario,historie użytkownika,historyjek użytkownika,historyjki użytkownika,histórias de usuário,histórias de utilizador,récits utilisateur,storie utente,story writing
Workplace management|digital workplace,gestion de parc,gestion du parc informatique,werkplekbeheer,workplace engineering,workplace services
-Alerting|alert management,alert rules,!alerting,alerting rules,alerting systems,set up alerts
-Indexing|basic indexing,database indexes,db indexing,index optimization,index tuning,!indexes,indexes and constraints,!indexing,indexing strategies
-Normalization|3nf,database normalization,normal forms
-Partitioning|bucketing,clustering keys,data clustering keys,data partitioning,database partitioning,partition pruning,!partitioning,partitioning strategies,table partitioning
-Records management|records management systems
-Replication|alwayson,data replication,database replication,log shipping,master slave replication,multi-master replication,!replication,streaming replication
=Logging|application logging,centralized logging,log aggregation,log analysis,log management,!logging,logging solutions,logging tools,structured logging
=QA|aseguramiento de calidad,aseguramiento de la calidad,assurance qualité,garantia da qualidade,kwaliteitsborging,qa methodologies,qa processes,qa testing,quality assurance,Qualitätssicherung,software qa,software testing,zapewnienie jakości
|+AI ethics
Model cards|model inventories
|+Detection engineering
Detection use cases|alert tuning,correlation rules,rule tuning,siem content,siem rules,siem tuning,siem use cases
|+ERP
Record to report|=R2R
|+Game design
Game balancing|difficulty balancing,economy balancing,game balance
Game design documents|game documentation,=GDDs
|+Game development
Blend trees|animation blending,animation state machines,character animation systems,procedural animation
Game analytics|game telemetry,player analytics,player telemetry
|+Identity management
Identity protection|identity threat detection,=ITDR
|+MLOps
Data versioning|data version control,dataset versioning,versioning of data
|+Model monitoring
Concept drift|drift monitoring,feature drift,prediction drift
|+Performance tuning
Frame rate optimization|draw call optimization,draw calls,frame budget,frame profiling,framerate optimization
|+Threat intelligence
Indicators of compromise|diamond model,=IOC,=IOCs,lateral movement,pyramid of pain,tactics techniques and procedures,=TTPs
|Algorithms
Competitive programming
String algorithms
Sorting algorithms|sorting and searching
|Compilers,Deep learning
Model compilation|ai compilers,deep learning compilers,graph compilers,ml compilers,model compilers
|Computer vision
Lane detection|lane keeping,traffic sign recognition
|DSP
Noise cancellation|echo cancellation,noise reduction algorithms,noise suppression
|Embedded systems
Watchdog timers|watchdogs
|Game development
Gameplay programming|gameplay,gameplay programmer,gameplay systems
|Mocking
Test doubles|stubs and fakes
|Technical support
Application support|Anwendungsbetreuung,Anwendungssupport,applicatiebeheer,applicatieondersteuning,application maintenance and support,Applikationsbetreuung,Applikationsmanagement,functioneel beheer,l2/l3 support,maintenance applicative,maintien en condition opérationnelle,mantenimiento de aplicaciones,manutenzione applicativa,manutenção aplicacional,production support,soporte aplicativo,soporte de aplicaciones,suporte a aplicações,suporte aplicacional,support applicatif,supporto applicativo,tierce maintenance applicative,utrzymania aplikacji,utrzymanie aplikacji,wsparcie aplikacji
@practice 1
Anomaly alerting
Code generation
Document summarization
Embedded analytics
Naming conventions
Pseudocode
Service catalog
Anti-cheat|anticheat,cheat detection,=~EasyAntiCheat
Atomic operations|atomic variables,condition variables,lock-free,lock-free data structures,lock-free programming,mutexes
Business blueprint|blueprinting,business blueprinting,solution blueprint
Coding standards|code standards,code style guidelines,coding best practices,coding conventions,coding guidelines,programming standards
Communication protocols|communications protocols,industrial protocols,serial communication,serial protocols,wireless communication,wireless protocols
Compliance|compliance management,regulatory compliance
Component architecture|component design
Content pipelines|art content pipelines,art pipelines,asset pipelines,game asset pipelines
Cost center accounting|=CO-PA,controlling and profitability analysis,cost accounting systems,cost centre accounting,material ledger,product costing,profit center accounting,profit centre accounting
Data deduplication|data matching,deduplication,entity resolution,record linkage
Data processing|data processing systems,large-scale data processing
Design documentation|design docs,software design documents
Error handling|exception handling
File systems|distributed file systems,file system design
Flowcharts|flow charts,flow diagrams,process flow diagrams
Go-to-market strategy|~go-to-market,go-to-market planning,gtm motions,gtm planning,gtm strategy,gtm teams
Golden tests|approval testing,golden master testing
HD maps|hd mapping,high-definition maps
High-load systems|high load,high scale systems,high traffic websites
Homologation|type approval,vehicle homologation
Live ops|live operations games,liveops
Metrics definition|kpi definitions,metric definitions
Migration scripts|database migration scripts
Mobile monetization|ad mediation,ad monetization,game monetization,in-app monetization,!monetization
Native extensions|native bindings,native modules,native plugins
Network documentation|network diagrams,network topology,topology design,topology diagrams
NPC behavior|dialogue systems
On-call|astreintes,Bereitschaftsdienst,dyżury,on call support,on-call duty,on-call rotation,out-of-hours rota,out-of-hours support,pager duty rotation,reperibilità,Rufbereitschaft
Open source|=OSS
Parsing|lexers and parsers,parser development
Password management|password managers,password policies
Postmortems|blameless postmortems,post-mortems
Proof of concept|=PoC,proofs of concept
Pull requests|merge requests,=PRs
Reproducible research|experiment reproducibility,reproducible experiments,reproducible pipelines
Scalability|escalabilidad,escalabilidade,highly scalable,horizontal scaling,montée en charge,passage à l’échelle,scalabilità,scalabilité,scalable applications,scalable architectures,scalable software,scalable systems,scaling systems,schaalbaarheid,Skalierbarkeit,skalowalności,skalowalność
Security protocols|secure communication protocols,secure protocols
Self-service analytics|self-serve analytics,self-service bi,self-service reporting
Simulation environments|driving simulation,robot simulation,scenario simulation,scenario-based testing,sensor simulation,simulated environments,simulation frameworks,simulation platforms,simulation tools
Technical specifications|design specifications,functional specifications,functional specs,requirements specifications,software requirement specifications,software specifications,system specifications,technical requirements documents,technical specs
Test coverage|cobertura de pruebas,cobertura de testes,code coverage,copertura dei test,couverture de tests,pokrycie kodu testami,pokrycie testami,Testabdeckung,testdekking,testtäckning
Test infrastructure|test environments,test farms,test lab,test rigs,test systems
Text encoding|=TEI,tei xml
Threat protection|advanced threat protection,threat prevention
Toil reduction|reducing toil
Traceability|requirement traceability
Unstructured data|semi-structured data,structured and unstructured data,unstructured datasets
Usability|Benutzerfreundlichkeit,bruikbaarheid,ergonomie logicielle,Gebrauchstauglichkeit,gebruiksvriendelijkheid,usabilidad,usabilidade,usability engineering,usabilità,utilisabilité,użyteczności interfejsów,użyteczność interfejsów
Web hosting|website hosting
What-if analysis|prescriptive analytics,prescriptive models,scenario analysis,scenario modeling
=UI|användargränssnitt,brugergrænseflader,brukergrensesnitt,=GUI,=UIs,user interfaces
|+Concurrency
Job systems|fiber-based job systems,task graphs
|+ERP
Plan to produce
Hire to retire|=H2R
Lead to cash|=L2C
|+Game development
Dedicated game servers|game backends,game server,game server development,multiplayer servers
Game tools|custom editors,editor tools,game editor tools,level editors,tools programmer
Game UI|game hud
|+SQL
-Joins|complex joins,sql joins
|Algorithms
Route planning|route optimization,routing algorithms,vehicle routing
|Computer vision
!Perception|3d perception,perception algorithms,perception models,perception pipelines,perception stack,robotic perception,vehicle perception
|Data structures
Hash tables|binary trees,hash maps,linked lists,trees and graphs
|Monitoring
Uptime monitoring|end-user monitoring,real user monitoring,synthetic monitoring,synthetic tests
|SAFe
Release trains|=ART planning,pi planning,program increment planning
@practice 0.5
Customer development
Data literacy
Experiment platforms
Gamification
Pagination
Audit trails|audit logging,audit logs
Backpressure|back pressure
Contact center|call center technology,contact center platforms,contact center technologies,contact centre
Digital advertising|ad operations,ad tech platforms,display advertising,online advertising
Form handling|web forms design
Lab automation|instrument control,laboratory automation
Managed services|managed service provider,=!MSP
Matchmaking|leaderboards,lobby systems
Resilience patterns|bulkhead pattern,circuit breakers,exponential backoff,retries,retry logic,retry mechanisms,retry policies
Technical debt|debito tecnico,dette technique,deuda técnica,dívida técnica,dług techniczny,dług technologiczny,długu technicznego,długu technologicznego,tech debt,technische schuld
|Design systems
Theming|dark mode,design tokens
|Payments
Billing systems|billing platforms,subscription billing
@practice 0
Data marketplace
Maintainability|code maintainability,maintainable,maintainable code,maintainable software
-Transactions|=ACID,acid properties,acid transactions,database transactions,distributed transactions,transaction management
@concept 4
WebRTC
MITRE ATT&CK|att&ck,mitre attack
PCB design|Leiterplattendesign,Leiterplattenentwicklung,Leiterplattenentwurf,Leiterplattenlayout,=PCB,pcb layout
SysML|=MBSE,model-based systems engineering
=ArchiMate
=OpenSCAP|=SCAP
=RPA|robotic process automation
|+Digital design
RTL coding
|+Web services,API,HTTP
REST API|api rest,API RESTful,API RestFull,APIs REST,APIs RESTful,http apis,json apis,json rest,=REST,=ReST,!rest,rest endpoints,rest interfaces,rest services,rest web services,rest-based,REST-Schnittstelle,REST-Schnittstellen,restapi,restful,restful api,restful web services,servicios REST,serviços REST,usług REST,usługi REST
|AUTOSAR,C++
AUTOSAR Adaptive|autosar adaptive platform
|Automotive software
=AUTOSAR
|C
MISRA C|misra
|Cybersecurity
Malware analysis|analyze malware,malware detection,malware research,malware reverse engineering,malware samples
Threat hunting|threat hunter
Threat modeling|=~STRIDE,threat models
|Data pipelines,Data integration
=ELT|elt pipelines,elt processes,elt tools
=ETL|etl development,etl frameworks,etl jobs,etl pipelines,etl processes,etl tools,extract transform load
|Embedded systems,Real-time systems
=RTOS|real-time operating system
|Functional safety
ISO 26262
|LLM
Prompt engineering|prompt design,prompting techniques
=RAG|retrieval-augmented generation
|Machine learning
Deep learning|apprendimento profondo,apprentissage profond,aprendizado profundo,aprendizagem profunda,aprendizaje profundo,deep neural networks,=DL,=DNN,głębokie uczenie,głębokiego uczenia,uczenia głębokiego,uczenie głębokie
Reinforcement learning|reinforcement learning algorithms,=RL,rl algorithms
=NLP|elaborazione del linguaggio naturale,maschinelle Sprachverarbeitung,natural language processing,natural language understanding,natuurlijke taalverwerking,=NLU,procesamiento de lenguaje natural,procesamiento del lenguaje natural,processamento de linguagem natural,processamento de língua natural,przetwarzania języka naturalnego,przetwarzanie języka naturalnego,przetwarzaniu języka naturalnego,Sprachverarbeitung,traitement automatique des langues,traitement automatique du langage,traitement du langage naturel
|MongoDB,Express,Angular,Node.js
MEAN stack|=~MEAN
|MongoDB,Express,React,Node.js
MERN stack|=MERN
|NLP
Sentiment analysis
Named entity recognition|=NER
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
=SOAP|soap api,soap web services,wsdl
@concept 3.5
AsyncAPI
Cloud data platforms
GOV.UK Design System
IEC 61511
io_uring
ISO 14971
ISO 22301
ISO 27002
ISO 27701
ISO 42001
JAMstack
Sensor fusion
YARA rules
Automotive SPICE|aspice
Bayesian statistics|bayesian
Data visualization|data viz,datavisualisatie,datavisualisaties,datavisualisation,dataviz,Datenvisualisierung,Datenvisualisierungen,visualisatie van data,visualisation de données,visualisation des données,visualizaciones de datos,visualización de datos,visualizations,visualização de dados,visualizações de dados,visualizzazione dati,visualizzazione dei dati,visualizzazione di dati,wizualizacja danych,wizualizacje danych,wizualizacji danych,wizualizację danych
Data warehousing|almacenes de datos,almacén de datos,armazém de dados,armazéns de dados,cloud data warehouses,cloud warehouses,data warehouse,datawarehouses,=DW,dw/bi,=DWH,=EDW,enterprise data warehouse,entrepôt de données,entrepôts de données,hurtowni danych,hurtownia danych,hurtowniach danych,hurtowniami danych,hurtownie danych,~warehouse
EN 50128|en 50126
Event-driven architecture|architecture orientée événements,architecture événementielle,architectures événementielles,architektura sterowana zdarzeniami,architektura zdarzeniowa,architektury zdarzeniowej,architettura a eventi,architetture a eventi,architetture event-driven,arquitectura dirigida por eventos,arquitectura orientada a eventos,arquitecturas orientadas a eventos,arquitetura orientada a eventos,arquiteturas orientadas a eventos,=!EDA,event based architecture,event driven,event-driven microservices,event-oriented architecture
Exploratory data analysis|data exploration,=~EDA,exploratory analysis
GPU programming|gpu acceleration,gpu computing,=GPUs
IEC 61131|iec 61131-3
IEC 62443|isa 62443,isa 99,isa/iec 62443
Image processing|beeldverwerking,Bildverarbeitung,elaborazione delle immagini,elaborazione di immagini,industrielle Bildverarbeitung,procesamiento de imágenes,processamento de imagem,processamento de imagens,przetwarzania obrazów,przetwarzanie obrazów,traitement d'images
ISO 13485|medical device quality
ISO 27017|iso 27018
Microservices|architecture microservices,architektura mikroserwisowa,architektura mikrousług,architektury mikroserwisowej,architektury mikrousług,architekturze mikroserwisowej,architettura a microservizi,arquitectura de microservicios,arquitetura de microsserviços,micro serviços,micro-services,Microservice-Architektur,Microservice-Architekturen,microservicearchitectuur,microservices-architectuur,microservicios,microservizi,microserviços,microsserviços,mikroserwisach,mikroserwisami,mikroserwisy,mikroserwisów,mikrotjenester,mikrotjänster,mikrousług,mikrousługi,service-based architecture
NIST 800-171|=CMMC
NIST Cybersecurity Framework|=CSF,nist csf
OWASP Mobile|=MASVS
OWASP SAMM|=BSIMM
Privileged access management|=PAM
Protocol Buffers|protobufs
WebSockets|web sockets
=COBIT
=DO-160
=DO-254
=Essential Eight
=IAST
=PASTA threat modeling
=SABSA
=AJAX|=~Ajax
=ARINC 429|=!ARINC,arinc 653,arinc 664
=BSI IT-Grundschutz|it-grundschutz
=CASB|cloud access security broker
=DISA STIG|=STIG,=STIGs
=FPGA|=FPGAs
=LAMP|lamp stack
=MIL-STD-1553|1553 bus,=!MIL-STD,mil-std-1553b,mil-std-461
=OLAP|olap cubes
=OOP|conception orientée objet,développement orienté objet,object georiënteerd programmeren,object orientation,object oriented,object oriented programming,objectgeoriënteerd programmeren,objectgeoriënteerde programmeertaal,objektorienterad programmering,objektorientierte Programmiersprachen,objektorientierte Programmierung,objektorientierte Softwareentwicklung,objektorientierten Programmiersprachen,objektorientierten Programmierung,objektorientierter Programmierung,objektorientierter Softwareentwicklung,=OO,oo programming,oop concepts,oop principles,orientación a objetos,orientação a objetos,programación orientada a objetos,programação orientada a objectos,programação orientada a objetos,programmation objet,programmation orientée objet,programmazione a oggetti,programmazione ad oggetti,programmazione orientata agli oggetti,programowania obiektowego,programowanie obiektowe,programowaniu obiektowym
=OSINT|open-source intelligence
=PWA|progressive web applications,progressive web apps,=PWAs
=SASE|secure access service edge,=~SSE,=SSE security
=~SOAR
|+CSS
CSS preprocessors|css frameworks,css pre-processing,css pre-processor languages,css pre-processors,css preprocessing
|+Data quality
Soda data quality|=SodaCL
|+Data vault
Data Vault 2.0|data vault 2,data vault methodology,data vault modeling
|+Dimensional modeling
Inmon|inmon methodology,kimball and inmon,kimball/inmon
|+VLSI
Clock tree synthesis|clock tree,electromigration,gdsii,ir drop,ir drop analysis,physical implementation,place & route,power grid design,power planning,=!SDC,sta/timing closure
|AI
Computer vision|beeldherkenning,=CV algorithms,image analysis,image recognition,machine vision,maschinelles Sehen,vision par ordinateur,visione artificiale,visión artificial,visión por computador,visión por computadora,visão computacional,visão por computador,widzenia komputerowego,widzenie komputerowe,wizja komputerowa,wizji komputerowej
LLM|language models,large language models,llm apis,llm applications,llm providers,llm-based,=LLM-powered
Machine learning|ai/ml,apprendimento automatico,apprentissage automatique,apprentissage machine,aprendizado de máquina,aprendizagem automática,aprendizagem de máquina,aprendizaje automático,aprendizaje de máquina,machinaal leren,machine learning algorithms,maschinellem Lernen,maschinellen Lernens,maschinelles Lernen,maskininlärning,maskinlæring,=ML,ml algorithms,ml engineering,ml models,ml/ai,statistical learning,uczenia maszynowego,uczenie maszynowe,uczeniem maszynowym,uczeniu maszynowym
|Accessibility
WAI-ARIA|aria
|Accessibility,Web accessibility
=WCAG|wcag 2.0,wcag 2.1,wcag 2.2
|Application security
OWASP Top 10|owasp
|Bluetooth
Bluetooth Low Energy|=BLE,bluetooth le
|Compliance
PCI DSS|=PCI,pci compliance,pci dss compliance
|Compliance,Information security,Information security management system
ISO 27001|iso/iec 27001,iso27001
|Computer vision
Image segmentation
Object detection
|Cybersecurity
Application security|Anwendungssicherheit,app security,applicatiebeveiliging,Applikationssicherheit,appsec,bezpieczeństwa aplikacji,bezpieczeństwo aplikacji,segurança aplicacional,segurança de aplicações,seguridad de aplicaciones,seguridad en aplicaciones,sicurezza applicativa,sicurezza delle applicazioni,software security,sécurité applicative,sécurité des applications,web security
Network security|bezpieczeństwa sieci,bezpieczeństwo sieci,bezpieczeństwo sieciowe,firewall administration,firewall management,firewall policies,firewall rules,netwerkbeveiliging,network systems security,Netzwerksicherheit,perimeter security,segurança de redes,seguridad de red,seguridad de redes,seguridad en redes,sicurezza delle reti,sicurezza di rete,sécurité des réseaux,sécurité réseau
Vulnerability management|gestion des vulnérabilités,gestión de vulnerabilidades,gestão de vulnerabilidades,remediate vulnerabilities,Schwachstellenanalyse,Schwachstellenanalysen,Schwachstellenmanagement,Schwachstellenscans,security vulnerabilities,triage of vulnerabilities,=TVM,vulnerability mitigation,zarządzanie podatnościami
|Data warehousing
Data marts
|Design patterns
Model-view-presenter|=~MVP
=CQRS
=MVC|model-view-controller,mvc architecture,mvc frameworks
=MVVM|model-view-viewmodel
|Embedded systems
ESP32|esp8266
=Arduino
|Endpoint security
=EDR|=XDR
|Kubernetes
Kubernetes operators|=CRDs,custom resource definitions,operator pattern
|LLM
Model Context Protocol|=MCP
=~Claude|anthropic claude,claude ai,claude models
|Microcontrollers,ARM
ARM Cortex|arm cortex-a,arm cortex-m,cortex-m,cortex-m0,cortex-m3,cortex-m33,cortex-m4,cortex-m7
|Networking
SD-WAN|sdwan
|Numerical methods
Computational fluid dynamics|=~CFD,cfd analysis,cfd simulations
|OWASP Top 10
OWASP ASVS|=ASVS
|PWA
Service workers
|REST API,API documentation
OpenAPI|open api,openapi/swagger,=Swagger,=SWAGGER,!swagger,swagger/openapi
|Statistics
Causal inference|causal analysis,causal modeling,difference-in-differences,uplift modeling
|Time series
=!ARIMA
|Zero trust
=ZTNA|zero trust network access
@concept 3
API management
API security
Cohort analysis
Data lake
Data mesh
IEC 60601
Information architecture
ISO 20000
Predictive analytics
Reverse ETL
Service mesh
Sigma detection
Zero trust
Analog design|analog circuit design,=LTspice,=~SPICE
Analytical models|analytical modeling
Asynchronous programming|!async,async/await,asynchronicity,asynchronous apis,asynchronous calls,asynchronous code,asynchronous execution,asynchronous processing,asynchronous systems,asynchronous tasks,asynchronous workflows,synchronous and asynchronous
Blue-green deployment|blue/green deployments,canary deployments,canary releases,canary rollouts,canary testing,progressive delivery,rolling deployments,zero-downtime deployments
Change data capture|=CDC
CIS benchmarks|cis controls
Common Criteria|=FIPS,=FIPS 140-2,fips 140-3
Conversion rate optimization|=~CRO
Cryptography|crypto libraries,cryptographic,Kryptografie,Kryptographie
Cyber Kill Chain|kill chain
Data governance|datagovernance,gobernanza de datos,gobernanza del dato,gobierno de datos,gobierno del dato,~gouvernance,gouvernance data,gouvernance de données,gouvernance de la donnée,gouvernance des données,~governance,governance dei dati,governança de dados,governança dos dados,governação de dados,governo dei dati
Data mining|eksploracja danych,eksploracji danych,exploration de données,fouille de données,mineração de dados,minería de datos
Data pipelines|analytics pipelines,canalizaciones de datos,chaînes de traitement de données,data flows,data ingestion pipelines,data processing pipelines,datapijplijn,datapijplijnen,datastromen,Datenpipelines,flujos de datos,flussi dati,flussi di dati,flux de données,fluxos de dados,gegevensstromen,ingestion pipelines,ml pipelines,pipeline dati,pipeline de dados,pipeline de datos,pipeline de données,pipeline di dati,pipelines data,pipelines de dados,pipelines de datos,pipelines de données,pipelines for data,potokami danych,potoki danych,potoków danych,przepływy danych,przepływów danych
Design patterns|Entwurfsmuster,Entwurfsmustern,gang of four,=GoF,object-oriented design patterns,ontwerppatronen,oo design patterns,padrões de desenho,padrões de design,padrões de projeto,patron de conception,patrones de diseño,patrons de conception,pattern di progettazione,programming patterns,software design patterns,wzorcami projektowymi,wzorce projektowe,wzorców projektowych
Digital forensics|computer forensics,forensic analysis,forensics,IT-Forensik
Enterprise architecture|architecture d'entreprise,architecture des systèmes d'information,architektura korporacyjna,architektury korporacyjnej,architettura aziendale,architettura enterprise,arquitectura empresarial,arquitetura corporativa,arquitetura empresarial,bedrijfsarchitectuur,enterprise architect,enterprise-architectuur,Enterprise-Architektur,Unternehmensarchitektur
Enterprise integration patterns|=EIP,enterprise integration,integration patterns
Explainable AI|explainability,model explainability,model interpretability,=XAI
Functional programming|=FP,functional languages,functional paradigms,functioneel programmeren,programación funcional,programação funcional,programmation fonctionnelle,programmazione funzionale,programowania funkcyjnego,programowanie funkcyjne
Functional safety|funktionale Sicherheit,funktionalen Sicherheit,funktionaler Sicherheit,=FuSa,iec 61508
Hardware-in-the-loop|=HIL,HiL-Prüfstände,HiL-Prüfständen,HiL-Tests,=SIL testing
Headless CMS|headless-friendly
Hypothesis testing|statistical testing
Imitation learning|behavior cloning,behavioral cloning,learning from demonstration
Interaction design|interaction designer,motion graphics
Knowledge graphs|ontologies,=OWL,=RDF,semantic web
Message queues|asynchronous messaging,colas de mensajería,colas de mensajes,filas de mensagens,filas de mensageria,files de messages,kolejek komunikatów,kolejki komunikatów,meddelandeköer,mensageria,message brokers,message bus,message queueing,message queuing,message systems,message-driven,message-oriented middleware,!messaging,messaging middleware,messaging platforms,messaging queues,messaging systems,messaging technologies,Nachrichtenwarteschlangen,pub-sub,pub/sub,publish/subscribe,pubsub,!queue,queueing systems,queuing systems,sistemas de mensajería,systemy kolejkowe
Micro-frontends|micro front end,microfrontend
Model-in-the-loop|=~MIL testing,processor-in-the-loop,=~SIL,software-in-the-loop
Motor control algorithms|field-oriented control,=FOC,vector control of motors
Parallel programming|parallel algorithms,parallel processing
Path planning|motion planning,trajectory planning
Power electronics|Leistungselektronik,motor control
Power systems analysis|load flow,power flow studies,short-circuit studies
Predictive modeling|modelado predictivo,modelagem preditiva,modele predykcyjne,modeli predykcyjnych,modelli predittivi,modelos predictivos,modelos preditivos,modèles prédictifs,modélisation prédictive,prediction models,predictive models,prediktiva modeller,Prognosemodelle,voorspelmodellen,Vorhersagemodelle
Raspberry Pi|raspberrypi
Reactive programming|=FRP,reactive architecture,reactive extensions,reactive streams,reactive systems
Regression analysis|linear regression,logistic regression,regression models
Secure coding|secure code,secure development,secure programming,secure sdlc,secure software development
Socket programming|networking programming,sockets,sockets programming,tcp sockets,tcp/ip programming
Software-defined networking|=SDN,software defined networks
State estimation|kalman filtering,kalman filters
Virtualization|virtualisatie,Virtualisierung,Virtualisierungslösungen,Virtualisierungstechnologien,virtualización,virtualização,virtualized environments,virtualizzazione,wirtualizacja,wirtualizacji,wirtualizacją,wirtualizację
Web analytics|digital analytics,website analytics
Z-Wave|zwave
-Model training|model tuning,training models
-Saga pattern|saga pattern
=CIEM
=CMMI
=DSPM
=FAIR risk
=RAML
=RASP
=SCADA
=VIPER
=CSA STAR|cloud controls matrix
=DLP|data loss prevention
=DSP|digitale Signalverarbeitung,elaborazione dei segnali,elaborazione del segnale,procesamiento de señales,procesamiento digital de señales,processamento de sinais,processamento de sinal,przetwarzania sygnałów,przetwarzanie sygnałów,signaalverwerking,signal processing,Signalverarbeitung,traitement de signal,traitement du signal,tratamiento de señal
=ECSS|ecss standards
=ESB|enterprise service bus
=GIS|geographic data,geographic information systems,Geoinformationssysteme,Geoinformationssystemen,geospatial
=GNC|guidance and control,guidance and navigation
=ISA-88|batch control systems,=S88
=ISA-95|=S95
=ITSM|it service management,service management itil
=OData|=ODATA
=OOAD|object-oriented analysis,object-oriented analysis and design,=OOA
=ORM|object-relational mapping,orm frameworks,orm tools,=ORMs
=PLC|automates industriels,automates programmables,autómatas programables,autómatos programáveis,controladores lógicos programáveis,controllori programmabili,plc programming,PLC-programmeren,PLC-programmering,=PLCs,programación de autómatas,programación de PLC,programação de PLC,programmable logic controllers,programmation automate,programmazione PLC,programowania sterowników,programowanie sterowników,SPS-Programmierer,SPS-Programmierung,sterowniki PLC,sterowników PLC
=RMF|risk management framework
=SIMD|=AVX,vectorization
=SOA|service oriented architecture
=UEBA|user and entity behavior analytics
=VDI|citrix xendesktop,virtual desktop infrastructure,vmware horizon,xenapp,xendesktop
=VLSI|asic design,=!EDA,eda tools,physical design,rtl design,timing closure
=VoIP|=SIP,voice over ip,=VOIP
=~Thrift|apache thrift
|+Communication protocols
Beamforming|antenna arrays,phased arrays
=OFDM|=OFDMA
|+Compilers
Compiler optimization|code generators,compiler backends,compiler construction,compiler engineering,compiler frontends,intermediate representations,=~JIT,jit compilation,jit compilers,just-in-time compilation
|+Containers
Container orchestration|container management,container management and orchestration,container orchestration platforms,container orchestration systems,container orchestration tools,container orchestrators,containerization and orchestration,containers and orchestration,orchestration de conteneurs,orchestration des conteneurs,orkiestracja kontenerów,orquestación de contenedores,orquestração de containers
|+Cryptography
Applied cryptography|cryptographic algorithms,cryptographic engineering,cryptographic libraries,cryptographic primitives,cryptographic protocols,cryptography libraries,=ECC cryptography,=ECDSA,elliptic curves,hash functions,merkle trees,secure multiparty computation,threshold signatures
|+GIS
Cartography|cartographic design,map design,map making,map production
Geoprocessing|geo-processing,geospatial data processing,geospatial processing,spatial data processing,spatial modeling,spatial statistics
Geospatial data|geo data,geodata,Geodaten,geospatial datasets,spatial data,spatial data infrastructure,spatial datasets
Spatial databases|geodatabase,geospatial databases,spatial indexing,spatial queries
|+Java,+Multithreading
Java concurrency|java concurrency api,java multithreading,java.util.concurrent
|+Network virtualization
ETSI MANO|=CNFs,=MANO,nfv orchestration,=NFVI,=ONAP,=~OSM,vnf lifecycle management,=VNFM
|+Networking
SR-IOV|kernel bypass networking,=OVS-DPDK,smartnic,=SRIOV
|+SIMD
SIMD intrinsics|avx-512,=AVX2,=AVX512,compiler intrinsics,=SSE/AVX,=SVE,vector intrinsics,vectorized code
|+SQL Server
SQL Server high availability|availability groups,database mirroring
|+SystemC
Transaction-level modeling|esl modeling,=TLM,tlm 2.0,virtual platforms,virtual prototypes,virtual prototyping
|+Virtualization
Hyperconverged infrastructure|converged infrastructure,=~HCI,hyper-converged,hyper-converged infrastructure,hyperconverged,hyperconvergence
|?AI
Generative AI|AI generativa,gen-ai,genai,generatieve AI,generative artificial intelligence,generatywna AI,generatywna sztuczna inteligencja,generatywnej AI,generatywnej sztucznej inteligencji,IA generativa,IA générative,inteligencia artificial generativa,inteligência artificial generativa,intelligence artificielle générative,intelligenza artificiale generativa
|Authorization,Access control
=RBAC|role checks,role-based access control,role-based permissions
|Blockchain
Smart contracts
Solana
Ethereum|=EVM
|Compliance
SOC 2|soc2,soc2 type ii
=FedRAMP
=FISMA
=HITRUST
|Compliance,Information security
=NIST|nist 800-53
|Computer graphics
Graphics programming|graphics rendering,real-time rendering,rendering pipelines,rendering programming
Ray tracing|path tracing
|Concurrency
Multithreading|multi-threaded,multithread,multithreaded,programowanie wielowątkowe,thread safety,thread-safe code,threading,wielowątkowości,wielowątkowość
|Cryptography
Multi-party computation|=!MPC
Post-quantum cryptography|=PQC
Zero-knowledge proofs|zero knowledge,zk proofs,zk-snarks,zk-starks,zkps
=PKI|digital certificates,public key infrastructure,x.509
|Cybersecurity
MITRE D3FEND|=D3FEND
Threat intelligence|=~CTI,threat intel
|Data lake
Lakehouse|data lakehouses,lakehouse architecture,lakehouse platform
|Data pipelines
Data workflows
|Deep learning
-Transformers|transformer architectures,transformer models,transformer networks,transformer-based,transformer-based models
=GANs|generative adversarial networks
|Deep learning,Generative AI,?Stable Diffusion
Diffusion models|diffusion-based models,latent diffusion,stable diffusion models
|Design patterns
Dependency injection|=!DI,injection de dépendances,inversion of control,inyección de dependencias,=IoC
|Embedded systems
Microcontrollers|=MCUs,microprocessors,Mikrocontroller,Mikrocontrollern,Mikrocontrollerprogrammierung
|Event-driven architecture
Event sourcing
|Fine-tuning
Parameter-efficient fine-tuning|=LoRA,=PEFT
Supervised fine-tuning|=SFT
|Firewalls
=NGFW|next-gen firewalls,next-generation firewall
|IoT
Zigbee
|LLM
ChatGPT|=GPT,gpt models
Vision language models|multimodal models,=VLMs
|LLM,Deep learning
-Fine-tuning|fine-tune models,!fine-tuning,fine-tuning llms,fine-tuning models,llm fine-tuning,model fine-tuning
|Linux
Device tree
|Machine learning
Federated learning
Random forest
Supervised learning
Transfer learning
Unsupervised learning
AutoML|automated machine learning
Feature engineering|feature extraction,feature selection
Gradient boosting|gradient boosted trees
Support vector machines|=SVM,=SVMs
|Machine learning,Deep learning
Neural networks|cnn models,=CNNs,=LSTM,lstm networks,neurale netwerken,neuronale Netze,neuronalen Netzen,neuronaler Netze,redes neurais,redes neuronais,redes neuronales,reti neurali,=RNN,réseau de neurones,réseaux de neurones,sieci neuronowe,sieci neuronowych,sieciami neuronowymi
|Mathematics
Mathematical optimization
|Message queues
Dead letter queues|=DLQ,=DLQs
|Network security
IDS/IPS|=IDS,intrusion detection,intrusion detection systems,intrusion prevention,=IPS,ips/ids
=WAF|web application firewall
|Networking,Network security
Firewalls|cortafuegos,firewalling,pare-feu,pare-feux
|Operating systems,C,?Linux
Kernel development|kernel internals,kernel modules,kernel programming,kernel-level programming,linux kernel,linux kernel development
|Parallel programming
High-performance computing|=HPC
=~MPI|message passing interface,open mpi,openmpi
|Risk management
ISO 27005|iso/iec 27005
|Storage management
=!SAN|=SAN storage,storage area network
|Threat modeling
LINDDUN
|Web performance
Core Web Vitals|lighthouse scores,web vitals
@concept 2.5
Bluetooth
C4 model
Cyber Resilience Act
DORA metrics
EU AI Act
ISO 15504
ISO 9001
LiDAR
Network programming
2D animation|2d games,2d graphics,spine 2d
Anomaly detection|anomaliedetectie,Anomalieerkennung,avvikelsedetektering,detección de anomalías,detecção de anomalias,détection d'anomalies,détection des anomalies,Erkennung von Anomalien,outlier detection,rilevamento delle anomalie,rilevamento di anomalie,wykrywania anomalii,wykrywanie anomalii
API gateway|api gateway products
Asynchronous I/O|async i/o,=epoll,event loops,event-driven i/o,=IOCP,=kqueue,non-blocking i/o,non-blocking io,nonblocking io
Automated test equipment|=ATE
Backtesting|back-testing,backtesting frameworks,quantitative strategies,strategy backtesting,systematic strategies,systematic trading
Blockchain|block chain,distributed ledger,distributed ledger technology,=DLT
Business intelligence|=BI,bi front-end,bi frontend,bi reporting,bi solutions,bi tools,bi/reporting,informatique décisionnelle,inteligencia de negocio,inteligencia empresarial,inteligência de negócios
Computer graphics|3d graphics,rendering engines
Containers|Container-Technologien,containerisatie,containerised,Containerisierung,containerization,containerização,containerize,containerizzazione,containertechnologie,Containertechnologien,conteinerização,~contenedores,contenerización,conteneurisation,~conteneurs,contêineres,~kontenerami,~kontenery,konteneryzacja,konteneryzacji,konteneryzację,linux containers,oci image,oci registry,oci standard
Data architecture|architecture de données,architecture des données,architectures de données,architektura danych,architektury danych,architekturę danych,architettura dati,architettura dei dati,architetture dati,arquitectura de datos,arquitecturas de datos,arquitetura de dados,arquiteturas de dados,data architect,data-architectuur,gegevensarchitectuur
Data cleaning|clean data,cleaning data,czyszczenia danych,czyszczenie danych,data cleansing,data cleanup,dataopschoning,depuración de datos,limpeza de dados,limpieza de datos,nettoyage de données,nettoyage des données,opschonen van data,preparação de dados,przygotowania danych,przygotowanie danych,pulizia dei dati,tratamento de dados
Data integration|combine data from,combining data from,data-integratie,gegevensintegratie,integración de datos,integracja danych,integracji danych,integrację danych,integrate data from,integrating data from,integrazione dati,integrazione dei dati,integrazione di dati,integração de dados,intégration de données,intégration des données
Data preparation|data pre-processing,data preprocessing,preparación de datos,preparazione dei dati,préparation de données,préparation des données
Data transformation|datatransformatie,datatransformaties,przekształcanie danych,transformaciones de datos,transformación de datos,transformacja danych,transformacje danych,transformacji danych,transformation de données,transformation des données,transformations de données,transformação de dados,transformações de dados,trasformazione dati,trasformazione dei dati,trasformazioni dei dati
Data wrangling|data munging
Dimensionality reduction|=!PCA,principal component analysis
Distributed computing|computação distribuída,distributed compute,distributed data processing,distributed processing,grid computing,parallel computing
Distributed systems|architectures distribuées,arquitecturas distribuidas,arquiteturas distribuídas,distributed applications,distributed architectures,distributed backend systems,distributed services,distributed software systems,gedistribueerde systemen,sistemas distribuidos,sistemas distribuídos,sistemi distribuiti,systemami rozproszonymi,systemy rozproszone,systemów rozproszonych,système distribué,systèmes distribués,verteilte Architekturen,verteilte Systeme,verteilten Systemen,verteilter Systeme
eIDAS|eidas 2.0,eudi wallet
Embedded systems|eingebettete Systeme,eingebetteten Systemen,eingebetteter Systeme,embedded applications,embedded development,embedded devices,embedded engineering,embedded environment,embedded programming,embedded software,Embedded-Entwicklung,Embedded-Softwareentwicklung,Embedded-Systeme,Embedded-Systemen,ingebedde systemen,logiciel embarqué,logiciels embarqués,oprogramowania wbudowanego,oprogramowanie wbudowane,sistemas embarcados,sistemas embebidos,sistemas empotrados,sistemi embedded,software embebido,software embedded,systemami wbudowanymi,systemy wbudowane,systemów wbudowanych,système embarqué,systèmes embarqués
Event streaming|event streams,real time streaming,realtime streaming,streaming applications,~streaming platforms,streaming systems,streaming technologies
Fixed-point arithmetic|fixed point algorithms,fixed-point math,fixed-point programming
GOV.UK Service Standard|gds standards,government service standard
Host card emulation|=HCE
Identity management|access provisioning,account provisioning,=CIAM,gestion des identités,gestion des identités et des accès,gestione delle identità,gestione delle identità e degli accessi,gestión de identidades,gestión de identidades y accesos,gestão de identidades,gestão de identidades e acessos,=IAM,identiteits- en toegangsbeheer,identiteitsbeheer,identity & access management,identity and access control,identity and access management,identity lifecycle,identity lifecycle management,identity providers,Identitätsmanagement,Identitätsverwaltung,=IdM,user provisioning,zarządzania tożsamością,zarządzanie tożsamością
In-circuit testing|bed of nails,=ICT testing
Multiprocessing|multi-process,multi-process programming,multi-processing
Numerical methods|computational science,finite difference,numerical algorithms,numerical analysis,numerical computing,numerical simulation,research software engineering,scientific computing,scientific programming,scientific software
Optimization algorithms|linear programming,mathematical programming
Quantum computing|qiskit
Server-sent events|=SSE
Single-page applications|single page apps,=SPAs
Stream processing|data streaming,real-time analytics,real-time data processing,streaming data,streaming jobs,streaming pipelines
Unified Communications|cisco call manager,cisco uc,=CUCM,=!Lync,skype for business
Web components|custom elements,shadow dom
Web services|service web,services web,servicios web,servizi web,serviços web,usług sieciowych,usługi sieciowe,usługi webowe,webbtjänster,webdiensten,webservices,xml web services
Webhooks|web hooks
=ASPM
=C5 attestation
=CJIS
=COSO
=CVSS
=Cyber Essentials
=LGPD
=OCTAVE
=OLTP
=PIPEDA
=TISAX
=DORA regulation|digital operational resilience act
=Embeddings|embedding models,!embeddings,text embeddings,vector embeddings,word embeddings
=GNSS|=GPS
=GxP|21 cfr part 11,computer system validation,=~CSV
=MVI|model-view-intent
=NIS2|nis 2
=OCR|optical character recognition
=RPC|remote procedure calls
=SBOM|=SBOMs,software bill of materials
=STIX|stix/taxii,=TAXII
=SWG|secure web gateway
=!CAD|computer-aided design
=!Quantization|model quantization,!quantization
=~NDR|network detection and response
|+Communication protocols
MIMO|massive mimo
|+DDoS
DDoS mitigation|ddos defense,denial of service protection
|+Design for testability
=BIST|=LBIST,=MBIST,memory bist
|+Distributed systems
Byzantine fault tolerance|=BFT,bft consensus,blockchain consensus
|+High-performance computing
Distributed-memory parallelism|distributed memory,domain decomposition,hybrid mpi,massively parallel computing,mpi and openmp,mpi/openmp,openmp/mpi,performance portability,shared-memory parallelism,strong scaling
|+JVM
GC tuning|garbage collection tuning,garbage collector tuning,gc optimization,jvm optimization,jvm performance,jvm performance tuning,jvm tuning and profiling
|+Low-latency systems
Kernel bypass|=EFVI,=OpenOnload,=~Solarflare,solarflare onload,user-space networking,userspace networking,zero-copy
|+Networking
Spine-leaf architecture|clos fabric,clos networks,leaf and spine,leaf-spine,spine and leaf,spine-leaf
|+Profiling
Microbenchmarking|benchmark suites,benchmarking tools,google benchmark,hardware performance counters,micro-benchmarking,roofline analysis,sampling profilers
|+REST API
HATEOAS|hypermedia apis,richardson maturity model
|+React
React Hooks
|+Smart contracts
Gas optimization|contract audits,gas costs,gas efficiency,=~MEV,reentrancy,reentrancy attacks,smart contract audits,smart contract security,smart contract testing,smart contract vulnerabilities
|?HTML
HTML email|email templates
|Authorization
=ABAC|attribute-based access control
|Compliance
=SOX|sarbanes-oxley
|Cryptography
Public-key cryptography|asymmetric encryption,elliptic curve cryptography,=~RSA
|Data governance
Metadata management
Data lineage|data provenance,lineage,lineage tracking
|Data privacy,Compliance
HIPAA
=CCPA
=GDPR|conformité RGPD,Datenschutz-Grundverordnung,Datenschutzgrundverordnung,=DSGVO,=RGPD,=RODO
|Game AI
Behavior trees
|Game development
-Entity component system|=~ECS,ecs architecture,ecs pattern,entity-component-system,unity dots,unity ecs
|LLM
AI agents|agentic,!agents,autonomous agents,llm agents,multi-agent systems
Function calling|llm tool use,tool calling
|MLOps
Feature store
Model deployment|deploying machine learning models,ml model deployment,ml productionization,productionalize models,productionize models,productionizing models
|Machine learning
Decision trees
Model evaluation|evaluating model performance,evaluation frameworks,evaluation metrics,evaluation pipelines,model benchmarking,model performance evaluation,model validation
Recommender systems|recommendation algorithms,recommendation engines,recommendation systems,recommenders
|Metadata management
Data catalogs|data cataloging,data catalogue
|Model deployment
Model serving|inference serving
|Storage management
=!NAS|network attached storage
=!RAID|raid arrays
@concept 2
Data accuracy
Data contracts
Data fabric
Data integrity
Foundation models
Immutable infrastructure
Link budget
Marketing automation
Product analytics
SQL injection
Workflow automation
Actuarial modeling|actuarial models,actuarial systems,=~Prophet actuarial,=~Radar Live
AI coding tools|ai assisted development,ai coding assistants,ai developer tools,ai development tools,ai pair programming,ai tooling,ai-assisted coding,ai-assisted engineering,ai-assisted programming,ai-assisted tools,ai-powered development tools,coding agents
AI tools|ai productivity tools,ai-powered tools
Audio processing|audio engineering,audio programming
Backfills|backfilling,data backfills
Batch processing|batch and streaming,batch data processing,batch jobs,batch processes
Big data|bigdata,duże zbiory danych,large data sets,large datasets,large scale data,large volumes of data
Bioinformatics|computational biology,genomics
Bug bounty|bug bounty reports
Code splitting|bundle size,lazy loading,tree shaking
Concurrency|concorrência,concurrencia,concurrent programming,concurrent systems,nebenläufige Programmierung,Nebenläufigkeit,współbieżność
Control systems|adaptive control,control algorithms,control loops,control theory,controlli automatici,feedback control,meet- en regeltechniek,motion control,nonlinear control,pid control,pid controllers,pid loops,pid tuning,regeltechniek,Regelungstechnik,robust control,sistemas de control,sistemas de controle,sistemas de controlo,sistemi di controllo,Steuerungs- und Regelungstechnik,Steuerungstechnik,systemy sterowania,systemów sterowania
Cybersecurity|cibersegurança,ciberseguridad,cyber-security,cyberbeveiliging,cyberbezpieczeństwa,cyberbezpieczeństwem,cyberbezpieczeństwo,cybersécurité,security engineering,segurança cibernética,sicurezza informatica
Dashboards|cruscotti,cruscotti direzionali,cuadro de mando,cuadros de mando,dashboarding,dashboardy,dashboardów,kokpity menedżerskie,painéis de controle,painéis de controlo,painéis de indicadores,paneles de control,pulpity menedżerskie,tableau de bord,tableaux de bord,tableros de control
Data ingestion|data ingest
Data labeling|data annotation
Data protection|Datenschutz
Data quality|calidad de datos,calidad de los datos,calidad del dato,datakvalitet,datakwaliteit,Datenqualität,gegevenskwaliteit,jakości danych,jakością danych,jakość danych,qualidade de dados,qualidade dos dados,qualità dati,qualità dei dati,qualità del dato,qualité data,qualité de données,qualité de la donnée,qualité des données
Data security|bezpieczeństwa danych,bezpieczeństwo danych,databeveiliging,gegevensbeveiliging,security of data,segurança de dados,segurança dos dados,seguridad de datos,seguridad de los datos,sicurezza dei dati,sécurité des données
Data structures|datastructuren,dsa and oops,dsa and system design,dsa knowledge,dsa skills,estructuras de datos,estrutura de dados,estruturas de dados,gegevensstructuren,knowledge of dsa,structures de données,struktur danych,strukturach danych,struktury danych,strutture dati,strutture di dati
Edge computing|edge analytics,edge applications,edge deployment,edge devices,edge processing,edge software,edge systems
Encryption|chiffrement,chiffrement des données,cifrado,cifrado de datos,cifragem,cifratura,criptografia de dados,crittografia dei dati,encriptación,encriptação,encryption algorithms,encryption at rest,szyfrowania danych,szyfrowanie,szyfrowanie danych,Verschlüsselung,Verschlüsselungstechnologien,Verschlüsselungsverfahren,versleuteling
Evals|llm evaluation
Hardware root of trust|device provisioning keys,key provisioning,root of trust
Inter-process communication|interprocess communication,=~IPC,shared memory
Key management|cryptographic key management,encryption key management,key rotation
Low-code|low-code/no-code,no-code,nocode
Metaprogramming|meta-programming
Multi-tenancy|multi tenant,multitenancy,multitenant
Orbital mechanics|astrodynamics,orbital dynamics
OSI model|osi layers
OTA updates|firmware over the air,firmware updates,firmware upgrade,=FOTA,=~OTA,ota deployment,ota firmware updates,over-the-air deployment,over-the-air updates
Progressive enhancement|progressively enhanced
Quantitative modeling|financial engineering,quant models,quant research,quantitative development,quantitative methods,quantitative models
Real-time systems|Echtzeitbetriebssysteme,Echtzeitbetriebssystemen,Echtzeitsysteme,Echtzeitsystemen,hard real-time,logiciel temps réel,real-time applications,real-time computing,real-time development,real-time embedded,real-time programming,real-time software,real-time systemen,sistemas de tempo real,sistemas de tiempo real,sistemas em tempo real,sistemas en tiempo real,sistemi in tempo reale,sistemi real-time,systemy czasu rzeczywistego,systemów czasu rzeczywistego,système temps réel,systèmes temps réel
RF testing|=drive testing,=drive tests,rf measurements,rf test equipment
Semantic layer|metrics layer,semantical layers
Semantic models|semantic data models,semantic modeling
Speech-to-text|=ASR,speech recognition
Statistics|estadística,metod statystycznych,metodi statistici,metody statystyczne,méthodes statistiques,métodos estadísticos,métodos estatísticos,statistical inference,Statistik,statistiques,statistische Auswertungen,statistische Methoden,statistischen Methoden
Threat detection|threat detection and response
Virtual machines|=VM,vm management,=VMs
Workflow orchestration|batch schedulers,data orchestration,enterprise schedulers,hpc schedulers,job schedulers,job scheduling,orchestration tools,pipeline orchestration,workflow engines,workflow management,workload managers,workload scheduling
-Clustering|!clustering,clustering algorithms,k-means
-Compilers|!compiler,compiler design,compiler development
-Forecasting|demand forecasting,!forecasting,modelli di previsione,modelos de previsión,modelos de previsão,modelos de pronóstico,modèles de prévision,prognozowania,prognozowanie,sales forecasting,voorspellende modellen
-Game AI|game ai,gameplay ai,npc ai
-Marketing attribution|attribution modeling,attribution models,attribution windows,marketing attribution,marketing mix modeling,media mix modeling,=~MMM,multi-touch attribution,utm parameters
=ASIC
=FERPA
=GLBA
=IDOR
=x86
=XXE
=5G|5g nr
=API|=APIs,application programming interfaces
=ARM|arm architecture,arm processors
=Authentication|autenticación,autenticazione,autenticação,auth,!authentication,authentication mechanisms,authentication protocols,authentication/authorization,authentification,Authentifizierung,Authentisierung,token-based authentication,user authentication,uwierzytelniania,uwierzytelnianie,uwierzytelnianiem
=Authorization|!authorization,user authorization
=BFF|backend for frontend,backends for frontends
=BPM|bpmn modeling,business process management,business process modeling,Geschäftsprozessmanagement,Prozessmanagement
=CMS|=CMSs,content management,Content-Management-Systeme,Content-Management-Systemen,Redaktionssysteme,Redaktionssystemen
=CRM|crm systems,=CRMs,customer relationship management
=CSRF|cross-site request forgery,=XSRF
=CWE|cwe top 25
=DOM|document object model,dom manipulation,the dom,virtual dom
=ERP|enterprise resource planning,erp systems,ERP-Systeme,ERP-Systemen,Warenwirtschaft,Warenwirtschaftssysteme,Warenwirtschaftssystemen
=HMI|=HMIs,human-machine interface
=IoT|=IIoT,internet of things,=IOT,iot devices,iot platforms
=IVR|interactive voice response
=Networking|computer networking,computer networks,concepts réseau,internet protocols,ip networking,lan administration,netwerkbeheer,netwerken,netwerkprotocollen,netwerktechnologie,network administration,network architecture,network configuration,network design,network engineering,network infrastructures,network management,network planning,network protocols,network technologies,!networking,networking concepts,networking fundamentals,networking protocols,networking technologies,Netzplanung,Netzwerkadministration,Netzwerkinfrastruktur,Netzwerkinfrastrukturen,Netzwerkkenntnisse,Netzwerkkomponenten,Netzwerkplanung,Netzwerkprotokolle,Netzwerkprotokollen,Netzwerktechnik,Netzwerktechnologie,Netzwerktechnologien,protocoles réseau,protocoles réseaux,protocolli di rete,protocolos de red,protocolos de rede,protokoły sieciowe,protokołów sieciowych,redes de computadoras,redes de computadores,redes de comunicaciones,redes informáticas,reti informatiche,réseaux informatiques,réseaux IP,sieci komputerowe,sieci komputerowych
=NFC|near-field communication
=PLM|product lifecycle management
=QoS|quality of service
=RFID|rfid readers
=SLOs|error budgets,service level indicators,service level objectives,service level objectives and indicators,=SLIs,slos/slis
=SSRF|server-side request forgery
=XSS|cross-site scripting
=!MES|manufacturing execution system
=!Multicast|igmp snooping,ip multicast,multicast routing,=PIM-SM
=!RF|rf design,rf engineering
=!SOC|secops,security operations,security operations center,=SOC analyst,=SOC experience,soc operations
=!TPM|trusted platform module
|+5G
Network slicing|=~MEC,mobile edge computing,multi-access edge computing
|+CMS
Content modeling|content architecture,content authoring,content migrations,content models,content publishing,content types,content workflows,editorial workflows,structured content,taxonomy design
|+Data pipelines
Batch pipelines|batch and real-time pipelines,batch and streaming pipelines,batch data pipelines,batch etl,batch ingestion,streaming and batch
Incremental loading|delta loads,full loads,incremental data loads,incremental loads,incremental processing
|+Data privacy
PII masking|data de-identification,data obfuscation,de-identified data,pii detection,pii protection,pii redaction
|+Debugging
Sanitizers|address sanitizer,=ASan,memory sanitizer,=MSan,thread sanitizer,threadsanitizer,=TSan,=UBSan,undefined behavior sanitizer
|+Digital design
IP integration|ip blocks,ip core integration,ip cores,ip development,soc integration,third-party ip integration
|+Edge computing,+Machine learning
On-device AI|ai at the edge,edge ai,edge inference,embedded machine learning,embedded ml,on-device inference,on-device machine learning,on-device ml
|+Embedded systems
Embedded GUI|embedded graphics,embedded hmi,embedded ui
Hardware abstraction layer|=HAL,hal drivers
|+GIS
Web mapping|interactive maps,map rendering,mapping applications,mapping libraries,online maps,web gis,web mapping applications,web maps,webgis
|+Identity management
Decentralized identity|=!DIDs,self-sovereign identity,=SSI,verifiable credentials
|+IoT
Industrial IoT|connected factory,industrial internet of things,industrial iot platforms,industrial networks,=Industrie 4.0,=IT/OT,it/ot integration,ot/it integration,smart factory
|+Java
Java collections|java collections framework
|+Market data
ITCH|binary market data protocols,=~FAST protocol,itch/ouch,=OUCH,=!SBE,simple binary encoding
|+Networking
Data plane development|control plane protocols,=~data plane,=~dataplane,fast path processing,forwarding plane,packet forwarding
|+Numerical methods
Computational physics|computational chemistry,computational materials science,computational mechanics,density functional theory,=DFT calculations,molecular dynamics,molecular modeling,molecular simulation,quantum chemistry
Linear solvers|eigenvalue solvers,iterative solvers,linear system solvers,nonlinear solvers,numerical solvers,=ODE solvers,partial differential equations,pde,=PDE solvers,preconditioners,sparse linear solvers,sparse matrices
|+OSS/BSS
FCAPS|alarm correlation,alarm management,network fault management
|+Performance tuning
CPU cache optimization|branch prediction,cache friendly code,cache locality,cache-aware algorithms,cache-friendly data structures,cpu performance,data-oriented design,false sharing,mechanical sympathy
=NUMA|core pinning,cpu affinity,cpu isolation,cpu pinning,huge pages,numa awareness,thread affinity
|+SAN
LUN masking|fabric switches,=HBA,lun provisioning,=LUNs,=MPIO,multipathing,san fabric,san switches,san zoning,storage allocation,storage fabric,storage provisioning,=!zoning,zoning and masking
|+Storage management
Distributed storage|distributed storage arrays,distributed storage systems,software-defined storage
Storage replication|array-based replication,asynchronous replication,snapshots and replication,storage migration,storage snapshots,synchronous replication,volume replication
|+Virtualization
Hypervisors|bare-metal hypervisor,embedded hypervisor,type 1 hypervisor
|?Java
=JVM|garbage collection,java virtual machine,jvm internals,jvm languages,jvm tuning,jvm-based
|?dbt
Data testing|dbt tests
|Blockchain
=Web3|web 3.0
|Cybersecurity
Information security|bezpieczeństwa informacji,bezpieczeństwa IT,bezpieczeństwo informacji,bezpieczeństwo IT,Cyber-Sicherheit,Cybersicherheit,informatiebeveiliging,Informationssicherheit,infosec,it security,IT-beveiliging,IT-Sicherheit,IT-Sicherheitskonzepte,segurança da informação,segurança informática,seguridad de la información,seguridad informática,sicurezza delle informazioni,sicurezza IT,sécurité de l'information,sécurité des systèmes d'information,sécurité informatique
|Data quality
Data validation|data validation checks,data validation rules,schema validation
|Distributed systems
Consensus algorithms|consensus mechanisms,consensus protocols,distributed consensus,leader election,=Paxos,=Raft
|Embedded systems
Firmware|Firmware-Entwicklung,Firmwareentwicklung
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
Econometrics|econometric analysis,econometric models,econometría,économétrie,Ökonometrie
Survey methodology|survey analysis,survey design,survey research
@concept 1.5
Clickjacking
Higher-order components
Phishing detection
Privilege escalation
Process control
Responsible AI
Rootkits
AI assistants|ai-powered assistants,conversational assistants
AI ethics|ai safety,ethical ai
Algorithms|algorithmique,algoritmen,algoritmes,algoritmi,algoritmia,algoritmos,algorytmika,algorytmiki,algorytmy,algorytmów
Anti-money laundering|=AML,aml compliance,sanctions screening,transaction monitoring
Bastion hosts|jump hosts,jump servers
Boot code|boot loaders and startup code,boot sequence,startup code
Buffer overflows|memory corruption,memory safety
Chatbots|conversational ai,virtual assistants
Client-server architecture|client server,client/server
Commissioning|factory acceptance tests,=~FAT,=~SAT testing,site acceptance tests
Complexity analysis|big-o
Customer data platform|=CDPs
Customer segmentation|klantsegmentatie,Kundensegmentierung,segmentación de clientes,segmentation clients,segmentazione clienti,segmentazione dei clienti
Data classification|classification of data,data classification policies
Data management|databeheer,datamanagement,gegevensbeheer,gerenciamento de dados,gestion de données,gestion de la donnée,gestion des données,gestione dati,gestione dei dati,gestión de datos,gestión del dato,gestão de dados,zarządzania danymi,zarządzanie danymi
Database internals|b-trees,buffer pool,concurrency control,database engines,database kernel,isolation levels,lsm trees,=MVCC,query engines,query execution,query execution engines,query optimizers,query planners,query planning,query processing,storage engines,transaction isolation,transaction isolation levels,transaction processing systems,two-phase commit,write-ahead log,write-ahead logging
Digital asset management|asset management for media,=!DAM,=DAM systems,media asset management
Domain-specific languages|domain specific language design,=DSLs
Engineering change orders|=~ECOs,=ECR/ECO,engineering change management,engineering change requests,engineering changes
Event tracking|analytics tracking,event collection,event instrumentation
Eventual consistency|cap theorem
Least privilege|principle of least privilege
Offline-first|offline support
Operational technology|=~OT,ot environments,ot networks,ot systems
Order-to-cash|quote-to-cash
Out-of-band management|console servers,=iLO,=OOB management
Physics engine|box2d,game physics,physics simulation,physx,ragdoll physics,ragdolls
Portfolio optimization|performance attribution,portfolio analytics,portfolio construction,portfolio risk analytics
Procure-to-pay|purchase-to-pay,source-to-pay
Protection relays|protective relays,relay protection,sel relays
Proxy servers|forward proxy,reverse proxy,web proxies
Rack and stack|cabling and patching,patch panels,rack & stack,racking and stacking,racking servers,server racking
Radiation effects|=rad-hard,=SEU
Regulatory certification of electronics|ce marking,=CE/FCC,=~FCC,fcc certification,=UL/CE
Remote code execution|=RCE
Robotics|Robotik
RoHS|=~REACH,=WEEE
Sandboxing|sandbox environments
Schema evolution|backward compatible schemas,schema management,schema versioning
Substation automation|substation engineering,substations
Time synchronization|clock synchronization,gptp,=PTP,time sync
Web servers|http servers
Web standards|=W3C,w3c standards
-Animation|motion design,web animations
-Experimentation|experiment design,experimental design
-Mobile UI|mobile ui
-Schematics|electrical schematics,read schematics,reading schematics,schematic capture,!schematics
=COPPA
=CORS
=VDP
=AI|=A.I.,ai/ml,artificial intelligence,artificiell intelligens,artificiële intelligentie,inteligencia artificial,inteligência artificial,intelligence artificielle,intelligenza artificiale,kunstmatige intelligentie,künstliche Intelligenz,künstlichen Intelligenz,künstlicher Intelligenz,sztuczna inteligencja,sztucznej inteligencji,sztuczną inteligencją,sztuczną inteligencję
=CVE|=CVEs
=DDoS|ddos protection
=IMU|=IMUs
=MDR|managed detection and response
=Middleware|!middleware,middleware technologies
=UTM|=UTMs
=!Simulation|discrete event simulation,monte carlo simulation,simulation modeling,Simulationsmodelle,Simulationstechnik
=!Wi-Fi|802.11,=!WiFi,wifi protocols
~Document management|=~DMS,document management systems,Dokumentenmanagement,Dokumentenmanagementsystem,Dokumentenmanagementsysteme,gestion électronique de documents
|+Blockchain
Blockchain infrastructure|blockchain nodes,=~full nodes,proof of work,rpc nodes,validator operations
Tokenomics|asset tokenization,=DAOs,decentralized autonomous organizations,decentralized governance,on-chain governance,real world assets,token design,token economics,tokenization of assets
|+Data engineering
Open table formats|table formats
Row and columnar file formats|big data file formats,data file formats
|+E-commerce
Composable commerce|headless architecture,headless commerce,headless e-commerce,headless ecommerce,mach architecture
Product information management|catalog management,=!PIM,=PIM systems,product catalog systems,product catalogs,product data management,Produktdatenmanagement,Produktinformationsmanagement
|+Event streaming
Exactly-once semantics|at-least-once delivery,delivery semantics,event time processing,exactly-once processing,late-arriving data,out-of-order events,watermarking in streams
|+GIS
Map projections|coordinate reference systems,coordinate systems,coordinate transformations,geodesy
|+Hardware design
Component selection|component obsolescence,component sourcing,design for cost,dfm/dft,=DFMA,obsolescence management,parts selection
|+Microservices,?Eureka
Service discovery|eureka service discovery,service registration,service registry,service registry and discovery
|+Networking
Network management systems|element management systems,=~EMS/NMS,network performance management,=NMS
|+Perception
Sensor perception|camera perception,perception software
|+Real-time systems
Real-time scheduling|deterministic scheduling,priority inversion,rate monotonic scheduling,task scheduling in rtos
|+Storage management
Block storage|block and file storage
|Blockchain
=DeFi|decentralized finance
|Computer graphics
Visual effects|particle effects,particle systems,=VFX
|Cryptography
Digital signatures|e-signatures,electronic signatures
Symmetric encryption|=AES,aes-256
|Mathematics
Discrete mathematics|discrete math
|PKI
Certificate authorities
|SEO
Microdata|microdata/microformats,microformats,schema.org,structured data markup
|Software architecture
Layered architecture|3-tier architecture,multi-tier architecture,n-tier applications,n-tier architecture,three-tier architecture
@concept 1
Accounts receivable
Code size optimization
Full-text search
General ledger
In-app purchases
Information retrieval
Reference architectures
Accounts payable|=AP automation
Air-gapped networks|air gapped
Avionics|avionics software,avionics systems
Background jobs|background processing,background workers,job queues
Bench equipment|bench testing,electronic test equipment,lab equipment,lab instruments,laboratory equipment,measurement equipment,measuring equipment,test & measurement,test and measurement,test and measurement equipment,test equipment,test instruments
Browser extensions|chrome extensions
Cross-platform|multi-platform,multiplatform
Double-entry accounting|accounting ledgers,double entry ledger,double-entry bookkeeping,general ledger systems,ledger systems,ledgering
Flight control|flight dynamics
Flight software|cubesat,flight software development,satellite software,spacecraft software
Fraud detection|fraud prevention
Indoor positioning|positioning systems,wireless positioning
Low-power modes|power modes,power-saving modes,sleep modes
Peer-to-peer|=~P2P,=!P2P
Product assurance|reliability assurance,safety assurance,software product assurance
Safety-critical systems|mission-critical systems,safety-critical,safety-critical software
Search engines|enterprise search,search relevance
Sensor data|device data,iot data,sensor data processing
Sensor networks|wireless sensor networks
Telemetry|telemetry and command,telemetry collection,telemetry data,telemetry pipelines,telemetry systems
Test fixtures|functional test systems,production test equipment,production test systems,test fixture design,test jigs,test stations
Transport management|=TMS,transportation management systems
Type systems|static typing,strongly typed,type safety,type-safe
Warehouse management|warehouse management systems,=WMS
-Automotive software|automotive embedded
-Building automation|=~BMS,=Building Automation,building automation systems,building management systems,=HVAC controls
-Classification|!classification,classification algorithms,image classification,multi-class classification,multi-label classification,multiclass classification,multilabel classification,text classification
-Guardrails|ai guardrails,guardrails for llms,llm guardrails,prompt guardrails,safety guardrails
-Hashing|argon2,bcrypt,password hashing
-Operating systems|besturingssystemen,Betriebssysteme,Betriebssystemen,memory management and scheduling,operating system concepts,operating system design,operating system development,operating system fundamentals,operating system internals,operating systems concepts,operating systems internals,os concepts,os development,os fundamentals,os internals,os kernels,paging and virtual memory,process scheduling,sistemas operacionais,sistemas operativos,sistemi operativi,system calls,systemami operacyjnymi,systems software,systemy operacyjne,systemów operacyjnych,système d'exploitation,systèmes d'exploitation,virtual memory
-Probability|!probability,probability theory
-Reporting|ad hoc reporting,Berichterstellung,Berichtswesen,building reports,business reporting,criação de relatórios,data reporting,elaboración de informes,elaboração de relatórios,generación de informes,raportowania,raportowanie,rapportages,report development,report generation,report writing,!reporting,reporting solutions,reporting tools,reportistica
=ITAR
=3D|3d animation,3d game
=!Generics
=~Mathematics|applied mathematics,=~Math,!math,math skills,mathematical modeling,!mathematics
|+Blockchain
Blockchain oracles|blockchain interoperability,bridge protocols,cross-chain,cross-chain bridges,cross-chain interoperability,cross-chain messaging,=IBC protocol,layerzero,oracles and bridges,price oracles
|+Communication protocols
Digital communications|channel coding,channel estimation,digital modulation,modulation schemes,wireless phy
|+Compilers
Language runtimes|bytecode interpreters,interpreter development,language implementation,language interpreters,programming language design,programming language theory,type checkers,type theory,virtual machine implementation,virtual machine internals
Parsers|abstract syntax trees,=ASTs,grammar development,lexers,parser generators,parsing techniques,recursive descent
|+Concurrency
Memory model|atomics and locks,c++ atomics,=CAS operations,compare-and-swap,lock-free algorithms,lock-free and wait-free,memory barriers,memory ordering,wait-free algorithms
|+Edge computing
Edge gateways|gateway development,iot gateways
|+IPv6
Dual stack
|+IoT
Cellular modems|cellular communication,cellular connectivity,cellular iot,cellular modules,cellular protocols,cellular technologies,m2m,sim management
Fleet provisioning|device fleet management,device onboarding,device provisioning,device shadows,device twins,iot device management,iot fleet management,remote device management
|+Numerical methods
Weather modeling|climate modeling,climate models,numerical weather prediction,weather models,=WRF
|+OSS/BSS
Rating and charging|billing mediation,charging and billing,convergent charging,mediation systems,=~OCS,online charging,online charging systems,order orchestration in telecom,provisioning systems,service provisioning systems,telecom billing
|+Predictive maintenance
Condition monitoring|asset performance management,machine condition monitoring,=PHM,prognostics and health management,vibration analysis,vibration monitoring
|+Wireless networking
Site surveys|predictive surveys,rf site surveys,wireless site surveys,wireless surveys
|3D
3D modeling
3D rendering
|?Firebase
Push notifications|=APNs,=FCM,firebase cloud messaging
|Automotive software
Vehicle diagnostics|diagnostic stack,on-board diagnostics
Vehicle networks|automotive networks,in-vehicle communication,in-vehicle networks,vehicle bus
=ECU|ecu configuration,ecu development,ecu software,electronic control units
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
Botnets
Data-intensive applications
Ransomware
Video processing
Asset tracking|fleet tracking,gps tracking,location tracking,real-time location systems,=RTLS,track and trace,vehicle tracking
Barcode scanning|barcode readers,barcode scanners,barcode systems,barcoding,zebra scanners
Credit risk|credit risk modeling,credit risk models,credit scoring
Document processing|document ai,document understanding,intelligent document processing
Drive-by-wire|brake-by-wire,steer-by-wire,x-by-wire
E-commerce|e-handel,ecommerce,online retail,online shop,Onlineshop-Systeme,Shop-Systeme,Shopsysteme,Shopsystemen,site marchand,sklep internetowy,sklepu internetowego,tienda en línea,vente en ligne,webwinkel
Energy management systems|=~EMS,energy management software
Grid integration|grid code,power grid,smart grid,smart metering,smart meters
High voltage|high-voltage systems
Inventory management|inventory systems,stock management
Inverters|dc/dc converters,power converters,power inverters
Invoice processing|e-invoice,e-invoicing,e-Rechnung,electronic invoicing,invoice automation,invoicing,=PEPPOL,=XRechnung,=ZUGFeRD
Market data|market data feeds
Market risk|counterparty credit risk,counterparty risk,=CVA,=FRTB,market risk models,p&l attribution,=PnL attribution,risk sensitivities,stress testing models,=XVA
Mission planning|mission control,mission systems
Multiplayer games|multiplayer,multiplayer networking
Order management|=OMS,order management systems
Payroll systems|payroll processing,payroll software
Point of sale|=EPOS,point-of-sale systems,pos integration,pos systems
Powertrain|engine control
Unmanned aerial vehicles|drone software,=sUAS,=~UAS,=~UAV,uav systems,unmanned aerial systems
Video encoding|transcoding,video codecs,video compression
Video streaming|live streaming,live streaming systems,live video streaming,streaming video
-Monolith|monolithic applications,monolithic architecture
=MarTech
=AdTech|ad serving,ad tech,=~DSP,programmatic advertising,real-time bidding,=RTB
=SaaS|=SAAS,=Saas,software-as-a-service
|+Blockchain
Staking|liquid staking,=~PoS consensus,proof of stake,validator nodes,validators and nodes
|+DeFi
Decentralized exchanges|=AMMs,automated market makers,defi protocols,=!DEX,dex aggregators,lending protocols,liquidity mining,liquidity pools,perpetuals,yield farming
|+Market data
Order books|limit order books,order book data,order book microstructure
Tick data|feed handlers,level 2 market data,market data feed handlers,market data processing,market data systems,tick-by-tick data
|+Master data management
Reference data|golden record,reference data management
|+Storage management
File storage|network file storage
|+Telecommunications
=CPE|broadband access,cable modems,customer premises equipment,=DSLAM,fiber access,home gateways,=OLT,=ONT,=PON,residential gateways
|+Trading systems
Matching engines|co-located trading,exchange matching engines,order entry gateways,order matching,trade execution systems
|+Wireless networking
Access points|wifi access points,wireless access points,wireless lan controllers,wlan controllers,=WLCs
|Game development
Game consoles|console development,game console development,=Nintendo Switch,=Xbox,=Xbox One
@concept 0
Battery energy storage|battery storage systems,=BESS
Datasheets|component datasheets,hardware datasheets,reading datasheets
Electric vehicles|charging infrastructure,ev software
Ground systems|ground control station,ground segment,satellite ground systems
Insurance systems|claims processing,insurance claims,policy administration systems
Loan origination|lending platforms,loan servicing
Mobile games|casual games
Product search|catalog search,e-commerce search,ecommerce search,faceted search,search and discovery,search engines and relevance,site search
Supply chain|=~SCM,supply chain management,supply chain systems
Telecommunications|telecoms
Touchscreens|touch controllers,touchscreen drivers
-Payments|betaalsystemen,betalningssystem,betalsystem,payment apis,payment gateways,payment integrations,payment processing,payment processing systems,payment systems,sistemas de pagamento,sistemas de pago,sistemi di pagamento,systemu płatności,systemy płatności,systemów płatności,systèmes de paiement
=!Cookies|!cookies,http cookies
=!Sessions|http sessions,session cookies,session handling,session management,!sessions,user sessions
|+Blockchain
Crypto exchanges|crypto custody,crypto trading,cryptocurrency exchanges,digital asset custody
|+GIS
Cadastral data|cadastral systems,land information systems,land records systems,parcel data
Utility networks|asset mapping
|+IoT
Smart home|connected home,home automation
|+Payments
Card schemes|card networks,card tokenization,chargeback management,chargebacks,interchange fees,network tokenization,payment hsms,payment schemes,pin management,visa/mastercard
|EdTech
Learning management systems|=LMS
|HealthTech
Electronic health records|=EHR,electronic medical records,=~EMR,=EMR systems
@method 4
Domain-driven design|conception pilotée par le domaine,=DDD,design orientado a domínio,diseño dirigido por el dominio,diseño guiado por el dominio,domain-driven development
|+Acceptance testing
Acceptance test-driven development|acceptance tdd,=ATDD,specification by example
@method 3.5
Combinatorial optimization
Mixed-integer programming|integer programming,=MILP,=MIP solvers
=SOLID|s.o.l.i.d,solid principles
|+State estimation
Extended Kalman filter|=EKF,error-state kalman filter,=UKF,unscented kalman filter
|+Statistics
Generalized linear models|=GLMs,mixed-effects models
|Agile
Scrum|scrum teams
=SAFe|scaled agile
|OOP
Object-oriented design|conception objet,diseño orientado a objetos,objektorientiertes Design,oo design,=OOD
@method 3
Event storming
Clean Architecture|architecture hexagonale,arquitectura hexagonal,arquitetura hexagonal,hexagonal architecture,onion architecture,ports and adapters
Grey box testing|black-box and white-box testing,black/white box testing,gray box testing
Guidance navigation and control|=AOCS,attitude control,=GN&C
Model-based development|=MBD,model based software development,model-based design,model-based software engineering,modellbasierte Entwicklung,modellbasierte Softwareentwicklung,modellbasierten Entwicklung,modellbasierten Softwareentwicklung,modellbasierter Entwicklung,modellbasierter Softwareentwicklung
|+Automated testing
Test automation framework design|automation framework design,automation framework development,automation frameworks from scratch,data-driven framework,hybrid framework,keyword driven and data driven,keyword-driven framework,modular framework,test automation architecture,test framework design,test framework development,test harness development
|+Computer graphics
Physically based rendering|global illumination,=PBR,pbr materials,photorealistic rendering
|+Computer vision
Instance segmentation|panoptic segmentation,semantic segmentation
|+Control systems
Force control|admittance control,impedance control
Optimal control|linear quadratic regulator,=LQR
|+Explainable AI
=LIME|local interpretable model-agnostic explanations
|+GPU programming
GPU optimization|gpu performance,gpu performance optimization,gpu profiling
|+LiDAR
Point cloud processing|=!ICP
|+Path planning
Trajectory optimization|trajectory control,trajectory generation,trajectory tracking
|+Prompt engineering
Prompt tuning|prompt chaining,prompt libraries,prompt optimization,prompt versioning,system prompts
|+SLAM
Visual-inertial odometry|lidar odometry,=!odometry,=VIO,wheel odometry
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
Decision table testing|decision tables
Static testing|review of requirements for testability,static and dynamic testing
Twelve-Factor App|12-factor,12-factor app,twelve-factor
=Agile|agila metoder,=AGILE,!agile,~agile,agile Arbeitsweise,agile ceremonies,agile delivery,agile driven,agile Entwicklungsmethoden,agile environments,agile Methoden,agile methodieken,agile methodologies,agile methods,agile mindset,agile practices,agile principles,agile processes,agile project management,agile Projektmethoden,agile software development,agile Softwareentwicklung,agile teams,agile techniques,agile Vorgehensmodelle,agile ways of working,agile werken,agile werkwijze,agile working,agilen Entwicklungsmethoden,agilen Methoden,agilen Softwareentwicklung,agilen Vorgehensmodellen,agiler Methoden,agiler Softwareentwicklung,agilt arbetssätt,agilt team,ambiente ágil,entorno ágil,entornos ágiles,environnement agile,equipos ágiles,marcos ágiles,metodologia agile,metodologia ágil,metodologias ágeis,metodologie agile,metodologie agili,metodología ágil,metodologías agiles,metodologías ágiles,metodyk agile,metodyk zwinnych,metodykach zwinnych,metodyki agile,metodyki zwinne,méthode agile,méthodes agiles,méthodologie agile,méthodologies agiles,métodos ágeis,zwinne metodyki
=SDLC|software delivery lifecycle,software development life-cycle,software development lifecycle,software development methodologies,software development processes,software life cycle,software lifecycle,systems development life cycle
|+Causal inference
Instrumental variables
Propensity scoring|propensity score matching
|+Computer graphics
Deferred rendering|anti-aliasing,deferred shading,forward rendering,graphics pipelines,render pipeline,rendering algorithms,rendering techniques,shadow mapping
|+Evals
LLM-as-a-judge|ai evals,eval harness,evaluation frameworks for llms,evaluation harnesses,llm evals,llm judges,offline evals
|+Machine learning
Data augmentation|augmentation of data,image augmentation
Multi-task learning|multi-task models,multitask learning
Representation learning|embedding learning,metric learning
|+NLP,+Embeddings
Sentence embeddings|=SBERT
|+Recommender systems
Matrix factorization|factorization machines
|+Robotics
Robot kinematics|kinematics and dynamics,multi-body dynamics,multibody dynamics,rigid body dynamics,robot dynamics
Sim-to-real|domain randomization,sim2real
|+Video streaming
Adaptive bitrate streaming|=ABR,=ABR streaming,adaptive streaming,low-latency streaming,video delivery
|Kanban
Scrumban
@method 2
Design thinking
AI alignment|alignment research
Artifact management|artifact repositories,package registries
Color science|color grading,color management,colour management,colour science,=!HDR,high dynamic range imaging,tone mapping
Domain modeling|domain models,domain-driven modeling
Safety analysis|hazard analysis,safety assessment,safety cases
Singular value decomposition|=SVD
Test design techniques|all-pairs testing,cause-effect graphing,combinatorial testing,orthogonal array testing,pairwise testing,state transition testing,test case design techniques,test techniques
V-model|cycle en v,modello a v,modelo en v,V-Modell,V-Modell XT,v-shaped model
=Waterfall|waterfall methodology,waterfall model
=!GRASP
=~Lean|=!Lean,lean development,lean methodologies,lean practices,lean principles,lean software development,lean startup
|+Computational geometry
Mesh processing|=B-rep,geometry processing,mesh generation,meshing,=!NURBS,surface reconstruction,tessellation
|+Computer graphics
Occlusion culling|frustum culling
|+Control systems
Real-time control|real-time control systems,real-time controllers
|+LLM
Hallucination detection|factuality evaluation,groundedness,grounding of answers,hallucination mitigation,hallucination reduction
|+Machine learning
Bidding algorithms|bid optimization,real-time bidding algorithms
Cross-validation|holdout validation,k-fold cross-validation
CTR prediction|ad ranking,click-through rate prediction,conversion prediction
GPU inference|gpu serving,inference engines,inference latency,inference performance,inference servers,low-latency inference
Online learning algorithms|continual learning,incremental learning,online learning models,online machine learning
|Scrum
Sprint planning|sprint reviews
|Scrum,Agile
Scrum Master|scrummaster
@method 1.5
Acceptance criteria
Broadcast engineering|broadcast systems,broadcast technology,broadcast television systems,broadcast workflows,=NDI,=SMPTE 2110,=ST 2110
Document parsing|document extraction,document intelligence,=IDP platforms,pdf extraction,pdf parsing
=YAGNI
=!DRY|dry principle
|+AI ethics
Bias detection|ai fairness,algorithmic fairness,bias mitigation,fairness metrics,model fairness
|+Computer graphics
Texture compression|=ASTC,=BC7,texture streaming
|+Machine learning
Batch inference|batch prediction,batch scoring
Model selection|model comparison
Online inference|real-time inference,real-time predictions,real-time scoring,streaming inference
|Scrum
Backlog refinement|backlog grooming,backlog management,backlog prioritization,prioritize the backlog,refine the backlog,refining the backlog
-Retrospectives|sprint retrospectives
@method 1
Rotary encoders
Actuators|actuator control
Content moderation|moderation systems,toxicity detection,trust and safety systems
Depth cameras|=RGB-D,rgb-d cameras,rgbd cameras,stereo cameras,time-of-flight cameras
Electric motors|=BLDC motors,brushless motors,servo motors,stepper motors
Motor controllers|=BLDC control,motor drivers,servo control
=OKRs
=!KISS
|+Robotics
Mechatronic systems|mechatronic design,mechatronic development
Robot fleet management|fleet orchestration of robots,multi-robot coordination,multi-robot systems
@method 0.5
Closed captions|closed captioning,subtitle formats,subtitling,=TTML,=WebVTT
OTT streaming|=OTT apps,=OTT platforms,ott video
Price optimization|dynamic pricing,price elasticity,pricing algorithms,pricing optimization
=IPTV|digital tv,iptv systems
|+Computer graphics
=Level of detail|level of detail systems,=LOD systems
@method 0
Connected TV|=!CTV
Set-top boxes|=~RDK,settop boxes,=STB
@certification
Altium Certified
ArchiMate Certified
ASE automotive
ASQ CSQE
CAP ISC2
CCNA Security
CCNP Data Center
CCNP Enterprise
CCNP Security
COBIT Foundation
Commvault Certified
CompTIA A+
CompTIA certification
CompTIA Cloud+
CompTIA Data+
CompTIA PenTest+
CompTIA Project+
CompTIA Server+
CSA CCM
CSA certificate
Dell EMC Proven
DevOps Leader
Dynamics NAV Certified
eCPPT
eJPT
eWPT
IBM Certified
ISO 31000
ISTQB Test Automation Engineer
ITIL Expert
ITIL Intermediate
ITIL Managing Professional
LabVIEW Certified Architect
M_o_R
PE license
PfMP
PgMP
PMI Agile
PMI certification
PMI-PBA
PMI-RMP
PRINCE2
PRINCE2 Agile
SAFe Agilist
SRE Foundation
VeriSM
Zachman Certified
AgilePM|=DSDM
Aruba Certified|=ACMA,=ACMP
Autodesk Certified|autodesk certified professional
BSI Grundschutz|bsi c5,BSI-Standards
CC ISC2|certified in cybersecurity
Certified Scrum Product Owner|=CSPO
Cisco Certified CyberOps|cyberops associate
Cisco DevNet|devnet associate
CompTIA CASP+|=CASP,securityx
CompTIA CySA+|=CySA
CompTIA Network+|comptia network,=Network+
CompTIA Security+|comptia security,=Security+
DevOps Foundation|devops institute
F5 Certified|f5-ca
FDA regulations|fda compliance,fda guidelines,fda regulated environment,fda submissions,fda-regulated,medical device regulation
HashiCorp Certified|hashicorp certification,vault associate
IPC certification|ipc cid,ipc-a-610,j-std-001
iSAQB|cpsa-f
ISO 26262 certified|functional safety engineer certification,tuv functional safety,tüv functional safety
ISO 27001 Lead Auditor|=Lead Auditor
ISO 27001 Lead Implementer|lead implementer
ISTQB Agile Tester|ctfl-at
ITIL 4 Foundation|itil 4,itil foundation
Microsoft 365 Certified|md-102,ms-102,ms-900
Microsoft Certified|microsoft certifications
MSP certification|managing successful programmes
NSE 4|fcp fortinet,fortinet nse,nse 7
NVIDIA Certified|nvidia deep learning institute
Six Sigma|lean six sigma
TMap|tmap next
TOGAF Certified|togaf 10,togaf 9,togaf certification
Top Secret/SCI clearance|top secret clearance,top secret sci,top secret sci security clearance,top secret security clearance,top secret/sci,ts/sci
=21 CFR 820
=21 CFR Part 820
=BTL1
=BTL2
=CAPM
=CBAP
=CCAK
=CCBA
=CCDE
=CCENT
=CCSK
=CCSP
=CDCP
=CDPSE
=CEHRS
=CFE
=CGEIT
=CGRC
=CHFI
=CIPM
=CIPT
=CMST
=CPENT
=CPHIMS
=CPSA
=CRISC
=CRTE
=CRTO
=CRTP
=CSSLP
=CSX
=ECBA
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
=IPMA
=ISAE 3000
=ISAE 3402
=ISSAP
=ISSEP
=ISSMP
=JNCIA
=JNCIE
=JNCIP
=JNCIS
=KRITIS
=LPT
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
=PNPT
=QSR
=RHIA
=SIAM
=SOC 1
=SSAE 16
=SSAE 18
=SSCP
=TOGAF
=VdS 10000
=Adobe Certified|adobe certified expert,adobe certified professional,aem certified
=Apple Certified|=ACMT,=ACSP,apple certified support professional
=Automotive SPICE Assessor|intacs
=BICSI|=RCDD
=Blockchain Certified|certified blockchain developer
=CCDA|=CCDP
=CCSA|check point ccsa
=CCSE|check point ccse
=CIPP|cipp/e,cipp/us
=CPACC|cpacc/was,=IAAP
=CPRE|=IREB,ireb cpre
=CREST|crest cct,crest crt
=CSTE|=CSQA
=CTAL|istqb advanced,test manager istqb
=CTFL|certified tester foundation level,istqb certified tester,istqb foundation
=CWNA|=CWNE,=CWSP
=ECSA|ec-council
=Epic Certified|epic certification
=GIAC|giac/sans,=GSEC,sans certifications,sans/giac
=PSPO|professional scrum product owner
=Six Sigma Black Belt|=Black Belt
=Six Sigma Green Belt|=Green Belt
=!MoP
=~CCT
=~DORA
|+AWS
AWS Certified AI Practitioner
AWS Certified CloudOps Engineer
AWS Certified Data Analytics
AWS Certified Data Engineer
AWS Certified Database Specialty
AWS Certified Advanced Networking|aws advanced networking
AWS Certified Cloud Practitioner|aws cloud practitioner
AWS Certified Machine Learning|aws machine learning specialty
AWS Certified Security Specialty|aws security specialty
AWS Certified Solutions Architect Professional|solutions architect professional
|+Alteryx
Alteryx Certified|alteryx designer core
|+Android
=Android Certified|associate android developer
|+Ansible
Ansible Certified|ex294,ex407,rhce ansible
|+Appian
Appian Certified
|+Azure
Azure AI Engineer Associate
Azure DevOps Engineer Expert|az-400
=Azure Data Engineer Associate
=Azure Data Scientist Associate
=Azure Database Administrator Associate
=Azure Fundamentals|az-900
=Azure Network Engineer Associate|az-700
=Azure Security Engineer Associate|az-500
=Azure Solutions Architect Expert|az-305
=Azure Virtual Desktop Specialty|az-140
|+Citrix
Citrix Certified|cca-v,cce-v,ccp-v
|+Cloudera
Cloudera Certified|cca spark,=CCAH
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
ISO 13849|=ISO 13849-1
=IEC 61508-2
=IEC 62061
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
GAMP 5|computer systems validation,computerized system validation,=GAMP,=GAMP5,software validation in regulated environments
=CSV validation
|+HL7
HL7 Certified
|+HubSpot
HubSpot Certified|hubspot academy,hubspot certification
|+Jamf
Jamf Certified|jamf 200
|+Java
Oracle Java SE Certified|ocajp,ocpjp,=SCJP
|+Jenkins
Jenkins Certified|certified jenkins engineer
|+MATLAB
MATLAB Certified
|+Magento
Magento Certified|adobe commerce certified,magento certification
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
=DIACAP
=eMASS
=POA&M
=RMF packages
=SSPs
=ATO|authority to operate,authorization to operate,certification and accreditation,security assessment and authorization,system security plan
|+NetApp
NetApp Certified|=NCDA
|+NetSuite
NetSuite Certified|netsuite erp consultant,suitefoundation
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
ITGC|general it controls,it controls,it general computer controls,it general controls
=GITC
=ICFR
|+SailPoint
SailPoint Certified
|+Salesforce
Salesforce Advanced Administrator
Salesforce Application Architect
Salesforce Associate
Salesforce B2C Commerce Developer
Salesforce Business Analyst
Salesforce CPQ Specialist
Salesforce Data Architect
Salesforce JavaScript Developer
Salesforce Sales Cloud Consultant
Salesforce Service Cloud Consultant
Salesforce System Architect
Salesforce Administrator|salesforce admin,salesforce administrator certification,salesforce certified administrator
Salesforce AI Associate|agentforce specialist
Salesforce App Builder|platform app builder
Salesforce Architect|certified technical architect,salesforce cta
Salesforce Certified|salesforce certification
Salesforce Marketing Cloud Specialist|marketing cloud email specialist
|+Scrum
SAFe Scrum Master
Scrum Alliance
|+Scrum Master
Certified Scrum Master|certified scrummaster,professional scrum master,=PSM
|+ServiceNow
ServiceNow Certified|certified system administrator servicenow,servicenow cad,servicenow cis,servicenow csa
|+Sitecore
Sitecore Certified
|+Snowflake
=Snowflake Certified|snowpro,snowpro advanced,snowpro core
|+Splunk
Splunk Certified|splunk certified power user,splunk core certified
|+Spring
=Spring Certified Professional
|+Tableau
=Tableau Certified|tableau certified data analyst,tableau desktop specialist
|+TensorFlow
TensorFlow Developer Certificate
|+Teradata
Teradata Certified
|+Terraform
Terraform Certified|terraform authoring,terraform certification
|+UX
Google UX Design Certificate
|+UiPath
UiPath Certified|uiard,uipath certification,uirpa
|+Unity
=Unity Certified|unity certified professional,unity certified user
|+VMware
VMware certification|=VCP
VMware VCAP|=VCAP,=VCDX,vcp-dcv
|+Veeam
Veeam Certified|=VMCE
|+Workday
=Workday Certified|workday certification,=Workday Pro
|+dbt
dbt Certified|dbt certification
|?Java
Oracle Certified Professional|=OCA,=OCJP,=OCP,oracle certified java programmer
|AWS
AWS Certified Developer
AWS Certified DevOps Engineer
AWS Certified|aws certificate,aws certifications
AWS Certified Solutions Architect|aws certified solution architect,aws solutions architect
AWS Certified SysOps Administrator|aws sysops
|Azure
Azure Solutions Architect
Azure Administrator Associate|az-104,azure administrator
Azure Certified|ai-102,ai-900,azure certifications
Azure Developer Associate|az-204
DP-203|dp-100,dp-300,dp-600,dp-700
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
Google Professional Cloud DevOps Engineer
Google Cloud Certified|gcp certification,gcp certified,google cloud certification
=Google Cloud Digital Leader
=Google Professional Cloud Network Engineer
=Google Professional Cloud Security Engineer
=Google Associate Cloud Engineer|*
=Google Professional Cloud Architect|*
=Google Professional Cloud Developer|*
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
Kubestronaut
=KCNA
=KCSA
=CKA|certified kubernetes administrator
=CKAD|certified kubernetes application developer
=CKS|certified kubernetes security specialist
|Kubernetes,+OpenShift
OpenShift Administrator|ex280
|LabVIEW
=CLAD|cld labview,labview certification
|Linux
SUSE Certified
=LFCE
=Red Hat Certified Specialist
=LFCS|linux foundation certified system administrator
=LPIC-1|=LPIC,lpic-2,lpic-3
=Red Hat Certified Architect|=RHCA
|Linux,Red Hat Enterprise Linux
=RHCE|=RHCSA
|Medical device software
=EU MDR|=~MDR
|Microsoft Office
Microsoft Office Specialist
|MuleSoft
Mulesoft Certified|mulesoft certified developer
|Networking,Cisco
=CCIE
=CCNA
=CCNP
|Penetration testing
=OSCP
=CEH|certified ethical hacker
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
Trailhead|salesforce trailhead,trailhead badges
-Salesforce Platform Developer|=PD1,=PD2,platform developer i,platform developer ii,salesforce platform developer i,salesforce platform developer ii
|Scrum
ICP-ACC
Kanban Management Professional
PMI-ACP
PSPO I
SAFe DevOps Practitioner
SAFe POPM
ICAgile|icagile certified
PSM I|psm ii,psm iii
=A-CSPO
=SAFe Architect
=SAFe Program Consultant
=A-CSM|advanced certified scrummaster
=CSD|certified scrum developer
=CSP-SM|certified scrum professional
=PSD|professional scrum developer
=SAFe RTE|release train engineer
|Terraform
Terraform Associate
|Windows Server
=MCSE|=MCSA,=MCSD
@domain 3.5
=OMOP
=CDISC|cdisc adam,=SDTM
@domain 2.5
=IFRS 15
=IFRS 16
=IFRS 17
=~IFRS 9
=~IFRS
=~GAAP|us gaap
@domain 2
Digital twin
AR/VR|=!AR,augmented reality,extended reality,mixed reality,virtual reality,=!VR,vr/ar,=XR
|Compliance
Basel III|basel ii,=BCBS 239
=~MiFID II|mifid
@domain 1.5
Derivatives pricing|option pricing,pricing engines,pricing models
|+Bioinformatics
Next-generation sequencing|dna sequencing,genome analysis,=NGS,ngs data,ngs pipelines,rna-seq,=scRNA-seq,sequencing data,single-cell data,variant calling
|Compliance
Know your customer|=KYB,=KYC
@domain 1
Budgeting and forecasting|financial planning and analysis,=~FP&A systems
Chassis control|brake systems software,chassis systems,steering systems software
Financial reporting|financial consolidation,financial statements
Radar|radar sensors,radar systems
Regulatory reporting|=CCAR,=COREP,=EMIR reporting,=FINREP,=FR Y-14,=FR Y-9C,mifid ii reporting,regulatory reports
Smart order routing|=~EMS/OMS,execution algorithms,execution management systems,order routing
Zonal architecture|central vehicle computer,vehicle computers,zonal controllers,zone controllers
@domain 0.5
Clinical decision support|=CDSS,clinical decision support systems
Exchange connectivity|exchange gateways,exchange protocols,market connectivity
Fixed income|fixed-income products
Medical device software|=MDSW,medical device development,=SaMD,software as a medical device
Revenue recognition|=ASC 606
Risk management systems|risk engines,value at risk,=~VaR models
Subledger|sub-ledger
Trading systems|algorithmic trading,electronic trading,high-frequency trading,low-latency trading,quantitative finance,quantitative trading
Treasury management|treasury systems
Ultrasonic sensors|ultrasonic sensing
|+ADAS
Adaptive cruise control|=ACC systems
|+Powertrain
Electric powertrain|e-mobility,electric drives,electromobility,inverter control,traction inverters
|Payments
Alternative payment methods|=~APM,=~APMs
Card processing|acquiring systems,card issuing,card payments,card transactions,merchant acquiring
Payment reconciliation|reconciliations of payments,transaction reconciliation
@domain 0
Clearing and settlement|post-trade processing,settlement systems,trade clearing,trade lifecycle,trade settlement
FinTech|fin tech,financial technology
HealthTech|health tech,healthcare it
Portfolio management systems|asset management systems,wealth management platforms
-Banking software|banking domain,core banking
=InsurTech
=PropTech
=EdTech|e-learning,ed tech,elearning
|+Android Automotive
Head units|cockpit systems,in-car entertainment
|+Medical imaging
Digital pathology|radiology workflow,whole slide imaging
`;
