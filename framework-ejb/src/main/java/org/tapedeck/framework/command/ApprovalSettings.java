package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/**
 * What CreateAccount and ModifyAccount say about approvals.
 *
 * @param expirationDays 0 for approvals that never expire
 */
public record ApprovalSettings(
    Optional<Integer> approveFlag,
    Optional<Integer> depositFlag,
    Optional<Integer> expirationDays) {

  static ApprovalSettings from(Arguments arguments) {
    return new ApprovalSettings(
        arguments.findNumber(APAPPROVEFLAG),
        arguments.findNumber(APDEPOSITFLAG),
        arguments.findNumber(APPROVALEXPIRATION));
  }

  /** The same for an account that has none so far. */
  static ApprovalSettings first(Arguments arguments) {
    ApprovalSettings settings = from(arguments);
    check(settings.approveFlag().orElse(0), settings.depositFlag().orElse(0));
    return settings;
  }

  /**
   * @throws Refused when there is nothing to deposit, because nothing is approved
   */
  public static void check(int approveFlag, int depositFlag) {
    if (depositFlag == 1 && approveFlag == 0) {
      throw new Refused(
          PrimaryReturnCode.PRC_INVALID_PARAMETER_COMBINATION,
          APDEPOSITFLAG.code(),
          "APDEPOSITFLAG needs APAPPROVEFLAG to be 1 or 2.");
    }
  }
}
