package org.tapedeck.console;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A file of comma-separated values (RFC 4180), written while it is read. */
public final class Csv implements AutoCloseable {

  private static final String LINE_END = "\r\n";
  private static final String FORMULA = "=+-@\t\r";
  private static final String NUMBER = "-?[0-9]+([.][0-9]+)?";

  private final Writer writer;

  Csv(Writer writer) {
    this.writer = writer;
  }

  /** The page's answer is this file, and no page. */
  public static Csv download(String name) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    external.setResponseContentType("text/csv");
    external.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
    external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
    faces.responseComplete();
    try {
      return new Csv(external.getResponseOutputWriter());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  public void line(List<String> fields) {
    try {
      writer.write(fields.stream().map(Csv::field).collect(Collectors.joining(",")) + LINE_END);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** Lines that belong together: when not all of them can be told, the file says so at its end. */
  public void whole(Runnable lines) {
    try {
      lines.run();
    } catch (Incomplete refused) {
      line(List.of("INCOMPLETE", refused.getMessage()));
    }
  }

  /** No program that opens the file must compute a text that others have written. */
  static String field(String text) {
    String harmless = isFormula(text) ? "'" + text : text;
    boolean plain = harmless.chars().noneMatch(one -> ",\"\r\n".indexOf(one) >= 0);
    return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !text.matches(NUMBER);
  }

  @Override
  public void close() {
    try {
      writer.flush();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
