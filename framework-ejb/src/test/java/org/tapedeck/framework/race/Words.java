package org.tapedeck.framework.race;

import java.util.Map;
import org.tapedeck.framework.harness.Codes;

/** How the tables of this package name answers. What has no word here is told by its codes. */
final class Words {

  private static final String STATE = "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_";
  private static final String UNDEFINED = "PRC_UNDEFINED_OBJECT RC_";
  private static final String DUPLICATE = "PRC_DUPLICATE_OBJECT RC_";

  // spotless:off
  private static final Map<String, String> ANSWERS = Map.ofEntries(
      Map.entry(Codes.SUCCESS,              "done"),
      Map.entry(Codes.PENDING,              "pending"),
      Map.entry("PRC_OPERATION_SUCCESS RC_GIVEN_UP", "given up"),
      Map.entry(STATE + "ORDERNUMBER",      "order's state"),
      Map.entry(STATE + "PAYMENTNUMBER",    "payment's state"),
      Map.entry(STATE + "CREDITNUMBER",     "credit's state"),
      Map.entry(STATE + "BATCHNUMBER",      "batch's state"),
      Map.entry(STATE + "ACCOUNTNUMBER",    "account's state"),
      Map.entry(STATE + "COMPLETED",        "has its card"),
      Map.entry(UNDEFINED + "ORDERNUMBER",  "no order"),
      Map.entry(UNDEFINED + "PAYMENTNUMBER", "no payment"),
      Map.entry(UNDEFINED + "CREDITNUMBER", "no credit"),
      Map.entry(UNDEFINED + "BATCHNUMBER",  "no batch"),
      Map.entry(UNDEFINED + "ACCOUNTNUMBER", "no account"),
      Map.entry(DUPLICATE + "IDEMPOTENCY_KEY", "key is taken"),
      Map.entry("PRC_PARAMETER_VALUE_ERROR RC_AMOUNT", "too much"));
  // spotless:on

  private Words() {}

  static String of(String codes) {
    return ANSWERS.getOrDefault(codes, codes);
  }
}
