package org.tapedeck.hostsim.bank;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names and values in order, as a form or a query carries them. Letter case counts. */
public record Form(List<Field> fields) {

  /** One name with its value. */
  public record Field(String name, String value) {
    public String encoded() {
      return encode(name) + "=" + encode(value);
    }
  }

  private static final int FIELDS_MAX = 200;

  public Form {
    fields = List.copyOf(fields);
  }

  /** Name, value, name, value ... */
  public static Form of(String... namesAndValues) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.add(new Field(namesAndValues[i], namesAndValues[i + 1]));
    }
    return new Form(fields);
  }

  /**
   * Decoded once, as UTF-8.
   *
   * @throws IllegalArgumentException when a percent sign has no two digits, or there are too many
   */
  public static Form read(String encoded) {
    if (encoded == null || encoded.isEmpty()) {
      return new Form(List.of());
    }
    String[] parts = encoded.split("&");
    if (parts.length > FIELDS_MAX) {
      throw new IllegalArgumentException("more than " + FIELDS_MAX + " fields");
    }
    return new Form(
        Arrays.stream(parts).filter(part -> !part.isEmpty()).map(Form::decoded).toList());
  }

  private static Field decoded(String part) {
    String[] halves = part.split("=", 2);
    return new Field(decode(halves[0]), halves.length == 2 ? decode(halves[1]) : "");
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      throw new IllegalArgumentException("a percent sign without two digits", broken);
    }
  }

  /** A blank becomes a plus sign, as browsers do. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The first of that name. */
  public Optional<String> find(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).map(Field::value).findFirst();
  }

  /** The first of that name, or nothing at all, "". */
  public String get(String name) {
    return find(name).orElse("");
  }

  public boolean has(String name) {
    return find(name).isPresent();
  }

  public Form and(String name, String value) {
    List<Field> more = new ArrayList<>(fields);
    more.add(new Field(name, value));
    return new Form(more);
  }

  public List<String> names() {
    return fields.stream().map(Field::name).toList();
  }

  public String encoded() {
    return fields.stream().map(Field::encoded).collect(Collectors.joining("&"));
  }

  /** The address with these fields behind what its query already has. */
  public String behind(String address) {
    String[] parts = address.split("#", 2);
    String sign = parts[0].contains("?") ? "&" : "?";
    String fragment = parts.length == 2 ? "#" + parts[1] : "";
    return fields.isEmpty() ? address : parts[0] + sign + encoded() + fragment;
  }
}
