package org.tapedeck.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** A merchant's SSH server, which takes reports in its folder. */
final class SshDrop implements AutoCloseable {

  private final Path folder;
  private final String password = Tapedeck.randomText(18);
  private final KeyPair key;
  private final int port = Tapedeck.freePort();
  private SshServer server;

  SshDrop(Path folder) throws IOException, GeneralSecurityException {
    this.folder = Files.createDirectories(folder);
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    this.key = generator.generateKeyPair();
    start();
  }

  void start() throws IOException {
    server = SshServer.setUpDefaultServer();
    server.setHost("127.0.0.1");
    server.setPort(port);
    server.setKeyPairProvider(KeyPairProvider.wrap(key));
    server.setPasswordAuthenticator((user, given, session) -> given.equals(password));
    server.setSubsystemFactories(List.of(new SftpSubsystemFactory.Builder().build()));
    server.setFileSystemFactory(new VirtualFileSystemFactory(folder));
    server.start();
  }

  int port() {
    return port;
  }

  String password() {
    return password;
  }

  String hostKey() {
    return PublicKeyEntry.toString(key.getPublic());
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() throws IOException {
    server.stop(true);
  }
}
