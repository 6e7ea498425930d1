package org.tapedeck.framework.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the master key is. It is read each time that it is needed, and kept nowhere else. */
@Dependent
public class MasterKeyFile {

  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  private final Path file;

  @Inject
  public MasterKeyFile(@ConfigProperty(name = "tapedeck.master-key-file") String name) {
    this.file = Path.of(name);
  }

  /**
   * @throws VaultClosed when the file is not there or does not hold a key
   */
  public MasterKey read() {
    return MasterKey.read(file);
  }

  /** Whether other users of the machine may read or change it, as far as the system tells. */
  public boolean isOpenToOthers() {
    try {
      return Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
    } catch (IOException | UnsupportedOperationException unknown) {
      return false;
    }
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
