package org.tapedeck.framework.cardholder;

import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Link;
import org.tapedeck.framework.cassette.Links;

/** The card scheme's directory. Whatever it does is an answer: a sale waits for it, not long. */
final class Directory {

  private static final Logger LOG = Logger.getLogger(Directory.class.getName());

  static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);
  static final Duration ANSWER_LIMIT = Duration.ofSeconds(10);

  private static final int OK = 200;

  private final Links links;
  private final Link.Https link;
  private final Addresses addresses;

  Directory(CardholderSettings settings, Links links, Duration answerLimit) {
    this.links = links;
    this.link =
        new Link.Https(
            settings.directory(), settings.directoryCertificates(), CONNECT_LIMIT, answerLimit);
    this.addresses = settings.addresses();
  }

  VERes ask(VEReq question) {
    VERes answer = answer(question);
    if (answer instanceof VERes.Unavailable unavailable) {
      LOG.log(Level.WARNING, "the 3-D Secure directory: {0}", unavailable.reason());
    }
    return answer;
  }

  private VERes answer(VEReq question) {
    try {
      Answer answer = links.open(link, question.id()).exchange(question.message());
      return answer.status() == OK
          ? VERes.read(answer.body(), addresses)
          : new VERes.Unavailable("It answers with HTTP status " + answer.status() + ".");
    } catch (HostSilent | HostUnreachable nothing) {
      return new VERes.Unavailable(nothing.getMessage());
    }
  }
}
