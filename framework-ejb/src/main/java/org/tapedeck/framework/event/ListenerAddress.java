package org.tapedeck.framework.event;

import static org.tapedeck.framework.command.PrimaryReturnCode.PRC_PARAMETER_FORMAT_ERROR;
import static org.tapedeck.framework.command.PrimaryReturnCode.PRC_PARAMETER_VALUE_ERROR;
import static org.tapedeck.framework.command.SecondaryReturnCode.RC_LISTENERURL;
import static org.tapedeck.framework.command.SecondaryReturnCode.RC_SOCKSHOST;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.command.Socks;

/** Checks where a listener says that it is, before anything is sent there. */
@Dependent
public class ListenerAddress {

  // spotless:off
  private static final List<Rule<URI>> RULES = List.of(
      new Rule<>(PRC_PARAMETER_VALUE_ERROR, RC_LISTENERURL, "LISTENERURL begins with http:// or https://.",
          it -> it.getScheme() != null && Set.of("http", "https").contains(it.getScheme().toLowerCase())),
      new Rule<>(PRC_PARAMETER_FORMAT_ERROR, RC_LISTENERURL, "LISTENERURL has no host.",
          it -> it.getHost() != null),
      new Rule<>(PRC_PARAMETER_VALUE_ERROR, RC_LISTENERURL, "LISTENERURL has a user, which is not sent.",
          it -> it.getRawUserInfo() == null),
      new Rule<>(PRC_PARAMETER_VALUE_ERROR, RC_LISTENERURL, "LISTENERURL has a fragment, which is not sent.",
          it -> it.getRawFragment() == null),
      new Rule<>(PRC_PARAMETER_VALUE_ERROR, RC_LISTENERURL, "LISTENERURL has a port that is none.",
          it -> it.getPort() == -1 || it.getPort() >= 1 && it.getPort() <= 65_535));
  // spotless:on

  private final AllowedAddresses allowed;

  @Inject
  public ListenerAddress(AllowedAddresses allowed) {
    this.allowed = allowed;
  }

  /**
   * Looks the hosts up, so nothing may be locked before.
   *
   * @throws Refused when events cannot or may not be sent there
   */
  public void check(String listenerUrl, Optional<Socks> socks) {
    Target target = Target.of(uri(listenerUrl));
    check(target.host(), target.port(), RC_LISTENERURL);
    socks.ifPresent(server -> check(server.host(), server.port(), RC_SOCKSHOST));
  }

  private static URI uri(String text) {
    try {
      URI uri = new URI(text);
      Rule.check(RULES, uri);
      return uri;
    } catch (URISyntaxException wrong) {
      throw new Refused(PRC_PARAMETER_FORMAT_ERROR, RC_LISTENERURL, "LISTENERURL is no URL.");
    }
  }

  private void check(String host, int port, SecondaryReturnCode code) {
    try {
      allowed.find(host, port);
    } catch (AllowedAddresses.Forbidden forbidden) {
      throw new Refused(
          PRC_PARAMETER_VALUE_ERROR, code, code.meaning() + ": " + forbidden.getMessage());
    }
  }
}
