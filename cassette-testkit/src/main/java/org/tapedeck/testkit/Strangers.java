package org.tapedeck.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Instruction.Field;

/** Calls that look like a bank's, with up to four things wrong in them. */
final class Strangers {

  private static final int CHANGES = 5;
  private static final int LONG = 3000;
  private static final List<String> VALUES =
      List.of("", " ", "\u0000", "0", "-1", "OK", "<a>&", "%", "\u062A", "9".repeat(LONG));

  private Strangers() {}

  static Inbound like(Random random, List<Inbound> calls) {
    Inbound call = any(random, calls);
    List<Field> fields = new ArrayList<>(call.parameters());
    for (int changes = random.nextInt(CHANGES); changes > 0; changes--) {
      change(random, fields);
    }
    return new Inbound(
        call.call(), token(random, call), fields, call.remoteAddress(), call.browser());
  }

  /** No longer than an address gives it. */
  private static String token(Random random, Inbound call) {
    return random.nextInt(CHANGES) == 0
        ? call.token().substring(random.nextInt(call.token().length() + 1))
        : call.token();
  }

  private static void change(Random random, List<Field> fields) {
    Field field = fields.isEmpty() ? new Field("", "") : any(random, fields);
    switch (random.nextInt(CHANGES)) {
      case 0 -> fields.remove(field);
      case 1 -> fields.add(field);
      case 2 -> Collections.shuffle(fields, random);
      case 3 -> fields.add(new Field(any(random, VALUES), any(random, VALUES)));
      default -> {
        fields.remove(field);
        fields.add(new Field(field.name(), value(random, field.value())));
      }
    }
  }

  private static String value(Random random, String value) {
    return switch (random.nextInt(CHANGES)) {
      case 0 -> value + any(random, VALUES);
      case 1 -> any(random, VALUES) + value;
      case 2 -> value.substring(random.nextInt(value.length() + 1));
      default -> any(random, VALUES);
    };
  }

  private static <T> T any(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
