package io.github.quizline.progress;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * Which sittings are being sat, and by which process: each holds a lock on one byte of a file beside the store. The system
 * lets go of it however the process ends.
 */
final class Claims implements AutoCloseable {

    private final FileChannel channel;
    private final Map<Long, FileLock> held = new HashMap<>();

    private Claims(FileChannel channel) {
        this.channel = channel;
    }

    static Claims beside(Path store) throws IOException {
        Path file = store.resolveSibling(store.getFileName() + "-sat");
        PrivateFiles.makeFile(file);
        return new Claims(FileChannel.open(file, StandardOpenOption.WRITE));
    }

    /** Claims a sitting; false if somebody else is sitting it. */
    boolean claim(long id) {
        try {
            FileLock lock = channel.tryLock(id, 1, false);
            if (lock == null) {
                return false;
            }
            held.put(id, lock);
            return true;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // Some file systems know no locks. Two who go on with one sitting are then found out at their next step.
            return true;
        }
    }

    /** Lets go of a sitting. */
    void release(long id) throws IOException {
        FileLock lock = held.remove(id);
        if (lock != null) {
            lock.release();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
