package org.tapedeck.console.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the browser sent: the names in the address, and what was typed into a form. */
@RequestScoped
public class Typed {

  private static final int LONGEST_NUMBER = 9;

  private HttpServletRequest request;

  protected Typed() {}

  @Inject
  public Typed(HttpServletRequest request) {
    this.request = request;
  }

  /** Whether a form was sent, so that its fields show what was typed. */
  public boolean isSent() {
    return request.getMethod().equals("POST");
  }

  /** One line, or lines that end as everywhere; empty when there is nothing of this name. */
  public String text(String name) {
    return Optional.ofNullable(request.getParameter(name)).map(Typed::plain).orElse("");
  }

  /** The same when it stood on the form at all: a box that is not ticked is not sent. */
  public boolean has(String name) {
    return request.getParameter(name) != null;
  }

  public List<String> all(String name) {
    return Optional.ofNullable(request.getParameterValues(name))
        .map(Arrays::asList)
        .orElse(List.of());
  }

  /** A number of a page or an object; empty when it is none. */
  public Optional<Integer> number(String name) {
    String text = text(name);
    return text.matches("[0-9]+") && text.length() <= LONGEST_NUMBER
        ? Optional.of(Integer.valueOf(text))
        : Optional.empty();
  }

  static String plain(String text) {
    return text.replace("\r\n", "\n").strip();
  }
}
