package org.tapedeck.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Where nobody ever is logged in, whatever he sends: banks call there, buyers look, and shops say
 * in their calls who they are. What they may do comes from a proof, a token or that, and never from
 * an Authorization header.
 */
public final class Nobody {

  public static final String BANK = "/webapp/PaymentManager/bank";
  public static final String VISIT = "/webapp/PaymentManager/visit";
  public static final String SHOP = "/webapp/PaymentManager/xml_core.exe";

  private Nobody() {}

  static boolean isAskedBy(HttpServletRequest request) {
    String path = Optional.ofNullable(request.getServletPath()).orElse("");
    return path.equals(BANK) || path.equals(VISIT) || path.equals(SHOP);
  }
}
