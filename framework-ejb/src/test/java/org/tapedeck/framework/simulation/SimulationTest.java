package org.tapedeck.framework.simulation;

import org.junit.jupiter.api.Test;

class SimulationTest {
  static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  @Test
  void first() {
    try (Stage stage = new Stage()) {
      long t = System.nanoTime();
      int bad = 0;
      int n = Integer.getInteger("tapedeck.simulate", 100);
      long seed = Long.getLong("tapedeck.seed", 1);
      for (long w = 0; w < Integer.getInteger("warm", 0); w++) History.of(w, stage, new Wiring());
      t = System.nanoTime();
      long c = cpu();
      for (long s = seed; s < seed + n; s++) {
        History.Outcome o = History.of(s, stage, new Wiring());
        if (!o.isGood() && bad++ < 3) System.out.println(o);
        if (n == 1) System.out.println(o);
      }
      System.out.println(
          "bad "
              + bad
              + " of "
              + n
              + " ms "
              + (System.nanoTime() - t) / 1000000
              + " cpu "
              + (cpu() - c) / 1000000);
    }
  }
}
