/** The names of practices and subjects in other languages, and words that describe them. Format: see `signList`. */
export const signListAbroad = `
@done = aufgebaut, gebaut, entwickel-, entwickl-, entworf-, umgesetzt, erstell-, eingebaut, eingeführt, eingerichtet, bereitgestellt, gestalt-,
  gepflegt, geschrieben, Aufbau, Einführung, Entwurf, Bereitstellung, conception, conçu-, créa-, créé-, développ-, mise en place, mis en place,
  réalis-, diseñ-, creación, criação, desarroll-, desenvolv-, constru-, costru-, realizz-, svilupp-, gebouwd, ontwikkel-, opgezet, utveckl-, byggt,
  infört, stworz-, tworzen-, wdroż-, zbudow-
OOP: objektorientiert-, orientada a objetos, orientado a objetos, orientée objet, orientata agli oggetti
Functional programming: funktionale Programmierung
Parallel programming: parallele Programmierung, programación paralela, programação paralela, programmation parallèle, Parallelrechn-
Multithreading: multi-hilo, Nebenläufig-, programmation concurrente, programación concurrente
Data structures: Datenstruktur-
Algorithms: Algorithmen, algorithmes, algorítmica, Algorithmik
Operating systems: Betriebssystem-
Mathematics: Mathematik, matemática, mathématiques, matematica
Statistics: estatística, statistica; statistisch- + ausgewertet, Auswertung-, Analyse-
Deep learning: neuronale Netz-, redes neuronales, redes neurais, réseaux de neurones
NLP: traitement du langage
Computer vision: Bildverarbeitung, Bilderkennung
Robotics: robótica, robotique, robotica
Data analysis: Datenanalyse-; analysier- + Daten; ausgewertet, Auswertung von, Auswertung der; analyse, análisis, análise, analisi + ventes, ventas,
  vendas, vendite, clientes, clienti, mesures
Data science: Datenwissenschaft
Big data: große Datenmengen, grandes volúmenes de datos, grandes volumes de dados
Relational databases: relationale Datenbank-, relationalen Datenbank-
NoSQL: nicht-relationale-, no relacional-, não relacional-
SQL: Datenbankabfragen; ~Datenbankentwicklung, bases de datos relacionales, base de datos relacional, bancos de dados relacionais,
  banco de dados relacional, relationale Datenbank-; Abfragen, requêtes, consultas, interrogazioni, zapytania + geschrieben, schreib-, optimi-, SQL,
  rédig-, écri-, escri-, unir, ventas, ventes, Vertrieb, napisa-
Database design: Datenbankmodell-, modelagem de banco-; diseñ-, Entwurf, conception, projet- + bases de datos, base de datos, Datenbank-,
  bases de données, banco de dados; Datenbankschema- + @done; schéma, esquema + base, banco de dados + @done, modél-
Data modeling: Datenmodell-; modélisation, modelado, modelagem, Modellierung + conception, datos, dados, Daten, UML, objet
Database administration: Administration von Datenbanken, administração de banco-
Web development: Webentwickl-, Webseite, Webanwendung-, Webapplikation-, desarrollo de páginas web, aplicaciones web, aplicación web,
  aplicações web, aplicação web, application web, applications web, applicazioni web; Webseiten, Website, site, sitios, páginas, strony + WordPress,
  TYPO3, Drupal, HTML, PHP + @done
Frontend development: Frontend-Entwickl-; entwickl-, desarroll-, desenvolv-, développ- + front-end
Backend development: Backend-Entwickl-; entwickl-, desarroll-, desenvolv-, développ- + back-end, API, servidor
Full-stack development: entwickl-, desarroll-, desenvolv-, développ- + full stack
Mobile development: Appentwicklung, mobile Anwendungen, aplicación móvil, apps móviles, aplicativo móvel; App, application, aplicación, aplicativo,
  aplikacj- + Android, iOS, Flutter + @done
Game development: Spieleentwicklung, desenvolvimento de jogos, jeux vidéo, videojuego, juego + desarroll-, hecho, crea-, entwickl-, développement,
  jogo-
REST API: ~desarroll-, desenvolv-, développ-, entwickl- + API, Schnittstelle; Schnittstelle- + App, bereitgestellt, Bereitstellung
API: desarroll-, desenvolv-, développ-, entwickl-, integr- + API, Programmierschnittstelle; entwurf-, entworf-, entwickel-, dokumentier-, umgesetzt,
  gebaut, bereitgestellt + Schnittstelle-; création, creación, criação, tworze-, expos-, utveckl-, ontwikkel- + API, API's; Bereitstellung
  + Schnittstelle-
API integration: integración con API, Anbindung externer, Schnittstellenanbindung; integr- + API, servicios externos, terceros, Drittsystem-;
  Anbindung, angebunden, koppeling-, gekoppeld, connexion, raccord-, conex-, collegament- + API, Schnittstelle-, partij-, leverancier-, partenaires,
  proveedores, fornecedores, partner; Anbindung, angebunden, intégration, intégré-, integrazione, integración, integração + API, Stripe, PayPal,
  SAP, Zahlungsdienst-, ERP, CRM, Salesforce
Web services: Web-Service- + !Amazon Web Services
Microservices: microservicio-, microsserviç-, microserviço-, Mikroservice-; monolit-, monolít- + Dienst-, Service-, servicio-, serviç-, usług-,
  tjänster, servizi
Client-server architecture: cliente-servidor, client-serveur, Client-Server-; servidor + cliente
Software architecture: Software-Architektur-; Architektur der, architecture de, arquitectura de, arquitetura de, architettura di + verantwort-,
  conçu, diseñ-, defini-, progett-, entworf-
System design: Systementwurf, Systemdesign, diseño del sistema
UI: Benutzeroberfläche-, Bedienoberfläche-, interfaz de usuario, interfaces de usuario, interfaces gráficas, interface gráfica,
  interface utilisateur, interfaces utilisateur, interfaccia utente, interfaces de usuário, interface do usuário; Oberfläche-, interfaz,
  interfaccia, gränssnitt-, interfejs- + neu, React, Vue, Angular, Svelte, @done
UX: Benutzererfahrung, Nutzererlebnis
Responsive design: diseño adaptable
Unit testing: Unit-Test-, Modultest-, Komponententest-, testes unitarios; Testabdeckung, Codeabdeckung, couverture de test-, cobertura de pruebas,
  cobertura de test-, testdekking, testtäckning, copertura dei test, pokrycie kod-, pokrycia kod-; schreib-, geschrieben, écri-, rédig-, escri-,
  redac-, scri-, napisa-, pisani-, schreef, geschreven, skriv- + test, testów, testen, tester + JUnit, pytest, Jest, xUnit, NUnit, PHPUnit, Vitest,
  Mocha
Integration testing: Integrationstest-
Automated testing: pruebas automáticas; Testabdeckung, Codeabdeckung, couverture de test-, cobertura de pruebas, cobertura de test-, testdekking,
  testtäckning, copertura dei test, pokrycie kod-, pokrycia kod-, automatyzacj- test-, geautomatiseerde test-, automatiserade test-; automatis-,
  automatiz- + test-, prueba-, non-régression, recette; Automatisierung, automatisiert, automatisation, automatización, automação
  + Regressionstest-, Tests, pruebas, testes
Performance testing: Lasttest-, pruebas de carga, testes de carga, tests de charge
QA: garantia de qualidade, control de calidad
Code review: Code-Review-; collega- + code + beoordeel-; kod + granska-; przegląd- kod-; revis- de código; Pull Requests + geprüft, begutachtet;
  Code, código, codice + Kolleg-, compañer-, colegas, collègues, colleghi + geprüft, gelesen, relecture, relu, revis-
Debugging: Fehlersuche, corrección de errores, correção de bugs, correction de bugs, Fehlerbehebung, resolución de errores; Fehler- + behob-,
  beheb-, korrigier-; anomalies, bogues + corri-; błęd- + napraw-, popraw-, usuw-; fel, buggar + rätta-; fouten, bugs + opgelost, verholpen; errori,
  difetti + corre-, risol-; fallos, falhas, errores + corrección, correção, corrig-, correg-, arregl-
Troubleshooting: resolución de problemas, resolução de problemas, résolution de problèmes
Refactoring: refactoriza-, refatora-, refactoris-; Überarbeitung, überarbeitet, remaniement + Code
Technical debt: technische Schulden
Performance tuning: Ladezeit-, Antwortzeit-, Laufzeit- + halbier-, reduzier-, verkürz-, gesenkt, gedrittelt; temps de réponse, temps de chargement
  + divis-, rédui-, amélior-; tiempo de respuesta, tiempos de respuesta, tiempo de carga + redu-, mejor-; tempo de resposta, tempo de carregamento
  + redu-, diminu-, melhor-; tempi di risposta, tempo di caricamento + rid-, miglior-, dimezz-; laadtijd-, responstijd- + gehalveerd, verlaagd,
  verkort; czas- odpowiedzi, czas- ładowania + skró-, zmniejsz-
Scalability: escalable-; # + Anfragen, requêtes, peticiones, requisições, richieste, verzoeken, zapytań, Nachrichten + am Tag, pro Tag, pro Sekunde,
  par jour, par seconde, al día, por día, por dia, por segundo, al giorno, per dag, dziennie
High availability: hochverfügbar-
CI/CD: automatis-, automátic-, automatyczn- + Deployment-, ausgeliefert, Auslieferung, déploiement-, livré-, despliegue-, implantaç-, uitrol-,
  wdroże-, wdraż-, driftsätt-, rilasci-; Deployment-Pipeline; pipeline- + GitLab, Jenkins, GitHub Actions, Azure DevOps + @done
Automation: automatisier-, automatiza-, automatisé
Scripting: Skript- + schreib-, entwickl-, erstell-, Bash, Python, PowerShell; scripts + desarroll-, crea-, escri-, développ-
Monitoring: Überwachung von, supervision des, monitorear; alertes, alertas, Alarme, alerty, larm + Zabbix, Grafana, Prometheus, Nagios, SMS;
  tableros, tableaux, Dashboards, panele + Grafana, Kibana
Cloud computing: Cloud-Dienste-, en la nube, na nuvem, dans le cloud; Umzug, umgezogen, Umstellung, migré-, migración, migração, migrazione,
  migracj-, flytt- + Cloud, AWS, Azure, GCP, chmur-, nube, nuvem
Containers: contenedores, conteneurs; conteneuris-, Containerisier-, konteneryzacj-, contenedoriz-, conteneriz-, containerizza-; Container,
  contenedores, contêineres, conteneurs, kontener- + umgestellt, Umstellung, umgezogen, gezet, uitgerold, déploy-, despliegue, implanta-, entornos,
  przenies-
Networking: Rechnernetze, Netzwerke, redes de ordenadores, redes y, réseaux et, administration réseau, reti di calcolatori; réseau-, redes, reti,
  sieci, Netzwerk-, nätverk- + administr-, betreu-, gepflegt, gestion, mantenim-, manuten-
System administration: Systemadministrator-, administration de serveurs; betreu-, administr-, maint-, manten-, manuten-, exploitation, beheer-,
  zarządza-, drift + Servern, Windows-Server-, Linux-Server-, serveurs, servidores, server, serwer-, servrar; condition opérationnelle; Betrieb
  + Servern, der Server, Linux-
IT support: Benutzerbetreuung, soporte técnico, soporte al usuario, suporte técnico, support technique, assistance aux utilisateurs,
  assistenza tecnica; Anwender-, Benutzer- + betreu-, unterstütz-, Ansprechpartner, helf-, geholfen; utilisateurs + assist-, support-, dépann-;
  usuarios, usuários + soporte, atenc-, atend-, suporte; gebruikers + ondersteun-; użytkownik- + wsparci-, pomoc-
Information security: sicurezza informatica
Cybersecurity: Cybersicherheit
Encryption: criptografia
Real-time systems: Echtzeit-, tiempo real, tempo real, temps réel
Simulation: Simulation-, simulación, simulação, simuliert-
Prototyping: Prototyp-, prototipo-, protótipo-
Agile: agile Method-, agile Entwicklung, agilen Team-; sprints quinzenais, dwutygodniow-, zwinn-, agil- Team-, équipe agile
Project management: Projektleit-; Leitung, geleitet, pilotage, piloté, coordinación, coordenação, kierowani- + projet, proyecto, projeto, projekt-
Requirements analysis: Anforderungsanalyse-, Anforderungsmanagement, Anforderungserhebung, levantamiento de requerimientos,
  levantamento de requisitos, recueil des besoins; Kravmöten, kravarbete; Anforderungen + aufgenommen, erhob-, erheb-, abgestimmt, geklärt; besoins
  + recueil-, analys-
Technical writing: technische Dokumentation, technischen Dokumentation, documentación técnica, documentação técnica, documentation technique,
  redacción de documentación; Dokumentation der, documentation technique, documentación técnica
Technical specifications: Pflichtenheft-, Lastenheft-, especificaciones técnicas, especificações técnicas, spécifications techniques,
  cahier des charges
SDLC: Softwareentwicklungszyklus, ciclo de vida del software, ciclo de vida de software, cycle de vie du logiciel
E-commerce: Online-Shop-, Webshop-, tienda online, tienda virtual, loja virtual, loja online, comercio electrónico, comércio eletrônico,
  boutique en ligne, commerce électronique
Payments: Zahlungs-, pasarela de pago-, pasarelas de pago, gateway de pagamento, passerelle de paiement, paiement en ligne, Überweisung-, virements,
  transferencias bancarias, przelew-, betalning-
Open source: código abierto, código aberto, logiciel libre, quelloffen-
Reporting: generación de reportes, geração de relatórios; informes, relatórios, rapports, Berichte, rapporten, raport-, rapporti + automat-,
  erstell-, mensual-, mensuel-, semanal-, semanais, monatlich-, wöchentlich-, maandelijks-, settiman-, preparazione; Monatsbericht-, Wochenbericht-
Compliance: cumplimiento normativo, DSGVO, RGPD
System integration: koppeling-, gekoppeld + systeem, systemen, partij-; Anbindung an, Systeme + angebunden, integriert
Message queues: Nachricht-, komunikat-, mensaje-, mensagen-, messages, berichten, meddelande- + Kafk-, RabbitMQ, SQS, broker; pagamentos, tareas,
  tarefas, tâches, taken + Celery, Sidekiq
Event-driven architecture: ereignisgesteuert-, ereignisgetrieben-, ereignisorientiert-, orientée événements, événementielle, orientada a eventos,
  orientado a eventos, eventgestuurd-, zdarzeniow-, händelsedriven-; asynchrone Kommunikation, communication asynchrone, comunicación asíncrona,
  comunicação assíncrona
Database migrations: Migration, migración, migração, migratie, migracj- + MySQL, Postgres-, Oracle, MongoDB, Datenbank-, base de datos,
  banco de dados, base de données, baz-
Query optimization: optimi-, ottimizz-, otimiz-, zoptymaliz-, beschleunig- + requêtes, consultas, Abfragen, query's, zapyta-; index, índices,
  Indizes + MySQL, Postgres-, SQL, Oracle
Backup: Sicherung-, sauvegarde-, respaldo-, säkerhetskopi-, kopi- zapasow-, back-ups + nächtlich-, täglich-, eingerichtet, quotidien-, restaur-,
  automatiz-, diari-, geprobt, dagelijks, dzienn-; Rücksicherung-
Data cleaning: limpieza, limpeza, nettoyage, bereinig-, opschon-, czyszczeni-, pulizia + registros, datos, dados, données, Daten-, dati, danych,
  gegevens
Data pipelines: ladungen, cargas, chargements, Ladeläufe, procesy ETL + nächtlich-, nocturn-, Airflow, täglich-; Ladestrecke-, Ladeprozess-,
  pijplijn-, Datenstrecke-
Forecasting: Vorhersage-, prévision-, pronóstico-, previs-, prognoz-, voorspel-, prognos- + Absatz-, Verbrauch-, consommation, ventas, vendas,
  ventes, demand-, série-, serie-, waterstand-, sprzedaż-
Predictive modeling: Prognosemodell-, Vorhersagemodell-, voorspelmodel-, modèle- prédicti-, modelo- predictiv-, modelo- preditiv-,
  modell- predittiv-, model- predykcyjn-; Prognose-, Vorhersage-, prévision, pronóstico, previs-, voorspel- + scikit-learn, XGBoost, LSTM,
  Zeitreihen, séries temporelles, series temporales, séries temporais
Dashboards: tablero-, cruscott-, painéis, painel
Customer segmentation: Raggruppamento, segmenta-, Segmentier-, grup- + clienti, clientes, clients, Kunden, klient-, klanten
Test cases: przypadk- testow-
Regression testing: régression, regresión, regressão, Regressions-, regresji, regressie- + test-, prueba-, automat-
Accessibility: WCAG, Screenreader, lecteur- d'écran, lector- de pantalla, barrierefrei-, toegankelijk-, tillgänglig-; Tastatur, clavier, teclado,
  toetsenbord, tastiera, klawiatur- + Bedienung, bedienbar, navigation, navega-
Virtualization: Virtualisierung, virtualisation, virtualización, virtualização, virtualizzazione, wirtualizacj-; Server, Servern, serveurs,
  servidores + VMware, ESXi, Proxmox, Hyper-V + umgezogen, umgestellt, betreu-, migra-
Incident management: Störungen, Vorfälle, incidents, incidencias, incydent-, incidenter + behob-, bearbeit-, traitement, traité-, résol-, resol-,
  atend-, obsług-, hanter-
Data quality: Prüfungen, contrôles, controles, validaciones + fehlende Werte, Daten, données, datos, dados
Web performance: Ladezeit-, temps de chargement, tiempo de carga, tempo de carregamento, tempo di caricamento, laadtijd-, czas- ładowania + #,
  halbiert, gehalveerd, divis-, rédui-, redu-, dimezz-, skró-; Lighthouse- + #
UI design: Oberfläche-, interfaz, interfaccia, gränssnitt-, interfejs- + gestalt-, redise-, neu
Infrastructure as code: Infrastruktur-, infraestructura, infraestrutura, infrastruttura + Terraform, Ansible, Pulumi, CloudFormation
Cloud migration: Umzug, umgezogen, Umstellung, migré-, Migration vers, migración, migração, migrazione, migracj-, flytt- + Cloud, AWS, Azure, GCP,
  chmur-, nube, nuvem
Documentation: Dokumentation, documentation, documentación, documentação, documentazione, dokumentacj-, documentatie + gepflegt, geschrieben,
  erstell-, rédac-, rédig-, redac-, elabor-, tworzen-, scritt-, bijgehouden, geschreven
Machine learning: Modelle, modèles, modelos, modelli, modellen + trainiert, entraîn-, entren-, trein-, addestr-, getraind
Authentication: Anmeldung, connexion, inicio de sesión, logowani-, inloggning + OAuth-, OIDC, Keycloak, SSO, JWT
Caching: Zwischenspeicher-, mise en cache, caché + Redis, Memcached, Varnish
`;
