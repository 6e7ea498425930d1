package org.tapedeck.redirect.saman;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Instruction.Field;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Damaged;
import org.tapedeck.redirect.Form;
import org.tapedeck.redirect.Json;
import org.tapedeck.redirect.JsonWording;

/** The REST interface of specification 4.1 (section 3.5). */
final class RestGateway implements Gateway {

  private final SamanSettings settings;

  RestGateway(SamanSettings settings) {
    this.settings = settings;
  }

  @Override
  public HostOutcome send(Visit visit, long rial, URI page, Host host)
      throws HostSilent, HostUnreachable, Damaged {
    JsonWording question =
        new JsonWording()
            .text("action", "token")
            .text("TerminalId", settings.mid())
            .number("Amount", rial)
            .text("ResNum", visit.reference())
            .text("RedirectUrl", wayBack(visit).toString());
    Json answer = RestAnswer.of(exchange(question, "tokenPath", host));
    return new Token(settings, page).outcome(answer);
  }

  @Override
  public Optional<HostOutcome> refused(Visit visit, String refNum, Host host)
      throws HostSilent, HostUnreachable, Damaged {
    Answer answer = exchange(about(refNum), "receiptPath", host);
    return new ReceiptAnswer(visit, settings, refNum).refused(answer);
  }

  @Override
  public Verified verify(String refNum, Host host) throws HostSilent, HostUnreachable, Damaged {
    Json answer = RestAnswer.of(exchange(about(refNum), "verifyPath", host));
    Said said = Codes.REST.said(RestAnswer.resultCode(answer), Question.VERIFY);
    return said.isDone(true)
        ? new Detail(answer, settings, refNum).verified(said)
        : new Verified(said, 0, Values.NONE);
  }

  @Override
  public Said takeBack(Question question, String refNum, long rial, Host host)
      throws HostSilent, HostUnreachable, Damaged {
    Json answer = RestAnswer.of(exchange(about(refNum), "reversePath", host));
    return Codes.REST.said(RestAnswer.resultCode(answer), question);
  }

  private JsonWording about(String refNum) {
    return new JsonWording().text("RefNum", refNum).number("TerminalNumber", settings.terminal());
  }

  private URI wayBack(Visit visit) {
    return Form.query(
        visit.addresses().call(SamanCassette.RETURN),
        List.of(new Field(Returned.VISIT, visit.reference())));
  }

  private Answer exchange(JsonWording question, String path, Host host)
      throws HostSilent, HostUnreachable {
    return host.exchange(question.message(settings.path(path)));
  }
}
