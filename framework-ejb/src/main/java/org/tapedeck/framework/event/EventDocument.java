package org.tapedeck.framework.event;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tapedeck.framework.command.XmlText;
import org.tapedeck.framework.lifecycle.StateWord;

/** An event as a listener gets it: one element, its attributes as in replies (docs/events.md). */
final class EventDocument {

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private static final Map<String, Function<Waiting, Object>> ATTRIBUTES = new LinkedHashMap<>();

  static {
    // spotless:off
    row("id",                 Waiting::eventId);
    row("eventType",          it -> it.notice().eventType());
    row("event",              it -> it.notice().eventName());
    row("time",               it -> it.notice().occurredMillis());
    row("merchantNumber",     it -> it.notice().merchantNumber() == 0 ? null : it.notice().merchantNumber());
    row("cassette",           it -> it.notice().cassetteName().isEmpty() ? null : it.notice().cassetteName());
    row("object",             it -> it.notice().kind().word());
    row("objectId",           it -> it.isFinancial() ? it.notice().objectId() : null);
    row("orderNumber",        it -> it.isOf(ObjectKind.ORDER, ObjectKind.PAYMENT, ObjectKind.CREDIT) ? it.part(2) : null);
    row("paymentNumber",      it -> it.isOf(ObjectKind.PAYMENT) ? it.part(3) : null);
    row("creditNumber",       it -> it.isOf(ObjectKind.CREDIT) ? it.part(3) : null);
    row("batchNumber",        it -> it.isOf(ObjectKind.BATCH) ? it.part(2) : null);
    row("oldState",           it -> word(it, it.notice().oldState()));
    row("newState",           it -> word(it, it.notice().newState()));
    row("amount",             it -> it.isOf(ObjectKind.ORDER, ObjectKind.CREDIT) ? it.money(it.notice().amount()) : null);
    row("approveAmount",      it -> it.isOf(ObjectKind.PAYMENT) ? it.money(it.notice().amount()) : null);
    row("depositAmount",      it -> it.isOf(ObjectKind.PAYMENT) ? it.money(it.notice().depositAmount()) : null);
    row("totalPaymentAmount", it -> it.isOf(ObjectKind.BATCH) ? it.money(it.notice().depositAmount()) : null);
    row("totalCreditAmount",  it -> it.isOf(ObjectKind.BATCH) ? it.money(it.notice().creditAmount()) : null);
    row("amountExp10",        Waiting::exponent);
    row("currency",           Waiting::currency);
    // spotless:on
  }

  private EventDocument() {}

  private static void row(String attribute, Function<Waiting, Object> value) {
    ATTRIBUTES.put(attribute, value);
  }

  private static String word(Waiting event, String state) {
    return state == null || state.equals("NONE")
        ? null
        : StateWord.of(event.notice().kind().word(), state);
  }

  static byte[] of(Waiting event) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeEmptyElement("PSEvent");
      for (Map.Entry<String, Function<Waiting, Object>> row : ATTRIBUTES.entrySet()) {
        Object value = row.getValue().apply(event);
        if (value != null) {
          xml.writeAttribute(row.getKey(), XmlText.of(value.toString()));
        }
      }
      xml.writeEndDocument();
      xml.flush();
      return bytes.toByteArray();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("an event document cannot be written", impossible);
    }
  }
}
