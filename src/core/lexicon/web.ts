/** Frameworks and libraries of the web, by their home language. Format: see `parseSkills`. */
export const web = `
@framework
# JavaScript: browser
React | -, =React, =REACT, ~react, react.js, reactjs, react js, react hooks, react native web, react components, react 18, react 17, react 16 | JavaScript
Angular | angular2+ | TypeScript
AngularJS | angular.js, angular js, angular 1 | JavaScript
Vue.js | =Vue, =VUE, !vue, vuejs, vue3, vue2 | JavaScript
Svelte | =Svelte, sveltejs | JavaScript
SvelteKit | svelte kit | Svelte
Next.js | nextjs, next js, =~Next, !next, next 13, next 14 | React, JavaScript
Nuxt | nuxtjs | Vue.js
Remix | -, =~Remix, remix run | React
Gatsby | -, =~Gatsby, gatsby.js, gatsbyjs | React
Astro | -, =~Astro, astro.js | JavaScript
SolidJS | solid.js | JavaScript
Qwik | =Qwik | JavaScript
Preact | | JavaScript
Ember.js | emberjs, =~Ember, ember js | JavaScript
Backbone.js | backbonejs, backbone js, =~Backbone, !backbone | JavaScript
Knockout.js | knockoutjs, knockout js, =~Knockout | JavaScript
Ext JS | extjs, ext.js, sencha, sencha ext js | JavaScript
Polymer | -, =~Polymer, polymer.js, polymerjs | JavaScript
Lit | -, !=Lit, lit-element, litelement, lit-html | Web components
Stencil | -, stencil.js, stenciljs, =!Stencil | Web components
Alpine.js | alpinejs, alpine js | JavaScript
HTMX
Stimulus | -, stimulus.js, stimulusjs, =~Stimulus | JavaScript
Hotwire | =Hotwire, turbo hotwire, hotwire/turbo | Ruby on Rails
Meteor | -, meteor.js, meteorjs, =~Meteor | JavaScript
Dojo | -, dojo toolkit, =~Dojo | JavaScript
Mithril | -, mithril.js | JavaScript
Aurelia | =Aurelia | JavaScript
jQuery | j query | JavaScript
Bootstrap | -, =Bootstrap, !bootstrap, twitter bootstrap, bootstrap css, bootstrap 4, bootstrap 5 | CSS
Tailwind CSS | tailwind, tailwindcss | CSS
Bulma | =Bulma, bulma css | CSS
Foundation | -, zurb foundation, foundation css | CSS
Electron | -, =~Electron, electron.js, electronjs, electron js | JavaScript
Tauri | =Tauri
Capacitor | -, =~Capacitor, ionic capacitor
Web components | custom elements, shadow dom
Micro-frontends | microfrontend, micro front end, module federation
# JavaScript: server
Node.js | nodejs, node js, =Node, =~NODE, !node, node.js backend | JavaScript
Express | -, =~Express, !express, express.js, expressjs, express js | Node.js
NestJS | nest.js, nest js, =!Nest | Node.js, TypeScript
Fastify | | Node.js
Koa | -, =~Koa, koa.js, koajs | Node.js
Hapi | -, =~Hapi, hapi.js, hapijs | Node.js
AdonisJS | adonis.js, =Adonis | Node.js
Sails.js | sailsjs | Node.js
LoopBack | -, =LoopBack, loopback.io | Node.js
Strapi | | Node.js, Headless CMS
Feathers | -, feathers.js, feathersjs | Node.js
Hono | =~Hono | JavaScript
tRPC | =tRPC, trpc | TypeScript
Deno | =Deno | JavaScript
Bun | -, =~Bun, bun.js, bun runtime | JavaScript
Blitz.js | blitzjs | Next.js
RedwoodJS | redwood.js | React
# Python
Django | | Python
Django REST Framework | drf, django rest, django-rest-framework | +Django, +REST API
Django Channels | | Django
Flask | -, =Flask, ~flask | Python
FastAPI | fast api | Python, REST API
Pyramid | -, =!Pyramid, pyramid framework | Python
Tornado | -, =~Tornado, tornado web | Python
aiohttp | | Python
Sanic | =Sanic | Python
Bottle | -, =!Bottle | Python
Starlette | | Python
Falcon | -, =!Falcon, falcon framework | Python
Streamlit | | Python
Gradio | | Python
Dash | -, plotly dash, dash plotly, =!Dash | Python
Celery | -, =~Celery, !celery, celery workers | Python
Odoo | =Odoo | Python
Frappe | =Frappe, erpnext | Python
Plone | =Plone | Python
Wagtail | =Wagtail | Django
# Ruby
Ruby on Rails | rails, =RoR, =ROR, ruby/rails, rubyonrails | Ruby
Sinatra | =Sinatra | Ruby
Hanami | =Hanami | Ruby
Sidekiq | | Ruby
# PHP
Laravel | | PHP
Symfony | =Symfony, symfony2, symphony php | PHP
CodeIgniter | code igniter | PHP
CakePHP | cake php | PHP
Yii | =Yii, yii2 | PHP
Zend | laminas | PHP
Slim | -, slim framework, slim php, =!Slim | PHP
Phalcon | =Phalcon | PHP
Livewire | =Livewire | Laravel
Inertia.js | inertiajs | Laravel
# JVM
Spring | -, =~Spring, !spring, =~SPRING, spring core, spring ioc | Java
Spring Boot | springboot | Spring, Java
Spring MVC | spring web mvc | Spring, MVC
Spring Cloud | | Spring Boot
Spring Security | | Spring
Spring Data | | Spring
Spring Batch | | Spring
Spring WebFlux | webflux | Spring
Spring Integration | | Spring
Hibernate | | Java, ORM
JPA | =JPA, java persistence api, jakarta persistence | Java, ORM
Java EE | jee, j2ee, jakarta ee, javaee, java/j2ee, java enterprise edition | Java
EJB | =EJB, enterprise javabeans | Java EE
JSP | =JSP, java server pages, javaserver pages | Java
Servlets | java servlets | Java
JSF | =JSF, java server faces, primefaces | Java
JAX-RS | jaxrs, jersey framework, =!Jersey | Java, REST API
JAX-WS | jaxws | Java, SOAP
JMS | =JMS, java message service | Java, Message queues
JDBC | | Java, SQL
JavaFX | java fx | Java
Java Swing | -, java swing, =!Swing | Java
Struts | =~Struts, !struts, apache struts, struts2 | Java
Play Framework | -, =!Play, play! framework, scala play | Scala
Akka | akka http, =Pekko | Scala
Quarkus | | Java
Micronaut | | Java
Vert.x | vertx | Java
Dropwizard | | Java
Grails | | Groovy
GWT | =GWT, google web toolkit | Java
Vaadin | | Java
Apache Camel | =~Camel, camel apache | Java
Apache CXF | cxf | Java
Apache Karaf | karaf | Java, OSGi
Apache Wicket | =Wicket | Java
OSGi | =OSGI, =OSGi
Netty | =Netty | Java
Lombok | | Java
MyBatis | ibatis | Java, SQL
jOOQ | | Java, SQL
Ktor | =Ktor | Kotlin
http4s | | Scala
Cats | -, cats effect, =ZIO | Scala
RxJava | | Java, Reactive programming
Jackson | -, =!Jackson | Java
MapStruct | | Java
Thymeleaf | | Spring
Project Reactor | | Reactive programming
Log4j | log4j2, logback, slf4j | Java
# .NET
.NET | -, .net, dotnet, dot net, net core, =!NET, c#.net framework
ASP.NET | asp .net, asp.net webforms, asp.net web forms, =ASP, web forms, webforms | .NET
ASP.NET Core | asp .net core, aspnet core, aspnetcore | ASP.NET, .NET
ASP.NET Web API | =Web API, .net web api, webapi | REST API, .NET
Blazor | | .NET, C#
Entity Framework | ef core, =EF, ef6, ado.net entity framework, efcore | .NET, ORM
LINQ | =LINQ, =Linq | .NET
ADO.NET | | .NET
WPF | =WPF, windows presentation foundation | .NET
WCF | =WCF, windows communication foundation | .NET
WinForms | windows forms, win forms | .NET
XAML | | .NET
UWP | =UWP, universal windows platform | .NET
.NET MAUI | maui, xamarin forms | .NET
Xamarin | | .NET, Mobile development
NHibernate | | .NET, ORM
Dapper | -, =Dapper | .NET, SQL
SignalR | signal r | .NET, WebSockets
Hangfire | =Hangfire | .NET
MassTransit | | .NET, Message queues
NServiceBus | | .NET, Message queues
Orleans | -, microsoft orleans | .NET
MediatR | | .NET, CQRS
Umbraco | | .NET, CMS
Sitecore | | CMS
Kentico | | CMS
Silverlight
# Go, Rust, Elixir, C++
Gin | -, =!Gin, gin-gonic, gin framework | Go
Echo | -, =!Echo, echo framework | Go
Fiber | -, =!Fiber, gofiber | Go
Beego | | Go
GORM | =GORM, gorm | Go, ORM
Actix | | Rust
Axum | =Axum | Rust
Tokio | =Tokio | Rust
Rocket | -, =!Rocket, rocket.rs | Rust
Phoenix | -, =~Phoenix, phoenix framework, phoenix liveview, elixir phoenix | Elixir
LiveView | phoenix live view | Phoenix
Ecto | =Ecto | Elixir
OTP | -, =!OTP, erlang otp | Erlang
Qt | =Qt, =QT, qt framework, qml, pyqt | C++
Boost | -, boost library, boost c++, =!Boost | C++
STL | =STL, standard template library | C++
MFC | =MFC | C++
ATL | -, =!ATL
# CMS and commerce
WordPress | word press, wp theme | PHP, CMS
WordPress REST API |  | +WordPress, +REST API
Gutenberg | =Gutenberg, gutenberg blocks | WordPress
Advanced Custom Fields | =ACF, acf pro | WordPress
WooCommerce | woo commerce | WordPress, E-commerce
Elementor | | WordPress
Drupal | | PHP, CMS
Joomla | | PHP, CMS
TYPO3 | typo 3 | PHP, CMS
Magento | adobe commerce | PHP, E-commerce
PrestaShop | | PHP, E-commerce
Shopware | | PHP, E-commerce
Shopify | | E-commerce
BigCommerce | big commerce | E-commerce
Salesforce Commerce Cloud | =SFCC, demandware | Salesforce, E-commerce
SAP Commerce | hybris | E-commerce
commercetools | | E-commerce
Contentful | =Contentful | Headless CMS
Sanity | -, sanity.io, sanity cms, =!Sanity | Headless CMS
Storyblok | | Headless CMS
Prismic | =Prismic | Headless CMS
Adobe Experience Manager | =AEM, adobe aem, aem sites | CMS
Webflow | | 
Squarespace | =Squarespace
Wix | =Wix, wix velo
Ghost | -, ghost cms | CMS
HubSpot | hub spot | CRM
Liferay | | Java, CMS
SharePoint | share point, spfx
Optimizely | episerver
@library
# state, data fetching, UI
Redux | rtk query, react-redux | React, State management
MobX | | State management
Zustand | =Zustand | React, State management
Recoil | -, =~Recoil, recoil.js | React, State management
Jotai | | React, State management
XState | | State management
NgRx | | Angular, State management
Vuex | | Vue.js, State management
Pinia | =Pinia | Vue.js, State management
Vuetify | | Vue.js
Quasar | -, quasar framework, =~Quasar | Vue.js
RxJS | rx.js, rx js | JavaScript, Reactive programming
React Query | tanstack | React
SWR | -, =!SWR | React
React Router | | React
React Hook Form | | React
Formik | | React
Apollo GraphQL | apollo client, apollo server, =!Apollo, apollo federation | GraphQL
Relay | -, =~Relay, relay modern | GraphQL
urql | | GraphQL
Hasura | | GraphQL
Material UI | mui, materialui | React
Angular Material | | Angular
Ant Design | antd | React
Chakra UI | chakra | React
Radix UI | radix | React
shadcn/ui | shadcn | React, Tailwind CSS
Headless UI | | 
PrimeNG | primereact, primevue | Angular
Kendo UI | kendo
AG Grid
DevExpress | dev express | .NET
styled-components | =StyledComponents | React, CSS-in-JS
Emotion | -, =!Emotion, emotion.js | CSS-in-JS
CSS-in-JS | css in js | CSS
CSS modules | | CSS
PostCSS | post css | CSS
CSS Grid | | CSS
Flexbox | flex box, css flexbox | CSS
BEM | =BEM, bem methodology | CSS
Storybook | story book
D3.js | d3, d3js | JavaScript, Data visualization
Chart.js | chartjs | JavaScript, Data visualization
Highcharts | high charts | JavaScript, Data visualization
ECharts | apache echarts | JavaScript, Data visualization
Recharts | | React, Data visualization
Leaflet | -, leaflet.js, =~Leaflet | JavaScript, GIS
Mapbox | | GIS
OpenLayers | | GIS
Google Maps API | | GIS
Three.js | threejs, three js | JavaScript, WebGL, 3D
Babylon.js | babylonjs | WebGL, 3D
WebGL | web gl, webgl2
WebGPU
Canvas | -, html5 canvas, canvas api, =!Canvas
SVG | scalable vector graphics
PixiJS | pixi.js | WebGL
Phaser | =Phaser | Game development
GSAP | =GSAP
Framer Motion | | React
Lodash | underscore.js | JavaScript
Moment.js | momentjs | JavaScript
Axios | =Axios, =axios | JavaScript
Handlebars | =Handlebars, handlebars.js
Pug | -, =!Pug
EJS | =EJS
Mustache | -, =!Mustache, mustache templates
Twig | -, =!Twig | Symfony
Blade | -, =!Blade, laravel blade
Zod | =Zod | TypeScript, Input validation
Joi | =Joi | Input validation
Yup | -, =!Yup | Input validation
Socket.IO | socketio | WebSockets
Puppeteer | =Puppeteer
Cheerio | -, =!Cheerio
Passport.js | passportjs
Auth.js | next-auth, nextauth
Mongoose | =Mongoose, mongoose odm | MongoDB
Sequelize | | Node.js, ORM
TypeORM | type orm | TypeScript, ORM
Prisma | =Prisma, prisma orm | TypeScript, ORM
Drizzle | -, drizzle orm, =!Drizzle | TypeScript, ORM
Knex.js | knex | SQL
MikroORM | | ORM
BullMQ | bull mq | Redis
SQLAlchemy | sql alchemy | Python, ORM
Alembic | =Alembic | Python, Database migrations
Pydantic | | Python
Requests | -, python requests
asyncio | | Python, Asynchronous programming
Gunicorn | uvicorn, uwsgi | Python
boto3 | boto | Python, AWS
Beautiful Soup | beautifulsoup, bs4 | Python, Web scraping
Scrapy | | Python, Web scraping
Devise | -, =!Devise
ActiveRecord | active record | Ruby on Rails, ORM
Doctrine | -, =!Doctrine, doctrine orm | PHP, ORM
Eloquent | -, =!Eloquent, eloquent orm | Laravel, ORM
Composer | -, php composer, =!Composer | PHP
Twilio | =Twilio
SendGrid
Stripe | -, =~Stripe, stripe api, stripe payments
PayPal | -, paypal api, =!PayPal
Braintree | =~Braintree
Adyen | =~Adyen
Plaid | -, =!Plaid, plaid api
Algolia | =Algolia
Auth0 | =Auth0
Okta | =Okta
Keycloak | key cloak
`;
