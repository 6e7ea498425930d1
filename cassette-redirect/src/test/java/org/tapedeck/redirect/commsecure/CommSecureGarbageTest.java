package org.tapedeck.redirect.commsecure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
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
class CommSecureGarbageTest {

  private static final int INPUTS = 2000;

  private final CommSecureCassette cassette = new CommSecureCassette();
  private final Map<String, String> genuine = Messages.signed(Messages.result(Generation.B), "foo");

  @Test
  void anAlteredResultIsForged() {
    Visit visit = Messages.visit(Generation.B).visit();
    List<Field> fields = Calls.call("result", genuine).parameters();
    assertEquals("Proven", word(cassette.judge(call("result", fields), visit)));
    Fuzz.inputs(
        INPUTS,
        random -> {
          List<Field> altered = altered(random, fields);
          boolean same = same(altered);
          String told = word(cassette.judge(call("result", altered), visit));
          assertEquals(same ? "Proven" : "Forged", told, altered.toString());
        });
  }

  @Test
  void anyParametersHaveAVerdict() {
    Fuzz.inputs(
        INPUTS,
        random -> {
          Generation generation = Generation.values()[random.nextInt(2)];
          Visit visit = Messages.visit(generation).visit();
          Inbound call = call(random.nextBoolean() ? "result" : "probe", any(random));
          cassette.reference(call);
          Verdict verdict = cassette.judge(call, visit);
          assertNotEquals("Proven", word(verdict));
          assertNotEquals("MayCharge", word(verdict));
        });
  }

  /** Signed by the bank, and odd all the same: whatever comes of it, no other amount is proven. */
  @Test
  void anOddResultThatIsSignedProvesNoOtherAmount() {
    Visit visit = Messages.visit(Generation.B).visit();
    Fuzz.inputs(
        INPUTS,
        random -> {
          Map<String, String> fields = Messages.result(Generation.B);
          List<String> names = List.copyOf(fields.keySet());
          String name = names.get(random.nextInt(names.size()));
          fields.put(name, text(Garbage.like(random, fields.get(name).getBytes(UTF_8))));
          String mac = Hmac.SHA1.of(SignedText.of(fields), "foo");
          fields.put("MAC", mac);
          Verdict verdict = cassette.judge(Calls.call("result", fields), visit);
          assertNotEquals("Forged", word(verdict));
          assertTrue(
              !word(verdict).equals("Proven")
                  || fields.get("Amount").equals("69000")
                      && fields.get("ORIGINAL_AMOUNT").equals("69000")
                      && fields.get("PaymentID").equals("200")
                      && fields.get("InvoiceID").equals("1000")
                      && fields.get("MerchantID").equals("bar")
                      && fields.get("Status").equals("Accepted"),
              fields.toString());
        });
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

  /**
   * As many known parameters with the same values, whatever their order and whatever else came, or
   * another case of the code.
   */
  private boolean same(List<Field> sent) {
    List<Field> fields = sent.stream().filter(it -> Result.KNOWN.contains(it.name())).toList();
    return fields.size() == genuine.size()
        && fields.stream().allMatch(field -> isGenuine(field.name(), field.value()));
  }

  private boolean isGenuine(String name, String value) {
    String sent = genuine.get(name);
    return sent != null && (name.equals("MAC") ? sent.equalsIgnoreCase(value) : sent.equals(value));
  }

  private static List<Field> any(Random random) {
    List<String> names =
        List.of("RefNum", "CustNum", "Amount", "PaymentID", "MAC", "Status", "TransID", "x");
    List<Field> fields = new ArrayList<>();
    for (int i = random.nextInt(10); i > 0; i--) {
      fields.add(new Field(names.get(random.nextInt(names.size())), text(Garbage.random(random))));
    }
    return fields;
  }

  private static String spoilt(Random random, String text) {
    return text(Garbage.like(random, text.getBytes(UTF_8)));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }

  private static Inbound call(String name, List<Field> fields) {
    return new Inbound(name, fields, "203.0.113.7");
  }

  private static String word(Verdict verdict) {
    return verdict.getClass().getSimpleName();
  }
}
