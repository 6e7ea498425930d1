package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.tapedeck.framework.event.Alarm;
import org.tapedeck.framework.event.NotTaken;
import org.tapedeck.framework.event.Sender;
import org.tapedeck.framework.event.Target;

/** Calls a shop's return address; redirects are not followed, and nothing of the page is kept. */
@ApplicationScoped
public class ReturnCaller {

  /** For all of one call; the shop has part two answered meanwhile, and that may ask a bank. */
  static final Duration LIMIT = Duration.ofSeconds(60);

  /** Some programs end when nobody reads their page, and are not done yet. */
  private static final int PASSED_OVER = 262_144;

  private Sender sender;

  protected ReturnCaller() {}

  @Inject
  public ReturnCaller(ReturnAddresses addresses, Alarm alarm) throws NoSuchAlgorithmException {
    this(addresses, alarm, SSLContext.getDefault().getSocketFactory(), LIMIT);
  }

  /** The same with another trust and another limit. */
  ReturnCaller(ReturnAddresses addresses, Alarm alarm, SSLSocketFactory tls, Duration limit) {
    this.sender = new Sender(addresses.allowed(), alarm, tls, limit);
  }

  /** What came of it, in words for the log. */
  String call(Target target) {
    try {
      return "HTTP "
          + sender.ask(target, Optional.empty(), ReturnTarget.request(target), PASSED_OVER);
    } catch (NotTaken why) {
      return why.getMessage();
    }
  }
}
