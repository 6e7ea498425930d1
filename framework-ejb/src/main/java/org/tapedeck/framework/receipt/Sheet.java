package org.tapedeck.framework.receipt;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Pages that are written from top to bottom: labels on the left, values beside them. */
final class Sheet implements AutoCloseable {

  private static final float MARGIN = 72;
  private static final float VALUES = 210;
  private static final float WIDEST = PDRectangle.A4.getWidth() - MARGIN - VALUES;
  private static final float TITLE_SIZE = 20;
  private static final float SIZE = 11;
  private static final float STEP = 20;

  private final PDDocument document;
  private final Typeface typeface;
  private PDPageContentStream page;
  private float height;

  Sheet(PDDocument document, Typeface typeface) throws IOException {
    this.document = document;
    this.typeface = typeface;
    turn();
  }

  void title(String text) throws IOException {
    write(text, MARGIN, TITLE_SIZE);
    height -= 2 * STEP;
  }

  void line(String label, String value) throws IOException {
    List<String> parts = typeface.parts(typeface.writable(value), SIZE, WIDEST);
    makeRoom();
    write(label, MARGIN, SIZE);
    for (String part : parts) {
      makeRoom();
      write(part, VALUES, SIZE);
      height -= STEP;
    }
  }

  private void makeRoom() throws IOException {
    if (height < MARGIN) {
      turn();
    }
  }

  private void turn() throws IOException {
    close();
    PDPage next = new PDPage(PDRectangle.A4);
    document.addPage(next);
    page = new PDPageContentStream(document, next);
    height = PDRectangle.A4.getHeight() - MARGIN;
  }

  private void write(String text, float from, float size) throws IOException {
    page.beginText();
    page.setFont(typeface.font(), size);
    page.newLineAtOffset(from, height);
    page.showText(text);
    page.endText();
  }

  @Override
  public void close() throws IOException {
    if (page != null) {
      page.close();
    }
  }
}
