package org.tapedeck.shop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.purchase.PartOne;
import org.tapedeck.framework.purchase.PartTwo;
import org.tapedeck.framework.purchase.PurchaseElements;

/** The two parts of a purchase as records, out of their elements. */
final class Parts {

  /** Some shops say beside customer_data what belongs into it. */
  private static final List<String> FLAGS =
      List.of("user_can_use_data", "supplier_can_use_data", "world_can_use_data");

  private static final int LONGEST_ADDRESS = 45;

  private Parts() {}

  static PartOne one(Call call, String transactionId) {
    Element root = call.root();
    return new PartOne(
        transactionId,
        root.values("customer_data", PurchaseElements.CUSTOMER).map(it -> withFlags(it, root)),
        root.values("card_data", PurchaseElements.CARD).map(Parts::digits),
        root.filled("agent_reference").or(() -> ofTheCustomer(root, "agent_reference")),
        new PartOne.Return(
            root.text("return_token"),
            root.text("return_domain"),
            root.text("return_path"),
            root.text("return_with_https")),
        root.exact("encryption_key"),
        call.encrypted());
  }

  private static Values withFlags(Values customer, Element root) {
    Map<String, String> more = new TreeMap<>(customer.asMap());
    FLAGS.stream().filter(root::flag).forEach(it -> more.put(it, ""));
    return Values.of(more);
  }

  /** And some say within customer_data what belongs beside it. */
  private static Optional<String> ofTheCustomer(Element root, String name) {
    return root.child("customer_data").flatMap(it -> it.filled(name));
  }

  /** A number is printed on cards with blanks in it, and typed so. */
  private static Values digits(Values card) {
    Map<String, String> dense = new TreeMap<>(card.asMap());
    dense.computeIfPresent("card_number", (name, number) -> number.replaceAll("[ -]", ""));
    return Values.of(dense);
  }

  static PartTwo two(Call call) {
    Element root = call.root();
    return new PartTwo(
        root.text("returning_token"),
        root.text("new_return_token"),
        root.text("new_return_path"),
        root.exact("encryption_key").filter(it -> !it.isBlank()),
        browser(root),
        root.child("callback_data").map(Parts::fields),
        root.filled("remote_ip")
            .filter(it -> it.length() <= LONGEST_ADDRESS)
            .orElse(call.address()),
        root.flag("send_confirmation_email"));
  }

  private static Optional<Inbound.Browser> browser(Element root) {
    return root.text("http_referer")
        .flatMap(
            referer ->
                root.text("http_accept")
                    .flatMap(
                        accept ->
                            root.text("http_user_agent")
                                .map(agent -> new Inbound.Browser(referer, accept, agent))));
  }

  /** Nothing of a variable is changed: a bank may have signed it. */
  private static List<Instruction.Field> fields(Element callback) {
    return callback.children().stream()
        .map(it -> new Instruction.Field(it.name(), it.text()))
        .toList();
  }
}
