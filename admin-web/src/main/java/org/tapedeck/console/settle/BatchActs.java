package org.tapedeck.console.settle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.tapedeck.console.Address;
import org.tapedeck.console.Apart;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Notices;
import org.tapedeck.console.Say;
import org.tapedeck.console.Told;
import org.tapedeck.console.Words;

/** What can be done at the batch desk. */
@Named
@RequestScoped
public class BatchActs {

  @Inject private Desk desk;
  @Inject private Apart apart;
  @Inject private Notices notices;
  @Inject private Words words;
  @Inject private Asked asked;
  @Inject private BatchPage page;

  public void close() {
    closeAsSeen(asked.name(Say.the("BATCHCLOSE")));
    asked.desk().go();
  }

  public void retry() {
    atWork(asked.name(Say.the("RETRYNOW")));
    asked.desk().go();
  }

  /** What cannot be taken back, once it is confirmed. */
  public void confirmed() {
    BatchAct act = page.getConfirmed();
    Address then = asked.desk();
    if (act == BatchAct.FORCE) {
      closeAsSeen(asked.name(act.command()));
    } else {
      Told told = desk.give(asked.name(act.command()));
      notices.tell(told);
      then = act == BatchAct.DELETE && told.isDone() ? search() : then;
    }
    then.go();
  }

  private Address search() {
    return Address.of("batches").with("merchant", asked.getMerchant());
  }

  public void withdraw() {
    notices.tell(desk.give(asked.name(Say.the("DELETEPROPOSAL"))));
    asked.desk().go();
  }

  /** The desk is made anew as soon as anything has gone on. */
  public void lookOn() {
    if (page.getBatch() == null || !page.getStanding().equals(asked.standing())) {
      asked.desk().go();
    }
  }

  /** A batch that somebody has added to meanwhile is looked at anew. */
  private void closeAsSeen(Say command) {
    if (isAsSeen()) {
      atWork(command);
    } else {
      notices.wrong(words.of("settle.close.changed"));
    }
  }

  private boolean isAsSeen() {
    return page.getBatch() != null && Sum.fingerprint(page.getSums()).equals(asked.seen());
  }

  private void atWork(Say command) {
    Optional<Told> told = apart.give(command);
    told.ifPresentOrElse(notices::tell, () -> notices.done(words.of("settle.close.begun")));
  }
}
