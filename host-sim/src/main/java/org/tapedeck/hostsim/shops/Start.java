package org.tapedeck.hostsim.shops;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** The first bytes of a body: the rest, however long, is not fetched. */
final class Start implements BodySubscriber<String> {
  private static final int MAX = 4_096;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<String> text = new CompletableFuture<>();
  private Subscription subscription;

  @Override
  public CompletionStage<String> getBody() {
    return text;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    this.subscription = subscription;
    subscription.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    buffers.forEach(this::take);
    if (bytes.size() < MAX) {
      subscription.request(1);
    } else {
      subscription.cancel();
      onComplete();
    }
  }

  private void take(ByteBuffer buffer) {
    byte[] taken = new byte[Math.min(buffer.remaining(), MAX - bytes.size())];
    buffer.get(taken);
    bytes.writeBytes(taken);
  }

  @Override
  public void onError(Throwable failure) {
    text.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    text.complete(bytes.toString(StandardCharsets.UTF_8));
  }
}
