package org.tapedeck.redirect.saman;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.RefundRequest;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Instruction.Field;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.cassette.visit.Visit;

/** What the tests of Saman have in common: an order of 10,000 rial, paid with one receipt. */
final class Samples {

  static final String PASSWORD = "a<secret>&77";
  static final String REFERENCE = "100000000000000042";
  static final String REF_NUM = "jJnBmy/IojtTemplUH5k";
  static final String TOKEN = "2c3c1fefac5a48geb9f9be7e445dd9b2";
  static final Money TEN_THOUSAND = rial(10_000);

  private static final Values CASSETTE = Values.of(Map.of("hostName", "sep.example.ir"));
  private static final Instant TIME = Instant.parse("2030-06-15T08:00:00Z");

  private Samples() {}

  static Money rial(long amount) {
    return new Money(amount, 0, "364");
  }

  /** An account's settings, as in {@code profile=REST sendBy=POST}, with those that all have. */
  static Configuration settings(String account) {
    Map<String, String> values = new HashMap<>(Map.of("mid", "2015"));
    values.put("password", PASSWORD);
    Stream.of(account.split(" "))
        .filter(pair -> pair.contains("="))
        .map(pair -> pair.split("=", 2))
        .forEach(pair -> values.put(pair[0], pair[1]));
    values.values().removeIf(String::isEmpty);
    return new Configuration(CASSETTE, Values.NONE, Values.of(values));
  }

  static Visit visit(String account) {
    return visit(account, TEN_THOUSAND);
  }

  static Visit visit(String account, Money amount) {
    return new Visit(
        settings(account),
        731,
        1,
        amount,
        REFERENCE,
        "t".repeat(32),
        REFERENCE + "-" + "r".repeat(22),
        new Addresses(),
        Values.NONE,
        account.contains("REST") ? Values.of(Map.of("token", TOKEN)) : Values.NONE,
        false,
        TIME);
  }

  /** A return with these parameters, as in {@code State=OK RefNum=x}; %20 is a blank. */
  static Inbound call(String parameters) {
    List<Field> fields = new ArrayList<>();
    for (String pair : parameters.isBlank() ? new String[0] : parameters.strip().split(" +")) {
      String[] field = pair.split("=", 2);
      fields.add(new Field(field[0], value(field[1])));
    }
    return new Inbound("return", fields, "192.0.2.1");
  }

  private static String value(String text) {
    return text.replace("%20", " ").replace("REFNUM", REF_NUM).replace("OURS", REFERENCE);
  }

  static Proof proof() {
    return new Proof(REF_NUM, Values.of(Map.of("refNum", REF_NUM, "state", "OK")));
  }

  static ReversalRequest reversal(String account, boolean repeated) {
    return reversal(account, evidence(), 0, repeated);
  }

  static ReversalRequest reversal(String account, Values evidence, long left, boolean repeated) {
    return new ReversalRequest(
        settings(account),
        731,
        1,
        TEN_THOUSAND,
        TEN_THOUSAND,
        rial(left),
        Values.NONE,
        evidence,
        0,
        repeated,
        TIME);
  }

  static RefundRequest refund(String account, long amount, boolean repeated) {
    return new RefundRequest(
        settings(account),
        731,
        1,
        rial(amount),
        TEN_THOUSAND,
        Values.NONE,
        evidence(),
        0,
        repeated,
        TIME);
  }

  static Values evidence() {
    return Values.of(Map.of("refNum", REF_NUM, "paid", "10000"));
  }

  /** What ext-soap's server answers. */
  static Answer soap(String operation, String result) {
    return xml(
        file("answers/ext-soap.xml").replace("OPERATION", operation).replace("1.0E4", result));
  }

  static Answer verified(String result) {
    return soap("verifyTransaction", result);
  }

  static Answer xml(String body) {
    return new Answer("text/xml", body.getBytes(UTF_8));
  }

  static Answer json(String body) {
    return new Answer("application/json", body.replace('\'', '"').getBytes(UTF_8));
  }

  /** What REST answers to verify and reverse, with the detail of our payment. */
  static Answer rest(long code) {
    return json(file("answers/verify.json").replace("'CODE'", String.valueOf(code)));
  }

  static String file(String name) {
    try (InputStream file = Samples.class.getResourceAsStream("/saman/" + name)) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private record Addresses() implements Visit.Addresses {

    private static final String ROOT = "https://shop.example.com/tapedeck-root/";

    @Override
    public URI call(String name) {
      return URI.create(ROOT + "webapp/PaymentManager/bank/Saman/1/2/" + name);
    }

    @Override
    public URI call(String name, String returnToken) {
      return URI.create(call(name) + "/" + returnToken);
    }

    @Override
    public URI page() {
      return URI.create(ROOT + "visit/" + "t".repeat(32) + "/wait");
    }
  }
}
