package org.tapedeck.framework.merchant;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a shop is, as return_domain names it: a host, and a port unless it is the scheme's own.
 * Neither a user nor a path has a place in it, and a name in other letters is written in its ASCII
 * form.
 *
 * @param host in small letters
 */
public record ReturnDomain(String host, OptionalInt port) {

  private static final int LONGEST_HOST = 253;
  private static final int LAST_PORT = 65_535;
  private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
  private static final Pattern FORM =
      Pattern.compile(
          "(%1$s(?:\\.%1$s)*)(?::([1-9][0-9]{0,4}))?".formatted(LABEL), Pattern.CASE_INSENSITIVE);

  /** What is read as an address and not looked up, in all the ways that addresses are written. */
  private static final Pattern ADDRESS = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)");

  /** Empty when the text is no domain. */
  public static Optional<ReturnDomain> of(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches() || matcher.group(1).length() > LONGEST_HOST) {
      return Optional.empty();
    }
    OptionalInt port =
        matcher.group(2) == null
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(matcher.group(2)));
    return Optional.of(new ReturnDomain(matcher.group(1).toLowerCase(Locale.ROOT), port))
        .filter(it -> it.port().orElse(1) <= LAST_PORT);
  }

  /** Whether it is an address, and no name. */
  public boolean isAddress() {
    return ADDRESS.matcher(host).matches();
  }

  /** As it is kept and compared, such as {@code shop.example:8443}. */
  public String text() {
    return host + (port.isPresent() ? ":" + port.getAsInt() : "");
  }
}
