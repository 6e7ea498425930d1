package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Callers speak in the character set and hear in the language that they say. */
class CallersIT {

  private static final String FORM = "application/x-www-form-urlencoded";

  private final Stage stage = Stage.shared();
  private final Door door = new Door(stage.server().port());

  CallersIT() throws IOException, InterruptedException {}

  /** The original's client names the character set where a compression should stand. */
  @Test
  void theOriginalsClientIsUnderstood() throws Exception {
    Shop own = stage.openShop();
    String number = Integer.toString(own.merchantNumber());
    String title = "OPERATION=MODIFYMERCHANT&ETAPIVERSION=3&MERCHANTTITLE=Caf%E9";
    HttpRequest.Builder request =
        door.request(Optional.of(stage.administrator()))
            .header("Content-Type", FORM)
            .header("Content-Encoding", "8859_1")
            .header("Accept", "application/XML")
            .header("Accept-Language", "en-US")
            .header("User-Agent", "Java PaymentServerClient")
            .POST(BodyPublishers.ofString(title + "&MERCHANTNUMBER=" + number));
    assertEquals(0, reply(door.answer(request)).code("primaryRC"));
    Reply merchants =
        stage.send(
            Optional.of(stage.administrator()),
            Map.of("OPERATION", "QUERYMERCHANTS", "ETAPIVERSION", "3", "MERCHANTNUMBER", number));
    assertEquals("Café", merchants.elements("PSMerchant").get(0).get("merchantTitle"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          wanted                     | language | message
          de                         | de       | Ein notwendiges Schlüsselwort fehlt: OPERATION.
          de-AT                      | de       | Ein notwendiges Schlüsselwort fehlt: OPERATION.
          fr, de;q=0.7, en;q=0.2     | de       | Ein notwendiges Schlüsselwort fehlt: OPERATION.
          fr                         | en       | The keyword OPERATION is missing.
          de;q=0                     | en       | The keyword OPERATION is missing.
          de;q=nonsense              | en       | The keyword OPERATION is missing.
          """)
  void aMessageIsInTheCallersLanguage(String wanted, String language, String message)
      throws Exception {
    HttpResponse<String> response =
        door.answer(
            door.request(Optional.of(stage.administrator()))
                .header("Content-Type", FORM)
                .header("Accept-Language", wanted)
                .POST(BodyPublishers.ofString("")));
    assertEquals(language, response.headers().firstValue("Content-Language").orElse(""));
    assertEquals(message, reply(response).root().getAttribute("merchantMessage"));
  }

  private static Reply reply(HttpResponse<String> response) {
    return Reply.of(response.statusCode(), response.body());
  }
}
