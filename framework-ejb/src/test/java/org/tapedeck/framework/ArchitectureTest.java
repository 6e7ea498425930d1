package org.tapedeck.framework;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;

/** The sentences of the architecture page, a rule each. */
@AnalyzeClasses(packages = "org.tapedeck.framework", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packagesFormNoCircle =
      slices().matching("org.tapedeck.framework.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule commandsLifecyclesAndRulesArePlainJava =
      noClasses()
          .that()
          .resideInAnyPackage("..framework.command..", "..framework.lifecycle..")
          .or()
          .haveSimpleNameEndingWith("Rules")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta..");

  @ArchTest
  static final ArchRule lifecyclesSeeNothingElse =
      classes()
          .that()
          .resideInAPackage("..framework.lifecycle..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("..framework.lifecycle..", "java..");

  @ArchTest
  static final ArchRule faultPointsSeeNothing =
      classes()
          .that()
          .resideInAPackage("..framework.fault..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("..framework.fault..", "java..");

  @ArchTest
  static final ArchRule nobodyNamesTheStore =
      noClasses()
          .that()
          .resideOutsideOfPackage("..framework.store..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..framework.store..");

  @ArchTest
  static final ArchRule onlyTheStoreSeesTheEntityManager =
      noClasses()
          .that()
          .resideOutsideOfPackage("..framework.store..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "jakarta\\.persistence\\.(EntityManager.*|Query|TypedQuery)"
                  // That the database failed may be told by anyone.
                  + "|java\\.sql\\.(?!SQLException).*");

  @ArchTest
  static final ArchRule theEngineNamesNoConcreteCassette =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.tapedeck.framework..",
              "org.tapedeck.cassette",
              "org.tapedeck.cassette.visit",
              "java..",
              "javax..",
              "jakarta..",
              "org.w3c.dom..",
              "org.xml.sax..",
              "org.eclipse.microprofile.config..",
              "org.flywaydb..",
              "org.eclipse.persistence..",
              "com.jcraft.jsch..",
              "org.apache.pdfbox..",
              "org.apache.fontbox..",
              "org.eclipse.angus.mail..");

  @ArchTest
  static final ArchRule onlyReportsSpeakSsh =
      noClasses()
          .that()
          .resideOutsideOfPackage("..framework.report..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.jcraft.jsch..");

  @ArchTest
  static final ArchRule onlyReceiptsAreWrittenAsPdf =
      noClasses()
          .that()
          .resideOutsideOfPackage("..framework.receipt..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

  @ArchTest
  static final ArchRule onlyMailSpeaksSmtp =
      noClasses()
          .that()
          .resideOutsideOfPackage("..framework.mail..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus.mail..");

  @ArchTest
  static final ArchRule receiptsSeeWhatWasPaidAndNothingThatMayBeDone =
      noClasses()
          .that()
          .resideInAPackage("..framework.receipt..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..framework.flow..",
              "..framework.handler..",
              "..framework.vault..",
              "..framework.mail..",
              "..framework.event..");

  @ArchTest
  static final ArchRule mailsSeeReceiptsAndEvents =
      classes()
          .that()
          .resideInAPackage("..framework.mail..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "..framework.mail..",
              "..framework.receipt..",
              "..framework.event..",
              "org.eclipse.microprofile.config..",
              "org.eclipse.angus.mail..",
              "java..",
              "javax..",
              "jakarta..");

  @ArchTest
  static final ArchRule cardholdersAreAskedWithoutADatabase =
      classes()
          .that()
          .resideInAPackage("..framework.cardholder..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "..framework.cardholder..",
              "..framework.cassette..",
              "org.tapedeck.cassette..",
              "org.eclipse.microprofile.config..",
              "java..",
              "javax..",
              "org.w3c.dom..",
              "org.xml.sax..",
              "jakarta.ejb..",
              "jakarta.enterprise.context..",
              "jakarta.inject..");

  @ArchTest
  static final ArchRule onlyPurchasesAskForCardholders =
      noClasses()
          .that()
          .resideOutsideOfPackages("..framework.cardholder..", "..framework.purchase..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..framework.cardholder..");

  @ArchTest
  static final ArchRule onlyWhatCardholdersBringIsSignedInXml =
      noClasses()
          .that()
          .resideOutsideOfPackage("..framework.cardholder..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javax.xml.crypto..");

  @ArchTest
  static final ArchRule onlyTheStoreSeesThePersistenceProvider =
      noClasses()
          .that()
          .resideOutsideOfPackage("..framework.store..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse.persistence..");

  @ArchTest
  static final ArchRule onlyTheAlarmKnowsThatThereAreMessages =
      noClasses()
          .that()
          .resideOutsideOfPackage("..framework.alarm..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.jms..", "jakarta.resource..");

  @ArchTest
  static final ArchRule nobodyNamesTheAlarm =
      noClasses()
          .that()
          .resideOutsideOfPackage("..framework.alarm..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..framework.alarm..");

  @ArchTest
  static final ArchRule theAlarmSeesWhatItWakesAndNothingElse =
      classes()
          .that()
          .resideInAPackage("..framework.alarm..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("..framework.alarm..", "..framework.flow..", "java..", "jakarta..");

  @ArchTest
  static final ArchRule whoIsToldOfAnEventHasNoSayInIt =
      classes()
          .that()
          .resideInAPackage("..framework.event..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "..framework.event..",
              "..framework.command..",
              "..framework.lifecycle..",
              "..framework.vault..",
              "org.tapedeck.cassette",
              "org.eclipse.microprofile.config..",
              "java..",
              "javax..",
              "jakarta..");

  @ArchTest
  static final ArchRule timeIsGiven =
      noClasses()
          .that()
          .doNotHaveSimpleName("Clocks")
          .should()
          .callMethodWhere(
              target(nameMatching("now|currentTimeMillis|nanoTime|system(UTC|Default.*)?")));

  @ArchTest
  static final ArchRule timeIsNoDate =
      noClasses()
          .that()
          // Paths of certificates are judged at a Date, and at the machine's time without one.
          .doNotHaveSimpleName("SignerPath")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Date");

  @ArchTest
  static final ArchRule entitiesHaveNoSetters =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .should()
          .haveNameMatching("set[A-Z].*");

  @ArchTest
  static final ArchRule onlyBecomeMovesAState =
      fields()
          .that()
          .haveRawType(
              DescribedPredicate.describe(
                  "a state of a lifecycle",
                  type ->
                      type.getPackageName().endsWith("framework.lifecycle")
                          && type.getSimpleName().endsWith("State")))
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .should(beSetIn("become"));

  private static ArchCondition<JavaField> beSetIn(String method) {
    return new ArchCondition<>("be set in " + method + " or when born") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        field.getAccessesToSelf().stream()
            .filter(access -> access.getAccessType().toString().equals("SET"))
            .filter(access -> !access.getOrigin().getName().matches("<init>|" + method))
            .map(JavaAccess::getDescription)
            .forEach(found -> events.add(SimpleConditionEvent.violated(field, found)));
      }
    };
  }
}
