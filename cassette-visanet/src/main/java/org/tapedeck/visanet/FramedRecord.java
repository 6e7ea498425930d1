package org.tapedeck.visanet;

import java.util.Arrays;
import org.tapedeck.cassette.Message;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.wire.MessageFormat;
import org.tapedeck.visanet.frame.Frame;

/** One record in its frame, made when it is sent. */
record FramedRecord(MessageFormat format, Values values, boolean last) implements Message.Part {

  @Override
  public byte[] bytes() {
    byte[] record = format.encode(values);
    return last ? Frame.last(record) : Frame.followed(record);
  }

  @Override
  public byte[] masked() {
    byte[] record = format.encode(values);
    byte[] masked = format.encodeMasked(values);
    return Arrays.equals(record, masked) ? bytes() : Frame.masked(masked, last);
  }

  @Override
  public String description() {
    return format.describe(values);
  }
}
