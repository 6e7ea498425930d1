package org.tapedeck.hostsim.settlement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tapedeck.hostsim.layout.Fields;
import org.tapedeck.hostsim.talks.Asked;
import org.tapedeck.hostsim.talks.Kind;

/** What a talk may choose a batch by, once its header is here. */
final class AskedOfBatch {
  private AskedOfBatch() {}

  static Asked whole(Batch batch) {
    Map<String, String> values = header(batch);
    values.put("amount", batch.netDeposit());
    return new Asked(Kind.BATCH, values);
  }

  /** Of the record that came last; of a detail with what stands in it. */
  static Asked record(Batch batch, String record) {
    Map<String, String> values = header(batch);
    values.put("record", Long.toString(batch.records()));
    if (RecordType.DETAIL.is(record.charAt(4))) {
      RecordReader.read(RecordType.DETAIL, record, batch.records())
          .fields()
          .ifPresent(detail -> put(values, detail));
    }
    return new Asked(Kind.RECORD, values);
  }

  private static void put(Map<String, String> values, Fields detail) {
    values.put("amount", Asked.number(detail.get("settlementAmount")));
    values.put("card", Asked.card(detail.get("account").strip()));
    values.put("code", detail.get("transactionCode"));
    values.put("sequence", detail.get("sequenceNumber"));
  }

  private static Map<String, String> header(Batch batch) {
    BatchHeader header = batch.header().orElseThrow();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("merchant", header.place().merchant());
    values.put("terminal", header.place().terminal());
    values.put("number", header.number());
    return values;
  }
}
