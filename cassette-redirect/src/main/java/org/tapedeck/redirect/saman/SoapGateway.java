package org.tapedeck.redirect.saman;

import java.net.URI;
import java.util.List;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Deferred;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Instruction.Field;
import org.tapedeck.cassette.visit.Instruction.Post;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Damaged;

/** Generation 1: a form to the pay page, and SOAP (sections 3.3 and 3.4). */
final class SoapGateway implements Gateway {

  private static final String VERIFY = "verifyTransaction";

  private final SamanSettings settings;

  SoapGateway(SamanSettings settings) {
    this.settings = settings;
  }

  @Override
  public HostOutcome send(Visit visit, long rial, URI page, Host host) {
    List<Field> fields =
        List.of(
            new Field("Amount", String.valueOf(rial)),
            new Field("MID", settings.mid()),
            new Field("ResNum", visit.reference()),
            new Field("RedirectURL", visit.addresses().call(SamanCassette.RETURN).toString()));
    return new Deferred(new Post(page, fields), Values.NONE);
  }

  @Override
  public Verified verify(String refNum, Host host) throws HostSilent, HostUnreachable, Damaged {
    Call call = new Call(VERIFY).text("String_1", refNum).text("String_2", settings.mid());
    long result = CallAnswer.number(exchange(call, host), VERIFY);
    return result > 0
        ? new Verified(new Said(0, "verified", Meaning.DONE), result, Values.NONE)
        : new Verified(Codes.SOAP.said(result, Question.VERIFY), 0, Values.NONE);
  }

  @Override
  public Said takeBack(Question question, String refNum, long rial, Host host)
      throws HostSilent, HostUnreachable, Damaged {
    String operation = settings.reverseOperation();
    Call call = new Call(operation).text("String_1", refNum).text("String_2", settings.mid());
    Answer answer = exchange(completed(call, rial), host);
    return Codes.SOAP.said(CallAnswer.number(answer, operation), question);
  }

  /** Each client fills the parts of the other operation in its own way; here as they are named. */
  private Call completed(Call call, long rial) {
    String password = settings.password().orElseThrow();
    return settings.reversesAmounts()
        ? call.secret("Password", password).amount("Amount", rial)
        : call.text("Username", settings.mid()).secret("Password", password);
  }

  private Answer exchange(Call call, Host host) throws HostSilent, HostUnreachable {
    return host.exchange(call.message(settings.path("soapPath")));
  }
}
