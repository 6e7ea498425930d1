package org.tapedeck.visanet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.BatchItem;
import org.tapedeck.cassette.BatchItem.Kind;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.wire.MessageFormat;

/**
 * Which field of which record the host rejected a batch for (VisaNet specification, sections 5.7
 * and 5.8). What the field held is not told: it may be a card number.
 */
final class BatchErrors {

  // spotless:off
  private static final Map<String, String> TYPES = Map.of(
      "B", "blocked terminal",
      "C", "card type",
      "D", "device",
      "E", "error in batch",
      "S", "sequence",
      "T", "transmission",
      "U", "unknown",
      "V", "routing");

  private static final Map<String, MessageFormat> RECORDS = Map.of(
      "H", BatchFormats.HEADER,
      "P", BatchFormats.PARAMETER,
      "D", BatchFormats.DETAIL,
      "T", BatchFormats.TRAILER);
  // spotless:on

  /** Header and parameter, so that the first detail is record 3. */
  private static final int BEFORE_DETAILS = 2;

  /** From this field on, sources disagree on how the header's fields are counted. */
  private static final int HEADER_IN_DOUBT = 13;

  private BatchErrors() {}

  /**
   * The tail with what it means.
   *
   * @param tail without the parts that the host did not send, or not so that they can be read
   */
  static Values evidence(Values tail, BatchCloseRequest request) {
    Map<String, String> evidence = new TreeMap<>(tail.asMap());
    String type = tail.find("errorType").orElse("");
    evidence.put("errorText", TYPES.getOrDefault(type, "not in the table"));
    Optional<BatchItem> item = item(tail, request);
    fieldName(tail, format(tail, item, request))
        .ifPresent(name -> evidence.put("errorField", name));
    item.ifPresent(it -> evidence.putAll(numbers(it)));
    return Values.of(evidence);
  }

  private static Optional<MessageFormat> format(
      Values tail, Optional<BatchItem> item, BatchCloseRequest request) {
    return item.map(it -> BatchRecords.format(request, it))
        .or(() -> Optional.ofNullable(RECORDS.get(recordType(tail))));
  }

  private static Optional<String> fieldName(Values tail, Optional<MessageFormat> format) {
    int number = tail.find("errorFieldNumber").map(Integer::parseInt).orElse(0);
    List<String> names = format.map(MessageFormat::fieldNames).orElse(List.of());
    int known = recordType(tail).equals("H") ? HEADER_IN_DOUBT - 1 : names.size();
    return 1 <= number && number <= known ? Optional.of(names.get(number - 1)) : Optional.empty();
  }

  /** The rejected item, found on a new walk since none was kept on the first. */
  private static Optional<BatchItem> item(Values tail, BatchCloseRequest request) {
    int record = tail.find("errorRecordNumber").map(Integer::parseInt).orElse(0);
    int before = record - BEFORE_DETAILS - 1;
    boolean detail = recordType(tail).equals("D") && before >= 0;
    return detail
        ? StreamSupport.stream(request.items().spliterator(), false).skip(before).findFirst()
        : Optional.empty();
  }

  private static String recordType(Values tail) {
    return tail.find("errorRecordType").orElse("");
  }

  private static Map<String, String> numbers(BatchItem item) {
    String number = item.kind() == Kind.PAYMENT ? "errorPaymentNumber" : "errorCreditNumber";
    return Map.of(
        "errorOrderNumber",
        String.valueOf(item.orderNumber()),
        number,
        String.valueOf(item.number()));
  }
}
