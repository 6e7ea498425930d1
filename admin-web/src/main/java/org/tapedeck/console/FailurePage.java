package org.tapedeck.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What is told of a failure of ours: the number under which the log has its cause. */
@Named
@RequestScoped
public class FailurePage {

  @Inject private HttpServletRequest request;

  /** Nothing but a number of ours, whatever somebody may write into the address. */
  public String getNumber() {
    return Optional.ofNullable(request.getParameter("number"))
        .filter(number -> number.matches("[0-9a-f-]{36}"))
        .orElse("");
  }
}
