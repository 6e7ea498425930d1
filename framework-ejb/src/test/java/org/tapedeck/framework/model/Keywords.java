package org.tapedeck.framework.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which keywords an operation has, what they hold and which code names them (section 3). */
public final class Keywords {

  // Required ones first, then the optional ones in brackets, each in the order of docs/keywords.md.
  private static final String OPERATIONS =
      """
      ACCEPTPAYMENT   MERCHANTNUMBER ORDERNUMBER PAYMENTTYPE AMOUNT CURRENCY [PAYMENTNUMBER] [ACCOUNTNUMBER] [$ACCOUNTNUMBER] [AMOUNTEXP10] [PAYMENTAMOUNT] [APPROVEFLAG] [DEPOSITFLAG] [SPLITALLOWED] $
      RECEIVEPAYMENT  MERCHANTNUMBER ORDERNUMBER PAYMENTTYPE AMOUNT CURRENCY $
      APPROVE         MERCHANTNUMBER ORDERNUMBER PAYMENTNUMBER AMOUNT [DEPOSITFLAG] [SPLITALLOWED]
      APPROVEREVERSAL MERCHANTNUMBER ORDERNUMBER PAYMENTNUMBER AMOUNT
      DEPOSIT         MERCHANTNUMBER ORDERNUMBER PAYMENTNUMBER AMOUNT $
      REFUND          MERCHANTNUMBER ORDERNUMBER CREDITNUMBER AMOUNT
      DEPOSITREVERSAL MERCHANTNUMBER ORDERNUMBER PAYMENTNUMBER
      REFUNDREVERSAL  MERCHANTNUMBER ORDERNUMBER CREDITNUMBER
      CANCELORDER     MERCHANTNUMBER ORDERNUMBER [DELETEORDER]
      CLOSEORDER      MERCHANTNUMBER ORDERNUMBER [DELETEORDER]
      BATCHOPEN       MERCHANTNUMBER PAYMENTTYPE ACCOUNTNUMBER BATCHNUMBER
      BATCHCLOSE      MERCHANTNUMBER BATCHNUMBER [FORCE]
      BATCHPURGE      MERCHANTNUMBER BATCHNUMBER
      DELETEBATCH     MERCHANTNUMBER BATCHNUMBER
      MODIFYPAYSERVER [ENABLED]
      MODIFYCASSETTE  CASSETTENAME [ENABLED] $
      MODIFYMERCHANT  MERCHANTNUMBER [ENABLED]
      MODIFYPAYSYSTEM MERCHANTNUMBER CASSETTENAME [ENABLED] $
      MODIFYACCOUNT   MERCHANTNUMBER CASSETTENAME ACCOUNTNUMBER [ENABLED] $
      QUERYORDERS
      QUERYBATCHES
      """;

  /** Code, least and most of a number; code and widths of a text. */
  private static final String CONTENTS =
      """
      MERCHANTNUMBER 110 number 1 999999999
      ORDERNUMBER    111 number 1 999999999
      PAYMENTNUMBER  112 number 1 999999999
      CREDITNUMBER   113 number 1 999999999
      BATCHNUMBER    114 number 1 999999999
      ACCOUNTNUMBER  115 number 1 999999999
      $ACCOUNTNUMBER 115 number 1 999999999
      PAYMENTTYPE    116 text   1 64
      AMOUNT         117 number 1 2147483647
      AMOUNTEXP10    118 number -10 10
      CURRENCY       119 digits 3 3
      PAYMENTAMOUNT  126 number 1 2147483647
      APPROVEFLAG    125 number 0 2
      DEPOSITFLAG    128 number 0 1
      SPLITALLOWED   127 number 0 1
      FORCE          218 number 0 1
      DELETEORDER    217 number 0 1
      CASSETTENAME   206 text   1 64
      ENABLED        251 number 0 1
      $PAN          1000 digits 12 19
      $EXPIRY       1001 digits 6 6
      """;

  /** What is left of an approval may be nothing. */
  private static final List<String> LEFT = List.of("117", "number", "0", "2147483647");

  private static final Map<String, List<String>> BY_OPERATION = table(OPERATIONS);
  private static final Map<String, List<String>> BY_NAME = table(CONTENTS);
  private static final Map<String, List<String>> NAMES = new LinkedHashMap<>();

  private static final Map<String, Pattern> PATTERNS =
      Map.of(
          "number", Pattern.compile("0|-?[1-9][0-9]*"),
          "digits", Pattern.compile("[0-9]*"),
          "text", Pattern.compile(".*"));

  static {
    BY_OPERATION.forEach((operation, words) -> NAMES.put(operation, names(words)));
  }

  private Keywords() {}

  private static Map<String, List<String>> table(String text) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      List<String> words = Arrays.asList(line.strip().split(" +"));
      rows.put(words.get(0), words.subList(1, words.size()));
    }
    return rows;
  }

  /** The names of an operation's keywords; whether one is required is told by the other method. */
  public static List<String> of(String operation) {
    return NAMES.get(operation);
  }

  private static List<String> names(List<String> words) {
    return words.stream()
        .filter(word -> !word.equals("$"))
        .map(word -> word.replaceAll("[\\[\\]]", ""))
        .toList();
  }

  static boolean isRequired(String operation, String keyword) {
    return BY_OPERATION.get(operation).contains(keyword);
  }

  /** Whether it is neither the framework's nor, perhaps, the cassette's. */
  static boolean isUnknown(String operation, String keyword) {
    boolean cassettes = keyword.startsWith("$") && BY_OPERATION.get(operation).contains("$");
    return !of(operation).contains(keyword) && !cassettes;
  }

  static String code(String keyword) {
    return BY_NAME.get(keyword).get(0);
  }

  /** The codes for a value that the keyword cannot hold. */
  static Optional<String> fault(String operation, String keyword, String value) {
    boolean left = operation.equals("APPROVEREVERSAL") && keyword.equals("AMOUNT");
    List<String> row = left ? LEFT : BY_NAME.get(keyword);
    long least = Long.parseLong(row.get(2));
    long most = Long.parseLong(row.get(3));
    boolean number = row.get(1).equals("number");
    int shortest = number ? 1 : (int) least;
    int longest = number ? Math.max(row.get(2).length(), row.get(3).length()) : (int) most;
    if (value.length() < shortest) {
      return Optional.of("4 " + row.get(0));
    }
    if (value.length() > longest) {
      return Optional.of("5 " + row.get(0));
    }
    if (!PATTERNS.get(row.get(1)).matcher(value).matches()) {
      return Optional.of("6 " + row.get(0));
    }
    boolean outside = number && (Long.parseLong(value) < least || Long.parseLong(value) > most);
    return outside ? Optional.of("7 " + row.get(0)) : Optional.empty();
  }
}
