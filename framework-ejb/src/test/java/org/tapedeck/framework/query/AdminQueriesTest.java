package org.tapedeck.framework.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Parts;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.merchant.Activity;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Configurations;
import org.tapedeck.framework.merchant.Role;
import org.tapedeck.framework.merchant.Validity;

/**
 * What queries of administration objects show, and to whom. Adam administers merchant 2 and is a
 * clerk of merchant 1.
 */
class AdminQueriesTest {

  private static final Caller ADAM =
      new Caller(
          Optional.of("adam"),
          List.of(
              new Caller.Right(Role.MERCHANT_ADMINISTRATOR, Optional.of(2)),
              new Caller.Right(Role.CLERK, Optional.of(1))));

  private final Engine engine = Engine.ready();

  @BeforeEach
  void users() {
    engine
        .does("MODIFYMERCHANT MERCHANTNUMBER=2 MERCHANTTITLE=Two")
        .does("CREATEUSER USER=adam PASSWORD=a-long-password")
        .does("CREATEUSER USER=clark PASSWORD=a-long-password")
        .does("CREATEUSER USER=newcomer PASSWORD=a-long-password")
        .does("SETUSERACCESSRIGHTS USER=adam ROLE=1 MERCHANTNUMBER=2")
        .does("SETUSERACCESSRIGHTS USER=adam ROLE=3 MERCHANTNUMBER=1")
        .does("SETUSERACCESSRIGHTS USER=clark ROLE=3 MERCHANTNUMBER=2")
        .does("SETUSERACCESSRIGHTS USER=clark ROLE=2 MERCHANTNUMBER=1");
  }

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
          query                                                          | who   | shown
          QUERYMERCHANTS                                                 | admin | 1, 2
          QUERYMERCHANTS MERCHANTNUMBER=1                                | admin | 1
          QUERYMERCHANTS MERCHANTNUMBER=9                                | admin | ''
          QUERYMERCHANTS MERCHANTNUMBER=9 MERCHANTNUMBER=2 MERCHANTNUMBER=1 | admin | 1, 2
          QUERYMERCHANTS MERCHANTNUMBER=1 MERCHANTNUMBER=2               | adam  | 1, 2
          QUERYPAYSYSTEMS MERCHANTNUMBER=1 MERCHANTNUMBER=2 CASSETTENAME=Paper CASSETTENAME=Blank | admin | 1 Paper, 2 Paper
          QUERYACCOUNTS ACCOUNTNUMBER=1 ACCOUNTNUMBER=2 MERCHANTNUMBER=1 | admin | 1 Paper 1, 1 Paper 2
          QUERYACCOUNTS ACCOUNTNUMBER=1 ACCOUNTNUMBER=2                  | adam  | 1 Paper 1, 1 Paper 2, 2 Paper 1
          QUERYCASSETTES CASSETTENAME=Blank CASSETTENAME=Paper           | admin | Paper, Blank
          QUERYUSERS MERCHANTNUMBER=1 MERCHANTNUMBER=2                   | admin | adam, clark
          QUERYUSERS ROLE=3 MERCHANTNUMBER=2 MERCHANTNUMBER=9            | admin | clark
          QUERYUSERS MERCHANTNUMBER=1 MERCHANTNUMBER=2                   | adam  | adam, clark
          QUERYMERCHANTS                                                 | adam  | 1, 2
          QUERYMERCHANTS MERCHANTNUMBER=1                                | adam  | 1
          QUERYPAYSYSTEMS                                                | admin | 1 Paper, 2 Paper
          QUERYPAYSYSTEMS MERCHANTNUMBER=1 CASSETTENAME=Paper            | admin | 1 Paper
          QUERYPAYSYSTEMS CASSETTENAME=Blank                             | admin | ''
          QUERYPAYSYSTEMS                                                | adam  | 1 Paper, 2 Paper
          QUERYACCOUNTS                                                  | admin | 1 Paper 1, 1 Paper 2, 2 Paper 1
          QUERYACCOUNTS ACCOUNTNUMBER=1                                  | admin | 1 Paper 1, 2 Paper 1
          QUERYACCOUNTS MERCHANTNUMBER=1 ACCOUNTNUMBER=2                 | admin | 1 Paper 2
          QUERYACCOUNTS CASSETTENAME=Blank                               | admin | ''
          QUERYACCOUNTS                                                  | adam  | 1 Paper 1, 1 Paper 2, 2 Paper 1
          QUERYCASSETTES                                                 | admin | Paper, Blank
          QUERYCASSETTES CASSETTENAME=Blank                              | admin | Blank
          QUERYCASSETTES CASSETTENAME=Cloth                              | admin | ''
          QUERYUSERS                                                     | admin | adam, clark, newcomer
          QUERYUSERS USER=clark                                          | admin | clark
          QUERYUSERS FILTER=a                                            | admin | adam, clark
          QUERYUSERS FILTER=A                                            | admin | ''
          QUERYUSERS FILTER=%                                            | admin | ''
          QUERYUSERS ROLE=3                                              | admin | adam, clark
          QUERYUSERS ROLE=3 MERCHANTNUMBER=1                             | admin | adam
          QUERYUSERS MERCHANTNUMBER=1                                    | admin | adam, clark
          QUERYUSERS RETURNATMOST=1                                      | admin | adam
          QUERYUSERS AFTERKEY=adam                                       | admin | clark, newcomer
          QUERYUSERS AFTERKEY=adam RETURNATMOST=1                        | admin | clark
          QUERYUSERS AFTERKEY=b ROLE=3                                   | admin | clark
          QUERYUSERS AFTERKEY=newcomer                                   | admin | ''
          QUERYUSERS AFTERKEY=adam                                       | adam  | clark
          QUERYUSERS                                                     | adam  | adam, clark
          QUERYUSERS ROLE=2                                              | adam  | ''
          QUERYUSERS MERCHANTNUMBER=1                                    | adam  | ''
          """)
  void aQueryShowsWhatIsAskedForAndMayBeSeen(String query, String who, String shown) {
    assertEquals(
        shown,
        found(caller(who), query).stream()
            .map(AdminQueriesTest::key)
            .collect(Collectors.joining(", ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          query                                | answer
          QUERYUSERS USER=clark FILTER=a       | PRC_INVALID_PARAMETER_COMBINATION RC_FILTER
          QUERYUSERS ROLE=0 MERCHANTNUMBER=1   | PRC_INVALID_PARAMETER_COMBINATION RC_MERCHANTNUMBER
          QUERYUSERS USER=clark ROLE=3         | PRC_OPERATION_SUCCESS RC_NONE
          QUERYUSERS FILTER=a ROLE=0           | PRC_OPERATION_SUCCESS RC_NONE
          """)
  void notAllThatCanBeAskedOfUsersGoesTogether(String query, String answer) {
    assertEquals(answer, engine.says(query));
  }

  @Test
  void aMerchantsAdministratorSeesNoCassetteAndNoServer() {
    for (String query : List.of("QUERYCASSETTES", "QUERYPAYMENTSERVER", "MODIFYPAYSERVER")) {
      assertEquals("PRC_AUTHORIZATION_ERROR RC_ACCESS", Codes.of(engine.run(ADAM, query)), query);
    }
  }

  @Test
  void objectsAreShownWithTheirSettings() {
    assertEquals(
        "PSMerchant {active=1, changesPending=0, enabled=1, merchantNumber=2, merchantTitle=Two,"
            + " twoPersonClose=0, valid=1} {}",
        one("QUERYMERCHANTS MERCHANTNUMBER=2"));
    assertEquals(
        "PSMerchantCassetteSettings {active=1, cassette=Paper, changesPending=0, enabled=1,"
            + " merchantNumber=2, valid=1} {}",
        one("QUERYPAYSYSTEMS MERCHANTNUMBER=2"));
    assertEquals(
        "PSAccount {accountNumber=1, active=1, apApproveFlag=0, apDepositFlag=0,"
            + " approvalExpiration=0, cassette=Paper, changesPending=0, enabled=1,"
            + " merchantNumber=2, valid=1} {terminal=8}",
        one("QUERYACCOUNTS MERCHANTNUMBER=2"));
    assertEquals(
        "PSCassette {active=1, cassette=Paper, changesPending=0, enabled=1, retryPaused=0,"
            + " valid=1}"
            + " {host=host.example}",
        one("QUERYCASSETTES CASSETTENAME=Paper"));
    assertEquals(
        "PSPaymentServer {active=1, cardRetention=30, changesPending=0, enabled=1, valid=1} {}",
        one("QUERYPAYMENTSERVER"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          disabled                                         | server | cassette | merchant | pay system | account
          MODIFYPAYSERVER ENABLED=0                        | off    | idle     | idle     | idle       | idle
          MODIFYCASSETTE CASSETTENAME=Paper ENABLED=0      | on     | off      | on       | idle       | idle
          MODIFYMERCHANT ENABLED=0                         | on     | on       | off      | idle       | idle
          MODIFYPAYSYSTEM CASSETTENAME=Paper ENABLED=0     | on     | on       | on       | off        | idle
          MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 ENABLED=0 | on | on | on     | on         | off
          """)
  void whatStandsOnSomethingDisabledIsNotActive(
      String disabled,
      String server,
      String cassette,
      String merchant,
      String paySystem,
      String account) {
    engine.does(disabled);
    assertEquals(server, standing("QUERYPAYMENTSERVER"));
    assertEquals(cassette, standing("QUERYCASSETTES CASSETTENAME=Paper"));
    assertEquals(merchant, standing("QUERYMERCHANTS MERCHANTNUMBER=1"));
    assertEquals(paySystem, standing("QUERYPAYSYSTEMS MERCHANTNUMBER=1"));
    assertEquals(account, standing("QUERYACCOUNTS MERCHANTNUMBER=1 ACCOUNTNUMBER=1"));
    assertEquals(
        server.equals("off") || cassette.equals("off") ? "idle" : "on",
        standing("QUERYACCOUNTS MERCHANTNUMBER=2"));
  }

  @Test
  void whatLacksASettingIsNotValid() throws Exception {
    assertEquals("0", attribute("QUERYCASSETTES CASSETTENAME=Blank", "valid"));
    engine.database().change("update CASSETTE set PROPERTIES = '{}'");
    engine.database().change("update ACCOUNT set PROPERTIES = '{}' where ID = '2:Paper:1'");
    assertEquals("0", attribute("QUERYCASSETTES CASSETTENAME=Paper", "valid"));
    assertEquals("0", attribute("QUERYACCOUNTS MERCHANTNUMBER=2", "valid"));
    assertEquals("1", attribute("QUERYACCOUNTS MERCHANTNUMBER=1 ACCOUNTNUMBER=1", "valid"));
  }

  @Test
  void whatBelongsToACassetteThatIsGoneIsNeitherActiveNorValid() {
    Parts parts = engine.parts();
    NoCassette none = new NoCassette();
    Configurations configurations =
        new Configurations(parts.merchants(), parts.objects(), none, parts.vault());
    Standings standings =
        new Standings(
            none,
            parts.merchants(),
            new Activity(parts.merchants()),
            new Validity(none, configurations));
    Standing<Account> standing =
        parts
            .transactions()
            .inOne(() -> standings.of(parts.merchants().account("1:Paper:1").orElseThrow()));
    assertTrue(standing.enabled());
    assertFalse(standing.active());
    assertFalse(standing.valid());
  }

  private static final class NoCassette implements Cassettes {

    @Override
    public Optional<Cassette> find(String name) {
      return Optional.empty();
    }

    @Override
    public Collection<Cassette> all() {
      return List.of();
    }
  }

  @Test
  void aUserIsShownWithTheRightsThatTheCallerMaySee() {
    assertEquals("1:2 2:3", rights(Engine.ADMINISTRATOR, "QUERYUSERS USER=clark"));
    assertEquals("2:3", rights(ADAM, "QUERYUSERS USER=clark"));
    assertEquals("", rights(Engine.ADMINISTRATOR, "QUERYUSERS USER=newcomer"));
  }

  private String rights(Caller caller, String query) {
    return found(caller, query).get(0).nested().get(0).views().stream()
        .map(View::attributes)
        .map(right -> right.get("merchantNumber") + ":" + right.get("role"))
        .collect(Collectors.joining(" "));
  }

  private List<View> found(Caller caller, String query) {
    return engine.run(caller, query).found().orElseThrow().views();
  }

  private String one(String query) {
    View view = found(Engine.ADMINISTRATOR, query).get(0);
    return view.element()
        + " "
        + new TreeMap<>(view.attributes())
        + " "
        + new TreeMap<>(view.properties().asMap());
  }

  private String attribute(String query, String attribute) {
    return found(Engine.ADMINISTRATOR, query).get(0).attributes().get(attribute);
  }

  /** Off when it is disabled itself, idle when something above it is. */
  private String standing(String query) {
    if (attribute(query, "active").equals("1")) {
      return "on";
    }
    return attribute(query, "enabled").equals("1") ? "idle" : "off";
  }

  private static String key(View view) {
    return List.of("user", "merchantNumber", "cassette", "accountNumber").stream()
        .map(view.attributes()::get)
        .filter(value -> value != null)
        .collect(Collectors.joining(" "));
  }

  private static Caller caller(String who) {
    return who.equals("adam") ? ADAM : Engine.ADMINISTRATOR;
  }
}
