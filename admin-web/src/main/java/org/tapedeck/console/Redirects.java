package org.tapedeck.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads a browser on, whether it asked for a page or a script of ours for a part of one. */
final class Redirects {

  private Redirects() {}

  static void to(String address, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml");
      response.setCharacterEncoding("UTF-8");
      response
          .getWriter()
          .write(
              "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                  + address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                  + "\"/></partial-response>");
    } else {
      response.sendRedirect(address);
    }
  }
}
