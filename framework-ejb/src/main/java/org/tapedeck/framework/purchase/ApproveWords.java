package org.tapedeck.framework.purchase;

import java.util.Map;
import java.util.TreeMap;

/** The command that pays for a purchase, the same each time. */
final class ApproveWords {

  private ApproveWords() {}

  static Map<String, String> of(Trip trip, Map<String, String> cassettesOwn) {
    Map<String, String> words = new TreeMap<>(cassettesOwn);
    words.put("OPERATION", "APPROVE");
    words.put("ETAPIVERSION", "3");
    words.put("MERCHANTNUMBER", Integer.toString(trip.order().merchantNumber()));
    words.put("ORDERNUMBER", Integer.toString(trip.order().orderNumber()));
    words.put("PAYMENTNUMBER", Integer.toString(trip.purchase().paymentNumber()));
    words.put("AMOUNT", Long.toString(trip.order().amount().amount()));
    words.put("DEPOSITFLAG", "1");
    return words;
  }
}
