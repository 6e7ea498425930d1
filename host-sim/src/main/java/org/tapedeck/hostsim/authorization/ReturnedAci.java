package org.tapedeck.hostsim.authorization;

import java.util.List;
import java.util.function.Predicate;

/** The authorization characteristics indicator of an approval. The first row that fits decides. */
final class ReturnedAci {
  static final String NOT_QUALIFIED = "N";

  private record Row(String aci, Predicate<AuthorizationRequest> fits) {}

  // spotless:off
  private static final List<Row> ROWS = List.of(
      //      aci  when
      new Row("N", request -> !request.get("requestedAci").matches("[YPIR]")),
      new Row("I", request -> request.get("requestedAci").equals("I")),
      new Row("R", request -> request.get("requestedAci").equals("R")),
      new Row("A", request -> request.get("accountDataSource").matches("[DH]")),
      new Row("U", request -> commerce(request).equals("5")),
      new Row("S", request -> commerce(request).equals("6")),
      new Row("V", request -> !request.get("addressData").isBlank()),
      new Row("W", request -> commerce(request).equals("7")),
      new Row("N", request -> true));
  // spotless:on

  private ReturnedAci() {}

  static String of(AuthorizationRequest request) {
    return ROWS.stream().filter(row -> row.fits().test(request)).findFirst().orElseThrow().aci();
  }

  private static String commerce(AuthorizationRequest request) {
    return request.groups().block(Groups.COMMERCE).orElse("");
  }
}
