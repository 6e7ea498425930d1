package org.tapedeck.framework.cardholder;

import static org.tapedeck.framework.cardholder.CardholderSetting.*;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.Config;
import org.tapedeck.cassette.Certificates;

/** The scheme's directory, and who we are for it. Without a directory there is no 3-D Secure. */
@Dependent
public class CardholderSettings {

  private static final Set<String> POLICIES = Set.of("accept", "refuse");

  private record Check(String meaning, Predicate<CardholderSettings> holds) {}

  // spotless:off
  private static final List<Check> CHECKS = List.of(
      new Check("tapedeck.3ds.plain-http is true or false.",
          it -> Set.of("true", "false").contains(it.text(PLAIN_HTTP))),
      new Check("tapedeck.3ds.directory-url must be an https address; http is only for this machine, with tapedeck.3ds.plain-http.",
          it -> it.addresses().allows(it.text(DIRECTORY_URL))),
      new Check("tapedeck.3ds.directory-certificate must be certificates in PEM form, or the path of a file with them.",
          it -> it.text(DIRECTORY_CERTIFICATE).isEmpty() || it.isPem(DIRECTORY_CERTIFICATE)),
      new Check("tapedeck.3ds.trusted-certificate must be certificates in PEM form, or the path of a file with them.",
          it -> it.isPem(TRUSTED_CERTIFICATE)),
      new Check("tapedeck.3ds.acquirer-bin must be up to 11 digits.",
          it -> it.acquirerBin().matches("[0-9]{1,11}")),
      new Check("tapedeck.3ds.merchant-id must be up to 24 letters, digits, blanks, and , / -.",
          it -> it.merchantId().matches("[A-Za-z0-9 ,/-]{1,24}")),
      new Check("tapedeck.3ds.merchant-name must be up to 25 characters.",
          it -> it.merchantName().matches(".{1,25}")),
      new Check("tapedeck.3ds.country must be three digits (ISO 3166).",
          it -> it.country().matches("[0-9]{3}")),
      new Check("tapedeck.3ds.merchant-url must be the address of the shop, http or https.",
          it -> Addresses.isAbsolute(it.merchantUrl(), Set.of("http", "https"))),
      new Check("tapedeck.3ds.when-unavailable is accept or refuse.",
          it -> POLICIES.contains(it.text(WHEN_UNAVAILABLE))),
      new Check("tapedeck.3ds.old-signatures is accept or refuse.",
          it -> POLICIES.contains(it.text(OLD_SIGNATURES))));
  // spotless:on

  private final Function<CardholderSetting, Optional<String>> source;

  @Inject
  public CardholderSettings(Config config) {
    this((String key) -> config.getOptionalValue(key, String.class));
  }

  /**
   * @param source gives a setting's text by its key
   * @throws IllegalArgumentException when there is a directory and something about it is wrong
   */
  public CardholderSettings(Function<String, Optional<String>> source) {
    this.source = setting -> source.apply(setting.key());
    if (isOn()) {
      CHECKS.stream().filter(check -> !check.holds().test(this)).findFirst().ifPresent(this::fail);
    }
  }

  private void fail(Check check) {
    throw new IllegalArgumentException(check.meaning());
  }

  boolean isOn() {
    return !text(DIRECTORY_URL).isEmpty();
  }

  URI directory() {
    return URI.create(text(DIRECTORY_URL));
  }

  /** Whom to trust as the directory; empty for whom Java trusts. */
  Optional<String> directoryCertificates() {
    return Optional.of(text(DIRECTORY_CERTIFICATE)).filter(it -> !it.isEmpty()).map(PemText::of);
  }

  /** The roots of those who may sign a PARes, as PEM. */
  String trustedCertificates() {
    return PemText.of(text(TRUSTED_CERTIFICATE));
  }

  String acquirerBin() {
    return text(ACQUIRER_BIN);
  }

  String merchantId() {
    return text(MERCHANT_ID);
  }

  String merchantName() {
    return text(MERCHANT_NAME);
  }

  String country() {
    return text(COUNTRY);
  }

  String merchantUrl() {
    return text(MERCHANT_URL);
  }

  Policy policy() {
    return Policy.valueOf(text(WHEN_UNAVAILABLE).toUpperCase(Locale.ROOT));
  }

  SignatureAge oldest() {
    return text(OLD_SIGNATURES).equals("accept") ? SignatureAge.OLD : SignatureAge.OF_TODAY;
  }

  Addresses addresses() {
    return new Addresses(text(PLAIN_HTTP).equals("true"));
  }

  private boolean isPem(CardholderSetting setting) {
    return Certificates.canBeRead(PemText.of(text(setting)));
  }

  private String text(CardholderSetting setting) {
    return source.apply(setting).orElse(setting.standard()).strip();
  }
}
