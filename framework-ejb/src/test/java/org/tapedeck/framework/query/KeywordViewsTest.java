package org.tapedeck.framework.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Role;

/** WITHKEYWORDS=1: what a form has to know of a cassette's keywords. */
class KeywordViewsTest {

  private static final Caller CLERK =
      new Caller(Optional.of("clark"), List.of(new Caller.Right(Role.CLERK, Optional.of(1))));

  private final Engine engine = Engine.ready();

  @AfterEach
  void close() {
    engine.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          query                                          | keyword           | what         | is
          QUERYCASSETTES CASSETTENAME=Paper              | CASSETTE $HOST    | given        | 1
          QUERYCASSETTES CASSETTENAME=Paper              | CASSETTE $HOST    | required     | 1
          QUERYCASSETTES CASSETTENAME=Paper              | CASSETTE $HOST    | kind         | TEXT
          QUERYCASSETTES CASSETTENAME=Paper              | CASSETTE $HOST    | longest      | 40
          QUERYCASSETTES CASSETTENAME=Paper              | CASSETTE $ATONCE  | given        | 0
          QUERYCASSETTES CASSETTENAME=Paper              | CASSETTE $ATONCE  | kind         | NUMBER
          QUERYCASSETTES CASSETTENAME=Paper              | CASSETTE $ATONCE  | least        | 0
          QUERYCASSETTES CASSETTENAME=Paper              | CASSETTE $ATONCE  | most         | 9
          QUERYCASSETTES CASSETTENAME=Paper              | CASSETTE $ATONCE  | defaultValue | -
          QUERYCASSETTES CASSETTENAME=Paper              | OBJECT $ROUTE     | objectLevel  | SYSTEM
          QUERYPAYSYSTEMS MERCHANTNUMBER=1               | ACCOUNT $TERMINAL | kind         | DIGITS
          QUERYPAYSYSTEMS MERCHANTNUMBER=1               | ACCOUNT $TERMINAL | given        | 0
          QUERYPAYSYSTEMS MERCHANTNUMBER=1               | OBJECT $BRAND     | key          | 1
          QUERYPAYSYSTEMS MERCHANTNUMBER=1               | OBJECT $BRAND     | objectName   | BRAND
          QUERYPAYSYSTEMS MERCHANTNUMBER=1               | OBJECT $ROUTE     | given        | none
          QUERYPAYSYSTEMS MERCHANTNUMBER=1               | CASSETTE $HOST    | given        | none
          QUERYACCOUNTS MERCHANTNUMBER=1 ACCOUNTNUMBER=1 | ACCOUNT $TERMINAL | given        | 1
          QUERYACCOUNTS MERCHANTNUMBER=1 ACCOUNTNUMBER=1 | ACCOUNT $COLOUR   | defaultValue | white
          QUERYACCOUNTS MERCHANTNUMBER=1 ACCOUNTNUMBER=1 | ACCOUNT $COLOUR   | code         | 1018
          QUERYACCOUNTS MERCHANTNUMBER=1 ACCOUNTNUMBER=1 | ORDER $PAN        | given        | none
          """)
  void aFormIsToldWhatToAskFor(String query, String keyword, String what, String is) {
    String told =
        find(Engine.ADMINISTRATOR, query, keyword)
            .map(view -> view.attributes().getOrDefault(what, "-"))
            .orElse("none");
    assertEquals(is, told);
  }

  @Test
  void labelsAndChoicesAreToldInEachLanguage() {
    View colour =
        find(Engine.ADMINISTRATOR, "QUERYACCOUNTS MERCHANTNUMBER=1", "ACCOUNT $COLOUR")
            .orElseThrow();
    assertEquals(
        Map.of("label.en", "Colour", "label.de", "Farbe", "hint.en", "Of the paper."),
        colour.properties().asMap());
    Map<String, Map<String, String>> choices = new TreeMap<>();
    colour
        .nested()
        .get(0)
        .views()
        .forEach(it -> choices.put(it.attributes().get("value"), it.properties().asMap()));
    assertEquals(Map.of("white", Map.of(), "grey", Map.of("label.de", "grau")), choices);
  }

  @Test
  void ofASecretItIsToldThatThereIsOneAndNothingMore() {
    String query = "QUERYACCOUNTS MERCHANTNUMBER=1 ACCOUNTNUMBER=1";
    assertEquals("0", given(query));
    engine.does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $DROP.PASSWORD=open-sesame");
    assertEquals("1", given(query));
    String all = engine.run(CLERK, query + " WITHKEYWORDS=1").found().orElseThrow().toString();
    assertFalse(all.contains("open-sesame"), all);
    engine.does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $DROP.PASSWORD=");
    assertEquals("0", given(query));
  }

  @Test
  void whoMayNotSeeCassettesGetsTheKeywordsOfHisPaySystems() {
    assertTrue(find(CLERK, "QUERYPAYSYSTEMS", "ACCOUNT $TERMINAL").isPresent());
    assertTrue(engine.run(CLERK, "QUERYCASSETTES WITHKEYWORDS=1").found().isEmpty());
  }

  @Test
  void withoutTheKeywordNothingIsTold() {
    View account =
        engine
            .run(Engine.ADMINISTRATOR, "QUERYACCOUNTS MERCHANTNUMBER=1 ACCOUNTNUMBER=1")
            .found()
            .orElseThrow()
            .views()
            .get(0);
    assertEquals(List.of(), account.nested());
  }

  private String given(String query) {
    return find(Engine.ADMINISTRATOR, query, "ACCOUNT $DROP.PASSWORD")
        .map(view -> view.attributes().get("given"))
        .orElseThrow();
  }

  private Optional<View> find(Caller caller, String query, String keyword) {
    View first = engine.run(caller, query + " WITHKEYWORDS=1").found().orElseThrow().views().get(0);
    Map<String, View> keywords =
        first.nested().stream()
            .filter(it -> it.element().equals("KeywordCollection"))
            .flatMap(it -> it.views().stream())
            .collect(Collectors.toMap(KeywordViewsTest::name, it -> it, (one, other) -> one));
    return Optional.ofNullable(keywords.get(keyword));
  }

  private static String name(View view) {
    return view.attributes().get("scope") + " " + view.attributes().get("name");
  }
}
