package org.tapedeck.hostsim.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.tapedeck.hostsim.frame.Damage;
import org.tapedeck.hostsim.frame.Frame;
import org.tapedeck.hostsim.talks.Play;
import org.tapedeck.hostsim.talks.Request;
import org.tapedeck.hostsim.talks.Step;
import org.tapedeck.hostsim.talks.Words;

/** A talk played to a client of the gateway, who sees nothing of the signals behind it. */
final class GatewayPlay {
  private final HttpExchange exchange;
  private final Deliveries deliveries;
  private final Answering answering;
  private final Play play;
  private final Request request;
  private final ByteArrayOutputStream before = new ByteArrayOutputStream();

  GatewayPlay(HttpExchange exchange, Deliveries deliveries, Answering answering) {
    this.exchange = exchange;
    this.deliveries = deliveries;
    this.answering = answering;
    this.play = answering.play().orElseThrow();
    this.request = answering.request().orElseThrow();
  }

  void go() throws IOException {
    from(0);
  }

  /** No thread waits in a pause. */
  private void from(int first) throws IOException {
    for (int at = first; at < play.steps().size(); at++) {
      Step step = play.steps().get(at);
      play.begins(step);
      switch (step.verb()) {
        case PAUSE -> {
          int next = at + 1;
          deliveries.later(exchange, step.pause(), () -> from(next));
          return;
        }
        case BOOK -> book(step);
        case SAY_BYTES -> before.writeBytes(step.octets());
        case SAY_SIGNAL, SAY_NAK -> {}
        default -> last(step);
      }
    }
  }

  private void book(Step step) {
    if (step.books()) {
      request.booked();
    }
  }

  private void last(Step step) throws IOException {
    switch (step.verb()) {
      case ANSWER -> answer(step.words());
      case SILENCE -> deliveries.silence(exchange);
      case END -> deliveries.error(exchange, GatewayError.HOST_LOST);
      case GATEWAY -> deliveries.error(exchange, GatewayError.numbered(step.number()));
      case GO_ON -> deliveries.deliver(exchange, answering.usual().get());
      default -> exchange.close();
    }
  }

  private void answer(Words words) throws IOException {
    Optional<byte[]> frame =
        Optional.of(request.said(words))
            .filter(text -> !text.isEmpty())
            .map(text -> new Frame(text, true).octets());
    if (frame.isEmpty()) {
      exchange.close();
      return;
    }
    before.writeBytes(spoilt(words, frame.get()));
    byte[] octets = before.toByteArray();
    deliveries.answer(exchange, octets, words.spoilt().startsWith("half"));
  }

  private static byte[] spoilt(Words words, byte[] frame) {
    return switch (words.spoilt()) {
      case "wrong-lrc", "wrong-lrc-once" -> Damage.lrc(frame);
      case "wrong-parity" -> Damage.parity(frame);
      case "twice" -> Damage.twice(frame);
      default -> frame;
    };
  }
}
