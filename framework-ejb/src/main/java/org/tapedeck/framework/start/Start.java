package org.tapedeck.framework.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.event.ServerEvent;
import org.tapedeck.framework.fault.FaultPoint;
import org.tapedeck.framework.merchant.SensitiveAccess;
import org.tapedeck.framework.vault.VaultClosed;

/** Makes the server ready, or keeps it from starting. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Start {

  private static final Logger LOG = Logger.getLogger(Start.class.getName());

  /** The property by which the launcher, who shares nothing else with us, learns why. */
  static final String WHY_NOT = "tapedeck.start.why-not";

  private KeyProof keyProof;
  private Schema schema;
  private Opening opening;

  protected Start() {}

  @Inject
  public Start(
      KeyProof keyProof, Schema schema, Opening opening, SensitiveAccess whoseSettingIsReadNow) {
    this.keyProof = keyProof;
    this.schema = schema;
    this.opening = opening;
  }

  @PostConstruct
  void start() {
    FaultPoint.announce();
    prove();
    schema.migrate();
    opening.openVault();
    admitFirstAdministrator();
    opening.tell(ServerEvent.SERVER_STARTED);
  }

  private void admitFirstAdministrator() {
    try {
      opening.admitFirstAdministrator().map(FirstPassword::sheet).ifPresent(Start::print);
    } catch (RuntimeException failure) {
      Refused anotherServerHas = Refused.in(failure).orElseThrow(() -> failure);
      LOG.log(Level.INFO, "no first administrator is made: {0}", anotherServerHas.getMessage());
    }
  }

  /** Past System.out, which the container leads into its log. */
  private static void print(String sheet) {
    new PrintStream(new FileOutputStream(FileDescriptor.out), true).print(sheet);
  }

  private void prove() {
    try {
      keyProof.give();
    } catch (VaultClosed why) {
      System.setProperty(WHY_NOT, why.getMessage());
      throw why;
    }
  }

  @PreDestroy
  void stop() {
    try {
      opening.tell(ServerEvent.SERVER_STOPPING);
    } catch (RuntimeException tooLate) {
      LOG.log(Level.WARNING, "nobody is told that the server stops", tooLate);
    }
  }
}
