package org.tapedeck.console;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * In front of every page of the console: who is not logged in comes to the log-on page, who came
 * with a one-time password to the page where he changes it, and a form of another site nowhere.
 */
@WebFilter("/console/*")
public class Gate extends HttpFilter {

  private static final long serialVersionUID = 1;

  static final String HOME = "/console/home";
  static final String LOGIN = "/console/login";
  static final String SETTINGS = "/console/settings";

  /** A session of somebody who has not logged on. */
  static final int STRANGER_SECONDS = 600;

  @Inject private transient Visitor visitor;
  @Inject private transient Idle idle;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    headers(response);
    String path = Paths.page(request);
    if (!Paths.isAsked(request.getMethod())) {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else if (Origin.isForeign(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (path.equals("/console")) {
      response.sendRedirect(HOME);
    } else if (getServletContext().getResource(path + ".xhtml") == null) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      request.getRequestDispatcher("/console/missing.xhtml").forward(request, response);
    } else {
      welcome(request);
      pass(request, response, chain, path);
    }
  }

  private void pass(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
      throws IOException, ServletException {
    if (path.equals(LOGIN)) {
      chain.doFilter(request, response);
    } else if (!visitor.isStillIn() || idle.isTooLong(request, visitor)) {
      Redirects.to(LOGIN + "?then=" + encoded(wanted(request)) + lost(request), request, response);
    } else if (visitor.mustChangePassword() && !path.equals(SETTINGS)) {
      Redirects.to(SETTINGS, request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void welcome(HttpServletRequest request) {
    if (request.getSession().isNew()) {
      request.getSession().setMaxInactiveInterval(STRANGER_SECONDS);
      visitor.likes(Likes.language(request), Likes.look(request));
    }
  }

  private static void headers(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
  }

  /** Where he wanted to go; a form that was sent is not sent again by itself. */
  private static String wanted(HttpServletRequest request) {
    if (isSent(request)) {
      return Paths.cameFrom(request);
    }
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  /** Then the log-on page says that nothing was done. */
  private static String lost(HttpServletRequest request) {
    return isSent(request) ? "&lost=1" : "";
  }

  private static boolean isSent(HttpServletRequest request) {
    return request.getMethod().equals("POST");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
