package org.tapedeck.console;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie of a session leaves by HTTPS only, where browsers reach the server by HTTPS. */
@WebListener
public class SessionCookie implements ServletContextListener {

  @Inject
  @ConfigProperty(name = "tapedeck.public-url", defaultValue = "http:")
  private String publicUrl;

  @Override
  public void contextInitialized(ServletContextEvent begun) {
    begun.getServletContext().getSessionCookieConfig().setSecure(publicUrl.startsWith("https:"));
  }
}
