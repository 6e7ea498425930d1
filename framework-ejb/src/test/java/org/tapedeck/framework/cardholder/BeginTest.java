package org.tapedeck.framework.cardholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.cassette.OpenLinks;
import org.tapedeck.framework.cassette.TestCertificate;
import org.tapedeck.framework.harness.TextTable;

/** What a directory is asked, what becomes of each of its answers, and what the bank is asked. */
class BeginTest {

  private static final String CARD = "<CH><enrolled>Y</enrolled><acctID>acct-77</acctID></CH>";
  private static final String ACS = "<url>https://acs.bank.example/pa?b=1&amp;c=2</url>";

  private PaperDirectory directory;

  @BeforeEach
  void open() throws IOException {
    directory = new PaperDirectory();
  }

  @AfterEach
  void close() {
    directory.close();
  }

  private CardholderAuthentication authentication() {
    return Shop.authentication(Shop.settings("plain-http=true directory-url=" + directory.url()));
  }

  private Step begin(PaperDirectory.Reaction reaction) {
    directory.will(reaction);
    return authentication().begin(Shop.asked());
  }

  @Test
  void theQuestionToTheDirectory() {
    begin(PaperDirectory.saying("<CH><enrolled>N</enrolled></CH>"));
    assertEquals(
        List.of(
            """
            POST /ds application/xml; charset=utf-8 <?xml version="1.0" encoding="UTF-8"?>
            <ThreeDSecure><Message id="AAECAwQFBgcICQoLDA0ODxAREhM="><VEReq>\
            <version>1.0.2</version><pan>4111111111111111</pan>\
            <Merchant><acqBIN>412345</acqBIN><merID>SHOP-1</merID></Merchant>\
            </VEReq></Message></ThreeDSecure>
            """),
        directory.asked());
  }

