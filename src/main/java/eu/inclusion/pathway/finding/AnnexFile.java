package eu.inclusion.pathway.finding;

import eu.inclusion.pathway.programme.AnnexKind;

/**
 * A file that lies beside the form, of so many bytes. Programme Guide 2025, pp. 441-459.
 *
 * @param later whether it was supplied after the submission, because the agency asked for it
 */
public record AnnexFile(AnnexKind kind, String fileName, long bytes, boolean later) {

    /** One that came with the application. */
    public AnnexFile(AnnexKind kind, String fileName, long bytes) {
        this(kind, fileName, bytes, false);
    }
}
