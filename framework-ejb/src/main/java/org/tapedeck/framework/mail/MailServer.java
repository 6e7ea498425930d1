package org.tapedeck.framework.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.tapedeck.framework.event.Alarm;

/** Hands one mail to the server that the settings name, over a connection of its own. */
@ApplicationScoped
public class MailServer {

  private static final Logger LOG = Logger.getLogger(MailServer.class.getName());

  /** For all of it, from the first packet on. */
  static final Duration LIMIT = Duration.ofSeconds(60);

  private static final Duration CONNECT_LIMIT = Duration.ofSeconds(10);

  private MailSettings settings;
  private Alarm alarm;
  private SSLSocketFactory tls;
  private Duration limit;

  protected MailServer() {}

  @Inject
  public MailServer(MailSettings settings, Alarm alarm) throws NoSuchAlgorithmException {
    this(settings, alarm, SSLContext.getDefault().getSocketFactory(), LIMIT);
  }

  /** The same with another trust and another limit. */
  MailServer(MailSettings settings, Alarm alarm, SSLSocketFactory tls, Duration limit) {
    this.settings = settings;
    this.alarm = alarm;
    this.tls = tls;
    this.limit = limit;
  }

  /**
   * @throws NotSent unless the server has taken it for at least one of those whom it is for
   */
  void send(Envelope envelope) throws NotSent {
    if (envelope.to().isEmpty()) {
      throw new NotSent("There is nobody to send it to.", NotSent.Outlook.LATER);
    }
    try (MailLine line = new MailLine(tls, settings.isTlsAtOnce())) {
      Runnable callOff = alarm.after(limit, line::cut);
      try {
        send(envelope, Session.getInstance(properties(line)));
      } catch (MessagingException failed) {
        LOG.log(Level.FINE, "the mail " + envelope.messageId(), failed);
        throw line.isCut() ? MailTrouble.tooSlow() : MailTrouble.of(failed);
      } finally {
        callOff.run();
      }
    }
  }

  private void send(Envelope envelope, Session session) throws MessagingException {
    OutgoingMessage message = new OutgoingMessage(session, settings.from(), envelope);
    Transport transport = session.getTransport("smtp");
    try {
      connect(transport);
      transport.sendMessage(message, message.getAllRecipients());
    } catch (SendFailedException partly) {
      if (partly.getValidSentAddresses() == null || partly.getValidSentAddresses().length == 0) {
        throw partly;
      }
      LOG.log(Level.WARNING, "the mail {0} was not taken for everybody", envelope.messageId());
    } finally {
      sayGoodbye(transport);
    }
  }

  private static void sayGoodbye(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException gone) {
      // What was taken is taken.
    }
  }

  private void connect(Transport transport) throws MessagingException {
    String user = settings.login().map(MailSettings.Login::user).orElse(null);
    String password = settings.login().map(MailSettings.Login::password).orElse(null);
    transport.connect(settings.host(), settings.port(), user, password);
  }

  private Properties properties(MailLine line) {
    boolean startTls = settings.isSecure() && !settings.isTlsAtOnce();
    Properties properties = new Properties();
    // spotless:off
    properties.put("mail.smtp.localhost",               MailAddress.domain(settings.from()));
    properties.put("mail.smtp.auth",                    "" + settings.login().isPresent());
    properties.put("mail.smtp.auth.mechanisms",         "PLAIN LOGIN");
    properties.put("mail.smtp.starttls.enable",         "" + startTls);
    properties.put("mail.smtp.starttls.required",       "" + startTls);
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.ssl.socketFactory",       tls);
    properties.put("mail.smtp.socketFactory",           line);
    properties.put("mail.smtp.socketFactory.fallback",  "false");
    properties.put("mail.smtp.connectiontimeout",       "" + CONNECT_LIMIT.toMillis());
    properties.put("mail.smtp.timeout",                 "" + limit.toMillis());
    // Each administrator gets what can be sent to him.
    properties.put("mail.smtp.sendpartial",             "true");
    // spotless:on
    return properties;
  }
}
