package org.tapedeck.hostsim.saman;

import static org.tapedeck.hostsim.bank.Place.place;

import java.time.Clock;
import java.util.List;
import org.tapedeck.hostsim.bank.Answer;
import org.tapedeck.hostsim.bank.Asked;
import org.tapedeck.hostsim.bank.Bank;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.bank.Place;
import org.tapedeck.hostsim.books.Journal;
import org.tapedeck.hostsim.json.JsonObject;

/** Saman SEP: every address at which it answers. One thing happens at a time. */
public final class SamanBank implements Bank {
  private static final String ONLINE = "/onlinepg/onlinepg";
  private static final String INIT = "/payments/initpayment\\.asmx";
  private static final String REFERENCE = "/payments/referencepayment\\.asmx";
  private static final String SESSION = "/verifyTxnRandomSessionkey";

  private final Knobs knobs = new Knobs(SamanKnobs.ROWS);
  private final SamanBooks books;
  private final PayPages pages;
  private final SoapService init;
  private final SoapService reference;
  private final RestService rest;

  public SamanBank(Clock clock, Journal journal) {
    books = new SamanBooks(clock, knobs);
    Merchants merchants = new Merchants(knobs);
    Calls calls = new Calls(knobs, journal);
    Tokens tokens = new Tokens(books, knobs, clock);
    SoapOperations operations = new SoapOperations(books, knobs, merchants, tokens);
    pages = new PayPages(new Arrivals(books, merchants, clock), books, knobs);
    init = new SoapService("initpayment.wsdl", operations.init(), knobs, calls);
    reference = new SoapService("referencepayment.wsdl", operations.reference(), knobs, calls);
    rest =
        new RestService(
            new RestTokens(books, knobs, tokens, merchants),
            new RestReceipts(books, knobs, merchants, clock),
            new RestReferences(books, knobs, merchants),
            books,
            knobs,
            calls);
  }

  @Override
  public String name() {
    return "saman";
  }

  @Override
  public Knobs knobs() {
    return knobs;
  }

  @Override
  public List<String> books() {
    synchronized (books) {
      return books.lines();
    }
  }

  @Override
  public List<Place> places() {
    // spotless:off
    return List.of(
        alone("POST", "/payment\\.aspx",                                asked -> pages.posted(asked.form())),
        alone("POST", ONLINE,                                           this::online),
        alone("GET",  "/onlinepg/sendtoken",                            asked -> pages.linked(asked.query())),
        alone("POST", PayPages.PRESSED,                                 asked -> pages.pressed(asked.form())),
        alone("POST", INIT,                                             init::answer),
        alone("GET",  INIT,                                             init::wsdl),
        alone("POST", REFERENCE,                                        reference::answer),
        alone("GET",  REFERENCE,                                        reference::wsdl),
        alone("POST", SESSION + "/ipg/VerifyTransaction",               rest::verify),
        alone("POST", SESSION + "/ipg/ReverseTransaction",              rest::reverse),
        alone("POST", SESSION + "/api/v2/ipg/payment/receipt",          rest::receipt));
    // spotless:on
  }

  private Place alone(String method, String path, Place.Answering answering) {
    return place(
        method,
        path,
        asked -> {
          synchronized (books) {
            return answering.answer(asked);
          }
        });
  }

  /** One address for the shop's server, which wants a token, and for buyers. */
  private Answer online(Asked asked) {
    if (asked.type().equals("application/json")) {
      return rest.token(asked);
    }
    Form form = asked.form();
    return form.has("action") ? rest.token(asJson(form), asked.from()) : pages.posted(form);
  }

  private static JsonObject asJson(Form form) {
    JsonObject json = new JsonObject();
    form.fields().forEach(field -> json.and(field.name(), field.value()));
    return json;
  }
}
