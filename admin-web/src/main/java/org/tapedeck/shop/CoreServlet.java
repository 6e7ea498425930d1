package org.tapedeck.shop;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.tapedeck.door.InTime;
import org.tapedeck.door.Nobody;
import org.tapedeck.door.Unavailable;
import org.tapedeck.framework.command.Failures;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.DoorPlace;
import org.tapedeck.framework.flow.DoorPlaces;
import org.tapedeck.framework.merchant.Realm;
import org.tapedeck.framework.purchase.CardConnection;
import org.tapedeck.framework.purchase.CryptoBlocks;
import org.tapedeck.framework.purchase.Purchases;

/**
 * Takes calls of shops by HTTP POST: bare XML, whose root is the method (redirect specification,
 * section 5.1). Whatever the answer, the status is 200, as shops of the original expect; only who
 * does not post gets 405, whose body does not come to its end 408, and whose body is too long 413.
 */
@WebServlet(Nobody.SHOP)
public class CoreServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject private transient Purchases purchases;
  @Inject private transient CryptoBlocks blocks;
  @Inject private transient Realm realm;
  @Inject private transient CardConnection connection;
  @Inject private transient DoorPlaces places;
  @Inject private transient Clock clock;

  public CoreServlet() {}

  CoreServlet(
      Purchases purchases,
      CryptoBlocks blocks,
      Realm realm,
      CardConnection connection,
      DoorPlaces places,
      Clock clock) {
    this.purchases = purchases;
    this.blocks = blocks;
    this.realm = realm;
    this.connection = connection;
    this.places = places;
    this.clock = clock;
  }

  /** The place is kept until the answer is written. */
  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (DoorPlace place = places.none()) {
      write(answer(request, response, place), response);
    }
  }

  private Node answer(HttpServletRequest request, HttpServletResponse response, DoorPlace place) {
    try {
      Element root = root(request);
      place.take();
      return answer(root, request);
    } catch (NoCall unreadable) {
      response.setStatus(unreadable.status());
      return ScriptError.DATA.answer(Optional.of(unreadable.getMessage()));
    } catch (NotHeard nobody) {
      return nobody.error().answer();
    } catch (RuntimeException failure) {
      return Refusals.in(failure)
          .map(it -> refused(it.reply(), response))
          .orElseGet(() -> ScriptError.ofFailure(Failures.reply(failure)));
    }
  }

  private static Node refused(Reply reply, HttpServletResponse response) {
    if (reply.isBusy()) {
      response.setIntHeader("Retry-After", Unavailable.RETRY_AFTER);
    }
    return ScriptError.of(reply);
  }

  private Element root(HttpServletRequest request) throws NoCall {
    if (!"POST".equals(request.getMethod())) {
      throw new NoCall(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Calls are sent by POST.");
    }
    try {
      return CallText.read(new InTime(request.getInputStream(), clock));
    } catch (IOException broken) {
      throw new NoCall(HttpServletResponse.SC_REQUEST_TIMEOUT, "The body could not be read.");
    }
  }

  private Node answer(Element root, HttpServletRequest request) throws NoCall {
    Method method =
        Method.of(root.name())
            .orElseThrow(() -> new NoCall(HttpServletResponse.SC_OK, "There is no such method."));
    Call call =
        new Callers(realm, blocks)
            .call(method, root, request.getRemoteAddr(), connection.isFit(Way.of(request)));
    return new Methods(purchases, blocks).answer(call);
  }

  private static void write(Node answer, HttpServletResponse response) throws IOException {
    byte[] body = answer.document().getBytes(StandardCharsets.UTF_8);
    if (response.getStatus() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
      response.setHeader("Allow", "POST");
    }
    response.setContentType("text/xml;charset=UTF-8");
    response.setContentLength(body.length);
    response.setHeader("Content-Language", InfoAnswer.LANGUAGE);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.getOutputStream().write(body);
  }
}
