package org.tapedeck.framework.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PersistenceUnitTest {

  private static final Pattern LISTED = Pattern.compile("(?<=<class>)[^<]+");

  /** Unlisted classes are excluded, so one that was forgotten would only fail on the server. */
  @Test
  void everyMappedClassIsListed() throws Exception {
    String unit = Files.readString(Path.of("src/main/resources/META-INF/persistence.xml"));
    List<String> listed = LISTED.matcher(unit).results().map(MatchResult::group).toList();
    assertEquals(mapped(), new TreeSet<>(listed));
    assertEquals(mapped().size(), listed.size());
  }

  private static Set<String> mapped() {
    return new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages("org.tapedeck.framework").stream()
            .filter(
                found ->
                    found.isAnnotatedWith(Entity.class)
                        || found.isAnnotatedWith(Embeddable.class)
                        || found.isAnnotatedWith(Converter.class))
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
  }
}
