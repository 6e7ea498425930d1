package org.tapedeck.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.Language;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.testkit.Fuzz;
import org.tapedeck.testkit.Garbage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever comes in is a form or is refused; whatever is shown is a valid document. */
class GarbageTest {

  private static final int FORMS = 20_000;
  private static final int DOCUMENTS = 500;

  private static final String FORM =
      "OPERATION=ACCEPTPAYMENT&AMOUNT=10&%24PAN=4111111111111111&MERCHANTTITLE=Caf%C3%A9+%26&";

  private static final String[] STRANGE = {
    "]]>",
    "&amp;",
    "&#1;",
    "<!--",
    "-->",
    "<?x?>",
    "\"",
    "'",
    "\u0000",
    "\u0001",
    "\u000B",
    "\u001F",
    "\u007F",
    "\u0085",
    "\u2028",
    "\uFFFE",
    "\uFFFF",
    "\uD800",
    "\uDC00",
    "\uDBFF\uDFFF",
    "\uD83D\uDE00",
    "\uFEFF",
    "\u202E",
    "\t",
    "\n",
    "\r\n",
    "  ",
    "%dtd;",
    "<!DOCTYPE x>"
  };

  @Test
  void anyBytesAreAFormOrAreRefused() {
    byte[] sound = FORM.getBytes(StandardCharsets.US_ASCII);
    Charset[] charsets = {
      StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII
    };
    Fuzz.inputs(
        FORMS,
        random -> {
          byte[] body = Garbage.like(random, sound);
          try {
            Form.read(new ByteArrayInputStream(body), charsets[random.nextInt(charsets.length)]);
          } catch (Refused refused) {
            assertEquals(PrimaryReturnCode.PRC_INPUT_ERROR, refused.reply().primary());
          }
        });
  }

  @Test
  void whateverIsShownIsValidAndIsReadBack() {
    Fuzz.inputs(
        DOCUMENTS,
        random -> {
          String title = text(random);
          String value = text(random);
          String message = text(random);
          assertEquals(
              shown(title), first(merchant(title), "PSMerchant").getAttribute("merchantTitle"));
          assertEquals(
              shown(value), first(settings(value), "CassetteProperty").getAttribute("value"));
          assertFalse(parsed(refusal(message)).getDocumentElement().hasChildNodes());
        });
  }

  /** What XML cannot say is a replacement character instead, and white space is one blank each. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.replace("\r\n", " ").codePoints().forEach(one -> shown.appendCodePoint(shown(one)));
    return shown.toString();
  }

  private static int shown(int one) {
    boolean white = one == '\t' || one == '\n' || one == '\r';
    boolean can = one >= 0x20 && one <= 0xD7FF || one >= 0xE000 && one <= 0xFFFD || one >= 0x10000;
    return white ? ' ' : can ? one : 0xFFFD;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int parts = random.nextInt(6); parts >= 0; parts--) {
      if (random.nextBoolean()) {
        text.append(STRANGE[random.nextInt(STRANGE.length)]);
      } else {
        text.append((char) random.nextInt(random.nextBoolean() ? 128 : 65536));
      }
    }
    return text.toString();
  }

  private static Reply merchant(String title) {
    Map<String, String> attributes = standing();
    attributes.put("merchantTitle", title);
    attributes.put("twoPersonClose", "0");
    return found("MerchantCollection", "PSMerchant", attributes, Values.NONE);
  }

  private static Reply settings(String value) {
    Map<String, String> attributes = standing();
    attributes.put("cassette", "Paper");
    return found(
        "MerchantCassetteSettingsCollection",
        "PSMerchantCassetteSettings",
        attributes,
        Values.of(Map.of("a", value)));
  }

  private static Map<String, String> standing() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String flag : List.of("enabled", "active", "valid", "changesPending")) {
      attributes.put(flag, "1");
    }
    attributes.put("merchantNumber", "1");
    return attributes;
  }

  private static Reply found(
      String collection, String element, Map<String, String> attributes, Values properties) {
    View view = new View(element, attributes, properties, List.of());
    return Reply.found(new ViewCollection(collection, List.of(view)));
  }

  private static Reply refusal(String message) {
    return Reply.of(PrimaryReturnCode.PRC_INPUT_ERROR, SecondaryReturnCode.RC_KEYWORD, message);
  }

  private static Element first(Reply reply, String element) throws Exception {
    return (Element) parsed(reply).getElementsByTagName(element).item(0);
  }

  private static Document parsed(Reply reply) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XmlReply.write(reply, new Wanted(Optional.empty(), Language.ENGLISH), out);
    return Validity.parse(out.toString(StandardCharsets.UTF_8));
  }
}
