package org.tapedeck.hostsim.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The knobs of one bank and what they stand at. A name without a row is refused. */
public final class Knobs {
  private final Map<String, Knob> rows = new LinkedHashMap<>();
  private Map<String, Knob.Setting> settings = new LinkedHashMap<>();

  public Knobs(List<Knob> knobs) {
    knobs.forEach(knob -> rows.put(knob.name(), knob));
    settings = normal();
  }

  /** What the knob stands at now; one that was set for a number of uses has one less. */
  public synchronized String use(String name) {
    Knob.Setting setting = settings.get(row(name).name());
    if (setting.uses() != Knob.ALWAYS) {
      int left = setting.uses() - 1;
      settings.put(name, left == 0 ? row(name).normal() : new Knob.Setting(setting.value(), left));
    }
    return setting.value();
  }

  public int number(String name) {
    return Integer.parseInt(use(name));
  }

  /**
   * All of the fields or none; {@code all=normal} puts every knob back first.
   *
   * @throws IllegalArgumentException with a sentence that says what is wrong
   */
  public synchronized void set(Form form) {
    boolean afresh = form.get("all").equals("normal");
    Map<String, Knob.Setting> wanted = afresh ? normal() : new LinkedHashMap<>(settings);
    form.fields().stream()
        .filter(field -> !(afresh && field.name().equals("all")))
        .forEach(field -> wanted.put(field.name(), row(field.name()).read(field.value())));
    settings = wanted;
  }

  /** What they stand at, by name. */
  public synchronized Form settings() {
    return new Form(
        settings.entrySet().stream()
            .map(entry -> new Form.Field(entry.getKey(), entry.getValue().toString()))
            .toList());
  }

  public Knob row(String name) {
    Knob row = rows.get(name);
    if (row == null) {
      throw new IllegalArgumentException("there is no knob " + name);
    }
    return row;
  }

  private Map<String, Knob.Setting> normal() {
    Map<String, Knob.Setting> normal = new LinkedHashMap<>();
    rows.values().forEach(knob -> normal.put(knob.name(), knob.normal()));
    return normal;
  }
}
