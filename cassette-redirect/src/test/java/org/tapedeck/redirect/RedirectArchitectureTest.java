package org.tapedeck.redirect;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

@AnalyzeClasses(packages = "org.tapedeck.redirect", importOptions = DoNotIncludeTests.class)
class RedirectArchitectureTest {

  /** What takes the server's locale unless another is given. */
  private static final Pattern LOCAL =
      Pattern.compile(
          "java.lang.String.(formatted|format|toUpperCase|toLowerCase)"
              + "|java.time.format.DateTimeFormatter.(ofPattern|ofLocalized.*)"
              + "|java.util.Locale.getDefault");

  /** The JDK's own cryptography and XML, beside {@code java}. */
  @ArchTest
  static final ArchRule seesTheContractAndTheJdkOnly =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.tapedeck.redirect..",
              "org.tapedeck.cassette..",
              "java..",
              "javax.crypto..",
              "javax.xml..",
              "org.w3c.dom..",
              "org.xml.sax..");

  @ArchTest
  static final ArchRule noBankSeesAnother =
      slices()
          .matching("org.tapedeck.redirect.(*)..")
          .should()
          .notDependOnEachOther()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule whatIsCommonSeesNoBank =
      noClasses()
          .that()
          .resideInAPackage("org.tapedeck.redirect")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.tapedeck.redirect.*..");

  @ArchTest
  static final ArchRule opensNothing =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.(net\\.http|nio\\.channels|nio\\.file|sql)\\..*")
          .orShould()
          .dependOnClassesThat()
          // What reads from bytes and texts in memory opens nothing; an XML parser may throw.
          .haveNameMatching(
              "java\\.io\\.(?!(ByteArray)?(In|Out)putStream$|StringReader$|Reader$|IOException$).*")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.net\\.(.*Socket|URL$|URL[CS].*)|java\\.lang\\.Thread");

  @ArchTest
  static final ArchRule readsNoClock =
      noClasses()
          .should()
          .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime|system.*")));

  /** Digits and capitals differ from place to place, and the bank's do not. */
  @ArchTest
  static final ArchRule writesTheSameEverywhere =
      noClasses()
          .should()
          .accessTargetWhere(describe("takes the server's locale", takesTheServersLocale()))
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("java.text");

  /** Where a reader is in one text is nothing that a cassette keeps. */
  @ArchTest
  static final ArchRule keepsNoState =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleNameNotEndingWith("Reader")
          .should()
          .beFinal();

  private static Predicate<JavaAccess<?>> takesTheServersLocale() {
    return access ->
        access.getTarget() instanceof CodeUnitAccessTarget target
            && LOCAL.matcher(target.getOwner().getName() + "." + target.getName()).matches()
            && target.getRawParameterTypes().stream()
                .noneMatch(type -> type.isEquivalentTo(Locale.class));
  }
}
