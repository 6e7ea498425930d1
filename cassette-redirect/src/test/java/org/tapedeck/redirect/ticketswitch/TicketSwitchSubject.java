package org.tapedeck.redirect.ticketswitch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.RefundRequest;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Instruction.Field;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Bank;
import org.tapedeck.redirect.GivenBack;
import org.tapedeck.testkit.PayPageSubject;
import org.tapedeck.testkit.SampleAnswers;

/** The cassette, what it asks and what the core answers. */
final class TicketSwitchSubject implements PayPageSubject {

  private static final int STEP = 11;

  @Override
  public Cassette cassette() {
    return new TicketSwitchCassette();
  }

  @Override
  public Visit visit() {
    return Samples.sent().visit();
  }

  @Override
  public List<Inbound> calls() {
    return List.of(
        Samples.call(Samples.CURRENT, new Field("PaRes", "eJzV"), new Field("MD", "1")),
        Samples.call(Samples.CURRENT),
        Samples.call(Samples.OLD, new Field("success", "yes")),
        Samples.call(Samples.CURRENT, new Field("a[b]", "")));
  }

  @Override
  public Host sendHost() {
    return Bank.answering(
        Samples.answer("start_session"),
        Samples.answer("make_reservation"),
        Samples.answer("part_one"));
  }

  @Override
  public Optional<SampleAnswers> confirmAnswers() {
    return Optional.of(
        new SampleAnswers(
            Samples.answer("bought"),
            Samples.answer("card_declined"),
            Samples.no("fail", "purchase_reservation_part_two", "1999"),
            damaged(Samples.answer("bought"))));
  }

  @Override
  public Optional<Answer> furtherPage() {
    return Optional.of(Samples.answer("part_two_page"));
  }

  @Override
  public Optional<SampleAnswers> lastWordAnswers() {
    Answer yes = Samples.answer("transaction_info");
    return Optional.of(
        new SampleAnswers(yes, Samples.status("released"), Samples.status("x"), damaged(yes)));
  }

  /** The core takes nothing back, so nobody is asked. */
  @Override
  public ReversalRequest reversal() {
    return back().reversal();
  }

  @Override
  public RefundRequest refund() {
    return back().refund(6250);
  }

  private static GivenBack back() {
    return new GivenBack(
        Samples.sent().configuration(), new Money(6250, -2, "826"), Values.NONE, false);
  }

  /** Cut off in many places, twice, with a failure's status, and another's page. */
  private static List<Answer> damaged(Answer yes) {
    List<Answer> damaged = new ArrayList<>();
    byte[] whole = new String(yes.body(), UTF_8).strip().getBytes(UTF_8);
    for (int length = 0; length < whole.length; length += STEP) {
      damaged.add(new Answer(yes.contentType(), Arrays.copyOf(whole, length)));
    }
    String twice = new String(whole, UTF_8).repeat(2);
    damaged.add(new Answer(yes.contentType(), twice.getBytes(UTF_8)));
    damaged.add(new Answer(500, yes.contentType(), whole));
    damaged.add(new Answer("text/html", "<html>OK</html>".getBytes(UTF_8)));
    damaged.add(Samples.answer("start_session"));
    return damaged;
  }
}
