package org.tapedeck.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.cassette.visit.Instruction;

/** The page as text; RedirectPageBrowserTest opens it. */
class RedirectPageTest {

  private static String get(String address, Duration pause) {
    return RedirectPage.of(new Instruction.Get(URI.create(address)), pause);
  }

  private static String post(String address, String name, String value) {
    return RedirectPage.of(
        new Instruction.Post(URI.create(address), List.of(new Instruction.Field(name, value))),
        Duration.ZERO);
  }

  /** Section 5.4: window.location, slashes escaped. */
  @Test
  void aGetHasTheScriptOfTheOriginal() {
    String page = get("http://google.co.uk/", Duration.ZERO);
    assertTrue(page.contains("window.location=\"http:\\/\\/google.co.uk\\/\";"), page);
    assertTrue(page.contains("<noscript><meta http-equiv=\"refresh\" content=\"0;url="), page);
  }

  @Test
  void aPauseIsKeptByTheBrowserItself() {
    String page = get("https://shop.example/t.1/", Duration.ofMillis(1500));
    assertTrue(page.contains("content=\"2;url=https://shop.example/t.1/\""), page);
    assertFalse(page.contains("<script"), page);
  }

  @Test
  void nothingBreaksOutOfAScript() {
    assertEquals(
        "\"\\u003C\\/script\\u003E\\u0022\\u0027\\u005C\\u0026\\u000A\\u2028\"",
        PageText.script("</script>\"'\\&\n\u2028"));
    String page = get("https://bank.example/?a='-alert(1)-'&b=c", Duration.ZERO);
    assertEquals(1, page.split("</script>", -1).length - 1, page);
    assertFalse(page.contains("='-"), page);
  }

  @Test
  void nothingBreaksOutOfAnAttribute() {
    String page = post("https://bank.example/", "\"><script>", "'\"><img src=x>\r\n");
    assertTrue(page.contains("name=\"&quot;&gt;&lt;script&gt;\""), page);
    assertTrue(page.contains("value=\"&#39;&quot;&gt;&lt;img src=x&gt;&#13;&#10;\""), page);
  }

  @Test
  void aPageNamesNothingElse() {
    String page = post("https://bank.example/", "a", "b");
    assertFalse(page.matches("(?s).*(src=|<link|@import|url\\().*"), page);
  }

  @Test
  void aPageOfTheBanksIsHandedOnAsItIs() {
    String page = "<html>\r\n<body onload='x()'>é&amp;</body>";
    assertEquals(page, RedirectPage.of(new Instruction.Html(page), Duration.ZERO));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://bank.example/",
        "file:///etc/hostname",
        "/relative",
        "https:///nowhere"
      })
  void aBuyerIsSentToPagesOnly(String address) {
    assertThrows(IllegalStateException.class, () -> get(address, Duration.ZERO));
    assertThrows(IllegalStateException.class, () -> post(address, "a", "b"));
  }

  @Test
  void aFormIsPostedByHttpsOnly() {
    assertThrows(IllegalStateException.class, () -> post("http://bank.example/", "a", "b"));
    assertTrue(post("http://127.0.0.1:8080/", "a", "b").contains("action=\"http://127"));
  }
}
