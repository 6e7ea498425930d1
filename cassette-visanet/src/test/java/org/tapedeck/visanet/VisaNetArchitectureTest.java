package org.tapedeck.visanet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

@AnalyzeClasses(packages = "org.tapedeck.visanet", importOptions = DoNotIncludeTests.class)
class VisaNetArchitectureTest {

  /** What takes the server's locale unless another is given. */
  private static final Pattern LOCAL =
      Pattern.compile(
          "java.lang.String.(formatted|format|toUpperCase|toLowerCase)"
              + "|java.time.format.DateTimeFormatter.(ofPattern|ofLocalized.*)"
              + "|java.util.Locale.getDefault");

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
          .haveNameMatching("java\\.(net\\.http|nio\\.channels|nio\\.file|sql)\\..*")
          .orShould()
          .dependOnClassesThat()
          // A CertificateFactory reads from a stream only; one of bytes in memory opens nothing.
          .haveNameMatching("java\\.io\\.(?!(ByteArray)?(In|Out)putStream$).*")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.net\\.(.*Socket|URL.*)|java\\.lang\\.Thread");

  @ArchTest
  static final ArchRule readsNoClock =
      noClasses()
          .should()
          .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime|system.*")));

  /** Digits and capitals differ from place to place, and the host's do not. */
  @ArchTest
  static final ArchRule writesTheSameEverywhere =
      noClasses()
          .should()
          .accessTargetWhere(describe("takes the server's locale", takesTheServersLocale()))
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("java.text");

  @ArchTest static final ArchRule keepsNoState = fields().should().beFinal();

  @ArchTest
  static final ArchRule frameKnowsNothingOfWhatItHolds =
      classes()
          .that()
          .resideInAPackage("org.tapedeck.visanet.frame")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.tapedeck.visanet.frame", "java..");

  private static Predicate<JavaAccess<?>> takesTheServersLocale() {
    return access ->
        access.getTarget() instanceof CodeUnitAccessTarget target
            && LOCAL.matcher(target.getOwner().getName() + "." + target.getName()).matches()
            && target.getRawParameterTypes().stream()
                .noneMatch(type -> type.isEquivalentTo(Locale.class));
  }
}
