package org.tapedeck.hostsim.talks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A folder of talks, read anew for each conversation. A file counts from the moment it came or was
 * changed; one that cannot be read as a talk is told and passed over.
 */
public final class Talks {
  private static final int LINES_MAX = 1_000;

  /** A file in one of its versions. */
  record Filed(String name, FileTime changed, Talk talk) {}

  private static final class Uses {
    private long fitted;
    private long played;
  }

  private final Optional<Path> folder;
  private final Consumer<String> log;
  private final Map<Filed, Uses> uses = new HashMap<>();
  private final Set<String> told = new LinkedHashSet<>();
  private final Deque<Play> played = new ArrayDeque<>();

  /** Without a folder nothing is ever played. */
  public Talks(Optional<Path> folder, Consumer<String> log) {
    this.folder = folder;
    this.log = log;
  }

  /**
   * Reads them all once.
   *
   * @throws BadTalk for the first that is none
   */
  public void check() throws IOException {
    if (folder.isPresent()) {
      for (Path file : files(folder.get())) {
        filed(file);
      }
    }
  }

  public synchronized Sitting sitting(Way way, String profile) {
    Set<Filed> now = folder.map(this::read).orElse(Set.of());
    uses.keySet().retainAll(now);
    return new Sitting(this, now, way, profile);
  }

  private Set<Filed> read(Path open) {
    Set<Filed> now = new LinkedHashSet<>();
    try {
      for (Path file : files(open)) {
        readInto(now, file);
      }
    } catch (IOException | UncheckedIOException unreadable) {
      tell("talks cannot be read: " + unreadable.getClass().getSimpleName());
    }
    return now;
  }

  private void readInto(Set<Filed> now, Path file) {
    try {
      now.add(filed(file));
    } catch (BadTalk bad) {
      tell(bad.getMessage());
    } catch (IOException goneMeanwhile) {
      tell(file.getFileName() + " cannot be read");
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".talk")).sorted().toList();
    }
  }

  private static Filed filed(Path file) throws IOException {
    String name = file.getFileName().toString();
    FileTime changed = Files.getLastModifiedTime(file);
    return new Filed(name, changed, TalkReader.read(name, Files.readString(file)));
  }

  private void tell(String wrong) {
    if (told.size() < LINES_MAX && told.add(wrong)) {
      log.accept("talk passed over: " + wrong);
    }
  }

  synchronized Optional<Play> play(Set<Filed> files, Asked asked) {
    return files.stream()
        .filter(file -> file.talk().choice().fits(asked))
        .filter(this::isDue)
        .findFirst()
        .map(file -> begun(file, asked));
  }

  /** Counts a fit; asked of a file only while none before it in the order of names is due. */
  private boolean isDue(Filed file) {
    Uses use = uses.computeIfAbsent(file, none -> new Uses());
    Choice choice = file.talk().choice();
    return ++use.fitted >= choice.nth() && use.played < choice.times();
  }

  private Play begun(Filed file, Asked asked) {
    uses.get(file).played++;
    Play play = new Play(file.talk(), asked);
    played.addLast(play);
    if (played.size() > LINES_MAX) {
      played.removeFirst();
    }
    log.accept("talk " + file.name() + " is played: " + asked);
    return play;
  }

  /** What was played, in order, and which files were no talks. */
  public synchronized List<String> lines() {
    return Stream.concat(
            told.stream().map(wrong -> "passed-over " + wrong), played.stream().map(Play::line))
        .toList();
  }
}
