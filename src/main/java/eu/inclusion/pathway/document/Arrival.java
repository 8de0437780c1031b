package eu.inclusion.pathway.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file while it comes in: on disk until it is checked and stored, never whole in memory.
 *
 * @param place where it lies meanwhile
 */
record Arrival(Path place, long size, String sha256) implements AutoCloseable {

    private static final int BLOCK = 65_536;

    /**
     * Reads it to its end, or until it is too large.
     *
     * @throws DocumentNotAccepted when it has more bytes than allowed
     */
    static Arrival of(InputStream content, long mostBytes) throws IOException {
        Path place = Files.createTempFile("pathway-", ".arriving");
        try (DigestOutputStream copy = new DigestOutputStream(Files.newOutputStream(place), digest())) {
            long size = copy(content, copy, mostBytes);
            return new Arrival(place, size, HexFormat.of().formatHex(copy.getMessageDigest().digest()));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(place);
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long copy(InputStream content, OutputStream copy, long mostBytes) throws IOException {
        byte[] block = new byte[BLOCK];
        long size = 0;
        for (int read = content.read(block); read >= 0; read = content.read(block)) {
            size += read;
            if (size > mostBytes) {
                throw DocumentNotAccepted.tooLarge(mostBytes);
            }
            copy.write(block, 0, read);
        }
        return size;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
