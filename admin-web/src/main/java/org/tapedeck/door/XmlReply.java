package org.tapedeck.door;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tapedeck.framework.command.Reply;

/** Writes a reply as a PSApiResult document (specification, section 4.3). */
final class XmlReply {

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private XmlReply() {}

  static void write(Reply reply, Wanted wanted, HttpServletResponse response) throws IOException {
    response.setContentType("application/xml");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Language", wanted.language().tag());
    response.setHeader("Cache-Control", "no-store");
    try {
      write(reply, wanted, response.getOutputStream());
    } catch (XMLStreamException failed) {
      throw new IOException(failed);
    }
  }

  static void write(Reply reply, Wanted wanted, OutputStream out) throws XMLStreamException {
    XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out, "UTF-8");
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeDTD(Dtd.declaration(wanted.dtdPath()));
    new ViewWriter(xml).result(reply, wanted.language());
    xml.writeEndDocument();
    xml.flush();
  }
}
