package org.tapedeck.console.admin;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a page is, with the names of what it shows. */
final class Address {

  private Address() {}

  /**
   * @param pairs names and values, in turn
   */
  static String of(String page, Object... pairs) {
    StringBuilder address = new StringBuilder("/console/").append(page);
    for (int at = 0; at < pairs.length; at += 2) {
      address
          .append(at == 0 ? '?' : '&')
          .append(pairs[at])
          .append('=')
          .append(URLEncoder.encode(pairs[at + 1].toString(), StandardCharsets.UTF_8));
    }
    return address.toString();
  }

  /** After an act: the page is asked for anew, so that to load it again repeats nothing. */
  static void go(String address) {
    try {
      FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
