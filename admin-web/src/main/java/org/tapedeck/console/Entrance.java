package org.tapedeck.console;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads to the console from where the original had it (specification, section 8), and from /. */
@WebServlet({"", "/webapp/PaymentManager", "/webapp/PaymentManager/"})
public class Entrance extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(Gate.HOME);
  }
}
