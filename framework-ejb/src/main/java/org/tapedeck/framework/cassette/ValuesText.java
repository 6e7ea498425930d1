package org.tapedeck.framework.cassette;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import org.tapedeck.cassette.Values;

/** Values as the text that is stored: a JSON object, names in order. */
public final class ValuesText {

  private ValuesText() {}

  public static String write(Values values) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    new TreeMap<>(values.asMap()).forEach(json::add);
    return json.build().toString();
  }

  public static Values read(String text) {
    Map<String, String> values = new TreeMap<>();
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      json.keySet().forEach(name -> values.put(name, json.getString(name)));
    }
    return Values.of(values);
  }
}
