package org.tapedeck.hostsim.gateway;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.tapedeck.hostsim.talks.Asked;
import org.tapedeck.hostsim.talks.Kind;
import org.tapedeck.hostsim.talks.Play;
import org.tapedeck.hostsim.talks.Step;
import org.tapedeck.hostsim.talks.Talks;
import org.tapedeck.hostsim.talks.Way;

/** A new connection, before the handshake: the only place where a talk can refuse it. */
final class Reached extends HttpsConfigurator {

  /** Which host is called is not known before the path is. */
  private static final String ANY_PROFILE = "";

  private final Talks talks;
  private final Duration silence;

  Reached(SSLContext tls, Talks talks, Duration silence) {
    super(tls);
    this.talks = talks;
    this.silence = silence;
  }

  /** An exception here drops the connection: the server has no other way to say so. */
  @Override
  public void configure(HttpsParameters parameters) {
    Optional<Play> play =
        talks.sitting(Way.HTTPS, ANY_PROFILE).play(new Asked(Kind.CALL, Map.of()));
    if (play.isPresent() && !goesOn(play.get())) {
      throw new IllegalStateException("dropped by a talk");
    }
    parameters.setSSLParameters(getSSLContext().getDefaultSSLParameters());
  }

  private boolean goesOn(Play play) {
    boolean goesOn = false;
    for (Step step : play.steps()) {
      play.begins(step);
      switch (step.verb()) {
        case PAUSE -> rest(step.pause());
        case SILENCE -> rest(silence);
        case GO_ON -> goesOn = true;
        default -> {}
      }
    }
    return goesOn;
  }

  private static void rest(Duration duration) {
    try {
      Thread.sleep(duration.toMillis());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }
}
