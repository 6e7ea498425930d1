package org.tapedeck.buyer;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.tapedeck.door.Nobody;
import org.tapedeck.framework.command.Failures;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.flow.DoorPlace;
import org.tapedeck.framework.flow.DoorPlaces;
import org.tapedeck.framework.receipt.Receipt;
import org.tapedeck.framework.receipt.ReceiptReading;
import org.tapedeck.framework.visit.BuyerState;
import org.tapedeck.framework.visit.Standing;
import org.tapedeck.framework.visit.Visits;

/**
 * A buyer's pages: {@code visit/TOKEN} sends him away, {@code visit/TOKEN/wait} shows what has
 * become of it. Whoever knows the token is the buyer; no cookie is read or set, and a login counts
 * for nothing.
 */
@WebServlet(Nobody.VISIT + "/*")
public class VisitServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject private transient Visits visits;
  @Inject private transient DoorPlaces places;
  @Inject private transient ReceiptReading receipts;

  public VisitServlet() {}

  VisitServlet(Visits visits, DoorPlaces places, ReceiptReading receipts) {
    this.visits = visits;
    this.places = places;
    this.receipts = receipts;
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
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    String root =
        "../".repeat((int) Math.max(0, path.chars().filter(one -> one == '/').count() - 1));
    try {
      place.take();
      return VisitPath.of(path)
          .map(it -> page(it, request))
          .orElseGet(() -> Asset.at(path).flatMap(it -> by("GET", request, it::found)))
          .orElseGet(() -> Pages.nothingHere(HttpServletResponse.SC_NOT_FOUND, root));
    } catch (Refused busy) {
      return Pages.notNow(root);
    } catch (RuntimeException ours) {
      Failures.reply(ours);
      return Pages.notNow(root);
    }
  }

  /** The table of pages. */
  private Optional<WebAnswer> page(VisitPath path, HttpServletRequest request) {
    String token = path.token();
    // spotless:off
    return switch (path.page()) {
      case ""                -> by("GET",  request, () -> departure(token));
      case VisitPath.WAIT    -> by("GET",  request, () -> visits.standing(token).map(it -> waiting(it, token, request)));
      case VisitPath.STATE   -> by("GET",  request, () -> visits.standing(token).map(VisitServlet::state));
      case VisitPath.AGAIN   -> by("POST", request, () -> visits.standing(token).map(it -> again(token)));
      case VisitPath.RECEIPT -> by("GET",  request, () -> receipt(token).map(ReceiptAnswers::page));
      case VisitPath.RECEIPT_PDF -> by("GET", request, () -> receipt(token).map(ReceiptAnswers::pdf));
      default                -> Optional.empty();
    };
    // spotless:on
  }

  private static Optional<WebAnswer> by(
      String method, HttpServletRequest request, Supplier<Optional<WebAnswer>> answer) {
    return method.equals(request.getMethod())
        ? answer.get()
        : Optional.of(WebAnswer.onlyBy(method));
  }

  /** A visit that is not to be begun any more is shown as it stands. */
  private Optional<WebAnswer> departure(String token) {
    Optional<WebAnswer> away = visits.depart(token).map(DeparturePage::of);
    return away.or(
        () -> visits.standing(token).map(it -> WebAnswer.seeOther(token + "/" + VisitPath.WAIT)));
  }

  /** Whoever is to be somewhere else need not wait here. */
  private static WebAnswer waiting(Standing standing, String token, HttpServletRequest request) {
    Optional<String> departure =
        Optional.of("../" + token).filter(it -> standing.state() == BuyerState.SENT_ON);
    return standing
        .onward()
        .filter(WaitPage::isWeb)
        .map(URI::toASCIIString)
        .or(() -> departure)
        .map(WebAnswer::seeOther)
        .orElseGet(() -> WaitPage.of(standing, Looks.in(request.getQueryString())));
  }

  private WebAnswer again(String token) {
    return WebAnswer.seeOther(visits.again(token).map(it -> "../" + it).orElse(VisitPath.WAIT));
  }

  /** Nothing before the payment is paid, whatever there is. */
  private Optional<Receipt> receipt(String token) {
    return visits
        .standing(token)
        .filter(it -> it.state() == BuyerState.PAID)
        .flatMap(it -> receipts.find(it.paymentId()));
  }

  private static WebAnswer state(Standing standing) {
    String json =
        Json.createObjectBuilder()
            .add(VisitPath.STATE, WaitPage.word(standing.state()))
            .build()
            .toString();
    return WebAnswer.of(HttpServletResponse.SC_OK, "application/json", Policy.NOTHING, json);
  }
}
