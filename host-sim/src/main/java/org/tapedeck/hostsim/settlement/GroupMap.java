package org.tapedeck.hostsim.settlement;

import java.util.Map;
import java.util.Optional;
import org.tapedeck.hostsim.layout.Layout;

/**
 * Four characters that say which groups follow the base of a record. Each is 40 hex plus six bits;
 * the last character stands for groups 1 to 6, the one before it for 7 to 12, and so on.
 */
final class GroupMap {
  private static final int BITS = 6;

  // spotless:off
  private static final Map<RecordType, Layout> BASES = Map.of(
      RecordType.HEADER,    RecordFormats.HEADER,
      RecordType.PARAMETER, RecordFormats.PARAMETER,
      RecordType.DETAIL,    RecordFormats.DETAIL,
      RecordType.TRAILER,   RecordFormats.TRAILER);

  /** Only groups whose bytes have been published. */
  private static final Map<RecordType, Map<Integer, Layout>> GROUPS = Map.of(
      RecordType.HEADER, Map.of(
          1,  RecordFormats.HEADER_GROUP_1,
          2,  RecordFormats.HEADER_GROUP_2,
          5,  RecordFormats.HEADER_GROUP_5),
      RecordType.DETAIL, Map.of(
          3,  RecordFormats.DETAIL_GROUP_3,
          8,  RecordFormats.DETAIL_GROUP_8,
          12, RecordFormats.DETAIL_GROUP_12));
  // spotless:on

  private GroupMap() {}

  /** The layout that the record promises, or empty when a group in its map is not known. */
  static Optional<Layout> layout(RecordType type, String map) {
    Optional<Layout> layout = Optional.of(BASES.get(type));
    for (int group = 1; group <= BITS * map.length(); group++) {
      if (has(map, group)) {
        Layout added = GROUPS.getOrDefault(type, Map.of()).get(group);
        layout = layout.filter(known -> added != null).map(known -> known.then(added));
      }
    }
    return layout.filter(known -> map.chars().allMatch(c -> c >= '@'));
  }

  private static boolean has(String map, int group) {
    char mask = map.charAt(map.length() - 1 - (group - 1) / BITS);
    return (mask - '@' >> (group - 1) % BITS & 1) == 1;
  }
}
