package org.tapedeck.buyer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.tapedeck.buyer", importOptions = DoNotIncludeTests.class)
class BuyerArchitectureTest {

  @ArchTest
  static final ArchRule buyersSeeVisitsAndTheirReceipts =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.tapedeck.buyer..",
              "org.tapedeck.door",
              "org.tapedeck.framework.command",
              "org.tapedeck.framework.flow",
              "org.tapedeck.framework.merchant",
              "org.tapedeck.framework.receipt",
              "org.tapedeck.framework.visit",
              "org.tapedeck.cassette",
              "org.tapedeck.cassette.visit",
              "java..",
              "jakarta..");

  @ArchTest
  static final ArchRule buyersGiveNoCommands =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "org\\.tapedeck\\.framework\\.(flow\\.(?!DoorPlaces?$)"
                  + "|command\\.(?!(Failures|Refused|Reply)$)|merchant\\.(?!Account($|\\$))).*");

  @ArchTest
  static final ArchRule theLoginIsTheDoorsOwn =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "org\\.tapedeck\\.door\\.(?!(InTime|Nobody|Unavailable|UrlEncoding)$).*");
}
