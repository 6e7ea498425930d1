package org.tapedeck.framework.query;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.ReplyDtd;

/**
 * The DTD declares what replies can show, and nothing else. The attributes of objects are compared
 * with the tables that write them; how objects are nested with what queries answer.
 */
class ReplyDtdTest {

  private static final String ADDED = "CassetteExtensionObject";

  private static final Pattern NAME = Pattern.compile("\\w+");

  /** Between them they show everything that can be nested. */
  private static final List<String> QUERIES =
      List.of(
          "ABOUT",
          "QUERYORDERS WITHPAYMENTS=1 WITHCREDITS=1",
          "QUERYPAYMENTS WITHORDERS=1",
          "QUERYCREDITS WITHORDERS=1",
          "QUERYBATCHES WITHPAYMENTS=1 WITHCREDITS=1",
          "QUERYORDERS KEYSONLY=1",
          "QUERYPAYMENTS KEYSONLY=1",
          "QUERYCREDITS KEYSONLY=1",
          "QUERYBATCHES KEYSONLY=1",
          "QUERYPAYMENTSERVER",
          "QUERYCASSETTES",
          "QUERYMERCHANTS",
          "QUERYPAYSYSTEMS",
          "QUERYACCOUNTS",
          "QUERYCASSETTES WITHKEYWORDS=1",
          "QUERYPAYSYSTEMS WITHKEYWORDS=1",
          "QUERYACCOUNTS WITHKEYWORDS=1",
          "QUERYEVENTLISTENERS",
          "QUERYJOURNAL ORDERNUMBER=7",
          "QUERYATTEMPTS",
          "QUERYPROPOSALS",
          "QUERYUSERS",
          "QUERYFIGURES CREATEBEGINTIME=1 CREATEENDTIME=2");

  private final ReplyDtd dtd = ReplyDtd.read();

  @Test
  void theAttributesOfEachObjectAreThoseOfItsTable() {
    List<String> differences = new ArrayList<>();
    tables().forEach((element, table) -> compare(element, table, differences));
    assertEquals("", String.join("\n", differences));
  }

  @Test
  void everyObjectAndNestingThatQueriesShowIsDeclaredAndNoOther() {
    Set<String> seen = new TreeSet<>();
    ViewCollection departure = departure();
    seen.add("PSApiResult holds " + departure.element());
    note(departure, seen);
    try (Engine engine = filled()) {
      for (String query : QUERIES) {
        ViewCollection found = engine.run(Engine.ADMINISTRATOR, query).found().orElseThrow();
        seen.add("PSApiResult holds " + found.element());
        note(found, seen);
      }
    }
    Set<String> declared = declared();
    assertEquals("", difference("PSApiResult.dtd does not declare: ", seen, declared));
    assertEquals("", difference("No query of this test shows: ", declared, seen));
  }

  /** What a command answers that sends a buyer to his bank; and a credit that a bank has given. */
  private static ViewCollection departure() {
    try (Engine engine = Engine.withBank()) {
      return engine
          .run(Engine.ADMINISTRATOR, "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 PAYMENTTYPE=Bank")
          .found()
          .orElseThrow();
    }
  }

  private static Engine filled() {
    return Engine.ready()
        .does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600 DEPOSITFLAG=1")
        .does("REFUND ORDERNUMBER=7 CREDITNUMBER=3 AMOUNT=100")
        .does("BATCHCLOSE BATCHNUMBER=1")
        .inDoubt("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=100")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=3 AMOUNT=200 DEPOSITFLAG=1")
        .inDoubt("BATCHCLOSE BATCHNUMBER=2")
        .does("CREATESNMEVENTLISTENER EVENTTYPE=3 LISTENERURL=http://shop.example/")
        .does("CREATESYSTEMCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=ROUTE $ROUTE=a")
        .does(
            "CREATEMERCHANTCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=BRAND $BRAND=Visa $CONTRACT=1234")
        .does("CREATEUSER USER=clark PASSWORD=a-long-password")
        .does("SETUSERACCESSRIGHTS USER=clark ROLE=3 MERCHANTNUMBER=1")
        .does("SETRETURNDOMAIN USER=clark RETURNDOMAIN=shop.example")
        .does(
            "ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=50 APPROVEFLAG=1 DEPOSITFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=50")
        .does("MODIFYMERCHANT TWOPERSONCLOSE=1 TWOPERSONREFUND=840:0")
        .waitsForTheSecond("BATCHCLOSE BATCHNUMBER=3")
        .waitsForTheSecond("REFUND ORDERNUMBER=8 CREDITNUMBER=1 AMOUNT=5");
  }

