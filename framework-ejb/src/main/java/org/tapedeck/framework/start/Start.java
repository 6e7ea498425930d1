package org.tapedeck.framework.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.tapedeck.framework.merchant.SensitiveAccess;

/** Makes the server ready, or keeps it from starting. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Start {

  private Schema schema;
  private Opening opening;

  protected Start() {}

  @Inject
  public Start(Schema schema, Opening opening, SensitiveAccess whoseSettingIsReadNow) {
    this.schema = schema;
    this.opening = opening;
  }

  @PostConstruct
  void start() {
    schema.migrate();
    opening.openVault();
    opening.admitFirstAdministrator();
  }
}
