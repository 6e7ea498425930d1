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

/** The net of pay pages catches: each fault breaks its rule and no other. */
class BrokenPayPagesTest {

  // spotless:off
  static Stream<Arguments> faults() {
    return Stream.of(
        fault("c4",  BrokenPayPages.ThatTakesSilenceForANo::new),
        fault("c6",  BrokenPayPages.ThatGuessesANo::new),
        fault("c23", BrokenPayPages.ThatCopiesTooLittle::new),
        fault("c26", BrokenPayPages.ThatShouts::new),
        fault("c26", BrokenPayPages.ThatIsInAHurry::new),
        fault("c27", BrokenPayPages.ThatSendsInClear::new),
        fault("c28", BrokenPayPages.ThatSendsItsPassword::new),
        fault("c28", BrokenPayPages.ThatCopiesItsPassword::new),
        fault("c29", BrokenPayPages.ThatStumblesOverStrangers::new),
        fault("c29", BrokenPayPages.ThatTakesAnyReference::new),
        fault("c29", BrokenPayPages.ThatNumbersItsProofs::new),
        fault("c30", BrokenPayPages.ThatTakesAnyAmount::new),
        fault("c31", BrokenTokenPages.ThatForgetsWhoseCallItIs::new),
        fault("c31", BrokenTokenPages.ThatReadsHalfOfAToken::new),
        fault("c32", BrokenTokenPages.ThatForgetsTheNewToken::new),
        fault("c33", BrokenTokenPages.ThatSendsOnInTheEnd::new),
        fault("c33", BrokenTokenPages.ThatBeginsInTheEnd::new),
        fault("c33", BrokenTokenPages.ThatSpeaksOfAnotherProof::new));
  }
  // spotless:on

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("faults")
  void faultBreaksItsRule(String rule, String cassette, Supplier<Cassette> made) {
    assertEquals(Set.of(rule), brokenRules(subject(made)));
  }

  /** An old token is another token, too. */
  @Test
  void whoeverTakesAnyTokenBreaksTheRulesOfTokens() {
    assertEquals(
        Set.of("c31", "c32"), brokenRules(subject(BrokenTokenPages.ThatTakesAnyToken::new)));
  }

  private static PayPageSubject subject(Supplier<Cassette> made) {
    return made.get() instanceof PlainTokenPage
        ? new PlainTokenSubject(made)
        : new PlainPaySubject(made);
  }

  /** Those of forms, which other cassettes have as well, are broken by {@link BrokenForms}. */
  @Test
  void everyRuleOfPayPagesHasAFaultThatItCatches() {
    Set<String> caught = faults().map(fault -> (String) fault.get()[0]).collect(Collectors.toSet());
    Set<String> rules =
        checks()
            .map(BrokenPayPagesTest::rule)
            .filter(rule -> rule.compareTo("c25") > 0 && rule.compareTo("c34") < 0)
            .filter(rule -> rule.length() == 3)
            .collect(Collectors.toSet());
    assertEquals(8, rules.size());
    assertEquals(rules, caught.stream().filter(rules::contains).collect(Collectors.toSet()));
  }

  private static Arguments fault(String rule, Supplier<Cassette> made) {
    return arguments(rule, made.get().getClass().getSimpleName(), made);
  }

  private static Set<String> brokenRules(PayPageSubject subject) {
    PayPageContract contract =
        new PayPageContract() {
          @Override
          public PayPageSubject subject() {
            return subject;
          }
        };
    return checks()
        .filter(check -> fails(check, contract))
        .map(BrokenPayPagesTest::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean fails(Method check, PayPageContract contract) {
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
    return Arrays.stream(PayPageContract.class.getMethods())
        .filter(method -> method.isAnnotationPresent(Test.class));
  }

  private static String rule(Method check) {
    return check.getName().substring(0, check.getName().indexOf('_'));
  }
}
