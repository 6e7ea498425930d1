package org.tapedeck.framework.start;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapedeck.framework.event.Outbox;
import org.tapedeck.framework.event.ServerEvent;
import org.tapedeck.framework.vault.DataKeys;
import org.tapedeck.framework.vault.MasterKeyFile;
import org.tapedeck.framework.vault.Vault;

/** What the first minute of a server writes to its database, a transaction each. */
@Stateless
public class Opening {

  private Vault vault;
  private DataKeys dataKeys;
  private FirstAdministrator firstAdministrator;
  private Outbox outbox;
  private Clock clock;
  private MasterKeyFile masterKeyFile;
  private Optional<String> firstAdministratorFile;

  protected Opening() {}

  @Inject
  public Opening(
      Vault vault,
      DataKeys dataKeys,
      FirstAdministrator firstAdministrator,
      Outbox outbox,
      Clock clock,
      MasterKeyFile masterKeyFile,
      @ConfigProperty(name = "tapedeck.first-administrator-file")
          Optional<String> firstAdministratorFile) {
    this.vault = vault;
    this.dataKeys = dataKeys;
    this.firstAdministrator = firstAdministrator;
    this.outbox = outbox;
    this.clock = clock;
    this.masterKeyFile = masterKeyFile;
    this.firstAdministratorFile = firstAdministratorFile;
  }

  public void openVault() {
    vault.open(masterKeyFile, dataKeys, clock);
  }

  /** The one-time password, when one was given; it is good as soon as this is committed. */
  public Optional<FirstPassword> admitFirstAdministrator() {
    return firstAdministrator.admit(firstAdministratorFile.map(Path::of));
  }

  public void tell(ServerEvent event) {
    outbox.tell(event);
  }
}
