package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The journal as the shipped jar gives it out and verifies it (docs/journal.md). */
class JournalIT {

  private static final Duration LIMIT = Duration.ofSeconds(120);
  private static final String PAN = "4012888888881881";
  private static final String MASKED = "401288******1881";
  private static final String CVV = "9173";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Stage stage = Stage.shared();
  private final Shop shop = stage.openShop();
  private final Path folder = Folders.fresh("journal");

  JournalIT() throws IOException, InterruptedException {}

  @Test
  void whoDidWhatIsGivenOutAndVerifiedWithoutTheServer() throws Exception {
    buy();
    assertEquals(401, get(Optional.empty()).statusCode());
    assertEquals(403, get(Optional.of(shop.clerk())).statusCode());
    assertEquals(405, answer(request(admin()).POST(BodyPublishers.noBody())).statusCode());
    HttpResponse<String> journal = get(admin());
    assertEquals(200, journal.statusCode());
    assertEquals("no-store", journal.headers().firstValue("Cache-Control").orElse(""));
    assertTells(journal.body());
    assertVerified(journal.body());
    assertTrue(
        stage.server().program().output().contains("journal: the chain ends at "),
        "the head is in the log");
  }

  private void buy() throws IOException, InterruptedException {
    Reply reply =
        say(
            "ACCEPTPAYMENT ORDERNUMBER=1 PAYMENTTYPE=VisaNet CURRENCY=840 AMOUNTEXP10=-2"
                + " AMOUNT=1200 $ACCOUNTNUMBER=1 APPROVEFLAG=1 DEPOSITFLAG=1 PAYMENTNUMBER=1"
                + " PAYMENTAMOUNT=1200 $AVS.STREETADDRESS=Main $AVS.POSTALCODE=85284"
                + " $EXPIRY=203012 $CARDVERIFYCODE="
                + CVV
                + " $PAN="
                + PAN);
    assertEquals(0, reply.code("primaryRC"), reply.text());
  }

  /** The clerk asks for one life, the administrator gets everything; both read the same. */
  private void assertTells(String journal) throws IOException, InterruptedException {
    Reply life = say("QUERYJOURNAL ORDERNUMBER=1 PAYMENTNUMBER=1");
    String whats =
        "command state state asked sent received state answered".replace(" ", ".*what=\"");
    assertTrue(
        Pattern.compile("what=\"" + whats, Pattern.DOTALL).matcher(life.text()).find(),
        life.text());
    for (String told : List.of(life.text(), journal)) {
      assertTrue(told.contains("PAYMENT " + shop.merchantNumber() + ":1:1"), told);
      assertFalse(told.contains(PAN));
    }
    assertMasked(life.elements("PSJournalEntry").stream().map(entry -> entry.get("text")).toList());
    assertMasked(ownWords(journal));
  }

  /** Ids, hashes and other shops' numbers have any digits; words have not. */
  private List<String> ownWords(String journal) {
    String own = "\"life\":\"[A-Z]+ %d:.*\"text\":\"((?:[^\"\\\\]|\\\\.)*)\"";
    return Pattern.compile(own.formatted(shop.merchantNumber()))
        .matcher(journal)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static void assertMasked(List<String> words) {
    String all = String.join("\n", words);
    assertTrue(all.contains(MASKED), all);
    // The field that has the code in it, all of it.
    assertTrue(all.contains("<FS>**************<ETX>"), all);
    assertFalse(all.contains("00711" + CVV) || all.contains("CARDVERIFYCODE=" + CVV), all);
    // On the wire a time of the day may look like the expiry.
    assertTrue(words.stream().anyMatch(word -> word.startsWith("ACCEPTPAYMENT ")), all);
    words.stream()
        .filter(word -> !word.matches("(?s)[<>] .*"))
        .forEach(word -> assertFalse(word.contains("203012"), word));
  }

  private void assertVerified(String journal) throws IOException, InterruptedException {
    Matcher head =
        Pattern.compile("\\{\"head\":\"(\\d+)\",\"hash\":\"(\\w+)\"}\n").matcher(journal);
    assertTrue(head.find() && head.end() == journal.length(), journal);
    String links = head.group(1);
    String hash = head.group(2);
    assertEquals(
        "0 intact: " + links + " links, the last one " + hash, verified(journal, links, hash));
    String other = journal.replaceFirst("(?<=\"position\":\"3\",.{1,60}\"who\":\")a", "b");
    assertFalse(other.equals(journal));
    assertEquals(
        "1 broken at position 3: hash: it does not fit what the entry says", verified(other));
    assertEquals(
        "1 broken at position 2: hash: it is not the one that was noted",
        verified(journal, "2", hash));
    assertTrue(verified("", "of", "too", "many").startsWith("2 java -jar tapedeck.jar"));
  }

  /** The exit code, and what is said. */
  private String verified(String journal, String... noted)
      throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("journal.jsonl"), journal);
    List<String> arguments = new ArrayList<>(List.of("-jar", System.getProperty("tapedeck.jar")));
    arguments.addAll(List.of("--verify-journal", file.toString()));
    arguments.addAll(List.of(noted));
    Program program = Program.start(folder.resolve("verify.log"), "intact", arguments);
    return program.awaitEnd() + " " + program.output().strip();
  }

  private Reply say(String words) throws IOException, InterruptedException {
    Map<String, String> keywords = new LinkedHashMap<>();
    keywords.put("ETAPIVERSION", "3");
    keywords.put("MERCHANTNUMBER", Integer.toString(shop.merchantNumber()));
    String[] pairs = words.split(" ");
    keywords.put("OPERATION", pairs[0]);
    for (int i = 1; i < pairs.length; i++) {
      String[] pair = pairs[i].split("=", 2);
      keywords.put(pair[0], pair[1]);
    }
    return stage.send(Optional.of(shop.clerk()), keywords);
  }

  private HttpResponse<String> get(Optional<Login> login) throws IOException, InterruptedException {
    return answer(request(login).GET());
  }

  private HttpResponse<String> answer(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(Optional<Login> login) {
    String server = "http://127.0.0.1:" + stage.server().port();
    URI address = URI.create(server + "/webapp/PaymentManager/journal");
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(LIMIT);
    login.ifPresent(who -> request.header("Authorization", who.basic()));
    return request;
  }

  private Optional<Login> admin() {
    return Optional.of(stage.administrator());
  }
}