  @Test
  void theQuestionToTheBank() throws Exception {
    Step.Redirect redirect =
        assertInstanceOf(
            Step.Redirect.class,
            begin(PaperDirectory.saying(CARD + ACS + "<protocol>ThreeDSecure</protocol>")));
    assertEquals(
        URI.create("https://acs.bank.example/pa?b=1&c=2"), redirect.instruction().address());
    List<Instruction.Field> fields = redirect.instruction().fields();
    assertEquals(
        List.of("PaReq", "TermUrl", "MD"), fields.stream().map(Instruction.Field::name).toList());
    assertEquals("https://shop.example/back/T1", fields.get(1).value());
    assertEquals("md-1", fields.get(2).value());
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <ThreeDSecure><Message id="AAECAwQFBgcICQoLDA0ODxAREhM="><PAReq>\
        <version>1.0.2</version>\
        <Merchant><acqBIN>412345</acqBIN><merID>SHOP-1</merID><name>Tickets &amp; More</name>\
        <country>840</country><url>https://shop.example/</url></Merchant>\
        <Purchase><xid>AAECAwQFBgcICQoLDA0ODxAREhM=</xid><date>20300615 12:00:00</date>\
        <amount>USD 12.00</amount><purchAmount>1200</purchAmount><currency>840</currency>\
        <exponent>2</exponent><desc>Two tickets</desc></Purchase>\
        <CH><acctID>acct-77</acctID><expiry>3112</expiry></CH>\
        </PAReq></Message></ThreeDSecure>
        """,
        inflated(fields.get(0).value()));
    assertEquals(Shop.KEPT, redirect.kept());
  }

  /** What was kept is what a PARes for it is judged by. */
  @Test
  void thereAndBack() {
    Step.Redirect redirect = (Step.Redirect) begin(PaperDirectory.saying(CARD + ACS));
    assertEquals(
        AuthenticationStatus.AUTHENTICATED,
        authentication().judge(Paper.good().packed(), redirect.kept()).status());
  }

  @Test
  void amountsAndDescriptions() throws Exception {
    directory.will(PaperDirectory.saying(CARD + ACS));
    String table =
        """
        amount       | exp | currency | written
        1200         | -2  | 840      | <amount>USD 12.00</amount><purchAmount>1200</purchAmount><currency>840</currency><exponent>2</exponent>
        12           | 0   | 840      | <amount>USD 12.00</amount><purchAmount>1200</purchAmount><currency>840</currency><exponent>2</exponent>
        500          | 0   | 392      | <amount>JPY 500</amount><purchAmount>500</purchAmount><currency>392</currency><exponent>0</exponent>
        1234         | -3  | 048      | <amount>BHD 1.234</amount><purchAmount>1234</purchAmount><currency>048</currency><exponent>3</exponent>
        999999999999 | -2  | 978      | <amount>EUR 9999999999.99</amount><purchAmount>999999999999</purchAmount><currency>978</currency><exponent>2</exponent>
        """;
    for (Map<String, String> row : TextTable.rows(table.lines().toList())) {
      Money money =
          new Money(
              Long.parseLong(row.get("amount")),
              Integer.parseInt(row.get("exp")),
              row.get("currency"));
      assertTrue(paReq(money, "x").contains(row.get("written")), "" + row);
    }
    Money some = new Money(1, -2, "840");
    assertFalse(paReq(some, " ").contains("desc"));
    assertTrue(paReq(some, "a<b>&\"\n\u0001z").contains("<desc>a&lt;b&gt;&amp;&quot;  z</desc>"));
    String face = "\uD83D\uDE00";
    assertTrue(paReq(some, face.repeat(200)).contains("<desc>" + face.repeat(125) + "</desc>"));
  }

  @Test
  void anAmountThatNoMessageCanBear() {
    for (Money money :
        List.of(
            new Money(1, -3, "840"),
            new Money(1, -2, "000"),
            new Money(1_000_000_000_000L, -2, "840"))) {
      Asked asked = Shop.asked(money, "x");
      assertThrows(IllegalArgumentException.class, () -> authentication().begin(asked));
    }
    assertEquals(List.of(), directory.asked());
  }

  @Test
  void whatTheDirectorySays() {
    Map<String, AuthenticationStatus> said = new LinkedHashMap<>();
    said.put("<CH><enrolled>N</enrolled></CH>", AuthenticationStatus.NOT_ENROLLED);
    said.put("<CH><enrolled>U</enrolled></CH>", AuthenticationStatus.UNAVAILABLE);
    said.put("<CH><enrolled>X</enrolled></CH>", AuthenticationStatus.UNAVAILABLE);
    said.put(
        "<CH><enrolled>N</enrolled></CH><IReq><iReqCode>51</iReqCode></IReq>",
        AuthenticationStatus.UNAVAILABLE);
    said.put("", AuthenticationStatus.UNAVAILABLE);
    said.put(CARD, AuthenticationStatus.UNAVAILABLE);
    said.put(CARD + "<url>http://acs.bank.example/pa</url>", AuthenticationStatus.UNAVAILABLE);
    said.put(CARD + "<url>javascript:alert(1)</url>", AuthenticationStatus.UNAVAILABLE);
    said.put(CARD + "<url>/pa</url>", AuthenticationStatus.UNAVAILABLE);
    said.put(CARD + "<url>//acs.bank.example/pa</url>", AuthenticationStatus.UNAVAILABLE);
    said.put(CARD + "<url>https:///pa</url>", AuthenticationStatus.UNAVAILABLE);
    said.put(CARD + "<url></url>", AuthenticationStatus.UNAVAILABLE);
    said.put(CARD + ACS + "<protocol>Other</protocol>", AuthenticationStatus.UNAVAILABLE);
    said.put("<CH><enrolled>Y</enrolled></CH>" + ACS, AuthenticationStatus.UNAVAILABLE);
    said.put(CARD + CARD + ACS, AuthenticationStatus.UNAVAILABLE);
    said.put(
        "<CH><enrolled>Y</enrolled><acctID>" + "7".repeat(29) + "</acctID></CH>" + ACS,
        AuthenticationStatus.UNAVAILABLE);
    said.forEach((veres, status) -> assertEnds(status, veres, PaperDirectory.saying(veres)));
  }

  /** Under the setting for demonstrations a bank on this machine needs no TLS, and no other may. */
  @Test
  void plainHttpIsForThisMachine() {
    String table =
        """
        address                        | goes
        http://127.0.0.1:9/pa          | true
        http://localhost/pa            | true
        http://[::1]:9/pa              | true
        http://127.0.0.1.evil.example/ | false
        http://acs.bank.example/pa     | false
        http://u@localhost/pa          | false
        https://acs.bank.example/pa    | true
        """;
    for (Map<String, String> row : TextTable.rows(table.lines().toList())) {
      Step step = begin(PaperDirectory.saying(CARD + "<url>" + row.get("address") + "</url>"));
      assertEquals(row.get("goes"), "" + (step instanceof Step.Redirect), "" + row);
    }
    assertFalse(new Addresses(false).allows("http://localhost/pa"));
  }

  @Test
  void whatTheNetworkDoes() {
    Map<String, PaperDirectory.Reaction> done = new LinkedHashMap<>();
    String enrolled = "<ThreeDSecure><Message id=\"v\"><VERes>" + CARD + ACS + "</VERes></Message>";
    done.put("silence", directory.silent());
    done.put("an answer without end", directory.slow());
    done.put("it hangs up", exchange -> exchange.close());
    done.put("status 500", PaperDirectory.answering(500, enrolled + "</ThreeDSecure>"));
    done.put("status 302", PaperDirectory.answering(302, ""));
    done.put("status 307", PaperDirectory.answering(307, ""));
    done.put("nothing", PaperDirectory.answering(200, ""));
    done.put("garbage", PaperDirectory.answering(200, "\u0000\u0001<<<"));
    done.put("cut off", PaperDirectory.answering(200, enrolled));
    done.put(
        "an Error",
        PaperDirectory.answering(
            200, "<ThreeDSecure><Message id=\"v\"><Error/></Message></ThreeDSecure>"));
    done.put(
        "a document type",
        PaperDirectory.answering(200, "<!DOCTYPE ThreeDSecure>" + enrolled + "</ThreeDSecure>"));
    done.put(
        "too long",
        PaperDirectory.answering(200, enrolled + "</ThreeDSecure>" + " ".repeat(70_000)));
    done.forEach((name, reaction) -> assertEnds(AuthenticationStatus.UNAVAILABLE, name, reaction));
    assertTrue(directory.asked().stream().allMatch(it -> it.startsWith("POST /ds ")));
    assertEquals(done.size(), directory.asked().size());
  }

  @Test
  void nobodyThere() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    CardholderAuthentication authentication =
        Shop.authentication(
            Shop.settings("plain-http=true directory-url=http://127.0.0.1:" + port + "/"));
    Step.NotNeeded step = (Step.NotNeeded) authentication.begin(Shop.asked());
    assertEquals(AuthenticationStatus.UNAVAILABLE, step.status());
  }

  @Test
  void aDirectoryShowsItsCertificate(@TempDir Path folder) throws Exception {
    TestCertificate ours = new TestCertificate(folder, "ours");
    try (PaperDirectory secure = new PaperDirectory(ours.serverContext())) {
      secure.will(PaperDirectory.saying("<CH><enrolled>N</enrolled></CH>"));
      String url = " directory-url=" + secure.url();
      Path pem = Files.writeString(folder.resolve("ds.pem"), ours.pem());
      assertEquals(
          AuthenticationStatus.NOT_ENROLLED,
          ended(Shop.settings("directory-certificate=" + pem + url)));
      assertEquals(AuthenticationStatus.UNAVAILABLE, ended(Shop.settings(url)));
      assertEquals(1, secure.asked().size());
    }
  }

  private static AuthenticationStatus ended(CardholderSettings settings) {
    return ((Step.NotNeeded) Shop.authentication(settings).begin(Shop.asked())).status();
  }

  /** Neither when all goes well nor when it does not, at any level. */
  @Test
  void noCardNumberIsLogged() {
    List<String> logged = new ArrayList<>();
    Handler ear = new Ear(logged);
    Logger root = Logger.getLogger("org.tapedeck.framework");
    Level before = root.getLevel();
    root.addHandler(ear);
    root.setLevel(Level.ALL);
    try {
      begin(PaperDirectory.saying(CARD + ACS));
      begin(PaperDirectory.answering(200, Shop.PAN + " is no card of ours"));
    } finally {
      root.setLevel(before);
      root.removeHandler(ear);
    }
    assertTrue(logged.stream().anyMatch(line -> line.contains("<pan>411111******1111</pan>")));
    assertTrue(logged.stream().noneMatch(line -> line.contains(Shop.PAN)), "" + logged);
    assertFalse(Shop.asked().toString().contains("1111"));
  }

  private static final class Ear extends Handler {

    private final List<String> heard;

    Ear(List<String> heard) {
      this.heard = heard;
      setLevel(Level.ALL);
    }

    @Override
    public void publish(LogRecord line) {
      heard.add(new SimpleFormatter().format(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void identifiersAreTwentyBytesAndNoneComesTwice() {
    Xids xids = new Xids();
    assertEquals(20, Base64.getDecoder().decode(xids.get()).length);
    assertFalse(xids.get().equals(xids.get()));
  }

  @Test
  void withoutDirectoryThereIsNone() {
    CardholderSettings off = Shop.settings("directory-url= trusted-certificate=");
    assertFalse(
        new CardholderAuthentication(off, new OpenLinks(Clock.systemUTC()), Clock.systemUTC())
            .isOn());
    assertTrue(authentication().isOn());
    assertEquals(Policy.REFUSE, authentication().policy());
  }

  private void assertEnds(
      AuthenticationStatus status, String name, PaperDirectory.Reaction reaction) {
    Step.NotNeeded step = assertInstanceOf(Step.NotNeeded.class, begin(reaction), name);
    assertEquals(status, step.status(), name);
    assertEquals(status.sentence(), step.sentence(), name);
  }

  private String paReq(Money money, String description) throws IOException {
    Step.Redirect step = (Step.Redirect) authentication().begin(Shop.asked(money, description));
    return inflated(step.instruction().fields().get(0).value());
  }

  private static String inflated(String paReq) throws IOException {
    ByteArrayInputStream bytes = new ByteArrayInputStream(Base64.getDecoder().decode(paReq));
    return new String(new InflaterInputStream(bytes).readAllBytes(), StandardCharsets.UTF_8);
  }
}
