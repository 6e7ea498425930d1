package org.tapedeck.hostsim.support;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.tapedeck.hostsim.bank.Form;

/** A second implementation of the keyed hashes: the openssl program, which must be there. */
public final class Openssl {
  private Openssl() {}

  /** As both banks sign: name=value in the order of names, ampersands between. */
  public static String sign(String hash, String key, Form form, String... unsigned)
      throws IOException, InterruptedException {
    String text =
        form.fields().stream()
            .filter(field -> !List.of(unsigned).contains(field.name()))
            .sorted(Comparator.comparing(Form.Field::name))
            .map(field -> field.name() + "=" + field.value())
            .collect(Collectors.joining("&"));
    return hmac(hash, key, text);
  }

  public static String hmac(String hash, String key, String text)
      throws IOException, InterruptedException {
    String hex = HexFormat.of().formatHex(key.getBytes(StandardCharsets.UTF_8));
    Process openssl = started("dgst", "-" + hash, "-mac", "HMAC", "-macopt", "hexkey:" + hex);
    try (OutputStream in = openssl.getOutputStream()) {
      in.write(text.getBytes(StandardCharsets.UTF_8));
    }
    String said = new String(openssl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (openssl.waitFor() != 0) {
      throw new AssertionError("openssl does not sign: " + said);
    }
    return said.substring(said.lastIndexOf('=') + 1).strip();
  }

  private static Process started(String... arguments) {
    String[] command = new String[arguments.length + 1];
    command[0] = "openssl";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException missing) {
      throw new AssertionError("this test needs the program openssl", missing);
    }
  }
}
