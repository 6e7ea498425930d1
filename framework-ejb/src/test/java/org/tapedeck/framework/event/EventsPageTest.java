package org.tapedeck.framework.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.TextTable;

/** The page docs/events.md says what is sent. */
class EventsPageTest {

  private static final Pattern ATTRIBUTE = Pattern.compile("(?<= )[a-zA-Z0-9]+(?==\")");

  /** What each kind of object's events have, as they are sent when everything has happened. */
  @Test
  void theAttributesOfEachObject() throws IOException {
    Map<String, Set<String>> sent = new TreeMap<>();
    for (String request : everything()) {
      String document = request.substring(request.indexOf("<PSEvent"));
      String object = TestReceiver.attribute(request, "object");
      Set<String> attributes = sent.computeIfAbsent(object, kind -> new TreeSet<>());
      ATTRIBUTE.matcher(document).results().map(MatchResult::group).forEach(attributes::add);
    }
    assertEquals(written(), sent);
  }

  private static Map<String, Set<String>> written() {
    Map<String, Set<String>> written = new TreeMap<>();
    for (Map<String, String> row : TextTable.rows(TextTable.chapter("events.md", "The document"))) {
      for (String object : objects(row.get("Events of"))) {
        written.computeIfAbsent(object, kind -> new TreeSet<>()).add(row.get("Attribute"));
      }
    }
    return written;
  }

  private static List<String> objects(String cell) {
    return cell.equals("all")
        ? Arrays.stream(ObjectKind.values()).map(ObjectKind::word).toList()
        : Arrays.asList(cell.split(", "));
  }

  private static List<String> everything() throws IOException {
    try (Engine engine = Engine.ready();
        TestReceiver all = new TestReceiver();
        Mailroom mailroom = Mailroom.of(engine)) {
      String url = " LISTENERURL=http://shop.example:" + all.port() + "/";
      engine
          .does("CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=1" + url)
          .does("CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2" + url)
          .does("CREATESNMEVENTLISTENER EVENTTYPE=3" + url)
          .does(
              "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=9 APPROVEFLAG=1 DEPOSITFLAG=1 PAYMENTNUMBER=1"
                  + " PAYMENTAMOUNT=9")
          .does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=1")
          .does("BATCHCLOSE BATCHNUMBER=1")
          .does("CLOSEORDER ORDERNUMBER=7")
          .does("MODIFYCASSETTE CASSETTENAME=Paper ENABLED=0")
          .does("MODIFYPAYSERVER ENABLED=0");
      mailroom.round();
      return new ArrayList<>(all.requests());
    }
  }

  @Test
  void theWordsOfTheEvents() {
    Set<String> built =
        Stream.concat(
                Arrays.stream(CassetteEvent.values()).map(CassetteEvent::word),
                Arrays.stream(ServerEvent.values()).map(ServerEvent::word))
            .collect(Collectors.toCollection(TreeSet::new));
    built.add("state_changed");
    Set<String> written =
        TextTable.rows(TextTable.chapter("events.md", "The events")).stream()
            .map(row -> row.get("Event"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(written, built);
  }

  @Test
  void theGapsBetweenTries() {
    List<Map<String, String>> rows = TextTable.rows(TextTable.chapter("events.md", "Tries"));
    for (Map<String, String> row : rows) {
      int failed = Integer.parseInt(row.get("After failed try"));
      String gap = Retries.after(failed).map(Duration::toSeconds).map(String::valueOf).orElse("-");
      assertEquals(row.get("Seconds"), gap);
    }
    assertEquals(12, rows.size());
  }
}
