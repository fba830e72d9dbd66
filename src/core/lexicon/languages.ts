/** Programming, query, markup and shell languages. Format: see `parseSkills`. */
export const languages = `
@language
Python | python programming, py3, python2, python3, =CPython
Java | core java, java se, java programming, java8, jdk, =J2SE
JavaScript | =JS, java script, ecmascript, es6, es2015, es5, es7, es2020, vanilla js, javascript es6, ecma script
TypeScript | type script, =TS | JavaScript
C | -, !=C, c programming, c language, embedded c, ansi c, c99, c11, =~C
C++ | cpp, c plus plus, c++11, c++14, c++17, c++20, modern c++, visual c++, stl c++
C# | c sharp, csharp, c#.net, c# .net, visual c#
F# | f sharp, fsharp
Go | -, =~Go, =!GO, !go, golang, go lang, go language, go programming
Rust | -, =~Rust, !rust, rust lang, rustlang, rust programming
Ruby | ruby programming, jruby
PHP | php7, php8, php5, core php
Swift | -, =~Swift, !swift, swift programming, swift language
Kotlin
Scala
R | -, !=R, =~R, r programming, r language, r studio, rstudio, r shiny, rshiny, shiny r, tidyverse, ggplot2, dplyr
Perl | perl5
Dart | =Dart, !dart
Objective-C | objective c, objc, obj-c, objectivec, objective-c++
Groovy | =Groovy, !groovy
Clojure | clojurescript
Elixir | =Elixir, !elixir
Erlang | erlang/otp | 
Haskell
OCaml | reasonml, rescript
Julia | -, =~Julia, !julia, julia programming, julialang
Lua | luajit
MATLAB | simulink
Fortran
COBOL
Pascal | -, =~Pascal, object pascal, turbo pascal
Delphi | -, =~Delphi, embarcadero delphi, borland delphi
Ada | -, =~Ada, ada programming, ada95, spark ada
Lisp | common lisp, emacs lisp
Scheme | -, !=Scheme
Prolog
Racket | -, !=Racket
Smalltalk | =Smalltalk, pharo
Zig | -, =~Zig, ziglang
Nim | -, =~Nim, nimlang
Crystal | -, !=Crystal, crystal lang
Elm | -, =~Elm, elm lang
PureScript
CoffeeScript | | JavaScript
Visual Basic | vb6, vba, =VB, visual basic 6, visual basic for applications
VB.NET | vb .net, visual basic .net | .NET
VBScript | vb script
ABAP | sap abap
Apex | -, =~Apex, =!APEX, salesforce apex, apex classes, apex triggers, apex code | Salesforce
Solidity | solidity smart contracts
Vyper | -, =~Vyper
Move | -, move language, move lang
Cairo | -, cairo language
Assembly | assembly language, assembler, -, x86 assembly, arm assembly, assembly programming, !assembly
VHDL
Verilog | system verilog, systemverilog
SystemC
Tcl | tcl/tk
AWK | =awk, =AWK, gawk
sed | -, !=sed
Bash | bash scripting, bash scripts, bash shell, shell/bash, unix bash | Shell scripting
PowerShell | power shell, powershell scripting | 
Shell scripting | shell script, unix shell, shell programming, unix shell scripting, linux shell, ksh, zsh, korn shell, ~shell, shell scripting languages, unix scripting
SQL | structured query language, sql queries, sql query, sql programming, ansi sql, sql scripting, sql query writing, ansi-sql, advanced sql, complex sql, sql development, sql coding
T-SQL | tsql, transact-sql, transact sql, t sql | SQL, SQL Server
PL/SQL | plsql, pl sql, pl-sql | SQL, Oracle
PL/pgSQL | plpgsql | SQL, PostgreSQL
MDX | =MDX
DAX | =DAX | Power BI
HiveQL | hql | Hive, SQL
KQL | =KQL, kusto query language, kusto
Cypher | -, !=Cypher, cypher query language, opencypher
SPARQL
GraphQL | graph ql, graphql api
HTML | html5, html 5, xhtml, dhtml, semantic html, semantic markup, semantic html5, html markup
CSS | css3, css 3, cascading style sheets, css animations
Sass | scss, =SASS | CSS
Less | -, !=Less, !=LESS, =~LESS, less css, lesscss | CSS
Stylus | -, !=Stylus | CSS
XML | xml schema, =XSD, xml parsing
XSLT | xsl, =XSL | XML
XPath | xquery | XML
JSON | json schema, =JSONP, json-ld
YAML | =YML
TOML
Markdown | -, =~Markdown, markdown language, multimarkdown
LaTeX | =LaTeX
SAS | =SAS, sas programming, base sas, sas enterprise guide, sas/stat
SPSS
Stata | =Stata, =STATA
Q# | qsharp
ActionScript
AppleScript
AutoHotkey
LabVIEW | lab view
Ladder logic | plc programming, ladder diagram, structured text | 
G-code | -, g-code programming
RPG | -, rpg ile, rpgle, rpg/400
JCL | =JCL
CUDA
OpenCL
GLSL | hlsl, shader language, shaders, shader programming
WebAssembly | wasm, web assembly
Regular expressions | regex, regexp, regexes
CFML | coldfusion, cold fusion
Hack | -, hack language, hhvm
Haxe
Idris | -, =~Idris
Raku
Gherkin | =Gherkin | BDD
HCL | =HCL, hashicorp configuration language | Terraform
Jsonnet
Rego | =~Rego | OPA
Liquid | -, liquid templates, shopify liquid, liquid templating
UML | unified modeling language, uml diagrams
BPMN | bpmn 2.0
`;
