package org.tapedeck.door;

import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.Language;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.command.XmlText;

/** Writes what a reply shows, an element to a line. */
final class ViewWriter {

  private final XMLStreamWriter xml;
  private int depth;

  ViewWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  void result(Reply reply, Language language) throws XMLStreamException {
    open("PSApiResult", reply.found().isPresent());
    attribute("primaryRC", reply.primary().number());
    attribute("secondaryRC", reply.secondary());
    attribute("objectCount", reply.found().map(found -> found.views().size()).orElse(0));
    String message = language.message(reply);
    if (!message.isEmpty()) {
      attribute("merchantMessage", message);
    }
    if (reply.found().isPresent()) {
      collection(reply.found().get());
    }
    close(reply.found().isPresent());
  }

  private void collection(ViewCollection collection) throws XMLStreamException {
    open(collection.element(), !collection.views().isEmpty());
    attribute("size", collection.views().size());
    attributes(collection.attributes());
    for (View view : collection.views()) {
      view(view);
    }
    close(!collection.views().isEmpty());
  }

  private void view(View view) throws XMLStreamException {
    boolean filled = !view.properties().isEmpty() || !view.nested().isEmpty();
    open(view.element(), filled);
    attributes(view.attributes());
    properties(view.properties());
    for (ViewCollection nested : view.nested()) {
      collection(nested);
    }
    close(filled);
  }

  private void properties(Values properties) throws XMLStreamException {
    if (properties.isEmpty()) {
      return;
    }
    open("CassetteExtensionObject", true);
    for (Map.Entry<String, String> one : new TreeMap<>(properties.asMap()).entrySet()) {
      open("CassetteProperty", false);
      attribute("propertyId", one.getKey());
      attribute("value", one.getValue());
      close(false);
    }
    close(true);
  }

  private void open(String element, boolean filled) throws XMLStreamException {
    newLine();
    if (filled) {
      xml.writeStartElement(element);
      depth++;
    } else {
      xml.writeEmptyElement(element);
    }
  }

  private void close(boolean filled) throws XMLStreamException {
    if (filled) {
      depth--;
      newLine();
      xml.writeEndElement();
    }
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private void attributes(Map<String, String> attributes) throws XMLStreamException {
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      attribute(attribute.getKey(), attribute.getValue());
    }
  }

  private void attribute(String name, Object value) throws XMLStreamException {
    xml.writeAttribute(name, XmlText.of(value.toString()));
  }
}
