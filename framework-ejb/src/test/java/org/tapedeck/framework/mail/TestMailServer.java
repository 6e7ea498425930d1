package org.tapedeck.framework.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server on a port of its own, which can be told whom to refuse. */
final class TestMailServer implements AutoCloseable {

  static final String USER = "shop";
  static final String PASSWORD = "mail-password-of-the-shop";

  /** What was taken, for whom. */
  record Taken(List<String> to, MimeMessage message) {

    String id() throws MessagingException {
      return message.getMessageID();
    }
  }

  private final List<Taken> taken = new CopyOnWriteArrayList<>();
  private final List<String> logins = new CopyOnWriteArrayList<>();
  private final Map<String, Integer> refused = new ConcurrentHashMap<>();
  private volatile Optional<Integer> refusesData = Optional.empty();
  private volatile Runnable whenTaken = () -> {};
  private final UnaryOperator<SMTPServer.Builder> way;
  private SMTPServer server;

  private TestMailServer(UnaryOperator<SMTPServer.Builder> way) {
    this.way = way;
    start(0);
  }

  static TestMailServer plain() {
    return new TestMailServer(builder -> builder);
  }

  /** One that wants TLS, and the shop's password then. */
  static TestMailServer withStartTls(SSLContext context) {
    TestMailServer[] made = new TestMailServer[1];
    made[0] =
        new TestMailServer(
            builder ->
                builder
                    .enableTLS()
                    .requireTLS()
                    .startTlsSocketFactory(context)
                    .requireAuth()
                    .authenticationHandlerFactory(
                        new EasyAuthenticationHandlerFactory(
                            (user, password, session) -> made[0].login(user, password))));
    return made[0];
  }

  /** One that speaks TLS from the first byte on. */
  static TestMailServer withTls(SSLContext context) {
    return new TestMailServer(builder -> builder.serverSocketFactory(context));
  }

  private void login(String user, String password) throws LoginFailedException {
    logins.add(user);
    if (!user.equals(USER) || !password.equals(PASSWORD)) {
      throw new LoginFailedException();
    }
  }

  private void start(int port) {
    server =
        way.apply(
                SMTPServer.port(port)
                    .bindAddress(loopback())
                    .hostName("mail.example")
                    .messageHandlerFactory(Handler::new))
            .build();
    server.start();
  }

  private static InetAddress loopback() {
    try {
      return InetAddress.getByName("127.0.0.1");
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** It is down. */
  void stop() {
    server.stop();
  }

  /** It is up again, at the same port. */
  void startAgain() {
    start(port());
  }

  int port() {
    return server.getPortAllocated();
  }

  /** From now on it answers so to this recipient; 250 takes that back. */
  TestMailServer answers(String recipient, int code) {
    refused.put(recipient, code);
    return this;
  }

  /** From now on it answers so to every mail as a whole. */
  void answersMails(int code) {
    refusesData = Optional.of(code);
  }

  /** Done before the answer to a mail that is taken. */
  void whenTaken(Runnable work) {
    whenTaken = work;
  }

  /** What was taken since the last look. */
  List<Taken> taken() {
    List<Taken> seen = new ArrayList<>(taken);
    taken.clear();
    return seen;
  }

  /** Who told his password. */
  List<String> logins() {
    return logins;
  }

  @Override
  public void close() {
    server.stop();
  }

  private final class Handler implements MessageHandler {

    private final List<String> to = new ArrayList<>();

    Handler(MessageContext context) {}

    @Override
    public void from(String from) {}

    @Override
    public void recipient(String recipient) throws RejectException {
      int code = refused.getOrDefault(recipient, 250);
      if (code != 250) {
        throw new RejectException(code, "not for " + recipient);
      }
      to.add(recipient);
    }

    @Override
    public String data(InputStream data) throws RejectException, IOException {
      byte[] content = data.readAllBytes();
      if (refusesData.isPresent()) {
        throw new RejectException(refusesData.get(), "no");
      }
      taken.add(new Taken(List.copyOf(to), read(content)));
      whenTaken.run();
      return "taken";
    }

    private static MimeMessage read(byte[] content) throws IOException {
      try {
        return new MimeMessage(
            Session.getInstance(new Properties()), new ByteArrayInputStream(content));
      } catch (MessagingException wrong) {
        throw new IOException(wrong);
      }
    }

    @Override
    public void done() {}
  }
}
