package org.tapedeck.framework.event;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up the addresses of a host's name. */
public interface Names {

  List<InetAddress> addresses(String host) throws UnknownHostException;
}
