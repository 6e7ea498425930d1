package org.tapedeck.framework.handler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.Operation;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.harness.Engine;

/** Every operation has a command, and every command somebody who handles it. */
class CompletenessTest {

  private static Set<String> implementations(Class<?> of) {
    return new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages("org.tapedeck.framework").stream()
            .filter(found -> found.isAssignableTo(of))
            .filter(found -> !found.isInterface())
            .filter(found -> !found.getModifiers().contains(JavaModifier.ABSTRACT))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyOperationHasACommandOfItsName() {
    Set<String> commands =
        implementations(Command.class).stream()
            .map(String::toUpperCase)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> operations =
        Arrays.stream(Operation.values()).map(Enum::name).collect(Collectors.toSet());
    assertEquals(new TreeSet<>(operations), commands);
  }

  @Test
  void everyCommandHasAHandlerOfItsName() {
    Set<String> wanted =
        implementations(Command.class).stream()
            .map(command -> command + "Handler")
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(wanted, implementations(Handler.class));
  }

  @Test
  void theTestsEngineHasEveryHandler() {
    try (Engine engine = Engine.ready()) {
      Set<String> handlers =
          new Assembly(engine.parts())
              .all().stream()
                  .map(handler -> handler.getClass().getSimpleName())
                  .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(implementations(Handler.class), handlers);
    }
  }
}
