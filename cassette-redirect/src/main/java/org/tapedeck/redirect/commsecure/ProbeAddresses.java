package org.tapedeck.redirect.commsecure;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tapedeck.cassette.Values;

/** The addresses that the bank probes from, check 7 of section 2.1. */
final class ProbeAddresses {

  /** In digits, so that no name is ever looked up. */
  private static final Pattern DIGITS =
      Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*");

  private final Set<InetAddress> addresses;

  private ProbeAddresses(Set<InetAddress> addresses) {
    this.addresses = addresses;
  }

  /** Those of a list; empty when it is none. */
  static Optional<ProbeAddresses> of(String list) {
    Set<InetAddress> addresses = new HashSet<>();
    for (String address : list.split(",", -1)) {
      Optional<InetAddress> parsed = address(address.strip());
      if (parsed.isEmpty()) {
        return Optional.empty();
      }
      addresses.add(parsed.get());
    }
    return Optional.of(new ProbeAddresses(Set.copyOf(addresses)));
  }

  /** Whether a probe may come from there: from anywhere, while no list is set. */
  static boolean mayProbe(String remoteAddress, Values account) {
    return account
        .find("probeAddresses")
        .map(list -> of(list).filter(listed -> listed.hold(remoteAddress)).isPresent())
        .orElse(true);
  }

  private boolean hold(String remoteAddress) {
    return address(remoteAddress).filter(addresses::contains).isPresent();
  }

  private static Optional<InetAddress> address(String digits) {
    if (!DIGITS.matcher(digits).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(digits));
    } catch (UnknownHostException none) {
      return Optional.empty();
    }
  }
}
