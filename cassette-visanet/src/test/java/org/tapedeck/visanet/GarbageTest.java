package org.tapedeck.visanet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.ApprovalRequest;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Line;
import org.tapedeck.cassette.Message;
import org.tapedeck.cassette.Values;
import org.tapedeck.testkit.Fuzz;
import org.tapedeck.testkit.Garbage;
import org.tapedeck.testkit.ScriptedHost;
import org.tapedeck.visanet.frame.Frame;

/**
 * Worked examples of the specification, spoiled in many ways: a yes is only ever made of an answer
 * that says yes to what was asked.
 */
class GarbageTest {

  private static final int RECORDS = 2000;
  private static final int LINES = 1000;

  private static final int DATA = 0x7F;

  private static final char[] OTHERS = " 0159AEGKQRYZ@.\"'~\u0003\u001C\u0000".toCharArray();

  /** Where in record E the answer says to what it is one (section 3.1). */
  private static final int[][] ADDRESS = {{1, 2}, {4, 12}, {13, 17}};

  /** What is asked, with the example that answers it. */
  enum Asked {
    APPROVAL("w4") {
      @Override
      HostOutcome ask(Cassette cassette, Host host) throws HostSilent, HostUnreachable {
        return cassette.approve(Samples.approval("731", 2), host);
      }
    },
    REVERSAL("w9") {
      @Override
      HostOutcome ask(Cassette cassette, Host host) throws HostSilent, HostUnreachable {
        return cassette.reverse(Samples.reversal(120, Samples.APPROVED, 4), host);
      }
    },
    GOOD_BATCH("") {
      /** W11 for batch 3 (section 5.7). */
      @Override
      String record() {
        return "K1.ZR@@@@0000000050000000000000020GB00003 ACCEPTED" + " ".repeat(16);
      }

      @Override
      HostOutcome ask(Cassette cassette, Host host) throws HostSilent, HostUnreachable {
        return cassette.closeBatch(Samples.batch(), host);
      }
    },
    DUPLICATE_BATCH("w13") {
      @Override
      HostOutcome ask(Cassette cassette, Host host) throws HostSilent, HostUnreachable {
        return cassette.closeBatch(Samples.batchAgain(), host);
      }
    };

    private final String example;

    Asked(String example) {
      this.example = example;
    }

    abstract HostOutcome ask(Cassette cassette, Host host) throws HostSilent, HostUnreachable;

    String record() {
      return record(GoldenBytes.of(example));
    }

    private static String record(byte[] frame) {
      StringBuilder record = new StringBuilder();
      for (int at = 1; at < frame.length - 2; at++) {
        record.append((char) (frame[at] & DATA));
      }
      return record.toString();
    }
  }

  private final VisaNetCassette cassette = new VisaNetCassette();

  /** The frame is whole and its check byte right, so the record itself has to be looked at. */
  @ParameterizedTest
  @EnumSource
  void aSpoiledRecordIsAYesOnlyToItsQuestion(Asked asked) {
    String golden = asked.record();
    Fuzz.inputs(
        RECORDS,
        random -> {
          byte[] record = sevenBits(Garbage.like(random, golden.getBytes("US-ASCII")));
          Host host = ScriptedHost.answering(Samples.answer(Frame.last(record)));
          check(asked.ask(cassette, host), golden, new String(record, "US-ASCII"));
        });
  }

  /** One character at a time, so that most of it is as it was. */
  @ParameterizedTest
  @EnumSource
  void aRecordWithOneOtherCharacterIsAYesOnlyToItsQuestion(Asked asked) throws Exception {
    String golden = asked.record();
    for (int at = 0; at < golden.length(); at++) {
      for (char other : OTHERS) {
        String record = golden.substring(0, at) + other + golden.substring(at + 1);
        Host host = ScriptedHost.answering(Samples.framed(record));
        check(asked.ask(cassette, host), golden, record);
      }
    }
  }

  private static byte[] sevenBits(byte[] record) {
    byte[] seven = record.clone();
    for (int at = 0; at < seven.length; at++) {
      seven[at] &= DATA;
    }
    return seven;
  }

  private static void check(HostOutcome outcome, String golden, String record) {
    if (outcome instanceof HostOutcome.Approved approved) {
      assertSameAddress(golden, record);
      assertEquals(record.substring(17, 19), approved.evidence().text("responseCode"));
      assertTrue(record.substring(19, 25).matches("[A-Za-z0-9 ]{6}"), record);
    } else if (outcome instanceof HostOutcome.Reversed) {
      assertSameAddress(golden, record);
    } else if (outcome instanceof HostOutcome.Settled settled) {
      assertEquals(golden.substring(38, 41), record.substring(38, 41), "batch number");
      boolean sameFigures = golden.substring(9, 34).equals(record.substring(9, 34));
      assertEquals(sameFigures, settled.balanced(), record);
    }
  }

