package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.TextTable;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Role;

/**
 * docs/order-of-rules.md shows how each rule is broken. Each is broken by itself, and each together
 * with each that comes after it: the answer is always the first one's.
 */
class OrderOfRulesTest {

  private static final String PAGE = "order-of-rules.md";
  private static final String STRANGER = "BY=stranger";

  private static final Caller CLERK_OF_MERCHANT_2 =
      new Caller(Optional.of("stranger"), List.of(new Caller.Right(Role.CLERK, Optional.of(2))));

  private static Engine engine;

  @BeforeAll
  static void prepare() {
    engine = Engine.ready().does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000");
    engine.does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600");
    engine.does("ACCEPTPAYMENT ORDERNUMBER=6 AMOUNT=1000").host().answers("no");
    engine.says("APPROVE ORDERNUMBER=6 PAYMENTNUMBER=1 AMOUNT=600");
    engine
        .does("CANCELORDER ORDERNUMBER=6")
        .does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=1000 $ACCOUNTNUMBER=2")
        .does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=2 ENABLED=0")
        .does("MODIFYCASSETTE CASSETTENAME=Blank $HOST=host.example")
        .does("CREATEPAYSYSTEM CASSETTENAME=Blank")
        .does("CREATEACCOUNT CASSETTENAME=Blank ACCOUNTNUMBER=9 $TERMINAL=9")
        .does("ACCEPTPAYMENT ORDERNUMBER=9 AMOUNT=1000 PAYMENTTYPE=Blank $ACCOUNTNUMBER=9");
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          chapter                | good
          A command for an order | ACCEPTPAYMENT ORDERNUMBER=10 AMOUNT=900
          A command on an order  | APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=100
          """)
  void theFirstBrokenRuleIsTheAnswer(String chapter, String good) {
    List<Map<String, String>> rules = TextTable.rows(TextTable.chapter(PAGE, chapter));
    String before = engine.database().dump();
    for (int first = 0; first < rules.size(); first++) {
      assertAnswer(rules.get(first), good, "");
      for (Map<String, String> second : rules.subList(first + 1, rules.size())) {
        if (areApart(broken(rules.get(first)), broken(second))) {
          assertAnswer(rules.get(first), good, broken(second));
        }
      }
    }
    assertEquals(before, engine.database().dump());
    assertEquals(Codes.SUCCESS, engine.says(good));
  }

  private static void assertAnswer(Map<String, String> rule, String good, String alsoBroken) {
    String said = good + " " + broken(rule) + " " + alsoBroken;
    boolean stranger = said.contains(STRANGER);
    Caller caller = stranger ? CLERK_OF_MERCHANT_2 : Engine.ADMINISTRATOR;
    String answer = Codes.of(engine.run(caller, said.replace(STRANGER, "")));
    assertEquals(rule.get("Answer"), answer, said);
  }

  private static String broken(Map<String, String> rule) {
    return rule.get("Broken by").replace("`", "");
  }

  /** Two that change the same keyword cannot be broken together. */
  private static boolean areApart(String one, String other) {
    return Collections.disjoint(keywords(one), keywords(other));
  }

  private static Set<String> keywords(String words) {
    return Arrays.stream(words.split(" +"))
        .map(word -> word.replaceFirst("^-", "").replaceFirst("=.*", ""))
        .collect(Collectors.toSet());
  }
}
