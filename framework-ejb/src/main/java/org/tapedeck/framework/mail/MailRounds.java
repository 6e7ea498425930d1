package org.tapedeck.framework.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/** Looks whether mail is due, and has it sent, a few at a time. */
@ApplicationScoped
public class MailRounds {

  private static final int MOST_AT_ONCE = 2;

  /** Of a sweep; what is left then, the next one takes. */
  private static final int MOST_PORTIONS = 100;

  /** Mails in one of them. */
  private static final int PORTION = 100;

  private final Semaphore places = new Semaphore(MOST_AT_ONCE);

  private MailSettings settings;
  private MailDelivery delivery;
  private Executor apart;

  protected MailRounds() {}

  @Inject
  public MailRounds(MailSettings settings, MailDelivery delivery, Executor apart) {
    this.settings = settings;
    this.delivery = delivery;
    this.apart = apart;
  }

  /** Without a mail server what was written before waits, until it is too old. */
  public void round() {
    int due = settings.isOn() ? delivery.due(MOST_AT_ONCE) : 0;
    for (int begun = 0; begun < due && places.tryAcquire(); begun++) {
      begin();
    }
  }

  private void begin() {
    try {
      apart.execute(this::work);
    } catch (RejectedExecutionException busy) {
      places.release();
    }
  }

  private void work() {
    try {
      delivery.work();
    } finally {
      places.release();
    }
  }

  /** What the table need not keep, a short transaction at a time. */
  public void sweep() {
    inPortions(() -> delivery.givesUpOld(PORTION));
    inPortions(delivery::sweeps);
  }

  private static void inPortions(BooleanSupplier work) {
    boolean more = true;
    for (int portions = 0; more && portions < MOST_PORTIONS; portions++) {
      more = work.getAsBoolean();
    }
  }
}
