package org.tapedeck.framework.event;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Addresses that are not on the public Internet, or that lead back into a network of ours. */
final class AddressRules {

  // spotless:off
  private static final List<Range> NOT_PUBLIC = List.of(
      range("0.0.0.0/8",       "this network"),
      range("10.0.0.0/8",      "private"),
      range("100.64.0.0/10",   "shared by a provider's customers"),
      range("127.0.0.0/8",     "loopback"),
      range("169.254.0.0/16",  "link-local"),
      range("172.16.0.0/12",   "private"),
      range("192.0.0.0/24",    "protocol assignments"),
      range("192.168.0.0/16",  "private"),
      range("198.18.0.0/15",   "benchmarks"),
      range("224.0.0.0/4",     "multicast"),
      range("240.0.0.0/4",     "reserved, and broadcast"),
      range("::/96",           "unspecified, loopback, and IPv4 in disguise"),
      range("::ffff:0:0:0/96", "IPv4 in disguise"),
      range("64:ff9b::/96",    "translated to IPv4"),
      range("64:ff9b:1::/48",  "translated to IPv4, locally"),
      range("100::/64",        "discarded"),
      range("2001::/32",       "tunnelled IPv4"),
      range("2001:db8::/32",   "documentation"),
      range("2002::/16",       "tunnelled IPv4"),
      range("3fff::/20",       "documentation"),
      range("5f00::/16",       "segment routing"),
      range("fc00::/7",        "unique local"),
      range("fe80::/10",       "link-local"),
      range("fec0::/10",       "site-local"),
      range("ff00::/8",        "multicast"));
  // spotless:on

  private AddressRules() {}

  private record Range(byte[] from, int bits, String meaning) {

    boolean holds(byte[] address) {
      int rest = from.length * Byte.SIZE - bits;
      return address.length == from.length
          && new BigInteger(1, address)
              .shiftRight(rest)
              .equals(new BigInteger(1, from).shiftRight(rest));
    }
  }

  private static Range range(String text, String meaning) {
    String[] parts = text.split("/");
    try {
      byte[] from = InetAddress.getByName(parts[0]).getAddress();
      return new Range(from, Integer.parseInt(parts[1]), meaning);
    } catch (UnknownHostException wrong) {
      throw new IllegalStateException(text, wrong);
    }
  }

  static boolean isPublic(InetAddress address) {
    // Java has already turned IPv4 that is mapped into IPv6 into plain IPv4.
    return NOT_PUBLIC.stream().noneMatch(range -> range.holds(address.getAddress()));
  }
}
