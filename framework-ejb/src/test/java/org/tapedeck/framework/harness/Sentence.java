package org.tapedeck.framework.harness;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tapedeck.framework.command.Pairs;

/** A command as a test says it: the operation, then keyword=value, blanks between. */
public final class Sentence {

  /** The card that tests pay with. */
  public static final String PAN = "4111111111111111";

  /** What completes an ACCEPTPAYMENT. */
  private static final String ORDER =
      "PAYMENTTYPE=Paper $ACCOUNTNUMBER=1 CURRENCY=840 $EXPIRY=203012 $PAN=" + PAN;

  private Sentence() {}

  /** Just what is said. A keyword with a minus in front is taken away again. */
  public static Map<String, String> pairs(String words) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String word : words.strip().split(" +")) {
      if (word.startsWith("-")) {
        pairs.remove(word.substring(1));
      } else if (word.contains("=")) {
        pairs.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
      } else if (!word.isEmpty()) {
        pairs.put("OPERATION", word);
      }
    }
    return pairs;
  }

  /** What is said, completed by merchant 1, and by card and account where they are needed. */
  public static Map<String, String> whole(String words) {
    return pairs(complete(words));
  }

  /** The same, with every value of a repeated keyword. */
  public static Pairs form(String words) {
    Pairs form = new Pairs();
    Map<String, String> last = whole(words);
    for (String word : complete(words).split(" +")) {
      String[] pair = word.contains("=") ? word.split("=", 2) : new String[] {"OPERATION", word};
      if (!word.startsWith("-") && last.containsKey(pair[0])) {
        form.add(pair[0], pair[1]);
      }
    }
    return form;
  }

  private static String complete(String words) {
    String common =
        words.matches(
                "(ABOUT|CREATEUSER|CHANGEPASSWORD|RESETPASSWORD|MODIFYUSER|MODIFYCASSETTE|MODIFYPAYSERVER|SET[UR]|ROTATE"
                    + "|QUERY(?!JOURNAL)|[A-Z]+SYSTEMCASSETTEOBJECT|[A-Z]+SNMEVENTLISTENER|CASSETTECONTROL).*")
            ? ""
            : "1";
    String merchant = common.isEmpty() ? "" : "MERCHANTNUMBER=1 ";
    String order = words.startsWith("ACCEPTPAYMENT") ? ORDER + " " : "";
    return "ETAPIVERSION=3 " + merchant + order + words;
  }
}
