/** Databases, messaging, data engineering, analytics, machine learning. Format: see `parseSkills`. */
export const dataSkills = `
@database
PostgreSQL | postgres, postgre sql, psql, pgsql, postgres sql | SQL, Relational databases
MySQL | my sql | SQL, Relational databases
MariaDB | maria db | SQL, Relational databases
SQL Server | mssql, ms-sql, sqlserver, microsoft sql | SQL, Relational databases
SQLite | sql lite | SQL, Relational databases
Oracle | =Oracle, =ORACLE, !oracle, oracle db, oracle sql, oracle rdbms, oracle 11g, oracle 12c, oracle 19c, oracle 10g | SQL, Relational databases
Oracle APEX | oracle application express, application express | Oracle
Oracle Forms | | Oracle
Oracle RAC | | Oracle
DB2 | | SQL, Relational databases
Sybase | | SQL, Relational databases
Informix | | SQL, Relational databases
Teradata | tera data | SQL, Data warehousing
Netezza | | SQL, Data warehousing
Greenplum | | SQL, Data warehousing
Vertica | =Vertica | SQL, Data warehousing
Exasol | | SQL, Data warehousing
SAP HANA | =HANA, s/4hana, s4 hana, s/4 hana | SQL
Microsoft Access | ms access, =!Access, ms-access | 
Firebird | =Firebird
H2 | -, h2 database, =!H2
CockroachDB | cockroach db | SQL
YugabyteDB | yugabyte | SQL
TiDB | =TiDB | SQL
SingleStore | memsql | SQL
Vitess | | MySQL
PlanetScale | | MySQL
Neon | -, =!Neon, neon postgres | PostgreSQL
Supabase | | PostgreSQL
TimescaleDB | timescale | PostgreSQL, Time series
PostGIS | post gis | PostgreSQL, GIS
pgvector | | PostgreSQL
MongoDB | mongo | NoSQL
Cassandra | apache cassandra, =Cassandra | NoSQL
ScyllaDB | scylla | NoSQL
Couchbase | couch base | NoSQL
CouchDB | couch db | NoSQL
RavenDB | raven db | NoSQL
HBase | apache hbase | NoSQL, Hadoop
Redis | redis cache | NoSQL, Caching
Valkey | | Redis
Memcached | memcache, mem cached | Caching
Hazelcast | | Caching
Apache Ignite | =!Ignite | Caching
Ehcache | | Caching
Varnish | -, =Varnish | Caching
Neo4j | neo 4j | Graph databases
ArangoDB | | Graph databases
JanusGraph | | Graph databases
Amazon Neptune | aws neptune, =!Neptune | AWS, Graph databases
TigerGraph | | Graph databases
InfluxDB | influx | Time series
ClickHouse | click house | SQL, Columnar databases
Apache Druid | =!Druid | 
Apache Pinot | =!Pinot
Apache Kudu | =!Kudu | Hadoop
DuckDB | duck db | SQL
Elasticsearch | elastic search, =!Elastic
OpenSearch | aws opensearch
Solr | apache solr
Lucene | apache lucene
Meilisearch
Typesense
Sphinx | -, sphinx search, =!Sphinx
Realm | -, =!Realm, realm db, realmdb
Firestore | | Firebase, NoSQL
Firebase
Pinecone | =~Pinecone, pinecone vector | Vector databases
Weaviate | | Vector databases
Milvus | | Vector databases
Qdrant | | Vector databases
Chroma | -, chromadb, =!Chroma | Vector databases
FAISS | =FAISS, faiss | Vector databases
Vector databases | vector db, vector search, vector stores
FoundationDB
etcd
RocksDB | leveldb, rocks db
MarkLogic | | NoSQL
Progress OpenEdge | openedge
FileMaker | file maker
dBase
Liquibase | | Database migrations
Flyway | | Database migrations
pgAdmin
DBeaver
phpMyAdmin | php my admin
SQL Server Management Studio | ssms | SQL Server
SSIS | =SSIS, sql server integration services | SQL Server, ETL
SSRS | =SSRS, sql server reporting services | SQL Server, Reporting
SSAS | =SSAS, sql server analysis services | SQL Server
Relational databases | rdbms, relational db, sql databases, relational data stores, relational sql databases, relational data modeling
NoSQL | no-sql, non-relational databases, non-relational database, non relational databases, non-relational, document databases, document store, document db
Graph databases | graph db
Columnar databases | column-oriented databases, columnar, column stores
MPP databases | =MPP, massively parallel processing
In-memory databases | in-memory data store
Time series | timeseries, time-series, time-series databases, time series data, time series analysis, time series forecasting
@tool
# messaging and streaming
Kafka | apache kafka | Event streaming, Message queues
Confluent | =Confluent, confluent cloud, confluent kafka | Kafka
ksqlDB | ksql | Kafka
RabbitMQ | rabbit-mq | Message queues
ActiveMQ | active mq, apache activemq | Message queues
IBM MQ | mq series, websphere mq, mqseries, ibm websphere mq | Message queues
ZeroMQ | 0mq | Message queues
NATS | =NATS | Message queues
Apache Pulsar | =~Pulsar | Event streaming
Redpanda | | Kafka
MSMQ | =MSMQ | Message queues
TIBCO
MuleSoft | mule soft, mule esb, anypoint, mulesoft anypoint, =Mule | API integration
Dell Boomi | =Boomi, boomi atomsphere | API integration
Apache Spark | =~Spark, !spark, =~SPARK, spark streaming, spark sql, spark structured streaming | Big data
PySpark | py spark, spark python | Apache Spark, Python
Hadoop | apache hadoop | Big data
HDFS | =HDFS, hadoop distributed file system | Hadoop
MapReduce | map/reduce, map-reduce | Hadoop
YARN (Hadoop) | -, hadoop yarn
Hive | -, =Hive, !hive, apache hive, =HIVE | Hadoop, SQL
Pig | -, =!Pig, apache pig, pig latin | Hadoop
Sqoop | apache sqoop | Hadoop
Flume | apache flume, =~Flume | Hadoop
Oozie | apache oozie | Hadoop
Impala | -, =~Impala, apache impala, cloudera impala | SQL
Cloudera | =Cloudera | Hadoop
Hortonworks | | Hadoop
MapR | =MapR | Hadoop
Zookeeper | apache zookeeper
Apache Flink | flink | Event streaming
Apache Storm | -, =~Storm, apache storm, =!Storm | Event streaming
Apache Beam | -, =~Beam, apache beam
Apache NiFi | nifi
Apache Airflow | airflow | Workflow orchestration, Python
Luigi | =Luigi | Workflow orchestration
Prefect | =Prefect | Workflow orchestration
Dagster | | Workflow orchestration
Argo Workflows | | Workflow orchestration, Kubernetes
Temporal | -, temporal.io, =!Temporal
Camunda | | BPMN
dbt | =dbt, =DBT, data build tool | SQL, Data transformation
SQLMesh | sql mesh | SQL, Data transformation
Fivetran | five tran | ETL
Airbyte | | ETL
Stitch | -, =!Stitch, stitch data | ETL
Matillion | | ETL
Talend | | ETL
Informatica | informatica powercenter, powercenter, power center, iics | ETL
DataStage | data stage | ETL
Ab Initio | abinitio | ETL
Pentaho | | ETL
Alteryx | | ETL
Segment | -, =!Segment, segment.io, segment.com, twilio segment | Event tracking
RudderStack | rudder stack | Event tracking
Snowplow | =Snowplow | Event tracking
mParticle | | Event tracking
Snowflake | -, =Snowflake, =SNOWFLAKE, =SnowFlake, !snowflake, snowflake db, snowflake data warehouse | SQL, Data warehousing
Databricks | data bricks | Apache Spark
Delta Lake | delta tables, delta live tables | Databricks
Unity Catalog | | Databricks
Apache Iceberg | =!Iceberg, iceberg tables
Apache Hudi | =Hudi
Parquet | apache parquet
Avro | apache avro, =Avro
ORC | -, =!ORC
Apache Arrow | =!Arrow
Trino | =Trino | SQL
Presto | -, =~Presto, prestodb, presto sql | SQL
Dremio | | SQL
Starburst | -, =~Starburst | Trino
Apache Atlas | | Data governance
Collibra | =Collibra | Data governance
Alation | =Alation | Data governance
DataHub | | Data governance
Great Expectations | =!Great Expectations | Data quality
Monte Carlo | -, monte carlo data
Soda | -, soda core
Debezium | | Change data capture
GoldenGate | golden gate oracle, oracle goldengate, oracle golden gate
Looker | =Looker, looker, lookml, look ml | Business intelligence
Looker Studio | data studio | Data visualization
Tableau | | Data visualization, Business intelligence
Power BI | powerbi, microsoft power bi, ms power bi, power query | Data visualization, Business intelligence
Qlik | qlikview, qliksense | Business intelligence
MicroStrategy | micro strategy | Business intelligence
Cognos | | Business intelligence
BusinessObjects | business objects, sap bo | Business intelligence
Crystal Reports | | Reporting
OBIEE | =OBIEE | Business intelligence
Metabase | =Metabase | Business intelligence
Superset | -, apache superset, =~Superset | Business intelligence
Redash | =Redash | Business intelligence
Sisense | | Business intelligence
Domo | -, =!Domo | Business intelligence
ThoughtSpot | thought spot | Business intelligence
Mode | -, mode analytics, =!Mode | Business intelligence
Hex | -, =!Hex | Business intelligence
Sigma | -, sigma computing, =!Sigma
Excel | -, =Excel, =~EXCEL, ms excel, microsoft excel, advanced excel, !excel, excel macros, excel vba
Google Sheets | google spreadsheets
Google Analytics | ga4, =GA, universal analytics | Web analytics
Google Tag Manager | =!GTM, tag manager | Web analytics
Adobe Analytics | omniture | Web analytics
Amplitude | -, =~Amplitude, amplitude analytics | Product analytics
Mixpanel | mix panel | Product analytics
Heap | -, =!Heap, heap analytics
PostHog | =PostHog | Product analytics
Hotjar | hot jar
Matomo | =Matomo
FullStory | =FullStory
LaunchDarkly | launch darkly | Feature flags
Braze | =~Braze
Iterable | -, =!Iterable
Marketo | =Marketo
Mailchimp | mail chimp
Klaviyo
Hightouch | reverse etl | 
Census | -, =!Census
@library
# data science and machine learning
Pandas | =pandas, =Pandas, =PANDAS, !pandas, geopandas | Python, Data analysis
NumPy | num py | Python
SciPy | sci py | Python
scikit-learn | sklearn, scikit, sci-kit learn, scikitlearn | Python, Machine learning
TensorFlow | tensor flow | Machine learning, Deep learning
PyTorch | =!torch | Python, Machine learning, Deep learning
Keras | | Python, Deep learning
JAX | =JAX | Python, Machine learning
XGBoost | xg boost | Machine learning
LightGBM | | Machine learning
CatBoost | | Machine learning
Hugging Face | huggingface | Machine learning
LangChain | lang chain | LLM
LangGraph | lang graph | LLM
LlamaIndex | llama index | LLM
OpenAI API | openai, open ai, gpt-4, gpt-3, chatgpt, chat gpt, gpt4, =GPT | LLM
Anthropic API | claude api, anthropic claude, =Anthropic, =~Claude | LLM
Gemini | -, google gemini, gemini api, =!Gemini | LLM
Llama | -, =!Llama, llama 2, llama 3 | LLM
Ollama | | LLM
vLLM | =vLLM | LLM
Stable Diffusion | | Generative AI
spaCy | | Python, NLP
NLTK | =NLTK, nltk | Python, NLP
Gensim | | Python, NLP
BERT | =BERT | NLP
word2vec | | NLP
OpenCV | open cv | Computer vision
YOLO | =YOLO, yolov5, yolov8 | Computer vision
Tesseract | -, tesseract ocr, =~Tesseract | OCR
MediaPipe | | Computer vision
Matplotlib | mat plot lib | Python, Data visualization
Seaborn | =Seaborn, =seaborn | Python, Data visualization
Plotly | =Plotly | Data visualization
Bokeh | -, =Bokeh | Data visualization
Polars | =Polars, =polars | Python
Dask | =Dask | Python
Numba | | Python
Cython | | Python
statsmodels | | Python, Statistics
Shapely | =Shapely | Python, GIS
Jupyter | ipython, jupyterlab | Python
Anaconda | -, =~Anaconda, conda, miniconda | Python
ONNX | =ONNX | Machine learning
TensorRT | tensor rt | Deep learning
Caffe | -, =!Caffe | Deep learning
MXNet | | Deep learning
Theano | | Deep learning
MLflow | ml flow | MLOps
Kubeflow | kube flow | MLOps
Weights & Biases | wandb, weights and biases | MLOps
DVC | =DVC | MLOps
Feast | -, feast feature store | MLOps
Ray | -, =!Ray, ray serve, ray.io
Triton | -, triton inference server, nvidia triton
H2O.ai | h2o
RapidMiner | rapid miner
KNIME | =KNIME
Weka | =Weka
DataRobot | data robot
cuDNN
`;
