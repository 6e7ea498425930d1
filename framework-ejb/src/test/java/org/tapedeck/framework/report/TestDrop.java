package org.tapedeck.framework.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** A real SSH server on a port of its own, with the folder {@code reports} for the user shop. */
final class TestDrop implements AutoCloseable {

  static final String PASSWORD = "open-sesame";

  /** What goes wrong, once each time that it is wanted. */
  enum Mishap {
    CUT_WHILE_WRITING,
    RENAME_REFUSED,
    CUT_AFTER_RENAME
  }

  private final Path home;
  private final List<Mishap> mishaps = new ArrayList<>();
  private final AtomicInteger logins = new AtomicInteger();
  private final AtomicInteger renames = new AtomicInteger();
  private final KeyPair hostKey;
  private final KeyPair userKey;
  private SshServer server;
  private int port;

  private TestDrop(Path home, KeyPair hostKey, KeyPair userKey) throws IOException {
    this.home = home;
    this.hostKey = hostKey;
    this.userKey = userKey;
    Files.createDirectories(home.resolve("reports"));
    start();
  }

  static TestDrop in(Path home) throws IOException, GeneralSecurityException {
    return new TestDrop(home, elliptic(), elliptic());
  }

  static TestDrop withRsaIn(Path home) throws IOException, GeneralSecurityException {
    return new TestDrop(home, rsa(), rsa());
  }

  static KeyPair elliptic() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair();
  }

  private static KeyPair rsa() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair();
  }

  void start() throws IOException {
    server = SshServer.setUpDefaultServer();
    server.setHost("127.0.0.1");
    server.setPort(port);
    server.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
    server.setPasswordAuthenticator((user, password, session) -> logIn(user, PASSWORD, password));
    server.setPublickeyAuthenticator(
        (user, key, session) ->
            KeyUtils.compareKeys(key, userKey.getPublic()) && logIn(user, "", ""));
    SftpSubsystemFactory sftp = new SftpSubsystemFactory.Builder().build();
    sftp.addSftpEventListener(new Trouble());
    server.setSubsystemFactories(List.of(sftp));
    server.setFileSystemFactory(new VirtualFileSystemFactory(home));
    server.start();
    port = server.getPort();
  }

  private boolean logIn(String user, String expected, String given) {
    logins.incrementAndGet();
    return user.equals("shop") && given.equals(expected);
  }

  void stop() throws IOException {
    server.stop(true);
  }

  void goesWrong(Mishap mishap) {
    mishaps.add(mishap);
  }

  int logins() {
    return logins.get();
  }

  int renames() {
    return renames.get();
  }

  int port() {
    return port;
  }

  String hostKey() {
    return PublicKeyEntry.toString(hostKey.getPublic());
  }

  static String text(KeyPair pair) {
    return PublicKeyEntry.toString(pair.getPublic());
  }

  /** The key that may log in, as OpenSSH writes it. */
  String userKey() throws IOException, GeneralSecurityException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(userKey, "shop", null, text);
    return text.toString(StandardCharsets.US_ASCII);
  }

  /** The same in the JDK's own form, PKCS#8. */
  String userKeyInPkcs8() {
    byte[] key = userKey.getPrivate().getEncoded();
    return "-----BEGIN PRIVATE KEY-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key)
        + "\n-----END PRIVATE KEY-----\n";
  }

  Path folder() {
    return home.resolve("reports");
  }

  /** The names of what lies in the folder. */
  List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  String content(String name) throws IOException {
    return Files.readString(folder().resolve(name));
  }

  @Override
  public void close() throws IOException {
    stop();
  }

  private boolean happens(Mishap mishap) {
    return mishaps.remove(mishap);
  }

  private final class Trouble implements SftpEventListener {

    @Override
    public void writing(
        ServerSession session,
        String handle,
        FileHandle file,
        long offset,
        byte[] data,
        int dataOffset,
        int length)
        throws IOException {
      if (happens(Mishap.CUT_WHILE_WRITING)) {
        Files.write(file.getFile(), "half".getBytes(StandardCharsets.US_ASCII));
        session.close(true);
        throw new IOException("cut");
      }
    }

    @Override
    public void moving(ServerSession session, Path from, Path to, Collection<CopyOption> options)
        throws IOException {
      renames.incrementAndGet();
      if (happens(Mishap.RENAME_REFUSED)) {
        throw new IOException("not now");
      }
    }

    @Override
    public void moved(
        ServerSession session, Path from, Path to, Collection<CopyOption> options, Throwable thrown)
        throws IOException {
      if (happens(Mishap.CUT_AFTER_RENAME)) {
        session.close(true);
      }
    }
  }
}
