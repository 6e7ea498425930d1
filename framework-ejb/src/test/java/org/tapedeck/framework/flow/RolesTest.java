package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.framework.command.Operation;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.TextTable;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Role;

/** docs/roles.txt says who may give which command; each cell is tried as a caller sees it. */
class RolesTest {

  private static final List<Map<String, String>> TABLE =
      TextTable.rows(TextTable.page("roles.txt"));

  private static final Set<String> OPERATIONS =
      Arrays.stream(Operation.values()).map(Enum::name).collect(Collectors.toSet());

  static Stream<Map<String, String>> rows() {
    return TABLE.stream().filter(row -> OPERATIONS.contains(operation(row)));
  }

  @Test
  void everyOperationHasARow() {
    assertEquals(
        new TreeSet<>(OPERATIONS),
        rows().map(RolesTest::operation).collect(Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void eachCellIsAsThePageSays(Map<String, String> row) {
    String command = row.get("command");
    try (Engine engine = Engine.ready()) {
      String before = engine.database().dump();
      callers(row, "no").forEach(who -> assertEquals("no", tried(engine, who, command), who));
      assertEquals(before, engine.database().dump());
      callers(row, "yes").forEach(who -> assertEquals("yes", tried(engine, who, command), who));
      assertEquals(
          row.size() - 1, callers(row, "no").count() + callers(row, "yes").count(), "cells");
    }
  }

  private static Stream<String> callers(Map<String, String> row, String cell) {
    return row.keySet().stream().filter(column -> row.get(column).equals(cell));
  }

  private static String tried(Engine engine, String who, String command) {
    String answer = Codes.of(engine.run(caller(who), command));
    return answer.startsWith("PRC_AUTHORIZATION_ERROR ") ? "no" : "yes";
  }

  private static Caller caller(String who) {
    if (who.equals("nobody")) {
      return Caller.nobody();
    }
    boolean anothers = who.startsWith("another's ");
    String role = who.replace("another's ", "").replace(' ', '_');
    return new Caller(
        Optional.of("caller"),
        Arrays.stream(Role.values())
            .filter(held -> held.name().equalsIgnoreCase(role))
            .map(held -> right(held, anothers ? 2 : 1))
            .toList());
  }

  private static Caller.Right right(Role role, int merchant) {
    return new Caller.Right(role, role.isOfMerchant() ? Optional.of(merchant) : Optional.empty());
  }

  private static String operation(Map<String, String> row) {
    return row.get("command").split(" ")[0];
  }
}