  private static void assertSameAddress(String golden, String record) {
    for (int[] part : ADDRESS) {
      assertEquals(golden.substring(part[0], part[1]), record.substring(part[0], part[1]), record);
    }
  }

  /** What a gateway says without a frame is a number with words, or nothing that is understood. */
  @ParameterizedTest
  @ValueSource(strings = {"x-data/xact-error", "text/plain", "text/html", ""})
  void aSpoiledLineOfTheGatewayIsNoYes(String type) {
    Fuzz.inputs(
        LINES,
        random -> {
          byte[] body = Garbage.like(random, "1017 - Host not available".getBytes("US-ASCII"));
          HostOutcome outcome =
              Asked.APPROVAL.ask(cassette, ScriptedHost.answering(new Answer(type, body)));
          assertTrue(!(outcome instanceof HostOutcome.Approved), outcome::toString);
        });
  }

  /** A leased line on which the host says whatever it likes, whatever it is told. */
  private static final class Babble implements Host, Line {

    private static final int TALK_LIMIT = 20_000;

    private final Random random;
    private final byte[] begin;
    private final boolean endless;
    private int said;
    private boolean closed;

    private Babble(Random random, byte[] begin) {
      this.random = random;
      this.begin = begin;
      this.endless = random.nextBoolean();
    }

    @Override
    public Answer exchange(Message message) {
      throw new AssertionError("a leased line takes no messages");
    }

    @Override
    public Line line() {
      return this;
    }

    @Override
    public void send(Message.Part part) {
      assertTrue(part.bytes().length > 0);
    }

    @Override
    public int receive(Duration limit) throws HostSilent {
      if (said >= (endless ? TALK_LIMIT : begin.length)) {
        throw new HostSilent("enough");
      }
      int next = said < begin.length ? begin[said] : random.nextInt(256);
      said++;
      return next & 0xFF;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @Test
  void whateverIsSaidOnALineEndsAndTheLineIsClosed() {
    byte[] golden = GoldenBytes.of("w4-line");
    Fuzz.inputs(
        LINES,
        random -> {
          Babble line = new Babble(random, Garbage.like(random, talk(random, golden)));
          try {
            HostOutcome outcome = cassette.approve(approvalOnALine(), line);
            if (outcome instanceof HostOutcome.Approved approved) {
              assertEquals("00", approved.evidence().text("responseCode"));
              assertEquals("0002", approved.evidence().text("sequenceNumber"));
            }
          } catch (HostSilent | HostUnreachable none) {
            assertTrue(line.closed);
          }
          assertTrue(line.closed);
        });
  }

  @Test
  void whateverIsSaidToABatchOnALineEndsAndTheLineIsClosed() {
    byte[] golden = GoldenBytes.of("w13");
    Fuzz.inputs(
        LINES,
        random -> {
          Babble line = new Babble(random, Garbage.like(random, talk(random, golden)));
          try {
            cassette.closeBatch(batchOnALine(), line);
          } catch (HostSilent | HostUnreachable none) {
            assertTrue(line.closed);
          }
          assertTrue(line.closed);
        });
  }

  /** ENQ, some of the signals that a host gives, and an answer. */
  private static byte[] talk(Random random, byte[] answer) {
    byte[] signals = {0x05, 0x06, (byte) 0x87, (byte) 0x96, (byte) 0x95, (byte) 0x84, 0x12};
    byte[] talk = new byte[1 + random.nextInt(8) + answer.length];
    talk[0] = 0x05;
    for (int at = 1; at < talk.length - answer.length; at++) {
      talk[at] = signals[random.nextInt(signals.length)];
    }
    System.arraycopy(answer, 0, talk, talk.length - answer.length, answer.length);
    return talk;
  }

  private static Configuration onALine() {
    Values leased =
        Values.of(Map.of("hostName", "vital", "port", "5003", "connection", "VitalLeasedLine"));
    return new Configuration(leased, Values.NONE, Samples.ACCOUNT);
  }

  private static ApprovalRequest approvalOnALine() {
    ApprovalRequest sample = Samples.approval("999", 2);
    return new ApprovalRequest(
        onALine(), 1, 1, sample.amount(), sample.order(), 2, false, sample.time());
  }

  private static BatchCloseRequest batchOnALine() {
    BatchCloseRequest sample = Samples.batchAgain();
    return new BatchCloseRequest(
        onALine(),
        sample.batchNumber(),
        sample.repeated(),
        sample.totals(),
        sample.items(),
        sample.time());
  }
}
