package org.tapedeck.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Where nobody ever is logged in by what he sends: banks call there, buyers look, shops say in
 * their calls who they are, and people log on by a form. What they may do comes from a proof, a
 * token or that, and never from an Authorization header.
 */
public final class Nobody {

  public static final String BANK = "/webapp/PaymentManager/bank";
  public static final String VISIT = "/webapp/PaymentManager/visit";
  public static final String SHOP = "/webapp/PaymentManager/xml_core.exe";

  /** Before every page's name. */
  public static final String CONSOLE = "/console/";

  private Nobody() {}

  static boolean isAskedBy(HttpServletRequest request) {
    String path = Optional.ofNullable(request.getServletPath()).orElse("");
    return path.equals(BANK) || path.equals(VISIT) || path.equals(SHOP) || path.startsWith(CONSOLE);
  }
}
