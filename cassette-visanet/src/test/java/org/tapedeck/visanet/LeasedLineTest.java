package org.tapedeck.visanet;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.ApprovalRequest;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.Line;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.Message;
import org.tapedeck.cassette.Values;
import org.tapedeck.testkit.ScriptedLine;
import org.tapedeck.visanet.frame.Frame;

/** The cassette with the connection methods "Vital and leased line" and "FHMS and leased line". */
class LeasedLineTest {

  private static final Values CASSETTE = cassette("VitalLeasedLine");

  private static final String GOOD =
      "K1.ZR@@@@0000000050000000000000020GB00003 ACCEPTED" + " ".repeat(16);

  private static final byte[] ENQ = {0x05};
  private static final byte[] ACK = {0x06};
  private static final byte[] BEL = {(byte) 0x87};
  private static final byte[] EOT = {(byte) 0x84};

  private final VisaNetCassette cassette = new VisaNetCassette();

  private record LeasedHost(ScriptedLine script) implements Host {
    @Override
    public Answer exchange(Message message) {
      throw new AssertionError("a leased line takes no messages");
    }

    @Override
    public Line line() {
      return script;
    }
  }

  private static Values cassette(String connection) {
    return Values.of(Map.of("hostName", "vital", "port", "5003", "connection", connection));
  }

  private static Configuration configuration() {
    return new Configuration(CASSETTE, Values.NONE, Samples.ACCOUNT);
  }

  private static ApprovalRequest approval() {
    return approval(CASSETTE);
  }

  private static ApprovalRequest approval(Values settings) {
    ApprovalRequest sample = Samples.approval("999", 2);
    Configuration configuration = new Configuration(settings, Values.NONE, Samples.ACCOUNT);
    return new ApprovalRequest(
        configuration, 1, 1, sample.amount(), sample.order(), 2, false, sample.time());
  }

  @Test
  void w3AsApplicationType0IsApproved() throws Exception {
    ScriptedLine line =
        new ScriptedLine()
            .says(ENQ)
            .hears(GoldenBytes.of("w3-line"))
            .says(GoldenBytes.of("w4-line"))
            .hears(ACK)
            .says(EOT);
    HostOutcome outcome = cassette.approve(approval(), new LeasedHost(line));
    assertInstanceOf(HostOutcome.Approved.class, outcome);
    assertTrue(line.isAtItsEnd());
    assertTrue(line.isClosed());
  }

  @Test
  void anAnswerOfAnotherApplicationTypeBelongsToAnother() throws Exception {
    ScriptedLine line =
        new ScriptedLine()
            .says(ENQ)
            .hears(GoldenBytes.of("w3-line"))
            .says(GoldenBytes.of("w4"))
            .hears(ACK);
    HostOutcome outcome = cassette.approve(approval(), new LeasedHost(line));
    assertInstanceOf(HostOutcome.Unknown.class, outcome);
  }

  @Test
  void aSilentHostLeavesALineThatIsClosed() {
    ScriptedLine line = new ScriptedLine().says(ENQ).hears(GoldenBytes.of("w3-line"));
    assertThrows(HostSilent.class, () -> cassette.approve(approval(), new LeasedHost(line)));
    assertTrue(line.isClosed());
  }

  @Test
  void aHostThatStillWorksIsLeftAfterAsManySignsAsAreSet() throws Exception {
    byte[] syn = {(byte) 0x96};
    ApprovalRequest asked = approval(CASSETTE.and(Values.of(Map.of("lineSigns", "1"))));
    ScriptedLine patient =
        new ScriptedLine()
            .says(ENQ)
            .hears(GoldenBytes.of("w3-line"))
            .says(syn)
            .says(GoldenBytes.of("w4-line"))
            .hears(ACK);
    assertInstanceOf(HostOutcome.Approved.class, cassette.approve(asked, new LeasedHost(patient)));
    ScriptedLine left =
        new ScriptedLine().says(ENQ).hears(GoldenBytes.of("w3-line")).says(syn).says(syn);
    assertThrows(HostSilent.class, () -> cassette.approve(asked, new LeasedHost(left)));
    assertTrue(left.isAtItsEnd());
  }

  @Test
  void aBatchGoesRecordByRecord() throws Exception {
    BatchCloseRequest sample = Samples.batch();
    BatchCloseRequest batch =
        new BatchCloseRequest(
            configuration(), 3, false, sample.totals(), sample.items(), sample.time());
    ScriptedLine line =
        new ScriptedLine()
            .says(ENQ)
            .hears(GoldenBytes.of("w12a"))
            .says(ACK)
            .hears(GoldenBytes.of("w12b"))
            .says(BEL)
            .hears(GoldenBytes.of("sale"))
            .says(ACK)
            .hears(GoldenBytes.of("credit"))
            .says(BEL)
            .hears(GoldenBytes.of("w12e"))
            .says(Frame.last(GOOD.getBytes(US_ASCII)))
            .hears(ACK)
            .says(EOT);
    HostOutcome outcome = cassette.closeBatch(batch, new LeasedHost(line));
    assertInstanceOf(HostOutcome.Settled.class, outcome);
    assertTrue(line.isAtItsEnd());
  }

  @ParameterizedTest
  @CsvSource({"VitalLeasedLine", "FHMSLeasedLine"})
  void theLineIsWhereTheSettingsSay(String connection) {
    assertEquals(
        new Link.Leased("vital", 5003, Duration.ofSeconds(10), Duration.ofMinutes(10)),
        cassette.link(cassette(connection)));
  }

  @Test
  void aLineHasNoPortOfItsOwn() {
    Values settings = Values.of(Map.of("hostName", "vital", "connection", "VitalLeasedLine"));
    var refusal = assertThrows(IllegalStateException.class, () -> cassette.link(settings));
    assertEquals("$PORT is not set: a leased line has no port of its own.", refusal.getMessage());
  }

  @Test
  void fhmsAndSslIsWhereTheSettingsSay() {
    Values settings =
        Values.of(Map.of("hostName", "fhms", "path", "/fhms", "connection", "FHMSSSL"));
    Link.Https link = (Link.Https) cassette.link(settings);
    assertEquals("https://fhms:443/fhms", link.address().toString());
  }
}
