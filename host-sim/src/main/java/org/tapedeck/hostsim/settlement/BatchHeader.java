package org.tapedeck.hostsim.settlement;

import org.tapedeck.hostsim.books.BatchKey;
import org.tapedeck.hostsim.books.Place;
import org.tapedeck.hostsim.layout.Fields;

/** Whose batch it is. */
record BatchHeader(Fields fields) {

  String acquirerBin() {
    return fields.get("acquirerBin");
  }

  String number() {
    return fields.get("batchNumber");
  }

  String date() {
    return fields.get("batchDate");
  }

  Place place() {
    return new Place(
        fields.get("merchantNumber"), fields.get("storeNumber"), fields.get("terminalNumber"));
  }

  BatchKey key() {
    return new BatchKey(acquirerBin(), place(), number());
  }
}
