package org.tapedeck.hostsim.settlement;

import java.util.Locale;
import org.tapedeck.hostsim.layout.Field;
import org.tapedeck.hostsim.layout.Fields;
import org.tapedeck.hostsim.layout.Shown;

/** Where a batch was found wrong: error type, record by number and type, field by number. */
record BatchError(char type, long record, char recordType, int field, String contents) {

  // spotless:off
  static final char BLOCKED   = 'B';
  static final char UNKNOWN   = 'U';
  static final char DEVICE    = 'D';
  static final char CARD_TYPE = 'C';
  static final char IN_BATCH  = 'E';
  static final char SEQUENCE  = 'S';
  // spotless:on

  private static final int CONTENTS_MAX = 32;

  /** A card number goes back masked: the client has it, its logs need not. */
  static BatchError in(Fields fields, String name, char type, long record) {
    Field field = fields.layout().field(name);
    String value = fields.get(name);
    String shown = field.shown() == Shown.PLAIN ? value : field.shown().show(value);
    return new BatchError(
        type, record, letter(fields), fields.layout().number(name), shortened(shown));
  }

  private static char letter(Fields fields) {
    return fields.get("recordType").charAt(0);
  }

  private static String shortened(String contents) {
    return contents.substring(0, Math.min(contents.length(), CONTENTS_MAX));
  }

  /** Type, record and field, without what stands there. */
  String where() {
    return String.format(Locale.ROOT, "%c%04d%c%02d", type, record % 10_000, recordType, field);
  }

  String text() {
    return where() + contents;
  }
}
