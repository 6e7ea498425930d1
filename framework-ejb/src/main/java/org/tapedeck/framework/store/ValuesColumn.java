package org.tapedeck.framework.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.ValuesText;

/** Values in one column of text. */
@Converter(autoApply = true)
public class ValuesColumn implements AttributeConverter<Values, String> {

  @Override
  public String convertToDatabaseColumn(Values values) {
    return values == null ? null : ValuesText.write(values);
  }

  @Override
  public Values convertToEntityAttribute(String text) {
    return text == null ? Values.NONE : ValuesText.read(text);
  }
}
