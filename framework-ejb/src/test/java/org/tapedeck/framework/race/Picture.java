package org.tapedeck.framework.race;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tapedeck.framework.harness.Engine;

/** How things stand, in the words of the columns of a table; what is not there is a dash. */
final class Picture {

  private static final Pattern ITEM = Pattern.compile("\n(PAYMENT|CREDIT) \\S+ (\\d+) ");

  private final Engine engine;
  private final List<String> heard;

  Picture(Engine engine, List<String> heard) {
    this.engine = engine;
    this.heard = heard;
  }

  /** A column's name is the kind of a thing and its number. */
  String cell(String column) {
    String[] words = column.split(" ");
    String found = look(words[0], words.length > 1 ? words[1] : "");
    return found.isEmpty() ? "-" : found.toLowerCase(Locale.ROOT);
  }

  private String look(String kind, String number) {
    return switch (kind) {
      case "order" -> find("STATE, APPROVED_AMOUNT, CREDITED_AMOUNT from PAY_ORDER", number);
      case "payment" ->
          find("STATE, APPROVE_AMOUNT, DEPOSIT_AMOUNT, BATCH_ID from PAYMENT", number);
      case "credit" -> find("STATE, AMOUNT, BATCH_ID from CREDIT", number);
      case "batch" -> find("STATE, PAYMENTS, DEPOSITED, CREDITS, CREDITED from BATCH", number);
      case "open" -> engine.database().find("select count(*) from ATTEMPT where STATE = 'OPEN'");
      case "host" -> heard.stream().map(Picture::message).collect(Collectors.joining(", "));
      default -> throw new AssertionError("nobody knows a column " + kind);
    };
  }

  private String find(String columns, String number) {
    return engine
        .database()
        .find("select %s where ID = '1:%s'".formatted(columns, number))
        .replace(" null", "")
        .replaceAll(" 1:(\\d+)$", " in $1");
  }

  /** What the host was asked, and the sums when it is a batch. */
  private static String message(String message) {
    String first = message.lines().findFirst().orElseThrow().replaceAll(" (from|number) .*", "");
    String again = message.lines().findFirst().orElseThrow().endsWith(" again") ? " again" : "";
    String what = first.replace(" again", "");
    return what.startsWith("batch") ? what + sums(message) + again : what + again;
  }

  private static String sums(String batch) {
    long paid = 0;
    long credited = 0;
    Matcher items = ITEM.matcher(batch);
    while (items.find()) {
      boolean payment = items.group(1).equals("PAYMENT");
      paid += payment ? Long.parseLong(items.group(2)) : 0;
      credited += payment ? 0 : Long.parseLong(items.group(2));
    }
    return " +" + paid + " -" + credited;
  }
}
