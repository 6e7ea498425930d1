package org.tapedeck.framework.merchant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Engine;

/** Where users' shops are: what is taken, what is refused, and who is shown it. */
class ReturnDomainsTest {

  private static final String SET = "SETRETURNDOMAIN USER=seller";

  private final Engine engine =
      Engine.ready()
          .does("CREATEUSER USER=seller PASSWORD=a-long-password")
          .does("SETUSERACCESSRIGHTS USER=seller ROLE=3 MERCHANTNUMBER=1")
          .does("CREATEUSER USER=other PASSWORD=a-long-password");

  @AfterEach
  void close() {
    engine.close();
  }

  private boolean isRegistered(String user, String domain) {
    return engine
        .parts()
        .transactions()
        .inOne(() -> engine.parts().returnDomains().isRegistered(user, domain));
  }

  private String rows() {
    return engine.database().find("select ID, USER_NAME, DOMAIN_NAME from USER_DOMAIN order by ID");
  }

  @Test
  void aSetTakesThePlaceOfTheOneBefore() {
    engine.does(SET + " RETURNDOMAIN=Shop.Example RETURNDOMAIN=shop.example:8443");
    assertEquals(
        "seller:shop.example seller shop.example\n"
            + "seller:shop.example:8443 seller shop.example:8443",
        rows());
    engine.does(SET + " RETURNDOMAIN=shop.example RETURNDOMAIN=SHOP.EXAMPLE");
    assertEquals("seller:shop.example seller shop.example", rows());
    engine.does(SET);
    assertEquals("", rows());
  }

  @Test
  void itIsTheSameHostAndPortOfTheSameUser() {
    engine.does(SET + " RETURNDOMAIN=shop.example RETURNDOMAIN=shop.example:8443");
    assertTrue(isRegistered("seller", "shop.example"));
    assertTrue(isRegistered("seller", "SHOP.example:8443"));
    for (String other :
        List.of(
            "shop.example:443",
            "shop.example:80",
            "a.shop.example",
            "example",
            "shop.example.",
            "hop.example",
            "x@shop.example",
            "")) {
      assertFalse(isRegistered("seller", other), other);
    }
    assertFalse(isRegistered("other", "shop.example"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*.example",
        "https://shop.example",
        "shop.example/",
        "me@shop.example",
        "shop.example:",
        "shop.example:0",
        "shop.example:080",
        "shop.example:65536",
        "shop.example:8443:1",
        "shop..example",
        ".example",
        "shop.example.",
        "-shop.example",
        "shop_1.example",
        "b\u00fccher.example",
        "\u212aing.example",
        "[::1]",
        "::1",
        "shop.example?x",
        "shop.example#x"
      })
  void whatIsNoDomainIsRefused(String domain) {
    engine.does(SET + " RETURNDOMAIN=before.example");
    assertEquals(
        "PRC_PARAMETER_FORMAT_ERROR RC_RETURNDOMAIN",
        engine.says(SET + " RETURNDOMAIN=right.example RETURNDOMAIN=" + domain));
    assertEquals("seller:before.example seller before.example", rows());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "203.0.113.7",
        "203.0.113.7:8443",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0x7f.1",
        "a.0x",
        "shop.1"
      })
  void anAddressIsNoName(String address) {
    assertEquals(
        "PRC_PARAMETER_VALUE_ERROR RC_RETURNDOMAIN", engine.says(SET + " RETURNDOMAIN=" + address));
    assertEquals("", rows());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SETRETURNDOMAIN RETURNDOMAIN=shop.example             | PRC_PARAMETER_NOT_FOUND RC_USER
          SETRETURNDOMAIN USER=nobody RETURNDOMAIN=shop.example | PRC_UNDEFINED_OBJECT RC_USER
          SETRETURNDOMAIN USER=seller RETURNDOMAIN=             | PRC_PARAMETER_TOO_SHORT RC_RETURNDOMAIN
          """)
  void whoIsMeantMustBeKnown(String words, String answer) {
    assertEquals(answer, engine.says(words));
  }

  @Test
  void onlyWhoSeesAllMerchantsIsShownThem() {
    engine
        .does(SET + " RETURNDOMAIN=b.example RETURNDOMAIN=a.example:81")
        .does("CREATEUSER USER=adam PASSWORD=a-long-password")
        .does("SETUSERACCESSRIGHTS USER=adam ROLE=1 MERCHANTNUMBER=1");
    assertEquals(
        "a.example:81 b.example", shown(Engine.ADMINISTRATOR).get("seller").orElse("nothing"));
    assertEquals("nothing", shown(Engine.ADMINISTRATOR).get("adam").orElse("nothing"));
    Caller adam =
        new Caller(
            Optional.of("adam"),
            List.of(new Caller.Right(Role.MERCHANT_ADMINISTRATOR, Optional.of(1))));
    assertEquals("nothing", shown(adam).get("seller").orElse("nothing"));
  }

  private Map<String, Optional<String>> shown(Caller caller) {
    return engine.run(caller, "QUERYUSERS").found().orElseThrow().views().stream()
        .map(View::attributes)
        .collect(
            Collectors.toMap(
                it -> it.get("user"), it -> Optional.ofNullable(it.get("returnDomains"))));
  }

  @Test
  void ofTwoSetsAtOnceOneIsTheLast() throws Exception {
    Stream<Callable<String>> sets =
        Stream.of("a", "b", "a", "b", "a", "b", "a", "b")
            .map(
                name ->
                    () ->
                        engine.says(
                            SET + " RETURNDOMAIN=shop.example RETURNDOMAIN=" + name + ".example"));
    try (AtOnce threads = new AtOnce()) {
      assertEquals(Map.of("PRC_OPERATION_SUCCESS RC_NONE", 8L), threads.answers(sets));
    }
    assertEquals(2, rows().lines().count(), rows());
  }
}
