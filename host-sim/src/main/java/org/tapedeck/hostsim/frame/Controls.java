package org.tapedeck.hostsim.frame;

/** The control characters of the link, without parity. */
public final class Controls {

  // spotless:off
  public static final char STX = 0x02;
  public static final char ETX = 0x03;
  public static final char ETB = 0x17;
  public static final char FS  = 0x1C;
  public static final char GS  = 0x1D;
  // spotless:on

  private Controls() {}

  static boolean endsRecord(int character) {
    return character == ETX || character == ETB;
  }

  static boolean mayStandInRecord(int character) {
    return (character >= 0x20 && character < 0x7F) || character == FS || character == GS;
  }
}
