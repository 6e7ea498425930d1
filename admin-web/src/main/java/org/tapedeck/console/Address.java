package org.tapedeck.console;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address of a page with what it is to show. What is null or blank is left out. */
public record Address(String text) {

  /**
   * @param name such as orders
   */
  public static Address of(String name) {
    return new Address("/console/" + name);
  }

  public Address with(String parameter, Object value) {
    if (value == null || value.toString().isBlank()) {
      return this;
    }
    String encoded = URLEncoder.encode(value.toString().strip(), StandardCharsets.UTF_8);
    return new Address(text + (text.contains("?") ? "&" : "?") + parameter + "=" + encoded);
  }

  /** Leads the browser there, once an act is done; what was told is said there. */
  public void go() {
    try {
      FacesContext.getCurrentInstance().getExternalContext().redirect(text);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
