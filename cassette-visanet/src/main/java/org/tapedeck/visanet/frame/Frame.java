package org.tapedeck.visanet.frame;

import java.util.Arrays;

/**
 * STX, a record, ETX or ETB, and the check byte, all in even parity (VisaNet specification, section
 * 1.2).
 */
public final class Frame {

  /** How many bytes a frame is longer than its record. */
  public static final int OVERHEAD = 3;

  private static final byte STX = 0x02;
  private static final byte ETX = 0x03;
  private static final byte ETB = 0x17;
  private static final String FILLERS = "\r\n\0";
  private static final byte STX_ON_THE_WIRE = (byte) 0x82;
  private static final byte STAR_ON_THE_WIRE = (byte) 0xAA;

  private Frame() {}

  /** The frame of the last or only record. */
  public static byte[] last(byte[] record) {
    return ended(record, ETX);
  }

  /** The frame of a record that is followed by more. */
  public static byte[] followed(byte[] record) {
    return ended(record, ETB);
  }

  /**
   * The frame of a record in which something is masked. Its check byte, which would tell a little
   * of what is hidden, is a star as well.
   */
  public static byte[] masked(byte[] record, boolean last) {
    byte[] frame = ended(record, last ? ETX : ETB);
    frame[frame.length - 1] = STAR_ON_THE_WIRE;
    return frame;
  }

  /** The same of a frame as it was received. */
  public static byte[] withoutCheck(byte[] frame) {
    byte[] masked = frame.clone();
    masked[masked.length - 1] = STAR_ON_THE_WIRE;
    return masked;
  }

  /** The byte that every frame begins with. */
  public static byte[] beginning() {
    return new byte[] {STX_ON_THE_WIRE};
  }

  /** Whether the bytes begin as a frame does. */
  public static boolean begins(byte[] bytes) {
    return bytes.length > 0 && bytes[0] == STX_ON_THE_WIRE;
  }

  /**
   * The record in the only frame that the bytes may hold.
   *
   * @throws DamagedFrame when a mark, the parity or the check byte is wrong or missing, when the
   *     frame says that more records follow, and when there are bytes after it
   */
  public static byte[] open(byte[] bytes) throws DamagedFrame {
    byte[] frame = EvenParity.removed(bytes);
    require(frame.length > 0 && frame[0] == STX, "no STX");
    int end = endMark(frame);
    require(end < frame.length && frame[end] == ETX, "no ETX");
    // The check byte may be any value, that of ETX too, so it is taken by its place.
    require(frame.length == end + 2, "not one byte after ETX");
    require(frame[end + 1] == check(frame, end), "wrong LRC");
    return Arrays.copyOfRange(frame, 1, end);
  }

  /** Whether a frame may begin somewhere in the bytes. */
  public static boolean isAmong(byte[] bytes) {
    return beginning(bytes) < bytes.length;
  }

  /**
   * The record in the first frame among the bytes. Before it there may be anything but STX; after
   * it CR, LF and NUL, and once a copy of it, byte for byte.
   *
   * @throws DamagedFrame when that frame is damaged, and when anything else is after it
   */
  public static byte[] openAmong(byte[] bytes) throws DamagedFrame {
    int begin = beginning(bytes);
    // The mark is looked for as it travels; exactly one byte after it is the check byte.
    int end = begin + endMark(Arrays.copyOfRange(bytes, begin, bytes.length)) + 2;
    byte[] frame = Arrays.copyOfRange(bytes, begin, Math.min(end, bytes.length));
    byte[] record = open(frame);
    int next = pastFillers(bytes, end);
    int copyEnd = Math.min(next + frame.length, bytes.length);
    boolean copied = Arrays.equals(frame, Arrays.copyOfRange(bytes, next, copyEnd));
    require(pastFillers(bytes, copied ? copyEnd : next) == bytes.length, "more after the frame");
    return record;
  }

  private static int beginning(byte[] bytes) {
    int index = 0;
    while (index < bytes.length && bytes[index] != STX_ON_THE_WIRE) {
      index++;
    }
    return index;
  }

  private static int pastFillers(byte[] bytes, int from) {
    int index = from;
    while (index < bytes.length && FILLERS.indexOf(bytes[index]) >= 0) {
      index++;
    }
    return index;
  }

  private static byte[] ended(byte[] record, byte mark) {
    byte[] frame = new byte[record.length + OVERHEAD];
    int end = record.length + 1;
    frame[0] = STX;
    System.arraycopy(record, 0, frame, 1, record.length);
    frame[end] = mark;
    frame[end + 1] = check(frame, end);
    return EvenParity.added(frame);
  }

  private static int endMark(byte[] frame) {
    int index = 0;
    while (index < frame.length && frame[index] != ETX && frame[index] != ETB) {
      index++;
    }
    return index;
  }

  private static byte check(byte[] frame, int end) {
    byte lrc = 0;
    for (int i = 1; i <= end; i++) {
      lrc ^= frame[i];
    }
    return lrc;
  }

  private static void require(boolean fine, String damage) throws DamagedFrame {
    if (!fine) {
      throw new DamagedFrame("damaged frame: " + damage);
    }
  }
}
