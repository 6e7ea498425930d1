package org.tapedeck.console.settle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Notices;
import org.tapedeck.console.Paging;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;
import org.tapedeck.console.Words;

/** The batch desk: one batch, from the look before it is closed to what the host said. */
@Named
@RequestScoped
public class BatchPage {

  @Inject private Desk desk;
  @Inject private Asked asked;
  @Inject private Members members;
  @Inject private Proposals proposals;
  @Inject private AuditCopy copy;
  @Inject private Obstacles obstacles;
  @Inject private AnswerWords answerWords;
  @Inject private Notices notices;
  @Inject private Words words;

  private Optional<Row> batch;
  private Optional<Row> account;
  private Paging payments;
  private Paging credits;

  /** Before the page is made, so that what the door says stands at its top. */
  public void look() throws IOException {
    if (getBatch() != null) {
      getPayments();
      getCredits();
      getProposal();
    }
    sendCopy();
  }

  private void sendCopy() throws IOException {
    if (!asked.isCopy() || getBatch() == null) {
      return;
    }
    if (isCopyAllowed()) {
      copy.send(getBatch().key());
    } else {
      notices.wrong(words.of("settle.copy.role"));
    }
  }

  /** Null when there is none, or none that the visitor may see. */
  public Row getBatch() {
    if (batch == null) {
      batch = asked.isComplete() ? desk.askOne(question()) : Optional.empty();
    }
    return batch.orElse(null);
  }

  private Say question() {
    return asked.name(Say.the("QUERYBATCHES")).with("WITHCOMMANDS", 1);
  }

  public Row getAccount() {
    if (account == null) {
      account =
          desk.askOne(
              Say.the("QUERYACCOUNTS")
                  .with("MERCHANTNUMBER", getBatch().text("merchantNumber"))
                  .with("ACCOUNTNUMBER", getBatch().text("merchantAccount"))
                  .with("CASSETTENAME", getBatch().text("paymentType")));
    }
    return account.orElse(null);
  }

  public List<Sum> getSums() {
    return Sum.of(getBatch());
  }

  /** What a form that closes it says, so that nothing is closed that nobody has seen. */
  public String getSeen() {
    return Sum.fingerprint(getSums());
  }

  public List<HostAnswer.Fact> getFacts() {
    return answerWords.of(getAnswer());
  }

  public HostAnswer getAnswer() {
    return new HostAnswer(getBatch());
  }

  /** That the host is asked and has not answered; null when it is not. */
  public Row getAttempt() {
    return getBatch().rows("AttemptCollection").stream().findFirst().orElse(null);
  }

  /** Somebody may want to look on until it is over. */
  public boolean isAtWork() {
    String state = getBatch().text("state");
    return state.equals("batch_closing") || state.equals("batch_pending");
  }

  /** How far the close has come. */
  public String getStanding() {
    Row attempt = getAttempt();
    String tries = attempt == null ? "" : attempt.text("tries") + " " + attempt.text("nextTry");
    return getBatch().text("state") + " " + tries;
  }

  public boolean isClosed() {
    return getBatch().text("state").equals("batch_closed");
  }

  public boolean isRejected() {
    return getAnswer().isRejection();
  }

  /** Which words the button to close it has: it may be for the first time, or once more. */
  public String getCloseWords() {
    return isRejected()
        ? "settle.close.resend"
        : isAtWork() ? "settle.close.ask" : "settle.close.do";
  }

  public boolean isOffered(String operation) {
    return getBatch() != null && getBatch().offers(operation);
  }

  /** What is offered beside the close. */
  public List<BatchAct> getFurther() {
    return BatchAct.offered(getBatch());
  }

  /** What the address wants done, and is to be confirmed; null for nothing. */
  public BatchAct getConfirmed() {
    return BatchAct.named(asked.getAct(), getBatch()).orElse(null);
  }

  public List<String> getObstacles() {
    return obstacles.of(getBatch());
  }

  /** What waits for a second person; null when nothing does. */
  public Row getProposal() {
    return proposals.toClose(getBatch()).orElse(null);
  }

  public boolean isCopyAllowed() {
    return desk.may(asked.name(Say.the("BATCHCLOSE")));
  }

  public Paging getPayments() {
    if (payments == null) {
      payments = members.payments();
    }
    return payments;
  }

  public Paging getCredits() {
    if (credits == null) {
      credits = members.credits();
    }
    return credits;
  }

  public Asked getAsked() {
    return asked;
  }
}
