package org.tapedeck.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;

/** Whole documents (specification, section 4.3). */
class XmlReplyTest {

  @Test
  void aRefusalIsAnEmptyElementWithItsCodesInOrder() throws Exception {
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <PSApiResult primaryRC="3" secondaryRC="117" objectCount="0" merchantMessage="AMOUNT is missing."/>""",
        written(
            Reply.of(
                PrimaryReturnCode.PRC_PARAMETER_NOT_FOUND,
                SecondaryReturnCode.RC_AMOUNT,
                "AMOUNT is missing."),
            Optional.empty()));
  }

  @Test
  void successWithoutObjectsHasNoMessage() throws Exception {
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
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
  void aParserReadsBackWhatWasShown() throws Exception {
    String title = "<a href=\"x\">Café & 'Söhne' ]]> €</a>";
    Reply reply =
        Reply.found(
            new ViewCollection(
                "MerchantCollection",
                List.of(view("PSMerchant", Map.of("merchantTitle", title), Values.NONE))));
    byte[] document = written(reply, Optional.empty()).getBytes(StandardCharsets.UTF_8);
    assertEquals(
        title,
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(document))
            .getElementsByTagName("PSMerchant")
            .item(0)
            .getAttributes()
            .getNamedItem("merchantTitle")
            .getNodeValue());
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

  private static String written(Reply reply, Optional<String> dtdPath) throws XMLStreamException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XmlReply.write(reply, dtdPath, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
