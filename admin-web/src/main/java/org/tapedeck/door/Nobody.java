package org.tapedeck.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Where nobody ever is logged in, whatever he sends: banks call there, and buyers look. What they
 * may do comes from a proof or a token, and never from a user's rights.
 */
public final class Nobody {

  public static final String BANK = "/webapp/PaymentManager/bank";
  public static final String VISIT = "/webapp/PaymentManager/visit";

  private Nobody() {}

  static boolean isAskedBy(HttpServletRequest request) {
    String path = Optional.ofNullable(request.getServletPath()).orElse("");
    return path.equals(BANK) || path.equals(VISIT);
  }
}
