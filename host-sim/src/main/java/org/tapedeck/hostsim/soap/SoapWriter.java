package org.tapedeck.hostsim.soap;

import java.util.Locale;

/** Writes answers and faults. What is put in is escaped. */
public final class SoapWriter {
  private static final String ENVELOPE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <env:Envelope xmlns:env="%s" xmlns:enc="%s" xmlns:xsd="http://www.w3.org/2001/XMLSchema"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><env:Body%s>%s</env:Body></env:Envelope>
      """;

  private final SoapVersion version;

  public SoapWriter(SoapVersion version) {
    this.version = version;
  }

  public String answer(SoapCall call, SoapResult result, SoapResult.Shape shape) {
    String wrapper = call.operation() + "Response";
    String opened =
        "<m:" + wrapper + " xmlns:m=\"" + escape(call.namespace()) + "\"" + inWrapper() + ">";
    return envelope(opened + part(result, shape) + "</m:" + wrapper + ">" + beside(result, shape));
  }

  private String part(SoapResult result, SoapResult.Shape shape) {
    return switch (shape) {
      case TYPED -> element(result.name(), type(result), result.value());
      case UNTYPED -> element(result.name(), "", result.value());
      case MULTIREF ->
          "<" + result.name() + (is11() ? " href=\"#id0\"" : " enc:ref=\"id0\"") + "/>";
    };
  }

  private String beside(SoapResult result, SoapResult.Shape shape) {
    if (shape != SoapResult.Shape.MULTIREF) {
      return "";
    }
    String id = is11() ? " id=\"id0\" enc:root=\"0\"" : " enc:id=\"id0\"";
    return element("multiRef", id + style() + type(result), result.value());
  }

  private static String element(String name, String attributes, String value) {
    return "<" + name + attributes + ">" + escape(value) + "</" + name + ">";
  }

  private static String type(SoapResult result) {
    return " xsi:type=\"xsd:" + result.type() + "\"";
  }

  public String fault(SoapFault fault) {
    return envelope(is11() ? fault11(fault) : fault12(fault));
  }

  private String fault11(SoapFault fault) {
    return text(
        "<env:Fault><faultcode>env:%s</faultcode><faultstring>%s</faultstring></env:Fault>",
        fault.code(version), escape(fault.text()));
  }

  private String fault12(SoapFault fault) {
    return text(
        "<env:Fault><env:Code><env:Value>env:%s</env:Value></env:Code><env:Reason>"
            + "<env:Text xml:lang=\"en\">%s</env:Text></env:Reason></env:Fault>",
        fault.code(version), escape(fault.text()));
  }

  private String envelope(String body) {
    String style = is11() ? style() : "";
    return text(ENVELOPE, version.envelope(), version.encoding(), style, body);
  }

  private static String text(String format, Object... parts) {
    return String.format(Locale.ROOT, format, parts);
  }

  /** SOAP 1.2 forbids the encoding style on the body itself. */
  private String inWrapper() {
    return is11() ? "" : style();
  }

  private String style() {
    return " env:encodingStyle=\"" + version.encoding() + "\"";
  }

  private boolean is11() {
    return version == SoapVersion.V11;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
