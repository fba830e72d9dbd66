/** Mobile, games, and the tools of testing. Format: see `parseSkills`. */
export const devices = `
@framework
Android | | Mobile development
iOS | ios development, =i OS, iphone, native ios, ios apps, ios applications, ipados | Mobile development
Android SDK | | Android
Android NDK | =NDK | Android
Jetpack Compose | android jetpack, =~Jetpack, compose ui, jetpack libraries | Android, Kotlin
Kotlin Multiplatform | =KMM, =KMP | Kotlin
Kotlin Coroutines | coroutines | Kotlin
ADB | =ADB, android debug bridge | Android
Dagger | -, =~Dagger, dagger 2, dagger/hilt, dagger hilt, =!Hilt | Android, Dependency injection
Retrofit | -, =~Retrofit, okhttp | Android
Room | -, =!Room, room persistence, room database | Android
RxAndroid | | Android
Material Design
iOS SDK | | iOS
SwiftUI | swift ui | Swift, iOS
UIKit | ui kit, =UIKit | iOS
Core Data | =!Core Data, =CoreData | iOS
Combine | -, =!Combine, combine framework | Swift
RxSwift | | Swift, Reactive programming
Cocoa Touch | cocoa | iOS
Auto Layout | autolayout | iOS
ARKit | arcore, ar kit | AR/VR
Core ML | =CoreML | iOS
Core Animation | | iOS
TestFlight | test flight | iOS
App Store | -, app store connect, app store submission, google play store, app store deployment
watchOS | tvos, =watchOS
React Native | reactnative | React, JavaScript, Mobile development
Expo | -, =!Expo, expo.dev, react native expo | React Native
Flutter | =Flutter, !flutter, ~flutter | Dart, Mobile development
Ionic | -, =~Ionic, ionic framework | Mobile development
Cordova | phonegap, phone gap, apache cordova | Mobile development
NativeScript | native script | Mobile development
Push notifications | =APNs, firebase cloud messaging, =FCM
Mobile UI | -, mobile ui
In-app purchases | storekit
Unity | -, =Unity, unity3d, unity 3d, unity engine, !unity | Game development, C#
Unreal Engine | =Unreal, =UE4, =UE5, unreal 4 | Game development, C++
Godot | =~Godot | Game development
CryEngine | | Game development
Cocos2d | cocos | Game development
GameMaker | | Game development
Roblox | -, =~Roblox, roblox studio, luau | Game development
libGDX | | Game development
OpenGL | open gl | Computer graphics
DirectX | direct x, direct3d, =DX12, =DX11 | Computer graphics
Vulkan | =Vulkan | Computer graphics
Metal | -, apple metal, metal api, =!Metal | Computer graphics
Physics engine | physics engines, physx, box2d, game physics
Photon | -, photon pun, photon unity, =!Photon
Multiplayer games | multiplayer, multiplayer networking
Mobile games | casual games
3D | =3D, 3d modeling, 3d rendering, 3d game, 3d animation
2D animation | 2d games, 2d graphics, spine 2d
Animation | -, css animation, motion design, web animations
Steam | -, steamworks, =!Steam
PlayFab
SDL | =SDL2
@tool
# testing
Jest | =Jest, !jest, jest.js | JavaScript, Unit testing
Vitest | =Vitest | JavaScript, Unit testing
Mocha | -, =~Mocha, !mocha, mocha.js | JavaScript, Unit testing
Chai | -, =Chai, !chai | JavaScript, Unit testing
Sinon | =Sinon, sinon.js | JavaScript
Jasmine | -, =~Jasmine, !jasmine | JavaScript, Unit testing
Karma | -, =~Karma, !karma | JavaScript
Enzyme | -, =~Enzyme, !enzyme | React
React Testing Library | testing library, =RTL | React, Unit testing
Supertest | | API testing
QUnit | | JavaScript, Unit testing
AVA | -, =!AVA
Cypress | -, =~Cypress, !cypress, cypress.io | End-to-end testing, Automated testing
Playwright | =Playwright, !playwright | End-to-end testing, Automated testing
Selenium | selenium webdriver, web driver, webdriver | Automated testing
WebdriverIO | webdriver.io, wdio | Automated testing
TestCafe | test cafe | End-to-end testing
Nightwatch | | End-to-end testing
Protractor | =Protractor | Angular, End-to-end testing
Appium | =Appium | Automated testing
Detox | -, =!Detox | React Native
Espresso | -, =~Espresso | Android
XCTest | xcuitests | iOS, Unit testing
Robolectric | | Android
Maestro | -, =!Maestro
JUnit | junit5, junit4, j unit | Java, Unit testing
TestNG | test ng | Java, Unit testing
Mockito | powermock, easymock | Java, Mocking
AssertJ | hamcrest | Java
Spock | -, =~Spock, spock framework | Groovy
WireMock | wire mock | Mocking
Testcontainers | test containers | Docker, Integration testing
ArchUnit | | Java
REST Assured | =REST Assured, =Rest Assured, =REST-assured, -, rest-assured library | Java, API testing
Karate | -, =!Karate, karate framework | API testing
Cucumber | -, =Cucumber, !cucumber, cucumber/gherkin, cucumber bdd | BDD, Automated testing
SpecFlow | spec flow | BDD, .NET
Behave | -, =!Behave, python behave | BDD
NUnit | | .NET, Unit testing
xUnit | =xUnit, xunit.net | Unit testing
MSTest | ms test | .NET, Unit testing
Moq | =Moq, nsubstitute | .NET, Mocking
FluentAssertions | | .NET
Expecto | =Expecto | F#, Unit testing
FsCheck | quickcheck, property-based testing | Unit testing
pytest | py test | Python, Unit testing
Python unittest | | Python, Unit testing
Hypothesis | -, =!Hypothesis
Robot Framework | robotframework | Automated testing
tox | -, =!tox
Locust | -, =~Locust | Performance testing
RSpec | r spec | Ruby, Unit testing
Minitest | | Ruby, Unit testing
Capybara | -, =Capybara | Ruby
PHPUnit | php unit | PHP, Unit testing
Pest | -, =!Pest | PHP
Codeception | | PHP
Behat | =Behat | PHP, BDD
ScalaTest | scala test | Scala, Unit testing
Google Test | gtest, googletest, gmock | C++, Unit testing
Catch2 | | C++, Unit testing
Postman | -, =Postman, !postman | API testing
Insomnia | -, =!Insomnia | API testing
SoapUI | soap ui, readyapi | API testing
Newman | -, =!Newman
Pact | -, =!Pact, pact.io | Contract testing
JMeter | j meter, apache jmeter | Performance testing
Gatling | =Gatling | Performance testing
k6 | =k6, =K6, grafana k6 | Performance testing
LoadRunner | load runner | Performance testing
BlazeMeter | | Performance testing
NeoLoad | | Performance testing
BrowserStack | browser stack | Cross-browser testing
Sauce Labs | saucelabs | Cross-browser testing
LambdaTest | | Cross-browser testing
Percy | -, =!Percy
Chromatic | -, =!Chromatic
Applitools | | Automated testing
Tosca | =Tosca, tricentis | Automated testing
Katalon | =Katalon | Automated testing
Ranorex | =Ranorex | Automated testing
TestComplete | test complete | Automated testing
HP ALM | =ALM, quality center, =QTP, =UFT, micro focus uft
TestRail | test rail
Zephyr Scale | zephyr jira, xray
qTest
Allure | -, =!Allure, allure report
Fiddler | -, =~Fiddler, charles proxy
Lighthouse | -, =~Lighthouse, google lighthouse
Mock Service Worker | =MSW
Faker | -, faker.js
`;
