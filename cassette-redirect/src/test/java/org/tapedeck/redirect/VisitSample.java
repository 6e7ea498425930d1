package org.tapedeck.redirect;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Visit;

/** A visit as tests want it: order 1000, payment 1, reference 200 unless they say otherwise. */
public final class VisitSample {

  public static final String TOKEN = "Zm9yIHRlc3RzIG9ubHksIG5vIHNlY3Jl";

  private final Map<String, String> account = new HashMap<>();
  private final Map<String, String> order = new HashMap<>();
  private final Map<String, String> evidence = new HashMap<>();
  private Money amount;
  private String reference = "200";
  private String token = TOKEN;
  private String returnToken = "";
  private boolean probed;

  public VisitSample(long amount, int exponent, String currency) {
    this.amount = new Money(amount, exponent, currency);
  }

  public VisitSample setting(String property, String value) {
    account.put(property, value);
    return this;
  }

  public VisitSample ordered(String property, String value) {
    order.put(property, value);
    return this;
  }

  public VisitSample known(String property, String value) {
    evidence.put(property, value);
    return this;
  }

  public VisitSample of(Money other) {
    amount = other;
    return this;
  }

  public VisitSample reference(String other) {
    reference = other;
    return this;
  }

  public VisitSample token(String other) {
    token = other;
    return this;
  }

  /** Otherwise the reference and a row of the letter r. */
  public VisitSample returnToken(String other) {
    returnToken = other;
    return this;
  }

  public VisitSample probed(boolean whether) {
    probed = whether;
    return this;
  }

  public Configuration configuration() {
    return new Configuration(Values.NONE, Values.NONE, Values.of(account));
  }

  public Visit visit() {
    return new Visit(
        configuration(),
        1000,
        1,
        amount,
        reference,
        token,
        returnToken.isEmpty() ? reference + "-" + "r".repeat(22) : returnToken,
        new Here(),
        Values.of(order),
        Values.of(evidence),
        probed,
        Instant.parse("2006-10-26T12:00:00Z"));
  }

  private static final class Here implements Visit.Addresses {

    @Override
    public URI call(String name) {
      return URI.create("https://pay.example.com/bank/" + name);
    }

    @Override
    public URI call(String name, String returnToken) {
      return URI.create(call(name) + "/" + returnToken);
    }

    @Override
    public URI page() {
      return URI.create("https://pay.example.com/visit/wait");
    }
  }
}
