package org.tapedeck.visanet;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tapedeck.cassette.Objection;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.SettlementDrop;
import org.tapedeck.cassette.Values;

/** Where an account wants its settlement reports: all that is needed for it, or nothing. */
final class Drop {

  private static final int SSH = 22;

  private record Wrong(String keyword, String sentence, Predicate<Values> is) {}

  // spotless:off
  private static final List<Wrong> RULES = List.of(
      new Wrong("$SFTP.HOSTNAME", "is missing beside the other $SFTP keywords.",
          it -> it.find("sftpHostName").isEmpty()),
      new Wrong("$SFTP.USER", "is missing beside the other $SFTP keywords.",
          it -> it.find("sftpUser").isEmpty()),
      new Wrong("$SFTP.HOSTKEY", "is missing beside the other $SFTP keywords.",
          it -> it.find("sftpHostKey").isEmpty()),
      new Wrong("$SFTP.HOSTKEY", "is a key's type and its Base64 text, as in a line of known_hosts without the name.",
          it -> !SshKeys.isHostKey(it.text("sftpHostKey"))),
      new Wrong("$SFTP.PASSWORD", "and $SFTP.PRIVATEKEY: one of them, and not both.",
          it -> it.find("sftpPassword").isPresent() == it.find("sftpPrivateKey").isPresent()),
      new Wrong("$SFTP.PRIVATEKEY", "is a private key in PEM form, not encrypted by a passphrase.",
          it -> !it.find("sftpPrivateKey").map(SshKeys::isPrivateKey).orElse(true)));
  // spotless:on

  private Drop() {}

  static Optional<Objection> objection(Values account) {
    return isGiven(account)
        ? RULES.stream().filter(rule -> rule.is().test(account)).findFirst().map(Drop::objection)
        : Optional.empty();
  }

  private static Objection objection(Wrong rule) {
    return new Objection(
        VisaNetKeywords.TABLE.find(Scope.ACCOUNT, rule.keyword()).orElseThrow(), rule.sentence());
  }

  /** Whether any of its keywords is there. */
  private static boolean isGiven(Values account) {
    return !account.only(property -> property.startsWith("sftp")).isEmpty();
  }

  static Optional<SettlementDrop> of(Values account) {
    return isGiven(account) && objection(account).isEmpty()
        ? Optional.of(
            new SettlementDrop(
                account.text("sftpHostName"),
                account.find("sftpPort").map(Integer::parseInt).orElse(SSH),
                account.text("sftpUser"),
                account.find("sftpPassword"),
                account.find("sftpPrivateKey"),
                account.text("sftpHostKey"),
                account.find("sftpDirectory").orElse("")))
        : Optional.empty();
  }
}
