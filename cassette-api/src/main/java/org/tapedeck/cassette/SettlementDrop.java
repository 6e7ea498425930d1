package org.tapedeck.cassette;

import java.util.Optional;

/**
 * Where a report of each closed batch is put, by SFTP. One of password and private key is there.
 *
 * @param hostName name or address of the SSH server
 * @param port 1 to 65535
 * @param user who logs in there
 * @param password his password; secret
 * @param privateKey his private key in PEM form; secret
 * @param hostKey the one key that the server must show, as in a line of {@code known_hosts} without
 *     the name: its type and its Base64 text
 * @param directory where the report is put; empty for where the login leads
 */
public record SettlementDrop(
    String hostName,
    int port,
    String user,
    Optional<String> password,
    Optional<String> privateKey,
    String hostKey,
    String directory) {

  /** Without secrets. */
  @Override
  public String toString() {
    return user + "@" + hostName + ":" + port + "/" + directory;
  }
}
