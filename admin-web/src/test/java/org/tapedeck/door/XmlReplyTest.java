package org.tapedeck.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.Language;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.w3c.dom.Document;

/** Whole documents (specification, section 4.3). */
class XmlReplyTest {

  @Test
  void aRefusalIsAnEmptyElementWithItsCodesInOrder() throws Exception {
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE PSApiResult [...]>
        <PSApiResult primaryRC="3" secondaryRC="117" objectCount="0" merchantMessage="AMOUNT is missing."/>""",
        written(refusal(), Optional.empty()));
  }

  @Test
  void successWithoutObjectsHasNoMessage() throws Exception {
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE PSApiResult [...]>
        <PSApiResult primaryRC="0" secondaryRC="0" objectCount="0"/>""",
        written(Reply.success(), Optional.empty()));
  }

  @Test
  void collectionsAreNestedAndPropertiesComeBeforeThem() throws Exception {
    View payment = view("PSPayment", Map.of("paymentNumber", "1"), Values.NONE);
    View order =
        view(
                "PSOrder",
                inOrder("ID", "O:1:7", "amount", "1000"),
                Values.of(Map.of("b", "2", "a", "1")))
            .with(
                List.of(
                    new ViewCollection("PaymentCollection", List.of(payment)),
                    new ViewCollection("CreditCollection", List.of())));
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE PSApiResult [...]>
        <PSApiResult primaryRC="0" secondaryRC="0" objectCount="1">
          <OrderCollection size="1" withCredits="1" withPayments="1">
            <PSOrder ID="O:1:7" amount="1000">
              <CassetteExtensionObject>
                <CassetteProperty propertyId="a" value="1"/>
                <CassetteProperty propertyId="b" value="2"/>
              </CassetteExtensionObject>
              <PaymentCollection size="1">
                <PSPayment paymentNumber="1"/>
              </PaymentCollection>
              <CreditCollection size="0"/>
            </PSOrder>
          </OrderCollection>
        </PSApiResult>""",
        written(
            Reply.found(
                new ViewCollection(
                    "OrderCollection",
                    inOrder("withCredits", "1", "withPayments", "1"),
                    List.of(order))),
            Optional.empty()));
  }

  @Test
  void aQueryThatFindsNothingHasAnEmptyCollection() throws Exception {
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE PSApiResult [...]>
        <PSApiResult primaryRC="0" secondaryRC="0" objectCount="0">
          <OrderCollection size="0"/>
        </PSApiResult>""",
        written(Reply.found(new ViewCollection("OrderCollection", List.of())), Optional.empty()));
  }

  @Test
  void theDtdIsNamedWhereTheCallerHoldsIt() throws Exception {
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE PSApiResult SYSTEM "http://shop.example/a%22b.dtd">
        <PSApiResult primaryRC="0" secondaryRC="0" objectCount="0"/>""",
        written(Reply.success(), Optional.of("http://shop.example/a\"b.dtd")));
  }

  @Test
  void aParserReadsBackWhatWasShownAndFindsItValid() throws Exception {
    String title = "<a href=\"x\">Café & 'Söhne' ]]> €</a>";
    assertEquals(
        title,
        valid(Reply.found(new ViewCollection("MerchantCollection", List.of(merchant(title)))))
            .getElementsByTagName("PSMerchant")
            .item(0)
            .getAttributes()
            .getNamedItem("merchantTitle")
            .getNodeValue());
  }

  @Test
  void repliesWithoutObjectsAreValid() throws Exception {
    valid(Reply.success());
    valid(refusal());
    valid(Reply.found(new ViewCollection("OrderCollection", List.of())));
  }

  @Test
  void whatACassetteAddsIsValid() throws Exception {
    View settings =
        view("PSMerchantCassetteSettings", settings(), Values.of(Map.of("property", "<value>")));
    Document document =
        valid(
            Reply.found(
                new ViewCollection("MerchantCassetteSettingsCollection", List.of(settings))));
    assertEquals(1, document.getElementsByTagName("CassetteProperty").getLength());
  }

  @Test
  void whatTheDtdDoesNotDeclareIsFound() {
    View wrong = view("PSMerchant", Map.of("colour", "red"), Values.NONE);
    Reply reply = Reply.found(new ViewCollection("MerchantCollection", List.of(wrong)));
    assertThrows(AssertionError.class, () -> valid(reply));
  }

  @Test
  void messagesAreInTheCallersLanguage() throws Exception {
    String german = whole(refusal(), new Wanted(Optional.empty(), Language.GERMAN));
    assertEquals(
        "Ein notwendiges Schlüsselwort fehlt: AMOUNT.",
        Validity.parse(german).getDocumentElement().getAttribute("merchantMessage"));
  }

  /** Ten thousand orders leave while they are written: what has left needs no memory. */
  @Test
  void aLongReplyIsNotHeldBack() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int[] left = new int[1];
    List<View> views =
        new AbstractList<>() {
          @Override
          public View get(int index) {
            left[0] = out.size();
            return merchant("the merchant number " + index);
          }

          @Override
          public int size() {
            return 10_000;
          }
        };
    XmlReply.write(
        Reply.found(new ViewCollection("MerchantCollection", views)),
        new Wanted(Optional.empty(), Language.ENGLISH),
        out);
    assertTrue(left[0] > out.size() * 9 / 10, () -> left[0] + " of " + out.size());
  }

  private static Reply refusal() {
    return Reply.of(
        PrimaryReturnCode.PRC_PARAMETER_NOT_FOUND,
        SecondaryReturnCode.RC_AMOUNT,
        "AMOUNT is missing.");
  }

  private static View merchant(String title) {
    Map<String, String> attributes = standing();
    attributes.put("merchantNumber", "1");
    attributes.put("merchantTitle", title);
    attributes.put("twoPersonClose", "0");
    return view("PSMerchant", attributes, Values.NONE);
  }

  private static Map<String, String> settings() {
    Map<String, String> attributes = standing();
    attributes.put("merchantNumber", "1");
    attributes.put("cassette", "Paper");
    return attributes;
  }

  private static Map<String, String> standing() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String flag : List.of("enabled", "active", "valid", "changesPending")) {
      attributes.put(flag, "1");
    }
    return attributes;
  }

  private static View view(String element, Map<String, String> attributes, Values properties) {
    return new View(element, attributes, properties, List.of());
  }

  private static Map<String, String> inOrder(
      String first, String one, String second, String other) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put(first, one);
    attributes.put(second, other);
    return attributes;
  }

  /** The document; the DTD inside it is cut short. */
  private static String written(Reply reply, Optional<String> dtdPath) throws XMLStreamException {
    return whole(reply, new Wanted(dtdPath, Language.ENGLISH))
        .replaceFirst("(?s)PSApiResult \\[.*?\n]>", "PSApiResult [...]>");
  }

  private static String whole(Reply reply, Wanted wanted) throws XMLStreamException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XmlReply.write(reply, wanted, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Document valid(Reply reply) throws Exception {
    return Validity.parse(whole(reply, new Wanted(Optional.empty(), Language.ENGLISH)));
  }
}
