// Made by `npm run lexicon` from scripts/lexicon: change it there. Its README explains the lines. Names that we did not keep by hand are from
// @specfy/stack-analyser 1.27.3 (MIT), devicon 2.17.0 (MIT), linguist-languages 9.5.0 (MIT), simple-icons 16.37.0 (CC0-1.0);
// THIRD_PARTY.md has their notices.

/** Every skill that the lexicon knows, one a line, by kind and name. Format: see `parseSkills`. */
export const skillList = `
@language
ABAP
ActionScript
=~Ada|ada programming,ada95,spark ada
=ANTLR
=~Apex|=!APEX,salesforce apex,apex classes,apex triggers,apex code|Salesforce
AppleScript
AsciiDoc
ASN.1
AspectJ||Java
-Assembly|assembler,x86 assembly,arm assembly,!assembly
AutoHotkey
=AWK|=awk,gawk
Bash|bash shell,shell/bash,unix bash|Shell scripting
BPMN
=!C|c programming,c language,embedded c,ansi c,c99,c11,=~C
C#|c sharp,csharp,c# .net
C++|cpp,c plus plus
-Cairo|cairo language
Clojure|clojurescript
COBOL
CoffeeScript||JavaScript
ColdFusion|cfml,cold fusion
Common Lisp||Lisp
=!Crystal|crystal lang
CSS|css3,cascading style sheets,css animations
CUDA
=!Cypher|cypher query language,opencypher
=!D|dlang,d language
=Dart|!dart
DataWeave||MuleSoft
=DAX||Power BI
=~Delphi|embarcadero delphi,borland delphi
=Elixir|!elixir
=~Elm|elm lang
Erlang
F#|f sharp,fsharp
Fortran
FreeMarker|apache freemarker|Java
-G-code|g-code programming
GDScript||Godot
ggplot2||R,Data visualization
=Gherkin||BDD
GLSL
=~Go|=!GO,!go,golang,go lang
=Gosu||Guidewire
GraphQL|graph ql
=Groovy|!groovy
-Hack|hack language,hhvm
=Haml||Ruby
Haskell
Haxe
=HCL|hashicorp configuration language|Terraform
HiveQL|hql|Hive,SQL
=HLSL||Shaders
HTML|html5,xhtml,dhtml,semantic markup
=~Idris
Java|java8,jdk,=J2SE
JavaScript|=JS,java script,ecmascript,es6,es2015,es5,es7,es2020,vanilla js,javascript es6,ecma script
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
Ladder logic|plc programming,ladder diagram,structured text
=LaTeX
=!Less|=!LESS,=~LESS,less css,lesscss|CSS
-Liquid|liquid templates,shopify liquid,liquid templating|?Shopify
Lisp|emacs lisp
Lua|luajit
=~Markdown|markdown language,multimarkdown
Mathematica|wolfram mathematica,Wolfram Language,wolfram
MATLAB
=MDX
=!Mermaid|mermaid.js,mermaid diagrams
MLIR||Compilers
-Move|move language,move lang
Nextflow
=~Nim|nimlang
Objective-C|objc,obj-c,objectivec,objective-c++
ObjectScript
OCaml
OpenCL
=~Pascal|object pascal,turbo pascal
Perl|perl5
PHP|php7,php8,php5
PL/I|pl/1,=PL1
PL/pgSQL|plpgsql|SQL,PostgreSQL
PL/SQL|plsql,pl-sql|SQL,Oracle
PowerShell|power shell
Prolog
PureScript
Python|py3,python2,python3,=CPython
Q#|qsharp
=Quarto|!quarto
=!R|=~R,r programming,r language,r studio,rstudio
R Markdown|rmarkdown|R
=!Racket
Raku
=~Rego||OPA
Regular expressions|regexp,regexes
ReScript|reasonml
=ROCm
-RPG|rpg ile,rpgle,rpg/400
=~Ruby|!ruby,jruby
=~Rust|!rust,rust lang,rustlang
=SAS|sas programming,base sas,sas enterprise guide,sas/stat
Sass|scss|CSS
Scala
=!Scheme
=!Scratch
=!sed
Shaders|shader code|Computer graphics
Shell scripting|unix shell,linux shell,~shell,unix scripting
=!Shiny|r shiny,rshiny,shiny r,shiny apps,shiny dashboards|R
Simulink||MATLAB
=Smalltalk|pharo
=!Smarty||PHP
=Snakemake
Solidity|solidity smart contracts
SPARQL
SPSS
SQL|structured query language
=Stata|=STATA
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
VBScript|vb script
Verilog|systemverilog
VHDL
Visual Basic|vb6,vba,=VB
=~Vyper
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
-.NET|.net,dotnet,dot net,net core,=!NET,c#.net framework
.NET MAUI|maui,xamarin forms|.NET
Actix||Rust
=ADB|android debug bridge|Android
ADO.NET||.NET
Adobe Experience Manager|=AEM,adobe aem,aem sites|CMS
AdonisJS|adonis.js,=Adonis|Node.js
Advanced Custom Fields|=ACF,acf pro|WordPress
aiohttp||Python
Akka|akka http,=Pekko|Scala
Alpine.js|alpinejs|JavaScript
Android||Mobile development
Android NDK|=NDK|Android
Android SDK||Android
Angular|angular2+|TypeScript
AngularJS|angular.js,angular 1|JavaScript
Apache Camel|=~Camel,camel apache|Java
Apache CXF|cxf|Java
Apache Karaf|karaf|Java,OSGi
Apache Wicket|=Wicket|Java
=!API Platform|symfony api platform|Symfony
-App Store|app store connect,app store submission,google play store,app store deployment
ARCore||AR/VR
ARKit|ar kit|AR/VR
ASP.NET|asp .net,asp.net webforms,asp.net web forms,=ASP,web forms,webforms|.NET
ASP.NET Core|asp .net core,aspnet core,aspnetcore|ASP.NET,.NET
ASP.NET MVC|asp.net core mvc,asp .net mvc,mvc 5,.net mvc,asp mvc|+ASP.NET,MVC
ASP.NET Web API|=Web API,.net web api,webapi|REST API,.NET
=~Astro|astro.js|JavaScript
=!ATL
=Aurelia||JavaScript
Auto Layout|autolayout|iOS
Axum||Rust
Backbone.js|backbonejs,=~Backbone,!backbone|JavaScript
Beego||Go
BigCommerce||E-commerce
Blazor||.NET,C#
Blitz.js|blitzjs|Next.js
=BLoC|flutter bloc,!bloc|Flutter,State management
=!Blueprints|unreal blueprints,blueprint scripting|Unreal Engine
=!Boost|boost library,boost c++|C++
=Bootstrap|!bootstrap,twitter bootstrap,bootstrap css,bootstrap 4,bootstrap 5|CSS
=!Bottle||Python
=Bulma|bulma css|CSS
=~Bun|bun.js,bun runtime|JavaScript
CakePHP|cake php|PHP
=~Capacitor|ionic capacitor
-Cats|cats effect,=ZIO|Scala
=~Celery|!celery,celery workers|Python
CloudKit||iOS
Cocoa Touch|cocoa|iOS
Cocos2d|cocos|Game development
CodeIgniter|code igniter|PHP
Codemagic||CI/CD
=!Combine|combine framework,=~Combine|Swift
commercetools||E-commerce
Composition API|vue composition api|Vue.js
Contentful||Headless CMS
Cordova|phonegap,phone gap,apache cordova|Mobile development
Core Animation||iOS
=!Core Data|=CoreData|iOS
Core ML|=CoreML|iOS
Craft CMS||PHP,CMS
Create React App||React
CryEngine||Game development
=~Dagger|dagger 2|Android,Dependency injection
=Dapper||.NET,SQL
=!Dash|plotly dash,dash plotly|Python
=Deno||JavaScript
Directus||Headless CMS
DirectX|direct x,direct3d,=DX12,=DX11|Computer graphics
Django||Python
Django Channels||Django
Django REST Framework|drf,django rest|+Django,+REST API
Docusaurus||React,Static site generation
=~Dojo|dojo toolkit|JavaScript
Dramatiq||Python,Background jobs
Dropwizard||Java
Drupal||PHP,CMS
=!Echo|echo framework|Go
=Ecto||Elixir
=EJB|enterprise javabeans|Java EE
=~Electron|electron.js,electronjs|JavaScript
Elementor||WordPress
Eleventy|11ty|Static site generation
Ember.js|emberjs,=~Ember|JavaScript
Entity Framework|ef core,=EF,ef6,ado.net entity framework,efcore|.NET,ORM
=!Expo|expo.dev,react native expo|React Native
=~Express|!express,express.js,expressjs|Node.js
Ext JS|extjs,sencha,sencha ext js|JavaScript
=!Falcon|falcon framework|Python
FastAPI|fast api|Python,REST API
Fastify||Node.js
-Feathers|feathers.js,feathersjs|Node.js
=!Fiber|gofiber|Go
=!Filament|filamentphp,filament php|Laravel
=Flask|~flask|Python
=Flutter|!flutter,~flutter|Dart,Mobile development
-Foundation|zurb foundation,foundation css|CSS
=Frappe|erpnext|Python
GameMaker||Game development
=~Gatsby|gatsby.js,gatsbyjs|React
-Ghost|ghost cms|CMS
=!Gin|gin-gonic,gin framework|Go
=~Godot||Game development
GORM||Go,ORM
Gradio||Python
Grails||Groovy
Grand Central Dispatch|=GCD|iOS
=GTK
=Gutenberg|gutenberg blocks|WordPress
=GWT|google web toolkit|Java
=Hanami||Ruby
=Hangfire||.NET
=~Hapi|hapi.js,hapijs|Node.js
HarmonyOS||Mobile development
HealthKit||iOS
Hibernate||Java,ORM
=!Hilt|dagger hilt,dagger/hilt|Dependency injection,?Dagger
=~Hono||JavaScript
=Hotwire|turbo hotwire,hotwire/turbo|Ruby on Rails
HTMX
http4s||Scala
HubSpot|hub spot|CRM
=~Hugo|!hugo,gohugo|Static site generation
Hyvä|hyva themes|Magento
Inertia.js|inertiajs|Laravel
Inngest
=~Ionic|ionic framework|Mobile development
iOS|=i OS,iphone,native ios,ios apps,ios applications,ipados,ios development|Mobile development
iOS SDK||iOS
=!Jackson||Java
Java EE|jee,j2ee,jakarta ee,javaee,java/j2ee,java enterprise edition|Java
-Java Swing|java swing,=!Swing|Java
JavaFX|java fx|Java
JAX-RS|jaxrs,jersey framework,=!Jersey|Java,REST API
JAX-WS|jaxws|Java,SOAP
JDBC||Java,SQL
Jekyll||Static site generation
Jetpack Compose|android jetpack,=~Jetpack,compose ui,jetpack libraries|Android,Kotlin
JHipster||Spring Boot,Angular
=JMS|java message service|Java,Message queues
Joomla||PHP,CMS
jOOQ||Java,SQL
=JPA|java persistence api,jakarta persistence|Java,ORM
jQuery|j query|JavaScript
=JSF|java server faces,primefaces|Java
=JSP|java server pages,javaserver pages|Java
=JUCE|juce framework|C++,Audio processing
Kentico||CMS
Knockout.js|knockoutjs,=~Knockout|JavaScript
=~Koa|koa.js,koajs|Node.js
Kotlin Coroutines|coroutines|Kotlin
Kotlin Multiplatform|=KMM,=KMP|Kotlin
Ktor||Kotlin
Laravel||PHP
Laravel Nova|=!Nova|Laravel
libGDX||Game development
Liferay||Java,CMS
=LINQ|=Linq|.NET
=!Lit|lit-element,litelement,lit-html|Web components
=Livewire||Laravel
Log4j|log4j2|Java
Logback||Java
Lombok||Java
LoopBack|loopback.io|Node.js
=!Lumen|laravel lumen|Laravel
Magento|adobe commerce|PHP,E-commerce
MapKit||iOS
MapStruct||Java
MassTransit||.NET,Message queues
Material Design
MediatR||.NET,CQRS
=!Metal|apple metal,metal api|Computer graphics
=~Meteor|meteor.js,meteorjs|JavaScript
=MFC||C++
Micronaut||Java
-Mithril|mithril.js|JavaScript
MkDocs|material for mkdocs|Static site generation
MonoGame||C#,Game development
MyBatis|ibatis|Java,SQL
NativeScript||Mobile development
NavMesh||Game AI
nDisplay||Unreal Engine
NestJS|nest.js,=!Nest|Node.js,TypeScript
=!Netcode|netcode for gameobjects,network code|Multiplayer games
=Netty||Java
Next.js|nextjs,=~Next,!next,next 13,next 14|React,JavaScript
NHibernate||.NET,ORM
Node.js|nodejs,=Node,=~NODE,!node,node.js backend|JavaScript
NServiceBus||.NET,Message queues
Nuxt|nuxtjs|Vue.js
Oban||Elixir
Odoo||Python
OkHttp||Android
OpenGL|open gl|Computer graphics
OpenUSD|=!USD,universal scene description|3D
Optimizely|episerver
-Orleans|microsoft orleans|.NET
=OSGi|=OSGI
=!OTP|erlang otp|Erlang
Payload CMS|=!Payload|Headless CMS
=Phalcon||PHP
=~Phoenix|phoenix framework,elixir phoenix|Elixir
Phoenix LiveView|=~LiveView|+Phoenix
=!Photon|photon pun,photon unity
Pimcore||PHP,CMS
-Play Framework|=!Play,play! framework,scala play|Scala
PlayFab
-PlayStation|playstation 4,playstation 5,=PS4,=PS5
=Plone||Python
=~Polymer|polymer.js,polymerjs|JavaScript
Preact||JavaScript
PrestaShop||PHP,E-commerce
=Prismic||Headless CMS
Project Reactor||Reactive programming
=!Provider|flutter provider|Flutter
=!Pyramid|pyramid framework|Python
=Qt|=QT,qt framework,qml,pyqt|C++
Quarkus||Java
Qwik||JavaScript
=React|=REACT,~react,react.js,reactjs,react hooks,react native web,react components,react 18,react 17,react 16|JavaScript
React Native|reactnative|React,JavaScript,Mobile development
RedwoodJS|redwood.js|React
=~Remix|remix run|React
RenderDoc||Computer graphics
=~Retrofit||Android
RevenueCat||In-app purchases
Riverpod||Flutter,State management
=~Roblox|roblox studio,luau|Game development
=!Rocket|rocket.rs|Rust
=!Room|room persistence,room database|Android
=!RQ|python rq,redis queue|Python,Background jobs
Ruby on Rails|rails,=RoR,=ROR,ruby/rails,rubyonrails|Ruby
RxAndroid||Android
RxJava||Java,Reactive programming
RxSwift||Swift,Reactive programming
Sails.js|sailsjs|Node.js
Salesforce Commerce Cloud|=SFCC,demandware|Salesforce,E-commerce
Sanic||Python
=!Sanity|sanity.io,sanity cms|Headless CMS
SAP Commerce|hybris|E-commerce
SDL|=SDL2
Servlets|java servlets|Java
SFML||C++
Shader Graph||Unity,Shaders
SharePoint|share point,spfx
Shopify||E-commerce
Shopify Hydrogen||React,Shopify
Shopware||PHP,E-commerce
Sidekiq||Ruby
SignalR|signal r|.NET,WebSockets
Silverlight
=Sinatra||Ruby
Sitecore||CMS
SLF4J||Java
=!Slim|slim framework,slim php|PHP
SolidJS|solid.js|JavaScript
=~Spring|!spring,=~SPRING,spring core,spring ioc|Java
Spring Batch||Spring
Spring Boot|springboot|Spring,Java
Spring Cloud||Spring Boot
Spring Data||Spring
Spring Integration||Spring
Spring MVC|spring web mvc|Spring,MVC
Spring Security||Spring
Spring WebFlux|webflux|Spring
Squarespace
Starlette||Python
Statamic||Laravel,CMS
=!Steam|steamworks
=!Stencil|stencil.js,stenciljs|Web components
=~Stimulus|stimulus.js,stimulusjs|JavaScript
=STL|standard template library|C++
StoreKit||In-app purchases
Storyblok||Headless CMS
Strapi||Node.js,Headless CMS
Streamlit||Python
=~Struts|!struts,apache struts,struts2|Java
=Svelte|sveltejs|JavaScript
SvelteKit||Svelte
SwiftData||Swift
SwiftUI|swift ui|Swift,iOS
Symfony|symfony2,symphony php|PHP
Tailwind CSS|tailwind,tailwindcss|CSS
Tauri
TestFlight|test flight|iOS
Thymeleaf||Spring
Tokio||Rust
=~Tornado|tornado web|Python
Trigger.dev
tRPC||TypeScript
tvOS||iOS
TYPO3|typo 3|PHP,CMS
=UIKit|ui kit|iOS
Umbraco||.NET,CMS
=Unity|unity3d,unity 3d,unity engine,!unity|Game development,C#
Unreal Engine|=Unreal,=UE4,=UE5,unreal 4|Game development,C++
=UWP|universal windows platform|.NET
Vaadin||Java
Vert.x|vertx|Java
VitePress||Vue.js,Static site generation
VTEX||E-commerce
Vue Storefront||Vue.js,E-commerce
Vue.js|=Vue,=VUE,!vue,vuejs,vue3,vue2|JavaScript
=Vulkan||Computer graphics
=Wagtail||Django
=watchOS
=WCF|windows communication foundation|.NET
Wear OS||Android
Webflow
WinForms|windows forms,win forms|.NET
=Wix|wix velo
WooCommerce|woo commerce|WordPress,E-commerce
WordPress|word press,wp theme|PHP,CMS
WordPress REST API||+WordPress,+REST API
=WPF|windows presentation foundation|.NET
Xamarin||.NET,Mobile development
XAML||.NET
=Yii|yii2|PHP
Zend Framework|=Zend,laminas|PHP
@library
ActiveRecord|active record|Ruby on Rails,ORM
=~Adyen
AG Grid
=Ajv||JSON Schema
=Alembic||Python,Database migrations
Algolia
=~Anaconda|conda,miniconda|Python
Angular Material||Angular
Ant Design|antd|React
Anthropic API|claude api,anthropic claude,=Anthropic,=~Claude|LLM
Apollo GraphQL|apollo client,apollo server,=!Apollo,apollo federation|GraphQL
asyncio||Python,Asynchronous programming
Auth.js|next-auth,nextauth
=Auth0
=Axios|=axios|JavaScript
Babylon.js|babylonjs|WebGL,3D
Beautiful Soup|beautifulsoup,bs4|Python,Web scraping
=BEM|bem methodology|CSS
=BERT||NLP
Bioconductor||R,Bioinformatics
=!Blade|laravel blade
=Bokeh||Data visualization
boto3|boto|Python,AWS
=~Braintree
BullMQ||Redis
=!Caffe||Deep learning
=!Canvas|html5 canvas,canvas api
CatBoost||Machine learning
=!Cesium|cesiumjs,cesium.js|WebGL,GIS
Chakra UI|chakra|React
Chart.js|chartjs|JavaScript,Data visualization
=!Cheerio
=!Composer|php composer,composer packages|PHP
CSS Grid||CSS
CSS modules||CSS
CSS-in-JS||CSS
cuDNN
Cython||Python
D3.js|d3,d3js|JavaScript,Data visualization
daisyUI||Tailwind CSS
=Dask||Python
DataRobot
DataTables||jQuery
date-fns||JavaScript
DevExpress||.NET
=!Devise
=!Doctrine|doctrine orm|PHP,ORM
=!Drizzle|drizzle orm|TypeScript,ORM
=DVC||MLOps
ECharts|apache echarts|JavaScript,Data visualization
=EJS
=!Eloquent|eloquent orm|Laravel,ORM
=!Emotion|emotion.js|CSS-in-JS
ethers.js|ethersjs|Ethereum
=!Feast|feast feature store|MLOps
Flexbox|flex box,css flexbox|CSS
Fluent UI||React
Font Awesome||CSS
Formik||React
Framer Motion||React
=!Gemini|google gemini,gemini api|LLM
Gensim||Python,NLP
GeoPandas||Pandas,GIS
GetX||Flutter
glTF||3D
Google Maps API||GIS
=GSAP
Gunicorn||Python
H2O.ai|h2o
=Handlebars|handlebars.js
Hasura||GraphQL
Headless UI
Highcharts|high charts|JavaScript,Data visualization
Hugging Face|huggingface|Machine learning
i18next|react-i18next|Internationalization
=!Immer
=JAX||Python,Machine learning
=Joi||Input validation
Jotai||React,State management
Jupyter|ipython,jupyterlab|Python
Kendo UI|kendo
Keras||Python,Deep learning
Keycloak|key cloak
Knex.js|knex|SQL
=KNIME
Kubeflow|kube flow|MLOps
LangChain|lang chain|LLM
LangGraph||LLM
=~Leaflet|leaflet.js|JavaScript,GIS
LightGBM||Machine learning
=!Llama|llama 2,llama 3|LLM
LlamaIndex||LLM
Lodash||JavaScript
Mantine||React
Mapbox||GIS
MapLibre|maplibre gl|GIS
Material UI|mui,materialui|React
Matplotlib|mat plot lib|Python,Data visualization
MediaPipe||Computer vision
MikroORM||ORM
MLflow|ml flow|MLOps
MobX||State management
Moment.js|momentjs|JavaScript
Monaco Editor||JavaScript
=Mongoose|mongoose odm|MongoDB
=!Mustache|mustache templates
MXNet||Deep learning
NetworkX||Python
NgRx||Angular,State management
NLTK||Python,NLP
Numba||Python
NumPy|num py|Python
Okta
Ollama||LLM
=ONNX||Machine learning
OpenAI API|openai,open ai,gpt-4,gpt-3,chatgpt,chat gpt,gpt4,=GPT|LLM
OpenAI Gym|openai gymnasium|Reinforcement learning
OpenCV|open cv|Computer vision
OpenLayers||GIS
OpenStreetMap|=OSM|GIS
OpenZeppelin||Solidity
Optuna||Python,Machine learning
p5.js|processing.js,p5js
PaddlePaddle||Deep learning
=Pandas|=pandas,=PANDAS,!pandas|Python,Data analysis
Passport.js|passportjs
=!PayPal|paypal api
=Phaser||Game development
Pinia||Vue.js,State management
PixiJS|pixi.js|WebGL
=!Plaid|plaid api
Plotly||Data visualization
=PM2||Node.js
-Point Cloud Library|point cloud library,point clouds,=!PCL
=Polars|=polars|Python
PostCSS|post css|CSS
PrimeNG||Angular
PrimeReact||React
PrimeVue||Vue.js
=Prisma|prisma orm|TypeScript,ORM
ProseMirror||JavaScript
=!Pug
=Puppeteer
Pydantic||Python
PyG|pytorch geometric|PyTorch
PyTorch|=!torch|Python,Machine learning,Deep learning
=~Quasar|quasar framework|Vue.js
Radix UI|radix|React
RapidMiner
=!Rasa|rasa nlu|Chatbots
=!Ray|ray.io,ray core,ray tune,ray data,ray cluster
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
=~Relay|relay modern|GraphQL
-Requests|python requests
RxJS|rx.js|JavaScript,Reactive programming
scikit-learn|sklearn,scikit,sci-kit learn,scikitlearn|Python,Machine learning
SciPy|sci py|Python
Scrapy||Python,Web scraping
=Seaborn|=seaborn|Python,Data visualization
Semantic UI|semantic ui react|CSS
SendGrid
Sequelize||Node.js,ORM
shadcn/ui|shadcn|React,Tailwind CSS
=Shapely||Python,GIS
Socket.IO|socketio|WebSockets
spaCy||Python,NLP
SQLAlchemy|sql alchemy|Python,ORM
Stable Diffusion||Generative AI
statsmodels||Python,Statistics
Storybook|story book
=~Stripe|stripe api,stripe payments
styled-components|=StyledComponents|React,CSS-in-JS
SVG|scalable vector graphics
=!SWR||React
TanStack Router||React
TensorFlow|tensor flow|Machine learning,Deep learning
TensorRT||Deep learning
=~Tesseract|tesseract ocr|OCR
Theano||Deep learning
Three.js|threejs|JavaScript,WebGL,3D
=!Triton|triton inference server,nvidia triton
=!Twig||Symfony
Twilio
TypeORM|type orm|TypeScript,ORM
Ultralytics||YOLO
Underscore.js||JavaScript
UnoCSS||CSS
urql||GraphQL
Uvicorn||Python
uWSGI||Python
Valibot||TypeScript,Input validation
=vLLM||LLM
Vuetify||Vue.js
VueUse||Vue.js
Vuex||Vue.js,State management
Web3.js||Ethereum
WebGL|web gl,webgl2
WebGPU
Weights & Biases|wandb,weights and biases,=W&B|MLOps
=Weka
word2vec||NLP
xarray||Python
XGBoost|xg boost|Machine learning
XState||State management
=YOLO|yolov5,yolov8|Computer vision
=!Yup||Input validation
=Zod||TypeScript,Input validation
Zustand||React,State management
@database
Aerospike||NoSQL
Amazon Neptune|aws neptune,=!Neptune|AWS,Graph databases
Apache Druid|=!Druid
Apache Ignite|=!Ignite|Caching
Apache Kudu|=!Kudu|Hadoop
Apache Pinot|=!Pinot
ArangoDB||Graph databases
=!Barman||PostgreSQL
=Cassandra|apache cassandra|NoSQL
=!Chroma|chromadb|Vector databases
ClickHouse||SQL,Columnar databases
CockroachDB||SQL
Columnar databases|column-oriented databases,columnar,column stores
Couchbase|couch base|NoSQL
CouchDB|couch db|NoSQL
DataStax||Cassandra
DB2||SQL,Relational databases
dBase
DBeaver
DuckDB||SQL
Ehcache||Caching
Elasticsearch|elastic search,=!Elastic
EnterpriseDB|=EDB|PostgreSQL
etcd
Exasol||SQL,Data warehousing
FAISS||Vector databases
=!Fauna|faunadb
FileMaker|file maker
Firebase
=Firebird
Firestore||Firebase,NoSQL
Flyway||Database migrations
FoundationDB
Graph databases|graph db
Greenplum||SQL,Data warehousing
=!H2|h2 database
Hazelcast||Caching
HBase|apache hbase|NoSQL,Hadoop
HDF5
In-memory databases|in-memory data store
InfluxDB|influx|Time series
Informix||SQL,Relational databases
JanusGraph||Graph databases
LevelDB
Liquibase||Database migrations
Lucene|apache lucene
MariaDB|maria db|SQL,Relational databases
MarkLogic||NoSQL
Meilisearch
Memcached|memcache,mem cached|Caching
Microsoft Access|ms access,=!Access
Milvus||Vector databases
MongoDB|mongo|NoSQL
MongoDB Atlas|=~Atlas|+MongoDB
MPP databases|=MPP,massively parallel processing
MySQL|my sql|SQL,Relational databases
Neo4j|neo 4j|Graph databases
=!Neon|neon postgres|PostgreSQL
NetCDF
Netezza||SQL,Data warehousing
NoSQL|no-sql,non-relational,document databases,document store,non-relational databases
OpenSearch|aws opensearch
=Oracle|=ORACLE,!oracle,oracle db,oracle sql,oracle rdbms,oracle 11g,oracle 12c,oracle 19c,oracle 10g|SQL,Relational databases
Oracle APEX|oracle application express,application express|Oracle
Oracle Data Guard|=Data Guard|Oracle,Disaster recovery
Oracle Forms||Oracle
Oracle RAC|=!RAC,real application clusters|Oracle
Patroni||PostgreSQL,High availability
=Percona||MySQL
pgAdmin
pgBackRest||PostgreSQL
PgBouncer||PostgreSQL
pgvector||PostgreSQL
phpMyAdmin|php my admin
=~Pinecone|pinecone vector|Vector databases
PlanetScale||MySQL
PostGIS|post gis|PostgreSQL,GIS
PostgreSQL|postgres,postgre sql,psql,pgsql,postgres sql|SQL,Relational databases
PostgREST||PostgreSQL
Progress OpenEdge|openedge
Qdrant||Vector databases
RavenDB||NoSQL
=!Realm|realm db,realmdb
Redis|redis cache|NoSQL,Caching
Relational databases|rdbms,relational db,sql databases,relational data stores,relational sql databases,relational data modeling
RethinkDB||NoSQL
=RMAN|oracle rman|Oracle
RocksDB
SAP HANA|=HANA|SQL
SAP S/4HANA|s/4hana,s4 hana,s/4 hana,s4hana,sap s4|SAP
ScyllaDB|scylla|NoSQL
SingleStore|memsql|SQL
Solr|apache solr
=!Sphinx|sphinx search
SQL Server|mssql,ms-sql,sqlserver,microsoft sql|SQL,Relational databases
SQL Server Management Studio|=SSMS|SQL Server
SQLite|sql lite|SQL,Relational databases
=SSAS|sql server analysis services|SQL Server
=SSIS|sql server integration services|SQL Server,ETL
=SSRS|sql server reporting services|SQL Server,Reporting
Supabase||PostgreSQL
SurrealDB||NoSQL
Sybase||SQL,Relational databases
Teradata|tera data|SQL,Data warehousing
TiDB||SQL
TigerGraph||Graph databases
Time series|timeseries,time series data,time series analysis,time series forecasting
TimescaleDB|timescale|PostgreSQL,Time series
=Turso||SQLite
Typesense
=Upstash||Redis
Valkey||Redis
=Varnish||Caching
Vector databases|vector db,vector search,vector stores
=Vertica||SQL,Data warehousing
=!Vespa|vespa.ai|Search engines
Vitess||MySQL
Weaviate||Vector databases
YugabyteDB|yugabyte|SQL
@cloud
=Akamai||CDN
Alibaba Cloud|aliyun|Cloud computing
-Amazon API Gateway|amazon api gateway,aws api gateway,=~API Gateway|AWS,API gateway
Amazon AppFlow|*|AWS,ETL
-Amazon Athena|=~Athena,!athena,aws athena|AWS,SQL
Amazon Aurora|=~Aurora,aws aurora,aurora postgres,aurora mysql|AWS,Relational databases
Amazon Bedrock|=~Bedrock,aws bedrock|AWS,LLM
Amazon CloudFront|*,cloud front|AWS,CDN
Amazon CloudWatch|*,cloud watch|AWS,Monitoring
Amazon Cognito|*|AWS,Authentication
Amazon Comprehend|aws comprehend|AWS,NLP
Amazon Connect|aws connect|AWS
Amazon Data Firehose|kinesis firehose,kinesis data firehose,=!Firehose|Amazon Kinesis
Amazon DocumentDB|*,document db aws|AWS,NoSQL
Amazon DynamoDB|*,dynamo db,=Dynamo|AWS,NoSQL
Amazon EBS|=EBS,aws ebs,elastic block store|AWS
Amazon EC2|*,elastic compute cloud|AWS,Virtual machines
Amazon ECR|*,elastic container registry|AWS,Containers
Amazon ECS|*,elastic container service|AWS,Containers
Amazon EFS|=EFS,aws efs,elastic file system|AWS
Amazon EKS|*,elastic kubernetes service|AWS,Kubernetes
Amazon ElastiCache|*,elastic cache|AWS,Caching
Amazon EMR|*,elastic mapreduce,elastic map reduce|AWS,Big data
Amazon EventBridge|*,event bridge|AWS
Amazon Forecast|aws forecast|AWS,Forecasting
Amazon FSx|*|AWS
Amazon GameLift|*|AWS,Game development
Amazon Glacier|=~Glacier,s3 glacier|AWS
Amazon GuardDuty|*,guard duty|AWS
Amazon Inspector|aws inspector|AWS
Amazon Kendra|aws kendra|AWS,Search engines
Amazon Keyspaces||AWS
Amazon Kinesis|*|AWS,Event streaming
Amazon Lex|aws lex|AWS,NLP
Amazon Linux||+Linux
Amazon Macie|aws macie|AWS
Amazon MemoryDB|*|AWS,Redis
Amazon MQ|aws mq|AWS,Message queues
Amazon MSK|=MSK,aws msk|AWS,Kafka
Amazon MWAA|=MWAA|AWS,Apache Airflow
Amazon Personalize|aws personalize|AWS,Recommender systems
Amazon Pinpoint|aws pinpoint|AWS
Amazon Polly|aws polly|AWS
-Amazon Q|amazon q developer|AWS
Amazon QuickSight|*,quick sight|AWS,Business intelligence
Amazon RDS|*,relational database service|AWS,Relational databases
Amazon Redshift|*,red shift|AWS,Data warehousing,SQL
Amazon Rekognition|*|AWS,Computer vision
Amazon Route 53|*,route53,aws route53|AWS,DNS
Amazon S3|*,simple storage service|AWS,Object storage
Amazon SageMaker|*,sage maker|AWS,Machine learning
Amazon SES|=SES,aws ses|AWS
Amazon SNS|*,simple notification service|AWS
Amazon SQS|*,simple queue service|AWS,Message queues
Amazon Textract|*|AWS,OCR
Amazon Timestream|*|AWS,Time series
Amazon Transcribe|aws transcribe|AWS,Speech-to-text
Amazon Translate|aws translate|AWS
Amazon VPC|aws vpc,=VPCs,virtual private cloud|AWS,Networking
Amazon WorkSpaces|aws workspaces|AWS
=Apigee||API gateway
AWS|amazon web services,amazon cloud|Cloud computing
AWS Amplify|=~Amplify|AWS
AWS App Mesh|*|AWS,Service mesh
AWS App Runner|*|AWS
AWS Application Migration Service|cloudendure|AWS,Cloud migration
AWS AppSync|*,app sync|AWS,GraphQL
AWS Auto Scaling|=~Auto Scaling|AWS
AWS Backup||AWS,Disaster recovery
-AWS Batch|aws batch|AWS,Batch processing
AWS CDK|=CDK,cloud development kit,aws cloud development kit|AWS,Infrastructure as code
AWS Certificate Manager|=!ACM|AWS
AWS CLI||AWS
AWS CloudFormation|*,cloud formation,=CFN|AWS,Infrastructure as code
AWS CloudHSM|*|AWS
AWS CloudTrail|*,cloud trail|AWS
AWS CodeArtifact|*|AWS
AWS CodeBuild|*,code build|AWS,CI/CD
AWS CodeCommit|*,code commit|AWS,Git
AWS CodeDeploy|*,code deploy|AWS,CI/CD
AWS CodePipeline|*,code pipeline|AWS,CI/CD
-AWS Config|aws config|AWS
AWS Control Tower|=~Control Tower|AWS
AWS Cost Explorer|*|AWS,FinOps
AWS Data Pipeline||AWS,ETL
AWS DataSync||AWS
AWS Device Farm|*|AWS
AWS Direct Connect|*|AWS,Networking
AWS DMS|=DMS,database migration service,aws database migration service|AWS
AWS Elastic Beanstalk|*,beanstalk,elasticbeanstalk|AWS
AWS Fargate|*|AWS,Containers,Serverless
-AWS Glue|aws glue,=~Glue,=!Glue,glue jobs|AWS,ETL
AWS Glue DataBrew|*,=DataBrew|AWS Glue
AWS Graviton|=Graviton|AWS
AWS IAM|=IAM,iam roles,iam policies|AWS,Identity management
AWS IAM Identity Center|*,aws sso|AWS,SSO
AWS Inferentia|=Inferentia,=Trainium,aws trainium,aws neuron|AWS
AWS IoT|iot core,aws greengrass|AWS,IoT
AWS KMS|=KMS,key management service|AWS
AWS Lake Formation|*|AWS,Data lake
-AWS Lambda|!lambda,lambda functions,aws lambdas,amazon lambda,=Lambdas,aws lambda functions|AWS,Serverless
AWS Lightsail|*|AWS
AWS Network Firewall||AWS,Firewalls
AWS OpsWorks|*|AWS
AWS Organizations||AWS
AWS Outposts||AWS
AWS ParallelCluster|*|AWS,High-performance computing
AWS PrivateLink|*|AWS,Networking
-AWS SAM|aws sam,serverless application model|AWS,Serverless
AWS Schema Conversion Tool|=~SCT|AWS
AWS SDK||AWS
AWS Secrets Manager|*|AWS,Secrets management
AWS Security Hub|*|AWS
-AWS Shield|aws shield|AWS
AWS Snowball|snowball aws|AWS
AWS Step Functions|*|AWS,Serverless
AWS Storage Gateway||AWS
AWS Systems Manager|=SSM,systems manager parameter store|AWS
AWS Transfer Family|aws transfer|AWS
AWS Transit Gateway|*|AWS,Networking
AWS Trusted Advisor||AWS
AWS WAF||AWS,WAF
AWS Well-Architected|well-architected framework|AWS
AWS X-Ray|=X-Ray aws,aws xray|AWS,Distributed tracing
Azure|windows azure|Cloud computing
Azure AI Search|azure cognitive search,azure search|Azure,Search engines
Azure AI Services|azure cognitive services,cognitive services|Azure,AI
Azure API Management|=APIM,azure apim|Azure,API gateway
Azure App Service|azure web apps,app services|Azure
Azure Application Gateway||Azure,Load balancing
Azure Artifacts||Azure DevOps
=Azure Automation|azure runbooks|Azure
Azure Bastion||Azure
Azure Batch||Azure,Batch processing
Azure Blob Storage|*,azure blob|Azure,Object storage
Azure Boards||Azure DevOps
Azure Bot Service|bot framework|Azure
Azure Cache for Redis|azure redis|Azure,Redis
Azure CLI|=~az cli|Azure
Azure Communication Services||Azure
Azure Container Apps||Azure,Containers
Azure Container Instances|=ACI|Azure,Containers
Azure Container Registry|=ACR|Azure,Containers
Azure Cosmos DB|*,cosmosdb,azure-cosmosdb,=~Cosmos|Azure,NoSQL
Azure Data Explorer|=~ADX|Azure,KQL
Azure Data Factory|*,=ADF,adf pipelines|Azure,ETL
Azure Data Lake|adls,data lake gen2|Azure,Data lake
Azure Database for MySQL|azure mysql|Azure,MySQL
Azure Database for PostgreSQL|azure postgres,azure postgresql|Azure,PostgreSQL
Azure Databricks||Azure,Databricks
Azure DevOps|azure dev ops,=ADO,visual studio team services,=VSTS|Azure,CI/CD
Azure Digital Twins||Azure,Digital twin
Azure Document Intelligence|form recognizer|Azure,OCR
Azure Durable Functions|*|Azure Functions
Azure Event Grid|*,eventgrid|Azure
Azure Event Hubs|*,eventhubs,azure eventhubs|Azure,Event streaming
Azure ExpressRoute|*,express route|Azure,Networking
Azure Files||Azure
Azure Firewall||Azure,Firewalls
Azure Front Door|front door azure|Azure
Azure Functions|=!Functions,function apps|Azure,Serverless
Azure HDInsight|*|Azure,Hadoop
Azure IoT Hub|*,azure iot|Azure,IoT
Azure Key Vault|*,keyvault,azure keyvault|Azure,Secrets management
Azure Kubernetes Service|=AKS,azure aks|Azure,Kubernetes
Azure Load Balancer||Azure,Load balancing
Azure Log Analytics|*|Azure
Azure Logic Apps|*|Azure
Azure Machine Learning|azure ml,azureml|Azure,Machine learning
Azure Managed Instance|sql managed instance|Azure SQL
Azure Maps||Azure,GIS
Azure Migrate||Azure,Cloud migration
Azure Monitor|application insights,app insights,azure application insights|Azure,Monitoring
Azure Notification Hubs|*|Azure,Push notifications
Azure OpenAI|azure open ai|Azure,LLM
Azure Pipelines|azure devops pipelines|+Azure DevOps,CI/CD
Azure Policy||Azure
Azure Private Link|*,private endpoints|Azure,Networking
Azure Queue Storage||Azure,Message queues
Azure Red Hat OpenShift|=~ARO|Azure,OpenShift
Azure Repos||Azure DevOps,Git
Azure Resource Manager|arm templates|Azure,Infrastructure as code
Azure Service Bus|*,azure servicebus|Azure,Message queues
Azure Service Fabric|*|Azure,Microservices
Azure SignalR||Azure
Azure Site Recovery||Azure,Disaster recovery
Azure Speech||Azure,Speech-to-text
Azure Spring Apps|azure spring cloud|Azure,Spring Boot
Azure SQL|sql azure|Azure,SQL Server
=Azure Stack|azure stack hci|Azure,Hybrid cloud
Azure Static Web Apps||Azure
Azure Storage||Azure
Azure Stream Analytics|*|Azure,Event streaming
Azure Synapse|azure synapse analytics,synapse analytics,azure sql data warehouse,=~Synapse,azure sql dw|Azure,Data warehousing
Azure Table Storage||Azure,NoSQL
Azure Test Plans||Azure DevOps
Azure Traffic Manager||Azure
Azure Virtual Desktop|=AVD|Azure
Azure Virtual Machines|azure vms,azure vm|Azure,Virtual machines
Azure Virtual Network|=VNet,azure vnets|Azure,Networking
Azure VM Scale Sets|*,virtual machine scale sets,=VMSS|Azure,Virtual machines
Azure VPN Gateway||Azure,VPN
=~Bicep|azure bicep|Azure,Infrastructure as code
BigQuery ML|=BQML|Google BigQuery,Machine learning
=CDN|content delivery networks
Citrix|citrix xenapp
Cloud architecture|cloud infrastructure architecture
Cloud computing|cloud technologies,cloud platforms,cloud services,cloud infrastructure,public cloud,cloud environments,cloud-based infrastructure
Cloud Foundry|cloudfoundry,=PCF|PaaS
Cloud migration|migration to the cloud,lift and shift
Cloud native|=CNCF
Cloud security|=CSPM
CloudBees||Jenkins
Cloudflare|cloud flare|CDN
Cloudflare Pages||Cloudflare
Cloudflare R2|=!R2|Cloudflare,Object storage
Cloudflare Workers||Cloudflare,Serverless
Copilot Studio|power virtual agents|Power Platform
Dialogflow|dialog flow|GCP
DigitalOcean|digital ocean|Cloud computing
Elastic Load Balancing|=ELB,=ALB,aws elb,elastic load balancer,application load balancer,=NLB|AWS,Load balancing
=FaaS|functions as a service,function as a service|Serverless
=Fastly||CDN
FinOps|cloud cost optimization
Fly.io
=GCP|google cloud,gcp services|Cloud computing
GitHub Pages|gh-pages|GitHub
Google AlloyDB|*|GCP,PostgreSQL
Google Anthos|*|GCP
Google App Engine|*,=GAE|GCP
Google Artifact Registry|*|GCP
Google AutoML||GCP,AutoML
Google BigQuery|*,big query|GCP,SQL,Data warehousing
Google Bigtable|*|GCP,NoSQL
Google Cloud Armor|*|GCP
Google Cloud Build|*|GCP,CI/CD
Google Cloud CDN||GCP,CDN
Google Cloud Composer|*|GCP,Apache Airflow
Google Cloud Data Fusion|*|GCP,ETL
Google Cloud Datastore|*|GCP,NoSQL
Google Cloud Deploy||GCP
Google Cloud DNS||GCP,DNS
Google Cloud Endpoints|=Cloud Endpoints|GCP
Google Cloud Functions|*|GCP,Serverless
Google Cloud IAM|gcp iam|GCP,Identity management
Google Cloud Load Balancing||GCP,Load balancing
Google Cloud Logging|*|GCP,Logging
Google Cloud Monitoring|stackdriver,google stackdriver|GCP,Monitoring
Google Cloud Run|*|GCP,Serverless
Google Cloud Scheduler|*|GCP
Google Cloud SDK|=gcloud,gcloud cli|GCP
Google Cloud Spanner|*,=Spanner|GCP
Google Cloud SQL|*|GCP,Relational databases
Google Cloud Storage|=GCS,=Cloud Storage|GCP,Object storage
Google Cloud Tasks|=Cloud Tasks|GCP
Google Cloud Vision|cloud vision api,google vision api|GCP,Computer vision
Google Compute Engine|*,=GCE|GCP,Virtual machines
Google Container Registry|=~GCR|GCP,Containers
-Google Dataflow|=Dataflow,google dataflow,cloud dataflow,gcp dataflow|GCP
Google Dataplex|*|GCP,Data governance
Google Dataproc|*,data proc|GCP,Apache Spark
Google Document AI||GCP,OCR
Google Eventarc|*|GCP
Google Identity-Aware Proxy|*|GCP
Google Kubernetes Engine|gke|GCP,Kubernetes
Google Memorystore|*,cloud memorystore|GCP,Redis
-Google Pub/Sub|=Pub/Sub,cloud pub/sub,google pub/sub,gcp pub/sub,google pubsub,cloud pubsub|GCP,Message queues
Google Secret Manager|gcp secret manager|GCP,Secrets management
Google Security Command Center|*|GCP
Google Speech-to-Text||GCP,Speech-to-text
Google TPU|=TPU|GCP
Google Vertex AI|*,=~Vertex|GCP,Machine learning
Google VPC|gcp vpc,shared vpc,vpc service controls|GCP,Networking
Google Workspace|gsuite,google apps,g-suite,google suite
Heroku||PaaS
Hetzner||Cloud computing
Hybrid cloud
Hyper-V|=HyperV|Virtualization
=IaaS|infrastructure as a service
IBM Cloud|bluemix|Cloud computing
=KVM||Virtualization
Linode||Cloud computing
LocalStack||AWS
Managed identities|azure managed identity|Azure
Microsoft Dataverse|dataverse|Power Platform
Microsoft Defender|azure security center,defender for cloud,defender for endpoint
Microsoft Entra ID|azure active directory,azure ad,=AAD,entra id,microsoft entra,=!Entra|Azure,Identity management
Microsoft Fabric|ms fabric,=!Fabric|Azure
Microsoft Graph|ms graph,microsoft graph api
Microsoft Purview|azure purview|Azure,Data governance
Microsoft Sentinel|azure sentinel|Azure,SIEM
Multi-cloud|multicloud
Netlify
Nutanix||Virtualization
Object storage|blob stores
OpenFaaS||Serverless
OpenStack|open stack|Private cloud
Oracle Cloud|=OCI|Cloud computing
=OVH|ovhcloud|Cloud computing
=PaaS|platform as a service
=!Pantheon||Drupal
Platform.sh|platformsh|PaaS
Power Apps|powerapps|Power Platform
Power Automate|microsoft flow|Power Platform
=Power Platform|microsoft power platform
Private cloud
Privileged Identity Management||Microsoft Entra ID
Proxmox||Virtualization
=Rackspace
-Railway|railway.app
=!Render|render.com
=Scaleway||Cloud computing
Serverless|server less,serverless functions
Serverless Framework|=Serverless.com|Serverless
Vercel
VMware|vm ware,vmware vsphere,vsphere,vcenter,esxi,vmware esxi|Virtualization
VMware Tanzu|tanzu|Kubernetes
WP Engine||WordPress
=Xen|xenserver|Virtualization
@tool
1Password|one password
3ds Max|3d studio max|3D
Ab Initio|abinitio|ETL
ABAP OO|oo abap,abap objects,object-oriented abap|+ABAP,OOP
Active Directory|=AD|Windows
ActiveMQ|active mq,apache activemq|Message queues
Adobe Analytics|omniture|Web analytics
Adobe Creative Suite|creative suite,creative cloud
Adobe Dreamweaver|dreamweaver
Adobe Experience Platform|adobe cdp
Adobe Flex|apache flex,=!Flex
Adobe XD|=XD
After Effects
Airbyte||ETL
=Airtable
=AIX|ibm aix|Unix
=!AL|al language|Business Central
=Alation||Data governance
Allen-Bradley|rockwell automation,studio 5000|PLC
=!Allure|allure report
AlmaLinux||Linux
Alpine Linux||Linux
Alteryx||ETL
Altium|altium designer|PCB design
=~Amplitude|amplitude analytics|Product analytics
Android Automotive|=AAOS,android auto,carplay,infotainment,=IVI
Android Studio|android sdk and studio|+Android SDK,Android
Ansible|=AWX|Configuration management
Ansible Tower|ansible automation platform|Ansible
Ansys|ansys fluent
=!Ant|=!ANT,!ant,apache ant|Java
Apache Airflow|airflow|Workflow orchestration,Python
Apache Arrow|=!Arrow
Apache Atlas||Data governance
-Apache Beam|=~Beam,apache beam
Apache Doris|=!Doris
Apache Flink|flink|Event streaming
Apache Hop
-Apache HTTP Server|apache web server,apache2,=~Apache,apache server,httpd,=!Apache|Web servers
Apache Hudi|=Hudi
Apache Iceberg|=!Iceberg,iceberg tables
Apache Mesos|mesos,mesosphere|Container orchestration
Apache NiFi|nifi
Apache Pulsar|=~Pulsar|Event streaming
Apache Sling||Adobe Experience Manager
Apache Spark|=~Spark,!spark,=~SPARK,spark streaming,spark sql,spark structured streaming,spark jobs|Big data
-Apache Storm|=~Storm,apache storm,=!Storm|Event streaming
=Apify||Web scraping
App Center|visual studio app center
AppDynamics|app dynamics|Monitoring
=Appian
Appium||Automated testing
Applitools||Automated testing
AppsFlyer
AppSignal||Monitoring
Appsmith||Low-code
Apptainer|singularity containers|Containers
AppVeyor||CI/CD
Aqua Security|aquasec
Arch Linux||Linux
ArchUnit||Java
ArcSight||SIEM
Argo Workflows||Workflow orchestration,Kubernetes
ArgoCD|argo cd,=Argo|CI/CD,Kubernetes,GitOps
=Arista
Arm Keil|=~Keil
Artifactory|jfrog artifactory,jfrog
=!Aruba|aruba networks
AS/400|as400,ibm i,iseries
=Asana
ASP Classic|classic asp
AssertJ||Java
=Asterisk|asterisk pbx|VoIP
=Atlan||Data governance
=!Atlantis|terraform atlantis|Terraform
=~Atlassian|atlassian suite,atlassian stack,atlassian tools
=AtScale||Semantic layer
AutoCAD|auto cad
=AutoGen||AI agents
Automation Anywhere||RPA
=AutoSys|=Autosys
=!AVA
=Avaya
AVFoundation||iOS
=AVR||Microcontrollers
=Avro|apache avro
=Axure
Azure AI Foundry|*,azure ai|Azure
=~Babel|babel.js,!babel|JavaScript
=~Backstage|backstage.io,spotify backstage|Platform engineering
=Balsamiq
=~Bamboo|atlassian bamboo|CI/CD
=BAPI|=BAPIs|SAP
=Basecamp
Bazel
=Behat||PHP,BDD
=!Behave|python behave|BDD
=BentoML||MLOps
BeyondTrust
=!BIND|bind dns|DNS
=!Biome|biomejs|Linting
Bitbucket|bit bucket|Git
Bitbucket Pipelines||CI/CD,Bitbucket
Bitrise||CI/CD
BizTalk||API integration
BlazeMeter||Performance testing
=~Blender|blender 3d|3D
BloodHound||Penetration testing
-Bloomberg|bloomberg terminal,bloomberg api
Bloomreach
Blue Prism||RPA
BMC Remedy|=~Remedy
=Bower||JavaScript
=BPEL
=!Braintrust||LLM
Branch.io
=~Braze
Brevo|sendinblue
=Brocade
BrowserStack|browser stack|Cross-browser testing
=!Bruno|bruno api client
Bugsnag||Monitoring
Bugzilla||Bug tracking
Buildah||Containers
Buildkite|build kite|CI/CD
Buildroot||Embedded Linux
=!Bundler||Ruby
Burp Suite|burpsuite|Penetration testing
Business Central|dynamics 365 business central|Microsoft Dynamics
BusinessObjects|business objects,sap bo|Business intelligence
=C/AL||Microsoft Dynamics NAV
=!Caddy
=!Calico|project calico|Kubernetes
Camtasia
Camunda||BPMN
=CANoe|=CANalyzer,vector canoe,=CAPL
=!Canopy
=Capybara||Ruby
Carbon Black||EDR
Cardano||Blockchain
=!Cargo|rust cargo|Rust
Catch2||C++,Unit testing
Catchpoint
=CATIA
CDS Views|abap cds,=!CDS|ABAP
=Ceedling|cmock|C,Unit testing
=!Census
CentOS|cent os|Linux
=Ceph
=Cerner
cert-manager||Kubernetes
CFEngine||Configuration management
=Chai|!chai|JavaScript,Unit testing
Chainlink||Blockchain
=Changeman|changeman zmf|z/OS
Chargebee
Charles Proxy
=Check Point|checkpoint firewalls|Firewalls
Checkmarx
Checkov||Static analysis,Infrastructure as code
Checkstyle||Static analysis
=~Chef|!chef,chef infra,chef cookbooks|Configuration management
=!Chocolatey
=!Chromatic
Chrome DevTools|browser devtools,developer tools browser,chrome developer tools
=CICS||z/OS
Cilium||Networking
Cinema 4D|cinema4d|3D
CircleCI|circle ci|CI/CD
=Cisco|cisco ios,cisco routers,cisco asa,cisco meraki
Cisco ACI||Cisco
=Clang|clang/llvm|C++
-Clarion|clarion programming
Claude Code||AI coding tools
ClearCase|clear case|Version control
-Clerk|clerk.dev,clerk auth
ClickUp|click up
=!CLion
Cloudera||Hadoop
=Cloudinary
CMake|c make
Cobalt Strike||Penetration testing
CocoaPods|cocoa pods|iOS
Codacy||Static analysis
Codeception||PHP
CodeceptJS||End-to-end testing
Codecov||Test coverage
Codefresh||CI/CD
CodeRabbit||Code review
CODESYS||PLC
=~Codex|openai codex|AI coding tools
Cognos||Business intelligence
Cohere AI|=!Cohere|LLM
Collibra||Data governance
=COM/DCOM|=DCOM|Windows
Commvault
Compose Multiplatform||Kotlin Multiplatform
Comsol|comsol multiphysics
-Conan|conan package manager
=~Concourse|concourse ci|CI/CD
=Confluence|atlassian confluence
=Confluent|confluent cloud,confluent kafka|Kafka
=~Consul|hashicorp consul
containerd||Containers
Contentstack||Headless CMS
Control-M
=Copado||Salesforce
=Coverity||Static analysis
cPanel
Crashlytics|firebase crashlytics|Monitoring,+Firebase
CrewAI||AI agents
=cron|crontab
=Crossplane||Kubernetes
CrowdStrike|crowd strike,crowdstrike falcon
CruiseControl|cruise control ci|CI/CD
Crystal Reports||Reporting
=!Cube|cube.dev,cube.js|Semantic layer
=Cucumber|!cucumber,cucumber/gherkin,cucumber bdd|BDD,Automated testing
=curl|=cURL
=!Cursor|cursor ai,cursor ide|AI coding tools
=!CVS||Version control
CyberArk|cyber ark
=~Cypress|!cypress,cypress.io|End-to-end testing,Automated testing
-Dagger CI|dagger.io
Dagster||Workflow orchestration
=Dapr||Microservices
=Data Loader|salesforce data loader|Salesforce
Databricks|data bricks|Apache Spark
Datadog|data dog|Monitoring
=Dataform||Data transformation
DataGrip
DataHub||Data governance
=Dataiku||Machine learning
DataStage||ETL
Dato CMS||Headless CMS
=dbt|=DBT,data build tool,dbt cloud|SQL,Data transformation
Debezium||Change data capture
Debian||Linux
Deepgram||Speech-to-text
DeepSeek||LLM
DeepSpeed||Deep learning
Dell Boomi|=Boomi,boomi atomsphere|API integration
Delta Lake|delta tables,delta live tables|Databricks
Dependabot
=!Detox||React Native
Dev containers|devcontainers|Docker
=Diffusers|diffusion models,stable diffusion models
=Dify||LLM
dltHub
Docker|dockerfile,docker containers|Containers
Docker Compose||Docker
Docker Swarm||Docker,Container orchestration
Documentum
=!Domo||Business intelligence
Doxygen
Draw.io
=!Dredd
Dremio||SQL
Drone CI|drone.io,=!Drone|CI/CD
=Drools|rules engine
dSPACE
=DSPy||LLM
Duck Creek|duckcreek
Dynatrace|dyna trace|Monitoring
-Eagle|eagle pcb,eagle cad|PCB design
EasyMock||Java,Mocking
Easytrieve||z/OS
eBPF||Linux,Networking
=~Eclipse|eclipse ide
Eclipse Mosquitto|mosquitto|MQTT
Edge Impulse||Machine learning
Elastic Security|elastic siem|SIEM
=ElevenLabs
=ELK|elk stack,elastic stack,=EFK,elasticsearch logstash kibana|Elasticsearch,Logstash,Kibana,Logging
Eloqua|oracle eloqua
Emacs|gnu emacs
Embedded Linux||Linux,Embedded systems
=!EMC|dell emc,emc storage
=Endevor||z/OS
env0||Terraform
=~Envoy|envoy proxy|Service mesh
=~Enzyme|!enzyme|React
-Epic|epic ehr,epic emr,epic systems
=erwin|=ERwin,=ERWin|Data modeling
esbuild||JavaScript
ESLint|es lint,tslint|JavaScript,Linting
=Espressif
=~Espresso||Android
=Esri|arcgis,arc gis,=ESRI|GIS
=~Eureka|eureka server,netflix eureka|Spring Cloud
-Evidence|evidence.dev
=Excel|=~EXCEL,ms excel,microsoft excel,advanced excel,!excel,excel macros,excel vba
=Expecto||F#,Unit testing
=Experience Cloud|salesforce experience cloud,community cloud|Salesforce
=F5|big-ip
Facebook Ads|meta ads
-Faker|faker.js
=Falco
=Fastlane|fastlane ios|Mobile development
=Fedora||Linux
FFmpeg||Video streaming
=~Fiddler
Figma
File-AID|fileaid|z/OS
FileNet
Firecrawl
Fivetran|five tran|ETL
Flake8||Python,Linting
-Flash|adobe flash,flash player
Fluent Bit|fluentbit|Logging
FluentAssertions||.NET
Fluentd||Logging
=~Flume|apache flume|Hadoop
FluxCD|=!Flux|GitOps
=!FME
=~Fortify
=~Fortinet|fortigate
=!Foundry|foundry forge|Solidity
FoxPro|fox pro
=!Framer
FreeBSD|=BSD|Unix
FreeRTOS||RTOS
FreeSWITCH||VoIP
Freshdesk|fresh desk
Freshservice
FsCheck||Unit testing
=FSDP|fully sharded data parallel|PyTorch
=FullStory
=Gatling||Performance testing
=~Gazebo|gazebo simulator,gazebo sim,=!Gazebo|Simulation
=GCC|=gcc|C++
=GDAL||GIS
=GDB|=gdb,gnu debugger|Debugging
Gearset||Salesforce
GeoServer||GIS
=Gerrit||Code review
Ghidra|ida pro|Reverse engineering
=GIMP|GNU Image Manipulation Program
Git|gitflow,git version control|Version control
Git LFS||Git
Gitea||Git
GitGuardian||Secrets management
GitHub|git hub|Git
GitHub Actions|gh actions,git hub actions,github workflows|CI/CD,GitHub
GitHub CodeQL|=CodeQL|Static analysis
GitHub Codespaces|codespaces
GitHub Copilot|=~Copilot,=!Copilot,copilot chat|AI coding tools
GitLab|git lab|Git
GitLab CI|gitlab ci/cd,gitlab pipelines,gitlab runner,gitlabci|+CI/CD,GitLab,+CI/CD
Gitleaks|trufflehog
Gitpod
GlassFish||Java
GNU Privacy Guard|=GPG,gnupg|Encryption
GoCD||CI/CD
GoLand
golangci-lint||Go,Linting
GoldenGate|golden gate oracle,oracle goldengate,oracle golden gate
Google AdMob|*
Google Ads|adwords
Google Analytics|ga4,=GA,universal analytics|Web analytics
Google Apps Script|*
Google Colab||Jupyter
Google Earth Engine||GIS
Google Search Console||SEO
Google Sheets|google spreadsheets
Google Tag Manager|*,=!GTM|Web analytics
Google Test|gtest,googletest,gmock|C++,Unit testing
Gradle||Java
Grafana||Monitoring,Dashboards
-Grafana Loki|=Loki,grafana loki|Logging,Grafana
-Grafana Tempo|=!Tempo,grafana tempo|Distributed tracing,Grafana
Graylog||Logging
=!Great Expectations|great expectations framework|Data quality
=Groq||LLM
Group Policy|=GPO|Windows
=~Grunt|!grunt,gruntjs,grunt.js|JavaScript
GStreamer||Video streaming
=Guidewire
=Gulp|!gulp,gulp.js|JavaScript
Gurobi||Optimization algorithms
Hadoop|apache hadoop|Big data
Hadoop YARN||Hadoop
Hamcrest||Java
HAProxy|ha proxy|Load balancing
=!Harbor
=Hardhat||Solidity
=!Harness|harness.io|CI/CD
HashiCorp|hashicorp stack
-HashiCorp Vault|hashicorp vault,=!Vault|Secrets management
-Haystack|haystack llm
=HDFS|hadoop distributed file system|Hadoop
=!Heap|heap analytics
=Helm|!helm,helm charts|Kubernetes
=!Hex||Business intelligence
Hightouch
=Hive|!hive,apache hive,=HIVE|Hadoop,SQL
HiveMQ||MQTT
=!Homebrew
=~Honeycomb|honeycomb.io|Observability
Hortonworks||Hadoop
Hotjar|hot jar
=~Houdini||3D
HP ALM|=ALM,quality center
HP-UX||Unix
=!Hudson||CI/CD
Hyperion|oracle hyperion,essbase,oracle essbase
Hyperledger|hyperledger fabric|Blockchain
=!Hypothesis
=Hystrix||Spring Cloud
IBM BPM|ibm business process manager
IBM DOORS|=DOORS,rational doors
IBM MQ|mq series,websphere mq,mqseries,ibm websphere mq|Message queues
IBM Watson|watsonx,=Watson
Icinga||Monitoring
=IDoc|=IDOC,=IDocs|SAP
=!Ignition|inductive automation,ignition scada|SCADA
=IIS|internet information services,internet information server|Windows
=!Illustrator|adobe illustrator
=~Impala|apache impala,cloudera impala|SQL
=!IMS|ibm ims|z/OS
InDesign|in design adobe
InfiniBand|rdma,=RoCE,nvlink|Networking
Infoblox||DNS
=!Infor|infor erp,infor lawson|ERP
Informatica|informatica powercenter,powercenter,power center,iics|ETL
Informatica MDM||Informatica
=!Insomnia||API testing
IntelliJ IDEA|intellij,intelli j
=~Intercom
Intune
=InVision
=IPFS||Web3
Istio||Kubernetes,Service mesh
=!Iterable
=!Ivy|apache ivy|Java
=Jaeger||Distributed tracing
-Jama|jama connect
=Jamf|=JAMF
=~Jasmine|!jasmine|JavaScript,Unit testing
-Java Streams|java streams,java 8 streams|Java
JAXB|jaxp|Java,XML
JBoss|wildfly|Java
JD Edwards|jde,jdedwards|ERP
Jenkins|jenkinsfile|CI/CD
=Jest|!jest,jest.js|JavaScript,Unit testing
JetBrains|jetbrains ides
=Jetty||Java
Jira|atlassian jira,jira software
Jira Align||Jira
Jira Service Management|=JSM,jira service desk
Jitsi||WebRTC
JMeter|j meter,apache jmeter|Performance testing
=JNDI|=JTA|Java
JSON Schema||JSON
=Juniper|junos
JUnit|junit5,junit4,j unit|Java,Unit testing
k3s||Kubernetes
=k6|=K6,grafana k6|Performance testing
Kafka|apache kafka|Event streaming,Message queues
Kafka Connect||Kafka
Kafka Streams|kstreams|Kafka
Kaggle
Kali Linux|=Kali|Penetration testing
=Kamailio||VoIP
=Kaniko||Containers
=!Karate|karate framework|API testing
=~Karma|!karma|JavaScript
Karpenter||Kubernetes
=Katalon||Automated testing
=KEDA||Kubernetes
=Kedro
Kibana
KiCad||PCB design
Klaviyo
Knative||Kubernetes,Serverless
=~Kong|kong gateway,kong api gateway|API gateway
=KServe||MLOps,Kubernetes
ksqlDB|ksql|Kafka
Kubernetes|k8s,kube,=Kubernates,kubectl|Containers,Container orchestration
Kustomize||Kubernetes
Kyverno||Kubernetes
Label Studio||Data labeling
Labelbox
LambdaTest||Cross-browser testing
Langfuse||LLM
LangSmith||LLM
=LastPass
LaunchDarkly|launch darkly|Feature flags
=Lerna||Monorepo
Let's Encrypt|letsencrypt
libp2p||Peer-to-peer
=Lightdash||Business intelligence
=~Lighthouse|google lighthouse
=!Linear
Linkerd||Kubernetes,Service mesh
Linux
LiveKit||WebRTC
Llama.cpp||LLM
=LLDB||Debugging
LLVM||Compilers,C++
LoadRunner|load runner|Performance testing
=~Locust||Performance testing
Loggly||Logging
LogicMonitor
LogRocket||Monitoring
Logstash|log stash
=!Longhorn
Looker||Business intelligence
Looker Studio|data studio|Data visualization
LookML|look ml|Looker
Lotus Notes|lotus domino,ibm domino
=!LSF
Lucidchart
=Luigi||Workflow orchestration
LVGL
=LXC|=LXD|Containers
=macOS|mac os,=MacOS,os x,mac osx
=!Maestro
Mailchimp|mail chimp
Mailgun
=!Make|gnu make,makefiles
Make.com|integromat
-Mantis|mantisbt|Bug tracking
=MapR||Hadoop
MapReduce|map/reduce,map-reduce|Hadoop
Marketo
Matillion||ETL
Matomo
Mattermost
=Maven|=MAVEN,~maven,!maven,apache maven|Java
=!Maya|autodesk maya|3D
Megatron-LM|megatron|Deep learning
Meltano||ETL
=Mendix||Low-code
=Meraki
=Mercurial||Version control
=Meson
=Metabase||Business intelligence
Metasploit||Penetration testing
MetricFlow||Semantic layer
MicroPython||Python,Microcontrollers
-Microsoft Dynamics 365 Finance and Operations|d365 fo,d365 f&o,dynamics 365 finance,finance and operations|Microsoft Dynamics
Microsoft Dynamics|dynamics 365,ms dynamics,dynamics crm,d365|CRM,ERP
Microsoft Dynamics AX|dynamics ax,axapta|Microsoft Dynamics
-Microsoft Dynamics NAV|dynamics nav,navision,=!NAV|Microsoft Dynamics
Microsoft Exchange|exchange server,exchange online,ms exchange
Microsoft Office|ms office,office suite,m365 apps
-Microsoft Outlook|ms outlook,microsoft outlook,=!Outlook
Microsoft Power Pivot|power pivot,pivot tables,vlookup|Excel
Microsoft Project|ms project
=Microsoft Teams|ms teams,=!Teams
-Microsoft Word|ms word,microsoft word,=!Word
MicroStrategy|micro strategy|Business intelligence
MikroTik
-Mimir|grafana mimir
minikube||Kubernetes
MinIO|min io|Object storage
Minitab
Minitest||Ruby,Unit testing
=!Miro
=!Mistral AI|=!Mistral|LLM
Mixpanel|mix panel|Product analytics
=~Mocha|!mocha,mocha.js|JavaScript,Unit testing
Mock Service Worker|=MSW
Mockito||Java,Mocking
MockK||Kotlin,Mocking
=!Mode|mode analytics|Business intelligence
Monday.com
=!Monte Carlo|monte carlo data
Moodle
=Moq||.NET,Mocking
mParticle||Event tracking
MSBuild|ms build|.NET
=MSMQ||Message queues
MSTest|ms test|.NET,Unit testing
MuleSoft|mule soft,mule esb,anypoint,mulesoft anypoint,=Mule|API integration
=Murex
mypy||Python
n8n
Nagios||Monitoring
=NAPALM||Python,Networking
=NATS||Message queues
NeoLoad||Performance testing
=Nessus
=NetApp
NetBeans|net beans
=NetBox
Netflix OSS||Spring Cloud
Netmiko||Python,Networking
NetScaler|citrix adc|Citrix
NetSuite|net suite,oracle netsuite|ERP
New Relic|newrelic|Monitoring
=!Newman
=~Nexus|sonatype nexus,nexus repository
=NFS
Nginx|engine x|Web servers
ngrok
Nightwatch||End-to-end testing
-Ninja|ninja build
=!Nix
NixOS||Linux
Nmap
Nobl9
Node-RED
=~Nomad|hashicorp nomad|Container orchestration
=Nornir||Python,Networking
=!Notion
=npm|=NPM|JavaScript
=NSQ||Message queues
NSubstitute||.NET,Mocking
NuGet||.NET
NUnit||.NET,Unit testing
NVIDIA Isaac Sim|isaac sim,nvidia isaac|Robotics
NVIDIA Jetson|jetson,nvidia drive
NVIDIA Nsight|nsight
=nvm|node version manager|Node.js
=Nx|=NX,nrwl|Monorepo
=OBIEE||Business intelligence
Octopus Deploy||CI/CD
Office 365|microsoft 365,o365,m365,=Office365,ms 365
=!Omni|omni analytics|Business intelligence
Oozie|apache oozie|Hadoop
=OPA|open policy agent
OpenBSD||Unix
OpenMetadata||Data governance
OpenRouter||LLM
OpenShift|open shift,red hat openshift|Kubernetes
OpenSSL
OpenTelemetry|open telemetry,otel|Observability
=OpenText
OpenTofu||Infrastructure as code
OpenVAS|greenbone
OpenVPN||VPN
OpenZFS|=ZFS
Opsgenie|ops genie
Oracle ADF|=ADF framework,oracle application development framework|Java
Oracle Data Integrator|=ODI|ETL
Oracle E-Business Suite|oracle ebs,oracle e-business|ERP
Oracle Fusion|oracle fusion middleware
Oracle Identity Manager|oracle identity management,oracle access manager|Identity management
Oracle Reports||Oracle
Oracle SOA Suite|oracle soa,=OSB,oracle service bus|SOA
=!ORC
OrCAD|cadence orcad|PCB design
=!Ory
Oscilloscopes|logic analyzers
OutSystems||Low-code
OWASP Dependency-Check
OWASP ZAP|zap proxy
=~Packer|hashicorp packer
=!Pact|pact.io|Contract testing
=!Paddle
PagerDuty|pager duty
Palo Alto Networks|palo alto firewalls,=!Palo Alto
=Papertrail||Logging
=!Parcel|parcel.js|JavaScript
Parquet|apache parquet
Paystack
=Pega|pegasystems,pega prpc
Pentaho||ETL
PeopleCode||PeopleSoft
PeopleSoft|people soft|ERP
=!Percy
=Perforce|helix core,=P4|Version control
=!Pest||PHP
pfSense||Firewalls
Phabricator||Code review
Photoshop|photo shop
PHPStan||PHP,Static analysis
PhpStorm
PHPUnit|php unit|PHP,Unit testing
=!Pig|apache pig,pig latin|Hadoop
Ping Identity|pingfederate
Pingdom||Monitoring
=!pip|=!Pip,=!PIP|Python
pipenv||Python
PlantUML||UML
Plausible Analytics|plausible.io
=Playwright|!playwright|End-to-end testing,Automated testing
Plesk
=PMD||Static analysis
pnpm||JavaScript
Podman||Containers
=!Poetry|python poetry|Python
Polarion
=Polkadot||Blockchain
=!Polygon||Ethereum
Portainer||Docker
=!Postfix
PostHog||Product analytics
=Postman|!postman|API testing
Power BI|powerbi|Data visualization,Business intelligence
Power Query
PowerBuilder|power builder
PowerMock||Java,Mocking
PowerPoint|power point
pre-commit|pre-commit hooks
=Prefect||Workflow orchestration
Premiere Pro|adobe premiere
-Preset|preset.io
=~Presto|prestodb,presto sql|SQL
=~Prettier||JavaScript
=!Prisma Cloud
Progress 4GL|progress abl
Prometheus||Monitoring
=Proofpoint
=~Prophet|facebook prophet|Forecasting
=Protractor||Angular,End-to-end testing
Pulumi||Infrastructure as code
=!Puma
=Puppet|!puppet,puppet enterprise|Configuration management
=!Pusher||WebSockets
=PXE
PyCharm
Pylint||Python,Linting
=PyPI||Python
PySpark|py spark,spark python|Apache Spark,Python
pytest|py test|Python,Unit testing
Python unittest||Python,Unit testing
=QEMU||Virtualization
QGIS||GIS
Qlik|qlikview,qliksense|Business intelligence
=QNX||RTOS
QRadar||SIEM
qTest
Qualtrics
=Qualys||Vulnerability management
Quartus|intel quartus,altera|FPGA
QuestDB||Time series
QuickBooks|quick books
QuickCheck
QUnit||JavaScript,Unit testing
RabbitMQ|rabbit-mq|Message queues
=!Rally|ca rally
=~Rancher||Kubernetes
Ranorex||Automated testing
Rapid7|insightvm
=!Razor|razor pages,razor views,asp.net razor|ASP.NET
Razorpay
React Testing Library|testing library,=RTL|React,Unit testing
Red Hat Enterprise Linux|rhel,red hat,redhat,red hat linux|Linux
Redash||Business intelligence
=Redmine
Redpanda||Kafka
=!Renovate
=Replit
ReportPortal|report portal
RequireJS|require.js|JavaScript
=!Resend
ReSharper||.NET
Resilience4j||Java
=REST Assured|=Rest Assured,=REST-assured,rest-assured library|Java,API testing
=Retool||Low-code
=Revit
=REXX||z/OS
=!Rider|jetbrains rider
RISC-V|riscv
=RMI||Java
Roboflow||Computer vision
Robolectric||Android
Robot Framework|robotframework|Automated testing
Rocky Linux||Linux
=Roku|brightscript
Rollbar||Monitoring
=~Rollup|rollup.js|JavaScript
=ROS|ros2,robot operating system,ros 2|Robotics
Rspack
RSpec|r spec|Ruby,Unit testing
RuboCop||Ruby,Linting
=Rubrik
RubyGems||Ruby
RubyMine
RudderStack||Event tracking
=Ruff|!ruff|Python,Linting
Rundeck
=!Sage|sage erp,sage 300
SailPoint
Saleor||Django
=Sales Cloud|salesforce sales cloud|Salesforce
Salesforce|salesforce.com,=SFDC,sales force|CRM
Salesforce CPQ|=CPQ|Salesforce
Salesforce Data Cloud||Salesforce
Salesforce DX|sfdx|Salesforce
-Salesforce Flow|salesforce flows,flow builder|Salesforce
Salesforce Lightning|lightning web components,=LWC,visualforce,lightning components|Salesforce
Salesforce Marketing Cloud|=SFMC,marketing cloud|Salesforce
Salesforce Pardot|pardot|Salesforce
SaltStack|salt stack,=~Salt|Configuration management
=!Samba
=SAP|sap erp,sap ecc
-SAP ABAP on HANA|abap on hana|ABAP
SAP Ariba||SAP
SAP Basis||SAP
SAP BTP|sap business technology platform,sap cloud platform|SAP
SAP BW|sap bi|SAP
SAP CRM||SAP
SAP Datasphere|sap analytics cloud,=SAC|SAP
SAP EWM|=EWM|SAP
SAP FICO|sap fi,sap co|SAP
SAP Fiori|fiori|SAP
SAP HCM|sap hr|SAP
SAP Integration Suite|sap cpi,=!CPI,cloud platform integration|SAP
=SAP MM|sap materials management|SAP
-SAP modules|sap functional modules|SAP
SAP PI/PO|sap pi,sap po|SAP
SAP PP||SAP
=SAP SD|sap sales and distribution|SAP
SAP Smart Forms|smartforms,smart forms,adobe forms sap|SAP
SAPUI5|ui5,openui5|SAP,JavaScript
SAS Viya||SAS
Sauce Labs|saucelabs|Cross-browser testing
=sbt|=SBT|Scala
ScalaTest||Scala,Unit testing
=SCCM|=MECM
Schemathesis
=SCOM|system center operations manager
=Secoda||Data governance
=!Segment|segment.io,segment.com,twilio segment|Event tracking
-Seldon|seldon core|MLOps
Selenide||Selenium
Selenium|selenium webdriver,web driver,webdriver|Automated testing
Semantic Kernel||LLM
semantic-release
Semaphore CI|semaphoreci,=~Semaphore|CI/CD
Semgrep
=Sensu||Monitoring
SentinelOne||EDR
=~Sentry|sentry.io|Monitoring
=Service Cloud|salesforce service cloud|Salesforce
ServiceNow|service now,=!SNOW
=SHAP
Siebel|oracle siebel|CRM
Siemens S7|simatic s7,=~S7-1500,=~S7-1200|PLC
=!Sigma|sigma computing
=Sinon|sinon.js|JavaScript
Sisense||Business intelligence
=Skaffold||Kubernetes
=!Sketch|sketch app
SketchUp
=~Slack|=!Slack
=Slurm|=SLURM|High-performance computing
Smart TV|smart tvs,android tv,apple tv,fire tv
=!Snort
=Snowflake|=SNOWFLAKE,=SnowFlake,!snowflake,snowflake db,snowflake data warehouse|SQL,Data warehousing
Snowpark|snowpipe|Snowflake
=Snowplow||Event tracking
Snyk
SoapUI|soap ui,readyapi|API testing
-Soda|soda core
=Solaris||Unix
SolarWinds|solar winds|Monitoring
SolidWorks|solid works
SonarQube|sonar qube,sonarcloud,=Sonar,sonarlint|Static analysis
=SOQL|=SOSL|Salesforce
Sourcetree||Git
=Spacelift||Terraform
SpecFlow||BDD,.NET
=Spinnaker||CI/CD
Splunk||Logging
=~Spock|spock framework|Groovy
SpotBugs|findbugs|Static analysis
Spotfire|tibco spotfire|Data visualization
Spring AI||Spring
Spring Cloud Gateway||Spring Cloud
-SQL Developer|oracle sql developer|Oracle
SQLMesh|sql mesh|SQL,Data transformation
Sqoop|apache sqoop|Hadoop
=!Square|square api,square payments
=~Starburst||Trino
StarRocks
StatsD|=!Graphite
Statuspage
=!Stitch|stitch data|ETL
STM32||Microcontrollers
StreamSets||ETL
stylelint||CSS,Linting
Sublime Text
Substance Painter|substance designer|3D
=!Substrate||Blockchain,Rust
Subversion|svn,apache subversion|Version control
SuccessFactors|sap successfactors|SAP
SuiteScript||NetSuite
-Sulu|sulu cms
Sumo Logic|sumologic|Logging
=~Superset|apache superset|Business intelligence
Supertest||API testing
=~Suricata
=SUSE|suse linux|Linux
=!SWC||JavaScript
Swift Package Manager|=SPM|Swift
Sylius||Symfony
systemd
SystemVerilog UVM|=UVM
Tableau||Data visualization,Business intelligence
Tabnine||AI coding tools
Tabular Editor|tabular models,=VertiPaq|Power BI
Tailscale||VPN
Talend||ETL
tcpdump
=Tealium
TeamCity|team city|CI/CD
Tekton||CI/CD,Kubernetes
=Telegraf||Monitoring
-Teleport|gravitational teleport
Telerik||.NET
=Temenos|=T24
=!Temporal|temporal.io
=Tenable
Terraform|hashicorp terraform|Infrastructure as code
Terraform Cloud|terraform enterprise|Terraform
Terragrunt||Terraform
TestCafe||End-to-end testing
TestComplete||Automated testing
Testcontainers|test containers|Docker,Integration testing
TestNG|test ng|Java,Unit testing
TestRail|test rail
=TFS|team foundation server,=TFVC|Version control
-TGI|text generation inference
=!Thanos||Prometheus
ThoughtSpot||Business intelligence
ThreadX|azure rtos|RTOS
TIA Portal|siemens tia portal,siemens step 7|PLC
TIBCO
-Ticketing systems|ticketing system,ticketing tools,helpdesk ticketing,service desk tools
Tivoli
Tizen
tmux
=TOAD|toad for oracle
Tomcat|apache tomcat|Java
=Tosca|tricentis|Automated testing
=!tox
Traefik
Travis CI|travisci,=~Travis|CI/CD
Trello
=Trino||SQL
=Trivy
=!Truffle|truffle suite|Solidity
TSO/ISPF|=TSO,=ISPF|z/OS
Turborepo|Turbopack|Monorepo
TwinCAT|beckhoff|PLC
=Tyk||API gateway
=U-Boot
Ubiquiti
Ubuntu||Linux
=UFT|=QTP,micro focus uft,quicktest professional|Automated testing
UiPath|ui path|RPA
Unity Catalog||Databricks
Unity Test|throwtheswitch|C,Unit testing
Unix
=!uv
=Vagrant||Virtual machines
Valgrind|address sanitizer|Debugging
vcpkg
=~Veeam|veeam backup
=Veeva
Velero||Kubernetes
Veracode
Vercel AI SDK|ai sdk
VersionOne
VictoriaMetrics
=Vim|neovim
VirtualBox|Oracle VirtualBox|Virtualization
=Visio
=Visual Studio|ms visual studio,visual studio 2019,visual studio 2017
Visual Studio Code|vs code,vscode
=Vite|vite.js,vitejs|JavaScript
Vitest||JavaScript,Unit testing
Vivado|xilinx,xilinx vivado|FPGA
VMware NSX|nsx-t,=NSX|VMware
=!Vonage
=VSAM||z/OS
vSAN|vmware vsan|VMware
VxWorks||RTOS
=!Wayland||Linux
WebdriverIO|webdriver.io,wdio|Automated testing
WebLogic|web logic,oracle weblogic|Java
webMethods|web methods|API integration
=webOS
Webpack|web pack|JavaScript
WebSphere|web sphere,=WAS|Java
WebStorm
Win32|windows api,=WinAPI,windows drivers|Windows,C++
WinCC|simatic wincc|SCADA
=Windows|=WINDOWS,microsoft windows,ms windows,windows os,windows 10,windows 7,windows 11,windows nt,windows operating systems,windows environment
-Windows Autopilot|=!Autopilot,microsoft autopilot|Windows
Windows Server||Windows
=!Windsurf||AI coding tools
WireGuard||VPN
WireMock||Mocking
Wireshark|wire shark
=~Wiz
=!Workday|workday hcm,workday studio
WorkManager||Android
WorkOS||SSO
=WSL
=WSUS
XAMPP|=MAMP
Xcode|x code|iOS
XCTest|xcuitests|iOS,Unit testing
=!Xero
=XMPP
=!Xray|xray jira,jira xray,xray test management
=xUnit|xunit.net|Unit testing
=~Yarn|!yarn,yarn workspaces|JavaScript
Yocto|yocto project|Linux
YouTrack
=z/OS|mainframes
Zabbix||Monitoring
Zapier
ZBrush||3D
=Zeek
Zendesk|zen desk
ZenML||MLOps
=Zephyr|zephyr rtos,zephyr os|RTOS
Zephyr Scale|zephyr jira
Zeplin
ZeroMQ|0mq|Message queues
=Zerto
Zipkin||Distributed tracing
=Zoho||CRM
Zookeeper|apache zookeeper
=!Zoom
Zscaler
Zuora
=Zuul||Spring Cloud
=Zynq||FPGA
@protocol
=802.1X
=AMQP
=BACnet
=BGP
CAN bus|=!CAN,canbus,can protocol
=CANopen||CAN bus
=CoAP
=DHCP
=DICOM
=DNS|domain name system
DO-178C|do-178,do-178b,do-178b/c
=EDI|electronic data interchange,=EDIFACT
=EIGRP
EtherCAT
=Ethernet
=EVPN
=FHIR|hl7 fhir,=FHIR R4|?HL7
Fibre Channel|fiber channel
FIDO2|webauthn,passkeys
FIX protocol|=FIX
=FlexRay|lin bus
=FTP
=HL7
=HLS|http live streaming|Video streaming
HTTP|http/https
HTTP/2
=I2C
IEC 62304
=IMAP|=POP3
IPsec||VPN
IPv6|ipv4,ipv4/ipv6
iSCSI
ISO 21434|iso/sae 21434
ISO 8583
JSON-RPC
=JTAG|=SWD
=JWT|json web tokens,=JWTs,jwt tokens,jwt authentication,jwt-based
Kerberos
LAN/WAN|=WAN,=LAN
=LDAP
=MFA|=2FA,multi-factor authentication,two-factor authentication
Modbus
MPEG-DASH||Video streaming
=MPLS
=MQTT
mTLS|mutual tls|SSL
NETCONF|restconf
=NTP
=NVMe
OAuth|oauth2,o-auth
OPC UA
Open banking
OpenID Connect|openid,open id connect,oidc
=OSPF
=PCIe|pci express
PROFINET|profibus
=PSD2
=PSD3
=QUIC|http/3
=~RADIUS|tacacs
Routing and switching|routing protocols,network switches,routers and switches,switching and routing,routing & switching
RS-485|rs485,rs-232,rs232
-RSS|rss feeds
=RTMP
=RTSP
=SAML|saml 2.0
=SCIM||Identity management
=SCTP
SFTP
=SMTP
=SNMP
SOME/IP
Spanning tree|=!STP,spanning tree protocol
=SPI|serial peripheral interface
=SSH
=SSL|ssl/tls,=TLS,tls/ssl,ssl certificates
=SSO|single sign on
=STOMP
SWIFT messaging|iso 20022
=TCP/IP|=TCP,tcp ip,tcp/ip protocols,tcp/ip stack,tcp/udp
=UART|=USART
=UDP
=!USB|usb protocol,usb drivers
=VLAN|=VLANs
=VPN|=VPNs
=VXLAN
@practice
A/B testing|a/b tests,ab testing,split testing,multivariate testing,a/b experimentation
Acceptance testing|uat,acceptance tests
Access control|access control lists,=ACLs,access reviews,user access management,logical access
Accessibility|a11y,accessibility standards,accessible ui,accessibility guidelines,accessibility best practices,accessibility compliance,ada compliance,section 508,508 compliance,accessible web,digital accessibility
Accessibility testing|a11y testing
Ad hoc testing
Adversary emulation|breach and attack simulation,adversary simulation|Red teaming
Affiliate marketing
Agile coaching|agile coach|Agile
AI security|llm security,ml security,adversarial machine learning,prompt injection
-Alerting|!alerting,alert management
Analog electronics|analog circuits,analogue electronics
Analytics engineering|analytics engineer
Anomaly alerting
API authentication||Authentication
API design|api development,backend api development,rest api development,designing apis,api architecture,rest api design,restful api design,designing and developing apis,design apis,api first,designing restful apis,build apis,building apis
API documentation|api docs
API integration|third-party integrations,third party apis,integrating apis,integrations with third-party,3rd party apis,3rd party integrations,integrating with apis
API testing|api tests,rest api testing,api automation testing,testing apis
App store optimization|=ASO
Architecture decision records|=ADR,=ADRs,decision records|Software architecture
Auditing|it audit,technology audit
Automated testing|test automation,automated tests,automation testing,testing automation,automated test suites,automated software testing,automate tests,automated qa,qa automation,=SDET,automating tests,automation tests
Automation|process automation
Automotive cybersecurity
Backend development|back-end engineer,backend,back end,server side development,back-end developer
Backup|backup solutions,data backup,backup systems,backup strategies,backup management
Bare metal|bare-metal servers,bare metal provisioning
=BDD|behavior-driven development
Behavioral modeling
Benchmarking|performance benchmarking,micro-benchmarks,benchmark tests
Binary analysis|disassembly,binary exploitation
Black-box testing|black-box,black box tests
Blue teaming|blue team
Board bring-up|hardware bring-up,bring-up of boards,silicon bring-up|Embedded systems
Board support packages|=BSP|Embedded systems
Bootloader development|bootloader|Embedded systems
Boundary value analysis|equivalence partitioning
Browser security|same-origin policy,content security policy,=CSP
Bug tracking|defect tracking,defect management,issue tracking
Build systems|build tools,build engineering,build processes,build scripts,build and release
Business analysis|business analyst,business process analysis
Caching|cache invalidation,!cache,distributed cache,cache management
-Capacity planning|!capacity planning,infrastructure capacity planning
Card sorting
Certificate management|certificate lifecycle,ssl certificate management|PKI
Change management|change control,change advisory board,=!CAB
Chaos engineering|chaos monkey
CI/CD|cicd,ci-cd,ci & cd,continuous integration,continuous delivery,continuous deployment,=CI,ci and cd,continuous integration/continuous delivery,continuous integration/continuous deployment,continuous integration and continuous delivery,build pipelines,deployment pipelines,deployment automation,continuous integration and continuous deployment,ci pipelines,automated deployments,ci systems,build automation,automated builds
Clean code|clean coding,cleancode
Client-side rendering|=CSR,client-side routing
Cloud security posture management||Cloud security
Cloud workload protection|=CWPP,=CNAPP,cloud-native application protection|Cloud security
Clustered file systems|cluster file systems,parallel file systems,shared file systems
Code generation
Code review|peer reviews,peer code reviews,code reviewing,reviewing code,review code,review prs,review pull requests,pr reviews,code and design reviews,reviewing pull requests,perform code reviews,design and code reviews,review peer code,pull request reviews,code inspections,review each other's code,reviews of code
Code signing
Coding standards|code standards,coding guidelines,coding best practices,coding conventions,programming standards,code style guidelines
Color theory
Communication protocols|communications protocols
Compatibility testing
Competitive programming||Algorithms
Complexity theory
Compliance|regulatory compliance,compliance management
Component architecture|component design
Component testing|component tests
Computational geometry||Algorithms
Configuration management|config management
Conformance testing|compliance testing
Container security|kubernetes security,image scanning,container scanning|Containers
Content strategy|content design,ux writing,ux writer
Contract testing|contract tests,consumer-driven contracts
Conventional Commits|commit messages
Copywriting
Cross-browser testing|cross browser,browser compatibility
Cross-platform development|cross platform mobile,multi-platform development|Cross-platform
Crowdtesting|crowdsourced testing
Customer analytics|customer lifetime value,=LTV,=CLV,churn prediction,churn analysis
Customer development
=DAST|dynamic application security testing|Security testing
Data analysis|data analytics,data analyst,analyzing data,analyze data,data analyses,analyse data
Data anonymization|data masking,pseudonymization,de-identification|Data privacy
Data archiving|data retention,archival storage
Data center networking||Networking
Data center operations
Data compression|compression algorithms
Data deduplication|entity resolution,record linkage,data matching,deduplication
Data engineering|data engineer,data platform engineering
Data extraction|extraction of data,web data extraction
Data literacy
Data mapping|field mapping
Data marketplace
Data modeling|data models,database modeling,database models,data schemas,logical data modeling,physical data modeling,entity relationship modeling,er modeling,modeling data
Data observability
Data privacy
Data processing|processing of data,data processing systems,large-scale data processing
Data profiling||Data quality
Data reconciliation
Data recovery|restore procedures
Data replication tools
Data science|data scientist
Data stewardship|data steward|Data governance
Data storytelling||Data visualization
Data vault
Data-driven testing
Database administration|database administrator,=DBA,database management
Database design|db design,relational database design,schema design,database schemas,database modeling and design,designing databases,database architecture,sql database design
Database development|database programming,database developer,sql development,database applications
Database migrations|db migrations,schema migrations,data migrations,database schema migrations,sql migrations,=!migrations
Database testing
=DataOps
Debugging|debug
Deception technology|honeypots
Dependency management|package management,dependency updates
Design for manufacturing|=DFM,design for manufacturability
Design for testability|=DFT,scan insertion,=ATPG
Design systems|component libraries
Design systems governance
Desktop development|desktop applications,desktop apps,windows desktop development
Detection engineering|detection rules,sigma rules,writing detections
Developer relations|devrel,developer advocacy,developer advocate,developer evangelism
Device driver development|writing drivers,driver programming,linux drivers,windows drivers development
=DevOps|dev ops,=Devops,devops practices,devops tools,devops culture,devops engineer
DevSecOps|dev sec ops
Digital advertising|online advertising,display advertising,ad operations,ad tech platforms
Digital design|digital logic,digital logic design,digital circuits,logic design,digital electronics
Digital marketing|online marketing
Dimensional modeling|dimensional models,dimensional data modeling,star schemas,kimball,snowflake schema,dimensional data models
Directory services
Disaster recovery|backup and recovery,backup and restore,business continuity
Distributed tracing|tracing tools,request tracing,correlation ids
DNS security|=DNSSEC
Documentation as code|docs as code|Technical writing
Dynamic programming||Algorithms
Email development
Email marketing
Embedded security|embedded cryptography,firmware security,hardware security|Embedded systems
EMC testing|emi/emc,electromagnetic compatibility
Emulation|hardware emulation,fpga prototyping
End-to-end testing|end-to-end tests,e2e,end-to-end automated tests,e2e test automation,end-to-end test automation
Endpoint management|device management,unified endpoint management,=UEM,mobile device management,desktop management
Endpoint security|endpoint protection,antivirus,endpoint detection
Error handling|exception handling
Experiment platforms
Exploratory testing
Eye tracking
Failure analysis|=FMEA,failure mode and effects analysis,=FMECA,fault tree analysis,=!FTA
Feature flags|feature toggles,feature flagging
File systems|distributed file systems,file system design
Form handling|web forms design
Formal verification|formal methods,model checking,theorem proving,formal specification
Fraud analytics
Frontend development|front-end engineer,frontend,front end,client-side development,ui development,front-end developer
Full-stack development|full stack,fullstack,full stack developer
Functional testing|functional tests
Functional verification|constrained random verification,coverage-driven verification,asic verification,design verification engineer,testbench development,testbenches
Funnel analysis|conversion funnels,funnel analytics
Fuzz testing|fuzzing
Game design|game designer
Game development|game developer,game programming,game engines,gameplay,games development,game dev
Game theory
Gamification
Geospatial analysis|spatial analysis,spatial data
Git branching|branching strategies,git branching strategies,branching and merging,trunk based development,branching models,git-flow branching|+Git
GitOps|git ops
Go-to-market strategy
Golden tests|approval testing,golden master testing
Graph theory|graph algorithms|Algorithms
Growth hacking|growth marketing,growth engineering
Hardware design|hardware engineering,hardware development,electronic design,electronics design,circuit design,hardware engineer
Hardware testing|hardware validation,hardware debugging,board testing,hardware verification
Hardware/software co-design|hardware software codesign
Hardware/software integration|hardware-software integration,hw/sw integration
Hash tables|hash maps,trees and graphs,linked lists,binary trees|Data structures
Heuristic evaluation
High availability|highly available,fault tolerance,fault tolerant
High-level synthesis|=HLS synthesis
High-load systems|high load,high traffic websites,high scale systems
Human factors|ergonomics
Human-computer interaction|=HCI,human machine interaction
Hybrid apps|hybrid mobile apps,hybrid applications|Mobile development
Hydration strategies|partial hydration,islands architecture
Iconography
Idempotency|idempotent
Identity federation|federated identity,identity governance,=IGA|Identity management
Image optimization
Incident management|incident management process,managing incidents
Incident response|incident handling,security incident response,responding to incidents,incident responders,=!IR,=CSIRT,=DFIR
Incremental static regeneration|=ISR
-Indexing|index optimization,index tuning,!indexing,!indexes,db indexing,indexing strategies,basic indexing,indexes and constraints,database indexes
Infrastructure as code|=IaC,=IAC,iac tools,infra as code,infrastructure automation as code
Infrastructure automation|infrastructure management,automation of infrastructure
Infrastructure security
Input validation|request validation,validation of payloads,payload validation,form validation,input sanitization,schema validation,validate input,validation of input
Installation testing
Integration testing|integration tests,automated integration tests,system integration testing,=SIT
Internationalization|i18n,localization,l10n,internationalization and localization
Interoperability testing
Interrupt handling|interrupt service routines|Embedded systems
IoT security||IoT
IT governance|governance risk and compliance,=GRC,it risk management
IT support|desktop support,helpdesk support,service desk,=!L2 support,it helpdesk,l1 support,l3 support
-Joins|sql joins,complex joins
Keyword-driven testing||Automated testing
!Level design|level designer
Linting|linters
Linux packaging|debian packaging,rpm packaging,package maintainers
Live ops|liveops,live operations games
Load balancing|load balancers
Localization management|translation management
Localization testing|internationalization testing
Log forensics
=Logging|!logging,centralized logging,structured logging,application logging,log management,log aggregation,logging tools,log analysis,logging solutions
Logic synthesis|rtl synthesis,synthesis and timing
Low-latency systems|low latency,ultra-low latency,low-latency software
Low-power design|power optimization,battery optimization,energy efficiency of software
Maintainability|maintainable code,maintainable software,code maintainability
Managed services|managed service provider,=!MSP
Manual testing|manual tests,manual qa
Master data management|=MDM
Medallion architecture|medallion
Memory forensics||Digital forensics
Memory management
Memory optimization|memory leaks,memory footprint
Metrics definition|kpi definitions,metric definitions
Mixed-signal design|mixed signal
MLOps|ml ops,=LLMOps
Mobile development|mobile apps,mobile applications,mobile developer
Mobile security|mobile app security,mobile application security|Application security
Mobile testing|mobile app testing,mobile test automation
Mocking|mock objects,mocks and stubs
Model monitoring|model drift,data drift,drift detection|MLOps
Model-based testing
-Monitoring|!monitoring,system monitoring,application monitoring,performance monitoring,infrastructure monitoring,monitoring solutions,monitoring systems,monitoring and alerting,production monitoring,=APM,monitoring infrastructure,monitoring platforms,monitoring/alerting,monitoring & alerting,monitoring techniques,server monitoring,monitoring dashboards,cloud monitoring,network monitoring,service monitoring,monitoring technologies,monitoring software,monitoring strategies
Monorepo|mono repo
Monte Carlo methods||Statistics
Mutation testing
Native app development|native mobile development,native apps,native mobile apps|Mobile development
Native extensions|native modules,native plugins,native bindings
Network access control|=!NAC|Network security
Network automation|network as code,automating networks|Networking
Network forensics
Network operations|network operations center,=NOC
Network segmentation|microsegmentation|Network security
Network troubleshooting|troubleshooting networks|Networking
Network virtualization|=NFV,network function virtualization,=VNF|Networking
-Normalization|database normalization,normal forms,3nf
Numerical optimization|convex optimization,nonlinear optimization|Mathematics
Observability
On-call|on-call rotation,on call support,on-call duty,pager duty rotation
Open source|=OSS
OT security|ics security,industrial cybersecurity,industrial control system security
Packet analysis|packet capture,packet inspection,deep packet inspection,protocol analysis|Networking
Packet processing|=DPDK,fast packet processing
Page Object Model|page objects,page object pattern,pom pattern,=!POM|Automated testing
Pagination
Pair programming|pair program,paired programming,mob programming,pairing
Parsing|parser development,lexers and parsers
-Partitioning|data partitioning,database partitioning,table partitioning,!partitioning
Password management|password policies,password managers
Passwordless authentication|biometric authentication|Authentication
Patch management|server patching,os patching
Penetration testing|pentest,pentesting,pen tests,penetration tests,pen-testing
-Performance analysis|profiling tools,performance analysis
Performance testing|performance tests,load testing,load tests,stress testing,performance & load testing,load and performance testing,load/performance testing
Performance tuning|performance optimization,optimizing performance,code optimization,performance profiling,performance tune,performance engineering,tuning performance,optimizing application performance,application performance optimization
Physical verification|=DRC/LVS,place and route,floorplanning
Platform engineering|developer platforms,platform engineer
Playtesting
Plugin development|plugin architecture
Postmortems|post-mortems,blameless postmortems
Privacy engineering|privacy by design,privacy-enhancing technologies,differential privacy,homomorphic encryption
Problem management|problem management process
Process modeling|business process modeling notation,process mapping,value stream mapping
Product design
Product management
Profiling|memory profiling
Project management|project planning
Property-based testing
Prototyping|prototypes
Pull requests|=PRs,merge requests
=QA|quality assurance,software qa,qa testing,qa processes,software testing,qa methodologies
Quality control|=!QC
Quality engineering|quality engineer,=QE
Quality management|quality management systems,=QMS
Query optimization|query tuning,sql tuning,optimizing queries,sql optimization,optimize queries,query performance,sql query optimization,database optimization,database tuning,sql performance tuning,database performance,optimizing sql,optimize sql queries,sql query tuning,optimized queries,execution plans,performance tune sql
Rapid application development|=!RAD
Rapid prototyping
Rate limiting|rate limits,throttling
-Records management|records management systems
Recovery testing
Red teaming|red team,purple team,purple teaming
Refactoring|refactors
Regression testing|regression tests
Regular expression matching
Release management|release engineering,release planning
Release trains|=ART planning,pi planning,program increment planning|SAFe
Reliability testing
-Replication|database replication,data replication,!replication
Requirements analysis|requirements gathering,requirement gathering,requirement analysis,gathering requirements,requirements engineering,requirements elicitation,requirements definition
Requirements management|requirement management,requirements traceability,traceability matrix
Requirements verification
Responsive design|=RWD,responsive layouts,responsive websites,responsive development,responsive front-end development,responsive web,responsive ui,mobile first,responsive user interfaces,mobile responsive,responsive interfaces,adaptive design
-Retries|retry logic,exponential backoff,circuit breakers
Reverse engineering
Reverse proxy configuration
Risk assessment|security risk assessments,assessing risks
Risk management|security risk management,it risk,technology risk
Risk-based testing
Root cause analysis|=RCA
Row-level security|=RLS
Sanity testing
Scalability|scalable systems,highly scalable,horizontal scaling,scalable architectures,scaling systems
Scripting|scripting languages,automation scripts,writing scripts,scripting automation
Search engine marketing|=SEM,paid search,=PPC,pay-per-click
Secrets management|secret management,managing secrets,secrets hygiene
Secure boot|trusted boot,measured boot,verified boot
Security architecture|security architect,security by design,secure architecture,security design
Security audits|security auditing,security assessments
Security code review|secure code review|Secure coding
Security controls|implementing controls
Security frameworks|cybersecurity frameworks,compliance frameworks
Security hardening|system hardening,os hardening,hardening systems,server hardening guidelines,linux hardening
Security monitoring|security event monitoring,continuous monitoring,security information and event management
Security protocols|secure communication protocols,secure protocols
Security testing|security tests
Security testing automation
Self-service analytics|self-serve analytics,self-service bi,self-service reporting
Semantic versioning|=SemVer
=SEO|search engine optimization,technical seo
Serialization|deserialization,data serialization,serialization formats,binary protocols
Server-side rendering|=SSR
Service catalog
Service design|service designer
Session-based testing|test charters|Exploratory testing
Sharding
Shift-left testing|shift-left
Signal integrity|power integrity
Site reliability engineering|=SRE,site reliability
Slowly changing dimensions|=SCD,scd type 2
Smoke testing|smoke tests
Snapshot testing|snapshot tests
Soak testing|endurance testing|Performance testing
Social media marketing|social media management,=!SMM
Software architecture|software design,application design,application architecture,architecture patterns,architectural patterns,architecture design,system architecture and design,architectural design
Software composition analysis|=!SCA
Soldering|smd soldering,rework and soldering
Solution architecture|solution architect,solutions architect,solutions architecture,architecting solutions
Sorting algorithms|sorting and searching|Algorithms
State management
Static analysis|static code analysis,=SAST,code analysis tools,static analyzers,static code analyzers
Static code review|code audits,code auditing
Static site generation|=SSG,static sites
Static timing analysis|=!STA,timing analysis
Statistical modeling|statistical models,statistical analysis,statistical methods|Statistics
Statistical process control|=!SPC|Statistics
=STLC|software testing life cycle
Stochastic processes|stochastic modeling,stochastic calculus|Mathematics
Storage management|storage administration,=!Storage,storage systems administration,storage solutions,storage technologies,storage arrays,enterprise storage
Stored procedures|stored procs,sql stored procedures,store procedures,functions and triggers
Storyboarding|storyboards
String algorithms||Algorithms
Structured cabling|network cabling,fiber optics,fibre optics
Subnetting|subnets,ip addressing,=CIDR,ip subnetting|Networking
Supply chain security|software supply chain,=SLSA
Survival analysis
System administration|systems administration,linux administration,system administrator,linux system administration,windows administration,server administration,sysadmin,systems administrator|?Linux,?Windows
System design|systems design,system architecture,systems architecture,high-level design,low-level design,system-level design,solution design,technical design
System testing|system tests
Systems engineering|system engineering,systems engineer
Systems programming|system programming,systems-level programming
=TDD|test driven,test-driven development
Technical debt|tech debt
Technical specifications|functional specifications,technical specs,software specifications,design specifications,functional specs,system specifications,software requirement specifications,technical requirements documents,requirements specifications
Technical writing|technical documentation,documentation writing,writing documentation,write documentation,software documentation,document code,documenting architecture,technical document writing,design documents,technical design documents,technical design documentation,write documents
Test automation frameworks|automation frameworks,test frameworks|Automated testing
Test cases|test scripts
Test coverage|code coverage
Test data management
Test doubles|stubs and fakes|Mocking
Test planning|test plans
Test pyramid
Test reporting|test evidence
Test strategy
Theming|dark mode,design tokens|Design systems
Thermal design|thermal analysis
Third-party risk management|vendor risk,supplier risk,=TPRM
Toil reduction|reducing toil
Traceability|requirement traceability
-Transactions|database transactions,acid transactions,=ACID,acid properties,transaction management,distributed transactions
Troubleshooting|troubleshoot,problem diagnosis
Trusted execution environments|=TEE,trustzone,=SGX,confidential computing,secure enclaves
Typography
=UI|user interfaces,=UIs,=GUI
UI design|user interface design,web ui design,gui design,interface design
UI testing|gui testing,user interface testing,ui automation,frontend testing|Automated testing
UI/UX|ux/ui,ui & ux,ux & ui,ui-ux
Unit testing|unit tests,unit tested,automated unit tests
Uptime monitoring|synthetic monitoring,real user monitoring,synthetic tests,end-user monitoring|Monitoring
Usability|usability engineering
Usability testing|usability tests,user testing
User flows|user journeys,journey mapping,customer journey mapping,user journey maps
User research|ux research,user interviews,usability studies,ux researcher,customer research
User stories|story writing
User-centered design|human-centered design,user-centred design,=HCD,=UCD
=UX|user-experience
UX design|user experience design
Verification and validation|=V&V,verification & validation,design verification
Version control|source control,source code management,source code control,=SCM,=VCS,versioning systems,revision control,code versioning tools,version control systems
Vibe coding||AI coding tools
Visual design|visual designer,graphic design,graphic designer,ui graphics
Visual regression testing|visual testing
Vulnerability remediation|remediating vulnerabilities,vulnerability triage,fixing vulnerabilities
Vulnerability research|exploit development,exploitation,zero-day research,bug hunting
Watchdog timers|watchdogs|Embedded systems
Web accessibility|accessible websites,accessible web applications|Accessibility
Web application security||Application security
Web design|website design,web designer
Web development|web application development,web applications development,web app development,web developer,web programming
Web hosting|website hosting
Web performance|frontend performance,page speed,site speed,front-end performance,website performance,frontend performance optimization
Web scraping|data scraping,web crawling,web crawlers,web scrapers
White-box testing|white-box,white box tests,glass box testing
Window functions|sql window functions,=CTEs,common table expressions
Wireframing|wireframes
Wireless networking|wireless networks,wlan,wireless lan,wi-fi networks|Networking
Wireless security
@concept
2D animation|2d games,2d graphics,spine 2d
=3D|3d modeling,3d rendering,3d game,3d animation
=5G|=LTE,4g/lte,5g nr,=3GPP
=ABAC|attribute-based access control
=AdTech|ad tech,programmatic advertising,=RTB,ad serving,real-time bidding
=AI|artificial intelligence,=A.I.,ai/ml,ai-powered tools
AI agents|agentic,multi-agent systems,llm agents,autonomous agents,!agents|LLM
AI coding tools|ai coding assistants,ai-assisted coding,ai developer tools,ai-powered development tools,ai assisted development,ai-assisted programming,ai pair programming,ai-assisted tools,ai development tools,coding agents,ai assistants,ai tooling,ai-assisted engineering
AI ethics|responsible ai,ethical ai,ai safety
Air-gapped networks|air gapped
=AJAX|=Ajax
Algorithms
Analog design|analog circuit design,=SPICE,=LTspice
-Animation|motion design,web animations
Anomaly detection|outlier detection
Anti-money laundering|=AML,=KYC
=API|=APIs,application programming interfaces
API gateway|api gateway products
API management
API security
Application security|appsec,app security,web security,software security
=ArchiMate
=Arduino
=!ARIMA||Time series
=ARINC 429|arinc 653,=!ARINC
=ARM|arm architecture,arm processors
ARM Cortex|cortex-m,arm cortex-m,arm cortex-a|Microcontrollers,ARM
=ASIC
=ASPM
AsyncAPI
Asynchronous programming|asynchronous,!async,asynchronicity,async/await,asynchronous code
Audio processing|audio programming,audio engineering,wwise,=FMOD
=Authentication|user authentication,token-based authentication,authentication protocols,!authentication,authentication mechanisms,authentication/authorization,auth
=Authorization|!authorization,user authorization
AutoML|automated machine learning|Machine learning
-Automotive software|automotive embedded
Automotive SPICE|aspice
=AUTOSAR
Background jobs|job queues,background workers,background processing
Bastion hosts|jump hosts,jump servers
Batch processing|batch jobs,batch processes,batch data processing,batch and streaming
Bayesian statistics|bayesian
Behavior trees||Game AI
=BFF|backend for frontend,backends for frontends
Big data|bigdata,large datasets,large data sets,large scale data,large volumes of data
Bioinformatics|computational biology,genomics
=Bitcoin||Blockchain
Blockchain|block chain,distributed ledger,=DLT
Blue-green deployment|blue/green deployments,canary deployments,canary releases,rolling deployments,zero-downtime deployments
Bluetooth
Bluetooth Low Energy|=BLE,bluetooth le|Bluetooth
Botnets
=BPM|business process management,business process modeling,bpmn modeling
Browser extensions|chrome extensions
=BSI IT-Grundschutz|it-grundschutz
Buffer overflows|memory safety,memory corruption
Bug bounty|bug bounty reports
Business intelligence|=BI,bi tools,bi reporting,bi solutions,bi/reporting
C4 model
=C5 attestation
=!CAD|computer-aided design
=CASB|cloud access security broker
=CCPA
Certificate authorities||PKI
Change data capture|=CDC
Chatbots|conversational ai,virtual assistants
=CIEM
CIS benchmarks|cis controls
=CJIS
-Classification|classification algorithms,text classification,image classification,!classification
Clickjacking
Client-server architecture|client/server,client server
-Clustering|clustering algorithms,k-means,!clustering
=CMMI
=CMS|content management,=CMSs
=COBIT
Code splitting|lazy loading,tree shaking,bundle size
Cohort analysis|cohort analyses
Common Criteria|=FIPS 140-2,fips 140-3,=FIPS
-Compilers|!compiler,compiler design,compiler development
Complexity analysis|big-o
Computer graphics|3d graphics,rendering engines
Computer vision|image processing,image recognition,object detection,machine vision,image analysis,image segmentation,=CV algorithms
Concurrency|concurrent programming,concurrent systems
Consensus algorithms|consensus protocols,distributed consensus,=Raft,=Paxos|Distributed systems
Container orchestration|containers and orchestration,containerization and orchestration,orchestration of containers,container orchestration tools,container management,container orchestration platforms,container management and orchestration,container orchestration systems,orchestrating containers,container orchestrators|+Containers
Containers|containerization,containerize,containerised,linux containers
Control systems|control theory,pid control,motion control
Conversion rate optimization|=CRO
=!Cookies|!cookies,http cookies
=COPPA
Core Web Vitals|web vitals,lighthouse scores|Web performance
=CORS
=COSO
=CQRS
=CRM|=CRMs,customer relationship management,crm systems
Cross-platform|multiplatform,multi-platform
Cryptography|cryptographic,crypto libraries
=CSA STAR|cloud controls matrix
=CSRF|=XSRF,cross-site request forgery
CSS preprocessors|css pre-processors,css frameworks
Customer data platform|=CDPs
Customer segmentation
=CVE|=CVEs
=CVSS
=CWE|cwe top 25
=Cyber Essentials
Cyber Kill Chain|kill chain
Cyber Resilience Act
Cybersecurity|cyber-security
Dashboards|dashboarding
Data architecture|data architect
Data cleaning|data cleansing,data wrangling,cleaning data,data preparation,data preprocessing,data munging,clean data,data pre-processing,data cleanup
Data contracts
Data fabric
Data governance|data lineage,data catalog,data cataloging,metadata management
Data ingestion|ingestion of data,data ingest
Data integration|integrating data
Data labeling|data annotation,labeling data
Data lake|lakehouse
Data management
Data mesh
Data mining
Data pipelines|data ingestion pipelines,ingestion pipelines,data processing pipelines,analytics pipelines,pipelines for data,ml pipelines,data flows
Data quality|data integrity,data accuracy
Data security|data protection,security of data
Data structures
Data testing|data tests,dbt tests
Data transformation|transforming data,transform data
Data validation|data validation checks,data validation rules|Data quality
Data visualization|data viz,dataviz,visualizing data,visualize data,visualizations
Data warehousing|data warehouse,=DWH,=EDW,enterprise data warehouse,cloud data warehouses,data marts,cloud warehouses,=DW,dw/bi
Data-intensive applications
=DDoS|ddos protection
Deep learning|deep neural networks,=DNN,=DL|Machine learning
=DeFi|decentralized finance|Blockchain
Dependency injection|=IoC,inversion of control,=!DI
Design patterns|software design patterns,programming patterns,gang of four,=GoF,oo design patterns,object-oriented design patterns
Device tree||Linux
Digital forensics|forensic analysis,computer forensics
Digital signatures|electronic signatures,e-signatures|Cryptography
Dimensionality reduction|=!PCA,principal component analysis
=DISA STIG|=STIG,=STIGs
Distributed computing|distributed processing,parallel computing,grid computing,distributed data processing,distributed compute
Distributed systems|distributed applications,distributed services,distributed software systems,distributed architectures,distributed backend systems,distributed environments
=DLP|data loss prevention
=DO-160
=DO-254
=DOM|the dom,dom manipulation,document object model,virtual dom
DORA metrics
=DORA regulation|digital operational resilience act
=DSP|signal processing
=DSPM
E-commerce|ecommerce,online shop,online retail
Edge computing|edge devices
=EDR|=XDR
Embedded systems|embedded software,embedded development,embedded programming,embedded devices,embedded engineering,embedded applications,embedded environment
=Embeddings|!embeddings,vector embeddings,text embeddings,word embeddings,embedding models
EN 50128|en 50126
Encryption|encryption algorithms,encryption at rest
Enterprise architecture|enterprise architect
Enterprise integration patterns|=EIP
-Entity component system|entity-component-system,unity ecs,unity dots
=ERP|enterprise resource planning,erp systems
=ESB|enterprise service bus
ESP32|esp8266
=Essential Eight
Ethereum|=EVM|Blockchain
=ETL|etl pipelines,extract transform load,etl processes,elt,etl tools,etl development,etl jobs,etl frameworks
EU AI Act
Evals|llm evaluation
Event sourcing
Event streaming|event streams,stream processing,streaming data,data streaming,real-time data processing,streaming platforms,streaming technologies,realtime streaming,streaming systems,real time streaming,streaming jobs,streaming pipelines,streaming applications
Event tracking|analytics tracking,event collection,event instrumentation
Event-driven architecture|event driven,=EDA,event-driven microservices,event based architecture
Eventual consistency|cap theorem
Experiment tracking||MLOps
-Experimentation|experiment design,design of experiments,causal inference
Explainable AI|=XAI,model interpretability,explainability,model explainability
Exploratory data analysis|=EDA analysis,exploratory analysis,exploratory data analyses
=FAIR risk
Feature engineering|feature extraction,feature selection|Machine learning
Feature store||MLOps
Federated learning||Machine learning
=FedRAMP
=FERPA
-Fine-tuning|model fine-tuning,fine-tuning models,fine-tuning llms,=LoRA,=PEFT,llm fine-tuning,!fine-tuning,fine-tune models,supervised fine-tuning|LLM
Firewalls
Firmware
=FISMA
-Forecasting|demand forecasting,!forecasting,sales forecasting
Foundation models
=FPGA|=FPGAs
Fraud detection|fraud prevention
Function calling|tool calling,llm tool use|LLM
Functional programming|=FP,functional languages,functional paradigms
Functional safety|iec 61508
-Game AI|game ai,gameplay ai,npc ai
=GANs|generative adversarial networks|Deep learning
=GDPR
Generative AI|genai,generative artificial intelligence,gen-ai|AI
=!Generics
=GIS|geographic information systems,geospatial,geographic data
=GLBA
=GNSS|=GPS
GOV.UK Design System
GOV.UK Service Standard|government service standard,gds standards
GPU programming|=GPUs,gpu computing,gpu acceleration,gpu clusters
Graphics programming|rendering programming|Computer graphics
gRPC
-Guardrails|llm guardrails
=GxP|21 cfr part 11,computer system validation
Hardware-in-the-loop|=HIL,=SIL testing
-Hashing|password hashing,bcrypt,argon2
Headless CMS|headless-friendly
High-performance computing|=HPC
Higher-order components
=HIPAA
=HITRUST
=HMI|=HMIs,human-machine interface
Host card emulation|=HCE
HTML email|email templates
Hypothesis testing|statistical testing
=IAST
Identity management|identity and access management,identity & access management,identity access management,=IdM,identity providers,=CIAM
=IDOR
IDS/IPS|intrusion detection,=IDS,=IPS,intrusion prevention,ips/ids
IEC 60601
IEC 61131
IEC 61511
IEC 62443|isa 62443
Imitation learning
Immutable infrastructure
=IMU|=IMUs
In-app purchases
Information architecture
Information security|infosec,it security
Interaction design|interaction designer,motion graphics
=IoT|internet of things,=IOT,iot devices,iot platforms,=IIoT
ISO 13485|medical device quality
ISO 14971
ISO 15504
ISO 20000
ISO 22301
ISO 26262||Functional safety
ISO 27001|iso27001,iso/iec 27001
ISO 27002
ISO 27017|iso 27018
ISO 27701
ISO 42001
ISO 9001
=ITAR
=ITSM|it service management,service management itil,=CMDB
=IVR|interactive voice response
JAMstack
Java collections|!collections|Java
Java concurrency|java multithreading,java.util.concurrent|Java,Multithreading
=JVM|java virtual machine,jvm tuning,jvm languages,jvm internals,jvm-based,garbage collection
Kernel development|kernel programming,kernel modules,device drivers,linux kernel development,linux device drivers,driver development
Key management|encryption key management,=HSM,hardware security modules
Knowledge graphs|ontologies,semantic web,=RDF,=OWL
Kubernetes operators|=CRDs,custom resource definitions,operator pattern|Kubernetes
=LAMP|lamp stack
Least privilege|principle of least privilege
=LGPD
LiDAR
LLM|large language models,llm providers,llm apis,llm applications,=LLM-powered,llm-based,language models|AI
LoRaWAN|=LoRa
Low-code|no-code,low-code/no-code,nocode
Machine learning|=ML,ml models,ai/ml,machine learning algorithms,ml algorithms,ml/ai,ml engineering,statistical learning|AI
Malware analysis|malware
-Marketing attribution|marketing attribution,attribution models,attribution modeling,multi-touch attribution
Marketing automation
=MarTech
=~Mathematics|!mathematics,=~Math,!math,linear algebra,calculus,applied mathematics,mathematical modeling,math skills,discrete mathematics,mathematical optimization
=MDR|managed detection and response
MEAN stack|=MEAN|MongoDB,Express,Angular,Node.js
MERN stack|=MERN|MongoDB,Express,React,Node.js
=!MES|manufacturing execution system
Message queues|messaging systems,message brokers,message queuing,messaging queues,message bus,queueing systems,queuing systems,message systems,message-driven,asynchronous messaging,messaging technologies,message-oriented middleware,messaging middleware,messaging platforms,message queueing,!messaging,pub/sub,pubsub,publish/subscribe,pub-sub,!queue
Metaprogramming|meta-programming
Micro-frontends|microfrontend,micro front end,module federation
Microcontrollers|=MCUs,microprocessors
Microdata|microdata/microformats,microformats,schema.org,structured data markup
Microservices|micro-services,service-based architecture
=Middleware|middleware technologies,!middleware
=MIL-STD-1553|mil-std-461,=!MIL-STD
MISRA C|misra|C
MITRE ATT&CK|mitre attack
Mobile games|casual games
-Mobile UI|mobile ui
Model Context Protocol|=MCP|LLM
Model deployment|model serving,deploying models,deploying machine learning models,ml model deployment,inference serving|MLOps
-Model training|training models,model evaluation,model tuning,hyperparameter tuning
-Monolith|monolithic architecture
=MPI|message passing interface,openmpi,open mpi|Parallel programming
Multi-party computation|=!MPC|Cryptography
Multi-tenancy|multitenant,multitenancy,multi tenant
=!Multicast
Multiplayer games|multiplayer,multiplayer networking
Multiprocessing|multi-processing
Multithreading|multithreaded,multi-threaded,threading
=MVC|model-view-controller,mvc frameworks,mvc architecture
=MVI|model-view-intent
=MVVM|model-view-viewmodel
=!NAS|network attached storage
=!NAT|network address translation
=NDR|network detection and response
Network programming
Network security
=Networking|computer networking,networking protocols,network protocols,networking concepts,!networking,ip networking,network administration,network engineering,networking fundamentals,network architecture,internet protocols,computer networks,network design,network infrastructures,network configuration,networking technologies,network technologies
Neural networks|=RNN,=LSTM,=CNNs,=GNN|Machine learning
=NFC
=NFTs||Blockchain
=NGFW|next-generation firewall,next-gen firewalls|Firewalls
=NIS2|nis 2
NIST 800-171|=CMMC
=NIST|nist 800-53
NIST Cybersecurity Framework|nist csf,=CSF
=NLP|natural language processing,natural language understanding,=NLU,text mining,sentiment analysis,text analytics,named entity recognition|Machine learning
Numerical methods|numerical analysis,numerical computing,scientific computing,numerical simulation,finite element analysis,=FEA,computational fluid dynamics,=CFD
=OCR|optical character recognition
=OCTAVE
=OData|=ODATA
Offline-first|offline support
=OLAP|olap cubes
=OLTP
=OOAD|object-oriented analysis and design,=OOA,object-oriented analysis
=OOP|object oriented,oop principles,oop concepts,=OO,=OOD,oo programming,oo design,object orientation,object oriented programming
OpenACC||Parallel programming
OpenAPI|open api,=Swagger,=SWAGGER,!swagger,swagger/openapi,openapi/swagger|REST API
OpenMP|open mp|Parallel programming
=OpenSCAP|=SCAP
-Operating systems|operating system internals,operating system concepts,operating systems concepts,os internals
Optimization algorithms|operations research,linear programming,mathematical programming
=ORM|object-relational mapping,orm frameworks,=ORMs,orm tools
OSI model|osi layers
=OSINT|open-source intelligence
OTA updates|over-the-air updates,firmware updates
OWASP ASVS|=ASVS|OWASP Top 10
OWASP Mobile|=MASVS
OWASP SAMM|=BSIMM
OWASP Top 10|owasp
Parallel programming|parallel processing
=PASTA threat modeling
Path planning|motion planning,trajectory planning
-Payments|payment systems,payment gateways,payment processing systems,payment integrations,payment apis
PCB design|=PCB,pcb layout
PCI DSS|=PCI,pci compliance,pci dss compliance
Peer-to-peer|p2p
Phishing detection
Physics engine|physx,box2d,game physics
=PIPEDA
=PKI|public key infrastructure,x.509,digital certificates
=PLC|=PLCs,programmable logic controllers
=PLM|product lifecycle management
Post-quantum cryptography|=PQC|Cryptography
Power electronics|motor control
Predictive analytics|predictive modeling,predictive models,prediction models
Privilege escalation
Privileged access management|=PAM
-Probability|probability theory,!probability
Product analytics
Progressive enhancement|progressively enhanced
Prompt engineering|prompt design,prompting techniques|LLM
Protocol Buffers|protobufs|gRPC
Proxy servers|reverse proxy,forward proxy,web proxies,=Squid proxy
Public-key cryptography|elliptic curve cryptography,=RSA,asymmetric encryption|Cryptography
Push notifications|=APNs,firebase cloud messaging,=FCM
=PWA|=PWAs,progressive web apps,progressive web applications,service workers
=QoS|quality of service
=!Quantization|model quantization,!quantization
Quantum computing|qiskit
=RAG|retrieval-augmented generation|LLM
=!RAID|raid arrays
=RAML
Random forest|decision trees,gradient boosting,=SVM,support vector machines|Machine learning
Ransomware
=RASP
Raspberry Pi|raspberrypi
Ray tracing|path tracing|Computer graphics
=RBAC|role-based access control,role checks,role-based permissions
Reactive programming|=FRP,reactive systems,reactive streams,reactive extensions,reactive architecture
Real-time systems|real-time embedded,real-time software,hard real-time
Recommender systems|recommendation systems,recommendation engines,recommendation algorithms|Machine learning
Regression analysis|linear regression,logistic regression,regression models,!regression
Reinforcement learning|=RLHF,=RL|Machine learning
Remote code execution|=RCE
-Reporting|reporting tools,report development,report writing,report generation,!reporting,building reports,ad hoc reporting,reporting solutions,business reporting,data reporting,reporting and analytics
REST API|api rest,=REST,restful,rest services,restful web services,rest web services,rest/soap,=ReST,rest-based,rest endpoints,restapi,json apis,rest interfaces,http apis,json rest,!rest,restful api|+Web services
Reverse ETL
=!RF|rf design,rf engineering
=RFID
=RMF|risk management framework
Robotics
Rootkits
=RPA|robotic process automation
=RPC|remote procedure calls
=RTOS|real-time operating system
=SaaS|=SAAS,software-as-a-service,=Saas
=SABSA
-Saga pattern|saga pattern
=!SAN|storage area network,=SAN storage
Sandboxing|sandbox environments
=SASE|secure access service edge,=SSE security
=SBOM|=SBOMs,software bill of materials
=SCADA
-Schematics|schematic capture,reading schematics,read schematics,!schematics,electrical schematics
SD-WAN|sdwan|Networking
Search engines|information retrieval,full-text search,search relevance,enterprise search,semantic search
Secure coding|secure software development,secure development,secure code,secure programming,secure sdlc
Semantic layer|metrics layer,semantic models
Sensor fusion
Server components|react server components|React
Server-sent events|=SSE
Service mesh
=!Sessions|session management,user sessions,http sessions,!sessions,session handling,session cookies
=SIEM
Sigma detection
=SIMD|=AVX
=!Simulation|simulation modeling,monte carlo simulation,discrete event simulation
Single-page applications|=SPAs,single page apps
=SLAM
=SLOs|=SLIs,service level objectives,error budgets,slos/slis
Smart contracts||Blockchain
=SOA|service oriented architecture
=SOAP|soap web services,soap api,soap/rest,wsdl
=SOAR
SOC 2|soc2,soc2 type ii
=!SOC|security operations
Socket programming|sockets,=IPC,inter-process communication,interprocess communication
Software-defined networking|=SDN,software defined networks
Solana||Blockchain
=SOX|sarbanes-oxley
Speech-to-text|speech recognition,=ASR,text-to-speech,=TTS,speech processing
SQL injection
=SSRF|server-side request forgery
State estimation|kalman filters,kalman filtering
Statistics|statistical inference
=STIX|=TAXII,stix/taxii
Supervised learning|unsupervised learning|Machine learning
=SWG|secure web gateway
Symmetric encryption|=AES,aes-256|Cryptography
SysML|model-based systems engineering,=MBSE
Telecommunications|telecoms
Threat detection|threat detection and response
Threat hunting|threat hunter
Threat intelligence|threat intel
Threat modeling|threat models,=STRIDE
=~Thrift|apache thrift
=TISAX
=!TPM|trusted platform module
Transfer learning||Machine learning
-Transformers|transformer models,transformer architectures,transformer networks,transformer-based
Type systems|static typing,strongly typed,type safety,type-safe
=UEBA|user and entity behavior analytics
Unified Communications|cisco uc,cisco call manager,=CUCM,skype for business,=!Lync
=UTM|=UTMs
=VDI|virtual desktop infrastructure,vmware horizon,xendesktop,citrix xendesktop,xenapp
=VDP
Video streaming|live streaming,streaming video,video encoding,transcoding,video codecs,video processing,video compression
=VIPER
Virtual machines|=VMs,=VM,vm management
Virtualization|virtualized environments
Vision language models|=VLMs,multimodal models|LLM
=VLSI|rtl design,asic design,timing closure,physical design
=VoIP|=VOIP,=SIP,voice over ip
Vulnerability management|vulnerability scanning,vulnerability assessments,security vulnerabilities,vulnerability mitigation
=WAF|web application firewall
WAI-ARIA|aria|Accessibility
=WCAG|wcag 2.1,wcag 2.0,wcag 2.2|Accessibility
Web analytics|website analytics,digital analytics
Web components|custom elements,shadow dom
Web servers|http servers
Web services|webservices,xml web services
Web standards|w3c standards,=W3C
=Web3|web 3.0|Blockchain
Webhooks|web hooks
WebRTC|web rtc
WebSockets|web sockets
=!Wi-Fi|wifi protocols,802.11,=!WiFi
Workflow orchestration|workflow management,workflow engines,data orchestration,workflow automation,pipeline orchestration,orchestration tools,job scheduling
=x86
=XSS|cross-site scripting
=XXE
=YARA rules
Z-Wave|zwave
Zero trust
Zero-knowledge proofs|zk proofs,zkps,zk-snarks,zk-starks,zero knowledge|Cryptography
Zigbee
=ZTNA|zero trust network access|Zero trust
@method
=Agile|=AGILE,!agile,agile methodologies,agile software development,agile practices,agile processes,agile principles,agile teams,agile methods,~agile,agile mindset,agile project management,agile ceremonies,agile techniques,agile environments,agile driven,agile ways of working,agile working,agile delivery
Backlog refinement|backlog grooming,backlog management
Clean Architecture|hexagonal architecture,onion architecture,ports and adapters
Design thinking
Domain modeling|domain models,domain-driven modeling
Domain-driven design|=DDD
=!DRY|dry principle
Event storming
Extreme programming|=XP,xp practices|Agile
=!GRASP
=Kanban|kanban boards|Agile
=!KISS
=~Lean|=!Lean,lean methodologies,lean software development,lean development,lean principles,lean startup,lean practices
=OKRs
-Retrospectives|sprint retrospectives
=SAFe|scaled agile|Agile
Scrum|scrum teams|Agile
Scrum Master|scrummaster|Scrum
Scrumban||Kanban
=SDLC|software development lifecycle,software lifecycle,software life cycle,software development life-cycle,software development processes,software delivery lifecycle,systems development life cycle,software development methodologies
=SOLID|solid principles,s.o.l.i.d
Sprint planning|sprint reviews
Twelve-Factor App|12-factor app,twelve-factor,12-factor
=Waterfall|waterfall methodology,waterfall model
=YAGNI
@certification
AWS Certified|aws certifications,aws certificate|AWS
AWS Certified Developer||AWS
AWS Certified DevOps Engineer||AWS
AWS Certified Solutions Architect|aws solutions architect,aws certified solution architect|AWS
AWS Certified SysOps Administrator|aws sysops|AWS
Azure Administrator Associate|azure administrator|Azure
Azure Certified|azure certifications,az-900,az-104,az-204,az-305,az-400,az-500,az-700,az-140,ai-102,ai-900|Azure
Azure Developer Associate||Azure
Azure Solutions Architect||Azure
=BTL1
=CCIE
=CCNA
=CCNP
=CCSP
=CEH|certified ethical hacker
Certified Scrum Master|certified scrummaster,=PSM,professional scrum master
Certified Scrum Product Owner|=CSPO
=CISA
=CISM
=CISSP
=CKA|certified kubernetes administrator|Kubernetes
=CKAD|certified kubernetes application developer|Kubernetes
CompTIA A+
CompTIA CySA+|=CySA
CompTIA Network+|=Network+,comptia network
CompTIA Security+|=Security+,comptia security
=CRISC
-DP-203|dp-100,dp-300,dp-600,dp-700|Azure
=GCIH
=GIAC|=GSEC,=SANS
Google Cloud Certified|gcp certification,google cloud certification,gcp certified|GCP
=GWAPT
=ISTQB
=ITIL|itil v3,itil v4
=MCSE|=MCSA,=MCSD
Oracle Certified Professional|=OCP,=OCA,=OCJP,oracle certified java programmer
=OSCP
=PMP|pmp certification,project management professional
-Power Platform Certified|pl-100,pl-200,pl-300,pl-400,pl-500,pl-600,pl-900|Power Platform
PRINCE2|prince 2
=PSPO|professional scrum product owner
=RHCE|=RHCSA
SAFe Agilist
Salesforce Administrator|salesforce certified administrator,salesforce admin,salesforce administrator certification|+Salesforce
Salesforce Certified|salesforce certification
-Salesforce Platform Developer|platform developer i,platform developer ii,salesforce platform developer i,salesforce platform developer ii,=PD1,=PD2|Salesforce
Security clearance|active clearance,secret clearance
Six Sigma|lean six sigma
=SSCP
Terraform Associate||Terraform
=TOGAF
Top Secret/SCI clearance|ts/sci,top secret clearance,top secret/sci,top secret sci security clearance,top secret sci,top secret security clearance|Security clearance
VMware certification|=VCP
@domain
AR/VR|augmented reality,virtual reality,=!AR,=!VR,=XR,mixed reality,vr/ar,extended reality
-Banking software|core banking,banking domain
=CDISC|=SDTM,cdisc adam
Digital twin
=EdTech|ed tech,e-learning,=LMS,learning management systems,elearning
FinTech|fin tech,financial technology
HealthTech|health tech,healthcare it,=EHR,electronic health records,electronic medical records
=InsurTech
=OMOP
=PropTech
Trading systems|algorithmic trading,electronic trading,high-frequency trading,low-latency trading,quantitative finance,quantitative trading
`;
