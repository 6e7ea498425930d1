package org.tapedeck.visanet.line;

import java.util.Arrays;
import java.util.Optional;
import org.tapedeck.cassette.Message;

/** The control characters that stand outside of frames (VisaNet specification, section 1.1). */
enum Signal implements Message.Part {
  // spotless:off
  //    character  as it travels, with even parity
  EOT   (0x04,     0x84),
  ENQ   (0x05,     0x05),
  ACK   (0x06,     0x06),
  BEL   (0x07,     0x87),
  DC2   (0x12,     0x12),
  NAK   (0x15,     0x95),
  SYN   (0x16,     0x96);
  // spotless:on

  private static final int DATA = 0x7F;

  private final int character;
  private final int onTheWire;

  Signal(int character, int onTheWire) {
    this.character = character;
    this.onTheWire = onTheWire;
  }

  @Override
  public byte[] bytes() {
    return new byte[] {(byte) onTheWire};
  }

  @Override
  public byte[] masked() {
    return bytes();
  }

  @Override
  public String description() {
    return name();
  }

  /** Empty when the byte is none of them. */
  static Optional<Signal> of(int received) {
    return Arrays.stream(values()).filter(it -> it.character == (received & DATA)).findFirst();
  }
}
