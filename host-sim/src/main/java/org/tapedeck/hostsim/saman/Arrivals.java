package org.tapedeck.hostsim.saman;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.hostsim.bank.Form;

/** What a buyer brings to the pay page: a form with everything, or a token. */
final class Arrivals {
  /** Why the pay page is not shown. */
  static final class Refused extends Exception {
    Refused(String why) {
      super(why);
    }
  }

  private static final List<String> NAMES = List.of("Amount", "MID", "ResNum", "RedirectURL");

  private final SamanBooks books;
  private final Merchants merchants;
  private final Clock clock;

  Arrivals(SamanBooks books, Merchants merchants, Clock clock) {
    this.books = books;
    this.merchants = merchants;
    this.clock = clock;
  }

  /** A form at the pay page; the names of its fields are taken as they are written. */
  Purchase posted(Form form) throws Refused {
    return form.has("Token") ? withToken(form) : withEverything(form);
  }

  /** The link with a token alone: the buyer goes back by GET. */
  Purchase linked(String token) throws Refused {
    return addressed(token(token).purchase().through(Generation.FOURTH, true));
  }

  private Purchase withEverything(Form form) throws Refused {
    for (String name : NAMES) {
      check(form.has(name), name + " is missing; the case of letters counts in names");
    }
    String mid = form.get("MID");
    check(merchants.isKnown(mid) && !merchants.isDisabled(mid), "MID is not known");
    check(Purchase.isAmount(form.get("Amount")), "Amount is not a whole number of rial");
    check(Purchase.isResNum(form.get("ResNum")), "ResNum is empty or longer than 50");
    check(Purchase.isAddress(form.get("RedirectURL")), "RedirectURL is no address");
    return new Purchase(
        mid,
        form.get("ResNum"),
        Long.parseLong(form.get("Amount")),
        0,
        form.get("RedirectURL"),
        Generation.FIRST,
        isByGet(form),
        "",
        Set.of());
  }

  /** The address of the form counts where the token was given without one. */
  private Purchase withToken(Form form) throws Refused {
    Purchase purchase = token(form.get("Token")).purchase();
    Optional<String> address = form.find("RedirectURL").filter(text -> !text.isEmpty());
    Purchase going = purchase.redirectUrl().isEmpty() ? purchase.at(address.orElse("")) : purchase;
    return addressed(going.through(going.generation(), isByGet(form)));
  }

  private Token token(String text) throws Refused {
    Optional<Token> token = books.token(text);
    check(token.isPresent(), "Token is not known");
    check(!token.get().isOver(clock.instant()), "Token is too old");
    check(books.of(token.get()).isEmpty(), "Token was used");
    return token.get();
  }

  private static Purchase addressed(Purchase purchase) throws Refused {
    check(Purchase.isAddress(purchase.redirectUrl()), "RedirectURL is no address");
    return purchase;
  }

  private static boolean isByGet(Form form) {
    return form.get("GetMethod").equalsIgnoreCase("true");
  }

  private static void check(boolean good, String why) throws Refused {
    if (!good) {
      throw new Refused(why);
    }
  }
}
