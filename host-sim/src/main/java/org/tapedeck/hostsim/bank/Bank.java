package org.tapedeck.hostsim.bank;

import java.util.List;

/** A bank with a pay page. */
public interface Bank {

  /** In small letters, as it stands in the addresses of its knobs and books. */
  String name();

  /** What it answers at; what has no row here is not found. */
  List<Place> places();

  Knobs knobs();

  /** One line for each thing that the bank holds, oldest first. */
  List<String> books();
}
