package org.tapedeck.framework.model;

import java.util.List;
import java.util.Map;

/** Who is who, and who may do what (section 4.4, and the decision on clerks). */
public final class People {

  /**
   * A user's role, as SetUserAccessRights numbers it.
   *
   * @param merchant 0 when it is held for the whole server
   */
  public record Right(int role, int merchant) {}

  // spotless:off
  public static final Map<String, List<Right>> RIGHTS = Map.of(
      "admin",  List.of(new Right(0, 0)),
      "boss1",  List.of(new Right(1, 1)),
      "super1", List.of(new Right(2, 1)),
      "clerk1", List.of(new Right(3, 1)),
      "super2", List.of(new Right(2, 2)),
      "both",   List.of(new Right(3, 1), new Right(2, 2)),
      "nobody", List.of());

  private static final Map<String, Integer> LEAST = Map.ofEntries(
      Map.entry("ACCEPTPAYMENT",   3),
      Map.entry("RECEIVEPAYMENT",  3),
      Map.entry("APPROVE",         3),
      Map.entry("DEPOSIT",         3),
      Map.entry("APPROVEREVERSAL", 2),
      Map.entry("REFUND",          2),
      Map.entry("DEPOSITREVERSAL", 2),
      Map.entry("REFUNDREVERSAL",  2),
      Map.entry("CANCELORDER",     2),
      Map.entry("CLOSEORDER",      2),
      Map.entry("BATCHOPEN",       2),
      Map.entry("BATCHCLOSE",      2),
      Map.entry("BATCHPURGE",      2),
      Map.entry("DELETEBATCH",     1),
      Map.entry("MODIFYPAYSERVER", 0),
      Map.entry("MODIFYCASSETTE",  0),
      Map.entry("MODIFYMERCHANT",  0),
      Map.entry("MODIFYPAYSYSTEM", 1),
      Map.entry("MODIFYACCOUNT",   1),
      Map.entry("QUERYORDERS",     3),
      Map.entry("QUERYBATCHES",    3));
  // spotless:on

  private People() {}

  static boolean may(Said said) {
    int least = said.flag("DELETEORDER") ? 1 : LEAST.get(said.operation());
    return RIGHTS.get(said.who()).stream()
        .filter(right -> right.role() <= least)
        .anyMatch(right -> covers(right, said));
  }

  /** Whether he may for the whole server. */
  static boolean isAdministrator(String who) {
    return RIGHTS.get(who).contains(new Right(0, 0));
  }

  private static boolean covers(Right right, Said said) {
    boolean ofMerchant = Keywords.of(said.operation()).contains("MERCHANTNUMBER");
    return right.merchant() == 0
        || !ofMerchant
        || right.merchant() == said.number("MERCHANTNUMBER");
  }

  /** Whether he sees a merchant's objects. */
  static boolean sees(String who, int merchant) {
    return RIGHTS.get(who).stream().anyMatch(it -> it.merchant() == 0 || it.merchant() == merchant);
  }
}
