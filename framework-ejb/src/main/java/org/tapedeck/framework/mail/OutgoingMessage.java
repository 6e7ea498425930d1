package org.tapedeck.framework.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** An envelope in the words of RFC 5322, with a Message-ID that is not made up at each try. */
final class OutgoingMessage extends MimeMessage {

  private static final String TEXT = "UTF-8";

  private final String id;

  OutgoingMessage(Session session, String from, Envelope envelope) throws MessagingException {
    super(session);
    this.id = "<" + envelope.messageId() + ">";
    setFrom(address(from));
    for (String to : envelope.to()) {
      addRecipient(RecipientType.TO, address(to));
    }
    setSubject(envelope.subject(), TEXT);
    setHeader(
        "Date",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(envelope.written().atOffset(ZoneOffset.UTC)));
    // Absence notes and the like are not to answer.
    setHeader("Auto-Submitted", "auto-generated");
    fill(envelope);
    saveChanges();
  }

  private static InternetAddress address(String text) throws MessagingException {
    return new InternetAddress(text, true);
  }

  private void fill(Envelope envelope) throws MessagingException {
    if (envelope.enclosure().isEmpty()) {
      setText(envelope.text(), TEXT);
      return;
    }
    MimeBodyPart text = new MimeBodyPart();
    text.setText(envelope.text(), TEXT);
    setContent(new MimeMultipart(text, file(envelope.enclosure().get())));
  }

  private static MimeBodyPart file(Envelope.Enclosure enclosure) throws MessagingException {
    MimeBodyPart file = new MimeBodyPart();
    file.setDataHandler(
        new DataHandler(new ByteArrayDataSource(enclosure.content(), enclosure.type())));
    file.setFileName(enclosure.name());
    return file;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
