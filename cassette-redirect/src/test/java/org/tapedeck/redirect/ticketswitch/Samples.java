package org.tapedeck.redirect.ticketswitch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Declined;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Instruction.Field;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Calls;
import org.tapedeck.redirect.VisitSample;

/** Tickets for 62.50 pounds, and what is said about them. */
final class Samples {

  static final String REFERENCE = "200000000000000001";
  static final String TRANSACTION = "T000-0000-2M96-DEVX";

  /** The one that part one gave out, and the one that the engine gives for the next question. */
  static final String CURRENT = REFERENCE + "-" + "q".repeat(22);

  static final String NEXT = REFERENCE + "-" + "r".repeat(22);

  /** One that was given out before. */
  static final String OLD = REFERENCE + "-" + "p".repeat(22);

  static final Inbound.Browser BROWSER =
      new Inbound.Browser(
          "https://some.debiting.site/",
          "text/html,application/xml;q=0.9,*/*;q=0.8",
          "Mozilla/5.0 (X11; FreeBSD amd64; rv:7.0.1)");

  private Samples() {}

  /** Before the buyer is sent. */
  static VisitSample unsent() {
    return new VisitSample(6250, -2, "826")
        .reference(REFERENCE)
        .returnToken(NEXT)
        .setting("userId", "demo")
        .setting("userPassword", "a-password-nobody-knows")
        .setting("subId", "sub&1")
        .setting("encryptionKey", "a key of more than twenty characters")
        .ordered("trolleyToken", "M7--1")
        .ordered("title", "Mr")
        .ordered("firstName", "Peter")
        .ordered("initials", "C")
        .ordered("lastName", "Fr\u00e9nch <b>")
        .ordered("suffix", "MIEE, MEng")
        .ordered("addressLine1", "Ingresso Group Ltd")
        .ordered("addressLine2", "The Metro Building, 1 Butterwick")
        .ordered("town", "Hammersmith")
        .ordered("county", "London")
        .ordered("postcode", "W6 8DL")
        .ordered("countryCode", "GB")
        .ordered("workPhone", "020 3137 7407")
        .ordered("buyerEmail", "petefrench@ingresso.co.uk")
        .ordered("userUses", "0")
        .ordered("supplierUses", "1")
        .ordered("agentReference", "A7");
  }

  /** While the buyer is away. */
  static VisitSample sent() {
    return unsent().known("transactionId", TRANSACTION).known("returnToken", CURRENT);
  }

  static Inbound call(String token, Field... fields) {
    return new Inbound("return", token, List.of(fields), Calls.FROM, BROWSER);
  }

  /** What the buyer's return with the current token proves. */
  static Proof proof(Visit visit, Field... fields) {
    return ((Verdict.Proven) new TicketSwitchCassette().judge(call(CURRENT, fields), visit))
        .proof();
  }

  static Answer answer(String file) {
    return xml(file("answers/" + file + ".xml"));
  }

  static Answer xml(String text) {
    return new Answer("text/xml", text.getBytes(UTF_8));
  }

  /** The answer with a text in the place of another, which has to be there. */
  static Answer changed(String file, String from, String to) {
    String text = file("answers/" + file + ".xml");
    if (!text.contains(from)) {
      throw new AssertionError(from + " is not in " + file);
    }
    return xml(text.replace(from, to));
  }

  /** A no to a method, by the place where its code stands. */
  static Answer no(String where, String method, String code) {
    return switch (where) {
      case "script" ->
          xml(
              "<script_error><error_code>"
                  + code
                  + "</error_code><error_desc>no</error_desc></script_error>");
      case "fail" -> result(method, "fail_code", "fail_desc", code);
      default -> result(method, "purchase_fail_code", "purchase_fail_desc", code);
    };
  }

  static Answer status(String status) {
    return changed("transaction_info", ">purchased<", ">" + status + "<");
  }

  /** A request's one line. */
  static String request(String file) {
    return file("requests/" + file + ".xml").replaceAll("\n *", "").strip().replace("~", "\n");
  }

  static String word(HostOutcome outcome) {
    return outcome instanceof Declined declined
        ? declined.reason().name()
        : outcome.getClass().getSimpleName();
  }

  private static Answer result(String method, String name, String words, String code) {
    return xml(
        String.format(
            "<%1$s_result><%3$s>no</%3$s><puzzled/><%2$s>%4$s</%2$s></%1$s_result>",
            method, name, words, code));
  }

  static String file(String name) {
    try (InputStream file = Samples.class.getResourceAsStream("/ticketswitch/" + name)) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
