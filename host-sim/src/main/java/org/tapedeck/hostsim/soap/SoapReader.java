package org.tapedeck.hostsim.soap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.hostsim.xml.SafeXml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Takes a call out of its envelope, whichever of the usual clients wrote it. */
public final class SoapReader {
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

  private SoapReader() {}

  public static SoapCall read(byte[] message) throws BadSoap {
    Element envelope = root(message);
    SoapVersion version = version(envelope);
    headers(envelope, version);
    List<Element> body =
        child(envelope, version, "Body").map(SoapReader::children).orElse(List.of());
    if (body.isEmpty()) {
      throw new BadSoap(SoapFault.NOT_SOAP, version);
    }
    Element call = body.get(0);
    return new SoapCall(
        version, String.valueOf(call.getNamespaceURI()), call.getLocalName(), parts(call, version));
  }

  private static Element root(byte[] message) throws BadSoap {
    try {
      return SafeXml.read(message).getDocumentElement();
    } catch (SAXException bad) {
      throw new BadSoap(SoapFault.NOT_XML, SoapVersion.V11);
    }
  }

  private static SoapVersion version(Element envelope) throws BadSoap {
    if (!envelope.getLocalName().equals("Envelope")) {
      throw new BadSoap(SoapFault.NOT_SOAP, SoapVersion.V11);
    }
    return SoapVersion.of(envelope.getNamespaceURI())
        .orElseThrow(() -> new BadSoap(SoapFault.VERSION, SoapVersion.V11));
  }

  private static void headers(Element envelope, SoapVersion version) throws BadSoap {
    List<Element> headers =
        child(envelope, version, "Header").map(SoapReader::children).orElse(List.of());
    boolean strange =
        headers.stream()
            .map(header -> header.getAttributeNS(version.envelope(), "mustUnderstand"))
            .anyMatch(must -> must.equals("1") || must.equals("true"));
    if (strange) {
      throw new BadSoap(SoapFault.NOT_UNDERSTOOD, version);
    }
  }

  private static Map<String, String> parts(Element call, SoapVersion version) throws BadSoap {
    Map<String, String> parts = new LinkedHashMap<>();
    for (Element part : children(call)) {
      if (!isPart(part, call) || parts.put(part.getLocalName(), value(part, version)) != null) {
        throw new BadSoap(SoapFault.WRONG_PARTS, version);
      }
    }
    return parts;
  }

  /** Without a namespace; who writes XML by hand often leaves the call's upon its parts. */
  private static boolean isPart(Element part, Element call) {
    String namespace = part.getNamespaceURI();
    return namespace == null || namespace.equals(call.getNamespaceURI());
  }

  private static String value(Element part, SoapVersion version) throws BadSoap {
    Optional<String> id = referred(part, version);
    Element holder = id.isEmpty() ? part : holder(part, id.get(), version);
    boolean nil = holder.getAttributeNS(XSI, "nil").matches("1|true");
    return nil ? "" : holder.getTextContent();
  }

  /** {@code href="#id0"} in SOAP 1.1, {@code enc:ref="id0"} in 1.2. */
  private static Optional<String> referred(Element part, SoapVersion version) {
    String href = part.getAttribute("href");
    String ref = part.getAttributeNS(version.encoding(), "ref");
    return href.startsWith("#")
        ? Optional.of(href.substring(1))
        : Optional.of(ref).filter(name -> !name.isEmpty());
  }

  /** The value stands beside the call, in an element with that id. */
  private static Element holder(Element part, String id, SoapVersion version) throws BadSoap {
    Element body = (Element) part.getParentNode().getParentNode();
    return children(body).stream()
        .filter(
            beside ->
                beside.getAttribute("id").equals(id)
                    || beside.getAttributeNS(version.encoding(), "id").equals(id))
        .findFirst()
        .orElseThrow(() -> new BadSoap(SoapFault.WRONG_PARTS, version));
  }

  private static Optional<Element> child(Element parent, SoapVersion version, String name) {
    return children(parent).stream()
        .filter(child -> version.envelope().equals(child.getNamespaceURI()))
        .filter(child -> child.getLocalName().equals(name))
        .findFirst();
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }
}
