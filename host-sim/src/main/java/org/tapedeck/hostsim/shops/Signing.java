package org.tapedeck.hostsim.shops;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.mac.Signature;

/** Signs what a shop is told, and spoils it where the knobs mac, altered and doubled want it. */
public record Signing(Knobs knobs, String field) {

  /** All fields by name, the first of each. */
  public static Map<String, String> byName(Form form) {
    return form.fields().stream()
        .collect(Collectors.toMap(Form.Field::name, Form.Field::value, (first, second) -> first));
  }

  public Form sign(Form form, Signature signature, String secret) {
    Form signed = with(form, signature.of(byName(form), secret));
    return doubled(altered(signed, knobs.use("altered")), knobs.use("doubled"));
  }

  private Form with(Form form, String mac) {
    return switch (knobs.use("mac")) {
      case "missing" -> form;
      case "upper" -> form.and(field, mac.toUpperCase(Locale.ROOT));
      case "wrong" -> form.and(field, changed(mac));
      default -> form.and(field, mac);
    };
  }

  private static Form altered(Form form, String name) {
    return new Form(
        form.fields().stream()
            .map(field -> field.name().equals(name) ? changed(field) : field)
            .toList());
  }

  private static Form doubled(Form form, String name) {
    List<Form.Field> fields = new ArrayList<>(form.fields());
    form.fields().stream()
        .filter(field -> field.name().equals(name))
        .forEach(field -> fields.add(changed(field)));
    return new Form(fields);
  }

  private static Form.Field changed(Form.Field field) {
    return new Form.Field(field.name(), changed(field.value()));
  }

  /** The last sign becomes another; nothing becomes something. */
  private static String changed(String value) {
    if (value.isEmpty()) {
      return "x";
    }
    String last = value.endsWith("1") ? "2" : "1";
    return value.substring(0, value.length() - 1) + last;
  }
}
