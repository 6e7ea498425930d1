package org.tapedeck.framework.cassette;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import org.tapedeck.cassette.Values;

/** Values as the text that is stored: a JSON object, names in order. */
public final class ValuesText {

  // Json's own methods look for the library each time, which takes longer than to read a text.
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
  private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

  private ValuesText() {}

  public static String write(Values values) {
    JsonObjectBuilder json = BUILDERS.createObjectBuilder();
    new TreeMap<>(values.asMap()).forEach(json::add);
    return json.build().toString();
  }

  public static Values read(String text) {
    Map<String, String> values = new TreeMap<>();
    try (JsonReader reader = READERS.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      json.keySet().forEach(name -> values.put(name, json.getString(name)));
    }
    return Values.of(values);
  }
}
