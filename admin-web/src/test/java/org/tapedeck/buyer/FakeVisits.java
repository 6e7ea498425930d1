package org.tapedeck.buyer;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.visit.Hearing;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.cassette.visit.Origin;
import org.tapedeck.cassette.visit.Response;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.visit.BuyerState;
import org.tapedeck.framework.visit.Departure;
import org.tapedeck.framework.visit.Standing;
import org.tapedeck.framework.visit.Told;
import org.tapedeck.framework.visit.Visits;

/** An engine that says what a test has told it to say. */
final class FakeVisits extends Visits {

  static final String TOKEN = "0123456789-abcdefghijkl_ABCDEFGH";
  static final String SUCCESSOR = "1".repeat(32);
  static final URI SHOP = URI.create("https://shop.example/orders?a=1&b=2");

  /** Paper, merchant 1, account 2, and its calls. */
  static final Account.Key ACCOUNT = new Account.Key(1, "Paper", 2);

  final List<Inbound> heard = new ArrayList<>();
  final Map<String, Standing> standings = new HashMap<>();
  final Map<String, Instruction> instructions = new HashMap<>();
  final List<String> begun = new ArrayList<>();
  Optional<Told> told = told(Hearing.PAID, Origin.BUYER, Optional.of(TOKEN));
  RuntimeException broken;

  static Optional<Told> told(Hearing hearing, Origin origin, Optional<String> token) {
    return Optional.of(new Told(hearing, origin, new Response(202, "ACCEPT ü"), token));
  }

  static Standing standing(BuyerState state) {
    return standing(state, "Demo shop", Optional.empty(), state == BuyerState.NOT_PAID);
  }

  static Standing standing(
      BuyerState state, String merchant, Optional<String> reason, boolean mayTryAgain) {
    return new Standing(
        "1:7:1",
        merchant,
        7,
        2500,
        -2,
        "578",
        state,
        reason,
        Optional.of(SHOP),
        Optional.empty(),
        mayTryAgain);
  }

  /** The same, whose buyer is led on. */
  static Standing leadingTo(URI onward, BuyerState state) {
    Standing plain = standing(state);
    return new Standing(
        plain.paymentId(),
        plain.merchantName(),
        plain.orderNumber(),
        plain.amount(),
        plain.exponent(),
        plain.currency(),
        state,
        plain.reason(),
        plain.shop(),
        Optional.of(onward),
        plain.mayTryAgain());
  }

  synchronized void forget() {
    heard.clear();
    standings.clear();
    instructions.clear();
    begun.clear();
    told = told(Hearing.PAID, Origin.BUYER, Optional.of(TOKEN));
    broken = null;
  }

  @Override
  public synchronized Optional<Told> hear(Account.Key account, Inbound call) {
    if (broken != null) {
      throw broken;
    }
    heard.add(call);
    return told.filter(it -> account.equals(ACCOUNT));
  }

  @Override
  public synchronized Optional<Departure> depart(String token) {
    if (broken != null) {
      throw broken;
    }
    return Optional.ofNullable(instructions.get(token))
        .map(it -> new Departure(it, standings.get(token)));
  }

  @Override
  public synchronized Optional<Standing> standing(String token) {
    return Optional.ofNullable(standings.get(token));
  }

  @Override
  public synchronized Optional<String> again(String token) {
    begun.add(token);
    return Optional.of(SUCCESSOR).filter(it -> standings.get(token).mayTryAgain());
  }

  synchronized void becomes(String token, Standing standing) {
    standings.put(token, standing);
  }
}
