// Made by `npm run lexicon` from scripts/lexicon: change it there. Its README explains the lines. Names that we did not keep by hand are from
// @specfy/stack-analyser 1.27.3 (MIT), devicon 2.17.0 (MIT), linguist-languages 9.5.0 (MIT), simple-icons 16.37.0 (CC0-1.0);
// THIRD_PARTY.md has their notices.

/** Every skill that the lexicon knows, one a line, by kind, salience and name. Format: see `parseSkills`. */
export const skillList = `
@language
ABAP
ActionScript
=~Ada|ada programming,ada95,spark ada
=ANTLR
=~Apex|=!APEX,salesforce apex,apex classes,apex triggers,apex code,batch apex,queueable apex,apex test classes,future methods,governor limits,apex programming,trigger frameworks,apex controllers|Salesforce
AppleScript
AsciiDoc
ASN.1
AspectJ||Java
-Assembly|assembler,x86 assembly,arm assembly,!assembly
AutoHotkey
=AWK|=awk,gawk
Bash|bash shell,unix bash,bash scripting|Shell scripting
BPMN||BPM
=!C|c programming,c language,embedded c,ansi c,c99,c11,=~C
C#|c sharp,csharp,c# .net|.NET
C++|cpp,c plus plus
=!Cairo|cairo language,starknet cairo|Smart contracts,Blockchain
Circom|=zk circuits|+Zero-knowledge proofs
Clojure|clojurescript|Functional programming
COBOL
CoffeeScript||JavaScript
ColdFusion|cfml,cold fusion
Common Lisp||Lisp
=!Crystal|crystal lang
CSS|css3,cascading style sheets,css animations
CUDA||GPU programming,Parallel programming
=!Cypher|cypher query language,opencypher|Graph databases
=!D|dlang,d language
=Dart|!dart
DataWeave||MuleSoft
=DAX||Power BI
=~Delphi|embarcadero delphi,borland delphi
=Elixir|!elixir|Functional programming
=~Elm|elm lang|Functional programming
Erlang||Functional programming
ES6|es2015,es7,es2020,es.next,esnext,javascript es6|+JavaScript
F#|f sharp,fsharp|.NET,Functional programming
Fortran
FreeMarker|apache freemarker|Java
-G-code|g-code programming
GDScript||Godot
ggplot2||R,Data visualization
=Gherkin||BDD
GLSL||Shaders
=~Go|=!GO,!go,golang,go lang
=Gosu||Guidewire
GraphQL|graph ql|API
=Groovy|!groovy
-Hack|hack language,hhvm
Halo2|plonky2,groth16|+Zero-knowledge proofs
=Haml||Ruby
Haskell||Functional programming
Haxe
=HCL|hashicorp configuration language|Terraform
HiveQL|hql|Hive,SQL
=HLSL||Shaders
HTML|html5,xhtml,dhtml,semantic markup
=~Idris
Java|java8,jdk,=J2SE
JavaScript|=JS,java script,ecmascript,es5,vanilla js,ecma script
=JCL
=Jinja|jinja2|Python
JSON|=JSONP
Jsonnet
JSX||React
=~Julia|!julia,julialang
Kokkos||C++
-KornShell|ksh,korn shell|Shell scripting
Kotlin
=KQL|kusto
LabVIEW|lab view
Ladder logic|ladder diagram|PLC
=LaTeX
=!Less|=!LESS,=~LESS,less css,lesscss|CSS,CSS preprocessors
=!Liquid|liquid templates,shopify liquid,liquid templating,shopify theme development|?Shopify
Lisp|emacs lisp|Functional programming
Lua|luajit
=~Markdown|markdown language,multimarkdown
Mathematica|wolfram mathematica,Wolfram Language,wolfram
MATLAB
=MDX
=!Mermaid|mermaid.js,mermaid diagrams
MLIR||Compilers
=!Move|move language,move lang,sui move,aptos move|Smart contracts,Blockchain
Nextflow
=~Nim|nimlang
=~Noir lang||+Zero-knowledge proofs
Objective-C|objc,obj-c,objectivec,objective-c++
ObjectScript
OCaml||Functional programming
OpenCL||GPU programming,Parallel programming
=~Pascal|object pascal,turbo pascal
Perl|perl5
PHP|php7,php8,php5
PL/I|pl/1,=PL1
PL/pgSQL|plpgsql|SQL,PostgreSQL
PL/SQL|plsql,pl-sql|SQL,Oracle
=~PLONK||+Zero-knowledge proofs
PowerShell|power shell
Prolog
PureScript||Functional programming
Python|py3,python2,python3,=CPython
Q#|qsharp
=Quarto|!quarto
=!R|=~R,r programming,r language,r studio,rstudio
R Markdown|rmarkdown|R
=!Racket||Functional programming
Raku
=~Rego||OPA
Regular expressions|regexp,regexes
ReScript|reasonml
=ROCm||GPU programming,Parallel programming
-RPG|rpg ile,rpgle,rpg/400,ile rpg
=~Ruby|!ruby,jruby
=~Rust|!rust,rust lang,rustlang
=SAS|sas programming,base sas,sas enterprise guide,sas/stat
Sass|scss|CSS,CSS preprocessors
Scala
=!Scheme||Functional programming
=!Scratch
=!sed
Shaders|shader code|Computer graphics
Shell scripting|unix shell,linux shell,~shell,unix scripting
=!Shiny|r shiny,rshiny,shiny r,shiny apps,shiny dashboards|R
Simulink||MATLAB
=Smalltalk|pharo
=!Smarty||PHP
=Snakemake
Solidity|solidity smart contracts|Smart contracts,Blockchain
SPARQL
SPSS
SQL|structured query language
=Stata|=STATA
Structured text||PLC
=!Stylus||CSS
=~Swift|!swift
SystemC
T-SQL|tsql,transact sql|SQL,SQL Server
Tcl
Tidyverse|dplyr,tidyr|R
TOML
TypeScript|type script,=TS|JavaScript
UML|unified modeling language
VB.NET|vb .net,visual basic .net|.NET
VBA|visual basic for applications,vba macros|Visual Basic
VBScript|vb script
Verilog|systemverilog|FPGA
VHDL||FPGA
Visual Basic|vb6,=VB
=~Vyper||Smart contracts,Blockchain
WebAssembly|wasm,web assembly
XML
XPath||XML
XQuery||XML
=XSD|xml schema|XML
XSLT|xsl|XML
YAML|=YML
=YANG||Networking
=YARA
=~Zig|ziglang
Zsh||Shell scripting
@framework
-.NET|.net,dotnet,dot net,=!NET,c#.net framework
.NET Aspire||.NET
.NET Core|net core|+.NET
.NET Framework||+.NET
.NET MAUI|maui,xamarin forms|.NET
.NET Standard||.NET
A-Frame||JavaScript,AR/VR
=!Ably||WebSockets
Abseil||C++
=!Absinthe|absinthe graphql|Elixir,GraphQL
=Ace Editor||JavaScript
ACE TAO|corba|C++
Acquia||PHP,Drupal
=Action Cable||Ruby,Ruby on Rails
=Action Mailer||Ruby
=Active Admin||Ruby,Ruby on Rails
=Active Job||Ruby,Ruby on Rails
=Active Storage||Ruby
Activiti||Java
Actix||Rust
=ADB|android debug bridge|Android
ADO.NET||.NET
Adobe Experience Manager|=AEM,adobe aem,aem sites|CMS
AdonisJS|adonis.js,=Adonis|Node.js
Advanced Custom Fields|=ACF,acf pro,wordpress acf|WordPress
Agora.io|agora sdk|Video streaming
aiohttp||Python
Akeneo|akeneo pim|PHP
Akka|akka http|Scala,Concurrency
Akka.NET||.NET
Alamofire||Swift
Alexa Skills|alexa skills kit,=Voice Skills
=!Alfresco||Java
Algolia InstantSearch||JavaScript
Alpaca API||Payments
Alpine.js|alpinejs|JavaScript
amCharts||JavaScript
Ammo.js||JavaScript
Android||Mobile development
=Android Architecture Components||Android
=Android Auto apps
Android Jetpack Navigation|navigation component|Android
Android NDK|=NDK|Android
Android Room DB
Android SDK||Android
Android Studio Profiler||Android
Android TV apps||Android
Angular|angular2+|TypeScript
Angular CLI||JavaScript,Angular
=Angular Elements||JavaScript,Angular
=Angular Router||JavaScript,Angular
=Angular Signals||JavaScript,Angular
=Angular Universal||JavaScript,Angular
AngularJS|angular.js,angular 1|JavaScript
Anime.js||JavaScript
Ant Design Vue||JavaScript,Vue.js
=!Anvil||Python
=AOSP|android open source project,android framework,android hal|Android
Apache Axis||Java
Apache Camel|=~Camel,camel apache|Java
Apache Commons||Java
Apache CXF|cxf|Java
Apache Felix||Java,OSGi
Apache HttpClient||Java
Apache Ignite Java||Java
Apache Karaf|karaf|Java,OSGi
Apache OFBiz|ofbiz|Java
=Apache Pekko|=Pekko|Scala,Concurrency
Apache POI||Java
Apache Shiro||Java
Apache Struts 2||Java
Apache Tapestry|=!Tapestry|Java
Apache Velocity|velocity templates,=!Velocity|Java
Apache Wicket|=Wicket|Java
Apache Xerces
ApexCharts||JavaScript
=!API Platform|symfony api platform|Symfony
=App Clips||iOS
=App signing
-App Store|app store connect,app store submission,google play store,app store deployment
=App thinning
AppKit||macOS
=Apple Pay||Payments
=Apple Watch apps|watchkit|iOS
Appwrite
APScheduler||Python
ARCore||AR/VR
argparse||Python
=!Ariadne|ariadne graphql|Python,GraphQL
Ariakit||JavaScript
ARKit|ar kit|AR/VR
=!Armadillo
Armeria||Java
Arq||Python
Arquillian||Java
Arrow Kotlin||Java,Kotlin
=ASGI||Python
=Ash framework||Elixir
Asio|boost.asio|C++
ASP.NET|asp .net,=ASP|.NET
ASP.NET Boilerplate|abp framework|.NET
ASP.NET Core|asp .net core,aspnet core,aspnetcore|ASP.NET,.NET
ASP.NET Identity|identity server,identityserver4,duende,duende identityserver|.NET
ASP.NET MVC|asp.net core mvc,asp .net mvc,mvc 5,.net mvc,asp mvc|+ASP.NET,MVC
ASP.NET SignalR||.NET
ASP.NET Web API|=Web API,.net web api,webapi|REST API,.NET
ASP.NET Web Forms|asp.net webforms,web forms,webforms|+ASP.NET
=~Astro|astro.js|JavaScript
Astropy||Python
async-std||Rust
asyncio Trio|=!Trio|Python
asyncpg||Python,PostgreSQL
Asynq||Go
ATG Commerce|oracle atg,oracle commerce|Java
=!ATL
ATL/WTL
Atlassian Design System||Design systems
attrs||Python
=!Aura|aura php|PHP
=Aurelia||JavaScript
Authelia||Authentication
authentik||Authentication
Authorize.net||Payments
Auto Layout|autolayout|iOS
Autofac||.NET,Dependency injection
AutoFixture||.NET
AutoMapper||.NET
Automerge||JavaScript
autopep8||Python
Avalara
Avalonia||.NET
=AWT||Java
Axum||Rust
Backbone.js|backbonejs,=~Backbone,!backbone|JavaScript
Backdrop CMS||PHP
=Background sync
BackstopJS||JavaScript,Visual regression testing
=Bandit Python||Python,Static analysis
Base UI||JavaScript,React
BEAM VM||Erlang
=Beaver Builder||PHP,WordPress
Beego||Go
Better Auth||JavaScript,Authentication
=!Bevy||Rust,Game development
BigCommerce||E-commerce
Biometric login|=Face Id,=Touch Id
Biopython||Python
Bitmovin||Video streaming
Black formatter||Python
=Blade templates||PHP,Laravel
=BLAS
Blazor||.NET,C#
Blazor WebAssembly|blazor server|.NET,Blazor
Blitz.js|blitzjs|Next.js
=BLoC|flutter bloc,!bloc|Flutter,State management
=Bloc Cubit
Blueprint.js||JavaScript,React
=!Blueprints|unreal blueprints,blueprint scripting|Unreal Engine
Bluetooth Mesh|ble mesh|Bluetooth Low Energy
Bolt CMS||PHP
Bookshelf.js||JavaScript,ORM
=!Boost|boost library,boost c++|C++
Boost.Test
=Bootstrap|!bootstrap,twitter bootstrap,bootstrap css,bootstrap 4,bootstrap 5|CSS
BootstrapVue||JavaScript,Vue.js
=!Bottle||Python
=!Brakeman||Ruby,Static analysis
=!Bridgetown||JavaScript
Brightcove||Video streaming
=!Brighter||.NET
Broadleaf||Java
=!Broadway|broadway elixir,genstage|Elixir
Browserify||JavaScript
Bucket4j||Java
BuddyPress|bbpress|PHP,WordPress
Buf schema||Protocol Buffers
=Bulma|bulma css|CSS
=~Bun|bun.js,bun runtime|JavaScript
Bun ORM
Bundler gems||Ruby
Burst Compiler||Unity DOTS
ButterKnife||Android
C++ Builder||C++
C++ templates|template metaprogramming,move semantics,=constexpr|C++
C++/CLI||C++
C3.js||JavaScript
=!Cabal|cabal haskell,haskell stack|Haskell
CakePHP|cake php|PHP
CAML queries||.NET,SharePoint
CanCanCan|=!Cancan|Ruby
Cannon.js||JavaScript
=~Capacitor|ionic capacitor
=Carbon Design System||Design systems
=!Carthage||iOS
Cartopy||Python
Casbin||Authorization
=CASL||Authorization
Castle Windsor|structuremap|.NET,Dependency injection
-Cats|cats effect|Scala
=~Celery|!celery,celery workers|Python
Centrifugo||WebSockets
=Cesium ion||JavaScript
cffi|ctypes|Python
Chainlit||Python
Checkout.com||Payments
CherryPy||Python
=Chi router|go-chi|Go
Chromatic UI||JavaScript
=!Cinder
=!Circe||Java,Scala
Cirq||Python
CKEditor||JavaScript
=clap Rust||Rust
=Clarity Design||Design systems
class-validator||JavaScript
Click CLI||Python
ClickOnce||.NET
Clippy||Rust
Clojure Ring|compojure|Java,Clojure
ClojureScript re-frame|re-frame|Java,Clojure
Cloudflare Stream||Video streaming
CloudKit||iOS
=CLR|common language runtime|.NET
Cobertura||Java,Test coverage
Cobra CLI|spf13|Go
Cocoa Touch|cocoa|iOS
Cocos2d|cocos|Game development
Cocos2d-x|cocos creator|+Cocos2d
CodeIgniter|code igniter|PHP
Codemagic||CI/CD
CodeMirror||JavaScript
=Coil Android||Android
COM interop|activex,=!COM,com components,com objects,activex controls|.NET
COM programming||Windows
=!Combine|combine framework,=~Combine|Swift
=Combine Swift
commercetools||E-commerce
ComponentOne||.NET
Composition API|vue composition api|Vue.js
Concrete CMS||PHP
Connect RPC|buf connect|gRPC
Contao||PHP
Contentful||Headless CMS
Contexts and Dependency Injection|java cdi,jakarta cdi,cdi beans,=!WELD|Java,Dependency injection
Convex backend
Cordova|phonegap,phone gap,apache cordova|Mobile development
Core Animation||iOS
Core Bluetooth||iOS
=!Core Data|=CoreData|iOS
=Core Graphics||iOS
=Core Image||iOS
=Core Location||iOS
Core ML|=CoreML|iOS
Corona SDK|solar2d
=!Coverlet||.NET
=Cowboy server||Erlang
cpprestsdk
Craft CMS||PHP,CMS
=Craft Commerce||PHP
Crafter CMS||Java
CRDTs
Create React App||React
=Credo Elixir|dialyzer|Elixir
=!Crossbeam||Rust
=!Crow|crow c++|C++
CryEngine||Game development
=CSOM|sharepoint csom|.NET,SharePoint
Cybersource||Payments
Cytoscape.js||JavaScript
=~Dagger|dagger 2|Android,Dependency injection
Daily.co||Video streaming
=Dapper||.NET,SQL
=!Dash|plotly dash,dash plotly|Python
=Data Binding Android||Android
dataclasses||Python
Day.js|dayjs|JavaScript
DbUnit||Java
Dear ImGui|imgui|C++
deck.gl||JavaScript,GIS
Deep linking|universal links,=App Links
=Delayed Job||Ruby
=Deno||JavaScript
Descope||Authentication
Detekt||Java,Kotlin
DevExpress XAF||.NET
Dexie.js||JavaScript
=!Diesel|diesel orm|Rust,ORM
Dioxus||Rust
DirectShow||Windows
Directus||Headless CMS
DirectX|direct x,direct3d,=DX12,=DX11|Computer graphics,Graphics programming
Discord bots|discord.js,discord.py|API integration
=Discourse forum||PHP
Divi Builder|=Divi|PHP,WordPress
Django||Python
Django Allauth||Python,Django
Django Channels||Django
Django CMS||Python,Django
Django Ninja||Python,Django
Django ORM||Python,Django
Django REST Framework|drf,django rest|+Django,+REST API
Doctrine DBAL||PHP
Docusaurus||React,Static site generation
=~Dojo|dojo toolkit|JavaScript
Dolby.io||Video streaming
Dolibarr||PHP
Doobie||Java,Scala
dotCMS||Java
DotNetNuke|dnn platform|.NET,CMS
Dozer||Java
Draft.js||JavaScript
Dramatiq||Python,Background jobs
=Drift Dart
=DRM|widevine,fairplay,playready|Video streaming
Drogon||C++
Dropwizard||Java
Drupal||PHP,CMS
Drupal Commerce||PHP,Drupal
Drupal modules|drupal module development,drupal theming,drupal 8,drupal 9,drupal 10,custom modules in drupal,drupal site building|PHP,Drupal
Drupal themes||PHP,Drupal
Drush||PHP,Drupal
Dry-rb||Ruby
=!Duo||Authentication
Dwolla||Payments
Dynamics CRM Plugins|crm sdk,xrmtoolbox|.NET,Microsoft Dynamics
=Easy Digital Downloads||PHP,WordPress
EasyAdmin||PHP,Symfony
EasyPost
=!Echo|echo framework|Go
=Eclipse Collections||Java
Eclipse EMF|xtext|Java
Eclipse RCP||Java
EclipseLink||Java,JPA
=Ecto||Elixir
EF Migrations||.NET
Effect-TS||JavaScript
Effector||JavaScript
egui|iced gui,slint|Rust
Eigen
=EJB|enterprise javabeans|Java EE
=~Electron|electron.js,electronjs|JavaScript,Desktop development
Element UI|=Element Plus|JavaScript,Vue.js
Elementor||WordPress
Eleventy|11ty|Static site generation
Elysia||JavaScript,Bun
=Embassy Rust||Rust
Ember CLI||JavaScript,Ember.js
=Ember Data||JavaScript,Ember.js
Ember.js|emberjs,=~Ember|JavaScript
Embrace.io
=Emotion Styled||JavaScript
Ent Go||Go,ORM
Entity Framework|ef core,=EF,ef6,ado.net entity framework,efcore|.NET,ORM
EPiServer Commerce||.NET
Equinox OSGi||Java,OSGi
=Error Prone||Java
EventBus Android||Android
Eventlet||Python
Evergreen UI||JavaScript,React
EvoSuite||Java
ExoPlayer|media3|Android,Video streaming
=!Expo|expo.dev,react native expo|React Native
=Expo Router||JavaScript
=!Exposed|exposed kotlin|Java,Kotlin
=~Express|!express,express.js,expressjs|Node.js
ExpressionEngine||PHP
Ext JS|extjs,sencha,sencha ext js|JavaScript
ExUnit||Elixir,Unit testing
F# Giraffe|=!Giraffe,saturn framework|.NET,F#
Fable F#||.NET,F#
Fabric.js||JavaScript
Facebook API|facebook graph api,meta graph api|API integration
factory_boy||Python
FactoryBot|=Factory Girl|Ruby
Failsafe||Java
=!Falcon|falcon framework|Python
=!Faraday||Ruby
FastAPI|=Fast API|Python,REST API
FastEndpoints||.NET
Fastify||Node.js
fastlane match
Faust.js||PHP,WordPress
-Feathers|feathers.js,feathersjs|Node.js
=Feign client|openfeign,=!Feign|Java,Spring Cloud
Fetch API||JavaScript
=FFTW
=!Fiber|gofiber|Go
=!Filament|filamentphp,filament php|Laravel
=Filament Admin||PHP
=!Finagle|finatra|Java,Scala
Finicity||Payments
=!Fiona||Python
Firebase Analytics||Firebase
Firebase App Distribution||Firebase
Firebase Authentication|firebase auth|Firebase
Firebase Cloud Functions||Firebase
Firebase Hosting||Firebase
Firebase Performance||Firebase
Firebase Realtime Database||Firebase
Firebase Remote Config|remote config|Firebase
Firebase Test Lab||Firebase
=Flame engine||Flutter,Game development
=Flask|~flask|Python
Flask-RESTful|flask-restx|Python,Flask
Flask-SQLAlchemy||Python,Flask
Flowable||Java
=FLTK||C++
FluentValidation||.NET
=Flutter|!flutter,~flutter|Dart,Mobile development
=Flutter Hooks||Flutter
=Flutter Web|flutterflow|Flutter
=Flux architecture||JavaScript
Flyway Java||Java
fmtlib
Folium||Python
=!Folly||C++
ForgeRock||Authentication
Formly||JavaScript
-Foundation|zurb foundation,foundation css|CSS
fp-ts||JavaScript
Framework7
FrankenPHP||PHP
=Frappe|erpnext|Python
Froala||JavaScript
fs2 Scala||Java,Scala
FuelPHP||PHP
FullCalendar||JavaScript
FusionAuth||Authentication
Fyne||Go
=!Galileo||Payments
GameMaker||Game development
=~Gatsby|gatsby.js,gatsbyjs|React
=Genesis Framework||PHP,WordPress
=!GetIt|getit dart
gevent||Python
=GHC||Haskell
-Ghost|ghost cms|CMS
=!Gin|gin-gonic,gin framework|Go
=!Ginkgo|gomega|Go,BDD
=Glide Android||Android
=GLPI||PHP
Gluu||Authentication
Gmail API||API integration
=Go kit||Go
Go modules||Go
=go-micro|micro.dev|Go
GoCardless||Payments
=~Godot||Game development
GoJS||JavaScript
gomock||Go,Mocking
=Good Job||Ruby
=Google Assistant Actions|actions on google
Google Calendar API||API integration
=Google Charts||JavaScript
Google Drive API||API integration
=Google Home apps
=Google Pay||Payments
=Google Play Billing||Android
=Google Play Console|=Play Console|Android
GoReleaser||Go
Gorilla Mux|gorilla toolkit|Go
GORM||Go,ORM
goroutines|go concurrency,=Go Routines|Go,Concurrency
Got HTTP||JavaScript
GraalVM||Java
Gradio||Python
Gradle Kotlin DSL||Java,Gradle
Grails||Groovy
Grand Central Dispatch|=GCD|iOS
Grape API||Ruby
=!Graphene|graphene python,graphene-django|Python,GraphQL
GraphQL Code Generator|graphql codegen|JavaScript,GraphQL
GraphQL Mesh||JavaScript,GraphQL
GraphQL Nexus|pothos graphql|JavaScript,GraphQL
GraphQL subscriptions||JavaScript,GraphQL
GraphQL Yoga||JavaScript,GraphQL
graphql-request||JavaScript,GraphQL
Grav CMS||PHP
=Gravity Forms||PHP,WordPress
Gridsome||JavaScript,Vue.js
=!Grommet||JavaScript,React
Groovy DSL||Java,Groovy
gRPC-Gateway||Go,gRPC
=GSL
Gson||Java
GStreamer plugins
=GTK
=!Guava||Java
Guice|google guice|Java,Dependency injection
=Gutenberg|gutenberg blocks|WordPress
Guzzle HTTP||PHP
=GWT|google web toolkit|Java
=Hanami||Ruby
Handsontable||JavaScript
=Hangfire||.NET
=~Hapi|hapi.js,hapijs|Node.js
HarmonyOS||Mobile development
=!Hatch||Python
Headless WordPress|wpgraphql|PHP,WordPress
HealthKit||iOS
Helidon||Java
Helmet.js||JavaScript,Node.js
Hexo||JavaScript
Hibernate||Java,ORM
=Hibernate Search||Java
Hibernate Validator|bean validation|Java
HikariCP||Java
=!Hilt|dagger hilt,dagger/hilt|Dependency injection,?Dagger
Hippo CMS||Java
hls.js||Video streaming
HomeKit
=~Hono||JavaScript
=Hotwire|turbo hotwire,hotwire/turbo|Ruby on Rails
HTMX
http4s||Scala
httpx||Python
HubSpot|hub spot|CRM
=!Huey||Python
=~Hugo|!hugo,gohugo|Static site generation
=Hummingbird Swift
Hybris Commerce Cloud||Java
=Hyper Rust||Rust
=Hypothesis testing Python||Python
Hystrix Dashboard||Java
Hyvä|hyva themes|Magento
iBeacon|=!Beacons
IBM WebSphere Commerce|websphere commerce,hcl commerce|Java
IceFaces||Java
=IHP||Haskell
Immutable.js||JavaScript
In-app messaging
Inertia.js|inertiajs|Laravel
=!Infection|infection php|PHP
Inferno JS||JavaScript
Infobip
Infragistics||JavaScript
Inngest
Instabug
Instagram API||API integration
Instruments Xcode|xcode instruments,=!Instruments|iOS
Intel MKL|=MKL
Intel TBB|=TBB,threading building blocks|C++
Interactive Brokers API
io-ts||JavaScript
=~Ionic|ionic framework|Mobile development
Ionic Angular||JavaScript
Ionic React
Ionic Vue||JavaScript
iOS|=i OS,native ios,ios apps,ios applications,ios development|Mobile development
iOS SDK||iOS
iPhone|iphone apps,ipad,ipad apps,ipados|iOS
IronPython||Python
isort||Python
iText||Java
Ivy Java||Java
=J2ME|java me|Java
=JAAS||Java
=!Jackson||Java
JaCoCo||Java,Test coverage
Jahia||Java
Jakarta Faces||Java
Jakarta REST||Java
Janus gateway||Video streaming
Jasper Reports Java||Java
Java Applets|applets|Java
Java Card||Java
Java EE|jee,j2ee,jakarta ee,javaee,java/j2ee,java enterprise edition|Java
Java Generics||Java
Java Modules|=JPMS|Java
Java NIO|=NIO|Java
Java Reflection||Java
-Java Swing|java swing,=!Swing|Java
Java Web Start||Java
JavaCC||Java
JavaFX|java fx|Java,Desktop development
Javalin||Java
JAX-RS|jaxrs,jersey framework,=!Jersey|Java,REST API
JAX-WS|jaxws|Java,SOAP
JBoss EAP||Java,JBoss
JBoss Fuse|red hat fuse|Java
jBPM||Java
JCA Java||Java
JDBC||Java,SQL
Jekyll||Static site generation
Jekyll themes||Ruby
Jenkins plugins||Java
Jetpack Compose|android jetpack,=~Jetpack,compose ui,jetpack libraries|Android,Kotlin
Jetpack DataStore|=!DataStore,android datastore|Android
Jetpack Paging||Android
JHipster||Spring Boot,Angular
Jinja templates||Python
JMockit||Java,Mocking
=JMS|java message service|Java,Message queues
=JNI|=JNA|Java
JointJS||JavaScript
Joomla||PHP,CMS
jOOQ||Java,SQL
=JPA|java persistence api,jakarta persistence|Java,ORM
jQuery|j query|JavaScript
jqwik||Java
jscodeshift||JavaScript
JSDoc||JavaScript
=JSF|java server faces,primefaces|Java
JShell||Java
JSON Forms||JavaScript
=JSP|java server pages,javaserver pages|Java
=JSSE||Java
=JUCE|juce framework|C++,Audio processing
JUCE audio
JumpCloud||Authentication
JW Player||Video streaming
Jython||Python
K2 workflow|k2 blackpearl|.NET,SharePoint
Kendo Angular||JavaScript
Kentico||CMS
Kentico Xperience||.NET
kepler.gl||JavaScript,GIS
=!Kingfisher||Swift
Kirby CMS||PHP
Kitura||Swift
Kivy||Python
Klarna||Payments
=!Knock
Knockout.js|knockoutjs,=~Knockout|JavaScript
=~Koa|koa.js,koajs|Node.js
Kodein||Java,Kotlin
Kogito||Java
Koin||Java,Kotlin,Dependency injection
Konva.js|konva|JavaScript
Kony|temenos quantum
Kotest||Java,Kotlin
Kotlin Coroutines|coroutines|Kotlin
Kotlin Flow|=!Flow|Java,Kotlin
Kotlin Multiplatform|=KMM,=KMP|Kotlin
Kratos Go||Go
ktlint||Java,Kotlin
Ktor||Kotlin
Kurento||Video streaming
Kysely||JavaScript,SQL
=!Ladle||JavaScript
Lagom||Java,Scala
LAPACK
Laravel||PHP
Laravel Forge||PHP,Laravel
Laravel Horizon||PHP,Laravel
Laravel Jetstream|laravel breeze|PHP,Laravel
Laravel Mix||PHP,Laravel
Laravel Nova|=!Nova|Laravel
Laravel Octane||PHP,Laravel
Laravel Sail||PHP,Laravel
Laravel Sanctum|laravel passport|PHP,Laravel
Laravel Scout||PHP,Laravel
Laravel Vapor||PHP,Laravel
LeakCanary||Android
LearnDash||PHP,WordPress
Leiningen||Java,Clojure
Lemon Squeezy||Payments
Leptos||Rust
=Lexical editor||JavaScript
=!Liberty|=Open Liberty,websphere liberty|Java
libGDX||Game development
Liferay||Java,CMS
Liferay DXP||Java,Liferay
=Lightning Design System||Design systems
Linaria||JavaScript
LinkedIn API||API integration
=LINQ|=Linq|.NET
LINQ to SQL||.NET
LINQPad||.NET
=!Lit|lit-element,litelement,lit-html|Web components
Litestar|starlite|Python
Liveblocks||WebSockets
Livebook||Elixir
LiveData||Android
=Livewire||Laravel
localForage||JavaScript
=Locomotive Scroll||JavaScript
=Locust load||Python
Lodash FP||JavaScript
Log4j|log4j2|Java
Logback||Java
Logto||Authentication
Lombok||Java
LoopBack|loopback.io|Node.js
=!Lottie||JavaScript
Lucia Auth||JavaScript,Authentication
=~Lumberyard|amazon lumberyard,open 3d engine|+Game development
Lume||JavaScript
=!Lumen|laravel lumen|Laravel
Luminus||Java,Clojure
Luxon||JavaScript
lxml||Python,XML
Mac Catalyst||iOS
Magento 2||PHP,Magento
Magento|adobe commerce|PHP,E-commerce
Magento PWA Studio||PHP,Magento
Magnolia CMS|=!Magnolia|Java,CMS
Mako||Python
=!Mandrill
Mapbox GL||JavaScript
MapKit||iOS
Mapster||.NET
MapStruct||Java
Marionette.js||JavaScript,Backbone.js
Marko JS||JavaScript
Marqeta||Payments
=!Marshmallow||Python
=!Masonite||Python
MassTransit||.NET,Message queues
Material Design
Materialize CSS|=!Materialize|CSS
Matter.js||JavaScript
Mautic||PHP
=Maven Surefire||Java
Mayavi||Python
MDAnalysis||Python
=Media Foundation
mediasoup||Video streaming
MediatR||.NET,CQRS
MediaWiki||PHP
Medusa.js|medusajs|JavaScript,Node.js,E-commerce
Mermaid diagrams JS||JavaScript
=!Metal|apple metal,metal api|Computer graphics,Graphics programming
=~Meteor|meteor.js,meteorjs|JavaScript
Metro bundler||JavaScript,React Native
Mezzio||PHP
=MFC||C++
Micronaut||Java
MicroProfile|eclipse microprofile|Java
Microsoft Teams apps|=Teams Toolkit|API integration
=Mill build||Java,Scala
Minimal APIs||.NET
-Mithril|mithril.js|JavaScript
=!Mitosis||JavaScript
MJML||+HTML email
MkDocs|material for mkdocs|Static site generation
ML.NET||.NET,Machine learning
Mnesia||Erlang
Mobile analytics
Mobile CI
Mobile payments SDK
ModelMapper||Java
Modern C++|c++11,c++14,c++17,c++20,c++23|+C++
=MODX||PHP
Moleculer||JavaScript,Node.js
=!Mollie||Payments
=!Monaco||JavaScript
Monix||Java,Scala
Mono runtime||.NET
MonoGame||C#,Game development
=!Monolog||PHP
MonoTouch||.NET
Moodle plugins||PHP
Moshi||Java
Moshi Android
moto AWS||Python
Motor async||Python,MongoDB
Moya||Swift
Multer||JavaScript,Node.js
Mux video||Video streaming
MVVM Light|communitytoolkit mvvm|.NET
MVVMCross||.NET
mxGraph||JavaScript
MyBatis|ibatis|Java,SQL
Naive UI||JavaScript,Vue.js
NativeBase||JavaScript,React Native
NativeScript||Mobile development
NavMesh||Game AI
NBomber||.NET
NDepend||.NET
nDisplay||Unreal Engine
=!Nebular||JavaScript,Angular
Neos CMS||PHP
=!Nerves||Elixir,Embedded systems
NestJS|nest.js,=!Nest|Node.js,TypeScript
=!Netcode|netcode for gameobjects,network code,network replication in games,rollback netcode,client-side prediction,lag compensation,game networking,multiplayer programming,network gameplay programming,state replication|Multiplayer games
Nette||PHP
=Netty||Java
Newtonsoft Json|json.net|.NET
Nexmo
Next.js|nextjs,=~Next,!next,next 13,next 14|React,JavaScript
Nextcloud||PHP
NFC tags
=NGXS||JavaScript,Angular
NHibernate||.NET,ORM
Nhost
Ninject||.NET,Dependency injection
Nintex||.NET,SharePoint
Nivo||JavaScript
no_std||Rust
node-cron||JavaScript,Node.js
node-fetch||JavaScript
Node.js|nodejs,=Node,=~NODE,!node,node.js backend|JavaScript
Nodemailer||JavaScript,Node.js
Nodemon||JavaScript,Node.js
Nokogiri||Ruby
Nom parser||Rust
nopCommerce||.NET,E-commerce
=nose tests||Python
Novu
Npgsql||.NET
NServiceBus||.NET,Message queues
Nuitka||Python
NumExpr||Python
Nuxt|nuxtjs|Vue.js
Nuxt UI||JavaScript,Nuxt
=NVD3||JavaScript
NVIDIA HPC SDK
Nx Elixir||Elixir
=O3DE||+Game development
Oat++||C++
Oban||Elixir
Objection.js||JavaScript,ORM
Objective-C ARC|automatic reference counting
ObsPy||Python
=Ocelot gateway|=YARP|.NET,API gateway
October CMS||PHP
Odoo||Python
=Offline sync
OkHttp||Android
OneLogin||Authentication
OpenBLAS
OpenCart||PHP
OpenCms||Java
OpenFGA||Authorization
openFrameworks||C++
OpenGL|open gl|Computer graphics,Graphics programming
OpenJDK||Java
OpenJPA||Java,JPA
OpenMP offloading
openpyxl||Python
OpenUSD|=!USD,universal scene description|3D
Operational transformation
Optimizely|episerver
Orchard CMS|=Orchard Core|.NET,CMS
-Orleans|microsoft orleans|.NET
Ory Kratos|ory hydra|Authentication
osCommerce||PHP
=OSGi|=OSGI|Java
OSMnx||Python
Oso authorization||Authorization
=!OTP|erlang otp|Erlang
=OTRS||PHP
ownCloud||PHP
Oxc||JavaScript
OXID eShop|oxid esales,=OXID|PHP
P/Invoke||.NET
Packagist||PHP
Padrino||Ruby
Paket||.NET
Panda CSS||JavaScript
Panda3D||Python,Game development
Panel HoloViz|holoviews|Python
Paper.js||JavaScript
Paramiko||Python,SSH
Park UI||JavaScript
=Parse Server||JavaScript
Passenger Phusion|phusion passenger|Ruby
PatternFly||Design systems
Payara||Java
Payload CMS|=!Payload|Headless CMS
PCF controls|power apps component framework|.NET,Power Apps
=PEAR||PHP
=!Peewee||Python,ORM
PennyLane||Python
PEP 8||Python
PETSc
pgx||Go,PostgreSQL
=Phalcon||PHP
=~Phoenix|phoenix framework,elixir phoenix|Elixir
Phoenix LiveView|=~LiveView|+Phoenix
=!Photon|photon pun,photon unity
PHP CS Fixer||PHP
PHP-FPM||PHP
PHP_CodeSniffer|phpcs|PHP
phpBB||PHP
PHPUnit mocks||PHP
Picasso Android||Android
Pico CSS||CSS
Pimcore||PHP,CMS
Pitest|=Pit Mutation|Java,Mutation testing
-Play Framework|=!Play,play! framework,scala play|Scala
Play Java||Java
PlayCanvas||JavaScript,WebGL
PlayFab
=!Playroom||JavaScript
-PlayStation|playstation 4,playstation 5,=PS4,=PS5
=Playwright Python||Python,Playwright
=Plone||Python
PnP PowerShell||.NET,SharePoint
PocketBase
=!Poco|poco c++|C++
=Poetry core||Python
Polaris Shopify||Design systems
=!Polly||.NET
=~Polymer|polymer.js,polymerjs|JavaScript
=!Pony|pony orm|Python,ORM
PostHTML||JavaScript
=!Postmark
Preact||JavaScript
PrestaShop||PHP,E-commerce
Primer CSS||CSS
Prism MVVM||.NET
=Prismic||Headless CMS
ProGuard|=!R8|Android
Project Lombok||Java
=Project Loom|virtual threads|Java
Project Reactor||Reactive programming
=!Propel|propel orm|PHP,ORM
=!Provider|flutter provider|Flutter
=!Psalm||PHP,Static analysis
psycopg|psycopg2|Python,PostgreSQL
PubNub||WebSockets
=!Pundit||Ruby
Pure.css||CSS
=Push Kit|callkit|iOS
pybind11||Python,C++
pyenv||Python
Pygame||Python,Game development
PyInstaller||Python
PyMongo||Python,MongoDB
PyO3|maturin|Python,Rust
Pyodide||Python,WebAssembly
PyPDF||Python
PyProj||Python
PyPy||Python
=!Pyramid|pyramid framework|Python
Pyright||Python,Static analysis
PySide||Python
PySide Qt
pytest-bdd||Python,BDD
pytest-mock||Python
python-docx||Python
PyVista||Python
Qiskit Runtime||Python
=Qt|=QT,qt framework,qml,pyqt|C++
=Qt Creator||Qt
=Qt Quick|qml/qt quick|Qt
=Qt Widgets||Qt
Quarkus||Java
=!Quart||Python
Quartz .NET||.NET
QueryDSL||Java,JPA
Quick/Nimble||Swift
=Quill editor|quill.js|JavaScript
QuTiP||Python
Qwik||JavaScript
=R2DBC||Java
=Rack Ruby||Ruby
Rails API||Ruby,Ruby on Rails
Ramda||JavaScript
=Rapier physics||JavaScript
Rasterio||Python
Ratpack||Java
=!Rayon||Rust
=Razor components||.NET
rbenv||Ruby
=RBS||Ruby
RDKit||Python
=React|=REACT,~react,react.js,reactjs,react native web,react components,react 18,react 17,react 16|JavaScript
=React Admin||JavaScript,React
=React Aria||JavaScript,React
=React Bootstrap||JavaScript,React
=React Context|context api|JavaScript,React
React DnD|dnd kit|JavaScript,React
=React Email||JavaScript,React
=React Final Form|=Final Form|JavaScript
=React Flow|xyflow|JavaScript,React
React Native|reactnative|React,JavaScript,Mobile development
=React Native Paper||JavaScript,React Native
=React Native Reanimated|=!Reanimated|JavaScript,React Native
=ReAct prompting|=ReAct agents,=ReAct pattern,=ReAct framework|AI agents
React Redux Toolkit|redux toolkit|JavaScript,Redux
=React Select||JavaScript,React
=React Server Actions||JavaScript,React
=React Spring||JavaScript,React
=React Suspense||JavaScript,React
=React Table|tanstack table|JavaScript,React
=React Three Fiber||JavaScript,React,Three.js
ReactiveUI||.NET
ReactPHP||PHP
Reagent ClojureScript|=!Reagent|Java,Clojure,React
RealityKit||iOS
Rebar3||Erlang
=!Rebus||.NET
=!Rector|rector php|PHP
Recurly||Payments
redis-py||Python,Redis
Redux Observable||JavaScript,Redux
Redux Thunk||JavaScript,Redux
RedwoodJS|redwood.js|React
Refine.dev||JavaScript,React
=!Refit||.NET
=Reflex Python||Python
=~Remix|remix run|React
RenderDoc||Computer graphics
ReportLab||Python
Reqnroll||.NET
Reqwest||Rust
Reselect||JavaScript,Redux
Resque||Ruby
=REST Docs||Java
RestSharp||.NET
=~Retrofit||Android
RevenueCat||In-app purchases
=Rhino Mocks||.NET
Ribbon Netflix||Java,Spring Cloud
=Rich Textual|textualize|Python
RichFaces||Java
Riot.js||JavaScript
Rive||JavaScript
Riverpod||Flutter,State management
=!RoadRunner||PHP
=~Roblox|roblox studio,luau|Game development
=!Robo|robo php|PHP
=!Rocket|rocket.rs|Rust
=Rocket Rust||Rust
Roda||Ruby
Rolldown||JavaScript
ROM-rb||Ruby
=!Room|room persistence,room database|Android
=Roots Sage|bedrock wordpress|PHP,WordPress
=!Roslyn||.NET
=!RQ|python rq,redis queue|Python,Background jobs
Ruby on Rails|rails,=RoR,=ROR,ruby/rails,rubyonrails|Ruby
rustfmt||Rust
=RVM||Ruby
RxAndroid||Android
Rxdb||JavaScript
RxJava||Java,Reactive programming
RxSwift||Swift,Reactive programming
Sails.js|sailsjs|Node.js
Salesforce Commerce Cloud|=SFCC,demandware,commerce cloud,storefront reference architecture|Salesforce,E-commerce
Sanic||Python
=!Sanity|sanity.io,sanity cms|Headless CMS
SAP Commerce|hybris,sap commerce cloud,spartacus,sap spartacus,composable storefront|E-commerce
Scala.js||Java,Scala
ScalaCheck||Java,Scala
=~Scaleform||+Game development
SceneKit||iOS
=!Scotty|scotty haskell
SDL|=SDL2
=Seam framework||Java
SeaORM||Rust,ORM
=Selenium Python||Python,Selenium
Sencha Touch
=!Sequel|sequel orm|Ruby,ORM
=!Servant|servant haskell|Haskell
=Server Actions||JavaScript
ServiceStack||.NET
Servlets|java servlets|Java
setuptools||Python
SFML||C++
Shader Graph||Unity,Shaders
Shaka Player||Video streaming
SharePoint|share point,spfx
SharePoint Designer|infopath,nintex forms,nintex workflow,k2 forms|.NET,SharePoint
SharePoint Framework||.NET,SharePoint
=Sharp image||JavaScript,Node.js
Shippo
ShipStation
Shopify||E-commerce
Shopify API|shopify apps|API integration
Shopify CLI||Ruby
Shopify Hydrogen||React,Shopify
Shopify Liquid themes|shopify themes|JavaScript,Shopify
Shopify Plus||JavaScript,Shopify
Shopify Polaris||JavaScript,Shopify
Shopware||PHP,E-commerce
Shouldly||.NET
Sidekiq||Ruby
Sigma.js||JavaScript
SignalR|signal r|.NET,WebSockets
Silverlight
Silverstripe||PHP
SimpleCov||Ruby
=Sinatra||Ruby
single-spa||+Micro-frontends
Siri Shortcuts|sirikit,=App Intents|iOS
Sitecore||CMS
Sitefinity||.NET,CMS
Skeleton CSS||CSS
Slack API|=Slack Apps,=Slack Bolt,slack bots|API integration
Slate.js||JavaScript
SLF4J||Java
=!Slick|slick scala|Java,Scala
SlickGrid||JavaScript
=!Slim|slim framework,slim php|PHP
Smart pointers|=RAII|C++
SmartThings
Smarty templates||PHP
SnapKit||Swift
Socket.IO client||JavaScript
SockJS||JavaScript
=Solid Queue||Ruby
SolidJS|solid.js|JavaScript
Solidus||JavaScript,Ruby on Rails,E-commerce
SonarLint Java||Java
=!Sonata||PHP,Symfony
=!Sorbet||Ruby
Spark Java||Java
spdlog||C++
Specs2||Java,Scala
=Sphinx docs||Python
SpiceDB|authzed|Authorization
Spotify API||API integration
=!Spotless||Java
=!Spree||Ruby
=Spree Commerce||JavaScript,Ruby on Rails,E-commerce
=~Spring|!spring,=~SPRING,spring core,spring ioc|Java
Spring AOP|aspect-oriented programming,=AOP|Java,Spring
=Spring Authorization Server||Java,Spring Security
Spring Batch||Spring
Spring Boot|springboot|Spring,Java
Spring Cloud|netflix ribbon,spring cloud sleuth,spring cloud netflix,spring config server|Spring Boot
Spring Cloud Config||Java,Spring Cloud
Spring Cloud Kubernetes||Java,Spring Cloud
Spring Data||Spring
Spring Data JPA||Java,Spring Data,JPA
Spring Framework 6||Java
Spring GraphQL||Java,Spring,GraphQL
Spring HATEOAS||Java,Spring
Spring Integration||Spring
Spring LDAP||Java,Spring
Spring Modulith||Java,Spring
Spring MVC|spring web mvc|Spring,MVC
=Spring Native||Java,Spring
=Spring REST||Java
Spring Security||Spring,Authentication
=Spring Session||Java,Spring
=Spring Shell||Java,Spring
Spring WebFlux|webflux|Spring
SpriteKit||iOS
Spryker||PHP
sqlc||Go,SQL
SQLModel||Python,ORM
SQLx||Rust,SQL
sqlx Go||Go,SQL
Squarespace
Starlette||Python
Statamic||Laravel,CMS
=!Steam|steamworks
=!Stencil|stencil.js,stenciljs|Web components
=~Stimulus|stimulus.js,stimulusjs|JavaScript
StimulusReflex||Ruby,Ruby on Rails
Stitches CSS||JavaScript
=STL|standard template library|C++
StoreKit||In-app purchases
Storyblok||Headless CMS
Storyboards iOS|=XIB,interface builder|iOS
Strapi||Node.js,Headless CMS
=!Strawberry|strawberry graphql|Python,GraphQL
Streamlit||Python
=Stripe Connect||JavaScript,Stripe
=~Struts|!struts,apache struts,struts2|Java,MVC
StyleCop|fxcop|.NET
Styled JSX||JavaScript
=Styled System||JavaScript
Stylex||JavaScript
Stytch||Authentication
SugarCRM||PHP
SuiteCRM||PHP
SuperAgent||JavaScript
SuperTokens||Authentication
SurveyJS||JavaScript
=Svelte|sveltejs|JavaScript
SvelteKit||Svelte
=Swift Concurrency|swift async|Swift
=Swift Testing||Swift
SwiftData||Swift
SwiftLint|swiftformat|Swift
SwiftUI|swift ui|Swift,iOS
=SWIG||C++
Swiper.js|swiper|JavaScript
Swoole|openswoole|PHP
SWR hooks||JavaScript
SWT JFace||Java
Symfony|symfony2,symphony php|PHP
Symfony Messenger||PHP,Symfony
Sympy||Python
Syncfusion||JavaScript
System.Text.Json||.NET
SystemJS||JavaScript
Tailwind CSS|tailwind,tailwindcss|CSS
TanStack Form||JavaScript
TanStack Start||JavaScript
=!Tapir|tapir scala|Java,Scala
Tauri
TaxJar
Telegram bots|telegram bot api|API integration
Telerik Reporting||.NET
Telnyx
templ||Go
TestFlight|test flight|iOS
=!Testify||Go,Unit testing
The Composable Architecture|=TCA|Swift
Theme UI||JavaScript
Thymeleaf||Spring
=Timber Android||Android
Timber WordPress||PHP,WordPress
Tink API||Payments
Tinybird
TinyMCE||JavaScript
Tiptap||JavaScript
Titanium SDK|appcelerator
Tkinter||Python
Tokio||Rust
TomEE||Java
Tonic gRPC||Rust,gRPC
=~Tornado|tornado web|Python
=!Tortoise|tortoise orm|Python,ORM
=Tower Rust||Rust
tox runs||Python
=!Trailblazer||Ruby
Trigger.dev
Trilinos
tRPC||TypeScript
TrueLayer||Payments
ts-node||JavaScript,TypeScript
tsup||JavaScript
Tuist||iOS
Turbo Rails||Ruby,Ruby on Rails
TurboGears||Python
Turf.js||JavaScript,GIS
tvOS||iOS
=Twig templates||PHP
Twin.macro||JavaScript
Twirp||Go
=!Twisted||Python
Twitter API||API integration
type hints||Python
TypeBox||JavaScript
TypeDoc||JavaScript
Typegoose||JavaScript,MongoDB
TypeGraphQL||JavaScript,GraphQL
Typer||Python
TYPO3|typo 3|PHP,CMS
=UIKit|ui kit|iOS
UIkit CSS||CSS
Umbraco||.NET,CMS
=!Undertow||Java
Undici||JavaScript
=Unicorn server||Ruby
=Unity|unity3d,unity 3d,unity engine,!unity|Game development,C#
=Unity container||.NET
Unity DOTS|=DOTS,unity job system,unity jobs|+Unity
Uno Platform||.NET
Unreal Engine|=Unreal,=UE4,=UE5,unreal 4|Game development,C++
Unreal UMG|=UMG,unreal slate,unreal motion graphics|+Unreal Engine
urllib3||Python
=USWDS||Design systems
=UWP|universal windows platform|.NET
UXCam
Vaadin||Java
Vaadin Flow||Java
Valtio||JavaScript
vanilla-extract||JavaScript
=Vapor Swift||Swift
Vavr||Java
vBulletin||PHP
VCR Ruby||Ruby
VeeValidate||JavaScript
=!Vega|vega-lite,altair viz|JavaScript
Velocity.js||JavaScript
Vendure||JavaScript,Node.js,E-commerce
Vert.x|vertx|Java
=Vertex tax|tax engines
=Victory charts||JavaScript
Video.js||Video streaming
ViewComponent||Ruby,Ruby on Rails
ViewModel Android||Android
=Viper Go||Go
virtualenv|=VENV|Python
=Vision framework Apple||iOS
Visual C++|=MSVC,vc++|C++
visx||JavaScript
VitePress||Vue.js,Static site generation
=Volley Android||Android
Vonage Video|opentok|Video streaming
=VSTO||.NET
VTEX||E-commerce
vtiger||PHP
Vue Router||JavaScript,Vue.js
Vue Storefront||Vue.js,E-commerce
Vue Test Utils||JavaScript,Vue.js
Vue.js|=Vue,=VUE,!vue,vuejs,vue3,vue2|JavaScript
VuePress||JavaScript,Vue.js
=Vulkan||Computer graphics,Graphics programming
=Wagtail|wagtail cms|Django
=!Wails||Go
=Warp Rust||Rust
wasm-bindgen|wasm-pack|Rust,WebAssembly
=watchOS
Watermill||Go
=WCF|windows communication foundation|.NET,Web services
Wear OS||Android
Wear OS Compose
WeasyPrint||Python
Webflow
wgpu||Rust
WhatsApp Business API|whatsapp api|API integration
WidgetKit||iOS
Wijmo||JavaScript
Win32 API C
Windi CSS||CSS
=Windows Workflow Foundation|=WWF|.NET
WinForms|windows forms,win forms|.NET,Desktop development
WinUI|winui 3,windows app sdk|.NET
=Wire Go|uber fx|Go,Dependency injection
Wise API||Payments
=Wix|wix velo
WooCommerce|woo commerce|WordPress,E-commerce
WordPress|word press,wp theme|PHP,CMS
WordPress multisite||PHP,WordPress
WordPress plugins|wordpress plugin development|PHP,WordPress
WordPress REST API||+WordPress,+REST API
WordPress themes|wordpress theme development|PHP,WordPress
WordPress VIP||PHP,WordPress
Workbox||JavaScript,PWA
Worker threads||JavaScript,Node.js
Worldpay||Payments
Wowza||Video streaming
=WP-CLI||PHP,WordPress
WPBakery||PHP,WordPress
=WPF|windows presentation foundation|.NET,Desktop development
=WPML||PHP,WordPress
=WSGI||Python
=WSO2|wso2 identity server,wso2 api manager|Authentication
wxPython||Python
wxWidgets||C++
X++||.NET,Microsoft Dynamics
Xamarin||.NET,Mobile development
Xamarin Native
Xamarin.Android||.NET,Xamarin
Xamarin.iOS||.NET,Xamarin
XAML||.NET
Xcode Cloud||CI/CD
XenForo||PHP
XlsxWriter||Python
XMLHttpRequest||JavaScript
=YARD||Ruby
=!Yeoman||JavaScript
Yesod||Haskell
=!Yew||Rust
=Yii|yii2|PHP
Yjs||JavaScript
Yoast SEO|yoast|PHP,WordPress
Yodlee||Payments
YouTube API||API integration
=Zen Cart||PHP
Zend Framework|=Zend,laminas|PHP
ZeroC Ice
=ZIO||Scala
ZIO Scala||Java,Scala
Zitadel||Authentication
ZK framework||Java
=!Zola||JavaScript
Zoom SDK||Video streaming
@library
=~ACIS||+CAD
ActiveMQ Artemis|=!Artemis,apache artemis|+ActiveMQ
ActiveRecord|active record|Ruby on Rails,ORM
=~Adyen
AG Grid
AI Fairness 360||Python,Machine learning,AI ethics
=Ajv||JSON Schema
Albumentations||Python,Machine learning,Computer vision
=Alembic||Python,Database migrations
Algolia||Search engines
AllenNLP||Python,Machine learning,NLP
=~Anaconda|conda,miniconda|Python
Android data binding|view binding,android view binding,jetpack data binding|+Android
Android Paging|paging 3,paging library|+Android
Android ViewModel|=!ViewModel,jetpack viewmodel|+Android
Angular Material||Angular
Ant Design|antd|React
Anthropic API|claude api,=Anthropic|LLM
Apollo GraphQL|apollo client,apollo server,=!Apollo,apollo federation|GraphQL
AppLovin MAX|=~AppLovin|+Mobile monetization
=~Arnold||+Ray tracing
AssemblyAI||Machine learning,Speech-to-text
asyncio||Python,Asynchronous programming
Auth.js|next-auth,nextauth
=Auth0||Authentication,Identity management
Auto-sklearn||Python,Machine learning,AutoML
AutoGluon||Python,Machine learning,AutoML
=Axios|=axios|JavaScript
Babylon.js|babylonjs|WebGL,3D
Beautiful Soup|beautifulsoup,bs4|Python,Web scraping
=BEM|bem methodology|CSS
=BERT||NLP
Bioconductor||R,Bioinformatics
=!Blade|laravel blade
=Bokeh||Data visualization
boto3|boto|Python,AWS
Botpress||Machine learning,Chatbots
=~Braintree
Bullet Physics|bullet physics engine|+Game development
BullMQ||Redis
=!Caffe||Deep learning
=Camera2||+Android
CameraX|android camera api|+Android
=!Canvas|html5 canvas,canvas api
Captum||Python,Machine learning,Explainable AI
CatBoost||Machine learning
=!Cesium|cesiumjs,cesium.js|WebGL,GIS
Chakra UI|chakra|React
Chart.js|chartjs|JavaScript,Data visualization
=!Cheerio
=CLIP model||Machine learning,Computer vision
CodePush|code push|+React Native
=!Coil||+Android
CompletableFuture||+Java
=!Composer|php composer,composer packages|PHP
ConstraintLayout|constraint layout,xml layouts,android layouts|+Android
Coqui TTS||Machine learning,Text-to-speech
Core Java|java annotations,java memory model|+Java
CSS Grid||CSS
CSS modules||CSS
CSS-in-JS||CSS
cuBLAS||CUDA
cuDNN
CuPy||Python,Machine learning,CUDA
=!CUTLASS||CUDA
Cython||Python
D3.js|d3,d3js|JavaScript,Data visualization
daisyUI||Tailwind CSS
=Darts forecasting||Python,Machine learning,Time series
=Dask||Python
DataRobot
DataTables||jQuery
date-fns||JavaScript
DeepStream|nvidia deepstream|Machine learning,Computer vision
Detectron2||Python,Machine learning,Computer vision
DevExpress||.NET
=!Devise
=DGL|deep graph library|Python,Machine learning,Deep learning
dlib||Machine learning,Computer vision
Doc2Vec||Python,Machine learning,NLP
=!Doctrine|doctrine orm|PHP,ORM
Document classification||Machine learning,NLP
DoWhy||Python,Machine learning
=!Drake
=!Drizzle|drizzle orm|TypeScript,ORM
=DVC||MLOps
ECharts|apache echarts|JavaScript,Data visualization
EconML|causalml|Python,Machine learning
EfficientNet||Machine learning,Computer vision,Deep learning
=EJS
=!Eloquent|eloquent orm|Laravel,ORM
=~Embree|intel embree|+Ray tracing
=!Emotion|emotion.js|CSS-in-JS
ESPnet||Python,Machine learning,Speech-to-text
ethers.js|ethersjs|Ethereum
ExecuTorch||Machine learning,PyTorch
Fairlearn||Python,Machine learning,AI ethics
fastai|fast.ai|Python,Machine learning,Deep learning
Faster R-CNN|mask r-cnn,r-cnn|Machine learning,Computer vision
fastText||Machine learning,NLP
=!Feast|feast feature store|MLOps
Flair NLP||Python,Machine learning,NLP
=FLAML||Python,Machine learning,AutoML
=!Flax||Python,Machine learning,JAX
Flexbox|flex box,css flexbox|CSS
Fluent UI||React
Font Awesome||CSS
Formik||React
Framer Motion||React
=!Gemini|google gemini,gemini api|LLM
Gensim||Python,NLP
GeoPandas||Pandas,GIS
GeoTools|geotools java|+GIS
GetX||Flutter
=~Glide||+Android
GloVe embeddings|=!Glove|Machine learning,NLP
glTF||3D
GluonTS||Python,Machine learning,Time series
Google Maps API||GIS
Gradio Spaces||Python,Machine learning
Graph neural networks|=GNNS|Machine learning,Deep learning
=GSAP
Gunicorn||Python
Gymnasium RL||Python,Machine learning,Reinforcement learning
H2O Driverless AI||Machine learning,AutoML
H2O.ai|h2o
Haiku JAX||Python,Machine learning
=Handlebars|handlebars.js
Hasura||GraphQL
Havok|havok physics|+Game development
HDBSCAN|dbscan|Machine learning,Clustering
Headless UI
Highcharts|high charts|JavaScript,Data visualization
HIP AMD||ROCm
Horovod||Python,Machine learning,Deep learning
Hugging Face|huggingface|Machine learning
=Hugging Face Accelerate||Python,Machine learning,Hugging Face
Hugging Face Datasets||Python,Machine learning,Hugging Face
=Hugging Face Transformers||Python,Machine learning,Hugging Face,NLP
Hyperopt||Python,Machine learning
i18next|react-i18next|Internationalization
Imbalanced-learn||Python,Machine learning
=!Immer
implicit ALS||Python,Machine learning
Information extraction|entity extraction,text extraction|Machine learning,NLP
Intent recognition||Machine learning,NLP
InterpretML||Python,Machine learning,Explainable AI
ironSource||+Mobile monetization
=JAX||Python,Machine learning
=Joi||Input validation
Jotai||React,State management
=JSI||+React Native
=!JTS|java topology suite|+GIS
Jupyter|ipython,jupyterlab|Python
Kaldi||Machine learning,Speech-to-text
Kendo UI|kendo
Keras||Python,Deep learning,Neural networks
Keras Tuner||Python,Machine learning,Keras
Keycloak|key cloak|Authentication,Identity management
Knex.js|knex|SQL
=KNIME
Kornia||Python,Machine learning,Computer vision
Kubeflow|kube flow|MLOps,Python
LangChain|lang chain|LLM
LangGraph||LLM
=!LASzip||+LiDAR
=~Leaflet|leaflet.js|JavaScript,GIS
librosa||Python,Machine learning,Audio processing
LightFM||Python,Machine learning,Recommender systems
LightGBM||Machine learning
LIME explainability||Python,Machine learning,Explainable AI
LittleFS||+Embedded systems
=!Llama|llama 2,llama 3|LLM
LlamaIndex||LLM
Lodash||JavaScript
Machine translation|neural machine translation|Machine learning,NLP
Mantine||React
ManyChat||Machine learning,Chatbots
Mapbox||GIS
MapLibre|maplibre gl|GIS
Material UI|mui,materialui|React
Matplotlib|mat plot lib|Python,Data visualization
MediaPipe||Computer vision
Metal Performance Shaders
Microsoft LUIS||Machine learning,Chatbots
MikroORM||ORM
MLflow|ml flow|MLOps,Python
MMDetection||Python,Machine learning,Computer vision
MobX||State management
Moment.js|momentjs|JavaScript
Monaco Editor||JavaScript
=MONAI||Python,Machine learning,Computer vision
=Mongoose|mongoose odm|MongoDB
=!Mustache|mustache templates
MXNet||Deep learning
=NCCL||Machine learning,CUDA
=NetTopologySuite||+GIS
NetworkX||Python
NeuralProphet||Python,Machine learning,Forecasting
NgRx||Angular,State management
Nixtla|statsforecast|Python,Machine learning,Time series
NLTK||Python,NLP
Numba||Python
NumPy|num py|Python
NVIDIA NeMo|nemo framework|Python,Machine learning,Speech-to-text
NVIDIA RAPIDS|=!Rapids,=CUDF,=CUML|Python,Machine learning,CUDA
NVIDIA Riva||Machine learning,Speech-to-text
=OCCT||+CAD
=!OGR|gdal/ogr,ogr2ogr|+GDAL
Okta||Authentication,Identity management
Ollama||LLM
=ONNX||Machine learning
ONNX Runtime|onnxruntime|+ONNX
OpenAI API|openai,open ai,gpt-4,gpt-3,gpt4|LLM
OpenAI Baselines||Python,Machine learning
OpenAI Gym|openai gymnasium|Reinforcement learning
OpenCV|open cv|Computer vision
OpenLayers||GIS
OpenNMT||Machine learning,NLP
OpenSceneGraph|=OSG|+Computer graphics
OpenStreetMap|=OSM|GIS
OpenVINO||Machine learning,Deep learning
OpenZeppelin||Solidity
=OptiX|nvidia optix|+Ray tracing
Optuna||Python,Machine learning
p5.js|processing.js,p5js
PaddlePaddle||Deep learning
=Pandas|=pandas,=PANDAS,!pandas|Python,Data analysis
Passport.js|passportjs
=!PayPal|paypal api
=!PDAL|point data abstraction library,lastools|+LiDAR
PettingZoo||Python,Machine learning,Reinforcement learning
=Phaser||Game development
=!Picasso|square picasso|+Android
=!Pillow|pil imaging|Python,Machine learning,Computer vision
Pinia||Vue.js,State management
PixiJS|pixi.js|WebGL
=!Plaid|plaid api
=PLINQ||+.NET
Plotly||Data visualization
=PM2||Node.js
-Point Cloud Library|point cloud library,point clouds,=!PCL
=Polars|=polars|Python
PostCSS|post css|CSS
PrimeNG||Angular
PrimeReact||React
PrimeVue||Vue.js
Prism Library|prism framework,=!Prism,wpf prism|+.NET
=Prisma|prisma orm|TypeScript,ORM
=!PROJ|proj4,proj4js|+GIS
ProseMirror||JavaScript
=!Pug
=Puppeteer
PyAudio||Python,Machine learning
PyCaret||Python,Machine learning
Pydantic||Python
PyG|pytorch geometric|PyTorch
PyTorch|=!torch|Python,Machine learning,Deep learning,Neural networks
PyTorch Lightning|lightning ai|Python,Machine learning,PyTorch
=~Quasar|quasar framework|Vue.js
Question answering|question and answer systems,q&a systems|Machine learning,NLP
Radix UI|radix|React
RapidMiner
=!Rasa|rasa nlu|Chatbots
=!Ray|ray.io,ray core,ray tune,ray data,ray cluster
Ray RLlib|rllib|Python,Machine learning,Ray
Ray Serve||Ray,Model deployment
React Hook Form||React
React Navigation||React Native
React Query|tanstack|React
React Router||React
ReactiveX||Reactive programming
Recharts||React,Data visualization
=~Recoil|recoil.js|React,State management
Redux|rtk query,react-redux|React,State management
Redux-Saga|=!Saga|Redux
Relation extraction||Machine learning,NLP
=~Relay|relay modern|GraphQL
-Requests|python requests
ResNet||Machine learning,Computer vision,Deep learning
=!RoBERTa|distilbert,=ALBERT,=ELECTRA|Python,Machine learning,NLP,Deep learning
Rx.NET||+.NET
RxJS|rx.js|JavaScript,Reactive programming
Scene graphs||+Computer graphics
scikit-image||Python,Machine learning,Computer vision
scikit-learn|sklearn,scikit,sci-kit learn,scikitlearn|Python,Machine learning
SciPy|sci py|Python
Scrapy||Python,Web scraping
=Seaborn|=seaborn|Python,Data visualization
=Segment Anything|sam model|Python,Machine learning,Computer vision
Semantic UI|semantic ui react|CSS
SendGrid
=Sentence Transformers|sentence-bert|Python,Machine learning,NLP
Sequelize||Node.js,ORM
shadcn/ui|shadcn|React,Tailwind CSS
=Shapely||Python,GIS
=SharedFlow||+Kotlin
SimpleITK|=ITK|Machine learning,Computer vision
sktime||Python,Machine learning,Time series
=!Sleuth||+Spring Cloud
Socket.IO|socketio|WebSockets
spaCy||Python,NLP
Speaker diarization||Machine learning,Speech-to-text
SQLAlchemy|sql alchemy|Python,ORM
=Stable Baselines|stable-baselines3|Python,Machine learning,Reinforcement learning
Stable Diffusion||Generative AI
Stanford CoreNLP|corenlp,stanford nlp|Python,Machine learning,NLP
=!Stanza||Python,Machine learning,NLP
statsmodels||Python,Statistics
Storybook|story book
=~Stripe|stripe api,stripe payments
styled-components|=StyledComponents|React,CSS-in-JS
Surprise recommender||Python,Machine learning,Recommender systems
SVG|scalable vector graphics
=!SWR||React
=SYCL|oneapi,dpc++|GPU programming
t-SNE||Machine learning,Dimensionality reduction
T5 model||Python,Machine learning,NLP
TabNet||Python,Machine learning
TanStack Router||React
Task Parallel Library|=TPL,tpl dataflow|+.NET
TensorBoard||Python,Machine learning,TensorFlow
TensorFlow|tensor flow|Machine learning,Deep learning,Python,Neural networks
TensorFlow Extended|=TFX|Python,Machine learning,TensorFlow,MLOps
TensorFlow Lite|tflite,litert|Machine learning,TensorFlow
TensorFlow Serving||Machine learning,TensorFlow
TensorFlow.js||Machine learning,TensorFlow,JavaScript
TensorRT||Deep learning
=~Tesseract|tesseract ocr|OCR
Text generation||Machine learning,NLP
Text summarization|automatic summarization,abstractive summarization|Machine learning,NLP
TextBlob||Python,Machine learning,NLP
Theano||Deep learning
Three.js|threejs|JavaScript,WebGL,3D
Thrust CUDA||CUDA
timm models||Python,Machine learning,Computer vision
Topic modeling|lda topic|Machine learning,NLP
=Topshelf||+.NET
TorchScript||Python,Machine learning,PyTorch
TorchServe||Python,Machine learning,PyTorch
torchvision|torchaudio|Python,Machine learning,PyTorch
=TPOT||Python,Machine learning,AutoML
=!Triton|triton inference server,nvidia triton
Triton language||GPU programming
tsfresh||Python,Machine learning,Time series
TurboModules|fabric renderer,react native new architecture|+React Native
=TVM|apache tvm|Machine learning,Deep learning
=!Twig||Symfony
Twilio
TypeORM|type orm|TypeScript,ORM
U-Net||Machine learning,Computer vision,Deep learning
Ultralytics||YOLO
=UMAP||Machine learning,Dimensionality reduction
Underscore.js||JavaScript
Unity Ads||+Mobile monetization
UnoCSS||CSS
urql||GraphQL
Uvicorn||Python
uWSGI||Python
=V-Ray||+Ray tracing
Valibot||TypeScript,Input validation
=VGG||Machine learning,Computer vision,Deep learning
Vision transformers|=VIT,swin transformer|Machine learning,Computer vision,Deep learning
=vLLM||LLM
Voiceflow||Machine learning,Chatbots
=!Volley|android volley|+Android
Vosk||Python,Machine learning
Vuetify||Vue.js
VueUse||Vue.js
Vuex||Vue.js,State management
=~Vungle||+Mobile monetization
wav2vec||Python,Machine learning,Speech-to-text
Web3.js||Ethereum
WebGL|web gl,webgl2|Computer graphics,Graphics programming
WebGPU
Weights & Biases|wandb,weights and biases,=W&B|MLOps
=Weka
=~Whisper|faster-whisper,whisper models|+Speech-to-text
Whisper OpenAI|openai whisper,whisper asr|Python,Machine learning,Speech-to-text
word2vec||NLP
xarray||Python
XGBoost|xg boost|Machine learning
XLA compiler||Machine learning,Deep learning
XState||State management
=YOLO|yolov5,yolov8|Computer vision
=!Yup||Input validation
=Zod||TypeScript,Input validation
Zustand||React,State management
@database
Actian Ingres|=!Ingres|SQL,Relational databases
Actian Vector||SQL,Relational databases
Aerospike||NoSQL
AllegroGraph||Graph databases
Amazon Neptune|aws neptune,=!Neptune|AWS,Graph databases
Amazon RDS for PostgreSQL|rds postgres|SQL,Relational databases
=!Annoy||Vector databases
Apache Accumulo|accumulo|NoSQL
Apache AGE||Graph databases
Apache Derby|derby db|SQL,Relational databases
Apache Druid|=!Druid|Columnar databases,OLAP
Apache Geode|gemfire|NoSQL
Apache Ignite|=!Ignite|Caching
Apache IoTDB||Time series
Apache Jackrabbit
Apache Jena|=Jena|Graph databases
Apache Kudu|=!Kudu|Hadoop
Apache Pinot|=!Pinot|Columnar databases,OLAP
Apache Tika
Apache TinkerPop|=Gremlin Query,tinkerpop|Graph databases
=Aqua Data Studio||SQL,Relational databases
ArangoDB||Graph databases
=Atlas migrations||SQL,Relational databases,Database migrations
=Autonomy IDOL||Search engines
AWR reports|=AWR|SQL,Relational databases,Oracle
=Axon Framework|=Axon Server|Java,Event sourcing,CQRS
=Azure Cognitive Search Index||Search engines
Azure Cosmos DB Gremlin||NoSQL
=Azure Table||NoSQL
=Azure Vector Search||Vector databases
BadgerDB||NoSQL
=!Barman||PostgreSQL
Berkeley DB||NoSQL
BoltDB|bbolt|NoSQL
Bytebase||SQL,Relational databases,Database migrations
=Caffeine cache|=!Caffeine|Java,Caching
=Cassandra|apache cassandra|NoSQL
=!Chroma|chromadb|Vector databases
Citus|citus data|SQL,Relational databases,PostgreSQL
ClickHouse||SQL,Columnar databases
CockroachDB||SQL,Relational databases
Columnar databases|column-oriented databases,columnar,column stores
Couchbase|couch base|NoSQL
CouchBase Lite|couchbase mobile|NoSQL
CouchDB|couch db|NoSQL
Coveo||Search engines
CrateDB||Time series
DataStax||Cassandra
Datomic||NoSQL
DB2||SQL,Relational databases
dBase
dbdiagram||SQL,Relational databases,Data modeling
DBeaver||SQL
DbUp||SQL,Relational databases,Database migrations
DbVisualizer||SQL,Relational databases
Dgraph||Graph databases
Dragonfly DB||NoSQL,Redis
DuckDB||SQL
EDB Postgres||SQL,Relational databases,PostgreSQL
Ehcache||Caching
Elasticsearch|elastic search,=!Elastic|Search engines
Elasticsearch DSL||NoSQL,Elasticsearch
Elasticsearch Vector||Vector databases
=ELSER||Elasticsearch
Endeca||Search engines
EnterpriseDB|=EDB|PostgreSQL
ER/Studio|er studio|SQL,Relational databases,Data modeling
etcd
EventStoreDB|=Event Store,kurrentdb|NoSQL,Event sourcing
Exasol||SQL,Data warehousing
eXist-db||NoSQL
FAISS||Vector databases
=!Fauna|faunadb
FerretDB||NoSQL,MongoDB
FileMaker|file maker
Firebase
=Firebird||SQL,Relational databases
Firebolt||SQL,Relational databases
Firestore||Firebase,NoSQL
FluentMigrator||SQL,Relational databases,Database migrations
Flyway||Database migrations
FoundationDB
Galera Cluster|galera|SQL,Relational databases,MySQL
GaussDB||SQL,Relational databases
golang-migrate||SQL,Relational databases,Database migrations
=Google Programmable Search||Search engines
=goose migrations||SQL,Relational databases,Database migrations
=GQL||Graph databases
Graph databases|graph db|NoSQL
GraphDB Ontotext||Graph databases
=Graphite metrics||Time series
Greenplum||SQL,Data warehousing
=Group Replication||SQL,Relational databases,MySQL
=Guava cache||Caching
=!H2|h2 database|SQL,Relational databases
HarperDB||NoSQL
Hazelcast||Caching
HBase|apache hbase|NoSQL,Hadoop,Big data
HDF5
HeidiSQL||SQL,Relational databases
=HNSW|approximate nearest neighbor,hnswlib|Vector databases
=HSQLDB|hypersql|SQL,Relational databases
IBM Db2 Warehouse||SQL,Relational databases,DB2
Idera||SQL,Relational databases
In-memory databases|in-memory data store
IndexedDB||NoSQL
Infinispan||Caching
InfluxDB|influx|Time series
InfluxQL|=Flux Influx|Time series,InfluxDB
Informix||SQL,Relational databases
InnoDB||SQL,Relational databases,MySQL
InterBase||SQL,Relational databases
InterSystems Caché|intersystems cache,intersystems iris,intersystems|NoSQL
JanusGraph||Graph databases
JDeveloper||SQL,Relational databases,Oracle
JSqlParser||SQL,Relational databases
KDB+|kdb+/q,q/kdb|Time series,Trading systems
KeyDB||NoSQL,Redis
Kuzu||Graph databases
LanceDB||Vector databases
LevelDB
Liquibase||Database migrations
LiteDB||NoSQL
=LMDB||NoSQL
LocalStorage|=Local Storage,=Web Storage
Lucene|apache lucene|Search engines
Lucidworks||Search engines
=!M3||Time series
Manticore Search||Search engines
MariaDB|maria db|SQL,Relational databases
MarkLogic||NoSQL
Marqo||Vector databases
Marten DB||NoSQL,Event sourcing
MaxScale||SQL,Relational databases,MariaDB
Meilisearch||Search engines
Memcached|memcache,mem cached|Caching,In-memory databases
Memgraph||Graph databases
Microsoft Access|ms access,=!Access|Relational databases,Microsoft Office
Microsoft SQL Azure||SQL,Relational databases
Milvus||Vector databases
MonetDB||SQL,Relational databases
MongoDB|mongo|NoSQL
MongoDB aggregation|aggregation pipelines|NoSQL,MongoDB
MongoDB Atlas|=~Atlas|+MongoDB
MongoDB Compass||NoSQL,MongoDB
MongoDB Realm||NoSQL,MongoDB
Mongosh||NoSQL,MongoDB
MPP databases|=MPP,massively parallel processing
=MUMPS||NoSQL
MySQL|my sql|SQL,Relational databases
MySQL Workbench||SQL,Relational databases,MySQL
Navicat||SQL,Relational databases
NebulaGraph||Graph databases
Neo4j|neo 4j|Graph databases
Neo4j Aura||Graph databases,Neo4j
=!Neon|neon postgres|PostgreSQL
NetCDF
Netezza||SQL,Data warehousing
NoSQL|no-sql,non-relational,document databases,document store,non-relational databases,key-value stores,key-value databases
NuoDB||SQL,Relational databases
ObjectBox||NoSQL
OceanBase||SQL,Relational databases
openGauss||SQL,Relational databases
OpenSearch|aws opensearch|Search engines
OpenTSDB||Time series
=Oracle|=ORACLE,!oracle,oracle db,oracle sql,oracle rdbms,oracle 11g,oracle 12c,oracle 19c,oracle 10g|Relational databases,+SQL
Oracle APEX|oracle application express,application express|Oracle
=Oracle Coherence|coherence cache,=~Coherence|Caching
Oracle Data Guard|=Data Guard|Oracle,Disaster recovery
=Oracle Data Pump|expdp,data pump,datapump,expdp/impdp,transportable tablespaces,oracle export/import,external tables in oracle|SQL,Relational databases,Oracle
=Oracle Enterprise Manager|oem cloud control,oracle oem,oem grid control,grid control,oracle grid control,oracle cloud control|SQL,Relational databases,Oracle
Oracle Forms||Oracle
Oracle GoldenGate Veridata||SQL,Relational databases,Oracle
Oracle Multitenant||SQL,Relational databases,Oracle
Oracle RAC|=!RAC,real application clusters|Oracle
Oracle SQL Loader|sqlldr,sql loader|SQL,Relational databases,Oracle
Oracle SQLPlus|sqlplus|SQL,Relational databases,Oracle
=Oracle Streams||SQL,Relational databases,Oracle
Oracle TimesTen|timesten|SQL,Relational databases,Oracle
Oracle XML DB||SQL,Relational databases,Oracle
Orchestrator MySQL||SQL,Relational databases
OrientDB||NoSQL
OSIsoft||Time series
Patroni||PostgreSQL,High availability
Pebble DB||NoSQL
PeopleTools||SQL,Relational databases,PeopleSoft
=Percona||MySQL
pgAdmin||PostgreSQL
pgBackRest||PostgreSQL
PgBouncer||PostgreSQL
pglogical||SQL,Relational databases,PostgreSQL
pgTAP||SQL,Relational databases
pgvecto.rs||Vector databases
pgvector||PostgreSQL
Phinx||SQL,Relational databases,Database migrations
phpMyAdmin|php my admin|MySQL
=~Pinecone|pinecone vector|Vector databases
PlanetScale||MySQL
PolarDB||SQL,Relational databases
PostGIS|post gis|PostgreSQL,GIS
Postgres Professional||SQL,Relational databases,PostgreSQL
PostgreSQL|postgres,postgre sql,psql,pgsql,postgres sql|SQL,Relational databases
PostgREST||PostgreSQL
PouchDB||NoSQL
PowerDesigner|sap powerdesigner|SQL,Relational databases,Data modeling
Progress OpenEdge|openedge
Prometheus TSDB||Time series
Protégé ontology||Graph databases
ProxySQL||SQL,Relational databases,MySQL
Qdrant||Vector databases
Quickwit||Search engines
RavenDB||NoSQL
=RDF4J||Graph databases
=!Realm|realm db,realmdb
Redgate|sql compare,redgate sql toolbelt|SQL,Relational databases,SQL Server
Redis|redis cache|NoSQL,In-memory databases,+Caching
Redis Cluster||NoSQL,Redis
Redis Pub/Sub||NoSQL,Redis
Redis Sentinel||NoSQL,Redis
Redis Stack||NoSQL,Redis
Redis Streams||NoSQL,Redis,Event streaming
Redis Vector||Vector databases
RedisJSON|redisearch|NoSQL,Redis
Relational databases|rdbms,relational db,sql databases,relational data stores,relational sql databases,relational data modeling,rdbms databases,relational data bases,relationale Datenbanken,relationalen Datenbanken,relationaler Datenbanken,relationale Datenbanksysteme,relationalen Datenbanksystemen,bases de données relationnelles,base de données relationnelle,relationele databases,bases de datos relacionales,base de datos relacional,database relazionali,basi di dati relazionali,basi dati relazionali,bases de dados relacionais,bancos de dados relacionais,banco de dados relacional,relacyjne bazy danych,relacyjnych baz danych,relacyjnymi bazami danych,relacyjnych bazach danych
RethinkDB||NoSQL
Riak||NoSQL
=RMAN|oracle rman|Oracle
RocksDB
SAP ASE|adaptive server enterprise|SQL,Relational databases
SAP HANA|=HANA|SQL,In-memory databases
SAP IQ|sybase iq|SQL,Relational databases
SAP S/4HANA|s/4hana,s4 hana,s/4 hana,s4hana,sap s4,sap s4/hana,s4/hana|SAP
SAP SQL Anywhere|sql anywhere|SQL,Relational databases
ScaNN||Vector databases
ScyllaDB|scylla|NoSQL
Service Broker SQL||SQL,Relational databases,SQL Server
=SHACL||Graph databases
SingleStore|memsql|SQL,Relational databases
=SKOS||Graph databases
Solr|apache solr|Search engines
=!Sphinx|sphinx search
Sqitch||SQL,Relational databases,Database migrations
SQL Sentry|sentryone|SQL,Relational databases,SQL Server
SQL Server|mssql,ms-sql,sqlserver,microsoft sql|SQL,Relational databases
SQL Server Agent|database maintenance plans,database jobs|SQL,Relational databases,SQL Server
SQL Server Data Tools|=SSDT|SQL,Relational databases,SQL Server
SQL Server Management Studio|=SSMS|SQL Server
SQL Server Profiler||SQL,Relational databases,SQL Server
SQL Server Replication||SQL,Relational databases,SQL Server
SQLCipher||SQLite
=SQLCMD||SQL,Relational databases,SQL Server
SqlDBM||SQL,Relational databases,Data modeling
SQLFluff||SQL,Relational databases
SQLite|sql lite|SQL,Relational databases
SQuirreL SQL||SQL,Relational databases
=SSAS|sql server analysis services|SQL Server,OLAP,Business intelligence
=SSIS|sql server integration services|SQL Server,ETL,Data integration
=SSRS|sql server reporting services|SQL Server,Reporting,Business intelligence
Stardog||Graph databases
Supabase||PostgreSQL
SurrealDB||NoSQL
Sybase||SQL,Relational databases
Tarantool||NoSQL
TDengine||Time series
Teradata|tera data|SQL,Data warehousing
TiDB||SQL,Relational databases
TigerGraph||Graph databases
TiKV||NoSQL
Time series|timeseries,time series data,time series analysis,time series forecasting
TimescaleDB|timescale|PostgreSQL,Time series
Toad Data Modeler||SQL,Relational databases,Data modeling
=Toad Data Point||SQL,Relational databases
tSQLt||SQL,Relational databases
Turbopuffer||Vector databases
=Turso||SQLite
TypeDB||Graph databases
Typesense||Search engines
=Upstash||Redis
Vald||Vector databases
Valkey||Redis
=Varnish||Caching
Vector databases|vector db,vector search,vector stores
=Vertica||SQL,Data warehousing,Columnar databases
=!Vespa|vespa.ai|Search engines
Virtuoso RDF||Graph databases
Vitess||MySQL
=!Voldemort||NoSQL
VoltDB||SQL,Relational databases
Weaviate||Vector databases
Xapian||Search engines
=XTDB||NoSQL
Yellowbrick||SQL,Relational databases
YugabyteDB|yugabyte|SQL,Relational databases
Zilliz||Vector databases,Milvus
ZincSearch||Search engines
@cloud
=Akamai||CDN
Akamai EdgeWorkers|edgeworkers|Cloud computing
Alibaba Cloud|aliyun|Cloud computing
-Amazon API Gateway|amazon api gateway,aws api gateway,=~API Gateway|AWS,API gateway
Amazon AppFlow|*|AWS,ETL
Amazon AppStream|=AppStream,appstream 2.0|+AWS
-Amazon Athena|=~Athena,!athena,aws athena|AWS,SQL
Amazon Augmented AI||AWS
Amazon Aurora|=~Aurora,aws aurora,aurora postgres,aurora mysql|AWS,Relational databases
Amazon Aurora Serverless|*|AWS,Amazon Aurora
Amazon Bedrock|=~Bedrock,aws bedrock|AWS,LLM
=Amazon Bedrock Agents|*,bedrock agentcore|AWS,Amazon Bedrock
=Amazon Bedrock Knowledge Bases||AWS,Amazon Bedrock
Amazon Braket||AWS,Quantum computing
Amazon Chime SDK|=Amazon Chime|AWS
Amazon CloudFront|*,cloud front|AWS,CDN
Amazon CloudSearch||AWS
Amazon CloudWatch|*,cloud watch|AWS,Monitoring
Amazon CloudWatch Logs|*|AWS,Amazon CloudWatch,Logging
Amazon CodeCatalyst||AWS
Amazon CodeGuru||AWS
Amazon CodeWhisperer|*|AWS,AI coding tools
Amazon Cognito|*|AWS,Authentication
Amazon Comprehend|aws comprehend,=~Comprehend|AWS,NLP
Amazon Connect|aws connect|AWS
Amazon Corretto||Java
Amazon Data Firehose|kinesis firehose,kinesis data firehose,=!Firehose|Amazon Kinesis
Amazon DataZone|*|AWS,Data governance
=Amazon Detective|aws detective|AWS
Amazon DevOps Guru||AWS
Amazon DocumentDB|*,document db aws|AWS,NoSQL
Amazon DynamoDB|*,dynamo db,=Dynamo|AWS,NoSQL
Amazon DynamoDB Accelerator|dynamodb dax|AWS,Amazon DynamoDB
Amazon DynamoDB Streams|*|AWS,Amazon DynamoDB
Amazon EBS|=EBS,aws ebs,elastic block store|AWS
Amazon EC2|*,elastic compute cloud|AWS,Virtual machines
Amazon EC2 Auto Scaling||AWS
Amazon ECR|*,elastic container registry|AWS,Containers
Amazon ECS|*,elastic container service|AWS,Containers,Container orchestration
Amazon ECS Anywhere||AWS,Amazon ECS
Amazon EFS|=EFS,aws efs,elastic file system|AWS
Amazon EKS|*,elastic kubernetes service|AWS,Kubernetes
Amazon EKS Anywhere|*|AWS,Amazon EKS
Amazon Elastic Transcoder||AWS
Amazon ElastiCache|*,elastic cache|AWS,Caching
Amazon EMR|*,elastic mapreduce,elastic map reduce|AWS,Big data
Amazon EventBridge|*,event bridge|AWS
Amazon Forecast|aws forecast|AWS,Forecasting
=Amazon Fraud Detector||AWS
Amazon FSx|*|AWS
Amazon GameLift|*|AWS,Game development
Amazon Glacier|=~Glacier,s3 glacier|AWS
Amazon GuardDuty|*,guard duty|AWS
Amazon HealthLake||AWS
Amazon Inspector|aws inspector,=!Inspector|AWS
Amazon Kendra|aws kendra|AWS,Search engines
Amazon Keyspaces||AWS
Amazon Kinesis|*|AWS,Event streaming
Amazon Kinesis Data Analytics|kinesis analytics,managed service for apache flink|AWS
Amazon Kinesis Video Streams|kinesis video|AWS
Amazon Lex|aws lex,=!Lex|AWS,NLP
Amazon Lightsail Containers||AWS
Amazon Linux 2|al2023|AWS
Amazon Linux||+Linux
=Amazon Location Service||AWS
=Amazon Lookout||AWS
Amazon Macie|aws macie,=Macie|AWS
=Amazon Managed Blockchain||AWS,Blockchain
Amazon Managed Grafana||AWS,Grafana
Amazon Managed Prometheus|amazon managed service for prometheus|AWS,Prometheus
Amazon MemoryDB|*|AWS,Redis
Amazon Monitron||AWS
Amazon MQ|aws mq|AWS,Message queues
Amazon MSK|=MSK,aws msk|AWS,Kafka
Amazon MWAA|=MWAA|AWS,Apache Airflow
Amazon Nitro|aws nitro enclaves,nitro system|AWS
=Amazon Nova||AWS
Amazon OpenSearch Service|amazon opensearch,amazon elasticsearch service|AWS,OpenSearch
Amazon Personalize|aws personalize|AWS,Recommender systems
Amazon Pinpoint|aws pinpoint,=!Pinpoint|AWS
Amazon Polly|aws polly|AWS
-Amazon Q|amazon q developer|AWS
Amazon QLDB|=QLDB|AWS
=Amazon Quick Suite||AWS
Amazon QuickSight|*,quick sight|AWS,Business intelligence
Amazon RDS|*,relational database service|AWS,Relational databases
Amazon RDS Proxy|*|AWS,Amazon RDS
Amazon Redshift|*,red shift|AWS,Data warehousing,SQL,Columnar databases
Amazon Redshift Spectrum|*|AWS,Amazon Redshift
Amazon Rekognition|*|AWS,Computer vision
Amazon Route 53|*,route53,aws route53|AWS,DNS
Amazon S3|*,simple storage service|AWS,Object storage
Amazon S3 Glacier Deep Archive||AWS
Amazon SageMaker|*,sage maker|AWS,Machine learning
Amazon SageMaker JumpStart||AWS,Amazon SageMaker
Amazon SageMaker Pipelines|*|AWS,Amazon SageMaker,MLOps
Amazon SageMaker Studio|*|AWS,Amazon SageMaker
=Amazon Security Lake||AWS
Amazon SES|=SES,aws ses|AWS
=Amazon Simple Workflow|amazon swf|AWS
Amazon SNS|*,simple notification service|AWS
Amazon SQS|*,simple queue service|AWS,Message queues
Amazon Textract|*|AWS,OCR
Amazon Timestream|*|AWS,Time series
Amazon Transcribe|aws transcribe,=!Transcribe|AWS,Speech-to-text
Amazon Translate|aws translate|AWS
=Amazon Verified Permissions||AWS
Amazon VPC|aws vpc,=VPCs,virtual private cloud|AWS,Networking
Amazon VPC Lattice||AWS
Amazon WorkDocs||AWS
Amazon WorkMail||AWS
Amazon WorkSpaces|aws workspaces,=WorkSpaces|AWS
=Apigee||API gateway
AWS|amazon web services,amazon cloud|Cloud computing
AWS Amplify|=~Amplify|AWS
AWS Amplify Studio||AWS
AWS App Mesh|*|AWS,Service mesh
AWS App Runner|*|AWS
AWS AppConfig|*|AWS,Feature flags
AWS Application Discovery Service||AWS
AWS Application Load Balancer||AWS,Elastic Load Balancing
AWS Application Migration Service|cloudendure|AWS,Cloud migration
AWS AppSync|*,app sync|AWS,GraphQL
AWS Artifact||AWS
AWS Audit Manager||AWS
AWS Auto Scaling|=~Auto Scaling|AWS
AWS B2B Data Interchange||AWS
AWS Backup||AWS,Disaster recovery
-AWS Batch|aws batch|AWS,Batch processing
AWS Billing||AWS
AWS Budgets||AWS,FinOps
AWS CDK|=CDK,cloud development kit,aws cloud development kit|AWS,Infrastructure as code
AWS Certificate Manager|=!ACM|AWS
AWS Chatbot||AWS
AWS Clean Rooms||AWS
AWS CLI||AWS
AWS Client VPN||AWS,VPN
AWS Cloud Map||AWS
AWS Cloud9|*|AWS
AWS CloudFormation|*,cloud formation,=CFN,=CFT|AWS,Infrastructure as code
AWS CloudHSM|*|AWS
AWS CloudShell||AWS
AWS CloudTrail|*,cloud trail|AWS
AWS CodeArtifact|*|AWS
AWS CodeBuild|*,code build|AWS,CI/CD
AWS CodeCommit|*,code commit|AWS,Git
AWS CodeDeploy|*,code deploy|AWS,CI/CD
AWS CodePipeline|*,code pipeline|AWS,CI/CD
AWS CodeStar||AWS
AWS Compute Optimizer||AWS
-AWS Config|aws config|AWS
AWS Control Tower|=~Control Tower|AWS
AWS Copilot||AWS
AWS Cost and Usage Reports||AWS,FinOps
AWS Cost Explorer|*|AWS,FinOps
AWS Data Pipeline||AWS,ETL
AWS DataSync|=DataSync|AWS
AWS Deadline Cloud||AWS
AWS DeepRacer||AWS
AWS Device Farm|*|AWS
AWS Direct Connect|*|AWS,Networking
AWS Direct Connect Gateway||AWS
AWS Directory Service||AWS,Active Directory
AWS DMS|=DMS,database migration service,aws database migration service|AWS
AWS Elastic Beanstalk|*,beanstalk,elasticbeanstalk|AWS
AWS Elastic Disaster Recovery||AWS,Disaster recovery
AWS Elastic Fabric Adapter||AWS
AWS Elemental MediaConvert|mediaconvert|AWS,Video streaming
AWS Elemental MediaLive|medialive|AWS,Video streaming
AWS Elemental MediaPackage|mediapackage|AWS,Video streaming
AWS EventBridge Pipes||AWS
AWS Fargate|*|AWS,Containers,Serverless
AWS Fault Injection Simulator|fault injection service|AWS,Chaos engineering
AWS Firewall Manager||AWS
AWS Global Accelerator|*|AWS
-AWS Glue|aws glue,=~Glue,=!Glue,glue jobs|AWS,ETL,Data pipelines
AWS Glue Catalog|glue data catalog,aws glue data catalog|AWS,AWS Glue
AWS Glue DataBrew|*,=DataBrew|AWS Glue
AWS Graviton|=Graviton|AWS
AWS Ground Station||AWS
AWS Health Dashboard||AWS
AWS HealthOmics||AWS
AWS IAM|=IAM,iam roles,iam policies|AWS,Identity management
AWS IAM Access Analyzer||AWS,AWS IAM
AWS IAM Identity Center|*,aws sso|AWS,SSO
AWS IAM Roles Anywhere||AWS,AWS IAM
AWS Inferentia|=Inferentia,=Trainium,aws trainium,aws neuron|AWS
AWS IoT|iot core,aws greengrass,iot greengrass|AWS,IoT
AWS IoT Analytics||AWS,AWS IoT
AWS IoT Greengrass|=~Greengrass|+AWS IoT
AWS IoT SiteWise||AWS,AWS IoT
AWS IoT TwinMaker||AWS,AWS IoT
AWS KMS|=KMS,key management service|AWS
AWS Lake Formation|*|AWS,Data lake
-AWS Lambda|!lambda,lambda functions,aws lambdas,amazon lambda,=Lambdas,aws lambda functions|AWS,Serverless
AWS Lambda Edge|=Lambda Edge|AWS,AWS Lambda
AWS Lambda Layers|=Lambda Layers|AWS,AWS Lambda
AWS Landing Zone||AWS
AWS License Manager||AWS
AWS Lightsail|*|AWS
AWS Local Zones||AWS
AWS Mainframe Modernization||AWS
AWS Managed Services||AWS
AWS Marketplace||AWS
AWS Migration Hub||AWS,Cloud migration
AWS NAT Gateway||AWS
AWS Network Firewall||AWS,Firewalls
AWS Network Load Balancer||AWS,Elastic Load Balancing
AWS Nitro||AWS
AWS OpsWorks|*|AWS
AWS Organizations||AWS
AWS Outposts|=~Outposts|AWS
AWS Panorama||AWS
AWS ParallelCluster|*|AWS,High-performance computing
AWS Parameter Store|*,ssm parameter store|AWS,AWS Systems Manager
AWS Powertools|powertools for aws lambda|AWS,AWS Lambda
AWS Private CA||AWS
AWS PrivateLink|*|AWS,Networking
AWS PrivateLink Endpoints|vpc endpoints|AWS
AWS Proton||AWS
AWS RAM|resource access manager|AWS
AWS Resilience Hub||AWS
AWS RoboMaker||AWS,Robotics
-AWS SAM|aws sam,serverless application model|AWS,Serverless
AWS Savings Plans|reserved instances|AWS,FinOps
AWS Schema Conversion Tool|=~SCT|AWS
AWS SCPs|service control policies|AWS,AWS Organizations
AWS SDK||AWS
AWS Secrets Manager|*|AWS,Secrets management
AWS security groups|*,network acls|+AWS
AWS Security Hub|*|AWS
AWS Serverless Application Repository||AWS
AWS Service Catalog||AWS
AWS Session Manager|ssm session manager|AWS,AWS Systems Manager
-AWS Shield|aws shield|AWS
AWS Signer||AWS
AWS Site-to-Site VPN||AWS,VPN
AWS Snowball|snowball aws,=~Snowball,aws snow family|AWS
AWS Snowcone||AWS
AWS Snowmobile||AWS
AWS Spot Instances|*,ec2 spot|AWS,Amazon EC2
AWS Step Functions|*|AWS,Serverless
AWS Storage Gateway||AWS
AWS STS|security token service|AWS
AWS Systems Manager|=SSM,systems manager parameter store,=~Systems Manager,aws ssm|AWS
AWS Systems Manager Patch Manager||AWS,AWS Systems Manager
AWS Toolkit||AWS
AWS Transfer Family|*,aws transfer,aws transfer for sftp|AWS
AWS Transit Gateway|*|AWS,Networking
AWS Trusted Advisor||AWS
AWS Verified Access||AWS
AWS VPN||AWS,VPN
AWS WAF||AWS,WAF
AWS Wavelength||AWS
AWS Well-Architected|well-architected framework|AWS
AWS Wickr||AWS
AWS X-Ray|=X-Ray aws,aws xray|AWS,Distributed tracing
Azure|windows azure|Cloud computing
Azure Active Directory B2C|azure ad b2c,entra external id|Azure,Microsoft Entra ID
=Azure AD Connect|entra connect|Azure,Microsoft Entra ID
=Azure Advisor||Azure
Azure AI Foundry Agent Service||Azure
Azure AI Search|azure cognitive search,azure search|Azure,Search engines
Azure AI Services|azure cognitive services,cognitive services|Azure,AI
=Azure Analysis Services||Azure,SSAS
=Azure Anomaly Detector||Azure
Azure API Management|=APIM,azure apim|Azure,API gateway
=Azure App Configuration||Azure,Feature flags
Azure App Service|azure web apps,app services|Azure
Azure Application Gateway|*|Azure,Load balancing
=Azure Arc|azure arc-enabled servers|Azure,Hybrid cloud
Azure Artifacts||Azure DevOps
=Azure Attestation||Azure
=Azure Automation|azure runbooks|Azure
=Azure Backup||Azure,Backup
Azure Bastion||Azure
Azure Batch||Azure,Batch processing
Azure Blob Storage|*,azure blob|Azure,Object storage
=Azure Blockchain||Azure
=Azure Blueprints||Azure
Azure Boards||Azure DevOps
Azure Bot Service|bot framework|Azure
Azure Cache for Redis|azure redis|Azure,Redis
Azure CDN||Azure,CDN
=Azure Chaos Studio||Azure,Chaos engineering
Azure CLI|=~az cli|Azure
=Azure Cloud Services||Azure
=Azure Cloud Shell||Azure
Azure Communication Services||Azure
=Azure Conditional Access|*|Azure,Microsoft Entra ID
=Azure Confidential Computing||Azure
Azure Container Apps|*|Azure,Containers
Azure Container Instances|=ACI|Azure,Containers
Azure Container Registry|=ACR|Azure,Containers
=Azure Container Storage||Azure
=Azure Content Delivery Network||Azure
=Azure Content Safety||Azure
Azure Cosmos DB|*,cosmosdb,azure-cosmosdb,=~Cosmos|Azure,NoSQL
=Azure Cost Management||Azure,FinOps
=Azure Custom Vision|=Custom Vision|Azure,Computer vision
Azure CycleCloud||Azure,High-performance computing
=Azure Data Box||Azure
=Azure Data Catalog||Azure,Data governance
Azure Data Explorer|=~ADX|Azure,KQL
Azure Data Factory|*,=ADF,adf pipelines|Azure,ETL,Data pipelines
Azure Data Lake|adls,data lake gen2|Azure,Data lake
Azure Data Lake Analytics|u-sql|Azure
=Azure Data Migration Service||Azure
=Azure Data Share||Azure
=Azure Data Studio||SQL Server
Azure Database for MySQL|azure mysql|Azure,MySQL
Azure Database for PostgreSQL|azure postgres,azure postgresql|Azure,PostgreSQL
Azure Databox Edge||Azure
Azure Databricks||Azure,Databricks
Azure DDoS Protection||Azure
=Azure Dedicated Host||Azure
=Azure Deployment Environments||Azure
Azure Dev Spaces||Azure
Azure DevOps|azure dev ops,=ADO,visual studio team services,=VSTS|Azure,CI/CD
Azure DevTest Labs||Azure
Azure Digital Twins||Azure,Digital twin
=Azure Disk Storage|azure managed disks|Azure
Azure DNS||Azure,DNS
Azure Document Intelligence|form recognizer,azure form recognizer|Azure,OCR
Azure Durable Functions|*|Azure Functions
=Azure Elastic Pool||Azure,Azure SQL
Azure Event Grid|*,eventgrid|Azure
Azure Event Hubs|*,eventhubs,azure eventhubs|Azure,Event streaming
=Azure Event Streams||Azure
Azure ExpressRoute|*,express route|Azure,Networking
Azure Face API||Azure,Computer vision
Azure Files||Azure
Azure Firewall||Azure,Firewalls
=Azure Fluid Relay||Azure
Azure Front Door|*,front door azure|Azure
=Azure Function App Premium||Azure
Azure Functions|=!Functions,function apps|Azure,Serverless
Azure HDInsight|*|Azure,Hadoop
=Azure Health Data Services||Azure,FHIR
=Azure Immersive Reader||Azure
=Azure Information Protection|microsoft information protection|Azure
Azure IoT Central||Azure,IoT
Azure IoT Edge||Azure,IoT
Azure IoT Hub|*,azure iot|Azure,IoT
Azure Key Vault|*,keyvault,azure keyvault|Azure,Secrets management
Azure Kinect
Azure Kubernetes Fleet Manager||Azure,Azure Kubernetes Service
Azure Kubernetes Service|=AKS,azure aks|Azure,Kubernetes
=Azure Lab Services||Azure
=Azure Landing Zones|=Landing Zones|Azure
=Azure Language Service|language understanding luis,azure luis|Azure,NLP
=Azure Lighthouse||Azure
Azure Load Balancer||Azure,Load balancing
=Azure Load Testing||Azure,Performance testing
=Azure Local||Azure
Azure Log Analytics|*|Azure
Azure Logic Apps|*|Azure
Azure Machine Learning|azure ml,azureml|Azure,Machine learning
=Azure Machine Learning Studio||Azure,Azure Machine Learning
Azure Managed Grafana||Azure,Grafana
Azure Managed Instance|sql managed instance|Azure SQL
Azure management groups||+Azure
Azure Maps||Azure,GIS
=Azure Media Services||Azure,Video streaming
=Azure Metrics Advisor||Azure
Azure Migrate||Azure,Cloud migration
=Azure Mobile Apps||Azure
Azure Monitor|application insights,app insights,azure application insights|Azure,Monitoring
=Azure Monitor Alerts||Azure,Azure Monitor
Azure NetApp Files||Azure
=Azure Network Security Groups|*,=NSG|Azure,Network security
=Azure Network Watcher|*|Azure
Azure Notification Hubs|*|Azure,Push notifications
Azure OpenAI|azure open ai|Azure,LLM
Azure OpenShift||Azure
Azure Percept||Azure
Azure Personalizer||Azure
Azure Pipelines|azure devops pipelines|+Azure DevOps,CI/CD
Azure Pipelines YAML|yaml pipelines|Azure,Azure Pipelines
Azure PlayFab
Azure Policy||Azure
Azure Private DNS||Azure,DNS
Azure Private Link|*,private endpoints|Azure,Networking
=Azure Prompt Flow|=Prompt Flow|Azure
=Azure Quantum||Azure,Quantum computing
Azure Queue Storage||Azure,Message queues
Azure RBAC||Azure,RBAC
Azure Red Hat OpenShift|=~ARO|Azure,OpenShift
=Azure Relay||Azure
=Azure Remote Rendering||Azure
Azure Repos||Azure DevOps,Git,Version control
=Azure Resource Graph||Azure
Azure Resource Manager|arm templates|Azure,Infrastructure as code
=Azure Sandbox||Azure
=Azure Scheduler||Azure
Azure SDK||Azure
=Azure Search Service||Azure
Azure Sentinel Playbooks||Azure,Microsoft Sentinel
Azure Service Bus|*,azure servicebus|Azure,Message queues
Azure Service Fabric|*|Azure,Microservices
=Azure Service Principals|*|Azure
Azure SignalR||Azure
Azure Site Recovery||Azure,Disaster recovery
Azure Speech||Azure,Speech-to-text,Text-to-speech
=Azure Sphere||Azure,IoT
Azure Spring Apps|azure spring cloud|Azure,Spring Boot
Azure SQL|sql azure|Azure,SQL Server
Azure SQL Edge||Azure
Azure SQL Managed Instance||Azure,Azure SQL
=Azure Stack|azure stack hci|Azure,Hybrid cloud
=Azure Stack Edge||Azure
=Azure Stack Hub||Azure
Azure Static Web Apps||Azure
Azure Storage||Azure
=Azure Storage Explorer||Azure,Azure Storage
Azure Stream Analytics|*|Azure,Event streaming
Azure Synapse|azure synapse analytics,synapse analytics,azure sql data warehouse,=~Synapse,azure sql dw|Azure,Data warehousing
=Azure Synapse Link||Azure,Azure Synapse
Azure Table Storage||Azure,NoSQL
Azure Test Plans||Azure DevOps
Azure Text Analytics||Azure,NLP
=Azure Time Series Insights||Azure
Azure Traffic Manager||Azure
=Azure Translator||Azure
=Azure Update Manager|azure update management|Azure,Patch management
Azure Video Indexer||Azure
Azure Virtual Desktop|=AVD,windows virtual desktop|Azure
Azure Virtual Machines|azure vms,azure vm|Azure,Virtual machines
Azure Virtual Network|=VNet,azure vnets|Azure,Networking
=Azure Virtual WAN|=Virtual Wan|Azure,SD-WAN
=Azure Vision|azure computer vision,azure ai vision|Azure,Computer vision
Azure VM Scale Sets|*,virtual machine scale sets,=VMSS|Azure,Virtual machines
Azure VMware Solution||Azure,VMware
Azure VPN Gateway||Azure,VPN
=Azure Web Application Firewall|azure waf|Azure,WAF
Azure WebJobs|*|Azure
=Azure Workbooks||Azure,Azure Monitor
Backblaze B2|backblaze|Cloud computing,Object storage
Baidu Cloud||Cloud computing
=~Bicep|azure bicep|Azure,Infrastructure as code
BigQuery ML|=BQML|Google BigQuery,Machine learning
Bluehost||Web hosting
Bunny CDN|bunny.net|Cloud computing,CDN
=CDN|content delivery networks
Citrix|citrix xenapp
Civo||Cloud computing
=Clever Cloud||Cloud computing,PaaS
Cloud architecture|cloud infrastructure architecture,Cloud-Architekturen,Cloud-Architektur,architecture cloud,architectures cloud,cloudarchitectuur,arquitectura cloud,arquitecturas cloud,arquitectura en la nube,architetture cloud,architettura cloud,arquitetura cloud,arquitetura em nuvem,architektura chmurowa,architektury chmurowej|Cloud computing
Cloud computing|cloud technologies,cloud platforms,cloud services,cloud infrastructure,public cloud,cloud environments,cloud-based infrastructure,cloud deployment,cloud operations,cloud development,cloud engineering,cloud hosting,Cloud-Technologien,Cloud-Lösungen,Cloud-Infrastrukturen,Cloud-Diensten,Cloud-Dienste,informatique en nuage,infonuagique,computación en la nube,computación en nube,servicios en la nube,servizi cloud,computação em nuvem,computação na nuvem,serviços em nuvem,chmura obliczeniowa,chmury obliczeniowej,chmurze obliczeniowej,rozwiązania chmurowe,rozwiązań chmurowych,usługi chmurowe,usług chmurowych
Cloud Foundry|cloudfoundry,=PCF|PaaS
Cloud migration|migration to the cloud,lift and shift,migrate to the cloud,migrating to the cloud,cloud adoption
Cloud native|=CNCF,cloud native applications,cloud native architectures,cloud-native development|Cloud computing
Cloud networking|vpc peering,vpc design,vpc networking,aws networking,vpc peering and transit gateway|+Cloud computing,+Networking
Cloud security||Cloud computing
CloudBees||Jenkins
Cloudflare|cloud flare|CDN
Cloudflare Access|cloudflare zero trust|Cloud computing,Cloudflare,Zero trust
Cloudflare D1||Cloud computing,Cloudflare
Cloudflare Durable Objects|durable objects|Cloud computing,Cloudflare Workers
Cloudflare Images||Cloud computing,Cloudflare
Cloudflare KV|workers kv|Cloud computing,Cloudflare Workers
Cloudflare Pages||Cloudflare
Cloudflare R2|=!R2|Cloudflare,Object storage
Cloudflare Tunnel||Cloud computing,Cloudflare
Cloudflare Turnstile||Cloudflare
Cloudflare WAF||Cloud computing,Cloudflare,WAF
Cloudflare Workers||Cloudflare,Serverless
CloudLinux||Web hosting
Coolify||Cloud computing,PaaS
Copilot Studio|power virtual agents|Power Platform
CoreWeave||Cloud computing
CyberPanel||Web hosting
Deno Deploy||Cloud computing,Deno
Dialogflow|dialog flow|GCP
DigitalOcean|digital ocean|Cloud computing
DirectAdmin||Web hosting
Dokku||Cloud computing,PaaS
Elastic Load Balancing|=ELB,=ALB,aws elb,elastic load balancer,application load balancer,=NLB|AWS,Load balancing
Equinix Metal||Cloud computing
Exoscale||Cloud computing
=FaaS|functions as a service,function as a service|Serverless
=Fastly||CDN
Fastly Compute||Cloud computing
Fermyon||Cloud computing
FinOps|cloud cost optimization
Fly.io
=Flywheel Hosting||Web hosting
=GCP|google cloud,gcp services|Cloud computing
GitHub Pages|gh-pages|GitHub
GoDaddy||Web hosting
=Google Access Context Manager||GCP
=Google Agent Builder|vertex ai agent builder|GCP,AI agents
=Google Agent Development Kit||GCP,AI agents
Google AI Studio||LLM
Google AlloyDB|*|GCP,PostgreSQL
Google Anthos|*|GCP
Google Antigravity
Google Apigee X||GCP,Apigee
Google App Engine|*,=GAE|GCP
=Google App Sheet|appsheet|Low-code
Google Artifact Registry|*|GCP
Google AutoML||GCP,AutoML
Google BeyondCorp|*|GCP,Zero trust
Google BigLake|*|GCP
Google BigQuery|*,big query|GCP,SQL,Data warehousing,Columnar databases
Google BigQuery Data Transfer||GCP,Google BigQuery
Google Bigtable|*|GCP,NoSQL
=Google Binary Authorization|*|GCP
=Google Chronicle|chronicle siem,google secops,chronicle security|GCP,SIEM
Google Cloud Armor|*|GCP
=Google Cloud Asset Inventory||GCP
Google Cloud Backup and DR||GCP,Disaster recovery
=Google Cloud Batch||GCP
=Google Cloud Billing||GCP,FinOps
Google Cloud Build|*|GCP,CI/CD
Google Cloud CDN|gcp cdn|GCP,CDN
=Google Cloud Code||GCP
Google Cloud Composer|*|GCP,Apache Airflow
=Google Cloud Console||GCP
Google Cloud Data Fusion|*,=~Data Fusion|GCP,ETL
Google Cloud Datastore|*|GCP,NoSQL
=Google Cloud Debugger||GCP
=Google Cloud Dedicated Interconnect|cloud interconnect|GCP
Google Cloud Deploy||GCP
=Google Cloud Deployment Manager||GCP,Infrastructure as code
Google Cloud DLP|sensitive data protection|GCP,DLP
Google Cloud DNS||GCP,DNS
Google Cloud Endpoints|=Cloud Endpoints|GCP
=Google Cloud Error Reporting||GCP
Google Cloud Filestore|filestore|GCP
Google Cloud Functions|*|GCP,Serverless
Google Cloud Healthcare API||GCP,FHIR
Google Cloud IAM|gcp iam|GCP,Identity management
=Google Cloud Identity||GCP
Google Cloud IoT Core||GCP,IoT
Google Cloud KMS|*|GCP
=Google Cloud Life Sciences||GCP
Google Cloud Load Balancing|gcp load balancing,gcp load balancer|GCP,Load balancing
Google Cloud Logging|*|GCP,Logging
=Google Cloud Marketplace||GCP
Google Cloud Monitoring|stackdriver,google stackdriver|GCP,Monitoring
Google Cloud NAT|*|GCP
=Google Cloud Natural Language||GCP,NLP
=Google Cloud Operations Suite|google cloud operations|GCP,Monitoring
Google Cloud Profiler||GCP
=Google Cloud Router|=Cloud Router|GCP
Google Cloud Run|*|GCP,Serverless
=Google Cloud Run Functions||GCP
Google Cloud Scheduler|*|GCP
Google Cloud SDK|=gcloud,gcloud cli|GCP
=Google Cloud Service Mesh||GCP,Service mesh
=Google Cloud Shell||GCP
=Google Cloud Source Repositories||GCP,Git
Google Cloud Spanner|*,=Spanner|GCP
=Google Cloud Speech||GCP
Google Cloud SQL|*|GCP,Relational databases
Google Cloud Storage|=GCS,=Cloud Storage|GCP,Object storage
Google Cloud Tasks|=Cloud Tasks|GCP
=Google Cloud Trace|=Cloud Trace|GCP,Distributed tracing
=Google Cloud Translation||GCP
=Google Cloud Video Intelligence||GCP
Google Cloud Vision|cloud vision api,google vision api|GCP,Computer vision
Google Cloud VPN||GCP,VPN
=Google Cloud Workflows||GCP
=Google Cloud Workstations||GCP
Google Compute Engine|*,=GCE|GCP,Virtual machines
Google Contact Center AI|dialogflow cx|GCP,Chatbots
Google Container Registry|=~GCR|GCP,Containers
=Google Data Catalog||GCP,Data governance
=Google Database Migration Service||GCP
-Google Dataflow|=Dataflow,google dataflow,cloud dataflow,gcp dataflow|GCP,Data pipelines
Google Dataform||GCP
Google Dataplex|*|GCP,Data governance
Google Dataprep|*|Data cleaning
Google Dataproc|*,data proc|GCP,Apache Spark
Google Datastream||GCP
=Google Distributed Cloud||GCP
Google Document AI||GCP,OCR
Google Eventarc|*|GCP
Google Firebase Studio||Firebase
Google Firestore||GCP
Google Gemini Code Assist|*|AI coding tools
Google GKE Autopilot|*|GCP,Google Kubernetes Engine
Google Identity-Aware Proxy|*|GCP
Google Imagen
Google Kubernetes Engine|gke|GCP,Kubernetes
Google Looker Block
Google Managed Prometheus||GCP
=Google Maps Platform||GIS
Google Memorystore|*,cloud memorystore|GCP,Redis
=Google Network Connectivity Center||GCP
Google NotebookLM|*
=Google Organization Policy||GCP
=Google Persistent Disk||GCP
Google Preemptible VMs||GCP
-Google Pub/Sub|=~Pub/Sub,cloud pub/sub,google pub/sub,gcp pub/sub,google pubsub,cloud pubsub|GCP,Message queues
Google reCAPTCHA|*
Google Recommendations AI||GCP
Google Secret Manager|gcp secret manager|GCP,Secrets management
Google Security Command Center|*|GCP
Google Speech-to-Text||GCP,Speech-to-text
=Google Storage Transfer Service||GCP
Google TPU|=TPU|GCP
Google Veo
Google Vertex AI|*,=~Vertex|GCP,Machine learning
Google Vertex AI Pipelines|*|GCP,Google Vertex AI,MLOps
Google Vertex AI Search||GCP
Google VMware Engine||GCP
Google VPC|gcp vpc,shared vpc,vpc service controls|GCP,Networking
=Google Web Security Scanner||GCP
=Google Workload Identity|*,workload identity federation|GCP
Google Workspace|gsuite,google apps,g-suite,google suite
Heroku||PaaS,Cloud computing
Hetzner||Cloud computing
Hostinger||Web hosting
Huawei Cloud||Cloud computing
Hybrid cloud||Cloud computing
Hyper-V|=HyperV|Virtualization,Virtual machines
=IaaS|infrastructure as a service|Cloud computing
IBM Cloud|bluemix|Cloud computing
IBM Cloud Code Engine||Cloud computing,IBM Cloud
IBM Cloud Functions||Cloud computing,IBM Cloud
IBM Cloud Object Storage||Cloud computing,IBM Cloud,Object storage
IBM Cloud Pak|cloud pak for data|Cloud computing
Imperva|incapsula|WAF
IONOS Cloud|ionos|Cloud computing
Kamatera||Cloud computing
KeyCDN||Cloud computing,CDN
Kinsta||Web hosting
Koyeb||Cloud computing,PaaS
=KVM||Virtualization,Virtual machines
=Lambda Labs||Cloud computing
Linode||Cloud computing
LocalStack||AWS
Managed identities|azure managed identity|Azure
Microsoft ADFS|ad fs,active directory federation services|SSO
Microsoft AI Builder|ai builder|Power Platform
Microsoft Always On|always on availability groups,sql server always on|SQL Server,High availability
Microsoft App-V|app-v|Windows
Microsoft AppLocker|applocker|Windows
Microsoft BitLocker|bitlocker|Windows
Microsoft Bookings
Microsoft Bot Framework Composer||Azure
Microsoft Certificate Services|=Ad Cs|Windows Server,PKI
Microsoft Cloud App Security|defender for cloud apps|Azure
Microsoft Copilot|microsoft 365 copilot,copilot for microsoft 365,copilot for power bi,copilot in power bi,copilot in fabric,m365 copilot
Microsoft Dataverse|dataverse|Power Platform
Microsoft Defender|azure security center,defender for cloud,defender for endpoint
Microsoft Defender for Cloud||Azure,Cloud security
Microsoft Defender for Endpoint|defender atp|Azure,Endpoint security
Microsoft Defender for Identity|defender for identity|Azure
Microsoft Defender for Office 365|defender for office
Microsoft Defender XDR|microsoft 365 defender|Azure
Microsoft Deployment Toolkit|=MDT|Windows
Microsoft DFS||Windows Server
Microsoft Edge
Microsoft Endpoint Manager|endpoint manager|Intune
Microsoft Entra ID|azure active directory,azure ad,=AAD,entra id,microsoft entra,=!Entra|Azure,Identity management
Microsoft Entra Permissions Management||Azure
Microsoft Fabric|ms fabric,=~Fabric|Azure
Microsoft Fabric Lakehouse|onelake|Azure,Microsoft Fabric
Microsoft Failover Clustering|windows failover clustering,failover clusters|Windows Server,High availability
Microsoft Forms
Microsoft Graph|ms graph,microsoft graph api
Microsoft Identity Manager||Identity management
Microsoft Identity Platform|=MSAL|Azure,Authentication
Microsoft LAPS||Windows
Microsoft Lists
Microsoft Loop
Microsoft NPS||Windows Server
Microsoft OneDrive|onedrive
Microsoft OneNote|onenote|Microsoft Office
Microsoft Planner
Microsoft Power BI Report Builder|paginated reports|Power BI
Microsoft Power Fx|power fx|Power Apps
Microsoft Power Pages|=Power Pages,power apps portals|Power Platform
Microsoft PowerToys||Windows
Microsoft Publisher||Microsoft Office
Microsoft Purview|azure purview,=Purview|Azure,Data governance
Microsoft Remote Desktop Services|rds gateway,remote desktop services|Windows Server
Microsoft Sentinel|azure sentinel|Azure,SIEM
Microsoft Stream
Microsoft Syntex|sharepoint syntex|SharePoint
Microsoft Sysinternals|sysinternals,process explorer|Windows
Microsoft To Do
Microsoft Viva
Microsoft Whiteboard
Microsoft WinDbg|windbg|Debugging
Microsoft Yammer|=!Yammer
Multi-cloud|multicloud|Cloud computing
=NACLs||+AWS
Namecheap||Web hosting
Nebius||Cloud computing
Netlify
Northflank||Cloud computing,PaaS
Nutanix||Virtualization
Object storage|blob stores
OpenFaaS||Serverless
OpenStack|open stack|Private cloud
Oracle Analytics Cloud||Oracle Cloud,Business intelligence
=Oracle Autonomous Database|autonomous database,oracle adw|Oracle Cloud,Oracle
Oracle Cloud|=OCI|Cloud computing
Oracle Cloud EPM||Oracle Cloud
=Oracle Cloud Infrastructure Compute||Oracle Cloud
Oracle Cloud VMware||Cloud computing
Oracle Container Engine for Kubernetes|=OKE|Oracle Cloud,Kubernetes
Oracle Exadata|exadata|Oracle
=Oracle Functions||Oracle Cloud
=Oracle Fusion Cloud|oracle cloud erp,oracle cloud hcm|Oracle Cloud
=Oracle Integration Cloud|oracle oic,=OIC,oracle ics|Oracle Cloud
=Oracle Visual Builder||Oracle Cloud
=OVH|ovhcloud|Cloud computing
OVH Public Cloud||Cloud computing
=PaaS|platform as a service|Cloud computing
Packet.net||Cloud computing
=!Pantheon||Drupal
Paperspace||Cloud computing
Platform.sh|platformsh|PaaS
Porter PaaS||Cloud computing
Power Apps|powerapps|Power Platform
Power Automate|microsoft flow|Power Platform
=Power Platform|microsoft power platform
Private cloud||Cloud computing
Privileged Identity Management||Microsoft Entra ID
Proxmox||Virtualization
=Rackspace
-Railway|railway.app
=!Render|render.com
Render.com Services||Cloud computing
RunPod||Cloud computing
=SAP Cloud||Cloud computing
=Scaleway||Cloud computing
Serverless|server less,serverless functions
Serverless Framework|=Serverless.com|Serverless
SiteGround||Web hosting
STACKIT||Cloud computing
T-Systems Open Telekom Cloud|open telekom cloud|Cloud computing
Tencent Cloud||Cloud computing
UpCloud||Cloud computing
Vast.ai||Cloud computing
Vercel
VMware|vm ware|Virtualization,Virtual machines
VMware ESXi|esxi|VMware
VMware Tanzu|tanzu|Kubernetes
VMware vSphere|vsphere,vcenter,vmware vcenter|VMware
Vultr||Cloud computing
Wasabi Storage||Cloud computing,Object storage
Wasmer||WebAssembly
Wasmtime||WebAssembly
=WHM||Web hosting
WP Engine||WordPress
=Xen|xenserver|Virtualization
Yandex Cloud||Cloud computing
Zeabur||Cloud computing
@tool
1Password|one password
389 Directory Server||Networking,LDAP
=3CX||Networking
3D printing|additive manufacturing,fdm printing
3D reconstruction|structure from motion,photogrammetry|Computer vision
3DEXPERIENCE|enovia,delmia
3ds Max|3d studio max|3D
8051|intel 8051|Microcontrollers
8x8||Networking
A10 load balancers|a10 thunder|+Load balancing
A10 Networks||Networking,Load balancing
=~A2L|a2l files
Ab Initio|abinitio|ETL
AB Tasty||A/B testing
ABAP OO|oo abap,abap objects,object-oriented abap,abap object-oriented|+ABAP,OOP
ABAP reports|alv reports,alv grid,abap reporting,sap alv|+ABAP
ABAP Workbench|abap dictionary,module pool,module pool programming,dialog programming,dynpro,batch input,abap development tools,abap in eclipse,abap unit,abap query|+ABAP
Abaqus||Simulation
=~abas ERP||+ERP
ABB PLC|abb automation builder,800xa|PLC
ABB robots|robotstudio|PLC,Robotics
ABB RobotStudio||+ABB robots
Abend-AID
Acceldata||Data observability
=~ACCELQ||+Automated testing
AccuRev||Version control
=ACE/IIB||+Enterprise integration patterns
=ACF2
Achronix||Embedded systems,FPGA
ACIS kernel
=ACPI||Embedded systems
Acronis
=~Actel|microsemi,=~Libero|FPGA
Actimize|nice actimize|Anti-money laundering
ActionIQ||Customer data platform
Active Directory|=AD,domain controllers|Windows,Identity management
=Active learning|active learning loops|Machine learning
ActiveBatch||Workflow orchestration
ActiveCampaign||Marketing automation
ActiveMQ|active mq,apache activemq|Message queues
Activity recognition||Computer vision
Acumatica||+ERP
Ada SPARK||Embedded systems,Ada
=ADABAS|natural adabas,adabas natural
=~Adalo||+Low-code
Adams MSC||Simulation
Adaptive AUTOSAR||Automotive software,AUTOSAR
=ADAS|advanced driver assistance,advanced driver-assistance systems,driver assistance|Automotive software
ADC/DAC|=ADC|Embedded systems
Addigy||macOS
=ADDM||+Oracle
=~ADE-XL||+Analog design
Adjust SDK|=!Adjust|Product analytics
=ADMS|advanced distribution management systems,outage management systems,distribution management systems|+Grid integration
Adobe Analytics|omniture|Web analytics
=Adobe Audience Manager||Digital marketing
=Adobe Campaign||Digital marketing
Adobe Creative Suite|creative suite,creative cloud
Adobe Dreamweaver|dreamweaver
Adobe Experience Platform|adobe cdp
Adobe Flex|apache flex,=!Flex
=Adobe Journey Optimizer||Digital marketing
=Adobe Launch|adobe dtm,adobe experience platform launch|Digital marketing
=Adobe Target|=Target Adobe|A/B testing
Adobe XD|=XD|UI design
=ADVA||Networking
Advanced Installer
=~Advent APX
Advent Geneva
AEM Assets|aem dam,aem forms,aem components,aem workflows,sightly,aem templates,aem dispatcher,crx|+Adobe Experience Manager
Aeron||Low-latency systems
After Effects
=Agent memory||LLM,AI agents
Agent orchestration|agentic workflows,multi-agent orchestration,agent frameworks|LLM,AI agents
Agent protocol A2A|a2a protocol,agent2agent|LLM,AI agents
AGENTS.md||AI coding tools
=~Agilex||+FPGA
Ahrefs||SEO
AI code review||AI coding tools
AI governance|model governance,ai policy|AI ethics
AI voice agents|=Voice Agents,voice ai,voice bots,voicebots,speech agents,voice assistants|LLM
=AI21||LLM
AIDE Linux||Linux
=Aider||AI coding tools
Aider AI||AI coding tools
Airbrake||Monitoring
Airbyte||ETL
AirMagnet||Networking
=!Airship|=Urban Airship|Marketing automation
=Airtable
=AIX|ibm aix|Unix
=AKHQ|kafdrop,kafka ui|Data pipelines,Kafka
Akri||Kubernetes
-AL|al language,~al extensions|Business Central
=Alation||Data governance
Alation Catalog||Data governance
Aldec|riviera-pro,active-hdl|VLSI
=~Algorand||+Blockchain
AlgoSec||Networking
Allen-Bradley|rockwell automation,studio 5000|PLC
Allscripts|allscripts emr|+HealthTech
=!Allure|allure report
Allwinner||Embedded systems
AlmaLinux||Linux
Alpine Linux||Linux
=ALSA||Linux
Altair HyperWorks|hypermesh,optistruct|Simulation
Altera||FPGA
Alteryx||ETL
Altia||Embedded systems
Altiris
Altium|altium designer|PCB design
=ALV||+ABAP
=~Amadeus|amadeus gds
=Amazon Ads||Digital advertising
Amazon Linux AMI||Linux
Amazon Marketplace|amazon sp-api,amazon mws,=~Amazon Seller Central,marketplace integrations|+E-commerce
Amazon Mechanical Turk|*|Data labeling
Amazon Q Developer CLI||AI coding tools
=~Amber MD
Amdocs|amdocs ces,amdocs doc1|+OSS/BSS
=AMDP||+ABAP,+SAP HANA
Amperity||Customer data platform
=AMPL||Optimization algorithms
=~Amplitude|amplitude analytics|Product analytics
AMPscript||+Salesforce Marketing Cloud
=!Amundsen||Data governance
Anaplan|anaplan modeling,anaplan model building
Android Automotive|=AAOS,android auto
Android Keystore||+Android
Android Studio|android sdk and studio|+Android SDK,Android
=Android Things
Anomali||+Threat intelligence
Anomalo||Data observability
=Anritsu
Ansible|=AWX|Configuration management,Infrastructure as code
Ansible Galaxy|ansible roles|Infrastructure as code,Ansible
Ansible Tower|ansible automation platform|Ansible
Ansible Vault||Infrastructure as code,Ansible
ansible-lint||Infrastructure as code,Ansible
Ansys|ansys fluent
Ansys HFSS|=HFSS|PCB design
Ansys Mechanical||Simulation
Ansys RedHawk|redhawk|VLSI
Ansys SIwave||PCB design
=!Ant|=!ANT,!ant,apache ant|Java,Build systems
Antenna design||PCB design
Antrea||Kubernetes
AnyDesk
AnyLogic||Simulation
Anyscale||LLM
Apache Airflow|airflow|Workflow orchestration,Python,Data pipelines
Apache Ambari|ambari|Hadoop
Apache Arrow|=!Arrow
Apache Atlas||Data governance
-Apache Beam|=~Beam,apache beam
Apache Bigtop||Hadoop
Apache Calcite||SQL
Apache Celeborn||Data pipelines
Apache DataFusion||SQL
Apache DolphinScheduler|dolphinscheduler|Data pipelines,Workflow orchestration
Apache Doris|=!Doris
Apache Drill|drill sql|SQL
Apache Flink|flink|Event streaming,Distributed computing,Big data
Apache Flink CDC||Data pipelines,Apache Flink,Change data capture
Apache Gobblin||Data pipelines
Apache Gravitino||Data pipelines
Apache Griffin||Data pipelines
Apache Guacamole
Apache Hop
-Apache HTTP Server|apache web server,apache2,=~Apache,apache server,httpd,=!Apache|Web servers
Apache Hudi|=Hudi
Apache Iceberg|=!Iceberg,iceberg tables
Apache Knox||Hadoop
Apache Kylin|kylin|OLAP
Apache Livy|=!Livy|Data pipelines
Apache Mahout|mahout|Data pipelines,Machine learning
Apache Mesos|mesos,mesosphere|Container orchestration
Apache NiFi|nifi|Data pipelines
Apache Paimon||Data pipelines
Apache Phoenix||HBase
Apache Polaris||Data pipelines
Apache Pulsar|=~Pulsar|Event streaming
Apache Ranger|=!Ranger|Hadoop
Apache Samza|samza|Data pipelines,Event streaming
Apache SeaTunnel|seatunnel|Data pipelines
Apache Sling||Adobe Experience Manager
Apache Spark|=~Spark,!spark,=~SPARK,spark jobs|Big data,Distributed computing
Apache Sqoop 2||Data pipelines
-Apache Storm|=~Storm,apache storm,=!Storm|Event streaming,Big data
Apache Superset Preset||Business intelligence
Apache Tez|=Tez|Hadoop
Apache XTable
Apache Zeppelin|=!Zeppelin
=Apify||Web scraping
Apollo autonomous||Automotive software
App Center|visual studio app center
AppArmor||Linux
AppDynamics|app dynamics|Monitoring,Observability
Appen||Data labeling
AppExchange|salesforce appexchange,app exchange|+Salesforce
=Appian
AppImage||Linux
Appium||Automated testing,UI testing
=Apple Business Manager||macOS
Apple Keychain|ios keychain,=!Keychain|+iOS
Applitools||Automated testing
AppOptics||Monitoring
AppsFlyer
AppSignal||Monitoring
Appsmith||Low-code
Apptainer|singularity containers,=~Singularity|Containers
AppVeyor||CI/CD
AppVeyor CI||CI/CD
=~Apromore||+Process mining
APT packages||Linux
=~Aptos||+Blockchain
Aqua Security|aquasec
Aras Innovator|=Aras|PLM
=~Arbitrum||+Ethereum
Arbor DDoS|arbor sightline,netscout arbor|+DDoS
=Arbor Networks||Networking
=~ARC Toolkit||+Accessibility
=ArcEditor||+Esri,+GIS
ArcGIS API for JavaScript|arcgis javascript api,arcgis js api,esri javascript api,arcgis maps sdk for javascript,esri js api|+Esri,+GIS,+JavaScript
ArcGIS Enterprise|arcgis server,portal for arcgis,arcgis portal,arcsde,enterprise geodatabase,arcgis image server|+Esri,+GIS
ArcGIS Online|=AGOL,arcgis storymaps,arcgis dashboards,arcgis survey123,survey123,arcgis experience builder,web appbuilder,arcgis web appbuilder,arcgis field maps,arcgis collector,arcgis hub|+Esri,+GIS
ArcGIS Pro|arcmap,arcgis desktop,arccatalog,arctoolbox,modelbuilder|+Esri,+GIS
Arch Linux||Linux
ArchiCAD
ArchUnit||Java
ArcPy|arcpy scripting,arcgis python,arcgis api for python,arcobjects,arcgis sdk,arcgis runtime,arcgis maps sdk|+Esri,+GIS
Arcserve
ArcSight||SIEM
Arena PLM||PLM
=Arena simulation||Simulation
Argo Rollouts|argo events|Kubernetes
Argo Workflows||Workflow orchestration,Kubernetes
ArgoCD|argo cd,=Argo|CI/CD,Kubernetes,GitOps
=~ARIS|aris process platform|+BPM
=Arista||Networking
Arista CloudVision|cloudvision,arista eos|+Arista
Arize AI|arize phoenix|Model monitoring
Arm Keil|=~Keil
ARM Mbed|mbed os,=Mbed|Embedded systems,ARM
=ARM NEON|neon intrinsics|Embedded systems,ARM
ARM TrustZone||Embedded systems,ARM
Artifact signing|image signing,container signing|+Supply chain security
Artifactory|jfrog artifactory,jfrog
=~Artillery|artillery.io|Performance testing
=!Aruba|aruba networks
Aruba ClearPass|clearpass|Networking
=~Arweave||+Blockchain
AS/400|as400,ibm i,iseries,ibm iseries,system i
=Asana
=ASCET||Automotive software
=ASH reports||+Oracle
=ASIL|asil-d,asil b|Automotive software
ASP Classic|classic asp
Assembler z/OS|hlasm,mainframe assembler
AssertJ||Java
Astera||Data pipelines,ETL
=Asterisk|asterisk pbx|VoIP
Astree||Embedded systems
=!Astronomer|astro cli|Data pipelines,Apache Airflow
async-profiler||Java,Profiling
Ataccama||Data quality
=ATE testing|automatic test equipment,teradyne|VLSI
Atera
=ATF||+ServiceNow
=~Athenahealth|athenanet,athenaone|HealthTech
=Atlan||Data governance
=!Atlantis|terraform atlantis|Terraform
ATLAS.ti
=~Atlassian|atlassian suite,atlassian stack,atlassian tools
=!ATM||+Payments
=AtScale||Semantic layer
Attention mechanisms||Deep learning
=Attention models||Neural networks
AudioCodes||Networking
AuditBoard||+IT governance
auditd||Linux
Aura components|salesforce aura,aura framework,lightning aura|+Salesforce Lightning
=Auto Loader|databricks auto loader|Data pipelines,Databricks
AutoCAD|auto cad|CAD
AutoCAD Electrical
AutoCAD Map 3D|autocad map,autocad civil 3d|+AutoCAD,+GIS
Autodesk Alias
Autodesk BIM 360|autodesk construction cloud,acc autodesk
Autodesk Civil 3D|civil 3d
Autodesk Forge|autodesk platform services
Autodesk Fusion 360|fusion 360
Autodesk Inventor|=Inventor Cad
Autodesk Navisworks|navisworks
Autodesk Vault
Autoencoders|=VAE,variational autoencoders|Neural networks,Deep learning
autofs||Linux
=AutoGen||AI agents
AutoGPT|babyagi|LLM,AI agents
AutoLISP
Automation Anywhere||RPA
Automotive Ethernet|100base-t1|Automotive software
Automotive Grade Linux|=AGL|Automotive software,Linux
AutoMQ||Data pipelines,Kafka
=Autonomous driving|autonomous vehicles,self-driving,self-driving cars,autonomous vehicle development,automated driving,automated vehicles,autonomes Fahren,autonomen Fahrens,automatisiertes Fahren,automatisierten Fahrens|Automotive software
=!Autopsy|autopsy forensics|+Digital forensics
AutoRABIT||+Salesforce
AUTOSAR C++||Embedded systems,C++
AUTOSAR Classic|autosar mcal,=MCAL,classic autosar,autosar classic platform,autosar bsw,basic software modules,autosar base stack,autosar rte,autosar com stack|Automotive software,AUTOSAR
=AutoSys|=Autosys
Autotools|autoconf,automake|Linux
Autoware||Automotive software,ROS
=!AVA
=~Avalanche|avalanche c-chain,avalanche subnets|+Blockchain
Avaloq
=Avaya||VoIP
=AVEVA|wonderware,intouch,aveva intouch,intouch hmi|PLC,SCADA
AVEVA PI|osisoft pi,=Pi Historian,=Pi System|PLC
AVFoundation||iOS
Avi Networks|nsx advanced load balancer|Networking,Load balancing
AVL Cruise||Simulation
=AVR||Microcontrollers,Embedded systems
=Avro|apache avro
AWS CodeConnections||CI/CD
AWS Managed Airflow||Data pipelines
axe-core|=~axe,axe devtools,deque axe,=~pa11y,wave accessibility,accessibility insights|+Accessibility
=Axiom logs||Monitoring
AxiomSL
Axolotl||LLM,Fine-tuning
=Axure||Wireframing,Prototyping
Azkaban||Workflow orchestration
Azure AI Foundry|*,azure ai|Azure
Azure DevOps Server||Azure DevOps
Azure Sphere OS||Embedded systems
B&R Automation|automation studio b&r|PLC
=~Baan||+Infor
=~Babel|babel.js,!babel|JavaScript
=~Backstage|backstage.io,spotify backstage|Platform engineering
=Backup Exec
Bacula
=BAdI||+ABAP
Balena|balenaos|Containers
=Balsamiq
=~Bamboo|atlassian bamboo|CI/CD
=Bamboo Specs||CI/CD
=Bandit algorithms|multi-armed bandits|Machine learning
=BAPI|=BAPIs|SAP
Bare-metal programming|bare metal c|Embedded systems
Barebox||Embedded systems
Bareos
=!Barracuda||Networking,Firewalls
=Barracuda Backup
Base L2||+Ethereum
=~BASE24|base 24,base24-eps,ist/switch|+Payments
=Basecamp
Baseten||LLM
Batch scripting|=Batch Files,=Windows Batch,=Dos Batch,=Batch Scripts|Linux,Shell scripting
Batfish||Networking
Battery management systems|=BMS,battery management|Automotive software
Bayesian optimization||Bayesian statistics
Bazaar VCS||Version control
Bazel||Build systems
=BDC||+ABAP
BeagleBone||Embedded systems
Beckhoff TwinCAT 3||PLC
BeeGFS||Linux,File systems
=Behat||PHP,BDD
=!Behave|python behave|BDD
=Behavior trees for robots||Robotics
=~Benchling
BenchmarkDotNet||.NET,Benchmarking
BentoCloud||LLM
=BentoML||MLOps
=Better Stack||Monitoring
BeyondTrust||Privileged access management
BeyondTrust Remote Support|bomgar
Bhyve||Virtualization
=Big Switch||Networking
Bigeye||Data observability
BigFix|hcl bigfix
BigID||Data privacy
BigPanda||Monitoring
BigQuery BI Engine||Google BigQuery
=BIM|building information modeling
=!BIND|bind dns|DNS
=!Biome|biomejs|Linting
BIOS development|=BIOS,bios/uefi|Embedded systems
=BIP reports||+Oracle
=BIRD routing||Networking
Birst||Business intelligence
=BIRT|eclipse birt|Business intelligence
Bitbucket|bit bucket|Git,Version control
Bitbucket Pipelines||CI/CD,Bitbucket
Bitrise||CI/CD
Bizagi||+BPM
BizTalk||API integration
Black Duck|blackduck,synopsys black duck|Software composition analysis
BlackBerry UEM
Blackbox exporter||Monitoring,Prometheus
Blackfire||PHP,Profiling
BlackRock Aladdin|=~Aladdin,state street alpha
=!Blameless||Incident management
=BLAST||+Bioinformatics
BlazeMeter||Performance testing
=~Blender|blender 3d|3D
Blockchain analytics|dune analytics,on-chain analytics,onchain analytics,on-chain data,blockchain data,blockchain forensics|+Blockchain
BloodHound||Penetration testing
-Bloomberg|bloomberg terminal,bloomberg api,=BLPAPI,bloomberg data license
Bloomreach
Blu Age||Legacy modernization
=Blue Coat||Networking
Blue Prism||RPA
Blue Yonder|jda software
BlueCat||Networking
BlueConic||Customer data platform
Bluespec||VLSI
BMC Control-M
BMC Helix||ITSM
BMC MainView|mainview|+z/OS
BMC Remedy|=~Remedy
BMC TrueSight||Monitoring
BNB Chain|binance smart chain|+Blockchain
Board BI
=~Board EPM
Bolt.new||AI coding tools
BOM management|bill of materials,=BOM|PCB design
=~Bonita||+BPM
=~BonitaSoft||+BPM
BorgBackup
Bosch Rexroth||PLC
Bottlerocket||Infrastructure as code,Linux
Boundary HashiCorp|hashicorp boundary|Infrastructure as code
Bourne shell||Linux,Shell scripting
=Bower||JavaScript
=BPEL
bpftrace||Linux,Profiling
=!Braintrust||LLM
Branch.io|=!Branch,branch metrics
Brandwatch||Social media marketing
=~Braze
Brevo|sendinblue
=~BRM|oracle brm|+OSS/BSS
Broadcom SoC||Embedded systems
=Brocade
Brocade SAN|brocade switches,fc switches|Storage management
BrowserStack|browser stack|Cross-browser testing
=!Bruno|bruno api client
=BSON
=BTEQ||+Teradata
=BTRFS||Linux,File systems
Bubble.io|bubble no-code|+Low-code
=~Buck|buck2
Buddy CI|buddy.works|CI/CD
=Buffer app||Social media marketing
Bugsnag||Monitoring
Bugzilla||Bug tracking
Buildah||Containers
Buildbot||CI/CD
BuildKit||Containers
Buildkite|build kite|CI/CD
Buildroot||Embedded Linux
=!Bundler||Ruby
=!Bunyan||Node.js,Logging
Burp Suite|burpsuite|Penetration testing,Application security
Business Central|dynamics 365 business central|Microsoft Dynamics
BusinessObjects|business objects,sap bo|Business intelligence
BusinessObjects Universe Designer|universe designer,business objects universes,information design tool,bo universes,crystal enterprise
BusyBox||Linux
=BW6||+TIBCO
=~BWA||+Bioinformatics
Bynder||+Digital asset management
=C/AL||Microsoft Dynamics NAV
CA APM|wily introscope|Monitoring
CA Top Secret|ca acf2|+z/OS
=CA-1
=CA-7
=~Caboodle||+HealthTech
Cache coherence||VLSI
=~Caché
=!Cacti||Monitoring
=!Caddy
=Cadence Allegro|allegro pcb,=~Allegro,allegro pcb editor,orcad allegro|PCB design
Cadence Conformal||VLSI
=Cadence Genus|genus synthesis,=~Genus|VLSI
Cadence Innovus|innovus|VLSI
Cadence JasperGold|jaspergold,formal property verification|VLSI
=Cadence Joules||VLSI
=Cadence Palladium|=!Palladium|VLSI
Cadence Spectre|=~Spectre,virtuoso ade|+Analog design
Cadence Tempus||VLSI
=Cadence Virtuoso|=!Virtuoso|VLSI
Cadence Voltus||VLSI
=Cadence workflow|uber cadence|Workflow orchestration
Cadence Xcelium|xcelium,=!Incisive|VLSI
=!Calico|project calico|Kubernetes
callgrind||Profiling
Calypso||Trading systems
=CAM programming
Camera calibration||Robotics
=Campaign Monitor||Marketing automation
Camtasia
Camunda||BPMN
CANdb++|dbc files|Automotive software
CANdelaStudio|=ODX|Automotive software
=CANoe|=CANalyzer,vector canoe,=CAPL,vector canalyzer
=!Canopy
=Cantata testing||Embedded systems,Unit testing
Cap'n Proto
=!Capistrano||Infrastructure as code
=Capybara||Ruby
Carbon Black||EDR
Cardano||Blockchain
=caret R|tidymodels|R
=!Cargo|rust cargo|Rust
CARLA simulator|=!Carla,=~CARLA|Automotive software,Simulation
CarPlay
CarSim||Simulation
=Cartographer SLAM||Robotics,SLAM
Cassandra administration|nodetool,cassandra data modeling,datastax opscenter,opscenter,cassandra tuning,cassandra clusters|+Cassandra
Catch2||C++,Unit testing
Catchpoint
=CATIA
CATIA V5|catia v6
Cato Networks||Networking,SASE
=CBOR
=CDB/PDB||+Oracle
CDS Views|abap cds,=!CDS,abap cds views,core data services,abap managed database procedures|ABAP
=Ceedling|cmock|C,Unit testing
Celigo||Data pipelines,API integration
=~Cellebrite||+Digital forensics
=!Census
Census Reverse ETL||Data pipelines
CentOS|cent os|Linux
Centreon||Monitoring
=Ceph
Ceres Solver||Robotics
=Cerner
Cerner Millennium|cerner emr,oracle health,cerner ccl,powerchart|+HealthTech
CERT C|cert secure coding,cert c coding|Embedded systems
cert-manager||Kubernetes
=~Certora
CFEngine||Configuration management
cfn-lint||Infrastructure as code
=~cFS|core flight system,nasa cfs
=CGAL
=Chai|!chai|JavaScript,Unit testing,Automated testing
=~Chainalysis||+Blockchain
Chainlink||Blockchain
=Changeman|changeman zmf|z/OS
Changesets||CI/CD
=Chaos Mesh||Kubernetes,Chaos engineering
=Chaos Toolkit||Chaos engineering
Chargebee
Charles Proxy
Charles River|charles river ims,charles river development
=ChaRM||+SAP
=Check Point|checkpoint firewalls|Network security,+Firewalls
Check Point VSX||Networking,Check Point
Checkmarx||Static analysis,Application security
Checkmk||Monitoring
Checkov||Static analysis,Infrastructure as code
Checkstyle||Static analysis
=~Chef|!chef,chef infra,chef cookbooks|Configuration management,Infrastructure as code
=Chef Habitat||Infrastructure as code,Chef
Chef InSpec|inspec|Infrastructure as code,Chef
ChibiOS||Embedded systems,RTOS
Chiplets||VLSI
=~CHIPS||+Payments
Chisel HDL|=!Chisel,spinalhdl|VLSI
=!Chocolatey
Chocolatey packages
=!Chromatic
Chrome DevTools|browser devtools,developer tools browser,chrome developer tools
ChromeOS|chrome os
Chronicle Queue|openhft|+Low-latency systems
Chronosphere||Monitoring,Observability
=CICS||z/OS
CICS Liberty||CICS
CICS Transaction Gateway|cics tg,=CTG,cics web services|+CICS
Ciena||Networking
Cilium||Networking
Cinema 4D|cinema4d|3D
CircleCI|circle ci|CI/CD
CircuitPython||Embedded systems
Cirrus CI||CI/CD
=Cisco|cisco ios,cisco routers,cisco asa,cisco meraki|Networking
Cisco ACI||Cisco
Cisco AnyConnect|anyconnect|Networking,Cisco,VPN
Cisco ASA Firewall||Networking,Cisco,Firewalls
Cisco ASR|asr routers,asr 1000,asr 9000,cisco isr|+Cisco
Cisco Catalyst|catalyst switches|Networking,Cisco
Cisco CML|cisco modeling labs|Networking
Cisco DNA Center|catalyst center|Networking,Cisco
Cisco Duo|=Duo Security|Networking,MFA
Cisco Firepower|=!Firepower,cisco ftd,sourcefire|Networking,Cisco,Firewalls
Cisco HyperFlex||Networking,Cisco
Cisco Intersight||Networking,Cisco
Cisco IOS XR|ios xr,ios xe|Networking,Cisco
Cisco ISE|identity services engine|Networking,Cisco
Cisco Jabber||Networking,Cisco
Cisco MDS||Storage management
Cisco Nexus|nexus switches,nx-os|Networking,Cisco
Cisco NSO|network services orchestrator|Networking,Cisco
Cisco Packet Tracer|=Packet Tracer|Networking,Cisco
Cisco Prime||Networking,Cisco
Cisco SD-WAN|viptela|Networking,Cisco,SD-WAN
Cisco Secure Endpoint|cisco amp|Networking,Cisco
Cisco Stealthwatch|secure network analytics|Networking,Cisco
Cisco UCCX|=UCCE,cisco contact center|Networking,Cisco
Cisco UCS|ucs servers|Networking,Cisco
Cisco Umbrella||Networking,Cisco
Cisco Unified Contact Center Express|=UCCX,unified contact center,unity connection|+Cisco
Cisco Unity Connection||Networking,Cisco
Cisco Webex|webex|Networking
Cisco WLC||Networking,Cisco
Citect SCADA|citect|PLC,SCADA
Citrix DaaS||Citrix
Citrix PVS|citrix provisioning|Citrix
Citrix SD-WAN||Networking
Citrix Workspace||Citrix
ClamAV||Linux
=Clang|clang/llvm|C++
clang-tidy|clang-format|Embedded systems,C++,Static analysis
-Clarion|clarion programming
Claroty||Networking
Claude Agent SDK||LLM,AI agents
Claude Code||AI coding tools
Claude Sonnet|claude opus|LLM
ClearCase|clear case|Version control
ClearML||MLOps
=~Cleo||+EDI
-Clerk|clerk.dev,clerk auth
CleverTap||Marketing automation
ClickUp|click up
Cline AI||AI coding tools
=!CLion
CLIST||+z/OS
Clock domain crossing|cdc verification,=CDC analysis,reset and clock design|VLSI
Clonezilla
Cloud Composer 2||Workflow orchestration
=Cloud Custodian|c7n|Infrastructure as code
Cloud Native Buildpacks|buildpacks|Containers
cloud-init||Infrastructure as code
Cloudera||Hadoop
Cloudera CDP|cdp private cloud,=CDH,cloudera data platform|Data pipelines,Cloudera
Cloudian||Storage management
=Cloudinary
CloudNativePG||Kubernetes,PostgreSQL
Cloudsmith
CloverDX|cloveretl|Data pipelines,ETL
=~Cloverleaf|cloverleaf integration engine|+HL7
Cluster API|capi kubernetes|Kubernetes
CMake|c make|Build systems
=CMSIS||Embedded systems,ARM
CNC programming|=CNC,cnc machining|PLC
CNN models||Neural networks
Coalesce.io||Data pipelines,Data warehousing
Cobalt Strike||Penetration testing
=Cobbler provisioning||Infrastructure as code
COBOL CICS||COBOL,CICS
COBOL copybooks|copybooks|COBOL
Cobots|universal robots|PLC,Robotics
Cockpit Linux||Linux
CocoaPods|cocoa pods|iOS
cocotb||VLSI,Python
Codacy||Static analysis
=Code Composer Studio||Embedded systems
Codebeamer|code beamer
Codeberg||Git
Codeception||PHP
CodeceptJS||End-to-end testing
Codecov||Test coverage
Codefresh||CI/CD
Codeium||AI coding tools
CodeRabbit||Code review
Codeship||CI/CD
CODESYS||PLC
=~Codex|openai codex,codex cli|AI coding tools
Cognos||Business intelligence
Cognos Framework Manager|framework manager,cognos report studio,report studio,cognos transformer|+Cognos
Cohere AI|=!Cohere|LLM
=Cohere Command||LLM
Cohesity
Colima||Containers
Collaborative filtering||Machine learning,Recommender systems
Collibra||Data governance
=COM/DCOM|=DCOM|Windows
=Comet ML||MLOps
ComfyUI||Generative AI,Stable Diffusion
commitlint||Git
Commvault||Backup
Compose Multiplatform||Kotlin Multiplatform
comScore||Web analytics
Comsol|comsol multiphysics
=~Comverse||+OSS/BSS
=!Conan|conan package manager,conan center
=~Concourse|concourse ci|CI/CD
=Concourse pipelines||CI/CD
Conductor Netflix|netflix conductor|Workflow orchestration
ConfigCat||Feature flags
=Confluence|atlassian confluence
=Confluent|confluent cloud,confluent kafka|Kafka
Conga|conga composer,conga cpq,apttus,apttus cpq|+Salesforce
Connect Direct|=NDM,sterling connect
ConnectWise|connectwise manage
=Constant Contact||Marketing automation
Constraint programming|cp-sat,constraint solvers|Optimization algorithms
=~Consul|hashicorp consul
=Consul Connect||Kubernetes
containerd||Containers
Containerlab||Networking
Contentsquare||Web analytics
Contentstack||Headless CMS
Context engineering||LLM
Contiki||Embedded systems,RTOS
Continue.dev||AI coding tools
=Contour ingress||Kubernetes
Control-M
ControlNet||Generative AI,Stable Diffusion
=Copado||Salesforce
=Copilot extensions||AI coding tools
CoppeliaSim|v-rep|Robotics,Simulation
Coralogix||Monitoring,Observability
Coreboot||Embedded systems
CoreDNS||Kubernetes,DNS
Corelight||Networking
Corepoint||+HL7
Coroot||Monitoring
=~Cortex
=Cortex metrics||Monitoring
Cortex XDR||Networking,Palo Alto Networks,EDR
Cortex XSOAR|demisto|Networking,Palo Alto Networks,SOAR
=~Cosign||+Supply chain security
Cosmos SDK||Blockchain
Count.co||Business intelligence
Countly||Web analytics
=~Coupa
=Coverity||Static analysis
cPanel
=CPLEX|ilog cplex|Optimization algorithms
Cppcheck||Embedded systems,C++,Static analysis
CppUnit||Embedded systems,C++,Unit testing
CppUTest||Embedded systems,Unit testing
CPU architecture|computer architecture,microarchitecture,processor architecture,cpu design,processor design,block-level design,chip architecture|VLSI
=CQL||+Cassandra
Crashlytics|firebase crashlytics|Monitoring,+Firebase
=Crazy Egg||Web analytics
Creo|ptc creo,pro/engineer,proengineer
Crestron||Networking
CrewAI||AI agents
=CRI-O||Kubernetes
Cribl||Monitoring,Logging
Cromwell WDL|=WDL,=!Cromwell|Data pipelines
=cron|crontab
cron jobs||Linux
=Crossplane||Kubernetes
CrowdStrike|crowd strike,crowdstrike falcon|EDR
=!Crucible||Code review
CruiseControl|cruise control ci|CI/CD
Crypto wallets|metamask,walletconnect,wallet integration,web3 wallets,wallet development,=~wallets,hd wallets,multisig,multi-sig,multisig wallets,gnosis safe,wallet infrastructure,wallet sdk|+Blockchain
Crystal Reports||Reporting
=~CSDM|common service data model|ServiceNow
CST Studio|cst microwave|PCB design
CSV files|=CSV,csv/json
=!Cube|cube.dev,cube.js|Semantic layer
=Cucumber|!cucumber,cucumber/gherkin,cucumber bdd|Automated testing,+BDD
Cumulus Linux||Networking,Linux
Cumulus NetQ||Networking
=curl|=cURL
=!Cursor|cursor ai,cursor ide|AI coding tools
Customer.io||Marketing automation
=CVAT||Data labeling
=!CVS||Version control
=CWL|common workflow language
CyberArk|cyber ark|Privileged access management
Cygwin
Cylance|=~CylancePROTECT,blackberry cylance|+EDR
=~Cypress|!cypress,cypress.io|End-to-end testing,Automated testing,UI testing
D-Bus||Linux
-Dagger CI|dagger.io
=Dagger pipelines||CI/CD
Dagster||Workflow orchestration,Data pipelines
=DALL-E||Generative AI
Danger JS||Code review
Dante audio||Networking
=Dapr||Microservices
Darktrace||Networking
DASH players|dash.js,video players,media players,video player development
Dash0||Monitoring,Observability
Data acquisition|=DAQ
=Data Loader|salesforce data loader|Salesforce
Data virtualization||Data integration
data.table R||R
Databricks|data bricks|Apache Spark,Big data
Databricks Genie||Databricks
Databricks Mosaic AI|=Mosaic Ml|Data pipelines,Databricks
Databricks notebooks
Databricks SQL||Databricks,SQL
Databricks Workflows|databricks asset bundles|Data pipelines,Databricks
=~Datacom|ca-datacom,datacom/db,ca-ideal|+z/OS
DataCore||Storage management
Datadog|data dog|Monitoring,Alerting,Observability
Datafold||Data quality
=Dataform||Data transformation
DataGrip
DataHub||Data governance
=Dataiku||Machine learning
Dataloader.io||+Salesforce
DataStage||ETL,Data integration
DATEV
Dato CMS||Headless CMS
Datto|datto rmm
DAX Studio|alm toolkit,vertipaq analyzer|+Power BI,+DAX
Db2 administration|db2 luw,db2 hadr,purescale,db2 tuning,db2 dba,db2 udb|+DB2
Db2 utilities|=~RUNSTATS,=~REORG,db2 explain|DB2
DB2 z/OS||DB2
dbt Core||Data pipelines,dbt
=dbt|=DBT,data build tool,dbt cloud|SQL,Data transformation
dbt macros|dbt packages,jinja macros|Data pipelines,dbt
dbtvault|automatedv|Data pipelines,Data vault,dbt
=DCS|distributed control systems|PLC
=DD-WRT||Networking
Debezium||Change data capture
Debian||Linux
Deduplication appliances||Storage management
DeepEval||LLM,Evals
Deepgram||Speech-to-text
Deepnote
DeepSeek||LLM
DeepSpeed||Deep learning
Deequ|pydeequ|Data pipelines,Data quality
Dell Avamar|avamar
Dell Boomi|=Boomi,boomi atomsphere|API integration
Dell Compellent||Storage management
=Dell Data Domain|=Data Domain
Dell EMC ECS||Storage management
Dell EMC Isilon|isilon,powerscale|Storage management
Dell EMC RecoverPoint||Storage management
Dell EMC VNX|=VNX|Storage management
Dell EMC VPLEX||Storage management
Dell EMC XtremIO|xtremio|Storage management
Dell NetWorker|emc networker,legato networker,=~NetWorker|+Backup
Dell PowerEdge|idrac|Storage management
Dell PowerMax|=VMAX,=~PowerMax,emc vmax,srdf,emc unity,vnx storage|Storage management
Dell PowerProtect
Dell PowerStore||Storage management
=Dell Unity||Storage management
Delta Lake|delta tables,delta live tables,=DLT pipelines,lakeflow|Databricks
Delta PLC||PLC
=Delta Sharing||Data pipelines,Databricks
=~Deltek|deltek costpoint|+ERP
=!Delve||Go,Debugging
Denodo||Data integration
Dependabot
=!Deployer|deployer php|Infrastructure as code
Depth estimation||Computer vision
=DERMS||+Grid integration
Determined AI||MLOps
=!Detox||React Native
Dev containers|devcontainers|Docker
Devin AI|=~Devin|AI coding tools
DevSpace||Kubernetes
=DFSMS
=Diffusers
=Dify||LLM
=Digital cockpit|instrument clusters|Automotive software
=DirectQuery||+Power BI
Distributed training|model parallelism,data parallelism,multi-gpu training,multi-node training|Deep learning
Distroless images||Containers
=Dive image||Containers
dltHub
=DMA||Embedded systems
=~DMSII
Docker|dockerfile,docker containers|+Containers
Docker Compose||Docker
Docker Desktop||Containers
Docker Hub||Containers
Docker Registry|container registries|Containers
Docker Scout||Containers
Docker Swarm||Docker,Container orchestration
Docling||LLM
Document chunking|chunking strategies|LLM,RAG
Documentum
=~DocuSign
Dokku containers||Containers
=Domino Data Lab||MLOps
=!Domo||Business intelligence
dotTrace||.NET,Profiling
Dovetail research|=~Dovetail|+User research
Doxygen
=DPO|direct preference optimization|LLM,Fine-tuning
Dracut||Linux
DragonFly BSD||Unix
Dragos||Networking
=Drake robotics||Robotics
=~Drata||+Compliance
Draw.io
=DRBD||Linux,High availability
=!Dredd
Dremio||SQL
Drone CI|drone.io,=!Drone|CI/CD
=Drools
Dropwizard Metrics||Monitoring,Java
Druva
=~DS8000||+Backup
DSC PowerShell|powershell dsc,desired state configuration|PowerShell
DSP processors|hexagon dsp,tensilica|VLSI
dSPACE|dspace targetlink,controldesk
=DSPy||LLM
DTrace||Profiling
Duck Creek|duckcreek
Duplicati
=DV360|display & video 360|Digital advertising
Dynamic Yield
Dynamics 365 CE|dynamics 365 customer engagement,dynamics 365 sales,dynamics 365 customer service,dynamics 365 field service,d365 ce,dynamics ce,d365 crm,crm plugins,plugin registration tool,javascript web resources,dynamics plugins|+Microsoft Dynamics
Dynamo BIM
Dynatrace|dyna trace|Monitoring,Alerting,Observability
e-Rezept
e2 studio||Embedded systems
=!Eagle|eagle pcb,eagle cad|PCB design
EarlGrey||iOS
=!Earthly||CI/CD
=~EasyBuild||+High-performance computing
EasyEDA||PCB design
EasyMock||Java,Mocking
Easytrieve||z/OS
EB tresos|elektrobit,=~tresos|Automotive software,AUTOSAR
eBay API||+E-commerce
eBPF||Linux,Networking
=~Echidna
eClinicalWorks||+HealthTech
=~Eclipse|eclipse ide
Eclipse Mosquitto|mosquitto|MQTT
=~eCognition||+Remote sensing
ECU flashing|flashing of ecus,ecu programming,ecu bootloader,flash bootloader,!flashing|+ECU
ECU integration|ecu software integration,ecu testing,ecu software testing|+ECU
ecu.test|tracetronic|Automotive software
=EDC|electronic data capture
=EDC systems
Edge Impulse||Machine learning
EdgeDB|=Gel Data
EDI mapping|edi maps,edi translation,edi transactions,edi integration,edi documents,edi 850,edi 810,edi 856,edi standards,edi systems,van connections,b2b integration,b2b/edi,edi/b2b,gentran,=EDI VAN,seeburger,lobster_data|+EDI
=EEPROM|=Flash Memory,=Nor Flash,nand flash,wear leveling,flash drivers|Embedded systems
EfficientIP||Networking
eFuse||VLSI
=!EIB||+Workday
Ekahau||Networking
=Elastic Agent||Monitoring,Elasticsearch
Elastic APM||Monitoring,Elasticsearch
=Elastic Beats|filebeat,metricbeat,packetbeat,winlogbeat|Monitoring,Elasticsearch
Elastic Path Commerce|elastic path|+E-commerce
Elastic Security|elastic siem|SIEM
=Electric Flow|cloudbees cd|CI/CD
Electronic lab notebooks|=ELN,eln systems
elektronische Patientenakte
=Elementary data||Data pipelines,dbt
elementary OS||Linux
=ElevenLabs
=ELK|elk stack,elastic stack,=EFK,elasticsearch logstash kibana|Elasticsearch,Logstash,Kibana,Logging,Monitoring,Observability
Eloqua|oracle eloqua
Emacs|gnu emacs
Embedded C++||Embedded systems,C++
Embedded Linux||Linux,Embedded systems
=Embedded Python||Embedded systems
=Embedded Rust||Embedded systems,Rust
Embodied AI||AI
embOS||Embedded systems,RTOS
=!EMC|dell emc,emc storage|Storage management
Emerson DeltaV|deltav|PLC
=Emissary Ingress|ambassador gateway|Kubernetes
=EMS/SCADA||+Grid integration
emWin||Embedded systems
EnCase||Digital forensics
Encord||Data labeling
=Endevor|ca endevor|z/OS
=~Enscribe||+HP NonStop,+SQL
env0||Terraform
=~ENVI||+Remote sensing
=Environmental chambers||PCB design
=~Envoy|envoy proxy|Service mesh
=~Enzyme|!enzyme|React
=ePA
=~Epic|epic ehr,epic emr,epic systems,epic clarity,clarity database,epic caboodle,epic bridges,epic cogito,epic hyperspace,epic chronicles,epic beaker,epic willow,epic cadence,epic ambulatory
Epicor|epicor erp|ERP
=EPLAN|eplan electric p8
Eppo||A/B testing
eProsima Fast DDS|fastdds,fastrtps|+DDS
ERDAS Imagine|erdas,envi idl|+Remote sensing
=~Ericsson BSCS||+OSS/BSS
Ericsson RAN||Networking
=erwin|=ERwin,=ERWin|Data modeling
esbuild||JavaScript
ESD protection|=~ESD|PCB design
ESLint|es lint|JavaScript,Linting
=Espressif
Espressif IDF|esp-idf|Embedded systems
=~Espresso||Android
=Esri|arcgis,arc gis,=ESRI|GIS
=Estuary Flow||Data pipelines
=ETABS|sap2000
=ETAP||Simulation
ETAS INCA|=!INCA,etas|Automotive software
ETAS ISOLAR||Automotive software,AUTOSAR
=~Eureka|eureka server,netflix eureka|Spring Cloud
EV charging|=OCPP,iso 15118,open charge point protocol|Automotive software
=EVE-NG||Networking
Everbridge||Incident management
-Evidence|evidence.dev
Evidence BI||Business intelligence
Evidently AI|=!Evidently|Model monitoring
EViews||Statistics
Exabeam||+SIEM
=~Exact Globe||+ERP
=Excel|=~EXCEL,ms excel,microsoft excel,advanced excel,!excel,excel macros,excel vba|Microsoft Office
=Excel Power Pivot||Excel
Exegy
=Expect scripting||Linux
=Expecto||F#,Unit testing
=Experience Cloud|salesforce experience cloud,community cloud|Salesforce
Expert systems|rule-based systems,knowledge representation|AI
ext4||Linux,File systems
External DNS||Kubernetes
ExtraHop||Networking
=Extreme Networks|extreme networking|Networking
Extron||Networking
=~Eze OMS
=F5|big-ip
F5 LTM|f5 gtm,big-ip ltm,f5 asm,irules|Networking,F5,Load balancing
=Fabric Python||Infrastructure as code
Face recognition|facial recognition|Computer vision
Facebook Ads|meta ads
=~FactSet
=FAI||Infrastructure as code
fail2ban||Linux
-Faker|faker.js
=Falco
Falcon LLM||LLM
FANUC robots|fanuc|PLC,Robotics
=FastExport||+Teradata
=Fastlane|fastlane ios|Mobile development
=FastLoad||+Teradata
Faust streaming||Data pipelines,Kafka,Python
=Feather format
FedNow||+Payments
=Fedora||Linux
Fedora CoreOS|coreos|Infrastructure as code,Linux
Fedwire||+Payments
=FetchXML||+Microsoft Dynamics
Few-shot learning|zero-shot learning|Machine learning
FFmpeg||Video streaming
FICO|fico blaze advisor,fico blaze,blaze advisor
=~Fiddler
Fiddler AI||Model monitoring
FigJam||+Figma
Figma||UI design
File-AID|fileaid|z/OS
=~Filecoin||+Blockchain
FileNet
FileZilla
Finacle|infosys finacle|Banking software
Finastra|=~Misys
Finch CLI||Containers
FinFET||VLSI
Finite element modeling
=!Firecracker||Kubernetes,Virtualization
Firecrawl
FireHydrant||Incident management
FireMon||Networking
firewalld||Linux,Firewalls
Fireworks AI||LLM
=FIRST Robotics||Robotics
=Fish shell||Linux,Shell scripting
Five9||Networking
Fivetran|five tran|ETL,Data integration
Fivetran HVR|=HVR|Data pipelines
Flagger||Kubernetes
Flagsmith||Feature flags
Flake8||Python,Linting
Flame graphs||Profiling
=!Flannel||Kubernetes
-Flash|adobe flash,flash player
=~FlashSystem||+Backup
FlatBuffers
Flatcar Linux||Infrastructure as code,Linux
Flatpak||Linux
Fleet management systems||Automotive software
Fleet telematics|telematics,telematics systems|Automotive software
FLEXCUBE|oracle flexcube|Banking software
FlexSim||Simulation
Flink SQL|pyflink|Data pipelines,Apache Flink
Flosum||+Salesforce
Flowise||LLM,LangChain
=FLP||+SAP Fiori
Fluent Bit|fluentbit|Logging
FluentAssertions||.NET
Fluentd||Logging
=~Flume|apache flume|Hadoop
=Flux model||Generative AI
FluxCD|=!Flux|GitOps
Flyte||Data pipelines,Workflow orchestration
=!FME
FMI standard|=FMU|Simulation
=FMOD||Audio processing
Forcepoint|websense|Networking
=Foreman provisioning|=The Foreman,=~Foreman,uyuni|Infrastructure as code
Forescout||Networking
Forgejo||Git
Former2||Infrastructure as code
FortiEDR||Networking,Fortinet
=~Fortify||Static analysis,Application security
FortiManager|fortianalyzer|Networking,Fortinet
=~Fortinet|fortigate|Firewalls,Network security
FortiOS||Networking,Fortinet
FortiSIEM||Networking,Fortinet,SIEM
FortiWeb||Networking,Fortinet
=Forward Networks||Networking
Fossil SCM||Version control
=!Foundry|foundry forge|Solidity
FoxPro|fox pro
FPD-Link||Automotive software
FPGA boards||PCB design
=FPM||+ABAP
=!Framer
FreeBSD|=BSD|Unix
FreeCAD
FreeIPA||Networking,LDAP
FreePBX||Networking
FreeRADIUS||Networking
FreeRTOS||RTOS,Embedded systems
FreeSWITCH||VoIP
Freshdesk|fresh desk
Freshping||Monitoring
Freshservice
=FRICEW||+ABAP
=~Frida||Reverse engineering
FRRouting|quagga,=FRR|Networking
FsCheck||Unit testing
=FSDP|fully sharded data parallel|PyTorch
=FSL||+Salesforce
FTK|forensic toolkit,access data ftk,ftk imager|+Digital forensics
ftrace|trace-cmd|+Linux
=!Fuchsia
=FullStory
Function generators||PCB design
=~Functionize||+Automated testing
Funnel.io||Digital marketing
=Fusion Electronics||PCB design
Fuzzy logic||AI
g2o||Robotics
Gainsight||Product analytics
=GAMS||Optimization algorithms
=~Ganache||+Ethereum
=!Ganglia||Monitoring
Garden.io||Kubernetes
=!Gardener||Kubernetes
Gate-level simulation||VLSI
Gateway API||Kubernetes
GATK||+Bioinformatics
=Gatling||Performance testing
Gaussian processes||Statistics
=~Gazebo|gazebo simulator,gazebo sim,=!Gazebo|Simulation
=Gazebo Ignition||Simulation
=GCC|=gcc|C++,Compilers
=GD&T|geometric dimensioning
=GDAL||GIS
=GDB|=gdb,gnu debugger|Debugging
GE Proficy|=IFIX,cimplicity,proficy|PLC
GE Smallworld|smallworld,smallworld gis|+GIS
Gearset||Salesforce
gematik|telematikinfrastruktur
Gemfury
Gemini CLI||AI coding tools
Gemma|gemma 2|LLM
Generation data groups|=GDG
Genesys|genesys cloud,genesys pureconnect|Networking
Genetic algorithms|evolutionary algorithms|Optimization algorithms
=GENIVI|covesa|Automotive software
=!Gentoo||Linux
Geocoding|nominatim,reverse geocoding,geocoding services,geocoders,address matching|+GIS
GeoServer||GIS
Gerber files||PCB design
=Gerrit||Code review
Gerrit Code Review||Code review
Gesture recognition||Computer vision
GetResponse||Email marketing
=GHDL||VLSI
Ghidra||Reverse engineering
Gigamon||Networking
=GIMP|GNU Image Manipulation Program
Git|gitflow,git version control|+Version control
Git Bash
Git hooks||Git
Git LFS||Git
Git rebase|interactive rebase|Git
Git submodules||Git
Gitea||Git
Gitea Actions||CI/CD
GitGuardian||Secrets management
GitHub|git hub|Git,Version control
GitHub Actions|gh actions,git hub actions,github workflows|CI/CD,GitHub
GitHub Advanced Security||GitHub
GitHub API||GitHub
GitHub CLI||GitHub
GitHub CodeQL|=CodeQL|Static analysis
GitHub Codespaces|codespaces
GitHub Copilot|=~Copilot,=!Copilot,copilot chat|AI coding tools
GitHub Copilot Workspace||GitHub Copilot
GitHub Desktop||GitHub
GitHub Enterprise||GitHub
GitHub Packages||GitHub
GitHub Projects||GitHub
GitHub Spark||AI coding tools
GitKraken||Git
GitLab|git lab|Git,Version control
GitLab API||GitLab
GitLab CI|gitlab ci/cd,gitlab pipelines,gitlab runner,gitlabci|+CI/CD,GitLab,+CI/CD
GitLab Duo||GitLab
Gitleaks
Gitolite||Git
Gitpod
GitVersion||Git
Glassbox||Web analytics
GlassFish||Java
glibc||Linux
GlitchTip||Monitoring
GlobalProtect||Networking,Palo Alto Networks,VPN
GlusterFS||Linux
=GMAT||Simulation
=GMSL||Automotive software
=GNOME||Linux
=GNS3||Networking
GNU coreutils||Linux
=GNU Octave||Linux
=GNU Parallel||Linux
GNU Privacy Guard|=GPG,gnupg|Encryption
GNU Radio
=GNU Screen||Linux
GNU toolchain|compiler toolchains,cross-compilation,cross compiling,cross compilers|Linux
GoCD||CI/CD
Gogs||Git
GoLand
golangci-lint||Go,Linting
GoldenGate|golden gate oracle,oracle goldengate,oracle golden gate
=!Goldilocks||Kubernetes
GoodData||Business intelligence
=Google Ad Manager|=GAM,=DFP|Digital advertising
Google ADK|agent development kit|LLM
Google AdMob|*
Google Ads|adwords
Google Analytics|ga4,=GA,universal analytics|Web analytics
Google Apps Script|*
=Google Campaign Manager|doubleclick|Digital advertising
Google Colab||Jupyter
Google Docs||Google Workspace
Google Drive||Google Workspace
Google Earth Engine||GIS
=Google Optimize||A/B testing
Google Play|play store,google play release,google play publishing,play store submission,play store release|+Android
Google Search Console||SEO
Google Sheets|google spreadsheets
Google Tag Manager|*,=~GTM|Web analytics
Google Test|gtest,googletest,gmock|C++,Unit testing
Goss||Infrastructure as code
=GPFS|spectrum scale,ibm spectrum scale|Linux,File systems
=GPIB|=SCPI,=NI-VISA
=GPIO||Embedded systems
gprof||Profiling
GPT-4o|gpt-5,gpt-3.5|LLM,OpenAI API
GPU architecture||VLSI
GPU clusters management||MLOps
Gradle||Java,Build systems
Grafana||Monitoring,Dashboards,Observability,Data visualization
Grafana Alloy|grafana agent|Monitoring,Grafana
Grafana Cloud||Monitoring,Grafana
Grafana Faro||Monitoring,Grafana
-Grafana Loki|=Loki,grafana loki|Logging,Grafana
Grafana OnCall||Monitoring,Grafana
-Grafana Tempo|=!Tempo,grafana tempo|Distributed tracing,Grafana
GrapheneOS
GraphHopper||+GIS
=!Graphite
=Graphite stacking
GraphRAG||LLM,RAG
GRASS GIS||+GIS
Grasshopper 3D
Graylog||Logging
=!Great Expectations|great expectations framework,!great expectations|Data quality
=Gremlin chaos|=!Gremlin|Chaos engineering
Gretl||Statistics
Grid Engine|sun grid engine|+High-performance computing
Grok API|xai grok|LLM
GROMACS
=Groq||LLM
Group Policy|=GPO|Windows
GrowthBook||Feature flags
=GRUB||Linux
=~Grunt|!grunt,gruntjs,grunt.js|JavaScript
GStreamer||Video streaming
GT-SUITE||Simulation
=GTSAM|=Factor Graphs|Robotics
=~Guardian||+HP NonStop
Guardrails AI|nemo guardrails|LLM
=Guidewire
Guidewire BillingCenter|=~BillingCenter|Guidewire
Guidewire ClaimCenter|=~ClaimCenter|Guidewire
Guidewire PolicyCenter|=~PolicyCenter|Guidewire
=Gulp|!gulp,gulp.js|JavaScript
Gurobi||Optimization algorithms
Gurobi Optimizer||Optimization algorithms
gVisor||Kubernetes
=H3C||Networking
Hadoop|apache hadoop|Big data,Distributed computing
Hadoop YARN||Hadoop
=HADR||+DB2
Haiku OS
Hamcrest||Java
HAProxy|ha proxy|Load balancing,Proxy servers
=~HAPS||+Emulation
=HARA|hazard analysis and risk assessment|Automotive software
=!Harbor
=Hardhat||Solidity
Hardware accelerators|ai accelerators,hardware acceleration,=NPU|VLSI
=!Harness|harness.io|CI/CD
Harness CD||CI/CD
HashiCorp|hashicorp stack
-HashiCorp Vault|hashicorp vault,=!Vault|Secrets management
hawkBit||Embedded systems,OTA updates
=~Haystack|haystack llm,deepset haystack
Haystack deepset||LLM
=HDFS|hadoop distributed file system|Hadoop
HDP Hortonworks||Hadoop
=HDS||+Storage management
=!Heap|heap analytics
=Heat templates|openstack heat|Infrastructure as code,OpenStack
Heatmap tools|heatmaps,heat maps,session recordings,session replay|+Web analytics
Hedera Hashgraph|hedera|+Blockchain
Helicone||LLM
=Helm|!helm,helm charts|Kubernetes
=Helm charts repository|chartmuseum|Kubernetes
Helmfile||Kubernetes
HERE Maps|here api,here sdk,here maps api,here location services|+GIS
Hevo Data|=Hevo|Data pipelines,ETL
=!Hex||Business intelligence
=Hex notebooks||Business intelligence
Hexagon GeoMedia|geomedia,intergraph geomedia,hexagon geospatial|+GIS
Hexnode
=~HFM||+Oracle
Hidden Markov models|=HMM|Statistics
Hiera||Infrastructure as code,Puppet
High-speed design|high speed digital design,high-speed pcb|PCB design
Hightouch
=HIP|amd hip,=ROCm HIP|+GPU programming
=!Historian|data historian,process historian,ge historian,historian systems|+SCADA
=Historian databases||PLC
Hitachi Vantara|hitachi storage,hds storage|Storage management
Hitachi VSP||+Storage management
=Hive|!hive,apache hive,=HIVE|Hadoop,SQL,Big data
HiveMQ||MQTT
HL7 interfaces|hl7 interface engines,hl7 messaging,hl7 integration|+HL7
HMC IBM
=!Holistics||Business intelligence
HoloLens||AR/VR
=!Homebrew
Homebrew casks
Honeybadger||Monitoring
=~Honeycomb|honeycomb.io|Observability
Honeywell Experion|experion|PLC
Hootsuite||Social media marketing
Hopsworks||MLOps,Feature store
Hortonworks||Hadoop
Hotjar|hot jar
=~Houdini||3D
HP ALM|=ALM,quality center
=HP Data Protector
=HP Integrity
=HP NonStop|=!Tandem,=!Nonstop,tandem nonstop,hpe nonstop,=TACL,nonstop sql,sql/mp,sql/mx,tandem computers,nonstop sql/mx
HP OpenView||Monitoring
HP SiteScope||Monitoring
HP-UX||Unix
HPE 3PAR|3par|Storage management
HPE Nimble|nimble storage|Storage management
HPE Primera|hpe alletra|Storage management
HPE ProLiant|hpe ilo|Storage management
HPE SimpliVity||Storage management
HPE StoreOnce
HPE Synergy|hpe oneview|Storage management
hping||Networking
=HSPICE||PCB design
HTCondor||+High-performance computing
=HTL||+Adobe Experience Manager
Huawei Routers|huawei networking|Networking
=!Hudson||CI/CD
HUE Hadoop||Hadoop
Hugging Face Inference Endpoints||LLM,Hugging Face
=Humanoid robots||Robotics
Humio|falcon logscale|Monitoring,Logging
=!Husky||Git
Hybrid search|reranking,rerankers|LLM,RAG
Hyland OnBase|=OnBase
Hyperion|oracle hyperion,essbase,oracle essbase,hyperion essbase,hyperion planning,hyperion financial management,oracle epm cloud,oracle epm
Hyperledger|hyperledger fabric|Blockchain
Hyperledger Besu|=~Besu|+Hyperledger
HyperLynx||PCB design,Signal integrity
=~Hyperproof||+IT governance
=!Hypothesis
=Hystrix||Spring Cloud
IAR Embedded Workbench|=IAR|Embedded systems
=Ibis Python||Python
IBM App Connect|ibm integration bus,=~App Connect,app connect enterprise,websphere message broker,ibm message broker,ibm ace,=~IBM BAW|+Enterprise integration patterns
=~IBM Blueworks||+BPM
IBM BPM|ibm business process manager
IBM CDC||Data pipelines
IBM Cognos Analytics|cognos tm1,planning analytics|Business intelligence,Cognos
IBM DataPower|datapower,datapower gateway,=MPGW,=~multi-protocol gateway,gatewayscript|API gateway
IBM Debug Tool|debug tool for z/os,ibm fault analyzer,fault analyzer|+z/OS
IBM Developer for z/OS|=IDz,rational developer for system z,dependency based build,git for z/os|+z/OS
IBM DOORS|=DOORS,rational doors,doors next,=DNG
IBM DS8000||Storage management
IBM File Manager|ibm file manager for z/os|+z/OS
IBM FlashSystem|ibm svc,san volume controller|Storage management
IBM InfoSphere|infosphere|Data pipelines,ETL
IBM MQ|mq series,websphere mq,mqseries,ibm websphere mq,=~MQ,ibm mqseries|Message queues
IBM Netcool||Monitoring
IBM Power Systems|pseries
IBM Spectrum LSF|platform lsf|+High-performance computing
IBM Spectrum Protect|tivoli storage manager,tsm backup,ibm tsm,spectrum virtualize,ibm storage
IBM Sterling|sterling integrator,sterling b2b integrator,sterling file gateway|EDI
IBM Storwize||Storage management
IBM Tivoli Monitoring||Monitoring
IBM Watson|watsonx,=Watson
IBM Z|ibm zseries,=System Z
Icarus Verilog|iverilog|VLSI
Icinga||Monitoring,Alerting
IDA Pro||Reverse engineering
=IDMS|ca-idms,adso
=IDoc|=IDOC,=IDocs|SAP
=~IDT
IEC 61131-3 languages|function block diagram,sequential function chart|PLC
IFC standard|ifc openbim
IFS Cloud|ifs applications,ifs erp,=IFS|ERP
=!Ignition|inductive automation,ignition scada|SCADA
Ignition CoreOS||Infrastructure as code
=~Iguana||+HL7
=IIB||+Enterprise integration patterns
=IIS|internet information services,internet information server|Windows,Web servers
illumos|smartos|Unix
=!Illustrator|adobe illustrator|Adobe Creative Suite
=Image Builder||Infrastructure as code
Image generation|text-to-image|Generative AI
=~iMedOne
Immuta||Data governance
=~Impala|apache impala,cloudera impala|SQL
Impala Kudu||Hadoop
=!IMS|ibm ims|z/OS
IMS DB
IMS DC|ims tm,ims/dc,ims db/dc,ims db/tm|+z/OS
IMU fusion||Robotics
Incident.io||Incident management
Incorta||Business intelligence
InDesign|in design adobe|Adobe Creative Suite
Industrial automation|factory automation,industrial control systems,Automatisierungstechnik,Industrieautomation,industrielle Automatisierung|PLC
Industry 4.0|smart manufacturing|PLC
Infineon AURIX|aurix,tricore,traveo,infineon tricore|Embedded systems
Infineon PSoC|=PSoC|Embedded systems
Infinera||Networking
InfiniBand||Networking
Infinidat||Storage management
Infoblox||DNS
=!Infor|infor erp,infor lawson|ERP
Infor LN|infor baan,infor m3,=~Infor CloudSuite,infor ion,infor syteline,infor xa,infor wms|+Infor
=~Inform EDC
Informatica|informatica powercenter,powercenter,power center,iics|ETL,Data integration
Informatica Axon||Informatica,Data governance
Informatica Cloud|=IDMC|Data pipelines,Informatica
Informatica EDC||Data pipelines,Informatica
Informatica IDQ|informatica data quality|Data pipelines,Informatica
Informatica MDM||Informatica
Informatica MDM Hub||Data governance
Infotainment|=IVI,in-vehicle infotainment
Infotainment systems|ivi systems|Automotive software
Infracost||Infrastructure as code,Terraform,FinOps
Inno Setup
inRiver|=~inRiver PIM|+Product information management
=!Insomnia||API testing
InstallAnywhere
InstallShield
Instana||Monitoring
Instruction tuning||LLM,Fine-tuning
Insurance core systems|policy administration,insurance claims systems,claims management systems
INTEGRITY RTOS|green hills integrity,=Green Hills|Embedded systems,RTOS
Intel Cyclone|altera cyclone,arria 10,stratix 10,intel agilex,altera fpgas|+FPGA
Intel FPGA|=Cyclone V,stratix,arria|Embedded systems,FPGA
Intel RealSense|realsense|Robotics
IntelliJ IDEA|intellij,intelli j
=~Intercom
=~Intergraph||+GIS
InterSystems HealthShare|=~HealthShare,intersystems ensemble,health connect intersystems
=~Intertest||+z/OS
Intune||Endpoint management
Inverse kinematics|=!Kinematics,forward kinematics|Robotics
=InVision
IP-XACT||VLSI
IPC standards|=IPC-2221,=IPC 610|PCB design
iperf||Networking
=IPFS||Web3
IPG CarMaker|carmaker|Automotive software,Simulation
=IPMI||Embedded systems
iptables||Linux,Firewalls
=IRIX
Isaac Lab|isaac gym|Robotics,Reinforcement learning
ISPF panels
=ISR routers||+Cisco
Istio||Kubernetes,Service mesh,Microservices
=!Iterable
Ivanti|landesk
=!Ivy|apache ivy|Java
Ixia|keysight ixia|Network troubleshooting
IxLoad|ixia ixload
=~IxNetwork
=J1939|sae j1939|Automotive software
=Jaeger||Distributed tracing
=~Jama|jama connect,jama software
=Jamf|=JAMF|Endpoint management
=~Jasmine|!jasmine|JavaScript,Unit testing,Automated testing
Java Flight Recorder|=JFR,java mission control|Java,Profiling
-Java Streams|java streams,java 8 streams,java stream api|Java
JAXB||Java,XML
JAXP||Java,XML
JBehave||Java,BDD
JBoss|wildfly|Java
JCL scheduling
=JCR||+Adobe Experience Manager
JD Edwards|jde,jdedwards|ERP
Jedox
Jenkins|jenkinsfile|CI/CD
Jenkins pipelines|declarative pipelines,jenkins shared libraries,jenkins groovy|CI/CD,Jenkins
Jenkins X||CI/CD,Jenkins
=JES2|jes3
=Jest|!jest,jest.js|JavaScript,Unit testing,Automated testing
JetBrains|jetbrains ides
JetBrains AI|junie|AI coding tools
=Jetty||Java
=Jib containers||Containers
Jira|atlassian jira,jira software|Bug tracking
Jira administration|jira workflows,jira admin,jira configuration,atlassian administration,atlassian admin,scriptrunner,jira automation,confluence administration,jira plugins,jira/confluence administration,atlassian cloud migration,atlassian data center|+Jira
Jira Align||Jira
Jira Ops||Incident management
Jira Service Management|=JSM,jira service desk
Jitsi||WebRTC
Jitterbit||Data pipelines,API integration
JMeter|j meter,apache jmeter|Performance testing
=JMH||Java,Benchmarking
JMP statistics|sas jmp,=JMP|Statistics
=JMX||Monitoring,Java
=JNDI||Java
journald||Logging
JProfiler||Java,Profiling
jq||Linux
=JQL||+Jira
jQuery UI||+jQuery
JSON Schema||JSON
=JTA||Java
Juju||Infrastructure as code
=!Jujutsu||Version control
=!JuMP|jump julia|Optimization algorithms
=Juniper|junos|Networking
=Juniper Contrail|tungsten fabric|Networking,Juniper
=Juniper Mist|mist ai|Networking,Juniper
Juniper MX|mx routers,mx series,juniper qfx,juniper ex|Networking,Juniper
Juniper SRX|srx firewall|Networking,Juniper,Firewalls
JUnit|junit5,junit4,j unit|Java,Unit testing,Automated testing
Junos Space||Networking,Juniper
JupyterHub||Jupyter
k0s||Kubernetes
=~K2 BPM|nintex k2|+BPM
k3d||Kubernetes
k3s||Kubernetes
=k6|=K6,grafana k6|Performance testing
k9s||Kubernetes
Kafka|apache kafka|Event streaming,Message queues
Kafka Connect||Kafka
Kafka MirrorMaker|mirrormaker|Data pipelines,Kafka
Kafka Schema Registry|schema registry,confluent schema registry|Kafka
Kafka Streams|kstreams|Kafka
KafkaJS||Kafka,Node.js
Kaggle
Kaggle competitions
KaiOS
Kali Linux|=Kali|Penetration testing
Kalman filter design||Robotics
=Kamailio||VoIP
Kamal deploy||Infrastructure as code
Kameleoon||A/B testing
Kandji||macOS
=Kaniko||Containers
=!Karate|karate framework|API testing
=~Karma|!karma|JavaScript,Unit testing,Automated testing
Karpenter||Kubernetes
Kaseya
Kasten K10||Kubernetes
Kata Containers||Kubernetes
=Katalon||Automated testing
Katello||Linux
=KDE|kde plasma|Linux
Kea DHCP|isc dhcp|Networking,DHCP
=KEDA||Kubernetes
=Kedro
Keepalived||Linux,High availability
Keil MDK|keil uvision|Embedded systems,ARM
Kemp LoadMaster||Networking,Load balancing
Kentik||Monitoring
Keptn||Kubernetes
Kepware|kepserverex|PLC
Kestra||Data pipelines,Workflow orchestration
Kestrel||.NET
Keyence||PLC
=Keysight
Keysight ADS||PCB design
Kibana||Dashboards,Data visualization
KiCad||PCB design
Kickstart installs|kickstart|Infrastructure as code
=~Kinaxis
=kind cluster|kubernetes in docker|Kubernetes
Klaviyo
klinische Informationssysteme
klinisches Arbeitsplatzsystem
Klocwork||Embedded systems,Static analysis
=KMDF||+Windows
Knative||Kubernetes,Serverless
=!Koalas||Data pipelines,Apache Spark
KoboToolbox
Kochava||Product analytics
=~Kong|kong gateway,kong api gateway|+API gateway
kops||Kubernetes
Krankenhausinformationssystem|krankenhausinformationssysteme,krankenhausinformationssystemen,hospital information system,=KIS,dedalus orbis,=~i.s.h.med,clinical information systems
=KServe||MLOps,Kubernetes
ksqlDB|ksql|Kafka
kube-bench||Kubernetes
Kube-proxy||Kubernetes
kubeadm||Kubernetes
Kubebuilder||Kubernetes
Kubecost|opencost|Kubernetes,FinOps
kubectx||Kubernetes
KubeEdge||Kubernetes
Kubermatic||Kubernetes
Kubernetes|k8s,kube,=Kubernates,kubectl|Containers,Container orchestration
Kubernetes admission controllers|admission controllers,admission webhooks|+Kubernetes
Kubernetes controllers|custom controllers,kubernetes custom controllers,control plane development,controller-runtime,client-go,custom resources,kubernetes api extensions|+Kubernetes
Kubernetes Ingress|ingress controllers,ingress-nginx,kubernetes networking|Kubernetes
Kubernetes RBAC||Kubernetes
Kubernetes Secrets|sealed secrets,external secrets operator,external secrets,secrets store csi driver|Kubernetes
Kubernetes storage|container storage interface,csi driver,storage classes,persistent volumes,persistent volume claims,statefulsets,stateful sets|+Kubernetes
Kubescape||Kubernetes
kubespray||Kubernetes
Kubevela|=OAM|Kubernetes
KubeVirt||Kubernetes,Virtualization
Kueue||Kubernetes
KUKA robots|=KUKA|PLC,Robotics
Kuma mesh||Kubernetes
Kustomize||Kubernetes
KV cache||LLM
Kvaser||Automotive software
Kyverno||Kubernetes
=~Kyverno policies||+Kubernetes
Kyvos||Business intelligence
Label Studio||Data labeling
Labelbox
=~Lacework||Cloud security
LakeFS||MLOps
LambdaTest||Cross-browser testing
=~LAMMPS
Landscape Ubuntu||Linux
LangFlow||LLM,LangChain
Langfuse||LLM
LangServe||LLM,LangChain
LangSmith||LLM
=LastPass
Lattice FPGA|lattice diamond,ice40,lattice radiant,lattice semiconductor,lattice ice40,lattice ecp5|Embedded systems,FPGA
LaunchDarkly|launch darkly|Feature flags
LaunchDarkly Relay||Feature flags
Lauterbach|trace32|Embedded systems,Debugging
Layer 2 scaling|zk-rollups,optimistic rollups,=Layer 2,l2 scaling,layer 2 solutions,=~L2s,layer 2 protocols,data availability layers,sequencers,rollup infrastructure|Blockchain
=LCEL||LLM,LangChain
=LDRA|ldra testbed|Embedded systems
=~Leanplum
Lefthook||Git
Lenovo ThinkSystem||Storage management
Lens Kubernetes||Kubernetes
=Lerna||Monorepo
Let's Encrypt|letsencrypt
=~Lexware
=LFS||Linux
libp2p||Peer-to-peer
=~Librarian|ca librarian,panvalet,ca-panvalet|+z/OS
librdkafka||Kafka
LibreNMS||Monitoring
Libreswan||Networking,VPN
libvirt|virsh|Virtualization
=Lightdash||Business intelligence
=~Lighthouse|google lighthouse
=~Lightning Network|bitcoin lightning|+Bitcoin
Lightstep||Monitoring,Observability
LimeSurvey
LIMS|laboratory information management system,laboratory information systems,labware,labware lims,labvantage,starlims,sample manager lims
LIN protocol||Automotive software
=~Linea||+Ethereum
LineageOS
=!Linear
LinkedIn Ads||Digital advertising
Linker scripts||Embedded systems
Linkerd||Kubernetes,Service mesh,Microservices
lint-staged||Linting
Linux
Linux Mint||Linux
Liqo||Kubernetes
LiteLLM||LLM
=Litmus Chaos||Kubernetes,Chaos engineering
LiveKit||WebRTC
LiveRamp||Customer data platform
LizardFS||Storage management
Llama.cpp||LLM
LlamaParse||LLM,RAG
=LLDB||Debugging
LLM inference|inference optimization,model inference|LLM
LLM observability||LLM
LLVM||Compilers,C++
LM Studio||LLM
LMAX Disruptor|=!Disruptor,disruptor pattern|Java
=~Lmod||+High-performance computing
LoadRunner|load runner|Performance testing
=~Locust||Performance testing
Loft vCluster|vcluster|Kubernetes
log4net||.NET,Logging
Loggly||Logging
Logi Analytics||Business intelligence
Logic analyzers
=~LogicGate||+IT governance
LogicMonitor
LogMeIn
LogRhythm||SIEM
LogRocket||Monitoring
Logrus||Go,Logging
Logstash|log stash|Logging
Loguru||Python,Logging
Logz.io||Monitoring,Logging
=!Longhorn
=~Lookback||+User research
Looker||Business intelligence,Dashboards,Reporting
Looker Studio|data studio|Data visualization
LookML|look ml|Looker
=~Losant||+IoT
Lotus Notes|lotus domino,ibm domino
Lovable.dev||AI coding tools
LQR control||Robotics,Control systems
LS-DYNA||Simulation
=!LSF
LSTM networks||Neural networks
=LTMC||+SAP
=LTMOM||+SAP
LTO tape|tape libraries|Storage management
ltrace||Linux,Debugging
Lucidchart
=Luigi||Workflow orchestration,Data pipelines
=!Lustre||Linux,File systems
LVGL
=LVM||Linux
=!LVS||+VLSI
lwIP||Embedded systems,TCP/IP
=LXC|=LXD|Containers
LXD containers||Containers
Lynis||Linux
LynxOS||Embedded systems,RTOS
Lytics||Customer data platform
=M language|power query m|Business intelligence,Power Query
=M3DB||Monitoring
=MAAS|metal as a service|Infrastructure as code
Mabl||+Automated testing
Machine learning pipelines|=Ml Workflows,training pipelines|Machine learning,MLOps
Machine vision systems|cognex,halcon,keyence vision|PLC,Computer vision
=macOS|mac os,=MacOS,os x,mac osx
macOS Server||macOS
=!Maestro
Mage AI|mage data|Data pipelines,Workflow orchestration
Magento modules|magento module development,magento extensions,magento theming,magento extension development|+Magento
=~Magik||+GIS
Mailchimp|mail chimp
Mailgun
Mainframe dump analysis|dump analysis,abend analysis,formatted dumps,mainframe dumps|+z/OS
Mainframe modernization|mainframe migration,mainframe rehosting|Legacy modernization
Majesco
=!Make|gnu make,makefiles|Build systems
Make Integromat||Data pipelines
Make.com|integromat
Mambu|=~10x banking|+Banking software
ManageEngine||Monitoring
Manhattan WMS|manhattan associates,manhattan scale
Manim
Manjaro||Linux
=~Mantis|mantisbt,mantis bug tracker|Bug tracking
MapInfo|mapinfo professional,mapinfo pro,mapbasic|+GIS
MapProxy||+GIS
=MapR||Hadoop
MapReduce|map/reduce,map-reduce|Hadoop,Big data
MapReduce jobs||Hadoop
MapServer|=UMN MapServer|+GIS
Marketo
Markov chains|=MCMC|Statistics
Marquez lineage|openlineage|Data governance
Marvell SoC||Embedded systems
Mastercam||PLC
Mastra||LLM,AI agents,TypeScript
Materialize DB|materialize database|SQL,Event streaming
Mathcad||Mathematics
Matillion||ETL
MATLAB Coder||Simulation,MATLAB
Matomo
Mattermost
=Maven|=MAVEN,~maven,!maven,apache maven|Java,Build systems
=MAX 10||+FPGA
=!Maxima||Mathematics
=MAXQDA
=!Maya|autodesk maya|3D
=~Maze||+User research
mbedTLS|mbed tls|Embedded systems
McAfee|trellix|Endpoint security
MCUboot||Embedded systems
MCUXpresso||Embedded systems
mdadm||Linux,RAID
MediaTek||Embedded systems
Medical imaging|medical image analysis|Computer vision
=~Medidata|medidata rave
Meditech|meditech ehr|HealthTech
Megatron-LM|megatron|Deep learning
Mellanox|nvidia networking|Networking
Meltano||ETL
=Memory compilers||VLSI
Memory-mapped I/O|register-level programming,register maps|Embedded systems
=MEMS||VLSI
Mend.io|whitesource,=~Mend|Software composition analysis
Mender OTA||Embedded systems,OTA updates
=Mendix||Low-code
=Mentor Graphics|expedition pcb|+PCB design
Mentor Xpedition|xpedition|PCB design
=Meraki
=Mercurial||Version control
=Meson
MessagePack
=Meta Pixel|facebook pixel,conversions api|Digital advertising
Meta-learning||Machine learning
=Metabase||Business intelligence
Metaflow||MLOps
MetaGPT||LLM,AI agents
MetalLB||Kubernetes
Metaplane||Data observability
Metasploit||Penetration testing
MetricFlow||Semantic layer
=~MetricStream||+IT governance
Mezmo|logdna|Monitoring,Logging
Micrium uC/OS|uc/os-ii,=UCOS,µc/os|Embedded systems,RTOS
Micro Focus COBOL|micro focus enterprise server,micro focus enterprise developer,microfocus,=~Micro Focus|+COBOL
Micro Focus Operations Bridge||Monitoring
micro-ROS||Robotics,ROS
Microchip PIC|pic microcontrollers,pic32,pic18,dspic,=~PIC,pic24|Embedded systems
Microchip SAM|atmel,atmega,attiny,samd21|Embedded systems
MicroK8s||Kubernetes
=!Micrometer||Monitoring,Java
MicroPython||Python,Microcontrollers
MicroPython boards||Embedded systems
Microsemi Libero|libero soc|Embedded systems,FPGA
Microsoft Clarity||+Web analytics
-Microsoft Dynamics 365 Finance and Operations|d365 fo,d365 f&o,dynamics 365 finance,finance and operations|Microsoft Dynamics
Microsoft Dynamics|dynamics 365,ms dynamics,dynamics crm,d365|ERP,+CRM
Microsoft Dynamics AX|dynamics ax,axapta|Microsoft Dynamics
Microsoft Dynamics GP|great plains,microsoft great plains,dynamics gp,=~Dynamics SL|+Microsoft Dynamics
-Microsoft Dynamics NAV|dynamics nav,navision,=!NAV|Microsoft Dynamics
Microsoft Exchange|exchange server,exchange online,ms exchange
Microsoft Office|ms office,office suite,m365 apps
-Microsoft Outlook|ms outlook,microsoft outlook,=!Outlook|Microsoft Office
Microsoft Power Pivot|power pivot,pivot tables|Excel
Microsoft Project|ms project
=Microsoft Teams|ms teams,=!Teams
Microsoft Teams Phone|=Teams Voice,direct routing|Networking
-Microsoft Word|ms word,microsoft word,=!Word|Microsoft Office
MicroStation|bentley microstation
MicroStrategy|micro strategy|Business intelligence
MicroStrategy Architect|microstrategy developer,microstrategy web,microstrategy dossiers|+MicroStrategy
MID Server||ServiceNow
Midjourney||Generative AI
MikroTik
Mimecast||+Email security
=~Mimir|grafana mimir
Mina deploy||Infrastructure as code
minikube||Kubernetes
MinIO|min io|Object storage
Minitab
Minitab Workspace||Statistics
Minitest||Ruby,Unit testing
=!Miro
Mirth Connect|=Mirth,nextgen connect|HL7
MISP|misp threat sharing|+Threat intelligence
MISRA C++||Embedded systems,C++
=!Mistral AI|=!Mistral|LLM
Mitel||Networking
Mitsubishi PLC|melsec,gx works|PLC
Mixpanel|mix panel|Product analytics
Mixture of experts|=!MOE|Deep learning
ML infrastructure|machine learning infrastructure,=Ml Platforms,=Ml Systems,machine learning platform,ai infrastructure,ai platform engineering|MLOps
MobaXterm
Mobile robots|amr robots,autonomous mobile robots,=AGV,=AMRs,automated guided vehicles,mobile robotics|Robotics
MobileIron|ivanti mobileiron
=~Mocha|!mocha,mocha.js|JavaScript,Unit testing,Automated testing
Mock Service Worker|=MSW
Mockito||Java,Mocking
MockK||Kotlin,Mocking
MockServer
=Modal Labs|modal.com|LLM
=!Mode|mode analytics|Business intelligence
Model distillation|knowledge distillation,distillation of models,!distillation|Deep learning
Model predictive control|mpc control|Robotics,Control systems
Model pruning|model compression,model optimization,network pruning,weight pruning,sparsification,=GPTQ,=AWQ|Deep learning
Model registry||Machine learning,MLOps
=Model risk management
Model versioning||Machine learning,MLOps
Modelica|dymola,openmodelica|Simulation
ModelSim||VLSI
Modin||Python
ModSecurity|mod_security|+WAF
Module Federation||Micro-frontends
MoEngage||Marketing automation
Mojolicious||Perl
Molecule Ansible|ansible molecule|Infrastructure as code,Ansible
Monday.com
=~Monetate
MongoDB administration|mongodb replica sets,replica sets,mongodb sharding,aggregation framework,mongodb ops manager|+MongoDB
Monit||Monitoring
MontaVista||Linux
=!Monte Carlo|monte carlo data
Moodle
Moody's Analytics
Moogsoft||Monitoring
=Moose|=~Moose|Perl
MooseFS||Storage management
=Moq||.NET,Mocking
=MOST bus||Automotive software
Mosyle||macOS
MotherDuck||DuckDB
Motor drives|=BLDC,foc motor control,motion controllers|PCB design
Mouseflow||Web analytics
MoveIt||Robotics,ROS
Moz Pro||SEO
mParticle||Event tracking
MPLAB X|mplab|Embedded systems
=MRTG||Monitoring
MRTK|mixed reality toolkit|AR/VR
=MS-DOS|=!DOS
=~MSA storage||+Storage management
MSBuild|ms build|.NET,Build systems
=MSI||+Windows
=MSIX||+Windows
=MSMQ||Message queues
MSTest|ms test|.NET,Unit testing,Automated testing
=MTR||Networking
MuJoCo||Robotics,Simulation
MuleSoft|mule soft,mule esb,anypoint,mulesoft anypoint,=~Mule|API integration
=MultiLoad||+Teradata
Multimeters||PCB design
Multimodal AI|multimodal learning|AI
multipath||Linux
Multisim|ni multisim|PCB design
Munin||Monitoring
Munki||macOS
=Murex|=MX.3
musl libc||Linux
=MVS|os/390
mypy||Python
MySQL administration|mysql replication,mysql performance tuning,mysql tuning,mysql cluster,innodb cluster,innodb tuning,mysql group replication|+MySQL,Database administration
=~Mythril
N-able|n-central
n8n
Nagios||Monitoring,Alerting
Nagios XI||Monitoring,Nagios
=~NAMD
NannyML||Model monitoring
=~Nansen||+Blockchain
=NAPALM||Python,Networking
Nastran|msc nastran,nx nastran|Simulation
Nasuni||Storage management
National Instruments hardware|ni hardware,compactrio,compactdaq,national instruments
=NATS||Message queues
=!Natural|software ag natural,natural/adabas,natural programming
Natural language Software AG
nbdev||Jupyter
nCino||+Salesforce
=NDJSON
NEAR Protocol||+Blockchain
NeoLoad||Performance testing
Neptune.ai||MLOps
nerdctl||Containers
=Nessus||Vulnerability management
=NetApp||Storage management
NetApp ONTAP|ontap,clustered data ontap|Storage management,NetApp
NetApp SnapMirror|snapmirror,snapvault|Storage management,NetApp
NetApp SolidFire||Storage management,NetApp
NetBeans|net beans
=NetBox
NetBrain||Networking
NetBSD||Unix
Netcat||Networking
=~Netcracker||+OSS/BSS
Netdata||Monitoring
Netflix OSS||Spring Cloud
Netmiko||Python,Networking
NetScaler|citrix adc|Citrix
NetScout||Monitoring,Networking
Netskope||Networking,SASE
NetSuite|net suite,oracle netsuite|ERP
NetSuite SuiteFlow|suitetalk,suiteflow,suitebuilder,suiteanalytics,netsuite saved searches,netsuite administration,netsuite erp,netsuite oneworld,netsuite implementation,suitecommerce,netsuite customization|+NetSuite
NetSuite SuiteScript 2|suitescript 2.x,suitescript 2.0
NetView
Network-on-chip|noc design|VLSI
Neural rendering|=!NERF,gaussian splatting,neural radiance fields|Computer vision
New Relic|newrelic|Monitoring,Alerting,Observability
=!Newman
Nexpose||Vulnerability management
NextGen Healthcare|nextgen emr,nextgen ehr|+HealthTech
=~Nexus|sonatype nexus,nexus repository
Nexus IQ||CI/CD
=NFS
NFSv4||Linux
nftables||Linux,Firewalls
Nginx|engine x|Web servers,Proxy servers
NGINX Ingress||Kubernetes
ngrok
NI DAQ|ni daqmx|Simulation,LabVIEW
NI PXI||Simulation
NI TestStand|teststand|Simulation,LabVIEW
NI VeriStand|veristand|Simulation,LabVIEW
NICE inContact|nice cxone|Networking
=!Nielsen
Nightwatch||End-to-end testing
=!Ninja|ninja build
NinjaOne|ninjarmm
Nitric||Infrastructure as code
=!Nix
NixOS||Linux
NixOS Linux||Linux
NLog||.NET,Logging
Nmap
Nobl9
=Node Exporter||Monitoring,Prometheus
Node-RED
Nodepools||Kubernetes
Nokia SR OS|alcatel-lucent,nokia networking,timos|Networking
=~Nomad|hashicorp nomad|Container orchestration
NonStop TAL|=~TAL,=pTAL,scobol,screen cobol|+HP NonStop
Nordic nRF|nrf52,nrf53,nordic semiconductor,nrf connect sdk,=nRF|Embedded systems
=Nornir||Python,Networking
Nornir automation||Networking
=!Notion
Nozomi Networks|nozomi|Networking
=npm|=NPM|JavaScript,Node.js
=NPSP||+Salesforce
=NS1||Networking,DNS
=NSIS
=NSQ||Message queues
NSubstitute||.NET,Mocking
Nucleus RTOS||Embedded systems,RTOS
NuGet||.NET
=~Nuke|foundry nuke,compositing software
=~Numerix
NUnit||.NET,Unit testing,Automated testing
NuttX||Embedded systems,RTOS
Nuxeo||+CMS
NVIDIA DRIVE|nvidia drive os,drive agx|Embedded systems
NVIDIA Isaac Sim|isaac sim,nvidia isaac|Robotics
NVIDIA Jetson|jetson
NVIDIA NIM||LLM
NVIDIA Nsight|nsight
NVIDIA Thrust|=!Thrust,cub library|+CUDA
NVivo
NVLink||Networking
=nvm|node version manager|Node.js
NVMe-oF||Storage management
=Nx|=NX,nrwl|Monorepo
=NXP|nxp i.mx,i.mx6,i.mx8,nxp s32k,s32g|Embedded systems
NXP Kinetis|kinetis|Embedded systems
NXP S32|=~S32K|Microcontrollers
=OBD-II|=OBD,obd2|Automotive software
=OBIEE||Business intelligence
=Object Lock||Storage management
Object tracking|multi-object tracking|Computer vision
OBS Studio
Observable HQ|observable plot|Business intelligence
Observium||Monitoring
Octopus Deploy||CI/CD
Oculus SDK|meta quest,oculus quest,oculus integration|AR/VR
=ODM|ibm odm|+BPM
=OEM 12c||+Oracle
=OEM 13c||+Oracle
Office 365|microsoft 365,o365,m365,=Office365,ms 365
Office Add-ins|office add-in,outlook add-ins,excel add-ins,word add-ins,office.js|+Microsoft Office
=~OIM||+Identity federation
=OKD||Kubernetes,OpenShift
Okteto||Kubernetes
=~Omada||+Identity federation
OMEGAMON
=!Omni|omni analytics|Business intelligence
=OMPL||Robotics
Omron PLC|sysmac studio|PLC
=~OMS/DMS||+Grid integration
One Identity Manager|=One Identity|+Identity federation
OneSignal||Marketing automation
OneStream|onestream xf
OneTrust||Data privacy
=OnixS||+FIX protocol
=Online learning||Machine learning
ONOS SDN||Networking,Software-defined networking
Onshape
Oozie|apache oozie|Hadoop
=OPA|open policy agent
OPA Gatekeeper|gatekeeper opa|Kubernetes,OPA
OPAL-RT||Simulation
=Open Build Service||Linux
=Open Service Mesh||Kubernetes
Open vSwitch|=OVS,=OVN|Networking,Software-defined networking
Open3D||Robotics
OpenAI Assistants API|openai responses api,openai agents sdk,openai sdk|LLM,OpenAI API
OpenAI Evals||LLM,Evals
OpenAMP||Embedded systems
OpenBMC|bmc firmware|Embedded systems
OpenBSD||Unix
OpenCASCADE|=Open Cascade,cad kernels,geometry kernels,geometric modeling kernels,geometric kernels
OpenCensus||Monitoring,Distributed tracing
OpenConnect||Networking,VPN
OpenCTI||+Threat intelligence
OpenDaylight||Networking,Software-defined networking
OpenDRIVE|openscenario|Automotive software
OpenDSS||Simulation
OpenEBS||Kubernetes
OpenEmbedded||Yocto
OpenEMR||+HealthTech
OpenFOAM||Simulation
OpenHands||AI coding tools
OpenIO||Storage management
OpenLDAP||Networking,LDAP
OpenMetadata||Data governance
OpenMRS||+HealthTech
OpenNMS||Monitoring
OpenOCD||Embedded systems,Debugging
OpenROAD|openlane|VLSI
OpenRouter||LLM
OpenSCAD
OpenShift|open shift,red hat openshift|Kubernetes,Container orchestration
OpenShift Virtualization||+Kubernetes
OpenSIPS||Networking
OpenSSL
openSUSE||Linux
OpenTelemetry|open telemetry,otel|Observability
=OpenText
OpenTofu||Infrastructure as code
OpenTracing||Monitoring,Distributed tracing
OpenVAS|greenbone
OpenVMS|vax/vms
OpenVPN||VPN
OpenVZ|virtuozzo|Virtualization
OpenWrt||Networking
OpenXR||AR/VR
OpenZFS|=ZFS
Operator SDK|operator framework|Kubernetes
OpManager||Monitoring
OPNsense||Networking,Firewalls
Opsgenie|ops genie|Alerting,Incident management
Optical flow||Computer vision
=Optimal Workshop||+User research
=~Optimism rollup|=OP Stack|+Ethereum
Optimizely Feature Experimentation||Feature flags
=OR-Tools|=Google OR-Tools|Constraint programming
Oracle ADF|=ADF framework,oracle application development framework|Java
Oracle Agile PLM|agile plm|PLM
Oracle Argus|argus safety,=~Argus
Oracle ASM|automatic storage management,oracle rac/asm,rac/asm|Storage management,Oracle
Oracle BI Publisher|bi publisher,xml publisher,oracle xml publisher,otbi,fbdi,oracle transactional business intelligence,=!BIP|Business intelligence,Oracle
Oracle Clinical
Oracle Data Integrator|=ODI|ETL
Oracle database administration|oracle tablespaces,tablespaces,tablespace management,redo logs,archive logs,undo management,oracle storage management,oracle architecture,control files,oracle upgrades,oracle patching,opatch,oracle restart,oracle grid infrastructure,oracle clusterware,pluggable databases,oracle security,oracle backup and recovery,flashback database,oracle flashback,oracle database upgrades,oracle cloning,oracle replication|+Oracle
=Oracle Discoverer||Business intelligence,Oracle
Oracle E-Business Suite|oracle ebs,oracle e-business|ERP
Oracle Financials|oracle ebs financials,oracle e-business suite financials,oracle r12,oracle apps,oracle applications,oracle applications r12,oracle projects,oracle order management,oracle inventory,oracle purchasing,oracle gl,oracle ap,oracle ar,oracle fixed assets,oracle general ledger|+Oracle E-Business Suite
Oracle Fusion|oracle fusion middleware
Oracle HCM Cloud|oracle fusion hcm,fusion hcm,oracle hcm,fast formulas,hcm extracts|+Oracle Fusion
Oracle Hyperion Planning||Business intelligence,Hyperion
Oracle Identity Governance||+Identity federation
Oracle Identity Manager|oracle identity management,oracle access manager|Identity management
Oracle Linux||Linux
Oracle performance tuning|oracle awr,statspack,tkprof,sql trace tkprof,=AWR/ADDM,oracle tuning,awr/ash|+Oracle
Oracle Reports||Oracle
Oracle SBC|=Acme Packet,session border controllers,=SBC|Networking
Oracle SOA Suite|oracle soa,=OSB,oracle service bus|SOA
Oracle Solaris Zones||Solaris
Oracle Spatial|oracle spatial and graph|+Spatial databases
=Oracle Warehouse Builder|=OWB|Data pipelines,ETL
=!ORC
Orca Security|=!Orca|+Cloud security
OrCAD|cadence orcad|PCB design
Orion Rhapsody|rhapsody integration engine,rhapsody engine,=~Rhapsody|+HL7
=!Ory
=OS/2
Oscilloscopes
=OSEK|osek/vdx|Embedded systems,RTOS
OSRM|open source routing machine
=OSSEC||Linux
OSTree||Linux
OutSystems||Low-code
oVirt||Virtualization
=OVM|vmm methodology|VLSI
OWASP Dependency-Check
OWASP ZAP|zap proxy
OWIN||.NET
=!Pacemaker|corosync|Linux,High availability
=!Pachyderm||MLOps
=~Packer|hashicorp packer|Infrastructure as code
Pacman package manager||Linux
PACS|picture archiving and communication system,pacs/ris,ris/pacs,radiology information system,radiology systems|+DICOM
=!Pact|pact.io|Contract testing
=!Paddle
PADS PCB|=Mentor Pads,=Pads Layout|PCB design
PagerDuty|pager duty|Alerting,Incident management
Palo Alto Networks|palo alto firewalls,=!Palo Alto|Network security,+Firewalls
Palo Alto Panorama|pan-os,panorama firewall management|Networking,Palo Alto Networks,Firewalls
Pandera||Data quality
Pandora FMS||Monitoring
PanelView||PLC
Panzura||Storage management
Papermill||Jupyter
Paperspace Gradient||MLOps
=Papertrail||Logging
=~Paradime
Parallel Sysplex|sysplex|z/OS
=!Parallels||Virtualization
Parasoft|c++test,jtest,parasoft c++test|Embedded systems,Static analysis
Parasolid
ParaView
Parca||Monitoring,Profiling
=!Parcel|parcel.js|JavaScript
Parquet|apache parquet
Particle IoT|particle photon|+IoT
=~Pathway|pathway/tsmp,nonstop pathway,nonstop guardian|+HP NonStop
Payment terminals|pos terminals,atm software,atm switching,atm/pos|+Payments
Paystack
PBS Pro|=!PBS,pbs/torque,openpbs,job schedulers for hpc|+High-performance computing
PC-lint|flexelint|Embedded systems,Static analysis
=PCAN|=Peak Can|Automotive software
PCL processing||Robotics
PDQ Deploy
=Pega|pegasystems,pega prpc|BPM
Pendo|pendo.io|Product analytics
Pentaho||ETL
Pentaho Data Integration|=!Kettle,pdi pentaho|Data pipelines,Pentaho
PeopleCode||PeopleSoft
PeopleSoft|people soft|ERP
PeopleSoft Application Engine|application engine,peoplesoft integration broker,integration broker,component interface,peoplesoft query,ps query,peoplesoft hcm,peoplesoft fscm,peoplesoft financials,peoplesoft campus solutions,peoplesoft hrms|+PeopleSoft
Percona Toolkit|pt-query-digest,percona xtrabackup,xtrabackup|+MySQL
=!Percy
perf Linux|linux perf|Linux,Profiling
=!perf|perf events|+Linux
Perfetto||Profiling
=Perforce|helix core,=P4|Version control
PerfView||.NET,Profiling
Perl Dancer|dancer2|Perl
Perplexity API||LLM
=!Pest||PHP
Pester PowerShell||PowerShell
pfSense||Firewalls
Pgpool|pgpool-ii,repmgr,=~barman backup|+PostgreSQL
pgRouting||+GIS,+PostgreSQL
Phabricator||Code review
=!Phantom||+SOAR
Pharmacovigilance|pharmacovigilance systems,drug safety,drug safety systems
Phi models||LLM
=Phoenix Contact||PLC
Photon OS||Linux
Photonics|silicon photonics|VLSI
Photoshop|photo shop|Adobe Creative Suite
PHPStan||PHP,Static analysis
PhpStorm
PHPUnit|php unit|PHP,Unit testing,Automated testing
Pi-hole||Networking,DNS
=!Pig|apache pig,pig latin|Hadoop
=!Pigment
PikeOS||Embedded systems,RTOS
Ping Identity|pingfederate|Identity management
Pingdom||Monitoring
Pino logger||Node.js,Logging
=!pip|=!Pip,=!PIP|Python
pipenv||Python
PipeWire||Linux
Pivotal Tracker
Piwik PRO||Web analytics
=!PIX
Pixie observability||Monitoring
pkg-config||Linux
PL/I mainframe
Plan 9
Planful
=Plant Simulation|tecnomatix|Simulation
PlantUML||UML
Plastic SCM|unity version control|Version control
PlatformIO||Embedded systems
Plausible Analytics|plausible.io
=Playwright|!playwright|End-to-end testing,Automated testing,UI testing
=PLECS||PCB design
Plesk
Plumber API R||R
=~Plutora||+Release management
=PMD||Static analysis
pnpm||JavaScript,Node.js
Podman||Containers
=!Poetry|python poetry|Python
Polarion|siemens polarion,polarion alm
=~Polaris||+Shopify
Polaris Kubernetes||Kubernetes
Policy as code|sentinel policies,hashicorp sentinel,compliance as code,security as code
=Polkadot||Blockchain
Poly|polycom|Networking
Polyaxon||MLOps
=!Polygon||Ethereum
Polyspace||Embedded systems,Static analysis
Portainer||Docker
Portkey||LLM
Portnox||Networking
Portworx||Kubernetes
Pose estimation||Computer vision
=Posit Connect||R
Post-silicon validation|silicon validation,pre-silicon validation,post-silicon,pre-silicon|VLSI
=!Postfix
PostgreSQL administration|postgres replication,postgresql replication,postgres administration,logical replication,pg_stat_statements,autovacuum,postgres tuning,postgresql tuning,postgresql performance tuning,postgresql extensions,postgres extensions|+PostgreSQL
PostHog||Product analytics
=~Postilion||+Payments
=Postman|!postman|API testing
=Power analyzers||PCB design
Power Apps canvas apps|canvas apps,model-driven apps,power platform administration,power platform solutions|+Power Apps
Power BI|powerbi|Data visualization,Business intelligence,Dashboards,Reporting
Power BI dataflows|dataflows gen2|Business intelligence,Power BI
Power BI Embedded||Business intelligence,Power BI
Power Query
Power supply design|=SMPS,dc-dc converters,power management ics,=PMIC,power supplies,switching regulators,buck converters,ac/dc,power conversion,voltage regulators,power circuits,switch mode power supplies,=LDOs,power distribution design|PCB design
PowerBuilder|power builder
PowerCLI|vmware powercli|PowerShell,VMware
PowerDNS||Networking,DNS
PowerFactory|digsilent|Simulation
PowerMock||Java,Mocking
PowerPoint|power point|Microsoft Office
PowerShell modules
Powertrain control|engine control units|Automotive software
PowerVM|ibm powervm,=LPAR|Virtualization
pprof||Go,Profiling
=PQL||+Process mining
pre-commit|pre-commit hooks
Prebid.js|=Prebid|AdTech
Predictive maintenance||PLC
PREEMPT_RT|rt-preempt,real-time linux|Embedded systems,RTOS,Linux
PREEvision||Automotive software
=Prefect||Workflow orchestration,Data pipelines
Premiere Pro|adobe premiere
PreScan||Automotive software
-Preset|preset.io
=~Presto|prestodb,presto sql|SQL
Pretraining|large-scale training|Deep learning
=~Prettier||JavaScript
=~Primera||+Storage management
=~Principle for Mac||+Prototyping
Prisma Access||Networking,Palo Alto Networks,SASE
=!Prisma Cloud
Privacera||Data governance
Pro Tools
=~proALPHA||+ERP
Process mining|=~Celonis,celonis process mining,uipath process mining
=Prodigy annotation||Data labeling
Profisee||Master data management
ProGet
Progress 4GL|progress abl
Prometheus||Monitoring,Alerting,Observability
Prometheus Alertmanager|alertmanager|Monitoring,Prometheus,Alerting
Prompt caching||LLM
Prompt management||LLM
promptfoo||LLM,Evals
PromQL||Monitoring,Prometheus
=Proofpoint
=~Prophet|facebook prophet|Forecasting
Proteus design|proteus isis|PCB design
Protocol analyzers|usb analyzer,bus analyzers
=Proton Valve||Linux
ProtoPie||+Prototyping
=Protractor||Angular,End-to-end testing
Prow CI||CI/CD
=PRTG||Monitoring
=PSCAD||Simulation
=PSIM||PCB design
PSpice||PCB design
=PSS/E|=PSSE|Simulation
PTC Integrity|windchill rv&s
PTC Windchill|windchill|PLM
=!PuLP||Optimization algorithms
=Pulse Secure|ivanti secure|Networking,VPN
PulseAudio||Linux
Pulumi||Infrastructure as code
=!Puma
=Puppet|!puppet,puppet enterprise|Configuration management,Infrastructure as code
=Puppet Bolt||Infrastructure as code,Puppet
=Pure Storage|flasharray,flashblade|Storage management
=!Pusher||WebSockets
=!PuTTY
=PVCS||Version control
PVsyst||Simulation
=PWM||Embedded systems
=PX4|ardupilot,px4 autopilot|Robotics
=PXE
=PXI
=PXIe
py-spy||Python,Profiling
PyArrow||Apache Arrow
pyATS||Networking,Python
PyBullet||Robotics,Simulation
PyCharm
Pydantic AI||LLM,AI agents
PyInfra||Infrastructure as code
Pylint||Python,Linting
PyMC||Statistics
Pyomo||Optimization algorithms
=PyPI||Python
PyQGIS|qgis plugins,qgis plugin development|+QGIS,+Python
Pyramid Analytics||Business intelligence
Pyroscope||Monitoring,Profiling
PySpark|py spark,spark python|Big data,+Python,+Apache Spark
pytest|py test|Python,Unit testing,Automated testing
Python unittest||Python,Unit testing
=Q-SYS|=QSYS|Networking
=QA-C|helix qac,=QAC|Embedded systems,Static analysis
=QEMU||Virtualization
QGIS||GIS
Qlik|qlikview,qliksense,qlik set analysis,set analysis,qlik scripting,nprinting,qlik nprinting|Business intelligence,Dashboards,Reporting
Qlik Compose||Data pipelines,Data warehousing
Qlik Replicate|attunity|Data pipelines,Change data capture
QlikView scripting||Business intelligence,Qlik
QLoRA||LLM,Fine-tuning
=QMF
=QNAP||Storage management
=QNX||RTOS,Embedded systems
QNX Neutrino
QRadar||SIEM
Qt for MCUs||Embedded systems,Qt
qTest
Qtile||Linux
Qualcomm Snapdragon|=!Snapdragon,qualcomm platforms|Embedded systems
Qualtrics
=Qualys||Vulnerability management
QuantLib||C++
Quantum ESPRESSO
=Quantum Metric||Web analytics
Quantum StorNext||Storage management
Quartus|intel quartus,quartus prime,altera quartus|FPGA
=Quartz Scheduler||Background jobs
Quay.io|red hat quay|Containers
QuestDB||Time series
QuickBooks|quick books
QuickCheck
=!Quilt
Qumulo||Storage management
QUnit||JavaScript,Unit testing
=~Quorum|consensys quorum,goquorum|+Blockchain
=QVD||+Qlik
Qwen|qwen2|LLM
=~QXDM
=R12||+Oracle E-Business Suite
R3 Corda|=~Corda|+Blockchain
RabbitMQ|rabbit-mq|Message queues
=RACF
radare2||Reverse engineering
Radware|alteon|Networking,Load balancing
=!Ragas||LLM,Evals
=~Rainforest QA||+Automated testing
=!Rally|ca rally
=~Rancher||Kubernetes
=Rancher Desktop||Containers
=Rancher Fleet||Kubernetes
=Ranking models|learning to rank,search ranking|Machine learning
Ranorex||Automated testing
Rapid7|insightvm
Rapita||Embedded systems
=RAUC||Embedded systems,OTA updates
Raygun||Monitoring
=!Razor|razor pages,razor views,asp.net razor|ASP.NET
=~Razor profiler
=Razor provisioning||Infrastructure as code
Razorpay
RDMA|=RoCE|Networking
=RDz||+z/OS
re_data||Data pipelines
React Testing Library|testing library,=RTL|React,Unit testing
ReactOS
Real-time payments|sepa inst,instant payment systems,!instant payments|+Payments
=Recorded Future||+Threat intelligence
Red Hat Enterprise Linux|rhel,red hat,redhat,red hat linux|Linux
=Red Hat Satellite|satellite red hat|Linux
Redash||Business intelligence
=!REDCap
=Redfish||Embedded systems
Redivis
=Redmine
Redpanda||Kafka
Refinitiv|refinitiv eikon,lseg workspace,=~Eikon,thomson reuters eikon
=Release Please||CI/CD
Reltio||Master data management
Remix IDE||+Solidity
Remote sensing|satellite imagery,=~Sentinel-2,=~Landsat,sentinel2,earth observation data,aerial imagery,satellite images,orthophotos,orthoimagery,=!NDVI,multispectral imagery,hyperspectral imaging,hyperspectral imagery,sar imagery,synthetic aperture radar|Computer vision
Renesas|renesas rh850,rh850,rl78,renesas ra|Embedded systems
=!Renovate
renv||R
Replicate.com||LLM
=Replit
Replit Agent||AI coding tools
ReportPortal|report portal,allure reporting,extent reports,extentreports
RequireJS|require.js|JavaScript
=!Resend
ReSharper||.NET
Resilience4j||Java
Responsible AI toolbox
=REST Assured|=Rest Assured,=REST-assured,rest-assured library|Java,API testing
Restic
Retell AI||LLM
=Retool||Low-code
=Review Board||Code review
Reviewable||Code review
=Revit
=REXX||z/OS
=!RFC||+ABAP
Rhino 3D|=!Rhinoceros
Ribbon SBC|sonus,ribbon communications|Networking
=RICEF||+ABAP
=RICEFW||+ABAP
=!Rider|jetbrains rider
RingCentral||Networking
RIOT OS||Embedded systems,RTOS
ripgrep||Linux
=!RIS||+DICOM
RISC-V|riscv
RISC-V cores||Embedded systems
RisingWave||Data pipelines,SQL,Event streaming
=~RiskMetrics
=!Riverbed|steelhead|Networking
Rivery||Data pipelines,ETL
=RKE2|=RKE|Kubernetes
=RMI||Java
Roboflow||Computer vision
Robolectric||Android
Robot Framework|robotframework|Automated testing
Robot localization|localization and mapping|Robotics
Robot manipulation|=!Manipulators,=Robotic Arms,=!Grasping,robotic manipulation,robot arms,robotic grasping,grasp planning,grippers,mobile manipulation|Robotics
Robot perception|perception systems|Robotics
=Robot safety|iso 10218|Robotics
Rockchip||Embedded systems
=~Rockset
Rockwell ControlLogix|controllogix,compactlogix|PLC
Rockwell FactoryTalk|factorytalk,factorytalk view|PLC
Rockwell RSLogix|rslogix 5000,rslogix,rockwell studio 5000|PLC
Rocky Linux||Linux
Rohde & Schwarz|rohde and schwarz
=Roku|brightscript
Rollbar||Monitoring
=~Rollup|rollup.js|JavaScript
Roo Code||AI coding tools
Rook Ceph|=!Rook|Kubernetes
Rootly||Incident management
=ROS|ros2,robot operating system,ros 2|Robotics
ROS Navigation|nav2,move_base|Robotics,ROS
ROS navigation stack|navigation stack|+ROS
=ROSA|red hat openshift on aws|Kubernetes,OpenShift
RPG IV|sqlrpgle,rpg free,rpg iii,rpg ii,free-form rpg,cl programming,clle,cl/400,as400 cl|+AS/400
RPM packages|=!RPM,rpmbuild|Linux
RSA Archer|archer grc|+IT governance
Rspack
RSpec|r spec|Ruby,Unit testing,Automated testing
RStudio Server||R
Rsync||Linux
rsyslog||Logging
RTC Jazz|rational team concert,ibm rtc|Version control
=RTEMS||Embedded systems,RTOS
=RTP network||+Payments
RuboCop||Ruby,Linting
=Rubrik
RubyGems||Ruby
RubyMine
=!Ruckus||Networking
=!Rudder||Infrastructure as code
RudderStack||Event tracking
=Ruff|!ruff|Python,Linting
Rules engines
=RUM monitoring||Monitoring
runc||Containers
Rundeck
runit||Linux
=Runway ML||Generative AI
rviz||Robotics,ROS
=Saber simulator||PCB design
SafeRTOS||Embedded systems,RTOS
=!Sage|sage erp,sage 300
SageMath||Mathematics
Sailfish OS
SailPoint||Identity management
Saleor||Django
=Sales Cloud|salesforce sales cloud|Salesforce
Salesforce|salesforce.com,=SFDC,sales force|CRM
Salesforce administration|salesforce configuration,permission sets,page layouts,sharing rules,role hierarchies,custom objects,salesforce objects,salesforce security model,salesforce sharing model,org management,salesforce setup,custom metadata types,custom settings|+Salesforce
Salesforce Agentforce|agentforce|+Salesforce,+AI agents
Salesforce CPQ|=CPQ|Salesforce
Salesforce CRM Analytics|tableau crm,einstein analytics|Business intelligence
Salesforce Data Cloud|=~Data Cloud,salesforce cdp,salesforce genie|Salesforce
Salesforce deployment|salesforce change sets,unlocked packages,salesforce packages,salesforce release management,salesforce sandboxes,salesforce ci/cd,salesforce devops,ant migration tool|+Salesforce
Salesforce DX|sfdx|Salesforce
Salesforce Education Cloud|education data architecture|+Salesforce
Salesforce Einstein|=~Einstein,einstein ai,einstein gpt,salesforce ai|Business intelligence
Salesforce Field Service|field service lightning,salesforce fsl|+Salesforce
Salesforce Financial Services Cloud|financial services cloud|+Salesforce
-Salesforce Flow|salesforce flows,flow builder|Salesforce
Salesforce Health Cloud|health cloud|+Salesforce
Salesforce Industries|vlocity,omnistudio,omniscript,flexcards,dataraptor,salesforce integration procedures|+Salesforce
Salesforce integration|metadata api,platform events,salesforce streaming api,named credentials,salesforce connect,force.com apis|+Salesforce
Salesforce Lightning|lightning web components,=LWC,visualforce,lightning components|Salesforce
Salesforce Loyalty Management||+Salesforce
Salesforce Manufacturing Cloud||+Salesforce
Salesforce Marketing Cloud|=SFMC,marketing cloud,email studio,journey builder,contact builder,marketing cloud automation studio,salesforce journey builder|Salesforce
Salesforce Nonprofit Cloud|nonprofit success pack|+Salesforce
Salesforce Omni-Channel|=~Omni-Channel,salesforce live agent,live agent chat,salesforce chat,embedded service|+Salesforce
Salesforce Pardot|pardot|Salesforce
Salesforce Process Builder|process builder,screen flows,record-triggered flows,lightning flow,salesforce workflows,salesforce automation|+Salesforce
Salesforce Revenue Cloud|revenue cloud,salesforce billing|+Salesforce
Salesforce Shield|platform encryption,shield platform encryption|+Salesforce
Salsify||+Product information management
SaltStack|salt stack,=~Salt|Configuration management,Infrastructure as code
=!Samba
SAMtools||+Bioinformatics
=SAP|sap erp|+ERP
-SAP ABAP on HANA|abap on hana|ABAP
SAP Activate|asap methodology,sap asap,sap activate methodology|+SAP
SAP ALE|=ALE,application link enabling,idoc processing,ale/idoc,idoc interfaces|+SAP,+IDoc
SAP Analytics Cloud|=~SAC,sap sac|SAP
SAP Analytics Cloud Planning||Business intelligence,SAP
SAP APO|advanced planner and optimizer|+SAP
SAP archiving|sap data archiving|+SAP
SAP Ariba|=~Ariba|SAP
SAP Basis||SAP
SAP BPC|business planning and consolidation|+SAP
SAP BRFplus|brf+,=BRFplus|+SAP
SAP BRIM|=BRIM,billing and revenue innovation management|+SAP
SAP BTP|sap business technology platform,sap cloud platform|SAP
SAP Build|sap build apps,sap appgyver,sap build process automation|+SAP
SAP Business Data Cloud|=SAP BDC|SAP
SAP BusinessObjects Web Intelligence|=WEBI,web intelligence|Business intelligence,SAP
SAP BW|sap bi|SAP
SAP BW/4HANA|bw/4hana|Data pipelines,SAP
SAP C4C|sap cloud for customer,sap sales cloud,sap service cloud,sap cx|+SAP
SAP CAP|cloud application programming model|+SAP
SAP Central Finance|=cFIN,central finance|+SAP
SAP Cloud ALM|=~Cloud ALM,sap alm|+SAP
SAP Cloud Connector||+SAP
SAP Concur|=~Concur|+SAP
SAP CPQ||+SAP
SAP CRM||SAP
SAP Customer Data Cloud|sap cdc,gigya|+SAP
=SAP Data Services|=BODS,sap bods|Data pipelines,ETL,SAP
SAP Datasphere||SAP
SAP ECC||+SAP
SAP Emarsys|=~Emarsys
SAP enhancements|user exits,customer exits,enhancement framework,enhancement spots|+ABAP
SAP EWM|=EWM|SAP
SAP EWM MFS||+SAP EWM
SAP FICO|sap fi,sap co|SAP
SAP Fieldglass|=~Fieldglass|+SAP
SAP Fiori|fiori|SAP
SAP Fiori Elements|fiori elements,fiori launchpad|+SAP Fiori
SAP function modules|function modules,remote function calls,sap rfc|+ABAP
SAP GRC|sap grc access control,sap access control,=GRC AC|+SAP
SAP GTS|sap global trade services|+SAP
SAP HANA administration|hana administration,sap hana admin,hana dba|+SAP HANA
SAP HANA modeling|hana modeling,calculation views,hana calculation views,attribute views,analytic views,hana sql script|+SAP HANA
SAP HCM|sap hr|SAP
SAP IBP|integrated business planning|+SAP
SAP ILM|information lifecycle management|+SAP
SAP Integration Suite|sap cpi,=!CPI,cloud platform integration|SAP
SAP IS-Oil|sap oil and gas|+SAP
SAP IS-Retail|sap retail,sap for retail,sap car|+SAP
SAP IS-U|sap utilities,=~IS-U,sap for utilities,sap isu|+SAP
SAP LE|sap logistics execution,sap les|+SAP
SAP LeanIX|=~LeanIX|+Enterprise architecture
SAP LSMW|=LSMW,sap migration cockpit,migration cockpit,s/4hana migration cockpit|+SAP
SAP Lumira||Business intelligence,SAP
SAP MDG||SAP,Master data management
SAP MII|sap manufacturing integration and intelligence,sap me,sap digital manufacturing|+SAP
=SAP MM|sap materials management|SAP
-SAP modules|sap functional modules|SAP
SAP NetWeaver|=~NetWeaver,netweaver gateway,sap gateway|+SAP
SAP NetWeaver Portal|sap enterprise portal,sap portal|+SAP
SAP PaPM|=PaPM|+SAP
SAP PI/PO|sap pi,sap po|SAP
SAP PLM||+SAP
SAP PM|sap plant maintenance,sap eam,sap enterprise asset management|+SAP
SAP PP||SAP
SAP PS|sap project system|+SAP
SAP QM|sap quality management|+SAP
SAP Query|sap quickviewer|+SAP
SAP RAP|abap rap,restful application programming model,abap restful programming|+SAP,+ABAP
SAP RE-FX|=RE-FX,flexible real estate|+SAP
SAP RISE|rise with sap,sap private cloud edition,sap grow|+SAP
SAP S/4HANA migration|s/4hana migration,s/4hana conversion,sap greenfield,sap brownfield,s/4 hana transformation,s/4hana transformation,s/4hana implementation,sap rollout,sap roll-out|+SAP S/4HANA
SAP SCM||+SAP
=SAP SD|sap sales and distribution|SAP
SAP Security|sap authorizations,sap roles and authorizations,sap berechtigungen,sap role design|+SAP
SAP Signavio|=~Signavio|+SAP
SAP SLT||Data pipelines,SAP
SAP Smart Forms|smartforms,smart forms,adobe forms sap|SAP
SAP Solution Manager|=~SolMan,solution manager,sap charm|+SAP
SAP SRM|supplier relationship management|+SAP
SAP Successfactors Employee Central|employee central,successfactors employee central|+SuccessFactors
SAP support packages|sap upgrades,sap system copies,sap client administration,sap transports,sap transport management,sap landscape|+SAP
SAP TM|sap transportation management|+SAP
SAP Treasury|sap trm,treasury and risk management|+SAP
SAP VIM|opentext vim,vendor invoice management|+SAP
SAP Vistex|=~Vistex|+SAP
SAP WM|sap warehouse management|+SAP
SAP Workflow|sap business workflow,sap flexible workflow|+SAP
SAPscript|sap script,sap adobe forms,adobe forms,sap print forms|+SAP
SAPUI5|ui5,openui5|SAP,JavaScript
SAS Data Integration Studio|sas di|SAS
SAS Enterprise Miner||SAS
SAS macros|proc sql|+SAS
SAS mainframe
SAS storage|=SATA,=SAS/SATA,=SATA/SAS,=SAS drives|Storage management
SAS Visual Analytics|sas va|Business intelligence,SAS
SAS Viya||SAS
=~SAS/MVS
SAT solvers|smt solvers,=!Z3|Optimization algorithms
Sauce Labs|saucelabs|Cross-browser testing
Saviynt||+Identity federation
=sbt|=SBT|Scala
ScalaTest||Scala,Unit testing
=Scale AI||Data labeling
Scality||Storage management
Scalr||Infrastructure as code,Terraform
Scapy||Networking
=SCCM|=MECM|Endpoint management
Sceptre||Infrastructure as code
Schemathesis
Schneider Modicon|=Unity Pro,ecostruxure,modicon|PLC
Scientific Linux||Linux
Scilab
=SCOM|system center operations manager|Monitoring
=!Scoop
Scout APM||Monitoring
=Screaming Frog||SEO
=~Scroll zkEVM||+Ethereum
SDC constraints||VLSI
=~SDE geodatabase||+Esri,+GIS
=SDF models||+ROS
=SDRs
SDV platforms||Automotive software
SeaweedFS||Storage management
=Secoda||Data governance
=~Secureframe||+Compliance
Segger J-Link|j-link,segger,ozone debugger|Embedded systems
=!Segment|segment.io,segment.com,twilio segment|Event tracking
SEL RTAC|real time automation controller,=RTAC|SCADA
=Seldon|seldon core|MLOps
Selenide||Selenium
Selenium|selenium webdriver,web driver,webdriver|Automated testing,UI testing
Selenium Grid||+Selenium
Self-supervised learning|semi-supervised learning,contrastive learning|Machine learning,Deep learning
SELinux||Linux
Semantic Kernel||LLM
semantic-release
Semaphore CI|semaphoreci,=~Semaphore|CI/CD
Semarchy||Master data management
Sematext||Monitoring
Semgrep
Semiconductor fabrication|wafer fabrication,=!Lithography|VLSI
Semrush||SEO
=Sensu||Monitoring
SentinelOne||EDR
=~Sentry|sentry.io|Monitoring
Seq logging||Logging
Serena Dimensions|=Dimensions Cm|Version control
Serilog||.NET,Logging
Serverless Stack||Infrastructure as code
Serverspec||Infrastructure as code
=Service Cloud|salesforce service cloud|Salesforce
ServiceNow|service now,=!SNOW|ITSM
ServiceNow administration|servicenow administrator,servicenow admin|ServiceNow
ServiceNow App Engine|app engine studio|ServiceNow
ServiceNow CMDB|cmdb,configuration management database|ITSM
ServiceNow CSM|=~CSM|ServiceNow
ServiceNow development|servicenow developer,business rules and client scripts,servicenow business rules,ui actions,update sets,scripted rest apis,servicenow integrations,servicenow apis,glideajax,service catalog items,catalog items,servicenow catalog,servicenow customization,servicenow configuration,servicenow workflows,now assist,servicenow ui builder,servicenow implementation,servicenow ham,servicenow sam,servicenow itbm,servicenow spm,servicenow now platform,now platform,servicenow portal|ServiceNow
ServiceNow Discovery||ServiceNow
ServiceNow Flow Designer|=~Flow Designer|ServiceNow
ServiceNow GRC|servicenow irm|ServiceNow
ServiceNow HRSD|=~HRSD,hr service delivery|ServiceNow
ServiceNow IntegrationHub|=~IntegrationHub,=~Integration Hub|ServiceNow
ServiceNow ITAM|=~ITAM,it asset management,=~HAM Pro,software asset management|ServiceNow
ServiceNow ITOM||Monitoring
ServiceNow ITSM||+ServiceNow,+ITSM
ServiceNow Performance Analytics||ServiceNow
ServiceNow scripting|script includes,=~client scripts,glide api,gliderecord,glide scripting,=~UI policies|ServiceNow,JavaScript
ServiceNow SecOps||ServiceNow
ServiceNow Service Mapping||ServiceNow
ServiceNow Service Portal|=~Service Portal|ServiceNow
Servo drives|=VFD,variable frequency drives|PLC
=SFRA||+Salesforce
=SGE||+High-performance computing
SGLang||LLM
=SHAP
SharePoint development|sharepoint online,sharepoint web parts,sharepoint workflows,sharepoint apps,sharepoint add-ins,sharepoint rest api,sharepoint administration,sharepoint server,sharepoint lists,sharepoint migration,sharepoint sites,sharepoint site collections|+SharePoint
Shippable||CI/CD
=~Shortcut
Siebel|oracle siebel|CRM
Siemens Calibre|calibre drc,mentor calibre,=~Calibre,lvs/drc,parasitic extraction|VLSI
Siemens NX|unigraphics,ug nx
Siemens PADS|=~PADS|+PCB design
Siemens Questa|questasim,questa|VLSI
Siemens S7|simatic s7,=~S7-1500,=~S7-1200|PLC
Siemens SCL||PLC
Siemens Teamcenter|teamcenter|PLM
Siemens Tessent|tessent|VLSI
Siemens TIA Safety||PLC
Siemens Veloce||VLSI
=!Sigma|sigma computing
Signal generators
=~Signavio Process Manager||+BPM
SigNoz||Monitoring,Observability
Sigstore|in-toto,sigstore cosign|+Supply chain security
=Silicon Labs|efr32,efm32|Embedded systems
=Silver Peak|aruba edgeconnect|Networking,SD-WAN
Simatic HMI||PLC
Simatic PCS 7|pcs7|PLC
Simatic Step 7|step7|PLC
Simcenter||Simulation
Simcenter Amesim|amesim|Simulation
SimCorp Dimension|simcorp
Similarweb||Web analytics
Simio||Simulation
SimPy||Simulation,Python
SimScale||Simulation
Simscape||Simulation,MATLAB
Simulink Coder|embedded coder,real-time workshop|Simulation,Simulink
Simulink Test||Simulation,Simulink
=Sinon|sinon.js|JavaScript
Sisense||Business intelligence
Site24x7||Monitoring
=Skaffold||Kubernetes
=!Sketch|sketch app|UI design
SketchUp
Skopeo||Containers
Skybox Security|skybox|Networking
Skyvia||Data pipelines,ETL
=~Slack|=!Slack
=!Slackware||Linux
=~Sling||+Adobe Experience Manager
=~Slither|manticore symbolic
=Slurm|=SLURM|High-performance computing
Smart TV|smart tvs,android tv,apple tv,fire tv
Smartlook||Web analytics
=~SMF|smf records,z/os wlm|+z/OS
smolagents||LLM,AI agents
=SMP/E
Snabb||Networking
Snapcraft|=Snap Packages|Linux
SnapLogic||Data pipelines,API integration
=Snapshots and clones||Storage management
=!Snorkel||Data labeling
=!Snort
=Snort rules||Networking
=Snowflake|=SNOWFLAKE,=SnowFlake,!snowflake,snowflake db,snowflake data warehouse|SQL,Columnar databases,+Data warehousing
=Snowflake Cortex||Snowflake
Snowflake Streamlit
=Snowflake Streams|snowflake tasks|Snowflake
Snowpark||Snowflake
Snowpipe|snowflake snowpipe|Snowflake
=Snowplow||Event tracking
Snowsight||Snowflake
SnowSQL||Data pipelines,Snowflake
Snyk
SoapUI|soap ui,readyapi|API testing
SoC design|system on chip,soc architecture,soc verification|VLSI
-Soda|soda core
SoftEther||Networking,VPN
=~Softr||+Low-code
Software-defined vehicle||Automotive software
=~Solace|solace pubsub+|Message queues
=Solaris||Unix
SolarWinds|solar winds|Monitoring
SolarWinds Orion||Monitoring,SolarWinds
Solibri
=Solid Edge
SolidWorks|solid works|CAD
SolidWorks PDM||SolidWorks
SonarQube|sonar qube,sonarcloud,=Sonar,sonarlint|Static analysis
=SONiC switches||Networking
SonicWall||Networking,Firewalls
Sophos|sophos xg,sophos central|Networking,Endpoint security
=SOPS|mozilla sops|Secrets management
=SOQL|=SOSL|Salesforce
Sora video||Generative AI
SOTI MobiControl|=SOTI
=SOTIF|iso 21448|Automotive software
=!SourceForge
Sourcegraph Cody|sourcegraph|AI coding tools
Sourcetree||Git
=Spacelift||Terraform
=!Spacewalk||Linux
Spack|environment modules|+High-performance computing
Spark GraphX|graphx|Data pipelines,Apache Spark
Spark MLlib|mllib,=Spark Ml|Data pipelines,Apache Spark,Machine learning
Spark on Kubernetes||Kubernetes
Spark SQL||+Apache Spark
Spark Streaming|spark structured streaming|+Apache Spark
=Spark tuning||Data pipelines,Apache Spark
SparkR|sparklyr|Data pipelines,Apache Spark,R
=~Spartan FPGA||+FPGA,+Vivado
SpatiaLite||+Spatial databases
Spec-driven development||AI coding tools
SpecFlow||BDD,.NET
Spectre simulator||PCB design
Spectrum analyzers|network analyzers|PCB design
Speculative decoding||LLM
Speedgoat||Simulation,MATLAB
=Spinnaker||CI/CD
Spirent||Network troubleshooting
Spirent TestCenter
SPL|splunk search processing language,splunk queries|+Splunk
SPL Splunk|splunk spl,search processing language|Monitoring,Splunk
Splashtop
Split.io||Feature flags
Splunk||Logging,SIEM,Monitoring,Observability
Splunk Enterprise Security|splunk es|Monitoring,Splunk,SIEM
Splunk ITSI||Monitoring,Splunk
Splunk Observability|signalfx|Monitoring,Splunk
Splunk SOAR|splunk phantom|Monitoring,Splunk
=~Spock|spock framework|Groovy
SpotBugs|findbugs|Static analysis
Spotfire|tibco spotfire|Data visualization
Spring AI||Spring
=Spring Boot Actuator|spring actuator|Monitoring,Spring Boot
=Spring Cloud Data Flow||Data pipelines,Spring Cloud
Spring Cloud Gateway||Spring Cloud
=Spring Cloud Stream||Data pipelines,Spring Cloud
Spring Kafka|spring for apache kafka|Kafka,Spring
=Sprout Social||Social media marketing
=~SPS Commerce||+EDI
SPSS Modeler||Business intelligence,SPSS
=SPUFI
Spyder IDE||Python
-SQL Developer|oracle sql developer|Oracle
SQLMesh|sql mesh|SQL,Data transformation
=SQLScript||+SAP HANA
Sqoop|apache sqoop|Hadoop
=SQR||+PeopleSoft
Squadcast||Incident management
=!Square|square api,square payments
=!Squid|=Squid Proxy|Networking
=SRX||+Juniper
=SSJS||+Salesforce Marketing Cloud
SST framework|sst.dev|Infrastructure as code,AWS
STAAD Pro|staad
Stan language|rstan,pystan|Statistics
=~STAR aligner||+Bioinformatics
STAR-CCM+||Simulation
=~Starburst||Trino
Starburst Galaxy
=~Starknet||+Ethereum
=StarRC||+VLSI
StarRocks
StarTeam||Version control
StarWind||Storage management
Stateflow||Simulation,Simulink
Statistica||Statistics
StatsD
Statsig||Feature flags
StatusCake||Monitoring
Statuspage
Steadybit||Chaos engineering
Steampipe||Infrastructure as code
=!Steep||Business intelligence
=~Stellar blockchain||+Blockchain
Stereo vision||Robotics
Stibo STEP||Master data management
=!Stitch|stitch data|ETL
=STK
STK AGI|systems tool kit|Simulation
STM32||Microcontrollers,Embedded systems
STM32CubeIDE|stm32cube,stm32cubemx,stm32 hal|Embedded systems
=STM8||Embedded systems
STMicroelectronics|st micro|Embedded systems
=Storage Spaces Direct|s2d|Storage management
Storage tiering||Storage management
StorageOS||Kubernetes
=~StoreOnce||+Storage management
Stormshield||Networking,Firewalls
strace||Linux,Debugging
Stratus VOS
StreamSets||ETL
Striim
Strimzi||Kubernetes,Kafka
strongSwan||Networking,VPN,IPsec
structlog||Python,Logging
Structured outputs|json mode,instructor library|LLM
=Structured Streaming||Data pipelines,Apache Spark,Event streaming
stylelint||CSS,Linting
Sublime Text
Submariner||Kubernetes
Substance Painter|substance designer|3D
=!Substrate||Blockchain,Rust
Subversion|svn,apache subversion|Version control
SuccessFactors|sap successfactors|SAP
=~Sui|sui blockchain|+Blockchain
SuiteScript||NetSuite
-Sulu|sulu cms
Sumo Logic|sumologic|Logging
SuperAnnotate||Data labeling
Supermetrics||Digital marketing
Supermicro||Storage management
=~Superset|apache superset|Business intelligence
Supertest||API testing
supervisord||Linux
=~Suricata
SurveyMonkey
=SUSE|suse linux|Linux
Suse Harvester|harvester hci,=~Harvester|+Kubernetes
SUSE Linux Enterprise|=SLES|Linux
=~SUSE Manager||+Linux
=SVA|systemverilog assertions,assertion-based verification,=GLS|VLSI
=~SVC storage||+Backup
Swarm optimization||Optimization algorithms
=!SWC||JavaScript
Swift Package Manager|=SPM|Swift
SWUpdate||Embedded systems,OTA updates
Sylius||Symfony
Symantec|symantec endpoint protection|Endpoint security
Symantec Ghost
=~Symmetrix||+Storage management
Syncsort|precisely connect,=DFSORT|Data pipelines,ETL
=Synergy CM||Version control
Synology||Storage management
=~Synon|ca 2e,cool:2e|+AS/400
Synopsys Design Compiler|design compiler|VLSI
Synopsys Fusion Compiler|fusion compiler|VLSI
Synopsys HAPS||VLSI
Synopsys ICC2|icc2,ic compiler|VLSI
Synopsys PrimeTime|primetime|VLSI
Synopsys SpyGlass|=!Spyglass|VLSI
Synopsys StarRC||VLSI
Synopsys Synplify|synplify|VLSI
Synopsys TetraMAX|tetramax|VLSI
Synopsys VCS|vcs simulator|VLSI
Synopsys Verdi|=!Verdi|VLSI
Synopsys ZeBu|=!Zebu,hardware emulators,emulation platforms,fpga emulation|VLSI
Synthetic data|synthetic data generation
=Sysdig
syslog||Logging
syslog-ng||Logging
Sysprep
systemd
systemd units||Linux
systemd-nspawn||Containers
SystemTap||Linux,Profiling
SystemVerilog UVM|=UVM
SYSUDUMP||+z/OS
=~SyteLine||+Infor
Tableau||Data visualization,Business intelligence,Dashboards,Reporting
=Tableau Desktop||Business intelligence,Tableau
Tableau LOD expressions|=LOD expressions,lod calculations,level of detail expressions|+Tableau
=Tableau Prep||Business intelligence,Tableau
=Tableau Server|=Tableau Cloud,tableau online|Business intelligence,Tableau
Tabnine||AI coding tools
Tabular Editor|tabular models,=VertiPaq|Power BI
=!Tails
Tailscale||VPN
Tailscale VPN||Networking
Talend||ETL,Data integration
Talend Data Quality||Data pipelines,Talend
Talend Open Studio||Data pipelines,Talend
Talos Linux||Infrastructure as code,Linux
Tanium
Tanzu Kubernetes Grid||Kubernetes
Tapeout||VLSI
TargetLink||Automotive software
Targit||Business intelligence
tcpdump||Packet analysis
tcsh|=csh|Linux,Shell scripting
=Tealium
TeamCity|team city|CI/CD
TeamViewer
Tecton||MLOps,Feature store
Tekla Structures|tekla
Tekton||CI/CD,Kubernetes
=Telegraf||Monitoring
Teleoperation||Robotics
-Teleport|gravitational teleport
Telepresence||Kubernetes
Telerik||.NET
Telon|ca-telon|+z/OS
=Temenos|=T24,temenos t24,temenos transact
=!Temporal|temporal.io
=~TEMS
=Tenable||Vulnerability management
Tendermint|cometbft|+Blockchain
TensorFlow Probability||Statistics
TensorRT-LLM||LLM,TensorRT
Teradata utilities|teradata parallel transporter,teradata sql,teradata sql assistant,fload,mload,=~Viewpoint Teradata|+Teradata
Terraform|hashicorp terraform|Infrastructure as code
Terraform CDK|cdktf,cdk for terraform|Infrastructure as code,Terraform
Terraform Cloud|terraform enterprise|Terraform
Terraform modules|hcl modules|Infrastructure as code,Terraform
Terraformer||Infrastructure as code,Terraform
Terragrunt||Terraform
Terramate||Infrastructure as code,Terraform
Terratest||Infrastructure as code,Terraform
Tessy||Embedded systems,Unit testing
=Test Kitchen||Infrastructure as code,Chef
TestCafe||End-to-end testing
TestComplete||Automated testing
Testcontainers|test containers|Docker,Integration testing
Testim
TestNG|test ng|Java,Unit testing,Automated testing
TestRail|test rail
=~testRigor||+Automated testing
Texas Instruments MCUs|msp430,tms320,ti c2000,tiva c|Embedded systems
Text-to-SQL||LLM
=~Tezos||+Blockchain
tflint||Infrastructure as code,Terraform
=TFS|team foundation server,=TFVC|Version control
tfsec||Infrastructure as code,Terraform
-TGI|text generation inference
=!Thanos||Prometheus
The Graph|the graph protocol,subgraphs,graph node|+Blockchain
=The Trade Desk||Digital advertising
=~TheHive||+Threat intelligence
Thin provisioning||Storage management
ThingsBoard||+IoT
ThingWorx|ptc thingworx|+IoT
=~Thomson Reuters ONESOURCE
=Thought Machine||+Banking software
ThoughtSpot||Business intelligence
ThousandEyes||Monitoring
ThreadX|azure rtos|RTOS,Embedded systems
TI Sitara|am335x|Embedded systems
TI-RTOS||Embedded systems,RTOS
TIA Portal|siemens tia portal,siemens step 7,simatic|PLC
TIBCO
TIBCO BusinessWorks|tibco bw,tibco businessevents,tibco ems,tibco spotfire server|+TIBCO
TIBCO Data Virtualization
TIBCO EBX||Master data management
TIBCO Jaspersoft|jaspersoft,jasperreports,jasper reports|Business intelligence
-Ticketing systems|ticketing system,ticketing tools,helpdesk ticketing,service desk tools,ticket system,trouble tickets
=Tidal Automation||Workflow orchestration
TikTok Ads||Digital advertising
Tilt.dev||Kubernetes
TimeXtender||Data pipelines,Data warehousing
TinyGo||Embedded systems,Go
TinyML|tensorflow lite micro|Embedded systems,Machine learning
Tivoli
Tizen
=~TM1|ibm planning analytics|+Cognos
=TMF||+HP NonStop
tmux
=TOAD|toad for oracle
Together AI||LLM
Tokenizers||NLP
Tomcat|apache tomcat|Java
TomTom Maps|tomtom api|+GIS
=~TON blockchain||+Blockchain
=~Torque scheduler||+High-performance computing
TortoiseGit||Git
TortoiseSVN|tortoise svn|Subversion
=Tosca|tricentis|Automated testing
TouchGFX||Embedded systems
=!tox
Toxiproxy||Chaos engineering
=~TPT||+Teradata
=~TPump||+Teradata
TrackJS||Monitoring
Traefik||Proxy servers
Travis CI|travisci,=~Travis|CI/CD
Tray.io||Data pipelines,API integration
=Treasure Data||Customer data platform
Trello
Trend Micro||Endpoint security
TRex traffic||Networking
=Trino||SQL
Tripwire||Linux
=~Triton kernels||+CUDA
=Trivy
TRL library||LLM,Fine-tuning
=~Tron blockchain||+Blockchain
=!Troposphere||Infrastructure as code
Tru64
=~TrueCommerce||+EDI
TrueNAS|freenas|Storage management
=!Truffle|truffle suite|Solidity
TruffleHog
TruLens||LLM,Evals
tshark||Networking
TSLint||JavaScript,Linting
=TSM||+Backup
TSO/ISPF|=TSO,=ISPF|z/OS
Tufin||Networking
-Turbo|hotwire turbo,turbo streams,turbolinks|Ruby on Rails
Turborepo|Turbopack|Monorepo
Twilio Flex||Networking,Twilio
TwinCAT|beckhoff,beckhoff twincat|PLC
=~Twistlock
=TWS|tivoli workload scheduler
=Tyk||API gateway
Typeform
Typhoon HIL||Simulation
=U-Boot|u-boot bootloader,das u-boot
=~Ubidots||+IoT
Ubiquiti
Ubuntu||Linux
Ubuntu Core||Linux
Ubuntu Server||Linux,Ubuntu
=UDB||+DB2
udev||Linux
UDS diagnostics|=UDS,uds iso 14229,iso 14229,=DOIP,unified diagnostic services,diagnostics over ip|Automotive software
=UEFI|edk2,tianocore|Embedded systems
=UFT|=QTP,micro focus uft,quicktest professional|Automated testing
UFW firewall||Linux,Firewalls
=UGV|unmanned ground vehicles|Robotics
UiPath|ui path|RPA
=UMDF||+Windows
=~Unbounce
=!Unbound||Networking,DNS
UNECE R155|un r155,wp.29|Automotive software
Unisys|clearpath
Unisys ClearPath|clearpath mcp,unisys mcp,os 2200,os2200,unisys mainframe
=~Unit4||+ERP
Unitrends
Unity Addressables|!addressables,unity asset bundles,asset bundles,assetbundles|+Unity
Unity Catalog||Databricks
Unity Test|throwtheswitch|C,Unit testing
Unix
=!Unleash||Feature flags
Unreal Niagara|niagara effects,=~Niagara|Unreal Engine
Unsloth||LLM,Fine-tuning
Unstructured.io||LLM,RAG
=UPF|cpf power intent|VLSI
Upsource||Code review
=!Upstart||Linux
Uptime Kuma||Monitoring
UptimeRobot||Monitoring
UrbanCode|urbancode deploy,ibm ucd|CI/CD
URDF|xacro|+ROS
=~Userlytics||+User research
UserTesting.com||+User research
=~UserZoom||+User research
=USRP|ettus usrp
UTM virtual
=!uv
v0 Vercel|v0.dev|AI coding tools
=V2X|v2v,c-v2x|Automotive software
V4L2|video4linux|+Linux
V7 Darwin||Data labeling
Vaex||Python
=Vagrant||Virtual machines
Vagrant boxes||Infrastructure as code
Vagrant VirtualBox
Valgrind||Debugging
=~Valhalla
Vanta||+Compliance
Vapi||LLM
=~VASP
=VAST Data||Storage management
=~Vault Core||+Banking software
VaultSpeed||Data pipelines,Data vault
vcpkg
Vectara||LLM,RAG
Vector CANape|canape|Automotive software
Vector DaVinci|davinci configurator,davinci developer,=~DaVinci|Automotive software,AUTOSAR
Vector network analyzers|=VNA|PCB design
Vector tools|vector toolchain,vector informatik tools,vector tool chain
Vector.dev||Logging
VectorCAST||Embedded systems,Unit testing
Vectorworks
Vectra AI||Networking
=~Veeam|veeam backup|+Backup
=Veeva
Veeva CRM|veeva vault
Vehicle dynamics||Automotive software
=Vehicle Spy||Automotive software
Velero||Kubernetes
=~Veloce||+Emulation
VeloCloud||Networking,SD-WAN
Velodyne|ouster lidar|Robotics
Vena
Veracode||Static analysis,Application security
=~Veradigm||+HealthTech
Vercel AI SDK|ai sdk
Verdaccio
Verilator||VLSI
Verilog-A|verilog-ams|VLSI
Verint||Networking
Veritas Cluster Server|vcs cluster,veritas cluster|Storage management
Veritas NetBackup|netbackup
Veritas Volume Manager|=VXVM|Storage management
Versa Networks|versa|Networking,SD-WAN
VersionOne
=~Viavi
VictoriaMetrics
VictorOps|splunk on-call|Incident management
Video analytics|video understanding|Computer vision
Video generation||Generative AI
viem|=~wagmi,rainbowkit|+Ethereum
=Vim|neovim
=VIOS
=~Virtex||+FPGA,+Vivado
Virtual Kubelet||Kubernetes
VirtualBox|Oracle VirtualBox|Virtualization
=~Virtuoso QA||+Automated testing
=Visio
visionOS
=~Visma||+ERP
Visual FoxPro|=VFP
Visual odometry|=Visual Slam,orb-slam|Robotics,SLAM
Visual SourceSafe|=VSS|Version control
=Visual Studio|ms visual studio,visual studio 2019,visual studio 2017
Visual Studio Code|vs code,vscode
VisualVM||Java,Profiling
=Vite|vite.js,vitejs|JavaScript
Vitest||JavaScript,Unit testing,Automated testing
Vivado|xilinx vivado|FPGA
VLOOKUP||Excel
VMware Aria|vrealize,vrealize automation,vrealize operations,vrops|VMware
VMware Cloud Foundation|=VCF|VMware
VMware Cloud on AWS||VMware,AWS
VMware HCX||VMware
VMware Horizon View||VMware
VMware NSX|nsx-t,=NSX|VMware
VMware Site Recovery Manager||VMware,Disaster recovery
VMware vMotion|vmotion|VMware
VMware Workspace ONE|workspace one,airwatch|VMware
VMware Workstation|vmware fusion|VMware
Voice cloning||Generative AI
=~Volatility|volatility framework|+Digital forensics
=Volcano scheduler||Kubernetes
=!Vonage
Voxel51|fiftyone|Data labeling
=~VPLEX||+Storage management
=VPP|fd.io|Networking
=VSAM||z/OS
vSAN|vmware vsan|VMware
VTAM
VTD simulator||Automotive software
vTESTstudio||Automotive software
=VTK
VTune|intel vtune|Profiling
Vuforia||AR/VR
=VWO|visual website optimizer|A/B testing
VxWorks||RTOS,Embedded systems
VyOS||Networking
=WAGO||PLC
=~WalkMe
=Warehouse automation||Robotics
WarpStream||Data pipelines,Kafka
WatchGuard|firebox|Networking,Firewalls
Watchtower Docker||Containers
=WAVE tool||+Accessibility
=!Wayland||Linux
Waypoint||Infrastructure as code
Wazuh||Linux,SIEM
=WDF||+Windows
=WDM||+Windows
Wear OS apps
=Weave Net||Kubernetes
Web Dynpro|webdynpro,web dynpro abap,floorplan manager|+ABAP
WebdriverIO|webdriver.io,wdio|Automated testing
WebEngage||Marketing automation
WebLogic|web logic,oracle weblogic|Java
webMethods|web methods|API integration
Webmin||Linux
=webOS
Webots||Robotics,Simulation
Webpack|web pack|JavaScript
WebSphere|web sphere,=WAS|Java
WebStorm
Weka.io||Storage management
Wercker||CI/CD
=~WFL
WhatsUp Gold||Monitoring
WhereScape||Data pipelines,Data warehousing
WhyLabs||Model monitoring
Win32|windows api,=WinAPI,windows drivers|Windows,C++
WinBUGS|=!JAGS,openbugs|Statistics
WinCC|simatic wincc,siemens wincc|SCADA
Wind River Linux|=Wind River|Linux
=Windmill workflows||Data pipelines,Workflow orchestration
Windows 11 administration
=Windows|=WINDOWS,microsoft windows,ms windows,windows os,windows 10,windows 7,windows 11,windows nt,windows operating systems,windows environment
=Windows Admin Center||Windows Server
-Windows Autopilot|=!Autopilot,microsoft autopilot|Windows
=Windows Deployment Services|=WDS|Windows
Windows DNS||Networking,DNS
Windows Driver Kit|=WDK,windows device drivers,windows driver development,kernel-mode drivers,filter drivers,windows filter drivers,minifilter drivers,windows kernel development|+Windows
=Windows Embedded|windows ce,windows iot|Windows
=Windows Forms Designer
Windows Installer|msi packages,wix toolset,wix installer,msi packaging,msi installers,installer development,nsis,application packaging,app packaging|Windows
=Windows Kernel|windows internals,windows kernel drivers|Windows
=Windows Presentation
=Windows Registry||Windows
Windows Server 2019|windows server 2016,windows server 2012,windows server 2022|Windows Server
Windows Server||Windows
=Windows Services||Windows
=Windows Terminal
Windsor.ai||Digital marketing
=!Windsurf||AI coding tools
=!Wine||Linux
winget
Winglang||Infrastructure as code
WinSCP
Winston logging||Node.js,Logging
Wire harness design|=Cable Harness|PCB design
WireGuard||VPN
WireMock||Mocking
Wireshark|wire shark|Packet analysis
=~Wiz
=~WLM||+z/OS
=WMB||+Enterprise integration patterns
=WMI||Windows
wolfSSL||Embedded systems
Woodpecker CI||CI/CD
Workato||Data pipelines,API integration
Workbench for Salesforce|salesforce workbench|+Salesforce
=!Workday|workday hcm,workday studio
=Workday Adaptive Planning|adaptive insights
Workday integrations|workday eib,core connectors,workday core connectors,workday reporting,workday calculated fields,workday report writer,workday business processes,workday security,workday financials,workday payroll,workday extend,workday prism,workday ccx,workday configuration,workday adaptive,workday recruiting|+Workday
=~Workiva||+IT governance
WorkManager||Android
WorkOS||SSO
=World models||AI
=WRICEF||+ABAP
=WSL
=WSUS
Wwise||Audio processing
X-Ways||+Digital forensics
=X11|x window system,=XORG|Linux
x64dbg||Reverse engineering
XAMPP|=MAMP
=Xandr|appnexus|AdTech
=~Xano||+Low-code
Xcode|x code|iOS
XCP protocol|ccp protocol|Automotive software
XCP-ng||Virtualization
XCTest|xcuitests|iOS,Unit testing
Xdebug||PHP,Debugging
=XDP||Networking
=xECM||+SAP
Xenomai||Embedded systems,RTOS,Linux
=!Xero
=XFS||Linux,File systems
XHProf||PHP,Profiling
Xilinx|ultrascale+,kintex,artix|FPGA
Xilinx ISE||Embedded systems,FPGA
Xilinx Versal|=Versal ACAP,=~Versal,xilinx fpgas|Embedded systems,FPGA
Xilinx Vitis|vitis,vivado hls,vitis hls|Embedded systems,FPGA
Xilinx Zynq UltraScale|zynq ultrascale,mpsoc|Embedded systems
XL Deploy|digital.ai,xebialabs|CI/CD
XL Release|digital.ai release,broadcom release automation,ca release automation|+Release management
xMatters||Incident management
=XMPP
Xpediter|=~Expeditor debugging
Xpress optimizer|fico xpress|Optimization algorithms
=!Xray|xray jira,jira xray,xray test management
XRP Ledger||+Blockchain
=xUnit|xunit.net|Unit testing,Automated testing
=~Yarn|!yarn,yarn workspaces|JavaScript,Node.js
=YARN scheduler||Hadoop
Yaskawa robots|motoman|PLC,Robotics
Yellowfin||Business intelligence
Yield analysis||VLSI
Yocto|yocto project|Linux
Yokogawa Centum||PLC
Yosys||VLSI
YourKit||Java,Profiling
YouTrack
=YUM|dnf package manager|Linux
z/OS Connect|z/os connect ee|z/OS
=z/OS|mainframes
z/VM
z/VSE
Zabbix||Monitoring,Alerting
=Zap logger||Go,Logging
Zapier
Zarr
ZBrush||3D
Zeebe|camunda zeebe|BPMN
=Zeek
Zendesk|zen desk
ZenML||MLOps
Zenon SCADA||PLC,SCADA
Zenoss||Monitoring
=Zephyr|zephyr rtos,zephyr os|RTOS,Embedded systems
=Zephyr Project|=West Build|Embedded systems
Zephyr Scale|zephyr jira
Zeplin
zerolog||Go,Logging
ZeroMQ|0mq|Message queues
ZeroTier||Networking,VPN
=Zerto
Zipkin||Distributed tracing
zkSync|zkevm,polygon zkevm|+Ethereum
=Zoho||CRM
Zoho Analytics||Business intelligence
Zookeeper|apache zookeeper
=!Zoom
Zorin OS||Linux
Zowe||+z/OS
Zscaler
Zscaler Internet Access|=ZIA|Networking,Zscaler
Zscaler Private Access|=ZPA|Networking,Zscaler
=ZTE||Networking
Zuken|cr-8000,zuken e3|PCB design
Zuora
Zuora RevPro|=RevPro
=Zuul||Spring Cloud
Zuul CI||CI/CD
=Zynq||FPGA
Zypper||Linux
@protocol
1-Wire||Embedded systems
=1000BASE-T1||+Automotive Ethernet
3-D Secure|3d secure,=3DS2|Payments
=~3G
=~4G|4g/5g
5G Core|5gc|Networking
5G RAN|gnodeb,ran engineering|Networking
6LoWPAN||Embedded systems
802.11ax||Networking
=802.1X||Network security
=A2A|agent-to-agent protocol|+AI agents
=!AAC
=ACE/CHI||+AMBA
=~ACH|ach payments,ach processing,=NACHA|Payments
=ADS-B||Embedded systems
=ADT messages||+HL7
=AFDX||Embedded systems
=AFP||Networking
=AMBA|axi bus,=AHB,apb bus|Embedded systems
=AMQP
=AMR-WB
=APB|avalon-mm,axi-stream,axi interconnect,amba protocols|+AMBA
=ARP||Networking
=AS2|as4|Networking
ASC X12|=X12,=ANSI X12,x12 edi,edi x12,edi transactions 837,=837/835,edi 835|+EDI
ASTERIX surveillance||Embedded systems
ATM networks||Networking
Audio codecs|opus codec,speech codecs,voice codecs,dolby digital
=AV1||+Video streaming
=~Avalon bus||+AMBA
=~AVB|audio video bridging
=AVC||+Video streaming
=~AXI|amba axi
=AXI4||+AMBA
=AXI4-Lite||+AMBA
=BACnet
=~BACS|bacs payments|Payments
=BEP-20||+Ethereum
=BFD||Networking
=BGP||Networking
BIAN
BroadR-Reach||+Automotive Ethernet
CalDAV||Networking
=CAMARA||Networking
CAMEL telecom||Networking
CAN bus|=!CAN,canbus,can protocol|Automotive software
CAN FD||Embedded systems,CAN bus
=CANopen||CAN bus
=~CAP protocol||+Telecommunications
=CAPWAP||Networking
Carrier Ethernet|metro ethernet|Networking
CC-Link||Embedded systems
=CCD||+HL7
=~CCP|can calibration protocol
=CCSDS||Embedded systems
=CDA|clinical document architecture|+HL7
=CDMA||Networking
=~CHAPS|chaps payments|Payments
=~CHI protocol||+AMBA
CityGML|=!GML,inspire directive|+GIS
CloudEvents||Event-driven architecture
=CMAF||+Video streaming
=CoAP
=COGs||+GIS
=CPOE|computerized physician order entry
=CPT codes
CXL|compute express link|+PCIe
CXL interconnect||Embedded systems
=~DALI||+Building automation
DALI lighting||Embedded systems
=DDR controllers
DDR memory|ddr4,ddr5,lpddr,=DDR,=LPDDR4|Embedded systems
=DDR3
=~DDS|data distribution service,rti connext,cyclone dds
DDS middleware|rti dds,=Fast Dds|Embedded systems
DeviceNet||Embedded systems
=DHCP||Networking
=Diameter protocol|=!Diameter,=~Diameter Gy|Networking
=DICOM
DisplayPort||Embedded systems
DLMS/COSEM|=DLMS|Embedded systems
=DMVPN||Networking
=DNP3|=DNP 3.0|Embedded systems
=DNS|domain name system|Networking
DNSSEC protocol||Networking
DO-178C|do-178,do-178b,do-178b/c,=RTCA DO-178
=DOCSIS||Networking
DoH||Networking
Drive testing telecom||Networking
=~DSRC|dedicated short range communications|+V2X
=DWDM|optical networking,optical transport|Networking
E-prescribing|electronic prescribing,eprescribing
=E1AP||+5G
EAP-TLS||Networking
eCPRI|=CPRI,fronthaul,midhaul,open fronthaul|+5G
=EDI 837||+EDI
=EDI|electronic data interchange,=EDIFACT
=EIGRP||Networking
=eMMC|=UFS storage
=~EMV|emv payments,chip and pin,contactless payments|Payments
EnOcean||Embedded systems
EPC core|evolved packet core,=EPC,=MME,=SGW,=PGW,=~AMF,packet core,mobile core,mobile packet core,core network elements,=UDM,=~EPC/5GC|Networking
ERC-20|=ERC-721,=ERC-1155,=ERC-4337,=ERC-4626,token standards,erc standards,account abstraction,token contracts|+Ethereum
eSIM|euicc|Networking
EtherCAT
EtherChannel|ether channel,port channel|+Networking
=Ethernet||Networking
EtherNet/IP||Embedded systems
=EVPN||Networking
=F1AP||+5G
Faster Payments||Payments
=FHIR|hl7 fhir,=FHIR R4|?HL7
Fibre Channel|fiber channel,=FCoE,=~FC storage|Storage management
FIDO2|webauthn,passkeys|Authentication
FIX protocol|=FIX,financial information exchange,fix engine,fix/fast,quickfix,quickfix/j
=FlexRay||Automotive software
FlexVPN||Networking
FpML
=Frame Relay||Networking
=FTP
=FTPS||Networking
=G.711
=G.729
GeoJSON|topojson,geo json|+GIS
GeoTIFF|cloud optimized geotiff,geopackage,geo tiff|+GIS
=GETVPN||Networking
=GLBP||Networking
gNMI|gnmi/gnoi|Networking
=GPON|=FTTH,xgs-pon|Networking
=GPRS|edge gprs|Networking
GRE tunnels|=GRE|Networking
=GSM||Networking
GTP protocol|=GTP,=GTP-U,=GTP-C|Networking
H.264|=x264,=H.264/AVC,h264|+Video streaming
=H.265||+Video streaming
H.323||Networking
=~HART
=HART protocol||Embedded systems
HBM|high bandwidth memory
=HCPCS
=HDMI||Embedded systems
HEVC|=x265,h265|+Video streaming
=HIPAA 5010||+EDI
=HIPAA EDI||+EDI,+HIPAA
=HL7
HL7 v2|=HL7v2,hl7 v2.x,hl7 2.x,hl7 adt|+HL7
=HL7v3||+HL7
HLR/HSS|=HSS|Networking
=HLS|http live streaming|Video streaming
=HSRP||Networking
HTTP|http/https
HTTP/2
=I2C||Embedded systems
=I2S||Embedded systems
=I3C||Embedded systems
iBGP|=EBGP|Networking
=ICD-10
=ICD-9
=ICMP||Networking
IEC 60870|iec 60870-5-104,iec60870-5-101,iec 104,iec 60870-5-101|Embedded systems
IEC 61850||Embedded systems
IEC 62304
=!IFC|industry foundation classes,=IFC models|+BIM
=IGMP||Networking
=!IHE|ihe profiles
=IMAP
IMS core|ip multimedia subsystem|Networking
=!INSPIRE||+GIS
IO-Link||Embedded systems
=IPAM||Networking
IPsec||VPN
IPv4||Networking
IPv6|ipv4/ipv6|Networking
IrDA||Embedded systems
=IS-IS||Networking
iSCSI||Storage management
=ISDN||Networking
ISO 11898||Embedded systems
ISO 20022
ISO 21434|iso/sae 21434
ISO 8583
=ISO-TP||Embedded systems,CAN bus
=ISOBUS||Embedded systems
=ISUP||Networking
JESD204B|=JESD204|Embedded systems
JSON-RPC
=JTAG|=SWD
=JWT|json web tokens,=JWTs,jwt tokens,jwt authentication,jwt-based|+Authentication
Kerberos||Authentication
=KML|keyhole markup language|+GIS
=KMZ||+GIS
=KNX||Embedded systems
=L2TP||Networking
=L3VPN||Networking
=LACP|link aggregation|Networking
=LAG||+Networking
LAN/WAN|=WAN,=LAN|Networking
=LDAP||Identity management
LIN bus|=~LIN|Automotive software
Link 16||Embedded systems
=LISP protocol||Networking
=LLDP||Networking
LonWorks||Embedded systems
=LPDDR5
LTE layer 2|rrc/nas,mac layer,mac scheduler,layer 2 protocol stack,phy layer,l1 software,5g l1,l2/l3 protocols,protocol stack development,baseband software,lte protocol stack,5g protocol stack|+5G
LTE RAN|enodeb|Networking
=LVDS||Embedded systems
LwM2M||Embedded systems
M-Bus|wireless m-bus|Embedded systems
=MAP protocol||Networking
=Matter protocol|=Project Chip,=!Matter,matter smart home|Embedded systems
MAVLink||Embedded systems
mDNS||Networking
Medical terminologies|loinc,snomed ct,icd-10 codes,icd-10 coding,medical coding,clinical terminologies,terminology services,terminology server
=MEGACO||Networking
Memory interfaces|memory controllers,ddr memory interfaces,ddr3/ddr4
Mesh networks|mesh networking,wireless mesh
=MFA|=2FA,multi-factor authentication,two-factor authentication|Authentication
=MGCP||Networking
MIPI CSI|mipi csi-2,mipi dsi,=MIPI,=CSI-2|Embedded systems
=MMSC
Modbus
Modbus TCP|modbus rtu|Embedded systems,Modbus
=~MOST|media oriented systems transport
=MP-BGP||Networking
=!MP3
MPEG-DASH|dash streaming,dash/hls,hls/dash|Video streaming
MPEG-TS|mpeg-2 ts,mpeg transport stream,mpeg2,mpeg-2,mpeg-4,transport streams,=MPEG|+Video streaming
=MPLS||Networking
MPLS TE||Networking
=MQTT||IoT
MQTT brokers|mosquitto broker,=EMQX|Embedded systems,MQTT
MTConnect||Embedded systems
mTLS|mutual tls|SSL
NB-IoT|lte-m,cat-m1|Networking
NCPDP|=NCPDP SCRIPT
=NDP||Networking
NETCONF
NETCONF/YANG||Networking
NetFlow|sflow,ipfix|Networking
=NMEA|nmea 0183,nmea 2000|Embedded systems
=NTP
=NVMe
=O-RAN|=Open Ran,=!ORAN,cloud ran,=C-RAN,=~RAN,radio access network,ran optimization,=~RIC,ran intelligent controller|Networking
OAuth|oauth2,o-auth|Authentication,Authorization
=OGC|web map services,ogc standards,ogc services,ogc web services,ogc apis|+GIS
OPC DA|opc classic|Embedded systems
OPC UA|=OPC
Open banking|open banking apis
OpenADR
openEHR
OpenFlow||Networking,Software-defined networking
OpenID Connect|openid,open id connect,oidc|Authentication
=!Opus
=OSPF||Networking
OSS/BSS|bss/oss,operations support systems|Networking
=OTN||Networking
=OVSDB||Networking
P4 language|p4 programming|Networking
PackML||Embedded systems
=PCIe|pci express
PCIe Gen5||Embedded systems
=PCRF||Networking
=PDCP||Networking
=PFCP||+5G
=!PHY||+5G
=PHY/MAC||+5G
PIM routing||Networking
=PMTiles||+GIS
=POP3
PPPoE||Networking
=PPTP||Networking
PROFINET|profibus
=PSD2
=PSD3
PTP timing|ieee 1588,precision time protocol|Networking
Q-in-Q||Networking
=QSPI||Embedded systems
=QUIC|http/3
=~RADIUS||Network security
RADIUS authentication||Networking
=RCS|rich communication services,sms center
RCS messaging||Networking
RESTCONF
RF planning||Networking
=RIP routing|ripv2|Networking
=RLC||+5G
RLC MAC||Networking
Routing and switching|routing protocols,network switches,routers and switches,switching and routing,routing & switching,layer 3 switches,l2/l3 switching,network routers,l1 switch|Networking
RRC protocol|=RRC|Networking
=RS-422||Embedded systems
RS-485|rs485,rs-232,rs232
-RSS|rss feeds
=RSTP|=MSTP|Networking
=RTMP
=RTP|=RTCP,rtp/rtcp|Networking
=RTSP
=RxNorm
=S1AP|=NGAP|Networking
=SAML|saml 2.0|Authentication
SATA interface||Embedded systems
Satellite communications|satcom,satellite ground stations,ground station software,=DVB,=DVB-S2,satellite systems,satellite operations software|Networking
=SCIM||Identity management
SCP protocol||Networking
SCTE-35|=SCTE
=SCTP
=SDIO||Embedded systems
SecOC||AUTOSAR
SECS/GEM||Embedded systems
SEPA|sepa instant,sepa payments,sepa direct debit|Payments
SerDes||Embedded systems
SFTP
Shapefiles|esri shapefiles,shape files|+GIS
Sigfox||Embedded systems
SIP trunking||Networking
=SLAAC||Networking
=SMB|=CIFS|Networking
SMBus|pmbus|Embedded systems
=SMPP||Networking
SMS gateways||Networking
=SMSC
=SMTP
=SNMP||Networking
=SNOMED
SOME/IP|someip|Automotive software
=SONET|=SDH,sonet/sdh|Networking
SpaceWire||Embedded systems
=SPAN ports||Networking
Spanning tree|=!STP,spanning tree protocol|Networking
Sparkplug B||Embedded systems,MQTT
=SPI|serial peripheral interface|Embedded systems
SPIR-V||+Vulkan
=SPL tokens||+Ethereum
SR-MPLS|segment routing|Networking
=!SRT|secure reliable transport|+Video streaming
=SRTP||Networking
SRv6||Networking
=SS7|sigtran|Networking
=SS7/MAP||+Telecommunications
=SSAI|server-side ad insertion,dynamic ad insertion
=SSH
=SSL|ssl/tls,=TLS,tls/ssl,ssl certificates
=SSO|single sign on|Authentication
=!STAC|spatiotemporal asset catalog|+GIS
=STANAG||Embedded systems
=STOMP
STUN/TURN|=Turn Server|Networking
Sub-GHz radio|sub-ghz,frequency hopping
SWIFT messaging|swift messages,swift payments,swift network,swift mt,=MT103,=MT940,swift gpi,=~MX messages
SyncE||Networking
TACACS+|tacacs|Networking
=TCAP||Networking
=TCP/IP|=TCP,tcp ip,tcp/ip protocols,tcp/ip stack,tcp/udp|Networking
=TDM||Networking
=TFTP||Networking
=Thread protocol|openthread,thread networking|Embedded systems
=!Thunderbolt||Embedded systems
TM Forum|=ETOM,tmf open apis|Networking
=TR-069|tr-181|Networking
=TSN|time-sensitive networking|Networking
=UART|=USART|Embedded systems
=~UCIe||+PCIe
=UDP||Networking
=!UMLS
=UMTS|wcdma|Networking
UN R156|=UNECE R156,=R156,software update management system
USB 3.0||Embedded systems
=!USB|usb protocol,usb drivers,=USB PD
=USB-C|usb type-c,usb power delivery|Embedded systems
=USSD||Networking
=USSD gateway
=UWB|ultra-wideband|Embedded systems
Vector tiles|map tiles,tile servers,mapbox vector tiles,raster tiles,map tiling|+GIS
=VLAN|=VLANs|Networking
VoLTE|=VONR|Networking
=VP8||+Video streaming
=VP9||+Video streaming
=VPLS||Networking
=VPN|=VPNs|Networking,Network security
vRAN||Networking
=VRF||Networking
=VRRP||Networking
=~VTP|vlan trunking protocol,vlan trunking,=!trunking,trunk ports|+Networking
=VVC||+Video streaming
=VXLAN||Networking
=WCS||+GIS
WebDAV||Networking
=WFS|wms/wfs,web feature service|+GIS
WiMAX||Networking
=Wishbone bus||Embedded systems
=WMTS||+GIS
=WPA2|wpa3|Networking
=X2AP||Networking
XBRL|=iXBRL
=XCA
=~XCP|=~CCP/XCP,asam xcp
=!XDS
=XDS.b
xDSL|=ADSL,=VDSL|Networking
=XnAP||+5G
@practice 4
API testing|api tests,rest api testing,api automation testing,testing apis
=BDD|behavior-driven development|Automated testing
CI/CD|cicd,ci-cd,ci & cd,continuous integration,continuous delivery,continuous deployment,=CI,ci and cd,continuous integration/continuous delivery,continuous integration/continuous deployment,continuous integration and continuous delivery,build pipelines,continuous integration and continuous deployment,ci pipelines,ci systems,build automation,automated builds,kontinuierliche Integration,CI-/CD-Pipelines,intégration continue,déploiement continu,livraison continue,intégration et déploiement continus,continue integratie,integración continua,despliegue continuo,entrega continua,integración y despliegue continuo,integrazione continua,rilascio continuo,integração contínua,entrega contínua,implantação contínua,integração e entrega contínua,ciągła integracja,ciągłej integracji,ciągłe wdrażanie,ciągłego wdrażania,ciągłe dostarczanie,ciągłego dostarczania,release pipelines
Data modeling|data models,database modeling,database models,data schemas,logical data modeling,physical data modeling,entity relationship modeling,er modeling,modeling data,Datenmodellierung,Datenmodelle,Datenmodellen,modélisation de données,modélisation des données,modélisation de la donnée,modèles de données,modèle de données,modélisation data,datamodellering,gegevensmodellering,datamodel,datamodellen,gegevensmodellen,modelado de datos,modelización de datos,modelos de datos,modelo de datos,modelamiento de datos,modellazione dei dati,modellazione dati,modelli di dati,modello dati,modelli dati,modellazione di dati,modelagem de dados,modelação de dados,modelos de dados,modelo de dados,modelowanie danych,modelowania danych,modelowaniu danych,modele danych,modeli danych
Deployment automation|automated deployments,automating deployments|CI/CD
Deployment pipelines||CI/CD
DevSecOps|dev sec ops
Dimensional modeling|dimensional models,dimensional data modeling,kimball,dimensional data models,surrogate keys,conformed dimensions,fact tables,fact and dimension tables,fact/dimension tables,facts and dimensions,dimension tables,aggregate tables
Formal verification|formal methods,model checking,theorem proving,formal specification,=TLA+,=Coq,=~Lean prover,=~Isabelle,theorem provers,proof assistants,interactive theorem proving,isabelle/hol,sat/smt,symbolic execution,abstract interpretation
GitOps|git ops
Infrastructure as code|=IaC,=IAC,iac tools,infra as code,infrastructure automation as code,infraestructura como código,infrastruttura come codice,infraestrutura como código,infrastruktura jako kod,infrastruktury jako kod
MLOps|ml ops,=LLMOps
Penetration testing|pentest,pentesting,pen tests,penetration tests,pen-testing,ethical hacking,Penetrationstests,Sicherheitstests,tests d'intrusion,test d'intrusion,tests de pénétration,penetratietesten,penetratietests,pruebas de penetración,tests de intrusión,pruebas de intrusión,test di penetrazione,testes de penetração,testes de intrusão,testy penetracyjne,testów penetracyjnych|Security testing,Cybersecurity
=RLHF|reinforcement learning from human feedback,=RLAIF|Reinforcement learning,LLM
Shader programming|shading languages,shader development,shader languages,writing shaders
Snowflake schema||Dimensional modeling
Star schema||Dimensional modeling
Static timing analysis|=!STA,timing analysis,timing constraints
=TDD|test driven,test-driven development,développement piloté par les tests,développement dirigé par les tests,desarrollo guiado por pruebas,desarrollo dirigido por pruebas,sviluppo guidato dai test,desenvolvimento orientado a testes,desenvolvimento guiado por testes|Unit testing,Automated testing
Usability testing|usability tests,user testing
@practice 3.5
A/B testing|a/b tests,ab testing,split testing,multivariate testing,a/b experimentation
Accessibility testing|a11y testing
Blue teaming|blue team
Chaos engineering|chaos monkey
CI/CD for ML|ml ci/cd,model ci/cd,ml deployment pipelines,ml release pipelines|+MLOps,+CI/CD
Code review|peer reviews,peer code reviews,code reviewing,reviewing code,review code,review prs,review pull requests,pr reviews,code and design reviews,reviewing pull requests,perform code reviews,design and code reviews,review peer code,pull request reviews,code inspections,review each other's code,reviews of code,revue de code,revues de code,relecture de code,codereviews,revisión de código,revisiones de código,revisione del codice,revisione di codice,revisioni del codice,revisão de código,revisões de código,przegląd kodu,przeglądy kodu,przeglądu kodu,przeglądów kodu,przeglądach kodu
Contract testing|contract tests,consumer-driven contracts
Cross-browser compatibility|cross browser,browser compatibility
Cross-browser testing
=DAST|dynamic application security testing|Security testing
Data vault
Design reviews
Detection engineering|detection rules,sigma rules,writing detections
Device driver development|writing drivers,driver programming,linux drivers,windows drivers development,device drivers,linux device drivers,driver development,Gerätetreiber,Treiberentwicklung,Gerätetreibern
Exploratory testing
Functional testing|functional tests,tests fonctionnels,functionele testen,functioneel testen,pruebas funcionales,test funzionali,testes funcionais,testy funkcjonalne,testów funkcjonalnych
Fuzz testing|fuzzing
=GRPO|group relative policy optimization|Reinforcement learning,LLM
Incident response|incident handling,security incident response,responding to incidents,incident responders,=!IR,=CSIRT,=DFIR,respond to security incidents,security incident management
Integration testing|integration tests,automated integration tests,system integration testing,=SIT,Integrationstests,tests d'intégration,integratietesten,integratietests,pruebas de integración,tests de integración,test di integrazione,testes de integração,testy integracyjne,testów integracyjnych,testami integracyjnymi
Load testing|load tests,stress testing,stress tests,Lasttests,tests de charge,tests de montée en charge,loadtesten,pruebas de carga,pruebas de estrés,test di carico,testes de carga,testes de stress,testy obciążeniowe,testów obciążeniowych|Performance testing
Logic synthesis|rtl synthesis,synthesis and timing
Medallion architecture|medallion
Memory forensics||Digital forensics
Page Object Model|page objects,page object pattern,pom pattern,=!POM|Automated testing
Performance testing|performance tests,Last- und Performancetests,tests de performance,performancetesten,prestatietesten,pruebas de rendimiento,test di performance,test prestazionali,testes de desempenho,testes de performance,testy wydajnościowe,testów wydajnościowych
Red teaming|red team,purple team,purple teaming
Regression testing|regression tests,!regression,Regressionstests,tests de non-régression,tests de régression,regressietesten,regressietests,pruebas de regresión,test di regressione,test di non regressione,testes de regressão,testy regresji,testów regresji,testy regresyjne,testów regresyjnych
Responsive design|=RWD,responsive layouts,responsive websites,responsive development,responsive front-end development,responsive web,responsive ui,mobile first,responsive user interfaces,mobile responsive,responsive interfaces,adaptive design,responsive web applications,responsive layouts and design,responsief ontwerp,diseño responsivo,diseño responsive,diseño adaptativo,design responsivo,layout responsivo,responsywne strony,responsywnych stron,responsywność,responsywności
Reverse engineering|reverse-engineer,reverse-engineering of
=SAST|static application security testing|Static analysis,Security testing
Security code review|secure code review|Secure coding
Security posture|security posture management
Stored procedures|stored procs,sql stored procedures,store procedures,functions and triggers,procédures stockées,opgeslagen procedures,procedimientos almacenados,procedimentos armazenados,procedury składowane,procedur składowanych
Unit testing|unit tests,unit tested,automated unit tests,unittest2,=!nose2,Komponententests,Modultests,tests unitaires,test unitaire,unittesten,unittests,pruebas unitarias,tests unitarios,test unitarios,test unitari,test di unità,testes unitários,testes de unidade,testy jednostkowe,testów jednostkowych,testach jednostkowych,testami jednostkowymi
Visual regression testing|visual testing
Vulnerability assessment||Cybersecurity
Vulnerability scanning|vulnerability scans|Cybersecurity
Wireframing|wireframes
@practice 3
Active Directory security|ad security,tiered administration,kerberoasting|+Active Directory
Adversary emulation|breach and attack simulation,adversary simulation|Red teaming
Agile coaching|agile coach|Agile
AI red teaming|llm red teaming,jailbreak detection,adversarial robustness,ai safety evaluations|AI
API design|designing apis,api architecture,rest api design,restful api design,designing and developing apis,design apis,api first,designing restful apis,Schnittstellendesign,conception d'API,diseño de APIs,progettazione di API,desenho de APIs,projektowanie API,projektowania API|?REST API
API development|backend api development,rest api development,build apis,building apis,Schnittstellenentwicklung,Schnittstellenprogrammierung,API-Entwicklung,développement d'API,API-ontwikkeling,ontwikkelen van API's,desarrollo de APIs,sviluppo di API,sviluppo API,desenvolvimento de APIs,criação de APIs,tworzenie API,tworzenia API|?REST API
API integration|third-party integrations,third party apis,integrating apis,integrations with third-party,3rd party apis,3rd party integrations,integrating with apis,intégration d'API,API-koppelingen,API-integraties,koppelingen met API's,integración de APIs,integrazione di API,integrazione API,integração de APIs,integração com APIs,integracja API,integracje API,integracji API,integrate third-party services,integrating third-party services,third-party service integration,integrate external services,integrating external services
Attack surface management|external attack surface management,=EASM,attack surface reduction,dark web monitoring,digital risk protection,brand protection monitoring
Automated testing|test automation,automated tests,automation testing,testing automation,automated test suites,automated software testing,automate tests,automated qa,qa automation,=SDET,automating tests,automation tests,automated test frameworks,Testautomatisierung,automatisierte Tests,automatisierten Tests,automatisierter Tests,tests automatisés,automatisation des tests,automatisation de tests,geautomatiseerd testen,geautomatiseerde testen,geautomatiseerde tests,testautomatisering,pruebas automatizadas,tests automatizados,automatización de pruebas,test automatici,test automatizzati,automazione dei test,testes automatizados,automação de testes,automatização de testes,testy automatyczne,testów automatycznych,testami automatycznymi,automatyzacja testów,automatyzacji testów,automatyzację testów
Binary analysis|disassembly,binary exploitation
Black-box testing|black-box,black box tests
Board bring-up|hardware bring-up,bring-up of boards,silicon bring-up|Embedded systems
Board support packages|=BSP|Embedded systems
Bootloader development|bootloader|Embedded systems
Boundary value analysis|equivalence partitioning
Business continuity|=BCP,=BCP/DR,=DR/BCP,=BCDR,business continuity planning,plan de continuité d'activité,bedrijfscontinuïteit
Card sorting
Cloud security posture management|=CSPM|Cloud security
Compatibility testing
Component testing|component tests
Computational geometry||Algorithms
Configuration management|config management,Konfigurationsmanagement,gestion de configuration,gestion de la configuration,gestion des configurations,configuratiebeheer,gestión de la configuración,gestión de configuración,gestione della configurazione,gestione delle configurazioni,gestão de configuração,gerenciamento de configuração,zarządzanie konfiguracją,zarządzania konfiguracją
Conjoint analysis
Container security|kubernetes security,image scanning,container scanning|Containers
Customer research
Data strategy|data roadmap
Data-driven testing
Database administration|database administrator,=DBA,database management,Datenbankadministration,Datenbankverwaltung,Datenbank-Administration,administration de bases de données,administration de base de données,administration des bases de données,administrateur de bases de données,databasebeheer,databasebeheerder,administración de bases de datos,administrador de bases de datos,administración de base de datos,amministrazione di database,amministrazione di basi di dati,gestione di database,administração de bases de dados,administração de banco de dados,administração de bancos de dados,administrador de banco de dados,administracja bazami danych,administracji bazami danych,administrowanie bazami danych,administrowania bazami danych
Database design|db design,relational database design,schema design,database schemas,database modeling and design,designing databases,database architecture,sql database design,Datenbankdesign,Datenbankentwurf,Datenbankmodellierung,conception de bases de données,conception de base de données,databaseontwerp,diseño de bases de datos,diseño de base de datos,progettazione di database,progettazione di basi di dati,progettazione database,desenho de bases de dados,projeto de banco de dados,modelagem de banco de dados,projektowanie baz danych,projektowania baz danych,projektowaniu baz danych
Database testing
=DataOps
Design systems|component libraries
=DevOps|dev ops,=Devops,devops practices,devops tools,devops culture,devops engineer
Disaster recovery|backup and recovery,backup and restore,dr drills,dr testing,=~DR planning,disaster recovery planning,Notfallplanung,Notfallwiederherstellung,Notfallkonzepte,plan de reprise d'activité,reprise après sinistre,uitwijkvoorzieningen,recuperación ante desastres,recuperación de desastres,continuidad de negocio,continuidad del negocio,continuità operativa,ripristino di emergenza,recuperação de desastres,continuidade de negócio,odtwarzanie po awarii,ciągłość działania,ciągłości działania
Distributed tracing|tracing tools,request tracing,correlation ids
EMC testing|emi/emc,electromagnetic compatibility,=~EMI,emc compliance,emc/emi,emi/emc compliance,emi/emc testing
End-to-end testing|end-to-end tests,e2e,end-to-end automated tests,e2e test automation,end-to-end test automation,tests de bout en bout,pruebas de extremo a extremo,pruebas end-to-end,pruebas e2e,test end-to-end,testes de ponta a ponta,testes end-to-end,testes e2e,testy end-to-end,testów end-to-end,testy e2e,testów e2e
Endpoint management|device management,unified endpoint management,=UEM,mobile device management,desktop management,Clientmanagement,Softwareverteilung,Endgeräteverwaltung,Mobilgeräteverwaltung
Endpoint security|endpoint protection,antivirus,endpoint detection
Functional verification|constrained random verification,coverage-driven verification,asic verification,design verification engineer,testbench development,testbenches,self-checking testbenches,functional coverage,coverage closure,verification plans,verification planning,constrained random stimulus,~verification environments,verification methodologies,uvm testbenches,chip verification,ip verification,block-level verification
Funnel analysis|conversion funnels,funnel analytics
Geospatial analysis|spatial analysis,spatial data
Heuristic evaluation
High-level synthesis|=HLS synthesis
Hyperparameter tuning|hyperparameter optimization|Machine learning
Infrastructure automation|infrastructure management,automation of infrastructure,infrastructure provisioning
Interoperability testing
IoT security||IoT
Kernel debugging|kernel debuggers,=kgdb,kernel crash analysis,kernel tracing|+Debugging
Keyword-driven testing||Automated testing
!Level design|level designer
Load balancing|load balancers
Localization testing|internationalization testing
Manual testing|manual tests,manual qa,manual test execution,manual test cases,test execution (manual),manual and automated testing,tests manuels,handmatig testen,handmatige testen,pruebas manuales,test manuali,testes manuais,testy manualne,testów manualnych,testowanie manualne,testowania manualnego
Master data management|=~MDM,Stammdatenmanagement,Stammdatenpflege,Stammdaten
Mixed-signal design|mixed signal
Mobile security|mobile app security,mobile application security|Application security
Mobile testing|mobile app testing,mobile test automation
Model monitoring|model drift,data drift,drift detection|MLOps
Model-based testing
Monte Carlo methods||Statistics
Multi-agent RL|multi-agent reinforcement learning,=MARL|Reinforcement learning
Mutation testing
Network access control|=!NAC|Network security
Network automation|network as code,automating networks|Networking
Network forensics
Network troubleshooting|troubleshooting networks|Networking
Observability
Offline RL|offline reinforcement learning,batch reinforcement learning|Reinforcement learning
OT security|ics security,industrial cybersecurity,industrial control system security,=~ICS
Patch management|server patching,os patching
Performance tuning|performance optimization,optimizing performance,code optimization,performance profiling,performance tune,performance engineering,tuning performance,optimizing application performance,application performance optimization,profilers,cpu profiling,profiling code,Leistungsoptimierung,Performanceoptimierung,Performance-Optimierung,Laufzeitoptimierung,optimisation des performances,optimisation de performance,optimisation de la performance,prestatieoptimalisatie,optimaliseren van prestaties,optimización del rendimiento,optimización de rendimiento,mejora del rendimiento,ottimizzazione delle prestazioni,ottimizzazione delle performance,otimização de desempenho,otimização de performance,optimização de performance,optimização de desempenho,optymalizacja wydajności,optymalizacji wydajności,optymalizację wydajności,optymalizacja kodu
Physical verification|=DRC/LVS,place and route,floorplanning
POSIX threads|pthreads
Procedural generation|procedural content generation,procedural modeling|+Game development
Property-based testing
Query optimization|query tuning,sql tuning,optimizing queries,sql optimization,optimize queries,query performance,sql query optimization,database optimization,database tuning,sql performance tuning,database performance,optimizing sql,optimize sql queries,sql query tuning,optimized queries,execution plans,performance tune sql,db tuning,database performance tuning,performance tuning of databases,optimisation de requêtes,optimisation des requêtes,optimisation de requêtes SQL,optimaliseren van queries,queryoptimalisatie,optimización de consultas,optimización de queries,ottimizzazione delle query,ottimizzazione query,otimização de consultas,otimização de queries,optimização de queries,optymalizacja zapytań,optymalizacji zapytań,optymalizację zapytań,optymalizacja zapytań SQL,optimizing SQL queries,optimization of SQL queries,slow queries
Release management|release engineering,release planning,release processes,release process management
Reward modeling|reward models,reward functions,reward design,reward shaping,reward engineering,process reward models|Reinforcement learning
Risk-based testing
Sanity testing
Search engine marketing|=SEM,paid search,=PPC,pay-per-click
Secrets management|secret management,managing secrets,secrets hygiene|Information security
Secure boot|trusted boot,measured boot,verified boot,secured boot
Security architecture|security architect,security by design,secure architecture,security design
Security testing|security tests
Security testing automation
Semantic HTML|html semantics,semantic web markup
=SEO|search engine optimization,technical seo,Suchmaschinenoptimierung
Signal integrity|power integrity
Slowly changing dimensions|=SCD,scd type 2
Smoke testing|smoke tests
Soak testing|endurance testing|Performance testing
Software composition analysis|=!SCA
Speech processing|speech technologies,speech enhancement,speech models,speech and audio,audio and speech|Machine learning
Static analysis|static code analysis,code analysis tools,static analyzers,static code analyzers
Static code review|code audits,code auditing
Statistical analysis|statistical methods|Statistics
Statistical modeling|statistical models|Statistics
Statistical process control|=!SPC|Statistics
Survival analysis
Test automation frameworks|test frameworks,~automation frameworks|+Automated testing
Test data management
UI testing|gui testing,user interface testing,ui automation,frontend testing,ui tests,ui test automation,ui test frameworks,automated ui testing|Automated testing
User research|ux research,user interviews,usability studies,ux researcher,Nutzerforschung,recherche utilisateur,gebruikersonderzoek,investigación de usuarios,investigación con usuarios,ricerca utente,ricerca sugli utenti,pesquisa com usuários,pesquisa de usuário,badania użytkowników,badań użytkowników
User-centered design|human-centered design,user-centred design,=HCD,=UCD
Version control|source control,source code management,source code control,=SCM,=VCS,versioning systems,revision control,code versioning tools,version control systems,source code repositories,version controlling,version control tools,Versionskontrolle,Versionsverwaltung,Versionskontrollsysteme,Versionskontrollsystemen,Versionsverwaltungssysteme,Versionsverwaltungssystemen,gestion de versions,contrôle de version,gestion des versions,outils de versioning,gestionnaire de versions,versiebeheer,versiebeheersystemen,control de versiones,sistemas de control de versiones,gestión de versiones,controllo di versione,controllo versione,controllo delle versioni,sistemi di versionamento,versionamento del codice,controle de versão,controlo de versões,controle de versões,versionamento de código,kontrola wersji,kontroli wersji,systemy kontroli wersji,systemów kontroli wersji
VR development|vr applications,=XR development,xr applications,immersive technologies|+AR/VR
Vulnerability analysis|vulnerability discovery|Vulnerability management
Vulnerability research|exploit development,!exploitation,zero-day research
Web accessibility|accessible websites,accessible web applications|Accessibility
Web application security||Application security
Web design|website design,conception web,webontwerp,diseño web,projektowanie stron,projektowania stron internetowych,projektowanie stron internetowych
Web scraping|data scraping,web crawling,web crawlers,web scrapers,web crawl,moissonnage web,extracción de datos web,raspado web,raspagem de dados,raspagem web
White-box testing|white-box,white box tests,glass box testing
WS-Security|=WS-Trust
@practice 2.5
AAA protocols|=~AAA
Acceptance testing|uat,acceptance tests,Abnahmetests,Akzeptanztests,tests d'acceptation,tests de recette,tests utilisateurs,acceptatietesten,acceptatietests,gebruikersacceptatietest,pruebas de aceptación,test di accettazione,testes de aceitação,testes de aceite,testy akceptacyjne,testów akceptacyjnych
Actor-critic|actor-critic methods,=A2C,=A3C,soft actor-critic|Reinforcement learning
Ad hoc testing
AI security|llm security,ml security,adversarial machine learning,prompt injection
Analog electronics|analog circuits,analogue electronics,op-amps,operational amplifiers,phase-locked loops,=PLLs,data converters,bandgap references,analog and digital circuits,analog/digital circuits,analog and mixed-signal,analog ic design,circuit analysis,circuit simulation,electronic circuit design,digital circuit design,mixed-signal circuits,digital and analog circuit design
App store optimization|=ASO
Automotive cybersecurity
Backend development|back-end engineer,backend,back end,server side development,back-end developer,Backend-Entwicklung,Backendentwicklung,développement back-end,développement backend,backendontwikkeling,backend-ontwikkeling,desarrollo backend,desarrollo back-end,sviluppo backend,sviluppo back-end,desenvolvimento backend,desenvolvimento back-end
Business analysis|business analyst,business process analysis,analyse métier,analyse fonctionnelle,analyste fonctionnel,bedrijfsanalyse,businessanalyse,functionele analyse,análisis de negocio,análisis funcional,analista funcional,analista de negocio,analisi funzionale,analisi di business,analista funzionale,análise de negócio,análise funcional,analista de negócios,analiza biznesowa,analizy biznesowej,analityk biznesowy,analizę biznesową
-Capacity planning|!capacity planning,infrastructure capacity planning
Churn modeling|propensity models,propensity modeling,=~LTV modeling
Cloud workload protection|=CWPP,=CNAPP,cloud-native application protection|Cloud security
Clustered file systems|cluster file systems,parallel file systems,shared file systems
Computer telephony integration|=CTI
Content design|ux writing,ux writer
Content strategy
Conventional Commits|commit messages
Copywriting
Cross-platform development|cross platform mobile,multi-platform development|Cross-platform
Data analysis|data analytics,data analyst,analyzing data,analyze data,data analyses,analyse data,Datenanalyse,Datenanalysen,Datenauswertung,Datenauswertungen,analyse de données,analyse des données,analyse de la donnée,analyses de données,gegevensanalyse,análisis de datos,analítica de datos,analista de datos,analisi dei dati,analisi dati,analisi di dati,análise de dados,análises de dados,analista de dados,analiza danych,analizy danych,analizę danych,analizie danych,analizą danych
Data center networking||Networking
Data engineering|data engineer,data platform engineering,ingénierie des données,ingénierie de données,ingénierie de la donnée,ingeniería de datos,ingegneria dei dati,engenharia de dados,inżynieria danych,inżynierii danych
Data migration|migrating data,data migration projects,data conversion,Datenmigration,Datenmigrationen,migration de données,migration des données,migrations de données,reprise de données,datamigratie,datamigraties,gegevensmigratie,migración de datos,migraciones de datos,migrazione dei dati,migrazione dati,migrazione di dati,migração de dados,migrações de dados,migracja danych,migracji danych,migrację danych,migracje danych|Data management
Data observability
Data profiling||Data quality
Database development|database programming,database developer,sql development,database applications
Design for manufacturing|=DFM,design for manufacturability,=~DFx
Design for testability|=DFT,scan insertion,=ATPG,boundary scan,jtag boundary scan,scan chains,design for test
Digital design|digital logic,digital logic design,digital circuits,logic design,digital electronics
DNS security|=DNSSEC
Email development
Email marketing
Email security|=DMARC,=DKIM,=SPF records,anti-phishing,anti-spam
Embedded security|embedded cryptography,firmware security,hardware security|Embedded systems
ERP implementation|erp rollout,erp migration,erp projects,erp integration,erp customizing,erp-Einführung,implementation of erp|+ERP
Fit-gap analysis|fit/gap analysis,fit-to-standard,fit-to-standard workshops,gap/fit analysis
Frontend development|front-end engineer,frontend,front end,client-side development,ui development,front-end developer,Frontend-Entwicklung,Frontendentwicklung,développement front-end,développement frontend,développement front,frontendontwikkeling,frontend-ontwikkeling,desarrollo frontend,desarrollo front-end,sviluppo frontend,sviluppo front-end,desenvolvimento frontend,desenvolvimento front-end
Full-stack development|full stack,fullstack,full stack developer,Full-Stack-Entwicklung,Fullstack-Entwicklung,Front- und Backend,développement full-stack,développement fullstack,full-stack-ontwikkeling,desarrollo full-stack,desarrollo fullstack,sviluppo full-stack,sviluppo fullstack,desenvolvimento full-stack,desenvolvimento fullstack
Game economy design|in-game economy,monetization design
Game testing|game qa,playtests
Gradient checkpointing|activation checkpointing|Deep learning
Hardware design|hardware engineering,hardware development,electronic design,electronics design,circuit design,hardware engineer,circuit board design,electronic circuits,schematic design,Schaltungsentwurf,Schaltungsentwicklung,Hardwareentwicklung,Hardware-Entwicklung,Elektronikentwicklung,conception électronique,électronique numérique,hardwareontwerp,hardwareontwikkeling,elektronicaontwerp,diseño electrónico,diseño de hardware,diseño de circuitos,progettazione elettronica,progettazione hardware,projeto eletrônico,desenho de hardware,projeto de hardware,projektowanie elektroniki,projektowania elektroniki,projektowanie układów elektronicznych
Hardware/software co-design|hardware software codesign
Identity federation|federated identity,identity governance,=IGA|Identity management
Incident management|incident management process,managing incidents,Störungsmanagement,gestion des incidents,gestion d’incidents,incidentbeheer,incidentmanagement,gestión de incidencias,gestión de incidentes,gestione degli incidenti,gestione incidenti,gestão de incidentes,gerenciamento de incidentes,zarządzanie incydentami,zarządzania incydentami,obsługa incydentów,obsługi incydentów
Incremental static regeneration|=ISR
Infrastructure security
Internationalization|i18n
IP telephony|voip telephony,telephony integration
Linux packaging|debian packaging,rpm packaging,package maintainers
Localization|l10n
Log forensics
Low-power design|power optimization,battery optimization,energy efficiency of software,ultra-low-power
Market basket analysis
Mobile development|mobile apps,mobile applications,mobile developer,App-Entwicklung,Mobilentwicklung,mobile Anwendungsentwicklung,Entwicklung mobiler Anwendungen,Entwicklung mobiler Apps,développement mobile,applications mobiles,application mobile,mobiele applicaties,mobiele apps,app-ontwikkeling,desarrollo móvil,aplicaciones móviles,desarrollo de aplicaciones móviles,sviluppo mobile,applicazioni mobili,app mobili,sviluppo di app,desenvolvimento mobile,aplicativos móveis,aplicações móveis,aplikacje mobilne,aplikacji mobilnych,aplikacjami mobilnymi
Music information retrieval|music generation,audio generation,audio classification|Audio processing
Native app development|native mobile development,native apps,native mobile apps|Mobile development
Network segmentation|microsegmentation|Network security
Network virtualization|=NFV,network function virtualization,=VNF|Networking
Numerical optimization|convex optimization,nonlinear optimization|Mathematics
Packet analysis|packet capture,packet inspection,deep packet inspection,protocol analysis|Networking
Pair programming|pair program,paired programming,mob programming,pairing,programmation en binôme,programación en pareja,programmazione in coppia,programação em par,programação em pares,programowanie w parach,programowania w parach
Passwordless authentication|biometric authentication|Authentication
Phishing analysis|phishing investigations,email threat analysis
Pipeline parallelism||Distributed training
Platform engineering|developer platforms,platform engineer
Policy gradients|policy gradient methods,policy optimization|Reinforcement learning
=~PPO|proximal policy optimization|Reinforcement learning
Preference optimization|preference tuning,preference learning,preference data|LLM
Presales|pre-sales,presales engineering
Privacy engineering|privacy by design,privacy-enhancing technologies,differential privacy,homomorphic encryption
Probabilistic modeling|probabilistic models,probabilistic programming,probabilistic graphical models,bayesian networks,probabilistic filtering,particle filters
Problem management|problem management process
Project management|project planning,Projektmanagement,Projektsteuerung,gestion de projet,conduite de projet,pilotage de projet,projectmanagement,projectbeheer,projectleiding,gestión de proyectos,dirección de proyectos,gestione di progetti,gestione dei progetti,gestione progetti,gestão de projetos,gestão de projectos,gerenciamento de projetos,zarządzanie projektami,zarządzania projektami,zarządzaniu projektami,prowadzenie projektów
Q-learning|deep q-learning,=DQN,deep q-networks|Reinforcement learning
RDF vocabularies|resource description framework,web ontology language,linked data,linked open data
Refactoring|refactors,refactorisation,réusinage,refactoren,refactorización,refactorización de código,rifattorizzazione,refatoração,refatoração de código,refaktoryzacja,refaktoryzacji,refaktoryzację,refaktoring,refaktoringu
Reliability engineering|hardware reliability,weibull analysis,accelerated life testing,=~HALT,=HASS,=MTBF
Requirements analysis|requirement analysis,requirements engineering,requirements definition,Anforderungsanalyse,Anforderungsanalysen,analyse des besoins,analyse du besoin,analyse des exigences,expression de besoins,requirementsanalyse,behoefteanalyse,analyse van requirements,análisis de requisitos,análisis de requerimientos,analisi dei requisiti,analisi requisiti,análise de requisitos,analiza wymagań,analizy wymagań,analizę wymagań,analizie wymagań
Requirements gathering|requirement gathering,gathering requirements,gather requirements,requirements elicitation,Anforderungserhebung,Anforderungsaufnahme,recueil des besoins,recueil de besoins,toma de requisitos,levantamiento de requerimientos,captura de requisitos,recopilación de requisitos,toma de requerimientos,raccolta dei requisiti,raccolta requisiti,levantamento de requisitos,recolha de requisitos,zbieranie wymagań,zbierania wymagań
Requirements management|requirement management,requirements traceability,traceability matrix,Anforderungsmanagement
Reverse proxy configuration
Root cause analysis|=RCA,root causing,root-cause analyses,identify root causes
Row-level security|=RLS
Scripting|scripting languages,automation scripts,writing scripts,scripting automation
Security audits|security auditing,security assessments
Security hardening|system hardening,os hardening,hardening systems,server hardening guidelines,linux hardening,server hardening,harden systems
Security monitoring|security event monitoring,continuous security monitoring,security information and event management
Sensor calibration|calibration of sensors,instrument calibration,hand-eye calibration,extrinsic calibration,intrinsic calibration,camera-lidar calibration,multi-sensor calibration,robot calibration
Server-side rendering|=SSR
Session-based testing|test charters|Exploratory testing
Shift-left testing|shift-left
Site reliability engineering|=SRE,site reliability
Snapshot testing|snapshot tests
Social media marketing|social media management,=!SMM
Software architecture|software design,application design,application architecture,architecture patterns,architectural patterns,architecture design,system architecture and design,architectural design,Softwarearchitektur,Softwarearchitekturen,Software-Architektur,Software-Architekturen,architecture logicielle,architectures logicielles,architecture applicative,softwarearchitectuur,software-architectuur,arquitectura de software,arquitecturas de software,arquitectura del software,architettura software,architetture software,architettura del software,arquitetura de software,arquiteturas de software,arquitectura de sistemas,architektura oprogramowania,architektury oprogramowania,architekturę oprogramowania,architektura systemów,architektury systemów,architectural decisions,architecture reviews
Soldering|smd soldering,rework and soldering
Solution architecture|solution architect,solutions architect,solutions architecture,architecting solutions
Stability testing|longevity testing
Static site generation|=SSG,static sites
=STLC|software testing life cycle
Stochastic processes|stochastic modeling,stochastic calculus|Mathematics
Storyboarding|storyboards
Subnetting|subnets,ip addressing,=CIDR,ip subnetting|Networking
System administration|systems administration,linux administration,system administrator,linux system administration,windows administration,server administration,sysadmin,systems administrator,server management,server configuration,windows server administration,servers administration,administration of servers,Systemverwaltung,administration système,administration de systèmes,administrateur système,systeembeheer,systeembeheerder,administración de sistemas,administrador de sistemas,amministrazione di sistemi,amministrazione di sistema,sistemista,administração de sistemas,administracja systemami,administracji systemami,administrowanie systemami,administrowania systemami,administrator systemów|?Linux,?Windows
System design|systems design,system architecture,systems architecture,high-level design,low-level design,system-level design,solution design,technical design,conception de systèmes,conception système,systeemontwerp,diseño de sistemas,progettazione di sistemi,desenho de sistemas,projeto de sistemas,projektowanie systemów,projektowania systemów,projektowaniu systemów
System testing|system tests
Systems programming|system programming,systems-level programming,low-level programming,low-level software,low-level languages
Technical documentation|documentation writing,writing documentation,write documentation,software documentation,document code,documenting architecture,technische Dokumentation,technischer Dokumentation,technischen Dokumentation,technische Dokumentationen,documentation technique,documentations techniques,technische documentatie,documentación técnica,documentazione tecnica,documentação técnica,dokumentacja techniczna,dokumentacji technicznej,dokumentację techniczną
Technical writing|technical document writing,design documents,technical design documents,technical design documentation,write documents,rédaction technique,redacción técnica,redazione tecnica,redação técnica
Tensor parallelism||Distributed training
Test planning|test plans,Testplanung,Testkonzepte,Testkonzepten,plans de test,plan de test,stratégie de test,testplannen,testplan,planes de prueba,plan de pruebas,piani di test,piano di test,planos de teste,plano de testes,plany testów,planów testów
Third-party risk management|vendor risk,supplier risk,=TPRM
Trusted execution environments|=TEE,trustzone,=SGX,confidential computing,secure enclaves
UI design|user interface design,web ui design,gui design,interface design,Benutzeroberflächen,Oberflächengestaltung,grafische Benutzeroberflächen,grafischen Benutzeroberflächen,interfaces utilisateur,interface utilisateur,conception d'interfaces,gebruikersinterfaces,interfaces de usuario,interfaz de usuario,diseño de interfaces,interfacce utente,interfaccia utente,progettazione di interfacce,interfaces de utilizador,interface do usuário,interfaces de usuário,design de interfaces,interfejsy użytkownika,interfejsów użytkownika,interfejs użytkownika,projektowanie interfejsów,projektowania interfejsów
UI/UX|ux/ui,ui & ux,ux & ui,ui-ux
Uncertainty estimation|uncertainty quantification,bayesian deep learning|Machine learning
UX design|user experience design
Web development|web application development,web applications development,web app development,web developer,web programming,Webentwicklung,Web-Entwicklung,Webanwendungen,Web-Anwendungen,Webapplikationen,Webanwendungsentwicklung,développement web,webontwikkeling,webapplicaties,desarrollo web,sviluppo web,desenvolvimento web,tworzenie aplikacji webowych,aplikacji webowych,aplikacje webowe,aplikacji internetowych
Wireless networking|wireless networks,=WLAN,wireless lan,wi-fi networks|Networking
Wireless security
@practice 2
Access control|access control lists,=ACLs,access reviews,user access management,logical access,role-based access,permissions management,roles and permissions,authorisation models,Berechtigungskonzepte,Berechtigungskonzepten,Berechtigungsverwaltung,Berechtigungsmanagement,Zugriffssteuerung,contrôle d'accès,gestion des accès,gestion des droits d'accès,toegangsbeheer,toegangscontrole,control de acceso,gestión de accesos,controllo degli accessi,controllo accessi,controle de acesso,controlo de acessos,kontrola dostępu,kontroli dostępu
Accessibility|a11y,accessibility standards,accessible ui,accessibility guidelines,accessibility best practices,accessibility compliance,ada compliance,section 508,508 compliance,accessible web,digital accessibility,Barrierefreiheit,barrierefreie Webentwicklung,barrierefreies Webdesign,accessibilité web,accessibilité numérique,digitale toegankelijkheid,webtoegankelijkheid,accesibilidad web,accesibilidad digital,accessibilità web,accessibilità digitale,acessibilidade web,acessibilidade digital,dostępność cyfrowa,dostępności cyfrowej,dostępność stron
Alert triage|triage of alerts,alert investigation,security alert triage,security event triage,alert handling|+SOC
Analytics engineering|analytics engineer
API authentication||Authentication
API documentation|api docs
API versioning|versioning of apis
Architecture decision records|=ADR,=ADRs,decision records|Software architecture
Autonomous navigation|obstacle avoidance,obstacle detection,robot navigation,navigation algorithms,collision avoidance,collision detection,costmaps
Backup|backup solutions,data backup,backup systems,backup strategies,backup management,Datensicherung,Datensicherungen,Datensicherungskonzepte,sauvegardes,sauvegarde et restauration,copias de seguridad,copia de seguridad,copias de respaldo,cópias de segurança,cópia de segurança,kopie zapasowe,kopii zapasowych
Behavior planning|decision making for autonomous vehicles,behavioral planning,planning and control,prediction and planning,planning algorithms
Browser security|same-origin policy,content security policy,=CSP
Bug tracking|defect tracking,defect management,issue tracking,bug reports,bug reporting,bug triage,track bugs,bug logging,log bugs,defect triage,tracking bugs
~Build systems|build tools,build engineering,build processes,build scripts,build and release,build tooling,build infrastructure
Caching|cache invalidation,!cache,distributed cache,cache management
Certificate management|certificate lifecycle,ssl certificate management|PKI
Change management|change control,change advisory board,=!CAB,Änderungsmanagement,gestion du changement,conduite du changement,accompagnement au changement,verandermanagement,wijzigingsbeheer,gestión del cambio,gestión de cambios,gestione del cambiamento,gestão da mudança,gestão de mudanças,zarządzanie zmianą,zarządzania zmianą,zarządzanie zmianami
Clean code|clean coding,cleancode,code propre,schone code,código limpio,codice pulito,código limpo,czysty kod,czystego kodu,readable code
Client-side rendering|client-side routing,=~CSR
Conformance testing|compliance testing
Cost optimization|cloud cost management|Cloud computing
Crowdtesting|crowdsourced testing
Cutover planning|cut-over planning,cutover management,cutover activities,cut-over activities,!cutover,go-live planning,go-live support,go-lives
Data anonymization|data masking,pseudonymization,de-identification|Data privacy
Data center migration|data center relocation,datacenter migration,data centre migration
Data extraction|extraction of data,web data extraction,extraction de données,extraction des données,data-extractie,extracción de datos,estrazione dei dati,estrazione dati,extração de dados,ekstrakcja danych,ekstrakcji danych,pozyskiwanie danych
Data mapping|field mapping
Data privacy|protection des données,protection des données personnelles,confidentialité des données,gegevensbescherming,dataprivacy,protección de datos,privacidad de datos,privacidad de los datos,protezione dei dati,privacy dei dati,proteção de dados,protecção de dados,privacidade de dados,ochrona danych,ochrony danych,ochrona danych osobowych,ochrony danych osobowych
Data science|data scientist,science des données,sciences des données,ciencia de datos,scienza dei dati,ciência de dados
Data stewardship|data steward|Data governance
Data storytelling|data-driven storytelling|Data visualization
Database migrations|db migrations,schema migrations,database schema migrations,sql migrations,=!migrations
Debugging|debug,Fehlersuche im Code,débogage,débuggage,debuggen,depuración de código,depuración de errores,depuração de código,depuração,debugowanie,debugowania
Deception technology|honeypots
Dependency scanning||Security scanning
Design systems governance
Desktop development|desktop applications,desktop apps,windows desktop development
Digital marketing|online marketing
Directory services
Documentation as code|docs as code|Technical writing
Dynamic analysis|dynamic code analysis,dynamic program analysis,runtime analysis tools
Dynamic programming||Algorithms
Failure analysis|=FMEA,failure mode and effects analysis,=FMECA,fault tree analysis,=!FTA,=DFMEA,=FMEDA,failure modes,fault analysis,fault detection,fault isolation
Fault tolerance|fault tolerant,tolérance aux pannes,tolerancia a fallos,tolerância a falhas
Feature flags|feature toggles,feature flagging
Financial modeling
Fraud analytics
Game design|game designer
Git branching|branching strategies,git branching strategies,branching and merging,trunk based development,branching models,git-flow branching|+Git
Graph theory|graph algorithms|Algorithms
Growth hacking|growth marketing,growth engineering
Hardware testing|hardware validation,hardware debugging,board testing,hardware verification,hardware debug,lab debugging,board-level debugging,hardware test
Hardware/software integration|hardware-software integration,hw/sw integration
High availability|highly available,Hochverfügbarkeit,Ausfallsicherheit,haute disponibilité,hoge beschikbaarheid,alta disponibilidad,alta disponibilità,alta affidabilità,alta disponibilidade,wysoka dostępność,wysokiej dostępności
Human-computer interaction|=HCI,human machine interaction
Hybrid apps|hybrid mobile apps,hybrid applications|Mobile development
Incident response playbooks|ir playbooks,security playbooks,soar playbooks,response playbooks,incident playbooks,incident response plans|+Incident response
Insider threat|insider threat detection,insider risk
Installation testing
Interrupt handling|interrupt service routines|Embedded systems
IT governance|governance risk and compliance,=GRC,it risk management
IT support|desktop support,helpdesk support,service desk,=!L2 support,it helpdesk,l1 support,l3 support
Journey mapping|customer journey mapping,user journey maps
Kernel fusion|custom gpu kernels,gpu kernels,gpu kernel development,cuda kernels,gpu kernel optimization,custom cuda kernels,ptx assembly|GPU programming
Linting|linters
Low-latency systems|low latency,ultra-low latency,low-latency software
Memory management
Memory optimization|memory leaks,memory footprint,memory and performance optimization,memory footprint optimization
Mixed precision|mixed-precision training,low-precision training,=BF16,=FP8,=FP16|Deep learning
Mocking|mock objects,mocks and stubs
-Monitoring|!monitoring,system monitoring,application monitoring,performance monitoring,infrastructure monitoring,monitoring solutions,monitoring systems,production monitoring,=APM,monitoring infrastructure,monitoring platforms,monitoring/alerting,monitoring & alerting,monitoring techniques,server monitoring,monitoring dashboards,cloud monitoring,network monitoring,service monitoring,monitoring technologies,monitoring software,monitoring strategies,Überwachung von Systemen,Systemüberwachung,supervision applicative,supervision des systèmes,outils de supervision,monitorización,monitoreo,monitorización de sistemas,monitoraggio dei sistemi,monitoraggio delle applicazioni,monitoraggio applicativo,monitoramento de sistemas,monitorização de sistemas,monitoramento de aplicações,monitorowanie systemów,monitorowania systemów,monitorowanie aplikacji,monitorowania aplikacji,monitor system health,monitor systems,monitor services,set up monitoring,setting up monitoring
Packet processing|=DPDK,fast packet processing
Pathfinding|path finding,navigation meshes|+Game development
-Performance analysis|performance analysis
Playtesting
Plugin development|plugin architecture
Post-training|llm post-training,model alignment,alignment of llms,llm alignment|LLM,Fine-tuning
Process modeling|business process modeling notation,process mapping,value stream mapping,Prozessmodellierung,Geschäftsprozessmodellierung,Prozessmodelle,modélisation de processus,modélisation des processus,procesmodellering,modelado de procesos,modellazione dei processi,modellazione di processi,modelagem de processos,modelação de processos,mapeamento de processos,modelowanie procesów,modelowania procesów,mapowanie procesów
Profiling|memory profiling,profiling tools
Prototyping|prototypes,prototypage,prototypen bouwen,prototipado,prototipazione,prototipagem,prototypowanie,prototypowania
Quality engineering|quality engineer,=QE
Radar processing|radar signal processing,radar perception,automotive radar|DSP
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
Security automation||Automation
Security hardening of endpoints|endpoint hardening,workstation hardening
Security reviews|security design reviews,security architecture reviews
Security scanning|security scans,compliance scanning,security scanners
Service design|service designer
Sharding
Software packaging|package building,deb packaging,distributions packaging
Speaker recognition|speaker identification,speaker verification,voice biometrics|Speech processing
State management
Storage management|storage administration,=!Storage,storage systems administration,storage solutions,storage technologies,storage arrays,enterprise storage,unified storage,storage platforms,storage infrastructure,storage protocols,storage architecture
Structured cabling|network cabling,fiber optics,fibre optics,cable management
Supply chain security|software supply chain,=SLSA
System integration|systems integration,software integration,intégration de systèmes,intégration des systèmes,intégration système,systeemintegratie,integración de sistemas,integrazione di sistemi,integrazione dei sistemi,integrazione sistemi,integração de sistemas,integracja systemów,integracji systemów,integrację systemów,integracje systemów
Systems engineering|system engineering,systems engineer
Test cases|test scripts,test scenarios,Testfälle,Testfällen,Testfallerstellung,cas de test,testgevallen,testscenario,casos de prueba,casi di test,casi di prova,casos de teste,przypadki testowe,przypadków testowych,scenariusze testowe,scenariuszy testowych
Test strategy
Testing frameworks|unit testing frameworks,unit test frameworks,automated testing frameworks
Text-to-speech|=TTS,speech synthesis,voice synthesis,neural tts|Machine learning
Thermal design|thermal analysis
Trajectory prediction|motion prediction,motion forecasting,behavior prediction,trajectory forecasting,behavior modeling for vehicles|Machine learning
Troubleshooting|troubleshoot,problem diagnosis,Fehleranalyse,Fehlersuche,Fehlerbehebung,Fehlerdiagnose,Störungsbehebung,résolution d'incidents,résolution de pannes,diagnostic de pannes,dépannage,probleemoplossing,storingsanalyse,resolución de incidencias,resolución de incidentes,diagnóstico de fallos,risoluzione dei problemi tecnici,risoluzione dei guasti,diagnosi dei guasti,resolução de incidentes,resolução de problemas técnicos,diagnóstico de falhas,rozwiązywanie problemów technicznych,rozwiązywania problemów technicznych,diagnozowanie błędów,diagnozowania problemów,usuwanie awarii
Trusted execution|=OP-TEE,=TF-M,trusted firmware
Typography
User flows|user journeys
=UX|user-experience,expérience utilisateur,gebruikerservaring,gebruikerservaringen,experiencia de usuario,experiencia del usuario,esperienza utente,experiência do usuário,experiência do utilizador,experiência de utilizador,doświadczenie użytkownika,doświadczenia użytkownika
Vehicle localization|localization systems,localization algorithms,mapping and localization,perception and localization,localization and perception,visual localization
Verification and validation|=V&V,verification & validation,design verification
Vibe coding||AI coding tools
Virtual networks|virtual networking
Visual design|visual designer,graphic design,graphic designer,ui graphics
Voice activity detection|=VAD|Speech processing
Vulnerability remediation|remediating vulnerabilities,vulnerability triage,fixing vulnerabilities
Web performance|frontend performance,page speed,site speed,front-end performance,website performance,frontend performance optimization
Window functions|sql window functions,=CTEs,common table expressions
@practice 1.5
Affiliate marketing
-Alerting|!alerting,alert management,alerting systems,alerting rules,alert rules,set up alerts
Animation systems|animation graphs,animation programming,animation blueprints,character animation,skeletal animation
Application support|production support,l2/l3 support,application maintenance and support,Anwendungsbetreuung,Applikationsbetreuung,Anwendungssupport,Applikationsmanagement,support applicatif,maintenance applicative,maintien en condition opérationnelle,tierce maintenance applicative,applicatiebeheer,applicatieondersteuning,soporte de aplicaciones,mantenimiento de aplicaciones,soporte aplicativo,supporto applicativo,manutenzione applicativa,suporte aplicacional,suporte a aplicações,manutenção aplicacional,wsparcie aplikacji,utrzymanie aplikacji,utrzymania aplikacji
Assistive technologies|screen readers,screen magnification,assistive tech
Auditing|it audit,technology audit
Automation|process automation,Automatisierung,automatisation,automatisation des processus,procesautomatisering,automatización de procesos,automatización,automazione dei processi,automatizzazione,automação de processos,automatização,automação,automatyzacja,automatyzacji,automatyzację,automatyzacja procesów,automatyzacji procesów,automatyzację procesów
Bare metal|bare-metal servers,bare metal provisioning
Behavioral modeling
Benchmarking|performance benchmarking,micro-benchmarks,benchmark tests,performance benchmarks
Blend trees|animation blending,animation state machines,character animation systems,procedural animation|+Game development
Churn analysis|churn prediction
Code signing
Color theory
Competitive programming||Algorithms
Complexity theory
Compliance automation|automated compliance
Concept drift|drift monitoring,feature drift,prediction drift|+Model monitoring
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
Data versioning|dataset versioning,versioning of data,data version control|+MLOps
Database cloning|database refreshes
Database upgrades|database patching
Dependency management|package management,dependency updates
Detection use cases|siem use cases,correlation rules,siem rules,siem content,siem tuning,alert tuning,rule tuning|+Detection engineering
Developer advocacy|developer advocate
Developer relations|devrel,developer evangelism
Device imaging|os imaging,windows imaging,os deployment
Digital preservation|archival collections,digital archives,digital libraries,institutional repositories
Emulation|hardware emulation,fpga prototyping
End-of-line testing|=EOL testing,production testing,manufacturing test
Environmental testing|vibration testing,thermal testing,mechanical shock
Eye tracking
Failover|failover clustering,failover testing,automatic failover
Frame rate optimization|framerate optimization,draw calls,draw call optimization,frame budget,frame profiling|+Performance tuning
Game analytics|player analytics,game telemetry,player telemetry|+Game development
Game balancing|game balance,economy balancing,difficulty balancing|+Game design
Game design documents|=GDDs,game documentation|+Game design
Game development|game developer,game programming,game engines,games development,game dev,Spieleentwicklung,Spieleprogrammierung,développement de jeux,développement de jeux vidéo,gameontwikkeling,spelontwikkeling,desarrollo de videojuegos,desarrollo de juegos,sviluppo di videogiochi,sviluppo videogiochi,desenvolvimento de jogos,desenvolvimento de videojogos,tworzenie gier,tworzenia gier,produkcja gier
Game theory
Gameplay programming|gameplay,gameplay programmer,gameplay systems|Game development
GPU infrastructure|gpu compute,gpu compute clusters,gpu fleets,gpu orchestration,gpu scheduling
Human factors|!ergonomics
Hydration strategies|partial hydration,islands architecture
Hypercare|hyper care,post go-live support,post-implementation support
Iconography
Idempotency|idempotent
Identity protection|identity threat detection,=ITDR|+AWS IAM
Image optimization
-Indexing|index optimization,index tuning,!indexing,!indexes,db indexing,indexing strategies,basic indexing,indexes and constraints,database indexes
Indicators of compromise|=IOC,=IOCs,=TTPs,tactics techniques and procedures,diamond model,lateral movement,pyramid of pain|+Threat intelligence
Input validation|request validation,validation of payloads,payload validation,form validation,input sanitization,schema validation,validate input,validation of input
Lane detection|lane keeping,traffic sign recognition|Computer vision
Legacy modernization|application modernization,legacy migration,legacy system modernization,modernization of legacy systems,modernisation applicative,modernisation des applications,modernisering van legacy,modernización de aplicaciones,modernización de sistemas,modernizzazione delle applicazioni,modernizzazione applicativa,modernização de aplicações,modernização de sistemas,modernizacja systemów,modernizacji systemów,modernize legacy,modernizing legacy,modernization of legacy
Legal XML|akoma ntoso,legaldocml,=AKN4EU,=Formex
Localization management|translation management
=Logging|!logging,centralized logging,structured logging,application logging,log management,log aggregation,logging tools,log analysis,logging solutions
Material requirements planning|=MRP,mrp ii,mrp systems
Metadata standards|=~METS,=~MODS,dublin core,=OAI-PMH,=~EAD,metadata schemas
Model cards|model inventories|+AI ethics
Model compilation|ml compilers,deep learning compilers,graph compilers,ai compilers,model compilers|Compilers,Deep learning
Model retraining|automated retraining,continuous training,retraining pipelines
Monorepo|mono repo
Network operations|network operations center,=NOC
New product introduction|=~NPI,product introduction
Noise cancellation|noise suppression,echo cancellation,noise reduction algorithms|DSP
-Normalization|database normalization,normal forms,3nf
-Partitioning|data partitioning,database partitioning,table partitioning,!partitioning,partitioning strategies,bucketing,clustering keys,partition pruning,data clustering keys
Product design
Product management
=QA|quality assurance,software qa,qa testing,qa processes,software testing,qa methodologies,Qualitätssicherung
Quality control|=!QC
Quality management|quality management systems,=QMS,Qualitätsmanagement
Query plans|explain plans,query execution plans
Radiation hardening|radiation-hardened,single event upset
Rate limiting|rate limits,throttling
Record to report|=R2R|+ERP
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
Sorting algorithms|sorting and searching|Algorithms
State machines|finite state machines,statecharts,=FSM
String algorithms||Algorithms
Test doubles|stubs and fakes|Mocking
Test pyramid
Test reporting|test evidence,test reports,test summary reports,test documentation
User stories|story writing,récits utilisateur,gebruikersverhalen,historias de usuario,storie utente,histórias de usuário,histórias de utilizador,historyjki użytkownika,historyjek użytkownika,historie użytkownika
Watchdog timers|watchdogs|Embedded systems
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
Data processing|processing of data,data processing systems,large-scale data processing
Dedicated game servers|game server,game backends,game server development,multiplayer servers,dedicated servers|+Game development
Design documentation|design docs,software design documents
Document summarization
Embedded analytics
Error handling|exception handling
File systems|distributed file systems,file system design
Flowcharts|flow charts,process flow diagrams,flow diagrams
Game tools|editor tools,custom editors,game editor tools,level editors,content creation tools,tools programmer|+Game development
Game UI|ui programming,user interface programming,game hud|+Game development
Go-to-market strategy|~go-to-market,gtm strategy,gtm motions,go-to-market planning,gtm planning,gtm teams
Golden tests|approval testing,golden master testing
Hash tables|hash maps,trees and graphs,linked lists,binary trees|Data structures
HD maps|high-definition maps,hd mapping
High-load systems|high load,high traffic websites,high scale systems
Hire to retire|=H2R|+ERP
Homologation|type approval,vehicle homologation
Job systems|task graphs,fiber-based job systems,task schedulers|+Concurrency
-Joins|sql joins,complex joins
Live ops|liveops,live operations games
Metrics definition|kpi definitions,metric definitions
Migration scripts|database migration scripts
Mobile monetization|in-app monetization,game monetization,ad monetization,!monetization,ad mediation
Naming conventions
Native extensions|native modules,native plugins,native bindings
Network documentation|network diagrams,topology diagrams,network topology,topology design
NPC behavior|dialogue systems
On-call|on-call rotation,on call support,on-call duty,pager duty rotation
Open source|=OSS
Parsing|parser development,lexers and parsers
Password management|password policies,password managers
!Perception|perception algorithms,perception stack,perception pipelines,perception models,3d perception,robotic perception,vehicle perception|Computer vision
Plan to produce|lead to cash,=L2C|+ERP
Postmortems|post-mortems,blameless postmortems
Proof of concept|proofs of concept,=PoC
Pseudocode
Pull requests|=PRs,merge requests
Release trains|=ART planning,pi planning,program increment planning|SAFe
Reproducible research|reproducible experiments,reproducible pipelines,experiment reproducibility
Route planning|routing algorithms,vehicle routing,route optimization|Algorithms
Scalability|scalable systems,highly scalable,horizontal scaling,scalable architectures,scaling systems,scalable applications,scalable software,Skalierbarkeit,scalabilité,montée en charge,passage à l’échelle,schaalbaarheid,escalabilidad,scalabilità,escalabilidade,skalowalność,skalowalności
Security protocols|secure communication protocols,secure protocols
Self-service analytics|self-serve analytics,self-service bi,self-service reporting
Service catalog
Simulation environments|simulated environments,simulation platforms,simulation frameworks,simulation tools,driving simulation,robot simulation,scenario simulation,scenario-based testing,sensor simulation
Technical specifications|functional specifications,technical specs,software specifications,design specifications,functional specs,system specifications,software requirement specifications,technical requirements documents,requirements specifications
Test coverage|code coverage
Test infrastructure|test environments,test rigs,test farms,test lab,test systems
Text encoding|=TEI,tei xml
Threat protection|advanced threat protection,threat prevention
Toil reduction|reducing toil
Traceability|requirement traceability
=UI|user interfaces,=UIs,=GUI
Unstructured data|semi-structured data,structured and unstructured data,unstructured datasets
Uptime monitoring|synthetic monitoring,real user monitoring,synthetic tests,end-user monitoring|Monitoring
Usability|usability engineering,Gebrauchstauglichkeit,Benutzerfreundlichkeit,utilisabilité,ergonomie logicielle,gebruiksvriendelijkheid,bruikbaarheid,usabilidad,usabilità,usabilidade,użyteczność interfejsów,użyteczności interfejsów
Web hosting|website hosting
What-if analysis|scenario analysis,scenario modeling,prescriptive analytics,prescriptive models
@practice 0.5
Audit trails|audit logging,audit logs
Billing systems|subscription billing,billing platforms|Payments
Contact center|contact center technologies,call center technology,contact centre,contact center platforms
Customer development
Data literacy
Digital advertising|online advertising,display advertising,ad operations,ad tech platforms
Experiment platforms
Form handling|web forms design
Gamification
Lab automation|laboratory automation,instrument control
Managed services|managed service provider,=!MSP
Matchmaking|match making,leaderboards,lobby systems
Pagination
-Retries|retry logic,exponential backoff,circuit breakers
Technical debt|tech debt,dette technique,technische schuld,deuda técnica,debito tecnico,dívida técnica,dług techniczny,długu technicznego,dług technologiczny,długu technologicznego
Theming|dark mode,design tokens|Design systems
@practice 0
Data marketplace
Maintainability|maintainable code,maintainable software,code maintainability,maintainable
-Transactions|database transactions,acid transactions,=ACID,acid properties,transaction management,distributed transactions
@concept 4
=ArchiMate
=AUTOSAR||Automotive software
AUTOSAR Adaptive|autosar adaptive platform,=ara::com|AUTOSAR,C++
Deep learning|deep neural networks,=DNN,=DL,apprentissage profond,aprendizaje profundo,apprendimento profondo,aprendizado profundo,aprendizagem profunda,uczenie głębokie,głębokie uczenie,głębokiego uczenia,uczenia głębokiego|Machine learning
=ELT|elt pipelines,elt processes,elt tools|Data pipelines,Data integration
=ETL|etl pipelines,extract transform load,etl processes,etl tools,etl development,etl jobs,etl frameworks|Data pipelines,Data integration
Finite element analysis|=FEA|Numerical methods
gRPC||RPC,Protocol Buffers,API
ISO 26262||Functional safety
Malware analysis|malware|Cybersecurity
MEAN stack|=MEAN|MongoDB,Express,Angular,Node.js
MERN stack|=MERN|MongoDB,Express,React,Node.js
MISRA C|misra|C
MITRE ATT&CK|mitre attack
Named entity recognition|=NER|NLP
=NLP|natural language processing,natural language understanding,=NLU,Sprachverarbeitung,maschinelle Sprachverarbeitung,traitement du langage naturel,traitement automatique du langage,traitement automatique des langues,natuurlijke taalverwerking,procesamiento del lenguaje natural,procesamiento de lenguaje natural,elaborazione del linguaggio naturale,processamento de linguagem natural,processamento de língua natural,przetwarzanie języka naturalnego,przetwarzania języka naturalnego,przetwarzaniu języka naturalnego|Machine learning
OpenACC||Parallel programming
OpenMP|open mp|Parallel programming
=OpenSCAP|=SCAP
PCB design|=PCB,pcb layout,Leiterplattendesign,Leiterplattenentwurf,Leiterplattenlayout
Prompt engineering|prompt design,prompting techniques|LLM
=RAG|retrieval-augmented generation|LLM
Reinforcement learning|=RL,reinforcement learning algorithms,rl algorithms|Machine learning
REST API|api rest,=REST,restful,rest services,restful web services,rest web services,=ReST,rest-based,rest endpoints,restapi,json apis,rest interfaces,http apis,json rest,!rest,restful api|+Web services,API,HTTP
=RPA|robotic process automation
RTL coding||+Digital design
=RTOS|real-time operating system|Embedded systems,Real-time systems
Sentiment analysis||NLP
=SIEM|security information & event management|Security monitoring,Cybersecurity
=SLAM||Robotics
=SOAP|soap web services,soap api,wsdl|XML,+Web services
SysML|model-based systems engineering,=MBSE
Text mining|text analytics|NLP
Threat hunting|threat hunter|Cybersecurity
Threat modeling|threat models,=STRIDE|Cybersecurity
WebRTC|web rtc
@concept 3.5
=AJAX|=Ajax
Application security|appsec,app security,web security,software security,Anwendungssicherheit,Applikationssicherheit,sécurité applicative,sécurité des applications,applicatiebeveiliging,seguridad de aplicaciones,seguridad en aplicaciones,sicurezza applicativa,sicurezza delle applicazioni,segurança de aplicações,segurança aplicacional,bezpieczeństwo aplikacji,bezpieczeństwa aplikacji|Cybersecurity
=Arduino||Embedded systems
=!ARIMA||Time series
=ARINC 429|arinc 653,=!ARINC,arinc 664
ARM Cortex|cortex-m,arm cortex-m,arm cortex-a|Microcontrollers,ARM
AsyncAPI
Automotive SPICE|aspice
Bayesian statistics|bayesian
Bluetooth Low Energy|=BLE,bluetooth le|Bluetooth
=BSI IT-Grundschutz|it-grundschutz
=CASB|cloud access security broker
Causal inference|causal analysis,causal modeling,uplift modeling,difference-in-differences|Statistics
=~Claude|claude ai,claude models,anthropic claude|LLM
Clock tree synthesis|power grid design,ir drop analysis,ir drop,=!SDC,sta/timing closure,electromigration,physical implementation,place & route,clock tree,gdsii,power planning|+VLSI
Cloud data platforms
=COBIT
Computational fluid dynamics|=~CFD,cfd simulations,cfd analysis|Numerical methods
Computer vision|image recognition,machine vision,image analysis,=CV algorithms,maschinelles Sehen,vision par ordinateur,beeldherkenning,visión artificial,visión por computador,visión por computadora,visione artificiale,visão computacional,visão por computador,wizja komputerowa,widzenie komputerowe,widzenia komputerowego,wizji komputerowej|AI
=CQRS||Design patterns
CSS preprocessors|css pre-processors,css frameworks,css pre-processing,css preprocessing,css pre-processor languages
Data marts||Data warehousing
Data Vault 2.0|data vault 2,data vault modeling,data vault methodology|+Data vault
Data visualization|data viz,dataviz,visualizing data,visualize data,visualizations,Datenvisualisierung,Datenvisualisierungen,visualisation de données,visualisation des données,datavisualisation,datavisualisatie,datavisualisaties,visualisatie van data,visualización de datos,visualizaciones de datos,visualizzazione dei dati,visualizzazione dati,visualizzazione di dati,visualização de dados,visualizações de dados,wizualizacja danych,wizualizacji danych,wizualizację danych,wizualizacje danych
Data warehousing|data warehouse,=DWH,=EDW,enterprise data warehouse,cloud data warehouses,cloud warehouses,=DW,dw/bi,entrepôt de données,entrepôts de données,datawarehouses,almacén de datos,almacenes de datos,armazém de dados,armazéns de dados,hurtownia danych,hurtownie danych,hurtowni danych,hurtowniami danych,hurtowniach danych
=DISA STIG|=STIG,=STIGs
=DO-160
=DO-254
=EDR|=XDR|Endpoint security
EN 50128|en 50126
ESP32|esp8266|Embedded systems
=Essential Eight
Event-driven architecture|event driven,event-driven microservices,event based architecture,architecture orientée événements,architecture événementielle,architectures événementielles,arquitectura orientada a eventos,arquitecturas orientadas a eventos,arquitectura dirigida por eventos,architettura a eventi,architetture a eventi,architetture event-driven,arquitetura orientada a eventos,arquiteturas orientadas a eventos,architektura zdarzeniowa,architektury zdarzeniowej,architektura sterowana zdarzeniami
Exploratory data analysis|=EDA analysis,exploratory analysis,exploratory data analyses,data exploration
=FPGA|=FPGAs
GOV.UK Design System
GPU programming|=GPUs,gpu computing,gpu acceleration
=IAST
IEC 61131|iec 61131-3
IEC 61511
IEC 62443|isa 62443,isa/iec 62443,isa 99
Image processing|Bildverarbeitung,industrielle Bildverarbeitung,traitement d'images,beeldverwerking,procesamiento de imágenes,elaborazione delle immagini,elaborazione di immagini,processamento de imagens,processamento de imagem,przetwarzanie obrazów,przetwarzania obrazów
Image segmentation||Computer vision
Inmon|inmon methodology,kimball/inmon,kimball and inmon|+Dimensional modeling
io_uring
ISO 13485|medical device quality
ISO 14971
ISO 22301
ISO 27001|iso27001,iso/iec 27001|Compliance,Information security
ISO 27002
ISO 27017|iso 27018
ISO 27701
ISO 42001
JAMstack
Kubernetes operators|=CRDs,custom resource definitions,operator pattern|Kubernetes
=LAMP|lamp stack
LLM|large language models,llm providers,llm apis,llm applications,=LLM-powered,llm-based,language models|AI
Machine learning|=ML,ml models,ai/ml,machine learning algorithms,ml algorithms,ml/ai,ml engineering,statistical learning,maschinelles Lernen,maschinellem Lernen,maschinellen Lernens,apprentissage automatique,apprentissage machine,machinaal leren,aprendizaje automático,aprendizaje de máquina,apprendimento automatico,aprendizado de máquina,aprendizagem automática,aprendizagem de máquina,uczenie maszynowe,uczenia maszynowego,uczeniu maszynowym,uczeniem maszynowym|AI
Microservices|micro-services,service-based architecture,Microservice-Architekturen,Microservice-Architektur,architecture microservices,microservicearchitectuur,microservices-architectuur,microservicios,arquitectura de microservicios,microservizi,architettura a microservizi,microsserviços,microserviços,micro serviços,arquitetura de microsserviços,mikroserwisy,mikroserwisów,mikrousługi,mikrousług,mikroserwisach,mikroserwisami,architektura mikroserwisowa
=MIL-STD-1553|mil-std-461,=!MIL-STD,mil-std-1553b,1553 bus
Model Context Protocol|=MCP|LLM
=MVC|model-view-controller,mvc frameworks,mvc architecture|Design patterns
=MVVM|model-view-viewmodel|Design patterns
Network security|network systems security,perimeter security,firewall policies,firewall rules,firewall management,firewall administration,Netzwerksicherheit,sécurité réseau,sécurité des réseaux,netwerkbeveiliging,seguridad de redes,seguridad en redes,seguridad de red,sicurezza di rete,sicurezza delle reti,segurança de redes,bezpieczeństwo sieci,bezpieczeństwa sieci,bezpieczeństwo sieciowe|Cybersecurity
NIST 800-171|=CMMC
NIST Cybersecurity Framework|nist csf,=CSF
Object detection||Computer vision
=OLAP|olap cubes
=OOP|object oriented,oop principles,oop concepts,=OO,oo programming,object orientation,object oriented programming,objektorientierte Programmierung,objektorientierter Programmierung,objektorientierten Programmierung,objektorientierte Softwareentwicklung,objektorientierter Softwareentwicklung,objektorientierten Programmiersprachen,objektorientierte Programmiersprachen,programmation orientée objet,programmation objet,conception orientée objet,développement orienté objet,objectgeoriënteerd programmeren,objectgeoriënteerde programmeertaal,object georiënteerd programmeren,programación orientada a objetos,orientación a objetos,programmazione ad oggetti,programmazione orientata agli oggetti,programmazione a oggetti,programação orientada a objetos,orientação a objetos,programação orientada a objectos,programowanie obiektowe,programowania obiektowego,programowaniu obiektowym
OpenAPI|open api,=Swagger,=SWAGGER,!swagger,swagger/openapi,openapi/swagger|REST API,API documentation
=OSINT|open-source intelligence
OWASP ASVS|=ASVS|OWASP Top 10
OWASP Mobile|=MASVS
OWASP SAMM|=BSIMM
OWASP Top 10|owasp|Application security
=PASTA threat modeling
PCI DSS|=PCI,pci compliance,pci dss compliance|Compliance
Privileged access management|=PAM
Protocol Buffers|protobufs
=PWA|=PWAs,progressive web apps,progressive web applications
=SABSA
=SASE|secure access service edge,=SSE security
SD-WAN|sdwan|Networking
Sensor fusion
Service workers||PWA
=SOAR
Soda data quality|=SodaCL|+Data quality
Vulnerability management|security vulnerabilities,vulnerability mitigation,remediate vulnerabilities,triage of vulnerabilities,Schwachstellenmanagement,Schwachstellenanalyse,Schwachstellenanalysen,Schwachstellenscans|Cybersecurity
WAI-ARIA|aria|Accessibility
=WCAG|wcag 2.1,wcag 2.0,wcag 2.2|Accessibility,Web accessibility
WebSockets|web sockets
YARA rules
=ZTNA|zero trust network access|Zero trust
@concept 3
Analog design|analog circuit design,=SPICE,=LTspice
Analytical models|analytical modeling
API management
API security
Applied cryptography|merkle trees,hash functions,elliptic curves,=ECC cryptography,=ECDSA,cryptographic primitives,cryptographic protocols,threshold signatures,secure multiparty computation,cryptographic algorithms,cryptographic libraries,cryptography libraries,cryptographic engineering|+Cryptography
Asynchronous programming|asynchronous,!async,asynchronicity,async/await,asynchronous code
AutoML|automated machine learning|Machine learning
Beamforming|antenna arrays,phased arrays|+Communication protocols
Blue-green deployment|blue/green deployments,canary deployments,canary releases,rolling deployments,zero-downtime deployments,canary rollouts,canary testing,progressive delivery
Cartography|map making,map production,cartographic design,map design|+GIS
Change data capture|=CDC
ChatGPT|=GPT,gpt models|LLM
=CIEM
CIS benchmarks|cis controls
=CMMI
Cohort analysis|cohort analyses
Common Criteria|=FIPS 140-2,fips 140-3,=FIPS
Compiler optimization|compiler backends,code generators,compiler frontends,optimizing compilers,compiler construction,jit compilers,jit compilation,just-in-time compilation,=JIT,compiler engineering,intermediate representations|+Compilers
Container orchestration|containers and orchestration,containerization and orchestration,orchestration of containers,container orchestration tools,container management,container orchestration platforms,container management and orchestration,container orchestration systems,orchestrating containers,container orchestrators|+Containers
Conversion rate optimization|=CRO
Core Web Vitals|web vitals,lighthouse scores|Web performance
Cryptography|cryptographic,crypto libraries,Kryptographie,Kryptografie
=CSA STAR|cloud controls matrix
Cyber Kill Chain|kill chain
Data governance|gouvernance des données,gouvernance de données,gouvernance de la donnée,gouvernance data,datagovernance,gobierno de datos,gobierno del dato,gobernanza de datos,gobernanza del dato,governance dei dati,governo dei dati,governança de dados,governação de dados,governança dos dados
Data lake
Data mesh
Data mining|fouille de données,exploration de données,minería de datos,mineração de dados,eksploracja danych,eksploracji danych
Data pipelines|data ingestion pipelines,ingestion pipelines,data processing pipelines,analytics pipelines,pipelines for data,ml pipelines,data flows,pipelines de données,pipeline de données,flux de données,chaînes de traitement de données,pipelines data,datapijplijnen,gegevensstromen,datastromen,canalizaciones de datos,flujos de datos,pipelines de datos,pipeline de datos,pipeline di dati,pipeline dati,flussi di dati,flussi dati,pipelines de dados,pipeline de dados,fluxos de dados,potoki danych,potoków danych,potokami danych,przepływy danych,przepływów danych
Data workflows||Data pipelines
Dead letter queues|=DLQ,=DLQs|Message queues
Dependency injection|=IoC,inversion of control,=!DI|Design patterns
Design patterns|software design patterns,programming patterns,gang of four,=GoF,oo design patterns,object-oriented design patterns,Entwurfsmuster,Entwurfsmustern,patrons de conception,patron de conception,ontwerppatronen,patrones de diseño,pattern di progettazione,padrões de projeto,padrões de design,padrões de desenho,wzorce projektowe,wzorców projektowych,wzorcami projektowymi
Device tree||Linux
Diffusion models|stable diffusion models,latent diffusion,diffusion-based models|Deep learning,Generative AI
Digital forensics|forensic analysis,computer forensics
=DLP|data loss prevention
=DSP|signal processing,Signalverarbeitung,digitale Signalverarbeitung,traitement du signal,traitement de signal,signaalverwerking,procesamiento de señales,procesamiento digital de señales,tratamiento de señal,elaborazione del segnale,elaborazione dei segnali,processamento de sinais,processamento de sinal,przetwarzanie sygnałów,przetwarzania sygnałów
=DSPM
=ECSS|ecss standards
Enterprise architecture|enterprise architect,Unternehmensarchitektur,Enterprise-Architektur,architecture d'entreprise,architecture des systèmes d'information,enterprise-architectuur,bedrijfsarchitectuur,arquitectura empresarial,architettura aziendale,architettura enterprise,arquitetura empresarial,arquitetura corporativa,architektura korporacyjna,architektury korporacyjnej
Enterprise integration patterns|=EIP,enterprise integration,integration patterns
=ESB|enterprise service bus
Ethereum|=EVM|Blockchain
ETSI MANO|=MANO,=ONAP,vnf lifecycle management,=CNFs,=VNFM,=NFVI,nfv orchestration|+Network virtualization
Event sourcing||Event-driven architecture
Explainable AI|=XAI,model interpretability,explainability,model explainability
=FAIR risk
Feature engineering|feature extraction,feature selection|Machine learning
Federated learning||Machine learning
=FedRAMP||Compliance
-Fine-tuning|model fine-tuning,fine-tuning models,fine-tuning llms,llm fine-tuning,!fine-tuning,fine-tune models|LLM,Deep learning
Firewalls||Networking,Network security
=FISMA||Compliance
Functional programming|=FP,functional languages,functional paradigms,programmation fonctionnelle,functioneel programmeren,programación funcional,programmazione funzionale,programação funcional,programowanie funkcyjne,programowania funkcyjnego
Functional safety|iec 61508,funktionale Sicherheit,funktionaler Sicherheit,funktionalen Sicherheit
=GANs|generative adversarial networks|Deep learning
Generative AI|genai,generative artificial intelligence,gen-ai,IA générative,intelligence artificielle générative,generatieve AI,IA generativa,inteligencia artificial generativa,AI generativa,intelligenza artificiale generativa,inteligência artificial generativa,generatywna AI,generatywnej AI,generatywna sztuczna inteligencja,generatywnej sztucznej inteligencji|?AI
Geoprocessing|spatial data processing,geospatial processing,geospatial data processing,spatial modeling,spatial statistics,geo-processing|+GIS
=GIS|geographic information systems,geospatial,geographic data
=GNC|guidance and navigation,guidance and control
Gradient boosting|gradient boosted trees|Machine learning
Graphics programming|rendering programming,rendering pipelines,real-time rendering,graphics rendering|Computer graphics
Hardware-in-the-loop|=HIL,=SIL testing,HiL-Tests,HiL-Prüfstände,HiL-Prüfständen
Headless CMS|headless-friendly
High-performance computing|=HPC|Parallel programming
=HITRUST||Compliance
Hyperconverged infrastructure|hyper-converged infrastructure,hyperconverged,hyper-converged,hyperconvergence,converged infrastructure|+Virtualization
Hypothesis testing|statistical testing
IDS/IPS|intrusion detection,=IDS,=IPS,intrusion prevention,ips/ids,intrusion detection systems|Network security
IEC 60601
Imitation learning
Information architecture
Interaction design|interaction designer,motion graphics
=ISA-88|=S88,batch control systems
=ISA-95|=S95
ISO 20000
=ITSM|it service management,service management itil
Java concurrency|java multithreading,java.util.concurrent,java concurrency api|+Java,+Multithreading
Kernel development|kernel programming,kernel modules,linux kernel development,linux kernel,kernel internals,kernel-level programming|Operating systems,?Linux
Knowledge graphs|ontologies,semantic web,=RDF,=OWL
Lakehouse|data lakehouses,lakehouse architecture,lakehouse platform|Data lake
LoRaWAN|=LoRa|IoT
Mathematical optimization||Mathematics
Message queues|messaging systems,message brokers,message queuing,messaging queues,message bus,queueing systems,queuing systems,message systems,message-driven,asynchronous messaging,messaging technologies,message-oriented middleware,messaging middleware,messaging platforms,message queueing,!messaging,pub/sub,pubsub,publish/subscribe,pub-sub,!queue
Micro-frontends|microfrontend,micro front end
Microcontrollers|=MCUs,microprocessors,Mikrocontroller,Mikrocontrollern,Mikrocontrollerprogrammierung|Embedded systems
-Model training|training models,model tuning
Model-in-the-loop|=~MIL testing,=~SIL,software-in-the-loop,processor-in-the-loop
Motor control algorithms|field-oriented control,=FOC,vector control of motors
=MPI|message passing interface,openmpi,open mpi|Parallel programming
Multi-party computation|=!MPC|Cryptography
Multithreading|multithreaded,multi-threaded,threading,thread safety,thread-safe code|Concurrency
Neural networks|=RNN,=LSTM,=CNNs,=GNN,réseaux de neurones,réseau de neurones,neurale netwerken,redes neuronales,reti neurali,redes neurais,redes neuronais,sieci neuronowe,sieci neuronowych,sieciami neuronowymi|Machine learning,Deep learning
=NGFW|next-generation firewall,next-gen firewalls|Firewalls
=NIST|nist 800-53|Compliance,Information security
=OData|=ODATA
=OFDM|=OFDMA|+Communication protocols
=OOAD|object-oriented analysis and design,=OOA,object-oriented analysis
=ORM|object-relational mapping,orm frameworks,=ORMs,orm tools
Parallel programming|parallel processing
Parameter-efficient fine-tuning|=PEFT,=LoRA|Fine-tuning
Path planning|motion planning,trajectory planning
=PKI|public key infrastructure,x.509,digital certificates|Cryptography
=PLC|=PLCs,programmable logic controllers,SPS-Programmierung,SPS-Programmierer,automates programmables,automates industriels,programmation automate,PLC-programmering,PLC-programmeren,programación de autómatas,autómatas programables,programación de PLC,programmazione PLC,controllori programmabili,programação de PLC,autómatos programáveis,controladores lógicos programáveis,sterowniki PLC,sterowników PLC,programowanie sterowników,programowania sterowników,plc programming
Post-quantum cryptography|=PQC|Cryptography
Power electronics|motor control,Leistungselektronik
Power systems analysis|load flow,power flow studies,short-circuit studies
Predictive analytics
Predictive modeling|predictive models,prediction models
=RAML
Random forest||Machine learning
=RASP
Raspberry Pi|raspberrypi
Ray tracing|path tracing|Computer graphics
=RBAC|role-based access control,role checks,role-based permissions|Authorization,Access control
Reactive programming|=FRP,reactive systems,reactive streams,reactive extensions,reactive architecture
Regression analysis|linear regression,logistic regression,regression models
Reverse ETL
=RMF|risk management framework
-Saga pattern|saga pattern
=!SAN|storage area network,=SAN storage|Storage management
=SCADA
Secure coding|secure software development,secure development,secure code,secure programming,secure sdlc
Service mesh
Sigma detection
=SIMD|=AVX,vectorization
SIMD intrinsics|avx-512,=AVX2,=AVX512,compiler intrinsics,vector intrinsics,=SSE/AVX,vectorized code,=SVE|+SIMD
Smart contracts||Blockchain
=SOA|service oriented architecture
SOC 2|soc2,soc2 type ii|Compliance
Socket programming|sockets,networking programming,sockets programming,tcp/ip programming,tcp sockets
Software-defined networking|=SDN,software defined networks
Solana||Blockchain
Spatial databases|geodatabase,geospatial databases,spatial indexing,spatial queries,geospatial data,spatial data infrastructure,geo data,geodata,spatial datasets,geospatial datasets,Geodaten,Geoinformationssysteme,Geoinformationssystemen|+GIS
SQL Server high availability|database mirroring,availability groups|+SQL Server
SR-IOV|=SRIOV,=OVS-DPDK,smartnic,kernel bypass networking|+Networking
State estimation|kalman filters,kalman filtering
Supervised fine-tuning|=SFT|Fine-tuning
Supervised learning||Machine learning
Support vector machines|=SVM,=SVMs|Machine learning
Threat intelligence|threat intel|Cybersecurity
=~Thrift|apache thrift
Transaction-level modeling|=TLM,tlm 2.0,virtual platforms,virtual prototypes,virtual prototyping,performance modeling,architecture modeling,esl modeling|+SystemC
Transfer learning||Machine learning
-Transformers|transformer models,transformer architectures,transformer networks,transformer-based,transformer-based models|Deep learning
=UEBA|user and entity behavior analytics
Unsupervised learning||Machine learning
=VDI|virtual desktop infrastructure,vmware horizon,xendesktop,citrix xendesktop,xenapp
=VIPER
Virtualization|virtualized environments,Virtualisierung,Virtualisierungstechnologien,Virtualisierungslösungen,virtualisatie,virtualización,virtualizzazione,virtualização,wirtualizacja,wirtualizacji,wirtualizację,wirtualizacją
Vision language models|=VLMs,multimodal models|LLM
=VLSI|rtl design,asic design,timing closure,physical design
=VoIP|=VOIP,=SIP,voice over ip
=WAF|web application firewall|Network security
Web analytics|website analytics,digital analytics
Z-Wave|zwave
Zero trust
Zero-knowledge proofs|zk proofs,zkps,zk-snarks,zk-starks,zero knowledge|Cryptography
Zigbee||IoT
@concept 2.5
2D animation|2d games,2d graphics,spine 2d
=ABAC|attribute-based access control|Authorization
AI agents|agentic,multi-agent systems,llm agents,autonomous agents,!agents|LLM
Anomaly detection|outlier detection
API gateway|api gateway products
=ASPM
Asynchronous I/O|async i/o,non-blocking i/o,non-blocking io,nonblocking io,event loops,event-driven i/o,=epoll,=kqueue,=IOCP
Automated test equipment|=ATE
Backtesting|back-testing,strategy backtesting,backtesting frameworks,quantitative strategies,systematic trading,systematic strategies,trading algorithms
Behavior trees||Game AI
=BIST|memory bist,=MBIST,=LBIST|+Design for testability
Blockchain|block chain,distributed ledger,=DLT,distributed ledger technology
Bluetooth
Business intelligence|=BI,bi tools,bi reporting,bi solutions,bi/reporting,informatique décisionnelle,inteligencia de negocio,inteligencia empresarial,inteligência de negócios
Byzantine fault tolerance|=BFT,bft consensus,blockchain consensus|+Distributed systems
C4 model
=C5 attestation
=!CAD|computer-aided design
=CCPA||Data privacy,Compliance
=CJIS
Computer graphics|3d graphics,rendering engines
Containers|containerization,containerize,containerised,linux containers,Containerisierung,Container-Technologien,Containertechnologien,~conteneurs,conteneurisation,containerisatie,containertechnologie,~contenedores,contenerización,containerizzazione,contêineres,conteinerização,containerização,konteneryzacja,konteneryzacji,konteneryzację,~kontenery,~kontenerami
=COSO
=CVSS
=Cyber Essentials
Cyber Resilience Act
Data architecture|data architect,architecture de données,architecture des données,architectures de données,data-architectuur,gegevensarchitectuur,arquitectura de datos,arquitecturas de datos,architettura dei dati,architettura dati,architetture dati,arquitetura de dados,arquiteturas de dados,architektura danych,architektury danych,architekturę danych
Data catalogs|data cataloging,data catalogue|Metadata management
Data cleaning|data cleansing,cleaning data,clean data,data cleanup,nettoyage de données,nettoyage des données,opschonen van data,dataopschoning,limpieza de datos,depuración de datos,pulizia dei dati,limpeza de dados,tratamento de dados,preparação de dados,czyszczenie danych,czyszczenia danych,przygotowanie danych,przygotowania danych
Data integration|integrating data,intégration de données,intégration des données,data-integratie,gegevensintegratie,integración de datos,integrazione dei dati,integrazione dati,integrazione di dati,integração de dados,integracja danych,integracji danych,integrację danych,combine data from,combining data from,integrate data from,integrating data from
Data lineage|lineage tracking,data provenance|Data governance
Data preparation|data preprocessing,data pre-processing,préparation des données,préparation de données,preparación de datos,preparazione dei dati
Data transformation|transforming data,transform data,transformation de données,transformation des données,transformations de données,datatransformatie,datatransformaties,transformación de datos,transformaciones de datos,trasformazione dei dati,trasformazione dati,trasformazioni dei dati,transformação de dados,transformações de dados,transformacja danych,transformacji danych,transformacje danych,przekształcanie danych
Data wrangling|data munging
DDoS mitigation|ddos defense,denial of service protection|+DDoS
Decision trees||Machine learning
Dimensionality reduction|=!PCA,principal component analysis
Distributed computing|distributed processing,parallel computing,grid computing,distributed data processing,distributed compute
Distributed systems|distributed applications,distributed services,distributed software systems,distributed architectures,distributed backend systems,verteilte Systeme,verteilten Systemen,verteilter Systeme,systèmes distribués,système distribué,gedistribueerde systemen,sistemas distribuidos,sistemi distribuiti,sistemas distribuídos,systemy rozproszone,systemów rozproszonych,systemami rozproszonymi
Distributed-memory parallelism|domain decomposition,mpi/openmp,mpi and openmp,openmp/mpi,hybrid mpi,shared-memory parallelism,distributed memory,strong scaling,performance portability,massively parallel computing,parallel algorithms|+High-performance computing
DORA metrics
=DORA regulation|digital operational resilience act
Embedded systems|embedded software,embedded development,embedded programming,embedded devices,embedded engineering,embedded applications,embedded environment,eingebettete Systeme,eingebetteter Systeme,eingebetteten Systemen,Embedded-Systeme,Embedded-Systemen,Embedded-Entwicklung,Embedded-Softwareentwicklung,systèmes embarqués,système embarqué,logiciel embarqué,logiciels embarqués,ingebedde systemen,sistemas embebidos,sistemas empotrados,software embebido,sistemi embedded,software embedded,sistemas embarcados,systemy wbudowane,systemów wbudowanych,systemami wbudowanymi,oprogramowanie wbudowane,oprogramowania wbudowanego
=Embeddings|!embeddings,vector embeddings,text embeddings,word embeddings,embedding models
-Entity component system|entity-component-system,unity ecs,unity dots
EU AI Act
Event streaming|event streams,streaming technologies,realtime streaming,streaming systems,real time streaming,streaming applications,~streaming platforms
Feature store||MLOps
Fixed-point arithmetic|fixed-point math,fixed-point programming,fixed point algorithms
Function calling|tool calling,llm tool use|LLM
Gas optimization|=~MEV,gas efficiency,gas costs,reentrancy,reentrancy attacks,smart contract security,smart contract vulnerabilities,contract audits,smart contract audits,smart contract testing|+Smart contracts
GC tuning|garbage collection tuning,garbage collector tuning,jvm performance tuning,jvm performance,jvm tuning and profiling,jvm optimization,gc optimization|+JVM
=GDPR|=DSGVO,Datenschutz-Grundverordnung,Datenschutzgrundverordnung,=RGPD,=RODO|Data privacy,Compliance
=GNSS|=GPS
GOV.UK Service Standard|government service standard,gds standards
=GxP|21 cfr part 11,computer system validation
HATEOAS|hypermedia apis,richardson maturity model|+REST API
=HIPAA||Data privacy,Compliance
Host card emulation|=HCE
HTML email|email templates
Identity management|identity and access management,identity & access management,identity access management,=IdM,identity providers,=CIAM,identity and access control,user provisioning,access provisioning,Identitätsmanagement,Identitätsverwaltung,gestion des identités,gestion des identités et des accès,identiteitsbeheer,identiteits- en toegangsbeheer,gestión de identidades,gestión de identidades y accesos,gestione delle identità,gestione delle identità e degli accessi,gestão de identidades,gestão de identidades e acessos,zarządzanie tożsamością,zarządzania tożsamością
In-circuit testing|=ICT testing,bed of nails
ISO 15504
ISO 9001
Kernel bypass|=OpenOnload,=~Solarflare,solarflare onload,=EFVI,=ef_vi,zero-copy,user-space networking,userspace networking|+Low-latency systems
=LGPD
LiDAR
Metadata management||Data governance
Microbenchmarking|micro-benchmarking,google benchmark,benchmark suites,benchmarking tools,hardware performance counters,roofline analysis,sampling profilers|+Profiling
MIMO|massive mimo|+Communication protocols
Model deployment|deploying models,deploying machine learning models,ml model deployment,productionalize models,productionizing models,productionize models,ml productionization|MLOps
Model evaluation|evaluating models,model validation,evaluation metrics,model benchmarking,evaluation pipelines,evaluation frameworks,evaluate models,model performance evaluation,evaluating model performance,evaluation of models|Machine learning
Model serving|inference serving|Model deployment
Multiprocessing|multi-processing,multi-process,multi-process programming
=MVI|model-view-intent
=!NAS|network attached storage|Storage management
=NDR|network detection and response
Network programming
=NIS2|nis 2
Numerical methods|numerical analysis,numerical computing,scientific computing,numerical simulation,scientific software,research software engineering,scientific programming,computational science,finite difference,numerical algorithms
=OCR|optical character recognition
=OCTAVE
=OLTP
Optimization algorithms|linear programming,mathematical programming
=PIPEDA
Public-key cryptography|elliptic curve cryptography,=RSA,asymmetric encryption|Cryptography
=!Quantization|model quantization,!quantization
Quantum computing|qiskit
=!RAID|raid arrays|Storage management
React Hooks||+React
Recommender systems|recommendation systems,recommendation engines,recommendation algorithms|Machine learning
=RPC|remote procedure calls
=SBOM|=SBOMs,software bill of materials
Server-sent events|=SSE
Single-page applications|=SPAs,single page apps
=SOX|sarbanes-oxley|Compliance
Spine-leaf architecture|spine-leaf,leaf-spine,spine and leaf,leaf and spine,clos fabric,clos networks|+Networking
=STIX|=TAXII,stix/taxii
Stream processing|streaming data,data streaming,real-time data processing,streaming jobs,streaming pipelines
=SWG|secure web gateway
=TISAX
Unified Communications|cisco uc,cisco call manager,=CUCM,skype for business,=!Lync
Web components|custom elements,shadow dom
Web services|webservices,xml web services,services web,service web,webdiensten,servicios web,servizi web,serviços web,usługi sieciowe,usług sieciowych,usługi webowe
Webhooks|web hooks
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
Batch pipelines|batch data pipelines,batch etl,batch ingestion,batch and streaming pipelines,batch and real-time pipelines,streaming and batch|+Data pipelines
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
Computational physics|computational chemistry,molecular dynamics,quantum chemistry,computational materials science,computational mechanics,molecular simulation,molecular modeling,density functional theory,=DFT calculations|+Numerical methods
Concurrency|concurrent programming,concurrent systems
Consensus algorithms|consensus protocols,distributed consensus,=Raft,=Paxos,consensus mechanisms|Distributed systems
Content modeling|content models,structured content,content architecture,content types,taxonomy design,content migrations,editorial workflows,content workflows,content authoring,content publishing|+CMS
Control systems|control theory,pid control,motion control,pid tuning,pid controllers,pid loops,Regelungstechnik,Steuerungs- und Regelungstechnik,Steuerungstechnik,regeltechniek,meet- en regeltechniek,sistemas de control,sistemi di controllo,controlli automatici,sistemas de controle,sistemas de controlo,systemy sterowania,systemów sterowania
CPU cache optimization|cache locality,cache-friendly data structures,cache friendly code,cache-aware algorithms,data-oriented design,false sharing,branch prediction,mechanical sympathy,cpu performance|+Performance tuning
=CRM|=CRMs,customer relationship management,crm systems
=CSRF|=XSRF,cross-site request forgery
=CWE|cwe top 25
Cybersecurity|cyber-security,cybersécurité,cyberbeveiliging,ciberseguridad,sicurezza informatica,cibersegurança,segurança cibernética,cyberbezpieczeństwo,cyberbezpieczeństwa,cyberbezpieczeństwem
Dashboards|dashboarding,tableaux de bord,tableau de bord,cuadros de mando,cuadro de mando,paneles de control,tableros de control,cruscotti,cruscotti direzionali,painéis de controlo,painéis de controle,painéis de indicadores,pulpity menedżerskie,kokpity menedżerskie,dashboardy,dashboardów
Data accuracy
Data contracts
Data fabric
Data ingestion|ingestion of data,data ingest
Data integrity
Data labeling|data annotation,labeling data
Data plane development|=~data plane,=~dataplane,packet forwarding,forwarding plane,fast path processing,control plane protocols|+Networking
Data protection|Datenschutz
Data quality|Datenqualität,qualité des données,qualité de données,qualité de la donnée,qualité data,datakwaliteit,gegevenskwaliteit,calidad de datos,calidad de los datos,calidad del dato,qualità dei dati,qualità del dato,qualità dati,qualidade de dados,qualidade dos dados,jakość danych,jakości danych,jakością danych
Data security|security of data,sécurité des données,gegevensbeveiliging,databeveiliging,seguridad de datos,seguridad de los datos,sicurezza dei dati,segurança de dados,segurança dos dados,bezpieczeństwo danych,bezpieczeństwa danych
Data structures|structures de données,datastructuren,gegevensstructuren,estructuras de datos,strutture dati,strutture di dati,estruturas de dados,estrutura de dados,struktury danych,struktur danych,strukturach danych
Data testing|data tests,dbt tests
Data validation|data validation checks,data validation rules|Data quality
Decentralized identity|self-sovereign identity,=!DIDs,verifiable credentials,=SSI|+Identity management
Distributed storage|distributed storage arrays,distributed storage systems,software-defined storage|+Storage management
=DOM|the dom,dom manipulation,document object model,virtual dom
Edge computing|edge devices
Embedded GUI|embedded graphics,embedded ui,embedded hmi|+Embedded systems
Encryption|encryption algorithms,encryption at rest,Verschlüsselung,Verschlüsselungsverfahren,Verschlüsselungstechnologien,chiffrement,chiffrement des données,versleuteling,cifrado,cifrado de datos,encriptación,crittografia dei dati,cifratura,criptografia de dados,encriptação,cifragem,szyfrowanie,szyfrowania danych,szyfrowanie danych
=ERP|enterprise resource planning,erp systems,ERP-Systeme,ERP-Systemen,Warenwirtschaftssysteme,Warenwirtschaftssystemen,Warenwirtschaft
Evals|llm evaluation
Experiment tracking||MLOps
FCAPS|alarm management,alarm correlation,network fault management|+OSS/BSS
=FERPA
Firmware|Firmwareentwicklung,Firmware-Entwicklung|Embedded systems
-Forecasting|demand forecasting,!forecasting,sales forecasting,modèles de prévision,voorspellende modellen,modelos de previsión,modelos de pronóstico,modelli di previsione,modelos de previsão,prognozowanie,prognozowania
Foundation models
-Game AI|game ai,gameplay ai,npc ai
=GLBA
Hardware abstraction layer|=HAL,hal drivers|+Embedded systems
Hardware root of trust|root of trust,key provisioning,device provisioning keys
Hardware security modules|=HSM|Key management
=HMI|=HMIs,human-machine interface
Hypervisors|type 1 hypervisor,bare-metal hypervisor,embedded hypervisor|+Virtualization
=IDOR
Immutable infrastructure
Incremental loading|incremental loads,full loads,delta loads,incremental processing,incremental data loads|+Data pipelines
Industrial IoT|industrial internet of things,industrial iot platforms,=Industrie 4.0,smart factory,connected factory,ot/it integration,it/ot integration,=IT/OT,industrial networks|+IoT
Information security|infosec,it security,IT-Sicherheit,Informationssicherheit,Cybersicherheit,Cyber-Sicherheit,IT-Sicherheitskonzepte,sécurité de l'information,sécurité des systèmes d'information,sécurité informatique,informatiebeveiliging,IT-beveiliging,seguridad de la información,seguridad informática,sicurezza delle informazioni,sicurezza IT,segurança da informação,segurança informática,bezpieczeństwo informacji,bezpieczeństwa informacji,bezpieczeństwo IT,bezpieczeństwa IT|Cybersecurity
Inter-process communication|=~IPC,interprocess communication,shared memory
=IoT|internet of things,=IOT,iot devices,iot platforms,=IIoT
IP integration|ip core integration,ip cores,ip blocks,third-party ip integration,soc integration,ip development|+Digital design
ITCH|=OUCH,itch/ouch,=~FAST protocol,=!SBE,simple binary encoding,binary market data protocols|+Market data
=IVR|interactive voice response
Java collections|java collections framework|+Java
=JVM|java virtual machine,jvm tuning,jvm languages,jvm internals,jvm-based,garbage collection
Key management|encryption key management
Linear algebra||Mathematics
Linear solvers|sparse linear solvers,sparse matrices,iterative solvers,preconditioners,eigenvalue solvers,linear system solvers,nonlinear solvers,=ODE solvers,=PDE solvers,partial differential equations,numerical solvers,pde|+Numerical methods
Link budget|drive testing,drive tests,rf optimization,rf measurements,rf testing,rf test equipment,rf test,radio planning,radio network planning
Low-code|no-code,low-code/no-code,nocode
Low-level drivers|board drivers,display drivers,peripheral drivers,sensor drivers|+Kernel development
LUN masking|=LUNs,lun provisioning,=!zoning,san zoning,zoning and masking,multipathing,=MPIO,storage provisioning,storage allocation,=HBA,storage fabric,fabric switches,san fabric,san switches|+SAN
-Marketing attribution|marketing attribution,attribution models,attribution modeling,multi-touch attribution,marketing mix modeling,media mix modeling,attribution windows,=~MMM
Marketing automation
=!MES|manufacturing execution system
Metaprogramming|meta-programming
Multi-tenancy|multitenant,multitenancy,multi tenant
=!Multicast|ip multicast,multicast routing,=PIM-SM,igmp snooping
=!NAT|network address translation|Networking
Network slicing|multi-access edge computing,=~MEC,mobile edge computing|+5G
=Networking|computer networking,networking protocols,network protocols,networking concepts,!networking,ip networking,network administration,network engineering,networking fundamentals,network architecture,internet protocols,computer networks,network design,network infrastructures,network configuration,networking technologies,network technologies,network management,lan administration,Netzwerktechnik,Netzwerktechnologien,Netzwerktechnologie,Netzwerkkenntnisse,Netzwerkadministration,Netzwerkkomponenten,Netzwerkprotokolle,Netzwerkprotokollen,réseaux informatiques,protocoles réseaux,protocoles réseau,netwerkbeheer,netwerkprotocollen,netwerktechnologie,redes informáticas,protocolos de red,redes de comunicaciones,reti informatiche,protocolli di rete,redes de computadores,protocolos de rede,sieci komputerowe,sieci komputerowych,protokoły sieciowe,protokołów sieciowych
=NFC|rfid readers,near-field communication
=NUMA|numa awareness,huge pages,cpu pinning,thread affinity,core pinning,cpu affinity,cpu isolation|+Performance tuning
On-device AI|embedded ml,embedded machine learning,on-device ml,on-device machine learning,ai at the edge|+Edge computing,+Machine learning
Operations research||Optimization algorithms
Orbital mechanics|orbital dynamics,astrodynamics
OSI model|osi layers
OTA updates|over-the-air updates,firmware updates,over-the-air deployment,ota deployment,firmware over the air,=FOTA,ota firmware updates,firmware upgrade
PII masking|pii redaction,pii detection,pii protection,data obfuscation,data de-identification,de-identified data|+Data privacy
=PLM|product lifecycle management
Product analytics
Progressive enhancement|progressively enhanced
=QoS|quality of service
Quantitative modeling|quantitative models,quantitative methods,quant research,quant models,financial engineering,quantitative development
Real-time systems|real-time embedded,real-time software,hard real-time,real-time development,real-time applications,real-time programming,real-time computing,Echtzeitsysteme,Echtzeitsystemen,Echtzeitbetriebssysteme,Echtzeitbetriebssystemen,systèmes temps réel,système temps réel,real-time systemen,sistemas en tiempo real,sistemas de tiempo real,sistemi real-time,sistemi in tempo reale,sistemas de tempo real,sistemas em tempo real,systemy czasu rzeczywistego,systemów czasu rzeczywistego
=!RF|rf design,rf engineering
=RFID
Sanitizers|threadsanitizer,=ASan,=TSan,=UBSan,=MSan,undefined behavior sanitizer,thread sanitizer,memory sanitizer,address sanitizer|+Debugging
Semantic layer|metrics layer,semantical layers
Semantic models|semantic data models,semantic modeling
=SLOs|=SLIs,service level objectives,error budgets,slos/slis,service level indicators,service level objectives and indicators
=!SOC|security operations,security operations center,=SOC analyst,soc operations
Speech-to-text|speech recognition,=ASR
SQL injection
=SSRF|server-side request forgery
Statistics|statistical inference,Statistik,statistische Methoden,statistischen Methoden,statistische Auswertungen,méthodes,métodos estadísticos,metodi statistici,métodos estatísticos,metody statystyczne,metod statystycznych
Storage replication|volume replication,storage snapshots,storage migration,snapshots and replication,array-based replication,synchronous replication,asynchronous replication|+Storage management
Threat detection|threat detection and response
=!TPM|trusted platform module
Virtual machines|=VMs,=VM,vm management
Web mapping|web maps,web gis,webgis,interactive maps,mapping applications,mapping libraries,map rendering,online maps,web mapping applications|+GIS
=Web3|web 3.0|Blockchain
Workflow automation
Workflow orchestration|workflow management,workflow engines,data orchestration,pipeline orchestration,job scheduling,job schedulers,hpc schedulers,workload managers,batch schedulers,workload scheduling,enterprise schedulers,orchestration tools
=x86
=XSS|cross-site scripting
=XXE
@concept 1.5
=AI|artificial intelligence,=A.I.,ai/ml,künstliche Intelligenz,künstlicher Intelligenz,künstlichen Intelligenz,intelligence artificielle,kunstmatige intelligentie,artificiële intelligentie,inteligencia artificial,intelligenza artificiale,inteligência artificial,sztuczna inteligencja,sztucznej inteligencji,sztuczną inteligencję,sztuczną inteligencją
AI assistants|ai-powered assistants,conversational assistants
AI ethics|ethical ai,ai safety
Algorithms|algorithmique,algoritmen,algoritmes,algoritmos,algoritmia,algoritmi,algorytmy,algorytmów,algorytmika,algorytmiki
-Animation|motion design,web animations
Anti-money laundering|=AML,aml compliance,transaction monitoring,sanctions screening
Bastion hosts|jump hosts,jump servers
Block storage|block and file storage|+Storage management
Blockchain infrastructure|blockchain nodes,validator operations,rpc nodes,=~full nodes,proof of work|+Blockchain
Boot code|startup code,boot sequence,boot loaders and startup code
Buffer overflows|memory safety,memory corruption
Certificate authorities||PKI
Chatbots|conversational ai,virtual assistants
Clickjacking
Client-server architecture|client/server,client server
Commissioning|factory acceptance tests,site acceptance tests,=~FAT,=~SAT testing
Complexity analysis|big-o
Component selection|component obsolescence,obsolescence management,design for cost,dfm/dft,=DFMA,parts selection,component sourcing|+Hardware design
Composable commerce|mach architecture,headless commerce,headless e-commerce,headless ecommerce,headless architecture|+E-commerce
=COPPA
=CORS
Customer data platform|=CDPs
Customer segmentation
=CVE|=CVEs
Data classification|classification of data,data classification policies
Data management|gestion des données,gestion de données,gestion de la donnée,gegevensbeheer,databeheer,datamanagement,gestión de datos,gestión del dato,gestione dei dati,gestione dati,gestão de dados,gerenciamento de dados,zarządzanie danymi,zarządzania danymi
Database internals|storage engines,query optimizers,query engines,query execution engines,query planners,query planning,query processing,query execution,=MVCC,lsm trees,b-trees,write-ahead logging,write-ahead log,buffer pool,transaction isolation,transaction isolation levels,isolation levels,database kernel,database engines,transaction processing systems,two-phase commit,concurrency control
=DDoS|ddos protection
=DeFi|decentralized finance|Blockchain
Digital asset management|=!DAM,=DAM systems,media asset management,asset management for media
Digital signatures|electronic signatures,e-signatures|Cryptography
Discrete mathematics|discrete math|Mathematics
Domain-specific languages|=DSLs,domain specific language design
Engineering change orders|=ECOs,engineering changes,engineering change management,engineering change requests,=ECR/ECO
Event tracking|analytics tracking,event collection,event instrumentation
Eventual consistency|cap theorem
Exactly-once semantics|exactly-once processing,at-least-once delivery,delivery semantics,out-of-order events,late-arriving data,watermarking in streams,event time processing|+Event streaming
-Experimentation|experiment design,design of experiments,experimental design
Higher-order components
=IMU|=IMUs
Layered architecture|n-tier architecture,multi-tier architecture,3-tier architecture,three-tier architecture,n-tier applications|Software architecture
Least privilege|principle of least privilege
Map projections|coordinate systems,coordinate reference systems,geodesy,coordinate transformations|+GIS
=MDR|managed detection and response
Microdata|microdata/microformats,microformats,schema.org,structured data markup|SEO
=Middleware|middleware technologies,!middleware
-Mobile UI|mobile ui
Network management systems|=NMS,element management systems,=~EMS/NMS,network performance management|+Networking
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
Product information management|=!PIM,=PIM systems,product data management,product catalog systems,product catalogs,catalog management,Produktdatenmanagement,Produktinformationsmanagement|+E-commerce
Protection relays|sel relays,protective relays,relay protection
Proxy servers|reverse proxy,forward proxy,web proxies
Rack and stack|racking and stacking,racking servers,rack & stack,server racking,patch panels,cabling and patching
Radiation effects|=rad-hard,=SEU
Real-time scheduling|rate monotonic scheduling,priority inversion,deterministic scheduling,task scheduling in rtos|+Real-time systems
Regulatory certification of electronics|=UL/CE,=CE/FCC,=~FCC,ce marking,fcc certification
Remote code execution|=RCE
Responsible AI
Robotics|Robotik
RoHS|=REACH,=WEEE
Rootkits
Row and columnar file formats|data file formats,big data file formats,open table formats,table formats|+Data engineering
Sandboxing|sandbox environments
Schema evolution|schema management,schema versioning,backward compatible schemas
-Schematics|schematic capture,reading schematics,read schematics,!schematics,electrical schematics
Sensor perception|camera perception,perception software|+Perception
Service discovery|service registry,service registration,service registry and discovery,eureka service discovery|+Microservices
=!Simulation|simulation modeling,monte carlo simulation,discrete event simulation,Simulationsmodelle,Simulationstechnik
Substation automation|substations,substation engineering
Symmetric encryption|=AES,aes-256|Cryptography
Time synchronization|clock synchronization,=PTP,time sync,gptp
Tokenomics|token economics,token design,=DAOs,on-chain governance,decentralized governance,decentralized autonomous organizations,tokenization of assets,asset tokenization,real world assets|+Blockchain
=UTM|=UTMs
=VDP
Visual effects|=VFX,particle effects,particle systems|Computer graphics
Web servers|http servers
Web standards|w3c standards,=W3C
=!Wi-Fi|wifi protocols,802.11,=!WiFi
@concept 1
=3D|3d game,3d animation
3D modeling||3D
3D rendering||3D
Accounts payable|=AP automation
Accounts receivable
Air-gapped networks|air gapped
-Automotive software|automotive embedded
Avionics|avionics software,avionics systems
Background jobs|job queues,background workers,background processing
Bench equipment|lab equipment,electronic test equipment,laboratory equipment,test and measurement equipment,test & measurement,test and measurement,test equipment,measurement equipment,measuring equipment,lab instruments,test instruments,bench testing
=Bitcoin||Blockchain
Blockchain oracles|oracles and bridges,price oracles,cross-chain bridges,cross-chain,cross-chain interoperability,cross-chain messaging,bridge protocols,layerzero,blockchain interoperability,=IBC protocol|+Blockchain
Browser extensions|chrome extensions
-Building automation|building management systems,=HVAC controls,=Building Automation,building automation systems
Calculus||Mathematics
Cellular modems|cellular iot,cellular connectivity,cellular modules,cellular communication,sim management,m2m,cellular protocols,cellular technologies|+IoT
-Classification|classification algorithms,text classification,image classification,!classification
Code size optimization
Condition monitoring|machine condition monitoring,vibration analysis,vibration monitoring,prognostics and health management,=PHM,asset performance management|+Predictive maintenance
Cross-platform|multiplatform,multi-platform
Digital communications|channel estimation,channel coding,modulation schemes,digital modulation,wireless phy|+Communication protocols
Double-entry accounting|double-entry bookkeeping,double entry ledger,ledger systems,accounting ledgers,general ledger systems,ledgering
Dual stack||+IPv6
=ECU|electronic control units,ecu configuration,ecu development,ecu software|Automotive software
Edge gateways|iot gateways,gateway development,edge deployment,edge analytics,edge processing,edge software,edge systems,edge applications|+Edge computing
Fleet provisioning|device provisioning,iot device management,device onboarding,device shadows,device twins,iot fleet management,remote device management,device fleet management|+IoT
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
Language runtimes|language interpreters,bytecode interpreters,interpreter development,virtual machine implementation,virtual machine internals,type checkers,type theory,programming language theory,programming language design,language implementation|+Compilers
Low-power modes|sleep modes,power modes,power-saving modes
=~Mathematics|!mathematics,=~Math,!math,applied mathematics,mathematical modeling,math skills
Memory model|memory ordering,atomics,memory barriers,compare-and-swap,=CAS operations,wait-free algorithms,lock-free and wait-free,lock-free algorithms|+Concurrency
=NFTs||Blockchain
-Operating systems|operating system internals,operating system concepts,operating systems concepts,os internals,operating system fundamentals,os fundamentals,os concepts,operating systems internals,operating system design,os development,operating system development,memory management and scheduling,process scheduling,virtual memory,paging and virtual memory,system calls,os kernels,systems software,Betriebssysteme,Betriebssystemen,systèmes d'exploitation,système d'exploitation,besturingssystemen,sistemas operativos,sistemi operativi,sistemas operacionais,systemy operacyjne,systemów operacyjnych,systemami operacyjnymi
Parsers|parser generators,lexers,parsing techniques,abstract syntax trees,=ASTs,recursive descent,grammar development|+Compilers
Peer-to-peer|p2p
-Probability|probability theory,!probability
Product assurance|software product assurance,safety assurance,reliability assurance
Push notifications|=APNs,firebase cloud messaging,=FCM
Rating and charging|online charging systems,online charging,=~OCS,convergent charging,charging and billing,mediation systems,billing mediation,telecom billing,provisioning systems,service provisioning systems,order orchestration in telecom|+OSS/BSS
Reference architectures
Remote terminal units|=RTUs|SCADA
-Reporting|reporting tools,report development,report writing,report generation,!reporting,building reports,ad hoc reporting,reporting solutions,business reporting,data reporting,Berichtswesen,Berichterstellung,rapportages,generación de informes,elaboración de informes,reportistica,elaboração de relatórios,criação de relatórios,raportowanie,raportowania
Safety-critical systems|safety-critical,safety-critical software,mission-critical systems
Search engines|search relevance,enterprise search
Semantic search||Information retrieval
Server components|react server components|React
Site surveys|wireless site surveys,rf site surveys,wireless surveys,predictive surveys|+Wireless networking
Telemetry|telemetry data,telemetry pipelines,telemetry systems,telemetry collection,sensor data,sensor networks,wireless sensor networks,sensor data processing,iot data,device data,telemetry and command
Test fixtures|test fixture design,test jigs,production test systems,production test equipment,functional test systems,test stations
Transport management|transportation management systems,=TMS
Type systems|static typing,strongly typed,type safety,type-safe
Vehicle diagnostics|diagnostic stack,on-board diagnostics|Automotive software
Vehicle networks|vehicle bus,in-vehicle networks,automotive networks,in-vehicle communication|Automotive software
Warehouse management|warehouse management systems,=WMS
Weather modeling|weather models,numerical weather prediction,climate models,climate modeling,=WRF|+Numerical methods
@concept 0.5
Access points|wireless access points,wireless lan controllers,=WLCs,wlan controllers,wifi access points|+Wireless networking
=AdTech|ad tech,programmatic advertising,=RTB,ad serving,real-time bidding
Asset tracking|gps tracking,vehicle tracking,fleet tracking,location tracking,track and trace,barcode scanning,barcode scanners,barcode systems,barcoding,barcode readers,real-time location systems,=RTLS,zebra scanners
Botnets
=CPE|customer premises equipment,home gateways,residential gateways,=DSLAM,=OLT,=ONT,broadband access,cable modems,fiber access,=PON|+Telecommunications
Credit risk|credit scoring,credit risk models,credit risk modeling
Data-intensive applications
Decentralized exchanges|=!DEX,automated market makers,=AMMs,dex aggregators,lending protocols,yield farming,liquidity pools,liquidity mining,perpetuals,defi protocols|+DeFi
Document processing|intelligent document processing,document understanding,document ai
Drive-by-wire|steer-by-wire,brake-by-wire,x-by-wire
E-commerce|ecommerce,online shop,online retail,Onlineshop-Systeme,Shopsysteme,Shopsystemen,Shop-Systeme
Energy management systems|=~EMS,energy management software
File storage|network file storage|+Storage management
Game consoles|console development,game console development,=Nintendo Switch,=Xbox,=Xbox One|Game development
Grid integration|grid code,power grid,smart grid,smart metering,smart meters
High voltage|high-voltage systems
Inventory management|stock management,inventory systems
Inverters|power inverters,power converters,dc/dc converters
Invoice processing|invoicing,e-invoicing,invoice automation,e-invoice,electronic invoicing,=ZUGFeRD,=XRechnung,=PEPPOL,e-Rechnung
Market data|market data feeds
Market risk|counterparty risk,counterparty credit risk,=FRTB,=XVA,=CVA,market risk models,risk sensitivities,p&l attribution,=PnL attribution,stress testing models
=MarTech
Matching engines|order matching,exchange matching engines,order entry gateways,co-located trading,trade execution systems|+Trading systems
Mission planning|mission systems,mission control
-Monolith|monolithic architecture,monolithic applications
Multiplayer games|multiplayer,multiplayer networking
Order management|order management systems,=OMS
Payroll systems|payroll software,payroll processing
Point of sale|pos systems,point-of-sale systems,=EPOS,pos integration
Powertrain|engine control
Ransomware
Reference data|reference data management,golden record|+Master data management
=SaaS|=SAAS,software-as-a-service,=Saas
Staking|proof of stake,=~PoS consensus,validator nodes,validators and nodes,liquid staking|+Blockchain
Tick data|tick-by-tick data,order book data,limit order books,order books,market data feed handlers,feed handlers,market data systems,market data processing,level 2 market data|+Market data
Unmanned aerial vehicles|=~UAV,=~UAS,drone software,unmanned aerial systems,=sUAS,uav systems
Video encoding|transcoding,video codecs,video compression
Video processing
Video streaming|live streaming,streaming video,live video streaming,live streaming systems
@concept 0
Battery energy storage|=BESS,battery storage systems
Card schemes|card networks,visa/mastercard,payment schemes,card tokenization,network tokenization,pin management,payment hsms,interchange fees,chargebacks,chargeback management|+Payments
=!Cookies|!cookies,http cookies
Crypto exchanges|cryptocurrency exchanges,crypto trading,digital asset custody,crypto custody|+Blockchain
Datasheets|reading datasheets,component datasheets,hardware datasheets
Electric vehicles|ev software,charging infrastructure
Electronic health records|=EHR,=EMR systems,electronic medical records|HealthTech
Ground systems|ground segment,satellite ground systems,ground control station
Insurance systems|insurance claims,claims processing,policy administration systems
Learning management systems|=LMS|EdTech
Loan origination|loan servicing,lending platforms
Mobile games|casual games
-Payments|payment systems,payment gateways,payment processing systems,payment integrations,payment apis,payment processing
Product search|site search,e-commerce search,ecommerce search,search and discovery,faceted search,search engines and relevance,catalog search
=!Sessions|session management,user sessions,http sessions,!sessions,session handling,session cookies
Smart home|home automation,connected home|+IoT
Supply chain|supply chain management,supply chain systems
Telecommunications|telecoms
Touchscreens|touch screens,touchscreen drivers,touch controllers
Utility networks|land information systems,cadastral data,cadastral systems,parcel data,asset mapping,land records systems|+GIS
@method 4
Acceptance test-driven development|=ATDD,acceptance tdd,specification by example|+Acceptance testing
Domain-driven design|=DDD,conception pilotée par le domaine,diseño dirigido por el dominio,diseño guiado por el dominio,design orientado a domínio
@method 3.5
Extended Kalman filter|=EKF,=UKF,unscented kalman filter,error-state kalman filter|+State estimation
Generalized linear models|=GLMs,mixed-effects models|+Statistics
Mixed-integer programming|=MILP,=MIP solvers,integer programming,combinatorial optimization
Object-oriented design|=OOD,oo design|OOP
=SAFe|scaled agile|Agile
Scrum|scrum teams|Agile
=SOLID|solid principles,s.o.l.i.d
@method 3
=ANOVA|analysis of variance|Statistics
Clean Architecture|hexagonal architecture,onion architecture,ports and adapters
Event storming
Extreme programming|=XP,xp practices|Agile
Finite element methods|=FEM|+Simulation
GPU optimization|gpu performance optimization,gpu profiling,gpu performance|+GPU programming
Grey box testing|gray box testing,black/white box testing,black-box and white-box testing
Guidance navigation and control|=GN&C,attitude control,=AOCS
Instance segmentation|semantic segmentation,panoptic segmentation|+Computer vision
=Kanban|kanban boards|Agile
=LIME|local interpretable model-agnostic explanations|+Explainable AI
Model-based development|model-based design,model based software development,=MBD,modellbasierte Entwicklung,model-based software engineering,modellbasierte Softwareentwicklung,modellbasierter Softwareentwicklung,modellbasierten Softwareentwicklung,modellbasierter Entwicklung,modellbasierten Entwicklung
Optimal control|linear quadratic regulator,=LQR,adaptive control,nonlinear control,robust control,feedback control,control algorithms,control loops,impedance control,force control,admittance control|+Control systems
Physically based rendering|=PBR,pbr materials,global illumination,photorealistic rendering|+Computer graphics
Point cloud processing|=!ICP|+LiDAR
Prompt tuning|prompt versioning,prompt optimization,prompt libraries,prompt chaining,system prompts|+Prompt engineering
TARA|threat analysis and risk assessment|+Threat modeling
Test automation framework design|test framework design,test framework development,automation framework design,automation framework development,test automation architecture,keyword-driven framework,data-driven framework,hybrid framework,modular framework,test harness development,automation frameworks from scratch,keyword driven and data driven|+Automated testing
Trajectory optimization|trajectory generation,trajectory tracking,trajectory control|+Path planning
Visual-inertial odometry|=VIO,lidar odometry,wheel odometry,=!odometry|+SLAM
@method 2.5
Adaptive bitrate streaming|adaptive streaming,=ABR streaming,=ABR,low-latency streaming,video delivery|+Video streaming
=Agile|=AGILE,!agile,agile methodologies,agile software development,agile practices,agile processes,agile principles,agile teams,agile methods,~agile,agile mindset,agile project management,agile ceremonies,agile techniques,agile environments,agile driven,agile ways of working,agile working,agile delivery,agile Methoden,agilen Methoden,agiler Methoden,agile Softwareentwicklung,agiler Softwareentwicklung,agilen Softwareentwicklung,agile Vorgehensmodelle,agilen Vorgehensmodellen,agile Arbeitsweise,agile Entwicklungsmethoden,agilen Entwicklungsmethoden,agile Projektmethoden,méthodologies agiles,méthodes agiles,méthode agile,méthodologie agile,environnement agile,agile werken,agile methodieken,agile werkwijze,metodologías ágiles,metodologías agiles,metodología ágil,marcos ágiles,entornos ágiles,metodologie agili,metodologia agile,metodologie agile,metodologias ágeis,métodos ágeis,metodologia ágil,ambiente ágil,metodyki zwinne,metodyk zwinnych,metodykach zwinnych,zwinne metodyki,metodyki agile,metodyk agile
Data augmentation|image augmentation,augmentation of data|+Machine learning
Decision table testing|decision tables
Deferred rendering|forward rendering,deferred shading,shadow mapping,anti-aliasing,rendering techniques,graphics pipelines,rendering algorithms,render pipeline|+Computer graphics
LLM-as-a-judge|llm judges,eval harness,llm evals,ai evals,evaluation harnesses,evaluation frameworks for llms,offline evals|+Evals
Matrix factorization|factorization machines|+Recommender systems
Multi-task learning|multitask learning,multi-task models|+Machine learning
Propensity scoring|propensity score matching,instrumental variables|+Causal inference
Representation learning|metric learning,embedding learning|+Machine learning
Robot kinematics|robot dynamics,kinematics and dynamics,rigid body dynamics,multi-body dynamics,multibody dynamics|+Robotics
Scrumban||Kanban
=SDLC|software development lifecycle,software lifecycle,software life cycle,software development life-cycle,software development processes,software delivery lifecycle,systems development life cycle,software development methodologies
Sentence embeddings|=SBERT|+NLP,+Embeddings
Sim-to-real|sim2real,domain randomization|+Robotics
Static testing|review of requirements for testability,static and dynamic testing
Twelve-Factor App|12-factor app,twelve-factor,12-factor
@method 2
AI alignment|alignment research
Color science|color management,colour management,colour science,=!HDR,high dynamic range imaging,tone mapping,color grading
Cross-validation|k-fold cross-validation,holdout validation|+Machine learning
CTR prediction|click-through rate prediction,conversion prediction,bid optimization,bidding algorithms,ad ranking|+Machine learning
Design thinking
Domain modeling|domain models,domain-driven modeling
GPU inference|gpu serving,inference engines,inference servers,inference performance,inference latency,low-latency inference|+Machine learning
=!GRASP
Hallucination detection|hallucination mitigation,hallucination reduction,groundedness,factuality evaluation,grounding of answers|+LLM
=~Lean|=!Lean,lean methodologies,lean software development,lean development,lean principles,lean startup,lean practices
Mesh processing|mesh generation,meshing,geometry processing,=!NURBS,=B-rep,tessellation,surface reconstruction|+Computational geometry
Occlusion culling|frustum culling|+Computer graphics
Online learning algorithms|online learning models,incremental learning,continual learning|+Machine learning
Real-time control|real-time control systems,real-time controllers|+Control systems
Safety analysis|safety analyses,hazard analysis,safety assessment,safety cases
Scrum Master|scrummaster|Scrum,Agile
Singular value decomposition|=SVD
Sprint planning|sprint reviews|Scrum
Test design techniques|test case design techniques,test techniques,pairwise testing,all-pairs testing,orthogonal array testing,state transition testing,cause-effect graphing,combinatorial testing
=Waterfall|waterfall methodology,waterfall model
@method 1.5
Backlog refinement|backlog grooming,backlog management|Scrum
Batch inference|online inference,real-time inference,edge inference,on-device inference,streaming inference,batch scoring,batch prediction,real-time scoring,real-time predictions|+Machine learning
Bias detection|algorithmic fairness,fairness metrics,bias mitigation,ai fairness,model fairness|+AI ethics
Broadcast engineering|broadcast systems,broadcast technology,broadcast workflows,broadcast television systems,=SMPTE 2110,=ST 2110,=NDI
Document parsing|document extraction,pdf extraction,pdf parsing,document intelligence,=IDP platforms
=!DRY|dry principle
Model selection|model comparison,model explainability techniques|+Machine learning
-Retrospectives|sprint retrospectives|Scrum
Texture compression|texture streaming,=ASTC,=BC7|+Computer graphics
=YAGNI
@method 1
Content moderation|moderation systems,trust and safety systems,toxicity detection
Depth cameras|rgb-d cameras,rgbd cameras,=RGB-D,time-of-flight cameras,stereo cameras
=!KISS
Mechatronic systems|mechatronic design,mechatronic development|+Robotics
Motor controllers|servo motors,stepper motors,servo control,actuator control,actuators,rotary encoders,brushless motors,=BLDC motors
=OKRs
Robot fleet management|multi-robot systems,multi-robot coordination,fleet orchestration of robots|+Robotics
@method 0.5
Closed captions|closed captioning,subtitling,subtitle formats,=WebVTT,=TTML
=IPTV|iptv systems,digital tv
=Level of detail|level of detail systems,=LOD systems|+Computer graphics
OTT streaming|=OTT platforms,=OTT apps,ott video
Price optimization|dynamic pricing,price elasticity,pricing optimization,pricing algorithms
@method 0
Connected TV|=!CTV
Set-top boxes|=STB,settop boxes,=~RDK
@certification
=21 CFR 820
=21 CFR Part 820
=A-CSM|advanced certified scrummaster|Scrum
=A-CSPO||Scrum
=ACAS||+NIST
=Adobe Certified|adobe certified expert,aem certified,adobe certified professional
AgilePM|=DSDM
Alteryx Certified|alteryx designer core|+Alteryx
Altium Certified
=Android Certified|associate android developer|+Android
Ansible Certified|ex407,ex294,rhce ansible|+Ansible
Appian Certified||+Appian
=Apple Certified|=ACMT,=ACSP,apple certified support professional
ArchiMate Certified
Aruba Certified|=ACMA,=ACMP
ASE automotive
ASQ CSQE
=ATO|authority to operate,authorization to operate,system security plan,security assessment and authorization,certification and accreditation|+NIST
Autodesk Certified|autodesk certified professional
=Automation Anywhere Certified||+Automation Anywhere
=Automotive SPICE Assessor|intacs
AWS Certified|aws certifications,aws certificate|AWS
AWS Certified Advanced Networking|aws advanced networking|+AWS
AWS Certified AI Practitioner||+AWS
AWS Certified Cloud Practitioner|aws cloud practitioner|+AWS
AWS Certified CloudOps Engineer||+AWS
AWS Certified Data Analytics||+AWS
AWS Certified Data Engineer||+AWS
AWS Certified Database Specialty||+AWS
AWS Certified Developer||AWS
AWS Certified DevOps Engineer||AWS
AWS Certified Machine Learning|aws machine learning specialty|+AWS
AWS Certified Security Specialty|aws security specialty|+AWS
AWS Certified Solutions Architect|aws solutions architect,aws certified solution architect|AWS
AWS Certified Solutions Architect Professional|solutions architect professional|+AWS
AWS Certified SysOps Administrator|aws sysops|AWS
Azure Administrator Associate|azure administrator|Azure
Azure AI Engineer Associate||+Azure
Azure Certified|azure certifications,az-900,az-104,az-204,az-305,az-400,az-500,az-700,az-140,ai-102,ai-900|Azure
=Azure Data Engineer Associate||+Azure
=Azure Data Scientist Associate||+Azure
=Azure Database Administrator Associate||+Azure
Azure Developer Associate||Azure
Azure DevOps Engineer Expert||+Azure
=Azure Fundamentals||+Azure
=Azure Network Engineer Associate||+Azure
=Azure Security Engineer Associate||+Azure
Azure Solutions Architect||Azure
=Azure Solutions Architect Expert||+Azure
=Azure Virtual Desktop Specialty||+Azure
BCS Foundation
=BICSI|=RCDD
=Blockchain Certified|certified blockchain developer
=Blue Prism Certified||+Blue Prism
Boomi Certified||Dell Boomi
BSI Grundschutz|bsi c5,BSI-Standards
=BTL1
=BTL2
CAP ISC2
=CAPM
=CASE certification
Cassandra Certified
=CAT tester
=CBAP
CC ISC2|certified in cybersecurity
=CCAK
=CCBA
=CCDA|=CCDP
=CCDE
=CCENT
=CCIE||Networking,Cisco
=CCNA||Networking,Cisco
CCNA Security
CCNA Wireless
=CCNP||Networking,Cisco
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
CEC coach||Scrum
=CEH|certified ethical hacker|Penetration testing
=CEHRS
Cerner Certified
Certified Scrum Master|certified scrummaster,=PSM,professional scrum master
Certified Scrum Product Owner|=CSPO
=Certified Selenium
=Certified Usability Analyst
=CFE
=CGEIT
=CGRC
=Chef Certified||+Chef
=CHFI
CIA auditor
=CIPM
=CIPP|cipp/e,cipp/us
=CIPT
=CISA||Information security,Cybersecurity
Cisco Certified CyberOps|cyberops associate
Cisco DevNet|devnet associate
=CISM||Information security,Cybersecurity
=CISSP||Information security,Cybersecurity
Citrix Certified|cca-v,ccp-v,cce-v|+Citrix
=CKA|certified kubernetes administrator|Kubernetes
=CKAD|certified kubernetes application developer|Kubernetes
=CKS|certified kubernetes security specialist|Kubernetes
=CLAD|labview certification,cld labview|LabVIEW
Cloudera Certified|=CCAH,cca spark|+Cloudera
CMMI Associate
=CMST
CNCF Certified||Kubernetes
COBIT Foundation
Commvault Certified
CompTIA A+
CompTIA CASP+|=CASP,securityx
CompTIA certification
CompTIA Cloud+
CompTIA CySA+|=CySA
CompTIA Data+
CompTIA ITF+
CompTIA Network+|=Network+,comptia network
CompTIA PenTest+
CompTIA Project+
CompTIA Security+|=Security+,comptia security
CompTIA Server+
=Confluent Certified|ccdak|Kafka
Couchbase Certified
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
=CSD|certified scrum developer|Scrum
=CSP-SM|certified scrum professional|Scrum
=CSSLP
=CST||Scrum
=CSTE|=CSQA
=CSV validation||+GxP
=CSX
=CTAL|istqb advanced,test manager istqb
=CTFL|istqb foundation,istqb certified tester,certified tester foundation level
=CWNA|=CWNE,=CWSP
CyberArk Certified||+CyberArk
Databricks Certified|databricks certification,databricks certified data engineer|+Databricks
Datadog Certified||+Datadog
dbt Certified|dbt certification|+dbt
Dell EMC Proven
DevOps Foundation|devops institute
DevOps Leader
=DIACAP||+NIST
DO-178C training
Docker Certified Associate|=DCA|+Docker
=~DORA
-DP-203|dp-100,dp-300,dp-600,dp-700|Azure
Drupal Certified|acquia certified|+Drupal
Dynamics 365 Certified|mb-210,mb-300,mb-500,mb-800,mb-910,mb-920|Azure,Microsoft Dynamics
Dynamics NAV Certified
Dynatrace Certified||+Dynatrace
=ECBA
eCPPT
=ECSA|ec-council
eJPT
=Elastic Certified||Elasticsearch
=eMASS||+NIST
=Epic Certified|epic certification
Esri Certified|esri technical certification|+Esri
=EU MDR
eWPT
F5 Certified|f5-ca
Fabric Analytics Engineer Associate||Azure,Microsoft Fabric
FCC license
FDA regulations|=FDA 510(k),=510(k),fda regulated environment,fda-regulated,fda guidelines,fda compliance,fda submissions,medical device regulation
FE exam
FinOps Certified Practitioner||+FinOps
GAMP 5|=GAMP,=GAMP5,computerized system validation,computer systems validation,software validation in regulated environments|+GxP
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
=GISP||+GIS
=GITC||+SOX
GitHub Certified|github actions certification,github foundations|+GitHub
GitLab Certified||+GitLab
GitOps Certified Associate||Kubernetes,+GitOps
=GMON
=GNFA
=Google Ads Certified|google ads certification|+Google Ads
Google Analytics Certified|google analytics certification|+Google Analytics
=Google Associate Cloud Engineer|*|GCP
Google Cloud Certified|gcp certification,google cloud certification,gcp certified|GCP
=Google Cloud Digital Leader||GCP
=Google Professional Cloud Architect|*|GCP
=Google Professional Cloud Developer|*|GCP
Google Professional Cloud DevOps Engineer||GCP
=Google Professional Cloud Network Engineer||GCP
=Google Professional Cloud Security Engineer||GCP
=Google Professional Data Engineer|*|GCP
=Google Professional Machine Learning Engineer|*|GCP
Google UX Design Certificate||+UX
=GPEN
=GREM
=GRID
=GSE
=GSLC
=GSNA
Guidewire Certified||+Guidewire
=GWAPT
=GWEB
=GXPN
HashiCorp Certified|vault associate,hashicorp certification
HDI certification
HFI CUA
HL7 Certified||+HL7
HubSpot Certified|hubspot academy,hubspot certification|+HubSpot
Human factors engineering||+Medical device software
IBM Certified
ICAgile|icagile certified|Scrum
=ICFR||+SOX
ICP-ACC||Scrum
=IEC 61508-2||+Functional safety
=IEC 62061||+Functional safety
IEC 62366||+Medical device software
Informatica Certified||+Informatica
IPC certification|ipc-a-610,ipc cid,j-std-001
=IPMA
=ISAE 3000
=ISAE 3402
iSAQB|cpsa-f
ISO 13849|=ISO 13849-1,safety plc,machine safety|+Functional safety
ISO 26262 certified|functional safety engineer certification,tuv functional safety,tüv functional safety
ISO 27001 Lead Auditor|=Lead Auditor
ISO 27001 Lead Implementer|lead implementer
ISO 31000
=ISSAP
=ISSEP
=ISSMP
Istio Certified Associate||Kubernetes,+Istio
=ISTQB||QA
ISTQB Agile Tester|ctfl-at
ISTQB Test Automation Engineer
ITGC|it general controls,it general computer controls,general it controls,it controls|+SOX
ITIL 4 Foundation|itil foundation,itil 4
=ITIL|itil v3,itil v4|ITSM
ITIL Expert
ITIL Intermediate
ITIL Managing Professional
Jamf Certified|jamf 200|+Jamf
Jenkins Certified|certified jenkins engineer|+Jenkins
=JNCIA
=JNCIE
=JNCIP
=JNCIS
Kanban Management Professional||Scrum
=KCNA||Kubernetes
=KCSA||Kubernetes
=KRITIS
Kubestronaut||Kubernetes
LabVIEW Certified Architect
=Lean Certified
=LFCE||Linux
=LFCS|linux foundation certified system administrator|Linux
=LPIC-1|=LPIC,lpic-2,lpic-3|Linux
=LPT
M_o_R
Magento Certified|magento certification,adobe commerce certified|+Magento
MATLAB Certified||+MATLAB
=MCSE|=MCSA,=MCSD|Windows Server
Mendix Certified|mendix rapid developer|+Mendix
Meraki Certified
Microsoft 365 Certified|ms-900,ms-102,md-102
Microsoft Certified|microsoft certifications
Microsoft Cybersecurity Architect|sc-100|Azure
Microsoft Identity and Access Administrator|sc-300|Azure
Microsoft Information Protection Administrator|sc-400|Azure
Microsoft Office Specialist||Microsoft Office
Microsoft Security Operations Analyst|sc-200|Azure
MongoDB Certified|mongodb certified developer|+MongoDB
=!MoP
MSP certification|managing successful programmes
Mulesoft Certified|mulesoft certified developer|MuleSoft
MySQL Certified||+MySQL
NetApp Certified|=NCDA|+NetApp
NetSuite Certified|suitefoundation,netsuite erp consultant|+NetSuite
=New Relic Certified
NN/g UX Certification
NSE 4|fortinet nse,nse 7,fcp fortinet
Nutanix Certified|ncp-mci|+Nutanix
NVIDIA Certified|nvidia deep learning institute
Okta Certified||+Okta
OpenShift Administrator|ex280|Kubernetes,+OpenShift
=Oracle Certified Associate
=Oracle Certified Expert
=Oracle Certified Master
Oracle Certified Professional|=OCP,=OCA,=OCJP,oracle certified java programmer
Oracle Java SE Certified|ocpjp,ocajp,=SCJP
Oracle Linux Certified||+Linux
=OSCP||Penetration testing
=OSDA
=OSED
=OSEP
=OSWE
=OSWP
OutSystems Certified||+OutSystems
=P3O
PCA Prometheus||Kubernetes
=PCEP|=PCAP,=PCPP|Python
=PCNSA
=PCNSE
PE license
Pega Certified|csa pega,=CSSA,=PCSA,pega certified system architect|+Pega
PfMP
PgMP
PL-300||Power Platform
PMI Agile
PMI certification
PMI-ACP||Scrum
PMI-PBA
PMI-RMP
=PMP|pmp certification,project management professional|Project management
=PNPT
=POA&M||+NIST
Power BI Data Analyst Associate||Azure,+Power BI
-Power Platform Certified|pl-100,pl-200,pl-400,pl-500,pl-600,pl-900|Power Platform
=Power Platform Fundamentals||Azure,+Power Platform
PRINCE2|prince 2
PRINCE2 Agile
=PSD|professional scrum developer|Scrum
=PSK||Scrum
PSM I|psm ii,psm iii|Scrum
=PSPO|professional scrum product owner
PSPO I||Scrum
=Puppet Certified||+Puppet
=Pure Storage Certified
Qlik Certified
=QSR
QualysGuard Certified
=Red Hat Certified Architect|=RHCA|Linux
=Red Hat Certified Specialist||Linux
=RHCE|=RHCSA|Linux,Red Hat Enterprise Linux
=RHIA
=RMF packages||+NIST
SAFe Agilist
=SAFe Architect||Scrum
SAFe DevOps Practitioner||Scrum
SAFe POPM||Scrum
=SAFe Program Consultant||Scrum
=SAFe RTE|release train engineer|Scrum
SAFe Scrum Master||+Scrum
SailPoint Certified||+SailPoint
Salesforce Administrator|salesforce certified administrator,salesforce admin,salesforce administrator certification|+Salesforce
Salesforce Advanced Administrator||+Salesforce
Salesforce AI Associate|agentforce specialist|+Salesforce
Salesforce App Builder|platform app builder|+Salesforce
Salesforce Application Architect||+Salesforce
Salesforce Architect|certified technical architect,salesforce cta|+Salesforce
Salesforce Associate||+Salesforce
Salesforce B2C Commerce Developer||+Salesforce
Salesforce Business Analyst||+Salesforce
Salesforce Certified|salesforce certification
Salesforce CPQ Specialist||+Salesforce
Salesforce Data Architect||+Salesforce
Salesforce JavaScript Developer||+Salesforce
Salesforce Marketing Cloud Specialist|marketing cloud email specialist|+Salesforce
-Salesforce Platform Developer|platform developer i,platform developer ii,salesforce platform developer i,salesforce platform developer ii,=PD1,=PD2|Salesforce
Salesforce Sales Cloud Consultant||+Salesforce
Salesforce Service Cloud Consultant||+Salesforce
Salesforce System Architect||+Salesforce
=SAP Certified|sap certification,sap certified associate|+SAP
SAS Certified|sas certification|+SAS
Scrum Alliance||+Scrum
Security clearance|active clearance,secret clearance
ServiceNow Certified|servicenow csa,servicenow cis,servicenow cad,certified system administrator servicenow|+ServiceNow
Shopify Certified||+Shopify
=SIAM
Sitecore Certified||+Sitecore
Six Sigma|lean six sigma
=Six Sigma Black Belt|=Black Belt
=Six Sigma Green Belt|=Green Belt
SNIA Certified
=Snowflake Certified|snowpro,snowpro core,snowpro advanced|+Snowflake
=SOC 1
SolidWorks Certified|=CSWA,=CSWP|+SolidWorks
Splunk Certified|splunk core certified,splunk certified power user|+Splunk
=Spring Certified Professional||+Spring
=SPS||Scrum
SRE Foundation
=SSAE 16
=SSAE 18
=SSCP
=SSPs||+NIST
SUSE Certified||Linux
Symfony Certified||+Symfony
=Tableau Certified|tableau desktop specialist,tableau certified data analyst|+Tableau
TensorFlow Developer Certificate||+TensorFlow
Teradata Certified||+Teradata
Terraform Associate||Terraform
Terraform Certified|terraform certification,terraform authoring|+Terraform
TMap|tmap next
=TOGAF
TOGAF Certified|togaf 9,togaf 10,togaf certification
Top Secret/SCI clearance|ts/sci,top secret clearance,top secret/sci,top secret sci security clearance,top secret sci,top secret security clearance|Security clearance
Trailhead|salesforce trailhead,trailhead badges|Salesforce
UiPath Certified|uipath certification,uirpa,uiard|+UiPath
=Unity Certified|unity certified user,unity certified professional|+Unity
=Unreal Authorized Instructor
=VdS 10000
Veeam Certified|=VMCE|+Veeam
VeriSM
VMware certification|=VCP
VMware VCAP|=VCAP,=VCDX,vcp-dcv|+VMware
=WAS accessibility
Wireshark Certified
=Workday Certified|=Workday Pro,workday certification
Zachman Certified
Zend Certified|zend certified engineer|PHP
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
Basel III|basel ii,=BCBS 239|Compliance
Digital twin
=~MiFID II|mifid|Compliance
@domain 1.5
Derivatives pricing|pricing models,option pricing,pricing engines
Know your customer|=KYB,=KYC|Compliance
Next-generation sequencing|=NGS,sequencing data,ngs pipelines,ngs data,dna sequencing,rna-seq,=scRNA-seq,single-cell data,genome analysis,variant calling|+Bioinformatics
@domain 1
Budgeting and forecasting|financial planning and analysis,=~FP&A systems
Chassis control|chassis systems,brake systems software,steering systems software
Financial reporting|financial statements,financial consolidation
Radar|radar systems,radar sensors
Regulatory reporting|=CCAR,=COREP,=FINREP,regulatory reports,mifid ii reporting,=EMIR reporting,=FR Y-9C,=FR Y-14
Smart order routing|order routing,execution management systems,=~EMS/OMS,execution algorithms
Zonal architecture|zone controllers,zonal controllers,vehicle computers,central vehicle computer
@domain 0.5
Adaptive cruise control|=ACC systems,lane keep assist,parking assist,automated parking,emergency braking|+ADAS
Card processing|card payments,card transactions,card issuing,acquiring systems,merchant acquiring|Payments
Clinical decision support|clinical decision support systems,=CDSS
Electric powertrain|electric drives,e-mobility,electromobility,inverter control,traction inverters|+Powertrain
Exchange connectivity|exchange gateways,market connectivity,exchange protocols
Fixed income|fixed-income products
Medical device software|software as a medical device,=SaMD,medical device development,=MDSW
Payment reconciliation|reconciliations of payments,transaction reconciliation|Payments
Revenue recognition|=ASC 606
Risk management systems|risk engines,=~VaR models,value at risk
Subledger|sub-ledger
Trading systems|algorithmic trading,electronic trading,high-frequency trading,low-latency trading,quantitative finance,quantitative trading
Treasury management|treasury systems
Ultrasonic sensors|ultrasonic sensing
@domain 0
-Banking software|core banking,banking domain
Clearing and settlement|settlement systems,trade settlement,post-trade processing,trade clearing,trade lifecycle
Digital pathology|whole slide imaging,radiology workflow,medical image processing|+Medical imaging
=EdTech|ed tech,e-learning,elearning
FinTech|fin tech,financial technology
Head units|in-car entertainment,cockpit systems|+Android Automotive
HealthTech|health tech,healthcare it
=InsurTech
Portfolio management systems|asset management systems,wealth management platforms
=PropTech
`;
