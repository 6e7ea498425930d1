package org.tapedeck.door;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tapedeck.framework.command.Reply;

/** Writes a reply as a PSApiResult document (specification, section 4.3). */
final class XmlReply {

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private XmlReply() {}

  /**
   * @param dtdPath where the caller holds the DTD, to be named in the document
   */
  static void write(Reply reply, Optional<String> dtdPath, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/xml");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    try {
      write(reply, dtdPath, response.getOutputStream());
    } catch (XMLStreamException failed) {
      throw new IOException(failed);
    }
  }

  static void write(Reply reply, Optional<String> dtdPath, OutputStream out)
      throws XMLStreamException {
    XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out, "UTF-8");
    xml.writeStartDocument("UTF-8", "1.0");
    if (dtdPath.isPresent()) {
      xml.writeDTD(
          "\n<!DOCTYPE PSApiResult SYSTEM \"" + dtdPath.get().replace("\"", "%22") + "\">");
    }
    new ViewWriter(xml).result(reply);
    xml.writeEndDocument();
    xml.flush();
  }
}
