package org.tapedeck.framework.merchant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who sees masked values in full: whoever has at least a configured role for the merchant whose
 * they are; nobody, when none is configured (specification, section 3.3).
 */
@Dependent
public class SensitiveAccess {

  private static final String NOBODY = "none";

  private final Optional<Role> least;

  /**
   * @param configured a role's name in words, such as merchant administrator, or none
   * @throws IllegalStateException when it is neither
   */
  @Inject
  public SensitiveAccess(
      @ConfigProperty(name = "tapedeck.min-sensitive-access-role", defaultValue = NOBODY)
          String configured) {
    String name = configured.strip().toLowerCase(Locale.ROOT);
    this.least = name.equals(NOBODY) ? Optional.empty() : Optional.of(role(name));
  }

  public boolean isGivenTo(Caller caller, int merchantNumber) {
    return least.filter(role -> caller.reaches(role, merchantNumber)).isPresent();
  }

  private static Role role(String name) {
    return Arrays.stream(Role.values())
        .filter(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' ').equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "tapedeck.min-sensitive-access-role is neither a role nor none"));
  }
}
