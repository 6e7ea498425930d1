package org.tapedeck.framework.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tapedeck.framework.event.ServerEvent;
import org.tapedeck.framework.merchant.SensitiveAccess;

/** Makes the server ready, or keeps it from starting. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Start {

  private static final Logger LOG = Logger.getLogger(Start.class.getName());

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
    keyProof.give();
    schema.migrate();
    opening.openVault();
    opening.admitFirstAdministrator();
    opening.tell(ServerEvent.SERVER_STARTED);
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
