package org.tapedeck.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * What happens to one server until it dies.
 *
 * @param point where it kills itself, and at which passing; empty when it is killed at some moment
 * @param line whether the host is asked on a leased line
 * @param brokerIsLost whether its broker is killed and loses everything
 * @param databaseIsRestarted whether PostgreSQL is, twice; nothing with another database
 */
record Round(
    Optional<String> point, boolean line, boolean brokerIsLost, boolean databaseIsRestarted) {

  /** The named points, and a passing at which many commands are under way. */
  private static final List<String> POINTS =
      List.of(
          "begin-done:30",
          "begin-committed:30",
          "batch-item:4",
          "question-sent:20",
          "answer-came:12",
          "answer-read:15",
          "settle-done:12",
          "settle-committed:12",
          "alarm-set:4",
          "resume-done:4",
          "resume-committed:4",
          "reply-ready:40",
          "reply-written:40");

  /** Those that are always tried: each of the two databases has a half of them. */
  static List<Round> few() {
    boolean derby = System.getProperty("database.kind") == null;
    return List.of(
        new Round(Optional.empty(), false, false, true),
        new Round(
            Optional.of(derby ? "answer-read:15" : "settle-committed:12"), false, true, false),
        new Round(Optional.of(derby ? "batch-item:4" : "resume-committed:4"), derby, false, false));
  }

  /** All points in turn, now and then a kill at some moment. The seed says with which it begins. */
  static List<Round> many(int rounds, long seed) {
    Random random = new Random(seed);
    List<Round> all = new ArrayList<>();
    int points = Math.floorMod(seed, POINTS.size());
    for (int round = 0; round < rounds; round++) {
      boolean any = round % 4 == 0;
      Optional<String> point = any ? Optional.empty() : Optional.of(point(points++, random));
      boolean line = random.nextInt(3) == 0 && !point.orElse("").startsWith("answer-came");
      all.add(new Round(point, line, round % 3 == 1, round % 3 == 0));
    }
    return all;
  }

  private static String point(int which, Random random) {
    String[] point = POINTS.get(which % POINTS.size()).split(":");
    return point[0] + ":" + (1 + random.nextInt(2 * Integer.parseInt(point[1])));
  }
}
