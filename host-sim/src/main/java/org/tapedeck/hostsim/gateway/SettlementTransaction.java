package org.tapedeck.hostsim.gateway;

import java.io.IOException;
import java.io.InputStream;
import org.tapedeck.hostsim.frame.BadFrame;
import org.tapedeck.hostsim.frame.FrameReader;
import org.tapedeck.hostsim.hosts.Host;
import org.tapedeck.hostsim.talks.Sitting;

/** All records of one batch, application type 1. They pass through and are not kept. */
final class SettlementTransaction implements Transaction {
  private static final long BODY_MAX = 64L * 1024 * 1024;

  @Override
  public Answering run(InputStream body, Host host, Sitting sitting)
      throws IOException, BadFrame, Refused {
    return new BatchBody(new FrameReader(body, RECORD_MAX, BODY_MAX), host.settlement(), sitting)
        .answering();
  }
}
