package org.tapedeck.hostsim.gateway;

import java.io.IOException;
import java.io.InputStream;
import org.tapedeck.hostsim.frame.BadFrame;
import org.tapedeck.hostsim.hosts.Host;
import org.tapedeck.hostsim.talks.Sitting;

/** One kind of body: it is read to its end, then answered. */
interface Transaction {
  int RECORD_MAX = 1_000;

  Answering run(InputStream body, Host host, Sitting sitting) throws IOException, BadFrame, Refused;
}
