package org.tapedeck.framework.receipt;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of one document: Liberation Sans, which PDFBox brings with it. Nothing on the machine
 * is looked for, so the same receipt looks the same everywhere.
 */
record Typeface(PDFont font, CmapLookup letters) {

  private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** The document closes the font. */
  static Typeface of(PDDocument document) throws IOException {
    try (InputStream file = PDDocument.class.getResourceAsStream(FILE)) {
      TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(file));
      return new Typeface(
          PDType0Font.load(document, letters, true), letters.getUnicodeCmapLookup());
    }
  }

  float width(String text, float size) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }

  /** The text in letters that can be written. */
  String writable(String text) {
    return text.codePoints()
        .mapToObj(letter -> isWritable(letter) ? Character.toString(letter) : "?")
        .collect(Collectors.joining());
  }

  private boolean isWritable(int letter) {
    return letters.getGlyphId(letter) != 0
        && switch (Character.getDirectionality(letter)) {
          // In their own order these would be read backwards, and most need to be joined.
          case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
              Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
              false;
          default -> true;
        };
  }

  /** The text in parts that are no wider than so much, divided at blanks where there are any. */
  List<String> parts(String text, float size, float widest) throws IOException {
    List<String> parts = new ArrayList<>();
    String rest = text;
    while (width(rest, size) > widest && rest.length() > 1) {
      String first = first(rest, size, widest);
      parts.add(first.stripTrailing());
      rest = rest.substring(first.length());
    }
    parts.add(rest);
    return parts;
  }

  private String first(String text, float size, float widest) throws IOException {
    int end = 1;
    while (width(text.substring(0, end + 1), size) <= widest) {
      end++;
    }
    int blank = text.lastIndexOf(' ', end);
    return text.substring(0, blank > 0 ? blank + 1 : end);
  }
}
