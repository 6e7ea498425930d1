package org.tapedeck.visanet;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.tapedeck.visanet", importOptions = DoNotIncludeTests.class)
class VisaNetArchitectureTest {

  @ArchTest
  static final ArchRule seesTheContractAndTheJdkOnly =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.tapedeck.visanet..", "org.tapedeck.cassette..", "java..");

  @ArchTest
  static final ArchRule opensNothing =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.(net\\.http|nio\\.channels|nio\\.file|sql|io)\\..*")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.net\\..*Socket|java\\.lang\\.Thread");

  @ArchTest
  static final ArchRule readsNoClock =
      noClasses()
          .should()
          .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime|system.*")));

  @ArchTest static final ArchRule keepsNoState = fields().should().beFinal();

  @ArchTest
  static final ArchRule frameKnowsNothingOfWhatItHolds =
      classes()
          .that()
          .resideInAPackage("org.tapedeck.visanet.frame")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.tapedeck.visanet.frame", "java..");
}
