package org.tapedeck.shop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.tapedeck.shop", importOptions = DoNotIncludeTests.class)
class ShopArchitectureTest {

  @ArchTest
  static final ArchRule shopsSeePurchases =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.tapedeck.shop..",
              "org.tapedeck.door",
              "org.tapedeck.framework.command",
              "org.tapedeck.framework.flow",
              "org.tapedeck.framework.merchant",
              "org.tapedeck.framework.purchase",
              "org.tapedeck.cassette",
              "org.tapedeck.cassette.visit",
              "java..",
              "javax.xml.stream..",
              "jakarta..");

  @ArchTest
  static final ArchRule shopsGiveNoCommandsByThemselves =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "org\\.tapedeck\\.framework\\.(flow\\.(?!DoorPlaces?$)"
                  + "|command\\.(?!(Failures|PrimaryReturnCode|Refused|Reply)$)"
                  + "|merchant\\.(?!(Caller|Realm)$)).*");

  @ArchTest
  static final ArchRule theLoginIsTheDoorsOwn =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("org\\.tapedeck\\.door\\.(?!(InTime|Nobody|Unavailable)$).*");
}
