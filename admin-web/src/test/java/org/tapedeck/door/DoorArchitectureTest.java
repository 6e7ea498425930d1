package org.tapedeck.door;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.tapedeck.door", importOptions = DoNotIncludeTests.class)
class DoorArchitectureTest {

  @ArchTest
  static final ArchRule theDoorSeesCommandsAndWhoGivesThem =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.tapedeck.door..",
              "org.tapedeck.framework.command",
              "org.tapedeck.framework.copy",
              "org.tapedeck.framework.fault",
              "org.tapedeck.framework.flow",
              "org.tapedeck.framework.journal",
              "org.tapedeck.framework.merchant",
              "org.tapedeck.cassette",
              "java..",
              "javax.xml.stream..",
              "jakarta..");

  @ArchTest
  static final ArchRule theDoorEntersTheFlowByCommandsOnly =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("org\\.tapedeck\\.framework\\.flow\\.(?!(Commands|DoorPlaces?)$).*");

  @ArchTest
  static final ArchRule theDoorReadsCopiesAndWritesNone =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("org\\.tapedeck\\.framework\\.copy\\.(?!CopyReading$).*");
}
