package org.tapedeck.redirect.ticketswitch;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.redirect.SafeXml;

/** What XML can carry, and how. */
class XmlTextTest {

  @ParameterizedTest
  @CsvSource({
    "PaRes,   true",
    "MD,      true",
    "_x-1.y,  true",
    "na\u00EFve, true",
    "xml,     true",
    "a[b],    false",
    "1x,      false",
    "-x,      false",
    "'',      false",
    "' ',     false",
    "a:b,     false",
    "a b,     false",
    "a/,      false",
    "a>b,     false",
    "a=b,     false",
    "'a\n',   false",
    "\u0645,  false",
    "\u00D7,  false",
  })
  void namesThatEveryParserTakes(String name, boolean legal) throws Exception {
    assertEquals(legal, XmlText.isName(name));
    if (legal) {
      String element = "<" + name + "/>";
      assertEquals(name, SafeXml.root(element.getBytes("UTF-8")).getNodeName());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " a ",
        "\r\n\r",
        "\t",
        "\n",
        "<a>&amp;]]>",
        "\u00E9\u062A",
        "\uD83D\uDE00",
        "\u007F\u0085\u2028",
        "\uFFFD",
        "&#13;",
      })
  void textsComeOutAsTheyWentIn(String text) throws Exception {
    byte[] document = ("<a>" + XmlText.of(text) + "</a>").getBytes(US_ASCII);
    assertEquals(text, SafeXml.root(document).getTextContent());
  }

  @Test
  void whatXmlForbidsIsLeftOut() {
    assertEquals(
        "ab",
        XmlText.of("a\u0000\u0008\u000B\u001F\uFFFE\uFFFF\uD83D\uDC00b".replace("\uDC00", "")));
    assertEquals("", XmlText.of("\uDE00\uD83D"));
  }
}
