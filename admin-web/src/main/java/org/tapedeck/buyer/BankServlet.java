package org.tapedeck.buyer;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.door.Nobody;
import org.tapedeck.framework.command.Failures;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.flow.DoorPlace;
import org.tapedeck.framework.flow.DoorPlaces;
import org.tapedeck.framework.visit.Told;
import org.tapedeck.framework.visit.Visits;

/**
 * Takes calls about visits, from banks and from buyers' browsers: {@code
 * bank/CASSETTE/MERCHANT/ACCOUNT/CALL} with a return token behind it or none, by GET or POST. No
 * cookie is read or set, and a login counts for nothing. What failed is answered with 503, so that
 * a bank calls again.
 */
@WebServlet(Nobody.BANK + "/*")
public class BankServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final Set<String> METHODS = Set.of("GET", "POST");

  @Inject private transient Visits visits;
  @Inject private transient DoorPlaces places;
  @Inject private transient Clock clock;

  public BankServlet() {}

  BankServlet(Visits visits, DoorPlaces places, Clock clock) {
    this.visits = visits;
    this.places = places;
    this.clock = clock;
  }

  /** The place is kept until the answer is written. */
  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (DoorPlace place = places.none()) {
      answer(request, place).write(response);
    }
  }

  private WebAnswer answer(HttpServletRequest request, DoorPlace place) {
    if (!METHODS.contains(request.getMethod())) {
      return WebAnswer.onlyBy("GET, POST");
    }
    return CallPath.of(request.getPathInfo())
        .map(path -> answer(path, request, place))
        .orElseGet(() -> CallAnswers.noSuchCall(CallPath.VISITS));
  }

  private WebAnswer answer(CallPath path, HttpServletRequest request, DoorPlace place) {
    try {
      return heard(path, request, place);
    } catch (Refused busy) {
      return CallAnswers.notNow(path.visits());
    } catch (RuntimeException ours) {
      Failures.reply(ours);
      return CallAnswers.notNow(path.visits());
    }
  }

  private WebAnswer heard(CallPath path, HttpServletRequest request, DoorPlace place) {
    try {
      Inbound call = CallReader.read(request, path, clock);
      place.take();
      Optional<Told> told = visits.hear(path.account(), call);
      return told.map(it -> CallAnswers.of(it, path.visits()))
          .orElseGet(() -> CallAnswers.noSuchCall(path.visits()));
    } catch (Unreadable noCall) {
      return noCall.answer();
    }
  }
}
