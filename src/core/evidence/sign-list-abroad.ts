/** What practices and subjects are called in other languages, and how they are told there. Format: see `signList`. */
export const signListAbroad = `
OOP: objektorientiert-, orientada a objetos, orientação a objetos, orientado a objetos, orientée objet, orientata agli oggetti
Functional programming: funktionale Programmierung, programación funcional, programação funcional, programmation fonctionnelle, programmazione funzionale
Parallel programming: parallele Programmierung, programación paralela, programação paralela, programmation parallèle, Parallelrechn-
Multithreading: multi-hilo, multihilo, Nebenläufig-, multi-threading, programmation concurrente, programación concurrente
Data structures: Datenstruktur-, estructuras de datos, estruturas de dados, structures de données, strutture dati
Algorithms: Algorithmen, algoritmos, algorithmes, algoritmi, algorítmica, Algorithmik
Operating systems: Betriebssystem-, sistemas operativos, sistemas operacionais, systèmes d'exploitation, sistemi operativi
Mathematics: Mathematik, matemática, matemáticas, mathématiques, matematica
Statistics: Statistik, estadística, estatística, statistiques, statistica
Machine learning: maschinelles Lernen, maschinellen Lernens, aprendizaje automático, aprendizado de máquina, aprendizagem automática, apprentissage automatique, apprendimento automatico
Deep learning: aprendizaje profundo, aprendizado profundo, apprentissage profond, neuronale Netz-, redes neuronales, redes neurais, réseaux de neurones
AI: künstliche Intelligenz, künstlicher Intelligenz, inteligencia artificial, inteligência artificial, intelligence artificielle, intelligenza artificiale
NLP: procesamiento de lenguaje natural, procesamiento del lenguaje natural, processamento de linguagem natural, traitement du langage, Sprachverarbeitung
Computer vision: visión por computador, visión artificial, visão computacional, vision par ordinateur, Bildverarbeitung, Bilderkennung
Robotics: Robotik, robótica, robotique, robotica
Data analysis: Datenanalyse-, análisis de datos, análise de dados, analyse de données, analyse des données, analisi dei dati; analysier- + Daten
Data science: ciencia de datos, ciência de dados, science des données, Datenwissenschaft
Data visualization: Datenvisualisierung, visualización de datos, visualização de dados, visualisation de données
Data warehousing: almacén de datos, entrepôt de données, armazém de dados
Big data: große Datenmengen, grandes volúmenes de datos, grandes volumes de dados
Relational databases: relationale Datenbank-, relationalen Datenbank-, bases de datos relacionales, base de datos relacional, bancos de dados relacionais, banco de dados relacional, bases de données relationnelles, database relazionali
NoSQL: nicht-relationale-, no relacional-, não relacional-
SQL: Datenbankabfragen, consultas SQL, requêtes SQL; ~Datenbankentwicklung, bases de datos relacionales, base de datos relacional, bancos de dados relacionais, banco de dados relacional, relationale Datenbank-
Database design: Datenbankentwurf, Datenbankdesign, Datenbankmodell-, diseño de bases de datos, diseño de base de datos, modelagem de banco-, conception de bases de données; diseñ-, Entwurf, conception, projet- + bases de datos, base de datos, Datenbank-, bases de données, banco de dados
Data modeling: Datenmodell-, modelado de datos, modelagem de dados, modélisation de données; modélisation, modelado, modelagem, Modellierung + conception, datos, dados, Daten, UML, objet
Database administration: Datenbankadministration, Administration von Datenbanken, administración de bases de datos, administração de banco-, administration de bases de données
Web development: Webentwickl-, Web-Entwicklung, Webseite, Webanwendung-, Webapplikation-, desarrollo web, desarrollo de páginas web, aplicaciones web, aplicación web, desenvolvimento web, aplicações web, aplicação web, développement web, application web, applications web, sviluppo web, applicazioni web
Frontend development: Frontend-Entwickl-, Frontendentwickl-, desarrollo frontend, desarrollo front-end, desenvolvimento front-end, desenvolvimento frontend, développement front-end; entwickl-, desarroll-, desenvolv-, développ- + frontend, front-end
Backend development: Backend-Entwickl-, Backendentwickl-, desarrollo backend, desarrollo back-end, desenvolvimento back-end, desenvolvimento backend, développement back-end; entwickl-, desarroll-, desenvolv-, développ- + backend, back-end, API, APIs, servidor
Full-stack development: entwickl-, desarroll-, desenvolv-, développ- + full stack, full-stack, fullstack
Mobile development: App-Entwicklung, Appentwicklung, mobile Anwendungen, aplicaciones móviles, aplicación móvil, apps móviles, aplicativos móveis, aplicativo móvel, aplicações móveis, applications mobiles, application mobile, applicazioni mobili
Game development: Spieleentwicklung, desarrollo de videojuegos, desenvolvimento de jogos, jeux vidéo, videojuego, juego + desarroll-, hecho, crea-, entwickl-, développement, jogo-
REST API: APIs REST, API REST, REST-Schnittstelle, REST-API; ~desarroll-, desenvolv-, développ-, entwickl- + API, APIs, Schnittstelle
API: desarroll-, desenvolv-, développ-, entwickl-, integr- + API, APIs, Programmierschnittstelle; entwurf-, entworf-, entwickel-, dokumentier-, umgesetzt, gebaut, bereitgestellt + Schnittstelle-; création, creación, criação, tworze-, exposi-, expos-, utveckl-, ontwikkel- + API, APIs, API's
API integration: integración de API, integración con API, integração de API, integração com API, intégration d'API, Anbindung externer, Schnittstellenanbindung; integr- + API, APIs, servicios externos, terceros, Drittsystem-; Anbindung, angebunden, koppeling-, gekoppeld, connexion, raccord-, conex-, collegament- + API, Schnittstelle-, partij-, leverancier-, partenaires, proveedores, fornecedores, partner
Web services: servicios web, serviços web, services web, Webservice-, Web-Service-, servizi web
Microservices: microservicio-, microsserviç-, microserviço-, Mikroservice-, microservizi; Monolith-, monolit-, monolít- + Dienst-, Service-, servicio-, serviç-, diensten, usług-, tjänster, servizi
Client-server architecture: cliente-servidor, client-serveur, Client-Server-; servidor + cliente, clientes
Distributed systems: verteilte Systeme, verteilter Systeme, sistemas distribuidos, sistemas distribuídos, systèmes distribués, sistemi distribuiti
Software architecture: Softwarearchitektur-, Software-Architektur-, arquitectura de software, arquitetura de software, architecture logicielle, architettura software
System design: Systementwurf, Systemdesign, diseño de sistemas, diseño del sistema, projeto de sistemas, conception de systèmes
Design patterns: Entwurfsmuster, patrones de diseño, padrões de projeto, patrons de conception
UI: Benutzeroberfläche-, Bedienoberfläche-, interfaz de usuario, interfaces de usuario, interfaces gráficas, interface gráfica, interface utilisateur, interfaces utilisateur, interfaccia utente, interfaces de usuário, interface do usuário
UI design: Gestaltung von Benutzeroberflächen, diseño de interfaces, design de interfaces
UX: Benutzererfahrung, Nutzererlebnis, experiencia de usuario, experiência do usuário, expérience utilisateur
Responsive design: diseño responsivo, diseño adaptable, design responsivo, responsives Design
Unit testing: Unit-Test-, Unittest-, Modultest-, Komponententest-, pruebas unitarias, testes unitários, testes unitarios, tests unitaires, test unitari; Testabdeckung, Codeabdeckung, couverture de test-, cobertura de pruebas, cobertura de test-, testdekking, testtäckning, copertura dei test, pokrycie kod-, pokrycia kod-; schreib-, geschrieben, écri-, rédig-, escri-, redac-, scri-, napisa-, pisani-, schreef, geschreven, skriv- + test, tests, testów, testen, tester + JUnit, pytest, Jest, xUnit, NUnit, PHPUnit, Vitest, Mocha
Integration testing: Integrationstest-, pruebas de integración, testes de integração, tests d'intégration
End-to-end testing: pruebas de extremo a extremo, testes de ponta a ponta
Automated testing: automatisierte Tests, automatisierten Tests, Testautomatisierung, pruebas automatizadas, pruebas automáticas, testes automatizados, tests automatisés, test automatici; Testabdeckung, Codeabdeckung, couverture de test-, cobertura de pruebas, cobertura de test-, testdekking, testtäckning, copertura dei test, pokrycie kod-, pokrycia kod-, automatyzacj- test-, geautomatiseerde test-, automatiserade test-; automatis-, automatiz-, automatisier- + test-, prueba-, non-régression, recette
Performance testing: Lasttest-, pruebas de carga, testes de carga, tests de charge
QA: Qualitätssicherung, aseguramiento de calidad, aseguramiento de la calidad, garantia de qualidade, assurance qualité, control de calidad
Code review: Code-Review-, revisión de código, revisão de código, revue de code, revues de code; collega- + code + beoordeel-; kod + granska-; przegląd- kod-; revue- de code, revis- de código; Pull Requests + geprüft, begutachtet
Debugging: Fehlersuche, depuración, depuração, débogage, corrección de errores, correção de bugs, correction de bugs, Fehlerbehebung, resolución de errores; Fehler- + behob-, beheb-, korrigier-; anomalies, bogues + corri-; błęd- + napraw-, popraw-, usuw-; fel, buggar + rätta-; fouten, bugs + opgelost, verholpen; errori, difetti + corre-, risol-
Troubleshooting: Fehlerbehebung, Fehleranalyse, Störungsbehebung, resolución de problemas, resolución de incidencias, resolução de problemas, résolution de problèmes, dépannage
Refactoring: refactoriza-, refatora-, refactoris-
Technical debt: technische Schulden, deuda técnica, dívida técnica, dette technique
Performance tuning: Leistungsoptimierung, Performanceoptimierung, Performance-Optimierung, optimización del rendimiento, optimización de rendimiento, otimização de desempenho, optimisation des performances; Ladezeit-, Antwortzeit-, Laufzeit- + halbier-, reduzier-, verkürz-, gesenkt, gedrittelt; temps de réponse, temps de chargement + divis-, rédui-, amélior-; tiempo de respuesta, tiempos de respuesta, tiempo de carga + reduc-, redu-, mejor-; tempo de resposta, tempo de carregamento + redu-, diminu-, melhor-; tempi di risposta, tempo di caricamento + rid-, miglior-, dimezz-; laadtijd-, responstijd- + gehalveerd, verlaagd, verkort; czas- odpowiedzi, czas- ładowania + skró-, zmniejsz-
Scalability: Skalierbarkeit, escalabilidad, escalabilidade, scalabilité, escalable-
High availability: Hochverfügbarkeit, hochverfügbar-, alta disponibilidad, alta disponibilidade, haute disponibilité
Version control: Versionsverwaltung, Versionskontrolle, control de versiones, controle de versão, gestion de versions, controllo di versione
CI/CD: kontinuierliche Integration, integración continua, despliegue continuo, integração contínua, entrega contínua, intégration continue, déploiement continu, integrazione continua; automatisch-, automatis-, automátic-, automatyczn-, automatiserad- + Deployment-, ausgeliefert, Auslieferung, déploiement-, livré-, despliegue-, implantaç-, uitrol-, wdroże-, wdraż-, driftsätt-, rilasci-; Build-Pipeline, Deployment-Pipeline
Automation: automatisier-, Automatisierung, automatiza-, automatisation, automatisé
Scripting: Skript-, Skripte + schreib-, entwickl-, erstell-, Bash, Python, PowerShell; scripts + desarroll-, crea-, escri-, développ-
Monitoring: Systemüberwachung, Überwachung von, monitoreo, monitorización, monitoramento, supervision des, monitorear; alertes, alertas, Alarme, alerty, larm + Zabbix, Grafana, Prometheus, Nagios, SMS; tableros, tableaux, Dashboards, panele + Grafana, Kibana
Cloud computing: Cloud-Dienste-, computación en la nube, en la nube, computação em nuvem, na nuvem, informatique en nuage, dans le cloud
Containers: contenedores, contêineres, conteneurs; conteneuris-, Containerisier-, containerisatie, konteneryzacj-, contenedoriz-, conteneriz-, containerizza-; Container, containers, contenedores, contêineres, conteneurs, kontener- + umgestellt, Umstellung, umgezogen, gezet, uitgerold, déploy-, despliegue, implanta-, entornos, przenies-
Networking: Netzwerktechnik, Netzwerkadministration, Rechnernetze, Netzwerke, redes de computadores, redes de computadoras, redes de ordenadores, redes informáticas, redes y, réseaux informatiques, réseaux et, administration réseau, reti di calcolatori
System administration: Systemadministration, Serveradministration, Systemadministrator-, administración de sistemas, administración de servidores, administração de sistemas, administração de servidores, administration système, administration de serveurs, administration de systèmes, amministrazione di sistemi; Administration + Servern, Windows-Servern, Linux-Servern; betreu-, administr-, Administration, maint-, manten-, manuten-, exploitation, beheer-, zarządza-, drift + Servern, Windows-Server-, Linux-Server-, serveurs, servidores, server, servers, serwer-, servrar
IT support: Anwenderbetreuung, IT-Support, Anwendersupport, Benutzerbetreuung, soporte técnico, soporte a usuarios, soporte al usuario, suporte técnico, suporte a usuários, support technique, assistance aux utilisateurs, assistenza tecnica; Anwender-, Benutzer- + betreu-, unterstütz-, Ansprechpartner, helf-, geholfen; utilisateurs + assist-, support-, dépann-; usuarios, usuários + soporte, atenc-, atend-, suporte; gebruikers + ondersteun-; użytkownik- + wsparci-, pomoc-
Information security: Informationssicherheit, IT-Sicherheit, seguridad informática, seguridad de la información, segurança da informação, sécurité informatique, sicurezza informatica
Cybersecurity: ciberseguridad, cibersegurança, cybersécurité, Cybersicherheit
Encryption: Verschlüsselung, cifrado, criptografia, chiffrement
Authentication: Authentifizierung, autenticación, autenticação, authentification
Embedded systems: eingebettete Systeme, eingebetteter Systeme, sistemas embebidos, sistemas embarcados, systèmes embarqués, sistemi embedded
Real-time systems: Echtzeit-, tiempo real, tempo real, temps réel
Simulation: Simulation-, simulación, simulação, simuliert-
Prototyping: Prototyp-, prototipo-, protótipo-, prototypage
Agile: agile Softwareentwicklung, agile Method-, agile Entwicklung, agilen Team-, metodologías ágiles, metodología ágil, metodologias ágeis, métodos ágeis, méthodes agiles, méthode agile, metodologie agili; sprints quinzenais, dwutygodniow-, zwinn-, agil- Team-, équipe agile, agilt team
Project management: Projektleit-, Projektmanagement, Projektsteuerung, gestión de proyectos, gestión de proyecto, gestão de projetos, gestion de projet, gestion de projets, gestione progetti
Requirements analysis: Anforderungsanalyse-, Anforderungsmanagement, Anforderungserhebung, análisis de requisitos, análisis de requerimientos, levantamiento de requerimientos, levantamento de requisitos, análise de requisitos, analyse des besoins, recueil des besoins, analisi dei requisiti; Kravmöten, kravarbete; Anforderungen + aufgenommen, erhob-, erheb-, abgestimmt, geklärt; besoins + recueil-, analys-
Technical writing: technische Dokumentation, technischen Dokumentation, documentación técnica, documentação técnica, documentation technique, redacción de documentación
Technical specifications: Pflichtenheft-, Lastenheft-, especificaciones técnicas, especificações técnicas, spécifications techniques, cahier des charges
SDLC: Softwareentwicklungszyklus, ciclo de vida del software, ciclo de vida de software, cycle de vie du logiciel
E-commerce: Onlineshop-, Online-Shop-, Webshop-, tienda en línea, tienda online, tienda virtual, loja virtual, loja online, comercio electrónico, comércio eletrônico, boutique en ligne, commerce électronique
Payments: Zahlungs-, pasarela de pago-, pasarelas de pago, gateway de pagamento, passerelle de paiement, paiement en ligne, Überweisung-, virements, transferencias bancarias, przelew-, betalning-
Open source: código abierto, código aberto, logiciel libre, quelloffen-
Reporting: Berichtswesen, generación de reportes, generación de informes, geração de relatórios; informes, relatórios, rapports, Berichte, rapporten, raport-, rapporti + automat-, automatiz-, erstell-, mensual-, mensuel-, semanal-, semanais, monatlich-, wöchentlich-, maandelijks-, settiman-, preparazione
Compliance: cumplimiento normativo, DSGVO, RGPD
System integration: koppeling-, gekoppeld + systeem, systemen, partij-; Anbindung an, Systeme + angebunden, integriert
Message queues: Nachricht-, komunikat-, mensaje-, mensagen-, messages, berichten, meddelande- + Kafk-, RabbitMQ, SQS, broker; pagamentos, tareas, tarefas, tâches, taken + Celery, Sidekiq
Event-driven architecture: ereignisgesteuert-, ereignisgetrieben-, ereignisorientiert-, orientée événements, événementielle, orientada a eventos, orientado a eventos, eventgestuurd-, zdarzeniow-, händelsedriven-
Database migrations: Migration, migración, migração, migration, migratie, migracj- + MySQL, Postgres-, Oracle, MongoDB, Datenbank-, base de datos, banco de dados, base de données, baz-
Query optimization: optimi-, ottimizz-, otimiz-, zoptymaliz-, beschleunig- + requêtes, consultas, Abfragen, query's, zapyta-; index, índices, Indizes + MySQL, Postgres-, SQL, Oracle
Backup: Sicherung-, sauvegarde-, respaldo-, säkerhetskopi-, kopi- zapasow-, back-ups + nächtlich-, täglich-, eingerichtet, quotidien-, restaur-, automatiz-, diari-, geprobt, dagelijks, dzienn-; Rücksicherung-
Data cleaning: limpieza, limpeza, nettoyage, bereinig-, opschon-, czyszczeni-, pulizia + registros, datos, dados, données, Daten-, dati, danych, gegevens
Data pipelines: ladungen, cargas, chargements, Ladeläufe, procesy ETL + nächtlich-, nocturn-, Airflow, täglich-
Forecasting: Prognose-, Vorhersage-, prévision-, pronóstico-, previs-, prognoz-, voorspel-, prognos- + Absatz-, Verbrauch-, consommation, ventas, vendas, ventes, demand-, série-, serie-, waterstand-, sprzedaż-
Predictive modeling: Prognosemodell-, Vorhersagemodell-, voorspelmodel-, modèle- prédicti-, modelo- predictiv-, modelo- preditiv-, modell- predittiv-, model- predykcyjn-; Prognose-, Vorhersage-, prévision, pronóstico, previs-, voorspel- + scikit-learn, XGBoost, LSTM, Zeitreihen, séries temporelles, series temporales, séries temporais
Dashboards: cuadro- de mando, tableau- de bord, tablero-, cruscott-, painéis, painel, Kennzahlen-Dashboard
Customer segmentation: Raggruppamento, segmenta-, Segmentier-, grup- + clienti, clientes, clients, Kunden, klient-, klanten
Test cases: cas de test, casos de prueba, casos de teste, Testfälle, Testfällen, testgevallen, casi di test, przypadk- testow-
Regression testing: régression, regresión, regressão, Regressions-, regresji, regressie- + test-, prueba-, automat-
Accessibility: WCAG, Screenreader, lecteur- d'écran, lector- de pantalla, Barrierefreiheit, barrierefrei-, accessibilité, toegankelijk-, tillgänglig-
`;
