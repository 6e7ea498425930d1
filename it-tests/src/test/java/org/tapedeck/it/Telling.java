package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells one story: sends its commands, and compares what comes back with what it says. */
final class Telling {

  private static final List<String> SUCCESS = List.of("PRC_OPERATION_SUCCESS", "RC_NONE");

  private final Stage stage;
  private final Shop shop;
  private final List<String> secrets = new ArrayList<>();
  private Reply reply;
  private boolean awaitsCodes;

  static void story(String name) throws IOException, InterruptedException {
    Telling telling = new Telling(Stage.shared());
    for (Line line : Line.read(Glossary.resource("stories/" + name + ".story"))) {
      try {
        telling.tell(line);
      } catch (AssertionError different) {
        String where = name + ", " + line + "\n";
        throw new AssertionError(where + different.getMessage(), different);
      }
    }
    telling.finish();
  }

  Telling(Stage stage) throws IOException, InterruptedException {
    this.stage = stage;
    this.shop = stage.openShop();
  }

  /** A command whose codes the story does not name has to succeed. */
  void tell(Line line) throws IOException, InterruptedException {
    if (line.kind() != '<') {
      finish();
    }
    switch (line.kind()) {
      case '>' -> send(line.words());
      case '<' -> checkCodes(line.words());
      case '=' -> checkReply(expectation(line));
      case '@' -> checkBooks(expectation(line));
      default -> happen(line.words());
    }
  }

  void finish() {
    if (awaitsCodes) {
      checkCodes(SUCCESS);
    }
  }

  private void send(List<String> words) throws IOException, InterruptedException {
    Map<String, String> headers = Line.headers(words);
    List<String> said = words.stream().filter(word -> !Line.isHeader(word)).toList();
    Map<String, String> keywords = Phrases.keywords(said.subList(1, said.size()), this::meaning);
    remember(keywords.get("$PAN"));
    remember(keywords.get("$CARDVERIFYCODE"));
    reply = stage.send(login(words.get(0)), keywords, headers);
    awaitsCodes = true;
    secrets.forEach(secret -> assertFalse(reply.text().contains(secret), "the reply tells it"));
  }

  private void remember(String secret) {
    if (secret != null) {
      secrets.add(secret.length() > 4 ? secret : "\"" + secret + "\"");
    }
  }

  private Optional<Login> login(String who) {
    return switch (who) {
      case "admin" -> Optional.of(stage.administrator());
      case "clerk" -> Optional.of(shop.clerk());
      case "forger" -> Optional.of(new Login(shop.clerk().user(), "not the clerk's"));
      case "nobody" -> Optional.empty();
      default -> throw new IllegalArgumentException("who is " + who + "?");
    };
  }

  private String meaning(String value) throws IOException, InterruptedException {
    return switch (value) {
      case "{clerk}" -> shop.clerk().user();
      case "{other-shop}" -> Integer.toString(stage.openShop().merchantNumber());
      case "{authority}" -> stage.host().authority();
      case "{strangers-authority}" -> stage.strangersAuthority();
      case "{port}" -> Integer.toString(stage.host().port());
      case "{line-port}" -> Integer.toString(stage.host().linePort());
      case "{fhms-line-port}" -> Integer.toString(stage.host().fhmsLinePort());
      case "{free-port}" -> Integer.toString(Tapedeck.freePort());
      default -> value.replace("{shop}", Integer.toString(shop.merchantNumber()));
    };
  }

  private void checkCodes(List<String> words) {
    awaitsCodes = false;
    int status = words.size() > 2 ? Integer.parseInt(words.get(2).split("=")[1]) : 200;
    assertEquals(status, reply.httpStatus(), "HTTP status");
    assertEquals(Phrases.code(words.get(0)), reply.code("primaryRC"), reply::text);
    assertEquals(Phrases.code(words.get(1)), reply.code("secondaryRC"), reply::text);
  }

  private Expectation expectation(Line line) {
    String shopNumber = Integer.toString(shop.merchantNumber());
    return Expectation.of(
        line.words().stream().map(word -> word.replace("{shop}", shopNumber)).toList());
  }

  private void checkReply(Expectation expectation) {
    expectation.check(reply.elements(expectation.kind()));
  }

  private void checkBooks(Expectation expectation) throws IOException, InterruptedException {
    expectation.check(books().entries(expectation.kind()));
  }

  /** Whatever was answered is right. */
  void forget() {
    awaitsCodes = false;
  }

  Shop shop() {
    return shop;
  }

  Reply reply() {
    return reply;
  }

  Books books() throws IOException, InterruptedException {
    return Books.of(stage.host(), shop);
  }

  private void happen(List<String> words) throws InterruptedException {
    assertEquals(List.of("killed", "and", "started", "again"), words);
    stage.server().killAndStart();
  }
}
