package org.tapedeck.framework.flow;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.concurrent.Executor;

/** The threads for what a caller does not wait for. */
@ApplicationScoped
public class Threads {

  @Resource private ManagedExecutorService managed;

  @Produces
  public Executor apart() {
    return managed::execute;
  }
}
