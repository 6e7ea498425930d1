package org.tapedeck.redirect.paynet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Instruction.Field;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Calls;
import org.tapedeck.redirect.Hmac;
import org.tapedeck.redirect.SignedText;
import org.tapedeck.testkit.Fuzz;
import org.tapedeck.testkit.Garbage;

/** Calls that nobody would make: none throws, and none that is altered proves anything. */
class PaynetGarbageTest {

  private static final int INPUTS = 2000;

  private final PaynetCassette cassette = new PaynetCassette();
  private final Visit visit = Receipts.visit().visit();

  @Test
  void anAlteredReceiptIsForged() {
    Map<String, String> genuine = Receipts.receipt();
    genuine.remove("attempt");
    Inbound call = Calls.call("receipt", Receipts.signed(genuine, "sha1", Receipts.SECRET));
    assertEquals("Proven", word(cassette.judge(call, visit)));
    Fuzz.inputs(
        INPUTS,
        random -> {
          List<Field> altered = altered(random, call.parameters());
          boolean same = same(altered, call.parameters());
          String told = word(cassette.judge(new Inbound("receipt", altered, Calls.FROM), visit));
          assertEquals(same ? "Proven" : "Forged", told, altered.toString());
        });
  }

  @Test
  void anyParametersHaveAVerdict() {
    List<String> names = List.of("utref", "pmd", "PMD", "irrn", "amount", "status", "mac", "x");
    Fuzz.inputs(
        INPUTS,
        random -> {
          List<Field> fields = new ArrayList<>();
          for (int i = random.nextInt(10); i > 0; i--) {
            fields.add(
                new Field(names.get(random.nextInt(names.size())), text(Garbage.random(random))));
          }
          String name = random.nextBoolean() ? "receipt" : "return";
          Inbound call = new Inbound(name, fields, Calls.FROM);
          cassette.reference(call);
          assertEquals("Forged", word(cassette.judge(call, visit)));
        });
  }

  /** Signed by the bank, and odd all the same. */
  @Test
  void anOddReceiptThatIsSignedProvesNothingElse() {
    Fuzz.inputs(
        INPUTS,
        random -> {
          Map<String, String> fields = Receipts.receipt();
          fields.remove("attempt");
          List<String> names = List.copyOf(fields.keySet());
          String name = names.get(random.nextInt(names.size()));
          fields.put(name, spoilt(random, fields.get(name)));
          fields.put("mac", Hmac.SHA1.of(SignedText.of(fields), Receipts.SECRET));
          Verdict verdict = cassette.judge(Calls.call("receipt", fields), visit);
          assertNotEquals("Forged", word(verdict));
          assertTrue(!word(verdict).equals("Proven") || isOurs(fields), fields.toString());
        });
  }

  private static boolean isOurs(Map<String, String> fields) {
    Map<String, String> genuine = Receipts.receipt();
    return List.of("utref", "pmd", "amount", "currency", "status").stream()
            .allMatch(name -> fields.get(name).equals(genuine.get(name)))
        && fields.get("irrn").matches("[0-9]{12}");
  }

  private static List<Field> altered(Random random, List<Field> fields) {
    List<Field> altered = new ArrayList<>(fields);
    int at = random.nextInt(altered.size());
    Field field = altered.get(at);
    switch (random.nextInt(5)) {
      case 0 -> altered.remove(at);
      case 1 -> altered.add(random.nextInt(altered.size()), field);
      case 2 -> altered.add(new Field(text(Garbage.random(random)), "1"));
      case 3 -> altered.set(at, new Field(spoilt(random, field.name()), field.value()));
      default -> altered.set(at, new Field(field.name(), spoilt(random, field.value())));
    }
    return altered;
  }

  private static boolean same(List<Field> altered, List<Field> genuine) {
    return altered.stream()
        .filter(field -> Receipt.KNOWN.contains(field.name()))
        .map(PaynetGarbageTest::plain)
        .toList()
        .equals(genuine.stream().map(PaynetGarbageTest::plain).toList());
  }

  private static Field plain(Field field) {
    return field.name().equals("mac")
        ? new Field("mac", field.value().toLowerCase(Locale.ROOT))
        : field;
  }

  private static String spoilt(Random random, String text) {
    return text(Garbage.like(random, text.getBytes(UTF_8)));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }

  private static String word(Verdict verdict) {
    return verdict.getClass().getSimpleName();
  }
}
