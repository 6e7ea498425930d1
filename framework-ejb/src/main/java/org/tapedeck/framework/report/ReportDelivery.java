package org.tapedeck.framework.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tapedeck.cassette.SettlementDrop;
import org.tapedeck.framework.event.CassetteEvent;
import org.tapedeck.framework.event.ObjectKind;
import org.tapedeck.framework.event.Outbox;

/**
 * Puts the report of a batch where its account wants it, once, if it is due and nobody else does.
 */
@Dependent
public class ReportDelivery {

  private static final Logger LOG = Logger.getLogger(ReportDelivery.class.getName());

  /** Longer than a page can take, so that nobody else begins a try meanwhile. */
  private static final Duration LEASE = SftpDrop.LIMIT.multipliedBy(3);

  private final ShortTransaction transaction;
  private final Reports reports;
  private final Pages pages;
  private final Drops drops;
  private final Outbox outbox;
  private final SftpDrop sftp;
  private final Clock clock;

  @Inject
  public ReportDelivery(
      ShortTransaction transaction,
      Reports reports,
      Pages pages,
      Drops drops,
      Outbox outbox,
      SftpDrop sftp,
      Clock clock) {
    this.transaction = transaction;
    this.reports = reports;
    this.pages = pages;
    this.drops = drops;
    this.outbox = outbox;
    this.sftp = sftp;
    this.clock = clock;
  }

  List<String> due(int most) {
    return transaction.inOne(() -> reports.due(clock.instant(), most));
  }

  void work(String batchId) {
    transaction
        .inOne(() -> reports.claim(batchId, clock.instant(), lease()))
        .ifPresent(this::attempt);
  }

  private void attempt(Reports.Claim claim) {
    try {
      deliver(claim);
    } catch (NotPut why) {
      failed(claim, why.getMessage());
    } catch (RuntimeException ours) {
      LOG.log(Level.SEVERE, "the report of batch " + claim.batchId() + " cannot be made", ours);
      failed(claim, "It cannot be made.");
    }
  }

  private void deliver(Reports.Claim claim) throws NotPut {
    Optional<SettlementDrop> drop = transaction.inOne(() -> drops.of(claim.batch()));
    if (drop.isPresent()) {
      sftp.put(drop.get(), file(claim));
      change(() -> reports.delivered(claim));
      LOG.log(Level.INFO, "the report of batch {0} is delivered", claim.batchId());
    } else if (drops.isPlugged(claim.batch())) {
      change(() -> reports.dropped(claim));
    } else {
      throw new NotPut("Its cassette is not there.");
    }
  }

  private SftpDrop.File file(Reports.Claim claim) {
    Lines lines = new Lines(claim.batch(), drops.masked(claim.batch()));
    SettlementReport report = new SettlementReport(claim.batch(), lines, pages);
    return new SftpDrop.File() {
      @Override
      public String name() {
        return report.name();
      }

      @Override
      public void write(OutputStream to, SettlementReport.Step step) throws IOException, NotPut {
        report.write(
            to,
            () -> {
              keep(claim);
              step.next();
            });
      }
    };
  }

  private void keep(Reports.Claim claim) throws NotPut {
    if (!transaction.inOne(() -> reports.keep(claim, lease()))) {
      throw new NotPut("Another server does it.");
    }
  }

  private void failed(Reports.Claim claim, String why) {
    LOG.log(
        Level.WARNING,
        "the report of batch {0} is not delivered, try {1}: {2}",
        new Object[] {claim.batchId(), claim.tries(), why});
    Instant now = clock.instant();
    change(
        () -> {
          reports.failed(claim, why, now.plus(Gaps.after(claim.tries())));
          tellWhenLate(claim, now);
        });
  }

  private void tellWhenLate(Reports.Claim claim, Instant now) {
    Instant late = Instant.ofEpochMilli(claim.batch().closeMillis()).plus(Gaps.LATE);
    if (!now.isBefore(late) && reports.isLateNow(claim)) {
      outbox.tell(CassetteEvent.REPORT_LATE, ObjectKind.BATCH, claim.batchId());
    }
  }

  private Instant lease() {
    return clock.instant().plus(LEASE);
  }

  private void change(Runnable how) {
    transaction.inOne(
        () -> {
          how.run();
          return true;
        });
  }
}
