package org.tapedeck.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.cassette.Cassette;

/** The net catches: each fault breaks its rule and no other. */
class BrokenCassettesTest {

  // spotless:off
  static Stream<Arguments> faults() {
    return Stream.of(
        fault("c1",  BrokenCassettes.WithoutName::new),
        fault("c1",  BrokenCassettes.WithoutServiceEntry::new),
        fault("c2",  BrokenCassettes.WithOneCodeTwice::new),
        fault("c2",  BrokenCassettes.WithCodeOutOfRange::new),
        fault("c2",  BrokenCassettes.WithKeywordOfTheFramework::new),
        fault("c3",  BrokenCassettes.ThatCounts::new),
        fault("c3",  BrokenCassettes.ThatReadsTheClock::new),
        fault("c4",  BrokenCassettes.ThatTakesSilenceForANo::new),
        fault("c4",  BrokenCassettes.ThatTakesUnreachableForANo::new),
        fault("c4",  BrokenCassettes.ThatTakesUnreachableForSilence::new),
        fault("c4",  BrokenCassettes.ThatTakesSilenceForAReversal::new),
        fault("c5",  BrokenCassettes.ThatTakesTheUnknownForANo::new),
        fault("c5",  BrokenCassettes.ThatKnowsNothing::new),
        fault("c6",  BrokenCassettes.ThatGuessesWhatIsMissing::new),
        fault("c7",  BrokenCassettes.ThatAsksAgain::new),
        fault("c8",  BrokenCassettes.ThatDescribesThePan::new),
        fault("c8",  BrokenCassettes.ThatTellsThePan::new),
        fault("c8",  BrokenCassettes.ThatThrowsThePan::new),
        fault("c9",  BrokenCassettes.ThatAnnouncesTooLittle::new),
        fault("c9",  BrokenCassettes.ThatCanBeWalkedOnce::new),
        fault("c10", BrokenCassettes.ThatGathersItems::new),
        fault("c10", BrokenCassettes.ThatKeepsItems::new),
        fault("c11", BrokenCassettes.ThatApprovesAReversal::new),
        fault("c12", BrokenCassettes.ThatForgetsTheReference::new),
        fault("c12", BrokenCassettes.ThatCallsAReversalLocal::new),
        fault("c13", BrokenCassettes.ThatReversesAllAlways::new),
        fault("c13", BrokenCassettes.ThatKnowsFullAndPartialOnly::new),
        fault("c14", BrokenObjectTypes.WithOneTypeTwice::new),
        fault("c14", BrokenObjectTypes.WithATypeWithoutName::new),
        fault("c14", BrokenObjectTypes.WithAKeyThatMayBeLeftOut::new),
        fault("c14", BrokenObjectTypes.WithASecretKey::new),
        fault("c14", BrokenObjectTypes.WithTheCodeOfAnOrder::new),
        fault("c14", BrokenObjectTypes.WithKeywordsOfAnAccount::new),
        fault("c15", BrokenCommands.ThatThrowsAtCommands::new),
        fault("c15", BrokenCommands.WithACodeOfTheEngine::new),
        fault("c15", BrokenCommands.ThatTellsWhatItWasTold::new),
        fault("c16", BrokenCassettes.ThatBrandsAtLength::new),
        fault("c16", BrokenCassettes.ThatBrandsByChance::new),
        fault("c16", BrokenCassettes.ThatBrandsByThePan::new),
        fault("c17", BrokenSettings.ThatAsksAgainForMore::new),
        fault("c17", BrokenSettings.ThatReversesMoreAgain::new),
        fault("c17", BrokenSettings.ThatSendsABatchTwiceInOne::new),
        fault("c18", BrokenSettings.ThatNeverWaits::new),
        fault("c18", BrokenSettings.ThatAsksLessThanNever::new),
        fault("c19", BrokenSettings.ThatAdvisesInWords::new),
        fault("c19", BrokenSettings.ThatAdvisesAgainstThePan::new),
        fault("c20", BrokenSettings.ThatClosesOfItself::new),
        fault("c21", BrokenSettings.ThatMayAskForNothing::new),
        fault("c22", BrokenSettings.ThatKeepsASecretOfADeposit::new),
        fault("c22", BrokenSettings.ThatNeedsMoreForADeposit::new),
        fault("c23", BrokenCassettes.ThatCopiesThePan::new),
        fault("c23", BrokenCassettes.ThatCopiesTooLittle::new),
        fault("c23", BrokenCassettes.ThatCopiesSomethingElse::new),
        fault("c24", BrokenCassettes.ThatCopiesWhatItHears::new),
        fault("c25", BrokenCassettes.ThatStumblesOverALongAnswer::new),
        fault("c25", BrokenCassettes.ThatTakesALongAnswerForAYes::new),
        fault("c34", BrokenForms.ThatLabelsAStranger::new),
        fault("c34", BrokenForms.WithoutGermanWords::new),
        fault("c35", BrokenForms.WithADefaultOfAStranger::new));
  }
  // spotless:on

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("faults")
  void faultBreaksItsRule(String rule, String cassette, Supplier<Cassette> made) {
    assertEquals(Set.of(rule), brokenRules(new PlainSubject(made)));
  }

  @Test
  void soundCassetteBreaksNone() {
    assertEquals(Set.of(), brokenRules(new PlainSubject(PlainCassette::new)));
  }

  @Test
  void everyRuleHasACheckAndAFaultThatItCatches() {
    Set<String> caught = faults().map(fault -> (String) fault.get()[0]).collect(Collectors.toSet());
    assertEquals(caught, checks().map(BrokenCassettesTest::rule).collect(Collectors.toSet()));
    assertEquals(27, caught.size());
  }

  private static Arguments fault(String rule, Supplier<Cassette> made) {
    return arguments(rule, made.get().getClass().getSimpleName(), made);
  }

  private static Set<String> brokenRules(CassetteSubject subject) {
    CassetteContract contract =
        new CassetteContract() {
          @Override
          public CassetteSubject subject() {
            return subject;
          }
        };
    return checks()
        .filter(check -> fails(check, contract))
        .map(BrokenCassettesTest::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean fails(Method check, CassetteContract contract) {
    try {
      check.invoke(contract);
      return false;
    } catch (InvocationTargetException failed) {
      return true;
    } catch (IllegalAccessException hidden) {
      throw new AssertionError(hidden);
    }
  }

  private static Stream<Method> checks() {
    return Arrays.stream(CassetteContract.class.getMethods())
        .filter(method -> method.isAnnotationPresent(Test.class));
  }

  private static String rule(Method check) {
    return check.getName().substring(0, check.getName().indexOf('_'));
  }
}
