package org.tapedeck.hostsim.settlement;

import java.util.Optional;
import org.tapedeck.hostsim.layout.Field;
import org.tapedeck.hostsim.layout.Fields;
import org.tapedeck.hostsim.layout.Layout;

/** Reads one record through the layout that its group map promises. */
final class RecordReader {

  /** The fields if they can be read, and the error if anything is wrong with their shape. */
  record Result(Optional<Fields> fields, Optional<BatchError> error) {}

  private RecordReader() {}

  static Result read(RecordType type, String record, long number) {
    Fields prefix = new Fields(RecordFormats.PREFIX, record);
    if (!type.is(record.charAt(4))) {
      return wrong(prefix, BatchError.SEQUENCE, number);
    }
    Optional<Layout> layout = GroupMap.layout(type, record.substring(5, 9));
    if (layout.isEmpty() || layout.get().length() != record.length()) {
      return wrong(prefix, BatchError.IN_BATCH, number);
    }
    Fields fields = new Fields(layout.get(), record);
    Optional<String> wrong = fields.firstWrong().map(Field::name);
    return new Result(
        Optional.of(fields),
        wrong.map(name -> BatchError.in(fields, name, BatchError.IN_BATCH, number)));
  }

  private static Result wrong(Fields prefix, char errorType, long number) {
    BatchError error = BatchError.in(prefix, "recordType", errorType, number);
    return new Result(Optional.empty(), Optional.of(error));
  }
}
