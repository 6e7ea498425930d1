package org.tapedeck.framework.harness;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tapedeck.framework.event.Names;

/** Names that no network is asked for; addresses written as numbers are what they are. */
public final class TestNames implements Names {

  private final Map<String, List<String>> known =
      new ConcurrentHashMap<>(
          Map.of(
              "shop.example", List.of("203.0.113.7"),
              "inside.example", List.of("192.168.1.5"),
              "mixed.example", List.of("203.0.113.7", "127.0.0.1"),
              "localhost", List.of("127.0.0.1")));

  /** From now on the name stands for this address. */
  public void move(String name, String address) {
    known.put(name, List.of(address));
  }

  @Override
  public List<InetAddress> addresses(String host) throws UnknownHostException {
    if (!known.containsKey(host) && !host.matches("[0-9.]+|.*:.*")) {
      throw new UnknownHostException(host);
    }
    List<InetAddress> addresses = new ArrayList<>();
    for (String address : known.getOrDefault(host, List.of(host))) {
      addresses.add(InetAddress.getByName(address));
    }
    return addresses;
  }
}
