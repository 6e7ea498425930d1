package org.tapedeck.broker;

import jakarta.resource.spi.BootstrapContext;
import jakarta.resource.spi.XATerminator;
import jakarta.resource.spi.work.ExecutionContext;
import jakarta.resource.spi.work.Work;
import jakarta.resource.spi.work.WorkContext;
import jakarta.resource.spi.work.WorkListener;
import jakarta.resource.spi.work.WorkManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Timer;

/** What the server gives an adapter: threads, and nothing else that ours would use. */
final class Threads implements BootstrapContext, WorkManager {

  @Override
  public WorkManager getWorkManager() {
    return this;
  }

  @Override
  public XATerminator getXATerminator() {
    return null;
  }

  @Override
  public Timer createTimer() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isContextSupported(Class<? extends WorkContext> context) {
    return false;
  }

  @Override
  public TransactionSynchronizationRegistry getTransactionSynchronizationRegistry() {
    return null;
  }

  @Override
  public void scheduleWork(Work work) {
    Thread thread = new Thread(work, "work");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void scheduleWork(Work work, long limit, ExecutionContext context, WorkListener heard) {
    scheduleWork(work);
  }

  @Override
  public void doWork(Work work) {
    work.run();
  }

  @Override
  public void doWork(Work work, long limit, ExecutionContext context, WorkListener heard) {
    work.run();
  }

  @Override
  public long startWork(Work work) {
    scheduleWork(work);
    return UNKNOWN;
  }

  @Override
  public long startWork(Work work, long limit, ExecutionContext context, WorkListener heard) {
    return startWork(work);
  }
}
