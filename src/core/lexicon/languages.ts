/** Programming, query, markup and shell languages. Format: see `parseSkills`. */
export const languages = `
@language
Python | py3, python2, python3, =CPython
Java | java8, jdk, =J2SE
JavaScript | =JS, java script, ecmascript, es6, es2015, es5, es7, es2020, vanilla js, javascript es6, ecma script
TypeScript | type script, =TS | JavaScript
C | -, !=C, c programming, c language, embedded c, ansi c, c99, c11, =~C
C++ | cpp, c plus plus
C# | c sharp, csharp, c# .net
F# | f sharp, fsharp
Go | -, =~Go, =!GO, !go, golang, go lang
Rust | -, =~Rust, !rust, rust lang, rustlang
Ruby | jruby
PHP | php7, php8, php5
Swift | -, =~Swift, !swift
Kotlin
Scala
R | -, !=R, =~R, r programming, r language, r studio, rstudio, r shiny, rshiny, shiny r, tidyverse, ggplot2, dplyr
Perl | perl5
Dart | =Dart, !dart
Objective-C | objc, obj-c, objectivec, objective-c++
Groovy | =Groovy, !groovy
Clojure | clojurescript
Elixir | =Elixir, !elixir
Erlang |
Haskell
OCaml | reasonml, rescript
Julia | -, =~Julia, !julia, julialang
Lua | luajit
MATLAB | simulink
Fortran
COBOL
Pascal | -, =~Pascal, object pascal, turbo pascal
Delphi | -, =~Delphi, embarcadero delphi, borland delphi
Ada | -, =~Ada, ada programming, ada95, spark ada
Lisp | emacs lisp
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
Visual Basic | vb6, vba, =VB
VB.NET | vb .net, visual basic .net | .NET
VBScript | vb script
ABAP
Apex | -, =~Apex, =!APEX, salesforce apex, apex classes, apex triggers, apex code | Salesforce
Solidity | solidity smart contracts
Vyper | -, =~Vyper
Move | -, move language, move lang
Cairo | -, cairo language
Assembly | assembler, -, x86 assembly, arm assembly, !assembly
VHDL
Verilog | systemverilog
SystemC
Tcl
AWK | =awk, =AWK, gawk
sed | -, !=sed
Bash | bash shell, shell/bash, unix bash | Shell scripting
PowerShell | power shell
Shell scripting | unix shell, linux shell, ksh, zsh, korn shell, ~shell, unix scripting
SQL | structured query language
T-SQL | tsql, transact sql | SQL, SQL Server
PL/SQL | plsql, pl-sql | SQL, Oracle
PL/pgSQL | plpgsql | SQL, PostgreSQL
MDX | =MDX
DAX | =DAX | Power BI
HiveQL | hql | Hive, SQL
KQL | =KQL, kusto
Cypher | -, !=Cypher, cypher query language, opencypher
SPARQL
GraphQL | graph ql
HTML | html5, xhtml, dhtml, semantic markup
CSS | css3, cascading style sheets, css animations
Sass | scss | CSS
Less | -, !=Less, !=LESS, =~LESS, less css, lesscss | CSS
Stylus | -, !=Stylus | CSS
XML | =XSD
XSLT | xsl | XML
XPath | xquery | XML
JSON | =JSONP
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
GLSL | hlsl, shaders
WebAssembly | wasm, web assembly
Regular expressions | regexp, regexes
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
UML | unified modeling language
BPMN
`;
