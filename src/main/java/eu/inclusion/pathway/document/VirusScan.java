package eu.inclusion.pathway.document;

import java.io.IOException;
import java.nio.file.Path;

/** A scanner for harmful files; an installation that has one provides it as a bean. */
public interface VirusScan {

    /**
     * Whether the scanner finds the file harmless.
     *
     * @throws IOException when it cannot say; the file is not taken in then
     */
    boolean isHarmless(Path file) throws IOException;
}
