package org.tapedeck.memory;

import org.glassfish.grizzly.memory.HeapBuffer;
import org.glassfish.grizzly.memory.HeapMemoryManager;

/**
 * Gives each request buffers of its own, to which nothing refers any more when it is done. The
 * container's own memory has a pool in each of its threads, in which card numbers stay until later
 * requests happen to be written over them.
 */
public final class UnpooledMemory extends HeapMemoryManager {

  @Override
  protected HeapBuffer allocateHeapBuffer(int size) {
    return HeapBuffer.wrap(new byte[size]);
  }

  @Override
  protected HeapBuffer allocateHeapBufferAtLeast(int size) {
    return allocateHeapBuffer(size);
  }

  @Override
  protected HeapBuffer reallocateHeapBuffer(HeapBuffer buffer, int size) {
    return buffer.capacity() >= size ? buffer : allocateHeapBuffer(size).put(buffer.flip());
  }

  @Override
  public HeapBuffer wrap(byte[] bytes) {
    return HeapBuffer.wrap(bytes);
  }

  @Override
  public HeapBuffer wrap(byte[] bytes, int offset, int length) {
    return HeapBuffer.wrap(bytes, offset, length);
  }

  /** There is no pool to take it back. */
  @Override
  public void release(HeapBuffer buffer) {}
}
