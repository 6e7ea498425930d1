package org.tapedeck.console;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.tapedeck.console", importOptions = DoNotIncludeTests.class)
class ConsoleArchitectureTest {

  /** The rooms of the console, each with its pages. */
  private static final String ROOMS = "org\\.tapedeck\\.console\\.(money|settle|admin|watch)\\..*";

  @ArchTest
  static final ArchRule theConsoleSeesCommandsAndWhoGivesThem =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.tapedeck.console..",
              "org.tapedeck.framework.command",
              "org.tapedeck.framework.copy",
              "org.tapedeck.framework.flow",
              "org.tapedeck.framework.merchant",
              "org.tapedeck.cassette",
              "java..",
              "jakarta..",
              "org.primefaces.component.poll",
              "org.eclipse.microprofile.config..");

  @ArchTest
  static final ArchRule theConsoleEntersTheFlowByCommandsOnly =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("org\\.tapedeck\\.framework\\.flow\\.(?!(Commands|DoorPlaces?)$).*");

  @ArchTest
  static final ArchRule theConsoleReadsCopiesAndWritesNone =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("org\\.tapedeck\\.framework\\.copy\\.(?!CopyReading$).*");

  @ArchTest
  static final ArchRule whoIsWhoIsAskedByTheShellAlone =
      noClasses()
          .that()
          .haveNameMatching(ROOMS)
          .should()
          .dependOnClassesThat()
          .haveNameMatching("org\\.tapedeck\\.framework\\.merchant\\.(?!Caller).*");

  @ArchTest
  static final ArchRule theShellKnowsNoRoom =
      noClasses()
          .that()
          .resideInAPackage("org.tapedeck.console")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(ROOMS);
}
