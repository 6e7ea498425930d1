package org.tapedeck.hostsim.gateway;

import java.io.IOException;
import java.io.InputStream;
import org.tapedeck.hostsim.behaviour.Reply;
import org.tapedeck.hostsim.frame.BadFrame;

/** One kind of body: it is read to its end, then answered. */
interface Transaction {
  int RECORD_MAX = 1_000;

  Reply run(InputStream body) throws IOException, BadFrame, Refused;
}
