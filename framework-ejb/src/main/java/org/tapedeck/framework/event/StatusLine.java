package org.tapedeck.framework.event;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the status of an HTTP answer, and nothing behind it. */
final class StatusLine {

  private static final int LONGEST = 16 * 1024;
  private static final Pattern FORM = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)( .*)?");

  private final InputStream in;
  private int length;

  StatusLine(InputStream in) {
    this.in = in;
  }

  int read() throws IOException {
    int status = status();
    // 100 Continue and its like come before the answer, each with headers.
    while (status < 200) {
      skipHeaders();
      status = status();
    }
    return status;
  }

  private int status() throws IOException {
    Matcher matcher = FORM.matcher(line());
    if (!matcher.matches()) {
      throw new IOException("no HTTP");
    }
    return Integer.parseInt(matcher.group(1));
  }

  private void skipHeaders() throws IOException {
    String line = line();
    while (!line.isEmpty()) {
      line = line();
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = next(); next != '\n'; next = next()) {
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  private int next() throws IOException {
    int next = in.read();
    if (next < 0 || ++length > LONGEST) {
      throw new IOException("no whole answer");
    }
    return next;
  }
}
