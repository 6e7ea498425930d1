package org.tapedeck.cassette.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tapedeck.cassette.Secrecy;
import org.tapedeck.cassette.Values;

/**
 * A record of a host's wire format as a table: one row for each field, in the order of the wire.
 * Immutable; each row added gives a new format. Characters are 7-bit ASCII and positions count from
 * 1, as in specifications.
 */
public final class MessageFormat {

  private final String name;
  private final String section;
  private final List<Field> fields;

  private MessageFormat(String name, String section, List<Field> fields) {
    this.name = name;
    this.section = section;
    this.fields = fields;
  }

  /**
   * A table without rows.
   *
   * @param name what errors and dumps call the message
   * @param section where it is specified
   */
  public static MessageFormat message(String name, String section) {
    return new MessageFormat(name, section, List.of());
  }

  /** Adds a field that holds a value, which is found and shown under the field's name. */
  public MessageFormat field(String name, Width width, Filling filling, Secrecy secrecy) {
    return with(new Field(name, width, filling, secrecy, Optional.empty()));
  }

  /** Adds a field that always holds the same text. */
  public MessageFormat constant(String name, String text) {
    Width width = Width.fixed(text.length());
    return with(new Field(name, width, Filling.BLOCKS, Secrecy.PLAIN, Optional.of(text)));
  }

  /**
   * The record's bytes. Values that the table does not name are left out.
   *
   * @throws IllegalStateException when a field has no value; it may be empty
   * @throws IllegalArgumentException when a value does not fit its field; the text names message,
   *     field, position, wanted and found, never the value
   */
  public byte[] encode(Values values) {
    StringBuilder record = new StringBuilder();
    for (Field field : fields) {
      Place place = new Place(name, field.name(), record.length() + 1);
      record.append(field.write(field.valueIn(values), place));
    }
    return record.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * The record's bytes with secrets masked: as many, each field at its place.
   *
   * @throws IllegalStateException when a field has no value; it may be empty
   */
  public byte[] encodeMasked(Values values) {
    StringBuilder record = new StringBuilder();
    for (Field field : fields) {
      record.append(field.writeMasked(values));
    }
    return record.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * The values by field name, without the constants and without what filled them up.
   *
   * @throws Malformed when a field is too short, too long or holds other characters than its own,
   *     and when bytes are left over
   */
  public Values decode(byte[] record) throws Malformed {
    RecordReader reader = new RecordReader(name, record);
    Map<String, String> values = new TreeMap<>();
    for (Field field : fields) {
      String value = reader.take(field);
      if (field.constant().isEmpty()) {
        values.put(field.name(), value);
      }
    }
    reader.requireEnd();
    return Values.of(values);
  }

  /** The values as a log may show them, a line for each, secrets masked or left out. */
  public String describe(Values values) {
    return fields.stream()
        .filter(field -> field.constant().isEmpty())
        .map(field -> line(field, values))
        .collect(Collectors.joining("\n  ", name + " (" + section + ")\n  ", "\n"));
  }

  /** The fields' names in the order of the wire, so that a host's field number finds its name. */
  public List<String> fieldNames() {
    return fields.stream().map(Field::name).toList();
  }

  /** Positions and names as a specification prints them, as in {@code 4-9 acquirerBin}. */
  public List<String> columns() {
    return new Columns().of(fields);
  }

  private static String line(Field field, Values values) {
    return "%-26s %-18s %s".formatted(field.name(), field.width(), field.shown(values));
  }

  private MessageFormat with(Field field) {
    return new MessageFormat(
        name, section, Stream.concat(fields.stream(), Stream.of(field)).toList());
  }
}
