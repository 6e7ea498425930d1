package org.tapedeck.framework.visit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import org.tapedeck.cassette.visit.Instruction;

/** An instruction as the text that is stored. */
public final class InstructionText {

  /** Characters that the database keeps. */
  private static final int LONGEST = 32_000;

  /** No JSON begins like this; behind it a bank's own page stands as it is. */
  private static final String HTML = "html:";

  private static final String ADDRESS = "address";
  private static final String FIELDS = "fields";
  private static final String PAGE = "page";

  private InstructionText() {}

  /** Whether it can be kept. */
  public static boolean fits(Instruction instruction) {
    String text = write(instruction);
    return text.length() <= LONGEST && text.indexOf('\0') < 0;
  }

  static String write(Instruction instruction) {
    if (instruction instanceof Instruction.Get get) {
      return Json.createObjectBuilder().add(ADDRESS, get.address().toString()).build().toString();
    }
    if (instruction instanceof Instruction.Post post) {
      return Json.createObjectBuilder()
          .add(ADDRESS, post.address().toString())
          .add(FIELDS, fields(post.fields()))
          .build()
          .toString();
    }
    return HTML + ((Instruction.Html) instruction).page();
  }

  private static JsonArrayBuilder fields(List<Instruction.Field> fields) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    fields.forEach(it -> array.add(Json.createArrayBuilder().add(it.name()).add(it.value())));
    return array;
  }

  static Instruction read(String text) {
    if (text.startsWith(HTML)) {
      return new Instruction.Html(text.substring(HTML.length()));
    }
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return read(reader.readObject());
    }
  }

  private static Instruction read(JsonObject json) {
    // As it was written up to version 22 of the schema.
    if (json.containsKey(PAGE)) {
      return new Instruction.Html(json.getString(PAGE));
    }
    URI address = URI.create(json.getString(ADDRESS));
    return json.containsKey(FIELDS)
        ? new Instruction.Post(
            address,
            json.getJsonArray(FIELDS).getValuesAs(JsonArray.class).stream()
                .map(pair -> new Instruction.Field(pair.getString(0), pair.getString(1)))
                .toList())
        : new Instruction.Get(address);
  }
}
