package org.tapedeck.framework.flow;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** This run of the server, by a name that no other run has or had. */
@ApplicationScoped
public class Owner {

  private final String name;

  public Owner() {
    this(UUID.randomUUID().toString());
  }

  public Owner(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }
}