  private void compare(String element, Map<String, Boolean> table, List<String> differences) {
    Map<String, Boolean> declared = dtd.attributes(element);
    table.forEach(
        (attribute, required) -> {
          if (!required.equals(declared.get(attribute))) {
            differences.add(
                "PSApiResult.dtd lacks in <!ATTLIST %s: %s CDATA #%s"
                    .formatted(element, attribute, required ? "REQUIRED" : "IMPLIED"));
          }
        });
    declared.keySet().stream()
        .filter(attribute -> !table.containsKey(attribute))
        .map(attribute -> "no table writes <!ATTLIST " + element + ": " + attribute)
        .forEach(differences::add);
  }

  /**
   * The attributes of each object. Of one with two tables only what both always show is required.
   */
  private static Map<String, Map<String, Boolean>> tables() {
    Map<String, Map<String, Boolean>> tables = new TreeMap<>();
    for (Shape<?> shape : shapes()) {
      tables.merge(shape.element(), new TreeMap<>(shape.attributes()), ReplyDtdTest::both);
    }
    return tables;
  }

  private static Map<String, Boolean> both(Map<String, Boolean> one, Map<String, Boolean> other) {
    Map<String, Boolean> both = new TreeMap<>();
    one.keySet().forEach(name -> both.put(name, false));
    other.keySet().forEach(name -> both.put(name, false));
    both.replaceAll(
        (name, never) -> one.getOrDefault(name, false) && other.getOrDefault(name, false));
    return both;
  }

  /** Every table in the engine, wherever it stands. */
  private static List<Shape<?>> shapes() {
    List<Shape<?>> shapes = new ArrayList<>();
    for (JavaClass type : new ClassFileImporter().importPackagesOf(Shape.class)) {
      for (Field field : type.reflect().getDeclaredFields()) {
        if (field.getType() == Shape.class && Modifier.isStatic(field.getModifiers())) {
          shapes.add(shape(field));
        }
      }
    }
    return shapes;
  }

  private static Shape<?> shape(Field field) {
    try {
      field.setAccessible(true);
      return (Shape<?>) field.get(null);
    } catch (IllegalAccessException hidden) {
      throw new AssertionError(hidden);
    }
  }

  private static void note(ViewCollection collection, Set<String> seen) {
    collection.attributes().keySet().forEach(name -> seen.add(has(collection.element(), name)));
    seen.add(has(collection.element(), "size"));
    for (View view : collection.views()) {
      seen.add(collection.element() + " holds " + view.element());
      for (ViewCollection nested : view.nested()) {
        seen.add(view.element() + " holds " + nested.element());
        note(nested, seen);
      }
    }
  }

  private static String has(String element, String attribute) {
    return element + " has " + attribute;
  }

  private Set<String> declared() {
    Set<String> declared = new TreeSet<>();
    dtd.contents().forEach((element, content) -> holds(element, content, declared));
    dtd.contents().keySet().stream()
        .filter(element -> element.endsWith("Collection"))
        .forEach(
            element ->
                dtd.attributes(element).keySet().forEach(name -> declared.add(has(element, name))));
    return declared;
  }

  private static void holds(String element, String content, Set<String> declared) {
    // What a cassette adds depends on the cassette; the door's tests show how it is written.
    if (!element.equals(ADDED)) {
      NAME.matcher(content)
          .results()
          .map(match -> match.group())
          .filter(name -> !name.equals("EMPTY") && !name.equals(ADDED))
          .forEach(name -> declared.add(element + " holds " + name));
    }
  }

  private static String difference(String what, Set<String> these, Set<String> those) {
    return these.stream()
        .filter(one -> !those.contains(one))
        .map(one -> what + one + "\n")
        .collect(joining());
  }
}
