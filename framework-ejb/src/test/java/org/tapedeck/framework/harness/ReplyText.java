package org.tapedeck.framework.harness;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;

/** A reply as a document without layout. */
final class ReplyText {

  private final XMLStreamWriter xml;

  private ReplyText(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String of(Reply reply) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new ReplyText(xml).result(reply);
      xml.flush();
      return text.toString();
    } catch (XMLStreamException failed) {
      throw new AssertionError(failed);
    }
  }

  private void result(Reply reply) throws XMLStreamException {
    xml.writeStartElement("PSApiResult");
    attributes(Map.of("primaryRC", "0", "secondaryRC", "0", "objectCount", "0"));
    if (reply.found().isPresent()) {
      collection(reply.found().get());
    }
    xml.writeEndElement();
  }

  private void collection(ViewCollection collection) throws XMLStreamException {
    xml.writeStartElement(collection.element());
    xml.writeAttribute("size", String.valueOf(collection.views().size()));
    attributes(collection.attributes());
    for (View view : collection.views()) {
      view(view);
    }
    xml.writeEndElement();
  }

  private void view(View view) throws XMLStreamException {
    xml.writeStartElement(view.element());
    attributes(view.attributes());
    properties(view.properties().asMap());
    for (ViewCollection nested : view.nested()) {
      collection(nested);
    }
    xml.writeEndElement();
  }

  private void properties(Map<String, String> properties) throws XMLStreamException {
    if (!properties.isEmpty()) {
      xml.writeStartElement("CassetteExtensionObject");
      for (Map.Entry<String, String> property : properties.entrySet()) {
        xml.writeStartElement("CassetteProperty");
        attributes(Map.of("propertyId", property.getKey(), "value", property.getValue()));
        xml.writeEndElement();
      }
      xml.writeEndElement();
    }
  }

  private void attributes(Map<String, String> attributes) throws XMLStreamException {
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      xml.writeAttribute(attribute.getKey(), attribute.getValue());
    }
  }
}
