package org.tapedeck.framework.report;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.SftpException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The folder of a drop, over a line that is open. A report appears there whole or not at all. */
final class SftpFolder {

  private final ChannelSftp sftp;
  private final String folder;

  SftpFolder(ChannelSftp sftp, String folder) {
    this.sftp = sftp;
    this.folder = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
  }

  /** What is put. */
  interface Content {
    void write(OutputStream to) throws IOException, NotPut;
  }

  /**
   * Puts a file there under its name, unless it is there already with the same content: then the
   * answer of an earlier try was lost.
   */
  void put(String name, Content content) throws SftpException, IOException, NotPut {
    String path = path(name);
    if (!exists(path)) {
      upload(path + ".part", content);
      sftp.rename(path + ".part", path);
    } else if (!isSame(path, content)) {
      throw new NotPut("Another file with the report's name is there.");
    }
  }

  private boolean exists(String path) throws SftpException {
    try {
      sftp.lstat(path);
      return true;
    } catch (SftpException missing) {
      if (missing.id == ChannelSftp.SSH_FX_NO_SUCH_FILE) {
        return false;
      }
      throw missing;
    }
  }

  private boolean isSame(String path, Content content) throws SftpException, IOException, NotPut {
    try (InputStream there = sftp.get(path)) {
      SameContent same = new SameContent(there);
      content.write(same);
      return same.isAll();
    }
  }

  private void upload(String path, Content content) throws SftpException, IOException, NotPut {
    // Closing it waits until the server has taken all of it.
    try (OutputStream to = new BufferedOutputStream(sftp.put(path, ChannelSftp.OVERWRITE))) {
      content.write(to);
    }
  }

  /** The library looks for patterns in a path; here there are none. */
  private String path(String name) {
    return (folder + name).replaceAll("[\\\\*?]", "\\\\$0");
  }
}
