package org.tapedeck.visanet;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import org.tapedeck.cassette.LongDigits;
import org.tapedeck.visanet.frame.DamagedFrame;
import org.tapedeck.visanet.frame.Frame;

/**
 * What a host sent to a batch, with card numbers masked. A batch response has its figures at known
 * places; only the tail of a rejection quotes what we have sent (section 5.7), so its digits are
 * masked whatever they are. In everything else any long run of digits may be a card number.
 */
final class ReceivedCopy {

  private static final byte[] BATCH_RESPONSE = "K1.ZR@@@@".getBytes(US_ASCII);

  /** Positions 35 and 36 of the record say what it is, counted from 0 in the record. */
  private static final int CODE = 34;

  private static final int CODE_END = 36;

  /** The rejected field's contents begin at position 50. */
  private static final int QUOTED = 49;

  /** Longer than the longest response. */
  private static final int LONGEST = 81;

  private ReceivedCopy() {}

  static byte[] masked(byte[] received) {
    int start = frameStart(received);
    byte[] frame = Arrays.copyOfRange(received, start, received.length);
    try {
      return spliced(received, start, maskedFrame(frame, Frame.open(frame)));
    } catch (DamagedFrame noFrame) {
      return LongDigits.masked(received);
    }
  }

  private static byte[] maskedFrame(byte[] frame, byte[] record) {
    if (!isBatchResponse(record)) {
      return LongDigits.masked(frame);
    }
    if (!code(record).equals("RB")) {
      return frame;
    }
    byte[] masked = LongDigits.masked(frame, 1 + QUOTED, 1 + record.length);
    return Arrays.equals(masked, frame) ? frame : Frame.withoutCheck(masked);
  }

  private static boolean isBatchResponse(byte[] record) {
    return CODE_END <= record.length
        && record.length <= LONGEST
        && Arrays.equals(Arrays.copyOf(record, BATCH_RESPONSE.length), BATCH_RESPONSE);
  }

  private static String code(byte[] record) {
    return new String(record, CODE, CODE_END - CODE, US_ASCII);
  }

  /** On a line, signals may come before the frame. */
  private static int frameStart(byte[] received) {
    int start = 0;
    while (start < received.length
        && !Frame.begins(Arrays.copyOfRange(received, start, start + 1))) {
      start++;
    }
    return start;
  }

  private static byte[] spliced(byte[] received, int start, byte[] frame) {
    byte[] masked = received.clone();
    System.arraycopy(frame, 0, masked, start, frame.length);
    return masked;
  }
}
